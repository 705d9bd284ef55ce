//! `omnitill import`: a file becomes the catalogue, with its progress on standard error and what became of every row at the end.

use crate::output::{complain, say};
use crate::settings::Settings;
use crate::shop;
use database::import::{ImportError, ImportObserver, ImportPhase, ImportProgress, Imported, Mapping};
use database::{Database, DatabaseError};
use std::error::Error;
use std::io::{IsTerminal, Write, stderr};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How often a terminal shows the progress.
const TERMINAL_EVERY: Duration = Duration::from_millis(500);
/// How often a log gets a line of it.
const LOG_EVERY: Duration = Duration::from_secs(5);

/// Shows how far something long has got: over one line of a terminal, or a line now and then.
pub struct Progress {
    is_terminal: bool,
    started: Instant,
    shown: Instant,
    /// When rows began to be stored, and the bytes that had been read by then.
    storing_since: Option<(Instant, u64)>,
}

impl Progress {
    /// Begins now.
    pub fn begin() -> Progress {
        let now = Instant::now();
        Progress { is_terminal: stderr().is_terminal(), started: now, shown: now, storing_since: None }
    }

    /// Shows a line if it is time for one.
    pub fn show(&mut self, line: impl FnOnce(Duration) -> String) {
        let every = if self.is_terminal { TERMINAL_EVERY } else { LOG_EVERY };
        if self.shown.elapsed() < every {
            return;
        }
        self.shown = Instant::now();
        let line = line(self.started.elapsed());
        // Progress nobody can read stops nothing.
        let _ = if self.is_terminal { write!(stderr(), "\r{line}\x1b[K") } else { writeln!(stderr(), "{line}") };
    }

    /// Leaves the line of a terminal, so that what follows stands below it.
    pub fn end(&self) {
        if self.is_terminal {
            complain!("");
        }
    }
}

impl ImportObserver for Progress {
    fn progress(&mut self, progress: &ImportProgress) {
        if progress.phase == ImportPhase::Storing && self.storing_since.is_none() {
            self.storing_since = Some((Instant::now(), progress.bytes));
        }
        let since = self.storing_since;
        self.show(|_| {
            let (begun, bytes_before) = since.unwrap_or((Instant::now(), 0));
            progress_line(progress, bytes_before, begun.elapsed())
        });
    }
}

/// `42 %  340000 rows  21000 rows/s  0:25 left`. What is left is reckoned by the bytes.
fn progress_line(progress: &ImportProgress, bytes_before: u64, elapsed: Duration) -> String {
    let share = progress.bytes.saturating_mul(100) / progress.bytes_total.max(1);
    if progress.phase == ImportPhase::Checking {
        return format!("{share:3} % checked");
    }
    let rate = per_second(progress.rows.saturating_sub(progress.rows_before), elapsed);
    let done = u128::from(progress.bytes.saturating_sub(bytes_before));
    let to_do = u128::from(progress.bytes_total.saturating_sub(progress.bytes));
    let left = match (elapsed.as_millis() * to_do).checked_div(done) {
        Some(left_ms) => format!("{}:{:02} left", left_ms / 60_000, left_ms / 1_000 % 60),
        None => "? left".to_owned(),
    };
    format!("{share:3} %  {} rows  {rate} rows/s  {left}", progress.rows)
}

/// Rows a second.
pub fn per_second(rows: u64, elapsed: Duration) -> u128 {
    u128::from(rows) * 1_000 / elapsed.as_millis().max(1)
}

/// Reads a mapping file for the country of the settings.
pub fn read_mapping(mapping: &Path, settings: &Settings) -> Result<(String, Mapping), Box<dyn Error>> {
    let text = std::fs::read_to_string(mapping)
        .map_err(|error| format!("The mapping {} can't be opened: {error}. Check the path.", mapping.display()))?;
    let parsed = Mapping::parse(&text, &shop::country(settings, &mut Vec::new())?)
        .map_err(|error| format!("{}: {error}", mapping.display()))?;
    Ok((text, parsed))
}

/// Where the list of refused rows goes: where it was asked for, or `<file>.rejects.tsv` in the data folder.
pub fn rejects_path(file: &Path, asked: Option<PathBuf>, settings: &Settings) -> Result<PathBuf, Box<dyn Error>> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let path = asked.unwrap_or_else(|| settings.data_dir.join(format!("{name}.rejects.tsv")));
    let is_same = |other: &Path| std::fs::canonicalize(&path).is_ok_and(|path| path == other);
    if std::fs::canonicalize(file).is_ok_and(|file| is_same(&file)) {
        return Err(
            format!("{} is the file to be imported. Name another one for the refused rows.", path.display()).into()
        );
    }
    Ok(path)
}

