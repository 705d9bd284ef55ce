//! How long a till takes until it sells again when its `sales.db` is damaged and is written again from the second copy of its journal.
//!
//! `cargo bench -p database --bench rebuild` prints it; `REBUILD_SALES` is how many sales there are (60,000 unless told). Nothing here
//! fails on a time.

#[path = "volume/store.rs"]
mod store;

use database::history::{self, History};
use database::{Database, Keeper};
use retail::journal::DeviceKey;
use retail::{Country, Moment};
use std::error::Error;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::time::Instant;

const SALES: u64 = 60_000;
/// Records in one file of the copy; the till begins a new one by size.
const SEGMENT_RECORDS: u64 = 8_000;
const SECRET: [u8; 32] = [7; 32];
/// The taxes and the cash of the till that is measured.
const COUNTRY: &str = include_str!("../../../assets/countries/au/country.toml");
const OPENING: &str = "2024-01-01T09:00:00+11:00";

fn main() -> Result<(), Box<dyn Error>> {
    let sales = std::env::var("REBUILD_SALES").map_or(Ok(SALES), |sales| sales.parse())?;
    let folder = Folder::new()?;
    let dir = folder.0.join("till");
    let records = write(&dir, sales)?;
    let file = dir.join("sales.db");
    let bytes = fs::metadata(&file)?.len();
    fs::write(&file, b"this was a database")?;
    let now: Moment = "2027-01-01T09:00:00+11:00".parse()?;
    let (begun, used) = (Instant::now(), used_ms()?);
    let keeper = Keeper::take(&dir, None, now)?;
    let database = keeper.open(Some(&DeviceKey::from_secret(SECRET).public()), &mut || 77)?;
    let took = begun.elapsed();
    let used = used_ms()? - used;
    let found = database.journal_head()?.number;
    if found != records {
        return Err(format!("{found} of {records} records").into());
    }
    let second = sales as f64 / took.as_secs_f64();
    println!("| damaged sales.db until it is open | {sales} sales, {} MB |", bytes / 1_000_000);
    println!("|---|---:|");
    println!("| time | {:.1} s ({second:.0} sales a second) |", took.as_secs_f64());
    println!("| of all cores | {:.1} s |", used as f64 / 1e3);
    let most = fs::read_to_string("/proc/self/status")?;
    let most = most.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM")?;
    println!("| most memory | {} |", most.trim());
    Ok(())
}

/// Processor time of this process so far, in milliseconds (hundred ticks a second on Linux).
fn used_ms() -> Result<u64, Box<dyn Error>> {
    let stat = fs::read_to_string("/proc/self/stat")?;
    let words: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    Ok((words[11].parse::<u64>()? + words[12].parse::<u64>()?) * 10)
}

/// Writes the sales and the second copy of their journal; returns how many records there are.
fn write(dir: &Path, sales: u64) -> Result<u64, Box<dyn Error>> {
    let database = Database::open(dir)?;
    history::write(
        &database,
        &History {
            sales,
            days: 1_096,
            articles: 20_000,
            opening: OPENING.parse()?,
            country: &Country::parse(COUNTRY)?,
            store: &store::store(),
            workstation: &"AU-SYD-01".into(),
            device_secret: SECRET,
            ticket_json: &|_| String::new(),
        },
    )?;
    let copy = dir.join("journal-copy");
    fs::create_dir(&copy)?;
    let mut next = 1;
    loop {
        let page = database.journal_records(next, SEGMENT_RECORDS as usize)?;
        let Some(last) = page.last() else { return Ok(next - 1) };
        let mut file = BufWriter::new(File::create(copy.join(format!("journal-{next:012}.txt")))?);
        next = last.number + 1;
        for record in &page {
            let (previous, hash) = (hex(&record.previous), hex(&record.hash));
            write!(file, "{} {previous} {hash} {} ", record.number, hex(&record.signature))?;
            file.write_all(&record.body)?;
            file.write_all(b"\n")?;
        }
        file.flush()?;
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}"); // a string takes everything
        text
    })
}

/// Where the data of this run are; removed after it.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Folder, Box<dyn Error>> {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("rebuild-{}", std::process::id()));
        fs::create_dir_all(&path)?;
        Ok(Folder(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
