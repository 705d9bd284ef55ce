//! Stock as movements: what is on hand is their sum.

use crate::Reader;
use crate::error::{DataFile, DatabaseError, Failure};
use retail::{Quantity, Sku, StockMovement, StockReason, Unit};
use rusqlite::{Connection, OptionalExtension, named_params};

pub(crate) const fn reason_name(reason: StockReason) -> &'static str {
    match reason {
        StockReason::Sale => "sale",
        StockReason::PostVoid => "post-void",
    }
}

impl Reader {
    /// What is on hand of an article: the sum of its movements, in the unit of the last one. `None` if it never moved.
    pub fn on_hand(&self, sku: &Sku) -> Result<Option<Quantity>, DatabaseError> {
        self.read(DataFile::Sales, |connection| on_hand(connection, sku))
    }
}

pub(crate) fn on_hand(connection: &Connection, sku: &Sku) -> Result<Option<Quantity>, Failure> {
    const UNIT: &str = "SELECT unit FROM stock_movement WHERE sku = :sku ORDER BY id DESC LIMIT 1";
    let unit: Option<String> =
        connection.prepare_cached(UNIT)?.query_row(named_params! { ":sku": sku.0 }, |row| row.get(0)).optional()?;
    let Some(symbol) = unit else { return Ok(None) };
    let unit = Unit::parse(&symbol).ok_or_else(|| Failure::Unreadable(symbol.clone()))?;
    let amount = connection
        .prepare_cached(ON_HAND)?
        .query_row(named_params! { ":sku": sku.0, ":unit": symbol }, |row| row.get(0))?;
    Ok(Some(Quantity::new(amount, unit)))
}

pub(crate) const ON_HAND: &str =
    "SELECT coalesce(sum(quantity), 0) FROM stock_movement WHERE sku = :sku AND unit = :unit";

pub(crate) fn insert(connection: &Connection, journal: u64, movements: &[StockMovement]) -> Result<(), Failure> {
    const SQL: &str = "INSERT INTO stock_movement (journal, sku, quantity, unit, reason)
        VALUES (:journal, :sku, :quantity, :unit, :reason)";
    let mut statement = connection.prepare_cached(SQL)?;
    for movement in movements {
        statement.execute(named_params! {
            ":journal": journal.cast_signed(),
            ":sku": movement.sku.0,
            ":quantity": movement.quantity.amount(),
            ":unit": movement.quantity.unit().symbol(),
            ":reason": reason_name(movement.reason),
        })?;
    }
    Ok(())
}
