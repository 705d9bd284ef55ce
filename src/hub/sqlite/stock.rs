//! Rows of stock: movements, what they add up to, what of it is promised.

use super::ingest::Noted;
use super::{Sqlite, Write, row};
use crate::{Movement, Refused, StockStorage};
use protocol::{OnHand, kinds, scopes};
use retail::{Moment, StockLocation, Transaction};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Movements of one record in one store.
pub(super) struct Moved<'a> {
    store: &'a str,
    till: &'a str,
    /// Articles of which there were some left before and aren't now.
    fallen: BTreeSet<String>,
    touched: BTreeSet<String>,
}

impl<'a> Moved<'a> {
    pub(super) fn new(store: &'a str, till: &'a str) -> Moved<'a> {
        Moved { store, till, fallen: BTreeSet::new(), touched: BTreeSet::new() }
    }

    /// Enters a movement; one whose id is there already is left out.
    pub(super) fn enter(
        &mut self,
        write: &Write<'_>,
        id: &str,
        sku: &str,
        location: StockLocation,
        quantity: i64,
        reason: &str,
    ) -> Result<(), Refused> {
        const MOVE: &str = "INSERT OR IGNORE INTO stock_movement (id, sku, store, location, quantity, reason, at_ms)
            VALUES (:id, :sku, :store, :location, :quantity, :reason, :now)";
        const SUM: &str = "INSERT INTO on_hand (store, sku, location, quantity) VALUES (:store, :sku, :location, :quantity)
            ON CONFLICT (store, sku, location) DO UPDATE SET quantity = quantity + excluded.quantity RETURNING quantity";
        let (store, location) = (self.store, location.name());
        let entered = write.connection.prepare_cached(MOVE)?.execute(named_params! {
            ":id": id,
            ":sku": sku,
            ":store": store,
            ":location": location,
            ":quantity": quantity,
            ":reason": reason,
            ":now": write.now.utc_ms,
        })?;
        if entered == 0 {
            return Ok(());
        }
        let named = named_params! { ":store": store, ":sku": sku, ":location": location, ":quantity": quantity };
        let left: i64 = write.connection.prepare_cached(SUM)?.query_row(named, |row| row.get(0))?;
        let is_sellable = location == StockLocation::Sellable.name();
        if is_sellable && left < 0 && left - quantity >= 0 {
            self.fallen.insert(sku.to_owned());
        }
        self.touched.insert(sku.to_owned());
        Ok(())
    }

    /// Tells tills what is left, and people what was sold that wasn't there.
    pub(super) fn finish(self, write: &Write<'_>, noted: &mut Noted) -> Result<(), Refused> {
        for sku in &self.touched {
            publish(write, sku, self.store)?;
        }
        for sku in &self.fallen {
            let left = on_hand(write.connection, sku, self.store)?;
            if left < 0 && is_counted(write.connection, sku, self.store)? {
                let detail = format!("{} of {sku} on hand at {}", row::decimal(left), self.store);
                write.note("oversold", self.till, &[sku, "|", self.store].concat(), &detail)?;
                noted.push(detail);
            }
        }
        Ok(())
    }
}

/// Whether a store's stock of an article was ever booked in: where it wasn't, a sum below zero says nothing.
fn is_counted(connection: &Connection, sku: &str, store: &str) -> Result<bool, Refused> {
    const SQL: &str = "SELECT 1 FROM stock_movement WHERE sku = :sku AND store = :store AND location = 'sellable'
        AND reason NOT IN ('sale', 'return', 'post-void', 'hand-over', 'taken-back')";
    Ok(connection.prepare_cached(SQL)?.exists(named_params! { ":sku": sku, ":store": store })?)
}

pub(super) fn on_hand(connection: &Connection, sku: &str, store: &str) -> Result<i64, Refused> {
    const SQL: &str = "SELECT quantity FROM on_hand WHERE store = :store AND sku = :sku AND location = 'sellable'";
    let named = named_params! { ":store": store, ":sku": sku };
    let found: Option<i64> = connection.prepare_cached(SQL)?.query_row(named, |row| row.get(0)).optional()?;
    Ok(found.unwrap_or_default())
}

/// Tells tills what a store has of an article, if that is something else than they were told.
pub(super) fn publish(write: &Write<'_>, sku: &str, store: &str) -> Result<(), Refused> {
    const RESERVED: &str = "SELECT coalesce(sum(quantity), 0) FROM reservation WHERE sku = :sku AND store = :store";
    let named = named_params! { ":sku": sku, ":store": store };
    let reserved: i64 = write.connection.prepare_cached(RESERVED)?.query_row(named, |row| row.get(0))?;
    let key = [sku, "|", store].concat();
    let quantity = row::decimal(on_hand(write.connection, sku, store)?);
    let reserved = (reserved != 0).then(|| row::decimal(reserved));
    let before = super::change::entry(write.connection, scopes::STOCK, kinds::ON_HAND, &key)?;
    if let Some(body) = before.and_then(|entry| entry.body) {
        let before: OnHand = row::stored(&body)?;
        if (&before.quantity, &before.reserved) == (&quantity, &reserved) {
            return Ok(());
        }
    }
    let (sku, store, as_of) = (sku.to_owned(), store.to_owned(), row::text(write.now));
    write.put(scopes::STOCK, kinds::ON_HAND, &key, &OnHand { sku, store, quantity, reserved, as_of })
}

