//! Screen, receipt, journal and export name the same amounts, whatever is in the basket and however it is paid.

use super::{Dice, MANAGER, due, list, minor, sign_in};
use crate::console::{Console, Device, Options, REPLY_WAIT, exported, journal_of, verified};
use serde_json::{Value, json};

/// Customers of each store.
const CUSTOMERS: usize = 12;

/// Serves random customers and compares every place that names an amount.
#[track_caller]
fn check(country: &str, seed: u64) {
    let mut printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
    let mut console = Console::start(&Options::new(country).seed(seed).option("--printer", printer.address()));
    sign_in(&mut console, MANAGER);
    let articles = list(&console.ok(json!({ "do": "browse" }))["articles"]).clone();
    let mut dice = Dice(seed);
    let mut shown = Vec::new();
    for customer in 1..=CUSTOMERS {
        ring_up(&mut console, &mut dice, &articles);
        let screen = console.ok(json!({ "do": "view" }))["view"]["basket"].clone();
        let sale = pay(&mut console, &mut dice);
        if sale["is_paper_on_request"] == true {
            console.ok(json!({ "do": "print_again" }));
        }
        let receipt = printer.wait_for_event("receipt", REPLY_WAIT)["text"].as_str().expect("a text").to_owned();
        let place = format!("{country}, seed {seed}, customer {customer}\n{receipt}");
        for amount in ["total", "items"] {
            assert_eq!(screen[amount], sale[amount], "{amount} before and after paying, {place}");
        }
        check_paper(&receipt, &sale, &screen, &place);
        let stored = console.ok(json!({ "do": "show_sale", "receipt": sale["receipt"] }))["sale"].clone();
        check_document(&stored, &sale, &place);
        console.ok(json!({ "do": "next_customer" }));
        shown.push(stored);
    }
    let totals = console.ok(json!({ "do": "day_totals" }));
    let data = console.data_dir().to_owned();
    let documents: Vec<Value> = exported(&data).iter().map(|line| line["document"].clone()).collect();
    assert_eq!(documents.len(), shown.len());
    for (document, shown) in documents.iter().zip(&shown) {
        let mut document = document.clone();
        document.as_object_mut().expect("an object").remove("kind");
        for line in document["lines"].as_array_mut().expect("lines") {
            // What goods cost the shop is in its journal and on no screen of a sale.
            line["item"].as_object_mut().expect("an item").remove("cost");
        }
        assert_eq!(&document, shown);
    }
    let journal = journal_of(&data);
    let records = journal.iter().map(|record| serde_json::from_str::<Value>(&record.body).expect("a record is JSON"));
    let sales: Vec<Value> =
        records.map(|record| record["event"].clone()).filter(|event| event["kind"] == "sale").collect();
    assert_eq!(sales, documents, "the export says what was signed");
    for (of_day, of_sales) in [("total", "/totals/total"), ("tax", "/totals/tax"), ("rounding", "/rounding")] {
        let sum: i64 = documents.iter().map(|sale| minor(sale.pointer(of_sales).expect("an amount"))).sum();
        assert_eq!(minor(&totals[of_day]), sum, "{of_day} of the day, {country}");
    }
    let kept = minor(&totals["cash"]) + minor(&totals["card"]);
    assert_eq!(kept, minor(&totals["total"]) + minor(&totals["rounding"]));
    verified(&data);
}

/// A basket nobody thought of: pieces, weights, typed prices, notes, discounts on lines and on the whole.
fn ring_up(console: &mut Console, dice: &mut Dice, articles: &[Value]) {
    for _ in 0..dice.between(1, 7) {
        let article = &articles[dice.between(0, articles.len() as i64 - 1) as usize];
        let quantity = match article["unit"].as_str() {
            Some("each") => dice.between(1, 12).to_string(),
            Some(unit) => format!("{}.{:03} {unit}", dice.between(0, 3), dice.between(1, 999)),
            None => panic!("{article}"),
        };
        let mut add = json!({ "do": "add", "sku": article["sku"], "quantity": quantity });
        if article["has_open_price"] == true {
            add["price"] = json!(dice.between(1, 9_999));
        }
        let added = console.ok(add);
        let line = &added["line"];
        if dice.one_in(3) {
            let rung_up =
                list(&added["basket"]["lines"]).iter().find(|known| known["line"] == *line).expect("the line");
            let discount = discount(dice, minor(&rung_up["gross"]));
            console.ok(json!({ "do": "discount_line", "line": line, "discount": discount }));
        }
        if dice.one_in(5) {
            console.ok(json!({ "do": "set_note", "line": line, "note": "Cadeau – emballé, s’il vous plaît" }));
        }
    }
    if dice.one_in(4) {
        console.ok(json!({ "do": "add_open_item", "name": "Loose tea", "price": dice.between(1, 5_000) }));
    }
    if dice.one_in(2) {
        let basket = console.ok(json!({ "do": "view" }))["view"]["basket"].clone();
        let discount = discount(dice, minor(&basket["subtotal"]));
        console.ok(json!({ "do": "discount_basket", "discount": discount }));
    }
}

