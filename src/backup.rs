//! Commands that copy a till's data while it sells, and put a copy back into an empty place.

use crate::command_line::Shared;
use crate::output::{complain, say};
use crate::settings::Settings;
use crate::shop;
use crate::wall_clock::{SeededChance, SystemChance};
use database::{BackupObserver, BackupOrder, Manifest, RestoreOrder};
use retail::Series;
use retail::journal::DeviceKey;
use std::error::Error;
use std::fs;
use std::io::{Write, stderr};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use workstation::Chance;

/// The secret of the device, in its data folder.
const KEY: &str = "device.key";
/// What a shop may have put beside its data; folders are copied whole.
const BESIDE: [&str; 4] = ["settings.toml", "logo.png", "countries", "locales"];
/// How often the progress is written.
const PROGRESS_EVERY: Duration = Duration::from_millis(500);

/// Writes the progress to the screen.
struct Watching {
    shown: Instant,
}

impl BackupObserver for Watching {
    fn progress(&mut self, file: &str, bytes: u64, bytes_total: u64) {
        if self.shown.elapsed() >= PROGRESS_EVERY {
            self.shown = Instant::now();
            let share = bytes.saturating_mul(100) / bytes_total.max(1);
            let _ = write!(stderr(), "\r{share:3} %  {file}  {} MB ", bytes / 1_000_000);
        }
    }
}

/// Copies the data to a new folder; the till may be selling.
pub fn back_up(target: &Path, without_key: bool, shared: &Shared) -> Result<(), Box<dyn Error>> {
    let settings = Settings::read(shared)?;
    let dir = &settings.data_dir;
    let mut beside = if without_key { Vec::new() } else { vec![PathBuf::from(KEY)] };
    for name in BESIDE {
        files_below(dir, Path::new(name), &mut beside)?;
    }
    let started = Instant::now();
    let taken = jiff::Timestamp::now().to_string();
    let program = concat!("omnitill ", env!("CARGO_PKG_VERSION"));
    let order = BackupOrder { dir, target, beside: &beside, taken: &taken, program };
    let manifest = database::back_up(&order, &mut Watching { shown: started })?;
    tell(&manifest, target, started);
    if without_key {
        say!("Without device.key: keep that file elsewhere, or this copy can't be restored.");
    } else {
        say!("With device.key: keep this copy as safe as the till itself.");
    }
    Ok(())
}

/// Puts a copy into a new or empty data folder. The till it makes numbers its receipts in a series of its own.
pub fn restore(from: &Path, key: Option<&Path>, shared: &Shared) -> Result<(), Box<dyn Error>> {
    let dir = shared.data_dir.as_ref().ok_or("Say where the data go: --data-dir DIR, a new or empty folder.")?;
    let manifest = database::read_manifest(from)?;
    let has_key = manifest.files.iter().any(|file| file.name == KEY);
    let key_path = match key {
        Some(_) if has_key => return Err("The copy has its own device.key: leave --key out.".into()),
        Some(path) => path.to_owned(),
        None if has_key => from.join(KEY),
        None => return Err("The copy was made without device.key: name that file with --key.".into()),
    };
    let public = DeviceKey::from_secret(shop::read_key(&key_path)?).public();
    let public: String = public.iter().map(|byte| format!("{byte:02x}")).collect();
    if public != manifest.public_key {
        return Err(format!("{} isn't the key of this till's journal.", key_path.display()).into());
    }
    let series = draw(shared);
    let started = Instant::now();
    let order = RestoreOrder { from, dir, series: &series, instead: key.map(|path| (KEY, path)) };
    database::restore(&order, &mut Watching { shown: started })?;
    tell(&manifest, dir, started);
    say!("Receipts go on in series {series}: what the old till sold after the copy keeps its own numbers.");
    say!("Never start the old till again. `omnitill verify` checks every record of the restored data.");
    Ok(())
}

/// Draws the series of a restored till's receipts.
fn draw(shared: &Shared) -> Series {
    let secret = match shared.seed {
        Some(seed) => SeededChance(seed).secret(),
        None => SystemChance.secret(),
    };
    Series::drawn(u32::from_le_bytes([secret[0], secret[1], secret[2], secret[3]]))
}

fn tell(manifest: &Manifest, target: &Path, started: Instant) {
    let bytes: u64 = manifest.files.iter().map(|file| file.bytes).sum();
    let milliseconds = started.elapsed().as_millis();
    complain!("");
    say!(
        "{}: {} files, {} MB, journal up to record {} (receipt {}), in {}.{} s: {}",
        manifest.workstation,
        manifest.files.len(),
        bytes / 1_000_000,
        manifest.journal.number,
        manifest.journal.receipt,
        milliseconds / 1_000,
        milliseconds % 1_000 / 100,
        target.display()
    );
}

/// The files at or below a path inside the data folder; none if it isn't there.
fn files_below(dir: &Path, name: &Path, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    let path = dir.join(name);
    if path.is_dir() {
        let mut entries = fs::read_dir(&path)?.collect::<Result<Vec<_>, _>>()?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            files_below(dir, &name.join(entry.file_name()), found)?;
        }
    } else if path.is_file() {
        found.push(name.to_owned());
    }
    Ok(())
}
