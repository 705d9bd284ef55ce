//! Code pages: which letters a printer or a display has, and under which byte.
//!
//! The tables are data in `code_pages/*.txt`: eight lines of sixteen characters for the bytes 0x80 to 0xFF,
//! U+FFFD where the page has nothing to print (also for its no-break space and soft hyphen).
//! Source: the vendors' mappings published by the Unicode Consortium (ftp.unicode.org/Public/MAPPINGS/VENDORS).

use serde::Deserialize;
use std::sync::LazyLock;

/// A single-byte character set whose lower half is ASCII.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
pub enum CodePage {
    /// The first PC: box drawing, a few Western letters.
    #[serde(rename = "PC437")]
    Pc437,
    /// Greek.
    #[serde(rename = "PC737")]
    Pc737,
    /// Western Europe.
    #[serde(rename = "PC850")]
    Pc850,
    /// Central Europe.
    #[serde(rename = "PC852")]
    Pc852,
    /// Turkish.
    #[serde(rename = "PC857")]
    Pc857,
    /// Western Europe with the euro sign.
    #[serde(rename = "PC858")]
    Pc858,
    /// Cyrillic.
    #[serde(rename = "PC866")]
    Pc866,
    /// Windows, Western Europe.
    #[serde(rename = "WPC1252")]
    Wpc1252,
    /// Baltic.
    #[serde(rename = "PC775")]
    Pc775,
    /// Portuguese.
    #[serde(rename = "PC860")]
    Pc860,
    /// Canadian French.
    #[serde(rename = "PC863")]
    Pc863,
    /// Nordic.
    #[serde(rename = "PC865")]
    Pc865,
    /// Windows, Central Europe.
    #[serde(rename = "WPC1250")]
    Wpc1250,
    /// Windows, Cyrillic.
    #[serde(rename = "WPC1251")]
    Wpc1251,
    /// Windows, Greek.
    #[serde(rename = "WPC1253")]
    Wpc1253,
    /// Windows, Turkish.
    #[serde(rename = "WPC1254")]
    Wpc1254,
    /// Windows, Baltic.
    #[serde(rename = "WPC1257")]
    Wpc1257,
}

const TEXTS: [(CodePage, &str); 17] = [
    (CodePage::Pc437, include_str!("code_pages/PC437.txt")),
    (CodePage::Pc737, include_str!("code_pages/PC737.txt")),
    (CodePage::Pc850, include_str!("code_pages/PC850.txt")),
    (CodePage::Pc852, include_str!("code_pages/PC852.txt")),
    (CodePage::Pc857, include_str!("code_pages/PC857.txt")),
    (CodePage::Pc858, include_str!("code_pages/PC858.txt")),
    (CodePage::Pc866, include_str!("code_pages/PC866.txt")),
    (CodePage::Wpc1252, include_str!("code_pages/WPC1252.txt")),
    (CodePage::Pc775, include_str!("code_pages/PC775.txt")),
    (CodePage::Pc860, include_str!("code_pages/PC860.txt")),
    (CodePage::Pc863, include_str!("code_pages/PC863.txt")),
    (CodePage::Pc865, include_str!("code_pages/PC865.txt")),
    (CodePage::Wpc1250, include_str!("code_pages/WPC1250.txt")),
    (CodePage::Wpc1251, include_str!("code_pages/WPC1251.txt")),
    (CodePage::Wpc1253, include_str!("code_pages/WPC1253.txt")),
    (CodePage::Wpc1254, include_str!("code_pages/WPC1254.txt")),
    (CodePage::Wpc1257, include_str!("code_pages/WPC1257.txt")),
];

static TABLES: LazyLock<Vec<Vec<char>>> = LazyLock::new(|| {
    let table = |text: &str| text.chars().filter(|character| *character != '\n').collect();
    TEXTS.iter().map(|(_, text)| table(text)).collect()
});

