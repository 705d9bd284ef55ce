//! Looking for finished sales, the newest first: by day, amount, article, operator and tender, page by page.
//!
//! What is asked decides where the candidates come from (an article's sales, one amount, one operator, or all of them); the rest is
//! looked at candidate by candidate. A page looks at a bounded number of them, so that it is answered in the same time whatever is
//! asked and however long the history; where it stopped, the next page goes on.

use crate::Reader;
use crate::day::receipts_between;
use crate::error::{DataFile, DatabaseError, Failure};
use crate::fold::words;
use retail::{Date, Gtin, Money, OperatorId, TenderKind};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::BinaryHeap;

/// Sales that one page looks at.
const CANDIDATES_MAX: usize = 4_000;
/// Articles whose sales are followed one by one; when more answer to a text, sales are looked through for it instead.
const ARTICLES_MAX: usize = 400;
/// Sales whose lines one page reads for a text.
const READ_MAX: usize = 500;

/// What the sales are to be; everything given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SaleQuery {
    /// The first day of the store's calendar.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
    /// The least total.
    pub total_min: Option<Money>,
    /// The greatest total.
    pub total_max: Option<Money>,
    /// SKU, barcode or words of the name, as it was sold.
    pub article: Option<String>,
    /// Who sold.
    pub operator: Option<OperatorId>,
    /// How something of it was paid.
    pub tender: Option<TenderKind>,
}

/// A page of receipts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SalePage {
    /// Receipt numbers of sales, the newest first.
    pub receipts: Vec<u64>,
    /// Where to go on: pass it as `before`. `None` if there is nothing older.
    pub older: Option<u64>,
}

impl Reader {
    /// Finished sales that answer to the query, below the receipt `before`, at most `limit`. A page may be short or empty and yet have
    /// older ones: it looks at so many sales and no more.
    pub fn find_sales(&self, query: &SaleQuery, before: Option<u64>, limit: usize) -> Result<SalePage, DatabaseError> {
        self.read(DataFile::Sales, |connection| find(connection, query, before, limit))
    }

    /// The sale that a receipt number leads to: its own, or the one its post-void undid.
    pub fn sale_of_receipt(&self, receipt: u64) -> Result<Option<u64>, DatabaseError> {
        const SQL: &str = "SELECT receipt FROM sale WHERE receipt = :receipt
            UNION ALL SELECT sale_receipt FROM post_void WHERE receipt = :receipt";
        self.read(DataFile::Sales, |connection| {
            let params = named_params! { ":receipt": receipt.cast_signed() };
            let found: Option<i64> = connection.prepare_cached(SQL)?.query_row(params, |row| row.get(0)).optional()?;
            Ok(found.map(i64::cast_unsigned))
        })
    }
}

pub(crate) const ALL: &str = "SELECT receipt, day, total, operator FROM sale
    WHERE receipt < :before AND receipt >= :first ORDER BY receipt DESC LIMIT :limit";
pub(crate) const OF_TOTAL: &str = "SELECT receipt, day, total, operator FROM sale INDEXED BY sale_total
    WHERE total = :total AND receipt < :before AND receipt >= :first ORDER BY receipt DESC LIMIT :limit";
pub(crate) const OF_OPERATOR: &str = "SELECT receipt, day, total, operator FROM sale INDEXED BY sale_operator
    WHERE operator = :operator AND receipt < :before AND receipt >= :first ORDER BY receipt DESC LIMIT :limit";
pub(crate) const ONE: &str = "SELECT receipt, day, total, operator FROM sale WHERE receipt = :receipt";
pub(crate) const OF_ARTICLE: &str =
    "SELECT max(receipt) FROM sold WHERE article = :article AND receipt < :before AND receipt >= :first";
pub(crate) const BY_GTIN: &str = "SELECT id FROM sold_article WHERE gtin = :gtin AND gtin <> 0 LIMIT :limit";
pub(crate) const BY_SKU: &str = "SELECT id FROM sold_article WHERE sku = :sku LIMIT :limit";
pub(crate) const BY_WORDS: &str = "SELECT rowid FROM sold_word WHERE sold_word MATCH :query LIMIT :limit";
const PAID_BY: &str = "SELECT EXISTS (SELECT 1 FROM sale_tender WHERE receipt = :receipt AND kind = :kind)";
const LINE_TEXTS: &str = "SELECT name || ' ' || coalesce(sku, '') FROM sale_line WHERE receipt = :receipt
    UNION ALL SELECT name || ' ' || coalesce(sku, '') FROM sale_return WHERE receipt = :receipt";

