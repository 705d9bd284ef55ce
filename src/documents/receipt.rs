//! The receipt of a sale: who sold, what, for how much, with which tax, and how it was paid.

use crate::page::Page;
use crate::{buyer, returns, sums, tax_table, voucher};
use hardware::{Cell, Element, Style, Ticket};
use language::{Catalog, Value};
use retail::{
    Country, Discount, LevyTax, LineItem, LineTotals, Money, Quantity, Sale, Store, TaxTotal, Tender, Totals,
    WorkstationId, placed_number, receipt_label,
};
use unicode_width::UnicodeWidthStr;

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
    let title = title(&page, sale, country);
    if country.receipt.is_title_largest {
        page.largest_title(&title)
    } else {
        page.title(&title)
    }
    let is_invoice = sale.buyer.is_some() && !sale.lines.is_empty();
    page.fact(if is_invoice { "receipt-invoice-number" } else { "receipt-number" }, &label);
    page.moment(sale.at);
    page.fact("receipt-operator", facts.operator_name);
    if let Some(buyer) = &sale.buyer {
        buyer::block(&mut page, buyer, country, is_invoice.then_some(sale.at));
    }
    page.ticket.rule();
    lines(&mut page, sale, country, &label);
    returns::rows(&mut page, sale, facts.workstation, country);
    voucher::rows(&mut page, sale);
    page.ticket.rule();
    let net = sale.net_totals();
    sums::rows(&mut page, sale, &net, country);
    paid(&mut page, sale);
    taxes(&mut page, sale, &net, country);
    if sale.net_total().is_negative() {
        page.signature();
    }
    end(&mut page, facts.store, &label, !sale.lines.is_empty());
    page.duplicate(facts.copy);
    page.cut()
}

/// Writes the receipt of a sale for its customer: in the language they asked for, or, where the law asks for the store's, in that
/// and below it in theirs. Without a wish of the customer both languages are the same.
///
/// Paper has one direction: a translation that runs the other way has its words in order and its columns as the store's language has them.
pub fn receipt_for_customer(facts: &ReceiptFacts<'_>, store: &Catalog, customer: &Catalog) -> Ticket {
    let is_of = |language: &str, tag: &str| tag.split('-').next() == Some(language);
    let is_bound = facts.country.receipt_language().is_some_and(|language| !is_of(language, customer.tag()));
    if !is_bound || store.tag() == customer.tag() {
        return receipt(facts, customer);
    }
    let mut both = receipt(facts, store);
    both.elements.retain(|element| !matches!(element, Element::Cut));
    both.double_rule();
    let translated = receipt(facts, customer).elements.into_iter();
    // The picture and the code that finds the sale are there already.
    both.elements.extend(translated.filter(|element| !matches!(element, Element::Logo | Element::Code128 { .. })));
    both
}

/// What a line sells, in the language of the page.
fn name<'a>(page: &Page<'_>, sale: &Sale, line: &'a LineItem) -> &'a str {
    let is_theirs = sale.language.as_deref() == Some(page.tag());
    line.customer_name.as_deref().filter(|_| is_theirs).unwrap_or(&line.item.name)
}

/// The heading the country asks for at this total and for this buyer; a plain "Receipt" if there are no words for it.
fn title(page: &Page<'_>, sale: &Sale, country: &Country) -> String {
    if !sale.returns.is_empty() && (sale.lines.is_empty() || sale.net_total().is_negative()) {
        // An invoice is corrected by a document of its own kind.
        let key = if sale.buyer.is_some() { "receipt-title-credit-note" } else { "receipt-title-return" };
        return page.text(key);
    }
    let key = format!("receipt-title-{}", country.receipt_title(sale.net_total(), sale.buyer.as_ref()));
    page.text(if page.has(&key) { &key } else { "receipt-title-receipt" })
}

