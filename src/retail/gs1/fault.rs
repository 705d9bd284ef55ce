//! What is wrong with a code that was meant to be GS1: which application identifier and why.

use super::Ai;
use crate::Refusal;

/// A fault in a GS1 code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Gs1Fault {
    /// Bytes no GS1 code has.
    #[error("a GS1 code holds ASCII characters only")]
    NotAscii,
    /// Nothing follows where an element has to begin.
    #[error("a GS1 code says nothing")]
    Empty,
    /// No such application identifier.
    #[error("there is no application identifier that begins with '{0}'")]
    UnknownAi(String),
    /// Fewer characters than the identifier asks for.
    #[error("({0}) is too short")]
    TooShort(Ai),
    /// More characters than the identifier allows, or a separator is missing.
    #[error("({0}) is too long, or the separator after it is missing")]
    TooLong(Ai),
    /// A character the identifier doesn't allow.
    #[error("({0}) has a character that doesn't belong there")]
    Character(Ai),
    /// A digit was misread or misprinted.
    #[error("the check digit of ({0}) is wrong")]
    CheckDigit(Ai),
    /// No such day or time.
    #[error("({0}) is no day or time that exists")]
    Date(Ai),
    /// The same identifier with two values.
    #[error("({0}) is there twice with different values")]
    Twice(Ai),
    /// Two identifiers that exclude each other.
    #[error("({0}) and ({1}) contradict each other")]
    Conflict(Ai, Ai),
    /// A percent sign without two hexadecimal digits after it.
    #[error("the web link has a broken percent sign")]
    Percent,
    /// Key names in words, which the standard has given up.
    #[error("the web link names its keys in words instead of numbers")]
    ShortName,
    /// A key qualifier where the standard has none.
    #[error("the web link has something else than lot, serial number or variant after the article number")]
    LinkPath,
}

impl From<Gs1Fault> for Refusal {
    fn from(fault: Gs1Fault) -> Refusal {
        match fault {
            Gs1Fault::NotAscii | Gs1Fault::Empty => Refusal::new("gs1-unreadable"),
            Gs1Fault::UnknownAi(found) => Refusal::new("gs1-unknown-ai").text("found", found),
            Gs1Fault::TooShort(ai) | Gs1Fault::TooLong(ai) => Refusal::new("gs1-length").text("ai", ai.to_string()),
            Gs1Fault::Character(ai) => Refusal::new("gs1-character").text("ai", ai.to_string()),
            Gs1Fault::CheckDigit(ai) => Refusal::new("gs1-check-digit").text("ai", ai.to_string()),
            Gs1Fault::Date(ai) => Refusal::new("gs1-date").text("ai", ai.to_string()),
            Gs1Fault::Twice(ai) => Refusal::new("gs1-twice").text("ai", ai.to_string()),
            Gs1Fault::Conflict(ai, other) => {
                Refusal::new("gs1-conflict").text("ai", ai.to_string()).text("other", other.to_string())
            }
            Gs1Fault::Percent | Gs1Fault::ShortName | Gs1Fault::LinkPath => Refusal::new("gs1-link"),
        }
    }
}
