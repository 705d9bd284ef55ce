//! What tills have done for orders: each record adds to what was done, moves goods, and is noted where it doesn't fit.

use super::{enter_act, find, placed, reserve, store, waiting};
use crate::order::{Intent, is_open};
use crate::sqlite::ingest::Noted;
use crate::sqlite::refund::{self, share};
use crate::sqlite::{Write, row, stock};
use crate::{Refused, moment};
use protocol::{Order, OrderLine, OrderSale, OrderState, OrderTransition, PaymentState, TransitionRequest};
use retail::{
    HandedOver, Misfit, Money, OrderDeed, OrderReason, OrderStep, PostVoid, Quantity, Sale, Sku, StockLocation,
    Transaction, Unit, WorkedOrder, receipt_label,
};
use rusqlite::named_params;
use uuid::Uuid;

/// A till's record of something that was done for an order.
pub(in crate::sqlite) struct Done<'a> {
    /// The record.
    pub(in crate::sqlite) record: &'a Transaction,
    /// The chain it is in: `TILL/EPOCH`.
    pub(in crate::sqlite) chain: &'a str,
}

/// The unit of a line.
pub(super) fn unit_of(line: &OrderLine) -> Unit {
    Unit::named(&line.unit).unwrap_or_default()
}

/// An order as the trade's rules know it.
pub(super) fn worked(order: &Order) -> Result<WorkedOrder, Refused> {
    let line = |line: &OrderLine| {
        let wanted = Quantity::parse(&line.quantity, unit_of(line));
        let wanted = wanted.ok_or_else(|| Refused::malformed(format!("'{}' is no quantity", line.quantity)))?;
        Ok((line.id, wanted.amount()))
    };
    let work = match &order.work {
        Some(work) => row::stored(&row::json(work)?)?,
        None => retail::OrderWork::default(),
    };
    let lines = order.lines.iter().map(line).collect::<Result<_, Refused>>()?;
    Ok(WorkedOrder { state: state(order.state), lines, work })
}

/// The order after what was done.
fn after(order: &Order, worked: &WorkedOrder) -> Result<Order, Refused> {
    let state = row::named::<OrderState>(&row::name(&worked.state)?)?;
    let version = order.version + u64::from(state != order.state);
    Ok(Order { state, version, work: Some(row::stored(&row::json(&worked.work)?)?), ..order.clone() })
}

const fn state(state: OrderState) -> retail::OrderState {
    match state {
        OrderState::Placed => retail::OrderState::Placed,
        OrderState::Allocated => retail::OrderState::Allocated,
        OrderState::Picking => retail::OrderState::Picking,
        OrderState::Ready => retail::OrderState::Ready,
        OrderState::HandedOver => retail::OrderState::HandedOver,
        OrderState::Cancelled => retail::OrderState::Cancelled,
        OrderState::Expired => retail::OrderState::Expired,
    }
}

/// The article of a line or substitute, and its unit.
fn article(order: &Order, worked: &WorkedOrder, line: Uuid) -> Option<(String, Unit)> {
    let own = order.lines.iter().find(|it| it.id == line).map(|it| (it.sku.clone(), unit_of(it)));
    let other = || worked.work.substitutes.iter().find(|it| it.line == line);
    own.or_else(|| other().map(|it| (it.sku.0.clone(), it.quantity.unit())))
}

/// What an open order still promises, by article, in thousandths.
pub(super) fn promised(order: &Order) -> Result<Vec<(String, i64)>, Refused> {
    let worked = worked(order)?;
    let left = worked.stands().filter_map(|(line, stand)| {
        let (sku, unit) = article(order, &worked, line)?;
        Some((sku, row::steps(Quantity::new(stand.due() - stand.work.handed, unit))))
    });
    Ok(left.filter(|(_, amount)| *amount > 0).collect())
}

/// What of an order its customer doesn't get here: "2 × Desk lamp".
pub(in crate::sqlite) fn without(order: &Order) -> Result<Vec<String>, Refused> {
    let worked = worked(order)?;
    let gone = order.lines.iter().filter_map(|line| {
        let stand = worked.line(line.id)?;
        let gone = stand.work.refunded + stand.work.replaced + stand.work.moved + stand.work.missing;
        (gone > 0).then(|| format!("{} × {}", Quantity::new(gone, unit_of(line)), line.name))
    });
    Ok(gone.collect())
}

