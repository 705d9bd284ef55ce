//! Money that goes back to a card: written down before the terminal is asked, answered or decided by a named person, and counted once;
//! and two baskets that want money back for one receipt.

use super::returns::{open, pay, sell};
use super::{CASHIER, MANAGER, list, minor, sign_in};
use crate::console::{Console, Options, TempDir, verified};
use serde_json::{Value, json};

/// Puts so many pieces of a receipt's first line into the basket; what goes back for them.
#[track_caller]
fn pick(console: &mut Console, receipt: &Value, pieces: i64) -> i64 {
    console.ok(json!({ "do": "open_return", "receipt": receipt }));
    console.ok(json!({ "do": "pick_return", "line": 1, "quantity": pieces.to_string() }));
    let basket = console.ok(json!({ "do": "confirm_return" }))["basket"].clone();
    -minor(&basket["total"])
}

#[track_caller]
fn refused(console: &mut Console, action: Value, code: &str) {
    let (found, words) = console.refused(action.clone());
    assert_eq!(found, code, "{action}: {words}");
}

fn resolve(payment: &Value, outcome: &str) -> Value {
    json!({ "do": "resolve_payment", "payment": payment, "outcome": outcome })
}

/// A card paid; all of it is asked of the terminal again.
#[track_caller]
fn asked(console: &mut Console, category: &str) -> (Value, i64) {
    let sold = sell(console, "Lamp", 4_990, 1, category, "card");
    let back = pick(console, &sold["receipt"], 1);
    let begun = console.ok(json!({ "do": "begin_payment", "amount": -back, "due": -back }));
    (begun["payment"].clone(), back)
}

#[test]
fn a_card_refund_is_written_down_first_and_counts_once() {
    for (country, more, category) in
        [("AU", "", "gst"), ("FR", "", "standard"), ("DE", "", "standard"), ("US", "region = \"US-NY-NYC\"", "general")]
    {
        let folder = TempDir::new();
        let mut console = open(&folder, country, more);
        let (payment, back) = asked(&mut console, category);
        let again = console.ok(json!({ "do": "begin_payment", "amount": -back, "due": -back }));
        assert_eq!(again["payment"], payment, "{country}: two taps ask once");
        refused(&mut console, json!({ "do": "begin_payment", "amount": -back + 1 }), "payment-open");
        for action in [
            json!({ "do": "tender", "kind": "card", "amount": -back }),
            json!({ "do": "tender", "kind": "cash", "amount": -back }),
            json!({ "do": "park_basket" }),
            json!({ "do": "void_basket" }),
        ] {
            refused(&mut console, action, "payment-open");
        }
        // The terminal says no: nothing went back, and it can be tried again.
        console.ok(resolve(&payment, "declined"));
        let again = console.ok(json!({ "do": "begin_payment", "amount": -back, "due": -back }));
        refused(&mut console, resolve(&payment, "approved"), "payment-settled");
        let payment = again["payment"].clone();
        let paid = console.ok(resolve(&payment, "approved"));
        let tender = &paid["sale"]["tenders"][0];
        assert_eq!((minor(&tender["amount"]), &tender["payment"]), (-back, &payment), "{country}");
        assert_eq!(console.ok(resolve(&payment, "approved"))["sale"]["receipt"], 2, "said twice, it stays one refund");
        refused(&mut console, resolve(&payment, "declined"), "payment-settled");
        let day = console.ok(json!({ "do": "day_totals" }));
        assert_eq!(["total", "card", "cash"].map(|name| minor(&day[name])), [0, 0, 0], "{country}: {day}");
        let data = console.data_dir().to_owned();
        drop(console.close());
        verified(&data);
    }
}

#[test]
fn more_than_the_card_paid_is_never_asked_of_a_terminal() {
    let folder = TempDir::new();
    let mut console = open(&folder, "AU", "");
    let sold = sell(&mut console, "Lamp", 4_990, 1, "gst", "cash");
    let back = pick(&mut console, &sold["receipt"], 1);
    let begin = |amount: i64| json!({ "do": "begin_payment", "amount": amount });
    refused(&mut console, begin(-back), "refund-above-card");
    refused(&mut console, begin(0), "money-goes-back");
    refused(&mut console, begin(back), "money-goes-back");
}

