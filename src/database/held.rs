//! Copies of the hub's scopes: what changed is taken over together with the cursor, in one write of the file it belongs to.
//!
//! ```text
//!     page --> entries put and removed, sum, cursor: one transaction        unknown kind, or of no use: kept aside, tried again
//! ```

mod customer;
mod goods;
mod store;

use crate::Reader;
use crate::error::{DataFile, DatabaseError, Failure};
use crate::exchange::Here;
use crate::search::Entries;
use protocol::{Change, ChangePage, Cursor, Manifest, SetHash, kinds, scopes};
use rusqlite::{Connection, OptionalExtension, named_params};
use std::collections::BTreeSet;

pub use goods::StoreStock;

/// The form of entries this program reads. One that reads a newer form tries again what was kept aside.
const FORM: u16 = 1;
/// Entries kept aside that are tried again with a page.
const TRIED_AGAIN_MAX: usize = 200;

/// What became of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// Whether the copy adds up to what the hub says, if it said so.
    pub is_whole: bool,
    /// Kinds of entries that were put or removed.
    pub kinds: BTreeSet<String>,
    /// Entries of a kind this program doesn't know: kept as they came.
    pub unknown: u64,
    /// Entries that were taken but can't be used, each with the reason: an article without a name, a rule that can't be read.
    pub left_out: Vec<LeftOut>,
}

/// An entry that was taken but can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Its kind.
    pub kind: String,
    /// Its key.
    pub key: String,
    /// Why, in English, for logs.
    pub reason: String,
}

/// An entry that was taken and isn't in effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// The scope.
    pub scope: String,
    /// Its kind.
    pub kind: String,
    /// Its key.
    pub key: String,
    /// Why, in English; `None` if this program doesn't know its kind.
    pub reason: Option<String>,
}

/// How far a scope was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScopeRead {
    /// The scope.
    pub scope: String,
    /// The last position.
    pub pos: u64,
    /// When something of it last changed here (RFC 3339).
    pub as_of: String,
}

/// What an entry came to.
enum Used {
    Yes,
    Unknown,
    No(String),
}

impl Used {
    fn no(reason: impl std::fmt::Display) -> Used {
        Used::No(reason.to_string())
    }
}

/// The file a scope is copied to.
pub(crate) fn file_of(scope: &str) -> DataFile {
    match scope.split('/').next().unwrap_or_default() {
        scopes::CATALOGUE | scopes::PRICES | scopes::PROMOTIONS | scopes::STOCK => DataFile::Catalogue,
        scopes::CUSTOMERS => DataFile::Customers,
        _ => DataFile::Sales,
    }
}

/// A write that takes entries over.
struct Taking<'a> {
    connection: &'a Connection,
    scope: &'a str,
    here: &'a Here,
    state: State,
    entries: Entries,
    applied: Applied,
}

/// Where a scope stands.
#[derive(Clone, Debug, Default)]
struct State {
    sum: SetHash,
    reading: i64,
    is_reading_again: bool,
}

/// An entry as it was taken before.
struct Known {
    hash: SetHash,
    is_aside: bool,
    reading: i64,
}

