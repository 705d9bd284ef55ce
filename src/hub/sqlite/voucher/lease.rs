//! Rows of leases: amounts that are held, spent or given free, and what was spent beyond a balance.

use super::super::coupon::seconds_left;
use super::super::{Write, row};
use super::{add, check_spendable, find};
use crate::{LEASE_S_MAX, Loss, NewEntry, Refused};
use protocol::{Hash, LeaseEnd, LeaseRequest, LeaseState, VoucherHandle, VoucherLease};
use retail::Moment;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use uuid::Uuid;

struct LeaseRow {
    id: Uuid,
    handle: VoucherHandle,
    amount_minor: i64,
    holder: String,
    state: String,
    until_ms: i64,
}

impl LeaseRow {
    fn state(&self, now: Moment) -> LeaseState {
        match self.state.as_str() {
            "captured" => LeaseState::Captured,
            "released" => LeaseState::Released,
            _ if self.until_ms > now.utc_ms => LeaseState::Held,
            _ => LeaseState::Expired,
        }
    }
}

fn lease(write: &Write<'_>, id: Uuid) -> Result<Option<LeaseRow>, Refused> {
    const SQL: &str = "SELECT voucher, amount, holder, state, until_ms FROM lease WHERE id = :id";
    let read = |row: &Row<'_>| {
        Ok(LeaseRow {
            id,
            handle: VoucherHandle(Hash(row.get(0)?)),
            amount_minor: row.get(1)?,
            holder: row.get(2)?,
            state: row.get(3)?,
            until_ms: row.get(4)?,
        })
    };
    Ok(write.connection.prepare_cached(SQL)?.query_row(named_params! { ":id": id.to_string() }, read).optional()?)
}

fn answer(write: &Write<'_>, id: Uuid) -> Result<VoucherLease, Refused> {
    let row = lease(write, id)?.ok_or_else(|| Refused::not_found("such lease"))?;
    let (state, amount_minor) = (row.state(write.now), row.amount_minor);
    let voucher = find(write.connection, row.handle, write.now)?;
    Ok(VoucherLease { id, amount_minor, state, seconds_left: seconds_left(row.until_ms, state, write.now), voucher })
}

fn own(write: &Write<'_>, id: Uuid, holder: &str) -> Result<LeaseRow, Refused> {
    let row = lease(write, id)?.ok_or_else(|| Refused::not_found("such lease"))?;
    if row.holder == holder { Ok(row) } else { Err(Refused::LeaseEnded) }
}

fn insert(write: &Write<'_>, row: &LeaseRow, sale: Option<Uuid>) -> Result<(), Refused> {
    const SQL: &str = "INSERT INTO lease (id, voucher, amount, holder, state, until_ms, sale)
        VALUES (:id, :voucher, :amount, :holder, :state, :until, :sale)";
    write.connection.prepare_cached(SQL)?.execute(named_params! {
        ":id": row.id.to_string(),
        ":voucher": row.handle.0.0,
        ":amount": row.amount_minor,
        ":holder": row.holder,
        ":state": row.state,
        ":until": row.until_ms,
        ":sale": sale.map(|sale| sale.to_string()),
    })?;
    Ok(())
}

/// Holds an amount, all of it or nothing.
pub(super) fn hold(
    write: &Write<'_>,
    handle: VoucherHandle,
    request: &LeaseRequest,
    holder: &str,
) -> Result<VoucherLease, Refused> {
    if let Some(known) = lease(write, request.id)? {
        let is_same = known.handle == handle && known.holder == holder && known.amount_minor == request.amount_minor;
        return if is_same { answer(write, request.id) } else { Err(Refused::LeaseEnded) };
    }
    let voucher = find(write.connection, handle, write.now)?;
    if request.amount_minor <= 0 {
        return Err(Refused::malformed("a lease holds something"));
    }
    check_spendable(&voucher, &request.currency, write.now)?;
    let available_minor = voucher.balance_minor - voucher.held_minor;
    if request.amount_minor > available_minor {
        return Err(Refused::VoucherBalance { available_minor });
    }
    let until_ms = write.now.utc_ms + i64::from(request.seconds.clamp(1, LEASE_S_MAX)) * 1_000;
    let (id, amount_minor) = (request.id, request.amount_minor);
    let (holder, state) = (holder.to_owned(), "held".to_owned());
    insert(write, &LeaseRow { id, handle, amount_minor, holder, state, until_ms }, None)?;
    answer(write, request.id)
}

