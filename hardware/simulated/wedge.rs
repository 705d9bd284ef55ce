//! What the kernel tells when a scanner types a code: the bytes of its key events, as a USB keyboard makes them.

use crate::KeyboardLayout;
use crate::code_page::CodePage;
use crate::scanner::Symbol;

/// Milliseconds between two key events.
const STEP_MS: u64 = 2;
const EV_SYN: u16 = 0;
const EV_KEY: u16 = 1;
const EV_MSC: u16 = 4;
const MSC_SCAN: u16 = 4;
const SYN_DROPPED: u16 = 3;

/// Ctrl on the left; this and the following are the kernel's codes of keys, for [`KeyStream::key`].
pub const LEFT_CTRL: u16 = 29;
/// Shift on the left.
pub const LEFT_SHIFT: u16 = 42;
/// Alt on the left.
pub const LEFT_ALT: u16 = 56;
/// AltGr.
pub const ALT_GR: u16 = 100;
/// Caps Lock.
pub const CAPS_LOCK: u16 = 58;
/// Enter.
pub const ENTER: u16 = 28;
/// Tab.
pub const TAB: u16 = 15;

/// Key events that go on being written; [`KeyStream::bytes`] has them as `/dev/input/eventN` yields them on this machine.
#[derive(Clone, Debug, Default)]
pub struct KeyStream {
    bytes: Vec<u8>,
    time_ms: u64,
}

impl KeyStream {
    /// No events yet.
    pub fn new() -> KeyStream {
        KeyStream::default()
    }

    /// The bytes so far.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// One `struct input_event`: the time as two machine words, kind, code, value.
    pub fn event(&mut self, kind: u16, code: u16, value: i32) -> &mut KeyStream {
        let (seconds, rest) = (self.time_ms / 1_000, self.time_ms % 1_000 * 1_000);
        self.bytes.extend((seconds as usize).to_ne_bytes());
        self.bytes.extend((rest as usize).to_ne_bytes());
        self.bytes.extend(kind.to_ne_bytes());
        self.bytes.extend(code.to_ne_bytes());
        self.bytes.extend(value.to_ne_bytes());
        self
    }

    /// A key goes down (1), up (0) or is held (2).
    pub fn key(&mut self, code: u16, value: i32) -> &mut KeyStream {
        self.time_ms += STEP_MS;
        if value != 2 {
            self.event(EV_MSC, MSC_SCAN, 0x7_0000 + i32::from(code));
        }
        self.event(EV_KEY, code, value).event(EV_SYN, 0, i32::from(value == 2))
    }

    /// A key pressed and let go while others are held.
    pub fn press(&mut self, held: &[u16], code: u16) -> &mut KeyStream {
        held.iter().for_each(|key| {
            self.key(*key, 1);
        });
        self.key(code, 1).key(code, 0);
        held.iter().rev().for_each(|key| {
            self.key(*key, 0);
        });
        self
    }

    /// The kernel had no room and dropped events.
    pub fn dropped(&mut self) -> &mut KeyStream {
        self.event(EV_SYN, SYN_DROPPED, 0).event(EV_SYN, 0, 0)
    }

    /// Types a code in a layout, control characters with Ctrl. Letters without a key are typed with Alt and their number.
    pub fn text(&mut self, layout: KeyboardLayout, text: &str) -> &mut KeyStream {
        for character in text.chars() {
            self.character(layout, character);
        }
        self
    }

    fn character(&mut self, layout: KeyboardLayout, character: char) {
        let find = |wanted: Symbol| {
            let rows = layout.keys().rows.iter();
            let mut places =
                rows.flat_map(|(code, row)| row.iter().enumerate().map(|(level, key)| (level, *code, *key)));
            places.find(|(_, _, key)| *key == Some(wanted)).map(|(level, code, _)| (level, code))
        };
        let held = |level: usize| [vec![], vec![LEFT_SHIFT], vec![ALT_GR], vec![LEFT_SHIFT, ALT_GR]][level].clone();
        match character {
            '\r' => self.press(&[], ENTER),
            '\t' => self.press(&[], TAB),
            ' ' => self.press(&[], 57),
            '\u{1d}' => self.press(&[LEFT_CTRL], 27),
            character => match (find(Symbol::Plain(character)), find(Symbol::Dead(character))) {
                (Some((level, code)), _) => self.press(&held(level), code),
                (None, Some((level, code))) => self.press(&held(level), code).press(&[], 57),
                (None, None) => self.alt(CodePage::Wpc1252.encode(character).map_or(u32::from(character), u32::from)),
            },
        };
    }

    /// Alt held, the number on the number pad with a leading 0, Alt let go.
    pub fn alt(&mut self, number: u32) -> &mut KeyStream {
        const PAD: [u16; 10] = [82, 79, 80, 81, 75, 76, 77, 71, 72, 73];
        self.key(LEFT_ALT, 1);
        for digit in format!("0{number}").bytes() {
            self.press(&[], PAD[usize::from(digit - b'0')]);
        }
        self.key(LEFT_ALT, 0)
    }
}
