//! What came back, against what was sold: summed anew from the journal, for every sale whose goods came back.

use super::Walk;
use crate::error::Failure;
use crate::journal;
use crate::returns::{self, Came};
use retail::{Kept, Money, ReturnTotals, Sale, TransactionEvent};
use std::collections::BTreeMap;

/// What the journal says of what came back.
#[derive(Debug, Default)]
pub(super) struct Returned {
    /// By the receipt and line it was sold on.
    lines: BTreeMap<(u64, u32), Came>,
    /// The documents by the receipts whose goods they took back.
    documents: BTreeMap<u64, Vec<Sale>>,
    /// Rows of returned lines.
    pub(super) rows: u64,
}

/// What a document says of its returns.
pub(super) fn check_document(walk: &mut Walk<'_>, sale: &Sale) {
    walk.returned.rows += sale.returns.len() as u64;
    let (cards, online) = (sale.returned.cards.clone(), sale.online_again());
    let summed = ReturnTotals { cards, online, ..ReturnTotals::of(&sale.returns) };
    if summed != sale.returned {
        walk.add("return-sums", "what comes back in all isn't the sum of its lines");
    }
    let parts: Money = sale.returned.taxes.iter().map(|tax| tax.tax).sum();
    if parts != sale.returned.tax {
        walk.add("return-sums", "the taxes of what comes back aren't its tax");
    }
    for (key, came) in returns::taken_back(&sale.returns) {
        let sum = walk.returned.lines.entry(key).or_default();
        sum.units += came.units;
        sum.refunded += came.refunded;
        sum.tax += came.tax;
        let documents = walk.returned.documents.entry(key.0).or_default();
        if documents.last().is_none_or(|last| last.receipt != sale.receipt) {
            documents.push(sale.clone());
        }
    }
}

/// Once the whole journal is read: nothing came back that wasn't sold, and the ledger says the same.
pub(super) fn check_ledger(walk: &mut Walk<'_>) -> Result<(), Failure> {
    let Returned { lines, documents, .. } = std::mem::take(&mut walk.returned);
    let mut kept: BTreeMap<(u64, u32), (Came, Came)> = returns::all_lines(walk.connection)?
        .into_iter()
        .map(|(source, line, sold, came)| ((source, line), (sold, came)))
        .collect();
    for (receipt, documents) in &documents {
        let at = || ["receipt ", &receipt.to_string()].concat();
        let source = match journal::event_of_receipt(walk.connection, *receipt) {
            Ok(Some(TransactionEvent::Sale(source))) => *source,
            Err(Failure::Unreadable(_)) => continue, // its own record has been reported
            Ok(_) => {
                walk.report.add("return-source", at(), "something came back that this till never sold");
                continue;
            }
            Err(failure) => return Err(failure),
        };
        let back: Vec<_> = documents.iter().flat_map(|document| &document.returns).cloned().collect();
        let left = Kept::of(&source, &back);
        if left.as_ref().is_ok_and(|left| left.is_empty() && !left.paid().is_zero()) {
            walk.report.add("return-whole", at(), "all of it came back, and not all of its money went back");
        }
        if left.is_err() {
            walk.report.add("return-above-sold", at(), "more came back than was sold");
        }
        let mut refunded = Money::ZERO;
        for (line, amounts) in source.lines.iter().zip(&source.totals.lines) {
            let Some(came) = lines.get(&(*receipt, line.id)) else { continue };
            refunded += came.refunded;
            let paid = amounts.amount + amounts.added;
            let sold = Came { units: line.quantity.amount(), refunded: paid, tax: amounts.tax };
            if came.units > sold.units || came.refunded > paid || came.tax > sold.tax {
                walk.report.add("return-above-sold", at(), "more went back for a line than was paid for it");
            }
            if kept.remove(&(*receipt, line.id)) != Some((sold, *came)) {
                walk.report.add("return-ledger", at(), "what came back of a line isn't what the journal says");
            }
        }
        if refunded > source.totals.total || refunded.is_negative() {
            walk.report.add("return-above-sold", at(), "more went back for a sale than was paid for it");
        }
        let cards = documents.iter().flat_map(|document| &document.returned.cards);
        let card_back: Money = cards.filter(|card| card.sale == source.id).map(returns::card_sum).sum();
        let expected = [source.totals.total, refunded, source.card_left([]), card_back];
        if returns::sale_row(walk.connection, *receipt)? != Some(expected) || card_back > expected[2] {
            walk.report.add("return-ledger", at(), "what went back for a sale isn't what the journal says");
        }
    }
    for (source, _) in kept.keys() {
        walk.report.add("return-ledger", ["receipt ", &source.to_string()].concat(), "nothing of it came back");
    }
    Ok(())
}
