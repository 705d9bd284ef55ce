//! Which articles were sold when: each once as it was sold, and the sales it is in.

use crate::error::Failure;
use crate::fold::words;
use crate::many::Many;
use retail::{LineItem, Sale};
use rusqlite::{Connection, OptionalExtension, named_params};
use std::collections::BTreeSet;

/// The id of an article as it was sold, if it ever was.
pub(crate) fn article_of(connection: &Connection, line: &LineItem) -> Result<Option<i64>, Failure> {
    let mut statement = connection.prepare_cached(ARTICLE)?;
    let (sku, gtin) = keys(line);
    let params = named_params! { ":sku": sku, ":gtin": gtin, ":name": line.item.name };
    Ok(statement.query_row(params, |row| row.get(0)).optional()?)
}

pub(crate) const ARTICLE: &str = "SELECT id FROM sold_article WHERE sku = :sku AND gtin = :gtin AND name = :name";

/// A sale of an article that was sold before.
pub(crate) const AGAIN: &str = "INSERT INTO sold (article, receipt)
    SELECT id, :receipt FROM sold_article WHERE sku = :sku AND gtin = :gtin AND name = :name";

fn keys(line: &LineItem) -> (&str, i64) {
    let sku = line.item.sku.as_ref().map_or("", |sku| sku.0.as_str());
    (sku, line.item.gtin.map_or(0, |gtin| gtin.number().cast_signed()))
}

pub(crate) fn insert(connection: &Connection, sale: &Sale) -> Result<(), Failure> {
    const FIRST: &str = "INSERT INTO sold (article, receipt) VALUES (:article, :receipt)";
    let receipt = sale.receipt.cast_signed();
    let mut again = Many::prepare(connection, AGAIN, [":receipt", ":sku", ":gtin", ":name"])?;
    // The same article may stand on two lines.
    let mut seen = BTreeSet::new();
    for line in &sale.lines {
        let (sku, gtin) = keys(line);
        if !seen.insert((sku, gtin, line.item.name.as_str())) {
            continue;
        }
        if again.run([&receipt, &sku, &gtin, &line.item.name])? == 0 {
            let article = insert_article(connection, line)?;
            let params = named_params! { ":article": article, ":receipt": receipt };
            connection.prepare_cached(FIRST)?.execute(params)?;
        }
    }
    Ok(())
}

fn insert_article(connection: &Connection, line: &LineItem) -> Result<i64, Failure> {
    const SQL: &str = "INSERT INTO sold_article (sku, gtin, name) VALUES (:sku, :gtin, :name)";
    let (sku, gtin) = keys(line);
    let params = named_params! { ":sku": sku, ":gtin": gtin, ":name": line.item.name };
    connection.prepare_cached(SQL)?.execute(params)?;
    let article = connection.last_insert_rowid();
    insert_words(connection, article, sku, &line.item.name)?;
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
