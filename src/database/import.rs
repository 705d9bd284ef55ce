//! Bringing a catalogue in from a file: streamed with bounded memory, row by row, every refused row listed with its line and reason.
//! One that was stopped goes on where it was; the same file again changes nothing.
//!
//! ```text
//! inspect (whole file, nothing stored) --> batch of rows, rejects, place: one transaction --> ... --> finished
//!        \-- refused: damaged, no text, a bomb             \-- stopped: the next run goes on at the last place
//! ```

mod article;
mod columns;
mod json;
mod mapping;
mod rejects;
mod rows;
mod source;
mod store;
mod table;

pub use article::RowRefusal;
pub use mapping::{Encoding, Format, Mapping, MappingError};
pub use rejects::Reject;
pub use source::SourceError;
pub use table::{Table, TableRow};

use crate::writer::LongWrite;
use crate::{Database, DatabaseError};
use columns::Columns;
use mapping::Repeated;
use rejects::{Rejects, visible};
use rows::{Place, RowKind, Rows};
use source::{Limits, Source};
use std::io;
use std::path::{Path, PathBuf};
#[cfg(test)]
pub(crate) use store::DESCRIBED;
use store::{Batch, ReadRow, Rules, Storing};

/// Bytes of one row. Longer ones are refused.
pub const ROW_BYTES_MAX: usize = 64 * 1024;
/// Rows that are stored at a time: so few that a sale never waits for long.
const BATCH_ROWS: usize = 500;
/// Bytes of rows that are stored at a time, so that long rows don't fill the memory.
const BATCH_BYTES: usize = 1 << 20;
/// Batches in one transaction at most: together they write each page once. Sales go on between them.
const TRANSACTION_BATCHES: u32 = 8;

/// Is told how an import goes.
pub trait ImportObserver {
    /// So much has been read.
    fn progress(&mut self, progress: &ImportProgress);
}

/// What an import is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ImportPhase {
    /// It looks through the file before anything is stored.
    #[default]
    Checking,
    /// It stores rows.
    Storing,
}

/// How far an import is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportProgress {
    /// What it is doing.
    pub phase: ImportPhase,
    /// Rows read.
    pub rows: u64,
    /// Of these, rows that an earlier run had stored.
    pub rows_before: u64,
    /// Bytes read: of the file while it is checked, of what it unpacks to while rows are stored.
    pub bytes: u64,
    /// Of so many.
    pub bytes_total: u64,
}

/// What an import did. Every row is counted once: see [`Imported::is_balanced`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Rows read, the header and empty lines not counted.
    pub rows: u64,
    /// Rows that were new or changed something.
    pub stored: u64,
    /// Rows that say what is in the catalogue already.
    pub unchanged: u64,
    /// Rows that say something else than an earlier one of the file, where the mapping lets the first one count.
    pub repeated: u64,
    /// Rows the mapping leaves out, because they are for another country.
    pub left_out: u64,
    /// Rows refused.
    pub rejected: u64,
    /// Names that were cut at the limit.
    pub shortened: u64,
    /// Rows that an earlier run, which was stopped, had read.
    pub rows_before: u64,
    /// Length of the list of refused rows, in bytes.
    pub rejects_bytes: u64,
}

impl Imported {
    /// Whether every row that was read is accounted for.
    pub fn is_balanced(&self) -> bool {
        self.rows == self.stored + self.unchanged + self.repeated + self.left_out + self.rejected
    }
}

