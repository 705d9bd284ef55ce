//! Drivers and simulated devices against each other, over real ports.

mod conflicts;
mod decoder;
mod electronic;
mod languages;
mod machine;
mod paper;
mod plugged;
mod pos;
mod printing;
mod profiles;
mod reading;
mod recorded;
mod scripts;
mod terminal;
mod usb;
mod wedge;

use crate::simulated::{Printer, SimulatedPrinterConfig};
use crate::*;
use std::sync::mpsc::{Receiver, sync_channel};
use std::time::{Duration, Instant};

/// Devices and what they have told so far.
struct Rig {
    devices: Devices,
    events: Receiver<DeviceEvent>,
    heard: Vec<DeviceEvent>,
}

impl Rig {
    fn start(config: DevicesConfig) -> Rig {
        Rig::with_room(config, 64)
    }

    fn with_room(config: DevicesConfig, events_max: usize) -> Rig {
        let (sender, events) = sync_channel(events_max);
        Rig { devices: Devices::start(config, sender).unwrap(), events, heard: Vec::new() }
    }

    fn with_printer(printer: &Printer, profile: &str) -> Rig {
        let config = DevicesConfig {
            printer: printer.address(),
            printer_profile: profile.to_string(),
            drawer: DrawerConfig { sensor: DrawerSensor::HighIsOpen, off_ms: 50, ..DrawerConfig::default() },
            ..DevicesConfig::default()
        };
        let mut rig = Rig::start(config);
        rig.wait_for_printer(&DeviceState::Ready);
        rig
    }

    /// Waits for an event and returns it; everything before it is kept in `heard`.
    #[track_caller]
    fn wait(&mut self, what: &str, is_it: impl Fn(&DeviceEvent) -> bool) -> DeviceEvent {
        let started = Instant::now();
        loop {
            match self.events.recv_timeout(Duration::from_millis(50)) {
                Ok(event) => {
                    self.heard.push(event.clone());
                    if is_it(&event) {
                        return event;
                    }
                }
                Err(_) => assert!(started.elapsed() < Duration::from_secs(12), "no {what}; heard {:#?}", self.heard),
            }
        }
    }

    #[track_caller]
    fn wait_for(&mut self, expected: &DeviceEvent) {
        self.wait(&format!("{expected:?}"), |event| event == expected);
    }

    #[track_caller]
    fn wait_for_printer(&mut self, state: &DeviceState) {
        self.wait_for(&DeviceEvent::Printer(PrinterEvent::StateChanged(state.clone())));
        assert_eq!(&self.devices.states().printer, state);
    }

    /// Waits for the last event of a job.
    #[track_caller]
    fn wait_for_end(&mut self, wanted: u64) -> PrinterEvent {
        let is_end = |event: &DeviceEvent| match event {
            DeviceEvent::Printer(
                PrinterEvent::JobPrinted { job }
                | PrinterEvent::JobUnconfirmed { job }
                | PrinterEvent::JobNotStarted { job, .. }
                | PrinterEvent::JobUnknown { job, .. },
            ) => *job == wanted,
            _ => false,
        };
        match self.wait("end of the job", is_end) {
            DeviceEvent::Printer(event) => event,
            other => panic!("{other:?}"),
        }
    }

    /// What is told within a short while.
    fn listen(&mut self, time_ms: u64) -> Vec<DeviceEvent> {
        let end = Instant::now() + Duration::from_millis(time_ms);
        let mut events = Vec::new();
        while let Ok(event) = self.events.recv_timeout(end.saturating_duration_since(Instant::now())) {
            events.push(event);
        }
        events
    }
}

fn simulated(config: SimulatedPrinterConfig) -> Printer {
    Printer::start(config).unwrap()
}

/// A job for a profile.
fn job(ticket: &Ticket, profile: &str, number: u64) -> Vec<u8> {
    encode(ticket, &Profile::named(profile).unwrap(), u32::try_from(number).unwrap())
}

/// A receipt with everything on it, in letters every page has.
fn everything() -> Ticket {
    let mut ticket = Ticket::new();
    ticket
        .styled("Corner Shop", Align::Centre, Style::LARGE)
        .centred("12 Harbour Street, Sydney")
        .rule()
        .amount("Espresso cup", "25.00", Style::PLAIN)
        .amount("Café crème, a rather long name that needs two lines", "4.50", Style::PLAIN)
        .columns(vec![Cell::fixed(4, "2 x"), Cell::fill("Tea"), Cell::amount(9, "1,234.50")], Style::BOLD)
        .double_rule()
        .amount("Total", "1,264.00", Style { bold: true, ..Style::LARGE })
        .feed(1)
        .styled("Thank you", Align::End, Style { underline: true, ..Style::PLAIN })
        .qr("https://example.org/r/1")
        .code128("R-1001")
        .cut();
    ticket
}
