//! Countries as their shops meet them: rules that are checked before a shop uses them, and tills where tax comes on top of the price.

use super::{due, minor, sign_in};
use crate::console::{Console, Options, TempDir, exported, run, verified};
use serde_json::{Value, json};
use std::fs;

/// Somebody of a shop of its own.
pub(super) const ANN: (&str, &str) = ("1", "482160");

/// The settings of a shop in this country and region.
pub(super) fn settings(country: &str, more: &str) -> String {
    format!(
        "{more}\n[store]\nid = \"S-1\"\nname = \"Corner Shop\"\nseller = \"Corner Ltd\"\naddress = [\"1 High Street\"]\ncountry = \"{country}\"\n\
         tax_number = \"1\"\ngln = \"9520426900018\"\ntime_zone = \"UTC\"\nlanguage = \"en-GB\"\n\
         [[operators]]\nid = \"{}\"\nname = \"Ann\"\nrole = \"manager\"\npin = \"{}\"\n",
        ANN.0, ANN.1
    )
}

/// Sells goods that aren't in the catalogue, as `(category, minor)`, by card or cash; returns what stands in the journal of it.
#[track_caller]
fn check_sale(country: &str, more: &str, goods: &[(&str, i64)], tender: &str, expected: Value) {
    let folder = TempDir::new();
    let data = folder.path().join("data");
    fs::create_dir(&data).expect("a new folder");
    fs::write(data.join("settings.toml"), settings(country, more)).expect("written");
    let options = Options::new(country).data_dir(&data).seed(5).clock("2026-11-22T10:00:00Z");
    let mut console = Console::start(&options);
    sign_in(&mut console, ANN);
    for (category, price) in goods {
        console.ok(json!({ "do": "add_open_item", "name": "Thing", "price": price, "tax_category": category }));
    }
    let (exact, cash) = due(&mut console);
    let amount = if tender == "cash" { cash } else { exact };
    console.ok(json!({ "do": "tender", "kind": tender, "amount": amount }));
    assert!(console.close().status.success());
    let sales = exported(&data);
    let totals = &sales[0]["document"]["totals"];
    let charges: Vec<Value> = match totals["charges"].as_array() {
        Some(charges) => charges.iter().map(|charge| json!([charge["label"], charge["rate"], charge["tax"]])).collect(),
        None => Vec::new(),
    };
    let found = json!({
        "total": totals["total"], "added": totals.get("added").map_or(0, minor), "tax": totals["tax"], "charges": charges,
        "rounding": sales[0]["document"]["rounding"],
    });
    assert_eq!(found, expected, "{sales:?}");
    assert_eq!(verified(&data)["checked"]["sales"], 1);
}

#[test]
fn tax_comes_on_top_in_new_york_and_quebec() {
    check_sale(
        "US",
        "region = \"US-NY-NYC\"",
        &[("general", 1_000), ("clothing", 10_999), ("grocery", 500)],
        "card",
        json!({
            "total": 12_588, "added": 89, "tax": 89, "rounding": 0,
            "charges": [["State tax", "4", 40], ["State tax", "0", 0], ["City tax", "4.5", 45], ["City tax", "0", 0],
                ["District tax", "0.375", 4], ["District tax", "0", 0]],
        }),
    );
    check_sale(
        "CA",
        "region = \"CA-QC\"",
        &[("standard", 10_000), ("zero", 400)],
        "cash",
        json!({
            "total": 11_898, "added": 1_498, "tax": 1_498, "rounding": 2,
            "charges": [["GST/TPS", "5", 500], ["GST/TPS", "0", 0], ["QST/TVQ", "9.975", 998]],
        }),
    );
}

