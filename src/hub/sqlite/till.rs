//! Rows of tills and of their enrolment.

use super::{Sqlite, Write, place, row, setting};
use crate::{ENROLMENT_MS, ENROLMENT_TRIES_MAX, Enrolled, Refused, Till, TillStorage};
use protocol::{EnrolRequest, Identity, PublicKey};
use retail::Moment;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use sha2::{Digest, Sha256};

const COLUMNS: &str =
    "SELECT till.id, till.store, legal_entity, (SELECT tenant FROM hub), generation, public_key, program,
    enrolled_ms, revoked_ms, heard_ms, clock_ahead_ms FROM till JOIN store ON store.id = till.store";

fn read(row: &Row<'_>) -> rusqlite::Result<Till> {
    let moment = |at: Option<i64>| at.map(crate::moment);
    Ok(Till {
        identity: Identity {
            till: row.get("id")?,
            store: row.get("store")?,
            legal_entity: row.get("legal_entity")?,
            tenant: row.get(3)?,
            generation: row.get("generation")?,
        },
        public_key: PublicKey(row.get("public_key")?),
        program: row.get("program")?,
        enrolled_at: row::at(row, "enrolled_ms")?,
        revoked_at: moment(row.get("revoked_ms")?),
        heard_at: moment(row.get("heard_ms")?),
        clock_ahead_ms: row.get("clock_ahead_ms")?,
    })
}

pub(super) fn till(connection: &Connection, id: &str) -> Result<Till, Refused> {
    let sql = [COLUMNS, " WHERE till.id = :id"].concat();
    let found = connection.prepare_cached(&sql)?.query_row(named_params! { ":id": id }, read).optional()?;
    found.ok_or_else(|| Refused::not_found(["till ", id].concat()))
}

fn tills(connection: &Connection) -> Result<Vec<Till>, Refused> {
    let sql = [COLUMNS, " ORDER BY till.id"].concat();
    let mut statement = connection.prepare_cached(&sql)?;
    Ok(statement.query_map([], read)?.collect::<Result<_, _>>()?)
}

/// Every key a till ever had, the latest first.
pub(super) fn keys(connection: &Connection, till: &str) -> Result<Vec<PublicKey>, Refused> {
    const SQL: &str = "SELECT public_key FROM till_key WHERE till = :till ORDER BY since_ms DESC, rowid DESC";
    let mut statement = connection.prepare_cached(SQL)?;
    let key = |row: &Row<'_>| Ok(PublicKey(row.get(0)?));
    Ok(statement.query_map(named_params! { ":till": till }, key)?.collect::<Result<_, _>>()?)
}

struct Enrolment {
    till: String,
    store: String,
    made_ms: i64,
    tries: u32,
    used_by: Option<[u8; 32]>,
}

fn hash_of(secret: &str) -> [u8; 32] {
    Sha256::digest(secret.as_bytes()).into()
}

fn open_enrolment(connection: &Connection, secret: &str) -> Result<Option<Enrolment>, Refused> {
    const SQL: &str = "SELECT till, store, made_ms, tries, used_by FROM enrolment WHERE secret_hash = :hash";
    let row = |row: &Row<'_>| {
        Ok(Enrolment {
            till: row.get(0)?,
            store: row.get(1)?,
            made_ms: row.get(2)?,
            tries: row.get(3)?,
            used_by: row.get(4)?,
        })
    };
    Ok(connection.query_row(SQL, named_params! { ":hash": hash_of(secret) }, row).optional()?)
}

