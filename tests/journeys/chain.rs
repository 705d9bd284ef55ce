//! Two tills of a store and their hub: a price changed at head office is on both, what they sell is there, and a network or a hub that
//! has gone stops nobody.

use super::{CASHIER, MANAGER, sign_in};
use crate::console::{Console, Hub, Options, REPLY_WAIT, Reply, TempDir, verified};
use serde_json::{Value, json};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

pub(super) const STORE: &str = "AU-SYD";
pub(super) const CUP: &str = "4006381333931";

/// Asks again until it is so. How long that took is no matter, only that it comes.
#[track_caller]
pub(super) fn eventually<T>(what: &str, mut ask: impl FnMut() -> Result<T, String>) -> T {
    let deadline = Instant::now() + REPLY_WAIT;
    loop {
        match ask() {
            Ok(found) => return found,
            Err(seen) if Instant::now() > deadline => panic!("waited too long for {what}: {seen}"),
            Err(_) => thread::sleep(Duration::from_millis(30)),
        }
    }
}

pub(super) fn join(hub: &Hub, folder: &Path, name: &str) -> Console {
    let code = hub.ok(&["enrol", STORE, name]);
    let options = options(hub, folder, name).option("--enrol", code.as_str().expect("a code"));
    let mut console = Console::start(&options);
    sign_in(&mut console, CASHIER);
    console
}

pub(super) fn options(hub: &Hub, folder: &Path, name: &str) -> Options {
    Options::new("AU").data_dir(&folder.join(name)).option("--hub", &hub.address).option("--workstation", name)
}

/// Waits until a till sells the cup for this.
#[track_caller]
pub(super) fn costs(till: &mut Console, price: &str) {
    till.ok(json!({ "do": "check_prices", "on": true }));
    eventually(price, || match till.send(json!({ "do": "scan", "code": CUP })) {
        Reply::Ok(reply) if reply["checked"]["article"]["price"] == price => Ok(()),
        other => Err(format!("{other:?}")),
    });
    till.ok(json!({ "do": "check_prices", "on": false }));
}

/// Sells a cup for cash; what it cost.
#[track_caller]
fn sell(till: &mut Console) -> i64 {
    till.ok(json!({ "do": "scan", "code": CUP }));
    let paid = till.ok(json!({ "do": "tender", "kind": "cash", "amount": 5_000 }));
    till.ok(json!({ "do": "next_customer" }));
    paid["sale"]["total"].as_i64().expect("a total")
}

pub(super) fn exchange(till: &mut Console) -> Value {
    till.ok(json!({ "do": "view" }))["view"]["exchange"].clone()
}

/// Waits until the hub has every record of the till.
#[track_caller]
pub(super) fn safe(till: &mut Console) {
    eventually("every record to be at the hub", || match exchange(till) {
        stands if stands["waiting"] == 0 && stands["is_connected"] == true => Ok(()),
        stands => Err(stands.to_string()),
    });
}

fn day_of(till: &mut Console) -> String {
    let now = till.ok(json!({ "do": "view" }))["view"]["now"].as_str().map(|now| now[..10].to_owned());
    now.unwrap_or_else(|| {
        jiff::Zoned::now().with_time_zone(jiff::tz::TimeZone::get("Australia/Sydney").expect("zone")).date().to_string()
    })
}

/// What the hub says a store sold on a day: sales and money.
fn sold(hub: &Hub, day: &str) -> (u64, i64) {
    let rows = hub.ok(&["sales", day]);
    let row = rows.as_array().and_then(|rows| rows.first().cloned()).unwrap_or_default();
    (row["sales"].as_u64().unwrap_or_default(), row["revenue_minor"].as_i64().unwrap_or_default())
}

pub(super) fn fill(hub: &Hub) {
    hub.put_store(STORE);
    hub.put(
        "products",
        &json!([{
            "code": "cup", "texts": { "en": { "name": "Espresso cup" } },
            "variants": [{ "sku": "CUP-1", "gtins": [CUP], "unit": "piece", "tax_category": "gst" }],
        }]),
    );
    hub.ok(&["price", "CUP-1", STORE, "4.50", "--from", "2026-01-01"]);
}

#[test]
fn a_price_of_head_office_is_on_both_tills_and_what_they_sell_is_there() {
    let folder = TempDir::new();
    let hub = Hub::start(&folder.path().join("hub"));
    fill(&hub);
    let mut tills = [join(&hub, folder.path(), "AU-SYD-01"), join(&hub, folder.path(), "AU-SYD-02")];
    for till in &mut tills {
        costs(till, "4.50");
    }
    let day = day_of(&mut tills[0]);
    let mut money: i64 = tills.iter_mut().map(sell).sum();
    hub.ok(&["price", "CUP-1", STORE, "4.80", "--from", &day]);
    for till in &mut tills {
        costs(till, "4.80");
    }
    money += tills.iter_mut().map(sell).sum::<i64>();
    tills.iter_mut().for_each(safe);
    assert_eq!(sold(&hub, &day), (4, money));
    let stock = hub.ok(&["stock", "CUP-1"]);
    assert_eq!((&stock[0]["store"], &stock[0]["quantity"]), (&json!(STORE), &json!("-4")), "{stock}");

    // The hub is killed; both sell on, one of them is killed too; then everything comes back.
    let address = hub.address.trim_start_matches("https://").to_owned();
    hub.kill();
    money += tills.iter_mut().map(sell).sum::<i64>();
    let [first, mut second] = tills;
    first.kill();
    eventually("the till to notice", || match exchange(&mut second) {
        stands if stands["is_connected"] == false && stands["trouble"] == "unreachable" => Ok(()),
        stands => Err(stands.to_string()),
    });
    let hub = Hub::start_at(&folder.path().join("hub"), &address);
    let mut first = Console::start(&options(&hub, folder.path(), "AU-SYD-01"));
    sign_in(&mut first, CASHIER);
    money += sell(&mut first);
    safe(&mut first);
    safe(&mut second);
    assert_eq!(sold(&hub, &day), (7, money));
    assert_eq!(hub.ok(&["stock", "CUP-1"])[0]["quantity"], "-7");
    assert_eq!(hub.ok(&["parked"]), json!([]), "the hub understands every record");

    // A till that is shut out says so, keeps everything and sells on.
    hub.ok(&["revoke", "AU-SYD-02"]);
    sell(&mut second);
    eventually("the till to be told", || match exchange(&mut second) {
        stands if stands["trouble"] == "revoked" && stands["waiting"].as_u64() > Some(0) => Ok(()),
        stands => Err(stands.to_string()),
    });
    for (till, name) in [(first, "AU-SYD-01"), (second, "AU-SYD-02")] {
        till.close();
        verified(&folder.path().join(name));
    }
}

