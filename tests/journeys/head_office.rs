//! What head office chooses holds at the till: roles, settings and people, while it is open and when it is opened again.

use super::chain::{CUP, costs, eventually, fill, join, options, safe};
use super::{CASHIER, sign_in};
use crate::console::{Console, Hub, Reply, TempDir, verified};
use serde_json::{Value, json};

const STORE: &str = "AU-SYD";

/// Tries until the answer is the one that is waited for.
#[track_caller]
fn until(till: &mut Console, action: &Value, code: Option<&str>) {
    eventually(code.unwrap_or("it to be done"), || match till.send(action.clone()) {
        Reply::Ok(_) if code.is_none() => Ok(()),
        Reply::Refused { code: found, .. } if code == Some(found.as_str()) => Ok(()),
        other => Err(format!("{other:?}")),
    });
}

#[test]
fn roles_and_settings_of_the_chain_hold_at_once() {
    let folder = TempDir::new();
    let hub = Hub::start(&folder.path().join("hub"));
    hub.put_store(STORE);
    let mut till = join(&hub, folder.path(), "AU-SYD-01");
    let tea = json!({ "do": "add_open_item", "name": "Loose tea", "price": 990, "tax_category": "gst" });
    let off = json!({ "do": "discount_basket", "discount": { "percent": "10" } });
    till.ok(tea.clone());
    till.ok(off.clone());
    hub.put("roles", &json!([{ "id": "cashier", "rights": { "sell": true, "discount": "5 %", "no-sale": true } }]));
    until(&mut till, &off, Some("discount-needs-manager"));
    till.ok(json!({ "do": "discount_basket", "discount": { "percent": "5" } }));
    hub.ok(&["set", "open_items", "false", "--level", "store", "--id", STORE]);
    until(&mut till, &tea, Some("open-items-off"));
    safe(&mut till);
    till.close();

    // Without the network they hold from the first act on; a till's own setting is nearer than its store's.
    hub.ok(&["set", "open_items", "true", "--level", "till", "--id", "AU-SYD-01"]);
    let address = hub.address.trim_start_matches("https://").to_owned();
    let opened = options(&hub, folder.path(), "AU-SYD-01");
    hub.kill();
    let mut till = Console::start(&opened);
    sign_in(&mut till, CASHIER);
    until(&mut till, &off, Some("discount-needs-manager"));
    until(&mut till, &tea, Some("open-items-off"));
    let hub = Hub::start_at(&folder.path().join("hub"), &address);
    until(&mut till, &tea, None);
    hub.put("roles", &json!([{ "id": "cashier", "rights": { "sell": true, "discount": "20 %" } }]));
    until(&mut till, &off, None);
    till.close();
    verified(&folder.path().join("AU-SYD-01"));
}

/// A first PIN of 777.
#[track_caller]
fn drawn(hub: &Hub) -> String {
    let said = hub.run(&["first-pin", "777"]);
    assert!(said.status.success(), "{said:?}");
    said.output.trim().to_owned()
}

#[track_caller]
fn stopped(till: &mut Console, session: &Value) {
    eventually("what head office says of 777", || match till.ok(json!({ "do": "view" }))["view"]["session"].clone() {
        found if found["is_locked"] == session["is_locked"] && found["stopped"] == session["stopped"] => Ok(()),
        found => Err(found.to_string()),
    });
}

fn operator(till: &mut Console) -> Value {
    till.ok(json!({ "do": "view" }))["view"]["operator"]["id"].clone()
}

