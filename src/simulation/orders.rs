//! Orders of the web: placed and given up there, gathered and handed over at tills, with the hub's word and without.

use crate::acts::{Act, Disaster};
use crate::network::Ask;
use crate::record::Stamp;
use crate::till::{Till, Waiting};
use crate::truth::{Heard, OrderDone, OrderFact, OrderRecord};
use crate::world::{ACTIVE_MS, Event, STORES, World};
use hub::{CLAIM_MS, INTENT_MS, Movement, OrderStorage, Refused, StockStorage};
use protocol::{
    ClaimReply, ClaimRequest, Lane, Op, Order, OrderLine, OrderState, OrderTransition, PaymentState, TransitionRequest,
    kinds, scopes,
};
use retail::{
    HandedOver, OrderDeed, OrderPart, OrderReason, OrderStep, OrderWork, Quantity, Transaction, TransactionEvent,
    WorkedOrder,
};
use sync::Failure;
use uuid::Uuid;

/// What a till knows of an order: as the hub told it, with its own records the hub hadn't heard by then.
pub(crate) struct Known {
    pub(crate) order: Order,
    pub(crate) worked: WorkedOrder,
}

impl Known {
    fn line(&self) -> Uuid {
        self.order.lines.first().map_or_else(Uuid::nil, |line| line.id)
    }
}

/// An order as the trade's rules know it.
pub(crate) fn worked(order: &Order) -> Option<WorkedOrder> {
    let line = |line: &OrderLine| Some((line.id, line.quantity.parse().ok()?));
    let work = match &order.work {
        Some(work) => serde_json::from_value(serde_json::to_value(work).ok()?).ok()?,
        None => OrderWork::default(),
    };
    let state = serde_json::from_value(serde_json::to_value(order.state).ok()?).ok()?;
    Some(WorkedOrder { state, lines: order.lines.iter().map(line).collect::<Option<_>>()?, work })
}

