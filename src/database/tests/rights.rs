//! What the journal proves of rights: who went beyond their role alone is found, whoever was allowed is not.

use super::*;
use retail::{Act, Approved, Deed, Object, Right, RoleId};

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
