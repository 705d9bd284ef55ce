//! What an import writes: a batch of rows, what was refused of them, and how far it got, in one transaction.

use super::rejects::{Reject, Rejects};
use super::rows::Place;
use super::{ImportError, Imported, RowRefusal};
use crate::error::{DataFile, Failure};
use crate::product::{Known, Upserted, content_of, put};
use crate::search::{self, Entries};
use crate::writer::{LongWrite, Pending};
use crate::{CatalogueRow, Database, DatabaseError};
use retail::Sku;
use rusqlite::{Connection, OptionalExtension, named_params};
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

/// Rows stored by an import after which search is put together.
const PUT_TOGETHER_ROWS: u64 = 10_000;

/// A row that was read.
#[derive(Debug)]
pub(super) enum ReadRow {
    /// An article, and the row it was read from.
    Article(u64, Box<CatalogueRow>, String),
    Refused(Reject),
}

/// Rows that are stored together.
#[derive(Debug, Default)]
pub(super) struct Batch {
    pub(super) rows: Vec<ReadRow>,
    /// Bytes of them.
    pub(super) bytes: usize,
}

/// An import in the catalogue: which one it is, and how far it has got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) id: i64,
    pub(super) place: Option<Place>,
    pub(super) counts: Imported,
}

/// How a repeated article is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rules {
    pub(super) refuses_repeated: bool,
}

/// A batch on its way to the disk: the list of rejects comes back with the counts.
pub(super) struct Storing {
    answer: Pending<(Rejects, Imported)>,
    /// Why the list couldn't be written, if that is why the batch wasn't stored.
    list_error: Arc<Mutex<Option<io::Error>>>,
}

impl Storing {
    /// Waits until it is stored. The inner error is the list's.
    pub(super) fn wait(self) -> Result<Result<(Rejects, Imported), io::Error>, DatabaseError> {
        let answer = self.answer.wait();
        match self.list_error.lock().unwrap_or_else(PoisonError::into_inner).take() {
            Some(error) => Ok(Err(error)),
            None => answer.map(Ok),
        }
    }
}

impl Database {
    /// Finds the import of this file by this mapping, or begins it. One that was finished begins anew.
    pub(super) fn import_run(&self, file: &str, mapping: &str) -> Result<Run, ImportError> {
        const FIND: &str =
            "SELECT id, is_finished, position, line, read, stored, unchanged, repeated, left_out, rejected, shortened,
            rejects_bytes FROM import WHERE file = :file AND mapping = :mapping";
        const BEGIN: &str = "INSERT INTO import (file, mapping, is_finished, position, line, read, stored, unchanged, repeated,
            left_out, rejected, shortened, rejects_bytes) VALUES (:file, :mapping, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0) RETURNING id";
        let (file, mapping) = (file.to_owned(), mapping.to_owned());
        Ok(self.write(DataFile::Catalogue, move |connection| {
            let params = named_params! { ":file": file, ":mapping": mapping };
            let known = connection.prepare_cached(FIND)?.query_row(params, read_run).optional()?;
            match known {
                Some(run) => Ok(run),
                None => {
                    let id = connection.prepare_cached(BEGIN)?.query_row(params, |row| row.get(0))?;
                    Ok(Run { id, place: None, counts: Imported::default() })
                }
            }
        })?)
    }

    /// Hands a batch over without waiting, so that the import reads on meanwhile. `counts` are those before the batch, with the
    /// rows of the batch counted as read but not yet as stored, unchanged, repeated or rejected. It can be sold when a batch that
    /// `ends` the transaction is stored.
    pub(super) fn store_batch(
        &self,
        (run, long, ends): (i64, &LongWrite, bool),
        batch: Batch,
        rejects: Rejects,
        (counts, place, rules): (Imported, Place, Rules),
    ) -> Result<Storing, ImportError> {
        let list_error = Arc::new(Mutex::new(None));
        let slot = Arc::clone(&list_error);
        let answer = self.hand_over_part(DataFile::Catalogue, long, ends, move |connection| {
            let (mut rejects, mut counts) = (rejects, counts);
            let refused = store_rows(connection, run, batch, &mut counts, rules)?;
            // Before the commit: a stop in between leaves more than the catalogue knows of, which is cut off; never less.
            match rejects.add(&refused) {
                Ok(bytes) => counts.rejects_bytes = bytes,
                Err(error) => {
                    let failure = Failure::Unreadable(error.to_string());
                    *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
                    return Err(failure);
                }
            }
            put_progress(connection, run, place, &counts, false)?;
            Ok((rejects, counts))
        })?;
        Ok(Storing { answer, list_error })
    }

    /// How much of the catalogue the writer holds in memory: an import comes back to the same pages again and again.
    pub(super) fn hold_catalogue(&self, for_import: bool) -> Result<(), ImportError> {
        const IMPORT: &str = "PRAGMA cache_size = -24000";
        const USUAL: &str = "PRAGMA cache_size = -2000; PRAGMA shrink_memory";
        let sql = if for_import { IMPORT } else { USUAL };
        Ok(self.write(DataFile::Catalogue, move |connection| Ok(connection.execute_batch(sql)?))?)
    }

    /// After a large import, puts search together again, in many small writes: whoever stops it loses nothing.
    pub(super) fn put_search_together(&self, stored: u64) -> Result<(), ImportError> {
        let mut goes_on = stored >= PUT_TOGETHER_ROWS;
        let mut is_first = true;
        while goes_on {
            let first = std::mem::take(&mut is_first);
            goes_on = self.write(DataFile::Catalogue, move |connection| {
                // A large catalogue isn't indexed anew for a few more articles.
                let all = first && search::are_most(connection, stored)?;
                search::put_together(connection, all)
            })?;
        }
        Ok(())
    }

    /// Writes down that the import is done.
    pub(super) fn finish_import(&self, run: i64, place: Place, counts: Imported) -> Result<(), ImportError> {
        Ok(self.write(DataFile::Catalogue, move |connection| put_progress(connection, run, place, &counts, true))?)
    }
}

