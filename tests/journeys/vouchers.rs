//! Gift vouchers at the till: the hub holds what they pay, the sale's record spends it, and without the hub nobody's money is touched.

use super::chain::{CUP, STORE, costs, eventually, fill, join, safe};
use super::{MANAGER, due, sign_in};
use crate::console::{Console, Hub, REPLY_WAIT, TempDir, verified};
use serde_json::{Value, json};
use std::path::Path;

/// Issues a voucher at head office; its code.
fn issue(hub: &Hub, folder: &Path, (number, amount_minor, kind): (u8, i64, &str)) -> String {
    let file = folder.join("voucher.json");
    let voucher = json!({
        "act": format!("0190b6f0-0000-7000-8000-0000000000{number:02}"), "kind": kind, "currency": "AUD",
        "amount_minor": amount_minor, "issued_at": STORE, "recipient": "Kim",
    });
    std::fs::write(&file, voucher.to_string()).expect("written");
    let issued = hub.ok(&["put", "vouchers", file.to_str().expect("text")]);
    issued["code"].as_str().expect("a code").to_owned()
}

/// What the hub says is on each voucher, and held of it: the dearest first.
fn balances(hub: &Hub) -> Vec<(i64, i64)> {
    let listed = hub.ok(&["vouchers"]);
    let mut rows: Vec<&Value> = listed.as_array().expect("a list").iter().collect();
    rows.sort_by_key(|row| -row["issued_minor"].as_i64().expect("an amount"));
    let number = |value: &Value| value.as_i64().expect("an amount");
    rows.into_iter().map(|row| (number(&row["balance_minor"]), number(&row["held_minor"]))).collect()
}

/// Asks something of the hub and waits for its answer.
#[track_caller]
fn asked(till: &mut Console, action: Value) -> Value {
    till.ok(action);
    till.wait_for_event("voucher_answered", REPLY_WAIT)
}

#[track_caller]
fn check_refused(till: &mut Console, action: Value, code: &str) {
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
    check_refused(&mut till, json!({ "do": "pay_voucher", "code": single, "amount": 100 }), "voucher-single-purpose");
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
