//! Quarantine: damaged files are moved into a folder of their own, with what SQLite keeps beside them. Nothing there is ever written
//! over or deleted.

use crate::error::{DataFile, DatabaseError};
use crate::second_copy::sync_dir;
use retail::Moment;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The folder of the data directory in which damaged files are kept.
pub const QUARANTINE: &str = "quarantine";

/// A folder for one incident, made when the first file is moved there.
pub(crate) struct Quarantine {
    data_dir: PathBuf,
    at: Moment,
    made: Option<PathBuf>,
}

impl Quarantine {
    /// A quarantine for what is found at this moment.
    pub(crate) fn new(data_dir: &Path, at: Moment) -> Quarantine {
        Quarantine { data_dir: data_dir.to_owned(), at, made: None }
    }

    /// The folder, named after the moment: `quarantine/2026-11-21T09-30-00`. A second one at that moment gets a number.
    fn folder(&mut self) -> io::Result<PathBuf> {
        if let Some(made) = &self.made {
            return Ok(made.clone());
        }
        let parent = self.data_dir.join(QUARANTINE);
        fs::create_dir_all(&parent)?;
        let name = self.at.to_string().replace(':', "-");
        let name = name.get(..19).unwrap_or(&name).to_owned();
        for number in 1_u32.. {
            let name = if number == 1 { name.clone() } else { format!("{name}-{number}") };
            match fs::create_dir(parent.join(&name)) {
                Ok(()) => {
                    sync_dir(&parent)?;
                    self.made = Some(parent.join(name));
                    break;
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        self.made.clone().ok_or_else(|| io::Error::from(io::ErrorKind::AlreadyExists))
    }

    /// Moves a file with its log and index, if they are there; returns where it is now, from the data directory on.
    pub(crate) fn take(&mut self, file: DataFile) -> Result<Option<String>, DatabaseError> {
        let name = file.name();
        let names = [name.to_owned(), [name, "-wal"].concat(), [name, "-shm"].concat(), [name, "-journal"].concat()];
        let mut taken = None;
        for name in names {
            taken = self.take_path(&self.data_dir.join(&name))?.or(taken);
        }
        Ok(taken)
    }

    /// Moves a file or folder, if it is there.
    pub(crate) fn take_path(&mut self, path: &Path) -> Result<Option<String>, DatabaseError> {
        let failed = |error: io::Error| DatabaseError::Directory { dir: path.to_owned(), reason: error.to_string() };
        if fs::symlink_metadata(path).is_err() {
            return Ok(None);
        }
        let folder = self.folder().map_err(failed)?;
        let to = free_name(&folder, path);
        if fs::rename(path, &to).is_err() {
            move_across(path, &to).map_err(failed)?;
        }
        sync_dir(&folder).and_then(|()| sync_dir(path.parent().unwrap_or(&self.data_dir))).map_err(failed)?;
        Ok(Some(self.name()))
    }

    /// Keeps a copy of a file that stays in use; returns where it is. An empty one or none needs no keeping.
    pub(crate) fn keep_copy(&mut self, path: &Path) -> Result<Option<String>, DatabaseError> {
        if fs::metadata(path).map_or(0, |file| file.len()) == 0 {
            return Ok(None);
        }
        let failed = |error: io::Error| DatabaseError::Directory { dir: path.to_owned(), reason: error.to_string() };
        let folder = self.folder().map_err(failed)?;
        let to = free_name(&folder, path);
        let kept = fs::copy(path, &to).and_then(|_| fs::File::open(&to)).and_then(|file| file.sync_all());
        kept.and_then(|()| sync_dir(&folder)).map_err(failed)?;
        Ok(Some(self.name()))
    }

    /// The folder's name from the data directory on: `quarantine/2026-11-21T09-30-00`.
    pub(crate) fn name(&self) -> String {
        let folder = self.made.as_ref().and_then(|made| made.file_name()).unwrap_or_default();
        [QUARANTINE, "/", &folder.to_string_lossy()].concat()
    }
}

/// The file's name in a folder, or the name with the first number that nothing there has yet.
fn free_name(folder: &Path, path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let numbered = (2_u32..).map(|number| folder.join([&name, ".", &number.to_string()].concat()));
    let mut names = std::iter::once(folder.join(&name)).chain(numbered);
    names.find(|free| fs::symlink_metadata(free).is_err()).unwrap_or_else(|| folder.join(&name))
}

/// Moves what lies on another disk: copied and flushed before the original goes.
fn move_across(from: &Path, to: &Path) -> io::Result<()> {
    if from.is_dir() {
        fs::create_dir(to)?;
        for entry in fs::read_dir(from)? {
            let entry = entry?;
            move_across(&entry.path(), &to.join(entry.file_name()))?;
        }
        sync_dir(to)?;
        return fs::remove_dir(from);
    }
    fs::copy(from, to)?;
    fs::File::open(to)?.sync_all()?;
    fs::remove_file(from)
}
