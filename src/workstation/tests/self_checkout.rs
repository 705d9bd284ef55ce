//! A till that customers work themselves, as time passes: who has gone is asked, and what they leave is parked for the attendant.

use super::desk::Desk;
use crate::view::View;
use crate::*;

fn pass(desk: &mut Desk, seconds: i64) -> View {
    *desk.now_ms.lock().unwrap() += seconds * 1_000;
    desk.at().tick().unwrap();
    desk.at().view().unwrap()
}

fn is_asking(view: &View) -> bool {
    view.self_checkout.as_ref().is_some_and(|shown| shown.is_asking)
}

#[test]
fn a_basket_that_nobody_touches_is_asked_about_and_then_parked() {
    let mut desk = Desk::new("AU");
    desk.sign_in("7");
    desk.refused(Action::BeginSelfCheckout {}, "self-checkout-off");
    desk.at().options.is_self_checkout = true;
    desk.at().options.lock_after_minutes = Some(1);
    desk.ok(Action::BeginSelfCheckout {});
    desk.ok(Action::SetLanguage { language: "fr".to_owned() });
    desk.scan("9300675024235");
    assert!(!is_asking(&pass(&mut desk, 59)));
    assert!(is_asking(&pass(&mut desk, 1)));
    desk.ok(Action::StayAtCheckout {});
    assert!(!is_asking(&pass(&mut desk, 59)) && is_asking(&pass(&mut desk, 1)));
    assert!(pass(&mut desk, 29).basket.is_some());
    let left = pass(&mut desk, 1);
    assert!(left.basket.is_none() && !left.session.is_locked);
    assert_eq!((left.counter.parked.len(), left.language.as_str()), (1, "en-AU"));
    assert_eq!(left.counter.parked[0].label, "Self-checkout");
    // Somebody who called isn't asked: they wait.
    desk.scan("9300675024235");
    desk.ok(Action::CallAttendant { on: true });
    assert!(!is_asking(&pass(&mut desk, 600)));
    // A stop leaves the basket; who attends has to sign in again.
    desk.reopen();
    assert!(desk.at().self_checkout_view().is_none_or(|shown| !shown.is_on));
    assert!(desk.at().basket.is_some());
}
