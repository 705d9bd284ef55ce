//! Goods of orders come back: in any store, or to the online store, and each piece once.

use super::orders::{handed, opened, order};
use super::shop::{Pen, at, country, id, join};
use crate::{Refused, SalesBy, Storage};
use protocol::{
    ClaimedLine, NewUpload, OpResult, Order, OrderCard, OrderRefund, OrderSearch, PaymentState, RefundedLine,
    ReturnClaim, RowResult, UploadKind, UploadPart,
};
use retail::{
    Asked, Condition, Item, Money, Ordered, OrderedLine, OriginalTax, Quantity, Rate, ReturnReason, Tender, TenderKind,
    TransactionEvent, Unit, UnitPrice, Worth,
};

const COMPANY: &str = "AU";

/// The order of one lamp at 99.00 less 9.90, as a till takes it back.
fn ordered(order: &Order) -> Ordered {
    let line = &order.lines[0];
    let tax = OriginalTax {
        category: line.taxes[0].category.clone(),
        charge: String::new(),
        rate: Rate::percent(10),
        tax: Money::from_minor(line.taxes[0].tax_minor),
    };
    let item = Item {
        sku: Some(line.sku.as_str().into()),
        gtin: None,
        name: line.name.clone(),
        category: String::new(),
        product: String::new(),
        brand: String::new(),
        tax_category: tax.category.clone(),
        unit: Unit::Each,
        picture: String::new(),
        cost: None,
    };
    let off = Money::from_minor(line.discount_minor);
    Ordered {
        order: order.id,
        number: order.number.clone(),
        document: order.document.clone(),
        at: at(0),
        lines: vec![OrderedLine {
            line: 1,
            item,
            sold: Quantity::ONE,
            unit_price: UnitPrice::new(9_900, 2).expect("a price"),
            returned: Quantity::each(0),
            worth: Worth::original(1, Money::from_minor(line.paid_minor), off, &[tax], &country()),
        }],
        paid: Money::from_minor(order.total_minor),
        refunded: Money::ZERO,
        is_unasked: false,
    }
}

/// A till takes the lamp back, and the money goes back the way it was paid.
fn take_back(pen: &mut Pen, order: &Order) -> protocol::Op {
    let (country, day) = (country(), at(0).date());
    let (reason, condition) = (ReturnReason::ChangedMind, Condition::AsNew);
    let wanted = Asked { line: 1, quantity: Quantity::ONE, reason, condition, note: None };
    let mut basket = retail::Basket::new(pen.next_id(), "7".into(), at(0));
    basket.returns = ordered(order).give_back(&[wanted], 1).expect("it is left");
    let plan = basket.refund_plan(basket.due(&country, day).expect("taxed")).expect("money goes back");
    let settlement = basket.tender(Tender::new(TenderKind::Online, -plan.online), &country, day).expect("taken");
    pen.receipt += 1;
    let sale = basket.settle(settlement.expect("all of it"), pen.receipt, at(0), &country).expect("covered");
    pen.write(TransactionEvent::Sale(Box::new(sale)))
}

fn lamps(storage: &dyn Storage, store: &str) -> Option<String> {
    let on_hand = storage.on_hand("LAMP").expect("asked");
    on_hand.into_iter().find(|row| row.store == store).map(|row| row.quantity)
}

/// The order, collected where it waited.
fn collected(storage: &dyn Storage, pen: &mut Pen) -> Order {
    let order = opened(storage);
    let op = handed(pen, &order);
    pen.sent(storage, &[op]);
    storage.order(order.id).expect("known")
}

fn of_channel(storage: &dyn Storage, by: SalesBy, key: &str) -> (i64, i64) {
    let rows = storage.sales_of_day(at(0).date(), by).expect("asked");
    rows.iter().find(|row| row.key == key).map_or((0, 0), |row| (row.revenue_minor, row.tax_minor))
}

