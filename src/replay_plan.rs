//! Which lines of a shop's past a till can sell again, and why the others are left out.

use database::import::{Encoding, Format, TableRow};
use jiff::civil::DateTime;
use retail::limits::{AMOUNT_MAX, LINES_MAX, PIECES_MAX};
use retail::{Currency, UnitPrice};
use serde::Deserialize;

/// What a mapping file says about a replay; the rest of it is about the catalogue.
#[derive(Debug, Deserialize)]
pub struct ReplayFile {
    /// How the file writes its rows, if its name doesn't tell.
    pub format: Option<Format>,
    /// How it writes its characters.
    #[serde(default)]
    pub encoding: Encoding,
    /// The columns and rules.
    pub replay: Option<ReplayRules>,
}

/// Columns of the lines, and which lines are no sale.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReplayRules {
    invoice: String,
    at: String,
    sku: String,
    quantity: String,
    price: String,
    /// Who bought: whose goods may come back.
    customer: Option<String>,
    /// What the numbers of invoices begin with that take goods back.
    cancelled: Option<String>,
    #[serde(default)]
    leave_out: Vec<LeaveOut>,
}

/// Lines whose column says this are left out.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LeaveOut {
    reason: String,
    column: String,
    #[serde(default)]
    is: Vec<String>,
    #[serde(default)]
    is_not: Vec<String>,
    starts_with: Option<String>,
}

impl LeaveOut {
    fn holds(&self, value: &str) -> bool {
        self.is.iter().any(|word| word == value)
            || (!self.is_not.is_empty() && self.is_not.iter().all(|word| word != value))
            || self.starts_with.as_ref().is_some_and(|start| value.starts_with(start.as_str()))
    }
}

/// A line that can be sold, or goods that come back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedLine {
    /// The invoice it stands on.
    pub invoice: String,
    /// When, by the clock on the shop's wall.
    pub at: DateTime,
    /// The article.
    pub sku: String,
    /// Pieces, at least one.
    pub pieces: i64,
    /// Price of one piece in minor units, at least one.
    pub price_minor: i64,
    /// Who bought; empty if nobody says.
    pub customer: String,
    /// Whether it comes back.
    pub is_back: bool,
    /// Where it stands in the file.
    pub line: u64,
}

impl ReplayRules {
    /// The columns to be read, in the order [`ReplayRules::line`] expects them.
    pub fn columns(&self) -> Vec<String> {
        let own = [&self.invoice, &self.at, &self.sku, &self.quantity, &self.price];
        own.into_iter().chain(&self.customer).chain(self.leave_out.iter().map(|rule| &rule.column)).cloned().collect()
    }

    /// The line of a row, or the first reason why a till can't sell it.
    pub fn line(&self, row: &TableRow, currency: Currency) -> Result<PlannedLine, String> {
        let values = row.values.as_ref().map_err(ToString::to_string)?;
        let [invoice, at, sku, quantity, price] = values.first_chunk::<5>().ok_or("the row is too short")?;
        let (customer, rest) = match &self.customer {
            Some(_) => (values.get(5).cloned().unwrap_or_default(), values.get(6..).unwrap_or_default()),
            None => (String::new(), &values[5..]),
        };
        let rules = self.leave_out.iter().zip(rest);
        if let Some((rule, _)) = rules.into_iter().find(|(rule, value)| rule.holds(value)) {
            return Err(rule.reason.clone());
        }
        let pieces: i64 = quantity.parse().map_err(|_| "the quantity is no whole number")?;
        let is_back = self.cancelled.as_ref().is_some_and(|begin| invoice.starts_with(begin.as_str()));
        let pieces = if is_back { pieces.saturating_neg() } else { pieces };
        if pieces <= 0 {
            return Err("a quantity of zero or less".to_owned());
        }
        let price: UnitPrice = price.parse().map_err(|_| "the price is no amount")?;
        if price.is_zero() || price.is_negative() {
            return Err("a price of zero or less".to_owned());
        }
        let price_minor = in_minor_units(price, currency).ok_or("a price finer than the currency's smallest coin")?;
        let amount_minor = price_minor.checked_mul(pieces.min(PIECES_MAX)).filter(|amount| *amount <= AMOUNT_MAX);
        if pieces > PIECES_MAX * LINES_MAX as i64 || amount_minor.is_none() {
            return Err("more than one sale holds".to_owned());
        }
        if invoice.is_empty() || sku.is_empty() {
            return Err("no invoice number or no article".to_owned());
        }
        let at = at.parse().map_err(|_| "the date isn't written as 2010-12-01 08:26:00")?;
        let (invoice, sku, line) = (invoice.clone(), sku.clone(), row.line);
        Ok(PlannedLine { invoice, at, sku, pieces, price_minor, customer, is_back, line })
    }
}