/// A till joins by the code that was made for it.
fn join(write: &Write<'_>, enrolment: &Enrolment, request: &EnrolRequest) -> Result<(), Refused> {
    const TILL: &str = "INSERT INTO till (id, store, public_key, generation, program, enrolled_ms)
        VALUES (:id, :store, :key, 1, :program, :now) ON CONFLICT (id) DO UPDATE SET store = excluded.store,
        public_key = excluded.public_key, generation = till.generation + 1, program = excluded.program,
        enrolled_ms = excluded.enrolled_ms, revoked_ms = NULL, revoked_by = NULL";
    const KEY: &str = "INSERT INTO till_key (public_key, till, since_ms) VALUES (:key, :till, :now)
        ON CONFLICT (public_key) DO UPDATE SET since_ms = excluded.since_ms";
    const USED: &str = "UPDATE enrolment SET used_by = :key WHERE till = :till";
    const OWNER: &str = "SELECT till FROM till_key WHERE public_key = :key AND till <> :till";
    let (key, till) = (request.public_key.0, &enrolment.till);
    let named = named_params! { ":key": key, ":till": till };
    let other: Option<String> = write.connection.query_row(OWNER, named, |row| row.get(0)).optional()?;
    if let Some(other) = other {
        return Err(Refused::Forbidden { what: format!("this key is till {other}'s") });
    }
    let now = write.now.utc_ms;
    write.connection.execute(
        TILL,
        named_params! {
            ":id": till,
            ":store": enrolment.store,
            ":key": key,
            ":program": request.program,
            ":now": now,
        },
    )?;
    write.connection.execute(KEY, named_params! { ":key": key, ":till": till, ":now": now })?;
    write.connection.execute(USED, named)?;
    setting::fan_out_till(write, till)
}

/// What an enrolment came to: a wrong code is counted, so it isn't a write that is taken back.
enum Outcome {
    Joined(Box<Enrolled>),
    Refused,
}

impl TillStorage for Sqlite {
    fn make_enrolment(&self, till: &str, store: &str, secret: &str, now: Moment) -> Result<(), Refused> {
        const SQL: &str = "INSERT OR REPLACE INTO enrolment (till, store, secret_hash, made_ms)
            VALUES (:till, :store, :hash, :now)";
        self.write(now, |write| {
            place::store(write.connection, store)?;
            let hash = hash_of(secret);
            let named = named_params! { ":till": till, ":store": store, ":hash": hash, ":now": now.utc_ms };
            write.connection.execute(SQL, named)?;
            Ok(())
        })
    }

    fn enrol(&self, request: &EnrolRequest, now: Moment) -> Result<Enrolled, Refused> {
        const WRONG: &str = "UPDATE enrolment SET tries = tries + 1 WHERE used_by IS NULL AND made_ms > :since";
        let outcome = self.write(now, |write| {
            let since = now.utc_ms - ENROLMENT_MS;
            let found = open_enrolment(write.connection, &request.secret)?;
            let good = found.filter(|enrolment| {
                let is_free = enrolment.used_by.is_none_or(|key| key == request.public_key.0);
                let is_the_till = request.till.as_ref().is_none_or(|till| *till == enrolment.till);
                enrolment.made_ms > since && enrolment.tries < ENROLMENT_TRIES_MAX && is_free && is_the_till
            });
            let Some(enrolment) = good else {
                write.connection.execute(WRONG, named_params! { ":since": since })?;
                return Ok(Outcome::Refused);
            };
            if enrolment.used_by.is_none() {
                join(write, &enrolment, request)?;
            }
            let identity = till(write.connection, &enrolment.till)?.identity;
            let place = place::store(write.connection, &enrolment.store)?.place;
            Ok(Outcome::Joined(Box::new(Enrolled { identity, place })))
        })?;
        match outcome {
            Outcome::Joined(enrolled) => Ok(*enrolled),
            Outcome::Refused => Err(Refused::EnrolmentCode),
        }
    }

    fn till(&self, id: &str) -> Result<Till, Refused> {
        self.read(|connection| till(connection, id))
    }

    fn tills(&self) -> Result<Vec<Till>, Refused> {
        self.read(tills)
    }

    fn revoke(&self, till: &str, by: &str, now: Moment) -> Result<(), Refused> {
        const SQL: &str = "UPDATE till SET revoked_ms = :now, revoked_by = :by WHERE id = :till";
        self.write(now, |write| {
            let named = named_params! { ":till": till, ":by": by, ":now": now.utc_ms };
            match write.connection.execute(SQL, named)? {
                0 => Err(Refused::not_found(["till ", till].concat())),
                _ => Ok(()),
            }
        })
    }
}
