//! The card terminal: its driver and the simulated one over TCP; the machine alone where time is long.

use crate::driver::{Effect, Input, Machine};
use crate::simulated::{Habit, SimulatedPort, Terminal, TerminalPayment};
use crate::terminal::{TerminalCommand, TerminalMachine};
use crate::*;
use jiff::Timestamp;
use proptest::prelude::*;
use std::sync::mpsc::{Receiver, sync_channel};
use std::time::{Duration, Instant};

const EUR: u16 = 978;

struct Counter {
    terminal: Terminal,
    devices: Devices,
    events: Receiver<DeviceEvent>,
}

impl Counter {
    fn new() -> Counter {
        let terminal = Terminal::start(&SimulatedPort::any_tcp(), 41, Some("UTC")).unwrap();
        let (tell, events) = sync_channel(64);
        let config = TerminalConfig { password: 0, currency: EUR };
        let devices = Devices::start(
            DevicesConfig { terminal: Some((terminal.address(), config)), ..DevicesConfig::default() },
            tell,
        );
        let counter = Counter { terminal, devices: devices.unwrap(), events };
        counter.wait_for_state(|state| *state == DeviceState::Ready);
        counter
    }

    fn next(&self) -> TerminalEvent {
        let deadline = Instant::now() + Duration::from_secs(60);
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.events.recv_timeout(left).expect("the terminal tells something") {
                DeviceEvent::Terminal(event) => return event,
                _ => continue,
            }
        }
    }

    fn wait_for_state(&self, is_it: impl Fn(&DeviceState) -> bool) {
        while !matches!(self.next(), TerminalEvent::StateChanged(state) if is_it(&state)) {}
    }

    /// What becomes of a payment, and what was told meanwhile.
    fn end_of(&self, payment: u128) -> (TerminalAnswer, Vec<TerminalStep>) {
        let mut steps = Vec::new();
        loop {
            match self.next() {
                TerminalEvent::Ended { payment: ended, answer } if ended == payment => return (answer, steps),
                TerminalEvent::Meanwhile { payment: of, step } if of == payment => steps.push(step),
                TerminalEvent::StateChanged(_) => {}
                other => panic!("{other:?} of another payment"),
            }
        }
    }

    fn charge(&self, payment: u128, amount_minor: i64) -> (TerminalAnswer, Vec<TerminalStep>) {
        self.devices.charge(charge(payment, amount_minor, Some(41))).unwrap();
        self.end_of(payment)
    }
}

fn charge(payment: u128, amount_minor: i64, last_receipt: Option<u16>) -> Charge {
    let now = Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC);
    let begun = [now.month(), now.day(), now.hour(), now.minute()].map(|number| number.unsigned_abs());
    Charge { payment, amount_minor, currency: EUR, last_receipt, begun }
}

fn slip(receipt: u16) -> TerminalAnswer {
    TerminalAnswer::Approved(TerminalSlip { terminal: "52500038".to_owned(), receipt, card: "girocard".to_owned() })
}

#[test]
fn a_customer_pays_and_gets_money_back() {
    let counter = Counter::new();
    let (answer, steps) = counter.charge(7, 2_040);
    assert_eq!(answer, slip(42));
    assert_eq!(steps, [TerminalStep::Card, TerminalStep::Bank, TerminalStep::TakeCard]);
    assert_eq!(counter.charge(8, -999).0, slip(43));
    let paid = |receipt, amount_minor| TerminalPayment { receipt, amount_minor };
    assert_eq!(counter.terminal.payments(), [paid(42, 2_040), paid(43, -999)]);
    assert_eq!(counter.terminal.surprises(), Vec::<Vec<u8>>::new());
}

#[test]
fn what_goes_wrong_has_one_answer_and_the_right_one() {
    use TerminalAnswer::{Declined, NotAsked};
    #[track_caller]
    fn check(habit: Habit, expected: &TerminalAnswer, moved: usize) {
        let counter = Counter::new();
        counter.terminal.plan(habit);
        let (answer, _) = counter.charge(7, 2_040);
        assert_eq!((&answer, counter.terminal.payments().len()), (expected, moved), "{habit:?}");
        // The next customer pays as if nothing had been.
        counter.devices.ask_terminal(charge(8, 500, Some(41))).unwrap();
        counter.end_of(8);
        counter.devices.charge(charge(9, 500, Some(41))).unwrap();
        assert!(matches!(counter.end_of(9).0, TerminalAnswer::Approved(_)), "{habit:?}");
    }
    check(Habit::Decline, &Declined { reason: 5 }, 0);
    check(Habit::Busy, &NotAsked(DeviceError::new(DeviceCode::Busy)), 0);
    check(Habit::DieAfter, &slip(42), 1);
}

