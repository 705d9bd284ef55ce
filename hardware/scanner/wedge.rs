//! A scanner that plays a keyboard: the kernel's key events in, the bytes of codes out.
//!
//! ```text
//!   key down --layout, Shift, AltGr, Caps Lock--> character --accent before it?--> composed --> UTF-8 bytes
//!       \-- with Ctrl --> control character (Ctrl+] is GS)   \-- Alt + digits of the number pad, Alt up --> that character
//!   events lost by the kernel, a key no code is made of --> spoilt: the code in flight is refused, never sold in part
//! ```

use super::layout::{KeyboardLayout, Keys, Symbol};
use crate::code_page::CodePage;
use icu_normalizer::ComposingNormalizer;
use std::collections::BTreeSet;

/// Bytes of one event: two machine words of time, kind, code, value (`struct input_event` of linux/input.h).
const EVENT_BYTES: usize = 2 * size_of::<usize>() + 8;

const EV_SYN: u16 = 0;
const EV_KEY: u16 = 1;
const EV_LED: u16 = 17;
const SYN_REPORT: u16 = 0;
const SYN_DROPPED: u16 = 3;
const LED_CAPSL: u16 = 1;

const BACKSPACE: u16 = 14;
const TAB: u16 = 15;
const LEFT_BRACE: u16 = 26;
const RIGHT_BRACE: u16 = 27;
const ENTER: u16 = 28;
const LEFT_CTRL: u16 = 29;
const LEFT_SHIFT: u16 = 42;
const BACKSLASH: u16 = 43;
const RIGHT_SHIFT: u16 = 54;
const LEFT_ALT: u16 = 56;
const SPACE: u16 = 57;
const CAPS_LOCK: u16 = 58;
const NUM_LOCK: u16 = 69;
const SCROLL_LOCK: u16 = 70;
const PAD_POINT: u16 = 83;
const PAD_ENTER: u16 = 96;
const RIGHT_CTRL: u16 = 97;
const RIGHT_ALT: u16 = 100;
const LEFT_META: u16 = 125;
const RIGHT_META: u16 = 126;
/// The number pad, whatever Num Lock says: a scanner's digits are digits.
const PAD: [(u16, char); 15] = [
    (71, '7'),
    (72, '8'),
    (73, '9'),
    (75, '4'),
    (76, '5'),
    (77, '6'),
    (79, '1'),
    (80, '2'),
    (81, '3'),
    (82, '0'),
    (55, '*'),
    (74, '-'),
    (78, '+'),
    (98, '/'),
    (117, '='),
];

/// What the kernel told about a device of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct KeyEvent {
    /// EV_KEY and its like.
    pub(crate) kind: u16,
    /// Which key.
    pub(crate) code: u16,
    /// 1 down, 0 up, 2 held down.
    pub(crate) value: i32,
}

impl KeyEvent {
    /// Reads whole events as a device file yields them; a part of one at the end is no event.
    pub(crate) fn read(bytes: &[u8]) -> impl Iterator<Item = KeyEvent> + '_ {
        bytes.chunks_exact(EVENT_BYTES).map(|event| {
            let word = |at: usize| u16::from_ne_bytes([event[at], event[at + 1]]);
            let rest = &event[EVENT_BYTES - 4..];
            let value = i32::from_ne_bytes([rest[0], rest[1], rest[2], rest[3]]);
            KeyEvent { kind: word(EVENT_BYTES - 8), code: word(EVENT_BYTES - 6), value }
        })
    }
}

/// What an event led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Typed {
    /// Bytes of a code; Enter is CR, Tab is HT. Characters beyond ASCII are UTF-8.
    Bytes(Vec<u8>),
    /// A key that means nothing in this layout: the code in flight can't be trusted.
    Unreadable,
    /// The kernel dropped events: the code in flight has a hole.
    Dropped,
}

