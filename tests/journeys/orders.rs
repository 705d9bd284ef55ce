//! Orders of the online store, told to the hub by another system: they come to the till they are to be collected at, and are handed
//! over once, with the network or without.

use super::chain::{eventually, exchange, join, safe};
use crate::console::{Console, Hub, REPLY_WAIT, TempDir, verified};
use serde_json::{Value, json};

const STORE: &str = "AU-SYD";
const BREAD: &str = "9520426000015";
const MANAGER: (&str, &str) = ("201", "190583");

fn id(number: u32) -> String {
    format!("0190b6f0-0000-7000-8000-0000000000{number:02}")
}

/// The online store tells the hub of an order that waits in a store.
fn push(hub: &Hub, number: u32, state: &str) -> String {
    told(hub, number, state, "paid")
}

fn told(hub: &Hub, number: u32, state: &str, payment: &str) -> String {
    let order = id(number);
    hub.put(
        "orders",
        &json!([{
            "id": order, "number": format!("W-10{number:02}"), "channel": "web", "placed_at": "2026-11-22T08:15:00+11:00",
            "name": "Kim Tran", "pick_up_store": STORE, "currency": "AUD", "total_minor": 8_910, "payment": payment,
            "state": state, "version": 1, "lines": [{
                "id": id(90), "sku": "LAMP", "name": "Desk lamp", "quantity": "1", "unit_price": "99.00",
                "discount_minor": 990, "paid_minor": 8_910, "tax_minor": 810,
                "taxes": [{ "category": "gst", "rate": "10", "taxable_minor": 8_100, "tax_minor": 810 }],
            }],
        }]),
    );
    order
}

fn transition(hub: &Hub, order: &str, act: u32, what: &str) {
    hub.put(&format!("orders/{order}/transitions"), &json!({ "id": id(act), "transition": what }));
}

fn orders(till: &mut Console) -> Value {
    till.ok(json!({ "do": "view" }))["view"]["orders"].clone()
}

/// Waits until so many orders can be collected.
#[track_caller]
fn ready(till: &mut Console, count: u64) {
    eventually("orders to be ready", || match orders(till) {
        seen if seen["ready"] == count => Ok(()),
        seen => Err(seen.to_string()),
    });
}

#[track_caller]
fn refused(till: &mut Console, action: Value, code: &str) {
    assert_eq!(till.refused(action).0, code);
}

/// Opens an order by its number, as its code is scanned, until this is known of it: what another till does may be on its way to the hub.
#[track_caller]
fn open(till: &mut Console, number: &str, standing: &str) {
    eventually(standing, || {
        let opened = till.ok(json!({ "do": "scan", "code": number }));
        assert_eq!(opened["order"]["number"].as_str().map(str::to_lowercase), Some(number.to_lowercase()), "{opened}");
        let open = eventually("an answer", || match orders(till)["open"].clone() {
            open if open["standing"] == "asking" => Err(open.to_string()),
            open => Ok(open),
        });
        if open["standing"] == standing { Ok(()) } else { Err(open.to_string()) }
    });
}

#[track_caller]
fn stands(hub: &Hub, order: &str, state: &str) {
    eventually(state, || {
        let all = hub.ok(&["orders"]);
        let found = all.as_array().and_then(|all| all.iter().find(|known| known["id"] == order));
        match found.map(|found| found["state"].clone()) {
            Some(found) if found == state => Ok(()),
            found => Err(format!("{found:?}")),
        }
    });
}

