//! A card terminal that is connected: it is given the amount and its answer ends the payment; a terminal that declines, breaks or is off.

use super::{CASHIER, list, minor, sign_in};
use crate::console::{Console, Device, Options, REPLY_WAIT, TempDir, verified};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

const MILK: &str = "9520426000015";
/// Demo shops and where their terminals' clocks stand.
pub(crate) const SHOPS: [(&str, &str); 4] =
    [("DE", "Europe/Berlin"), ("FR", "Europe/Paris"), ("AU", "Australia/Sydney"), ("US", "America/New_York")];

/// A till beside a terminal that has been paid at before.
pub(crate) struct Counter {
    pub(crate) folder: TempDir,
    pub(crate) terminal: Device,
    country: &'static str,
}

impl Counter {
    pub(crate) fn new((country, zone): (&'static str, &str)) -> (Counter, Console) {
        let terminal = Device::start(&["terminal", "--listen", "tcp://127.0.0.1:0", "--zone", zone]);
        let mut counter = Counter { folder: TempDir::new(), terminal, country };
        let mut console = counter.open();
        sign_in(&mut console, CASHIER);
        assert_eq!(counter.pay(&mut console, "approve")["reply"]["reply"], "paid");
        (counter, console)
    }

    pub(crate) fn options(&self) -> Options {
        Options::new(self.country).data_dir(self.folder.path()).option("--terminal", self.terminal.address())
    }

    pub(crate) fn open(&self) -> Console {
        let mut console = Console::start(&self.options());
        ready(&mut console);
        console
    }

    /// Rings something up and begins to pay it by card: the payment and how much.
    pub(crate) fn begin(&mut self, console: &mut Console, habit: &str) -> (Value, i64) {
        self.terminal.tell(habit);
        console.ok(json!({ "do": "next_customer" }));
        let basket = console.ok(json!({ "do": "scan", "code": MILK }))["basket"].take();
        let due = minor(&basket["due"]["exact"]);
        let begun = console.ok(json!({ "do": "begin_payment", "amount": due, "due": due }));
        if habit == "wait" {
            customer_is_asked(console);
        }
        (begun["payment"].clone(), due)
    }

    fn pay(&mut self, console: &mut Console, habit: &str) -> Value {
        let (payment, _) = self.begin(console, habit);
        ended(console, &payment)
    }

    /// What the terminal really moved, in minor units.
    pub(crate) fn moved(&mut self) -> Vec<i64> {
        self.terminal.events();
        self.terminal.tell("payments");
        let events = self.terminal.events();
        events.iter().filter(|event| event["event"] == "payment").map(|event| minor(&event["amount_minor"])).collect()
    }
}

fn view(console: &mut Console) -> Value {
    console.ok(json!({ "do": "view" }))["view"].take()
}

/// Waits until the terminal has asked the customer for a card: before that, a till that dies has asked for nothing.
fn customer_is_asked(console: &mut Console) {
    let deadline = Instant::now() + REPLY_WAIT;
    while view(console)["counter"]["payments"][0]["at_terminal"]["step"] != "terminal-card" {
        assert!(Instant::now() < deadline, "the terminal asks for no card");
    }
}

pub(crate) fn ready(console: &mut Console) {
    let is_ready = |event: &Value| event["device"]["role"] == "terminal" && event["device"]["state"] == "ready";
    console.wait_for("the terminal to be ready", REPLY_WAIT, is_ready);
}

pub(crate) fn ended(console: &mut Console, payment: &Value) -> Value {
    let is_it = |event: &Value| event["event"] == "payment_ended" && event["payment"] == *payment;
    console.wait_for("the terminal's answer", Duration::from_secs(60), is_it)
}

#[test]
fn the_terminal_gets_the_amount_and_its_answer_is_the_sale() {
    for shop in SHOPS {
        let (mut counter, mut console) = Counter::new(shop);
        let (payment, due) = counter.begin(&mut console, "wait");
        let open = view(&mut console)["counter"]["payments"][0].clone();
        assert_eq!((&open["payment"], &open["at_terminal"]["payment"]), (&payment, &payment), "{shop:?}");
        // While the customer pays, nobody says anything in the terminal's stead.
        let said = json!({ "do": "resolve_payment", "payment": payment, "outcome": "approved" });
        assert_eq!(console.refused(said).0, "payment-at-terminal");
        counter.terminal.tell("pay");
        let end = ended(&mut console, &payment);
        assert_eq!(end["outcome"], "approved", "{end}");
        let tender = &end["reply"]["sale"]["tenders"][0];
        assert_eq!((minor(&tender["amount"]), &tender["terminal"]), (due, &json!("52500038/0002")), "{end}");
        assert_eq!(counter.moved(), [due, due], "{shop:?}: two sales, two payments");
        // A card isn't counted past the terminal.
        console.ok(json!({ "do": "next_customer" }));
        console.ok(json!({ "do": "scan", "code": MILK }));
        assert_eq!(
            console.refused(json!({ "do": "tender", "kind": "card", "amount": due })).0,
            "card-through-terminal"
        );
        assert!(console.close().status.success());
        verified(counter.folder.path());
    }
}

#[test]
fn a_payment_that_fails_leaves_the_basket_and_says_why() {
    let (mut counter, mut console) = Counter::new(SHOPS[0]);
    let check = |counter: &mut Counter, console: &mut Console, habit: &str, outcome: Value, words: &str| {
        let end = counter.pay(console, habit);
        assert_eq!(end["outcome"], outcome, "{habit}: {end}");
        assert!(end["text"].as_str().is_some_and(|text| text.contains(words)), "{habit}: {end}");
        let open = list(&view(console)["counter"]["payments"]).len();
        let basket = view(console)["basket"].clone();
        assert_eq!(basket["tenders"], json!([]), "{habit}: {basket}");
        open
    };
    assert_eq!(check(&mut counter, &mut console, "decline", json!("declined"), "abgelehnt"), 0);
    void(&mut console);
    // The link breaks before the bank was asked: the terminal knows only the payment before.
    assert_eq!(check(&mut counter, &mut console, "die-before", json!("declined"), "abgelehnt"), 0);
    void(&mut console);
    // It is still at something else: the amount is typed by hand, and somebody says what it told.
    ready_again(&mut console);
    assert_eq!(check(&mut counter, &mut console, "busy", Value::Null, "nicht zu erreichen"), 1);
    let payment = view(&mut console)["counter"]["payments"][0]["payment"].clone();
    let paid = console.ok(json!({ "do": "resolve_payment", "payment": payment, "outcome": "approved" }));
    assert_eq!(paid["reply"], "paid");
    // Switched off: the same, from the start.
    counter.terminal.tell("off");
    let is_absent = |event: &Value| event["device"]["role"] == "terminal" && event["device"]["state"] == "absent";
    console.wait_for("the terminal to be gone", REPLY_WAIT, is_absent);
    let (payment, _) = counter.begin(&mut console, "approve");
    assert_eq!(view(&mut console)["counter"]["payments"][0]["at_terminal"], Value::Null);
    let paid = console.ok(json!({ "do": "resolve_payment", "payment": payment, "outcome": "approved" }));
    assert_eq!(paid["reply"], "paid");
    assert_eq!(counter.moved().len(), 1, "nothing was moved that wasn't asked for");
    assert!(console.close().status.success());
    verified(counter.folder.path());
}

/// Gives the basket up after its payment was declined.
fn void(console: &mut Console) {
    console.ok(json!({ "do": "void_basket" }));
    ready_again(console);
}

/// Waits until the terminal takes commands: it may have lost its link.
fn ready_again(console: &mut Console) {
    let is_ready = |view: &Value| {
        list(&view["devices"]).iter().any(|device| device["role"] == "terminal" && device["state"] == "ready")
    };
    if !is_ready(&view(console)) {
        ready(console);
    }
}

#[test]
fn a_payment_that_was_made_behind_a_broken_link_is_found_and_made_once() {
    let (mut counter, mut console) = Counter::new(SHOPS[0]);
    let (payment, due) = counter.begin(&mut console, "die-after");
    let end = ended(&mut console, &payment);
    assert_eq!((&end["outcome"], &end["reply"]["reply"]), (&json!("approved"), &json!("paid")), "{end}");
    assert_eq!(counter.moved(), [due, due]);
    assert!(console.close().status.success());
    verified(counter.folder.path());
}

#[test]
fn the_cashier_ends_a_payment_the_customer_doesnt_make() {
    let (mut counter, mut console) = Counter::new(SHOPS[0]);
    let (payment, _) = counter.begin(&mut console, "wait");
    console.ok(json!({ "do": "cancel_payment", "payment": payment }));
    assert_eq!(ended(&mut console, &payment)["outcome"], "declined");
    assert_eq!(counter.moved().len(), 1);
    // Said twice it is gone; the basket is paid otherwise.
    assert_eq!(console.refused(json!({ "do": "cancel_payment", "payment": payment })).0, "payment-gone");
    let due = minor(&view(&mut console)["basket"]["due"]["cash"]);
    assert_eq!(console.ok(json!({ "do": "tender", "kind": "cash", "amount": due }))["reply"], "paid");
}

#[test]
fn money_goes_back_to_the_card_through_the_terminal() {
    let (mut counter, mut console) = Counter::new(SHOPS[0]);
    let (payment, due) = counter.begin(&mut console, "approve");
    let sold = ended(&mut console, &payment)["reply"]["sale"].clone();
    console.ok(json!({ "do": "next_customer" }));
    console.ok(json!({ "do": "open_return", "receipt": sold["receipt"] }));
    console.ok(json!({ "do": "pick_return", "line": 1, "quantity": "1" }));
    let basket = console.ok(json!({ "do": "confirm_return" }))["basket"].take();
    let back = -minor(&basket["total"]);
    assert_eq!(back, due, "{basket}");
    counter.terminal.tell("approve");
    let begun = console.ok(json!({ "do": "begin_payment", "amount": -back, "due": -back }));
    let end = ended(&mut console, &begun["payment"]);
    assert_eq!((&end["outcome"], &end["reply"]["reply"]), (&json!("approved"), &json!("paid")), "{end}");
    assert_eq!(counter.moved(), [back, back, -back]);
    assert!(console.close().status.success());
    verified(counter.folder.path());
}
