//! What a till holds: tables of acts, and any sequence of them against a sum made in another way.

use crate::*;
use proptest::prelude::*;
use uuid::Uuid;

fn country(code: &str) -> Country {
    Country::parse(shipped_country(code).expect("shipped")).expect("readable")
}

fn moment() -> Moment {
    "2026-11-21T10:00:00+11:00".parse().expect("moment")
}

fn minor(amount: i64) -> Money {
    Money::from_minor(amount)
}

fn pieces(list: &[(i64, u32)]) -> Vec<Pieces> {
    list.iter().map(|(value, count)| Pieces { value: minor(*value), count: *count }).collect()
}

/// A sale of goods of this price, paid with this much cash (the rest by card).
fn sale(country: &Country, price: i64, cash: i64) -> Sale {
    let mut basket = Basket::new(Uuid::from_u128(7), "7".into(), moment());
    let item = Item {
        sku: None,
        gtin: None,
        name: "thing".to_owned(),
        category: String::new(),
        tax_category: country.taxes[0].id.clone(),
        unit: Unit::Each,
        picture: String::new(),
        cost: None,
        product: String::new(),
        brand: String::new(),
    };
    let price = UnitPrice::from_money(minor(price), country.currency);
    basket.add(item, Quantity::ONE, price, false, country.currency).expect("added");
    let day = moment().date();
    let mut settled = None;
    if cash > 0 {
        settled = basket.tender(Tender::new(TenderKind::Cash, minor(cash)), country, day).expect("cash");
    }
    if settled.is_none() {
        let due = basket.due(country, day).expect("due").exact;
        settled = basket.tender(Tender::new(TenderKind::Card, due), country, day).expect("card");
    }
    basket.settle(settled.expect("paid"), 1, moment(), country).expect("settled")
}

/// A till and its journal.
#[derive(Default)]
struct Book {
    period: TillPeriod,
    number: u64,
}

impl Book {
    fn post(&mut self, event: TransactionEvent, undone: Option<&Sale>) {
        self.number += 1;
        let transaction = Transaction {
            number: self.number,
            id: Uuid::from_u128(u128::from(self.number)),
            store: "AU-SYD".into(),
            workstation: "AU-SYD-01".into(),
            at: moment(),
            clock: None,
            till: None,
            event,
        };
        self.period.add(&transaction, undone);
    }

    fn moved(amount: i64) -> CashMoved {
        CashMoved { operator: "7".into(), amount: minor(amount), reason: "why".into(), category: "post".into() }
    }

    fn open(&mut self, counted: i64) {
        let counted = minor(counted);
        let float = counted - self.period.sums.cash_moved();
        let carried = self.period.carried;
        let opened = TillOpened { operator: "7".into(), pieces: Vec::new(), counted, float, carried };
        self.post(TransactionEvent::TillOpened(opened), None);
    }

    fn count(&mut self, counted: i64) {
        let (counted, expected) = (minor(counted), self.period.sums.expected_cash());
        let difference = counted - expected;
        let count = TillCounted { operator: "7".into(), pieces: Vec::new(), counted, expected, difference };
        self.post(TransactionEvent::TillCounted(count), None);
    }

    fn close(&mut self, carried: i64) -> TillClosed {
        let (counted, then) = self.period.counted.expect("counted");
        let expected = self.period.sums.expected_cash();
        let since_count = expected - then;
        let closed = TillClosed {
            number: 1,
            operator: "9".into(),
            began: moment(),
            day: moment().date(),
            next_day: moment().date().plus_days(1),
            records: self.period.records.expect("records"),
            receipts: self.period.receipts,
            missing_receipts: Vec::new(),
            pending: 0,
            sums: self.period.sums.list(),
            is_float_counted: self.period.is_opened,
            expected,
            counted,
            since_count,
            difference: counted + since_count - expected,
            counts: self.period.sums.count(SumName::Counts) as u32,
            carried: minor(carried),
            banked: counted + since_count - minor(carried),
            grand: GrandTotals::of(&self.period.sums.list()),
        };
        assert_eq!(self.period.breaks(&closed), Vec::<&str>::new());
        self.post(TransactionEvent::TillClosed(Box::new(closed.clone())), None);
        closed
    }

    #[track_caller]
    fn expects(&self, amount: i64) {
        assert_eq!(self.period.sums.expected_cash(), minor(amount));
    }
}

