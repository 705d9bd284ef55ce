//! The same script, told the time and the ids, leaves the same journal byte for byte, with or without devices.

use super::MANAGER;
use crate::console::{Console, Device, JournalRecord, Options, Reply, TempDir, exported, journal_of};
use serde_json::{Value, json};

/// A day with everything that leaves a record: sales, a basket given up, a reprint, a post-void, an opened drawer, a refusal.
pub fn script() -> Vec<Value> {
    vec![
        json!({ "do": "sign_in", "operator": MANAGER.0, "pin": MANAGER.1 }),
        json!({ "do": "scan", "code": "9520426000015" }),
        json!({ "do": "add", "sku": "4011", "quantity": "1.204 kg" }),
        json!({ "do": "discount_line", "line": 2, "discount": { "percent": "12.5" } }),
        json!({ "do": "tender", "kind": "card", "amount": 300 }),
        json!({ "do": "tender", "kind": "cash", "amount": 5_000 }),
        json!({ "do": "print_again" }),
        json!({ "do": "next_customer" }),
        json!({ "do": "add", "sku": "BAK-02" }),
        json!({ "do": "void_basket" }),
        json!({ "do": "scan", "code": "9520426000016" }),
        json!({ "do": "add", "sku": "BAK-02", "quantity": "3" }),
        json!({ "do": "set_note", "line": 1, "note": "for the office" }),
        json!({ "do": "tender", "kind": "card", "amount": 1_650 }),
        json!({ "do": "post_void", "receipt": 2, "reason": "paid twice" }),
        json!({ "do": "no_sale", "reason": "float" }),
        json!({ "do": "test_page" }),
        json!({ "do": "sign_out" }),
    ]
}

/// Plays the script on a till of its own and returns what it left.
fn play(seed: u64, options: impl Fn(Options) -> Options) -> (Vec<JournalRecord>, Vec<Value>) {
    let folder = TempDir::new();
    let plain = Options::new("AU").data_dir(folder.path()).seed(seed).clock("2026-03-02T10:00:00+11:00");
    let mut console = Console::start(&options(plain));
    for action in script() {
        let asked = action.to_string();
        let is_refused = asked.contains("9520426000016"); // its check digit is wrong
        let reply = console.send(action);
        assert_eq!(matches!(reply, Reply::Refused { .. }), is_refused, "{asked}: {reply:?}");
        assert!(!matches!(reply, Reply::Broken(_)), "{asked}: {reply:?}");
    }
    assert!(console.close().status.success());
    (journal_of(folder.path()), exported(folder.path()))
}

#[test]
fn two_runs_of_one_script_leave_equal_journals() {
    let first = play(42, |options| options);
    let kinds: Vec<String> = first
        .0
        .iter()
        .filter_map(|record| {
            serde_json::from_str::<Value>(&record.body).ok()?["event"]["kind"].as_str().map(str::to_owned)
        })
        .collect();
    let expected =
        ["begun", "signed-in", "act", "sale", "reprint", "void", "sale", "post-void", "no-sale", "signed-out"];
    assert_eq!(kinds, expected);
    assert_eq!(first.1.len(), 3);
    assert_eq!(play(42, |options| options), first);
    let other = play(43, |options| options);
    assert_ne!(other.0.last().map(|record| &record.hash), first.0.last().map(|record| &record.hash));
}

#[test]
fn a_printer_leaves_no_trace_in_the_journal() {
    let printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
    let display = Device::start(&["display"]);
    let with_devices =
        |options: Options| options.option("--printer", printer.address()).option("--display", display.address());
    assert_eq!(play(42, with_devices), play(42, |options| options));
}
