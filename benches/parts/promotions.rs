//! What pricing a long basket takes when a shop has many promotions.

use criterion::Criterion;
use retail::promotion::{Book, PricedBefore, Situation, read_promotions};
use retail::{Currency, Item, LineItem, NewLine, Quantity, StoreId, Unit};
use std::error::Error;
use std::hint::black_box;

/// Promotions that hold at once.
const PROMOTIONS: usize = 500;
/// Lines of the basket.
const LINES: usize = 200;
/// Categories, and articles of each.
const CATEGORIES: usize = 25;

/// Every kind of promotion in turn, each about a category, a brand, or a few articles.
fn book() -> Result<Book, Box<dyn Error>> {
    let benefits = [
        "benefit.percent = \"10\"",
        "benefit.buy_get = { buy = 2, get = 1, percent = \"100\" }",
        "benefit.mix = { pieces = 3, price_minor = 900 }",
        "benefit.tiers = [{ from = 3, percent = \"5\" }, { from = 6, percent = \"15\" }]",
        "benefit.price_minor = 299",
    ];
    let text = |number: usize| {
        let goods = match number % 3 {
            0 => format!("goods.skus = [\"A{}\", \"A{}\"]", number % LINES, (number * 7) % LINES),
            1 => format!("goods.brands = [\"B{}\"]", number % 100),
            _ => format!("goods.categories = [\"C{}\"]", number % CATEGORIES),
        };
        let benefit = benefits[number / 3 % benefits.len()];
        format!("[[promotion]]\nid = \"p{number:03}\"\nname.en = \"P\"\n{goods}\n{benefit}\n")
    };
    Ok(Book::new(read_promotions(&(0..PROMOTIONS).map(text).collect::<String>())?))
}

fn line(number: usize) -> Result<LineItem, Box<dyn Error>> {
    let item = Item {
        sku: Some(format!("A{number}").as_str().into()),
        gtin: None,
        name: format!("Article {number}"),
        category: format!("C{}", number % CATEGORIES),
        product: format!("P{number}"),
        brand: format!("B{}", number % 100),
        tax_category: "standard".to_owned(),
        unit: Unit::Each,
        picture: String::new(),
        cost: None,
    };
    let unit_price = format!("{}.{:02}", 1 + number % 9, number * 7 % 100).parse()?;
    let (label_price, pack, levies, link, minimum_age) = (None, None, Vec::new(), None, None);
    let quantity = Quantity::each(1 + (number % 3) as i64);
    let new =
        NewLine { item, quantity, unit_price, is_open_price: false, label_price, pack, levies, link, minimum_age };
    Ok(LineItem::new(number as u32 + 1, new))
}

/// Articles whose pieces can be shared out in almost as many ways as are looked at: so many hang together, eight pieces of each.
const TANGLED: usize = 5;

/// So many promotions of several pieces about everything hang the whole basket together.
const GENERAL: usize = 20;

/// A bad case: promotions about the same few articles each, and perhaps some about all. So many of them are of several pieces.
fn tangled(general: usize, several: usize) -> Result<Book, Box<dyn Error>> {
    let benefits = [
        "benefit.buy_get = { buy = 2, get = 1, percent = \"100\" }",
        "benefit.mix = { pieces = 3, price_minor = 900 }",
        "benefit.mix = { pieces = 4, price_minor = 1100 }",
        "benefit.buy_get = { buy = 1, get = 1, percent = \"50\" }",
    ];
    let text = |number: usize| {
        let first = number % (LINES / TANGLED) * TANGLED;
        let skus: Vec<String> = (first..first + TANGLED).map(|article| format!("\"A{article}\"")).collect();
        let goods = if number < general { String::new() } else { format!("goods.skus = [{}]\n", skus.join(", ")) };
        let benefit = if number < several { benefits[number % benefits.len()] } else { "benefit.percent = \"5\"" };
        format!("[[promotion]]\nid = \"p{number:03}\"\nname.en = \"P\"\n{goods}{benefit}\n")
    };
    Ok(Book::new(read_promotions(&(0..PROMOTIONS).map(text).collect::<String>())?))
}

/// The whole basket anew, and one more piece in a basket that was priced a moment ago: an ordinary shop's promotions, and the worst.
pub fn promotions(criterion: &mut Criterion) -> Result<(), Box<dyn Error>> {
    let mut lines = (0..LINES).map(line).collect::<Result<Vec<_>, _>>()?;
    measure(criterion, "500 promotions", &book()?, &lines);
    for (name, general, several) in [
        ("500 of several pieces", 0, PROMOTIONS),
        ("500, of them 20 of several pieces of all", GENERAL, PROMOTIONS),
        ("500, of them 40 of several pieces", 0, LINES / TANGLED),
    ] {
        for (number, line) in lines.iter_mut().enumerate() {
            line.quantity = Quantity::each(8 - (number / TANGLED % 2) as i64);
        }
        measure(criterion, name, &tangled(general, several)?, &lines);
    }
    Ok(())
}

fn measure(criterion: &mut Criterion, name: &str, book: &Book, lines: &[LineItem]) {
    let store = StoreId("S".to_owned());
    let Ok(at) = "2026-11-25T12:00:00.000+01:00".parse::<retail::Moment>() else { return };
    let situation = Situation { store: &store, at: at.local(), group: None, coupons: &[], language: "en" };
    criterion.bench_function(&format!("promotions: 200 lines, {name}, nothing remembered"), |bencher| {
        bencher.iter(|| book.price(&situation, black_box(lines), Currency::EUR, &mut PricedBefore::default()));
    });
    let mut before = PricedBefore::default();
    let mut turn = 0;
    criterion.bench_function(&format!("promotions: one more piece in 200 lines, {name}"), |bencher| {
        bencher.iter(|| {
            turn += 1;
            let mut changed = lines.to_vec();
            changed[turn % LINES].quantity = Quantity::each(4 + (turn / LINES) as i64 % 50);
            book.price(&situation, black_box(&changed), Currency::EUR, &mut before)
        });
    });
}
