//! What a country's rules come to at the till and in its files: the additions of a basket, the facts an owner reads, and rules that are wrong.

use super::countries::{ANN, settings};
use super::{due, minor, sign_in};
use crate::console::{Console, Options, Run, TempDir, run};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// Writes the settings of a shop into a data folder and starts its till.
fn open(folder: &TempDir, country: &str, more: &str) -> Console {
    let data = data(folder);
    fs::create_dir_all(&data).expect("a folder");
    fs::write(data.join("settings.toml"), settings(country, more)).expect("written");
    Console::start(&Options::new(country).data_dir(&data).clock("2026-11-22T10:00:00Z"))
}

fn data(folder: &TempDir) -> std::path::PathBuf {
    folder.path().join("data")
}

/// Rings up one thing of a category and checks what stands between it and the total, as `label rate amount`.
#[track_caller]
fn check_additions(country: &str, more: &str, category: &str, expected: &[&str]) {
    let folder = TempDir::new();
    let mut console = open(&folder, country, more);
    sign_in(&mut console, ANN);
    console.ok(json!({ "do": "add_open_item", "name": "Thing", "price": 10_000, "tax_category": category }));
    console.ok(json!({ "do": "discount_basket", "discount": { "amount": 1_000 } }));
    let basket = console.ok(json!({ "do": "view" }))["view"]["basket"].clone();
    let additions = basket["additions"].as_array().expect("a list").clone();
    let written = |row: &Value| {
        let text = |name: &str| row[name].as_str().unwrap_or_default().to_owned();
        format!("{} {} {}", text("label"), text("rate"), row["amount"])
    };
    assert_eq!(additions.iter().map(written).collect::<Vec<_>>(), expected, "{country} {more}");
    let added: i64 = additions.iter().map(|row| minor(&row["amount"])).sum();
    let total = minor(&basket["subtotal"]) - minor(&basket["discount_amount"]) + added;
    assert_eq!(minor(&basket["total"]), total, "the sum above the total is the total");
    assert_eq!(due(&mut console).0, total);
}

#[test]
fn what_comes_on_top_adds_up_to_the_total() {
    check_additions("AU", "", "gst", &[]);
    let new_york = ["State tax 4 360", "City tax 4.5 405", "District tax 0.375 34"];
    check_additions("US", "region = \"US-NY-NYC\"", "general", &new_york);
    check_additions("CA", "region = \"CA-QC\"", "standard", &["GST/TPS 5 450", "QST/TVQ 9.975 898"]);
    check_additions("CA", "region = \"CA-ON\"", "standard", &["HST/TVH 13 1170"]);
}

#[test]
fn everything_is_eaten_here_with_one_word() {
    let folder = TempDir::new();
    let mut console = open(&folder, "JP", "");
    sign_in(&mut console, ANN);
    let food = json!({ "do": "add_open_item", "name": "Onigiri", "price": 1_080, "tax_category": "reduced" });
    console.ok(food.clone());
    let tax = |console: &mut Console| minor(&console.ok(json!({ "do": "view" }))["view"]["basket"]["tax"]);
    assert_eq!(tax(&mut console), 80);
    console.ok(json!({ "do": "set_place", "place": "dine-in" }));
    assert_eq!(tax(&mut console), 98);
    console.ok(food);
    let view = console.ok(json!({ "do": "view" }))["view"].clone();
    assert_eq!((&view["has_places"], &view["basket"]["place"]), (&json!(true), &json!("dine-in")));
    assert_eq!((&view["basket"]["lines"][1]["place"], minor(&view["basket"]["tax"])), (&json!("dine-in"), 196));
    console.ok(json!({ "do": "set_place", "line": 2, "place": "takeaway" }));
    let basket = console.ok(json!({ "do": "view" }))["view"]["basket"].clone();
    assert_eq!((&basket["place"], minor(&basket["tax"])), (&Value::Null, 98 + 80));
}

#[test]
fn an_owner_reads_the_same_rules_at_the_console() {
    let folder = TempDir::new();
    let mut console = open(&folder, "AT", "");
    let facts = console.ok(json!({ "do": "country_facts" }))["facts"].clone();
    assert_eq!((&facts["country"], &facts["currency"]), (&json!("AT"), &json!("EUR")));
    let rates = facts["rates"].as_array().expect("a list");
    assert!(rates.iter().any(|rate| rate["category"] == "basic-food" && rate["rate"] == "4.9"), "{rates:?}");
    assert!(rates.iter().all(|rate| rate["source"].as_str().is_some_and(|source| !source.is_empty())));
    assert_eq!(facts["changes"], json!([]), "no change of law is known");
    drop(console);
    let folder = TempDir::new();
    let mut console = Console::start(&Options::new("FR").data_dir(&data(&folder)).clock("2026-11-22T10:00:00Z"));
    assert!(!console.ok(json!({ "do": "country_facts" }))["facts"]["unchecked"].as_array().expect("a list").is_empty());
}

