//! What can go wrong with the till's disk, as a person can act on it.

use crate::PrintState;
use rusqlite::ErrorCode;
use std::fmt;
use std::path::PathBuf;

/// One of the till's files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataFile {
    /// Sales, journal, print jobs, open basket: must never be lost.
    Sales,
    /// Articles and prices: can be imported again.
    Catalogue,
    /// Personal data.
    Customers,
}

impl DataFile {
    /// Its name in the data directory.
    pub const fn name(self) -> &'static str {
        match self {
            DataFile::Sales => "sales.db",
            DataFile::Catalogue => "catalogue.db",
            DataFile::Customers => "customers.db",
        }
    }
}

impl fmt::Display for DataFile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// What a caller does about an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// Show it: what was asked for can't be done.
    Refused,
    /// It may work the next time. After a failed [`record`](crate::Database::record) look at the journal's head first.
    TryAgain,
    /// Stop and tell: nothing is stored until somebody helps.
    Broken,
}

/// Why the till's disk didn't do what it should.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DatabaseError {
    /// Another program has the data directory.
    #[error("another till program is using {dir}")]
    InUse {
        /// The data directory.
        dir: PathBuf,
    },
    /// The data directory can't be made or entered.
    #[error("the data directory {dir} can't be used: {reason}")]
    Directory {
        /// The data directory.
        dir: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// A later version of the program wrote the file.
    #[error("{file} was written by a newer version of the program (data version {found}, this program knows {known})")]
    Newer {
        /// The file.
        file: DataFile,
        /// Its data version.
        found: u32,
        /// The newest this program knows.
        known: u32,
    },
    /// Another program's database.
    #[error("{file} belongs to another program")]
    NotOurs {
        /// The file.
        file: DataFile,
    },
    /// The file isn't there.
    #[error("there is no {file} in this directory")]
    Missing {
        /// The file.
        file: DataFile,
    },
    /// An SQLite that can lose committed data.
    #[error("SQLite {found} can lose data; 3.51.3 or newer is needed")]
    OldSqlite {
        /// Its version.
        found: String,
    },
    /// SQLite didn't take a setting that safety rests on.
    #[error("{file}: {pragma} is {found}, not {expected}")]
    Pragma {
        /// The file.
        file: DataFile,
        /// The setting.
        pragma: &'static str,
        /// What it has to be.
        expected: String,
        /// What it is.
        found: String,
    },
    /// No space left.
    #[error("the disk is full: {file} can't be written")]
    DiskFull {
        /// The file.
        file: DataFile,
    },
    /// So little space is left that it is kept for sales.
    #[error("there is too little room on the disk for that: less than 512 MiB is left for sales")]
    NoRoom,
    /// Writing isn't allowed.
    #[error("{file} can only be read, not written")]
    ReadOnly {
        /// The file.
        file: DataFile,
    },
    /// Reading or writing failed; the file was closed and opened again.
    #[error("the disk failed with {file}: {reason}")]
    Disk {
        /// The file.
        file: DataFile,
        /// What SQLite said.
        reason: String,
    },
    /// The file is damaged.
    #[error("{file} is damaged: {reason}")]
    Damaged {
        /// The file.
        file: DataFile,
        /// What SQLite said, or what can't be read.
        reason: String,
    },
    /// Somebody else holds the file.
    #[error("{file} is busy")]
    Busy {
        /// The file.
        file: DataFile,
    },
    /// The program and its tables disagree.
    #[error("{file}: {reason}")]
    Fault {
        /// The file.
        file: DataFile,
        /// What SQLite said.
        reason: String,
    },
    /// The thread that writes has ended.
    #[error("the database is closed")]
    Closed,
    /// A journal record that isn't the next one.
    #[error("{what} {found} isn't next: {expected} is")]
    NotNext {
        /// `record`, `receipt`, `series` or `hash`.
        what: &'static str,
        /// What would be next.
        expected: String,
        /// What came.
        found: String,
    },
    /// The record's bytes say something else than the transaction.
    #[error("the sealed record {number} isn't this transaction")]
    NotSealed {
        /// The record.
        number: u64,
    },
    /// The data directory already belongs to a workstation.
    #[error("this data directory already belongs to a workstation")]
    AlreadyBegun,
    /// The data directory belongs to no workstation yet.
    #[error("this data directory belongs to no workstation yet")]
    NotBegun,
    /// A sale is undone once.
    #[error("receipt {receipt} has already been voided")]
    AlreadyVoided {
        /// The sale's receipt.
        receipt: u64,
    },
    /// More would have come back of a sale than was sold or paid.
    #[error("no more comes back of receipt {receipt} than was sold and hasn't come back")]
    ReturnedTooMuch {
        /// The receipt of the sale.
        receipt: u64,
    },
    /// A sale with returns isn't undone as a whole.
    #[error("receipt {receipt} has returns and can't be voided")]
    HasReturns {
        /// The receipt of the sale.
        receipt: u64,
    },
    /// There is no such print job.
    #[error("there is no print job {job}")]
    NoSuchPrintJob {
        /// The job.
        job: i64,
    },
    /// An original is printed once; a copy has its own number.
    #[error("this document is already in the print queue")]
    AlreadyQueued,
    /// A print job can't go from here to there.
    #[error("print job {job} is {from} and can't become {to}")]
    PrintState {
        /// The job.
        job: i64,
        /// Where it is.
        from: PrintState,
        /// Where it should go.
        to: PrintState,
    },
    /// There is no such operator.
    #[error("there is no operator {operator}")]
    NoSuchOperator {
        /// Staff number.
        operator: String,
    },
}

