//! Rows of a text file as they stream in, never more than one of them in memory.

use super::source::Source;
use super::{Format, ROW_BYTES_MAX};
use std::borrow::Cow;
use std::io::{self, Read};

const CHUNK_BYTES: usize = 128 * 1024;
/// Bytes of a row that is too long that are shown.
const BEGINNING_BYTES: usize = 256;

/// Whether a row came whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RowKind {
    /// All of it.
    Whole,
    /// Only its beginning: it is longer than allowed.
    TooLong,
}

/// One row: its bytes without the line end.
#[derive(Debug)]
pub(super) struct Row<'a> {
    /// Line it begins on, from 1.
    pub(super) line: u64,
    pub(super) kind: RowKind,
    pub(super) bytes: &'a [u8],
}

impl Row<'_> {
    pub(super) fn is_blank(&self) -> bool {
        self.bytes.iter().all(u8::is_ascii_whitespace)
    }
}

/// A place between two rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// Unpacked bytes before it.
    pub(super) position: u64,
    /// The line that begins there, from 1.
    pub(super) line: u64,
}

/// The rows of a source.
pub(super) struct Rows {
    source: Source,
    format: Format,
    buffer: Vec<u8>,
    /// Where the next row begins in the buffer.
    start: usize,
    is_finished: bool,
    line: u64,
    /// Unpacked bytes before the next row.
    position: u64,
}

impl Rows {
    pub(super) fn new(source: Source, format: Format) -> Rows {
        Rows { source, format, buffer: Vec::new(), start: 0, is_finished: false, line: 1, position: 0 }
    }

    /// Where the next row begins: unpacked bytes before it, and its line.
    pub(super) fn place(&self) -> Place {
        Place { position: self.position, line: self.line }
    }

    /// Goes on at a place that an earlier reading of the same file was at.
    pub(super) fn go_on_at(&mut self, place: Place) -> io::Result<()> {
        while self.position < place.position {
            let waiting = (self.buffer.len() - self.start) as u64;
            if waiting == 0 {
                if self.is_finished {
                    break;
                }
                self.fill()?;
                continue;
            }
            let skipped = waiting.min(place.position - self.position);
            self.start += skipped as usize;
            self.position += skipped;
        }
        self.line = place.line;
        Ok(())
    }

    /// The next row; `None` at the end of the file.
    pub(super) fn next(&mut self) -> io::Result<Option<Row<'_>>> {
        loop {
            let waiting = &self.buffer[self.start..];
            let end = row_end(waiting, self.format, self.is_finished);
            match end {
                Some((length, taken)) if length <= ROW_BYTES_MAX => return Ok(Some(self.take(length, taken))),
                None if self.is_finished => return Ok(None),
                None if waiting.len() <= ROW_BYTES_MAX => self.fill()?,
                Some(_) | None => return self.skip_line().map(Some),
            }
        }
    }

    fn take(&mut self, length: usize, taken: usize) -> Row<'_> {
        let (start, line) = (self.start, self.line);
        self.start += taken;
        self.position += taken as u64;
        let bytes = &self.buffer[start..start + length];
        self.line += self.buffer[start..start + taken].iter().filter(|byte| **byte == b'\n').count() as u64;
        let bytes = if line == 1 { bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes) } else { bytes };
        Row { line, kind: RowKind::Whole, bytes: bytes.strip_suffix(b"\r").unwrap_or(bytes) }
    }

    /// Gives up a row that is too long and goes on after its first line, so that one stray quote doesn't swallow the file.
    fn skip_line(&mut self) -> io::Result<Row<'_>> {
        let line = self.line;
        let beginning = self.buffer[self.start..].iter().copied().take(BEGINNING_BYTES).collect::<Vec<u8>>();
        loop {
            let found = self.buffer[self.start..].iter().position(|byte| *byte == b'\n');
            if let Some(length) = found {
                self.start += length + 1;
                self.position += length as u64 + 1;
                self.line += 1;
                break;
            }
            self.position += (self.buffer.len() - self.start) as u64;
            self.start = self.buffer.len();
            if self.is_finished {
                break;
            }
            self.fill()?;
        }
        // What was read of it has gone; its beginning is put where it can be shown.
        self.buffer.splice(..self.start, beginning.iter().copied());
        self.start = beginning.len();
        Ok(Row { line, kind: RowKind::TooLong, bytes: &self.buffer[..self.start] })
    }

    fn fill(&mut self) -> io::Result<()> {
        self.buffer.drain(..self.start);
        self.start = 0;
        let kept = self.buffer.len();
        self.buffer.resize(kept + CHUNK_BYTES, 0);
        let count = self.source.read(&mut self.buffer[kept..])?;
        self.buffer.truncate(kept + count);
        self.is_finished = count == 0;
        Ok(())
    }
}

/// Length of the first row and how many bytes it takes with its line end; `None` if the bytes don't hold a whole one.
fn row_end(bytes: &[u8], format: Format, is_finished: bool) -> Option<(usize, usize)> {
    let end = match format {
        Format::Tsv | Format::Ndjson => bytes.iter().position(|byte| *byte == b'\n'),
        Format::Csv => csv_row_end(bytes),
    };
    match end {
        Some(end) => Some((end, end + 1)),
        None if is_finished && !bytes.is_empty() => {
            // A quote that is never closed ends with its line.
            let end = bytes.iter().position(|byte| *byte == b'\n');
            Some(end.map_or((bytes.len(), bytes.len()), |end| (end, end + 1)))
        }
        None => None,
    }
}