pub(crate) fn an_order_comes_back_in_another_store(storage: &dyn Storage) {
    super::shop::found(storage);
    let mut pens = [join(storage, "AU-SYD-01", "AU-SYD", 1), join(storage, "AU-MEL-01", "AU-MEL", 2)];
    let order = collected(storage, &mut pens[0]);
    let asked = |storage: &dyn Storage| storage.returnable(order.id, COMPANY, "AU-MEL-01", at(1)).expect("known");
    let found = asked(storage);
    assert_eq!(storage.order_of_number("w-1001"), Ok(Some(order.id)), "however it is written");
    assert_eq!((found.lines[0].sold.as_str(), found.lines[0].returned.as_str()), ("1", "0"));
    assert_eq!(found.order.expect("the whole of it").lines[0].taxes, order.lines[0].taxes);
    assert!(matches!(storage.returnable(order.id, "FR", "FR-PAR-01", at(1)), Err(Refused::NotFound { .. })));
    let op = take_back(&mut pens[1], &order);
    assert_eq!(pens[1].sent(storage, std::slice::from_ref(&op)).results[0].result, OpResult::Applied);
    pens[1].sent(storage, &[op]);
    let now = storage.order(order.id).expect("known");
    assert_eq!((now.lines[0].returned.as_deref(), now.payment), (Some("1"), PaymentState::Refunded));
    assert_eq!((now.refunded_minor, now.version), (Some(8_910), order.version + 1));
    assert_eq!(lamps(storage, "AU-MEL").as_deref(), Some("1"), "it lies where it came back");
    assert_eq!(of_channel(storage, SalesBy::Channel, "store"), (-8_910, -810));
    assert_eq!(asked(storage).lines[0].returned, "1");
    let told = storage.entry("orders/AU-SYD", "order", &order.id.to_string()).expect("asked").expect("told");
    assert_eq!(serde_json::from_str::<Order>(&told.body.expect("a body")).expect("an order"), now);
    // Its money is asked for once, until the online store says it is done.
    let requests = storage.refund_requests(false, 10).expect("listed");
    assert_eq!((requests.len(), requests[0].amount_minor, requests[0].till.as_str()), (1, 8_910, "AU-MEL-01"));
    let answer = OrderRefund { request: Some(requests[0].id), lines: Vec::new(), store: None, ..refund(&order, 900) };
    storage.put_refund(&answer, at(2)).expect("done");
    storage.put_refund(&answer, at(3)).expect("told again");
    assert!(storage.refund_requests(false, 10).expect("listed").is_empty());
    assert!(storage.refund_requests(true, 10).expect("listed")[0].done_at.is_some());
    assert_eq!(storage.order(order.id).expect("known"), now, "the figures are the till's");
    // The online store says so of the order, too: it isn't taken off a second time.
    storage.put_order(&Order { payment: PaymentState::Refunded, ..order.clone() }, at(4)).expect("told");
    assert_eq!(of_channel(storage, SalesBy::Channel, "web"), (8_910, 810));
    // The same piece once more, by a till that couldn't ask: a fact that somebody has to look at.
    let again = take_back(&mut pens[0], &order);
    assert_eq!(pens[0].sent(storage, &[again]).results[0].result, OpResult::AcceptedWithException);
    assert_eq!(storage.exceptions(10).expect("listed")[0].kind, "returned-too-much");
}

fn claim(order: &Order, sale: u128, returned: &str) -> ReturnClaim {
    let lines = vec![ClaimedLine { line: 1, quantity: "1".to_owned(), returned: returned.to_owned() }];
    ReturnClaim { sale: id(sale), order: order.id, lines, seconds: Some(60) }
}

pub(crate) fn goods_of_an_order_are_held_for_one_till(storage: &dyn Storage) {
    super::shop::found(storage);
    let mut pen = join(storage, "AU-SYD-01", "AU-SYD", 1);
    let order = collected(storage, &mut pen);
    let ask = |claim: &ReturnClaim, minutes: i64| storage.claim_return(claim, COMPANY, "AU-SYD-01", at(minutes));
    let conflict = Err(Refused::VersionConflict { found: order.version });
    assert_eq!(ask(&claim(&order, 700, "1"), 1), conflict, "it knows of more than there is");
    assert!(ask(&claim(&order, 700, "0"), 1).is_ok());
    assert!(ask(&claim(&order, 700, "0"), 1).is_ok(), "the same till again");
    assert_eq!(ask(&claim(&order, 701, "0"), 1), conflict, "another one waits");
    let seen = storage.returnable(order.id, COMPANY, "AU-MEL-01", at(1)).expect("known");
    assert_eq!(seen.lines[0].claimed.as_deref(), Some("1"));
    assert!(ask(&ReturnClaim { lines: Vec::new(), ..claim(&order, 700, "0") }, 1).is_ok(), "let go");
    assert!(ask(&claim(&order, 701, "0"), 1).is_ok());
    assert!(ask(&claim(&order, 702, "0"), 3).is_ok(), "its time was over");
    let op = take_back(&mut pen, &order);
    assert_eq!(pen.sent(storage, &[op]).results[0].result, OpResult::Applied);
    let conflict = Err(Refused::VersionConflict { found: order.version + 1 });
    assert_eq!(ask(&claim(&order, 703, "0"), 10), conflict, "it came back meanwhile");
    assert_eq!(ask(&claim(&order, 703, "1"), 10), conflict, "and nothing is left");
}

fn refund(order: &Order, number: u128) -> OrderRefund {
    OrderRefund {
        id: id(number),
        order: order.id,
        at: at(0).to_string(),
        amount_minor: 8_910,
        lines: vec![RefundedLine {
            line: order.lines[0].id,
            quantity: "1".to_owned(),
            paid_minor: 8_910,
            tax_minor: None,
            location: None,
        }],
        store: Some("AU-MEL".to_owned()),
        document: Some("CN-7".to_owned()),
        request: None,
    }
}

