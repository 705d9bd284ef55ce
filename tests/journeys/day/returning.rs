//! Goods come back, line by line: by scan and by search, at the price, tax and discounts they were sold with, what promotions lose, how the money
//! goes back, where the goods are put, exchanges, invoices, receipts from elsewhere, and every rule that refuses.

use super::{LANDS, Land, MANAGER, NOON, SUPERVISOR, Shop, events, import_goods, import_promotions, list, minor};
use database::Reader;
use retail::StockLocation;
use serde_json::{Value, json};

const RULES: &str = "[returns]\ndays = 14\nsealed_categories = [\"care\"]\nfinal_categories = [\"bread\"]\n\
    without_receipt_max_minor = 2500\ncash_max_minor = 5000\n";

/// Picks pieces of a line of a receipt, and puts them into the basket; what the till says of it before.
#[track_caller]
fn take_back(shop: &mut Shop, receipt: &Value, line: u32, pieces: i64, condition: &str) -> Value {
    shop.ok(json!({ "do": "open_return", "receipt": receipt }));
    let picked = shop.ok(json!({ "do": "pick_return", "line": line, "quantity": pieces.to_string(),
        "reason": "does-not-fit", "condition": condition }));
    shop.ok(json!({ "do": "confirm_return" }));
    picked["returning"].clone()
}

/// Three discounted plates come back one by one, found by scan and by search, after their price has changed, to the places their state asks for.
fn check_with_receipt(land: &'static Land) {
    let mut shop = Shop::open(land, RULES);
    shop.add("PLATE", "3");
    shop.ok(json!({ "do": "discount_line", "line": 1, "discount": { "percent": "10" } }));
    let (sold, _) = shop.pay("cash");
    let dearer = super::GOODS.replace("PLATE|Plate|10.00", "PLATE|Plate|12.00");
    let mut shop = shop.reopen("2026-11-25T09:00:00Z", |folder| import_goods(folder, land, &dearer));
    // Its code opens the receipt; the article under the scanner picks a piece of it.
    let found = shop.ok(json!({ "do": "scan", "code": sold["label"] }));
    assert_eq!(found["sale"]["receipt"], sold["receipt"], "{found}");
    let found = shop.ok(json!({ "do": "find_sales", "text": "plate" }));
    assert_eq!(list(&found["sales"]).len(), 1);
    let mut back = 0;
    let mut tax = 0;
    for condition in ["as-new", "opened", "damaged"] {
        let picked = take_back(&mut shop, &sold["receipt"], 1, 1, condition);
        let (paid, paper) = shop.pay("cash");
        assert_eq!(minor(&picked["back"]), -minor(&paid["total"]), "{}: what the screen said", land.code);
        shop.check_paper(&paper, &[sold["label"].as_str().expect("a label"), "Plate"]);
        back -= minor(&paid["total"]);
        let stored = shop.ok(json!({ "do": "show_sale", "receipt": paid["receipt"] }))["sale"].clone();
        tax += minor(&stored["returned"]["tax"]);
        assert!(stored["returns"][0]["condition"] == condition, "{stored}");
    }
    assert_eq!((back, tax), land.sums(2_700, 0), "{}: price, discount and tax of the sale, not of today", land.code);
    let all_back = json!({ "do": "open_return", "receipt": sold["receipt"] });
    shop.refused(all_back, "return-all-returned", &[&format!("{}-TST-01-000004", land.code)]);
    let books = shop.close();
    let stock = Reader::open(&books.data).expect("it opens");
    let at = |location| {
        let there = stock.on_hand_at(&"PLATE".into(), location).expect("read");
        there.map_or(0, |quantity| quantity.amount())
    };
    let places = [StockLocation::Sellable, StockLocation::Inspection, StockLocation::Damaged].map(at);
    assert_eq!(places, [-2, 1, 1], "{}: three were sold, each came back to another place", land.code);
}

#[test]
fn what_was_sold_comes_back_as_it_was_paid_in_four_countries() {
    LANDS.iter().for_each(check_with_receipt);
}

const THREE_FOR_TWO: &str = "[[promotion]]\nid = \"free\"\nname.en = \"Three for two\"\ngoods.skus = [\"CUP\"]\n\
    benefit.buy_get = { buy = 2, get = 1, percent = \"100\" }\n";

