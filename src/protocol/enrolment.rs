//! How a till joins: a manager makes a code at the hub, which works once and for fifteen minutes.

use crate::PublicKey;
use crate::crockford::{self, Misread};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

const SECRET_LETTERS: usize = 13;
const PIN_LETTERS: usize = 16;

/// A one-time code: 65 random bits that are the secret, 80 bits of the hash of the hub's certificate authority, by which the till knows
/// whom it talks to before it says the secret, and a check symbol: 30 letters and digits in groups of five.
#[derive(Clone, PartialEq, Eq)]
pub struct EnrolmentCode {
    text: String,
}

/// A text that is no enrolment code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EnrolmentCodeError {
    /// It hasn't the shape of one.
    #[error("this isn't an enrolment code")]
    Shape,
    /// A letter was misread or mistyped.
    #[error("a letter of this enrolment code is wrong")]
    Check,
}

impl EnrolmentCode {
    /// The code of 9 random bytes (seven of their bits aren't used) and the SHA-256 of the authority's certificate (DER).
    pub fn new(random: [u8; 9], authority: &[u8; 32]) -> EnrolmentCode {
        let mut letters = crockford::symbols(crockford::bits(&random), SECRET_LETTERS);
        letters.extend(pin_of(authority));
        EnrolmentCode { text: crockford::checked(letters) }
    }

    /// The part only manager, till and hub know.
    pub fn secret(&self) -> &str {
        &self.text[..SECRET_LETTERS]
    }

    /// Whether the hub that made this code has this certificate authority (SHA-256 of its DER).
    pub fn is_of(&self, authority: &[u8; 32]) -> bool {
        self.text.as_bytes()[SECRET_LETTERS..SECRET_LETTERS + PIN_LETTERS] == pin_of(authority)[..]
    }
}

fn pin_of(authority: &[u8; 32]) -> Vec<u8> {
    crockford::symbols(crockford::bits(&authority[..10]), PIN_LETTERS)
}

impl FromStr for EnrolmentCode {
    type Err = EnrolmentCodeError;

    /// Spaces, hyphens and case don't matter; I and L are 1, O is 0.
    fn from_str(text: &str) -> Result<EnrolmentCode, EnrolmentCodeError> {
        crockford::read(text, SECRET_LETTERS + PIN_LETTERS).map(|text| EnrolmentCode { text }).map_err(|misread| {
            match misread {
                Misread::Shape => EnrolmentCodeError::Shape,
                Misread::Check => EnrolmentCodeError::Check,
            }
        })
    }
}

impl fmt::Display for EnrolmentCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        crockford::write(formatter, &self.text)
    }
}

impl fmt::Debug for EnrolmentCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("EnrolmentCode(..)")
    }
}

/// A till asks to join.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct EnrolRequest {
    /// The secret part of the code.
    pub secret: String,
    /// The till's own key, made there; its journal is signed by it.
    pub public_key: PublicKey,
    /// Its id, if it has traded already: it has to be the one the code was made for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub till: Option<String>,
    /// Name and version of its program.
    pub program: String,
}

/// Who a till is, from now on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct EnrolReply {
    /// What it is called in requests and receipts.
    pub identity: Identity,
    /// Its store, to be written on receipts.
    pub place: Place,
    /// The hub's epoch.
    pub hub_epoch: String,
    /// The hub's certificate authority, PEM: no other one is trusted.
    pub authority: String,
    /// The key by which the hub signs what a till keeps and uses without it, such as budgets.
    pub hub_key: PublicKey,
}

/// Tenant, store and till.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Identity {
    /// The retailer.
    pub tenant: String,
    /// The company that sells.
    pub legal_entity: String,
    /// The store.
    pub store: String,
    /// The till: the workstation's id, which is also the key id of its signatures.
    pub till: String,
    /// Rises with each enrolment of this till: an older one is refused.
    pub generation: u32,
}

/// A store as its receipts know it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Place {
    /// Name over the door.
    pub name: String,
    /// ISO 3166-1 alpha-2, or country and region: `US-NY`.
    pub country: String,
    /// ISO 4217.
    pub currency: String,
    /// IANA time zone.
    pub time_zone: String,
    /// Language tag.
    pub language: String,
}
