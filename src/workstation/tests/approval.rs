//! One act, allowed by a second person on the same screen: both names are in the journal, and nothing else is granted.

use super::desk::Desk;
use crate::*;
use retail::{Deed, Discount, Money, Rate, Roles, TenderKind, TransactionEvent};

fn discount(line: u32, percent: i64) -> Action {
    Action::DiscountLine { line, discount: Some(Discount::Percent(Rate::percent(percent))) }
}

fn post_void(receipt: u64) -> Action {
    Action::PostVoid { receipt, reason: "wrong article".to_owned() }
}

fn by(approver: &str, pin: &str, action: Action) -> Action {
    Action::Approved(ApprovedAction { approver: approver.into(), pin: pin.to_owned(), action: Box::new(action) })
}

/// Refuses, and leaves neither a record nor a changed basket; the PIN's tries are the lock's business.
#[test]
fn an_act_above_the_limit_is_approved_once_and_both_names_stay() {
    let mut desk = Desk::new("AU");
    desk.sign_in("7");
    desk.scan("4006381333931");
    desk.refused(discount(1, 40), "discount-needs-manager");
    let before = desk.at().head.number;
    desk.ok(by("8", "627304", discount(1, 40)));
    assert_eq!(desk.at().operator.as_ref().unwrap().id, "7".into(), "the cashier stays");
    let events = desk.events(before + 1);
    let [TransactionEvent::Approved(approved), TransactionEvent::Act(act)] = &events[..] else { panic!("{events:?}") };
    assert_eq!((approved.operator.0.as_str(), approved.approver.0.as_str()), ("7", "8"));
    assert_eq!((approved.right.as_str(), approved.share), ("discount", Some(Rate::percent(40))));
    assert_eq!((approved.object.act.as_str(), approved.object.line), ("discount_line", Some(1)));
    assert_eq!(approved.object.basket, desk.at().basket.as_ref().map(|basket| basket.id));
    assert_eq!((act.did, act.operator.clone(), act.line), (Deed::Discount, Some("7".into()), Some(1)));
    // It was for that one: the next isn't allowed, and neither is the same again.
    desk.refused(discount(1, 40), "discount-needs-manager");
    desk.refused(discount(1, 41), "discount-needs-manager");
    // What is inside the cashier's own limit needs no approval and says none.
    let before = desk.at().head.number;
    desk.ok(by("8", "627304", discount(1, 10)));
    assert!(matches!(&desk.events(before + 1)[..], [TransactionEvent::Act(_)]));
    desk.ok(by("8", "627304", discount(1, 40)));
    desk.reopen();
    let basket = desk.at().basket.clone().unwrap();
    assert_eq!(basket.lines[0].discount, Some(Discount::Percent(Rate::percent(40))), "durable with its records");
    let report = database::verify(&desk.dir).unwrap();
    assert!(report.breaks.is_empty(), "{report:?}");
}

#[test]
fn who_cannot_approve_is_told_why() {
    let mut desk = Desk::new("FR");
    desk.refused(by("8", "627304", post_void(1)), "sign-in-first");
    desk.sign_in("7");
    desk.scan("4006381333931");
    desk.refused(by("7", "502917", discount(1, 40)), "approve-own");
    desk.refused(by("8", "000000", discount(1, 40)), "pin-wrong");
    desk.refused(by("nobody", "627304", discount(1, 40)), "pin-wrong");
    // The PIN of one is no PIN of another who happens to have the right.
    desk.refused(by("9", "627304", discount(1, 40)), "pin-wrong");
    desk.refused(by("8", "627304", discount(1, 51)), "approver-cannot");
    desk.refused(by("5", "846051", discount(1, 40)), "approver-cannot");
    // Refused for another reason: nothing is granted, nothing is recorded.
    desk.refused(by("8", "627304", discount(9, 40)), "line-gone");
    desk.refused(by("9", "190583", post_void(77)), "receipt-unknown");
    desk.refused(by("9", "190583", discount(1, 101)), "discount-not-share");
    for about_people in [Action::SignOut {}, Action::Lock {}, by("8", "627304", discount(1, 40))] {
        desk.refused(by("9", "190583", about_people), "approval-not-possible");
    }
    // Who is named to the cashier depends on how far it goes.
    let words = |desk: &mut Desk, percent| {
        let problem = desk.at().handle(discount(1, percent)).expect_err("above the limit");
        desk.at().words(&problem).replace(['\u{2068}', '\u{2069}'], "")
    };
    assert!(words(&mut desk, 40).ends_with("Supervisor / Manager can approve it here."));
    assert!(words(&mut desk, 60).ends_with(". Manager can approve it here."), "{}", words(&mut desk, 60));
}

#[test]
fn wrong_pins_of_an_approver_lock_them_out_and_the_lock_survives_a_stop() {
    let mut desk = Desk::new("DE");
    desk.sign_in("7");
    desk.scan("9300675024235");
    for _ in 0..4 {
        desk.refused(by("8", "111111", discount(1, 40)), "pin-wrong");
    }
    desk.refused(by("8", "111111", discount(1, 40)), "pin-locked");
    desk.reopen();
    desk.sign_in("7");
    desk.refused(by("8", "627304", discount(1, 40)), "pin-locked");
    *desk.now_ms.lock().unwrap() += 31_000;
    desk.ok(by("8", "627304", discount(1, 40)));
}

