//! A till's first day at a chain with many goods: they come as a snapshot in pieces, what is here can be sold before the rest is, and a till
//! that is stopped on the way goes on where it was.

use super::{CASHIER, sign_in};
use crate::console::{Console, Hub, Options, REPLY_WAIT, Reply, TempDir, verified};
use serde_json::{Value, json};
use std::thread;
use std::time::{Duration, Instant};

const STORE: &str = "AU-SYD";
const TILL: &str = "AU-SYD-01";
/// Enough for several pieces of 4 MiB, with descriptions as long as shops write them.
const PRODUCTS: usize = 2_400;

fn gtin(number: usize) -> String {
    let digits = format!("20{number:010}");
    let sum: u32 =
        digits.bytes().zip([1, 3].into_iter().cycle()).map(|(digit, times)| u32::from(digit - b'0') * times).sum();
    format!("{digits}{}", (10 - sum % 10) % 10)
}

fn product(number: usize) -> Value {
    let words =
        (0..150).map(|word| format!("{:x}", (number * 150 + word + 1).wrapping_mul(2_654_435_761))).collect::<Vec<_>>();
    let text = json!({ "name": format!("Article {number}"), "description": words.join(" ") });
    json!({
        "code": format!("art-{number:05}"), "texts": { "en": text, "de": text, "fr": text },
        "variants": [{ "sku": format!("ART-{number:05}"), "gtins": [gtin(number)], "unit": "piece", "tax_category": "gst" }],
    })
}

/// A hub with all those goods, each for 2.50.
fn filled(folder: &std::path::Path) -> Hub {
    let hub = Hub::start(folder);
    hub.put_store(STORE);
    let numbers: Vec<usize> = (0..PRODUCTS).collect();
    for some in numbers.chunks(1_000) {
        hub.put("products", &some.iter().map(|number| product(*number)).collect());
        let price = |number: &usize| json!({ "sku": format!("ART-{number:05}"), "amount": "2.50", "currency": "AUD", "since": "2026-01-01" });
        hub.put(
            "prices",
            &json!({ "reach": { "level": "store", "id": STORE }, "prices": some.iter().map(price).collect::<Vec<_>>() }),
        );
    }
    hub
}

fn start(hub: &Hub, folder: &std::path::Path, code: Option<&str>) -> Console {
    let options = Options::new("AU").data_dir(folder).option("--hub", &hub.address).option("--workstation", TILL);
    let mut till = Console::start(&code.into_iter().fold(options, |options, code| options.option("--enrol", code)));
    sign_in(&mut till, CASHIER);
    till
}

/// How much of the goods is here, in percent; `None` before that is known.
fn percent(till: &mut Console) -> Option<u64> {
    let view = till.ok(json!({ "do": "view" }));
    let sources = view["view"]["exchange"]["sources"].as_array().cloned().unwrap_or_default();
    let goods = sources.iter().find(|source| source["name"] == "catalogue")?;
    goods["percent"].as_u64()
}

/// Waits until so much of the goods is here; how much that is.
#[track_caller]
fn until(till: &mut Console, least: u64) -> u64 {
    let deadline = Instant::now() + REPLY_WAIT * 2;
    loop {
        if let Some(percent) = percent(till).filter(|percent| *percent >= least) {
            return percent;
        }
        assert!(Instant::now() < deadline, "{least} % of the goods never came: {:?}", percent(till));
        thread::sleep(Duration::from_millis(5));
    }
}

/// Scans until the article is known.
#[track_caller]
fn scan(till: &mut Console, number: usize) {
    let deadline = Instant::now() + REPLY_WAIT;
    while !matches!(till.send(json!({ "do": "scan", "code": gtin(number) })), Reply::Ok(_)) {
        assert!(Instant::now() < deadline, "article {number} never came");
        thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_till_sells_before_all_goods_are_there_and_goes_on_after_a_stop() {
    let folder = TempDir::new();
    let hub = filled(&folder.path().join("hub"));
    let data = folder.path().join("till");
    let code = hub.ok(&["enrol", STORE, TILL]);
    let mut till = start(&hub, &data, code.as_str());
    let here = until(&mut till, 1);
    assert!(here < 100, "several pieces");
    // The first goods are sold while the others come.
    scan(&mut till, 0);
    till.ok(json!({ "do": "tender", "kind": "cash", "amount": 500 }));
    till.ok(json!({ "do": "next_customer" }));
    let sold_at = percent(&mut till);
    till.kill();

    let mut till = start(&hub, &data, None);
    let again = loop {
        if let Some(percent) = percent(&mut till).filter(|percent| *percent > 0) {
            break percent;
        }
        thread::sleep(Duration::from_millis(5));
    };
    println!("sold at {sold_at:?} %, stopped then, went on at {again} %");
    assert!(again >= here, "{again} % after {here} %: what was here came again");
    until(&mut till, 100);
    for number in [1, PRODUCTS / 2, PRODUCTS - 1] {
        scan(&mut till, number);
    }
    // What changes after the snapshot comes by itself.
    hub.put("products", &json!([product(PRODUCTS)]));
    hub.ok(&["price", &format!("ART-{PRODUCTS:05}"), STORE, "3.10", "--from", "2026-01-01"]);
    scan(&mut till, PRODUCTS);
    till.close();
    verified(&data);
}
