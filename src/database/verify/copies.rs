//! The tables beside the journal: each record is written once more into tables in memory, and both must say the same.

use super::{Checked, Walk};
use crate::error::{DataFile, Failure};
use crate::{invoice, journal_entry, migration, sale, stock};
use retail::{Continued, PostVoid, Sale, StockMovement, Transaction};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, ToSql, named_params};

/// Empty tables in memory.
pub(super) fn scratch() -> Result<Connection, Failure> {
    let mut scratch = Connection::open_in_memory()?;
    migration::migrate(&mut scratch, DataFile::Sales)?;
    scratch.pragma_update(None, "foreign_keys", false)?;
    scratch.set_prepared_statement_cache_capacity(64);
    Ok(scratch)
}

type Rows = Vec<Vec<Value>>;

fn rows(connection: &Connection, sql: &str, key: (&str, u64)) -> Result<Rows, Failure> {
    let mut statement = connection.prepare_cached(sql)?;
    let columns = statement.column_count();
    let number = key.1.cast_signed();
    let params: &[(&str, &dyn ToSql)] = &[(key.0, &number)];
    let found = statement.query_map(params, |row| (0..columns).map(|column| row.get(column)).collect())?;
    Ok(found.collect::<Result<_, _>>()?)
}

const STOCK: &str =
    "SELECT sku, quantity, unit, reason, location FROM stock_movement WHERE journal = :journal ORDER BY id";

/// Compares what both connections answer.
fn check_same(walk: &mut Walk<'_>, code: &'static str, sql: &str, key: (&str, u64), text: &str) -> Result<(), Failure> {
    if rows(walk.connection, sql, key)? != rows(&walk.scratch, sql, key)? {
        walk.add(code, text);
    }
    Ok(())
}

pub(super) fn check_sale(walk: &mut Walk<'_>, number: u64, sale: &Sale) -> Result<(), Failure> {
    const SALE: &str = "SELECT * FROM sale WHERE receipt = :receipt";
    const LINES: &str = "SELECT * FROM sale_line WHERE receipt = :receipt ORDER BY position";
    const TENDERS: &str = "SELECT * FROM sale_tender WHERE receipt = :receipt ORDER BY position";
    const TAXES: &str = "SELECT * FROM sale_tax WHERE receipt = :receipt ORDER BY position";
    const RETURNS: &str = "SELECT * FROM sale_return WHERE receipt = :receipt ORDER BY position";
    const JOB: &str = "SELECT print_job FROM sale WHERE receipt = :receipt";
    let movements = sale.stock_movements();
    let expected = &mut walk.expected;
    expected.sales += 1;
    expected.lines += sale.lines.len() as u64;
    expected.tenders += sale.tenders.len() as u64;
    expected.taxes += sale.totals.taxes.len() as u64;
    expected.stock_movements += movements.len() as u64;
    let key = (":receipt", sale.receipt);
    let job = print_job(walk, JOB, ("receipt", sale.is_paper_on_request), number, sale.receipt)?;
    walk.scratch.execute_batch("SAVEPOINT record")?;
    sale::insert(&walk.scratch, number, sale, job)?;
    stock::insert(&walk.scratch, number, &movements)?;
    check_same(walk, "sale-copy", SALE, key, "the table of sales says something else than the journal")?;
    check_same(walk, "sale-line-copy", LINES, key, "the table of lines says something else than the journal")?;
    check_same(walk, "sale-tender-copy", TENDERS, key, "the table of tenders says something else than the journal")?;
    check_same(walk, "sale-tax-copy", TAXES, key, "the table of taxes says something else than the journal")?;
    check_same(walk, "sale-return-copy", RETURNS, key, "the table of returns says something else than the journal")?;
    check_same(walk, "stock", STOCK, (":journal", number), "the stock that moved isn't what was sold")?;
    Ok(walk.scratch.execute_batch("ROLLBACK TO record; RELEASE record")?)
}

