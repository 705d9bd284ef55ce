//! What tills may take of vouchers while they can't reach the hub: shares of their store's budget, and what came of them.

use super::lease::Taken;
use crate::sqlite::change::scope_of;
use crate::sqlite::ingest::Noted;
use crate::sqlite::{Write, place, row, setting, till};
use crate::voucher::Signs;
use crate::{OFFLINE_VOUCHERS, OfflineVouchers, Refused, Till, VoucherBudget, moment};
use protocol::{VoucherGrant, kinds, scopes};
use retail::Moment;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use sha2::{Digest, Sha256};
use uuid::Uuid;

const DAY_MS: i64 = 24 * 3_600_000;

/// What a till has to be told: a grant, or that it hasn't one any more.
pub(super) enum Due {
    Grant { till: String, epoch: String, currency: String, policy: OfflineVouchers, share_minor: i64 },
    Nothing { till: String },
}

/// The grant that holds at a till, and what became of its budget.
struct Held {
    takes: String,
    each_minor: i64,
    share_minor: i64,
    granted_minor: i64,
    until_ms: i64,
    spent_minor: i64,
}

fn held(connection: &Connection, till: &str, epoch: &str, currency: &str) -> Result<Option<Held>, Refused> {
    const SQL: &str = "SELECT takes, each, share, voucher_grant.granted, until_ms, spent FROM voucher_budget
        JOIN voucher_grant ON voucher_grant.id = voucher_budget.voucher_grant WHERE voucher_budget.till = :till
        AND voucher_budget.epoch = :epoch AND voucher_budget.currency = :currency";
    let read = |row: &Row<'_>| {
        Ok(Held {
            takes: row.get(0)?,
            each_minor: row.get(1)?,
            share_minor: row.get(2)?,
            granted_minor: row.get(3)?,
            until_ms: row.get(4)?,
            spent_minor: row.get(5)?,
        })
    };
    let params = named_params! { ":till": till, ":epoch": epoch, ":currency": currency };
    Ok(connection.prepare_cached(SQL)?.query_row(params, read).optional()?)
}

/// The epoch of a till's journal that was heard of last.
fn epoch_of(connection: &Connection, till: &str) -> Result<String, Refused> {
    const SQL: &str = "SELECT epoch FROM chain WHERE till = :till AND lane = 'journal' ORDER BY id DESC LIMIT 1";
    let found = connection.prepare_cached(SQL)?.query_row(named_params! { ":till": till }, |row| row.get(0));
    Ok(found.optional()?.unwrap_or_default())
}

/// How many tills share a store's budget.
fn tills_of(connection: &Connection, store: &str) -> Result<i64, Refused> {
    const SQL: &str = "SELECT count(*) FROM till WHERE store = :store AND revoked_ms IS NULL";
    Ok(connection.prepare_cached(SQL)?.query_row(named_params! { ":store": store }, |row| row.get(0))?)
}

fn has_one(connection: &Connection, till: &str) -> Result<bool, Refused> {
    const SQL: &str = "SELECT 1 FROM change WHERE scope = :scope AND kind = 'voucher-grant' AND body IS NOT NULL";
    let scope = scope_of(scopes::SETTINGS, till);
    Ok(connection.prepare_cached(SQL)?.exists(named_params! { ":scope": scope })?)
}

/// What one till has to be told.
fn due_at(connection: &Connection, known: &Till, now: Moment) -> Result<Option<Due>, Refused> {
    let till = &known.identity.till;
    let nothing = || Ok(has_one(connection, till)?.then(|| Due::Nothing { till: till.clone() }));
    if known.revoked_at.is_some() {
        return nothing();
    }
    let chosen = setting::value(connection, &known.identity, OFFLINE_VOUCHERS)?;
    let Some(policy) = chosen.as_ref().and_then(|value| OfflineVouchers::read(value).ok().flatten()) else {
        return nothing();
    };
    let share_minor = policy.store_minor / tills_of(connection, &known.identity.store)?.max(1);
    if share_minor == 0 {
        return nothing();
    }
    let currency = place::store(connection, &known.identity.store)?.place.currency;
    let epoch = epoch_of(connection, till)?;
    if let Some(held) = held(connection, till, &epoch, &currency)? {
        let is_same = held.takes == row::name(&policy.takes)?
            && held.each_minor == policy.each_minor
            && held.share_minor == share_minor;
        let is_enough = (held.granted_minor - held.spent_minor) * 2 >= share_minor;
        let is_new = (held.until_ms - now.utc_ms) * 2 >= i64::from(policy.days) * DAY_MS;
        if is_same && is_enough && is_new && has_one(connection, till)? {
            return Ok(None);
        }
    }
    Ok(Some(Due::Grant { till: till.clone(), epoch, currency, policy, share_minor }))
}