#[test]
fn an_order_comes_to_the_till_and_is_handed_over_once() {
    let folder = TempDir::new();
    let hub = Hub::start(&folder.path().join("hub"));
    hub.put_store(STORE);
    let mut till = join(&hub, folder.path(), "AU-SYD-01");
    let mut other = join(&hub, folder.path(), "AU-SYD-02");
    let early = push(&hub, 1, "picking");
    let first = push(&hub, 2, "ready");
    ready(&mut till, 1);
    ready(&mut other, 1);
    assert_eq!(orders(&mut till)["waiting"], 2);
    let arrived = till.wait_for_event("orders_arrived", REPLY_WAIT);
    assert!(arrived["count"].as_u64() > Some(0), "{arrived}");

    // What isn't gathered yet isn't handed over; when it is, the open page knows.
    open(&mut till, "W-1001", "not-ready");
    refused(&mut till, json!({ "do": "hand_over" }), "order-not-to-hand-over");
    transition(&hub, &early, 50, "mark-ready");
    eventually("the order to be kept for this till", || match orders(&mut till)["open"].clone() {
        open if open["standing"] == "held" => Ok(()),
        open => Err(open.to_string()),
    });

    // Two tills can't hand over the same order; who closes it lets the other one.
    open(&mut other, "w-1001", "at-another-till");
    refused(&mut other, json!({ "do": "hand_over" }), "order-not-to-hand-over");
    till.ok(json!({ "do": "close_order" }));
    open(&mut other, "W-1001", "held");
    assert_eq!(other.ok(json!({ "do": "hand_over" }))["number"], "W-1001");
    stands(&hub, &early, "handed-over");
    ready(&mut till, 1);
    open(&mut till, "W-1001", "handed-over");
    assert_eq!(hub.ok(&["stock", "LAMP"])[0]["quantity"], "-1", "the goods have left");

    // Without the hub: what nobody knows is said, the hand-over is recorded and goes up when the hub is back. Meanwhile the customer
    // has cancelled one and the other till has handed over the same.
    let cancelled = push(&hub, 3, "ready");
    ready(&mut till, 2);
    ready(&mut other, 2);
    let address = hub.address.trim_start_matches("https://").to_owned();
    hub.kill();
    for till in [&mut till, &mut other] {
        open(till, "W-1002", "unasked");
        till.ok(json!({ "do": "hand_over" }));
        refused(till, json!({ "do": "hand_over" }), "order-not-open");
    }
    open(&mut till, "W-1003", "unasked");
    till.ok(json!({ "do": "hand_over" }));
    assert_eq!(orders(&mut till)["waiting"], 0);
    open(&mut till, "W-1003", "handed-over");
    let elsewhere = Hub::start_at(&folder.path().join("hub"), "127.0.0.1:0");
    transition(&elsewhere, &cancelled, 51, "cancel");
    elsewhere.kill();
    let hub = Hub::start_at(&folder.path().join("hub"), &address);
    safe(&mut till);
    safe(&mut other);
    stands(&hub, &first, "handed-over");
    stands(&hub, &cancelled, "cancelled");
    let noted = hub.ok(&["exceptions"]);
    let about = |order: &str| -> Vec<String> {
        let all = noted.as_array().expect("a list").iter().filter(|noted| noted["subject"] == order);
        all.map(|noted| noted["kind"].as_str().expect("a kind").to_owned()).collect()
    };
    assert_eq!(about(&first), ["handed-over-twice"], "{noted}");
    assert_eq!(about(&cancelled), ["handed-over-after-cancel"], "{noted}");
    assert_eq!(hub.ok(&["stock", "LAMP"])[0]["quantity"], "-3", "what left has left, once");
    assert_eq!(hub.ok(&["parked"]), json!([]));
    assert_eq!(exchange(&mut till)["aside"], json!([]));
    for (till, name) in [(till, "AU-SYD-01"), (other, "AU-SYD-02")] {
        till.close();
        verified(&folder.path().join(name));
    }
}

#[test]
fn an_order_is_paid_where_it_is_collected_beside_whatever_else_is_bought() {
    let folder = TempDir::new();
    let hub = Hub::start(&folder.path().join("hub"));
    hub.put_store(STORE);
    let mut till = join(&hub, folder.path(), "AU-SYD-01");
    let order = told(&hub, 5, "ready", "open");
    ready(&mut till, 1);
    let bread = till.ok(json!({ "do": "scan", "code": BREAD }))["basket"]["total"].as_i64().expect("an amount");
    let collect = |till: &mut Console| {
        open(till, "W-1005", "held");
        till.ok(json!({ "do": "hand_over", "is_id_seen": true }))["basket"].clone()
    };
    let basket = collect(&mut till);
    assert_eq!(basket["total"], bread + 8_910, "{basket}");
    assert_eq!(basket["lines"][1]["note"], "Order W-1005");
    // Nothing of it changes, it isn't put aside, and taken out it is somebody else's to hand over.
    let half = json!({ "do": "discount_line", "line": 2, "discount": { "percent": "50" } });
    refused(&mut till, half, "line-is-of-order");
    refused(&mut till, json!({ "do": "park_basket" }), "park-with-order");
    till.ok(json!({ "do": "remove_line", "line": 2 }));
    let basket = collect(&mut till);
    let paid = till.ok(json!({ "do": "tender", "kind": "cash", "amount": basket["total"] }));
    let receipt = paid["sale"]["label"].as_str().expect("its number").to_owned();
    safe(&mut till);
    stands(&hub, &order, "handed-over");
    let all = hub.ok(&["orders"]);
    let known = all.as_array().expect("a list").iter().find(|known| known["id"] == *order).expect("known");
    assert_eq!((&known["payment"], &known["paid_with"][0]["receipt"]), (&json!("paid"), &json!(receipt)), "{known}");
    assert_eq!(hub.ok(&["stock", "LAMP"])[0]["quantity"], "-1");
    // Its goods come back by the receipt, or the whole sale is undone; the order alone says so.
    till.ok(json!({ "do": "open_order_return", "number": "W-1005" }));
    eventually("the order to say so", || {
        match till.ok(json!({ "do": "view" }))["view"]["returning_order"]["no"].clone() {
            no if no["code"] == "order-return-receipt" => Ok(()),
            no => Err(no.to_string()),
        }
    });
    till.ok(json!({ "do": "close_return" }));
    let back = json!({ "do": "work_order", "task": { "take_back": { "order": order, "reason": "mistake" } } });
    refused(&mut till, back, "order-sold");
    let number = paid["sale"]["receipt"].clone();
    till.ok(json!({ "do": "approved", "approver": MANAGER.0, "pin": MANAGER.1,
        "action": { "do": "post_void", "receipt": number, "reason": "wrong order" } }));
    safe(&mut till);
    stands(&hub, &order, "ready");
    assert_eq!(hub.ok(&["stock", "LAMP"])[0]["quantity"], "0");
    assert_eq!(hub.ok(&["exceptions"]), json!([]));
    // Without the hub it is paid all the same, and what happened meanwhile is found.
    ready(&mut till, 1);
    let address = hub.address.trim_start_matches("https://").to_owned();
    let again = super::chain::options(&hub, folder.path(), "AU-SYD-01");
    hub.kill();
    open(&mut till, "W-1005", "unasked");
    let basket = till.ok(json!({ "do": "hand_over" }))["basket"].clone();
    till.kill();
    let mut till = Console::start(&again);
    super::sign_in(&mut till, super::CASHIER);
    assert_eq!(
        till.ok(json!({ "do": "view" }))["view"]["basket"]["total"],
        basket["total"],
        "it lies in the basket still"
    );
    till.ok(json!({ "do": "tender", "kind": "cash", "amount": basket["total"] }));
    let elsewhere = Hub::start_at(&folder.path().join("hub"), "127.0.0.1:0");
    told(&elsewhere, 5, "ready", "paid");
    elsewhere.kill();
    let hub = Hub::start_at(&folder.path().join("hub"), &address);
    safe(&mut till);
    stands(&hub, &order, "handed-over");
    assert_eq!(hub.ok(&["exceptions"])[0]["kind"], "order-paid-twice");
    till.close();
    verified(&folder.path().join("AU-SYD-01"));
}

