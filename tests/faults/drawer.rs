//! The drawer opens once for each cash sale, and for nothing else.

use super::*;
use std::thread;
use std::time::Duration;

/// Two pulses are never closer than this, so that no coil burns: 50 ms of pulse and 500 ms of rest.
const REST: Duration = Duration::from_millis(550);

/// Pulses the printer has sent so far, once everything before its next test page has come out.
#[track_caller]
fn pulses(console: &mut Console, printer: &mut Device) -> usize {
    let job = console.ok(json!({ "do": "test_page" }))["job"].take();
    wait_for_print(console, &job, &["printed"]);
    loop {
        if next_receipt(printer).1.contains("Test") {
            break;
        }
    }
    printer.events().iter().filter(|event| event["event"] == "drawer_pulse").count()
}

/// Waits for the pulse, and until the next one is allowed.
#[track_caller]
pub(super) fn wait_until_the_drawer_opened(console: &mut Console) {
    console.wait_for_event("drawer_opened", REPLY_WAIT);
    thread::sleep(REST);
}

/// Does something and counts the pulses.
#[track_caller]
fn check(console: &mut Console, printer: &mut Device, what: &str, expected: usize, act: impl FnOnce(&mut Console)) {
    act(console);
    if expected > 0 {
        wait_until_the_drawer_opened(console);
        printer.tell("drawer-close");
    }
    assert_eq!(pulses(console, printer), expected, "{what}");
}

#[test]
fn the_drawer_opens_once_for_each_cash_sale_and_for_nothing_else() {
    let mut printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
    let shop = SmallShop::new();
    let mut console = shop.open_with(&printer);
    let printer = &mut printer;
    check(&mut console, printer, "cash sale", 1, |console| drop(sell(console, "Tea", 250, "cash")));
    check(&mut console, printer, "card sale", 0, |console| drop(sell(console, "Tea", 250, "card")));
    check(&mut console, printer, "reprint of the cash sale", 0, |console| {
        console.ok(json!({ "do": "print_again", "receipt": 1 }));
    });
    check(&mut console, printer, "cash and card", 1, |console| {
        let mut part = payment(&ring_up(console, "Coffee", 700), "card");
        part["amount"] = json!(400);
        let basket = console.ok(part)["basket"].take();
        console.ok(payment(&basket, "cash"));
    });
    check(&mut console, printer, "two quick taps on cash", 1, |console| {
        let payment = payment(&ring_up(console, "Coffee", 700), "cash");
        let (first, second) = (console.post(payment.clone()), console.post(payment));
        assert_eq!(console.reply_to(first), console.reply_to(second));
    });
    check(&mut console, printer, "slip of a parked basket, and a paper for a gift", 0, |console| {
        ring_up(console, "Coffee", 700);
        let number = console.ok(json!({ "do": "park_basket", "print": true }))["number"].take();
        console.ok(json!({ "do": "recall_basket", "number": number }));
        console.ok(json!({ "do": "void_basket" }));
        console.ok(json!({ "do": "gift_receipt", "receipt": 1 }));
    });
    check(&mut console, printer, "no sale", 1, |console| {
        console.ok(json!({ "do": "no_sale", "reason": "change for a banknote" }));
    });
    check(&mut console, printer, "post-void of a cash sale", 1, |console| {
        console.ok(json!({ "do": "post_void", "receipt": 1, "reason": "wrong goods" }));
    });
    check(&mut console, printer, "post-void of a card sale", 0, |console| {
        console.ok(json!({ "do": "post_void", "receipt": 2, "reason": "wrong goods" }));
    });
    check(&mut console, printer, "sign out and in", 0, |console| {
        console.ok(json!({ "do": "sign_out" }));
        sign_in(console, SMALL_MANAGER);
    });
    assert!(console.close().status.success());
    let mut console = shop.open_with(printer);
    check(&mut console, printer, "restart", 0, |_| {});
    sell(&mut console, "Tea", 250, "cash");
    wait_until_the_drawer_opened(&mut console);
    assert!(!console.kill().status.success());
    let mut console = shop.open_with(printer);
    assert_eq!(pulses(&mut console, printer), 1, "the power failed after a cash sale");
    println!("12 acts, 6 pulses");
}
