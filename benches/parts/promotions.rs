//! What pricing a long basket takes when a shop has many promotions.

use criterion::Criterion;
use retail::promotion::{Book, PricedBefore, Situation, read_promotions};
use retail::{Currency, Item, LineItem, LocalTime, NewLine, Quantity, StoreId, Unit};
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

/// The whole basket anew, and one more piece in a basket that was priced a moment ago.
pub fn promotions(criterion: &mut Criterion) -> Result<(), Box<dyn Error>> {
    let book = book()?;
    let lines = (0..LINES).map(line).collect::<Result<Vec<_>, _>>()?;
    let store = StoreId("S".to_owned());
    let at: LocalTime = "2026-11-25T12:00:00.000+01:00".parse::<retail::Moment>()?.local();
    let situation = Situation { store: &store, at, group: None, coupons: &[], language: "en" };
    criterion.bench_function("promotions: 200 lines, 500 promotions, nothing remembered", |bencher| {
        bencher.iter(|| book.price(&situation, black_box(&lines), Currency::EUR, &mut PricedBefore::default()));
    });
    let mut before = PricedBefore::default();
    let mut turn = 0;
    criterion.bench_function("promotions: one more piece in 200 lines, 500 promotions", |bencher| {
        bencher.iter(|| {
            turn += 1;
            let mut changed = lines.clone();
            changed[turn % LINES].quantity = Quantity::each(4 + (turn / LINES) as i64 % 50);
            book.price(&situation, black_box(&changed), Currency::EUR, &mut before)
        });
    });
    Ok(())
}
