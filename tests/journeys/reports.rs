//! A manager looks at what the shop sold: every part of a report adds up to the day's totals, in every kind of country, and the file for
//! a spreadsheet says the same.

use super::{CASHIER, MANAGER, list, minor, sign_in};
use crate::console::{Console, Options};
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn sum(parts: &Value, amount: impl Fn(&Value) -> i64) -> i64 {
    let parts = parts.as_object().expect("an object");
    parts.values().map(amount).sum()
}

/// Sells the same few things in a country, undoes one sale, and compares the report with the day's totals and with the file.
#[track_caller]
fn check(country: &str, clock: &str) {
    let mut console = Console::start(&Options::new(country).clock(clock).seed(5));
    sign_in(&mut console, CASHIER);
    let shown = console.ok(json!({ "do": "browse", "limit": 12 }));
    let skus: Vec<String> = list(&shown["articles"])
        .iter()
        .filter(|article| article["unit"] == "each" && article["has_open_price"] == false)
        .filter_map(|article| article["sku"].as_str().map(str::to_owned))
        .collect();
    for (customer, kind) in ["cash", "card", "cash", "card", "cash"].into_iter().enumerate() {
        for sku in skus.iter().skip(customer).take(3) {
            console.ok(json!({ "do": "add", "sku": sku }));
        }
        if customer == 1 {
            console.ok(json!({ "do": "discount_basket", "discount": { "percent": "10" } }));
        }
        let view = console.ok(json!({ "do": "view" }));
        let due = &view["view"]["basket"]["due"][if kind == "cash" { "cash" } else { "exact" }];
        let given = if customer == 4 { minor(due) + 1_000 } else { minor(due) };
        console.ok(json!({ "do": "tender", "kind": kind, "amount": given }));
        console.ok(json!({ "do": "next_customer" }));
    }
    let (code, _) = console.refused(json!({ "do": "sales_report" }));
    assert_eq!(code, "act-needs-manager");
    sign_in(&mut console, MANAGER);
    console.ok(json!({ "do": "post_void", "receipt": 2, "reason": "wrong size" }));
    let day = console.ok(json!({ "do": "day_totals" }));
    let report = console.ok(json!({ "do": "sales_report" }))["report"].clone();
    let sold = &report["sold"];
    assert_eq!(
        (&sold["sales"], &sold["total"], &sold["tax"]),
        (&day["sales"], &day["total"], &day["tax"]),
        "{country}"
    );
    assert_eq!(report["done_percent"], 100);
    let total = minor(&sold["total"]);
    assert_eq!(sum(&sold["hours"], |hour| minor(&hour["amount"])), total, "{country}: hours");
    assert_eq!(sum(&sold["categories"], |it| minor(&it["amount"])), total, "{country}: categories");
    assert_eq!(sum(&sold["articles"], |it| minor(&it["sold"]["amount"])), total, "{country}: articles");
    assert_eq!(sum(&sold["operators"], |it| minor(&it["amount"])), total, "{country}: operators");
    let tenders = sum(&sold["tenders"], |it| minor(&it["amount"]));
    assert_eq!(tenders, total + minor(&sold["rounding"]), "{country}: tenders");
    assert_eq!(minor(&sold["tenders"]["cash"]["amount"]), minor(&day["cash"]), "{country}: cash");
    let taxes = sum(&sold["taxes"], |rates| sum(rates, |rate| minor(&rate["tax"])));
    assert_eq!(taxes, minor(&sold["tax"]), "{country}: taxes");
    let days: i64 = list(&report["days"]).iter().map(|day| minor(&day["sold"]["amount"])).sum();
    assert_eq!(days, total, "{country}: days");
    check_file(&mut console, country, sold);
    console.close();
}

/// The file for a spreadsheet says what the report says.
#[track_caller]
fn check_file(console: &mut Console, country: &str, sold: &Value) {
    let exported = console.ok(json!({ "do": "export_report" }));
    let path = exported["path"].as_str().expect("a path");
    let text = std::fs::read_to_string(path).expect("the file is there");
    let rows: Vec<Vec<&str>> = text.lines().map(|line| line.split(',').collect()).collect();
    assert_eq!(rows[0], ["part", "key", "name", "count", "amount", "tax", "cost", "margin"]);
    let cents = |cell: &str| cell.replace('.', "").parse::<i64>().expect("an amount");
    let of = |part: &str| -> i64 { rows.iter().filter(|row| row[0] == part).map(|row| cents(row[4])).sum() };
    let total = minor(&sold["total"]);
    for part in ["total", "day", "hour", "category", "operator"] {
        assert_eq!(of(part), total, "{country}: {part} in the file");
    }
    assert_eq!(of("tender"), total + minor(&sold["rounding"]), "{country}: tenders in the file");
}

