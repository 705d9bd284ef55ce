//! Country packs: dated law, signed by whoever answers for it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
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

impl CountryPack {
    /// A signed file on its way.
    pub fn of(country: &str, since: &str, file: &str) -> CountryPack {
        CountryPack { country: country.to_owned(), since: since.to_owned(), file: STANDARD.encode(file) }
    }

    /// The file's text; `None` if it isn't base64 of one.
    pub fn text(&self) -> Option<String> {
        String::from_utf8(STANDARD.decode(&self.file).ok()?).ok()
    }
}
