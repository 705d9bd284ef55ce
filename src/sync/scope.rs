//! A scope on its way down: how far it was read, and what has to be done to have all of it.
//!
//! ```text
//!     read --page--> read ... up to date        cursor gone, sum wrong --> again --> (snapshot --> pieces -->) read
//! ```

use crate::step::Way;
use protocol::Manifest;

/// From so many positions on, a scope is begun with its snapshot.
pub(crate) const SNAPSHOT_FROM: u64 = 2_000;
/// The longest wait before a scope is begun again that was begun again before, to no avail.
const RESTART_MAX_MS: u64 = 600_000;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Down {
    /// Read on from the cursor.
    Read,
    /// Begin again; with `true` a snapshot is tried first.
    Again(bool),
    /// Ask for its snapshot.
    Snapshot,
    /// Fetch the pieces of one.
    Pieces(Box<Manifest>, usize),
}

pub(crate) struct Scope {
    pub(crate) name: String,
    pub(crate) way: Way,
    pub(crate) down: Down,
    /// The last position that was read; `None` before the first page of this run.
    pub(crate) pos: Option<u64>,
    /// The last position there is, as far as is known.
    pub(crate) head: u64,
    pub(crate) is_subscribed: bool,
    /// Whether it has to be read even if nothing seems new.
    pub(crate) is_due: bool,
    /// How often it was begun again without an end: the more often, the longer the next time waits.
    pub(crate) restarts: u32,
    pub(crate) free_from_ms: u64,
    pub(crate) as_of_ms: Option<u64>,
}

/// How a scope stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScopeState<'a> {
    /// Its name.
    pub name: &'a str,
    /// Whether everything the hub is known to have was read.
    pub is_up_to_date: bool,
    /// When that was last so (by the clock the engine is told), in this run.
    pub as_of_ms: Option<u64>,
    /// How far: position read, position known; while a snapshot is fetched, entries here, entries in all.
    pub position: (u64, u64),
}

impl Scope {
    pub(crate) fn new(name: &str) -> Scope {
        Scope {
            name: name.to_owned(),
            way: Way::of_scope(name),
            down: Down::Read,
            pos: None,
            head: 0,
            is_subscribed: true,
            is_due: true,
            restarts: 0,
            free_from_ms: 0,
            as_of_ms: None,
        }
    }

    pub(crate) fn is_up_to_date(&self) -> bool {
        !self.is_due && self.down == Down::Read && self.pos.is_some_and(|pos| pos >= self.head)
    }

    /// How far it is: positions, or entries of a snapshot that is fetched.
    pub(crate) fn position(&self) -> (u64, u64) {
        match &self.down {
            Down::Pieces(manifest, index) => {
                (manifest.chunks.iter().take(*index).map(|chunk| chunk.entries).sum(), manifest.entries)
            }
            _ => (self.pos.unwrap_or_default(), self.head),
        }
    }

    pub(crate) fn read(&mut self, through: u64, head: u64, is_whole: bool, now_ms: u64, random: u64) {
        (self.pos, self.head, self.is_due) = (Some(through), head, false);
        if !is_whole {
            self.begin_again(false, now_ms, random);
        } else if through >= head {
            self.restarts = 0;
            self.as_of_ms = Some(now_ms);
        }
    }

    pub(crate) fn begun(&mut self) {
        let Down::Again(is_snapshot) = self.down else { return };
        (self.pos, self.is_due) = (Some(0), true);
        self.down = if is_snapshot { Down::Snapshot } else { Down::Read };
    }

    pub(crate) fn piece(&mut self, is_whole: bool, now_ms: u64, random: u64) {
        let Down::Pieces(manifest, index) = &mut self.down else { return };
        *index += 1;
        if *index < manifest.chunks.len() {
            return;
        }
        (self.pos, self.is_due) = (Some(manifest.pos), true);
        self.down = Down::Read;
        if !is_whole {
            self.begin_again(false, now_ms, random);
        }
    }

    /// From the first entry on; a long scope from its snapshot, if that may help.
    pub(crate) fn begin_again(&mut self, may_snapshot: bool, now_ms: u64, random: u64) {
        self.down = Down::Again(may_snapshot && self.head >= SNAPSHOT_FROM);
        self.is_due = true;
        self.restarts = self.restarts.saturating_add(1);
        if self.restarts > 1 {
            let wait = (1_000 << (2 * self.restarts).min(12)).min(RESTART_MAX_MS);
            self.free_from_ms = now_ms + wait / 2 + random % (wait / 2);
        }
    }
}
