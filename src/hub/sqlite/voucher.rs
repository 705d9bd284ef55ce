//! Rows of vouchers: the ledger, whose sum is the balance.

mod budget;
mod early;
mod lease;
mod refund;
mod sold;
mod tender;

use lease::Taken;
pub(super) use refund::refunded;
pub(super) use sold::{issued, stopped};
pub(super) use tender::{give_back, spent};

use super::{Sqlite, Write, row};
use crate::voucher::Signs;
use crate::{Loss, NewEntry, NewVoucher, Refused, VoucherBudget, VoucherStorage};
use protocol::{
    FoundVoucher, Hash, LeaseEnd, LeaseRequest, VOUCHERS_FOUND_MAX, Voucher, VoucherEntry, VoucherHandle, VoucherKind,
    VoucherLease, VoucherPurpose, VoucherState,
};
use retail::{Date, Moment};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use uuid::Uuid;

/// A day is over everywhere twelve hours after it ended in Greenwich (UTC-12).
const LAST_ZONE_MS: i64 = 12 * 3_600_000;

const COLUMNS: &str = "SELECT handle, tail, kind, currency, issued, balance, state, issued_at, recipient, until, made_ms,
    goods, category, country,
    (SELECT coalesce(sum(amount), 0) FROM lease WHERE lease.voucher = handle AND lease.state = 'held' AND until_ms > :now)
        AS held FROM voucher";

fn read(row: &Row<'_>) -> rusqlite::Result<(Voucher, String, String)> {
    let voucher = Voucher {
        handle: VoucherHandle(row::hash(row, "handle")?),
        tail: row.get("tail")?,
        kind: VoucherKind::MultiPurpose,
        currency: row.get("currency")?,
        issued_minor: row.get("issued")?,
        balance_minor: row.get("balance")?,
        held_minor: row.get("held")?,
        state: VoucherState::Blocked,
        issued_at: row.get("issued_at")?,
        recipient: row.get("recipient")?,
        until: row.get("until")?,
        purpose: purpose(row)?,
    };
    Ok((voucher, row.get("kind")?, row.get("state")?))
}

fn purpose(row: &Row<'_>) -> rusqlite::Result<Option<VoucherPurpose>> {
    let Some(name) = row.get("goods")? else { return Ok(None) };
    Ok(Some(VoucherPurpose { name, category: row.get("category")?, country: row.get("country")? }))
}

fn named((voucher, kind, state): (Voucher, String, String)) -> Result<Voucher, Refused> {
    Ok(Voucher { kind: row::named(&kind)?, state: row::named(&state)?, ..voucher })
}

/// A voucher as it stands.
pub(super) fn find(connection: &Connection, handle: VoucherHandle, now: Moment) -> Result<Voucher, Refused> {
    let sql = [COLUMNS, " WHERE handle = :handle"].concat();
    let params = named_params! { ":handle": handle.0.0, ":now": now.utc_ms };
    let found = connection.prepare_cached(&sql)?.query_row(params, read).optional()?;
    named(found.ok_or(Refused::VoucherUnknown)?)
}

fn list(connection: &Connection, sql: &str, params: &[(&str, &dyn rusqlite::ToSql)]) -> Result<Vec<Voucher>, Refused> {
    let sql = [COLUMNS, sql].concat();
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params, read)?.collect::<Result<Vec<_>, _>>()?;
    rows.into_iter().map(named).collect()
}

/// The voucher an act entered something for.
fn of_act(write: &Write<'_>, act: Uuid) -> Result<Option<VoucherHandle>, Refused> {
    const SQL: &str = "SELECT voucher FROM voucher_entry WHERE act = :act";
    let handle = |row: &Row<'_>| Ok(VoucherHandle(Hash(row.get(0)?)));
    let params = named_params! { ":act": act.to_string() };
    Ok(write.connection.prepare_cached(SQL)?.query_row(params, handle).optional()?)
}

/// Adds an entry to the ledger and to its sum, which the file refuses to hold below zero.
pub(super) fn add(write: &Write<'_>, handle: VoucherHandle, entry: &NewEntry) -> Result<(), Refused> {
    const ENTER: &str =
        "INSERT INTO voucher_entry (voucher, number, amount, reason, act, place, at_ms) VALUES (:handle,
        (SELECT coalesce(max(number), 0) + 1 FROM voucher_entry WHERE voucher = :handle),
        :amount, :reason, :act, :place, :now)";
    const SUM: &str = "UPDATE voucher SET balance = balance + :amount WHERE handle = :handle";
    let (handle, amount) = (handle.0.0, entry.amount_minor);
    write.connection.prepare_cached(ENTER)?.execute(named_params! {
        ":handle": handle,
        ":amount": amount,
        ":reason": entry.reason,
        ":act": entry.act.to_string(),
        ":place": entry.place,
        ":now": write.now.utc_ms,
    })?;
    write.connection.prepare_cached(SUM)?.execute(named_params! { ":handle": handle, ":amount": amount })?;
    Ok(())
}

