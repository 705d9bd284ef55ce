//! The most that promotions of articles can take off, found by trying everything: each piece alone or in any set with any others. It
//! shares no line with the engine.

use crate::promotion::{Benefit, BundleOff, GoodsOf, Promotion};
use crate::{LineItem, Money, Rate};

struct Piece<'a> {
    price: i64,
    goods: GoodsOf<'a>,
}

pub(super) fn best(promotions: &[Promotion], lines: &[LineItem]) -> i64 {
    let mut pieces = Vec::new();
    for line in lines {
        for _ in 0..line.quantity.amount() {
            let price = line.unit_price.parts().0;
            pieces.push(Piece { price, goods: GoodsOf::item(&line.item) });
        }
    }
    let mut uses = vec![0; promotions.len()];
    most(promotions, &pieces, (1 << pieces.len()) - 1, &mut uses)
}

/// The most for the pieces whose bits are set.
fn most(promotions: &[Promotion], pieces: &[Piece<'_>], left: u32, uses: &mut Vec<u32>) -> i64 {
    if left == 0 {
        return 0;
    }
    let first = left & left.wrapping_neg();
    let others = left & !first;
    let mut best = most(promotions, pieces, others, uses);
    // Every choice of other pieces that go with the first one.
    let mut with = others;
    loop {
        let set: Vec<&Piece<'_>> = chosen(pieces, first | with);
        for (number, promotion) in promotions.iter().enumerate() {
            let off = off(promotion, &set);
            if off > 0 && promotion.times.is_none_or(|times| uses[number] < times) {
                uses[number] += 1;
                best = best.max(off + most(promotions, pieces, others & !with, uses));
                uses[number] -= 1;
            }
        }
        if with == 0 {
            return best;
        }
        with = (with - 1) & others;
    }
}

fn chosen<'a, 'b>(pieces: &'a [Piece<'b>], bits: u32) -> Vec<&'a Piece<'b>> {
    pieces.iter().enumerate().filter(|(number, _)| bits & (1 << number) != 0).map(|(_, piece)| piece).collect()
}

fn share(percent: Rate, price: i64) -> i64 {
    percent.of(Money::from_minor(price)).minor()
}

/// What a promotion takes off exactly these pieces together; nothing if they are no set of it.
fn off(promotion: &Promotion, set: &[&Piece<'_>]) -> i64 {
    let all_meant = set.iter().all(|piece| promotion.goods.means(&piece.goods));
    let sum: i64 = set.iter().map(|piece| piece.price).sum();
    match &promotion.benefit {
        Benefit::Percent(percent) if set.len() == 1 && all_meant => share(*percent, sum),
        Benefit::AmountMinor(amount) if set.len() == 1 && all_meant => amount.minor().min(sum),
        Benefit::PriceMinor(price) if set.len() == 1 && all_meant => (sum - price.minor()).max(0),
        Benefit::Mix(mix) if set.len() == mix.pieces as usize && all_meant => (sum - mix.price_minor.minor()).max(0),
        Benefit::Tiers(tiers) if all_meant => {
            let reached = tiers.iter().rfind(|tier| tier.from as usize <= set.len());
            reached.map_or(0, |tier| set.iter().map(|piece| share(tier.percent, piece.price)).sum())
        }
        Benefit::BuyGet(rule) if set.len() == (rule.buy + rule.get) as usize => match &rule.goods {
            None if all_meant => {
                let mut prices: Vec<i64> = set.iter().map(|piece| piece.price).collect();
                prices.sort_unstable();
                prices.iter().take(rule.get as usize).map(|price| share(rule.percent, *price)).sum()
            }
            None => 0,
            Some(goods) => {
                let mut best = 0;
                for bits in 0..1_u32 << set.len() {
                    let is_got = |number: usize| bits & (1 << number) != 0;
                    let fits = set.iter().enumerate().all(|(number, piece)| {
                        if is_got(number) { goods.means(&piece.goods) } else { promotion.goods.means(&piece.goods) }
                    });
                    if bits.count_ones() == rule.get && fits {
                        let got = set.iter().enumerate().filter(|(number, _)| is_got(*number));
                        best = best.max(got.map(|(_, piece)| share(rule.percent, piece.price)).sum());
                    }
                }
                best
            }
        },
        Benefit::Bundle(bundle) => {
            let places: Vec<usize> = (0..bundle.parts.len())
                .flat_map(|part| std::iter::repeat_n(part, bundle.parts[part].pieces as usize))
                .collect();
            let fits = |piece: &Piece<'_>, part: usize| bundle.parts[part].goods.means(&piece.goods);
            if set.len() != places.len() || !can_be_placed(set, &places, &fits) {
                return 0;
            }
            match bundle.off {
                BundleOff::PriceMinor(price) => (sum - price.minor()).max(0),
                BundleOff::Percent(percent) => set.iter().map(|piece| share(percent, piece.price)).sum(),
                BundleOff::AmountMinor(amount) => amount.minor().min(sum),
            }
        }
        _ => 0,
    }
}

fn can_be_placed(set: &[&Piece<'_>], places: &[usize], fits: &dyn Fn(&Piece<'_>, usize) -> bool) -> bool {
    let Some((piece, others)) = set.split_first() else { return true };
    (0..places.len()).any(|place| {
        let rest: Vec<usize> =
            places.iter().enumerate().filter(|(other, _)| *other != place).map(|(_, part)| *part).collect();
        fits(piece, places[place]) && can_be_placed(others, &rest, fits)
    })
}
