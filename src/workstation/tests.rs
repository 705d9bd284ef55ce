//! What a person can do at the till, without a window: every journey ends with a look at the journal.

mod abuse;
mod approval;
mod days;
mod desk;
mod leaks;
mod long;
mod scanning;
mod self_checkout;
mod session;
mod till;

use crate::*;
use database::{Database, PrintState};
use desk::{Counting, Desk, TestClock, country, due, paid, store};
use hardware::{DeviceCode, DeviceError, DeviceEvent, DeviceState, DrawerEvent, PrinterEvent};
use retail::{Discount, Money, Rate, TenderKind, TransactionEvent};
use std::sync::Arc;

#[test]
fn a_sale_is_rung_up_paid_and_printed() {
    let mut desk = Desk::new("AU");
    desk.sign_in("7");
    desk.printer(PrinterEvent::StateChanged(DeviceState::Ready));
    desk.scan("9300675024235");
    assert_eq!(due(&desk.scan("9300675024235")), (550, 550));
    assert_eq!(due(&desk.ok(Action::Add { sku: "mug".into(), quantity: None, price: None })), (1548, 1550));
    let sale = paid(desk.pay(TenderKind::Cash, 2000));
    assert_eq!((sale.receipt, sale.total.minor(), sale.rounding.minor(), sale.change.minor()), (1, 1548, 2, 450));
    assert_eq!(desk.kinds(), ["begun", "signed-in", "sale"]);
    assert_eq!(desk.kicks(), 1);
    assert_eq!(desk.print_states(), [PrintState::Sending]);
    let job = desk.asked.lock().unwrap().prints[0].0;
    desk.printer(PrinterEvent::JobSent { job });
    desk.printer(PrinterEvent::JobPrinted { job });
    assert_eq!(desk.print_states(), [PrintState::Printed]);
    assert!(desk.printed()[0].contains("T-1-01-000001"));
    let shown = desk.asked.lock().unwrap().shown.last().cloned().unwrap();
    assert!(shown.1.ends_with("4.50") && shown.1.chars().count() == 20, "{shown:?}");
    // A card opens no drawer.
    desk.scan("4006381333931");
    assert_eq!(paid(desk.pay(TenderKind::Card, 998)).change, Money::ZERO);
    assert_eq!(desk.kicks(), 1);
}

