//! Orders that tills place: paid once at the till, gathered in another store, and paid back by the till's receipt.

use super::messages::open as open_ways;
use super::orders::opened;
use super::shop::{Pen, at, country, id, join};
use crate::{Movement, Storage};
use protocol::{Address, Customer, OpResult, Order, OrderState, PaymentState};
use retail::{
    Asked, Basket, Condition, HandedOver, Kept, Money, OrderDeed, OrderStep, PlacedOrder, Quantity, ReturnReason, Sale,
    SaleCustomer, Shipment, Tender, TenderKind, TransactionEvent,
};
use uuid::Uuid;

const ORDER: u128 = 800;
const KIM: u128 = 7_000;

fn kim() -> Customer {
    Customer {
        id: id(KIM),
        name: "Kim Tran".to_owned(),
        email: "kim@example.com".to_owned(),
        phone: String::new(),
        address: Some(Address {
            lines: vec!["1 Hill Street".to_owned()],
            postcode: "3000".to_owned(),
            town: "Melbourne".to_owned(),
            region: String::new(),
            country: "AU".to_owned(),
        }),
        group: String::new(),
        language: String::new(),
        consents: Vec::new(),
        points: None,
    }
}

/// Two tills, and lamps in both stores.
fn shop(storage: &dyn Storage) -> [Pen; 2] {
    opened(storage);
    let movement = Movement {
        id: "receipt-2".to_owned(),
        sku: "LAMP".to_owned(),
        store: "AU-MEL".to_owned(),
        location: "sellable".to_owned(),
        quantity: "3".to_owned(),
        reason: "receipt".to_owned(),
        at: at(0),
    };
    storage.move_stock(&[movement], at(0)).expect("moved");
    [join(storage, "AU-SYD-01", "AU-SYD", 1), join(storage, "AU-MEL-01", "AU-MEL", 2)]
}

/// A cup that is taken along, and two lamps that Melbourne keeps or sends.
fn sale(pen: &mut Pen, is_sent: bool) -> Sale {
    let mut sale = pen.basket(&[("CUP", 1, 500), ("LAMP", 2, 9_900)], Vec::new());
    sale.customer = Some(SaleCustomer { id: id(KIM), group: None });
    sale.lines[1].sent_with = Some(id(ORDER));
    sale.placed = vec![PlacedOrder { id: id(ORDER), store: "AU-MEL".into(), is_sent }];
    sale
}

fn sold(storage: &dyn Storage, pen: &mut Pen, is_sent: bool) -> Sale {
    let sale = sale(pen, is_sent);
    let op = pen.write(TransactionEvent::Sale(Box::new(sale.clone())));
    for result in [OpResult::Applied, OpResult::Duplicate] {
        let reply = pen.sent(storage, std::slice::from_ref(&op));
        assert_eq!(reply.results[0].result, result, "{reply:?}");
    }
    sale
}

/// What each store has of an article, and what of it is promised.
fn stock(storage: &dyn Storage, sku: &str) -> Vec<(String, String, String)> {
    let mut found = storage.on_hand(sku).expect("asked");
    found.sort_by(|one, other| one.store.cmp(&other.store));
    found.into_iter().map(|it| (it.store, it.quantity, it.reserved.unwrap_or_default())).collect()
}

fn has(rows: &[(String, String, String)], store: &str) -> (String, String) {
    let row = rows.iter().find(|row| row.0 == store).expect("known");
    (row.1.clone(), row.2.clone())
}

fn kinds(storage: &dyn Storage) -> Vec<String> {
    let mut kinds: Vec<String> = storage.exceptions(10).expect("listed").into_iter().map(|noted| noted.kind).collect();
    kinds.sort();
    kinds
}

fn order(storage: &dyn Storage) -> Order {
    storage.order(id(ORDER)).expect("known")
}

fn handed(pen: &mut Pen, order: &Order, shipment: Option<Shipment>) -> protocol::Op {
    pen.write(TransactionEvent::HandedOver(HandedOver {
        order: order.id,
        label: order.number.clone(),
        operator: "7".into(),
        amount: Money::from_minor(order.total_minor),
        is_unasked: false,
        lines: None,
        proof: None,
        is_id_seen: false,
        proxy: None,
        is_paid_now: false,
        shipment,
    }))
}

