//! What each business day sold, folded from the journal a little at a time: a report of a year reads 365 rows, and a sale costs nothing
//! more.

use crate::error::{DataFile, DatabaseError, Failure};
use crate::journal::{self, packed};
use crate::{Database, Reader};
use retail::journal::Hash;
use retail::{ArticleSold, Date, Period, Report, Sold, Transaction, TransactionEvent};
use rusqlite::{Connection, OptionalExtension, named_params};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};

/// How far the days are folded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    /// The record up to which they are.
    pub number: u64,
    /// The journal's last record.
    pub last: u64,
}

impl Folded {
    /// Whether every record is in the days' reports.
    pub fn is_complete(self) -> bool {
        self.number >= self.last
    }
}

/// What an article sold on a day, as it is kept: SKU, name and figures. A month of a large shop has some fifty thousand of them.
#[derive(Serialize, Deserialize)]
struct OfDay<'a>(#[serde(borrow)] Cow<'a, str>, #[serde(borrow)] Cow<'a, str>, Sold);

/// What the days sold by a step of folding, and up to which record.
struct Step {
    from: u64,
    to: u64,
    days: BTreeMap<Date, Report>,
}

impl Reader {
    /// How far the days' reports are folded.
    ///
    /// # Errors
    /// When the disk can't be read.
    pub fn reports_folded(&self) -> Result<Folded, DatabaseError> {
        self.read(DataFile::Sales, folded)
    }

    /// What each day of a period sold, as far as it is folded; days without a sale are left out.
    ///
    /// # Errors
    /// When the disk can't be read.
    pub fn reports(&self, period: Period) -> Result<BTreeMap<Date, Report>, DatabaseError> {
        self.read(DataFile::Sales, |connection| each_day(connection, period, whole))
    }

    /// The same without articles, which are most of it.
    ///
    /// # Errors
    /// When the disk can't be read.
    pub fn reports_without_articles(&self, period: Period) -> Result<BTreeMap<Date, Report>, DatabaseError> {
        self.read(DataFile::Sales, |connection| {
            each_day(connection, period, |body, _| Ok(serde_json::from_slice(&packed::unpack(body))?))
        })
    }

    /// What a period sold of each article, as far as it is folded, by SKU; with the name it was last sold by.
    ///
    /// # Errors
    /// When the disk can't be read.
    pub fn articles_sold(&self, period: Period) -> Result<BTreeMap<String, ArticleSold>, DatabaseError> {
        self.read(DataFile::Sales, |connection| {
            let mut sum: HashMap<String, ArticleSold> = HashMap::new();
            each_day(connection, period, |_, articles| {
                let articles = packed::unpack(articles);
                for OfDay(sku, name, sold) in serde_json::from_slice::<Vec<OfDay<'_>>>(&articles)? {
                    match sum.get_mut(&*sku) {
                        Some(known) => {
                            known.sold += sold;
                            if known.name != name {
                                known.name = name.into_owned();
                            }
                        }
                        None => drop(sum.insert(sku.into_owned(), ArticleSold { name: name.into_owned(), sold })),
                    }
                }
                Ok(())
            })?;
            Ok(sum.into_iter().collect())
        })
    }
}

