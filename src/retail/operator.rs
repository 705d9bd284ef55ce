//! Who works at the till and what they may do.

use crate::{OperatorId, Rate, Refusal, refusal::Fact};
use serde::{Deserialize, Serialize};

/// Somebody who can sign in. The PIN isn't here: only its verifier is stored, by the workstation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Operator {
    /// Staff number.
    pub id: OperatorId,
    /// Name on the receipt and the sign-in card.
    pub name: String,
    /// What they do here.
    pub role: Role,
}

/// What somebody does in the shop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Sells.
    Cashier,
    /// Sells, voids finished sales, discounts without limit, opens the drawer.
    Manager,
    /// Counts and receives goods; doesn't sell.
    Stock,
}

/// Something not everybody may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// Ring up and take money.
    Sell,
    /// Discount a line or basket by this much.
    Discount(Rate),
    /// Undo a finished sale.
    PostVoid,
    /// Open the drawer without a sale.
    NoSale,
    /// Read what became of damaged data, so that it no longer stays on the screen.
    ReadRecovery,
}

/// Discount a cashier may give alone.
pub const CASHIER_DISCOUNT_MAX: Rate = Rate::percent(20);

impl Operator {
    /// Refuses what the operator's role doesn't allow, naming the role that may.
    pub fn check(&self, right: Right) -> Result<(), Refusal> {
        match (self.role, right) {
            (Role::Manager, _) | (Role::Cashier, Right::Sell | Right::NoSale) => Ok(()),
            (Role::Cashier, Right::Discount(rate)) if rate <= CASHIER_DISCOUNT_MAX => Ok(()),
            (Role::Cashier, Right::Discount(_)) => {
                Err(Refusal::new("discount-needs-manager").with("max", Fact::Text(CASHIER_DISCOUNT_MAX.to_string())))
            }
            (Role::Cashier, Right::PostVoid) => Err(Refusal::new("post-void-needs-manager")),
            (Role::Cashier, Right::ReadRecovery) => Err(Refusal::new("recovery-needs-manager")),
            (Role::Stock, _) => Err(Refusal::new("role-cannot-sell").text("name", self.name.clone())),
        }
    }
}
