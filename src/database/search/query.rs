//! What is looked for, as the full-text index takes it. Whatever was typed, it is never query syntax.

use super::tokens::{Run, pairs, runs, without_article};
use super::typing_error::{Meant, is_forgiven};
use crate::fold::fold;

/// Variants that have all the words, what sold most first.
pub(crate) const BY_WORDS: &str = "SELECT rowid FROM search_word WHERE search_word MATCH :query LIMIT :limit";
/// Variants whose codes have all the three-character pieces, what sold most first.
pub(crate) const BY_PIECES: &str = "SELECT rowid FROM search_code WHERE search_code MATCH :query";

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
    pub fn whole(&self) -> String {
        self.join(|word| quoted(word, ""))
    }

    /// All words as beginnings.
    pub fn beginnings(&self) -> String {
        self.join(|word| quoted(word, "*"))
    }

    /// Each word a beginning, or one of the words it may have been meant to be; nothing if that asks for nothing more.
    pub fn with_whole(&self, meant: &[Meant]) -> Option<String> {
        meant
            .iter()
            .any(|meant| !meant.whole.is_empty())
            .then(|| self.join_with(meant, |meant| meant.whole.iter().map(|word| quoted(word, "")).collect()))
    }

    /// The same, and the beginnings it may have been meant to be.
    pub fn with_begun(&self, meant: &[Meant]) -> Option<String> {
        meant.iter().any(|meant| !meant.begun.is_empty()).then(|| {
            self.join_with(meant, |meant| {
                let whole = meant.whole.iter().map(|word| quoted(word, ""));
                whole.chain(meant.begun.iter().map(|word| quoted(word, "*"))).collect()
            })
        })
    }

    fn join_with(&self, meant: &[Meant], forms: impl Fn(&Meant) -> Vec<String>) -> String {
        self.join(|word| {
            let mut any = vec![quoted(word, "*")];
            any.extend(meant.iter().filter(|meant| meant.word == word && is_forgiven(word)).flat_map(&forms));
            ["(", &any.join(" OR "), ")"].concat()
        })
    }

    fn join(&self, of_word: impl Fn(&str) -> String) -> String {
        let words = self.words.iter().map(|word| of_word(word));
        let runs = self.unspaced.iter().flat_map(|run| match run.chars().nth(1) {
            None => vec![quoted(run, "*")],
            Some(_) => pairs(run).map(|pair| quoted(pair, "")).collect(),
        });
        words.chain(runs).collect::<Vec<_>>().join(" AND ")
    }

    /// All three-character parts of the piece of a code; nothing if it is too short.
    pub fn pieces(&self) -> Option<String> {
        let characters: Vec<char> = self.piece.chars().collect();
        let parts = characters.windows(super::PIECE_CHARS_MIN).map(|part| quoted(&part.iter().collect::<String>(), ""));
        let mut parts: Vec<String> = parts.collect();
        parts.sort_unstable();
        parts.dedup();
        (!parts.is_empty()).then(|| parts.join(" AND "))
    }
}

fn quoted(word: &str, mark: &str) -> String {
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
        let check = |text: &str, expected: &str| assert_eq!(Query::of(text).beginnings(), expected, "{text}");
        check("Crème b", "\"creme\"* AND \"b\"*");
        check("choc c chocolat choc", "\"chocolat\"*");
        check("lait lait", "\"lait\"*");
        check("\"x\" OR y*", "\"x\"* AND \"or\"* AND \"y\"*");
        check("牛", "\"牛\"*");
        check("牛乳ち 1l", "\"1l\"* AND \"牛乳\" AND \"乳ち\"");
        check("الحليب", "\"حليب\"*");
        assert_eq!(Query::of("A-12 34").pieces().as_deref(), Some("\"123\" AND \"234\" AND \"a12\""));
        assert_eq!(Query::of("12").pieces(), None);
        assert!(Query::of(" - ").is_empty());
    }
}
