//! The seam to the disk: what a hub asks of whatever keeps its data, in verbs of the trade. Each verb is one transaction, all of it or
//! nothing, and is on the disk when it returns.

use crate::change::ChangeStorage;
use crate::coupon::CouponStorage;
use crate::customer::CustomerStorage;
use crate::exception::ExceptionStorage;
use crate::message::MessageStorage;
use crate::op::OpStorage;
use crate::operator::OperatorStorage;
use crate::order::OrderStorage;
use crate::place::PlaceStorage;
use crate::price::PriceStorage;
use crate::product::ProductStorage;
use crate::promotion::PromotionStorage;
use crate::refund::RefundStorage;
use crate::sale::SaleStorage;
use crate::setting::SettingStorage;
use crate::stock::StockStorage;
use crate::till::TillStorage;
use crate::upload::UploadStorage;
use crate::voucher::VoucherStorage;
use protocol::{OrderState, Problem, ProblemType};
use retail::Moment;

/// All that a hub keeps. Nothing here reads a clock: `now` is passed in, and leases are counted by it.
pub trait Storage:
    OpStorage
    + ChangeStorage
    + PlaceStorage
    + TillStorage
    + ProductStorage
    + PriceStorage
    + PromotionStorage
    + CustomerStorage
    + OperatorStorage
    + SettingStorage
    + StockStorage
    + SaleStorage
    + VoucherStorage
    + CouponStorage
    + OrderStorage
    + RefundStorage
    + ExceptionStorage
    + MessageStorage
    + UploadStorage
    + Send
    + Sync
{
}

/// Why something wasn't done. Nothing of it was stored.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The disk is full or fails.
    #[error("nothing was stored: {reason}")]
    Storage {
        /// What it said.
        reason: String,
    },
    /// It can't be what was meant.
    #[error("{what}")]
    Malformed {
        /// What is wrong with it.
        what: String,
    },
    /// No such thing.
    #[error("there is no {what}")]
    NotFound {
        /// What was looked for.
        what: String,
    },
    /// The secret is wrong, used, too old, or was tried too often.
    #[error("this enrolment code isn't valid")]
    EnrolmentCode,
    /// The till was shut out.
    #[error("till {till} was shut out")]
    Revoked {
        /// The till.
        till: String,
    },
    /// Not for whoever asked.
    #[error("{what}")]
    Forbidden {
        /// What.
        what: String,
    },
    /// Another number of the chain is due.
    #[error("op {expected} is due")]
    Gap {
        /// That number.
        expected: u64,
    },
    /// The hub has another record under this number.
    #[error("op {seq} isn't the one that is here under its number")]
    Fork {
        /// The number.
        seq: u64,
    },
    /// Bytes that aren't those of their hash, a signature that isn't the till's, or an id that says two things.
    #[error("op {seq}: {what}")]
    Altered {
        /// The number.
        seq: u64,
        /// What is wrong.
        what: String,
    },
    /// Too many ops or bytes.
    #[error("{what}")]
    TooLarge {
        /// What.
        what: String,
    },
    /// The cursor is older than the removals that are kept.
    #[error("the cursor is older than what is kept of {scope}")]
    CursorGone {
        /// The scope.
        scope: String,
    },
    /// The cursor is of an epoch whose end isn't here.
    #[error("the cursor is of another epoch, and beyond what is here of {scope}")]
    EpochChanged {
        /// The scope.
        scope: String,
    },
    /// No voucher has this handle.
    #[error("there is no such voucher")]
    VoucherUnknown,
    /// The voucher hasn't that much left.
    #[error("the voucher has {available_minor} left")]
    VoucherBalance {
        /// What is left and not held, in minor units.
        available_minor: i64,
    },
    /// The voucher can't be used.
    #[error("the voucher {why}")]
    VoucherState {
        /// Why not.
        why: String,
    },
    /// The coupon was used, or is held by somebody else.
    #[error("the coupon is used at {used_at}")]
    CouponUsed {
        /// Where.
        used_at: String,
    },
    /// The lease has ended or was used for something else.
    #[error("the lease has ended")]
    LeaseEnded,
    /// The order can't go there.
    #[error("the order is {state:?}{}", if *is_being_handed_over { " and about to be handed over" } else { "" })]
    OrderState {
        /// Where it stands.
        state: OrderState,
        /// Whether somebody is about to hand it over.
        is_being_handed_over: bool,
    },
    /// Somebody changed it meanwhile.
    #[error("it is at version {found} now")]
    VersionConflict {
        /// Its version.
        found: u64,
    },
}

impl Refused {
    /// No such thing.
    pub fn not_found(what: impl Into<String>) -> Refused {
        Refused::NotFound { what: what.into() }
    }

    /// It can't be what was meant.
    pub fn malformed(what: impl Into<String>) -> Refused {
        Refused::Malformed { what: what.into() }
    }

    /// The kind of problem it is on the wire.
    pub const fn kind(&self) -> ProblemType {
        match self {
            Refused::Storage { .. } => ProblemType::Storage,
            Refused::Malformed { .. } => ProblemType::Malformed,
            Refused::NotFound { .. } => ProblemType::NotFound,
            Refused::EnrolmentCode => ProblemType::EnrolmentCode,
            Refused::Revoked { .. } => ProblemType::Revoked,
            Refused::Forbidden { .. } => ProblemType::Forbidden,
            Refused::Gap { .. } => ProblemType::SequenceGap,
            Refused::Fork { .. } => ProblemType::Fork,
            Refused::Altered { .. } => ProblemType::Altered,
            Refused::TooLarge { .. } => ProblemType::TooLarge,
            Refused::CursorGone { .. } => ProblemType::CursorGone,
            Refused::EpochChanged { .. } => ProblemType::EpochChanged,
            Refused::VoucherUnknown => ProblemType::VoucherUnknown,
            Refused::VoucherBalance { .. } => ProblemType::VoucherBalance,
            Refused::VoucherState { .. } => ProblemType::VoucherState,
            Refused::CouponUsed { .. } => ProblemType::CouponUsed,
            Refused::LeaseEnded => ProblemType::LeaseEnded,
            Refused::OrderState { .. } => ProblemType::OrderState,
            Refused::VersionConflict { .. } => ProblemType::VersionConflict,
        }
    }
}

impl From<Refused> for Problem {
    fn from(refused: Refused) -> Problem {
        let mut problem = Problem::new(refused.kind(), refused.to_string());
        match refused {
            Refused::Gap { expected } => problem.expected_seq = Some(expected),
            Refused::VoucherBalance { available_minor } => problem.available_minor = Some(available_minor),
            Refused::OrderState { state, .. } => problem.order_state = Some(state),
            Refused::CouponUsed { used_at } => problem.used_at = Some(used_at),
            _ => {}
        }
        problem
    }
}

/// A moment of the hub's clock, in UTC.
pub const fn moment(utc_ms: i64) -> Moment {
    Moment { utc_ms, offset_minutes: 0 }
}