impl DatabaseError {
    /// What a caller does about it.
    pub fn kind(&self) -> ErrorKind {
        match self {
            DatabaseError::InUse { .. }
            | DatabaseError::Newer { .. }
            | DatabaseError::NotOurs { .. }
            | DatabaseError::Missing { .. }
            | DatabaseError::NoRoom
            | DatabaseError::NotNext { .. }
            | DatabaseError::AlreadyBegun
            | DatabaseError::NotBegun
            | DatabaseError::AlreadyVoided { .. }
            | DatabaseError::ReturnedTooMuch { .. }
            | DatabaseError::HasReturns { .. }
            | DatabaseError::NoSuchPrintJob { .. }
            | DatabaseError::AlreadyQueued
            | DatabaseError::PrintState { .. }
            | DatabaseError::NoSuchOperator { .. } => ErrorKind::Refused,
            DatabaseError::Busy { .. } | DatabaseError::Disk { .. } => ErrorKind::TryAgain,
            DatabaseError::Directory { .. }
            | DatabaseError::OldSqlite { .. }
            | DatabaseError::Pragma { .. }
            | DatabaseError::DiskFull { .. }
            | DatabaseError::ReadOnly { .. }
            | DatabaseError::Damaged { .. }
            | DatabaseError::Fault { .. }
            | DatabaseError::Closed
            | DatabaseError::NotSealed { .. } => ErrorKind::Broken,
        }
    }

    /// Whether the disk failed, and not what was asked of it.
    pub fn is_of_the_disk(&self) -> bool {
        matches!(self, DatabaseError::DiskFull { .. } | DatabaseError::ReadOnly { .. } | DatabaseError::Disk { .. })
    }

    /// Its name for the text a person reads: `database-disk-full`.
    pub fn key(&self) -> &'static str {
        match self {
            DatabaseError::InUse { .. } => "database-in-use",
            DatabaseError::Directory { .. } => "database-directory",
            DatabaseError::Newer { .. } => "database-newer",
            DatabaseError::NotOurs { .. } => "database-not-ours",
            DatabaseError::Missing { .. } => "database-missing",
            DatabaseError::OldSqlite { .. } => "database-old-sqlite",
            DatabaseError::Pragma { .. } => "database-pragma",
            DatabaseError::DiskFull { .. } => "database-disk-full",
            DatabaseError::NoRoom => "database-no-room",
            DatabaseError::ReadOnly { .. } => "database-read-only",
            DatabaseError::Disk { .. } => "database-disk",
            DatabaseError::Damaged { .. } => "database-damaged",
            DatabaseError::Busy { .. } => "database-busy",
            DatabaseError::Fault { .. } => "database-fault",
            DatabaseError::Closed => "database-closed",
            DatabaseError::NotNext { .. } => "database-not-next",
            DatabaseError::NotSealed { .. } => "database-not-sealed",
            DatabaseError::AlreadyBegun => "database-already-begun",
            DatabaseError::NotBegun => "database-not-begun",
            DatabaseError::AlreadyVoided { .. } => "database-already-voided",
            DatabaseError::ReturnedTooMuch { .. } => "database-returned-too-much",
            DatabaseError::HasReturns { .. } => "database-has-returns",
            DatabaseError::NoSuchPrintJob { .. } => "database-no-such-print-job",
            DatabaseError::AlreadyQueued => "database-already-queued",
            DatabaseError::PrintState { .. } => "database-print-state",
            DatabaseError::NoSuchOperator { .. } => "database-no-such-operator",
        }
    }
}

/// What a function on one file can fail with, before the file is named.
#[derive(Debug)]
pub(crate) enum Failure {
    /// SQLite's.
    Sql(rusqlite::Error),
    /// A stored value that can't be read.
    Unreadable(String),
    /// Ours.
    Known(DatabaseError),
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Failure {
        Failure::Sql(error)
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Failure {
        Failure::Unreadable(error.to_string())
    }
}

impl From<DatabaseError> for Failure {
    fn from(error: DatabaseError) -> Failure {
        Failure::Known(error)
    }
}

impl Failure {
    /// Whether the handle must be closed and opened again: after a failed flush, what it holds in memory can't be trusted.
    pub(crate) fn spoils_connection(&self) -> bool {
        let Failure::Sql(error) = self else { return false };
        matches!(
            error.sqlite_error_code(),
            Some(
                ErrorCode::SystemIoFailure
                    | ErrorCode::DatabaseCorrupt
                    | ErrorCode::NotADatabase
                    | ErrorCode::CannotOpen
                    | ErrorCode::FileLockingProtocolFailed
            )
        )
    }

    /// The error a caller sees.
    pub(crate) fn of(self, file: DataFile) -> DatabaseError {
        let error = match self {
            Failure::Known(error) => return error,
            Failure::Unreadable(reason) => return DatabaseError::Damaged { file, reason },
            Failure::Sql(error) => error,
        };
        let reason = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => DatabaseError::DiskFull { file },
            Some(ErrorCode::ReadOnly) => DatabaseError::ReadOnly { file },
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen | ErrorCode::FileLockingProtocolFailed) => {
                DatabaseError::Disk { file, reason }
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => DatabaseError::Damaged { file, reason },
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => DatabaseError::Busy { file },
            Some(_) => DatabaseError::Fault { file, reason },
            None => match error {
                rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::Utf8Error(..)
                | rusqlite::Error::IntegralValueOutOfRange(..) => DatabaseError::Damaged { file, reason },
                _ => DatabaseError::Fault { file, reason },
            },
        }
    }
}

/// Reads a stored text as a value of the trade; one that isn't is damage.
pub(crate) fn read_text<Value: std::str::FromStr>(text: &str) -> Result<Value, Failure>
where
    Value::Err: fmt::Display,
{
    text.parse().map_err(|error: Value::Err| Failure::Unreadable(error.to_string()))
}
