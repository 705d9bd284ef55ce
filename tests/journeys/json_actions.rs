//! The console's words: what `--schema` promises is what the till takes, says and refuses, each in words.

use super::{Dice, MANAGER, due, list, repeated, schema, sign_in};
use crate::console::{Console, Device, Options, REPLY_WAIT, Reply, Run, TempDir, run, run_with, verified};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

fn promised() -> Value {
    let schema = run(&["console", "--schema"]);
    assert!(schema.status.success(), "{schema:?}");
    serde_json::from_str(&schema.output).expect("the schema is JSON")
}

/// An action of every kind with all its fields. One that is missing here fails the test below.
fn without_returns() -> Vec<Value> {
    let basket = "0190b6f0-0000-7000-8000-000000000001";
    vec![
        json!({ "do": "sign_in", "operator": MANAGER.0, "pin": MANAGER.1 }),
        json!({ "do": "choose_pin", "operator": MANAGER.0, "pin": MANAGER.1, "own_pin": MANAGER.1 }),
        json!({ "do": "scan", "code": "9520426000015", "aim": "]E0" }),
        json!({ "do": "search", "text": "milk", "limit": 3 }),
        json!({ "do": "browse", "category": "bakery", "after": "baguette", "limit": 2 }),
        json!({ "do": "categories" }),
        json!({ "do": "variants", "product": "baguette" }),
        json!({ "do": "add", "sku": "BAK-90", "quantity": "2", "price": 350 }),
        json!({ "do": "add_open_item", "name": "Loose tea", "price": 990, "tax_category": "gst" }),
        json!({ "do": "set_quantity", "line": 1, "quantity": "3" }),
        json!({ "do": "set_note", "line": 1, "note": "sliced" }),
        json!({ "do": "discount_line", "line": 1, "discount": { "percent": "10" } }),
        json!({ "do": "discount_basket", "discount": { "amount": 100 } }),
        json!({ "do": "remove_line", "line": 3 }),
        json!({ "do": "tender", "kind": "cash", "amount": 100, "basket": basket, "due": 1_000 }),
        json!({ "do": "remove_tender", "index": 0 }),
        json!({ "do": "set_place", "line": 1, "place": "dine-in" }),
        json!({ "do": "set_exemption", "rule": "resale", "certificate": "C-1" }),
        json!({ "do": "set_buyer", "buyer": { "name": "Ann Ltd", "address": ["1 High St"], "tax_number": "51 824 753 556" } }),
        json!({ "do": "add_coupon", "code": "WELCOME10" }),
        json!({ "do": "remove_coupon", "code": "WELCOME10" }),
        json!({ "do": "find_customers", "text": "a" }),
        json!({ "do": "set_customer", "customer": basket }),
        json!({ "do": "explain_total" }),
        json!({ "do": "country_facts" }),
        json!({ "do": "view" }),
        json!({ "do": "void_basket" }),
        json!({ "do": "park_basket", "label": "blue coat", "print": true }),
        json!({ "do": "recall_basket", "number": 7 }),
        json!({ "do": "abandon_basket", "number": 7, "reason": "gone" }),
        json!({ "do": "multiply", "pieces": 12, "sure": false }),
        json!({ "do": "check_prices", "on": false }),
        json!({ "do": "override_price", "line": 1, "price": 250, "reason": "damaged", "text": "dented" }),
        json!({ "do": "confirm_age", "born": "1990-02-28" }),
        json!({ "do": "refuse_age" }),
        json!({ "do": "add_serial", "sku": "BAK-01", "serial": "S-1", "price": 100 }),
        json!({ "do": "foreign_cash", "currency": "USD", "amount": 2_000, "basket": basket }),
        json!({ "do": "begin_payment", "amount": 100, "basket": basket, "due": 1_000 }),
        json!({ "do": "resolve_payment", "payment": basket, "outcome": "unknown", "terminal_reference": "17" }),
        json!({ "do": "ask_terminal", "payment": basket }),
        json!({ "do": "cancel_payment", "payment": basket }),
        json!({ "do": "decide_payment", "payment": basket, "is_approved": true, "reason": "terminal journal" }),
        json!({ "do": "gift_receipt", "receipt": 1, "lines": [1] }),
        json!({ "do": "open_order", "order": basket }),
        json!({ "do": "close_order" }),
        json!({ "do": "next_customer" }),
        json!({ "do": "print_again", "receipt": 1 }),
        json!({ "do": "invoice_sale", "receipt": 1, "buyer": { "name": "Ann Ltd", "address": ["1 High St"], "tax_number": "" } }),
        json!({ "do": "resolve_print", "job": 1, "came_out": true }),
        json!({ "do": "drop_print", "job": 1 }),
        json!({ "do": "post_void", "receipt": 1, "reason": "wrong size" }),
        json!({ "do": "no_sale", "reason": "float" }),
        json!({ "do": "open_till", "pieces": [{ "value": 1_000, "count": 5 }], "till": null }),
        json!({ "do": "paid_in", "amount": 500, "reason": "change", "category": "bank" }),
        json!({ "do": "paid_out", "amount": 500, "reason": "stamps", "category": "post" }),
        json!({ "do": "lift_cash", "amount": 1_000, "pieces": [{ "value": 1_000, "count": 1 }], "bag": "B-1", "till": null }),
        json!({ "do": "read_till", "till": null, "print": true }),
        json!({ "do": "count_till", "pieces": [{ "value": 1_000, "count": 4 }], "till": null }),
        json!({ "do": "close_till", "carried": 0, "till": null }),
        json!({ "do": "z_reports", "before": 9, "limit": 5 }),
        json!({ "do": "print_z", "number": 1 }),
        json!({ "do": "recent_sales", "before": 9, "limit": 5 }),
        json!({
            "do": "find_sales", "text": "cup", "from": "2026-01-01", "to": "2026-12-31", "total_min": 100, "total_max": 900,
            "article": "BAK-01", "operator": "101", "tender": "cash", "before": 9, "limit": 5,
        }),
        json!({ "do": "show_sale", "receipt": 1 }),
        json!({
            "do": "find_journal", "from": "2026-01-01", "to": "2026-12-31", "kinds": ["sale", "no-sale"], "operator": "101",
            "amount_min": 100, "amount_max": 900, "article": "BAK-01", "tender": "cash", "receipt": 1, "text": "float",
            "before": 9, "limit": 5,
        }),
        json!({ "do": "show_journal", "number": 1 }),
        json!({ "do": "read_exceptions", "from": "2026-01-01", "to": "2026-12-31" }),
        json!({ "do": "day_totals" }),
        json!({ "do": "sales_report", "from": "2026-11-21", "to": "2026-11-22", "weeks_before": 1, "articles": 5 }),
        json!({ "do": "export_report", "from": "2026-11-21", "to": "2026-11-22" }),
        json!({ "do": "end_training" }),
        json!({ "do": "begin_training" }),
        json!({ "do": "test_page" }),
        json!({ "do": "check_devices" }),
        json!({ "do": "try_exchange" }),
        json!({ "do": "set_language", "language": "fr" }),
        json!({ "do": "set_language", "language": "en-AU" }),
        json!({ "do": "set_preference", "name": "theme", "value": "dark" }),
        json!({ "do": "acknowledge_recovery" }),
        json!({ "do": "set_receipt_language", "language": "fr" }),
        json!({ "do": "acknowledge_alert", "alert": "0197c3a0-0000-7000-8000-000000000001" }),
        json!({ "do": "show_total" }),
        json!({ "do": "approved", "approver": "151", "pin": "627304", "action": { "do": "no_sale", "reason": "float" } }),
        json!({ "do": "await_approval", "action": { "do": "post_void", "receipt": 1, "reason": "wrong size" } }),
        json!({ "do": "lock" }),
        json!({ "do": "sign_in", "operator": MANAGER.0, "pin": MANAGER.1 }),
        json!({ "do": "sign_out" }),
    ]
}

