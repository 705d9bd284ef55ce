//! What goes back for all returned lines of one document.

use crate::{ChargeTotal, LevyTotal, Money, ReturnLine, TaxTotal, Totals, Worth};
use serde::{Deserialize, Serialize};

/// The amounts of what comes back, as positive amounts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ReturnTotals {
    /// Pieces; a weighed line counts as one.
    pub items: i64,
    /// What goes back, less what is paid more for goods that stay.
    pub total: Money,
    /// The tax inside it.
    pub tax: Money,
    /// Tax by category, highest rate first.
    pub taxes: Vec<TaxTotal>,
    /// Tax by name and rate; empty where the country has one tax only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub charges: Vec<ChargeTotal>,
    /// Deposits and other amounts per piece.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levies: Vec<LevyTotal>,
    /// What went back to cards, or pays for new goods in their stead, by the sale it had paid.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cards: Vec<super::CardBack>,
    /// What is to go back the way orders were paid online.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub online: Vec<super::OnlineBack>,
}

impl ReturnTotals {
    /// Adds up the lines. What the cards get is known only when it is paid out.
    pub fn of(lines: &[ReturnLine]) -> ReturnTotals {
        let mut totals = ReturnTotals::default();
        for line in lines {
            totals.items += line.quantity.pieces();
            totals.add(&line.refund, 1);
            for withdrawn in &line.withdrawn {
                totals.add(&withdrawn.more, -1);
            }
        }
        totals.taxes.retain(|row| !row.gross.is_zero() || !row.tax.is_zero());
        totals.taxes.sort_by(|a, b| b.rate.cmp(&a.rate).then_with(|| a.category.cmp(&b.category)));
        totals.charges.retain(|row| !row.tax.is_zero());
        totals.levies.retain(|levy| levy.pieces != 0 || !levy.amount.is_zero());
        totals.levies.sort_by(|a, b| a.levy.cmp(&b.levy));
        totals
    }

    /// Whether nothing comes back.
    pub fn is_nothing(&self) -> bool {
        *self == ReturnTotals::default()
    }

    fn add(&mut self, worth: &Worth, sign: i64) {
        let signed = |amount: Money| Money::from_minor(amount.minor() * sign);
        let (paid, tax) = (signed(worth.paid()), signed(worth.amounts.tax));
        self.total += paid;
        self.tax += tax;
        let gross = paid - signed(worth.outside);
        let more = TaxTotal {
            category: worth.category.clone(),
            mark: worth.mark.clone(),
            rate: worth.amounts.tax_rate,
            net: gross - tax,
            tax,
            gross,
        };
        add_tax(&mut self.taxes, more);
        for charge in &worth.charges {
            add_charge(&mut self.charges, ChargeTotal { tax: signed(charge.tax), ..charge.clone() });
        }
        for levy in &worth.levies {
            add_levy(
                &mut self.levies,
                LevyTotal { amount: signed(levy.amount), pieces: levy.pieces * sign, ..levy.clone() },
            );
        }
    }
}

fn add_tax(rows: &mut Vec<TaxTotal>, more: TaxTotal) {
    match rows.iter_mut().find(|row| row.category == more.category && row.rate == more.rate) {
        Some(row) => {
            row.net += more.net;
            row.tax += more.tax;
            row.gross += more.gross;
        }
        None => rows.push(more),
    }
}

fn add_charge(rows: &mut Vec<ChargeTotal>, more: ChargeTotal) {
    match rows.iter_mut().find(|row| row.charge == more.charge && row.rate == more.rate) {
        Some(row) => row.tax += more.tax,
        None => rows.push(more),
    }
}

fn add_levy(rows: &mut Vec<LevyTotal>, more: LevyTotal) {
    match rows.iter_mut().find(|row| row.levy == more.levy) {
        Some(row) => {
            row.amount += more.amount;
            row.pieces += more.pieces;
        }
        None => rows.push(more),
    }
}

impl Totals {
    /// These amounts less what comes back: what the document as a whole says of total and tax. The lines stay those that were sold.
    pub fn less(&self, returned: &ReturnTotals) -> Totals {
        if returned.is_nothing() {
            return self.clone();
        }
        let mut net = self.clone();
        net.total -= returned.total;
        net.tax -= returned.tax;
        for row in &returned.taxes {
            let (category, mark) = (row.category.clone(), row.mark.clone());
            add_tax(
                &mut net.taxes,
                TaxTotal { category, mark, rate: row.rate, net: -row.net, tax: -row.tax, gross: -row.gross },
            );
        }
        for row in &returned.charges {
            add_charge(&mut net.charges, ChargeTotal { tax: -row.tax, ..row.clone() });
        }
        for row in &returned.levies {
            add_levy(&mut net.levies, LevyTotal { amount: -row.amount, pieces: -row.pieces, ..row.clone() });
        }
        net.taxes.sort_by(|a, b| b.rate.cmp(&a.rate).then_with(|| a.category.cmp(&b.category)));
        net
    }
}
