//! Rows of the catalogue: its scope is all there is of it.

use super::{Sqlite, Write, row};
use crate::{ProductStorage, Refused};
use protocol::{Category, Product, kinds, scopes};
use retail::Moment;
use rusqlite::{OptionalExtension, named_params};

fn put(write: &Write<'_>, product: &Product) -> Result<(), Refused> {
    if product.code.is_empty() || product.variants.is_empty() {
        return Err(Refused::malformed("a product has a code and at least one variant"));
    }
    if product.variants.iter().any(|variant| variant.sku.is_empty()) {
        return Err(Refused::malformed(format!("a variant of {} has no SKU", product.code)));
    }
    write.put(scopes::CATALOGUE, kinds::PRODUCT, &product.code, product)
}

impl ProductStorage for Sqlite {
    fn put_products(&self, products: &[Product], now: Moment) -> Result<(), Refused> {
        self.write(now, |write| products.iter().try_for_each(|product| put(write, product)))
    }

    fn remove_products(&self, codes: &[String], now: Moment) -> Result<(), Refused> {
        self.write(now, |write| codes.iter().try_for_each(|code| write.remove(scopes::CATALOGUE, kinds::PRODUCT, code)))
    }

    fn put_categories(&self, categories: &[Category], now: Moment) -> Result<(), Refused> {
        self.write(now, |write| {
            let put = |category: &Category| write.put(scopes::CATALOGUE, kinds::CATEGORY, &category.id, category);
            categories.iter().try_for_each(put)
        })
    }

    fn product(&self, code_or_sku: &str) -> Result<Product, Refused> {
        const SQL: &str = "SELECT body FROM change WHERE scope = 'catalogue' AND kind = 'product' AND body IS NOT NULL
            AND EXISTS (SELECT 1 FROM json_each(body, '$.variants') WHERE value ->> 'sku' = :sku) LIMIT 1";
        self.read(|connection| {
            let by_code = super::change::entry(connection, scopes::CATALOGUE, kinds::PRODUCT, code_or_sku)?;
            let body = match by_code.and_then(|entry| entry.body) {
                Some(body) => Some(body),
                None => connection
                    .prepare_cached(SQL)?
                    .query_row(named_params! { ":sku": code_or_sku }, |row| row.get(0))
                    .optional()?,
            };
            row::stored(&body.ok_or_else(|| Refused::not_found(["product ", code_or_sku].concat()))?)
        })
    }

    fn find_products(&self, words: &str, after: &str, limit: usize) -> Result<Vec<Product>, Refused> {
        const SQL: &str = "SELECT body FROM change WHERE scope = 'catalogue' AND kind = 'product' AND body IS NOT NULL
            AND key > :after AND lower(body) LIKE :words ESCAPE '\\' ORDER BY key LIMIT :limit";
        self.read(|connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let words = row::within(words);
            let named = named_params! { ":after": after, ":words": words, ":limit": limit as i64 };
            let rows = statement.query_map(named, |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
            rows.iter().map(|body| row::stored(body)).collect()
        })
    }
}
