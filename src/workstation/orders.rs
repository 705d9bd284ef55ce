//! Orders that wait here for their customers: they are seen as they come, and handed over.
//!
//! ```text
//!     open --hub asked--> asking --held--> hand over --> recorded, and on its way to the hub
//!                            \---no answer in time--^    \---not to be handed over: closed
//! ```

use crate::asking::About;
use crate::texts::visible_code;
use crate::{Event, Problem, Reply, Workstation};
use database::Order;
use retail::{HandedOver, Moment, Money, OrderState, Refusal, Right, TransactionEvent};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeSet;
use sync::{Failure, Question};
use uuid::Uuid;

/// Orders a view lists; the others are found by their number.
const LISTED_MAX: usize = 100;

/// The orders as they are known here.
#[derive(Debug, Default)]
pub(crate) struct Orders {
    open: Vec<Order>,
    chosen: Option<Chosen>,
}

/// The order that is about to be handed over.
#[derive(Debug)]
struct Chosen {
    order: Order,
    standing: OrderStanding,
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
    /// It hasn't been paid.
    Unpaid,
    /// Its customer has it.
    HandedOver,
    /// It was given up.
    Cancelled,
    /// Its time is over.
    Expired,
    /// The hub knows of no such order in this store, or refuses something else.
    Refused,
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
}

/// The orders of this store.
#[derive(Clone, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct OrdersView {
    /// How many can be collected.
    pub ready: usize,
    /// How many wait, those that aren't ready yet among them.
    pub waiting: usize,
    /// The first of them: those that are ready, then the longest waiting.
    pub list: Vec<OrderView>,
    /// The one that is about to be handed over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<OpenOrderView>,
}

/// An order.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct OrderView {
    /// Its id.
    pub order: Uuid,
    /// Its number as the customer knows it.
    pub number: String,
    /// The name to ask for; may be empty.
    pub name: String,
    /// Where it was placed: `web`, or a store.
    pub channel: String,
    /// When.
    pub placed_at: Moment,
    /// What it costs.
    pub total: Money,
    /// Whether it is paid.
    pub is_paid: bool,
    /// Where it stands.
    pub state: OrderState,
    /// Lines it has.
    pub lines: usize,
}

/// The order that is about to be handed over.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct OpenOrderView {
    /// The order.
    #[serde(flatten)]
    pub order: OrderView,
    /// What was bought.
    pub goods: Vec<OrderGoodsView>,
    /// Whether it may be handed over.
    pub standing: OrderStanding,
}

/// Goods of an order.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct OrderGoodsView {
    /// The article.
    pub sku: String,
    /// What it is called.
    pub name: String,
    /// How many, a decimal in its unit.
    pub quantity: String,
    /// What was paid for it.
    pub paid: Money,
}

impl Workstation {
    /// Brings the orders here up to date. Returns how many are new.
    pub(crate) fn read_orders(&mut self) -> Result<usize, Problem> {
        let known: BTreeSet<Uuid> = self.orders.open.iter().map(|order| order.id).collect();
        self.orders.open = self.database.open_orders().map_err(Problem::from_database)?;
        Ok(self.orders.open.iter().filter(|order| !known.contains(&order.id)).count())
    }

    /// Orders came from the hub, or changed there.
    pub(crate) fn orders_came(&mut self) -> Result<(), Problem> {
        let count = self.read_orders()?;
        if count > 0 {
            self.events.push(Event::OrdersArrived { count });
        }
        let Some(chosen) = &self.orders.chosen else { return Ok(()) };
        let id = chosen.order.id;
        let now = self.database.order(id).map_err(Problem::from_database)?;
        match now {
            Some(order) if !order.state.is_open() => {
                let standing = OrderStanding::of_ended(order.state);
                self.orders.chosen = Some(Chosen { order, standing });
                self.events.push(Event::OrderAnswered { order: id, standing });
            }
            // What wasn't ready is now: whoever waits for it needn't open it again.
            Some(order) if order.state == OrderState::Ready && chosen.standing == OrderStanding::NotReady => {
                self.choose_order(order)?;
            }
            _ => {}
        }
        Ok(())
    }

