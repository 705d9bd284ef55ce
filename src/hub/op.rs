//! What tills send up: chains of records, each taken once, and those that this program can't read yet.

use crate::Refused;
use protocol::{Acknowledged, Batch, BatchReply, Lane, Op};
use retail::Moment;
use uuid::Uuid;

/// The op log.
pub trait OpStorage {
    /// Takes what a till sends: each op with its effect and its result, all of them or, where the chain breaks, nothing. An op that is
    /// here already has no second effect. A fork or an altered op is remembered as an [`Alarm`].
    fn take_batch(&self, till: &str, batch: &Batch, now: Moment) -> Result<BatchReply, Refused>;

    /// How far a chain is here; 0 if the epoch isn't known.
    fn acknowledged(&self, till: &str, lane: Lane, epoch: &str) -> Result<Acknowledged, Refused>;

    /// Chains as they are here, of all tills.
    fn chains(&self) -> Result<Vec<Chain>, Refused>;

    /// Ops that are kept without effect, in the order they came, those that were discarded left out.
    fn parked_ops(&self) -> Result<Vec<ParkedOp>, Refused>;

    /// Reads a parked op again; returns whether it has its effect now.
    fn retry_parked(&self, op: Uuid, now: Moment) -> Result<bool, Refused>;

    /// Somebody decided that a parked op needs no effect. It stays in the log.
    fn discard_parked(&self, op: Uuid, by: &str, reason: &str, now: Moment) -> Result<(), Refused>;

    /// Reads all parked ops again, in the order they came: for the start of a newer program. Returns how many have their effect now.
    fn replay_parked(&self, now: Moment) -> Result<u64, Refused>;

    /// Ops of a chain as they came, from a number on, at most so many: for checks and for a till that lost its own.
    fn ops(&self, till: &str, lane: Lane, epoch: &str, from: u64, limit: usize) -> Result<Vec<Op>, Refused>;

    /// Forks and altered ops that were refused, the latest first.
    fn alarms(&self, limit: usize) -> Result<Vec<Alarm>, Refused>;
}

/// A chain of a till, as far as it is here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    /// The till.
    pub till: String,
    /// Which of its chains.
    pub lane: Lane,
    /// Which stretch of the till's life; empty for the first.
    pub epoch: String,
    /// The number of its first record.
    pub begins_at: u64,
    /// The epoch it branched off, if it did.
    pub parent: Option<String>,
    /// The number of its last record.
    pub through: u64,
    /// When that came.
    pub at: Moment,
}

/// An op without effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParkedOp {
    /// The till.
    pub till: String,
    /// Which of its chains.
    pub lane: Lane,
    /// Which epoch of it.
    pub epoch: String,
    /// The record as it came.
    pub op: Op,
    /// When it came.
    pub at: Moment,
    /// Why it has no effect.
    pub reason: String,
}

/// Something that shouldn't happen: two tills with one identity, or bytes that were changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alarm {
    /// When.
    pub at: Moment,
    /// Whose chain.
    pub till: String,
    /// Which chain.
    pub lane: Lane,
    /// Which epoch of it.
    pub epoch: String,
    /// Which number.
    pub seq: u64,
    /// `fork` or `altered`.
    pub kind: String,
    /// What is wrong, in English.
    pub detail: String,
}
