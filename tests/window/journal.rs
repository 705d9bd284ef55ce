//! One script through the window, with fingers, and through the console, as JSON: both leave the same journal.

use crate::console::{Console, JournalRecord, Options, TempDir, journal_of, verified};
use crate::rig::{Rig, Start};
use language::Catalog;
use omnitill::demo_shop;
use retail::RoleId;
use serde_json::{Value, json};
use slint::Model;
use std::time::{Duration, Instant};
use ui::{DeviceState, Done, Page, Pay, ReceiptState, Receipts, Sell, SellPanel, Status};

const COUNTRY: &str = "AU";
const SEED: u64 = 77;
const MOMENT: &str = "2026-03-02T10:00:00+11:00";
/// An article without a barcode, and a weighed one.
const CROISSANT: (&str, &str) = ("BAK-02", "Butter croissant");
const BANANAS: (&str, &str) = ("4011", "Bananas");
const NOTE: &str = "two bags";
/// The shortest time from one pulse of the drawer to the next, and some.
const COIL: Duration = Duration::from_millis(600);

pub fn window_and_console_write_the_same_journal() {
    let codes = demo_shop::codes(COUNTRY, 2).unwrap();
    let by_window = through_the_window(&codes);
    let by_console = through_the_console(&codes);
    assert!(by_window.iter().any(|record| record.body.contains(NOTE)), "the note was typed into its field");
    for (window, console) in by_window.iter().zip(&by_console) {
        assert_eq!(window.body, console.body, "record {}", window.number);
        assert_eq!((window.number, &window.hash), (console.number, &console.hash));
        assert_eq!(window.signature, console.signature);
    }
    assert_eq!(by_window.len(), by_console.len());
}

fn through_the_window(codes: &[String]) -> Vec<JournalRecord> {
    let start = Start { seed: Some(SEED), clock: Some(MOMENT), ..Start::new(COUNTRY) };
    let mut rig = Rig::selling(&start);
    ring_up(&rig, codes);
    pay_in_two_parts(&rig);
    pay_with_a_banknote(&rig, codes);
    undo_and_open_the_drawer(&rig);
    rig.close();
    let receipts = rig.devices.printer.receipts();
    assert_eq!(receipts.len(), 5, "two receipts, a duplicate, the slips of the post-void and of the drawer");
    assert!(receipts[2].text.contains("DUPLICATE"), "{}", receipts[2].text);
    assert!(receipts[0].text.contains(NOTE), "{}", receipts[0].text);
    // Both sales and the post-void touched cash, and the drawer was opened once without a sale.
    assert_eq!(rig.devices.printer.drawer_pulses().len(), 4);
    assert!(rig.devices.printer.surprises().is_empty() && rig.devices.display.surprises().is_empty());
    verified(rig.data_dir());
    journal_of(rig.data_dir())
}

/// A scan, a tile, a quantity, a weight, a discount, a note.
fn ring_up(rig: &Rig, codes: &[String]) {
    rig.devices.scanner.scan(&codes[0]).unwrap();
    rig.until("the scanned article", |rig| rig.lines().len() == 1);
    rig.tap_tile(CROISSANT.1);
    rig.tap("line-1");
    for id in ["line-quantity", "entry-3", "entry-accept"] {
        rig.tap(id);
    }
    assert!(rig.lines()[1].starts_with("3 Butter croissant"), "{:?}", rig.lines());
    rig.tap("search");
    rig.type_keys(demo_shop::weighed_word(), 90);
    rig.until("the search", |rig| rig.global::<Sell>().get_tiles().row_count() < 5);
    rig.tap_tile(BANANAS.1);
    assert_eq!(rig.global::<Sell>().get_panel(), SellPanel::Weight);
    for id in ["entry-0", "entry-decimal", "entry-4", "entry-2", "entry-accept"] {
        rig.tap(id);
    }
    assert_eq!(rig.lines().len(), 3);
    // The line is still the chosen one.
    for id in ["line-discount", "entry-1", "entry-0", "entry-accept"] {
        rig.tap(id);
    }
    assert_eq!(rig.global::<Sell>().get_panel(), SellPanel::None, "{}", rig.global::<Sell>().get_entry_problem());
    rig.tap("line-note");
    rig.type_keys(NOTE, 90);
    rig.tap("note-accept");
    assert_eq!(rig.global::<Sell>().get_lines().row_data(1).unwrap().note, NOTE);
}

fn pay_in_two_parts(rig: &Rig) {
    for id in ["pay", "pay-5", "pay-00", "cash"] {
        rig.tap(id);
    }
    assert_eq!(rig.global::<Pay>().get_tenders().row_count(), 1);
    rig.tap("card");
    rig.tap("card-approved");
    assert_eq!(rig.page(), Page::Done);
    printed(rig);
    rig.tap("next-customer");
}

