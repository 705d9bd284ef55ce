//! Cash, line by line: float, cash in and out with its slips, the drawer without a sale and left open, a blind count by denomination, over and
//! short, Z and the next business day, a drawer each, and change that runs out.

use super::{CASHIER, LANDS, Land, MANAGER, SUPERVISOR, Shop, events, list, minor};
use crate::console::{REPLY_WAIT, TempDir};
use serde_json::{Value, json};
use std::fs;
use std::time::Instant;

fn pieces(of: &[(i64, i64)]) -> Value {
    of.iter().map(|(value, count)| json!({ "value": value, "count": count })).collect()
}

fn till(shop: &mut Shop) -> Value {
    shop.ok(json!({ "do": "view" }))["view"]["till"].clone()
}

/// A shift with everything that touches the drawer; the Z of the day, and the next day's.
fn check_shift(land: &'static Land) {
    let mut shop = Shop::open(land, "cash_max_minor = 20000\n");
    assert_eq!(till(&mut shop)["is_float_counted"], false);
    shop.refused(json!({ "do": "open_till", "pieces": pieces(&[(3, 1)]) }), "denomination-unknown", &[]);
    shop.ok(json!({ "do": "open_till", "pieces": pieces(&[(1_000, 5), (100, 6), (10, 5)]) }));
    let slip = shop.paper();
    shop.check_paper(&slip, &[&land.written(5_650)]);
    shop.refused(json!({ "do": "open_till", "pieces": [] }), "till-already-open", &[]);
    // One sale in cash with change, one by card, one that comes back.
    shop.add("PLATE", "1");
    let (_, cash) = super::due(&mut shop.console);
    shop.tender("cash", cash + 500);
    shop.add("PLATE", "1");
    shop.pay("card");
    shop.add("CUP", "1");
    let (cup, _) = shop.pay("cash");
    shop.ok(json!({ "do": "open_return", "receipt": cup["receipt"] }));
    shop.ok(json!({ "do": "pick_return", "line": 1, "quantity": "1" }));
    shop.ok(json!({ "do": "confirm_return" }));
    shop.pay("cash");
    // Cash in, cash out, cash to the safe, the drawer without a sale: each with its reason and its slip.
    shop.refused(json!({ "do": "paid_in", "amount": 20_000, "reason": " " }), "reason-missing", &[]);
    shop.ok(json!({ "do": "paid_in", "amount": 20_000, "reason": "change from the bank", "category": "1000" }));
    let slip = shop.paper();
    shop.check_paper(&slip, &["change from the bank", "1000", &land.written(20_000)]);
    assert_eq!(till(&mut shop)["needs_lift"], true, "more than the shop wants in its drawer");
    let out = json!({ "do": "paid_out", "amount": 1_250, "reason": "stamps", "category": "post" });
    shop.refused(out.clone(), "act-needs-manager", &[]);
    shop.approved(SUPERVISOR, out);
    let slip = shop.paper();
    shop.check_paper(&slip, &["stamps", "post", &land.written(1_250)]);
    shop.ok(json!({ "do": "lift_cash", "pieces": pieces(&[(10_000, 1), (5_000, 2)]), "bag": "B-17" }));
    let slip = shop.paper();
    shop.check_paper(&slip, &["B-17", &land.written(20_000)]);
    assert_eq!(till(&mut shop)["needs_lift"], false);
    shop.refused(json!({ "do": "no_sale", "reason": "" }), "reason-missing", &[]);
    shop.ok(json!({ "do": "no_sale", "reason": "coin stuck" }));
    let slip = shop.paper();
    shop.check_paper(&slip, &["coin stuck", "Person 1"]);
    let expected = 5_650 + cash + 20_000 - 1_250 - 20_000;
    check_close(&mut shop, expected);
    let books = shop.close();
    for (kind, count) in
        [("paid-in", 1), ("paid-out", 1), ("cash-lift", 1), ("no-sale", 1), ("till-counted", 2), ("till-closed", 2)]
    {
        assert_eq!(events(&books.data, kind).len(), count, "{}: {kind}", land.code);
    }
}

/// Blind, sealed, five short, closed; the next period carries what stays and belongs to the next day.
fn check_close(shop: &mut Shop, expected: i64) {
    let land = shop.land;
    let view = shop.ok(json!({ "do": "view" })).to_string();
    let plain = [expected.to_string(), land.written(expected)];
    assert!(!plain.iter().any(|said| view.contains(said)), "{}: {view}", land.code);
    shop.refused(json!({ "do": "read_till" }), "act-needs-manager", &[]);
    shop.refused(json!({ "do": "close_till" }), "act-needs-manager", &[]);
    // Whatever is left in coins, ten cents short.
    let (notes, rest) = ((expected - 10) / 1_000, (expected - 10) % 1_000);
    let (coins, cents) = (rest / 5, rest % 5);
    let ones = if land.code == "AU" { 0 } else { cents };
    let short = if land.code == "AU" { -10 - cents } else { -10 };
    let counted = shop.ok(json!({ "do": "count_till", "pieces": pieces(&[(1_000, notes), (5, coins), (1, ones)]
        .into_iter().filter(|(_, count)| *count > 0).collect::<Vec<_>>()) }));
    assert_eq!(
        (minor(&counted["expected"]), minor(&counted["difference"])),
        (expected, short),
        "{}: {counted}",
        land.code
    );
    shop.sign_in(MANAGER);
    let x = shop.ok(json!({ "do": "read_till", "print": true }));
    assert_eq!(minor(&x["expected"]), expected);
    let z = shop.ok(json!({ "do": "close_till", "carried": 5_000 }));
    assert_eq!(
        (minor(&z["difference"]), minor(&z["banked"]), &z["missing_receipts"]),
        (short, expected + short - 5_000, &Value::Null)
    );
    assert_eq!((&z["number"], &z["next_day"]), (&json!(1), &json!("2026-11-23")), "{z}");
    let reports = shop.ok(json!({ "do": "z_reports" }));
    assert_eq!(list(&reports["reports"]).len(), 1);
    // Nothing was lost between count and close, and an empty day closes as well.
    shop.ok(json!({ "do": "count_till", "pieces": pieces(&[(1_000, 5)]) }));
    let next = shop.ok(json!({ "do": "close_till" }));
    assert_eq!(
        (&next["number"], minor(&next["expected"]), minor(&next["difference"])),
        (&json!(2), 5_000, 0),
        "{next}"
    );
}