#[test]
fn a_link_that_broke_before_the_bank_was_asked_is_no_payment() {
    let counter = Counter::new();
    assert_eq!(counter.charge(1, 100).0, slip(42));
    counter.terminal.plan(Habit::DieBefore);
    counter.devices.charge(charge(2, 2_040, Some(42))).unwrap();
    let (answer, steps) = counter.end_of(2);
    assert_eq!(answer, TerminalAnswer::Declined { reason: 0 }, "the last one it knows is the one before");
    assert!(steps.contains(&TerminalStep::Asking), "{steps:?}");
    // Whoever doesn't know the one before can't tell: the amount alone proves nothing.
    counter.terminal.plan(Habit::DieBefore);
    counter.devices.charge(charge(3, 2_040, None)).unwrap();
    assert!(matches!(counter.end_of(3).0, TerminalAnswer::Unknown(_)));
    assert_eq!(counter.terminal.payments().len(), 1);
}

#[test]
fn the_cashier_ends_a_payment_nobody_makes() {
    let counter = Counter::new();
    counter.terminal.plan(Habit::Wait);
    counter.devices.charge(charge(1, 2_040, Some(41))).unwrap();
    assert!(matches!(counter.next(), TerminalEvent::Meanwhile { step: TerminalStep::Card, .. }));
    // Another one has to wait.
    counter.devices.charge(charge(2, 1, Some(41))).unwrap();
    let busy = TerminalAnswer::NotAsked(DeviceError::new(DeviceCode::Busy));
    assert_eq!(counter.next(), TerminalEvent::Ended { payment: 2, answer: busy });
    counter.devices.cancel_charge(1).unwrap();
    assert_eq!(counter.end_of(1).0, TerminalAnswer::Declined { reason: 0x6c });
    // Once the customer has paid, ending it is too late.
    counter.terminal.plan(Habit::Wait);
    counter.devices.charge(charge(3, 2_040, Some(41))).unwrap();
    assert!(matches!(counter.next(), TerminalEvent::Meanwhile { .. }));
    assert!(counter.terminal.pay());
    counter.devices.cancel_charge(3).unwrap();
    assert_eq!(counter.end_of(3).0, slip(42));
}

#[test]
fn a_terminal_that_is_switched_off_was_asked_nothing() {
    let counter = Counter::new();
    counter.terminal.switch(false);
    counter.wait_for_state(|state| *state == DeviceState::Absent);
    counter.devices.charge(charge(1, 2_040, Some(41))).unwrap();
    assert!(matches!(counter.end_of(1).0, TerminalAnswer::NotAsked(_)));
    counter.terminal.switch(true);
    counter.wait_for_state(|state| *state == DeviceState::Ready);
    assert_eq!(counter.charge(2, 2_040).0, slip(42));
}

/// The machine with a clock of its own and a terminal that never says more than it is told to.
struct Bench {
    machine: TerminalMachine,
    now_ms: u64,
}

impl Bench {
    fn ready() -> Bench {
        let machine = TerminalMachine::new(TerminalConfig { password: 0, currency: EUR });
        let mut bench = Bench { machine, now_ms: 0 };
        bench.connect();
        bench
    }

    fn step(&mut self, input: Input<TerminalCommand>) -> Vec<Effect> {
        let effects = self.machine.step(self.now_ms, input);
        for effect in &effects {
            if let Effect::Send(bytes) = effect {
                self.machine.step(self.now_ms, Input::Accepted(bytes.len()));
            }
        }
        effects
    }

    fn connect(&mut self) {
        self.step(Input::Connected);
        self.step(Input::Received(vec![0x80, 0, 0, 0x06, 0x0f, 0]));
    }

    /// Lets time pass; every link the machine gives up is gone at once.
    fn pass(&mut self, time_ms: u64) -> Vec<TerminalEvent> {
        let mut told = Vec::new();
        for _ in 0..time_ms / 500 {
            self.now_ms += 500;
            let mut effects = self.step(Input::Tick);
            if let Some(Effect::HangUp(error)) = effects.iter().find(|effect| matches!(effect, Effect::HangUp(_))) {
                let error = error.clone();
                effects.extend(self.step(Input::Lost(error)));
            }
            told.extend(effects.into_iter().filter_map(|effect| match effect {
                Effect::Emit(DeviceEvent::Terminal(event)) => Some(event),
                _ => None,
            }));
        }
        told
    }
}

