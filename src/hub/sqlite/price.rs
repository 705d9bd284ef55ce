//! Rows of prices, and what each store is told of them: one row of periods per article, the nearest price in each.

use super::change::{country_of, scope_of};
use super::{Sqlite, Write, place};
use crate::price::{Made, periods};
use crate::{PriceReach, PriceStorage, Refused, Store};
use protocol::{Price, kinds, scopes};
use retail::{Currency, Date, Moment, Quantity, Unit, UnitPrice};
use rusqlite::{Connection, Row, named_params};
use std::collections::BTreeSet;

const fn level(reach: &PriceReach) -> &'static str {
    match reach {
        PriceReach::Global => "global",
        PriceReach::Country(_) => "country",
        PriceReach::Store(_) => "store",
    }
}

fn place_of(reach: &PriceReach) -> &str {
    match reach {
        PriceReach::Global => "",
        PriceReach::Country(place) | PriceReach::Store(place) => place,
    }
}

/// Every price of an article.
fn made(connection: &Connection, sku: &str) -> Result<Vec<Made>, Refused> {
    const SQL: &str = "SELECT level, place, currency, since, until, amount, cost FROM price WHERE sku = :sku";
    let read = |row: &Row<'_>| {
        let (level, place): (String, String) = (row.get("level")?, row.get("place")?);
        let reach = match level.as_str() {
            "store" => PriceReach::Store(place),
            "country" => PriceReach::Country(place),
            _ => PriceReach::Global,
        };
        let price = Price {
            sku: sku.to_owned(),
            store: None,
            currency: row.get("currency")?,
            amount: row.get("amount")?,
            cost: row.get("cost")?,
            since: row.get("since")?,
            until: row.get("until")?,
        };
        Ok((reach, price))
    };
    let mut statement = connection.prepare_cached(SQL)?;
    let rows = statement.query_map(named_params! { ":sku": sku }, read)?.collect::<Result<Vec<_>, _>>()?;
    let day = |text: &str| text.parse::<Date>().map_err(|error| super::row::unreadable(&error.to_string()));
    let made = rows.into_iter().map(|(reach, price)| {
        let (since, until) = (day(&price.since)?, price.until.as_deref().map(day).transpose()?);
        Ok(Made { reach, since, until, price })
    });
    made.collect()
}

/// The prices of an article that a store may take: of its own, its country or all, in its currency.
fn reaching(made: Vec<Made>, store: &Store) -> Vec<Made> {
    let country = country_of(&store.place.country);
    let reaches = |made: &Made| {
        made.price.currency == store.place.currency
            && match &made.reach {
                PriceReach::Global => true,
                PriceReach::Country(id) => id == country || *id == store.place.country,
                PriceReach::Store(id) => *id == store.id,
            }
    };
    made.into_iter().filter(reaches).collect()
}

/// Tells a store what it has to know of an article's prices.
fn fan_out(write: &Write<'_>, sku: &str, store: &Store) -> Result<(), Refused> {
    const TOLD: &str = "SELECT key FROM change WHERE scope = :scope AND kind = 'price' AND key >= :from AND key < :to
        AND body IS NOT NULL";
    let scope = scope_of(scopes::PRICES, &store.id);
    let prices = periods(&reaching(made(write.connection, sku)?, store), &store.id);
    let stem = [sku, "|", &store.id].concat();
    let (from, to) = ([&stem, "|"].concat(), [&stem, "}"].concat());
    let named = named_params! { ":scope": scope, ":from": from, ":to": to };
    let told: Vec<String> = {
        let mut statement = write.connection.prepare_cached(TOLD)?;
        statement.query_map(named, |row| row.get(0))?.collect::<Result<_, _>>()?
    };
    let keys: BTreeSet<String> = prices.iter().map(Price::key).collect();
    for gone in told.iter().filter(|key| !keys.contains(*key)) {
        write.remove(&scope, kinds::PRICE, gone)?;
    }
    prices.iter().try_for_each(|price| write.put(&scope, kinds::PRICE, &price.key(), price))
}

/// Tells a store the prices of all articles.
pub(super) fn fan_out_all(write: &Write<'_>, store: &Store) -> Result<(), Refused> {
    const SQL: &str = "SELECT DISTINCT sku FROM price ORDER BY sku";
    let skus: Vec<String> = {
        let mut statement = write.connection.prepare_cached(SQL)?;
        statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?
    };
    skus.iter().try_for_each(|sku| fan_out(write, sku, store))
}

