//! GS1 article numbers: GTIN-8, -12, -13 and -14, UPC-E and ISBN, kept as one number whatever the symbol was.
//!
//! Source: GS1 General Specifications 24, section 7.9 (check digit) and 5.2.2.4 (UPC-E).

use crate::moment::written_as_text;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A valid GTIN. A UPC-A code and the same number scanned as EAN-13 with a leading zero are equal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Gtin(u64);

impl Gtin {
    /// The number as stored: at most fourteen digits.
    pub const fn number(self) -> u64 {
        self.0
    }

    /// The GTIN with this number, if its check digit is right.
    pub fn from_number(number: u64) -> Option<Gtin> {
        (number > 0 && number < 100_000_000_000_000 && has_check_digit(number)).then_some(Gtin(number))
    }

    /// Expands an 8-digit UPC-E code (number system, six digits, check digit).
    pub fn from_upc_e(code: &str) -> Result<Gtin, GtinError> {
        let digits = digits(code)?;
        let [system @ 0..=1, a, b, c, d, e, f, check] = digits[..] else {
            return Err(GtinError::Length(code.len()));
        };
        let body = match f {
            0..=2 => [a, b, f, 0, 0, 0, 0, c, d, e],
            3 => [a, b, c, 0, 0, 0, 0, 0, d, e],
            4 => [a, b, c, d, 0, 0, 0, 0, 0, e],
            _ => [a, b, c, d, e, 0, 0, 0, 0, f],
        };
        let number =
            std::iter::once(system).chain(body).chain([check]).fold(0, |number, digit| number * 10 + u64::from(digit));
        Gtin::from_number(number).ok_or(GtinError::CheckDigit)
    }

    /// The ISBN-13 of an ISBN-10 (hyphens allowed), which may end in X.
    pub fn from_isbn_10(code: &str) -> Result<Gtin, GtinError> {
        let characters: Vec<char> = code.chars().filter(|character| *character != '-').collect();
        if characters.len() != 10 {
            return Err(GtinError::Length(characters.len()));
        }
        let mut sum = 0;
        for (index, character) in characters.iter().enumerate() {
            let digit = match character {
                'X' | 'x' if index == 9 => 10,
                character => character.to_digit(10).ok_or(GtinError::NotDigits)?,
            };
            sum += digit * (10 - index as u32);
        }
        if sum % 11 != 0 {
            return Err(GtinError::CheckDigit);
        }
        let body = characters[..9]
            .iter()
            .filter_map(|digit| digit.to_digit(10))
            .fold(978, |number, digit| number * 10 + u64::from(digit));
        Ok(Gtin(body * 10 + check_digit(body)))
    }

    /// What a scanned code may stand for, most likely first. `aim` is the symbology the scanner named (ISO/IEC 15424),
    /// such as `]E0`; `]E4` is always EAN-8. Without it an 8-digit code may be EAN-8 or UPC-E.
    pub fn candidates(code: &str, aim: Option<&str>) -> Vec<Gtin> {
        let compact: String = code.chars().filter(|character| *character != '-' && *character != ' ').collect();
        let mut found = Vec::new();
        found.extend(compact.parse::<Gtin>().ok());
        if compact.len() == 8 && aim != Some("]E4") {
            found.extend(Gtin::from_upc_e(&compact).ok());
        }
        if compact.len() == 10 {
            found.extend(Gtin::from_isbn_10(&compact).ok());
        }
        found.dedup();
        found
    }
}

fn digits(code: &str) -> Result<Vec<u8>, GtinError> {
    code.bytes().map(|byte| if byte.is_ascii_digit() { Ok(byte - b'0') } else { Err(GtinError::NotDigits) }).collect()
}

/// The check digit of a number that doesn't carry one yet: weights 3 and 1 from the right.
fn check_digit(body: u64) -> u64 {
    let (mut rest, mut weight, mut sum) = (body, 3, 0);
    while rest > 0 {
        sum += rest % 10 * weight;
        weight = 4 - weight;
        rest /= 10;
    }
    (10 - sum % 10) % 10
}

fn has_check_digit(number: u64) -> bool {
    check_digit(number / 10) == number % 10
}

impl FromStr for Gtin {
    type Err = GtinError;
    fn from_str(code: &str) -> Result<Gtin, GtinError> {
        let digits = digits(code)?;
        if !matches!(digits.len(), 8 | 12 | 13 | 14) {
            return Err(GtinError::Length(digits.len()));
        }
        let number = digits.iter().fold(0, |number, digit| number * 10 + u64::from(*digit));
        Gtin::from_number(number).ok_or(GtinError::CheckDigit)
    }
}

/// Written in the shortest standard length that holds it: 8, 12, 13 or 14 digits.
impl fmt::Display for Gtin {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            number @ ..100_000_000 => write!(formatter, "{number:08}"),
            number @ ..1_000_000_000_000 => write!(formatter, "{number:012}"),
            number => write!(formatter, "{number:013}"),
        }
    }
}

/// Why a code is no GTIN.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum GtinError {
    /// A letter or sign.
    #[error("an article number has digits only")]
    NotDigits,
    /// Not 8, 12, 13 or 14 digits.
    #[error("an article number has 8, 12, 13 or 14 digits, not {0}")]
    Length(usize),
    /// A digit was misread or mistyped.
    #[error("the check digit is wrong: a digit was misread or mistyped")]
    CheckDigit,
}

written_as_text!(Gtin, "Gtin", "GTIN of 8, 12, 13 or 14 digits");

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(code: &str, aim: Option<&str>, expected: &[&str]) {
        let found: Vec<String> = Gtin::candidates(code, aim).iter().map(Gtin::to_string).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn every_symbol_of_a_pack_is_the_same_article() {
        check("4006381333931", Some("]E0"), &["4006381333931"]);
        check("9300675024235", None, &["9300675024235"]);
        check("036000291452", None, &["036000291452"]);
        check("0036000291452", None, &["036000291452"]);
        check("00036000291452", None, &["036000291452"]);
        check("96385074", Some("]E4"), &["96385074"]);
        check("04252614", Some("]E0"), &["042100005264"]);
        check("0-306-40615-2", None, &["9780306406157"]);
        check("097522980X", None, &["9780975229804"]);
        check("4006381333932", None, &[]);
        check("ABC", None, &[]);
        check("", None, &[]);
        check("00000000", None, &[]);
    }

    #[test]
    fn every_single_wrong_digit_is_noticed() {
        let good = *b"4006381333931";
        for position in 0..good.len() {
            for digit in b'0'..=b'9' {
                let mut code = good;
                code[position] = digit;
                let text = String::from_utf8(code.to_vec()).expect("digits");
                assert_eq!(text.parse::<Gtin>().is_ok(), digit == good[position], "{text}");
            }
        }
    }
}
