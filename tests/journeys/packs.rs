//! What a pack says of itself: lots and days from square codes, prices from the scales at the counter, the issue of a magazine, and
//! web links, through the built program. The clock stands still, so that two codes of one article belong to one pack.

use super::{CASHIER, due, list, sign_in};
use crate::console::{Console, Options, TempDir, verified};
use serde_json::{Value, json};
use std::fs;

/// The demo shop's baguette, sold in every country.
const BAGUETTE: &str = "09520426000015";

fn open(country: &str) -> Console {
    let mut console = Console::start(&Options::new(country).seed(11).clock("2026-11-21T10:00:00+11:00"));
    sign_in(&mut console, CASHIER);
    console
}

#[track_caller]
fn scan(console: &mut Console, aim: Option<&str>, code: &str) -> Value {
    console.ok(json!({ "do": "scan", "code": code, "aim": aim }))
}

/// Twelve digits with their check digit.
fn ean_13(body: &str) -> String {
    let digit =
        |(index, digit): (usize, char)| digit.to_digit(10).expect("a digit") * if index % 2 == 0 { 1 } else { 3 };
    let sum: u32 = body.chars().enumerate().map(digit).sum();
    format!("{body}{}", (10 - sum % 10) % 10)
}

#[test]
fn a_square_code_brings_lot_and_days_and_an_expired_pack_stays_on_the_shelf() {
    let mut console = open("AU");
    let expired = json!({ "do": "scan", "aim": "]d2", "code": format!("01{BAGUETTE}17261120") });
    let (code, text) = console.refused(expired);
    assert_eq!(code, "pack-day-passed");
    assert!(text.contains("20") && text.contains("take it off the shelf"), "{text}");
    // Its linear code a moment later is the same pack.
    assert_eq!(console.refused(json!({ "do": "scan", "code": &BAGUETTE[1..] })).0, "pack-day-passed");
    let stale = scan(&mut console, Some("]d2"), &format!("01{BAGUETTE}1526112010L-1"));
    assert_eq!(stale["notice"]["code"], "pack-day-warned");
    let line = &stale["basket"]["lines"][0];
    assert_eq!(line["pack"], json!({ "lot": "L-1", "best_before": "2026-11-20", "passed": ["best-before"] }));
    let link = format!("HTTPS://shop.example/x/01/{BAGUETTE}/10/L-2/21/A%2F1?17=270100");
    let linked = scan(&mut console, Some("]Q1"), &link);
    assert_eq!(list(&linked["basket"]["lines"]).len(), 2, "a serial number is one piece: {linked}");
    assert_eq!(linked["basket"]["lines"][1]["pack"], json!({ "lot": "L-2", "serial": "A/1", "expires": "2027-01-31" }));
    assert_eq!(console.refused(json!({ "do": "scan", "code": link })).0, "serial-in-basket");
    let (exact, _) = due(&mut console);
    let paid = console.ok(json!({ "do": "tender", "kind": "card", "amount": exact }));
    assert_eq!(paid["reply"], "paid");
    let sold = console.ok(json!({ "do": "show_sale", "receipt": 1 }));
    assert_eq!(sold["sale"]["lines"][0]["pack"]["lot"], "L-1");
    assert_eq!(sold["sale"]["lines"][1]["pack"]["serial"], "A/1");
    let data = console.data_dir().to_owned();
    assert_eq!(verified(&data)["checked"]["sales"], 1);
    assert!(console.close().status.success());
}

#[test]
fn the_scales_price_is_paid_to_the_cent_in_every_country() {
    // PLU 4011, bananas by weight; Britain checks the price with a digit of its own.
    for (country, body) in [("AU", "020401100199"), ("FR", "020401100199"), ("GB", "020401190199")] {
        let mut console = open(country);
        let code = ean_13(body);
        let rung_up = match country {
            "GB" => {
                // The digit between item and price is worked out by trying: exactly one is right.
                let codes = (0..10).map(|digit| ean_13(&format!("0204011{digit}0199")));
                let mut taken = codes.map(|code| console.send(json!({ "do": "scan", "code": code })));
                let mut right = Vec::new();
                for reply in &mut taken {
                    match reply {
                        crate::console::Reply::Ok(reply) => right.push(reply),
                        crate::console::Reply::Refused { code, .. } => assert_eq!(code, "in-store-check-digit"),
                        broken => panic!("{broken:?}"),
                    }
                }
                assert_eq!(right.len(), 1, "one digit in ten is right");
                right.remove(0)
            }
            _ => scan(&mut console, Some("]E0"), &code),
        };
        let line = &rung_up["basket"]["lines"][0];
        assert_eq!(
            (&line["sku"], &line["amount"], &line["is_label_price"]),
            (&json!("4011"), &json!(199), &json!(true))
        );
        assert!(line["quantity"].as_str().expect("a weight").ends_with(" kg"), "{line}");
        let (exact, _) = due(&mut console);
        assert_eq!(exact, 199);
        console.ok(json!({ "do": "tender", "kind": "card", "amount": exact }));
        let data = console.data_dir().to_owned();
        verified(&data);
        assert!(console.close().status.success());
    }
}

#[test]
fn a_shop_names_the_layout_of_its_own_scales() {
    let folder = TempDir::new();
    let settings = folder.path().join("own.toml");
    let layout =
        "[[in_store_code]]\nprefix = \"27\"\nitem_digits = 5\nvalue_digits = 5\ndecimals = 3\nkind = \"weight\"\n";
    fs::write(&settings, layout).expect("written");
    let options = Options::new("FR").seed(11).option("--settings", &settings.display().to_string());
    let mut console = Console::start(&options);
    sign_in(&mut console, CASHIER);
    let weighed = scan(&mut console, None, &ean_13("270401100420"));
    assert_eq!(weighed["basket"]["lines"][0]["quantity"], "0.420 kg");
    // The country's own layout doesn't hold beside it.
    let priced = json!({ "do": "scan", "code": ean_13("020401100199") });
    assert_eq!(console.refused(priced).0, "code-unknown");
    assert!(console.close().status.success());
}

#[test]
fn a_magazine_keeps_its_issue() {
    let folder = TempDir::new();
    let file = folder.path().join("press.tsv");
    fs::write(&file, "9771473968012\tThe Monthly\n").expect("written");
    let mapping = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/demo/mapping-gtin-names.toml");
    let [file, mapping, data] = [&file, &mapping, folder.path()].map(|path| path.display().to_string());
    let import = crate::console::run(&["import", &file, "--mapping", &mapping, "--data-dir", &data, "--country", "GB"]);
    assert!(import.status.success(), "{import:?}");
    let mut console = Console::start(&Options::new("GB").data_dir(folder.path()).seed(3));
    sign_in(&mut console, CASHIER);
    for (aim, code) in [(Some("]E3"), "977147396801204"), (None, "9771473968012 05")] {
        let rung_up = scan(&mut console, aim, code);
        let lines = list(&rung_up["basket"]["lines"]);
        assert_eq!(lines.last().expect("a line")["pack"], json!({ "issue": &code[code.len() - 2..] }));
    }
    assert!(console.close().status.success());
}
