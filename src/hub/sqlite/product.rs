//! Rows of the catalogue: its scope is all there is of it.

use super::{Sqlite, Write, row};
use crate::{ProductStorage, Refused};
use protocol::{Category, Product, kinds, scopes};
use retail::Moment;
use rusqlite::{OptionalExtension, named_params};

/// Letters that are looked for by the index; fewer are looked for at the beginning of codes.
const LETTERS_MIN: usize = 3;
/// Articles by any letters of theirs, by the index of three letters each.
const LETTERS: &str = "SELECT body FROM product_word JOIN product_name ON number = product_word.rowid
    JOIN change ON scope = 'catalogue' AND kind = 'product' AND key = product AND body IS NOT NULL
    WHERE product_word MATCH :words AND product > :after ORDER BY product LIMIT :limit";
/// Articles by the letters their code begins with; all of them for none.
const FEW_LETTERS: &str = "SELECT body FROM change WHERE scope = 'catalogue' AND kind = 'product' AND body IS NOT NULL
    AND key > :after AND lower(key) LIKE :words ESCAPE '\\' ORDER BY key LIMIT :limit";

/// Puts a product in.
pub(super) fn put(write: &Write<'_>, product: &Product) -> Result<(), Refused> {
    if product.code.is_empty() || product.variants.is_empty() {
        return Err(Refused::malformed("a product has a code and at least one variant"));
    }
    if product.variants.iter().any(|variant| variant.sku.is_empty()) {
        return Err(Refused::malformed(format!("a variant of {} has no SKU", product.code)));
    }
    let known = super::change::entry(write.connection, scopes::CATALOGUE, kinds::PRODUCT, &product.code)?;
    if known.and_then(|known| known.body).as_ref() == Some(&row::json(product)?) {
        return Ok(());
    }
    index(write, product)?;
    write.put(scopes::CATALOGUE, kinds::PRODUCT, &product.code, product)
}

/// Takes a product out.
fn remove(write: &Write<'_>, code: &str) -> Result<(), Refused> {
    unindex(write, code)?;
    write.remove(scopes::CATALOGUE, kinds::PRODUCT, code)
}

/// Notes by what a product is found.
fn index(write: &Write<'_>, product: &Product) -> Result<(), Refused> {
    const NAME: &str = "INSERT INTO product_name (product) VALUES (:product)";
    const WORDS: &str = "INSERT INTO product_word (rowid, words) VALUES (:number, :words)";
    const VARIANT: &str = "INSERT OR REPLACE INTO product_variant (sku, product) VALUES (:sku, :product)";
    unindex(write, &product.code)?;
    write.connection.prepare_cached(NAME)?.execute(named_params! { ":product": product.code })?;
    let number = write.connection.last_insert_rowid();
    let named = named_params! { ":number": number, ":words": words_of(product) };
    write.connection.prepare_cached(WORDS)?.execute(named)?;
    for variant in &product.variants {
        let named = named_params! { ":sku": variant.sku, ":product": product.code };
        write.connection.prepare_cached(VARIANT)?.execute(named)?;
    }
    Ok(())
}

fn unindex(write: &Write<'_>, code: &str) -> Result<(), Refused> {
    const NUMBER: &str = "SELECT number FROM product_name WHERE product = :product";
    const WORDS: &str = "DELETE FROM product_word WHERE rowid = :number";
    const NAME: &str = "DELETE FROM product_name WHERE number = :number";
    const VARIANTS: &str = "DELETE FROM product_variant WHERE product = :product";
    let product = named_params! { ":product": code };
    let number: Option<i64> =
        write.connection.prepare_cached(NUMBER)?.query_row(product, |row| row.get(0)).optional()?;
    let Some(number) = number else { return Ok(()) };
    for sql in [WORDS, NAME] {
        write.connection.prepare_cached(sql)?.execute(named_params! { ":number": number })?;
    }
    write.connection.prepare_cached(VARIANTS)?.execute(product)?;
    Ok(())
}

/// By what a product is found: its names, brand and codes, in small letters.
fn words_of(product: &Product) -> String {
    let mut words = vec![product.code.as_str(), &product.brand];
    words.extend(product.texts.values().map(|text| text.name.as_str()));
    for variant in &product.variants {
        words.push(&variant.sku);
        words.extend(variant.gtins.iter().chain(&variant.codes).map(String::as_str));
    }
    row::words(&words.join(" "))
}

impl ProductStorage for Sqlite {
    fn put_products(&self, products: &[Product], now: Moment) -> Result<(), Refused> {
        self.write(now, |write| products.iter().try_for_each(|product| put(write, product)))
    }

    fn remove_products(&self, codes: &[String], now: Moment) -> Result<(), Refused> {
        self.write(now, |write| codes.iter().try_for_each(|code| remove(write, code)))
    }

    fn put_categories(&self, categories: &[Category], now: Moment) -> Result<(), Refused> {
        self.write(now, |write| {
            let put = |category: &Category| write.put(scopes::CATALOGUE, kinds::CATEGORY, &category.id, category);
            categories.iter().try_for_each(put)
        })
    }

    fn product(&self, code_or_sku: &str) -> Result<Product, Refused> {
        const SQL: &str = "SELECT body FROM product_variant JOIN change ON scope = 'catalogue' AND kind = 'product'
            AND key = product AND body IS NOT NULL WHERE sku = :sku";
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
        let letters = row::words(words);
        let (sql, words) = match letters.chars().count() < LETTERS_MIN {
            true => (FEW_LETTERS, row::within(words)[1..].to_owned()),
            false => (LETTERS, ["\"", &letters.replace('"', "\"\""), "\""].concat()),
        };
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let named = named_params! { ":after": after, ":words": words, ":limit": limit as i64 };
            let rows = statement.query_map(named, |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
            rows.iter().map(|body| row::stored(body)).collect()
        })
    }
}
