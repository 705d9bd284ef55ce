//! Orders are gathered on two tills of a store: scanned line by line, nobody takes what another one gathers, what isn't there is counted
//! and settled, the customer is told, and everything is undone where it was wrong. With the hub, without it, and with a kill in between.

use super::chain::{eventually, exchange, join, safe};
use super::{CASHIER, sign_in};
use crate::console::{Console, Hub, TempDir, verified};
use serde_json::{Value, json};

const STORE: &str = "AU-SYD";
const CUP: &str = "4006381333931";
const MUG: &str = "5000112637922";

fn id(number: u32) -> String {
    format!("0190b6f0-0000-7000-8000-000000{number:06}")
}

fn goods(hub: &Hub) {
    hub.put_store(STORE);
    hub.put_store("AU-MEL");
    let product = |code: &str, name: &str, gtin: &str| {
        json!({
            "code": code, "texts": { "en": { "name": name } },
            "variants": [{ "sku": code, "gtins": [gtin], "unit": "piece", "tax_category": "gst" }],
        })
    };
    hub.put("products", &json!([product("CUP-1", "Espresso cup", CUP), product("MUG-1", "Mug", MUG)]));
    hub.ok(&["price", "CUP-1", STORE, "4.50", "--from", "2026-01-01"]);
    hub.ok(&["price", "MUG-1", STORE, "4.00", "--from", "2026-01-01"]);
}

/// Three cups, paid on the web.
fn push(hub: &Hub, number: u32) -> (String, String) {
    let (order, line) = (id(number), id(number + 500));
    hub.put(
        "orders",
        &json!([{
            "id": order, "number": format!("W-{number}"), "channel": "web", "placed_at": "2026-11-22T08:15:00+11:00",
            "name": "Kim Tran", "phone": "0400 111 222", "pick_up_store": STORE, "currency": "AUD", "total_minor": 1_350,
            "payment": "paid", "state": "allocated", "version": 1, "promised_at": "2026-11-22T12:00:00+11:00",
            "lines": [{
                "id": line, "sku": "CUP-1", "name": "Espresso cup", "quantity": "3", "unit_price": "4.50", "paid_minor": 1_350,
            }],
        }]),
    );
    (order, line)
}

fn orders(till: &mut Console) -> Value {
    till.ok(json!({ "do": "view" }))["view"]["orders"].clone()
}

/// Waits until the till lists an order like this.
#[track_caller]
fn listed(till: &mut Console, number: &str, what: &str, as_it_is: &Value) {
    eventually(number, || {
        let seen = orders(till);
        let row = seen["list"].as_array().and_then(|list| list.iter().find(|row| row["number"] == number)).cloned();
        match row {
            Some(row) if row[what] == *as_it_is => Ok(()),
            _ => Err(seen.to_string()),
        }
    });
}

#[track_caller]
fn task(till: &mut Console, task: Value) -> Value {
    till.ok(with_do(task))
}

/// A task as it is written here, as an action.
fn with_do(mut said: Value) -> Value {
    let name = said["task"].as_str().expect("a task").to_owned();
    said.as_object_mut().expect("an object").remove("task");
    json!({ "do": "work_order", "task": { name: said } })
}

#[track_caller]
fn refused(till: &mut Console, task: Value, code: &str) {
    assert_eq!(till.refused(with_do(task)).0, code);
}

fn scan(till: &mut Console, code: &str) -> Value {
    till.ok(json!({ "do": "scan", "code": code }))
}

#[track_caller]
fn at_hub(hub: &Hub, order: &str, what: &str, value: &Value) -> Value {
    eventually(what, || {
        let all = hub.ok(&["orders"]);
        match all.as_array().and_then(|all| all.iter().find(|known| known["id"] == order)) {
            Some(found) if found.pointer(what) == Some(value) => Ok(found.clone()),
            found => Err(format!("{found:?}")),
        }
    })
}

/// Waits until the till may hand over the order that is open.
#[track_caller]
fn held(till: &mut Console, standing: &str) {
    eventually(standing, || match orders(till)["open"].clone() {
        open if open["standing"] == standing => Ok(()),
        open => Err(open.to_string()),
    });
}

