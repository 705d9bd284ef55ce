//! Stock as movements: what is on hand is their sum, so that nothing is ever overwritten.

use crate::{Quantity, Sku};
use serde::{Deserialize, Serialize};

/// Goods that came or went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StockMovement {
    /// The article.
    pub sku: Sku,
    /// How much: negative when goods leave.
    pub quantity: Quantity,
    /// Why.
    pub reason: StockReason,
    /// Where it came to or went from.
    pub location: StockLocation,
}

/// Why stock moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StockReason {
    /// Sold.
    Sale,
    /// A finished sale was voided and the goods are back.
    PostVoid,
    /// A customer brought it back.
    Return,
}

/// Where goods lie in a store.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum StockLocation {
    /// On the shelf or behind it: can be sold.
    #[default]
    Sellable,
    /// Waits for somebody to look at it.
    Inspection,
    /// Can't be sold.
    Damaged,
}

impl StockLocation {
    /// Its name in files.
    pub const fn name(self) -> &'static str {
        match self {
            StockLocation::Sellable => "sellable",
            StockLocation::Inspection => "inspection",
            StockLocation::Damaged => "damaged",
        }
    }
}