#[test]
fn what_the_trade_forbids_is_refused_in_words() {
    let mut desk = Desk::new("AU");
    let scan = |code: &str| Action::Scan { code: code.to_owned(), aim: None };
    let add = |sku: &str, quantity: Option<&str>, price: Option<i64>| Action::Add {
        sku: sku.into(),
        quantity: quantity.map(|quantity| quantity.parse().unwrap()),
        price: price.map(Money::from_minor),
    };
    let cash =
        |minor| Action::Tender { kind: TenderKind::Cash, amount: Money::from_minor(minor), basket: None, due: None };
    desk.refused(scan("9300675024235"), "sign-in-first");
    desk.refused(Action::SignIn { operator: "7".into(), pin: "000000".to_owned() }, "pin-wrong");
    desk.refused(Action::SignIn { operator: "nobody".into(), pin: "000000".to_owned() }, "pin-wrong");
    desk.sign_in("5");
    desk.refused(scan("9300675024235"), "role-cannot-sell");
    desk.sign_in("7");
    desk.refused(scan("1234567890128"), "code-unknown");
    desk.refused(scan(""), "code-empty");
    desk.refused(scan(&"9".repeat(5_000)), "code-too-long");
    desk.refused(scan("'; DROP TABLE journal; --"), "code-unknown");
    desk.refused(scan("\u{1b}p\u{0}\u{19}\u{fa}"), "code-unknown");
    desk.refused(scan("96385074"), "price-missing");
    desk.refused(add("nothing", None, None), "article-gone");
    desk.refused(add("cola", Some("0"), None), "quantity-not-positive");
    desk.refused(add("cola", Some("10000"), None), "quantity-too-large");
    desk.refused(add("cola", Some("0.5 kg"), None), "wrong-unit");
    desk.refused(add("cola", None, Some(1)), "price-is-fixed");
    desk.refused(cash(100), "basket-empty");
    desk.refused(Action::VoidBasket {}, "basket-empty");
    desk.refused(
        Action::AddOpenItem { name: " \u{7} ".to_owned(), price: Money::from_minor(100), tax_category: None },
        "name-missing",
    );
    desk.refused(
        Action::AddOpenItem { name: "x".to_owned(), price: Money::ZERO, tax_category: None },
        "amount-not-positive",
    );
    desk.refused(
        Action::AddOpenItem {
            name: "x".to_owned(),
            price: Money::from_minor(1),
            tax_category: Some("beer".to_owned()),
        },
        "tax-category-unknown",
    );
    desk.scan("4006381333931");
    desk.refused(Action::SetQuantity { line: 9, quantity: retail::Quantity::ONE }, "line-gone");
    desk.refused(Action::SetNote { line: 1, note: "n".repeat(201) }, "note-too-long");
    desk.refused(
        Action::DiscountLine { line: 1, discount: Some(Discount::Percent(Rate::percent(21))) },
        "discount-needs-manager",
    );
    desk.refused(
        Action::DiscountLine { line: 1, discount: Some(Discount::Amount(Money::from_minor(999))) },
        "discount-above-price",
    );
    desk.refused(
        Action::Tender { kind: TenderKind::Card, amount: Money::from_minor(999), basket: None, due: None },
        "card-above-due",
    );
    desk.refused(
        Action::Tender {
            kind: TenderKind::Cash,
            amount: Money::from_minor(1000),
            basket: None,
            due: Some(Money::from_minor(1)),
        },
        "amount-changed",
    );
    desk.refused(cash(0), "amount-not-positive");
    desk.ok(cash(500));
    desk.refused(scan("9300675024235"), "basket-being-paid");
    desk.refused(Action::VoidBasket {}, "basket-being-paid");
    desk.ok(Action::RemoveTender { index: 0 });
    desk.refused(Action::RemoveTender { index: 0 }, "tender-gone");
    desk.refused(Action::PostVoid { receipt: 1, reason: "x".to_owned() }, "post-void-needs-manager");
    desk.refused(Action::PrintAgain { receipt: None }, "no-last-sale");
    desk.refused(Action::PrintAgain { receipt: Some(77) }, "receipt-unknown");
    desk.refused(Action::NoSale { reason: " ".to_owned() }, "reason-missing");
    desk.refused(Action::SetLanguage { language: "tlh".to_owned() }, "language-unknown");
    desk.refused(Action::SetPreference { name: Preference::Theme, value: "pink".to_owned() }, "preference-unknown");
    desk.refused(Action::ResolvePrint { job: 1, came_out: true }, "print-not-open");
    desk.refused(Action::Search { text: "x".repeat(101), limit: None }, "search-too-long");
    desk.sign_in("9");
    desk.refused(
        Action::DiscountLine { line: 1, discount: Some(Discount::Percent(Rate::percent(101))) },
        "discount-not-share",
    );
    desk.refused(
        Action::DiscountLine { line: 1, discount: Some(Discount::Amount(Money::from_minor(999))) },
        "discount-above-price",
    );
}

#[test]
fn weighed_goods_and_open_prices_ask_for_what_is_missing() {
    let mut desk = Desk::new("AU");
    desk.sign_in("7");
    let add = |sku: &str, quantity: Option<&str>, price: Option<i64>| Action::Add {
        sku: sku.into(),
        quantity: quantity.map(|quantity| quantity.parse().unwrap()),
        price: price.map(Money::from_minor),
    };
    assert!(matches!(desk.ok(add("apple", None, None)), Reply::NeedsQuantity { .. }));
    assert_eq!(due(&desk.ok(add("apple", Some("0.420 kg"), None))).0, 206);
    assert!(matches!(desk.ok(add("wrap", None, None)), Reply::NeedsPrice { .. }));
    assert_eq!(due(&desk.ok(add("wrap", None, Some(500)))).0, 706);
    let open = Action::AddOpenItem { name: "Old lamp".to_owned(), price: Money::from_minor(1200), tax_category: None };
    assert_eq!(due(&desk.ok(open)).0, 1906);
    match desk.ok(Action::Search { text: "shirt t".to_owned(), limit: None }) {
        Reply::Articles { articles, .. } => assert_eq!((articles.len(), articles[0].variants), (1, 2)),
        other => panic!("{other:?}"),
    }
    match desk.ok(Action::Variants { product: "shirt".to_owned() }) {
        Reply::Articles { articles, .. } => assert_eq!(articles.len(), 2),
        other => panic!("{other:?}"),
    }
}

