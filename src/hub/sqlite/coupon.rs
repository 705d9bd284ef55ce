//! Rows of coupons that can be used once.

use super::ingest::Noted;
use super::{Sqlite, Write};
use crate::{CouponStorage, LEASE_S_MAX, Refused};
use protocol::{CouponLease, LeaseState};
use retail::{CouponRule, Moment};
use rusqlite::{OptionalExtension, Row, named_params};
use uuid::Uuid;

struct LeaseRow {
    id: Uuid,
    code: String,
    holder: String,
    state: String,
    until_ms: i64,
}

impl LeaseRow {
    fn is_held(&self, now: Moment) -> bool {
        self.state == "held" && self.until_ms > now.utc_ms
    }

    fn at(self, now: Moment) -> CouponLease {
        let state = match self.state.as_str() {
            "captured" => LeaseState::Captured,
            "released" => LeaseState::Released,
            _ if self.until_ms > now.utc_ms => LeaseState::Held,
            _ => LeaseState::Expired,
        };
        CouponLease { id: self.id, coupon: self.code, state, seconds_left: seconds_left(self.until_ms, state, now) }
    }
}

/// How many seconds a lease holds from now on.
pub(super) fn seconds_left(until_ms: i64, state: LeaseState, now: Moment) -> u32 {
    match state {
        LeaseState::Held => u32::try_from((until_ms - now.utc_ms) / 1_000).unwrap_or_default(),
        LeaseState::Captured | LeaseState::Released | LeaseState::Expired => 0,
    }
}

/// A code as it is kept: without blanks at its ends, letters large.
fn normal(code: &str) -> String {
    code.trim().to_uppercase()
}

fn lease(write: &Write<'_>, id: Uuid) -> Result<Option<LeaseRow>, Refused> {
    const SQL: &str = "SELECT code, holder, state, until_ms FROM coupon_lease WHERE id = :id";
    let read = |row: &Row<'_>| {
        Ok(LeaseRow { id, code: row.get(0)?, holder: row.get(1)?, state: row.get(2)?, until_ms: row.get(3)? })
    };
    Ok(write.connection.prepare_cached(SQL)?.query_row(named_params! { ":id": id.to_string() }, read).optional()?)
}

/// Where a coupon is used or held by another lease.
fn taken_at(write: &Write<'_>, code: &str, lease: Uuid) -> Result<Option<String>, Refused> {
    const SQL: &str = "SELECT place FROM coupon_use WHERE code = :code AND lease IS NOT :lease
        UNION ALL SELECT holder FROM coupon_lease
        WHERE code = :code AND state = 'held' AND until_ms > :now AND id <> :lease LIMIT 1";
    let named = named_params! { ":code": code, ":lease": lease.to_string(), ":now": write.now.utc_ms };
    Ok(write.connection.prepare_cached(SQL)?.query_row(named, |row| row.get(0)).optional()?)
}

/// Whether a promotion says that this code can be used once, listed or by the digits its GS1 number begins with.
fn is_known(write: &Write<'_>, code: &str) -> Result<bool, Refused> {
    const SQL: &str = "SELECT body -> '$.rule.coupon' FROM promotion WHERE body ->> '$.rule.coupon.single_use' = 1";
    let mut statement = write.connection.prepare_cached(SQL)?;
    let rules = statement.query_map([], |row| row.get::<_, String>(0))?;
    for rule in rules {
        // What can't be read grants nothing.
        let rule: CouponRule = serde_json::from_str(&rule?).unwrap_or_default();
        let is_gs1 = code.bytes().all(|byte| byte.is_ascii_digit());
        if rule.codes.iter().any(|known| normal(known) == code)
            || is_gs1 && rule.gs1.iter().any(|begin| code.starts_with(begin.as_str()))
        {
            return Ok(true);
        }
    }
    Ok(false)
}

fn enter_use(
    write: &Write<'_>,
    code: &str,
    lease: Option<Uuid>,
    sale: Option<Uuid>,
    place: &str,
) -> Result<(), Refused> {
    const SQL: &str =
        "INSERT INTO coupon_use (code, lease, sale, place, at_ms) VALUES (:code, :lease, :sale, :place, :now)
        ON CONFLICT (code) DO UPDATE SET sale = coalesce(sale, excluded.sale)";
    write.connection.prepare_cached(SQL)?.execute(named_params! {
        ":code": code,
        ":lease": lease.map(|lease| lease.to_string()),
        ":sale": sale.map(|sale| sale.to_string()),
        ":place": place,
        ":now": write.now.utc_ms,
    })?;
    Ok(())
}