/// Lamps of the sale are paid back: nobody has collected them.
fn not_collected(storage: &dyn Storage, pen: &mut Pen, sale: &Sale, pieces: i64) -> OpResult {
    let quantity = Quantity::each(pieces);
    let (reason, condition) = (ReturnReason::ChangedMind, Condition::NotCollected);
    let asked = Asked { line: sale.lines[1].id, quantity, reason, condition, note: None };
    let kept = Kept::of(sale, &[]).expect("of this sale");
    let mut basket = Basket::new(pen.next_id(), "7".into(), at(0));
    basket.returns = kept.give_back(&[asked], Money::ZERO, 1).expect("given back");
    let due = basket.due(&country(), at(0).date()).expect("taxed");
    let tender = Tender::new(TenderKind::Cash, due.cash);
    let settlement = basket.tender(tender, &country(), at(0).date()).expect("taken").expect("paid out");
    pen.receipt += 1;
    let back = basket.settle(settlement, pen.receipt, at(0), &country()).expect("covered");
    let op = pen.write(TransactionEvent::Sale(Box::new(back)));
    pen.sent(storage, &[op]).results[0].result
}

pub(crate) fn a_till_places_an_order_in_another_store(storage: &dyn Storage) {
    let [mut here, mut there] = shop(storage);
    let before = stock(storage, "LAMP");
    let sale = sold(storage, &mut here, false);
    let now = order(storage);
    let label = here.label(&sale);
    assert_eq!((now.number.as_str(), now.channel.as_str()), (format!("{label}-A").as_str(), "AU-SYD"));
    assert_eq!((now.state, now.payment, now.total_minor), (OrderState::Allocated, PaymentState::Paid, 19_800));
    assert_eq!((now.lines.len(), now.lines[0].sku.as_str(), now.lines[0].quantity.as_str()), (1, "LAMP", "2"));
    assert_eq!((now.lines[0].tax_minor, now.paid_with[0].is_placed), (Some(1_800), true));
    assert_eq!((now.name.as_str(), now.deliver_to.clone()), ("", None), "nobody has said who that is");
    let after = stock(storage, "LAMP");
    assert_eq!(has(&after, "AU-SYD"), has(&before, "AU-SYD"), "no lamp has left here");
    assert_eq!(has(&after, "AU-MEL"), ("3".to_owned(), "2".to_owned()), "two are promised there");
    assert_eq!(has(&stock(storage, "CUP"), "AU-SYD").0, "-1", "the cup was taken along");
    // Who it is for comes on its own way, and may come later.
    storage.put_customers("AU", &[kim()], at(1)).expect("written down");
    assert_eq!((order(storage).name.as_str(), order(storage).email.as_str()), ("Kim Tran", "kim@example.com"));
    let known = storage.sale(sale.id).expect("known");
    assert_eq!(known.lines.iter().map(|line| line.waiting.as_deref()).collect::<Vec<_>>(), [None, Some("2")]);
    let op = handed(&mut there, &now, None);
    assert_eq!(there.sent(storage, &[op]).results[0].result, OpResult::Applied);
    assert_eq!(order(storage).state, OrderState::HandedOver);
    assert_eq!(has(&stock(storage, "LAMP"), "AU-MEL").0, "1");
    // Now it is too late to say that nobody has it.
    assert_eq!(storage.sale(sale.id).expect("known").lines[1].waiting.as_deref(), Some("0"));
    assert_eq!(not_collected(storage, &mut here, &sale, 1), OpResult::AcceptedWithException);
    assert_eq!(kinds(storage), ["paid-back-collected"]);
    storage.erase_customer(id(KIM), at(5)).expect("forgotten");
    assert_eq!(order(storage).name, "");
}

