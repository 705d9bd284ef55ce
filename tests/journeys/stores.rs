//! One customer in each country, from the PIN to the paper: the receipt, its duplicate, the slip that undoes the sale, and the
//! slip of a drawer opened without one. The till is told the time and its ids, so the paper is the same every time.

use super::{CASHIER, MANAGER, check_golden, due, sign_in};
use crate::console::{Console, Device, Options, REPLY_WAIT, exported, verified};
use serde_json::{Value, json};

/// What happens at a till: an action, and the document that comes out of the printer after it, if one does.
type Step = (Value, Option<&'static str>);

/// Plays a journey and compares everything that was printed.
#[track_caller]
fn check(country: &str, clock: &str, golden: &str, steps: Vec<Step>) {
    let mut printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
    let options = Options::new(country).seed(7).clock(clock).option("--printer", printer.address());
    let mut console = Console::start(&options);
    sign_in(&mut console, CASHIER);
    let mut paper = String::new();
    for (action, document) in steps {
        let reply = console.ok(action);
        let Some(document) = document else { continue };
        let printed = printer.wait_for_event("receipt", REPLY_WAIT);
        paper.push_str(&format!("## {document}\n{}\n", printed["text"].as_str().expect("a text").trim_end()));
        let is_proven = |event: &Value| event["print"]["state"] == "printed";
        let proven = console.wait_for("the proof of printing", REPLY_WAIT, is_proven);
        assert!(reply["sale"]["print_job"].is_null() || reply["sale"]["print_job"] == proven["print"]["job"]);
    }
    check_golden(golden, &paper);
    let data = console.data_dir().to_owned();
    assert_eq!(exported(&data).len(), 2, "the sale, and what undid it");
    let checked = verified(&data)["checked"].clone();
    assert_eq!((&checked["sales"], &checked["post_voids"], &checked["print_jobs"]), (&json!(1), &json!(1), &json!(4)));
    assert!(console.close().status.success());
}

fn scan(code: &str) -> Step {
    (json!({ "do": "scan", "code": code }), None)
}

fn add(sku: &str, quantity: &str) -> Step {
    (json!({ "do": "add", "sku": sku, "quantity": quantity }), None)
}

fn pay(kind: &str, amount: i64) -> Value {
    json!({ "do": "tender", "kind": kind, "amount": amount })
}

/// After the sale, in every country: a copy, the manager undoes it, and opens the drawer.
fn afterwards(reason: &str, why_open: &str) -> Vec<Step> {
    vec![
        (json!({ "do": "print_again" }), Some("duplicate")),
        (json!({ "do": "next_customer" }), None),
        (json!({ "do": "sign_in", "operator": MANAGER.0, "pin": MANAGER.1 }), None),
        (json!({ "do": "post_void", "receipt": 1, "reason": reason }), Some("post-void")),
        (json!({ "do": "no_sale", "reason": why_open }), Some("no sale")),
    ]
}

#[test]
fn a_customer_in_sydney_pays_in_coins_that_have_no_cent() {
    let mut steps = vec![
        scan("9520426000015"),
        add("4011", "0.420 kg"),
        add("SWE-13", "2"),
        (json!({ "do": "discount_line", "line": 3, "discount": { "percent": "10" } }), None),
        (pay("cash", 2_000), Some("receipt")),
    ];
    steps.extend(afterwards("Wrong bananas", "Change for the float"));
    check("AU", "2026-11-21T10:05:00+11:00", "au/journey.txt", steps);
}

#[test]
fn a_customer_in_paris_pays_four_taxes() {
    let mut steps = vec![
        scan("9520426000015"),
        add("DAI-06", "0.285 kg"),
        add("BAK-12", "2"),
        add("GIF-12", "1"),
        add("DRI-11", "1"),
        (json!({ "do": "confirm_age" }), None),
        (json!({ "do": "set_note", "line": 5, "note": "Paquet cadeau, s’il vous plaît" }), None),
        (json!({ "do": "discount_basket", "discount": { "amount": 200 } }), None),
        (pay("card", 2_000), None),
        (pay("cash", 5_000), None),
        (json!({ "do": "print_again" }), Some("receipt")), // in France the customer asks for it
    ];
    steps.extend(afterwards("Le client s’est trompé d’article", "Appoint de monnaie"));
    check("FR", "2026-11-21T18:42:00+01:00", "fr/journey.txt", steps);
}

#[test]
fn a_customer_in_london_pays_by_card() {
    let mut steps = vec![
        scan("5000157024671"),
        scan("5000157024671"),
        add("DAI-01", "1"),
        add("HOU-16", "1"),
        (json!({ "do": "add_open_item", "name": "Gift wrap", "price": 150 }), None),
        (json!({ "do": "discount_basket", "discount": { "percent": "5" } }), None),
        (pay("card", 1_145), Some("receipt")),
    ];
    steps.extend(afterwards("Paid for the wrong basket", "Coins for the safe"));
    check("GB", "2026-11-21T13:05:00+00:00", "gb/journey.txt", steps);
}

#[test]
fn cash_is_rounded_to_coins_that_exist_and_only_in_australia() {
    for (country, cash_due) in [("AU", 100), ("FR", 102), ("GB", 102)] {
        let mut console = Console::start(&Options::new(country));
        sign_in(&mut console, CASHIER);
        console.ok(json!({ "do": "add_open_item", "name": "Loose tea", "price": 102 }));
        assert_eq!(due(&mut console), (102, cash_due), "{country}");
        let paid = console.ok(pay("cash", 200))["sale"].clone();
        assert_eq!((&paid["rounding"], &paid["change"]), (&json!(cash_due - 102), &json!(200 - cash_due)), "{country}");
    }
}
