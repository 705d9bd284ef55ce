//! Rows of orders: where each stands, who is about to hand it over, what it promises of a store's stock.

mod claim;
mod placed;
mod waiting;
mod work;

use super::change::scope_of;
use super::sale::{Head, Line, insert, insert_line};
use super::{Sqlite, Write, refund, row, stock};
use crate::order::{Intent, after, is_open};
use crate::{INTENT_MS, OrderSealer, OrderStorage, Refused};
use protocol::{
    ClaimReply, ClaimRequest, Order, OrderState, OrderTransition, PaymentState, TransitionRequest, kinds, scopes,
};
use retail::Moment;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::BTreeMap;
use std::sync::PoisonError;
use uuid::Uuid;

pub(super) use placed::{customer_said, waiting};
pub(super) use waiting::told;
pub(super) use work::{Done, paid_back, without};

/// The source of sales that are orders.
const ORDERS: &str = "order";

pub(super) fn find(connection: &Connection, id: Uuid) -> Result<Option<(Order, Option<Intent>)>, Refused> {
    const SQL: &str = "SELECT body, intent_by, intent_until_ms FROM customer_order WHERE id = :id";
    let read = |row: &Row<'_>| {
        let (by, until): (Option<String>, Option<i64>) = (row.get(1)?, row.get(2)?);
        let intent = by.zip(until).map(|(by, until_ms)| Intent { by, until_ms });
        Ok((row.get::<_, String>(0)?, intent))
    };
    let named = named_params! { ":id": id.to_string() };
    let found = connection.prepare_cached(SQL)?.query_row(named, read).optional()?;
    found.map(|(body, intent)| Ok((row::stored(&body)?, intent))).transpose()
}

pub(super) fn store(write: &Write<'_>, order: &Order, intent: Option<&Intent>) -> Result<(), Refused> {
    const SQL: &str = "INSERT INTO customer_order (id, placed_ms, store, state, body, intent_by, intent_until_ms)
        VALUES (:id, :placed, :store, :state, :body, :by, :until) ON CONFLICT (id) DO UPDATE SET state = excluded.state,
        body = excluded.body, intent_by = excluded.intent_by, intent_until_ms = excluded.intent_until_ms";
    let order = &write.sealed(order);
    let key = order.id.to_string();
    write.connection.prepare_cached(SQL)?.execute(named_params! {
        ":id": key,
        ":placed": placed(order)?.utc_ms,
        ":store": order.pick_up_store,
        ":state": row::name(&order.state)?,
        ":body": row::json(order)?,
        ":by": intent.map(|intent| &intent.by),
        ":until": intent.map(|intent| intent.until_ms),
    })?;
    match &order.pick_up_store {
        Some(store) => {
            let scope = scope_of(scopes::ORDERS, store);
            let (kind, other) = match order.deposit_minor {
                Some(_) => (kinds::ORDER_2, kinds::ORDER),
                None => (kinds::ORDER, kinds::ORDER_2),
            };
            write.remove(&scope, other, &key)?;
            write.put(&scope, kind, &key, order)
        }
        None => Ok(()),
    }
}

fn placed(order: &Order) -> Result<Moment, Refused> {
    order.placed_at.parse().map_err(|error: retail::MomentError| Refused::malformed(error.to_string()))
}

fn quantity(text: &str) -> Result<i64, Refused> {
    let found = row::thousandths(text).filter(|quantity| *quantity > 0);
    found.ok_or_else(|| Refused::malformed(format!("'{text}' is no quantity")))
}

/// Promises the goods of an open order that waits in a store; an order that isn't open any more promises nothing.
pub(super) fn reserve(write: &Write<'_>, order: &Order) -> Result<(), Refused> {
    const PROMISE: &str =
        "INSERT INTO reservation (customer_order, sku, store, quantity) VALUES (:id, :sku, :store, :quantity)
        ON CONFLICT (customer_order, sku) DO UPDATE SET quantity = quantity + excluded.quantity";
    const FREE: &str = "DELETE FROM reservation WHERE customer_order = :id";
    let Some(store) = &order.pick_up_store else { return Ok(()) };
    let id = order.id.to_string();
    write.connection.prepare_cached(FREE)?.execute(named_params! { ":id": id })?;
    let promised = if is_open(order.state) { work::promised(order)? } else { Vec::new() };
    for (sku, quantity) in promised {
        let named = named_params! { ":id": id, ":sku": sku, ":store": store, ":quantity": quantity };
        write.connection.prepare_cached(PROMISE)?.execute(named)?;
    }
    let substitutes = order.work.iter().flat_map(|work| work.substitutes.iter().map(|it| &it.sku));
    order.lines.iter().map(|line| &line.sku).chain(substitutes).try_for_each(|sku| stock::publish(write, sku, store))
}

