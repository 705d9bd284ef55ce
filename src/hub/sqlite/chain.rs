//! Rows of chains: where each stretch of a till's life begins, and whether what comes follows what is here.

use super::{Write, row, till};
use crate::Refused;
use protocol::{Batch, ChainBreak, Hash, Lane, Op, PublicKey, check_chain};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde::Deserialize;

/// A chain as a write has it so far.
pub(super) struct ChainRow {
    pub(super) id: i64,
    pub(super) begins_at: u64,
    pub(super) parent: Option<i64>,
    pub(super) through: u64,
    pub(super) hash: Hash,
}

fn read(row: &Row<'_>) -> rusqlite::Result<ChainRow> {
    Ok(ChainRow {
        id: row.get("id")?,
        begins_at: row.get::<_, i64>("begins_at")?.cast_unsigned(),
        parent: row.get("parent")?,
        through: row.get::<_, i64>("through")?.cast_unsigned(),
        hash: row::hash(row, "hash")?,
    })
}

pub(super) fn find(connection: &Connection, till: &str, lane: Lane, epoch: &str) -> Result<Option<ChainRow>, Refused> {
    const SQL: &str = "SELECT id, begins_at, parent, through, hash FROM chain
        WHERE till = :till AND lane = :lane AND epoch = :epoch";
    let named = named_params! { ":till": till, ":lane": lane.name(), ":epoch": epoch };
    Ok(connection.prepare_cached(SQL)?.query_row(named, read).optional()?)
}

fn by_id(connection: &Connection, id: i64) -> Result<ChainRow, Refused> {
    const SQL: &str = "SELECT id, begins_at, parent, through, hash FROM chain WHERE id = :id";
    Ok(connection.prepare_cached(SQL)?.query_row(named_params! { ":id": id }, read)?)
}

/// The hash, the result and its detail of the record with this number: of this chain, or of those it branched off.
pub(super) fn record(
    connection: &Connection,
    chain: &ChainRow,
    seq: u64,
) -> Result<Option<(Hash, String, String)>, Refused> {
    const SQL: &str = "SELECT hash, result, detail FROM op WHERE chain = :chain AND seq = :seq";
    let (mut id, mut begins_at, mut parent) = (chain.id, chain.begins_at, chain.parent);
    while seq < begins_at {
        let Some(before) = parent else { return Ok(None) };
        let row = by_id(connection, before)?;
        (id, begins_at, parent) = (row.id, row.begins_at, row.parent);
    }
    let named = named_params! { ":chain": id, ":seq": seq.cast_signed() };
    let row = |row: &Row<'_>| Ok((row::hash(row, "hash")?, row.get("result")?, row.get("detail")?));
    Ok(connection.prepare_cached(SQL)?.query_row(named, row).optional()?)
}

/// What a `continued` record says, as far as the hub needs it.
#[derive(Deserialize)]
struct Continued {
    event: ContinuedEvent,
}

#[derive(Deserialize)]
struct ContinuedEvent {
    series: String,
}

fn names_epoch(op: &Op, epoch: &str) -> bool {
    let said = || serde_json::from_str::<Continued>(&op.body).ok();
    op.kind == "continued" && said().is_some_and(|body| body.event.series == epoch)
}

/// The chain of a batch; one that isn't known is opened by its first op, on the record it follows.
pub(super) fn open(write: &Write<'_>, till: &str, batch: &Batch, first: &Op) -> Result<ChainRow, Refused> {
    if let Some(known) = find(write.connection, till, batch.lane, &batch.epoch)? {
        return Ok(known);
    }
    if first.seq == 1 {
        return begin(write, till, batch, 1, None, Hash::default());
    }
    if batch.epoch.is_empty() {
        return Err(Refused::Gap { expected: 1 });
    }
    if batch.lane == Lane::Journal && !names_epoch(first, &batch.epoch) {
        return Err(Refused::malformed("an epoch begins with the record that names it"));
    }
    let parent = followed(write.connection, till, batch.lane, first)?;
    begin(write, till, batch, first.seq, Some(parent), first.previous)
}

