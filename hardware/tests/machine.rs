//! The printer's machine without ports or clocks: silence, late proofs; and the thread around any machine.

use crate::driver::{Effect, Input, Machine, start};
use crate::printer::{Command, PrinterMachine};
use crate::simulated::SimulatedPort;
use crate::*;
use std::sync::Arc;
use std::sync::mpsc::sync_channel;
use std::time::Duration;

const ALL_WELL: [u8; 4] = [0x12; 4];
const PAPER_OUT: [u8; 4] = [0x1a, 0x32, 0x12, 0x7e];

struct Bench {
    machine: PrinterMachine,
    now_ms: u64,
}

impl Bench {
    fn new() -> Bench {
        Bench::with_drawer(DrawerSensor::None)
    }

    fn with_drawer(sensor: DrawerSensor) -> Bench {
        let profile = Profile::named("epson-tm-t20iii").unwrap();
        let machine = PrinterMachine::new(profile, DrawerConfig { sensor, ..DrawerConfig::default() });
        let mut bench = Bench { machine, now_ms: 1_000 };
        bench.step(Input::Connected);
        bench.step(Input::Accepted(15));
        bench.step(Input::Received(ALL_WELL.to_vec()));
        bench
    }

    fn step(&mut self, input: Input<Command>) -> Vec<Effect> {
        self.machine.step(self.now_ms, input)
    }

    /// Lets time pass in ticks of 100 ms; a living printer answers each enquiry with these bytes.
    fn pass(&mut self, time_ms: u64, answers: Option<[u8; 4]>) -> Vec<Effect> {
        let mut told = Vec::new();
        for _ in 0..time_ms / 100 {
            self.now_ms += 100;
            for effect in self.step(Input::Tick) {
                match effect {
                    Effect::Send(bytes) => {
                        self.step(Input::Accepted(bytes.len()));
                        if let Some(answers) = answers {
                            told.extend(self.step(Input::Received(answers.to_vec())));
                        }
                    }
                    other => told.push(other),
                }
            }
        }
        told
    }

    /// Brings a job to the point where all its bytes are accepted.
    fn send_job(&mut self) -> Vec<u8> {
        let bytes = encode(Ticket::new().text("Hi"), &Profile::named("epson-tm-t20iii").unwrap(), 5);
        self.step(Input::Command(Command::Print { job: 1, bytes: bytes.clone() }));
        self.step(Input::Accepted(12));
        assert_eq!(self.step(Input::Received(ALL_WELL.to_vec())), [Effect::Send(bytes.clone())]);
        let sent = PrinterEvent::JobSent { job: 1 };
        assert_eq!(self.step(Input::Accepted(bytes.len())), [told(sent)]);
        bytes
    }
}

fn told(event: PrinterEvent) -> Effect {
    Effect::Emit(DeviceEvent::Printer(event))
}

fn proof_of(bytes: &[u8]) -> Vec<u8> {
    [&[0x37, 0x22], &bytes[bytes.len() - 4..], &[0]].concat()
}

#[test]
fn silence_ends_in_a_question_and_a_late_proof_answers_it() {
    let mut bench = Bench::new();
    let bytes = bench.send_job();
    assert_eq!(bench.pass(59_000, Some(ALL_WELL)), []);
    let error = DeviceError::new(DeviceCode::Timeout).after_bytes(bytes.len());
    let unknown = PrinterEvent::JobUnknown { job: 1, bytes_accepted: bytes.len(), error };
    assert_eq!(bench.pass(2_000, Some(ALL_WELL)), [told(unknown)]);
    assert_eq!(bench.step(Input::Received(proof_of(&bytes))), [told(PrinterEvent::JobPrinted { job: 1 })]);
    assert_eq!(bench.step(Input::Received(proof_of(&bytes))), []);
}

#[test]
fn no_paper_is_no_silence() {
    let mut bench = Bench::new();
    let bytes = bench.send_job();
    let out = PrinterEvent::StateChanged(DeviceState::Degraded(vec![Condition::PaperOut]));
    assert_eq!(bench.pass(3_600_000, Some(PAPER_OUT)), [told(out)]);
    assert_eq!(bench.step(Input::Received(proof_of(&bytes))), [told(PrinterEvent::JobPrinted { job: 1 })]);
}

#[test]
fn the_proof_of_another_job_proves_nothing() {
    let mut bench = Bench::new();
    bench.send_job();
    assert_eq!(bench.step(Input::Received(b"\x37\x22!!!!\0".to_vec())), []);
    let lost = bench.step(Input::Lost(DeviceError::new(DeviceCode::LinkLost)));
    assert!(
        matches!(&lost[0], Effect::Emit(DeviceEvent::Printer(PrinterEvent::JobUnknown { job: 1, .. }))),
        "{lost:?}"
    );
}

