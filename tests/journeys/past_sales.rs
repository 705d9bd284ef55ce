//! A customer comes back: their sale is found by whatever they or their receipt know of it.

use super::{CASHIER, MANAGER, list, sign_in};
use crate::console::{Console, Options};
use serde_json::{Value, json};

/// Receipts found by this question, over all its pages of three.
#[track_caller]
fn check(console: &mut Console, asked: Value, expected: &[u64]) {
    let (mut found, mut before) = (Vec::new(), Value::Null);
    loop {
        let mut question = asked.clone();
        question["do"] = json!("find_sales");
        question["limit"] = json!(3);
        question["before"] = before;
        let page = console.ok(question);
        found.extend(list(&page["sales"]).iter().filter_map(|sale| sale["receipt"].as_u64()));
        before = page["older"].clone();
        if before.is_null() {
            break;
        }
    }
    assert_eq!(found, expected, "{asked}");
}

#[test]
fn a_past_sale_is_found_by_what_somebody_knows_of_it() {
    let mut console = Console::start(&Options::new("GB").clock("2026-11-21T10:00:00+00:00").seed(3));
    sign_in(&mut console, CASHIER);
    let mut totals = Vec::new();
    for customer in 0..7 {
        console.ok(json!({ "do": "scan", "code": "9520426000015" }));
        if customer == 4 {
            console.ok(json!({ "do": "add", "sku": "4011", "quantity": "0.420 kg" }));
        }
        let view = console.ok(json!({ "do": "view" }));
        let due = view["view"]["basket"]["due"]["exact"].as_i64().expect("an amount");
        let kind = if customer % 2 == 0 { "card" } else { "cash" };
        let paid = console.ok(json!({ "do": "tender", "kind": kind, "amount": due }));
        totals.push((due, paid["sale"]["label"].as_str().expect("a label").to_owned()));
        console.ok(json!({ "do": "next_customer" }));
    }
    sign_in(&mut console, MANAGER);
    console.ok(json!({ "do": "post_void", "receipt": 2, "reason": "wrong size" }));
    let all = [7, 6, 5, 4, 3, 2, 1];
    let (amount, label) = totals[4].clone();
    let amount = format!("£{}.{:02}", amount / 100, amount % 100);
    check(&mut console, json!({}), &all);
    check(&mut console, json!({ "text": label }), &[5]);
    check(&mut console, json!({ "text": label.to_lowercase() }), &[5]);
    check(&mut console, json!({ "text": "000003" }), &[3]);
    check(&mut console, json!({ "text": "8" }), &[2]); // the slip that undid it
    check(&mut console, json!({ "text": amount }), &[5]);
    check(&mut console, json!({ "text": "4011" }), &[5]);
    check(&mut console, json!({ "text": "9520426000015" }), &all);
    check(&mut console, json!({ "text": "21/11/2026" }), &all);
    check(&mut console, json!({ "text": "20.11.2026" }), &[]);
    check(&mut console, json!({ "from": "2026-11-21", "to": "2026-11-30", "tender": "cash" }), &[6, 4, 2]);
    check(&mut console, json!({ "operator": CASHIER.0, "article": "4011" }), &[5]);
    check(&mut console, json!({ "operator": MANAGER.0 }), &[]);
    check(&mut console, json!({ "text": "nothing like it" }), &[]);
    check(&mut console, json!({ "text": "\u{1b}\" OR 1=1 --" }), &[]);
    let voided = console.ok(json!({ "do": "find_sales", "text": "2" }));
    assert_eq!(voided["sales"][0]["voided_by"], 8);
    let (code, _) = console.refused(json!({ "do": "find_sales", "text": "x".repeat(101) }));
    assert_eq!(code, "search-too-long");
}
