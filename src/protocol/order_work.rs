//! What stores have done for an order, as the hub adds it up from their tills' records.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// What a store has done for an order: the sum of all `order-step` and `handed-over` records that the hub has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct OrderWork {
    /// By line, those of substitutes among them.
    #[serde(default)]
    pub lines: BTreeMap<Uuid, LineWork>,
    /// What is taken instead of something else.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub substitutes: Vec<Substitute>,
    /// Bags it is packed in.
    #[serde(default, skip_serializing_if = "is_none")]
    pub bags: u32,
    /// What its customer gets back or isn't asked for, in minor units: of what isn't there, went to another order, or is cheaper.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub back: i64,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
const fn is_none(count: &u32) -> bool {
    *count == 0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks with a reference")]
const fn is_zero(amount: &i64) -> bool {
    *amount == 0
}

/// What was done for a line, in pieces, or in grams, millimetres or millilitres of what is measured. A sum may be below zero while a
/// till's earlier records are on their way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct LineWork {
    /// Taken from the shelf, those that were handed over among them.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub picked: i64,
    /// Not there, and nothing was agreed on instead so far.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub missing: i64,
    /// Paid back, or not charged.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub refunded: i64,
    /// Replaced by something else.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub replaced: i64,
    /// Collected in another store.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub moved: i64,
    /// Handed to the customer.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub handed: i64,
}

/// Goods that are taken instead of those of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Substitute {
    /// Its own line.
    pub line: Uuid,
    /// The article.
    pub sku: String,
    /// What it is called.
    pub name: String,
    /// How many: `2`, `0.420 kg`.
    pub quantity: String,
    /// What one of it costs the customer, a decimal: never more than what it stands for.
    pub unit_price: String,
    /// What the customer pays for it, in minor units.
    pub paid: i64,
    /// What the customer gets back, as it is cheaper, in minor units.
    pub back: i64,
    /// How and when the customer agreed.
    pub consent: SubstituteConsent,
}

/// How and when a customer agreed to a substitute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct SubstituteConsent {
    /// `phone`, `message` or `in-person`.
    pub by: String,
    /// When (RFC 3339).
    pub at: String,
}

/// Somebody gathers a line just now: nobody else takes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct LineClaim {
    /// The line.
    pub line: Uuid,
    /// At which till.
    pub till: String,
    /// Who.
    pub name: String,
    /// Until when, by the hub's clock (RFC 3339).
    pub until: String,
}

/// Lines that somebody wants to gather, of several orders in one go. Asking again with the same till keeps what it has for longer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ClaimRequest {
    /// The id of this act (UUIDv7).
    pub id: Uuid,
    /// Who gathers.
    pub name: String,
    /// Which lines, by order.
    pub orders: BTreeMap<Uuid, Vec<Uuid>>,
    /// Whether they are given up instead.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_over: bool,
}

/// Which of the lines somebody else gathers: all others are the asking till's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ClaimReply {
    /// Those that somebody else gathers, by order.
    pub taken: BTreeMap<Uuid, Vec<LineClaim>>,
}
