//! Article numbers alone: EAN-13, EAN-8, UPC-A, UPC-E, ITF-14, ISBN, ISMN, and the add-ons of magazines and books.

use super::Scanned;
use crate::Gtin;

/// How an article number was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Form {
    /// Eight digits.
    Ean8,
    /// Six digits between a number system and a check digit, zeros left out.
    UpcE,
    /// Twelve digits.
    UpcA,
    /// Thirteen digits.
    Ean13,
    /// Fourteen digits.
    Gtin14,
    /// A book's number of ten characters.
    Isbn10,
    /// A printed music number that begins with M.
    Ismn10,
}

/// Reads an article number with or without an add-on; `None` if it is none.
pub(super) fn read(aim: Option<[u8; 3]>, text: &str) -> Option<Scanned> {
    // A lone add-on or a weight in Code 39 is no article number, however its digits add up.
    if matches!(aim.as_ref(), Some(b"]E1" | b"]E2")) {
        return None;
    }
    let compact: String = text.chars().filter(|character| !matches!(character, '-' | ' ')).collect();
    if compact.is_empty() || compact.len() > 18 {
        return None;
    }
    if let Some((number, add_on)) = split_add_on(aim, &compact) {
        return article(aim, number, Some(add_on));
    }
    article(aim, &compact, None)
}

fn article(aim: Option<[u8; 3]>, compact: &str, add_on: Option<&str>) -> Option<Scanned> {
    let candidates = match compact.strip_prefix(['M', 'm']) {
        Some(rest) => ismn(rest).into_iter().collect(),
        None => Gtin::candidates(compact, aim.as_ref().and_then(|aim| std::str::from_utf8(aim).ok())),
    };
    let first = candidates.first()?;
    let form = match compact.len() {
        8 if compact.parse() == Ok(*first) => Form::Ean8,
        8 => Form::UpcE,
        12 => Form::UpcA,
        13 => Form::Ean13,
        14 => Form::Gtin14,
        _ if compact.starts_with(['M', 'm']) => Form::Ismn10,
        _ => Form::Isbn10,
    };
    Some(Scanned::Article { candidates, form, add_on: add_on.map(str::to_owned) })
}

/// The music number M + 8 digits + check digit is 979-0 and the same nine digits (ISO 10957).
fn ismn(rest: &str) -> Option<Gtin> {
    if rest.len() == 9 { format!("9790{rest}").parse().ok() } else { None }
}

/// Two or five digits after an article number. With `]E3` any article may carry them; without a symbology identifier only
/// magazines and books (977, 978, 979), and only after a right check digit.
fn split_add_on(aim: Option<[u8; 3]>, compact: &str) -> Option<(&str, &str)> {
    if !compact.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    [5, 2].into_iter().find_map(|length| {
        let (number, add_on) = compact.split_at_checked(compact.len().checked_sub(length)?)?;
        let may_carry = match aim.as_ref() {
            Some(b"]E3") => matches!(number.len(), 8 | 12 | 13),
            None | Some(b"]E0") => number.len() == 13 && ["977", "978", "979"].contains(&&number[..3]),
            _ => false,
        };
        let is_article = may_carry && !Gtin::candidates(number, None).is_empty();
        is_article.then_some((number, add_on))
    })
}
