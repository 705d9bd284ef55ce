//! Which key types which character: a scanner that plays a keyboard speaks the layout it was set to, not that of the till.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::OnceLock;

/// A keyboard layout a scanner can be set to, as Windows has it: that is what scanners imitate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyboardLayout {
    /// United States: as nearly every scanner leaves the factory.
    #[default]
    Us,
    /// United Kingdom.
    Uk,
    /// Germany and Austria (QWERTZ).
    De,
    /// France (AZERTY).
    Fr,
    /// Switzerland, German.
    ChDe,
    /// Switzerland, French.
    ChFr,
}

impl KeyboardLayout {
    /// Every layout.
    pub const ALL: [KeyboardLayout; 6] = [
        KeyboardLayout::Us,
        KeyboardLayout::Uk,
        KeyboardLayout::De,
        KeyboardLayout::Fr,
        KeyboardLayout::ChDe,
        KeyboardLayout::ChFr,
    ];

    /// The name in settings, e.g. `ch-de`.
    pub fn name(self) -> &'static str {
        match self {
            KeyboardLayout::Us => "us",
            KeyboardLayout::Uk => "uk",
            KeyboardLayout::De => "de",
            KeyboardLayout::Fr => "fr",
            KeyboardLayout::ChDe => "ch-de",
            KeyboardLayout::ChFr => "ch-fr",
        }
    }

    /// The table of this layout.
    pub(crate) fn keys(self) -> &'static Keys {
        static TABLES: OnceLock<Vec<Keys>> = OnceLock::new();
        let read = |layout: KeyboardLayout| Keys::read(layout.text()).expect("the layouts built in can be read");
        let tables = TABLES.get_or_init(|| KeyboardLayout::ALL.into_iter().map(read).collect());
        &tables[self as usize]
    }

    fn text(self) -> &'static str {
        match self {
            KeyboardLayout::Us => include_str!("layouts/us.txt"),
            KeyboardLayout::Uk => include_str!("layouts/uk.txt"),
            KeyboardLayout::De => include_str!("layouts/de.txt"),
            KeyboardLayout::Fr => include_str!("layouts/fr.txt"),
            KeyboardLayout::ChDe => include_str!("layouts/ch-de.txt"),
            KeyboardLayout::ChFr => include_str!("layouts/ch-fr.txt"),
        }
    }
}

impl fmt::Display for KeyboardLayout {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

impl FromStr for KeyboardLayout {
    type Err = ();

    fn from_str(text: &str) -> Result<KeyboardLayout, ()> {
        KeyboardLayout::ALL.into_iter().find(|layout| layout.name() == text).ok_or(())
    }
}

/// What a key types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Symbol {
    /// This character.
    Plain(char),
    /// This accent, upon the letter that follows.
    Dead(char),
}

/// The keys of one layout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Keys {
    /// By key code: what it types alone, with Shift, with AltGr, with both.
    pub(crate) rows: BTreeMap<u16, [Option<Symbol>; 4]>,
    /// Whether Caps Lock works on every key, not only on letters.
    pub(crate) is_caps_for_all: bool,
    /// What the point of the number pad types.
    pub(crate) pad_point: char,
}

/// Names of the keys that change with the layout, with their codes of linux/input-event-codes.h.
const CODES: [(&str, u16); 48] = [
    ("1", 2),
    ("2", 3),
    ("3", 4),
    ("4", 5),
    ("5", 6),
    ("6", 7),
    ("7", 8),
    ("8", 9),
    ("9", 10),
    ("0", 11),
    ("MINUS", 12),
    ("EQUAL", 13),
    ("Q", 16),
    ("W", 17),
    ("E", 18),
    ("R", 19),
    ("T", 20),
    ("Y", 21),
    ("U", 22),
    ("I", 23),
    ("O", 24),
    ("P", 25),
    ("LEFTBRACE", 26),
    ("RIGHTBRACE", 27),
    ("A", 30),
    ("S", 31),
    ("D", 32),
    ("F", 33),
    ("G", 34),
    ("H", 35),
    ("J", 36),
    ("K", 37),
    ("L", 38),
    ("SEMICOLON", 39),
    ("APOSTROPHE", 40),
    ("GRAVE", 41),
    ("BACKSLASH", 43),
    ("Z", 44),
    ("X", 45),
    ("C", 46),
    ("V", 47),
    ("B", 48),
    ("N", 49),
    ("M", 50),
    ("COMMA", 51),
    ("DOT", 52),
    ("SLASH", 53),
    ("102ND", 86),
];