pub(crate) fn what_is_not_collected_is_paid_back_by_its_receipt(storage: &dyn Storage) {
    let [mut here, mut there] = shop(storage);
    let sale = sold(storage, &mut here, false);
    assert_eq!(not_collected(storage, &mut here, &sale, 1), OpResult::Applied);
    assert_eq!(has(&stock(storage, "LAMP"), "AU-MEL"), ("3".to_owned(), "1".to_owned()), "one is still promised");
    assert_eq!(order(storage).state, OrderState::Allocated);
    // The store doesn't find the other one: it goes back by the same receipt, and nobody else pays it back.
    let now = order(storage);
    let line = now.lines[0].id;
    for deed in [
        OrderDeed::Missing { line, quantity: Quantity::ONE, counted: None },
        OrderDeed::Refunded { line, quantity: Quantity::ONE, amount: Money::from_minor(9_900) },
    ] {
        let (label, operator) = (now.number.clone(), "7".into());
        let op = there.write(TransactionEvent::OrderStep(Box::new(OrderStep { order: now.id, label, operator, deed })));
        assert_eq!(there.sent(storage, &[op]).results[0].result, OpResult::Applied);
    }
    assert_eq!(order(storage).state, OrderState::Cancelled);
    assert_eq!(storage.refund_requests(false, 10).expect("listed"), []);
    assert_eq!(storage.sale(sale.id).expect("known").lines[1].waiting.as_deref(), Some("1"));
    assert_eq!(not_collected(storage, &mut here, &sale, 1), OpResult::Applied);
    assert_eq!(storage.sale(sale.id).expect("known").lines[1].waiting.as_deref(), Some("0"));
    assert_eq!(kinds(storage), [""; 0]);
    assert_eq!(has(&stock(storage, "LAMP"), "AU-MEL"), ("3".to_owned(), String::new()));
}

pub(crate) fn an_order_goes_with_the_sale_that_is_undone(storage: &dyn Storage) {
    let [mut here, mut there] = shop(storage);
    let undo = |pen: &mut Pen, sale: &Sale| {
        pen.receipt += 1;
        let void = sale.post_void(pen.next_id(), pen.receipt, "7".into(), "wrong".to_owned(), at(2));
        let op = pen.write(TransactionEvent::PostVoid(Box::new(void)));
        pen.sent(storage, &[op]).results[0].result
    };
    let sale = sold(storage, &mut here, false);
    assert_eq!(undo(&mut here, &sale), OpResult::Applied);
    assert_eq!(order(storage).state, OrderState::Cancelled);
    assert_eq!(has(&stock(storage, "LAMP"), "AU-MEL"), ("3".to_owned(), String::new()));
    // Another one is handed over, and then its sale is undone.
    let mut other = super::placed::sale(&mut here, false);
    let second: Uuid = id(ORDER + 1);
    (other.lines[1].sent_with, other.placed[0].id) = (Some(second), second);
    let op = here.write(TransactionEvent::Sale(Box::new(other.clone())));
    here.sent(storage, &[op]);
    let op = handed(&mut there, &storage.order(second).expect("known"), None);
    there.sent(storage, &[op]);
    assert_eq!(undo(&mut here, &other), OpResult::AcceptedWithException);
    assert_eq!(storage.order(second).expect("known").state, OrderState::HandedOver, "they have it");
    assert_eq!(kinds(storage), ["handed-over-after-cancel"]);
}

pub(crate) fn an_order_is_sent_from_another_store(storage: &dyn Storage) {
    let [mut here, mut there] = shop(storage);
    open_ways(storage);
    sold(storage, &mut here, true);
    assert_eq!(order(storage).deliver_to, Some(Address::default()), "it will be known where to");
    storage.put_customers("AU", &[kim()], at(1)).expect("written down");
    assert_eq!(order(storage).deliver_to, kim().address);
    let ready = OrderStep {
        order: id(ORDER),
        label: order(storage).number,
        operator: "7".into(),
        deed: OrderDeed::MadeReady {},
    };
    let op = there.write(TransactionEvent::OrderStep(Box::new(ready)));
    there.sent(storage, &[op]);
    assert_eq!(storage.messages(10).expect("listed").len(), 0, "nobody is called to collect it");
    let shipment = Shipment { courier: "Swift Parcels".to_owned(), parcel: "SP-778".to_owned() };
    let op = handed(&mut there, &order(storage), Some(shipment));
    for result in [OpResult::Applied, OpResult::Duplicate] {
        let reply = there.sent(storage, std::slice::from_ref(&op));
        assert_eq!(reply.results[0].result, result, "{reply:?}");
    }
    let told = storage.messages(10).expect("listed");
    let told: Vec<&str> = told.iter().map(|message| message.kind.as_str()).collect();
    assert_eq!(told, ["order-sent", "order-sent"], "once each way");
    assert_eq!((order(storage).state, kinds(storage)), (OrderState::HandedOver, Vec::new()));
    assert_eq!(has(&stock(storage, "LAMP"), "AU-MEL").0, "1");
}
