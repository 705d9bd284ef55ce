//! Sales: each counts once, in every ledger it touches.

use super::shop::{Pen, at, id, join, opened};
use crate::{Movement, Refused, SalesBy, Storage, has_agreed};
use protocol::{Batch, Channel, Consent, Customer, Lane, OpResult, Origin, OtherLine, OtherSale, ReturnLookupReply};
use retail::{Asked, Condition, Kept, Money, ReturnLine, ReturnOrigin, ReturnReason, Sale, TransactionEvent};
use serde_json::json;

fn book_in(storage: &dyn Storage, quantity: &str) {
    let movement = Movement {
        id: "receipt-1".to_owned(),
        sku: "CUP".to_owned(),
        store: "AU-SYD".to_owned(),
        location: "sellable".to_owned(),
        quantity: quantity.to_owned(),
        reason: "receipt".to_owned(),
        at: at(0),
    };
    storage.move_stock(std::slice::from_ref(&movement), at(0)).expect("moved");
    storage.move_stock(&[movement], at(0)).expect("the same again is left out");
}

#[track_caller]
fn check_cups(storage: &dyn Storage, expected: &str) {
    let on_hand = storage.on_hand("CUP").expect("asked");
    let at_sydney = on_hand.iter().find(|on_hand| on_hand.store == "AU-SYD").expect("known");
    assert_eq!(at_sydney.quantity, expected);
    let told = storage.entry("stock", "on-hand", "CUP|AU-SYD").expect("asked").expect("told");
    let told: protocol::OnHand = serde_json::from_str(&told.body.expect("a body")).expect("on hand");
    assert_eq!((told.quantity, told.reserved), (at_sydney.quantity.clone(), at_sydney.reserved.clone()));
    let moved: i64 = storage
        .movements("CUP", 100)
        .expect("listed")
        .iter()
        .filter(|movement| (movement.location.as_str(), movement.store.as_str()) == ("sellable", "AU-SYD"))
        .map(|movement| movement.quantity.parse::<i64>().expect("pieces"))
        .sum();
    assert_eq!(moved.to_string(), expected, "what is on hand is the sum of what moved");
}

fn kim() -> Customer {
    Customer {
        id: id(7_000),
        name: "Kim".to_owned(),
        email: "kim@example.com".to_owned(),
        phone: String::new(),
        address: None,
        group: String::new(),
        language: String::new(),
        consents: Vec::new(),
        points: None,
    }
}

pub(crate) fn a_sale_moves_stock_points_and_money(storage: &dyn Storage) {
    let mut pen = opened(storage);
    book_in(storage, "10");
    storage.put_setting(&Origin::Global, "points_per_unit", Some(&json!(2)), at(0)).expect("made");
    storage.put_customers("AU", &[kim()], at(0)).expect("put");
    let (sale, op) = pen.sell_to(&[("CUP", 2, 1_150), ("LAMP", 1, 550)], Some(kim().id), None);
    assert_eq!(pen.sent(storage, std::slice::from_ref(&op)).results[0].result, OpResult::Applied);
    pen.sent(storage, &[op]);
    check_cups(storage, "8");
    assert_eq!(storage.customer(kim().id).expect("known").points, Some(56));
    for by in [SalesBy::Store, SalesBy::Country, SalesBy::Channel, SalesBy::Hour] {
        let rows = storage.sales_of_day(sale.day(), by).expect("asked");
        let [row] = &rows[..] else { panic!("{rows:?}") };
        assert_eq!((row.sales, row.revenue_minor, row.tax_minor), (1, 2_850, sale.net_tax().minor()));
        assert_eq!((row.cost_minor, row.costed_minor), (1_200, 2_850 - sale.net_tax().minor()));
        let key = match by {
            SalesBy::Store => "AU-SYD",
            SalesBy::Country => "AU",
            SalesBy::Channel => "store",
            SalesBy::Hour => "22",
        };
        assert_eq!((row.key.as_str(), row.currency.as_str()), (key, "AUD"));
    }
    let listed = storage.latest_sales(10).expect("listed");
    assert_eq!((listed.len(), listed[0].label.as_str()), (1, pen.label(&sale).as_str()));
    let bought = storage.purchases("AU", kim().id).expect("asked").purchases;
    assert_eq!((bought.len(), bought[0].sale, bought[0].total_minor), (1, sale.id, 2_850));
    assert!(storage.purchases("NZ", kim().id).is_err(), "she is another company's");
    storage.erase_customer(kim().id, at(1)).expect("forgotten");
    assert!(storage.purchases("AU", kim().id).is_err(), "nobody knows any more");
    let stock = storage.stock_of("AU-SYD", "", 10).expect("listed");
    assert_eq!(stock.iter().map(|on_hand| on_hand.sku.as_str()).collect::<Vec<_>>(), ["CUP", "LAMP"]);
}

