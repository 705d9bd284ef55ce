//! A copy of a till's data, taken while the till sells: three databases at one moment, the files beside them, and a manifest with the
//! hash of each. The copy is there whole and checked, or not at all.
//!
//! ```text
//!     TARGET.unfinished: snapshot --> copy --> files --> check --> manifest --> flush --rename--> TARGET
//! ```

use crate::connection::{check_sqlite_version, open_reader};
use crate::error::{DataFile, DatabaseError, Failure};
use crate::record::hex;
use crate::workstation::workstation;
use crate::{JournalHead, Workstation, journal};
use retail::journal::{GENESIS, Hash};
use retail::{JournalEnd, Series};
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{SyncSender, sync_channel};

/// The manifest's name in a backup.
pub const MANIFEST: &str = "manifest.json";
/// What this program writes and reads.
const FORMAT: u32 = 1;
/// Pages (4 KiB) copied in one step: short enough that nobody waits for it.
const STEP_PAGES: i32 = 64;
/// Steps after which what was copied is flushed, so that the disk never has a long queue in front of a sale's own flush.
const STEPS_A_FLUSH: u32 = 16;
/// Journal records at the end whose chain and signatures are checked in the copy.
const TAIL_RECORDS: u64 = 1_000;
pub(crate) const FILES: [DataFile; 3] = [DataFile::Sales, DataFile::Catalogue, DataFile::Customers];

/// What is to be copied where.
#[derive(Clone, Copy, Debug)]
pub struct BackupOrder<'a> {
    /// The data directory.
    pub dir: &'a Path,
    /// The copy's directory; it must not be there yet.
    pub target: &'a Path,
    /// Files beside the databases, by their paths inside the data directory; one that isn't there is left out.
    pub beside: &'a [PathBuf],
    /// When, for the manifest (RFC 3339).
    pub taken: &'a str,
    /// Name and version of the program, for the manifest.
    pub program: &'a str,
}

/// Who follows a backup or a restore.
pub trait BackupObserver {
    /// So much of this file has been copied.
    fn progress(&mut self, file: &str, bytes: u64, bytes_total: u64);
}

/// What a backup holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// 1; rises when a field changes its meaning.
    pub format: u32,
    /// Name and version of the program that took it.
    pub program: String,
    /// When it was taken (RFC 3339).
    pub taken: String,
    /// The till.
    pub workstation: String,
    /// The key that verifies its journal (hexadecimal).
    pub public_key: String,
    /// Where its journal stood.
    pub journal: JournalEnd,
    /// Its files.
    pub files: Vec<CopiedFile>,
}

/// A file of a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CopiedFile {
    /// Its path inside the data directory, with `/`.
    pub name: String,
    /// Its length.
    pub bytes: u64,
    /// SHA-256 of its bytes (hexadecimal).
    pub sha256: String,
}

