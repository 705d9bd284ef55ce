//! Who works at the till and what they may do.

use crate::{Money, OperatorId, Rate, Refusal, refusal::Fact};
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
    /// Sell for another price than the one in force: how far below it.
    PriceOverride(Rate),
    /// Undo a finished sale.
    PostVoid,
    /// Open the drawer without a sale.
    NoSale,
    /// Take goods back against their receipt: what goes back.
    Return(Money),
    /// Take goods back without a receipt: what goes back.
    ReturnWithoutReceipt(Money),
    /// Count the float and begin a till.
    OpenTill,
    /// Count what is in the drawer.
    CountTill,
    /// Close a till: Z.
    CloseTill,
    /// Put cash into the drawer that isn't from a sale.
    PaidIn(Money),
    /// Take cash out of the drawer for an expense.
    PaidOut(Money),
    /// Bring cash from the drawer to the safe.
    CashLift,
    /// See what a till should hold: X, past Z.
    ReadTill,
    /// Say what became of a card payment nobody knows the outcome of.
    DecidePayment,
    /// Look through the journal.
    ReadJournal,
    /// See voids, refunds without receipt and drawer openings by operator.
    ReadExceptions,
    /// See what the shop has sold.
    ReadReports,
    /// Change settings and devices.
    Configure,
    /// Practise with other data.
    Train,
    /// Read what became of damaged data, so that it no longer stays on the screen.
    ReadRecovery,
}

/// Discount a cashier may give alone.
pub const CASHIER_DISCOUNT_MAX: Rate = Rate::percent(20);

impl Operator {
    /// Refuses what the operator's role doesn't allow, naming the role that may.
    pub fn check(&self, right: Right) -> Result<(), Refusal> {
        match (self.role, right) {
            (Role::Manager, _) => Ok(()),
            (Role::Stock, Right::Train) => Ok(()),
            (Role::Stock, _) => Err(Refusal::new("role-cannot-sell").text("name", self.name.clone())),
            (Role::Cashier, Right::Discount(rate)) if rate <= CASHIER_DISCOUNT_MAX => Ok(()),
            (Role::Cashier, Right::Discount(_) | Right::PriceOverride(_)) => {
                Err(Refusal::new("discount-needs-manager").with("max", Fact::Text(CASHIER_DISCOUNT_MAX.to_string())))
            }
            (Role::Cashier, Right::PostVoid) => Err(Refusal::new("post-void-needs-manager")),
            (Role::Cashier, Right::ReadRecovery) => Err(Refusal::new("recovery-needs-manager")),
            (
                Role::Cashier,
                Right::ReturnWithoutReceipt(_)
                | Right::CloseTill
                | Right::ReadTill
                | Right::PaidOut(_)
                | Right::DecidePayment
                | Right::ReadJournal
                | Right::ReadExceptions
                | Right::ReadReports
                | Right::Configure,
            ) => Err(Refusal::new("act-needs-manager")),
            (Role::Cashier, _) => Ok(()),
        }
    }
}