/// Spends what is held. Once its time is over it is spent as far as others left something; a sale that is done makes the rest a loss.
pub(super) fn capture(write: &Write<'_>, id: Uuid, end: &LeaseEnd, holder: &str) -> Result<VoucherLease, Refused> {
    let row = own(write, id, holder)?;
    let state = row.state(write.now);
    let amount_minor = end.amount_minor.unwrap_or(row.amount_minor);
    if state == LeaseState::Captured {
        return if captured(write, id)? == amount_minor { answer(write, id) } else { Err(Refused::LeaseEnded) };
    }
    if amount_minor <= 0 || amount_minor > row.amount_minor {
        return Err(Refused::malformed("what is captured is above zero and not more than what was held"));
    }
    if state != LeaseState::Held && end.sale.is_none() {
        let voucher = find(write.connection, row.handle, write.now)?;
        if state == LeaseState::Released || voucher.balance_minor - voucher.held_minor < amount_minor {
            return Err(Refused::LeaseEnded);
        }
    }
    end_captured(write, id, end.sale)?;
    spend(write, &row, amount_minor, end.sale)?;
    answer(write, id)
}

/// What was taken with this lease: from the voucher, and beyond what it had.
fn captured(write: &Write<'_>, id: Uuid) -> Result<i64, Refused> {
    const SQL: &str = "SELECT coalesce((SELECT -amount FROM voucher_entry WHERE act = :id AND reason = 'captured'), 0)
        + coalesce((SELECT amount FROM loss WHERE lease = :id), 0)";
    let named = named_params! { ":id": id.to_string() };
    Ok(write.connection.prepare_cached(SQL)?.query_row(named, |row| row.get(0))?)
}

fn end_captured(write: &Write<'_>, id: Uuid, sale: Option<Uuid>) -> Result<(), Refused> {
    const SQL: &str = "UPDATE lease SET state = 'captured', sale = :sale WHERE id = :id";
    let sale = sale.map(|sale| sale.to_string());
    write.connection.prepare_cached(SQL)?.execute(named_params! { ":id": id.to_string(), ":sale": sale })?;
    Ok(())
}

/// Enters what was spent, up to what nobody else holds; the rest is a loss, and is returned. The lease itself doesn't hold any more.
fn spend(write: &Write<'_>, row: &LeaseRow, amount_minor: i64, sale: Option<Uuid>) -> Result<i64, Refused> {
    let voucher = find(write.connection, row.handle, write.now)?;
    let spent = amount_minor.min(voucher.balance_minor - voucher.held_minor).max(0);
    if spent > 0 {
        let (reason, place) = ("captured".to_owned(), row.holder.clone());
        add(write, row.handle, &NewEntry { amount_minor: -spent, reason, act: row.id, place })?;
    }
    let lost = amount_minor - spent;
    if lost > 0 {
        lose(write, row, (lost, &voucher.currency), sale, None)?;
        let detail = format!("{lost} {} (minor units) were spent beyond voucher ..{}", voucher.currency, voucher.tail);
        write.note("voucher-loss", &row.holder, &row.id.to_string(), &detail)?;
    }
    Ok(lost)
}

/// Enters what was spent and wasn't there.
fn lose(
    write: &Write<'_>,
    row: &LeaseRow,
    (lost, currency): (i64, &str),
    sale: Option<Uuid>,
    grant: Option<Uuid>,
) -> Result<(), Refused> {
    const LOSS: &str = "INSERT INTO loss (lease, voucher, amount, currency, sale, place, at_ms, voucher_grant)
        VALUES (:lease, :voucher, :amount, :currency, :sale, :place, :now, :grant)";
    write.connection.prepare_cached(LOSS)?.execute(named_params! {
        ":lease": row.id.to_string(),
        ":voucher": row.handle.0.0,
        ":amount": lost,
        ":currency": currency,
        ":sale": sale.map(|sale| sale.to_string()),
        ":place": row.holder,
        ":now": write.now.utc_ms,
        ":grant": grant.map(|grant| grant.to_string()),
    })?;
    Ok(())
}

/// Gives free what is held; one that was released or has expired stays so.
pub(super) fn release(write: &Write<'_>, id: Uuid, holder: &str) -> Result<VoucherLease, Refused> {
    const SQL: &str = "UPDATE lease SET state = 'released' WHERE id = :id";
    let row = own(write, id, holder)?;
    if row.state == "captured" {
        return Err(Refused::LeaseEnded);
    }
    write.connection.prepare_cached(SQL)?.execute(named_params! { ":id": id.to_string() })?;
    answer(write, id)
}

