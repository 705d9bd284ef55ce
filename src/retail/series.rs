//! Series of receipt numbers: a till whose journal was restored or begun anew numbers its receipts in a series of its own, so that
//! they never meet the numbers its lost journal may have issued.
//!
//! ```text
//!     AU-SYD-01-000041  AU-SYD-01-000042  | restored |  AU-SYD-01-K7QD-000043
//! ```

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// Crockford's base 32: no I, L, O or U, so that nothing is misread on paper. The first ten are digits.
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LETTERS: usize = 22;
const LENGTH: usize = 4;

/// A series of receipt numbers: a letter and three letters or digits. The first series of a till has no name.
///
/// It is drawn, not counted: two copies of one backup know nothing of each other and must still differ. Two draws are the same
/// once in 720,896.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct Series(String);

/// A text that names no series.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' isn't a series of receipt numbers")]
pub struct SeriesError(pub String);

impl Series {
    /// The series that a random number stands for.
    pub fn drawn(random: u32) -> Series {
        let mut rest = random as usize;
        let mut text = String::with_capacity(LENGTH);
        for position in 0..LENGTH {
            let symbols = if position == 0 { &SYMBOLS[SYMBOLS.len() - LETTERS..] } else { &SYMBOLS[..] };
            text.push(char::from(symbols[rest % symbols.len()]));
            rest /= symbols.len();
        }
        Series(text)
    }

    /// Its name as printed.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Series {
    type Err = SeriesError;

    fn from_str(text: &str) -> Result<Series, SeriesError> {
        let is_series = text.len() == LENGTH
            && text.bytes().all(|byte| SYMBOLS.contains(&byte))
            && text.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic());
        if is_series { Ok(Series(text.to_owned())) } else { Err(SeriesError(text.to_owned())) }
    }
}

impl TryFrom<String> for Series {
    type Error = SeriesError;

    fn try_from(text: String) -> Result<Series, SeriesError> {
        text.parse()
    }
}

impl From<Series> for String {
    fn from(series: Series) -> String {
        series.0
    }
}

impl fmt::Display for Series {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Why a journal goes on in another series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ContinuedReason {
    /// The data come from a backup; what was sold after it isn't in this journal.
    Restored,
    /// The journal before was damaged and put aside; this one begins anew.
    Quarantined,
}

/// Where a journal ended, as far as it could be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct JournalEnd {
    /// The series of its last receipts; `None` is the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<Series>,
    /// Its last record.
    pub number: u64,
    /// Hash of that record, in hexadecimal.
    pub hash: String,
    /// Its last receipt number; 0 if it issued none.
    pub receipt: u64,
}

/// A till goes on after its journal was restored or begun anew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Continued {
    /// The series of all receipts from here on.
    pub series: Series,
    /// Why.
    pub reason: ContinuedReason,
    /// Where the journal before ended: of a restored one the backup's end, which is the record before this one. `None` if it
    /// couldn't be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<JournalEnd>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_series_is_a_letter_and_three_symbols() {
        for random in (0..u32::MAX).step_by(9_999_991) {
            let series = Series::drawn(random);
            assert_eq!(series.as_str().parse(), Ok(series.clone()));
        }
        let drawn: std::collections::HashSet<Series> = (0..22 * 32 * 32 * 32).map(Series::drawn).collect();
        assert_eq!(drawn.len(), 720_896, "each number within the range is a series of its own");
        for text in ["", "1ABC", "ABC", "ABCDE", "ABIO", "abcd", "ÄBC"] {
            assert_eq!(text.parse::<Series>(), Err(SeriesError(text.to_owned())));
            assert!(serde_json::from_value::<Series>(text.into()).is_err());
        }
    }

    #[test]
    fn only_later_series_are_shown() {
        let workstation = "AU-SYD-01".into();
        assert_eq!(crate::receipt_label(&workstation, None, 42), "AU-SYD-01-000042");
        let series = "K7QD".parse().expect("a series");
        assert_eq!(crate::receipt_label(&workstation, Some(&series), 43), "AU-SYD-01-K7QD-000043");
    }
}