#[test]
fn orders_are_gathered_by_two_and_nothing_is_taken_twice() {
    let folder = TempDir::new();
    let hub = Hub::start(&folder.path().join("hub"));
    goods(&hub);
    let mut till = join(&hub, folder.path(), "AU-SYD-01");
    let mut other = join(&hub, folder.path(), "AU-SYD-02");
    let (first, line) = push(&hub, 1001);
    let (second, second_line) = push(&hub, 1002);
    for till in [&mut till, &mut other] {
        listed(till, "W-1002", "gathered", &json!(0));
    }
    assert_eq!(orders(&mut till)["list"][0]["is_late"], true);
    let found = task(&mut till, json!({ "task": "find", "text": "111222" }));
    assert_eq!(found["total"], 2, "by the telephone number");

    // A wave of two: scanned goods go into the first box that wants them, then into the next.
    let picking = task(&mut till, json!({ "task": "gather", "orders": [first, second] }));
    let places: Vec<_> =
        picking["picking"]["orders"].as_array().expect("two").iter().map(|it| it["place"].clone()).collect();
    assert_eq!(places, ["A", "B"]);
    eventually("the hub's answer", || match orders(&mut till)["picking"].clone() {
        picking if picking["is_asking"] == false && picking["is_unasked"] == false => Ok(()),
        picking => Err(picking.to_string()),
    });
    for gathered in 1..=3 {
        let picked = scan(&mut till, CUP);
        assert_eq!(
            (&picked["order"]["number"], &picked["order"]["goods"][0]["gathered"]),
            (&json!("W-1001"), &json!(gathered.to_string()))
        );
    }
    assert_eq!(scan(&mut till, CUP)["order"]["number"], "W-1002");
    assert_eq!(till.refused(json!({ "do": "scan", "code": MUG })).0, "pick-not-wanted");
    refused(&mut till, json!({ "task": "pick", "order": first, "line": line }), "pick-enough");
    refused(&mut till, json!({ "task": "make_ready", "order": second }), "order-not-gathered");

    // The other till can't take the same line while this one gathers it.
    listed(&mut other, "W-1002", "gathered_by", &json!("Amara Okafor"));
    task(&mut other, json!({ "task": "gather", "orders": [second] }));
    refused(&mut other, json!({ "task": "pick", "order": second, "line": second_line }), "pick-taken");
    assert_eq!(other.refused(json!({ "do": "scan", "code": CUP })).0, "pick-taken");
    task(&mut other, json!({ "task": "leave" }));

    // One too many was taken, and goes back.
    task(&mut till, json!({ "task": "unpick", "order": first, "line": line, "quantity": "1", "reason": "mistake" }));
    refused(&mut till, json!({ "task": "make_ready", "order": first }), "order-not-gathered");
    scan(&mut till, CUP);
    task(&mut till, json!({ "task": "pack", "order": first, "bags": 2 }));
    let ready = task(&mut till, json!({ "task": "make_ready", "order": first }));
    assert_eq!((&ready["order"]["state"], &ready["order"]["bags"]), (&json!("ready"), &json!(2)));
    // Twice is once.
    task(&mut till, json!({ "task": "make_ready", "order": first }));
    at_hub(&hub, &first, "/state", &json!("ready"));
    listed(&mut other, "W-1001", "state", &json!("ready"));

    // Not ready after all, and ready again.
    let unready = task(&mut till, json!({ "task": "make_unready", "order": first, "reason": "mistake" }));
    assert_eq!(unready["order"]["state"], "picking");
    task(&mut till, json!({ "task": "make_ready", "order": first }));

    // Two of the second one aren't there: none is on the shelf, so the hub says that only those in the boxes are left.
    let missing = json!({ "task": "missing", "order": second, "line": second_line, "counted": "0" });
    let missing = task(&mut till, missing);
    assert_eq!(missing["order"]["goods"][0]["missing"], "2");
    eventually("the stock to be corrected", || match hub.ok(&["stock", "CUP-1"]) {
        stock if stock[0]["quantity"] == "4" => Ok(()),
        stock => Err(stock.to_string()),
    });
    let found = task(&mut till, json!({ "task": "found", "order": second, "line": second_line }));
    assert_eq!(found["order"]["goods"][0]["missing"], "0");
    task(&mut till, json!({ "task": "missing", "order": second, "line": second_line, "quantity": "1" }));
    let refund = task(&mut till, json!({ "task": "refund", "order": second, "line": second_line }));
    assert_eq!(refund["order"]["total"], 900);
    task(&mut till, json!({ "task": "missing", "order": second, "line": second_line }));
    let instead =
        json!({ "task": "replace", "order": second, "line": second_line, "sku": "MUG-1", "consent": "phone" });
    let instead = task(&mut till, instead);
    let mug = &instead["order"]["goods"][1];
    assert_eq!((&mug["name"], &mug["paid"], &instead["order"]["total"]), (&json!("Mug"), &json!(400), &json!(850)));
    assert_eq!(scan(&mut till, MUG)["order"]["number"], "W-1002");
    task(&mut till, json!({ "task": "make_ready", "order": second }));
    let at = at_hub(&hub, &second, "/state", &json!("ready"));
    assert_eq!(at["work"]["back"], 500);
    let asked = hub.ok(&["refunds"]);
    assert_eq!(asked.as_array().map(Vec::len), Some(2), "{asked}");
    task(&mut till, json!({ "task": "leave" }));

    collected_in_parts(&hub, &mut till, (&first, &line));
    hub_is_gone(folder, hub, [till, other]);
}