/// Puts a country file of the shop's own into the data folder, with one place of the built-in one written another way.
#[track_caller]
fn write_own(data: &Path, country: &str, from: &str, to: &str) -> (String, usize) {
    let text = retail::shipped_country(country).expect("shipped");
    let at = text.find(from).unwrap_or_else(|| panic!("{from} isn't in the rules of {country}"));
    let file = data.join("countries").join(country.to_ascii_lowercase()).join("country.toml");
    fs::create_dir_all(file.parent().expect("a folder")).expect("made");
    fs::write(&file, text.replacen(from, to, 1)).expect("written");
    (file.display().to_string(), 1 + text[..at].matches('\n').count())
}

#[test]
fn rules_that_are_wrong_are_said_with_file_line_and_key_and_the_till_sells_on() {
    let source = ", source = \"A New Tax System (Goods and Services Tax Imposition - General) Act 1999, ss 2 and 4";
    let text = retail::shipped_country("AU").expect("shipped");
    let at = text.find(source).expect("the rate names its law");
    let whole = &text[at..at + text[at + 1..].find("\", ").expect("it ends") + 2];
    for (from, to, words) in [
        (whole, "", vec!["key `tax.rate.source`", "names no source"]),
        ("currency = \"AUD\"", "currency = \"DOLLARS\"", vec!["key `currency`"]),
        ("version = \"", "versoin = \"", vec!["key `versoin`", "unknown field"]),
        ("[receipt]", "[receipt", vec!["key `receipt`"]),
    ] {
        let folder = TempDir::new();
        let data = data(&folder);
        let (file, line) = write_own(&data, "AU", from, to);
        let mut console = Console::start(&Options::new("AU").data_dir(&data));
        sign_in(&mut console, super::MANAGER);
        let warnings =
            console.ok(json!({ "do": "view" }))["view"]["warnings"][0].as_str().unwrap_or_default().to_owned();
        assert!(warnings.starts_with(&format!("{file}: line {line}, ")), "{warnings}");
        for words in words.iter().chain(&["The built-in rules are used"]) {
            assert!(warnings.contains(words), "{words}: {warnings}");
        }
        console.ok(json!({ "do": "add_open_item", "name": "Cup", "price": 1_100, "tax_category": "gst" }));
        console.ok(json!({ "do": "tender", "kind": "card", "amount": 1_100 }));
    }
    // One of another country, and one that isn't text.
    let folder = TempDir::new();
    let (file, _) = write_own(&data(&folder), "AU", "code = \"AU\"", "code = \"NZ\"");
    let mut console = Console::start(&Options::new("AU").data_dir(&data(&folder)));
    let warnings = console.ok(json!({ "do": "view" }))["view"]["warnings"].to_string();
    assert!(warnings.contains("these are the rules of NZ, not of AU"), "{warnings}");
    drop(console);
    fs::write(&file, b"\xff\xfe\0").expect("written");
    let mut console = Console::start(&Options::new("AU").data_dir(&data(&folder)));
    let warnings = console.ok(json!({ "do": "view" }))["view"]["warnings"].to_string();
    assert!(warnings.contains("country.toml: stream did not contain valid UTF-8"), "{warnings}");
}

#[test]
fn settings_that_elect_what_is_not_there_are_refused_with_file_line_and_what_there_is() {
    for (country, more, words) in [
        ("CA", "region = \"CA-XX\"", ["key `region`: CA has no region 'CA-XX'", "CA-AB, "]),
        ("AU", "tax_rounding = \"down\"", ["key `tax_rounding`", "one of total-invoice, taxable-supply there"]),
        ("NZ", "region = \"NZ-AUK\"", ["key `region`: NZ has no region 'NZ-AUK'", "Leave the line out."]),
    ] {
        let folder = TempDir::new();
        let data = data(&folder);
        fs::create_dir_all(&data).expect("a folder");
        let text = settings(country, more);
        let path = data.join("settings.toml");
        fs::write(&path, &text).expect("written");
        let key = more.split(' ').next().expect("a key");
        let line = 1 + text.lines().position(|line| line.starts_with(key)).expect("it is there");
        let Run { status, errors, .. } = run(&["console", "--data-dir", &data.display().to_string()]);
        assert!(!status.success() && errors.contains(&format!("{}:{line}: ", path.display())), "{errors}");
        assert!(words.iter().all(|words| errors.contains(words)), "{errors}");
    }
    // An own file without the region is left out for the built-in one that has it.
    let folder = TempDir::new();
    let (file, _) = write_own(&data(&folder), "CA", "id = \"CA-PE\"", "id = \"CA-XX\"");
    let mut console = open(&folder, "CA", "region = \"CA-PE\"");
    let warnings = console.ok(json!({ "do": "view" }))["view"]["warnings"].to_string();
    assert!(warnings.contains(&file), "{warnings}");
    drop(console);
    // Where a region is needed and none is named, that is said before anything is rung up.
    let folder = TempDir::new();
    let mut console = open(&folder, "US", "");
    let warnings = console.ok(json!({ "do": "view" }))["view"]["warnings"].to_string();
    assert!(warnings.contains("settings.toml:") && warnings.contains("`region` is missing"), "{warnings}");
    sign_in(&mut console, ANN);
    let thing = json!({ "do": "add_open_item", "name": "Thing", "price": 100, "tax_category": "general" });
    assert_eq!(console.refused(thing).0, "tax-region-missing");
}