/// A sale that may answer.
struct Candidate {
    receipt: u64,
    day: String,
    total: Money,
    operator: String,
}

/// The articles that a text stands for.
enum Articles {
    /// Nobody asked for one.
    Any,
    /// These.
    Known(Vec<i64>),
    /// Too many to be followed: the folded words are looked for in the lines.
    Words(Vec<String>),
}

/// The receipts a page may look at.
#[derive(Clone, Copy)]
struct Span {
    first: u64,
    before: u64,
}

fn find(connection: &Connection, query: &SaleQuery, before: Option<u64>, limit: usize) -> Result<SalePage, Failure> {
    // One snapshot: each of thousands of rows would take and give back the locks of the file.
    let _snapshot = connection.unchecked_transaction()?;
    let mut span = Span { first: 0, before: before.unwrap_or(i64::MAX as u64) };
    if query.from.is_some() || query.to.is_some() {
        match receipts_between(connection, query.from, query.to)? {
            Some((first, last)) => span = Span { first, before: span.before.min(last + 1) },
            None => return Ok(SalePage::default()),
        }
    }
    let articles = articles(connection, query.article.as_deref())?;
    let looks = if matches!(articles, Articles::Words(_)) { READ_MAX } else { CANDIDATES_MAX };
    let mut page = SalePage::default();
    let mut looked = 0;
    let mut look = |candidate: Candidate| -> Result<bool, Failure> {
        looked += 1;
        let receipt = candidate.receipt;
        if answers(connection, query, &articles, &candidate)? {
            page.receipts.push(receipt);
        }
        let is_full = page.receipts.len() >= limit || looked >= looks;
        page.older = is_full.then_some(receipt);
        Ok(!is_full)
    };
    match (&articles, query.total_min, &query.operator) {
        (Articles::Known(known), ..) => of_articles(connection, known, span, &mut look)?,
        (_, Some(total), _) if query.total_max == Some(total) => {
            let mut statement = connection.prepare_cached(OF_TOTAL)?;
            let (before, first) = (span.before.cast_signed(), span.first.cast_signed());
            let params =
                named_params! { ":total": total.minor(), ":before": before, ":first": first, ":limit": looks as i64 };
            each(statement.query(params)?, &mut look)?;
        }
        (_, _, Some(operator)) => {
            let mut statement = connection.prepare_cached(OF_OPERATOR)?;
            let (before, first) = (span.before.cast_signed(), span.first.cast_signed());
            let params =
                named_params! { ":operator": operator.0, ":before": before, ":first": first, ":limit": looks as i64 };
            each(statement.query(params)?, &mut look)?;
        }
        _ => {
            let mut statement = connection.prepare_cached(ALL)?;
            let (before, first) = (span.before.cast_signed(), span.first.cast_signed());
            let params = named_params! { ":before": before, ":first": first, ":limit": looks as i64 };
            each(statement.query(params)?, &mut look)?;
        }
    }
    Ok(page)
}