/// A paid order counts as a sale of its channel on the day it was placed.
fn count(write: &Write<'_>, order: &Order) -> Result<(), Refused> {
    const KNOWN: &str = "SELECT 1 FROM sale WHERE id = :id";
    // What was paid at a till is that till's turnover.
    let is_paid = order.payment != PaymentState::Open && order.paid_with.is_empty();
    if !is_paid || write.connection.prepare_cached(KNOWN)?.exists(named_params! { ":id": order.id.to_string() })? {
        return Ok(());
    }
    let at = placed(order)?;
    insert(
        write,
        &Head {
            id: order.id,
            op: None,
            source: ORDERS,
            label: &order.number,
            till: "",
            store: order.pick_up_store.as_deref().unwrap_or_default(),
            channel: &order.channel,
            at,
            day: at.date(),
            currency: &order.currency,
            total_minor: order.total_minor,
            tax_minor: order.lines.iter().filter_map(|line| line.tax_minor).sum(),
            customer: order.customer,
        },
    )?;
    for (number, line) in (1..).zip(&order.lines) {
        let cost = match (&line.tax_minor, &order.pick_up_store) {
            (Some(_), Some(store)) => super::price::cost_of(write, &line.sku, store, at.date(), &line.quantity)?,
            _ => None,
        };
        insert_line(
            write,
            order.id,
            &Line {
                line: number,
                sku: Some(line.sku.clone()),
                quantity: quantity(&line.quantity)?,
                paid_minor: line.paid_minor,
                tax_minor: line.tax_minor.unwrap_or_default(),
                discount_minor: line.discount_minor,
                cost_minor: cost,
                ..Line::default()
            },
        )?;
    }
    Ok(())
}

/// An order that was given up or wholly paid back counts no more, from now on.
fn uncount(write: &Write<'_>, order: &Order) -> Result<(), Refused> {
    const SQL: &str = "INSERT OR IGNORE INTO post_void (sale, op, till, at_ms, day, hour)
        SELECT id, NULL, '', :now, :day, :hour FROM sale WHERE id = :id";
    if refund::take_off_the_rest(write, order)? {
        return Ok(());
    }
    write.connection.prepare_cached(SQL)?.execute(named_params! {
        ":id": order.id.to_string(),
        ":now": write.now.utc_ms,
        ":day": write.now.date().to_string(),
        ":hour": write.now.local().hour,
    })?;
    Ok(())
}

/// Puts an order in; one that is here keeps its state and what was done for it.
pub(super) fn put(write: &Write<'_>, said: &Order) -> Result<Order, Refused> {
    said.lines.iter().try_for_each(|line| quantity(&line.quantity).map(drop))?;
    if said.deposit_minor.is_some_and(|deposit| deposit <= 0 || deposit >= said.total_minor) {
        return Err(Refused::malformed("a deposit is part of the total"));
    }
    if let Some(store) = &said.pick_up_store {
        super::place::store(write.connection, store)?;
    }
    let known = find(write.connection, said.id)?;
    let is_new = known.is_none();
    if let Some((known, _)) = &known
        && (known.payment, said.payment) == (PaymentState::Open, PaymentState::Paid)
        && let Some(paid) = known.paid_with.first()
    {
        let detail = format!("order {} was paid, and part of it at {} with {}", known.number, paid.till, paid.receipt);
        write.note("order-paid-twice", &paid.till, &known.id.to_string(), &detail)?;
    }
    let (order, intent) = match known {
        Some((known, intent)) => (said_anew(said, known), intent),
        None => {
            let placed = unworked(said, OrderState::Placed);
            let order = waiting::stamped(write, &placed, work::paid_back_before(&unworked(said, said.state))?)?;
            (order, None)
        }
    };
    let is_paid_back = said.payment == PaymentState::Refunded;
    count(write, &order)?;
    if is_new {
        refund::came_back_before(write, &order)?;
    }
    if order.state == OrderState::Cancelled || is_paid_back {
        uncount(write, &order)?;
    }
    let order = refund::standing(write.connection, order)?;
    store(write, &order, intent.as_ref())?;
    reserve(write, &order)?;
    if order.state == OrderState::Ready {
        super::message::order_ready(write, &order)?;
    }
    Ok(order)
}

