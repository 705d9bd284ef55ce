//! A step as a request to the hub, and its reply as an outcome: everything the network isn't needed for.

use crate::local::{Applied, Local};
use crate::step::{Failure, Outcome, Step};
use flate2::read::GzDecoder;
use protocol::{
    Acknowledged, Batch, BatchReply, Change, ChangePage, Chunk, Cursor, Hash, Lane, Manifest, Subscription,
};
use sha2::{Digest, Sha256};
use std::io::Read;

/// Bytes of a batch's records at most: half of what a body may have, for JSON quotes each quotation mark.
const BATCH_BYTES_MAX: usize = protocol::BODY_BYTES_MAX / 4;
/// Bytes that a piece of a snapshot may have unpacked.
const PIECE_BYTES_MAX: u64 = 64 << 20;

/// What is asked of the hub.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// `GET /v1/acks`.
    Acknowledged {
        /// The chain.
        lane: Lane,
        /// The till's epoch.
        epoch: String,
    },
    /// `POST /v1/ops`.
    Ops(Batch),
    /// `GET /v1/subscription`.
    Subscription,
    /// `GET /v1/stream`.
    Stream,
    /// `GET /v1/changes`.
    Changes {
        /// The scope.
        scope: String,
        /// The cursor; `None` before the first time.
        cursor: Option<Cursor>,
        /// How many changes at most.
        limit: usize,
        /// For how many seconds the answer may be held back.
        wait_s: u64,
    },
    /// `GET /v1/snapshots/{scope}`.
    Manifest {
        /// The scope.
        scope: String,
    },
    /// `GET /v1/blobs/{sha256}`.
    Blob(Chunk),
}

/// What the hub replied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// To [`Request::Acknowledged`].
    Acknowledged(Acknowledged),
    /// To [`Request::Ops`].
    Ops(BatchReply),
    /// To [`Request::Subscription`].
    Subscription(Subscription),
    /// To [`Request::Changes`].
    Changes(ChangePage),
    /// To [`Request::Manifest`].
    Manifest(Manifest),
    /// To [`Request::Blob`]: the bytes as they came.
    Blob(Vec<u8>),
}

/// What a step asks of the hub; `Err` is its outcome if nothing has to be asked. `sent_at` is the till's clock (RFC 3339).
pub fn prepare<Till: Local>(till: &Till, step: &Step, sent_at: &str) -> Result<Request, Outcome> {
    match step {
        Step::Ask { lane, stretch } => Ok(Request::Acknowledged { lane: *lane, epoch: stretch.epoch.clone() }),
        Step::Push { lane, stretch, after, limit } => {
            let ops = till.ops(*lane, stretch, *after, *limit, BATCH_BYTES_MAX).map_err(disk)?;
            if ops.is_empty() {
                return Err(Outcome::Nothing);
            }
            Ok(Request::Ops(Batch { lane: *lane, epoch: stretch.epoch.clone(), sent_at: sent_at.to_owned(), ops }))
        }
        Step::Subscribe => Ok(Request::Subscription),
        Step::Listen => Ok(Request::Stream),
        Step::Read { scope, limit, wait_s } => {
            let cursor = till.cursor(scope).map_err(disk)?;
            Ok(Request::Changes { scope: scope.clone(), cursor, limit: *limit, wait_s: *wait_s })
        }
        Step::ReadAgain { scope, hub_epoch, may_go_on } => {
            if *may_go_on && is_begun(till, scope, hub_epoch).map_err(disk)? {
                return Err(Outcome::Begun);
            }
            till.read_again(scope, hub_epoch).map_err(disk)?;
            Err(Outcome::Begun)
        }
        Step::Snapshot { scope } => Ok(Request::Manifest { scope: scope.clone() }),
        Step::Piece { manifest, index } => match manifest.chunks.get(*index) {
            Some(chunk) => Ok(Request::Blob(chunk.clone())),
            // A scope without entries: its snapshot has no pieces.
            None => match till.adopt(manifest, &[], true) {
                Ok(applied) => Err(Outcome::Piece { is_whole: applied.is_whole }),
                Err(error) => Err(disk(error)),
            },
        },
    }
}

