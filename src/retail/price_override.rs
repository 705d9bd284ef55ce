//! Selling for another price than the one in force: why, and what it would have been.

use crate::limits::NOTE_CHARS_MAX;
use crate::{Currency, LineItem, Money, OperatorId, Quantity, Rate, Refusal, UnitPrice};
use serde::{Deserialize, Serialize};

/// Why a price may be another one, as the till offers it; a shop may have its own list. The last one wants words.
pub const OVERRIDE_REASONS: [&str; 5] = ["label", "damaged", "price-match", "last-piece", "other"];

/// A price that somebody set by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct PriceOverride {
    /// The price in force when it was rung up.
    pub original: UnitPrice,
    /// The reason from the shop's list.
    pub reason: String,
    /// What was said beside it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// Somebody set another price than the one in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct PriceOverridden {
    /// The basket.
    pub basket: uuid::Uuid,
    /// Who.
    pub operator: OperatorId,
    /// What it sells.
    pub name: String,
    /// How much of it.
    pub quantity: Quantity,
    /// The price it is sold for.
    pub unit_price: UnitPrice,
    /// The price in force, and why it isn't that.
    pub instead_of: PriceOverride,
    /// What that takes off, in minor units; below zero if it is dearer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
}

impl PriceOverride {
    /// Refuses a reason nobody can answer for.
    ///
    /// # Errors
    /// When the reason isn't in the list, "other" has no words, or there are too many.
    pub fn check_reason(reason: &str, text: &str) -> Result<(), Refusal> {
        if !OVERRIDE_REASONS.contains(&reason) || (reason == "other" && text.trim().is_empty()) {
            return Err(Refusal::new("reason-missing"));
        }
        if text.chars().count() > NOTE_CHARS_MAX {
            return Err(Refusal::new("note-too-long").number("max", NOTE_CHARS_MAX as i64));
        }
        Ok(())
    }
}

/// How far an amount lies below another one, as a share of that: rounded up to a whole hundredth of a percent, never below nothing.
pub fn share_below(paid: Money, regular: Money) -> Rate {
    crate::Discount::Amount((regular - paid).max(Money::ZERO)).share_of(regular)
}

impl LineItem {
    /// What the line would cost at the price in force.
    pub fn regular(&self, currency: Currency) -> Money {
        match &self.price_override {
            Some(changed) => changed.original.extend(self.quantity, currency),
            None => self.gross(currency),
        }
    }
}
