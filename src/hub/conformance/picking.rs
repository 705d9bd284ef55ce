//! What stores do for orders: tills' records add up, goods follow them, and what doesn't fit is noted and never lost.

use super::orders::{act, lamps, opened, order};
use super::shop::{Pen, at, found, id, join};
use crate::{CLAIM_MS, Storage};
use protocol::{
    ClaimRequest, OpResult, Order, OrderRefund, OrderState, OrderTransition, PaymentState, PickUp, PickUpCode,
    PickUpError, PublicKey, RefundedLine, SignedPickUp,
};
use retail::{
    ConsentWay, HandedOver, Money, OrderDeed, OrderPart, OrderReason, OrderStep, Quantity, StoreId, Substitute,
    SubstituteConsent, TransactionEvent, UnitPrice,
};
use std::collections::BTreeMap;
use uuid::Uuid;

const TILL: &str = "AU-SYD-01";
const LAMP: u128 = 2;
const NONE: [Uuid; 0] = [];

fn step(pen: &mut Pen, order: &Order, deed: OrderDeed) -> protocol::Op {
    let (label, operator) = (order.number.clone(), "7".into());
    pen.write(TransactionEvent::OrderStep(Box::new(OrderStep { order: order.id, label, operator, deed })))
}

/// Does these, one after the other, and sends them.
#[track_caller]
fn done(storage: &dyn Storage, pen: &mut Pen, order: &Order, deeds: Vec<OrderDeed>) -> Order {
    let ops: Vec<_> = deeds.into_iter().map(|deed| step(pen, order, deed)).collect();
    let reply = pen.sent(storage, &ops);
    for reply in &reply.results {
        assert_eq!(reply.result, OpResult::Applied, "{}", reply.detail);
    }
    storage.order(order.id).expect("known")
}

fn picked(line: u128, many: i64) -> OrderDeed {
    OrderDeed::Picked { line: id(line), quantity: Quantity::each(many) }
}

fn handed(order: &Order, lines: Option<Vec<OrderPart>>) -> TransactionEvent {
    TransactionEvent::HandedOver(HandedOver {
        order: order.id,
        label: order.number.clone(),
        operator: "7".into(),
        amount: Money::from_minor(order.total_minor),
        is_unasked: false,
        lines,
        proof: None,
        is_id_seen: true,
        proxy: None,
        is_paid_now: false,
        shipment: None,
    })
}

fn kinds(storage: &dyn Storage) -> Vec<String> {
    let mut kinds: Vec<String> = storage.exceptions(20).expect("listed").into_iter().map(|noted| noted.kind).collect();
    kinds.sort();
    kinds
}

/// An order of two lamps and a cup at the store.
fn two_lines(storage: &dyn Storage) -> Order {
    let one = opened(storage);
    let [line] = &one.lines[..] else { panic!("one line") };
    let lamps = protocol::OrderLine { quantity: "2".to_owned(), paid_minor: 17_820, ..line.clone() };
    let cup = protocol::OrderLine {
        id: id(7),
        sku: "CUP".to_owned(),
        name: "Cup".to_owned(),
        paid_minor: 450,
        tax_minor: Some(41),
        ..line.clone()
    };
    let two = Order { id: id(5), number: "W-1005".to_owned(), lines: vec![lamps, cup], total_minor: 18_270, ..order() };
    storage.put_order(&two, at(1)).expect("put")
}

