//! A customer shows the code only they were sent while the hub is off: the till believes the hub's word in the order and nothing that was
//! changed beside it, takes each code once, asks for the age, and keeps nothing of an identity card.

use super::chain::{eventually, exchange, join, options, safe};
use super::{CASHIER, sign_in};
use crate::console::{Console, Hub, Reply, TempDir, journal_of, verified};
use crate::faults::messages::Listener;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const STORE: &str = "AU-SYD";
const TILL: &str = "AU-SYD-01";

fn id(number: u32) -> String {
    format!("0190b6f0-0000-7000-8000-000000000{number:03}")
}

/// An order of the web with one line that is ready.
fn order(number: u32, (sku, name): (&str, &str), total: i64, payment: &str) -> Value {
    json!({
        "id": id(number), "number": format!("W-{number}"), "channel": "web", "placed_at": "2026-11-22T08:15:00+11:00",
        "name": "Kim Tran", "pick_up_store": STORE, "currency": "AUD", "total_minor": total, "payment": payment, "state": "ready",
        "version": 1, "lines": [{
            "id": id(number + 500), "sku": sku, "name": name, "quantity": "2", "unit_price": "1.00", "paid_minor": total,
        }],
    })
}

/// What somebody changes in the till's own files: in which order, what stands there, and what instead of it.
const ALTERED: [(u32, &str, &str); 5] = [
    (102, "\"total_minor\":2222,", "\"total_minor\":2221,"),
    (103, "\"name\":\"Saucer\",\"quantity\":\"2\"", "\"name\":\"Saucer\",\"quantity\":\"9\""),
    (104, "\"sku\":\"PLATE-1\",\"name\":\"Plate\"", "\"sku\":\"KNIFE-1\",\"name\":\"Plate\""),
    (105, "\"total_minor\":3333,\"payment\":\"open\"", "\"total_minor\":3333,\"payment\":\"paid\""),
    (107, "\"name\":\"Robin Lee\",\"pick_up_store\"", "\"name\":\"Lee Robin\",\"pick_up_store\""),
];

fn files_of(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map_while(Result::ok).map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files_of(&path) } else { vec![path] }).collect()
}

fn has(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|part| part == text.as_bytes())
}

/// Writes over orders in the files of a till that is closed.
#[track_caller]
fn alter(folder: &Path) {
    let path = folder.join("sales.db");
    let mut bytes = fs::read(&path).expect("the till's orders");
    for (_, from, to) in ALTERED {
        assert_eq!(from.len(), to.len());
        let places: Vec<usize> =
            (0..bytes.len() - from.len()).filter(|at| bytes[*at..].starts_with(from.as_bytes())).collect();
        assert!(!places.is_empty(), "{from} stands nowhere");
        for at in places {
            bytes[at..at + to.len()].copy_from_slice(to.as_bytes());
        }
    }
    fs::write(path, bytes).expect("written");
}

fn orders(till: &mut Console) -> Value {
    till.ok(json!({ "do": "view" }))["view"]["orders"].clone()
}

/// Scans something that opens an order, and waits until this is known of it.
#[track_caller]
fn open(till: &mut Console, code: &str, standing: &str) -> Value {
    till.ok(json!({ "do": "scan", "code": code }));
    eventually(standing, || match orders(till)["open"].clone() {
        open if open["standing"] == standing => Ok(open),
        open => Err(open.to_string()),
    })
}

/// The codes as the customers' messages have them, by number.
fn codes(hooks: &Listener, count: usize) -> BTreeMap<String, String> {
    let mut codes = BTreeMap::new();
    while codes.len() < count {
        let hook = hooks.next();
        let told: Value = serde_json::from_str(hook.split_once("\r\n\r\n").expect("a body").1).expect("JSON");
        let text = |key: &str| told["data"][key].as_str().expect("text").to_owned();
        codes.insert(text("number"), text("code"));
    }
    codes
}

fn opened(folder: &TempDir) -> (Hub, BTreeMap<String, String>) {
    let hub = Hub::start(&folder.path().join("hub"));
    hub.put_store(STORE);
    let hooks = Listener::of_hooks();
    hub.put("messages/ways", &json!({ "webhook": { "url": format!("http://127.0.0.1:{}/hook", hooks.port) } }));
    let product = |code: &str, name: &str, age: &str| {
        json!({
            "code": code, "texts": { "en": { "name": name } },
            "variants": [{ "sku": code, "unit": "piece", "tax_category": "gst", "duties": { "age": age } }],
        })
    };
    hub.put("products", &json!([product("CUP-1", "Cup", ""), product("GIN-1", "Gin", "18")]));
    hub.ok(&["price", "GIN-1", STORE, "33.33", "--from", "2026-01-01"]);
    let mut named = order(107, ("CUP-1", "Cup"), 1_111, "paid");
    named["name"] = json!("Robin Lee");
    hub.put(
        "orders",
        &json!([
            named,
            order(101, ("CUP-1", "Cup"), 1_111, "paid"),
            order(102, ("CUP-1", "Cup"), 2_222, "paid"),
            order(103, ("SAUCER-1", "Saucer"), 1_111, "paid"),
            order(104, ("PLATE-1", "Plate"), 1_111, "paid"),
            order(105, ("CUP-1", "Cup"), 3_333, "open"),
            order(106, ("GIN-1", "Gin"), 6_666, "paid"),
        ]),
    );
    let codes = codes(&hooks, 7);
    (hub, codes)
}

