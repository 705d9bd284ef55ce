//! Tills: how they join, who they are, and how one is shut out.

use crate::Refused;
use protocol::{EnrolRequest, Identity, Place, PublicKey};
use retail::Moment;

/// For how long an enrolment code is good.
pub const ENROLMENT_MS: i64 = 15 * 60 * 1_000;
/// How many wrong codes may be tried while a code is open.
pub const ENROLMENT_TRIES_MAX: u32 = 5;

/// The tills.
pub trait TillStorage {
    /// Opens the enrolment of a till in a store with the secret part of a code; one that was open for the same till ends. Only a hash
    /// of the secret is kept.
    fn make_enrolment(&self, till: &str, store: &str, secret: &str, now: Moment) -> Result<(), Refused>;

    /// A till joins. The same secret and key again gives the same answer, in case the first one was lost.
    fn enrol(&self, request: &EnrolRequest, now: Moment) -> Result<Enrolled, Refused>;

    /// A till that joined, by its id.
    fn till(&self, id: &str) -> Result<Till, Refused>;

    /// All tills that joined.
    fn tills(&self) -> Result<Vec<Till>, Refused>;

    /// Shuts a till out until it is enrolled again.
    fn revoke(&self, till: &str, by: &str, now: Moment) -> Result<(), Refused>;
}

/// A till that has just joined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enrolled {
    /// Who it is.
    pub identity: Identity,
    /// Its store.
    pub place: Place,
}

/// A till.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Till {
    /// Who it is.
    pub identity: Identity,
    /// The key that signs its requests and records.
    pub public_key: PublicKey,
    /// Name and version of its program.
    pub program: String,
    /// When it joined last.
    pub enrolled_at: Moment,
    /// When it was shut out.
    pub revoked_at: Option<Moment>,
    /// When it last sent records.
    pub heard_at: Option<Moment>,
    /// How far its clock was ahead of the hub's then, in milliseconds.
    pub clock_ahead_ms: i64,
}