/// A finished sale says that it used a coupon up. Another one that did so before is noted.
pub(super) fn use_up(write: &Write<'_>, code: &str, sale: Uuid, till: &str, noted: &mut Noted) -> Result<(), Refused> {
    const USED: &str = "SELECT sale, place FROM coupon_use WHERE code = :code";
    const END: &str =
        "UPDATE coupon_lease SET state = 'captured' WHERE code = :code AND holder = :till AND state = 'held'";
    let code = normal(code);
    write.connection.prepare_cached(END)?.execute(named_params! { ":code": code, ":till": till })?;
    let read = |row: &Row<'_>| Ok((row.get::<_, Option<String>>(0)?, row.get::<_, String>(1)?));
    let used = write.connection.prepare_cached(USED)?.query_row(named_params! { ":code": code }, read).optional()?;
    match used {
        Some((Some(other), _)) if other == sale.to_string() => Ok(()),
        Some((None, place)) if place == till => enter_use(write, &code, None, Some(sale), till),
        Some((_, place)) => {
            let detail = format!("coupon {code} was used at {place} already");
            write.note("coupon-used-twice", till, &code, &detail)?;
            noted.push(detail);
            Ok(())
        }
        None => enter_use(write, &code, None, Some(sale), till),
    }
}

/// A sale was undone: what it used up is free again.
pub(super) fn give_back(write: &Write<'_>, sale: Uuid) -> Result<(), Refused> {
    const SQL: &str = "DELETE FROM coupon_use WHERE sale = :sale";
    write.connection.prepare_cached(SQL)?.execute(named_params! { ":sale": sale.to_string() })?;
    Ok(())
}

fn set_state(write: &Write<'_>, lease: LeaseRow, state: &str) -> Result<CouponLease, Refused> {
    const SQL: &str = "UPDATE coupon_lease SET state = :state WHERE id = :id";
    write.connection.prepare_cached(SQL)?.execute(named_params! { ":id": lease.id.to_string(), ":state": state })?;
    Ok(LeaseRow { state: state.to_owned(), ..lease }.at(write.now))
}

fn own(write: &Write<'_>, id: Uuid, holder: &str) -> Result<LeaseRow, Refused> {
    let found = lease(write, id)?.ok_or_else(|| Refused::not_found("such lease"))?;
    if found.holder == holder { Ok(found) } else { Err(Refused::LeaseEnded) }
}

impl CouponStorage for Sqlite {
    fn lease_coupon(
        &self,
        code: &str,
        id: Uuid,
        seconds: u32,
        holder: &str,
        now: Moment,
    ) -> Result<CouponLease, Refused> {
        const SQL: &str = "INSERT INTO coupon_lease (id, code, holder, state, until_ms)
            VALUES (:id, :code, :holder, 'held', :until)";
        let code = normal(code);
        if code.is_empty() {
            return Err(Refused::malformed("a coupon has a code"));
        }
        self.write(now, |write| {
            if let Some(known) = lease(write, id)? {
                let is_same = known.code == code && known.holder == holder;
                return if is_same { Ok(known.at(now)) } else { Err(Refused::LeaseEnded) };
            }
            if let Some(used_at) = taken_at(write, &code, id)? {
                return Err(Refused::CouponUsed { used_at });
            }
            if !is_known(write, &code)? {
                return Err(Refused::not_found("such coupon that can be used once"));
            }
            let until_ms = now.utc_ms + i64::from(seconds.clamp(1, LEASE_S_MAX)) * 1_000;
            let (state, holder) = ("held".to_owned(), holder.to_owned());
            let row = LeaseRow { id, code, holder, state, until_ms };
            let id = id.to_string();
            write
                .connection
                .prepare_cached(SQL)?
                .execute(named_params! { ":id": id, ":code": row.code, ":holder": row.holder, ":until": until_ms })?;
            Ok(row.at(now))
        })
    }

    fn capture_coupon(&self, id: Uuid, sale: Option<Uuid>, holder: &str, now: Moment) -> Result<CouponLease, Refused> {
        self.write(now, |write| {
            let found = own(write, id, holder)?;
            if found.state == "captured" {
                return Ok(found.at(now));
            }
            if !found.is_held(now)
                && let Some(used_at) = taken_at(write, &found.code, id)?
            {
                return Err(Refused::CouponUsed { used_at });
            }
            enter_use(write, &found.code, Some(id), sale, holder)?;
            set_state(write, found, "captured")
        })
    }

    fn release_coupon(&self, id: Uuid, holder: &str, now: Moment) -> Result<CouponLease, Refused> {
        self.write(now, |write| {
            let found = own(write, id, holder)?;
            match found.state.as_str() {
                "captured" => Err(Refused::LeaseEnded),
                _ => set_state(write, found, "released"),
            }
        })
    }
}