/// One of three for two comes back for nothing, said on screen and paper; it comes out even with the last.
fn check_promotion(land: &'static Land) {
    let mut shop = Shop::open(land, "").reopen(NOON, |folder| import_promotions(folder, land, THREE_FOR_TWO));
    shop.add("CUP", "3");
    shop.check_sums(800, 0);
    let (sold, _) = shop.pay("card");
    let mut back = Vec::new();
    for round in 0..3 {
        let picked = take_back(&mut shop, &sold["receipt"], 1, 1, "as-new");
        assert_eq!(list(&picked["unwound"]).len(), usize::from(round == 0), "{picked}");
        let (paid, paper) = shop.pay("card");
        back.push(-minor(&paid["total"]));
        if round == 0 {
            shop.check_paper(&paper, &["Three for two", &land.written(400), &land.written(0)]);
        }
    }
    let total = land.sums(800, 0).0;
    assert_eq!((back[0], back.iter().sum::<i64>()), (0, total), "{}: {back:?}", land.code);
    shop.close();
}

#[test]
fn a_promotion_is_unwound_fairly_and_said_in_four_countries() {
    LANDS.iter().for_each(check_promotion);
}

/// Half by card, half in cash: the card gets its own first. Above the limit of cash somebody else allows it. And a swap on one receipt.
fn check_money(land: &'static Land) {
    let mut shop = Shop::open(land, RULES);
    shop.add("PLATE", "10");
    let total = land.sums(10_000, 0).0;
    shop.ok(json!({ "do": "tender", "kind": "card", "amount": 3_000 }));
    let (sold, _) = shop.pay("cash");
    take_back(&mut shop, &sold["receipt"], 1, 10, "as-new");
    let plan = shop.basket()["refund"].clone();
    let cash = if land.code == "AU" { (total - 3_000 + 2) / 5 * 5 } else { total - 3_000 };
    assert_eq!((minor(&plan["card"]), minor(&plan["cash"])), (3_000, cash), "{}", land.code);
    let tender = |kind: &str, amount: i64| json!({ "do": "tender", "kind": kind, "amount": amount });
    shop.refused(tender("card", -total), "refund-above-card", &[&land.written(3_000)]);
    shop.refused(tender("cash", 1_000), "money-goes-back", &[]);
    shop.refused(tender("cash", -total), "refund-card-first", &[&land.written(3_000)]);
    shop.ok(tender("card", -3_000));
    shop.refused(tender("cash", -cash), "refund-cash-limit", &[&land.written(5_000)]);
    let paid = shop.approved(SUPERVISOR, tender("cash", -cash));
    let (back, paper) = shop.paper_of(&paid);
    assert_eq!((minor(&back["total"]), list(&back["tenders"]).len()), (-total, 2));
    shop.check_paper(&paper, &[&land.written(3_000), &land.written(cash)]);
    // A cup for a plate: one basket, one net amount, one receipt.
    shop.add("CUP", "1");
    let (cup, _) = shop.pay("card");
    shop.add("PLATE", "1");
    take_back(&mut shop, &cup["receipt"], 1, 1, "as-new");
    let net = land.sums(1_000, 0).0 - land.sums(400, 0).0;
    let (swap, paper) = shop.pay("card");
    assert_eq!((minor(&swap["total"]), list(&swap["tenders"]).len()), (net, 1), "{}", land.code);
    shop.check_paper(&paper, &["Plate", "Cup", cup["label"].as_str().expect("a label"), &land.written(net)]);
    // Both ways: what is taken back may be worth more.
    shop.add("PLATE", "1");
    let (plate, _) = shop.pay("cash");
    shop.add("CUP", "1");
    take_back(&mut shop, &plate["receipt"], 1, 1, "opened");
    assert_eq!(minor(&shop.pay("cash").0["total"]), -net);
    shop.close();
}

#[test]
fn money_goes_back_the_way_it_came_in_four_countries() {
    LANDS.iter().for_each(check_money);
}

