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
    /// A first PIN that a till takes over where somebody has none there yet, sealed for that till alone; never the PIN in plain.
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
