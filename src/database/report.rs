//! What each business day sold, folded from the journal a little at a time: a report of a year reads 365 rows, and a sale costs nothing
//! more.

use crate::error::{DataFile, DatabaseError, Failure};
use crate::journal::{self, packed};
use crate::{Database, Reader};
use retail::journal::Hash;
use retail::{Date, Period, Report, Transaction, TransactionEvent};
use rusqlite::{Connection, OptionalExtension, named_params};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

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
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(DAYS)?;
            let params = named_params! { ":from": period.from.to_string(), ":to": period.to.to_string() };
            let rows = statement.query_and_then(params, |row| -> Result<(Date, Report), Failure> {
                let day = crate::error::read_text(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?;
                Ok((day, serde_json::from_slice(&packed::unpack(row.get(1)?))?))
            })?;
            rows.collect()
        })
    }
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

pub(crate) const DAYS: &str = "SELECT day, body FROM report_day WHERE day BETWEEN :from AND :to ORDER BY day";
pub(crate) const DAY: &str = "SELECT body FROM report_day WHERE day = :day";
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
            let body: Option<Vec<u8>> =
                connection.prepare_cached(DAY)?.query_row(params, |row| row.get(0)).optional()?;
            let report = match body {
                Some(body) => serde_json::from_slice(&packed::unpack(body))?,
                None => Report::default(),
            };
            Ok(new.insert(report))
        }
    }
}

fn store(connection: &Connection, step: &Step) -> Result<(), Failure> {
    const GO_ON: &str = "UPDATE report_cursor SET number = :to WHERE number = :from";
    const PUT: &str = "INSERT INTO report_day (day, body) VALUES (:day, :body)
        ON CONFLICT (day) DO UPDATE SET body = excluded.body";
    let params = named_params! { ":from": step.from.cast_signed(), ":to": step.to.cast_signed() };
    if connection.prepare_cached(GO_ON)?.execute(params)? == 0 {
        return Ok(()); // somebody else has folded these records
    }
    let mut put = connection.prepare_cached(PUT)?;
    for (day, report) in &step.days {
        let body = serde_json::to_vec(report)?;
        put.execute(named_params! { ":day": day.to_string(), ":body": packed::pack(&body) })?;
    }
    Ok(())
}
