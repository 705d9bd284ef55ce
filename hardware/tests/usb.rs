//! USB printers without one: the real driver and transport, the simulated printer's answers, and in between a USB
//! that takes a little at a time, stalls, is interrupted and is pulled out.

use super::{Rig, everything, job, simulated};
use crate::simulated::{Printer, SimulatedPort, SimulatedPrinterConfig};
use crate::transport::usb::{Bulk, pretended::plug_in};
use crate::*;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::{Arc, Mutex};
use std::time::Duration;

const EPSON: &str = "epson-tm-t20iii";

/// How often what went wrong, and every byte that got through.
#[derive(Debug, Default)]
struct Log {
    taken: Vec<u8>,
    short: usize,
    timeouts: usize,
    interrupts: usize,
    stalls: usize,
    clears: usize,
    releases: usize,
}

/// A USB printer whose pipes misbehave; its mind is the simulated printer.
#[derive(Debug)]
struct Flaky {
    mind: TcpStream,
    log: Arc<Mutex<Log>>,
    random: u32,
    /// Pulled out after so many bytes of the job.
    unplugged_at: usize,
    is_gone: bool,
    is_stalled: bool,
}

impl Flaky {
    fn plug_in(printer: &Printer, product: u16, unplugged_at: usize) -> Arc<Mutex<Log>> {
        let PortAddress::Tcp { host, port } = printer.address() else { panic!("not TCP") };
        let mind = TcpStream::connect((host.as_str(), port)).unwrap();
        mind.set_read_timeout(Some(Duration::from_millis(5))).unwrap();
        let log = Arc::new(Mutex::new(Log::default()));
        let random = u32::from(product).wrapping_mul(2_654_435_761) | 1;
        let device = Flaky { mind, log: Arc::clone(&log), random, unplugged_at, is_gone: false, is_stalled: false };
        plug_in(0xf00d, product, device);
        log
    }

    fn chance(&mut self) -> usize {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 17;
        self.random ^= self.random << 5;
        self.random as usize
    }
}

impl Bulk for Flaky {
    fn write(&mut self, pipe: u8, bytes: &[u8], _: Duration) -> Result<usize, rusb::Error> {
        assert_eq!(pipe, 1);
        let chance = self.chance();
        let mut log = self.log.lock().unwrap();
        assert!(!self.is_stalled, "written to while stalled");
        // A job begins with an escape, and nothing else has one.
        let is_escape = |byte: &u8| *byte == 0x1b;
        let before_job = match log.taken.iter().position(is_escape) {
            Some(_) => Some(0),
            None => bytes.iter().position(is_escape),
        };
        let of_job = log.taken.iter().position(is_escape).map_or(0, |start| log.taken.len() - start);
        let room = before_job.map_or(usize::MAX, |before| (before + self.unplugged_at).saturating_sub(of_job));
        if room == 0 || self.is_gone {
            self.is_gone = true;
            return Err(rusb::Error::NoDevice);
        }
        match chance % 10 {
            0 => log.timeouts += 1,
            1 => log.interrupts += 1,
            2 => log.stalls += 1,
            _ => {
                let count = (chance / 16 % 23 + 1).min(bytes.len()).min(room);
                log.short += usize::from(count < bytes.len());
                log.taken.extend(&bytes[..count]);
                self.mind.write_all(&bytes[..count]).unwrap();
                return Ok(count); // rusb says so too when the time is over in the middle
            }
        }
        self.is_stalled = chance % 10 == 2;
        Err([rusb::Error::Timeout, rusb::Error::Interrupted, rusb::Error::Pipe][chance % 10])
    }

    fn read(&mut self, pipe: u8, buffer: &mut [u8], _: Duration) -> Result<usize, rusb::Error> {
        assert_eq!(pipe, 0x82);
        if self.is_gone {
            return Err(rusb::Error::NoDevice);
        }
        let room = buffer.len().min(1 + self.random as usize % 3);
        self.mind.read(&mut buffer[..room]).map_err(|_| rusb::Error::Timeout)
    }

    fn clear(&mut self, _: u8) -> Result<(), rusb::Error> {
        self.log.lock().unwrap().clears += 1;
        self.is_stalled = false;
        Ok(())
    }

