//! Beginnings of words, asked for in the way that is quickest.
//!
//! The full-text index lists articles by the first one to five letters of their words. For a longer beginning it would first gather
//! every article of every word that begins so, a hundred thousand in a large shop, though a screenful is shown. The list of words
//! says which words these are, and whole words are read one article at a time.

use super::query::{BY_WORDS, quoted};
use crate::error::Failure;
use rusqlite::{Connection, named_params};
use std::cell::RefCell;
use std::collections::HashMap;

/// Letters of the longest beginning the index itself lists articles by; the schema says so too.
const INDEXED_MAX: usize = 5;
/// Words one beginning is replaced by at most: each is looked at for each article.
const WORDS_MAX: usize = 64;
/// Articles with one beginning that may as well be gathered.
const GATHERED_MAX: i64 = 500;

/// The catalogue's words that begin so.
pub(crate) const BEGINNING: &str =
    "SELECT term FROM search_term WHERE term >= :from AND term < :until ORDER BY term LIMIT :limit";

/// How beginnings are asked for, within one search.
pub(super) struct Begun<'a> {
    connection: &'a Connection,
    known: RefCell<HashMap<String, String>>,
}

impl<'a> Begun<'a> {
    pub fn new(connection: &'a Connection) -> Begun<'a> {
        Begun { connection, known: RefCell::default() }
    }

    /// Everything that begins so, as the full-text index takes it.
    pub fn of(&self, beginning: &str) -> Result<String, Failure> {
        if let Some(known) = self.known.borrow().get(beginning) {
            return Ok(known.clone());
        }
        let words = self.words(beginning)?.unwrap_or_else(|| quoted(beginning, "*"));
        self.known.borrow_mut().insert(beginning.to_owned(), words.clone());
        Ok(words)
    }

    /// Whether a word of the catalogue begins so. Numbers are in no list of words: they may.
    pub fn is_known(&self, beginning: &str) -> Result<bool, Failure> {
        Ok(!self.terms(beginning, 1)?.is_empty())
    }

    /// The words that begin so, if it is a long beginning of a few words that many articles have.
    fn words(&self, beginning: &str) -> Result<Option<String>, Failure> {
        if beginning.chars().count() <= INDEXED_MAX || !beginning.chars().all(char::is_alphabetic) {
            return Ok(None);
        }
        let terms = self.terms(beginning, WORDS_MAX + 1)?;
        if terms.is_empty() || terms.len() > WORDS_MAX {
            return Ok(None);
        }
        let mut words: Vec<String> = terms.iter().map(|term| quoted(term, "")).collect();
        let mut statement = self.connection.prepare_cached(BY_WORDS)?;
        let mut rows = statement.query(named_params! { ":query": words.join(" OR "), ":limit": GATHERED_MAX })?;
        let mut articles = 0;
        while rows.next()?.is_some() {
            articles += 1;
        }
        // The list has words of letters only: few articles are gathered by the index itself, whatever their words go on with.
        if articles < GATHERED_MAX {
            return Ok(None);
        }
        words.extend(('0'..='9').map(|digit| quoted(&[beginning, digit.encode_utf8(&mut [0; 4])].concat(), "*")));
        Ok(Some(["(", &words.join(" OR "), ")"].concat()))
    }

    fn terms(&self, beginning: &str, limit: usize) -> Result<Vec<String>, Failure> {
        let mut statement = self.connection.prepare_cached(BEGINNING)?;
        let until: String = beginning.chars().chain([char::MAX]).collect();
        let params = named_params! { ":from": beginning, ":until": until, ":limit": limit as i64 };
        let terms = statement.query_map(params, |row| row.get(0))?;
        Ok(terms.collect::<Result<_, _>>()?)
    }
}