impl<'a> Taking<'a> {
    fn begin(connection: &'a Connection, scope: &'a str, here: &'a Here) -> Result<Taking<'a>, Failure> {
        const SQL: &str = "SELECT sum, reading, is_reading_again FROM cursor WHERE scope = :scope";
        let state = connection
            .prepare_cached(SQL)?
            .query_row(named_params! { ":scope": scope }, |row| {
                Ok(State { sum: read_hash(row.get(0)?), reading: row.get(1)?, is_reading_again: row.get(2)? })
            })
            .optional()?
            .unwrap_or_default();
        let applied = Applied { is_whole: true, ..Applied::default() };
        Ok(Taking { connection, scope, here, state, entries: Entries::default(), applied })
    }

    fn take(&mut self, change: &Change) -> Result<(), Failure> {
        let known = self.known(&change.kind, &change.key)?;
        if let Some(known) = known.as_ref().filter(|known| known.reading == self.state.reading) {
            self.state.sum = self.state.sum.without(known.hash);
        }
        let Some(body) = &change.body else {
            if known.is_some() {
                self.remove(&change.kind, &change.key)?;
            }
            return Ok(());
        };
        let hash = SetHash::of(&change.kind, &change.key, body);
        self.state.sum = self.state.sum.with(hash);
        let used = match known {
            Some(known) if known.hash == hash && !known.is_aside => Used::Yes,
            _ => {
                self.applied.kinds.insert(change.kind.clone());
                self.put(&change.kind, &change.key, body)?
            }
        };
        self.hold(change, body, hash, used)
    }

    fn known(&self, kind: &str, key: &str) -> Result<Option<Known>, Failure> {
        const SQL: &str = "SELECT hash, body IS NOT NULL, reading FROM held
            WHERE scope = :scope AND kind = :kind AND key = :key";
        let params = named_params! { ":scope": self.scope, ":kind": kind, ":key": key };
        let read = |row: &rusqlite::Row<'_>| {
            Ok(Known { hash: read_hash(row.get(0)?), is_aside: row.get(1)?, reading: row.get(2)? })
        };
        Ok(self.connection.prepare_cached(SQL)?.query_row(params, read).optional()?)
    }

    /// Notes that an entry is held; one that isn't in effect is kept whole.
    fn hold(&mut self, change: &Change, body: &str, hash: SetHash, used: Used) -> Result<(), Failure> {
        const SQL: &str = "INSERT INTO held (scope, kind, key, hash, body, reason, reading)
            VALUES (:scope, :kind, :key, :hash, :body, :reason, :reading)
            ON CONFLICT (scope, kind, key) DO UPDATE SET hash = excluded.hash, body = excluded.body,
                reason = excluded.reason, reading = excluded.reading";
        let (body, reason) = match used {
            Used::Yes => (None, None),
            Used::Unknown => {
                self.applied.unknown += 1;
                (Some(body), None)
            }
            Used::No(reason) => {
                let (kind, key) = (change.kind.clone(), change.key.clone());
                self.applied.left_out.push(LeftOut { kind, key, reason: reason.clone() });
                (Some(body), Some(reason))
            }
        };
        self.connection.prepare_cached(SQL)?.execute(named_params! {
            ":scope": self.scope,
            ":kind": change.kind,
            ":key": change.key,
            ":hash": hash.to_string(),
            ":body": body,
            ":reason": reason,
            ":reading": self.state.reading,
        })?;
        Ok(())
    }

    fn put(&mut self, kind: &str, key: &str, body: &str) -> Result<Used, Failure> {
        let connection = self.connection;
        match (file_of(self.scope), kind) {
            (DataFile::Catalogue, kinds::CATEGORY) => goods::put_category(connection, body),
            (DataFile::Catalogue, kinds::PRODUCT) => {
                goods::put_product(connection, body, &self.here.regions, &mut self.entries)
            }
            (DataFile::Catalogue, kinds::PRICE) => goods::put_price(connection, key, body, &self.here.currency),
            (DataFile::Catalogue, kinds::PROMOTION) => goods::put_promotion(connection, body),
            (DataFile::Catalogue, kinds::ON_HAND) => goods::put_on_hand(connection, body),
            (DataFile::Customers, kinds::CUSTOMER) => customer::put(connection, body),
            (DataFile::Sales, kinds::ORDER_2) if self.here.newest < 2 => Ok(Used::Unknown),
            (DataFile::Sales, kinds::OPERATOR) => store::put_operator(connection, key, body),
            (DataFile::Sales, kinds::ORDER | kinds::ORDER_2) => match crate::order::unreadable(body) {
                Some(reason) => Ok(Used::No(reason)),
                None => store::put(connection, kinds::ORDER, key, body),
            },
            (DataFile::Sales, kinds::PACK) => match self.here.proof.as_ref().map(|proof| proof(body)) {
                Some(Ok(())) => store::put(connection, kind, key, body),
                Some(Err(reason)) => Ok(Used::No(reason)),
                None => Ok(Used::no("nobody here proves rules of a country")),
            },
            (DataFile::Sales, kinds::ROLE | kinds::SETTING | kinds::VOUCHER_POLICY | kinds::VOUCHER_GRANT) => {
                store::put(connection, kind, key, body)
            }
            _ => Ok(Used::Unknown),
        }
    }

