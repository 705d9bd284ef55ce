//! How long a cashier waits for the catalogue: each kind of question over and over, with the words and codes that are in it.

use crate::articles::{self, Dice};
use crate::table::{Samples, Table};
use crate::typing::questions;
use database::Reader;
use retail::{Gtin, Sku, StoreId};
use std::error::Error;
use std::path::Path;
use std::time::Instant;

/// Results a key asks for, as the touchscreen does.
const RESULTS: usize = 60;

/// Prints a table of one catalogue.
pub fn measure(dir: &Path, products: u64, samples: usize) -> Result<(), Box<dyn Error>> {
    let reader = Reader::open(dir)?;
    let mut table = Table::default();
    let known: Vec<articles::Article> = (0..samples as u64)
        .filter_map(|sample| articles::of_product(crate::SEED, Dice::new(7, sample).below(products)).next())
        .collect();
    let mut all = Samples::default();
    for (what, typed) in questions() {
        let mut took = Samples::default();
        let mut hits = 0;
        for (sample, article) in known.iter().enumerate() {
            let mut dice = Dice::new(11, sample as u64);
            let text = typed(article, &mut dice);
            let begun = Instant::now();
            let found = reader.search(&text, "fr", RESULTS)?;
            for found in &found {
                reader.price_in_force(&found.variant.sku, &StoreId::from(articles::STORE), "2026-11-21".parse()?)?;
            }
            took.add(begun.elapsed());
            all.add(begun.elapsed());
            hits += usize::from(found.iter().any(|found| found.product.id == article.product.id));
        }
        table.add(&format!("{what} (its article among {RESULTS}: {} %)", hits * 100 / known.len().max(1)), &took);
    }
    table.add("any of these keys", &all);
    scans(&reader, &known, &mut table)?;
    println!("{products} products");
    table.print();
    Ok(())
}

fn scans(reader: &Reader, known: &[articles::Article], table: &mut Table) -> Result<(), Box<dyn Error>> {
    let (mut scan, mut price) = (Samples::default(), Samples::default());
    for article in known {
        for gtin in &article.variant.gtins {
            let code = gtin.to_string();
            let begun = Instant::now();
            let found = reader.find_by_code(&Gtin::candidates(&code, None), &code)?;
            scan.add(begun.elapsed());
            assert_eq!(found.map(|found| found.variant.sku), Some(article.variant.sku.clone()));
        }
        let sku = Sku(article.variant.sku.0.clone());
        let begun = Instant::now();
        reader.price_in_force(&sku, &StoreId::from(articles::STORE), "2026-11-21".parse()?)?;
        price.add(begun.elapsed());
    }
    table.add("code → article", &scan);
    table.add("price in force", &price);
    let (mut first, mut turned) = (Samples::default(), Samples::default());
    for category in articles::categories().iter().take(6) {
        let mut after: Option<String> = None;
        for page in 0..20 {
            let begun = Instant::now();
            let (found, _) = reader.browse(Some(&category.id), after.as_deref(), 200)?;
            let samples = if page == 0 { &mut first } else { &mut turned };
            samples.add(begun.elapsed());
            after = found.last().map(|found| found.product.id.clone());
        }
    }
    table.add("category → its first 200 products and their number", &first);
    table.add("next 200 products", &turned);
    Ok(())
}
