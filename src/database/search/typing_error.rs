//! What a mistyped word may have been meant to be: the catalogue's words with one letter left out, put in, replaced, or two
//! neighbours exchanged.
//!
//! The sorted list of words is walked with jumps: as soon as the letters so far can't lead to a word that near, the next word that
//! can is looked up, so that a few hundred of a million words are read (after Schulz and Mihov, "Fast string correction with
//! Levenshtein automata", 2002).

use crate::error::Failure;
use rusqlite::{Connection, OptionalExtension, named_params};

/// Letters of the shortest word that may be mistyped.
const LETTERS_MIN: usize = 4;
/// Letters of the longest one; the states of a walk are bits.
const LETTERS_MAX: usize = 40;
/// Letters of the shortest word whose beginning may be mistyped: almost any shorter one begins something.
const BEGUN_LETTERS_MIN: usize = 5;
/// Words one word is taken for at most.
const FORMS_MAX: usize = 200;

/// The first word of the catalogue that isn't before this one.
pub(crate) const NEXT_TERM: &str = "SELECT term FROM search_term WHERE term >= :bound ORDER BY term LIMIT 1";

/// What a word may have been meant to be.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Meant {
    /// The word as typed.
    pub word: String,
    /// Words of the catalogue.
    pub whole: Vec<String>,
    /// Beginnings of words of the catalogue.
    pub begun: Vec<String>,
}

/// Whether typing errors in this word are forgiven: numbers and short words are near to too many others.
pub(super) fn is_forgiven(word: &str) -> bool {
    (LETTERS_MIN..=LETTERS_MAX).contains(&word.chars().count()) && word.chars().all(char::is_alphabetic)
}

/// Whether another word's typing error may lead to this one.
pub(super) fn is_term(word: &str) -> bool {
    (LETTERS_MIN - 1..=LETTERS_MAX + 1).contains(&word.chars().count()) && word.chars().all(char::is_alphabetic)
}

/// What these words may have been meant to be.
pub(super) fn meant(connection: &Connection, words: &[&str]) -> Result<Vec<Meant>, Failure> {
    let mut statement = connection.prepare_cached(NEXT_TERM)?;
    let mut next = |bound: &str| -> Result<Option<String>, Failure> {
        Ok(statement.query_row(named_params! { ":bound": bound }, |row| row.get(0)).optional()?)
    };
    words.iter().map(|word| near(word, &mut next)).collect()
}

/// Walks the sorted words that `next` gives, the first that isn't before its bound.
fn near(word: &str, next: &mut impl FnMut(&str) -> Result<Option<String>, Failure>) -> Result<Meant, Failure> {
    let typed = Typed { letters: word.chars().collect() };
    let mut meant = Meant { word: word.to_owned(), ..Meant::default() };
    let may_be_begun = typed.letters.len() >= BEGUN_LETTERS_MIN;
    if may_be_begun {
        // The last letter is wrong or too much: what goes on differently after the others.
        meant.begun.push(typed.letters[..typed.letters.len() - 1].iter().collect());
    }
    let mut bound = String::new();
    while let Some(term) = next(&bound)? {
        let letters: Vec<char> = term.chars().collect();
        let mut states = vec![State::START];
        for (index, letter) in letters.iter().enumerate() {
            let (state, is_begun) = typed.step(states[index], *letter);
            if may_be_begun && is_begun && meant.begun.len() < FORMS_MAX {
                let begun: String = letters[..=index].iter().collect();
                if meant.begun.last() != Some(&begun) {
                    meant.begun.push(begun);
                }
            }
            if state.is_dead() {
                break;
            }
            states.push(state);
        }
        let is_alive = states.len() > letters.len();
        if is_alive && term != word && typed.is_reached(states[letters.len()]) {
            meant.whole.push(term.clone());
            if meant.whole.len() >= FORMS_MAX {
                break;
            }
        }
        let Some(after) = typed.after(&letters, &states, is_alive) else { break };
        bound = after;
    }
    // A beginning that is longer than another one, or than what was typed, finds nothing more.
    meant.begun.sort_unstable();
    meant.begun.dedup_by(|next, kept| next.starts_with(kept.as_str()));
    meant.begun.retain(|begun| !begun.starts_with(word));
    Ok(meant)
}

struct Typed {
    letters: Vec<char>,
}

/// How far into the typed word a walk may have come: bit n says that n of its letters are used up.
#[derive(Clone, Copy)]
struct State {
    /// Without an error.
    right: u64,
    /// With one.
    wrong: u64,
    /// The letter after the next one came first; with the next one two neighbours were exchanged.
    exchanged: u64,
}

impl State {
    const START: State = State { right: 1, wrong: 2, exchanged: 0 };

