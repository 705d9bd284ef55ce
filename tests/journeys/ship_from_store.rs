//! An order that is sent leaves by a courier: packing it asks the courier for labels, whose answer may be lost, late or no, and a till
//! that is killed meanwhile has each parcel booked once. The label opens the order, and its number goes to the customer.

use super::chain::{eventually, options, safe};
use super::web_returns::join;
use super::{CASHIER, sign_in};
use crate::console::{Console, Device, Hub, Options, REPLY_WAIT, TempDir, verified};
use crate::faults::messages::Listener;
use serde_json::{Value, json};
use std::fs;

const STORE: &str = "AU-SYD";
const TILL: &str = "AU-SYD-01";

fn id(number: u32) -> String {
    format!("0190b6f0-0000-7000-8000-000000{number:06}")
}

/// Two lamps, paid on the web, to be sent.
fn push(hub: &Hub, number: u32) -> String {
    let order = id(number);
    let address = json!({ "lines": ["1 Hill Street"], "postcode": "3000", "town": "Melbourne", "region": "VIC", "country": "AU" });
    hub.put(
        "orders",
        &json!([{
            "id": order, "number": format!("W-{number}"), "channel": "web", "placed_at": "2026-11-22T08:15:00+11:00",
            "name": "Kim Tran", "phone": "0400 111 222", "pick_up_store": STORE, "deliver_to": address,
            "currency": "AUD", "total_minor": 19_800, "payment": "paid", "state": "allocated", "version": 1,
            "lines": [{
                "id": id(number + 500), "sku": "LAMP", "name": "Desk lamp", "quantity": "2", "unit_price": "99.00",
                "discount_minor": 0, "paid_minor": 19_800, "tax_minor": 1_800,
                "taxes": [{ "category": "gst", "rate": "10", "taxable_minor": 18_000, "tax_minor": 1_800 }],
            }],
        }]),
    );
    order
}

fn orders(till: &mut Console) -> Value {
    till.ok(json!({ "do": "view" }))["view"]["orders"].clone()
}

#[track_caller]
fn task(till: &mut Console, name: &str, said: Value) -> Value {
    till.ok(json!({ "do": "work_order", "task": { name: said } }))
}

/// Gathers an order as soon as it has come.
#[track_caller]
fn gather(till: &mut Console, order: &str) {
    eventually("the order to come", || match orders(till) {
        seen if seen["list"].to_string().contains(order) => Ok(()),
        seen => Err(seen.to_string()),
    });
    let opened = till.ok(json!({ "do": "open_order", "order": order }))["order"].clone();
    task(till, "gather", json!({ "orders": [order] }));
    let line = &opened["goods"][0]["line"];
    task(till, "pick", json!({ "order": order, "line": line, "quantity": "2" }));
}

/// Waits until the label of the order that is open stands so, and says it.
#[track_caller]
fn label(till: &mut Console, order: &str, state: &str) -> Value {
    till.ok(json!({ "do": "open_order", "order": order }));
    eventually(state, || match orders(till)["open"]["label"].clone() {
        label if label["state"] == state => Ok(label),
        label => Err(label.to_string()),
    })
}

/// Waits for what a courier does with a consignment that is new to it, and says its number.
#[track_caller]
fn booked(courier: &mut Device, pieces: u64) -> String {
    let deed = courier.wait_for_event("booked", REPLY_WAIT);
    assert_eq!((&deed["pieces"], &deed["to"]), (&json!(pieces), &json!(["Kim Tran", "3000"])), "{deed}");
    deed["number"].as_str().expect("a number").to_owned()
}

/// The next paper that has this on it.
#[track_caller]
fn paper(printer: &mut Device, what: &str) -> String {
    let has = |event: &Value| event["text"].as_str().is_some_and(|text| text.contains(what));
    printer.wait_for("a label", REPLY_WAIT, has)["text"].as_str().expect("a text").to_owned()
}

fn opened(start: &Options) -> Console {
    let mut till = Console::start(start);
    sign_in(&mut till, CASHIER);
    till
}

