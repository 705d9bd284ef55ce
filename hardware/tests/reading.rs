//! Scanners and the customer display against the simulated ones, and the thread around them all.

use super::Rig;
use crate::simulated::command::{SimulateOptions, SimulatedKind, run};
use crate::simulated::{Display, PrinterFaults, Scanner, SimulatedPort, SimulatedProfile};
use crate::*;
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

fn rig_with_scanners(scanners: &[&Scanner], events_max: usize) -> Rig {
    let scanner = |(number, scanner): (usize, &&Scanner)| ScannerConfig {
        gap_ms: 2_000,
        ..ScannerConfig::new(format!("scanner-{}", number + 1), scanner.address())
    };
    let scanners: Vec<ScannerConfig> = scanners.iter().enumerate().map(scanner).collect();
    let mut rig = Rig::with_room(DevicesConfig { scanners: scanners.clone(), ..DevicesConfig::default() }, events_max);
    for _ in &scanners {
        rig.wait("scanner ready", |event| {
            matches!(event, DeviceEvent::Scanner(ScannerEvent::StateChanged { state: DeviceState::Ready, .. }))
        });
    }
    rig
}

#[track_caller]
fn check_scan(bytes: &[u8], expected: Result<(Option<&str>, &[u8]), ScanRefusal>) {
    let scanner = Scanner::start(&SimulatedPort::Pty).unwrap();
    let mut rig = rig_with_scanners(&[&scanner], 64);
    scanner.scan_bytes(bytes).unwrap();
    let source = "scanner-1".to_string();
    let event = match expected {
        Ok((aim, data)) => {
            let aim = aim.map(|aim| aim.as_bytes().try_into().unwrap());
            ScannerEvent::Scanned(ScanEvent { source, aim, data: data.to_vec() })
        }
        Err(why) => ScannerEvent::Refused(ScanRefused { source, why }),
    };
    rig.wait_for(&DeviceEvent::Scanner(event));
}

#[test]
fn codes_arrive_as_they_were_scanned() {
    check_scan(b"9300675024235\r", Ok((None, b"9300675024235")));
    check_scan(b"]E09300675024235\r\n", Ok((Some("]E0"), b"9300675024235")));
    check_scan(b"]C1011234\x1d10AB\r", Ok((Some("]C1"), b"011234\x1d10AB")));
    check_scan(b"'; DROP TABLE sale; --\x1b@\r", Ok((None, b"'; DROP TABLE sale; --\x1b@")));
    check_scan(&[vec![b'7'; 4096], b"\r".to_vec()].concat(), Ok((None, &[b'7'; 4096])));
    check_scan(&[vec![b'7'; 9000], b"\r".to_vec()].concat(), Err(ScanRefusal::TooLong));
    check_scan(b"\0\0\0\r", Err(ScanRefusal::Garbage));
}

#[test]
fn two_scanners_lose_merge_and_reorder_nothing() {
    let scanners = [Scanner::start(&SimulatedPort::Pty).unwrap(), Scanner::start(&SimulatedPort::Pty).unwrap()];
    let mut rig = rig_with_scanners(&[&scanners[0], &scanners[1]], 1_000);
    let mut heard = [0u32, 0];
    std::thread::scope(|scope| {
        for (lane, scanner) in scanners.iter().enumerate() {
            scope.spawn(move || {
                for number in 0..300 {
                    scanner.scan(&format!("{lane}-{number}")).unwrap();
                    std::thread::sleep(Duration::from_micros(500));
                }
            });
        }
        while heard != [300, 300] {
            let event = rig.wait("scan", |event| matches!(event, DeviceEvent::Scanner(_)));
            let DeviceEvent::Scanner(ScannerEvent::Scanned(scan)) = event else { panic!("{event:?}") };
            let lane = usize::from(scan.source == "scanner-2");
            assert_eq!(scan.data, format!("{lane}-{}", heard[lane]).into_bytes());
            heard[lane] += 1;
        }
    });
}

