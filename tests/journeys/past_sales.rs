//! A customer comes back: their sale is found by whatever they or their receipt know of it.

use super::{CASHIER, MANAGER, list, sign_in};
use crate::console::{Console, Device, Options, REPLY_WAIT, exported, verified};
use serde_json::{Value, json};

/// Receipts found by this question, over all its pages of three.
#[track_caller]
fn check(console: &mut Console, asked: Value, expected: &[u64]) {
    let (mut found, mut before) = (Vec::new(), Value::Null);
    loop {
        let mut question = asked.clone();
        question["do"] = json!("find_sales");
        question["limit"] = json!(3);
        question["before"] = before;
        let page = console.ok(question);
        found.extend(list(&page["sales"]).iter().filter_map(|sale| sale["receipt"].as_u64()));
        before = page["older"].clone();
        if before.is_null() {
            break;
        }
    }
    assert_eq!(found, expected, "{asked}");
}

#[test]
fn a_past_sale_is_found_by_what_somebody_knows_of_it() {
    let mut console = Console::start(&Options::new("GB").clock("2026-11-21T10:00:00+00:00").seed(3));
    sign_in(&mut console, CASHIER);
    let mut totals = Vec::new();
    for customer in 0..7 {
        console.ok(json!({ "do": "scan", "code": "9520426000015" }));
        if customer == 4 {
            console.ok(json!({ "do": "add", "sku": "4011", "quantity": "0.420 kg" }));
        }
        let view = console.ok(json!({ "do": "view" }));
        let due = view["view"]["basket"]["due"]["exact"].as_i64().expect("an amount");
        let kind = if customer % 2 == 0 { "card" } else { "cash" };
        let paid = console.ok(json!({ "do": "tender", "kind": kind, "amount": due }));
        totals.push((due, paid["sale"]["label"].as_str().expect("a label").to_owned()));
        console.ok(json!({ "do": "next_customer" }));
    }
    sign_in(&mut console, MANAGER);
    console.ok(json!({ "do": "post_void", "receipt": 2, "reason": "wrong size" }));
    let all = [7, 6, 5, 4, 3, 2, 1];
    let (amount, label) = totals[4].clone();
    let amount = format!("£{}.{:02}", amount / 100, amount % 100);
    check(&mut console, json!({}), &all);
    check(&mut console, json!({ "text": label }), &[5]);
    check(&mut console, json!({ "text": label.to_lowercase() }), &[5]);
    check(&mut console, json!({ "text": "000003" }), &[3]);
    check(&mut console, json!({ "text": "8" }), &[2]); // the slip that undid it
    check(&mut console, json!({ "text": amount }), &[5]);
    check(&mut console, json!({ "text": "4011" }), &[5]);
    check(&mut console, json!({ "text": "9520426000015" }), &all);
    check(&mut console, json!({ "text": "21/11/2026" }), &all);
    check(&mut console, json!({ "text": "20.11.2026" }), &[]);
    check(&mut console, json!({ "from": "2026-11-21", "to": "2026-11-30", "tender": "cash" }), &[6, 4, 2]);
    check(&mut console, json!({ "operator": CASHIER.0, "article": "4011" }), &[5]);
    check(&mut console, json!({ "operator": MANAGER.0 }), &[]);
    check(&mut console, json!({ "text": "nothing like it" }), &[]);
    check(&mut console, json!({ "text": "\u{1b}\" OR 1=1 --" }), &[]);
    let voided = console.ok(json!({ "do": "find_sales", "text": "2" }));
    assert_eq!(voided["sales"][0]["voided_by"], 8);
    let (code, _) = console.refused(json!({ "do": "find_sales", "text": "x".repeat(101) }));
    assert_eq!(code, "search-too-long");
}

