//! Part of a line comes back: its amounts are those of the sale, never worked out again.

use super::{Ratio, RoundingMode, ratio};
use crate::{LineTotals, Money};

/// The amounts of `returned` out of `sold` units (pieces or grams) of a line of which `before` came back earlier. Each amount is what the units up to
/// and with these are worth less what those before were, so that parts in any order and size add up to the line and never exceed it.
/// `None` if so many were never sold.
pub fn refund_part(line: &LineTotals, sold: i64, before: i64, returned: i64) -> Option<LineTotals> {
    let after = before.checked_add(returned)?;
    if sold <= 0 || before < 0 || returned < 0 || after > sold {
        return None;
    }
    let up_to = |amount: Money, units: i64| {
        let exact = Ratio::new(i128::from(amount.minor()) * i128::from(units), i128::from(sold));
        exact.and_then(|exact| ratio::money(exact.round(RoundingMode::HalfUp)))
    };
    let part = |amount: Money| Some(up_to(amount, after)? - up_to(amount, before)?);
    let mut refund = line.clone();
    let mut tax_of_parts = Money::ZERO;
    for tax in &mut refund.parts {
        tax.tax = part(tax.tax)?;
        tax_of_parts += tax.tax;
    }
    refund.gross = part(line.gross)?;
    refund.promotion_discount = part(line.promotion_discount)?;
    refund.line_discount = part(line.line_discount)?;
    refund.amount = part(line.amount)?;
    refund.basket_discount = refund.gross - refund.promotion_discount - refund.line_discount - refund.amount;
    refund.tax = if line.parts.is_empty() { part(line.tax)? } else { tax_of_parts };
    // Tax on top goes back as the tax does; levies on top by themselves.
    let levies = line.added - line.tax_on_top();
    refund.added = part(levies)? + if line.is_tax_on_top { refund.tax } else { Money::ZERO };
    Some(refund)
}
