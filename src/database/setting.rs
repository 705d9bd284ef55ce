//! What this device remembers between two starts.

use crate::error::{DataFile, DatabaseError};
use crate::{Database, Reader};
use rusqlite::{OptionalExtension, named_params};

impl Reader {
    /// What is remembered under this key.
    pub fn setting(&self, key: &str) -> Result<Option<String>, DatabaseError> {
        const SQL: &str = "SELECT value FROM setting WHERE key = :key";
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            Ok(statement.query_row(named_params! { ":key": key }, |row| row.get(0)).optional()?)
        })
    }
}

impl Database {
    /// Remembers a value.
    pub fn put_setting(&self, key: &str, value: &str) -> Result<(), DatabaseError> {
        const SQL: &str = "INSERT INTO setting (key, value) VALUES (:key, :value)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value";
        let (key, value) = (key.to_owned(), value.to_owned());
        self.write(DataFile::Sales, move |connection| {
            connection.prepare_cached(SQL)?.execute(named_params! { ":key": key, ":value": value })?;
            Ok(())
        })
    }
}
