//! Every kind of promotion, every condition and every kind of coupon, with the tax of what is left, in four countries.

use super::{LANDS, Land, NOON, Shop, import_goods, import_promotions, list, minor};
use serde_json::{Value, json};

/// SKU, name, price, category, tax. Each promotion has goods of its own.
const GOODS: &str = "P-PERCENT|Lamp|10.00|home|0\nP-AMOUNT|Vase|10.00|home|0\nP-PRICE|Bowl|10.00|home|0\nP-FREE|Candle|10.00|home|0\n\
    P-HALF|Mug|10.00|home|0\nP-LESS|Spoon|6.00|home|0\nP-MIX|Glass|10.00|home|0\nP-TIER|Towel|10.00|home|0\nP-SET-1|Pot|12.00|home|0\n\
    P-SET-2|Lid|8.00|home|0\nP-CARE|Soap|10.00|care|0\nP-HERE|Tray|10.00|home|0\nP-THERE|Rug|10.00|home|0\nP-OVER|Fork|10.00|home|0\n\
    P-SUNDAY|Cake|10.00|home|1\nP-MONDAY|Pie|10.00|home|1\nP-NOON|Soup|10.00|home|1\nP-NIGHT|Stew|10.00|home|1\nP-BASKET|Rice|10.00|rice|1\n\
    P-GIFT|Box|10.00|box|0\nGIFT|Ribbon|4.00|home|0\nP-CODE|Hat|10.00|home|0\nP-ONCE|Cap|10.00|home|0\nP-MAKER|Scarf|10.00|home|0\n";

const PROMOTIONS: &str = r#"
[[promotion]]
id = "percent"
name.en = "Percent"
goods.skus = ["P-PERCENT"]
benefit.percent = "10"
[[promotion]]
id = "amount"
name.en = "Amount"
goods.skus = ["P-AMOUNT"]
benefit.amount_minor = 150
[[promotion]]
id = "price"
name.en = "Price"
goods.skus = ["P-PRICE"]
benefit.price_minor = 799
[[promotion]]
id = "free"
name.en = "Three for two"
goods.skus = ["P-FREE"]
benefit.buy_get = { buy = 2, get = 1, percent = "100" }
[[promotion]]
id = "half"
name.en = "The cheaper for half"
goods.skus = ["P-HALF", "P-LESS"]
benefit.buy_get = { buy = 1, get = 1, percent = "50" }
[[promotion]]
id = "mix"
name.en = "Three for 25"
goods.skus = ["P-MIX"]
benefit.mix = { pieces = 3, price_minor = 2500 }
[[promotion]]
id = "tiers"
name.en = "More for less"
goods.skus = ["P-TIER"]
benefit.tiers = [{ from = 2, percent = "10" }, { from = 4, percent = "20" }]
[[promotion]]
id = "bundle"
name.en = "Pot and lid"
[promotion.benefit.bundle]
parts = [{ goods.skus = ["P-SET-1"] }, { goods.skus = ["P-SET-2"] }]
off.price_minor = 1500
[[promotion]]
id = "category"
name.en = "Care"
goods.categories = ["care"]
benefit.percent = "20"
[[promotion]]
id = "here"
name.en = "Here"
stores = ["STORE"]
goods.skus = ["P-HERE"]
benefit.percent = "30"
[[promotion]]
id = "there"
name.en = "There"
stores = ["XX-OTHER"]
goods.skus = ["P-THERE"]
benefit.percent = "30"
[[promotion]]
id = "over"
name.en = "Over"
since = "2026-11-01"
until = "2026-11-21"
goods.skus = ["P-OVER"]
benefit.percent = "30"
[[promotion]]
id = "sunday"
name.en = "Sunday"
weekdays = ["sun"]
goods.skus = ["P-SUNDAY"]
benefit.percent = "25"
[[promotion]]
id = "monday"
name.en = "Monday"
weekdays = ["mon"]
goods.skus = ["P-MONDAY"]
benefit.percent = "25"
[[promotion]]
id = "noon"
name.en = "Noon"
from_time = "11:30"
to_time = "13:30"
goods.skus = ["P-NOON"]
benefit.percent = "25"
[[promotion]]
id = "night"
name.en = "Night"
from_time = "22:00"
to_time = "06:00"
goods.skus = ["P-NIGHT"]
benefit.percent = "25"
[[promotion]]
id = "threshold"
name.en = "Five off a hundred"
lane = "basket"
minimum_minor = 10000
goods.categories = ["rice"]
benefit.amount_minor = 500
[[promotion]]
id = "gift"
name.en = "A ribbon for nothing"
lane = "basket"
minimum_minor = 2000
combines = true
goods.categories = ["box"]
benefit.free = { goods = { skus = ["GIFT"] } }
[[promotion]]
id = "code"
name.en = "A code"
coupon.codes = ["HAT10"]
goods.skus = ["P-CODE"]
benefit.percent = "10"
[[promotion]]
id = "once"
name.en = "Once"
coupon = { codes = ["ONCE-1"], single_use = true }
goods.skus = ["P-ONCE"]
benefit.percent = "50"
[[promotion]]
id = "maker"
name.en = "The maker's"
coupon.gs1 = ["9912345"]
goods.skus = ["P-MAKER"]
benefit.amount_minor = 100
"#;

/// What is rung up, the coupon, what is taken off goods and off food.
type Case = (&'static [(&'static str, i64)], &'static str, i64, i64);