/// Whose Caps Lock counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CapsLock {
    /// Only the Caps Lock the scanner itself presses: most don't look at the lamp.
    #[default]
    Own,
    /// The lamp of Caps Lock: the scanner looks at it and types the other way round ("Caps Lock override").
    Lamp,
}

/// The state between two key events.
#[derive(Clone, Debug)]
pub(crate) struct WedgeDecoder {
    keys: &'static Keys,
    caps: CapsLock,
    held: BTreeSet<u16>,
    is_caps_on: bool,
    /// Digits typed on the number pad while Alt is held.
    alt_digits: String,
    accent: Option<char>,
    /// Between "events were dropped" and the next whole group of events.
    is_skipping: bool,
}

impl WedgeDecoder {
    pub(crate) fn new(layout: KeyboardLayout, caps: CapsLock) -> WedgeDecoder {
        WedgeDecoder {
            keys: layout.keys(),
            caps,
            held: BTreeSet::new(),
            is_caps_on: false,
            alt_digits: String::new(),
            accent: None,
            is_skipping: false,
        }
    }

    /// Forgets all keys; the lamp is as the device says.
    pub(crate) fn reset(&mut self, is_lamp_on: bool) {
        self.forget_keys();
        self.is_skipping = false;
        self.is_caps_on = is_lamp_on && self.caps == CapsLock::Lamp;
    }

    fn forget_keys(&mut self) {
        self.held.clear();
        self.alt_digits.clear();
        self.accent = None;
    }

    /// Takes in one event.
    pub(crate) fn step(&mut self, event: KeyEvent) -> Option<Typed> {
        match (event.kind, event.code, event.value) {
            (EV_SYN, SYN_DROPPED, _) => {
                self.forget_keys();
                self.is_skipping = true;
                Some(Typed::Dropped)
            }
            (EV_SYN, SYN_REPORT, _) => {
                self.is_skipping = false;
                None
            }
            _ if self.is_skipping => None,
            (EV_LED, LED_CAPSL, value) if self.caps == CapsLock::Lamp => {
                self.is_caps_on = value != 0;
                None
            }
            (EV_KEY, code, 0) => self.up(code),
            (EV_KEY, code, 1) => self.down(code),
            _ => None, // a key held down, scan codes, lamps
        }
    }

    fn up(&mut self, code: u16) -> Option<Typed> {
        self.held.remove(&code);
        let is_alt = matches!(code, LEFT_ALT | RIGHT_ALT);
        if !is_alt || self.alt_digits.is_empty() {
            return None;
        }
        let digits = std::mem::take(&mut self.alt_digits);
        Some(alt_character(&digits).map_or(Typed::Unreadable, |character| self.character(character)))
    }

    fn down(&mut self, code: u16) -> Option<Typed> {
        let holds = |key| self.held.contains(&key);
        let (alt, right_alt) = (holds(LEFT_ALT), holds(RIGHT_ALT));
        let ctrl = holds(LEFT_CTRL) || holds(RIGHT_CTRL);
        let shift = holds(LEFT_SHIFT) || holds(RIGHT_SHIFT);
        match code {
            LEFT_SHIFT | RIGHT_SHIFT | LEFT_CTRL | RIGHT_CTRL | LEFT_ALT | RIGHT_ALT => {
                self.held.insert(code);
                return None;
            }
            CAPS_LOCK => {
                self.is_caps_on ^= self.caps == CapsLock::Own;
                return None;
            }
            NUM_LOCK | SCROLL_LOCK | LEFT_META | RIGHT_META => return None,
            _ => {}
        }
        let pad = PAD.iter().find(|(key, _)| *key == code).map(|(_, character)| *character);
        if let (Some(digit), true) = (pad.filter(char::is_ascii_digit), (alt && !ctrl) || right_alt) {
            self.alt_digits.push(digit);
            return None;
        }
        // Windows takes Ctrl and Alt together for AltGr.
        let alt_gr = right_alt || (alt && ctrl);
        if alt && !alt_gr {
            return Some(Typed::Unreadable);
        }
        if ctrl && !alt_gr {
            return Some(self.control(code));
        }
        let fixed = match code {
            ENTER | PAD_ENTER => Some('\r'),
            TAB => Some('\t'),
            SPACE => Some(' '),
            BACKSPACE => Some('\u{8}'),
            PAD_POINT => Some(self.keys.pad_point),
            _ => pad,
        };
        if let Some(character) = fixed {
            return Some(self.character(character));
        }
        Some(match self.symbol(code, shift, alt_gr) {
            Some(Symbol::Plain(character)) => self.character(character),
            Some(Symbol::Dead(accent)) => match self.accent.replace(accent) {
                None => return None,
                Some(before) => {
                    self.accent = None;
                    utf8(&[before, accent])
                }
            },
            None => Typed::Unreadable,
        })
    }

