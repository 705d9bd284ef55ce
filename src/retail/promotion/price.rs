//! Pricing a basket: first the articles, then the basket, and what each line is reduced by.

use super::book::{Book, Situation};
use super::kinds::{self, Pieces};
use super::puzzle::{Group, Kind, Puzzle, Rule, STEPS_MAX, Set, Solved};
use super::{Benefit, BundleOff, Promotion, Reduction, basket_lane};
use crate::{Currency, LineItem, Money};
use std::collections::BTreeMap;

/// Puzzles that are remembered at most.
const REMEMBERED_MAX: usize = 512;

/// What was found out about baskets before: the same goods together needn't be shared out twice. It changes how long pricing takes and
/// nothing else.
#[derive(Clone, Debug, Default)]
pub struct PricedBefore {
    solved: BTreeMap<Puzzle, Solved>,
}

impl PricedBefore {
    /// Solves a basket's puzzles, those with the fewest states first. Each may take an equal part of the steps that are left, so that what
    /// is found depends on the basket alone, and the worst one is priced in a few milliseconds.
    fn solve(&mut self, puzzles: Vec<Puzzle>) -> Vec<Vec<Set>> {
        if self.solved.len() + puzzles.len() > REMEMBERED_MAX {
            self.solved.clear();
        }
        let mut order: Vec<usize> = (0..puzzles.len()).collect();
        let states: Vec<usize> = puzzles.iter().map(Puzzle::states).collect();
        order.sort_by(|one, other| (states[*one], &puzzles[*one]).cmp(&(states[*other], &puzzles[*other])));
        let (mut sets, mut steps) = (vec![Vec::new(); puzzles.len()], STEPS_MAX);
        let mut open = puzzles.len();
        let mut puzzles: Vec<Option<Puzzle>> = puzzles.into_iter().map(Some).collect();
        for place in order {
            let Some(puzzle) = puzzles[place].take() else { continue };
            // A power of two: a little more or less in one puzzle changes nothing for the next.
            let steps_max = (steps / open).checked_ilog2().map_or(0, |power| 1 << power);
            open -= 1;
            let known = self.solved.get(&puzzle).filter(|known| known.holds_for(steps_max));
            if let Some(known) = known {
                steps -= known.steps.min(steps_max);
                sets[place].clone_from(&known.sets);
                continue;
            }
            let found = puzzle.solve(steps_max);
            steps -= found.steps.min(steps_max);
            sets[place].clone_from(&found.sets);
            self.solved.insert(puzzle, found);
        }
        sets
    }
}

/// What a promotion took off which line, before it is given its name.
pub(super) type Taken = Vec<Vec<(usize, Money, i64)>>;

impl Book {
    /// What promotions take off each line, in the order of the lines. It depends on what is in the basket, never on the order of
    /// scanning, and is the most that can be had: in the lane of articles of all ways to share out the pieces, in the basket's of what is
    /// left then.
    pub fn price(
        &self,
        situation: &Situation<'_>,
        lines: &[LineItem],
        currency: Currency,
        before: &mut PricedBefore,
    ) -> Vec<Vec<Reduction>> {
        if self.is_empty() || lines.is_empty() {
            return vec![Vec::new(); lines.len()];
        }
        let holds: Vec<bool> = self.promotions().iter().map(|promotion| promotion.check(situation).is_ok()).collect();
        let mut taken = self.price_articles(&holds, situation, lines, currency, before);
        basket_lane::price(self, &holds, situation, lines, currency, &mut taken);
        let named = |(promotion, amount, pieces): (usize, Money, i64)| {
            let promotion = &self.promotions()[promotion];
            let name = promotion.name.in_language(situation.language).to_owned();
            Reduction { promotion: promotion.id.clone(), name, amount, pieces }
        };
        taken.into_iter().map(|of_line| of_line.into_iter().map(named).collect()).collect()
    }