/// Why a file can't be imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// It can't be opened or read.
    #[error("{path} can't be read: {reason}")]
    NotReadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// It isn't what can be imported.
    #[error("{path} wasn't imported: {reason}. Nothing of it has been stored by this run.")]
    NotTaken {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: SourceError,
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
    /// The list of refused rows can't be written.
    #[error("the list of refused rows {path} can't be written: {reason}")]
    Rejects {
        /// The list.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// The catalogue couldn't be written.
    #[error(transparent)]
    Database(#[from] DatabaseError),
}

impl ImportError {
    /// Its name for the text a person reads.
    pub fn key(&self) -> &'static str {
        match self {
            ImportError::NotReadable { .. } => "import-not-readable",
            ImportError::NotTaken { .. } => "import-not-taken",
            ImportError::NoColumn { .. } => "import-no-column",
            ImportError::NoFormat => "import-no-format",
            ImportError::Rejects { .. } => "import-rejects",
            ImportError::Database(error) => error.key(),
        }
    }

    fn of_source(path: &Path, error: io::Error) -> ImportError {
        let path = path.to_owned();
        match error.downcast::<SourceError>() {
            Ok(reason) => ImportError::NotTaken { path, reason },
            Err(error) => ImportError::NotReadable { path, reason: error.to_string() },
        }
    }

    fn of_rejects(path: &Path, error: &io::Error) -> ImportError {
        ImportError::Rejects { path: path.to_owned(), reason: error.to_string() }
    }
}

impl Database {
    /// Imports a catalogue file, plain or packed with gzip or Zstandard. Refused rows are listed in `rejects_path`, which is made if
    /// there are any.
    ///
    /// # Errors
    /// A file that is damaged, no text, a bomb or without the mapping's columns stores nothing. What the disk refuses in the
    /// middle leaves the batches before it, and the next run goes on there.
    pub fn import(
        &self,
        path: &Path,
        mapping: &Mapping,
        rejects_path: &Path,
        observer: &mut dyn ImportObserver,
    ) -> Result<Imported, ImportError> {
        self.check_room()?;
        self.hold_catalogue(true)?;
        let imported = self.take_in(path, mapping, rejects_path, observer);
        let let_go = self.hold_catalogue(false);
        imported.and_then(|imported| let_go.map(|()| imported))
    }

    fn take_in(
        &self,
        path: &Path,
        mapping: &Mapping,
        rejects_path: &Path,
        observer: &mut dyn ImportObserver,
    ) -> Result<Imported, ImportError> {
        let of_source = |error| ImportError::of_source(path, error);
        let format = mapping.format().or_else(|| Format::of_name(path)).ok_or(ImportError::NoFormat)?;
        let inspected = source::inspect(path, Limits::USUAL, &mut |bytes, bytes_total| {
            observer.progress(&ImportProgress { bytes, bytes_total, ..ImportProgress::default() });
        });
        // From here on how far it is goes by unpacked bytes: an unpacker reads its file megabytes ahead.
        let source::Inspected { digest, unpacked: bytes_total } = inspected.map_err(of_source)?;
        let mut rows = Rows::new(Source::open(path, Limits::USUAL).map_err(of_source)?, format);
        let names = article::wanted_columns(mapping);
        let mut columns = Columns::before_header(names, format, mapping.encoding, mapping.has_header)?;
        while columns.wants_header() {
            let Some(row) = rows.next().map_err(of_source)? else { break };
            if !row.is_blank() {
                columns.take_header(&row)?;
            }
        }
        let mut import = Import::begin(self, mapping, (&digest, rejects_path), &mut rows, of_source)?;
        let rows_before = import.counts.rows;
        let mut show = |rows: u64, bytes: u64| {
            let phase = ImportPhase::Storing;
            observer.progress(&ImportProgress { phase, rows, rows_before, bytes, bytes_total });
        };
        while let Some(row) = rows.next().map_err(of_source)? {
            import.take(&row, &columns);
            if import.batch.rows.len() >= BATCH_ROWS || import.batch.bytes >= BATCH_BYTES {
                import.hand_over(rows.place(), false)?;
                show(import.counts.rows, rows.place().position);
            }
        }
        let imported = import.finish(rows.place())?;
        show(imported.rows, bytes_total);
        Ok(Imported { rows_before, ..imported })
    }
}

struct Import<'a> {
    database: &'a Database,
    mapping: &'a Mapping,
    rejects_path: &'a Path,
    run: i64,
    batch: Batch,
    /// Rows read so far; what became of them is counted when they are stored.
    counts: Imported,
    /// The list of rejects, unless a batch that is being stored has it.
    rejects: Option<Rejects>,
    storing: Option<Storing>,
    long: LongWrite,
    /// Batches of the transaction that hasn't ended.
    open_batches: u32,
    /// Batches after which it ends.
    transaction_batches: u32,
}

