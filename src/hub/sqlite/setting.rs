//! Rows of settings and country packs, told to the tills they hold at.

use super::change::{country_of, scope_of};
use super::{Sqlite, Write, place, row, till};
use crate::{OFFLINE_VOUCHERS, OfflineVouchers, Refused, SettingStorage, VOUCHER_GOODS, check_voucher_goods};
use protocol::{CountryPack, Identity, Origin, Setting, kinds, scopes};
use retail::{Date, Moment};
use rusqlite::{Connection, Row, named_params};
use serde_json::Value;
use std::collections::BTreeMap;

fn columns(origin: &Origin) -> (u8, &str) {
    match origin {
        Origin::Global => (0, ""),
        Origin::Country(id) => (1, id),
        Origin::Store(id) => (2, id),
        Origin::Till(id) => (3, id),
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<(Setting, String)> {
    let place: String = row.get("place")?;
    let origin = match row.get::<_, u8>("level")? {
        0 => Origin::Global,
        1 => Origin::Country(place),
        2 => Origin::Store(place),
        _ => Origin::Till(place),
    };
    let version = row.get::<_, i64>("version")?.cast_unsigned();
    Ok((Setting { key: row.get("key")?, value: Value::Null, origin, version }, row.get("value")?))
}

fn with_value((setting, value): (Setting, String)) -> Result<Setting, Refused> {
    Ok(Setting { value: row::stored(&value)?, ..setting })
}

/// What holds at a till, by key: of all levels the nearest.
fn holding(connection: &Connection, identity: &Identity) -> Result<Vec<Setting>, Refused> {
    const SQL: &str = "SELECT level, place, key, value, version FROM setting WHERE value IS NOT NULL AND (level = 0
        OR (level = 1 AND place = :country) OR (level = 2 AND place = :store) OR (level = 3 AND place = :till))
        ORDER BY level";
    let store = place::store(connection, &identity.store)?;
    let country = country_of(&store.place.country);
    let named = named_params! { ":country": country, ":store": identity.store, ":till": identity.till };
    let mut statement = connection.prepare_cached(SQL)?;
    let rows = statement.query_map(named, read)?.collect::<Result<Vec<_>, _>>()?;
    let mut nearest = BTreeMap::new();
    for row in rows {
        let setting = with_value(row)?;
        nearest.insert(setting.key.clone(), setting);
    }
    Ok(nearest.into_values().collect())
}

/// The value of a setting at a till.
pub(super) fn value(connection: &Connection, identity: &Identity, key: &str) -> Result<Option<Value>, Refused> {
    Ok(holding(connection, identity)?.into_iter().find(|setting| setting.key == key).map(|setting| setting.value))
}

/// Tells a till what holds at it.
pub(super) fn fan_out_till(write: &Write<'_>, id: &str) -> Result<(), Refused> {
    const TOLD: &str = "SELECT key FROM change WHERE scope = :scope AND kind = 'setting' AND body IS NOT NULL";
    let scope = scope_of(scopes::SETTINGS, id);
    let settings = holding(write.connection, &till::till(write.connection, id)?.identity)?;
    let told: Vec<String> = {
        let mut statement = write.connection.prepare_cached(TOLD)?;
        statement.query_map(named_params! { ":scope": scope }, |row| row.get(0))?.collect::<Result<_, _>>()?
    };
    for gone in told.iter().filter(|key| settings.iter().all(|setting| setting.key != **key)) {
        write.remove(&scope, kinds::SETTING, gone)?;
    }
    settings.iter().try_for_each(|setting| write.put(&scope, kinds::SETTING, &setting.key, setting))
}

/// Tells each till of a store what holds at it.
pub(super) fn fan_out_store(write: &Write<'_>, store: &str) -> Result<(), Refused> {
    tills_where(write, "store", store)?.iter().try_for_each(|till| fan_out_till(write, till))
}

/// Tills of a country, a store, or one till; all of them for `global`.
fn tills_where(write: &Write<'_>, level: &str, place: &str) -> Result<Vec<String>, Refused> {
    const SQL: &str = "SELECT till.id FROM till JOIN store ON store.id = till.store WHERE CASE :level
        WHEN 'till' THEN till.id = :place WHEN 'store' THEN store.id = :place
        WHEN 'country' THEN store.country = :place OR store.country LIKE :place || '-%' ELSE 1 END ORDER BY till.id";
    let mut statement = write.connection.prepare_cached(SQL)?;
    let named = named_params! { ":level": level, ":place": place };
    Ok(statement.query_map(named, |row| row.get(0))?.collect::<Result<_, _>>()?)
}

impl SettingStorage for Sqlite {
    fn put_setting(&self, origin: &Origin, key: &str, value: Option<&Value>, now: Moment) -> Result<(), Refused> {
        const SQL: &str =
            "INSERT INTO setting (level, place, key, value, version) VALUES (:level, :place, :key, :value, 1)
            ON CONFLICT (level, place, key) DO UPDATE SET value = excluded.value, version = version + 1
            WHERE value IS NOT excluded.value";
        let (level, place) = columns(origin);
        if let Some(value) = value.filter(|_| key == OFFLINE_VOUCHERS) {
            OfflineVouchers::read(value).map_err(Refused::malformed)?;
        }
        if let Some(value) = value.filter(|_| key == VOUCHER_GOODS) {
            check_voucher_goods(value).map_err(Refused::malformed)?;
        }
        let value = value.map(row::json).transpose()?;
        self.write(now, |write| {
            let named = named_params! { ":level": level, ":place": place, ":key": key, ":value": value };
            write.connection.execute(SQL, named)?;
            let level = ["global", "country", "store", "till"][usize::from(level)];
            tills_where(write, level, place)?.iter().try_for_each(|till| fan_out_till(write, till))
        })
    }

    fn settings_of(&self, till: &str) -> Result<Vec<Setting>, Refused> {
        self.read(|connection| holding(connection, &till::till(connection, till)?.identity))
    }

    fn settings(&self) -> Result<Vec<Setting>, Refused> {
        const SQL: &str = "SELECT level, place, key, value, version FROM setting WHERE value IS NOT NULL
            ORDER BY key, level, place";
        self.read(|connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let rows = statement.query_map([], read)?.collect::<Result<Vec<_>, _>>()?;
            rows.into_iter().map(with_value).collect()
        })
    }

    fn put_pack(&self, pack: &CountryPack, now: Moment) -> Result<(), Refused> {
        pack.since.parse::<Date>().map_err(|error| Refused::malformed(error.to_string()))?;
        let key = [&pack.country, "|", &pack.since].concat();
        let scope = scope_of(scopes::PACKS, country_of(&pack.country));
        self.write(now, |write| write.put(&scope, kinds::PACK, &key, pack))
    }

    fn packs(&self) -> Result<Vec<CountryPack>, Refused> {
        const SQL: &str = "SELECT body FROM change WHERE scope >= 'packs/' AND scope < 'packs0' AND kind = 'pack'
            AND body IS NOT NULL ORDER BY scope, key";
        self.read(|connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let rows = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
            rows.iter().map(|body| row::stored(body)).collect()
        })
    }
}