/// Opens an order again and again until the hub keeps it for this till: the moment another till's hand-over has reached the hub.
#[track_caller]
fn held_at_once(till: &mut Console, order: &str) -> Value {
    eventually("the hub's word", || {
        till.ok(json!({ "do": "open_order", "order": order }));
        let open = eventually("an answer", || match orders(till)["open"].clone() {
            open if open["standing"] == "asking" => Err(open.to_string()),
            open => Ok(open),
        });
        if open["standing"] == "held" { Ok(open) } else { Err(open.to_string()) }
    })
}

#[test]
fn what_another_till_handed_over_a_moment_ago_is_handed_over_no_more() {
    const ROUNDS: u32 = 12;
    let folder = TempDir::new();
    let hub = Hub::start(&folder.path().join("hub"));
    hub.put_store(STORE);
    let mut till = join(&hub, folder.path(), "AU-SYD-01");
    let mut other = join(&hub, folder.path(), "AU-SYD-02");
    for round in 0..ROUNDS {
        let order = id(10 + round);
        let line = id(40 + round);
        hub.put(
            "orders",
            &json!([{
                "id": order, "number": format!("W-20{round:02}"), "channel": "web", "placed_at": "2026-11-22T08:15:00+11:00",
                "name": "Kim Tran", "pick_up_store": STORE, "currency": "AUD", "total_minor": 19_800, "payment": "paid",
                "state": "ready", "version": 1, "lines": [{
                    "id": line, "sku": "LAMP", "name": "Desk lamp", "quantity": "2", "unit_price": "99.00",
                    "paid_minor": 19_800, "tax_minor": 1_800,
                    "taxes": [{ "category": "gst", "rate": "10", "taxable_minor": 18_000, "tax_minor": 1_800 }],
                }],
            }]),
        );
        ready(&mut till, 1);
        ready(&mut other, 1);
        held_at_once(&mut till, &order);
        till.ok(json!({ "do": "hand_over", "lines": [{ "line": line, "quantity": "1" }] }));
        let open = held_at_once(&mut other, &order);
        let goods = &open["goods"][0];
        assert_eq!((&goods["collectable"], &goods["handed"]), (&json!("1"), &json!("1")), "round {round}: {open}");
        other.ok(json!({ "do": "hand_over" }));
        stands(&hub, &order, "handed-over");
        ready(&mut till, 0);
        ready(&mut other, 0);
    }
    assert_eq!(hub.ok(&["exceptions"]), json!([]));
    assert_eq!(hub.ok(&["stock", "LAMP"])[0]["quantity"], format!("-{}", 2 * ROUNDS));
    safe(&mut till);
    safe(&mut other);
}