    fn remove(&mut self, kind: &str, key: &str) -> Result<(), Failure> {
        const SQL: &str = "DELETE FROM held WHERE scope = :scope AND kind = :kind AND key = :key";
        let connection = self.connection;
        let params = named_params! { ":scope": self.scope, ":kind": kind, ":key": key };
        connection.prepare_cached(SQL)?.execute(params)?;
        self.applied.kinds.insert(kind.to_owned());
        match (file_of(self.scope), kind) {
            (DataFile::Catalogue, kinds::CATEGORY) => goods::remove_category(connection, key),
            (DataFile::Catalogue, kinds::PRODUCT) => goods::remove_product(connection, key, &mut self.entries),
            (DataFile::Catalogue, kinds::PRICE) => goods::remove_price(connection, key),
            (DataFile::Catalogue, kinds::PROMOTION) => goods::remove_promotion(connection, key),
            (DataFile::Catalogue, kinds::ON_HAND) => goods::remove_on_hand(connection, key),
            (DataFile::Customers, kinds::CUSTOMER) => customer::remove(connection, key),
            (DataFile::Sales, kinds::OPERATOR) => store::remove_operator(connection, key),
            (DataFile::Sales, kinds::ORDER | kinds::ORDER_2) => store::remove_order(connection, self.scope, key),
            (DataFile::Sales, _) => store::remove(connection, kind, key),
            _ => Ok(()),
        }
    }

