//! Whose data this is: the store and this device's place in it.

use crate::error::{DataFile, DatabaseError, Failure, read_text};
use crate::{Database, Reader};
use retail::{Moment, Store, WorkstationId};
use rusqlite::{Connection, OptionalExtension, named_params};

/// This device's place in its store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workstation {
    /// Its id, which begins every receipt number.
    pub id: WorkstationId,
    /// The store as receipts show it.
    pub store: Store,
    /// The key that verifies the journal (ed25519).
    pub public_key: [u8; 32],
    /// When its journal began.
    pub begun: Moment,
}

impl Reader {
    /// The workstation this data belongs to; `None` before it has begun.
    pub fn workstation(&self) -> Result<Option<Workstation>, DatabaseError> {
        self.read(DataFile::Sales, workstation)
    }
}

impl Database {
    /// Makes this data directory the workstation's. Refused if it already is one's.
    pub fn begin(&self, workstation: &Workstation) -> Result<(), DatabaseError> {
        let row = workstation.clone();
        self.write(DataFile::Sales, move |connection| {
            if self::workstation(connection)?.is_some() {
                return Err(DatabaseError::AlreadyBegun.into());
            }
            insert(connection, &row)
        })?;
        self.keep_owner();
        Ok(())
    }

    /// Writes beside the second copy whose journal it is. A copy that can't be written is told by
    /// [`copy_failure`](Database::copy_failure).
    pub(crate) fn keep_owner(&self) {
        if let (Some(copy_dir), Ok(Some(owner))) = (&self.copy_dir, self.workstation()) {
            let _ = crate::second_copy::write_owner(copy_dir, &owner);
        }
    }

    /// Changes what receipts say of the store: address, header, language.
    pub fn put_store(&self, store: &Store) -> Result<(), DatabaseError> {
        const SQL: &str = "UPDATE workstation SET store = :store";
        let store = store.clone();
        self.write(DataFile::Sales, move |connection| {
            let store = serde_json::to_string(&store)?;
            match connection.prepare_cached(SQL)?.execute(named_params! { ":store": store })? {
                0 => Err(DatabaseError::NotBegun.into()),
                _ => Ok(()),
            }
        })?;
        self.keep_owner();
        Ok(())
    }
}

pub(crate) fn insert(connection: &Connection, row: &Workstation) -> Result<(), Failure> {
    const SQL: &str = "INSERT INTO workstation (only, id, store, public_key, begun)
        VALUES (1, :id, :store, :public_key, :begun)";
    connection.prepare_cached(SQL)?.execute(named_params! {
        ":id": row.id.0,
        ":store": serde_json::to_string(&row.store)?,
        ":public_key": row.public_key,
        ":begun": row.begun.to_string(),
    })?;
    Ok(())
}

pub(crate) fn workstation(connection: &Connection) -> Result<Option<Workstation>, Failure> {
    const SQL: &str = "SELECT id, store, public_key, begun FROM workstation";
    let row = connection
        .prepare_cached(SQL)?
        .query_row([], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get(2)?, row.get::<_, String>(3)?))
        })
        .optional()?;
    let Some((id, store, public_key, begun)) = row else { return Ok(None) };
    Ok(Some(Workstation {
        id: WorkstationId(id),
        store: serde_json::from_str(&store)?,
        public_key,
        begun: read_text(&begun)?,
    }))
}
