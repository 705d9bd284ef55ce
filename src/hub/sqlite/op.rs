//! Rows of ops: taking batches, answering what is here already, parking what can't be read.

use super::chain::{self, ChainRow};
use super::{Sqlite, Write, change, ingest, row, till};
use crate::{Alarm, Chain, OpStorage, ParkedOp, Refused};
use protocol::{Acknowledged, BATCH_MAX, Batch, BatchReply, Hash, Lane, Op, OpReply, OpResult, Signature};
use retail::Moment;
use rusqlite::{Row, named_params};
use uuid::Uuid;

/// A clock this far off is noted.
const CLOCK_MS_MAX: i64 = 5 * 60 * 1_000;
/// What is left of an op that somebody decided on.
const DISCARDED: &str = "discarded";

/// What an op led to.
pub(super) struct Effect {
    pub(super) result: OpResult,
    pub(super) detail: String,
    /// The customer it is about.
    pub(super) customer: Option<Uuid>,
}

fn read_op(row: &Row<'_>) -> rusqlite::Result<(Op, String)> {
    let op = Op {
        seq: row.get::<_, i64>("seq")?.cast_unsigned(),
        id: Uuid::nil(),
        kind: row.get("kind")?,
        version: row.get("version")?,
        body: row.get("body")?,
        previous: row::hash(row, "previous")?,
        hash: row::hash(row, "hash")?,
        signature: Signature(row.get("signature")?),
    };
    Ok((op, row.get("id")?))
}

fn with_id((op, id): (Op, String)) -> Result<Op, Refused> {
    Ok(Op { id: row::id(&id)?, ..op })
}

fn take(write: &Write<'_>, till: &str, batch: &Batch) -> Result<BatchReply, Refused> {
    let (reply, lane, epoch) = (change::epoch(write.connection)?, batch.lane, batch.epoch.clone());
    let Some(first) = batch.ops.first() else {
        let through = chain::find(write.connection, till, lane, &epoch)?.map_or(0, |chain| chain.through);
        return Ok(BatchReply { hub_epoch: reply, lane, epoch, through, results: Vec::new() });
    };
    let mut chain = chain::open(write, till, batch, first)?;
    let known = known_ops(write, &chain, &batch.ops)?;
    let (_, new) = batch.ops.split_at(known.len());
    chain::check(write, till, &chain, new)?;
    let mut results = known;
    for op in new {
        let effect = store(write, (till, &batch.epoch), batch.lane, &chain, op)?;
        results.push(OpReply { seq: op.seq, result: effect.result, detail: effect.detail });
        (chain.through, chain.hash) = (op.seq, op.hash);
    }
    chain::advance(write, &chain)?;
    Ok(BatchReply { hub_epoch: reply, lane, epoch, through: chain.through, results })
}

/// Answers for the ops at a batch's beginning that are here already: each has to be the one that is here.
fn known_ops(write: &Write<'_>, chain: &ChainRow, ops: &[Op]) -> Result<Vec<OpReply>, Refused> {
    let mut replies = Vec::new();
    let mut due = None;
    for op in ops.iter().take_while(|op| op.seq <= chain.through) {
        if due.is_some_and(|due| due != op.seq) {
            return Err(Refused::Gap { expected: due.unwrap_or_default() });
        }
        due = Some(op.seq + 1);
        let Some((hash, result, detail)) = chain::record(write.connection, chain, op.seq)? else {
            return Err(Refused::Fork { seq: op.seq });
        };
        if hash != op.hash {
            return Err(Refused::Fork { seq: op.seq });
        }
        if protocol::chain(op.previous, op.body.as_bytes()) != op.hash {
            return Err(Refused::Altered { seq: op.seq, what: "its bytes aren't those of its hash".to_owned() });
        }
        let detail = if detail.is_empty() { result } else { [&result, ": ", &detail].concat() };
        replies.push(OpReply { seq: op.seq, result: OpResult::Duplicate, detail });
    }
    Ok(replies)
}