#[test]
fn a_buyer_with_a_certificate_pays_no_tax_on_what_is_sold_on() {
    let folder = TempDir::new();
    let data = folder.path().join("data");
    fs::create_dir(&data).expect("a new folder");
    fs::write(data.join("settings.toml"), settings("US", "region = \"US-NY-NYC\"")).expect("written");
    let mut console = Console::start(&Options::new("US").data_dir(&data).clock("2026-11-22T10:00:00Z"));
    sign_in(&mut console, ANN);
    let thing = json!({ "do": "add_open_item", "name": "Thing", "price": 1_000, "tax_category": "general" });
    let exempt =
        |rule: &str, certificate: &str| json!({ "do": "set_exemption", "rule": rule, "certificate": certificate });
    console.ok(thing.clone());
    assert_eq!(due(&mut console).0, 1_089);
    assert_eq!(console.refused(exempt("resale", " ")).0, "tax-certificate-missing");
    assert_eq!(console.refused(exempt("diplomat", "1")).0, "tax-exemption-unknown");
    assert_eq!(due(&mut console).0, 1_089, "what was refused changed nothing");
    console.ok(exempt("resale", "ST-120 4711"));
    console.ok(thing);
    assert_eq!(due(&mut console).0, 2_000, "what is added later is exempt too");
    let told = console.ok(json!({ "do": "explain_total" }));
    assert!(told["steps"].to_string().contains("ST-120 4711"), "{told}");
    console.ok(json!({ "do": "set_exemption" }));
    assert_eq!(due(&mut console).0, 2_178);
    console.ok(exempt("resale", "ST-120 4711"));
    console.ok(json!({ "do": "tender", "kind": "card", "amount": 2_000 }));
    assert!(console.close().status.success());
    let sale = exported(&data).remove(0);
    assert_eq!(sale["document"]["lines"][0]["exemption"]["certificate"], "ST-120 4711");
    assert_eq!((minor(&sale["document"]["totals"]["tax"]), minor(&sale["document"]["totals"]["total"])), (0, 2_000));
    verified(&data);
}

#[test]
fn the_legal_entity_chooses_its_rounding_where_the_law_lets_it() {
    let thrice = [("gst", 333), ("gst", 333), ("gst", 333)];
    for (more, tax) in [("", 91), ("tax_rounding = \"taxable-supply\"", 90)] {
        let expected = json!({ "total": 999, "added": 0, "tax": tax, "rounding": 0, "charges": [] });
        check_sale("AU", more, &thrice, "card", expected);
    }
}

#[test]
fn a_region_or_rounding_that_is_not_there_is_refused_in_words() {
    for (country, more, words) in [
        ("CA", "region = \"CA-XX\"", "CA has no region 'CA-XX'"),
        ("FR", "tax_rounding = \"down\"", "offers no rounding 'down'"),
    ] {
        let folder = TempDir::new();
        fs::write(folder.path().join("settings.toml"), settings(country, more)).expect("written");
        let ended = run(&["console", "--data-dir", &folder.path().display().to_string()]);
        assert!(!ended.status.success() && ended.errors.contains(words), "{ended:?}");
    }
}

#[test]
fn country_files_are_checked_with_file_line_and_key() {
    let shipped = run(&["country", "check"]);
    assert!(shipped.status.success(), "{shipped:?}");
    assert_eq!(shipped.output.lines().count(), retail::shipped_countries().count());
    assert!(shipped.output.lines().all(|line| line.contains("can be used")), "{}", shipped.output);
    let folder = TempDir::new();
    let path = folder.path().join("country.toml");
    let file = path.display().to_string();
    let text = retail::shipped_country("AT").expect("shipped");
    let dated = "percent = \"4.9\", since = \"2026-07-01\"";
    let line = 1 + text[..text.find(dated).expect("there")].matches('\n').count();
    fs::write(&path, text.replace(dated, "percent = \"4.9\"")).expect("written");
    let wrong = run(&["country", "check", &file]);
    assert!(!wrong.status.success(), "{wrong:?}");
    assert!(wrong.output.starts_with(&format!("{file}:{line}: ")), "{}", wrong.output);
    for words in ["key `tax.rate.since`", "'basic-food' has no first day", "since = \"2026-01-01\""] {
        assert!(wrong.output.contains(words), "{words}: {}", wrong.output);
    }
    let schema: Value = serde_json::from_str(&run(&["country", "schema"]).output).expect("JSON");
    assert!(schema["properties"]["tax"].is_object(), "{schema}");
    let shown = run(&["country", "show", "AT", "2026-03-01"]).output;
    assert!(shown.contains("change on 2026-07-01: basic-food USt 10 % -> 4.9 %"), "{shown}");
    assert!(run(&["country", "show", "CA", "2026-11-22", "--region", "CA-QC"]).output.contains("qst CA-QC 9.975 %"));
}

