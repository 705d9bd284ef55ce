//! The receipt of a sale: who sold, what, for how much, with which tax, and how it was paid.

use crate::page::Page;
use crate::tax_table;
use hardware::{Cell, Style, Ticket};
use language::{Catalog, Value};
use retail::{Country, Discount, LineItem, LineTotals, Money, Quantity, Sale, Store, WorkstationId, receipt_label};

/// What a receipt is written from.
#[derive(Clone, Copy, Debug)]
pub struct ReceiptFacts<'a> {
    /// The finished sale; every amount is taken from it and none is worked out again.
    pub sale: &'a Sale,
    /// The store that sold.
    pub store: &'a Store,
    /// The workstation that gave the receipt its number.
    pub workstation: &'a WorkstationId,
    /// Who served, as customers may read it; empty if they may not.
    pub operator_name: &'a str,
    /// The rules of the store's country.
    pub country: &'a Country,
    /// Nothing on the original; 1 on the first duplicate.
    pub copy: Option<u32>,
}

/// Writes the receipt of a sale.
///
/// `catalog` is the store's language for paper, see [`store_language`](crate::store_language).
pub fn receipt(facts: &ReceiptFacts<'_>, catalog: &Catalog) -> Ticket {
    let ReceiptFacts { sale, country, .. } = *facts;
    let label = receipt_label(facts.workstation, sale.series.as_ref(), sale.receipt);
    let mut page = Page::new(catalog);
    page.duplicate(facts.copy);
    page.shop(facts.store, country);
    let title = title(&page, country);
    page.title(&title);
    page.fact("receipt-number", &label);
    page.moment(sale.at);
    page.fact("receipt-operator", facts.operator_name);
    page.ticket.rule();
    lines(&mut page, sale, country);
    page.ticket.rule();
    sums(&mut page, sale);
    paid(&mut page, sale);
    taxes(&mut page, sale, country);
    end(&mut page, facts.store, &label);
    page.duplicate(facts.copy);
    page.cut()
}

/// The heading the country asks for; a plain "Receipt" if there are no words for it.
fn title(page: &Page<'_>, country: &Country) -> String {
    let key = format!("receipt-title-{}", country.receipt.title);
    page.text(if page.has(&key) { &key } else { "receipt-title-receipt" })
}

/// The lines as they were rung up, each with its discount and note.
fn lines(page: &mut Page<'_>, sale: &Sale, country: &Country) {
    let amount_of = |amount: Money| page.formats().amount(amount, sale.currency);
    let amounts: Vec<(String, Option<String>)> = sale
        .totals
        .lines
        .iter()
        .map(|totals| {
            let off = (!totals.line_discount.is_zero()).then(|| amount_of(-totals.line_discount));
            (amount_of(totals.gross), off)
        })
        .collect();
    // One width for all of them keeps the tax marks under each other; a gap follows each mark.
    let texts = amounts.iter().flat_map(|(gross, off)| std::iter::once(gross).chain(off));
    let columns = texts.map(|text| text.chars().count()).max().unwrap_or(0).min(20) as u8;
    let marks = sale.totals.taxes.iter().map(|tax| tax.mark.chars().count());
    let mark_columns = marks.max().unwrap_or(0).min(8) as u8 + 1;
    for ((line, totals), (gross, off)) in sale.lines.iter().zip(&sale.totals.lines).zip(amounts) {
        let mut cells = vec![Cell::fill(&line.item.name)];
        if country.receipt.marks_lines {
            cells.push(Cell::fixed(mark_columns, mark_of(sale, country, line)));
        }
        cells.push(Cell::amount(columns, gross));
        page.ticket.columns(cells, Style::PLAIN);
        if line.quantity != Quantity::ONE {
            let text = quantity(page, sale, line);
            page.indented(&text);
        }
        if let Some(off) = off {
            let words = discount_words(page, line, totals);
            let cells = vec![Cell::fixed(2, ""), Cell::fill(words), Cell::amount(columns, off)];
            page.ticket.columns(cells, Style::PLAIN);
        }
        pack(page, line);
        if let Some(note) = &line.note {
            page.indented(note);
        }
    }
}