/// Stores an op and what it leads to. What can't be read is parked: it never holds up what follows.
fn store(write: &Write<'_>, from: (&str, &str), lane: Lane, chain: &ChainRow, op: &Op) -> Result<Effect, Refused> {
    const ID: &str = "SELECT seq FROM op WHERE id = :id";
    const SQL: &str = "INSERT INTO op (chain, seq, id, kind, version, body, previous, hash, signature, at_ms, result)
        VALUES (:chain, :seq, :id, :kind, :version, :body, :previous, :hash, :signature, :now, 'applied')";
    let id = op.id.to_string();
    let known = write.connection.prepare_cached(ID)?.exists(named_params! { ":id": id })?;
    if known {
        return Err(Refused::Altered { seq: op.seq, what: "its id is another record's".to_owned() });
    }
    write.connection.prepare_cached(SQL)?.execute(named_params! {
        ":chain": chain.id,
        ":seq": op.seq.cast_signed(),
        ":id": id,
        ":kind": op.kind,
        ":version": op.version,
        ":body": op.body,
        ":previous": op.previous.0,
        ":hash": op.hash.0,
        ":signature": op.signature.0,
        ":now": write.now.utc_ms,
    })?;
    let effect = effect(write, from, lane, op)?;
    set_result(write, &id, &effect)?;
    Ok(effect)
}

fn set_result(write: &Write<'_>, id: &str, effect: &Effect) -> Result<(), Refused> {
    const SQL: &str =
        "UPDATE op SET result = :result, detail = :detail, customer = coalesce(:customer, customer) WHERE id = :id";
    write.connection.prepare_cached(SQL)?.execute(named_params! {
        ":id": id,
        ":result": row::name(&effect.result)?,
        ":detail": effect.detail,
        ":customer": effect.customer.map(|customer| customer.to_string()),
    })?;
    Ok(())
}

/// What an op leads to, all of it or nothing. Only the disk's failures go through; all else parks it.
fn effect(write: &Write<'_>, from: (&str, &str), lane: Lane, op: &Op) -> Result<Effect, Refused> {
    let before = write.scopes.borrow().clone();
    write.connection.execute_batch("SAVEPOINT effect")?;
    match ingest::effect(write, from, lane, op) {
        Ok(effect) => {
            write.connection.execute_batch("RELEASE effect")?;
            Ok(effect)
        }
        Err(refused @ Refused::Storage { .. }) => Err(refused),
        Err(refused) => {
            write.connection.execute_batch("ROLLBACK TO effect; RELEASE effect")?;
            *write.scopes.borrow_mut() = before;
            Ok(Effect { result: OpResult::Parked, detail: refused.to_string(), customer: None })
        }
    }
}

/// Notes that a till was heard of, and how far its clock is off.
fn heard(write: &Write<'_>, till: &str, sent_at: &str) -> Result<(), Refused> {
    const SQL: &str = "UPDATE till SET heard_ms = :now, clock_ahead_ms = :ahead WHERE id = :till";
    let now = write.now.utc_ms;
    let ahead = sent_at.parse::<Moment>().map_or(0, |at| at.utc_ms - now);
    let named = named_params! { ":till": till, ":now": now, ":ahead": ahead };
    write.connection.prepare_cached(SQL)?.execute(named)?;
    if ahead.abs() > CLOCK_MS_MAX {
        let (minutes, way) = (ahead.abs() / 60_000, if ahead > 0 { "ahead" } else { "behind" });
        write.note("clock", till, till, &format!("its clock is {minutes} minutes {way}"))?;
    }
    Ok(())
}

