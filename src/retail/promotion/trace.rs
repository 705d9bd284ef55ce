//! "Why this price": which promotions took something off, which lost to which, and what the others would need. And the near miss: what
//! one piece more, or a little more money, would save.

use super::basket_lane::counted;
use super::book::{Book, NotHeld, Situation};
use super::kinds::{is_whole, takes_part};
use super::{Benefit, GoodsOf, Lane, PricedBefore, Promotion, TimeOfDay};
use crate::{Currency, Date, LineItem, Money, Quantity, Sku};
use serde::Serialize;
use std::collections::BTreeSet;

/// Hints that are worked out at most; each prices the basket once more.
const TRIED_MAX: usize = 6;
/// Articles that aren't in the basket and are tried at most.
const MISSING_MAX: usize = 4;
/// A minimum is a near miss when so much of it is missing at most: a quarter.
const NEAR: i64 = 4;

/// What became of one promotion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct PromotionStep {
    /// The line, from 0; the whole basket if missing.
    pub line: Option<usize>,
    /// The promotion's id.
    pub promotion: String,
    /// Its name, in the language asked for.
    pub name: String,
    /// What became of it.
    pub outcome: PromotionOutcome,
}

/// What became of a promotion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum PromotionOutcome {
    /// It took something off.
    Given {
        /// How much.
        amount: Money,
        /// Of so many pieces.
        pieces: i64,
    },
    /// Another one takes more off, and only one can.
    LostTo {
        /// The name of the other.
        winner: String,
    },
    /// There are too few pieces of its goods.
    Incomplete,
    /// The goods don't come to its minimum.
    BelowMinimum {
        /// How much is missing.
        missing: Money,
    },
    /// It isn't for now, here, or this customer.
    NotHeld {
        /// `not-yet`, `weekday`, `hours`, `customers`, `coupon`.
        reason: &'static str,
        /// The first day, if it is yet to begin.
        #[serde(skip_serializing_if = "Option::is_none")]
        since: Option<Date>,
        /// The time it holds from.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<TimeOfDay>,
        /// The time it holds until.
        #[serde(skip_serializing_if = "Option::is_none")]
        to: Option<TimeOfDay>,
    },
}

/// What a little more would save.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Hint {
    /// The promotion's id.
    pub promotion: String,
    /// Its name, in the language asked for.
    pub name: String,
    /// The article one more piece of which would do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    /// The amount that is missing, where goods have to come to a minimum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missing: Option<Money>,
    /// What it would save: more than the piece saves by itself.
    pub saves: Money,
}

impl Book {
    /// What became of every promotion that is about the goods of a basket, line by line. The lines carry what they were reduced by.
    pub fn explain(&self, situation: &Situation<'_>, lines: &[LineItem], currency: Currency) -> Vec<PromotionStep> {
        let mut steps = Vec::new();
        let mut of_basket: BTreeSet<usize> = BTreeSet::new();
        for (index, line) in lines.iter().enumerate() {
            for reduction in &line.reductions {
                steps.push(PromotionStep {
                    line: Some(index),
                    promotion: reduction.promotion.clone(),
                    name: reduction.name.clone(),
                    outcome: PromotionOutcome::Given { amount: reduction.amount, pieces: reduction.pieces },
                });
            }
            let mut concerned: Vec<usize> =
                self.parts_of(&GoodsOf::item(&line.item), |_| true).iter().map(|part| part.0).collect();
            concerned.dedup();
            for promotion in concerned {
                let rule = &self.promotions()[promotion];
                if rule.lane == Lane::Basket {
                    of_basket.insert(promotion);
                } else if let Some(outcome) = self.article_outcome(situation, rule, line) {
                    steps.push(self.step(situation, Some(index), rule, outcome));
                }
            }
        }
        for promotion in of_basket {
            let rule = &self.promotions()[promotion];
            if let Some(outcome) = self.basket_outcome(situation, rule, lines, currency) {
                steps.push(self.step(situation, None, rule, outcome));
            }
        }
        steps
    }

    fn step(
        &self,
        situation: &Situation<'_>,
        line: Option<usize>,
        rule: &Promotion,
        outcome: PromotionOutcome,
    ) -> PromotionStep {
        let name = rule.name.in_language(situation.language).to_owned();
        PromotionStep { line, promotion: rule.id.clone(), name, outcome }
    }

