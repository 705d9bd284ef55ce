//! Whom a basket is for: as little of a person as selling needs. The rest stays in `customers.db`.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The customer of an open basket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct BasketCustomer {
    /// Their id.
    pub id: Uuid,
    /// What the screen calls them; a sale doesn't keep it.
    pub name: String,
    /// The group whose promotions are theirs too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
}

/// The customer of a sale: no name, because a journal can't forget one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct SaleCustomer {
    /// Their id.
    pub id: Uuid,
    /// The group they belonged to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
}

impl From<BasketCustomer> for SaleCustomer {
    fn from(customer: BasketCustomer) -> SaleCustomer {
        SaleCustomer { id: customer.id, group: customer.group }
    }
}
