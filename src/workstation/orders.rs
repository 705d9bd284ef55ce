//! Orders that wait here for their customers: they are seen as they come, and handed over.
//!
//! ```text
//!     open --hub asked--> asking --held--> hand over --> recorded, and on its way to the hub
//!                            \---no answer in time--^    \---not to be handed over: closed
//! ```

use crate::asking::About;
use crate::order_views::OrderView;
use crate::texts::{clean, visible_code};
use crate::{Event, Problem, Reply, Workstation};
use database::{Order, OrderQueue};
use retail::limits::{BUYER_CHARS_MAX, NOTE_CHARS_MAX};
use retail::{HandOverProof, HandedOver, OrderPart, OrderState, Refusal, Right, Shipment, Sku, TransactionEvent};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use sync::{Failure, PickUp, PickUpCode, PickUpError, Question};
use uuid::Uuid;

/// Orders a view lists; the others are found by their number.
pub(crate) const LISTED_MAX: usize = 100;

/// The orders as they are known here.
#[derive(Debug, Default)]
pub(crate) struct Orders {
    pub(crate) queue: OrderQueue,
    pub(crate) chosen: Option<Chosen>,
    pub(crate) picking: Option<crate::picking::Picking>,
    /// Those in the basket, and whether the hub keeps them for this till.
    pub(crate) in_basket: BTreeMap<Uuid, bool>,
    pub(crate) looks: RefCell<BTreeMap<Sku, crate::order_views::Looks>>,
    /// The queue as it was shown last; `None` once something of it has changed.
    pub(crate) listed: RefCell<Option<crate::order_views::Listed>>,
}

/// The order that is open.
#[derive(Debug)]
pub(crate) struct Chosen {
    pub(crate) order: Order,
    pub(crate) standing: OrderStanding,
    /// What showed whose it is.
    pub(crate) proof: Option<HandOverProof>,
}

/// How an order is handed over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HandOverAsked {
    /// What of it; all that lies there if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lines: Option<Vec<OrderPart>>,
    /// What showed that it goes to the right person, unless their code did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<HandOverProof>,
    /// Whether an identity card was seen. What is on it is never written down.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_id_seen: bool,
    /// Who came instead of the customer.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub proxy: String,
    /// Whether whoever came is old enough for what is in it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_old_enough: bool,
    /// Who takes it to its customer, if it is sent; whoever promised it if it and the number are missing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub courier: String,
    /// The number of the parcel, if it has one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub parcel: String,
}

/// What is known of whether an order may be handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OrderStanding {
    /// The hub is being asked.
    Asking,
    /// The hub keeps it for this till: nobody cancels it meanwhile.
    Held,
    /// The hub can't be reached: whether it was cancelled or collected elsewhere isn't known.
    Unasked,
    /// Another till is handing it over.
    AtAnotherTill,
    /// Its goods aren't gathered yet.
    NotReady,
    /// It isn't paid, and can't be at a till: something of it was paid, or costs more than its goods.
    Unpaid,
    /// Its customer has it.
    HandedOver,
    /// It was given up.
    Cancelled,
    /// Its time is over.
    Expired,
    /// It isn't as the hub has signed it.
    Altered,
    /// The hub knows of no such order in this store, or refuses something else.
    Refused,
}

impl Chosen {
    /// Whether the hub keeps it for this till.
    pub(crate) fn is_held(&self) -> bool {
        self.standing == OrderStanding::Held
    }
}

impl OrderStanding {
    const fn may_be_handed_over(self) -> bool {
        matches!(self, OrderStanding::Held | OrderStanding::Unasked)
    }

    const fn of_ended(state: OrderState) -> OrderStanding {
        match state {
            OrderState::HandedOver => OrderStanding::HandedOver,
            OrderState::Cancelled => OrderStanding::Cancelled,
            OrderState::Expired => OrderStanding::Expired,
            OrderState::Ready | OrderState::Picking | OrderState::Allocated | OrderState::Placed => {
                OrderStanding::NotReady
            }
        }
    }

    /// As far as this till knows by itself; an order that may be handed over has to be asked about.
    pub(crate) fn of(order: &Order) -> OrderStanding {
        match order.state() {
            OrderState::Ready if order.is_paid || order.is_payable_here() => OrderStanding::Asking,
            OrderState::Ready => OrderStanding::Unpaid,
            state => OrderStanding::of_ended(state),
        }
    }
}