#[test]
fn scans_nobody_takes_are_told_as_too_fast() {
    let scanner = Scanner::start(&SimulatedPort::Pty).unwrap();
    let mut rig = rig_with_scanners(&[&scanner], 64);
    for number in 0..200 {
        scanner.scan(&format!("{number:04}")).unwrap();
    }
    std::thread::sleep(Duration::from_millis(200)); // the workstation is busy with something else
    let refused = ScanRefused { source: "scanner-1".into(), why: ScanRefusal::TooFast };
    rig.wait_for(&DeviceEvent::Scanner(ScannerEvent::Refused(refused)));
    let scans = rig.heard.iter().filter(|event| matches!(event, DeviceEvent::Scanner(ScannerEvent::Scanned(_))));
    assert_eq!(scans.count(), 64, "those before the queue was full are there");
}

#[test]
fn the_customer_sees_two_clean_lines() {
    for mode in [DisplayMode::EscPos, DisplayMode::Cd5220] {
        check_display(mode);
    }
}

fn check_display(mode: DisplayMode) {
    let display = Display::start(&SimulatedPort::Pty).unwrap();
    let rig = Rig::start(DevicesConfig { display: display.address(), display_mode: mode, ..DevicesConfig::default() });
    // CD5220 has no page with the euro sign on every make.
    let five = if mode == DisplayMode::EscPos { "5,00 €              " } else { "5,00 EUR            " };
    let check = |lines: [&str; 2], expected: [&str; 2]| {
        rig.devices.show(lines[0], lines[1]).unwrap();
        let started = Instant::now();
        while display.lines() != expected {
            assert!(started.elapsed() < Duration::from_secs(5), "{:?}", display.lines());
            std::thread::sleep(Duration::from_millis(1));
        }
    };
    check(["Espresso cup", "Total          25.00"], ["Espresso cup        ", "Total          25.00"]);
    check(["Crème brûlée", "5,00\u{a0}€"], ["Crème brûlée        ", five]);
    check(["A line far too long for it", "\u{c}\u{1f}$\u{1b}p\0"], ["A line far too long ", " $p                 "]);
    check(["Łódź Dvořák 👍 ﬁ", "\u{202e}Ω ½ “x”"], ["Lódz Dvorák ? fi    ", "Ω ½ \"x\"             "]);
    check(["日本", ""], ["??                  ", "                    "]);
    assert_eq!(display.surprises(), Vec::<Vec<u8>>::new());
}

#[derive(Clone, Default)]
struct Page(Arc<Mutex<Vec<u8>>>);

impl Write for Page {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[track_caller]
fn check_command(kind: SimulatedKind, input: &str, expected: &[&str]) {
    let options = SimulateOptions {
        listen: SimulatedPort::Pty,
        profile: SimulatedProfile::Full,
        faults: PrinterFaults::default(),
        receipts_dir: None,
        seed: 1,
        zone: None,
    };
    let page = Page::default();
    run(kind, &options, input.as_bytes(), page.clone()).unwrap();
    let text = String::from_utf8(page.0.lock().unwrap().clone()).unwrap();
    let mut lines = text.lines();
    assert!(lines.next().unwrap().starts_with(r#"{"event":"listening","address":"pty:/dev/pts/"#), "{text}");
    assert_eq!(lines.collect::<Vec<_>>(), expected);
}

#[test]
fn simulated_devices_obey_plain_lines() {
    check_command(
        SimulatedKind::Printer,
        "paper-out\nrefill\nnonsense\nquit\n",
        &[
            r#"{"event":"done","command":"paper-out"}"#,
            r#"{"event":"done","command":"refill"}"#,
            r#"{"event":"refused","command":"nonsense","known":"paper-out, refill, near-end, cover-open, cover-close, drawer-close, power-off, power-on, die-after N, quit"}"#,
        ],
    );
    check_command(
        SimulatedKind::Scanner,
        "scan 9300675024235\nhex 41 0d\nquit\n",
        &[
            r#"{"event":"scanned","bytes":13}"#,
            r#"{"event":"done","command":"scan 9300675024235"}"#,
            r#"{"event":"scanned","bytes":2}"#,
            r#"{"event":"done","command":"hex 41 0d"}"#,
        ],
    );
    check_command(SimulatedKind::Display, "quit\n", &[]);
}