impl Sqlite {
    /// Remembers a break that was refused.
    fn alarm(&self, till: &str, batch: &Batch, refused: &Refused, now: Moment) -> Result<(), Refused> {
        const SQL: &str = "INSERT OR IGNORE INTO alarm (at_ms, till, lane, epoch, seq, kind, detail)
            VALUES (:now, :till, :lane, :epoch, :seq, :kind, :detail)";
        let (seq, kind) = match refused {
            Refused::Fork { seq } => (*seq, "fork"),
            Refused::Altered { seq, .. } => (*seq, "altered"),
            _ => return Ok(()),
        };
        self.write(now, |write| {
            write.connection.execute(
                SQL,
                named_params! {
                    ":now": now.utc_ms,
                    ":till": till,
                    ":lane": batch.lane.name(),
                    ":epoch": batch.epoch,
                    ":seq": seq.cast_signed(),
                    ":kind": kind,
                    ":detail": refused.to_string(),
                },
            )?;
            Ok(())
        })
    }

    fn parked(&self, only: Option<Uuid>) -> Result<Vec<ParkedOp>, Refused> {
        const SQL: &str =
            "SELECT op.seq, op.id, kind, version, body, previous, op.hash, signature, op.at_ms, detail, till, lane,
            epoch FROM op JOIN chain ON chain.id = op.chain WHERE result = 'parked' ORDER BY number";
        let read = |row: &Row<'_>| {
            let (till, lane, epoch): (_, String, _) = (row.get("till")?, row.get("lane")?, row.get("epoch")?);
            Ok((read_op(row)?, till, lane, epoch, row::at(row, "at_ms")?, row.get("detail")?))
        };
        self.read(|connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let rows = statement.query_map([], read)?.collect::<Result<Vec<_>, _>>()?;
            let parked = rows.into_iter().map(|(op, till, lane, epoch, at, reason)| {
                Ok(ParkedOp { till, lane: row::named(&lane)?, epoch, op: with_id(op)?, at, reason })
            });
            let parked = parked.collect::<Result<Vec<_>, Refused>>()?;
            Ok(parked.into_iter().filter(|parked| only.is_none_or(|id| id == parked.op.id)).collect())
        })
    }
}

impl OpStorage for Sqlite {
    fn take_batch(&self, till: &str, batch: &Batch, now: Moment) -> Result<BatchReply, Refused> {
        if batch.ops.len() > BATCH_MAX {
            return Err(Refused::TooLarge { what: format!("a batch has {BATCH_MAX} ops at most") });
        }
        let taken = self.write(now, |write| {
            if till::till(write.connection, till)?.revoked_at.is_some() {
                return Err(Refused::Revoked { till: till.to_owned() });
            }
            heard(write, till, &batch.sent_at)?;
            take(write, till, batch)
        });
        if let Err(refused) = &taken {
            self.alarm(till, batch, refused, now)?;
        }
        taken
    }

    fn acknowledged(&self, till: &str, lane: Lane, epoch: &str) -> Result<Acknowledged, Refused> {
        self.read(|connection| {
            let found = chain::find(connection, till, lane, epoch)?;
            let (through, hash) = found.map_or((0, Hash::default()), |chain| (chain.through, chain.hash));
            let hub_epoch = change::epoch(connection)?;
            Ok(Acknowledged { hub_epoch, lane, epoch: epoch.to_owned(), through, hash })
        })
    }