    /// Tries what is kept aside again: what it lacked may have come.
    fn try_again(&mut self) -> Result<(), Failure> {
        const SQL: &str = "SELECT kind, key, body FROM held WHERE scope = :scope AND body IS NOT NULL LIMIT :limit";
        let params = named_params! { ":scope": self.scope, ":limit": TRIED_AGAIN_MAX as i64 };
        let mut statement = self.connection.prepare_cached(SQL)?;
        let rows = statement.query_map(params, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let aside: Vec<(String, String, String)> = rows.collect::<Result<_, _>>()?;
        let mut still = Applied::default();
        for (kind, key, body) in aside {
            match self.put(&kind, &key, &body)? {
                Used::Yes => {
                    self.applied.kinds.insert(kind.clone());
                    self.set_in_effect(&kind, &key)?;
                }
                Used::Unknown => still.unknown += 1,
                Used::No(reason) => still.left_out.push(LeftOut { kind, key, reason }),
            }
        }
        (self.applied.unknown, self.applied.left_out) = (still.unknown, still.left_out);
        Ok(())
    }

    fn set_in_effect(&self, kind: &str, key: &str) -> Result<(), Failure> {
        const SQL: &str = "UPDATE held SET body = NULL, reason = NULL
            WHERE scope = :scope AND kind = :kind AND key = :key";
        let params = named_params! { ":scope": self.scope, ":kind": kind, ":key": key };
        self.connection.prepare_cached(SQL)?.execute(params)?;
        Ok(())
    }

    /// Removes what didn't come in the reading that ends here.
    fn end_reading(&mut self) -> Result<(), Failure> {
        const SQL: &str = "SELECT kind, key FROM held WHERE scope = :scope AND reading < :reading";
        if !std::mem::take(&mut self.state.is_reading_again) {
            return Ok(());
        }
        let mut statement = self.connection.prepare_cached(SQL)?;
        let params = named_params! { ":scope": self.scope, ":reading": self.state.reading };
        let rows = statement.query_map(params, |row| Ok((row.get(0)?, row.get(1)?)))?;
        let gone: Vec<(String, String)> = rows.collect::<Result<_, _>>()?;
        gone.iter().try_for_each(|(kind, key)| self.remove(kind, key))
    }

    /// Puts the articles into the index of search.
    fn index(&mut self) -> Result<(), Failure> {
        let entries = std::mem::take(&mut self.entries);
        if file_of(self.scope) == DataFile::Catalogue { entries.store(self.connection) } else { Ok(()) }
    }

    fn end(mut self, cursor: &Cursor, sum: Option<SetHash>, as_of: &str) -> Result<Applied, Failure> {
        if !self.applied.kinds.is_empty() {
            self.try_again()?;
        }
        self.index()?;
        self.applied.is_whole = sum.is_none_or(|sum| sum == self.state.sum);
        put_cursor(self.connection, self.scope, cursor, &self.state, as_of)?;
        Ok(self.applied)
    }
}

/// Takes a page over.
pub(crate) fn apply(connection: &Connection, page: &ChangePage, here: &Here, as_of: &str) -> Result<Applied, Failure> {
    let mut taking = Taking::begin(connection, &page.scope, here)?;
    page.changes.iter().try_for_each(|change| taking.take(change))?;
    if page.through >= page.head {
        taking.end_reading()?;
    }
    let cursor = Cursor { hub_epoch: page.hub_epoch.clone(), pos: page.through, schema: FORM };
    taking.end(&cursor, page.sum, as_of)
}

/// Takes a piece of a snapshot over; the cursor moves with the last one.
pub(crate) fn adopt(
    connection: &Connection,
    (manifest, entries, is_last): (&Manifest, &[Change], bool),
    here: &Here,
    as_of: &str,
) -> Result<Applied, Failure> {
    let mut taking = Taking::begin(connection, &manifest.scope, here)?;
    entries.iter().try_for_each(|change| taking.take(change))?;
    if is_last {
        taking.end_reading()?;
    }
    let pos = if is_last { manifest.pos } else { 0 };
    let cursor = Cursor { hub_epoch: manifest.hub_epoch.clone(), pos, schema: FORM };
    taking.end(&cursor, is_last.then_some(manifest.sum), as_of)
}

/// Begins to read a scope again: from now on what comes is of another reading.
pub(crate) fn read_again(connection: &Connection, scope: &str, hub_epoch: &str, as_of: &str) -> Result<(), Failure> {
    let before = Taking::begin(connection, scope, &Here::default())?.state;
    let state = State { sum: SetHash::default(), reading: before.reading + 1, is_reading_again: true };
    let cursor = Cursor { hub_epoch: hub_epoch.to_owned(), pos: 0, schema: FORM };
    put_cursor(connection, scope, &cursor, &state, as_of)
}

/// The reading of a scope that is under way: the hub's epoch, and how many entries have come in it.
pub(crate) fn reading(connection: &Connection, scope: &str) -> Result<Option<Reading>, Failure> {
    const SQL: &str = "SELECT hub_epoch, (SELECT COUNT(*) FROM held WHERE held.scope = cursor.scope AND held.reading = cursor.reading)
        FROM cursor WHERE scope = :scope AND is_reading_again = 1";
    let read = |row: &rusqlite::Row<'_>| {
        Ok(Reading { hub_epoch: row.get(0)?, entries: row.get::<_, i64>(1)?.cast_unsigned() })
    };
    Ok(connection.prepare_cached(SQL)?.query_row(named_params! { ":scope": scope }, read).optional()?)
}

/// After an upgrade: tries again what an older program had to keep aside. Returns the kinds that are in effect now.
pub(crate) fn replay(connection: &Connection, file: DataFile, here: &Here) -> Result<BTreeSet<String>, Failure> {
    const SCOPES: &str = "SELECT DISTINCT scope FROM held WHERE body IS NOT NULL";
    let mut statement = connection.prepare_cached(SCOPES)?;
    let scopes: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut kinds = BTreeSet::new();
    for scope in scopes.iter().filter(|scope| file_of(scope) == file) {
        let mut taking = Taking::begin(connection, scope, here)?;
        taking.try_again()?;
        taking.index()?;
        kinds.append(&mut taking.applied.kinds);
    }
    Ok(kinds)
}

