//! Bringing a catalogue in from a file: streamed with bounded memory, row by row, every refused row named with its line and reason.
//! The same file again changes nothing.

mod article;
mod mapping;
mod rows;

pub use article::RowRefusal;
pub use mapping::{Format, Mapping, MappingError};

use crate::writer::Pending;
use crate::{CatalogueRow, CodeTaken, Database, DatabaseError};
use article::Columns;
use rows::{RowKind, Rows, Source};
use std::path::{Path, PathBuf};

/// Bytes of one row. Longer ones are refused.
pub const ROW_BYTES_MAX: usize = 64 * 1024;
/// Rows in one transaction: small enough that a sale never waits for long.
const BATCH_ROWS: usize = 500;
/// Rows between two reports of progress.
const PROGRESS_ROWS: u64 = 5_000;
/// Characters of a refused row that are reported.
const EXCERPT_CHARS_MAX: usize = 200;

/// Is told how an import goes.
pub trait ImportObserver {
    /// So much has been read.
    fn progress(&mut self, progress: &ImportProgress);
    /// A row was refused; the others go on.
    fn reject(&mut self, reject: &Reject);
}

/// How far an import is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportProgress {
    /// Rows read.
    pub rows: u64,
    /// Bytes of the file read.
    pub bytes: u64,
    /// Bytes of the whole file.
    pub bytes_total: u64,
}

/// A row that was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reject {
    /// Its line in the (unpacked) file, from 1.
    pub line: u64,
    /// Why.
    pub reason: RowRefusal,
    /// How the row begins, without control characters.
    pub excerpt: String,
}

impl Reject {
    /// The reject as a line of a `.rejects.tsv` file: line, reason, excerpt.
    pub fn to_tsv(&self) -> String {
        format!("{}\t{}\t{}\n", self.line, self.reason, self.excerpt)
    }
}

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Rows read, the header and empty lines not counted.
    pub rows: u64,
    /// Rows that are now in the catalogue.
    pub accepted: u64,
    /// Rows the mapping leaves out, because they are for another country.
    pub left_out: u64,
    /// Rows refused.
    pub rejected: u64,
    /// Names that were cut at the limit.
    pub shortened: u64,
}

/// Why a file can't be imported at all.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// It can't be opened or read.
    #[error("{path} can't be read: {reason}")]
    NotReadable {
        /// The file.
        path: PathBuf,
        /// What the system or the decompressor said.
        reason: String,
    },
    /// A column the mapping names isn't in its header.
    #[error("the file has no column '{column}'")]
    NoColumn {
        /// The column.
        column: String,
    },
    /// Nothing tells what kind of file it is.
    #[error("name the format in the mapping (csv, tsv or ndjson): the file's name doesn't tell")]
    NoFormat,
    /// The catalogue couldn't be written.
    #[error(transparent)]
    Database(#[from] DatabaseError),
}

impl ImportError {
    /// Its name for the text a person reads.
    pub fn key(&self) -> &'static str {
        match self {
            ImportError::NotReadable { .. } => "import-not-readable",
            ImportError::NoColumn { .. } => "import-no-column",
            ImportError::NoFormat => "import-no-format",
            ImportError::Database(error) => error.key(),
        }
    }
}

impl Database {
    /// Imports a catalogue file, plain or compressed with Zstandard.
    pub fn import(
        &self,
        path: &Path,
        mapping: &Mapping,
        observer: &mut dyn ImportObserver,
    ) -> Result<Imported, ImportError> {
        let not_readable =
            |error: std::io::Error| ImportError::NotReadable { path: path.to_owned(), reason: error.to_string() };
        let source = Source::open(path).map_err(not_readable)?;
        let format = mapping.format().or_else(|| Format::of_name(path)).ok_or(ImportError::NoFormat)?;
        let bytes_total = source.bytes_total();
        let bytes_read = source.bytes_read();
        let mut rows = Rows::new(source, format);
        let mut import = Import {
            database: self,
            observer,
            batch: Vec::new(),
            lines: Vec::new(),
            pending: None,
            imported: Imported::default(),
        };
        let mut columns = Columns::before_header(mapping, format)?;
        while let Some(row) = rows.next().map_err(not_readable)? {
            if columns.wants_header() {
                columns = columns.with_header(&row)?;
                continue;
            }
            import.take(&row, &columns)?;
            if import.imported.rows.is_multiple_of(PROGRESS_ROWS) {
                let bytes = bytes_read.get();
                import.observer.progress(&ImportProgress { rows: import.imported.rows, bytes, bytes_total });
            }
        }
        import.flush()?;
        import.collect()?;
        let imported = import.imported;
        observer.progress(&ImportProgress { rows: imported.rows, bytes: bytes_total, bytes_total });
        Ok(imported)
    }
}

struct Import<'a> {
    database: &'a Database,
    observer: &'a mut dyn ImportObserver,
    batch: Vec<CatalogueRow>,
    /// Line of each row of the batch.
    lines: Vec<u64>,
    /// The batch that is being written, with its lines and how its rows begin.
    pending: Option<(Pending<Vec<CodeTaken>>, Vec<u64>)>,
    imported: Imported,
}

impl Import<'_> {
    fn take(&mut self, row: &rows::Row<'_>, columns: &Columns<'_>) -> Result<(), ImportError> {
        if row.kind == RowKind::Whole && row.is_blank() {
            return Ok(());
        }
        self.imported.rows += 1;
        match columns.article(row) {
            Ok(Some(article)) => {
                self.imported.shortened += u64::from(article.is_shortened);
                self.batch.push(article.row);
                self.lines.push(row.line);
                if self.batch.len() >= BATCH_ROWS {
                    self.flush()?;
                }
            }
            Ok(None) => self.imported.left_out += 1,
            Err(reason) => self.reject(row.line, reason, &String::from_utf8_lossy(row.bytes)),
        }
        Ok(())
    }

    fn reject(&mut self, line: u64, reason: RowRefusal, text: &str) {
        self.imported.rejected += 1;
        let printable = |character: char| if character.is_control() { ' ' } else { character };
        let excerpt = text.trim_end().chars().take(EXCERPT_CHARS_MAX).map(printable).collect();
        self.observer.reject(&Reject { line, reason, excerpt });
    }

    /// Hands the batch to the writer; meanwhile the next one is read.
    fn flush(&mut self) -> Result<(), ImportError> {
        self.collect()?;
        if !self.batch.is_empty() {
            let pending = self.database.upsert_later(std::mem::take(&mut self.batch))?;
            self.pending = Some((pending, std::mem::take(&mut self.lines)));
        }
        Ok(())
    }

    /// Waits for the batch that is being written.
    fn collect(&mut self) -> Result<(), ImportError> {
        let Some((pending, lines)) = self.pending.take() else { return Ok(()) };
        let taken = pending.wait()?;
        self.imported.accepted += (lines.len() - taken.len()) as u64;
        for CodeTaken { row, code, sku } in taken {
            let excerpt = code.clone();
            self.reject(lines[row], RowRefusal::CodeTaken { code, sku }, &excerpt);
        }
        Ok(())
    }
}
