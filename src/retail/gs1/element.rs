//! Element strings: identifier and value one after the other, as GS1-128, DataMatrix, QR and people in brackets write them.

use super::identifier::{Row, is_predefined};
use super::{Ai, Gs1Fault, PackDate, SEPARATOR};
use crate::Gtin;

/// One application identifier and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// The identifier.
    pub ai: Ai,
    /// The value as written.
    pub text: String,
    /// What it says.
    pub value: Value,
}

/// A value by its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// An article number.
    Gtin(Gtin),
    /// A day.
    Date(PackDate),
    /// A day and the minute of it.
    Time(PackDate, u16),
    /// A number with so many decimals: weight, size, volume, price.
    Number {
        /// Without the decimal point.
        value: u64,
        /// Digits after it.
        decimals: u8,
        /// ISO 4217 numeric code, where the identifier carries one.
        currency: Option<u16>,
    },
    /// A count.
    Count(u64),
    /// Anything else.
    Text,
}

/// Splits an element string: elements of variable length end at the separator, at the end, or at their full length.
pub(super) fn split(text: &str) -> Result<Vec<Element>, Gs1Fault> {
    let mut rest = text.trim_start_matches(char::from(SEPARATOR));
    let mut elements = Vec::new();
    while !rest.is_empty() {
        let (ai, row) = Row::at_start_of(rest).ok_or_else(|| unknown(rest))?;
        let body = &rest[usize::from(ai.digits())..];
        let end = body.find(char::from(SEPARATOR)).unwrap_or(body.len());
        let end = if is_predefined(ai) { fixed_length(row.format).min(end) } else { end };
        add(&mut elements, element(ai, row, &body[..end])?)?;
        rest = body[end..].trim_start_matches(char::from(SEPARATOR));
    }
    if elements.is_empty() { Err(Gs1Fault::Empty) } else { Ok(elements) }
}

