//! What lets a till hand over an order without asking anybody: the hub's word on what was ordered and paid, and by which code its
//! customer is known.

use crate::crockford::{self, Misread};
use crate::{Hash, Order, PaymentState, PublicKey, Signature};
use ed25519_dalek::{Signer, SigningKey, Verifier, VerifyingKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

const LETTERS: usize = 16;
/// What stands before the text that is signed, so that the same key's other signatures can't be taken for one of these.
const DOMAIN: &[u8] = b"omnitill pick-up 1\n";

/// The code a customer collects an order with: 80 random bits as 16 letters and digits, and a check symbol (Crockford's, modulo 37), in
/// groups of five. In a message and as QR; orders hold its [`Hash`] only.
#[derive(Clone, PartialEq, Eq)]
pub struct PickUpCode(String);

/// A text that is no customer's code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PickUpCodeError {
    /// It hasn't the shape of one.
    #[error("this isn't the code of an order")]
    Shape,
    /// A letter was misread or mistyped.
    #[error("a letter of this code is wrong")]
    Check,
}

impl PickUpCode {
    /// The code that ten random bytes stand for.
    pub fn drawn(random: [u8; 10]) -> PickUpCode {
        PickUpCode(crockford::checked(crockford::symbols(crockford::bits(&random), LETTERS)))
    }

    /// What orders hold of it: SHA-256 of its letters without groups. From it nobody can tell the code.
    pub fn hash(&self) -> Hash {
        Hash(Sha256::digest(self.0.as_bytes()).into())
    }

    /// All of it without groups, for a QR code.
    pub fn compact(&self) -> &str {
        &self.0
    }
}

impl FromStr for PickUpCode {
    type Err = PickUpCodeError;

    /// Spaces, hyphens and case don't matter; I and L are 1, O is 0.
    fn from_str(text: &str) -> Result<PickUpCode, PickUpCodeError> {
        crockford::read(text, LETTERS).map(PickUpCode).map_err(|misread| match misread {
            Misread::Shape => PickUpCodeError::Shape,
            Misread::Check => PickUpCodeError::Check,
        })
    }
}

impl fmt::Display for PickUpCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        crockford::write(formatter, &self.0)
    }
}

impl fmt::Debug for PickUpCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "PickUpCode(..{})", &self.0[LETTERS - 4..])
    }
}

/// What the hub says of an order that is collected in a store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct PickUp {
    /// The order.
    pub order: Uuid,
    /// Its number.
    pub number: String,
    /// Name to ask for when it is collected.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The store.
    pub store: String,
    /// ISO 4217.
    pub currency: String,
    /// What all of it costs, in minor units.
    pub total_minor: i64,
    /// Whether something has to be paid when it is collected.
    pub is_to_pay: bool,
    /// What was ordered: article and quantity of each line.
    pub lines: Vec<PickUpLine>,
    /// SHA-256 of the customer's code.
    pub code: Hash,
}

/// A line of an order as the hub's word has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct PickUpLine {
    /// The line.
    pub line: Uuid,
    /// The article.
    pub sku: String,
    /// How many, a decimal in its unit.
    pub quantity: String,
}

/// The hub's word as it comes to the till: the very text that was signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct SignedPickUp {
    /// A [`PickUp`] as JSON text.
    pub pick_up: String,
    /// ed25519 by the hub's key (`hub_key`), over `omnitill pick-up 1`, a line feed, and the bytes of `pick_up`.
    pub signature: Signature,
}

/// Why the hub's word on an order is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PickUpError {
    /// Somebody else signed it, or it was changed.
    #[error("it isn't signed by the hub")]
    Signature,
    /// It can't be read.
    #[error("it can't be read")]
    Unreadable,
    /// The order says something else than the hub's word on it.
    #[error("the order was changed")]
    Altered,
}

fn message(text: &str) -> Vec<u8> {
    [DOMAIN, text.as_bytes()].concat()
}

impl PickUp {
    /// What there is to say of an order whose customer has this code; `None` if it isn't collected in a store.
    pub fn of(order: &Order, code: Hash) -> Option<PickUp> {
        let lines = order.lines.iter().map(|line| PickUpLine {
            line: line.id,
            sku: line.sku.clone(),
            quantity: line.quantity.clone(),
        });
        Some(PickUp {
            order: order.id,
            number: order.number.clone(),
            name: order.name.clone(),
            store: order.pick_up_store.clone()?,
            currency: order.currency.clone(),
            total_minor: order.total_minor,
            is_to_pay: order.payment == PaymentState::Open,
            lines: lines.collect(),
            code,
        })
    }
}

impl SignedPickUp {
    /// Signs it.
    pub fn sign(pick_up: &PickUp, key: &SigningKey) -> SignedPickUp {
        let pick_up = serde_json::to_string(pick_up).expect("it has only text and numbers");
        let signature = Signature(key.sign(&message(&pick_up)).to_bytes());
        SignedPickUp { pick_up, signature }
    }

    /// What it says, if the hub of this key signed it.
    ///
    /// # Errors
    /// When it was signed by another key, changed, or says what nobody can read.
    pub fn open(&self, key: &PublicKey) -> Result<PickUp, PickUpError> {
        let key = VerifyingKey::from_bytes(&key.0).map_err(|_| PickUpError::Signature)?;
        let signature = ed25519_dalek::Signature::from_bytes(&self.signature.0);
        key.verify(&message(&self.pick_up), &signature).map_err(|_| PickUpError::Signature)?;
        serde_json::from_str(&self.pick_up).map_err(|_| PickUpError::Unreadable)
    }

    /// What it says of this very order.
    ///
    /// # Errors
    /// As [`open`](SignedPickUp::open), and when the order isn't what was signed.
    pub fn of(&self, order: &Order, key: &PublicKey) -> Result<PickUp, PickUpError> {
        let said = self.open(key)?;
        if PickUp::of(order, said.code).as_ref() == Some(&said) { Ok(said) } else { Err(PickUpError::Altered) }
    }
}
