//! Gift vouchers that are found by who they are for, where somebody hasn't the code at hand. Whoever finds one can spend it, so that takes
//! a right of its own; what was found can be paid with once, by who looked for it, and not for long.

use crate::asking::About;
use crate::texts::clean;
use crate::voucher::{Named, PATIENCE, refusal_of, unreadable, view_of};
use crate::{Event, Problem, Reply, VoucherView, Workstation};
use retail::limits::NAME_CHARS_MAX;
use retail::{Moment, Money, OperatorId, Refusal, Right};
use schemars::JsonSchema;
use serde::Serialize;
use std::time::{Duration, Instant};
use sync::{Failure, FoundVoucher, Question};
use uuid::Uuid;

/// For how long what was found can be paid with.
const AT_HAND: Duration = Duration::from_secs(300);

/// What is being looked for, and what was found.
#[derive(Debug, Default)]
pub(crate) struct Finding {
    asked: Option<Asked>,
    found: Vec<FoundVoucherView>,
    found_by: Option<(OperatorId, Instant)>,
}

#[derive(Debug)]
struct Asked {
    question: Uuid,
    operator: OperatorId,
    at: Instant,
}

/// A gift voucher that was found by who it is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FoundVoucherView {
    /// What the ledger knows it by, as 64 hexadecimal digits.
    pub handle: String,
    /// The voucher.
    pub voucher: VoucherView,
    /// The store that issued it.
    pub issued_at: String,
    /// When it was issued.
    pub issued: Option<Moment>,
}

impl Workstation {
    /// Asks the hub for the vouchers that are for this name; its answer is an event.
    pub(crate) fn find_vouchers(&mut self, recipient: &str) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        let recipient = clean(recipient);
        if recipient.is_empty() {
            return Err(Refusal::new("voucher-name-missing").into());
        }
        if recipient.chars().count() > NAME_CHARS_MAX {
            return Err(Refusal::new("voucher-not-found").into());
        }
        if self.exchanging.sync().is_none() {
            return Err(Refusal::new("voucher-needs-hub").into());
        }
        let at = Instant::now();
        let is_open = |asked: &Asked| at.duration_since(asked.at) < 2 * PATIENCE;
        if self.counter.vouchers.finding.asked.as_ref().is_some_and(is_open) {
            return Err(Refusal::new("voucher-asked").into());
        }
        let operator = self.allowed(Right::FindVoucher)?.id;
        let question = self.chance.id(self.clock.now());
        self.counter.vouchers.finding = Finding { asked: Some(Asked { question, operator, at }), ..Finding::default() };
        self.ask_hub(About::Vouchers(question), Question::vouchers(question, &recipient))?;
        Ok(Reply::VoucherAsked { question })
    }

    /// The hub has said which vouchers are for that name, or can't.
    pub(crate) fn vouchers_answered(&mut self, question: Uuid, answer: Result<Vec<u8>, Failure>) {
        let is_it = |asked: &mut Asked| asked.question == question;
        let Some(asked) = self.counter.vouchers.finding.asked.take_if(is_it) else { return };
        let found = self.found_in(&asked, answer);
        let code = found.as_ref().err().map(|problem| problem.code().to_owned());
        let text = found.as_ref().err().map(|problem| self.words(problem)).unwrap_or_default();
        let vouchers = found.unwrap_or_default();
        let finding = &mut self.counter.vouchers.finding;
        (finding.found, finding.found_by) = (vouchers.clone(), Some((asked.operator, Instant::now())));
        self.events.push(Event::VouchersFound { question, vouchers, code, text });
    }

    fn found_in(&self, asked: &Asked, answer: Result<Vec<u8>, Failure>) -> Result<Vec<FoundVoucherView>, Problem> {
        let bytes = answer.map_err(|failure| refusal_of(&failure))?;
        let found: Vec<FoundVoucher> = serde_json::from_slice(&bytes).map_err(|_| unreadable())?;
        let is_theirs = self.operator.as_ref().is_some_and(|operator| operator.id == asked.operator);
        if self.is_locked || !is_theirs {
            return Err(Refusal::new("till-locked").into());
        }
        let found: Vec<FoundVoucherView> = found.iter().map(found_view).filter(|found| self.can_pay(found)).collect();
        if found.is_empty() { Err(Refusal::new("voucher-not-found").into()) } else { Ok(found) }
    }

    fn can_pay(&self, found: &FoundVoucherView) -> bool {
        found.voucher.available.minor() > 0 && found.voucher.currency == self.country.currency.code()
    }

    /// Pays with a voucher that was found.
    pub(crate) fn pay_found_voucher(
        &mut self,
        handle: &str,
        amount: Option<Money>,
        meant_for: Option<Uuid>,
    ) -> Result<Reply, Problem> {
        let operator = self.allowed(Right::Sell)?.id;
        let finding = &self.counter.vouchers.finding;
        let is_theirs = finding.found_by.as_ref().is_some_and(|(by, at)| *by == operator && at.elapsed() < AT_HAND);
        let found = finding.found.iter().find(|found| found.handle == handle).filter(|_| is_theirs);
        let found = found.ok_or_else(|| Refusal::new("voucher-find-again"))?;
        let (handle, tail) = (found.handle.clone(), found.voucher.tail.clone());
        let named = Named { handle, tail, may_be_for_goods: found.voucher.is_single_purpose };
        let reply = self.pay_named(named, amount, meant_for)?;
        self.counter.vouchers.finding.found.clear();
        Ok(reply)
    }
}

fn found_view(found: &FoundVoucher) -> FoundVoucherView {
    FoundVoucherView {
        handle: found.voucher.handle.0.to_string(),
        voucher: view_of(&found.voucher),
        issued_at: clean(&found.voucher.issued_at),
        issued: found.issued.parse().ok(),
    }
}
