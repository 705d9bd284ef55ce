//! What takes a process of its own: the start of the program, and the memory of a till with a long basket.

use crate::counter::Counter;
use crate::table::{Samples, Table};
use crate::{COUNTRY, Effort};
use std::error::Error;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// Starts this program to draw one frame.
pub const FIRST_FRAME: &str = "--first-frame";
/// Starts this program to say how much memory a long basket takes.
pub const MEMORY: &str = "--memory";
/// Lines of the long basket.
const LINES: usize = 200;

/// Starts the console and the window on data that are there; both with a warm page cache.
pub fn starts(data_dir: &Path, effort: &Effort, table: &mut Table) -> Result<(), Box<dyn Error>> {
    let itself = std::env::current_exe()?;
    let (mut consoles, mut windows) = (Samples::default(), Samples::default());
    for _ in 0..effort.starts {
        let mut console = Command::new(env!("CARGO_BIN_EXE_omnitill"));
        console.args(["console", "--country", COUNTRY, "--data-dir"]).arg(data_dir);
        consoles.add(first_line(&mut console, "{\"id\":1,\"do\":\"view\"}\n", |line| line.contains("\"id\":1"))?.0);
        let mut window = Command::new(&itself);
        window.arg(FIRST_FRAME).arg(data_dir);
        windows.add(first_line(&mut window, "", |line| line == "frame")?.0);
    }
    table.add("start → first reply of the console", &consoles);
    table.add("start → first frame of the window, headless", &windows);
    let folder = data_dir.with_file_name("memory");
    let (_, line) = first_line(Command::new(&itself).arg(MEMORY).arg(&folder), "", |line| !line.is_empty())?;
    table.add_memory("most memory (VmHWM), window with a 200-line basket", line.trim().parse()?);
    Ok(())
}

/// Starts a program, tells it something, and returns the first line that `is_it` knows and how long that took.
fn first_line(
    command: &mut Command,
    tell: &str,
    is_it: impl Fn(&str) -> bool,
) -> Result<(std::time::Duration, String), Box<dyn Error>> {
    let started = Instant::now();
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let mut input = child.stdin.take().ok_or("no input")?;
    let output = child.stdout.take().ok_or("no output")?;
    input.write_all(tell.as_bytes())?;
    let mut lines = BufReader::new(output).lines();
    let mut found = None;
    for line in lines.by_ref() {
        let line = line?;
        if is_it(&line) {
            found = Some((started.elapsed(), line));
            break;
        }
    }
    drop(input);
    lines.for_each(drop);
    child.wait()?;
    found.ok_or_else(|| format!("{command:?} said nothing").into())
}

/// Draws one frame and says so.
pub fn first_frame(data_dir: &Path) -> Result<(), Box<dyn Error>> {
    let mut counter = Counter::open(data_dir)?;
    counter.first_frame()?;
    println!("frame");
    Ok(())
}

/// Rings up a long basket and says how much memory that took at most, in KiB.
pub fn memory(data_dir: &Path) -> Result<(), Box<dyn Error>> {
    let mut counter = Counter::open(data_dir)?;
    counter.ring_up(LINES)?;
    let status = std::fs::read_to_string("/proc/self/status")?;
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM")?;
    println!("{}", most.trim().trim_end_matches(" kB"));
    Ok(())
}