/// Why there is no copy.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// A database can't be read or written.
    #[error(transparent)]
    Database(#[from] DatabaseError),
    /// The directory is there already; nothing is ever overwritten.
    #[error("{0} is there already. Choose another folder: nothing is ever overwritten.")]
    Taken(PathBuf),
    /// The data directory belongs to no till.
    #[error("{0} holds no till's data")]
    NoTill(PathBuf),
    /// A file can't be read or written.
    #[error("{path} can't be used: {reason}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: std::io::Error,
    },
    /// The copy isn't what it should be.
    #[error("{file} of the copy isn't right: {reason}")]
    Wrong {
        /// The file.
        file: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The manifest can't be understood.
    #[error("{path} isn't the manifest of a backup this program knows: {reason}")]
    Manifest {
        /// The manifest.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
}

/// Copies a till's data; the till may be selling. What was acknowledged before this was called is in the copy.
///
/// The three databases are copied as they were at one moment, a few microseconds apart: each is read from a snapshot, so that no sale
/// waits for the copy and no sale disturbs it.
pub fn back_up(order: &BackupOrder<'_>, observer: &mut dyn BackupObserver) -> Result<Manifest, BackupError> {
    check_sqlite_version()?;
    if order.target.exists() {
        return Err(BackupError::Taken(order.target.to_owned()));
    }
    let readers = open_snapshots(order.dir)?;
    let sales = &readers[0].1;
    let till = of(DataFile::Sales, workstation(sales))?.ok_or_else(|| BackupError::NoTill(order.dir.to_owned()))?;
    let head = of(DataFile::Sales, journal::head(sales))?;
    let unfinished = begin(order.target)?;
    let filled = fill(order, &readers, &unfinished, (&till, &head), observer);
    drop(readers);
    let manifest = filled.inspect_err(|_| abandon(&unfinished))?;
    finish(&unfinished, order.target)?;
    Ok(manifest)
}

/// Copies, checks and lists everything.
fn fill(
    order: &BackupOrder<'_>,
    readers: &[(DataFile, Connection)],
    unfinished: &Path,
    (till, head): (&Workstation, &JournalHead),
    observer: &mut dyn BackupObserver,
) -> Result<Manifest, BackupError> {
    let mut files = Vec::new();
    for (file, source) in readers {
        copy_database(source, unfinished, *file, observer)?;
    }
    for name in order.beside.iter().filter(|name| order.dir.join(name).is_file()) {
        copy_file(&order.dir.join(name), &unfinished.join(name), &name.to_string_lossy(), observer)?;
        files.push(copied(unfinished, name)?);
    }
    let hashes = check_databases(unfinished, head, till.public_key)?;
    files.splice(0..0, hashes);
    let manifest = Manifest {
        format: FORMAT,
        program: order.program.to_owned(),
        taken: order.taken.to_owned(),
        workstation: till.id.to_string(),
        public_key: hex(&till.public_key),
        journal: end_of(head),
        files,
    };
    write_manifest(&unfinished.join(MANIFEST), &manifest)?;
    Ok(manifest)
}

/// Reads what a backup holds, without checking its files.
pub fn read_manifest(from: &Path) -> Result<Manifest, BackupError> {
    let path = from.join(MANIFEST);
    let text = fs::read_to_string(&path).map_err(|reason| BackupError::File { path: path.clone(), reason })?;
    let refused = |reason: String| BackupError::Manifest { path: path.clone(), reason };
    let manifest: Manifest = serde_json::from_str(&text).map_err(|error| refused(error.to_string()))?;
    if manifest.format != FORMAT {
        return Err(refused(["it has format ", &manifest.format.to_string()].concat()));
    }
    Ok(manifest)
}

pub(crate) fn end_of(head: &JournalHead) -> JournalEnd {
    let JournalHead { number, hash, receipt, series } = head;
    JournalEnd { series: series.clone(), number: *number, hash: hex(hash), receipt: *receipt }
}

/// Opens the files and holds each at what it says now.
fn open_snapshots(dir: &Path) -> Result<Vec<(DataFile, Connection)>, BackupError> {
    const PIN: &str = "SELECT count(*) FROM sqlite_schema";
    let mut readers = Vec::new();
    for file in FILES {
        readers.push((file, open_reader(dir, file)?));
    }
    for (file, connection) in &readers {
        let pin = || -> Result<i64, Failure> {
            connection.execute_batch("BEGIN")?;
            Ok(connection.query_row(PIN, [], |row| row.get(0))?)
        };
        of(*file, pin())?;
    }
    Ok(readers)
}

pub(crate) fn of<Answer>(file: DataFile, answer: Result<Answer, Failure>) -> Result<Answer, BackupError> {
    answer.map_err(|failure| failure.of(file).into())
}

fn copy_database(
    source: &Connection,
    target: &Path,
    file: DataFile,
    observer: &mut dyn BackupObserver,
) -> Result<(), BackupError> {
    let path = target.join(file.name());
    let mut copy = || -> Result<(), Failure> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let page_bytes: i64 = source.pragma_query_value(None, "page_size", |row| row.get(0))?;
        let mut target = Connection::open_with_flags(&path, flags)?;
        // Nobody reads the copy before it is whole, and it is flushed below.
        for (pragma, value) in [("journal_mode", "OFF"), ("synchronous", "0"), ("locking_mode", "EXCLUSIVE")] {
            target.pragma_update(None, pragma, value)?;
        }
        let backup = Backup::new(source, &mut target)?;
        flushing(&path, |flush| {
            for step in 1.. {
                let is_done = backup.step(STEP_PAGES)? == StepResult::Done;
                let progress = backup.progress();
                let bytes = |pages: i32| i64::from(pages).saturating_mul(page_bytes).max(0).cast_unsigned();
                let copied = progress.pagecount - progress.remaining;
                observer.progress(file.name(), bytes(copied), bytes(progress.pagecount));
                if is_done {
                    break;
                }
                // One that can't be handed over has failed, which is told at the end.
                if step % STEPS_A_FLUSH == 0 && flush.send(()).is_err() {
                    break;
                }
            }
            Ok(())
        })?;
        drop(backup);
        // A file on its own, that asks for no other beside it.
        target.pragma_update(None, "journal_mode", "DELETE")?;
        Ok(())
    };
    of(file, copy())?;
    flush_file(&path)
}

