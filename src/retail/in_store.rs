//! In-store codes: EAN-13 numbers that begin with 02 or 2 and hold a price, weight or count. Their layout is a country's or a shop's
//! own, so that it is data.
//!
//! Source: GS1 General Specifications 24, section 2.1.14 (restricted circulation numbers, variable measure).

use crate::gs1::{price_check_digit_4, price_check_digit_5};
use crate::{Evidence, Gtin, Refusal};
use serde::Deserialize;

/// One layout of in-store codes: prefix, item, perhaps a check digit of the value, value, check digit; thirteen digits together.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InStoreCode {
    /// The digits it begins with, as EAN-13 (a UPC-A code that begins with 2 has the prefix 02).
    pub prefix: String,
    /// Digits of the item's number after the prefix.
    pub item_digits: usize,
    /// Digits of the value before the check digit.
    pub value_digits: usize,
    /// How many of them are decimals: 2 for cents, 3 for grams of a kilogram.
    pub decimals: u8,
    /// What the value is.
    pub kind: InStoreKind,
    /// The check digit between item and value.
    #[serde(default)]
    pub check: ValueCheck,
    /// The page it was taken from; a shop's own settings need none.
    #[serde(default)]
    pub source: String,
    /// Whether somebody read the source or wrote from memory.
    #[serde(default = "read")]
    pub evidence: Evidence,
}

fn read() -> Evidence {
    Evidence::Read
}

/// What an in-store code holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum InStoreKind {
    /// What this pack costs, in the store's currency.
    Price,
    /// What it weighs, in kilograms.
    Weight,
    /// How many pieces.
    Count,
}

/// The check digit of the value (General Specifications 24, 7.9.3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ValueCheck {
    /// None.
    #[default]
    None,
    /// One digit, over a value of four digits.
    Price4,
    /// One digit, over a value of five digits.
    Price5,
}

/// What an in-store code says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InStoreItem {
    /// The item's number, as printed.
    pub item: String,
    /// The code with its value at zero: what a catalogue may hold for it.
    pub base: Gtin,
    /// What the value is.
    pub kind: InStoreKind,
    /// The value without its decimal point; 0 says nothing.
    pub value: u64,
    /// Digits after it.
    pub decimals: u8,
}

impl InStoreCode {
    /// Whether its parts make thirteen digits that begin with 02 or 2.
    pub fn is_possible(&self) -> bool {
        let begins_right = self.prefix.starts_with("02") || self.prefix.starts_with('2');
        let checked = match self.check {
            ValueCheck::None => 0,
            ValueCheck::Price4 if self.value_digits == 4 => 1,
            ValueCheck::Price5 if self.value_digits == 5 => 1,
            _ => return false,
        };
        begins_right
            && self.prefix.bytes().all(|byte| byte.is_ascii_digit())
            && self.item_digits > 0
            && (1..=8).contains(&self.value_digits)
            && usize::from(self.decimals) <= self.value_digits
            && [self.prefix.len(), self.item_digits, checked, self.value_digits].iter().sum::<usize>() == 12
    }

    fn read(&self, digits: &str) -> Option<Result<InStoreItem, Refusal>> {
        let rest = digits.strip_prefix(&self.prefix)?;
        let (item, rest) = rest.split_at_checked(self.item_digits)?;
        let (check, value) = match self.check {
            ValueCheck::None => ("", rest),
            _ => rest.split_at_checked(1)?,
        };
        let value = value.get(..self.value_digits)?;
        let expected = match self.check {
            ValueCheck::None => None,
            ValueCheck::Price4 => Some(price_check_digit_4(value)),
            ValueCheck::Price5 => Some(price_check_digit_5(value)),
        };
        if expected.is_some_and(|expected| expected != check.parse().ok()) {
            return Some(Err(Refusal::new("in-store-check-digit")));
        }
        let zeros = "0".repeat(check.len() + self.value_digits);
        let number: u64 = [&self.prefix, item, &zeros, "0"].concat().parse().ok()?;
        let base = (0..10).find_map(|digit| Gtin::from_number(number + digit))?;
        let value = value.parse().ok()?;
        Some(Ok(InStoreItem { item: item.to_owned(), base, kind: self.kind, value, decimals: self.decimals }))
    }
}