const CASES: [Case; 21] = [
    (&[("P-PERCENT", 3)], "", 300, 0),
    (&[("P-AMOUNT", 2)], "", 300, 0),
    (&[("P-PRICE", 2)], "", 402, 0),
    (&[("P-FREE", 3)], "", 1_000, 0),
    (&[("P-HALF", 1), ("P-LESS", 1)], "", 300, 0),
    (&[("P-MIX", 4)], "", 500, 0),
    (&[("P-TIER", 1)], "", 0, 0),
    (&[("P-TIER", 3)], "", 300, 0),
    (&[("P-TIER", 4)], "", 800, 0),
    (&[("P-SET-2", 1), ("P-SET-1", 1)], "", 500, 0),
    (&[("P-CARE", 1)], "", 200, 0),
    (&[("P-HERE", 1)], "", 300, 0),
    (&[("P-THERE", 1), ("P-OVER", 1)], "", 0, 0),
    (&[("P-SUNDAY", 1), ("P-NOON", 1)], "", 0, 500),
    (&[("P-MONDAY", 1), ("P-NIGHT", 1)], "", 0, 0),
    (&[("P-BASKET", 9)], "", 0, 0),
    (&[("P-BASKET", 10)], "", 0, 500),
    (&[("P-GIFT", 2), ("GIFT", 1)], "", 400, 0),
    (&[("P-CODE", 1)], "hat10", 100, 0),
    (&[("P-ONCE", 1)], "once-1", 500, 0),
    (&[("P-MAKER", 1)], "9912345000014", 100, 0),
];

/// What goods and food cost without promotions.
fn prices(goods: &[(&str, i64)]) -> (i64, i64) {
    let mut sums = (0, 0);
    for (sku, pieces) in goods {
        let row = GOODS.lines().find(|row| row.split('|').next() == Some(sku)).expect("on the shelf");
        let cells: Vec<&str> = row.split('|').collect();
        let price: i64 = cells[2].replace('.', "").parse().expect("cents");
        *(if cells[4] == "0" { &mut sums.0 } else { &mut sums.1 }) += price * pieces;
    }
    sums
}

fn check(land: &'static Land) {
    let mut shop = Shop::open(land, "").reopen(NOON, |folder| {
        import_goods(folder, land, GOODS);
        import_promotions(folder, land, &PROMOTIONS.replace("STORE", &format!("{}-TST", land.code)));
    });
    for (goods, coupon, off_goods, off_food) in CASES {
        let (most, food) = prices(goods);
        for (sku, pieces) in goods {
            shop.add(sku, &pieces.to_string());
        }
        if !coupon.is_empty() {
            let taken = shop.ok(json!({ "do": "scan", "code": coupon }));
            assert_eq!(taken["notice"], Value::Null, "{coupon}: {taken}");
            let twice = json!({ "do": "add_coupon", "code": coupon });
            shop.refused(twice, "coupon-twice", &[]);
        }
        let basket = shop.basket();
        assert_eq!(minor(&basket["promotion_discount"]), off_goods + off_food, "{} {goods:?}: {basket:#}", land.code);
        shop.check_sums(most - off_goods, food - off_food);
        let (sale, _) = shop.pay("card");
        assert_eq!(minor(&sale["total"]), land.sums(most - off_goods, food - off_food).0);
    }
    // Used once, and never again; the others again.
    shop.add("P-ONCE", "1");
    shop.refused(
        json!({ "do": "add_coupon", "code": "ONCE-1" }),
        "coupon-used",
        &[&format!("{}-TST-01-0000", land.code)],
    );
    shop.add("P-CODE", "1");
    shop.ok(json!({ "do": "add_coupon", "code": "HAT10" }));
    shop.ok(json!({ "do": "void_basket" }));
    check_trace(&mut shop);
    let books = shop.close();
    let exported = &books.exported;
    assert_eq!(exported.len(), CASES.len() + 1);
    for (line, (_, _, off_goods, off_food)) in exported.iter().zip(CASES) {
        let document = &line["document"];
        let off = document["totals"].get("promotion_discount").map_or(0, minor); // nothing isn't written
        assert_eq!(off, off_goods + off_food, "{document}");
        let kept = document["promotions"].as_array().is_some_and(|kept| !kept.is_empty());
        assert_eq!(kept, off_goods + off_food > 0, "the sale keeps the rules it was made under");
    }
}

/// "Why this price", and "one more for less".
fn check_trace(shop: &mut Shop) {
    let basket = shop.add("P-MIX", "2");
    let hint = list(&basket["hints"]).first().unwrap_or_else(|| panic!("a hint: {basket}")).clone();
    assert!(hint.to_string().contains("mix") && hint.to_string().contains("500"), "{hint}");
    shop.add("P-MIX", "1");
    shop.add("P-NIGHT", "1");
    let told = shop.ok(json!({ "do": "explain_total" }))["promotions"].to_string();
    for part in ["Three for 25", "\"is\":\"given\"", "\"amount\":500", "\"reason\":\"hours\""] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let (_, paper) = shop.pay("cash");
    let off = shop.land.written(500);
    shop.check_paper(&paper, &["Three for 25", &off]);
}

#[test]
fn every_kind_of_promotion_and_coupon_takes_off_what_it_says_in_four_countries() {
    LANDS.iter().for_each(check);
}