    /// The promotions that took something off these lines.
    pub fn taking_part(&self, lines: &[LineItem]) -> Vec<Promotion> {
        let is_in = |promotion: &&Promotion| {
            lines.iter().flat_map(|line| &line.reductions).any(|reduction| reduction.promotion == promotion.id)
        };
        let copied = |promotion: &Promotion| {
            let mut copy = promotion.clone();
            if let Some(coupon) = &mut copy.coupon {
                // The code that was used stands in the sale; those of other customers don't belong there.
                coupon.codes.clear();
                coupon.gs1.clear();
            }
            copy
        };
        self.promotions().iter().filter(is_in).map(copied).collect()
    }

    fn price_articles(
        &self,
        holds: &[bool],
        situation: &Situation<'_>,
        lines: &[LineItem],
        currency: Currency,
        before: &mut PricedBefore,
    ) -> Taken {
        let pieces = kinds::sort_out(self, holds, situation, lines, currency);
        let mut left: Vec<u32> = pieces.iter().map(Pieces::count).collect();
        let mut hand_out = HandOut::new(&pieces, lines.len());
        let together = connected(&pieces);
        let puzzles = together.iter().map(|(kinds, promotions)| self.puzzle(&pieces, kinds, promotions)).collect();
        for ((kinds, promotions), sets) in together.iter().zip(before.solve(puzzles)) {
            for set in sets {
                let of_set: Vec<(usize, u32)> = set.pieces.iter().map(|(kind, count)| (kinds[*kind], *count)).collect();
                let weights: Vec<(usize, u64)> = of_set
                    .iter()
                    .map(|(kind, count)| (*kind, pieces[*kind].price.unsigned_abs() * u64::from(*count)))
                    .collect();
                let shares = Money::from_minor(set.off).allocate(&weights);
                for ((kind, count), share) in of_set.into_iter().zip(shares) {
                    left[kind] -= count;
                    hand_out.give(kind, count, promotions[set.group], share);
                }
            }
        }
        for (kind, of) in pieces.iter().enumerate() {
            if let Some((promotion, off)) = of.single.filter(|_| left[kind] > 0) {
                hand_out.give(kind, left[kind], promotion, Money::from_minor(off * i64::from(left[kind])));
            }
        }
        hand_out.taken
    }

    fn puzzle(&self, pieces: &[Pieces], kinds: &[usize], promotions: &[usize]) -> Puzzle {
        let kind = |kind: &usize| {
            let of = &pieces[*kind];
            Kind { price: of.price, count: of.count(), base: of.single.map_or(0, |(_, off)| off) }
        };
        let group = |promotion: &usize| {
            let in_part = |part: usize| {
                let is_in = |place: &usize| pieces[kinds[*place]].parts.contains(&(*promotion, part));
                (0..kinds.len()).filter(is_in).collect::<Vec<_>>()
            };
            let rule = &self.promotions()[*promotion];
            let (sizes, of) = rule_of(rule);
            let parts = sizes.into_iter().enumerate().map(|(part, size)| (size, in_part(part))).collect();
            Group { parts, rule: of, times: rule.times }
        };
        Puzzle { kinds: kinds.iter().map(kind).collect(), groups: promotions.iter().map(group).collect() }
    }
}

/// How many pieces each part of a set has, and what the set takes off.
fn rule_of(promotion: &Promotion) -> (Vec<u32>, Rule) {
    match &promotion.benefit {
        Benefit::BuyGet(buy_get) if buy_get.goods.is_some() => {
            (vec![buy_get.buy, buy_get.get], Rule::LastPart(buy_get.percent))
        }
        Benefit::BuyGet(buy_get) => {
            (vec![buy_get.buy + buy_get.get], Rule::Cheapest { get: buy_get.get, percent: buy_get.percent })
        }
        Benefit::Mix(mix) => (vec![mix.pieces], Rule::Price(mix.price_minor.minor())),
        Benefit::Bundle(bundle) => {
            let rule = match bundle.off {
                BundleOff::PriceMinor(price) => Rule::Price(price.minor()),
                BundleOff::Percent(percent) => Rule::Percent(percent),
                BundleOff::AmountMinor(amount) => Rule::Amount(amount.minor()),
            };
            (bundle.parts.iter().map(|part| part.pieces).collect(), rule)
        }
        Benefit::Tiers(tiers) => (vec![1], Rule::Tiers(tiers.iter().map(|tier| (tier.from, tier.percent)).collect())),
        Benefit::Percent(_) | Benefit::AmountMinor(_) | Benefit::PriceMinor(_) | Benefit::Free(_) => {
            (Vec::new(), Rule::Amount(0))
        }
    }
}

