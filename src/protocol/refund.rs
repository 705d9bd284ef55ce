//! Goods of an order that come back: who asks for them, who holds them, and what was paid back of them.

use crate::Order;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How many orders a search finds at most.
pub const ORDERS_FOUND_MAX: usize = 20;

/// A tax of an order's line, as it stands on the original document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct OrderTax {
    /// The tax category, as the country's pack names it.
    pub category: String,
    /// The tax's own name in the country's pack, where there are several.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub charge: String,
    /// In percent, a decimal: `10`, `9.975`.
    pub rate: String,
    /// What it was taken of, without it, in minor units.
    pub taxable_minor: i64,
    /// The tax, in minor units.
    pub tax_minor: i64,
}

/// The card that paid for an order: never its number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct OrderCard {
    /// Whose card: `visa`, `mastercard`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub issuer: String,
    /// Its last four digits.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub last_four: String,
    /// What the payment provider calls it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub token: String,
}

/// Looks for orders whose goods may come back, by their customer or by the card that paid.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct OrderSearch {
    /// The customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<Uuid>,
    /// The card: all that is said of it has to be so, and its last four digits or its token are said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<OrderCard>,
}

/// Holds goods of an order for the till that takes them back: nobody else gives money for the same. The same again holds them anew, and
/// without lines they are free.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ReturnClaim {
    /// The sale the goods come back in: its record ends the claim.
    pub sale: Uuid,
    /// The order.
    pub order: Uuid,
    /// What comes back.
    pub lines: Vec<ClaimedLine>,
    /// For how long, in seconds; [`RETURN_CLAIM_MAX_S`] if it is left out or more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<u32>,
}

/// For how many seconds goods are held at most.
pub const RETURN_CLAIM_MAX_S: u32 = 900;

/// A line of an order of which something comes back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ClaimedLine {
    /// Its number in the order, beginning with 1.
    pub line: u32,
    /// How much comes back, a decimal in its unit.
    pub quantity: String,
    /// How much had come back when it was decided: more now is a `version-conflict`.
    pub returned: String,
}

/// Part of an order was paid back by the online store. The same id counts once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct OrderRefund {
    /// Its id (UUIDv7), made by whoever pays back.
    pub id: Uuid,
    /// The order.
    pub order: Uuid,
    /// When (RFC 3339).
    pub at: String,
    /// What went back, tax included, in minor units.
    pub amount_minor: i64,
    /// For which goods; none if money alone went back, because of a delay or a complaint.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<RefundedLine>,
    /// The store that has the goods again; none if they didn't come back, or to no store.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub store: Option<String>,
    /// What it is called there: a credit note's number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// The request of a till it answers: the goods and the figures are that till's, and the request is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<Uuid>,
}

/// A line of an order that was paid back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct RefundedLine {
    /// The line's id in the order.
    pub line: Uuid,
    /// How much of it, a decimal in its unit.
    pub quantity: String,
    /// What went back for it, tax included, in minor units.
    pub paid_minor: i64,
    /// Of it tax; the line's share if it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_minor: Option<i64>,
    /// In which state it came back: `sellable`, `inspection` or `damaged`; as new if it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
}

/// Money a till promised to go back the way it was paid online, until the online store says it has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct RefundRequest {
    /// Its id: to be named by the [`OrderRefund`] that answers it.
    pub id: Uuid,
    /// The order.
    pub order: Uuid,
    /// Its number.
    pub number: String,
    /// The till's receipt of the return; empty if the goods didn't come back but weren't there to be collected.
    pub receipt: String,
    /// The till.
    pub till: String,
    /// When (RFC 3339).
    pub at: String,
    /// ISO 4217.
    pub currency: String,
    /// What is to go back, in minor units.
    pub amount_minor: i64,
    /// When it was done (RFC 3339).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done_at: Option<String>,
}

impl Order {
    /// The line with this number, beginning with 1, as tills and the hub count them.
    pub fn line(&self, number: u32) -> Option<&crate::OrderLine> {
        self.lines.get((number as usize).checked_sub(1)?)
    }
}
