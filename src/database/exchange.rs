//! The till's data as the exchange with the hub uses them: for another thread, beside the one that sells.
//!
//! The journal is its own outbox: a record goes up as it was sealed. Customers have a chain of their own, whose records are made of
//! what changed when they are sealed.

use crate::customer::CustomerRecord;
use crate::error::{DataFile, DatabaseError, Failure};
use crate::journal::packed;
use crate::writer::Gate;
use crate::{Applied, Database, Reader, Reading, held};
use ed25519_dalek::{Signer, SigningKey};
use protocol::{BODY_VERSION, Change, ChangePage, Cursor, Hash, Lane, Manifest, Op, Signature};
use retail::journal::GENESIS;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::sync::Arc;
use uuid::Uuid;

/// Customers that are sealed in one write.
const SEALED_MAX: usize = 100;

/// A stretch of a till's life under one epoch: which numbers of its chain belong to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The epoch; empty for the journal's first one.
    pub epoch: String,
    /// Its first number.
    pub first: u64,
    /// Its last number; `None` if the till is in it now.
    pub last: Option<u64>,
}

/// The till's data for the thread that exchanges them. It ends with the [`Database`] it is of.
pub struct Exchange {
    reader: Reader,
    gate: Gate,
    here: Arc<Here>,
}

impl Database {
    /// A way for another thread to exchange what is here. Prices in another currency than this are of no use here.
    pub fn exchange(&self, currency: &str) -> Result<Exchange, DatabaseError> {
        let here = Here { currency: currency.to_owned(), regions: Vec::new(), newest: BODY_VERSION, proof: None };
        Ok(Exchange { reader: self.reader()?, gate: self.writer.gate.clone(), here: here.into() })
    }
}

/// Why an entry with a country's rules, as JSON, can't be used; told by whoever knows the keys that are trusted.
pub type PackProof = Arc<dyn Fn(&str) -> Result<(), String> + Send + Sync>;

/// Where this till sells: what of the chain's goods is different here.
#[derive(Clone, Default)]
pub(crate) struct Here {
    /// ISO 4217: a price in another currency is of no use here.
    pub(crate) currency: String,
    /// The regions whose tax categories and levies hold, the nearest first: `US-NY`, `US`.
    pub(crate) regions: Vec<String>,
    /// The newest version of what till and hub say to each other.
    pub(crate) newest: u16,
    /// What rules of a country have to stand; without it none are taken.
    pub(crate) proof: Option<PackProof>,
}

impl Exchange {
    /// The same for a till that sells in these regions, the nearest first: `US-NY`, `US`.
    #[must_use]
    pub fn selling_in(mut self, regions: &[&str]) -> Exchange {
        let regions = regions.iter().map(|region| (*region).to_owned()).collect();
        self.here = Arc::new(Here { regions, ..Here::clone(&self.here) });
        self
    }

    /// The same for a till that takes rules of its country which stand this.
    #[must_use]
    pub fn proving(mut self, proof: PackProof) -> Exchange {
        self.here = Arc::new(Here { proof: Some(proof), ..Here::clone(&self.here) });
        self
    }

    /// Speaks up to this version only, as a program that was written before the next one does: what is newer is kept aside until an
    /// exchange without this.
    #[must_use]
    pub fn speaking(mut self, newest: u16) -> Exchange {
        self.here = Arc::new(Here { newest, ..Here::clone(&self.here) });
        self
    }

    /// What is read of the till's data.
    pub const fn reader(&self) -> &Reader {
        &self.reader
    }

    /// The stretches of a chain, the oldest first.
    pub fn stretches(&self, lane: Lane) -> Result<Vec<Stretch>, DatabaseError> {
        match lane {
            Lane::Journal => self.reader.read(DataFile::Sales, journal_stretches),
            Lane::Customers => {
                const SQL: &str = "SELECT epoch FROM chain";
                let epoch = self.reader.read(DataFile::Customers, |connection| {
                    Ok(connection.prepare_cached(SQL)?.query_row([], |row| row.get(0))?)
                })?;
                Ok(vec![Stretch { epoch, first: 1, last: None }])
            }
        }
    }

