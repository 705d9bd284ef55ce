//! The list of receipts: an earlier sale is found by what somebody knows of it, seen in full and printed again; nothing that is
//! scanned meanwhile is lost.

use crate::rig::{Rig, Start};
use omnitill::demo_shop;
use retail::TenderKind;
use screens::Sound;
use slint::Model;
use std::fs;
use std::path::PathBuf;
use ui::{Done, Page, ReceiptState, Receipts, ReceiptsState, Status};
use workstation::{Action, Reply};

/// More than the list reads at a time, and more than two pages of it.
const SALES: usize = 30;
const SCANNER_MS: u64 = 4;
const PERSON_MS: u64 = 90;

/// Sells one of an article, past the screens.
fn sell(rig: &Rig, code: &str) -> String {
    let Reply::Basket { basket, .. } = rig.ask(Action::Scan { code: code.to_owned(), aim: None }) else {
        panic!("{code} isn't sold by the piece");
    };
    let tender = Action::Tender { kind: TenderKind::Cash, amount: basket.due.cash, basket: None, due: None };
    let Reply::Paid { sale } = rig.ask(tender) else { panic!("not paid") };
    rig.ask(Action::NextCustomer {});
    sale.label
}

fn numbers(rig: &Rig) -> Vec<u64> {
    let rows = rig.global::<Receipts>().get_rows();
    rows.iter().map(|row| row.number.rsplit('-').next().unwrap().parse().unwrap()).collect()
}

/// Types into the search field, as a person would, and waits for its answer.
#[track_caller]
fn check(rig: &Rig, typed: &str, expected: &[u64]) {
    rig.tap("receipts-search");
    if rig.find("receipts-search-clear").is_some_and(|clear| clear.size().width > 1.0) {
        rig.tap("receipts-search-clear");
        rig.tap("receipts-search");
    }
    rig.type_keys(typed, PERSON_MS);
    rig.until("the answer", |rig| rig.global::<Receipts>().get_state() != ReceiptsState::Searching);
    assert_eq!((rig.global::<Receipts>().get_query().as_str(), numbers(rig)), (typed, expected.to_vec()));
}

pub fn an_earlier_sale_is_found_and_printed_again() {
    let rig = Rig::selling(&Start { clock: Some("2026-11-21T10:00:00+00:00"), ..Start::new("GB") });
    let receipts = rig.global::<Receipts>();
    for id in ["more", "more-receipts"] {
        rig.tap(id);
    }
    assert_eq!((rig.page(), receipts.get_state(), numbers(&rig).len()), (Page::Receipts, ReceiptsState::NoSales, 0));
    let codes = demo_shop::codes("GB", 2).unwrap();
    let labels: Vec<String> = (0..SALES).map(|sale| sell(&rig, &codes[usize::from(sale == 4)])).collect();
    for id in ["back", "more", "more-receipts"] {
        rig.tap(id);
    }
    // Page by page back to the first sale.
    let mut pages = 1;
    while rig.get("receipts-older").accessible_enabled() == Some(true) {
        rig.tap("receipts-older");
        pages += 1;
    }
    assert_eq!(numbers(&rig), (1..=SALES as u64).rev().collect::<Vec<_>>());
    assert!(pages >= 3 && rig.find(&format!("receipt-{}", SALES - 1)).is_some(), "{pages} pages");
    // By number, day and what is no sale at all.
    check(&rig, "000012", &[12]);
    assert_eq!(receipts.get_number(), labels[11].as_str(), "the only one is opened");
    check(&rig, &labels[6], &[7]);
    check(&rig, "20/11/2026", &[]);
    assert_eq!((receipts.get_state(), receipts.get_number().as_str()), (ReceiptsState::NothingFound, ""));
    check(&rig, &codes[1], &[5]);
    let line = receipts.get_lines().row_data(0).unwrap();
    let total = receipts.get_sums().row_data(0).unwrap().amount;
    assert_eq!((receipts.get_lines().row_count(), &line.amount), (1, &total));
    // The day before had none.
    rig.tap("receipts-search-clear");
    for id in ["receipts-day-earlier", "receipts-day-earlier"] {
        rig.tap(id);
    }
    assert_eq!((receipts.get_rows().row_count(), receipts.get_has_later_day()), (0, true));
    rig.tap("receipts-day-later");
    assert_eq!((receipts.get_rows().row_count() > 0, receipts.get_has_later_day()), (true, false));
    rig.tap("receipts-day");
    assert_eq!(receipts.get_day(), "");
    // Printed again, as a duplicate, without touching anything else.
    check(&rig, "000005", &[5]);
    rig.until("a quiet printer", |rig| rig.view().prints.is_empty());
    let printed = rig.devices.printer.receipts().len();
    rig.tap("receipt-reprint");
    rig.until("the duplicate", |rig| rig.devices.printer.receipts().len() == printed + 1);
    // For a gift, without prices.
    rig.tap("receipt-gift");
    rig.until("the gift receipt", |rig| rig.devices.printer.receipts().len() == printed + 2);
    let gift = rig.devices.printer.receipts().pop().unwrap().text;
    assert!(!gift.contains(total.as_str()), "{gift}");
    assert_eq!((rig.page(), rig.sales() >= 20, rig.view().basket), (Page::Receipts, true, None));
}

