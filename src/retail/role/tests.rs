//! Role by right by amount, and what a shop's own roles file may say.

use super::*;

const ROLES: [RoleId; 7] = [
    RoleId::CASHIER,
    RoleId::SUPERVISOR,
    RoleId::MANAGER,
    RoleId::STOCK,
    RoleId::HANDOVER,
    RoleId::TRAINING,
    RoleId::TECHNICIAN,
];

/// Who of the built-in roles may do this: their first letters, `-` for who may not (C S M, then stock, handover, training, technician).
#[track_caller]
fn check(right: Right, expected: &str) {
    let roles = Roles::built_in();
    let may = |(role, letter): (&RoleId, char)| if roles.allow(role, right, Currency::AUD) { letter } else { '-' };
    let found: String = ROLES.iter().zip("CSMshtT".chars()).map(may).collect();
    assert_eq!(found, expected, "{right:?}");
    // Who may is who is named to whoever may not.
    let who: String = roles
        .who_may(right, Currency::AUD)
        .iter()
        .filter_map(|role| ROLES.iter().position(|known| known == role))
        .filter_map(|at| "CSMshtT".chars().nth(at))
        .collect();
    assert_eq!(who, expected.replace('-', ""), "{right:?}");
    for role in &ROLES {
        let operator = Operator { id: "1".into(), name: "Sam".to_owned(), role: role.clone() };
        assert_eq!(roles.check(&operator, right, Currency::AUD).is_ok(), roles.allow(role, right, Currency::AUD));
    }
}

#[test]
fn every_role_has_its_rights_up_to_its_limits() {
    let money = |minor| Money::from_minor(minor);
    check(Right::Sell, "CSM----");
    check(Right::Discount(Rate::percent(20)), "CSM----");
    check(Right::Discount("20.000001".parse().expect("rate")), "-SM----");
    check(Right::Discount(Rate::percent(50)), "-SM----");
    check(Right::Discount(Rate::percent(51)), "--M----");
    check(Right::PriceOverride(Rate::ZERO), "-SM----");
    check(Right::PriceOverride(Rate::percent(51)), "--M----");
    check(Right::PostVoid, "-SM----");
    check(Right::NoSale, "CSM----");
    check(Right::Return(money(1_000_000)), "CSM----");
    check(Right::ReturnWithoutReceipt(money(0)), "-SM----");
    check(Right::ReturnWithoutReceipt(money(20_000)), "-SM----");
    check(Right::ReturnWithoutReceipt(money(20_001)), "--M----");
    check(Right::HandOver, "CSM-h--");
    check(Right::PickOrders, "CSMsh--");
    check(Right::OpenTill, "CSM----");
    check(Right::CountTill, "CSM----");
    check(Right::CloseTill, "-SM----");
    check(Right::PaidIn(money(100)), "CSM----");
    check(Right::PaidOut(money(20_000)), "-SM----");
    check(Right::PaidOut(money(20_001)), "--M----");
    check(Right::CashLift, "CSM----");
    check(Right::ReadTill, "-SM----");
    check(Right::DecidePayment, "-SM----");
    check(Right::ReadJournal, "-SM----");
    check(Right::ReadExceptions, "--M----");
    check(Right::FindVoucher, "-SM----");
    check(Right::ReadReports, "-SM----");
    check(Right::Configure, "--M---T");
    check(Right::Attend, "CSM----");
    check(Right::Train, "CSMshtT");
    check(Right::ReadRecovery, "--M----");
}

#[test]
fn limits_in_money_hold_in_every_currency_a_shop_can_have() {
    let roles = Roles::built_in();
    for code in crate::shipped_countries() {
        let country = crate::Country::parse(crate::shipped_country(code).expect("shipped")).expect("a country");
        let most = roles.amount(&Limit::Times(1), country.currency);
        assert!(most.is_some_and(|most| most.minor() > 0), "{code}: no [measure] of {}", country.currency.code());
    }
    assert!(!roles.allow(
        &RoleId::SUPERVISOR,
        Right::PaidOut(Money::from_minor(1)),
        Currency::parse("XTS").expect("code")
    ));
}

#[test]
fn every_right_has_a_key_of_its_own_and_is_read_by_it() {
    for right in Right::ALL {
        assert_eq!(Right::of_key(right.key()), Some(right));
    }
}

