//! Room on the disk: how much is left, and some that is kept back for the day the disk is full, so that selling can go on.

use crate::Database;
use crate::error::{DataFile, DatabaseError};
use std::fs::{self, File};
use std::path::{Path, PathBuf};

const MIB: u64 = 1 << 20;
/// Below this a shop has days left.
const LOW_BYTES: u64 = 2_048 * MIB;
/// Below this imports are refused, so that sales have what is left.
const VERY_LOW_BYTES: u64 = 512 * MIB;
/// Kept back: about a hundred sales with all their pages, and a whole checkpoint.
const RESERVE_BYTES: u64 = 16 * MIB;
/// Room that has to be left before something is kept back again.
const FREE_FOR_RESERVE_BYTES: u64 = 64 * MIB;
/// Below this a write that failed has failed for want of room, whatever the disk called it.
const FULL_BYTES: u64 = MIB;

const RESERVE: &str = "reserve";

/// How much room the disk has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// Enough.
    Enough,
    /// Less than 2 GiB.
    Low,
    /// Less than 512 MiB: imports are refused.
    VeryLow,
    /// Sales go into what was kept back, or nothing could be.
    Full,
}

impl Database {
    /// How much room the disk has now.
    pub fn room(&self) -> Room {
        match free_bytes(self.dir()) {
            Some(free) if free < FREE_FOR_RESERVE_BYTES && !Reserve::of(self.dir()).is_kept() => Room::Full,
            Some(free) if free < VERY_LOW_BYTES => Room::VeryLow,
            Some(free) if free < LOW_BYTES => Room::Low,
            _ => Room::Enough,
        }
    }

    /// Refuses something that would take the room sales need: an import.
    pub(crate) fn check_room(&self) -> Result<(), DatabaseError> {
        match self.room() {
            Room::VeryLow | Room::Full => Err(DatabaseError::NoRoom),
            Room::Low | Room::Enough => Ok(()),
        }
    }

    /// Why the last write of sales failed, if it did and none has worked since.
    pub fn disk_trouble(&self) -> Option<DatabaseError> {
        self.writer.trouble()
    }

    /// Writes something that doesn't matter, to find out whether the disk works again.
    pub fn try_disk(&self) -> Result<(), DatabaseError> {
        const SQL: &str = "INSERT INTO setting (key, value) VALUES ('disk-tried', '1')
            ON CONFLICT (key) DO UPDATE SET value = value + 1";
        self.write(DataFile::Sales, |connection| {
            connection.execute(SQL, [])?;
            Ok(())
        })
    }
}

/// Whether a write failed because there is no room.
pub(crate) fn is_for_want_of_room(error: &DatabaseError, dir: &Path) -> bool {
    match error {
        DatabaseError::DiskFull { .. } => true,
        DatabaseError::Disk { .. } => free_bytes(dir).is_some_and(|free| free < FULL_BYTES),
        _ => false,
    }
}

/// Whether so little room is left that nothing more would be kept back.
pub(crate) fn is_short(dir: &Path) -> bool {
    free_bytes(dir).is_some_and(|free| free < FREE_FOR_RESERVE_BYTES)
}

/// Room that is kept back: a file that is given up when the disk is full.
pub(crate) struct Reserve(PathBuf);

impl Reserve {
    /// The reserve of a data directory.
    pub(crate) fn of(dir: &Path) -> Reserve {
        Reserve(dir.join(RESERVE))
    }

    pub(crate) fn is_kept(&self) -> bool {
        fs::metadata(&self.0).is_ok_and(|file| file.len() == RESERVE_BYTES)
    }

    /// Keeps room back, if there is enough of it. A file system that can't is no reason not to sell.
    pub(crate) fn keep(&self) {
        let dir = self.0.parent().unwrap_or(Path::new("."));
        if self.is_kept() || free_bytes(dir).is_none_or(|free| free < FREE_FOR_RESERVE_BYTES) {
            return;
        }
        if File::create(&self.0).is_ok_and(|file| fill(&file).is_err()) {
            let _ = fs::remove_file(&self.0);
        }
    }

    /// Gives it up; whether there was any.
    pub(crate) fn give_up(&self) -> bool {
        fs::remove_file(&self.0).is_ok()
    }
}

/// Takes the room of the reserve without writing it.
#[cfg(target_os = "linux")]
fn fill(file: &File) -> Result<(), nix::Error> {
    nix::fcntl::fallocate(file, nix::fcntl::FallocateFlags::empty(), 0, RESERVE_BYTES.cast_signed())
}

#[cfg(not(target_os = "linux"))]
fn fill(file: &File) -> std::io::Result<()> {
    const CHUNK: &[u8] = &[0; 65_536];
    (0..RESERVE_BYTES / CHUNK.len() as u64).try_for_each(|_| std::io::Write::write_all(&mut &*file, CHUNK))
}

/// Bytes this account may still write where `dir` is; `None` if the system doesn't tell.
fn free_bytes(dir: &Path) -> Option<u64> {
    let found = nix::sys::statvfs::statvfs(dir).ok()?;
    #[allow(clippy::useless_conversion, reason = "their types differ between systems")]
    Some(u64::from(found.blocks_available()).saturating_mul(u64::from(found.fragment_size())))
}
