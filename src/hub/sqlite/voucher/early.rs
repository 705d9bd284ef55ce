//! What sales took of vouchers that nobody has issued yet: the till that sold one may be the last to be heard of. Until then it is a loss.

use super::lease::{self, Taken};
use crate::Refused;
use crate::sqlite::{Write, row};
use protocol::VoucherHandle;
use rusqlite::named_params;
use uuid::Uuid;

/// Keeps what was taken.
pub(super) fn enter(write: &Write<'_>, taken: &Taken<'_>) -> Result<(), Refused> {
    const SQL: &str = "INSERT INTO voucher_early (lease, voucher, amount, currency, sale, place, voucher_grant, at_ms)
        VALUES (:lease, :voucher, :amount, :currency, :sale, :place, :grant, :at) ON CONFLICT (lease) DO NOTHING";
    write.connection.prepare_cached(SQL)?.execute(named_params! {
        ":lease": taken.lease.to_string(),
        ":voucher": taken.handle.0.0,
        ":amount": taken.amount_minor,
        ":currency": taken.currency,
        ":sale": taken.sale.to_string(),
        ":place": taken.place,
        ":grant": taken.grant.map(|grant| grant.to_string()),
        ":at": taken.at.utc_ms,
    })?;
    Ok(())
}

/// Whether a sale took something early under this lease.
pub(super) fn is_there(write: &Write<'_>, sale: Uuid, lease: Uuid) -> Result<bool, Refused> {
    const SQL: &str = "SELECT 1 FROM voucher_early WHERE lease = :lease AND sale = :sale";
    let params = named_params! { ":lease": lease.to_string(), ":sale": sale.to_string() };
    Ok(write.connection.prepare_cached(SQL)?.exists(params)?)
}

/// The sale was undone: it took nothing.
pub(super) fn undo(write: &Write<'_>, sale: Uuid, lease: Uuid) -> Result<(), Refused> {
    const SQL: &str = "DELETE FROM voucher_early WHERE lease = :lease AND sale = :sale";
    let params = named_params! { ":lease": lease.to_string(), ":sale": sale.to_string() };
    write.connection.prepare_cached(SQL)?.execute(params)?;
    Ok(())
}

struct Early {
    lease: String,
    amount_minor: i64,
    currency: String,
    sale: String,
    place: String,
    grant: Option<String>,
    at_ms: i64,
}

/// A voucher has been issued: what was taken of it before is settled, in the order in which it was.
pub(super) fn settle(write: &Write<'_>, handle: VoucherHandle) -> Result<(), Refused> {
    const SQL: &str = "SELECT lease, amount, currency, sale, place, voucher_grant, at_ms FROM voucher_early
        WHERE voucher = :voucher ORDER BY at_ms, lease";
    const DONE: &str = "DELETE FROM voucher_early WHERE lease = :lease";
    let read = |row: &rusqlite::Row<'_>| {
        Ok(Early {
            lease: row.get(0)?,
            amount_minor: row.get(1)?,
            currency: row.get(2)?,
            sale: row.get(3)?,
            place: row.get(4)?,
            grant: row.get(5)?,
            at_ms: row.get(6)?,
        })
    };
    let waiting: Vec<Early> = {
        let mut statement = write.connection.prepare_cached(SQL)?;
        statement.query_map(named_params! { ":voucher": handle.0.0 }, read)?.collect::<Result<_, _>>()?
    };
    for early in waiting {
        write.connection.prepare_cached(DONE)?.execute(named_params! { ":lease": early.lease })?;
        let taken = Taken {
            handle,
            lease: row::id(&early.lease)?,
            amount_minor: early.amount_minor,
            currency: &early.currency,
            sale: row::id(&early.sale)?,
            place: &early.place,
            at: crate::moment(early.at_ms),
            grant: early.grant.as_deref().map(row::id).transpose()?,
        };
        lease::settle(write, &taken)?;
    }
    Ok(())
}
