//! What the promotions of a sale are worth for what its customer keeps: they are applied anew, as they were, to what stays.

use crate::promotion::{Book, PricedBefore, Promotion, Reduction, Situation};
use crate::{LineItem, Money, Quantity, Ratio, RoundingMode, Sale, StoreId, Unwound};

/// The price of each line (without what comes on top) when so much of it is left, where promotions have a part in it; `None` where
/// it is its share of what was paid. The cashier's own discounts stay the share of the price they were.
pub(super) fn values(sale: &Sale, left: &[Quantity]) -> Vec<Option<Money>> {
    let all_is_kept = sale.lines.iter().zip(left).all(|(line, left)| line.quantity == *left);
    if sale.promotions.is_empty() || all_is_kept {
        return vec![None; sale.lines.len()];
    }
    let reduced = reductions(sale, left);
    let totals = &sale.totals.lines;
    let of_all = |part: fn(&crate::LineTotals) -> Money| totals.iter().map(part).sum::<Money>();
    let (paid, promoted) = (of_all(|line| line.amount), of_all(|line| line.gross - line.promotion_discount));
    let value = |((line, totals), (left, reduced)): ((&LineItem, &crate::LineTotals), (&Quantity, &Vec<Reduction>))| {
        if totals.promotion_discount.is_zero() && reduced.is_empty() {
            return None;
        }
        let kept = LineItem { quantity: *left, ..line.clone() };
        let gross = if left.amount() == 0 { Money::ZERO } else { kept.gross(sale.currency) };
        let price = gross - reduced.iter().map(|reduction| reduction.amount).sum();
        let before = totals.gross - totals.promotion_discount;
        let (part, whole) = if before.is_zero() { (paid, promoted) } else { (totals.amount, before) };
        Some(if whole.is_zero() { price } else { scaled(price, part, whole) })
    };
    sale.lines.iter().zip(totals).zip(left.iter().zip(&reduced)).map(value).collect()
}

fn scaled(price: Money, part: Money, whole: Money) -> Money {
    let exact = Ratio::new(i128::from(price.minor()) * i128::from(part.minor()), i128::from(whole.minor()));
    let rounded = exact.unwrap_or(Ratio::ZERO).round(RoundingMode::HalfUp);
    Money::from_minor(i64::try_from(rounded).unwrap_or(0)).max(Money::ZERO)
}

/// What the promotions of the sale take off each line of what is left of it. They held when it was sold, so that day, hour, store,
/// customer and coupon aren't asked for again.
fn reductions(sale: &Sale, left: &[Quantity]) -> Vec<Vec<Reduction>> {
    let held = |promotion: &Promotion| Promotion {
        since: None,
        until: None,
        weekdays: Vec::new(),
        from_time: None,
        to_time: None,
        stores: Vec::new(),
        groups: Vec::new(),
        coupon: None,
        ..promotion.clone()
    };
    let book = Book::new(sale.promotions.iter().map(held).collect());
    let store = StoreId(String::new());
    let language = sale.language.as_deref().unwrap_or("en");
    let situation = Situation { store: &store, at: sale.at.local(), group: None, coupons: &[], language };
    let kept: Vec<usize> = (0..sale.lines.len()).filter(|index| left[*index].amount() > 0).collect();
    let line =
        |index: &usize| LineItem { quantity: left[*index], reductions: Vec::new(), ..sale.lines[*index].clone() };
    let lines: Vec<LineItem> = kept.iter().map(line).collect();
    let priced = book.price(&situation, &lines, sale.currency, &mut PricedBefore::default());
    let mut reduced = vec![Vec::new(); sale.lines.len()];
    for (index, of_line) in kept.into_iter().zip(priced) {
        reduced[index] = of_line;
    }
    reduced
}

/// The promotions that take off less from what stays than its share of what they took off before.
pub(super) fn unwound(sale: &Sale, before: &[Quantity], after: &[Quantity]) -> Vec<Unwound> {
    if sale.promotions.is_empty() {
        return Vec::new();
    }
    let all_was_kept = sale.lines.iter().zip(before).all(|(line, left)| line.quantity == *left);
    let was = if all_was_kept {
        sale.lines.iter().map(|line| line.reductions.clone()).collect()
    } else {
        reductions(sale, before)
    };
    let is = reductions(sale, after);
    let of = |lines: &[Vec<Reduction>], id: &str| -> Money {
        lines.iter().flatten().filter(|reduction| reduction.promotion == id).map(|reduction| reduction.amount).sum()
    };
    let mut unwound = Vec::new();
    for promotion in &sale.promotions {
        let share: Money = was
            .iter()
            .zip(before.iter().zip(after))
            .map(|(line, (before, after))| {
                let off = of(std::slice::from_ref(line), &promotion.id);
                scaled(off, Money::from_minor(after.amount()), Money::from_minor(before.amount()))
            })
            .sum();
        let (before, after) = (of(&was, &promotion.id), of(&is, &promotion.id));
        if (share - after).minor() > 1 {
            let name = was.iter().flatten().find(|reduction| reduction.promotion == promotion.id);
            let name = name.map_or_else(|| promotion.id.clone(), |reduction| reduction.name.clone());
            unwound.push(Unwound { name, before, after });
        }
    }
    unwound
}