impl CodePage {
    fn table(self) -> &'static [char] {
        &TABLES[self as usize]
    }

    /// The printable character under a byte, if there is one.
    pub fn decode(self, byte: u8) -> Option<char> {
        match byte {
            0x20..=0x7e => Some(char::from(byte)),
            0x80.. => self.table().get(usize::from(byte - 0x80)).copied().filter(|found| *found != '\u{fffd}'),
            _ => None,
        }
    }

    /// The byte of a printable character, if the page has it. No-break spaces are spaces.
    pub fn encode(self, character: char) -> Option<u8> {
        match character {
            ' '..='~' => u8::try_from(u32::from(character)).ok(),
            '\u{a0}' => Some(b' '),
            '\u{fffd}' => None,
            _ => {
                let index = self.table().iter().position(|found| *found == character)?;
                u8::try_from(index + 0x80).ok()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use oem_cp::code_table as other;

    /// Compares every byte with a table from another source; `free` are bytes we leave out on purpose.
    #[track_caller]
    fn check(page: CodePage, expected: impl Fn(u8) -> Option<char>, free: &[u8]) {
        assert_eq!(page.table().len(), 128);
        for byte in 0x20..=0xffu8 {
            let found = page.decode(byte);
            if free.contains(&byte) || (0x7f..0x80).contains(&byte) {
                assert_eq!(found, None, "{page:?} {byte:#x}");
            } else {
                assert_eq!(found, expected(byte).filter(|c| !c.is_control()), "{page:?} {byte:#x}");
                if let Some(character) = found {
                    assert_eq!(page.encode(character), Some(byte), "{page:?} {character}"); // there and back
                }
            }
        }
    }

    fn oem(table: &'static [char; 128]) -> impl Fn(u8) -> Option<char> {
        |byte| Some(if byte < 0x80 { char::from(byte) } else { table[usize::from(byte - 0x80)] })
    }

    fn web(encoding: &'static encoding_rs::Encoding) -> impl Fn(u8) -> Option<char> {
        |byte| encoding.decode_without_bom_handling(&[byte]).0.chars().next()
    }

    #[test]
    fn tables_agree_with_others() {
        check(CodePage::Pc437, oem(&other::DECODING_TABLE_CP437), &[0xff]);
        check(CodePage::Pc737, oem(&other::DECODING_TABLE_CP737), &[0xff]);
        check(CodePage::Pc850, oem(&other::DECODING_TABLE_CP850), &[0xf0, 0xff]);
        check(CodePage::Pc852, oem(&other::DECODING_TABLE_CP852), &[0xf0, 0xff]);
        check(CodePage::Pc858, oem(&other::DECODING_TABLE_CP858), &[0xf0, 0xff]);
        check(CodePage::Pc866, oem(&other::DECODING_TABLE_CP866), &[0xff]);
        check(CodePage::Pc866, web(encoding_rs::IBM866), &[0xff]);
        check(CodePage::Wpc1252, web(encoding_rs::WINDOWS_1252), &[0xa0, 0xad]);
        check(CodePage::Pc775, oem(&other::DECODING_TABLE_CP775), &[0xf0, 0xff]);
        check(CodePage::Pc860, oem(&other::DECODING_TABLE_CP860), &[0xff]);
        check(CodePage::Pc863, oem(&other::DECODING_TABLE_CP863), &[0xff]);
        check(CodePage::Pc865, oem(&other::DECODING_TABLE_CP865), &[0xff]);
        check(CodePage::Wpc1250, web(encoding_rs::WINDOWS_1250), &[0xa0, 0xad]);
        check(CodePage::Wpc1251, web(encoding_rs::WINDOWS_1251), &[0xa0, 0xad]);
        check(CodePage::Wpc1253, web(encoding_rs::WINDOWS_1253), &[0xa0, 0xaa, 0xad, 0xd2, 0xff]);
        check(CodePage::Wpc1257, web(encoding_rs::WINDOWS_1257), &[0xa0, 0xa1, 0xa5, 0xad]);
        check(CodePage::Wpc1254, web(encoding_rs::WINDOWS_1254), &[0xa0, 0xad]);
    }

    /// Every byte of every page against Python's codecs; the table names its generator.
    #[test]
    fn tables_agree_with_pythons_codecs() {
        let rows = include_str!("tests/fixtures/python_codecs.tsv").lines().filter(|row| !row.starts_with('#'));
        let (mut pages, mut bytes) = (0, 0);
        for (row, (page, text)) in rows.zip(by_name()) {
            let mut cells = row.split('\t');
            let name = cells.next().unwrap();
            assert!(text.ends_with(&name[2..]), "{name} {text}");
            for (byte, cell) in (0x80..=0xff).zip(cells) {
                let scalar = u32::from_str_radix(cell, 16).ok().and_then(char::from_u32);
                // Controls, the no-break space and the soft hyphen have nothing to print.
                let expected = scalar.filter(|found| !found.is_control() && !['\u{a0}', '\u{ad}'].contains(found));
                assert_eq!(page.decode(byte), expected, "{name} {byte:#x}");
                bytes += 1;
            }
            pages += 1;
        }
        assert_eq!((pages, bytes), (TEXTS.len(), TEXTS.len() * 128));
    }

    /// The pages in the order of the table: by number, the PC's before Windows'.
    fn by_name() -> Vec<(CodePage, String)> {
        let mut pages: Vec<(CodePage, String)> = TEXTS.iter().map(|(page, _)| (*page, format!("{page:?}"))).collect();
        pages.sort_by_key(|(_, name)| name.trim_start_matches(char::is_alphabetic).parse::<u32>().unwrap());
        pages
    }

    #[test]
    fn turkish_agrees_where_the_other_table_has_a_letter() {
        for byte in (0x20..=0x7e).chain(0x80..=0xef) {
            let other = oem_cp::code_table::DECODING_TABLE_CP857
                .get(usize::from(byte).wrapping_sub(0x80))
                .and_then(|found| *found)
                .filter(|found| !('\u{e000}'..'\u{f900}').contains(found));
            if byte >= 0x80 && other.is_some() {
                assert_eq!(CodePage::Pc857.decode(byte), other, "{byte:#x}");
            }
        }
    }
}
