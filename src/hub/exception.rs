//! What somebody has to look at: sales are facts, so what is wrong with one is noted and never refused.

use crate::Refused;
use retail::Moment;

/// The list of exceptions.
pub trait ExceptionStorage {
    /// Those nobody has looked at, the latest first, at most so many.
    fn exceptions(&self, limit: usize) -> Result<Vec<Exception>, Refused>;

    /// Somebody has looked at one.
    fn close_exception(&self, id: u64, by: &str, note: &str, now: Moment) -> Result<(), Refused>;
}

/// Something to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// Its number.
    pub id: u64,
    /// When the hub noticed.
    pub at: Moment,
    /// `oversold`, `clock`, `returned-too-much`, `coupon-used-twice`, `voucher-loss`, `voucher-spent`, `voucher-twice`, `voucher-refund`,
    /// `voucher-budget`, `voucher-unknown`, `voucher-taxed-twice`, `voucher-untaxed`, `voucher-other-goods`, `sale-unknown`,
    /// `order-unknown`, `order-elsewhere`, `handed-over-twice`, `handed-over-after-cancel`, `order-paid-twice`,
    /// `order-line-unknown`, `order-too-many`, `order-after-end`, `paid-back-collected`.
    pub kind: String,
    /// The till it comes from, empty if none.
    pub till: String,
    /// What it is about: a SKU and store, a sale, a voucher.
    pub subject: String,
    /// What happened, in English.
    pub detail: String,
}
