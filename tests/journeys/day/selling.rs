//! Selling, line by line: put aside and fetched, asked for its price, printed again, made cheaper within one's rights, multiplied, weighed,
//! with serial numbers, deposits and notes, to the exempt, to an organisation, for foreign cash and in several tenders.

use super::{LANDS, Land, MANAGER, SUPERVISOR, Shop, events, list, minor};
use serde_json::{Value, json};

const FOREIGN: &str = "foreign_days = 3\n[foreign.CHF]\nrate = \"1.5000\"\ndate = \"2026-11-21\"\nspread = \"2\"\nsmallest = 1000\nmax = 20000\n";

/// Twelve cups, a loaf, a note, two discounts; put aside for somebody else, fetched, paid, printed again, and a paper for a gift.
fn check_counter(land: &'static Land) {
    let mut shop = Shop::open(land, "");
    shop.ok(json!({ "do": "multiply", "pieces": 12 }));
    assert_eq!(shop.ok(json!({ "do": "scan", "code": "CUP" }))["basket"]["items"], 12);
    shop.add("BREAD", "1");
    shop.check_sums(4_800, 300);
    shop.ok(json!({ "do": "set_note", "line": 1, "note": "gift wrap, blue" }));
    shop.ok(json!({ "do": "discount_line", "line": 1, "discount": { "percent": "10" } }));
    shop.ok(json!({ "do": "discount_basket", "discount": { "amount": 200 } }));
    shop.check_sums(4_133, 287);
    // A cashier gives up to a fifth away; the rest somebody else allows.
    let much = json!({ "do": "discount_line", "line": 1, "discount": { "percent": "40" } });
    shop.refused(much.clone(), "discount-needs-manager", &[]);
    shop.approved(SUPERVISOR, much);
    // Half of it is as far as a supervisor's own rights go.
    let more = json!({ "do": "discount_line", "line": 1, "discount": { "percent": "60" } });
    let by =
        |(approver, pin): (&str, &str)| json!({ "do": "approved", "approver": approver, "pin": pin, "action": more });
    shop.refused(by(SUPERVISOR), "approver-cannot", &[]);
    shop.ok(by(MANAGER));
    shop.ok(json!({ "do": "discount_line", "line": 1, "discount": { "percent": "10" } }));
    let number = shop.ok(json!({ "do": "park_basket", "label": "blue coat", "print": true }))["number"].clone();
    let slip = shop.paper();
    shop.check_paper(&slip, &["blue coat", &land.written(land.sums(4_133, 287).0)]);
    // Somebody only asks what a plate costs, and buys one at another price.
    shop.ok(json!({ "do": "check_prices", "on": true }));
    let checked = shop.ok(json!({ "do": "scan", "code": "PLATE" }))["checked"].clone();
    assert_eq!((&checked["article"]["price"], shop.basket()), (&json!("10.00"), Value::Null));
    shop.ok(json!({ "do": "check_prices", "on": false }));
    shop.add("PLATE", "1");
    let cheaper = |reason: &str| json!({ "do": "override_price", "line": 1, "price": 750, "reason": reason });
    shop.refused(cheaper(""), "reason-missing", &[]);
    shop.approved(SUPERVISOR, cheaper("damaged"));
    shop.check_sums(750, 0);
    let (plate, paper) = shop.pay("cash");
    shop.check_paper(&paper, &[land.words[2], &land.written(1_000), &land.written(750)]);
    // The first customer is back.
    let code = format!("{}-TST-01-P{:06}", land.code, number.as_u64().expect("a number"));
    assert_eq!(shop.ok(json!({ "do": "scan", "code": code }))["recalled"]["changed"], json!([]));
    shop.check_sums(4_133, 287);
    let (sold, paper) = shop.pay("card");
    let total = land.written(land.sums(4_133, 287).0);
    shop.check_paper(&paper, &[land.titles[0], "gift wrap, blue", "12 x ", &total, "Person 1"]);
    check_again(&mut shop, &sold);
    let books = shop.close();
    let exported = &books.exported;
    let sale = exported.iter().find(|line| line["document"]["id"] == sold["id"]).expect("it is exported");
    assert_eq!(sale["document"]["lines"][0]["note"], "gift wrap, blue");
    let plate = exported.iter().find(|line| line["document"]["id"] == plate["id"]).expect("it is exported");
    assert_eq!(plate["document"]["lines"][0]["price_override"]["reason"], "damaged");
}

