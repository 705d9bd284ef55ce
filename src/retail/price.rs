//! Prices by date and store: which one is in force when an article is rung up.

use crate::{Date, StoreId, UnitPrice};
use serde::{Deserialize, Serialize};

/// A price and where and when it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Price {
    /// The price of one unit, tax included.
    pub unit_price: UnitPrice,
    /// What one unit costs the shop meanwhile: without tax, with the deposits and levies it pays for it. `None` if nobody said.
    pub unit_cost: Option<UnitPrice>,
    /// Only in this store; everywhere if `None`.
    pub store: Option<StoreId>,
    /// First day.
    pub since: Date,
    /// Last day, if it ends.
    pub until: Option<Date>,
}

/// The price in force: one for this store beats one for all, a later start beats an earlier one. `None` means the article has no
/// price today and can't be sold, never that it is free.
pub fn in_force<'a>(prices: &'a [Price], store: &StoreId, day: Date) -> Option<&'a Price> {
    prices
        .iter()
        .filter(|price| price.store.as_ref().is_none_or(|only| only == store))
        .filter(|price| price.since <= day && price.until.is_none_or(|until| day <= until))
        .max_by_key(|price| (price.store.is_some(), price.since))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(day: &str, store: &str, expected: Option<&str>) {
        let price = |unit_price: &str, store: Option<&str>, since: &str, until: Option<&str>| Price {
            unit_price: unit_price.parse().expect("price"),
            unit_cost: None,
            store: store.map(StoreId::from),
            since: since.parse().expect("day"),
            until: until.map(|day| day.parse().expect("day")),
        };
        let prices = [
            price("2.00", None, "2026-01-01", None),
            price("2.20", None, "2026-12-01", None),
            price("1.50", None, "2026-11-20", Some("2026-11-22")),
            price("1.80", Some("AU-SYD-01"), "2026-06-01", Some("2026-11-21")),
        ];
        let found = in_force(&prices, &StoreId::from(store), day.parse().expect("day"))
            .map(|price| price.unit_price.to_string());
        assert_eq!(found.as_deref(), expected);
    }

    #[test]
    fn the_price_in_force_is_found_by_day_and_store() {
        check("2025-12-31", "AU-SYD-02", None);
        check("2026-02-01", "AU-SYD-02", Some("2.00"));
        check("2026-11-21", "AU-SYD-02", Some("1.50"));
        check("2026-11-21", "AU-SYD-01", Some("1.80"));
        check("2026-11-22", "AU-SYD-01", Some("1.50"));
        check("2026-11-23", "AU-SYD-01", Some("2.00"));
        check("2027-01-01", "AU-SYD-01", Some("2.20"));
    }
}
