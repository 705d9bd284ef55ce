//! A printer's state, from the bits of its answers (Epson ESC/POS reference: `DLE EOT`, `GS a`).

use crate::event::Condition;

/// What the printer last said about itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Status {
    is_offline: bool,
    is_cover_open: bool,
    is_paper_out: bool,
    is_near_end: bool,
    has_cutter_error: bool,
    has_unrecoverable_error: bool,
    is_overheated: bool,
    /// The level of the drawer's sensor line.
    pub(super) is_drawer_pin_high: bool,
}

impl Status {
    /// From the four bytes told by itself.
    pub(super) fn from_automatic(bytes: [u8; 4]) -> Status {
        let [first, errors, paper, _] = bytes;
        Status {
            is_drawer_pin_high: first & 0x04 != 0,
            is_offline: first & 0x08 != 0,
            is_cover_open: first & 0x20 != 0,
            has_cutter_error: errors & 0x08 != 0,
            has_unrecoverable_error: errors & 0x20 != 0,
            is_overheated: errors & 0x40 != 0,
            is_near_end: paper & 0x03 != 0,
            is_paper_out: paper & 0x0c != 0,
        }
    }

    /// From the answers to `DLE EOT` 1, 2, 3 and 4.
    pub(super) fn from_enquiries(answers: [u8; 4]) -> Status {
        let [printer, cause, error, paper] = answers;
        Status {
            is_drawer_pin_high: printer & 0x04 != 0,
            is_offline: printer & 0x08 != 0,
            is_cover_open: cause & 0x04 != 0,
            has_cutter_error: error & 0x08 != 0,
            has_unrecoverable_error: error & 0x20 != 0,
            is_overheated: error & 0x40 != 0,
            is_near_end: paper & 0x0c != 0,
            is_paper_out: paper & 0x60 != 0 || cause & 0x20 != 0,
        }
    }

    /// What it complains about, the graver first.
    pub(super) fn conditions(self) -> Vec<Condition> {
        let all = [
            (self.is_paper_out, Condition::PaperOut),
            (self.is_near_end && !self.is_paper_out, Condition::PaperNearEnd),
            (self.is_cover_open, Condition::CoverOpen),
            (self.has_cutter_error, Condition::CutterJam),
            (self.is_overheated, Condition::Overheated),
            (self.has_unrecoverable_error, Condition::Unrecoverable),
        ];
        let mut found: Vec<Condition> = all.iter().filter(|(is_so, _)| *is_so).map(|(_, what)| *what).collect();
        if self.is_offline && !found.iter().any(|condition| condition.stops_printing()) {
            found.push(Condition::Offline);
        }
        found.sort_by_key(|condition| !condition.stops_printing());
        found
    }
}
