//! Promotions: rules that take something off by themselves, without anybody having to remember them. Each has conditions (when,
//! where, for whom, which goods), one benefit, and a lane.
//!
//! In the lane of articles each piece takes part in at most one promotion, and of all ways to share the pieces out the one that takes
//! most off is chosen. Then comes the lane of the basket, which sees what the articles cost after that. A cashier's own discounts come
//! last, on what is left.

mod basket_lane;
mod book;
mod file;
mod goods;
mod greedy;
mod kinds;
mod price;
mod puzzle;
#[cfg(test)]
mod tests;
mod trace;
mod when;

pub use book::{Book, NotHeld, Situation};
pub use file::{PromotionFault, promotion_fault, read_promotions};
pub use goods::{Goods, GoodsOf};
pub use price::PricedBefore;
pub use trace::{Hint, PromotionOutcome, PromotionStep};
pub use when::{TimeOfDay, Weekday};

use crate::coupon::CouponRule;
use crate::{Date, Money, Rate, StoreId, Words};
use serde::{Deserialize, Serialize};

/// A promotion as the shop wrote it. A sale keeps a copy of those that took part, so that a return years later can unwind them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Promotion {
    /// Our id of it. Where two promotions take off the same, the smaller id counts.
    pub id: String,
    /// What receipts and screens call it.
    pub name: Words,
    /// Whether it looks at pieces or at the whole basket.
    #[serde(default, skip_serializing_if = "Lane::is_article")]
    pub lane: Lane,
    /// The first day it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Date>,
    /// The last day it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// The days of the week it holds on; every day if empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub weekdays: Vec<Weekday>,
    /// The time of day from which it holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_time: Option<TimeOfDay>,
    /// The time of day before which it holds; earlier than `from_time`, it runs over midnight.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to_time: Option<TimeOfDay>,
    /// The stores it holds in; every store if empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stores: Vec<StoreId>,
    /// The groups of customers it is for; everybody if empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
    /// The coupon it needs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coupon: Option<CouponRule>,
    /// The goods it is about; all if nothing is named.
    #[serde(default, skip_serializing_if = "Goods::is_all")]
    pub goods: Goods,
    /// In the basket's lane: what these goods have to come to, in minor units.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum_minor: Option<Money>,
    /// How many times at most in one basket, for benefits that need several pieces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u32>,
    /// In the basket's lane: whether it is given beside others. Of those that aren't, only the best is given.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub combines: bool,
    /// What it takes off.
    pub benefit: Benefit,
}

/// What a promotion looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Lane {
    /// Pieces of articles.
    #[default]
    Article,
    /// The basket after the articles' promotions.
    Basket,
}

impl Lane {
    fn is_article(&self) -> bool {
        *self == Lane::Article
    }
}

/// What a promotion takes off. Shares are rounded half up, for each piece in the lane of articles and once in the basket's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Benefit {
    /// A share off each piece, or off the basket.
    Percent(Rate),
    /// So many minor units off each unit sold (piece, kilogram), or off the basket.
    AmountMinor(Money),
    /// Each unit sold costs so many minor units instead.
    PriceMinor(Money),
    /// Some pieces less when others are bought.
    BuyGet(BuyGet),
    /// So many pieces together for one price.
    Mix(Mix),
    /// A set of different goods for less.
    Bundle(Bundle),
    /// The more pieces, the larger the share off each of them.
    Tiers(Vec<Tier>),
    /// In the basket's lane: pieces of these goods for nothing.
    Free(Free),
}

/// Buy some pieces, get others for less: the cheapest of them all, or those of goods of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BuyGet {
    /// Pieces at their full price.
    pub buy: u32,
    /// Pieces for less.
    pub get: u32,
    /// How much less; 100 is for nothing.
    pub percent: Rate,
    /// What the pieces for less are; without it they are the cheapest of the promotion's own goods.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goods: Option<Goods>,
}

/// So many pieces for one price, mixed as the customer likes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mix {
    /// How many.
    pub pieces: u32,
    /// What they cost together, in minor units.
    pub price_minor: Money,
}

/// A set of different goods, for a price or for less.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    /// What belongs to it; the promotion's own goods aren't looked at.
    pub parts: Vec<BundlePart>,
    /// What the set costs.
    pub off: BundleOff,
}

/// One part of a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BundlePart {
    /// Which goods.
    pub goods: Goods,
    /// How many pieces of them; one if not said.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub pieces: u32,
}

fn one() -> u32 {
    1
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks like this")]
fn is_one(pieces: &u32) -> bool {
    *pieces == 1
}

/// What a bundle costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum BundleOff {
    /// The set for one price, in minor units.
    PriceMinor(Money),
    /// A share off each of its pieces.
    Percent(Rate),
    /// So many minor units off the set.
    AmountMinor(Money),
}

/// From so many pieces on, so much off each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tier {
    /// Pieces.
    pub from: u32,
    /// The share off.
    pub percent: Rate,
}

/// Pieces for nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Free {
    /// Of these goods; of several the dearest.
    pub goods: Goods,
    /// How many; one if not said.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub pieces: u32,
}

/// What a promotion takes off one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Reduction {
    /// The promotion's id.
    pub promotion: String,
    /// What it is called, in the store's language.
    pub name: String,
    /// What it takes off the line: never below zero, and all of them together never more than the line.
    pub amount: Money,
    /// How many pieces of the line took part; a weighed line is one.
    pub pieces: i64,
}
