//! Orders of the online store, as far as a till has to do with them: their customers collect them here.

mod in_basket;
mod placed;
#[cfg(test)]
mod tests;
mod work;

use crate::{Money, OperatorId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use in_basket::{CollectedGoods, LineOrder};
pub use placed::{PlacedOrder, placed_number};
pub use work::{
    ConsentWay, LineStand, LineWork, Misfit, OrderDeed, OrderPart, OrderReason, OrderStep, OrderWork, Substitute,
    SubstituteConsent, WorkedOrder,
};

/// Where an order stands.
///
/// ```text
///     placed -> allocated -> picking -> ready -> handed-over
///        \__________\___________\________\-----> cancelled        ready -> expired
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OrderState {
    /// It waits for its customer.
    Ready,
    /// The goods are being gathered.
    Picking,
    /// A store was found for it.
    Allocated,
    /// The customer has sent it.
    Placed,
    /// The customer has it.
    HandedOver,
    /// It was given up; nothing is handed over any more.
    Cancelled,
    /// Nobody came for it.
    Expired,
}

impl OrderState {
    /// Whether its goods are still meant for its customer.
    pub const fn is_open(self) -> bool {
        match self {
            OrderState::Ready | OrderState::Picking | OrderState::Allocated | OrderState::Placed => true,
            OrderState::HandedOver | OrderState::Cancelled | OrderState::Expired => false,
        }
    }
}

/// An order was handed to its customer: a fact, whatever the hub says of the order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct HandedOver {
    /// The order.
    pub order: Uuid,
    /// Its number as the customer knows it.
    pub label: String,
    /// Who handed it over.
    pub operator: OperatorId,
    /// What it had cost.
    pub amount: Money,
    /// Whether the hub couldn't be asked: nobody knew whether it was cancelled or collected elsewhere.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_unasked: bool,
    /// What of it; `None` is all that its customer was to get and hadn't got.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lines: Option<Vec<OrderPart>>,
    /// What showed that it goes to the right person; `None` where nothing was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<HandOverProof>,
    /// Whether an identity card was seen. What is on it is never written down.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_id_seen: bool,
    /// Who came instead of the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proxy: Option<String>,
    /// Whether it was paid as it was handed over: a sale says so, and `amount` is what that took for it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_paid_now: bool,
    /// Who takes it to its customer, if nobody collects it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipment: Option<Shipment>,
}

/// A parcel on its way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Shipment {
    /// Who carries it.
    pub courier: String,
    /// The number its customer finds it by; empty if it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub parcel: String,
}

/// What showed that an order goes to the right person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum HandOverProof {
    /// The code that only the customer was sent.
    Code,
    /// A signature on paper, which the shop keeps.
    Signature,
    /// Number and name were said.
    Name,
}

impl HandOverProof {
    /// All of them.
    pub const ALL: [HandOverProof; 3] = [HandOverProof::Code, HandOverProof::Signature, HandOverProof::Name];
}
