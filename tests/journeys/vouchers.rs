//! Gift vouchers at the till: the hub holds what they pay, the sale's record spends it, and without the hub nobody's money is touched.

use super::chain::{CUP, STORE, costs, eventually, fill, join, options, safe};
use super::{CASHIER, MANAGER, due, sign_in};
use crate::console::{Console, Device, Hub, REPLY_WAIT, Reply, TempDir, exported, verified};
use serde_json::{Value, json};
use std::path::Path;

/// Issues a voucher at head office; its code.
pub(super) fn issue(hub: &Hub, folder: &Path, (number, amount_minor, kind): (u8, i64, &str)) -> String {
    let file = folder.join("voucher.json");
    let mut voucher = json!({
        "act": format!("0190b6f0-0000-7000-8000-0000000000{number:02}"), "kind": kind, "currency": "AUD",
        "amount_minor": amount_minor, "issued_at": STORE, "recipient": "Kim",
    });
    if kind == "single-purpose" {
        voucher["purpose"] = json!({ "name": "Bücher", "category": "reduced", "country": "DE" });
    }
    std::fs::write(&file, voucher.to_string()).expect("written");
    let issued = hub.ok(&["put", "vouchers", file.to_str().expect("text")]);
    issued["code"].as_str().expect("a code").to_owned()
}

/// What the hub says is on each voucher, and held of it: the dearest first.
pub(super) fn balances(hub: &Hub) -> Vec<(i64, i64)> {
    let listed = hub.ok(&["vouchers"]);
    let mut rows: Vec<&Value> = listed.as_array().expect("a list").iter().collect();
    rows.sort_by_key(|row| -row["issued_minor"].as_i64().expect("an amount"));
    let number = |value: &Value| value.as_i64().expect("an amount");
    rows.into_iter().map(|row| (number(&row["balance_minor"]), number(&row["held_minor"]))).collect()
}

/// Asks something of the hub and waits for its answer.
#[track_caller]
pub(super) fn asked(till: &mut Console, action: Value) -> Value {
    till.ok(action);
    till.wait_for_event("voucher_answered", REPLY_WAIT)
}

#[track_caller]
pub(super) fn check_refused(till: &mut Console, action: Value, code: &str) {
    let answer = asked(till, action);
    assert_eq!(answer["code"], code, "{answer}");
    assert!(answer["voucher"].is_null() && answer["text"].as_str().is_some_and(|text| text.len() > 10), "{answer}");
}

#[test]
fn a_voucher_pays_what_is_left_on_it_and_the_rest_is_paid_otherwise() {
    let folder = TempDir::new();
    let hub = Hub::start(&folder.path().join("hub"));
    fill(&hub);
    let large = issue(&hub, folder.path(), (1, 1_000, "multi-purpose"));
    let small = issue(&hub, folder.path(), (2, 300, "multi-purpose"));
    let single = issue(&hub, folder.path(), (3, 200, "single-purpose"));
    let mut till = join(&hub, folder.path(), "AU-SYD-01");
    costs(&mut till, "4.50");

    // Its balance is told without anything to pay.
    let shown = asked(&mut till, json!({ "do": "scan", "code": large }));
    assert_eq!((&shown["voucher"]["available"], &shown["voucher"]["recipient"]), (&json!(1_000), &json!("Kim")));
    assert!(shown["text"].as_str().is_some_and(|text| text.contains("10.00")), "{shown}");
    check_refused(&mut till, json!({ "do": "show_voucher", "code": "00000-00000-00000-0000A-A" }), "voucher-unknown");
    assert_eq!(till.refused(json!({ "do": "show_voucher", "code": "large" })).0, "voucher-code");

    // One cup of 4.50: the small voucher pays all it has, the large one the rest.
    till.ok(json!({ "do": "scan", "code": CUP }));
    till.ok(json!({ "do": "show_total" }));
    check_refused(&mut till, json!({ "do": "pay_voucher", "code": single, "amount": 100 }), "voucher-goods-elsewhere");
    let paid = asked(&mut till, json!({ "do": "scan", "code": small }));
    assert_eq!(paid["reply"]["basket"]["due"]["exact"], 150, "{paid}");
    assert_eq!(till.refused(json!({ "do": "pay_voucher", "code": small })).0, "voucher-pays-already");
    assert_eq!(till.refused(json!({ "do": "tender", "kind": "voucher", "amount": 150 })).0, "voucher-code");
    assert_eq!(till.refused(json!({ "do": "pay_voucher", "code": large, "amount": 151 })).0, "voucher-above-due");
    eventually("the hub to hold it", || match balances(&hub) {
        held if held == [(1_000, 0), (300, 300), (200, 0)] => Ok(()),
        held => Err(format!("{held:?}")),
    });
    // Taken back it is free again; then both pay.
    till.ok(json!({ "do": "remove_tender", "index": 0 }));
    eventually("the hub to have it free", || match balances(&hub) {
        held if held == [(1_000, 0), (300, 0), (200, 0)] => Ok(()),
        held => Err(format!("{held:?}")),
    });
    asked(&mut till, json!({ "do": "pay_voucher", "code": small }));
    let paid = asked(&mut till, json!({ "do": "pay_voucher", "code": large }));
    assert_eq!(paid["reply"]["reply"], "paid", "{paid}");
    let receipt = paid["reply"]["sale"]["receipt"].as_u64().expect("a receipt");
    till.ok(json!({ "do": "next_customer" }));
    safe(&mut till);
    assert_eq!(balances(&hub), [(850, 0), (0, 0), (200, 0)], "spent by the sale's record");

    // Undone, the vouchers have it back.
    till.ok(json!({ "do": "sign_out" }));
    sign_in(&mut till, MANAGER);
    till.ok(json!({ "do": "post_void", "receipt": receipt, "reason": "wrong size" }));
    safe(&mut till);
    assert_eq!(balances(&hub), [(1_000, 0), (300, 0), (200, 0)]);
    assert_eq!(hub.ok(&["parked"]), json!([]), "the hub understands every record");

    // Without the hub it is said in words, and the sale goes on.
    hub.kill();
    till.ok(json!({ "do": "scan", "code": CUP }));
    check_refused(&mut till, json!({ "do": "pay_voucher", "code": large }), "voucher-no-hub");
    let (_, owed) = due(&mut till);
    till.ok(json!({ "do": "tender", "kind": "cash", "amount": owed }));
    till.close();
    verified(&folder.path().join("AU-SYD-01"));
}

