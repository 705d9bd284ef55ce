//! The file of refused rows: line, reason and the row itself, so that it can be put right and imported.

use super::RowRefusal;
use super::rows::RowKind;
use std::fmt::Write as _;
use std::fs::{File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// A row that was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reject {
    /// Its line in the (unpacked) file, from 1.
    pub line: u64,
    /// Why.
    pub reason: RowRefusal,
    /// The row; only its beginning if it is too long.
    pub row: String,
}

impl Reject {
    /// The reject as a line of the file: line, reason, row. Line ends and other control characters but the row's own tabs are
    /// written as `\n`, `\x1b`, so that it stays one line and steers no terminal.
    pub fn to_tsv(&self) -> String {
        let reason = visible(self.reason.to_string().as_bytes(), RowKind::Whole).replace('\t', "\\t");
        format!("{}\t{reason}\t{}\n", self.line, self.row)
    }
}

/// The row as text that stays in one line.
pub(super) fn visible(bytes: &[u8], kind: RowKind) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.trim_ascii_end().utf8_chunks() {
        for character in chunk.valid().chars() {
            match character {
                '\t' => text.push('\t'),
                '\n' => text.push_str("\\n"),
                '\r' => text.push_str("\\r"),
                // A String takes everything that is written to it.
                character if character.is_control() => drop(write!(text, "\\x{:02x}", u32::from(character))),
                character => text.push(character),
            }
        }
        for byte in chunk.invalid() {
            let _ = write!(text, "\\x{byte:02x}");
        }
    }
    if kind == RowKind::TooLong {
        text.push('…');
    }
    text
}

/// The file while it is written. It grows by one batch inside the transaction that stores the batch, and what a stop left beyond the
/// last one that was stored is cut off when the import goes on.
#[derive(Debug)]
pub(super) struct Rejects {
    path: PathBuf,
    /// Made with the first reject.
    file: Option<File>,
    bytes: u64,
}

impl Rejects {
    /// A new, empty list; one that an earlier import left there goes.
    pub(super) fn begin(path: &Path) -> io::Result<Rejects> {
        match std::fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        Ok(Rejects { path: path.to_owned(), file: None, bytes: 0 })
    }

    /// The list as it was when so many bytes of it were known to be there; `None` if they aren't any more.
    pub(super) fn go_on(path: &Path, bytes: u64) -> io::Result<Option<Rejects>> {
        if bytes == 0 {
            return Rejects::begin(path).map(Some);
        }
        let mut file = match OpenOptions::new().read(true).write(true).open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        if file.metadata()?.len() < bytes {
            return Ok(None);
        }
        file.set_len(bytes)?;
        file.seek(SeekFrom::End(0))?;
        Ok(Some(Rejects { path: path.to_owned(), file: Some(file), bytes }))
    }

    /// Adds rejects; returns how long the list is now.
    pub(super) fn add(&mut self, rejects: &[Reject]) -> io::Result<u64> {
        if rejects.is_empty() {
            return Ok(self.bytes);
        }
        let text: String = rejects.iter().map(Reject::to_tsv).collect();
        let file = match &mut self.file {
            Some(file) => file,
            none => none.insert(File::create(&self.path)?),
        };
        file.write_all(text.as_bytes())?;
        self.bytes += text.len() as u64;
        Ok(self.bytes)
    }

    /// Makes the list durable.
    pub(super) fn finish(self) -> io::Result<()> {
        self.file.map_or(Ok(()), |file| file.sync_all())
    }
}
