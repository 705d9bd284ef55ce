//! Commands on a till's data: import, verify, export.

use crate::command_line::Shared;
use crate::settings::Settings;
use crate::shop;
use database::import::{ImportObserver, ImportProgress, Mapping, Reject};
use database::{Database, Reader};
use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write, stderr, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// How often the progress of an import is written.
const PROGRESS_EVERY: Duration = Duration::from_millis(500);

/// Writes rejects to their file and the progress to the screen.
struct Watching {
    rejects: BufWriter<File>,
    started: Instant,
    shown: Instant,
}

impl ImportObserver for Watching {
    fn progress(&mut self, progress: &ImportProgress) {
        if self.shown.elapsed() >= PROGRESS_EVERY {
            self.shown = Instant::now();
            let share = progress.bytes.saturating_mul(100) / progress.bytes_total.max(1);
            let _ = write!(
                stderr(),
                "\r{share:3} %  {} rows  {} rows/s ",
                progress.rows,
                per_second(progress.rows, self.started)
            );
        }
    }

    fn reject(&mut self, reject: &Reject) {
        // A reject that can't be written stops nothing; the count at the end still tells.
        let _ = self.rejects.write_all(reject.to_tsv().as_bytes());
    }
}

fn per_second(rows: u64, started: Instant) -> u128 {
    u128::from(rows) * 1_000 / started.elapsed().as_millis().max(1)
}

/// Reads products into the catalogue; what can't be taken goes to `<file>.rejects.tsv` in the data folder.
pub fn import(file: &Path, mapping: &Path, settings: &Settings) -> Result<(), Box<dyn Error>> {
    let mapping_text = std::fs::read_to_string(mapping)
        .map_err(|error| format!("The mapping {} can't be opened: {error}. Check the path.", mapping.display()))?;
    let mapping = Mapping::parse(&mapping_text, &shop::country(settings, &mut Vec::new())?)
        .map_err(|error| format!("{}: {error}", mapping.display()))?;
    let database = Database::open(&settings.data_dir)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let rejects_path = settings.data_dir.join(format!("{name}.rejects.tsv"));
    let started = Instant::now();
    let mut watching = Watching { rejects: BufWriter::new(File::create(&rejects_path)?), started, shown: started };
    let imported = database.import(file, &mapping, &mut watching)?;
    watching.rejects.flush()?;
    let seconds = started.elapsed().as_millis();
    eprintln!();
    println!(
        "{} rows read in {}.{} s ({} rows/s)",
        imported.rows,
        seconds / 1_000,
        seconds % 1_000 / 100,
        per_second(imported.rows, started)
    );
    println!(
        "{} in the catalogue, {} refused, {} for other countries, {} names shortened",
        imported.accepted, imported.rejected, imported.left_out, imported.shortened
    );
    if imported.rejected > 0 {
        println!("Refused rows and their reasons: {}", rejects_path.display());
    } else {
        std::fs::remove_file(&rejects_path)?;
    }
    if imported.accepted == 0 && imported.rejected > 0 {
        return Err("Nothing was imported. Check that the mapping fits this file.".into());
    }
    Ok(())
}

fn data_dir(dir: Option<PathBuf>, shared: &Shared) -> Result<PathBuf, Box<dyn Error>> {
    match dir {
        Some(dir) => Ok(dir),
        None => Ok(Settings::read(shared)?.data_dir),
    }
}

/// Checks a till's data and prints what was checked and what is broken as JSON.
pub fn verify(dir: Option<PathBuf>, shared: &Shared) -> Result<ExitCode, Box<dyn Error>> {
    let report = database::verify(&data_dir(dir, shared)?)?;
    println!("{}", serde_json::to_string_pretty(&report)?);
    Ok(if report.breaks.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Writes every sale as NDJSON.
pub fn export(dir: Option<PathBuf>, shared: &Shared) -> Result<(), Box<dyn Error>> {
    let reader = Reader::open(&data_dir(dir, shared)?)?;
    let mut out = BufWriter::new(stdout().lock());
    database::export_sales(&reader, &mut out)?;
    out.flush()?;
    Ok(())
}
