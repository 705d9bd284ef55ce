//! The pieces of a basket, sorted into kinds that no promotion and no later discount or tax can tell apart: so the order of scanning
//! can't matter.

use super::book::{Book, Part};
use super::{Benefit, GoodsOf, Lane, Promotion, Situation};
use crate::{Consumption, Currency, Discount, LineItem, Money, Quantity, UnitPrice};
use std::collections::BTreeMap;

/// Pieces of one kind.
#[derive(Clone, Debug)]
pub(super) struct Pieces {
    /// The price of one in minor units: of a price that is finer, its whole ones.
    pub(super) price: i64,
    /// The lines they stand on, with how many: by their content, never by the order of scanning.
    pub(super) lines: Vec<(usize, u32)>,
    /// The best promotion of single pieces and what it takes off one.
    pub(super) single: Option<(usize, i64)>,
    /// The parts of promotions of several pieces they belong to.
    pub(super) parts: Vec<Part>,
}

impl Pieces {
    pub(super) fn count(&self) -> u32 {
        self.lines.iter().map(|(_, count)| count).sum()
    }
}

type Key<'a> = (
    (Option<&'a str>, &'a str, &'a str, &'a str, &'a str),
    (i64, u8, Option<i64>, i64),
    (&'a str, u8, &'a [String], Option<(&'a str, &'a str)>),
    (u8, i64, i64),
);

/// What tells kinds apart: the goods, the price, what is taxed, and the cashier's discount that comes after.
fn key(line: &LineItem) -> Key<'_> {
    let (value, decimals) = line.unit_price.parts();
    let whole = if is_whole(line) { line.quantity.amount() } else { 0 };
    let discount = match line.discount {
        None => (0, 0, 0),
        Some(Discount::Percent(rate)) => (1, rate.millionths(), 0),
        // An amount is off the whole line, however many pieces that has.
        Some(Discount::Amount(amount)) => (2, amount.minor(), line.quantity.amount()),
    };
    let place = match line.place {
        None => 0,
        Some(Consumption::DineIn) => 1,
        Some(Consumption::Takeaway) => 2,
    };
    let item = &line.item;
    let exemption = line.exemption.as_ref().map(|exemption| (exemption.rule.as_str(), exemption.certificate.as_str()));
    (
        (item.sku.as_ref().map(|sku| sku.0.as_str()), &item.name, &item.product, &item.category, &item.brand),
        (value, decimals, line.label_price.map(Money::minor), whole),
        (&item.tax_category, place, &line.levies, exemption),
        discount,
    )
}

/// Whether a line is one piece whatever it holds: goods by weight, and packs with a price of their own.
pub(super) fn is_whole(line: &LineItem) -> bool {
    line.item.unit.is_measured() || line.label_price.is_some()
}

/// Whether promotions of articles look at a line: what the cashier typed is the price, and what goods bring along, such as a deposit, is
/// no goods.
pub(super) fn takes_part(line: &LineItem) -> bool {
    !line.is_open_price && line.price_override.is_none() && line.link.is_none() && !line.is_fixed()
}

/// The order of lines by their content; lines with the same place in it can be exchanged without changing an amount.
pub(super) fn ranks(lines: &[LineItem]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_by_cached_key(|index| (key(&lines[*index]), lines[*index].quantity.amount(), lines[*index].id));
    let mut ranks = vec![0; lines.len()];
    for (rank, index) in order.into_iter().enumerate() {
        ranks[index] = rank;
    }
    ranks
}

/// Sorts the pieces of a basket into kinds, each with the promotions that hold for it.
pub(super) fn sort_out(
    book: &Book,
    holds: &[bool],
    situation: &Situation<'_>,
    lines: &[LineItem],
    currency: Currency,
) -> Vec<Pieces> {
    let is_wanted = |promotion: usize| holds[promotion] && book.promotions()[promotion].lane == Lane::Article;
    let mut kinds: BTreeMap<Key<'_>, (Vec<usize>, Vec<Part>)> = BTreeMap::new();
    for (index, line) in lines.iter().enumerate().filter(|(_, line)| takes_part(line)) {
        let parts = book.parts_of(&GoodsOf::item(&line.item), is_wanted);
        if !parts.is_empty() {
            kinds.entry(key(line)).or_insert((Vec::new(), parts)).0.push(index);
        }
    }
    let mut sorted = Vec::with_capacity(kinds.len());
    for (mut of, parts) in kinds.into_values() {
        of.sort_by_key(|index| (lines[*index].quantity.amount(), lines[*index].id));
        let line = &lines[of[0]];
        let is_whole = is_whole(line);
        let price = if is_whole { line.gross(currency).minor() } else { piece_price(line.unit_price, currency) };
        let (mut single, mut grouped) = (None, Vec::new());
        for part in parts {
            let promotion = &book.promotions()[part.0];
            if promotion.is_grouped() {
                // A set is made of pieces; what is weighed, or has a price of its own, is none.
                if !is_whole {
                    grouped.push(part);
                }
            } else {
                let off = single_off(promotion, situation, line, price, currency);
                if off > single.map_or(0, |(_, best)| best) {
                    single = Some((part.0, off));
                }
            }
        }
        let pieces =
            |index: &usize| if is_whole { 1 } else { u32::try_from(lines[*index].quantity.amount()).unwrap_or(0) };
        let lines = of.iter().map(|index| (*index, pieces(index))).collect();
        sorted.push(Pieces { price, lines, single, parts: grouped });
    }
    sorted
}

/// The whole minor units of a price.
fn piece_price(price: UnitPrice, currency: Currency) -> i64 {
    let (value, decimals) = price.parts();
    let (decimals, exponent) = (u32::from(decimals), u32::from(currency.exponent()));
    if decimals >= exponent {
        value / 10_i64.pow(decimals - exponent)
    } else {
        value.saturating_mul(10_i64.pow(exponent - decimals))
    }
}

/// What a promotion of single pieces takes off one: by the kilogram where it is weighed.
fn single_off(
    promotion: &Promotion,
    situation: &Situation<'_>,
    line: &LineItem,
    price: i64,
    currency: Currency,
) -> i64 {
    let quantity = if is_whole(line) { line.quantity } else { Quantity::ONE };
    let extended = |amount: Money| UnitPrice::from_money(amount, currency).extend(quantity, currency).minor();
    let off = match &promotion.benefit {
        Benefit::Percent(percent) => super::puzzle::share(*percent, price),
        Benefit::AmountMinor(amount) => extended(promotion.value_of_coupon(situation).unwrap_or(*amount)),
        Benefit::PriceMinor(instead) => price - extended(*instead),
        _ => 0,
    };
    off.clamp(0, price.max(0))
}
