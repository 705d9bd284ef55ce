//! Whom an invoice names: name, address and tax number, and the day the goods were handed over.

use crate::page::Page;
use language::Value;
use retail::{Buyer, Country, Moment};

/// Adds who buys, under the word for it; `supplied` is missing where nothing was handed over.
pub(crate) fn block(page: &mut Page<'_>, buyer: &Buyer, country: &Country, supplied: Option<Moment>) {
    if let Some(at) = supplied {
        let day = page.formats().date(at.date());
        page.fact("receipt-supplied", &day);
    }
    page.ticket.rule();
    let words = page.text("receipt-buyer");
    page.ticket.text(words);
    let number = (!buyer.tax_number.is_empty()).then(|| number(page, &buyer.tax_number, country));
    for line in [&buyer.name].into_iter().filter(|name| !name.is_empty()).chain(&buyer.address).chain(&number) {
        page.indented(line);
    }
}

/// The number under the name such numbers have in the country, or a plain one for a number of another.
fn number(page: &Page<'_>, number: &str, country: &Country) -> String {
    if country.tax_number.as_ref().is_some_and(|rule| rule.allows(number)) {
        let label = Value::Text(&country.receipt.tax_number_label);
        return page.format("receipt-tax-number", &[("label", label), ("number", Value::Text(number))]);
    }
    page.format("receipt-buyer-number", &[("number", Value::Text(number))])
}
