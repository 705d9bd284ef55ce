//! Who is at the till: badges, the locked screen, and a basket that stays whoever comes and goes.

use super::desk::Desk;
use crate::*;
use hardware::{DeviceEvent, ScanEvent, ScannerEvent};
use retail::{Deed, TransactionEvent};

fn scan(code: &str) -> Action {
    Action::Scan { code: code.to_owned(), aim: None }
}

fn sign_in(id: &str, pin: &str) -> Action {
    Action::SignIn { operator: id.into(), pin: pin.to_owned() }
}

#[test]
fn a_badge_signs_in_and_its_code_is_nowhere() {
    let mut desk = Desk::new("AU");
    assert_eq!(desk.at().make_badge(&"nobody".into()).unwrap_err().code(), "operator-unknown");
    let first = desk.at().make_badge(&"7".into()).unwrap();
    let second = desk.at().make_badge(&"7".into()).unwrap();
    assert_ne!(first, second);
    desk.refused(scan(&first), "badge-unknown");
    desk.ok(scan(&second));
    assert_eq!(desk.at().operator.as_ref().unwrap().id, "7".into());
    desk.refused(Action::Search { text: format!("milk {second}"), limit: None }, "badge-in-search");
    // From a device, too, and with a symbology identifier in front; the event doesn't say what was on it.
    desk.ok(Action::SignOut {});
    let event = ScanEvent { source: "scanner-1".to_owned(), data: second.clone().into_bytes(), aim: Some(*b"]C0") };
    desk.at().device_event(DeviceEvent::Scanner(ScannerEvent::Scanned(event))).unwrap();
    let said = format!("{:?}", desk.at().take_events());
    assert!(said.contains("Badge") && !said.contains(&second[3..]), "{said}");
    // Neither the files nor what the workstation shows hold it.
    let shown = format!("{:?}", desk.at().view().unwrap());
    assert!(!shown.contains(&second[3..]));
    desk.open = None;
    let mut files = 0;
    for file in walk(&desk.dir) {
        let bytes = std::fs::read(&file).unwrap();
        for code in [&first, &second] {
            assert!(!bytes.windows(26).any(|window| window == &code.as_bytes()[3..]), "{}", file.display());
        }
        files += 1;
    }
    assert!(files >= 3);
}

fn walk(dir: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
}

#[test]
fn unknown_badges_wait_longer_and_longer_even_across_a_stop() {
    let mut desk = Desk::new("AU");
    let badge = desk.at().make_badge(&"7".into()).unwrap();
    let wrong = format!("OTB{}", "0".repeat(26));
    for _ in 0..5 {
        desk.refused(scan(&wrong), "badge-unknown");
    }
    desk.refused(scan(&badge), "pin-locked");
    desk.reopen();
    desk.refused(scan(&badge), "pin-locked");
    desk.sign_in("9"); // PINs aren't stopped by that
    *desk.now_ms.lock().unwrap() += 31_000;
    desk.ok(scan(&badge));
}

#[test]
fn a_locked_till_keeps_the_basket_and_sells_nothing() {
    let mut desk = Desk::new("AU");
    desk.refused(Action::Lock {}, "sign-in-first");
    desk.sign_in("7");
    desk.scan("9300675024235");
    desk.ok(Action::Lock {});
    let view = desk.at().view().unwrap();
    assert!(view.session.is_locked && view.operator.is_some() && view.basket.is_some());
    for action in [
        scan("9300675024235"),
        Action::RemoveLine { line: 1 },
        Action::VoidBasket {},
        Action::NoSale { reason: "x".to_owned() },
        Action::DayTotals {},
        Action::RecentSales { before: None, limit: None },
    ] {
        desk.refused(action, "till-locked");
    }
    desk.refused(sign_in("7", "000000"), "pin-wrong");
    // The same person opens it again; another one takes over, with the basket.
    desk.ok(sign_in("7", "502917"));
    desk.scan("9300675024235");
    desk.ok(Action::Lock {});
    desk.ok(sign_in("8", "627304"));
    assert_eq!(desk.at().basket.as_ref().unwrap().lines[0].quantity, retail::Quantity::each(2));
    let kinds = desk.kinds();
    let expected = ["begun", "signed-in", "locked", "signed-in", "locked", "signed-out", "signed-in"];
    assert_eq!(kinds, expected);
}

#[test]
fn nobody_at_the_till_locks_it() {
    let mut desk = Desk::new("AU");
    desk.at().options.lock_after_minutes = Some(2);
    desk.sign_in("7");
    desk.scan("9300675024235");
    let pass = |desk: &mut Desk, seconds: i64| {
        *desk.now_ms.lock().unwrap() += seconds * 1_000;
        desk.at().tick().unwrap();
        desk.at().view().unwrap().session.is_locked
    };
    assert!(!pass(&mut desk, 119));
    desk.scan("9300675024235");
    assert!(!pass(&mut desk, 119));
    assert!(!pass(&mut desk, -3_600), "a clock set back begins the wait anew");
    assert!(!pass(&mut desk, 119));
    assert!(pass(&mut desk, 1));
    assert!(desk.at().take_events().iter().any(|event| matches!(event, Event::Locked {})));
    assert!(!pass(&mut desk, 0) || desk.at().take_events().is_empty(), "said once");
}

