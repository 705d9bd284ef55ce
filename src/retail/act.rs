//! Acts beside sales that somebody may have to answer for: what was taken out of a basket, given away, or changed at this till.
//!
//! What a sale says of itself (exemption, places, typed prices, its buyer) isn't said twice: its own record holds it, with who sold.

use crate::{LineId, Money, OperatorId, Quantity, Rate, Sku};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What somebody did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// Took a line out of a basket.
    LineVoid,
    /// Lowered the quantity of a line.
    QuantityLowered,
    /// Gave a discount on a line or basket.
    Discount,
    /// Gave a tender back before the sale was finished.
    TenderRemoved,
    /// Locked the till, or left it until it locked itself.
    Locked,
    /// Made somebody a badge, or another one.
    BadgeMade,
    /// Introduced somebody, or changed their name, role or PIN.
    OperatorSet,
    /// The shop's roles aren't those they were.
    RolesChanged,
    /// Chose something about how this till works.
    SettingChanged,
    /// Handed the till to customers, who work it themselves.
    SelfCheckoutBegun,
    /// Took it back.
    SelfCheckoutEnded,
    /// Allowed something at a till that customers work themselves.
    Attended,
    /// Took over what a customer had gathered with their telephone.
    BasketTakenOver,
    /// Looked through the journal, the exceptions, the reports, what a till holds, or the customers; or took a report away as a file.
    Read,
}

impl Deed {
    /// All of them.
    pub const ALL: [Deed; 14] = [
        Deed::LineVoid,
        Deed::QuantityLowered,
        Deed::Discount,
        Deed::TenderRemoved,
        Deed::Locked,
        Deed::BadgeMade,
        Deed::OperatorSet,
        Deed::RolesChanged,
        Deed::SettingChanged,
        Deed::SelfCheckoutBegun,
        Deed::SelfCheckoutEnded,
        Deed::Attended,
        Deed::BasketTakenOver,
        Deed::Read,
    ];

    /// The kind as it stands in the journal.
    pub const fn kind(self) -> &'static str {
        match self {
            Deed::LineVoid => "line-void",
            Deed::QuantityLowered => "quantity-lowered",
            Deed::Discount => "discount",
            Deed::TenderRemoved => "tender-removed",
            Deed::Locked => "locked",
            Deed::BadgeMade => "badge-made",
            Deed::OperatorSet => "operator-set",
            Deed::RolesChanged => "roles-changed",
            Deed::SettingChanged => "setting-changed",
            Deed::SelfCheckoutBegun => "self-checkout-begun",
            Deed::SelfCheckoutEnded => "self-checkout-ended",
            Deed::Attended => "attended",
            Deed::BasketTakenOver => "basket-taken-over",
            Deed::Read => "read",
        }
    }
}

/// An act, as short as it can be said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Act {
    /// What was done.
    pub did: Deed,
    /// Who did it; nobody signed in did if it is missing (a settings file was changed while the till was closed).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<OperatorId>,
    /// The basket it was done in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basket: Option<Uuid>,
    /// The line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<LineId>,
    /// The article.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<Sku>,
    /// How much went out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Quantity>,
    /// What it is worth: of goods before discounts, of a discount what it takes off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// The share a discount takes off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Rate>,
    /// Whether the customer had been told the total of this basket before.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub after_total: bool,
    /// The name of the article, of the person, or what was chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl Act {
    /// An act of somebody, with nothing more to say.
    pub fn new(did: Deed, operator: Option<OperatorId>) -> Act {
        Act {
            did,
            operator,
            basket: None,
            line: None,
            sku: None,
            quantity: None,
            amount: None,
            share: None,
            after_total: false,
            text: None,
        }
    }

    /// The same with words: a name, a choice.
    #[must_use]
    pub fn text(self, text: impl Into<String>) -> Act {
        Act { text: Some(text.into()), ..self }
    }
}
