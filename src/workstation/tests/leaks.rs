//! What a count should find is nowhere before it is sealed: not in what the till shows or answers, not in a refusal, an event, on the
//! customer's display or on paper; neither for a cashier nor for somebody who may read reports and the journal, but no tills.

use super::desk::*;
use super::*;
use retail::{OperatorId, Pieces, Roles};
use std::collections::BTreeSet;

/// May read what is sold and what was done, and not what tills should hold.
const BOOKKEEPER: &str = "
[[role]]
id = \"bookkeeper\"
name = \"Bookkeeper\"
[role.rights]
sell = true
read-reports = true
read-journal = true
read-exceptions = true
open-till = true
count-till = true
no-sale = true
paid-in = true
cash-lift = true
";

/// Every number a text says, as digits without its separators.
fn numbers(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let letters: Vec<char> = text.chars().collect();
    let mut number = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let is_inside = matches!(letter, '.' | ',' | '\u{a0}' | '\u{202f}')
            && letters.get(at + 1).is_some_and(char::is_ascii_digit)
            && !number.is_empty();
        if letter.is_ascii_digit() {
            number.push(*letter);
        } else if !is_inside && !number.is_empty() {
            found.insert(std::mem::take(&mut number));
        }
    }
    found.insert(number);
    found
}

fn sell(desk: &mut Desk, sku: &str, kind: TenderKind) -> i64 {
    let (exact, cash) = due(&desk.ok(Action::Add { sku: sku.into(), quantity: None, price: None }));
    let amount = if kind == TenderKind::Cash { cash } else { exact };
    paid(desk.pay(kind, amount));
    desk.ok(Action::NextCustomer {});
    amount
}

/// Everything somebody could ask while nothing is counted.
fn questions(records: u64, till: Option<OperatorId>) -> Vec<Action> {
    let minor = Money::from_minor;
    let cash = |amount| CashAct { amount: minor(amount), reason: "change".to_owned(), category: String::new() };
    let find = FindJournal { text: Some("change".to_owned()), ..FindJournal::default() };
    let (from, to) = (None, None);
    let odd = vec![Pieces { value: minor(7), count: 1 }];
    let mut asked = vec![
        Action::View {},
        Action::DayTotals {},
        Action::RecentSales { before: None, limit: None },
        Action::FindSales(serde_json::from_str("{}").unwrap()),
        Action::ShowSale { receipt: 1 },
        Action::SalesReport(SalesReport { from, to, weeks_before: None, articles: None }),
        Action::ExportReport { from, to },
        Action::ReadExceptions { from, to },
        Action::FindJournal(FindJournal::default()),
        Action::FindJournal(find),
        Action::ReadTill(ReadTill { till: till.clone(), print: true }),
        Action::ReadTill(ReadTill { till: Some("9".into()), print: false }),
        Action::ZReports { before: None, limit: None },
        Action::PrintZ { number: 1 },
        Action::CloseTill(CloseTill { carried: minor(1), till: till.clone() }),
        Action::CloseTill(CloseTill { carried: minor(10_000_000), till: till.clone() }),
        Action::CountTill(CountTill { pieces: odd.clone(), till: till.clone() }),
        Action::OpenTill(OpenTill { pieces: Vec::new(), till: till.clone() }),
        Action::LiftCash(LiftCash { amount: Some(minor(10_000_000_000)), pieces: odd, bag: String::new(), till }),
        Action::PaidIn(cash(1_111)),
        Action::PaidOut(cash(1_111)),
        Action::PaidOut(cash(900_000_000)),
        Action::NoSale { reason: "looked".to_owned() },
        Action::PrintAgain { receipt: Some(1) },
        Action::GiftReceipt { receipt: Some(1), lines: Vec::new() },
        Action::PostVoid { receipt: 1, reason: "x".to_owned() },
        Action::Lock {},
        Action::View {},
    ];
    asked.extend((1..=records).map(|number| Action::ShowJournal { number }));
    asked
}

#[track_caller]
fn check(country: &'static str, own: bool, who: &str) {
    let mut desk = Desk::new(country);
    desk.roles = Roles::with_own(BOOKKEEPER).unwrap();
    desk.till_rules.tills = if own { Tills::Own } else { Tills::Shared };
    desk.reopen();
    desk.at().enrol(&operator("4", "bookkeeper".into()), "846051").unwrap();
    desk.at().enrol(&operator("7", retail::RoleId::CASHIER), "846051").unwrap();
    let sign_in = |desk: &mut Desk| desk.ok(Action::SignIn { operator: who.into(), pin: "846051".to_owned() });
    sign_in(&mut desk);
    let float = vec![Pieces { value: Money::from_minor(500), count: 31 }];
    desk.ok(Action::OpenTill(OpenTill { pieces: float, till: None }));
    let sold = sell(&mut desk, "mug", TenderKind::Cash) + sell(&mut desk, "shirt-S", TenderKind::Cash);
    sell(&mut desk, "mug", TenderKind::Card);
    let mut said = Vec::new();
    let records = desk.at().head.number;
    let mut expected = 15_500 + sold;
    let mut kept = sold;
    for action in questions(records, None) {
        let answer = desk.at().handle(action.clone());
        let text = match &answer {
            Ok(reply) => serde_json::to_string(reply).unwrap(),
            Err(problem) => desk.at().words(problem),
        };
        said.push((format!("{action:?}"), text));
        match (&action, &answer) {
            (Action::PaidIn(act), Ok(_)) => expected += act.amount.minor(),
            (Action::DayTotals {}, Ok(Reply::DayTotals { cash, card, .. })) => {
                assert_eq!((*cash, *card), (None, None), "the total less the cards is the cash");
            }
            (Action::Lock {}, _) => {
                sign_in(&mut desk);
            }
            (Action::ReadTill(_) | Action::ZReports { .. }, answer) => assert!(answer.is_err(), "{action:?}"),
            _ => {}
        }
    }
    kept += expected - 15_500 - sold;
    said.push(("events".to_owned(), serde_json::to_string(&desk.at().take_events()).unwrap()));
    let paper = serde_json::to_string(
        &desk.at().database.print_jobs(false, 200).unwrap().iter().map(|job| &job.ticket_json).collect::<Vec<_>>(),
    );
    said.push(("paper".to_owned(), paper.unwrap()));
    said.push(("display".to_owned(), format!("{:?}", desk.asked.lock().unwrap().shown)));
    for file in std::fs::read_dir(desk.dir.join("exports")).into_iter().flatten().flatten() {
        said.push(("export".to_owned(), std::fs::read_to_string(file.path()).unwrap()));
    }
    let secret: Vec<String> = [expected, 15_500 + sold, sold, kept].iter().map(ToString::to_string).collect();
    for (what, text) in &said {
        let told = numbers(text);
        let leak = secret.iter().find(|number| told.contains(*number));
        assert_eq!(leak, None, "{country}: {what} tells what a count should find: {text}");
    }
    // Sealed, it is told.
    let count = Action::CountTill(CountTill { pieces: Vec::new(), till: None });
    let sealed = serde_json::to_string(&desk.ok(count)).unwrap();
    assert!(numbers(&sealed).contains(&expected.to_string()), "{sealed}");
}

#[test]
fn a_cashier_hears_nothing_before_the_count_is_sealed() {
    check("AU", false, "7");
    check("FR", false, "7");
    check("DE", true, "7");
}

#[test]
fn neither_does_who_reads_reports_and_the_journal() {
    check("AU", false, "4");
    check("DE", true, "4");
}