#[test]
fn a_parcel_is_booked_once_whatever_is_lost_and_its_label_opens_its_order() {
    let folder = TempDir::new();
    let hub = Hub::start(&folder.path().join("hub"));
    hub.put_store(STORE);
    let product = json!({
        "code": "LAMP", "texts": { "en": { "name": "Desk lamp" } },
        "variants": [{ "sku": "LAMP", "unit": "piece", "tax_category": "gst" }],
    });
    hub.put("products", &json!([product]));
    hub.ok(&["price", "LAMP", STORE, "99.00", "--from", "2026-01-01"]);
    let hooks = Listener::of_hooks();
    hub.put("messages/ways", &json!({ "webhook": { "url": format!("http://127.0.0.1:{}/hook", hooks.port) } }));
    let mut printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
    let mut courier = Device::start(&["courier", "--listen", "tcp://127.0.0.1:0"]);
    let data = folder.path().join(TILL);
    join(&hub, folder.path(), STORE, TILL).close();
    let settings = fs::read_to_string(data.join("settings.toml")).expect("settings");
    let account = format!("[courier]\nurl = {:?}\nkey = \"shop\"\n", courier.address());
    fs::write(data.join("settings.toml"), settings + &account).expect("written");
    let start = options(&hub, folder.path(), TILL).option("--printer", printer.address());
    let mut till = opened(&start);

    // The courier has taken two parcels and its answer is lost; the till is killed before it has another one.
    let order = push(&hub, 71);
    gather(&mut till, &order);
    assert_eq!(
        till.refused(json!({ "do": "work_order", "task": { "label": { "order": order } } })).0,
        "courier-not-packed"
    );
    courier.tell("lose-answers");
    task(&mut till, "pack", json!({ "order": order, "bags": 2 }));
    paper(&mut printer, "Bag 2 of 2");
    let number = booked(&mut courier, 2);
    assert_eq!(label(&mut till, &order, "asked")["number"], "");
    till.kill();
    courier.tell("work");
    let mut till = opened(&start);
    let promised = label(&mut till, &order, "booked");
    assert_eq!((&promised["courier"], &promised["number"]), (&json!("Swift Parcels"), &json!(number)));
    courier.wait_for_event("repeated", REPLY_WAIT);
    let sheet = paper(&mut printer, "Parcel 2 of 2");
    for said in ["Swift Parcels", "AU 3000", "Kim Tran", "1 Hill Street", "3000 Melbourne VIC", "W-71", number.as_str()]
    {
        assert!(sheet.contains(said), "{said} isn't on the label:\n{sheet}");
    }
    task(&mut till, "label", json!({ "order": order }));
    paper(&mut printer, "Parcel 2 of 2");

    // It takes three parcels after all: the first booking is called off, and the other number counts.
    task(&mut till, "pack", json!({ "order": order, "bags": 3 }));
    courier.wait_for_event("called_off", REPLY_WAIT);
    let other = booked(&mut courier, 3);
    eventually("the other number", || match label(&mut till, &order, "booked") {
        label if label["number"] == other.as_str() => Ok(()),
        label => Err(label.to_string()),
    });
    paper(&mut printer, "Parcel 3 of 3");

    // The label under the scanner opens its order, which leaves with that number: nobody types it.
    task(&mut till, "make_ready", json!({ "order": order }));
    task(&mut till, "leave", json!({}));
    let scanned = till.ok(json!({ "do": "scan", "code": format!("{other}002") }));
    assert_eq!(scanned["order"]["order"], order.as_str(), "{scanned}");
    eventually("the hub's word", || match orders(&mut till)["open"].clone() {
        open if open["standing"] == "held" => Ok(()),
        open => Err(open.to_string()),
    });
    till.ok(json!({ "do": "hand_over" }));
    let told: Value = serde_json::from_str(hooks.next().split_once("\r\n\r\n").expect("a body").1).expect("JSON");
    assert_eq!((&told["type"], &told["data"]["parcel"]), (&json!("order.sent"), &json!(other)), "{told}");
    assert_eq!(told["data"]["courier"], "Swift Parcels");

    // A courier that says no is heard in its own words, and asked again when somebody wants it; one that is out keeps nobody waiting.
    let second = push(&hub, 72);
    courier.tell("refuse");
    gather(&mut till, &second);
    task(&mut till, "pack", json!({ "order": second, "bags": 1 }));
    let refused = label(&mut till, &second, "refused");
    assert_eq!(refused["words"], "We don't deliver to this postcode.");
    let trouble = till.wait_for_event("trouble", REPLY_WAIT);
    assert!(
        trouble["text"].as_str().is_some_and(|text| text.contains("W-72") && text.contains("postcode")),
        "{trouble}"
    );
    courier.tell("out");
    task(&mut till, "label", json!({ "order": second }));
    label(&mut till, &second, "asked");
    courier.tell("work");
    let number = booked(&mut courier, 1);
    assert_eq!(label(&mut till, &second, "booked")["number"], number.as_str());

    // The customer cancels it: nobody comes for it.
    hub.put(&format!("orders/{second}/transitions"), &json!({ "id": id(900), "transition": "cancel" }));
    courier.wait_for_event("called_off", REPLY_WAIT);
    safe(&mut till);
    assert_eq!((hub.ok(&["exceptions"]), hub.ok(&["parked"])), (json!([]), json!([])));
    till.close();
    verified(&data);
}
