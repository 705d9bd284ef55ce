//! The printer's driver against the simulated printer: proofs, faults, the drawer.

use super::{Rig, everything, job, simulated};
use crate::simulated::{DrawerPulse, Printer, PrinterFaults, SimulatedPort, SimulatedPrinterConfig, SimulatedProfile};
use crate::*;
use std::time::{Duration, Instant};

const EPSON: &str = "epson-tm-t20iii";

fn full(faults: PrinterFaults) -> Printer {
    simulated(SimulatedPrinterConfig { faults, ..SimulatedPrinterConfig::default() })
}

#[track_caller]
fn check_printed(listen: SimulatedPort, simulated_as: SimulatedProfile, profile: &str, expected: &PrinterEvent) {
    for seed in 0..3 {
        let config =
            SimulatedPrinterConfig { profile: simulated_as, listen: listen.clone(), seed, ..Default::default() };
        let printer = simulated(config);
        let mut rig = Rig::with_printer(&printer, profile);
        rig.devices.print(7, job(&everything(), profile, 7)).unwrap();
        assert_eq!(&rig.wait_for_end(7), expected);
        assert!(rig.heard.contains(&DeviceEvent::Printer(PrinterEvent::JobSent { job: 7 })));
        if expected == (&PrinterEvent::JobPrinted { job: 7 }) {
            assert_eq!(printer.receipts().len(), 1, "a proof comes after the paper");
        }
        drop(rig);
        let started = Instant::now();
        while printer.receipts().is_empty() && started.elapsed() < Duration::from_secs(5) {
            std::thread::sleep(Duration::from_millis(2));
        }
        assert_eq!(printer.receipts().len(), 1);
        assert_eq!(printer.surprises(), []);
        assert_eq!(printer.drawer_pulses(), []);
    }
}

#[test]
fn jobs_are_proved_as_well_as_the_printer_can() {
    let printed = PrinterEvent::JobPrinted { job: 7 };
    check_printed(SimulatedPort::any_tcp(), SimulatedProfile::Full, EPSON, &printed);
    check_printed(SimulatedPort::Pty, SimulatedProfile::Full, EPSON, &printed);
    check_printed(SimulatedPort::any_tcp(), SimulatedProfile::Barrier, "generic-80", &printed);
    check_printed(SimulatedPort::Pty, SimulatedProfile::Narrow, "generic-58", &printed);
    let unconfirmed = PrinterEvent::JobUnconfirmed { job: 7 };
    check_printed(SimulatedPort::any_tcp(), SimulatedProfile::NoStatus, "no-status-80", &unconfirmed);
}

#[test]
fn a_printer_that_dies_prints_once_or_not_and_never_lies() {
    let mut ticket = everything();
    ticket.elements.pop();
    for line in 0..30 {
        ticket.amount(format!("Article number {line}"), "1.00", Style::PLAIN);
    }
    let bytes = job(ticket.cut(), EPSON, 1);
    assert!((1_900..2_600).contains(&bytes.len()), "{}", bytes.len());
    let (mut none, mut one) = (0, 0);
    for die_at in (1..bytes.len() as u64 + 32).step_by(16) {
        let printer = full(PrinterFaults::default());
        let mut rig = Rig::with_printer(&printer, EPSON);
        printer.die_after(die_at);
        rig.devices.print(1, bytes.clone()).unwrap();
        let end = rig.wait_for_end(1);
        let receipts = printer.receipts().len();
        match end {
            PrinterEvent::JobPrinted { .. } => assert!(receipts == 1 && die_at > bytes.len() as u64),
            PrinterEvent::JobUnknown { bytes_accepted, ref error, .. } => {
                assert!(bytes_accepted > 0 && error.recovery == Recovery::OutcomeUnknown);
                assert_eq!(error.bytes_accepted, Some(bytes_accepted));
            }
            other => panic!("{other:?} at {die_at}"),
        }
        assert!(receipts <= 1);
        (none, one) = if receipts == 0 { (none + 1, one) } else { (none, one + 1) };
        if die_at % 512 == 1 && matches!(end, PrinterEvent::JobUnknown { .. }) {
            printer.power_on();
            rig.wait_for_printer(&DeviceState::Ready);
            let told = rig.listen(50);
            assert!(!told.iter().any(|event| matches!(event, DeviceEvent::Printer(_))), "{told:?}");
            assert_eq!(printer.receipts().len(), receipts, "nothing is sent again by itself");
        }
    }
    assert!(none > 100 && one > 0, "{none} {one}");
}

