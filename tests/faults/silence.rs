//! A line that has gone dead without a word to either end: the till notices by the silence, and has what it missed without being asked.

use super::DEMO_MANAGER;
use super::hub::STORE;
use crate::console::{Console, Hub, Options, REPLY_WAIT, Reply, TempDir, verified};
use crate::proxy::Proxy;
use serde_json::{Value, json};
use std::thread;
use std::time::{Duration, Instant};

const MUG: &str = "4006381333931";

/// Waits until it is so, without anybody having it tried.
#[track_caller]
fn until(till: &mut Console, patience: Duration, mut is_so: impl FnMut(&mut Console) -> Result<(), Value>) {
    let deadline = Instant::now() + patience;
    while let Err(seen) = is_so(till) {
        assert!(Instant::now() < deadline, "it never came: {seen}");
        thread::sleep(Duration::from_millis(100));
    }
}

/// Whether the mug costs this.
fn costs(till: &mut Console, price: &str) -> Result<(), Value> {
    till.ok(json!({ "do": "check_prices", "on": true }));
    let reply = till.send(json!({ "do": "scan", "code": MUG }));
    till.ok(json!({ "do": "check_prices", "on": false }));
    match reply {
        Reply::Ok(reply) if reply["checked"]["article"]["price"] == price => Ok(()),
        reply => Err(json!(format!("{reply:?}"))),
    }
}

fn is_safe(till: &mut Console) -> Result<(), Value> {
    let stands = till.ok(json!({ "do": "view" }))["view"]["exchange"].clone();
    if stands["waiting"] == 0 && stands["is_connected"] == true { Ok(()) } else { Err(stands) }
}

#[test]
fn a_stream_that_is_silently_dead_is_noticed_and_nothing_is_missed() {
    // The silence a client allows, and an answer that never comes.
    let patience = Duration::from_secs(protocol::STREAM_SILENCE_MAX_S) + REPLY_WAIT;
    let folder = TempDir::new();
    let hub = Hub::start(&folder.path().join("hub"));
    hub.put_store(STORE);
    let variant = json!({ "sku": "MUG", "gtins": [MUG], "unit": "piece", "tax_category": "gst" });
    hub.put("products", &json!([{ "code": "mug", "texts": { "en": { "name": "Mug" } }, "variants": [variant] }]));
    hub.ok(&["price", "MUG", STORE, "4.50", "--from", "2026-01-01"]);
    let proxy = Proxy::to(hub.address.trim_start_matches("https://").parse().expect("an address"));
    let code = hub.ok(&["enrol", STORE, "AU-SYD-01"]);
    let options = Options::new("AU")
        .data_dir(&folder.path().join("till"))
        .option("--hub", &format!("https://{}", proxy.address))
        .option("--workstation", "AU-SYD-01")
        .option("--enrol", code.as_str().expect("a code"));
    let mut till = Console::start(&options);
    let (number, pin) = DEMO_MANAGER;
    till.ok(json!({ "do": "sign_in", "operator": number, "pin": pin }));
    until(&mut till, REPLY_WAIT, |till| costs(till, "4.50"));
    until(&mut till, REPLY_WAIT, is_safe);

    proxy.go_dead();
    hub.ok(&["price", "MUG", STORE, "4.80", "--from", "2026-01-02"]);
    let began = Instant::now();
    till.ok(json!({ "do": "add_open_item", "name": "Tea", "price": 450, "tax_category": "gst" }));
    till.ok(json!({ "do": "tender", "kind": "cash", "amount": 450 }));
    till.ok(json!({ "do": "next_customer" }));
    until(&mut till, patience, |till| costs(till, "4.80"));
    println!("the new price came {:?} after the line had gone dead", began.elapsed());
    until(&mut till, patience, is_safe);
    println!("the sale was at the hub {:?} after that", began.elapsed());
    till.close();
    verified(&folder.path().join("till"));
}