/// The price in whole minor units; `None` if it is finer.
fn in_minor_units(price: UnitPrice, currency: Currency) -> Option<i64> {
    let (value, decimals) = price.parts();
    let coin = u32::from(currency.exponent());
    match u32::from(decimals).checked_sub(coin) {
        Some(finer) => {
            let scale = 10_i64.checked_pow(finer)?;
            (value % scale == 0).then_some(value / scale)
        }
        None => value.checked_mul(10_i64.checked_pow(coin - u32::from(decimals))?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: &str = r#"
        [replay]
        invoice = "Invoice"
        at = "At"
        sku = "Code"
        quantity = "Quantity"
        price = "Price"
        [[replay.leave_out]]
        reason = "another country"
        column = "Country"
        is_not = ["United Kingdom", "EIRE"]
        [[replay.leave_out]]
        reason = "a cancellation"
        column = "Invoice"
        starts_with = "C"
        [[replay.leave_out]]
        reason = "bookkeeping"
        column = "Code"
        is = ["D", "BANK CHARGES"]
    "#;

    #[track_caller]
    fn check(values: [&str; 6], expected: Result<(i64, i64), &str>) {
        let rules = toml::from_str::<ReplayFile>(RULES).expect("a mapping").replay.expect("rules");
        assert_eq!(rules.columns(), ["Invoice", "At", "Code", "Quantity", "Price", "Country", "Invoice", "Code"]);
        let [invoice, at, sku, quantity, price, country] = values.map(str::to_owned);
        let values = vec![invoice.clone(), at, sku.clone(), quantity, price, country, invoice, sku];
        let row = TableRow { line: 2, text: String::new(), values: Ok(values) };
        let line = rules.line(&row, Currency::GBP).map(|line| (line.pieces, line.price_minor));
        assert_eq!(line, expected.map_err(str::to_owned));
    }

    #[test]
    fn what_a_till_can_sell_is_sold_and_the_rest_has_a_reason() {
        let at = "2010-12-01 08:26:00";
        let uk = "United Kingdom";
        check(["536365", at, "85123A", "6", "2.55", uk], Ok((6, 255)));
        check(["536365", at, "DOT", "1", "2.1", uk], Ok((1, 210)));
        check(["536365", at, "85123A", "74215", "1.040", "EIRE"], Ok((74_215, 104)));
        check(["C36365", at, "85123A", "-6", "2.55", "France"], Err("another country"));
        check(["C36365", at, "85123A", "-6", "2.55", uk], Err("a cancellation"));
        check(["536365", at, "D", "1", "2.55", uk], Err("bookkeeping"));
        check(["536365", at, "85123A", "-6", "2.55", uk], Err("a quantity of zero or less"));
        check(["536365", at, "85123A", "1.5", "2.55", uk], Err("the quantity is no whole number"));
        check(["536365", at, "85123A", "1", "0.0", uk], Err("a price of zero or less"));
        check(["536365", at, "85123A", "1", "-11062.06", uk], Err("a price of zero or less"));
        check(["536365", at, "PADS", "1", "0.001", uk], Err("a price finer than the currency's smallest coin"));
        check(["536365", at, "85123A", "1", "cheap", uk], Err("the price is no amount"));
        check(["536365", "1 Dec", "85123A", "1", "2", uk], Err("the date isn't written as 2010-12-01 08:26:00"));
        check(["536365", at, "85123A", "9223372036854775807", "1", uk], Err("more than one sale holds"));
        check(["536365", at, "85123A", "9999", "99999999999", uk], Err("more than one sale holds"));
        check(["", at, "85123A", "1", "2", uk], Err("no invoice number or no article"));
    }
}
