//! The lane of the basket: what is given on what the articles cost after their own promotions. Of the promotions that aren't given
//! beside others only the best counts; then come those that are, by their ids.

use super::book::Book;
use super::kinds::{is_whole, ranks};
use super::price::Taken;
use super::{Benefit, GoodsOf, Lane, Promotion, Situation};
use crate::{Currency, LineItem, Money};

/// What a promotion takes off the lines it is about.
struct Found {
    promotion: usize,
    whole: Money,
    lines: Vec<(usize, Money, i64)>,
}

pub(super) fn price(
    book: &Book,
    holds: &[bool],
    situation: &Situation<'_>,
    lines: &[LineItem],
    currency: Currency,
    taken: &mut Taken,
) {
    let in_lane = |index: &usize| holds[*index] && book.promotions()[*index].lane == Lane::Basket;
    let promotions: Vec<usize> = (0..book.promotions().len()).filter(in_lane).collect();
    if promotions.is_empty() {
        return;
    }
    let ranks = ranks(lines);
    let mut left: Vec<Money> = lines
        .iter()
        .zip(taken.iter())
        .map(|(line, taken)| line.gross(currency) - taken.iter().map(|(_, amount, _)| *amount).sum::<Money>())
        .collect();
    let articles = left.clone();
    let find = |promotion: usize, left: &[Money]| {
        let rule = &book.promotions()[promotion];
        let sum = |of: &[Money]| in_goods(rule, lines).map(|line| of[line]).sum::<Money>();
        if rule.minimum_minor.is_some_and(|minimum| sum(&articles) < minimum) {
            return None;
        }
        let found = off(promotion, rule, situation, (lines, left, &ranks), sum(left));
        Some(found).filter(|found| found.whole > Money::ZERO)
    };
    let (beside, alone): (Vec<usize>, Vec<usize>) =
        promotions.into_iter().partition(|index| book.promotions()[*index].combines);
    let mut best: Option<Found> = None;
    for found in alone.into_iter().filter_map(|promotion| find(promotion, &left)) {
        if best.as_ref().is_none_or(|best| found.whole > best.whole) {
            best = Some(found);
        }
    }
    give(best, &mut left, taken);
    for promotion in beside {
        let found = find(promotion, &left);
        give(found, &mut left, taken);
    }
}

/// The lines a promotion of the basket counts.
fn in_goods<'a>(rule: &'a Promotion, lines: &'a [LineItem]) -> impl Iterator<Item = usize> + 'a {
    // What goods bring along, such as a deposit, is no goods.
    (0..lines.len()).filter(|line| {
        lines[*line].link.is_none() && !lines[*line].is_fixed() && rule.goods.means(&GoodsOf::item(&lines[*line].item))
    })
}

/// What the goods of a basket's promotion come to.
pub(super) fn counted(rule: &Promotion, lines: &[LineItem], left: &[Money]) -> Money {
    in_goods(rule, lines).map(|line| left[line]).sum()
}

fn give(found: Option<Found>, left: &mut [Money], taken: &mut Taken) {
    let Some(Found { promotion, lines, .. }) = found else { return };
    for (line, amount, pieces) in lines.into_iter().filter(|(_, amount, _)| !amount.is_zero()) {
        left[line] -= amount;
        taken[line].push((promotion, amount, pieces));
    }
}

fn off(
    promotion: usize,
    rule: &Promotion,
    situation: &Situation<'_>,
    (lines, left, ranks): (&[LineItem], &[Money], &[usize]),
    sum: Money,
) -> Found {
    let whole = match &rule.benefit {
        Benefit::Percent(percent) => percent.of(sum),
        Benefit::AmountMinor(amount) => rule.value_of_coupon(situation).unwrap_or(*amount),
        Benefit::Free(free) => {
            return free_pieces(promotion, (lines, left, ranks), free.pieces, |line| {
                free.goods.means(&GoodsOf::item(&line.item))
            });
        }
        _ => Money::ZERO,
    };
    let whole = whole.clamp(Money::ZERO, sum.max(Money::ZERO));
    let of: Vec<usize> = in_goods(rule, lines).collect();
    let weights: Vec<(usize, u64)> =
        of.iter().map(|line| (ranks[*line], left[*line].minor().max(0).unsigned_abs())).collect();
    let shares = whole.allocate(&weights);
    let of_lines = of.into_iter().zip(shares).map(|(line, share)| (line, share, lines[line].quantity.pieces()));
    Found { promotion, whole, lines: of_lines.collect() }
}

/// The dearest pieces of some goods for nothing, at what they cost by now.
fn free_pieces(
    promotion: usize,
    (lines, left, ranks): (&[LineItem], &[Money], &[usize]),
    pieces: u32,
    is_free: impl Fn(&LineItem) -> bool,
) -> Found {
    let count = |line: usize| if is_whole(&lines[line]) { 1 } else { lines[line].quantity.amount() };
    let each = |line: usize| left[line].minor() / count(line).max(1);
    let mut of: Vec<usize> = (0..lines.len()).filter(|line| is_free(&lines[*line])).collect();
    of.sort_by_key(|line| (-each(*line), ranks[*line]));
    let (mut found, mut missing) = (Vec::new(), i64::from(pieces));
    for line in of {
        let taken = missing.min(count(line));
        if taken > 0 {
            let amount = if taken == count(line) { left[line].minor() } else { each(line) * taken };
            found.push((line, Money::from_minor(amount), taken));
            missing -= taken;
        }
    }
    Found { promotion, whole: found.iter().map(|(_, amount, _)| *amount).sum(), lines: found }
}