/// What a number says by the first layout whose prefix it has, the longest prefix first; `None` if no layout fits.
///
/// # Errors
/// When the check digit of the value is wrong.
pub fn read_in_store(codes: &[InStoreCode], gtin: Gtin) -> Option<Result<InStoreItem, Refusal>> {
    if gtin.number() >= 10_000_000_000_000 {
        return None;
    }
    let digits = format!("{:013}", gtin.number());
    let code = codes.iter().filter(|code| digits.starts_with(&code.prefix)).max_by_key(|code| code.prefix.len())?;
    code.read(&digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(
        prefix: &str,
        item_digits: usize,
        value_digits: usize,
        kind: InStoreKind,
        check: ValueCheck,
    ) -> InStoreCode {
        let decimals = if kind == InStoreKind::Weight { 3 } else { 2 };
        let (source, evidence) = (String::new(), Evidence::Read);
        InStoreCode { prefix: prefix.to_owned(), item_digits, value_digits, decimals, kind, check, source, evidence }
    }

    /// The digits before the check digit, and what they say: item, base, value.
    #[track_caller]
    fn check(body: &str, expected: Option<Result<(&str, &str, u64), &str>>) {
        let codes = [
            code("02", 5, 5, InStoreKind::Price, ValueCheck::None),
            code("20", 5, 4, InStoreKind::Price, ValueCheck::Price4),
            code("21", 5, 5, InStoreKind::Weight, ValueCheck::None),
            code("22", 4, 5, InStoreKind::Price, ValueCheck::Price5),
            code("212", 4, 5, InStoreKind::Price, ValueCheck::None),
        ];
        assert!(codes.iter().all(InStoreCode::is_possible));
        let number: u64 = body.parse::<u64>().expect("digits") * 10;
        let gtin = (0..10).find_map(|digit| Gtin::from_number(number + digit)).expect("a check digit");
        let found = read_in_store(&codes, gtin);
        let found = found.as_ref().map(|read| match read {
            Ok(read) => Ok((read.item.as_str(), read.base.to_string(), read.value)),
            Err(refusal) => Err(refusal.code),
        });
        let expected = expected.map(|read| read.map(|(item, base, value)| (item, base.to_owned(), value)));
        assert_eq!(found, expected, "{body}");
    }

    #[test]
    fn a_number_is_taken_apart_by_its_prefix() {
        check("021234500599", Some(Ok(("12345", "212345000007", 599))));
        check("201234592875", Some(Ok(("12345", "2012345000001", 2875)))); // 9 checks 2875
        check("201234582875", Some(Err("in-store-check-digit")));
        check("210123401250", Some(Ok(("01234", "2101234000007", 1250))));
        check("212123401250", Some(Ok(("1234", "2121234000005", 1250)))); // the longer prefix wins
        check("221234614685", Some(Ok(("1234", "2212340000000", 14685)))); // 6 checks 14685
        check("400638133393", None);
        check("290000000000", None);
    }

    #[test]
    fn a_layout_that_is_no_thirteen_digits_is_noticed() {
        let price = |prefix, item, value, check| code(prefix, item, value, InStoreKind::Price, check).is_possible();
        assert!(!price("02", 5, 4, ValueCheck::None));
        assert!(!price("02", 5, 5, ValueCheck::Price5));
        assert!(!price("02", 4, 5, ValueCheck::Price4));
        assert!(!price("40", 5, 5, ValueCheck::None));
        assert!(!price("2x", 5, 5, ValueCheck::None));
        assert!(price("2", 6, 5, ValueCheck::None));
    }
}
