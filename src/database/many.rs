//! A statement that is run for many rows of one write: its parameters are found by their names once.

use crate::error::Failure;
use rusqlite::{CachedStatement, Connection, ToSql};

/// The statement and where each of its parameters is.
pub(crate) struct Many<'a, const N: usize> {
    statement: CachedStatement<'a>,
    at: [usize; N],
}

impl<'a, const N: usize> Many<'a, N> {
    /// Prepares a statement with these parameters, each named as in its text.
    pub(crate) fn prepare(
        connection: &'a Connection,
        sql: &'static str,
        names: [&str; N],
    ) -> Result<Many<'a, N>, Failure> {
        let statement = connection.prepare_cached(sql)?;
        let mut at = [0; N];
        for (index, name) in at.iter_mut().zip(names) {
            let found = statement.parameter_index(name)?;
            *index = found.ok_or_else(|| rusqlite::Error::InvalidParameterName(name.to_owned()))?;
        }
        Ok(Many { statement, at })
    }

    /// Runs it for one row, with the values in the order of the names. Returns how many rows it changed.
    pub(crate) fn run(&mut self, values: [&dyn ToSql; N]) -> Result<usize, Failure> {
        for (index, value) in self.at.into_iter().zip(values) {
            self.statement.raw_bind_parameter(index, value)?;
        }
        Ok(self.statement.raw_execute()?)
    }
}
