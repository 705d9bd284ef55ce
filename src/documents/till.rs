//! Paper of a till: the float, cash in and out, cash to the safe, a sealed count, X and Z.

use crate::page::Page;
use hardware::{Style, Ticket};
use language::{Catalog, Value};
use retail::{
    CashLift, CashMoved, Country, Currency, GrandTotals, Moment, Money, Pieces, Rate, ReceiptSpan, Store, SumName,
    TillClosed, TillCounted, TillPeriod, TillSum, TillSums, WorkstationId,
};

/// What every paper of a till says first.
#[derive(Clone, Copy, Debug)]
pub struct TillHead<'a> {
    /// The store.
    pub store: &'a Store,
    /// The workstation the drawer belongs to.
    pub workstation: &'a WorkstationId,
    /// Who acts.
    pub operator_name: &'a str,
    /// Whose till it is, where operators have one each.
    pub till_name: Option<&'a str>,
    /// The rules of the store's country.
    pub country: &'a Country,
    /// When.
    pub at: Moment,
}

/// What a slip says.
#[derive(Clone, Copy, Debug)]
pub enum CashSlip<'a> {
    /// The float was counted.
    Opened {
        /// Its banknotes and coins.
        pieces: &'a [Pieces],
        /// What they are worth.
        counted: Money,
    },
    /// Cash came without a sale.
    PaidIn(&'a CashMoved),
    /// Cash went without a sale.
    PaidOut(&'a CashMoved),
    /// Cash goes to the safe.
    Lift(&'a CashLift),
    /// The drawer was counted and the count is sealed.
    Counted(&'a TillCounted),
}

/// Writes a slip of the till.
///
/// `catalog` is the store's language for paper, see [`store_language`](crate::store_language).
pub fn cash_slip(head: &TillHead<'_>, slip: &CashSlip<'_>, catalog: &Catalog) -> Ticket {
    let title = match slip {
        CashSlip::Opened { .. } => "till-opened",
        CashSlip::PaidIn(_) => "till-paid-in",
        CashSlip::PaidOut(_) => "till-paid-out",
        CashSlip::Lift(_) => "till-lift",
        CashSlip::Counted(_) => "till-counted",
    };
    let mut paper = Paper::new(head, catalog);
    let title = paper.page.text(title);
    paper.head(&title);
    match slip {
        CashSlip::Opened { pieces, counted } => {
            paper.pieces(pieces);
            paper.total("till-float", *counted);
        }
        CashSlip::PaidIn(moved) | CashSlip::PaidOut(moved) => {
            let reason = paper.page.text("receipt-reason");
            paper.page.ticket.text(reason);
            paper.page.indented(&moved.reason);
            if moved.category != moved.reason {
                paper.page.fact("till-category", &moved.category);
            }
            paper.total("till-amount", moved.amount);
        }
        CashSlip::Lift(lift) => {
            paper.page.fact("till-bag", &lift.bag);
            paper.pieces(&lift.pieces);
            paper.total("till-amount", lift.amount);
        }
        CashSlip::Counted(count) => {
            paper.pieces(&count.pieces);
            paper.money("till-expected", count.expected);
            paper.total("till-count", count.counted);
            paper.difference(count.difference);
        }
    }
    paper.page.signature();
    paper.page.cut()
}

/// Writes an X report: what the open period has done so far, and what should be in the drawer.
pub fn x_report(head: &TillHead<'_>, period: &TillPeriod, grand: GrandTotals, catalog: &Catalog) -> Ticket {
    let mut paper = Paper::new(head, catalog);
    let title = paper.page.text("till-x");
    paper.head(&title);
    if let Some(began) = period.began {
        paper.moment("till-began", began);
    }
    paper.receipts(period.receipts);
    paper.sums(&period.sums);
    paper.drawer(&period.sums, period.is_opened);
    paper.total("till-expected", period.sums.expected_cash());
    paper.grand(grand);
    paper.page.signature();
    paper.page.cut()
}

/// Writes a Z report from what the journal says of the close; a copy says so.
pub fn z_report(head: &TillHead<'_>, closed: &TillClosed, copy: Option<u32>, catalog: &Catalog) -> Ticket {
    let mut paper = Paper::new(head, catalog);
    paper.page.duplicate(copy);
    let number = i64::try_from(closed.number).unwrap_or(i64::MAX);
    let title = paper.page.format("till-z", &[("number", Value::Number(number))]);
    paper.head(&title);
    let (day, next_day) = (paper.page.formats().date(closed.day), paper.page.formats().date(closed.next_day));
    paper.page.fact("till-day", &day);
    paper.moment("till-began", closed.began);
    paper.receipts(closed.receipts);
    let sums: TillSums = closed.sums.iter().cloned().collect();
    paper.sums(&sums);
    paper.drawer(&sums, closed.is_float_counted);
    paper.money("till-expected", closed.expected);
    paper.money("till-count", closed.counted);
    if !closed.since_count.is_zero() {
        paper.money("till-since-count", closed.since_count);
    }
    paper.difference(closed.difference);
    paper.money("till-carried", closed.carried);
    paper.total("till-banked", closed.banked);
    paper.gaps(closed);
    paper.grand(closed.grand);
    paper.page.fact("till-next-day", &next_day);
    paper.page.signature();
    paper.page.duplicate(copy);
    paper.page.cut()
}

/// A paper of the till being written.
struct Paper<'a> {
    head: &'a TillHead<'a>,
    page: Page<'a>,
}

impl<'a> Paper<'a> {
    fn new(head: &'a TillHead<'a>, catalog: &'a Catalog) -> Paper<'a> {
        Paper { head, page: Page::new(catalog) }
    }

    fn head(&mut self, title: &str) {
        self.page.heading(&self.head.store.name);
        self.page.title(title);
        self.page.fact("receipt-workstation", &self.head.workstation.0);
        self.page.fact("till-whose", self.head.till_name.unwrap_or_default());
        self.page.moment(self.head.at);
        self.page.fact("till-operator", self.head.operator_name);
        self.page.ticket.rule();
    }

    fn moment(&mut self, key: &str, at: Moment) {
        let text = self.page.formats().date_time(at.local());
        self.page.fact(key, &text);
    }

    fn money(&mut self, key: &str, amount: Money) {
        let words = self.page.text(key);
        self.page.money(&words, amount, self.head.country.currency, Style::PLAIN);
    }

    fn total(&mut self, key: &str, amount: Money) {
        self.page.total(key, amount, self.head.country.currency, false);
    }

    /// A row with how often and how much.
    fn counted(&mut self, key: &str, count: i64, amount: Money) {
        let words = self.page.format(key, &[("count", Value::Number(count))]);
        self.page.money(&words, amount, self.head.country.currency, Style::PLAIN);
    }

    /// A row with how often alone.
    fn times(&mut self, key: &str, count: i64) {
        let count = self.page.formats().number(count);
        self.page.fact(key, &count);
    }

    fn section(&mut self, key: &str) {
        let words = self.page.text(key);
        self.page.ticket.rule().styled(words, hardware::Align::Start, Style { bold: true, ..Style::PLAIN });
    }

    /// Banknotes and coins, the largest first.
    fn pieces(&mut self, pieces: &[Pieces]) {
        let mut pieces = pieces.to_vec();
        pieces.sort_unstable_by_key(|one| std::cmp::Reverse(one.value));
        let currency = self.head.country.currency;
        for one in pieces {
            let value = self.page.formats().money(one.value, currency);
            let count = self.page.formats().number(one.count.into());
            let words =
                self.page.format("till-piece", &[("count", Value::Text(&count)), ("value", Value::Text(&value))]);
            let amount = Money::from_minor(one.value.minor() * i64::from(one.count));
            self.page.money(&words, amount, currency, Style::PLAIN);
        }
    }

    fn difference(&mut self, difference: Money) {
        match difference.minor() {
            0 => self.money("till-even", difference),
            1.. => self.total("till-over", difference),
            _ => self.total("till-short", -difference),
        }
    }

    fn receipts(&mut self, receipts: Option<ReceiptSpan>) {
        let text = match receipts {
            Some(span) => format!("{:06}-{:06}", span.first, span.last),
            None => self.page.text("till-no-receipts"),
        };
        self.page.fact("till-receipts", &text);
    }

    /// What was sold and how it was paid, taxes, and what else happened.
    fn sums(&mut self, sums: &TillSums) {
        self.section("till-head-sales");
        let both = |name| (sums.count(name), sums.amount(name));
        let (count, amount) = both(SumName::Sales);
        self.counted("till-sales", count, amount);
        for (name, key) in [(SumName::Returns, "till-returns"), (SumName::PostVoids, "till-post-voids")] {
            let (count, amount) = both(name);
            if count != 0 {
                self.counted(key, count, -amount);
            }
        }
        for (name, key) in [(SumName::Discounts, "till-discounts"), (SumName::Promotions, "till-promotions")] {
            let (count, amount) = both(name);
            if count != 0 {
                self.counted(key, count, amount);
            }
        }
        let (count, amount) = both(SumName::Vouchers);
        if count != 0 {
            self.counted("till-vouchers", count, amount);
        }
        let (count, amount) = both(SumName::Prepaid);
        if count != 0 || !amount.is_zero() {
            self.counted("till-prepaid", count, amount);
        }
        if !sums.amount(SumName::Rounding).is_zero() {
            self.money("till-rounding", sums.amount(SumName::Rounding));
        }
        self.section("till-head-payments");
        for (name, sign) in [(SumName::Tender, 1), (SumName::Refund, -1)] {
            for (part, count, amount) in sums.parts(name) {
                let words = self.tender(name, part, count);
                let amount = Money::from_minor(amount.minor() * sign);
                self.page.money(&words, amount, self.head.country.currency, Style::PLAIN);
            }
        }
        for (code, _, amount) in sums.parts(SumName::ForeignCash) {
            let words = self.page.format("till-foreign-cash", &[("currency", Value::Text(code))]);
            let currency = Currency::parse(code).unwrap_or(self.head.country.currency);
            self.page.money(&words, amount, currency, Style::PLAIN);
        }
        self.taxes(sums);
        self.events(sums);
    }

    fn tender(&self, name: SumName, part: &str, count: i64) -> String {
        let key = match (name, part) {
            (SumName::Tender, "cash") => "till-cash",
            (SumName::Tender, "card") => "till-card",
            (SumName::Tender, _) => "till-other-tender",
            (_, "cash") => "till-refund-cash",
            (_, "card") => "till-refund-card",
            _ => "till-refund-other",
        };
        let words = match part {
            "voucher" => self.page.text("receipt-voucher"),
            "online" => self.page.text("pay-online"),
            part => part.to_owned(),
        };
        let arguments = [("count", Value::Number(count)), ("kind", Value::Text(&words))];
        let takes_kind = matches!(key, "till-other-tender" | "till-refund-other");
        self.page.format(key, if takes_kind { &arguments } else { &arguments[..1] })
    }

    fn taxes(&mut self, sums: &TillSums) {
        let taxed: Vec<TillSum> = sums.list().into_iter().filter(|sum| sum.name == SumName::Taxed).collect();
        if taxed.is_empty() {
            return;
        }
        self.section("till-head-taxes");
        for sum in taxed {
            let (category, rate) = sum.part.rsplit_once(' ').unwrap_or((&sum.part, "0"));
            let key = format!("law-category-{category}");
            let category = if self.page.has(&key) { self.page.text(&key) } else { category.to_owned() };
            let rate = rate.parse().map_or_else(|_| rate.to_owned(), |rate: Rate| self.page.formats().percent(rate));
            let words =
                self.page.format("till-taxed", &[("category", Value::Text(&category)), ("rate", Value::Text(&rate))]);
            self.page.money(&words, sum.amount, self.head.country.currency, Style::PLAIN);
            self.money("till-tax", sums.amount_of(SumName::Tax, &sum.part));
        }
    }

    fn events(&mut self, sums: &TillSums) {
        const EVENTS: [(SumName, &str); 5] = [
            (SumName::PriceOverrides, "till-overrides"),
            (SumName::NoSales, "till-no-sales"),
            (SumName::Reprints, "till-reprints"),
            (SumName::DrawerAlarms, "till-alarms"),
            (SumName::Counts, "till-counts"),
        ];
        const VOIDS: [(SumName, &str); 2] =
            [(SumName::VoidedBaskets, "till-voided"), (SumName::LineVoids, "till-line-voids")];
        if VOIDS.iter().chain(&EVENTS).all(|(name, _)| sums.count(*name) == 0) {
            return;
        }
        self.section("till-head-events");
        for (name, key) in VOIDS {
            if sums.count(name) != 0 {
                self.counted(key, sums.count(name), sums.amount(name));
            }
        }
        for (name, key) in EVENTS {
            if sums.count(name) != 0 {
                self.times(key, sums.count(name));
            }
        }
    }

    /// How the expected cash comes about.
    fn drawer(&mut self, sums: &TillSums, is_float_counted: bool) {
        self.section("till-head-drawer");
        self.money("till-float", sums.amount(SumName::Float));
        if !is_float_counted {
            let words = self.page.text("till-float-not-counted");
            self.page.indented(&words);
        }
        if !sums.amount(SumName::FloatDifference).is_zero() {
            self.money("till-float-difference", sums.amount(SumName::FloatDifference));
        }
        self.money("till-cash-kept", sums.amount_of(SumName::Tender, "cash"));
        let cash_back = sums.amount_of(SumName::Refund, "cash");
        for (key, amount) in [
            ("till-cash-back", -cash_back),
            ("till-in", sums.amount(SumName::PaidIn)),
            ("till-out", -sums.amount(SumName::PaidOut)),
            ("till-lifts", -sums.amount(SumName::Lifts)),
        ] {
            if !amount.is_zero() {
                self.money(key, amount);
            }
        }
    }

    /// Whether every receipt has its record, and what the hub hasn't confirmed.
    fn gaps(&mut self, closed: &TillClosed) {
        self.page.ticket.rule();
        let words = if closed.missing_receipts.is_empty() {
            self.page.text("till-no-gap")
        } else {
            let numbers: Vec<String> = closed.missing_receipts.iter().map(u64::to_string).collect();
            self.page.format("till-gap", &[("numbers", Value::Text(&numbers.join(", ")))])
        };
        self.page.ticket.text(words);
        if closed.pending > 0 {
            let count = i64::try_from(closed.pending).unwrap_or(i64::MAX);
            let words = self.page.format("till-pending", &[("count", Value::Number(count))]);
            self.page.ticket.text(words);
        }
    }

    fn grand(&mut self, grand: GrandTotals) {
        self.section("till-head-grand");
        self.money("till-grand-sold", grand.sold);
        self.money("till-grand-returned", grand.returned);
    }
}
