//! The open period of a till, folded from its records: what the tables keep and what a check sums again.

use super::sums::postings;
use crate::{Moment, Money, Sale, SumName, TillClosed, TillCounted, TillSum, TillSums, Transaction, TransactionEvent};
use serde::{Deserialize, Serialize};

/// The first and the last receipt of a period; with one drawer for each operator, others' lie between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ReceiptSpan {
    /// The first.
    pub first: u64,
    /// The last.
    pub last: u64,
}

/// What a workstation has sold and given back since its journal began.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct GrandTotals {
    /// All sales.
    pub sold: Money,
    /// All returns and post-voids.
    pub returned: Money,
}

impl GrandTotals {
    /// What these sums add.
    pub fn of(sums: &[TillSum]) -> GrandTotals {
        let mut totals = GrandTotals::default();
        for sum in sums {
            match sum.name {
                SumName::Sales => totals.sold += sum.amount,
                SumName::Returns | SumName::PostVoids => totals.returned += sum.amount,
                _ => {}
            }
        }
        totals
    }

    /// Both together.
    pub fn plus(self, more: GrandTotals) -> GrandTotals {
        GrandTotals { sold: self.sold + more.sold, returned: self.returned + more.returned }
    }
}

/// A till since its last close.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TillPeriod {
    /// When the first record of the period was made; `None` if nothing has happened since the last close.
    pub began: Option<Moment>,
    /// The first and last record.
    pub records: Option<(u64, u64)>,
    /// The first and last receipt.
    pub receipts: Option<ReceiptSpan>,
    /// The sums; the float begins with what the close before left in the drawer.
    pub sums: TillSums,
    /// What the close before left in the drawer; `None` before the first.
    pub carried: Option<Money>,
    /// Whether the float was counted in this period.
    pub is_opened: bool,
    /// The record of the last count of the period.
    pub last_count: Option<u64>,
    /// What that count found, and what should have been there.
    pub counted: Option<(Money, Money)>,
}

impl TillPeriod {
    /// Adds a record of this till. A close begins the next period. `undone` is the sale a post-void undoes.
    pub fn add(&mut self, transaction: &Transaction, undone: Option<&Sale>) {
        if let TransactionEvent::TillClosed(closed) = &transaction.event {
            *self = TillPeriod::after(closed);
            return;
        }
        let sums = postings(&transaction.event, undone);
        if sums.is_empty() {
            return;
        }
        sums.iter().for_each(|sum| self.sums.add(sum));
        self.began.get_or_insert(transaction.at);
        let number = transaction.number;
        self.records = Some((self.records.map_or(number, |(first, _)| first), number));
        if let Some(receipt) = transaction.event.receipt() {
            let first = self.receipts.map_or(receipt, |span| span.first);
            self.receipts = Some(ReceiptSpan { first, last: receipt });
        }
        match &transaction.event {
            TransactionEvent::TillOpened(_) => self.is_opened = true,
            TransactionEvent::TillCounted(TillCounted { counted, expected, .. }) => {
                self.last_count = Some(number);
                self.counted = Some((*counted, *expected));
            }
            _ => {}
        }
    }

    /// The period that follows a close.
    pub fn after(closed: &TillClosed) -> TillPeriod {
        let float = TillSum { name: SumName::Float, part: String::new(), count: 0, amount: closed.carried };
        TillPeriod { sums: [float].into_iter().collect(), carried: Some(closed.carried), ..TillPeriod::default() }
    }

    /// What is wrong with a close of this period, in words for whoever checks the books; nothing if it adds up.
    pub fn breaks(&self, closed: &TillClosed) -> Vec<&'static str> {
        let mut breaks = Vec::new();
        let mut check = |holds: bool, text| {
            if !holds {
                breaks.push(text);
            }
        };
        let (counted, expected_then) = self.counted.unwrap_or_default();
        check(self.sums.list() == closed.sums, "its sums aren't those of its period's records");
        check(
            self.sums.expected_cash() == closed.expected,
            "what it expects isn't float, cash kept, paid in and out, lifts",
        );
        check(self.records == Some(closed.records), "its records aren't the period's");
        check(self.receipts == closed.receipts, "its receipts aren't the period's");
        check(self.counted.is_some() && counted == closed.counted, "its count isn't the last one that was sealed");
        check(
            closed.since_count == closed.expected - expected_then,
            "the cash since the count isn't what came and went",
        );
        check(
            closed.difference == closed.counted + closed.since_count - closed.expected,
            "its difference doesn't add up",
        );
        check(
            closed.carried + closed.banked == closed.counted + closed.since_count,
            "what stays and goes isn't what there was",
        );
        check(i64::from(closed.counts) == self.sums.count(SumName::Counts), "it counts another number of counts");
        check(closed.is_float_counted == self.is_opened, "it says otherwise whether the float was counted");
        breaks
    }
}
