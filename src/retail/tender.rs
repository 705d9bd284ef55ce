//! What is handed over for a sale: cash, with change and cash rounding, or a card confirmed on a stand-alone terminal.

use crate::Money;
use serde::{Deserialize, Serialize};

/// How money came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TenderKind {
    /// Banknotes and coins.
    Cash,
    /// A card, approved on the card terminal and confirmed by the cashier.
    Card,
}

/// Money handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Tender {
    /// How.
    pub kind: TenderKind,
    /// How much, in minor units; before change.
    pub amount: Money,
}
