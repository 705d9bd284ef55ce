//! Orders of the online store, up to their hand-over in a shop.
//!
//! ```text
//!     placed -> allocated -> picking -> ready -> (intent) -> handed-over
//!        \__________\___________\________\________________-> cancelled        ready -> expired
//! ```

use crate::{Address, LineClaim, OrderCard, OrderTax, OrderWork, SignedPickUp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
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
    /// The store that gathers it, where it waits for its customer; `None` if no store has to do with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pick_up_store: Option<String>,
    /// Where that store sends it, instead of keeping it for its customer. All of it is empty until its customer's address is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deliver_to: Option<Address>,
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
    /// The card that paid for it, as far as whoever sold it said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<OrderCard>,
    /// The number of the document its buyer got for it: an invoice, a receipt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// What went back of its total so far, in minor units.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refunded_minor: Option<i64>,
    /// Whether it is paid.
    pub payment: PaymentState,
    /// Where it stands.
    pub state: OrderState,
    /// Rises with each transition.
    pub version: u64,
    /// The moment it was promised for (RFC 3339).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub promised_at: Option<String>,
    /// By which its customer is reached, if it has none that is known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// The same by e-mail.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// What its customer wrote beside it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// What the store has done for it. Only the hub says so: what comes with an order is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work: Option<OrderWork>,
    /// Up to which record of each till's journal `work` and `state` have everything: `TILL/EPOCH` and the record's number.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub seen: BTreeMap<String, u64>,
    /// Who gathers what just now.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<LineClaim>,
    /// The hub's word on what is collected, which a till believes without asking.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pick_up: Option<SignedPickUp>,
    /// Since when it waits for its customer (RFC 3339).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ready_at: Option<String>,
    /// When its customer was told that it waits (RFC 3339): the message had left by then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told_at: Option<String>,
    /// When its customer was reminded (RFC 3339).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reminded_at: Option<String>,
    /// Until when it waits (RFC 3339).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub collect_until: Option<String>,
    /// Sales of tills that it, or part of it, was paid with: what these paid is their turnover. Only the hub says it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paid_with: Vec<OrderSale>,
}

/// A sale of a till that paid for an order: as it was collected, or as it was placed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct OrderSale {
    /// The sale.
    pub sale: Uuid,
    /// Its receipt, which whoever brings goods back has.
    pub receipt: String,
    /// The till.
    pub till: String,
    /// What was paid of the order, in minor units.
    pub amount_minor: i64,
    /// Whether the order was placed with it: what goes back of the order goes back by that receipt.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_placed: bool,
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
    /// The unit, as [`Variant`](crate::Variant) has it; the piece if nobody says so.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// What one unit cost, tax included; a decimal.
    pub unit_price: String,
    /// What was taken off the line, in minor units.
    #[serde(default)]
    pub discount_minor: i64,
    /// Of `discount_minor` what coupons took off, in minor units.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coupon_minor: Option<i64>,
    /// What was paid for the line, tax included, in minor units.
    pub paid_minor: i64,
    /// Of it tax, in minor units, if whoever sold it said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_minor: Option<i64>,
    /// The taxes in `paid_minor` as they stand on the original document, one for each tax and rate.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub taxes: Vec<OrderTax>,
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
