//! Orders that tills place with a sale: the goods are paid, and wait in another store or are sent from one. What goes back of them goes
//! back by the sale's receipt.

use super::work::{Done, paid_back, worked};
use super::{enter_act, find, reserve, store};
use crate::Refused;
use crate::order::is_open;
use crate::sqlite::ingest::Noted;
use crate::sqlite::sale::other_id;
use crate::sqlite::{Write, customer, place, row};
use protocol::{
    Address, Customer, Order, OrderLine, OrderSale, OrderState, OrderTransition, PaymentState, TransitionRequest,
};
use retail::{
    Condition, LineItem, LineTotals, PlacedOrder, PostVoid, Quantity, ReturnLine, Sale, placed_number, receipt_label,
};
use rusqlite::{Connection, Row, named_params};
use uuid::Uuid;

/// A line of a sale and what it became.
struct PlacedLine {
    order: Uuid,
    line: Uuid,
    /// How much of it was paid back by the receipt, in thousandths.
    paid_back: i64,
}

/// Whether a till's sale placed it.
pub(super) fn is_placed(order: &Order) -> bool {
    order.paid_with.iter().any(|paid| paid.is_placed)
}

/// The line of an order that a line of the sale becomes.
fn order_line(order: Uuid, (line, totals): (&LineItem, &LineTotals)) -> OrderLine {
    let paid = totals.amount + totals.added;
    let discount = totals.promotion_discount + totals.line_discount + totals.basket_discount;
    OrderLine {
        id: other_id(&order.to_string(), &line.id.to_string()),
        sku: line.item.sku.as_ref().map(ToString::to_string).unwrap_or_default(),
        name: line.item.name.clone(),
        quantity: line.quantity.plain(),
        unit: line.item.unit.symbol().to_owned(),
        unit_price: line.unit_price.to_string(),
        discount_minor: discount.minor(),
        coupon_minor: None,
        paid_minor: paid.minor(),
        tax_minor: Some(totals.tax.minor()),
        taxes: Vec::new(),
        returned: None,
    }
}

/// The order that a till's sale places.
fn order_of(
    (sale, receipt): (&Sale, &str),
    (index, placed): (usize, &PlacedOrder),
    (store, till): (&str, &str),
) -> Order {
    let lines = sale.lines.iter().zip(&sale.totals.lines).filter(|(line, _)| line.sent_with == Some(placed.id));
    let lines: Vec<OrderLine> = lines.map(|sold| order_line(placed.id, sold)).collect();
    let total_minor = lines.iter().map(|line| line.paid_minor).sum();
    Order {
        id: placed.id,
        number: placed_number(receipt, index),
        channel: store.to_owned(),
        placed_at: sale.at.to_string(),
        customer: sale.customer.as_ref().map(|customer| customer.id),
        name: String::new(),
        pick_up_store: Some(placed.store.0.clone()),
        deliver_to: placed.is_sent.then(Address::default),
        currency: sale.currency.code().to_owned(),
        lines,
        total_minor,
        deposit_minor: None,
        coupons: Vec::new(),
        card: None,
        document: Some(receipt.to_owned()),
        refunded_minor: None,
        payment: PaymentState::Paid,
        state: OrderState::Allocated,
        version: 1,
        promised_at: None,
        phone: String::new(),
        email: String::new(),
        note: String::new(),
        work: None,
        seen: std::collections::BTreeMap::new(),
        claims: Vec::new(),
        pick_up: None,
        ready_at: None,
        told_at: None,
        reminded_at: None,
        collect_until: None,
        paid_with: vec![OrderSale {
            sale: sale.id,
            receipt: receipt.to_owned(),
            till: till.to_owned(),
            amount_minor: total_minor,
            is_placed: true,
        }],
    }
}

/// The order with whom it is for, and where it goes if it is sent.
fn named(order: Order, customer: &Customer) -> Order {
    let deliver_to = order.deliver_to.map(|before| customer.address.clone().unwrap_or(before));
    Order {
        name: customer.name.clone(),
        phone: customer.phone.clone(),
        email: customer.email.clone(),
        deliver_to,
        ..order
    }
}

/// A customer was written down, or changed: their orders that tills placed and that wait say so.
pub(in crate::sqlite) fn customer_said(write: &Write<'_>, customer: &Customer) -> Result<(), Refused> {
    const SQL: &str = "SELECT id FROM customer_order WHERE body ->> 'customer' = :customer
        AND state IN ('placed', 'allocated', 'picking', 'ready')";
    let ids: Vec<String> = {
        let mut statement = write.connection.prepare_cached(SQL)?;
        let named = named_params! { ":customer": customer.id.to_string() };
        statement.query_map(named, |row| row.get(0))?.collect::<Result<_, _>>()?
    };
    for id in ids {
        let Some((known, intent)) = find(write.connection, row::id(&id)?)? else { continue };
        let order = named(known.clone(), customer);
        if is_placed(&known) && order != known {
            store(write, &order, intent.as_ref())?;
        }
    }
    Ok(())
}

