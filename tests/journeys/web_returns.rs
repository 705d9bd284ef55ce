//! Orders of the online store come back: in any store, by number, card or customer, for exactly what was paid and each piece once, with
//! the network or without; and what the online store pays back itself.

use super::chain::{eventually, exchange, options, safe};
use super::{CASHIER, MANAGER, sign_in};
use crate::console::{Console, Hub, TempDir, verified};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

fn id(number: u32) -> String {
    format!("0190b6f0-0000-7000-8000-0000000000{number:02}")
}

/// The online store tells the hub of an order of so many lamps at 99.00 less a coupon of 9.90 for all of them, which its customer has.
fn push(hub: &Hub, number: u32, lamps: i64, currency: &str) -> String {
    let (order, paid) = (id(number), lamps * 9_900 - 990);
    let tax = paid / 11;
    hub.put(
        "orders",
        &json!([{
            "id": order, "number": format!("W-20{number:02}"), "channel": "web", "placed_at": "2026-11-22T08:15:00+11:00",
            "name": "Kim Tran", "pick_up_store": "AU-SYD", "currency": currency, "total_minor": paid, "payment": "paid",
            "state": "handed-over", "version": 1, "coupons": ["WELCOME10"], "document": format!("INV-{number}"),
            "card": { "issuer": "visa", "last_four": format!("42{number:02}") }, "lines": [{
                "id": id(number + 50), "sku": "LAMP", "name": "Desk lamp", "quantity": lamps.to_string(), "unit_price": "99.00",
                "discount_minor": 990, "coupon_minor": 990, "paid_minor": paid, "tax_minor": tax,
                "taxes": [{ "category": "gst", "rate": "10", "taxable_minor": paid - tax, "tax_minor": tax }],
            }],
        }]),
    );
    order
}

pub(super) fn join(hub: &Hub, folder: &Path, store: &str, name: &str) -> Console {
    let code = hub.ok(&["enrol", store, name]);
    let people = [(CASHIER, "cashier"), (MANAGER, "manager")].map(|((id, pin), role)| {
        format!("[[operators]]\nid = \"{id}\"\nname = \"Person {id}\"\nrole = \"{role}\"\npin = \"{pin}\"\n")
    });
    let shop = format!(
        "workstation = \"{name}\"\n[store]\nid = \"{store}\"\nname = \"Lamps\"\nseller = \"Kestrel & Plum Pty Ltd\"\n\
         address = [\"1 High Street\"]\ncountry = \"AU\"\ntax_number = \"51 824 753 556\"\ngln = \"9520426900018\"\ntime_zone = \"Australia/Sydney\"\n\
         language = \"en-AU\"\n{}",
        people.concat()
    );
    fs::create_dir_all(folder.join(name)).expect("a folder");
    fs::write(folder.join(name).join("settings.toml"), shop).expect("written");
    let mut till = Console::start(&options(hub, folder, name).option("--enrol", code.as_str().expect("a code")));
    sign_in(&mut till, CASHIER);
    till
}

fn view(till: &mut Console) -> Value {
    till.ok(json!({ "do": "view" }))["view"].clone()
}

/// Opens an order for a return and waits for the hub's word.
#[track_caller]
fn open(till: &mut Console, number: &str) -> Value {
    till.ok(json!({ "do": "open_order_return", "number": number }));
    eventually("an answer", || match view(till)["returning_order"].clone() {
        open if open["standing"] == "asking" => Err(open.to_string()),
        open => Ok(open),
    })
}

/// Picks so many lamps of the order that is open and puts them into the basket.
#[track_caller]
fn take(till: &mut Console, lamps: u32, condition: &str) -> Value {
    till.ok(json!({ "do": "pick_return", "line": 1, "quantity": lamps.to_string(), "condition": condition }));
    till.ok(json!({ "do": "confirm_return" }))["basket"].clone()
}

/// Gives the money back as soon as the hub has said that it holds what comes back, or can't be asked.
#[track_caller]
fn pay_back(till: &mut Console, kind: &str, amount: i64) -> Result<Value, String> {
    eventually("the hub's word", || match till.send(json!({ "do": "tender", "kind": kind, "amount": -amount })) {
        crate::console::Reply::Ok(reply) => Ok(Ok(reply["sale"].clone())),
        crate::console::Reply::Refused { code, .. } if code == "return-being-asked" => Err(code),
        crate::console::Reply::Refused { code, .. } => Ok(Err(code)),
        other => panic!("{other:?}"),
    })
}

#[track_caller]
fn at_hub(hub: &Hub, order: &str, what: &str, expected: &Value) {
    eventually(what, || {
        let all = hub.ok(&["orders"]);
        let found = all.as_array().and_then(|all| all.iter().find(|known| known["id"] == order)).cloned();
        let found = found.unwrap_or_default();
        match found[what] == *expected {
            true => Ok(()),
            false => Err(found.to_string()),
        }
    });
}