    fn chains(&self) -> Result<Vec<Chain>, Refused> {
        const SQL: &str = "SELECT till, lane, epoch, begins_at, through, at_ms,
            (SELECT epoch FROM chain AS before WHERE before.id = chain.parent) AS parent FROM chain ORDER BY till, lane, id";
        let read = |row: &Row<'_>| {
            let chain = Chain {
                till: row.get("till")?,
                lane: Lane::Journal,
                epoch: row.get("epoch")?,
                begins_at: row.get::<_, i64>("begins_at")?.cast_unsigned(),
                parent: row.get("parent")?,
                through: row.get::<_, i64>("through")?.cast_unsigned(),
                at: row::at(row, "at_ms")?,
            };
            Ok((chain, row.get::<_, String>("lane")?))
        };
        self.read(|connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let rows = statement.query_map([], read)?.collect::<Result<Vec<_>, _>>()?;
            rows.into_iter().map(|(chain, lane)| Ok(Chain { lane: row::named(&lane)?, ..chain })).collect()
        })
    }

    fn parked_ops(&self) -> Result<Vec<ParkedOp>, Refused> {
        self.parked(None)
    }

    fn retry_parked(&self, op: Uuid, now: Moment) -> Result<bool, Refused> {
        const PARKED: &str = "SELECT 1 FROM op WHERE id = :id AND result = 'parked'";
        let parked = self.parked(Some(op))?;
        let parked = parked.first().ok_or_else(|| Refused::not_found("such parked op"))?;
        self.write(now, |write| {
            if !write.connection.prepare_cached(PARKED)?.exists(named_params! { ":id": op.to_string() })? {
                return Err(Refused::not_found("such parked op"));
            }
            let effect = effect(write, (&parked.till, &parked.epoch), parked.lane, &parked.op)?;
            set_result(write, &op.to_string(), &effect)?;
            Ok(effect.result != OpResult::Parked)
        })
    }

    fn discard_parked(&self, op: Uuid, by: &str, reason: &str, now: Moment) -> Result<(), Refused> {
        const SQL: &str = "UPDATE op SET result = :result, detail = :detail WHERE id = :id AND result = 'parked'";
        let detail = format!("{by}, {}: {reason}", row::text(now));
        self.write(now, |write| {
            let named = named_params! { ":id": op.to_string(), ":result": DISCARDED, ":detail": detail };
            match write.connection.execute(SQL, named)? {
                0 => Err(Refused::not_found("such parked op")),
                _ => Ok(()),
            }
        })
    }

    fn replay_parked(&self, now: Moment) -> Result<u64, Refused> {
        let mut done = 0;
        for parked in self.parked(None)? {
            done += u64::from(self.retry_parked(parked.op.id, now)?);
        }
        Ok(done)
    }

    fn ops(&self, till: &str, lane: Lane, epoch: &str, from: u64, limit: usize) -> Result<Vec<Op>, Refused> {
        const SQL: &str = "SELECT seq, id, kind, version, body, previous, hash, signature FROM op
            WHERE chain = :chain AND seq >= :from ORDER BY seq LIMIT :limit";
        self.read(|connection| {
            let Some(chain) = chain::find(connection, till, lane, epoch)? else { return Ok(Vec::new()) };
            let mut statement = connection.prepare_cached(SQL)?;
            let named = named_params! { ":chain": chain.id, ":from": from.cast_signed(), ":limit": limit as i64 };
            let rows = statement.query_map(named, read_op)?.collect::<Result<Vec<_>, _>>()?;
            rows.into_iter().map(with_id).collect()
        })
    }

    fn alarms(&self, limit: usize) -> Result<Vec<Alarm>, Refused> {
        const SQL: &str = "SELECT at_ms, till, lane, epoch, seq, kind, detail FROM alarm ORDER BY id DESC LIMIT :limit";
        let read = |row: &Row<'_>| {
            let alarm = Alarm {
                at: row::at(row, "at_ms")?,
                till: row.get("till")?,
                lane: Lane::Journal,
                epoch: row.get("epoch")?,
                seq: row.get::<_, i64>("seq")?.cast_unsigned(),
                kind: row.get("kind")?,
                detail: row.get("detail")?,
            };
            Ok((alarm, row.get::<_, String>("lane")?))
        };
        self.read(|connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let rows = statement.query_map(named_params! { ":limit": limit as i64 }, read)?;
            let rows = rows.collect::<Result<Vec<_>, _>>()?;
            rows.into_iter().map(|(alarm, lane)| Ok(Alarm { lane: row::named(&lane)?, ..alarm })).collect()
        })
    }
}
