//! What large numbers cost, each beside its floor of the same run: importing a catalogue, a day's totals and a search after years of
//! sales, and the bytes a sale takes.
//!
//! `cargo bench --bench volume` prints a table in Markdown. `OMNITILL_PRODUCTS` and `OMNITILL_HISTORY_SALES` say how many (100,000 each;
//! 1000 to see that it works). Nothing here fails on a time, but sums that don't agree do.

#[path = "../../../benches/catalogue/articles.rs"]
#[allow(dead_code)] // others use the rest
mod articles;
#[path = "../tests/compact.rs"]
mod compact;
#[path = "volume/goods.rs"]
mod goods;
#[path = "volume/past.rs"]
mod past;
#[path = "volume/store.rs"]
mod store;
#[path = "../../../benches/till/table.rs"]
#[allow(dead_code)] // others use the rest
mod table;

use std::error::Error;
use std::path::{Path, PathBuf};
use table::Table;

/// What is made up is always the same.
const SEED: u64 = 20_261_121;
/// The taxes and the cash of the till that is measured.
const COUNTRY: &str = include_str!("../../../assets/countries/au/country.toml");

fn main() -> Result<(), Box<dyn Error>> {
    let asked = |name| std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(100_000);
    let folder = Folder::new()?;
    let mut table = Table::default();
    goods::measure(&folder.0, asked("OMNITILL_PRODUCTS"), &mut table)?;
    past::measure(&folder.0, asked("OMNITILL_HISTORY_SALES"), &mut table)?;
    table.print();
    Ok(())
}

/// Where the data of this run are; removed after it.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Folder, Box<dyn Error>> {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("volume-{}", std::process::id()));
        std::fs::create_dir_all(&path)?;
        Ok(Folder(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