impl<'a> Import<'a> {
    /// Begins the import, or goes on with it where it was stopped.
    fn begin(
        database: &'a Database,
        mapping: &'a Mapping,
        (digest, rejects_path): (&str, &'a Path),
        rows: &mut Rows,
        of_source: impl Fn(io::Error) -> ImportError,
    ) -> Result<Import<'a>, ImportError> {
        let of_rejects = |error: io::Error| ImportError::of_rejects(rejects_path, &error);
        let run = database.import_run(digest, &mapping.digest)?;
        let mut import = Import {
            database,
            mapping,
            rejects_path,
            run: run.id,
            batch: Batch::default(),
            counts: Imported::default(),
            rejects: None,
            storing: None,
            long: LongWrite::default(),
            open_batches: 0,
            transaction_batches: 1,
        };
        // Without its list of rejects an import begins again, which costs time and nothing else.
        if let Some(place) = run.place.filter(|place| place.position > 0)
            && let Some(rejects) = Rejects::go_on(rejects_path, run.counts.rejects_bytes).map_err(of_rejects)?
        {
            rows.go_on_at(place).map_err(of_source)?;
            import.counts = run.counts;
            import.rejects = Some(rejects);
        } else {
            import.rejects = Some(Rejects::begin(rejects_path).map_err(of_rejects)?);
        }
        Ok(import)
    }

    fn take(&mut self, row: &rows::Row<'_>, columns: &Columns) {
        if row.kind == RowKind::Whole && row.is_blank() {
            return;
        }
        self.counts.rows += 1;
        let article = columns.text(row).and_then(|text| article::article(self.mapping, columns.values(&text)?));
        let shown = |row: &rows::Row<'_>| visible(row.bytes, row.kind);
        match article {
            Ok(None) => self.counts.left_out += 1,
            Ok(Some(article)) => {
                self.counts.shortened += u64::from(article.is_shortened);
                self.batch.rows.push(ReadRow::Article(row.line, Box::new(article.row), shown(row)));
            }
            Err(reason) => {
                self.batch.rows.push(ReadRow::Refused(Reject { line: row.line, reason, row: shown(row) }));
            }
        }
        self.batch.bytes += row.bytes.len();
    }

    /// Hands the batch to the writer; meanwhile the next one is read. The first batches are transactions of one, two, four, so that
    /// what a file begins with can be sold at once.
    fn hand_over(&mut self, place: Place, is_last: bool) -> Result<(), ImportError> {
        self.collect()?;
        self.open_batches += 1;
        let ends = is_last || self.open_batches >= self.transaction_batches;
        if ends {
            self.open_batches = 0;
            self.transaction_batches = (self.transaction_batches * 2).min(TRANSACTION_BATCHES);
        }
        let batch = std::mem::take(&mut self.batch);
        if let Some(rejects) = self.rejects.take() {
            let rules = Rules { refuses_repeated: self.mapping.repeated == Repeated::Refuse };
            self.storing = Some(self.database.store_batch(
                (self.run, &self.long, ends),
                batch,
                rejects,
                (self.counts, place, rules),
            )?);
        }
        Ok(())
    }

    /// Waits for the batch that is being stored, and takes its counts.
    fn collect(&mut self) -> Result<(), ImportError> {
        let Some(storing) = self.storing.take() else { return Ok(()) };
        let stored = storing.wait()?;
        let (rejects, counts) = stored.map_err(|error| ImportError::of_rejects(self.rejects_path, &error))?;
        self.rejects = Some(rejects);
        let Imported { stored, unchanged, repeated, rejected, rejects_bytes, .. } = counts;
        self.counts = Imported { stored, unchanged, repeated, rejected, rejects_bytes, ..self.counts };
        Ok(())
    }

    fn finish(mut self, place: Place) -> Result<Imported, ImportError> {
        self.hand_over(place, true)?;
        self.collect()?;
        if let Some(rejects) = self.rejects.take() {
            rejects.finish().map_err(|error| ImportError::of_rejects(self.rejects_path, &error))?;
        }
        assert!(self.counts.is_balanced(), "a row that was read is neither stored nor listed: {:?}", self.counts);
        self.database.finish_import(self.run, place, self.counts)?;
        self.database.put_search_together(self.counts.stored)?;
        Ok(self.counts)
    }
}

/// Bytes as lower-case hex.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