pub(crate) fn a_sale_that_is_undone_counts_no_more(storage: &dyn Storage) {
    let mut pen = opened(storage);
    book_in(storage, "10");
    storage.put_setting(&Origin::Global, "points_per_unit", Some(&json!(1)), at(0)).expect("made");
    storage.put_customers("AU", &[kim()], at(0)).expect("put");
    let (sale, op) = pen.sell_to(&[("CUP", 2, 1_150)], Some(kim().id), Some("ONCE"));
    pen.receipt += 1;
    let void = sale.post_void(id(500), pen.receipt, "7".into(), "wrong article".to_owned(), at(1));
    let undo = pen.write(TransactionEvent::PostVoid(Box::new(void)));
    let reply = pen.sent(storage, &[op, undo]);
    assert!(reply.results.iter().all(|reply| reply.result == OpResult::Applied), "{reply:?}");
    check_cups(storage, "10");
    assert_eq!(storage.customer(kim().id).expect("known").points, Some(0));
    let row = &storage.sales_of_day(sale.day(), SalesBy::Store).expect("asked")[0];
    assert_eq!((row.sales, row.revenue_minor, row.tax_minor, row.cost_minor, row.costed_minor), (0, 0, 0, 0, 0));
    assert!(storage.latest_sales(10).expect("listed")[0].is_voided);
    super::shop::put_coupons(storage);
    assert!(storage.lease_coupon("ONCE", id(900), 60, &pen.till, at(1)).is_ok(), "its coupon is free again");
    let found = storage.sale(sale.id).expect("found");
    assert_eq!((found.lines[0].returned.as_str(), found.lines[0].refunded_minor), ("2", 2_300));
}

pub(crate) fn more_sold_than_there_was_is_noted(storage: &dyn Storage) {
    let mut pen = opened(storage);
    book_in(storage, "1");
    let mut other = join(storage, "AU-SYD-02", "AU-SYD", 2);
    let first = [pen.sell(&[("CUP", 1, 500)]).1];
    assert_eq!(pen.sent(storage, &first).results[0].result, OpResult::Applied);
    let second = [other.sell(&[("CUP", 1, 500), ("LAMP", 1, 500)]).1];
    let reply = other.sent(storage, &second);
    assert_eq!(reply.results[0].result, OpResult::AcceptedWithException, "the goods have left");
    check_cups(storage, "-1");
    let noted = storage.exceptions(10).expect("listed");
    assert_eq!(noted.len(), 1, "a lamp that nobody ever booked in says nothing: {noted:?}");
    assert_eq!((noted[0].kind.as_str(), noted[0].subject.as_str()), ("oversold", "CUP|AU-SYD"));
}

fn take_back(sale: &Sale, pieces: i64, origin: Option<&str>) -> Vec<ReturnLine> {
    let quantity = retail::Quantity::each(pieces);
    let (reason, condition) = (ReturnReason::ChangedMind, Condition::AsNew);
    let asked = Asked { line: sale.lines[0].id, quantity, reason, condition, note: None };
    let kept = Kept::of(sale, &[]).expect("of this sale");
    let mut lines = kept.give_back(&[asked], Money::ZERO, 1).expect("given back");
    if let Some(label) = origin {
        lines[0].origin = ReturnOrigin::Elsewhere { label: label.to_owned(), is_abroad: false };
    }
    lines
}

/// Gives goods back at a till, to be sent.
fn returned(pen: &mut Pen, returns: Vec<ReturnLine>) -> protocol::Op {
    let country = super::shop::country();
    let mut basket = retail::Basket::new(pen.next_id(), "7".into(), at(0));
    basket.returns = returns;
    let due = basket.due(&country, at(0).date()).expect("taxed");
    let tender = retail::Tender::new(retail::TenderKind::Cash, due.cash);
    let settlement = basket.tender(tender, &country, at(0).date()).expect("taken").expect("paid out");
    pen.receipt += 1;
    let sale = basket.settle(settlement, pen.receipt, at(0), &country).expect("covered");
    pen.write(TransactionEvent::Sale(Box::new(sale)))
}

