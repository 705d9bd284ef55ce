//! Texts as search sees them: without accents, case and width ("Crème BRÛLÉE" and "creme brulee", "Straße" and "strasse").

use icu_casemap::CaseMapper;
use icu_normalizer::DecomposingNormalizer;
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

/// The text without accents, case and width. Letters and digits stay apart from everything else, which becomes a space.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        let fold = |byte: u8| if byte.is_ascii_alphanumeric() { char::from(byte.to_ascii_lowercase()) } else { ' ' };
        return text.bytes().map(fold).collect();
    }
    let (case, normal) = (CaseMapper::new(), DecomposingNormalizer::new_nfkd());
    let kinds = CodePointMapData::<GeneralCategory>::new();
    let folded = normal.normalize(&case.fold_string(&normal.normalize(text))).into_owned();
    let mut result = String::with_capacity(folded.len());
    for character in folded.chars() {
        match character {
            // Letters Unicode doesn't take apart but people type apart.
            'œ' => result.push_str("oe"),
            'æ' => result.push_str("ae"),
            'ø' => result.push('o'),
            'ł' => result.push('l'),
            'đ' => result.push('d'),
            'ı' => result.push('i'),
            'ð' => result.push('d'),
            'þ' => result.push_str("th"),
            'ħ' => result.push('h'),
            'ŧ' => result.push('t'),
            'ŋ' => result.push('n'),
            // Arabic as people type it: one alef, ya for its undotted form and ha for the ta marbuta; the Persian letters too.
            'ٱ' => result.push('ا'),
            'ى' | 'ی' => result.push('ي'),
            'ة' => result.push('ه'),
            'ک' => result.push('ك'),
            'ـ' => {} // tatweel only makes a word longer
            // Katakana and hiragana are two ways to write one word.
            'ァ'..='ヶ' | 'ヽ' | 'ヾ' => {
                result.push(char::from_u32(u32::from(character) - 0x60).unwrap_or(character));
            }
            _ if !character.is_ascii()
                && let Some(digit) = digit(character) =>
            {
                result.push(digit)
            }
            _ => match kinds.get(character) {
                GeneralCategory::NonspacingMark | GeneralCategory::Format => {}
                _ if character.is_alphanumeric() => result.push(character),
                _ => result.push(' '),
            },
        }
    }
    result
}

/// A decimal digit of another script as ours.
fn digit(character: char) -> Option<char> {
    // Each script has its ten in a row; these are the zeros.
    const ZEROS: [char; 12] = ['٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '๐', '០'];
    let zero = ZEROS.iter().find(|zero| (**zero..).take(10).any(|digit| digit == character))?;
    char::from_digit(u32::from(character) - u32::from(*zero), 10)
}

/// The folded words of a text.
pub(crate) fn words(text: &str) -> Vec<String> {
    fold(text).split_whitespace().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn search_sees_no_accents_case_or_width() {
        for (text, expected) in [
            ("Crème BRÛLÉE", "creme brulee"),
            ("Straße", "strasse"),
            ("Œufs & Bœuf", "oeufs   boeuf"),
            ("ＭＩＬＫ ½", "milk 1 2"),
            ("İstanbul Łódź Ærø", "istanbul lodz aero"),
            ("L'eau d’Évian", "l eau d evian"),
            ("Ελληνική ΦΈΤΑ", "ελληνικη φετα"),
            ("Ο ΘΕΟΣ θεός", "ο θεοσ θεοσ"),
            ("أإآٱ قَهْوَة عربـــية مصطفى ٢٥٠", "اااا قهوه عربيه مصطفي 250"),
            ("ｶﾌﾟﾁｰﾉ カプチーノ", "かふちーの かふちーの"),
            ("Þórður Ħal", "thordur hal"),
            ("牛乳 1L", "牛乳 1l"),
        ] {
            assert_eq!(fold(text), expected, "{text}");
        }
    }
}
