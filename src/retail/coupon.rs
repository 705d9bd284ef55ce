//! Coupons: a code that grants a promotion. Who may use it how often is written in the promotion; what a basket was shown is kept with it.

use crate::Money;
use serde::{Deserialize, Serialize};

/// Which codes grant a promotion.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CouponRule {
    /// The codes; letters may be small or large.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<String>,
    /// What GS1 coupon numbers begin with: digits of an EAN-13 from 99, 981 or 982, or of what stands behind AI 255, 8110 or 8112.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gs1: Vec<String>,
    /// Whether each code can be used once only.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub single_use: bool,
}

/// A coupon that was handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Coupon {
    /// Its code as it is kept: without blanks at its ends, letters large.
    pub code: String,
    /// The promotion it grants.
    pub promotion: String,
    /// Whether it is used up by the sale.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_single_use: bool,
    /// The value written in its number, which counts instead of the promotion's amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Money>,
}
