//! Gift vouchers whose time at the hub was over before the sale was paid: the hub is asked to hold the same amount once more, and what the
//! person asked for goes on by itself when it does.
//!
//! ```text
//!     over --the old lease is given free--> asked anew --held--> the tender has the new lease, and the person's act is carried out
//!                                              \--no--> told
//! ```

use crate::asking::About;
use crate::voucher::{HELD_S, PATIENCE, refusal_of, unreadable, view_of};
use crate::voucher_lease::Running;
use crate::{Action, Event, Problem, Reply, VoucherView, Workstation};
use retail::{Money, Refusal, VoucherSpent};
use std::time::Instant;
use sync::{Failure, LeaseRequest, LeaseState, ProblemType, Question, VoucherLease};
use uuid::Uuid;

/// A voucher that is asked about anew, and what is done once the hub holds it.
#[derive(Clone, Debug)]
pub(crate) struct Renewal {
    question: Uuid,
    basket: Uuid,
    voucher: VoucherSpent,
    amount: Money,
    /// The lease that was asked for; nothing before the old one is free.
    lease: Option<Uuid>,
    action: Action,
    at: Instant,
    since_start: Running,
}

impl Workstation {
    /// Carries out what a person asks. Where that pays and a voucher's time is over, the hub is asked to hold it again first: the rest is
    /// an event.
    pub(crate) fn carry_out_with_vouchers(&mut self, action: Action) -> Result<Reply, Problem> {
        let pays = matches!(
            action,
            Action::Tender { .. }
                | Action::ForeignCash(_)
                | Action::BeginPayment { .. }
                | Action::PayVoucher { .. }
                | Action::PayFoundVoucher { .. }
                | Action::PayUnaskedVoucher { .. }
        );
        let over = if pays { self.voucher_over() } else { None };
        let Some(over) = over else { return self.carry_out(action) };
        match self.carry_out(action.clone()) {
            Err(problem) if problem.code() == "voucher-over" => self.renew_voucher(over, action),
            answer => answer,
        }
    }

    /// The first voucher of the basket whose time is over.
    fn voucher_over(&self) -> Option<(Uuid, VoucherSpent, Money)> {
        let basket = self.basket.as_ref()?;
        let mut spending = basket.tenders.iter().filter(|tender| Self::spends_voucher(tender));
        let over = spending.find(|tender| tender.voucher.as_ref().is_some_and(|it| !self.is_held(it)))?;
        Some((basket.id, over.voucher.clone()?, over.amount))
    }

    fn renew_voucher(
        &mut self,
        (basket, voucher, amount): (Uuid, VoucherSpent, Money),
        action: Action,
    ) -> Result<Reply, Problem> {
        self.settle_beside(false)?;
        let (at, since_start) = (Instant::now(), Running::now());
        let is_open = |open: &Renewal| at.duration_since(open.at) < 4 * PATIENCE;
        if self.counter.vouchers.renewal.as_ref().is_some_and(is_open) {
            return Err(Refusal::new("voucher-asked").into());
        }
        let question = self.chance.id(self.clock.now());
        self.free_for(Renewal { question, basket, voucher, amount, lease: None, action, at, since_start })?;
        Ok(Reply::VoucherAsked { question })
    }

    /// Gives the old lease free, so that what it may hold yet doesn't stand against the new one.
    fn free_for(&mut self, renewal: Renewal) -> Result<(), Problem> {
        let path = format!("/v1/leases/{}/release", renewal.voucher.lease);
        self.ask_for(renewal, path, b"{}".to_vec())
    }

    fn ask_for(&mut self, renewal: Renewal, path: String, body: Vec<u8>) -> Result<(), Problem> {
        let (about, id) = (About::Renewal(renewal.question), self.chance.id(self.clock.now()));
        self.counter.vouchers.renewal = Some(renewal);
        self.ask_hub(about, Question { id, path, body: Some(body), deadline: PATIENCE })
    }

