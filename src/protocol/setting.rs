//! Settings, made for all, a country, a store or one till; the nearest one holds.

use serde::{Deserialize, Serialize};

/// A setting as it holds at a till.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Setting {
    /// Its key, as in the till's settings file: `lock_after_minutes`.
    pub key: String,
    /// Its value.
    pub value: serde_json::Value,
    /// Where it was made.
    pub origin: Origin,
    /// Rises each time it is changed there.
    pub version: u64,
}

/// Where a value was made, from the farthest to the nearest.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "level", content = "id")]
pub enum Origin {
    /// For all.
    Global,
    /// For a country (ISO 3166-1 alpha-2).
    Country(String),
    /// For a store.
    Store(String),
    /// For one till.
    Till(String),
}
