//! Search as you type: every word in any order, by its beginning, over names in all languages, brand, options and SKU; and
//! pieces of barcodes and SKUs.

use crate::Reader;
use crate::error::{DataFile, DatabaseError, Failure};
use crate::fold::{fold, words};
use crate::product::{Found, load};
use retail::limits::{RESULTS_MAX, SEARCH_CHARS_MAX};
use retail::{Product, Variant};
use rusqlite::{Connection, named_params};
use std::cmp::Reverse;

/// Candidates that are ranked, per result that is asked for.
const CANDIDATES_PER_RESULT: usize = 8;
/// A piece of a code that is looked for has at least as many characters.
const CODE_CHARS_MIN: usize = 3;

impl Reader {
    /// Articles that match what is being typed, the best first, one for each product. Names in `language` decide the order.
    pub fn search(&self, text: &str, language: &str, limit: usize) -> Result<Vec<Found>, DatabaseError> {
        let text: String = text.chars().take(SEARCH_CHARS_MAX).collect();
        self.read(DataFile::Catalogue, |connection| search(connection, &text, language, limit.min(RESULTS_MAX)))
    }
}

/// Variants that have all the words; `:query` is built by [`query_of`], never what was typed.
pub(crate) const BY_WORDS: &str = "SELECT rowid FROM search_word WHERE search_word MATCH :query LIMIT :limit";
pub(crate) const BY_CODE: &str = "SELECT rowid FROM search_code WHERE search_code MATCH :query LIMIT :limit";

fn search(connection: &Connection, text: &str, language: &str, limit: usize) -> Result<Vec<Found>, Failure> {
    let words = words(text);
    if words.is_empty() || limit == 0 {
        return Ok(Vec::new());
    }
    let candidates = limit.saturating_mul(CANDIDATES_PER_RESULT);
    let mut found: Vec<Found> = Vec::new();
    for id in rowids(connection, BY_WORDS, &query_of(&words), candidates)? {
        add(&mut found, load(connection, id, 1)?);
    }
    found.sort_by_cached_key(|found| rank(found, &words, language));
    if found.len() < limit {
        let piece = code_of(text);
        if piece.chars().count() >= CODE_CHARS_MIN {
            for id in rowids(connection, BY_CODE, &pieces_of(&piece), candidates)? {
                let variant = load(connection, id, 1)?;
                if codes_of(&variant.variant).any(|code| code.contains(&piece)) {
                    add(&mut found, variant);
                }
            }
        }
    }
    found.truncate(limit);
    Ok(found)
}

/// Adds a variant, or counts it if its product is already there.
fn add(found: &mut Vec<Found>, next: Found) {
    match found.iter_mut().find(|known| known.product.id == next.product.id) {
        Some(known) if known.variant.sku != next.variant.sku => known.variants += 1,
        Some(_) => {}
        None => found.push(next),
    }
}

fn rowids(connection: &Connection, sql: &'static str, query: &str, limit: usize) -> Result<Vec<i64>, Failure> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! { ":query": query, ":limit": limit as i64 }, |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Each word in quotes and as a beginning: whatever was typed, it is never query syntax.
fn query_of(words: &[String]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| ["\"", &word.replace('"', ""), "\"*"].concat()).collect();
    quoted.join(" AND ")
}

/// All three-character pieces: the index knows no longer ones, so what it finds is checked against the whole.
fn pieces_of(code: &str) -> String {
    let characters: Vec<char> = code.chars().collect();
    let pieces: Vec<String> = characters
        .windows(CODE_CHARS_MIN)
        .map(|piece| ["\"", &piece.iter().filter(|character| **character != '"').collect::<String>(), "\""].concat())
        .collect();
    pieces.join(" AND ")
}

/// Smaller is better: the name begins with what was typed, has its words whole, is short.
fn rank(found: &Found, words: &[String], language: &str) -> (bool, Reverse<usize>, usize, String) {
    let name = fold(found.product.name.in_language(language));
    let whole = name.split_whitespace().filter(|word| words.iter().any(|typed| typed == word)).count();
    let begins = words.first().is_some_and(|first| name.trim_start().starts_with(first.as_str()));
    (!begins, Reverse(whole), name.len(), name)
}

/// A code without signs and case, as it is indexed and compared.
fn code_of(code: &str) -> String {
    fold(code).split_whitespace().collect()
}

fn codes_of(variant: &Variant) -> impl Iterator<Item = String> + '_ {
    let gtins = variant.gtins.iter().map(ToString::to_string);
    gtins.chain(variant.codes.iter().map(|code| code_of(code))).chain([code_of(&variant.sku.0)])
}

/// Indexes a variant, instead of what was indexed for it before.
pub(crate) fn index(
    connection: &Connection,
    id: i64,
    product: &Product,
    variant: &Variant,
    is_new: bool,
) -> Result<(), Failure> {
    const FORGET_WORDS: &str = "DELETE FROM search_word WHERE rowid = :id";
    const FORGET_CODES: &str = "DELETE FROM search_code WHERE rowid = :id";
    const WORDS: &str = "INSERT INTO search_word (rowid, words) VALUES (:id, :words)";
    const CODES: &str = "INSERT INTO search_code (rowid, codes) VALUES (:id, :codes)";
    if !is_new {
        connection.prepare_cached(FORGET_WORDS)?.execute(named_params! { ":id": id })?;
        connection.prepare_cached(FORGET_CODES)?.execute(named_params! { ":id": id })?;
    }
    let mut text = String::new();
    let names = product.name.0.values().chain([&product.brand]);
    for part in names.chain(variant.options.iter().map(|(_, value)| value)).chain([&variant.sku.0]) {
        text.push_str(&fold(part));
        text.push(' ');
    }
    connection.prepare_cached(WORDS)?.execute(named_params! { ":id": id, ":words": text })?;
    let mut codes: Vec<String> = codes_of(variant).collect();
    codes.sort_unstable();
    codes.dedup();
    connection.prepare_cached(CODES)?.execute(named_params! { ":id": id, ":codes": codes.join(" ") })?;
    Ok(())
}
