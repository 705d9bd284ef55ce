//! Gift vouchers: entries that are only added, and amounts that are held until a sale is durable.

use crate::Refused;
use protocol::{
    FoundVoucher, LeaseEnd, LeaseRequest, Voucher, VoucherEntry, VoucherHandle, VoucherKind, VoucherLease, VoucherState,
};
use retail::Moment;
use uuid::Uuid;

/// How long a lease holds at most, in seconds.
pub const LEASE_S_MAX: u32 = 600;

/// The voucher ledger. A balance is the sum of entries and never below zero; what was spent beyond it is a [`Loss`].
pub trait VoucherStorage {
    /// Issues a voucher; the same act again gives the same voucher.
    fn issue_voucher(&self, new: &NewVoucher, now: Moment) -> Result<Voucher, Refused>;

    /// Lets a voucher be spent, or stops it.
    fn set_voucher_state(&self, handle: VoucherHandle, state: VoucherState, now: Moment) -> Result<Voucher, Refused>;

    /// Adds to a voucher, such as a refund, or takes off as a correction; the same act again changes nothing.
    fn enter(&self, handle: VoucherHandle, entry: &NewEntry, now: Moment) -> Result<Voucher, Refused>;

    /// A voucher as it stands.
    fn voucher(&self, handle: VoucherHandle, now: Moment) -> Result<Voucher, Refused>;

    /// Vouchers for a recipient, whatever case the letters have.
    fn find_vouchers(&self, recipient: &str, now: Moment) -> Result<Vec<Voucher>, Refused>;

    /// Vouchers for a recipient that can be spent now, the latest first, at most [`VOUCHERS_FOUND_MAX`](protocol::VOUCHERS_FOUND_MAX).
    fn spendable_vouchers(&self, recipient: &str, now: Moment) -> Result<Vec<FoundVoucher>, Refused>;

    /// All vouchers, the latest first, at most so many.
    fn latest_vouchers(&self, limit: usize, now: Moment) -> Result<Vec<Voucher>, Refused>;

    /// A voucher's ledger, in order.
    fn voucher_entries(&self, handle: VoucherHandle) -> Result<Vec<VoucherEntry>, Refused>;

    /// Holds an amount for a holder (a till, the online store), or gives the first answer again.
    fn lease_voucher(
        &self,
        handle: VoucherHandle,
        request: &LeaseRequest,
        holder: &str,
        now: Moment,
    ) -> Result<VoucherLease, Refused>;

    /// Spends what is held; again gives the same answer. Whoever names a sale says that it is done: then it is never refused for having
    /// come too late, and what the voucher hasn't any more is a loss.
    fn capture_voucher(&self, lease: Uuid, end: &LeaseEnd, holder: &str, now: Moment) -> Result<VoucherLease, Refused>;

    /// Gives free what is held.
    fn release_voucher(&self, lease: Uuid, holder: &str, now: Moment) -> Result<VoucherLease, Refused>;

    /// A finished sale says what it spent under a lease: nothing more happens if that was captured, else it is captured now, and what the
    /// voucher hasn't any more is a loss. It is never refused for having come too late, and again it changes nothing.
    fn redeem_voucher(
        &self,
        handle: VoucherHandle,
        lease: Uuid,
        amount_minor: i64,
        sale: Uuid,
        place: &str,
        now: Moment,
    ) -> Result<Voucher, Refused>;

    /// What was spent beyond balances, the latest first.
    fn losses(&self) -> Result<Vec<Loss>, Refused>;
}

/// A voucher to be issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewVoucher {
    /// What it will be known by.
    pub handle: VoucherHandle,
    /// The last four symbols of its code before the check.
    pub tail: String,
    /// What it is for.
    pub kind: VoucherKind,
    /// ISO 4217.
    pub currency: String,
    /// Its value, in minor units.
    pub amount_minor: i64,
    /// Whether it can be spent already.
    pub state: VoucherState,
    /// Where it is issued.
    pub issued_at: String,
    /// Who it is for, empty if nobody said.
    pub recipient: String,
    /// Last day on which it can be spent.
    pub until: Option<String>,
    /// The act that issues it.
    pub act: Uuid,
}

/// An entry to be made by hand or by a refund.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEntry {
    /// What it adds, in minor units; below zero if it takes off.
    pub amount_minor: i64,
    /// `refunded` or `corrected`.
    pub reason: String,
    /// The act it comes from.
    pub act: Uuid,
    /// Where.
    pub place: String,
}

/// What was spent of a voucher beyond what it had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// When the hub noticed.
    pub at: Moment,
    /// The voucher.
    pub handle: VoucherHandle,
    /// How much, in minor units.
    pub amount_minor: i64,
    /// ISO 4217.
    pub currency: String,
    /// The lease.
    pub lease: Uuid,
    /// The sale.
    pub sale: Option<Uuid>,
    /// Where.
    pub place: String,
}