#[test]
fn a_finished_sale_is_undone_with_an_approval_in_the_same_write() {
    for country in ["AU", "FR", "DE", "GB"] {
        let mut desk = Desk::new(country);
        desk.sign_in("7");
        desk.scan("4006381333931");
        desk.pay(TenderKind::Cash, 5_000);
        desk.refused(post_void(1), "post-void-needs-manager");
        desk.ok(by("9", "190583", post_void(1)));
        assert!(desk.kinds().ends_with(&["sale", "approved", "post-void"]), "{country}: {:?}", desk.kinds());
        let last = desk.at().head.number;
        let events = desk.events(last - 1);
        let TransactionEvent::Approved(approved) = &events[0] else { panic!("{events:?}") };
        assert_eq!((approved.object.receipt, approved.object.basket), (Some(1), None));
        let report = database::verify(&desk.dir).unwrap();
        assert!(report.breaks.is_empty(), "{country}: {report:?}");
    }
}

#[test]
fn another_operator_in_the_middle_of_a_basket_has_their_own_rights() {
    let mut desk = Desk::new("AU");
    desk.sign_in("8");
    desk.scan("4006381333931");
    desk.scan("9300675024235");
    desk.ok(discount(1, 45));
    desk.sign_in("7");
    assert_eq!(desk.at().basket.as_ref().unwrap().lines[0].discount, Some(Discount::Percent(Rate::percent(45))));
    desk.refused(discount(2, 45), "discount-needs-manager");
    desk.refused(discount(1, 45), "discount-needs-manager");
    desk.sign_in("5");
    desk.refused(discount(2, 5), "role-cannot-sell");
    desk.sign_in("7");
    desk.ok(discount(2, 20));
    let gave: Vec<_> = desk
        .events(1)
        .into_iter()
        .filter_map(|event| match event {
            TransactionEvent::Act(act) if act.did == Deed::Discount => act.operator.map(|operator| operator.0),
            _ => None,
        })
        .collect();
    assert_eq!(gave, ["8", "7"]);
}

#[test]
fn a_badge_approves_what_waits_for_it_and_nothing_else() {
    let mut desk = Desk::new("AU");
    let supervisor = desk.at().make_badge(&"8".into()).unwrap();
    let cashier = desk.at().make_badge(&"7".into()).unwrap();
    desk.sign_in("7");
    desk.scan("4006381333931");
    let scan = |code: &str| Action::Scan { code: code.to_owned(), aim: None };
    let wait = |action| Action::AwaitApproval { action: Some(Box::new(action)) };
    desk.ok(wait(discount(1, 40)));
    // An article held under the scanner meanwhile is refused aloud; it neither sells nor ends the wait.
    desk.refused(scan("9300675024235"), "approval-waits");
    desk.ok(scan(&supervisor));
    assert_eq!(desk.at().operator.as_ref().unwrap().id, "7".into());
    assert!(desk.kinds().ends_with(&["approved", "discount"]), "{:?}", desk.kinds());
    // One's own badge is no approval.
    desk.ok(wait(discount(1, 45)));
    desk.refused(scan(&cashier), "approve-own");
    // After a minute nobody waits any more: the badge's owner is at the till, as without a question.
    desk.ok(wait(discount(1, 45)));
    *desk.now_ms.lock().unwrap() += 60_000;
    desk.ok(scan(&supervisor));
    assert_eq!(desk.at().operator.as_ref().unwrap().id, "8".into());
    assert_eq!(desk.at().basket.as_ref().unwrap().lines[0].discount, Some(Discount::Percent(Rate::percent(40))));
}

/// Whatever a cashier does alone, nothing happens that their role doesn't allow: seen in the journal, not in the replies.
#[test]
fn no_sequence_of_acts_by_a_cashier_alone_goes_beyond_their_role() {
    let (mut desk, roles) = (Desk::new("AU"), Roles::built_in());
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut draw = |below: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % below
    };
    desk.sign_in("7");
    let (mut done, mut refused) = (0, 0);
    for _ in 0..600 {
        let line = 1 + draw(4) as u32;
        let action = match draw(12) {
            0 | 1 => Action::Scan { code: "9300675024235".to_owned(), aim: None },
            2 => Action::Scan { code: "4006381333931".to_owned(), aim: None },
            3 => discount(line, 1 + draw(60) as i64),
            4 => Action::DiscountBasket { discount: Some(Discount::Amount(Money::from_minor(1 + draw(900) as i64))) },
            5 => post_void(1 + draw(9)),
            6 => Action::RemoveLine { line },
            7 => Action::NoSale { reason: "change".to_owned() },
            8 => by("7", "502917", discount(line, 60)),
            9 => Action::AwaitApproval { action: (draw(2) == 0).then(|| Box::new(post_void(1))) },
            10 => Action::SetQuantity { line, quantity: retail::Quantity::each(1 + draw(5) as i64) },
            _ => Action::Tender { kind: TenderKind::Cash, amount: Money::from_minor(5_000), basket: None, due: None },
        };
        match desk.at().handle(action) {
            Ok(_) => done += 1,
            Err(_) => refused += 1,
        }
    }
    let mut discounts = 0;
    for event in desk.events(1) {
        match event {
            TransactionEvent::Approved(_) | TransactionEvent::PostVoid(_) => panic!("{event:?}"),
            TransactionEvent::Act(act) if act.did == Deed::Discount => {
                discounts += 1;
                let right = retail::Right::Discount(act.share.expect("a share"));
                assert!(roles.allow(&retail::RoleId::CASHIER, right, retail::Currency::AUD), "{act:?}");
            }
            _ => {}
        }
    }
    println!("{done} acts done, {refused} refused, {discounts} discounts");
    assert!(done > 100 && refused > 100 && discounts > 5);
}
