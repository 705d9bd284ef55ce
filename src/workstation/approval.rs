//! Who may do what: every act asks `allowed` once, and a second person may approve the one act that was refused, on the same screen.
//!
//! What has to be recorded beside an act waits until the act itself is written, and goes into the same write; an act that is refused
//! for another reason records and grants nothing.

use crate::{Action, Problem, Reply, Workstation};
use database::Draft;
use retail::{Act, Approved, Basket, Object, Operator, OperatorId, Refusal, Right, TransactionEvent};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How long a screen waits for a badge that approves, in milliseconds.
const BADGE_WAIT_MS: i64 = 60_000;

/// One act that a second person allows with their PIN. The first one stays signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApprovedAction {
    /// Staff number of who allows it: they name themselves, so that the same PIN of two people is no danger.
    pub approver: OperatorId,
    /// Their PIN as typed.
    pub pin: String,
    /// What they allow: exactly this, once.
    pub action: Box<Action>,
}

/// Somebody who has just proved who they are, and the one act they allow.
#[derive(Clone, Debug)]
pub(crate) struct Approval {
    approver: Operator,
    object: Object,
}

/// What has to be recorded together with the act that is being carried out.
#[derive(Debug, Default)]
pub(crate) struct Beside {
    events: Vec<TransactionEvent>,
}

impl Workstation {
    /// Who is signed in, if they may do this, or if somebody who may has approved this one act.
    ///
    /// Ask before anything is changed, once an act and right.
    pub(crate) fn allowed(&self, right: Right) -> Result<Operator, Problem> {
        let operator = self.operator.clone().ok_or_else(|| Refusal::new("sign-in-first"))?;
        let (roles, currency) = (&self.options.roles, self.country.currency);
        let Err(refusal) = roles.check(&operator, right, currency) else { return Ok(operator) };
        let approval = self.approval.borrow();
        let Some(approval) = approval.as_ref().filter(|_| right.is_approvable()) else { return Err(refusal.into()) };
        if !roles.allow(&approval.approver.role, right, currency) {
            let may = roles.who_may(right, currency);
            return Err(Refusal::new("approver-cannot")
                .text("name", &approval.approver.name)
                .approvable_by(may)
                .into());
        }
        let approver = (approval.approver.id.clone(), approval.approver.role.clone());
        let approved = Approved::new(operator.id.clone(), approver, right, approval.object.clone());
        let event = TransactionEvent::Approved(Box::new(approved));
        let events = &mut self.beside.borrow_mut().events;
        if !events.contains(&event) {
            events.push(event);
        }
        Ok(operator)
    }

    /// Who allows the act that is being carried out.
    pub(crate) fn approver(&self) -> Option<Operator> {
        self.approval.borrow().as_ref().map(|approval| approval.approver.clone())
    }

    /// Records something to answer for together with the act that is being carried out.
    pub(crate) fn answer_for(&self, act: Act) {
        self.beside.borrow_mut().events.push(TransactionEvent::Act(Box::new(act)));
    }

    /// Records something beside an act in the same write.
    pub(crate) fn record_beside(&self, event: TransactionEvent) {
        self.beside.borrow_mut().events.push(event);
    }

    /// Carries out one act that a second person allows with their PIN.
    pub(crate) fn approved(&mut self, asked: ApprovedAction) -> Result<Reply, Problem> {
        self.awaiting = None;
        self.check_can_be_approved(&asked.action)?;
        self.check_not_oneself(&asked.approver)?;
        let approver = self.prove(&asked.approver, &asked.pin)?;
        self.carry_out_approved(approver, *asked.action)
    }

    /// Waits for the badge that approves an act; without an act waits no longer.
    pub(crate) fn await_approval(&mut self, action: Option<Box<Action>>) -> Result<Reply, Problem> {
        self.awaiting = None;
        if let Some(action) = action {
            self.check_can_be_approved(&action)?;
            self.awaiting = Some((*action, self.clock.now().utc_ms + BADGE_WAIT_MS));
        }
        Ok(Reply::Done {})
    }

    /// Whether a screen waits for a badge that approves an act.
    pub(crate) fn is_awaiting_approval(&self) -> bool {
        let now_ms = self.clock.now().utc_ms;
        // A wait that ends further away than it can was begun under a clock that has been set back since.
        self.awaiting.as_ref().is_some_and(|(_, until)| now_ms < *until && *until - now_ms <= BADGE_WAIT_MS)
    }