/// Reads the rows of a period's days: the report without articles, and the articles, both as they are kept.
fn each_day<T>(
    connection: &Connection,
    period: Period,
    mut read: impl FnMut(Vec<u8>, Vec<u8>) -> Result<T, Failure>,
) -> Result<BTreeMap<Date, T>, Failure> {
    let mut statement = connection.prepare_cached(DAYS)?;
    let params = named_params! { ":from": period.from.to_string(), ":to": period.to.to_string() };
    let rows = statement.query_and_then(params, |row| -> Result<(Date, T), Failure> {
        let day = crate::error::read_text(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?;
        Ok((day, read(row.get(1)?, row.get(2)?)?))
    })?;
    rows.collect()
}

fn whole(body: Vec<u8>, articles: Vec<u8>) -> Result<Report, Failure> {
    let report: Report = serde_json::from_slice(&packed::unpack(body))?;
    let articles = packed::unpack(articles);
    let of_day = serde_json::from_slice::<Vec<OfDay<'_>>>(&articles)?;
    let named = |OfDay(sku, name, sold): OfDay<'_>| (sku.into_owned(), ArticleSold { name: name.into_owned(), sold });
    Ok(Report { articles: of_day.into_iter().map(named).collect(), ..report })
}

impl Database {
    /// Folds the next records of the journal, at most so many, into the reports of their days.
    ///
    /// # Errors
    /// When the disk can't be read or written, or a record isn't what was signed.
    pub fn fold_reports(&self, records: usize) -> Result<Folded, DatabaseError> {
        let step = self.read(DataFile::Sales, |connection| next_step(connection, records))?;
        if step.to > step.from {
            self.write(DataFile::Sales, move |connection| store(connection, &step))?;
        }
        self.reports_folded()
    }
}

pub(crate) const DAYS: &str = "SELECT day, body, articles FROM report_day WHERE day BETWEEN :from AND :to ORDER BY day";
pub(crate) const DAY: &str = "SELECT body, articles FROM report_day WHERE day = :day";
pub(crate) const NEXT: &str = "SELECT number, kind, body, previous, hash FROM journal
    WHERE number > :from AND number <= :to ORDER BY number";

fn folded(connection: &Connection) -> Result<Folded, Failure> {
    const SQL: &str = "SELECT number, coalesce((SELECT max(number) FROM journal), 0) FROM report_cursor";
    let (number, last): (i64, i64) =
        connection.prepare_cached(SQL)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(Folded { number: number.cast_unsigned(), last: last.cast_unsigned() })
}

fn next_step(connection: &Connection, records: usize) -> Result<Step, Failure> {
    let at = folded(connection)?;
    let to = at.last.min(at.number + records as u64);
    let mut days: BTreeMap<Date, Report> = BTreeMap::new();
    let mut statement = connection.prepare_cached(NEXT)?;
    let mut rows = statement.query(named_params! { ":from": at.number.cast_signed(), ":to": to.cast_signed() })?;
    while let Some(row) = rows.next()? {
        let kind = row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
        if !matches!(kind, "sale" | "post-void") {
            continue;
        }
        let body = packed::unpack(row.get(2)?);
        let (previous, hash): (Hash, Hash) = (row.get(3)?, row.get(4)?);
        if !retail::journal::is_intact(&previous, &body, &hash) {
            let number: i64 = row.get(0)?;
            return Err(Failure::Unreadable(["record ", &number.to_string(), " isn't what was recorded"].concat()));
        }
        let transaction: Transaction = serde_json::from_slice(&body)?;
        match transaction.event {
            TransactionEvent::Sale(sale) => day_report(connection, &mut days, sale.day())?.add_sale(&sale),
            TransactionEvent::PostVoid(void) => {
                if let Some(TransactionEvent::Sale(sale)) = journal::event_of_receipt(connection, void.sale_receipt)? {
                    day_report(connection, &mut days, void.day())?.add_post_void(&void, &sale);
                }
            }
            _ => {}
        }
    }
    Ok(Step { from: at.number, to, days })
}

fn day_report<'a>(
    connection: &Connection,
    days: &'a mut BTreeMap<Date, Report>,
    day: Date,
) -> Result<&'a mut Report, Failure> {
    match days.entry(day) {
        Entry::Occupied(known) => Ok(known.into_mut()),
        Entry::Vacant(new) => {
            let params = named_params! { ":day": day.to_string() };
            let kept: Option<(Vec<u8>, Vec<u8>)> =
                connection.prepare_cached(DAY)?.query_row(params, |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
            let report = match kept {
                Some((body, articles)) => whole(body, articles)?,
                None => Report::default(),
            };
            Ok(new.insert(report))
        }
    }
}

fn store(connection: &Connection, step: &Step) -> Result<(), Failure> {
    const GO_ON: &str = "UPDATE report_cursor SET number = :to WHERE number = :from";
    const PUT: &str = "INSERT INTO report_day (day, body, articles) VALUES (:day, :body, :articles)
        ON CONFLICT (day) DO UPDATE SET body = excluded.body, articles = excluded.articles";
    let params = named_params! { ":from": step.from.cast_signed(), ":to": step.to.cast_signed() };
    if connection.prepare_cached(GO_ON)?.execute(params)? == 0 {
        return Ok(()); // somebody else has folded these records
    }
    let mut put = connection.prepare_cached(PUT)?;
    for (day, report) in &step.days {
        let of_day = |(sku, article): (&'_ String, &'_ ArticleSold)| {
            OfDay(Cow::Owned(sku.clone()), Cow::Owned(article.name.clone()), article.sold)
        };
        let articles = serde_json::to_vec(&report.articles.iter().map(of_day).collect::<Vec<_>>())?;
        let body = serde_json::to_vec(&Report { articles: BTreeMap::new(), ..report.clone() })?;
        put.execute(named_params! {
            ":day": day.to_string(),
            ":body": packed::pack(&body),
            ":articles": packed::pack(&articles),
        })?;
    }
    Ok(())
}
