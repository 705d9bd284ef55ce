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

/// Articles of an export, a line each.
fn articles(count: usize) -> Vec<String> {
    let article = |number: usize| {
        json!({
            "code": format!("a{number}"), "texts": { "en": { "name": format!("Article {number}") } },
            "variants": [{ "sku": format!("A-{number}"), "gtins": [], "unit": "piece", "tax_category": "gst" }],
        })
    };
    (0..count).map(|number| article(number).to_string()).collect()
}

/// Sends these lines as an export.
fn upload(hub: &Hub, folder: &TempDir, what: &str, text: &str) -> Run {
    let file = folder.path().join("export.jsonl");
    fs::write(&file, text).expect("written");
    hub.run(&["upload", what, file.to_str().expect("text")])
}

#[test]
fn a_daily_export_that_ends_too_early_takes_nothing_away() {
    let folder = TempDir::new();
    let hub = Hub::start(folder.path());
    let office = hub.sign_in();
    let is_there = |code: &str| hub.get(&format!("/products/{code}"), &office).status == 200;
    let whole = articles(300);
    let done = upload(&hub, &folder, "products", &whole.join("\n"));
    assert!(done.status.success() && is_there("a299"), "{done:?}");
    assert!(!is_there("a300"), "the page of an article nobody knows isn't there");
    // Fewer rows than yesterday: what isn't told of any more isn't taken for gone.
    let done = upload(&hub, &folder, "products", &whole[..40].join("\n"));
    assert!(done.status.success() && is_there("a299"), "{done:?}");
    // Cut in the middle of a row: it is said, and nothing of it is taken.
    let more = articles(350).join("\n");
    let done = upload(&hub, &folder, "products", &more[..more.len() - 60]);
    assert!(!done.status.success() && done.errors.contains("isn't JSON"), "{done:?}");
    assert!(is_there("a299") && !is_there("a300"));
    // The whole of it the next day is taken.
    let done = upload(&hub, &folder, "products", &more);
    assert!(done.status.success() && is_there("a349"), "{done:?}");
}

#[test]
fn a_refund_that_another_system_tells_of_twice_counts_once() {
    let folder = TempDir::new();
    let hub = Hub::start(folder.path());
    hub.put_store(STORE);
    let sale = |number: &str, quantity: &str, paid: i64| {
        json!({
            "source": "market", "number": number, "store": STORE, "channel": "web", "at": "2026-11-01T10:00:00+11:00",
            "currency": "AUD", "lines": [{ "sku": "CUP-1", "quantity": quantity, "paid_minor": paid, "tax_minor": paid / 11 }],
        })
        .to_string()
    };
    let (sold, back) = (sale("1", "2", 900), sale("1-R", "-1", -450));
    // Its answer was lost, so the other system says it again: in one export, and in the next one, which has more.
    let exports = [[&*sold, &back, &back].join("\n"), [&*sold, &back, &sale("2", "1", 450)].join("\n")];
    for export in exports {
        let done = upload(&hub, &folder, "sales", &export);
        assert!(done.status.success() && done.output.contains("0 of them refused"), "{done:?}");
    }
    let row = hub.ok(&["sales", "2026-11-01", "--by", "channel"])[0].clone();
    assert_eq!(row["revenue_minor"], 900, "{row}");
    assert_eq!(hub.ok(&["stock", "CUP-1"])[0]["quantity"], "-2");
}
