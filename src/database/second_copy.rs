//! The second copy of the journal: every sealed record once more, as a line of a text file that is only added to.
//!
//! ```text
//!     journal-copy/journal-000000000001.txt     <number> <previous> <hash> <signature> <body>
//!     journal-copy/journal-000000006512.txt     (hashes and signature in hexadecimal, the body byte for byte as signed)
//! ```
//!
//! The writer's thread adds a record after it has answered whoever waits for it, and flushes when it is quiet, so that a sale costs
//! one flush and not two. From these lines, and from nothing else, lost sales are written again: each carries its own proof.

use crate::error::Failure;
use crate::record::hex;
use crate::{Workstation, journal};
use retail::journal::{Hash, Sealed};
use retail::{Moment, Store, WorkstationId};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// Bytes of a file after which the next one begins.
const SEGMENT_BYTES_MAX: u64 = 16 * 1024 * 1024;
/// The file that says whose journal it is.
const OWNER: &str = "till.json";
/// Records copied after a write, at most: a journal that was never copied is taken in bit by bit.
const BATCH_RECORDS: usize = 64;
/// Records copied without a flush while the till is never quiet.
const UNFLUSHED_RECORDS_MAX: u64 = 256;
/// Bytes at the end of a file among which its last record is looked for first.
const TAIL_BYTES: u64 = 256 * 1024;

/// The end of the copy, which the writer's thread adds to.
pub(crate) struct SecondCopy {
    dir: PathBuf,
    /// Number of the last record that was copied.
    last: u64,
    /// The file that is added to and how long it is, without what a failed write may have left behind.
    open: Option<(File, u64)>,
    unflushed: u64,
}

impl SecondCopy {
    /// Goes on after this record; what the files hold behind it has been looked at.
    pub(crate) fn new(dir: &Path, last: u64) -> SecondCopy {
        SecondCopy { dir: dir.to_owned(), last, open: None, unflushed: 0 }
    }

    /// Adds records the copy doesn't have; returns whether it has all of them now.
    pub(crate) fn catch_up(&mut self, sales: &Connection) -> Result<bool, CopyError> {
        let records = journal::records(sales, self.last + 1, BATCH_RECORDS)?;
        for record in &records {
            self.add(record)?;
        }
        if self.unflushed >= UNFLUSHED_RECORDS_MAX {
            self.flush()?;
        }
        Ok(records.len() < BATCH_RECORDS)
    }

    fn add(&mut self, record: &Sealed) -> io::Result<()> {
        let line = line_of(record);
        let (mut file, length) = match self.open.take() {
            Some((file, length)) if length < SEGMENT_BYTES_MAX => (file, length),
            Some((file, _)) => {
                file.sync_data()?;
                self.begin(record.number)?
            }
            None => self.begin(record.number)?,
        };
        // A write that failed half-way leaves the file closed; it is opened again behind its last whole line.
        file.write_all(&line)?;
        self.open = Some((file, length + line.len() as u64));
        self.last = record.number;
        self.unflushed += 1;
        Ok(())
    }

    /// Opens the last file behind its last whole line, or a new one that begins with this record.
    fn begin(&self, number: u64) -> io::Result<(File, u64)> {
        fs::create_dir_all(&self.dir)?;
        if let Some(path) = segments(&self.dir)?.pop() {
            let mut file = OpenOptions::new().read(true).write(true).open(path)?;
            let length = whole_lines(&mut file)?;
            if length < SEGMENT_BYTES_MAX {
                file.set_len(length)?;
                file.seek(SeekFrom::Start(length))?;
                return Ok((file, length));
            }
        }
        let path = self.dir.join(format!("journal-{number:012}.txt"));
        let file = OpenOptions::new().create_new(true).write(true).open(path)?;
        // The name has to be as durable as the lines.
        sync_dir(&self.dir)?;
        Ok((file, 0))
    }

    /// Makes everything that was copied durable.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        if self.unflushed > 0
            && let Some((file, _)) = &self.open
        {
            file.sync_data()?;
            self.unflushed = 0;
        }
        Ok(())
    }
}

/// Why a record couldn't be copied.
#[derive(Debug)]
pub(crate) enum CopyError {
    /// The copy can't be written.
    Copy(io::Error),
    /// The journal can't be read.
    Journal,
}

impl From<io::Error> for CopyError {
    fn from(error: io::Error) -> CopyError {
        CopyError::Copy(error)
    }
}

impl From<Failure> for CopyError {
    fn from(_: Failure) -> CopyError {
        CopyError::Journal
    }
}

/// Whose journal it is, in the file `till.json` beside the records.
#[derive(Serialize, Deserialize)]
struct Owner {
    id: WorkstationId,
    store: Store,
    public_key: String,
    begun: Moment,
}

/// Writes whose journal this is a copy of.
pub(crate) fn write_owner(dir: &Path, owner: &Workstation) -> io::Result<()> {
    let Workstation { id, store, public_key, begun } = owner.clone();
    let text = serde_json::to_vec_pretty(&Owner { id, store, public_key: hex(&public_key), begun })?;
    let (path, unfinished) = (dir.join(OWNER), dir.join("till.json.new"));
    if fs::read(&path).is_ok_and(|known| known == text) {
        return Ok(());
    }
    fs::create_dir_all(dir)?;
    let mut file = File::create(&unfinished)?;
    file.write_all(&text).and_then(|()| file.sync_all())?;
    fs::rename(&unfinished, &path)?;
    sync_dir(dir)
}

