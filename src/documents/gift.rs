//! A receipt without prices, for somebody who is given the goods. Its code leads to the sale, so that they can be exchanged.

use crate::page::Page;
use hardware::{Cell, Style, Ticket};
use language::Catalog;
use retail::{LineId, Quantity, Sale, Store};

/// What it is written from.
#[derive(Clone, Copy, Debug)]
pub struct GiftFacts<'a> {
    /// The sale.
    pub sale: &'a Sale,
    /// The lines that are on it.
    pub lines: &'a [LineId],
    /// The store that sold.
    pub store: &'a Store,
    /// What its bar code says.
    pub code: &'a str,
}

/// Writes a receipt without prices: what, when and where, but not for how much.
///
/// `catalog` is the customer's language for paper.
pub fn gift_receipt(facts: &GiftFacts<'_>, catalog: &Catalog) -> Ticket {
    let sale = facts.sale;
    let mut page = Page::new(catalog);
    page.heading(&facts.store.name);
    for line in &facts.store.address {
        page.ticket.centred(line);
    }
    let title = page.text("receipt-gift");
    page.title(&title);
    page.fact("receipt-number", facts.code);
    page.moment(sale.at);
    page.ticket.rule();
    let is_theirs = sale.language.as_deref() == Some(page.tag());
    for line in sale.lines.iter().filter(|line| facts.lines.contains(&line.id)) {
        let name = line.customer_name.as_deref().filter(|_| is_theirs).unwrap_or(&line.item.name);
        let mut cells = vec![Cell::fill(name)];
        if line.quantity != Quantity::ONE {
            cells.push(Cell::amount(12, page.formats().quantity(line.quantity)));
        }
        page.ticket.columns(cells, Style::PLAIN);
        if let Some(serial) = line.pack.as_ref().and_then(|pack| pack.serial.as_ref()) {
            let words = page.format("receipt-serial", &[("serial", language::Value::Text(serial))]);
            page.indented(&words);
        }
    }
    page.ticket.rule();
    for key in ["receipt-gift-exchange", "receipt-gift-no-receipt"] {
        let words = page.text(key);
        page.ticket.centred(words);
    }
    page.ticket.feed(1).code128(facts.code).feed(1);
    page.cut()
}
