//! The exchange between a till and its hub: what to do next (pure), doing it, and what the till's disk has to say to it.

mod disk;
mod engine;
mod enrol;
mod exchange;
mod local;
mod news;
mod pace;
mod question;
mod run;
mod scope;
mod step;
#[cfg(test)]
mod tests;
mod turn;

pub use engine::Engine;
pub use enrol::{EnrolError, enrol};
pub use exchange::Account;
pub use local::{Applied, LeftOut, Local, Reading, Stretch};
pub use news::{Answered, News, Source, State, Trouble};
pub use protocol::{
    ClaimReply, ClaimRequest, ClaimedLine, CouponLease, FoundVoucher, Lane, LeaseRequest, LeaseState, LineClaim, Order,
    OrderCard, OrderLine, OrderSearch, PaymentState as OrderPayment, PickUp, PickUpCode, PickUpError, ProblemType,
    PublicKey, Purchase, Purchases, ReturnClaim, ReturnLookupReply, SignedGrant, TakenOffline, Voucher, VoucherCode,
    VoucherGrant, VoucherKind, VoucherLease,
};
pub use question::{Question, ReceiptKnown, SoldLine, order_state_of};
pub use run::{Sync, Tell, problem_of};
pub use scope::ScopeState;
pub use step::{Failure, Outcome, Step, Stop, Way};
pub use turn::{Reply, Request, conclude, prepare};

use retail::Moment;
use std::time::{SystemTime, UNIX_EPOCH};

/// Now, by this computer's clock.
fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment { utc_ms: i64::try_from(since.as_millis()).unwrap_or_default(), offset_minutes: 0 }
}

fn random_bytes() -> [u8; 16] {
    let mut bytes = [0; 16];
    // Without chance two tills may try at the same moment, and a nonce that comes twice is refused: nothing is lost by either.
    let _ = getrandom::fill(&mut bytes);
    bytes
}

fn random() -> u64 {
    u64::from_be_bytes(random_bytes()[..8].try_into().unwrap_or_default())
}
