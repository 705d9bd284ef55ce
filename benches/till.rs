//! How long a cashier waits: from the scanner's last byte to the changed line on the screen, from the tender to the durable sale, from
//! the start of the program to its first answer and first frame; and how much memory that takes.
//!
//! `cargo bench --bench till` prints a table in Markdown; `TILL_BENCH_QUICK=1` takes few samples, to see that it works. Each figure
//! that waits for the disk stands beside its floor, taken in the same run between the samples. Nothing here fails on a time.

#[path = "till/counter.rs"]
mod counter;
#[path = "till/desk.rs"]
mod desk;
#[path = "till/process.rs"]
mod process;
#[path = "till/table.rs"]
#[allow(dead_code)] // other measurements print other rows
mod table;

use std::error::Error;
use std::path::{Path, PathBuf};
use table::Table;

/// The shop that is measured.
const COUNTRY: &str = "AU";

/// How many samples are taken.
pub struct Effort {
    scans: usize,
    sales: usize,
    look_ups: usize,
    starts: usize,
}

impl Effort {
    fn chosen() -> Effort {
        if std::env::var_os("TILL_BENCH_QUICK").is_some() {
            Effort { scans: 20, sales: 10, look_ups: 200, starts: 3 }
        } else {
            Effort { scans: 1_000, sales: 200, look_ups: 10_000, starts: 20 }
        }
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().collect();
    // This program starts itself again for what needs a fresh process.
    match words.get(1).map(String::as_str) {
        Some(process::FIRST_FRAME) => return process::first_frame(Path::new(&words[2])),
        Some(process::MEMORY) => return process::memory(Path::new(&words[2])),
        _ => {}
    }
    let effort = Effort::chosen();
    let folder = Folder::new()?;
    let mut table = Table::default();
    for lines in [1, 200] {
        counter::scans(&folder.0.join(format!("scans-{lines}")), lines, &effort, &mut table)?;
    }
    desk::sales(&folder.0.join("sales"), &effort, &mut table)?;
    desk::look_ups(&folder.0.join("sales"), &effort, &mut table)?;
    process::starts(&folder.0.join("sales"), &effort, &mut table)?;
    table.print();
    Ok(())
}

/// Where the data of this run are; removed after it.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Folder, Box<dyn Error>> {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("till-bench-{}", std::process::id()));
        std::fs::create_dir_all(&path)?;
        Ok(Folder(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