/// Kinds that hang together by promotions of several pieces, each with those promotions, by id.
fn connected(pieces: &[Pieces]) -> Vec<(Vec<usize>, Vec<usize>)> {
    let mut first_of: BTreeMap<usize, usize> = BTreeMap::new();
    let mut root: Vec<usize> = (0..pieces.len()).collect();
    fn find(root: &mut [usize], mut kind: usize) -> usize {
        while root[kind] != kind {
            root[kind] = root[root[kind]];
            kind = root[kind];
        }
        kind
    }
    for (kind, of) in pieces.iter().enumerate() {
        for (promotion, _) in &of.parts {
            let other = *first_of.entry(*promotion).or_insert(kind);
            let (one, other) = (find(&mut root, kind), find(&mut root, other));
            root[one.max(other)] = one.min(other);
        }
    }
    let mut found: Vec<(Vec<usize>, Vec<usize>)> = Vec::new();
    let mut place: BTreeMap<usize, usize> = BTreeMap::new();
    for kind in (0..pieces.len()).filter(|kind| !pieces[*kind].parts.is_empty()) {
        let at = *place.entry(find(&mut root, kind)).or_insert_with(|| {
            found.push((Vec::new(), Vec::new()));
            found.len() - 1
        });
        found[at].0.push(kind);
        found[at].1.extend(pieces[kind].parts.iter().map(|(promotion, _)| *promotion));
    }
    for (_, promotions) in &mut found {
        promotions.sort_unstable();
        promotions.dedup();
    }
    found
}

/// Gives what promotions take off kinds to the lines, piece by piece.
struct HandOut<'a> {
    pieces: &'a [Pieces],
    /// Per kind, the line that comes next and how many of its pieces are done.
    next: Vec<(usize, u32)>,
    taken: Taken,
}

impl<'a> HandOut<'a> {
    fn new(pieces: &'a [Pieces], lines: usize) -> HandOut<'a> {
        HandOut { pieces, next: vec![(0, 0); pieces.len()], taken: vec![Vec::new(); lines] }
    }

    fn give(&mut self, kind: usize, count: u32, promotion: usize, amount: Money) {
        let mut shares: Vec<(usize, u32)> = Vec::new();
        let mut missing = count;
        while missing > 0 {
            let (place, done) = self.next[kind];
            let Some((line, on_line)) = self.pieces[kind].lines.get(place).copied() else { break };
            let pieces = missing.min(on_line - done);
            if pieces > 0 {
                shares.push((line, pieces));
            }
            missing -= pieces;
            self.next[kind] = if done + pieces == on_line { (place + 1, 0) } else { (place, done + pieces) };
        }
        let weights: Vec<(usize, u64)> =
            shares.iter().enumerate().map(|(place, (_, pieces))| (place, u64::from(*pieces))).collect();
        for ((line, pieces), share) in shares.into_iter().zip(amount.allocate(&weights)) {
            let of_line = &mut self.taken[line];
            match of_line.iter_mut().find(|(known, _, _)| *known == promotion) {
                Some((_, amount, known)) => {
                    *amount += share;
                    *known += i64::from(pieces);
                }
                None => of_line.push((promotion, share, i64::from(pieces))),
            }
        }
    }
}
