//! Prices of the catalogue, by store and day.

use crate::Reader;
use crate::error::{DataFile, DatabaseError, Failure, read_text};
use retail::price::in_force;
use retail::{Date, Price, Sku, StoreId, UnitPrice};
use rusqlite::{Connection, Row, named_params};

/// Those of one store and those of all, that hold on one day.
pub(crate) const IN_FORCE: &str = "SELECT value, decimals, store, since, until, cost, cost_decimals
    FROM variant JOIN price ON price.variant = variant.id
    WHERE variant.sku = :sku AND price.store = :store AND price.since <= :day
        AND (price.until IS NULL OR price.until >= :day)
    UNION ALL SELECT value, decimals, store, since, until, cost, cost_decimals
    FROM variant JOIN price ON price.variant = variant.id
    WHERE variant.sku = :sku AND price.store = '' AND price.since <= :day
        AND (price.until IS NULL OR price.until >= :day)";
pub(crate) const PRICES: &str = "SELECT value, decimals, store, since, until, cost, cost_decimals
    FROM variant JOIN price ON price.variant = variant.id WHERE variant.sku = :sku ORDER BY store, since";

impl Reader {
    /// The price of an article that holds in a store on a day; `None` if it can't be sold there then.
    pub fn price_in_force(&self, sku: &Sku, store: &StoreId, day: Date) -> Result<Option<Price>, DatabaseError> {
        self.read(DataFile::Catalogue, |connection| {
            let mut statement = connection.prepare_cached(IN_FORCE)?;
            let params = named_params! { ":sku": sku.0, ":store": store.0, ":day": day.to_string() };
            let prices = statement.query_and_then(params, read)?.collect::<Result<Vec<_>, Failure>>()?;
            Ok(in_force(&prices, store, day).cloned())
        })
    }

    /// All prices of an article; which one holds is [`retail::price::in_force`]'s to say.
    pub fn prices(&self, sku: &Sku) -> Result<Vec<Price>, DatabaseError> {
        self.read(DataFile::Catalogue, |connection| of_sku(connection, sku))
    }
}

pub(crate) fn read(row: &Row<'_>) -> Result<Price, Failure> {
    let (value, decimals, store): (i64, u8, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
    let (since, until): (String, Option<String>) = (row.get(3)?, row.get(4)?);
    let (cost, cost_decimals): (Option<i64>, u8) = (row.get(5)?, row.get(6)?);
    Ok(Price {
        unit_price: unit_price_of(value, decimals)?,
        unit_cost: cost.map(|cost| unit_price_of(cost, cost_decimals)).transpose()?,
        store: (!store.is_empty()).then_some(StoreId(store)),
        since: read_text(&since)?,
        until: until.map(|day| read_text(&day)).transpose()?,
    })
}

fn unit_price_of(value: i64, decimals: u8) -> Result<UnitPrice, Failure> {
    UnitPrice::new(value, decimals).ok_or_else(|| Failure::Unreadable("a price".to_owned()))
}

/// All prices of an article.
pub(crate) fn of_sku(connection: &Connection, sku: &Sku) -> Result<Vec<Price>, Failure> {
    let mut statement = connection.prepare_cached(PRICES)?;
    statement.query_and_then(named_params! { ":sku": sku.0 }, read)?.collect()
}

/// Makes these an article's prices, and no others.
pub(crate) fn replace(connection: &Connection, variant: i64, prices: &[Price], is_new: bool) -> Result<(), Failure> {
    const FORGET: &str = "DELETE FROM price WHERE variant = :variant";
    const SQL: &str = "INSERT INTO price (variant, store, since, until, value, decimals, cost, cost_decimals)
        VALUES (:variant, :store, :since, :until, :value, :decimals, :cost, :cost_decimals)
        ON CONFLICT DO UPDATE SET until = excluded.until, value = excluded.value, decimals = excluded.decimals,
            cost = excluded.cost, cost_decimals = excluded.cost_decimals";
    if !is_new {
        connection.prepare_cached(FORGET)?.execute(named_params! { ":variant": variant })?;
    }
    let mut put = connection.prepare_cached(SQL)?;
    for price in prices {
        let (value, decimals) = price.unit_price.parts();
        let cost = price.unit_cost.map(UnitPrice::parts);
        put.execute(named_params! {
            ":variant": variant,
            ":store": price.store.as_ref().map_or("", |store| store.0.as_str()),
            ":since": price.since.to_string(),
            ":until": price.until.map(|day| day.to_string()),
            ":value": value,
            ":decimals": decimals,
            ":cost": cost.map(|(value, _)| value),
            ":cost_decimals": cost.map_or(0, |(_, decimals)| decimals),
        })?;
    }
    Ok(())
}
