//! Returns as tables, and what holds for every sequence of them.

mod ordered;
mod unwinding;

use super::*;
use crate::tests::{country, moment};
use crate::*;
use proptest::prelude::*;

pub(crate) fn item(sku: &str, tax_category: &str, unit: Unit) -> Item {
    let (name, category) = (sku.to_owned(), "things".to_owned());
    let (product, brand, picture) = (String::new(), String::new(), String::new());
    Item {
        sku: Some(sku.into()),
        gtin: None,
        name,
        category,
        tax_category: tax_category.to_owned(),
        unit,
        picture,
        product,
        brand,
        cost: None,
    }
}

/// Sells lines of `(sku, tax category, pieces, price in minor units, line discount in percent)`.
pub(crate) fn sell(
    country: &Country,
    lines: &[(&str, &str, i64, i64, i64)],
    discount: Option<Discount>,
    kind: TenderKind,
) -> Sale {
    let mut basket = Basket::new(Uuid::from_u128(7), "7".into(), moment());
    for (sku, tax, pieces, price, percent) in lines {
        let price = UnitPrice::new(*price, 2).expect("a price");
        let quantity = Quantity::each(*pieces);
        let id = basket.add(item(sku, tax, Unit::Each), quantity, price, false, country.currency).expect("fits");
        let off = (*percent > 0).then(|| Discount::Percent(Rate::percent(*percent)));
        basket.set_line_discount(id, off, country.currency).expect("a share");
    }
    basket.set_discount(discount, country.currency).expect("a share");
    pay(basket, kind, country, 1)
}

fn pay(mut basket: Basket, kind: TenderKind, country: &Country, receipt: u64) -> Sale {
    let due = basket.due(country, moment().date()).expect("taxed");
    let amount = if kind == TenderKind::Cash { due.cash } else { due.exact };
    let settlement = basket.tender(Tender::new(kind, amount), country, moment().date()).expect("taken");
    basket.settle(settlement.expect("paid up"), receipt, moment(), country).expect("covered")
}

pub(crate) fn asked(line: LineId, pieces: i64) -> Asked {
    let (reason, condition) = (ReturnReason::ChangedMind, Condition::AsNew);
    Asked { line, quantity: Quantity::each(pieces), reason, condition, note: None }
}

fn exchange(returns: Vec<ReturnLine>, new: Option<i64>, country: &Country) -> Basket {
    let mut basket = Basket::new(Uuid::from_u128(8), "7".into(), moment());
    basket.returns = returns;
    if let Some(price) = new {
        let price = UnitPrice::new(price, 2).expect("a price");
        let tax = country.taxes[0].id.clone();
        basket.add(item("NEW", &tax, Unit::Each), Quantity::ONE, price, false, country.currency).expect("fits");
    }
    basket
}

/// Returns parts of a sale one after the other and tells what went back each time, in minor units; checks each document's sums.
#[track_caller]
pub(super) fn give_back(sale: &Sale, steps: &[&[(LineId, i64)]]) -> Vec<(i64, i64)> {
    let mut earlier: Vec<ReturnLine> = Vec::new();
    let mut went_back = Vec::new();
    for step in steps {
        let kept = Kept::of(sale, &earlier).expect("of this sale");
        let wanted: Vec<Asked> = step.iter().map(|(line, pieces)| asked(*line, *pieces)).collect();
        let lines = kept.give_back(&wanted, Money::ZERO, 1).expect("so many are left");
        let totals = ReturnTotals::of(&lines);
        assert_eq!(totals.total, lines.iter().map(ReturnLine::back).sum());
        assert_eq!(totals.tax, totals.taxes.iter().map(|row| row.tax).sum());
        assert!(!totals.total.is_negative(), "nobody pays to give something back: {totals:?}");
        for row in &totals.taxes {
            assert_eq!(row.gross, row.net + row.tax);
        }
        went_back.push((totals.total.minor(), totals.tax.minor()));
        earlier.extend(lines);
        let kept = Kept::of(sale, &earlier).expect("of this sale");
        for (line, amounts) in kept.lines.iter().zip(&sale.totals.lines) {
            let paid = amounts.amount + amounts.added;
            assert!(
                line.worth.paid() <= paid || !sale.promotions.is_empty(),
                "no promotion: no line is dearer than it was"
            );
            assert!(!line.worth.paid().is_negative() && !line.worth.amounts.tax.is_negative());
        }
        if kept.is_empty() {
            assert!(kept.paid().is_zero(), "all came back: all went back");
            assert_eq!(went_back.iter().map(|(total, _)| total).sum::<i64>(), sale.totals.total.minor());
            assert_eq!(went_back.iter().map(|(_, tax)| tax).sum::<i64>(), sale.totals.tax.minor());
        }
    }
    went_back
}

