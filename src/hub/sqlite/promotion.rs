//! Rows of promotions, told to the stores they are for.

use super::change::scope_of;
use super::{Sqlite, Write, place, row};
use crate::{PromotionStorage, Refused, Store};
use protocol::{Promotion, kinds, scopes};
use retail::Moment;
use rusqlite::{Connection, named_params};

fn all(connection: &Connection) -> Result<Vec<(Promotion, Vec<String>)>, Refused> {
    const SQL: &str = "SELECT body, stores FROM promotion ORDER BY id";
    let mut statement = connection.prepare_cached(SQL)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<Vec<_>, _>>()?;
    rows.iter().map(|(body, stores): &(String, String)| Ok((row::stored(body)?, row::stored(stores)?))).collect()
}

fn fan_out(write: &Write<'_>, promotion: &Promotion, stores: &[String], store: &Store) -> Result<(), Refused> {
    let scope = scope_of(scopes::PROMOTIONS, &store.id);
    if stores.is_empty() || stores.contains(&store.id) {
        write.put(&scope, kinds::PROMOTION, &promotion.id, promotion)
    } else {
        write.remove(&scope, kinds::PROMOTION, &promotion.id)
    }
}

/// Tells a store of every promotion that is for it.
pub(super) fn fan_out_all(write: &Write<'_>, store: &Store) -> Result<(), Refused> {
    all(write.connection)?.iter().try_for_each(|(promotion, stores)| fan_out(write, promotion, stores, store))
}

impl PromotionStorage for Sqlite {
    fn put_promotions(&self, stores: &[String], promotions: &[Promotion], now: Moment) -> Result<(), Refused> {
        const SQL: &str = "INSERT OR REPLACE INTO promotion (id, stores, body) VALUES (:id, :stores, :body)";
        self.write(now, |write| {
            place::reached(write, stores)?;
            let (everywhere, named) = (place::stores(write.connection)?, row::json(&stores)?);
            for promotion in promotions {
                let body = row::json(promotion)?;
                write
                    .connection
                    .execute(SQL, named_params! { ":id": promotion.id, ":stores": named, ":body": body })?;
                everywhere.iter().try_for_each(|store| fan_out(write, promotion, stores, store))?;
            }
            Ok(())
        })
    }

    fn remove_promotions(&self, ids: &[String], now: Moment) -> Result<(), Refused> {
        const SQL: &str = "DELETE FROM promotion WHERE id = :id";
        self.write(now, |write| {
            for id in ids {
                write.connection.execute(SQL, named_params! { ":id": id })?;
                for store in place::stores(write.connection)? {
                    write.remove(&scope_of(scopes::PROMOTIONS, &store.id), kinds::PROMOTION, id)?;
                }
            }
            Ok(())
        })
    }

    fn promotions(&self) -> Result<Vec<(Promotion, Vec<String>)>, Refused> {
        self.read(all)
    }
}
