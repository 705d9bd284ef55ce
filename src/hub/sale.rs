//! What was sold, wherever: for reports, for returns in another store, and for sales made elsewhere.

use crate::Refused;
use protocol::{OtherSale, ReturnLookupReply};
use retail::{Date, Moment};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The sales.
pub trait SaleStorage {
    /// Sales of a business day, grouped.
    fn sales_of_day(&self, day: Date, by: SalesBy) -> Result<Vec<SalesRow>, Refused>;

    /// The latest sales, at most so many.
    fn latest_sales(&self, limit: usize) -> Result<Vec<SaleRow>, Refused>;

    /// A sale with what came back of it anywhere.
    fn sale(&self, id: Uuid) -> Result<ReturnLookupReply, Refused>;

    /// The id of the sale with this receipt, as printed.
    fn sale_of_receipt(&self, label: &str) -> Result<Option<Uuid>, Refused>;

    /// Takes in sales made elsewhere (another system, a store not on this hub). One whose source and number are there already is left
    /// out. Returns how many were new.
    fn put_sales(&self, sales: &[OtherSale], now: Moment) -> Result<u64, Refused>;
}

/// How sales are grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SalesBy {
    /// By store; what was sent home is under its channel.
    Store,
    /// By country.
    Country,
    /// By channel: `store`, `web`.
    Channel,
    /// By hour of the store's wall clock.
    Hour,
}

/// What a group of sales adds up to, in one currency, returns and post-voids taken off.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SalesRow {
    /// The store, country, channel or hour.
    pub key: String,
    /// ISO 4217.
    pub currency: String,
    /// How many sales.
    pub sales: u64,
    /// What customers paid, tax included, in minor units.
    pub revenue_minor: i64,
    /// Of it tax.
    pub tax_minor: i64,
    /// What was sold without tax, as far as its cost is known.
    pub costed_minor: i64,
    /// What that cost the shop, without tax.
    pub cost_minor: i64,
}

impl SalesRow {
    /// What is left of what was sold after its cost, as far as that is known.
    pub const fn margin_minor(&self) -> i64 {
        self.costed_minor - self.cost_minor
    }
}

/// A sale in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SaleRow {
    /// Its id.
    pub id: Uuid,
    /// Its receipt as printed, or its number elsewhere.
    pub label: String,
    /// The store; empty if it has none.
    pub store: String,
    /// `store`, `web`.
    pub channel: String,
    /// When.
    pub at: Moment,
    /// ISO 4217.
    pub currency: String,
    /// What was paid, tax included, in minor units.
    pub total_minor: i64,
    /// Whether it was undone.
    pub is_voided: bool,
}
