//! What isn't here isn't a lost sale: another store keeps it for the customer, or sends it, and it is paid with what is taken along. The
//! customer is written down once, with what they agree to, and no name of theirs is in the journal.

use super::chain::{eventually, exchange, options, safe};
use super::web_returns::join;
use super::{CASHIER, sign_in};
use crate::console::{Console, Device, Hub, REPLY_WAIT, TempDir, journal_of, verified};
use crate::faults::messages::Listener;
use serde_json::{Value, json};

/// Two stores, lamps in one of them, and cups in the other.
fn goods(hub: &Hub) {
    hub.put_store("AU-SYD");
    hub.put_store("AU-MEL");
    let product = |code: &str, name: &str| {
        json!({
            "code": code, "texts": { "en": { "name": name } },
            "variants": [{ "sku": code, "unit": "piece", "tax_category": "gst" }],
        })
    };
    hub.put("products", &json!([product("CUP-1", "Espresso cup"), product("LAMP", "Desk lamp")]));
    for store in ["AU-SYD", "AU-MEL"] {
        hub.ok(&["price", "CUP-1", store, "4.50", "--from", "2026-01-01"]);
        hub.ok(&["price", "LAMP", store, "99.00", "--from", "2026-01-01"]);
    }
    hub.put(
        "sales",
        &json!([{
            "source": "delivery", "number": "1", "store": "AU-MEL", "channel": "store", "at": "2026-11-20T08:00:00+11:00",
            "currency": "AUD", "lines": [{ "sku": "LAMP", "quantity": "-3", "paid_minor": 0 }],
        }]),
    );
}

fn view(till: &mut Console) -> Value {
    till.ok(json!({ "do": "view" }))["view"].clone()
}

/// Waits until the till may sell an article, and rings it up.
#[track_caller]
fn ring_up(till: &mut Console, sku: &str) -> u64 {
    use crate::console::Reply;
    eventually(sku, || match till.send(json!({ "do": "add", "sku": sku })) {
        Reply::Ok(reply) => Ok(reply["line"].as_u64().expect("a line")),
        other => Err(format!("{other:?}")),
    })
}

/// Waits until another store's stock is known here.
#[track_caller]
fn stock_known(till: &mut Console, line: u64, store: &str, quantity: &str) {
    eventually("the other store's stock", || {
        let ways = till.ok(json!({ "do": "send_ways", "line": line }))["ways"].clone();
        let found = ways["stores"].as_array().and_then(|all| all.iter().find(|it| it["store"] == store)).cloned();
        match found {
            Some(found) if found["quantity"] == quantity => Ok(()),
            _ => Err(ways.to_string()),
        }
    });
}

fn orders(till: &mut Console) -> Value {
    view(till)["orders"].clone()
}

#[track_caller]
fn listed(till: &mut Console, what: &str, value: &Value) -> Value {
    eventually(what, || {
        let seen = orders(till);
        match seen["list"].as_array().and_then(|list| list.iter().find(|row| row[what] == *value)) {
            Some(row) => Ok(row.clone()),
            None => Err(seen.to_string()),
        }
    })
}

#[track_caller]
fn task(till: &mut Console, name: &str, said: Value) -> Value {
    till.ok(json!({ "do": "work_order", "task": { name: said } }))
}

/// Gathers all of an order and says that it is ready.
fn make_ready(till: &mut Console, order: &Value) {
    let opened = till.ok(json!({ "do": "open_order", "order": order }))["order"].clone();
    task(till, "gather", json!({ "orders": [order] }));
    for goods in opened["goods"].as_array().expect("goods") {
        let (line, quantity) = (&goods["line"], &goods["quantity"]);
        task(till, "pick", json!({ "order": order, "line": line, "quantity": quantity }));
    }
    task(till, "make_ready", json!({ "order": order }));
    task(till, "leave", json!({}));
}

/// Waits until the order that is open may be handed over.
#[track_caller]
fn held(till: &mut Console, order: &Value) {
    till.ok(json!({ "do": "open_order", "order": order }));
    eventually("the hub's word", || match orders(till)["open"].clone() {
        open if open["standing"] == "held" => Ok(()),
        open => Err(open.to_string()),
    });
}

fn stock(hub: &Hub, store: &str) -> Value {
    let all = hub.ok(&["stock", "LAMP"]);
    let row = all.as_array().and_then(|all| all.iter().find(|row| row["store"] == store)).cloned();
    row.unwrap_or_default()["quantity"].clone()
}