#[test]
fn parts_that_come_back_add_up_to_what_was_sold() {
    let au = country("AU");
    // 3 for 10.00 with 10 % off the line and 1.00 off the basket: 8.00 in all.
    let sale = sell(&au, &[("A", "gst", 3, 333, 10)], Some(Discount::Amount(Money::from_minor(100))), TenderKind::Cash);
    assert_eq!((sale.totals.total.minor(), sale.totals.tax.minor()), (799, 73));
    assert_eq!(give_back(&sale, &[&[(1, 1)], &[(1, 1)], &[(1, 1)]]), [(266, 24), (267, 25), (266, 24)]);
    assert_eq!(give_back(&sale, &[&[(1, 2)], &[(1, 1)]]), [(533, 49), (266, 24)]);
    assert_eq!(give_back(&sale, &[&[(1, 3)]]), [(799, 73)]);
    let kept = Kept::of(&sale, &[]).expect("of this sale");
    let refused = |wanted: &[Asked]| kept.give_back(wanted, Money::ZERO, 1).expect_err("refused");
    assert_eq!(refused(&[asked(1, 2), asked(1, 2)]), ReturnError::MoreThanSold { left: Quantity::each(1) });
    assert_eq!(refused(&[asked(9, 1)]), ReturnError::NoSuchLine);
    assert_eq!(refused(&[asked(1, 0)]), ReturnError::NoQuantity);
}

#[test]
fn tax_on_top_goes_back_with_its_line() {
    let us = country("US");
    let region = us.regions.first().map(|region| region.id.clone());
    let us = region.map_or_else(|| us.clone(), |region| us.clone().in_region(&region).expect("a region"));
    let tax = us.taxes[0].id.clone();
    let sale = sell(&us, &[("A", &tax, 3, 999, 0), ("B", &tax, 2, 101, 0)], None, TenderKind::Card);
    let back = give_back(&sale, &[&[(1, 1)], &[(2, 1), (1, 1)], &[(1, 1)], &[(2, 1)]]);
    assert_eq!(back.iter().map(|(total, _)| total).sum::<i64>(), sale.totals.total.minor());
}

#[test]
fn one_line_comes_back_for_two_reasons() {
    let fr = country("FR");
    let tax = fr.taxes[0].id.clone();
    let sale = sell(&fr, &[("A", &tax, 3, 1000, 0)], None, TenderKind::Cash);
    let broken = Asked { reason: ReturnReason::Defective, condition: Condition::Damaged, ..asked(1, 1) };
    let lines = Kept::of(&sale, &[]).expect("kept").give_back(&[asked(1, 2), broken], Money::ZERO, 1).expect("back");
    assert_eq!(lines.iter().map(|line| line.back().minor()).collect::<Vec<_>>(), [2000, 1000]);
    let basket = exchange(lines, None, &fr);
    let moved: Vec<_> = pay(basket, TenderKind::Cash, &fr, 2).stock_movements();
    let places: Vec<_> = moved.iter().map(|moved| (moved.quantity.amount(), moved.location)).collect();
    assert_eq!(places, [(2, StockLocation::Sellable), (1, StockLocation::Damaged)]);
}

/// Sells for `sold` by `kind`, exchanges all of it for something at `new`, and says how what is owed goes back.
#[track_caller]
fn check_plan(sold: i64, kind: TenderKind, new: Option<i64>, card: i64, cash: i64) {
    let fr = country("FR");
    let tax = fr.taxes[0].id.clone();
    let sale = sell(&fr, &[("A", &tax, 1, sold, 0)], None, kind);
    let lines = Kept::of(&sale, &[]).expect("kept").give_back(&[asked(1, 1)], sale.card_left([]), 1).expect("back");
    let basket = exchange(lines, new, &fr);
    let due = basket.due(&fr, moment().date()).expect("due");
    let plan = basket.refund_plan(due);
    assert_eq!(plan.map(|plan| (plan.card.minor(), plan.cash.minor())), (card + cash > 0).then_some((card, cash)));
}

#[test]
fn money_goes_back_the_way_it_came() {
    check_plan(2000, TenderKind::Card, None, 2000, 0);
    check_plan(2000, TenderKind::Cash, None, 0, 2000);
    check_plan(2000, TenderKind::Card, Some(500), 1500, 0);
    check_plan(2000, TenderKind::Card, Some(2000), 0, 0);
    check_plan(2000, TenderKind::Cash, Some(2500), 0, 0);
}