/// What came of a step whose request got this reply, and what of a page was taken over.
pub fn conclude<Till: Local>(till: &Till, step: &Step, reply: Result<Reply, Failure>) -> (Outcome, Option<Applied>) {
    let reply = match reply {
        Ok(reply) => reply,
        Err(failure) => return (Outcome::Failed(failure), None),
    };
    let (outcome, applied) = match (step, reply) {
        (Step::Ask { .. }, Reply::Acknowledged(acknowledged)) => (asked(till, step, acknowledged), None),
        (Step::Push { .. }, Reply::Ops(reply)) => (pushed(till, step, reply), None),
        (Step::Subscribe, Reply::Subscription(subscription)) => (subscribed(till, subscription), None),
        (Step::Read { .. }, Reply::Changes(page)) => return read(till, step, &page),
        (Step::Snapshot { scope }, Reply::Manifest(manifest)) => (checked_manifest(till, scope, manifest), None),
        (Step::Piece { manifest, index }, Reply::Blob(bytes)) => return piece(till, manifest, *index, &bytes),
        _ => (Err(unreadable("another answer than was asked for")), None),
    };
    (outcome.unwrap_or_else(|failed| failed), applied)
}

fn asked<Till: Local>(till: &Till, step: &Step, acknowledged: Acknowledged) -> Result<Outcome, Outcome> {
    let Step::Ask { lane, stretch } = step else { return Ok(Outcome::Nothing) };
    if acknowledged.lane != *lane || acknowledged.epoch != stretch.epoch {
        return Err(unreadable("the answer speaks of another chain"));
    }
    let through = acknowledged.through;
    // What a hub has beyond the end of an earlier stretch was recorded before this till's data were restored.
    let can_compare = through > 0 && stretch.last.is_none_or(|last| through <= last);
    let is_ours =
        !can_compare || till.hash_of(*lane, through).map_err(disk)?.is_some_and(|own| own == acknowledged.hash);
    if is_ours {
        till.confirm(*lane, stretch, through).map_err(disk)?;
    }
    Ok(Outcome::Acknowledged { hub_epoch: acknowledged.hub_epoch, through, is_ours })
}

fn pushed<Till: Local>(till: &Till, step: &Step, reply: BatchReply) -> Result<Outcome, Outcome> {
    let Step::Push { lane, stretch, .. } = step else { return Ok(Outcome::Nothing) };
    if reply.lane != *lane || reply.epoch != stretch.epoch {
        return Err(unreadable("the answer speaks of another chain"));
    }
    // What the hub has beyond these isn't this till's: a copy of its disk may have sent it.
    let through = reply.results.last().map_or(0, |result| result.seq.min(reply.through));
    till.confirm(*lane, stretch, through).map_err(disk)?;
    Ok(Outcome::Pushed { hub_epoch: reply.hub_epoch, through })
}

fn subscribed<Till: Local>(till: &Till, subscription: Subscription) -> Result<Outcome, Outcome> {
    let mut unread = Vec::new();
    for head in &subscription.scopes {
        if till.cursor(&head.scope).map_err(disk)?.is_none_or(|cursor| cursor.pos == 0) {
            unread.push(head.scope.clone());
        }
    }
    Ok(Outcome::Subscribed { subscription, unread })
}

