//! A till's data back from a backup, into an empty place only. The restored journal goes on in a series of receipt numbers of its own,
//! because the till it was copied from may have sold on.

use crate::backup::{
    BackupError, BackupObserver, FILES, Manifest, abandon, begin, check_tail, copy_file, file_error, finish, head_of,
    quick_check, read_manifest,
};
use crate::error::DataFile;
use crate::{Database, DatabaseError};
use retail::{Continued, ContinuedReason, Series};
use std::fs;
use std::path::{Component, Path};

/// What is to be restored where.
#[derive(Clone, Copy, Debug)]
pub struct RestoreOrder<'a> {
    /// The backup.
    pub from: &'a Path,
    /// The data directory: missing or empty.
    pub dir: &'a Path,
    /// The series of the receipts that the restored till issues.
    pub series: &'a Series,
    /// A file of the data directory that the backup was made without, and where it is instead.
    pub instead: Option<(&'a str, &'a Path)>,
}

/// Restores a backup: every file with the hash its manifest names, every page sound, the end of the journal chained and signed.
/// Nothing is overwritten; the directory is there whole or not at all.
pub fn restore(order: &RestoreOrder<'_>, observer: &mut dyn BackupObserver) -> Result<Manifest, BackupError> {
    let dir = order.dir;
    if fs::read_dir(dir).map_or(dir.exists(), |mut entries| entries.next().is_some()) {
        return Err(BackupError::Taken(dir.to_owned()));
    }
    let manifest = read_manifest(order.from)?;
    let unfinished = begin(dir)?;
    fill(order, &manifest, &unfinished, observer).inspect_err(|_| abandon(&unfinished))?;
    finish(&unfinished, dir)?;
    Ok(manifest)
}

/// Copies and checks everything, and notes that the journal goes on in another series.
fn fill(
    order: &RestoreOrder<'_>,
    manifest: &Manifest,
    unfinished: &Path,
    observer: &mut dyn BackupObserver,
) -> Result<(), BackupError> {
    let RestoreOrder { from, series, instead, .. } = *order;
    let wrong = |file: &str, reason: &str| BackupError::Wrong { file: file.to_owned(), reason: reason.to_owned() };
    for file in &manifest.files {
        let name = Path::new(&file.name);
        if !name.components().all(|part| matches!(part, Component::Normal(_))) {
            return Err(wrong(&file.name, "its name leads elsewhere"));
        }
        let hash = copy_file(&from.join(name), &unfinished.join(name), &file.name, observer)?;
        if hash != file.sha256 {
            return Err(wrong(&file.name, "its bytes aren't those of the manifest"));
        }
    }
    if let Some((name, path)) = instead {
        copy_file(path, &unfinished.join(name), name, observer)?;
    }
    let head = head_of(&manifest.journal).ok_or_else(|| wrong("manifest.json", "the journal's hash isn't one"))?;
    if manifest.journal.series.as_ref() == Some(series) {
        return Err(wrong("manifest.json", "it has the series of receipts that was drawn; try again"));
    }
    for file in FILES {
        quick_check_of(unfinished, file)?;
    }
    let database = Database::open(unfinished)?;
    let till = database.workstation()?.ok_or_else(|| wrong(DataFile::Sales.name(), "it holds no till's data"))?;
    check_tail(unfinished, &head, &till.public_key)?;
    let (reason, previous) = (ContinuedReason::Restored, Some(manifest.journal.clone()));
    database.continue_from(&Continued { series: series.clone(), reason, previous })?;
    drop(database);
    // The lock belongs to whoever opens the till next.
    for entry in fs::read_dir(unfinished).map_err(file_error(unfinished))? {
        let path = entry.map_err(file_error(unfinished))?.path();
        if path.extension().is_some_and(|extension| extension == "lock") {
            fs::remove_file(&path).map_err(file_error(&path))?;
        } else if path.is_file() {
            fs::File::open(&path).and_then(|file| file.sync_all()).map_err(file_error(&path))?;
        }
    }
    Ok(())
}

/// A file of an older program is sound too; it is brought up to date when it is opened.
fn quick_check_of(dir: &Path, file: DataFile) -> Result<(), BackupError> {
    match quick_check(dir, file) {
        Err(BackupError::Database(DatabaseError::Missing { .. })) if dir.join(file.name()).exists() => Ok(()),
        checked => checked,
    }
}
