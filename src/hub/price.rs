//! Prices: made for a store, a country or everywhere, each from a day on.

use crate::Refused;
use protocol::Price;
use retail::{Date, Moment};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

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

/// A price as it was made at head office.
#[derive(Clone, Debug)]
pub(crate) struct Made {
    pub(crate) reach: PriceReach,
    pub(crate) since: Date,
    pub(crate) until: Option<Date>,
    pub(crate) price: Price,
}

/// The one in force on a day: the nearest, of those the latest.
pub(crate) fn in_force(made: &[Made], day: Date) -> Option<&Made> {
    let holds = |made: &&Made| made.since <= day && made.until.is_none_or(|until| day <= until);
    made.iter().filter(holds).max_by(|one, other| (&one.reach, one.since).cmp(&(&other.reach, other.since)))
}

/// What a store has to know of one article: for each period the price in force, so that a till needs no rule but "the latest that has
/// begun". A period says when it ends only where the article has no price for a while.
pub(crate) fn periods(made: &[Made], store: &str) -> Vec<Price> {
    let begin = made.iter().map(|made| made.since);
    let after_end = made.iter().filter_map(|made| made.until).map(|until| until.plus_days(1));
    let days: BTreeSet<Date> = begin.chain(after_end).collect();
    let mut found: Vec<(Date, Option<&Price>)> = Vec::new();
    for day in days {
        let price = in_force(made, day).map(|made| &made.price);
        let said = |price: Option<&Price>| price.map(|price| (price.amount.clone(), price.cost.clone()));
        if found.last().is_none_or(|(_, before)| said(*before) != said(price)) {
            found.push((day, price));
        }
    }
    let has_gap = found.iter().any(|(_, price)| price.is_none());
    let ends = found.iter().skip(1).map(|(day, _)| Some(day.plus_days(-1))).chain([None]);
    let periods = found.iter().zip(ends).filter_map(|((since, price), until)| {
        Some(Price {
            store: Some(store.to_owned()),
            since: since.to_string(),
            until: until.filter(|_| has_gap).map(|until| until.to_string()),
            ..(*price)?.clone()
        })
    });
    periods.collect()
}
