//! Which articles were sold when: each once as it was sold, and the sales it is in.

use crate::error::Failure;
use crate::fold::words;
use crate::many::Many;
use retail::{Item, Sale};
use rusqlite::{Connection, OptionalExtension, named_params};
use std::collections::BTreeSet;

/// The id of an article as it was sold, if it ever was.
pub(crate) fn article_of(connection: &Connection, item: &Item) -> Result<Option<i64>, Failure> {
    let mut statement = connection.prepare_cached(ARTICLE)?;
    let (sku, gtin) = keys(item);
    let params = named_params! { ":sku": sku, ":gtin": gtin, ":name": item.name };
    Ok(statement.query_row(params, |row| row.get(0)).optional()?)
}

pub(crate) const ARTICLE: &str = "SELECT id FROM sold_article WHERE sku = :sku AND gtin = :gtin AND name = :name";

/// A sale of an article that was sold before.
pub(crate) const AGAIN: &str = "INSERT INTO sold (article, receipt)
    SELECT id, :receipt FROM sold_article WHERE sku = :sku AND gtin = :gtin AND name = :name";

fn keys(item: &Item) -> (&str, i64) {
    let sku = item.sku.as_ref().map_or("", |sku| sku.0.as_str());
    (sku, item.gtin.map_or(0, |gtin| gtin.number().cast_signed()))
}

/// Everything a sale's receipt names: what was sold, and what came back.
pub(crate) fn items(sale: &Sale) -> impl Iterator<Item = &Item> {
    sale.lines.iter().map(|line| &line.item).chain(sale.returns.iter().map(|line| &line.item))
}

pub(crate) fn insert(connection: &Connection, sale: &Sale) -> Result<(), Failure> {
    const FIRST: &str = "INSERT INTO sold (article, receipt) VALUES (:article, :receipt)";
    let receipt = sale.receipt.cast_signed();
    let mut again = Many::prepare(connection, AGAIN, [":receipt", ":sku", ":gtin", ":name"])?;
    // The same article may stand on two lines.
    let mut seen = BTreeSet::new();
    for item in items(sale) {
        let (sku, gtin) = keys(item);
        if !seen.insert((sku, gtin, item.name.as_str())) {
            continue;
        }
        if again.run([&receipt, &sku, &gtin, &item.name])? == 0 {
            let article = insert_article(connection, item)?;
            let params = named_params! { ":article": article, ":receipt": receipt };
            connection.prepare_cached(FIRST)?.execute(params)?;
        }
    }
    Ok(())
}

fn insert_article(connection: &Connection, item: &Item) -> Result<i64, Failure> {
    const SQL: &str = "INSERT INTO sold_article (sku, gtin, name) VALUES (:sku, :gtin, :name)";
    let (sku, gtin) = keys(item);
    let params = named_params! { ":sku": sku, ":gtin": gtin, ":name": item.name };
    connection.prepare_cached(SQL)?.execute(params)?;
    let article = connection.last_insert_rowid();
    insert_words(connection, article, sku, &item.name)?;
    Ok(article)
}

fn insert_words(connection: &Connection, article: i64, sku: &str, name: &str) -> Result<(), Failure> {
    const SQL: &str = "INSERT INTO sold_word (rowid, words) VALUES (:article, :words)";
    let mut all = words(name);
    all.extend(words(sku));
    connection.prepare_cached(SQL)?.execute(named_params! { ":article": article, ":words": all.join(" ") })?;
    Ok(())
}

/// Fills the words of what was sold before there were any.
pub(crate) fn index_all(connection: &Connection) -> Result<(), Failure> {
    const SQL: &str = "SELECT id, sku, name FROM sold_article ORDER BY id";
    let mut statement = connection.prepare(SQL)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (article, sku, name): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        insert_words(connection, article, &sku, &name)?;
    }
    Ok(())
}
