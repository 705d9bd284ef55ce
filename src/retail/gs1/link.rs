//! GS1 Digital Link: a web address that carries an article number. Read from its text alone, whatever the host; never fetched.
//!
//! ```text
//!     https://any.host/some/stem/01/09506000134352/10/LOT/21/SER?17=261231&3103=000500#rest
//!                                \_ key _________/\_ qualifiers _/ \_ attributes ____/
//! ```

use super::element::{add, element};
use super::identifier::Row;
use super::{Ai, Carrier, Element, Gs1Fault, Scanned, label};
use crate::Gtin;

/// Keys other than the article number (Digital Link URI Syntax 1.4, table of primary keys).
const OTHER_KEYS: &[&str] = &[
    "00", "253", "255", "401", "402", "410", "411", "412", "413", "414", "415", "416", "417", "8003", "8004", "8006",
    "8010", "8013", "8017", "8018",
];

/// Names the keys had in words until version 1.2; given up since.
const SHORT_NAMES: &[&str] = &["gtin", "itip", "gmn", "cpid", "gln", "sscc", "gdti", "grai", "giai", "gcn"];

/// What may follow the article number in the path, in this order.
const QUALIFIERS: &[&str] = &["22", "10", "21", "235"];

/// Whether a text is a web address.
pub(super) fn is_link(text: &str) -> bool {
    address_of(text).is_some()
}

/// What follows `http://` or `https://`, in any case.
fn address_of(text: &str) -> Option<&str> {
    ["https://", "http://"].into_iter().find_map(|scheme| {
        let (start, rest) = text.trim_start().split_at_checked(scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then_some(rest)
    })
}

/// Reads a web address.
pub(super) fn read(text: &str) -> Scanned {
    let Some(address) = address_of(text.trim_end()) else { return Scanned::Plain };
    let address = address.split_once('#').map_or(address, |(address, _)| address);
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    let key = segments.windows(2).rposition(|pair| pair[0] == "01" && is_gtin(pair[1]));
    if let Some(at) = key {
        return label::read(elements(&segments[at..], query), Carrier::Link);
    }
    let value_follows = |pair: &[&str]| pair[1].bytes().any(|byte| byte.is_ascii_digit());
    let other = segments.windows(2).find(|pair| OTHER_KEYS.contains(&pair[0]) && value_follows(pair));
    if let Some((ai, row)) = other.and_then(|pair| Some((Ai::parse(pair[0])?, Row::of(pair[0])?))) {
        return Scanned::OtherKey { ai, title: row.title };
    }
    if let Some(pair) = segments.windows(2).find(|pair| pair[0] == "01" && is_number(pair[1]))
        && let Some(ai) = Ai::parse(pair[0])
    {
        return Scanned::Faulty(Gs1Fault::CheckDigit(ai));
    }
    match segments.windows(2).any(|pair| SHORT_NAMES.contains(&pair[0]) && value_follows(pair)) {
        true => Scanned::Faulty(Gs1Fault::ShortName),
        false => Scanned::Link,
    }
}

fn is_number(segment: &str) -> bool {
    matches!(segment.len(), 8 | 12..=14) && segment.bytes().all(|byte| byte.is_ascii_digit())
}

/// Eight, twelve, thirteen or fourteen digits with a right check digit; the standard asks for fourteen since 1.1 and readers take
/// the shorter ones.
fn is_gtin(segment: &str) -> bool {
    is_number(segment) && segment.parse::<Gtin>().is_ok()
}

/// The elements of the key, its qualifiers and the attributes. Words in the query are not GS1's and are left alone.
fn elements(segments: &[&str], query: &str) -> Result<Vec<Element>, Gs1Fault> {
    let mut elements = Vec::new();
    let segments = segments.strip_suffix(&[""]).unwrap_or(segments);
    let mut next_qualifier = 0;
    for (index, pair) in segments.chunks(2).enumerate() {
        let [code, value] = pair else { return Err(Gs1Fault::LinkPath) };
        if index > 0 {
            let position = QUALIFIERS.iter().position(|known| known == code).ok_or(Gs1Fault::LinkPath)?;
            if position < next_qualifier {
                return Err(Gs1Fault::LinkPath);
            }
            next_qualifier = position + 1;
        }
        let padded = if index == 0 { format!("{value:0>14}") } else { decoded(value)? };
        add_pair(&mut elements, code, &padded)?;
    }
    for pair in query.split(['&', ';']) {
        let (code, value) = pair.split_once('=').unwrap_or((pair, ""));
        if Row::of(code).is_some() && code.bytes().all(|byte| byte.is_ascii_digit()) {
            add_pair(&mut elements, code, &decoded(value)?)?;
        }
    }
    Ok(elements)
}

fn add_pair(elements: &mut Vec<Element>, code: &str, value: &str) -> Result<(), Gs1Fault> {
    let unknown = || Gs1Fault::UnknownAi(code.chars().take(4).collect());
    let (row, ai) = Row::of(code).zip(Ai::parse(code)).ok_or_else(unknown)?;
    add(elements, element(ai, row, value)?)
}

/// Percent-encoding undone (RFC 3986, 2.1). What isn't ASCII afterwards is refused: no GS1 value holds it.
fn decoded(text: &str) -> Result<String, Gs1Fault> {
    let mut decoded = String::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let byte = if byte == b'%' {
            let digit = |byte: Option<u8>| byte.and_then(|byte| char::from(byte).to_digit(16)).ok_or(Gs1Fault::Percent);
            (digit(bytes.next())? * 16 + digit(bytes.next())?) as u8
        } else {
            byte
        };
        if !byte.is_ascii() {
            return Err(Gs1Fault::NotAscii);
        }
        decoded.push(char::from(byte));
    }
    Ok(decoded)
}
