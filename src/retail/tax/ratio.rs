//! Exact fractions for tax: no digit is lost before the law says round.

use crate::Money;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::fmt;

/// A fraction in lowest terms; of minor units where it is an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ratio {
    numerator: i128,
    denominator: i128,
}

/// How a fraction becomes a whole number. What is below zero mirrors what is above, so that a refund takes back what the sale took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RoundingMode {
    /// The nearest, a half away from zero.
    #[default]
    HalfUp,
    /// The nearest, a half towards zero (New Zealand, GST Act s 19O).
    HalfDown,
    /// The nearest, a half to the even neighbour.
    HalfEven,
    /// Away from zero.
    Up,
    /// Towards zero.
    Down,
}

impl Ratio {
    /// Nothing.
    pub const ZERO: Ratio = Ratio { numerator: 0, denominator: 1 };
    /// The whole.
    pub const ONE: Ratio = Ratio { numerator: 1, denominator: 1 };

    /// The fraction in lowest terms; `None` if the denominator isn't above zero.
    pub fn new(numerator: i128, denominator: i128) -> Option<Ratio> {
        if denominator <= 0 {
            return None;
        }
        let divisor = greatest_common_divisor(numerator.checked_abs()?, denominator);
        Some(Ratio { numerator: numerator / divisor, denominator: denominator / divisor })
    }

    /// A whole number.
    pub const fn whole(number: i128) -> Ratio {
        Ratio { numerator: number, denominator: 1 }
    }

    /// The sum; `None` beyond what 128 bits hold.
    pub fn plus(self, other: Ratio) -> Option<Ratio> {
        if self.denominator == other.denominator {
            return Ratio::new(self.numerator.checked_add(other.numerator)?, self.denominator);
        }
        let divisor = greatest_common_divisor(self.denominator, other.denominator);
        let (mine, theirs) = (other.denominator / divisor, self.denominator / divisor);
        let numerator = self.numerator.checked_mul(mine)?.checked_add(other.numerator.checked_mul(theirs)?)?;
        Ratio::new(numerator, self.denominator.checked_mul(mine)?)
    }

    /// The product; `None` beyond what 128 bits hold.
    pub fn times(self, other: Ratio) -> Option<Ratio> {
        let first = Ratio::new(self.numerator, other.denominator)?;
        let second = Ratio::new(other.numerator, self.denominator)?;
        Some(Ratio {
            numerator: first.numerator.checked_mul(second.numerator)?,
            denominator: first.denominator.checked_mul(second.denominator)?,
        })
    }

    /// The quotient; `None` if `other` isn't above zero, or beyond what 128 bits hold.
    pub fn over(self, other: Ratio) -> Option<Ratio> {
        if other.numerator <= 0 {
            return None;
        }
        self.times(Ratio { numerator: other.denominator, denominator: other.numerator })
    }

    /// The whole number it is rounded to.
    pub fn round(self, mode: RoundingMode) -> i128 {
        let size = self.numerator.abs();
        let (whole, rest) = (size / self.denominator, size % self.denominator);
        let is_up = match (mode, rest.cmp(&(self.denominator - rest))) {
            (RoundingMode::Up, _) => rest > 0,
            (RoundingMode::Down, _) | (_, Ordering::Less) => false,
            (_, Ordering::Greater) | (RoundingMode::HalfUp, Ordering::Equal) => true,
            (RoundingMode::HalfDown, Ordering::Equal) => false,
            (RoundingMode::HalfEven, Ordering::Equal) => whole % 2 == 1,
        };
        let rounded = whole + i128::from(is_up);
        if self.numerator < 0 { -rounded } else { rounded }
    }

    /// The whole number below, and what is left above it as a fraction of the whole.
    pub fn floor(self) -> (i128, Ratio) {
        let floor = self.numerator.div_euclid(self.denominator);
        (floor, Ratio { numerator: self.numerator.rem_euclid(self.denominator), denominator: self.denominator })
    }

    /// Numerator and denominator in lowest terms.
    pub const fn parts(self) -> (i128, i128) {
        (self.numerator, self.denominator)
    }

    /// The share of `whole` as a percentage with six decimals at most, cut off: for people, never for arithmetic.
    pub fn percent(self) -> crate::Rate {
        let millionths = self.numerator.saturating_mul(100_000_000) / self.denominator;
        crate::Rate::of_millionths(i64::try_from(millionths).unwrap_or(i64::MAX))
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Ratio) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    /// By value. Compared digit by digit (Euclid), so that it never leaves 128 bits.
    fn cmp(&self, other: &Ratio) -> Ordering {
        let (mut left, mut right) = (*self, *other);
        let mut is_turned = false;
        loop {
            let ((whole, rest), (other_whole, other_rest)) = (left.floor(), right.floor());
            let order = match (whole.cmp(&other_whole), rest.numerator, other_rest.numerator) {
                (Ordering::Equal, 0, 0) => Some(Ordering::Equal),
                (Ordering::Equal, 0, _) => Some(Ordering::Less),
                (Ordering::Equal, _, 0) => Some(Ordering::Greater),
                (Ordering::Equal, ..) => None,
                (order, ..) => Some(order),
            };
            if let Some(order) = order {
                return if is_turned { order.reverse() } else { order };
            }
            left = Ratio { numerator: rest.denominator, denominator: rest.numerator };
            right = Ratio { numerator: other_rest.denominator, denominator: other_rest.numerator };
            is_turned = !is_turned;
        }
    }
}

