//! The till dies while a customer pays at the connected terminal: afterwards the terminal is asked, and what it moved is what was sold.

use super::*;
use crate::console::{exported, verified};
use crate::journeys::CASHIER;
use crate::journeys::terminal::{Counter, SHOPS, ended, ready};
use std::time::Duration;

/// When the till dies, in milliseconds after a payment was begun that the customer makes at once.
const MOMENTS_MS: [u64; 12] = [0, 1, 2, 4, 6, 9, 13, 18, 25, 40, 80, 150];

/// Opens the till again and lets somebody sign in; returns what card payments took, by the till's own records.
fn after_the_stop(counter: &mut Counter) -> (Console, Option<Value>) {
    let mut console = Console::start(&counter.options());
    ready(&mut console);
    let view = console.ok(json!({ "do": "view" }))["view"].take();
    let open = view["counter"]["payments"][0]["payment"].clone();
    journeys_sign_in(&mut console);
    // By itself: the terminal is asked as soon as somebody is there.
    let end = (!open.is_null()).then(|| ended(&mut console, &open));
    (console, end)
}

fn journeys_sign_in(console: &mut Console) {
    let (operator, pin) = CASHIER;
    console.ok(json!({ "do": "sign_in", "operator": operator, "pin": pin }));
}

/// Minor units taken by card, over all sales.
fn taken(counter: &Counter) -> Vec<i64> {
    let sales = exported(counter.folder.path());
    let tenders = sales.iter().filter_map(|sale| sale["document"]["tenders"].as_array()).flatten();
    tenders.filter(|tender| tender["kind"] == "card").filter_map(|tender| tender["amount"].as_i64()).collect()
}

#[test]
fn a_customer_who_pays_after_the_till_died_has_paid_once() {
    let (mut counter, mut console) = Counter::new(SHOPS[0]);
    let (_, due) = counter.begin(&mut console, "wait");
    console.kill();
    counter.terminal.tell("pay");
    let (mut console, end) = after_the_stop(&mut counter);
    let end = end.expect("a payment was open");
    assert_eq!((&end["outcome"], &end["reply"]["reply"]), (&json!("approved"), &json!("paid")), "{end}");
    assert_eq!(counter.moved(), [due, due]);
    console.ok(json!({ "do": "next_customer" }));
    assert!(console.close().status.success());
    assert_eq!(taken(&counter), [due, due]);
    verified(counter.folder.path());
}

#[test]
fn a_customer_who_hadnt_paid_when_the_till_died_pays_then() {
    let (mut counter, mut console) = Counter::new(SHOPS[0]);
    let (_, due) = counter.begin(&mut console, "wait");
    console.kill();
    let (mut console, end) = after_the_stop(&mut counter);
    assert_eq!(end.expect("a payment was open")["outcome"], "declined");
    let begun = console.ok(json!({ "do": "begin_payment", "amount": due, "due": due }));
    assert_eq!(ended(&mut console, &begun["payment"])["outcome"], "approved");
    assert_eq!(counter.moved(), [due, due]);
    assert!(console.close().status.success());
    verified(counter.folder.path());
}

#[test]
fn whenever_the_till_dies_a_card_is_charged_once_for_each_sale() {
    let (mut counter, mut console) = Counter::new(SHOPS[0]);
    let (mut found_paid, mut found_unpaid, mut settled) = (0, 0, 0);
    let more = std::env::var("OMNITILL_TERMINAL_STOPS").ok().map(|text| text.parse::<u64>().expect("a number"));
    if more.is_none() {
        println!("{} stops; OMNITILL_TERMINAL_STOPS=300 makes 300", MOMENTS_MS.len());
    }
    let moments: Vec<u64> = more.map_or(MOMENTS_MS.to_vec(), |more| (0..more).map(|stop| stop * 7 % 61).collect());
    for &wait_ms in &moments {
        let (_, due) = counter.begin(&mut console, "approve");
        // The fault chooses its moment.
        std::thread::sleep(Duration::from_millis(wait_ms));
        console.kill();
        let (mut again, end) = after_the_stop(&mut counter);
        match end.as_ref().and_then(|end| end["outcome"].as_str()) {
            Some("approved") => found_paid += 1,
            Some("declined") => {
                found_unpaid += 1;
                let begun = again.ok(json!({ "do": "begin_payment", "amount": due, "due": due }));
                assert_eq!(ended(&mut again, &begun["payment"])["outcome"], "approved");
            }
            None => settled += 1,
            other => panic!("{other:?}: {end:?}"),
        }
        console = again;
    }
    assert!(console.close().status.success());
    println!(
        "{} stops: the terminal said paid {found_paid}, not paid {found_unpaid}; settled before the stop {settled}",
        moments.len()
    );
    let (moved, taken) = (counter.moved(), taken(&counter));
    assert_eq!(moved.len(), moments.len() + 1, "one charge for each sale");
    assert_eq!(moved, taken);
    assert!(found_paid + found_unpaid > 0, "no stop hit a payment");
    verified(counter.folder.path());
}