pub(super) fn check_post_void(walk: &mut Walk<'_>, number: u64, void: &PostVoid, sale: &Sale) -> Result<(), Failure> {
    const POST_VOID: &str = "SELECT * FROM post_void WHERE receipt = :receipt";
    const REFUNDS: &str = "SELECT * FROM post_void_refund WHERE receipt = :receipt ORDER BY position";
    const JOB: &str = "SELECT print_job FROM post_void WHERE receipt = :receipt";
    let movements: Vec<StockMovement> = sale.returned_stock();
    walk.expected.post_voids += 1;
    walk.expected.tenders += void.refunds.len() as u64;
    walk.expected.stock_movements += movements.len() as u64;
    let key = (":receipt", void.receipt);
    let job = print_job(walk, JOB, ("post-void", false), number, void.receipt)?;
    walk.scratch.execute_batch("SAVEPOINT record")?;
    sale::insert_post_void(&walk.scratch, number, void, job)?;
    stock::insert(&walk.scratch, number, &movements)?;
    check_same(walk, "post-void-copy", POST_VOID, key, "the table of post-voids says something else than the journal")?;
    check_same(walk, "post-void-copy", REFUNDS, key, "the table of refunds says something else than the journal")?;
    check_same(walk, "stock", STOCK, (":journal", number), "the stock that came back isn't what was sold")?;
    Ok(walk.scratch.execute_batch("ROLLBACK TO record; RELEASE record")?)
}

/// What can be looked for in a record is what the record says.
pub(super) fn check_entry(walk: &mut Walk<'_>, transaction: &Transaction) -> Result<(), Failure> {
    const ENTRY: &str = "SELECT * FROM journal_entry WHERE number = :number";
    const KEPT: &str = "SELECT count(*) FROM journal_entry";
    walk.scratch.execute_batch("SAVEPOINT record")?;
    journal_entry::insert(&walk.scratch, transaction)?;
    walk.entries += walk.scratch.prepare_cached(KEPT)?.query_row([], |row| row.get::<_, i64>(0))?.cast_unsigned();
    let text = "the list that is searched says something else than the journal";
    check_same(walk, "journal-entry-copy", ENTRY, (":number", transaction.number), text)?;
    Ok(walk.scratch.execute_batch("ROLLBACK TO record; RELEASE record")?)
}

