//! Goods as the hub has them: categories, products, prices, promotions, and what each store has on hand.

use super::Used;
use crate::error::{DataFile, DatabaseError, Failure};
use crate::product::details::{self, ProductDetails, ProductPhoto};
use crate::product::{Known, Upserted, content_of, ids_of, put};
use crate::search::{self, Entries};
use crate::{CatalogueRow, Reader, category, price};
use protocol::{Category, OnHand, Product, Variant};
use retail::promotion::promotion_fault;
use retail::{Date, Duties, Gtin, Price, Sku, StoreId, Unit, UnitPrice, Words};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::BTreeMap;
use std::str::FromStr;

/// What a store has of an article, as the hub knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreStock {
    /// The store.
    pub store: String,
    /// How many can be sold, a decimal in the article's unit.
    pub quantity: String,
    /// How many of them are promised; empty if nobody said.
    pub reserved: String,
    /// When the hub added it up (RFC 3339).
    pub as_of: String,
}

impl Reader {
    /// What each store has of an article, as the hub knows it.
    pub fn stock_of_stores(&self, sku: &Sku) -> Result<Vec<StoreStock>, DatabaseError> {
        const SQL: &str = "SELECT store, quantity, reserved, as_of FROM store_stock WHERE sku = :sku ORDER BY store";
        self.read(DataFile::Catalogue, |connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let rows = statement.query_map(named_params! { ":sku": sku.0 }, |row| {
                Ok(StoreStock { store: row.get(0)?, quantity: row.get(1)?, reserved: row.get(2)?, as_of: row.get(3)? })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}

pub(super) fn put_category(connection: &Connection, body: &str) -> Result<Used, Failure> {
    let category: Category = match serde_json::from_str(body) {
        Ok(category) => category,
        Err(error) => return Ok(Used::no(error)),
    };
    let (name, position) = (Words(category.names), category.position);
    let category =
        retail::Category { id: category.id, name, position: position.into(), hue: category.hue, icon: category.icon };
    category::put(connection, &category)?;
    Ok(Used::Yes)
}

pub(super) fn remove_category(connection: &Connection, id: &str) -> Result<(), Failure> {
    const SQL: &str = "DELETE FROM category WHERE id = :id";
    connection.prepare_cached(SQL)?.execute(named_params! { ":id": id })?;
    Ok(())
}

/// Puts a product with all its variants; variants it no longer has go.
pub(super) fn put_product(
    connection: &Connection,
    body: &str,
    regions: &[String],
    entries: &mut Entries,
) -> Result<Used, Failure> {
    let product: Product = match serde_json::from_str(body) {
        Ok(product) => product,
        Err(error) => return Ok(Used::no(error)),
    };
    let mut rows = Vec::with_capacity(product.variants.len());
    for variant in &product.variants {
        match row_of(&product, variant, regions) {
            Ok(row) => rows.push(row),
            Err(reason) => return Ok(Used::No(reason)),
        }
    }
    if rows.is_empty() {
        return Ok(Used::no("it has no variants"));
    }
    for id in ids_of(connection, &product.code)? {
        let sku = sku_of(connection, id)?;
        if rows.iter().all(|row| row.variant.sku != sku) {
            remove_variant(connection, id, &sku, entries)?;
        }
    }
    for row in &mut rows {
        let known = known(connection, &row.variant.sku)?;
        row.prices = prices_of(connection, &row.variant.sku)?;
        if row.prices.is_empty() && known.is_some() {
            row.prices = price::of_sku(connection, &row.variant.sku)?;
        }
        if let Upserted::CodeTaken { code, sku } = put(connection, row, content_of(row), known, entries)? {
            return Ok(Used::no(["code ", &code, " already stands for ", &sku.0].concat()));
        }
    }
    details::put(connection, &product.code, &details_of(&product))?;
    Ok(Used::Yes)
}

pub(super) fn remove_product(connection: &Connection, code: &str, entries: &mut Entries) -> Result<(), Failure> {
    const SQL: &str = "DELETE FROM product WHERE code = :code";
    for id in ids_of(connection, code)? {
        let sku = sku_of(connection, id)?;
        remove_variant(connection, id, &sku, entries)?;
    }
    connection.prepare_cached(SQL)?.execute(named_params! { ":code": code })?;
    Ok(())
}

fn remove_variant(connection: &Connection, id: i64, sku: &Sku, entries: &mut Entries) -> Result<(), Failure> {
    const SQL: &str = "DELETE FROM variant WHERE id = :id";
    std::mem::take(entries).store(connection)?; // it may have been taken in just now
    search::remove(connection, id, &sku.0)?;
    connection.prepare_cached(SQL)?.execute(named_params! { ":id": id })?;
    Ok(())
}

fn sku_of(connection: &Connection, id: i64) -> Result<Sku, Failure> {
    const SQL: &str = "SELECT sku FROM variant WHERE id = :id";
    Ok(Sku(connection.prepare_cached(SQL)?.query_row(named_params! { ":id": id }, |row| row.get(0))?))
}

fn known(connection: &Connection, sku: &Sku) -> Result<Option<Known>, Failure> {
    const SQL: &str = "SELECT id, content FROM variant WHERE sku = :sku";
    let read = |row: &Row<'_>| Ok(Known { id: row.get(0)?, content: row.get(1)? });
    Ok(connection.prepare_cached(SQL)?.query_row(named_params! { ":sku": sku.0 }, read).optional()?)
}

/// A product's texts of one kind, by primary language.
fn texts(product: &Product, text: fn(&protocol::ProductText) -> &String) -> Words {
    let primary = |tag: &String| tag.split('-').next().unwrap_or_default().to_owned();
    let texts = product.texts.iter().map(|(tag, texts)| (primary(tag), text(texts).clone()));
    Words(texts.filter(|(_, text)| !text.is_empty()).collect())
}

/// What a product's page shows beside its names.
fn details_of(product: &Product) -> ProductDetails {
    let photo =
        |photo: &protocol::Photo| ProductPhoto { name: photo.name.clone(), description: photo.description.clone() };
    ProductDetails {
        rich_description: texts(product, |text| &text.rich_description),
        photos: product.photos.iter().map(photo).collect(),
    }
}

/// An article of the catalogue, or why it can't be one.
fn row_of(product: &Product, variant: &Variant, regions: &[String]) -> Result<CatalogueRow, String> {
    let name = texts(product, |text| &text.name);
    if name.0.is_empty() {
        return Err("it has no name".to_owned());
    }
    let unit = Unit::named(&variant.unit).ok_or_else(|| ["no unit: ", &variant.unit].concat())?;
    let gtins = variant
        .gtins
        .iter()
        .map(|gtin| Gtin::from_str(gtin).map_err(|error| [gtin, ": ", &error.to_string()].concat()));
    let duty = |key: &str| variant.duties.get(key).map_or("", String::as_str);
    let linked =
        Duties::read_linked(duty("linked")).ok_or_else(|| ["no linked articles: ", duty("linked")].concat())?;
    let photo = product.photos.first().map(|photo| photo.name.clone()).unwrap_or_default();
    Ok(CatalogueRow {
        product: retail::Product {
            id: product.code.clone(),
            name,
            description: texts(product, |text| &text.description),
            brand: product.brand.clone(),
            category: product.category.clone(),
            picture: photo,
        },
        variant: retail::Variant {
            sku: Sku(variant.sku.clone()),
            product: product.code.clone(),
            options: variant.options.iter().map(|option| (option.name.clone(), option.value.clone())).collect(),
            unit,
            tax_category: nearest(&variant.tax_categories, regions).unwrap_or(&variant.tax_category).clone(),
            has_open_price: variant.has_open_price,
            levies: nearest(&variant.levies, regions).cloned().unwrap_or_default(),
            duties: Duties {
                age: duty("age").to_owned(),
                needs_serial: matches!(duty("needs-serial"), "yes" | "true" | "1"),
                linked,
            },
            gtins: gtins.collect::<Result<_, _>>()?,
            codes: variant.codes.clone(),
        },
        prices: Vec::new(),
    })
}

/// What holds in the nearest region that has something of its own.
fn nearest<'a, T>(by_region: &'a BTreeMap<String, T>, regions: &[String]) -> Option<&'a T> {
    regions.iter().find_map(|region| by_region.get(region))
}

/// Puts a price. Once the hub has prices of an article, they are all it has.
pub(super) fn put_price(connection: &Connection, key: &str, body: &str, currency: &str) -> Result<Used, Failure> {
    const SQL: &str = "INSERT INTO hub_price (key, sku, store, since, until, value, decimals, cost, cost_decimals)
        VALUES (:key, :sku, :store, :since, :until, :value, :decimals, :cost, :cost_decimals)
        ON CONFLICT (key) DO UPDATE SET sku = excluded.sku, store = excluded.store, since = excluded.since,
            until = excluded.until, value = excluded.value, decimals = excluded.decimals, cost = excluded.cost,
            cost_decimals = excluded.cost_decimals";
    let price: protocol::Price = match serde_json::from_str(body) {
        Ok(price) => price,
        Err(error) => return Ok(Used::no(error)),
    };
    if price.currency != currency {
        return Ok(Used::no(["the price is in ", &price.currency].concat()));
    }
    let read = match read_price(&price) {
        Ok(read) => read,
        Err(reason) => return Ok(Used::No(reason)),
    };
    let (value, decimals) = read.unit_price.parts();
    let cost = read.unit_cost.map(UnitPrice::parts);
    connection.prepare_cached(SQL)?.execute(named_params! {
        ":key": key,
        ":sku": price.sku,
        ":store": price.store.as_deref().unwrap_or_default(),
        ":since": read.since.to_string(),
        ":until": read.until.map(|day| day.to_string()),
        ":value": value,
        ":decimals": decimals,
        ":cost": cost.map(|(value, _)| value),
        ":cost_decimals": cost.map_or(0, |(_, decimals)| decimals),
    })?;
    set_prices(connection, &Sku(price.sku))?;
    Ok(Used::Yes)
}

fn read_price(price: &protocol::Price) -> Result<Price, String> {
    let day = |text: &str| text.parse::<Date>().map_err(|_| ["no day: ", text].concat());
    let amount = |text: &str| {
        let amount = text.parse::<UnitPrice>().ok().filter(|amount| amount.parts().0 >= 0);
        amount.ok_or_else(|| ["no price: ", text].concat())
    };
    Ok(Price {
        unit_price: amount(&price.amount)?,
        unit_cost: price.cost.as_deref().map(amount).transpose()?,
        store: price.store.as_deref().map(StoreId::from),
        since: day(&price.since)?,
        until: price.until.as_deref().map(day).transpose()?,
    })
}

pub(super) fn remove_price(connection: &Connection, key: &str) -> Result<(), Failure> {
    const SQL: &str = "DELETE FROM hub_price WHERE key = :key RETURNING sku";
    let sku: Option<String> =
        connection.prepare_cached(SQL)?.query_row(named_params! { ":key": key }, |row| row.get(0)).optional()?;
    sku.map_or(Ok(()), |sku| set_prices(connection, &Sku(sku)))
}

/// Makes the hub's prices those of the article, if it is there already. What an import compares with is no longer so.
fn set_prices(connection: &Connection, sku: &Sku) -> Result<(), Failure> {
    const CHANGED: &str = "UPDATE variant SET content = :content WHERE id = :id";
    let Some(known) = known(connection, sku)? else { return Ok(()) };
    price::replace(connection, known.id, &prices_of(connection, sku)?, false)?;
    let content = known.content.wrapping_add(1);
    connection.prepare_cached(CHANGED)?.execute(named_params! { ":id": known.id, ":content": content })?;
    Ok(())
}

/// What the hub says an article costs.
fn prices_of(connection: &Connection, sku: &Sku) -> Result<Vec<Price>, Failure> {
    const SQL: &str = "SELECT value, decimals, store, since, until, cost, cost_decimals FROM hub_price
        WHERE sku = :sku ORDER BY store, since";
    let mut statement = connection.prepare_cached(SQL)?;
    statement.query_and_then(named_params! { ":sku": sku.0 }, price::read)?.collect()
}

pub(super) fn put_promotion(connection: &Connection, body: &str) -> Result<Used, Failure> {
    const SQL: &str = "INSERT INTO promotion (id, body) VALUES (:id, :body)
        ON CONFLICT (id) DO UPDATE SET body = excluded.body";
    let read = serde_json::from_str::<protocol::Promotion>(body)
        .and_then(|promotion| serde_json::from_value::<retail::Promotion>(promotion.rule));
    let promotion = match read {
        Ok(promotion) => promotion,
        Err(error) => return Ok(Used::no(error)),
    };
    if let Some(fault) = promotion_fault(&promotion) {
        return Ok(Used::No(fault));
    }
    let Ok(body) = serde_json::to_string(&promotion) else { return Ok(Used::no("it can't be written")) };
    connection.prepare_cached(SQL)?.execute(named_params! { ":id": promotion.id, ":body": body })?;
    promotions_changed(connection)?;
    Ok(Used::Yes)
}

pub(super) fn remove_promotion(connection: &Connection, id: &str) -> Result<(), Failure> {
    const SQL: &str = "DELETE FROM promotion WHERE id = :id";
    connection.prepare_cached(SQL)?.execute(named_params! { ":id": id })?;
    promotions_changed(connection)
}

fn promotions_changed(connection: &Connection) -> Result<(), Failure> {
    const SQL: &str = "UPDATE promotion_change SET count = count + 1";
    connection.prepare_cached(SQL)?.execute([])?;
    Ok(())
}

pub(super) fn put_on_hand(connection: &Connection, body: &str) -> Result<Used, Failure> {
    const SQL: &str = "INSERT INTO store_stock (sku, store, quantity, reserved, as_of)
        VALUES (:sku, :store, :quantity, :reserved, :as_of)
        ON CONFLICT (sku, store) DO UPDATE SET quantity = excluded.quantity, reserved = excluded.reserved,
            as_of = excluded.as_of";
    let on_hand: OnHand = match serde_json::from_str(body) {
        Ok(on_hand) => on_hand,
        Err(error) => return Ok(Used::no(error)),
    };
    connection.prepare_cached(SQL)?.execute(named_params! {
        ":sku": on_hand.sku,
        ":store": on_hand.store,
        ":quantity": on_hand.quantity,
        ":reserved": on_hand.reserved.unwrap_or_default(),
        ":as_of": on_hand.as_of,
    })?;
    Ok(Used::Yes)
}

/// Its key is `SKU|store`.
pub(super) fn remove_on_hand(connection: &Connection, key: &str) -> Result<(), Failure> {
    const SQL: &str = "DELETE FROM store_stock WHERE sku = :sku AND store = :store";
    let Some((sku, store)) = key.rsplit_once('|') else { return Ok(()) };
    connection.prepare_cached(SQL)?.execute(named_params! { ":sku": sku, ":store": store })?;
    Ok(())
}
