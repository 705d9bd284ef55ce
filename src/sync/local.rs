//! What the exchange needs of the till: its records on their way up, and copies of the hub's scopes on their way down.

pub use database::{Applied, LeftOut, Reading, Stretch};
use protocol::{Change, ChangePage, Cursor, Hash, Lane, Manifest, Op};

/// The till, as the exchange sees it. Each verb that changes something is durable when it returns, all of it or nothing.
pub trait Local {
    /// What its disk can't do.
    type Error: std::fmt::Display;

    /// The stretches of a chain, the oldest first: at least one.
    fn stretches(&self, lane: Lane) -> Result<Vec<Stretch>, Self::Error>;

    /// Records of a lane's stretch after a number, in order, at most `limit` of them and about `bytes_max` bytes, but at least one if
    /// there is any.
    fn ops(
        &self,
        lane: Lane,
        stretch: &Stretch,
        after: u64,
        limit: usize,
        bytes_max: usize,
    ) -> Result<Vec<Op>, Self::Error>;

    /// The seal of a record; `None` if there is no record with this number.
    fn hash_of(&self, lane: Lane, number: u64) -> Result<Option<Hash>, Self::Error>;

    /// Notes that the hub has a stretch up to this number. It only rises.
    fn confirm(&self, lane: Lane, stretch: &Stretch, through: u64) -> Result<(), Self::Error>;

    /// How far a scope was read; `None` before the first time.
    fn cursor(&self, scope: &str) -> Result<Option<Cursor>, Self::Error>;

    /// Takes a page over, and its cursor with it.
    ///
    /// While a scope is [read again](Local::read_again), the entries that didn't come are removed with the page that reaches the head.
    fn apply(&self, page: &ChangePage) -> Result<Applied, Self::Error>;

    /// Begins to read a scope again from its first entry. What is there stays in use meanwhile.
    fn read_again(&self, scope: &str, hub_epoch: &str) -> Result<(), Self::Error>;

    /// The reading of a scope that was begun and isn't through, if there is one.
    fn reading(&self, scope: &str) -> Result<Option<Reading>, Self::Error>;

    /// Takes over a piece of a snapshot. With the last one, the entries that weren't in it are removed and the cursor is set.
    fn adopt(&self, manifest: &Manifest, entries: &[Change], is_last: bool) -> Result<Applied, Self::Error>;
}
