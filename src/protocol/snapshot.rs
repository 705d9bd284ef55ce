//! A whole scope at once, for a till's first day: prebuilt, compressed, in pieces that are checked one by one.

use crate::{Hash, SetHash};
use serde::{Deserialize, Serialize};

/// What a snapshot is made of. Whoever has read all of it goes on with the changes after `pos`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Manifest {
    /// The hub's epoch.
    pub hub_epoch: String,
    /// The scope.
    pub scope: String,
    /// The position it shows.
    pub pos: u64,
    /// How many entries it has.
    pub entries: u64,
    /// What they add up to.
    pub sum: SetHash,
    /// Its pieces in order: each is gzip of NDJSON, one [`Change`](crate::Change) a line, and can be fetched from `/v1/blobs/{sha256}`
    /// with a `Range`.
    pub chunks: Vec<Chunk>,
}

/// A piece of a snapshot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Chunk {
    /// SHA-256 of its compressed bytes.
    pub sha256: Hash,
    /// How many compressed bytes it has.
    pub bytes: u64,
    /// How many bytes it has unpacked: whoever unpacks more stops.
    pub unpacked: u64,
    /// How many entries it has.
    pub entries: u64,
}