    fn symbol(&self, code: u16, shift: bool, alt_gr: bool) -> Option<Symbol> {
        let row = self.keys.rows.get(&code)?;
        let is_letter = matches!(row[0], Some(Symbol::Plain(letter)) if letter.is_alphabetic())
            && matches!(row[1], Some(Symbol::Plain(letter)) if letter.is_uppercase());
        let caps = self.is_caps_on && (is_letter || self.keys.is_caps_for_all);
        let level = usize::from(shift ^ caps) + if alt_gr { 2 } else { 0 };
        row[level]
    }

    /// A character, with the accent that was waiting for it.
    fn character(&mut self, character: char) -> Typed {
        match self.accent.take() {
            None => utf8(&[character]),
            Some(accent) if character == ' ' => utf8(&[accent]),
            Some(accent) => match composed(accent, character) {
                Some(letter) => utf8(&[letter]),
                None => utf8(&[accent, character]),
            },
        }
    }

    /// Ctrl and a key. The three keys right of P and L are told by their place: there Windows has ESC, GS and FS in every layout.
    fn control(&self, code: u16) -> Typed {
        let control = match code {
            LEFT_BRACE => Some(0x1b),
            RIGHT_BRACE => Some(0x1d),
            BACKSLASH | 86 => Some(0x1c),
            7 => Some(0x1e), // Ctrl+6 is Ctrl+^
            ENTER | PAD_ENTER => Some(b'\n'),
            code => match self.keys.rows.get(&code).map(|row| row[0]) {
                Some(Some(Symbol::Plain(letter @ 'a'..='z'))) => Some(letter as u8 & 0x1f),
                Some(Some(Symbol::Plain('-'))) => Some(0x1f), // Ctrl+_
                _ => None,
            },
        };
        control.map_or(Typed::Unreadable, |control| Typed::Bytes(vec![control]))
    }
}

fn utf8(characters: &[char]) -> Typed {
    Typed::Bytes(characters.iter().collect::<String>().into_bytes())
}

/// Accent and letter as one character, if there is such a one.
fn composed(accent: char, letter: char) -> Option<char> {
    let mark = match accent {
        '^' => '\u{302}',
        '¨' => '\u{308}',
        '´' => '\u{301}',
        '`' => '\u{300}',
        '~' => '\u{303}',
        _ => return None,
    };
    let both: String = [letter, mark].iter().collect();
    let normal = ComposingNormalizer::new_nfc().normalize(&both);
    let mut characters = normal.chars();
    characters.next().filter(|_| characters.next().is_none())
}

/// The character of Alt and digits: with a leading 0 of Windows-1252, else of code page 437; below 128 both are ASCII.
fn alt_character(digits: &str) -> Option<char> {
    let number: u32 = digits.parse().ok()?;
    let byte = u8::try_from(number).ok()?;
    if byte < 0x80 {
        return Some(char::from(byte));
    }
    let page = if digits.starts_with('0') { CodePage::Wpc1252 } else { CodePage::Pc437 };
    page.decode(byte)
}
