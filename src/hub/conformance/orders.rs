//! Orders: one step at a time, and never both handed over and cancelled.

use super::shop::{Pen, at, found, id, join};
use crate::{INTENT_MS, Movement, Refused, SalesBy, Storage, moment};
use protocol::{OpResult, Order, OrderLine, OrderState, OrderTax, OrderTransition, PaymentState, TransitionRequest};
use retail::{HandedOver, Money, TransactionEvent};
use std::collections::BTreeMap;
use uuid::Uuid;

const TILL: &str = "AU-SYD-01";
const WEB: &str = "web";

pub(crate) fn order() -> Order {
    let line = OrderLine {
        id: id(2),
        sku: "LAMP".to_owned(),
        name: "Lamp".to_owned(),
        quantity: "1".to_owned(),
        unit_price: "99.00".to_owned(),
        discount_minor: 990,
        coupon_minor: Some(990),
        paid_minor: 8_910,
        unit: String::new(),
        tax_minor: Some(810),
        taxes: vec![OrderTax {
            category: "gst".to_owned(),
            charge: String::new(),
            rate: "10".to_owned(),
            taxable_minor: 8_100,
            tax_minor: 810,
        }],
        returned: None,
    };
    Order {
        id: id(1),
        number: "W-1001".to_owned(),
        channel: WEB.to_owned(),
        placed_at: at(0).to_string(),
        customer: None,
        name: "Kim".to_owned(),
        pick_up_store: Some("AU-SYD".to_owned()),
        deliver_to: None,
        currency: "AUD".to_owned(),
        lines: vec![line],
        total_minor: 8_910,
        deposit_minor: None,
        coupons: vec!["WELCOME10".to_owned()],
        card: None,
        document: None,
        refunded_minor: None,
        payment: PaymentState::Paid,
        state: OrderState::Placed,
        version: 1,
        promised_at: None,
        phone: String::new(),
        email: String::new(),
        note: String::new(),
        work: None,
        seen: BTreeMap::new(),
        claims: Vec::new(),
        pick_up: None,
        ready_at: None,
        told_at: None,
        reminded_at: None,
        collect_until: None,
        paid_with: Vec::new(),
    }
}

/// The same, waiting for this customer.
pub(crate) fn ready_order(customer: Option<Uuid>) -> Order {
    Order { customer, state: OrderState::Ready, ..order() }
}

pub(crate) fn opened(storage: &dyn Storage) -> Order {
    found(storage);
    let movement = Movement {
        id: "receipt-1".to_owned(),
        sku: "LAMP".to_owned(),
        store: "AU-SYD".to_owned(),
        location: "sellable".to_owned(),
        quantity: "5".to_owned(),
        reason: "receipt".to_owned(),
        at: at(0),
    };
    storage.move_stock(&[movement], at(0)).expect("moved");
    storage.put_order(&order(), at(0)).expect("put")
}

pub(crate) fn act(number: u128, transition: OrderTransition) -> TransitionRequest {
    TransitionRequest { id: id(number), transition, version: None }
}

pub(crate) fn lamps(storage: &dyn Storage) -> (String, Option<String>) {
    let on_hand = storage.on_hand("LAMP").expect("asked");
    (on_hand[0].quantity.clone(), on_hand[0].reserved.clone())
}

/// Moves the order to where it waits for its customer.
pub(super) fn ready(storage: &dyn Storage, order: Uuid) {
    for (number, transition) in
        [(10, OrderTransition::Allocate), (11, OrderTransition::StartPicking), (12, OrderTransition::MarkReady)]
    {
        storage.transition(order, &act(number, transition), TILL, at(1)).expect("moved on");
    }
}