/// Takes back the movements of a sale; returns how many it had.
pub(super) fn undo(write: &Write<'_>, record: &Transaction, sale: Uuid, noted: &mut Noted) -> Result<u64, Refused> {
    const SQL: &str = "SELECT m.sku, m.store, m.location, m.quantity, substr(m.id, 38) FROM sale
        JOIN stock_movement AS m ON m.id >= sale.op || '#' AND m.id < sale.op || '$' WHERE sale.id = :sale ORDER BY m.number";
    const KNOWN: &str = "SELECT count(*) FROM sale WHERE id = :sale";
    type Row4 = (String, String, String, i64, String);
    let named = named_params! { ":sale": sale.to_string() };
    let rows: Vec<Row4> = {
        let mut statement = write.connection.prepare_cached(SQL)?;
        let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?));
        statement.query_map(named, read)?.collect::<Result<_, _>>()?
    };
    let stores: BTreeSet<String> = rows.iter().map(|row| row.1.clone()).collect();
    for store in &stores {
        let mut moved = Moved::new(store, &record.workstation.0);
        for (sku, _, location, quantity, line) in rows.iter().filter(|row| row.1 == *store) {
            let id = format!("{}#{line}", record.id);
            moved.enter(write, &id, sku, row::named(location)?, -quantity, "post-void")?;
        }
        moved.finish(write, noted)?;
    }
    let known: i64 = write.connection.prepare_cached(KNOWN)?.query_row(named, |row| row.get(0))?;
    Ok(known.cast_unsigned())
}

fn location_of(name: &str) -> Result<StockLocation, Refused> {
    row::named(name).map_err(|_| Refused::malformed(format!("there is no place '{name}' in a store")))
}

/// What the rows of `on_hand` and reservations say, for one article or one store.
fn listed(connection: &Connection, sql: &str, params: &[(&str, &dyn rusqlite::ToSql)]) -> Result<Vec<OnHand>, Refused> {
    let read = |row: &Row<'_>| {
        let reserved: i64 = row.get("reserved")?;
        Ok(OnHand {
            sku: row.get("sku")?,
            store: row.get("store")?,
            quantity: row::decimal(row.get("quantity")?),
            reserved: (reserved != 0).then(|| row::decimal(reserved)),
            as_of: row.get::<_, Option<i64>>("at")?.map_or(String::new(), |at| row::text(crate::moment(at))),
        })
    };
    let mut statement = connection.prepare_cached(sql)?;
    Ok(statement.query_map(params, read)?.collect::<Result<_, _>>()?)
}

impl StockStorage for Sqlite {
    fn move_stock(&self, movements: &[Movement], now: Moment) -> Result<(), Refused> {
        self.write(now, |write| {
            let stores: BTreeSet<&str> = movements.iter().map(|movement| movement.store.as_str()).collect();
            for store in stores {
                super::place::store(write.connection, store)?;
                let mut moved = Moved::new(store, "");
                for movement in movements.iter().filter(|movement| movement.store == store) {
                    let quantity = row::thousandths(&movement.quantity)
                        .ok_or_else(|| Refused::malformed(format!("'{}' is no quantity", movement.quantity)))?;
                    let location = location_of(&movement.location)?;
                    moved.enter(write, &movement.id, &movement.sku, location, quantity, &movement.reason)?;
                }
                moved.finish(write, &mut Noted::new())?;
            }
            Ok(())
        })
    }

    fn on_hand(&self, sku: &str) -> Result<Vec<OnHand>, Refused> {
        const SQL: &str = "SELECT sku, store, quantity,
                (SELECT coalesce(sum(r.quantity), 0) FROM reservation AS r WHERE r.sku = on_hand.sku AND r.store = on_hand.store)
                    AS reserved,
                (SELECT max(at_ms) FROM stock_movement AS m WHERE m.sku = on_hand.sku AND m.store = on_hand.store) AS at
            FROM on_hand WHERE sku = :sku AND location = 'sellable' ORDER BY store";
        self.read(|connection| listed(connection, SQL, &[(":sku", &sku)]))
    }

    fn stock_of(&self, store: &str, after: &str, limit: usize) -> Result<Vec<OnHand>, Refused> {
        const SQL: &str = "SELECT sku, store, quantity,
                (SELECT coalesce(sum(r.quantity), 0) FROM reservation AS r WHERE r.sku = on_hand.sku AND r.store = on_hand.store)
                    AS reserved,
                (SELECT max(at_ms) FROM stock_movement AS m WHERE m.sku = on_hand.sku AND m.store = on_hand.store) AS at
            FROM on_hand WHERE store = :store AND sku > :after AND location = 'sellable' ORDER BY sku LIMIT :limit";
        let limit = limit as i64;
        self.read(|connection| listed(connection, SQL, &[(":store", &store), (":after", &after), (":limit", &limit)]))
    }

    fn movements(&self, sku: &str, limit: usize) -> Result<Vec<Movement>, Refused> {
        const SQL: &str =
            "SELECT id, sku, store, location, quantity, reason, at_ms FROM stock_movement WHERE sku = :sku
            ORDER BY number DESC LIMIT :limit";
        let read = |row: &Row<'_>| {
            Ok(Movement {
                id: row.get("id")?,
                sku: row.get("sku")?,
                store: row.get("store")?,
                location: row.get("location")?,
                quantity: row::decimal(row.get("quantity")?),
                reason: row.get("reason")?,
                at: row::at(row, "at_ms")?,
            })
        };
        self.read(|connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let rows = statement.query_map(named_params! { ":sku": sku, ":limit": limit as i64 }, read)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }
}
