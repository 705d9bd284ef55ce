//! Coupons that can be used once, at two tills with a hub: held for one basket, given free, used up, and what happens without the hub.

use super::chain::{CUP, costs, eventually, fill, join, safe};
use crate::console::{Console, Hub, REPLY_WAIT, Reply, TempDir, verified};
use serde_json::{Value, json};

/// Asks for a coupon, and waits for what the hub says.
#[track_caller]
fn asked(till: &mut Console, code: &str) -> Value {
    let asked = till.ok(json!({ "do": "add_coupon", "code": code }));
    assert_eq!(asked["reply"], "coupon_asked", "{asked}");
    till.wait_for_event("coupon_answered", REPLY_WAIT)
}

#[track_caller]
fn check_refused(till: &mut Console, coupon: &str, code: &str, fact: &str) {
    let answer = asked(till, coupon);
    assert_eq!(answer["code"], code, "{answer}");
    assert!(answer["reply"].is_null() && answer["text"].as_str().is_some_and(|text| text.contains(fact)), "{answer}");
}

/// What the basket comes to once the coupon is in it.
#[track_caller]
fn taken(till: &mut Console, code: &str) -> i64 {
    let answer = asked(till, code);
    answer["reply"]["basket"]["total"].as_i64().unwrap_or_else(|| panic!("{answer}"))
}

fn pay(till: &mut Console) {
    let paid = till.ok(json!({ "do": "tender", "kind": "cash", "amount": 5_000 }));
    assert_eq!(paid["reply"], "paid", "{paid}");
    till.ok(json!({ "do": "next_customer" }));
}

fn cup(till: &mut Console) {
    till.ok(json!({ "do": "scan", "code": CUP }));
}

#[test]
fn a_coupon_for_one_use_is_held_for_one_basket_and_used_up_by_its_sale() {
    let folder = TempDir::new();
    let hub = Hub::start(&folder.path().join("hub"));
    fill(&hub);
    let rule = |id: &str, coupon: Value| {
        let rule = json!({ "id": id, "name": { "en": id }, "coupon": coupon, "benefit": { "percent": "20" } });
        json!({ "id": id, "rule": rule })
    };
    let once = rule("once", json!({ "codes": ["ONCE/1", "ONCE/2", "ONCE/3"], "single_use": true }));
    hub.put("promotions", &json!({ "promotions": [once, rule("often", json!({ "codes": ["OFTEN"] }))] }));
    hub.ok(&["set", "coupon_offline", "allow", "--level", "till", "--id", "AU-SYD-02"]);
    let mut tills = ["AU-SYD-01", "AU-SYD-02"].map(|name| join(&hub, folder.path(), name));
    for till in &mut tills {
        costs(till, "4.50");
        eventually("the promotions", || {
            cup(till);
            let reply = till.send(json!({ "do": "add_coupon", "code": "often" }));
            till.ok(json!({ "do": "void_basket" }));
            match reply {
                Reply::Ok(reply) if reply["reply"] == "basket" => Ok(()), // one for many uses asks nobody
                reply => Err(format!("{reply:?}")),
            }
        });
    }
    let [one, two] = &mut tills;
    cup(one);
    cup(two);
    assert_eq!(taken(one, " once/1 "), 360);
    check_refused(two, "ONCE/1", "coupon-elsewhere", "AU-SYD-01");
    assert_eq!(taken(two, "ONCE/2"), 360);
    // Taken out of the basket it is free, and so it is when the basket is given up.
    one.ok(json!({ "do": "remove_coupon", "code": "ONCE/1" }));
    two.ok(json!({ "do": "void_basket" }));
    cup(two);
    eventually("the coupon to be free", || match asked(two, "ONCE/1") {
        answer if answer["code"].is_null() => Ok(()),
        answer => Err(answer.to_string()),
    });
    eventually("the other one to be free", || match asked(one, "ONCE/2") {
        answer if answer["code"].is_null() => Ok(()),
        answer => Err(answer.to_string()),
    });
    pay(two);
    safe(two);
    one.ok(json!({ "do": "remove_coupon", "code": "ONCE/2" }));
    check_refused(one, "ONCE/1", "coupon-elsewhere", "AU-SYD-02");
    assert_eq!(one.refused(json!({ "do": "add_coupon", "code": "ONCE/4" })).0, "coupon-unknown");

    // What the hub held counts without it; what it can't be asked about counts only where head office said so.
    eventually("the coupon to be held again", || match asked(one, "ONCE/2") {
        answer if answer["code"].is_null() => Ok(()),
        answer => Err(answer.to_string()),
    });
    let address = hub.address.trim_start_matches("https://").to_owned();
    hub.kill();
    pay(one);
    cup(one);
    check_refused(one, "ONCE/3", "coupon-no-hub", "ONCE/3");
    pay(one);
    cup(two);
    assert_eq!(taken(two, "ONCE/3"), 360);
    pay(two);
    let hub = Hub::start_at(&folder.path().join("hub"), &address);
    for till in tills.iter_mut() {
        safe(till);
    }
    assert_eq!(hub.ok(&["exceptions"]), json!([]), "none was used twice");
    for (till, name) in tills.into_iter().zip(["AU-SYD-01", "AU-SYD-02"]) {
        till.close();
        verified(&folder.path().join(name));
    }
}
