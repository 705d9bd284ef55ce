//! Gift vouchers while the hub is away: taken as far as head office granted it and not a cent further, and settled when it is back.

use super::chain::{CUP, STORE, costs, eventually, fill, join, options, safe};
use super::vouchers::{asked, balances, issue};
use super::{CASHIER, due, sign_in};
use crate::console::{Console, Hub, Reply, TempDir, verified};
use serde_json::{Value, json};

const TILL: &str = "AU-SYD-01";

/// A cup for 4.50 that waits for its money.
fn cup(till: &mut Console) {
    till.ok(json!({ "do": "scan", "code": CUP }));
    till.ok(json!({ "do": "show_total" }));
}

#[track_caller]
fn refused(till: &mut Console, action: Value, code: &str) -> String {
    let answer = asked(till, action);
    assert_eq!(answer["code"], code, "{answer}");
    answer["text"].as_str().expect("words").to_owned()
}

fn next(till: &mut Console) {
    till.ok(json!({ "do": "next_customer" }));
}

/// What the hub says of the only till's budget: granted, taken, lost.
fn budget(hub: &Hub) -> (i64, i64, i64) {
    let rows = hub.ok(&["budgets"]);
    let number = |name: &str| rows[0][name].as_i64().unwrap_or_default();
    (number("granted_minor"), number("spent_minor"), number("lost_minor"))
}

/// Head office sets something else behind what it set: once the till goes by it, it has what was before it, too.
#[track_caller]
fn arrived(hub: &Hub, till: &mut Console, are_open_items_allowed: bool) {
    let value = if are_open_items_allowed { "true" } else { "false" };
    hub.ok(&["set", "open_items", value, "--level", "store", "--id", STORE]);
    eventually("the till to have its settings", || {
        let rings = json!({ "do": "add_open_item", "name": "Tea", "price": 100, "tax_category": "gst" });
        let is_rung = match till.send(rings) {
            Reply::Ok(_) => {
                till.ok(json!({ "do": "void_basket" }));
                true
            }
            _ => false,
        };
        if is_rung == are_open_items_allowed { Ok(()) } else { Err(format!("open items: {is_rung}")) }
    });
}

/// Waits until that much was granted.
#[track_caller]
fn granted(hub: &Hub, minor: i64) {
    eventually("a grant", || match budget(hub).0 {
        found if found == minor => Ok(()),
        found => Err(format!("{found} granted")),
    });
}

#[test]
fn a_till_takes_vouchers_without_the_hub_as_far_as_it_was_granted() {
    let folder = TempDir::new();
    let hub = Hub::start(&folder.path().join("hub"));
    fill(&hub);
    let first = issue(&hub, folder.path(), (1, 1_000, "multi-purpose"));
    let second = issue(&hub, folder.path(), (2, 250, "multi-purpose"));
    let third = issue(&hub, folder.path(), (3, 100, "multi-purpose"));
    let mut till = join(&hub, folder.path(), TILL);
    costs(&mut till, "4.50");
    let policy = json!({ "takes": "floor", "each_minor": 400, "store_minor": 900, "days": 7 });
    hub.ok(&["set", "voucher_offline", &policy.to_string(), "--level", "store", "--id", STORE]);
    granted(&hub, 900);
    arrived(&hub, &mut till, false);
    let (again, address) = (options(&hub, folder.path(), TILL), hub.address.clone());
    let address = address.trim_start_matches("https://");
    hub.kill();

    // Nobody knows how much is on it: the cashier is asked, and says more than may be taken.
    cup(&mut till);
    let words = refused(&mut till, json!({ "do": "scan", "code": first }), "voucher-unasked-amount");
    assert!(words.contains("4.00"), "{words}");
    let paid = till.ok(json!({ "do": "pay_unasked_voucher", "amount": 1_000 }));
    assert_eq!(paid["basket"]["due"]["exact"], 50, "{paid}");
    assert_eq!(till.refused(json!({ "do": "pay_unasked_voucher", "amount": 50 })).0, "voucher-unasked-scan");
    // Killed in between it remembers.
    till.kill();
    let mut till = Console::start(&again);
    sign_in(&mut till, CASHIER);
    let (_, owed) = due(&mut till);
    assert_eq!(owed, 50);
    till.ok(json!({ "do": "tender", "kind": "cash", "amount": owed }));
    next(&mut till);

    // The same voucher has given what one may; another one gives what the budget has left.
    cup(&mut till);
    refused(&mut till, json!({ "do": "pay_voucher", "code": first, "amount": 100 }), "voucher-unasked-none");
    let paid = asked(&mut till, json!({ "do": "pay_voucher", "code": second, "amount": 400 }));
    assert_eq!(paid["reply"]["basket"]["due"]["exact"], 50, "{paid}");
    till.ok(json!({ "do": "tender", "kind": "cash", "amount": 50 }));
    next(&mut till);
    cup(&mut till);
    let words =
        refused(&mut till, json!({ "do": "pay_voucher", "code": second, "amount": 100 }), "voucher-unasked-none");
    assert!(words.len() > 20, "{words}");
    refused(&mut till, json!({ "do": "pay_voucher", "code": third, "amount": 200 }), "voucher-unasked-most");
    let (_, owed) = due(&mut till);
    till.ok(json!({ "do": "tender", "kind": "cash", "amount": owed }));
    next(&mut till);

    // The hub is back: each voucher pays what it has, what it hasn't is a loss, and the till may take as much again.
    let hub = Hub::start_at(&folder.path().join("hub"), address);
    safe(&mut till);
    assert_eq!(balances(&hub), [(600, 0), (0, 0), (100, 0)]);
    eventually("the budget to be settled", || match budget(&hub) {
        (1_700, 800, 150) => Ok(()),
        found => Err(format!("{found:?}")),
    });
    // Head office takes it back: from then on nothing is taken without the hub.
    hub.ok(&["set", "voucher_offline", "\"deny\"", "--level", "store", "--id", STORE]);
    eventually("the grant to end", || match hub.ok(&["budgets"])[0]["until"].clone() {
        Value::Null => Ok(()),
        until => Err(until.to_string()),
    });
    arrived(&hub, &mut till, true);
    hub.kill();
    cup(&mut till);
    refused(&mut till, json!({ "do": "pay_voucher", "code": first, "amount": 100 }), "voucher-no-hub");
    till.close();
    verified(&folder.path().join(TILL));
}