pub(crate) fn cursor(connection: &Connection, scope: &str) -> Result<Option<Cursor>, Failure> {
    const SQL: &str = "SELECT hub_epoch, pos, form FROM cursor WHERE scope = :scope";
    let read = |row: &rusqlite::Row<'_>| {
        Ok(Cursor { hub_epoch: row.get(0)?, pos: row.get::<_, i64>(1)?.cast_unsigned(), schema: row.get(2)? })
    };
    Ok(connection.prepare_cached(SQL)?.query_row(named_params! { ":scope": scope }, read).optional()?)
}

fn put_cursor(
    connection: &Connection,
    scope: &str,
    cursor: &Cursor,
    state: &State,
    as_of: &str,
) -> Result<(), Failure> {
    const SQL: &str = "INSERT INTO cursor (scope, hub_epoch, pos, form, sum, reading, is_reading_again, as_of)
        VALUES (:scope, :hub_epoch, :pos, :form, :sum, :reading, :is_reading_again, :as_of)
        ON CONFLICT (scope) DO UPDATE SET hub_epoch = excluded.hub_epoch, pos = excluded.pos, form = excluded.form,
            sum = excluded.sum, reading = excluded.reading, is_reading_again = excluded.is_reading_again,
            as_of = excluded.as_of";
    connection.prepare_cached(SQL)?.execute(named_params! {
        ":scope": scope,
        ":hub_epoch": cursor.hub_epoch,
        ":pos": cursor.pos.cast_signed(),
        ":form": cursor.schema,
        ":sum": state.sum.to_string(),
        ":reading": state.reading,
        ":is_reading_again": state.is_reading_again,
        ":as_of": as_of,
    })?;
    Ok(())
}

/// A scope that is read again and isn't through yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The hub's epoch.
    pub hub_epoch: String,
    /// How many of its entries have come.
    pub entries: u64,
}

/// What a page that brings nothing comes to; `None` if a reading ends with it.
pub(crate) fn compared(connection: &Connection, scope: &str, sum: Option<SetHash>) -> Result<Option<Applied>, Failure> {
    let state = Taking::begin(connection, scope, &Here::default())?.state;
    let is_whole = sum.is_none_or(|sum| sum == state.sum);
    Ok((!state.is_reading_again).then(|| Applied { is_whole, ..Applied::default() }))
}

/// A sum that can't be read is a wrong one: the scope is read again.
fn read_hash(text: String) -> SetHash {
    SetHash::try_from(text).unwrap_or_default()
}

impl Reader {
    /// Entries of the hub that aren't in effect, with the reason: at most `limit` of each file.
    pub fn aside(&self, limit: usize) -> Result<Vec<Aside>, DatabaseError> {
        const SQL: &str = "SELECT scope, kind, key, reason FROM held WHERE body IS NOT NULL
            ORDER BY scope, kind, key LIMIT :limit";
        let mut all = Vec::new();
        for file in [DataFile::Catalogue, DataFile::Customers, DataFile::Sales] {
            let mut found = self.read(file, |connection| {
                let mut statement = connection.prepare_cached(SQL)?;
                let rows = statement.query_map(named_params! { ":limit": limit as i64 }, |row| {
                    Ok(Aside { scope: row.get(0)?, kind: row.get(1)?, key: row.get(2)?, reason: row.get(3)? })
                })?;
                Ok(rows.collect::<Result<Vec<_>, _>>()?)
            })?;
            all.append(&mut found);
        }
        Ok(all)
    }

    /// How far each scope of the hub was read.
    pub fn scopes_read(&self) -> Result<Vec<ScopeRead>, DatabaseError> {
        const SQL: &str = "SELECT scope, pos, as_of FROM cursor ORDER BY scope";
        let mut all = Vec::new();
        for file in [DataFile::Catalogue, DataFile::Customers, DataFile::Sales] {
            let mut found = self.read(file, |connection| {
                let mut statement = connection.prepare_cached(SQL)?;
                let rows = statement.query_map([], |row| {
                    let pos: i64 = row.get(1)?;
                    Ok(ScopeRead { scope: row.get(0)?, pos: pos.cast_unsigned(), as_of: row.get(2)? })
                })?;
                Ok(rows.collect::<Result<Vec<_>, _>>()?)
            })?;
            all.append(&mut found);
        }
        Ok(all)
    }
}
