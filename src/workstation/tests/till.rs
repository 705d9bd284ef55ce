//! Cash at the workstation: the float, cash in and out, the blind count, X and Z, and what is said all day.

use super::desk::*;
use super::*;
use hardware::{DeviceEvent, DrawerEvent, DrawerState};
use retail::{OperatorId, Pieces, SumName};

fn minor(amount: i64) -> Money {
    Money::from_minor(amount)
}

fn pieces(list: &[(i64, u32)]) -> Vec<Pieces> {
    list.iter().map(|(value, count)| Pieces { value: minor(*value), count: *count }).collect()
}

fn open(list: &[(i64, u32)]) -> Action {
    Action::OpenTill(OpenTill { pieces: pieces(list), till: None })
}

fn count(list: &[(i64, u32)]) -> Action {
    Action::CountTill(CountTill { pieces: pieces(list), till: None })
}

fn close(carried: i64) -> Action {
    Action::CloseTill(CloseTill { carried: minor(carried), till: None })
}

fn cash(amount: i64, reason: &str) -> CashAct {
    CashAct { amount: minor(amount), reason: reason.to_owned(), category: String::new() }
}

fn sell_cash(desk: &mut Desk) -> i64 {
    let due = due(&desk.scan("9300675024235")).1;
    paid(desk.pay(TenderKind::Cash, due));
    desk.ok(Action::NextCustomer {});
    due
}

fn till_view(desk: &mut Desk) -> TillView {
    desk.at().view().unwrap().till
}

#[track_caller]
fn z_of(reply: Reply) -> ZView {
    match reply {
        Reply::TillClosed(z) => *z,
        other => panic!("no Z: {other:?}"),
    }
}

fn verified(desk: &Desk) {
    let report = database::verify(&desk.dir).unwrap();
    assert!(report.breaks.is_empty(), "{report:?}");
}

#[test]
fn a_shift_from_float_to_z() {
    let mut desk = Desk::new("AU");
    desk.sign_in("7");
    assert!(!till_view(&mut desk).is_float_counted && till_view(&mut desk).began.is_none());
    desk.ok(open(&[(5_000, 2), (1_000, 8), (200, 10)]));
    desk.refused(open(&[(5_000, 2)]), "till-already-open");
    assert!(till_view(&mut desk).is_float_counted);
    let sold = sell_cash(&mut desk) + sell_cash(&mut desk);
    desk.ok(Action::PaidIn(cash(2_000, "change from the bank")));
    desk.refused(Action::PaidIn(cash(0, "nothing")), "amount-not-positive");
    desk.refused(Action::PaidIn(cash(100, " ")), "reason-missing");
    let lift = LiftCash { amount: None, pieces: pieces(&[(5_000, 1)]), bag: "B-7".to_owned(), till: None };
    desk.ok(Action::LiftCash(lift.clone()));
    let wrong = LiftCash { amount: Some(minor(4_000)), ..lift };
    desk.refused(Action::LiftCash(wrong), "lift-not-its-pieces");
    desk.refused(open(&[(7, 1)]), "denomination-unknown");
    assert_eq!(desk.kicks(), 5, "float, two sales, paid in, lift");
    desk.sign_in("9");
    desk.refused(close(0), "till-count-first");
    // Two hundred float, what was sold, 20 in, 50 to the safe; a coin of two is missing.
    let expected = 20_000 + sold + 2_000 - 5_000;
    let short = desk.ok(count(&[(1_000, 12), (500, 1)]));
    assert!(matches!(short, Reply::TillCounted { expected: found, .. } if found == minor(expected)), "{short:?}");
    let recount = desk.ok(count(&[(1_000, 17), (200, 2)]));
    let Reply::TillCounted { counted, difference, .. } = recount else { panic!("{recount:?}") };
    assert_eq!((counted, difference), (minor(17_400), minor(17_400 - expected)));
    let late = sell_cash(&mut desk); // between count and close: wholly before
    desk.refused(close(1_000_000), "till-carries-too-much");
    let z = z_of(desk.ok(close(10_000)));
    assert_eq!((z.closed.number, z.closed.counts, z.closed.since_count), (1, 2, minor(late)));
    assert_eq!(z.closed.difference, difference, "over and short never hinder the close");
    assert_eq!(z.closed.banked, minor(17_400 + late - 10_000));
    assert_eq!((z.closed.missing_receipts.len(), z.closed.pending), (0, 3));
    assert_eq!(z.closed.day.plus_days(1), z.closed.next_day);
    assert!(z.closed.sums.iter().any(|sum| sum.name == SumName::Lifts && sum.amount == minor(5_000)));
    let view = till_view(&mut desk);
    assert!(view.began.is_none() && !view.is_counted && view.last_z == 1);
    sell_cash(&mut desk); // and this one wholly after
    desk.ok(count(&[]));
    assert_eq!(z_of(desk.ok(close(0))).closed.number, 2);
    let reports = desk.ok(Action::ZReports { before: None, limit: None });
    assert!(matches!(reports, Reply::ZReports(ZReports { reports }) if reports.len() == 2 && reports[1] == z));
    assert_eq!(z_of(desk.ok(Action::PrintZ { number: 1 })), z);
    desk.refused(Action::PrintZ { number: 9 }, "z-unknown");
    verified(&desk);
}

