//! Orders that are paid at a till as they are collected: they count once, as that till's sale, and go back with it.

use super::orders::{lamps, opened, order};
use super::shop::{Pen, at, id, join};
use crate::{SalesBy, Storage};
use protocol::{OpResult, Order, OrderState, PaymentState};
use retail::{HandedOver, Money, OrderPart, Quantity, TransactionEvent};

const TILL: &str = "AU-SYD-01";
const LAMP: u128 = 2;

fn shop(storage: &dyn Storage) -> Pen {
    opened(storage);
    join(storage, TILL, "AU-SYD", 1)
}

fn unpaid(storage: &dyn Storage, number: u128) -> Order {
    let (id, number) = (id(number), format!("W-20{number}"));
    let order = Order { id, number, payment: PaymentState::Open, state: OrderState::Ready, ..order() };
    storage.put_order(&order, at(0)).expect("put")
}

fn handed(order: &Order) -> HandedOver {
    HandedOver {
        order: order.id,
        label: order.number.clone(),
        operator: "7".into(),
        amount: Money::from_minor(8_910),
        is_unasked: false,
        lines: Some(vec![OrderPart { line: id(LAMP), quantity: Quantity::ONE }]),
        proof: None,
        is_id_seen: false,
        proxy: None,
        is_paid_now: true,
        shipment: None,
    }
}

pub(crate) fn an_order_is_paid_as_it_is_collected(storage: &dyn Storage) {
    let mut pen = shop(storage);
    let order = unpaid(storage, 11);
    let (before, _) = lamps(storage);
    let pieces = |quantity: &str| quantity.parse::<i64>().expect("pieces");
    let revenue = |storage: &dyn Storage| -> i64 {
        let rows = storage.sales_of_day(at(0).date(), SalesBy::Channel).expect("asked");
        rows.iter().map(|row| row.revenue_minor).sum()
    };
    let (was, mut sale) = (revenue(storage), pen.basket(&[("LAMP", 1, 8_910)], Vec::new()));
    sale.handed_over = vec![handed(&order)];
    let op = pen.write(TransactionEvent::Sale(Box::new(sale.clone())));
    for result in [OpResult::Applied, OpResult::Duplicate] {
        let reply = pen.sent(storage, std::slice::from_ref(&op));
        assert_eq!(reply.results[0].result, result, "{reply:?}");
    }
    let now = storage.order(order.id).expect("known");
    assert_eq!((now.state, now.payment), (OrderState::HandedOver, PaymentState::Paid));
    assert_eq!(now.paid_with.iter().map(|paid| (paid.sale, paid.amount_minor)).collect::<Vec<_>>(), [(sale.id, 8_910)]);
    assert_eq!(now.paid_with[0].receipt, pen.label(&sale));
    assert_eq!(pieces(&lamps(storage).0), pieces(&before) - 1, "it left once");
    // Whoever sold it says what it knew, and hears that it is paid: it counts once.
    for payment in [PaymentState::Open, PaymentState::Paid] {
        let said = storage.put_order(&Order { payment, ..order.clone() }, at(1)).expect("told");
        assert_eq!(said.payment, PaymentState::Paid);
    }
    assert_eq!(revenue(storage) - was, 8_910);
    // The sale is undone: the order waits again, and isn't paid.
    pen.receipt += 1;
    let void = sale.post_void(id(501), pen.receipt, "7".into(), "wrong order".to_owned(), at(2));
    let undo = pen.write(TransactionEvent::PostVoid(Box::new(void)));
    assert_eq!(pen.sent(storage, &[undo]).results[0].result, OpResult::Applied);
    let back = storage.order(order.id).expect("known");
    assert_eq!((back.state, back.payment, back.paid_with.len()), (OrderState::Ready, PaymentState::Open, 0));
    assert_eq!((lamps(storage).0, revenue(storage)), (before, was));
    assert!(storage.exceptions(10).expect("listed").is_empty());
}

pub(crate) fn an_order_that_was_paid_twice_is_noted(storage: &dyn Storage) {
    let mut pen = shop(storage);
    let order = unpaid(storage, 12);
    // It is paid online while a till that can't ask takes money for it.
    storage.put_order(&Order { payment: PaymentState::Paid, ..order.clone() }, at(1)).expect("paid");
    let mut sale = pen.basket(&[("LAMP", 1, 8_910)], Vec::new());
    sale.handed_over = vec![HandedOver { is_unasked: true, ..handed(&order) }];
    let op = pen.write(TransactionEvent::Sale(Box::new(sale.clone())));
    assert_eq!(pen.sent(storage, &[op]).results[0].result, OpResult::AcceptedWithException);
    let noted = storage.exceptions(10).expect("listed");
    let kinds: Vec<&str> = noted.iter().map(|noted| noted.kind.as_str()).collect();
    assert_eq!(kinds, ["order-paid-twice"], "{noted:?}");
    assert!(noted[0].detail.contains(&pen.label(&sale)), "{noted:?}");
}