impl Workstation {
    /// Brings the orders here up to date. Returns how many are new.
    pub(crate) fn read_orders(&mut self) -> Result<usize, Problem> {
        *self.orders.listed.borrow_mut() = None;
        let queue = &mut self.orders.queue;
        let known: BTreeSet<Uuid> = queue.open.iter().map(|order| order.id).collect();
        self.database.read_queue(queue).map_err(Problem::from_database)?;
        Ok(queue.open.iter().filter(|order| !known.contains(&order.id)).count())
    }

    /// Something was done here for an order: what is open shows it.
    pub(crate) fn order_changed(&mut self, id: Uuid) -> Result<(), Problem> {
        let Some(order) = self.database.order(id).map_err(Problem::from_database)? else { return Ok(()) };
        self.orders.queue.put(order.clone());
        *self.orders.listed.borrow_mut() = None;
        let order = self.newest(order)?;
        let Some(chosen) = self.orders.chosen.as_mut().filter(|chosen| chosen.order.id == id) else { return Ok(()) };
        match OrderStanding::of(&order) {
            OrderStanding::Asking
                if !matches!(chosen.standing, OrderStanding::NotReady | OrderStanding::HandedOver) =>
            {
                chosen.order = order;
                Ok(())
            }
            OrderStanding::Asking => {
                let proof = chosen.proof;
                self.choose_order(order, proof)
            }
            standing => {
                (chosen.order, chosen.standing) = (order, standing);
                Ok(())
            }
        }
    }

    /// An order as it came, or as the hub has answered since; with what was done for it here.
    fn newest(&self, order: Order) -> Result<Order, Problem> {
        let answered = self.orders.chosen.as_ref().map(|chosen| &chosen.order.document);
        let newer = answered.filter(|it| it.id == order.id && it.version > order.document.version);
        let Some(Ok(body)) = newer.map(|document| serde_json::to_string(&**document)) else { return Ok(order) };
        let newer = self.database.order_answered(&body).map_err(Problem::from_database)?;
        Ok(newer.unwrap_or(order))
    }

    /// Orders came from the hub, or changed there.
    pub(crate) fn orders_came(&mut self) -> Result<(), Problem> {
        let count = self.read_orders()?;
        if count > 0 {
            self.events.push(Event::OrdersArrived { count });
        }
        self.parcels_follow()?;
        let Some(chosen) = &self.orders.chosen else { return Ok(()) };
        let id = chosen.order.id;
        let now = self.database.order(id).map_err(Problem::from_database)?;
        match now.map(|order| self.newest(order)).transpose()? {
            Some(order) if !order.state().is_open() => {
                let standing = OrderStanding::of_ended(order.state());
                let proof = chosen.proof;
                self.orders.chosen = Some(Chosen { order, standing, proof });
                self.events.push(Event::OrderAnswered { order: id, standing });
            }
            // What wasn't ready is now: whoever waits for it needn't open it again.
            Some(order) if order.state() == OrderState::Ready && chosen.standing == OrderStanding::NotReady => {
                let proof = chosen.proof;
                self.choose_order(order, proof)?;
            }
            Some(order) => {
                if let Some(chosen) = &mut self.orders.chosen {
                    chosen.order = order;
                }
            }
            None => {}
        }
        Ok(())
    }

    pub(crate) fn open_order(&mut self, id: Uuid) -> Result<Reply, Problem> {
        let order = self.known_order(id)?;
        self.open_known_order(order, None)
    }

    fn open_known_order(&mut self, order: Order, proof: Option<HandOverProof>) -> Result<Reply, Problem> {
        self.allowed(Right::HandOver)?;
        self.leave_order()?;
        self.choose_order(order, proof)?;
        let chosen = self.orders.chosen.as_ref().ok_or_else(|| Refusal::new("order-unknown"))?;
        Ok(Reply::OrderOpened { order: Box::new(self.chosen_view(chosen)?) })
    }

    /// What the hub has signed of an order, and that the order still is what it signed. One without is of a hub that doesn't sign.
    fn signed(&self, order: &Order) -> Result<Option<PickUp>, PickUpError> {
        let (Some(word), Some(key)) = (&order.document.pick_up, &self.exchanging.hub_key) else { return Ok(None) };
        word.of(&order.document, key).map(Some)
    }

    fn choose_order(&mut self, order: Order, proof: Option<HandOverProof>) -> Result<(), Problem> {
        let standing = match OrderStanding::of(&order) {
            OrderStanding::Asking if self.signed(&order).is_err() => OrderStanding::Altered,
            standing => standing,
        };
        let id = order.id;
        self.orders.chosen = Some(Chosen { order, standing, proof });
        if standing != OrderStanding::Asking {
            return Ok(());
        }
        let question = Question::hand_over(self.chance.id(self.clock.now()), id);
        self.ask_hub(About::Order(id), question)
    }

