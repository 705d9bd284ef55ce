//! `omnitill simulate`: one simulated device over a real transport.

use crate::command_line::{Shared, SimulateOptions};
use hardware::simulated::command::{SimulateOptions as Options, SimulatedKind, run as simulate};
use hardware::simulated::{PrinterFaults, SimulatedPort, SimulatedProfile};
use std::error::Error;
use std::io::{BufReader, stdin, stdout};

/// Runs the device until `quit`.
pub fn run(options: &SimulateOptions, shared: &Shared) -> Result<(), Box<dyn Error>> {
    let kind = match options.device.as_str() {
        "printer" => SimulatedKind::Printer,
        "scanner" => SimulatedKind::Scanner,
        "display" => SimulatedKind::Display,
        "terminal" => SimulatedKind::Terminal,
        other => {
            return Err(format!("There is no simulated “{other}”. Name printer, scanner, display or terminal.").into());
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
