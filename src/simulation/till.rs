//! A till: its disk, the engine that runs while it has power, and what it waits for.

use crate::disk::Disk;
use ed25519_dalek::SigningKey;
use protocol::{Lane, VoucherHandle};
use std::collections::BTreeMap;
use sync::{Engine, Step};
use uuid::Uuid;

/// What a till waits for.
#[derive(Clone, Debug)]
pub(crate) enum Waiting {
    /// The answer to a step of the exchange.
    Step(Step),
    /// A voucher's amount to be held for a sale.
    Lease { lease: Uuid, handle: VoucherHandle, amount_minor: i64 },
    /// A lease to be captured.
    Capture(Uuid),
    /// What was held to be given free: nobody minds what is answered.
    Release,
    /// An order to be kept for whoever hands it over.
    HandOver(Uuid),
    /// The line of an order to be gathered here.
    Claim(Uuid),
}

pub(crate) struct Till {
    /// Its id, which a clone shares.
    pub(crate) name: String,
    pub(crate) store: String,
    pub(crate) key: SigningKey,
    pub(crate) disk: Disk,
    /// `None` without power.
    pub(crate) engine: Option<Engine>,
    /// Rises with each start: what was meant for the run before is nobody's.
    pub(crate) run: u32,
    pub(crate) waiting: BTreeMap<u64, Waiting>,
    /// When it was told to wake, so that it isn't told twice.
    pub(crate) wakes_at_ms: Option<u64>,
    /// How far its clock is ahead, in milliseconds.
    pub(crate) clock_ahead_ms: i64,
    /// Whether nothing gets through.
    pub(crate) is_cut_off: bool,
    /// Whether it is a copy of another till.
    pub(crate) is_clone: bool,
    /// The event stream it listens to.
    pub(crate) stream: Option<u64>,
}

impl Till {
    pub(crate) fn new(name: &str, store: &str, key: SigningKey, disk: Disk) -> Till {
        Till {
            name: name.to_owned(),
            store: store.to_owned(),
            key,
            disk,
            engine: None,
            run: 0,
            waiting: BTreeMap::new(),
            wakes_at_ms: None,
            clock_ahead_ms: 0,
            is_cut_off: false,
            is_clone: false,
            stream: None,
        }
    }

    pub(crate) fn start(&mut self) {
        self.stop();
        self.disk.power_on();
        let stretches = |lane| self.disk.read(|contents| contents.stretches(lane));
        self.engine = Some(Engine::new(stretches(Lane::Journal), stretches(Lane::Customers)));
    }

    pub(crate) fn stop(&mut self) {
        self.engine = None;
        self.run += 1;
        self.waiting.clear();
        self.wakes_at_ms = None;
        self.stream = None;
    }

    /// Whether it has power.
    pub(crate) const fn is_on(&self) -> bool {
        self.engine.is_some()
    }

    /// Whether somebody has to see to it before it sends again.
    pub(crate) fn is_stopped(&self) -> bool {
        Lane::ALL.into_iter().any(|lane| self.has_stopped(lane))
    }

    /// Whether somebody has to see to it before it sends this lane again.
    pub(crate) fn has_stopped(&self, lane: Lane) -> bool {
        self.engine.as_ref().is_some_and(|engine| engine.stop(lane).is_some())
    }
}
