//! A very large shop: a million products of five codes each answer as quickly as ten thousand. Opt-in: it takes minutes.

#[path = "../../../benches/catalogue/articles.rs"]
#[allow(dead_code)] // the bench asks for more
mod articles;
#[path = "../../../benches/catalogue/typing.rs"]
mod typing;

use super::growth::best_of_five;
use super::*;
use articles::Dice;
use std::time::{Duration, Instant};

const SEED: u64 = 20_261_121;
/// Results a key asks for, as the touchscreen does.
const RESULTS: usize = 60;
const SAMPLES: u64 = 500;

fn fill(database: &Database, products: u64) -> usize {
    let mut all = articles::articles(SEED, products).map(|article| CatalogueRow {
        product: article.product,
        variant: article.variant,
        prices: article.prices,
    });
    let mut written = 0;
    loop {
        let batch: Vec<CatalogueRow> = all.by_ref().take(2_000).collect();
        if batch.is_empty() {
            return written;
        }
        written += batch.len();
        assert_eq!(database.upsert(&batch).expect("written"), []);
    }
}

/// The median and the time below which 99 of 100 lie.
fn tail(mut took: Vec<Duration>) -> [Duration; 2] {
    took.sort_unstable();
    [50, 99].map(|percent| took[took.len() * percent / 100])
}

/// How long each kind of question takes in a shop of so many products, the best of five times; codes and categories: once.
fn measure(products: u64) -> Vec<(&'static str, usize, [Duration; 2])> {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let begun = Instant::now();
    let written = fill(&database, products);
    let rate = written as u128 * 1_000 / begun.elapsed().as_millis().max(1);
    database.put_index_together().expect("written");
    let bytes = std::fs::metadata(dir.path().join("catalogue.db")).expect("there").len();
    println!("{written} articles of {products} products: {rate} a second, {} MB", bytes / 1_000_000);
    let known: Vec<articles::Article> = (0..SAMPLES)
        .filter_map(|sample| articles::of_product(SEED, Dice::new(7, sample).below(products)).next())
        .collect();
    let store = StoreId::from(articles::STORE);
    let mut rows = Vec::new();
    let mut every = Vec::new();
    for (what, typed) in typing::questions() {
        let (mut took, mut hits) = (Vec::new(), 0);
        for (sample, article) in known.iter().enumerate() {
            let text = typed(article, &mut Dice::new(11, sample as u64));
            let mut found = Vec::new();
            took.push(best_of_five(|| {
                found = database.search(&text, "fr", RESULTS).expect("read");
                for found in &found {
                    let day = "2026-11-21".parse().expect("a day");
                    database.price_in_force(&found.variant.sku, &store, day).expect("read");
                }
            }));
            hits += usize::from(found.iter().any(|found| found.product.id == article.product.id));
        }
        every.extend_from_slice(&took);
        rows.push((what, hits * 100 / known.len(), tail(took)));
    }
    rows.push(("any key", 0, tail(every)));
    let mut took = Vec::new();
    for gtin in known.iter().flat_map(|article| &article.variant.gtins) {
        let code = gtin.to_string();
        let begun = Instant::now();
        assert!(database.find_by_code(&Gtin::candidates(&code, None), &code).expect("read").is_some());
        took.push(begun.elapsed());
    }
    rows.push(("code to article", 100, tail(took)));
    let (mut took, mut after) = (Vec::new(), None);
    for _ in 0..20 {
        let begun = Instant::now();
        let (page, _) = database.browse(Some("c00"), after.as_deref(), 60).expect("read");
        took.push(begun.elapsed());
        after = page.last().map(|found| found.product.id.clone());
    }
    rows.push(("sixty products of a category", 100, tail(took)));
    rows
}

#[test]
#[ignore = "minutes: cargo test --release -p database a_million -- --ignored --nocapture; OMNITILL_PRODUCTS=N for others"]
fn a_million_products_answer_like_ten_thousand() {
    let products = std::env::var("OMNITILL_PRODUCTS").ok().and_then(|number| number.parse().ok()).unwrap_or(1_000_000);
    let (small, large) = (measure(10_000), measure(products));
    println!(
        "| typed | found | p50 of 10,000 | p99 | found | p50 of {products} | p99 |\n|---|---:|---:|---:|---:|---:|---:|"
    );
    for ((what, hits, small), (_, hits_large, large)) in small.iter().zip(&large) {
        println!(
            "| {what} | {hits} % | {:?} | {:?} | {hits_large} % | {:?} | {:?} |",
            small[0], small[1], large[0], large[1]
        );
    }
}