#[test]
fn nothing_tells_what_a_count_should_find() {
    let mut desk = Desk::new("AU");
    desk.sign_in("7");
    desk.ok(open(&[(5_000, 2), (1_000, 7), (50, 3)]));
    let mut said = String::new();
    let sold = sell_cash(&mut desk) + sell_cash(&mut desk);
    let expected = 17_150 + sold;
    for action in [
        Action::View {},
        Action::DayTotals {},
        Action::RecentSales { before: None, limit: None },
        Action::PaidIn(cash(5_000, "change")),
        Action::LiftCash(LiftCash { amount: Some(minor(5_000)), pieces: Vec::new(), bag: String::new(), till: None }),
        Action::CheckDevices {},
        Action::View {},
    ] {
        said += &serde_json::to_string(&desk.ok(action)).unwrap();
    }
    for (action, code) in [
        (Action::ReadTill(ReadTill { till: None, print: true }), "act-needs-manager"),
        (Action::ZReports { before: None, limit: None }, "act-needs-manager"),
        (close(0), "act-needs-manager"),
    ] {
        let problem = desk.at().handle(action).expect_err(code);
        said += &desk.at().words(&problem);
    }
    for event in desk.at().take_events() {
        said += &serde_json::to_string(&event).unwrap();
    }
    said += &serde_json::to_string(&desk.asked.lock().unwrap().prints).unwrap();
    let (plain, cents) = (format!("{}.{:02}", expected / 100, expected % 100), expected.to_string());
    assert!(!said.contains(&plain) && !said.contains(&cents), "{expected} is said before the count: {said}");
    let kept = sold.to_string();
    assert!(!said.contains(&format!("\"cash\":{kept}")), "what cash was kept is as good");
    let sealed = serde_json::to_string(&desk.ok(count(&[(1_000, 17)]))).unwrap();
    assert!(sealed.contains(&cents), "{sealed}");
}

#[test]
fn operators_with_a_drawer_each_answer_for_their_own() {
    let mut desk = Desk::new("GB");
    desk.till_rules.tills = Tills::Own;
    desk.reopen();
    desk.sign_in("7");
    desk.ok(open(&[(1_000, 5)]));
    let first = sell_cash(&mut desk);
    let others = |whose: &str| Some(OperatorId::from(whose));
    desk.refused(Action::CountTill(CountTill { pieces: Vec::new(), till: others("9") }), "act-needs-manager");
    desk.refused(Action::CountTill(CountTill { pieces: Vec::new(), till: others("99") }), "till-unknown");
    desk.sign_in("9");
    let own = sell_cash(&mut desk);
    assert!(!till_view(&mut desk).is_float_counted, "nobody counted the manager's");
    let read = |desk: &mut Desk, till| match desk.ok(Action::ReadTill(ReadTill { till, print: false })) {
        Reply::TillRead(read) => read.expected,
        other => panic!("{other:?}"),
    };
    assert_eq!((read(&mut desk, None), read(&mut desk, others("7"))), (minor(own), minor(5_000 + first)));
    desk.ok(Action::CountTill(CountTill { pieces: pieces(&[(1_000, 5)]), till: others("7") }));
    let z = z_of(desk.ok(Action::CloseTill(CloseTill { carried: Money::ZERO, till: others("7") })));
    assert_eq!((z.till, z.closed.difference), (others("7"), minor(-first)));
    assert_eq!(read(&mut desk, None), minor(own), "the manager's goes on");
    verified(&desk);
}

