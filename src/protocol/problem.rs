//! What went wrong, after RFC 9457 (`application/problem+json`): the type is stable, the words are for logs.

use crate::OrderState;
use serde::{Deserialize, Serialize};

/// A problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Problem {
    /// What kind it is: a till has its own sentence for each.
    #[serde(rename = "type")]
    pub kind: ProblemType,
    /// The HTTP status.
    pub status: u16,
    /// What happened, in English, for logs.
    pub title: String,
    /// The number that would have been taken, where a chain goes on elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_seq: Option<u64>,
    /// What is left, in minor units, where an amount was too much.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub available_minor: Option<i64>,
    /// Where the thing was used up already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used_at: Option<String>,
    /// Where the order stands, where it can't go where it was to go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_state: Option<OrderState>,
    /// The hub's clock (RFC 3339), where the till's is what is wrong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub now: Option<String>,
}

macro_rules! problem_types {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $status:literal;)*) => {
        /// Kinds of problems. Their names never change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
        pub enum ProblemType {
            $($(#[$doc])* #[serde(rename = $name)] $variant,)*
            /// One this program doesn't know.
            #[serde(other, rename = "urn:omnitill:problem:other")]
            Other,
        }

        impl ProblemType {
            /// Every kind.
            pub const ALL: &[ProblemType] = &[$(ProblemType::$variant,)* ProblemType::Other];

            /// Its URI.
            pub const fn uri(self) -> &'static str {
                match self {
                    $(ProblemType::$variant => $name,)*
                    ProblemType::Other => "urn:omnitill:problem:other",
                }
            }

            /// The HTTP status it comes with.
            pub const fn status(self) -> u16 {
                match self {
                    $(ProblemType::$variant => $status,)*
                    ProblemType::Other => 500,
                }
            }
        }
    };
}

problem_types! {
    /// The request can't be read.
    Malformed = "urn:omnitill:problem:malformed", 400;
    /// No such thing.
    NotFound = "urn:omnitill:problem:not-found", 404;
    /// The request isn't signed by a till this hub knows.
    Unsigned = "urn:omnitill:problem:unsigned", 401;
    /// The till was shut out by a manager: it keeps what it has and can hand it out.
    Revoked = "urn:omnitill:problem:revoked", 401;
    /// The request was made too long ago or too far ahead by the hub's clock; `now` says what that is.
    Clock = "urn:omnitill:problem:clock", 401;
    /// The same request came before.
    Replayed = "urn:omnitill:problem:replayed", 401;
    /// The enrolment code is wrong, used, too old, or was tried too often.
    EnrolmentCode = "urn:omnitill:problem:enrolment-code", 403;
    /// Not for this till.
    Forbidden = "urn:omnitill:problem:forbidden", 403;
    /// Another number of the chain is due: `expected_seq`.
    SequenceGap = "urn:omnitill:problem:sequence-gap", 409;
    /// The hub has another record under this number: this till's data are a copy of another's, or were restored without saying so.
    Fork = "urn:omnitill:problem:fork", 409;
    /// Bytes that aren't those of their hash, or an id that says two things.
    Altered = "urn:omnitill:problem:altered", 422;
    /// The cursor is older than what the hub keeps: read the scope anew, from its snapshot.
    CursorGone = "urn:omnitill:problem:cursor-gone", 410;
    /// The cursor is of another epoch of the hub, and beyond what it has.
    EpochChanged = "urn:omnitill:problem:epoch-changed", 410;
    /// No voucher has this code.
    VoucherUnknown = "urn:omnitill:problem:voucher-unknown", 404;
    /// The voucher hasn't that much left: `available_minor`.
    VoucherBalance = "urn:omnitill:problem:voucher-balance", 409;
    /// The voucher can't be used: not active yet, blocked, too old.
    VoucherState = "urn:omnitill:problem:voucher-state", 409;
    /// The coupon was used: `used_at`.
    CouponUsed = "urn:omnitill:problem:coupon-used", 409;
    /// The lease has ended or was used for something else.
    LeaseEnded = "urn:omnitill:problem:lease-ended", 409;
    /// The order can't go there from where it stands.
    OrderState = "urn:omnitill:problem:order-state", 409;
    /// Somebody changed it meanwhile.
    VersionConflict = "urn:omnitill:problem:version-conflict", 412;
    /// Too many bytes or too many ops.
    TooLarge = "urn:omnitill:problem:too-large", 413;
    /// Too many requests: `Retry-After` says when.
    TooMany = "urn:omnitill:problem:too-many", 429;
    /// The hub's disk is full or fails: nothing was taken, try again.
    Storage = "urn:omnitill:problem:storage", 503;
}

impl Problem {
    /// A problem of this kind.
    pub fn new(kind: ProblemType, title: impl Into<String>) -> Problem {
        Problem {
            kind,
            status: kind.status(),
            title: title.into(),
            expected_seq: None,
            available_minor: None,
            used_at: None,
            order_state: None,
            now: None,
        }
    }
}
