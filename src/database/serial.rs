//! Serial numbers that were sold: the same piece isn't sold twice unless it came back.

use crate::Reader;
use crate::error::{DataFile, DatabaseError, Failure};
use retail::{LineItem, Sale, Sku};
use rusqlite::{Connection, OptionalExtension, named_params};

pub(crate) const SOLD: &str = "SELECT receipt FROM sold_serial WHERE sku = :sku AND serial = :serial AND is_back = 0";
pub(crate) const BACK: &str = "UPDATE sold_serial SET is_back = 1
    WHERE sku = :sku AND serial = :serial AND receipt = :receipt AND is_back = 0";

impl Reader {
    /// The receipt a piece was sold with, unless it came back since.
    pub fn serial_sold_with(&self, sku: &Sku, serial: &str) -> Result<Option<u64>, DatabaseError> {
        self.read(DataFile::Sales, |connection| {
            let params = named_params! { ":sku": sku.0, ":serial": serial };
            let receipt: Option<i64> =
                connection.prepare_cached(SOLD)?.query_row(params, |row| row.get(0)).optional()?;
            Ok(receipt.map(i64::cast_unsigned))
        })
    }
}

/// Notes the serial numbers of a sale. A paid sale is never refused for one: that was asked when it was rung up.
pub(crate) fn insert(connection: &Connection, sale: &Sale) -> Result<(), Failure> {
    const SQL: &str = "INSERT OR IGNORE INTO sold_serial (sku, serial, receipt) VALUES (:sku, :serial, :receipt)";
    for line in &sale.lines {
        let serial = line.pack.as_ref().and_then(|pack| pack.serial.as_ref());
        if let (Some(sku), Some(serial)) = (&line.item.sku, serial) {
            let params = named_params! { ":sku": sku.0, ":serial": serial, ":receipt": sale.receipt.cast_signed() };
            connection.prepare_cached(SQL)?.execute(params)?;
        }
    }
    Ok(())
}

/// A piece of a sold line came back: it can be sold again.
pub(crate) fn came_back(connection: &Connection, receipt: u64, line: &LineItem) -> Result<(), Failure> {
    let serial = line.pack.as_ref().and_then(|pack| pack.serial.as_ref());
    if let (Some(sku), Some(serial)) = (&line.item.sku, serial) {
        let params = named_params! { ":sku": sku.0, ":serial": serial, ":receipt": receipt.cast_signed() };
        connection.prepare_cached(BACK)?.execute(params)?;
    }
    Ok(())
}

/// All pieces of a sale came back: they can be sold again.
pub(crate) fn all_back(connection: &Connection, receipt: u64) -> Result<(), Failure> {
    const SQL: &str = "UPDATE sold_serial SET is_back = 1 WHERE receipt = :receipt";
    connection.prepare_cached(SQL)?.execute(named_params! { ":receipt": receipt.cast_signed() })?;
    Ok(())
}
