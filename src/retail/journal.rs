//! The journal's seal: each record carries the hash of the one before and the device's signature, so that a changed, missing or
//! reordered record is found by anyone with the public key.

use crate::Transaction;
use ed25519_dalek::{Signature, Signer, SigningKey, Verifier, VerifyingKey};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// A SHA-256 hash.
pub type Hash = [u8; 32];

/// The hash before the first record.
pub const GENESIS: Hash = [0; 32];

/// A journal record as stored: the exact bytes that were signed, never written anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The record's number.
    pub number: u64,
    /// The transaction as JSON, byte for byte as signed.
    pub body: Vec<u8>,
    /// Hash of the record before.
    pub previous: Hash,
    /// SHA-256 of `previous` followed by `body`.
    pub hash: Hash,
    /// ed25519 signature of `hash`.
    pub signature: [u8; 64],
}

/// The key that signs a workstation's journal. Its secret never leaves the device.
pub struct DeviceKey(SigningKey);

impl DeviceKey {
    /// The key with this secret.
    pub fn from_secret(secret: [u8; 32]) -> DeviceKey {
        DeviceKey(SigningKey::from_bytes(&secret))
    }

    /// The public key that verifies the journal.
    pub fn public(&self) -> [u8; 32] {
        self.0.verifying_key().to_bytes()
    }
}

/// Seals a transaction onto the chain.
pub fn seal(transaction: &Transaction, previous: Hash, key: &DeviceKey) -> Sealed {
    let body = serde_json::to_vec(transaction).expect("a transaction has only text keys and integers");
    let hash = chain(&previous, &body);
    Sealed { number: transaction.number, body, previous, hash, signature: key.0.sign(&hash).to_bytes() }
}

/// A transaction and the record that seals it: made together, so that nobody has to compare them again.
#[derive(Clone, Debug)]
pub struct SealedTransaction(Arc<(Sealed, Transaction)>);

impl SealedTransaction {
    /// Seals a transaction onto the chain.
    pub fn new(transaction: Transaction, previous: Hash, key: &DeviceKey) -> SealedTransaction {
        SealedTransaction(Arc::new((seal(&transaction, previous, key), transaction)))
    }

    /// The record.
    pub fn record(&self) -> &Sealed {
        &self.0.0
    }

    /// What it records.
    pub fn transaction(&self) -> &Transaction {
        &self.0.1
    }
}

/// Checks one record against the one before it and returns the transaction.
pub fn verify(
    record: &Sealed,
    number: u64,
    previous: Hash,
    public_key: &[u8; 32],
) -> Result<Transaction, JournalBreak> {
    if record.number != number {
        return Err(JournalBreak::Gap { expected: number, found: record.number });
    }
    if record.previous != previous {
        return Err(JournalBreak::Chain { number });
    }
    if chain(&record.previous, &record.body) != record.hash {
        return Err(JournalBreak::Changed { number });
    }
    let key = VerifyingKey::from_bytes(public_key).map_err(|_| JournalBreak::Signature { number })?;
    let signature = Signature::from_bytes(&record.signature);
    key.verify(&record.hash, &signature).map_err(|_| JournalBreak::Signature { number })?;
    let transaction: Transaction = serde_json::from_slice(&record.body)
        .map_err(|error| JournalBreak::NotReadable { number, reason: error.to_string() })?;
    if transaction.number != number {
        return Err(JournalBreak::Gap { expected: number, found: transaction.number });
    }
    Ok(transaction)
}

/// Whether these bytes are what the hash was made of: not a proof of who wrote them, but of what was written.
pub fn is_intact(previous: &Hash, body: &[u8], hash: &Hash) -> bool {
    chain(previous, body) == *hash
}

fn chain(previous: &Hash, body: &[u8]) -> Hash {
    Sha256::new().chain_update(previous).chain_update(body).finalize().into()
}

/// What is wrong with a journal record.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JournalBreak {
    /// A number is missing or there twice.
    #[error("record {expected} is missing: the next one is {found}")]
    Gap {
        /// The number that should come.
        expected: u64,
        /// The number that came.
        found: u64,
    },
    /// It doesn't follow the record before.
    #[error("record {number} doesn't follow the one before it")]
    Chain {
        /// The record.
        number: u64,
    },
    /// Its bytes were changed.
    #[error("record {number} was changed after it was written")]
    Changed {
        /// The record.
        number: u64,
    },
    /// The device didn't sign it.
    #[error("record {number} wasn't signed by this till")]
    Signature {
        /// The record.
        number: u64,
    },
    /// It isn't a transaction.
    #[error("record {number} can't be read: {reason}")]
    NotReadable {
        /// The record.
        number: u64,
        /// What the reader said.
        reason: String,
    },
}
