//! A customer asks for their own language in the middle of a sale: their receipt, its duplicate and the display speak it, the next
//! customer's don't.

use super::{CASHIER, due, sign_in};
use crate::console::{Console, Device, Options, REPLY_WAIT, TempDir, exported};
use serde_json::{Value, json};

/// What a receipt of a bottle of water says when a customer in this shop asks for a language, or doesn't.
#[track_caller]
fn check(country: &str, language: Option<&str>, has: &[&str], has_not: &[&str]) {
    let mut printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
    let options = Options::new(country).option("--printer", printer.address());
    let mut console = Console::start(&options);
    sign_in(&mut console, CASHIER);
    let mut sell = |language: Option<&str>| {
        console.ok(json!({ "do": "scan", "code": "3179730010041" }));
        if language.is_some() {
            let reply = console.ok(json!({ "do": "set_receipt_language", "language": language }));
            assert_eq!(reply["basket"]["receipt_language"], json!(language));
            // What comes after it is called in their language too.
            console.ok(json!({ "do": "scan", "code": "9520426000046" }));
        }
        let (_, cash) = due(&mut console);
        let paid = console.ok(json!({ "do": "tender", "kind": "cash", "amount": cash }));
        if paid["sale"]["is_paper_on_request"] == true {
            console.ok(json!({ "do": "print_again" }));
        }
        let receipt = printer.wait_for_event("receipt", REPLY_WAIT)["text"].as_str().expect("a text").to_owned();
        console.ok(json!({ "do": "print_again" }));
        let again = printer.wait_for_event("receipt", REPLY_WAIT)["text"].as_str().expect("a text").to_owned();
        console.ok(json!({ "do": "next_customer" }));
        (receipt, again)
    };
    let (receipt, again) = sell(language);
    for words in has {
        assert!(receipt.contains(words) && again.contains(words), "{words}:\n{receipt}\n{again}");
    }
    for words in has_not {
        assert!(!receipt.contains(words) && !again.contains(words), "{words}:\n{receipt}\n{again}");
    }
    let (next, _) = sell(None);
    assert!(has.iter().any(|words| !next.contains(words)), "the next customer's is the store's:\n{next}");
    let data = console.data_dir().to_owned();
    let spoken: Vec<Value> = exported(&data).iter().map(|sale| sale["document"]["language"].clone()).collect();
    assert_eq!(spoken, [json!(language), Value::Null]);
    assert!(console.close().status.success());
}

#[test]
fn a_customer_in_sydney_reads_french() {
    check("AU", Some("fr"), &["Perrier eau gazeuse", "Lait demi-écrémé", "Espèces"], &["Cash", "Semi-skimmed"]);
}

#[test]
fn a_receipt_of_paris_is_in_french_and_below_it_in_english() {
    check("FR", Some("en-GB"), &["Perrier eau gazeuse", "Perrier sparkling water", "Espèces", "Cash"], &[]);
}

#[test]
fn a_language_nobody_speaks_is_refused_and_one_that_is_asked_for_survives_a_stop() {
    let ask = |language: &str| json!({ "do": "set_receipt_language", "language": language });
    let folder = TempDir::new();
    let options = || Options::new("AU").data_dir(folder.path());
    let mut console = Console::start(&options());
    sign_in(&mut console, CASHIER);
    assert_eq!(console.refused(ask("de")).0, "basket-empty");
    console.ok(json!({ "do": "scan", "code": "3179730010041" }));
    assert_eq!(console.refused(ask("tlh")).0, "language-unknown");
    console.ok(ask("de"));
    console.kill();
    let mut console = Console::start(&options());
    let seen = console.ok(json!({ "do": "view" }))["view"]["basket"].clone();
    assert_eq!(seen["receipt_language"], "de");
    assert_eq!(seen["lines"][0]["customer_name"], "Perrier Mineralwasser mit Kohlensäure");
    sign_in(&mut console, CASHIER);
    let reply = console.ok(json!({ "do": "set_receipt_language" }));
    assert!(reply["basket"]["receipt_language"].is_null() && reply["basket"]["lines"][0]["customer_name"].is_null());
    assert!(console.close().status.success());
}
