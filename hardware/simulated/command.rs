//! A simulated device run from the command line: JSON lines tell what happens, plain lines say what to do.

use super::{Display, Habit, Printer, PrinterFaults, Scanner, SimulatedEvent, SimulatedPort, SimulatedPrinterConfig};
use super::{SimulatedProfile, Surprise, Terminal, TerminalPayment};
use serde::Serialize;
use std::io::{self, BufRead, Write};
use std::path::PathBuf;
use std::sync::mpsc::RecvTimeoutError;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Which device to simulate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SimulatedKind {
    /// A receipt printer with a drawer.
    Printer,
    /// A barcode scanner.
    Scanner,
    /// A customer display.
    Display,
    /// A card terminal.
    Terminal,
}

/// How to simulate it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SimulateOptions {
    /// Where it is reached.
    pub listen: SimulatedPort,
    /// What the printer is like.
    pub profile: SimulatedProfile,
    /// What goes wrong with the printer.
    pub faults: PrinterFaults,
    /// Where each receipt is left as `receipt-N.png` and `receipt-N.txt`.
    pub receipts_dir: Option<PathBuf>,
    /// The time zone of the terminal's clock (IANA); this computer's if missing.
    pub zone: Option<String>,
    /// Makes a run repeatable.
    pub seed: u64,
}

