//! Search as you type: every word in any order, by its beginning, over names in all languages, brand, options and SKU; and
//! pieces of barcodes and SKUs. What sells best comes first, and one typing error a word is forgiven.

pub(crate) mod index;
pub(crate) mod popularity;
pub(crate) mod query;
pub(crate) mod results;
mod tokens;
pub(crate) mod typing_error;

pub(crate) use index::{Entries, are_most, forget_all, index, index_all, put_together};
pub(crate) use popularity::{catch_up, slice};

use crate::Reader;
use crate::error::{DataFile, DatabaseError, Failure};
use crate::product::{BY_ALIAS, BY_SKU, Found};
use query::Query;
use results::Results;
use retail::Gtin;
use retail::limits::{RESULTS_MAX, SEARCH_CHARS_MAX};
use rusqlite::{Connection, OptionalExtension, named_params};

/// A piece of a code that is looked for has at least as many characters.
const PIECE_CHARS_MIN: usize = 3;
/// Articles with a piece's three-character parts that are looked at to find those that have it whole.
const PIECES_CHECKED_MAX: usize = 2_000;

impl Reader {
    /// Articles that match what is being typed, one for each product: first the one whose code it is, then those with all the
    /// words, then those with the piece of a code, then those with all the words if each may have one typing error. Among each
    /// of these what sold most stands first. Names in `language` decide the order of what never sold.
    pub fn search(&self, text: &str, language: &str, limit: usize) -> Result<Vec<Found>, DatabaseError> {
        let text: String = text.chars().take(SEARCH_CHARS_MAX).collect();
        self.read(DataFile::Catalogue, |connection| search(connection, &text, language, limit.min(RESULTS_MAX)))
    }
}

fn search(connection: &Connection, text: &str, language: &str, limit: usize) -> Result<Vec<Found>, Failure> {
    let query = Query::of(text);
    if query.is_empty() || limit == 0 {
        return Ok(Vec::new());
    }
    // One snapshot: several hundred rows are read, and each would take and give back the locks of the file.
    let _snapshot = connection.unchecked_transaction()?;
    let mut results = Results::new(connection, &query, language, limit);
    if let Some(id) = by_whole_code(connection, text.trim())? {
        results.add_first(id)?;
    }
    results.add_by_words(&[query.whole(), query.beginnings()])?;
    if !results.are_enough() {
        results.add_by_piece()?;
    }
    if !results.are_enough() {
        let meant = typing_error::meant(connection, &query)?;
        if let Some(whole) = query.with_whole(&meant) {
            results.add_by_words(&[whole])?;
        }
        if !results.are_enough()
            && let Some(begun) = query.with_begun(&meant)
        {
            results.add_by_words(&[begun])?;
        }
    }
    results.load()
}

/// The article whose code was typed to its end.
fn by_whole_code(connection: &Connection, text: &str) -> Result<Option<i64>, Failure> {
    for gtin in Gtin::candidates(text, None) {
        let params = named_params! { ":gtin": gtin.number().cast_signed() };
        let id = connection.prepare_cached(crate::product::BY_GTIN)?.query_row(params, |row| row.get(0)).optional()?;
        if id.is_some() {
            return Ok(id);
        }
    }
    for sql in [BY_ALIAS, BY_SKU] {
        let params = named_params! { ":code": text };
        let id = connection.prepare_cached(sql)?.query_row(params, |row| row.get(0)).optional()?;
        if id.is_some() {
            return Ok(id);
        }
    }
    Ok(None)
}