    /// Why a promotion of articles took nothing off a line that is about its goods; nothing to say if it did.
    fn article_outcome(
        &self,
        situation: &Situation<'_>,
        rule: &Promotion,
        line: &LineItem,
    ) -> Option<PromotionOutcome> {
        if !takes_part(line) || line.reductions.iter().any(|reduction| reduction.promotion == rule.id) {
            return None;
        }
        if let Err(reason) = rule.check(situation) {
            return not_held(reason);
        }
        let of_articles =
            |promotion: &str| self.promotion(promotion).is_some_and(|winner| winner.lane == Lane::Article);
        let mut others = line.reductions.iter().filter(|reduction| of_articles(&reduction.promotion));
        let pieces: i64 = others.clone().map(|reduction| reduction.pieces).sum();
        match others.next() {
            Some(winner) if !rule.is_grouped() || pieces >= line.quantity.pieces() => {
                let winner = self.promotion(&winner.promotion)?.name.in_language(situation.language).to_owned();
                Some(PromotionOutcome::LostTo { winner })
            }
            _ if rule.is_grouped() && !is_whole(line) => Some(PromotionOutcome::Incomplete),
            _ => None,
        }
    }

    fn basket_outcome(
        &self,
        situation: &Situation<'_>,
        rule: &Promotion,
        lines: &[LineItem],
        currency: Currency,
    ) -> Option<PromotionOutcome> {
        let reductions = || lines.iter().flat_map(|line| &line.reductions);
        if reductions().any(|reduction| reduction.promotion == rule.id) {
            return None;
        }
        if let Err(reason) = rule.check(situation) {
            return not_held(reason);
        }
        if let Some(missing) = self.missing_to_minimum(rule, lines, currency) {
            return Some(PromotionOutcome::BelowMinimum { missing });
        }
        let wins = |other: &&Promotion| {
            other.lane == Lane::Basket
                && !other.combines
                && reductions().any(|reduction| reduction.promotion == other.id)
        };
        let winner = self.promotions().iter().find(wins).filter(|_| !rule.combines);
        match winner {
            Some(winner) => {
                Some(PromotionOutcome::LostTo { winner: winner.name.in_language(situation.language).to_owned() })
            }
            None => Some(PromotionOutcome::Incomplete),
        }
    }

    /// What is missing to a promotion's minimum; `None` if nothing is.
    fn missing_to_minimum(&self, rule: &Promotion, lines: &[LineItem], currency: Currency) -> Option<Money> {
        let of_articles = |line: &LineItem| -> Money {
            let is_article = |id: &str| self.promotion(id).is_some_and(|promotion| promotion.lane == Lane::Article);
            line.reductions.iter().filter(|found| is_article(&found.promotion)).map(|found| found.amount).sum()
        };
        let left: Vec<Money> = lines.iter().map(|line| line.gross(currency) - of_articles(line)).collect();
        let sum = counted(rule, lines, &left);
        rule.minimum_minor.filter(|minimum| sum < *minimum).map(|minimum| minimum - sum)
    }

    /// Articles that aren't in the basket and would complete a promotion: a shop that knows their prices offers them to
    /// [`hints`](Book::hints).
    pub fn missing_goods(&self, situation: &Situation<'_>, lines: &[LineItem]) -> Vec<Sku> {
        let mut missing = Vec::new();
        let has = |goods: &super::Goods| lines.iter().any(|line| goods.means(&GoodsOf::item(&line.item)));
        for rule in self.promotions().iter().filter(|rule| rule.parts().len() > 1) {
            let parts = rule.parts();
            if missing.len() >= MISSING_MAX || !parts.iter().any(|goods| has(goods)) || rule.check(situation).is_err() {
                continue;
            }
            for goods in parts.into_iter().filter(|goods| !has(goods)) {
                if let ([sku], true) = (&goods.skus[..], goods.categories.is_empty() && goods.brands.is_empty())
                    && !missing.contains(sku)
                {
                    missing.push(sku.clone());
                }
            }
        }
        missing.truncate(MISSING_MAX);
        missing
    }