#[test]
fn two_quick_taps_are_one_payment() {
    let mut desk = Desk::new("GB");
    desk.sign_in("7");
    let Reply::Basket { basket, .. } = desk.scan("4006381333931") else { panic!("no basket") };
    let tap = Action::Tender {
        kind: TenderKind::Cash,
        amount: Money::from_minor(2000),
        basket: Some(basket.id),
        due: Some(basket.due.cash),
    };
    let first = paid(desk.ok(tap.clone()));
    assert_eq!(paid(desk.ok(tap)), first);
    assert_eq!(desk.kinds().iter().filter(|kind| **kind == "sale").count(), 1);
    assert_eq!(desk.kicks(), 1);
    // A partial payment tapped twice on the same amount due is taken once.
    let Reply::Basket { basket, .. } = desk.scan("4006381333931") else { panic!("no basket") };
    let tap = Action::Tender {
        kind: TenderKind::Cash,
        amount: Money::from_minor(500),
        basket: Some(basket.id),
        due: Some(basket.due.cash),
    };
    desk.ok(tap.clone());
    desk.refused(tap, "amount-changed");
}

#[test]
fn an_open_basket_survives_a_power_cut() {
    let mut desk = Desk::new("FR");
    desk.sign_in("7");
    desk.scan("9300675024235");
    desk.ok(Action::Add { sku: "apple".into(), quantity: Some("1.250 kg".parse().unwrap()), price: None });
    desk.ok(Action::SetNote { line: 1, note: "sans   glace".to_owned() });
    desk.ok(Action::DiscountLine { line: 1, discount: Some(Discount::Percent(Rate::percent(10))) });
    desk.ok(Action::DiscountBasket { discount: Some(Discount::Amount(Money::from_minor(50))) });
    desk.pay(TenderKind::Card, 100);
    let before = desk.at().basket.clone();
    desk.reopen();
    assert_eq!(desk.at().basket, before);
    assert!(desk.at().view().unwrap().is_recovered);
    assert!(desk.at().take_events().iter().any(|event| matches!(event, Event::BasketRecovered { lines: 2 })));
    desk.sign_in("7");
    desk.ok(Action::AcknowledgeRecovery {});
    assert!(!desk.at().view().unwrap().is_recovered);
    let due = desk.at().view().unwrap().basket.unwrap().due.cash;
    paid(desk.pay(TenderKind::Cash, due.minor()));
    desk.reopen();
    assert_eq!(desk.at().basket, None);
}

#[test]
fn a_receipt_is_never_printed_twice_unmarked() {
    let mut desk = Desk::new("AU");
    desk.sign_in("7");
    desk.printer(PrinterEvent::StateChanged(DeviceState::Ready));
    desk.scan("4006381333931");
    paid(desk.pay(TenderKind::Card, 998));
    let job = desk.asked.lock().unwrap().prints[0].0;
    let lost = DeviceError::new(DeviceCode::LinkLost).after_bytes(700);
    desk.printer(PrinterEvent::StateChanged(DeviceState::Absent));
    desk.printer(PrinterEvent::JobUnknown { job, bytes_accepted: 700, error: lost });
    desk.printer(PrinterEvent::StateChanged(DeviceState::Ready));
    assert_eq!(desk.print_states(), [PrintState::Unknown]);
    assert_eq!(desk.printed().len(), 1, "nothing is sent again by itself");
    desk.ok(Action::ResolvePrint { job: job as i64, came_out: false });
    assert_eq!(desk.print_states(), [PrintState::Abandoned, PrintState::Sending]);
    assert!(desk.printed()[1].contains("DUPLICATE 1"));
    // A stop while it is being sent: nobody knows, so somebody is asked.
    desk.reopen();
    assert_eq!(desk.print_states(), [PrintState::Abandoned, PrintState::Unknown]);
    desk.sign_in("7");
    let open = desk.at().view().unwrap().prints[0].job;
    desk.ok(Action::ResolvePrint { job: open, came_out: true });
    assert_eq!(desk.print_states(), [PrintState::Abandoned, PrintState::Printed]);
    assert_eq!(
        desk.kinds(),
        ["begun", "signed-in", "sale", "print-resolved", "reprint", "signed-in", "print-resolved"]
    );
}