/// Two sales in Sydney of lamps that Melbourne has: one that it keeps, one that it sends. Says the orders' numbers.
fn sold_in_sydney(sydney: &mut Console, printer: &mut Device) -> [String; 2] {
    let cup = ring_up(sydney, "CUP-1");
    let lamp = ring_up(sydney, "LAMP");
    stock_known(sydney, lamp, "AU-MEL", "3");
    let collect = json!({ "do": "send_line", "line": lamp, "store": "AU-MEL" });
    assert_eq!(sydney.refused(collect.clone()).0, "order-for-nobody");
    let put = |email: &str, more: Value| {
        let mut put = json!({ "do": "put_customer", "name": "Kim Tran", "email": email, "phone": "0400 111 222" });
        put.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        put
    };
    assert_eq!(sydney.refused(put("kim@example", json!({}))).0, "customer-email-wrong");
    let by_post = json!({ "answers": [{ "by": "post", "is_given": true }] });
    assert_eq!(sydney.refused(put("kim@example.com", by_post)).0, "customer-agreed-to-nothing");
    let by_email = json!({ "answers": [{ "by": "email", "is_given": true }, { "by": "phone", "is_given": false }] });
    let basket = sydney.ok(put("kim@example.com", by_email))["basket"].clone();
    assert_eq!(basket["customer"]["name"], "Kim Tran");
    let (code, text) = sydney.refused(put("kim@example.com", json!({})));
    assert!(code == "customer-known" && text.contains("Kim Tran"), "{code}: {text}");
    let many = json!({ "do": "set_quantity", "line": lamp, "quantity": "4" });
    sydney.ok(many);
    let (code, text) = sydney.refused(collect.clone());
    assert!(code == "store-has-not" && text.contains("AU-MEL"), "{code}: {text}");
    sydney.ok(json!({ "do": "set_quantity", "line": lamp, "quantity": "1" }));
    let basket = sydney.ok(collect)["basket"].clone();
    assert_eq!(basket["lines"][1]["sent"], json!({ "store": "AU-MEL", "is_sent": false }));
    assert_eq!((&basket["lines"][0]["sent"], &basket["total"]), (&Value::Null, &json!(10_350)));
    assert_eq!(sydney.refused(json!({ "do": "set_customer" })).0, "order-for-nobody");
    // Taken along after all, and not.
    assert_eq!(sydney.ok(json!({ "do": "take_along", "line": lamp }))["basket"]["lines"][1]["sent"], Value::Null);
    sydney.ok(json!({ "do": "send_line", "line": lamp, "store": "AU-MEL" }));
    let _ = cup;
    let paid = sydney.ok(json!({ "do": "tender", "kind": "cash", "amount": 10_350 }))["sale"].clone();
    let kept = paid["placed"][0]["number"].as_str().expect("a number").to_owned();
    assert_eq!(paid["placed"], json!([{ "number": kept, "store": "AU-MEL", "is_sent": false }]));
    let receipt = printer.wait_for_event("receipt", REPLY_WAIT)["text"].as_str().expect("a text").to_owned();
    let said: String = receipt.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains(&format!("Order {kept}, to collect in AU-MEL")), "{receipt}");

    // The next one is sent, as soon as it is known where to.
    let lamp = ring_up(sydney, "LAMP");
    let found = sydney.ok(json!({ "do": "find_customers", "text": "kim" }))["customers"].clone();
    let kim = &found[0]["customer"];
    sydney.ok(json!({ "do": "set_customer", "customer": kim }));
    let send = json!({ "do": "send_line", "line": lamp, "store": "AU-MEL", "is_sent": true });
    assert_eq!(sydney.refused(send.clone()).0, "order-without-address");
    let known = sydney.ok(json!({ "do": "show_customer", "customer": kim }))["customer"].clone();
    assert_eq!(known["answers"], json!([{ "by": "email", "is_given": true }, { "by": "phone", "is_given": false }]));
    let part = put("kim@example.com", json!({ "customer": kim, "address": { "street": "", "town": "Melbourne" } }));
    assert_eq!(sydney.refused(part).0, "customer-address-part");
    let address = json!({ "street": "1 Hill Street", "postcode": "3000", "town": "Melbourne" });
    sydney.ok(put("kim@example.com", json!({ "customer": kim, "address": address })));
    let ways = sydney.ok(json!({ "do": "send_ways", "line": lamp }))["ways"].clone();
    assert_eq!((&ways["customer"], &ways["address"]), (&json!("Kim Tran"), &json!("1 Hill Street, 3000 Melbourne")));
    sydney.ok(send);
    let paid = sydney.ok(json!({ "do": "tender", "kind": "cash", "amount": 9_900 }))["sale"].clone();
    [kept, paid["placed"][0]["number"].as_str().expect("a number").to_owned()]
}