/// The till stops while the terminal is at work: nobody knows whether the money went back, and somebody finds out.
#[test]
fn after_a_power_cut_a_refund_is_decided_by_a_named_person() {
    for is_given in [true, false] {
        let folder = TempDir::new();
        let options = || Options::new("AU").data_dir(&folder.path().join("data")).clock("2026-11-21T10:00:00+11:00");
        let mut console = Console::start(&options());
        sign_in(&mut console, CASHIER);
        let (payment, back) = asked(&mut console, "gst");
        drop(console.kill());
        let mut console = Console::start(&options());
        sign_in(&mut console, CASHIER);
        let open = console.ok(json!({ "do": "view" }))["view"]["counter"]["payments"][0].clone();
        assert_eq!((&open["state"], minor(&open["amount"])), (&json!("unknown"), -back));
        for action in [
            json!({ "do": "tender", "kind": "cash", "amount": -back }),
            json!({ "do": "tender", "kind": "card", "amount": -back }),
            json!({ "do": "remove_return", "line": 1 }),
            json!({ "do": "void_basket" }),
            resolve(&payment, "approved"),
        ] {
            refused(&mut console, action, "refund-unknown");
        }
        // It is parked for the next customer; meanwhile nothing else of that receipt goes back.
        let number = console.ok(json!({ "do": "park_basket", "label": "refund?" }))["number"].clone();
        refused(&mut console, json!({ "do": "abandon_basket", "number": number, "reason": "gone" }), "refund-unknown");
        let other = pick(&mut console, &json!(1), 1);
        refused(&mut console, json!({ "do": "tender", "kind": "card", "amount": -other }), "refund-of-parked");
        console.ok(json!({ "do": "void_basket" }));
        console.ok(json!({ "do": "recall_basket", "number": number }));
        let decide = json!({ "do": "decide_payment", "payment": payment, "is_approved": is_given,
            "reason": "terminal journal, slip 17" });
        assert!(console.refused(decide.clone()).0.contains("manager"));
        sign_in(&mut console, MANAGER);
        refused(&mut console, json!({ "do": "post_void", "receipt": 1, "reason": "wrong" }), "refund-unknown");
        console.ok(decide);
        if !is_given {
            assert_eq!(minor(&pay(&mut console, "card")["total"]), -back);
        }
        let day = console.ok(json!({ "do": "day_totals" }));
        assert_eq!(["total", "card"].map(|name| minor(&day[name])), [0, 0], "{day}");
        refused(&mut console, json!({ "do": "open_return", "receipt": 1 }), "return-all-returned");
        let data = console.data_dir().to_owned();
        drop(console.close());
        verified(&data);
    }
}

/// Two baskets want the same piece back, whichever was begun first: it comes back once.
#[test]
fn two_baskets_on_one_receipt_take_a_piece_back_once() {
    let folder = TempDir::new();
    let mut console = open(&folder, "DE", "");
    let sold = sell(&mut console, "Lampe", 3_333, 3, "standard", "cash");
    let receipt = sold["receipt"].clone();
    assert_eq!(pick(&mut console, &receipt, 2), 6_666);
    let first = console.ok(json!({ "do": "park_basket", "label": "two lamps" }))["number"].clone();
    let parked = console.ok(json!({ "do": "view" }))["view"]["counter"]["parked"][0].clone();
    assert_eq!((minor(&parked["total"]), minor(&parked["items"]), &parked["names"]), (-6_666, 2, &json!(["Lampe"])));
    // The parked basket survives a stop, and the other one doesn't know of it.
    drop(console.kill());
    let mut console = open(&folder, "DE", "");
    assert_eq!(pick(&mut console, &receipt, 2), 6_666);
    assert_eq!(minor(&pay(&mut console, "cash")["total"]), -6_666);
    let recalled = console.ok(json!({ "do": "recall_basket", "number": first }))["recalled"].clone();
    let line = recalled["basket"]["returns"][0]["line"].clone();
    refused(&mut console, json!({ "do": "tender", "kind": "cash", "amount": -6_666 }), "return-changed");
    refused(&mut console, json!({ "do": "begin_payment", "amount": -6_666 }), "return-changed");
    console.ok(json!({ "do": "remove_return", "line": line }));
    assert_eq!(pick(&mut console, &receipt, 1), 3_333);
    let second = console.ok(json!({ "do": "park_basket" }))["number"].clone();
    // Parked, recalled and paid: nothing else came back meanwhile.
    drop(console.kill());
    let mut console = open(&folder, "DE", "");
    console.ok(json!({ "do": "recall_basket", "number": second }));
    assert_eq!(minor(&pay(&mut console, "cash")["total"]), -3_333);
    refused(&mut console, json!({ "do": "open_return", "receipt": receipt }), "return-all-returned");
    let day = console.ok(json!({ "do": "day_totals" }));
    assert_eq!(minor(&day["total"]), 0, "{day}");
    let data = console.data_dir().to_owned();
    drop(console.close());
    assert_eq!(verified(&data)["checked"]["sales"], 3);
}

