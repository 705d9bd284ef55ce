//! Stock as movements: what is on hand is their sum, kept with each of them.

use crate::Reader;
use crate::error::{DataFile, DatabaseError, Failure};
use crate::many::Many;
use retail::{Quantity, Sku, StockLocation, StockMovement, StockReason, Unit};
use rusqlite::{Connection, OptionalExtension, named_params};

pub(crate) const fn reason_name(reason: StockReason) -> &'static str {
    match reason {
        StockReason::Sale => "sale",
        StockReason::PostVoid => "post-void",
        StockReason::Return => "return",
    }
}

impl Reader {
    /// What is on hand of an article and can be sold: the sum of its movements, in the unit of the last one. `None` if it never moved.
    pub fn on_hand(&self, sku: &Sku) -> Result<Option<Quantity>, DatabaseError> {
        self.read(DataFile::Sales, |connection| on_hand(connection, sku))
    }

    /// What lies of an article, in its one unit, where it can't be sold from: brought back opened or damaged.
    pub fn on_hand_at(&self, sku: &Sku, location: StockLocation) -> Result<Option<Quantity>, DatabaseError> {
        const SQL: &str = "SELECT unit, quantity FROM on_hand_elsewhere
            WHERE sku = :sku AND location = :location ORDER BY moved DESC LIMIT 1";
        if location == StockLocation::Sellable {
            return self.on_hand(sku);
        }
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let params = named_params! { ":sku": sku.0, ":location": location.name() };
            quantity(statement.query_row(params, |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
        })
    }
}

pub(crate) fn on_hand(connection: &Connection, sku: &Sku) -> Result<Option<Quantity>, Failure> {
    let found: Option<(String, i64)> = connection
        .prepare_cached(ON_HAND)?
        .query_row(named_params! { ":sku": sku.0 }, |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    quantity(found)
}

fn quantity(found: Option<(String, i64)>) -> Result<Option<Quantity>, Failure> {
    let Some((symbol, amount)) = found else { return Ok(None) };
    let unit = Unit::parse(&symbol).ok_or(Failure::Unreadable(symbol))?;
    Ok(Some(Quantity::new(amount, unit)))
}

/// An article moves in one unit, unless that was changed; then there are two rows, and the one that moved last counts.
pub(crate) const ON_HAND: &str =
    "SELECT unit, quantity FROM on_hand WHERE sku = :sku AND moved = (SELECT max(moved) FROM on_hand WHERE sku = :sku)";

/// Movements and what they leave on hand.
pub(crate) fn insert(connection: &Connection, journal: u64, movements: &[StockMovement]) -> Result<(), Failure> {
    const SQL: &str = "INSERT INTO stock_movement (journal, sku, quantity, unit, reason, location)
        VALUES (:journal, :sku, :quantity, :unit, :reason, :location)";
    const ON_HAND: &str = "INSERT INTO on_hand (sku, unit, quantity, moved) VALUES (:sku, :unit, :quantity, :moved)
        ON CONFLICT (sku, unit) DO UPDATE SET quantity = quantity + excluded.quantity, moved = excluded.moved";
    const ELSEWHERE: &str = "INSERT INTO on_hand_elsewhere (sku, unit, location, quantity, moved)
        VALUES (:sku, :unit, :location, :quantity, :moved)
        ON CONFLICT (sku, unit, location) DO UPDATE SET quantity = quantity + excluded.quantity, moved = excluded.moved";
    const NAMES: [&str; 6] = [":journal", ":sku", ":quantity", ":unit", ":reason", ":location"];
    let mut statement = Many::prepare(connection, SQL, NAMES)?;
    let mut on_hand = Many::prepare(connection, ON_HAND, [":sku", ":unit", ":quantity", ":moved"])?;
    for movement in movements {
        let (sku, quantity, unit) = (&movement.sku.0, movement.quantity.amount(), movement.quantity.unit().symbol());
        let location = movement.location.name();
        statement.run([&journal.cast_signed(), sku, &quantity, &unit, &reason_name(movement.reason), &location])?;
        let moved = connection.last_insert_rowid();
        if movement.location == StockLocation::Sellable {
            on_hand.run([sku, &unit, &quantity, &moved])?;
        } else {
            connection.prepare_cached(ELSEWHERE)?.execute(named_params! {
                ":sku": sku, ":unit": unit, ":location": location, ":quantity": quantity, ":moved": moved,
            })?;
        }
    }
    Ok(())
}
