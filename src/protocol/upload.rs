//! What other systems send in bulk, in parts that can be gone on with after a cut: customers, articles, prices, orders and sales made elsewhere.
//!
//! ```text
//!     begin (id) -> part 0..200 -> part 200..400 -> (cut) -> ask: next is 400 -> part 400..517 -> done: next is 517
//! ```

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How many rows a part has at most.
pub const PART_MAX: usize = 500;

/// What is going to be sent. The same again is the same upload.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct NewUpload {
    /// Its id (UUIDv7), made by whoever sends.
    pub id: Uuid,
    /// What each row is.
    pub what: UploadKind,
    /// The company that customers are of; needed for them alone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub legal_entity: String,
}

/// What the rows of an upload are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum UploadKind {
    /// A [`Customer`](crate::Customer), merged into what is known.
    Customers,
    /// A [`Product`](crate::Product) with its variants.
    Products,
    /// A [`Price`](crate::Price), for all stores of its currency or the one it names.
    Prices,
    /// An [`Order`](crate::Order).
    Orders,
    /// An [`OtherSale`].
    Sales,
    /// An [`OrderRefund`](crate::OrderRefund).
    Refunds,
}

/// A sale that another system made: its own till, the online store. It counts, and moves stock, once for each source and number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct OtherSale {
    /// The system that sold it.
    pub source: String,
    /// Its number there.
    pub number: String,
    /// The store, empty if it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub store: String,
    /// What it counts under: `web`, `market`.
    pub channel: String,
    /// When (RFC 3339).
    pub at: String,
    /// ISO 4217.
    pub currency: String,
    /// What was sold; below zero what came back.
    pub lines: Vec<OtherLine>,
    /// Its buyer, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer: Option<Uuid>,
}

/// A line of a sale made elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct OtherLine {
    /// The article.
    pub sku: String,
    /// A decimal in its unit.
    pub quantity: String,
    /// What was paid, tax included, in minor units.
    pub paid_minor: i64,
    /// Tax in it, in minor units.
    #[serde(default)]
    pub tax_minor: i64,
    /// What was taken off, in minor units.
    #[serde(default)]
    pub discount_minor: i64,
}

/// How far an upload has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Upload {
    /// What it is.
    #[serde(flatten)]
    pub new: NewUpload,
    /// The first row that isn't here yet: send from it on.
    pub next: u64,
    /// How many rows were refused.
    pub refused: u64,
}

/// Rows of an upload, at most [`PART_MAX`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct UploadPart {
    /// The number of its first row; an upload's first is 0.
    pub first: u64,
    /// The rows. Those that are here already are answered as they were, as long as they are the same.
    pub rows: Vec<serde_json::Value>,
}

/// The answer to a part. Given only after what it says is on the hub's disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct UploadReply {
    /// The first row that isn't here yet.
    pub next: u64,
    /// One for each row that was sent, in order.
    pub results: Vec<RowReply>,
}

/// What became of a row. All of these are final.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct RowReply {
    /// Its number.
    pub row: u64,
    /// What became of it.
    pub result: RowResult,
    /// Why, in English, where it was refused.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub detail: String,
}

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RowResult {
    /// It has its effect.
    Taken,
    /// It can't be what was meant and has none; the rows beside it have theirs. Mended, it is a row of another upload.
    Refused,
}

/// Asks for results of an upload.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct UploadQuery {
    /// From this row on.
    #[serde(default)]
    pub from: u64,
    /// Only the rows that were refused.
    #[serde(default)]
    pub only_refused: bool,
}