/// One of a bundle comes back: what the customer keeps is worth less off, and it is said; then the second, and all has gone back.
#[test]
fn what_a_promotion_took_off_is_explained_and_comes_out_even() {
    let folder = TempDir::new();
    let options = Options::new("AU").data_dir(&folder.path().join("data")).clock("2026-11-21T10:00:00+11:00");
    let mut console = Console::start(&options);
    sign_in(&mut console, CASHIER);
    console.ok(json!({ "do": "add", "sku": "SWE-07", "quantity": "3" })); // three for two
    let sold = pay(&mut console, "card");
    let total = minor(&sold["total"]);
    let mut back = 0;
    for round in 0..3 {
        console.ok(json!({ "do": "open_return", "receipt": sold["receipt"] }));
        let picked = console.ok(json!({ "do": "pick_return", "line": 1, "quantity": "1" }))["returning"].clone();
        let (unwound, shown) = (list(&picked["unwound"]).clone(), minor(&picked["back"]));
        if round == 0 {
            // Two stay and cost what three cost: nothing goes back, and the screen says why.
            assert_eq!((shown, unwound[0]["name"].as_str()), (0, Some("Chocolate bars: 3 for 2")), "{picked}");
            assert!(minor(&unwound[0]["before"]) > 0 && minor(&unwound[0]["after"]) == 0, "{picked}");
        } else {
            assert_eq!((shown, unwound.len()), (total / 2, 0), "{picked}");
        }
        console.ok(json!({ "do": "confirm_return" }));
        back -= minor(&pay(&mut console, "card")["total"]);
    }
    assert_eq!(back, total);
    let data = console.data_dir().to_owned();
    drop(console.close());
    verified(&data);
}

/// A coupon that is used once stays used when its goods come back, and the screen says so; undone as a whole the sale gives it back.
#[test]
fn a_coupon_of_a_returned_sale_stays_used() {
    let folder = TempDir::new();
    let options = Options::new("AU").seed(1).data_dir(&folder.path().join("data"));
    let mut console = Console::start(&options);
    sign_in(&mut console, MANAGER);
    let coupon = json!({ "do": "add_coupon", "code": "BIRTHDAY-4711" });
    console.ok(json!({ "do": "add", "sku": "GIF-04-BLU" }));
    console.ok(coupon.clone());
    let sold = pay(&mut console, "cash");
    console.ok(json!({ "do": "open_return", "receipt": sold["receipt"] }));
    let picked = console.ok(json!({ "do": "pick_return", "line": 1, "quantity": "1" }))["returning"].clone();
    assert_eq!(picked["used_coupons"], json!(["BIRTHDAY-4711"]), "{picked}");
    assert_eq!(picked["back"], sold["total"], "what was paid, not what it would cost without the coupon");
    console.ok(json!({ "do": "confirm_return" }));
    pay(&mut console, "cash");
    console.ok(json!({ "do": "add", "sku": "GIF-04-BLU" }));
    refused(&mut console, coupon, "coupon-used");
    let data = console.data_dir().to_owned();
    drop(console.close());
    verified(&data);
}

/// A piece with a serial number that came back can be sold again, with a new receipt, and come back again.
#[test]
fn a_serial_number_that_came_back_is_sold_again() {
    let folder = TempDir::new();
    let console = open(&folder, "AU", "");
    drop(console.close());
    let mapping = folder.path().join("mapping.toml");
    let goods = folder.path().join("goods.csv");
    std::fs::write(&goods, "sku,name,price,needs_serial\nPHONE,Telephone,199.00,yes\n").expect("written");
    let text = "format = \"csv\"\n[column]\nsku = \"sku\"\nname = \"name\"\nprice = \"price\"\n\
        needs_serial = \"needs_serial\"\n[constant]\ntax_category = \"gst\"\n";
    std::fs::write(&mapping, text).expect("written");
    let data = folder.path().join("data");
    let [goods, mapping, dir] = [&goods, &mapping, &data].map(|path| path.display().to_string());
    let imported =
        crate::console::run(&["import", &goods, "--mapping", &mapping, "--data-dir", &dir, "--country", "AU"]);
    assert!(imported.status.success(), "{imported:?}");
    let mut console = open(&folder, "AU", "");
    let ring_up = |serial: &str| json!({ "do": "add_serial", "sku": "PHONE", "serial": serial });
    console.ok(ring_up("A-1"));
    console.ok(ring_up("A-2"));
    let sold = pay(&mut console, "cash");
    refused(&mut console, ring_up("A-1"), "serial-sold");
    let basket = |console: &mut Console, line: u32| {
        console.ok(json!({ "do": "open_return", "receipt": sold["receipt"] }));
        console.ok(json!({ "do": "pick_return", "line": line, "quantity": "1", "condition": "opened" }));
        console.ok(json!({ "do": "confirm_return" }));
    };
    basket(&mut console, 2);
    refused(&mut console, ring_up("A-2"), "serial-sold");
    pay(&mut console, "cash");
    refused(&mut console, ring_up("A-1"), "serial-sold");
    console.ok(ring_up("A-2"));
    let again = pay(&mut console, "cash");
    refused(&mut console, ring_up("A-2"), "serial-sold");
    // The first receipt's other piece frees its own number only.
    basket(&mut console, 1);
    pay(&mut console, "cash");
    refused(&mut console, ring_up("A-2"), "serial-sold");
    console.ok(ring_up("A-1"));
    console.ok(json!({ "do": "void_basket" }));
    console.ok(json!({ "do": "open_return", "receipt": again["receipt"] }));
    drop(console.kill());
    let mut console = open(&folder, "AU", "");
    assert_eq!(console.refused(ring_up("A-2")).0, "serial-sold");
    drop(console.close());
    verified(&data);
}

