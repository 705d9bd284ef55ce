//! Who can sign in, and the state of their PIN's lock. The PIN itself is nowhere.

use crate::error::{DataFile, DatabaseError, Failure};
use crate::{Database, Reader};
use protocol::kinds;
use retail::{Operator, OperatorId, RoleId};
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
    /// What the code of their badge hashes to, if they have one.
    pub badge: Option<[u8; 32]>,
}

fn read_operator(row: &Row<'_>) -> Result<Operator, Failure> {
    Ok(Operator {
        id: OperatorId(row.get("id")?),
        name: row.get("name")?,
        role: RoleId::from(row.get::<_, String>("role")?),
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

    /// Who is known and has neither a PIN nor a first one of the hub's.
    pub fn operators_stopped(&self) -> Result<Vec<OperatorId>, DatabaseError> {
        const SQL: &str = "SELECT id FROM operator WHERE pin_verifier = x'' AND NOT EXISTS (
            SELECT 1 FROM hub_entry WHERE kind = :kind AND key = operator.id
                AND body ->> 'is_active' IS NOT 0 AND body ->> 'first_pin' IS NOT NULL) ORDER BY id";
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let rows =
                statement.query_map(named_params! { ":kind": kinds::OPERATOR }, |row| row.get(0).map(OperatorId))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// The verifier of the first PIN that the hub gave somebody who may sign in.
    pub fn first_pin(&self, id: &OperatorId) -> Result<Option<String>, DatabaseError> {
        const SQL: &str = "SELECT body ->> 'first_pin' FROM hub_entry
            WHERE kind = :kind AND key = :id AND body ->> 'is_active' IS NOT 0";
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let mut rows =
                statement.query_map(named_params! { ":kind": kinds::OPERATOR, ":id": id.0 }, |row| row.get(0))?;
            Ok(rows.next().transpose()?.flatten())
        })
    }

    /// What is needed to check an operator's PIN.
    pub fn operator_credentials(&self, id: &OperatorId) -> Result<Option<Credentials>, DatabaseError> {
        const SQL: &str = "SELECT id, name, role, pin_salt, pin_verifier, failed_tries, locked_until_ms, badge
            FROM operator WHERE id = :id";
        let read = |row: &Row<'_>| -> Result<Credentials, Failure> {
            Ok(Credentials {
                operator: read_operator(row)?,
                salt: row.get("pin_salt")?,
                verifier: row.get("pin_verifier")?,
                failed_tries: row.get("failed_tries")?,
                locked_until_ms: row.get("locked_until_ms")?,
                badge: row.get("badge")?,
            })
        };
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let mut rows = statement.query_and_then(named_params! { ":id": id.0 }, read)?;
            rows.next().transpose()
        })
    }
}

impl Reader {
    /// Whose badge hashes to this.
    pub fn operator_of_badge(&self, badge: &[u8; 32]) -> Result<Option<Operator>, DatabaseError> {
        const SQL: &str = "SELECT id, name, role FROM operator WHERE badge = :badge";
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let mut rows = statement.query_and_then(named_params! { ":badge": badge }, read_operator)?;
            rows.next().transpose()
        })
    }

    /// How many badges nobody has were held under the scanners one after another, and until when none is tried.
    pub fn badge_failures(&self) -> Result<(u32, i64), DatabaseError> {
        const SQL: &str = "SELECT failed_tries, locked_until_ms FROM badge_try";
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let mut rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(rows.next().transpose()?.unwrap_or_default())
        })
    }
}

impl Database {
    /// Gives an operator a badge, or another one: the one before is worth nothing any more.
    pub fn set_badge(&self, id: &OperatorId, badge: [u8; 32]) -> Result<(), DatabaseError> {
        const SQL: &str = "UPDATE operator SET badge = :badge WHERE id = :id";
        let id = id.clone();
        self.write(DataFile::Sales, move |connection| {
            let changed = connection.prepare_cached(SQL)?.execute(named_params! { ":id": id.0, ":badge": badge })?;
            if changed == 0 { Err(DatabaseError::NoSuchOperator { operator: id.0.clone() }.into()) } else { Ok(()) }
        })
    }

    /// Stores how many unknown badges came in a row, and until when none is tried. Store it before a badge is looked up.
    pub fn set_badge_failures(&self, tries: u32, locked_until_ms: i64) -> Result<(), DatabaseError> {
        const SQL: &str = "INSERT INTO badge_try (only, failed_tries, locked_until_ms) VALUES (1, :tries, :locked_until_ms)
            ON CONFLICT (only) DO UPDATE SET failed_tries = excluded.failed_tries, locked_until_ms = excluded.locked_until_ms";
        self.write(DataFile::Sales, move |connection| {
            let values = named_params! { ":tries": tries, ":locked_until_ms": locked_until_ms };
            connection.prepare_cached(SQL)?.execute(values)?;
            Ok(())
        })
    }

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
                ":role": operator.role.as_str(),
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
