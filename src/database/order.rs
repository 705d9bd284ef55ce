//! Orders that wait in this store for their customers: the hub's, with what was handed over here since it was last heard of.

use crate::Reader;
use crate::error::{DataFile, DatabaseError, Failure};
use protocol::{PaymentState, kinds};
use retail::{HandedOver, Moment, Money, OrderState};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
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
    /// What all of it costs, tax included.
    pub total: Money,
    /// Whether nothing of it has to be paid any more.
    pub is_paid: bool,
    /// Where it stands.
    pub state: OrderState,
    /// What was bought.
    pub lines: Vec<OrderLine>,
}

/// A line of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderLine {
    /// The article.
    pub sku: String,
    /// What it is called.
    pub name: String,
    /// How many, a decimal in its unit.
    pub quantity: String,
    /// What was paid for it, tax included.
    pub paid: Money,
}

impl Reader {
    /// The orders whose goods are still meant for their customers: those that are ready first, then the longest waiting.
    pub fn open_orders(&self) -> Result<Vec<Order>, DatabaseError> {
        const SQL: &str = "SELECT body, customer_order IS NOT NULL FROM hub_entry
            LEFT JOIN handed_over ON customer_order = key WHERE kind = :kind";
        let orders: Vec<(String, bool)> = self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let rows = statement.query_map(named_params! { ":kind": kinds::ORDER }, columns)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })?;
        let mut orders: Vec<Order> = orders.into_iter().filter_map(read_order).collect();
        orders.retain(|order| order.state.is_open());
        orders.sort_by(|one, other| {
            (one.state, one.placed_at.utc_ms, one.id).cmp(&(other.state, other.placed_at.utc_ms, other.id))
        });
        Ok(orders)
    }

    /// One of the hub's orders of this store.
    pub fn order(&self, id: Uuid) -> Result<Option<Order>, DatabaseError> {
        const SQL: &str = "SELECT body, customer_order IS NOT NULL FROM hub_entry
            LEFT JOIN handed_over ON customer_order = key WHERE kind = :kind AND key = :key";
        self.read(DataFile::Sales, |connection| {
            let named = named_params! { ":kind": kinds::ORDER, ":key": id.to_string() };
            Ok(connection.prepare_cached(SQL)?.query_row(named, columns).optional()?.and_then(read_order))
        })
    }

    /// The order with this number, however it is written.
    pub fn order_of_number(&self, number: &str) -> Result<Option<Uuid>, DatabaseError> {
        const SQL: &str = "SELECT key FROM hub_entry WHERE kind = :kind AND lower(body ->> 'number') = lower(:number)";
        self.read(DataFile::Sales, |connection| {
            let named = named_params! { ":kind": kinds::ORDER, ":number": number };
            let found: Option<String> =
                connection.prepare_cached(SQL)?.query_row(named, |row| row.get(0)).optional()?;
            Ok(found.and_then(|key| Uuid::parse_str(&key).ok()))
        })
    }
}

fn columns(row: &Row<'_>) -> rusqlite::Result<(String, bool)> {
    Ok((row.get(0)?, row.get(1)?))
}

/// An order as the hub wrote it; what can't be read is kept aside when it comes, and never gets here.
fn read_order((body, is_handed_over_here): (String, bool)) -> Option<Order> {
    let order: protocol::Order = serde_json::from_str(&body).ok()?;
    let state = match order_state(order.state) {
        state if is_handed_over_here && state.is_open() => OrderState::HandedOver,
        state => state,
    };
    let lines = order.lines.into_iter().map(|line| OrderLine {
        sku: line.sku,
        name: line.name,
        quantity: line.quantity,
        paid: Money::from_minor(line.paid_minor),
    });
    Some(Order {
        id: order.id,
        number: order.number,
        channel: order.channel,
        placed_at: order.placed_at.parse().ok()?,
        name: order.name,
        total: Money::from_minor(order.total_minor),
        is_paid: order.payment != PaymentState::Open,
        state,
        lines: lines.collect(),
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
    order.placed_at.parse::<Moment>().err().map(|error| error.to_string())
}

/// Notes that an order was handed over; part of the write of its record.
pub(crate) fn handed_over(connection: &Connection, journal: u64, handed: &HandedOver) -> Result<(), Failure> {
    const SQL: &str = "INSERT INTO handed_over (customer_order, journal) VALUES (:order, :journal)
        ON CONFLICT (customer_order) DO NOTHING";
    let named = named_params! { ":order": handed.order.to_string(), ":journal": journal.cast_signed() };
    connection.prepare_cached(SQL)?.execute(named)?;
    Ok(())
}
