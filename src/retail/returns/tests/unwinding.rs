//! Promotions of a sale are applied anew to what its customer keeps: as tables, and for any baskets, rules and sequences of returns.

use super::*;
use crate::promotion::{Book, PricedBefore, Situation, read_promotions};

const THREE_FOR_TWO: &str =
    "[[promotion]]\nid = \"three\"\nname.en = \"3 for 2\"\nbenefit.buy_get = { buy = 2, get = 1, percent = \"100\" }\n";
const FROM_50: &str = "[[promotion]]\nid = \"fifty\"\nname.en = \"5 off from 50\"\nlane = \"basket\"\nminimum_minor = 5000\nbenefit.amount_minor = 500\n";
const TENTH: &str = "[[promotion]]\nid = \"tenth\"\nname.en = \"10 %\"\nbenefit.percent = \"10\"\n";

/// Sells lines of `(sku, tax category, pieces, price, line discount in percent)` with these promotions in force.
fn sell_with(promotions: &str, country: &Country, lines: &[(&str, &str, i64, i64, i64)], off: Option<i64>) -> Sale {
    let book = Book::new(read_promotions(promotions).expect("promotions"));
    let mut basket = Basket::new(Uuid::from_u128(7), "7".into(), moment());
    for (sku, tax, pieces, price, percent) in lines {
        let price = UnitPrice::new(*price, 2).expect("a price");
        let quantity = Quantity::each(*pieces);
        let id = basket.add(item(sku, tax, Unit::Each), quantity, price, false, country.currency).expect("fits");
        let discount = (*percent > 0).then(|| Discount::Percent(Rate::percent(*percent)));
        basket.set_line_discount(id, discount, country.currency).expect("a share");
    }
    let store = StoreId(String::new());
    let situation = Situation { store: &store, at: moment().local(), group: None, coupons: &[], language: "en" };
    let found = book.price(&situation, &basket.lines, country.currency, &mut PricedBefore::default());
    for (line, reductions) in basket.lines.iter_mut().zip(found) {
        line.reductions = reductions;
    }
    let off = off.map(|percent| Discount::Percent(Rate::percent(percent)));
    basket.set_discount(off, country.currency).expect("a share");
    let taking_part = book.taking_part(&basket.lines);
    pay(basket, TenderKind::Cash, country, 1).with_promotions(taking_part)
}

#[test]
fn who_keeps_two_of_three_for_two_has_paid_for_two() {
    let fr = country("FR");
    let sale = sell_with(THREE_FOR_TWO, &fr, &[("A", "standard", 3, 1000, 0)], None);
    assert_eq!(sale.totals.total.minor(), 2000);
    assert_eq!(give_back(&sale, &[&[(1, 1)], &[(1, 1)], &[(1, 1)]]).map_totals(), [0, 1000, 1000]);
    assert_eq!(give_back(&sale, &[&[(1, 2)], &[(1, 1)]]).map_totals(), [1000, 1000]);
    assert_eq!(give_back(&sale, &[&[(1, 3)]]).map_totals(), [2000]);
    let kept = Kept::of(&sale, &[]).expect("kept");
    let lines = kept.give_back(&[asked(1, 1)], Money::ZERO, 1).expect("back");
    let said = Unwound { name: "3 for 2".to_owned(), before: Money::from_minor(1000), after: Money::ZERO };
    assert_eq!(lines[0].unwound, [said]);
}

#[test]
fn below_the_threshold_the_rest_costs_its_own_price_with_its_own_tax() {
    let fr = country("FR");
    let sale = sell_with(FROM_50, &fr, &[("A", "standard", 1, 4000, 0), ("B", "reduced", 1, 2000, 0)], None);
    assert_eq!(sale.totals.total.minor(), 5500);
    // What stays costs 40.00 without the promotion: 15.00 goes back, not 18.33.
    let kept = Kept::of(&sale, &[]).expect("kept");
    let lines = kept.give_back(&[asked(2, 1)], Money::ZERO, 1).expect("back");
    assert_eq!(lines[0].back().minor(), 1500);
    let withdrawn = &lines[0].withdrawn[0];
    assert_eq!((withdrawn.line, withdrawn.more.category.as_str()), (1, "standard"), "tax follows the line that stays");
    assert_eq!(lines[0].refund.paid() - withdrawn.more.paid(), Money::from_minor(1500));
    assert_eq!(give_back(&sale, &[&[(2, 1)], &[(1, 1)]]).map_totals(), [1500, 4000]);
    assert_eq!(give_back(&sale, &[&[(1, 1)], &[(2, 1)]]).map_totals(), [3500, 2000]);
}

#[test]
fn a_percentage_needs_no_words() {
    let fr = country("FR");
    let sale = sell_with(TENTH, &fr, &[("A", "standard", 3, 1000, 0)], None);
    let lines = Kept::of(&sale, &[]).expect("kept").give_back(&[asked(1, 1)], Money::ZERO, 1).expect("back");
    assert_eq!((lines[0].back().minor(), lines[0].unwound.len()), (900, 0));
}

/// The totals of steps, without their tax.
trait Totals {
    fn map_totals(&self) -> Vec<i64>;
}

impl Totals for Vec<(i64, i64)> {
    fn map_totals(&self) -> Vec<i64> {
        self.iter().map(|(total, _)| *total).collect()
    }
}

proptest! {
    #[test]
    fn whatever_comes_back_in_whatever_order_all_returned_is_all_refunded(
        lines in proptest::collection::vec((0..2_usize, 1..5_i64, 1..5_000_i64, 0..40_i64), 1..5),
        off in proptest::option::of(0..60_i64),
        rules in 1..8_usize,
        cuts in proptest::collection::vec((0..5_usize, 1..3_i64), 0..8),
        code in 0..3_usize,
    ) {
        let country = country(["AU", "FR", "DE"][code]);
        let taxes: Vec<String> = country.taxes.iter().map(|tax| tax.id.clone()).collect();
        let names: Vec<String> = (0..lines.len()).map(|index| format!("A{index}")).collect();
        let rows: Vec<_> = lines.iter().zip(&names)
            .map(|((tax, pieces, price, off), name)| (name.as_str(), taxes[tax % taxes.len()].as_str(), *pieces, *price, *off))
            .collect();
        let all = [THREE_FOR_TWO, FROM_50, TENTH];
        let promotions: String = all.iter().enumerate().filter(|(bit, _)| rules & (1 << bit) != 0).map(|(_, text)| *text).collect();
        let sale = sell_with(&promotions, &country, &rows, off);
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