/// Whether a text is the human-readable form: `(01)09506000134352(17)261231`.
pub(super) fn is_bracketed(text: &str) -> bool {
    text.trim_start()
        .strip_prefix('(')
        .and_then(|rest| rest.split_once(')'))
        .is_some_and(|(digits, _)| (2..=4).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Splits the human-readable form. A bracket inside a value is taken as part of it unless an identifier stands there.
pub(super) fn split_bracketed(text: &str) -> Result<Vec<Element>, Gs1Fault> {
    let mut rest = text.trim();
    let mut elements = Vec::new();
    while let Some(after) = rest.strip_prefix('(') {
        let (digits, body) = after.split_once(')').ok_or_else(|| unknown(after))?;
        let row = Row::of(digits).ok_or_else(|| unknown(digits))?;
        let ai = Ai::parse(digits).ok_or_else(|| unknown(digits))?;
        let mut end = body.len();
        for (at, _) in body.match_indices('(') {
            // A value of predefined length holds no bracket, so that whatever is in one there was meant as an identifier.
            let is_identifier = |digits: &str| Row::of(digits).is_some() || is_predefined(ai);
            if body[at + 1..].split_once(')').is_some_and(|(digits, _)| is_identifier(digits)) {
                end = at;
                break;
            }
        }
        add(&mut elements, element(ai, row, body[..end].trim())?)?;
        rest = &body[end..];
    }
    if elements.is_empty() { Err(Gs1Fault::Empty) } else { Ok(elements) }
}

/// Whether a text without any symbology identifier may be elements: it has a separator, or begins with a whole valid (01).
pub(super) fn looks_like_elements(text: &str) -> bool {
    let begins_with_gtin = || {
        let gtin = text.strip_prefix("01").and_then(|rest| rest.get(..14));
        gtin.is_some_and(|gtin| gtin.parse::<Gtin>().is_ok())
    };
    let begins_with_digits = text.len() > 4 && text.bytes().take(2).all(|byte| byte.is_ascii_digit());
    begins_with_gtin() || (begins_with_digits && text.as_bytes().contains(&SEPARATOR))
}

/// The same identifier twice is one, unless the values differ.
pub(super) fn add(elements: &mut Vec<Element>, element: Element) -> Result<(), Gs1Fault> {
    match elements.iter().find(|known| known.ai == element.ai) {
        Some(known) if known.text != element.text => Err(Gs1Fault::Twice(element.ai)),
        Some(_) => Ok(()),
        None => {
            elements.push(element);
            Ok(())
        }
    }
}

fn unknown(text: &str) -> Gs1Fault {
    Gs1Fault::UnknownAi(text.chars().take(4).filter(|character| !character.is_control()).collect())
}

/// One part of a format.
struct Part {
    kind: u8,
    is_open: bool,
    length: usize,
    is_optional: bool,
    mark: Option<u8>,
}

fn parts(format: &'static str) -> impl Iterator<Item = Part> {
    format.split(' ').map(|word| {
        let is_optional = word.starts_with('[');
        let word = word.trim_matches(['[', ']']);
        let (kind, rest) = word.split_at(1);
        let (is_open, rest) = rest.strip_prefix("..").map_or((false, rest), |rest| (true, rest));
        let digits = rest.trim_end_matches(['#', '@', '=', ':', 'h', 'm']);
        let mark = rest.as_bytes().get(digits.len()).copied();
        Part { kind: kind.as_bytes()[0], is_open, length: digits.parse().unwrap_or(0), is_optional, mark }
    })
}

fn fixed_length(format: &'static str) -> usize {
    parts(format).map(|part| part.length).sum()
}

/// Checks a value against its format and reads it.
pub(super) fn element(ai: Ai, row: &Row, text: &str) -> Result<Element, Gs1Fault> {
    let mut rest = text;
    let mut value = None;
    for part in parts(row.format) {
        if rest.is_empty() && part.is_optional {
            continue;
        }
        let length = if part.is_open { rest.len().min(part.length) } else { part.length };
        let (taken, after) = rest.split_at_checked(length).ok_or(Gs1Fault::TooShort(ai))?;
        if taken.is_empty() {
            return Err(Gs1Fault::TooShort(ai));
        }
        if !taken.bytes().all(|byte| is_of_kind(part.kind, byte)) {
            return Err(Gs1Fault::Character(ai));
        }
        check_mark(ai, part.mark, taken, &mut value)?;
        rest = after;
    }
    if !rest.is_empty() {
        return Err(Gs1Fault::TooLong(ai));
    }
    let value = value.unwrap_or_else(|| read_value(ai, text));
    if ai.digits() == 2 && ai.number() <= 3 && ai.number() > 0 && value == Value::Text {
        return Err(Gs1Fault::CheckDigit(ai)); // A GTIN of zeros.
    }
    Ok(Element { ai, text: text.to_owned(), value })
}

fn check_mark(ai: Ai, mark: Option<u8>, text: &str, value: &mut Option<Value>) -> Result<(), Gs1Fault> {
    let number = || text.parse::<u16>().map_err(|_| Gs1Fault::Date(ai));
    let in_day = match mark {
        Some(b'#') if !has_check_digit(text) => return Err(Gs1Fault::CheckDigit(ai)),
        Some(b'@' | b'=') => {
            let date = PackDate::parse(text, mark == Some(b'@')).ok_or(Gs1Fault::Date(ai))?;
            value.get_or_insert(Value::Date(date));
            return Ok(());
        }
        Some(b':') if number()? / 100 < 24 && number()? % 100 < 60 => number()? / 100 * 60 + number()? % 100,
        Some(b'h') if number()? < 24 => number()? * 60,
        Some(b'm') if number()? < 60 => return Ok(()),
        Some(b':' | b'h' | b'm') => return Err(Gs1Fault::Date(ai)),
        _ => return Ok(()),
    };
    if let Some(Value::Date(date)) = *value {
        *value = Some(Value::Time(date, in_day));
    }
    Ok(())
}

fn read_value(ai: Ai, text: &str) -> Value {
    let number = |text: &str, currency| match text.parse() {
        Ok(value) => Value::Number { value, decimals: ai.decimals(), currency },
        Err(_) => Value::Text,
    };
    match (ai.digits(), ai.family()) {
        (2, 1..=3) => text.parse().map_or(Value::Text, Value::Gtin),
        (2, 30 | 37) => text.parse().map_or(Value::Text, Value::Count),
        (4, 310..=369 | 390 | 392 | 394 | 395) => number(text, None),
        (4, 391 | 393) => {
            text.split_at_checked(3).map_or(Value::Text, |(code, amount)| number(amount, code.parse().ok()))
        }
        _ => Value::Text,
    }
}

/// Character sets of section 7.11: 82 for most texts, 39 for parts, base64url for signatures.
fn is_of_kind(kind: u8, byte: u8) -> bool {
    match kind {
        b'n' => byte.is_ascii_digit(),
        b'x' => byte.is_ascii_alphanumeric() || b"!\"%&'()*+,-./:;<=>?_".contains(&byte),
        b'y' => byte.is_ascii_uppercase() || byte.is_ascii_digit() || b"#-/".contains(&byte),
        _ => byte.is_ascii_alphanumeric() || b"-_=".contains(&byte),
    }
}

/// Weights 3 and 1 from the right, as in every GS1 key of digits.
fn has_check_digit(digits: &str) -> bool {
    let weighted = digits.bytes().rev().enumerate().map(|(index, digit)| {
        let weight = if index % 2 == 0 { 1 } else { 3 };
        u32::from(digit.wrapping_sub(b'0')) * weight
    });
    weighted.sum::<u32>() % 10 == 0
}