/// The online store paid some of an order back, by line: how many and how much. What its customer doesn't have yet isn't handed over.
pub(in crate::sqlite) fn paid_back(order: &Order, lines: &[(Uuid, i64, i64)]) -> Result<Order, Refused> {
    let mut worked = worked(order)?;
    for (id, steps, paid) in lines {
        let Some(line) = order.lines.iter().find(|line| line.id == *id) else { continue };
        let quantity = Quantity::parse(&row::decimal(*steps), unit_of(line));
        worked.paid_back(*id, quantity.map_or(0, Quantity::amount), Money::from_minor(*paid));
    }
    after(order, &worked)
}

/// An order that is new here, without what was paid back of it before.
pub(super) fn paid_back_before(order: &Order) -> Result<Order, Refused> {
    let back = order.lines.iter().filter_map(|line| {
        let (whole, back) = (row::thousandths(&line.quantity)?, row::thousandths(line.returned.as_deref()?)?);
        (is_open(order.state) && back > 0).then(|| (line.id, back, share(line.paid_minor, back, whole)))
    });
    let back: Vec<_> = back.collect();
    if back.is_empty() { Ok(order.clone()) } else { paid_back(order, &back) }
}

/// Parts of an order leave its store, or come back to it.
fn move_parts(
    write: &Write<'_>,
    (order, worked): (&Order, &WorkedOrder),
    act: Uuid,
    parts: &[(Uuid, i64)],
    (reason, till): (&str, &str),
    noted: &mut Noted,
) -> Result<(), Refused> {
    let Some(store) = &order.pick_up_store else { return Ok(()) };
    let mut moved = stock::Moved::new(store, till);
    for (line, amount) in parts {
        let Some((sku, unit)) = article(order, worked, *line) else { continue };
        let quantity = row::steps(Quantity::new(*amount, unit));
        moved.enter(write, &format!("{act}#{line}"), &sku, StockLocation::Sellable, quantity, reason)?;
    }
    moved.finish(write, noted)
}

/// All of an order leaves its store: somebody said so who writes no journal.
pub(super) fn hand_over(write: &Write<'_>, order: &Order, act: Uuid) -> Result<Order, Refused> {
    let mut worked = worked(order)?;
    let handed = HandedOver {
        order: order.id,
        label: order.number.clone(),
        operator: String::new().as_str().into(),
        amount: Money::from_minor(order.total_minor),
        is_unasked: false,
        lines: None,
        proof: None,
        is_id_seen: false,
        proxy: None,
        is_paid_now: false,
        shipment: None,
    };
    let parts: Vec<_> = worked.parts_of(&handed).into_iter().map(|(line, amount)| (line, -amount)).collect();
    worked.hand_over(&handed);
    move_parts(write, (order, &worked), act, &parts, ("hand-over", ""), &mut Noted::new())?;
    let done = after(order, &worked)?;
    Ok(Order { version: order.version, ..done })
}

