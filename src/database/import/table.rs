//! The wanted columns of a file, row by row: what a replay reads, with the same care for dirty files as an import.

use super::columns::Columns;
use super::rejects::visible;
use super::rows::Rows;
use super::source::{self, Limits, Source};
use super::{Encoding, Format, ImportError, RowRefusal};
use std::path::{Path, PathBuf};

/// A row of a [`Table`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRow {
    /// Its line in the (unpacked) file, from 1.
    pub line: u64,
    /// The row itself, in one line.
    pub text: String,
    /// What the wanted columns say, or why it can't be read.
    pub values: Result<Vec<String>, RowRefusal>,
}

/// A file with named columns.
pub struct Table {
    path: PathBuf,
    rows: Rows,
    columns: Columns,
}

impl Table {
    /// Opens a file, plain or packed, and finds the columns with these names in its header. What an import refuses as a whole is
    /// refused here too, before a row is read.
    pub fn open(
        path: &Path,
        format: Option<Format>,
        encoding: Encoding,
        columns: &[String],
    ) -> Result<Table, ImportError> {
        let of_source = |error| ImportError::of_source(path, error);
        let format = format.or_else(|| Format::of_name(path)).ok_or(ImportError::NoFormat)?;
        source::inspect(path, Limits::USUAL, &mut |_, _| {}).map_err(of_source)?;
        let mut rows = Rows::new(Source::open(path, Limits::USUAL).map_err(of_source)?, format);
        let mut columns = Columns::before_header(columns.to_vec(), format, encoding, true)?;
        if columns.wants_header()
            && let Some(row) = rows.next().map_err(of_source)?
        {
            columns.take_header(&row)?;
        }
        Ok(Table { path: path.to_owned(), rows, columns })
    }

    /// The next row that isn't empty; `None` at the end of the file.
    pub fn next_row(&mut self) -> Result<Option<TableRow>, ImportError> {
        while let Some(row) = self.rows.next().map_err(|error| ImportError::of_source(&self.path, error))? {
            if row.is_blank() {
                continue;
            }
            let values = self.columns.text(&row).and_then(|text| {
                let values = self.columns.values(&text)?;
                Ok(values.iter().map(|value| value.trim().to_owned()).collect())
            });
            return Ok(Some(TableRow { line: row.line, text: visible(row.bytes, row.kind), values }));
        }
        Ok(None)
    }
}