#[test]
fn signed_rules_hold_from_the_midnight_of_their_day() {
    let folder = TempDir::new();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("written");
    write("office.key", &"5a".repeat(32));
    write("stranger.key", &"6b".repeat(32));
    let text = retail::shipped_country("AU").expect("shipped").replace("2026.11.1", "2026.12.1");
    let tenth = "percent = \"10\", since = \"2000-07-01\"";
    let twelve = text.replace(tenth, "percent = \"12\", since = \"2026-12-01\"");
    assert_ne!(text, twelve);
    write("country.toml", &twelve);
    let sign =
        |key: &str| run(&["country", "sign", &path("country.toml"), "--starts", "2026-12-01", "--key", &path(key)]);
    let public = run(&["country", "public-key", &path("office.key")]).output;
    write("signed.pack", &sign("office.key").output);
    write("foreign.pack", &sign("stranger.key").output);
    write("cut.pack", &sign("office.key").output[..900]);
    let data = folder.path().join("data");
    fs::create_dir(&data).expect("a new folder");
    fs::write(data.join("settings.toml"), format!("country = \"AU\"\ncountry_keys = [\"{}\"]\n", public.trim()))
        .expect("written");
    let install = |name: &str| run(&["country", "install", &path(name), "--data-dir", &data.display().to_string()]);
    for name in ["foreign.pack", "cut.pack", "country.toml"] {
        let refused = install(name);
        assert!(!refused.status.success() && refused.errors.contains("The rules this till has go on"), "{refused:?}");
    }
    assert!(!data.join("countries").exists(), "nothing of what was refused is kept");
    let taken = install("signed.pack");
    assert!(taken.status.success() && taken.output.contains("AU 2026.12.1 holds from 2026-12-01"), "{taken:?}");
    // A file that lies there without being proven is said, and left out.
    fs::copy(folder.path().join("foreign.pack"), data.join("countries/au/foreign.pack")).expect("copied");

    write("clock", "2026-11-30T23:59:50+11:00");
    let options = Options::new("AU").data_dir(&data).option("--clock-file", &path("clock"));
    let mut console = Console::start(&options);
    sign_in(&mut console, super::MANAGER);
    let warnings = console.ok(json!({ "do": "view" }))["view"]["warnings"].to_string();
    assert!(warnings.contains("foreign.pack") && warnings.contains("signature"), "{warnings}");
    let mut sell = || {
        console.ok(json!({ "do": "add_open_item", "name": "Cup", "price": 1_120, "tax_category": "gst" }));
        let (exact, _) = due(&mut console);
        console.ok(json!({ "do": "tender", "kind": "card", "amount": exact }));
        console.ok(json!({ "do": "next_customer" }));
    };
    sell();
    write("clock", "2026-12-01T00:00:01+11:00");
    sell();
    assert!(console.close().status.success());
    let taxes: Vec<i64> = exported(&data).iter().map(|sale| minor(&sale["document"]["totals"]["tax"])).collect();
    assert_eq!(taxes, [102, 120], "10 % on the last day of November, 12 % from midnight on");
    verified(&data);
}

#[test]
fn an_invoice_names_its_buyer_and_is_there_after_a_stop() {
    let folder = TempDir::new();
    let data = folder.path().join("data");
    fs::create_dir(&data).expect("a new folder");
    fs::write(data.join("settings.toml"), settings("DE", "")).expect("written");
    let options = Options::new("DE").data_dir(&data).clock("2026-11-22T10:00:00Z");
    let mut console = Console::start(&options);
    sign_in(&mut console, ANN);
    let buyer = |name: &str, address: &[&str], number: &str| json!({ "do": "set_buyer", "buyer": { "name": name, "address": address, "tax_number": number } });
    assert_eq!(console.refused(buyer("Anna", &[], "")).0, "basket-empty");
    console.ok(json!({ "do": "add_open_item", "name": "Lamp", "price": 25_001, "tax_category": "standard" }));
    let (code, words) = console.refused(buyer("Anna", &[], "DE136695977"));
    assert!(code == "buyer-tax-number-wrong" && words.contains("DE136695977"), "{code}: {words}");
    assert_eq!(console.refused(buyer(" ", &["Am Ring 1"], "")).0, "buyer-empty");
    console.ok(buyer("Anna\u{1b} Beispiel \u{202e}GmbH", &["", "Am\u{7} Ring 1 "], "ATU13585627"));
    let named = json!({ "name": "Anna Beispiel GmbH", "address": ["Am Ring 1"], "tax_number": "ATU13585627" });
    console.kill();
    let mut console = Console::start(&options);
    sign_in(&mut console, ANN);
    assert_eq!(console.ok(json!({ "do": "view" }))["view"]["basket"]["buyer"], named);
    console.ok(buyer("Anna Beispiel GmbH", &[], ""));
    let card = json!({ "do": "tender", "kind": "card", "amount": 25_001 });
    assert_eq!(console.refused(card.clone()).0, "buyer-address-missing");
    console.ok(json!({ "do": "set_buyer" }));
    console.ok(json!({ "do": "tender", "kind": "card", "amount": 20_000 }));
    console.ok(buyer("Anna Beispiel GmbH", &["Am Ring 1"], "ATU13585627")); // asked for while paying: no amount changes
    console.ok(json!({ "do": "tender", "kind": "card", "amount": 5_001 }));
    console.ok(json!({ "do": "add_open_item", "name": "Bulb", "price": 100, "tax_category": "standard" }));
    console.ok(json!({ "do": "tender", "kind": "cash", "amount": 100 }));
    assert!(console.close().status.success());
    let sales = exported(&data);
    assert_eq!(sales[0]["document"]["buyer"], named);
    assert!(sales[1]["document"].get("buyer").is_none(), "a sale nobody asked an invoice for is written as ever");
    verified(&data);
}

