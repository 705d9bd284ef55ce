//! How much small change is left, estimated from what was counted and what was taken and given since.
//!
//! Nobody says which coins a customer hands over. The estimate takes them to be the largest that make up the amount, and change to be
//! the fewest coins that are believed to be there: so a till is seldom warned too late, and now and then too early. The next count of
//! the drawer sets it right. Without a count there is no estimate and no warning.

use crate::{Country, Money, Pieces, Tender, TenderKind, TillCounted, TillOpened, TransactionEvent};
use std::collections::BTreeMap;

/// Fewer of a piece than this, and change runs out soon.
const FEW_PIECES: i64 = 5;

/// Banknotes and coins believed to be in the drawer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeStock {
    /// How many of each, by value.
    pieces: BTreeMap<Money, i64>,
    /// Pieces change is made of, and that the drawer began with.
    watched: Vec<Money>,
}

impl ChangeStock {
    /// What was counted. Watched is what change is made of: every denomination below the second smallest banknote that the drawer had
    /// enough of.
    pub fn counted(pieces: &[Pieces], banknotes: &[Money], coins: &[Money]) -> ChangeStock {
        let mut stock: BTreeMap<Money, i64> = banknotes.iter().chain(coins).map(|value| (*value, 0)).collect();
        for one in pieces {
            stock.insert(one.value, i64::from(one.count));
        }
        let below = banknotes.get(1).or(coins.last()).copied().unwrap_or_default();
        let is_watched = |(value, count): (&Money, &i64)| (*value < below && *count >= FEW_PIECES).then_some(*value);
        let watched = stock.iter().filter_map(is_watched).collect();
        ChangeStock { pieces: stock, watched }
    }

    /// What is believed to be there after a record of the till; a count sets it right, a close leaves nothing to estimate from.
    pub fn after(before: Option<ChangeStock>, event: &TransactionEvent, country: &Country) -> Option<ChangeStock> {
        match event {
            TransactionEvent::TillOpened(TillOpened { pieces, .. })
            | TransactionEvent::TillCounted(TillCounted { pieces, .. }) => {
                return Some(ChangeStock::counted(pieces, &country.banknotes, &country.coins));
            }
            TransactionEvent::TillClosed(_) => return None,
            _ => {}
        }
        let mut stock = before?;
        match event {
            TransactionEvent::Sale(sale) => {
                sale.tenders.iter().for_each(|tender| stock.move_tender(tender));
                stock.give(sale.change);
            }
            TransactionEvent::PostVoid(void) => {
                let back = |tender: &Tender| Tender { amount: -tender.amount, ..tender.clone() };
                void.refunds.iter().for_each(|refund| stock.move_tender(&back(refund)));
            }
            TransactionEvent::PaidIn(moved) => stock.take(moved.amount),
            TransactionEvent::PaidOut(moved) => stock.give(moved.amount),
            TransactionEvent::CashLift(lift) if lift.pieces.is_empty() => stock.give(lift.amount),
            TransactionEvent::CashLift(lift) => stock.give_pieces(&lift.pieces),
            _ => {}
        }
        Some(stock)
    }

    fn move_tender(&mut self, tender: &Tender) {
        if tender.kind == TenderKind::Cash && tender.foreign.is_none() {
            self.take(tender.amount);
            self.give(-tender.amount);
        }
    }

    /// Cash that came.
    pub fn take(&mut self, amount: Money) {
        let mut rest = amount;
        for (value, count) in self.pieces.iter_mut().rev().filter(|(value, _)| value.minor() > 0) {
            let pieces = rest.minor().max(0) / value.minor();
            *count += pieces;
            rest -= Money::from_minor(pieces * value.minor());
        }
    }

    /// Cash that went: the fewest pieces that are there; what can't be made of them is left aside.
    pub fn give(&mut self, amount: Money) {
        let mut rest = amount;
        for (value, count) in self.pieces.iter_mut().rev().filter(|(value, _)| value.minor() > 0) {
            let pieces = (rest.minor().max(0) / value.minor()).min((*count).max(0));
            *count -= pieces;
            rest -= Money::from_minor(pieces * value.minor());
        }
    }

    /// Pieces that were taken away one by one.
    pub fn give_pieces(&mut self, pieces: &[Pieces]) {
        for one in pieces {
            if let Some(count) = self.pieces.get_mut(&one.value) {
                *count = (*count - i64::from(one.count)).max(0);
            }
        }
    }

    /// What runs out: values of which few are left, the smallest first.
    pub fn running_out(&self) -> Vec<Money> {
        let few = |value: &&Money| self.pieces.get(value).is_none_or(|count| *count < FEW_PIECES);
        self.watched.iter().filter(few).copied().collect()
    }
}
