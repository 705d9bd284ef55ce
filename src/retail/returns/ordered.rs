//! Goods of an order of the online store that come back: exactly what was paid for just those units, with the tax of the original.
//!
//! ```text
//!     what the units up to and with these are worth - what those before were worth = what goes back
//! ```

use super::{Asked, ReturnError, Worth};
use crate::{
    ChargeTotal, Country, Item, LineId, LineTotals, Moment, Money, OrderSource, Quantity, Rate, ReturnLine,
    ReturnOrigin, TaxPart, UnitPrice, tax,
};
use uuid::Uuid;

/// An order as far as its goods may come back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ordered {
    /// Its id.
    pub order: Uuid,
    /// Its number as the customer knows it.
    pub number: String,
    /// The document its buyer got for it, if it has a number of its own.
    pub document: Option<String>,
    /// When it was placed.
    pub at: Moment,
    /// What was bought.
    pub lines: Vec<OrderedLine>,
    /// What was paid for all of it.
    pub paid: Money,
    /// What went back of that, whoever paid it back.
    pub refunded: Money,
    /// Whether the hub couldn't be asked: nobody knows what came back elsewhere.
    pub is_unasked: bool,
}

/// A line of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderedLine {
    /// Its number in the order, counted from 1.
    pub line: LineId,
    /// What was bought.
    pub item: Item,
    /// How much.
    pub sold: Quantity,
    /// What one unit was sold at.
    pub unit_price: UnitPrice,
    /// How much came back so far.
    pub returned: Quantity,
    /// What was paid for all of the line, with its taxes.
    pub worth: Worth,
}

/// A tax of an order's line, as the original document has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OriginalTax {
    /// The tax category.
    pub category: String,
    /// The tax's own name in the country's file; empty where there is one tax only.
    pub charge: String,
    /// Its rate.
    pub rate: Rate,
    /// The tax.
    pub tax: Money,
}

impl Worth {
    /// What a line is worth for which this was paid, tax included, after this was taken off, with the taxes of its original document.
    pub fn original(line: LineId, paid: Money, off: Money, taxes: &[OriginalTax], country: &Country) -> Worth {
        let tax: Money = taxes.iter().map(|one| one.tax).sum();
        let is_tax_on_top = !country.prices_include_tax;
        let added = if is_tax_on_top { tax } else { Money::ZERO };
        let named = || taxes.iter().filter(|one| !one.charge.is_empty());
        let label = |id: &str| country.charge(id).map_or_else(|| id.to_owned(), |charge| charge.label.clone());
        let charge = |one: &OriginalTax| ChargeTotal {
            charge: one.charge.clone(),
            label: label(&one.charge),
            rate: one.rate,
            tax: one.tax,
        };
        Worth {
            amounts: LineTotals {
                line,
                gross: paid - added + off,
                promotion_discount: Money::ZERO,
                line_discount: off,
                basket_discount: Money::ZERO,
                amount: paid - added,
                tax_rate: taxes.iter().fold(Rate::ZERO, |sum, one| sum.and(one.rate)),
                tax,
                added,
                is_tax_on_top,
                parts: named()
                    .map(|one| TaxPart { charge: one.charge.clone(), rate: one.rate, tax: one.tax })
                    .collect(),
            },
            category: taxes.first().map(|one| one.category.clone()).unwrap_or_default(),
            mark: String::new(),
            outside: Money::ZERO,
            charges: named().map(charge).collect(),
            levies: Vec::new(),
        }
    }
}

impl OrderedLine {
    /// What hasn't come back.
    pub fn left(&self) -> Quantity {
        Quantity::new((self.sold.amount() - self.returned.amount()).max(0), self.sold.unit())
    }

    /// What is left of it is worth this.
    pub fn left_worth(&self) -> Worth {
        part(&self.worth, self.sold.amount(), self.returned.amount(), self.left().amount())
    }
}

impl Ordered {
    /// What was paid and hasn't gone back.
    pub fn left_to_pay_back(&self) -> Money {
        (self.paid - self.refunded).max(Money::ZERO)
    }

    /// Whether nothing of it is left at the customer's.
    pub fn is_empty(&self) -> bool {
        self.lines.iter().all(|line| line.left().amount() == 0)
    }

