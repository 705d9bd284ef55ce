//! A catalogue that is imported, beside the least work that could take its rows in: parsing them and writing them into bare tables.

use crate::table::Table;
use crate::{COUNTRY, SEED, articles};
use database::Database;
use database::import::{ImportObserver, ImportProgress, Mapping};
use retail::Country;
use rusqlite::Connection;
use serde_json::{Value, json};
use std::error::Error;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;
use std::time::{Duration, Instant};

/// Parts of the file, so that the import and its floor take turns.
const PARTS: u64 = 10;
/// Rows in one write of the floor.
const BATCH: usize = 2_000;

const MAPPING: &str = "format = \"ndjson\"
separator = \" \"
[column]
sku = \"sku\"
gtin = \"gtins\"
product = \"product\"
\"name.fr\" = \"name\"
brand = \"brand\"
category = \"category\"
price = \"price\"
[constant]
tax_category = \"gst\"
";

const BARE: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
CREATE TABLE article (id INTEGER PRIMARY KEY, sku TEXT NOT NULL, name TEXT NOT NULL, brand TEXT NOT NULL,
    category TEXT NOT NULL, price TEXT NOT NULL) STRICT;
CREATE TABLE barcode (gtin INTEGER PRIMARY KEY, article INTEGER NOT NULL) STRICT;";

struct Nobody;

impl ImportObserver for Nobody {
    fn progress(&mut self, _: &ImportProgress) {}
}

/// Adds the rows a second of both.
pub fn measure(base: &Path, products: u64, table: &mut Table) -> Result<(), Box<dyn Error>> {
    let mapping = Mapping::parse(MAPPING, &Country::parse(COUNTRY)?)?;
    let mut database = Database::open(&base.join("till"))?;
    let bare = Connection::open(base.join("bare.db"))?;
    bare.execute_batch(BARE)?;
    let (mut ours, mut floor, mut rows) = (Duration::ZERO, Duration::ZERO, 0);
    for part in 0..PARTS {
        let path = base.join(format!("part-{part}.ndjson"));
        let range = part * products / PARTS..(part + 1) * products / PARTS;
        let written = write(&path, range)?;
        let begun = Instant::now();
        let imported = database.import(&path, &mapping, &path.with_extension("rejects"), &mut Nobody)?;
        ours += begun.elapsed();
        if imported.stored != written {
            return Err(format!("{imported:?} of {written} rows").into());
        }
        let begun = Instant::now();
        rows += take_in(&bare, &path)?;
        floor += begun.elapsed();
        std::fs::remove_file(&path)?;
        // As the next import finds it: another program.
        drop(database);
        database = Database::open(&base.join("till"))?;
    }
    let rate = |took: Duration| rows as f64 / took.as_secs_f64();
    table.say(
        &format!("import of {rows} articles with {} codes each, rows a second", articles::CODES),
        &format!("{:.0}", rate(ours)),
        &format!("{:.0} % of the floor's", 100.0 * rate(ours) / rate(floor)),
    );
    let what = "rows parsed and written into two bare tables, a second";
    table.say(what, &format!("{:.0}", rate(floor)), "floor");
    let most = std::fs::read_to_string("/proc/self/status")?;
    let most = most.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("no VmHWM")?;
    table.add_memory("most memory (VmHWM) of both", most.trim().trim_end_matches(" kB").parse()?);
    Ok(())
}

fn write(path: &Path, products: std::ops::Range<u64>) -> Result<u64, Box<dyn Error>> {
    let mut file = BufWriter::new(File::create(path)?);
    let mut rows = 0;
    for article in products.flat_map(|number| articles::of_product(SEED, number)) {
        let gtins: Vec<String> = article.variant.gtins.iter().map(ToString::to_string).collect();
        let row = json!({
            "sku": article.variant.sku.0,
            "gtins": gtins.join(" "),
            "product": article.variant.sku.0,
            "name": article.product.name.in_language("fr"),
            "brand": article.product.brand,
            "category": article.product.category,
            "price": article.prices[0].unit_price.to_string(),
        });
        writeln!(file, "{row}")?;
        rows += 1;
    }
    file.flush()?;
    Ok(rows)
}

/// The floor: each row parsed, and seven rows of bare tables written for it.
fn take_in(bare: &Connection, path: &Path) -> Result<u64, Box<dyn Error>> {
    let mut rows = 0;
    let mut lines = BufReader::new(File::open(path)?).lines().peekable();
    while lines.peek().is_some() {
        let write = bare.unchecked_transaction()?;
        let mut article = write.prepare_cached(
            "INSERT INTO article (sku, name, brand, category, price) VALUES (?1, ?2, ?3, ?4, ?5) RETURNING id",
        )?;
        let mut barcode = write.prepare_cached("INSERT INTO barcode (gtin, article) VALUES (?1, ?2)")?;
        for line in lines.by_ref().take(BATCH) {
            let row: Value = serde_json::from_str(&line?)?;
            let text = |key: &str| row[key].as_str().unwrap_or_default();
            let texts = ["sku", "name", "brand", "category", "price"].map(text);
            let id: i64 = article.query_row(texts, |row| row.get(0))?;
            for gtin in text("gtins").split(' ').filter(|gtin| !gtin.is_empty()) {
                barcode.execute([gtin.parse::<i64>()?, id])?;
            }
            rows += 1;
        }
        drop((article, barcode));
        write.commit()?;
    }
    Ok(rows)
}
