//! What the cashier has at hand beside the basket: parked baskets, a number for the next scan, a question that waits for its answer.

use crate::{Problem, Workstation};
use retail::{
    AgeProof, Basket, Currency, Date, LineId, Moment, Money, OperatorId, PaymentAttempt, PaymentState, Sku, UnitPrice,
};
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

/// What is at hand. Everything of it that must outlive the program is on the disk, too.
#[derive(Debug, Default)]
pub(crate) struct Counter {
    /// Baskets put aside, the oldest first.
    pub(crate) parked: Vec<retail::ParkedBasket>,
    /// Pieces of what is rung up next.
    pub(crate) pieces: Option<i64>,
    /// Whether scans only show prices.
    pub(crate) is_checking_prices: bool,
    /// The article whose serial number the next scan may be, and its typed price.
    pub(crate) serial_of: Option<(Sku, Option<Money>)>,
    /// Card payments whose outcome isn't known.
    pub(crate) payments: Vec<PaymentAttempt>,
    /// What the connected card terminal is at work on.
    pub(crate) at_terminal: Option<AtTerminal>,
    /// Payments the terminal was asked about again by itself: once each.
    pub(crate) asked_again: Vec<Uuid>,
    /// Gift vouchers the hub was asked about.
    pub(crate) vouchers: crate::voucher::Vouchers,
    /// Coupons the hub was asked about.
    pub(crate) coupons: crate::coupon::Coupons,
}

/// A payment the connected card terminal is at work on: nobody has to type or say anything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AtTerminal {
    /// Our own reference.
    pub payment: Uuid,
    /// What goes on there: `terminal-card`, `terminal-customer`, `terminal-bank`, `terminal-take-card`, `terminal-wait`, `terminal-asking`.
    pub step: String,
}

/// What is at hand beside the basket.
#[derive(Clone, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct CounterView {
    /// Baskets put aside, the oldest first.
    pub parked: Vec<ParkedView>,
    /// Pieces of what is rung up next, if they were typed before it.
    pub pieces: Option<i64>,
    /// Whether scans only show prices.
    pub is_checking_prices: bool,
    /// The age the customer must have, if nobody has looked yet.
    pub age: Option<AgeAsked>,
    /// Card payments whose outcome isn't known, the oldest first.
    pub payments: Vec<PaymentView>,
    /// Currencies whose cash is taken.
    pub foreign: Vec<ForeignView>,
}

/// A basket that was put aside.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ParkedView {
    /// Its number.
    pub number: u64,
    /// What it was called; may be empty.
    pub label: String,
    /// Who put it aside.
    pub operator: OperatorId,
    /// When.
    pub at: Moment,
    /// Pieces.
    pub items: i64,
    /// What it came to.
    pub total: Money,
    /// Its first articles.
    pub names: Vec<String>,
    /// Whether a card payment of it has no known outcome.
    pub is_payment_unknown: bool,
}

/// An age somebody has to look at.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct AgeAsked {
    /// Years.
    pub years: u8,
    /// The last day on which the customer may have been born.
    pub born_on_or_before: Date,
    /// The goods that ask for it.
    pub goods: Vec<String>,
}

/// A card payment whose outcome isn't known.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PaymentView {
    /// Our own reference.
    pub payment: Uuid,
    /// Its basket.
    pub basket: Uuid,
    /// How much; below zero when it goes back to the card.
    pub amount: Money,
    /// Who took the card.
    pub operator: OperatorId,
    /// When.
    pub at: Moment,
    /// `asked` or `unknown`.
    pub state: PaymentState,
    /// The parked basket it belongs to, if that isn't the open one.
    pub parked: Option<u64>,
    /// What goes on at the connected card terminal, if it is at work on it.
    pub at_terminal: Option<AtTerminal>,
    /// Whether a connected card terminal can be asked what became of it.
    pub can_ask: bool,
}

/// A currency whose cash is taken.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ForeignView {
    /// ISO 4217.
    pub currency: Currency,
    /// What one unit is taken for.
    pub rate: UnitPrice,
    /// The day of the rate.
    pub date: Date,
    /// The least of it that pays what is due, in its minor units.
    pub needed: Option<Money>,
    /// Why it isn't taken today, in words.
    pub problem: Option<String>,
}

/// How a line's age limit was answered, for the journal and the receipt.
pub(crate) fn proof(is_typed: bool) -> AgeProof {
    if is_typed { AgeProof::BirthDate } else { AgeProof::Seen }
}

impl Workstation {
    /// Reads what was at hand when the program ended.
    pub(crate) fn load_counter(&mut self) -> Result<(), Problem> {
        self.counter.parked = self.database.parked_baskets().map_err(Problem::from_database)?;
        self.counter.payments = self.database.open_payments().map_err(Problem::from_database)?;
        self.settle_interrupted_payments()
    }

    pub(crate) fn counter_view(&self) -> CounterView {
        CounterView {
            parked: self.counter.parked.iter().map(|parked| self.parked_view(parked)).collect(),
            pieces: self.counter.pieces,
            is_checking_prices: self.counter.is_checking_prices,
            age: self.basket.as_ref().and_then(|basket| self.age_asked(basket)),
            payments: self.counter.payments.iter().map(|payment| self.payment_view(payment)).collect(),
            foreign: self.foreign_views(),
        }
    }

    /// What concerns one basket only ends with it.
    pub(crate) fn basket_left(&mut self) {
        self.counter.pieces = None;
        self.counter.serial_of = None;
    }

    /// The names of lines, each once.
    pub(crate) fn names_of(basket: &Basket, is_meant: impl Fn(LineId) -> bool) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for line in basket.lines.iter().filter(|line| is_meant(line.id)) {
            if !names.contains(&line.item.name) {
                names.push(line.item.name.clone());
            }
        }
        names
    }
}
