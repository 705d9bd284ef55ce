//! What the customer of a sale bought before, wherever: asked of the hub beside selling, and never waited for.

use crate::asking::About;
use crate::texts::clean;
use crate::{Event, Problem, Workstation};
use retail::{Currency, Moment, Money};
use schemars::JsonSchema;
use serde::Serialize;
use sync::{Failure, ProblemType, Purchases, Question};
use uuid::Uuid;

/// What the hub was asked about a customer, and what it said.
#[derive(Debug)]
pub(crate) struct PurchasesAsked {
    question: Uuid,
    customer: Uuid,
    view: PurchasesView,
}

/// What the customer of the open basket bought before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PurchasesView {
    /// Whether that is known.
    pub standing: PurchasesStanding,
    /// The latest first.
    pub purchases: Vec<PurchaseView>,
}

/// Whether it is known what somebody bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PurchasesStanding {
    /// The hub is being asked.
    Asking,
    /// The hub has said it.
    Known,
    /// The hub doesn't know them yet.
    Unknown,
    /// The hub can't be asked.
    Unasked,
}

/// A sale to a customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PurchaseView {
    /// The number on its receipt, or its number elsewhere.
    pub label: String,
    /// Where; empty if it has no store.
    pub store: String,
    /// `store`, `web`.
    pub channel: String,
    /// When, where it was.
    pub at: Moment,
    /// ISO 4217.
    pub currency: Currency,
    /// What was paid, tax included.
    pub total: Money,
    /// Whether the sale was undone.
    pub is_voided: bool,
}

impl Workstation {
    /// Asks the hub what a customer bought; without one, what was said of the one before is forgotten.
    pub(crate) fn ask_purchases(&mut self, customer: Option<Uuid>) -> Result<(), Problem> {
        self.purchases = None;
        let Some(customer) = customer.filter(|_| !self.exchanging.is_none()) else { return Ok(()) };
        let question = self.chance.id(self.clock.now());
        let view = PurchasesView { standing: PurchasesStanding::Asking, purchases: Vec::new() };
        self.purchases = Some(PurchasesAsked { question, customer, view });
        self.ask_hub(About::Customer(question), Question::purchases(question, customer))
    }

    pub(crate) fn purchases_answered(&mut self, question: Uuid, answer: Result<Vec<u8>, Failure>) {
        let Some(asked) = self.purchases.as_mut().filter(|asked| asked.question == question) else { return };
        let standing = |failure: &Failure| match sync::problem_of(failure) {
            Some(problem) if problem.kind == ProblemType::NotFound => PurchasesStanding::Unknown,
            _ => PurchasesStanding::Unasked,
        };
        asked.view = match answer.map(|bytes| serde_json::from_slice::<Purchases>(&bytes)) {
            Ok(Ok(said)) => known(&said),
            Ok(Err(_)) => PurchasesView { standing: PurchasesStanding::Unasked, purchases: Vec::new() },
            Err(failure) => PurchasesView { standing: standing(&failure), purchases: Vec::new() },
        };
        self.events.push(Event::PurchasesAnswered {});
    }

    /// What is known of this customer's purchases.
    pub(crate) fn purchases_view(&self, customer: Uuid) -> Option<PurchasesView> {
        self.purchases.as_ref().filter(|asked| asked.customer == customer).map(|asked| asked.view.clone())
    }
}

fn known(said: &Purchases) -> PurchasesView {
    let view = |purchase: &sync::Purchase| {
        Some(PurchaseView {
            label: clean(&purchase.label),
            store: clean(&purchase.store),
            channel: clean(&purchase.channel),
            at: purchase.at.parse().ok()?,
            currency: Currency::parse(&purchase.currency)?,
            total: Money::from_minor(purchase.total_minor),
            is_voided: purchase.is_voided,
        })
    };
    PurchasesView { standing: PurchasesStanding::Known, purchases: said.purchases.iter().filter_map(view).collect() }
}
