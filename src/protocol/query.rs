//! What stands in the query of a request, and the hub's clock.

use crate::{Cursor, Hash, Lane, Order};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The query of `GET /v1/acks`: which chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct AcksQuery {
    /// The lane.
    pub lane: Lane,
    /// The till's epoch; empty for its first.
    #[serde(default)]
    pub epoch: String,
}

/// The query of `GET /v1/changes`: what changed in a scope after a cursor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ChangesQuery {
    /// The scope.
    pub scope: String,
    /// The hub's epoch of the cursor; empty before the first page.
    #[serde(default)]
    pub hub_epoch: String,
    /// The cursor's position: what follows it is asked for.
    #[serde(default)]
    pub after: u64,
    /// Which form of bodies the reader understands.
    #[serde(default = "first_form")]
    pub schema: u16,
    /// How many changes at most; [`PAGE_MAX`](crate::PAGE_MAX) if it is left out or more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<usize>,
    /// For how many seconds to wait for a change if there is none yet, [`WAIT_MAX_S`](crate::WAIT_MAX_S) at most; the answer is an
    /// empty page if none came.
    #[serde(default)]
    pub wait: u64,
}

const fn first_form() -> u16 {
    1
}

impl ChangesQuery {
    /// What follows a cursor.
    pub fn new(scope: impl Into<String>, cursor: &Cursor) -> ChangesQuery {
        ChangesQuery {
            scope: scope.into(),
            hub_epoch: cursor.hub_epoch.clone(),
            after: cursor.pos,
            schema: cursor.schema,
            limit: None,
            wait: 0,
        }
    }
}

/// The query of `GET /v1/vouchers`: whose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct VouchersQuery {
    /// Who the vouchers are for, as it stands on them, whatever case the letters have.
    pub recipient: String,
}

/// The answer to `GET /v1/time`, which anybody may ask.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct HubTime {
    /// The hub's clock (RFC 3339).
    pub now: String,
    /// The hub's epoch.
    pub hub_epoch: String,
    /// The versions of this protocol that it speaks.
    pub versions: Vec<String>,
}

/// Asks what came back of a sale so far, wherever it was sold and wherever it came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ReturnLookup {
    /// The id of the sale, `event.id` of its record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sale: Option<Uuid>,
    /// The number on its receipt, or the number of an order, where the id isn't known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<String>,
}

/// What the hub knows of a sale and of what came back of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ReturnLookupReply {
    /// The sale.
    pub sale: Uuid,
    /// The till that sold it.
    pub till: String,
    /// The sale's record as JSON text, byte for byte as signed.
    pub body: String,
    /// SHA-256 that sealed it onto the record before.
    pub hash: Hash,
    /// Its lines and what came back of each.
    pub lines: Vec<ReturnedLine>,
    /// The order, if it is one: what was paid for each line, with its taxes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<Order>,
    /// When the hub last heard of every till that could have taken something back (RFC 3339): what happened since isn't counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complete_until: Option<String>,
}

/// A line of a sale and what came back of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ReturnedLine {
    /// The line's number in the sale.
    pub line: u32,
    /// The article.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    /// How much was sold, a decimal in its unit.
    pub sold: String,
    /// How much came back, a decimal in its unit.
    pub returned: String,
    /// What was refunded for it, in minor units.
    pub refunded_minor: i64,
    /// The till that took something of it back last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returned_at: Option<String>,
    /// How much other tills are taking back just now, a decimal in its unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claimed: Option<String>,
    /// How much of it nobody has collected yet, a decimal in its unit, of a line that went with an order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiting: Option<String>,
}
