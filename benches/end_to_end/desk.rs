//! A till: the built program in a window on a screen of its own, with a scanner, signed in by its finger.

use crate::display::{self, Display, Part};
use hardware::simulated::{Scanner, SimulatedPort};
use std::error::Error;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The whole screen below the status bar.
pub const SCREEN: Part = [0, 60, 1280, 800];
/// The amount beside "Total".
pub const TOTAL: Part = [1000, 645, 1270, 702];
/// The rows of the basket.
pub const ROWS: Part = [846, 122, 1280, 628];
/// The tiles of the shelf above the keyboard.
pub const SHELF: Part = [207, 137, 832, 530];
/// The field where names are typed.
pub const KEYBOARD: [i16; 2] = [621, 97];

/// The dots of the PIN on the sign-in.
const DOTS: Part = [720, 215, 1080, 250];
/// The first card of the sign-in, and the keys of the pad by digit.
const FIRST_OPERATOR: [i16; 2] = [420, 301];
/// A point of that card without letters.
const ON_FIRST_OPERATOR: [usize; 2] = [500, 329];
const DIGITS: [[i16; 2]; 10] = [
    [902, 572],
    [772, 500],
    [902, 500],
    [1031, 500],
    [772, 428],
    [902, 428],
    [1031, 428],
    [772, 356],
    [902, 356],
    [1031, 356],
];
const SIGN_IN: [i16; 2] = [902, 652];
/// PIN of the first operator of the demo shop.
const PIN: [usize; 6] = [5, 0, 2, 9, 1, 7];
const PATIENCE: Duration = Duration::from_secs(30);

/// A key of the keyboard on the screen.
pub fn key(letter: char) -> Option<[i16; 2]> {
    const ROWS: [(&str, i16, i16); 3] = [("qwertyuiop", 87, 570), ("asdfghjkl'", 87, 632), ("zxcvbnm-.", 124, 694)];
    if letter == ' ' {
        return Some([367, 756]);
    }
    ROWS.iter().find_map(|(letters, left, y)| {
        let place = letters.chars().position(|known| known == letter)?;
        // Keys stand 74.4 pixels apart.
        Some([left + (place as i16 * 744) / 10, *y])
    })
}

/// The key that takes the last letter back.
pub const BACKSPACE: [i16; 2] = [794, 694];

/// A running till.
pub struct Desk {
    program: Child,
    pub display: Display,
    pub scanner: Scanner,
    pub started: Instant,
}

impl Desk {
    /// Starts the program; nothing has been painted yet.
    pub fn open(base: &Path, name: &str, data_dir: &Path) -> Result<Desk, Box<dyn Error>> {
        Desk::open_with(base, name, data_dir, &[])
    }

    /// The same with more arguments.
    pub fn open_with(base: &Path, name: &str, data_dir: &Path, more: &[&str]) -> Result<Desk, Box<dyn Error>> {
        let display = Display::start(&display::folder(base, name))?;
        let scanner = Scanner::start(&SimulatedPort::Pty)?;
        let started = Instant::now();
        let program = std::env::var_os("OMNITILL_PROGRAM").unwrap_or_else(|| env!("CARGO_BIN_EXE_omnitill").into());
        let program = Command::new(program)
            .args(["till", "--windowed", "--country", "AU", "--locale", "en-AU", "--data-dir"])
            .arg(data_dir)
            .args(["--scanner", &scanner.address().to_string()])
            .args(more)
            .env("DISPLAY", display.name())
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        Ok(Desk { program, display, scanner, started })
    }

    /// Waits until the first operator's white card is painted; returns when that was.
    pub fn first_frame(&self) -> Result<Instant, Box<dyn Error>> {
        while self.started.elapsed() < PATIENCE {
            if self.display.pixel(ON_FIRST_OPERATOR)? == [255, 255, 255] {
                return Ok(Instant::now());
            }
            std::thread::sleep(Duration::from_micros(200));
        }
        Err("nobody can sign in".into())
    }

    /// Signs the first cashier in as fast as the screen takes it.
    pub fn sign_in(&self) -> Result<(), Box<dyn Error>> {
        let before = self.display.picture(DOTS)?;
        self.display.tap(FIRST_OPERATOR)?;
        self.display.until_other(DOTS, before)?;
        for digit in PIN {
            let dots = self.display.settle_for(Duration::from_millis(20), DOTS)?;
            self.display.tap(DIGITS[digit])?;
            self.display.until_other(DOTS, dots)?;
        }
        let before = self.display.picture(TOTAL)?;
        self.display.tap(SIGN_IN)?;
        self.display.until_other(TOTAL, before)?;
        Ok(())
    }

    /// Starts, signs in, and rings so many different articles up.
    pub fn with_lines(base: &Path, name: &str, data_dir: &Path, codes: &[String]) -> Result<Desk, Box<dyn Error>> {
        let desk = Desk::open(base, name, data_dir)?;
        desk.first_frame()?;
        desk.display.settle(SCREEN)?;
        desk.sign_in()?;
        desk.display.settle(SCREEN)?;
        for code in codes {
            let before = desk.display.picture(TOTAL)?;
            desk.scanner.scan(code)?;
            desk.display.until_other(TOTAL, before)?;
        }
        desk.display.settle(SCREEN)?;
        Ok(desk)
    }

    /// Proportional set size in KiB (`/proc/PID/smaps_rollup`).
    pub fn memory_kib(&self) -> Result<u64, Box<dyn Error>> {
        let rollup = std::fs::read_to_string(format!("/proc/{}/smaps_rollup", self.program.id()))?;
        let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:")).ok_or("no Pss")?;
        Ok(line.trim().trim_end_matches(" kB").parse()?)
    }

    /// How often its threads have gone to sleep so far, and how long they have run.
    pub fn activity(&self) -> Result<(u64, Duration), Box<dyn Error>> {
        let (mut sleeps, mut ran_ns) = (0, 0);
        for thread in std::fs::read_dir(format!("/proc/{}/task", self.program.id()))? {
            let thread = thread?.path();
            let status = std::fs::read_to_string(thread.join("status"))?;
            let count = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
            sleeps += count.ok_or("no switches")?.trim().parse::<u64>()?;
            let schedule = std::fs::read_to_string(thread.join("schedstat"))?;
            ran_ns += schedule.split(' ').next().ok_or("no schedstat")?.parse::<u64>()?;
        }
        Ok((sleeps, Duration::from_nanos(ran_ns)))
    }

    /// Asks the program to end and waits until it has.
    pub fn close(mut self) -> Result<(), Box<dyn Error>> {
        // As a power switch does: what the till has said it has, it has.
        self.program.kill()?;
        let started = Instant::now();
        while self.program.try_wait()?.is_none() {
            if started.elapsed() > PATIENCE {
                return Err("the till doesn't end".into());
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}