#[test]
fn a_card_gets_back_what_it_paid_of_goods_that_were_exchanged() {
    let fr = country("FR");
    let tax = fr.taxes[0].id.clone();
    let sale = sell(&fr, &[("A", &tax, 1, 5000, 0)], None, TenderKind::Card);
    let lines = Kept::of(&sale, &[]).expect("kept").give_back(&[asked(1, 1)], sale.card_left([]), 1).expect("back");
    let mut swap = exchange(lines, Some(3000), &fr);
    let written = serde_json::to_string(&swap).expect("JSON");
    assert_eq!(serde_json::from_str::<Basket>(&written).expect("read"), swap, "what is written is read again");
    let too_much = Tender::new(TenderKind::Card, Money::from_minor(-2001));
    let refused = swap.tender(too_much, &fr, moment().date()).expect_err("refused");
    assert_eq!(refused, TenderError::RefundAboveOwed { owed: Money::from_minor(2000) });
    let swap = pay(swap, TenderKind::Card, &fr, 2);
    assert_eq!((swap.net_total().minor(), swap.tenders[0].amount.minor()), (-2000, -2000));
    assert_eq!(sale.card_left(&swap.returned.cards), Money::ZERO);
    assert_eq!(swap.card_left([]).minor(), 3000, "the new goods were paid by the card of the old ones");
}

#[test]
fn a_card_never_gets_more_than_it_paid() {
    let fr = country("FR");
    let tax = fr.taxes[0].id.clone();
    let sale = sell(&fr, &[("A", &tax, 1, 5000, 0)], None, TenderKind::Cash);
    let lines = Kept::of(&sale, &[]).expect("kept").give_back(&[asked(1, 1)], sale.card_left([]), 1).expect("back");
    let mut basket = exchange(lines, None, &fr);
    let card = Tender::new(TenderKind::Card, Money::from_minor(-100));
    let refused = basket.tender(card, &fr, moment().date()).expect_err("refused");
    assert_eq!(refused, TenderError::CardRefundAbovePaid { most: Money::ZERO });
    let taken = Tender::new(TenderKind::Cash, Money::from_minor(100));
    let refused = basket.tender(taken, &fr, moment().date()).expect_err("refused");
    assert_eq!(refused, TenderError::MoneyGoesBack { back: Money::from_minor(5000) });
}

#[test]
fn cash_that_goes_back_is_rounded_as_cash_that_comes() {
    let au = country("AU");
    for (price, cash, rounding) in [(1248, -1250, -2), (1247, -1245, 2), (1202, -1200, 2), (1203, -1205, -2)] {
        let sale = sell(&au, &[("A", "gst", 1, price, 0)], None, TenderKind::Cash);
        assert_eq!(sale.rounding.minor(), -rounding, "{price}");
        let lines = Kept::of(&sale, &[]).expect("kept").give_back(&[asked(1, 1)], Money::ZERO, 1).expect("back");
        let back = pay(exchange(lines, None, &au), TenderKind::Cash, &au, 2);
        assert_eq!((back.tenders[0].amount.minor(), back.rounding.minor()), (cash, rounding), "{price}");
        assert_eq!(sale.cash_kept() + back.cash_kept(), Money::ZERO);
    }
}

#[test]
fn goods_of_another_country_are_exchanged_and_never_paid_out() {
    let fr = country("FR");
    let tax = fr.taxes[0].id.clone();
    let sale = sell(&fr, &[("A", &tax, 1, 5000, 0)], None, TenderKind::Cash);
    let mut lines = Kept::of(&sale, &[]).expect("kept").give_back(&[asked(1, 1)], Money::ZERO, 1).expect("back");
    lines[0].origin = ReturnOrigin::Elsewhere { label: "DE-BER-01-000009".to_owned(), is_abroad: true };
    let mut basket = exchange(lines.clone(), Some(3000), &fr);
    let cash = Tender::new(TenderKind::Cash, Money::from_minor(-2000));
    assert_eq!(basket.tender(cash, &fr, moment().date()), Err(TenderError::AbroadRefund));
    let even = pay(exchange(lines, Some(5000), &fr), TenderKind::Cash, &fr, 2);
    assert_eq!(even.net_total(), Money::ZERO);
}

