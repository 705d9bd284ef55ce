//! Who can sign in, and the state of their PIN's lock. The PIN itself is nowhere.

use crate::error::{DataFile, DatabaseError, Failure};
use crate::{Database, Reader};
use retail::{Operator, OperatorId, Role};
use rusqlite::{Row, named_params};

/// What is needed to check a PIN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credentials {
    /// Who.
    pub operator: Operator,
    /// Salt of the verifier.
    pub salt: Vec<u8>,
    /// What the right PIN hashes to.
    pub verifier: Vec<u8>,
    /// Wrong PINs in a row.
    pub failed_tries: u32,
    /// No PIN is tried before this time (milliseconds since 1970, UTC); 0 if there is no wait.
    pub locked_until_ms: i64,
}

const fn role_name(role: Role) -> &'static str {
    match role {
        Role::Cashier => "cashier",
        Role::Manager => "manager",
        Role::Stock => "stock",
    }
}

fn read_operator(row: &Row<'_>) -> Result<Operator, Failure> {
    let role: String = row.get("role")?;
    let role = [Role::Cashier, Role::Manager, Role::Stock].into_iter().find(|known| role_name(*known) == role);
    Ok(Operator {
        id: OperatorId(row.get("id")?),
        name: row.get("name")?,
        role: role.ok_or_else(|| Failure::Unreadable("an operator's role".to_owned()))?,
    })
}

impl Reader {
    /// Everybody who can sign in, by staff number.
    pub fn operators(&self) -> Result<Vec<Operator>, DatabaseError> {
        const SQL: &str = "SELECT id, name, role FROM operator ORDER BY id";
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            statement.query_and_then([], read_operator)?.collect()
        })
    }

    /// What is needed to check an operator's PIN.
    pub fn operator_credentials(&self, id: &OperatorId) -> Result<Option<Credentials>, DatabaseError> {
        const SQL: &str = "SELECT id, name, role, pin_salt, pin_verifier, failed_tries, locked_until_ms
            FROM operator WHERE id = :id";
        let read = |row: &Row<'_>| -> Result<Credentials, Failure> {
            Ok(Credentials {
                operator: read_operator(row)?,
                salt: row.get("pin_salt")?,
                verifier: row.get("pin_verifier")?,
                failed_tries: row.get("failed_tries")?,
                locked_until_ms: row.get("locked_until_ms")?,
            })
        };
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let mut rows = statement.query_and_then(named_params! { ":id": id.0 }, read)?;
            rows.next().transpose()
        })
    }
}

impl Database {
    /// Adds somebody who can sign in, or changes name, role or PIN. Wrong tries and a running wait stay as they are, so that
    /// setting up again doesn't open a lock.
    pub fn put_operator(&self, operator: &Operator, salt: &[u8], verifier: &[u8]) -> Result<(), DatabaseError> {
        const SQL: &str = "INSERT INTO operator (id, name, role, pin_salt, pin_verifier)
            VALUES (:id, :name, :role, :salt, :verifier)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role,
                pin_salt = excluded.pin_salt, pin_verifier = excluded.pin_verifier";
        let (operator, salt, verifier) = (operator.clone(), salt.to_vec(), verifier.to_vec());
        self.write(DataFile::Sales, move |connection| {
            connection.prepare_cached(SQL)?.execute(named_params! {
                ":id": operator.id.0,
                ":name": operator.name,
                ":role": role_name(operator.role),
                ":salt": salt,
                ":verifier": verifier,
            })?;
            Ok(())
        })
    }

    /// Stores how many wrong PINs came in a row, and until when no PIN is tried. Store it before the PIN is checked: pulling the
    /// plug then costs a try.
    pub fn set_pin_failures(&self, id: &OperatorId, tries: u32, locked_until_ms: i64) -> Result<(), DatabaseError> {
        const SQL: &str =
            "UPDATE operator SET failed_tries = :tries, locked_until_ms = :locked_until_ms WHERE id = :id";
        let id = id.clone();
        self.write(DataFile::Sales, move |connection| {
            let changed = connection.prepare_cached(SQL)?.execute(named_params! {
                ":id": id.0,
                ":tries": tries,
                ":locked_until_ms": locked_until_ms,
            })?;
            if changed == 0 { Err(DatabaseError::NoSuchOperator { operator: id.0.clone() }.into()) } else { Ok(()) }
        })
    }
}