    /// The act a badge that is held under the scanner now would approve.
    pub(crate) fn take_awaited(&mut self) -> Option<Action> {
        let is_waiting = self.is_awaiting_approval();
        self.awaiting.take().filter(|_| is_waiting).map(|(action, _)| action)
    }

    pub(crate) fn check_not_oneself(&self, approver: &OperatorId) -> Result<(), Problem> {
        match &self.operator {
            // Where customers work a till in an attendant's name, that attendant helps them.
            Some(operator) if operator.id == *approver && !self.is_serving() => Err(Refusal::new("approve-own").into()),
            _ => Ok(()),
        }
    }

    fn check_can_be_approved(&self, action: &Action) -> Result<(), Problem> {
        if self.operator.is_none() {
            return Err(Refusal::new("sign-in-first").into());
        }
        let is_about_people = matches!(
            action,
            Action::Approved(_)
                | Action::AwaitApproval { .. }
                | Action::SignIn { .. }
                | Action::ChoosePin { .. }
                | Action::SignOut {}
                | Action::Lock {}
                | Action::Scan { .. }
        );
        if is_about_people { Err(Refusal::new("approval-not-possible").into()) } else { Ok(()) }
    }

    /// Carries out one act with the rights of two: those of who is signed in, and for what these lack those of the approver.
    pub(crate) fn carry_out_approved(&mut self, approver: Operator, action: Action) -> Result<Reply, Problem> {
        self.attend(&approver, &action)?;
        let object = object_of(&action, self.basket.as_ref());
        self.approval.replace(Some(Approval { approver, object }));
        let answer = self.carry_out(action);
        self.approval.replace(None);
        answer
    }

    /// After an act: what it left to be recorded is recorded; after a refusal it is forgotten.
    pub(crate) fn settle_beside(&mut self, is_done: bool) -> Result<(), Problem> {
        self.approval.replace(None);
        let last = if is_done { self.beside.borrow_mut().events.pop() } else { None };
        let recorded = last.map_or(Ok(()), |last| self.record(last));
        self.beside.replace(Beside::default());
        self.ahead.clear();
        recorded
    }

    /// Seals what stands before the record that is made next.
    pub(crate) fn seal_beside(&mut self) {
        let events = std::mem::take(&mut self.beside.borrow_mut().events);
        for event in events {
            let transaction = self.plain_transaction(event);
            let sealed = self.seal(transaction);
            self.ahead.push(sealed);
        }
    }

    /// The records that stand before the one that is stored next.
    pub(crate) fn drafts_ahead(&self) -> Vec<Draft> {
        self.ahead.iter().map(|sealed| self.database.draft(sealed.clone())).collect()
    }

    /// Stores the open basket, with the records of what was done to it.
    pub(crate) fn save_basket(&mut self, basket: &Basket) -> Result<(), Problem> {
        self.with_beside(|desk, acts| desk.database.save_basket_after(acts, basket).map_err(Problem::from_database))
    }

    /// Stores a basket into which that of a telephone was taken over, which is noted in the same write.
    pub(crate) fn save_taken_over(&mut self, basket: &Basket, gathered: &str) -> Result<(), Problem> {
        let at = self.clock.now().to_string();
        self.with_beside(|desk, acts| {
            desk.database.save_taken_over(acts, basket, gathered, &at).map_err(Problem::from_database)
        })
    }

    /// Forgets the stored basket, with the records of what was done to it.
    pub(crate) fn clear_basket(&mut self) -> Result<(), Problem> {
        self.with_beside(|desk, acts| desk.database.clear_basket_after(acts).map_err(Problem::from_database))
    }

    fn with_beside(
        &mut self,
        write: impl FnOnce(&Workstation, Vec<Draft>) -> Result<(), Problem>,
    ) -> Result<(), Problem> {
        self.seal_beside();
        write(self, self.drafts_ahead())?;
        if let Some(last) = self.ahead.last().cloned() {
            self.advance(last.record(), None);
        }
        Ok(())
    }
}

/// What an action is done to.
fn object_of(action: &Action, basket: Option<&Basket>) -> Object {
    let written = serde_json::to_value(action).unwrap_or_default();
    let number = |key: &str| written.get(key).and_then(serde_json::Value::as_u64);
    let receipt = number("receipt");
    Object {
        act: written.get("do").and_then(serde_json::Value::as_str).unwrap_or_default().to_owned(),
        basket: basket.map(|basket| basket.id).filter(|_| receipt.is_none()),
        line: number("line").and_then(|line| line.try_into().ok()),
        receipt,
    }
}
