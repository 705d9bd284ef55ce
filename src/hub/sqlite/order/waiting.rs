//! Orders that wait for their customers: since when, until when, and that they were told.

use super::work::at;
use super::{enter_act, find, reserve, store};
use crate::sqlite::{Write, row, setting};
use crate::{ORDER_DAYS, ORDER_REMINDER_DAYS, Refused};
use protocol::{Identity, Order, OrderState, OrderTransition, TransitionRequest};
use rusqlite::{Connection, named_params};
use sha2::{Digest, Sha256};
use uuid::Uuid;

const DAY_MS: i64 = 24 * 3_600_000;
/// How many orders are looked after in one write.
const AT_ONCE: i64 = 200;

/// A number of days that a setting says for a store; otherwise the usual one.
fn days(connection: &Connection, store: &str, (key, usual): (&str, i64)) -> Result<i64, Refused> {
    let none = String::new;
    let identity =
        Identity { tenant: none(), legal_entity: none(), store: store.to_owned(), till: none(), generation: 0 };
    let value = setting::value(connection, &identity, key)?;
    Ok(value.and_then(|value| value.as_i64()).filter(|days| (0..=365).contains(days)).unwrap_or(usual))
}

/// The order with the moments that its new state leads to.
pub(super) fn stamped(write: &Write<'_>, before: &Order, order: Order) -> Result<Order, Refused> {
    let is_ready = order.state == OrderState::Ready;
    if is_ready == (before.state == OrderState::Ready) && is_ready == order.ready_at.is_some() {
        return Ok(order);
    }
    if !is_ready {
        // What has ended keeps when it was ready.
        let is_open = crate::order::is_open(order.state);
        return Ok(if is_open { Order { ready_at: None, collect_until: None, ..order } } else { order });
    }
    let until = match &order.pick_up_store {
        Some(store) => match days(write.connection, store, ORDER_DAYS)? {
            0 => None,
            days => Some(at(write.now.utc_ms + days * DAY_MS)),
        },
        None => None,
    };
    Ok(Order { ready_at: Some(row::text(write.now)), collect_until: until, ..order })
}

/// Orders whose customers are reminded, and those whose time is over. Returns how many.
pub(super) fn look_after(write: &Write<'_>) -> Result<u64, Refused> {
    const SQL: &str = "SELECT id FROM customer_order WHERE state = 'ready' AND (body ->> 'collect_until') IS NOT NULL
        ORDER BY placed_ms LIMIT :limit";
    let ids: Vec<String> = {
        let mut statement = write.connection.prepare_cached(SQL)?;
        statement.query_map(named_params! { ":limit": AT_ONCE * 50 }, |row| row.get(0))?.collect::<Result<_, _>>()?
    };
    let mut done = 0;
    for id in ids {
        let Some((order, intent)) = find(write.connection, row::id(&id)?)? else { continue };
        let (Some(ready), Some(until)) = (ms(order.ready_at.as_ref()), ms(order.collect_until.as_ref())) else {
            continue;
        };
        let now = write.now.utc_ms;
        if until <= now && intent.as_ref().is_none_or(|intent| intent.until_ms <= now) {
            let over = Order { state: OrderState::Expired, version: order.version + 1, ..order };
            store(write, &over, None)?;
            reserve(write, &over)?;
            let request = TransitionRequest { id: expiry(&over), transition: OrderTransition::Expire, version: None };
            enter_act(write, &over, &request, "")?;
            done += 1;
            continue;
        }
        let Some(place) = order.pick_up_store.clone() else { continue };
        let after = days(write.connection, &place, ORDER_REMINDER_DAYS)?;
        if after > 0 && ready + after * DAY_MS <= now && order.reminded_at.is_none() {
            crate::sqlite::message::order_reminder(write, &order)?;
            store(write, &Order { reminded_at: Some(row::text(write.now)), ..order }, intent.as_ref())?;
            done += 1;
        }
        if done >= AT_ONCE.cast_unsigned() {
            break;
        }
    }
    Ok(done)
}

/// The id of the act by which an order ends: the same however often it is tried.
fn expiry(order: &Order) -> Uuid {
    let hash = Sha256::digest(format!("expire|{}|{}", order.id, order.version));
    let mut id = [0; 16];
    id.copy_from_slice(&hash[..16]);
    uuid::Builder::from_custom_bytes(id).into_uuid()
}

fn ms(text: Option<&String>) -> Option<i64> {
    Some(text?.parse::<retail::Moment>().ok()?.utc_ms)
}

/// The message that an order waits has left.
pub(in crate::sqlite) fn told(write: &Write<'_>, id: Uuid) -> Result<(), Refused> {
    match find(write.connection, id)? {
        Some((order, intent)) if order.told_at.is_none() => {
            store(write, &Order { told_at: Some(row::text(write.now)), ..order }, intent.as_ref())
        }
        _ => Ok(()),
    }
}
