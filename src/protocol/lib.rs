//! What till and hub say to each other: versioned types, how they are hashed and signed, and nothing that decides.
//!
//! `PROTOCOL.md` of this folder tells a stranger how to write another client.

mod bytes;
mod change;
mod coupon;
mod crockford;
mod customer;
mod enrolment;
mod grant;
mod op;
mod openapi;
mod operator;
mod order;
mod order_work;
mod pack;
mod pick_up;
mod price;
mod problem;
mod product;
mod promotion;
mod query;
mod refund;
mod setting;
mod signature;
mod snapshot;
mod stock;
#[cfg(test)]
mod tests;
mod upload;
mod voucher;

pub use bytes::{Hash, PublicKey, Signature};
pub use change::{Change, ChangePage, Cursor, Head, Poke, SetHash, Subscription, kinds, scopes};
pub use coupon::CouponLease;
pub use customer::{
    Address, Channel, Consent, Customer, CustomerChange, CustomerField, PURCHASES_MAX, Purchase, Purchases,
};
pub use enrolment::{EnrolReply, EnrolRequest, EnrolmentCode, EnrolmentCodeError, Identity, Place};
pub use grant::{GrantError, SignedGrant, TakenOffline, VoucherGrant};
pub use op::{Acknowledged, Batch, BatchReply, ChainBreak, Lane, Op, OpReply, OpResult, chain, check_chain};
pub use openapi::openapi;
pub use operator::{Operator, Role};
pub use order::{Order, OrderLine, OrderSale, OrderState, OrderTransition, PaymentState, TransitionRequest};
pub use order_work::{ClaimReply, ClaimRequest, LineClaim, LineWork, OrderWork, Substitute, SubstituteConsent};
pub use pack::CountryPack;
pub use pick_up::{PickUp, PickUpCode, PickUpCodeError, PickUpError, PickUpLine, SignedPickUp};
pub use price::Price;
pub use problem::{Problem, ProblemType};
pub use product::{Category, Delivery, Dimensions, Photo, Product, ProductText, Variant, VariantOption};
pub use promotion::Promotion;
pub use query::{AcksQuery, ChangesQuery, HubTime, ReturnLookup, ReturnLookupReply, ReturnedLine, VouchersQuery};
pub use refund::{
    ClaimedLine, ORDERS_FOUND_MAX, OrderCard, OrderRefund, OrderSearch, OrderTax, RETURN_CLAIM_MAX_S, RefundRequest,
    RefundedLine, ReturnClaim,
};
pub use setting::{Origin, Setting};
pub use signature::{
    RequestParts, SIGNATURE_AGE_MAX_S, SignatureError, Signed, SignedHeaders, content_digest, sign, verify,
};
pub use snapshot::{Chunk, Manifest};
pub use stock::{OnHand, StockLevel};
pub use upload::{
    NewUpload, OtherLine, OtherSale, PART_MAX, RowReply, RowResult, Upload, UploadKind, UploadPart, UploadQuery,
    UploadReply,
};
pub use voucher::{
    FoundVoucher, LeaseEnd, LeaseRequest, LeaseState, VOUCHERS_FOUND_MAX, Voucher, VoucherCode, VoucherCodeError,
    VoucherEntry, VoucherHandle, VoucherKind, VoucherLease, VoucherPolicy, VoucherPurpose, VoucherState,
};

/// The version of this protocol: the first part of every path, `/v1/...`.
pub const VERSION: &str = "v1";

/// The newest version of a record's body that is written and read: each kind begins with 1.
pub const BODY_VERSION: u16 = 2;

/// How many ops a batch has at most.
pub const BATCH_MAX: usize = 200;
/// How many bytes a request's body has at most.
pub const BODY_BYTES_MAX: usize = 8 * 1024 * 1024;
/// How many changes a page has at most.
pub const PAGE_MAX: usize = 1_000;
/// How long a long poll waits at most, in seconds.
pub const WAIT_MAX_S: u64 = 30;
/// After how many seconds of silence the hub writes a heartbeat into an event stream.
pub const HEARTBEAT_S: u64 = 15;
/// After how many seconds of silence a till takes an event stream for dead.
pub const STREAM_SILENCE_MAX_S: u64 = 45;
