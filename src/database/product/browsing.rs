//! Products page by page, in the order in which they came: of a category, or of all. A page costs the same wherever it is.

use crate::Reader;
use crate::error::{DataFile, DatabaseError, Failure};
use crate::product::{Found, load};
use rusqlite::{Connection, OptionalExtension, ToSql, named_params};

/// The number of the product a page comes after.
pub(crate) const AFTER: &str = "SELECT id FROM product WHERE code = :after";
pub(crate) const PAGE_OF_ALL: &str = "SELECT id FROM product WHERE id > :after ORDER BY id LIMIT :limit";
pub(crate) const PAGE_OF_CATEGORY: &str = "SELECT id FROM product WHERE category = :category AND id > :after
    ORDER BY id LIMIT :limit";
/// The first variant of a product, and how many it has.
pub(crate) const FIRST_OF: &str = "SELECT min(id), count(*) FROM variant WHERE product = :product";
pub(crate) const SIZE_OF_ALL: &str = "SELECT coalesce(sum(products), 0) FROM category_size";
pub(crate) const SIZE_OF_CATEGORY: &str = "SELECT products FROM category_size WHERE category = :category";

impl Reader {
    /// A page of products, each with its first variant, and how many products there are in all: of a category, or of all. The
    /// page begins after the product `after`, or with the first one; after a product that has gone there is nothing.
    pub fn browse(
        &self,
        category: Option<&str>,
        after: Option<&str>,
        limit: usize,
    ) -> Result<(Vec<Found>, usize), DatabaseError> {
        self.read(DataFile::Catalogue, |connection| {
            let _snapshot = connection.unchecked_transaction()?;
            Ok((page(connection, category, after, limit as i64)?, size(connection, category)?))
        })
    }
}

fn page(
    connection: &Connection,
    category: Option<&str>,
    after: Option<&str>,
    limit: i64,
) -> Result<Vec<Found>, Failure> {
    let after: Option<i64> = match after {
        None => Some(0),
        Some(code) => connection
            .prepare_cached(AFTER)?
            .query_row(named_params! { ":after": code }, |row| row.get(0))
            .optional()?,
    };
    let Some(after) = after else { return Ok(Vec::new()) };
    let mut params: Vec<(&str, &dyn ToSql)> = vec![(":after", &after), (":limit", &limit)];
    if let Some(category) = &category {
        params.push((":category", category));
    }
    let sql = if category.is_some() { PAGE_OF_CATEGORY } else { PAGE_OF_ALL };
    let mut statement = connection.prepare_cached(sql)?;
    let products = statement.query_map(&params[..], |row| row.get(0))?.collect::<Result<Vec<i64>, _>>()?;
    let mut found = Vec::with_capacity(products.len());
    let mut first = connection.prepare_cached(FIRST_OF)?;
    for product in products {
        let (variant, variants): (Option<i64>, u32) =
            first.query_row(named_params! { ":product": product }, |row| Ok((row.get(0)?, row.get(1)?)))?;
        if let Some(variant) = variant {
            found.push(load(connection, variant, variants)?);
        }
    }
    Ok(found)
}

fn size(connection: &Connection, category: Option<&str>) -> Result<usize, Failure> {
    let size: Option<i64> = match category {
        Some(category) => connection
            .prepare_cached(SIZE_OF_CATEGORY)?
            .query_row(named_params! { ":category": category }, |row| row.get(0))
            .optional()?,
        None => connection.prepare_cached(SIZE_OF_ALL)?.query_row([], |row| row.get(0)).optional()?,
    };
    Ok(usize::try_from(size.unwrap_or_default()).unwrap_or_default())
}