/// What a customer needs of this one pack: the serial number for a guarantee, the issue of a magazine.
fn pack(page: &mut Page<'_>, line: &LineItem) {
    let Some(pack) = &line.pack else { return };
    if let Some(issue) = &pack.issue {
        let words = page.format("receipt-issue", &[("issue", Value::Text(issue))]);
        page.indented(&words);
    }
    if let Some(serial) = &pack.serial {
        let words = page.format("receipt-serial", &[("serial", Value::Text(serial))]);
        page.indented(&words);
    }
}

/// The mark of the line's tax, as it stood when the sale was paid.
fn mark_of(sale: &Sale, country: &Country, line: &LineItem) -> String {
    let category = &line.item.tax_category;
    let sold = sale.totals.taxes.iter().find(|tax| tax.category == *category).map(|tax| &tax.mark);
    sold.or_else(|| country.tax(category).map(|tax| &tax.mark)).cloned().unwrap_or_default()
}

/// How much of it at which price: "2 x $2.75".
fn quantity(page: &Page<'_>, sale: &Sale, line: &LineItem) -> String {
    let quantity = page.formats().quantity(line.quantity);
    let price = page.formats().unit_price(line.unit_price, sale.currency, line.item.unit);
    page.format("receipt-quantity", &[("quantity", Value::Text(&quantity)), ("price", Value::Text(&price))])
}

fn discount_words(page: &Page<'_>, line: &LineItem, totals: &LineTotals) -> String {
    match line.discount {
        Some(Discount::Percent(rate)) if !totals.line_discount.is_zero() => {
            let rate = page.formats().percent(rate);
            page.format("receipt-discount-percent", &[("rate", Value::Text(&rate))])
        }
        _ => page.text("receipt-discount"),
    }
}

/// What all lines cost together, and the discount on all of them.
fn sums(page: &mut Page<'_>, sale: &Sale) {
    let totals = &sale.totals;
    if !totals.basket_discount.is_zero() {
        let (subtotal, discount) = (page.text("receipt-subtotal"), page.text("receipt-discount"));
        page.money(&subtotal, totals.subtotal, sale.currency, Style::PLAIN);
        page.money(&discount, -totals.basket_discount, sale.currency, Style::PLAIN);
    }
    page.total("receipt-total", totals.total, sale.currency);
}

/// What was handed over and what came back.
fn paid(page: &mut Page<'_>, sale: &Sale) {
    if !sale.rounding.is_zero() {
        let words = page.text("receipt-rounding");
        page.money(&words, sale.rounding, sale.currency, Style::PLAIN);
    }
    page.tenders(&sale.tenders, "receipt-cash", "receipt-card", sale.currency);
    if !sale.change.is_zero() {
        let words = page.text("receipt-change");
        page.money(&words, sale.change, sale.currency, Style::BOLD);
    }
    let items = page.format("receipt-items", &[("count", Value::Number(sale.totals.items))]);
    page.ticket.feed(1).text(items);
}

/// The tax inside the total: by rate where the country lists each rate, else in one line.
fn taxes(page: &mut Page<'_>, sale: &Sale, country: &Country) {
    if country.receipt.lists_each_rate {
        page.ticket.rule();
        return tax_table::rows(page, &sale.totals, sale.currency);
    }
    let words = page.text("receipt-tax-included");
    page.money(&words, sale.totals.tax, sale.currency, Style::PLAIN);
    if country.receipt.marks_lines {
        for tax in sale.totals.taxes.iter().filter(|tax| !tax.mark.is_empty()) {
            let rate = page.formats().percent(tax.rate);
            let arguments = [("mark", Value::Text(&tax.mark)), ("rate", Value::Text(&rate))];
            let text = page.format("receipt-tax-mark", &arguments);
            page.ticket.text(text);
        }
    }
}

/// The store's last words, and the code that finds the sale when goods come back.
fn end(page: &mut Page<'_>, store: &Store, label: &str) {
    page.ticket.rule();
    for line in &store.receipt_footer {
        page.ticket.centred(line);
    }
    let keep = page.text("receipt-keep");
    page.ticket.centred(keep).feed(1).code128(label).feed(1);
}