    /// Records of a stretch after a number, in order: at most `limit` and about `bytes_max` bytes, but one if there is any.
    pub fn ops(
        &self,
        lane: Lane,
        stretch: &Stretch,
        after: u64,
        limit: usize,
        bytes_max: usize,
    ) -> Result<Vec<Op>, DatabaseError> {
        const JOURNAL: &str = "SELECT number, kind, body, previous, hash, signature FROM journal
            WHERE number > :after AND number <= :last ORDER BY number LIMIT :limit";
        const CUSTOMERS: &str = "SELECT number, kind, body, previous, hash, signature, id, version FROM outbox
            WHERE number > :after AND number <= :last ORDER BY number LIMIT :limit";
        let (file, sql) = match lane {
            Lane::Journal => (DataFile::Sales, JOURNAL),
            Lane::Customers => (DataFile::Customers, CUSTOMERS),
        };
        let last = stretch.last.map_or(i64::MAX, u64::cast_signed);
        self.reader.read(file, |connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let params = named_params! { ":after": after.cast_signed(), ":last": last, ":limit": limit as i64 };
            let mut rows = statement.query(params)?;
            let (mut ops, mut bytes) = (Vec::new(), 0);
            while let Some(row) = rows.next()? {
                let op = match lane {
                    Lane::Journal => journal_op(row)?,
                    Lane::Customers => customer_op(row)?,
                };
                bytes += op.body.len();
                if bytes > bytes_max && !ops.is_empty() {
                    break;
                }
                ops.push(op);
            }
            Ok(ops)
        })
    }

    /// The seal of a record; `None` if there is no record with this number.
    pub fn hash_of(&self, lane: Lane, number: u64) -> Result<Option<Hash>, DatabaseError> {
        const JOURNAL: &str = "SELECT hash FROM journal WHERE number = :number";
        const CUSTOMERS: &str = "SELECT hash FROM outbox WHERE number = :number";
        let (file, sql) = match lane {
            Lane::Journal => (DataFile::Sales, JOURNAL),
            Lane::Customers => (DataFile::Customers, CUSTOMERS),
        };
        self.reader.read(file, |connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let params = named_params! { ":number": number.cast_signed() };
            Ok(statement.query_row(params, |row| row.get(0)).optional()?.map(Hash))
        })
    }

    /// Notes that the hub has a stretch up to this number. It only rises.
    pub fn confirm(&self, lane: Lane, stretch: &Stretch, through: u64) -> Result<(), DatabaseError> {
        const JOURNAL: &str = "UPDATE confirmed SET number = :through WHERE number < :through";
        const CUSTOMERS: &str = "UPDATE chain SET confirmed = :through WHERE confirmed < :through";
        // Of somebody who was erased only the hashes stay, once the hub has what was said before.
        const FORGET: &str = "UPDATE outbox SET body = '' WHERE number <= :through AND body <> ''
            AND customer NOT IN (SELECT id FROM customer)";
        let through = stretch.last.map_or(through, |last| through.min(last)).cast_signed();
        match lane {
            Lane::Journal => self.gate.write(DataFile::Sales, move |connection| {
                connection.prepare_cached(JOURNAL)?.execute(named_params! { ":through": through })?;
                Ok(())
            }),
            Lane::Customers => self.gate.write(DataFile::Customers, move |connection| {
                for sql in [CUSTOMERS, FORGET] {
                    connection.prepare_cached(sql)?.execute(named_params! { ":through": through })?;
                }
                Ok(())
            }),
        }
    }

    /// The number of the journal's newest record.
    pub fn newest_record(&self) -> Result<u64, DatabaseError> {
        const SQL: &str = "SELECT coalesce(max(number), 0) FROM journal";
        self.reader.read(DataFile::Sales, |connection| {
            let number: i64 = connection.prepare_cached(SQL)?.query_row([], |row| row.get(0))?;
            Ok(number.max(0).cast_unsigned())
        })
    }

    /// How many records the hub hasn't confirmed, and when the oldest of the journal's was made.
    pub fn waiting(&self) -> Result<(u64, Option<String>), DatabaseError> {
        const OLDEST: &str = "SELECT at FROM journal WHERE number = (SELECT number FROM confirmed) + 1";
        const CUSTOMERS: &str = "SELECT (SELECT count(*) FROM customer_change)
            + (SELECT count(*) FROM outbox WHERE number > (SELECT confirmed FROM chain))";
        let records = self.reader.unconfirmed_records()?;
        let oldest = self.reader.read(DataFile::Sales, |connection| {
            Ok(connection.prepare_cached(OLDEST)?.query_row([], |row| row.get(0)).optional()?)
        })?;
        let customers: i64 = self.reader.read(DataFile::Customers, |connection| {
            Ok(connection.prepare_cached(CUSTOMERS)?.query_row([], |row| row.get(0))?)
        })?;
        Ok((records + customers.unsigned_abs(), oldest))
    }

    /// Seals what changed of customers onto their chain; returns how many records that makes. Ids come from whoever calls.
    pub fn seal_customers(&self, secret: [u8; 32], mut id: impl FnMut() -> Uuid) -> Result<usize, DatabaseError> {
        const CHANGED: &str = "SELECT customer FROM customer_change LIMIT :limit";
        let changed: Vec<[u8; 16]> = self.reader.read(DataFile::Customers, |connection| {
            let mut statement = connection.prepare_cached(CHANGED)?;
            let rows = statement.query_map(named_params! { ":limit": SEALED_MAX as i64 }, |row| row.get(0))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })?;
        let changed: Vec<(Uuid, Uuid)> =
            changed.into_iter().map(|customer| (Uuid::from_bytes(customer), id())).collect();
        if changed.is_empty() {
            return Ok(0);
        }
        let newest = self.here.newest;
        self.gate.write(DataFile::Customers, move |connection| {
            let key = SigningKey::from_bytes(&secret);
            changed.iter().try_for_each(|changed| seal_customer(connection, *changed, &key, newest))?;
            Ok(changed.len())
        })
    }

    /// How far a scope was read.
    pub fn cursor(&self, scope: &str) -> Result<Option<Cursor>, DatabaseError> {
        self.reader.read(held::file_of(scope), |connection| held::cursor(connection, scope))
    }

    /// The reading of a scope that is under way, if one is: a program that was stopped goes on with it.
    pub fn reading(&self, scope: &str) -> Result<Option<Reading>, DatabaseError> {
        self.reader.read(held::file_of(scope), |connection| held::reading(connection, scope))
    }

    /// Takes a page over, and its cursor with it, in one write.
    pub fn apply(&self, page: &ChangePage, as_of: &str) -> Result<Applied, DatabaseError> {
        let known = self.cursor(&page.scope)?;
        let is_news = !page.changes.is_empty() || page.after != page.through;
        if !is_news && known.is_some_and(|known| known.pos == page.through && known.hub_epoch == page.hub_epoch) {
            return self.unchanged(page, as_of);
        }
        let (page, here, as_of) = (page.clone(), Arc::clone(&self.here), as_of.to_owned());
        self.gate.write(held::file_of(&page.scope), move |connection| held::apply(connection, &page, &here, &as_of))
    }

    /// A page that brings nothing is compared, and nothing is written; unless a reading ends with it.
    fn unchanged(&self, page: &ChangePage, as_of: &str) -> Result<Applied, DatabaseError> {
        let file = held::file_of(&page.scope);
        let quiet = self.reader.read(file, |connection| held::compared(connection, &page.scope, page.sum))?;
        if let Some(applied) = quiet {
            return Ok(applied);
        }
        let (page, here, as_of) = (page.clone(), Arc::clone(&self.here), as_of.to_owned());
        self.gate.write(file, move |connection| held::apply(connection, &page, &here, &as_of))
    }

    /// Begins to read a scope again from its first entry. What is there stays in use meanwhile.
    pub fn read_again(&self, scope: &str, hub_epoch: &str, as_of: &str) -> Result<(), DatabaseError> {
        let (scope, hub_epoch, as_of) = (scope.to_owned(), hub_epoch.to_owned(), as_of.to_owned());
        self.gate
            .write(held::file_of(&scope), move |connection| held::read_again(connection, &scope, &hub_epoch, &as_of))
    }

    /// Takes a piece of a snapshot over.
    pub fn adopt(
        &self,
        manifest: &Manifest,
        entries: &[Change],
        is_last: bool,
        as_of: &str,
    ) -> Result<Applied, DatabaseError> {
        let (manifest, entries, as_of) = (manifest.clone(), entries.to_vec(), as_of.to_owned());
        let here = Arc::clone(&self.here);
        self.gate.write(held::file_of(&manifest.scope), move |connection| {
            held::adopt(connection, (&manifest, &entries, is_last), &here, &as_of)
        })
    }

    /// Tries again what was kept aside, after an upgrade. Returns the kinds that are in effect now.
    pub fn replay(&self) -> Result<BTreeSet<String>, DatabaseError> {
        let mut kinds = BTreeSet::new();
        for file in [DataFile::Catalogue, DataFile::Customers, DataFile::Sales] {
            let here = Arc::clone(&self.here);
            kinds.append(&mut self.gate.write(file, move |connection| held::replay(connection, file, &here))?);
        }
        Ok(kinds)
    }
}