#[test]
fn a_report_adds_up_in_australia() {
    check("AU", "2026-11-21T10:00:00+11:00");
}

#[test]
fn a_report_adds_up_in_france() {
    check("FR", "2026-11-21T10:00:00+01:00");
}

#[test]
fn a_report_adds_up_in_germany() {
    check("DE", "2026-11-21T10:00:00+01:00");
}

#[test]
fn a_report_adds_up_where_tax_comes_on_top() {
    check("US", "2026-11-21T10:00:00-05:00");
}

#[test]
fn a_period_is_checked() {
    let mut console = Console::start(&Options::new("AU").clock("2026-11-21T10:00:00+11:00").seed(5));
    sign_in(&mut console, MANAGER);
    for (from, to, code) in
        [("2026-11-21", "2026-11-20", "period-backwards"), ("2025-01-01", "2026-11-20", "period-too-long")]
    {
        for act in ["sales_report", "export_report"] {
            assert_eq!(console.refused(json!({ "do": act, "from": from, "to": to })).0, code, "{from} to {to}");
        }
    }
    let empty = console.ok(json!({ "do": "sales_report", "from": "2026-11-02", "to": "2026-11-08" }))["report"].clone();
    assert_eq!((&empty["sold"]["sales"], list(&empty["days"]).len()), (&json!(0), 7));
    assert_eq!(empty["before"], json!({ "from": "2026-10-26", "to": "2026-11-01" }));
    console.close();
}

/// What the goods of each category cost the demo's shops, in percent of their price.
fn costs() -> BTreeMap<&'static str, i64> {
    let rows = include_str!("../../assets/demo/categories.tsv").lines().skip(1);
    let read = |row: &'static str| {
        let (id, cost) = (row.split('\t').next()?, row.rsplit('\t').next()?);
        Some((id, cost.parse().ok()?))
    };
    rows.filter_map(read).collect()
}

#[test]
fn the_margin_is_what_goods_brought_less_what_they_cost_where_that_is_known() {
    let mut console = Console::start(&Options::new("GB").clock("2026-11-21T10:00:00+00:00").seed(5));
    sign_in(&mut console, CASHIER);
    let (mut cost, mut unknown) = (BTreeMap::<String, i64>::new(), 0);
    for category in ["bakery", "sweets", "household", "gifts"] {
        let shown = console.ok(json!({ "do": "browse", "category": category, "limit": 30 }));
        let sold = list(&shown["articles"]).iter().filter(|article| article["variants"] == 1);
        for article in sold.filter(|article| article["has_open_price"] == false && article["unit"] == "each").take(2) {
            console.ok(json!({ "do": "add", "sku": article["sku"] }));
            let price: i64 = article["price"].as_str().expect("a price").replace('.', "").parse().expect("pence");
            match costs().get(category) {
                Some(percent) => *cost.entry(category.to_owned()).or_default() += (price * percent + 50) / 100,
                None => unknown += 1,
            }
        }
    }
    assert!(cost.len() == 3 && unknown == 2, "{cost:?}, {unknown} without a cost");
    let view = console.ok(json!({ "do": "view" }));
    assert!(!view.to_string().contains("\"cost\""), "what goods cost is nobody's at the till");
    let due = view["view"]["basket"]["due"]["exact"].clone();
    let paid = console.ok(json!({ "do": "tender", "kind": "card", "amount": due }));
    assert!(!paid.to_string().contains("\"cost\""), "nor on what was sold");
    console.ok(json!({ "do": "next_customer" }));
    let shown = console.ok(json!({ "do": "show_sale", "receipt": 1 }));
    assert!(!shown.to_string().contains("\"cost\""), "nor in the list of receipts");
    sign_in(&mut console, MANAGER);
    let report = console.ok(json!({ "do": "sales_report" }))["report"].clone();
    for (category, sold) in report["sold"]["categories"].as_object().expect("an object") {
        assert_eq!(sold.get("cost").map(minor), cost.get(category).copied(), "{category}");
        if let Some(net) = sold.get("net_of_costed") {
            assert_eq!(minor(net), minor(&sold["amount"]) - minor(&sold["tax"]), "{category}");
        }
    }
    let exported = console.ok(json!({ "do": "export_report" }));
    let text = std::fs::read_to_string(exported["path"].as_str().expect("a path")).expect("the file is there");
    let row = text.lines().find(|row| row.starts_with("category,gifts")).expect("its row");
    let cells: Vec<&str> = row.split(',').collect();
    let cents = |cell: &str| cell.replace('.', "").parse::<i64>().expect("an amount");
    assert_eq!(cents(cells[6]), cost["gifts"]);
    assert_eq!(cents(cells[7]), cents(cells[4]) - cents(cells[5]) - cost["gifts"]);
    console.close();
}