    fn is_dead(self) -> bool {
        self.right | self.wrong | self.exchanged == 0
    }
}

impl Typed {
    /// The bits of the positions at which this letter stands.
    fn positions(&self, letter: char) -> u64 {
        let at = |(index, typed): (usize, &char)| u64::from(*typed == letter) << index;
        self.letters.iter().enumerate().map(at).fold(0, |all, bit| all | bit)
    }

    /// All bits up to the word's end.
    fn bits(&self) -> u64 {
        (2 << self.letters.len()) - 1
    }

    /// The state after one more letter of the catalogue's word, and whether the last typed letter is this one.
    fn step(&self, from: State, letter: char) -> (State, bool) {
        let here = self.positions(letter);
        let right = (from.right & here) << 1;
        let matched = right | (from.wrong & here) << 1 | (from.exchanged & here) << 2;
        // Too many letters in the typed word, a wrong one, one missing.
        let wrong = matched & !right | right << 1 | from.right << 1 | from.right;
        let exchanged = from.right & (here >> 1);
        let bits = self.bits();
        let state = State { right: right & bits, wrong: wrong & bits, exchanged: exchanged & bits };
        (state, matched >> self.letters.len() & 1 == 1)
    }

    fn is_reached(&self, state: State) -> bool {
        (state.right | state.wrong) >> self.letters.len() & 1 == 1
    }

    /// The smallest text above everything that has been walked and that may still lead to a near word.
    fn after(&self, letters: &[char], states: &[State], is_alive: bool) -> Option<String> {
        if is_alive {
            return Some(letters.iter().chain(&['\0']).collect());
        }
        (0..states.len()).rev().find_map(|depth| {
            let next = self.next_letter(states[depth], letters[depth])?;
            Some(letters[..depth].iter().chain(&[next]).collect())
        })
    }

    /// The smallest letter above `letter` that leads on from a state.
    fn next_letter(&self, state: State, letter: char) -> Option<char> {
        if state.right != 0 {
            return (letter..=char::MAX).nth(1);
        }
        let open = state.wrong | state.exchanged;
        let leads_on = |(index, _): &(usize, &char)| open >> index & 1 == 1;
        self.letters.iter().enumerate().filter(leads_on).map(|(_, next)| *next).filter(|next| *next > letter).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// The optimal string alignment distance, the slow way.
    fn distance(one: &str, other: &str) -> usize {
        let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
        let mut table = vec![vec![0; other.len() + 1]; one.len() + 1];
        for i in 0..=one.len() {
            for j in 0..=other.len() {
                table[i][j] = match (i, j) {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => {
                        let cost = usize::from(one[i - 1] != other[j - 1]);
                        let mut best = (table[i - 1][j] + 1).min(table[i][j - 1] + 1).min(table[i - 1][j - 1] + cost);
                        if i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] {
                            best = best.min(table[i - 2][j - 2] + 1);
                        }
                        best
                    }
                };
            }
        }
        table[one.len()][other.len()]
    }

    #[test]
    fn the_walk_finds_what_the_slow_way_finds() {
        // Every word of up to six letters of a small alphabet, so that all kinds of neighbours are there.
        let mut terms = BTreeSet::new();
        let mut layer = vec![String::new()];
        for _ in 0..6 {
            layer = layer.iter().flat_map(|word| ["a", "b", "é"].map(|letter| [word, letter].concat())).collect();
            terms.extend(layer.iter().filter(|word| word.len() % 3 != 1).cloned());
        }
        let mut read = 0;
        for word in ["abab", "aabba", "ébaé", "bbbb", "abéabé", "zzzz", "abzab"] {
            let mut next = |bound: &str| {
                read += 1;
                Ok(terms.range(bound.to_owned()..).next().cloned())
            };
            let meant = near(word, &mut next).map_err(|_| "failed").expect("walks");
            let slow: Vec<&String> =
                terms.iter().filter(|term| term.as_str() != word && distance(word, term) == 1).collect();
            assert_eq!(meant.whole.iter().collect::<Vec<_>>(), slow, "{word}");
            let letters: Vec<char> = word.chars().collect();
            for term in &terms {
                let finds = meant.begun.iter().any(|begun| term.starts_with(begun.as_str())) || term.starts_with(word);
                let heads = (1..=term.chars().count()).map(|end| term.chars().take(end).collect::<String>());
                let is_near = heads.into_iter().any(|head| distance(word, &head) <= 1);
                let is_long = letters.len() >= BEGUN_LETTERS_MIN;
                assert_eq!(finds, is_long && is_near || term.starts_with(word), "{word} for {term}: {meant:?}");
            }
        }
        assert!(read < 7 * terms.len() / 2, "{read} words read");
    }
}