    pub(crate) fn open_order(&mut self, id: Uuid) -> Result<Reply, Problem> {
        self.allowed(Right::HandOver)?;
        let order = self.database.order(id).map_err(Problem::from_database)?;
        let order = order.ok_or_else(|| Refusal::new("order-unknown"))?;
        self.leave_order()?;
        self.choose_order(order)?;
        let opened = self.orders.chosen.as_ref().map(open_order_view).ok_or_else(|| Refusal::new("order-unknown"))?;
        Ok(Reply::OrderOpened { order: Box::new(opened) })
    }

    fn choose_order(&mut self, order: Order) -> Result<(), Problem> {
        let standing = match order.state {
            OrderState::Ready if order.is_paid => OrderStanding::Asking,
            state if state.is_open() && !order.is_paid => OrderStanding::Unpaid,
            state => OrderStanding::of_ended(state),
        };
        let id = order.id;
        self.orders.chosen = Some(Chosen { order, standing });
        if standing != OrderStanding::Asking {
            return Ok(());
        }
        let question = Question::hand_over(self.chance.id(self.clock.now()), id);
        self.ask_hub(About::Order(id), question)
    }

    /// The order this text is the number of, opened for its customer.
    pub(crate) fn order_scanned(&mut self, text: &str) -> Result<Option<Reply>, Problem> {
        match self.database.order_of_number(text).map_err(Problem::from_database)? {
            Some(order) => self.open_order(order).map(Some),
            None => Ok(None),
        }
    }

    pub(crate) fn order_answered(&mut self, id: Uuid, answer: Result<(), Failure>) -> Result<(), Problem> {
        let waits = |chosen: &&mut Chosen| chosen.order.id == id && chosen.standing == OrderStanding::Asking;
        let Some(chosen) = self.orders.chosen.as_mut().filter(waits) else {
            // It was closed before the answer came: nothing is kept for nobody.
            let is_other = self.orders.chosen.as_ref().is_none_or(|chosen| chosen.order.id != id);
            return if answer.is_ok() && is_other { self.let_go(id) } else { Ok(()) };
        };
        let standing = match answer {
            Ok(()) => OrderStanding::Held,
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

    pub(crate) fn hand_over(&mut self) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::HandOver)?;
        let chosen = self.orders.chosen.as_ref().ok_or_else(|| Refusal::new("order-not-open"))?;
        if !chosen.standing.may_be_handed_over() {
            let code = match chosen.standing {
                OrderStanding::Asking => "order-being-asked",
                _ => "order-not-to-hand-over",
            };
            let number = visible_code(&chosen.order.number);
            return Err(Refusal::new(code).text("order", number).into());
        }
        let (order, label) = (chosen.order.id, chosen.order.number.clone());
        let handed = HandedOver {
            order,
            label: label.clone(),
            operator: operator.id,
            amount: chosen.order.total,
            is_unasked: chosen.standing == OrderStanding::Unasked,
        };
        self.record(TransactionEvent::HandedOver(handed))?;
        self.orders.chosen = None;
        self.read_orders()?;
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
    fn let_go(&mut self, order: Uuid) -> Result<(), Problem> {
        let question = Question::let_go(self.chance.id(self.clock.now()), order);
        self.ask_hub(About::Nothing, question)
    }

    pub(crate) fn orders_view(&self) -> Option<OrdersView> {
        let open = &self.orders.open;
        if self.exchanging.is_none() && open.is_empty() {
            return None;
        }
        let is_somebody = self.operator.is_some() && !self.is_locked;
        Some(OrdersView {
            ready: open.iter().filter(|order| order.state == OrderState::Ready).count(),
            waiting: open.len(),
            // Customers' names are for whoever is signed in.
            list: open.iter().filter(|_| is_somebody).take(LISTED_MAX).map(order_view).collect(),
            open: self.orders.chosen.as_ref().filter(|_| is_somebody).map(open_order_view),
        })
    }
}

fn order_view(order: &Order) -> OrderView {
    OrderView {
        order: order.id,
        number: order.number.clone(),
        name: order.name.clone(),
        channel: order.channel.clone(),
        placed_at: order.placed_at,
        total: order.total,
        is_paid: order.is_paid,
        state: order.state,
        lines: order.lines.len(),
    }
}

fn open_order_view(chosen: &Chosen) -> OpenOrderView {
    let goods = chosen.order.lines.iter().map(|line| OrderGoodsView {
        sku: line.sku.clone(),
        name: line.name.clone(),
        quantity: line.quantity.clone(),
        paid: line.paid,
    });
    OpenOrderView { order: order_view(&chosen.order), goods: goods.collect(), standing: chosen.standing }
}
