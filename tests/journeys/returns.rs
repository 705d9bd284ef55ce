//! Goods come back: parts of a sale, all of it, swaps, without a receipt, and everything that is refused with what to do instead.

use super::countries::{ANN, settings};
use super::{CASHIER, MANAGER, due, list, minor, sign_in};
use crate::console::{Console, Options, TempDir, verified};
use serde_json::{Value, json};
use std::fs;

const BREAD: &str = "9520426000015";

/// A till of this country in a folder of its own, signed in.
pub(super) fn open(folder: &TempDir, country: &str, more: &str) -> Console {
    let data = folder.path().join("data");
    fs::create_dir_all(&data).expect("a folder");
    fs::write(data.join("settings.toml"), settings(country, more)).expect("written");
    let mut console = Console::start(&Options::new(country).data_dir(&data).clock("2026-11-22T10:00:00Z"));
    sign_in(&mut console, ANN);
    console
}

/// Takes or gives back what is due, and says what the till says of it.
#[track_caller]
pub(super) fn pay(console: &mut Console, kind: &str) -> Value {
    let (exact, cash) = due(console);
    let amount = if kind == "cash" { cash } else { exact };
    let paid = console.ok(json!({ "do": "tender", "kind": kind, "amount": amount }));
    assert_eq!(paid["reply"], "paid");
    console.ok(json!({ "do": "next_customer" }));
    paid["sale"].clone()
}

#[track_caller]
pub(super) fn sell(console: &mut Console, name: &str, price: i64, pieces: i64, category: &str, kind: &str) -> Value {
    console.ok(json!({ "do": "add_open_item", "name": name, "price": price, "tax_category": category }));
    let basket = console.ok(json!({ "do": "view" }))["view"]["basket"].clone();
    let line = list(&basket["lines"]).last().expect("a line")["line"].clone();
    console.ok(json!({ "do": "set_quantity", "line": line, "quantity": pieces.to_string() }));
    pay(console, kind)
}

/// Returns so many of a line and gives the money back; what went back as the till says it, in minor units.
#[track_caller]
fn give_back(console: &mut Console, receipt: &Value, line: u32, pieces: i64, kind: &str) -> i64 {
    console.ok(json!({ "do": "open_return", "receipt": receipt }));
    let picked = console.ok(json!({ "do": "pick_return", "line": line, "quantity": pieces.to_string(),
        "reason": "does-not-fit", "condition": "as-new" }));
    let shown = minor(&picked["returning"]["back"]);
    let basket = console.ok(json!({ "do": "confirm_return" }))["basket"].clone();
    assert_eq!((minor(&basket["total"]), minor(&basket["returned"])), (-shown, shown), "the screen promised it");
    let sale = pay(console, kind);
    assert_eq!(minor(&sale["total"]), -shown);
    shown
}

/// In every country parts of a sale come back until nothing is left: all that was paid went back, and its tax with it.
#[track_caller]
fn check_parts(country: &str, more: &str, category: &str, kind: &str) {
    let folder = TempDir::new();
    let mut console = open(&folder, country, more);
    let sold = sell(&mut console, "Lamp", 3_333, 3, category, kind);
    let receipt = sold["receipt"].clone();
    let mut back = give_back(&mut console, &receipt, 1, 1, kind);
    console.ok(json!({ "do": "open_return", "receipt": receipt }));
    let (code, _) = console.refused(json!({ "do": "pick_return", "line": 1, "quantity": "3" }));
    assert_eq!(code, "return-above-sold", "{country}");
    back += give_back(&mut console, &receipt, 1, 2, kind);
    assert_eq!(back, minor(&sold["total"]), "{country}: all came back, all went back");
    let (code, text) = console.refused(json!({ "do": "open_return", "receipt": receipt }));
    assert_eq!(code, "return-all-returned");
    assert!(text.contains("000003"), "{text} says where it came back");
    let (code, _) = console.refused(json!({ "do": "post_void", "receipt": 2, "reason": "wrong" }));
    assert!(["void-of-return", "post-void-needs-manager"].contains(&code.as_str()), "{code}");
    let day = console.ok(json!({ "do": "day_totals" }));
    let sums = ["total", "tax", "card"].map(|name| minor(&day[name]));
    assert_eq!(sums, [0, 0, 0], "{country}: {day}");
    assert_eq!(minor(&day["cash"]), minor(&day["rounding"]), "{country}: {day}");
    let data = console.data_dir().to_owned();
    drop(console.close());
    verified(&data);
}

