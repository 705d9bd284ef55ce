//! The journal: every sale and act, numbered without gaps, hash-chained and signed. Only ever added to.

pub(crate) mod packed;

use crate::error::{DataFile, DatabaseError, Failure, read_text};
use crate::{Database, Reader, journal_entry};
use retail::journal::{GENESIS, Hash, Sealed};
use retail::{Series, Transaction, TransactionEvent};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// Where the journal stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalHead {
    /// Number of the last record; 0 before the first.
    pub number: u64,
    /// Hash of the last record; [`GENESIS`] before the first.
    pub hash: Hash,
    /// The last receipt number that was issued; 0 before the first.
    pub receipt: u64,
    /// The series of the next receipt; `None` is the till's first.
    pub series: Option<Series>,
}

impl Reader {
    /// Where the journal stands.
    pub fn journal_head(&self) -> Result<JournalHead, DatabaseError> {
        self.read(DataFile::Sales, head)
    }

    /// Records from this number on, at most `limit`.
    pub fn journal_records(&self, from: u64, limit: usize) -> Result<Vec<Sealed>, DatabaseError> {
        self.read(DataFile::Sales, |connection| records(connection, from, limit))
    }

    /// How many records the hub hasn't confirmed.
    pub fn unconfirmed_records(&self) -> Result<u64, DatabaseError> {
        const SQL: &str = "SELECT coalesce(max(number), 0) - (SELECT number FROM confirmed) FROM journal";
        self.read(DataFile::Sales, |connection| {
            let count: i64 = connection.prepare_cached(SQL)?.query_row([], |row| row.get(0))?;
            Ok(count.max(0).cast_unsigned())
        })
    }
}

impl Database {
    /// Notes that the hub has confirmed all records up to this number.
    pub fn confirm_records(&self, up_to: u64) -> Result<(), DatabaseError> {
        const SQL: &str = "UPDATE confirmed SET number = :up_to WHERE number < :up_to";
        self.write(DataFile::Sales, move |connection| {
            connection.prepare_cached(SQL)?.execute(named_params! { ":up_to": up_to.cast_signed() })?;
            Ok(())
        })
    }
}

pub(crate) const HEAD: &str = "SELECT number, hash, coalesce((SELECT max(receipt) FROM journal), 0),
        (SELECT series FROM series WHERE journal = (SELECT max(journal) FROM series))
    FROM journal WHERE number = (SELECT max(number) FROM journal)";

pub(crate) fn head(connection: &Connection) -> Result<JournalHead, Failure> {
    let head = connection
        .prepare_cached(HEAD)?
        .query_row([], |row| {
            let (number, receipt): (i64, i64) = (row.get(0)?, row.get(2)?);
            Ok((number.cast_unsigned(), row.get(1)?, receipt.cast_unsigned(), row.get::<_, Option<String>>(3)?))
        })
        .optional()?;
    let Some((number, hash, receipt, series)) = head else {
        return Ok(JournalHead { number: 0, hash: GENESIS, receipt: 0, series: None });
    };
    let series = series.map(|series| read_text(&series)).transpose()?;
    Ok(JournalHead { number, hash, receipt, series })
}

/// Adds a record whose body [`packed::pack`] has packed.
pub(crate) fn append(
    connection: &Connection,
    sealed: &Sealed,
    transaction: &Transaction,
    packed: &[u8],
) -> Result<(), Failure> {
    const SQL: &str = "INSERT INTO journal (number, kind, at, receipt, body, previous, hash, signature)
        VALUES (:number, :kind, :at, :receipt, :body, :previous, :hash, :signature)";
    connection.prepare_cached(SQL)?.execute(named_params! {
        ":number": sealed.number.cast_signed(),
        ":kind": transaction.event.kind(),
        ":at": transaction.at.to_string(),
        ":receipt": transaction.event.receipt().map(u64::cast_signed),
        ":body": packed,
        ":previous": sealed.previous,
        ":hash": sealed.hash,
        ":signature": sealed.signature,
    })?;
    journal_entry::insert(connection, transaction)
}

pub(crate) fn records(connection: &Connection, from: u64, limit: usize) -> Result<Vec<Sealed>, Failure> {
    const SQL: &str = "SELECT number, body, previous, hash, signature FROM journal
        WHERE number >= :from ORDER BY number LIMIT :limit";
    let mut statement = connection.prepare_cached(SQL)?;
    let rows = statement.query_map(named_params! { ":from": from.cast_signed(), ":limit": limit as i64 }, sealed)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn sealed(row: &Row<'_>) -> rusqlite::Result<Sealed> {
    Ok(Sealed {
        number: row.get::<_, i64>(0)?.cast_unsigned(),
        body: packed::unpack(row.get(1)?),
        previous: row.get(2)?,
        hash: row.get(3)?,
        signature: row.get(4)?,
    })
}

/// What a record says happened, as it was signed.
pub(crate) fn event(connection: &Connection, number: i64) -> Result<Option<TransactionEvent>, Failure> {
    Ok(transaction(connection, number)?.map(|transaction| transaction.event))
}

/// What a record says, as it was signed.
pub(crate) fn transaction(connection: &Connection, number: i64) -> Result<Option<Transaction>, Failure> {
    const SQL: &str = "SELECT body, previous, hash FROM journal WHERE number = :number";
    let found: Option<(Vec<u8>, Hash, Hash)> = connection
        .prepare_cached(SQL)?
        .query_row(named_params! { ":number": number }, |row| {
            Ok((packed::unpack(row.get(0)?), row.get(1)?, row.get(2)?))
        })
        .optional()?;
    let Some((body, previous, hash)) = found else { return Ok(None) };
    if !retail::journal::is_intact(&previous, &body, &hash) {
        return Err(Failure::Unreadable(["record ", &number.to_string(), " isn't what was recorded"].concat()));
    }
    Ok(Some(serde_json::from_slice(&body)?))
}

pub(crate) const EVENT_OF_RECEIPT: &str = "SELECT body, previous, hash FROM journal WHERE receipt = :receipt";

/// The event that issued a receipt, read from the journal.
pub(crate) fn event_of_receipt(connection: &Connection, receipt: u64) -> Result<Option<TransactionEvent>, Failure> {
    let found: Option<(Vec<u8>, Hash, Hash)> = connection
        .prepare_cached(EVENT_OF_RECEIPT)?
        .query_row(named_params! { ":receipt": receipt.cast_signed() }, |row| {
            Ok((packed::unpack(row.get(0)?), row.get(1)?, row.get(2)?))
        })
        .optional()?;
    let Some((body, previous, hash)) = found else { return Ok(None) };
    if !retail::journal::is_intact(&previous, &body, &hash) {
        return Err(Failure::Unreadable(["receipt ", &receipt.to_string(), " isn't what was recorded"].concat()));
    }
    let transaction: Transaction = serde_json::from_slice(&body)?;
    Ok(Some(transaction.event))
}