pub(crate) fn an_order_is_gathered_made_ready_and_collected_in_parts(storage: &dyn Storage) {
    let order = two_lines(storage);
    let mut pen = join(storage, TILL, "AU-SYD", 1);
    let now = done(storage, &mut pen, &order, vec![picked(LAMP, 1)]);
    assert_eq!((now.state, now.version), (OrderState::Picking, order.version + 1));
    let seen: Vec<_> = now.seen.iter().collect();
    assert_eq!(seen, [(&format!("{TILL}/{}", pen.epoch), &pen.number)], "tills know what is in it");
    let deeds = vec![picked(LAMP, 1), picked(7, 1), OrderDeed::Packed { bags: 2 }, OrderDeed::MadeReady {}];
    let ready = done(storage, &mut pen, &order, deeds);
    assert_eq!((ready.state, ready.work.as_ref().map(|work| work.bags)), (OrderState::Ready, Some(2)));
    assert!(ready.ready_at.is_some() && ready.collect_until.is_some(), "{ready:?}");
    // A second time is harmless.
    let again = done(storage, &mut pen, &order, vec![OrderDeed::MadeReady {}]);
    assert_eq!((again.ready_at, again.version), (ready.ready_at, ready.version));
    // One lamp and the cup; the other lamp waits on.
    let part = |line: u128| OrderPart { line: id(line), quantity: Quantity::ONE };
    let op = pen.write(handed(&order, Some(vec![part(LAMP), part(7)])));
    pen.sent(storage, &[op]);
    let rest = storage.order(order.id).expect("known");
    assert_eq!(rest.state, OrderState::Ready);
    // The order of the shelf's own promises one, too.
    assert_eq!(lamps(storage), ("4".to_owned(), Some("2".to_owned())), "one has left, one waits");
    let op = pen.write(handed(&order, None));
    pen.sent(storage, std::slice::from_ref(&op));
    pen.sent(storage, &[op]);
    assert_eq!(storage.order(order.id).expect("known").state, OrderState::HandedOver);
    assert_eq!((lamps(storage), kinds(storage)), (("3".to_owned(), Some("1".to_owned())), Vec::new()));
    // It was the wrong person: it waits again, and the goods are back.
    let lines = vec![OrderPart { line: id(LAMP), quantity: Quantity::each(2) }, part(7)];
    let back = done(storage, &mut pen, &order, vec![OrderDeed::TakenBack { lines, reason: OrderReason::WrongPerson }]);
    assert_eq!((back.state, lamps(storage)), (OrderState::Ready, ("5".to_owned(), Some("3".to_owned()))));
}

pub(crate) fn what_is_not_found_is_counted_and_settled(storage: &dyn Storage) {
    let order = two_lines(storage);
    let mut pen = join(storage, TILL, "AU-SYD", 1);
    // One lamp in the box, none left on the shelf, where five should be.
    let counted = Some(Quantity::each(0));
    let missing = OrderDeed::Missing { line: id(LAMP), quantity: Quantity::ONE, counted };
    done(storage, &mut pen, &order, vec![picked(LAMP, 1), missing]);
    assert_eq!(lamps(storage).0, "1", "what lies in the box is all there is");
    let substitute = Substitute {
        line: id(70),
        sku: "MUG".into(),
        name: "Mug".to_owned(),
        quantity: Quantity::ONE,
        unit_price: UnitPrice::new(400, 2).expect("a price"),
        paid: Money::from_minor(400),
        back: Money::from_minor(50),
        consent: SubstituteConsent { by: ConsentWay::Phone, at: at(3) },
    };
    let deeds = vec![
        OrderDeed::MovedTo {
            line: id(LAMP),
            quantity: Quantity::ONE,
            store: StoreId("AU-MEL".to_owned()),
            order: id(71),
            amount: Money::from_minor(8_910),
        },
        OrderDeed::Missing { line: id(7), quantity: Quantity::ONE, counted: None },
        OrderDeed::Replaced { line: id(7), quantity: Quantity::ONE, by: substitute },
        picked(70, 1),
        OrderDeed::MadeReady {},
    ];
    let ready = done(storage, &mut pen, &order, deeds);
    assert_eq!(ready.state, OrderState::Ready);
    let work = ready.work.expect("worked on");
    assert_eq!((work.back, work.substitutes.len()), (8_960, 1));
    let elsewhere = storage.order(id(71)).expect("ordered there");
    assert_eq!((elsewhere.pick_up_store.as_deref(), elsewhere.state), (Some("AU-MEL"), OrderState::Allocated));
    assert_eq!(
        (elsewhere.total_minor, elsewhere.payment, &elsewhere.lines[0].quantity[..]),
        (8_910, PaymentState::Paid, "1")
    );
    assert_eq!((elsewhere.lines[0].tax_minor, elsewhere.lines[0].discount_minor), (Some(405), 495));
    let asked = |storage: &dyn Storage| -> Vec<i64> {
        let requests = storage.refund_requests(false, 9).expect("asked");
        requests.iter().map(|request| request.amount_minor).collect()
    };
    assert_eq!(asked(storage), [50], "the mug is cheaper");
    let op = pen.write(handed(&order, None));
    pen.sent(storage, &[op]);
    assert_eq!(storage.on_hand("MUG").expect("asked")[0].quantity, "-1");
    assert_eq!(storage.order(order.id).expect("known").state, OrderState::HandedOver);
    // A third one, of which nothing is there, ends without anybody.
    let gone = Order { id: id(8), number: "W-1008".to_owned(), ..super::orders::order() };
    storage.put_order(&gone, at(5)).expect("put");
    let amount = Money::from_minor(8_910);
    let deeds = vec![
        OrderDeed::Missing { line: id(LAMP), quantity: Quantity::ONE, counted: None },
        OrderDeed::Refunded { line: id(LAMP), quantity: Quantity::ONE, amount },
    ];
    assert_eq!(done(storage, &mut pen, &gone, deeds).state, OrderState::Cancelled);
    assert_eq!(asked(storage), [50, 8_910]);
    assert_eq!(kinds(storage), [""; 0]);
    // Of a fourth one the online store pays half back before it is collected: the other half is all there is to hand over.
    let mut half = Order { id: id(9), number: "W-1009".to_owned(), total_minor: 17_820, ..super::orders::order() };
    (half.lines[0].quantity, half.lines[0].paid_minor) = ("2".to_owned(), 17_820);
    storage.put_order(&half, at(6)).expect("put");
    let line =
        RefundedLine { line: id(LAMP), quantity: "1".to_owned(), paid_minor: 8_910, tax_minor: None, location: None };
    let refund = OrderRefund {
        id: id(901),
        order: half.id,
        at: half.placed_at.clone(),
        amount_minor: 8_910,
        lines: vec![line],
        store: None,
        document: None,
        request: None,
    };
    for _ in 0..2 {
        let now = storage.put_refund(&refund, at(7)).expect("told");
        assert_eq!((now.state, now.work.expect("less").back), (OrderState::Placed, 8_910));
    }
    let before = storage.on_hand("LAMP").expect("asked")[0].quantity.clone();
    let op = pen.write(handed(&half, None));
    pen.sent(storage, &[op]);
    let after = storage.on_hand("LAMP").expect("asked")[0].quantity.clone();
    assert_eq!(before.parse::<i32>().expect("pieces") - after.parse::<i32>().expect("pieces"), 1);
    assert_eq!(storage.order(half.id).expect("known").state, OrderState::HandedOver);
}

