//! Orders of the online store, up to their hand-over in a shop.

use crate::Refused;
use protocol::{ClaimReply, ClaimRequest, Order, OrderState, OrderTransition, SignedPickUp, TransitionRequest};
use retail::Moment;
use uuid::Uuid;

/// For how long nobody can cancel an order that somebody is about to hand over.
pub const INTENT_MS: i64 = 5 * 60 * 1_000;

/// For how long nobody else gathers a line that somebody began to gather; each time it is asked for again begins it anew.
pub const CLAIM_MS: i64 = 30 * 60 * 1_000;

/// The setting that says for how many days an order waits for its customer, and how many that usually are; 0 is for ever.
pub const ORDER_DAYS: (&str, i64) = ("order_days", 7);

/// The setting that says after how many days a customer is reminded of an order, and how many that usually are; 0 is never.
pub const ORDER_REMINDER_DAYS: (&str, i64) = ("order_reminder_days", 3);

/// Puts the hub's word on an order; `None` for one that isn't collected in a store.
pub type OrderSealer = Box<dyn Fn(&Order) -> Option<SignedPickUp> + Send + Sync>;

/// The orders.
pub trait OrderStorage {
    /// Puts an order in. One that is here already keeps its state and version; what was said of its payment is taken over.
    fn put_order(&self, order: &Order, now: Moment) -> Result<Order, Refused>;

    /// Moves an order on; the same request again gives the first answer.
    fn transition(&self, order: Uuid, request: &TransitionRequest, by: &str, now: Moment) -> Result<Order, Refused>;

    /// Takes lines of orders for somebody who gathers them, at a till of this store, as far as nobody else has them.
    fn claim_lines(&self, asked: &ClaimRequest, store: &str, till: &str, now: Moment) -> Result<ClaimReply, Refused>;

    /// Ends claims and orders whose time is over, and reminds customers. Returns how many orders were reminded of or ended.
    fn look_after_orders(&self, now: Moment) -> Result<u64, Refused>;

    /// Writes the hub's word into each order from now on.
    fn seal_orders(&self, sealer: OrderSealer);

    /// Orders that ended before this moment leave the scopes of their stores; they stay here. Returns how many did.
    fn retire_orders(&self, before: Moment, now: Moment) -> Result<u64, Refused>;

    /// One order.
    fn order(&self, id: Uuid) -> Result<Order, Refused>;

    /// Orders, the latest first: of a store and in a state if they are named, at most so many.
    fn orders(&self, store: Option<&str>, state: Option<OrderState>, limit: usize) -> Result<Vec<Order>, Refused>;
}

/// Somebody is about to hand an order over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Intent {
    pub(crate) by: String,
    pub(crate) until_ms: i64,
}

/// Whether the goods are still promised to the order.
pub(crate) const fn is_open(state: OrderState) -> bool {
    match state {
        OrderState::Placed | OrderState::Allocated | OrderState::Picking | OrderState::Ready => true,
        OrderState::HandedOver | OrderState::Cancelled | OrderState::Expired => false,
    }
}

/// Where an order stands after a transition. While somebody is about to hand it over nobody else moves it; who hands it over has said so
/// before, and may do it late as long as nothing else came between.
pub(crate) fn after(
    state: OrderState,
    transition: OrderTransition,
    intent: Option<&Intent>,
    by: &str,
    now: Moment,
) -> Result<OrderState, Refused> {
    use OrderState::{Allocated, Cancelled, Expired, HandedOver, Picking, Placed, Ready};
    let is_others = intent.is_some_and(|intent| intent.until_ms > now.utc_ms && intent.by != by);
    let is_mine = intent.is_some_and(|intent| intent.by == by);
    let is_live = intent.is_some_and(|intent| intent.until_ms > now.utc_ms);
    let next = match (transition, state) {
        (OrderTransition::Allocate, Placed) => Some(Allocated),
        (OrderTransition::StartPicking, Placed | Allocated) => Some(Picking),
        (OrderTransition::MarkReady, Allocated | Picking) => Some(Ready),
        (OrderTransition::IntendHandOver | OrderTransition::ReleaseHandOver, Ready) if !is_others => Some(Ready),
        (OrderTransition::ConfirmHandOver, Ready) if is_mine => Some(HandedOver),
        (OrderTransition::Cancel, Placed | Allocated | Picking | Ready) if !is_live => Some(Cancelled),
        (OrderTransition::Expire, Ready) if !is_live => Some(Expired),
        _ => None,
    };
    next.ok_or(Refused::OrderState { state, is_being_handed_over: is_live })
}
