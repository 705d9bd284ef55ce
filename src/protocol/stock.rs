//! Stock: movements go up within sales and counts; what they add up to comes down.

use serde::{Deserialize, Serialize};

/// What a store has of an article, as the hub knows it: the sum of all movements it has seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct OnHand {
    /// The article.
    pub sku: String,
    /// The store.
    pub store: String,
    /// How many can be sold, a decimal in the article's unit; below zero when more was sold than was booked in.
    pub quantity: String,
    /// How many are promised to orders.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reserved: Option<String>,
    /// When the hub added it up (RFC 3339).
    pub as_of: String,
}

/// How many there are, in words a shop uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StockLevel {
    /// None.
    Out,
    /// Few.
    Low,
    /// Enough.
    In,
}