#[test]
fn parts_of_a_sale_come_back_until_nothing_is_left() {
    check_parts("AU", "", "gst", "cash");
    check_parts("FR", "", "standard", "card");
    check_parts("DE", "", "standard", "cash");
    check_parts("US", "region = \"US-NY-NYC\"", "general", "card");
}

#[test]
fn a_swap_is_one_basket_one_tender_and_one_receipt() {
    let folder = TempDir::new();
    let mut console = open(&folder, "FR", "");
    let sold = sell(&mut console, "Pull M", 4_990, 1, "standard", "card");
    console.ok(json!({ "do": "add_open_item", "name": "Pull L", "price": 5_990, "tax_category": "standard" }));
    console.ok(json!({ "do": "open_return", "receipt": sold["receipt"] }));
    console.ok(json!({ "do": "pick_return", "line": 1, "quantity": "1", "reason": "does-not-fit" }));
    let basket = console.ok(json!({ "do": "confirm_return" }))["basket"].clone();
    assert_eq!((minor(&basket["total"]), list(&basket["lines"]).len(), list(&basket["returns"]).len()), (1_000, 1, 1));
    let swapped = pay(&mut console, "card");
    assert_eq!((minor(&swapped["total"]), list(&swapped["tenders"]).len()), (1_000, 1));
    // The dearer one comes back too: the card that paid both gets all of it.
    assert_eq!(give_back(&mut console, &swapped["receipt"], 1, 1, "card"), 5_990);
    let even = sell(&mut console, "Vase", 2_000, 1, "standard", "cash");
    console.ok(json!({ "do": "add_open_item", "name": "Vase bleu", "price": 2_000, "tax_category": "standard" }));
    console.ok(json!({ "do": "open_return", "receipt": even["receipt"] }));
    console
        .ok(json!({ "do": "pick_return", "line": 1, "quantity": "1", "reason": "defective", "condition": "damaged" }));
    console.ok(json!({ "do": "confirm_return" }));
    assert_eq!(minor(&pay(&mut console, "cash")["total"]), 0);
    let data = console.data_dir().to_owned();
    drop(console.close());
    verified(&data);
}

#[test]
fn what_goes_back_is_the_price_and_goes_the_way_it_came() {
    let folder = TempDir::new();
    let mut console = open(&folder, "AU", "[returns]\ndays = 30\ncash_max_minor = 100000\n");
    // Paid with a fifty, 30.05 in change: 19.95 goes back, not the fifty.
    console.ok(json!({ "do": "add_open_item", "name": "Book", "price": 1_995, "tax_category": "gst" }));
    let paid = console.ok(json!({ "do": "tender", "kind": "cash", "amount": 5_000 }));
    assert_eq!(minor(&paid["sale"]["change"]), 3_005);
    console.ok(json!({ "do": "next_customer" }));
    assert_eq!(give_back(&mut console, &paid["sale"]["receipt"], 1, 1, "cash"), 1_995);
    // 10.00 by card, the rest in cash: the card gets its ten first.
    console.ok(json!({ "do": "add_open_item", "name": "Bag", "price": 2_500, "tax_category": "gst" }));
    console.ok(json!({ "do": "tender", "kind": "card", "amount": 1_000 }));
    let sold = console.ok(json!({ "do": "tender", "kind": "cash", "amount": 1_500 }))["sale"].clone();
    console.ok(json!({ "do": "next_customer" }));
    console.ok(json!({ "do": "open_return", "receipt": sold["receipt"] }));
    console.ok(json!({ "do": "pick_return", "line": 1, "quantity": "1" }));
    let basket = console.ok(json!({ "do": "confirm_return" }))["basket"].clone();
    assert_eq!(basket["refund"], json!({ "card": 1_000, "cash": 1_500, "online": 0 }));
    let mut refused =
        |kind: &str, amount: i64| console.refused(json!({ "do": "tender", "kind": kind, "amount": amount })).0;
    assert_eq!(refused("cash", 2_500), "money-goes-back");
    assert_eq!(refused("cash", -2_505), "refund-above-owed");
    assert_eq!(refused("card", -1_500), "refund-above-card");
    console.ok(json!({ "do": "tender", "kind": "card", "amount": -1_000 }));
    let back = console.ok(json!({ "do": "tender", "kind": "cash", "amount": -1_500 }))["sale"].clone();
    assert_eq!((minor(&back["total"]), list(&back["tenders"]).len()), (-2_500, 2));
    let data = console.data_dir().to_owned();
    drop(console.close());
    verified(&data);
}