#[test]
fn a_job_waits_for_paper_and_goes_on() {
    let printer = full(PrinterFaults { paper_out_after_lines: Some(5), ..PrinterFaults::default() });
    let mut rig = Rig::with_printer(&printer, EPSON);
    rig.devices.print(1, job(&everything(), EPSON, 1)).unwrap();
    rig.wait_for_printer(&DeviceState::Degraded(vec![Condition::PaperOut]));
    rig.devices.print(2, job(&everything(), EPSON, 2)).unwrap();
    let error = DeviceError::new(DeviceCode::Busy).after_bytes(0);
    assert_eq!(rig.wait_for_end(2), PrinterEvent::JobNotStarted { job: 2, error });
    assert_eq!(printer.receipts().len(), 0);
    printer.refill();
    assert_eq!(rig.wait_for_end(1), PrinterEvent::JobPrinted { job: 1 });
    let receipts = printer.receipts();
    assert_eq!(receipts.len(), 1);
    assert!(receipts[0].text.contains("Corner Shop") && receipts[0].text.contains("[code128 R-1001]"));
}

#[test]
fn a_printer_that_takes_no_more_bytes_is_waited_for() {
    let mut ticket = Ticket::new();
    (0..10).for_each(|line| ticket.elements.extend(Ticket::new().text(format!("Line {line}")).elements.clone()));
    ticket.logo().logo().logo().logo().text("End"); // more than all buffers on the way hold
    let profile = Profile::named(EPSON).unwrap().with_logo(&super::paper::picture_png(576, 480)).unwrap();
    let bytes = encode(&ticket, &profile, 1);
    assert!(bytes.len() > 130_000);
    let config = SimulatedPrinterConfig {
        listen: SimulatedPort::Pty,
        faults: PrinterFaults { paper_out_after_lines: Some(5), ..PrinterFaults::default() },
        ..SimulatedPrinterConfig::default()
    };
    let printer = simulated(config);
    let mut rig = Rig::with_printer(&printer, EPSON);
    rig.devices.print(1, bytes).unwrap();
    rig.wait_for_printer(&DeviceState::Degraded(vec![Condition::PaperOut]));
    assert_eq!(rig.listen(300), [], "neither sent nor given up");
    printer.refill();
    assert_eq!(rig.wait_for_end(1), PrinterEvent::JobPrinted { job: 1 });
    assert!(printer.receipts()[0].text.ends_with("Line 9\n                   [picture]\nEnd\n"));
}

#[test]
fn a_printer_that_is_not_ready_takes_no_job() {
    let printer = full(PrinterFaults::default());
    let mut rig = Rig::with_printer(&printer, EPSON);
    let mut number = 0;
    let mut check = |rig: &mut Rig, code| {
        number += 1;
        rig.devices.print(number, job(&everything(), EPSON, number)).unwrap();
        let error = DeviceError::new(code).after_bytes(0);
        assert_eq!(error.recovery, Recovery::NeedsOperator);
        assert_eq!(rig.wait_for_end(number), PrinterEvent::JobNotStarted { job: number, error });
    };
    printer.tear_paper_out();
    check(&mut rig, DeviceCode::PaperOut);
    printer.refill();
    printer.open_cover();
    check(&mut rig, DeviceCode::CoverOpen);
    printer.close_cover();
    printer.near_end();
    rig.wait_for_printer(&DeviceState::Degraded(vec![Condition::PaperNearEnd]));
    rig.devices.print(9, job(&everything(), EPSON, 9)).unwrap();
    assert_eq!(rig.wait_for_end(9), PrinterEvent::JobPrinted { job: 9 });
    printer.power_off();
    rig.wait_for_printer(&DeviceState::Absent);
    check(&mut rig, DeviceCode::NoHardware);
    printer.power_on();
    rig.wait_for_printer(&DeviceState::Degraded(vec![Condition::PaperNearEnd]));
    assert_eq!(printer.receipts().len(), 1);
}

