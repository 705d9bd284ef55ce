//! What is looked for, as the full-text index takes it. Whatever was typed, it is never query syntax.

use super::PIECE_CHARS_MIN;
use super::begun::Begun;
use super::tokens::{Run, pairs, runs, without_article};
use super::typing_error::Meant;
use crate::error::Failure;
use crate::fold::fold;

/// Variants that have all the words, what sold most first.
pub(crate) const BY_WORDS: &str = "SELECT rowid FROM search_word WHERE search_word MATCH :query LIMIT :limit";
/// Variants whose codes have all the three-character pieces, what sold most first.
pub(crate) const BY_PIECES: &str = "SELECT rowid FROM search_code WHERE search_code MATCH :query";
/// Parts of a piece that are looked for; what has them in other places is told by its codes.
const PARTS_MAX: usize = 3;

/// What was typed.
pub(super) struct Query {
    /// Words, each also a beginning; none is the beginning of another.
    pub words: Vec<String>,
    /// Runs of scripts without spaces.
    pub unspaced: Vec<String>,
    /// The text as a piece of a code.
    pub piece: String,
}

impl Query {
    pub fn of(text: &str) -> Query {
        let folded = fold(text);
        let mut query = Query { words: Vec::new(), unspaced: Vec::new(), piece: code_of(text) };
        for run in runs(&folded) {
            match run {
                Run::Word(word) => query.words.push(without_article(word).unwrap_or(word).to_owned()),
                Run::Unspaced(run) => query.unspaced.push(run.to_owned()),
            }
        }
        let words = query.words.clone();
        let mut index = 0;
        // A word that begins another asks for nothing more; of equal ones the first stays.
        query.words.retain(|word| {
            index += 1;
            let begins = |(at, other): (usize, &String)| {
                at + 1 != index && other.starts_with(word.as_str()) && (other.len() > word.len() || at + 1 < index)
            };
            !words.iter().enumerate().any(begins)
        });
        query
    }

    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.unspaced.is_empty()
    }

    /// All words as they are, to their end.
    pub fn whole(&self) -> Result<String, Failure> {
        self.join(|word| Ok(quoted(word, "")))
    }

    /// All words as beginnings.
    pub fn beginnings(&self, begun: &Begun<'_>) -> Result<String, Failure> {
        self.join(|word| begun.of(word))
    }

    /// Each word a beginning, or one of the words it may have been meant to be; nothing if that asks for nothing more.
    pub fn with_whole(&self, meant: &[Meant], begun: &Begun<'_>) -> Result<Option<String>, Failure> {
        let asks_for_more = meant.iter().any(|meant| !meant.whole.is_empty());
        asks_for_more.then(|| self.join_with(meant, begun, false)).transpose()
    }

    /// The same, and the beginnings it may have been meant to be.
    pub fn with_begun(&self, meant: &[Meant], begun: &Begun<'_>) -> Result<Option<String>, Failure> {
        let asks_for_more = meant.iter().any(|meant| !meant.begun.is_empty());
        asks_for_more.then(|| self.join_with(meant, begun, true)).transpose()
    }

    fn join_with(&self, meant: &[Meant], begun: &Begun<'_>, with_begun: bool) -> Result<String, Failure> {
        self.join(|word| {
            let mut any = vec![begun.of(word)?];
            for meant in meant.iter().filter(|meant| meant.word == word) {
                any.extend(meant.whole.iter().map(|word| quoted(word, "")));
                if with_begun {
                    any.extend(meant.begun.iter().map(|word| begun.of(word)).collect::<Result<Vec<_>, Failure>>()?);
                }
            }
            Ok(["(", &any.join(" OR "), ")"].concat())
        })
    }

    fn join(&self, of_word: impl Fn(&str) -> Result<String, Failure>) -> Result<String, Failure> {
        let words = self.words.iter().map(|word| of_word(word));
        let runs = self.unspaced.iter().flat_map(|run| match run.chars().nth(1) {
            None => vec![quoted(run, "*")],
            Some(_) => pairs(run).map(|pair| quoted(pair, "")).collect(),
        });
        Ok(words.chain(runs.map(Ok)).collect::<Result<Vec<_>, Failure>>()?.join(" AND "))
    }

    /// Three-character parts of the piece of a code; nothing if it is too short. Some of the parts say as much as all of them, in a
    /// fraction of the time: side by side, from the end, because codes of one maker begin alike.
    pub fn pieces(&self) -> Option<String> {
        let characters: Vec<char> = self.piece.chars().collect();
        // A short one has every part; of a long one the last are enough.
        let apart =
            characters.rchunks_exact(PIECE_CHARS_MIN).take_while(|_| characters.len() >= PARTS_MAX * PIECE_CHARS_MIN);
        let mut parts: Vec<String> = Vec::new();
        for part in apart.chain(characters.windows(PIECE_CHARS_MIN).rev()) {
            let part = quoted(&part.iter().collect::<String>(), "");
            if parts.len() < PARTS_MAX && !parts.contains(&part) {
                parts.push(part);
            }
        }
        (!parts.is_empty()).then(|| parts.join(" AND "))
    }
}

pub(super) fn quoted(word: &str, mark: &str) -> String {
    ["\"", &word.replace('"', ""), "\"", mark].concat()
}

/// A code without signs and case, as it is indexed and compared.
pub(super) fn code_of(code: &str) -> String {
    fold(code).split_whitespace().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_becomes_a_query() {
        let check = |text: &str, expected: &str| {
            let begun = |word: &str| Ok(quoted(word, "*"));
            assert_eq!(Query::of(text).join(begun).map_err(|_| "failed").expect("joined"), expected, "{text}");
        };
        check("Crème b", "\"creme\"* AND \"b\"*");
        check("choc c chocolat choc", "\"chocolat\"*");
        check("lait lait", "\"lait\"*");
        check("\"x\" OR y*", "\"x\"* AND \"or\"* AND \"y\"*");
        check("牛", "\"牛\"*");
        check("牛乳ち 1l", "\"1l\"* AND \"牛乳\" AND \"乳ち\"");
        check("الحليب", "\"حليب\"*");
        assert_eq!(Query::of("A-12 34").pieces().as_deref(), Some("\"234\" AND \"123\" AND \"a12\""));
        let whole = Query::of("4006381333931").pieces();
        assert_eq!(whole.as_deref(), Some("\"931\" AND \"333\" AND \"381\""));
        assert_eq!(Query::of("12").pieces(), None);
        assert!(Query::of(" - ").is_empty());
    }
}