fn line(reply: &ReturnLookupReply) -> (&str, &str, i64, Option<&str>) {
    let line = &reply.lines[0];
    (&line.sold, &line.returned, line.refunded_minor, line.returned_at.as_deref())
}

pub(crate) fn goods_come_back_once_wherever_they_were_sold(storage: &dyn Storage) {
    let mut pen = opened(storage);
    book_in(storage, "10");
    let mut other = join(storage, "AU-MEL-01", "AU-MEL", 2);
    let (sale, op) = pen.sell(&[("CUP", 3, 1_000)]);
    let label = pen.label(&sale);
    let early = returned(&mut other, take_back(&sale, 2, Some(&label)));
    let reply = other.sent(storage, &[early]);
    assert_eq!(reply.results[0].result, OpResult::AcceptedWithException, "the sale isn't here yet");
    assert_eq!(storage.exceptions(10).expect("listed")[0].kind, "sale-unknown");
    assert!(matches!(storage.sale(sale.id), Err(Refused::NotFound { .. })));
    pen.sent(storage, std::slice::from_ref(&op));
    assert!(storage.exceptions(10).expect("listed").is_empty(), "the sale arrived");
    assert_eq!(storage.sale_of_receipt(&label), Ok(Some(sale.id)));
    let found = storage.sale(sale.id).expect("found");
    assert_eq!((found.till.as_str(), &found.body, found.hash), (pen.till.as_str(), &op.body, op.hash));
    assert_eq!(line(&found), ("3", "2", 2_000, Some("AU-MEL-01")));
    assert_eq!(found.complete_until, Some(at(1).to_string()));
    let rest = returned(&mut pen, take_back(&sale, 1, None));
    assert_eq!(pen.sent(storage, &[rest]).results[0].result, OpResult::Applied);
    check_cups(storage, "8");
    let again = returned(&mut pen, take_back(&sale, 1, None));
    let reply = pen.sent(storage, &[again]);
    assert_eq!(reply.results[0].result, OpResult::AcceptedWithException);
    assert_eq!(line(&storage.sale(sale.id).expect("found")), ("3", "4", 4_000, Some("AU-SYD-01")));
    let noted = storage.exceptions(10).expect("listed");
    assert_eq!((noted.len(), noted[0].kind.as_str()), (1, "returned-too-much"));
    assert!(noted[0].detail.contains("4 came back of 3"), "{}", noted[0].detail);
}

pub(crate) fn a_coupon_in_a_sale_is_used_up(storage: &dyn Storage) {
    let mut pen = opened(storage);
    super::shop::put_coupons(storage);
    let mut other = join(storage, "AU-SYD-02", "AU-SYD", 2);
    storage.lease_coupon("ONCE", id(900), 60, &pen.till, at(0)).expect("held");
    let (sale, op) = pen.sell_to(&[("CUP", 1, 500)], None, Some("ONCE"));
    storage.capture_coupon(id(900), Some(sale.id), &pen.till, at(0)).expect("captured");
    assert_eq!(pen.sent(storage, &[op]).results[0].result, OpResult::Applied, "the same use");
    let offline = other.sell_to(&[("CUP", 1, 500)], None, Some("ONCE")).1;
    assert_eq!(other.sent(storage, &[offline]).results[0].result, OpResult::AcceptedWithException);
    assert_eq!(storage.exceptions(10).expect("listed")[0].kind, "coupon-used-twice");
    let used = storage.lease_coupon("ONCE", id(901), 60, &other.till, at(100));
    assert_eq!(used, Err(Refused::CouponUsed { used_at: pen.till.clone() }));
}

fn consent(at: &str, is_given: bool, list: &str) -> Consent {
    Consent {
        channel: Channel::Email,
        list: list.to_owned(),
        at: at.to_owned(),
        is_given,
        text_version: "1".to_owned(),
        source: "AU-SYD-01".to_owned(),
    }
}

