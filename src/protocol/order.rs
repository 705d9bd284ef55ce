//! Orders of the online store, up to their hand-over in a shop.
//!
//! ```text
//!     placed -> allocated -> picking -> ready -> (intent) -> handed-over
//!        \__________\___________\________\________________-> cancelled        ready -> expired
//! ```

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// An order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Order {
    /// Its id.
    pub id: Uuid,
    /// Its number as the customer knows it.
    pub number: String,
    /// Where it was placed: `web`, or a store.
    pub channel: String,
    /// When (RFC 3339).
    pub placed_at: String,
    /// Its buyer, if it has one that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<Uuid>,
    /// Name to ask for when it is collected.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The store it waits in; `None` if it is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pick_up_store: Option<String>,
    /// ISO 4217.
    pub currency: String,
    /// What was bought.
    pub lines: Vec<OrderLine>,
    /// What all of it costs, tax included, in minor units.
    pub total_minor: i64,
    /// What was paid of it in advance while the rest is due, in minor units: since version 2, as a [`kinds::ORDER_2`](crate::kinds::ORDER_2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deposit_minor: Option<i64>,
    /// Codes of coupons that were used.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub coupons: Vec<String>,
    /// Whether it is paid.
    pub payment: PaymentState,
    /// Where it stands.
    pub state: OrderState,
    /// Rises with each transition.
    pub version: u64,
}

/// A line of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct OrderLine {
    /// Its id.
    pub id: Uuid,
    /// The article.
    pub sku: String,
    /// What it is called.
    pub name: String,
    /// How many, a decimal in its unit.
    pub quantity: String,
    /// What one unit cost, tax included; a decimal.
    pub unit_price: String,
    /// What was taken off the line, in minor units.
    #[serde(default)]
    pub discount_minor: i64,
    /// What was paid for the line, tax included, in minor units.
    pub paid_minor: i64,
    /// Of it tax, in minor units, if whoever sold it said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_minor: Option<i64>,
    /// How many came back so far.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returned: Option<String>,
}

/// Whether an order is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PaymentState {
    /// It has to be paid when it is collected.
    Open,
    /// Paid.
    Paid,
    /// Part of it was paid back.
    PartlyRefunded,
    /// All of it was paid back.
    Refunded,
}

/// Where an order stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OrderState {
    /// The customer has sent it.
    Placed,
    /// A store was found for it.
    Allocated,
    /// The goods are being gathered.
    Picking,
    /// It waits for its customer.
    Ready,
    /// The customer has it.
    HandedOver,
    /// It was given up; nothing is handed over any more.
    Cancelled,
    /// Nobody came for it.
    Expired,
}

/// What happens to an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OrderTransition {
    /// A store is found.
    Allocate,
    /// Somebody gathers the goods.
    StartPicking,
    /// All is there.
    MarkReady,
    /// Somebody is about to hand it over: for five minutes nobody can cancel it.
    IntendHandOver,
    /// It isn't handed over after all.
    ReleaseHandOver,
    /// The customer has it.
    ConfirmHandOver,
    /// It is given up.
    Cancel,
    /// Nobody came.
    Expire,
}

/// Asks for a transition. Asking again with the same id gives the first answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct TransitionRequest {
    /// The id of this act (UUIDv7).
    pub id: Uuid,
    /// What happens.
    pub transition: OrderTransition,
    /// The order's version it was decided on; `None` leaves it to the hub.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<u64>,
}
