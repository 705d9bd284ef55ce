//! Card payments, and refunds to cards, under a reference of our own: written down before the terminal is asked, answered with approved, declined or "nobody
//! knows", and then decided by a named person. A card is never charged twice for one basket without somebody having said so.

use crate::counter::PaymentView;
use crate::texts::clean;
use crate::{Problem, Reply, Workstation};
use retail::limits::NOTE_CHARS_MAX;
use retail::{
    Money, PaymentAttempt, PaymentDecision, PaymentOutcome, PaymentState, Refusal, Right, Tender, TransactionEvent,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Say what became of a card payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResolvePayment {
    /// Our own reference.
    pub payment: Uuid,
    /// What the terminal shows: `approved`, `declined`, or `unknown` if nobody can tell.
    pub outcome: PaymentOutcome,
    /// The number on the terminal's slip.
    #[serde(default)]
    pub terminal_reference: Option<String>,
}

/// Decide about a card payment whose outcome nobody knew.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DecidePayment {
    /// Our own reference.
    pub payment: Uuid,
    /// Whether the card was charged, or got its money back.
    pub is_approved: bool,
    /// What shows it: the terminal's journal, its slip, a call to the bank.
    pub reason: String,
}

impl Workstation {
    pub(crate) fn begin_payment(
        &mut self,
        amount: Money,
        meant_for: Option<Uuid>,
        due: Option<Money>,
    ) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::Sell)?;
        let basket = self.open_basket()?;
        if meant_for.is_some_and(|id| id != basket.id) {
            return Err(Refusal::new("amount-changed").into());
        }
        if let Some(open) = self.payment_of(basket.id) {
            // The second of two quick taps asks for nothing: the first one's payment is the one that is open.
            let is_same = open.state == PaymentState::Asked && open.amount == amount;
            let payment = open.id;
            return if is_same { Ok(Reply::PaymentAsked { payment }) } else { Err(self.payment_refusal(open)) };
        }
        let owed = basket.due(&self.country, self.today())?.exact;
        if due.is_some_and(|due| due != owed) {
            return Err(Refusal::new("amount-changed").into());
        }
        // What couldn't be taken afterwards isn't asked for.
        self.check_tender(basket, &Tender::new(retail::TenderKind::Card, amount))?;
        if amount.is_zero() {
            return Err(Refusal::new("amount-not-positive").into());
        }
        let (basket, at) = (basket.id, self.clock.now());
        let attempt = PaymentAttempt {
            id: self.chance.id(at),
            basket,
            amount,
            operator: operator.id,
            at,
            state: PaymentState::Asked,
            terminal_reference: None,
        };
        self.database.begin_payment(&attempt).map_err(Problem::from_database)?;
        let payment = attempt.id;
        self.counter.payments.push(attempt.clone());
        self.charge_at_terminal(&attempt);
        Ok(Reply::PaymentAsked { payment })
    }

    pub(crate) fn resolve_payment(&mut self, said: ResolvePayment) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        let Some(attempt) = self.counter.payments.iter().find(|open| open.id == said.payment).cloned() else {
            return self.settled_payment(&said);
        };
        if said.outcome != PaymentOutcome::Unknown && self.is_at_terminal(said.payment) {
            return Err(Refusal::new("payment-at-terminal").into());
        }
        if attempt.state == PaymentState::Unknown && said.outcome != PaymentOutcome::Unknown {
            return Err(self.payment_refusal(&attempt));
        }
        let reference = said.terminal_reference.map(|text| clean(&text)).filter(|text| !text.is_empty());
        if reference.as_ref().is_some_and(|text| text.chars().count() > NOTE_CHARS_MAX) {
            return Err(Refusal::new("note-too-long").number("max", NOTE_CHARS_MAX as i64).into());
        }
        let after = attempt.after(said.outcome)?;
        let next = PaymentAttempt { terminal_reference: reference.or(after.terminal_reference.clone()), ..after };
        match next.state {
            PaymentState::Approved => self.payment_approved(next),
            PaymentState::Declined => self.payment_over(next),
            PaymentState::Unknown | PaymentState::Asked => self.payment_unknown(next),
        }
    }

    /// The same answer a second time changes nothing; another one is refused.
    fn settled_payment(&mut self, said: &ResolvePayment) -> Result<Reply, Problem> {
        let known = self.database.payment(said.payment).map_err(Problem::from_database)?;
        let known = known.ok_or_else(|| Refusal::new("payment-gone"))?;
        known.after(said.outcome)?;
        match (&self.paid, &self.basket) {
            (Some(paid), _) if paid.id == known.basket => Ok(Reply::Paid { sale: paid.clone() }),
            (_, Some(basket)) if basket.id == known.basket => Ok(Reply::Tendered { basket: self.basket_view(basket)? }),
            _ => Ok(Reply::Done {}),
        }
    }

    /// The money is noted first, then that the payment is over: a stop between the two is found at the next start.
    pub(crate) fn payment_approved(&mut self, attempt: PaymentAttempt) -> Result<Reply, Problem> {
        if self.open_basket()?.id != attempt.basket {
            return Err(Refusal::new("payment-of-parked").into());
        }
        let before = std::mem::take(&mut self.counter.payments);
        self.counter.payments.extend(before.iter().filter(|open| open.id != attempt.id).cloned());
        let tender = Tender::card_payment(attempt.amount, attempt.id);
        let tender = Tender { terminal: attempt.terminal_reference.clone(), ..tender };
        let taken = self.tender(tender, Some(attempt.basket), None);
        if taken.is_err() {
            self.counter.payments = before;
            return taken;
        }
        self.database.set_payment(&attempt).map_err(Problem::from_database)?;
        taken
    }

    pub(crate) fn payment_over(&mut self, attempt: PaymentAttempt) -> Result<Reply, Problem> {
        self.database.set_payment(&attempt).map_err(Problem::from_database)?;
        self.counter.payments.retain(|open| open.id != attempt.id);
        Ok(Reply::Done {})
    }

    pub(crate) fn payment_unknown(&mut self, attempt: PaymentAttempt) -> Result<Reply, Problem> {
        let is_new = self.counter.payments.iter().any(|open| open.id == attempt.id && open.state != attempt.state);
        if is_new {
            self.record(TransactionEvent::PaymentUnknown(attempt.clone()))?;
            self.database.set_payment(&attempt).map_err(Problem::from_database)?;
        }
        for open in self.counter.payments.iter_mut().filter(|open| open.id == attempt.id) {
            open.clone_from(&attempt);
        }
        Ok(Reply::Done {})
    }

    pub(crate) fn decide_payment(&mut self, decision: DecidePayment) -> Result<Reply, Problem> {
        let open = self.counter.payments.iter().find(|open| open.id == decision.payment).cloned();
        let open = open.ok_or_else(|| Refusal::new("payment-gone"))?;
        if open.state != PaymentState::Unknown || self.is_at_terminal(open.id) {
            return Err(Refusal::new("payment-open").into());
        }
        if self.basket.as_ref().is_none_or(|basket| basket.id != open.basket) {
            return Err(Refusal::new("payment-of-parked").into());
        }
        let reason = self.reason(&decision.reason)?;
        let operator = self.allowed(Right::DecidePayment)?;
        let is_approved = decision.is_approved;
        if is_approved {
            self.check_tender(self.open_basket()?, &Tender::card_payment(open.amount, open.id))?;
        }
        let outcome = if is_approved { PaymentOutcome::Approved } else { PaymentOutcome::Declined };
        let next = open.after(outcome)?;
        self.record(TransactionEvent::PaymentDecided(PaymentDecision {
            payment: open.id,
            basket: open.basket,
            amount: open.amount,
            operator: operator.id,
            is_approved,
            reason,
            is_by_terminal: false,
        }))?;
        if is_approved { self.payment_approved(next) } else { self.payment_over(next) }
    }

    /// After a stop: a payment whose money is noted is over; of any other that was open nobody knows the outcome.
    pub(crate) fn settle_interrupted_payments(&mut self) -> Result<(), Problem> {
        for attempt in self.counter.payments.clone() {
            let is_noted = self.basket.as_ref().is_some_and(|basket| {
                basket.id == attempt.basket && basket.tenders.iter().any(|tender| tender.payment == Some(attempt.id))
            });
            if is_noted || self.database.is_sold(attempt.basket).map_err(Problem::from_database)? {
                self.payment_over(PaymentAttempt { state: PaymentState::Approved, ..attempt })?;
            } else {
                self.payment_unknown(PaymentAttempt { state: PaymentState::Unknown, ..attempt })?;
            }
        }
        Ok(())
    }

    /// The open payment of a basket.
    pub(crate) fn payment_of(&self, basket: Uuid) -> Option<&PaymentAttempt> {
        self.counter.payments.iter().find(|open| open.basket == basket)
    }

    /// Refuses to change a basket while nobody knows what its card payment came to.
    pub(crate) fn check_not_in_payment(&self, basket: Uuid) -> Result<(), Problem> {
        self.payment_of(basket).map_or(Ok(()), |open| Err(self.payment_refusal(open)))
    }

    /// Refuses to ring up into a basket whose payment has no known outcome; while the terminal is at work, scans go on.
    pub(crate) fn check_payment_is_known(&self, basket: Uuid) -> Result<(), Problem> {
        let unknown = self.payment_of(basket).filter(|open| open.state == PaymentState::Unknown);
        unknown.map_or(Ok(()), |open| Err(self.payment_refusal(open)))
    }

    fn payment_refusal(&self, open: &PaymentAttempt) -> Problem {
        let code = match (open.state, open.is_refund()) {
            (PaymentState::Unknown, true) => "refund-unknown",
            (PaymentState::Unknown, false) => "payment-unknown",
            _ => "payment-open",
        };
        Refusal::new(code).into()
    }

    pub(crate) fn payment_view(&self, attempt: &PaymentAttempt) -> PaymentView {
        let parked = self.counter.parked.iter().find(|parked| parked.basket.id == attempt.basket);
        PaymentView {
            payment: attempt.id,
            basket: attempt.basket,
            amount: attempt.amount,
            operator: attempt.operator.clone(),
            at: attempt.at,
            state: attempt.state,
            parked: parked.map(|parked| parked.number),
            at_terminal: self.counter.at_terminal.clone().filter(|at| at.payment == attempt.id),
            can_ask: self.is_terminal_ready(),
        }
    }
}
