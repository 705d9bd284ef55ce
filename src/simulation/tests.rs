//! Five hundred seeds hold; the same seed is the same run; and a hub or till that lies is found out.

use crate::ledger::{Ledger, Plain};
use crate::{run, run_with};
use hub::{Movement, OpStorage, OrderStorage, Refused, Sqlite, StockStorage, Storage};
use protocol::{Batch, BatchReply, OpReply, OpResult, Order, OrderTransition, TransitionRequest};
use retail::Moment;
use std::cell::RefCell;
use std::sync::Arc;
use uuid::Uuid;

const SEEDS: u64 = 500;

#[test]
fn whatever_fails_tills_and_hub_agree_in_the_end() {
    let halves = std::thread::scope(|scope| {
        let work = |first: u64| (first..SEEDS).step_by(2).map(run).collect::<Vec<_>>();
        let halves = [scope.spawn(move || work(0)), scope.spawn(move || work(1))];
        halves.map(|half| half.join().expect("a half of the seeds"))
    });
    let (mut broken, mut unasked, mut handed, mut doubled) = (Vec::new(), 0, 0, 0);
    for run in halves.into_iter().flatten() {
        match run {
            Ok(report) => {
                unasked += report.unasked;
                (handed, doubled) = (handed + report.handed_over, doubled + report.doubled);
            }
            Err(why) => broken.push(why.to_string()),
        }
    }
    assert!(broken.is_empty(), "{} of {SEEDS} seeds:\n{}", broken.len(), broken.join("\n"));
    assert_ne!(unasked, 0, "vouchers are taken without the hub, too");
    assert!(
        doubled > 0 && handed > 10 * doubled,
        "{handed} orders were handed over, {doubled} twice or after their end"
    );
    println!("{unasked} sales were paid by vouchers that were taken without the hub");
    println!("{handed} orders were handed over, {doubled} twice or after their end, all of which was noted");
}

#[test]
fn the_same_seed_is_the_same_run() {
    for seed in [3, 14, 159] {
        assert_eq!(run(seed), run(seed));
    }
}

/// How many of the first seeds are red.
fn red(over: &dyn Fn(Arc<Sqlite>) -> Box<dyn Ledger>) -> usize {
    (0..40).filter(|seed| run_with(*seed, over).is_err()).count()
}

/// A hub for which a record that comes again is a new one.
struct Forgetful {
    storage: Plain,
    kind: &'static str,
    extra: RefCell<u32>,
}

impl Ledger for Forgetful {
    fn storage(&self) -> &dyn Storage {
        self.storage.storage()
    }

    fn take_batch(&self, till: &str, batch: &Batch, now: Moment) -> Result<BatchReply, Refused> {
        let reply = self.storage.take_batch(till, batch, now)?;
        let others = |reply: &&OpReply| {
            let kind = batch.ops.iter().find(|op| op.seq == reply.seq).map(|op| op.kind.as_str());
            reply.result == OpResult::Duplicate && kind == Some(self.kind)
        };
        for _ in reply.results.iter().filter(others) {
            *self.extra.borrow_mut() += 1;
            let movement = Movement {
                id: format!("again-{}", self.extra.borrow()),
                sku: "BREAD".to_owned(),
                store: crate::world::STORES[0].to_owned(),
                location: "sellable".to_owned(),
                quantity: "-1".to_owned(),
                reason: "sale".to_owned(),
                at: now,
            };
            self.storage.0.move_stock(&[movement], now)?;
        }
        Ok(reply)
    }
}

#[test]
fn a_hub_that_counts_a_record_twice_is_found_out() {
    for kind in ["sale", "handed-over"] {
        let forgetful =
            |storage| Box::new(Forgetful { storage: Plain(storage), kind, extra: RefCell::default() }) as Box<_>;
        assert_ne!(red(&forgetful), 0, "{kind}");
    }
}

/// A hub that answers before its commit: what it was given last is written when the next comes.
struct Hasty {
    storage: Plain,
    later: RefCell<Option<(String, Batch, Moment)>>,
}

impl Ledger for Hasty {
    fn storage(&self) -> &dyn Storage {
        self.storage.storage()
    }

    fn take_batch(&self, till: &str, batch: &Batch, now: Moment) -> Result<BatchReply, Refused> {
        if let Some((till, batch, now)) = self.later.take() {
            let _ = self.storage.take_batch(&till, &batch, now);
        }
        let known = self.storage.0.acknowledged(till, batch.lane, &batch.epoch)?;
        let is_next = batch.ops.first().is_some_and(|op| op.seq == known.through + 1 && op.previous == known.hash);
        if !is_next {
            return self.storage.take_batch(till, batch, now);
        }
        *self.later.borrow_mut() = Some((till.to_owned(), batch.clone(), now));
        let applied = |op: &protocol::Op| OpReply { seq: op.seq, result: OpResult::Applied, detail: String::new() };
        Ok(BatchReply {
            hub_epoch: known.hub_epoch,
            lane: batch.lane,
            epoch: batch.epoch.clone(),
            through: batch.ops.last().map_or(0, |op| op.seq),
            results: batch.ops.iter().map(applied).collect(),
        })
    }

    fn killed(&self) {
        self.later.take();
    }
}

#[test]
fn a_hub_that_answers_before_its_commit_is_found_out() {
    assert_ne!(red(&|storage| Box::new(Hasty { storage: Plain(storage), later: RefCell::default() })), 0);
}

/// Tills that count as safe what they only sent.
struct Trusting(Plain);

impl Ledger for Trusting {
    fn storage(&self) -> &dyn Storage {
        self.0.storage()
    }

    fn tills_wait(&self) -> bool {
        false
    }
}

#[test]
fn a_till_that_counts_as_safe_what_it_only_sent_is_found_out() {
    assert_ne!(red(&|storage| Box::new(Trusting(Plain(storage)))), 0);
}

/// Tills that don't count what they take of vouchers while the hub can't be asked.
struct Spending(Plain);

impl Ledger for Spending {
    fn storage(&self) -> &dyn Storage {
        self.0.storage()
    }

    fn tills_count(&self) -> bool {
        false
    }
}

#[test]
fn a_till_that_takes_more_of_vouchers_than_it_was_granted_is_found_out() {
    assert_ne!(red(&|storage| Box::new(Spending(Plain(storage)))), 0);
}

/// Tills that hand orders over without asking, and say that they had the hub's word.
struct Unasking(Plain);

impl Ledger for Unasking {
    fn storage(&self) -> &dyn Storage {
        self.0.storage()
    }

    fn tills_ask(&self) -> bool {
        false
    }
}

#[test]
fn a_till_that_does_not_ask_for_an_order_is_found_out() {
    assert_ne!(red(&|storage| Box::new(Unasking(Plain(storage)))), 0);
}

/// A hub that promises an order to whoever asks for it.
struct Yielding(Plain);

impl Ledger for Yielding {
    fn storage(&self) -> &dyn Storage {
        self.0.storage()
    }

    fn transition(&self, order: Uuid, request: &TransitionRequest, by: &str, now: Moment) -> Result<Order, Refused> {
        match request.transition {
            OrderTransition::IntendHandOver => self.0.0.order(order),
            _ => self.0.storage().transition(order, request, by, now),
        }
    }
}

#[test]
fn a_hub_that_promises_an_order_to_everybody_is_found_out() {
    assert_ne!(red(&|storage| Box::new(Yielding(Plain(storage)))), 0);
}
