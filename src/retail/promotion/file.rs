//! Reading a file of promotions (`[[promotion]]` tables in TOML): what is missing or contradicts itself is refused with line, key and
//! what to write there.

use super::{Benefit, BundleOff, Goods, Lane, Promotion};
use crate::limits::{AMOUNT_MAX, CODE_CHARS_MAX, NAME_CHARS_MAX};
use crate::{Money, Rate};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;

/// Pieces in one set at most.
const SET_PIECES_MAX: u32 = 100;

/// What is wrong with a file of promotions.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, {key}: {problem}")]
pub struct PromotionFault {
    /// The line, from 1.
    pub line: usize,
    /// What is written there.
    pub key: String,
    /// What is wrong and what to write instead.
    pub problem: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PromotionFile {
    #[serde(default)]
    promotion: Vec<Spanned<Promotion>>,
}

/// The promotions of a file.
///
/// # Errors
/// The first thing that is wrong in it.
pub fn read_promotions(text: &str) -> Result<Vec<Promotion>, PromotionFault> {
    let file: PromotionFile = toml::from_str(text).map_err(|error| not_readable(&error, text))?;
    let mut ids: BTreeSet<String> = BTreeSet::new();
    let mut codes: BTreeMap<String, String> = BTreeMap::new();
    let mut found = Vec::with_capacity(file.promotion.len());
    for promotion in file.promotion {
        let at = promotion.span().start.min(text.len());
        let promotion = promotion.into_inner();
        let wrong = |(key, problem): (&str, String)| fault(text, at, key, problem);
        check(&promotion).map_err(wrong)?;
        if !ids.insert(promotion.id.clone()) {
            return Err(wrong(("id", format!("the promotion '{}' is there twice; give one another id", promotion.id))));
        }
        for code in promotion.coupon.iter().flat_map(|coupon| &coupon.codes) {
            let code = crate::coupon::normal(code);
            if let Some(other) = codes.insert(code.clone(), promotion.id.clone()) {
                let problem = format!("the code {code} grants '{other}' already; a code grants one promotion");
                return Err(wrong(("codes", problem)));
            }
        }
        found.push(promotion);
    }
    Ok(found)
}

/// What is wrong with a promotion that came from elsewhere than a file, in English: `key: what to write`.
pub fn promotion_fault(promotion: &Promotion) -> Option<String> {
    check(promotion).err().map(|(key, problem)| format!("{key}: {problem}"))
}

/// The first line at or after `at` that writes this key, or the line of `at`.
fn fault(text: &str, at: usize, key: &str, problem: String) -> PromotionFault {
    let rest = &text[at..];
    let own = rest.match_indices("[[promotion]]").find(|(place, _)| *place > 0).map_or(rest, |(next, _)| &rest[..next]);
    let line_of = |at: usize| 1 + text[..at].matches('\n').count();
    let mut place = at;
    for line in own.split_inclusive('\n') {
        let is_it = line.match_indices(key).any(|(found, _)| {
            let after = line[found + key.len()..].trim_start();
            after.starts_with('=') || after.starts_with(']') || after.starts_with('.')
        });
        if is_it {
            return PromotionFault { line: line_of(place), key: key.to_owned(), problem };
        }
        place += line.len();
    }
    PromotionFault { line: line_of(at), key: key.to_owned(), problem }
}

fn not_readable(error: &toml::de::Error, text: &str) -> PromotionFault {
    let at = error.span().map_or(0, |span| span.start).min(text.len());
    let begin = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let line = text[begin..].lines().next().unwrap_or_default();
    let key = line.split('=').next().unwrap_or_default().trim().trim_matches(['[', ']', '{', ' ']).to_owned();
    PromotionFault { line: 1 + text[..at].matches('\n').count(), key, problem: error.message().to_owned() }
}

type Wrong = (&'static str, String);

fn check(promotion: &Promotion) -> Result<(), Wrong> {
    let id = &promotion.id;
    let is_code = |text: &str| !text.trim().is_empty() && text.chars().count() <= CODE_CHARS_MAX;
    if !is_code(id) || id.chars().any(char::is_control) {
        return Err(("id", format!("write a short id of at most {CODE_CHARS_MAX} characters")));
    }
    let names = promotion.name.0.values();
    if promotion.name.0.is_empty() || names.clone().any(|name| name.trim().is_empty()) {
        return Err(("name", "write the name at least in one language: name = { en = \"3 for 2\" }".to_owned()));
    }
    if names.clone().any(|name| name.chars().count() > NAME_CHARS_MAX || name.chars().any(char::is_control)) {
        return Err(("name", format!("a name has at most {NAME_CHARS_MAX} characters on one line")));
    }
    if let (Some(since), Some(until)) = (promotion.since, promotion.until)
        && until < since
    {
        return Err(("until", format!("{until} is before {since}, so it would never hold")));
    }
    if promotion.from_time.is_some() && promotion.from_time == promotion.to_time {
        return Err(("to_time", "it ends when it begins, so it would never hold".to_owned()));
    }
    check_coupon(promotion)?;
    for goods in promotion.parts() {
        check_goods(goods)?;
    }
    check_lane(promotion)?;
    check_benefit(&promotion.benefit)
}

fn check_coupon(promotion: &Promotion) -> Result<(), Wrong> {
    let Some(coupon) = &promotion.coupon else { return Ok(()) };
    if coupon.codes.is_empty() && coupon.gs1.is_empty() {
        return Err(("coupon", "name the codes, or what GS1 coupon numbers begin with".to_owned()));
    }
    let is_code = |code: &String| !code.trim().is_empty() && code.chars().count() <= CODE_CHARS_MAX;
    if !coupon.codes.iter().all(is_code) {
        return Err(("codes", format!("a code has from 1 to {CODE_CHARS_MAX} characters")));
    }
    let is_digits = |digits: &String| {
        let is_long = digits.len() >= 6 || (digits.starts_with("98") && digits.len() >= 3) || digits.starts_with("99");
        is_long && digits.len() <= 70 && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    if !coupon.gs1.iter().all(is_digits) {
        let problem = "write the digits it begins with: from 99, 981 or 982, or six digits of a coupon number or more";
        return Err(("gs1", problem.to_owned()));
    }
    Ok(())
}

fn check_goods(goods: &Goods) -> Result<(), Wrong> {
    match &goods.except {
        Some(except) if except.names_nothing() => Err(("except", "name the goods that aren't meant".to_owned())),
        Some(except) if except.except.is_some() => {
            Err(("except", "an exception has no exceptions; name the goods instead".to_owned()))
        }
        _ => Ok(()),
    }
}

fn check_lane(promotion: &Promotion) -> Result<(), Wrong> {
    let is_of_basket = matches!(promotion.benefit, Benefit::Percent(_) | Benefit::AmountMinor(_) | Benefit::Free(_));
    match promotion.lane {
        Lane::Basket if !is_of_basket => {
            return Err(("lane", "the basket's lane has percent, amount_minor and free".to_owned()));
        }
        Lane::Article if matches!(promotion.benefit, Benefit::Free(_)) => {
            return Err(("benefit", "free belongs to the basket: write lane = \"basket\"".to_owned()));
        }
        Lane::Article if promotion.minimum_minor.is_some() => {
            return Err(("minimum_minor", "a minimum belongs to the basket: write lane = \"basket\"".to_owned()));
        }
        Lane::Article if promotion.combines => {
            return Err((
                "combines",
                "a piece takes part in one promotion; only those of the basket combine".to_owned(),
            ));
        }
        _ => {}
    }
    if promotion.minimum_minor.is_some_and(|minimum| !is_amount(minimum)) {
        return Err(("minimum_minor", "write whole minor units above 0: 5000 is 50.00".to_owned()));
    }
    let is_set = matches!(promotion.benefit, Benefit::BuyGet(_) | Benefit::Mix(_) | Benefit::Bundle(_));
    match promotion.times {
        Some(_) if !is_set => Err(("times", "only buy_get, mix and bundle can be limited".to_owned())),
        Some(0) => Err(("times", "write 1 or more, or leave it out".to_owned())),
        _ => Ok(()),
    }
}

fn is_amount(amount: Money) -> bool {
    amount.minor() > 0 && amount.minor() <= AMOUNT_MAX
}

fn check_percent(percent: Rate) -> Result<(), Wrong> {
    if percent.is_share() && percent > Rate::ZERO {
        Ok(())
    } else {
        Err(("percent", format!("{percent} is no share: write more than 0, at most 100")))
    }
}

fn check_amount(key: &'static str, amount: Money, least: i64) -> Result<(), Wrong> {
    if amount.minor() >= least && amount.minor() <= AMOUNT_MAX {
        Ok(())
    } else {
        Err((key, format!("{} isn't possible: write whole minor units, 499 is 4.99", amount.minor())))
    }
}

fn check_pieces(key: &'static str, pieces: impl IntoIterator<Item = u32>, least: u32) -> Result<(), Wrong> {
    let mut sum = 0_u32;
    for pieces in pieces {
        sum = sum.saturating_add(pieces);
        if pieces == 0 {
            return Err((key, "write 1 or more".to_owned()));
        }
    }
    if (least..=SET_PIECES_MAX).contains(&sum) {
        Ok(())
    } else {
        Err((key, format!("{sum} pieces aren't possible: a set has from {least} to {SET_PIECES_MAX}")))
    }
}

fn check_benefit(benefit: &Benefit) -> Result<(), Wrong> {
    match benefit {
        Benefit::Percent(percent) => check_percent(*percent),
        Benefit::AmountMinor(amount) => check_amount("amount_minor", *amount, 1),
        Benefit::PriceMinor(price) => check_amount("price_minor", *price, 0),
        Benefit::BuyGet(buy_get) => {
            check_pieces("buy_get", [buy_get.buy, buy_get.get], 2)?;
            check_percent(buy_get.percent)
        }
        Benefit::Mix(mix) => {
            check_pieces("pieces", [mix.pieces], 2)?;
            check_amount("price_minor", mix.price_minor, 0)
        }
        Benefit::Bundle(bundle) => {
            check_pieces("parts", bundle.parts.iter().map(|part| part.pieces), 2)?;
            match bundle.off {
                BundleOff::PriceMinor(price) => check_amount("price_minor", price, 0),
                BundleOff::Percent(percent) => check_percent(percent),
                BundleOff::AmountMinor(amount) => check_amount("amount_minor", amount, 1),
            }
        }
        Benefit::Tiers(tiers) => {
            if tiers.is_empty() {
                return Err(("tiers", "write at least one tier: { from = 3, percent = \"10\" }".to_owned()));
            }
            for tier in tiers {
                check_pieces("from", [tier.from], 1)?;
                check_percent(tier.percent)?;
            }
            if tiers.is_sorted_by(|one, next| one.from < next.from && one.percent < next.percent) {
                Ok(())
            } else {
                Err(("tiers", "write the tiers rising: more pieces, a larger share".to_owned()))
            }
        }
        Benefit::Free(free) => check_pieces("pieces", [free.pieces], 1),
    }
}