#[test]
fn without_a_receipt_somebody_has_to_allow_it_and_only_what_the_shop_knows_goes_back() {
    let folder = TempDir::new();
    let options = Options::new("AU").data_dir(&folder.path().join("data")).clock("2026-11-21T10:00:00+11:00").seed(3);
    let mut console = Console::start(&options);
    sign_in(&mut console, CASHIER);
    let sold = sell(&mut console, "Bag", 2_500, 1, "gst", "card");
    console.ok(json!({ "do": "open_return", "receipt": sold["receipt"] }));
    console.ok(json!({ "do": "pick_return", "line": 1, "quantity": "1" }));
    console.ok(json!({ "do": "confirm_return" }));
    assert_eq!(console.refused(json!({ "do": "tender", "kind": "cash", "amount": -2_500 })).0, "refund-card-first");
    pay(&mut console, "card");
    let article = json!({ "do": "return_article", "sku": "BAK-01", "reason": "changed-mind", "condition": "as-new" });
    assert_eq!(console.refused(article.clone()).0, "act-needs-manager");
    let approved = json!({ "do": "approved", "approver": MANAGER.0, "pin": MANAGER.1, "action": article });
    let basket = console.ok(approved)["basket"].clone();
    assert_eq!((minor(&basket["total"]), &basket["returns"][0]["receipt"]), (-420, &Value::Null));
    pay(&mut console, "cash");
    for (receipt, code) in [
        ("AU-SYD-02-000042", "receipt-other-till"),
        ("AU-MEL-01-000042", "receipt-other-store"),
        ("FR-PAR-01-000042", "receipt-abroad"),
        ("AU-SYD-01-000099", "receipt-unknown"),
    ] {
        let (found, text) = console.refused(json!({ "do": "scan", "code": receipt }));
        assert_eq!(found, code, "{text}");
    }
    // A receipt of another country: an even exchange, never money.
    sign_in(&mut console, MANAGER);
    console.ok(json!({ "do": "return_article", "sku": "BAK-01", "reason": "defective", "condition": "damaged",
        "receipt": "FR-PAR-01-000042" }));
    assert_eq!(console.refused(json!({ "do": "tender", "kind": "cash", "amount": -420 })).0, "refund-abroad");
    console.ok(json!({ "do": "scan", "code": BREAD }));
    assert_eq!(minor(&pay(&mut console, "cash")["total"]), 0);
    let data = console.data_dir().to_owned();
    drop(console.close());
    verified(&data);
}

