//! The card terminal: a customer pays or gets money back, under the caller's own reference, and never twice for one command.
//!
//! ```text
//!   charge --no link, nothing sent---------------------> NotAsked           provably nothing happened
//!      \--sent--> customer, card, host --said----------> Approved, Declined
//!                        \--link lost, silence--> asked for its last payment --ours---> Approved
//!                                                     |---the one before---> Declined
//!                                                     \---can't tell-------> Unknown: ask a person
//! ```
//!
//! ZVT has no reference of the till's in its messages. What the terminal did last is compared with what we asked: another number than the
//! last one known, this amount, this currency, not before we asked.

mod zvt;

use crate::driver::{Effect, Input, Machine, QUIET_MS};
use crate::event::{DeviceCode, DeviceError, DeviceEvent, DeviceState, Recovery};
use crate::printer::lost_state;
use serde::{Deserialize, Serialize};
use zvt::{Message, PLEASE_WAIT, Status, take_message};

/// How long the terminal may take to acknowledge a command.
const ACKNOWLEDGE_MS: u64 = 5_000;
/// How long it may say nothing while a customer pays: finding a card, typing a PIN, a slow bank.
const SILENCE_MS: u64 = 180_000;
/// How long a payment whose link broke waits for the terminal to come back.
const DOUBT_MS: u64 = 30_000;
/// How long a terminal that is still busy is asked for its last payment, and how often.
const ASKING_MS: u64 = 60_000;
const ASK_AGAIN_MS: u64 = 2_000;
/// How far the two clocks may differ.
const CLOCKS_DIFFER_MINUTES: i64 = 10;
/// How often time matters while something is under way.
const TICK_MS: u64 = 250;

/// How to speak to the terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TerminalConfig {
    /// Up to six digits, as set in the terminal; 0 as delivered.
    pub password: u32,
    /// ISO 4217, numeric: what it is registered for.
    pub currency: u16,
}

/// A payment that is wanted, or that was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charge {
    /// The caller's own reference.
    pub payment: u128,
    /// Minor units; below zero when it goes back to the card. Never zero.
    pub amount_minor: i64,
    /// ISO 4217, numeric.
    pub currency: u16,
    /// The number of the last payment of this terminal that is known, from [`TerminalSlip::receipt`].
    pub last_receipt: Option<u16>,
    /// Month, day, hour and minute when it was asked first, on the till's clock.
    pub begun: [u8; 4],
}

/// What the card terminal reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TerminalEvent {
    /// The terminal's state is now this one.
    StateChanged(DeviceState),
    /// What the customer is doing, or should.
    Meanwhile {
        /// The caller's reference.
        payment: u128,
        /// What.
        step: TerminalStep,
    },
    /// What became of a payment. Told once for each charge and each question.
    Ended {
        /// The caller's reference.
        payment: u128,
        /// What became of it.
        answer: TerminalAnswer,
    },
}

/// What goes on at the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TerminalStep {
    /// It waits for a card.
    Card,
    /// The customer types a number or confirms.
    Customer,
    /// It asks the bank.
    Bank,
    /// The card has to be taken out.
    TakeCard,
    /// Anything else.
    Wait,
    /// The till asks it what became of a payment, because the link had broken.
    Asking,
}

impl TerminalStep {
    /// Every step, so that a test can look for every text.
    pub const ALL: [TerminalStep; 6] = [
        TerminalStep::Card,
        TerminalStep::Customer,
        TerminalStep::Bank,
        TerminalStep::TakeCard,
        TerminalStep::Wait,
        TerminalStep::Asking,
    ];

    /// The stable name under which a language keeps the text.
    pub fn key(self) -> &'static str {
        match self {
            TerminalStep::Card => "terminal-card",
            TerminalStep::Customer => "terminal-customer",
            TerminalStep::Bank => "terminal-bank",
            TerminalStep::TakeCard => "terminal-take-card",
            TerminalStep::Wait => "terminal-wait",
            TerminalStep::Asking => "terminal-asking",
        }
    }
}

