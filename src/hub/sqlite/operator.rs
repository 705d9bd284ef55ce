//! Rows of operators and roles, told to the stores they are for.

use super::change::scope_of;
use super::{Sqlite, Write, place, row};
use crate::{OperatorStorage, Refused, Store};
use protocol::{Operator, Role, kinds, scopes};
use retail::Moment;
use rusqlite::{Connection, named_params};

fn all(connection: &Connection) -> Result<Vec<(Operator, Vec<String>)>, Refused> {
    const SQL: &str = "SELECT body, stores FROM operator ORDER BY id";
    let mut statement = connection.prepare_cached(SQL)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<Vec<_>, _>>()?;
    rows.iter().map(|(body, stores): &(String, String)| Ok((row::stored(body)?, row::stored(stores)?))).collect()
}

fn roles(connection: &Connection) -> Result<Vec<Role>, Refused> {
    const SQL: &str = "SELECT body FROM role ORDER BY id";
    let mut statement = connection.prepare_cached(SQL)?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
    rows.iter().map(|body| row::stored(body)).collect()
}

/// Who may sign in at other stores only is told to a store as somebody who may not: its journal may speak of them.
fn fan_out(write: &Write<'_>, operator: &Operator, stores: &[String], store: &Store) -> Result<(), Refused> {
    let scope = scope_of(scopes::PEOPLE, &store.id);
    if stores.is_empty() || stores.contains(&store.id) {
        return write.put(&scope, kinds::OPERATOR, &operator.id, operator);
    }
    let was_told = super::change::entry(write.connection, &scope, kinds::OPERATOR, &operator.id)?.is_some();
    let outsider = Operator { is_active: false, first_pin: None, ..operator.clone() };
    if was_told { write.put(&scope, kinds::OPERATOR, &operator.id, &outsider) } else { Ok(()) }
}

/// Tells a store of everybody who may sign in there, and of all roles.
pub(super) fn fan_out_all(write: &Write<'_>, store: &Store) -> Result<(), Refused> {
    let scope = scope_of(scopes::PEOPLE, &store.id);
    roles(write.connection)?.iter().try_for_each(|role| write.put(&scope, kinds::ROLE, &role.id, role))?;
    all(write.connection)?.iter().try_for_each(|(operator, stores)| fan_out(write, operator, stores, store))
}

impl OperatorStorage for Sqlite {
    fn put_operators(&self, stores: &[String], operators: &[Operator], now: Moment) -> Result<(), Refused> {
        const SQL: &str = "INSERT OR REPLACE INTO operator (id, stores, body) VALUES (:id, :stores, :body)";
        self.write(now, |write| {
            place::reached(write, stores)?;
            let (everywhere, named) = (place::stores(write.connection)?, row::json(&stores)?);
            for operator in operators {
                let body = row::json(operator)?;
                write.connection.execute(SQL, named_params! { ":id": operator.id, ":stores": named, ":body": body })?;
                everywhere.iter().try_for_each(|store| fan_out(write, operator, stores, store))?;
            }
            Ok(())
        })
    }

    fn operators(&self) -> Result<Vec<(Operator, Vec<String>)>, Refused> {
        self.read(all)
    }

    fn put_roles(&self, roles: &[Role], now: Moment) -> Result<(), Refused> {
        const SQL: &str = "INSERT OR REPLACE INTO role (id, body) VALUES (:id, :body)";
        self.write(now, |write| {
            for role in roles {
                let body = row::json(role)?;
                write.connection.execute(SQL, named_params! { ":id": role.id, ":body": body })?;
                for store in place::stores(write.connection)? {
                    write.put(&scope_of(scopes::PEOPLE, &store.id), kinds::ROLE, &role.id, role)?;
                }
            }
            Ok(())
        })
    }

    fn roles(&self) -> Result<Vec<Role>, Refused> {
        self.read(roles)
    }
}