/// Whether a voucher can be spent now, in its currency.
fn check_spendable(voucher: &Voucher, currency: &str, now: Moment) -> Result<(), Refused> {
    let state = |why: &str| Err(Refused::VoucherState { why: why.to_owned() });
    let over = crate::moment(now.utc_ms - LAST_ZONE_MS).date();
    let until = voucher.until.as_deref().and_then(|day| day.parse::<Date>().ok());
    match voucher.state {
        VoucherState::Inactive => state("isn't active yet"),
        VoucherState::Blocked => state("is blocked"),
        VoucherState::Active if until.is_some_and(|until| until < over) => state("is too old"),
        VoucherState::Active if voucher.currency != currency => state(&format!("is in {}", voucher.currency)),
        VoucherState::Active => Ok(()),
    }
}

/// Issues a voucher; the same act again gives the same voucher.
pub(super) fn issue(write: &Write<'_>, new: &NewVoucher) -> Result<Voucher, Refused> {
    const SQL: &str = "INSERT INTO voucher (handle, tail, kind, currency, issued, balance, state, issued_at, recipient,
        recipient_words, until, made_ms, goods, category, country) VALUES (:handle, :tail, :kind, :currency, :issued, 0, :state,
        :issued_at, :recipient, :words, :until, :now, :goods, :category, :country)";
    if let Some(known) = of_act(write, new.act)? {
        return if known == new.handle { find(write.connection, known, write.now) } else { Err(twice()) };
    }
    if new.amount_minor <= 0 {
        return Err(Refused::malformed("a voucher is worth something"));
    }
    if let Some(until) = &new.until {
        until.parse::<Date>().map_err(|error| Refused::malformed(error.to_string()))?;
    }
    if new.purpose.is_some() != (new.kind == VoucherKind::SinglePurpose) {
        return Err(Refused::malformed("a voucher says what it is for if it is for one kind of goods, and only then"));
    }
    let purpose = new.purpose.as_ref();
    write.connection.prepare_cached(SQL)?.execute(named_params! {
        ":goods": purpose.map(|purpose| &purpose.name),
        ":category": purpose.map(|purpose| &purpose.category),
        ":country": purpose.map(|purpose| &purpose.country),
        ":handle": new.handle.0.0,
        ":tail": new.tail,
        ":kind": row::name(&new.kind)?,
        ":currency": new.currency,
        ":issued": new.amount_minor,
        ":state": row::name(&new.state)?,
        ":issued_at": new.issued_at,
        ":recipient": new.recipient,
        ":words": row::words(&new.recipient),
        ":until": new.until,
        ":now": write.now.utc_ms,
    })?;
    let (amount_minor, act, place) = (new.amount_minor, new.act, new.issued_at.clone());
    add(write, new.handle, &NewEntry { amount_minor, reason: "issued".to_owned(), act, place })?;
    if new.state == VoucherState::Active {
        early::settle(write, new.handle)?;
    }
    find(write.connection, new.handle, write.now)
}

fn twice() -> Refused {
    Refused::malformed("this act was something else")
}

fn set_state(write: &Write<'_>, handle: VoucherHandle, state: VoucherState) -> Result<(), Refused> {
    const SQL: &str = "UPDATE voucher SET state = :state WHERE handle = :handle";
    let state = row::name(&state)?;
    let params = named_params! { ":handle": handle.0.0, ":state": state };
    write.connection.prepare_cached(SQL)?.execute(params)?;
    Ok(())
}

impl VoucherStorage for Sqlite {
    fn issue_voucher(&self, new: &NewVoucher, now: Moment) -> Result<Voucher, Refused> {
        self.write(now, |write| issue(write, new))
    }

    fn set_voucher_state(&self, handle: VoucherHandle, state: VoucherState, now: Moment) -> Result<Voucher, Refused> {
        self.write(now, |write| {
            set_state(write, handle, state)?;
            if state == VoucherState::Active {
                early::settle(write, handle)?;
            }
            find(write.connection, handle, now)
        })
    }

    fn enter(&self, handle: VoucherHandle, entry: &NewEntry, now: Moment) -> Result<Voucher, Refused> {
        self.write(now, |write| {
            let voucher = find(write.connection, handle, now)?;
            if let Some(known) = of_act(write, entry.act)? {
                return if known == handle { Ok(voucher) } else { Err(twice()) };
            }
            let free = voucher.balance_minor - voucher.held_minor;
            if free.checked_add(entry.amount_minor).is_none_or(|left| left < 0) {
                return Err(Refused::VoucherBalance { available_minor: free });
            }
            add(write, handle, entry)?;
            find(write.connection, handle, now)
        })
    }