/// The receipt again, marked and counted; a paper without prices for whoever gets the cups.
fn check_again(shop: &mut Shop, sold: &Value) {
    let [duplicate, gift, ..] = shop.land.words;
    for copy in 1..=2 {
        shop.ok(json!({ "do": "print_again", "receipt": sold["receipt"] }));
        let paper = shop.paper();
        shop.check_paper(&paper, &[&format!("{duplicate} {copy}"), "gift wrap, blue"]);
    }
    shop.ok(json!({ "do": "gift_receipt", "receipt": sold["receipt"], "lines": [1] }));
    let paper = shop.paper();
    shop.check_paper(&paper, &[gift, "Cup"]);
    let prices = [400, 4_800, 4_133, minor(&sold["total"])].map(|amount| shop.land.written(amount));
    assert!(prices.iter().all(|price| !paper.contains(price)) && !paper.contains("Bread"), "{paper}");
    let reprints = events(&shop.data(), "reprint").len();
    assert!(reprints >= 2, "each is in the journal: {reprints}");
}

#[test]
fn a_customer_at_the_counter_is_served_in_four_countries() {
    LANDS.iter().for_each(check_counter);
}

/// Weighed by hand and by the scales, with a serial number, with what comes along and what the law adds.
fn check_goods(land: &'static Land) {
    let mut shop = Shop::open(land, "");
    assert_eq!(shop.ok(json!({ "do": "scan", "code": "APPLE" }))["reply"], "needs_quantity");
    shop.add("APPLE", "0.420 kg");
    shop.check_sums(0, 147);
    shop.ok(json!({ "do": "scan", "code": land.pack(0) }));
    shop.check_sums(0, 147 + 529);
    shop.ok(json!({ "do": "scan", "code": land.pack(1) }));
    shop.check_sums(0, 147 + 529 + 257);
    let (_, paper) = shop.pay("card");
    let weights = ["420", "735"].map(|grams| format!("0{}{grams}", land.point));
    shop.check_paper(&paper, &[&weights[0], &weights[1], &land.written(147), &land.written(529), &land.written(257)]);
    // One number, one piece.
    assert_eq!(shop.ok(json!({ "do": "scan", "code": "PHONE" }))["reply"], "needs_serial");
    shop.ok(json!({ "do": "scan", "code": "IMEI-356938035643809" }));
    shop.check_sums(19_900, 0);
    let (_, paper) = shop.pay("card");
    shop.check_paper(&paper, &[land.words[3], "IMEI-356938035643809"]);
    let again = json!({ "do": "add_serial", "sku": "PHONE", "serial": "IMEI-356938035643809" });
    shop.refused(again, "serial-sold", &[&format!("{}-TST-01-000002", land.code)]);
    // A beer brings its crate and two glasses and asks for an age, which nobody keeps.
    let rung = shop.add("BEER", "2");
    assert_eq!((list(&rung["lines"]).len(), &rung["items"]), (3, &json!(8)));
    shop.check_sums(2 * (300 + 150 + 50), 0);
    let card = json!({ "do": "tender", "kind": "card", "amount": 100 });
    shop.refused(card, "age-not-checked", &[]);
    shop.ok(json!({ "do": "confirm_age", "born": "1990-02-28" }));
    let rung = shop.ok(json!({ "do": "set_quantity", "line": 1, "quantity": "1" }))["basket"].clone();
    assert_eq!(rung["items"], 4);
    // A lemonade bears what this country puts on bottles.
    shop.add("LEMONADE", "2");
    let basket = shop.basket();
    let (_, name, deposit) = land.levy;
    let (bottles, outside) = if land.code == "US" { (400, 2 * deposit) } else { (400 + 2 * deposit, 0) };
    let (total, tax) = land.sums(500 + bottles, 0);
    assert_eq!((minor(&basket["total"]), minor(&basket["tax"])), (total + outside, tax), "{}: {basket}", land.code);
    let (_, paper) = shop.pay("cash");
    shop.check_paper(&paper, &["Crate", "Glass", name]);
    let books = shop.close();
    let exported = &books.exported;
    let beer = exported.last().expect("the last")["document"].clone();
    assert_eq!((&beer["age"]["how"], &beer["age"]["operator"]), (&json!("birth-date"), &json!("1")));
    let bytes = std::fs::read(books.data.join("sales.db")).expect("the journal");
    assert!(!String::from_utf8_lossy(&bytes).contains("1990-02-28"), "the day of birth is nowhere");
}

#[test]
fn what_is_weighed_numbered_or_brings_something_along_is_sold_in_four_countries() {
    LANDS.iter().for_each(check_goods);
}

