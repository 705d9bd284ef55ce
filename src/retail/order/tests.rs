//! What a store does for an order, step by step, and that the order of steps of several tills doesn't matter.

use super::*;
use crate::{Quantity, StoreId, UnitPrice};
use proptest::prelude::*;

const LAMP: Uuid = Uuid::from_u128(1);
const CUP: Uuid = Uuid::from_u128(2);
const OTHER: Uuid = Uuid::from_u128(3);

/// Two lamps and a cup.
fn order() -> WorkedOrder {
    WorkedOrder { state: OrderState::Placed, lines: vec![(LAMP, 2), (CUP, 1)], work: OrderWork::default() }
}

fn line(name: &str) -> Uuid {
    match name {
        "lamp" => LAMP,
        "cup" => CUP,
        _ => OTHER,
    }
}

/// A step as a table writes it: `picked lamp 2`, `replaced lamp 1`, `ready`, `handed`, `handed lamp 1`.
enum Did {
    Step(OrderDeed),
    Handed(HandedOver),
    Ended(OrderState),
}

fn handed(lines: Option<Vec<OrderPart>>) -> HandedOver {
    HandedOver {
        order: Uuid::nil(),
        label: "W-1".to_owned(),
        operator: "7".into(),
        amount: Money::ZERO,
        is_unasked: false,
        lines,
        proof: None,
        is_id_seen: false,
        proxy: None,
        is_paid_now: false,
        shipment: None,
    }
}

fn did(text: &str) -> Did {
    let words: Vec<&str> = text.split(' ').collect();
    let at = || line(words[1]);
    let many = || Quantity::each(words[2].parse().expect("a number"));
    let part = || OrderPart { line: at(), quantity: many() };
    let reason = OrderReason::Mistake;
    Did::Step(match words[0] {
        "picked" => OrderDeed::Picked { line: at(), quantity: many() },
        "unpicked" => OrderDeed::Unpicked { line: at(), quantity: many(), reason },
        "missing" => OrderDeed::Missing { line: at(), quantity: many(), counted: None },
        "found" => OrderDeed::Found { line: at(), quantity: many() },
        "refunded" => OrderDeed::Refunded { line: at(), quantity: many(), amount: Money::from_minor(100) },
        "moved" => {
            let (store, order) = (StoreId("AU-MEL".to_owned()), Uuid::from_u128(9));
            OrderDeed::MovedTo { line: at(), quantity: many(), store, order, amount: Money::from_minor(100) }
        }
        "replaced" => OrderDeed::Replaced { line: at(), quantity: many(), by: substitute(many()) },
        "ready" => OrderDeed::MadeReady {},
        "unready" => OrderDeed::MadeUnready { reason },
        "back" => OrderDeed::TakenBack { lines: vec![part()], reason },
        "handed" if words.len() == 1 => return Did::Handed(handed(None)),
        "handed" => return Did::Handed(handed(Some(vec![part()]))),
        "cancelled" => return Did::Ended(OrderState::Cancelled),
        "expired" => return Did::Ended(OrderState::Expired),
        other => panic!("no such step: {other}"),
    })
}

fn substitute(quantity: Quantity) -> Substitute {
    Substitute {
        line: OTHER,
        sku: "OTHER".into(),
        name: "Another lamp".to_owned(),
        quantity,
        unit_price: UnitPrice::new(1_000, 2).expect("a price"),
        paid: Money::from_minor(1_000),
        back: Money::ZERO,
        consent: SubstituteConsent { by: ConsentWay::Phone, at: crate::tests::moment() },
    }
}

fn take(order: &mut WorkedOrder, text: &str) -> Vec<Misfit> {
    match did(text) {
        Did::Step(deed) => order.step(&deed),
        Did::Handed(handed) => order.hand_over(&handed),
        Did::Ended(state) => {
            order.state = state;
            Vec::new()
        }
    }
}

