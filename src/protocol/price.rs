//! What has to be paid for one unit, where and from when on.

use serde::{Deserialize, Serialize};

/// A price. Days are those of the store's calendar; a till that has it flips to it by itself, with or without a network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Price {
    /// The article.
    pub sku: String,
    /// Only in this store; everywhere its currency is used if `None`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub store: Option<String>,
    /// ISO 4217.
    pub currency: String,
    /// What one unit costs the customer, as the price tag of the country has it (with or without tax); a decimal: `2.50`.
    pub amount: String,
    /// What one unit costs the shop, without tax; a decimal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<String>,
    /// First day: `2026-12-01`.
    pub since: String,
    /// Last day, if it ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}

impl Price {
    /// Its key in a scope of prices.
    pub fn key(&self) -> String {
        [&self.sku, self.store.as_deref().unwrap_or("*"), &self.since].join("|")
    }
}
