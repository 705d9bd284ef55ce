//! Orders that wait in this store for their customers: the hub's, with what was done for them here since it was last heard of.

use crate::Reader;
use crate::error::{DataFile, DatabaseError, Failure};
use crate::exchange::{Stretch, journal_stretches};
use protocol::{LineClaim, PaymentState, kinds};
use retail::{
    HandedOver, Moment, Money, OrderDeed, OrderState, OrderStep, OrderWork, PostVoid, Quantity, Sale, Sku, Transaction,
    TransactionEvent, Unit, UnitPrice, WorkedOrder,
};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use uuid::Uuid;

/// An order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// Its id.
    pub id: Uuid,
    /// Its number as the customer knows it.
    pub number: String,
    /// Where it was placed: `web`, or a store.
    pub channel: String,
    /// When.
    pub placed_at: Moment,
    /// The name to ask for; may be empty.
    pub name: String,
    /// By which its customer is reached; may be empty.
    pub phone: String,
    /// What its customer wrote beside it; may be empty.
    pub note: String,
    /// What all of it costs, tax included.
    pub total: Money,
    /// Whether nothing of it has to be paid any more.
    pub is_paid: bool,
    /// Whether a till's sale paid for it, or for some of it.
    pub is_sold: bool,
    /// What was bought, and what is taken instead of something.
    pub lines: Vec<OrderLine>,
    /// Where it stands and what was done for it, here and as far as the hub has heard.
    pub worked: WorkedOrder,
    /// When it was promised for.
    pub promised_at: Option<Moment>,
    /// Who gathers what just now, as the hub says.
    pub claims: Vec<LineClaim>,
    /// Since when it waits for its customer.
    pub ready_at: Option<Moment>,
    /// When its customer was told that it waits.
    pub told_at: Option<Moment>,
    /// When its customer was reminded.
    pub reminded_at: Option<Moment>,
    /// Until when it waits.
    pub collect_until: Option<Moment>,
    /// As the hub wrote it.
    pub document: Box<protocol::Order>,
}

/// A line of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderLine {
    /// Its id.
    pub id: Uuid,
    /// The article.
    pub sku: Sku,
    /// What it is called.
    pub name: String,
    /// How many.
    pub quantity: Quantity,
    /// What one of it cost.
    pub unit_price: Option<UnitPrice>,
    /// What was paid for it, tax included.
    pub paid: Money,
    /// How many of them came back or were paid back by the online store, if any.
    pub returned: Option<Quantity>,
    /// Whether it is taken instead of something else.
    pub is_substitute: bool,
}

impl Order {
    /// Where it stands.
    pub const fn state(&self) -> OrderState {
        self.worked.state
    }

    /// A line of it.
    pub fn line(&self, id: Uuid) -> Option<&OrderLine> {
        self.lines.iter().find(|line| line.id == id)
    }

    /// Whether it can be paid at a till: nothing of it was paid before, and it costs what its goods cost.
    pub fn is_payable_here(&self) -> bool {
        let goods: Money = self.lines.iter().filter(|line| !line.is_substitute).map(|line| line.paid).sum();
        !self.is_paid && self.document.deposit_minor.is_none() && goods == self.total
    }

    /// What its customer has to pay, or has paid, without what isn't there.
    pub fn due(&self) -> Money {
        self.total - self.worked.work.back
    }
}

/// What was done here, and up to where the hub's word has it.
struct Steps {
    stretches: Vec<Stretch>,
    by_order: BTreeMap<String, Vec<Step>>,
}

struct Step {
    journal: u64,
    till: String,
    body: String,
}

/// The queue of a store, and what it was read from: of thousands of orders only those are read anew of which something has changed.
#[derive(Clone, Debug, Default)]
pub struct OrderQueue {
    /// The orders whose goods are still meant for their customers, and those of which something has to be put back: those that are ready
    /// first, then the longest waiting.
    pub open: Vec<Order>,
    read: HashMap<String, Read>,
    stretches: Vec<Stretch>,
}

/// What an order was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Read {
    body: u64,
    /// How many steps were done for it here, and the last of them.
    steps: (usize, u64),
}

fn place(order: &Order) -> (OrderState, i64, Uuid) {
    (order.state(), order.placed_at.utc_ms, order.id)
}

fn is_in_queue(order: &Order) -> bool {
    order.state().is_open() || order.worked.has_to_put_back()
}

