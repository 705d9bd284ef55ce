//! Coupons that can be used once: leased like a voucher before they count, spent when the sale is durable.

use crate::LeaseState;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A coupon that is held for one till.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct CouponLease {
    /// The lease's id.
    pub id: Uuid,
    /// The coupon's code.
    pub coupon: String,
    /// Where the lease stands.
    pub state: LeaseState,
    /// How many seconds it holds from now on, by the hub's clock.
    pub seconds_left: u32,
}