/// A known order with what was said of it later.
fn said_anew(said: &Order, known: Order) -> Order {
    // Whoever sold it may not have heard yet that it was paid at a till.
    let is_known_better = said.payment == PaymentState::Open && !known.paid_with.is_empty();
    Order {
        payment: if is_known_better { known.payment } else { said.payment },
        deposit_minor: said.deposit_minor,
        promised_at: said.promised_at.clone().or(known.promised_at),
        phone: if said.phone.is_empty() { known.phone } else { said.phone.clone() },
        email: if said.email.is_empty() { known.email } else { said.email.clone() },
        note: if said.note.is_empty() { known.note } else { said.note.clone() },
        ..known
    }
}

/// An order as it was ordered: what was done for it only the hub says.
fn unworked(said: &Order, state: OrderState) -> Order {
    Order {
        state,
        work: None,
        seen: BTreeMap::new(),
        claims: Vec::new(),
        pick_up: None,
        ready_at: None,
        told_at: None,
        reminded_at: None,
        collect_until: None,
        paid_with: Vec::new(),
        ..said.clone()
    }
}

/// What was answered to this request before.
fn answered(write: &Write<'_>, order: Uuid, request: &TransitionRequest) -> Result<Option<Order>, Refused> {
    const SQL: &str = "SELECT customer_order, request, answer FROM order_act WHERE id = :id";
    let read = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?));
    let named = named_params! { ":id": request.id.to_string() };
    let found = write.connection.prepare_cached(SQL)?.query_row(named, read).optional()?;
    let Some((of, asked, answer)) = found else { return Ok(None) };
    if of != order.to_string() || row::stored::<TransitionRequest>(&asked)? != *request {
        return Err(Refused::malformed("this act was something else"));
    }
    Ok(Some(row::stored(&answer)?))
}

fn transition(write: &Write<'_>, id: Uuid, request: &TransitionRequest, by: &str) -> Result<Order, Refused> {
    if let Some(answer) = answered(write, id, request)? {
        return Ok(answer);
    }
    let (known, intent) = find(write.connection, id)?.ok_or_else(|| Refused::not_found("such order"))?;
    if request.version.is_some_and(|version| version != known.version) {
        return Err(Refused::VersionConflict { found: known.version });
    }
    let state = after(known.state, request.transition, intent.as_ref(), by, write.now)?;
    let intent = match request.transition {
        OrderTransition::IntendHandOver => Some(Intent { by: by.to_owned(), until_ms: write.now.utc_ms + INTENT_MS }),
        _ => None,
    };
    let mut order = waiting::stamped(write, &known, Order { state, version: known.version + 1, ..known.clone() })?;
    if state == OrderState::HandedOver {
        order = work::hand_over(write, &Order { state: known.state, ..order }, request.id)?;
    }
    store(write, &order, intent.as_ref())?;
    if request.transition == OrderTransition::MarkReady {
        super::message::order_ready(write, &order)?;
    }
    reserve(write, &order)?;
    if state == OrderState::Cancelled {
        uncount(write, &order)?;
    }
    enter_act(write, &order, request, by)?;
    Ok(order)
}

/// Notes what moved an order on, and what was answered.
fn enter_act(write: &Write<'_>, order: &Order, request: &TransitionRequest, by: &str) -> Result<(), Refused> {
    const SQL: &str = "INSERT INTO order_act (id, customer_order, request, answer, by, at_ms)
        VALUES (:id, :order, :request, :answer, :by, :now)";
    write.connection.prepare_cached(SQL)?.execute(named_params! {
        ":id": request.id.to_string(),
        ":order": order.id.to_string(),
        ":request": row::json(request)?,
        ":answer": row::json(order)?,
        ":by": by,
        ":now": write.now.utc_ms,
    })?;
    Ok(())
}

