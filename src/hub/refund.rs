//! Goods of orders that come back, in whatever store or to the online store: who holds them, what was paid back, what is still to be.

use crate::Refused;
use protocol::{Order, OrderRefund, OrderSearch, RefundRequest, ReturnClaim, ReturnLookupReply};
use retail::Moment;
use uuid::Uuid;

/// What comes back of orders.
pub trait RefundStorage {
    /// The id of the order with this number, however it is written.
    fn order_of_number(&self, number: &str) -> Result<Option<Uuid>, Refused>;

    /// An order as far as its goods may come back at a till of this company, with what other tills are taking back just now.
    fn returnable(&self, order: Uuid, company: &str, till: &str, now: Moment) -> Result<ReturnLookupReply, Refused>;

    /// Orders of this company whose goods may come back, the latest first, a few at most.
    fn orders_to_return(&self, search: &OrderSearch, company: &str) -> Result<Vec<Order>, Refused>;

    /// Holds goods for the till that takes them back. Refused when more has come back than it knows of, or others hold what is left.
    fn claim_return(
        &self,
        claim: &ReturnClaim,
        company: &str,
        till: &str,
        now: Moment,
    ) -> Result<ReturnLookupReply, Refused>;

    /// The online store paid back part of an order; the same again changes nothing.
    fn put_refund(&self, refund: &OrderRefund, now: Moment) -> Result<Order, Refused>;

    /// What tills promised to go back the way it was paid online, the oldest first, a number of them at most; those that are done only if
    /// they are asked for.
    fn refund_requests(&self, with_done: bool, limit: usize) -> Result<Vec<RefundRequest>, Refused>;
}