#[test]
fn a_printer_may_come_later() {
    // An address of this machine that no other test uses.
    let free = std::net::TcpListener::bind("127.0.0.77:0").unwrap();
    let address = free.local_addr().unwrap();
    drop(free);
    let place = PortAddress::Tcp { host: "127.0.0.77".into(), port: address.port() };
    let mut rig = Rig::start(DevicesConfig {
        printer: place,
        printer_profile: EPSON.into(),
        display: PortAddress::Pty { path: "/dev/nothing-here".into() },
        ..DevicesConfig::default()
    });
    let (printer, display) = (PrinterEvent::StateChanged, DisplayEvent::StateChanged);
    for _ in 0..2 {
        rig.wait("absence", |event| {
            *event == DeviceEvent::Printer(printer(DeviceState::Absent))
                || *event == DeviceEvent::Display(display(DeviceState::Absent))
        });
    }
    assert_eq!(rig.devices.states().display, DeviceState::Absent);
    rig.devices.print(1, job(&everything(), EPSON, 1)).unwrap();
    assert!(matches!(rig.wait_for_end(1), PrinterEvent::JobNotStarted { .. }));
    let config = SimulatedPrinterConfig { listen: SimulatedPort::Tcp(address.to_string()), ..Default::default() };
    let printer = simulated(config);
    rig.wait_for_printer(&DeviceState::Ready);
    rig.devices.print(2, job(&everything(), EPSON, 2)).unwrap();
    assert_eq!(rig.wait_for_end(2), PrinterEvent::JobPrinted { job: 2 });
    assert_eq!(printer.receipts().len(), 1);
}

#[test]
fn only_one_holds_a_printer() {
    for listen in [SimulatedPort::any_tcp(), SimulatedPort::Pty] {
        let printer = simulated(SimulatedPrinterConfig { listen, ..SimulatedPrinterConfig::default() });
        let first = Rig::with_printer(&printer, EPSON);
        let config =
            DevicesConfig { printer: printer.address(), printer_profile: EPSON.into(), ..DevicesConfig::default() };
        let mut second = Rig::start(config);
        second.wait_for_printer(&DeviceState::Claimed);
        second.devices.print(1, job(&everything(), EPSON, 1)).unwrap();
        let error = DeviceError::new(DeviceCode::Claimed).after_bytes(0);
        assert_eq!(second.wait_for_end(1), PrinterEvent::JobNotStarted { job: 1, error });
        drop(first);
        second.wait_for_printer(&DeviceState::Ready);
        assert_eq!(printer.receipts().len(), 0);
    }
}

#[test]
fn nothing_waits_for_a_slow_printer() {
    let printer = full(PrinterFaults { slow_bytes_per_s: Some(1), ..PrinterFaults::default() });
    let config =
        DevicesConfig { printer: printer.address(), printer_profile: EPSON.into(), ..DevicesConfig::default() };
    let rig = Rig::start(config);
    let bytes = job(&everything(), EPSON, 1);
    let started = Instant::now();
    let results: Vec<_> = (0..100).map(|number| rig.devices.print(number, bytes.clone())).collect();
    assert!(started.elapsed() < Duration::from_millis(500));
    let busy = Err(DeviceError::new(DeviceCode::Busy));
    assert!(results.iter().all(|result| *result == Ok(()) || *result == busy));
    drop(rig);
    assert!(started.elapsed() < Duration::from_secs(3), "shutting down does not wait for paper");
}