/// The chain whose record an op follows.
fn followed(connection: &Connection, till: &str, lane: Lane, first: &Op) -> Result<i64, Refused> {
    const SQL: &str = "SELECT chain.id FROM chain JOIN op ON op.chain = chain.id
        WHERE till = :till AND lane = :lane AND seq = :seq AND op.hash = :hash ORDER BY chain.id LIMIT 1";
    const NEAREST: &str = "SELECT max(through) FROM chain WHERE till = :till AND lane = :lane AND through < :before";
    let before = (first.seq - 1).cast_signed();
    let (hash, lane) = (first.previous.0, lane.name());
    let named = named_params! { ":till": till, ":lane": lane, ":seq": before, ":hash": hash };
    let found: Option<i64> = connection.prepare_cached(SQL)?.query_row(named, |row| row.get(0)).optional()?;
    if let Some(found) = found {
        return Ok(found);
    }
    // It may be one that is still to come: of the chain that is nearest to it.
    let named = named_params! { ":till": till, ":lane": lane, ":before": before };
    let nearest: Option<i64> = connection.prepare_cached(NEAREST)?.query_row(named, |row| row.get(0))?;
    match nearest {
        Some(through) => Err(Refused::Gap { expected: through.cast_unsigned() + 1 }),
        None if find_any(connection, till, lane)? => Err(Refused::Fork { seq: first.seq }),
        None => Err(Refused::Gap { expected: 1 }),
    }
}

fn find_any(connection: &Connection, till: &str, lane: &str) -> Result<bool, Refused> {
    const SQL: &str = "SELECT 1 FROM chain WHERE till = :till AND lane = :lane";
    Ok(connection.prepare_cached(SQL)?.exists(named_params! { ":till": till, ":lane": lane })?)
}

fn begin(
    write: &Write<'_>,
    till: &str,
    batch: &Batch,
    begins_at: u64,
    parent: Option<i64>,
    hash: Hash,
) -> Result<ChainRow, Refused> {
    const SQL: &str = "INSERT INTO chain (till, lane, epoch, begins_at, parent, through, hash, at_ms)
        VALUES (:till, :lane, :epoch, :begins_at, :parent, :through, :hash, :now)";
    let through = begins_at - 1;
    write.connection.execute(
        SQL,
        named_params! {
            ":till": till,
            ":lane": batch.lane.name(),
            ":epoch": batch.epoch,
            ":begins_at": begins_at.cast_signed(),
            ":parent": parent,
            ":through": through.cast_signed(),
            ":hash": hash.0,
            ":now": write.now.utc_ms,
        },
    )?;
    Ok(ChainRow { id: write.connection.last_insert_rowid(), begins_at, parent, through, hash })
}

/// Notes how far a chain is here now.
pub(super) fn advance(write: &Write<'_>, chain: &ChainRow) -> Result<(), Refused> {
    const SQL: &str = "UPDATE chain SET through = :through, hash = :hash, at_ms = :now WHERE id = :id";
    write.connection.prepare_cached(SQL)?.execute(named_params! {
        ":id": chain.id,
        ":through": chain.through.cast_signed(),
        ":hash": chain.hash.0,
        ":now": write.now.utc_ms,
    })?;
    Ok(())
}

/// Checks that new ops follow the chain, one another, and were signed by one of the till's keys: what it recorded before it was given a
/// new one is signed by the old.
pub(super) fn check(write: &Write<'_>, till: &str, chain: &ChainRow, ops: &[Op]) -> Result<(), Refused> {
    let keys = till::keys(write.connection, till)?;
    let (mut after, mut previous) = (chain.through, chain.hash);
    for op in ops {
        check_one(op, after, previous, &keys)?;
        (after, previous) = (op.seq, op.hash);
    }
    Ok(())
}

fn check_one(op: &Op, after: u64, previous: Hash, keys: &[PublicKey]) -> Result<(), Refused> {
    let mut broken = ChainBreak::Signature { seq: op.seq };
    for key in keys {
        match check_chain(std::slice::from_ref(op), after, previous, key) {
            Ok(()) => return Ok(()),
            Err(ChainBreak::Signature { .. }) => {}
            Err(other) => {
                broken = other;
                break;
            }
        }
    }
    Err(match broken {
        ChainBreak::Gap { expected, .. } => Refused::Gap { expected },
        ChainBreak::Previous { seq } => Refused::Fork { seq },
        ChainBreak::Changed { seq } | ChainBreak::Signature { seq } => {
            Refused::Altered { seq, what: broken.to_string() }
        }
    })
}
