//! What goes down: scopes of entries, each with the position of its last change.

use crate::Refused;
use protocol::{Change, ChangePage, Cursor, Poke, SetHash, Subscription};
use retail::Moment;

/// Told of each scope that changed, after the change is on the disk.
pub type Listener = Box<dyn Fn(&Poke) + Send + Sync>;

/// Which moment of a scope was handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whole {
    /// The hub's epoch.
    pub hub_epoch: String,
    /// The position.
    pub pos: u64,
    /// What all entries add up to.
    pub sum: SetHash,
}

/// The scopes.
pub trait ChangeStorage {
    /// The hub's epoch.
    fn epoch(&self) -> Result<String, Refused>;

    /// Begins another epoch, because these data were restored from a copy: cursors of the epoch before stay good as far as the copy
    /// goes. Returns its name.
    fn new_epoch(&self, now: Moment) -> Result<String, Refused>;

    /// Calls this after each change from now on; a second listener takes the place of the first.
    fn listen(&self, listener: Listener);

    /// The scopes for a till, the most urgent first.
    fn subscription(&self, till: &str, now: Moment) -> Result<Subscription, Refused>;

    /// Whether a scope is for a till.
    fn may_read(&self, till: &str, scope: &str) -> Result<bool, Refused>;

    /// What changed after a cursor, at most so many entries.
    fn changes(&self, scope: &str, cursor: &Cursor, limit: usize) -> Result<ChangePage, Refused>;

    /// The last position of a scope.
    fn head(&self, scope: &str) -> Result<u64, Refused>;

    /// Hands every entry of a scope to somebody, by position, as all of them were at one moment; stops when it is refused.
    fn whole(&self, scope: &str, each: &mut dyn FnMut(Change) -> Result<(), Refused>) -> Result<Whole, Refused>;

    /// One entry of a scope.
    fn entry(&self, scope: &str, kind: &str, key: &str) -> Result<Option<Change>, Refused>;

    /// Entries of a kind by key, those after a key, at most so many.
    fn entries(&self, scope: &str, kind: &str, after: &str, limit: usize) -> Result<Vec<Change>, Refused>;

    /// How many entries of a kind there are.
    fn count(&self, scope: &str, kind: &str) -> Result<u64, Refused>;

    /// Forgets removals made before a moment: a cursor older than the last of them has to begin anew. Returns how many were forgotten.
    fn forget_removals(&self, before: Moment) -> Result<u64, Refused>;
}
