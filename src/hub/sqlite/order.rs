//! Rows of orders: where each stands, who is about to hand it over, what it promises of a store's stock.

use super::change::scope_of;
use super::ingest::Noted;
use super::sale::{Head, Line, insert, insert_line};
use super::{Sqlite, Write, row, stock};
use crate::order::{Intent, after, is_open};
use crate::{INTENT_MS, OrderStorage, Refused};
use protocol::{Order, OrderState, OrderTransition, PaymentState, TransitionRequest, kinds, scopes};
use retail::{HandedOver, Moment, StockLocation, Transaction};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use uuid::Uuid;

/// The source of sales that are orders.
const ORDERS: &str = "order";

fn find(connection: &Connection, id: Uuid) -> Result<Option<(Order, Option<Intent>)>, Refused> {
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

fn store(write: &Write<'_>, order: &Order, intent: Option<&Intent>) -> Result<(), Refused> {
    const SQL: &str = "INSERT INTO customer_order (id, placed_ms, store, state, body, intent_by, intent_until_ms)
        VALUES (:id, :placed, :store, :state, :body, :by, :until) ON CONFLICT (id) DO UPDATE SET state = excluded.state,
        body = excluded.body, intent_by = excluded.intent_by, intent_until_ms = excluded.intent_until_ms";
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
fn reserve(write: &Write<'_>, order: &Order) -> Result<(), Refused> {
    const PROMISE: &str =
        "INSERT INTO reservation (customer_order, sku, store, quantity) VALUES (:id, :sku, :store, :quantity)
        ON CONFLICT (customer_order, sku) DO UPDATE SET quantity = quantity + excluded.quantity";
    const FREE: &str = "DELETE FROM reservation WHERE customer_order = :id";
    let Some(store) = &order.pick_up_store else { return Ok(()) };
    let id = order.id.to_string();
    write.connection.prepare_cached(FREE)?.execute(named_params! { ":id": id })?;
    for line in order.lines.iter().filter(|_| is_open(order.state)) {
        let quantity = quantity(&line.quantity)?;
        let named = named_params! { ":id": id, ":sku": line.sku, ":store": store, ":quantity": quantity };
        write.connection.prepare_cached(PROMISE)?.execute(named)?;
    }
    order.lines.iter().try_for_each(|line| stock::publish(write, &line.sku, store))
}

/// The goods of an order leave the store.
fn hand_over(write: &Write<'_>, order: &Order, till: &str, noted: &mut Noted) -> Result<(), Refused> {
    let Some(store) = &order.pick_up_store else { return Ok(()) };
    let mut moved = stock::Moved::new(store, till);
    for line in &order.lines {
        let (id, quantity) = (format!("{}#{}", order.id, line.id), quantity(&line.quantity)?);
        moved.enter(write, &id, &line.sku, StockLocation::Sellable, -quantity, "hand-over")?;
    }
    moved.finish(write, noted)
}

/// A till has handed an order over: the goods have left, whatever the order's state. What doesn't fit is noted and never refused.
pub(super) fn handed_over(
    write: &Write<'_>,
    record: &Transaction,
    handed: &HandedOver,
    noted: &mut Noted,
) -> Result<(), Refused> {
    let (till, label) = (record.workstation.0.as_str(), handed.label.as_str());
    let mut note = |kind: &str, what: &str| {
        let detail = format!("order {label} was handed over at {till}, {what}");
        write.note(kind, till, &handed.order.to_string(), &detail)?;
        noted.push(detail);
        Ok::<(), Refused>(())
    };
    let Some((known, _)) = find(write.connection, handed.order)? else {
        return note("order-unknown", "and no such order is known");
    };
    if known.pick_up_store.as_deref() != Some(record.store.0.as_str()) {
        note("order-elsewhere", "and wasn't to be collected there")?;
    }
    match known.state {
        OrderState::HandedOver => {
            return note("handed-over-twice", "and its customer has it already");
        }
        // What became of the money stays as it is: somebody has to look at it.
        OrderState::Cancelled => note("handed-over-after-cancel", "after it was given up")?,
        OrderState::Expired => note("handed-over-after-cancel", "after its time was over")?,
        OrderState::Placed | OrderState::Allocated | OrderState::Picking | OrderState::Ready => {}
    }
    let order = match known.state {
        OrderState::Cancelled => known,
        _ => Order { state: OrderState::HandedOver, version: known.version + 1, ..known },
    };
    store(write, &order, None)?;
    hand_over(write, &order, till, noted)?;
    reserve(write, &order)?;
    let request = TransitionRequest { id: record.id, transition: OrderTransition::ConfirmHandOver, version: None };
    enter_act(write, &order, &request, till)
}

/// A paid order counts as a sale of its channel on the day it was placed.
fn count(write: &Write<'_>, order: &Order) -> Result<(), Refused> {
    const KNOWN: &str = "SELECT 1 FROM sale WHERE id = :id";
    let is_paid = order.payment != PaymentState::Open;
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
    if order.state != OrderState::Cancelled && order.payment != PaymentState::Refunded {
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

/// Puts an order in; one that is here keeps its state.
pub(super) fn put(write: &Write<'_>, said: &Order) -> Result<Order, Refused> {
    said.lines.iter().try_for_each(|line| quantity(&line.quantity).map(drop))?;
    if said.deposit_minor.is_some_and(|deposit| deposit <= 0 || deposit >= said.total_minor) {
        return Err(Refused::malformed("a deposit is part of the total"));
    }
    if let Some(store) = &said.pick_up_store {
        super::place::store(write.connection, store)?;
    }
    let (order, intent) = match find(write.connection, said.id)? {
        Some((known, intent)) => (Order { payment: said.payment, deposit_minor: said.deposit_minor, ..known }, intent),
        None => (said.clone(), None),
    };
    store(write, &order, intent.as_ref())?;
    reserve(write, &order)?;
    if order.state == OrderState::Ready {
        super::message::order_ready(write, &order)?;
    }
    count(write, &order)?;
    uncount(write, &order)?;
    Ok(order)
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
    let order = Order { state, version: known.version + 1, ..known };
    store(write, &order, intent.as_ref())?;
    if request.transition == OrderTransition::MarkReady {
        super::message::order_ready(write, &order)?;
    }
    if state == OrderState::HandedOver {
        hand_over(write, &order, "", &mut Noted::new())?;
    }
    reserve(write, &order)?;
    uncount(write, &order)?;
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

/// Orders of somebody who was forgotten lose the name to ask for.
pub(super) fn forget_customer(write: &Write<'_>, customer: Uuid) -> Result<(), Refused> {
    const SQL: &str = "SELECT id FROM customer_order WHERE body ->> 'customer' = :customer";
    const ACTS: &str = "UPDATE order_act SET answer = json_remove(answer, '$.name') WHERE customer_order = :id";
    let ids: Vec<String> = {
        let mut statement = write.connection.prepare_cached(SQL)?;
        let named = named_params! { ":customer": customer.to_string() };
        statement.query_map(named, |row| row.get(0))?.collect::<Result<_, _>>()?
    };
    for id in &ids {
        write.connection.execute(ACTS, named_params! { ":id": id })?;
        if let Some((order, intent)) = find(write.connection, row::id(id)?)? {
            store(write, &Order { name: String::new(), ..order }, intent.as_ref())?;
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
            for (id, store, kind) in &ended {
                write.remove(&scope_of(scopes::ORDERS, store), kind, id)?;
            }
            Ok(ended.len() as u64)
        })
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