#[test]
fn what_leaves_a_basket_is_recorded_with_it() {
    let mut desk = Desk::new("GB");
    desk.sign_in("7");
    desk.scan("9300675024235");
    desk.scan("9300675024235");
    desk.scan("4006381333931");
    let before = desk.at().head.number;
    desk.ok(Action::SetQuantity { line: 1, quantity: retail::Quantity::each(3) });
    assert_eq!(desk.at().head.number, before, "more isn't less");
    desk.ok(Action::SetQuantity { line: 1, quantity: retail::Quantity::each(1) });
    desk.ok(Action::ShowTotal {});
    desk.ok(Action::RemoveLine { line: 1 });
    desk.reopen();
    desk.sign_in("7");
    desk.ok(Action::VoidBasket {});
    let acts: Vec<_> = desk
        .events(before + 1)
        .into_iter()
        .filter_map(|event| match event {
            TransactionEvent::Act(act) => {
                Some((act.did, act.quantity.map(|quantity| quantity.amount()), act.after_total, act.amount.is_some()))
            }
            _ => None,
        })
        .collect();
    assert_eq!(acts, [(Deed::QuantityLowered, Some(2), false, true), (Deed::LineVoid, Some(1), true, true)]);
    let events = desk.events(before + 1);
    let Some(TransactionEvent::Void(void)) = events.last() else { panic!("{events:?}") };
    assert!(void.after_total, "the total had been shown before the stop");
}

/// Mid-basket, as the workstation does it: PIN or badge in, everything durable, the view of the next operator out.
#[test]
#[ignore = "a measurement: cargo test --release -p workstation --lib another_operator_is_at -- --ignored --nocapture"]
fn another_operator_is_at_the_till_in_a_moment() {
    let mut desk = Desk::new("AU");
    let badges = ["7", "8"].map(|id| desk.at().make_badge(&id.into()).unwrap());
    desk.sign_in("7");
    for _ in 0..20 {
        desk.scan("9300675024235");
        desk.scan("4006381333931");
    }
    let mut measure = |name: &str, actions: [Action; 2]| {
        let mut taken: Vec<u128> = (0..50)
            .map(|turn| {
                let started = std::time::Instant::now();
                desk.ok(actions[(turn + 1) % 2].clone());
                desk.at().view().unwrap();
                started.elapsed().as_micros()
            })
            .collect();
        taken.sort_unstable();
        println!("{name}: median {} us, at most {} us", taken[25], taken[49]);
    };
    measure("by PIN", [sign_in("7", "502917"), sign_in("8", "627304")]);
    measure("by badge", [scan(&badges[0]), scan(&badges[1])]);
}

/// Everything the journal holds of this deed: its words.
fn words_of(desk: &mut Desk, deed: Deed) -> Vec<String> {
    let said = |event: TransactionEvent| match event {
        TransactionEvent::Act(act) if act.did == deed => Some(act.text.unwrap_or_default()),
        _ => None,
    };
    desk.events(1).into_iter().filter_map(said).collect()
}

#[test]
fn who_looks_through_money_or_people_is_recorded_once_a_sign_in_and_each_file() {
    let mut desk = Desk::new("AU");
    desk.sign_in("9");
    let read = || Action::ReadTill(ReadTill { till: None, print: false });
    let report = || Action::SalesReport(SalesReport { from: None, to: None, weeks_before: None, articles: None });
    for _ in 0..2 {
        desk.ok(read());
        desk.ok(Action::ZReports { before: None, limit: None });
        desk.ok(report());
        desk.ok(Action::FindCustomers { text: "ada".to_owned() });
        desk.ok(Action::ExportReport { from: None, to: None });
    }
    let mut said = words_of(&mut desk, Deed::Read);
    said.sort();
    let file = "T-1-01-report-2026-11-21-2026-11-21.csv";
    assert_eq!(said, [file, file, "customers", "reports", "till", "z-reports"]);
    desk.ok(Action::SignOut {});
    desk.sign_in("7");
    desk.refused(report(), "act-needs-manager");
    assert_eq!(words_of(&mut desk, Deed::Read).len(), 6, "who may not look has not looked");
    desk.sign_in("9");
    desk.ok(report());
    assert_eq!(words_of(&mut desk, Deed::Read).len(), 7, "another sign-in is another look");
}

#[test]
fn a_rule_of_the_shop_that_changed_in_its_file_leaves_a_record() {
    let mut desk = Desk::new("AU");
    desk.reopen();
    assert_eq!(
        words_of(&mut desk, Deed::SettingChanged),
        Vec::<String>::new(),
        "what it begins with is in its settings"
    );
    desk.till_rules.cash_max = Some(retail::Money::from_minor(50_000));
    desk.till_rules.tills = Tills::Own;
    desk.reopen();
    desk.reopen();
    assert_eq!(words_of(&mut desk, Deed::SettingChanged), ["cash-max 50000", "tills \"own\""]);
    assert!(database::verify(&desk.dir).unwrap().breaks.is_empty());
}