/// Does work that asks for the file to be flushed now and then, by another thread, so that the disk and the work don't wait for one
/// another: one flush runs and none waits, or the work does.
fn flushing(path: &Path, work: impl FnOnce(&SyncSender<()>) -> Result<(), Failure>) -> Result<(), Failure> {
    std::thread::scope(|scope| {
        let (wanted, asked) = sync_channel::<()>(0);
        let flusher = scope.spawn(move || -> std::io::Result<()> {
            let file = File::open(path)?;
            asked.iter().try_for_each(|()| file.sync_data())
        });
        let done = work(&wanted);
        drop(wanted);
        let flushed = flusher.join().unwrap_or_else(|_| Err(std::io::Error::other("the flush ended early")));
        done.and(flushed.map_err(|error| Failure::Unreadable(error.to_string())))
    })
}

/// Checks the copied databases: their pages, and of the journal its head and its last records. Returns their hashes.
fn check_databases(dir: &Path, head: &JournalHead, public_key: [u8; 32]) -> Result<Vec<CopiedFile>, BackupError> {
    let check = |file: DataFile| -> Result<CopiedFile, BackupError> {
        std::thread::scope(|scope| {
            // Each reads the whole file, and neither waits for the other.
            let hash = scope.spawn(move || copied(dir, Path::new(file.name())));
            quick_check(dir, file)?;
            if file == DataFile::Sales {
                check_tail(dir, head, &public_key)?;
            }
            hash.join().unwrap_or_else(|_| Err(ended_early()))
        })
    };
    std::thread::scope(|scope| {
        let checks: Vec<_> = FILES.map(|file| scope.spawn(move || check(file))).into_iter().collect();
        checks.into_iter().map(|check| check.join().unwrap_or_else(|_| Err(ended_early()))).collect()
    })
}

fn ended_early() -> BackupError {
    BackupError::Wrong { file: String::new(), reason: "the check ended early".to_owned() }
}

pub(crate) fn quick_check(dir: &Path, file: DataFile) -> Result<(), BackupError> {
    const CHECK: &str = "PRAGMA quick_check(1)";
    let connection = open_reader(dir, file)?;
    let found: String = of(file, connection.query_row(CHECK, [], |row| row.get(0)).map_err(Failure::from))?;
    if found == "ok" { Ok(()) } else { Err(BackupError::Wrong { file: file.name().to_owned(), reason: found }) }
}

/// The journal ends where it should, and its last records are chained and signed.
pub(crate) fn check_tail(dir: &Path, head: &JournalHead, public_key: &[u8; 32]) -> Result<(), BackupError> {
    let wrong =
        |reason: &str| BackupError::Wrong { file: DataFile::Sales.name().to_owned(), reason: reason.to_owned() };
    let connection = open_reader(dir, DataFile::Sales)?;
    let found = of(DataFile::Sales, journal::head(&connection))?;
    if found != *head {
        return Err(wrong("its journal ends elsewhere"));
    }
    let first = head.number.saturating_sub(TAIL_RECORDS).max(1);
    let mut previous: Option<Hash> = (first == 1).then_some(GENESIS);
    let mut number = first;
    for record in of(DataFile::Sales, journal::records(&connection, first, TAIL_RECORDS as usize + 1))? {
        let before = previous.unwrap_or(record.previous);
        if let Err(error) = retail::journal::verify(&record, number, before, public_key) {
            return Err(wrong(&error.to_string()));
        }
        previous = Some(record.hash);
        number += 1;
    }
    if number == head.number + 1 { Ok(()) } else { Err(wrong("journal records are missing")) }
}