    fn voucher(&self, handle: VoucherHandle, now: Moment) -> Result<Voucher, Refused> {
        self.read(|connection| find(connection, handle, now))
    }

    fn find_vouchers(&self, recipient: &str, now: Moment) -> Result<Vec<Voucher>, Refused> {
        const SQL: &str = " WHERE recipient_words = :words AND recipient_words <> '' ORDER BY made_ms DESC";
        let words = row::words(recipient);
        self.read(|connection| list(connection, SQL, &[(":words", &words), (":now", &now.utc_ms)]))
    }

    fn spendable_vouchers(&self, recipient: &str, now: Moment) -> Result<Vec<FoundVoucher>, Refused> {
        const SQL: &str =
            " WHERE recipient_words = :words AND recipient_words <> '' AND state = 'active' AND balance > 0
            ORDER BY made_ms DESC";
        let sql = [COLUMNS, SQL].concat();
        let read = |row: &Row<'_>| Ok((read(row)?, row::at(row, "made_ms")?));
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&sql)?;
            let params = named_params! { ":words": row::words(recipient), ":now": now.utc_ms };
            let rows = statement.query_map(params, read)?.collect::<Result<Vec<_>, _>>()?;
            let mut found = Vec::new();
            for (voucher, made) in rows {
                let voucher = named(voucher)?;
                if found.len() < VOUCHERS_FOUND_MAX && check_spendable(&voucher, &voucher.currency, now).is_ok() {
                    found.push(FoundVoucher { voucher, issued: row::text(made) });
                }
            }
            Ok(found)
        })
    }

    fn latest_vouchers(&self, limit: usize, now: Moment) -> Result<Vec<Voucher>, Refused> {
        const SQL: &str = " ORDER BY made_ms DESC LIMIT :limit";
        let limit = limit as i64;
        self.read(|connection| list(connection, SQL, &[(":limit", &limit), (":now", &now.utc_ms)]))
    }

    fn voucher_entries(&self, handle: VoucherHandle) -> Result<Vec<VoucherEntry>, Refused> {
        const SQL: &str = "SELECT number, amount, reason, act, place, at_ms FROM voucher_entry WHERE voucher = :handle
            ORDER BY number";
        let read = |row: &Row<'_>| {
            let entry = VoucherEntry {
                number: row.get::<_, i64>("number")?.cast_unsigned(),
                amount_minor: row.get("amount")?,
                reason: row.get("reason")?,
                act: Uuid::nil(),
                place: row.get("place")?,
                at: row::text(row::at(row, "at_ms")?),
            };
            Ok((entry, row.get::<_, String>("act")?))
        };
        self.read(|connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let rows = statement.query_map(named_params! { ":handle": handle.0.0 }, read)?;
            let rows = rows.collect::<Result<Vec<_>, _>>()?;
            rows.into_iter().map(|(entry, act)| Ok(VoucherEntry { act: row::id(&act)?, ..entry })).collect()
        })
    }

    fn lease_voucher(
        &self,
        handle: VoucherHandle,
        request: &LeaseRequest,
        holder: &str,
        now: Moment,
    ) -> Result<VoucherLease, Refused> {
        self.write(now, |write| lease::hold(write, handle, request, holder))
    }

    fn capture_voucher(&self, lease: Uuid, end: &LeaseEnd, holder: &str, now: Moment) -> Result<VoucherLease, Refused> {
        self.write(now, |write| lease::capture(write, lease, end, holder))
    }

    fn release_voucher(&self, lease: Uuid, holder: &str, now: Moment) -> Result<VoucherLease, Refused> {
        self.write(now, |write| lease::release(write, lease, holder))
    }

    fn redeem_voucher(
        &self,
        handle: VoucherHandle,
        lease: Uuid,
        amount_minor: i64,
        sale: Uuid,
        place: &str,
        now: Moment,
    ) -> Result<Voucher, Refused> {
        self.write(now, |write| {
            let currency = find(write.connection, handle, now)?.currency;
            let (currency, at, grant) = (currency.as_str(), now, None);
            lease::settle(write, &Taken { handle, lease, amount_minor, currency, sale, place, at, grant })?;
            find(write.connection, handle, now)
        })
    }

    fn losses(&self) -> Result<Vec<Loss>, Refused> {
        self.read(lease::losses)
    }

    fn grant_vouchers(&self, tills: Option<&[String]>, now: Moment, sign: &Signs<'_>) -> Result<usize, Refused> {
        let due = self.read(|connection| budget::due(connection, tills, now))?;
        if due.is_empty() { Ok(0) } else { self.write(now, |write| budget::grant(write, &due, sign)) }
    }

    fn voucher_budgets(&self) -> Result<Vec<VoucherBudget>, Refused> {
        self.read(budget::list)
    }
}
