//! A hub as a program: its folder opened, its addresses and, at its first start, its password told, and then it runs.

use crate::op::OpStorage;
use crate::run::{Options, StartError, start};
use crate::sqlite::Sqlite;
use crate::storage::{Refused, moment};
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

/// Opens the storage of a hub's folder, and reads again what an older program had to put aside.
pub fn open_storage(folder: &Path) -> Result<Arc<Sqlite>, Refused> {
    let now = moment(jiff::Timestamp::now().as_millisecond());
    let storage = Arc::new(Sqlite::open(folder, now)?);
    storage.replay_parked(now)?;
    Ok(storage)
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