impl OrderQueue {
    /// Something was done here for an order: this is how it stands now.
    pub fn put(&mut self, order: Order) {
        self.read.remove(&order.id.to_string());
        self.open.retain(|known| known.id != order.id);
        if is_in_queue(&order) {
            let at = self.open.partition_point(|known| place(known) < place(&order));
            self.open.insert(at, order);
        }
    }
}

impl Reader {
    /// Brings a queue up to date.
    pub fn read_queue(&self, queue: &mut OrderQueue) -> Result<(), DatabaseError> {
        const SQL: &str = "SELECT key, body FROM hub_entry WHERE kind = :kind";
        const STEPS: &str = "SELECT journal, customer_order, till, body FROM order_step ORDER BY journal";
        let mut known: HashMap<Uuid, Order> =
            std::mem::take(&mut queue.open).into_iter().map(|order| (order.id, order)).collect();
        let before = std::mem::take(&mut queue.read);
        self.read(DataFile::Sales, |connection| {
            let steps = Steps::read(connection, STEPS, &[])?;
            let is_same_journal = steps.stretches == queue.stretches;
            let mut statement = connection.prepare_cached(SQL)?;
            let mut rows = statement.query(named_params! { ":kind": kinds::ORDER })?;
            while let Some(row) = rows.next()? {
                let text = |column| row.get_ref(column)?.as_str().map_err(rusqlite::Error::from);
                let (key, body) = (text(0)?, text(1)?);
                let read = Read { body: hash_of(body), steps: steps.count(key) };
                let is_same = is_same_journal && before.get(key) == Some(&read);
                let order = match key.parse().ok().filter(|_| is_same) {
                    // One that was read and isn't in the queue has ended.
                    Some(id) => known.remove(&id),
                    None => read_order(body, &steps),
                };
                queue.open.extend(order.filter(is_in_queue));
                queue.read.insert(key.to_owned(), read);
            }
            queue.stretches = steps.stretches;
            Ok(())
        })?;
        queue.open.sort_by_key(place);
        Ok(())
    }

    /// One of the hub's orders of this store.
    pub fn order(&self, id: Uuid) -> Result<Option<Order>, DatabaseError> {
        const SQL: &str = "SELECT body FROM hub_entry WHERE kind = :kind AND key = :key";
        self.one_order(SQL, &[(":kind", &kinds::ORDER), (":key", &id.to_string())])
    }

    /// An order of this store as the hub told it, by its number, however that is written, or its id.
    pub fn order_told(&self, number: &str) -> Result<Option<protocol::Order>, DatabaseError> {
        const SQL: &str = "SELECT body FROM hub_entry
            WHERE kind = :kind AND (lower(body ->> 'number') = lower(:number) OR key = lower(:number))";
        self.read(DataFile::Sales, |connection| {
            let named = named_params! { ":kind": kinds::ORDER, ":number": number };
            let found: Option<String> =
                connection.prepare_cached(SQL)?.query_row(named, |row| row.get(0)).optional()?;
            Ok(found.and_then(|body| serde_json::from_str(&body).ok()))
        })
    }

    /// The order with this number, however it is written.
    pub fn order_of_number(&self, number: &str) -> Result<Option<Order>, DatabaseError> {
        const SQL: &str = "SELECT body FROM hub_entry WHERE kind = :kind AND lower(body ->> 'number') = lower(:number)";
        self.one_order(SQL, &[(":kind", &kinds::ORDER), (":number", &number)])
    }

    /// The order whose customer's code has this hash (64 hexadecimal digits), as the order says: whether the hub says so, too, is for
    /// whoever has its key.
    pub fn order_of_code(&self, hash: &str) -> Result<Option<Order>, DatabaseError> {
        const SQL: &str = "SELECT body FROM hub_entry WHERE kind = :kind AND instr(body, :hash) > 0";
        self.one_order(SQL, &[(":kind", &kinds::ORDER), (":hash", &hash)])
    }

    /// An order as the hub has just answered, with what was done for it here that the hub hadn't heard of by then; `None` if the answer
    /// isn't one.
    pub fn order_answered(&self, body: &str) -> Result<Option<Order>, DatabaseError> {
        const AS_SAID: &str = "SELECT :body";
        self.one_order(AS_SAID, &[(":body", &body)])
    }

