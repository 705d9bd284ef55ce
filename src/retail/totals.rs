//! Every amount of a basket, worked out in one place: what screen, receipt, journal and export show is this.

use crate::basket::line_discount;
use crate::{
    ChargeTotal, Country, Date, Discount, LevyTotal, LineId, LineItem, Money, Rate, TaxContext, TaxError, TaxPart,
    TaxStep, TaxTotal, tax,
};
use serde::{Deserialize, Serialize};

/// The amounts of one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct LineTotals {
    /// The line.
    pub line: LineId,
    /// Price times quantity.
    pub gross: Money,
    /// Taken off by promotions, before any discount.
    #[serde(default, skip_serializing_if = "Money::is_nothing")]
    pub promotion_discount: Money,
    /// Taken off by the line's own discount.
    pub line_discount: Money,
    /// The line's share of the basket's discount.
    pub basket_discount: Money,
    /// Gross less promotions and both discounts: what the customer pays for it, but for `added`.
    pub amount: Money,
    /// The tax rate that applied; of several taxes together.
    pub tax_rate: Rate,
    /// The tax: inside `amount`, or on top of it.
    pub tax: Money,
    /// What the customer pays above `amount`: tax on top, levies on top, less what an exempt buyer need not pay.
    #[serde(default, skip_serializing_if = "Money::is_nothing")]
    pub added: Money,
    /// Whether the tax comes on top of `amount`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_tax_on_top: bool,
    /// The taxes one by one; empty where the country has one tax only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<TaxPart>,
}

impl LineTotals {
    /// The tax that is paid above `amount`.
    pub fn tax_on_top(&self) -> Money {
        if self.is_tax_on_top { self.tax } else { Money::ZERO }
    }
}

/// The amounts of a basket.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Totals {
    /// Per line, in the basket's order.
    pub lines: Vec<LineTotals>,
    /// Pieces; a weighed line counts as one.
    pub items: i64,
    /// Sum of the lines after promotions and their own discounts.
    pub subtotal: Money,
    /// Taken off by the basket's discount.
    pub basket_discount: Money,
    /// Taken off by promotions.
    #[serde(default, skip_serializing_if = "Money::is_nothing")]
    pub promotion_discount: Money,
    /// All of it together: promotions and discounts.
    pub discount: Money,
    /// What is to be paid, before cash rounding.
    pub total: Money,
    /// Tax inside the total.
    pub tax: Money,
    /// Tax by category, highest rate first.
    pub taxes: Vec<TaxTotal>,
    /// What the lines' amounts don't hold and the total does: tax on top, levies on top, less what an exempt buyer need not pay.
    #[serde(default, skip_serializing_if = "Money::is_nothing")]
    pub added: Money,
    /// Tax by name and rate (GST, QST), in the country's order; empty where the country has one tax only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub charges: Vec<ChargeTotal>,
    /// Deposits and other fixed amounts per piece.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levies: Vec<LevyTotal>,
}

impl Totals {
    /// Works out every amount. A basket discount is shared over the lines by their amounts, left-over cents by article and price,
    /// never by the order of scanning.
    ///
    /// # Errors
    /// When a tax can't be worked out without a guess.
    pub fn of(
        lines: &[LineItem],
        discount: Option<Discount>,
        country: &Country,
        day: Date,
    ) -> Result<Totals, TaxError> {
        Totals::work_out(lines, discount, &TaxContext { country, day, exemption: None }, None)
    }

    /// The same amounts, and how they came about.
    ///
    /// # Errors
    /// When a tax can't be worked out without a guess.
    pub fn explain(
        lines: &[LineItem],
        discount: Option<Discount>,
        context: &TaxContext<'_>,
    ) -> Result<(Totals, Vec<TaxStep>), TaxError> {
        let mut steps = Vec::new();
        let totals = Totals::work_out(lines, discount, context, Some(&mut steps))?;
        Ok((totals, steps))
    }

