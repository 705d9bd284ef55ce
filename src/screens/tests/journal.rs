//! The journal's page: found by how was paid, by amount, by receipt, and every record under its own name.

use super::shop::Shop;
use retail::{Money, TenderKind};
use slint::{ComponentHandle, Model};
use ui::Journal;
use workstation::{Action, Answer, CashAct};

fn did(shop: &Shop, action: Action) {
    let answer = shop.answer(action);
    assert!(matches!(answer, Answer::Ok(_)), "{answer:?}");
}

fn sell(shop: &Shop, kind: TenderKind, minor: i64) {
    did(shop, Action::Add { sku: "BAK-01".into(), quantity: None, price: None });
    let tender = Action::Tender { kind, amount: Money::from_minor(minor), basket: None, due: None };
    did(shop, tender);
    did(shop, Action::NextCustomer {});
}

fn rows(shop: &Shop) -> Vec<(String, String)> {
    shop.pause();
    let rows = shop.window.global::<Journal>().get_rows();
    rows.iter().map(|row| (row.kind.to_string(), row.amount.to_string())).collect()
}

#[track_caller]
fn check(shop: &Shop, text: &str, expected: &[(&str, &str)]) {
    shop.window.global::<Journal>().invoke_search(text.into());
    let expected: Vec<(String, String)> =
        expected.iter().map(|(kind, amount)| ((*kind).to_owned(), (*amount).to_owned())).collect();
    assert_eq!(rows(shop), expected, "{text}");
}

#[test]
fn the_journal_is_asked_by_tender_amount_and_receipt() {
    let shop = Shop::selling();
    sell(&shop, TenderKind::Cash, 2_000);
    sell(&shop, TenderKind::Card, 890);
    did(&shop, Action::SignIn { operator: "201".into(), pin: "190583".to_owned() });
    let lamp = CashAct { amount: Money::from_minor(4_950), reason: "Lamp".to_owned(), category: String::new() };
    did(&shop, Action::PaidOut(lamp));
    shop.settle();
    shop.more("more-journal");
    let all = rows(&shop);
    assert!(all.iter().all(|(kind, _)| kind.contains(' ') || kind.starts_with(char::is_uppercase)), "{all:?}");
    shop.tap("journal-kind-2");
    assert_eq!(rows(&shop), [("Sale".to_owned(), "$8.90".to_owned())], "one sale was paid in cash");
    shop.tap("journal-kind-1");
    assert_eq!(rows(&shop).len(), 2);
    shop.tap("journal-kind-0");
    check(&shop, "49.50", &[("Cash out", "$49.50")]);
    check(&shop, "40-60", &[("Cash out", "$49.50")]);
    let receipt = shop.window.global::<Journal>();
    shop.tap("journal-kind-3");
    shop.window.global::<Journal>().invoke_search("T-1-01-000002".into());
    let found = rows(&shop);
    assert_eq!((found.len(), found[0].0.as_str()), (1, "Sale"), "{found:?}");
    assert_eq!(receipt.get_selected(), -1);
}
