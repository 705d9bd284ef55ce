//! Gift vouchers for one kind of goods in a country that taxes them when they are sold: their tax is paid once, whatever they pay.

use super::chain::{eventually, safe};
use super::vouchers::{asked, check_refused, code_on};
use super::{CASHIER, MANAGER, sign_in};
use crate::console::{Console, Device, Hub, Options, REPLY_WAIT, Reply, TempDir, verified};
use serde_json::{Value, json};

const STORE: &str = "DE-BER";
const TILL: &str = "DE-BER-01";
const BOOK: &str = "4006381333931";
const LAMP: &str = "4012345678901";

/// A shop in Berlin with a book at 7 % for 15.00 and a lamp at 19 % for 11.90.
fn fill(hub: &Hub) {
    hub.put("entities", &json!([{ "id": "DE", "name": "Kestrel & Plum GmbH", "country": "DE" }]));
    let place = json!({
        "name": "Berlin", "country": "DE", "currency": "EUR", "time_zone": "Europe/Berlin", "language": "de-DE",
    });
    hub.put("stores", &json!([{ "id": STORE, "legal_entity": "DE", "place": place }]));
    let product = |code: &str, name: &str, gtin: &str, category: &str| {
        json!({
            "code": code, "texts": { "de": { "name": name } },
            "variants": [{ "sku": code, "gtins": [gtin], "unit": "piece", "tax_category": category }],
        })
    };
    hub.put("products", &json!([product("BOOK", "Buch", BOOK, "reduced"), product("LAMP", "Lampe", LAMP, "standard")]));
    hub.ok(&["price", "BOOK", STORE, "15.00", "--from", "2026-01-01"]);
    hub.ok(&["price", "LAMP", STORE, "11.90", "--from", "2026-01-01"]);
    let goods = json!([
        { "name": "Bücher", "category": "reduced" },
        // Its rate isn't known before it is eaten.
        { "name": "Essen", "category": "meal" },
    ]);
    hub.ok(&["set", "voucher_goods", &goods.to_string(), "--level", "store", "--id", STORE]);
    let policy = json!({ "takes": "floor", "each_minor": 5_000, "store_minor": 9_000, "days": 7 });
    hub.ok(&["set", "voucher_offline", &policy.to_string(), "--level", "store", "--id", STORE]);
}

fn options(hub: &Hub, folder: &TempDir, printer: &Device) -> Options {
    let options = Options::new("DE").data_dir(&folder.path().join(TILL)).option("--hub", &hub.address);
    options.option("--workstation", TILL).option("--printer", printer.address())
}

/// What the hub has of the day: revenue and its tax.
fn turnover(hub: &Hub, till: &mut Console) -> (i64, i64) {
    safe(till);
    let day = till.ok(json!({ "do": "view" }))["view"]["now"].as_str().expect("a time")[..10].to_owned();
    let row = hub.ok(&["sales", &day])[0].clone();
    (row["revenue_minor"].as_i64().unwrap_or_default(), row["tax_minor"].as_i64().unwrap_or_default())
}

/// What is left of the voucher for books, at the hub.
fn left(hub: &Hub) -> i64 {
    let listed = hub.ok(&["vouchers"]);
    let rows = listed.as_array().expect("a list");
    let its = rows.iter().find(|row| row["kind"] == "single-purpose").unwrap_or_else(|| panic!("{listed}"));
    assert_eq!(its["purpose"], json!({ "name": "Bücher", "category": "reduced", "country": "DE" }));
    its["balance_minor"].as_i64().expect("an amount")
}

fn ring(till: &mut Console, codes: &[&str]) {
    for code in codes {
        till.ok(json!({ "do": "scan", "code": code }));
    }
    till.ok(json!({ "do": "show_total" }));
}

fn next(till: &mut Console) {
    till.ok(json!({ "do": "next_customer" }));
}

