//! Numbers as people type them: with the digits and separators of the place, or the keypad's.

use crate::formats::is_direction_mark;

/// Why what was typed is no number that can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// Nothing was typed.
    #[error("nothing was typed")]
    Empty,
    /// It holds something else than digits, one sign and separators at their places.
    #[error("this is not a number")]
    NotANumber,
    /// It is finer than what it counts: a tenth of a cent, half a piece.
    #[error("at most {decimals_max} decimals are possible")]
    TooFine {
        /// Decimals that are possible.
        decimals_max: u8,
    },
    /// It can be read in two ways: "1.234" kg in German is a thousand by the place and one by the keypad.
    #[error("this can be read in two ways")]
    Ambiguous,
    /// It is beyond what can be counted.
    #[error("this number is too large")]
    TooLarge,
}

/// The separators of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Separators {
    /// Between whole and fraction: '.' or ','.
    pub(crate) decimal: char,
    /// Between groups; a space of any kind and an apostrophe are read as one everywhere.
    pub(crate) group: char,
    /// Digits of a group but the last, which has three: 3, and 2 where lakhs are counted (12,34,567).
    pub(crate) group_digits: usize,
    /// The place's digit zero; the other nine follow it in Unicode. '0' is read everywhere.
    pub(crate) zero: char,
}

/// How a typed number is to be read.
enum Reading {
    /// It has no fraction.
    Whole,
    /// It parts at the byte `at`, by a sign of so many bytes.
    Fraction { at: usize, sign_bytes: usize },
}

/// Reads a typed number as an integer of `decimals` decimals: "12.5" with 2 is 1250.
///
/// # Errors
/// A [`NumberError`] for the person who typed.
pub(crate) fn parse(text: &str, decimals: u8, separators: Separators) -> Result<i64, NumberError> {
    let text: String =
        text.chars().filter(|c| !is_direction_mark(*c)).map(|c| ascii_digit(c, separators.zero)).collect();
    let text = text.trim();
    let (is_negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text),
    };
    if digits.is_empty() {
        return Err(NumberError::Empty);
    }
    let (whole, fraction) = match reading(digits, decimals, separators)? {
        Reading::Whole => (digits, ""),
        Reading::Fraction { at, sign_bytes } => (&digits[..at], &digits[at + sign_bytes..]),
    };
    let whole = ungrouped(whole, separators)?;
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) || (whole.is_empty() && fraction.is_empty()) {
        return Err(NumberError::NotANumber);
    }
    let fraction = fraction.trim_end_matches('0');
    let width = usize::from(decimals);
    if fraction.len() > width {
        return Err(NumberError::TooFine { decimals_max: decimals });
    }
    let sign = if is_negative { "-" } else { "" };
    format!("{sign}{whole}{fraction:0<width$}0")
        .parse::<i128>()
        .ok()
        .and_then(|tenfold| i64::try_from(tenfold / 10).ok())
        .ok_or(NumberError::TooLarge)
}

fn reading(digits: &str, decimals: u8, separators: Separators) -> Result<Reading, NumberError> {
    if let Some(at) = digits.find(separators.decimal) {
        return Ok(Reading::Fraction { at, sign_bytes: separators.decimal.len_utf8() });
    }
    // The keypad of most devices has a point, whatever the place writes.
    const KEYPAD: char = '.';
    let Some(at) = digits.find(KEYPAD) else { return Ok(Reading::Whole) };
    let after = &digits[at + 1..];
    let looks_grouped = separators.group == KEYPAD && after.split(KEYPAD).all(|group| group.len() == 3);
    match looks_grouped {
        true if decimals >= 3 && !after.contains(KEYPAD) => Err(NumberError::Ambiguous),
        true => Ok(Reading::Whole),
        false => Ok(Reading::Fraction { at, sign_bytes: KEYPAD.len_utf8() }),
    }
}

/// Returns the digits of a whole number without its group separators, which must part groups of the place's size.
fn ungrouped(whole: &str, separators: Separators) -> Result<String, NumberError> {
    let is_separator = |c: char| c == separators.group || c.is_whitespace() || matches!(c, '\'' | '\u{2019}');
    let groups: Vec<&str> = whole.split(is_separator).collect();
    let is_digits = groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_digit()));
    let is_grouped = |size: usize| match groups.as_slice() {
        [first, inner @ .., last] => {
            (1..=size).contains(&first.len()) && inner.iter().all(|group| group.len() == size) && last.len() == 3
        }
        _ => true,
    };
    // Lakhs are counted beside thousands.
    if is_digits && (is_grouped(3) || is_grouped(separators.group_digits)) {
        Ok(groups.concat())
    } else {
        Err(NumberError::NotANumber)
    }
}

/// Returns '7' for the seventh digit after `zero`, and any other character as it is.
fn ascii_digit(c: char, zero: char) -> char {
    let value = u32::from(c).checked_sub(u32::from(zero)).filter(|value| *value < 10);
    value.and_then(|value| char::from_digit(value, 10)).unwrap_or(c)
}
