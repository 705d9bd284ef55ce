//! What the journal proves of rights: who went beyond their role alone is found, whoever was allowed is not.

use super::*;
use retail::{Act, Approved, Deed, Object, Pieces, PriceOverridden, PriceOverride, Right, RoleId, TillOpened};

fn signed_in(id: &str, role: RoleId) -> TransactionEvent {
    TransactionEvent::SignedIn { operator: Operator { id: id.into(), name: format!("Operator {id}"), role } }
}

fn discount(operator: &str, percent: i64) -> TransactionEvent {
    let share = Some(Rate::percent(percent));
    TransactionEvent::Act(Box::new(Act { share, ..Act::new(Deed::Discount, Some(operator.into())) }))
}

fn approved(operator: &str, approver: &str, role: RoleId, percent: i64) -> TransactionEvent {
    let right = Right::Discount(Rate::percent(percent));
    let approved = Approved::new(operator.into(), (approver.into(), role), right, Object::default());
    TransactionEvent::Approved(Box::new(approved))
}

fn roles(own: &str) -> TransactionEvent {
    TransactionEvent::Act(Box::new(Act::new(Deed::RolesChanged, None).text(own)))
}

/// The codes of what is wrong after these records.
#[track_caller]
fn check(events: Vec<TransactionEvent>, expected: &[&str]) {
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    for event in events {
        till.record(event).expect("recorded");
    }
    drop(till);
    let report = verify(dir.path()).expect("checked");
    let found: Vec<&str> = report.breaks.iter().map(|wrong| wrong.code).collect();
    assert_eq!(found, expected, "{report:?}");
}

#[test]
fn who_went_beyond_their_role_is_found() {
    let cashier = || signed_in("7", RoleId::CASHIER);
    let no_sale = |operator: &str| TransactionEvent::NoSale { operator: operator.into(), reason: "change".to_owned() };
    check(vec![cashier(), discount("7", 20), no_sale("7")], &[]);
    check(vec![cashier(), discount("7", 21)], &["right-missing"]);
    check(vec![signed_in("5", RoleId::STOCK), no_sale("5")], &["right-missing"]);
    check(vec![no_sale("5")], &[]); // nobody knows their role
    let supervisor = || approved("7", "8", RoleId::SUPERVISOR, 40);
    check(vec![cashier(), supervisor(), discount("7", 40)], &[]);
    check(vec![cashier(), supervisor(), discount("7", 41)], &["right-missing"]);
    check(vec![cashier(), supervisor(), discount("7", 40), discount("7", 40)], &["right-missing"]); // it was for one
    check(vec![cashier(), supervisor(), no_sale("7"), discount("7", 40)], &["right-missing"]); // it stands before another act
    check(vec![cashier(), approved("7", "8", RoleId::SUPERVISOR, 60), discount("7", 60)], &["approval-without-right"]);
    check(vec![cashier(), approved("7", "7", RoleId::MANAGER, 40), discount("7", 40)], &["approved-by-oneself"]);
    // By the roles that held then, not by those of today.
    let own = "[[role]]\nid = \"cashier\"\n[role.rights]\nsell = true\ndiscount = \"90 %\"";
    check(vec![cashier(), roles(own), discount("7", 90), no_sale("7")], &["right-missing"]);
    check(vec![cashier(), roles(own), discount("7", 90), roles(""), discount("7", 90)], &["right-missing"]);
    check(vec![cashier(), roles("[[role]]\nid = 7")], &["roles-unreadable"]);
}

#[test]
fn cash_acts_prices_by_hand_and_closing_need_their_rights() {
    let pieces = || vec![Pieces { value: Money::from_minor(5_000), count: 2 }];
    let fifty = Money::from_minor(10_000);
    let opened = |operator: &str| {
        let (operator, pieces, carried) = (operator.into(), pieces(), None);
        TransactionEvent::TillOpened(TillOpened { operator, pieces, counted: fifty, float: fifty, carried })
    };
    let priced = |operator: &str, now: &str| {
        let price = |text: &str| text.parse().expect("a price");
        let instead_of = PriceOverride { original: price("10.00"), reason: "damaged".to_owned(), text: String::new() };
        let (basket, name) = (Uuid::from_u128(5), "Lamp".to_owned());
        let (operator, quantity, unit_price) = (operator.into(), Quantity::ONE, price(now));
        let amount = None;
        let done = PriceOverridden { basket, operator, name, quantity, unit_price, instead_of, amount };
        TransactionEvent::PriceOverridden(done)
    };
    let practice = |operator: &str| TransactionEvent::TrainingBegun { operator: operator.into() };
    let cashier = || signed_in("7", RoleId::CASHIER);
    let stock = || signed_in("5", RoleId::STOCK);
    check(vec![cashier(), opened("7"), practice("7")], &[]);
    check(vec![stock(), opened("5")], &["right-missing"]);
    let supervisor = signed_in("8", RoleId::SUPERVISOR);
    check(vec![supervisor.clone(), priced("8", "5.00"), priced("8", "12.00")], &[]);
    check(vec![supervisor, priced("8", "4.99")], &["right-missing"]);
    check(vec![cashier(), priced("7", "9.99")], &["right-missing"]);
    let allowed = |percent| {
        let right = Right::PriceOverride(Rate::percent(percent));
        let approved = Approved::new("7".into(), ("9".into(), RoleId::MANAGER), right, Object::default());
        TransactionEvent::Approved(Box::new(approved))
    };
    // The approval was for the price and the discount together: more than the price alone.
    check(vec![cashier(), allowed(99), priced("7", "0.50")], &[]);
    check(vec![cashier(), allowed(90), priced("7", "0.50")], &["right-missing"]);
}

#[test]
fn the_list_that_is_searched_says_what_the_journal_says() {
    for (sql, expected) in [
        ("UPDATE journal_entry SET operator = '9' WHERE kind = 'no-sale'", vec!["journal-entry-copy"]),
        ("DELETE FROM journal_entry WHERE kind = 'no-sale'", vec!["journal-entry-copy", "journal-entry-copy"]),
        ("UPDATE journal_entry SET amount = NULL WHERE kind = 'no-sale'", vec![]),
    ] {
        let dir = Scratch::new();
        let mut till = Till::begin(dir.path());
        let no_sale = TransactionEvent::NoSale { operator: "7".into(), reason: "change".to_owned() };
        till.record(no_sale).expect("recorded");
        drop(till);
        dir.outside(DataFile::Sales).execute_batch(sql).expect("changed");
        let report = verify(dir.path()).expect("checked");
        let found: Vec<&str> = report.breaks.iter().map(|wrong| wrong.code).collect();
        assert_eq!(found, expected, "{sql}");
    }
}
