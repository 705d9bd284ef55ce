//! Gift vouchers that are found without their code, that get their money back, and whose paper isn't lost.

use super::chain::{CUP, STORE, costs, eventually, exchange, fill, join, options, safe};
use super::vouchers::{asked, balances, issue};
use super::{CASHIER, MANAGER, sign_in};
use crate::console::{Console, Hub, Reply, TempDir, verified};
use serde_json::{Value, json};

const TILL: &str = "AU-SYD-01";
const SUPERVISOR: (&str, &str) = ("151", "627304");

/// The last day of a voucher that a country's till sells on a day.
#[track_caller]
fn lasts(country: &str, sold: &str, chosen: Option<u16>, until: Option<&str>) {
    let country = retail::Country::parse(retail::shipped_country(country).expect("shipped")).expect("a country");
    let found = country.voucher_until(sold.parse().expect("a day"), chosen).map(|day| day.to_string());
    assert_eq!(found.as_deref(), until, "{} {sold}", country.code);
}

#[test]
fn a_voucher_lasts_as_long_as_the_law_asks_for_or_as_the_shop_gives() {
    lasts("AU", "2026-11-23", None, Some("2029-11-23"));
    lasts("AU", "2028-02-29", None, Some("2031-03-01"));
    lasts("AU", "2026-11-23", Some(1), Some("2029-11-23"));
    lasts("AU", "2026-11-23", Some(5), Some("2031-11-23"));
    lasts("AU", "2026-11-23", Some(0), None);
    lasts("IE", "2026-11-23", None, Some("2031-11-23"));
    lasts("DE", "2026-01-02", None, Some("2029-12-31"));
    lasts("DE", "2026-01-02", Some(4), Some("2030-12-31"));
    lasts("JP", "2026-11-23", None, None);
    lasts("JP", "2026-11-23", Some(2), Some("2028-11-23"));
    lasts("AU", "2026-11-23", Some(u16::MAX), Some("2126-11-23"));
}

/// Opens a receipt, picks its first line and puts it into the basket once the hub has said what came back.
#[track_caller]
fn bring_back(till: &mut Console, receipt: &Value) -> Value {
    till.ok(json!({ "do": "open_return", "receipt": receipt }));
    till.ok(json!({ "do": "pick_return", "line": 1, "quantity": "1" }));
    let returned = eventually("the hub to say what came back", || match till.send(json!({ "do": "confirm_return" })) {
        Reply::Ok(reply) => Ok(reply),
        other => Err(format!("{other:?}")),
    });
    returned["basket"].clone()
}

#[test]
fn a_voucher_is_found_by_its_recipient_pays_and_gets_its_money_back() {
    let folder = TempDir::new();
    let hub = Hub::start(&folder.path().join("hub"));
    fill(&hub);
    let code = issue(&hub, folder.path(), (1, 300, "multi-purpose"));
    let mut till = join(&hub, folder.path(), TILL);
    costs(&mut till, "4.50");

    // Whoever finds a voucher can spend it: a supervisor allows that, and it is written down.
    till.ok(json!({ "do": "scan", "code": CUP }));
    till.ok(json!({ "do": "scan", "code": CUP }));
    let find = json!({ "do": "find_vouchers", "recipient": " kim " });
    let by =
        |action: &Value| json!({ "do": "approved", "approver": SUPERVISOR.0, "pin": SUPERVISOR.1, "action": action });
    assert_eq!(till.refused(find.clone()).0, "act-needs-manager");
    assert_eq!(till.refused(by(&json!({ "do": "find_vouchers", "recipient": " " }))).0, "voucher-name-missing");
    let found_by = |till: &mut Console, find: &Value| {
        till.ok(by(find));
        till.wait_for_event("vouchers_found", crate::console::REPLY_WAIT)
    };
    let nobody = found_by(&mut till, &json!({ "do": "find_vouchers", "recipient": "Robin & Kim" }));
    assert_eq!((&nobody["code"], &nobody["vouchers"]), (&json!("voucher-not-found"), &json!([])), "{nobody}");
    let found = found_by(&mut till, &find);
    let voucher = found["vouchers"][0].clone();
    assert_eq!((&voucher["voucher"]["available"], &voucher["issued_at"]), (&json!(300), &json!(STORE)), "{found}");
    assert!(!found.to_string().contains(&code[..17]), "nobody is told the code: {found}");

    // It pays once; then it has to be found again.
    let pay = json!({ "do": "pay_found_voucher", "handle": voucher["handle"] });
    let paid = asked(&mut till, pay.clone());
    assert_eq!(paid["reply"]["basket"]["due"]["exact"], 600, "{paid}");
    assert_eq!(till.refused(pay).0, "voucher-find-again");
    let paid = till.ok(json!({ "do": "tender", "kind": "cash", "amount": 600 }));
    let receipt = paid["sale"]["receipt"].clone();
    till.ok(json!({ "do": "next_customer" }));
    safe(&mut till);
    assert_eq!(balances(&hub), [(0, 0)]);

    // One of the two cups comes back: what the voucher paid can go back onto it, and no more.
    let basket = bring_back(&mut till, &receipt);
    assert_eq!((&basket["total"], &basket["to_vouchers"][0]["most"]), (&json!(-450), &json!(300)), "{basket}");
    assert_eq!(till.refused(json!({ "do": "refund_voucher", "amount": 301 })).0, "voucher-refund-above");
    let given = till.ok(json!({ "do": "refund_voucher", "amount": 100 }))["basket"].clone();
    assert_eq!((&given["due"]["exact"], &given["to_vouchers"][0]["most"]), (&json!(-350), &json!(200)), "{given}");
    till.ok(json!({ "do": "remove_tender", "index": 0 }));
    let given = till.ok(json!({ "do": "refund_voucher" }))["basket"].clone();
    assert_eq!((&given["due"]["exact"], given["to_vouchers"].is_null()), (&json!(-150), true), "{given}");
    assert_eq!(till.refused(json!({ "do": "refund_voucher" })).0, "voucher-refund");
    let paid = till.ok(json!({ "do": "tender", "kind": "cash", "amount": -150 }));
    assert_eq!(paid["reply"], "paid", "{paid}");
    till.ok(json!({ "do": "next_customer" }));
    safe(&mut till);
    assert_eq!(balances(&hub), [(300, 0)]);

    // The other cup comes back: the voucher has had all that it paid.
    let basket = bring_back(&mut till, &receipt);
    assert!(basket["to_vouchers"].is_null(), "{basket}");
    till.ok(json!({ "do": "tender", "kind": "cash", "amount": -450 }));
    till.ok(json!({ "do": "next_customer" }));
    safe(&mut till);
    assert_eq!(balances(&hub), [(300, 0)]);
    assert_eq!((hub.ok(&["parked"]), hub.ok(&["exceptions"])), (json!([]), json!([])));

    // Without the hub nobody is found, in words; and who allowed it is in the journal.
    hub.kill();
    let gone = found_by(&mut till, &find);
    assert_eq!(gone["code"], "voucher-no-hub", "{gone}");
    till.ok(json!({ "do": "sign_out" }));
    sign_in(&mut till, MANAGER);
    let allowed = till.ok(json!({ "do": "find_journal", "kinds": ["approved"] }));
    let newest = &allowed["entries"][0];
    assert_eq!((&newest["operator"], &newest["approver"]), (&json!(CASHIER.0), &json!(SUPERVISOR.0)), "{allowed}");
    let shown = till.ok(json!({ "do": "show_journal", "number": newest["number"] }));
    assert_eq!(shown["record"]["event"]["right"], "find-voucher", "{shown}");
    till.close();
    verified(&folder.path().join(TILL));
}