/// Opens something that comes back and waits for what the hub says of its receipt.
#[track_caller]
fn asked(till: &mut Console, open: Value, kind: &str, standing: &str) {
    till.ok(open);
    eventually(standing, || match till.ok(json!({ "do": "view" }))["view"][kind]["hub"].clone() {
        hub if hub["standing"] == standing => Ok(()),
        hub => Err(hub.to_string()),
    });
}

/// Pays out what goes back.
#[track_caller]
fn pay_out(till: &mut Console) {
    let cash = till.ok(json!({ "do": "view" }))["view"]["basket"]["due"]["cash"].clone();
    till.ok(json!({ "do": "tender", "kind": "cash", "amount": cash }));
    till.ok(json!({ "do": "next_customer" }));
}

#[test]
fn goods_come_back_once_at_whatever_till_and_what_nobody_knows_is_said() {
    let folder = TempDir::new();
    let hub = Hub::start(&folder.path().join("hub"));
    fill(&hub);
    let [mut sold_at, mut other] = ["AU-SYD-01", "AU-SYD-02"].map(|name| join(&hub, folder.path(), name));
    costs(&mut sold_at, "4.50");
    costs(&mut other, "4.50");
    sign_in(&mut other, MANAGER);
    let [first, second] = [2, 2].map(|pieces| {
        sold_at.ok(json!({ "do": "multiply", "pieces": pieces, "sure": true }));
        sold_at.ok(json!({ "do": "scan", "code": CUP }));
        let paid = sold_at.ok(json!({ "do": "tender", "kind": "cash", "amount": 5_000 }));
        sold_at.ok(json!({ "do": "next_customer" }));
        (paid["sale"]["receipt"].clone(), paid["sale"]["label"].as_str().expect("a label").to_owned())
    });
    safe(&mut sold_at);

    // At the other till the hub knows how many there were; what came back there counts here.
    let elsewhere = |label: &str| json!({ "do": "open_article_return", "receipt": label });
    let cup = |label: &str, pieces: &str| {
        json!({ "do": "return_article", "sku": "CUP-1", "quantity": pieces, "reason": "defective", "condition": "damaged",
            "receipt": label })
    };
    asked(&mut other, elsewhere(&first.1), "returning_article", "known");
    assert_eq!(other.refused(cup(&first.1, "3")).0, "return-came-back-elsewhere");
    other.ok(cup(&first.1, "1"));
    pay_out(&mut other);
    safe(&mut other);
    let own = |receipt: &Value| json!({ "do": "open_return", "receipt": receipt });
    let pick = |pieces: &str| json!({ "do": "pick_return", "line": 1, "quantity": pieces });
    asked(&mut sold_at, own(&first.0), "returning", "known");
    let (code, text) = sold_at.refused(pick("2"));
    assert!(code == "return-came-back-elsewhere" && text.contains('1'), "{code}: {text}");
    sold_at.ok(pick("1"));
    sold_at.ok(json!({ "do": "confirm_return" }));
    pay_out(&mut sold_at);
    safe(&mut sold_at);
    assert_eq!(hub.ok(&["exceptions"]), json!([]), "nothing came back twice");

    // Without the hub that is said, and the shop's rules hold; what came back twice is found when it is back.
    let address = hub.address.trim_start_matches("https://").to_owned();
    hub.kill();
    asked(&mut other, elsewhere(&second.1), "returning_article", "unasked");
    other.ok(cup(&second.1, "2"));
    pay_out(&mut other);
    asked(&mut sold_at, own(&second.0), "returning", "unasked");
    sold_at.ok(pick("2"));
    sold_at.ok(json!({ "do": "confirm_return" }));
    pay_out(&mut sold_at);
    let hub = Hub::start_at(&folder.path().join("hub"), &address);
    safe(&mut sold_at);
    safe(&mut other);
    let noted = hub.ok(&["exceptions"]);
    assert_eq!((noted[0]["kind"].as_str(), noted[1].is_null()), (Some("returned-too-much"), true), "{noted}");
    for (till, name) in [(sold_at, "AU-SYD-01"), (other, "AU-SYD-02")] {
        till.close();
        verified(&folder.path().join(name));
    }
}