fn csv_row_end(bytes: &[u8]) -> Option<usize> {
    let (mut is_quoted, mut is_field_start) = (false, true);
    let mut index = 0;
    while let Some(byte) = bytes.get(index) {
        match byte {
            b'"' if is_quoted && bytes.get(index + 1) == Some(&b'"') => index += 1,
            b'"' if is_quoted => is_quoted = false,
            b'"' if is_field_start => is_quoted = true,
            b'\n' if !is_quoted => return Some(index),
            _ => {}
        }
        is_field_start = !is_quoted && *byte == b',';
        index += 1;
    }
    None
}

/// The fields of a row. Quotes mean something in CSV only (RFC 4180).
pub(super) fn fields(row: &str, format: Format) -> Vec<Cow<'_, str>> {
    if format != Format::Csv {
        return row.split('\t').map(Cow::Borrowed).collect();
    }
    let mut fields = Vec::new();
    let mut rest = row;
    loop {
        let (field, after) = match rest.strip_prefix('"') {
            Some(quoted) => quoted_field(quoted),
            None => {
                let end = rest.find(',').unwrap_or(rest.len());
                (Cow::Borrowed(&rest[..end]), &rest[end..])
            }
        };
        fields.push(field);
        match after.strip_prefix(',') {
            Some(next) => rest = next,
            None => return fields,
        }
    }
}

/// Reads a quoted field after its opening quote; what stands between the closing quote and the comma belongs to it.
fn quoted_field(text: &str) -> (Cow<'_, str>, &str) {
    let mut field = String::new();
    let mut rest = text;
    while let Some(quote) = rest.find('"') {
        field.push_str(&rest[..quote]);
        rest = &rest[quote + 1..];
        match rest.strip_prefix('"') {
            Some(after) => {
                field.push('"');
                rest = after;
            }
            None => {
                let end = rest.find(',').unwrap_or(rest.len());
                field.push_str(&rest[..end]);
                return (Cow::Owned(field), &rest[end..]);
            }
        }
    }
    field.push_str(rest);
    (Cow::Owned(field), "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows_of(bytes: &[u8], format: Format) -> Vec<(u64, RowKind, Vec<u8>)> {
        let mut rows = Rows::new(Source::of_bytes(bytes), format);
        let (mut found, mut places) = (Vec::new(), Vec::new());
        loop {
            places.push(rows.place());
            let Some(row) = rows.next().expect("readable") else { break };
            found.push((row.line, row.kind, row.bytes.to_vec()));
        }
        // From wherever a reading was stopped, another one finds the same rest.
        for index in (0..places.len()).step_by(1 + places.len() / 50) {
            let mut rest = Rows::new(Source::of_bytes(bytes), format);
            rest.go_on_at(places[index]).expect("readable");
            assert_eq!(rest.place(), places[index]);
            let next = rest.next().expect("readable").map(|row| (row.line, row.kind, row.bytes.to_vec()));
            assert_eq!(next.as_ref(), found.get(index));
        }
        found
    }

    #[track_caller]
    fn check(text: &str, format: Format, expected: &[(u64, &[&str])]) {
        let found: Vec<(u64, Vec<String>)> = rows_of(text.as_bytes(), format)
            .into_iter()
            .map(|(line, kind, bytes)| {
                assert_eq!(kind, RowKind::Whole);
                let text = String::from_utf8(bytes).expect("text");
                (line, fields(&text, format).into_iter().map(Cow::into_owned).collect())
            })
            .collect();
        let expected: Vec<(u64, Vec<String>)> = expected
            .iter()
            .map(|(line, fields)| (*line, fields.iter().map(|field| (*field).to_owned()).collect()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn rows_are_read_as_their_format_writes_them() {
        check("a\tb\r\nc\t\"d\n", Format::Tsv, &[(1, &["a", "b"]), (2, &["c", "\"d"])]);
        check("\u{feff}a,b\n1,2", Format::Csv, &[(1, &["a", "b"]), (2, &["1", "2"])]);
        check(
            "\"a,1\",\"say \"\"x\"\"\"\n\"two\nlines\",3\n4,",
            Format::Csv,
            &[(1, &["a,1", "say \"x\""]), (2, &["two\nlines", "3"]), (4, &["4", ""])],
        );
        check("5\" pipe,1\n6,2\n", Format::Csv, &[(1, &["5\" pipe", "1"]), (2, &["6", "2"])]);
        check("1,\"open\n2,b\n", Format::Csv, &[(1, &["1", "open"]), (2, &["2", "b"])]);
        check("", Format::Csv, &[]);
    }

    #[test]
    fn a_row_that_is_too_long_is_skipped_with_its_line() {
        let long = "x".repeat(ROW_BYTES_MAX + CHUNK_BYTES * 2);
        for format in [Format::Tsv, Format::Csv] {
            let found = rows_of(["first\n", &long, "\nthird\n"].concat().as_bytes(), format);
            let kinds: Vec<_> = found.iter().map(|(line, kind, bytes)| (*line, *kind, bytes.len())).collect();
            assert_eq!(kinds, [(1, RowKind::Whole, 5), (2, RowKind::TooLong, 256), (3, RowKind::Whole, 5)]);
        }
        let stray = ["1,\"open\n", &"2,b\n".repeat(ROW_BYTES_MAX)].concat();
        let found = rows_of(stray.as_bytes(), Format::Csv);
        assert_eq!((found[0].1, found.len()), (RowKind::TooLong, ROW_BYTES_MAX + 1));
    }
}
