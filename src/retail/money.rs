//! Money: whole minor units, no fraction of a cent anywhere.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};

/// An amount in minor units: cents for AUD and EUR, whole yen for JPY. The currency stands once on the store, basket or sale.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(transparent)]
pub struct Money(i64);

impl Money {
    /// Nothing.
    pub const ZERO: Money = Money(0);

    /// The amount of so many minor units.
    pub const fn from_minor(minor: i64) -> Money {
        Money(minor)
    }

    /// The amount in minor units.
    pub const fn minor(self) -> i64 {
        self.0
    }

    /// Whether there is nothing.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    pub(crate) fn is_nothing(&self) -> bool {
        self.is_zero()
    }

    /// Whether money goes the other way.
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// Splits the amount by weight; the parts always add up to the whole.
    ///
    /// Left-over minor units go to the largest remainders, ties to the smallest key (never to the scan order), so the same
    /// basket is always split the same way. With no weight at all, everything goes to the smallest key.
    pub fn allocate<Key: Ord>(self, parts: &[(Key, u64)]) -> Vec<Money> {
        if parts.is_empty() || self.is_zero() {
            return vec![Money::ZERO; parts.len()];
        }
        let whole: u128 = parts.iter().map(|(_, weight)| u128::from(*weight)).sum();
        if whole == 0 {
            let mut amounts = vec![Money::ZERO; parts.len()];
            let smallest = (0..parts.len()).min_by(|a, b| parts[*a].0.cmp(&parts[*b].0)).unwrap_or_default();
            amounts[smallest] = self;
            return amounts;
        }
        let size = u128::from(self.0.unsigned_abs());
        let mut shares: Vec<(u128, u128)> = parts
            .iter()
            .map(|(_, weight)| (size * u128::from(*weight) / whole, size * u128::from(*weight) % whole))
            .collect();
        let left_over = (size - shares.iter().map(|share| share.0).sum::<u128>()) as usize;
        if left_over > 0 {
            // Who gets one is all that matters, not in which order. There is always less left over than there are parts.
            let mut order: Vec<usize> = (0..parts.len()).collect();
            order.select_nth_unstable_by(left_over - 1, |a, b| {
                let by_key = || parts[*a].0.cmp(&parts[*b].0);
                shares[*b].1.cmp(&shares[*a].1).then_with(by_key).then_with(|| a.cmp(b))
            });
            for index in order.into_iter().take(left_over) {
                shares[index].0 += 1;
            }
        }
        shares.into_iter().map(|(share, _)| Money(if self.0 < 0 { -(share as i64) } else { share as i64 })).collect()
    }

    /// The nearest multiple of `unit` minor units, a half away from zero; `unit` 1 changes nothing.
    pub fn round_to(self, unit: i64) -> Money {
        if unit <= 1 {
            return self;
        }
        Money(divide_half_up(i128::from(self.0), i128::from(unit)) as i64 * unit)
    }
}

/// Divides and rounds a half away from zero ("half up" of the tax laws, the same for refunds).
pub(crate) fn divide_half_up(numerator: i128, denominator: i128) -> i128 {
    let (numerator, denominator) = if denominator < 0 { (-numerator, -denominator) } else { (numerator, denominator) };
    let rounded = (numerator.abs() * 2 + denominator) / (denominator * 2);
    if numerator < 0 { -rounded } else { rounded }
}

impl Add for Money {
    type Output = Money;
    fn add(self, other: Money) -> Money {
        Money(self.0 + other.0)
    }
}
impl Sub for Money {
    type Output = Money;
    fn sub(self, other: Money) -> Money {
        Money(self.0 - other.0)
    }
}
impl Neg for Money {
    type Output = Money;
    fn neg(self) -> Money {
        Money(-self.0)
    }
}
impl AddAssign for Money {
    fn add_assign(&mut self, other: Money) {
        self.0 += other.0;
    }
}
impl SubAssign for Money {
    fn sub_assign(&mut self, other: Money) {
        self.0 -= other.0;
    }
}
impl Sum for Money {
    fn sum<Amounts: Iterator<Item = Money>>(amounts: Amounts) -> Money {
        amounts.fold(Money::ZERO, Add::add)
    }
}

/// A currency with the decimals of ISO 4217 (never the display digits of a locale).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency {
    code: [u8; 3],
    exponent: u8,
}

/// Codes whose minor unit isn't a hundredth (ISO 4217, list one).
const NO_DECIMALS: &[&str] =
    &["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"];
