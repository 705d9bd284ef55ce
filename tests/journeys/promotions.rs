//! Promotions, coupons and customers of the demo shops, through the built program: what is taken off, what is refused and why, what
//! the receipt says, and what a file of promotions changes.

use super::{CASHIER, MANAGER, due, list, minor, sign_in};
use crate::console::{Console, Device, Options, REPLY_WAIT, TempDir, exported, run, verified};
use serde_json::{Value, json};
use std::fs;

fn add(console: &mut Console, sku: &str, pieces: u32) -> Value {
    console.ok(json!({ "do": "add", "sku": sku, "quantity": pieces.to_string() }))["basket"].clone()
}

fn reductions(basket: &Value) -> Vec<(String, i64)> {
    let of_line = |line: &Value| {
        list(&line["reductions"])
            .iter()
            .map(|reduction| (reduction["name"].as_str().expect("a name").to_owned(), minor(&reduction["amount"])))
            .collect::<Vec<_>>()
    };
    list(&basket["lines"]).iter().flat_map(of_line).collect()
}

/// Rings up goods in a demo shop, pays, and compares what promotions took off in all, and what the receipt says.
#[track_caller]
fn check(shop: &str, goods: &[(&str, u32)], coupon: Option<&str>, off: i64, on_paper: &[&str]) {
    let mut printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
    let folder = TempDir::new();
    let data = folder.path().join("data");
    let mut console = Console::start(&Options::new(shop).option("--printer", printer.address()).data_dir(&data));
    sign_in(&mut console, CASHIER);
    let mut basket = Value::Null;
    for (sku, pieces) in goods {
        basket = add(&mut console, sku, *pieces);
    }
    if let Some(code) = coupon {
        basket = console.ok(json!({ "do": "scan", "code": code }))["basket"].clone();
    }
    assert_eq!(minor(&basket["promotion_discount"]), off, "{basket}");
    assert_eq!(reductions(&basket).iter().map(|(_, amount)| amount).sum::<i64>(), off);
    let (_, cash) = due(&mut console);
    let paid = console.ok(json!({ "do": "tender", "kind": "cash", "amount": cash }));
    if paid["sale"]["is_paper_on_request"] == true {
        console.ok(json!({ "do": "print_again" }));
    }
    let receipt = printer.wait_for_event("receipt", REPLY_WAIT)["text"].as_str().expect("a text").to_owned();
    for words in on_paper {
        assert!(receipt.contains(words), "{words}:\n{receipt}");
    }
    let sale = &exported(&data)[0]["document"];
    assert_eq!(minor(&sale["totals"]["promotion_discount"]), off);
    assert!(!list(&sale["promotions"]).is_empty(), "the sale keeps the rules it was made under");
    assert!(console.close().status.success());
    verified(&data);
}

#[test]
fn three_bars_for_two_in_sydney() {
    check("AU", &[("SWE-06", 2), ("SWE-07", 1)], None, 280, &["Chocolate bars: 3 for 2", "You saved"]);
}

#[test]
fn crisps_and_a_coupon_in_paris() {
    // 2 x 2.29 for 3.99, then 10 % of it all.
    check("FR", &[("SWE-15", 1), ("SWE-16", 1)], Some("welcome10"), 59 + 40, &["Chips", "Bienvenue", "Vous avez"]);
}

#[test]
fn a_euro_coupon_carries_its_value_in_berlin() {
    check("DE", &[("PAN-14", 1)], Some("9822345010251"), 25, &["Gutschein des Herstellers", "Sie haben gespart"]);
}

#[test]
fn a_bundle_in_new_york() {
    let folder = TempDir::new();
    let data = folder.path().join("data");
    let mut console = Console::start(&Options::new("US").seed(1).data_dir(&data));
    sign_in(&mut console, CASHIER);
    add(&mut console, "PAN-01", 1);
    let basket = add(&mut console, "PAN-20", 1);
    let gross: i64 = list(&basket["lines"]).iter().map(|line| minor(&line["gross"])).sum();
    let off = minor(&basket["promotion_discount"]);
    assert!((off - gross / 4).abs() <= 1, "a quarter of {gross} is {off}");
    let explained = console.ok(json!({ "do": "explain_total" }));
    let given = list(&explained["promotions"]).iter().filter(|step| step["outcome"]["is"] == "given").count();
    assert_eq!(given, 2, "{explained}");
    let (_, cash) = due(&mut console);
    console.ok(json!({ "do": "tender", "kind": "cash", "amount": cash }));
    assert!(console.close().status.success());
    verified(&data);
}

#[test]
fn a_coupon_is_used_once_and_given_back_when_the_sale_is_undone() {
    let folder = TempDir::new();
    let options = Options::new("AU").seed(1).data_dir(&folder.path().join("data"));
    let mut console = Console::start(&options);
    sign_in(&mut console, MANAGER);
    assert_eq!(console.refused(json!({ "do": "add_coupon", "code": "BIRTHDAY-4711" })).0, "basket-empty");
    let coupon = json!({ "do": "add_coupon", "code": " birthday-4711 " });
    add(&mut console, "SWE-07", 1);
    let waiting = console.ok(coupon.clone());
    assert_eq!(waiting["notice"]["code"], "coupon-waits", "its goods aren't there yet");
    let basket = add(&mut console, "GIF-04-BLU", 1);
    assert_eq!(minor(&basket["promotion_discount"]), 1_145);
    assert_eq!(console.refused(coupon.clone()).0, "coupon-twice");
    // A basket that is given up gives it back.
    console.ok(json!({ "do": "void_basket" }));
    add(&mut console, "GIF-04-BLU", 1);
    console.ok(coupon.clone());
    let (_, cash) = due(&mut console);
    let receipt = console.ok(json!({ "do": "tender", "kind": "cash", "amount": cash }))["sale"]["receipt"].clone();
    console.ok(json!({ "do": "next_customer" }));
    // A stop forgets nothing.
    assert!(console.close().status.success());
    let mut console = Console::start(&options);
    sign_in(&mut console, MANAGER);
    add(&mut console, "GIF-04-BLU", 1);
    let (code, text) = console.refused(coupon.clone());
    assert_eq!(code, "coupon-used");
    assert!(text.contains("AU-SYD-01-000001"), "{text}");
    console.ok(json!({ "do": "post_void", "receipt": receipt, "reason": "wrong mug" }));
    let basket = console.ok(coupon)["basket"].clone();
    assert_eq!(minor(&basket["promotion_discount"]), 1_145);
    let basket = console.ok(json!({ "do": "remove_coupon", "code": "BIRTHDAY-4711" }))["basket"].clone();
    assert_eq!(minor(&basket["promotion_discount"]), 0);
    assert!(console.close().status.success());
    verified(&folder.path().join("data"));
}

