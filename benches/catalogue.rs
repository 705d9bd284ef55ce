//! The catalogue of a very large shop: makes one, and measures what a cashier asks of it.
//!
//! `cargo bench --bench catalogue -- make DIR PRODUCTS` fills a data directory with so many products of five codes each, from a seed:
//! always the same ones. `-- measure DIR PRODUCTS` types into such a catalogue and prints a table in Markdown.

#[path = "catalogue/articles.rs"]
mod articles;
#[path = "catalogue/measure.rs"]
mod measure;
#[path = "till/table.rs"]
#[allow(dead_code)] // the other bench fills more of its columns
mod table;
#[path = "catalogue/typing.rs"]
mod typing;

use database::{CatalogueRow, Database};
use std::error::Error;
use std::path::Path;
use std::time::Instant;

/// What the shop is made from.
const SEED: u64 = 20_261_121;
/// Articles that are looked for, in each way.
const SAMPLES: usize = 500;
/// Articles that are written at a time.
const BATCH: usize = 2_000;

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().collect();
    let [dir, products] = [2, 3].map(|at| words.get(at).map_or("", String::as_str));
    match words.get(1).map(String::as_str) {
        Some("make") => make(Path::new(dir), products.parse()?),
        Some("measure") => measure::measure(Path::new(dir), products.parse()?, SAMPLES),
        _ => Err("say make DIR PRODUCTS or measure DIR PRODUCTS".into()),
    }
}

/// Fills a data directory with a catalogue.
fn make(dir: &Path, products: u64) -> Result<(), Box<dyn Error>> {
    let database = Database::open(dir)?;
    database.put_categories(&articles::categories())?;
    let begun = Instant::now();
    let mut batch = Vec::with_capacity(BATCH);
    let mut written = 0;
    let mut rows = articles::articles(SEED, products).map(row).peekable();
    while let Some(row) = rows.next() {
        batch.push(row);
        if batch.len() == BATCH || rows.peek().is_none() {
            written += batch.len();
            let taken = database.upsert(&batch)?;
            if let Some(taken) = taken.first() {
                return Err(format!("{} stands for {} already", taken.code, taken.sku).into());
            }
            batch.clear();
        }
    }
    database.put_index_together()?;
    let seconds = begun.elapsed().as_secs_f64();
    println!("{written} articles of {products} products in {seconds:.1} s, {:.0} a second", written as f64 / seconds);
    Ok(())
}

fn row(article: articles::Article) -> CatalogueRow {
    CatalogueRow { product: article.product, variant: article.variant, prices: article.prices }
}