#[test]
fn receipts_wait_for_a_printer_that_is_out_of_paper() {
    let mut desk = Desk::new("AU");
    desk.sign_in("7");
    for _ in 0..3 {
        desk.scan("4006381333931");
        paid(desk.pay(TenderKind::Card, 998));
    }
    assert_eq!(desk.print_states(), [PrintState::Queued; 3]);
    desk.printer(PrinterEvent::StateChanged(DeviceState::Ready));
    for printed in 1..=3 {
        let job = desk.asked.lock().unwrap().prints.last().unwrap().0;
        desk.printer(PrinterEvent::JobPrinted { job });
        assert_eq!(desk.print_states().iter().filter(|state| **state == PrintState::Printed).count(), printed);
    }
    desk.refused(Action::DropPrint { job: 1 }, "print-not-waiting");
    // A printer that only seems ready: the job goes back and is tried again later, not at once.
    desk.scan("4006381333931");
    paid(desk.pay(TenderKind::Card, 998));
    let job = desk.asked.lock().unwrap().prints.last().unwrap().0;
    desk.printer(PrinterEvent::JobNotStarted { job, error: DeviceError::new(DeviceCode::PaperOut) });
    assert_eq!(desk.print_states()[3], PrintState::Queued);
    assert_eq!(desk.printed().len(), 4);
    desk.at().tick().unwrap();
    assert_eq!(desk.printed().len(), 5);
}

#[test]
fn a_waiting_receipt_that_nobody_wants_is_given_up() {
    let mut desk = Desk::new("GB");
    desk.sign_in("7");
    desk.scan("4006381333931");
    paid(desk.pay(TenderKind::Card, 998));
    desk.ok(Action::DropPrint { job: 1 });
    assert_eq!(desk.print_states(), [PrintState::Abandoned]);
    desk.printer(PrinterEvent::StateChanged(DeviceState::Ready));
    assert_eq!(desk.printed().len(), 0);
    desk.ok(Action::PrintAgain { receipt: Some(1) });
    assert!(desk.printed()[0].contains("DUPLICATE 1"));
    assert_eq!(desk.kinds(), ["begun", "signed-in", "sale", "print-dropped", "reprint"]);
}