const THREE_DECIMALS: &[&str] = &["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

impl Currency {
    /// Australian dollar.
    pub const AUD: Currency = Currency { code: *b"AUD", exponent: 2 };
    /// Euro.
    pub const EUR: Currency = Currency { code: *b"EUR", exponent: 2 };
    /// Pound sterling.
    pub const GBP: Currency = Currency { code: *b"GBP", exponent: 2 };

    /// The currency with this ISO 4217 code; `None` if it isn't three capital letters.
    pub fn parse(code: &str) -> Option<Currency> {
        let letters: [u8; 3] = code.as_bytes().try_into().ok()?;
        if !letters.iter().all(u8::is_ascii_uppercase) {
            return None;
        }
        let exponent = match code {
            code if NO_DECIMALS.contains(&code) => 0,
            code if THREE_DECIMALS.contains(&code) => 3,
            _ => 2,
        };
        Some(Currency { code: letters, exponent })
    }

    /// The ISO 4217 code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.code).unwrap_or("XXX")
    }

    /// Decimals of the minor unit.
    pub const fn exponent(self) -> u8 {
        self.exponent
    }

    /// The amount as a plain decimal with a full stop ("-12.50"), for files and logs, never for people.
    pub fn plain(self, amount: Money) -> String {
        plain_decimal(amount.minor(), self.exponent)
    }
}

/// Writes a scaled integer as a decimal with a full stop.
pub(crate) fn plain_decimal(value: i64, decimals: u8) -> String {
    let decimals = usize::from(decimals);
    let mut reversed = Vec::with_capacity(decimals + 24);
    let (mut rest, mut digits) = (value.unsigned_abs(), 0);
    while rest > 0 || digits <= decimals {
        if digits == decimals && decimals > 0 {
            reversed.push(b'.');
        }
        reversed.push(b'0' + (rest % 10) as u8);
        rest /= 10;
        digits += 1;
    }
    if value < 0 {
        reversed.push(b'-');
    }
    reversed.reverse();
    String::from_utf8(reversed).expect("digits are ASCII")
}

/// Reads a plain decimal ("12", "-0.5") into a scaled integer; `None` if it isn't one, has more decimals or is too large.
pub(crate) fn parse_decimal(text: &str, decimals: u8) -> Option<i64> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !is_digits(whole) || !is_digits(fraction) || (digits.contains('.') && fraction.is_empty()) {
        return None;
    }
    let significant = fraction.trim_end_matches('0');
    if significant.len() > usize::from(decimals) {
        return None;
    }
    let scaled = format!("{whole}{significant:0<width$}", width = usize::from(decimals));
    scaled.parse::<i64>().ok().map(|value| sign * value)
}

impl fmt::Display for Currency {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

impl Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Currency, D::Error> {
        let code = String::deserialize(deserializer)?;
        Currency::parse(&code)
            .ok_or_else(|| serde::de::Error::custom(format_args!("'{code}' is not an ISO 4217 currency code")))
    }
}

impl schemars::JsonSchema for Currency {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Currency".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[A-Z]{3}$", "description": "ISO 4217 code" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(amount: i64, parts: &[(&str, u64)], expected: &[i64]) {
        let parts = Money::from_minor(amount).allocate(parts);
        assert_eq!(parts.iter().map(|part| part.minor()).collect::<Vec<_>>(), expected);
        assert_eq!(parts.into_iter().sum::<Money>(), Money::from_minor(amount)); // loses no cent
    }

    #[test]
    fn an_amount_is_split_without_losing_a_cent() {
        check(100, &[("a", 1), ("b", 1), ("c", 1)], &[34, 33, 33]);
        check(100, &[("c", 1), ("b", 1), ("a", 1)], &[33, 33, 34]);
        check(-100, &[("a", 1), ("b", 1), ("c", 1)], &[-34, -33, -33]);
        check(5, &[("a", 0), ("b", 7)], &[0, 5]);
        check(5, &[("b", 0), ("a", 0)], &[0, 5]);
        check(1, &[("a", 1), ("b", 2)], &[0, 1]);
    }

    #[test]
    fn cash_rounds_to_the_nearest_coin() {
        for (minor, rounded) in
            [(1, 0), (2, 0), (3, 5), (4, 5), (5, 5), (7, 5), (8, 10), (-3, -5), (-2, 0), (1234, 1235), (1232, 1230)]
        {
            assert_eq!(Money::from_minor(minor).round_to(5), Money::from_minor(rounded), "{minor}");
        }
    }

    #[test]
    fn decimals_read_back_as_written() {
        for (text, decimals, value) in [
            ("12.5", 2, Some(1250)),
            ("0.125", 2, None),
            ("0.120", 2, Some(12)),
            ("-3", 0, Some(-3)),
            ("", 2, None),
            (".5", 2, None),
            ("1.", 2, None),
            ("1e3", 2, None),
            ("99999999999999999999", 0, None),
        ] {
            assert_eq!(parse_decimal(text, decimals), value, "{text}");
        }
        assert_eq!(plain_decimal(-5, 2), "-0.05");
        assert_eq!(plain_decimal(5, 0), "5");
    }
}
