//! Gift vouchers as far as this till knows them: what it took without asking the hub, and what is left of those it sold.

use crate::Reader;
use crate::error::{DataFile, DatabaseError, Failure};
use retail::{Money, PostVoid, Sale, Series, VoucherGoods};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

pub(crate) const TAKEN: &str =
    "SELECT coalesce(sum(amount), 0) FROM voucher_taken WHERE series = :series AND currency = :currency";
pub(crate) const UNHEARD: &str = "SELECT coalesce(sum(amount), 0) FROM voucher_taken WHERE handle = :handle
    AND journal > (SELECT number FROM confirmed)";

impl Reader {
    /// What was taken without asking the hub in this series of the journal, ever.
    pub fn vouchers_taken(&self, series: Option<&Series>, currency: &str) -> Result<Money, DatabaseError> {
        let params = named_params! { ":series": name_of(series), ":currency": currency };
        self.read(DataFile::Sales, |connection| {
            Ok(Money::from_minor(connection.prepare_cached(TAKEN)?.query_row(params, |row| row.get(0))?))
        })
    }

    /// What was taken of one voucher without asking the hub, and the hub hasn't heard of yet.
    pub fn voucher_unheard(&self, handle: &str) -> Result<Money, DatabaseError> {
        let params = named_params! { ":handle": handle };
        self.read(DataFile::Sales, |connection| {
            Ok(Money::from_minor(connection.prepare_cached(UNHEARD)?.query_row(params, |row| row.get(0))?))
        })
    }

    /// A voucher this till sold in this currency, as far as it knows; `None` if it sold no such voucher.
    pub fn voucher_of_here(&self, handle: &str, currency: &str) -> Result<Option<VoucherOfHere>, DatabaseError> {
        const SQL: &str = "SELECT remaining, goods FROM voucher_sold WHERE handle = :handle AND currency = :currency";
        let params = named_params! { ":handle": handle, ":currency": currency };
        self.read(DataFile::Sales, |connection| {
            let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
            let found: Option<(i64, Option<String>)> =
                connection.prepare_cached(SQL)?.query_row(params, read).optional()?;
            let Some((remaining, goods)) = found else { return Ok(None) };
            let goods = goods.map(|goods| serde_json::from_str(&goods)).transpose()?;
            Ok(Some(VoucherOfHere { remaining: Money::from_minor(remaining), goods }))
        })
    }
}

/// A voucher this till sold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoucherOfHere {
    /// What is left of it, as far as this till knows.
    pub remaining: Money,
    /// What it is for, if it is for one kind of goods.
    pub goods: Option<VoucherGoods>,
}

/// What the hub calls a series.
fn name_of(series: Option<&Series>) -> &str {
    series.map_or("", Series::as_str)
}

/// Keeps what a sale sold and spent.
pub(crate) fn insert(connection: &Connection, journal: u64, sale: &Sale) -> Result<(), Failure> {
    const SOLD: &str = "INSERT INTO voucher_sold (handle, currency, remaining, goods)
        VALUES (:handle, :currency, :amount, :goods)
        ON CONFLICT (handle) DO UPDATE SET remaining = remaining + excluded.remaining";
    const SPENT: &str = "UPDATE voucher_sold SET remaining = max(0, remaining - :amount) WHERE handle = :handle";
    const UNASKED: &str = "INSERT INTO voucher_taken (lease, journal, series, currency, handle, amount)
        VALUES (:lease, :journal, :series, :currency, :handle, :amount)";
    let currency = sale.currency.code();
    for voucher in &sale.vouchers {
        let (handle, amount) = (&voucher.handle, voucher.amount.minor());
        let goods = voucher.goods.as_ref().map(serde_json::to_string).transpose()?;
        let params = named_params! { ":handle": handle, ":currency": currency, ":amount": amount, ":goods": goods };
        connection.prepare_cached(SOLD)?.execute(params)?;
    }
    for payment in sale.voucher_payments() {
        let spent = payment.voucher;
        let (handle, amount) = (&spent.handle, payment.amount.minor());
        connection.prepare_cached(SPENT)?.execute(named_params! { ":handle": handle, ":amount": amount })?;
        if spent.grant.is_some() && amount > 0 {
            connection.prepare_cached(UNASKED)?.execute(named_params! {
                ":lease": spent.lease.to_string(),
                ":journal": journal.cast_signed(),
                ":series": name_of(sale.series.as_ref()),
                ":currency": currency,
                ":handle": handle,
                ":amount": amount,
            })?;
        }
    }
    Ok(())
}

/// A sale is undone: what it sold is nothing any more, what it spent is there again. A budget doesn't grow by it.
pub(crate) fn undo(connection: &Connection, void: &PostVoid) -> Result<(), Failure> {
    const SOLD: &str = "DELETE FROM voucher_sold WHERE handle = :handle";
    const SPENT: &str = "UPDATE voucher_sold SET remaining = max(0, remaining + :amount) WHERE handle = :handle";
    for payment in void.voucher_payments() {
        let params = named_params! { ":handle": payment.voucher.handle, ":amount": payment.amount.minor() };
        connection.prepare_cached(SPENT)?.execute(params)?;
    }
    for voucher in &void.vouchers {
        connection.prepare_cached(SOLD)?.execute(named_params! { ":handle": voucher.handle })?;
    }
    Ok(())
}
