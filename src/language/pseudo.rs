//! Languages nobody speaks, made from English: long and accented, or mirrored. A screen that clips, glues or forgets a text
//! shows it in them, before a translator has to.
//!
//! Their tags are those of Unicode CLDR's pseudo-locales, `en-XA` and `ar-XB`. No shop is offered one.

use std::borrow::Cow;

/// A language made from English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pseudo {
    /// `en-XA`: every letter has an accent, every text is longer by half and stands between marks that show its ends.
    Accented,
    /// `ar-XB`: every text runs from right to left, its letters turned round.
    Mirrored,
}

/// The tags of all of them, for tests and for whoever draws screens.
pub const PSEUDO: [&str; 2] = ["en-XA", "ar-XB"];

impl Pseudo {
    pub(crate) fn of(tag: &str) -> Option<Pseudo> {
        match tag {
            "en-XA" => Some(Pseudo::Accented),
            "ar-XB" => Some(Pseudo::Mirrored),
            _ => None,
        }
    }

    /// Returns what is done to the words of a text; its arguments stay as they are.
    pub(crate) fn words(self) -> fn(&str) -> Cow<'_, str> {
        match self {
            Pseudo::Accented => accented,
            Pseudo::Mirrored => mirrored,
        }
    }

    /// Returns a whole text, arguments and all, between what shows whether all of it is seen.
    pub(crate) fn whole(self, text: &str) -> String {
        match self {
            Pseudo::Accented => format!("‹{text}›"),
            Pseudo::Mirrored => format!("\u{200f}{text}\u{200f}"),
        }
    }
}

/// Writes letters with accents and vowels twice: "Total" is "Ţôôţàâļ".
fn accented(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 3);
    for letter in text.chars() {
        match accents(letter) {
            Some((once, twice)) => out.extend(std::iter::once(once).chain(twice)),
            None => out.push(letter),
        }
    }
    Cow::Owned(out)
}

/// Returns a letter with its accent, and for a vowel the second one.
fn accents(letter: char) -> Option<(char, Option<char>)> {
    const VOWELS: &str = "aàâeéêiîïoôöuûüyýÿAÀÂEÉÊIÎÏOÔÖUÛÜYÝŸ";
    const CONSONANTS: &str = "bƀcçdðgĝhĥjĵkķlļnñrŕsštţwŵzžBƁCÇDÐGĜHĤJĴKĶLĻNÑRŔSŠTŢWŴZŽ";
    let vowels: Vec<char> = VOWELS.chars().collect();
    if let Some(forms) = vowels.chunks_exact(3).find(|forms| forms[0] == letter) {
        return Some((forms[1], Some(forms[2])));
    }
    let consonants: Vec<char> = CONSONANTS.chars().collect();
    consonants.chunks_exact(2).find(|forms| forms[0] == letter).map(|forms| (forms[1], None))
}

/// Turns each word round for the eye: an override of direction (Unicode UAX 9, RLO and PDF) encloses it.
fn mirrored(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    let mut is_word = false;
    for letter in text.chars() {
        if letter.is_alphabetic() != is_word {
            out.push(if is_word { '\u{202c}' } else { '\u{202e}' });
            is_word = !is_word;
        }
        out.push(letter);
    }
    if is_word {
        out.push('\u{202c}');
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use crate::catalog::built_in;
    use crate::messages::Messages;
    use crate::{Catalog, Value};

    #[test]
    fn words_get_accents_and_length_and_keep_what_is_filled_in() {
        let catalog = Catalog::load("en-XA", &[]).expect("made").for_paper();
        assert_eq!(catalog.text("common-cancel"), "‹Çàâñçéêļ›");
        let text = catalog.format("done-sale", &[("number", Value::Text("A-17"))]);
        assert_eq!(text, "‹Šàâļéê A-17›");
        assert_eq!(catalog.formats().decimal_separator(), '.');
    }

    #[test]
    fn texts_are_longer_and_show_both_their_ends() {
        let (english, catalog) =
            (Catalog::load("en", &[]).expect("shipped"), Catalog::load("en-XA", &[]).expect("made"));
        let (mut plain, mut long) = (0, 0);
        for key in Messages::new(built_in()).reference().keys() {
            let text = catalog.text(key);
            assert!(text.starts_with('‹') && text.ends_with('›'), "{key}: {text}");
            plain += english.text(key).chars().count();
            long += text.chars().count();
        }
        assert!(long * 10 > plain * 13, "{long} characters for {plain}");
    }

    #[test]
    fn mirrored_words_run_from_right_to_left() {
        let catalog = Catalog::load("ar-XB", &[]).expect("made");
        assert_eq!(
            catalog.text("devices-job-yes"),
            "\u{200f}\u{202e}Yes\u{202c}, \u{202e}it\u{202c} \u{202e}did\u{202c}\u{200f}"
        );
        assert!(crate::is_right_to_left(catalog.tag()));
    }
}