/// What the lines of a sale became, one of them or all.
fn lines_of(connection: &Connection, sale: Uuid, line: Option<u32>) -> Result<Vec<PlacedLine>, Refused> {
    const SQL: &str = "SELECT customer_order, order_line, paid_back FROM placed_line
        WHERE sale = :sale AND (:line IS NULL OR line = :line) ORDER BY line, customer_order";
    let read = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get(2)?));
    let mut statement = connection.prepare_cached(SQL)?;
    let rows = statement.query_map(named_params! { ":sale": sale.to_string(), ":line": line }, read)?;
    let rows = rows.collect::<Result<Vec<_>, _>>()?;
    let whole = |(order, line, paid_back): (String, String, i64)| {
        Ok(PlacedLine { order: row::id(&order)?, line: row::id(&line)?, paid_back })
    };
    rows.into_iter().map(whole).collect()
}

fn enter(connection: &Connection, (sale, line): (Uuid, u32), (order, order_line): (Uuid, Uuid)) -> Result<(), Refused> {
    const SQL: &str = "INSERT OR IGNORE INTO placed_line (sale, line, customer_order, order_line)
        VALUES (:sale, :line, :order, :order_line)";
    connection.prepare_cached(SQL)?.execute(named_params! {
        ":sale": sale.to_string(), ":line": line, ":order": order.to_string(), ":order_line": order_line.to_string(),
    })?;
    Ok(())
}

/// A line of an order that a sale placed is collected with another order: what goes back of it goes back by the same receipt.
pub(super) fn moved(write: &Write<'_>, from: &Order, (line, order): (Uuid, Uuid)) -> Result<(), Refused> {
    const SQL: &str = "SELECT sale, line FROM placed_line WHERE customer_order = :order AND order_line = :line";
    if !is_placed(from) {
        return Ok(());
    }
    let named = named_params! { ":order": from.id.to_string(), ":line": line.to_string() };
    let read = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, u32>(1)?));
    let sold: Vec<(String, u32)> = {
        let mut statement = write.connection.prepare_cached(SQL)?;
        statement.query_map(named, read)?.collect::<Result<_, _>>()?
    };
    sold.iter().try_for_each(|(sale, number)| enter(write.connection, (row::id(sale)?, *number), (order, line)))
}

/// How much of a line of a sale waits for its customer somewhere, in thousandths; nothing of a line that was taken along.
pub(in crate::sqlite) fn waiting(connection: &Connection, sale: Uuid, line: u32) -> Result<Option<i64>, Refused> {
    let lines = lines_of(connection, sale, Some(line))?;
    if lines.is_empty() {
        return Ok(None);
    }
    let mut sum = 0;
    for placed in lines {
        let Some((order, _)) = find(connection, placed.order)? else { continue };
        sum += left(&order, &placed)?;
    }
    Ok(Some(sum))
}

/// How much of a line can be paid back by its receipt, in thousandths: what isn't collected, and what the store hadn't.
fn left(order: &Order, placed: &PlacedLine) -> Result<i64, Refused> {
    let Some((stand, unit)) = stand(order, placed.line)? else { return Ok(0) };
    let steps = |amount: i64| row::steps(Quantity::new(amount, unit));
    let waits = (stand.due() - stand.work.handed).max(0);
    Ok(steps(waits) + (steps(stand.work.refunded) - placed.paid_back).max(0))
}

fn stand(order: &Order, line: Uuid) -> Result<Option<(retail::LineStand, retail::Unit)>, Refused> {
    let unit = order.lines.iter().find(|it| it.id == line).map(super::work::unit_of);
    Ok(worked(order)?.line(line).zip(unit))
}