/// What became of a payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TerminalAnswer {
    /// The money moved.
    Approved(TerminalSlip),
    /// It didn't, and the terminal says so.
    Declined {
        /// ZVT's number of the reason; 0 when the terminal knows of no such payment.
        reason: u8,
    },
    /// Provably nothing was asked of it.
    NotAsked(DeviceError),
    /// Nobody can tell: a person has to look.
    Unknown(DeviceError),
}

/// What identifies a payment at the terminal. Nothing of the card but its kind.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TerminalSlip {
    /// Which terminal (TID).
    pub terminal: String,
    /// Its number of the payment, 1 to 9999.
    pub receipt: u16,
    /// The kind of card, such as `girocard`; may be empty.
    pub card: String,
}

/// What is wanted of the terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TerminalCommand {
    /// Begin a payment.
    Charge(Charge),
    /// Say what became of one.
    Ask(Charge),
    /// End the one that goes on, if that is still possible.
    Cancel { payment: u128 },
}

#[derive(Debug)]
enum Doing {
    Nothing,
    Registering,
    Charging {
        charge: Charge,
        is_acknowledged: bool,
        status: Option<Status>,
    },
    /// The last payment is asked for, since `begun_ms`.
    Asking {
        charge: Charge,
        begun_ms: u64,
        status: Option<Status>,
        /// When to ask again, if the terminal is busy.
        again_ms: Option<u64>,
    },
}

/// The terminal's machine.
#[derive(Debug)]
pub(crate) struct TerminalMachine {
    config: TerminalConfig,
    state: DeviceState,
    is_linked: bool,
    doing: Doing,
    /// Bytes of the present command that are still to be accepted; all of them while nothing left.
    unsent: usize,
    has_sent: bool,
    /// A payment whose link broke, and since when.
    doubt: Option<(Charge, u64)>,
    received: Vec<u8>,
    heard_ms: u64,
}

impl TerminalMachine {
    pub(crate) fn new(config: TerminalConfig) -> TerminalMachine {
        TerminalMachine {
            config,
            state: DeviceState::Unconfigured,
            is_linked: false,
            doing: Doing::Nothing,
            unsent: 0,
            has_sent: false,
            doubt: None,
            received: Vec::new(),
            heard_ms: 0,
        }
    }

    fn become_state(&mut self, state: DeviceState, effects: &mut Vec<Effect>) {
        if state != self.state {
            self.state = state.clone();
            effects.push(tell(TerminalEvent::StateChanged(state)));
        }
    }

    fn send(&mut self, now_ms: u64, bytes: Vec<u8>, effects: &mut Vec<Effect>) {
        (self.unsent, self.has_sent, self.heard_ms) = (bytes.len(), false, now_ms);
        effects.push(Effect::Send(bytes));
    }

    fn command(&mut self, now_ms: u64, command: TerminalCommand, effects: &mut Vec<Effect>) {
        match command {
            TerminalCommand::Charge(charge) => {
                if let Some(error) = self.why_not() {
                    return effects.push(ended(&charge, TerminalAnswer::NotAsked(error)));
                }
                let (amount, currency) = (charge.amount_minor.unsigned_abs(), charge.currency);
                let bytes = match charge.amount_minor < 0 {
                    true => zvt::refund(self.config.password, amount, currency),
                    false => zvt::authorization(amount, currency),
                };
                self.doing = Doing::Charging { charge, is_acknowledged: false, status: None };
                self.send(now_ms, bytes, effects);
            }
            TerminalCommand::Ask(charge) => match self.why_not() {
                Some(error) => effects.push(ended(&charge, TerminalAnswer::Unknown(error))),
                None => self.ask(now_ms, charge, now_ms, effects),
            },
            TerminalCommand::Cancel { payment } => {
                let is_it = matches!(&self.doing, Doing::Charging { charge, .. } if charge.payment == payment);
                // The answer to what goes on tells what came of it; this command gets only its acknowledgement.
                if is_it && self.unsent == 0 {
                    effects.push(Effect::Send(zvt::abort()));
                }
            }
        }
    }

    /// Why nothing can be asked of the terminal now.
    fn why_not(&self) -> Option<DeviceError> {
        match (&self.doing, &self.doubt) {
            _ if !self.is_linked => Some(match &self.state {
                DeviceState::Faulted(error) => error.clone(),
                DeviceState::Claimed => DeviceError::new(DeviceCode::Claimed),
                _ => DeviceError::new(DeviceCode::NoHardware),
            }),
            (Doing::Nothing, None) => None,
            _ => Some(DeviceError::new(DeviceCode::Busy)),
        }
    }