pub(crate) fn an_order_goes_from_hand_to_hand(storage: &dyn Storage) {
    let order = opened(storage);
    assert_eq!(lamps(storage), ("5".to_owned(), Some("1".to_owned())), "one of them is promised");
    let early = storage.transition(order.id, &act(9, OrderTransition::ConfirmHandOver), TILL, at(1));
    let state = OrderState::Placed;
    assert_eq!(early, Err(Refused::OrderState { state, is_being_handed_over: false }));
    ready(storage, order.id);
    let intent = storage.transition(order.id, &act(13, OrderTransition::IntendHandOver), TILL, at(2)).expect("said");
    assert_eq!((intent.state, intent.version), (OrderState::Ready, 5));
    let stale = TransitionRequest { version: Some(4), ..act(14, OrderTransition::ConfirmHandOver) };
    assert_eq!(storage.transition(order.id, &stale, TILL, at(2)), Err(Refused::VersionConflict { found: 5 }));
    let confirm = act(14, OrderTransition::ConfirmHandOver);
    let done = storage.transition(order.id, &confirm, TILL, at(3)).expect("handed over");
    assert_eq!((done.state, done.version), (OrderState::HandedOver, 6));
    assert_eq!(storage.transition(order.id, &confirm, TILL, at(4)), Ok(done.clone()), "asked again");
    let other = storage.transition(order.id, &act(14, OrderTransition::Cancel), WEB, at(4));
    assert!(matches!(other, Err(Refused::Malformed { .. })), "one id is one act");
    assert_eq!(lamps(storage), ("4".to_owned(), None), "the goods have left");
    assert_eq!(
        storage.put_order(&order, at(5)).expect("again").state,
        OrderState::HandedOver,
        "old news change nothing"
    );
    let told = storage.entry("orders/AU-SYD", "order", &order.id.to_string()).expect("asked").expect("told");
    assert_eq!(serde_json::from_str::<Order>(&told.body.expect("a body")).expect("an order"), done);
    assert_eq!(storage.orders(Some("AU-SYD"), Some(OrderState::HandedOver), 10), Ok(vec![done]));
    let told = || storage.entry("orders/AU-SYD", "order", &order.id.to_string()).expect("asked");
    assert_eq!(
        (storage.retire_orders(at(3), at(9)), told().is_some()),
        (Ok(0), true),
        "it has only just been collected"
    );
    assert_eq!((storage.retire_orders(at(4), at(9)), told()), (Ok(1), None), "tills needn't know of it for ever");
    assert_eq!(storage.retire_orders(at(5), at(9)), Ok(0));
    assert_eq!(storage.orders(Some("AU-MEL"), None, 10), Ok(Vec::new()));
}

pub(crate) fn nobody_cancels_what_is_being_handed_over(storage: &dyn Storage) {
    let order = opened(storage);
    ready(storage, order.id);
    storage.transition(order.id, &act(20, OrderTransition::IntendHandOver), TILL, at(2)).expect("said");
    let busy = Err(Refused::OrderState { state: OrderState::Ready, is_being_handed_over: true });
    let cancel = |number: u128, minutes: i64| {
        storage.transition(order.id, &act(number, OrderTransition::Cancel), WEB, at(minutes))
    };
    assert_eq!(cancel(21, 3), busy);
    let other = storage.transition(order.id, &act(22, OrderTransition::IntendHandOver), "AU-SYD-02", at(3));
    assert_eq!(other, busy);
    let over = moment(at(2).utc_ms + INTENT_MS);
    assert_eq!(over, at(7));
    assert_eq!(cancel(23, 7).expect("its time is over").state, OrderState::Cancelled);
    let late = storage.transition(order.id, &act(24, OrderTransition::ConfirmHandOver), TILL, at(7));
    let state = OrderState::Cancelled;
    assert_eq!(late, Err(Refused::OrderState { state, is_being_handed_over: false }));
    assert_eq!(lamps(storage), ("5".to_owned(), None), "nothing is promised any more");
    let again = Order { id: id(3), number: "W-1002".to_owned(), ..order };
    storage.put_order(&again, at(8)).expect("put");
    for (number, transition) in [(30, OrderTransition::StartPicking), (31, OrderTransition::MarkReady)] {
        storage.transition(again.id, &act(number, transition), TILL, at(8)).expect("moved on");
    }
    storage.transition(again.id, &act(32, OrderTransition::IntendHandOver), TILL, at(8)).expect("said");
    storage.transition(again.id, &act(33, OrderTransition::ReleaseHandOver), TILL, at(8)).expect("not after all");
    let cancelled = storage.transition(again.id, &act(34, OrderTransition::Cancel), WEB, at(8)).expect("free");
    assert_eq!(cancelled.state, OrderState::Cancelled);
}