fn stock(hub: &Hub, store: &str) -> Value {
    let all = hub.ok(&["stock", "LAMP"]);
    let found = all.as_array().and_then(|all| all.iter().find(|row| row["store"] == store)).cloned();
    found.unwrap_or_default()["quantity"].clone()
}

#[test]
fn an_order_comes_back_in_any_store_for_what_was_paid_and_each_piece_once() {
    let folder = TempDir::new();
    let hub = Hub::start(&folder.path().join("hub"));
    hub.put_store("AU-SYD");
    hub.put_store("AU-MEL");
    let order = push(&hub, 1, 2, "AUD");
    let mut sydney = join(&hub, folder.path(), "AU-SYD", "AU-SYD-01");
    let mut melbourne = join(&hub, folder.path(), "AU-MEL", "AU-MEL-01");
    eventually("both to be connected", || {
        let stands = [exchange(&mut sydney), exchange(&mut melbourne)];
        if stands.iter().all(|it| it["is_connected"] == true) { Ok(()) } else { Err(format!("{stands:?}")) }
    });

    // In another store, by the code of the order: what was paid for it, the coupon's share taken off.
    melbourne.ok(json!({ "do": "open_article_return" }));
    melbourne.ok(json!({ "do": "scan", "code": "w-2001" }));
    let seen = open(&mut melbourne, "w-2001");
    assert_eq!(
        (&seen["number"], &seen["document"], &seen["used_coupons"]),
        (&json!("W-2001"), &json!("INV-1"), &json!(["WELCOME10"]))
    );
    assert_eq!((&seen["lines"][0]["left"], &seen["lines"][0]["paid"]), (&json!("2"), &json!(18_810)));
    assert_eq!(
        melbourne.refused(json!({ "do": "pick_return", "line": 1, "quantity": "3" })).0,
        "return-came-back-elsewhere"
    );
    let basket = take(&mut melbourne, 1, "as-new");
    assert_eq!((&basket["total"], &basket["refund"]["online"]), (&json!(-9_405), &json!(9_405)));
    assert_eq!(pay_back(&mut melbourne, "cash", 9_405), Err("refund-online-first".to_owned()));
    let paid = pay_back(&mut melbourne, "online", 9_405).expect("given back");
    assert_eq!(paid["total"], -9_405);
    at_hub(&hub, &order, "payment", &json!("partly-refunded"));
    at_hub(&hub, &order, "refunded_minor", &json!(9_405));
    assert_eq!(stock(&hub, "AU-MEL"), "1", "it lies where it came back");
    let requests = hub.ok(&["refunds"]);
    assert_eq!((requests.as_array().map(Vec::len), &requests[0]["amount_minor"]), (Some(1), &json!(9_405)));
    let paper = melbourne.ok(json!({ "do": "show_sale", "receipt": 1 })).to_string();
    assert!(paper.contains("W-2001") && paper.contains("INV-1"), "{paper}");

    // Two tills want the last one: the hub holds it for the first, and the other one is told.
    melbourne.ok(json!({ "do": "next_customer" }));
    assert_eq!(open(&mut melbourne, "W-2001")["lines"][0]["left"], "1");
    assert_eq!(open(&mut sydney, "W-2001")["lines"][0]["left"], "1");
    take(&mut melbourne, 1, "as-new");
    eventually("the hub to hold it", || {
        match melbourne.send(json!({ "do": "tender", "kind": "cash", "amount": -9_405 })) {
            crate::console::Reply::Refused { code, .. } if code == "refund-online-first" => Ok(()),
            other => Err(format!("{other:?}")),
        }
    });
    let mine = take(&mut sydney, 1, "damaged");
    assert_eq!(pay_back(&mut sydney, "online", 9_405), Err("order-return-changed".to_owned()));
    let line = mine["returns"][0]["line"].clone();
    sydney.ok(json!({ "do": "remove_return", "line": line }));
    // The first customer keeps it after all: it is free for the other.
    melbourne.ok(json!({ "do": "void_basket" }));
    eventually("it to be free", || {
        open(&mut sydney, "W-2001");
        let line = take(&mut sydney, 1, "damaged")["returns"][0]["line"].clone();
        match pay_back(&mut sydney, "online", 9_405) {
            Ok(_) => Ok(()),
            Err(code) => {
                sydney.ok(json!({ "do": "remove_return", "line": line }));
                Err(code)
            }
        }
    });
    at_hub(&hub, &order, "payment", &json!("refunded"));
    assert_eq!(stock(&hub, "AU-SYD"), Value::Null, "what is damaged isn't sold");
    assert_eq!(hub.ok(&["refunds"]).as_array().map(Vec::len), Some(2));
    assert_eq!(open(&mut melbourne, "W-2001")["no"]["code"], "order-return-over");
    assert_eq!(open(&mut melbourne, "W-2099")["no"]["code"], "order-return-unknown");
    push(&hub, 2, 1, "NZD");
    assert_eq!(open(&mut melbourne, "W-2002")["no"]["code"], "order-return-currency");

    // Nobody has the number: the card that paid has its last four digits.
    push(&hub, 3, 1, "AUD");
    melbourne.ok(json!({ "do": "find_order_returns", "card": "4203" }));
    let found = eventually("orders", || match view(&mut melbourne)["orders_found"].clone() {
        found if found["standing"] == "known" => Ok(found),
        found => Err(found.to_string()),
    });
    assert_eq!((found["orders"].as_array().map(Vec::len), &found["orders"][0]["number"]), (Some(1), &json!("W-2003")));
    assert_eq!(hub.ok(&["exceptions"]), json!([]));
    for (till, name) in [(sydney, "AU-SYD-01"), (melbourne, "AU-MEL-01")] {
        till.close();
        verified(&folder.path().join(name));
    }
}

