//! Self-checkout: customers scan and pay by card alone, everything else waits for an attendant, and the journal says who that was. A
//! telephone's basket comes in at the till's own prices, once.

use super::terminal::{ended, ready};
use super::{CASHIER, minor, sign_in};
use crate::console::{Console, Device, Options, TempDir, exported, verified};
use retail::{ScanAndGo, ScanAndGoEntry, write_scan_and_go};
use serde_json::{Value, json};
use std::fs;

const BREAD: &str = "9520426000015";
/// A supervisor of the demo shop, and somebody of its stock room.
const SUPERVISOR: (&str, &str) = ("151", "627304");
const STOCK: (&str, &str) = ("301", "846051");

fn approved(by: (&str, &str), action: &Value) -> Value {
    json!({ "do": "approved", "approver": by.0, "pin": by.1, "action": action })
}

fn standing(console: &mut Console) -> Value {
    console.ok(json!({ "do": "view" }))["view"]["self_checkout"].take()
}

fn gathered(id: &str, codes: &[(&str, i64)]) -> Value {
    let entries = codes.iter().map(|(code, pieces)| ScanAndGoEntry { code: (*code).to_owned(), pieces: *pieces });
    json!({ "do": "scan", "code": write_scan_and_go(&ScanAndGo { id: id.to_owned(), entries: entries.collect() }) })
}

struct Place {
    folder: TempDir,
    terminal: Device,
}

impl Place {
    fn new() -> Place {
        let terminal = Device::start(&["terminal", "--listen", "tcp://127.0.0.1:0", "--zone", "Australia/Sydney"]);
        let folder = TempDir::new();
        fs::write(folder.path().join("settings.toml"), "self_checkout = true\n").expect("written");
        Place { folder, terminal }
    }

    fn open(&self) -> Console {
        let options = Options::new("AU").data_dir(self.folder.path()).option("--terminal", self.terminal.address());
        let mut console = Console::start(&options);
        ready(&mut console);
        assert_eq!(standing(&mut console)["is_on"], false, "nobody attends it yet");
        sign_in(&mut console, CASHIER);
        assert_eq!(standing(&mut console)["is_on"], true);
        console
    }
}

/// Everything a customer can't do alone.
fn for_staff_only() -> Vec<Value> {
    vec![
        json!({ "do": "remove_line", "line": 1 }),
        json!({ "do": "set_quantity", "line": 1, "quantity": "1" }),
        json!({ "do": "discount_line", "line": 1, "discount": { "percent": "50" } }),
        json!({ "do": "discount_basket", "discount": { "percent": "50" } }),
        json!({ "do": "override_price", "line": 1, "price": 1, "reason": "damaged" }),
        json!({ "do": "add", "sku": "BAK-01", "quantity": "1" }),
        json!({ "do": "add_open_item", "name": "x", "price": 1 }),
        json!({ "do": "tender", "kind": "cash", "amount": 10_000 }),
        json!({ "do": "tender", "kind": "card", "amount": 10_000 }),
        json!({ "do": "pay_voucher", "code": "7ZK3M-0Q8AD-W1N4R-T6BXC-5" }),
        json!({ "do": "void_basket" }),
        json!({ "do": "park_basket" }),
        json!({ "do": "recall_basket", "number": 1 }),
        json!({ "do": "open_return", "receipt": 1 }),
        json!({ "do": "open_article_return" }),
        json!({ "do": "post_void", "receipt": 1, "reason": "x" }),
        json!({ "do": "no_sale", "reason": "x" }),
        json!({ "do": "show_sale", "receipt": 1 }),
        json!({ "do": "recent_sales" }),
        json!({ "do": "find_customers", "text": "a" }),
        json!({ "do": "print_again", "receipt": 1 }),
        json!({ "do": "set_preference", "name": "theme", "value": "dark" }),
        json!({ "do": "begin_training" }),
        json!({ "do": "confirm_age" }),
        json!({ "do": "sign_in", "operator": CASHIER.0, "pin": CASHIER.1 }),
        json!({ "do": "sign_out" }),
        json!({ "do": "lock" }),
        json!({ "do": "end_self_checkout" }),
    ]
}