/// A line of output.
#[derive(Debug, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
enum Line<'a> {
    Listening { address: &'a str },
    Receipt { number: usize, text: &'a str, bytes: usize },
    DrawerPulse { pin: u8, on_ms: u16, off_ms: u16 },
    Surprise { offset: u64, bytes: &'a [u8] },
    PowerFailed,
    Scanned { bytes: usize },
    Shown { lines: &'a [String; 2] },
    Payment { receipt: u16, amount_minor: i64 },
    Done { command: &'a str },
    Refused { command: &'a str, known: &'a str },
}

const PRINTER_COMMANDS: &str = "paper-out, refill, near-end, cover-open, cover-close, drawer-close, power-off, power-on, \
die-after N, quit";
const SCANNER_COMMANDS: &str = "scan CODE, aim ]XY CODE, hex BYTES, quit";
const DISPLAY_COMMANDS: &str = "show, quit";
const TERMINAL_COMMANDS: &str =
    "approve, decline, wait, busy, die-before, die-after (how the next payment goes), pay, off, on, payments, quit";

/// Runs a simulated device until `quit`; when the input ends it goes on by itself.
///
/// The first line of output is `{"event":"listening","address":"tcp://..."}`.
///
/// # Errors
/// When the port cannot be opened or the output is gone.
pub fn run<Output: Write + Send + 'static>(
    kind: SimulatedKind,
    options: &SimulateOptions,
    input: impl BufRead,
    output: Output,
) -> io::Result<()> {
    let output = Arc::new(Mutex::new(output));
    match kind {
        SimulatedKind::Printer => run_printer(options, input, &output),
        SimulatedKind::Scanner => run_scanner(options, input, &output),
        SimulatedKind::Display => run_display(options, input, &output),
        SimulatedKind::Terminal => run_terminal(options, input, &output),
    }
}

fn say<Output: Write>(output: &Mutex<Output>, line: &Line<'_>) -> io::Result<()> {
    let mut output = output.lock().unwrap_or_else(PoisonError::into_inner);
    serde_json::to_writer(&mut *output, line)?;
    output.write_all(b"\n")?;
    output.flush()
}

/// Hands each line to `obey`, which says whether it knew the command; ends at `quit`.
fn obey_lines<Output: Write>(
    input: impl BufRead,
    output: &Mutex<Output>,
    known: &str,
    mut obey: impl FnMut(&str, &str) -> io::Result<bool>,
) -> io::Result<()> {
    for line in input.lines() {
        let line = line?;
        let line = line.trim_end_matches(['\r', '\n']);
        let (command, rest) = line.split_once(' ').unwrap_or((line, ""));
        match command {
            "" => {}
            "quit" => return Ok(()),
            _ if obey(command, rest)? => say(output, &Line::Done { command: line })?,
            _ => say(output, &Line::Refused { command: line, known })?,
        }
    }
    loop {
        std::thread::park(); // the input is closed, the device stays
    }
}

fn run_printer<Output: Write + Send + 'static>(
    options: &SimulateOptions,
    input: impl BufRead,
    output: &Arc<Mutex<Output>>,
) -> io::Result<()> {
    let printer = Printer::start(SimulatedPrinterConfig {
        listen: options.listen.clone(),
        profile: options.profile,
        faults: options.faults.clone(),
        seed: options.seed,
    })?;
    let events = printer.subscribe();
    say(output, &Line::Listening { address: &printer.address().to_string() })?;
    let (shared, dir) = (Arc::clone(output), options.receipts_dir.clone());
    let (stop, stopped) = std::sync::mpsc::channel::<()>();
    let teller = std::thread::Builder::new().name("simulated-events".into()).spawn(move || -> io::Result<()> {
        let mut number = 0;
        loop {
            match events.recv_timeout(Duration::from_millis(100)) {
                Ok(event) => tell_printer_event(&event, &mut number, dir.as_ref(), &shared)?,
                Err(RecvTimeoutError::Timeout) if stopped.try_recv().is_err() => {}
                Err(_) => return Ok(()),
            }
        }
    })?;
    let result = obey_lines(input, output, PRINTER_COMMANDS, |command, rest| {
        match (command, rest.parse::<u64>()) {
            ("paper-out", _) => printer.tear_paper_out(),
            ("refill", _) => printer.refill(),
            ("near-end", _) => printer.near_end(),
            ("cover-open", _) => printer.open_cover(),
            ("cover-close", _) => printer.close_cover(),
            ("drawer-close", _) => printer.close_drawer(),
            ("power-off", _) => printer.power_off(),
            ("power-on", _) => printer.power_on(),
            ("die-after", Ok(bytes)) => printer.die_after(bytes),
            _ => return Ok(false),
        }
        Ok(true)
    });
    let _ = stop.send(());
    let told = teller.join().unwrap_or(Ok(()));
    result.and(told)
}

fn tell_printer_event<Output: Write>(
    event: &SimulatedEvent,
    number: &mut usize,
    dir: Option<&PathBuf>,
    output: &Mutex<Output>,
) -> io::Result<()> {
    match event {
        SimulatedEvent::Receipt(receipt) => {
            *number += 1;
            if let Some(dir) = dir {
                std::fs::create_dir_all(dir)?;
                std::fs::write(dir.join(format!("receipt-{number}.png")), receipt.png_bytes())?;
                std::fs::write(dir.join(format!("receipt-{number}.txt")), &receipt.text)?;
            }
            say(output, &Line::Receipt { number: *number, text: &receipt.text, bytes: receipt.bytes.len() })
        }
        SimulatedEvent::Pulse(pulse) => {
            say(output, &Line::DrawerPulse { pin: pulse.pin, on_ms: pulse.on_ms, off_ms: pulse.off_ms })
        }
        SimulatedEvent::Surprised(Surprise { offset, bytes }) => {
            say(output, &Line::Surprise { offset: *offset, bytes })
        }
        SimulatedEvent::Died => say(output, &Line::PowerFailed),
    }
}

fn run_scanner<Output: Write>(
    options: &SimulateOptions,
    input: impl BufRead,
    output: &Mutex<Output>,
) -> io::Result<()> {
    let scanner = Scanner::start(&options.listen)?;
    say(output, &Line::Listening { address: &scanner.address().to_string() })?;
    obey_lines(input, output, SCANNER_COMMANDS, |command, rest| {
        let (sent, bytes) = match command {
            "scan" => (scanner.scan(rest), rest.len()),
            "aim" => {
                let Some((aim, code)) = rest.split_once(' ') else { return Ok(false) };
                (scanner.scan_with_aim(aim, code), code.len())
            }
            "hex" => {
                let Some(bytes) = from_hex(rest) else { return Ok(false) };
                (scanner.scan_bytes(&bytes), bytes.len())
            }
            _ => return Ok(false),
        };
        match sent {
            Ok(()) => say(output, &Line::Scanned { bytes })?,
            Err(_) => return Ok(false),
        }
        Ok(true)
    })
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    let pair = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    digits.len().is_multiple_of(2).then(|| digits.chunks(2).map(pair).collect())?
}

fn run_terminal<Output: Write>(
    options: &SimulateOptions,
    input: impl BufRead,
    output: &Mutex<Output>,
) -> io::Result<()> {
    let terminal = Terminal::start(&options.listen, 0, options.zone.as_deref())?;
    say(output, &Line::Listening { address: &terminal.address().to_string() })?;
    obey_lines(input, output, TERMINAL_COMMANDS, |command, _| {
        match command {
            "approve" => terminal.plan(Habit::Approve),
            "decline" => terminal.plan(Habit::Decline),
            "wait" => terminal.plan(Habit::Wait),
            "busy" => terminal.plan(Habit::Busy),
            "die-before" => terminal.plan(Habit::DieBefore),
            "die-after" => terminal.plan(Habit::DieAfter),
            "pay" => return Ok(terminal.pay()),
            "off" => terminal.switch(false),
            "on" => terminal.switch(true),
            "payments" => {
                for TerminalPayment { receipt, amount_minor } in terminal.payments() {
                    say(output, &Line::Payment { receipt, amount_minor })?;
                }
            }
            _ => return Ok(false),
        }
        Ok(true)
    })
}

fn run_display<Output: Write + Send + 'static>(
    options: &SimulateOptions,
    input: impl BufRead,
    output: &Arc<Mutex<Output>>,
) -> io::Result<()> {
    let display = Arc::new(Display::start(&options.listen)?);
    say(output, &Line::Listening { address: &display.address().to_string() })?;
    let (watched, shared) = (Arc::downgrade(&display), Arc::clone(output));
    let watcher = std::thread::Builder::new().name("simulated-events".into()).spawn(move || -> io::Result<()> {
        let mut shown = 0;
        let mut told = None;
        while let Some(display) = watched.upgrade() {
            // Tell a picture only once it has stood still for one look.
            let (now, lines) = (display.shown(), display.lines());
            drop(display);
            if now == shown && now > 0 && told.as_ref() != Some(&lines) {
                say(&shared, &Line::Shown { lines: &lines })?;
                told = Some(lines);
            }
            shown = now;
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    })?;
    let result = obey_lines(input, output, DISPLAY_COMMANDS, |command, _| match command {
        "show" => say(output, &Line::Shown { lines: &display.lines() }).map(|()| true),
        _ => Ok(false),
    });
    drop(display);
    result.and(watcher.join().unwrap_or(Ok(())))
}