fn discount(dice: &mut Dice, price: i64) -> Value {
    if dice.one_in(2) {
        json!({ "percent": format!("{}.{}", dice.between(0, 99), dice.between(0, 9)) })
    } else {
        json!({ "amount": dice.between(0, price) })
    }
}

/// Pays in up to three parts, the last of them cash with change, exact cash, or card.
fn pay(console: &mut Console, dice: &mut Dice) -> Value {
    if console.ok(json!({ "do": "view" }))["view"]["counter"]["age"].is_object() {
        console.ok(json!({ "do": "confirm_age" }));
    }
    for _ in 0..dice.between(0, 2) {
        let (exact, cash) = due(console);
        if exact.min(cash) > 10 {
            let kind = if dice.one_in(2) { "cash" } else { "card" };
            let part = dice.between(1, exact.min(cash) - 5);
            let reply = console.ok(json!({ "do": "tender", "kind": kind, "amount": part }));
            assert_eq!(reply["reply"], "tendered");
        }
    }
    let (exact, cash) = due(console);
    let last = match dice.between(1, 3) {
        1 => json!({ "do": "tender", "kind": "card", "amount": exact, "due": exact }),
        2 => json!({ "do": "tender", "kind": "cash", "amount": cash, "due": cash }),
        _ => json!({ "do": "tender", "kind": "cash", "amount": cash + dice.between(1, 5_000), "due": cash }),
    };
    let paid = console.ok(last);
    assert_eq!(paid["reply"], "paid");
    paid["sale"].clone()
}

/// The stored sale is the sale the screen showed, and the money adds up.
#[track_caller]
fn check_document(stored: &Value, sale: &Value, place: &str) {
    assert_eq!(stored["totals"]["total"], sale["total"], "{place}");
    for same in ["id", "receipt", "rounding", "tenders", "change", "operator", "at"] {
        assert_eq!(stored[same], sale[same], "{same}, {place}");
    }
    let taken: i64 = list(&stored["tenders"]).iter().map(|tender| minor(&tender["amount"])).sum();
    let total = minor(&stored["totals"]["total"]);
    assert_eq!(taken - minor(&stored["change"]), total + minor(&stored["rounding"]), "{place}");
    let lines: i64 = list(&stored["totals"]["lines"]).iter().map(|line| minor(&line["amount"])).sum();
    let categories: i64 = list(&stored["totals"]["taxes"]).iter().map(|tax| minor(&tax["gross"])).sum();
    assert_eq!((lines, categories), (total, total), "{place}");
}

/// The receipt adds up by itself: its lines, its discount, its total, and what was handed over, as printed.
#[track_caller]
fn check_paper(receipt: &str, sale: &Value, screen: &Value, place: &str) {
    let blocks: Vec<&str> = receipt.split(&"-".repeat(48)).collect();
    assert!(blocks.len() >= 4, "{place}");
    let lines: i64 = blocks[1].lines().filter(|line| !line.contains(" x ")).filter_map(amount).sum();
    assert_eq!(lines, minor(&screen["subtotal"]), "the lines, {place}");
    let amounts: Vec<i64> = blocks[2..].iter().flat_map(|block| block.lines()).filter_map(amount).collect();
    let mut expected = Vec::new();
    if minor(&screen["discount_amount"]) > 0 {
        expected.extend([minor(&screen["subtotal"]), -minor(&screen["discount_amount"])]);
    }
    expected.push(minor(&sale["total"]));
    expected.extend(Some(minor(&sale["rounding"])).filter(|rounding| *rounding != 0));
    expected.extend(list(&sale["tenders"]).iter().map(|tender| minor(&tender["amount"])));
    expected.extend(Some(minor(&sale["change"])).filter(|change| *change > 0));
    assert_eq!(amounts.get(..expected.len()), Some(expected.as_slice()), "{place}");
}

/// The amount at the end of a printed line, in minor units: "TOTAL  1 234,50 €", "  -$0.99".
fn amount(line: &str) -> Option<i64> {
    let text = line.trim_end().trim_end_matches('€').trim_end();
    let (pounds, cents) = text.rsplit_once(['.', ',']).filter(|(_, cents)| cents.len() == 2)?;
    let end = pounds.rsplit("  ").next()?;
    let mut groups = end.rsplit(|character: char| character.is_whitespace() || character == ',').peekable();
    let mut digits = groups.next()?.to_owned();
    // Thousands: a group of three digits with up to three before it.
    while digits.len() == 3 && groups.peek().is_some_and(|group| group.len() <= 4 && number(group).is_some()) {
        digits.insert_str(0, groups.next()?);
    }
    number(&format!("{digits}{cents}"))
}

/// Digits with a currency's sign and perhaps a minus before them.
fn number(text: &str) -> Option<i64> {
    text.chars().filter(|character| !['$', '£'].contains(character)).collect::<String>().parse().ok()
}

#[test]
fn in_australia_every_place_names_the_same_amounts() {
    check("AU", 11);
}

#[test]
fn in_france_every_place_names_the_same_amounts() {
    check("FR", 12);
}

#[test]
fn in_britain_every_place_names_the_same_amounts() {
    check("GB", 13);
}