#[test]
fn customers_pay_by_card_and_everything_else_is_an_attendants() {
    let mut place = Place::new();
    place.terminal.tell("approve");
    let mut console = place.open();
    console.ok(json!({ "do": "set_language", "language": "fr" }));
    console.ok(json!({ "do": "scan", "code": BREAD }));
    console.ok(json!({ "do": "scan", "code": BREAD }));
    for action in for_staff_only() {
        assert_eq!(console.refused(action.clone()).0, "attendant-needed", "{action}");
    }
    let (_, words) = console.refused(json!({ "do": "void_basket" }));
    assert!(words.contains("personnel"), "in the customer's language: {words}");

    // One act at a time, by somebody who may: also by the one in whose name the till is worked.
    let remove = json!({ "do": "set_quantity", "line": 1, "quantity": "1" });
    assert_eq!(console.refused(approved(STOCK, &remove)).0, "approver-cannot");
    assert_eq!(console.refused(approved(("101", "000000"), &remove)).0, "pin-wrong");
    assert_eq!(console.ok(approved(CASHIER, &remove))["basket"]["items"], 1);

    // What has to be weighed calls somebody; a customer calls, and takes it back.
    assert_eq!(console.refused(json!({ "do": "scan", "code": "4011" })).0, "self-checkout-goods");
    assert_eq!(standing(&mut console)["call"], "goods");
    console.ok(json!({ "do": "call_attendant", "on": true }));
    assert_eq!(standing(&mut console)["call"], "asked");
    console.ok(json!({ "do": "call_attendant", "on": false }));
    assert!(standing(&mut console)["call"].is_null());

    // Wine stops at the payment until somebody has looked.
    let basket = console.ok(json!({ "do": "scan", "code": "9300727014689" }))["basket"].clone();
    let due = minor(&basket["due"]["exact"]);
    assert_eq!(standing(&mut console)["call"], "age");
    let pay = |amount: i64| json!({ "do": "begin_payment", "amount": amount });
    assert_eq!(console.refused(pay(due)).0, "age-not-checked");
    console.ok(approved(SUPERVISOR, &json!({ "do": "confirm_age" })));
    assert!(standing(&mut console)["call"].is_null());

    // The card pays all of it, or nothing; then the next customer is spoken to in the shop's language.
    assert_eq!(console.refused(pay(due - 1)).0, "attendant-needed");
    let payment = console.ok(pay(due))["payment"].clone();
    let sale = ended(&mut console, &payment)["reply"]["sale"].clone();
    assert_eq!((&sale["operator"], &sale["receipt_language"]), (&json!(CASHIER.0), &json!("fr")));
    console.ok(json!({ "do": "next_customer" }));
    assert_eq!(console.ok(json!({ "do": "view" }))["view"]["language"], "en-AU");

    // Only an attendant takes it back; the basket stays, and is theirs.
    console.ok(json!({ "do": "scan", "code": BREAD }));
    console.ok(approved(SUPERVISOR, &json!({ "do": "end_self_checkout" })));
    let view = console.ok(json!({ "do": "view" }))["view"].clone();
    assert_eq!((&view["operator"]["id"], &view["self_checkout"]["is_on"]), (&json!("151"), &json!(false)));
    console.ok(json!({ "do": "remove_line", "line": 1 }));
    let kinds = json!(["self-checkout-begun", "self-checkout-ended", "attended"]);
    let found = console.ok(json!({ "do": "find_journal", "kinds": kinds }))["entries"].clone();
    let who = |entry: &Value| {
        [&entry["kind"], &entry["operator"]].map(|part| part.as_str().unwrap_or_default().to_owned()).join(" ")
    };
    let mut who: Vec<String> = found.as_array().expect("entries").iter().map(who).collect();
    who.sort();
    assert_eq!(
        who,
        ["attended 101", "attended 151", "attended 151", "self-checkout-begun 101", "self-checkout-ended 151"]
    );
    let data = console.data_dir().to_owned();
    assert!(console.close().status.success());
    assert_eq!(verified(&data)["breaks"], json!([]));
}

#[test]
fn a_telephones_basket_comes_in_once_at_the_tills_own_prices() {
    let place = Place::new();
    let mut console = place.open();
    let codes = [(BREAD, 2), ("GIF-01", 1), ("4011", 1), ("4006381333931", 3)];
    let reply = console.ok(gathered("7F3K9Q2M", &codes));
    assert_eq!((&reply["reply"], &reply["pieces"]), (&json!("taken_over"), &json!(3)));
    let left: Vec<(&Value, &Value)> =
        reply["left_out"].as_array().expect("a list").iter().map(|one| (&one["code"], &one["reason"])).collect();
    let expected = [("4011", "self-checkout-goods"), ("4006381333931", "code-unknown")]
        .map(|(code, why)| (json!(code), json!(why)));
    assert_eq!(left, expected.iter().map(|(code, why)| (code, why)).collect::<Vec<_>>());
    assert!(reply["notice"]["text"].as_str().expect("words").contains("3 × 4006381333931"), "{reply}");
    let total = reply["basket"]["total"].clone();
    assert_eq!(total, json!(2 * 420 + 1_490), "the shop's prices");
    // A power cut later it is still the same basket, and isn't taken over again.
    console.kill();
    let mut console = place.open();
    assert_eq!(console.refused(gathered("7F3K9Q2M", &codes)).0, "scan-and-go-taken");
    assert_eq!(console.refused(gathered("0000000N", &[("4006381333931", 1)])).0, "scan-and-go-nothing");
    let mut broken = gathered("7F3K9Q2N", &codes);
    broken["code"] = json!(broken["code"].as_str().expect("a code").replace("GIF-01", "GIF-02"));
    assert_eq!(console.refused(broken).0, "scan-and-go-broken");
    assert_eq!(console.ok(json!({ "do": "view" }))["view"]["basket"]["total"], total);
    // At a till with a cashier, too.
    console.ok(approved(CASHIER, &json!({ "do": "end_self_checkout" })));
    assert_eq!(console.ok(gathered("7F3K9Q2P", &[(BREAD, 1)]))["pieces"], 1);
    let data = console.data_dir().to_owned();
    assert!(console.close().status.success());
    assert_eq!((exported(&data).len(), &verified(&data)["breaks"]), (0, &json!([])));
}