pub(crate) fn a_paid_order_counts_as_a_sale(storage: &dyn Storage) {
    found(storage);
    let price = protocol::Price {
        sku: "LAMP".to_owned(),
        store: None,
        currency: "AUD".to_owned(),
        amount: "99.00".to_owned(),
        cost: Some("40.00".to_owned()),
        since: "2026-01-01".to_owned(),
        until: None,
    };
    storage.put_prices(&crate::PriceReach::Global, &[price], at(0)).expect("put");
    let open = Order { payment: PaymentState::Open, ..order() };
    storage.put_order(&open, at(0)).expect("put");
    let day = at(0).date();
    assert!(storage.sales_of_day(day, SalesBy::Channel).expect("asked").is_empty(), "not paid yet");
    storage.put_order(&order(), at(1)).expect("paid");
    storage.put_order(&order(), at(2)).expect("told again");
    let rows = storage.sales_of_day(day, SalesBy::Channel).expect("asked");
    assert_eq!((rows.len(), rows[0].key.as_str(), rows[0].sales, rows[0].revenue_minor), (1, WEB, 1, 8_910));
    assert_eq!((rows[0].tax_minor, rows[0].cost_minor, rows[0].margin_minor()), (810, 4_000, 4_100));
    storage.transition(order().id, &act(40, OrderTransition::Cancel), WEB, at(3)).expect("given up");
    storage.put_order(&Order { payment: PaymentState::Refunded, ..order() }, at(4)).expect("paid back");
    let rows = storage.sales_of_day(day, SalesBy::Channel).expect("asked");
    assert_eq!((rows[0].sales, rows[0].revenue_minor, rows[0].margin_minor()), (0, 0, 0), "it counts no more, once");
}

pub(super) fn handed(pen: &mut Pen, order: &Order) -> protocol::Op {
    pen.write(TransactionEvent::HandedOver(HandedOver {
        order: order.id,
        label: order.number.clone(),
        operator: "7".into(),
        amount: Money::from_minor(order.total_minor),
        is_unasked: true,
        lines: None,
        proof: None,
        is_id_seen: false,
        proxy: None,
        is_paid_now: false,
        shipment: None,
    }))
}

pub(crate) fn what_a_till_has_handed_over_has_left(storage: &dyn Storage) {
    let order = opened(storage);
    let mut pens = [join(storage, TILL, "AU-SYD", 1), join(storage, "AU-MEL-01", "AU-MEL", 2)];
    let kinds = |storage: &dyn Storage| -> Vec<String> {
        let mut kinds: Vec<String> =
            storage.exceptions(10).expect("listed").into_iter().map(|noted| noted.kind).collect();
        kinds.sort();
        kinds
    };
    let op = handed(&mut pens[0], &order);
    assert_eq!(pens[0].sent(storage, std::slice::from_ref(&op)).results[0].result, OpResult::Applied);
    assert_eq!(
        storage.order(order.id).expect("known").state,
        OrderState::HandedOver,
        "it was a fact before it was ready"
    );
    pens[0].sent(storage, &[op]);
    assert_eq!(
        (lamps(storage), kinds(storage)),
        (("4".to_owned(), None), Vec::new()),
        "once, however often it is sent"
    );
    // A second time, at a till of another store: whoever looks at it has to know both.
    let again = handed(&mut pens[1], &order);
    let reply = pens[1].sent(storage, &[again]);
    assert_eq!(reply.results[0].result, OpResult::AcceptedWithException);
    assert_eq!(
        (lamps(storage).0, kinds(storage)),
        ("4".to_owned(), vec!["handed-over-twice".to_owned(), "order-elsewhere".to_owned()])
    );
    // Given up meanwhile: the goods have left, and the order stays what it was for whoever sees to the money.
    let cancelled = Order { id: id(3), number: "W-1002".to_owned(), ..order };
    storage.put_order(&cancelled, at(8)).expect("put");
    storage.transition(cancelled.id, &act(60, OrderTransition::Cancel), WEB, at(8)).expect("given up");
    let late = handed(&mut pens[0], &cancelled);
    pens[0].sent(storage, &[late]);
    assert_eq!(storage.order(cancelled.id).expect("known").state, OrderState::Cancelled);
    assert_eq!(lamps(storage), ("3".to_owned(), None));
    let unknown = handed(&mut pens[0], &Order { id: id(4), ..cancelled });
    pens[0].sent(storage, &[unknown]);
    let noted = ["handed-over-after-cancel", "handed-over-twice", "order-elsewhere", "order-unknown"];
    assert_eq!(kinds(storage), noted);
}