impl Done<'_> {
    pub(super) fn till(&self) -> &str {
        &self.record.workstation.0
    }

    /// Notes that something about an order doesn't fit.
    pub(super) fn note(
        &self,
        write: &Write<'_>,
        noted: &mut Noted,
        (kind, order): (&str, Uuid),
        detail: String,
    ) -> Result<(), Refused> {
        write.note(kind, self.till(), &order.to_string(), &detail)?;
        noted.push(detail);
        Ok(())
    }

    /// The order a record is about, if it is known; that it waits elsewhere is noted.
    fn order(
        &self,
        write: &Write<'_>,
        (id, label): (Uuid, &str),
        what: &str,
        noted: &mut Noted,
    ) -> Result<Option<Order>, Refused> {
        let Some((known, _)) = find(write.connection, id)? else {
            let detail = format!("order {label} {what} at {}, and no such order is known", self.till());
            self.note(write, noted, ("order-unknown", id), detail)?;
            return Ok(None);
        };
        if known.pick_up_store.as_deref() != Some(self.record.store.0.as_str()) {
            let detail = format!("order {label} {what} at {}, and wasn't to be collected there", self.till());
            self.note(write, noted, ("order-elsewhere", id), detail)?;
        }
        Ok(Some(known))
    }

    /// The order with this record among those it has.
    fn seen(&self, order: Order) -> Order {
        let mut seen = order.seen;
        let through = seen.entry(self.chain.to_owned()).or_default();
        *through = (*through).max(self.record.number);
        Order { seen, ..order }
    }

    /// The order with this sale among those that paid for it.
    fn paid(&self, order: Order, handed: &HandedOver, sale: Option<&Sale>) -> Order {
        let Some(sale) = sale else { return order };
        let receipt = receipt_label(&self.record.workstation, sale.series.as_ref(), sale.receipt);
        let (till, amount_minor) = (self.till().to_owned(), handed.amount.minor());
        let mut paid_with = order.paid_with;
        paid_with.retain(|known| known.sale != sale.id);
        paid_with.push(OrderSale { sale: sale.id, receipt, till, amount_minor, is_placed: false });
        let is_all = order.payment == PaymentState::Open && order.state == OrderState::HandedOver;
        let payment = if is_all { PaymentState::Paid } else { order.payment };
        Order { payment, paid_with, ..order }
    }

    /// The sale that paid for an order was undone: its goods are back, and wait for their customer.
    pub(in crate::sqlite) fn given_back(
        &self,
        write: &Write<'_>,
        (handed, void): (&HandedOver, &PostVoid),
        noted: &mut Noted,
    ) -> Result<(), Refused> {
        let Some(known) = self.order(write, (handed.order, &handed.label), "was given back", noted)? else {
            return Ok(());
        };
        let mut worked = worked(&known)?;
        worked.step(&handed.taken_back(&void.operator).deed);
        let order = self.seen(after(&known, &worked)?);
        let was_paid_here = order.paid_with.iter().any(|known| known.sale == void.sale);
        let mut paid_with = order.paid_with;
        paid_with.retain(|known| known.sale != void.sale);
        let payment = if was_paid_here { PaymentState::Open } else { order.payment };
        let order = waiting::stamped(write, &known, Order { payment, paid_with, ..order })?;
        store(write, &order, None)?;
        reserve(write, &order)
    }

    /// A till has handed an order over, or some of it: the goods have left, whatever the order's state; with the lines of the sale that
    /// paid for it, if one did. What doesn't fit is noted and never refused.
    pub(in crate::sqlite) fn handed_over(
        &self,
        write: &Write<'_>,
        handed: &HandedOver,
        sale: Option<&Sale>,
        noted: &mut Noted,
    ) -> Result<(), Refused> {
        let (id, label) = (handed.order, handed.label.as_str());
        let Some(known) = self.order(write, (id, label), "was handed over", noted)? else { return Ok(()) };
        let mut worked = worked(&known)?;
        let parts: Vec<_> = worked.parts_of(handed).into_iter().map(|(line, amount)| (line, -amount)).collect();
        let misfits = worked.hand_over(handed);
        for misfit in &misfits {
            let (kind, what) = match misfit {
                Misfit::HandedTwice => ("handed-over-twice", "and its customer has it already"),
                // What became of the money stays as it is: somebody has to look at it.
                Misfit::HandedAfterEnd if known.state == OrderState::Expired => {
                    ("handed-over-after-cancel", "after its time was over")
                }
                Misfit::HandedAfterEnd | Misfit::AfterEnd => ("handed-over-after-cancel", "after it was given up"),
                Misfit::UnknownLine => ("order-line-unknown", "with a line it doesn't have"),
                Misfit::TooMany | Misfit::BackTwice => ("order-too-many", "with more than it has"),
            };
            self.note(write, noted, (kind, id), format!("order {label} was handed over at {}, {what}", self.till()))?;
        }
        if let Some(sale) = sale
            && known.payment != PaymentState::Open
        {
            let receipt = receipt_label(&self.record.workstation, sale.series.as_ref(), sale.receipt);
            let detail = format!("order {label} had been paid, and was paid again at {} with {receipt}", self.till());
            self.note(write, noted, ("order-paid-twice", id), detail)?;
        }
        let order = self.paid(self.seen(after(&known, &worked)?), handed, sale);
        let of_others = intent_in(write, &order)?.filter(|intent| intent.by != self.till());
        store(write, &order, of_others.as_ref())?;
        // What a sale sold has left with its lines.
        if sale.is_none() {
            move_parts(write, (&order, &worked), self.record.id, &parts, ("hand-over", self.till()), noted)?;
        }
        reserve(write, &order)?;
        if let Some(shipment) = &handed.shipment {
            crate::sqlite::message::order_sent(write, &order, shipment, self.record.id)?;
        }
        let request =
            TransitionRequest { id: self.record.id, transition: OrderTransition::ConfirmHandOver, version: None };
        enter_act(write, &order, &request, self.till())
    }

    /// Somebody in the store did something for an order.
    pub(in crate::sqlite) fn step(
        &self,
        write: &Write<'_>,
        step: &OrderStep,
        noted: &mut Noted,
    ) -> Result<(), Refused> {
        let (id, label) = (step.order, step.label.as_str());
        let Some(known) = self.order(write, (id, label), "was worked on", noted)? else { return Ok(()) };
        let mut worked = worked(&known)?;
        for misfit in worked.step(&step.deed) {
            let (kind, what) = match misfit {
                Misfit::UnknownLine => ("order-line-unknown", "a line it doesn't have"),
                Misfit::BackTwice => ("taken-back-twice", "more came back than its customer had"),
                Misfit::TooMany => ("order-too-many", "more was gathered than it has: put back what is too many"),
                Misfit::AfterEnd | Misfit::HandedTwice | Misfit::HandedAfterEnd => {
                    ("order-after-end", "after it had ended")
                }
            };
            self.note(write, noted, (kind, id), format!("order {label} was worked on at {}: {what}", self.till()))?;
        }
        let order = self.seen(after(&known, &worked)?);
        let order = waiting::stamped(write, &known, order)?;
        store(write, &order, intent_in(write, &order)?.as_ref())?;
        self.follow(write, (&order, &worked), &step.deed, noted)?;
        reserve(write, &order)?;
        if order.state == OrderState::Cancelled {
            super::uncount(write, &order)?;
        }
        if order.state == OrderState::Ready && known.state != OrderState::Ready {
            crate::sqlite::message::order_ready(write, &order)?;
        }
        Ok(())
    }

    /// What a step leads to beside the order itself.
    fn follow(
        &self,
        write: &Write<'_>,
        (order, worked): (&Order, &WorkedOrder),
        deed: &OrderDeed,
        noted: &mut Noted,
    ) -> Result<(), Refused> {
        let act = self.record.id;
        match deed {
            OrderDeed::Missing { line, counted: Some(counted), .. } => {
                let Some((sku, unit)) = article(order, worked, *line) else { return Ok(()) };
                self.counted(write, order, &Sku(sku), row::steps(Quantity::new(counted.amount(), unit)), noted)
            }
            OrderDeed::Unpicked { line, quantity, reason: OrderReason::Damaged } => {
                self.damaged(write, (order, worked), *line, quantity.amount(), noted)
            }
            OrderDeed::TakenBack { lines, .. } => {
                let parts: Vec<_> = lines.iter().map(|part| (part.line, part.quantity.amount())).collect();
                move_parts(write, (order, worked), act, &parts, ("taken-back", self.till()), noted)
            }
            // What a sale of a till placed goes back by its receipt.
            OrderDeed::Refunded { .. } if placed::is_placed(order) => Ok(()),
            OrderDeed::Refunded { line, quantity, amount } if order.payment != PaymentState::Open => {
                let line = (1..).zip(&order.lines).find(|(_, it)| it.id == *line);
                let line = line.map(|(number, it)| (number, it, row::steps(*quantity)));
                refund::asked_by_store(write, order, self.record, (line, amount.minor()), noted)
            }
            OrderDeed::Replaced { by, .. } if by.back > Money::ZERO && order.payment != PaymentState::Open => {
                refund::asked_by_store(write, order, self.record, (None, by.back.minor()), noted)
            }
            OrderDeed::MovedTo { line, quantity, store: to, order: id, amount } => {
                let part = Part { line: *line, quantity: *quantity, amount: *amount };
                moved_to(write, order, (&part, &to.0, *id))
            }
            _ => Ok(()),
        }
    }

    /// Goods were counted while somebody looked for them: what the ledger says too much or too little is booked. What lies in boxes for
    /// orders isn't on the shelf.
    fn counted(
        &self,
        write: &Write<'_>,
        order: &Order,
        sku: &Sku,
        counted: i64,
        noted: &mut Noted,
    ) -> Result<(), Refused> {
        let Some(store) = &order.pick_up_store else { return Ok(()) };
        let boxed = boxed(write, store, sku)?;
        let difference = counted + boxed - stock::on_hand(write.connection, &sku.0, store)?;
        let mut moved = stock::Moved::new(store, self.till());
        let id = format!("{}#count", self.record.id);
        moved.enter(write, &id, &sku.0, StockLocation::Sellable, difference, "count")?;
        moved.finish(write, noted)
    }

    fn damaged(
        &self,
        write: &Write<'_>,
        (order, worked): (&Order, &WorkedOrder),
        line: Uuid,
        amount: i64,
        noted: &mut Noted,
    ) -> Result<(), Refused> {
        let (Some(store), Some((sku, unit))) = (&order.pick_up_store, article(order, worked, line)) else {
            return Ok(());
        };
        let mut moved = stock::Moved::new(store, self.till());
        let quantity = row::steps(Quantity::new(amount, unit));
        let id = |way: &str| format!("{}#{way}", self.record.id);
        moved.enter(write, &id("from"), &sku, StockLocation::Sellable, -quantity, "damaged")?;
        moved.enter(write, &id("to"), &sku, StockLocation::Damaged, quantity, "damaged")?;
        moved.finish(write, noted)
    }
}