    fn ask(&mut self, now_ms: u64, charge: Charge, begun_ms: u64, effects: &mut Vec<Effect>) {
        effects.push(tell(TerminalEvent::Meanwhile { payment: charge.payment, step: TerminalStep::Asking }));
        self.doing = Doing::Asking { charge, begun_ms, status: None, again_ms: None };
        self.send(now_ms, zvt::repeat_receipt(self.config.password), effects);
    }

    fn receive(&mut self, now_ms: u64, bytes: &[u8], effects: &mut Vec<Effect>) {
        self.received.extend(bytes);
        self.heard_ms = now_ms;
        loop {
            match take_message(&mut self.received) {
                Ok(Some(message)) => self.message(now_ms, message, effects),
                Ok(None) => return,
                Err(()) => {
                    self.received.clear();
                    return effects.push(Effect::HangUp(DeviceError::new(DeviceCode::Failure)));
                }
            }
        }
    }

    fn message(&mut self, now_ms: u64, message: Message, effects: &mut Vec<Effect>) {
        match &message {
            Message::Acknowledged | Message::Refused(_) => {}
            Message::Unknown => effects.push(Effect::Send(zvt::NOT_POSSIBLE.to_vec())),
            _ => effects.push(Effect::Send(zvt::ACKNOWLEDGED.to_vec())),
        }
        match std::mem::replace(&mut self.doing, Doing::Nothing) {
            Doing::Nothing => {}
            Doing::Registering => self.registering(now_ms, &message, effects),
            Doing::Charging { charge, is_acknowledged, status } => {
                self.charging(now_ms, (charge, is_acknowledged, status), message, effects);
            }
            Doing::Asking { charge, begun_ms, status, again_ms } => {
                self.asking(now_ms, (charge, begun_ms, status, again_ms), message, effects);
            }
        }
    }

    fn registering(&mut self, now_ms: u64, message: &Message, effects: &mut Vec<Effect>) {
        match message {
            Message::Completed => {
                self.become_state(DeviceState::Ready, effects);
                if let Some((charge, _)) = self.doubt.take() {
                    self.ask(now_ms, charge, now_ms, effects);
                }
            }
            // Busy from before: it is tried again once the link is opened anew.
            Message::Refused(_) | Message::Aborted(_) => {
                effects.push(Effect::HangUp(DeviceError::new(DeviceCode::Busy)))
            }
            _ => self.doing = Doing::Registering,
        }
    }

    fn charging(
        &mut self,
        now_ms: u64,
        (charge, was_acknowledged, known): (Charge, bool, Option<Status>),
        message: Message,
        effects: &mut Vec<Effect>,
    ) {
        let is_acknowledged = was_acknowledged || message == Message::Acknowledged;
        let status = match message {
            // The refusal of an `abort` that came too late is no answer to the payment.
            Message::Refused(_) if was_acknowledged => known,
            Message::Refused(PLEASE_WAIT) => {
                let busy = DeviceError::new(DeviceCode::Busy);
                return effects.push(ended(&charge, TerminalAnswer::NotAsked(busy)));
            }
            Message::Refused(reason) => return effects.push(ended(&charge, TerminalAnswer::Declined { reason })),
            Message::Meanwhile(state) => {
                let payment = charge.payment;
                effects.push(tell(TerminalEvent::Meanwhile { payment, step: step_of(state) }));
                known
            }
            Message::Status(status) => Some(status),
            Message::Completed | Message::Aborted(_) => {
                return match answer_of(&charge, &message, known.as_ref()) {
                    Some(answer) => effects.push(ended(&charge, answer)),
                    // What it says contradicts itself.
                    None => self.ask(now_ms, charge, now_ms, effects),
                };
            }
            Message::Acknowledged | Message::Aside | Message::Unknown => known,
        };
        self.doing = Doing::Charging { charge, is_acknowledged, status };
    }

