//! Tax by rate on a receipt: for each rate what the goods cost without tax, the tax, and with it.

use crate::page::Page;
use hardware::{Cell, Style};
use language::Value;
use retail::{Currency, Money, Rate, TaxTotal, Totals};
use unicode_width::UnicodeWidthStr;

/// Characters in a line of the narrowest paper, 58 mm: the table fits there, or it isn't one.
const LINE_CHARS: usize = 32;
/// Characters the three amounts share if they need no more.
const AMOUNTS_CHARS: usize = 24;

/// Words, and the amounts without tax, of the tax and with it.
struct Row {
    words: String,
    amounts: [String; 3],
    style: Style,
}

/// The mark of each of the document's taxes as its paper writes it: a number follows where one mark would stand for several rates.
pub(crate) fn marks(totals: &Totals) -> Vec<String> {
    let rates_of = |mark: &str| {
        let mut rates: Vec<Rate> = totals.taxes.iter().filter(|tax| tax.mark == mark).map(|tax| tax.rate).collect();
        rates.dedup(); // they are in order
        rates
    };
    let written = |tax: &TaxTotal| {
        let rates = rates_of(&tax.mark);
        match rates.iter().position(|rate| *rate == tax.rate).filter(|_| rates.len() > 1 && !tax.mark.is_empty()) {
            Some(place) => format!("{}{}", tax.mark, place + 1),
            None => tax.mark.clone(),
        }
    };
    totals.taxes.iter().map(written).collect()
}

/// The taxes as rows of the paper: what has one mark and one rate is one row, whatever its category.
fn merged(totals: &Totals) -> Vec<TaxTotal> {
    let mut rows: Vec<TaxTotal> = Vec::new();
    for (tax, mark) in totals.taxes.iter().zip(marks(totals)) {
        match rows.iter_mut().find(|row| row.mark == mark && row.rate == tax.rate) {
            Some(row) => {
                row.net += tax.net;
                row.tax += tax.tax;
                row.gross += tax.gross;
            }
            None => rows.push(TaxTotal { mark, ..tax.clone() }),
        }
    }
    rows
}

/// The name of the tax where the country has several and the document only one of them: IGIC, not IVA.
fn only_charge(totals: &Totals) -> Option<String> {
    let first = &totals.charges.first()?.label;
    totals.charges.iter().all(|charge| charge.label == *first).then(|| first.clone())
}

/// Adds a row for each rate, one for what bears no tax at all and, if there are several, their sum.
pub(crate) fn rows(page: &mut Page<'_>, totals: &Totals, currency: Currency) {
    let written = |parts: [Money; 3]| parts.map(|part| page.formats().amount(part, currency));
    let row = |tax: &TaxTotal| {
        let rate = page.formats().percent(tax.rate);
        let words = page.format("receipt-tax-row", &[("mark", Value::Text(&tax.mark)), ("rate", Value::Text(&rate))]);
        Row { words: words.trim().to_owned(), amounts: written([tax.net, tax.tax, tax.gross]), style: Style::PLAIN }
    };
    let mut table: Vec<Row> = merged(totals).iter().map(row).collect();
    let outside = totals.total - totals.taxes.iter().map(|tax| tax.gross).sum();
    if !outside.is_zero() {
        let words = page.text("receipt-tax-outside");
        table.push(Row { words, amounts: written([outside, Money::ZERO, outside]), style: Style::PLAIN });
    }
    if table.len() > 1 {
        let amounts = written([totals.total - totals.tax, totals.tax, totals.total]);
        table.push(Row { words: page.text("receipt-tax-sum"), amounts, style: Style::BOLD });
    }
    let tax = only_charge(totals).unwrap_or_else(|| page.text("receipt-tax"));
    let heads = [page.text("receipt-tax-net"), tax, page.text("receipt-tax-gross")];
    let rate = page.text("receipt-tax-rate");
    let widest = table.iter().map(|row| row.words.width()).max().unwrap_or(0).max(rate.width());
    match columns(LINE_CHARS.saturating_sub(widest + 1), table.iter().map(|row| &row.amounts).chain([&heads])) {
        Some(columns) => {
            table.insert(0, Row { words: rate, amounts: heads, style: Style::PLAIN });
            table.into_iter().for_each(|row| side_by_side(page, row, columns));
        }
        None => table.into_iter().for_each(|row| one_by_one(page, row, &heads)),
    }
}

fn side_by_side(page: &mut Page<'_>, row: Row, columns: [u8; 3]) {
    let amounts = row.amounts.into_iter().zip(columns).map(|(amount, columns)| Cell::amount(columns, amount));
    page.ticket.columns([Cell::fill(row.words)].into_iter().chain(amounts).collect(), row.style);
}

/// Amounts too wide to share a line of narrow paper, each with its name.
fn one_by_one(page: &mut Page<'_>, row: Row, heads: &[String; 3]) {
    page.ticket.columns(vec![Cell::fill(row.words)], row.style);
    for (head, amount) in heads.iter().zip(row.amounts) {
        page.ticket.columns(vec![Cell::fixed(2, ""), Cell::fill(head), Cell::amount(0, amount)], row.style);
    }
}

/// The widths of the three columns, as equal as their widest texts allow; nothing if they need more than `room`.
fn columns<'a>(room: usize, rows: impl Iterator<Item = &'a [String; 3]>) -> Option<[u8; 3]> {
    let widen =
        |widest: [usize; 3], row: &[String; 3]| std::array::from_fn(|column| row[column].width().max(widest[column]));
    let [net, tax, gross] = rows.fold([0; 3], widen);
    let mut columns = [net + 1, tax + 1, gross]; // a gap follows each but the last
    let needed = columns.iter().sum::<usize>();
    if needed > room {
        return None;
    }
    for _ in needed..AMOUNTS_CHARS.min(room) {
        let narrowest = (0..3).min_by_key(|column| columns[*column]).unwrap_or(0);
        columns[narrowest] += 1;
    }
    Some(columns.map(|column| column as u8))
}