#[test]
fn silence_ends_in_a_question_to_a_person_within_minutes() {
    let mut bench = Bench::ready();
    bench.step(Input::Command(TerminalCommand::Charge(charge(1, 2_040, Some(41)))));
    bench.step(Input::Received(vec![0x80, 0, 0]));
    let ends = |told: &[TerminalEvent]| {
        let is_end = |event: &&TerminalEvent| matches!(event, TerminalEvent::Ended { .. });
        told.iter().filter(is_end).cloned().collect::<Vec<_>>()
    };
    assert_eq!(ends(&bench.pass(179_000)), [], "a slow customer isn't given up");
    let told = ends(&bench.pass(60_000));
    assert!(matches!(&told[..], [TerminalEvent::Ended { payment: 1, answer: TerminalAnswer::Unknown(_) }]), "{told:?}");
    assert_eq!(ends(&bench.pass(600_000)), [], "it is told once");
}

#[test]
fn messages_are_what_the_protocol_says() {
    let mut bench = Bench::ready();
    let sent = |effects: Vec<Effect>| match &effects[..] {
        [Effect::Send(bytes)] => bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" "),
        other => panic!("{other:?}"),
    };
    let command = |charge| Input::Command(TerminalCommand::Charge(charge));
    let pays = sent(bench.step(command(charge(1, 1_050, None))));
    assert_eq!(pays, "06 01 0a 04 00 00 00 00 10 50 49 09 78");
    let mut bench = Bench::ready();
    let back = sent(bench.step(command(charge(1, -1_050, None))));
    assert_eq!(back, "06 31 0d 00 00 00 04 00 00 00 00 10 50 49 09 78");
}

/// Whatever a terminal answers to a payment of 20.40, cut anywhere.
fn answers() -> impl Strategy<Value = Vec<u8>> {
    let message = prop_oneof![
        Just(vec![0x80, 0, 0]),
        any::<u8>().prop_map(|reason| vec![0x84, reason, 0]),
        any::<u8>().prop_map(|state| vec![0x04, 0xff, 1, state]),
        (any::<bool>(), 40..44_u8, any::<bool>()).prop_map(|(is_good, receipt, is_amount)| {
            let (result, receipt) = (u8::from(!is_good), ((receipt / 10) << 4) | (receipt % 10));
            let cents = if is_amount { 0x40 } else { 0x41 };
            vec![
                0x04, 0x0f, 17, 0x27, result, 0x04, 0, 0, 0, 0, 0x20, cents, 0x49, 0x09, 0x78, 0x87, 0, receipt, 0x19,
                0,
            ]
        }),
        Just(vec![0x06, 0x0f, 0]),
        any::<u8>().prop_map(|reason| vec![0x06, 0x1e, 1, reason]),
        proptest::collection::vec(any::<u8>(), 0..12),
    ];
    proptest::collection::vec(message, 0..6).prop_map(|messages| messages.concat())
}

proptest! {
    #[test]
    fn a_payment_ends_once_whatever_the_terminal_says(parts in proptest::collection::vec((answers(), any::<bool>()), 0..8)) {
        let mut bench = Bench::ready();
        let (mut ends, mut said) = (Vec::new(), Vec::<u8>::new());
        let mut note = |effects: Vec<Effect>| {
            let mut is_hung_up = false;
            for effect in effects {
                match effect {
                    Effect::Emit(DeviceEvent::Terminal(TerminalEvent::Ended { payment, answer })) => ends.push((payment, answer)),
                    Effect::HangUp(_) => is_hung_up = true,
                    _ => {}
                }
            }
            is_hung_up
        };
        note(bench.step(Input::Command(TerminalCommand::Charge(charge(1, 2_040, Some(41))))));
        let lost = || Input::Lost(DeviceError::new(DeviceCode::LinkLost));
        for (bytes, breaks) in parts {
            bench.now_ms += 700;
            said.extend(&bytes);
            if note(bench.step(Input::Received(bytes))) || breaks {
                note(bench.step(lost()));
                bench.connect();
            }
            note(bench.step(Input::Tick));
        }
        note(bench.step(lost()));
        for _ in 0..100 {
            bench.now_ms += 1_000;
            if note(bench.step(Input::Tick)) {
                note(bench.step(lost()));
            }
        }
        prop_assert_eq!(ends.len(), 1, "{:?}", ends);
        // Nothing is called paid that the terminal didn't call paid, with this amount.
        if matches!(ends[0].1, TerminalAnswer::Approved(_)) {
            let good = [0x27, 0, 0x04, 0, 0, 0, 0, 0x20, 0x40];
            prop_assert!(said.windows(good.len()).any(|bytes| bytes == good), "{:?} after {:02x?}", ends, said);
        }
    }
}