impl World<'_> {
    /// Decides when orders are placed, worked on and given up.
    pub(crate) fn plan_orders(&mut self) {
        // A hub put back from before knows nothing of what the web told it since.
        if self.disaster == Disaster::HubRestored {
            return;
        }
        let acts = [(Act::Order, 1 + self.dice.below(3)), (Act::Work, 12 + self.dice.below(12)), (Act::Cancel, 1)];
        for (act, times) in acts {
            for _ in 0..times {
                let at = self.dice.below(if act == Act::Order { ACTIVE_MS / 3 } else { ACTIVE_MS });
                self.at(at, Event::Act(act));
            }
        }
    }

    /// The web sells something that is collected in a store; now and then two want the last piece.
    pub(crate) fn place_orders(&mut self) -> Result<(), Refused> {
        let store = STORES[self.dice.index(STORES.len())];
        let is_last_piece = self.dice.chance(400);
        let pieces = if is_last_piece { 1 } else { 1 + self.dice.index(3) as i64 };
        let sku = ["BREAD", "MILK", "TEA", "HONEY"][self.dice.index(4)];
        if is_last_piece {
            *self.truth.booked_in.entry((sku.to_owned(), store.to_owned())).or_default() += 1;
            let at = self.hub_clock();
            let movement = Movement {
                id: self.dice.uuid().to_string(),
                sku: sku.to_owned(),
                store: store.to_owned(),
                location: "sellable".to_owned(),
                quantity: "1".to_owned(),
                reason: "receipt".to_owned(),
                at,
            };
            self.sqlite.move_stock(&[movement], at)?;
        }
        for _ in 0..if is_last_piece { 2 } else { 1 } {
            let id = self.dice.uuid();
            let state = if self.dice.chance(500) { OrderState::Ready } else { OrderState::Allocated };
            let line = self.dice.uuid();
            self.truth.orders.insert(id, OrderFact { store: store.to_owned(), sku: sku.to_owned(), pieces });
            self.sqlite.put_order(&order(id, (line, sku, pieces), store, state)?, self.hub_clock())?;
        }
        Ok(())
    }

    /// The customer doesn't want it any more.
    pub(crate) fn cancel_order(&mut self) -> Result<(), Refused> {
        let Some(order) = self.any_order() else { return Ok(()) };
        let request = TransitionRequest { id: self.dice.uuid(), transition: OrderTransition::Cancel, version: None };
        match self.sqlite.transition(order, &request, "web", self.hub_clock()) {
            Ok(_) => {
                self.moved_on(order, &request, "web");
                Ok(())
            }
            Err(Refused::OrderState { .. }) => Ok(()),
            Err(other) => Err(other),
        }
    }

    fn any_order(&mut self) -> Option<Uuid> {
        let index = self.dice.index(self.truth.orders.len());
        self.truth.orders.keys().nth(index).copied()
    }

    /// What a till knows of an order.
    pub(crate) fn known_order(&self, till: usize, id: Uuid) -> Option<Known> {
        let Till { store, disk, .. } = &self.tills[till];
        disk.read(|contents| {
            let copy = contents.copies.get(&[scopes::ORDERS, "/", store].concat())?;
            let body = copy.entries.get(&(kinds::ORDER.to_owned(), id.to_string()))?;
            self.with_own_acts(till, serde_json::from_str(body).ok()?)
        })
    }

    /// An order as the hub told it, with what this till has done for it since.
    fn with_own_acts(&self, till: usize, order: Order) -> Option<Known> {
        let (Till { name, disk, .. }, id) = (&self.tills[till], order.id);
        disk.read(|contents| {
            let mut worked = worked(&order)?;
            let stretches = contents.stretches(Lane::Journal);
            let is_seen = |op: &Op| {
                let stretch = stretches.iter().rev().find(|stretch| stretch.first <= op.seq);
                let seen = stretch.and_then(|stretch| order.seen.get(&[name, "/", &stretch.epoch].concat()));
                seen.is_some_and(|through| op.seq <= *through)
            };
            let is_own = |op: &&Op| self.truth.order_records.get(&op.id).is_some_and(|done| done.order == id);
            for op in contents.journal.iter().filter(is_own).filter(|op| !is_seen(op)) {
                let record: Transaction = serde_json::from_str(&op.body).ok()?;
                match record.event {
                    TransactionEvent::OrderStep(step) => drop(worked.step(&step.deed)),
                    TransactionEvent::HandedOver(handed) => drop(worked.hand_over(&handed)),
                    _ => {}
                }
            }
            Some(Known { order, worked })
        })
    }

    /// Somebody does what is to be done next for an order; now and then everybody in the store does, at once.
    pub(crate) fn work(&mut self, till: usize) -> Result<(), Refused> {
        let Some(id) = self.any_order() else { return Ok(()) };
        let is_everybody = self.dice.chance(300);
        for other in (0..self.tills.len()).filter(|other| *other == till || is_everybody) {
            if self.tills[other].is_on() {
                self.work_on(other, id);
            }
        }
        Ok(())
    }

    fn work_on(&mut self, till: usize, id: Uuid) {
        let Some(known) = self.known_order(till, id) else { return };
        let (line, patience) = (known.line(), 5_000 + self.dice.below(10_000));
        let Some(stand) = known.worked.line(line) else { return };
        match known.worked.state {
            retail::OrderState::Ready if !self.ledger.tills_ask() => self.hand_over(till, Some(known), false),
            retail::OrderState::Ready => {
                // An order is open at a till once: what was asked before nobody waits for any more.
                self.tills[till].waiting.retain(|_, waiting| !matches!(waiting, Waiting::HandOver(_)));
                let transition = OrderTransition::IntendHandOver;
                let request = TransitionRequest { id: self.dice.uuid(), transition, version: None };
                self.send(till, Waiting::HandOver(id), Ask::Transition(id, request), patience);
            }
            retail::OrderState::HandedOver => {
                let amount = stand.work.handed;
                if amount > 0 && self.dice.chance(200) {
                    let part = OrderPart { line, quantity: Quantity::each(amount) };
                    let deed = OrderDeed::TakenBack { lines: vec![part], reason: OrderReason::WrongPerson };
                    self.step(till, &known, deed, OrderDone::Back(amount));
                }
            }
            retail::OrderState::Cancelled | retail::OrderState::Expired => {
                if stand.in_box() > 0 {
                    let (quantity, reason) = (Quantity::each(stand.in_box()), OrderReason::Ended);
                    let deed = OrderDeed::Unpicked { line, quantity, reason };
                    self.step(till, &known, deed, OrderDone::Picked(-stand.in_box()));
                }
            }
            _ if known.worked.is_gathered() => self.step(till, &known, OrderDeed::MadeReady {}, OrderDone::Other),
            _ => {
                let request = ClaimRequest {
                    id: self.dice.uuid(),
                    name: self.tills[till].name.clone(),
                    orders: [(id, vec![line])].into(),
                    is_over: self.dice.chance(100),
                };
                self.send(till, Waiting::Claim(id), Ask::Claim(request), patience);
            }
        }
    }

    /// The hub says who gathers, or nobody answered.
    pub(crate) fn claim_answered(&mut self, till: usize, id: Uuid, reply: Result<ClaimReply, Failure>) {
        let is_taken = reply.is_ok_and(|reply| !reply.taken.is_empty());
        let Some(known) = self.known_order(till, id).filter(|known| known.worked.state.is_open() && !is_taken) else {
            return;
        };
        let to_pick = known.worked.line(known.line()).map_or(0, retail::LineStand::to_pick);
        if to_pick > 0 {
            let amount = if self.dice.chance(700) { to_pick } else { 1 };
            let deed = OrderDeed::Picked { line: known.line(), quantity: Quantity::each(amount) };
            self.step(till, &known, deed, OrderDone::Picked(amount));
        }
    }

    /// The hub says whether an order may be handed over, or nobody answered.
    pub(crate) fn hand_over_answered(&mut self, till: usize, id: Uuid, reply: Result<Order, Failure>) {
        match reply {
            Ok(_) if self.dice.chance(150) => {
                let transition = OrderTransition::ReleaseHandOver;
                let request = TransitionRequest { id: self.dice.uuid(), transition, version: None };
                self.send(till, Waiting::Release, Ask::Transition(id, request), 10_000);
            }
            // The hub's word has what another till handed over a moment ago; this one's copy may not.
            Ok(order) => self.hand_over(till, self.with_own_acts(till, order), false),
            // A no of the hub is a no; only where no answer came it is handed over all the same.
            Err(Failure::Problem { .. }) => {}
            Err(_) => self.hand_over(till, self.known_order(till, id), true),
        }
    }

    fn hand_over(&mut self, till: usize, known: Option<Known>, is_unasked: bool) {
        let Some(known) = known.filter(|known| known.worked.state == retail::OrderState::Ready) else { return };
        let id = known.order.id;
        let Some((line, all)) = known.worked.collectable().first().copied() else { return };
        // Now and then a part of it; the rest waits.
        let amount =
            if self.dice.chance(250) { 1 + self.dice.index(usize::try_from(all).unwrap_or(1)) as i64 } else { all };
        let handed = HandedOver {
            order: id,
            label: known.order.number.clone(),
            operator: "7".into(),
            amount: retail::Money::from_minor(known.order.total_minor),
            is_unasked,
            lines: Some(vec![OrderPart { line, quantity: Quantity::each(amount) }]),
            proof: None,
            is_id_seen: false,
            proxy: None,
            is_paid_now: false,
            shipment: None,
        };
        let word = self.truth.words.get(&(id, self.tills[till].name.clone())).copied().unwrap_or(i64::MAX);
        let until_ms = (!is_unasked).then_some(word);
        self.record_for_order(
            till,
            id,
            &TransactionEvent::HandedOver(handed),
            OrderDone::Handed { pieces: amount, is_unasked, until_ms },
        );
    }

    fn step(&mut self, till: usize, known: &Known, deed: OrderDeed, done: OrderDone) {
        let (order, label) = (known.order.id, known.order.number.clone());
        let step = OrderStep { order, label, operator: "7".into(), deed };
        self.record_for_order(till, order, &TransactionEvent::OrderStep(Box::new(step)), done);
    }

    fn record_for_order(&mut self, till: usize, order: Uuid, event: &TransactionEvent, done: OrderDone) {
        let (record, at) = (self.dice.uuid(), self.till_clock(till));
        let Ok(event) = serde_json::to_value(event) else { return };
        let Till { name, store, key, disk, .. } = &self.tills[till];
        if !self.tills[till].is_on() {
            return;
        }
        self.truth.order_records.insert(record, OrderRecord { order, done });
        let stamp = Stamp { store, till: name, at };
        let written = disk.write(|contents| contents.record(key, &stamp, record, &event));
        self.written(till, Lane::Journal, written.is_ok());
    }

    /// The hub moved an order on for somebody: what it promised to another one holds.
    pub(crate) fn moved_on(&mut self, order: Uuid, request: &TransitionRequest, by: &str) {
        if !self.truth.answered.insert(request.id) {
            return;
        }
        let now = self.hub_clock().utc_ms;
        let held = self.truth.intents.get(&order).filter(|(_, until_ms)| *until_ms > now);
        if let Some((whose, _)) = held.filter(|(whose, _)| whose != by) {
            let what = format!("{order} was promised to {whose}, and {by} could do {:?}", request.transition);
            self.broken.get_or_insert(what);
        }
        match request.transition {
            OrderTransition::IntendHandOver => {
                self.truth.intents.insert(order, (by.to_owned(), now + INTENT_MS));
                self.truth.words.insert((order, by.to_owned()), now + INTENT_MS);
            }
            OrderTransition::Cancel => self.truth.heard.push((order, Heard::Cancelled)),
            _ => {
                self.truth.intents.remove(&order);
                // One that was on its way for long ends what the same till was promised since, too.
                self.truth.ended.insert((order, by.to_owned()), now);
            }
        }
    }

    /// The hub gave lines to a till: nobody else has them.
    pub(crate) fn claimed(&mut self, request: &ClaimRequest, reply: &ClaimReply, by: &str) {
        let now = self.hub_clock().utc_ms;
        for (order, line) in request.orders.iter().flat_map(|(order, lines)| lines.iter().map(|line| (*order, *line))) {
            let has_it = self.truth.claims.get(&(order, line)).filter(|(_, until_ms)| *until_ms > now);
            let others = has_it.filter(|(whose, _)| whose != by).map(|(whose, _)| whose.clone());
            if request.is_over {
                if others.is_none() {
                    self.truth.claims.remove(&(order, line));
                }
                continue;
            }
            let is_given = !reply.taken.get(&order).is_some_and(|taken| taken.iter().any(|claim| claim.line == line));
            match others {
                Some(whose) if is_given => {
                    let what = format!("{order} is gathered by {whose}, and {by} was told to gather it");
                    self.broken.get_or_insert(what);
                }
                _ if is_given => drop(self.truth.claims.insert((order, line), (by.to_owned(), now + CLAIM_MS))),
                _ => {}
            }
        }
    }

    /// The hub took records in: those of orders, in the order in which it heard of them.
    pub(crate) fn heard(&mut self, ops: &[Op], through: u64, by: &str) {
        let now = self.hub_clock().utc_ms;
        for op in ops.iter().filter(|op| op.seq <= through) {
            let Some(record) = self.truth.order_records.get(&op.id).copied() else { continue };
            if !self.truth.answered.insert(op.id) {
                continue;
            }
            let order = record.order;
            let is_late = match record.done {
                // A hand-over of a part ends what the hub promised, also what it promised meanwhile.
                OrderDone::Handed { until_ms, .. } => until_ms.is_none_or(|until_ms| {
                    let ended = self.truth.ended.insert((order, by.to_owned()), now);
                    until_ms <= now || ended.is_some_and(|ended| until_ms.saturating_sub(INTENT_MS) <= ended)
                }),
                _ => false,
            };
            self.truth.heard.push((order, Heard::Record { id: op.id, is_late }));
            // What the hub promised ends with the order, whoever ended it.
            let is_own = self.truth.intents.get(&order).is_some_and(|(whose, _)| whose == by);
            if matches!(record.done, OrderDone::Handed { .. }) && (is_own || self.is_with_customer(order)) {
                self.truth.intents.remove(&order);
            }
        }
    }
}

fn order(id: Uuid, (line, sku, pieces): (Uuid, &str, i64), store: &str, state: OrderState) -> Result<Order, Refused> {
    let line = serde_json::json!({
        "id": line, "sku": sku, "name": sku, "quantity": pieces.to_string(), "unit_price": "1.00", "paid_minor": 100 * pieces,
    });
    let order = serde_json::json!({
        "id": id, "number": format!("W-{id}"), "channel": "web", "placed_at": "2026-01-05T08:00:00Z", "pick_up_store": store,
        "currency": "AUD", "lines": [line], "total_minor": 100 * pieces, "payment": PaymentState::Open, "state": state,
        "version": 1,
    });
    serde_json::from_value(order).map_err(|error| Refused::malformed(error.to_string()))
}
