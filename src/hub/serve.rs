//! A hub as a program: its folder opened, its addresses and, at its first start, its password told, and then it runs.

use crate::op::OpStorage;
use crate::run::{Options, StartError, start};
use crate::sqlite::Sqlite;
use crate::storage::{Refused, moment};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

/// What keeps a second hub from a folder; the system lets go of it when the program ends, however that happens.
const LOCK: &str = "hub.lock";

/// Opens the storage of a hub's folder for this hub alone, and reads again what an older program had to put aside.
///
/// # Errors
/// When another hub runs on it: two would give the same positions, and send the same messages to customers.
pub fn open_storage(folder: &Path) -> Result<Arc<Sqlite>, Refused> {
    let held = hold(folder)?;
    let now = moment(jiff::Timestamp::now().as_millisecond());
    let storage = Arc::new(Sqlite::open(folder, now)?.holding(held));
    storage.replay_parked(now)?;
    Ok(storage)
}

fn hold(folder: &Path) -> Result<File, Refused> {
    let unusable = |error: io::Error| Refused::Storage { reason: error.to_string() };
    std::fs::create_dir_all(folder).map_err(unusable)?;
    let options = OpenOptions::new().create(true).truncate(false).write(true).clone();
    let file = options.open(folder.join(LOCK)).map_err(unusable)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Refused::malformed(format!(
            "Another hub runs on {}. Stop it first, or choose another folder with --data-dir.",
            folder.display()
        ))),
        Err(TryLockError::Error(error)) => Err(unusable(error)),
    }
}

/// Runs a hub until it is stopped, and tells where it is.
pub fn serve(options: &Options, out: &mut dyn Write) -> Result<(), StartError> {
    let running = start(options, open_storage(&options.folder)?)?;
    let mut tell = || -> io::Result<()> {
        writeln!(out, "The hub listens at https://{}.", running.address)?;
        if let Some(office) = running.office {
            writeln!(out, "The head office's pages are at http://{office}/, from this machine only.")?;
        }
        if let Some(password) = &running.password {
            writeln!(out, "The head office's password is {password}. It is shown this once and kept nowhere.")?;
        }
        out.flush()
    };
    // A hub that nobody listens to serves its tills all the same.
    let _ = tell();
    running.wait();
    Ok(())
}