    fn one_order(&self, sql: &str, params: &[(&str, &dyn rusqlite::ToSql)]) -> Result<Option<Order>, DatabaseError> {
        const STEPS: &str = "SELECT journal, customer_order, till, body FROM order_step
            WHERE customer_order = :order ORDER BY journal";
        self.read(DataFile::Sales, |connection| {
            let found: Option<String> =
                connection.prepare_cached(sql)?.query_row(params, |row| row.get(0)).optional()?;
            let Some(body) = found else { return Ok(None) };
            let Ok(Named { id }) = serde_json::from_str(&body) else { return Ok(None) };
            let steps = Steps::read(connection, STEPS, &[(":order", &id.to_string())])?;
            Ok(read_order(&body, &steps))
        })
    }
}

fn hash_of(body: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    body.hash(&mut hasher);
    hasher.finish()
}

/// Which order it is.
#[derive(Deserialize)]
struct Named {
    id: Uuid,
}

impl Steps {
    fn read(connection: &Connection, sql: &str, params: &[(&str, &dyn rusqlite::ToSql)]) -> Result<Steps, Failure> {
        let read = |row: &Row<'_>| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?, row.get::<_, String>(3)?))
        };
        let mut statement = connection.prepare_cached(sql)?;
        let mut by_order: BTreeMap<String, Vec<Step>> = BTreeMap::new();
        for row in statement.query_map(params, read)? {
            let (journal, order, till, body) = row?;
            let step = Step { journal: journal.cast_unsigned(), till, body };
            by_order.entry(order).or_default().push(step);
        }
        Ok(Steps { stretches: journal_stretches(connection)?, by_order })
    }

    /// What was done here for an order that isn't in the hub's word on it.
    fn unheard<'a>(&'a self, order: &'a protocol::Order) -> impl Iterator<Item = TransactionEvent> + 'a {
        let steps = self.by_order.get(&order.id.to_string()).into_iter().flatten();
        // This till wrote them itself.
        steps.filter(|step| !self.is_seen(order, step)).filter_map(|step| serde_json::from_str(&step.body).ok())
    }

    fn count(&self, order: &str) -> (usize, u64) {
        let steps = self.by_order.get(order);
        steps.map_or((0, 0), |steps| (steps.len(), steps.last().map_or(0, |step| step.journal)))
    }

    fn is_seen(&self, order: &protocol::Order, step: &Step) -> bool {
        let is_in =
            |stretch: &&Stretch| stretch.first <= step.journal && stretch.last.is_none_or(|last| step.journal <= last);
        let Some(stretch) = self.stretches.iter().rev().find(is_in) else { return false };
        let seen = order.seen.get(&[&step.till, "/", &stretch.epoch].concat());
        seen.is_some_and(|through| step.journal <= *through)
    }
}

/// An order as the hub wrote it; what can't be read is kept aside when it comes, and never gets here.
fn read_order(body: &str, steps: &Steps) -> Option<Order> {
    let document: protocol::Order = serde_json::from_str(body).ok()?;
    let line = |line: &protocol::OrderLine| {
        let unit = Unit::named(&line.unit).unwrap_or_default();
        Some(OrderLine {
            id: line.id,
            sku: line.sku.as_str().into(),
            name: line.name.clone(),
            quantity: Quantity::parse(&line.quantity, unit)?,
            unit_price: line.unit_price.parse().ok(),
            paid: Money::from_minor(line.paid_minor),
            returned: line.returned.as_ref().and_then(|back| Quantity::parse(back, unit)),
            is_substitute: false,
        })
    };
    let mut lines = document.lines.iter().map(line).collect::<Option<Vec<_>>>()?;
    let work: OrderWork = match &document.work {
        Some(work) => serde_json::from_value(serde_json::to_value(work).ok()?).ok()?,
        None => OrderWork::default(),
    };
    let wanted = lines.iter().map(|line| (line.id, line.quantity.amount())).collect();
    let mut worked = WorkedOrder { state: order_state(document.state), lines: wanted, work };
    let mut is_sold = !document.paid_with.is_empty();
    for event in steps.unheard(&document) {
        match &event {
            TransactionEvent::HandedOver(handed) => is_sold |= handed.is_paid_now,
            TransactionEvent::OrderStep(step) if matches!(step.deed, OrderDeed::TakenBack { .. }) => is_sold = false,
            _ => {}
        }
        // What doesn't fit is noted by the hub.
        match event {
            TransactionEvent::OrderStep(step) => drop(worked.step(&step.deed)),
            TransactionEvent::HandedOver(handed) => drop(worked.hand_over(&handed)),
            _ => {}
        }
    }
    lines.extend(worked.work.substitutes.iter().map(|substitute| OrderLine {
        id: substitute.line,
        sku: substitute.sku.clone(),
        name: substitute.name.clone(),
        quantity: substitute.quantity,
        unit_price: Some(substitute.unit_price),
        paid: substitute.paid,
        returned: None,
        is_substitute: true,
    }));
    let at = |text: &Option<String>| text.as_ref().and_then(|text| text.parse().ok());
    Some(Order {
        id: document.id,
        number: document.number.clone(),
        channel: document.channel.clone(),
        placed_at: document.placed_at.parse().ok()?,
        name: document.name.clone(),
        phone: document.phone.clone(),
        note: document.note.clone(),
        total: Money::from_minor(document.total_minor),
        is_paid: document.payment != PaymentState::Open,
        is_sold,
        lines,
        worked,
        promised_at: at(&document.promised_at),
        claims: document.claims.clone(),
        ready_at: at(&document.ready_at),
        told_at: at(&document.told_at),
        reminded_at: at(&document.reminded_at),
        collect_until: at(&document.collect_until),
        document: Box::new(document),
    })
}