/// Sells a voucher for anything, worth 10.00, and one for books, worth 20.00; their codes.
fn sell(till: &mut Console, next_paper: &mut dyn FnMut() -> String) -> (String, String) {
    // Sold beside one for anything: the one for books is taxed, at 7 % of 20.00.
    for unknown in ["Essen", "Lampen"] {
        let wrong = json!({ "do": "sell_voucher", "amount": 2_000, "goods": unknown });
        assert_eq!(till.refused(wrong).0, "voucher-goods-unknown");
    }
    till.ok(json!({ "do": "sell_voucher", "amount": 1_000 }));
    let sold =
        till.ok(json!({ "do": "sell_voucher", "amount": 2_000, "goods": "Bücher", "recipient": "Kim" }))["basket"]
            .clone();
    assert_eq!((&sold["total"], &sold["tax"], &sold["lines"]), (&json!(3_000), &json!(131), &json!([])), "{sold}");
    let wrong = json!({ "do": "set_quantity", "line": sold["vouchers"][1]["line"], "quantity": "2" });
    assert_eq!(till.refused(wrong).0, "line-is-voucher");
    till.ok(json!({ "do": "tender", "kind": "cash", "amount": 3_000 }));
    // Receipt and vouchers are one print with a cut between them.
    let (receipt, other, slip) = (next_paper(), next_paper(), next_paper());
    let (anything, code) = (code_on(&other), code_on(&slip));
    assert!(!anything.starts_with('S') && !other.contains("Nur für"), "{other}");
    assert!(code.starts_with('S') && slip.contains("Nur für Bücher") && slip.contains("Kim"), "{slip}");
    assert!(receipt.contains("Nur für Bücher") && receipt.contains("1,31"), "{receipt}");
    next(till);
    (anything, code)
}

/// Puts lines of a receipt into the basket once the hub has said what came back.
#[track_caller]
fn bring_back(till: &mut Console, receipt: &Value, lines: &[u32]) -> Value {
    till.ok(json!({ "do": "open_return", "receipt": receipt }));
    for line in lines {
        till.ok(json!({ "do": "pick_return", "line": line, "quantity": "1" }));
    }
    let back = eventually("the hub to say what came back", || match till.send(json!({ "do": "confirm_return" })) {
        Reply::Ok(reply) => Ok(reply),
        other => Err(format!("{other:?}")),
    });
    back["basket"].clone()
}

/// What can go back onto each voucher, in minor units.
fn to_vouchers(basket: &Value) -> Vec<i64> {
    let backs = basket["to_vouchers"].as_array().into_iter().flatten();
    backs.map(|back| back["most"].as_i64().expect("an amount")).collect()
}