    fn release(&mut self, _: u8) {
        self.log.lock().unwrap().releases += 1;
    }
}

fn rig(product: u16) -> Rig {
    let printer = PortAddress::Usb { vendor: 0xf00d, product, serial: None };
    let mut rig = Rig::start(DevicesConfig { printer, printer_profile: EPSON.into(), ..DevicesConfig::default() });
    rig.wait_for_printer(&DeviceState::Ready);
    rig
}

#[test]
fn a_usb_that_takes_a_little_at_a_time_loses_nothing() {
    for product in 1..=3 {
        let printer = simulated(SimulatedPrinterConfig::default());
        let log = Flaky::plug_in(&printer, product, usize::MAX);
        let mut rig = rig(product);
        let bytes = job(&everything(), EPSON, 7);
        rig.devices.print(7, bytes.clone()).unwrap();
        assert_eq!(rig.wait_for_end(7), PrinterEvent::JobPrinted { job: 7 });
        drop(rig);
        let log = log.lock().unwrap();
        let whole = log.taken.windows(bytes.len()).filter(|window| *window == bytes).count();
        println!(
            "{} short, {} timeouts, {} interrupts, {} stalls",
            log.short, log.timeouts, log.interrupts, log.stalls
        );
        assert_eq!((whole, printer.receipts().len(), printer.surprises().len()), (1, 1, 0));
        assert!(log.short > 3 && log.timeouts + log.interrupts > 0 && log.stalls > 0 && log.stalls == log.clears);
        assert_eq!(log.releases, 1);
    }
}

#[test]
fn a_usb_printer_pulled_out_in_the_middle_is_told_to_the_byte() {
    let bytes = job(&everything(), EPSON, 1);
    let mut moments = 0;
    for (product, cut) in (100u16..).zip((0..bytes.len()).step_by(61)) {
        let printer = simulated(SimulatedPrinterConfig::default());
        let log = Flaky::plug_in(&printer, product, cut);
        let mut rig = rig(product);
        rig.devices.print(1, bytes.clone()).unwrap();
        let error = DeviceError::new(DeviceCode::LinkLost).after_bytes(cut);
        let expected = if cut == 0 {
            PrinterEvent::JobNotStarted { job: 1, error }
        } else {
            PrinterEvent::JobUnknown { job: 1, bytes_accepted: cut, error }
        };
        assert_eq!(rig.wait_for_end(1), expected);
        let taken = log.lock().unwrap().taken.clone();
        let start = taken.iter().position(|byte| *byte == 0x1b).unwrap_or(taken.len());
        assert_eq!(taken[start..], bytes[..cut]);
        moments += 1;
    }
    println!("pulled out at {moments} moments of {} bytes", bytes.len());
    assert!(moments >= 10);
}

#[test]
fn a_printers_file_that_takes_little_is_waited_for() {
    let printer = simulated(SimulatedPrinterConfig {
        listen: SimulatedPort::Pty,
        faults: simulated::PrinterFaults { paper_out_after_lines: Some(5), ..Default::default() },
        ..SimulatedPrinterConfig::default()
    });
    let PortAddress::Pty { path } = printer.address() else { panic!("no terminal") };
    let config =
        DevicesConfig { printer: PortAddress::UsbFile { path }, printer_profile: EPSON.into(), ..Default::default() };
    let mut rig = Rig::start(config);
    rig.wait_for_printer(&DeviceState::Ready);
    let profile = Profile::named(EPSON).unwrap().with_logo(&super::paper::picture_png(576, 480)).unwrap();
    let mut ticket = Ticket::new();
    for line in 0..10 {
        ticket.text(format!("Line {line}"));
    }
    let bytes = encode(ticket.logo().logo().logo().logo().text("End"), &profile, 1);
    assert!(bytes.len() > 130_000, "more than every buffer on the way holds");
    rig.devices.print(1, bytes).unwrap();
    rig.wait_for_printer(&DeviceState::Degraded(vec![Condition::PaperOut]));
    assert_eq!(printer.receipts().len(), 0);
    printer.refill();
    assert_eq!(rig.wait_for_end(1), PrinterEvent::JobPrinted { job: 1 });
    assert!(printer.receipts()[0].text.ends_with("[picture]\nEnd\n"));
}
