//! `omnitill simulate`: one simulated device over a real transport.

use crate::command_line::{Shared, SimulateOptions};
use crate::output::{complain, say};
use courier::simulated::{Mood, Simulated};
use hardware::simulated::command::{SimulateOptions as Options, SimulatedKind, run as simulate};
use hardware::simulated::{PrinterFaults, SimulatedPort, SimulatedProfile};
use std::error::Error;
use std::io::{BufReader, stdin, stdout};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

/// Runs the device until `quit`.
pub fn run(options: &SimulateOptions, shared: &Shared) -> Result<(), Box<dyn Error>> {
    let kind = match options.device.as_str() {
        "chain" => return chain(options.from, options.seeds),
        "courier" => return simulated_courier(&options.listen),
        "printer" => SimulatedKind::Printer,
        "scanner" => SimulatedKind::Scanner,
        "display" => SimulatedKind::Display,
        "terminal" => SimulatedKind::Terminal,
        other => {
            return Err(format!(
                "There is no simulated “{other}”. Name printer, scanner, display, terminal or courier."
            )
            .into());
        }
    };
    let listen = match options.listen.as_str() {
        "pty" => SimulatedPort::Pty,
        address => match address.strip_prefix("tcp://") {
            Some(address) => SimulatedPort::Tcp(address.to_owned()),
            None => return Err(format!("“{address}” can't be listened on. Name tcp://host:port or pty.").into()),
        },
    };
    let profile = match options.kind.as_str() {
        "full" => SimulatedProfile::Full,
        "narrow" => SimulatedProfile::Narrow,
        "barrier" => SimulatedProfile::Barrier,
        "no-status" => SimulatedProfile::NoStatus,
        other => {
            return Err(
                format!("There is no simulated printer “{other}”. Name full, narrow, barrier or no-status.").into()
            );
        }
    };
    let faults = PrinterFaults {
        paper_out_after_lines: options.paper_out_after,
        die_at_byte: options.die_at_byte,
        ..PrinterFaults::default()
    };
    let options = Options {
        listen,
        profile,
        faults,
        receipts_dir: options.receipts.clone(),
        zone: options.zone.clone(),
        seed: shared.seed.unwrap_or(1),
    };
    simulate(kind, &options, BufReader::new(stdin()), stdout())?;
    Ok(())
}

/// Runs a courier until `quit`: JSON lines say what it did, plain lines how it is from now on.
fn simulated_courier(listen: &str) -> Result<(), Box<dyn Error>> {
    const KNOWN: &str = "work, lose-answers, refuse, out, quit";
    let Some(address) = listen.strip_prefix("tcp://") else {
        return Err("A courier is reached by network: --listen tcp://127.0.0.1:0.".into());
    };
    // Whoever listens may have gone; the courier hasn't.
    let told = Box::new(|deed| drop(serde_json::to_string(&deed).map(|line| say!("{line}"))));
    let courier = Simulated::start(address, told)?;
    say!("{}", serde_json::json!({ "event": "listening", "address": courier.url() }));
    for line in stdin().lines() {
        let line = line?;
        let mood = match line.trim() {
            "work" => Mood::Works,
            "lose-answers" => Mood::LosesAnswers,
            "refuse" => Mood::Refuses,
            "out" => Mood::IsOut,
            "quit" => return Ok(()),
            "" => continue,
            other => {
                say!("{}", serde_json::json!({ "event": "refused", "command": other, "known": KNOWN }));
                continue;
            }
        };
        courier.set_mood(mood);
        say!("{}", serde_json::json!({ "event": "done", "command": line.trim() }));
    }
    loop {
        thread::park(); // the input is closed, the courier stays
    }
}

/// Runs chains of tills around a hub, a seed each, on all processors; says which seeds don't hold.
fn chain(from: u64, count: u64) -> Result<(), Box<dyn Error>> {
    const SAY_EVERY: u64 = 1_000;
    let (next, records, broken) = (AtomicU64::new(0), AtomicU64::new(0), AtomicU64::new(0));
    let work = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            if index >= count {
                return;
            }
            match simulation::run(from.wrapping_add(index)) {
                Ok(report) => records.fetch_add(report.records, Ordering::Relaxed),
                Err(why) => {
                    if count == 1 {
                        why.story.iter().for_each(|line| complain!("{line}"));
                    }
                    complain!("{why}");
                    broken.fetch_add(1, Ordering::Relaxed)
                }
            };
            if (index + 1).is_multiple_of(SAY_EVERY) {
                say!("{} of {count} seeds", index + 1);
            }
        }
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| (0..workers).for_each(|_| drop(scope.spawn(work))));
    let (records, broken) = (records.into_inner(), broken.into_inner());
    if broken > 0 {
        return Err(format!("{broken} of {count} seeds don't hold.").into());
    }
    say!("{count} seeds hold: {records} records, none lost or doubled, every sum and copy the same on both sides.");
    Ok(())
}
