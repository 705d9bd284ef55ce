//! Opening the file: its settings are made and read back, its tables brought up to date, a restored copy noticed.

use super::Sqlite;
use crate::{ChangeStorage, Refused};
use retail::Moment;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension, TransactionBehavior, named_params};
use std::path::Path;
use std::time::Duration;

/// The file's name in a hub's folder.
pub(super) const NAME: &str = "hub.db";
/// Beside it: what was drawn at its last start.
const START: &str = "hub.start";
/// The number that marks a file as a hub's ("OTLH").
const APPLICATION_ID: i32 = i32::from_be_bytes(*b"OTLH");
/// The first SQLite in which committed writes can't be lost by a WAL reset (sqlite.org/releaselog/3_51_3.html).
const SQLITE_VERSION_MIN: i32 = 3_051_003;
const BUSY_TIMEOUT: Duration = Duration::from_millis(5_000);

const STEPS: &[&str] = &[
    include_str!("../schema/0001_first_hub.sql"),
    include_str!("../schema/0002_messages.sql"),
    include_str!("../schema/0003_uploads.sql"),
    include_str!("../schema/0004_purchases.sql"),
    include_str!("../schema/0005_voucher_grants.sql"),
    include_str!("../schema/0006_voucher_purpose.sql"),
    include_str!("../schema/0007_order_work.sql"),
    include_str!("../schema/0008_web_returns.sql"),
    include_str!("../schema/0009_placed_orders.sql"),
];

type Pragma = (&'static str, &'static str);

const WRITER: &[Pragma] = &[
    ("journal_mode", "wal"),
    ("synchronous", "2"),
    ("foreign_keys", "1"),
    ("recursive_triggers", "1"),
    ("trusted_schema", "0"),
    ("cell_size_check", "1"),
    ("mmap_size", "0"),
    ("secure_delete", "1"),
    ("journal_size_limit", "67108864"),
];
const READER: &[Pragma] = &[("query_only", "1"), ("trusted_schema", "0"), ("mmap_size", "0")];

fn broken(reason: impl Into<String>) -> Refused {
    Refused::Storage { reason: reason.into() }
}

/// Opens it for its one writer; data in memory if there is no path.
pub(super) fn open_writer(path: Option<&Path>) -> Result<Connection, Refused> {
    if rusqlite::version_number() < SQLITE_VERSION_MIN {
        return Err(broken(format!("SQLite {} can lose data", rusqlite::version())));
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = match path {
        Some(path) => Connection::open_with_flags(path, flags)?,
        None => Connection::open_in_memory()?,
    };
    connection.busy_timeout(BUSY_TIMEOUT)?;
    check_header(&connection)?;
    set_pragmas(&connection, WRITER, path.is_none())?;
    harden(&connection)?;
    migrate(&mut connection)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

/// Opens it for reading only.
pub(super) fn open_reader(path: &Path) -> Result<Connection, Refused> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    set_pragmas(&connection, READER, false)?;
    harden(&connection)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

fn check_header(connection: &Connection) -> Result<(), Refused> {
    const SQL: &str = "SELECT count(*) FROM sqlite_schema";
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let found: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let tables: i64 = connection.query_row(SQL, [], |row| row.get(0))?;
    if application != APPLICATION_ID && (application, found, tables) != (0, 0, 0) {
        return Err(broken("this isn't a hub's file"));
    }
    if found as usize > STEPS.len() {
        return Err(broken(format!("version {found} of this file is newer than this program")));
    }
    Ok(())
}

fn set_pragmas(connection: &Connection, pragmas: &[Pragma], is_in_memory: bool) -> Result<(), Refused> {
    for (pragma, expected) in pragmas {
        connection.pragma_update(None, pragma, expected)?;
        let mut found = None;
        connection.pragma_query(None, pragma, |row| {
            found = Some(match row.get_ref(0)? {
                rusqlite::types::ValueRef::Integer(number) => number.to_string(),
                rusqlite::types::ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
                _ => String::new(),
            });
            Ok(())
        })?;
        // With mmap compiled out there is no row at all, which is as good as 0; memory has a journal of its own.
        let found = found.as_deref().unwrap_or("0");
        if found != *expected && !(is_in_memory && *pragma == "journal_mode") {
            return Err(broken(format!("{pragma} is {found} instead of {expected}")));
        }
    }
    Ok(())
}

fn harden(connection: &Connection) -> Result<(), Refused> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    Ok(())
}

fn migrate(connection: &mut Connection) -> Result<(), Refused> {
    let done: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if done as usize >= STEPS.len() {
        return Ok(());
    }
    let change = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for sql in &STEPS[done as usize..] {
        change.execute_batch(sql)?;
    }
    change.pragma_update(None, "application_id", APPLICATION_ID)?;
    change.pragma_update(None, "user_version", STEPS.len() as u32)?;
    change.commit()?;
    Ok(())
}

/// A name nobody has drawn before.
pub(super) fn drawn() -> Result<String, Refused> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).map_err(|error| broken(error.to_string()))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Draws the name of this start and compares the one before with the file beside: another one there means that `hub.db` was put back
/// from a copy, and a new epoch begins. The file beside names both, so that a crash between the two writes means nothing.
pub(super) fn begin(storage: &Sqlite, dir: Option<&Path>, now: Moment) -> Result<(), Refused> {
    const FOUND: &str = "SELECT start FROM hub";
    const FIRST: &str = "INSERT INTO hub (only, tenant, epoch, start) VALUES (1, 'shop', :epoch, :start)";
    const NEXT: &str = "UPDATE hub SET start = :start";
    let io = |error: std::io::Error| broken(error.to_string());
    let start = drawn()?;
    let found: Option<String> =
        storage.read(|connection| Ok(connection.query_row(FOUND, [], |row| row.get(0)).optional()?))?;
    let Some(found) = found else {
        let epoch = drawn()?;
        storage.write(now, |write| {
            write.connection.execute(FIRST, named_params! { ":epoch": epoch, ":start": start })?;
            Ok(())
        })?;
        return dir.map_or(Ok(()), |dir| std::fs::write(dir.join(START), &start).map_err(io));
    };
    let Some(dir) = dir else { return Ok(()) };
    let beside = std::fs::read_to_string(dir.join(START)).unwrap_or_default();
    if !beside.lines().any(|line| line == found) {
        storage.new_epoch(now)?;
    }
    std::fs::write(dir.join(START), [found.as_str(), "\n", &start].concat()).map_err(io)?;
    storage.write(now, |write| {
        write.connection.execute(NEXT, named_params! { ":start": start })?;
        Ok(())
    })?;
    std::fs::write(dir.join(START), &start).map_err(io)
}