/// What came back is written again from the second copy of the journal when `sales.db` is damaged: nothing comes back a second time.
#[test]
fn what_came_back_is_written_again_from_the_second_copy() {
    let folder = TempDir::new();
    let mut console = open(&folder, "FR", "");
    let data = console.data_dir().to_owned();
    let sold = sell(&mut console, "Lampe", 3_333, 3, "standard", "card");
    let receipt = sold["receipt"].clone();
    pick(&mut console, &receipt, 1);
    pay(&mut console, "card");
    // An exchange, and a return that is parked.
    console.ok(json!({ "do": "add_open_item", "name": "Vase", "price": 4_000, "tax_category": "standard" }));
    pick(&mut console, &receipt, 1);
    pay(&mut console, "cash");
    pick(&mut console, &receipt, 1);
    let number = console.ok(json!({ "do": "park_basket" }))["number"].clone();
    let before = console.ok(json!({ "do": "day_totals" }));
    assert!(console.close().status.success());
    let checked = verified(&data)["checked"].clone();
    let sales = std::fs::OpenOptions::new().write(true).open(data.join("sales.db")).expect("it is there");
    std::os::unix::fs::FileExt::write_all_at(&sales, &[0xA5; 8_192], 0).expect("damaged");
    drop(sales);
    let mut console = open(&folder, "FR", "");
    let alerts = console.ok(json!({ "do": "view" }))["view"]["alerts"].clone();
    assert!(alerts.to_string().contains("recovered"), "{alerts}");
    let after = console.ok(json!({ "do": "day_totals" }));
    for name in ["total", "tax", "cash", "card", "sales"] {
        assert_eq!(after[name], before[name], "{name}: {after}");
    }
    let opened = console.ok(json!({ "do": "open_return", "receipt": receipt }))["returning"].clone();
    let line = &opened["lines"][0];
    assert_eq!((&line["left"], list(&line["came_back"]).len()), (&json!("1"), 2), "{opened}");
    refused(&mut console, json!({ "do": "pick_return", "line": 1, "quantity": "2" }), "return-above-sold");
    console.ok(json!({ "do": "close_return" }));
    console.ok(json!({ "do": "recall_basket", "number": number }));
    assert_eq!(minor(&pay(&mut console, "card")["total"]), -3_333);
    refused(&mut console, json!({ "do": "open_return", "receipt": receipt }), "return-all-returned");
    drop(console.close());
    let now = verified(&data)["checked"].clone();
    assert_eq!(minor(&now["sales"]), minor(&checked["sales"]) + 1);
}

/// What comes back of an invoice is corrected by a paper that names the same buyer.
#[test]
fn a_return_of_an_invoice_names_its_buyer() {
    let folder = TempDir::new();
    let mut console = open(&folder, "DE", "");
    console.ok(json!({ "do": "add_open_item", "name": "Lampe", "price": 4_990, "tax_category": "standard" }));
    let buyer =
        json!({ "name": "Café Sonnenallee GmbH", "address": ["Sonnenallee 70", "12045 Berlin"], "tax_number": "" });
    console.ok(json!({ "do": "set_buyer", "buyer": buyer }));
    let sold = pay(&mut console, "card");
    let back = pick(&mut console, &sold["receipt"], 1);
    let basket = console.ok(json!({ "do": "view" }))["view"]["basket"].clone();
    assert_eq!(basket["buyer"]["name"], "Café Sonnenallee GmbH");
    assert_eq!(minor(&pay(&mut console, "card")["total"]), -back);
    let data = console.data_dir().to_owned();
    drop(console.close());
    let documents = crate::console::exported(&data);
    assert_eq!(documents[1]["document"]["buyer"], documents[0]["document"]["buyer"]);
    verified(&data);
}
