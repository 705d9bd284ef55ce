//! Search as you type: every word in any order, by its beginning, over names in all languages, brand, options and SKU; and
//! pieces of barcodes and SKUs. What sells best comes first, and one typing error a word is forgiven.

pub(crate) mod begun;
pub(crate) mod index;
pub(crate) mod popularity;
pub(crate) mod query;
pub(crate) mod results;
mod tokens;
pub(crate) mod typing_error;

pub(crate) use index::{Entries, are_most, forget_all, index, index_all, put_together, remove};
pub(crate) use popularity::{catch_up, slice};

use crate::error::{DataFile, DatabaseError, Failure};
use crate::product::{BY_ALIAS, BY_SKU, Found};
use crate::{Database, Reader};
use begun::Begun;
use query::Query;
use results::Results;
use retail::Gtin;
use retail::limits::{RESULTS_MAX, SEARCH_CHARS_MAX};
use rusqlite::{Connection, OptionalExtension, named_params};
use typing_error::is_forgiven;

/// A piece of a code that is looked for has at least as many characters.
const PIECE_CHARS_MIN: usize = 3;
/// Articles with a piece's three-character parts that are looked at to find those that have it whole.
const PIECES_CHECKED_MAX: usize = 2_000;

/// A part of a search that is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The code itself.
    Code,
    /// All words, whole or begun.
    Words,
    /// A piece of a code.
    Piece,
    /// What mistyped words may have been meant to be.
    Meant,
    /// All words with one typing error each.
    NearWords,
    /// All words begun with one typing error each.
    NearBeginnings,
    /// The articles that are shown are read.
    Loaded,
}

impl Reader {
    /// Articles that match what is being typed, one for each product: first the one whose code it is, then those with all the
    /// words, then those with the piece of a code, then those with all the words if each may have one typing error. Among each
    /// of these what sold most stands first. Names in `language` decide the order of what never sold.
    pub fn search(&self, text: &str, language: &str, limit: usize) -> Result<Vec<Found>, DatabaseError> {
        let text: String = text.chars().take(SEARCH_CHARS_MAX).collect();
        self.read(DataFile::Catalogue, |connection| {
            search(connection, &text, language, limit.min(RESULTS_MAX), &mut |_| ())
        })
    }
}

impl Database {
    /// Puts the parts together of which many writes have made the search index, in many small writes; an import does so by itself.
    ///
    /// # Errors
    /// When the disk refuses; search goes on with more parts, a little slower.
    pub fn put_index_together(&self) -> Result<(), DatabaseError> {
        let mut is_first = true;
        while self.write(DataFile::Catalogue, move |connection| put_together(connection, is_first))? {
            is_first = false;
        }
        Ok(())
    }
}

/// Answers a search, and says of each of its stages when it is over.
pub(crate) fn search(
    connection: &Connection,
    text: &str,
    language: &str,
    limit: usize,
    passed: &mut dyn FnMut(Stage),
) -> Result<Vec<Found>, Failure> {
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
    passed(Stage::Code);
    let begun = Begun::new(connection);
    results.add_by_beginnings(&query.beginnings(&begun)?, &query.whole()?)?;
    passed(Stage::Words);
    if !results.are_enough() {
        results.add_by_piece()?;
        passed(Stage::Piece);
    }
    add_near(connection, &query, &begun, &mut results, passed)?;
    let found = results.load();
    passed(Stage::Loaded);
    found
}

/// Adds what was meant if words are mistyped. Where all of several words were found together, none is.
fn add_near(
    connection: &Connection,
    query: &Query,
    begun: &Begun<'_>,
    results: &mut Results<'_>,
    passed: &mut dyn FnMut(Stage),
) -> Result<(), Failure> {
    if results.are_enough() || !results.is_empty() && query.words.len() + query.unspaced.len() > 1 {
        return Ok(());
    }
    let right = if results.is_empty() { 0 } else { results.count(&query.whole()?)? };
    let forgiven: Vec<&str> = query.words.iter().map(String::as_str).filter(|word| is_forgiven(word)).collect();
    let mut unknown = Vec::new();
    for word in &forgiven {
        if !begun.is_known(word)? {
            unknown.push(*word);
        }
    }
    // A word that begins none of the catalogue's is mistyped for sure; only if that explains nothing may the others be.
    let is_sure = !unknown.is_empty() && unknown.len() < forgiven.len();
    for words in is_sure.then_some(&unknown).into_iter().chain([&forgiven]) {
        let meant = typing_error::meant(connection, words)?;
        passed(Stage::Meant);
        if let Some(whole) = query.with_whole(&meant, begun)? {
            results.add_near(&whole, right)?;
            passed(Stage::NearWords);
        }
        if !results.are_enough()
            && let Some(begun) = query.with_begun(&meant, begun)?
        {
            results.add_near(&begun, right)?;
            passed(Stage::NearBeginnings);
        }
        if !results.is_empty() {
            break;
        }
    }
    Ok(())
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
