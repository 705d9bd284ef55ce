//! What goes up: a till's records, each sealed onto the one before, in batches that are answered op by op.
//!
//! ```text
//!     chain of a till and lane:  genesis <- 1 <- 2 <- 3 <- ...      hash(n) = SHA-256(hash(n-1) | body(n)), signed by the till
//! ```

use crate::{Hash, PublicKey, Signature};
use ed25519_dalek::{Verifier, VerifyingKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Which of a till's chains an op belongs to. Each is numbered and sealed on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Lane {
    /// The journal: sales, returns, cash, acts. Its records are never changed and hold no personal data.
    Journal,
    /// Customers and what they agreed to. Personal data: kept apart, can be erased.
    Customers,
}

impl Lane {
    /// Every lane.
    pub const ALL: [Lane; 2] = [Lane::Journal, Lane::Customers];

    /// Its name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Lane::Journal => "journal",
            Lane::Customers => "customers",
        }
    }
}

/// One record of a till.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Op {
    /// Its number in the lane: 1, 2, 3, without gaps, never reused within an epoch.
    pub seq: u64,
    /// Its id (UUIDv7). The same id never says two things.
    pub id: Uuid,
    /// What it is: `sale`, `post-void`, `customer` ... A kind the hub doesn't know is kept and read again after its upgrade.
    pub kind: String,
    /// Version of the body's form.
    pub version: u16,
    /// The record as JSON text, byte for byte as signed.
    pub body: String,
    /// Hash of the record before; all zeros before the first.
    pub previous: Hash,
    /// SHA-256 of `previous` (32 bytes) followed by `body` (UTF-8).
    pub hash: Hash,
    /// ed25519 signature of the 32 bytes of `hash` by the till's key.
    pub signature: Signature,
}

/// Ops on their way up: in order, without gaps, of one chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Batch {
    /// Which chain.
    pub lane: Lane,
    /// Which stretch of the till's life: a till whose data were restored or lost goes on in another epoch.
    pub epoch: String,
    /// The till's clock when it sent this (RFC 3339): the hub notes how far it is off, and orders by number, never by it.
    pub sent_at: String,
    /// The ops, at most [`BATCH_MAX`](crate::BATCH_MAX).
    pub ops: Vec<Op>,
}

/// The answer to a batch. Given only after what it says is on the hub's disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct BatchReply {
    /// The hub's epoch: another one than before means that it was restored.
    pub hub_epoch: String,
    /// The chain that was sent.
    pub lane: Lane,
    /// The epoch that was sent.
    pub epoch: String,
    /// Up to which number the hub has this epoch of the chain, all of it.
    pub through: u64,
    /// One for each op that was sent, in order.
    pub results: Vec<OpReply>,
}

/// What became of an op.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct OpReply {
    /// Its number.
    pub seq: u64,
    /// What became of it.
    pub result: OpResult,
    /// Why, in English, for logs, where there is something to say.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub detail: String,
}

/// What became of an op. All of these are final: the op needn't be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OpResult {
    /// It has its effect.
    Applied,
    /// It was there already, and had its effect then.
    Duplicate,
    /// It has its effect and something about it has to be looked at: stock below zero, a voucher overdrawn.
    AcceptedWithException,
    /// It is kept as it is and has no effect: this hub doesn't know its kind or version yet, or can't read it. Shown to a person.
    Parked,
}

/// How far the hub has a chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Acknowledged {
    /// The hub's epoch.
    pub hub_epoch: String,
    /// Which chain.
    pub lane: Lane,
    /// The till's epoch that was asked for.
    pub epoch: String,
    /// Up to which number the hub has it; 0 if it has none.
    pub through: u64,
    /// Hash of that record; all zeros if it has none.
    pub hash: Hash,
}

/// The hash that seals a body onto the record before.
pub fn chain(previous: Hash, body: &[u8]) -> Hash {
    Hash(Sha256::new().chain_update(previous.0).chain_update(body).finalize().into())
}

/// What is wrong with an op.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChainBreak {
    /// Another number was due.
    #[error("op {expected} was due, but {found} came")]
    Gap {
        /// The number that was due.
        expected: u64,
        /// The number that came.
        found: u64,
    },
    /// It follows another record than the one that is known.
    #[error("op {seq} doesn't follow the one before it")]
    Previous {
        /// Its number.
        seq: u64,
    },
    /// Its bytes aren't those of its hash.
    #[error("op {seq} was changed after it was sealed")]
    Changed {
        /// Its number.
        seq: u64,
    },
    /// The till didn't sign it.
    #[error("op {seq} wasn't signed by this till")]
    Signature {
        /// Its number.
        seq: u64,
    },
}

/// Checks that ops follow a record, one another, and were signed by the till.
pub fn check_chain(ops: &[Op], after: u64, previous: Hash, key: &PublicKey) -> Result<(), ChainBreak> {
    let unsigned = |seq| ChainBreak::Signature { seq };
    let first = ops.first().map_or(0, |op| op.seq);
    let key = VerifyingKey::from_bytes(&key.0).map_err(|_| unsigned(first))?;
    let (mut number, mut before) = (after, previous);
    for op in ops {
        if op.seq != number + 1 {
            return Err(ChainBreak::Gap { expected: number + 1, found: op.seq });
        }
        if op.previous != before {
            return Err(ChainBreak::Previous { seq: op.seq });
        }
        if chain(op.previous, op.body.as_bytes()) != op.hash {
            return Err(ChainBreak::Changed { seq: op.seq });
        }
        let signature = ed25519_dalek::Signature::from_bytes(&op.signature.0);
        key.verify(&op.hash.0, &signature).map_err(|_| unsigned(op.seq))?;
        (number, before) = (op.seq, op.hash);
    }
    Ok(())
}