#[test]
fn what_the_drawer_must_hold_follows_every_act() {
    let (au, mut book) = (country("AU"), Book::default());
    book.open(20_000);
    book.expects(20_000);
    let first = sale(&au, 1_382, 2_000); // 13.82 is 13.80 in cash
    assert_eq!(first.cash_kept(), minor(1_380));
    book.post(TransactionEvent::Sale(Box::new(first.clone())), None);
    book.expects(21_380);
    book.post(TransactionEvent::Sale(Box::new(sale(&au, 5_000, 0))), None);
    book.expects(21_380); // by card
    book.post(TransactionEvent::PaidIn(Book::moved(5_000)), None);
    book.post(TransactionEvent::PaidOut(Book::moved(1_250)), None);
    book.expects(25_130);
    let lift = CashLift { operator: "7".into(), amount: minor(10_000), pieces: Vec::new(), bag: "B7".into() };
    book.post(TransactionEvent::CashLift(lift), None);
    book.expects(15_130);
    let void = first.post_void(Uuid::from_u128(2), 3, "9".into(), "wrong size".into(), moment());
    book.post(TransactionEvent::PostVoid(Box::new(void)), Some(&first));
    book.expects(13_750);
    let sums = &book.period.sums;
    assert_eq!((sums.amount(SumName::Sales), sums.count(SumName::Sales)), (minor(6_382), 2));
    assert_eq!((sums.amount(SumName::PostVoids), sums.amount(SumName::Rounding)), (minor(1_382), minor(0)));
    let (tax, taxed) = (sums.amount(SumName::Tax), sums.amount(SumName::Taxed));
    assert_eq!((tax, taxed), (minor(455), minor(5_000)), "the undone sale's tax is taken back by its rate");
}

#[test]
fn a_float_may_be_counted_after_selling_has_begun() {
    let (au, mut book) = (country("AU"), Book::default());
    book.post(TransactionEvent::Sale(Box::new(sale(&au, 1_000, 1_000))), None);
    book.expects(1_000);
    book.open(21_000);
    assert_eq!(book.period.sums.amount(SumName::Float), minor(20_000), "what was there before the sale");
    book.expects(21_000);
}

#[test]
fn over_and_short_close_and_the_next_period_carries_what_stays() {
    for (counted, difference) in [(30_000, 0), (29_500, -500), (30_005, 5), (0, -30_000)] {
        let mut book = Book::default();
        book.open(20_000);
        book.post(TransactionEvent::PaidIn(Book::moved(10_000)), None);
        book.count(12_345); // miscounted: it stays in the journal
        book.count(counted);
        let closed = book.close(5_000);
        assert_eq!((closed.difference, closed.counts), (minor(difference), 2));
        assert_eq!(closed.banked, minor(counted - 5_000));
        book.expects(5_000);
        assert_eq!((book.period.began, book.period.is_opened), (None, false));
        book.open(4_900);
        assert_eq!(book.period.sums.amount(SumName::FloatDifference), minor(-100), "ten missed overnight");
        book.expects(4_900);
    }
}

#[test]
fn a_sale_after_the_count_doesnt_look_like_a_surplus() {
    let (au, mut book) = (country("AU"), Book::default());
    book.open(20_000);
    book.count(20_000);
    book.post(TransactionEvent::Sale(Box::new(sale(&au, 1_000, 1_000))), None);
    let closed = book.close(20_000);
    assert_eq!((closed.since_count, closed.difference, closed.banked), (minor(1_000), minor(0), minor(1_000)));
}

#[test]
fn a_close_that_doesnt_add_up_is_named() {
    let mut book = Book::default();
    book.open(20_000);
    book.count(20_000);
    let before = book.period.clone();
    let closed = book.close(5_000);
    let wrong = |change: &dyn Fn(&mut TillClosed)| {
        let mut closed = closed.clone();
        change(&mut closed);
        before.breaks(&closed).len()
    };
    assert!(wrong(&|closed| closed.expected += minor(1)) > 0);
    assert!(wrong(&|closed| closed.counted += minor(1)) > 0);
    assert!(wrong(&|closed| closed.difference += minor(1)) > 0);
    assert!(wrong(&|closed| closed.carried += minor(1)) > 0);
    assert!(wrong(&|closed| closed.records.0 += 1) > 0);
    assert!(wrong(&|closed| closed.sums[0].amount += minor(1)) > 0);
    assert!(wrong(&|closed| closed.counts += 1) > 0);
    assert_eq!(wrong(&|_| ()), 0);
}

#[test]
fn banknotes_and_coins_are_worth_what_they_say() {
    let au = country("AU");
    let all: Vec<Money> = au.banknotes.iter().chain(&au.coins).copied().collect();
    for (list, expected) in [
        (&[(5_000, 2), (500, 1), (10, 3)][..], Ok(10_530)),
        (&[], Ok(0)),
        (&[(1, 3)], Err("denomination-unknown")), // Australia has no cent
        (&[(500, 1), (500, 1)], Err("denomination-unknown")),
        (&[(10_000, u32::MAX)], Err("amount-too-large")),
    ] {
        let found = worth(&pieces(list), &all).map(Money::minor).map_err(|refusal| refusal.code);
        assert_eq!(found, expected, "{list:?}");
    }
}