#[test]
fn a_receipt_says_where_it_comes_from() {
    let text = r#"{"id":"AU-SYD","name":"","seller":"","address":[],"country":"AU","tax_number":"","gln":"","time_zone":"","language":"en-AU"}"#;
    let store: Store = serde_json::from_str(text).expect("a store");
    for (label, expected) in [
        ("AU-SYD-01-000042", Some(ReceiptOf::Here)),
        ("AU-SYD-01-K7QD-000042", Some(ReceiptOf::Here)),
        ("AU-SYD-02-000042", Some(ReceiptOf::OtherTill)),
        ("AU-MEL-01-000042", Some(ReceiptOf::OtherStore)),
        ("FR-PAR-01-000042", Some(ReceiptOf::Abroad)),
        ("FR-PAR-01-42", None),
        ("4006381333931", None),
        ("hello-world", None),
    ] {
        assert_eq!(receipt_of(label, &store, &"AU-SYD-01".into()), expected, "{label}");
    }
}

#[test]
fn the_shop_says_what_it_takes_back_and_the_law_of_faulty_goods_stands_above_it() {
    let fr = country("FR");
    let tax = fr.taxes[0].id.clone();
    let sale = sell(&fr, &[("A", &tax, 1, 5000, 0)], None, TenderKind::Cash);
    let rules = ReturnRules {
        days: Some(30),
        sealed_categories: vec!["hygiene".to_owned()],
        final_categories: vec!["fresh".to_owned()],
        ..ReturnRules::default()
    };
    let of = |category: &str| Item { category: category.to_owned(), ..item("A", &tax, Unit::Each) };
    let day = |days| sale.day().plus_days(days);
    let check =
        |category, reason, condition, days| rules.check(&of(category), reason, condition, Some(&sale), day(days)).err();
    let (mind, broken) = (ReturnReason::ChangedMind, ReturnReason::Defective);
    assert_eq!(check("things", mind, Condition::AsNew, 30), None);
    assert_eq!(check("things", mind, Condition::AsNew, 31), Some(ReturnError::TooLate { days: 30, last: day(30) }));
    assert_eq!(check("things", broken, Condition::Damaged, 400), None);
    assert_eq!(check("hygiene", mind, Condition::AsNew, 1), None);
    assert_eq!(check("hygiene", mind, Condition::Opened, 1), Some(ReturnError::Unsealed { name: "A".to_owned() }));
    assert_eq!(check("fresh", mind, Condition::AsNew, 1), Some(ReturnError::NeverTakenBack { name: "A".to_owned() }));
}

proptest! {
    #[test]
    fn any_sequence_of_partial_returns_gives_back_what_was_paid(
        lines in proptest::collection::vec((0..3_usize, 1..9_i64, 0..5_000_i64, 0..60_i64), 1..6),
        discount in proptest::option::of(0..100_i64),
        cuts in proptest::collection::vec((0..6_usize, 1..5_i64), 0..12),
        code in 0..4_usize,
    ) {
        let code = ["AU", "FR", "DE", "US"][code];
        let country = country(code);
        let region = country.regions.first().map(|region| region.id.clone());
        let country = match region.filter(|_| code == "US") {
            Some(region) => country.in_region(&region).expect("a region"),
            None => country,
        };
        let taxes: Vec<String> = country.taxes.iter().map(|tax| tax.id.clone()).collect();
        let names: Vec<String> = (0..lines.len()).map(|index| format!("A{index}")).collect();
        let rows: Vec<_> = lines.iter().zip(&names)
            .map(|((tax, pieces, price, off), name)| (name.as_str(), taxes[tax % taxes.len()].as_str(), *pieces, *price, *off))
            .collect();
        let discount = discount.map(|percent| Discount::Percent(Rate::percent(percent)));
        let sale = sell(&country, &rows, discount, TenderKind::Cash);
        let mut left: Vec<i64> = rows.iter().map(|row| row.2).collect();
        let mut steps: Vec<Vec<(LineId, i64)>> = Vec::new();
        for (line, pieces) in cuts {
            let line = line % left.len();
            let now = pieces.min(left[line]);
            if now > 0 {
                left[line] -= now;
                steps.push(vec![(line as LineId + 1, now)]);
            }
        }
        let rest: Vec<(LineId, i64)> = left.iter().enumerate().filter(|(_, left)| **left > 0)
            .map(|(line, left)| (line as LineId + 1, *left)).collect();
        if !rest.is_empty() {
            steps.push(rest);
        }
        let steps: Vec<&[(LineId, i64)]> = steps.iter().map(Vec::as_slice).collect();
        let back = give_back(&sale, &steps);
        prop_assert_eq!(back.iter().map(|(total, _)| total).sum::<i64>(), sale.totals.total.minor());
        prop_assert_eq!(back.iter().map(|(_, tax)| tax).sum::<i64>(), sale.totals.tax.minor());
    }
}