#[test]
fn the_paper_of_a_paid_voucher_is_not_given_up_until_its_sale_is_undone() {
    let folder = TempDir::new();
    let hub = Hub::start(&folder.path().join("hub"));
    fill(&hub);
    hub.ok(&["set", "voucher_years", "5", "--level", "store", "--id", STORE]);
    let code = hub.ok(&["enrol", STORE, TILL]);
    // A printer that isn't there.
    let options = options(&hub, folder.path(), TILL).option("--printer", "tcp://127.0.0.1:1");
    let mut till = Console::start(&options.option("--enrol", code.as_str().expect("a code")));
    sign_in(&mut till, CASHIER);
    costs(&mut till, "4.50");
    eventually("all that head office says", || match exchange(&mut till)["sources"].clone() {
        Value::Array(sources) if sources.iter().all(|source| source["is_up_to_date"] == true) => Ok(()),
        sources => Err(sources.to_string()),
    });
    let sell = |till: &mut Console, action: Value, amount: i64| {
        till.ok(action);
        let paid = till.ok(json!({ "do": "tender", "kind": "cash", "amount": amount }))["sale"].clone();
        till.ok(json!({ "do": "next_customer" }));
        paid
    };
    let cup = sell(&mut till, json!({ "do": "scan", "code": CUP }), 450);
    let voucher = sell(&mut till, json!({ "do": "sell_voucher", "amount": 2_500, "recipient": "Kim" }), 2_500);
    let dropped = |job: &Value| json!({ "do": "drop_print", "job": job });
    till.ok(dropped(&cup["print_job"]));
    assert_eq!(till.refused(dropped(&voucher["print_job"])).0, "print-is-voucher");

    // The hub has it with its last day: the shop gives five years where the law asks for three.
    safe(&mut till);
    let listed = hub.ok(&["vouchers"]);
    let today = till.ok(json!({ "do": "view" }))["view"]["now"].as_str().expect("a time")[..10].to_owned();
    let year: u32 = today[..4].parse().expect("a year");
    assert_eq!(listed[0]["until"].as_str().map(|until| &until[..4]), Some(&*(year + 5).to_string()), "{listed}");
    assert_eq!(listed[0]["recipient"], "Kim");

    // Undone, it is worth nothing, and its paper may go.
    till.ok(json!({ "do": "sign_out" }));
    sign_in(&mut till, MANAGER);
    till.ok(json!({ "do": "post_void", "receipt": voucher["receipt"], "reason": "no paper" }));
    till.ok(dropped(&voucher["print_job"]));
    till.close();
    verified(&folder.path().join(TILL));
}
