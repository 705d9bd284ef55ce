//! X and Z as rows in words: the same words as on their paper.

use super::{Form, asking, start};
use crate::pay::set_if_other;
use crate::till::{Inner, Sound};
use language::{Catalog, Value};
use retail::{Currency, Money, Rate, ReceiptSpan, SumName, TillSum, TillSums};
use slint::ComponentHandle;
use std::rc::Rc;
use ui::{Cash, CashLine, Severity};
use workstation::{Action, Answer, CloseTill, Reply, TillRead, ZView};

/// Shows the reply to an X, a close or a past Z, and keeps it for other words.
pub(super) fn show(till: &Inner, reply: Reply) {
    let catalog = till.catalog();
    let told = Told { catalog: &catalog, currency: crate::sell::currency(till) };
    let lines = match &reply {
        Reply::TillRead(read) => told.x(read),
        Reply::TillClosed(z) => told.z(z),
        _ => return,
    };
    if let Some(window) = till.window() {
        let cash = window.global::<Cash>();
        set_if_other(cash.get_report(), lines, |model| cash.set_report(model));
    }
    till.cash.borrow_mut().told = Some(reply);
}

/// Shows the newest of these Z reports.
pub(super) fn show_newest(till: &Inner, reply: Reply) {
    let Reply::ZReports(list) = reply else { return };
    let Some(z) = list.reports.into_iter().next() else { return };
    start(till, Form::Z(z.closed.number));
    show(till, Reply::TillClosed(Box::new(z)));
}

/// Closes the till and shows its Z.
pub(super) fn close(till: &Rc<Inner>, asked: CloseTill) {
    asking(till, true);
    let sent = till.ask(Action::CloseTill(asked), |till, answer| {
        asking(till, false);
        match answer {
            Answer::Ok(reply @ Reply::TillClosed(_)) => {
                if let Reply::TillClosed(z) = &reply {
                    start(till, Form::Z(z.closed.number));
                }
                show(till, reply);
                till.play(Sound::Done);
                till.toast(&till.text("cash-closed"), Severity::Good);
            }
            Answer::Ok(_) => {}
            Answer::No { text, .. } => till.refuse(&text),
        }
    });
    asking(till, sent);
}

/// Reports in the words of a language.
struct Told<'a> {
    catalog: &'a Catalog,
    currency: Currency,
}