/// From a device and from a scanner that types: a receipt opens its sale wherever somebody is, an article is sold.
pub fn a_scan_beside_the_list_is_never_lost() {
    for is_device in [true, false] {
        let rig = Rig::selling(&Start::new("FR"));
        let scan = |code: &str| match is_device {
            true => rig.devices.scanner.scan(code).unwrap(),
            false => rig.type_keys(&format!("{code}\n"), SCANNER_MS),
        };
        let code = demo_shop::codes("FR", 1).unwrap().remove(0);
        let labels = [sell(&rig, &code), sell(&rig, &code)];
        let receipts = rig.global::<Receipts>();
        rig.settle();
        // On the sell screen, with a basket open, and on the list itself.
        scan(&code);
        rig.until("the article", |rig| rig.lines().len() == 1);
        for label in [&labels[0], &labels[1], &labels[0]] {
            rig.heard();
            scan(label);
            rig.until("its sale", |rig| rig.global::<Receipts>().get_number() == label.as_str());
            assert_eq!((rig.page(), rig.heard()), (Page::Receipts, vec![Sound::Accepted]));
            assert_eq!((receipts.get_query().as_str(), rig.lines().len()), (label.as_str(), 1));
        }
        // An article is sold, as on every other screen; its code stands in no field.
        scan(&code);
        rig.until("the article", |rig| rig.page() == Page::Sell && rig.lines()[0].starts_with("2 "));
        // While paying, a receipt is looked at and the way back leads to the money.
        for id in ["pay", "pay-1", "cash"] {
            rig.tap(id);
        }
        scan(&labels[1]);
        rig.until("its sale", |rig| rig.global::<Receipts>().get_number() == labels[1].as_str());
        rig.tap("back");
        assert_eq!(rig.page(), Page::Pay);
        rig.tap("card");
        rig.heard();
        scan(&labels[1]);
        rig.until("the refusal", |rig| rig.heard() == [Sound::Refused]);
        assert_eq!(rig.page(), Page::Pay, "the terminal is at work");
        rig.tap("card-approved");
        rig.until("the end of the sale", |rig| rig.global::<Done>().get_receipt() == ReceiptState::OnRequest);
        rig.tap("print-again");
        rig.until("the receipt", |rig| rig.global::<Done>().get_receipt() == ReceiptState::Printed);
        scan(&labels[0]);
        rig.until("its sale", |rig| rig.page() == Page::Receipts);
        rig.tap("back");
        assert_eq!((rig.page(), rig.sales()), (Page::Done, 3));
    }
}

/// The folder of the second copy is away, then there again: told in the status bar, with what to do, for as long as it lasts.
pub fn a_second_copy_that_stops_is_told() {
    let stick = std::cell::RefCell::new(PathBuf::new());
    let rig = Rig::open_in(&Start::new("AU"), |dir| {
        stick.replace(dir.join("stick"));
        fs::write(dir.join("stick"), "no folder").unwrap();
        let folder = dir.join("stick/copy").display().to_string().replace('\\', "/");
        fs::write(dir.join("settings.toml"), format!("journal_copy = \"{folder}\"")).unwrap();
    });
    rig.sign_in(retail::RoleId::CASHIER);
    rig.until("the stopped copy", |rig| rig.view().is_copy_failing && rig.find("status-copy").is_some());
    rig.tap("status-copy");
    let told = rig.global::<Status>().get_toast();
    assert!(told.contains("Selling goes on"), "{told}");
    rig.photograph("copy_stopped-1280x800-light-en");
    let stick = stick.into_inner();
    fs::remove_file(&stick).unwrap();
    sell(&rig, &demo_shop::codes("AU", 1).unwrap()[0]);
    rig.until("the copy that goes on", |rig| !rig.view().is_copy_failing && rig.find("status-copy").is_none());
    let copied = fs::read_dir(stick.join("copy")).unwrap().count();
    assert!(copied >= 1);
}