    /// The order this text is the number of, or its customer's code, opened for its customer.
    pub(crate) fn order_scanned(&mut self, text: &str) -> Result<Option<Reply>, Problem> {
        if let Ok(code) = text.parse::<PickUpCode>() {
            let hash = code.hash();
            let found = self.database.order_of_code(&hash.to_string()).map_err(Problem::from_database)?;
            if let Some(order) = found {
                return match self.signed(&order) {
                    Ok(Some(word)) if word.code == hash => {
                        self.open_known_order(order, Some(HandOverProof::Code)).map(Some)
                    }
                    _ => Err(Refusal::new("order-altered").text("order", visible_code(&order.number)).into()),
                };
            }
        }
        if let Some(order) = self.order_of_parcel(text) {
            return self.open_order(order).map(Some);
        }
        match self.database.order_of_number(text).map_err(Problem::from_database)? {
            Some(order) => self.open_known_order(order, None).map(Some),
            None => Ok(None),
        }
    }

    /// Orders by part of their number, name or telephone number, in the order of the queue.
    pub(crate) fn find_orders(&self, text: &str) -> Result<Reply, Problem> {
        if self.allowed(Right::HandOver).is_err() {
            self.allowed(Right::PickOrders)?;
        }
        let wanted = clean(text).to_lowercase();
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let number = digits(&wanted);
        let fits = |order: &&Order| {
            let has = |text: &str| text.to_lowercase().contains(&wanted);
            has(&order.number) || has(&order.name) || (number.len() >= 3 && digits(&order.phone).contains(&number))
        };
        let found: Vec<&Order> = self.orders.queue.open.iter().filter(fits).collect();
        let list: Vec<OrderView> = found.iter().take(LISTED_MAX).map(|order| self.order_view(order)).collect();
        Ok(Reply::OrdersFound { list, total: found.len() })
    }

    /// The hub has answered whether an order may be handed over. Its word has what other tills did for it, which may not have come yet.
    pub(crate) fn order_answered(&mut self, id: Uuid, answer: Result<Vec<u8>, Failure>) -> Result<(), Problem> {
        let said = answer.as_ref().ok().and_then(|body| std::str::from_utf8(body).ok());
        let said = said.map(|body| self.database.order_answered(body)).transpose().map_err(Problem::from_database)?;
        let said = said.flatten().filter(|order| order.id == id);
        let is_altered = said.as_ref().is_some_and(|order| self.signed(order).is_err());
        let waits = |chosen: &&mut Chosen| chosen.order.id == id && chosen.standing == OrderStanding::Asking;
        let Some(chosen) = self.orders.chosen.as_mut().filter(waits) else {
            // It was closed before the answer came: nothing is kept for nobody.
            let is_other = self.orders.chosen.as_ref().is_none_or(|chosen| chosen.order.id != id);
            return if answer.is_ok() && is_other { self.let_go(id) } else { Ok(()) };
        };
        let standing = match answer {
            Ok(_) if is_altered => OrderStanding::Altered,
            Ok(_) => {
                chosen.order = said.unwrap_or_else(|| chosen.order.clone());
                match OrderStanding::of(&chosen.order) {
                    OrderStanding::Asking => OrderStanding::Held,
                    other => other,
                }
            }
            Err(failure) => match sync::order_state_of(&failure) {
                Some(OrderState::Ready) => OrderStanding::AtAnotherTill,
                Some(state) => OrderStanding::of_ended(state),
                None if matches!(failure, Failure::Problem { .. }) => OrderStanding::Refused,
                None => OrderStanding::Unasked,
            },
        };
        chosen.standing = standing;
        self.events.push(Event::OrderAnswered { order: id, standing });
        Ok(())
    }