#[test]
fn whom_head_office_makes_signs_in_and_whom_it_stops_does_not_even_offline() {
    let folder = TempDir::new();
    let hub = Hub::start(&folder.path().join("hub"));
    hub.put_store(STORE);
    let mut tills = ["AU-SYD-01", "AU-SYD-02"].map(|name| join(&hub, folder.path(), name));
    let kim = |is_active: bool, first_pin: &Value| {
        let kim =
            json!({ "id": "777", "name": "Kim", "role": "cashier", "is_active": is_active, "first_pin": first_pin });
        json!({ "stores": [STORE], "operators": [kim] })
    };
    hub.put("operators", &kim(true, &Value::Null));
    let first = drawn(&hub);
    let verifier = hub.ok(&["people"])[0][0]["first_pin"].clone();
    assert!(first.len() == 6 && !verifier.to_string().contains(&first), "{verifier}");
    let with = |pin: &str| json!({ "do": "sign_in", "operator": "777", "pin": pin });
    let choose = |own: &str| json!({ "do": "choose_pin", "operator": "777", "pin": first, "own_pin": own });
    for (till, own) in tills.iter_mut().zip(["480219", "913752"]) {
        // Each till asks for a PIN of its own, once; no other till and no hub knows it.
        until(till, &with(&first), Some("pin-first"));
        assert_eq!(till.refused(choose(&first)).0, "pin-same");
        assert_eq!(till.refused(choose("12")).0, "pin-format");
        till.ok(choose(own));
        assert_eq!(operator(till), "777");
        assert_eq!(till.refused(with(&first)).0, "pin-wrong", "it worked once");
        till.ok(with(own));
        safe(till);
    }

    // Stopped while at the till: the screen locks, and nobody gets in by that PIN any more, also without the network.
    hub.put("operators", &kim(false, &verifier));
    let [mut first_till, mut second] = tills;
    for till in [&mut first_till, &mut second] {
        stopped(till, &json!({ "is_locked": true, "stopped": ["777"] }));
    }
    assert_eq!(first_till.refused(with("480219")).0, "pin-wrong");
    sign_in(&mut first_till, CASHIER);
    safe(&mut first_till);
    let (address, again) =
        (hub.address.trim_start_matches("https://").to_owned(), options(&hub, folder.path(), "AU-SYD-02"));
    hub.kill();
    second.kill();
    let mut second = Console::start(&again);
    for pin in ["913752", &first] {
        assert_eq!(second.refused(with(pin)).0, "pin-wrong");
    }

    // Back again they need another first PIN: the one before has done its work.
    let hub = Hub::start_at(&folder.path().join("hub"), &address);
    let other = drawn(&hub);
    hub.put("operators", &kim(true, &hub.ok(&["people"])[0][0]["first_pin"]));
    stopped(&mut first_till, &json!({ "is_locked": false, "stopped": [] }));
    assert_eq!(first_till.refused(with("480219")).0, "pin-wrong");
    assert_eq!(first_till.refused(with(&other)).0, "pin-first");
    for (till, name) in [(first_till, "AU-SYD-01"), (second, "AU-SYD-02")] {
        till.close();
        verified(&folder.path().join(name));
    }
}

#[test]
fn what_a_customer_bought_anywhere_is_told_and_offline_is_said() {
    let folder = TempDir::new();
    let hub = Hub::start(&folder.path().join("hub"));
    fill(&hub);
    let kim = "01935e2a-7b10-7000-8000-000000000001";
    let known = json!({ "id": kim, "name": "Kim", "email": "kim@mail.example.com" });
    hub.put("customers", &json!({ "legal_entity": "AU", "customers": [known] }));
    let [mut till, mut other] = ["AU-SYD-01", "AU-SYD-02"].map(|name| join(&hub, folder.path(), name));
    costs(&mut till, "4.50");
    costs(&mut other, "4.50");
    let cup = json!({ "do": "scan", "code": CUP });
    let hers = json!({ "do": "set_customer", "customer": kim });
    // Whom a till doesn't know yet it will know in a moment.
    till.ok(cup.clone());
    until(&mut till, &hers, None);
    let asked = |till: &mut Console, standing: &str| {
        eventually(standing, || match till.ok(json!({ "do": "view" }))["view"]["basket"]["purchases"].clone() {
            found if found["standing"] == standing => Ok(found["purchases"].clone()),
            found => Err(found.to_string()),
        })
    };
    assert_eq!(asked(&mut till, "known"), json!([]));
    till.ok(json!({ "do": "tender", "kind": "cash", "amount": 5_000 }));
    till.ok(json!({ "do": "next_customer" }));
    safe(&mut till);
    let sale = json!({
        "source": "market", "number": "W-1", "store": STORE, "channel": "web", "at": "2026-11-01T10:00:00+11:00", "currency": "AUD",
        "customer": kim, "lines": [{ "sku": "CUP-1", "quantity": "2", "paid_minor": 900, "tax_minor": 82 }],
    });
    hub.put("sales", &json!([sale]));
    other.ok(cup.clone());
    until(&mut other, &hers, None);
    let bought = asked(&mut other, "known");
    let rows: Vec<_> = bought.as_array().expect("a list").iter().map(|it| (&it["channel"], &it["total"])).collect();
    assert_eq!(rows, [(&json!("store"), &json!(450)), (&json!("web"), &json!(900))], "{bought}");

    // Nobody waits for a hub that has gone: it is said, and the sale goes on.
    hub.kill();
    other.ok(json!({ "do": "set_customer", "customer": null }));
    other.ok(hers);
    assert_eq!(asked(&mut other, "unasked"), json!([]));
    other.ok(json!({ "do": "tender", "kind": "cash", "amount": 5_000 }));
}