#[test]
fn rules_that_come_in_while_the_till_runs_hold_from_the_next_basket() {
    let folder = TempDir::new();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (data, text) = (folder.path().join("data"), retail::shipped_country("AU").expect("shipped"));
    let key = [7; 32];
    fs::create_dir(&data).expect("a new folder");
    let settings = format!("country = \"AU\"\ncountry_keys = [\"{}\"]\n", retail::country_key(&key));
    fs::write(data.join("settings.toml"), settings).expect("written");
    let twelve = text.replace("percent = \"10\", since = \"2000-07-01\"", "percent = \"12\", since = \"2000-07-01\"");
    let signed = retail::sign_country(&twelve, "2020-01-01".parse().expect("a day"), &key).expect("it can be used");
    fs::write(path("signed.pack"), signed).expect("written");
    let mut console = Console::start(&Options::new("AU").data_dir(&data).clock("2026-11-22T10:00:00+11:00"));
    sign_in(&mut console, super::MANAGER);
    let cup = json!({ "do": "add_open_item", "name": "Cup", "price": 1_120, "tax_category": "gst" });
    let pay = |console: &mut Console| {
        let (exact, _) = due(console);
        console.ok(json!({ "do": "tender", "kind": "card", "amount": exact }));
        console.ok(json!({ "do": "next_customer" }));
    };
    console.ok(cup.clone());
    let taken = run(&["country", "install", &path("signed.pack"), "--data-dir", &data.display().to_string()]);
    assert!(taken.status.success(), "{taken:?}");
    // The customer at the till pays what the screen has shown.
    console.ok(cup.clone());
    pay(&mut console);
    console.ok(cup);
    pay(&mut console);
    // What can't be used changes nothing and is said.
    fs::write(data.join("countries/au/broken.pack"), "omnitill-country 1").expect("written");
    console.ok(json!({ "do": "add_open_item", "name": "Cup", "price": 1_120, "tax_category": "gst" }));
    let warnings = console.ok(json!({ "do": "view" }))["view"]["warnings"].to_string();
    assert!(warnings.contains("broken.pack") && warnings.contains("The rules this till has go on"), "{warnings}");
    pay(&mut console);
    assert!(console.close().status.success());
    let taxes: Vec<i64> = exported(&data).iter().map(|sale| minor(&sale["document"]["totals"]["tax"])).collect();
    assert_eq!(taxes, [204, 120, 120], "10 % of two cups, then 12 %");
    // Goods are imported by the same rules.
    fs::write(path("goods.csv"), "sku,name,price\nA,Cup,1\n").expect("written");
    fs::write(
        path("goods.toml"),
        "[column]\nsku = \"sku\"\nname = \"name\"\nprice = \"price\"\n[constant]\ntax_category = \"new\"\n",
    )
    .expect("written");
    let import = || {
        run(&[
            "import",
            &path("goods.csv"),
            "--mapping",
            &path("goods.toml"),
            "--data-dir",
            &data.display().to_string(),
        ])
    };
    assert!(import().output.contains("1 refused"), "{:?}", import());
    let new = twelve.replace("2026.11.1", "2026.11.2")
        + "\n[[tax]]\nid = \"new\"\nmark = \"N\"\nabout = \"New goods.\"\nrate = [{ percent = \"3\", since = \"2026-11-01\", source = \"a law\", evidence = \"read\" }]\n";
    let signed = retail::sign_country(&new, "2020-01-02".parse().expect("a day"), &key).expect("it can be used");
    fs::write(data.join("countries/au/new.pack"), signed).expect("written");
    assert!(import().output.contains("1 stored"), "{:?}", import());
    verified(&data);
}