#[test]
fn change_runs_out_before_it_has() {
    let fr = country("FR");
    let float = pieces(&[(500, 10), (200, 20), (100, 20), (50, 20), (20, 6), (10, 20), (5, 20), (2, 20), (1, 20)]);
    let mut stock = ChangeStock::counted(&float, &fr.banknotes, &fr.coins);
    assert_eq!(stock.running_out(), []);
    stock.take(minor(2_000));
    stock.give(minor(1_920)); // 19.20: three fives, two twos, a 20 cents
    assert_eq!(stock.running_out(), []);
    stock.give(minor(20));
    assert_eq!(stock.running_out(), [minor(20)]);
    stock.take(minor(20));
    assert_eq!(stock.running_out(), []);
    stock.give_pieces(&pieces(&[(500, 7)]));
    assert_eq!(stock.running_out(), [minor(500)]);
    let uncounted = ChangeStock::counted(&[], &fr.banknotes, &fr.coins);
    assert_eq!(uncounted.running_out(), [], "what was never there doesn't run out");
}

#[derive(Clone, Debug)]
enum Act {
    Open(i64),
    Sell(i64, i64),
    Undo,
    PaidIn(i64),
    PaidOut(i64),
    Lift(i64),
    Count(i64),
    Close(i64),
    NoSale,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        1 => (0..100_000_i64).prop_map(Act::Open),
        6 => (1..20_000_i64, 0..30_000_i64).prop_map(|(price, cash)| Act::Sell(price, cash)),
        2 => Just(Act::Undo),
        1 => (1..50_000_i64).prop_map(Act::PaidIn),
        1 => (1..50_000_i64).prop_map(Act::PaidOut),
        1 => (1..50_000_i64).prop_map(Act::Lift),
        2 => (0..100_000_i64).prop_map(Act::Count),
        1 => (0..50_000_i64).prop_map(Act::Close),
        1 => Just(Act::NoSale),
    ]
}

proptest! {
    /// The drawer is a number that each act moves; the sums must say the same, whatever happens in whatever order.
    #[test]
    fn any_sequence_of_acts_expects_what_a_plain_drawer_holds(acts in prop::collection::vec(act(), 1..60), place in 0..4_usize) {
        let country = country(["AU", "FR", "DE", "US"][place]);
        let country = if country.is_region_required { country.in_region("US-NY").expect("region") } else { country };
        let (mut book, mut drawer, mut sold): (Book, i64, Vec<Sale>) = (Book::default(), 0, Vec::new());
        let mut counted = None;
        for act in acts {
            match act {
                Act::Open(amount) if !book.period.is_opened => { book.open(amount); drawer = amount; }
                Act::Open(_) => {}
                Act::Sell(price, cash) => {
                    let sale = sale(&country, price, cash);
                    drawer += sale.tenders.iter().filter(|tender| tender.kind == TenderKind::Cash)
                        .map(|tender| tender.amount.minor()).sum::<i64>() - sale.change.minor();
                    book.post(TransactionEvent::Sale(Box::new(sale.clone())), None);
                    sold.push(sale);
                }
                Act::Undo => if let Some(sale) = sold.pop() {
                    let void = sale.post_void(Uuid::from_u128(2), 3, "9".into(), "undone".into(), moment());
                    drawer -= sale.cash_kept().minor();
                    book.post(TransactionEvent::PostVoid(Box::new(void)), Some(&sale));
                },
                Act::PaidIn(amount) => { drawer += amount; book.post(TransactionEvent::PaidIn(Book::moved(amount)), None); }
                Act::PaidOut(amount) => { drawer -= amount; book.post(TransactionEvent::PaidOut(Book::moved(amount)), None); }
                Act::Lift(amount) => {
                    drawer -= amount;
                    let lift = CashLift { operator: "7".into(), amount: minor(amount), pieces: Vec::new(), bag: String::new() };
                    book.post(TransactionEvent::CashLift(lift), None);
                }
                Act::Count(amount) => { counted = Some(amount - drawer); book.count(amount); }
                Act::Close(carried) => if let Some(difference) = counted.take() {
                    let closed = book.close(carried);
                    prop_assert_eq!(closed.difference.minor(), difference);
                    prop_assert_eq!(closed.expected.minor(), drawer);
                    drawer = carried;
                    sold.clear();
                },
                Act::NoSale => book.post(TransactionEvent::NoSale { operator: "7".into(), reason: "why".into() }, None),
            }
            prop_assert_eq!(book.period.sums.expected_cash().minor(), drawer);
        }
    }
}
