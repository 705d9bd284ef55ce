//! Papers of what comes back, in seven places: some of a sale to its card, an exchange with one net tender, without a receipt, and in
//! cash with its rounding, and to a buyer an invoice named. What is sold stands in `countries.txt`.

use super::countries::{Place, places};
use super::*;

/// The places whose papers of returns were read in full.
const READ: [&str; 7] = ["au", "nz", "gb", "fr", "de", "us-ny", "jp"];

/// What a customer brings back of a line.
fn asked(line: LineId, quantity: Quantity, reason: ReturnReason, note: &str) -> Asked {
    let condition = if reason == ReturnReason::Defective { Condition::Damaged } else { Condition::AsNew };
    Asked { line, quantity, reason, condition, note: (!note.is_empty()).then(|| note.to_owned()) }
}

/// A day later: the return's own day is another than the sale's.
fn next_day(place: &Place) -> Moment {
    Moment { utc_ms: place.shop.at.utc_ms + 86_400_000, ..place.shop.at }
}

fn empty(place: &Place) -> Basket {
    Basket { next_line: 20, ..Basket::new(Uuid::from_u128(8), "7".into(), next_day(place)) }
}

/// Gives back or takes what is due, first to the card that paid, and finishes the document.
fn settled(place: &Place, mut basket: Basket, kind: TenderKind) -> Sale {
    let (country, day) = (&place.shop.country, place.shop.at.date());
    let due = basket.due(country, day).unwrap();
    let amount = if kind == TenderKind::Cash { due.cash } else { due.exact };
    let settlement = basket.tender(Tender::new(kind, amount), country, day).unwrap().expect("paid up");
    basket.settle_on(day, settlement, 43, next_day(place), country).unwrap()
}

fn back(place: &Place, sold: &Sale, wanted: &[Asked]) -> Basket {
    let kept = Kept::of(sold, &[]).unwrap();
    let lines = kept.give_back(wanted, sold.card_left([]), 20).unwrap();
    Basket { returns: lines, next_line: 40, ..empty(place) }
}

/// A line that comes back without a receipt: what it would cost by itself.
fn without(place: &Place) -> Basket {
    let one = place.basket_of(1);
    let sold = place.paid(one, Some(0));
    let mut basket = back(place, &sold, &[asked(1, sold.lines[0].quantity, ReturnReason::Other, "gift, box opened")]);
    for line in &mut basket.returns {
        line.origin = ReturnOrigin::WithoutReceipt;
    }
    basket
}

/// Goods of an order of the online store: its money goes back the way it was paid.
fn of_order(place: &Place) -> Basket {
    let sold = place.paid(place.basket_of(1), Some(0));
    let mut basket = back(place, &sold, &[asked(1, sold.lines[0].quantity, ReturnReason::ChangedMind, "")]);
    for line in &mut basket.returns {
        line.origin = ReturnOrigin::Order(OrderSource {
            order: Uuid::from_u128(9),
            number: "W-1001".to_owned(),
            document: Some("INV-2026-1001".to_owned()),
            at: place.shop.at,
            line: 1,
            sold: line.quantity,
            before: Quantity::new(0, line.quantity.unit()),
            online_left: line.back(),
            is_unasked: false,
        });
    }
    basket
}

fn papers(place: &Place) -> Vec<(&'static str, Sale)> {
    let dear = place.discounted();
    let last = dear.lines.last().expect("a line");
    let (last, one) = (asked(last.id, last.quantity, ReturnReason::Defective, "handle broken"), Quantity::ONE);
    let several = dear.lines.iter().find(|line| line.quantity.amount() > 1 && !line.item.unit.is_measured());
    let some = asked(several.map_or(1, |line| line.id), one, ReturnReason::DoesNotFit, "");
    let card = place.paid(dear.clone(), None);
    let cash = place.paid(dear, Some(0));
    let mut exchange = back(place, &card, std::slice::from_ref(&last));
    let new = place.discounted().lines[0].clone();
    exchange.lines =
        vec![LineItem { id: 41, discount: None, quantity: Quantity::new(new.quantity.amount(), new.item.unit), ..new }];
    exchange.next_line = 42;
    let mut credit = back(place, &card, std::slice::from_ref(&last));
    credit.set_buyer(Some(place.buyer()), &place.shop.country).unwrap();
    vec![
        ("credit", settled(place, credit, TenderKind::Card)),
        ("return", settled(place, back(place, &card, &[some.clone(), last.clone()]), TenderKind::Card)),
        ("exchange", settled(place, exchange, TenderKind::Card)),
        ("without", settled(place, without(place), TenderKind::Cash)),
        ("cash", settled(place, back(place, &cash, &[some]), TenderKind::Cash)),
        ("order", settled(place, of_order(place), TenderKind::Online)),
    ]
}

#[test]
fn what_comes_back_is_on_a_paper_with_its_receipt_and_its_taxes() {
    let mut files = std::collections::BTreeSet::new();
    for place in places().iter().filter(|place| READ.contains(&place.folder.as_str())) {
        for (name, sale) in papers(place) {
            let (net, back) = (sale.net_totals(), &sale.returned);
            assert_eq!(net.total, sale.totals.total - back.total, "{}/{name}", place.folder);
            let taxes: Money = net.taxes.iter().map(|row| row.tax).sum();
            assert_eq!(taxes, net.tax, "{}/{name}: the table adds up to the tax", place.folder);
            let gross: Money = net.taxes.iter().map(|row| row.gross).sum();
            let outside: Money = sale.returns.iter().map(|line| line.refund.outside).sum();
            assert_eq!(gross - outside, net.total, "{}/{name}: the table adds up to the total", place.folder);
            let file = format!("returns/{}_{name}.txt", place.folder);
            let paper = place.shop.receipt(&sale, None);
            check(&file, &paper);
            assert!(files.insert(file));
        }
    }
    assert_eq!(files.len(), READ.len() * 6);
    let root = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/golden/receipts/returns"));
    let found = std::fs::read_dir(root).unwrap().map(|file| format!("returns/{}", file.unwrap().file_name().display()));
    assert_eq!(found.collect::<std::collections::BTreeSet<_>>(), files, "no golden is forgotten");
}