#[test]
fn a_device_that_does_not_exist_refuses_at_once() {
    let rig = Rig::start(DevicesConfig::default());
    let missing = Err(DeviceError::new(DeviceCode::NotConfigured));
    assert_eq!(rig.devices.print(1, vec![0]), missing);
    assert_eq!(rig.devices.open_drawer(1), missing);
    assert_eq!(rig.devices.show("a", "b"), missing);
    let unknown = DevicesConfig { printer_profile: "x".into(), ..DevicesConfig::default() };
    let (sender, _events) = std::sync::mpsc::sync_channel(1);
    assert!(Devices::start(unknown, sender).unwrap_err().to_string().contains("no printer profile \"x\""));
}

#[test]
fn the_drawer_opens_once_per_request() {
    let printer = full(PrinterFaults::default());
    let mut rig = Rig::with_printer(&printer, EPSON);
    rig.devices.open_drawer(1).unwrap();
    rig.devices.open_drawer(2).unwrap(); // a second tap
    rig.wait_for(&DeviceEvent::Drawer(DrawerEvent::Opened { request: 1 }));
    rig.wait_for(&DeviceEvent::Drawer(DrawerEvent::StateChanged(DrawerState::Open)));
    assert_eq!(rig.devices.states().drawer, DrawerState::Open);
    // On a slow machine the coil has rested by the time the second request is looked at, and then it is a pulse of its own.
    let is_second = |event: &DeviceEvent| {
        matches!(
            event,
            DeviceEvent::Drawer(DrawerEvent::Failed { request: 2, .. } | DrawerEvent::Opened { request: 2 })
        )
    };
    if !rig.heard.iter().any(is_second) {
        rig.wait("the second request's outcome", is_second);
    }
    let is_opened = |event: &&DeviceEvent| matches!(event, DeviceEvent::Drawer(DrawerEvent::Opened { .. }));
    let opened = rig.heard.iter().filter(is_opened).count();
    assert_eq!(printer.drawer_pulses(), vec![DrawerPulse { pin: 2, on_ms: 50, off_ms: 50 }; opened]);
    printer.close_drawer();
    rig.wait_for(&DeviceEvent::Drawer(DrawerEvent::StateChanged(DrawerState::Closed)));

    // Drawer and receipt together: the drawer does not wait, the receipt is whole.
    std::thread::sleep(Duration::from_millis(100));
    rig.devices.open_drawer(3).unwrap();
    rig.devices.print(1, job(&everything(), EPSON, 1)).unwrap();
    assert_eq!(rig.wait_for_end(1), PrinterEvent::JobPrinted { job: 1 });
    assert!(rig.heard.contains(&DeviceEvent::Drawer(DrawerEvent::Opened { request: 3 })));
    assert_eq!((printer.drawer_pulses().len(), printer.receipts().len()), (opened + 1, 1));

    // Without paper the pulse goes by the way that needs none.
    printer.tear_paper_out();
    rig.wait_for_printer(&DeviceState::Degraded(vec![Condition::PaperOut]));
    std::thread::sleep(Duration::from_millis(100));
    rig.devices.open_drawer(4).unwrap();
    rig.wait_for(&DeviceEvent::Drawer(DrawerEvent::Opened { request: 4 }));
    printer.refill();
    rig.wait_for_printer(&DeviceState::Ready);
    assert_eq!(printer.drawer_pulses().len(), opened + 2);

    // A request that did not get through is never made up for.
    printer.power_off();
    rig.wait_for_printer(&DeviceState::Absent);
    rig.devices.open_drawer(5).unwrap();
    let absent = DeviceError::new(DeviceCode::NoHardware).after_bytes(0);
    rig.wait_for(&DeviceEvent::Drawer(DrawerEvent::Failed { request: 5, error: absent }));
    printer.power_on();
    rig.wait_for_printer(&DeviceState::Ready);
    let told = rig.listen(50);
    assert!(!told.iter().any(|event| matches!(event, DeviceEvent::Drawer(DrawerEvent::Opened { .. }))), "{told:?}");
    assert_eq!(printer.drawer_pulses().len(), opened + 2);
    assert_eq!(printer.surprises(), []);
}