/// A journal that was begun anew is in its own epoch from its first record on; one that was restored, from the record that says so.
pub(crate) fn journal_stretches(connection: &Connection) -> Result<Vec<Stretch>, Failure> {
    const SQL: &str = "SELECT journal, series, reason FROM series ORDER BY journal";
    let mut statement = connection.prepare_cached(SQL)?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?, row.get(2)?)))?;
    let mut stretches = vec![Stretch { epoch: String::new(), first: 1, last: None }];
    for row in rows {
        let (journal, epoch, reason): (i64, String, String) = row?;
        let first = if reason == "quarantined" { 1 } else { journal.cast_unsigned() };
        stretches.retain(|stretch| stretch.first < first);
        if let Some(before) = stretches.last_mut() {
            before.last = Some(first - 1);
        }
        stretches.push(Stretch { epoch, first, last: None });
    }
    Ok(stretches)
}

fn journal_op(row: &Row<'_>) -> Result<Op, Failure> {
    #[derive(Deserialize)]
    struct Identified {
        id: Uuid,
    }
    let body = packed::unpack(row.get(2)?);
    let Identified { id } = serde_json::from_slice(&body)?;
    let body = String::from_utf8(body).map_err(|error| Failure::Unreadable(error.to_string()))?;
    sealed(row, id, 1, body)
}