#[test]
fn a_finished_sale_is_undone_once_by_a_manager() {
    let mut desk = Desk::new("AU");
    desk.sign_in("7");
    desk.scan("4006381333931");
    paid(desk.pay(TenderKind::Cash, 1000));
    desk.sign_in("9");
    let undo = Action::PostVoid { receipt: 1, reason: "rung up twice".to_owned() };
    match desk.ok(undo.clone()) {
        Reply::PostVoided { receipt: 2, cash_back, card_back } => {
            assert_eq!((cash_back.minor(), card_back.minor()), (1000, 0))
        }
        other => panic!("{other:?}"),
    }
    desk.refused(undo, "already-voided");
    assert_eq!(desk.kicks(), 2);
    assert_eq!(desk.kinds(), ["begun", "signed-in", "sale", "signed-out", "signed-in", "post-void"]);
    match desk.ok(Action::DayTotals {}) {
        Reply::DayTotals { sales: 1, total, .. } => assert_eq!(total, Money::ZERO),
        other => panic!("{other:?}"),
    }
    match desk.ok(Action::RecentSales { before: None, limit: None }) {
        Reply::Sales { sales } => assert_eq!(sales[0].voided_by, Some(2)),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_slip_of_unknown_outcome_is_printed_again_as_a_duplicate() {
    let mut desk = Desk::new("AU");
    desk.sign_in("9");
    desk.scan("4006381333931");
    paid(desk.pay(TenderKind::Card, 998));
    desk.ok(Action::DropPrint { job: 1 });
    desk.printer(PrinterEvent::StateChanged(DeviceState::Ready));
    desk.ok(Action::PostVoid { receipt: 1, reason: "wrong card".to_owned() });
    desk.reopen();
    desk.sign_in("9");
    desk.printer(PrinterEvent::StateChanged(DeviceState::Ready));
    desk.ok(Action::ResolvePrint { job: 2, came_out: false });
    assert!(desk.printed().last().unwrap().contains("DUPLICATE 1"));
}

#[test]
fn a_drawer_that_stays_shut_is_told() {
    let mut desk = Desk::new("AU");
    desk.sign_in("7");
    desk.ok(Action::NoSale { reason: "change for a customer".to_owned() });
    assert_eq!(desk.kicks(), 1);
    assert_eq!(desk.kinds(), ["begun", "signed-in", "no-sale"]);
    let failed = DrawerEvent::Failed { request: 1, error: DeviceError::new(DeviceCode::NoHardware) };
    desk.at().device_event(DeviceEvent::Drawer(failed)).unwrap();
    assert!(
        desk.at()
            .take_events()
            .iter()
            .any(|event| matches!(event, Event::DrawerFailed { code } if code == "no-hardware"))
    );
    desk.reopen();
    assert_eq!(desk.kicks(), 1, "a stop never opens the drawer again");
}

#[test]
fn wrong_pins_lock_an_operator_out_even_across_a_restart() {
    let mut desk = Desk::new("AU");
    let wrong = Action::SignIn { operator: "7".into(), pin: "111111".to_owned() };
    for _ in 0..4 {
        desk.refused(wrong.clone(), "pin-wrong");
    }
    desk.refused(wrong.clone(), "pin-locked");
    desk.reopen();
    let right = Action::SignIn { operator: "7".into(), pin: "502917".to_owned() };
    desk.refused(right.clone(), "pin-locked");
    *desk.now_ms.lock().unwrap() += 29_000;
    desk.refused(right.clone(), "pin-locked");
    *desk.now_ms.lock().unwrap() += 2_000;
    desk.ok(right);
    assert_eq!(desk.kinds(), ["begun", "locked-out", "signed-in"]);
}

#[test]
fn the_journal_verifies_and_belongs_to_its_till() {
    let mut desk = Desk::new("GB");
    desk.sign_in("7");
    for _ in 0..3 {
        desk.scan("9300675024235");
        paid(desk.pay(TenderKind::Cash, 275));
    }
    let records = desk.at().database.journal_records(1, 100).unwrap();
    let public_key = retail::journal::DeviceKey::from_secret([3; 32]).public();
    let mut previous = retail::journal::GENESIS;
    let mut receipts = Vec::new();
    for (index, record) in records.iter().enumerate() {
        let transaction = retail::journal::verify(record, index as u64 + 1, previous, &public_key).unwrap();
        previous = record.hash;
        if let TransactionEvent::Sale(sale) = transaction.event {
            receipts.push(sale.receipt);
        }
    }
    assert_eq!(receipts, [1, 2, 3]);
    desk.open = None;
    let other = Parts {
        database: Database::open(&desk.dir).unwrap(),
        store: store("GB"),
        workstation: "T-1-02".into(),
        country: country("GB"),
        devices: Box::new(NoDevices),
        clock: Box::new(TestClock(Arc::clone(&desk.now_ms))),
        chance: Box::new(Counting(1)),
        device_secret: [3; 32],
        options: Options {
            is_self_checkout: false,
            are_open_items_allowed: true,
            language: "en-GB".to_owned(),
            day_ends_minutes: 0,
            roles: retail::Roles::built_in(),
            returns: retail::ReturnRules::default(),
            lock_after_minutes: None,
            is_training: false,
            foreign: std::collections::BTreeMap::new(),
            foreign_days_max: 4,
            voucher_years: None,
            voucher_goods: Vec::new(),
            are_coupons_taken_offline: false,
            till: crate::TillRules::default(),
        },
        program: String::new(),
        own_wording: Vec::new(),
        refill: Box::new(|_| Ok(())),
        new_rules: crate::NewRules::default(),
        warnings: Vec::new(),
    };
    assert_eq!(Workstation::open(other).err().map(|problem| problem.code()), Some("other-workstation"));
}

#[test]
fn the_till_changes_its_language_while_it_runs() {
    let mut desk = Desk::new("FR");
    desk.sign_in("7");
    for (language, words) in [("fr", "Aucun article"), ("de", "Kein Artikel"), ("en-AU", "No article")] {
        desk.ok(Action::SetLanguage { language: language.to_owned() });
        let problem = desk.at().handle(Action::Scan { code: "77".to_owned(), aim: None }).expect_err("unknown");
        assert!(desk.at().words(&problem).starts_with(words), "{}", desk.at().words(&problem));
    }
    desk.reopen();
    assert_eq!(desk.at().language(), "en-AU");
}

#[test]
fn a_bottle_is_rung_up_with_its_deposit() {
    let mut desk = Desk::new("DE");
    desk.sign_in("7");
    desk.scan("9300675024235");
    let reply = desk.scan("9300675024235");
    assert_eq!(due(&reply).0, 600, "2 x (2.75 + 0.25)");
    let basket = desk.at().basket.clone().expect("open");
    assert_eq!(basket.lines.len(), 1, "a second bottle is the same line");
    // The deposit is taxed like the drink: 19 % inside 6.00.
    let totals = basket.totals(&country("DE"), "2026-11-21".parse().unwrap()).unwrap();
    assert_eq!((totals.tax.minor(), totals.levies[0].amount.minor(), totals.levies[0].pieces), (96, 50, 2));
    desk.reopen();
    desk.sign_in("7");
    assert_eq!(due(&desk.scan("9300675024235")).0, 900, "a power cut keeps the deposit");
}

#[test]
fn in_france_paper_comes_out_if_the_customer_asks() {
    let mut desk = Desk::new("FR");
    desk.sign_in("7");
    desk.scan("9300675024235");
    let due = due(&desk.scan("9300675024235")).1;
    let sale = paid(desk.pay(TenderKind::Cash, due));
    assert!(sale.is_paper_on_request && sale.print_job.is_none());
    assert_eq!((desk.print_states(), desk.kicks()), (vec![], 1), "the drawer opens, nothing is printed");
    // The first paper is the original, even after a stop; what comes after it is a duplicate.
    desk.ok(Action::NextCustomer {});
    desk.reopen();
    desk.sign_in("7");
    desk.ok(Action::PrintAgain { receipt: Some(sale.receipt) });
    desk.ok(Action::PrintAgain { receipt: Some(sale.receipt) });
    let mut documents: Vec<_> =
        desk.at().database.print_jobs(false, 9).unwrap().into_iter().map(|job| job.document).collect();
    documents.reverse();
    let receipt = sale.receipt;
    assert_eq!(
        documents,
        [database::PrintDocument::Receipt { receipt }, database::PrintDocument::Duplicate { receipt, copy: 1 }]
    );
    assert_eq!(desk.kinds(), ["begun", "signed-in", "sale", "signed-in", "reprint", "reprint"]);
    let report = database::verify(&desk.dir).unwrap();
    assert!(report.breaks.is_empty(), "{report:?}");
}

#[test]
fn a_card_is_not_asked_for_what_could_not_be_taken_afterwards() {
    let mut desk = Desk::new("AU");
    desk.sign_in("7");
    desk.scan("4006381333931");
    paid(desk.pay(TenderKind::Card, 998));
    let bring_back = |desk: &mut Desk| {
        desk.ok(Action::OpenReturn { receipt: 1 });
        let (line, quantity) = (1, retail::Quantity::ONE);
        desk.ok(Action::PickReturn(PickReturn { line, quantity, reason: None, condition: None, note: None }));
        desk.ok(Action::ConfirmReturn {})
    };
    bring_back(&mut desk);
    let Reply::Parked { number } = desk.ok(Action::ParkBasket { label: String::new(), print: false }) else { panic!() };
    // Somebody else brings the same piece back first.
    bring_back(&mut desk);
    paid(desk.pay(TenderKind::Card, -998));
    desk.ok(Action::RecallBasket { number });
    desk.ok(Action::Add { sku: "shirt-S".into(), quantity: None, price: None });
    desk.refused(Action::BeginPayment { amount: Money::from_minor(997), basket: None, due: None }, "return-changed");
    assert!(desk.at().view().unwrap().counter.payments.is_empty(), "the terminal wasn't asked");
    desk.ok(Action::RemoveReturn { line: 1 });
    paid(desk.pay(TenderKind::Card, 1995));
    let report = database::verify(&desk.dir).unwrap();
    assert!(report.breaks.is_empty(), "{report:?}");
}
