//! Looking through the journal, the newest first: plain sales by their own tables, everything else by `journal_entry`, merged.
//!
//! As with sales, a page looks at a bounded number of records, so that it is answered in the same time whatever is asked and however
//! long the history; where it stopped, the next page goes on.

use crate::Reader;
use crate::error::{DataFile, DatabaseError, Failure};
use crate::fold::words;
use crate::journal_entry::numbers_between;
use crate::sale_search::SaleQuery;
use retail::{Date, Money, OperatorId, TenderKind};
use rusqlite::{Connection, OptionalExtension, Row, ToSql, named_params};
use std::collections::BTreeMap;

/// Records that one page looks at.
const CANDIDATES_MAX: usize = 4_000;
/// Words one beginning is replaced by at most.
const TERMS_MAX: usize = 400;

/// What the records are to be; everything given must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JournalQuery {
    /// The first day, as the clock showed it.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
    /// Which kinds; all if empty.
    pub kinds: Vec<String>,
    /// Who did or allowed it.
    pub operator: Option<OperatorId>,
    /// The least amount.
    pub amount_min: Option<Money>,
    /// The greatest amount.
    pub amount_max: Option<Money>,
    /// The article: SKU, barcode, or words of its name.
    pub article: Option<String>,
    /// How something of it was paid, or paid back.
    pub tender: Option<TenderKind>,
    /// The receipt it is about.
    pub receipt: Option<u64>,
    /// Words it says: a reason, a name.
    pub text: Option<String>,
}

/// A page of records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JournalPage {
    /// Numbers of records, the newest first.
    pub numbers: Vec<u64>,
    /// Where to go on: pass it as `before`. `None` if there is nothing older.
    pub older: Option<u64>,
}

/// How often somebody did something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActCount {
    /// Who.
    pub operator: String,
    /// The kind of record; `void-after-total` and `line-void-after-total` are told apart.
    pub kind: String,
    /// How often.
    pub count: u64,
    /// What it is worth together.
    pub amount: Money,
}

impl Reader {
    /// Records that answer to the query, below the number `before`, at most `limit`. A page may be short or empty and yet have older
    /// ones: it looks at so many records and no more.
    pub fn find_journal(
        &self,
        query: &JournalQuery,
        before: Option<u64>,
        limit: usize,
    ) -> Result<JournalPage, DatabaseError> {
        let entries =
            self.read(DataFile::Sales, |connection| entries(connection, query, before.map(u64::cast_signed), limit))?;
        let sales =
            if asks_for_sales(query) { self.sales_as_records(query, before, limit)? } else { JournalPage::default() };
        Ok(merged(entries, sales, limit))
    }

    /// Plain sales that answer, as numbers of their records.
    fn sales_as_records(
        &self,
        query: &JournalQuery,
        before: Option<u64>,
        limit: usize,
    ) -> Result<JournalPage, DatabaseError> {
        const BELOW: &str = "SELECT receipt FROM sale WHERE journal < :number ORDER BY journal DESC LIMIT 1";
        let number = before.map_or(i64::MAX, u64::cast_signed);
        let newest: Option<i64> = self.read(DataFile::Sales, |connection| {
            let params = named_params! { ":number": number };
            Ok(connection.prepare_cached(BELOW)?.query_row(params, |row| row.get(0)).optional()?)
        })?;
        let Some(newest) = newest.map(i64::cast_unsigned) else { return Ok(JournalPage::default()) };
        let below = newest + 1;
        let found = match query.receipt {
            Some(receipt) => crate::SalePage {
                receipts: self
                    .sale_of_receipt(receipt)?
                    .into_iter()
                    .filter(|sale| *sale == receipt && *sale < below)
                    .collect(),
                older: None,
            },
            None => {
                let asked = SaleQuery {
                    from: query.from,
                    to: query.to,
                    total_min: query.amount_min,
                    total_max: query.amount_max,
                    article: query.article.clone().or_else(|| query.text.clone()),
                    operator: query.operator.clone(),
                    tender: query.tender,
                };
                self.find_sales(&asked, Some(below), limit)?
            }
        };
        let numbers = found.receipts.iter().map(|receipt| self.record_of_sale(*receipt));
        let numbers = numbers.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect();
        let older = found.older.map(|receipt| self.record_of_sale(receipt)).transpose()?.flatten();
        Ok(JournalPage { numbers, older })
    }