fn buyer(name: &str, address: &[&str], number: &str) -> Value {
    json!({ "name": name, "address": address, "tax_number": number })
}

/// An organisation gets an invoice: with the sale, or later; what can't stand on it is refused in words.
fn check_invoices(land: &'static Land) {
    let mut shop = Shop::open(land, "");
    let [right, wrong] = land.numbers;
    let set = |buyer: Value| json!({ "do": "set_buyer", "buyer": buyer });
    shop.refused(set(buyer("Bondi Events", &[], "")), "basket-empty", &[]);
    shop.add("PLATE", "110");
    shop.refused(set(buyer("Bondi Events", &["4 Parade"], wrong)), "buyer-tax-number-wrong", &[wrong]);
    shop.refused(set(buyer(" ", &["4 Parade"], "")), "buyer-empty", &[]);
    shop.refused(set(buyer("Bondi", &["a", "b", "c", "d", "e", "f", "g", "h"], "")), "buyer-address-too-long", &[]);
    shop.refused(set(buyer(&"x".repeat(200), &["4 Parade"], "")), "buyer-too-long", &[]);
    shop.ok(set(buyer("Bondi Events", &["4 Parade", "2026 Bondi"], right)));
    shop.check_sums(110_000, 0); // who buys changes no amount
    let (named, paper) = shop.pay("card");
    shop.check_paper(&paper, &[land.titles[1], "Bondi Events", "4 Parade", "2026 Bondi", right]);
    // The same goods to nobody: where the law wants a name from that total on, the invoice later needs it, and there is one.
    shop.add("PLATE", "110");
    let (plain, paper) = shop.pay("card");
    shop.check_paper(&paper, &[land.titles[0]]);
    assert!(!paper.contains("Bondi"), "{paper}");
    let invoice = |receipt: &Value, buyer: Value| json!({ "do": "invoice_sale", "receipt": receipt, "buyer": buyer });
    if let Some((from, code)) = land.must_name {
        assert!(minor(&plain["total"]) >= from);
        let lacking = if code == "buyer-identity-missing" {
            buyer("", &["4 Parade"], "")
        } else {
            buyer("Bondi Events", &[], "")
        };
        let code = if code == "buyer-identity-missing" { "buyer-empty" } else { code };
        shop.refused(invoice(&plain["receipt"], lacking), code, &[]);
    }
    shop.refused(
        invoice(&plain["receipt"], buyer("Bondi Events", &["4 Parade"], wrong)),
        "buyer-tax-number-wrong",
        &[wrong],
    );
    shop.ok(invoice(&plain["receipt"], buyer("Bondi Events", &["4 Parade"], right)));
    let paper = shop.paper();
    shop.check_paper(&paper, &[land.titles[1], "Bondi Events", right, &format!("{} 1", land.words[0])]);
    for receipt in [&named["receipt"], &plain["receipt"]] {
        shop.refused(invoice(receipt, buyer("Other", &["x"], "")), "invoice-exists", &[]);
    }
    let books = shop.close();
    let exported = &books.exported;
    assert_eq!(exported[0]["document"]["buyer"]["tax_number"], right);
    assert!(exported[1]["document"].get("buyer").is_none(), "a sale stays as it was signed");
    // The auditor finds the later invoice behind it, under the same receipt.
    let later = &exported[2];
    assert_eq!((&later["document"]["kind"], &later["label"]), (&json!("invoice"), &exported[1]["label"]));
    assert_eq!((&later["document"]["buyer"]["name"], &later["document"]["copy"]), (&json!("Bondi Events"), &json!(1)));
}

#[test]
fn an_organisation_gets_its_invoice_in_four_countries() {
    LANDS.iter().for_each(check_invoices);
}

