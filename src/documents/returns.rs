//! What came back, on the receipt: each line with where it was sold and why it comes back, and in words what promotions no longer hold.

use crate::page::Page;
use crate::tax_table;
use hardware::{Cell, Style};
use language::Value;
use retail::{Country, Money, Quantity, ReturnLine, ReturnOrigin, Sale, WorkstationId, Worth, receipt_label};
use unicode_width::UnicodeWidthStr;

/// Adds a block for each receipt that something came back of; nothing if nothing did.
pub(crate) fn rows(page: &mut Page<'_>, sale: &Sale, workstation: &WorkstationId, country: &Country) {
    let mut last = None;
    for line in &sale.returns {
        let heading = heading(page, line, workstation);
        if last.as_ref() != Some(&heading) {
            if last.is_some() || !sale.lines.is_empty() {
                page.ticket.rule();
            }
            heading.lines().for_each(|words| {
                page.ticket.text(words);
            });
            last = Some(heading);
        }
        row(page, sale, line, country);
    }
}

/// Where it was sold.
fn heading(page: &Page<'_>, line: &ReturnLine, workstation: &WorkstationId) -> String {
    match &line.origin {
        ReturnOrigin::Here(source) => {
            let label = receipt_label(workstation, source.series.as_ref(), source.receipt);
            let day = page.formats().date(source.at.date());
            page.format("receipt-return-of", &[("receipt", Value::Text(&label)), ("day", Value::Text(&day))])
        }
        ReturnOrigin::Elsewhere { label, .. } => {
            page.format("receipt-return-elsewhere", &[("receipt", Value::Text(label))])
        }
        ReturnOrigin::Order(source) => {
            let day = page.formats().date(source.at.date());
            let words = [("order", Value::Text(&source.number)), ("day", Value::Text(&day))];
            let order = page.format("receipt-return-order", &words);
            let document = source
                .document
                .as_deref()
                .map(|document| page.format("receipt-return-document", &[("document", Value::Text(document))]));
            [Some(order), document].into_iter().flatten().collect::<Vec<_>>().join("\n")
        }
        ReturnOrigin::WithoutReceipt => page.text("receipt-return-without"),
    }
}

/// What goes back without tax that is added below.
pub(crate) fn goods(worth: &Worth) -> Money {
    worth.paid() - worth.amounts.tax_on_top()
}

fn row(page: &mut Page<'_>, sale: &Sale, line: &ReturnLine, country: &Country) {
    let currency = sale.currency;
    let amount = |amount: Money| page.formats().amount(amount, currency);
    let back = amount(-goods(&line.refund));
    let mut cells = vec![Cell::fill(&line.item.name)];
    if country.receipt.marks_lines {
        let mark = mark(sale, &line.refund);
        cells.push(Cell::fixed(mark.width().min(8) as u8 + 1, mark));
    }
    cells.push(Cell::amount(back.width().min(20) as u8, back));
    page.ticket.columns(cells, Style::PLAIN);
    if line.quantity != Quantity::ONE {
        let quantity = page.formats().quantity(line.quantity);
        let price = page.formats().unit_price(line.unit_price, currency, line.item.unit);
        let arguments = [("quantity", Value::Text(quantity.as_str())), ("price", Value::Text(&price))];
        let text = page.format("receipt-quantity", &arguments);
        page.indented(&text);
    }
    let off = line.refund.amounts.gross - line.refund.amounts.amount;
    if off.minor() > 0 {
        let off = page.formats().amount(off, currency);
        let text = page.format("receipt-return-off", &[("amount", Value::Text(&off))]);
        page.indented(&text);
    }
    for levy in line.refund.levies.iter().filter(|levy| !levy.amount.is_zero()) {
        let amount = page.formats().amount(levy.amount, currency);
        let arguments = [("levy", Value::Text(levy.label.as_str())), ("amount", Value::Text(&amount))];
        let text = page.format("receipt-levy-included", &arguments);
        page.indented(&text);
    }
    let reason = page.text(&format!("receipt-return-reason-{}", line.reason.name()));
    page.indented(&reason);
    if let Some(note) = &line.note {
        page.indented(note);
    }
    for kept in &line.withdrawn {
        let more = page.formats().amount(goods(&kept.more), currency);
        let words = page.format("receipt-return-kept", &[("name", Value::Text(&kept.name))]);
        let cells = vec![Cell::fixed(2, ""), Cell::fill(words), Cell::amount(more.width().min(20) as u8, more)];
        page.ticket.columns(cells, Style::PLAIN);
    }
    for promotion in &line.unwound {
        let (before, after) =
            (page.formats().amount(promotion.before, currency), page.formats().amount(promotion.after, currency));
        let name = Value::Text(&promotion.name);
        let arguments = [("name", name), ("before", Value::Text(&before)), ("after", Value::Text(&after))];
        let text = page.format("receipt-return-unwound", &arguments);
        page.indented(&text);
    }
}

/// The mark of its tax as this paper's table has it.
fn mark(sale: &Sale, worth: &Worth) -> String {
    let net = sale.net_totals();
    let is_its = |tax: &retail::TaxTotal| tax.category == worth.category && tax.rate == worth.amounts.tax_rate;
    match net.taxes.iter().position(is_its) {
        Some(index) => tax_table::marks(&net).swap_remove(index),
        None => worth.mark.clone(),
    }
}
