//! Promotions and coupons, as the till's rules have them.

use serde::{Deserialize, Serialize};

/// A promotion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Promotion {
    /// Its id.
    pub id: String,
    /// The whole of it in the form of the till's promotion files (percent off, amount off, new price, buy X get Y; products, ranges,
    /// groups, dates, coupons); a till that can't read it leaves it out and says so.
    pub rule: serde_json::Value,
}
