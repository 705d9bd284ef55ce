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
/// Records at the end of a copy that may never have been flushed: a power cut leaves any part of any of them.
const TORN_RECORDS_MAX: u64 = UNFLUSHED_RECORDS_MAX + BATCH_RECORDS as u64;
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
        // A write that failed half-way leaves the file closed; it is opened again behind its last whole record.
        file.write_all(&line)?;
        self.open = Some((file, length + line.len() as u64));
        self.last = record.number;
        self.unflushed += 1;
        Ok(())
    }

    /// Opens the last file behind the last record that was copied, or a new one that begins with this record.
    fn begin(&self, number: u64) -> io::Result<(File, u64)> {
        fs::create_dir_all(&self.dir)?;
        if let Some(path) = segments(&self.dir)?.pop() {
            let text = fs::read(&path)?;
            let mut file = OpenOptions::new().read(true).write(true).open(&path)?;
            let length = match end_of_line(&text, self.last) {
                Some(length) => length,
                None if first_of(&path) == self.last + 1 => 0,
                None => whole_lines(&mut file)?,
            };
            if length < SEGMENT_BYTES_MAX {
                file.set_len(length)?;
                file.seek(SeekFrom::Start(length))?;
                if length == 0 || text.get(length as usize - 1) == Some(&b'\n') {
                    return Ok((file, length));
                }
                file.write_all(b"\n")?;
                return Ok((file, length + 1));
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

/// The number of the first record of a file, as its name says.
fn first_of(path: &Path) -> u64 {
    let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    name.trim_start_matches("journal-").parse().unwrap_or(0)
}

/// Where the line of this record ends, if it is there as a whole.
fn end_of_line(text: &[u8], number: u64) -> Option<u64> {
    let begins = [number.to_string().as_bytes(), b" "].concat();
    let mut end = 0;
    let mut ends = None;
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        end += line.len() as u64;
        if line.starts_with(&begins) && record_of(line).is_some_and(|record| is_whole(&record)) {
            ends = Some(end);
        }
    }
    ends
}

fn is_whole(record: &Sealed) -> bool {
    retail::journal::is_intact(&record.previous, &record.body, &record.hash)
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

/// Number and hash of the last record of a copy that is whole; `None` if it has none.
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
    text.split_inclusive(|byte| *byte == b'\n').rev().filter_map(record_of).find(is_whole)
}

/// Whether a copy without any record is what a power cut leaves of records that weren't flushed yet: at every place the byte that was
/// written there, or a zero. Anything else was spoiled, or somebody else wrote it. `sales` has the records, if there is a journal.
pub(crate) fn is_unflushed(dir: &Path, sales: Option<&Connection>) -> Result<bool, CopyError> {
    if !dir.exists() {
        return Ok(true);
    }
    let mut files = segments(dir)?;
    let Some(path) = files.pop() else { return Ok(true) };
    if !files.is_empty() {
        return Ok(false); // a file is flushed before the next one begins
    }
    let records = match sales {
        Some(sales) => journal::records(sales, first_of(&path).max(1), TORN_RECORDS_MAX as usize)?,
        None => Vec::new(),
    };
    let mut written = records.iter().flat_map(line_of);
    for found in BufReader::new(File::open(path)?).bytes() {
        let found = found?;
        if written.next().is_none_or(|written| found != written && found != 0) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// How far a copy whose last record has this number goes without a gap. A power cut can spoil what wasn't flushed and leave
/// what was written after it.
pub(crate) fn whole_until(dir: &Path, last: u64) -> u64 {
    let from = last.saturating_sub(TORN_RECORDS_MAX).max(1);
    let mut end: (u64, Option<Hash>) = (from - 1, None);
    // What can't be read ends it.
    let _ = read(dir, from, |record| {
        let is_next = record.number == end.0 + 1 && end.1.is_none_or(|hash| hash == record.previous);
        if is_next && is_whole(&record) {
            end = (record.number, Some(record.hash));
        }
        record.number <= end.0
    });
    end.0
}

/// Reads the records of a copy from this number on, in their order. Lines that can't be read are left out: whoever needs one notices
/// that its number is missing. Ends early when `take` returns `false`.
pub(crate) fn read(dir: &Path, from: u64, mut take: impl FnMut(Sealed) -> bool) -> io::Result<()> {
    if !dir.exists() {
        return Ok(());
    }
    let files = segments(dir)?;
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

    #[test]
    fn what_a_power_cut_spoiled_is_copied_again() {
        let dir = std::env::temp_dir().join(format!("omnitill-second-copy-{}", std::process::id()));
        let key = retail::journal::DeviceKey::from_secret([7; 32]);
        let mut records: Vec<Sealed> = Vec::new();
        for number in 1..=5 {
            let transaction = retail::Transaction {
                number,
                id: "01a200b5-a817-79a9-8353-ae4bdce22dcf".parse().expect("an id"),
                store: "AU-TST".into(),
                workstation: "AU-TST-01".into(),
                at: "2026-11-21T09:30:00+11:00".parse().expect("a moment"),
                clock: None,
                till: None,
                event: retail::TransactionEvent::RecoveryRead { operator: "1".into(), record: number },
            };
            let previous = records.last().map_or(retail::journal::GENESIS, |last| last.hash);
            records.push(retail::journal::seal(&transaction, previous, &key));
        }
        let lines: Vec<Vec<u8>> = records.iter().map(line_of).collect();
        let spoiled = |line: &[u8]| [&line[..line.len() - 40], [0; 39].as_slice(), b"\n"].concat();
        let cut = |line: &[u8], bytes: usize| line[..line.len() - bytes].to_vec();
        for (name, parts, end, whole) in [
            ("whole", vec![lines[..5].concat()], 5, 5),
            ("the last line is cut", vec![lines[..4].concat(), cut(&lines[4], 9)], 4, 4),
            ("the last line lacks its end", vec![lines[..4].concat(), cut(&lines[4], 1)], 5, 5),
            ("the last line is spoiled", vec![lines[..4].concat(), spoiled(&lines[4])], 4, 4),
            (
                "a line before the last is spoiled",
                vec![lines[..3].concat(), spoiled(&lines[3]), lines[4].clone()],
                5,
                3,
            ),
            ("the first line is spoiled", vec![spoiled(&lines[0]), lines[1..].concat()], 5, 0),
        ] {
            let _ = fs::remove_dir_all(&dir);
            fs::create_dir_all(&dir).expect("made");
            let path = dir.join("journal-000000000001.txt");
            fs::write(&path, parts.concat()).expect("written");
            let found = end_of(&dir).expect("read").expect("a record").0;
            assert_eq!((found, whole_until(&dir, found)), (end, whole), "{name}");
            let mut copy = SecondCopy::new(&dir, whole);
            for record in &records[whole as usize..] {
                copy.add(record).expect("added");
            }
            if whole == 5 {
                copy.begin(6).expect("opened");
            }
            assert!(fs::read(&path).expect("read") == lines.concat(), "{name}");
        }
        fs::remove_dir_all(&dir).expect("removed");
    }
}