    fn work_out(
        lines: &[LineItem],
        discount: Option<Discount>,
        context: &TaxContext<'_>,
        mut trace: Option<&mut Vec<TaxStep>>,
    ) -> Result<Totals, TaxError> {
        let currency = context.country.currency;
        let gross: Vec<Money> = lines.iter().map(|line| line.gross(currency)).collect();
        let promoted: Vec<Money> = lines.iter().map(|line| line.promotion_discount(currency)).collect();
        let promotion_discount: Money = promoted.iter().copied().sum();
        let own: Vec<Money> = lines.iter().map(|line| line_discount(line, currency)).collect();
        let after_own: Vec<Money> = (0..lines.len()).map(|line| gross[line] - promoted[line] - own[line]).collect();
        let subtotal: Money = after_own.iter().copied().sum();
        // Nothing is taken off a gift voucher or an order.
        let reducible = |line: usize| if lines[line].is_fixed() { Money::ZERO } else { after_own[line] };
        let goods: Money = (0..lines.len()).map(reducible).sum();
        let basket_discount = discount.map_or(Money::ZERO, |discount| discount.off(goods));
        let keys: Vec<(&str, i64)> =
            lines.iter().zip(&after_own).map(|(line, amount)| (key(line), amount.minor())).collect();
        let weights: Vec<_> =
            keys.iter().enumerate().map(|(line, key)| (*key, reducible(line).minor().unsigned_abs())).collect();
        let shares = basket_discount.allocate(&weights);
        let amounts: Vec<Money> = after_own.iter().zip(&shares).map(|(amount, share)| *amount - *share).collect();
        if let Some(steps) = &mut trace {
            steps.extend((0..lines.len()).map(|line| TaxStep::Priced {
                line,
                gross: gross[line],
                promotion_discount: promoted[line],
                line_discount: own[line],
                basket_discount: shares[line],
                amount: amounts[line],
            }));
        }
        let taxable: Vec<_> = lines
            .iter()
            .zip(keys.iter().zip(&amounts))
            .map(|(line, (key, amount))| taxable(line, *key, *amount))
            .collect();
        let broken_down = tax::breakdown(&taxable, context, trace)?;
        let is_tax_on_top = !context.country.prices_include_tax;
        let mut added = Money::ZERO;
        let mut of_lines = Vec::with_capacity(lines.len());
        for (index, line_tax) in broken_down.lines.into_iter().enumerate() {
            added += line_tax.added;
            of_lines.push(LineTotals {
                line: lines[index].id,
                gross: gross[index],
                promotion_discount: promoted[index],
                line_discount: own[index],
                basket_discount: shares[index],
                amount: amounts[index],
                tax_rate: line_tax.rate,
                tax: line_tax.tax,
                added: line_tax.added,
                is_tax_on_top,
                parts: line_tax.parts,
            });
        }
        Ok(Totals {
            lines: of_lines,
            items: lines.iter().map(|line| line.quantity.pieces()).sum(),
            subtotal,
            basket_discount,
            promotion_discount,
            discount: promotion_discount + own.iter().copied().sum::<Money>() + basket_discount,
            total: subtotal - basket_discount + added,
            tax: broken_down.taxes.iter().map(|tax| tax.tax).sum(),
            taxes: broken_down.taxes,
            added,
            charges: broken_down.charges,
            levies: broken_down.levies,
        })
    }
}

fn taxable<'a>(line: &'a LineItem, key: (&'a str, i64), gross: Money) -> tax::TaxableLine<'a> {
    tax::TaxableLine {
        category: &line.item.tax_category,
        key,
        gross,
        pieces: line.quantity.pieces(),
        place: line.place,
        levies: &line.levies,
        exemption: line.exemption.as_ref(),
    }
}

fn key(line: &LineItem) -> &str {
    line.item.sku.as_ref().map_or(line.item.name.as_str(), |sku| sku.0.as_str())
}
