//! What a till may take of gift vouchers while it can't reach the hub: a budget the hub signed, so that nobody at the till can make one.

use crate::{PublicKey, Signature};
use ed25519_dalek::{Signer, SigningKey, Verifier, VerifyingKey};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What stands before the text that is signed, so that the same key's other signatures can't be taken for one of these.
const DOMAIN: &[u8] = b"omnitill voucher grant 1\n";

/// Which vouchers a till takes while it can't reach the hub.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TakenOffline {
    /// Those it sold itself, up to what it knows is left of them.
    IssuedHere,
    /// All of them.
    Floor,
}

/// What of a store's budget a till was granted. What it spends without the hub and then turns out not to be there is the shop's loss,
/// and never more than what was granted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct VoucherGrant {
    /// Its id: sales say under which grant they took a voucher.
    pub id: Uuid,
    /// The till.
    pub till: String,
    /// The epoch of the till's journal it is for: one that was put back from a copy waits for another grant.
    pub epoch: String,
    /// ISO 4217.
    pub currency: String,
    /// Which vouchers.
    pub takes: TakenOffline,
    /// How much of one voucher, in minor units, until the hub has heard of it.
    pub each_minor: i64,
    /// How much in all in this epoch, ever, in minor units: a later grant says more, and takes the place of this one. What was spent is
    /// counted by the till's journal.
    pub granted_minor: i64,
    /// Nothing is taken under it after this moment (RFC 3339).
    pub until: String,
}

/// A grant as it comes to the till: the very text that was signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct SignedGrant {
    /// A [`VoucherGrant`] as JSON text.
    pub grant: String,
    /// ed25519 by the hub's key (`hub_key`), over `omnitill voucher grant 1`, a line feed, and the bytes of `grant`.
    pub signature: Signature,
}

/// Why a grant grants nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GrantError {
    /// Somebody else signed it, or it was changed.
    #[error("it isn't signed by the hub")]
    Signature,
    /// It can't be read.
    #[error("it can't be read")]
    Unreadable,
}

fn message(text: &str) -> Vec<u8> {
    [DOMAIN, text.as_bytes()].concat()
}

impl SignedGrant {
    /// Signs a grant.
    pub fn sign(grant: &VoucherGrant, key: &SigningKey) -> SignedGrant {
        let grant = serde_json::to_string(grant).expect("a grant has only text and numbers");
        let signature = Signature(key.sign(&message(&grant)).to_bytes());
        SignedGrant { grant, signature }
    }

    /// The grant, if the hub of this key signed it.
    ///
    /// # Errors
    /// When it was signed by another key, changed, or says what nobody can read.
    pub fn open(&self, key: &PublicKey) -> Result<VoucherGrant, GrantError> {
        let key = VerifyingKey::from_bytes(&key.0).map_err(|_| GrantError::Signature)?;
        let signature = ed25519_dalek::Signature::from_bytes(&self.signature.0);
        key.verify(&message(&self.grant), &signature).map_err(|_| GrantError::Signature)?;
        serde_json::from_str(&self.grant).map_err(|_| GrantError::Unreadable)
    }
}