/// All of them, what comes back behind the sale it was sold with.
fn actions() -> Vec<Value> {
    let mut actions = without_returns();
    let sale = actions.iter().position(|action| action["do"] == "show_sale").expect("an example");
    actions.splice(sale + 1..sale + 1, returns());
    actions.splice(sale + 1..sale + 1, orders());
    actions.splice(sale + 1..sale + 1, vouchers());
    actions.splice(sale + 1..sale + 1, for_customers());
    actions
}

/// The same of customers, what they don't take along, and what is turned towards them.
fn for_customers() -> Vec<Value> {
    let customer = "0190b6f0-0000-7000-8000-000000000001";
    vec![
        json!({ "do": "show_customer", "customer": customer }),
        json!({
            "do": "put_customer", "customer": null, "name": "Kim Tran", "email": "kim@example.com", "phone": "0400 111 222",
            "address": { "street": "1 Hill Street", "postcode": "3000", "town": "Melbourne" },
            "answers": [{ "by": "email", "is_given": true }],
        }),
        json!({ "do": "send_ways", "line": 1 }),
        json!({ "do": "send_line", "line": 1, "store": "AU-MEL", "is_sent": true }),
        json!({ "do": "take_along", "line": 1 }),
        json!({ "do": "show_product", "sku": "BAK-01", "language": "fr" }),
        json!({ "do": "call_attendant", "on": true }),
        json!({ "do": "stay_at_checkout" }),
        json!({ "do": "end_self_checkout" }),
        json!({ "do": "begin_self_checkout" }),
    ]
}