/// The code on a printed voucher, as people read it; the QR code says the same.
#[track_caller]
pub(super) fn code_on(paper: &str) -> String {
    let is_code = |word: &&str| word.len() == 25 && word.matches('-').count() == 4;
    let code = paper.split_whitespace().find(is_code).unwrap_or_else(|| panic!("no code on {paper}")).to_owned();
    assert!(paper.contains(&format!("[qr {}]", code.replace('-', ""))), "{paper}");
    code
}

/// What the hub says of its vouchers: what each was issued for, what is left, and whether it can be spent; the dearest first.
fn standing(hub: &Hub) -> Vec<(i64, i64, String)> {
    let listed = hub.ok(&["vouchers"]);
    let number = |value: &Value| value.as_i64().expect("an amount");
    let row = |row: &Value| {
        let state = row["state"].as_str().expect("a state").to_owned();
        (number(&row["issued_minor"]), number(&row["balance_minor"]), state)
    };
    let mut rows: Vec<_> = listed.as_array().expect("a list").iter().map(row).collect();
    rows.sort_by_key(|row| -row.0);
    rows
}

#[test]
fn a_voucher_is_sold_without_the_hub_spent_given_back_to_and_stopped() {
    let folder = TempDir::new();
    let mut printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
    let hub = Hub::start(&folder.path().join("hub"));
    fill(&hub);
    let enrolment = hub.ok(&["enrol", STORE, "AU-SYD-01"]);
    let options = options(&hub, folder.path(), "AU-SYD-01").option("--printer", printer.address());
    let mut till = Console::start(&options.option("--enrol", enrolment.as_str().expect("a code")));
    sign_in(&mut till, CASHIER);
    costs(&mut till, "4.50");
    let mut next_paper = || {
        let printed = printer.wait_for_event("receipt", REPLY_WAIT);
        printed["text"].as_str().expect("a text").to_owned()
    };

    // Sold with a cup while the hub is away: the cup is taxed, the voucher isn't.
    let address = hub.address.trim_start_matches("https://").to_owned();
    hub.kill();
    till.ok(json!({ "do": "scan", "code": CUP }));
    assert_eq!(till.refused(json!({ "do": "sell_voucher", "amount": 0 })).0, "amount-not-positive");
    let rung = till.ok(json!({ "do": "sell_voucher", "amount": 700 }))["basket"].clone();
    till.ok(json!({ "do": "remove_voucher", "line": rung["vouchers"][0]["line"] }));
    let basket = till.ok(json!({ "do": "sell_voucher", "amount": 2_500, "recipient": "Kim" }))["basket"].clone();
    assert_eq!((&basket["total"], &basket["due"]["exact"], &basket["tax"]), (&json!(2_950), &json!(2_950), &json!(41)));
    let paid = till.ok(json!({ "do": "tender", "kind": "cash", "amount": 5_000 }))["sale"].clone();
    assert_eq!((&paid["total"], &paid["change"]), (&json!(2_950), &json!(2_050)), "{paid}");
    let (receipt, slip) = (next_paper(), next_paper());
    let code = code_on(&slip);
    assert!(slip.contains("Can be spent until"), "its last day stands on it: {slip}");
    assert!(slip.contains("25.00") && slip.contains("Kim") && receipt.contains("29.50"), "{receipt}\n{slip}");
    till.ok(json!({ "do": "print_again" }));
    let copy = next_paper();
    for paper in [&receipt, &copy] {
        assert!(paper.contains(&code[19..23]) && paper.contains("25.00"), "{paper}");
        assert!(!paper.contains(&code) && !paper.contains("[qr"), "only the voucher itself has the code: {paper}");
    }
    till.ok(json!({ "do": "next_customer" }));

    // The hub learns of it: it is active, and no turnover.
    let hub = Hub::start_at(&folder.path().join("hub"), &address);
    safe(&mut till);
    assert_eq!(standing(&hub), [(2_500, 2_500, "active".to_owned())]);
    let day = till.ok(json!({ "do": "view" }))["view"]["now"].as_str().expect("a time")[..10].to_owned();
    assert_eq!(hub.ok(&["sales", &day])[0]["revenue_minor"], 450);

    // It pays for a cup; the cup comes back, and what is owed for it becomes a voucher of its own.
    till.ok(json!({ "do": "scan", "code": CUP }));
    till.ok(json!({ "do": "show_total" }));
    let spent = asked(&mut till, json!({ "do": "scan", "code": code }));
    assert_eq!(spent["reply"]["reply"], "paid", "{spent}");
    let receipt = spent["reply"]["sale"]["receipt"].clone();
    next_paper();
    till.ok(json!({ "do": "next_customer" }));
    till.ok(json!({ "do": "sign_out" }));
    sign_in(&mut till, MANAGER);
    till.ok(json!({ "do": "open_return", "receipt": receipt }));
    till.ok(json!({ "do": "pick_return", "line": 1, "quantity": "1" }));
    let returned = eventually("the hub to say what came back", || match till.send(json!({ "do": "confirm_return" })) {
        Reply::Ok(reply) => Ok(reply),
        other => Err(format!("{other:?}")),
    });
    assert_eq!(returned["basket"]["total"], -450);
    let exchanged = till.ok(json!({ "do": "sell_voucher" }))["basket"].clone();
    assert_eq!((&exchanged["total"], &exchanged["vouchers"][0]["amount"]), (&json!(0), &json!(450)));
    till.ok(json!({ "do": "tender", "kind": "cash", "amount": 0 }));
    next_paper();
    let refund = code_on(&next_paper());
    till.ok(json!({ "do": "next_customer" }));
    safe(&mut till);
    assert_eq!(standing(&hub), [(2_500, 2_050, "active".to_owned()), (450, 450, "active".to_owned())]);
    let shown = asked(&mut till, json!({ "do": "show_voucher", "code": refund }));
    assert_eq!((&shown["voucher"]["available"], &shown["voucher"]["is_single_purpose"]), (&json!(450), &json!(false)));

    // The sale that sold the first is undone: it is stopped, and what was spent of it is told.
    till.ok(json!({ "do": "post_void", "receipt": 1, "reason": "wrong amount" }));
    safe(&mut till);
    assert_eq!(standing(&hub)[0], (2_500, 0, "blocked".to_owned()));
    let told = hub.ok(&["exceptions"]);
    assert!(told.as_array().expect("a list").iter().any(|told| told["kind"] == "voucher-spent"), "{told}");
    assert_eq!(hub.ok(&["parked"]), json!([]), "the hub understands every record");
    till.ok(json!({ "do": "scan", "code": CUP }));
    check_refused(&mut till, json!({ "do": "pay_voucher", "code": code }), "voucher-stopped");
    till.ok(json!({ "do": "void_basket" }));
    till.close();
    let data = folder.path().join("AU-SYD-01");
    verified(&data);
    let journal = serde_json::to_string(&exported(&data)).expect("text");
    assert!(journal.contains(&code[19..23]) && !journal.contains(&code[..17]), "the code itself is in no record");
}
