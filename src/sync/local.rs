//! What the exchange needs of the till: its records on their way up, and copies of the hub's scopes on their way down.

use protocol::{Change, ChangePage, Cursor, Hash, Lane, Manifest, Op};
use std::collections::BTreeSet;

/// A stretch of a till's life under one epoch: which numbers of its chain belong to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The epoch; empty for the till's first one.
    pub epoch: String,
    /// Its first number.
    pub first: u64,
    /// Its last number; `None` if the till is in it now.
    pub last: Option<u64>,
}

/// What became of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// Whether the copy adds up to what the hub says, if it said so.
    pub is_whole: bool,
    /// Kinds of entries that were put or removed.
    pub kinds: BTreeSet<String>,
    /// Entries of a kind or form this program doesn't know: kept as they came.
    pub unknown: u64,
    /// Entries that were taken but can't be used, each with the reason: an article without a name, a rule that can't be read.
    pub left_out: Vec<LeftOut>,
}

/// An entry that was taken but can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Its kind.
    pub kind: String,
    /// Its key.
    pub key: String,
    /// Why, in English, for logs.
    pub reason: String,
}

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

    /// Takes over a piece of a snapshot. With the last one, the entries that weren't in it are removed and the cursor is set.
    fn adopt(&self, manifest: &Manifest, entries: &[Change], is_last: bool) -> Result<Applied, Self::Error>;
}