pub(crate) fn two_who_gather_the_same_are_told(storage: &dyn Storage) {
    let order = two_lines(storage);
    let mut pens = [join(storage, TILL, "AU-SYD", 1), join(storage, "AU-SYD-02", "AU-SYD", 2)];
    let ask = |number: u128, till: &str, lines: &[u128], minutes: i64, is_over: bool| {
        let lines = lines.iter().map(|line| id(*line)).collect();
        let orders = BTreeMap::from([(order.id, lines)]);
        let asked = ClaimRequest { id: id(number), name: "Kim".to_owned(), orders, is_over };
        let reply = storage.claim_lines(&asked, "AU-SYD", till, at(minutes)).expect("answered");
        reply.taken.into_values().flatten().map(|claim| claim.line).collect::<Vec<Uuid>>()
    };
    assert_eq!(ask(80, TILL, &[LAMP], 1, false), NONE);
    assert_eq!(ask(81, "AU-SYD-02", &[LAMP, 7], 2, false), [id(LAMP)], "one line is somebody else's");
    let claims = storage.order(order.id).expect("known").claims;
    let by: Vec<_> = claims.iter().map(|claim| (claim.line, claim.till.as_str())).collect();
    assert_eq!(by, [(id(LAMP), TILL), (id(7), "AU-SYD-02")]);
    assert_eq!(ask(82, TILL, &[LAMP], 2, true), NONE);
    assert_eq!(ask(83, "AU-SYD-02", &[LAMP], 3, false), NONE, "it was given up");
    let over = at(3).utc_ms + CLAIM_MS;
    storage.look_after_orders(crate::moment(over)).expect("looked");
    assert_eq!(storage.order(order.id).expect("known").claims, [], "nobody holds a line for ever");
    let elsewhere = ClaimRequest {
        id: id(84),
        name: "Kim".to_owned(),
        orders: BTreeMap::from([(order.id, vec![id(7)])]),
        is_over: false,
    };
    assert!(storage.claim_lines(&elsewhere, "AU-MEL", "AU-MEL-01", at(4)).is_err());
    // Without the hub both take the cup: it is noted, and one of them puts it back.
    for pen in &mut pens {
        let op = step(pen, &order, picked(7, 1));
        pen.sent(storage, &[op]);
    }
    assert_eq!(kinds(storage), ["order-too-many"]);
    let reason = OrderReason::TooMany;
    let deeds = vec![OrderDeed::Unpicked { line: id(7), quantity: Quantity::ONE, reason }];
    let now = done(storage, &mut pens[1], &order, deeds);
    assert_eq!(now.work.expect("worked on").lines[&id(7)].picked, 1);
    // Given up meanwhile: what lies in the box stays known until it is back on its shelf.
    storage.transition(order.id, &act(85, OrderTransition::Cancel), "web", at(5)).expect("given up");
    assert_eq!(storage.retire_orders(at(60), at(60)), Ok(0));
    let reason = OrderReason::Ended;
    done(storage, &mut pens[0], &order, vec![OrderDeed::Unpicked { line: id(7), quantity: Quantity::ONE, reason }]);
    assert_eq!(storage.retire_orders(at(60), at(60)), Ok(1));
}