/// Who is about to hand an order over: they still are, whatever else is done for it, until it has ended.
fn intent_in(write: &Write<'_>, order: &Order) -> Result<Option<Intent>, Refused> {
    let known = find(write.connection, order.id)?;
    Ok(known.and_then(|(_, intent)| intent).filter(|_| is_open(order.state)))
}

/// What of an article lies in boxes of a store, in thousandths.
fn boxed(write: &Write<'_>, store: &str, sku: &Sku) -> Result<i64, Refused> {
    const SQL: &str = "SELECT body FROM customer_order WHERE store = :store AND body ->> 'work' IS NOT NULL
        AND state IN ('allocated', 'picking', 'ready', 'cancelled', 'expired')";
    let bodies: Vec<String> = {
        let mut statement = write.connection.prepare_cached(SQL)?;
        statement.query_map(named_params! { ":store": store }, |row| row.get(0))?.collect::<Result<_, _>>()?
    };
    let mut sum = 0;
    for body in bodies {
        let order: Order = row::stored(&body)?;
        let worked = worked(&order)?;
        let its = worked.stands().filter_map(|(line, stand)| {
            let (article, unit) = article(&order, &worked, line)?;
            (article == sku.0).then(|| row::steps(Quantity::new(stand.in_box(), unit)))
        });
        sum += its.sum::<i64>();
    }
    Ok(sum)
}

