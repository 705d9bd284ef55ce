//! Coupons: a code that grants a promotion. Who may use it how often is written in the promotion; what a basket was shown is kept with it.

use crate::promotion::Book;
use crate::{Currency, Money};
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

/// A code as it is kept: without blanks at its ends, letters large.
pub(crate) fn normal(code: &str) -> String {
    code.trim().to_uppercase()
}

impl Book {
    /// The coupon a code stands for, if a promotion of this book takes it: one of the codes that were listed, else a GS1 coupon number
    /// with the digits that were. The longest list of digits that fits counts.
    pub fn coupon(&self, code: &str, currency: Currency) -> Option<Coupon> {
        let of = |rule: &crate::Promotion| rule.coupon.clone().unwrap_or_default();
        let is_single_use = |rule: &crate::Promotion| of(rule).single_use;
        let plain = normal(code);
        if let Some(rule) = self.of_code(&plain) {
            let (promotion, is_single_use) = (rule.id.clone(), is_single_use(rule));
            return Some(Coupon { code: plain, promotion, is_single_use, value: None });
        }
        let digits = gs1_digits(code)?;
        let longest = |rule: &crate::Promotion| {
            of(rule).gs1.iter().filter(|begin| digits.starts_with(begin.as_str())).map(String::len).max()
        };
        let fitting = self.promotions().iter().filter_map(|rule| longest(rule).map(|length| (length, rule)));
        let (_, rule) = fitting.max_by(|one, other| one.0.cmp(&other.0).then_with(|| other.1.id.cmp(&one.1.id)))?;
        let value = value_of(&digits, currency);
        Some(Coupon { promotion: rule.id.clone(), is_single_use: is_single_use(rule), value, code: digits })
    }
}

/// The digits of a GS1 coupon number: an EAN-13 from 981 to 983 or 99 (General Specifications, section 1.4), or what stands behind AI
/// 255 (global coupon number), 8110 or 8112 (North America). `None` if the code is none.
fn gs1_digits(code: &str) -> Option<String> {
    let code = code.trim();
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_symbol =
        code.starts_with("]C1") || code.starts_with("]e0") || code.starts_with("]d2") || code.starts_with("]Q3");
    let bare = if code.starts_with(']') { code.get(3..)? } else { code }.trim_start_matches('\u{1d}');
    let is_bracketed = bare.starts_with('(');
    let unbracketed: String = bare.chars().filter(|letter| !matches!(letter, '(' | ')')).collect();
    let whole = unbracketed.split('\u{1d}').next().unwrap_or_default();
    if is_digits(whole) && whole.len() == 13 && !is_bracketed && !is_symbol {
        let is_coupon = ["981", "982", "983", "99"].iter().any(|prefix| whole.starts_with(prefix));
        let is_right = whole.parse::<crate::Gtin>().is_ok();
        return (is_coupon && is_right).then(|| whole.to_owned());
    }
    // Without brackets or a symbology that says so, a number of fourteen digits or less is an article's.
    if !is_bracketed && !is_symbol && whole.len() <= 14 {
        return None;
    }
    let behind = ["255", "8110", "8112"].iter().find_map(|ai| whole.strip_prefix(ai))?;
    is_digits(behind).then(|| behind.to_owned())
}

/// The value a Euro coupon carries in its last three digits before the check digit: with 981 in tenths, with 982 in hundredths (GS1
/// common currency coupon, as GS1 Ireland and GS1 Greece describe it). 000 is a free article, whose promotion says which.
fn value_of(digits: &str, currency: Currency) -> Option<Money> {
    if digits.len() != 13 || currency != Currency::EUR {
        return None;
    }
    let value: i64 = digits.get(9..12)?.parse().ok()?;
    let minor = match &digits[..3] {
        "981" => value * 10,
        "982" => value,
        _ => 0,
    };
    (minor > 0).then_some(Money::from_minor(minor))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::promotion::read_promotions;

    #[track_caller]
    fn check(code: &str, expected: Option<(&str, &str, i64)>) {
        let book = Book::new(
            read_promotions(
                "[[promotion]]\nid = \"welcome\"\nname.en = \"W\"\ncoupon.codes = [\"Welcome10\"]\nbenefit.percent = \"10\"\n\
                 [[promotion]]\nid = \"euro\"\nname.en = \"E\"\ncoupon.gs1 = [\"9812345\", \"9822345\"]\nbenefit.amount_minor = 50\n\
                 [[promotion]]\nid = \"euro-02\"\nname.en = \"E\"\ncoupon.gs1 = [\"982234502\"]\nbenefit.amount_minor = 50\n\
                 [[promotion]]\nid = \"store\"\nname.en = \"S\"\ncoupon.gs1 = [\"99\"]\nbenefit.amount_minor = 50\n\
                 [[promotion]]\nid = \"na\"\nname.en = \"N\"\ncoupon.gs1 = [\"106141416\", \"9501101020900\"]\nbenefit.amount_minor = 50\n",
            )
            .expect("a file"),
        );
        let found = book.coupon(code, Currency::EUR);
        let found = found
            .as_ref()
            .map(|coupon| (coupon.promotion.as_str(), coupon.code.as_str(), coupon.value.map_or(0, Money::minor)));
        assert_eq!(found, expected, "{code}");
    }

    #[test]
    fn a_code_finds_its_promotion() {
        check(" welcome10 ", Some(("welcome", "WELCOME10", 0)));
        check("welcome1", None);
        check("", None);
        check("9812345010252", Some(("euro", "9812345010252", 250)));
        check("9822345010251", Some(("euro", "9822345010251", 25)));
        check("9822345020250", Some(("euro-02", "9822345020250", 25)));
        check("9812345010257", None); // a wrong check digit
        check("9901234567899", Some(("store", "9901234567899", 0)));
        check("(8110)106141416543213150110120", Some(("na", "106141416543213150110120", 0)));
        check("]e08110106141416543213150110120", Some(("na", "106141416543213150110120", 0)));
        check("]C12559501101020900", Some(("na", "9501101020900", 0)));
        check("8110106141416", None); // an article's number
        check("4006381333931", None);
    }
}