impl fmt::Display for Ratio {
    /// As a decimal with at most six digits after the point, and `...` if there are more.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.numerator < 0 { "-" } else { "" };
        let (whole, mut rest) = (self.numerator.abs() / self.denominator, self.numerator.abs() % self.denominator);
        write!(formatter, "{sign}{whole}")?;
        for digit in 0..6 {
            if rest == 0 {
                return Ok(());
            }
            let Some(shifted) = rest.checked_mul(10) else { break };
            if digit == 0 {
                formatter.write_str(".")?;
            }
            write!(formatter, "{}", shifted / self.denominator)?;
            rest = shifted % self.denominator;
        }
        formatter.write_str(if rest == 0 { "" } else { "..." })
    }
}

fn greatest_common_divisor(a: i128, b: i128) -> i128 {
    if b == 0 { a.max(1) } else { greatest_common_divisor(b, a % b) }
}

/// Shares a rounded total by largest remainder: each part gets its whole units, and what is left goes to the largest fractions, ties to
/// the smallest key. The parts add up to `total`.
pub(crate) fn share_out<Key: Ord>(total: i128, exact: &[(Key, Ratio)]) -> Vec<i128> {
    let floors: Vec<(i128, Ratio)> = exact.iter().map(|(_, part)| part.floor()).collect();
    let mut shares: Vec<i128> = floors.iter().map(|(floor, _)| *floor).collect();
    let mut left_over = total - shares.iter().sum::<i128>();
    let mut order: Vec<usize> = (0..exact.len()).collect();
    order.sort_by(|a, b| floors[*b].1.cmp(&floors[*a].1).then_with(|| exact[*a].0.cmp(&exact[*b].0)));
    // A total that was rounded down may lie below the whole units: then the smallest fractions give one up first.
    let step = left_over.signum();
    if step < 0 {
        order.reverse();
    }
    while left_over != 0 && !order.is_empty() {
        for index in &order {
            if left_over == 0 {
                break;
            }
            shares[*index] += step;
            left_over -= step;
        }
    }
    shares
}

/// A whole number of minor units as money; `None` beyond 64 bits.
pub(crate) fn money(minor: i128) -> Option<Money> {
    i64::try_from(minor).ok().map(Money::from_minor)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ratio(numerator: i128, denominator: i128) -> Ratio {
        Ratio::new(numerator, denominator).expect("a denominator above zero")
    }

    #[track_caller]
    fn check(numerator: i128, mode: RoundingMode, expected: i128) {
        assert_eq!(ratio(numerator, 10).round(mode), expected);
        assert_eq!(ratio(-numerator, 10).round(mode), -expected, "a refund mirrors its sale");
    }

    #[test]
    fn a_half_goes_where_the_law_sends_it() {
        use RoundingMode::{Down, HalfDown, HalfEven, HalfUp, Up};
        for (mode, expected) in [(HalfUp, [1, 2]), (HalfDown, [0, 1]), (HalfEven, [0, 2]), (Up, [1, 2]), (Down, [0, 1])]
        {
            check(5, mode, expected[0]);
            check(15, mode, expected[1]);
            check(20, mode, 2);
        }
        check(14, HalfDown, 1);
        check(16, HalfDown, 2);
        check(11, Up, 2);
        check(19, Down, 1);
    }

    #[test]
    fn fractions_are_written_for_people() {
        for (numerator, denominator, text) in [(5, 1, "5"), (1, 4, "0.25"), (-1, 3, "-0.333333..."), (0, 7, "0")] {
            assert_eq!(ratio(numerator, denominator).to_string(), text);
        }
        assert_eq!(ratio(8_875, 100_000).percent().to_string(), "8.875");
    }

    proptest! {
        #[test]
        fn order_is_that_of_the_values(a in -1_000_000..1_000_000_i128, b in 1..1_000_000_i128, c in -1_000_000..1_000_000_i128, d in 1..1_000_000_i128) {
            prop_assert_eq!(ratio(a, b).cmp(&ratio(c, d)), (a * d).cmp(&(c * b)));
        }

        #[test]
        fn shares_add_up_and_lie_beside_what_is_exact(parts in proptest::collection::vec((0..100_000_i128, 1..1_000_i128), 1..20)) {
            let exact: Vec<(usize, Ratio)> = parts.iter().enumerate().map(|(key, (n, d))| (key, ratio(*n, *d))).collect();
            let sum = exact.iter().fold(Ratio::ZERO, |sum, (_, part)| sum.plus(*part).unwrap_or(Ratio::ZERO));
            let total = sum.round(RoundingMode::HalfUp);
            let shares = share_out(total, &exact);
            prop_assert_eq!(shares.iter().sum::<i128>(), total);
        }
    }
}