pub(crate) fn what_the_online_store_paid_back_counts_once(storage: &dyn Storage) {
    super::shop::found(storage);
    let mut pen = join(storage, "AU-SYD-01", "AU-SYD", 1);
    let order = collected(storage, &mut pen);
    assert_eq!(of_channel(storage, SalesBy::Store, "AU-SYD"), (8_910, 810));
    let some = OrderRefund { amount_minor: 500, lines: Vec::new(), store: None, ..refund(&order, 901) };
    let sorry = storage.put_refund(&some, at(1)).expect("for the late parcel");
    assert_eq!((sorry.payment, sorry.refunded_minor), (PaymentState::PartlyRefunded, Some(500)));
    assert_eq!(sorry.lines[0].returned, None, "no goods came back");
    let told = storage.put_order(&Order { payment: PaymentState::Paid, ..order.clone() }, at(1)).expect("old news");
    assert_eq!(told.payment, PaymentState::PartlyRefunded);
    let back = refund(&order, 900);
    let less = |amount: i64| OrderRefund { amount_minor: amount, ..back.clone() };
    assert!(matches!(storage.put_refund(&less(8_000), at(1)), Err(Refused::Malformed { .. })), "less than its lines");
    let mut rest = less(8_410);
    rest.lines[0].paid_minor = 8_410;
    for minutes in 1..3 {
        let now = storage.put_refund(&rest, at(minutes)).expect("told, and told again");
        assert_eq!((now.payment, now.lines[0].returned.as_deref()), (PaymentState::Refunded, Some("1")));
    }
    // Once more as a row of an upload.
    let new = NewUpload { id: id(950), what: UploadKind::Refunds, legal_entity: String::new() };
    storage.begin_upload(&new, at(2)).expect("begun");
    let rows = vec![serde_json::to_value(&rest).expect("json"), serde_json::json!({ "id": id(951) })];
    let taken = storage.take_rows(new.id, &UploadPart { first: 0, rows }, at(2)).expect("answered").results;
    assert_eq!((taken[0].result, taken[1].result), (RowResult::Taken, RowResult::Refused));
    assert!(matches!(storage.put_refund(&less(8_910), at(2)), Err(Refused::Malformed { .. })), "one id is one refund");
    assert_eq!(of_channel(storage, SalesBy::Store, "AU-SYD"), (0, 0), "taken off where it counted");
    assert_eq!(lamps(storage, "AU-MEL").as_deref(), Some("1"), "it lies where it was sent");
    // An order of which something had come back before the hub was told of it counts for the rest.
    let mut old = Order { id: id(6), number: "W-9".to_owned(), payment: PaymentState::PartlyRefunded, ..order.clone() };
    (old.lines[0].quantity, old.lines[0].returned) = ("2".to_owned(), Some("1".to_owned()));
    let told = storage.put_order(&old, at(3)).expect("told");
    assert_eq!((told.refunded_minor, told.lines[0].returned.as_deref()), (Some(4_455), Some("1")));
    assert_eq!(storage.put_order(&old, at(3)).expect("told again"), told);
    let left = storage.returnable(old.id, COMPANY, "AU-SYD-01", at(3)).expect("known").lines;
    assert_eq!((left[0].sold.as_str(), left[0].returned.as_str()), ("2", "1"));
    // A till that didn't know takes the same lamp back.
    let op = take_back(&mut pen, &order);
    assert_eq!(pen.sent(storage, &[op]).results[0].result, OpResult::AcceptedWithException);
    assert_eq!(storage.exceptions(10).expect("listed")[0].kind, "returned-too-much");
}

pub(crate) fn orders_are_found_by_their_customer_and_card(storage: &dyn Storage) {
    opened(storage);
    let card = |issuer: &str, last_four: &str| OrderCard {
        issuer: issuer.to_owned(),
        last_four: last_four.to_owned(),
        token: String::new(),
    };
    let kim = Some(id(77));
    let theirs =
        Order { id: id(3), number: "W-2".to_owned(), customer: kim, card: Some(card("visa", "4242")), ..order() };
    storage.put_order(&theirs, at(0)).expect("put");
    let other = Order { id: id(4), number: "W-3".to_owned(), card: Some(card("amex", "4242")), ..order() };
    storage.put_order(&other, at(0)).expect("put");
    let unpaid = Order { id: id(5), number: "W-4".to_owned(), customer: kim, payment: PaymentState::Open, ..order() };
    storage.put_order(&unpaid, at(0)).expect("put");
    let find = |search: &OrderSearch, company: &str| -> Vec<String> {
        let mut found: Vec<String> =
            storage.orders_to_return(search, company).expect("asked").into_iter().map(|order| order.number).collect();
        found.sort();
        found
    };
    let by_card = |card: OrderCard| OrderSearch { customer: None, card: Some(card) };
    assert_eq!(find(&OrderSearch { customer: kim, card: None }, COMPANY), ["W-2"]);
    assert_eq!(find(&by_card(card("", "4242")), COMPANY), ["W-2", "W-3"]);
    assert_eq!(find(&by_card(card("Visa", "4242")), COMPANY), ["W-2"]);
    assert!(find(&by_card(card("", "4243")), COMPANY).is_empty());
    assert!(find(&by_card(card("", "4242")), "FR").is_empty(), "what waits in another company's store is its own");
    assert!(matches!(storage.orders_to_return(&OrderSearch::default(), COMPANY), Err(Refused::Malformed { .. })));
}
