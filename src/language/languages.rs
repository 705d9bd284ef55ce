//! The languages a person can choose, how far each is written, and who has read it.

/// Languages that say everything: a message that one of them lacks fails the tests. What another language lacks is shown in
/// English until somebody writes it.
pub const COMPLETE: [&str; 15] =
    ["en", "fr", "de", "ar", "ja", "da", "es", "fi", "hi", "it", "nb", "nl", "pl", "pt", "sv"];

/// Languages whose texts somebody has read who grew up with them. English is the one they are written in.
const REVIEWED: [&str; 1] = ["en"];

/// A language a person can choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its tag, such as `en-AU`.
    pub tag: String,
    /// Its name in itself, such as "English (Australia)".
    pub name: String,
    /// Whether somebody who grew up with it has read its texts (`locales/README.md`). What isn't reviewed says so where it is chosen.
    pub is_reviewed: bool,
}

/// Whether somebody has read the texts of a language, or of the one a place speaks.
pub(crate) fn is_reviewed(tag: &str) -> bool {
    tag.split('-').next().is_some_and(|language| REVIEWED.contains(&language))
}

/// Whether a language is written from right to left.
pub fn is_right_to_left(tag: &str) -> bool {
    matches!(tag.split('-').next(), Some("ar" | "he" | "fa" | "ur" | "ps" | "dv" | "yi"))
}