/// Those who have used up half of what they were granted, or whose grant is half over.
fn running_out(connection: &Connection, now: Moment) -> Result<Vec<String>, Refused> {
    const SQL: &str = "SELECT DISTINCT voucher_budget.till FROM voucher_budget
        JOIN voucher_grant ON voucher_grant.id = voucher_budget.voucher_grant
        WHERE (voucher_grant.granted - spent) * 2 < share OR until_ms - :now < :now - made_ms";
    let mut statement = connection.prepare_cached(SQL)?;
    let rows = statement.query_map(named_params! { ":now": now.utc_ms }, |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What these tills, or all, and those whose grant runs out have to be told.
pub(super) fn due(connection: &Connection, tills: Option<&[String]>, now: Moment) -> Result<Vec<Due>, Refused> {
    const ALL: &str = "SELECT id FROM till ORDER BY id";
    let mut asked: Vec<String> = match tills {
        Some(tills) => tills.to_vec(),
        None => {
            let mut statement = connection.prepare_cached(ALL)?;
            statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?
        }
    };
    asked.extend(running_out(connection, now)?);
    asked.sort_unstable();
    asked.dedup();
    let mut due = Vec::new();
    for id in asked {
        match till::till(connection, &id) {
            Ok(known) => due.extend(due_at(connection, &known, now)?),
            Err(Refused::NotFound { .. }) => {}
            Err(refused) => return Err(refused),
        }
    }
    Ok(due)
}

/// Tells each what is due: the new grant takes the place of the one before.
pub(super) fn grant(write: &Write<'_>, due: &[Due], sign: &Signs<'_>) -> Result<usize, Refused> {
    for due in due {
        match due {
            Due::Grant { till, epoch, currency, policy, share_minor } => {
                grant_one(write, (till, epoch, currency), policy, *share_minor, sign)?;
            }
            Due::Nothing { till } => {
                end(write, till)?;
                write.remove(&scope_of(scopes::SETTINGS, till), kinds::VOUCHER_GRANT, till)?;
            }
        }
    }
    Ok(due.len())
}

/// What a till had holds no more.
fn end(write: &Write<'_>, till: &str) -> Result<(), Refused> {
    const SQL: &str = "UPDATE voucher_budget SET voucher_grant = NULL WHERE till = :till";
    write.connection.prepare_cached(SQL)?.execute(named_params! { ":till": till })?;
    Ok(())
}

fn grant_one(
    write: &Write<'_>,
    (till, epoch, currency): (&str, &str, &str),
    policy: &OfflineVouchers,
    share_minor: i64,
    sign: &Signs<'_>,
) -> Result<(), Refused> {
    const GRANT: &str = "INSERT INTO voucher_grant (id, till, epoch, currency, takes, each, share, granted, made_ms,
        until_ms) VALUES (:id, :till, :epoch, :currency, :takes, :each, :share, :granted, :now, :until)
        ON CONFLICT (id) DO NOTHING";
    const BUDGET: &str = "INSERT INTO voucher_budget (till, epoch, currency, granted, spent, voucher_grant)
        VALUES (:till, :epoch, :currency, :granted, 0, :id) ON CONFLICT (till, epoch, currency) DO UPDATE SET
        granted = max(granted, excluded.granted), voucher_grant = excluded.voucher_grant";
    const SPENT: &str =
        "SELECT spent FROM voucher_budget WHERE till = :till AND epoch = :epoch AND currency = :currency";
    let named = named_params! { ":till": till, ":epoch": epoch, ":currency": currency };
    let spent = write.connection.prepare_cached(SPENT)?.query_row(named, |row| row.get(0)).optional()?;
    let until_ms = write.now.utc_ms + i64::from(policy.days) * DAY_MS;
    let granted_minor = spent.unwrap_or(0) + share_minor;
    let grant = VoucherGrant {
        id: id_of(till, epoch, (granted_minor, until_ms)),
        till: till.to_owned(),
        epoch: epoch.to_owned(),
        currency: currency.to_owned(),
        takes: policy.takes,
        each_minor: policy.each_minor,
        granted_minor,
        until: row::text(moment(until_ms)),
    };
    write.connection.prepare_cached(GRANT)?.execute(named_params! {
        ":id": grant.id.to_string(),
        ":till": till,
        ":epoch": epoch,
        ":currency": currency,
        ":takes": row::name(&grant.takes)?,
        ":each": grant.each_minor,
        ":share": share_minor,
        ":granted": granted_minor,
        ":now": write.now.utc_ms,
        ":until": until_ms,
    })?;
    end(write, till)?;
    write.connection.prepare_cached(BUDGET)?.execute(named_params! {
        ":till": till,
        ":epoch": epoch,
        ":currency": currency,
        ":granted": granted_minor,
        ":id": grant.id.to_string(),
    })?;
    write.put(&scope_of(scopes::SETTINGS, till), kinds::VOUCHER_GRANT, till, &sign(&grant))
}

/// An id nobody else's grant has.
fn id_of(till: &str, epoch: &str, (granted_minor, until_ms): (i64, i64)) -> Uuid {
    let hash = Sha256::new().chain_update(till).chain_update([0]).chain_update(epoch).chain_update([0]);
    let hash = hash.chain_update(granted_minor.to_be_bytes()).chain_update(until_ms.to_be_bytes()).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// A finished sale took something under a grant. What goes beyond it is noted: the sale stands.
pub(super) fn draw(
    write: &Write<'_>,
    till: &str,
    grant: Uuid,
    taken: &Taken<'_>,
    noted: &mut Noted,
) -> Result<(), Refused> {
    const DRAW: &str = "UPDATE voucher_budget SET spent = spent + :amount WHERE till = :till AND currency = :currency
        AND epoch = (SELECT epoch FROM voucher_grant WHERE id = :grant AND till = :till) RETURNING spent, granted";
    let params = named_params! {
        ":amount": taken.amount_minor, ":till": till, ":currency": taken.currency, ":grant": grant.to_string(),
    };
    let read = |row: &Row<'_>| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?));
    let beyond = match write.connection.prepare_cached(DRAW)?.query_row(params, read).optional()? {
        Some((spent, granted)) if spent <= granted => return Ok(()),
        Some((spent, granted)) => (spent - granted).min(taken.amount_minor),
        None => taken.amount_minor,
    };
    let currency = taken.currency;
    let detail = format!("{beyond} {currency} (minor units) of a voucher were taken beyond what the till was granted");
    write.note("voucher-budget", till, &taken.lease.to_string(), &detail)?;
    noted.push(detail);
    Ok(())
}

/// What tills were granted, and what came of it.
pub(super) fn list(connection: &Connection) -> Result<Vec<VoucherBudget>, Refused> {
    const SQL: &str = "WITH lost (voucher_grant, amount) AS
            (SELECT voucher_grant, amount FROM loss UNION ALL SELECT voucher_grant, amount FROM voucher_early)
        SELECT budget.till AS till, budget.epoch AS epoch, budget.currency AS currency, budget.granted AS granted,
            spent, until_ms, (SELECT coalesce(sum(amount), 0) FROM lost JOIN voucher_grant AS of_loss
                ON of_loss.id = lost.voucher_grant WHERE of_loss.till = budget.till AND of_loss.epoch = budget.epoch
                AND of_loss.currency = budget.currency) AS lost
        FROM voucher_budget AS budget LEFT JOIN voucher_grant ON voucher_grant.id = budget.voucher_grant
        ORDER BY budget.till, budget.epoch, budget.currency";
    let read = |row: &Row<'_>| {
        Ok(VoucherBudget {
            till: row.get("till")?,
            epoch: row.get("epoch")?,
            currency: row.get("currency")?,
            granted_minor: row.get("granted")?,
            spent_minor: row.get("spent")?,
            lost_minor: row.get("lost")?,
            until: row.get::<_, Option<i64>>("until_ms")?.map(moment),
        })
    };
    let mut statement = connection.prepare_cached(SQL)?;
    Ok(statement.query_map([], read)?.collect::<Result<_, _>>()?)
}
