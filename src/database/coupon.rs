//! Coupons that can be used once only: used up in the write of their sale, given back in the write that undoes it.

use crate::Reader;
use crate::error::{DataFile, DatabaseError, Failure, read_text};
use retail::{Moment, PostVoid, Sale};
use rusqlite::{Connection, OptionalExtension, named_params};

/// Where a coupon was used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CouponUse {
    /// The receipt of the sale.
    pub receipt: u64,
    /// When it was paid.
    pub at: Moment,
}

pub(crate) const USE_OF: &str = "SELECT receipt, at FROM coupon_use WHERE code = :code";

impl Reader {
    /// The sale that used this coupon up; `None` if it can still be used.
    pub fn coupon_use(&self, code: &str) -> Result<Option<CouponUse>, DatabaseError> {
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(USE_OF)?;
            let row = |row: &rusqlite::Row<'_>| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?));
            let found = statement.query_row(named_params! { ":code": code }, row).optional()?;
            let Some((receipt, at)) = found else { return Ok(None) };
            Ok(Some(CouponUse { receipt: receipt.cast_unsigned(), at: read_text(&at)? }))
        })
    }
}

/// Uses up the coupons of a sale that can be used once. One that is used up already fails the whole write.
pub(crate) fn use_up(connection: &Connection, sale: &Sale) -> Result<(), Failure> {
    const SQL: &str = "INSERT INTO coupon_use (code, receipt, at) VALUES (:code, :receipt, :at)";
    for coupon in sale.coupons.iter().filter(|coupon| coupon.is_single_use) {
        connection.prepare_cached(SQL)?.execute(named_params! {
            ":code": coupon.code,
            ":receipt": sale.receipt.cast_signed(),
            ":at": sale.at.to_string(),
        })?;
    }
    Ok(())
}

/// Gives back what the sale that is undone had used up.
pub(crate) fn give_back(connection: &Connection, void: &PostVoid) -> Result<(), Failure> {
    const SQL: &str = "DELETE FROM coupon_use WHERE receipt = :receipt";
    connection.prepare_cached(SQL)?.execute(named_params! { ":receipt": void.sale_receipt.cast_signed() })?;
    Ok(())
}
