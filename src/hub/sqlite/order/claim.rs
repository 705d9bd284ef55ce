//! Who gathers which line of an order just now.

use super::{find, store};
use crate::sqlite::{Write, row};
use crate::{CLAIM_MS, Refused};
use protocol::{ClaimReply, ClaimRequest, LineClaim, Order};
use rusqlite::{Connection, Row, named_params};
use std::collections::BTreeMap;
use uuid::Uuid;

fn claims(connection: &Connection, order: Uuid, now_ms: i64) -> Result<Vec<LineClaim>, Refused> {
    const SQL: &str = "SELECT line, till, name, until_ms FROM order_claim
        WHERE customer_order = :order AND until_ms > :now ORDER BY line";
    let read = |row: &Row<'_>| {
        let line: String = row.get("line")?;
        let until = row::text(row::at(row, "until_ms")?);
        Ok((line, LineClaim { line: Uuid::nil(), till: row.get("till")?, name: row.get("name")?, until }))
    };
    let mut statement = connection.prepare_cached(SQL)?;
    let named = named_params! { ":order": order.to_string(), ":now": now_ms };
    let rows = statement.query_map(named, read)?.collect::<Result<Vec<_>, _>>()?;
    rows.into_iter().map(|(line, claim)| Ok(LineClaim { line: row::id(&line)?, ..claim })).collect()
}

/// Tells the tills of the order's store who gathers what of it.
fn tell(write: &Write<'_>, order: Uuid) -> Result<(), Refused> {
    match find(write.connection, order)? {
        Some((known, intent)) => {
            let claims = claims(write.connection, order, write.now.utc_ms)?;
            if claims == known.claims {
                return Ok(());
            }
            store(write, &Order { claims, ..known }, intent.as_ref())
        }
        None => Ok(()),
    }
}

/// Takes lines for a till, as far as nobody else has them.
pub(super) fn claim(write: &Write<'_>, asked: &ClaimRequest, place: &str, till: &str) -> Result<ClaimReply, Refused> {
    const TAKE: &str = "INSERT INTO order_claim (customer_order, line, till, name, until_ms)
        VALUES (:order, :line, :till, :name, :until) ON CONFLICT (customer_order, line) DO UPDATE
        SET till = excluded.till, name = excluded.name, until_ms = excluded.until_ms
        WHERE till = excluded.till OR until_ms <= :now";
    const GIVE_UP: &str = "DELETE FROM order_claim WHERE customer_order = :order AND line = :line AND till = :till";
    let now = write.now.utc_ms;
    let mut taken = BTreeMap::new();
    for (order, lines) in &asked.orders {
        let (known, _) = find(write.connection, *order)?.ok_or_else(|| Refused::not_found("such order"))?;
        if known.pick_up_store.as_deref() != Some(place) {
            return Err(Refused::not_found("such order in this store"));
        }
        let id = order.to_string();
        for line in lines {
            let line = line.to_string();
            if asked.is_over {
                let named = named_params! { ":order": id, ":line": line, ":till": till };
                write.connection.prepare_cached(GIVE_UP)?.execute(named)?;
                continue;
            }
            write.connection.prepare_cached(TAKE)?.execute(named_params! {
                ":order": id,
                ":line": line,
                ":till": till,
                ":name": asked.name,
                ":until": now + CLAIM_MS,
                ":now": now,
            })?;
        }
        tell(write, *order)?;
        let others = claims(write.connection, *order, now)?;
        let others: Vec<LineClaim> =
            others.into_iter().filter(|claim| claim.till != till && lines.contains(&claim.line)).collect();
        if !others.is_empty() && !asked.is_over {
            taken.insert(*order, others);
        }
    }
    Ok(ClaimReply { taken })
}

/// Claims whose time is over are nobody's any more.
pub(super) fn end_old(write: &Write<'_>) -> Result<(), Refused> {
    const OLD: &str = "SELECT DISTINCT customer_order FROM order_claim WHERE until_ms <= :now";
    const END: &str = "DELETE FROM order_claim WHERE until_ms <= :now";
    let named = named_params! { ":now": write.now.utc_ms };
    let orders: Vec<String> = {
        let mut statement = write.connection.prepare_cached(OLD)?;
        statement.query_map(named, |row| row.get(0))?.collect::<Result<_, _>>()?
    };
    write.connection.prepare_cached(END)?.execute(named)?;
    orders.iter().try_for_each(|order| tell(write, row::id(order)?))
}