fn read<Till: Local>(till: &Till, step: &Step, page: &ChangePage) -> (Outcome, Option<Applied>) {
    let Step::Read { scope, .. } = step else { return (Outcome::Nothing, None) };
    let cursor = match till.cursor(scope) {
        Ok(cursor) => cursor,
        Err(error) => return (disk(error), None),
    };
    let after = cursor.map_or(0, |cursor| cursor.pos);
    if page.scope != *scope || page.after != after || page.through < after {
        return (unreadable("the page follows another cursor"), None);
    }
    let is_in_order = page.changes.is_sorted_by(|one, next| one.pos < next.pos)
        && page.changes.iter().all(|change| change.pos > after && change.pos <= page.through);
    if page.digest() != page.checksum || !is_in_order {
        return (unreadable("the page isn't what the hub sent"), None);
    }
    match till.apply(page) {
        Ok(applied) => {
            let (hub_epoch, through, head) = (page.hub_epoch.clone(), page.through, page.head);
            (Outcome::Read { hub_epoch, through, head, is_whole: applied.is_whole }, Some(applied))
        }
        Err(error) => (disk(error), None),
    }
}

/// Whether entries of this epoch of the hub came before the program was stopped.
fn is_begun<Till: Local>(till: &Till, scope: &str, hub_epoch: &str) -> Result<bool, Till::Error> {
    Ok(till.reading(scope)?.is_some_and(|reading| reading.hub_epoch == hub_epoch && reading.entries > 0))
}

fn checked_manifest<Till: Local>(till: &Till, scope: &str, manifest: Manifest) -> Result<Outcome, Outcome> {
    let adds_up = manifest.chunks.iter().map(|chunk| chunk.entries).sum::<u64>() == manifest.entries;
    if manifest.scope != scope || !adds_up {
        return Err(unreadable("the snapshot isn't the one that was asked for"));
    }
    // Pieces are taken over whole: as many entries as the first of them have are those, if it is the same snapshot. If it isn't, the
    // sum says so in the end.
    let come = till.reading(scope).map_err(disk)?.map_or(0, |reading| reading.entries);
    let ends = manifest.chunks.iter().scan(0, |sum, chunk| {
        *sum += chunk.entries;
        Some(*sum)
    });
    let known = ends.take(manifest.chunks.len().saturating_sub(1)).position(|end| end == come).map(|index| index + 1);
    if known.is_none() && come > 0 {
        till.read_again(scope, &manifest.hub_epoch).map_err(disk)?;
    }
    Ok(Outcome::Snapshot(Box::new(manifest), known.unwrap_or_default()))
}

fn piece<Till: Local>(till: &Till, manifest: &Manifest, index: usize, bytes: &[u8]) -> (Outcome, Option<Applied>) {
    let Some(chunk) = manifest.chunks.get(index) else { return (unreadable("no such piece"), None) };
    let entries = match unpack(chunk, bytes) {
        Ok(entries) => entries,
        Err(reason) => return (unreadable(reason), None),
    };
    match till.adopt(manifest, &entries, index + 1 == manifest.chunks.len()) {
        Ok(applied) => (Outcome::Piece { is_whole: applied.is_whole }, Some(applied)),
        Err(error) => (disk(error), None),
    }
}

/// The entries of a piece whose bytes are those of its hash. Not more is unpacked than it says.
fn unpack(chunk: &Chunk, bytes: &[u8]) -> Result<Vec<Change>, &'static str> {
    if Hash(Sha256::digest(bytes).into()) != chunk.sha256 {
        return Err("the piece isn't the one of the snapshot");
    }
    let limit = chunk.unpacked.min(PIECE_BYTES_MAX);
    let mut text = String::new();
    let unpacked = GzDecoder::new(bytes).take(limit + 1).read_to_string(&mut text);
    if unpacked.is_err() || text.len() as u64 > limit {
        return Err("the piece can't be unpacked");
    }
    let entries: Result<Vec<Change>, _> = text.lines().map(serde_json::from_str).collect();
    let entries = entries.map_err(|_| "the piece can't be read")?;
    if entries.len() as u64 == chunk.entries { Ok(entries) } else { Err("the piece lacks entries") }
}

fn disk(error: impl std::fmt::Display) -> Outcome {
    Outcome::Failed(Failure::Disk(error.to_string()))
}

fn unreadable(reason: &str) -> Outcome {
    Outcome::Failed(Failure::Unreadable(reason.to_owned()))
}
