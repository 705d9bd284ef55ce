//! Prices: made for a store, a country or everywhere, each from a day on.

use crate::Refused;
use protocol::Price;
use retail::{Date, Moment};
use serde::{Deserialize, Serialize};

/// The prices. A store takes the nearest one that is in its currency: its own, else its country's, else the one for all.
pub trait PriceStorage {
    /// Puts prices in, or changes those of the same article, reach and first day. What stores have to know of it goes to them.
    fn put_prices(&self, reach: &PriceReach, prices: &[Price], now: Moment) -> Result<(), Refused>;

    /// Takes prices out: of an article, from a first day on.
    fn remove_price(
        &self,
        reach: &PriceReach,
        sku: &str,
        currency: &str,
        since: Date,
        now: Moment,
    ) -> Result<(), Refused>;

    /// What has to be paid for an article in a store on a day.
    fn price_at(&self, sku: &str, store: &str, day: Date) -> Result<Option<Price>, Refused>;

    /// Every price of an article, whatever it is for.
    fn prices_of(&self, sku: &str) -> Result<Vec<(PriceReach, Price)>, Refused>;
}

/// Where a price holds; the nearest one wins.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "level", content = "id")]
pub enum PriceReach {
    /// Wherever its currency is used.
    Global,
    /// In the stores of a country (ISO 3166-1 alpha-2).
    Country(String),
    /// In one store.
    Store(String),
}