/// Collected in two goes, then it turns out that it was the wrong person.
fn collected_in_parts(hub: &Hub, till: &mut Console, (first, line): (&str, &str)) {
    till.ok(json!({ "do": "open_order", "order": first }));
    held(till, "held");
    let part = json!([{ "line": line, "quantity": "2" }]);
    till.ok(json!({ "do": "hand_over", "lines": part, "proof": "name", "is_id_seen": true, "proxy": "Lee Tran" }));
    listed(till, "W-1001", "state", &json!("ready"));
    till.ok(json!({ "do": "open_order", "order": first }));
    held(till, "held");
    assert_eq!(
        till.refused(json!({ "do": "hand_over", "lines": [{ "line": line, "quantity": "2" }] })).0,
        "order-part"
    );
    till.ok(json!({ "do": "hand_over", "proof": "signature" }));
    at_hub(hub, first, "/state", &json!("handed-over"));
    let back = task(till, json!({ "task": "take_back", "order": first, "reason": "wrong-person" }));
    assert_eq!((&back["order"]["state"], &back["order"]["goods"][0]["gathered"]), (&json!("ready"), &json!("3")));
    at_hub(hub, first, "/state", &json!("ready"));
    assert_eq!(hub.ok(&["stock", "CUP-1"])[0]["quantity"], "4", "all of it is back");
}

/// Without the hub, and killed in the middle: what was gathered stays gathered, and both tills' steps add up when it is back.
fn hub_is_gone(folder: TempDir, hub: Hub, [till, mut other]: [Console; 2]) {
    let (third, line) = push(&hub, 1003);
    let mut till = till;
    for till in [&mut till, &mut other] {
        listed(till, "W-1003", "gathered", &json!(0));
        safe(till);
    }
    let address = hub.address.trim_start_matches("https://").to_owned();
    hub.kill();
    task(&mut till, json!({ "task": "gather", "orders": [third] }));
    scan(&mut till, CUP);
    scan(&mut till, CUP);
    till.kill();
    let mut till = Console::start(&options_at(&folder, &address));
    sign_in(&mut till, CASHIER);
    let opened = till.ok(json!({ "do": "open_order", "order": third }));
    assert_eq!(opened["order"]["goods"][0]["gathered"], "2", "nothing that was scanned is lost");
    task(&mut till, json!({ "task": "gather", "orders": [third] }));
    eventually("the hub not to answer", || match orders(&mut till)["picking"].clone() {
        picking if picking["is_unasked"] == true => Ok(()),
        picking => Err(picking.to_string()),
    });
    scan(&mut till, CUP);
    task(&mut till, json!({ "task": "make_ready", "order": third }));
    // The other till can't know, and takes one, too.
    task(&mut other, json!({ "task": "pick", "order": third, "line": line, "quantity": "1" }));
    let hub = Hub::start_at(&folder.path().join("hub"), &address);
    safe(&mut till);
    safe(&mut other);
    let at = at_hub(&hub, &third, "/state", &json!("ready"));
    assert_eq!(at["work"]["lines"][&line]["picked"], 4);
    listed(&mut other, "W-1003", "has_to_put_back", &json!(true));
    task(&mut other, json!({ "task": "put_back", "order": third }));
    listed(&mut other, "W-1003", "has_to_put_back", &json!(false));
    assert_eq!(hub.ok(&["parked"]), json!([]), "the hub understands every record");
    assert_eq!(exchange(&mut till)["aside"], json!([]));
    for (till, name) in [(till, "AU-SYD-01"), (other, "AU-SYD-02")] {
        till.close();
        verified(&folder.path().join(name));
    }
}

fn options_at(folder: &TempDir, address: &str) -> crate::console::Options {
    let options = crate::console::Options::new("AU").data_dir(&folder.path().join("AU-SYD-01"));
    options.option("--hub", &format!("https://{address}")).option("--workstation", "AU-SYD-01")
}