    fn asking(
        &mut self,
        now_ms: u64,
        (charge, begun_ms, known, again_ms): (Charge, u64, Option<Status>, Option<u64>),
        message: Message,
        effects: &mut Vec<Effect>,
    ) {
        let (status, again_ms) = match message {
            Message::Refused(_) => (None, Some(now_ms + ASK_AGAIN_MS)),
            Message::Aborted(PLEASE_WAIT) => (None, Some(now_ms + ASK_AGAIN_MS)),
            Message::Status(status) => (Some(status), again_ms),
            Message::Completed | Message::Aborted(_) => {
                return effects.push(ended(&charge, verdict(&charge, known.as_ref())));
            }
            _ => (known, again_ms),
        };
        self.doing = Doing::Asking { charge, begun_ms, status, again_ms };
    }

    fn lost(&mut self, now_ms: u64, error: DeviceError, effects: &mut Vec<Effect>) {
        self.is_linked = false;
        self.received.clear();
        match std::mem::replace(&mut self.doing, Doing::Nothing) {
            Doing::Charging { charge, .. } if !self.has_sent => {
                effects.push(ended(&charge, TerminalAnswer::NotAsked(error.clone())));
            }
            Doing::Charging { charge, .. } => {
                effects.push(tell(TerminalEvent::Meanwhile { payment: charge.payment, step: TerminalStep::Asking }));
                self.doubt = Some((charge, now_ms));
            }
            Doing::Asking { charge, begun_ms, .. } => self.doubt = Some((charge, begun_ms)),
            Doing::Nothing | Doing::Registering => {}
        }
        // The till's end: whoever asks next time is told by the terminal itself.
        if error.code == DeviceCode::Closed {
            self.give_up_doubt(effects);
        }
        self.become_state(lost_state(error), effects);
    }

    fn give_up_doubt(&mut self, effects: &mut Vec<Effect>) {
        if let Some((charge, _)) = self.doubt.take() {
            effects.push(ended(&charge, TerminalAnswer::Unknown(unknown(DeviceCode::LinkLost))));
        }
    }

    fn tick(&mut self, now_ms: u64, effects: &mut Vec<Effect>) {
        let silent_ms = now_ms.saturating_sub(self.heard_ms);
        let hang_up = |effects: &mut Vec<Effect>| {
            effects.push(Effect::HangUp(DeviceError::new(DeviceCode::Timeout)));
        };
        match &mut self.doing {
            Doing::Registering if silent_ms > ACKNOWLEDGE_MS => hang_up(effects),
            Doing::Charging { is_acknowledged: false, .. } if silent_ms > ACKNOWLEDGE_MS => hang_up(effects),
            Doing::Charging { .. } if silent_ms > SILENCE_MS => hang_up(effects),
            Doing::Asking { charge, begun_ms, .. } if now_ms.saturating_sub(*begun_ms) > ASKING_MS => {
                effects.push(ended(charge, TerminalAnswer::Unknown(unknown(DeviceCode::Timeout))));
                self.doing = Doing::Nothing;
            }
            Doing::Asking { again_ms, status, .. } if again_ms.is_some_and(|again_ms| now_ms >= again_ms) => {
                (*again_ms, *status) = (None, None);
                self.send(now_ms, zvt::repeat_receipt(self.config.password), effects);
            }
            Doing::Asking { again_ms: None, .. } if silent_ms > ACKNOWLEDGE_MS => hang_up(effects),
            _ => {}
        }
        if self.doubt.as_ref().is_some_and(|(_, since_ms)| now_ms.saturating_sub(*since_ms) > DOUBT_MS) {
            self.give_up_doubt(effects);
        }
    }
}

impl Machine for TerminalMachine {
    type Command = TerminalCommand;

    fn step(&mut self, now_ms: u64, input: Input<TerminalCommand>) -> Vec<Effect> {
        let mut effects = Vec::new();
        match input {
            Input::Connected => {
                self.is_linked = true;
                self.become_state(DeviceState::Found, &mut effects);
                self.doing = Doing::Registering;
                let bytes = zvt::registration(self.config.password, self.config.currency);
                self.send(now_ms, bytes, &mut effects);
            }
            Input::Lost(error) => self.lost(now_ms, error, &mut effects),
            Input::Command(command) => self.command(now_ms, command, &mut effects),
            Input::Accepted(count) => {
                self.has_sent |= count > 0;
                self.unsent = self.unsent.saturating_sub(count);
            }
            Input::Received(bytes) => self.receive(now_ms, &bytes, &mut effects),
            Input::Tick => self.tick(now_ms, &mut effects),
        }
        effects
    }