/// Whom a basket is for changes its prices, and never what goes back for goods that were bought without it.
#[track_caller]
fn check_customer(shop: &str, off: i64) {
    let mut console = Console::start(&Options::new(shop).seed(1));
    sign_in(&mut console, CASHIER);
    let pay = |console: &mut Console| {
        let (_, cash) = due(console);
        let paid = console.ok(json!({ "do": "tender", "kind": "cash", "amount": cash }));
        console.ok(json!({ "do": "next_customer" }));
        paid["sale"].clone()
    };
    let basket = add(&mut console, "GIF-09", 1);
    assert_eq!(minor(&basket["promotion_discount"]), 0, "{shop}");
    let plain = pay(&mut console);
    let basket = add(&mut console, "GIF-09", 1);
    assert_eq!(basket["total"], plain["total"], "{shop}");
    let found = console.ok(json!({ "do": "find_customers", "text": "ada" }));
    let ada = &list(&found["customers"])[0];
    assert_eq!((ada["name"].as_str(), ada["group"].as_str()), (Some("Ada Okonkwo"), Some("club")));
    let basket = console.ok(json!({ "do": "set_customer", "customer": ada["customer"] }))["basket"].clone();
    let found = (minor(&basket["promotion_discount"]), basket["customer"]["name"].as_str());
    assert_eq!(found, (off, Some("Ada Okonkwo")), "{shop}");
    let basket = console.ok(json!({ "do": "set_customer" }))["basket"].clone();
    assert_eq!(minor(&basket["promotion_discount"]), 0);
    let nobody = json!({ "do": "set_customer", "customer": "019aa000-0000-7000-8000-0000000000ff" });
    assert_eq!(console.refused(nobody).0, "customer-unknown");
    console.ok(json!({ "do": "set_customer", "customer": ada["customer"] }));
    let theirs = pay(&mut console);
    // The one that was bought at its full price comes back, though the club's member is at the till.
    for (sold, line) in [(&plain, 1), (&theirs, 1)] {
        add(&mut console, "GIF-09", 1);
        console.ok(json!({ "do": "set_customer", "customer": ada["customer"] }));
        console.ok(json!({ "do": "open_return", "receipt": sold["receipt"] }));
        console.ok(json!({ "do": "pick_return", "line": line, "quantity": "1" }));
        let basket = console.ok(json!({ "do": "confirm_return" }))["basket"].clone();
        assert_eq!(basket["returned"], sold["total"], "{shop}: what was paid");
        assert_eq!(minor(&basket["total"]), minor(&theirs["total"]) - minor(&sold["total"]), "{shop}");
        pay(&mut console);
    }
    let data = console.data_dir().to_owned();
    let sale = exported(&data)[1]["document"].clone();
    assert_eq!(sale["customer"]["group"], "club");
    assert!(!sale.to_string().contains("Okonkwo"), "a journal can't forget a name, so it isn't told one");
    verified(&data);
    assert!(console.close().status.success());
}

#[test]
fn the_customer_changes_every_price() {
    check_customer("AU", 299);
    check_customer("FR", 199);
    check_customer("DE", 194);
    check_customer("US", 309);
}

#[test]
fn a_file_of_promotions_takes_the_place_of_the_others() {
    let folder = TempDir::new();
    let (data, file) = (folder.path().join("data"), folder.path().join("promotions.toml"));
    let options = Options::new("AU").seed(1).data_dir(&data);
    let mut console = Console::start(&options);
    sign_in(&mut console, CASHIER);
    assert!(console.close().status.success());
    let import = |text: &str| {
        fs::write(&file, text).expect("written");
        let (file, data) = (file.display().to_string(), data.display().to_string());
        run(&["import", "--promotions", &file, "--data-dir", &data, "--country", "AU"])
    };
    let wrong = import("[[promotion]]\nid = \"a\"\nname.en = \"A\"\nbenefit.percent = \"120\"\n");
    assert!(!wrong.status.success() && wrong.errors.contains("promotions.toml: line 4, percent"), "{}", wrong.errors);
    let right = import(
        "[[promotion]]\nid = \"half\"\nname.en = \"Half\"\ngoods.skus = [\"SWE-07\", \"NO-SUCH\"]\nbenefit.percent = \"50\"\n",
    );
    assert!(right.status.success(), "{}", right.errors);
    assert!(right.output.contains("1 promotions") && right.output.contains("NO-SUCH"), "{}", right.output);
    let mut console = Console::start(&options);
    sign_in(&mut console, CASHIER);
    let basket = add(&mut console, "SWE-07", 3);
    assert_eq!(reductions(&basket), [("Half".to_owned(), 420)]);
    assert!(console.close().status.success());
}