/// The head that a manifest's end stands for.
pub(crate) fn head_of(end: &JournalEnd) -> Option<JournalHead> {
    let mut hash = GENESIS;
    for (index, byte) in hash.iter_mut().enumerate() {
        *byte = u8::from_str_radix(end.hash.get(index * 2..index * 2 + 2)?, 16).ok()?;
    }
    let series: Option<Series> = end.series.clone();
    Some(JournalHead { number: end.number, hash, receipt: end.receipt, series })
}

pub(crate) fn file_error(path: &Path) -> impl FnOnce(std::io::Error) -> BackupError {
    let path = path.to_owned();
    |reason| BackupError::File { path, reason }
}

/// Makes the directory a copy grows in, which only this account may enter; one that an earlier try left goes first.
pub(crate) fn begin(target: &Path) -> Result<PathBuf, BackupError> {
    let mut name = target.file_name().unwrap_or_default().to_owned();
    name.push(".unfinished");
    let unfinished = target.with_file_name(name);
    if unfinished.exists() {
        fs::remove_dir_all(&unfinished).map_err(file_error(&unfinished))?;
    }
    make_dir(&unfinished)?;
    Ok(unfinished)
}

/// Takes away a copy that didn't become one.
pub(crate) fn abandon(unfinished: &Path) {
    // What can't be removed now goes at the next try; the reason of the failure matters more.
    let _ = fs::remove_dir_all(unfinished);
}

fn make_dir(path: &Path) -> Result<(), BackupError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(file_error(path))
}

/// Flushes the directory, gives it its name, and flushes that.
pub(crate) fn finish(unfinished: &Path, target: &Path) -> Result<(), BackupError> {
    let flush = |path: &Path| File::open(path).and_then(|dir| dir.sync_all()).map_err(file_error(path));
    flush(unfinished)?;
    fs::rename(unfinished, target).map_err(file_error(target))?;
    flush(target.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new(".")))
}

fn flush_file(path: &Path) -> Result<(), BackupError> {
    File::open(path).and_then(|file| file.sync_all()).map_err(file_error(path))
}

/// Copies a file that only this account may read, and returns the hash of what was copied.
pub(crate) fn copy_file(
    from: &Path,
    to: &Path,
    name: &str,
    observer: &mut dyn BackupObserver,
) -> Result<String, BackupError> {
    if let Some(parent) = to.parent() {
        make_dir(parent)?;
    }
    let mut source = File::open(from).map_err(file_error(from))?;
    let bytes_total = source.metadata().map_err(file_error(from))?.len();
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut target = options.open(to).map_err(file_error(to))?;
    let (mut hash, mut buffer, mut bytes) = (Sha256::new(), vec![0; 1 << 20], 0);
    loop {
        let read = source.read(&mut buffer).map_err(file_error(from))?;
        if read == 0 {
            break;
        }
        hash.update(&buffer[..read]);
        target.write_all(&buffer[..read]).map_err(file_error(to))?;
        bytes += read as u64;
        observer.progress(name, bytes, bytes_total);
    }
    target.sync_all().map_err(file_error(to))?;
    Ok(hex(&hash.finalize()))
}

/// A file of the copy as the manifest names it.
fn copied(dir: &Path, name: &Path) -> Result<CopiedFile, BackupError> {
    let path = dir.join(name);
    let mut file = File::open(&path).map_err(file_error(&path))?;
    let (mut hash, mut buffer, mut bytes) = (Sha256::new(), vec![0; 1 << 20], 0);
    loop {
        let read = file.read(&mut buffer).map_err(file_error(&path))?;
        if read == 0 {
            break;
        }
        hash.update(&buffer[..read]);
        bytes += read as u64;
    }
    let parts: Vec<_> = name.iter().map(|part| part.to_string_lossy()).collect();
    Ok(CopiedFile { name: parts.join("/"), bytes, sha256: hex(&hash.finalize()) })
}

fn write_manifest(path: &Path, manifest: &Manifest) -> Result<(), BackupError> {
    let text = serde_json::to_vec_pretty(manifest)
        .map_err(|error| BackupError::Manifest { path: path.to_owned(), reason: error.to_string() })?;
    let write = || -> std::io::Result<()> {
        let mut file = File::create(path)?;
        file.write_all(&text)?;
        file.sync_all()
    };
    write().map_err(file_error(path))
}