#[test]
fn a_receipt_under_the_scanner_opens_its_sale_and_sells_nothing() {
    let mut console = Console::start(&Options::new("AU").clock("2026-11-21T10:00:00+11:00").seed(5));
    sign_in(&mut console, MANAGER);
    let mut labels = Vec::new();
    for _ in 0..3 {
        console.ok(json!({ "do": "scan", "code": "9520426000015" }));
        let view = console.ok(json!({ "do": "view" }));
        let due = view["view"]["basket"]["due"]["exact"].as_i64().expect("an amount");
        let paid = console.ok(json!({ "do": "tender", "kind": "card", "amount": due }));
        labels.push(paid["sale"]["label"].as_str().expect("a label").to_owned());
        console.ok(json!({ "do": "next_customer" }));
    }
    let slip = console.ok(json!({ "do": "post_void", "receipt": 2, "reason": "wrong size" }))["receipt"].clone();
    let start = labels[0].rsplit_once('-').expect("a number").0.to_owned();
    // A basket that is being paid takes no article, but a receipt is only looked at.
    console.ok(json!({ "do": "scan", "code": "9520426000015" }));
    console.ok(json!({ "do": "tender", "kind": "cash", "amount": 5 }));
    let (refused, _) = console.refused(json!({ "do": "scan", "code": "9520426000015" }));
    assert_eq!(refused, "basket-being-paid");
    let before = console.ok(json!({ "do": "view" }))["view"]["basket"].clone();
    let mut opens = |code: &str, receipt: u64, voided_by: Value| {
        let found = console.ok(json!({ "do": "scan", "code": code, "aim": "]C0" }));
        assert_eq!((&found["reply"], &found["sale"]["receipt"]), (&json!("sale"), &json!(receipt)), "{code}");
        assert_eq!(found["voided_by"], voided_by, "{code}");
    };
    opens(&labels[0], 1, Value::Null);
    opens(&labels[2].to_lowercase(), 3, Value::Null);
    opens(&labels[1], 2, slip.clone());
    opens(&format!("{start}-{:06}", slip.as_u64().expect("a number")), 2, slip);
    for (code, expected) in [
        (format!("{start}-000999"), "receipt-unknown"),
        (format!("{start}-K7QD-000001"), "receipt-unknown"),
        (format!("{start}-99"), "basket-being-paid"), // no receipt is printed so
        ("AU-PER-07-000001".to_owned(), "basket-being-paid"),
    ] {
        let (refused, _) = console.refused(json!({ "do": "scan", "code": code }));
        assert_eq!(refused, expected, "{code}");
    }
    assert_eq!(console.ok(json!({ "do": "view" }))["view"]["basket"], before, "nothing was rung up");
    // Any of them is printed again, the undone one too, each copy with its number.
    for receipt in [1, 2, 3, 1] {
        assert_eq!(console.ok(json!({ "do": "print_again", "receipt": receipt }))["reply"], "printing");
    }
    let (refused, _) = console.refused(json!({ "do": "print_again", "receipt": 999 }));
    assert_eq!(refused, "receipt-unknown");
}

#[test]
fn a_customer_who_asks_later_gets_an_invoice_and_the_sale_stays_as_it_is() {
    let mut printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
    let options = Options::new("FR").clock("2026-11-21T10:00:00+01:00").seed(3).option("--printer", printer.address());
    let mut console = Console::start(&options);
    sign_in(&mut console, CASHIER);
    for _ in 0..2 {
        console.ok(json!({ "do": "scan", "code": "9520426000015" }));
        let view = console.ok(json!({ "do": "view" }));
        let due = view["view"]["basket"]["due"]["exact"].clone();
        console.ok(json!({ "do": "tender", "kind": "card", "amount": due }));
        console.ok(json!({ "do": "print_again" })); // the ticket they ask for
        console.ok(json!({ "do": "next_customer" }));
        let plain = printer.wait_for_event("receipt", REPLY_WAIT)["text"].to_string();
        assert!(plain.contains("Ticket de caisse") && !plain.contains("Facture"), "{plain}");
    }
    let ask = |receipt: u64, name: &str, address: &[&str], number: &str| json!({ "do": "invoice_sale", "receipt": receipt, "buyer": { "name": name, "address": address, "tax_number": number } });
    let sarl = || ask(1, "Hôtel du Nord SARL", &["102 quai de Jemmapes", "75010 Paris"], "FR 40 303 265 045");
    assert_eq!(console.refused(ask(9, "Ann", &["Paris"], "")).0, "receipt-unknown");
    assert_eq!(console.refused(ask(1, "Ann", &[], "")).0, "buyer-address-missing");
    assert_eq!(console.refused(ask(1, "Ann", &["Paris"], "FR 40 303 265 046")).0, "buyer-tax-number-wrong");
    for again in [sarl(), json!({ "do": "print_again", "receipt": 1 })] {
        console.ok(again);
        let paper = printer.wait_for_event("receipt", REPLY_WAIT)["text"].to_string();
        for words in ["DUPLICATA", "Facture", "Hôtel du Nord SARL", "75010 Paris", "FR 40 303 265 045"] {
            assert!(paper.contains(words), "{words}: {paper}");
        }
    }
    assert_eq!(console.refused(ask(1, "Ann", &["Paris"], "")).0, "invoice-exists");
    console.ok(json!({ "do": "sign_in", "operator": MANAGER.0, "pin": MANAGER.1 }));
    console.ok(json!({ "do": "post_void", "receipt": 2, "reason": "mauvais article" }));
    assert_eq!(console.refused(ask(2, "Ann", &["Paris"], "")).0, "already-voided");
    let data = console.data_dir().to_owned();
    let sale = exported(&data).remove(0);
    assert!(sale["document"].get("buyer").is_none(), "the sale stays as it was signed: {sale}");
    verified(&data);
    assert!(console.close().status.success());
}
