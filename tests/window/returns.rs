//! Goods come back in the real window: with their receipt by scan and in part, exchanged, without a receipt, with one of another country,
//! and a card refund that has an answer of its own.

use crate::rig::{Rig, Start};
use omnitill::demo_shop;
use retail::{Money, PaymentState, Quantity, RoleId};
use slint::Model;
use ui::{Approval, Counter, Page, Pay, ReturnStep, Returns, Sell, SellPanel};
use workstation::view::SaleView;
use workstation::{Action, Preference};

/// Between two keys of a person, in milliseconds; a scanner is faster.
const PERSON_MS: u64 = 90;
type Look = (&'static str, &'static str, (u32, u32), &'static str);

/// Demo shop, language, size and colours of a till.
const LOOKS: [Look; 3] =
    [("AU", "en-AU", (1280, 800), "light"), ("DE", "de", (1024, 768), "dark"), ("GB", "ar", (1024, 768), "light")];

/// One look of them, each test another one; `OMNITILL_EVERY_LOOK=1` takes all.
fn looks(one: usize) -> Vec<Look> {
    if std::env::var_os("OMNITILL_EVERY_LOOK").is_some() {
        return LOOKS.to_vec();
    }
    println!("in {:?} only; OMNITILL_EVERY_LOOK=1 takes all looks", LOOKS[one]);
    vec![LOOKS[one]]
}

struct Counterside {
    rig: Rig,
    look: String,
}

impl Counterside {
    fn open((country, locale, size, theme): Look, role: RoleId) -> Counterside {
        let rig = Rig::open(&Start { locale: Some(locale), ..Start::new(country) });
        rig.set_size(size.0, size.1);
        rig.ask(Action::SetPreference { name: Preference::Theme, value: theme.to_owned() });
        rig.sign_in(role);
        Counterside { rig, look: format!("{}x{}-{theme}-{locale}", size.0, size.1) }
    }

    fn photograph(&self, name: &str) {
        self.rig.photograph(&format!("returns_{name}-{}", self.look));
    }

    /// Sells these and takes the money; the sale.
    #[track_caller]
    fn sell(&self, goods: &[(&str, i64)], by: &str) -> SaleView {
        let rig = &self.rig;
        for (sku, pieces) in goods {
            rig.ask(Action::Add { sku: (*sku).into(), quantity: Some(Quantity::each(*pieces)), price: None });
        }
        rig.until("the goods", |rig| rig.lines().len() == goods.len());
        rig.tap("pay");
        rig.tap(by);
        if by == "card" {
            rig.tap("card-approved");
        }
        self.paid()
    }

    /// The document that was just finished; the till is free again.
    #[track_caller]
    fn paid(&self) -> SaleView {
        let rig = &self.rig;
        rig.until("the finished document", |rig| rig.page() == Page::Done);
        let paid = rig.view().paid.unwrap();
        rig.tap("next-customer");
        paid
    }

    fn step(&self) -> ReturnStep {
        self.rig.global::<Returns>().get_step()
    }

    /// To the screen of returns, with nothing known yet.
    #[track_caller]
    fn ask(&self) {
        self.rig.tap("more");
        self.rig.tap("more-return");
        self.rig.until("the question", |rig| rig.view().returning_article.is_some());
        assert_eq!((self.rig.page(), self.step()), (Page::Returns, ReturnStep::Ask));
    }

    #[track_caller]
    fn scan(&self, code: &str, what: &str, step: ReturnStep) {
        self.rig.devices.scanner.scan(code).unwrap();
        self.rig.until(what, |_| self.step() == step);
    }

    /// Somebody with more rights allows what was refused, on the same screen.
    #[track_caller]
    fn approve(&self) {
        let rig = &self.rig;
        rig.until("the approval", |rig| rig.global::<Approval>().get_is_open());
        self.photograph("approval");
        let manager = demo_shop::somebody(RoleId::MANAGER).unwrap();
        let people: Vec<String> =
            rig.global::<Approval>().get_people().iter().map(|card| card.name.to_string()).collect();
        let index = people.iter().position(|name| *name == manager.name).expect("the manager may");
        rig.tap(&format!("approver-{index}"));
        for digit in manager.pin.chars() {
            rig.tap(&format!("approval-pin-{digit}"));
        }
        if rig.global::<Approval>().get_is_open() {
            rig.tap("approve");
        }
        rig.until("it is allowed", |rig| !rig.global::<Approval>().get_is_open());
    }
}

pub fn some_of_a_receipt_comes_back_to_the_card_that_paid() {
    for look in looks(0) {
        let at = Counterside::open(look, RoleId::MANAGER);
        let rig = &at.rig;
        let sold = at.sell(&[("BAK-01", 3), ("GIF-04-BLU", 1)], "card");
        at.ask();
        at.photograph("ask");
        at.scan(&sold.label, "the receipt", ReturnStep::Decide);
        at.photograph("receipt");
        rig.tap("return-more-0");
        rig.tap("return-reason-1");
        rig.tap("return-condition-2");
        rig.tap("return-note");
        assert_eq!(at.step(), ReturnStep::Note);
        rig.type_keys("crushed", PERSON_MS);
        at.photograph("note");
        rig.tap("return-text-accept");
        let returning = rig.view().returning.unwrap();
        assert_eq!(returning.lines[0].note.as_deref(), Some("crushed"));
        assert_eq!((returning.lines[0].picked, returning.back), (Quantity::ONE, returning.lines[0].back));
        at.photograph("picked");
        rig.tap("return-confirm");
        rig.until("the basket", |rig| rig.page() == Page::Sell && rig.view().basket.is_some());
        // A basket of nothing but a return is parked and fetched like any other.
        rig.tap("basket-park");
        rig.tap("park-accept");
        rig.until("the parked basket", |rig| rig.view().basket.is_none());
        rig.tap("parked");
        at.photograph("parked");
        rig.tap("parked-recall-0");
        rig.until("the basket again", |rig| rig.view().basket.is_some());
        at.photograph("basket");
        rig.tap("pay");
        at.photograph("pay");
        // The terminal is asked once that is on the disk; nobody knows what it did until somebody says so.
        rig.tap("card");
        let open = rig.view().counter.payments[0].clone();
        assert_eq!((open.state, -open.amount), (PaymentState::Asked, returning.back));
        at.photograph("card");
        rig.tap("card-declined");
        assert!(rig.view().counter.payments.is_empty() && rig.view().paid.is_none(), "refused: nothing went back");
        rig.tap("card");
        rig.tap("card-unknown");
        rig.until("what to do", |rig| rig.global::<Sell>().get_panel() == SellPanel::Payment);
        assert!(rig.global::<Counter>().get_is_refund());
        at.photograph("unknown");
        rig.global::<Counter>().set_decision("slip 17".into());
        rig.tap("payment-approved");
        let back = at.paid();
        assert_eq!((-back.total, back.tenders.len()), (returning.back, 1));
        assert!(back.tenders[0].payment.is_some_and(|payment| payment != open.payment), "the second asking counts");
        // Three stay of four pieces.
        at.ask();
        at.scan(&sold.label, "the receipt again", ReturnStep::Decide);
        let left = rig.view().returning.unwrap();
        assert_eq!(left.lines[0].left, Quantity::each(2));
        at.photograph("again");
    }
}

pub fn an_exchange_is_one_net_tender() {
    let at = Counterside::open(("FR", "fr", (1280, 800), "light"), RoleId::CASHIER);
    let rig = &at.rig;
    let sold = at.sell(&[("BAK-01", 2)], "exact");
    at.ask();
    at.scan(&sold.label, "the receipt", ReturnStep::Decide);
    rig.tap("return-more-0");
    rig.tap("return-reason-0");
    rig.tap("return-confirm");
    rig.until("the basket", |rig| rig.page() == Page::Sell && rig.view().basket.is_some());
    rig.ask(Action::Add { sku: "GIF-04-BLU".into(), quantity: None, price: None });
    rig.until("the mug", |rig| {
        !rig.lines().is_empty() && rig.view().basket.is_some_and(|basket| basket.total.minor() > 0)
    });
    at.photograph("exchange");
    rig.tap("pay");
    at.photograph("exchange_pay");
    rig.tap("exact");
    let swapped = at.paid();
    assert_eq!(swapped.tenders.len(), 1);
    // What came back is there in the list of receipts.
    rig.tap("more");
    rig.tap("more-receipts");
    rig.until("the exchange", |rig| rig.global::<ui::Receipts>().get_lines().row_count() == 2);
    at.photograph("exchange_receipts");
}

pub fn without_a_receipt_somebody_allows_it_on_the_same_screen() {
    for look in looks(1) {
        let at = Counterside::open(look, RoleId::CASHIER);
        let rig = &at.rig;
        at.ask();
        rig.tap("return-without");
        assert_eq!(at.step(), ReturnStep::Search);
        rig.type_keys("BAK-01", PERSON_MS);
        rig.until("what was found", |rig| rig.global::<Returns>().get_found().row_count() > 0);
        at.photograph("search");
        rig.tap("return-found-0");
        rig.until("the article", |_| at.step() == ReturnStep::Decide);
        rig.tap("return-more-0");
        rig.tap("return-reason-4");
        rig.until("the note", |_| at.step() == ReturnStep::Note);
        rig.type_keys("a gift", PERSON_MS);
        rig.tap("return-text-accept");
        at.photograph("article");
        let open = rig.view().returning_article.unwrap();
        assert_eq!((open.quantity, open.receipt.clone()), (Quantity::each(2), None));
        rig.tap("return-confirm");
        at.approve();
        rig.until("the basket", |rig| rig.page() == Page::Sell && rig.view().basket.is_some());
        let back = rig.view().basket.unwrap();
        assert_eq!((-back.total, back.returns.len()), (open.back, 1));
        rig.tap("pay");
        at.photograph("cash");
        rig.tap("exact");
        assert_eq!(-at.paid().total, open.back);
    }
}

pub fn a_receipt_of_another_country_is_exchanged_and_never_paid_out() {
    for look in looks(2) {
        let at = Counterside::open(look, RoleId::MANAGER);
        let rig = &at.rig;
        at.ask();
        rig.tap("return-elsewhere");
        assert_eq!(at.step(), ReturnStep::Number);
        at.photograph("number");
        rig.type_keys("nonsense", PERSON_MS);
        rig.tap("return-text-accept");
        assert!(!rig.global::<Returns>().get_refusal().is_empty(), "no receipt has such a number");
        at.photograph("number_refused");
        rig.tap("return-text-clear");
        rig.type_keys("US-NYC-01-000042", PERSON_MS);
        rig.tap("return-text-accept");
        rig.until("what can be done", |_| at.step() == ReturnStep::Search);
        assert!(rig.global::<Returns>().get_rule().contains("US-NYC-01-000042"), "the rule is told");
        at.photograph("abroad");
        at.scan(&demo_shop::codes(look.0, 1).unwrap()[0], "the article", ReturnStep::Decide);
        assert!(rig.view().basket.is_none(), "what comes back is never sold by mistake");
        at.photograph("abroad_article");
        rig.tap("return-confirm");
        rig.until("the basket", |rig| rig.page() == Page::Sell && rig.view().basket.is_some());
        rig.tap("pay");
        rig.tap("cash");
        assert!(!rig.global::<Pay>().get_refusal().is_empty(), "money goes back only there");
        at.photograph("abroad_refused");
        rig.tap("pay-back");
        let wanted = -rig.view().basket.unwrap().total;
        rig.ask(Action::Add { sku: "GIF-04-BLU".into(), quantity: None, price: None });
        rig.until("the exchange", |rig| rig.view().basket.is_some_and(|basket| basket.lines.len() == 1));
        assert!(rig.view().basket.unwrap().total.minor() >= 0, "worth at least {wanted:?}");
        rig.tap("pay");
        rig.tap("exact");
        at.paid();
    }
}

pub fn what_is_refused_says_which_rule() {
    let at = Counterside::open(("AU", "en-AU", (1024, 768), "light"), RoleId::CASHIER);
    let rig = &at.rig;
    let sold = at.sell(&[("BAK-01", 1)], "exact");
    at.ask();
    at.scan(&sold.label, "the receipt", ReturnStep::Decide);
    // An article that isn't on it.
    rig.devices.scanner.scan(&demo_shop::codes("AU", 4).unwrap()[3]).unwrap();
    rig.until("the refusal", |rig| rig.global::<Returns>().get_refusal().contains("isn't on that receipt"));
    rig.tap("return-more-0");
    assert!(rig.global::<Returns>().get_refusal().is_empty());
    rig.tap("return-confirm");
    rig.until("the basket", |rig| rig.page() == Page::Sell && rig.view().basket.is_some());
    rig.tap("pay");
    rig.tap("exact");
    let back = at.paid();
    at.ask();
    rig.devices.scanner.scan(&sold.label).unwrap();
    rig.until("the refusal", |rig| rig.global::<Returns>().get_refusal().contains(back.label.as_str()));
    at.photograph("all_returned");
    assert_eq!(at.step(), ReturnStep::Ask);
    // An unknown code says so and sells nothing; away from the screen a scan sells again.
    rig.devices.scanner.scan(demo_shop::UNKNOWN_CODE).unwrap();
    rig.until("the unknown code", |rig| rig.global::<Returns>().get_refusal().contains(demo_shop::UNKNOWN_CODE));
    rig.tap("back");
    rig.until("it is closed", |rig| rig.view().returning_article.is_none());
    rig.devices.scanner.scan(&demo_shop::codes("AU", 1).unwrap()[0]).unwrap();
    rig.until("a sale", |rig| rig.lines().len() == 1);
}

pub fn what_a_promotion_takes_back_is_said() {
    let at = Counterside::open(("DE", "de", (1024, 768), "light"), RoleId::CASHIER);
    let rig = &at.rig;
    let sold = at.sell(&[("SWE-07", 3)], "exact");
    for back in [Money::ZERO, Money::from_minor(sold.total.minor() / 2)] {
        at.ask();
        at.scan(&sold.label, "the receipt", ReturnStep::Decide);
        rig.tap("return-more-0");
        let returning = rig.view().returning.unwrap();
        assert_eq!(returning.back, back, "two stay and cost what three cost, then one stays");
        let why: Vec<String> = rig.global::<Returns>().get_reasons_why().iter().map(|text| text.to_string()).collect();
        assert_eq!(why.iter().any(|text| text.contains("3 für 2")), back.is_zero(), "{why:?}");
        at.photograph(if back.is_zero() { "promotion" } else { "promotion_second" });
        rig.tap("return-confirm");
        rig.until("the basket", |rig| rig.page() == Page::Sell && rig.view().basket.is_some());
        rig.tap("pay");
        rig.tap("exact");
        assert_eq!(-at.paid().total, back);
    }
}
