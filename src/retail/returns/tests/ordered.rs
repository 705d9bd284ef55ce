//! What comes back of an order: exactly what was paid, whatever parts it comes in, and never what went back already.

use super::*;

fn ordered(country: &Country, rows: &[(i64, i64, i64, i64)], beside: i64) -> Ordered {
    let line = |(number, (pieces, paid, off, tax)): (u32, &(i64, i64, i64, i64))| {
        let tax = OriginalTax {
            category: country.taxes[0].id.clone(),
            charge: String::new(),
            rate: Rate::percent(10),
            tax: Money::from_minor(*tax),
        };
        OrderedLine {
            line: number,
            item: item("LAMP", &country.taxes[0].id, Unit::Each),
            sold: Quantity::each(*pieces),
            unit_price: UnitPrice::new(*paid / pieces, 2).expect("a price"),
            returned: Quantity::each(0),
            worth: Worth::original(number, Money::from_minor(*paid), Money::from_minor(*off), &[tax], country),
        }
    };
    Ordered {
        order: Uuid::from_u128(1),
        number: "W-1001".to_owned(),
        document: None,
        at: moment(),
        lines: (1..).zip(rows).map(line).collect(),
        paid: Money::from_minor(rows.iter().map(|row| row.1).sum::<i64>() + beside),
        refunded: Money::ZERO,
        is_unasked: false,
    }
}

/// Takes it back and writes on the order what came back.
fn take(order: &mut Ordered, wanted: &[Asked]) -> ReturnTotals {
    let lines = order.give_back(wanted, 1).expect("so many are left");
    for back in &lines {
        let number = back.ordered().expect("of an order").line;
        let line = order.lines.iter_mut().find(|line| line.line == number).expect("a line");
        line.returned = Quantity::each(line.returned.amount() + back.quantity.amount());
        order.refunded += back.back();
    }
    let totals = ReturnTotals::of(&lines);
    for row in &totals.taxes {
        assert_eq!(row.gross, row.net + row.tax);
    }
    totals
}

#[test]
fn a_coupons_share_isnt_paid_back_twice() {
    let au = country("AU");
    // Two lamps at 99.00, a coupon took 9.90 off both together.
    let mut order = ordered(&au, &[(2, 18_810, 990, 1_710)], 0);
    let first = take(&mut order, &[asked(1, 1)]);
    assert_eq!((first.total.minor(), first.tax.minor()), (9_405, 855));
    let refused = order.give_back(&[asked(1, 2)], 1).expect_err("only one is left");
    assert_eq!(refused, ReturnError::MoreThanSold { left: Quantity::each(1) });
    assert_eq!(order.give_back(&[asked(2, 1)], 1).expect_err("no such line"), ReturnError::NoSuchLine);
    let last = take(&mut order, &[asked(1, 1)]);
    assert_eq!((last.total.minor(), last.tax.minor()), (9_405, 855));
    assert!(order.is_empty() && order.left_to_pay_back().is_zero());
}

#[test]
fn what_went_back_for_a_late_parcel_isnt_paid_twice() {
    let au = country("AU");
    let mut order = ordered(&au, &[(1, 5_000, 0, 455), (1, 2_000, 0, 182)], 0);
    order.refunded = Money::from_minor(500);
    let back = order.give_back(&[asked(1, 1), asked(2, 1)], 1).expect("both are left");
    let paid: Vec<_> = back.iter().map(|line| (line.back().minor(), line.refund.amounts.tax.minor())).collect();
    assert_eq!(paid, [(5_000, 455), (1_500, 137)], "the tax goes down with it");
    let amounts = &back[1].refund.amounts;
    assert_eq!((amounts.gross - amounts.amount).minor(), 500, "and the receipt says what was taken off");
}

#[test]
fn it_goes_back_the_way_it_was_paid_and_no_more_of_it() {
    let au = country("AU");
    let order = ordered(&au, &[(1, 8_910, 990, 810)], 0);
    let mut basket = exchange(order.give_back(&[asked(1, 1)], 1).expect("it is left"), None, &au);
    let day = moment().date();
    let due = basket.due(&au, day).expect("taxed");
    let plan = basket.refund_plan(due).expect("money goes back");
    assert_eq!((plan.online.minor(), plan.card.minor(), plan.cash.minor()), (8_910, 0, 0));
    let online = |minor| Tender::new(TenderKind::Online, Money::from_minor(minor));
    assert_eq!(basket.clone().tender(online(100), &au, day), Err(TenderError::OnlinePays));
    assert_eq!(basket.tender(online(-4_000), &au, day), Ok(None));
    let settlement = basket.tender(online(-4_910), &au, day).expect("taken").expect("all went back");
    let sale = basket.settle(settlement, 2, moment(), &au).expect("covered");
    let back = OnlineBack { order: order.order, number: "W-1001".to_owned(), refunded: Money::from_minor(8_910) };
    assert_eq!(sale.returned.online, [back]);
    // Together with goods of a sale in the shop only the order's share goes that way.
    let tax = au.taxes[0].id.clone();
    let sold = sell(&au, &[("A", &tax, 1, 1_000, 0)], None, TenderKind::Cash);
    let mut both = order.give_back(&[asked(1, 1)], 1).expect("it is left");
    both.extend(Kept::of(&sold, &[]).expect("kept").give_back(&[asked(1, 1)], Money::ZERO, 2).expect("back"));
    let mut basket = exchange(both, None, &au);
    let most = TenderError::OnlineRefundAbovePaid { most: Money::from_minor(8_910) };
    assert_eq!(basket.tender(online(-9_000), &au, day), Err(most));
}

proptest! {
    #[test]
    fn any_parts_of_an_order_add_up_to_what_was_paid(
        rows in proptest::collection::vec((1..9_i64, 0..50_000_i64, 0..5_000_i64, 0..20_i64), 1..5),
        cuts in proptest::collection::vec((0..5_usize, 1..5_i64), 0..12),
        beside in 0..2_000_i64,
        code in 0..2_usize,
    ) {
        let country = country(["AU", "US"][code]);
        let rows: Vec<_> = rows.iter().map(|(pieces, paid, off, tax)| (*pieces, *paid, *off, paid * tax / 100)).collect();
        let mut order = ordered(&country, &rows, beside);
        let (mut back, mut tax) = (0, 0);
        let mut step = |order: &mut Ordered, line: usize, pieces: i64| {
            let now = pieces.min(order.lines[line].left().amount());
            if now > 0 {
                let totals = take(order, &[asked(line as LineId + 1, now)]);
                assert!(!totals.total.is_negative() && !totals.tax.is_negative());
                back += totals.total.minor();
                tax += totals.tax.minor();
            }
        };
        for (line, pieces) in cuts {
            step(&mut order, line % rows.len(), pieces);
        }
        for line in 0..rows.len() {
            step(&mut order, line, i64::MAX);
        }
        prop_assert!(order.is_empty());
        prop_assert_eq!(back, rows.iter().map(|row| row.1).sum::<i64>(), "nothing is left over");
        prop_assert_eq!(tax, rows.iter().map(|row| row.3).sum::<i64>());
        prop_assert_eq!(order.left_to_pay_back().minor(), beside, "the parcel's price stays");
    }
}
