//! Tax by rate on a receipt: for each rate what the goods cost without tax, the tax, and with it.

use crate::page::Page;
use hardware::{Cell, Style};
use language::Value;
use retail::{Currency, Money, TaxTotal, Totals};

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

/// Adds a row for each rate and, if there are several, their sum.
pub(crate) fn rows(page: &mut Page<'_>, totals: &Totals, currency: Currency) {
    let written = |parts: [Money; 3]| parts.map(|part| page.formats().amount(part, currency));
    let row = |tax: &TaxTotal| {
        let rate = page.formats().percent(tax.rate);
        let words = page.format("receipt-tax-row", &[("mark", Value::Text(&tax.mark)), ("rate", Value::Text(&rate))]);
        Row { words, amounts: written([tax.net, tax.tax, tax.gross]), style: Style::PLAIN }
    };
    let mut table: Vec<Row> = totals.taxes.iter().map(row).collect();
    if table.len() > 1 {
        let amounts = written([totals.total - totals.tax, totals.tax, totals.total]);
        table.push(Row { words: page.text("receipt-tax-sum"), amounts, style: Style::BOLD });
    }
    let heads = ["receipt-tax-net", "receipt-tax", "receipt-tax-gross"].map(|key| page.text(key));
    let rate = page.text("receipt-tax-rate");
    let widest = table.iter().map(|row| row.words.chars().count()).max().unwrap_or(0).max(rate.chars().count());
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
    let widen = |widest: [usize; 3], row: &[String; 3]| {
        std::array::from_fn(|column| row[column].chars().count().max(widest[column]))
    };
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
