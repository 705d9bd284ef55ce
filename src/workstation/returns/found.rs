//! Orders whose goods may come back, found at the hub by their customer or the card that paid, where nobody has the number.

use crate::asking::About;
use crate::texts::clean;
use crate::{Event, Problem, Reply, Workstation};
use retail::{Moment, Money, Refusal, Right};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sync::{Failure, Order, OrderCard, OrderSearch, Question};
use uuid::Uuid;

/// Digits of a card by which orders are looked for.
const CARD_DIGITS: usize = 4;

/// An order that is opened for a return, by its number or its id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenOrderReturn {
    /// Its number as the customer knows it.
    #[serde(default)]
    pub number: Option<String>,
    /// Its id.
    #[serde(default)]
    pub order: Option<Uuid>,
}

/// Looks for orders whose goods may come back: by their customer, or by the card that paid.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FindOrderReturns {
    /// The customer.
    #[serde(default)]
    pub customer: Option<Uuid>,
    /// The last four digits of the card.
    #[serde(default)]
    pub card: Option<String>,
    /// Whose card, if that is known: `visa`.
    #[serde(default)]
    pub issuer: Option<String>,
}

/// How far the search is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OrdersFoundStanding {
    /// The hub is being asked.
    Asking,
    /// It has answered.
    Known,
    /// It can't be asked.
    Unasked,
}

/// Orders that were looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OrdersFoundView {
    /// How far the search is.
    pub standing: OrdersFoundStanding,
    /// The latest first.
    pub orders: Vec<OrderFoundView>,
}

/// An order that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OrderFoundView {
    /// Its id.
    pub order: Uuid,
    /// Its number as the customer knows it.
    pub number: String,
    /// The name it was placed under; may be empty.
    pub name: String,
    /// When.
    pub at: Moment,
    /// What was paid for it.
    pub total: Money,
    /// ISO 4217.
    pub currency: String,
    /// What was bought.
    pub goods: Vec<String>,
}

/// The same with the question that asked for it.
#[derive(Debug)]
pub(crate) struct OrdersFound {
    question: Uuid,
    pub(crate) view: OrdersFoundView,
}

impl Workstation {
    /// Asks the hub for them.
    pub(crate) fn find_order_returns(&mut self, asked: FindOrderReturns) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::Sell)?;
        let last_four = asked.card.map(|card| clean(&card)).unwrap_or_default();
        let is_card = last_four.len() == CARD_DIGITS && last_four.bytes().all(|byte| byte.is_ascii_digit());
        if asked.customer.is_none() && !is_card {
            return Err(Refusal::new("code-empty").into());
        }
        let issuer = asked.issuer.map(|issuer| clean(&issuer)).unwrap_or_default();
        let card = is_card.then(|| OrderCard { issuer, last_four, token: String::new() });
        let question = self.chance.id(self.clock.now());
        let view = OrdersFoundView { standing: OrdersFoundStanding::Asking, orders: Vec::new() };
        self.orders_found = Some(OrdersFound { question, view });
        self.note_reading(&operator.id, "customers");
        let search = OrderSearch { customer: asked.customer, card };
        self.ask_hub(About::OrdersFound(question), Question::orders(question, &search))?;
        Ok(Reply::Done {})
    }

    pub(crate) fn orders_were_found(&mut self, question: Uuid, answer: Result<Vec<u8>, Failure>) {
        let offset_minutes = self.clock.now().offset_minutes;
        let Some(asked) = self.orders_found.as_mut().filter(|asked| asked.question == question) else { return };
        asked.view = match answer.map(|bytes| serde_json::from_slice::<Vec<Order>>(&bytes)) {
            Ok(Ok(orders)) => OrdersFoundView {
                standing: OrdersFoundStanding::Known,
                orders: orders.iter().filter_map(|order| view(order, offset_minutes)).collect(),
            },
            Ok(Err(_)) | Err(_) => OrdersFoundView { standing: OrdersFoundStanding::Unasked, orders: Vec::new() },
        };
        self.events.push(Event::OrderReturnsFound {});
    }
}

fn view(order: &Order, offset_minutes: i16) -> Option<OrderFoundView> {
    let at: Moment = order.placed_at.parse().ok()?;
    Some(OrderFoundView {
        order: order.id,
        number: clean(&order.number),
        name: clean(&order.name),
        at: Moment { offset_minutes, ..at },
        total: Money::from_minor(order.total_minor),
        currency: clean(&order.currency),
        goods: order.lines.iter().map(|line| clean(&line.name)).collect(),
    })
}
