//! The shop and this device's place in it.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> $name {
                $name(id.to_owned())
            }
        }
    };
}

id! {
    /// A store: `AU-SYD`.
    StoreId
}
id! {
    /// This device's place in the store: `AU-SYD-01`. It prefixes every receipt number.
    WorkstationId
}
id! {
    /// Somebody who can sign in.
    OperatorId
}

/// A shop, as its receipts and its till need to know it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Store {
    /// Its id.
    pub id: StoreId,
    /// Its name over the door.
    pub name: String,
    /// The legal entity that sells.
    pub seller: String,
    /// Address lines.
    pub address: Vec<String>,
    /// ISO 3166-1 alpha-2 code of its country.
    pub country: String,
    /// The seller's tax number (ABN, SIRET, VAT number).
    pub tax_number: String,
    /// Telephone, empty if none.
    #[serde(default)]
    pub phone: String,
    /// Global Location Number (GS1), 13 digits.
    pub gln: String,
    /// IANA time zone: `Australia/Sydney`.
    pub time_zone: String,
    /// Language tag of its receipts and texts.
    pub language: String,
    /// Lines under the store's name on a receipt.
    #[serde(default)]
    pub receipt_header: Vec<String>,
    /// Lines at the end of a receipt.
    #[serde(default)]
    pub receipt_footer: Vec<String>,
}
