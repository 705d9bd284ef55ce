//! Making the data directory so that a power cut doesn't take it away again with everything in it.

use std::fs::{File, create_dir, create_dir_all};
use std::io::{Error, ErrorKind};
use std::path::Path;

/// Makes a directory and those it lies in; each new name is durable before anything is written below it.
pub(crate) fn make(dir: &Path) -> Result<(), Error> {
    if dir.is_dir() {
        return Ok(());
    }
    let parent = dir.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    make(parent)?;
    match create_dir(dir) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => create_dir_all(dir)?, // says so if it is a file
        made => made?,
    }
    File::open(parent)?.sync_all()
}
