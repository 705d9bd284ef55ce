//! Gift vouchers: the hub's ledger is the authority; a till leases an amount before it counts as paid.
//!
//! ```text
//!     lease:   held --capture--> captured        held --release--> released        held --its time is over--> expired
//! ```

use crate::Hash;
use crate::crockford::{self, Misread};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

const LETTERS: usize = 20;

/// With what the code of a voucher for one kind of goods begins.
pub const SINGLE_PURPOSE: u8 = b'S';

/// A voucher's printed code: 100 random bits as 20 letters and digits, and a check symbol (Crockford's, modulo 37), in groups of five:
/// `7ZK3M-0Q8AD-W1N4R-T6BXC-5`. On paper and as QR, never stored: only its [`VoucherHandle`] is.
#[derive(Clone, PartialEq, Eq)]
pub struct VoucherCode(String);

/// A text that is no voucher's code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VoucherCodeError {
    /// It hasn't the shape of one.
    #[error("this isn't a voucher's code")]
    Shape,
    /// A letter was misread or mistyped.
    #[error("a letter of this voucher's code is wrong")]
    Check,
}

impl VoucherCode {
    /// The code that 13 random bytes stand for; four of their bits aren't used.
    pub fn drawn(random: [u8; 13]) -> VoucherCode {
        VoucherCode(crockford::checked(crockford::symbols(crockford::bits(&random), LETTERS)))
    }

    /// The code of a voucher for one kind of goods: it begins with [`SINGLE_PURPOSE`], so that a till that can't ask doesn't take it for
    /// another one. That leaves 95 random bits.
    pub fn drawn_for_goods(random: [u8; 13]) -> VoucherCode {
        let mut symbols = crockford::symbols(crockford::bits(&random), LETTERS);
        symbols[0] = SINGLE_PURPOSE;
        VoucherCode(crockford::checked(symbols))
    }

    /// Whether it may be one for one kind of goods: of the others, one in 32 begins like that, too.
    pub fn may_be_single_purpose(&self) -> bool {
        self.0.as_bytes().first() == Some(&SINGLE_PURPOSE)
    }

    /// What the ledger knows it by.
    pub fn handle(&self) -> VoucherHandle {
        VoucherHandle(Hash(Sha256::digest(self.0.as_bytes()).into()))
    }

    /// Its last four symbols before the check, by which people tell vouchers apart.
    pub fn tail(&self) -> &str {
        &self.0[LETTERS - 4..LETTERS]
    }

    /// All of it without groups, for a QR code.
    pub fn compact(&self) -> &str {
        &self.0
    }
}

impl FromStr for VoucherCode {
    type Err = VoucherCodeError;

    /// Spaces, hyphens and case don't matter; I and L are 1, O is 0.
    fn from_str(text: &str) -> Result<VoucherCode, VoucherCodeError> {
        crockford::read(text, LETTERS).map(VoucherCode).map_err(|misread| match misread {
            Misread::Shape => VoucherCodeError::Shape,
            Misread::Check => VoucherCodeError::Check,
        })
    }
}

impl fmt::Display for VoucherCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        crockford::write(formatter, &self.0)
    }
}

impl fmt::Debug for VoucherCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "VoucherCode(..{})", self.tail())
    }
}

/// What a voucher is known by in ledgers and messages: SHA-256 of its code without groups. From it nobody can tell the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(transparent)]
pub struct VoucherHandle(pub Hash);

/// What a voucher is for, which decides when its tax is due (Directive 2006/112/EC, articles 30a and 30b).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum VoucherKind {
    /// Place and rate are known when it is sold: taxed then.
    SinglePurpose,
    /// For whatever the shops sell: taxed when it is spent.
    MultiPurpose,
}

/// Whether a voucher can be spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum VoucherState {
    /// Made, but not paid for yet.
    Inactive,
    /// Can be spent.
    Active,
    /// Stopped by a person.
    Blocked,
}