pub(crate) fn answers_of_customers_are_added_and_refusals_win(storage: &dyn Storage) {
    let pen = opened(storage);
    let mut lane = pen.copy();
    let yes = Customer { consents: vec![consent("2026-11-01T10:00:00+11:00", true, "")], ..kim() };
    let no_at_once = Customer {
        email: String::new(),
        phone: "0400".to_owned(),
        consents: vec![consent("2026-10-31T23:00:00Z", false, ""), consent("2026-10-01T00:00:00Z", true, "")],
        points: Some(1_000_000),
        ..kim()
    };
    let bodies = [&yes, &no_at_once].map(|customer| serde_json::to_string(customer).expect("JSON"));
    let ops: Vec<_> = bodies.iter().map(|body| lane.raw("customer", 1, body)).collect();
    let batch = Batch { lane: Lane::Customers, ..lane.batch(&ops) };
    let reply = storage.take_batch(&pen.till, &batch, at(1)).expect("taken");
    assert!(reply.results.iter().all(|reply| reply.result == OpResult::Applied), "{reply:?}");
    let merged = storage.customer(kim().id).expect("known");
    assert_eq!((merged.email.as_str(), merged.phone.as_str(), merged.points), ("kim@example.com", "0400", None));
    assert_eq!(merged.consents.len(), 3);
    assert!(!has_agreed(&merged, Channel::Email, ""), "of two at one moment the refusal");
    let later = Customer { consents: vec![consent("2026-11-02T00:00:00Z", true, "news")], ..kim() };
    storage.put_customers("AU", &[later, yes], at(2)).expect("put");
    let merged = storage.customer(kim().id).expect("known");
    assert_eq!(merged.consents.len(), 4, "each answer once");
    assert!(has_agreed(&merged, Channel::Email, "news") && !has_agreed(&merged, Channel::Phone, ""));
    let found = storage.find_customers("AU", "KIM@", 10).expect("found");
    assert_eq!(found, [merged]);
    assert!(storage.find_customers("US", "kim", 10).expect("found").is_empty(), "they stay in their region");
    assert!(matches!(storage.put_customers("US", &[kim()], at(2)), Err(Refused::Forbidden { .. })));
}

pub(crate) fn a_customer_can_be_forgotten(storage: &dyn Storage) {
    let pen = opened(storage);
    let mut lane = pen.copy();
    let body = serde_json::to_string(&kim()).expect("JSON");
    let take = |op: &protocol::Op| {
        let batch = Batch { lane: Lane::Customers, ..pen.batch(std::slice::from_ref(op)) };
        storage.take_batch(&pen.till, &batch, at(1)).expect("taken")
    };
    let first = lane.raw("customer", 1, &body);
    take(&first);
    storage.erase_customer(kim().id, at(2)).expect("forgotten");
    let late = lane.raw("customer", 1, &body);
    assert_eq!(take(&late).results[0].result, OpResult::Applied, "a till that was offline meanwhile");
    assert!(matches!(storage.customer(kim().id), Err(Refused::NotFound { .. })));
    assert!(storage.entry("customers/AU", "customer", &kim().id.to_string()).expect("asked").is_none());
    let kept = storage.ops(&pen.till, Lane::Customers, "", 1, 10).expect("kept");
    assert!(kept.iter().all(|op| op.body.is_empty()), "only the hashes stay");
    assert_eq!(kept.iter().map(|op| op.hash).collect::<Vec<_>>(), [first.hash, late.hash]);
    assert_eq!(take(&first).results[0].result, OpResult::Duplicate);
}

pub(crate) fn sales_made_elsewhere_count_once(storage: &dyn Storage) {
    opened(storage);
    book_in(storage, "10");
    let line = OtherLine {
        sku: "CUP".to_owned(),
        quantity: "2".to_owned(),
        paid_minor: 2_000,
        tax_minor: 182,
        discount_minor: 0,
    };
    let sale = OtherSale {
        source: "marketplace".to_owned(),
        number: "M-1".to_owned(),
        store: "AU-SYD".to_owned(),
        channel: "web".to_owned(),
        at: at(0).to_string(),
        currency: "AUD".to_owned(),
        customer: None,
        lines: vec![line],
    };
    let other = OtherSale { number: "M-2".to_owned(), ..sale.clone() };
    assert_eq!(storage.put_sales(std::slice::from_ref(&sale), at(0)), Ok(1));
    assert_eq!(storage.put_sales(&[sale.clone(), other], at(0)), Ok(1), "one was there");
    check_cups(storage, "6");
    let rows = storage.sales_of_day(at(0).date(), SalesBy::Channel).expect("asked");
    assert_eq!((rows[0].key.as_str(), rows[0].sales, rows[0].revenue_minor), ("web", 2, 4_000));
    let nameless = OtherSale { source: String::new(), ..sale };
    assert!(matches!(storage.put_sales(&[nameless], at(0)), Err(Refused::Malformed { .. })));
}