#[test]
fn an_order_stands_where_its_steps_lead() {
    use Misfit::{AfterEnd, BackTwice, HandedAfterEnd, HandedTwice, TooMany, UnknownLine};
    use OrderState::{Cancelled, Expired, HandedOver, Picking, Placed, Ready};
    // Steps, where they lead, whether it may be made ready, what can be collected, whether something has to go back, what doesn't fit.
    type Row = (&'static str, OrderState, bool, &'static str, bool, &'static [Misfit]);
    let rows: &[Row] = &[
        ("", Placed, false, "lamp 2, cup 1", false, &[]),
        ("picked lamp 1", Picking, false, "lamp 1", false, &[]),
        ("picked lamp 2, picked cup 1", Picking, true, "lamp 2, cup 1", false, &[]),
        ("picked lamp 2, picked cup 1, ready", Ready, true, "lamp 2, cup 1", false, &[]),
        ("picked lamp 2, picked cup 1, ready, unready", Picking, true, "lamp 2, cup 1", false, &[]),
        ("picked lamp 2, picked cup 1, ready, unpicked lamp 1", Picking, false, "lamp 1, cup 1", false, &[]),
        ("picked lamp 3", Picking, false, "lamp 2", true, &[TooMany]),
        ("picked lamp 3, unpicked lamp 1", Picking, false, "lamp 2", false, &[TooMany]),
        ("picked nothing 1", Picking, false, "", false, &[UnknownLine]),
        ("picked lamp 2, missing cup 1", Picking, false, "lamp 2", false, &[]),
        ("picked lamp 2, missing cup 1, found cup 1", Picking, false, "lamp 2", false, &[]),
        ("picked lamp 2, missing cup 1, refunded cup 1", Picking, true, "lamp 2", false, &[]),
        ("missing lamp 1, moved lamp 1, picked lamp 1, picked cup 1", Picking, true, "lamp 1, cup 1", false, &[]),
        ("missing lamp 2, refunded lamp 2, missing cup 1, moved cup 1", Cancelled, false, "", false, &[]),
        ("missing cup 1, replaced cup 1, picked lamp 2", Picking, false, "lamp 2", false, &[]),
        ("missing cup 1, replaced cup 1, picked lamp 2, picked other 1", Picking, true, "lamp 2, other 1", false, &[]),
        ("picked lamp 2, picked cup 1, ready, handed", HandedOver, true, "", false, &[]),
        // From another system, gathered there.
        ("ready, handed", HandedOver, true, "", false, &[]),
        ("ready, handed lamp 1", Ready, true, "lamp 1, cup 1", false, &[]),
        ("picked lamp 2, picked cup 1, ready, handed lamp 2", Ready, true, "cup 1", false, &[]),
        ("picked lamp 2, picked cup 1, ready, handed lamp 2, handed cup 1", HandedOver, true, "", false, &[]),
        (
            "picked lamp 2, picked cup 1, ready, handed lamp 2, unpicked cup 1, missing cup 1, refunded cup 1",
            HandedOver,
            false,
            "",
            false,
            &[],
        ),
        ("picked lamp 2, picked cup 1, ready, handed, handed", HandedOver, true, "", false, &[HandedTwice]),
        ("picked lamp 2, picked cup 1, ready, handed, back lamp 2", Ready, true, "lamp 2", false, &[]),
        (
            "picked lamp 2, picked cup 1, ready, handed, back lamp 2, back lamp 2",
            Ready,
            true,
            "lamp 2",
            false,
            &[BackTwice],
        ),
        ("picked lamp 2, cancelled", Cancelled, false, "lamp 2", true, &[]),
        ("picked lamp 2, cancelled, unpicked lamp 2", Cancelled, false, "lamp 2, cup 1", false, &[]),
        ("picked lamp 2, picked cup 1, ready, expired", Expired, true, "lamp 2, cup 1", true, &[]),
        ("cancelled, picked lamp 1", Cancelled, false, "lamp 1", true, &[AfterEnd]),
        ("picked lamp 2, picked cup 1, cancelled, handed", Cancelled, true, "", false, &[HandedAfterEnd]),
    ];
    for (steps, state, may_be_ready, left, goes_back, misfits) in rows {
        let mut order = order();
        let mut found = Vec::new();
        for step in steps.split(", ").filter(|step| !step.is_empty()) {
            found.extend(take(&mut order, step));
        }
        assert_eq!(order.state, *state, "{steps}");
        if order.state.is_open() {
            assert_eq!(order.is_gathered(), *may_be_ready && order.is_worked(), "{steps}");
        }
        let parts: Vec<String> = order
            .collectable()
            .iter()
            .map(|(id, amount)| {
                let name =
                    [(LAMP, "lamp"), (CUP, "cup")].iter().find(|(line, _)| line == id).map_or("other", |it| it.1);
                format!("{name} {amount}")
            })
            .collect();
        assert_eq!(parts.join(", "), *left, "{steps}");
        assert_eq!(order.has_to_put_back(), *goes_back, "{steps}");
        assert_eq!(found, *misfits, "{steps}");
    }
}

#[test]
fn of_two_hand_overs_goods_leave_once_and_one_is_noted_whichever_comes_first() {
    for (one, other) in [("handed lamp 2", "handed lamp 2"), ("handed lamp 1", "handed lamp 2")] {
        for steps in [[one, other], [other, one]] {
            let mut order = order();
            take(&mut order, "ready");
            let misfits: Vec<Misfit> = steps.iter().flat_map(|step| take(&mut order, step)).collect();
            assert_eq!((misfits, order.work.lines[&LAMP].handed), (vec![Misfit::HandedTwice], 2), "{steps:?}");
            assert_eq!(order.collectable(), [(CUP, 1)]);
        }
    }
    // What was paid back meanwhile had gone all the same.
    let mut order = order();
    order.paid_back(LAMP, 1, Money::from_minor(100));
    assert_eq!(take(&mut order, "handed lamp 2"), [Misfit::HandedTwice]);
    assert_eq!(order.work.lines[&LAMP].handed, 2);
}

#[test]
fn steps_are_read_as_they_are_written() {
    let step = OrderStep {
        order: Uuid::nil(),
        label: "W-1".to_owned(),
        operator: "7".into(),
        deed: OrderDeed::Picked { line: LAMP, quantity: Quantity::each(2) },
    };
    let text = serde_json::to_string(&step).expect("written");
    assert!(
        text.ends_with(r#""deed":{"did":"picked","line":"00000000-0000-0000-0000-000000000001","quantity":"2"}}"#),
        "{text}"
    );
    assert_eq!(serde_json::from_str::<OrderStep>(&text).expect("read"), step);
    // As it was written before there was more to say of a hand-over.
    let before = r#"{"order":"00000000-0000-0000-0000-000000000001","label":"W-1","operator":"7","amount":100}"#;
    let read: HandedOver = serde_json::from_str(before).expect("read");
    assert_eq!((read.lines, read.proof, read.is_id_seen, read.proxy), (None, None, false, None));
}

proptest! {
    /// Two tills work on the same order and the hub hears of their steps in any order: what was done is the same, and nothing is lost.
    #[test]
    fn steps_add_up_whatever_comes_first(order_of in Just(vec![
        "picked lamp 1", "picked lamp 1", "picked cup 1", "unpicked lamp 1", "missing lamp 1", "refunded lamp 1", "handed lamp 1", "handed cup 1",
    ]).prop_shuffle()) {
        let mut one = order();
        for step in ["picked lamp 1", "picked lamp 1", "unpicked lamp 1", "missing lamp 1", "refunded lamp 1", "picked cup 1", "handed lamp 1", "handed cup 1"] {
            take(&mut one, step);
        }
        prop_assert_eq!(one.state, OrderState::HandedOver);
        let mut other = order();
        for step in order_of {
            take(&mut other, step);
        }
        let sums = |order: &WorkedOrder| order.work.lines.values().map(|work| (work.missing, work.refunded, work.handed)).collect::<Vec<_>>();
        prop_assert_eq!(sums(&one), sums(&other));
        prop_assert_eq!(other.collectable(), Vec::new());
    }
}
