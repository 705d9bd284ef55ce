//! The shop's promotions: a book that is read as a whole, and replaced as a whole by the next import.

use crate::error::{DataFile, DatabaseError, Failure};
use crate::{Database, Reader};
use retail::Promotion;
use rusqlite::named_params;

impl Reader {
    /// The shop's promotions, by id.
    pub fn promotions(&self) -> Result<Vec<Promotion>, DatabaseError> {
        const SQL: &str = "SELECT body FROM promotion ORDER BY id";
        self.read(DataFile::Catalogue, |connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let rows = statement.query_and_then([], |row| -> Result<Promotion, Failure> {
                Ok(serde_json::from_str(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?)
            })?;
            rows.collect()
        })
    }

    /// How often the promotions were replaced: another number than before means that there are new ones.
    pub fn promotion_changes(&self) -> Result<i64, DatabaseError> {
        const SQL: &str = "SELECT count FROM promotion_change";
        self.read(DataFile::Catalogue, |connection| {
            Ok(connection.prepare_cached(SQL)?.query_row([], |row| row.get(0))?)
        })
    }
}

impl Database {
    /// Makes these the shop's promotions, instead of those there were.
    pub fn put_promotions(&self, promotions: &[Promotion]) -> Result<(), DatabaseError> {
        const FORGET: &str = "DELETE FROM promotion";
        const PUT: &str = "INSERT INTO promotion (id, body) VALUES (:id, :body)";
        const CHANGED: &str = "UPDATE promotion_change SET count = count + 1";
        let promotions = promotions.to_vec();
        self.write(DataFile::Catalogue, move |connection| {
            connection.prepare_cached(FORGET)?.execute([])?;
            for promotion in &promotions {
                let body = serde_json::to_string(promotion)?;
                connection.prepare_cached(PUT)?.execute(named_params! { ":id": promotion.id, ":body": body })?;
            }
            connection.prepare_cached(CHANGED)?.execute([])?;
            Ok(())
        })
    }
}