/// Each refusal says its rule and what is possible instead.
fn check_rules(land: &'static Land) {
    let mut shop = Shop::open(land, RULES);
    for (sku, pieces) in [("SOAP", "1"), ("BREAD", "1"), ("PLATE", "2")] {
        shop.add(sku, pieces);
    }
    let (sold, _) = shop.pay("card");
    shop.ok(json!({ "do": "open_return", "receipt": sold["receipt"] }));
    let pick = |line: u32, pieces: &str, reason: &str, condition: &str| {
        json!({ "do": "pick_return", "line": line, "quantity": pieces,
        "reason": reason, "condition": condition })
    };
    shop.refused(pick(1, "1", "changed-mind", "opened"), "return-unsealed", &["Soap"]);
    shop.ok(pick(1, "1", "defective", "opened")); // the law stands above the shop's rules
    shop.refused(pick(2, "1", "changed-mind", "as-new"), "return-never", &["Bread"]);
    shop.refused(pick(3, "3", "changed-mind", "as-new"), "return-above-sold", &["2"]);
    shop.refused(pick(9, "1", "changed-mind", "as-new"), "return-line-unknown", &[]);
    shop.ok(json!({ "do": "close_return" }));
    // Without a receipt: within the limit, and with somebody who allows it.
    let article = |sku: &str, pieces: &str, receipt: Option<&str>| {
        json!({ "do": "return_article", "sku": sku, "quantity": pieces,
        "reason": "does-not-fit", "condition": "as-new", "receipt": receipt })
    };
    shop.refused(article("PLATE", "3", None), "return-without-receipt-limit", &[&land.written(2_500)]);
    shop.approved(SUPERVISOR, article("PLATE", "1", None));
    let (back, paper) = shop.pay("cash");
    let exact = land.sums(1_000, 0).0;
    assert_eq!(minor(&back["total"]), -exact, "{}", land.code);
    shop.check_paper(&paper, &["Plate"]);
    let approvals = events(&shop.data(), "approved");
    assert_eq!(approvals.last().map(|last| last["approver"].clone()), Some(json!(SUPERVISOR.0)));
    check_elsewhere(&mut shop, &article);
    // Fourteen days later it is too late, with the last day that wasn't.
    let mut shop = shop.reopen("2026-12-07T09:00:00Z", |_| ());
    shop.ok(json!({ "do": "open_return", "receipt": sold["receipt"] }));
    shop.refused(pick(3, "1", "changed-mind", "as-new"), "return-too-late", &["14"]);
    shop.ok(pick(3, "1", "defective", "damaged"));
    shop.ok(json!({ "do": "close_return" }));
    shop.close();
}

/// Receipts of another till, another store and another country; each article of one comes back here once.
fn check_elsewhere(shop: &mut Shop, article: &dyn Fn(&str, &str, Option<&str>) -> Value) {
    let land = shop.land;
    shop.sign_in(MANAGER);
    let abroad = if land.code == "FR" { "DE-BER-01-000042" } else { "FR-PAR-01-000042" };
    let [till, store] = [format!("{}-TST-02-000042", land.code), format!("{}-OTH-01-000042", land.code)];
    for (label, code) in
        [(till.as_str(), "receipt-other-till"), (&store, "receipt-other-store"), (abroad, "receipt-abroad")]
    {
        shop.refused(json!({ "do": "scan", "code": label }), code, &[label]);
    }
    let here = format!("{}-TST-01-000001", land.code);
    shop.refused(article("CUP", "1", Some(&here)), "return-has-receipt", &[&here]);
    shop.ok(article("CUP", "1", Some(&store)));
    let (_, paper) = shop.pay("cash");
    shop.check_paper(&paper, &[&store]);
    // The same receipt a second time: this till knows what it took of it, and says when.
    shop.ok(json!({ "do": "open_article_return", "receipt": store }));
    let open = shop.ok(json!({ "do": "choose_return_article", "sku": "CUP" }))["returning"].clone();
    assert_eq!(open["came_back"][0]["label"], format!("{}-TST-01-000003", land.code), "{open}");
    shop.refused(
        article("CUP", "1", Some(&store)),
        "return-brought-before",
        &[&store, open["came_back"][0]["label"].as_str().expect("a label")],
    );
    shop.ok(json!({ "do": "close_return" }));
    shop.ok(article("BEER", "1", Some(&store)));
    shop.ok(json!({ "do": "void_basket" }));
    // Money for goods of another country goes back only there; here they are exchanged.
    shop.ok(article("CUP", "1", Some(abroad)));
    let owed = land.sums(400, 0).0;
    shop.refused(json!({ "do": "tender", "kind": "cash", "amount": -owed }), "refund-abroad", &[]);
    shop.add("CUP", "1");
    assert_eq!(minor(&shop.pay("cash").0["total"]), 0);
    shop.refused(article("CUP", "1", Some(abroad)), "return-brought-before", &[abroad]);
}

