//! Approval: a second person allows one act that the first one's role doesn't, on the same screen. Both names stay with the act.

use crate::{LineId, Money, OperatorId, Rate, Right, RoleId, operator::Extent};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Somebody allowed one act of somebody else. Stands directly before the record of that act, in the same write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Approved {
    /// Who does it.
    pub operator: OperatorId,
    /// Who allowed it.
    pub approver: OperatorId,
    /// The approver's role when they did.
    pub role: RoleId,
    /// The right that was missing: its key in a roles file.
    pub right: String,
    /// How far, if the right is one to a share of a price.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Rate>,
    /// How far, if the right is one to an amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// What the act is done to.
    #[serde(flatten)]
    pub object: Object,
}

/// What an act is done to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Object {
    /// The action: `discount_line`.
    pub act: String,
    /// The open basket.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basket: Option<Uuid>,
    /// A line of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<LineId>,
    /// A finished sale's receipt.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<u64>,
}

impl Approved {
    /// The record of an approval.
    pub fn new(operator: OperatorId, (approver, role): (OperatorId, RoleId), right: Right, object: Object) -> Approved {
        let (share, amount) = match right.extent() {
            Extent::Whole => (None, None),
            Extent::Share(share) => (Some(share), None),
            Extent::Amount(amount) => (None, Some(amount)),
        };
        Approved { operator, approver, role, right: right.key().to_owned(), share, amount, object }
    }
}
