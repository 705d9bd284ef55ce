//! Letters no page of a device has, written with letters it has: readable beats missing.

use crate::code_page::CodePage;
use icu_normalizer::{ComposingNormalizer, DecomposingNormalizer};

/// What folding did to a text, from nothing to the worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Loss {
    /// Every letter is as it was.
    None,
    /// Only signs look plainer: quotes, dashes, fractions, `EUR` for the euro sign.
    Typography,
    /// Letters are spelt otherwise or without their marks.
    Spelling,
    /// Something is a `?` now.
    Letters,
}

/// Returns the text with every character in one of the pages: composed first, then spelt with plainer letters,
/// then as `?`. Controls and invisible marks are gone; no-break spaces stay (they hold an amount together).
pub(crate) fn fold(text: &str, pages: &[CodePage]) -> String {
    fold_with_loss(text, pages).0
}

/// The same, and how much it took.
pub(crate) fn fold_with_loss(text: &str, pages: &[CodePage]) -> (String, Loss) {
    let text = crate::sanitise(text);
    let mut folded = String::with_capacity(text.len());
    let mut loss = Loss::None;
    for character in ComposingNormalizer::new_nfc().normalize(&text).chars() {
        loss = loss.max(fold_char(character, pages, &mut folded));
    }
    (folded, loss)
}

fn fold_char(character: char, pages: &[CodePage], folded: &mut String) -> Loss {
    let is_printable = |character: char| pages.iter().any(|page| page.encode(character).is_some());
    if let Some(plain) = plain_space(character).or(is_printable(character).then_some(character)) {
        folded.push(plain);
        return Loss::None;
    }
    let loss = if is_sign(character) { Loss::Typography } else { Loss::Spelling };
    if let Some(plain) = spelling(character) {
        folded.push_str(plain);
        return loss;
    }
    let mut buffer = [0; 4];
    let text: &str = character.encode_utf8(&mut buffer);
    let start = folded.len();
    for part in DecomposingNormalizer::new_nfkd().normalize(text).chars() {
        if is_printable(part) {
            folded.push(part);
        } else if let Some(plain) = spelling(part) {
            folded.push_str(plain);
        }
    }
    let is_mark = matches!(character, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{20d0}'..='\u{20ff}');
    if folded.len() > start || is_mark {
        return loss;
    }
    folded.push('?');
    Loss::Letters
}

/// Any space as one of the two kinds there are on paper.
fn plain_space(character: char) -> Option<char> {
    match character {
        '\u{a0}' | '\u{202f}' | '\u{2007}' => Some('\u{a0}'),
        _ if character.is_whitespace() => Some(' '),
        _ => None,
    }
}

/// Whether a character is no letter with a sound of its own: punctuation, symbols, and letters that only stand for
/// others in another size or width (ligatures, fractions, full-width forms).
fn is_sign(character: char) -> bool {
    let is_changed =
        |mut parts: Box<dyn Iterator<Item = char>>| parts.next() != Some(character) || parts.next().is_some();
    let one = || std::iter::once(character);
    let canonical = Box::new(DecomposingNormalizer::new_nfd().normalize_iter(one()));
    let compatible = Box::new(DecomposingNormalizer::new_nfkd().normalize_iter(one()));
    // Typewriters and tills have always written the French ligature with its two letters; Unicode doesn't decompose it.
    matches!(character, 'œ' | 'Œ') || !character.is_alphabetic() || (!is_changed(canonical) && is_changed(compatible))
}

/// What Unicode's own decompositions do not give: signs and letters without a base letter.
fn spelling(character: char) -> Option<&'static str> {
    Some(match character {
        '\u{2018}'..='\u{201b}' | '\u{2032}' | '\u{2039}' | '\u{203a}' | '\u{b4}' | '\u{2bc}' => "'",
        '\u{201c}'..='\u{201f}' | '\u{2033}' | '\u{ab}' | '\u{bb}' => "\"",
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2043}' => "-",
        '\u{2022}' | '\u{2023}' | '\u{25cf}' | '\u{b7}' => "*",
        '\u{2044}' | '\u{2215}' => "/",
        '\u{d7}' => "x",
        '\u{f7}' => ":",
        '\u{20ac}' => "EUR",
        '\u{a3}' => "GBP",
        '\u{a5}' => "JPY",
        '\u{a9}' => "(c)",
        '\u{ae}' => "(r)",
        '\u{df}' => "ss",
        '\u{1e9e}' => "SS",
        '\u{e6}' => "ae",
        '\u{c6}' => "AE",
        '\u{153}' => "oe",
        '\u{152}' => "OE",
        '\u{f8}' => "o",
        '\u{d8}' => "O",
        '\u{142}' => "l",
        '\u{141}' => "L",
        '\u{111}' | '\u{f0}' => "d",
        '\u{110}' | '\u{d0}' => "D",
        '\u{fe}' => "th",
        '\u{de}' => "Th",
        '\u{131}' => "i",
        '\u{127}' => "h",
        '\u{126}' => "H",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, pages: &[CodePage], expected: &str) {
        let folded = fold(text, pages);
        assert_eq!(folded, expected);
        assert!(folded.chars().all(|c| pages.iter().any(|page| page.encode(c).is_some())));
    }

    #[test]
    fn letters_a_device_lacks_are_spelt() {
        let west = [CodePage::Pc858];
        check("Café crème 2,50\u{202f}€", &west, "Café crème 2,50\u{a0}€");
        check("e\u{301}te\u{301}", &west, "été"); // decomposed input
        check("Dvořák Škoda Łódź", &west, "Dvorák Skoda Lódz");
        check("“Tea” – 5 − 3… ‘x’", &west, "\"Tea\" - 5 - 3... 'x'");
        check("½ ﬁne Tea™", &west, "½ fine TeaTM");
        check("œuf", &west, "oeuf");
        check("Tiếng Việt", &west, "Tieng Viet");
        check("日本 👨‍👩‍👧 ☃", &west, "?? ??? ?");
        check("5 €", &[CodePage::Pc437], "5 EUR");
        check("Привет", &[CodePage::Pc858, CodePage::Pc866], "Привет");
        check("\u{1b}p\0\u{9b}\u{202e}x", &west, "px");
    }
}
