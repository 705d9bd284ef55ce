//! Coupons that can be used once: held, then used up by a durable sale.

use crate::Refused;
use protocol::CouponLease;
use retail::Moment;
use uuid::Uuid;

/// Single-use coupons: codes that a promotion grants something for once.
pub trait CouponStorage {
    /// Holds a coupon for so many seconds, or gives the first answer again.
    fn lease_coupon(
        &self,
        code: &str,
        lease: Uuid,
        seconds: u32,
        holder: &str,
        now: Moment,
    ) -> Result<CouponLease, Refused>;

    /// Uses it up; again gives the same answer. One whose time is over is used up if nobody else has it meanwhile.
    fn capture_coupon(
        &self,
        lease: Uuid,
        sale: Option<Uuid>,
        holder: &str,
        now: Moment,
    ) -> Result<CouponLease, Refused>;

    /// Gives it free.
    fn release_coupon(&self, lease: Uuid, holder: &str, now: Moment) -> Result<CouponLease, Refused>;
}