#[test]
fn without_the_hub_a_till_believes_its_signed_word_and_takes_each_code_once() {
    let folder = TempDir::new();
    let (hub, codes) = opened(&folder);
    let mut till = join(&hub, folder.path(), TILL);
    eventually("seven orders", || match orders(&mut till) {
        seen if seen["waiting"] == 7 => Ok(()),
        seen => Err(seen.to_string()),
    });
    // The till has to know the goods, too: what they are taxed at and how old somebody has to be for them stands there.
    till.ok(json!({ "do": "check_prices", "on": true }));
    eventually("the goods", || match till.send(json!({ "do": "scan", "code": "GIN-1" })) {
        Reply::Ok(_) => Ok(()),
        other => Err(format!("{other:?}")),
    });
    till.ok(json!({ "do": "check_prices", "on": false }));
    // What has to be paid is handed over by no code: it goes into the basket.
    open(&mut till, &codes["W-105"], "held");
    assert_eq!(till.ok(json!({ "do": "hand_over" }))["basket"]["total"], 3_333);
    till.ok(json!({ "do": "void_basket" }));
    assert_eq!(orders(&mut till)["waiting"], 7);
    safe(&mut till);
    till.close();
    let data = folder.path().join(TILL);
    for path in files_of(&data) {
        let bytes = fs::read(&path).expect("read");
        let compact = |code: &String| code.replace('-', "");
        let is_kept = codes.values().any(|code| has(&bytes, code) || has(&bytes, &compact(code)));
        assert!(!is_kept, "{} holds a customer's code", path.display());
    }
    let start = options(&hub, folder.path(), TILL);
    let address = hub.address.trim_start_matches("https://").to_owned();
    hub.kill();
    alter(&data);
    let mut till = Console::start(&start);
    sign_in(&mut till, CASHIER);

    // A code as it is typed, with somebody else's hands and an identity card that was looked at.
    let typed = codes["W-101"].to_lowercase().replace('-', " ");
    assert_eq!(open(&mut till, &typed, "unasked")["proof"], "code");
    let number = json!({ "do": "hand_over", "is_id_seen": true, "id_number": "N1234567" });
    assert_eq!(till.refused(number).0, "action-unreadable", "there is no room for what is on a card");
    till.ok(json!({ "do": "hand_over", "is_id_seen": true, "proxy": "Lee Tran" }));
    assert_eq!(open(&mut till, &codes["W-101"], "handed-over")["proof"], "code");
    assert_eq!(till.refused(json!({ "do": "hand_over" })).0, "order-not-to-hand-over", "a code is taken once");
    let mut wrong = codes["W-102"].clone();
    let last = if wrong.pop() == Some('0') { '1' } else { '0' };
    wrong.push(last);
    till.refused(json!({ "do": "scan", "code": wrong }));
    assert_eq!(orders(&mut till)["open"]["number"], "W-101", "a letter that is wrong opens nothing");

    for (number, ..) in ALTERED {
        let number = format!("W-{number}");
        let (code, text) = till.refused(json!({ "do": "scan", "code": codes[&number] }));
        assert!(code == "order-altered" && text.contains(&number), "{number}: {code} {text}");
        open(&mut till, &number, "altered");
        assert_eq!(till.refused(json!({ "do": "hand_over", "proof": "name" })).0, "order-not-to-hand-over");
    }
    open(&mut till, &codes["W-106"], "unasked");
    let (code, text) = till.refused(json!({ "do": "hand_over" }));
    assert!(code == "order-age" && text.contains("18"), "{code}: {text}");
    till.ok(json!({ "do": "hand_over", "is_old_enough": true }));

    // With the hub what it says anew is as it was.
    let hub = Hub::start_at(&folder.path().join("hub"), &address);
    safe(&mut till);
    let mut again = order(102, ("CUP-1", "Cup"), 2_222, "paid");
    again["phone"] = json!("0400 111 222");
    hub.put("orders", &json!([again]));
    eventually("the hub's own order", || {
        till.ok(json!({ "do": "scan", "code": "W-102" }));
        let answer = eventually("what the hub says", || match orders(&mut till)["open"].clone() {
            open if open["standing"] == "asking" => Err(open.to_string()),
            open => Ok(open),
        });
        if answer["standing"] == "held" && answer["total"] == 2_222 { Ok(()) } else { Err(answer.to_string()) }
    });
    till.ok(json!({ "do": "hand_over", "proof": "name" }));
    safe(&mut till);
    let all = hub.ok(&["orders"]);
    let state = |number: &str| {
        let found = all.as_array().expect("a list").iter().find(|order| order["number"] == number);
        found.expect("known")["state"].as_str().expect("a state").to_owned()
    };
    assert_eq!(["W-101", "W-102", "W-103", "W-106"].map(state), ["handed-over", "handed-over", "ready", "handed-over"]);
    assert_eq!((hub.ok(&["exceptions"]), hub.ok(&["parked"])), (json!([]), json!([])));
    assert_eq!(exchange(&mut till)["aside"], json!([]));
    till.close();
    verified(&data);
    let journal = journal_of(&data);
    let handed = journal.iter().filter_map(|record| {
        let body: Value = serde_json::from_str(&record.body).expect("JSON");
        (body["event"]["kind"] == "handed-over").then(|| body["event"].clone())
    });
    let handed: Vec<Value> = handed.collect();
    let line = json!([{ "line": id(601), "quantity": "2" }]);
    assert_eq!(
        handed[0],
        json!({
            "kind": "handed-over", "order": id(101), "label": "W-101", "operator": "101", "amount": 1_111, "is_unasked": true,
            "lines": line, "proof": "code", "is_id_seen": true, "proxy": "Lee Tran",
        }),
    );
    let proofs: Vec<&Value> = handed.iter().map(|handed| &handed["proof"]).collect();
    assert_eq!(proofs, [&json!("code"), &json!("code"), &json!("name")]);
}