#[test]
fn a_scan_picks_from_the_open_receipt_and_a_sale_with_returns_stays() {
    let folder = TempDir::new();
    let options = Options::new("AU").data_dir(&folder.path().join("data")).clock("2026-11-21T10:00:00+11:00").seed(3);
    let mut console = Console::start(&options);
    sign_in(&mut console, MANAGER);
    for _ in 0..2 {
        console.ok(json!({ "do": "scan", "code": BREAD }));
    }
    let sold = pay(&mut console, "cash");
    console.ok(json!({ "do": "open_return", "receipt": sold["receipt"] }));
    for _ in 0..2 {
        console.ok(json!({ "do": "scan", "code": BREAD }));
    }
    assert_eq!(console.refused(json!({ "do": "scan", "code": BREAD })).0, "return-none-left");
    let view = console.ok(json!({ "do": "view" }))["view"].clone();
    assert_eq!((&view["returning"]["lines"][0]["picked"], &view["basket"]), (&json!("2"), &Value::Null));
    let basket = console.ok(json!({ "do": "confirm_return" }))["basket"].clone();
    let line = basket["returns"][0]["line"].clone();
    console.ok(json!({ "do": "remove_return", "line": line }));
    assert_eq!(console.refused(json!({ "do": "confirm_return" })).0, "return-not-open");
    assert_eq!(give_back(&mut console, &sold["receipt"], 1, 1, "cash"), 420);
    assert_eq!(console.refused(json!({ "do": "post_void", "receipt": 1, "reason": "wrong" })).0, "void-has-returns");
    assert_eq!(console.refused(json!({ "do": "post_void", "receipt": 2, "reason": "wrong" })).0, "void-of-return");
    let found = console.ok(json!({ "do": "find_sales", "text": BREAD }));
    assert_eq!(list(&found["sales"]).iter().map(|sale| minor(&sale["receipt"])).collect::<Vec<_>>(), [2, 1]);
    let other = sell(&mut console, "Tea", 500, 1, "gst", "cash");
    console.ok(json!({ "do": "post_void", "receipt": other["receipt"], "reason": "wrong" }));
    assert_eq!(console.refused(json!({ "do": "open_return", "receipt": other["receipt"] })).0, "return-voided");
    let data = console.data_dir().to_owned();
    drop(console.close());
    verified(&data);
}

/// The till is killed after each act of a return, and in the middle of its last one: nothing goes back twice, nothing is half there.
#[test]
fn a_till_killed_during_a_return_gives_back_once_or_not_at_all() {
    let folder = TempDir::new();
    let data = folder.path().join("data");
    let options = || Options::new("AU").data_dir(&data).clock("2026-11-21T10:00:00+11:00");
    let mut console = Console::start(&options());
    sign_in(&mut console, CASHIER);
    let sold = sell(&mut console, "Glass", 1_000, 40, "gst", "cash");
    let receipt = sold["receipt"].clone();
    drop(console.kill());
    let (mut sold_unanswered, mut answered, mut kept, mut returned) = (0, 0, 0, 0);
    for round in 0..12 {
        let mut console = Console::start(&options());
        sign_in(&mut console, CASHIER);
        let basket = console.ok(json!({ "do": "view" }))["view"]["basket"].clone();
        if basket.is_null() {
            console.ok(json!({ "do": "open_return", "receipt": receipt }));
            console.ok(json!({ "do": "pick_return", "line": 1, "quantity": "1" }));
            console.ok(json!({ "do": "confirm_return" }));
        } else {
            assert_eq!(minor(&basket["total"]), -1_000, "the return is still in the basket");
            kept += 1;
        }
        match round % 3 {
            0 => {}
            1 => {
                console.post(json!({ "do": "tender", "kind": "cash", "amount": -1_000 }));
                sold_unanswered += 1;
            }
            _ => {
                console.ok(json!({ "do": "tender", "kind": "cash", "amount": -1_000 }));
                answered += 1;
            }
        }
        drop(console.kill());
        verified(&data);
        let mut console = Console::start(&options());
        sign_in(&mut console, CASHIER);
        let left = console.ok(json!({ "do": "open_return", "receipt": receipt }))["returning"].clone();
        let gone = 40 - left["lines"][0]["left"].as_str().expect("a quantity").parse::<i64>().expect("pieces");
        let before = returned;
        assert!(gone >= returned && gone <= returned + 1, "once or not at all");
        returned = gone;
        assert!(round % 3 != 2 || returned == before + 1, "what was acknowledged is there");
        drop(console.kill());
    }
    println!(
        "{returned} pieces came back; killed {answered} times after the answer, {sold_unanswered} times without, {kept} baskets kept"
    );
    assert!(returned >= answered);
}