    /// The line with this number.
    pub fn line(&self, line: LineId) -> Option<&OrderedLine> {
        self.lines.iter().find(|known| known.line == line)
    }

    /// The lines of a return of what is asked, numbered from `first` on. Never more together than was paid and hasn't gone back: what
    /// the online store paid back beside the goods isn't paid twice.
    ///
    /// # Errors
    /// When a line isn't the order's, or more is asked than is left of it.
    pub fn give_back(&self, asked: &[Asked], first: LineId) -> Result<Vec<ReturnLine>, ReturnError> {
        let mut lines: Vec<ReturnLine> = Vec::with_capacity(asked.len());
        for wanted in asked {
            let line = self.line(wanted.line).ok_or(ReturnError::NoSuchLine)?;
            let now = wanted.quantity.amount();
            if now <= 0 || wanted.quantity.unit() != line.sold.unit() {
                return Err(ReturnError::NoQuantity);
            }
            let its = lines.iter().filter(|back| back.ordered().is_some_and(|source| source.line == line.line));
            let before = line.returned.amount() + its.map(|back| back.quantity.amount()).sum::<i64>();
            if before + now > line.sold.amount() {
                return Err(ReturnError::MoreThanSold { left: line.left() });
            }
            let refund = part(&line.worth, line.sold.amount(), before, now);
            lines.push(self.return_line(line, wanted, refund, first + lines.len() as LineId));
        }
        let mut over = lines.iter().map(ReturnLine::back).sum::<Money>() - self.left_to_pay_back();
        for line in lines.iter_mut().rev() {
            if over.minor() <= 0 {
                break;
            }
            let off = over.min(line.refund.paid()).max(Money::ZERO);
            line.refund = lowered(&line.refund, line.refund.paid() - off);
            over -= off;
        }
        Ok(lines)
    }

    fn return_line(&self, line: &OrderedLine, wanted: &Asked, refund: Worth, id: LineId) -> ReturnLine {
        ReturnLine {
            id,
            origin: ReturnOrigin::Order(OrderSource {
                order: self.order,
                number: self.number.clone(),
                document: self.document.clone(),
                at: self.at,
                line: line.line,
                sold: line.sold,
                before: line.returned,
                online_left: self.left_to_pay_back(),
                is_unasked: self.is_unasked,
            }),
            item: line.item.clone(),
            quantity: wanted.quantity,
            unit_price: line.unit_price,
            reason: wanted.reason,
            condition: wanted.condition,
            note: wanted.note.clone(),
            refund,
            withdrawn: Vec::new(),
            unwound: Vec::new(),
        }
    }
}

/// What `now` units of a line are worth of which `before` came back earlier; nothing if so many were never sold.
fn part(whole: &Worth, sold: i64, before: i64, now: i64) -> Worth {
    let share = tax::refund_part(&whole.amounts, sold, before, now);
    let amounts = share.or_else(|| tax::refund_part(&whole.amounts, 1, 0, 0)).unwrap_or_else(|| whole.amounts.clone());
    with_charges(whole, amounts)
}

/// The same goods for less money: the taxes go down with it.
fn lowered(worth: &Worth, paid: Money) -> Worth {
    let before = worth.paid();
    if before.minor() <= 0 {
        return worth.clone();
    }
    let mut lower = part(worth, before.minor(), 0, paid.minor());
    // Tax on top is rounded apart from the price it stands on.
    lower.amounts.amount -= lower.paid() - paid;
    lower.amounts.gross = worth.amounts.gross;
    lower.amounts.promotion_discount = worth.amounts.promotion_discount;
    lower.amounts.line_discount = worth.amounts.line_discount;
    // What was taken off for it is seen on the receipt.
    let LineTotals { gross, promotion_discount, line_discount, amount, .. } = lower.amounts;
    lower.amounts.basket_discount = gross - promotion_discount - line_discount - amount;
    lower
}

fn with_charges(whole: &Worth, amounts: LineTotals) -> Worth {
    let each = whole.charges.iter().enumerate();
    let charge = |(index, charge): (usize, &ChargeTotal)| ChargeTotal {
        tax: amounts.parts.get(index).map_or(Money::ZERO, |part| part.tax),
        ..charge.clone()
    };
    Worth { charges: each.map(charge).collect(), amounts: amounts.clone(), ..whole.clone() }
}