impl Told<'_> {
    fn line(&self, text: String, amount: String) -> CashLine {
        CashLine { text: text.into(), amount: amount.into(), is_heading: false, is_strong: false, share: -1 }
    }

    fn heading(&self, key: &str) -> CashLine {
        CashLine { is_heading: true, ..self.line(self.catalog.text(key), String::new()) }
    }

    fn money(&self, key: &str, amount: Money) -> CashLine {
        self.line(self.catalog.text(key), self.catalog.formats().money(amount, self.currency))
    }

    fn strong(&self, key: &str, amount: Money) -> CashLine {
        CashLine { is_strong: true, ..self.money(key, amount) }
    }

    fn counted(&self, key: &str, count: i64, amount: Money) -> CashLine {
        let words = self.catalog.format(key, &[("count", Value::Number(count))]);
        self.line(words, self.catalog.formats().money(amount, self.currency))
    }

    fn x(&self, read: &TillRead) -> Vec<CashLine> {
        let mut lines = Vec::new();
        if let Some(began) = read.began {
            lines.push(self.line(self.catalog.text("till-began"), self.catalog.formats().date_time(began.local())));
        }
        lines.push(self.receipts(read.receipts));
        let sums: TillSums = read.sums.iter().cloned().collect();
        lines.extend(self.sums(&sums, read.is_float_counted));
        lines.push(self.strong("till-expected", read.expected));
        lines
    }

    fn z(&self, z: &ZView) -> Vec<CashLine> {
        let (closed, formats) = (&z.closed, self.catalog.formats());
        let mut lines = vec![
            self.line(self.catalog.text("till-day"), formats.date_long(closed.day)),
            self.line(self.catalog.text("till-began"), formats.date_time(closed.began.local())),
            self.line(self.catalog.text("receipt-date"), formats.date_time(z.at.local())),
            self.receipts(closed.receipts),
        ];
        let sums: TillSums = closed.sums.iter().cloned().collect();
        lines.extend(self.sums(&sums, closed.is_float_counted));
        lines.push(self.money("till-expected", closed.expected));
        lines.push(self.money("till-count", closed.counted));
        if !closed.since_count.is_zero() {
            lines.push(self.money("till-since-count", closed.since_count));
        }
        lines.push(match closed.difference.minor() {
            0 => self.strong("till-even", Money::ZERO),
            1.. => self.strong("till-over", closed.difference),
            _ => self.strong("till-short", -closed.difference),
        });
        lines.push(self.money("till-carried", closed.carried));
        lines.push(self.strong("till-banked", closed.banked));
        let gap = if closed.missing_receipts.is_empty() {
            self.catalog.text("till-no-gap")
        } else {
            let numbers: Vec<String> = closed.missing_receipts.iter().map(u64::to_string).collect();
            self.catalog.format("till-gap", &[("numbers", Value::Text(&numbers.join(", ")))])
        };
        lines.push(self.line(gap, String::new()));
        if closed.pending > 0 {
            let count = i64::try_from(closed.pending).unwrap_or(i64::MAX);
            lines.push(
                self.line(self.catalog.format("till-pending", &[("count", Value::Number(count))]), String::new()),
            );
        }
        lines.push(self.heading("till-head-grand"));
        lines.push(self.money("till-grand-sold", closed.grand.sold));
        lines.push(self.money("till-grand-returned", closed.grand.returned));
        lines.push(self.line(self.catalog.text("till-next-day"), formats.date_long(closed.next_day)));
        lines
    }

    fn receipts(&self, span: Option<ReceiptSpan>) -> CashLine {
        let text = match span {
            Some(span) => format!("{:06}\u{2013}{:06}", span.first, span.last),
            None => self.catalog.text("till-no-receipts"),
        };
        self.line(self.catalog.text("till-receipts"), text)
    }

    fn sums(&self, sums: &TillSums, is_float_counted: bool) -> Vec<CashLine> {
        let mut lines = vec![self.heading("till-head-sales")];
        let both = |name| (sums.count(name), sums.amount(name));
        let (count, amount) = both(SumName::Sales);
        lines.push(self.counted("till-sales", count, amount));
        for (name, key, sign) in [
            (SumName::Returns, "till-returns", -1),
            (SumName::PostVoids, "till-post-voids", -1),
            (SumName::Discounts, "till-discounts", 1),
            (SumName::Promotions, "till-promotions", 1),
        ] {
            let (count, amount) = both(name);
            if count != 0 {
                lines.push(self.counted(key, count, Money::from_minor(amount.minor() * sign)));
            }
        }
        let (count, amount) = both(SumName::Vouchers);
        if count != 0 {
            lines.push(self.counted("till-vouchers", count, amount));
        }
        if !sums.amount(SumName::Rounding).is_zero() {
            lines.push(self.money("till-rounding", sums.amount(SumName::Rounding)));
        }
        lines.extend(self.payments(sums));
        lines.extend(self.taxes(sums));
        lines.extend(self.events(sums));
        lines.extend(self.drawer(sums, is_float_counted));
        lines
    }

    /// Payments with bars, the largest is the longest.
    fn payments(&self, sums: &TillSums) -> Vec<CashLine> {
        let mut lines = vec![self.heading("till-head-payments")];
        let largest = sums.parts(SumName::Tender).map(|(_, _, amount)| amount.minor()).max().unwrap_or_default().max(1);
        for (name, sign) in [(SumName::Tender, 1), (SumName::Refund, -1)] {
            for (part, count, amount) in sums.parts(name) {
                let key = match (name, part) {
                    (SumName::Tender, "cash") => "till-cash",
                    (SumName::Tender, "card") => "till-card",
                    (SumName::Tender, _) => "till-other-tender",
                    (_, "cash") => "till-refund-cash",
                    (_, "card") => "till-refund-card",
                    _ => "till-refund-other",
                };
                let kind = match part {
                    "voucher" => self.catalog.text("pay-voucher"),
                    "online" => self.catalog.text("pay-online"),
                    part => part.to_owned(),
                };
                let arguments = [("count", Value::Number(count)), ("kind", Value::Text(&kind))];
                let takes_kind = matches!(key, "till-other-tender" | "till-refund-other");
                let words = self.catalog.format(key, if takes_kind { &arguments } else { &arguments[..1] });
                let shown = self.catalog.formats().money(Money::from_minor(amount.minor() * sign), self.currency);
                let share = i32::try_from(amount.minor().max(0) * 100 / largest).unwrap_or(100).min(100);
                let share = if name == SumName::Tender { share } else { -1 };
                lines.push(CashLine { share, ..self.line(words, shown) });
            }
        }
        lines
    }

    fn taxes(&self, sums: &TillSums) -> Vec<CashLine> {
        let taxed: Vec<TillSum> = sums.list().into_iter().filter(|sum| sum.name == SumName::Taxed).collect();
        let mut lines = Vec::new();
        if !taxed.is_empty() {
            lines.push(self.heading("till-head-taxes"));
        }
        for sum in taxed {
            let (category, rate) = sum.part.rsplit_once(' ').unwrap_or((&sum.part, "0"));
            let key = format!("law-category-{category}");
            let category = if self.catalog.has(&key) { self.catalog.text(&key) } else { category.to_owned() };
            let rate = rate.parse().map_or_else(|_| rate.to_owned(), |rate: Rate| self.catalog.formats().percent(rate));
            let arguments = [("category", Value::Text(&category)), ("rate", Value::Text(&rate))];
            let words = self.catalog.format("till-taxed", &arguments);
            lines.push(self.line(words, self.catalog.formats().money(sum.amount, self.currency)));
            lines.push(self.money("till-tax", sums.amount_of(SumName::Tax, &sum.part)));
        }
        lines
    }

    fn events(&self, sums: &TillSums) -> Vec<CashLine> {
        let mut lines = Vec::new();
        for (name, key) in [(SumName::VoidedBaskets, "till-voided"), (SumName::LineVoids, "till-line-voids")] {
            if sums.count(name) != 0 {
                lines.push(self.counted(key, sums.count(name), sums.amount(name)));
            }
        }
        for (name, key) in [
            (SumName::PriceOverrides, "till-overrides"),
            (SumName::NoSales, "till-no-sales"),
            (SumName::Reprints, "till-reprints"),
            (SumName::DrawerAlarms, "till-alarms"),
            (SumName::Counts, "till-counts"),
        ] {
            if sums.count(name) != 0 {
                lines.push(self.line(self.catalog.text(key), self.catalog.formats().number(sums.count(name))));
            }
        }
        if !lines.is_empty() {
            lines.insert(0, self.heading("till-head-events"));
        }
        lines
    }

    fn drawer(&self, sums: &TillSums, is_float_counted: bool) -> Vec<CashLine> {
        let mut lines = vec![self.heading("till-head-drawer"), self.money("till-float", sums.amount(SumName::Float))];
        if !is_float_counted {
            lines.push(self.line(self.catalog.text("till-float-not-counted"), String::new()));
        }
        if !sums.amount(SumName::FloatDifference).is_zero() {
            lines.push(self.money("till-float-difference", sums.amount(SumName::FloatDifference)));
        }
        lines.push(self.money("till-cash-kept", sums.amount_of(SumName::Tender, "cash")));
        for (key, amount) in [
            ("till-cash-back", -sums.amount_of(SumName::Refund, "cash")),
            ("till-in", sums.amount(SumName::PaidIn)),
            ("till-out", -sums.amount(SumName::PaidOut)),
            ("till-lifts", -sums.amount(SumName::Lifts)),
        ] {
            if !amount.is_zero() {
                lines.push(self.money(key, amount));
            }
        }
        for (code, _, amount) in sums.parts(SumName::ForeignCash) {
            let words = self.catalog.format("till-foreign-cash", &[("currency", Value::Text(code))]);
            let currency = Currency::parse(code).unwrap_or(self.currency);
            lines.push(self.line(words, self.catalog.formats().money(amount, currency)));
        }
        lines
    }
}