/// Reads articles into the catalogue. One that was stopped goes on where it was.
pub fn run(file: &Path, mapping: &Path, rejects: Option<PathBuf>, settings: &Settings) -> Result<(), Box<dyn Error>> {
    let (_, mapping) = read_mapping(mapping, settings)?;
    let rejects = rejects_path(file, rejects, settings)?;
    let mut progress = Progress::begin();
    let mut import = || -> Result<Imported, ImportError> {
        let outcome = Database::open(&settings.data_dir)?.import(file, &mapping, &rejects, &mut progress);
        progress.end();
        outcome
    };
    let imported = match import() {
        // What is imported is what a damaged catalogue needs.
        Err(ImportError::Database(DatabaseError::Damaged { file, .. })) => {
            complain!(
                "{} is damaged. What was damaged is kept in quarantine, and the import begins anew.",
                file.name()
            );
            shop::mend(settings)?;
            import()
        }
        outcome => outcome,
    }
    // What the data folder has to say, the program says in the words of every other command.
    .map_err(|error| match error {
        ImportError::Database(error) => Box::<dyn Error>::from(error),
        error => error.into(),
    })?;
    let elapsed = progress.started.elapsed();
    say!("{}", summary(&imported, elapsed).trim_end());
    if imported.rejected > 0 {
        say!("Refused rows with their lines and reasons: {}", rejects.display());
    }
    if imported.rejected > 0 && imported.rejected == imported.rows {
        return Err("Nothing was imported. Check that the mapping fits this file.".into());
    }
    Ok(())
}

/// What became of every row: the parts add up to the rows read.
fn summary(imported: &Imported, elapsed: Duration) -> String {
    let Imported { rows, stored, unchanged, repeated, left_out, rejected, shortened, rows_before, .. } = *imported;
    let new = rows - rows_before;
    let mut text = String::new();
    if rows_before > 0 {
        text.push_str(&format!("went on after {rows_before} rows that an earlier run had read\n"));
    }
    let (seconds, tenths) = (elapsed.as_millis() / 1_000, elapsed.as_millis() % 1_000 / 100);
    text.push_str(&format!("{new} rows read in {seconds}.{tenths} s ({} rows/s)\n", per_second(new, elapsed)));
    text.push_str(&format!(
        "{rows} rows = {stored} stored + {unchanged} unchanged + {repeated} repeated + {left_out} for other countries + {rejected} refused\n"
    ));
    if shortened > 0 {
        text.push_str(&format!("{shortened} names were longer than allowed and have been shortened\n"));
    }
    if stored == 0 && rows > rejected {
        text.push_str("Nothing has changed: the catalogue says all of this already.\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_says_how_fast_and_how_long() {
        let check = |progress: ImportProgress, seconds: u64, expected: &str| {
            assert_eq!(progress_line(&progress, 0, Duration::from_secs(seconds)), expected);
        };
        let checking = ImportProgress { bytes: 50, bytes_total: 200, ..ImportProgress::default() };
        check(checking, 9, " 25 % checked");
        let storing = ImportProgress { phase: ImportPhase::Storing, rows: 40_000, rows_before: 20_000, ..checking };
        check(storing, 30, " 25 %  40000 rows  666 rows/s  1:30 left");
        check(ImportProgress { bytes: 0, ..storing }, 30, "  0 %  40000 rows  666 rows/s  ? left");
        check(ImportProgress { bytes_total: 0, bytes: 0, ..storing }, 0, "  0 %  40000 rows  20000000 rows/s  ? left");
    }

    #[test]
    fn the_summary_accounts_for_every_row() {
        let counts = Imported {
            rows: 10,
            stored: 3,
            unchanged: 2,
            repeated: 1,
            left_out: 1,
            rejected: 3,
            ..Imported::default()
        };
        assert!(counts.is_balanced());
        assert_eq!(
            summary(&Imported { rows_before: 4, shortened: 2, ..counts }, Duration::from_millis(2_000)),
            "went on after 4 rows that an earlier run had read\n6 rows read in 2.0 s (3 rows/s)\n\
             10 rows = 3 stored + 2 unchanged + 1 repeated + 1 for other countries + 3 refused\n\
             2 names were longer than allowed and have been shortened\n"
        );
        let again = Imported { stored: 0, unchanged: 5, ..counts };
        assert!(
            summary(&again, Duration::from_secs(1))
                .ends_with("Nothing has changed: the catalogue says all of this already.\n")
        );
    }
}
