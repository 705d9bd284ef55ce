//! Commands on a till's data: verify, export, badges.

use crate::command_line::Shared;
use crate::output::say;
use crate::settings::Settings;
use crate::shop;
use database::Reader;
use std::error::Error;
use std::io::{BufWriter, Write, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

fn data_dir(dir: Option<PathBuf>, shared: &Shared) -> Result<PathBuf, Box<dyn Error>> {
    match dir {
        Some(dir) => Ok(dir),
        None => Ok(Settings::read(shared)?.data_dir),
    }
}

/// Checks a till's data and prints what was checked and what is broken as JSON.
pub fn verify(dir: Option<PathBuf>, shared: &Shared) -> Result<ExitCode, Box<dyn Error>> {
    let report = database::verify(&data_dir(dir, shared)?)?;
    say!("{}", serde_json::to_string_pretty(&report)?);
    Ok(if report.breaks.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Makes somebody a badge and prints its code.
pub fn badge(operator: &str, shared: &Shared) -> Result<(), Box<dyn Error>> {
    let mut shop = shop::open(&Settings::read(shared)?.without_devices())?;
    let made = shop.workstation.make_badge(&operator.into());
    let code = made.map_err(|problem| shop.workstation.words(&problem).replace(['\u{2068}', '\u{2069}'], ""))?;
    say!("{code}");
    Ok(())
}

/// Writes every sale as NDJSON.
pub fn export(dir: Option<PathBuf>, shared: &Shared) -> Result<(), Box<dyn Error>> {
    let reader = Reader::open(&data_dir(dir, shared)?)?;
    let mut out = BufWriter::new(stdout().lock());
    database::export_sales(&reader, &mut out)?;
    out.flush()?;
    Ok(())
}
