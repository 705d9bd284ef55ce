//! A hub's data in one SQLite file: one writer, a few readers, each commit flushed.

mod chain;
mod change;
mod coupon;
mod customer;
mod exception;
mod file;
mod ingest;
mod message;
mod op;
mod operator;
mod order;
mod place;
mod price;
mod product;
mod promotion;
mod refund;
mod row;
mod sale;
mod setting;
mod stock;
#[cfg(test)]
mod tests;
mod till;
mod upload;
mod voucher;

use crate::{Listener, OrderSealer, Refused, Storage};
use change::Scopes;
use protocol::{BODY_VERSION, Order, Poke};
use retail::Moment;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::cell::RefCell;
use std::collections::HashSet;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};

/// Connections for reading that are kept open.
const READERS_MAX: usize = 4;

/// The data of a hub.
pub struct Sqlite {
    writer: Mutex<Connection>,
    readers: Mutex<Vec<Connection>>,
    /// `None` for data that live in memory only.
    path: Option<PathBuf>,
    listener: RwLock<Option<Listener>>,
    sealer: RwLock<Option<OrderSealer>>,
    /// Pages that were handed to a reader who began anew after removals were forgotten: scope and position.
    begun_anew: Mutex<HashSet<(String, u64)>>,
    /// The newest version of records that is read.
    newest: u16,
    /// Held as long as this hub runs: no second one opens the folder.
    _held: Option<File>,
}

impl Storage for Sqlite {}

/// A write that goes on: what is changed in scopes is told after its commit.
struct Write<'a> {
    connection: &'a Connection,
    scopes: RefCell<Scopes>,
    now: Moment,
    newest: u16,
    sealer: &'a RwLock<Option<OrderSealer>>,
}

impl Write<'_> {
    /// The order with the hub's word on it.
    fn sealed(&self, order: &Order) -> Order {
        let sealer = self.sealer.read().unwrap_or_else(PoisonError::into_inner);
        let pick_up = sealer.as_ref().and_then(|seal| seal(order));
        Order { pick_up, ..order.clone() }
    }
}

impl Sqlite {
    /// Opens a hub's folder, makes it if it isn't there, and notices when its file was put back from a copy.
    pub fn open(dir: &Path, now: Moment) -> Result<Sqlite, Refused> {
        std::fs::create_dir_all(dir).map_err(|error| Refused::Storage { reason: error.to_string() })?;
        let path = dir.join(file::NAME);
        let storage = Sqlite::over(file::open_writer(Some(&path))?, Some(path));
        file::begin(&storage, Some(dir), now)?;
        Ok(storage)
    }

    /// Data that are gone when this is dropped: for tests and simulations.
    pub fn in_memory(now: Moment) -> Result<Sqlite, Refused> {
        let storage = Sqlite::over(file::open_writer(None)?, None);
        file::begin(&storage, None, now)?;
        Ok(storage)
    }

    /// Reads records up to this version only, as a program that was written before the next one does: what is newer is put aside until
    /// the next start without this.
    #[must_use]
    pub fn reading(mut self, newest: u16) -> Sqlite {
        self.newest = newest;
        self
    }

    /// Holds this file, which keeps others from the folder, until it is closed.
    #[must_use]
    pub(crate) fn holding(mut self, held: File) -> Sqlite {
        self._held = Some(held);
        self
    }

    /// Copies all of it into a file, while it is in use.
    pub fn copy_to(&self, path: &Path) -> Result<(), Refused> {
        let writer = self.lock();
        writer.backup("main", path, None::<fn(rusqlite::backup::Progress)>)?;
        Ok(())
    }

    fn over(writer: Connection, path: Option<PathBuf>) -> Sqlite {
        Sqlite {
            writer: Mutex::new(writer),
            readers: Mutex::default(),
            path,
            listener: RwLock::default(),
            sealer: RwLock::default(),
            begun_anew: Mutex::default(),
            newest: BODY_VERSION,
            _held: None,
        }
    }

    fn lock(&self) -> MutexGuard<'_, Connection> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One transaction; nothing of it stays if it is refused.
    fn write<T>(&self, now: Moment, act: impl FnOnce(&Write<'_>) -> Result<T, Refused>) -> Result<T, Refused> {
        let mut writer = self.lock();
        let transaction = writer.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (newest, sealer) = (self.newest, &self.sealer);
        let write = Write { connection: &transaction, scopes: RefCell::default(), now, newest, sealer };
        let done = act(&write)?;
        let pokes = write.finish()?;
        transaction.commit()?;
        drop(writer);
        self.tell(&pokes);
        Ok(done)
    }

    fn tell(&self, pokes: &[Poke]) {
        let listener = self.listener.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(listener) = listener.as_ref() {
            pokes.iter().for_each(listener);
        }
    }

    /// Reads at one moment, while others write.
    fn read<T>(&self, act: impl FnOnce(&Connection) -> Result<T, Refused>) -> Result<T, Refused> {
        let Some(path) = &self.path else {
            return act(&self.lock());
        };
        let kept = self.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut reader = match kept {
            Some(reader) => reader,
            None => file::open_reader(path)?,
        };
        let transaction = Transaction::new(&mut reader, TransactionBehavior::Deferred)?;
        let done = act(&transaction);
        drop(transaction);
        let mut readers = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        if readers.len() < READERS_MAX {
            readers.push(reader);
        }
        done
    }
}

impl From<rusqlite::Error> for Refused {
    /// What rows and constraints say no to can never be stored; all else is the disk's.
    fn from(error: rusqlite::Error) -> Refused {
        use rusqlite::ErrorCode::{ConstraintViolation, TooBig, TypeMismatch};
        let is_of_the_data = match &error {
            rusqlite::Error::SqliteFailure(failure, _) => {
                matches!(failure.code, ConstraintViolation | TooBig | TypeMismatch)
            }
            rusqlite::Error::ToSqlConversionFailure(_) => true,
            _ => false,
        };
        match is_of_the_data {
            true => Refused::Malformed { what: error.to_string() },
            false => Refused::Storage { reason: error.to_string() },
        }
    }
}