#[test]
fn a_whole_shift_of_cash_in_four_countries() {
    LANDS.iter().for_each(check_shift);
}

/// A drawer each: what one takes isn't the other's, and each closes their own.
fn check_own_drawers(land: &'static Land) {
    let mut shop = Shop::open(land, "tills = \"own\"\n");
    for (who, float) in [(CASHIER, 3), (SUPERVISOR, 4)] {
        shop.sign_in(who);
        shop.ok(json!({ "do": "open_till", "pieces": pieces(&[(1_000, float)]) }));
        shop.add("PLATE", "1");
        shop.pay("cash");
        shop.ok(json!({ "do": "count_till", "pieces": pieces(&[(1_000, float)]) }));
    }
    shop.sign_in(MANAGER);
    let cash = if land.code == "US" { 1_089 } else { 1_000 };
    for (who, float) in [(CASHIER, 3_000), (SUPERVISOR, 4_000)] {
        let z = shop.ok(json!({ "do": "close_till", "till": who.0 }));
        assert_eq!((minor(&z["expected"]), minor(&z["difference"])), (float + cash, -cash), "{}: {z}", land.code);
    }
    shop.close();
}

#[test]
fn two_operators_have_a_drawer_each_in_four_countries() {
    LANDS.iter().for_each(check_own_drawers);
}

/// Coins run out, the day ends unclosed, and the till says both.
fn check_warnings(land: &'static Land) {
    let mut shop = Shop::open(land, "");
    shop.ok(json!({ "do": "open_till", "pieces": pieces(&[(1_000, 5), (500, 5), (10, 5)]) }));
    assert_eq!(till(&mut shop)["running_out"], json!([]));
    for _ in 0..3 {
        shop.ok(json!({ "do": "add_open_item", "name": "Thing", "price": 980, "tax_category": land.tax[1] }));
        shop.tender("cash", 1_000);
    }
    let running_out = till(&mut shop)["running_out"].clone();
    assert!(list(&running_out).contains(&json!(10)), "{}: {running_out}", land.code);
    let mut shop = shop.reopen("2026-11-23T08:00:00Z", |_| ());
    assert_eq!(till(&mut shop)["is_left_open"], true, "nobody closed yesterday");
    shop.ok(json!({ "do": "count_till", "pieces": [] }));
    shop.sign_in(MANAGER);
    let z = shop.ok(json!({ "do": "close_till" }));
    assert_eq!(z["number"], 1);
    assert_eq!(till(&mut shop)["is_left_open"], false);
    shop.close();
}

#[test]
fn change_that_runs_out_and_a_day_left_open_are_said_in_four_countries() {
    LANDS.iter().for_each(check_warnings);
}

/// Asks until the drawer stands like this; the till hears it from the printer.
#[track_caller]
fn wait_for_drawer(shop: &mut Shop, state: &str) {
    let deadline = Instant::now() + REPLY_WAIT;
    while shop.ok(json!({ "do": "view" }))["view"]["drawer"] != state {
        assert!(Instant::now() < deadline, "{}: the drawer is never {state}", shop.land.code);
    }
}

/// A drawer that nobody minds any more is said after a minute, recorded once, and forgotten when it is pushed in.
fn check_alarm(land: &'static Land) {
    let clock = TempDir::new();
    let file = clock.path().join("clock");
    let set = |moment: &str| fs::write(&file, moment).expect("written");
    set("2026-11-22T12:00:00Z");
    let mut shop =
        Shop::open_at(land, "drawer_open_seconds = 60\n[drawer]\nsensor = \"learn\"\n", &file.display().to_string());
    shop.add("PLATE", "1");
    shop.pay("cash");
    wait_for_drawer(&mut shop, "open");
    set("2026-11-22T12:01:01Z");
    shop.console.wait_for_event("drawer_left_open", REPLY_WAIT);
    assert_eq!(till(&mut shop)["is_drawer_left_open"], true, "{}", land.code);
    shop.printer.tell("drawer-close");
    wait_for_drawer(&mut shop, "closed");
    assert_eq!(till(&mut shop)["is_drawer_left_open"], false, "{}", land.code);
    let books = shop.close();
    let told = events(&books.data, "drawer-left-open");
    assert_eq!((told.len(), &told[0]["seconds"], &told[0]["operator"]), (1, &json!(61), &json!("1")), "{}", land.code);
}

/// No country has a law about it: one is enough.
#[test]
fn a_drawer_that_stands_open_is_said_and_recorded() {
    check_alarm(&LANDS[0]);
}
