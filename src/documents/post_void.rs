//! The slip of a sale that was undone: which sale, why, and what went back to the customer.

use crate::page::Page;
use hardware::{Style, Ticket};
use language::{Catalog, Value};
use retail::{Country, PostVoid, Store, WorkstationId, receipt_label};

/// What the slip is written from.
#[derive(Clone, Copy, Debug)]
pub struct PostVoidFacts<'a> {
    /// The sale undone.
    pub post_void: &'a PostVoid,
    /// The store that sold.
    pub store: &'a Store,
    /// The workstation that gave the sale and this slip their numbers.
    pub workstation: &'a WorkstationId,
    /// Who undid it.
    pub operator_name: &'a str,
    /// The rules of the store's country.
    pub country: &'a Country,
    /// Nothing on the original; 1 on the first duplicate.
    pub copy: Option<u32>,
}

/// Writes the slip of a sale that was undone.
///
/// `catalog` is the store's language for paper, see [`store_language`](crate::store_language).
pub fn post_void_slip(facts: &PostVoidFacts<'_>, catalog: &Catalog) -> Ticket {
    let PostVoid { currency, total, tax, rounding, .. } = *facts.post_void;
    let label = receipt_label(facts.workstation, facts.post_void.series.as_ref(), facts.post_void.receipt);
    let sale_label =
        receipt_label(facts.workstation, facts.post_void.sale_series.as_ref(), facts.post_void.sale_receipt);
    let mut page = Page::new(catalog);
    page.duplicate(facts.copy);
    page.shop(facts.store, facts.country);
    let title = page.text("receipt-post-void");
    page.title(&title);
    page.fact("receipt-number", &label);
    page.fact("receipt-post-void-sale", &sale_label);
    page.moment(facts.post_void.at);
    page.fact("receipt-operator", facts.operator_name);
    if !facts.post_void.reason.is_empty() {
        let reason = page.text("receipt-reason");
        page.ticket.text(reason);
        page.indented(&facts.post_void.reason);
    }
    page.ticket.rule();
    let (words, included) = (page.text("receipt-post-void-total"), page.text("receipt-tax-included"));
    page.money(&words, total, currency, Style::PLAIN);
    page.money(&included, tax, currency, Style::PLAIN);
    if !rounding.is_zero() {
        let words = page.text("receipt-rounding");
        page.money(&words, rounding, currency, Style::PLAIN);
    }
    page.total("receipt-refund", total + rounding, currency, true);
    page.tenders(&facts.post_void.refunds, "receipt-refund-cash", "receipt-refund-card", currency);
    for (voucher, amount) in facts.post_void.prepaid.iter().map(|prepaid| (&prepaid.voucher, prepaid.amount)) {
        let words = page.text("receipt-voucher");
        page.money(&words, amount, currency, Style::PLAIN);
        let words = page.format("receipt-voucher-of", &[("tail", Value::Text(&voucher.tail))]);
        page.indented(&words);
    }
    page.signature();
    page.ticket.feed(1).code128(label).feed(1);
    page.duplicate(facts.copy);
    page.cut()
}
