//! Country packs: dated law, signed by whoever answers for it.

use serde::{Deserialize, Serialize};

/// A country pack: a till checks its signature by the key it trusts, and takes it over on its first day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct CountryPack {
    /// ISO 3166-1 alpha-2, or a country and region: `US-NY`.
    pub country: String,
    /// First day on which it holds.
    pub since: String,
    /// The pack's own file, signed, base64.
    pub file: String,
}
