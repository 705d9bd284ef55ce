//! Rows of companies and stores.

use super::row::{json, stored};
use super::{Sqlite, Write, operator, price, promotion};
use crate::{LegalEntity, PlaceStorage, Refused, Store};
use retail::Moment;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

fn row(row: &Row<'_>) -> rusqlite::Result<(String, String, String)> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
}

fn read((id, legal_entity, place): (String, String, String)) -> Result<Store, Refused> {
    Ok(Store { id, legal_entity, place: stored(&place)? })
}

pub(super) fn store(connection: &Connection, id: &str) -> Result<Store, Refused> {
    find(connection, id)?.ok_or_else(|| Refused::not_found(["store ", id].concat()))
}

/// A store, if there is one by this name.
pub(super) fn find(connection: &Connection, id: &str) -> Result<Option<Store>, Refused> {
    const SQL: &str = "SELECT id, legal_entity, place FROM store WHERE id = :id";
    let found = connection.prepare_cached(SQL)?.query_row(named_params! { ":id": id }, row).optional()?;
    found.map(read).transpose()
}

/// The country of a store, without its region; empty if there is no store by this name.
pub(super) fn country(connection: &Connection, id: &str) -> Result<String, Refused> {
    let store = find(connection, id)?;
    Ok(store.map(|store| super::change::country_of(&store.place.country).to_owned()).unwrap_or_default())
}

/// One company.
pub(super) fn legal_entity(connection: &Connection, id: &str) -> Result<LegalEntity, Refused> {
    const SQL: &str = "SELECT id, name, country FROM legal_entity WHERE id = :id";
    Ok(connection.prepare_cached(SQL)?.query_row(named_params! { ":id": id }, entity)?)
}

fn entity(row: &Row<'_>) -> rusqlite::Result<LegalEntity> {
    Ok(LegalEntity { id: row.get(0)?, name: row.get(1)?, country: row.get(2)? })
}

pub(super) fn stores(connection: &Connection) -> Result<Vec<Store>, Refused> {
    const SQL: &str = "SELECT id, legal_entity, place FROM store ORDER BY id";
    let mut statement = connection.prepare_cached(SQL)?;
    let rows = statement.query_map([], row)?.collect::<Result<Vec<_>, _>>()?;
    rows.into_iter().map(read).collect()
}

/// The stores something is for: those named, or all.
pub(super) fn reached(write: &Write<'_>, named: &[String]) -> Result<Vec<Store>, Refused> {
    if named.is_empty() {
        return stores(write.connection);
    }
    named.iter().map(|id| store(write.connection, id)).collect()
}

impl PlaceStorage for Sqlite {
    fn tenant(&self) -> Result<String, Refused> {
        self.read(|connection| Ok(connection.query_row("SELECT tenant FROM hub", [], |row| row.get(0))?))
    }

    fn set_tenant(&self, tenant: &str) -> Result<(), Refused> {
        const SQL: &str = "UPDATE hub SET tenant = :tenant";
        self.write(crate::moment(0), |write| {
            write.connection.execute(SQL, named_params! { ":tenant": tenant })?;
            Ok(())
        })
    }

    fn put_legal_entity(&self, entity: &LegalEntity) -> Result<(), Refused> {
        const SQL: &str = "INSERT INTO legal_entity (id, name, country) VALUES (:id, :name, :country)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, country = excluded.country";
        let LegalEntity { id, name, country } = entity;
        self.write(crate::moment(0), |write| {
            let named = named_params! { ":id": id, ":name": name, ":country": country };
            write.connection.execute(SQL, named)?;
            Ok(())
        })
    }

    fn legal_entities(&self) -> Result<Vec<LegalEntity>, Refused> {
        const SQL: &str = "SELECT id, name, country FROM legal_entity ORDER BY id";
        self.read(|connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            Ok(statement.query_map([], entity)?.collect::<Result<_, _>>()?)
        })
    }

    fn put_store(&self, store: &Store, now: Moment) -> Result<(), Refused> {
        const SQL: &str = "INSERT INTO store (id, legal_entity, country, currency, place)
            VALUES (:id, :entity, :country, :currency, :place) ON CONFLICT (id) DO UPDATE SET
            legal_entity = excluded.legal_entity, country = excluded.country, currency = excluded.currency,
            place = excluded.place";
        const BEFORE: &str = "SELECT country, currency FROM store WHERE id = :id";
        let place = json(&store.place)?;
        self.write(now, |write| {
            let before: Option<(String, String)> = write
                .connection
                .query_row(BEFORE, named_params! { ":id": store.id }, |row| Ok((row.get(0)?, row.get(1)?)))
                .optional()?;
            write.connection.execute(
                SQL,
                named_params! {
                    ":id": store.id,
                    ":entity": store.legal_entity,
                    ":country": store.place.country,
                    ":currency": store.place.currency,
                    ":place": place,
                },
            )?;
            if before.as_ref() != Some(&(store.place.country.clone(), store.place.currency.clone())) {
                price::fan_out_all(write, store)?;
            }
            promotion::fan_out_all(write, store)?;
            operator::fan_out_all(write, store)?;
            super::setting::fan_out_store(write, &store.id)
        })
    }

    fn stores(&self) -> Result<Vec<Store>, Refused> {
        self.read(stores)
    }

    fn store(&self, id: &str) -> Result<Store, Refused> {
        self.read(|connection| store(connection, id))
    }
}
