//! Rows of what comes back of orders: held by the till that takes it back, entered once, and written on the order.

use super::ingest::Noted;
use super::order::{find, store};
use super::sale::{Head, Line, insert, insert_line, other_id, returns};
use super::{Sqlite, Write, place, row, stock};
use crate::{RefundStorage, Refused, moment};
use protocol::{
    ORDERS_FOUND_MAX, Order, OrderLine, OrderRefund, OrderSearch, OrderState, PaymentState, RETURN_CLAIM_MAX_S,
    RefundRequest, RefundedLine, ReturnClaim, ReturnLookupReply, ReturnedLine,
};
use retail::{Moment, ReturnLine, Sale, StockLocation, Transaction, receipt_label};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The source of entries that take back what an order counted.
const REFUNDS: &str = "refund";

fn quantity(text: &str) -> Result<i64, Refused> {
    row::thousandths(text).ok_or_else(|| Refused::malformed(format!("'{text}' is no quantity")))
}

/// How much of each line came back, and what was paid back for it; without a line what was paid back beside the goods.
fn came_back(connection: &Connection, order: Uuid) -> Result<Vec<(Option<u32>, i64, i64)>, Refused> {
    const SQL: &str =
        "SELECT source_line, -sum(quantity), -sum(paid) FROM sale_line WHERE source_sale = :order GROUP BY 1";
    let mut statement = connection.prepare_cached(SQL)?;
    let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
    let rows = statement.query_map(named_params! { ":order": order.to_string() }, read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The order with what came back written on its lines, and whether all of it was paid back.
pub(super) fn standing(connection: &Connection, order: Order) -> Result<Order, Refused> {
    let came = came_back(connection, order.id)?;
    if came.is_empty() {
        return Ok(order);
    }
    let refunded: i64 = came.iter().map(|(_, _, paid)| paid).sum();
    let (mut lines, mut is_whole) = (order.lines.clone(), true);
    for (number, line) in (1..).zip(&mut lines) {
        let back = came.iter().find(|(known, _, _)| *known == Some(number)).map_or(0, |(_, back, _)| *back);
        line.returned = (back > 0).then(|| row::decimal(back));
        is_whole &= back >= quantity(&line.quantity)?;
    }
    let payment = match order.payment {
        PaymentState::Open => PaymentState::Open,
        _ if is_whole || refunded >= order.total_minor => PaymentState::Refunded,
        _ => PaymentState::PartlyRefunded,
    };
    Ok(Order { lines, payment, refunded_minor: Some(refunded), ..order })
}

/// What came back is written on the order, and its tills are told.
fn refresh(write: &Write<'_>, id: Uuid) -> Result<Option<Order>, Refused> {
    let Some((known, intent)) = find(write.connection, id)? else { return Ok(None) };
    let now = standing(write.connection, known.clone())?;
    if now == known {
        return Ok(Some(known));
    }
    let order = Order { version: known.version + 1, ..now };
    store(write, &order, intent.as_ref())?;
    super::order::reserve(write, &order)?;
    Ok(Some(order))
}

/// A till took goods of orders back: what it held is free, what is to go back online is asked for once, and the orders say so.
pub(super) fn taken_back(
    write: &Write<'_>,
    record: &Transaction,
    sale: &Sale,
    noted: &mut Noted,
) -> Result<(), Refused> {
    const FREE: &str = "DELETE FROM return_claim WHERE sale = :sale";
    let orders: BTreeSet<Uuid> =
        sale.returns.iter().filter_map(ReturnLine::ordered).map(|source| source.order).collect();
    if orders.is_empty() {
        return Ok(());
    }
    write.connection.prepare_cached(FREE)?.execute(named_params! { ":sale": sale.id.to_string() })?;
    let receipt = receipt_label(&record.workstation, sale.series.as_ref(), sale.receipt);
    for back in &sale.returned.online {
        let id = other_id(&sale.id.to_string(), &back.order.to_string());
        let request = RefundRequest {
            id,
            order: back.order,
            number: back.number.clone(),
            receipt: receipt.clone(),
            till: record.workstation.0.clone(),
            at: sale.at.to_string(),
            currency: sale.currency.code().to_owned(),
            amount_minor: back.refunded.minor(),
            done_at: None,
        };
        ask_for(write, &request, sale.at)?;
    }
    for order in orders {
        if refresh(write, order)?.is_none() {
            returns::note_unknown(write, &record.workstation.0, &order.to_string(), noted)?;
        }
    }
    Ok(())
}

fn ask_for(write: &Write<'_>, request: &RefundRequest, at: Moment) -> Result<(), Refused> {
    const SQL: &str =
        "INSERT OR IGNORE INTO refund_request (id, customer_order, number, receipt, till, at_ms, currency, amount)
        VALUES (:id, :order, :number, :receipt, :till, :at, :currency, :amount)";
    write.connection.prepare_cached(SQL)?.execute(named_params! {
        ":id": request.id.to_string(),
        ":order": request.order.to_string(),
        ":number": request.number,
        ":receipt": request.receipt,
        ":till": request.till,
        ":at": at.utc_ms,
        ":currency": request.currency,
        ":amount": request.amount_minor,
    })?;
    Ok(())
}

/// Whether tills of this company may know of the order: it waits in one of its stores, or its customer is one of its own.
fn is_of(connection: &Connection, order: &Order, company: &str) -> Result<bool, Refused> {
    const CUSTOMER: &str = "SELECT legal_entity FROM customer WHERE id = :id";
    if let Some(store) = &order.pick_up_store {
        return Ok(place::find(connection, store)?.is_none_or(|store| store.legal_entity == company));
    }
    let Some(customer) = order.customer else { return Ok(true) };
    let named = named_params! { ":id": customer.to_string() };
    let found: Option<String> = connection.prepare_cached(CUSTOMER)?.query_row(named, |row| row.get(0)).optional()?;
    Ok(found.is_none_or(|found| found == company))
}

/// What tills hold of an order just now, by line, but for one of them.
fn held(connection: &Connection, order: Uuid, but: Uuid, now: Moment) -> Result<Vec<(u32, i64)>, Refused> {
    const SQL: &str = "SELECT line, sum(quantity) FROM return_claim
        WHERE customer_order = :order AND sale <> :but AND until_ms > :now GROUP BY line";
    let mut statement = connection.prepare_cached(SQL)?;
    let named = named_params! { ":order": order.to_string(), ":but": but.to_string(), ":now": now.utc_ms };
    let rows = statement.query_map(named, |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn known(connection: &Connection, id: Uuid, company: &str) -> Result<Order, Refused> {
    let found = find(connection, id)?.map(|(order, _)| order);
    match found {
        Some(order) if is_of(connection, &order, company)? => Ok(order),
        _ => Err(Refused::not_found("such order")),
    }
}

/// Whether nothing of an order is left that could be paid back.
fn is_over(order: &Order) -> bool {
    order.payment == PaymentState::Refunded || order.state == OrderState::Cancelled
}

/// An order with what came back of it and what others hold.
fn reply(connection: &Connection, order: Order, but: Uuid, now: Moment) -> Result<ReturnLookupReply, Refused> {
    let (came, held) = (came_back(connection, order.id)?, held(connection, order.id, but, now)?);
    let is_over = is_over(&order);
    let of_line = |(number, line): (u32, &OrderLine)| -> ReturnedLine {
        let (back, paid) =
            came.iter().find(|(known, _, _)| *known == Some(number)).map_or((0, 0), |(_, back, paid)| (*back, *paid));
        let claimed = held.iter().find(|(known, _)| *known == number).map(|(_, held)| row::decimal(*held));
        ReturnedLine {
            line: number,
            sku: Some(line.sku.clone()),
            sold: line.quantity.clone(),
            returned: if is_over { line.quantity.clone() } else { row::decimal(back) },
            refunded_minor: if is_over { line.paid_minor } else { paid },
            returned_at: None,
            claimed,
            waiting: None,
        }
    };
    Ok(ReturnLookupReply {
        sale: order.id,
        till: String::new(),
        body: String::new(),
        hash: protocol::Hash::default(),
        lines: (1..).zip(&order.lines).map(of_line).collect(),
        complete_until: returns::complete_until(connection)?,
        order: Some(order),
    })
}

fn claim(write: &Write<'_>, claim: &ReturnClaim, company: &str, till: &str) -> Result<ReturnLookupReply, Refused> {
    const FREE: &str = "DELETE FROM return_claim WHERE sale = :sale AND customer_order = :order";
    const HOLD: &str = "INSERT INTO return_claim (sale, customer_order, line, quantity, till, until_ms)
        VALUES (:sale, :order, :line, :quantity, :till, :until)";
    const OLD: &str = "DELETE FROM return_claim WHERE until_ms <= :now";
    let order = known(write.connection, claim.order, company)?;
    let conflict = Refused::VersionConflict { found: order.version };
    let (sale, id) = (claim.sale.to_string(), order.id.to_string());
    write.connection.prepare_cached(OLD)?.execute(named_params! { ":now": write.now.utc_ms })?;
    write.connection.prepare_cached(FREE)?.execute(named_params! { ":sale": sale, ":order": id })?;
    let (came, held) =
        (came_back(write.connection, order.id)?, held(write.connection, order.id, claim.sale, write.now)?);
    if is_over(&order) && !claim.lines.is_empty() {
        return Err(conflict);
    }
    let until =
        write.now.utc_ms + i64::from(claim.seconds.unwrap_or(RETURN_CLAIM_MAX_S).min(RETURN_CLAIM_MAX_S)) * 1_000;
    for wanted in &claim.lines {
        let line = order.line(wanted.line).ok_or_else(|| Refused::not_found("such line"))?;
        let (sold, now, said) = (quantity(&line.quantity)?, quantity(&wanted.quantity)?, quantity(&wanted.returned)?);
        if now <= 0 {
            return Err(Refused::malformed("a quantity is above zero"));
        }
        let back = came.iter().find(|(known, _, _)| *known == Some(wanted.line)).map_or(0, |(_, back, _)| *back);
        let others = held.iter().find(|(known, _)| *known == wanted.line).map_or(0, |(_, held)| *held);
        if back != said || back + others + now > sold {
            return Err(conflict);
        }
        write.connection.prepare_cached(HOLD)?.execute(named_params! {
            ":sale": sale, ":order": id, ":line": wanted.line, ":quantity": now, ":till": till, ":until": until,
        })?;
    }
    reply(write.connection, order, claim.sale, write.now)
}

/// The tax in what was paid back of a line: its share of the line's.
pub(super) fn share(whole: i64, part: i64, of: i64) -> i64 {
    let exact = i128::from(whole) * i128::from(part);
    let rounded = (exact.abs() * 2 + i128::from(of.max(1))) / (2 * i128::from(of.max(1))) * exact.signum();
    i64::try_from(rounded).unwrap_or_default()
}

/// A store has some of an order not, or something cheaper: what was paid for it comes off what the order counts, and is asked back of
/// whoever has the money.
pub(super) fn asked_by_store(
    write: &Write<'_>,
    order: &Order,
    record: &Transaction,
    (line, amount): (Option<(u32, &OrderLine, i64)>, i64),
    noted: &mut Noted,
) -> Result<(), Refused> {
    let lines = line.map(|(number, line, quantity)| {
        let tax = share(line.tax_minor.unwrap_or(0), amount, line.paid_minor);
        vec![(number, quantity, amount, tax)]
    });
    let beside = if lines.is_some() { 0 } else { amount };
    let (label, lines) = (order.number.as_str(), lines.unwrap_or_default());
    enter(write, order, &Entry { id: record.id, label, at: record.at, lines, beside }, noted)?;
    let request = RefundRequest {
        id: record.id,
        order: order.id,
        number: order.number.clone(),
        receipt: String::new(),
        till: record.workstation.0.clone(),
        at: record.at.to_string(),
        currency: order.currency.clone(),
        amount_minor: amount,
        done_at: None,
    };
    ask_for(write, &request, record.at)?;
    refresh(write, order.id).map(drop)
}

/// What goes back of an order in one entry: lines with their number, quantity and amounts, and money beside them.
struct Entry<'a> {
    id: Uuid,
    label: &'a str,
    at: Moment,
    lines: Vec<(u32, i64, i64, i64)>,
    beside: i64,
}

/// Takes it off what the order counted, where it counted.
fn enter(write: &Write<'_>, order: &Order, entry: &Entry<'_>, noted: &mut Noted) -> Result<(), Refused> {
    let paid: i64 = entry.lines.iter().map(|(_, _, paid, _)| paid).sum();
    let whole: i64 = order.lines.iter().filter_map(|line| line.tax_minor).sum();
    let tax_beside = share(whole, entry.beside, order.total_minor);
    insert(
        write,
        &Head {
            id: entry.id,
            op: None,
            source: REFUNDS,
            // Part after part of an order goes back under the same number.
            label: &format!("{} {}", entry.label, entry.id),
            till: "",
            store: order.pick_up_store.as_deref().unwrap_or_default(),
            channel: &order.channel,
            at: entry.at,
            day: entry.at.date(),
            currency: &order.currency,
            total_minor: -(paid + entry.beside),
            tax_minor: -tax_beside - entry.lines.iter().map(|(_, _, _, tax)| tax).sum::<i64>(),
            customer: order.customer,
        },
    )?;
    for (number, (source, quantity, paid, tax)) in (1..).zip(&entry.lines) {
        let line = Line {
            line: number,
            sku: order.line(*source).map(|line| line.sku.clone()),
            quantity: -quantity,
            paid_minor: -paid,
            tax_minor: -tax,
            source_sale: Some(order.id),
            source_line: Some(*source),
            ..Line::default()
        };
        insert_line(write, entry.id, &line)?;
        returns::check(write, "", &line, noted)?;
    }
    if entry.beside != 0 {
        let (line, paid_minor) = (entry.lines.len() as u32 + 1, -entry.beside);
        let beside = Line { line, paid_minor, tax_minor: -tax_beside, source_sale: Some(order.id), ..Line::default() };
        insert_line(write, entry.id, &beside)?;
    }
    Ok(())
}

fn line_of(order: &Order, said: &RefundedLine) -> Result<(u32, i64, i64, i64), Refused> {
    let found = (1..).zip(&order.lines).find(|(_, line)| line.id == said.line);
    let (number, line) = found.ok_or_else(|| Refused::not_found("such line"))?;
    let now = quantity(&said.quantity)?;
    if now <= 0 || said.paid_minor < 0 {
        return Err(Refused::malformed("what is paid back of a line is above zero"));
    }
    let tax = said.tax_minor.unwrap_or_else(|| share(line.tax_minor.unwrap_or(0), said.paid_minor, line.paid_minor));
    Ok((number, now, said.paid_minor, tax))
}

fn location(said: &RefundedLine) -> Result<StockLocation, Refused> {
    match said.location.as_deref() {
        None => Ok(StockLocation::Sellable),
        Some(name) => [StockLocation::Sellable, StockLocation::Inspection, StockLocation::Damaged]
            .into_iter()
            .find(|location| location.name() == name)
            .ok_or_else(|| Refused::malformed(format!("'{name}' is no place in a store"))),
    }
}

pub(super) fn put(write: &Write<'_>, refund: &OrderRefund) -> Result<Order, Refused> {
    const KNOWN: &str = "SELECT body FROM order_refund WHERE id = :id";
    const KEEP: &str = "INSERT INTO order_refund (id, customer_order, body) VALUES (:id, :order, :body)";
    let named = named_params! { ":id": refund.id.to_string() };
    let before: Option<String> =
        write.connection.prepare_cached(KNOWN)?.query_row(named, |row| row.get(0)).optional()?;
    let (order, _) = find(write.connection, refund.order)?.ok_or_else(|| Refused::not_found("such order"))?;
    if let Some(before) = before {
        return match row::stored::<OrderRefund>(&before)? == *refund {
            true => Ok(order),
            false => Err(Refused::malformed("this refund was something else")),
        };
    }
    let at: Moment = refund.at.parse().map_err(|error: retail::MomentError| Refused::malformed(error.to_string()))?;
    write.connection.prepare_cached(KEEP)?.execute(named_params! {
        ":id": refund.id.to_string(),
        ":order": order.id.to_string(),
        ":body": row::json(refund)?,
    })?;
    if let Some(request) = refund.request {
        done(write, request, &order)?;
        return Ok(order);
    }
    if order.payment == PaymentState::Open {
        return Err(Refused::malformed("nothing was paid for this order"));
    }
    if let Some(paid) = order.paid_with.first() {
        return Err(Refused::malformed(format!("it was paid at till {} with receipt {}", paid.till, paid.receipt)));
    }
    let lines = refund.lines.iter().map(|line| line_of(&order, line)).collect::<Result<Vec<_>, _>>()?;
    let beside = refund.amount_minor - lines.iter().map(|(_, _, paid, _)| paid).sum::<i64>();
    if beside < 0 || refund.amount_minor < 0 || (lines.is_empty() && beside == 0) {
        return Err(Refused::malformed("what went back is the sum of its lines, or more"));
    }
    let label = refund.document.as_deref().unwrap_or(&order.number);
    let noted = &mut Noted::new();
    enter(write, &order, &Entry { id: refund.id, label, at, lines, beside }, noted)?;
    if let Some(store) = &refund.store {
        place::store(write.connection, store)?;
        let mut moved = stock::Moved::new(store, "");
        for (number, line) in (1..).zip(&refund.lines) {
            let sku = order.lines.iter().find(|known| known.id == line.line).map(|known| known.sku.as_str());
            let Some(sku) = sku else { continue };
            let id = format!("{}#{number}", refund.id);
            moved.enter(write, &id, sku, location(line)?, quantity(&line.quantity)?, "return")?;
        }
        moved.finish(write, noted)?;
    }
    give_up_what_waits(write, &refund.lines, order.id)?;
    refresh(write, order.id)?.ok_or_else(|| Refused::not_found("such order"))
}

/// What was paid back before its customer came isn't handed over any more.
fn give_up_what_waits(write: &Write<'_>, lines: &[RefundedLine], id: Uuid) -> Result<(), Refused> {
    let Some((known, intent)) = find(write.connection, id)? else { return Ok(()) };
    let lines = lines.iter().map(|line| Ok((line.line, quantity(&line.quantity)?, line.paid_minor)));
    let order = super::order::paid_back(&known, &lines.collect::<Result<Vec<_>, Refused>>()?)?;
    if order.work != known.work {
        store(write, &order, intent.as_ref())?;
        super::order::reserve(write, &order)?;
    }
    Ok(())
}

fn done(write: &Write<'_>, request: Uuid, order: &Order) -> Result<(), Refused> {
    const SQL: &str = "UPDATE refund_request SET done_ms = coalesce(done_ms, :now)
        WHERE id = :id AND customer_order = :order";
    let named = named_params! {
        ":id": request.to_string(), ":order": order.id.to_string(), ":now": write.now.utc_ms,
    };
    match write.connection.prepare_cached(SQL)?.execute(named)? {
        0 => Err(Refused::not_found("such request of this order")),
        _ => Ok(()),
    }
}

/// An order is told of with goods that came back before the hub knew of it: they are taken off what it counts.
pub(super) fn came_back_before(write: &Write<'_>, order: &Order) -> Result<(), Refused> {
    let mut lines = Vec::new();
    for (number, line) in (1..).zip(&order.lines) {
        let (sold, back) = (quantity(&line.quantity)?, line.returned.as_deref().map_or(Ok(0), quantity)?);
        if back > 0 && order.payment != PaymentState::Open {
            let tax = share(line.tax_minor.unwrap_or(0), back, sold);
            lines.push((number, back, share(line.paid_minor, back, sold), tax));
        }
    }
    if lines.is_empty() || !came_back(write.connection, order.id)?.is_empty() {
        return Ok(());
    }
    let beside = (order.refunded_minor.unwrap_or(0) - lines.iter().map(|(_, _, paid, _)| paid).sum::<i64>()).max(0);
    let id = other_id("before an order was told", &order.id.to_string());
    let entry = Entry { id, label: &order.number, at: write.now, lines, beside };
    enter(write, order, &entry, &mut Noted::new())
}

/// Takes off what is left of an order that counted and of which something came back before; `false` if nothing did, so that it can be
/// undone as a whole.
pub(super) fn take_off_the_rest(write: &Write<'_>, order: &Order) -> Result<bool, Refused> {
    const KNOWN: &str = "SELECT 1 FROM sale WHERE id = :id UNION ALL SELECT 1 FROM post_void WHERE sale = :order";
    let came = came_back(write.connection, order.id)?;
    if came.is_empty() {
        return Ok(false);
    }
    let id = other_id("the rest of an order", &order.id.to_string());
    let named = named_params! { ":id": id.to_string(), ":order": order.id.to_string() };
    if write.connection.prepare_cached(KNOWN)?.exists(named)? {
        return Ok(true);
    }
    let mut rest: i64 = order.total_minor - came.iter().map(|(_, _, paid)| paid).sum::<i64>();
    let mut lines = Vec::new();
    for (number, line) in (1..).zip(&order.lines) {
        let (back, paid) =
            came.iter().find(|(known, _, _)| *known == Some(number)).map_or((0, 0), |(_, back, paid)| (*back, *paid));
        let left = quantity(&line.quantity)? - back;
        let its = (line.paid_minor - paid).min(rest).max(0);
        if left > 0 {
            rest -= its;
            lines.push((number, left, its, share(line.tax_minor.unwrap_or(0), its, line.paid_minor)));
        }
    }
    if !lines.is_empty() || rest > 0 {
        let entry = Entry { id, label: &order.number, at: write.now, lines, beside: rest.max(0) };
        enter(write, order, &entry, &mut Noted::new())?;
    }
    Ok(true)
}

impl RefundStorage for Sqlite {
    fn order_of_number(&self, number: &str) -> Result<Option<Uuid>, Refused> {
        const SQL: &str = "SELECT id FROM customer_order WHERE lower(body ->> 'number') = lower(:number)
            ORDER BY placed_ms DESC LIMIT 1";
        self.read(|connection| {
            let named = named_params! { ":number": number };
            let found: Option<String> =
                connection.prepare_cached(SQL)?.query_row(named, |row| row.get(0)).optional()?;
            found.map(|id| row::id(&id)).transpose()
        })
    }

    fn returnable(&self, order: Uuid, company: &str, _till: &str, now: Moment) -> Result<ReturnLookupReply, Refused> {
        self.read(|connection| reply(connection, known(connection, order, company)?, Uuid::nil(), now))
    }

    fn orders_to_return(&self, search: &OrderSearch, company: &str) -> Result<Vec<Order>, Refused> {
        const BY_CUSTOMER: &str =
            "SELECT body FROM customer_order WHERE body ->> 'customer' = :customer ORDER BY placed_ms DESC";
        const BY_DIGITS: &str =
            "SELECT body FROM customer_order WHERE body ->> '$.card.last_four' = :digits ORDER BY placed_ms DESC";
        const BY_TOKEN: &str =
            "SELECT body FROM customer_order WHERE body ->> '$.card.token' = :token ORDER BY placed_ms DESC";
        let card = search.card.as_ref();
        let token = card.map(|card| card.token.as_str()).filter(|token| !token.is_empty());
        let digits = card.map(|card| card.last_four.as_str()).filter(|digits| !digits.is_empty());
        let issuer = card.map(|card| card.issuer.to_lowercase()).filter(|issuer| !issuer.is_empty());
        let customer = search.customer.map(|customer| customer.to_string());
        let (sql, name, value) = match (&customer, token, digits) {
            (Some(customer), _, _) => (BY_CUSTOMER, ":customer", customer.as_str()),
            (None, Some(token), _) => (BY_TOKEN, ":token", token),
            (None, None, Some(digits)) => (BY_DIGITS, ":digits", digits),
            (None, None, None) => return Err(Refused::malformed("a customer or a card has to be named")),
        };
        let fits = |order: &Order| {
            let its = order.card.as_ref();
            let is = |said: Option<&str>, its: Option<&str>| said.is_none() || said == its;
            let their_issuer = its.map(|card| card.issuer.to_lowercase());
            order.payment != PaymentState::Open
                && order.state != OrderState::Cancelled
                && is(token, its.map(|card| card.token.as_str()))
                && is(digits, its.map(|card| card.last_four.as_str()))
                && is(issuer.as_deref(), their_issuer.as_deref())
        };
        self.read(|connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let rows = statement.query_map(&[(name, &value)], |row| row.get::<_, String>(0))?;
            let mut found = Vec::new();
            for body in rows {
                let order: Order = row::stored(&body?)?;
                if fits(&order) && is_of(connection, &order, company)? {
                    found.push(order);
                }
                if found.len() == ORDERS_FOUND_MAX {
                    break;
                }
            }
            Ok(found)
        })
    }

    fn claim_return(
        &self,
        asked: &ReturnClaim,
        company: &str,
        till: &str,
        now: Moment,
    ) -> Result<ReturnLookupReply, Refused> {
        self.write(now, |write| claim(write, asked, company, till))
    }

    fn put_refund(&self, refund: &OrderRefund, now: Moment) -> Result<Order, Refused> {
        self.write(now, |write| put(write, refund))
    }

    fn refund_requests(&self, with_done: bool, limit: usize) -> Result<Vec<RefundRequest>, Refused> {
        const OPEN: &str = "SELECT id, customer_order, number, receipt, till, at_ms, currency, amount, done_ms
            FROM refund_request WHERE done_ms IS NULL ORDER BY at_ms LIMIT :limit";
        const ALL: &str = "SELECT id, customer_order, number, receipt, till, at_ms, currency, amount, done_ms
            FROM refund_request ORDER BY at_ms LIMIT :limit";
        let read = |row: &Row<'_>| {
            let (id, order): (String, String) = (row.get("id")?, row.get("customer_order")?);
            let done: Option<i64> = row.get("done_ms")?;
            let request = RefundRequest {
                id: Uuid::nil(),
                order: Uuid::nil(),
                number: row.get("number")?,
                receipt: row.get("receipt")?,
                till: row.get("till")?,
                at: row::at(row, "at_ms")?.to_string(),
                currency: row.get("currency")?,
                amount_minor: row.get("amount")?,
                done_at: done.map(|at| moment(at).to_string()),
            };
            Ok((request, id, order))
        };
        self.read(|connection| {
            let mut statement = connection.prepare_cached(if with_done { ALL } else { OPEN })?;
            let rows = statement.query_map(named_params! { ":limit": limit as i64 }, read)?;
            let rows = rows.collect::<Result<Vec<_>, _>>()?;
            rows.into_iter()
                .map(|(request, id, order)| Ok(RefundRequest { id: row::id(&id)?, order: row::id(&order)?, ..request }))
                .collect()
        })
    }
}