impl Done<'_> {
    /// A till's sale places orders: its goods are theirs.
    pub(in crate::sqlite) fn placed(&self, write: &Write<'_>, sale: &Sale, noted: &mut Noted) -> Result<(), Refused> {
        let receipt = receipt_label(&self.record.workstation, sale.series.as_ref(), sale.receipt);
        for (index, placed) in sale.placed.iter().enumerate() {
            if find(write.connection, placed.id)?.is_some() {
                continue;
            }
            let at = (self.record.store.0.as_str(), self.till());
            let order = order_of((sale, &receipt), (index, placed), at);
            let order = match order.customer.map(|id| customer::known(write.connection, id)).transpose()?.flatten() {
                Some(known) => named(order, &known),
                None => order,
            };
            let its = sale.lines.iter().filter(|line| line.sent_with == Some(placed.id) && line.item.sku.is_some());
            for (sold, line) in its.zip(&order.lines) {
                enter(write.connection, (sale.id, sold.id), (order.id, line.id))?;
            }
            if place::find(write.connection, &placed.store.0)?.is_none() {
                let detail =
                    format!("order {} is to be gathered in {}, and no such store is known", order.number, placed.store);
                self.note(write, noted, ("order-elsewhere", order.id), detail)?;
            }
            store(write, &order, None)?;
            reserve(write, &order)?;
        }
        Ok(())
    }

    /// The sale that placed orders was undone: nobody gathers them any more, and what was handed over is noted.
    pub(in crate::sqlite) fn unplaced(
        &self,
        write: &Write<'_>,
        void: &PostVoid,
        noted: &mut Noted,
    ) -> Result<(), Refused> {
        let mut orders: Vec<Uuid> =
            lines_of(write.connection, void.sale, None)?.into_iter().map(|placed| placed.order).collect();
        orders.sort_unstable();
        orders.dedup();
        for id in orders {
            let Some((known, _)) = find(write.connection, id)? else { continue };
            let has_some = worked(&known)?.stands().any(|(_, stand)| stand.work.handed > 0);
            if has_some || known.state == OrderState::HandedOver {
                let detail =
                    format!("the sale that paid for order {} was undone, and its customer has it", known.number);
                self.note(write, noted, ("handed-over-after-cancel", id), detail)?;
            }
            if !is_open(known.state) {
                continue;
            }
            let order = Order { state: OrderState::Cancelled, version: known.version + 1, ..known.clone() };
            let order = super::waiting::stamped(write, &known, order)?;
            store(write, &order, None)?;
            reserve(write, &order)?;
            let act = other_id(&self.record.id.to_string(), &id.to_string());
            let request = TransitionRequest { id: act, transition: OrderTransition::Cancel, version: None };
            enter_act(write, &order, &request, self.till())?;
        }
        Ok(())
    }

    /// What wasn't collected is paid back by the receipt: it isn't handed over any more.
    pub(in crate::sqlite) fn not_collected(
        &self,
        write: &Write<'_>,
        sale: &Sale,
        noted: &mut Noted,
    ) -> Result<(), Refused> {
        let receipt = receipt_label(&self.record.workstation, sale.series.as_ref(), sale.receipt);
        let mut gone = sale.returns.iter().filter(|back| back.condition == Condition::NotCollected);
        gone.try_for_each(|back| self.line_not_collected(write, (back, sale, &receipt), noted))
    }

    fn line_not_collected(
        &self,
        write: &Write<'_>,
        (back, sale, receipt): (&ReturnLine, &Sale, &str),
        noted: &mut Noted,
    ) -> Result<(), Refused> {
        let Some(source) = back.source() else { return Ok(()) };
        let mut rest = row::steps(back.quantity);
        for placed in lines_of(write.connection, source.sale, Some(source.line))? {
            let Some((known, intent)) = find(write.connection, placed.order)? else { continue };
            let now = rest.min(left(&known, &placed)?);
            if now == 0 {
                continue;
            }
            rest -= now;
            paid_back_by_receipt(write, &placed, now)?;
            let Some((stand, unit)) = stand(&known, placed.line)? else { continue };
            let owed = (row::steps(Quantity::new(stand.work.refunded, unit)) - placed.paid_back).max(0);
            let waited = now - owed.min(now);
            if waited > 0 {
                let paid = crate::sqlite::refund::share(back.refund.paid().minor(), waited, row::steps(back.quantity));
                let order = paid_back(&known, &[(placed.line, waited, paid)])?;
                let order = super::waiting::stamped(write, &known, order)?;
                store(write, &order, intent.as_ref().filter(|_| is_open(order.state)))?;
                reserve(write, &order)?;
            }
        }
        if rest > 0 {
            let detail = format!(
                "{} × {} of {} was paid back with {receipt} as not collected, and its customer has it",
                row::decimal(rest),
                back.item.name,
                source.receipt,
            );
            self.note(write, noted, ("paid-back-collected", sale.id), detail)?;
        }
        Ok(())
    }
}

fn paid_back_by_receipt(write: &Write<'_>, placed: &PlacedLine, now: i64) -> Result<(), Refused> {
    const SQL: &str = "UPDATE placed_line SET paid_back = paid_back + :now
        WHERE customer_order = :order AND order_line = :line";
    let named = named_params! { ":now": now, ":order": placed.order.to_string(), ":line": placed.line.to_string() };
    write.connection.prepare_cached(SQL)?.execute(named)?;
    Ok(())
}
