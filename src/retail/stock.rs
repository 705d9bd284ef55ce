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
}

/// Why stock moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StockReason {
    /// Sold.
    Sale,
    /// A finished sale was voided and the goods are back.
    PostVoid,
}