    /// The hub has answered about a voucher whose time was over, or didn't in time.
    pub(crate) fn renewal_answered(&mut self, question: Uuid, answer: Result<Vec<u8>, Failure>) -> Result<(), Problem> {
        let is_it = |open: &mut Renewal| open.question == question;
        let Some(renewal) = self.counter.vouchers.renewal.take_if(is_it) else { return Ok(()) };
        let outcome = match (renewal.lease, answer) {
            // Whatever became of the old lease: what counts is whether the hub holds the new one.
            (None, Ok(_) | Err(Failure::Problem { .. })) => self.ask_anew(renewal).map(|()| None),
            (None, Err(failure)) => Err(refusal_of(&failure).into()),
            (Some(lease), Ok(bytes)) => self.held_anew(renewal, lease, &bytes),
            (Some(lease), Err(failure)) => Err(self.not_held_anew(&renewal.voucher, lease, &failure).into()),
        };
        let settled = self.settle_beside(outcome.is_ok());
        let code = outcome.as_ref().err().map(|problem| problem.code().to_owned());
        let (voucher, reply, text) = match outcome {
            Ok(None) => return settled, // more is asked
            Ok(Some((voucher, reply))) => (Some(voucher), Some(Box::new(reply)), String::new()),
            Err(problem) => (None, None, self.words(&problem)),
        };
        self.events.push(Event::VoucherAnswered { question, voucher, reply, code, text });
        settled
    }

    fn ask_anew(&mut self, mut renewal: Renewal) -> Result<(), Problem> {
        let id = self.chance.id(self.clock.now());
        (renewal.lease, renewal.since_start) = (Some(id), Running::now());
        let currency = self.country.currency.code().to_owned();
        let request = LeaseRequest { id, amount_minor: renewal.amount.minor(), currency, seconds: HELD_S };
        let path = format!("/v1/vouchers/{}/leases", renewal.voucher.handle);
        self.ask_for(renewal, path, serde_json::to_vec(&request).expect("a request has only text and numbers"))
    }

    /// The hub holds it again: the tender has the new lease, and what the person asked for is carried out.
    fn held_anew(
        &mut self,
        renewal: Renewal,
        lease: Uuid,
        bytes: &[u8],
    ) -> Result<Option<(VoucherView, Reply)>, Problem> {
        let held = serde_json::from_slice::<VoucherLease>(bytes).ok();
        let is_it = |held: &VoucherLease| {
            held.id == lease && held.amount_minor == renewal.amount.minor() && held.state == LeaseState::Held
        };
        let Some(held) = held.filter(is_it) else {
            self.release_voucher(lease);
            return Err(unreadable());
        };
        if let Err(problem) = self.replace_lease(&renewal, &held) {
            self.release_voucher(lease);
            return Err(problem);
        }
        match self.voucher_over() {
            Some((_, next, _)) if next.lease == lease => return Err(over(&next).into()),
            Some((basket, voucher, amount)) => {
                self.free_for(Renewal { basket, voucher, amount, lease: None, ..renewal })?;
                return Ok(None);
            }
            None => {}
        }
        self.check_not_locked(&renewal.action)?;
        match self.carry_out(renewal.action)? {
            Reply::VoucherAsked { .. } => Ok(None),
            reply => Ok(Some((view_of(&held.voucher), reply))),
        }
    }

    /// Writes the new lease into the tender, if that is there still.
    fn replace_lease(&mut self, renewal: &Renewal, held: &VoucherLease) -> Result<(), Problem> {
        let mut basket = self.open_basket()?.clone();
        let its = |voucher: &&mut VoucherSpent| voucher.lease == renewal.voucher.lease;
        let spent = basket.tenders.iter_mut().filter_map(|tender| tender.voucher.as_mut()).find(its);
        match spent {
            Some(spent) if basket.id == renewal.basket => spent.lease = held.id,
            _ => return Err(Refusal::new("amount-changed").into()),
        }
        self.remember_lease(held.id, &renewal.since_start, held.seconds_left.min(HELD_S))?;
        self.save_basket(&basket)?;
        self.basket = Some(basket);
        Ok(())
    }

    fn not_held_anew(&mut self, voucher: &VoucherSpent, lease: Uuid, failure: &Failure) -> Refusal {
        match failure {
            Failure::Problem { kind: ProblemType::VoucherBalance, .. } => over(voucher),
            Failure::Problem { .. } => refusal_of(failure),
            _ => {
                self.release_voucher(lease);
                refusal_of(failure)
            }
        }
    }
}

/// The hub doesn't hold it any more.
pub(crate) fn over(voucher: &VoucherSpent) -> Refusal {
    Refusal::new("voucher-over").text("tail", &voucher.tail)
}
