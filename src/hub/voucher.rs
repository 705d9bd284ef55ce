//! Gift vouchers: entries that are only added, and amounts that are held until a sale is durable.

use crate::Refused;
use protocol::{
    FoundVoucher, LeaseEnd, LeaseRequest, SignedGrant, TakenOffline, Voucher, VoucherEntry, VoucherGrant,
    VoucherHandle, VoucherKind, VoucherLease, VoucherPurpose, VoucherState,
};
use retail::limits::VOUCHER_GOODS_MAX;
use retail::{Moment, VoucherGoods};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use uuid::Uuid;

/// How long a lease holds at most, in seconds.
pub const LEASE_S_MAX: u32 = 600;

/// How long the name of what a voucher is for may be: it is a button at the till.
const GOODS_CHARS_MAX: usize = 24;

/// The largest amount a store may take before the hub hears of it, in minor units.
const AMOUNT_MAX: i64 = 100_000_000_000;

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

    /// Gives tills what [`OfflineVouchers`] lets them have, signed, as far as they haven't got it: these tills or all of them, and
    /// whoever has used up half of their grant. Returns how many it told.
    fn grant_vouchers(&self, tills: Option<&[String]>, now: Moment, sign: &Signs<'_>) -> Result<usize, Refused>;

    /// What tills were granted, and what came of it.
    fn voucher_budgets(&self) -> Result<Vec<VoucherBudget>, Refused>;
}

/// Signs a grant by the hub's key.
pub type Signs<'a> = dyn Fn(&VoucherGrant) -> SignedGrant + 'a;

/// The key of the setting that says what tills may take of vouchers while they can't reach the hub: `"deny"`, which holds where nothing
/// is said, or [`OfflineVouchers`].
pub const OFFLINE_VOUCHERS: &str = "voucher_offline";

/// For how many days a grant is good at most.
pub const GRANT_DAYS_MAX: u16 = 92;

/// What tills may take of vouchers while they can't reach the hub.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfflineVouchers {
    /// Which vouchers.
    pub takes: TakenOffline,
    /// How much of one voucher, in minor units of the store's currency.
    pub each_minor: i64,
    /// How much a store may take before the hub hears of it, in minor units; its tills share it.
    pub store_minor: i64,
    /// For how many days after a till was last told.
    pub days: u16,
}

impl OfflineVouchers {
    /// What a setting says; `None` if nothing may be taken.
    ///
    /// # Errors
    /// In words, when it can't be read or is beyond what is allowed.
    pub fn read(value: &serde_json::Value) -> Result<Option<OfflineVouchers>, String> {
        if value.is_null() || value == "deny" {
            return Ok(None);
        }
        let read: OfflineVouchers = serde_json::from_value(value.clone()).map_err(|error| error.to_string())?;
        let are_amounts = read.each_minor > 0 && read.store_minor > 0 && read.store_minor <= AMOUNT_MAX;
        if !are_amounts || !(1..=GRANT_DAYS_MAX).contains(&read.days) {
            return Err(format!("amounts are above zero, and days between 1 and {GRANT_DAYS_MAX}"));
        }
        Ok(Some(read))
    }
}

/// The key of the setting that says for which goods tills sell vouchers that are for one kind of goods: a list of [`retail::VoucherGoods`],
/// empty where nothing is said.
pub const VOUCHER_GOODS: &str = "voucher_goods";

/// Checks such a list.
///
/// # Errors
/// In words, when it can't be read or is beyond what a till offers.
pub fn check_voucher_goods(value: &serde_json::Value) -> Result<(), String> {
    let goods: Vec<VoucherGoods> = serde_json::from_value(value.clone()).map_err(|error| error.to_string())?;
    if goods.len() > VOUCHER_GOODS_MAX {
        return Err(format!("a till offers {VOUCHER_GOODS_MAX} at most"));
    }
    let is_wrong = |name: &str| name.trim().is_empty() || name.chars().count() > GOODS_CHARS_MAX;
    if goods.iter().any(|goods| is_wrong(&goods.name) || goods.category.trim().is_empty()) {
        return Err(format!("each has a name of at most {GOODS_CHARS_MAX} characters and a tax category"));
    }
    let names: BTreeSet<&str> = goods.iter().map(|goods| goods.name.trim()).collect();
    if names.len() < goods.len() { Err("two have the same name".to_owned()) } else { Ok(()) }
}

/// What an epoch of a till was granted, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoucherBudget {
    /// The till.
    pub till: String,
    /// The epoch of its journal.
    pub epoch: String,
    /// ISO 4217.
    pub currency: String,
    /// The most it was granted, ever, in minor units.
    pub granted_minor: i64,
    /// What it said that it took, in minor units.
    pub spent_minor: i64,
    /// What of that wasn't there, in minor units.
    pub lost_minor: i64,
    /// Until when it may take more.
    pub until: Option<Moment>,
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
    /// What it is for, if it is for one kind of goods.
    pub purpose: Option<VoucherPurpose>,
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
    /// The grant under which it was taken without the hub; otherwise its time at the hub was over.
    pub grant: Option<Uuid>,
}
