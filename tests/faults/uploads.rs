//! Bulk from another system over a line that breaks, at a hub that is killed: each row is there once.

use crate::console::{Hub, Run, TempDir};
use crate::proxy::{Fault, Proxy};
use serde_json::{Value, json};
use std::fs;

const ROWS: usize = 2_000;
const STORE: &str = "AU-SYD";

/// Sales made elsewhere; every five hundredth can't be one.
fn rows() -> Vec<Value> {
    let sale = |number: usize| match number % 500 {
        499 => json!({ "source": "market", "number": number }),
        _ => json!({
            "source": "market", "number": number.to_string(), "store": STORE, "channel": "web", "at": "2026-11-01T10:00:00+11:00",
            "currency": "AUD", "lines": [{ "sku": "CUP-1", "quantity": "1", "paid_minor": 450, "tax_minor": 41 }],
        }),
    };
    (0..ROWS).map(sale).collect()
}

/// Has commands find the hub at the end of this line.
fn lead_through(folder: &TempDir, hub: &Hub, proxy: &Proxy) {
    proxy.lead_to(hub.address.trim_start_matches("https://").parse().expect("an address"));
    fs::write(folder.path().join("address"), proxy.address.to_string()).expect("written");
}

#[test]
fn an_upload_that_is_cut_goes_on_and_counts_once() {
    let folder = TempDir::new();
    let mut hub = Hub::start(folder.path());
    hub.put_store(STORE);
    let file = folder.path().join("sales.jsonl");
    let lines: Vec<String> = rows().iter().map(Value::to_string).collect();
    fs::write(&file, lines.join("\n")).expect("written");
    let proxy = Proxy::to(hub.address.trim_start_matches("https://").parse().expect("an address"));
    lead_through(&folder, &hub, &proxy);
    let upload = |hub: &Hub| -> Run { hub.run(&["upload", "sales", file.to_str().expect("text")]) };
    let faults =
        [Fault::CutUp(150_000), Fault::CutDown(20_000), Fault::Refused, Fault::CutUp(1_000), Fault::CutDown(60_000)];
    let mut failed = 0;
    for fault in faults {
        proxy.fail(fault);
        failed += usize::from(!upload(&hub).status.success());
        if fault == Fault::Refused {
            hub.kill();
            hub = Hub::start(folder.path());
            lead_through(&folder, &hub, &proxy);
        }
    }
    assert!(failed >= 3 && proxy.cuts() >= 2, "{failed} uploads were cut, on {} connections", proxy.cuts());
    proxy.fail(Fault::None);
    let done = upload(&hub);
    assert!(done.status.success() && done.output.contains("Done: 2000 rows, 4 of them refused."), "{done:?}");
    let again = upload(&hub);
    assert!(again.status.success() && again.output.contains("2000 rows are there already."), "{again:?}");
    let sold = hub.ok(&["sales", "2026-11-01", "--by", "channel"]);
    assert_eq!((&sold[0]["sales"], &sold[0]["revenue_minor"]), (&json!(ROWS - 4), &json!((ROWS - 4) * 450)), "{sold}");
    let stock = hub.ok(&["stock", "CUP-1"]);
    assert_eq!(stock[0]["quantity"], json!(format!("-{}", ROWS - 4)), "{stock}");
    println!("an upload of {ROWS} rows was cut {failed} times, on {} connections", proxy.cuts());
}