#[test]
fn what_isnt_taken_back_is_refused_with_its_rule_in_four_countries() {
    LANDS.iter().for_each(check_rules);
}

/// What comes back of an invoice names its buyer, whether the invoice was given with the sale or later, and is called what the law calls it.
fn check_invoiced(land: &'static Land) {
    let mut shop = Shop::open(land, "");
    let buyer = json!({ "name": "Bondi Events", "address": ["4 Parade"], "tax_number": land.numbers[0] });
    shop.add("PLATE", "2");
    shop.ok(json!({ "do": "set_buyer", "buyer": buyer }));
    let (with, _) = shop.pay("card");
    shop.add("PLATE", "2");
    let (later, _) = shop.pay("card");
    shop.ok(json!({ "do": "invoice_sale", "receipt": later["receipt"], "buyer": buyer }));
    shop.paper();
    for sold in [&with, &later] {
        take_back(&mut shop, &sold["receipt"], 1, 1, "as-new");
        assert_eq!(shop.basket()["buyer"], buyer, "{}", land.code);
        let (_, paper) = shop.pay("card");
        let label = sold["label"].as_str().expect("a label");
        shop.check_paper(&paper, &[land.titles[2], "Bondi Events", "4 Parade", land.numbers[0], label]);
    }
    // In an exchange it doesn't matter what was rung up first; and what is taken out again takes its buyer along.
    shop.add("CUP", "1");
    take_back(&mut shop, &later["receipt"], 1, 1, "as-new");
    let basket = shop.basket();
    assert_eq!(basket["buyer"], buyer, "{}: {basket}", land.code);
    shop.ok(json!({ "do": "remove_return", "line": basket["returns"][0]["line"] }));
    assert_eq!(shop.basket()["buyer"], Value::Null);
    take_back(&mut shop, &later["receipt"], 1, 1, "as-new");
    let (_, paper) = shop.pay("card");
    shop.check_paper(&paper, &[land.titles[2], "Bondi Events"]);
    let books = shop.close();
    let exported = &books.exported;
    let backs = exported.iter().filter(|line| line["document"]["returns"].is_array());
    assert_eq!(backs.filter(|line| line["document"]["buyer"] == buyer).count(), 3, "{}", land.code);
}

#[test]
fn what_comes_back_of_an_invoice_names_its_buyer_in_four_countries() {
    LANDS.iter().for_each(check_invoiced);
}

/// A meal eaten in was taxed at another rate in 2025: what comes back in 2026 brings that tax back.
#[test]
fn a_refund_has_the_tax_of_its_day() {
    let land = LANDS.iter().find(|land| land.code == "DE").expect("Germany");
    let mut shop = Shop::open_at(land, "", "2025-12-31T12:00:00Z");
    let meal = json!({ "do": "add_open_item", "name": "Stew", "price": 1_190, "tax_category": "meal" });
    let tax_of = |shop: &mut Shop| minor(&shop.basket()["tax"]);
    shop.ok(meal.clone());
    shop.ok(json!({ "do": "set_place", "place": "dine-in" }));
    assert_eq!(tax_of(&mut shop), 190);
    let (sold, _) = shop.pay("cash");
    let mut shop = shop.reopen("2026-01-02T12:00:00Z", |_| ());
    shop.ok(meal);
    shop.ok(json!({ "do": "set_place", "place": "dine-in" }));
    assert_eq!(tax_of(&mut shop), 78);
    shop.ok(json!({ "do": "void_basket" }));
    take_back(&mut shop, &sold["receipt"], 1, 1, "damaged");
    let (back, paper) = shop.pay("cash");
    assert_eq!(minor(&back["total"]), -1_190);
    shop.check_paper(&paper, &["19 %", "1,90"]);
    let books = shop.close();
    let exported = &books.exported;
    assert_eq!(exported[1]["document"]["returned"]["tax"], 190);
}