fn check(reach: &PriceReach, price: &Price, write: &Write<'_>) -> Result<(), Refused> {
    let day = |text: &str| text.parse::<Date>().map_err(|error| Refused::malformed(error.to_string()));
    let amount = |text: &str| match text.parse::<UnitPrice>() {
        Ok(price) if !price.is_negative() => Ok(()),
        _ => Err(Refused::malformed(format!("'{text}' is no price"))),
    };
    let since = day(&price.since)?;
    if price.until.as_deref().map(day).transpose()?.is_some_and(|until| until < since) {
        return Err(Refused::malformed(format!("the price of {} ends before it begins", price.sku)));
    }
    amount(&price.amount)?;
    price.cost.as_deref().map_or(Ok(()), amount)?;
    if let PriceReach::Store(id) = reach {
        let currency = place::store(write.connection, id)?.place.currency;
        if currency != price.currency {
            return Err(Refused::malformed(format!("{id} takes {currency}, not {}", price.currency)));
        }
    }
    Ok(())
}

fn insert(write: &Write<'_>, reach: &PriceReach, price: &Price) -> Result<(), Refused> {
    const SQL: &str = "INSERT OR REPLACE INTO price (sku, level, place, currency, since, until, amount, cost)
        VALUES (:sku, :level, :place, :currency, :since, :until, :amount, :cost)";
    write.connection.prepare_cached(SQL)?.execute(named_params! {
        ":sku": price.sku,
        ":level": level(reach),
        ":place": place_of(reach),
        ":currency": price.currency,
        ":since": price.since,
        ":until": price.until,
        ":amount": price.amount,
        ":cost": price.cost,
    })?;
    Ok(())
}

/// What so much of an article cost the shop on a day, if it said so.
pub(super) fn cost_of(
    write: &Write<'_>,
    sku: &str,
    store: &str,
    day: Date,
    quantity: &str,
) -> Result<Option<i64>, Refused> {
    let store = place::store(write.connection, store)?;
    let made = reaching(made(write.connection, sku)?, &store);
    let Some(cost) = crate::price::in_force(&made, day).and_then(|made| made.price.cost.as_deref()) else {
        return Ok(None);
    };
    let cost: UnitPrice = cost.parse().map_err(|_| super::row::unreadable("a cost isn't one"))?;
    let currency = Currency::parse(&store.place.currency);
    let quantity = Quantity::parse(quantity, Unit::Each).or_else(|| Quantity::parse(quantity, Unit::Kilogram));
    Ok(currency.zip(quantity).map(|(currency, quantity)| cost.extend(quantity, currency).minor()))
}

/// Puts prices in, and tells each store what it has to know of them.
pub(super) fn put(write: &Write<'_>, reach: &PriceReach, prices: &[Price]) -> Result<(), Refused> {
    for price in prices {
        check(reach, price, write)?;
        insert(write, reach, price)?;
    }
    let skus: BTreeSet<&str> = prices.iter().map(|price| price.sku.as_str()).collect();
    for store in place::stores(write.connection)? {
        skus.iter().try_for_each(|sku| fan_out(write, sku, &store))?;
    }
    Ok(())
}

impl PriceStorage for Sqlite {
    fn put_prices(&self, reach: &PriceReach, prices: &[Price], now: Moment) -> Result<(), Refused> {
        self.write(now, |write| put(write, reach, prices))
    }

    fn remove_price(
        &self,
        reach: &PriceReach,
        sku: &str,
        currency: &str,
        since: Date,
        now: Moment,
    ) -> Result<(), Refused> {
        const SQL: &str = "DELETE FROM price WHERE sku = :sku AND level = :level AND place = :place
            AND currency = :currency AND since = :since";
        self.write(now, |write| {
            let removed = write.connection.execute(
                SQL,
                named_params! {
                    ":sku": sku,
                    ":level": level(reach),
                    ":place": place_of(reach),
                    ":currency": currency,
                    ":since": since.to_string(),
                },
            )?;
            if removed == 0 {
                return Err(Refused::not_found("such price"));
            }
            place::stores(write.connection)?.iter().try_for_each(|store| fan_out(write, sku, store))
        })
    }

    fn price_at(&self, sku: &str, store: &str, day: Date) -> Result<Option<Price>, Refused> {
        self.read(|connection| {
            let store = place::store(connection, store)?;
            let made = reaching(made(connection, sku)?, &store);
            Ok(crate::price::in_force(&made, day).map(|made| made.price.clone()))
        })
    }

    fn prices_of(&self, sku: &str) -> Result<Vec<(PriceReach, Price)>, Refused> {
        self.read(|connection| {
            let mut made = made(connection, sku)?;
            made.sort_by(|one, other| (&one.reach, one.since).cmp(&(&other.reach, other.since)));
            Ok(made.into_iter().map(|made| (made.reach, made.price)).collect())
        })
    }
}