/// What a finished sale says that it spent of a voucher.
pub(super) struct Taken<'a> {
    pub(super) handle: VoucherHandle,
    pub(super) lease: Uuid,
    pub(super) amount_minor: i64,
    pub(super) currency: &'a str,
    pub(super) sale: Uuid,
    pub(super) place: &'a str,
    /// When it was paid, by the till's clock.
    pub(super) at: Moment,
    /// The grant under which the hub wasn't asked.
    pub(super) grant: Option<Uuid>,
}

/// A finished sale says what it spent of a voucher: captured already, captured now, or a loss, which is returned. Again it changes
/// nothing. Where the hub wasn't asked and would have said no, the shop has lost all of it and the voucher nothing.
pub(super) fn settle(write: &Write<'_>, taken: &Taken<'_>) -> Result<i64, Refused> {
    if taken.amount_minor <= 0 {
        return Err(Refused::malformed("what was spent is above zero"));
    }
    if let Some(known) = lease(write, taken.lease)? {
        if known.handle != taken.handle {
            return Err(Refused::malformed("this lease is another voucher's"));
        }
        if known.state(write.now) == LeaseState::Captured {
            return Ok(0);
        }
        end_captured(write, taken.lease, Some(taken.sale))?;
        return spend(write, &known, taken.amount_minor, Some(taken.sale));
    }
    let voucher = find(write.connection, taken.handle, write.now)?;
    let (holder, state, until_ms) = (taken.place.to_owned(), "captured".to_owned(), write.now.utc_ms);
    let (handle, amount_minor) = (taken.handle, taken.amount_minor);
    let row = LeaseRow { id: taken.lease, handle, amount_minor, holder, state, until_ms };
    insert(write, &row, Some(taken.sale))?;
    let Err(why) = check_spendable(&voucher, taken.currency, taken.at) else {
        let lost = spend(write, &row, amount_minor, Some(taken.sale))?;
        name_grant(write, taken)?;
        return Ok(lost);
    };
    lose(write, &row, (amount_minor, taken.currency), Some(taken.sale), taken.grant)?;
    let detail = format!("{amount_minor} {} (minor units) were taken, but {why}", taken.currency);
    write.note("voucher-loss", taken.place, &taken.lease.to_string(), &detail)?;
    Ok(amount_minor)
}

fn name_grant(write: &Write<'_>, taken: &Taken<'_>) -> Result<(), Refused> {
    const SQL: &str = "UPDATE loss SET voucher_grant = :grant WHERE lease = :lease";
    let Some(grant) = taken.grant else { return Ok(()) };
    let params = named_params! { ":grant": grant.to_string(), ":lease": taken.lease.to_string() };
    write.connection.prepare_cached(SQL)?.execute(params)?;
    Ok(())
}

/// What was spent beyond balances, and of vouchers nobody has issued.
pub(super) fn losses(connection: &Connection) -> Result<Vec<Loss>, Refused> {
    const SQL: &str =
        "SELECT lease, loss.voucher AS voucher, amount, coalesce(loss.currency, voucher.currency) AS currency,
            sale, place, at_ms, voucher_grant FROM loss JOIN voucher ON voucher.handle = loss.voucher
        UNION ALL SELECT lease, voucher, amount, currency, sale, place, at_ms, voucher_grant FROM voucher_early
        ORDER BY at_ms DESC, lease";
    type Ids = (String, Option<String>, Option<String>);
    let read = |row: &Row<'_>| -> rusqlite::Result<(Loss, Ids)> {
        let loss = Loss {
            at: row::at(row, "at_ms")?,
            handle: VoucherHandle(row::hash(row, "voucher")?),
            amount_minor: row.get("amount")?,
            currency: row.get("currency")?,
            lease: Uuid::nil(),
            sale: None,
            place: row.get("place")?,
            grant: None,
        };
        Ok((loss, (row.get("lease")?, row.get("sale")?, row.get("voucher_grant")?)))
    };
    let mut statement = connection.prepare_cached(SQL)?;
    let rows = statement.query_map([], read)?.collect::<Result<Vec<_>, _>>()?;
    let id_of = |text: Option<String>| text.map(|text| row::id(&text)).transpose();
    let losses = rows.into_iter().map(|(loss, (lease, sale, grant))| {
        Ok(Loss { lease: row::id(&lease)?, sale: id_of(sale)?, grant: id_of(grant)?, ..loss })
    });
    losses.collect()
}
