//! Baskets put aside: stored with the record that says so, gone with the record that says what became of them.

use crate::error::{DataFile, DatabaseError, Failure};
use crate::{Database, Reader, basket};
use retail::{Basket, ParkedBasket, ParkedEnd, TransactionEvent};
use rusqlite::{Connection, OptionalExtension, named_params};

impl Reader {
    /// The parked baskets, the oldest first.
    pub fn parked_baskets(&self) -> Result<Vec<ParkedBasket>, DatabaseError> {
        const SQL: &str = "SELECT body FROM parked_basket ORDER BY number";
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let read = |row: &rusqlite::Row<'_>| -> Result<ParkedBasket, Failure> {
                Ok(serde_json::from_str(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?)
            };
            statement.query_and_then([], read)?.collect()
        })
    }
}

/// Puts a basket aside, or takes one from there.
pub(crate) fn store(connection: &Connection, event: &TransactionEvent) -> Result<(), Failure> {
    const NEW: &str = "INSERT INTO parked_basket (number, id, body) VALUES (:number, :id, :body)";
    const GONE: &str = "DELETE FROM parked_basket WHERE number = :number";
    match event {
        TransactionEvent::Parked(parked) => {
            let body = serde_json::to_string(parked)?;
            connection.prepare_cached(NEW)?.execute(named_params! {
                ":number": parked.number.cast_signed(),
                ":id": parked.basket.id.as_bytes(),
                ":body": body,
            })?;
        }
        TransactionEvent::Unparked(unparked) => {
            let number = unparked.number.cast_signed();
            if connection.prepare_cached(GONE)?.execute(named_params! { ":number": number })? == 0 {
                return Err(Failure::Unreadable(["basket ", &number.to_string(), " isn't parked"].concat()));
            }
        }
        _ => {}
    }
    Ok(())
}

/// The basket that becomes the open one with this act.
pub(crate) fn recalled(connection: &Connection, event: &TransactionEvent) -> Result<Option<Basket>, Failure> {
    const SQL: &str = "SELECT body FROM parked_basket WHERE number = :number";
    let TransactionEvent::Unparked(unparked) = event else { return Ok(None) };
    if unparked.end != ParkedEnd::Recalled {
        return Ok(None);
    }
    let number = unparked.number.cast_signed();
    let body: Option<String> =
        connection.prepare_cached(SQL)?.query_row(named_params! { ":number": number }, |row| row.get(0)).optional()?;
    let parked: Option<ParkedBasket> = body.map(|body| serde_json::from_str(&body)).transpose()?;
    Ok(parked.map(|parked| *parked.basket))
}

impl Database {
    /// What became the open basket is what is known to be stored.
    pub(crate) fn basket_was_recalled(&self, recalled: Option<Basket>) {
        if let Some(recalled) = recalled {
            self.saved_basket.replace(Some(recalled));
        }
    }
}

/// Stores a recalled basket in place of the open one.
pub(crate) fn make_open(connection: &Connection, recalled: Option<&Basket>) -> Result<(), Failure> {
    recalled.map_or(Ok(()), |recalled| basket::replace(connection, recalled))
}