/// The same of gift vouchers.
fn vouchers() -> Vec<Value> {
    let (code, basket) = ("7ZK3M-0Q8AD-W1N4R-T6BXC-5", "0190b6f0-0000-7000-8000-000000000001");
    vec![
        json!({ "do": "pay_voucher", "code": code, "amount": 100, "basket": basket }),
        json!({ "do": "find_vouchers", "recipient": "Kim" }),
        json!({ "do": "pay_found_voucher", "handle": "00", "amount": 300, "basket": basket }),
        json!({ "do": "refund_voucher", "handle": "00", "amount": 300, "basket": basket }),
        json!({ "do": "show_voucher", "code": code }),
        json!({ "do": "pay_unasked_voucher", "amount": 100, "basket": basket }),
        json!({ "do": "sell_voucher", "amount": 2500, "recipient": "Kim", "goods": null }),
        json!({ "do": "remove_voucher", "line": 1 }),
    ]
}

/// The same of orders.
fn orders() -> Vec<Value> {
    let order = "0190b6f0-0000-7000-8000-000000000001";
    let tasks = [
        json!({ "find": { "text": "0400" } }),
        json!({ "gather": { "orders": [order] } }),
        json!({ "leave": {} }),
        json!({ "pick": { "order": order, "line": order, "quantity": "2" } }),
        json!({ "unpick": { "order": order, "line": order, "reason": "damaged" } }),
        json!({ "missing": { "order": order, "line": order, "counted": "0" } }),
        json!({ "found": { "order": order, "line": order } }),
        json!({ "refund": { "order": order, "line": order } }),
        json!({ "instead": { "order": order, "line": order } }),
        json!({ "replace": { "order": order, "line": order, "sku": "MUG-1", "consent": "phone" } }),
        json!({ "move_to": { "order": order, "line": order, "store": "AU-MEL" } }),
        json!({ "pack": { "order": order, "bags": 2 } }),
        json!({ "make_ready": { "order": order } }),
        json!({ "make_unready": { "order": order, "reason": "mistake" } }),
        json!({ "remind": { "order": order } }),
        json!({ "put_back": { "order": order } }),
        json!({ "take_back": { "order": order, "reason": "wrong-person" } }),
        json!({ "print_ticket": { "orders": [order] } }),
    ];
    let part = json!([{ "line": order, "quantity": "1" }]);
    let hand_over = json!({
        "do": "hand_over", "lines": part, "proof": "name", "is_id_seen": true, "proxy": "Lee", "is_old_enough": true,
        "courier": "Swift Parcels", "parcel": "SP-778",
    });
    tasks.into_iter().map(|task| json!({ "do": "work_order", "task": task })).chain([hand_over]).collect()
}

/// The same of what comes back.
fn returns() -> Vec<Value> {
    vec![
        json!({ "do": "open_article_return", "receipt": "FR-PAR-01-000042" }),
        json!({ "do": "choose_return_article", "sku": "BAK-01", "quantity": "2" }),
        json!({ "do": "open_return", "receipt": 1 }),
        json!({ "do": "pick_return", "line": 1, "quantity": "1", "reason": "does-not-fit", "condition": "as-new", "note": "too small" }),
        json!({ "do": "confirm_return" }),
        json!({ "do": "remove_return", "line": 4 }),
        json!({ "do": "return_article", "sku": "BAK-01", "quantity": "1", "reason": "other", "condition": "opened", "receipt": "AU-SYD-02-000009", "note": "" }),
        json!({ "do": "open_order_return", "number": "W-1001", "order": "0190b6f0-0000-7000-8000-000000000001" }),
        json!({ "do": "find_order_returns", "customer": "0190b6f0-0000-7000-8000-000000000001", "card": "4242", "issuer": "visa" }),
        json!({ "do": "close_return" }),
    ]
}

