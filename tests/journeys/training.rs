//! Somebody practises between two customers: nothing of it is in the shop's books, every paper says what it isn't, and the basket that
//! was open is still there.

use super::demo::Street;
use crate::console::{exported, verified};
use omnitill::demo_shop;
use retail::{RoleId, TenderKind};
use screens::TrainingWay;
use std::path::Path;
use std::time::{Duration, Instant};
use workstation::{Action, Reply};

/// The longest a paper may take to come out on a loaded machine.
const PATIENCE: Duration = Duration::from_secs(20);

fn scan() -> Action {
    Action::Scan { code: "9520426000015".to_owned(), aim: None }
}

/// Sells one piece for exactly what is due, and returns the receipt's label.
fn sell(street: &Street) -> String {
    let Reply::Basket { basket, .. } = street.ask(scan()) else { panic!("rung up") };
    let amount = basket.due.cash;
    let paid = street.ask(Action::Tender { kind: TenderKind::Cash, amount, basket: None, due: None });
    let Reply::Paid { sale } = paid else { panic!("paid") };
    sale.label
}

/// The paper that has this text on it, once it has come out.
#[track_caller]
fn paper(street: &Street, text: &str) -> String {
    let until = Instant::now() + PATIENCE;
    loop {
        let receipts = street.devices.printer.receipts();
        if let Some(receipt) = receipts.iter().find(|receipt| receipt.text.contains(text)) {
            return receipt.text.clone();
        }
        assert!(Instant::now() < until, "no paper says {text}");
        std::thread::yield_now();
    }
}

fn kinds(dir: &Path) -> Vec<String> {
    let reader = database::Reader::open(dir).expect("opens");
    let records = reader.journal_records(1, 1_000).expect("read");
    let kind = |record: &retail::journal::Sealed| {
        let transaction: retail::Transaction = serde_json::from_slice(&record.body).expect("a record");
        transaction.event.kind().to_owned()
    };
    records.iter().map(kind).collect()
}

#[test]
fn what_is_practised_touches_nothing_of_the_shop() {
    let street = Street::open("AU");
    let cashier = demo_shop::somebody(RoleId::CASHIER).expect("a cashier");
    let sign_in = || Action::SignIn { operator: cashier.id.as_str().into(), pin: cashier.pin.clone() };
    street.ask(sign_in());
    let real = sell(&street);
    assert!(!paper(&street, &real).contains("PRACTICE"));
    street.ask(scan());

    let door = street.street.training_door(&street.desk);
    let way = |is_in| TrainingWay { is_in, operator: &cashier.id, name: &cashier.name };
    street.ask(Action::BeginTraining {});
    assert!(door(way(true)));
    let view = street.seen(|view| view.is_training && view.operator.is_some());
    let trainee = view.operator.as_ref().expect("signed in");
    assert_eq!((trainee.id.0.as_str(), trainee.role.clone(), view.basket.is_some()), ("101", RoleId::MANAGER, false));
    assert!(view.workstation.ends_with("-PRACTICE"), "{}", view.workstation);
    let practised = sell(&street);
    assert_ne!(practised, real);
    let text = paper(&street, &practised);
    assert_eq!(text.matches("PRACTICE").count() - text.matches("-PRACTICE").count(), 2, "first and last:\n{text}");
    assert_eq!(text.matches("NOT A RECEIPT").count(), 2, "{text}");
    street.ask(Action::EndTraining {});
    assert!(door(way(false)));
    let view = street.seen(|view| !view.is_training);
    assert_eq!(view.operator, None, "whoever comes back signs in");
    let lines = view.basket.as_ref().map(|basket| basket.lines.len());
    assert_eq!((lines, view.is_recovered), (Some(1), false), "the basket that was open");

    let folder = street.close();
    let (shop, practice) = (folder.path(), folder.path().join("training"));
    assert_eq!(exported(shop).len(), 1, "the shop has sold once");
    assert_eq!(exported(&practice).len(), 1);
    let events = kinds(shop);
    let went: Vec<&str> = events.iter().map(String::as_str).filter(|kind| kind.starts_with("training")).collect();
    assert_eq!(went, ["training-begun", "training-ended"]);
    assert!(kinds(&practice).iter().all(|kind| !kind.starts_with("training")));
    verified(shop);
    verified(&practice);
}
