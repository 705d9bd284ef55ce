//! Series of receipt numbers: which one a receipt belongs to, and the note that a journal has to go on in another one.

use crate::error::{DataFile, DatabaseError, Failure, read_text};
use crate::{Database, Reader};
use retail::{Continued, ContinuedReason, Series};
use rusqlite::{Connection, OptionalExtension, named_params};

impl Reader {
    /// The series of a receipt number of this journal; `None` is the first.
    pub fn series_of(&self, receipt: u64) -> Result<Option<Series>, DatabaseError> {
        self.read(DataFile::Sales, |connection| {
            let found: Option<String> = connection
                .prepare_cached(SERIES_OF)?
                .query_row(named_params! { ":receipt": receipt.cast_signed() }, |row| row.get(0))
                .optional()?;
            found.map(|series| read_text(&series)).transpose()
        })
    }

    /// What the journal has to record before it issues another receipt, if anything.
    pub fn continuation(&self) -> Result<Option<Continued>, DatabaseError> {
        self.read(DataFile::Sales, continuation)
    }
}

impl Database {
    /// Notes that this journal goes on after another one of the same till, or after its own backup: until the journal has recorded
    /// it, [`record`](Database::record) takes no act that issues a receipt.
    pub fn continue_from(&self, continued: &Continued) -> Result<(), DatabaseError> {
        let continued = continued.clone();
        self.write(DataFile::Sales, move |connection| note(connection, &continued))
    }
}

pub(crate) fn note(connection: &Connection, continued: &Continued) -> Result<(), Failure> {
    const SQL: &str = "INSERT OR REPLACE INTO continuation (only, body) VALUES (1, :body)";
    let body = serde_json::to_string(continued)?;
    connection.prepare_cached(SQL)?.execute(named_params! { ":body": body })?;
    Ok(())
}

pub(crate) const SERIES_OF: &str = "SELECT series FROM series WHERE first_receipt <= :receipt
    ORDER BY first_receipt DESC, journal DESC LIMIT 1";

pub(crate) fn continuation(connection: &Connection) -> Result<Option<Continued>, Failure> {
    const SQL: &str = "SELECT body FROM continuation";
    let body: Option<String> = connection.prepare_cached(SQL)?.query_row([], |row| row.get(0)).optional()?;
    Ok(body.map(|body| serde_json::from_str(&body)).transpose()?)
}

pub(crate) const fn reason_name(reason: ContinuedReason) -> &'static str {
    match reason {
        ContinuedReason::Restored => "restored",
        ContinuedReason::Quarantined => "quarantined",
    }
}

/// Writes the series that a record opens, and takes the note away.
pub(crate) fn insert(
    connection: &Connection,
    journal: u64,
    first_receipt: u64,
    continued: &Continued,
) -> Result<(), Failure> {
    const INSERT: &str = "INSERT INTO series (journal, first_receipt, series, reason)
        VALUES (:journal, :first_receipt, :series, :reason)";
    const DONE: &str = "DELETE FROM continuation";
    connection.prepare_cached(INSERT)?.execute(named_params! {
        ":journal": journal.cast_signed(),
        ":first_receipt": first_receipt.cast_signed(),
        ":series": continued.series.as_str(),
        ":reason": reason_name(continued.reason),
    })?;
    connection.prepare_cached(DONE)?.execute([])?;
    Ok(())
}