/// Feeds lines to a till of its own and returns the replies, in order, without the events.
#[track_caller]
fn replies_to(lines: &[String]) -> Vec<Value> {
    let folder = TempDir::new();
    let data = folder.path().join("data").display().to_string();
    let arguments = ["console", "--data-dir", &data, "--country", "AU", "--seed", "1"];
    let Run { status, output, errors } = run_with(&arguments, &format!("{}\n", lines.join("\n")), REPLY_WAIT);
    assert!(status.success(), "{errors}");
    let said = output.lines().map(|line| serde_json::from_str::<Value>(line).expect("a line is JSON"));
    said.filter(|line| line.get("event").is_none()).collect()
}

#[test]
fn the_schema_is_complete_and_the_till_keeps_to_it() {
    let promised = promised();
    for part in ["action", "reply", "event"] {
        assert_eq!(promised[part]["$schema"], "https://json-schema.org/draft/2020-12/schema");
        schema::check_schema(&promised[part]).unwrap_or_else(|reason| panic!("the schema of an {part}: {reason}"));
    }
    let kinds: BTreeMap<&str, &Value> = list(&promised["action"]["oneOf"])
        .iter()
        .map(|kind| (kind["properties"]["do"]["const"].as_str().expect("every action has a name"), kind))
        .collect();
    let actions = actions();
    let known: BTreeSet<&str> = actions.iter().filter_map(|action| action["do"].as_str()).collect();
    assert_eq!(known, kinds.keys().copied().collect(), "an example of every action is here");
    for action in &actions {
        let kind = kinds[action["do"].as_str().expect("a name")];
        schema::check(&promised["action"], &promised["action"], action).unwrap_or_else(|reason| panic!("{reason}"));
        assert!(list(&kind["required"]).contains(&json!("do")) && kind["additionalProperties"] == false, "{kind}");
        let fields = kind["properties"].as_object().expect("an object");
        assert!(fields.keys().all(|field| action.get(field).is_some()), "the example has every field: {action}");
        let described =
            fields.iter().filter(|(name, _)| *name != "do").all(|(_, field)| field["description"].is_string());
        assert!(kind["description"].is_string() && described, "every field is described: {kind}");
    }
    let lines: Vec<String> = actions.iter().map(Value::to_string).collect();
    let replies = replies_to(&lines);
    assert_eq!(replies.len(), actions.len());
    for (reply, action) in replies.iter().zip(&actions) {
        check_reply(&promised, reply, action);
    }
}

/// A reply is as the schema says, or a refusal with words; never that the action can't be read.
#[track_caller]
fn check_reply(promised: &Value, reply: &Value, action: &Value) {
    if let Some(done) = reply.get("ok") {
        let checked = schema::check(&promised["reply"], &promised["reply"], done);
        return checked.unwrap_or_else(|reason| panic!("the reply to {action} isn't as promised: {reason}"));
    }
    let refused = reply.get("refused").unwrap_or_else(|| panic!("{action}: {reply}"));
    let text = refused["text"].as_str().expect("a text");
    assert_ne!(refused["code"], "action-unreadable", "{action}: {text}");
    assert!(text.ends_with('.') && text.contains(' ') && !text.contains(['{', '}']), "{action}: {text}");
}

#[test]
fn replies_and_events_of_a_whole_day_are_as_promised() {
    let promised = promised();
    let mut printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
    let mut scanner = Device::start(&["scanner"]);
    let options = Options::new("AU").seed(4).option("--printer", printer.address());
    let mut console = Console::start(&options.option("--scanner", scanner.address()));
    for action in repeated::script() {
        let is_refused = action["code"] == "9520426000016";
        let reply = if is_refused { continue } else { console.ok(action.clone()) };
        check_reply(&promised, &json!({ "ok": reply }), &action);
        if action["do"] == "sign_in" {
            for code in ["9520426000015", "4011", "BAK-90", "no such code"] {
                scanner.tell(&format!("scan {code}"));
                let event = console.wait_for_event("scanned", REPLY_WAIT);
                schema::check(&promised["event"], &promised["event"], &event)
                    .unwrap_or_else(|why| panic!("{event}: {why}"));
            }
            console.ok(json!({ "do": "void_basket" }));
        }
        if action["do"] == "test_page" {
            printer.tell("paper-out");
            console.wait_for("the printer to say so", REPLY_WAIT, |event| event.to_string().contains("paper-out"));
        }
    }
    let ended = console.close();
    let mut kinds = BTreeSet::new();
    for event in &ended.events {
        schema::check(&promised["event"], &promised["event"], event).unwrap_or_else(|why| panic!("{event}: {why}"));
        kinds.insert(event["event"].as_str().unwrap_or_default());
    }
    assert!(["device_changed", "drawer_opened", "print"].iter().all(|kind| kinds.contains(kind)), "{kinds:?}");
}

