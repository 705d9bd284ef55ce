//! What a product's page shows beside its names: its long description in each language, and all its photos.

use crate::error::{DataFile, DatabaseError, Failure};
use crate::{Database, Reader};
use retail::Words;
use rusqlite::{Connection, OptionalExtension, named_params};

/// Photos of one product that are kept.
const PHOTOS_MAX: usize = 40;

/// What a product's page shows beside its names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProductDetails {
    /// The long description as the online store has it: HTML, of which only the words may be shown.
    pub rich_description: Words,
    /// Its photos, the first of them shown first.
    pub photos: Vec<ProductPhoto>,
}

/// A photo of a product.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProductPhoto {
    /// Name of a picture the shop has.
    pub name: String,
    /// What is on it; empty if nobody said.
    pub description: String,
}

impl Reader {
    /// What the page of a product shows; nothing for one that has gone.
    pub fn product_details(&self, product: &str) -> Result<ProductDetails, DatabaseError> {
        const TEXTS: &str = "SELECT language, html FROM product_rich_text WHERE product = :product";
        const PHOTOS: &str = "SELECT name, description FROM product_photo WHERE product = :product ORDER BY position";
        self.read(DataFile::Catalogue, |connection| {
            let Some(id) = id_of(connection, product)? else { return Ok(ProductDetails::default()) };
            let params = named_params! { ":product": id };
            let mut texts = connection.prepare_cached(TEXTS)?;
            let texts = texts.query_map(params, |row| Ok((row.get(0)?, row.get(1)?)))?;
            let mut photos = connection.prepare_cached(PHOTOS)?;
            let photos =
                photos.query_map(params, |row| Ok(ProductPhoto { name: row.get(0)?, description: row.get(1)? }))?;
            Ok(ProductDetails {
                rich_description: Words(texts.collect::<Result<_, _>>()?),
                photos: photos.collect::<Result<_, _>>()?,
            })
        })
    }
}

impl Database {
    /// Puts what the pages of products show, in one transaction. Products that aren't there are passed over.
    pub fn put_product_details(&self, details: &[(String, ProductDetails)]) -> Result<(), DatabaseError> {
        let details = details.to_vec();
        self.write(DataFile::Catalogue, move |connection| {
            details.iter().try_for_each(|(product, details)| put(connection, product, details))
        })
    }
}

/// Puts what the page of a product shows in the place of what was there.
pub(crate) fn put(connection: &Connection, product: &str, details: &ProductDetails) -> Result<(), Failure> {
    const FORGET_TEXTS: &str = "DELETE FROM product_rich_text WHERE product = :product";
    const FORGET_PHOTOS: &str = "DELETE FROM product_photo WHERE product = :product";
    const TEXT: &str = "INSERT INTO product_rich_text (product, language, html) VALUES (:product, :language, :html)";
    const PHOTO: &str = "INSERT INTO product_photo (product, position, name, description)
        VALUES (:product, :position, :name, :description)";
    let Some(id) = id_of(connection, product)? else { return Ok(()) };
    for sql in [FORGET_TEXTS, FORGET_PHOTOS] {
        connection.prepare_cached(sql)?.execute(named_params! { ":product": id })?;
    }
    let mut text = connection.prepare_cached(TEXT)?;
    for (language, html) in &details.rich_description.0 {
        text.execute(named_params! { ":product": id, ":language": language, ":html": html })?;
    }
    let mut photo = connection.prepare_cached(PHOTO)?;
    for (position, shown) in details.photos.iter().take(PHOTOS_MAX).enumerate() {
        photo.execute(named_params! {
            ":product": id,
            ":position": position as i64,
            ":name": shown.name,
            ":description": shown.description,
        })?;
    }
    Ok(())
}

fn id_of(connection: &Connection, product: &str) -> Result<Option<i64>, Failure> {
    const SQL: &str = "SELECT id FROM product WHERE code = :product";
    Ok(connection.prepare_cached(SQL)?.query_row(named_params! { ":product": product }, |row| row.get(0)).optional()?)
}