/// What a shop's own file says, and what comes of it: `role right` that is allowed, or a part of the error.
#[track_caller]
fn own(text: &str, expected: Result<(&str, Right), &str>) {
    match (Roles::with_own(text), expected) {
        (Ok(roles), Ok((role, right))) => assert!(roles.allow(&role.into(), right, Currency::EUR), "{role} {right:?}"),
        (Err(error), Err(part)) => assert!(error.to_string().contains(part), "{error}"),
        (found, expected) => panic!("{found:?} instead of {expected:?}"),
    }
}

#[test]
fn a_shop_brings_its_own_roles_or_is_told_the_line_and_key() {
    let lead = "[[role]]\nid = \"floor-lead\"\nname = \"Floor lead\"\n[role.rights]\n";
    own(&format!("{lead}post-void = true"), Ok(("floor-lead", Right::PostVoid)));
    own(&format!("{lead}discount = \"12.5 %\""), Ok(("floor-lead", Right::Discount("12.5".parse().expect("rate")))));
    own(&format!("{lead}paid-out = \"2 x\""), Ok(("floor-lead", Right::PaidOut(Money::from_minor(3_000)))));
    let amounts = format!("{lead}paid-out = {{ EUR = \"30.00\", JPY = \"5000\" }}");
    own(&amounts, Ok(("floor-lead", Right::PaidOut(Money::from_minor(3_000)))));
    own("[measure]\nEUR = \"1.00\"", Ok(("supervisor", Right::PaidOut(Money::from_minor(1_000)))));
    // A role of the same id takes the place of the built-in one as a whole.
    let strict =
        Roles::with_own("[[role]]\nid = \"cashier\"\n[role.rights]\nsell = true\nno-sale = false").expect("roles");
    assert!(strict.allow(&RoleId::CASHIER, Right::Sell, Currency::EUR));
    assert!(!strict.allow(&RoleId::CASHIER, Right::NoSale, Currency::EUR));
    assert!(!strict.allow(&RoleId::CASHIER, Right::Discount(Rate::ZERO), Currency::EUR));
    own(&format!("{lead}post-viod = true"), Err("line 5, key `post-viod`: there is no such right. There are sell,"));
    own(&format!("{lead}discount = \"120 %\""), Err("line 5, key `discount`: “120 %” isn't a share"));
    own(&format!("{lead}discount = \"5 x\""), Err("line 5, key `discount`: “5 x” isn't a share"));
    own(&format!("{lead}sell = \"20 %\""), Err("line 5, key `sell`: it has no limit: write true"));
    own(&format!("{lead}paid-out = \"20 %\""), Err("line 5, key `paid-out`: “20 %” isn't a limit"));
    own(&format!("{lead}paid-out = {{ EUR = \"3.001\" }}"), Err("“3.001” isn't an amount in EUR"));
    own(&format!("{lead}paid-out = {{ Euro = \"3\" }}"), Err("“Euro” isn't a currency"));
    own(&format!("{lead}paid-out = 30"), Err("line 5, key `paid-out`: write true"));
    own("[[role]]\nid = \"Floor Lead\"", Err("line 2, key `id`: “Floor Lead” isn't an id"));
    own("[[role]]\nid = \"a\"\n[[role]]\nid = \"a\"", Err("line 4, key `id`: “a” is there twice"));
    own("[[role]]\nid = \"a\"\nnmae = \"x\"", Err("line 3, key `nmae`"));
    own("[[role]]\nid = ", Err("line 2, key `id`"));
    own("[measure]\nEUR = \"-1\"", Err("line 2, key `EUR`: “-1” isn't an amount"));
}

#[test]
fn an_operator_of_the_first_journals_still_reads() {
    for (written, role) in [("cashier", RoleId::CASHIER), ("manager", RoleId::MANAGER), ("stock", RoleId::STOCK)] {
        let json = format!(r#"{{"id":"7","name":"Sam","role":"{written}"}}"#);
        let operator: Operator = serde_json::from_str(&json).expect("an operator");
        assert_eq!(operator.role, role);
        assert_eq!(serde_json::to_string(&operator).expect("JSON"), json, "the bytes of a record stay");
    }
}
