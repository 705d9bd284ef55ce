//! The connected card terminal: it is given the amount, its answer ends the payment, and after a stop it is asked what became of the one
//! that was open. Where it can't be asked, the cashier types the amount on it and says what it told, as without a connection.

use crate::counter::AtTerminal;
use crate::{Event, Problem, Reply, Workstation};
use hardware::{Charge, DeviceState, TerminalAnswer, TerminalEvent, TerminalSlip, TerminalStep};
use retail::{PaymentAttempt, PaymentDecision, PaymentOutcome, PaymentState, Refusal, Right, Tender, TransactionEvent};
use uuid::Uuid;

impl Workstation {
    pub(crate) fn is_at_terminal(&self, payment: Uuid) -> bool {
        self.counter.at_terminal.as_ref().is_some_and(|at| at.payment == payment)
    }

    /// Whether a connected card terminal takes a command now.
    pub(crate) fn is_terminal_ready(&self) -> bool {
        let state = self.device_states.get("terminal");
        self.devices.has_terminal() && state == Some(&DeviceState::Ready) && self.counter.at_terminal.is_none()
    }

    /// Hands a payment that is on the disk to the terminal; where none answers, the cashier does by hand what it would.
    pub(crate) fn charge_at_terminal(&mut self, attempt: &PaymentAttempt) {
        if !self.is_terminal_ready() {
            return;
        }
        let asked = self.charge_of(attempt).map(|charge| self.devices.charge(charge));
        if matches!(asked, Ok(Ok(()))) {
            self.begin_at_terminal(attempt.id, TerminalStep::Wait);
        }
    }

    /// What the terminal is told about a payment.
    fn charge_of(&self, attempt: &PaymentAttempt) -> Result<Charge, Problem> {
        let currency = retail::numeric_code(self.country.currency).ok_or_else(|| Refusal::new("terminal-not-ready"))?;
        let known = self.database.terminal_references(attempt.id).map_err(Problem::from_database)?;
        let at = attempt.at.local();
        Ok(Charge {
            payment: attempt.id.as_u128(),
            amount_minor: attempt.amount.minor(),
            currency,
            last_receipt: known.iter().find_map(|reference| number_of(reference)),
            begun: [at.date.month, at.date.day, at.hour, at.minute],
        })
    }

    fn begin_at_terminal(&mut self, payment: Uuid, step: TerminalStep) {
        self.counter.at_terminal = Some(AtTerminal { payment, step: step.key().to_owned() });
    }

