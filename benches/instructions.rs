//! How many machine instructions a look-up, a scan and a sale take: a figure that doesn't depend on what else the machine is doing.
//!
//! `cargo bench --bench instructions` runs this program again under valgrind's callgrind and compares with `benches/instructions.toml`. It
//! ends with 1 when something takes more than 5 % more than is written there; `-- --write` writes the new figures. Without valgrind it says so and
//! ends well.

#[path = "parts/counter.rs"]
#[allow(dead_code)] // others use the rest
mod counter;

use counter::{Counter, Folder, LINES_MAX};
use retail::Gtin;
use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use workstation::Action;

/// What is counted: its name, how often it is done, and the gate of the design.
const PARTS: [(&str, u64, Option<u64>); 4] =
    [("look-up", 2_000, Some(20_000)), ("scan-1", 50, None), ("scan-200", 50, None), ("sale-20", 20, Some(450_000))];
/// How much more than written is let pass, in percent: what another build of the same source may cost.
const TOLERANCE_PERCENT: u64 = 5;
const FIGURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/instructions.toml");

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let words: Vec<String> = std::env::args().collect();
    if let Some(at) = words.iter().position(|word| word == "--part") {
        perform(words.get(at + 1).ok_or("which part?")?)?;
        return Ok(ExitCode::SUCCESS);
    }
    if Command::new("valgrind").arg("--version").stdout(Stdio::null()).status().is_err() {
        println!("valgrind isn't installed (apt-get install valgrind): nothing was counted.");
        return Ok(ExitCode::SUCCESS);
    }
    let written: BTreeMap<String, u64> = toml::from_str(&std::fs::read_to_string(FIGURES).unwrap_or_default())?;
    let mut counted = BTreeMap::new();
    let mut is_worse = false;
    println!("| instructions of | counted | written down | change | goal |\n|---|---:|---:|---:|---:|");
    for (part, times, goal) in PARTS {
        let each = count(part)? / times;
        let known = written.get(part).copied();
        is_worse |= known.is_some_and(|known| each * 100 > known * (100 + TOLERANCE_PERCENT));
        let change = known.map(|known| format!("{:+.1} %", (each as f64 / known as f64 - 1.0) * 100.0));
        let known = known.map(|known| known.to_string()).unwrap_or_default();
        let goal = goal.map(|goal| format!("≤ {goal}")).unwrap_or_default();
        println!("| {part} | {each} | {known} | {} | {goal} |", change.unwrap_or_default());
        counted.insert(part.to_owned(), each);
    }
    if words.iter().any(|word| word == "--write") {
        let lines: String = counted.iter().map(|(part, each)| format!("{part} = {each}\n")).collect();
        std::fs::write(
            FIGURES,
            format!("# Instructions each, counted by `cargo bench --bench instructions -- --write`.\n{lines}"),
        )?;
        return Ok(ExitCode::SUCCESS);
    }
    Ok(if is_worse { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Runs a part under callgrind, which counts only while [`counted`] says so.
fn count(part: &str) -> Result<u64, Box<dyn Error>> {
    let folder = Folder::new(&format!("callgrind-{part}"))?;
    let out = folder.0.join("out");
    let status = Command::new("valgrind")
        .args(["--tool=callgrind", "--instr-atstart=no", "--quiet"])
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(std::env::current_exe()?)
        .args(["--part", part])
        .status()?;
    if !status.success() {
        return Err(format!("{part} ended with {status}").into());
    }
    let text = std::fs::read_to_string(out)?;
    let total = text.lines().find_map(|line| line.strip_prefix("totals: "));
    Ok(total.ok_or("callgrind wrote no total")?.trim().parse()?)
}

/// Does the part as often as [`PARTS`] says.
fn perform(part: &str) -> Result<(), Box<dyn Error>> {
    let times = PARTS.iter().find(|(name, ..)| *name == part).ok_or("no such part")?.1;
    let folder = Folder::new(&format!("instructions-{part}"))?;
    let mut counter = Counter::open(&folder.0)?;
    match part {
        "look-up" => {
            let database = database::Reader::open(&counter.data_dir)?;
            let codes: Vec<(Gtin, String)> = counter
                .codes
                .iter()
                .map(|code| Ok((code.parse::<Gtin>()?, code.clone())))
                .collect::<Result<_, Box<dyn Error>>>()?;
            let look_up = |times: u64| -> Result<(), Box<dyn Error>> {
                for (code, text) in codes.iter().cycle().take(times as usize) {
                    database.find_by_code(std::slice::from_ref(code), text)?.ok_or("an article has gone")?;
                }
                Ok(())
            };
            look_up(100)?;
            counted(|| look_up(times))
        }
        "scan-1" | "scan-200" => {
            counter.ring_up(if part == "scan-1" { 1 } else { LINES_MAX })?;
            let scan = Action::Scan { code: counter.codes[0].clone(), aim: None };
            counter.handle(scan.clone())?;
            counted(|| (0..times).try_for_each(|_| counter.handle(scan.clone()).map(drop)))
        }
        _ => {
            counter.ring_up(20)?;
            counter.pay()?;
            for _ in 0..times {
                counter.ring_up(20)?;
                counted(|| counter.pay())?;
            }
            Ok(())
        }
    }
}

/// Lets callgrind count while this runs, on every thread.
fn counted(work: impl FnOnce() -> Result<(), Box<dyn Error>>) -> Result<(), Box<dyn Error>> {
    switch("on")?;
    work()?;
    switch("off")
}

fn switch(to: &str) -> Result<(), Box<dyn Error>> {
    let status = Command::new("callgrind_control")
        .args(["-i", to, &std::process::id().to_string()])
        .current_dir(Path::new("/"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    if status.success() { Ok(()) } else { Err("callgrind doesn't listen".into()) }
}