/// The lines as they were rung up, each with its discount and note.
fn lines(page: &mut Page<'_>, sale: &Sale, country: &Country, receipt: &str) {
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
    let reduced: Vec<Vec<(String, String)>> = sale.lines.iter().map(|line| reductions(page, sale, line)).collect();
    let texts = amounts.iter().flat_map(|(gross, off)| std::iter::once(gross).chain(off));
    let texts = texts.chain(reduced.iter().flatten().map(|(_, amount)| amount));
    let columns = texts.map(|text| text.width()).max().unwrap_or(0).min(20) as u8;
    let marks: Vec<String> =
        sale.lines.iter().zip(&sale.totals.lines).map(|(line, totals)| mark_of(sale, country, line, totals)).collect();
    let mark_columns = marks.iter().map(|mark| mark.width()).max().unwrap_or(0).min(8) as u8 + 1;
    let rows = sale.lines.iter().zip(&sale.totals.lines).zip(amounts).zip(marks).zip(reduced);
    for ((((line, totals), (gross, off)), mark), reduced) in rows {
        let sold = page.text("receipt-voucher-sold");
        let mut cells = vec![Cell::fill(if line.is_voucher { &sold } else { name(page, sale, line) })];
        if country.receipt.marks_lines {
            cells.push(Cell::fixed(mark_columns, mark));
        }
        cells.push(Cell::amount(columns, gross));
        page.ticket.columns(cells, Style::PLAIN);
        if let Some(voucher) = sale.vouchers.iter().find(|voucher| line.is_voucher && voucher.line == line.id) {
            voucher::details(page, voucher);
        }
        if line.quantity != Quantity::ONE {
            let text = quantity(page, sale, line);
            page.indented(&text);
        }
        for (name, amount) in reduced {
            let cells = vec![Cell::fixed(2, ""), Cell::fill(name), Cell::amount(columns, amount)];
            page.ticket.columns(cells, Style::PLAIN);
        }
        if let Some(off) = off {
            let words = discount_words(page, line, totals);
            let cells = vec![Cell::fixed(2, ""), Cell::fill(words), Cell::amount(columns, off)];
            page.ticket.columns(cells, Style::PLAIN);
        }
        if let Some(changed) = &line.price_override {
            let price = page.formats().unit_price(changed.original, sale.currency, line.item.unit);
            let text = page.format("receipt-instead-of", &[("price", Value::Text(&price))]);
            page.indented(&text);
        }
        levies(page, sale, line, columns);
        pack(page, line);
        if sale.buyer.is_some() && country.receipt.invoices_show_net {
            let text = without_tax(page, sale, country, line, totals);
            page.indented(&text);
        }
        if let Some(note) = &line.note {
            page.indented(note);
        }
        if let Some(text) = order(page, sale, line, receipt) {
            page.indented(&text);
        }
    }
}

/// Which order a line went with, and where its goods are.
fn order(page: &Page<'_>, sale: &Sale, line: &LineItem, receipt: &str) -> Option<String> {
    let (index, placed) = sale.placed.iter().enumerate().find(|(_, placed)| line.sent_with == Some(placed.id))?;
    let number = placed_number(receipt, index);
    let key = if placed.is_sent { "receipt-order-send" } else { "receipt-order-collect" };
    Some(page.format(key, &[("order", Value::Text(&number)), ("store", Value::Text(&placed.store.0))]))
}

/// The promotions that took something off a line, in the language of the page where the sale knows their names in it.
fn reductions(page: &Page<'_>, sale: &Sale, line: &LineItem) -> Vec<(String, String)> {
    let shown = |reduction: &retail::Reduction| {
        let promotion = sale.promotions.iter().find(|promotion| promotion.id == reduction.promotion);
        let name = promotion.map_or(reduction.name.as_str(), |promotion| promotion.name.in_language(page.tag()));
        (name.to_owned(), page.formats().amount(-reduction.amount, sale.currency))
    };
    line.reductions.iter().filter(|reduction| !reduction.amount.is_zero()).map(shown).collect()
}

/// What an invoice says of a line: its price without tax, and the rate. Taxed levies are part of it, others are not.
fn without_tax(page: &Page<'_>, sale: &Sale, country: &Country, line: &LineItem, totals: &LineTotals) -> String {
    let is_outside = |borne: &sums::LineLevy<'_>| {
        let levy = country.levy_on(&borne.levy.levy, sale.at.date());
        levy.is_some_and(|levy| levy.taxed == LevyTax::Outside)
    };
    let outside: Money = sums::levies_of(sale, line).iter().filter(|borne| is_outside(borne)).map(|it| it.amount).sum();
    let net = page.formats().amount(totals.amount + totals.added - outside - totals.tax, sale.currency);
    let rate = page.formats().percent(totals.tax_rate);
    page.format("receipt-line-net", &[("net", Value::Text(&net)), ("rate", Value::Text(&rate))])
}

