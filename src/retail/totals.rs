//! Every amount of a basket, worked out in one place: what screen, receipt, journal and export show is this.

use crate::basket::line_discount;
use crate::{Country, Date, Discount, LineId, LineItem, Money, Rate, TaxError, TaxTotal, tax};
use serde::{Deserialize, Serialize};

/// The amounts of one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct LineTotals {
    /// The line.
    pub line: LineId,
    /// Price times quantity.
    pub gross: Money,
    /// Taken off by the line's own discount.
    pub line_discount: Money,
    /// The line's share of the basket's discount.
    pub basket_discount: Money,
    /// What the customer pays for it: gross less both discounts.
    pub amount: Money,
    /// The tax rate that applied.
    pub tax_rate: Rate,
    /// The tax inside `amount`.
    pub tax: Money,
}

/// The amounts of a basket.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Totals {
    /// Per line, in the basket's order.
    pub lines: Vec<LineTotals>,
    /// Pieces; a weighed line counts as one.
    pub items: i64,
    /// Sum of the lines after their own discounts.
    pub subtotal: Money,
    /// Taken off by the basket's discount.
    pub basket_discount: Money,
    /// All discounts together.
    pub discount: Money,
    /// What is to be paid, before cash rounding.
    pub total: Money,
    /// Tax inside the total.
    pub tax: Money,
    /// Tax by category, highest rate first.
    pub taxes: Vec<TaxTotal>,
}

impl Totals {
    /// Works out every amount. A basket discount is shared over the lines by their amounts, left-over cents by article and price,
    /// never by the order of scanning.
    pub fn of(
        lines: &[LineItem],
        discount: Option<Discount>,
        country: &Country,
        day: Date,
    ) -> Result<Totals, TaxError> {
        let currency = country.currency;
        let gross: Vec<Money> = lines.iter().map(|line| line.gross(currency)).collect();
        let own: Vec<Money> = lines.iter().map(|line| line_discount(line, currency)).collect();
        let after_own: Vec<Money> = gross.iter().zip(&own).map(|(gross, own)| *gross - *own).collect();
        let subtotal: Money = after_own.iter().copied().sum();
        let basket_discount = discount.map_or(Money::ZERO, |discount| discount.off(subtotal));
        let keys: Vec<(&str, i64)> =
            lines.iter().zip(&after_own).map(|(line, amount)| (key(line), amount.minor())).collect();
        let weights: Vec<_> =
            keys.iter().zip(&after_own).map(|(key, amount)| (*key, amount.minor().unsigned_abs())).collect();
        let shares = basket_discount.allocate(&weights);
        let amounts: Vec<Money> = after_own.iter().zip(&shares).map(|(amount, share)| *amount - *share).collect();
        let taxable: Vec<_> = lines
            .iter()
            .zip(keys.iter().zip(&amounts))
            .map(|(line, (key, amount))| tax::TaxableLine {
                category: &line.item.tax_category,
                key: *key,
                gross: *amount,
            })
            .collect();
        let (line_taxes, taxes) = tax::compute(country, day, &taxable)?;
        let of_line = |index: usize| LineTotals {
            line: lines[index].id,
            gross: gross[index],
            line_discount: own[index],
            basket_discount: shares[index],
            amount: amounts[index],
            tax_rate: line_taxes[index].rate,
            tax: line_taxes[index].tax,
        };
        Ok(Totals {
            lines: (0..lines.len()).map(of_line).collect(),
            items: lines.iter().map(|line| line.quantity.pieces()).sum(),
            subtotal,
            basket_discount,
            discount: own.iter().copied().sum::<Money>() + basket_discount,
            total: subtotal - basket_discount,
            tax: taxes.iter().map(|tax| tax.tax).sum(),
            taxes,
        })
    }
}

fn key(line: &LineItem) -> &str {
    line.item.sku.as_ref().map_or(line.item.name.as_str(), |sku| sku.0.as_str())
}
