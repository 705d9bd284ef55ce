//! Taking over another data directory's catalogue as it is now: for practising with the goods of the shop.

use crate::error::{DataFile, DatabaseError, Failure};
use rusqlite::{Connection, OpenFlags, named_params};
use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// Copies the catalogue of `from` into `to`, unless what is there is newer. Neither directory may be in use. Without a catalogue in
/// `from` nothing is done.
///
/// # Errors
/// When one can't be read or the other written.
pub fn take_over_catalogue(from: &Path, to: &Path) -> Result<(), DatabaseError> {
    let file = DataFile::Catalogue;
    let (source, target) = (from.join(file.name()), to.join(file.name()));
    if !source.exists() || changed(&target) > changed(&source) {
        return Ok(());
    }
    let unwritten = |error: std::io::Error| DatabaseError::Directory { dir: to.to_owned(), reason: error.to_string() };
    fs::create_dir_all(to).map_err(unwritten)?;
    let copy = to.join([file.name(), ".part"].concat());
    remove(&copy).map_err(unwritten)?;
    vacuum_into(&source, &copy).map_err(|failure| failure.of(file))?;
    for log in ["-wal", "-shm"] {
        remove(&to.join([file.name(), log].concat())).map_err(unwritten)?;
    }
    fs::rename(&copy, &target).map_err(unwritten)
}

/// Writes all that a file and its log hold into another one.
fn vacuum_into(source: &Path, copy: &Path) -> Result<(), Failure> {
    const SQL: &str = "VACUUM INTO :copy";
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(source, flags)?;
    connection.execute(SQL, named_params! { ":copy": copy.to_string_lossy() })?;
    Ok(())
}

/// When a database was last changed, its log included; the beginning of time if it isn't there.
fn changed(file: &Path) -> SystemTime {
    let log = file.with_extension("db-wal");
    let at = |path: &Path| fs::metadata(path).and_then(|meta| meta.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
    at(file).max(at(&log))
}

fn remove(path: &Path) -> std::io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
