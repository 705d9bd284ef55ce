//! Orders of the online store, up to their hand-over in a shop.

use crate::Refused;
use protocol::{Order, OrderState, TransitionRequest};
use retail::Moment;
use uuid::Uuid;

/// For how long nobody can cancel an order that somebody is about to hand over.
pub const INTENT_MS: i64 = 5 * 60 * 1_000;

/// The orders.
pub trait OrderStorage {
    /// Puts an order in. One that is here already keeps its state and version; what was said of its payment is taken over.
    fn put_order(&self, order: &Order, now: Moment) -> Result<Order, Refused>;

    /// Moves an order on; the same request again gives the first answer.
    fn transition(&self, order: Uuid, request: &TransitionRequest, by: &str, now: Moment) -> Result<Order, Refused>;

    /// One order.
    fn order(&self, id: Uuid) -> Result<Order, Refused>;

    /// Orders, the latest first: of a store and in a state if they are named, at most so many.
    fn orders(&self, store: Option<&str>, state: Option<OrderState>, limit: usize) -> Result<Vec<Order>, Refused>;
}
