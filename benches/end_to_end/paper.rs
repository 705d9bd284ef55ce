//! A printer on a line of 115,200 baud: how long after the money was taken the sale is durable, the drawer opens, and the paper is out.

use crate::Effort;
use crate::table::{Samples, Table};
use nix::sys::termios::{SetArg, cfmakeraw, tcgetattr, tcsetattr};
use std::error::Error;
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

/// Bytes a second on a line of 115,200 baud: a start bit, eight data bits, a stop bit.
const BYTES_A_SECOND: f64 = 11_520.0;
/// A line that is silent for so long has carried the whole receipt.
const SILENCE: Duration = Duration::from_millis(400);
const PATIENCE: Duration = Duration::from_secs(30);
/// Articles of each sale.
const LINES: usize = 20;
/// First operator of the demo shop.
const CASHIER: &str = r#"{"do":"sign_in","operator":"101","pin":"502917"}"#;

/// Bytes that came over the line, and when the last of them did.
type Arrival = (Instant, Vec<u8>);

/// The printer's end of the line. It takes bytes no faster than the wire.
struct Wire {
    path: PathBuf,
    arrivals: Receiver<Arrival>,
    /// The till's end is kept open so that the line stays up.
    _till_end: OwnedFd,
}

impl Wire {
    fn open() -> Result<Wire, Box<dyn Error>> {
        let pair = nix::pty::openpty(None, None)?;
        let mut settings = tcgetattr(&pair.slave)?;
        cfmakeraw(&mut settings);
        tcsetattr(&pair.slave, SetArg::TCSANOW, &settings)?;
        let path = nix::unistd::ttyname(&pair.slave)?;
        let (sender, arrivals) = channel();
        let mut printer = File::from(pair.master);
        thread::spawn(move || {
            let mut bytes = [0; 64];
            let mut free_at = Instant::now();
            while let Ok(count) = printer.read(&mut bytes) {
                free_at = free_at.max(Instant::now()) + Duration::from_secs_f64(count as f64 / BYTES_A_SECOND);
                thread::sleep(free_at.saturating_duration_since(Instant::now()));
                if count == 0 || sender.send((Instant::now(), bytes[..count].to_vec())).is_err() {
                    return;
                }
            }
        });
        Ok(Wire { path, arrivals, _till_end: pair.slave })
    }

    /// Everything until the line is silent.
    fn receipt(&self) -> Result<Vec<Arrival>, Box<dyn Error>> {
        let mut all = vec![self.arrivals.recv_timeout(PATIENCE)?];
        while let Ok(arrival) = self.arrivals.recv_timeout(SILENCE) {
            all.push(arrival);
        }
        Ok(all)
    }
}

/// The built program's console.
struct Console {
    program: Child,
    input: Option<ChildStdin>,
    lines: Receiver<(Instant, String)>,
    asked: u64,
}

impl Console {
    fn open(data_dir: &Path, wire: &Wire) -> Result<Console, Box<dyn Error>> {
        let mut program = Command::new(env!("CARGO_BIN_EXE_omnitill"))
            .args(["console", "--country", "AU", "--printer-profile", "no-status-80", "--data-dir"])
            .arg(data_dir)
            .arg("--printer")
            .arg(format!("pty:{}", wire.path.display()))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let output = program.stdout.take().ok_or("no output")?;
        let (sender, lines) = channel();
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if sender.send((Instant::now(), line)).is_err() {
                    return;
                }
            }
        });
        let input = program.stdin.take();
        Ok(Console { program, input, lines, asked: 0 })
    }

    /// Sends an action; returns its reply, when it was sent and when it was answered.
    fn ask(&mut self, action: &str) -> Result<(String, Instant, Instant), Box<dyn Error>> {
        self.asked += 1;
        let head = format!("{{\"id\":{},", self.asked);
        let line = format!("{head}{}\n", action.trim_start_matches('{'));
        let input = self.input.as_mut().ok_or("closed")?;
        let sent = Instant::now();
        input.write_all(line.as_bytes())?;
        loop {
            let (at, line) = self.lines.recv_timeout(PATIENCE)?;
            if line.starts_with(&head) {
                return if line.contains("\"ok\":") { Ok((line, sent, at)) } else { Err(line.into()) };
            }
        }
    }
}

impl Drop for Console {
    fn drop(&mut self) {
        self.input = None;
        let _ = self.program.wait();
    }
}

/// Sells for cash on a slow line.
pub fn measure(base: &Path, effort: &Effort, table: &mut Table) -> Result<(), Box<dyn Error>> {
    let wire = Wire::open()?;
    let mut console = Console::open(&base.join("paper"), &wire)?;
    console.ask(CASHIER)?;
    let (mut durable, mut first_byte, mut pulse) = (Samples::default(), Samples::default(), Samples::default());
    let (mut paper, mut least, mut bytes) = (Samples::default(), Samples::default(), 0);
    for _ in 0..effort.sales {
        for line in 0..LINES {
            console.ask(&format!(r#"{{"do":"add_open_item","name":"Article {line}","price":250}}"#))?;
        }
        let (_, paid, replied) = console.ask(r#"{"do":"tender","kind":"cash","amount":5000}"#)?;
        let arrivals = wire.receipt()?;
        console.ask(r#"{"do":"next_customer"}"#)?;
        durable.add(replied - paid);
        first_byte.add(arrivals[0].0.saturating_duration_since(paid));
        let kick = arrivals.iter().find(|(_, bytes)| bytes.windows(2).any(|pair| pair == [0x1B, b'p']));
        pulse.add(kick.ok_or("the drawer wasn't opened")?.0.saturating_duration_since(replied));
        bytes = arrivals.iter().map(|(_, bytes)| bytes.len()).sum::<usize>();
        let last = arrivals.last().ok_or("no paper")?.0;
        paper.add(last - paid);
        least.add(Duration::from_secs_f64(bytes as f64 / BYTES_A_SECOND));
    }
    table.add("tender → reply: the sale is durable, 20 lines, whole program", &durable);
    table.add("tender → first byte at the printer", &first_byte);
    table.add("reply → drawer pulse at the printer", &pulse);
    let floor = format!("{bytes} bytes at 115,200 baud");
    table.add_with_floor("tender → last byte of the receipt at the printer", &paper, &floor, &least);
    Ok(())
}