fn pay_with_a_banknote(rig: &Rig, codes: &[String]) {
    rig.devices.scanner.scan(&codes[1]).unwrap();
    rig.until("the scanned article", |rig| rig.lines().len() == 1);
    rig.tap("pay");
    rig.tap("banknote-0");
    assert_eq!(rig.page(), Page::Done);
    printed(rig);
    rig.tap("print-again");
    rig.until("the duplicate", |rig| rig.devices.printer.receipts().len() == 3);
    rig.until("a quiet printer", |rig| rig.global::<Status>().get_printer() == DeviceState::Ready);
    rig.tap("next-customer");
}

fn printed(rig: &Rig) {
    rig.until("the receipt", |rig| rig.global::<Done>().get_receipt() == ReceiptState::Printed);
    rest_the_coil(rig);
}

/// A person is slower than this script: two pulses that come closer than the drawer's coil can bear are one.
fn rest_the_coil(rig: &Rig) {
    let pulsed = Instant::now();
    rig.until("the coil", |_| pulsed.elapsed() > COIL);
}

fn undo_and_open_the_drawer(rig: &Rig) {
    for id in ["more", "sign-out"] {
        rig.tap(id);
    }
    rig.sign_in(RoleId::MANAGER);
    for id in ["more", "more-receipts", "receipt-0", "receipt-void", "receipt-void-confirm"] {
        rig.tap(id);
    }
    rig.until("the voided sale", |rig| {
        rig.global::<Receipts>().get_rows().row_data(0).is_some_and(|sale| sale.is_void)
    });
    rig.until("the slip", |rig| rig.devices.printer.receipts().len() == 4);
    rest_the_coil(rig);
    for id in ["back", "more", "no-sale"] {
        rig.tap(id);
    }
    rig.until("all slips", |rig| {
        rig.devices.printer.receipts().len() == 5 && rig.global::<Status>().get_printer() == DeviceState::Ready
    });
}

/// The same acts as JSON. Without devices: the journal doesn't care what is plugged in.
fn through_the_console(codes: &[String]) -> Vec<JournalRecord> {
    let folder = TempDir::new();
    let options = Options::new(COUNTRY).data_dir(folder.path()).seed(SEED).clock(MOMENT);
    let mut console = Console::start(&options);
    let sign_in = |console: &mut Console, role| {
        let person = demo_shop::somebody(role).unwrap();
        console.ok(json!({ "do": "sign_in", "operator": person.id, "pin": person.pin }));
    };
    sign_in(&mut console, RoleId::CASHIER);
    console.ok(json!({ "do": "scan", "code": codes[0] }));
    let croissant = console.ok(json!({ "do": "add", "sku": CROISSANT.0 }))["line"].take();
    console.ok(json!({ "do": "set_quantity", "line": croissant, "quantity": "3" }));
    assert_eq!(console.ok(json!({ "do": "add", "sku": BANANAS.0 }))["reply"], "needs_quantity");
    console.ok(json!({ "do": "add", "sku": BANANAS.0, "quantity": "0.42 kg" }));
    console.ok(json!({ "do": "discount_line", "line": croissant, "discount": { "percent": "10" } }));
    console.ok(json!({ "do": "set_note", "line": croissant, "note": NOTE }));
    console.ok(json!({ "do": "tender", "kind": "cash", "amount": 500 }));
    let due = basket(&mut console)["due"]["exact"].take();
    let payment = console.ok(json!({ "do": "begin_payment", "amount": due }))["payment"].take();
    let approved = json!({ "do": "resolve_payment", "payment": payment, "outcome": "approved" });
    assert_eq!(console.ok(approved)["reply"], "paid");
    console.ok(json!({ "do": "next_customer" }));
    console.ok(json!({ "do": "scan", "code": codes[1] }));
    let banknote = basket(&mut console)["suggested_cash"][0].take();
    let paid = console.ok(json!({ "do": "tender", "kind": "cash", "amount": banknote }));
    let receipt = paid["sale"]["receipt"].clone();
    console.ok(json!({ "do": "print_again", "receipt": receipt }));
    console.ok(json!({ "do": "next_customer" }));
    console.ok(json!({ "do": "sign_out" }));
    sign_in(&mut console, RoleId::MANAGER);
    let words = Catalog::load("en-AU", &[]).unwrap();
    console.ok(json!({ "do": "post_void", "receipt": receipt, "reason": words.text("receipts-void-reason") }));
    console.ok(json!({ "do": "no_sale", "reason": words.text("sell-no-sale-reason") }));
    assert!(console.close().status.success());
    verified(folder.path());
    journal_of(folder.path())
}

fn basket(console: &mut Console) -> Value {
    console.ok(json!({ "do": "view" }))["view"]["basket"].take()
}