/// Some of a line.
struct Part {
    line: Uuid,
    quantity: Quantity,
    amount: Money,
}

/// What isn't there is ordered at another store: an order of its own, paid if the first one is.
fn moved_to(write: &Write<'_>, from: &Order, (part, to, id): (&Part, &str, Uuid)) -> Result<(), Refused> {
    let Some(line) = from.lines.iter().find(|line| line.id == part.line) else { return Ok(()) };
    if find(write.connection, id)?.is_some() {
        return Ok(());
    }
    crate::sqlite::place::store(write.connection, to)?;
    let whole = Quantity::parse(&line.quantity, unit_of(line)).map_or(1, Quantity::amount).max(1);
    let share = |minor: i64| {
        let share = i128::from(minor) * i128::from(part.quantity.amount()) / i128::from(whole);
        i64::try_from(share).unwrap_or_default()
    };
    let moved = OrderLine {
        quantity: part.quantity.plain(),
        discount_minor: share(line.discount_minor),
        paid_minor: part.amount.minor(),
        tax_minor: line.tax_minor.map(share),
        returned: None,
        ..line.clone()
    };
    let order = Order {
        id,
        number: format!("{}-{}", from.number, &id.simple().to_string()[28..]),
        placed_at: from.placed_at.clone(),
        pick_up_store: Some(to.to_owned()),
        lines: vec![moved],
        total_minor: part.amount.minor(),
        deposit_minor: None,
        state: OrderState::Allocated,
        version: 1,
        promised_at: None,
        work: None,
        seen: std::collections::BTreeMap::new(),
        claims: Vec::new(),
        pick_up: None,
        ready_at: None,
        told_at: None,
        reminded_at: None,
        collect_until: None,
        paid_with: from.paid_with.iter().filter(|paid| paid.is_placed).cloned().collect(),
        ..from.clone()
    };
    placed::moved(write, from, (line.id, id))?;
    store(write, &order, None)?;
    reserve(write, &order)
}

/// A moment as it stands in an order.
pub(super) fn at(ms: i64) -> String {
    row::text(moment(ms))
}
