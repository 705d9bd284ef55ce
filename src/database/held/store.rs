//! What else the hub says to a store: orders, people, roles, settings, country packs, and what a till may do with vouchers.

use super::Used;
use crate::Reader;
use crate::error::{DataFile, DatabaseError, Failure};
use protocol::{Operator, kinds};
use rusqlite::{Connection, named_params};

impl Reader {
    /// Entries of the hub of one kind, each as JSON under its key.
    pub fn hub_entries(&self, kind: &str) -> Result<Vec<(String, String)>, DatabaseError> {
        const SQL: &str = "SELECT key, body FROM hub_entry WHERE kind = :kind ORDER BY key";
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let rows = statement.query_map(named_params! { ":kind": kind }, |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}

pub(super) fn put(connection: &Connection, kind: &str, key: &str, body: &str) -> Result<Used, Failure> {
    const SQL: &str = "INSERT INTO hub_entry (kind, key, body) VALUES (:kind, :key, :body)
        ON CONFLICT (kind, key) DO UPDATE SET body = excluded.body";
    connection.prepare_cached(SQL)?.execute(named_params! { ":kind": kind, ":key": key, ":body": body })?;
    Ok(Used::Yes)
}

pub(super) fn remove(connection: &Connection, kind: &str, key: &str) -> Result<(), Failure> {
    const SQL: &str = "DELETE FROM hub_entry WHERE kind = :kind AND key = :key";
    connection.prepare_cached(SQL)?.execute(named_params! { ":kind": kind, ":key": key })?;
    Ok(())
}

/// Takes an order out, unless it has only become one of another kind.
pub(super) fn remove_order(connection: &Connection, scope: &str, key: &str) -> Result<(), Failure> {
    const SQL: &str = "SELECT 1 FROM held WHERE scope = :scope AND kind IN ('order', 'order-2') AND key = :key";
    let params = named_params! { ":scope": scope, ":key": key };
    if connection.prepare_cached(SQL)?.exists(params)? { Ok(()) } else { remove(connection, kinds::ORDER, key) }
}

/// Puts somebody who can sign in. Whoever isn't known here has no PIN until they use their first one; whoever was stopped loses theirs
/// and their badge.
pub(super) fn put_operator(connection: &Connection, key: &str, body: &str) -> Result<Used, Failure> {
    const SQL: &str = "UPDATE operator SET name = :name, role = :role WHERE id = :id";
    const NEW: &str =
        "INSERT INTO operator (id, name, role, pin_salt, pin_verifier) VALUES (:id, :name, :role, x'', x'')
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role";
    let operator: Operator = match serde_json::from_str(body) {
        Ok(operator) => operator,
        Err(error) => return Ok(Used::no(error)),
    };
    let sql = if operator.is_active && operator.first_pin.is_some() { NEW } else { SQL };
    connection.prepare_cached(sql)?.execute(named_params! {
        ":id": operator.id, ":name": operator.name, ":role": operator.role,
    })?;
    if !operator.is_active {
        shut_out(connection, &operator.id)?;
    }
    put(connection, kinds::OPERATOR, key, body)
}

pub(super) fn remove_operator(connection: &Connection, key: &str) -> Result<(), Failure> {
    shut_out(connection, key)?;
    remove(connection, kinds::OPERATOR, key)
}

/// A verifier of no bytes is no PIN's.
fn shut_out(connection: &Connection, id: &str) -> Result<(), Failure> {
    const SQL: &str = "UPDATE operator SET pin_verifier = x'', badge = NULL WHERE id = :id";
    connection.prepare_cached(SQL)?.execute(named_params! { ":id": id })?;
    Ok(())
}