/// Reads whose journal this is a copy of.
pub(crate) fn owner(dir: &Path) -> Option<Workstation> {
    let Owner { id, store, public_key, begun } = serde_json::from_slice(&fs::read(dir.join(OWNER)).ok()?).ok()?;
    Some(Workstation { id, store, public_key: bytes(&public_key)?, begun })
}

/// Flushes a directory, so that the names in it are durable.
pub(crate) fn sync_dir(dir: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(dir)?.sync_all() } else { Ok(()) }
}

/// The files of a copy, in their order.
fn segments(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name.starts_with("journal-") && name.ends_with(".txt") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Where the last whole line of a file ends.
fn whole_lines(file: &mut File) -> io::Result<u64> {
    let length = file.metadata()?.len();
    let mut end = length;
    let mut block = vec![0; 64 * 1024];
    while end > 0 {
        let begin = end.saturating_sub(block.len() as u64);
        let part = &mut block[..(end - begin) as usize];
        file.seek(SeekFrom::Start(begin))?;
        file.read_exact(part)?;
        if let Some(at) = part.iter().rposition(|byte| *byte == b'\n') {
            return Ok(begin + at as u64 + 1);
        }
        end = begin;
    }
    Ok(0)
}

fn line_of(record: &Sealed) -> Vec<u8> {
    let mut line = Vec::with_capacity(record.body.len() + 320);
    let head = [
        record.number.to_string(),
        hex(&record.previous),
        hex(&record.hash),
        hex(&record.signature),
        String::new(), // a space before the body
    ];
    line.extend_from_slice(head.join(" ").as_bytes());
    line.extend_from_slice(&record.body);
    line.push(b'\n');
    line
}

fn record_of(line: &[u8]) -> Option<Sealed> {
    let mut parts = line.strip_suffix(b"\n").unwrap_or(line).splitn(5, |byte| *byte == b' ');
    let mut text = || parts.next().and_then(|part| std::str::from_utf8(part).ok());
    let number = text()?.parse().ok()?;
    let (previous, hash, signature) = (bytes(text()?)?, bytes(text()?)?, bytes(text()?)?);
    Some(Sealed { number, body: parts.next()?.to_vec(), previous, hash, signature })
}

fn bytes<const LENGTH: usize>(text: &str) -> Option<[u8; LENGTH]> {
    let mut bytes = [0; LENGTH];
    if text.len() != LENGTH * 2 || !text.is_ascii() {
        return None;
    }
    for (index, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(index * 2..index * 2 + 2)?, 16).ok()?;
    }
    Some(bytes)
}

/// Number and hash of the last record of a copy that reads; `None` if it has none.
pub(crate) fn end_of(dir: &Path) -> io::Result<Option<(u64, Hash)>> {
    if !dir.exists() {
        return Ok(None);
    }
    for path in segments(dir)?.into_iter().rev() {
        let mut file = File::open(path)?;
        let length = file.metadata()?.len();
        let mut tail = Vec::new();
        file.seek(SeekFrom::Start(length.saturating_sub(TAIL_BYTES)))?;
        (&mut file).take(TAIL_BYTES).read_to_end(&mut tail)?;
        let mut last = last_record(&tail);
        if last.is_none() && length > TAIL_BYTES {
            tail.clear();
            file.seek(SeekFrom::Start(0))?;
            (&mut file).take(length).read_to_end(&mut tail)?;
            last = last_record(&tail);
        }
        if let Some(record) = last {
            return Ok(Some((record.number, record.hash)));
        }
    }
    Ok(None)
}

fn last_record(text: &[u8]) -> Option<Sealed> {
    text.split_inclusive(|byte| *byte == b'\n').rev().find_map(record_of)
}

/// Reads the records of a copy from this number on, in their order. Lines that can't be read are left out: whoever needs one notices
/// that its number is missing. Ends early when `take` returns `false`.
pub(crate) fn read(dir: &Path, from: u64, mut take: impl FnMut(Sealed) -> bool) -> io::Result<()> {
    if !dir.exists() {
        return Ok(());
    }
    let files = segments(dir)?;
    let first_of = |path: &PathBuf| -> u64 {
        let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        name.trim_start_matches("journal-").parse().unwrap_or(0)
    };
    // The file in which this number is: the last one that begins at or before it.
    let skip = files.iter().rposition(|path| first_of(path) <= from).unwrap_or(0);
    for path in files.into_iter().skip(skip) {
        let mut lines = BufReader::new(File::open(path)?);
        let mut line = Vec::new();
        loop {
            line.clear();
            if lines.read_until(b'\n', &mut line)? == 0 {
                break;
            }
            if let Some(record) = record_of(&line).filter(|record| record.number >= from)
                && !take(record)
            {
                return Ok(());
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_reads_back_byte_for_byte() {
        let record = Sealed {
            number: 42,
            body: br#"{"name":"a b  c\n"}"#.to_vec(),
            previous: [1; 32],
            hash: [2; 32],
            signature: [3; 64],
        };
        let line = line_of(&record);
        assert_eq!(record_of(&line), Some(record));
        for cut in 0..line.len() - 21 {
            assert_eq!(record_of(&line[..cut]), None, "cut at {cut}");
        }
        for text in ["", "\n", "42", "x y z a b", "42  a b c"] {
            assert_eq!(record_of(text.as_bytes()), None, "{text}");
        }
    }
}
