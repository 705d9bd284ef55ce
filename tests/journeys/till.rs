//! A shift at the built program's console: float, sales, cash in and out, a blind count, the close, and the next shift.

use super::countries::{ANN, settings};
use super::{CASHIER, MANAGER, due, list, minor, sign_in};
use crate::console::{Console, Options, TempDir, verified};
use serde_json::{Value, json};
use std::fs;

/// Sells something for cash; returns what stays in the drawer.
fn sell(console: &mut Console) -> i64 {
    console.ok(json!({ "do": "add_open_item", "name": "Thing", "price": 990 }));
    let cash = due(console).1;
    console.ok(json!({ "do": "tender", "kind": "cash", "amount": cash + 10 }));
    console.ok(json!({ "do": "next_customer" }));
    cash
}

#[track_caller]
fn check_shift(country: &str, region: &str, note: i64) {
    let folder = TempDir::new();
    let data = folder.path().join("data");
    let has_demo_shop = matches!(country, "AU" | "FR" | "GB");
    if !has_demo_shop {
        fs::create_dir(&data).expect("a new folder");
        fs::write(data.join("settings.toml"), settings(country, region)).expect("written");
    }
    let mut console = Console::start(&Options::new(country).data_dir(&data).clock("2026-11-22T10:00:00Z"));
    let (cashier, manager) = if has_demo_shop { (CASHIER, MANAGER) } else { (ANN, ANN) };
    sign_in(&mut console, cashier);
    console.ok(json!({ "do": "open_till", "pieces": [{ "value": note, "count": 11 }] }));
    let sold = sell(&mut console) + sell(&mut console);
    console.ok(json!({ "do": "paid_in", "amount": 2_000, "reason": "change from the bank" }));
    console.ok(json!({ "do": "lift_cash", "amount": 1_000, "bag": "B-1" }));
    let expected = 11 * note + sold + 1_000;
    // Before the count is sealed neither a view nor a refusal says what should be there.
    let view = console.ok(json!({ "do": "view" })).to_string();
    let day = console.ok(json!({ "do": "day_totals" })).to_string();
    let plain = format!("{}.{:02}", expected / 100, expected % 100);
    for said in [&view, &day].into_iter().take(if has_demo_shop { 2 } else { 1 }) {
        assert!(!said.contains(&expected.to_string()) && !said.contains(&plain), "{said}");
    }
    if has_demo_shop {
        assert_eq!(console.refused(json!({ "do": "read_till" })).0, "act-needs-manager");
        assert_eq!(console.refused(json!({ "do": "close_till" })).0, "act-needs-manager");
    }
    let counted = console.ok(json!({ "do": "count_till", "pieces": [{ "value": note, "count": 10 }] }));
    assert_eq!((minor(&counted["expected"]), minor(&counted["difference"])), (expected, 10 * note - expected));
    sign_in(&mut console, manager);
    let x = console.ok(json!({ "do": "read_till" }));
    assert_eq!(minor(&x["expected"]), expected);
    let z = console.ok(json!({ "do": "close_till", "carried": note }));
    assert_eq!((&z["number"], minor(&z["difference"])), (&json!(1), 10 * note - expected));
    assert_eq!((&z["pending"], &z["missing_receipts"]), (&json!(2), &Value::Null), "{z}");
    assert_eq!(minor(&z["banked"]), 9 * note);
    assert_eq!(console.refused(json!({ "do": "close_till" })).0, "till-count-first", "a second tap closes nothing");
    sell(&mut console);
    console.ok(json!({ "do": "count_till", "pieces": [] }));
    assert_eq!(console.ok(json!({ "do": "close_till" }))["number"], 2);
    let reports = console.ok(json!({ "do": "z_reports" }));
    assert_eq!(list(&reports["reports"]).len(), 2);
    let ended = console.close();
    assert!(ended.status.success());
    assert!(![expected.to_string(), plain].iter().any(|said| ended.errors.contains(said)), "{}", ended.errors);
    verified(&data);
}

#[test]
fn a_shift_in_australia() {
    check_shift("AU", "", 1_000);
}

#[test]
fn a_shift_in_france() {
    check_shift("FR", "", 1_000);
}

#[test]
fn a_shift_in_germany() {
    check_shift("DE", "", 1_000);
}

#[test]
fn a_shift_in_new_york() {
    check_shift("US", "region = \"US-NY-NYC\"", 1_000);
}
