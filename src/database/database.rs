//! A data directory: three files, one writer, and the lock that keeps a second program out.

use crate::connection::{check_sqlite_version, open_reader};
use crate::error::{DataFile, DatabaseError, Failure};
use crate::writer::{Pending, Writer};
use retail::Basket;
use rusqlite::Connection;
use std::cell::RefCell;
use std::fs::{File, OpenOptions, TryLockError};
use std::ops::Deref;
use std::path::{Path, PathBuf};

const LOCK: &str = "omnitill.lock";

/// The till's data, open for reading and writing. One thread uses it; it can be moved to that thread. Everything a [`Reader`]
/// answers, it answers too.
pub struct Database {
    // Dropped in this order: readers, writer (which finishes its work and closes the files), lock.
    reader: Reader,
    pub(crate) writer: Writer,
    /// The open basket as it is stored, so that only what changed is written.
    pub(crate) saved_basket: RefCell<Option<Basket>>,
    _lock: File,
}

/// A read-only view of the till's data. It sees every write that has been answered.
pub struct Reader {
    dir: PathBuf,
    sales: Connection,
    catalogue: Connection,
    customers: Connection,
}

impl Database {
    /// Opens the data directory, makes it if it isn't there, and keeps other programs out until it is dropped.
    pub fn open(dir: &Path) -> Result<Database, DatabaseError> {
        check_sqlite_version()?;
        let unusable = |error: std::io::Error| directory_error(dir, &error);
        crate::directory::make(dir).map_err(unusable)?;
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .read(true)
            .write(true)
            .open(dir.join(LOCK))
            .map_err(unusable)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(DatabaseError::InUse { dir: dir.to_owned() }),
            Err(TryLockError::Error(error)) => return Err(unusable(error)),
        }
        let writer = Writer::start(dir)?;
        let reader = Reader::open(dir)?;
        let saved_basket = RefCell::new(reader.open_basket()?);
        Ok(Database { reader, writer, saved_basket, _lock: lock })
    }

    /// Another read-only view, for another thread.
    pub fn reader(&self) -> Result<Reader, DatabaseError> {
        Reader::open(&self.reader.dir)
    }

    /// Why the last checkpoint failed, if it did: nothing is lost, but the files grow until it works again.
    pub fn checkpoint_failure(&self) -> Option<DatabaseError> {
        self.writer.checkpoint_failure()
    }

    /// Counts what has been sold since, so that search shows it in its order; without this it happens by itself a second after the
    /// last write.
    ///
    /// # Errors
    /// When the disk refuses; search goes on in its old order.
    pub fn rank_by_sales(&self) -> Result<(), DatabaseError> {
        self.writer.catch_up()
    }

    pub(crate) fn write<Answer: Send + 'static>(
        &self,
        file: DataFile,
        work: impl Fn(&Connection) -> Result<Answer, Failure> + Send + 'static,
    ) -> Result<Answer, DatabaseError> {
        self.writer.write(file, work)
    }

    pub(crate) fn hand_over<Answer: Send + 'static>(
        &self,
        file: DataFile,
        work: impl FnOnce(&Connection) -> Result<Answer, Failure> + Send + 'static,
    ) -> Result<Pending<Answer>, DatabaseError> {
        self.writer.hand_over(file, work)
    }
}

impl Deref for Database {
    type Target = Reader;
    fn deref(&self) -> &Reader {
        &self.reader
    }
}

impl Reader {
    /// Opens a data directory for reading only; a till may be using it.
    pub fn open(dir: &Path) -> Result<Reader, DatabaseError> {
        check_sqlite_version()?;
        Ok(Reader {
            dir: dir.to_owned(),
            sales: open_reader(dir, DataFile::Sales)?,
            catalogue: open_reader(dir, DataFile::Catalogue)?,
            customers: open_reader(dir, DataFile::Customers)?,
        })
    }

    /// The data directory.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    pub(crate) fn read<Answer>(
        &self,
        file: DataFile,
        work: impl FnOnce(&Connection) -> Result<Answer, Failure>,
    ) -> Result<Answer, DatabaseError> {
        let connection = match file {
            DataFile::Sales => &self.sales,
            DataFile::Catalogue => &self.catalogue,
            DataFile::Customers => &self.customers,
        };
        work(connection).map_err(|failure| failure.of(file))
    }
}

fn directory_error(dir: &Path, error: &std::io::Error) -> DatabaseError {
    match error.kind() {
        std::io::ErrorKind::StorageFull => DatabaseError::DiskFull { file: DataFile::Sales },
        std::io::ErrorKind::ReadOnlyFilesystem => DatabaseError::ReadOnly { file: DataFile::Sales },
        _ => DatabaseError::Directory { dir: dir.to_owned(), reason: error.to_string() },
    }
}
