//! The paper of a gift voucher: what it is worth, and the code that spends it, in groups and as QR.

use crate::page::Page;
use hardware::{Align, Style, Ticket};
use language::{Catalog, Value};
use retail::{Currency, Prepaid, Sale, Store, VoucherSold};

/// What it is written from.
#[derive(Clone, Copy, Debug)]
pub struct VoucherFacts<'a> {
    /// The sale it was sold with.
    pub sale: &'a Sale,
    /// The voucher.
    pub voucher: &'a VoucherSold,
    /// The store that sold.
    pub store: &'a Store,
    /// Its code in groups, as people read it.
    pub code: &'a str,
    /// Its code without groups, as scanners read it.
    pub compact: &'a str,
}

/// Writes a gift voucher. Nothing else holds its code, so a copy is never written.
///
/// `catalog` is the customer's language for paper.
pub fn voucher(facts: &VoucherFacts<'_>, catalog: &Catalog) -> Ticket {
    let (sale, voucher) = (facts.sale, facts.voucher);
    let mut page = Page::new(catalog);
    page.heading(&facts.store.name);
    for line in &facts.store.address {
        page.ticket.centred(line);
    }
    let title = page.text("receipt-voucher-sold");
    page.title(&title);
    page.total("receipt-voucher-worth", voucher.amount, sale.currency, true);
    if !voucher.recipient.is_empty() {
        let words = page.format("receipt-voucher-whose", &[("name", Value::Text(&voucher.recipient))]);
        page.ticket.centred(words);
    }
    if let Some(goods) = &voucher.goods {
        let words = page.format("receipt-voucher-goods", &[("goods", Value::Text(&goods.name))]);
        page.ticket.styled(&words, Align::Centre, Style { bold: true, ..Style::PLAIN });
    }
    // Some laws ask for the last day on the voucher itself, or for the words that there is none (Australian Consumer Law, s 99C).
    let until = match voucher.until {
        Some(day) => {
            let day = page.formats().date(day);
            page.format("receipt-voucher-until", &[("day", Value::Text(&day))])
        }
        None => page.text("receipt-voucher-unending"),
    };
    page.ticket.styled(&until, Align::Centre, Style { bold: true, ..Style::PLAIN });
    page.moment(sale.at);
    page.ticket.rule();
    page.ticket.feed(1).qr(facts.compact).feed(1);
    page.ticket.styled(facts.code, Align::Centre, Style { bold: true, ..Style::PLAIN });
    page.ticket.feed(1);
    let keep = page.text("receipt-voucher-keep");
    page.ticket.centred(keep);
    page.cut()
}

/// Adds the gift vouchers that were sold beside the lines to a receipt: what they are worth, and how they end.
pub(crate) fn rows(page: &mut Page<'_>, sale: &Sale) {
    for voucher in sale.vouchers.iter().filter(|voucher| voucher.goods.is_none()) {
        let words = page.text("receipt-voucher-sold");
        page.money(&words, voucher.amount, sale.currency, Style::PLAIN);
        details(page, voucher);
    }
}

/// Adds what there is to say below the row of a gift voucher that was sold.
pub(crate) fn details(page: &mut Page<'_>, voucher: &VoucherSold) {
    let goods = voucher.goods.as_ref().map_or("", |goods| goods.name.as_str());
    for (key, name, value) in [
        ("receipt-voucher-goods", "goods", goods),
        ("receipt-voucher-of", "tail", &voucher.tail),
        ("receipt-voucher-whose", "name", &voucher.recipient),
    ] {
        if !value.is_empty() {
            let words = page.format(key, &[(name, Value::Text(value))]);
            page.indented(&words);
        }
    }
}

/// Adds what vouchers for one kind of goods had paid: taken off before the total, because it was turnover when they were sold.
pub(crate) fn prepaid(page: &mut Page<'_>, prepaid: &[Prepaid], currency: Currency) {
    for prepaid in prepaid {
        let words = page.text("receipt-prepaid");
        page.money(&words, -prepaid.amount, currency, Style::PLAIN);
        let goods = prepaid.voucher.goods.as_ref().map_or("", |goods| goods.name.as_str());
        for (key, name, value) in
            [("receipt-voucher-goods", "goods", goods), ("receipt-voucher-of", "tail", prepaid.voucher.tail.as_str())]
        {
            let words = page.format(key, &[(name, Value::Text(value))]);
            page.indented(&words);
        }
    }
}