    fn record_of_sale(&self, receipt: u64) -> Result<Option<u64>, DatabaseError> {
        const SQL: &str = "SELECT journal FROM sale WHERE receipt = :receipt";
        self.read(DataFile::Sales, |connection| {
            let params = named_params! { ":receipt": receipt.cast_signed() };
            let found: Option<i64> = connection.prepare_cached(SQL)?.query_row(params, |row| row.get(0)).optional()?;
            Ok(found.map(i64::cast_unsigned))
        })
    }

    /// How often everybody did what beside plain sales, from one day to another.
    pub fn act_counts(&self, from: Date, to: Date) -> Result<Vec<ActCount>, DatabaseError> {
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(COUNTS)?;
            let params = named_params! { ":from": from.to_string(), ":to": to.to_string() };
            let rows = statement.query_map(params, |row| {
                let (kind, after_total): (String, bool) = (row.get(1)?, row.get(2)?);
                let is_told_apart = after_total && ["void", "line-void"].contains(&kind.as_str());
                let kind = if is_told_apart { [kind.as_str(), "-after-total"].concat() } else { kind };
                let (count, amount): (i64, i64) = (row.get(3)?, row.get(4)?);
                let (count, amount) = (count.cast_unsigned(), Money::from_minor(amount));
                Ok(ActCount { operator: row.get(0)?, kind, count, amount })
            })?;
            let mut counts: Vec<ActCount> = Vec::new();
            for more in rows {
                let more = more?;
                match counts.iter_mut().find(|known| known.operator == more.operator && known.kind == more.kind) {
                    Some(known) => {
                        known.count += more.count;
                        known.amount += more.amount;
                    }
                    None => counts.push(more),
                }
            }
            Ok(counts)
        })
    }

    /// How many sales everybody made, from one day to another.
    pub fn sale_counts(&self, from: Date, to: Date) -> Result<BTreeMap<String, u64>, DatabaseError> {
        self.read(DataFile::Sales, |connection| {
            let span = crate::day::receipts_between(connection, Some(from), Some(to))?;
            let Some((first, last)) = span else { return Ok(BTreeMap::new()) };
            let mut statement = connection.prepare_cached(SALES)?;
            let (first, last) = (first.cast_signed(), last.cast_signed());
            let params =
                named_params! { ":first": first, ":last": last, ":from": from.to_string(), ":to": to.to_string() };
            let rows = statement.query_map(params, |row| Ok((row.get(0)?, row.get::<_, i64>(1)?.cast_unsigned())))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}

pub(crate) const COUNTS: &str = "SELECT operator, kind, after_total, count(*), coalesce(sum(amount), 0)
    FROM journal_entry INDEXED BY journal_entry_day WHERE day BETWEEN :from AND :to GROUP BY operator, kind, after_total";
const SALES: &str =
    "SELECT operator, count(*) FROM sale WHERE receipt BETWEEN :first AND :last AND day BETWEEN :from AND :to
    GROUP BY operator";

/// Whether plain sales can answer: their kind is asked for, or none.
fn asks_for_sales(query: &JournalQuery) -> bool {
    query.kinds.is_empty() || query.kinds.iter().any(|kind| kind == "sale")
}

/// Two pages as one. Where one stopped early, nothing is known of what lies below, so that the other is cut there.
fn merged(entries: JournalPage, sales: JournalPage, limit: usize) -> JournalPage {
    let floor = entries.older.max(sales.older);
    let mut numbers: Vec<u64> = entries.numbers.into_iter().chain(sales.numbers).collect();
    numbers.sort_unstable_by(|a, b| b.cmp(a));
    numbers.dedup();
    numbers.retain(|number| floor.is_none_or(|floor| *number >= floor));
    let older = if numbers.len() > limit { numbers.get(limit - 1).copied() } else { floor };
    numbers.truncate(limit);
    JournalPage { numbers, older }
}

pub(crate) const ALL: &str = "SELECT number, day, kind, operator, approver, amount, receipt FROM journal_entry
    WHERE number < :before AND number >= :first ORDER BY number DESC LIMIT :limit";
pub(crate) const OF_RECEIPT: &str = "SELECT number, day, kind, operator, approver, amount, receipt FROM journal_entry
    WHERE receipt = :key AND number < :before AND number >= :first ORDER BY number DESC LIMIT :limit";
pub(crate) const OF_SKU: &str = "SELECT number, day, kind, operator, approver, amount, receipt FROM journal_entry
    WHERE sku = :key AND number < :before AND number >= :first ORDER BY number DESC LIMIT :limit";
pub(crate) const OF_AMOUNT: &str = "SELECT number, day, kind, operator, approver, amount, receipt FROM journal_entry
    WHERE amount = :key AND number < :before AND number >= :first ORDER BY number DESC LIMIT :limit";
pub(crate) const OF_KIND: &str = "SELECT number, day, kind, operator, approver, amount, receipt FROM journal_entry
    WHERE kind = :key AND number < :before AND number >= :first ORDER BY number DESC LIMIT :limit";
pub(crate) const OF_OPERATOR: &str = "SELECT number, day, kind, operator, approver, amount, receipt FROM journal_entry
        WHERE operator = :key AND number < :before AND number >= :first
    UNION ALL SELECT number, day, kind, operator, approver, amount, receipt FROM journal_entry
        WHERE approver = :key AND number < :before AND number >= :first ORDER BY number DESC LIMIT :limit";
pub(crate) const ONE: &str =
    "SELECT number, day, kind, operator, approver, amount, receipt FROM journal_entry WHERE number = :number";
pub(crate) const WITH_WORDS: &str = "SELECT rowid FROM journal_word WHERE journal_word MATCH :query AND rowid < :before
    AND rowid >= :first ORDER BY rowid DESC LIMIT :limit";
pub(crate) const TERMS: &str =
    "SELECT term FROM journal_term WHERE term >= :from AND term < :until ORDER BY term LIMIT :limit";
const PAID_BACK_BY: &str = "SELECT EXISTS (SELECT 1 FROM post_void_refund WHERE receipt = :receipt AND kind = :kind)
    OR EXISTS (SELECT 1 FROM sale_tender WHERE receipt = :receipt AND kind = :kind)";

/// A record that may answer.
struct Candidate {
    number: i64,
    day: String,
    kind: String,
    operator: String,
    approver: Option<String>,
    amount: Option<i64>,
    receipt: Option<i64>,
}

fn read(row: &Row<'_>) -> rusqlite::Result<Candidate> {
    Ok(Candidate {
        number: row.get(0)?,
        day: row.get(1)?,
        kind: row.get(2)?,
        operator: row.get(3)?,
        approver: row.get(4)?,
        amount: row.get(5)?,
        receipt: row.get(6)?,
    })
}

/// Records beside plain sales. What is rarest decides where they come from; the rest is looked at record by record.
fn entries(
    connection: &Connection,
    query: &JournalQuery,
    before: Option<i64>,
    limit: usize,
) -> Result<JournalPage, Failure> {
    let _snapshot = connection.unchecked_transaction()?;
    let (mut first, mut before) = (0, before.unwrap_or(i64::MAX));
    if query.from.is_some() || query.to.is_some() {
        match numbers_between(connection, query.from, query.to)? {
            Some((least, most)) => (first, before) = (least, before.min(most + 1)),
            None => return Ok(JournalPage::default()),
        }
    }
    let mut page = JournalPage::default();
    let mut looked = 0;
    let mut look = |candidate: Candidate| -> Result<bool, Failure> {
        looked += 1;
        let number = candidate.number.cast_unsigned();
        if answers(connection, query, &candidate)? {
            page.numbers.push(number);
        }
        let is_full = page.numbers.len() >= limit || looked >= CANDIDATES_MAX;
        page.older = is_full.then_some(number);
        Ok(!is_full)
    };
    let asked = [query.text.as_deref(), query.article.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let asked = words(&asked);
    if !asked.is_empty() && !is_sku(connection, query)? {
        let each = asked.iter().map(|word| beginning(connection, word)).collect::<Result<Vec<_>, _>>()?;
        let (match_query, most) = (each.join(" AND "), CANDIDATES_MAX as i64);
        let mut statement = connection.prepare_cached(WITH_WORDS)?;
        let params = named_params! { ":query": match_query, ":before": before, ":first": first, ":limit": most };
        let mut rows = statement.query(params)?;
        while let Some(row) = rows.next()? {
            let params = named_params! { ":number": row.get::<_, i64>(0)? };
            let candidate = connection.prepare_cached(ONE)?.query_row(params, read).optional()?;
            if let Some(candidate) = candidate
                && !look(candidate)?
            {
                break;
            }
        }
        return Ok(page);
    }
    let (sql, key) = source(query);
    let mut statement = connection.prepare_cached(sql)?;
    let mut params: Vec<(&str, &dyn ToSql)> =
        vec![(":before", &before), (":first", &first), (":limit", &(CANDIDATES_MAX as i64))];
    if let Some(key) = &key {
        params.push((":key", key));
    }
    let mut rows = statement.query(params.as_slice())?;
    while let Some(row) = rows.next()? {
        if !look(read(row)?)? {
            break;
        }
    }
    Ok(page)
}

/// A word that begins so, as the full-text index takes it: as the words the journal has, each of which it reads from the newest record on.
/// Of a beginning it would gather every record first; that is left for those of very many words, such as one digit.
fn beginning(connection: &Connection, word: &str) -> Result<String, Failure> {
    let until: String = word.chars().chain([char::MAX]).collect();
    let params = named_params! { ":from": word, ":until": until, ":limit": TERMS_MAX as i64 + 1 };
    let mut statement = connection.prepare_cached(TERMS)?;
    let terms = statement.query_map(params, |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    let quoted = |term: &str| ["\"", &term.replace('"', ""), "\""].concat();
    if terms.is_empty() || terms.len() > TERMS_MAX {
        return Ok([&quoted(word), "*"].concat());
    }
    let each: Vec<String> = terms.iter().map(|term| quoted(term)).collect();
    Ok(["(", &each.join(" OR "), ")"].concat())
}

/// Whether the article that is asked for is a SKU some record names.
fn is_sku(connection: &Connection, query: &JournalQuery) -> Result<bool, Failure> {
    const SQL: &str = "SELECT EXISTS (SELECT 1 FROM journal_entry WHERE sku = :sku)";
    let Some(sku) = query.article.as_deref().filter(|_| query.text.is_none()) else { return Ok(false) };
    Ok(connection.prepare_cached(SQL)?.query_row(named_params! { ":sku": sku.trim() }, |row| row.get(0))?)
}

fn source(query: &JournalQuery) -> (&'static str, Option<rusqlite::types::Value>) {
    let exact = query.amount_min.filter(|least| query.amount_max == Some(*least));
    match (query.receipt, query.article.as_deref(), exact, &query.kinds[..], &query.operator) {
        (Some(receipt), ..) => (OF_RECEIPT, Some(receipt.cast_signed().into())),
        (_, Some(sku), ..) => (OF_SKU, Some(sku.trim().to_owned().into())),
        (_, _, Some(amount), ..) => (OF_AMOUNT, Some(amount.minor().into())),
        (_, _, _, [kind], _) => (OF_KIND, Some(kind.clone().into())),
        (_, _, _, [], Some(operator)) => (OF_OPERATOR, Some(operator.0.clone().into())),
        _ => (ALL, None),
    }
}

fn answers(connection: &Connection, query: &JournalQuery, candidate: &Candidate) -> Result<bool, Failure> {
    let Candidate { number: _, day, kind, operator, approver, amount, receipt } = candidate;
    let is_within = query.from.is_none_or(|from| *day >= from.to_string())
        && query.to.is_none_or(|to| *day <= to.to_string())
        && (query.kinds.is_empty() || query.kinds.contains(kind))
        && query.operator.as_ref().is_none_or(|asked| *operator == asked.0 || approver.as_ref() == Some(&asked.0))
        && query.amount_min.is_none_or(|least| amount.is_some_and(|amount| amount >= least.minor()))
        && query.amount_max.is_none_or(|most| amount.is_some_and(|amount| amount <= most.minor()))
        && query.receipt.is_none_or(|asked| *receipt == Some(asked.cast_signed()));
    let (Some(tender), true) = (query.tender, is_within) else { return Ok(is_within) };
    let Some(receipt) = receipt else { return Ok(false) };
    let params = named_params! { ":receipt": receipt, ":kind": crate::basket::tender_name(tender) };
    Ok(connection.prepare_cached(PAID_BACK_BY)?.query_row(params, |row| row.get(0))?)
}