/// The print job a sale or post-void names. It must be the one original of its receipt, queued by this record; if the customer had to
/// ask for paper it is queued by another one, or never.
fn print_job(
    walk: &mut Walk<'_>,
    sql: &'static str,
    (document, is_on_request): (&str, bool),
    number: u64,
    receipt: u64,
) -> Result<Option<i64>, Failure> {
    const ORIGINAL: &str = "SELECT id, document, journal FROM print_job WHERE receipt = :receipt AND copy = 0";
    let params = named_params! { ":receipt": receipt.cast_signed() };
    let named: Option<Option<i64>> =
        walk.connection.prepare_cached(sql)?.query_row(params, |row| row.get(0)).optional()?;
    let named = named.flatten();
    let original: Option<(i64, String, Option<i64>)> = walk
        .connection
        .prepare_cached(ORIGINAL)?
        .query_row(params, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let is_right = match &original {
        Some((_, kind, journal)) if is_on_request => {
            named.is_none() && kind == document && journal.is_some_and(|journal| journal.cast_unsigned() > number)
        }
        Some((id, kind, journal)) => {
            named == Some(*id) && kind == document && journal.map(i64::cast_unsigned) == Some(number)
        }
        None => named.is_none(),
    };
    if !is_right {
        walk.add("print-job", "its print job is missing or another one's");
    }
    Ok(named)
}

/// The hub can't have confirmed what was never recorded.
pub(super) fn check_confirmed(walk: &mut Walk<'_>) -> Result<(), Failure> {
    const SQL: &str = "SELECT number FROM confirmed";
    let number: Option<i64> = walk.connection.query_row(SQL, [], |row| row.get(0)).optional()?;
    if number.is_none_or(|number| number.cast_unsigned() >= walk.number) {
        let text = "more records are said to be confirmed than there are";
        walk.report.add("confirmed", "sales.db".to_owned(), text);
    }
    Ok(())
}

pub(super) fn check_series(walk: &mut Walk<'_>, number: u64, continued: &Continued) -> Result<(), Failure> {
    const SERIES: &str = "SELECT first_receipt, series, reason FROM series WHERE journal = :journal";
    let params = named_params! { ":journal": number.cast_signed() };
    let found: Option<(i64, String, String)> = walk
        .connection
        .prepare_cached(SERIES)?
        .query_row(params, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let is_same = found.is_some_and(|(first, series, reason)| {
        first.cast_unsigned() == walk.receipt
            && series == continued.series.as_str()
            && reason == crate::series::reason_name(continued.reason)
    });
    if !is_same {
        walk.add("series-copy", "the table of series says something else than the journal");
    }
    Ok(())
}

/// The invoice of a sale is the record that says so.
pub(super) fn check_invoice(walk: &mut Walk<'_>, number: u64, receipt: u64) -> Result<(), Failure> {
    walk.invoiced += 1;
    if invoice::record_of(walk.connection, receipt)? != Some(number.cast_signed()) {
        walk.add("invoice-copy", "the table of invoices says something else than the journal");
    }
    Ok(())
}

/// Rows no journal record explains.
pub(super) fn check_counts(walk: &mut Walk<'_>) -> Result<(), Failure> {
    const COUNTS: &str = "SELECT (SELECT count(*) FROM sale), (SELECT count(*) FROM sale_line),
        (SELECT count(*) FROM sale_tax), (SELECT count(*) FROM post_void),
        (SELECT count(*) FROM sale_tender) + (SELECT count(*) FROM post_void_refund),
        (SELECT count(*) FROM stock_movement), (SELECT count(*) FROM series),
        (SELECT count(*) FROM sold), (SELECT count(*) FROM invoice), (SELECT count(*) FROM sale_return),
        (SELECT count(*) FROM journal_entry)";
    let counts: Vec<i64> =
        walk.connection.query_row(COUNTS, [], |row| (0..11).map(|column| row.get(column)).collect())?;
    let Checked { sales, lines, taxes, post_voids, tenders, stock_movements, .. } = walk.expected;
    let expected = [
        ("sale-copy", "sales", sales),
        ("sale-line-copy", "lines", lines),
        ("sale-tax-copy", "taxes", taxes),
        ("post-void-copy", "post-voids", post_voids),
        ("sale-tender-copy", "tenders and refunds", tenders),
        ("stock", "stock movements", stock_movements),
        ("series-copy", "series", walk.continued),
        ("sold-copy", "articles of sales", walk.sold),
        ("invoice-copy", "invoices", walk.invoiced),
        ("sale-return-copy", "returned lines", walk.returned.rows),
        ("journal-entry-copy", "records that are searched", walk.entries),
    ];
    for ((code, what, expected), found) in expected.into_iter().zip(counts) {
        if found.cast_unsigned() != expected {
            let text =
                ["the journal has ", &expected.to_string(), " ", what, ", the table ", &found.to_string()].concat();
            walk.report.add(code, "sales.db".to_owned(), text);
        }
    }
    Ok(())
}

/// Print jobs of receipts that were never issued.
pub(super) fn check_print_jobs(walk: &mut Walk<'_>) -> Result<(), Failure> {
    const COUNT: &str = "SELECT count(*) FROM print_job";
    const ORPHANS: &str = "SELECT id FROM print_job WHERE receipt IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM journal WHERE journal.receipt = print_job.receipt)";
    let count: i64 = walk.connection.query_row(COUNT, [], |row| row.get(0))?;
    walk.report.checked.print_jobs = count.cast_unsigned();
    let mut statement = walk.connection.prepare(ORPHANS)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let at = ["print job ", &row.get::<_, i64>(0)?.to_string()].concat();
        walk.report.add("print-job", at, "it prints a receipt that was never issued");
    }
    Ok(())
}
