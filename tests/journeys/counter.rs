//! What is at hand beside the basket: parked baskets, "12 x", prices that are only asked, prices set by hand, ages, serial numbers,
//! what comes along, receipts for gifts, foreign cash, card payments nobody knows the outcome of.

use super::countries::settings;
use super::{CASHIER, MANAGER, due, list, minor, sign_in};
use crate::console::{Console, Device, Options, REPLY_WAIT, TempDir, exported, run, verified};
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;

const MILK: &str = "9520426000015";
/// Demo stores this is tried in, each with a tax of its own kind.
const COUNTRIES: [&str; 4] = ["AU", "FR", "DE", "US"];
const GOODS: &str = "sku,name,price,age,needs_serial,linked\n\
    BEER,Beer,3.00,alcohol,,CRATE 2*GLASS\nGIN,Gin,30.00,99,,\nCRATE,Crate,1.50,,,\nGLASS,Glass,0.25,,,\n\
    PHONE,Telephone,199.00,,yes,\nCUP,Cup,4.00,,,\n";

struct Shop {
    folder: TempDir,
    country: &'static str,
    clock: &'static str,
}

impl Shop {
    fn demo(country: &'static str) -> Shop {
        Shop { folder: TempDir::new(), country, clock: "2026-11-22T10:00:00Z" }
    }

    /// A shop with goods that ask for more than a scan; `more` stands in its settings.
    fn with_goods(country: &'static str, tax: &str, more: &str) -> Shop {
        let shop = Shop::demo(country);
        fs::create_dir_all(shop.data()).expect("a folder");
        fs::write(shop.data().join("settings.toml"), settings(country, more)).expect("written");
        shop.import(GOODS, tax);
        shop
    }