#[test]
fn what_is_not_here_is_kept_or_sent_by_another_store() {
    let folder = TempDir::new();
    let hub = Hub::start(&folder.path().join("hub"));
    goods(&hub);
    let hooks = Listener::of_hooks();
    hub.put("messages/ways", &json!({ "webhook": { "url": format!("http://127.0.0.1:{}/hook", hooks.port) } }));
    let mut printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
    let mut sydney = {
        join(&hub, folder.path(), "AU-SYD", "AU-SYD-01").close();
        let start = options(&hub, folder.path(), "AU-SYD-01").option("--printer", printer.address());
        let mut till = Console::start(&start);
        sign_in(&mut till, CASHIER);
        till
    };
    let mut melbourne = join(&hub, folder.path(), "AU-MEL", "AU-MEL-01");
    let [kept, sent] = sold_in_sydney(&mut sydney, &mut printer);
    safe(&mut sydney);

    // Melbourne hears of both, with whom they are for and where the second one goes.
    let first = listed(&mut melbourne, "number", &json!(kept));
    let second = listed(&mut melbourne, "number", &json!(sent));
    let is_as = |row: &Value| (row["is_paid"].clone(), row["is_sent"].clone(), row["channel"].clone());
    assert_eq!(is_as(&first), (json!(true), json!(false), json!("AU-SYD")), "{first}");
    assert_eq!(is_as(&second), (json!(true), json!(true), json!("AU-SYD")), "{second}");
    listed(&mut melbourne, "name", &json!("Kim Tran"));
    eventually("two to be promised", || match hub.ok(&["stock", "LAMP"]) {
        rows if rows.to_string().contains("\"reserved\":\"2\"") => Ok(()),
        rows => Err(rows.to_string()),
    });
    make_ready(&mut melbourne, &first["order"]);
    let told: Value = serde_json::from_str(hooks.next().split_once("\r\n\r\n").expect("a body").1).expect("JSON");
    assert_eq!((&told["type"], &told["data"]["number"]), (&json!("order.ready"), &json!(kept)));
    assert_eq!(told["data"]["recipient"]["email"], "kim@example.com");
    held(&mut melbourne, &first["order"]);
    melbourne.ok(json!({ "do": "hand_over", "proof": "name" }));

    make_ready(&mut melbourne, &second["order"]);
    held(&mut melbourne, &second["order"]);
    assert_eq!(orders(&mut melbourne)["open"]["deliver_to"], "1 Hill Street, 3000 Melbourne");
    assert_eq!(melbourne.refused(json!({ "do": "hand_over" })).0, "order-no-courier");
    melbourne.ok(json!({ "do": "hand_over", "courier": "Swift Parcels", "parcel": "SP-778" }));
    let told: Value = serde_json::from_str(hooks.next().split_once("\r\n\r\n").expect("a body").1).expect("JSON");
    assert_eq!((&told["type"], &told["data"]["parcel"]), (&json!("order.sent"), &json!("SP-778")));
    safe(&mut melbourne);
    assert_eq!((stock(&hub, "AU-MEL"), stock(&hub, "AU-SYD")), (json!("1"), Value::Null), "they left where they were");

    // A third one is paid and given up before anybody has it: its money goes back by the receipt, and nothing moves.
    let lamp = ring_up(&mut sydney, "LAMP");
    stock_known(&mut sydney, lamp, "AU-MEL", "1");
    let kim = sydney.ok(json!({ "do": "find_customers", "text": "kim" }))["customers"][0]["customer"].clone();
    sydney.ok(json!({ "do": "set_customer", "customer": kim }));
    sydney.ok(json!({ "do": "send_line", "line": lamp, "store": "AU-MEL" }));
    let paid = sydney.ok(json!({ "do": "tender", "kind": "cash", "amount": 9_900 }))["sale"].clone();
    safe(&mut sydney);
    listed(&mut melbourne, "number", &paid["placed"][0]["number"]);
    sydney.ok(json!({ "do": "open_return", "receipt": paid["receipt"] }));
    eventually("what the hub knows", || match view(&mut sydney)["returning"]["hub"]["standing"].clone() {
        standing if standing == "known" => Ok(()),
        standing => Err(standing.to_string()),
    });
    let picked = sydney.ok(json!({ "do": "pick_return", "line": lamp, "quantity": "1" }))["returning"].clone();
    assert_eq!(picked["lines"][0]["condition"], "not-collected", "the hub knows that nobody has it");
    sydney.ok(json!({ "do": "confirm_return" }));
    sydney.ok(json!({ "do": "tender", "kind": "cash", "amount": -9_900 }));
    safe(&mut sydney);
    eventually("nobody to wait for it", || match orders(&mut melbourne) {
        seen if seen["waiting"] == 0 => Ok(()),
        seen => Err(seen.to_string()),
    });
    assert_eq!((stock(&hub, "AU-MEL"), stock(&hub, "AU-SYD")), (json!("1"), Value::Null));
    // What was taken along can't be said to be uncollected.
    sydney.ok(json!({ "do": "open_return", "receipt": 1 }));
    let taken = json!({ "do": "pick_return", "line": 1, "quantity": "1", "condition": "not-collected" });
    assert_eq!(sydney.refused(taken).0, "return-taken-along");
    assert_eq!((hub.ok(&["exceptions"]), hub.ok(&["parked"])), (json!([]), json!([])));
    for till in [&mut sydney, &mut melbourne] {
        assert_eq!(exchange(till)["aside"], json!([]));
    }
    sydney.close();
    melbourne.close();
    for till in ["AU-SYD-01", "AU-MEL-01"] {
        let data = folder.path().join(till);
        verified(&data);
        let bodies: Vec<String> =
            journal_of(&data).iter().map(|it| String::from_utf8_lossy(it.body.as_ref()).into_owned()).collect();
        assert!(!bodies.iter().any(|body| body.contains("Tran") || body.contains("Hill")), "{till} keeps a name");
    }
}