impl Keys {
    /// Reads a table; the first line is its title.
    pub(crate) fn read(text: &str) -> Option<Keys> {
        let mut keys = Keys { rows: BTreeMap::new(), is_caps_for_all: false, pad_point: '.' };
        for line in text.lines().skip(1) {
            let mut words = line.split_whitespace();
            let name = words.next()?;
            match name {
                "caps" => keys.is_caps_for_all = words.next()? == "all",
                "kpdot" => keys.pad_point = words.next()?.chars().next()?,
                name => {
                    let code = CODES.iter().find(|(known, _)| *known == name)?.1;
                    let mut row = [None; 4];
                    for (place, word) in words.enumerate() {
                        *row.get_mut(place)? = symbol(word)?;
                    }
                    keys.rows.insert(code, row);
                }
            }
        }
        Some(keys)
    }
}

/// `a`, `dead^` or `none`.
fn symbol(word: &str) -> Option<Option<Symbol>> {
    let mut characters = word.chars();
    match (characters.next(), characters.next()) {
        (Some(character), None) => Some(Some(Symbol::Plain(character))),
        _ if word == "none" => Some(None),
        _ => {
            word.strip_prefix("dead").and_then(|accent| accent.chars().next()).map(|accent| Some(Symbol::Dead(accent)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where xkb-data (the tables of Linux desktops) and Windows differ, and scanners follow Windows: ours, then theirs.
    const OTHERWISE_IN_XKB: [(&str, &str, usize); 12] = [
        ("us", "102ND", 0), // \ <
        ("us", "102ND", 1), // | >
        ("uk", "GRAVE", 2), // ¦ |
        ("uk", "E", 2),     // é e
        ("uk", "U", 2),     // ú none
        ("uk", "I", 2),     // í none
        ("uk", "O", 2),     // ó none
        ("uk", "A", 2),     // á none
        ("fr", "2", 2),     // dead~ ~
        ("fr", "7", 2),     // dead` `
        ("ch-de", "1", 2),  // ¦ |
        ("ch-fr", "1", 2),  // ¦ |
    ];

    /// Compares a layout with the table xkb-data has for it, key by key.
    #[track_caller]
    fn check(layout: KeyboardLayout, other: &str) {
        let other = Keys::read(&format!("\n{other}")).expect("the other table can be read");
        for (name, code) in CODES {
            let (ours, theirs) = (layout.keys().rows[&code], other.rows[&code]);
            for level in 0..3 {
                let is_known = OTHERWISE_IN_XKB.contains(&(layout.name(), name, level));
                let is_same = ours[level].is_none() || ours[level] == theirs[level];
                assert!(is_same || is_known, "{layout} {name} {level}: {:?} {:?}", ours[level], theirs[level]);
            }
        }
    }

    #[test]
    fn the_layouts_agree_with_the_tables_of_linux_desktops() {
        check(KeyboardLayout::Us, include_str!("../tests/xkb/us.txt"));
        check(KeyboardLayout::Uk, include_str!("../tests/xkb/uk.txt"));
        check(KeyboardLayout::De, include_str!("../tests/xkb/de.txt"));
        check(KeyboardLayout::Fr, include_str!("../tests/xkb/fr.txt"));
        check(KeyboardLayout::ChDe, include_str!("../tests/xkb/ch-de.txt"));
        check(KeyboardLayout::ChFr, include_str!("../tests/xkb/ch-fr.txt"));
    }

    #[test]
    fn every_layout_types_every_printable_character() {
        for layout in KeyboardLayout::ALL {
            let keys = layout.keys();
            let typed: Vec<char> = keys
                .rows
                .values()
                .flatten()
                .flatten()
                .map(|symbol| match symbol {
                    Symbol::Plain(character) | Symbol::Dead(character) => *character,
                })
                .collect();
            for character in '!'..='~' {
                assert!(typed.contains(&character), "{layout} cannot type {character}");
            }
            assert_eq!(layout.name().parse(), Ok(layout));
        }
    }
}
