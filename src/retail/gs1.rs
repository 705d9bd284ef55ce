//! What a scanned code means: an article number alone, a label that says more of one pack (lot, expiry, weight, price), or neither.
//!
//! [`read`] is total: any bytes of any length give a meaning or a named fault, nothing is looked up and nothing is fetched.
//!
//! Sources: GS1 General Specifications 24 (application identifiers: section 3; check digits: 7.9; dates: 7.12), GS1 Digital Link
//! URI Syntax 1.4, ISO/IEC 15424 (symbology identifiers). The table of application identifiers was checked against the GS1 Barcode
//! Syntax Dictionary (github.com/gs1/gs1-syntax-dictionary, Copyright GS1 AISBL, Apache License 2.0).

mod date;
mod element;
mod fault;
mod identifier;
mod label;
mod link;
mod price_check;
mod symbol;
#[cfg(test)]
mod tests;

pub use date::PackDate;
pub use element::{Element, Value};
pub use fault::Gs1Fault;
pub use identifier::Ai;
pub use label::{Amount, Label, Measure};
pub use price_check::{price_check_digit_4, price_check_digit_5};
pub use symbol::Form;

use crate::Gtin;
use crate::limits::BARCODE_BYTES_MAX;

/// What a code turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scanned {
    /// An article number and nothing else: EAN, UPC, ITF-14, ISBN.
    Article {
        /// What it may stand for, most likely first: eight digits can be EAN-8 or UPC-E.
        candidates: Vec<Gtin>,
        /// How the first of them was written.
        form: Form,
        /// Digits of the two- or five-digit add-on: a magazine's issue, a book's price band.
        add_on: Option<String>,
    },
    /// An article number and what the symbol says of this one pack.
    Label(Box<Label>),
    /// A GS1 key of something that isn't sold: a pallet, a place, a coupon.
    OtherKey {
        /// Its application identifier.
        ai: Ai,
        /// What that identifier means, in the standard's short words.
        title: &'static str,
    },
    /// A web link without an article number that can be read, or a compressed one.
    Link,
    /// Meant to be GS1, with a fault.
    Faulty(Gs1Fault),
    /// Nothing of GS1: the shop's own code, or a stranger's.
    Plain,
}

/// How a GTIN was carried: two carriers on one pack are two symbols of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Carrier {
    /// The number alone.
    Number,
    /// GS1 element strings: GS1-128, DataBar, GS1 DataMatrix, GS1 QR, DotCode.
    Elements,
    /// A GS1 Digital Link.
    Link,
}

/// What separates elements of variable length: FNC1 as scanners send it.
pub(crate) const SEPARATOR: u8 = 0x1D;

/// Reads a code. `aim` is the symbology identifier the scanner sent (`]E0`); without one the bytes may begin with it, and if there
/// is none at all the form is inferred strictly: check digits have to be right.
pub fn read(aim: Option<[u8; 3]>, data: &[u8]) -> Scanned {
    let (aim, data) = split_aim(aim, data);
    if data.len() > BARCODE_BYTES_MAX {
        return Scanned::Plain;
    }
    let Some(text) = std::str::from_utf8(data).ok().filter(|text| text.is_ascii()) else {
        return if is_gs1(aim) { Scanned::Faulty(Gs1Fault::NotAscii) } else { Scanned::Plain };
    };
    if link::is_link(text) {
        return link::read(text);
    }
    if is_gs1(aim) || text.as_bytes().first() == Some(&SEPARATOR) {
        return label::read(element::split(text), Carrier::Elements);
    }
    if element::is_bracketed(text) {
        return label::read(element::split_bracketed(text), Carrier::Elements);
    }
    if let Some(article) = symbol::read(aim, text.trim()) {
        return article;
    }
    if aim.is_none() && element::looks_like_elements(text) {
        return match label::read(element::split(text.trim()), Carrier::Elements) {
            // Nobody said that it is GS1: what doesn't fit is no fault of a pack.
            Scanned::Faulty(_) if !text.as_bytes().contains(&SEPARATOR) => Scanned::Plain,
            read => read,
        };
    }
    Scanned::Plain
}

/// Takes the symbology identifier off the bytes where the scanner sent it as part of them.
pub fn split_aim(aim: Option<[u8; 3]>, data: &[u8]) -> (Option<[u8; 3]>, &[u8]) {
    match (aim, data) {
        (None, [b']', letter, modifier, rest @ ..])
            if letter.is_ascii_alphabetic() && modifier.is_ascii_alphanumeric() && !rest.is_empty() =>
        {
            (Some([b']', *letter, *modifier]), rest)
        }
        (aim, data) => (aim, data),
    }
}

/// Whether the symbology carries GS1 element strings: GS1-128, DataBar and composites, GS1 DataMatrix, GS1 QR, GS1 DotCode.
fn is_gs1(aim: Option<[u8; 3]>) -> bool {
    matches!(aim.as_ref(), Some(b"]C1" | b"]e0" | b"]d2" | b"]Q3" | b"]J1"))
}
