//! The built program as a cashier meets it: a scanner on a pseudo terminal, a finger on a real X11 window, and a clock that stops at the
//! pixels of the framebuffer, at the reply or at the printer's byte.
//!
//! `cargo bench --bench end_to_end` prints a table in Markdown. It needs `Xvfb`; without it only the rows that need no screen are measured,
//! and it says so. `TILL_BENCH_QUICK=1` takes few samples and small catalogues, to see that it works; `TILL_BENCH_ROBOT_SECONDS` says how
//! long the robot scans (600 unless quick). Nothing here fails on a time.

#[path = "end_to_end/desk.rs"]
mod desk;
#[path = "end_to_end/display.rs"]
mod display;
#[path = "end_to_end/measures.rs"]
mod measures;
#[path = "end_to_end/paper.rs"]
mod paper;
#[path = "end_to_end/stock.rs"]
mod stock;
#[path = "till/table.rs"]
#[allow(dead_code)] // others use the rest
mod table;

use std::error::Error;
use std::path::{Path, PathBuf};
use table::Table;

/// How much is measured.
pub struct Effort {
    /// Products of the small and of the large catalogue.
    pub products: [usize; 2],
    /// Scans on each till.
    pub scans: usize,
    /// Words typed on each till.
    pub words: usize,
    /// Cold starts of each till.
    pub starts: usize,
    /// Sales on a slow line.
    pub sales: usize,
    /// How long nobody touches the till.
    pub idle_seconds: u64,
    /// How long the robot scans.
    pub robot_seconds: u64,
}

impl Effort {
    fn chosen() -> Effort {
        let is_quick = std::env::var_os("TILL_BENCH_QUICK").is_some();
        let mut effort = if is_quick {
            Effort {
                products: [1_000, 10_000],
                scans: 20,
                words: 4,
                starts: 2,
                sales: 3,
                idle_seconds: 3,
                robot_seconds: 5,
            }
        } else {
            Effort {
                products: [10_000, 1_000_000],
                scans: 1_000,
                words: 40,
                starts: 10,
                sales: 50,
                idle_seconds: 30,
                robot_seconds: 600,
            }
        };
        let asked = std::env::var("TILL_BENCH_ROBOT_SECONDS").ok().and_then(|seconds| seconds.parse().ok());
        effort.robot_seconds = asked.unwrap_or(effort.robot_seconds);
        effort
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let effort = Effort::chosen();
    let folder = Folder::new()?;
    let mut table = Table::default();
    if display::is_available() {
        let [small, large] = effort.products;
        let small = stock::catalogue(&folder.0.join("small"), small)?;
        let large = stock::catalogue(&folder.0.join("large"), large)?;
        measures::screens(&folder.0, [&small, &large], &effort, &mut table)?;
        measures::starts(&folder.0, [&small, &large], &effort, &mut table)?;
        measures::robot(&folder.0, &large, &effort, &mut table)?;
    } else {
        println!("Xvfb isn't installed (apt-get install xvfb): nothing that needs a screen was measured.\n");
    }
    paper::measure(&folder.0, &effort, &mut table)?;
    table.print();
    Ok(())
}

/// Where the data of this run are; removed after it.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Folder, Box<dyn Error>> {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("end-to-end-{}", std::process::id()));
        std::fs::create_dir_all(&path)?;
        Ok(Folder(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
