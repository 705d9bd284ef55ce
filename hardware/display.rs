//! The customer display: two lines of twenty characters, spoken to in ESC/POS display mode or in CD5220.

use crate::code_page::CodePage;
use crate::driver::{Effect, Input, Machine, QUIET_MS};
use crate::event::{DeviceEvent, DeviceState, DisplayEvent};
use crate::fold::fold;
use crate::printer::lost_state;
use serde::{Deserialize, Serialize};
use unicode_width::UnicodeWidthChar;

const COLUMNS: usize = 20;
/// The pages a display has, with the numbers that select them.
const PAGES: [(CodePage, u8); 2] = [(CodePage::Pc437, 0), (CodePage::Pc858, 19)];

/// Which commands a customer display obeys; a switch on its back often says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DisplayMode {
    /// ESC/POS, as Epson's DM-D series.
    #[default]
    EscPos,
    /// CD5220, as most others.
    Cd5220,
}

/// New text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Show {
    pub(crate) lines: [String; 2],
}

/// The display's machine: it keeps the newest text and shows it again after a loss of the link.
#[derive(Debug)]
pub(crate) struct DisplayMachine {
    mode: DisplayMode,
    state: DeviceState,
    newest: Show,
    is_linked: bool,
    /// Bytes on their way; newer text waits for them, so that a slow display skips instead of lagging.
    on_the_way: usize,
    is_stale: bool,
}

impl DisplayMachine {
    pub(crate) fn new(mode: DisplayMode) -> DisplayMachine {
        DisplayMachine {
            mode,
            state: DeviceState::Unconfigured,
            newest: Show { lines: [String::new(), String::new()] },
            is_linked: false,
            on_the_way: 0,
            is_stale: false,
        }
    }

    fn become_state(&mut self, state: DeviceState) -> Option<Effect> {
        if state == self.state {
            return None;
        }
        self.state = state.clone();
        Some(Effect::Emit(DeviceEvent::Display(DisplayEvent::StateChanged(state))))
    }

    fn refresh(&mut self) -> Option<Effect> {
        if !self.is_linked || self.on_the_way > 0 {
            self.is_stale = true;
            return None;
        }
        self.is_stale = false;
        let bytes = match self.mode {
            DisplayMode::EscPos => picture(&self.newest.lines),
            DisplayMode::Cd5220 => cd5220_picture(&self.newest.lines),
        };
        self.on_the_way = bytes.len();
        Some(Effect::Send(bytes))
    }
}

impl Machine for DisplayMachine {
    type Command = Show;

    fn step(&mut self, _now_ms: u64, input: Input<Show>) -> Vec<Effect> {
        match input {
            Input::Connected => {
                self.is_linked = true;
                let start = match self.mode {
                    // This device; reset; overwrite, never scroll.
                    DisplayMode::EscPos => vec![0x1b, b'=', 2, 0x1b, b'@', 0x1f, 1],
                    // Reset; overwrite; no cursor.
                    DisplayMode::Cd5220 => vec![0x1b, b'@', 0x1b, 0x11, 0x1b, b'_', 0],
                };
                self.on_the_way = start.len();
                self.is_stale = true;
                [Some(Effect::Send(start)), self.become_state(DeviceState::Ready)].into_iter().flatten().collect()
            }
            Input::Lost(error) => {
                self.is_linked = false;
                self.on_the_way = 0;
                self.become_state(lost_state(error)).into_iter().collect()
            }
            Input::Command(show) => {
                self.newest = show;
                self.refresh().into_iter().collect()
            }
            Input::Accepted(count) => {
                self.on_the_way = self.on_the_way.saturating_sub(count);
                let is_due = self.is_stale && self.on_the_way == 0;
                if is_due { self.refresh().into_iter().collect() } else { Vec::new() }
            }
            Input::Received(_) | Input::Tick => Vec::new(),
        }
    }

    fn tick_ms(&self) -> u64 {
        QUIET_MS
    }

    fn overflow(&self) -> Option<DeviceEvent> {
        Some(DeviceEvent::Display(DisplayEvent::StateChanged(self.state.clone())))
    }
}

/// The characters of a line that take one place each, filled up with spaces.
fn padded(line: &str, pages: &[CodePage]) -> Vec<char> {
    let text = fold(line, pages);
    let narrow = text.chars().filter(|found| found.width() == Some(1));
    narrow.chain(std::iter::repeat(' ')).take(COLUMNS).collect()
}

/// Both lines as CD5220 writes a whole line (`ESC Q A`, `ESC Q B`, each ended by a carriage return). Its code pages
/// differ from make to make, so only what every one of them has is sent.
fn cd5220_picture(lines: &[String; 2]) -> Vec<u8> {
    let page = CodePage::Pc437;
    let mut bytes = Vec::new();
    for (row, line) in (b'A'..).zip(lines) {
        bytes.extend([0x1b, b'Q', row]);
        bytes.extend(padded(line, &[page]).into_iter().map(|letter| page.encode(letter).unwrap_or(b'?')));
        bytes.push(b'\r');
    }
    bytes
}

/// Both lines as bytes, each put at its place and filled up with spaces.
fn picture(lines: &[String; 2]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut selected = usize::MAX;
    let pages = PAGES.map(|(page, _)| page);
    for (row, line) in (1u8..).zip(lines) {
        bytes.extend([0x1f, b'$', 1, row]);
        for character in padded(line, &pages) {
            let found = |index: &usize| PAGES[*index].0.encode(character).is_some();
            let index = [selected, 0, 1].into_iter().filter(|index| *index < PAGES.len()).find(found).unwrap_or(0);
            if index != selected {
                bytes.extend([0x1b, b't', PAGES[index].1]);
                selected = index;
            }
            bytes.push(PAGES[index].0.encode(character).unwrap_or(b'?'));
        }
    }
    bytes
}