/// Where an order stands, in the trade's words.
pub const fn order_state(state: protocol::OrderState) -> OrderState {
    match state {
        protocol::OrderState::Placed => OrderState::Placed,
        protocol::OrderState::Allocated => OrderState::Allocated,
        protocol::OrderState::Picking => OrderState::Picking,
        protocol::OrderState::Ready => OrderState::Ready,
        protocol::OrderState::HandedOver => OrderState::HandedOver,
        protocol::OrderState::Cancelled => OrderState::Cancelled,
        protocol::OrderState::Expired => OrderState::Expired,
    }
}

/// What is wrong with an order that came from the hub, if anything is.
pub(crate) fn unreadable(body: &str) -> Option<String> {
    let order: protocol::Order = match serde_json::from_str(body) {
        Ok(order) => order,
        Err(error) => return Some(error.to_string()),
    };
    if let Err(error) = order.placed_at.parse::<Moment>() {
        return Some(error.to_string());
    }
    let steps = Steps { stretches: Vec::new(), by_order: BTreeMap::new() };
    read_order(body, &steps).is_none().then(|| "a quantity or what was done for it can't be read".to_owned())
}

/// Keeps what was done for an order; part of the write of its record. What the hub has of orders it tells nothing of any more is forgotten.
fn keep(
    connection: &Connection,
    transaction: &Transaction,
    order: Uuid,
    event: &TransactionEvent,
) -> Result<(), Failure> {
    const SQL: &str =
        "INSERT INTO order_step (journal, customer_order, till, body) VALUES (:journal, :order, :till, :body)";
    const FORGET: &str = "DELETE FROM order_step WHERE rowid IN (SELECT rowid FROM order_step
        WHERE journal <= (SELECT number FROM confirmed)
            AND NOT EXISTS (SELECT 1 FROM hub_entry WHERE kind = :kind AND key = customer_order) ORDER BY journal LIMIT 20)";
    connection.prepare_cached(SQL)?.execute(named_params! {
        ":journal": transaction.number.cast_signed(),
        ":order": order.to_string(),
        ":till": transaction.workstation.0,
        ":body": serde_json::to_string(event)?,
    })?;
    connection.prepare_cached(FORGET)?.execute(named_params! { ":kind": kinds::ORDER })?;
    Ok(())
}

/// Keeps that an order was handed over.
pub(crate) fn handed_over(
    connection: &Connection,
    transaction: &Transaction,
    handed: &HandedOver,
) -> Result<(), Failure> {
    keep(connection, transaction, handed.order, &transaction.event)
}

/// Keeps what was done for an order.
pub(crate) fn step(connection: &Connection, transaction: &Transaction, step: &OrderStep) -> Result<(), Failure> {
    keep(connection, transaction, step.order, &transaction.event)
}

/// Keeps which orders were handed over as they were paid.
pub(crate) fn paid(connection: &Connection, transaction: &Transaction, sale: &Sale) -> Result<(), Failure> {
    let mut handed = sale.handed_over.iter();
    handed.try_for_each(|it| keep(connection, transaction, it.order, &TransactionEvent::HandedOver(it.clone())))
}

/// Keeps which orders are back with the sale that paid for them.
pub(crate) fn undone(connection: &Connection, transaction: &Transaction, void: &PostVoid) -> Result<(), Failure> {
    let mut back = void.handed_over.iter().map(|handed| (handed.order, handed.taken_back(&void.operator)));
    back.try_for_each(|(order, step)| {
        keep(connection, transaction, order, &TransactionEvent::OrderStep(Box::new(step)))
    })
}