fn read_run(row: &rusqlite::Row<'_>) -> rusqlite::Result<Run> {
    let count = |index| row.get::<_, i64>(index).map(i64::cast_unsigned);
    let counts = Imported {
        rows: count(4)?,
        stored: count(5)?,
        unchanged: count(6)?,
        repeated: count(7)?,
        left_out: count(8)?,
        rejected: count(9)?,
        shortened: count(10)?,
        rejects_bytes: count(11)?,
        ..Imported::default()
    };
    let place = Place { position: count(2)?, line: count(3)? };
    let is_finished: bool = row.get(1)?;
    Ok(Run { id: row.get(0)?, place: (!is_finished).then_some(place), counts })
}

fn put_progress(
    connection: &Connection,
    run: i64,
    place: Place,
    counts: &Imported,
    is_finished: bool,
) -> Result<(), Failure> {
    const SQL: &str = "UPDATE import SET is_finished = :is_finished, position = :position, line = :line, read = :read,
        stored = :stored, unchanged = :unchanged, repeated = :repeated, left_out = :left_out, rejected = :rejected,
        shortened = :shortened, rejects_bytes = :rejects_bytes WHERE id = :id";
    connection.prepare_cached(SQL)?.execute(named_params! {
        ":id": run,
        ":is_finished": is_finished,
        ":position": place.position.cast_signed(),
        ":line": place.line.cast_signed(),
        ":read": counts.rows.cast_signed(),
        ":stored": counts.stored.cast_signed(),
        ":unchanged": counts.unchanged.cast_signed(),
        ":repeated": counts.repeated.cast_signed(),
        ":left_out": counts.left_out.cast_signed(),
        ":rejected": counts.rejected.cast_signed(),
        ":shortened": counts.shortened.cast_signed(),
        ":rejects_bytes": counts.rejects_bytes.cast_signed(),
    })?;
    Ok(())
}

/// Stores a batch and counts what became of each row; returns those that were refused, in the order of the file.
fn store_rows(
    connection: &Connection,
    run: i64,
    batch: Batch,
    counts: &mut Imported,
    rules: Rules,
) -> Result<Vec<Reject>, Failure> {
    let (mut refused, mut entries) = (Vec::new(), Entries::default());
    for row in batch.rows {
        let (line, article, text) = match row {
            ReadRow::Refused(reject) => {
                refused.push(reject);
                continue;
            }
            ReadRow::Article(line, article, text) => (line, article, text),
        };
        match store_row(connection, run, line, &article, &mut entries)? {
            Outcome::Stored => counts.stored += 1,
            Outcome::Unchanged => counts.unchanged += 1,
            Outcome::DescribedBefore { .. } if !rules.refuses_repeated => counts.repeated += 1,
            Outcome::DescribedBefore { sku, line: before } => {
                refused.push(Reject { line, reason: RowRefusal::DescribedBefore { sku, line: before }, row: text });
            }
            Outcome::CodeTaken { code, sku } => {
                refused.push(Reject { line, reason: RowRefusal::CodeTaken { code, sku }, row: text });
            }
        }
    }
    entries.store(connection)?;
    counts.rejected += refused.len() as u64;
    Ok(refused)
}

/// What is known of a SKU, and which line of an import described it.
pub(crate) const DESCRIBED: &str = "SELECT variant.id, variant.content, import_row.line FROM variant
    LEFT JOIN import_row ON import_row.variant = variant.id AND import_row.import = :import WHERE variant.sku = :sku";

/// What became of a row.
enum Outcome {
    Stored,
    Unchanged,
    DescribedBefore { sku: Sku, line: u64 },
    CodeTaken { code: String, sku: Sku },
}

/// The first row of an article counts. What later rows of the same file say otherwise would otherwise undo it, and the next import of
/// the file would change it to and fro.
fn store_row(
    connection: &Connection,
    run: i64,
    line: u64,
    article: &CatalogueRow,
    entries: &mut Entries,
) -> Result<Outcome, Failure> {
    const DESCRIBE: &str = "INSERT INTO import_row (variant, import, line) VALUES (:variant, :import, :line)
        ON CONFLICT (variant) DO UPDATE SET import = excluded.import, line = excluded.line
        WHERE import <> excluded.import";
    let sku = &article.variant.sku;
    let content = content_of(article);
    let params = named_params! { ":sku": sku.0, ":import": run };
    let known: Option<(i64, i64, Option<i64>)> = connection
        .prepare_cached(DESCRIBED)?
        .query_row(params, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let described = known.and_then(|(_, _, line)| line).map(i64::cast_unsigned);
    if let (Some((_, stored, _)), Some(before)) = (known, described.filter(|before| *before != line)) {
        return Ok(if stored == content {
            Outcome::Unchanged
        } else {
            Outcome::DescribedBefore { sku: sku.clone(), line: before }
        });
    }
    let known = known.map(|(id, stored, _)| Known { id, content: stored });
    let (variant, outcome) = match put(connection, article, content, known, entries)? {
        Upserted::CodeTaken { code, sku } => return Ok(Outcome::CodeTaken { code, sku }),
        Upserted::Stored(variant) => (variant, Outcome::Stored),
        Upserted::Unchanged(variant) => (variant, Outcome::Unchanged),
    };
    if described.is_none() {
        let params = named_params! { ":variant": variant, ":import": run, ":line": line.cast_signed() };
        connection.prepare_cached(DESCRIBE)?.execute(params)?;
    }
    Ok(outcome)
}
