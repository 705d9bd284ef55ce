//! Opening the files: every setting that safety rests on is made and then read back.

use crate::error::{DataFile, DatabaseError, Failure};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// The first SQLite in which committed writes can't be lost by a WAL reset (sqlite.org/releaselog/3_51_3.html).
const SQLITE_VERSION_MIN: i32 = 3_051_003;
/// How long a connection waits for another one.
const BUSY_TIMEOUT: Duration = Duration::from_millis(5_000);

/// Refuses an SQLite that can lose data.
pub(crate) fn check_sqlite_version() -> Result<(), DatabaseError> {
    if rusqlite::version_number() < SQLITE_VERSION_MIN {
        return Err(DatabaseError::OldSqlite { found: rusqlite::version().to_owned() });
    }
    Ok(())
}

/// Opens a file for its one writer, makes it if it isn't there, and brings its tables up to date.
pub(crate) fn open_writer(dir: &Path, file: DataFile) -> Result<Connection, DatabaseError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let open = || -> Result<Connection, Failure> {
        let mut connection = Connection::open_with_flags(dir.join(file.name()), flags)?;
        connection.busy_timeout(BUSY_TIMEOUT)?;
        crate::migration::check_header(&connection, file)?;
        set_pragmas(&connection, file, writer_pragmas(file))?;
        harden(&connection)?;
        crate::migration::migrate(&mut connection, file)?;
        connection.set_prepared_statement_cache_capacity(64);
        Ok(connection)
    };
    open().map_err(|failure| failure.of(file))
}

/// Opens a file for reading only.
pub(crate) fn open_reader(dir: &Path, file: DataFile) -> Result<Connection, DatabaseError> {
    let path = dir.join(file.name());
    if !path.exists() {
        return Err(DatabaseError::Missing { file });
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let open = || -> Result<Connection, Failure> {
        let connection = Connection::open_with_flags(&path, flags)?;
        connection.busy_timeout(BUSY_TIMEOUT)?;
        crate::migration::check_known(&connection, file)?;
        set_pragmas(&connection, file, READER_PRAGMAS)?;
        harden(&connection)?;
        connection.set_prepared_statement_cache_capacity(64);
        Ok(connection)
    };
    open().map_err(|failure| failure.of(file))
}

type Pragma = (&'static str, &'static str);

const READER_PRAGMAS: &[Pragma] =
    &[("query_only", "1"), ("trusted_schema", "0"), ("cell_size_check", "1"), ("mmap_size", "0")];
const SALES_PRAGMAS: &[Pragma] = &[
    ("journal_mode", "wal"),
    ("synchronous", "2"),
    ("foreign_keys", "1"),
    ("recursive_triggers", "1"),
    ("trusted_schema", "0"),
    ("cell_size_check", "1"),
    ("mmap_size", "0"),
    ("wal_autocheckpoint", "0"),
    ("journal_size_limit", "67108864"),
];
const CATALOGUE_PRAGMAS: &[Pragma] = &[
    ("journal_mode", "wal"),
    ("synchronous", "1"),
    ("foreign_keys", "1"),
    ("recursive_triggers", "1"),
    ("trusted_schema", "0"),
    ("cell_size_check", "1"),
    ("mmap_size", "0"),
    ("wal_autocheckpoint", "0"),
    ("journal_size_limit", "67108864"),
];
const CUSTOMERS_PRAGMAS: &[Pragma] = &[
    ("journal_mode", "wal"),
    ("synchronous", "2"),
    ("foreign_keys", "1"),
    ("recursive_triggers", "1"),
    ("trusted_schema", "0"),
    ("cell_size_check", "1"),
    ("mmap_size", "0"),
    ("wal_autocheckpoint", "0"),
    ("journal_size_limit", "67108864"),
    ("secure_delete", "1"),
];

fn writer_pragmas(file: DataFile) -> &'static [Pragma] {
    match file {
        DataFile::Sales => SALES_PRAGMAS,
        DataFile::Catalogue => CATALOGUE_PRAGMAS,
        DataFile::Customers => CUSTOMERS_PRAGMAS,
    }
}

fn set_pragmas(connection: &Connection, file: DataFile, pragmas: &[Pragma]) -> Result<(), Failure> {
    for (pragma, expected) in pragmas {
        connection.pragma_update(None, pragma, expected)?;
        let found = pragma_text(connection, pragma)?;
        // With mmap compiled out there is no row at all, which is as good as 0.
        if found.as_deref().unwrap_or("0") != *expected {
            let found = found.unwrap_or_default();
            let expected = (*expected).to_owned();
            return Err(DatabaseError::Pragma { file, pragma, expected, found }.into());
        }
    }
    Ok(())
}

/// A pragma's value as text; `None` if SQLite answers with no row.
pub(crate) fn pragma_text(connection: &Connection, pragma: &str) -> Result<Option<String>, Failure> {
    let mut found = None;
    connection.pragma_query(None, pragma, |row| {
        found = Some(match row.get_ref(0)? {
            rusqlite::types::ValueRef::Integer(number) => number.to_string(),
            rusqlite::types::ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
            _ => String::new(),
        });
        Ok(())
    })?;
    Ok(found)
}

/// No SQL, however it got in, can write the schema, shadow tables or the journal's header. A statement's plan depends on its text
/// alone: else SQLite plans most of them anew each time a parameter is bound, and no test could say which index answers.
fn harden(connection: &Connection) -> Result<(), Failure> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    Ok(())
}