    fn import(&self, goods: &str, tax: &str) {
        let [file, mapping] = ["goods.csv", "mapping.toml"].map(|name| self.folder.path().join(name));
        fs::write(&file, goods).expect("written");
        let columns = ["sku", "name", "price", "age", "needs_serial", "linked"];
        let columns: String = columns.map(|column| format!("{column} = \"{column}\"\n")).concat();
        let text = format!("format = \"csv\"\n[column]\n{columns}[constant]\ntax_category = \"{tax}\"\n");
        fs::write(&mapping, text).expect("written");
        let [file, mapping, data] = [file, mapping, self.data()].map(|path| path.display().to_string());
        let imported = run(&["import", &file, "--mapping", &mapping, "--data-dir", &data, "--country", self.country]);
        assert!(imported.status.success(), "{imported:?}");
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn open(&self) -> Console {
        Console::start(&Options::new(self.country).data_dir(&self.data()).clock(self.clock))
    }

    fn open_as(&self, who: (&str, &str)) -> Console {
        let mut console = self.open();
        sign_in(&mut console, who);
        console
    }
}

fn counter(console: &mut Console) -> Value {
    console.ok(json!({ "do": "view" }))["view"]["counter"].clone()
}

#[track_caller]
fn refused(console: &mut Console, action: Value, code: &str) {
    let (found, words) = console.refused(action.clone());
    assert_eq!(found, code, "{action}: {words}");
}

#[track_caller]
fn pay(console: &mut Console, kind: &str) -> Value {
    let (exact, cash) = due(console);
    let amount = if kind == "cash" { cash } else { exact };
    let paid = console.ok(json!({ "do": "tender", "kind": kind, "amount": amount }));
    assert_eq!(paid["reply"], "paid", "{paid}");
    paid["sale"].clone()
}

fn check_parking(country: &'static str) {
    let shop = Shop::demo(country);
    let mut console = shop.open_as(CASHIER);
    refused(&mut console, json!({ "do": "park_basket" }), "basket-empty");
    let scan = json!({ "do": "scan", "code": MILK });
    console.ok(scan.clone());
    let basket = console.ok(json!({ "do": "scan", "code": MILK }))["basket"].clone();
    let parked = console.ok(json!({ "do": "park_basket", "label": "blue coat" }));
    let number = parked["number"].clone();
    // The next customer is served meanwhile.
    console.ok(scan.clone());
    refused(&mut console, json!({ "do": "recall_basket", "number": number }), "basket-open");
    pay(&mut console, "cash");
    console.ok(json!({ "do": "next_customer" }));
    drop(console.kill());
    // A power cut later it is still there, and anybody may fetch it.
    let mut console = shop.open_as(MANAGER);
    let kept = counter(&mut console)["parked"][0].clone();
    assert_eq!((&kept["label"], &kept["items"], &kept["total"]), (&json!("blue coat"), &json!(2), &basket["total"]));
    assert!(kept["names"][0].as_str().is_some_and(|name| !name.is_empty()) && kept["operator"] == CASHIER.0, "{kept}");
    let recalled = console.ok(json!({ "do": "recall_basket", "number": number }))["recalled"].clone();
    assert_eq!((&recalled["basket"]["id"], &recalled["basket"]["total"]), (&basket["id"], &basket["total"]));
    assert_eq!(recalled["changed"], json!([]));
    refused(&mut console, json!({ "do": "recall_basket", "number": number }), "basket-open");
    drop(console.kill());
    let mut console = shop.open_as(CASHIER);
    let open = console.ok(json!({ "do": "view" }))["view"].clone();
    assert_eq!((&open["basket"]["id"], &open["counter"]["parked"]), (&basket["id"], &json!([])));
    let sale = pay(&mut console, "card");
    refused(&mut console, json!({ "do": "recall_basket", "number": number }), "parked-gone");
    assert!(console.close().status.success());
    let sales = exported(&shop.data());
    let its = sales.iter().filter(|sale| sale["document"]["id"] == basket["id"]).count();
    assert_eq!((its, &sale["id"]), (1, &basket["id"]), "{country}: it was sold once");
    assert_eq!(verified(&shop.data())["checked"]["sales"], 2);
}

#[test]
fn a_basket_is_parked_fetched_and_sold_once() {
    COUNTRIES.into_iter().for_each(check_parking);
}

#[test]
fn a_slip_fetches_the_basket_and_what_nobody_fetches_is_given_up() {
    let shop = Shop::demo("AU");
    let printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
    let options = Options::new("AU").data_dir(&shop.data()).clock(shop.clock);
    let mut console = Console::start(&options.option("--printer", printer.address()));
    sign_in(&mut console, CASHIER);
    console.ok(json!({ "do": "scan", "code": MILK }));
    let number = console.ok(json!({ "do": "park_basket", "print": true }))["number"].as_u64().expect("a number");
    console.wait_for("the slip", REPLY_WAIT, |event| event.to_string().contains("parked"));
    let code = format!("AU-SYD-01-P{number:06}");
    let recalled = console.ok(json!({ "do": "scan", "code": code }));
    assert_eq!(recalled["recalled"]["basket"]["items"], 1);
    refused(&mut console, json!({ "do": "scan", "code": "AU-SYD-01-P999999" }), "basket-open");
    console.ok(json!({ "do": "tender", "kind": "cash", "amount": 5 }));
    refused(&mut console, json!({ "do": "park_basket" }), "park-with-money");
    console.ok(json!({ "do": "remove_tender", "index": 0 }));
    refused(&mut console, json!({ "do": "park_basket", "label": "x".repeat(41) }), "note-too-long");
    let number = console.ok(json!({ "do": "park_basket", "label": "left" }))["number"].clone();
    refused(&mut console, json!({ "do": "scan", "code": "AU-SYD-01-P999999" }), "parked-gone");
    refused(&mut console, json!({ "do": "abandon_basket", "number": number, "reason": " " }), "reason-missing");
    console.ok(json!({ "do": "abandon_basket", "number": number, "reason": "never came back" }));
    assert_eq!(counter(&mut console)["parked"], json!([]));
    for basket in 0..30 {
        console.ok(json!({ "do": "scan", "code": MILK }));
        console.ok(json!({ "do": "park_basket", "label": format!("no {basket}") }));
    }
    console.ok(json!({ "do": "scan", "code": MILK }));
    refused(&mut console, json!({ "do": "park_basket" }), "too-many-parked");
    assert!(console.close().status.success());
    assert_eq!(verified(&shop.data())["checked"]["sales"], 0);
}

#[test]
fn a_price_that_changed_meanwhile_is_said_and_the_agreed_one_stays() {
    let shop = Shop::with_goods("DE", "standard", "");
    let mut console = shop.open_as(super::countries::ANN);
    console.ok(json!({ "do": "scan", "code": "CUP" }));
    console.ok(json!({ "do": "scan", "code": "GLASS" }));
    let number = console.ok(json!({ "do": "park_basket" }))["number"].clone();
    assert!(console.close().status.success());
    shop.import(&GOODS.replace("CUP,Cup,4.00", "CUP,Cup,5.00"), "standard");
    let mut console = shop.open_as(super::countries::ANN);
    let recalled = console.ok(json!({ "do": "recall_basket", "number": number }))["recalled"].clone();
    let changed = list(&recalled["changed"]);
    assert_eq!((changed.len(), &changed[0]["name"]), (1, &json!("Cup")));
    assert_eq!((&changed[0]["agreed"], &changed[0]["now"]), (&json!("4.00"), &json!("5.00")));
    assert_eq!(minor(&recalled["basket"]["total"]), 425, "what was agreed");
    assert_eq!(console.ok(json!({ "do": "scan", "code": "CUP" }))["basket"]["total"], 925, "the next one costs more");
}

#[test]
fn a_number_before_a_scan_multiplies_it_once() {
    let shop = Shop::demo("DE");
    let mut console = shop.open_as(CASHIER);
    console.ok(json!({ "do": "multiply", "pieces": 12 }));
    assert_eq!(counter(&mut console)["pieces"], 12);
    let basket = console.ok(json!({ "do": "scan", "code": MILK }))["basket"].clone();
    assert_eq!(basket["items"], 12);
    assert_eq!(counter(&mut console)["pieces"], Value::Null);
    assert_eq!(console.ok(json!({ "do": "scan", "code": MILK }))["basket"]["items"], 13);
    refused(&mut console, json!({ "do": "multiply", "pieces": 0 }), "quantity-not-positive");
    refused(&mut console, json!({ "do": "multiply", "pieces": 1_000 }), "quantity-sure");
    refused(&mut console, json!({ "do": "multiply", "pieces": 95_204_260_i64 }), "quantity-is-code");
    refused(
        &mut console,
        json!({ "do": "multiply", "pieces": 9_520_426_000_015_i64, "sure": true }),
        "quantity-is-code",
    );
    console.ok(json!({ "do": "multiply", "pieces": 1_000, "sure": true }));
    // What is weighed has no pieces; the number waits for what has.
    refused(&mut console, json!({ "do": "add", "sku": "4011", "quantity": "0.420 kg" }), "pieces-of-one-pack");
    console.ok(json!({ "do": "multiply" }));
    assert_eq!(console.ok(json!({ "do": "add", "sku": "4011", "quantity": "0.420 kg" }))["basket"]["items"], 14);
    // Digits never land in a price: the line costs thirteen times one.
    let line = console.ok(json!({ "do": "view" }))["view"]["basket"]["lines"][0].clone();
    let price: String = line["unit_price"].as_str().expect("a price").replace('.', "");
    assert_eq!(minor(&line["gross"]), 13 * price.parse::<i64>().expect("cents"));
}

#[test]
fn a_price_is_asked_without_ringing_it_up() {
    for country in COUNTRIES {
        let shop = Shop::demo(country);
        let mut console = shop.open_as(CASHIER);
        console.ok(json!({ "do": "check_prices", "on": true }));
        let checked = console.ok(json!({ "do": "scan", "code": MILK }))["checked"].clone();
        assert!(checked["article"]["price"].is_string() && checked["tax_rate"].is_string(), "{country}: {checked}");
        assert_eq!(console.ok(json!({ "do": "view" }))["view"]["basket"], Value::Null);
        // One tap rings it up.
        let added = console.ok(json!({ "do": "add", "sku": checked["article"]["sku"] }));
        assert_eq!(added["basket"]["items"], 1);
        console.ok(json!({ "do": "check_prices", "on": false }));
        assert_eq!(console.ok(json!({ "do": "scan", "code": MILK }))["basket"]["items"], 2);
    }
}

#[test]
fn a_price_set_by_hand_and_discounts_stay_within_one_limit() {
    let shop = Shop::demo("AU");
    let mut console = shop.open_as(CASHIER);
    let item = json!({ "do": "add", "sku": "BAK-01" });
    let basket = console.ok(item)["basket"].clone();
    let price: i64 = basket["lines"][0]["unit_price"].as_str().expect("text").replace('.', "").parse().expect("cents");
    let override_to = |price: i64| json!({ "do": "override_price", "line": 1, "price": price, "reason": "damaged" });
    // The limit of whoever is signed in holds for price and discounts together.
    let mut refusals = 0;
    for action in
        [override_to(price / 2), json!({ "do": "discount_line", "line": 1, "discount": { "percent": "20.01" } })]
    {
        let (code, _) = console.refused(action);
        assert!(code.contains("manager") || code.contains("approval"), "{code}");
        refusals += 1;
    }
    assert_eq!(refusals, 2);
    console.ok(json!({ "do": "discount_line", "line": 1, "discount": { "percent": "20" } }));
    let (code, _) = console.refused(json!({ "do": "discount_basket", "discount": { "percent": "1" } }));
    assert!(code.contains("manager") || code.contains("approval"), "20 % and 1 % are 20.8 %: {code}");
    console.ok(json!({ "do": "discount_line", "line": 1, "discount": { "percent": "10" } }));
    console.ok(json!({ "do": "discount_basket", "discount": { "percent": "10" } }));
    console.ok(json!({ "do": "discount_line", "line": 1 }));
    console.ok(json!({ "do": "discount_basket" }));
    sign_in(&mut console, MANAGER);
    refused(&mut console, json!({ "do": "override_price", "line": 1, "price": 1 }), "reason-missing");
    let vague = json!({ "do": "override_price", "line": 1, "price": 1, "reason": "other", "text": "" });
    refused(&mut console, vague, "reason-missing");
    let line = console.ok(override_to(price / 2))["basket"]["lines"][0].clone();
    assert_eq!((minor(&line["gross"]), &line["instead_of"]), (price / 2, &basket["lines"][0]["unit_price"]));
    let taken_back = console.ok(json!({ "do": "override_price", "line": 1 }))["basket"]["lines"][0].clone();
    assert_eq!((minor(&taken_back["gross"]), &taken_back["instead_of"]), (price, &Value::Null));
    console.ok(override_to(price / 2));
    pay(&mut console, "card");
    assert!(console.close().status.success());
    let sale = exported(&shop.data())[0]["document"].clone();
    assert_eq!(sale["lines"][0]["price_override"]["reason"], "damaged");
    assert_eq!(verified(&shop.data())["checked"]["sales"], 1);
}

/// Who may be served beer on 22 November 2026, by day of birth.
#[track_caller]
fn check_age(country: &'static str, tax: &str, latest: &str, too_young: &str) {
    let shop = Shop::with_goods(country, tax, if country == "US" { "region = \"US-NY\"" } else { "" });
    let mut console = shop.open_as(super::countries::ANN);
    refused(&mut console, json!({ "do": "confirm_age" }), "basket-empty");
    console.ok(json!({ "do": "scan", "code": "CUP" }));
    refused(&mut console, json!({ "do": "confirm_age" }), "age-not-asked");
    console.ok(json!({ "do": "scan", "code": "BEER" }));
    assert_eq!(counter(&mut console)["age"]["born_on_or_before"], latest, "{country}");
    let pay_card = json!({ "do": "tender", "kind": "card", "amount": 100 });
    refused(&mut console, pay_card.clone(), "age-not-checked");
    refused(&mut console, json!({ "do": "begin_payment", "amount": 100 }), "age-not-checked");
    refused(&mut console, json!({ "do": "confirm_age", "born": "2030-01-01" }), "birth-date-odd");
    // Too young by a day: the goods leave, with what came along; the rest stays.
    let left = console.ok(json!({ "do": "confirm_age", "born": too_young }));
    assert_eq!(
        (&left["notice"]["code"], list(&left["basket"]["lines"]).len()),
        (&json!("age-refused"), 1),
        "{country}"
    );
    console.ok(json!({ "do": "scan", "code": "BEER" }));
    console.ok(json!({ "do": "confirm_age", "born": latest }));
    console.ok(json!({ "do": "scan", "code": "BEER" }));
    assert_eq!(counter(&mut console)["age"], Value::Null, "asked once a basket");
    console.ok(json!({ "do": "scan", "code": "GIN" }));
    assert_eq!(counter(&mut console)["age"]["years"], 99, "a higher age is asked again");
    console.ok(json!({ "do": "refuse_age" }));
    pay(&mut console, "cash");
    assert!(console.close().status.success());
    let journal = exported(&shop.data());
    let sale = journal.iter().find(|record| record["document"]["receipt"] == 1).expect("the sale")["document"].clone();
    assert_eq!((&sale["age"]["how"], &sale["age"]["operator"]), (&json!("birth-date"), &json!("1")));
    // The day of birth is nowhere.
    let bytes = fs::read(shop.data().join("sales.db")).expect("the journal");
    assert!(!String::from_utf8_lossy(&bytes).contains(latest) && !sale.to_string().contains(latest), "{sale}");
}

#[test]
fn an_age_is_looked_at_once_and_the_day_of_birth_is_forgotten() {
    check_age("AU", "gst", "2008-11-22", "2008-11-23");
    check_age("FR", "standard", "2008-11-22", "2008-11-23");
    check_age("DE", "standard", "2010-11-22", "2010-11-23");
    check_age("US", "general", "2005-11-22", "2005-11-23");
}

#[test]
fn what_comes_along_follows_and_leaves_with_what_brought_it() {
    let shop = Shop::with_goods("DE", "standard", "");
    let mut console = shop.open_as(super::countries::ANN);
    let quantities = |reply: &Value| -> Vec<String> {
        let row = |line: &Value| format!("{} {}", line["quantity"].as_str().unwrap_or_default(), line["name"]);
        list(&reply["basket"]["lines"]).iter().map(row).collect()
    };
    let rung = console.ok(json!({ "do": "scan", "code": "BEER" }));
    assert_eq!(quantities(&rung), ["1 \"Beer\"", "1 \"Crate\"", "2 \"Glass\""]);
    let rung = console.ok(json!({ "do": "scan", "code": "BEER" }));
    assert_eq!(quantities(&rung), ["2 \"Beer\"", "2 \"Crate\"", "4 \"Glass\""]);
    let set = console.ok(json!({ "do": "set_quantity", "line": 1, "quantity": "5" }));
    assert_eq!(quantities(&set), ["5 \"Beer\"", "5 \"Crate\"", "10 \"Glass\""]);
    assert_eq!(minor(&set["basket"]["total"]), 5 * (300 + 150 + 50));
    refused(&mut console, json!({ "do": "set_quantity", "line": 2, "quantity": "1" }), "line-is-linked");
    refused(&mut console, json!({ "do": "remove_line", "line": 3 }), "line-is-linked");
    // A glass by itself is another line.
    let glass = console.ok(json!({ "do": "scan", "code": "GLASS" }));
    assert_eq!(quantities(&glass).len(), 4);
    let left = console.ok(json!({ "do": "remove_line", "line": 1 }));
    assert_eq!(quantities(&left), ["1 \"Glass\""]);
    refused(&mut console, json!({ "do": "multiply", "pieces": 6_000 }), "quantity-sure");
    console.ok(json!({ "do": "multiply", "pieces": 6_000, "sure": true }));
    refused(&mut console, json!({ "do": "scan", "code": "BEER" }), "quantity-too-large"); // 12,000 glasses
}

#[test]
fn a_serial_number_is_asked_for_and_sold_once() {
    let shop = Shop::with_goods("FR", "standard", "");
    let mut console = shop.open_as(super::countries::ANN);
    let scan = |code: &str| json!({ "do": "scan", "code": code });
    let asked = console.ok(scan("PHONE"));
    assert_eq!((&asked["reply"], &asked["article"]["sku"]), (&json!("needs_serial"), &json!("PHONE")));
    // The next code nobody knows is its number; an article that is scanned instead is rung up.
    assert_eq!(
        console.ok(scan("IMEI-356938035643809"))["basket"]["lines"][0]["pack"]["serial"],
        "IMEI-356938035643809"
    );
    refused(&mut console, scan("IMEI-1"), "code-unknown");
    console.ok(scan("PHONE"));
    refused(&mut console, scan("IMEI-356938035643809"), "serial-in-basket");
    assert_eq!(console.ok(scan("CUP"))["basket"]["items"], 2);
    let add = |serial: &str| json!({ "do": "add_serial", "sku": "PHONE", "serial": serial });
    refused(&mut console, add(" "), "serial-missing");
    console.ok(add("IMEI-2"));
    pay(&mut console, "card");
    refused(&mut console, add("IMEI-2"), "serial-sold");
    console.ok(json!({ "do": "post_void", "receipt": 1, "reason": "wrong colour" }));
    console.ok(add("IMEI-2"));
    pay(&mut console, "card");
    assert!(console.close().status.success());
    assert_eq!(verified(&shop.data())["checked"]["sales"], 2);
}

#[test]
fn a_receipt_for_a_gift_has_no_prices_and_leads_to_the_sale() {
    let shop = Shop::demo("AU");
    let mut console = shop.open_as(CASHIER);
    console.ok(json!({ "do": "add", "sku": "4011", "quantity": "0.420 kg" }));
    console.ok(json!({ "do": "scan", "code": MILK }));
    let sale = pay(&mut console, "card");
    let label = sale["label"].as_str().expect("a label").to_owned();
    refused(&mut console, json!({ "do": "gift_receipt", "lines": [7] }), "line-gone");
    assert_eq!(console.ok(json!({ "do": "gift_receipt", "lines": [2] }))["reply"], "printing");
    console.ok(json!({ "do": "next_customer" }));
    console.ok(json!({ "do": "gift_receipt", "receipt": 1 }));
    let found = console.ok(json!({ "do": "scan", "code": format!("{label}-G") }));
    assert_eq!(found["sale"]["receipt"], 1);
    sign_in(&mut console, MANAGER);
    console.ok(json!({ "do": "post_void", "receipt": 1, "reason": "wrong" }));
    refused(&mut console, json!({ "do": "gift_receipt", "receipt": 1 }), "already-voided");
}

const RATES: &str = "foreign_days = 3\n[foreign.USD]\nrate = \"1.5000\"\ndate = \"2026-11-20\"\nspread = \"2\"\nsmallest = 100\n\
    max = 20000\n[foreign.NZD]\nrate = \"0.91\"\ndate = \"2026-11-01\"\n";

#[test]
fn foreign_cash_is_taken_at_the_rate_and_change_is_in_local_money() {
    let shop = Shop::with_goods("AU", "gst", RATES);
    let mut console = shop.open_as(super::countries::ANN);
    console.ok(json!({ "do": "add_open_item", "name": "Hat", "price": 2_573, "tax_category": "gst" }));
    let offers = counter(&mut console)["foreign"].clone();
    let usd = list(&offers).iter().find(|offer| offer["currency"] == "USD").expect("dollars").clone();
    assert_eq!((&usd["rate"], &usd["needed"], &usd["problem"]), (&json!("1.470000"), &json!(1_800), &Value::Null));
    let cash = |currency: &str, amount: i64| json!({ "do": "foreign_cash", "currency": currency, "amount": amount });
    refused(&mut console, cash("USD", 150), "foreign-coins-refused");
    refused(&mut console, cash("USD", 30_000), "foreign-above-limit");
    refused(&mut console, cash("NZD", 5_000), "foreign-rate-old");
    refused(&mut console, cash("XYZ", 5_000), "foreign-unknown");
    refused(&mut console, cash("AUD", 5_000), "foreign-unknown");
    refused(&mut console, cash("USD", -100), "amount-not-positive");
    assert_eq!(console.ok(cash("USD", 500))["reply"], "tendered"); // 7.35
    let paid = console.ok(cash("USD", 2_000))["sale"].clone(); // 29.40
    assert_eq!((minor(&paid["change"]), minor(&paid["rounding"])), (735 + 2_940 - 2_575, 2));
    assert_eq!(paid["tenders"][1]["foreign"]["amount"], 2_000);
    // Two taps on the same note are one payment.
    let again = console.ok(json!({ "do": "foreign_cash", "currency": "USD", "amount": 2_000, "basket": paid["id"] }));
    assert_eq!(again["sale"]["receipt"], paid["receipt"]);
    assert!(console.close().status.success());
    assert_eq!(verified(&shop.data())["checked"]["sales"], 1);
}

/// A till with one article in its basket and a card payment that was begun.
fn asked(shop: &Shop) -> (Console, Value, i64) {
    let mut console = shop.open_as(CASHIER);
    console.ok(json!({ "do": "scan", "code": MILK }));
    let (exact, _) = due(&mut console);
    let begun = console.ok(json!({ "do": "begin_payment", "amount": exact, "due": exact }));
    (console, begun["payment"].clone(), exact)
}

#[test]
fn a_card_payment_is_written_down_first_and_taken_once() {
    for country in COUNTRIES {
        let shop = Shop::demo(country);
        let (mut console, payment, exact) = asked(&shop);
        let again = console.ok(json!({ "do": "begin_payment", "amount": exact, "due": exact }));
        assert_eq!(again["payment"], payment, "{country}: two taps ask once");
        refused(&mut console, json!({ "do": "begin_payment", "amount": exact - 1 }), "payment-open");
        refused(&mut console, json!({ "do": "tender", "kind": "cash", "amount": exact }), "payment-open");
        refused(&mut console, json!({ "do": "park_basket" }), "payment-open");
        refused(&mut console, json!({ "do": "void_basket" }), "payment-open");
        let approved = json!({ "do": "resolve_payment", "payment": payment, "outcome": "approved" });
        let paid = console.ok(approved.clone());
        assert_eq!((&paid["reply"], &paid["sale"]["tenders"][0]["payment"]), (&json!("paid"), &payment));
        assert_eq!(console.ok(approved)["sale"]["receipt"], 1, "said twice, it stays one sale");
        let declined = json!({ "do": "resolve_payment", "payment": payment, "outcome": "declined" });
        refused(&mut console, declined, "payment-settled");
        assert!(console.close().status.success());
        assert_eq!(verified(&shop.data())["checked"]["sales"], 1);
    }
}

#[test]
fn after_a_power_cut_nobody_knows_and_a_named_person_decides() {
    for (country, is_approved) in [("AU", true), ("DE", false)] {
        let shop = Shop::demo(country);
        let (console, payment, _) = asked(&shop);
        drop(console.kill());
        let mut console = shop.open_as(CASHIER);
        let open = counter(&mut console)["payments"][0].clone();
        assert_eq!((&open["state"], &open["payment"]), (&json!("unknown"), &payment));
        // The basket is frozen, with words that say what to do; the till isn't: it is parked for the next customer.
        for action in [
            json!({ "do": "scan", "code": MILK }),
            json!({ "do": "remove_line", "line": 1 }),
            json!({ "do": "discount_line", "line": 1, "discount": { "percent": "5" } }),
            json!({ "do": "tender", "kind": "cash", "amount": 1_000 }),
            json!({ "do": "void_basket" }),
            json!({ "do": "resolve_payment", "payment": payment, "outcome": "approved" }),
        ] {
            refused(&mut console, action, "payment-unknown");
        }
        let number = console.ok(json!({ "do": "park_basket", "label": "card?" }))["number"].clone();
        refused(&mut console, json!({ "do": "abandon_basket", "number": number, "reason": "gone" }), "payment-unknown");
        console.ok(json!({ "do": "scan", "code": MILK }));
        pay(&mut console, "cash");
        console.ok(json!({ "do": "next_customer" }));
        drop(console.kill());
        let mut console = shop.open_as(CASHIER);
        let decide = json!({
            "do": "decide_payment", "payment": payment, "is_approved": is_approved, "reason": "terminal journal, slip 17",
        });
        assert_eq!(counter(&mut console)["payments"][0]["parked"], number, "the list names its basket");
        refused(&mut console, decide.clone(), "payment-of-parked");
        console.ok(json!({ "do": "recall_basket", "number": number }));
        let (code, _) = console.refused(decide.clone());
        assert!(code.contains("manager") || code.contains("approval"), "{code}");
        sign_in(&mut console, MANAGER);
        let vague = json!({ "do": "decide_payment", "payment": payment, "is_approved": true, "reason": "" });
        refused(&mut console, vague, "reason-missing");
        let decided = console.ok(decide);
        if is_approved {
            assert_eq!((&decided["reply"], &decided["sale"]["receipt"]), (&json!("paid"), &json!(2)));
        } else {
            assert_eq!(counter(&mut console)["payments"], json!([]));
            pay(&mut console, "cash");
        }
        assert!(console.close().status.success());
        assert_eq!(verified(&shop.data())["checked"]["sales"], 2, "{country}: charged once");
    }
}

#[test]
fn two_codes_of_one_article_ring_up_one_line_and_a_third_nothing() {
    for country in ["AU", "FR"] {
        let shop = Shop::demo(country);
        let mut console = shop.open_as(CASHIER);
        console.ok(json!({ "do": "scan", "code": "9520426000039" }));
        let basket = console.ok(json!({ "do": "scan", "code": "9520426000763" }))["basket"].clone();
        let line = &basket["lines"][0];
        assert_eq!((list(&basket["lines"]).len(), &line["sku"], &line["quantity"]), (1, &json!("DAI-01"), &json!("2")));
        refused(&mut console, json!({ "do": "scan", "code": "9520426999996" }), "code-unknown");
        assert_eq!(console.ok(json!({ "do": "view" }))["view"]["basket"], basket, "{country}");
    }
}