#[test]
fn a_voucher_for_books_is_taxed_when_it_is_sold_and_never_again() {
    let folder = TempDir::new();
    let mut printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
    let hub = Hub::start(&folder.path().join("hub"));
    fill(&hub);
    let enrolment = hub.ok(&["enrol", STORE, TILL]);
    let mut till =
        Console::start(&options(&hub, &folder, &printer).option("--enrol", enrolment.as_str().expect("a code")));
    sign_in(&mut till, CASHIER);
    let mut next_paper = || {
        let printed = printer.wait_for_event("receipt", REPLY_WAIT);
        printed["text"].as_str().expect("a text").to_owned()
    };
    eventually("what the shop sells vouchers for", || {
        let view = till.ok(json!({ "do": "view" }))["view"].clone();
        let is_there = view["voucher_goods"] == json!(["Bücher"]) && hub.ok(&["budgets"])[0]["granted_minor"] == 9_000;
        if is_there { Ok(()) } else { Err(view["voucher_goods"].to_string()) }
    });

    let (anything, code) = sell(&mut till, &mut next_paper);
    assert_eq!((turnover(&hub, &mut till), left(&hub)), ((2_000, 131), 2_000));

    // It pays for the book and not for the lamp; the book's tax isn't due once more.
    ring(&mut till, &[LAMP]);
    check_refused(&mut till, json!({ "do": "scan", "code": code }), "voucher-goods-none");
    ring(&mut till, &[BOOK]);
    check_refused(&mut till, json!({ "do": "pay_voucher", "code": code, "amount": 1_600 }), "voucher-goods-most");
    // What was held for that is free as soon as the hub has heard of it.
    eventually("all of it to be free", || match asked(&mut till, json!({ "do": "show_voucher", "code": code })) {
        seen if seen["voucher"]["available"] == 2_000 => Ok(()),
        seen => Err(seen.to_string()),
    });
    let paid = asked(&mut till, json!({ "do": "scan", "code": code }))["reply"]["basket"].clone();
    assert_eq!((&paid["due"]["exact"], &paid["tax"]), (&json!(1_190), &json!(190)), "{paid}");
    // One for anything is money, and pays a part of the lamp.
    let paid = asked(&mut till, json!({ "do": "scan", "code": anything }))["reply"]["basket"].clone();
    assert_eq!((&paid["due"]["exact"], &paid["tax"]), (&json!(190), &json!(190)), "{paid}");
    let paid = till.ok(json!({ "do": "tender", "kind": "cash", "amount": 190 }))["sale"].clone();
    assert_eq!((&paid["total"], &paid["tenders"][0]["amount"]), (&json!(2_690), &json!(1_500)), "{paid}");
    let receipt = next_paper();
    for words in ["beim Verkauf versteuert", "15,00", "11,90", "1,90", &code[19..23]] {
        assert!(receipt.contains(words), "{words} on {receipt}");
    }
    assert!(!receipt.contains("0,98"), "the book's tax was paid with the voucher: {receipt}");
    next(&mut till);
    assert_eq!((turnover(&hub, &mut till), left(&hub)), ((2_000 + 1_190, 131 + 190), 500));
    let shown = asked(&mut till, json!({ "do": "scan", "code": code }));
    assert!(shown["text"].as_str().is_some_and(|text| text.contains("5,00") && text.contains("Bücher")), "{shown}");

    // The book comes back: what it paid is the book voucher's before it is anybody's. Then both: only the lamp's tax goes back.
    till.ok(json!({ "do": "sign_out" }));
    sign_in(&mut till, MANAGER);
    let back = bring_back(&mut till, &paid["receipt"], &[2]);
    assert_eq!((&back["total"], to_vouchers(&back)), (&json!(-1_500), vec![1_500]), "{back}");
    till.ok(json!({ "do": "void_basket" }));
    let back = bring_back(&mut till, &paid["receipt"], &[1, 2]);
    assert_eq!((&back["total"], to_vouchers(&back)), (&json!(-2_690), vec![1_500, 1_000]), "{back}");
    till.ok(json!({ "do": "refund_voucher" }));
    till.ok(json!({ "do": "refund_voucher" }));
    till.ok(json!({ "do": "tender", "kind": "cash", "amount": -190 }));
    next_paper();
    next(&mut till);
    assert_eq!((turnover(&hub, &mut till), left(&hub)), ((2_000, 131), 2_000));

    // It pays a whole sale, in which nothing is turnover; undone, it has that again.
    ring(&mut till, &[BOOK]);
    let paid = asked(&mut till, json!({ "do": "scan", "code": code }))["reply"]["sale"].clone();
    assert_eq!((&paid["total"], &paid["change"]), (&json!(1_500), &json!(0)), "{paid}");
    next_paper();
    next(&mut till);
    assert_eq!((turnover(&hub, &mut till), left(&hub)), ((2_000, 131), 500));
    till.ok(json!({ "do": "post_void", "receipt": paid["receipt"], "reason": "wrong book" }));
    next_paper();
    assert_eq!((turnover(&hub, &mut till), left(&hub)), ((2_000, 131), 2_000));

    // Without the hub the till that sold it takes it, for books only; one it knows nothing of may be for something else.
    let address = hub.address.trim_start_matches("https://").to_owned();
    hub.kill();
    ring(&mut till, &[LAMP, BOOK]);
    let stranger = strange_code();
    check_refused(&mut till, json!({ "do": "pay_voucher", "code": stranger }), "voucher-unasked-goods");
    let paid = asked(&mut till, json!({ "do": "pay_voucher", "code": code }))["reply"]["basket"].clone();
    assert_eq!((&paid["due"]["exact"], &paid["tax"]), (&json!(1_190), &json!(190)), "{paid}");
    till.ok(json!({ "do": "tender", "kind": "cash", "amount": 1_190 }));
    next(&mut till);
    let hub = Hub::start_at(&folder.path().join("hub"), &address);
    assert_eq!((turnover(&hub, &mut till), left(&hub)), ((2_000 + 1_190, 131 + 190), 500));
    assert_eq!((hub.ok(&["parked"]), hub.ok(&["exceptions"])), (json!([]), json!([])));

    // The Z adds up without it: what was sold, taken and taxed.
    till.close();
    verified(&folder.path().join(TILL));
}

/// The code of a voucher for one kind of goods that nobody has issued.
fn strange_code() -> String {
    protocol::VoucherCode::drawn_for_goods([7; 13]).to_string()
}
