//! The hub's storage as the simulation asks it; a test puts something broken in between.

use hub::{Refused, Sqlite, Storage};
use protocol::{Batch, BatchReply, Order, TransitionRequest};
use retail::Moment;
use std::sync::Arc;
use uuid::Uuid;

/// A hub's storage, what its program does with what tills send, and whether the tills believe only what it tells.
pub trait Ledger {
    /// What the hub keeps.
    fn storage(&self) -> &dyn Storage;

    /// Takes what a till sends.
    fn take_batch(&self, till: &str, batch: &Batch, now: Moment) -> Result<BatchReply, Refused> {
        self.storage().take_batch(till, batch, now)
    }

    /// Moves an order on.
    fn transition(&self, order: Uuid, request: &TransitionRequest, by: &str, now: Moment) -> Result<Order, Refused> {
        self.storage().transition(order, request, by, now)
    }

    /// Whether tills ask before they hand an order over.
    fn tills_ask(&self) -> bool {
        true
    }

    /// Whether tills count a record as safe only when the hub told them so.
    fn tills_wait(&self) -> bool {
        true
    }

    /// Whether tills count what they take of vouchers without the hub.
    fn tills_count(&self) -> bool {
        true
    }

    /// The program was killed: what it only had in memory is gone.
    fn killed(&self) {}
}

/// The storage alone: what the product does.
pub(crate) struct Plain(pub(crate) Arc<Sqlite>);

impl Ledger for Plain {
    fn storage(&self) -> &dyn Storage {
        &*self.0
    }
}