fn customer_op(row: &Row<'_>) -> Result<Op, Failure> {
    sealed(row, Uuid::from_bytes(row.get(6)?), row.get(7)?, row.get(2)?)
}

fn sealed(row: &Row<'_>, id: Uuid, version: u16, body: String) -> Result<Op, Failure> {
    Ok(Op {
        seq: row.get::<_, i64>(0)?.cast_unsigned(),
        id,
        kind: row.get(1)?,
        version,
        body,
        previous: Hash(row.get(3)?),
        hash: Hash(row.get(4)?),
        signature: Signature(row.get(5)?),
    })
}

fn seal_customer(
    connection: &Connection,
    (customer, id): (Uuid, Uuid),
    key: &SigningKey,
    newest: u16,
) -> Result<(), Failure> {
    const LAST: &str = "SELECT number, hash FROM outbox ORDER BY number DESC LIMIT 1";
    const SQL: &str = "INSERT INTO outbox (number, id, customer, kind, version, body, previous, hash, signature)
        VALUES (:number, :id, :customer, :kind, :version, :body, :previous, :hash, :signature)";
    const DONE: &str = "DELETE FROM customer_change WHERE customer = :customer";
    const SAID: &str = "DELETE FROM customer_cleared WHERE customer = :customer";
    let last: Option<(i64, [u8; 32])> =
        connection.prepare_cached(LAST)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    let (number, previous) = last.unwrap_or((0, GENESIS));
    let CustomerRecord { kind, version, body } = crate::customer::as_record(connection, customer, newest)?;
    let hash = protocol::chain(Hash(previous), body.as_bytes());
    connection.prepare_cached(SQL)?.execute(named_params! {
        ":number": number + 1,
        ":id": id.as_bytes(),
        ":customer": customer.as_bytes(),
        ":kind": kind,
        ":version": version,
        ":body": body,
        ":previous": previous,
        ":hash": hash.0,
        ":signature": key.sign(&hash.0).to_bytes(),
    })?;
    for sql in [DONE, SAID] {
        connection.prepare_cached(sql)?.execute(named_params! { ":customer": customer.as_bytes() })?;
    }
    Ok(())
}