    /// What a little more would save, the most first. `lines` carry what they were reduced by; `offers` are single pieces that aren't
    /// in the basket.
    pub fn hints(
        &self,
        situation: &Situation<'_>,
        lines: &[LineItem],
        offers: &[LineItem],
        currency: Currency,
        before: &mut PricedBefore,
    ) -> Vec<Hint> {
        let mut hints: Vec<Hint> = Vec::new();
        let holding: Vec<&Promotion> = self.promotions().iter().filter(|rule| rule.check(situation).is_ok()).collect();
        for rule in holding.iter().filter(|rule| rule.lane == Lane::Basket) {
            let Some(missing) = self.missing_to_minimum(rule, lines, currency) else { continue };
            let minimum = rule.minimum_minor.unwrap_or_default();
            let saves = match &rule.benefit {
                Benefit::Percent(percent) => percent.of(minimum),
                Benefit::AmountMinor(amount) => rule.value_of_coupon(situation).unwrap_or(*amount).min(minimum),
                _ => Money::ZERO,
            };
            if missing.minor() * NEAR <= minimum.minor() && saves > Money::ZERO {
                let name = rule.name.in_language(situation.language).to_owned();
                hints.push(Hint { promotion: rule.id.clone(), name, article: None, missing: Some(missing), saves });
            }
        }
        let mut tried: BTreeSet<usize> = BTreeSet::new();
        for rule in holding.iter().filter(|rule| rule.is_grouped()) {
            let goods = rule.parts();
            let fits = |line: &LineItem| {
                takes_part(line) && !is_whole(line) && goods.iter().any(|goods| goods.means(&GoodsOf::item(&line.item)))
            };
            let last = (0..lines.len()).filter(|index| fits(&lines[*index])).max_by_key(|index| lines[*index].id);
            if tried.len() < TRIED_MAX
                && let Some(line) = last.filter(|line| tried.insert(*line))
            {
                let mut more = lines.to_vec();
                let pieces = more[line].quantity.amount() + 1;
                more[line].quantity = Quantity::each(pieces);
                hints.extend(self.saved_by(situation, lines, &more, &lines[line].item.name, currency, before));
            }
        }
        for offer in offers {
            let more: Vec<LineItem> = lines.iter().chain([offer]).cloned().collect();
            hints.extend(self.saved_by(situation, lines, &more, &offer.item.name, currency, before));
        }
        hints.sort_by(|one, other| other.saves.cmp(&one.saves).then_with(|| one.promotion.cmp(&other.promotion)));
        hints.dedup_by(|one, other| one.promotion == other.promotion);
        hints
    }

    /// What a basket with one piece more saves: told as what the promotion takes off that gains most.
    fn saved_by(
        &self,
        situation: &Situation<'_>,
        lines: &[LineItem],
        more: &[LineItem],
        article: &str,
        currency: Currency,
        before: &mut PricedBefore,
    ) -> Option<Hint> {
        let after = self.price(situation, more, currency, before);
        let taken = |promotion: &str, reductions: &mut dyn Iterator<Item = &super::Reduction>| -> Money {
            reductions.filter(|found| found.promotion == promotion).map(|found| found.amount).sum()
        };
        let mut best: Option<(&Promotion, Money)> = None;
        let mut saves = Money::ZERO;
        for rule in self.promotions() {
            let now = taken(&rule.id, &mut lines.iter().flat_map(|line| &line.reductions));
            let then = taken(&rule.id, &mut after.iter().flatten());
            let gained = then - now;
            let counts = rule.is_grouped() || matches!(rule.benefit, Benefit::Free(_));
            saves += gained;
            if counts && gained > best.map_or(Money::ZERO, |(_, best)| best) {
                best = Some((rule, gained));
            }
        }
        let (rule, gained) = best?;
        let saves = saves.min(gained);
        let name = rule.name.in_language(situation.language).to_owned();
        let hint = Hint { promotion: rule.id.clone(), name, article: Some(article.to_owned()), missing: None, saves };
        Some(hint).filter(|hint| hint.saves > Money::ZERO)
    }
}

/// Why a promotion doesn't hold, where that is worth telling.
fn not_held(reason: NotHeld) -> Option<PromotionOutcome> {
    let outcome = |reason, since, from, to| Some(PromotionOutcome::NotHeld { reason, since, from, to });
    match reason {
        NotHeld::NotYet(since) => outcome("not-yet", Some(since), None, None),
        NotHeld::OtherWeekday => outcome("weekday", None, None, None),
        NotHeld::OtherHours(from, to) => outcome("hours", None, from, to),
        NotHeld::OtherCustomers => outcome("customers", None, None, None),
        NotHeld::NeedsCoupon => outcome("coupon", None, None, None),
        NotHeld::Over(_) | NotHeld::OtherStore => None,
    }
}