#[test]
fn a_printer_that_does_not_answer_gets_no_job() {
    let mut bench = Bench::new();
    let bytes = encode(Ticket::new().text("Hi"), &Profile::named("epson-tm-t20iii").unwrap(), 5);
    bench.step(Input::Command(Command::Print { job: 1, bytes }));
    bench.step(Input::Accepted(12));
    let timeout = DeviceError::new(DeviceCode::Timeout);
    let silence = bench.pass(2_000, None);
    assert_eq!(silence, [Effect::HangUp(timeout.clone())]);
    let not_started = PrinterEvent::JobNotStarted { job: 1, error: timeout.clone().after_bytes(0) };
    let absent = PrinterEvent::StateChanged(DeviceState::Absent);
    assert_eq!(bench.step(Input::Lost(timeout)), [told(not_started), told(absent)]);
}

/// The drawer's states told after these answers of the printer; between the first two the drawer is opened.
#[track_caller]
fn check_drawer(sensor: DrawerSensor, answers: [&[u8]; 3], expected: &[DrawerState]) {
    let mut bench = Bench::with_drawer(sensor);
    let mut states = Vec::new();
    let mut hear = |effects: Vec<Effect>| {
        for effect in effects {
            if let Effect::Emit(DeviceEvent::Drawer(DrawerEvent::StateChanged(state))) = effect {
                states.push(state);
            }
        }
    };
    hear(bench.step(Input::Received(answers[0].to_vec())));
    bench.step(Input::Command(Command::OpenDrawer { request: 1 }));
    bench.step(Input::Accepted(12));
    let pulse = bench.step(Input::Received(ALL_WELL.to_vec()));
    assert!(pulse.iter().any(|effect| matches!(effect, Effect::Send(bytes) if bytes[..2] == *b"\x1bp")), "{pulse:?}");
    hear(pulse);
    hear(bench.step(Input::Accepted(5)));
    for answer in &answers[1..] {
        bench.now_ms += 300;
        hear(bench.step(Input::Received(answer.to_vec())));
    }
    assert_eq!(states, expected, "{sensor:?}");
}

#[test]
fn the_drawers_sensor_is_read_both_ways_round() {
    use DrawerSensor::{HighIsOpen, Learn, LowIsOpen, None};
    use DrawerState::{Closed, Open};
    // Told by itself (GS a): bit 2 of the first byte is the sensor's line.
    let (low, high): (&[u8], &[u8]) = (&[0x10, 0, 0, 0], &[0x14, 0, 0, 0]);
    check_drawer(HighIsOpen, [low, high, low], &[Open, Closed]);
    check_drawer(LowIsOpen, [low, high, low], &[Closed, Open]);
    check_drawer(Learn, [low, high, low], &[Open, Closed]);
    check_drawer(Learn, [low, low, low], &[]);
    check_drawer(None, [low, high, low], &[]);
}

#[test]
fn the_drawers_sensor_is_read_by_enquiries_too() {
    // DLE EOT 1: bit 2 likewise. The answers to 2, 3 and 4 follow it.
    for (sensor, expected) in [
        (DrawerSensor::HighIsOpen, [DrawerState::Closed, DrawerState::Open, DrawerState::Closed]),
        (DrawerSensor::LowIsOpen, [DrawerState::Open, DrawerState::Closed, DrawerState::Open]),
    ] {
        let mut bench = Bench::with_drawer(sensor);
        for (first, expected) in [0x12, 0x16, 0x12].into_iter().zip(expected) {
            bench.step(Input::Command(Command::Check));
            bench.step(Input::Accepted(12));
            bench.step(Input::Received(vec![first, 0x12, 0x12, 0x12]));
            assert_eq!(bench.machine.drawer_state(), expected, "{sensor:?} {first:#x}");
        }
    }
}

/// Panics at every command.
struct Fragile;

impl Machine for Fragile {
    type Command = ();

    fn step(&mut self, _now_ms: u64, input: Input<()>) -> Vec<Effect> {
        match input {
            Input::Command(()) => panic!("as this test wants"),
            Input::Connected => vec![told(PrinterEvent::StateChanged(DeviceState::Ready))],
            Input::Lost(error) => vec![told(PrinterEvent::StateChanged(DeviceState::Faulted(error)))],
            _ => Vec::new(),
        }
    }

    fn tick_ms(&self) -> u64 {
        100
    }

    fn overflow(&self) -> Option<DeviceEvent> {
        None
    }
}

#[test]
fn a_panic_in_a_driver_is_told_and_survived() {
    let scanner = simulated::Scanner::start(&SimulatedPort::Pty).unwrap();
    let (sender, events) = sync_channel(8);
    let handle = start("fragile", scanner.address(), Fragile, sender, Arc::new(|_| {})).unwrap();
    let next = || events.recv_timeout(Duration::from_secs(5)).unwrap();
    let ready = DeviceEvent::Printer(PrinterEvent::StateChanged(DeviceState::Ready));
    let failure = DeviceError::new(DeviceCode::Failure);
    for _ in 0..2 {
        assert_eq!(next(), ready);
        handle.command(()).unwrap();
        assert_eq!(next(), DeviceEvent::Printer(PrinterEvent::StateChanged(DeviceState::Faulted(failure.clone()))));
    }
    assert_eq!(next(), ready);
}