    fn tick_ms(&self) -> u64 {
        let is_quiet = matches!(self.doing, Doing::Nothing) && self.doubt.is_none();
        if is_quiet { QUIET_MS } else { TICK_MS }
    }

    fn overflow(&self) -> Option<DeviceEvent> {
        None
    }
}

/// What a finished payment came to; nothing if what was said contradicts itself.
fn answer_of(charge: &Charge, end: &Message, status: Option<&Status>) -> Option<TerminalAnswer> {
    let result = status.and_then(|status| status.result);
    match (end, result) {
        (Message::Completed, Some(0)) => {
            let status = status.filter(|status| is_amount_of(charge, status))?;
            Some(TerminalAnswer::Approved(slip(status)?))
        }
        (Message::Completed, None) | (Message::Aborted(_), Some(0)) => None,
        (Message::Aborted(reason), _) => Some(TerminalAnswer::Declined { reason: *reason }),
        (_, Some(reason)) => Some(TerminalAnswer::Declined { reason }),
        _ => None,
    }
}

/// Whether the last payment of the terminal is the one that was asked for.
fn verdict(charge: &Charge, last: Option<&Status>) -> TerminalAnswer {
    let cant_tell = TerminalAnswer::Unknown(unknown(DeviceCode::LinkLost));
    let Some(last) = last else { return cant_tell };
    let (Some(known), Some(receipt)) = (charge.last_receipt, last.receipt) else { return cant_tell };
    if receipt == known {
        return TerminalAnswer::Declined { reason: 0 };
    }
    let is_timely = last.at.is_some_and(|at| minutes_between(charge.begun, at) >= -CLOCKS_DIFFER_MINUTES);
    match slip(last) {
        Some(slip) if last.result.unwrap_or(0) == 0 && is_amount_of(charge, last) && is_timely => {
            TerminalAnswer::Approved(slip)
        }
        _ => cant_tell,
    }
}

fn is_amount_of(charge: &Charge, status: &Status) -> bool {
    let amount = i64::try_from(charge.amount_minor.unsigned_abs()).ok();
    status.amount == amount && status.currency.is_none_or(|currency| currency == charge.currency)
}

fn slip(status: &Status) -> Option<TerminalSlip> {
    Some(TerminalSlip {
        terminal: status.terminal.clone().unwrap_or_default(),
        receipt: status.receipt?,
        card: status.card.clone().unwrap_or_default(),
    })
}

/// Minutes from one moment to another, below zero if it lies before; neither tells its year, so the nearest is meant.
fn minutes_between(from: [u8; 4], to: [u8; 4]) -> i64 {
    const YEAR: i64 = 366 * 24 * 60;
    const DAYS_BEFORE: [i64; 12] = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335];
    let minutes = |[month, day, hour, minute]: [u8; 4]| {
        let month = usize::from(month.clamp(1, 12)) - 1;
        ((DAYS_BEFORE[month] + i64::from(day)) * 24 + i64::from(hour)) * 60 + i64::from(minute)
    };
    (minutes(to) - minutes(from) + YEAR / 2).rem_euclid(YEAR) - YEAR / 2
}

fn step_of(state: u8) -> TerminalStep {
    match state {
        0x0a | 0x0c => TerminalStep::Card,
        0x00..=0x02 | 0x15 | 0x28 | 0x29 | 0x2c => TerminalStep::Customer,
        0x04..=0x06 | 0x2b => TerminalStep::Bank,
        0x0b | 0x41..=0x5d => TerminalStep::TakeCard,
        _ => TerminalStep::Wait,
    }
}

fn unknown(code: DeviceCode) -> DeviceError {
    DeviceError { recovery: Recovery::OutcomeUnknown, ..DeviceError::new(code) }
}

fn tell(event: TerminalEvent) -> Effect {
    Effect::Emit(DeviceEvent::Terminal(event))
}

fn ended(charge: &Charge, answer: TerminalAnswer) -> Effect {
    tell(TerminalEvent::Ended { payment: charge.payment, answer })
}