#[test]
fn a_drawer_left_open_is_told_once_and_recorded() {
    let mut desk = Desk::new("AU");
    desk.sign_in("7");
    let drawer = |state| DeviceEvent::Drawer(DrawerEvent::StateChanged(state));
    desk.at().device_event(drawer(DrawerState::Open)).unwrap();
    let pass = |desk: &mut Desk, seconds: i64| {
        *desk.now_ms.lock().unwrap() += seconds * 1_000;
        desk.at().tick().unwrap();
        desk.at().take_events().iter().filter(|event| matches!(event, Event::DrawerLeftOpen { .. })).count()
    };
    assert_eq!(pass(&mut desk, 59), 0);
    desk.ok(Action::CheckDevices {}); // somebody is there
    assert_eq!((pass(&mut desk, 59), pass(&mut desk, 1), pass(&mut desk, 90)), (0, 1, 0));
    assert!(till_view(&mut desk).is_drawer_left_open);
    desk.at().device_event(drawer(DrawerState::Closed)).unwrap();
    assert!(!till_view(&mut desk).is_drawer_left_open);
    assert_eq!(pass(&mut desk, 900), 0);
    assert_eq!(desk.kinds(), ["begun", "signed-in", "drawer-left-open"]);
}

#[test]
fn what_is_said_of_a_till_all_day() {
    let mut desk = Desk::new("AU");
    desk.till_rules.cash_max = Some(minor(21_200));
    desk.reopen();
    desk.sign_in("7");
    desk.ok(open(&[(5_000, 3), (1_000, 4), (100, 5), (200, 5)]));
    sell_cash(&mut desk);
    let view = till_view(&mut desk);
    assert_eq!((view.needs_lift, view.is_left_open, view.running_out), (false, false, vec![]));
    // The piece of two that came and one of the five go as change of 5.00, twice.
    for _ in 0..2 {
        desk.scan("9300675024235");
        paid(desk.pay(TenderKind::Cash, 500));
        desk.ok(Action::NextCustomer {});
    }
    let view = till_view(&mut desk);
    assert_eq!((view.needs_lift, view.running_out), (true, vec![minor(200)]));
    desk.ok(Action::LiftCash(LiftCash { pieces: pieces(&[(5_000, 1)]), amount: None, bag: String::new(), till: None }));
    assert!(!till_view(&mut desk).needs_lift);
    desk.reopen();
    desk.sign_in("7");
    assert_eq!(till_view(&mut desk).running_out, [minor(200)], "the journal remembers");
    *desk.now_ms.lock().unwrap() += 86_400_000;
    assert!(till_view(&mut desk).is_left_open);
}

#[test]
fn slips_of_the_till_come_out_and_a_recovery_opens_no_drawer() {
    let mut desk = Desk::new("FR");
    desk.sign_in("7");
    desk.ok(open(&[(2_000, 5)]));
    let kicks = desk.kicks();
    desk.reopen();
    assert_eq!(desk.kicks(), kicks, "a stop never opens the drawer again");
    let documents: Vec<_> = desk.at().database.print_jobs(false, 9).unwrap().iter().map(|job| job.document).collect();
    assert_eq!(documents, [database::PrintDocument::Slip(database::Slip::Till)], "in France, too: nobody asks for it");
}
