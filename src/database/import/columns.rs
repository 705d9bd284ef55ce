//! The columns of a file: found by the header's names, by number, or in NDJSON by key.

use super::json::{self, JSON_DEPTH_MAX, JsonError};
use super::mapping::{Encoding, Format};
use super::rows::{Row, RowKind, fields};
use super::{ImportError, ROW_BYTES_MAX, RowRefusal};
use std::borrow::Cow;

/// What Windows writes for the bytes 0x80 to 0x9f (whatwg.org encoding standard, index windows-1252).
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// Where each wanted column stands in a row.
#[derive(Debug)]
pub(super) struct Columns {
    format: Format,
    encoding: Encoding,
    /// Names of the wanted columns; numbers from 1 if there is no header.
    names: Vec<String>,
    /// Where they stand; for NDJSON they go by name.
    positions: Vec<usize>,
    wants_header: bool,
}

impl Columns {
    /// The columns of a file of which nothing has been read.
    pub(super) fn before_header(
        names: Vec<String>,
        format: Format,
        encoding: Encoding,
        has_header: bool,
    ) -> Result<Columns, ImportError> {
        let wants_header = has_header && format != Format::Ndjson;
        let mut columns = Columns { format, encoding, names, positions: Vec::new(), wants_header };
        if !wants_header && format != Format::Ndjson {
            let number = |column: &String| match column.parse::<usize>() {
                Ok(number) if number > 0 => Ok(number - 1),
                _ => Err(ImportError::NoColumn { column: column.clone() }),
            };
            columns.positions = columns.names.iter().map(number).collect::<Result<_, _>>()?;
        }
        Ok(columns)
    }

    /// Whether the first row names the columns.
    pub(super) fn wants_header(&self) -> bool {
        self.wants_header
    }

    /// Finds the columns by the names of the header.
    pub(super) fn take_header(&mut self, row: &Row<'_>) -> Result<(), ImportError> {
        let header = self.decode(row.bytes).unwrap_or_else(|_| String::from_utf8_lossy(row.bytes));
        let found = fields(&header, self.format);
        let position = |column: &String| {
            let found = found.iter().position(|name| name.trim() == column);
            found.ok_or_else(|| ImportError::NoColumn { column: column.clone() })
        };
        self.positions = self.names.iter().map(position).collect::<Result<_, _>>()?;
        self.wants_header = false;
        Ok(())
    }

    /// The text of a row.
    pub(super) fn text<'a>(&self, row: &Row<'a>) -> Result<Cow<'a, str>, RowRefusal> {
        if row.kind == RowKind::TooLong {
            return Err(RowRefusal::TooLong { max: ROW_BYTES_MAX });
        }
        self.decode(row.bytes)
    }

    fn decode<'a>(&self, bytes: &'a [u8]) -> Result<Cow<'a, str>, RowRefusal> {
        match (self.encoding, std::str::from_utf8(bytes)) {
            (Encoding::Utf8, Ok(text)) => Ok(Cow::Borrowed(text)),
            (Encoding::Utf8, Err(_)) => Err(RowRefusal::NotUtf8),
            (Encoding::Windows1252, _) if bytes.is_ascii() => {
                Ok(String::from_utf8_lossy(bytes)) // borrowed: ASCII is the same in both
            }
            (Encoding::Windows1252, _) => Ok(Cow::Owned(bytes.iter().map(|byte| windows_1252(*byte)).collect())),
        }
    }

    /// What the wanted columns say, in the order they were asked for; nothing where a row is too short.
    pub(super) fn values<'a>(&self, text: &'a str) -> Result<Vec<Cow<'a, str>>, RowRefusal> {
        if self.format != Format::Ndjson {
            let fields = fields(text, self.format);
            let value = |position: &usize| fields.get(*position).cloned().unwrap_or_default();
            return Ok(self.positions.iter().map(value).collect());
        }
        let object = json::object(text).map_err(|error| match error {
            JsonError::NotJson => RowRefusal::NotJson,
            JsonError::TooDeep => RowRefusal::TooDeep { max: JSON_DEPTH_MAX },
            JsonError::KeyTwice(key) => RowRefusal::KeyTwice { key: key.chars().take(100).collect() },
        })?;
        let value = |column: &String| {
            let found = object.iter().find(|(name, _)| name == column);
            Cow::Owned(found.map(|(_, value)| value.text()).unwrap_or_default())
        };
        Ok(self.names.iter().map(value).collect())
    }
}

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS_1252[usize::from(byte - 0x80)],
        byte => char::from(byte), // Latin-1 from there on, as Unicode has it
    }
}
