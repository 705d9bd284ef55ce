//! How things stand in rows: JSON, moments, hashes, quantities in thousandths.

use crate::{Refused, moment};
use protocol::Hash;
use retail::{Moment, Quantity};
use rusqlite::Row;
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// Decimals a quantity is kept with.
const DECIMALS: usize = 3;

pub(super) fn json(value: &impl Serialize) -> Result<String, Refused> {
    serde_json::to_string(value).map_err(|error| Refused::malformed(error.to_string()))
}

/// Reads what was stored as JSON.
pub(super) fn stored<T: DeserializeOwned>(text: &str) -> Result<T, Refused> {
    serde_json::from_str(text).map_err(|error| unreadable(&error.to_string()))
}

pub(super) fn unreadable(reason: &str) -> Refused {
    Refused::Storage { reason: format!("a row can't be read: {reason}") }
}

pub(super) fn hash(row: &Row<'_>, column: &str) -> rusqlite::Result<Hash> {
    Ok(Hash(row.get(column)?))
}

pub(super) fn id(text: &str) -> Result<Uuid, Refused> {
    text.parse().map_err(|_| unreadable("an id isn't one"))
}

pub(super) fn at(row: &Row<'_>, column: &str) -> rusqlite::Result<Moment> {
    Ok(moment(row.get(column)?))
}

/// A name as JSON has it, without its quotation marks: what enumerations stand as in rows.
pub(super) fn name(value: &impl Serialize) -> Result<String, Refused> {
    let text = json(value)?;
    Ok(text.trim_matches('"').to_owned())
}

/// The enumeration with this name.
pub(super) fn named<T: DeserializeOwned>(name: &str) -> Result<T, Refused> {
    serde_json::from_value(serde_json::Value::String(name.to_owned())).map_err(|error| unreadable(&error.to_string()))
}

/// A moment as RFC 3339.
pub(super) fn text(moment: Moment) -> String {
    moment.to_string()
}

/// A decimal in thousandths; `None` if it is none or finer.
pub(super) fn thousandths(decimal: &str) -> Option<i64> {
    let (sign, digits) = match decimal.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, decimal),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let fraction = fraction.trim_end_matches('0');
    if whole.is_empty() || !is_number(whole) || !is_number(fraction) || fraction.len() > DECIMALS {
        return None;
    }
    let steps: i64 = format!("{fraction:0<DECIMALS$}").parse().ok()?;
    whole.parse::<i64>().ok()?.checked_mul(1_000)?.checked_add(steps)?.checked_mul(sign)
}

/// Thousandths as a decimal without needless zeros.
pub(super) fn decimal(thousandths: i64) -> String {
    let (sign, size) = (if thousandths < 0 { "-" } else { "" }, thousandths.unsigned_abs());
    match size % 1_000 {
        0 => format!("{sign}{}", size / 1_000),
        rest => format!("{sign}{}.{rest:03}", size / 1_000).trim_end_matches('0').to_owned(),
    }
}

/// A quantity in thousandths of its unit.
pub(super) fn steps(quantity: Quantity) -> i64 {
    match quantity.unit().decimals() {
        0 => quantity.amount().saturating_mul(1_000),
        _ => quantity.amount(),
    }
}

/// Letters as people look for them.
pub(super) fn words(text: &str) -> String {
    text.trim().to_lowercase()
}

/// A text to look for within another by LIKE with `\` as its escape.
pub(super) fn within(text: &str) -> String {
    let mut pattern = String::from("%");
    for letter in words(text).chars() {
        if matches!(letter, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_read_back_as_written() {
        for text in ["0", "2", "-1", "0.42", "-0.005", "12.5"] {
            assert_eq!(thousandths(text).map(decimal).as_deref(), Some(text));
        }
        assert_eq!(thousandths("1.2500"), Some(1_250));
        for text in ["", ".", "1.2345", "x", "1-", "--1", "+1", "99999999999999999999"] {
            assert_eq!(thousandths(text), None, "{text}");
        }
    }
}
