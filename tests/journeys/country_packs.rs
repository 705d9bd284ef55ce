//! A country's new rules come from head office: proven, kept for their day, and in force from that midnight on without the hub.

use super::chain::{CUP, STORE, costs, eventually, exchange, fill, options, safe};
use super::{CASHIER, MANAGER, due, minor, sign_in};
use crate::console::{Console, Hub, Reply, TempDir, exported, run, verified};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

const TILL: &str = "AU-SYD-01";

/// Sells a cup for 4.50; its receipt.
fn sell(till: &mut Console) -> Value {
    till.ok(json!({ "do": "scan", "code": CUP }));
    let (exact, _) = due(till);
    let paid = till.ok(json!({ "do": "tender", "kind": "card", "amount": exact }));
    till.ok(json!({ "do": "next_customer" }));
    paid["sale"]["receipt"].clone()
}

/// Signs a file for a day, and sends it to the hub.
fn send(hub: &Hub, folder: &Path, (file, key): (&str, &str)) {
    let path = |name: &str| folder.join(name).display().to_string();
    let signed = run(&["country", "sign", &path(file), "--starts", "2026-12-01", "--key", &path(key)]);
    assert!(signed.status.success(), "{signed:?}");
    fs::write(path("signed.pack"), signed.output).expect("written");
    hub.ok(&["pack", &path("signed.pack")]);
}

/// Waits until country rules of the hub are left out for this reason, or none are.
#[track_caller]
fn left_out(till: &mut Console, reason: Option<&str>) {
    eventually(reason.unwrap_or("rules that can be used"), || {
        let aside = exchange(till)["aside"].clone();
        let rows = aside.as_array().cloned().unwrap_or_default();
        let is_it = match reason {
            Some(reason) => rows
                .iter()
                .any(|row| row["kind"] == "pack" && row["reason"].as_str().is_some_and(|text| text.contains(reason))),
            None => rows.is_empty(),
        };
        if is_it { Ok(()) } else { Err(aside.to_string()) }
    });
}

#[test]
fn rules_of_head_office_hold_from_their_midnight_on_without_the_hub() {
    let folder = TempDir::new();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("written");
    let path = |name: &str| folder.path().join(name).display().to_string();
    write("office.key", &"5a".repeat(32));
    write("stranger.key", &"6b".repeat(32));
    let shipped = retail::shipped_country("AU").expect("shipped");
    let tenth = "percent = \"10\", since = \"2000-07-01\"";
    let twelve = shipped.replace(tenth, "percent = \"12\", since = \"2000-07-01\"");
    write("newer.toml", &twelve.replace("2026.11.1", "2026.12.1"));
    write("older.toml", &twelve.replace("2026.11.1", "2026.1.1"));
    let data = folder.path().join(TILL);
    fs::create_dir(&data).expect("a new folder");
    let public = run(&["country", "public-key", &path("office.key")]).output;
    let settings = ["country = \"AU\"\ncountry_keys = [\"", public.trim(), "\"]\n"].concat();
    fs::write(data.join("settings.toml"), settings).expect("written");
    write("clock", "2026-11-30T23:59:00+11:00");

    let hub = Hub::start(&folder.path().join("hub"));
    fill(&hub);
    let options = options(&hub, folder.path(), TILL).option("--clock-file", &path("clock"));
    let mut till = join_at(&hub, folder.path(), &path("clock"));
    costs(&mut till, "4.50");
    let before = sell(&mut till);

    // What no till could read isn't sent to any; what a till doesn't believe changes nothing there, and is said.
    assert!(!hub.run(&["pack", &path("newer.toml")]).status.success());
    send(&hub, folder.path(), ("newer.toml", "stranger.key"));
    left_out(&mut till, Some("signature"));
    send(&hub, folder.path(), ("older.toml", "office.key"));
    left_out(&mut till, Some("older"));
    let warnings = till.ok(json!({ "do": "view" }))["view"]["warnings"].to_string();
    assert!(warnings.contains("signature") && warnings.contains("The rules this till has go on"), "{warnings}");
    send(&hub, folder.path(), ("newer.toml", "office.key"));
    left_out(&mut till, None);
    assert_eq!(hub.ok(&["packs"]).as_array().map(Vec::len), Some(1), "each took the place of the one before");
    sell(&mut till);
    safe(&mut till);

    // The hub has gone. The next day begins.
    hub.kill();
    write("clock", "2026-12-01T00:00:01+11:00");
    sell(&mut till);
    assert!(till.close().status.success());
    let mut till = Console::start(&options);
    sign_in(&mut till, MANAGER);
    sell(&mut till);
    // What was sold by the old rate goes back by the old rate.
    till.ok(json!({ "do": "open_return", "receipt": before }));
    till.ok(
        json!({ "do": "pick_return", "line": 1, "quantity": "1", "reason": "does-not-fit", "condition": "as-new" }),
    );
    // The hub that has gone is asked all the same, for as long as somebody would wait for it.
    eventually("the hub not to answer", || match till.send(json!({ "do": "confirm_return" })) {
        Reply::Ok(_) => Ok(()),
        other => Err(format!("{other:?}")),
    });
    let (exact, _) = due(&mut till);
    till.ok(json!({ "do": "tender", "kind": "card", "amount": exact }));
    assert!(till.close().status.success());
    let tax = |sale: &Value| {
        let back = sale["document"]["returned"]["tax"].as_i64().unwrap_or_default();
        minor(&sale["document"]["totals"]["tax"]) - back
    };
    let taxes: Vec<i64> = exported(&data).iter().map(tax).collect();
    assert_eq!(taxes, [41, 41, 48, 48, -41], "10 % until midnight, 12 % of 4.50 from then on");
    verified(&data);
}

fn join_at(hub: &Hub, folder: &Path, clock: &str) -> Console {
    let code = hub.ok(&["enrol", STORE, TILL]);
    let options = options(hub, folder, TILL).option("--clock-file", clock);
    let mut till = Console::start(&options.option("--enrol", code.as_str().expect("a code")));
    sign_in(&mut till, CASHIER);
    till
}