#[test]
fn what_comes_back_without_the_hub_is_told_and_what_the_web_pays_back_counts_once() {
    let folder = TempDir::new();
    let hub = Hub::start(&folder.path().join("hub"));
    hub.put_store("AU-SYD");
    hub.put_store("AU-MEL");
    let mut first = join(&hub, folder.path(), "AU-SYD", "AU-SYD-01");
    let mut second = join(&hub, folder.path(), "AU-SYD", "AU-SYD-02");
    let mut melbourne = join(&hub, folder.path(), "AU-MEL", "AU-MEL-01");
    let (order, web) = (push(&hub, 4, 1, "AUD"), push(&hub, 5, 2, "AUD"));

    // The online store pays one lamp back; it was sent to Sydney. Said twice, it counts once, and the tills know.
    let refund = json!({
        "id": id(90), "order": web, "at": "2026-11-23T10:00:00+11:00", "amount_minor": 9_405, "store": "AU-SYD",
        "lines": [{ "line": id(55), "quantity": "1", "paid_minor": 9_405 }],
    });
    hub.put("refunds", &refund);
    hub.put("refunds", &refund);
    at_hub(&hub, &web, "refunded_minor", &json!(9_405));
    assert_eq!(stock(&hub, "AU-SYD"), "1");
    assert_eq!(open(&mut melbourne, "W-2005")["lines"][0]["left"], "1");
    let refused = melbourne.refused(json!({ "do": "pick_return", "line": 1, "quantity": "2" }));
    assert_eq!(refused.0, "return-came-back-elsewhere");
    melbourne.ok(json!({ "do": "close_return" }));

    eventually("it to stand on the order", || {
        let scanned = first.send(json!({ "do": "scan", "code": "W-2005" }));
        match view(&mut first)["orders"]["open"]["goods"][0].clone() {
            goods if goods["returned"] == "1" => Ok(()),
            goods => Err(format!("{scanned:?} {goods}")),
        }
    });
    first.ok(json!({ "do": "close_order" }));

    // Without the hub: a store that was told of the order takes it back, one that wasn't says so.
    for till in [&mut first, &mut second] {
        eventually("the orders to be here", || {
            till.ok(json!({ "do": "scan", "code": "W-2004" }));
            match view(till)["orders"]["open"].clone() {
                open if open["standing"] == "handed-over" => Ok(()),
                open => Err(open.to_string()),
            }
        });
        till.ok(json!({ "do": "close_order" }));
    }
    let address = hub.address.trim_start_matches("https://").to_owned();
    hub.kill();
    assert_eq!(open(&mut melbourne, "W-2004")["no"]["code"], "order-return-unasked");
    for till in [&mut first, &mut second] {
        let seen = open(till, "W-2004");
        assert_eq!((&seen["standing"], &seen["lines"][0]["left"]), (&json!("unasked"), &json!("1")));
        take(till, 1, "as-new");
        pay_back(till, "online", 8_910).expect("given back");
        till.ok(json!({ "do": "next_customer" }));
        assert_eq!(open(till, "W-2004")["no"]["code"], "order-return-over", "here it isn't taken a second time");
        till.ok(json!({ "do": "close_return" }));
    }
    // The same in cash, by somebody who may.
    assert_eq!(open(&mut first, "W-2005")["lines"][0]["left"], "1");
    take(&mut first, 1, "as-new");
    sign_in(&mut first, MANAGER);
    pay_back(&mut first, "cash", 9_405).expect("allowed");
    let hub = Hub::start_at(&folder.path().join("hub"), &address);
    safe(&mut first);
    safe(&mut second);
    at_hub(&hub, &order, "payment", &json!("refunded"));
    at_hub(&hub, &web, "payment", &json!("refunded"));
    let noted = hub.ok(&["exceptions"]);
    let kinds: Vec<&str> =
        noted.as_array().expect("a list").iter().filter_map(|noted| noted["kind"].as_str()).collect();
    assert_eq!(kinds, ["returned-too-much"], "one was taken back twice: {noted}");
    assert_eq!(stock(&hub, "AU-SYD"), "4", "what lies there lies there");
    assert_eq!(hub.ok(&["parked"]), json!([]));
    for (till, name) in [(first, "AU-SYD-01"), (second, "AU-SYD-02"), (melbourne, "AU-MEL-01")] {
        till.close();
        verified(&folder.path().join(name));
    }
}
