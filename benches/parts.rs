//! The parts that a scan and a sale are made of, each by itself (criterion): `cargo bench --bench parts`.

#[path = "parts/counter.rs"]
mod counter;
#[path = "parts/promotions.rs"]
mod promotions;

use counter::{Counter, Folder, LINES_MAX};
use criterion::{BatchSize, Criterion};
use retail::journal::{DeviceKey, GENESIS, seal};
use retail::{Basket, Country, Gtin, Money, UnitPrice};
use std::error::Error;
use std::hint::black_box;
use workstation::Action;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Folder::new("parts")?;
    let mut criterion = Criterion::default().configure_from_args().sample_size(50);
    promotions::promotions(&mut criterion)?;
    rules(&mut criterion, &mut Counter::open(&folder.0.join("rules"))?)?;
    scans(&mut criterion, &folder)?;
    catalogue(&mut criterion, &mut Counter::open(&folder.0.join("catalogue"))?)?;
    criterion.final_summary();
    Ok(())
}

/// What is pure: totals and taxes of a long basket, sealing a sale.
fn rules(criterion: &mut Criterion, counter: &mut Counter) -> Result<(), Box<dyn Error>> {
    counter.ring_up(LINES_MAX)?;
    let basket = counter.basket()?;
    let (country, today) = (counter.workstation.country().clone(), counter.today);
    criterion.bench_function("totals and taxes of 200 lines", |bencher| {
        bencher.iter(|| black_box(&basket).totals(&country, today));
    });
    for (code, region) in PRICED {
        let (basket, country) = (basket.clone(), priced_in(code, region)?);
        let basket = spread(basket, &country);
        basket.totals(&country, today)?;
        criterion.bench_function(
            &format!("price 200 lines of all tax categories, {}", region.unwrap_or(code)),
            |bencher| {
                bencher.iter(|| black_box(&basket).totals(&country, today));
            },
        );
    }
    counter.handle(Action::VoidBasket {})?;
    counter.ring_up(20)?;
    counter.pay()?;
    let transaction = counter.transaction()?;
    let key = DeviceKey::from_secret([7; 32]);
    criterion.bench_function("seal a sale of 20 lines (JSON, SHA-256, ed25519)", |bencher| {
        bencher.iter(|| seal(black_box(&transaction), GENESIS, &key));
    });
    Ok(())
}

/// Where a basket of 200 lines is priced: tax inside and on top, rounded by line, rate and document, one tax and several.
const PRICED: [(&str, Option<&str>); 8] = [
    ("AU", None),
    ("FR", None),
    ("DE", None),
    ("JP", None),
    ("NO", None),
    ("US", Some("US-NY-NYC")),
    ("CA", Some("CA-QC")),
    ("IN", Some("IN-INTRA")),
];

fn priced_in(code: &str, region: Option<&str>) -> Result<Country, Box<dyn Error>> {
    let country = Country::parse(retail::shipped_country(code).ok_or("no such country")?)?;
    Ok(match region {
        Some(region) => country.in_region(region)?,
        None => country,
    })
}

/// The same lines in turn in each tax category that can be sold today, at prices of their own.
fn spread(mut basket: Basket, country: &Country) -> Basket {
    for (number, line) in basket.lines.iter_mut().enumerate() {
        line.item.tax_category.clone_from(&country.taxes[number % country.taxes.len()].id);
        line.unit_price = UnitPrice::from_money(Money::from_minor(199 + 37 * number as i64), country.currency);
    }
    basket
}

/// A scan on the workstation's thread, durable; short and long basket.
fn scans(criterion: &mut Criterion, folder: &Folder) -> Result<(), Box<dyn Error>> {
    for lines in [1, LINES_MAX] {
        let mut counter = Counter::open(&folder.0.join(format!("scan-{lines}")))?;
        counter.ring_up(lines)?;
        let code = counter.codes[0].clone();
        criterion.bench_function(&format!("scan into a basket of {lines} lines, durable"), |bencher| {
            bencher.iter(|| counter.handle(Action::Scan { code: code.clone(), aim: None }));
        });
    }
    Ok(())
}

/// Look-ups and searches in the demo's catalogue, and a sale of 20 lines from its tender until it is durable.
fn catalogue(criterion: &mut Criterion, counter: &mut Counter) -> Result<(), Box<dyn Error>> {
    let database = database::Reader::open(&counter.data_dir)?;
    let code: Gtin = counter.codes[0].parse()?;
    let text = code.to_string();
    criterion.bench_function("exact look-up of a code", |bencher| {
        bencher.iter(|| database.find_by_code(std::slice::from_ref(black_box(&code)), &text));
    });
    for text in ["b", "ba", "milk", "mlik", "white bread"] {
        criterion.bench_function(&format!("search `{text}`"), |bencher| {
            bencher.iter(|| counter.handle(Action::Search { text: text.to_owned(), limit: None }));
        });
    }
    criterion.bench_function("20 lines rung up and paid, durable", |bencher| {
        bencher.iter_batched(|| (), |()| counter.ring_up(20).and_then(|()| counter.pay()), BatchSize::PerIteration);
    });
    Ok(())
}
