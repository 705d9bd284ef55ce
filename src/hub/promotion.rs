//! Promotions, for all stores or some.

use crate::Refused;
use protocol::Promotion;
use retail::Moment;

/// The promotions.
pub trait PromotionStorage {
    /// Puts promotions in, or changes them, for these stores; for all stores, also later ones, if none is named.
    fn put_promotions(&self, stores: &[String], promotions: &[Promotion], now: Moment) -> Result<(), Refused>;

    /// Takes promotions out, by their ids.
    fn remove_promotions(&self, ids: &[String], now: Moment) -> Result<(), Refused>;

    /// All promotions, each with the stores it is for; none named is all.
    fn promotions(&self) -> Result<Vec<(Promotion, Vec<String>)>, Refused>;
}
