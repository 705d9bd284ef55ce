//! A data directory: three files, one writer, and the lock that keeps a second program out.

use crate::connection::{check_sqlite_version, open_reader};
use crate::error::{DataFile, DatabaseError, Failure};
use crate::home::number_of;
use crate::second_copy::SecondCopy;
use crate::writer::{LongWrite, Pending, Writer};
use retail::Basket;
use rusqlite::Connection;
use std::cell::{Cell, RefCell};
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
    /// Where the second copy of the journal is kept, if one is.
    pub(crate) copy_dir: Option<PathBuf>,
    _lock: Lock,
}

/// Keeps other programs out of a data directory until it is dropped.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
    path: PathBuf,
    number: Option<(u64, u64)>,
}

/// A read-only view of the till's data. It sees every write that has been answered.
pub struct Reader {
    dir: PathBuf,
    pub(crate) sales: Connection,
    catalogue: Connection,
    customers: Connection,
    /// The file that turned out to be damaged, until somebody asks.
    damage: Cell<Option<DataFile>>,
}

impl Database {
    /// Opens the data directory, makes it if it isn't there, and keeps other programs out until it is dropped.
    pub fn open(dir: &Path) -> Result<Database, DatabaseError> {
        let lock = Lock::take(dir)?;
        Database::start(dir, lock, None, None)
    }

    /// Opens the files of a directory that is locked. With a second copy, the journal is copied from the record after `copied` on.
    pub(crate) fn start(
        dir: &Path,
        lock: Lock,
        copy_dir: Option<PathBuf>,
        copied: Option<u64>,
    ) -> Result<Database, DatabaseError> {
        let copy = copy_dir.as_deref().map(|dir| SecondCopy::new(dir, copied.unwrap_or(0)));
        let writer = Writer::start(dir, copy)?;
        let reader = Reader::open(dir)?;
        let saved_basket = RefCell::new(reader.open_basket()?);
        Ok(Database { reader, writer, saved_basket, copy_dir, _lock: lock })
    }

    /// Closes the files, lets `change` put others in their place, and opens them again. Nobody else gets in meanwhile.
    pub(crate) fn reopen(
        &mut self,
        change: impl FnOnce(&Reader) -> Result<Option<u64>, DatabaseError>,
    ) -> Result<(), DatabaseError> {
        self.writer.close();
        let copied = change(&self.reader)?;
        let copy = self.copy_dir.as_deref().map(|dir| SecondCopy::new(dir, copied.unwrap_or(0)));
        self.writer = Writer::start(&self.reader.dir, copy)?;
        self.reader = Reader::open(&self.reader.dir)?;
        self.saved_basket = RefCell::new(self.reader.open_basket()?);
        Ok(())
    }

    /// Whether the directory is still where it was. One that was unplugged or moved away is nothing to begin anew in.
    pub(crate) fn check_directory(&self) -> Result<(), DatabaseError> {
        let (dir, lock) = (self.dir().to_owned(), &self._lock);
        let reason = "it is no longer where it was opened".to_owned();
        if number_of(&lock.path) == lock.number { Ok(()) } else { Err(DatabaseError::Directory { dir, reason }) }
    }

    /// The file that turned out to be damaged since this was last asked: see [`Database::recover`](crate::Database::recover).
    pub fn take_damage(&self) -> Option<DataFile> {
        self.reader.damage.take()
    }

    /// Why the second copy of the journal can't be written, if it can't. Sales go on; it is caught up with when it works again.
    pub fn copy_failure(&self) -> Option<String> {
        self.writer.copy_failure()
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
        self.reader.noticed(self.writer.write(file, work))
    }

    pub(crate) fn hand_over<Answer: Send + 'static>(
        &self,
        file: DataFile,
        work: impl FnOnce(&Connection) -> Result<Answer, Failure> + Send + 'static,
    ) -> Result<Pending<Answer>, DatabaseError> {
        self.writer.hand_over(file, work)
    }

    /// Hands over a part of a long write; see [`Writer::hand_over_part`].
    pub(crate) fn hand_over_part<Answer: Send + 'static>(
        &self,
        file: DataFile,
        long: &LongWrite,
        ends: bool,
        work: impl FnOnce(&Connection) -> Result<Answer, Failure> + Send + 'static,
    ) -> Result<Pending<Answer>, DatabaseError> {
        self.writer.hand_over_part(file, long, ends, work)
    }
}

impl Lock {
    /// Makes the directory if it isn't there and locks it.
    pub(crate) fn take(dir: &Path) -> Result<Lock, DatabaseError> {
        check_sqlite_version()?;
        let unusable = |error: std::io::Error| directory_error(dir, &error);
        crate::directory::make(dir).map_err(unusable)?;
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .read(true)
            .write(true)
            .open(dir.join(LOCK))
            .map_err(unusable)?;
        match file.try_lock() {
            Ok(()) => {
                let path = dir.join(LOCK);
                Ok(Lock { _file: file, number: number_of(&path), path })
            }
            Err(TryLockError::WouldBlock) => Err(DatabaseError::InUse { dir: dir.to_owned() }),
            Err(TryLockError::Error(error)) => Err(unusable(error)),
        }
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
            damage: Cell::new(None),
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
        self.noticed(work(connection).map_err(|failure| failure.of(file)))
    }

    /// Keeps in mind that a file is damaged.
    fn noticed<Answer>(&self, answer: Result<Answer, DatabaseError>) -> Result<Answer, DatabaseError> {
        if let Err(DatabaseError::Damaged { file, .. }) = &answer {
            self.damage.set(Some(*file));
        }
        answer
    }
}

fn directory_error(dir: &Path, error: &std::io::Error) -> DatabaseError {
    match error.kind() {
        std::io::ErrorKind::StorageFull => DatabaseError::DiskFull { file: DataFile::Sales },
        std::io::ErrorKind::ReadOnlyFilesystem => DatabaseError::ReadOnly { file: DataFile::Sales },
        _ => DatabaseError::Directory { dir: dir.to_owned(), reason: error.to_string() },
    }
}