/// Orders of somebody who was forgotten lose the name to ask for, and how they were reached.
pub(super) fn forget_customer(write: &Write<'_>, customer: Uuid) -> Result<(), Refused> {
    const SQL: &str = "SELECT id FROM customer_order WHERE body ->> 'customer' = :customer";
    const ACTS: &str = "UPDATE order_act
        SET answer = json_remove(answer, '$.name', '$.phone', '$.email', '$.note', '$.card', '$.deliver_to') WHERE customer_order = :id";
    let ids: Vec<String> = {
        let mut statement = write.connection.prepare_cached(SQL)?;
        let named = named_params! { ":customer": customer.to_string() };
        statement.query_map(named, |row| row.get(0))?.collect::<Result<_, _>>()?
    };
    for id in &ids {
        write.connection.execute(ACTS, named_params! { ":id": id })?;
        if let Some((order, intent)) = find(write.connection, row::id(id)?)? {
            let none = String::new;
            let (card, deliver_to) = (None, None);
            let order = Order { name: none(), phone: none(), email: none(), note: none(), card, deliver_to, ..order };
            store(write, &order, intent.as_ref())?;
        }
    }
    Ok(())
}

impl OrderStorage for Sqlite {
    fn put_order(&self, order: &Order, now: Moment) -> Result<Order, Refused> {
        self.write(now, |write| put(write, order))
    }

    fn transition(&self, order: Uuid, request: &TransitionRequest, by: &str, now: Moment) -> Result<Order, Refused> {
        self.write(now, |write| transition(write, order, request, by))
    }

    fn retire_orders(&self, before: Moment, now: Moment) -> Result<u64, Refused> {
        const SQL: &str = "SELECT customer_order.id, store, change.kind FROM customer_order JOIN change
                ON change.kind IN (:order, :order_2) AND change.scope = :scope || '/' || store AND change.key = customer_order.id AND change.body IS NOT NULL
            WHERE state IN ('handed-over', 'cancelled', 'expired') AND placed_ms < :before
                AND NOT EXISTS (SELECT 1 FROM order_act WHERE customer_order = customer_order.id AND at_ms >= :before)";
        self.write(now, |write| {
            let ended: Vec<(String, String, String)> = {
                let mut statement = write.connection.prepare_cached(SQL)?;
                let named = named_params! {
                    ":order": kinds::ORDER,
                    ":order_2": kinds::ORDER_2,
                    ":scope": scopes::ORDERS,
                    ":before": before.utc_ms,
                };
                let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
                statement.query_map(named, read)?.collect::<Result<_, _>>()?
            };
            let mut retired = 0;
            for (id, store, kind) in &ended {
                // What still lies in a box has to be put back first.
                let found = find(write.connection, row::id(id)?)?;
                if found.map(|(order, _)| work::worked(&order)).transpose()?.is_some_and(|it| it.has_to_put_back()) {
                    continue;
                }
                write.remove(&scope_of(scopes::ORDERS, store), kind, id)?;
                retired += 1;
            }
            Ok(retired)
        })
    }

    fn claim_lines(&self, asked: &ClaimRequest, store: &str, till: &str, now: Moment) -> Result<ClaimReply, Refused> {
        self.write(now, |write| claim::claim(write, asked, store, till))
    }

    fn look_after_orders(&self, now: Moment) -> Result<u64, Refused> {
        self.write(now, |write| {
            claim::end_old(write)?;
            waiting::look_after(write)
        })
    }

    fn seal_orders(&self, sealer: OrderSealer) {
        *self.sealer.write().unwrap_or_else(PoisonError::into_inner) = Some(sealer);
    }

    fn order(&self, id: Uuid) -> Result<Order, Refused> {
        self.read(|connection| {
            let found = find(connection, id)?.ok_or_else(|| Refused::not_found("such order"))?;
            Ok(found.0)
        })
    }

    fn orders(&self, store: Option<&str>, state: Option<OrderState>, limit: usize) -> Result<Vec<Order>, Refused> {
        const SQL: &str = "SELECT body FROM customer_order WHERE (:store IS NULL OR store = :store)
            AND (:state IS NULL OR state = :state) ORDER BY placed_ms DESC, id LIMIT :limit";
        let state = state.as_ref().map(row::name).transpose()?;
        self.read(|connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let named = named_params! { ":store": store, ":state": state, ":limit": limit as i64 };
            let rows = statement.query_map(named, |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
            rows.iter().map(|body| row::stored(body)).collect()
        })
    }
}
