//! Who may sign in at a store's tills, and what each role may do.

use serde::{Deserialize, Serialize};

/// Somebody who can sign in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Operator {
    /// Staff number.
    pub id: String,
    /// Name on receipts and the sign-in card.
    pub name: String,
    /// Id of their role.
    pub role: String,
    /// Whether they may sign in. A till keeps the names of those who may not, because its journal speaks of them.
    #[serde(default = "yes")]
    pub is_active: bool,
    /// By what a till knows a first PIN where somebody has none there yet, never the PIN itself: `argon2id$SALT$VERIFIER`, both hexadecimal,
    /// 16 and 32 bytes, Argon2id version 19 with 19456 KiB, two passes, one lane and no key. It works once at each till: whoever signs in by it chooses
    /// a PIN of their own. What isn't of this form is no PIN's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_pin: Option<String>,
}

const fn yes() -> bool {
    true
}

/// A role, as the till's roles file has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Role {
    /// Its id.
    pub id: String,
    /// What it may do and how far, in the form of the till's roles file.
    pub rights: serde_json::Value,
}
