//! Categories of the catalogue: how tiles are grouped.

use crate::error::{DataFile, DatabaseError, Failure};
use crate::{Database, Reader};
use retail::{Category, Words};
use rusqlite::{Connection, named_params};

impl Reader {
    /// All categories in their order.
    pub fn categories(&self) -> Result<Vec<Category>, DatabaseError> {
        const SQL: &str = "SELECT id, position, hue, icon FROM category ORDER BY position, id";
        const NAMES: &str = "SELECT language, name FROM category_text WHERE category = :category";
        self.read(DataFile::Catalogue, |connection| {
            let mut names = connection.prepare_cached(NAMES)?;
            let mut statement = connection.prepare_cached(SQL)?;
            let rows = statement.query_and_then([], |row| -> Result<Category, Failure> {
                let id: String = row.get(0)?;
                let name = names.query_map(named_params! { ":category": id }, |row| Ok((row.get(0)?, row.get(1)?)))?;
                let name = Words(name.collect::<Result<_, _>>()?);
                Ok(Category { id, name, position: row.get(1)?, hue: row.get(2)?, icon: row.get(3)? })
            })?;
            rows.collect()
        })
    }
}

impl Database {
    /// Adds categories or changes them.
    pub fn put_categories(&self, categories: &[Category]) -> Result<(), DatabaseError> {
        let categories = categories.to_vec();
        self.write(DataFile::Catalogue, move |connection| {
            categories.iter().try_for_each(|category| put(connection, category))
        })
    }
}

pub(crate) fn put(connection: &Connection, category: &Category) -> Result<(), Failure> {
    const SQL: &str = "INSERT INTO category (id, position, hue, icon) VALUES (:id, :position, :hue, :icon)
        ON CONFLICT (id) DO UPDATE SET position = excluded.position, hue = excluded.hue, icon = excluded.icon";
    const FORGET: &str = "DELETE FROM category_text WHERE category = :id";
    const NAME: &str = "INSERT INTO category_text (category, language, name) VALUES (:id, :language, :name)";
    connection.prepare_cached(SQL)?.execute(named_params! {
        ":id": category.id,
        ":position": category.position,
        ":hue": category.hue.min(7),
        ":icon": category.icon,
    })?;
    connection.prepare_cached(FORGET)?.execute(named_params! { ":id": category.id })?;
    for (language, name) in &category.name.0 {
        connection
            .prepare_cached(NAME)?
            .execute(named_params! { ":id": category.id, ":language": language, ":name": name })?;
    }
    Ok(())
}