/// Sends one line and checks that it is refused as unreadable, naming this.
#[track_caller]
fn check_unreadable(cases: &[(String, &str)]) {
    let lines: Vec<String> = cases.iter().map(|(line, _)| line.clone()).collect();
    let replies = replies_to(&lines);
    assert_eq!(replies.len(), cases.len());
    for (reply, (line, named)) in replies.iter().zip(cases) {
        assert_eq!(reply["refused"]["code"], "action-unreadable", "{line}: {reply}");
        let text = reply["refused"]["text"].as_str().expect("a text");
        assert!(text.contains(named), "{line}: {text}");
    }
}

#[test]
fn what_is_no_action_is_refused_by_name() {
    let mut cases: Vec<(String, String)> = Vec::new();
    for action in actions() {
        let fields = action.as_object().expect("an object");
        let mut with_more = fields.clone();
        with_more.insert("colour".to_owned(), json!("red"));
        cases.push((json!(with_more).to_string(), "colour".to_owned()));
        for field in fields.keys().filter(|field| *field != "do") {
            let mut of_wrong_kind = fields.clone();
            of_wrong_kind.insert(field.clone(), json!([true]));
            cases.push((json!(of_wrong_kind).to_string(), "invalid type".to_owned()));
        }
    }
    let promised = promised();
    for kind in list(&promised["action"]["oneOf"]) {
        let name = &kind["properties"]["do"]["const"];
        let action = actions().into_iter().find(|action| action["do"] == *name).expect("an example");
        for required in list(&kind["required"]).iter().filter_map(Value::as_str) {
            let mut without = action.as_object().expect("an object").clone();
            without.remove(required);
            cases.push((json!(without).to_string(), required.to_owned()));
        }
    }
    let cases: Vec<(String, &str)> = cases.iter().map(|(line, named)| (line.clone(), named.as_str())).collect();
    check_unreadable(&cases);
    let long = format!(r#"{{"do":"scan","code":"{}"}}"#, "9".repeat(70_000));
    check_unreadable(&[
        (r#"{"do":"sell_everything"}"#.to_owned(), "sell_everything"),
        (r#"{"sell":"everything"}"#.to_owned(), "do"),
        (r#"{"do":"view""#.to_owned(), "JSON"),
        ("view".to_owned(), "JSON"),
        ("[]".to_owned(), "action"),
        ("17".to_owned(), "action"),
        (r#"{"do":"add","sku":"BAK-01","quantity":"two"}"#.to_owned(), "quantity"),
        (r#"{"do":"tender","kind":"gold","amount":1}"#.to_owned(), "gold"),
        (r#"{"do":"tender","kind":"cash","amount":1.5}"#.to_owned(), "1.5"),
        (r#"{"do":"set_quantity","line":-1,"quantity":"1"}"#.to_owned(), "-1"),
        (long, "65536"),
    ]);
}

#[test]
fn a_reply_carries_the_id_of_its_action() {
    let ids = [json!(1), json!("till 7"), json!(null), json!(-3), json!({ "a": [1, "x"] }), json!(1_u64 << 60)];
    let mut lines: Vec<String> = ids.iter().map(|id| json!({ "id": id, "do": "view" }).to_string()).collect();
    lines.push(json!({ "id": "refused", "do": "scan", "code": "4011" }).to_string());
    lines.push(json!({ "id": "unreadable", "do": "dance" }).to_string());
    lines.push(json!({ "do": "view" }).to_string());
    lines.push("no action".to_owned());
    let replies = replies_to(&lines);
    let expected: Vec<Value> =
        ids.into_iter().chain([json!("refused"), json!("unreadable"), json!(null), json!(null)]).collect();
    let found: Vec<Value> = replies.iter().map(|reply| reply["id"].clone()).collect();
    assert_eq!(found, expected, "in the order of the lines");
    let are_whole = replies.iter().all(|reply| reply.as_object().is_some_and(|reply| reply.len() == 2));
    assert!(are_whole, "an id and one of ok, refused, broken: {replies:?}");
}

/// Values nobody would type, of each kind a field may have.
fn odd_value(dice: &mut Dice, usual: &Value) -> Value {
    let numbers = [0, 1, -1, 2, 99, 100_000, i64::from(u32::MAX), i64::MAX, i64::MIN, 1_000_000_000, 99_999_999_999];
    let texts = [
        "",
        " ",
        "0",
        "1",
        "2.5",
        "9999",
        "99999999999999999999",
        "0.001 kg",
        "1000000 kg",
        "-1",
        "4011",
        "BAK-90",
        "100",
        "9520426000015",
        "'; DROP TABLE sale; --",
        "\u{1b}p\u{0}",
        "\u{202e}abc",
        "\u{0}",
        "e\u{301}\u{1f469}\u{200d}\u{1f373}",
        "]E0",
        "fr",
    ];
    let one_of = |dice: &mut Dice, count: usize| dice.between(0, count as i64 - 1) as usize;
    match usual {
        Value::Number(_) => json!(numbers[one_of(dice, numbers.len())]),
        Value::String(_) if dice.one_in(12) => json!("long ".repeat(dice.between(1, 5_000) as usize)),
        Value::String(_) => json!(texts[one_of(dice, texts.len())]),
        Value::Object(_) if dice.one_in(2) => json!({ "percent": texts[one_of(dice, texts.len())] }),
        Value::Object(_) => json!({ "amount": numbers[one_of(dice, numbers.len())] }),
        other => other.clone(),
    }
}

/// An action with some of its fields odd. A sign-out isn't among them: everything after it would be refused.
fn odd_action(dice: &mut Dice, actions: &[Value]) -> Value {
    loop {
        let mut action = actions[dice.between(0, actions.len() as i64 - 1) as usize].clone();
        let is_seldom = ["sign_in", "void_basket"].iter().any(|seldom| action["do"] == *seldom);
        // These end the selling for everything that comes after them.
        let is_an_end = ["sign_out", "lock", "await_approval"].iter().any(|end| action["do"] == *end);
        if is_an_end || is_seldom && !dice.one_in(8) {
            continue;
        }
        let fields = action.as_object_mut().expect("an object");
        for (_, value) in fields.iter_mut().filter(|(name, _)| *name != "do") {
            if dice.one_in(3) {
                *value = odd_value(dice, value);
            }
        }
        return action;
    }
}

#[test]
fn whatever_is_asked_the_till_answers_and_its_books_stay_right() {
    let folder = TempDir::new();
    let mut console = Console::start(&Options::new("AU").data_dir(folder.path()).seed(8));
    sign_in(&mut console, MANAGER);
    let actions = actions();
    let mut dice = Dice(21);
    let (mut done, mut refused, mut unreadable) = (0, 0, 0);
    for round in 1..=1_000 {
        let action = odd_action(&mut dice, &actions);
        let asked = action.to_string();
        match console.send(action) {
            Reply::Ok(_) => done += 1,
            Reply::Refused { code, .. } if code == "action-unreadable" => unreadable += 1,
            Reply::Refused { text, .. } => {
                assert!(!text.trim().is_empty() && !text.contains(['{', '}']), "{asked}: {text}");
                refused += 1;
            }
            Reply::Broken(broken) => panic!("{asked} broke the till: {broken}"),
        }
        if round % 20 != 0 {
            continue;
        }
        // Somebody is at the till and sells something, whatever was asked before.
        console.send(json!({ "do": "sign_in", "operator": MANAGER.0, "pin": MANAGER.1 }));
        console.send(json!({ "do": "check_prices", "on": false }));
        console.send(json!({ "do": "scan", "code": "9520426000015" }));
        let view = console.ok(json!({ "do": "view" }))["view"].clone();
        for open in list(&view["counter"]["payments"]) {
            let id = &open["payment"];
            console.send(json!({ "do": "resolve_payment", "payment": id, "outcome": "declined" }));
            console.send(json!({ "do": "decide_payment", "payment": id, "is_approved": false, "reason": "slip" }));
        }
        if view["basket"].is_object() {
            let (_, cash) = due(&mut console);
            // A basket as odd as this may cost more than one tender can be.
            console.send(json!({ "do": "tender", "kind": "cash", "amount": cash.min(1_000_000_000) }));
        }
    }
    assert!(console.close().status.success());
    let checked = verified(folder.path())["checked"].clone();
    println!("{done} done, {refused} refused, {unreadable} unreadable; left: {checked}");
    assert!(done > 100 && refused > 100 && checked["sales"].as_u64() > Some(10), "{checked}");
}