fn each(mut rows: rusqlite::Rows<'_>, look: &mut dyn FnMut(Candidate) -> Result<bool, Failure>) -> Result<(), Failure> {
    while let Some(row) = rows.next()? {
        if !look(read(row)?)? {
            break;
        }
    }
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Candidate> {
    Ok(Candidate {
        receipt: row.get::<_, i64>(0)?.cast_unsigned(),
        day: row.get(1)?,
        total: Money::from_minor(row.get(2)?),
        operator: row.get(3)?,
    })
}

/// The sales of several articles, merged: always the newest that is left.
fn of_articles(
    connection: &Connection,
    articles: &[i64],
    span: Span,
    look: &mut dyn FnMut(Candidate) -> Result<bool, Failure>,
) -> Result<(), Failure> {
    let newest = |article: i64, before: u64| -> Result<Option<(u64, i64)>, Failure> {
        let (before, first) = (before.cast_signed(), span.first.cast_signed());
        let params = named_params! { ":article": article, ":before": before, ":first": first };
        let found: Option<i64> = connection.prepare_cached(OF_ARTICLE)?.query_row(params, |row| row.get(0))?;
        Ok(found.map(|receipt| (receipt.cast_unsigned(), article)))
    };
    let mut heap = BinaryHeap::new();
    for article in articles {
        heap.extend(newest(*article, span.before)?);
    }
    let mut last = None;
    while let Some((receipt, article)) = heap.pop() {
        heap.extend(newest(article, receipt)?);
        if last.replace(receipt) == Some(receipt) {
            continue;
        }
        let params = named_params! { ":receipt": receipt.cast_signed() };
        let candidate = connection.prepare_cached(ONE)?.query_row(params, read).optional()?;
        if let Some(candidate) = candidate
            && !look(candidate)?
        {
            break;
        }
    }
    Ok(())
}

fn answers(
    connection: &Connection,
    query: &SaleQuery,
    articles: &Articles,
    candidate: &Candidate,
) -> Result<bool, Failure> {
    let Candidate { receipt, day, total, operator } = candidate;
    let is_within = query.from.is_none_or(|from| *day >= from.to_string())
        && query.to.is_none_or(|to| *day <= to.to_string())
        && query.total_min.is_none_or(|least| *total >= least)
        && query.total_max.is_none_or(|most| *total <= most)
        && query.operator.as_ref().is_none_or(|asked| *operator == asked.0);
    if !is_within {
        return Ok(false);
    }
    if let Some(kind) = query.tender {
        let kind = crate::basket::tender_name(kind);
        let params = named_params! { ":receipt": receipt.cast_signed(), ":kind": kind };
        if !connection.prepare_cached(PAID_BY)?.query_row(params, |row| row.get::<_, bool>(0))? {
            return Ok(false);
        }
    }
    match articles {
        Articles::Any | Articles::Known(_) => Ok(true),
        Articles::Words(asked) => has_line_with(connection, *receipt, asked),
    }
}

fn has_line_with(connection: &Connection, receipt: u64, asked: &[String]) -> Result<bool, Failure> {
    let mut statement = connection.prepare_cached(LINE_TEXTS)?;
    let mut rows = statement.query(named_params! { ":receipt": receipt.cast_signed() })?;
    while let Some(row) = rows.next()? {
        let line = words(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?);
        if asked.iter().all(|asked| line.iter().any(|word| word.starts_with(asked.as_str()))) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What a text stands for: a barcode, else a SKU, else words in any order, each by its beginning.
fn articles(connection: &Connection, text: Option<&str>) -> Result<Articles, Failure> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(Articles::Any) };
    let limit = ARTICLES_MAX + 1;
    let ids = |statement: &mut rusqlite::CachedStatement<'_>, params: &[(&str, &dyn rusqlite::ToSql)]| {
        let rows = statement.query_map(params, |row| row.get(0))?;
        rows.collect::<rusqlite::Result<Vec<i64>>>()
    };
    let mut known = Vec::new();
    for gtin in Gtin::candidates(text, None) {
        let mut statement = connection.prepare_cached(BY_GTIN)?;
        known.extend(ids(
            &mut statement,
            named_params! { ":gtin": gtin.number().cast_signed(), ":limit": limit as i64 },
        )?);
    }
    known.extend(ids(&mut connection.prepare_cached(BY_SKU)?, named_params! { ":sku": text, ":limit": limit as i64 })?);
    if !known.is_empty() {
        return Ok(Articles::Known(known));
    }
    let asked = words(text);
    if asked.is_empty() {
        return Ok(Articles::Known(known));
    }
    let quoted: Vec<String> = asked.iter().map(|word| ["\"", &word.replace('"', ""), "\"*"].concat()).collect();
    let match_query = quoted.join(" AND ");
    known = ids(
        &mut connection.prepare_cached(BY_WORDS)?,
        named_params! { ":query": match_query, ":limit": limit as i64 },
    )?;
    Ok(if known.len() > ARTICLES_MAX { Articles::Words(asked) } else { Articles::Known(known) })
}
