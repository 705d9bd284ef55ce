//! What promotions took off stands under its lines by name, before the cashier's own discount; what was saved stands below the total.

use super::*;
use retail::promotion::{Book, PricedBefore, Situation, read_promotions};

const PROMOTIONS: &str = r#"
[[promotion]]
id = "bars"
name = { en = "Chocolate bars: 3 for 2", fr = "Barres chocolatées : 3 pour 2" }
goods.skus = ["SKU0", "SKU1"]
benefit.buy_get = { buy = 2, get = 1, percent = "100" }

[[promotion]]
id = "welcome"
name = { en = "Welcome: 10 % off", fr = "Bienvenue : 10 % de remise" }
lane = "basket"
benefit.percent = "10"
"#;

fn promoted(shop: &Shop, lines: &[Line<'_>]) -> Sale {
    let (currency, day) = (shop.country.currency, shop.at.date());
    let book = Book::new(read_promotions(PROMOTIONS).unwrap());
    let mut basket = Basket::new(Uuid::from_u128(7), "7".into(), shop.at);
    for (index, line) in lines.iter().enumerate() {
        let quantity: Quantity = line.quantity.parse().unwrap();
        let item = Item {
            sku: Some(Sku(format!("SKU{index}"))),
            gtin: None,
            name: line.name.to_owned(),
            category: String::new(),
            product: String::new(),
            brand: String::new(),
            tax_category: line.tax.to_owned(),
            unit: quantity.unit(),
            picture: String::new(),
            cost: None,
        };
        let id = basket.add(item, quantity, line.price.parse().unwrap(), false, currency).unwrap();
        basket.set_line_discount(id, read_discount(line.discount), currency).unwrap();
    }
    let situation = Situation {
        store: &shop.store.id,
        at: shop.at.local(),
        group: None,
        coupons: &[],
        language: &shop.store.language,
    };
    let found = book.price(&situation, &basket.lines, currency, &mut PricedBefore::default());
    for (line, reductions) in basket.lines.iter_mut().zip(found) {
        line.reductions = reductions;
    }
    let promotions = book.taking_part(&basket.lines);
    let due = basket.due(&shop.country, day).unwrap().cash;
    let settlement = basket.tender(Tender::new(TenderKind::Cash, due), &shop.country, day).unwrap().unwrap();
    basket.settle(settlement, 42, shop.at, &shop.country).unwrap().with_promotions(promotions)
}

#[test]
fn what_promotions_took_off_stands_under_its_lines() {
    let (au, fr) = (shop("AU"), shop("FR"));
    let bars = |tax| [line("Mars bar", tax, "2", "2.80"), line("Snickers bar", tax, "1", "2.50")];
    let [mars, snickers] = bars("gst");
    let mug = Line { discount: "20%", ..line("Stoneware mug, blue", "gst", "1", "22.90") };
    check("au/promotions.txt", &au.receipt(&promoted(&au, &[mars, snickers, mug]), None));
    let [mars, snickers] = bars("reduced");
    let sale = promoted(&fr, &[mars, snickers, line("Pommes Gala", "reduced", "0.842 kg", "2.95")]);
    check("fr/promotions.txt", &fr.receipt(&sale, None));
    let saved: Money = sale.lines.iter().flat_map(|line| &line.reductions).map(|reduction| reduction.amount).sum();
    assert_eq!((sale.totals.promotion_discount, sale.totals.discount), (saved, saved));
}