/// What a voucher for one kind of goods is for. Whoever takes it takes it for these only, in this country, and doesn't tax once more what
/// it pays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct VoucherPurpose {
    /// What the shop calls them: "Books".
    pub name: String,
    /// Their tax category in that country's rules.
    pub category: String,
    /// Where it was taxed when it was sold (ISO 3166-1 alpha-2).
    pub country: String,
}

/// A voucher and what is left of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Voucher {
    /// What it is known by.
    pub handle: VoucherHandle,
    /// The last four symbols of its code before the check.
    pub tail: String,
    /// What it is for.
    pub kind: VoucherKind,
    /// ISO 4217.
    pub currency: String,
    /// What it was issued for, in minor units.
    pub issued_minor: i64,
    /// What its ledger adds up to, in minor units: never below zero.
    pub balance_minor: i64,
    /// What of it is held by leases, in minor units.
    pub held_minor: i64,
    /// Whether it can be spent.
    pub state: VoucherState,
    /// Where it was issued.
    pub issued_at: String,
    /// Who it is for, empty if nobody said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub recipient: String,
    /// Last day on which it can be spent, where the law lets it end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// What it is for, if it is for one kind of goods and whoever issued it said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<VoucherPurpose>,
}

/// How many vouchers are found at most.
pub const VOUCHERS_FOUND_MAX: usize = 20;

/// A voucher that was found by who it is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct FoundVoucher {
    /// The voucher as it stands.
    pub voucher: Voucher,
    /// When it was issued (RFC 3339).
    pub issued: String,
}

/// One entry of a voucher's ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct VoucherEntry {
    /// Its place in the ledger.
    pub number: u64,
    /// What it adds, in minor units; below zero for what was spent.
    pub amount_minor: i64,
    /// Why: `issued`, `captured`, `refunded`, `corrected`, `voided`.
    pub reason: String,
    /// The act it comes from; two entries never share one.
    pub act: Uuid,
    /// Where.
    pub place: String,
    /// When the hub entered it (RFC 3339).
    pub at: String,
}

/// Asks to hold an amount of a voucher, or a coupon that can be used once. Asking again with the same id gives the first answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct LeaseRequest {
    /// The id of the lease (UUIDv7), made by whoever asks.
    pub id: Uuid,
    /// What to hold, in minor units; all of it is held or nothing.
    pub amount_minor: i64,
    /// ISO 4217.
    pub currency: String,
    /// For how many seconds, 600 at most.
    pub seconds: u32,
}

/// What is held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct VoucherLease {
    /// Its id.
    pub id: Uuid,
    /// What it holds, in minor units.
    pub amount_minor: i64,
    /// Where it stands.
    pub state: LeaseState,
    /// How many seconds it holds from now on, by the hub's clock. A till counts them by the clock of its own boot.
    pub seconds_left: u32,
    /// The voucher as it stands now.
    pub voucher: Voucher,
}

/// Where a lease stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LeaseState {
    /// Nobody else can spend it.
    Held,
    /// Spent.
    Captured,
    /// Given free.
    Released,
    /// Its time was over.
    Expired,
}

/// Ends a lease: by a capture, when the sale is durable, or by a release. The sale's own record says the same once more, so a capture
/// that never arrives is made up for by it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct LeaseEnd {
    /// The sale it is captured for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sale: Option<Uuid>,
    /// What is captured, in minor units: not more than is held; the rest is given free.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_minor: Option<i64>,
}

/// What a till may do with vouchers while it can't reach the hub.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "policy")]
pub enum VoucherPolicy {
    /// Nothing.
    #[default]
    Deny,
    /// Take those its own store issued, which no other store and no web takes meanwhile.
    IssuedHere,
    /// Take them up to an amount each, as long as the store's budget lasts.
    Floor {
        /// How much of one voucher, in minor units.
        each_minor: i64,
        /// What of the store's budget this till was granted, in minor units, ever: what it spent is counted by its journal.
        granted_minor: i64,
    },
}
