//! Invoices that were asked for after a sale was paid: which record of the journal says whom a receipt's invoice names.

use crate::error::{DataFile, DatabaseError, Failure};
use crate::{Reader, journal};
use retail::{Buyer, TransactionEvent};
use rusqlite::{Connection, OptionalExtension, named_params};

impl Reader {
    /// Whom the invoice names that a finished sale was given later, as it was signed. `None` if it was given none.
    pub fn invoiced_to(&self, receipt: u64) -> Result<Option<Buyer>, DatabaseError> {
        self.read(DataFile::Sales, |connection| {
            let Some(number) = record_of(connection, receipt)? else { return Ok(None) };
            match journal::event(connection, number)? {
                Some(TransactionEvent::Invoiced { buyer, .. }) => Ok(Some(buyer)),
                _ => Err(Failure::Unreadable(["record ", &number.to_string(), " is no invoice"].concat())),
            }
        })
    }
}

pub(crate) const RECORD_OF: &str = "SELECT journal FROM invoice WHERE receipt = :receipt";

/// The journal record of a receipt's invoice.
pub(crate) fn record_of(connection: &Connection, receipt: u64) -> Result<Option<i64>, Failure> {
    let params = named_params! { ":receipt": receipt.cast_signed() };
    Ok(connection.prepare_cached(RECORD_OF)?.query_row(params, |row| row.get(0)).optional()?)
}

pub(crate) fn insert(connection: &Connection, number: u64, receipt: u64) -> Result<(), Failure> {
    const SQL: &str = "INSERT INTO invoice (receipt, journal) VALUES (:receipt, :journal)";
    connection
        .prepare_cached(SQL)?
        .execute(named_params! { ":receipt": receipt.cast_signed(), ":journal": number.cast_signed() })?;
    Ok(())
}