    pub(crate) fn hand_over(&mut self, asked: HandOverAsked) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::HandOver)?;
        let chosen = self.orders.chosen.as_ref().ok_or_else(|| Refusal::new("order-not-open"))?;
        let number = visible_code(&chosen.order.number);
        if !chosen.standing.may_be_handed_over() {
            let code = match chosen.standing {
                OrderStanding::Asking => "order-being-asked",
                _ => "order-not-to-hand-over",
            };
            return Err(Refusal::new(code).text("order", number).into());
        }
        let order = &chosen.order;
        if !order.is_paid {
            let parts = part_to_hand_over(order, asked.lines.clone())?;
            return self.collect_and_pay(asked, parts);
        }
        let shipment = shipment(order, &asked, self.promised_shipment(order.id))?;
        let lines = part_to_hand_over(order, asked.lines)?;
        // Whoever brings it asks at the door.
        if let Some(age) = self.chosen_view(chosen)?.minimum_age
            && !asked.is_old_enough
            && shipment.is_none()
        {
            return Err(Refusal::new("order-age").number("age", i64::from(age)).into());
        }
        let proxy = clean(&asked.proxy);
        if proxy.chars().count() > NOTE_CHARS_MAX {
            return Err(Refusal::new("note-too-long").number("max", NOTE_CHARS_MAX as i64).into());
        }
        let handed = HandedOver {
            order: order.id,
            label: order.number.clone(),
            operator: operator.id,
            amount: order.due(),
            is_unasked: chosen.standing == OrderStanding::Unasked,
            lines: Some(lines),
            proof: chosen.proof.or(asked.proof),
            is_id_seen: asked.is_id_seen,
            proxy: (!proxy.is_empty()).then_some(proxy),
            is_paid_now: false,
            shipment,
        };
        let (order, label) = (order.id, order.number.clone());
        let before = chosen.order.clone();
        match handed.proof {
            Some(HandOverProof::Signature) => self.record_signed_hand_over(&before, handed)?,
            _ => self.record(TransactionEvent::HandedOver(handed))?,
        }
        self.orders.chosen = None;
        self.order_changed(order)?;
        Ok(Reply::HandedOver { order, number: label })
    }

    pub(crate) fn close_order(&mut self) -> Result<Reply, Problem> {
        self.leave_order()?;
        Ok(Reply::Done {})
    }

    /// The order that is open isn't handed over after all.
    pub(crate) fn leave_order(&mut self) -> Result<(), Problem> {
        match self.orders.chosen.take() {
            Some(chosen) if chosen.standing == OrderStanding::Held => self.let_go(chosen.order.id),
            _ => Ok(()),
        }
    }

    /// Tells the hub that somebody else may have the order. If it can't be told, it is free after five minutes.
    pub(crate) fn let_go(&mut self, order: Uuid) -> Result<(), Problem> {
        let question = Question::let_go(self.chance.id(self.clock.now()), order);
        self.ask_hub(About::Nothing, question)
    }
}

/// All of an order that can be handed over now.
fn collectable(order: &Order) -> Vec<OrderPart> {
    let unit = |id: Uuid| order.line(id).map(|line| line.quantity.unit()).unwrap_or_default();
    let part = |(line, amount)| OrderPart { line, quantity: retail::Quantity::new(amount, unit(line)) };
    order.worked.collectable().into_iter().map(part).collect()
}

/// Who takes an order to its customer, if it is sent.
fn shipment(order: &Order, asked: &HandOverAsked, known: Option<Shipment>) -> Result<Option<Shipment>, Problem> {
    if order.document.deliver_to.is_none() {
        return Ok(None);
    }
    if asked.courier.is_empty() && asked.parcel.is_empty() && known.is_some() {
        return Ok(known);
    }
    let (courier, parcel) = (clean(&asked.courier), clean(&asked.parcel));
    if courier.is_empty() {
        return Err(Refusal::new("order-no-courier").into());
    }
    if courier.chars().count().max(parcel.chars().count()) > BUYER_CHARS_MAX {
        return Err(Refusal::new("note-too-long").number("max", BUYER_CHARS_MAX as i64).into());
    }
    Ok(Some(Shipment { courier, parcel }))
}

/// What of an order is handed over: nothing that doesn't lie there. It is said in full, as another till may hand over some of it meanwhile.
fn part_to_hand_over(order: &Order, asked: Option<Vec<OrderPart>>) -> Result<Vec<OrderPart>, Problem> {
    let all = collectable(order);
    let is_there = |part: &OrderPart| {
        let there = all.iter().find(|it| it.line == part.line);
        there.is_some_and(|it| {
            it.quantity.unit() == part.quantity.unit() && (1..=it.quantity.amount()).contains(&part.quantity.amount())
        })
    };
    match asked {
        Some(lines) if lines.is_empty() || !lines.iter().all(is_there) => Err(Refusal::new("order-part").into()),
        Some(lines) => Ok(lines),
        None if all.is_empty() => Err(Refusal::new("order-part").into()),
        None => Ok(all),
    }
}