/// The levies of a line: those on top of its price with their amount, those inside it in words.
fn levies(page: &mut Page<'_>, sale: &Sale, line: &LineItem, columns: u8) {
    for borne in sums::levies_of(sale, line) {
        let (label, amount) = (&borne.levy.label, page.formats().amount(borne.amount, sale.currency));
        if borne.levy.is_in_price {
            let arguments = [("levy", Value::Text(label)), ("amount", Value::Text(&amount))];
            let text = page.format("receipt-levy-included", &arguments);
            page.indented(&text);
            continue;
        }
        let each = page.formats().amount(borne.each, sale.currency);
        let arguments =
            [("levy", Value::Text(label)), ("count", Value::Number(borne.pieces)), ("each", Value::Text(&each))];
        let words = if borne.pieces == 1 { label.clone() } else { page.format("receipt-levy", &arguments) };
        page.ticket.columns(vec![Cell::fixed(2, ""), Cell::fill(words), Cell::amount(columns, amount)], Style::PLAIN);
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
fn mark_of(sale: &Sale, country: &Country, line: &LineItem, totals: &LineTotals) -> String {
    let category = &line.item.tax_category;
    let is_its = |tax: &&TaxTotal| tax.category == *category && tax.rate == totals.tax_rate;
    let net = sale.net_totals();
    match net.taxes.iter().position(|tax| is_its(&tax)) {
        Some(index) => tax_table::marks(&net).swap_remove(index),
        None => country.tax(category).map(|tax| tax.mark.clone()).unwrap_or_default(),
    }
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

/// What was handed over and what came back.
fn paid(page: &mut Page<'_>, sale: &Sale) {
    if !sale.rounding.is_zero() {
        let words = page.text("receipt-rounding");
        page.money(&words, sale.rounding, sale.currency, Style::PLAIN);
    }
    if sale.net_total().is_negative() {
        let back: Vec<Tender> = sale.tenders.iter().map(|tender| Tender::new(tender.kind, -tender.amount)).collect();
        page.tenders(&back, "receipt-refund-cash", "receipt-refund-card", sale.currency);
    } else {
        page.tenders(&sale.tenders, "receipt-cash", "receipt-card", sale.currency);
    }
    if !sale.change.is_zero() {
        let words = page.text("receipt-change");
        page.money(&words, sale.change, sale.currency, Style::BOLD);
    }
    // What promotions and discounts took off, where a promotion took part.
    if !sale.totals.promotion_discount.is_zero() {
        let words = page.text("receipt-saved");
        page.money(&words, sale.totals.discount, sale.currency, Style::PLAIN);
    }
    page.ticket.feed(1);
    if !sale.lines.is_empty() {
        let items = page.format("receipt-items", &[("count", Value::Number(sale.totals.items))]);
        page.ticket.text(items);
    }
    if !sale.returns.is_empty() {
        let items = page.format("receipt-items-back", &[("count", Value::Number(sale.returned.items))]);
        page.ticket.text(items);
    }
}

/// The tax inside the total: by rate where the country lists each rate, else in one line. Several taxes on one line are told apart.
fn taxes(page: &mut Page<'_>, sale: &Sale, net: &Totals, country: &Country) {
    if country.receipt.lists_each_rate {
        page.ticket.rule();
        tax_table::rows(page, net, sale.currency);
        let amounts = sale.totals.lines.iter().chain(sale.returns.iter().map(|line| &line.refund.amounts));
        let has_several = amounts.into_iter().any(|line| line.parts.len() > 1 && !line.is_tax_on_top);
        for charge in net.charges.iter().filter(|charge| has_several && charge.rate.millionths() != 0) {
            sums::charge_row(page, charge, sale);
        }
        return reduced(page, net, country);
    }
    let words = page.text("receipt-tax-included");
    page.money(&words, net.tax, sale.currency, Style::PLAIN);
    if country.receipt.marks_lines {
        for tax in net.taxes.iter().filter(|tax| !tax.mark.is_empty()) {
            let rate = page.formats().percent(tax.rate);
            let arguments = [("mark", Value::Text(&tax.mark)), ("rate", Value::Text(&rate))];
            let text = page.format("receipt-tax-mark", &arguments);
            page.ticket.text(text);
        }
    }
}

/// What the mark of the reduced rate means, where the law wants words for it.
fn reduced(page: &mut Page<'_>, net: &Totals, country: &Country) {
    let is_there = |mark: &&String| net.taxes.iter().any(|tax| tax.mark == **mark);
    if let Some(mark) = country.receipt.reduced_mark.as_ref().filter(is_there) {
        let text = page.format("receipt-reduced-rate", &[("mark", Value::Text(mark))]);
        page.ticket.text(text);
    }
}

/// The store's last words, and the code that finds the sale when goods come back.
fn end(page: &mut Page<'_>, store: &Store, label: &str, is_proof: bool) {
    page.ticket.rule();
    for line in &store.receipt_footer {
        page.ticket.centred(line);
    }
    if is_proof {
        let keep = page.text("receipt-keep");
        page.ticket.centred(keep);
    }
    page.ticket.feed(1).code128(label).feed(1);
}
