//! Orders of the online store, as far as a till has to do with them: their customers collect them here.

use crate::{Money, OperatorId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

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
}