    /// Asks the terminal again what became of a payment nobody knows the outcome of.
    pub(crate) fn ask_terminal(&mut self, payment: Uuid) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        let open = self.counter.payments.iter().find(|open| open.id == payment).cloned();
        let open = open.ok_or_else(|| Refusal::new("payment-gone"))?;
        if self.is_at_terminal(payment) {
            return Ok(Reply::PaymentAsked { payment });
        }
        if open.state != PaymentState::Unknown {
            return Err(Refusal::new("payment-open").into());
        }
        if self.basket.as_ref().is_none_or(|basket| basket.id != open.basket) {
            return Err(Refusal::new("payment-of-parked").into());
        }
        if !self.is_terminal_ready() {
            return Err(Refusal::new("terminal-not-ready").into());
        }
        let charge = self.charge_of(&open)?;
        self.devices.ask_terminal(charge).map_err(|_| Refusal::new("terminal-not-ready"))?;
        self.begin_at_terminal(payment, TerminalStep::Asking);
        Ok(Reply::PaymentAsked { payment })
    }

    /// Asks by itself about the open basket's payment, once, as soon as somebody is there who can take the money.
    pub(crate) fn ask_terminal_by_itself(&mut self) {
        if self.is_locked || self.operator.is_none() || !self.is_terminal_ready() {
            return;
        }
        let Some(basket) = self.basket.as_ref().map(|basket| basket.id) else { return };
        let open = self.payment_of(basket).filter(|open| open.state == PaymentState::Unknown).map(|open| open.id);
        if let Some(payment) = open.filter(|payment| !self.counter.asked_again.contains(payment)) {
            self.counter.asked_again.push(payment);
            // Whatever is in the way, somebody can still ask or decide.
            let _ = self.ask_terminal(payment);
        }
    }

    /// Ends a payment that goes on at the terminal, if it still can: its answer tells.
    pub(crate) fn cancel_payment(&mut self, payment: Uuid) -> Result<Reply, Problem> {
        self.allowed(Right::Sell)?;
        if !self.is_at_terminal(payment) {
            return Err(Refusal::new("payment-gone").into());
        }
        self.devices.cancel_charge(payment.as_u128()).map_err(|_| Refusal::new("terminal-not-ready"))?;
        Ok(Reply::Done {})
    }

    pub(crate) fn on_terminal(&mut self, event: TerminalEvent) -> Result<(), Problem> {
        match event {
            TerminalEvent::StateChanged(state) => {
                self.device_changed("terminal", state);
                self.ask_terminal_by_itself();
                Ok(())
            }
            TerminalEvent::Meanwhile { payment, step } => {
                let payment = Uuid::from_u128(payment);
                if self.is_at_terminal(payment) {
                    self.begin_at_terminal(payment, step);
                }
                Ok(())
            }
            TerminalEvent::Ended { payment, answer } => self.terminal_answered(Uuid::from_u128(payment), answer),
        }
    }

    fn terminal_answered(&mut self, payment: Uuid, answer: TerminalAnswer) -> Result<(), Problem> {
        if self.is_at_terminal(payment) {
            self.counter.at_terminal = None;
        }
        // An answer about a payment that is settled changes nothing.
        let Some(open) = self.counter.payments.iter().find(|open| open.id == payment).cloned() else { return Ok(()) };
        let (outcome, reply, code) = match answer {
            TerminalAnswer::Approved(slip) => {
                let reply = self.terminal_approved(&open, &slip)?;
                (Some(PaymentOutcome::Approved), Some(reply), None)
            }
            TerminalAnswer::Declined { .. } => {
                self.note_decision(&open, false)?;
                let reply = self.payment_over(open.after(PaymentOutcome::Declined)?)?;
                let refund = Refusal::new("terminal-refund-declined");
                let words = if open.is_refund() { refund } else { Refusal::new("terminal-declined") };
                (Some(PaymentOutcome::Declined), Some(reply), Some(words))
            }
            // It waits for the cashier's word, as without a connection.
            TerminalAnswer::NotAsked(_) => (None, None, Some(Refusal::new("terminal-by-hand"))),
            TerminalAnswer::Unknown(_) => {
                if open.state == PaymentState::Asked {
                    self.payment_unknown(open.after(PaymentOutcome::Unknown)?)?;
                }
                (Some(PaymentOutcome::Unknown), None, Some(Refusal::new("terminal-cant-tell")))
            }
        };
        let text = code.map(|refusal| self.words(&refusal.into())).unwrap_or_default();
        self.events.push(Event::PaymentEnded { payment, outcome, reply: reply.map(Box::new), text });
        Ok(())
    }

    /// What the terminal calls the payment is on the disk before the money is noted: a stop between the two is found at the next start.
    fn terminal_approved(&mut self, open: &PaymentAttempt, slip: &TerminalSlip) -> Result<Reply, Problem> {
        let noted = PaymentAttempt { terminal_reference: Some(reference_of(slip)), ..open.clone() };
        self.database.set_payment(&noted).map_err(Problem::from_database)?;
        for known in self.counter.payments.iter_mut().filter(|known| known.id == open.id) {
            known.clone_from(&noted);
        }
        let is_here = self.operator.is_some() && self.basket.as_ref().is_some_and(|basket| basket.id == open.basket);
        if !is_here {
            // Nobody is there to take the money: it waits in its basket, and the terminal is asked again for whoever comes.
            self.counter.asked_again.retain(|asked| *asked != open.id);
            return self.payment_unknown(noted.after(PaymentOutcome::Unknown).unwrap_or(noted));
        }
        let tender = Tender::card_payment(open.amount, open.id);
        if let Err(problem) = self.check_tender(self.open_basket()?, &tender) {
            // Something else is asked first, such as an age: the card was charged, and the terminal will say so again.
            self.trouble(&problem);
            self.counter.asked_again.push(open.id);
            return self.payment_unknown(noted.after(PaymentOutcome::Unknown)?);
        }
        self.note_decision(&noted, true)?;
        self.payment_approved(noted.after(PaymentOutcome::Approved)?)
    }

    /// A payment that was recorded as unknown gets a record of what the terminal said in the end.
    fn note_decision(&mut self, open: &PaymentAttempt, is_approved: bool) -> Result<(), Problem> {
        if open.state != PaymentState::Unknown {
            return Ok(());
        }
        let there = self.operator.as_ref().map_or_else(|| open.operator.clone(), |operator| operator.id.clone());
        self.record(TransactionEvent::PaymentDecided(PaymentDecision {
            payment: open.id,
            basket: open.basket,
            amount: open.amount,
            operator: there,
            is_approved,
            reason: String::new(),
            is_by_terminal: true,
        }))
    }
}

/// `52500038/0042`: the terminal's id and its number of the payment.
fn reference_of(slip: &TerminalSlip) -> String {
    format!("{}/{:04}", slip.terminal, slip.receipt)
}

fn number_of(reference: &str) -> Option<u16> {
    let (terminal, number) = reference.rsplit_once('/')?;
    let is_ours = terminal.bytes().all(|byte| byte.is_ascii_digit()) && number.len() == 4;
    number.parse().ok().filter(|_| is_ours)
}
