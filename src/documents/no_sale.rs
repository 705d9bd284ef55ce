//! The slip of a drawer that was opened without a sale: who, when and why.

use crate::page::Page;
use hardware::Ticket;
use language::Catalog;
use retail::{Moment, Store, WorkstationId};

/// What the slip is written from.
#[derive(Clone, Copy, Debug)]
pub struct NoSaleFacts<'a> {
    /// The store.
    pub store: &'a Store,
    /// The workstation whose drawer was opened.
    pub workstation: &'a WorkstationId,
    /// Who opened it.
    pub operator_name: &'a str,
    /// Why.
    pub reason: &'a str,
    /// When.
    pub at: Moment,
}

/// Writes the slip of a drawer that was opened without a sale.
///
/// `catalog` is the store's language for paper, see [`store_language`](crate::store_language).
pub fn no_sale_slip(facts: &NoSaleFacts<'_>, catalog: &Catalog) -> Ticket {
    let mut page = Page::new(catalog);
    page.heading(&facts.store.name);
    let title = page.text("receipt-no-sale");
    page.title(&title);
    page.fact("receipt-workstation", &facts.workstation.0);
    page.moment(facts.at);
    page.fact("receipt-opened-by", facts.operator_name);
    if !facts.reason.is_empty() {
        let reason = page.text("receipt-reason");
        page.ticket.text(reason);
        page.indented(facts.reason);
    }
    page.signature();
    page.cut()
}