/// Who need not pay a tax says so with a certificate where the country knows such buyers; elsewhere that is refused in words.
fn check_exempt(land: &'static Land) {
    let mut shop = Shop::open(land, "");
    shop.add("PLATE", "1");
    shop.add("BREAD", "1");
    let exempt =
        |certificate: &str| json!({ "do": "set_exemption", "rule": "exempt-organization", "certificate": certificate });
    if land.code != "US" {
        shop.refused(exempt("ST-119"), "tax-exemption-unknown", &[]);
        assert_eq!(shop.ok(json!({ "do": "view" }))["view"]["has_exemptions"], false);
        shop.check_sums(1_000, 300);
        let (sale, paper) = shop.pay("card");
        assert_eq!(minor(&sale["total"]), land.sums(1_000, 300).0);
        assert!(!paper.contains("ST-119"), "{paper}");
        shop.close();
        return;
    }
    shop.refused(exempt(" "), "tax-certificate-missing", &[]);
    shop.ok(exempt("ST-119 4711"));
    let basket = shop.basket();
    assert_eq!((minor(&basket["total"]), minor(&basket["tax"])), (1_300, 0), "{basket}");
    let (sale, paper) = shop.pay("card");
    shop.check_paper(&paper, &["Tax exemption no.", "ST-119 4711", "13.00"]);
    // What comes back brings no tax back that nobody paid.
    shop.ok(json!({ "do": "open_return", "receipt": sale["receipt"] }));
    shop.ok(json!({ "do": "pick_return", "line": 1, "quantity": "1" }));
    shop.ok(json!({ "do": "confirm_return" }));
    let (back, _) = shop.pay("card");
    assert_eq!(minor(&back["total"]), -1_000);
    let books = shop.close();
    let exported = &books.exported;
    assert_eq!(exported[0]["document"]["lines"][0]["exemption"]["certificate"], "ST-119 4711");
    assert_eq!(exported[1]["document"]["returned"]["tax"], 0);
}

#[test]
fn an_exempt_buyer_pays_no_tax_where_the_country_knows_such_buyers() {
    LANDS.iter().for_each(check_exempt);
}

/// Foreign notes, a card and local cash pay one sale; the change is in local money and what is owed in cash is rounded where coins are.
fn check_tenders(land: &'static Land) {
    let mut shop = Shop::open(land, FOREIGN);
    shop.ok(json!({ "do": "add_open_item", "name": "Hat", "price": 5_003, "tax_category": land.tax[0] }));
    shop.check_sums(5_003, 0);
    let total = land.sums(5_003, 0).0;
    let foreign = |amount: i64| json!({ "do": "foreign_cash", "currency": "CHF", "amount": amount });
    shop.refused(foreign(550), "foreign-coins-refused", &[]);
    shop.refused(foreign(21_000), "foreign-above-limit", &[]);
    shop.refused(json!({ "do": "foreign_cash", "currency": "XYZ", "amount": 1_000 }), "foreign-unknown", &["XYZ"]);
    assert_eq!(shop.ok(foreign(1_000))["reply"], "tendered"); // ten francs are 14.70
    assert_eq!(shop.ok(json!({ "do": "tender", "kind": "card", "amount": 1_500 }))["reply"], "tendered");
    let rest = total - 1_470 - 1_500;
    let in_cash = if land.code == "AU" { (rest + 2) / 5 * 5 } else { rest };
    let due = shop.basket()["due"].clone();
    assert_eq!((minor(&due["exact"]), minor(&due["cash"])), (rest, in_cash), "{}", land.code);
    let (sale, paper) = shop.tender("cash", in_cash + 1_000);
    let rounding = in_cash - rest;
    assert_eq!((minor(&sale["change"]), minor(&sale["rounding"])), (1_000, rounding));
    shop.check_paper(
        &paper,
        &["CHF", &land.written(147), &land.written(1_470), &land.written(1_500), &land.written(1_000)],
    );
    let rounds = ["Rounding", "Arrondi", "Rundung"].iter().filter(|word| paper.contains(**word)).count();
    assert_eq!(rounds, usize::from(rounding != 0), "said once, and only where something was rounded:\n{paper}");
    // Cash alone, where a cent is not a coin.
    shop.ok(json!({ "do": "add_open_item", "name": "Pin", "price": 98, "tax_category": land.tax[1] }));
    let (pin, _) = shop.pay("cash");
    assert_eq!(minor(&pin["rounding"]), if land.code == "AU" { 2 } else { 0 });
    let day = shop.ok(json!({ "do": "day_totals" }));
    assert_eq!(minor(&day["rounding"]), rounding + minor(&pin["rounding"]));
    let books = shop.close();
    let exported = &books.exported;
    let tenders = &exported[0]["document"]["tenders"];
    assert_eq!((&tenders[0]["foreign"]["amount"], list(tenders).len()), (&json!(1_000), 3));
    let taken: i64 = list(tenders).iter().map(|tender| minor(&tender["amount"])).sum();
    assert_eq!(taken - 1_000, total + rounding, "{}", land.code);
}

#[test]
fn several_tenders_pay_one_sale_in_four_countries() {
    LANDS.iter().for_each(check_tenders);
}
