//! The slip of a basket that was put aside: what is in it, and the code that fetches it back. No receipt.

use crate::page::Page;
use hardware::{Cell, Style, Ticket};
use language::Catalog;
use retail::{Currency, ParkedBasket, Store};

/// What the slip is written from.
#[derive(Clone, Copy, Debug)]
pub struct ParkedFacts<'a> {
    /// The basket as it was put aside.
    pub parked: &'a ParkedBasket,
    /// The store.
    pub store: &'a Store,
    /// Who put it aside.
    pub operator_name: &'a str,
    /// Currency of its total.
    pub currency: Currency,
    /// What its bar code says.
    pub code: &'a str,
}

/// Writes the slip of a parked basket.
///
/// `catalog` is the store's language for paper, see [`store_language`](crate::store_language).
pub fn parked_slip(facts: &ParkedFacts<'_>, catalog: &Catalog) -> Ticket {
    let parked = facts.parked;
    let mut page = Page::new(catalog);
    page.heading(&facts.store.name);
    let title = page.text("receipt-parked");
    page.title(&title);
    page.moment(parked.at);
    page.fact("receipt-operator", facts.operator_name);
    if !parked.label.is_empty() {
        page.ticket.text(&parked.label);
    }
    page.ticket.rule();
    for line in &parked.basket.lines {
        let quantity = page.formats().quantity(line.quantity);
        page.ticket.columns(vec![Cell::fill(&line.item.name), Cell::amount(12, quantity)], Style::PLAIN);
    }
    for line in &parked.basket.returns {
        let quantity = page.formats().quantity(line.quantity.negated());
        page.ticket.columns(vec![Cell::fill(&line.item.name), Cell::amount(12, quantity)], Style::PLAIN);
    }
    page.ticket.rule();
    let total = page.text("receipt-total");
    page.money(&total, parked.total, facts.currency, Style::BOLD);
    let unpaid = page.text("receipt-parked-unpaid");
    page.ticket.centred(unpaid).feed(1).code128(facts.code).feed(1);
    page.cut()
}