pub(crate) fn who_does_not_come_is_reminded_and_waited_for_in_vain(storage: &dyn Storage) {
    let order = two_lines(storage);
    let mut pen = join(storage, TILL, "AU-SYD", 1);
    done(storage, &mut pen, &order, vec![picked(LAMP, 2), picked(7, 1), OrderDeed::MadeReady {}]);
    let days = |days: i64| crate::moment(at(10).utc_ms + days * 24 * 3_600_000);
    assert_eq!(storage.look_after_orders(days(2)), Ok(0));
    assert_eq!(storage.look_after_orders(days(3)), Ok(1));
    assert!(storage.order(order.id).expect("known").reminded_at.is_some());
    assert_eq!(storage.look_after_orders(days(4)), Ok(0), "once");
    assert_eq!(storage.look_after_orders(days(7)), Ok(1));
    assert_eq!(storage.order(order.id).expect("known").state, OrderState::Expired);
    assert_eq!(storage.look_after_orders(days(8)), Ok(0));
    assert_eq!(lamps(storage).1, Some("1".to_owned()), "only the other order's is promised");
}

pub(crate) fn the_hubs_word_is_in_each_order(storage: &dyn Storage) {
    let key = ed25519_dalek::SigningKey::from_bytes(&[7; 32]);
    let public = PublicKey(key.verifying_key().to_bytes());
    let code = PickUpCode::drawn([9; 10]);
    let hash = code.hash();
    storage.seal_orders(Box::new(move |order| Some(SignedPickUp::sign(&PickUp::of(order, hash)?, &key))));
    found(storage);
    let forged = SignedPickUp { pick_up: "{}".to_owned(), signature: protocol::Signature([0; 64]) };
    let open = Order { payment: PaymentState::Open, pick_up: Some(forged), ..order() };
    let known = storage.put_order(&open, at(0)).expect("put");
    let known = storage.order(known.id).expect("known");
    let word = known.pick_up.clone().expect("signed");
    let said = word.of(&known, &public).expect("the hub's own");
    assert_eq!((said.is_to_pay, said.code), (true, hash));
    for altered in [
        Order { payment: PaymentState::Paid, ..known.clone() },
        Order { total_minor: 1, ..known.clone() },
        Order { name: "Lee Tran".to_owned(), ..known.clone() },
        Order { lines: Vec::new(), ..known.clone() },
        Order { pick_up_store: Some("AU-MEL".to_owned()), ..known.clone() },
    ] {
        assert_eq!(word.of(&altered, &public), Err(PickUpError::Altered));
    }
    let other = SignedPickUp { pick_up: word.pick_up.replace("true", "false"), ..word.clone() };
    assert_eq!(other.open(&public), Err(PickUpError::Signature));
    storage.put_order(&Order { payment: PaymentState::Paid, ..known }, at(1)).expect("paid");
    let paid = storage.order(open.id).expect("known");
    let word = paid.pick_up.clone().expect("signed anew");
    assert!(!word.of(&paid, &public).expect("the hub's own").is_to_pay);
}
