//! Tax out of prices that include it: exact rates, rounded where the country's law rounds, shares that add up.

use crate::moment::written_as_text;
use crate::money::{divide_half_up, parse_decimal, plain_decimal};
use crate::{Country, Date, Money, Refusal, TaxRounding, refusal::Fact};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

/// An exact rate in percent, kept as millionths of a percent. Written "5.5".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Rate {
    millionths: i64,
}

/// Millionths of a percent in the whole.
const WHOLE: i128 = 100 * 1_000_000;
const PERCENT_DECIMALS: u8 = 6;

impl Rate {
    /// So many whole percent.
    pub const fn percent(percent: i64) -> Rate {
        Rate { millionths: percent * 1_000_000 }
    }

    /// Millionths of a percent.
    pub const fn millionths(self) -> i64 {
        self.millionths
    }

    /// Whether it lies from 0 to 100 %.
    pub const fn is_share(self) -> bool {
        self.millionths >= 0 && self.millionths <= 100_000_000
    }

    /// This share of an amount, rounded half up: a discount.
    pub fn of(self, amount: Money) -> Money {
        Money::from_minor(divide_half_up(i128::from(amount.minor()) * i128::from(self.millionths), WHOLE) as i64)
    }

    /// The tax inside a gross amount, exactly: numerator and denominator in minor units.
    fn inside(self, gross: Money) -> (i128, i128) {
        (i128::from(gross.minor()) * i128::from(self.millionths), WHOLE + i128::from(self.millionths))
    }

    /// The tax inside a gross amount, rounded half up.
    pub fn tax_inside(self, gross: Money) -> Money {
        let (numerator, denominator) = self.inside(gross);
        Money::from_minor(divide_half_up(numerator, denominator) as i64)
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = plain_decimal(self.millionths, PERCENT_DECIMALS);
        formatter.write_str(text.trim_end_matches('0').trim_end_matches('.'))
    }
}

impl FromStr for Rate {
    type Err = RateError;
    fn from_str(text: &str) -> Result<Rate, RateError> {
        parse_decimal(text, PERCENT_DECIMALS)
            .map(|millionths| Rate { millionths })
            .ok_or_else(|| RateError(text.to_owned()))
    }
}

/// A text that is no rate.
#[derive(Debug, thiserror::Error)]
#[error("'{0}' is not a rate in percent such as 5.5")]
pub struct RateError(String);

written_as_text!(Rate, "Rate", "percent as a plain decimal: \"5.5\"");

/// What is taxed: one line's final price and its category.
#[derive(Clone, Debug)]
pub struct TaxableLine<'a> {
    /// The line's tax category.
    pub category: &'a str,
    /// Decides ties when a rounded tax is shared out; never the scan order.
    pub key: (&'a str, i64),
    /// The final price with tax.
    pub gross: Money,
}

/// The tax of one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineTax {
    /// The rate that applied.
    pub rate: Rate,
    /// The line's share of the tax.
    pub tax: Money,
}

/// The tax of one category on a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct TaxTotal {
    /// The category.
    pub category: String,
    /// The sign on the receipt.
    pub mark: String,
    /// The rate in percent.
    pub rate: Rate,
    /// Sum of the lines without tax.
    pub net: Money,
    /// The tax.
    pub tax: Money,
    /// Sum of the lines with tax: always net + tax.
    pub gross: Money,
}

/// The tax of every line and of every category, by the country's rounding rule. Shares of lines add up to their category,
/// categories to the document.
pub fn compute(
    country: &Country,
    day: Date,
    lines: &[TaxableLine<'_>],
) -> Result<(Vec<LineTax>, Vec<TaxTotal>), TaxError> {
    let rates: Vec<Rate> = lines.iter().map(|line| rate_of(country, line.category, day)).collect::<Result<_, _>>()?;
    let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, line) in lines.iter().enumerate() {
        groups.entry(line.category).or_default().push(index);
    }
    let group_taxes = tax_of_groups(country, lines, &rates, &groups);
    let mut line_taxes: Vec<LineTax> = rates.iter().map(|rate| LineTax { rate: *rate, tax: Money::ZERO }).collect();
    let mut totals = Vec::new();
    for ((category, members), tax) in groups.iter().zip(group_taxes) {
        let shares = match country.tax_rounding {
            TaxRounding::Line => members.iter().map(|index| rates[*index].tax_inside(lines[*index].gross)).collect(),
            TaxRounding::Rate | TaxRounding::Document => {
                let weights: Vec<_> = members
                    .iter()
                    .map(|index| (lines[*index].key, lines[*index].gross.minor().unsigned_abs()))
                    .collect();
                tax.allocate(&weights)
            }
        };
        for (index, share) in members.iter().zip(shares) {
            line_taxes[*index].tax = share;
        }
        let gross: Money = members.iter().map(|index| lines[*index].gross).sum();
        let mark = country.tax(category).map(|tax| tax.mark.clone()).unwrap_or_default();
        totals.push(TaxTotal {
            category: (*category).to_owned(),
            mark,
            rate: rates[members[0]],
            net: gross - tax,
            tax,
            gross,
        });
    }
    totals.sort_by(|a, b| b.rate.cmp(&a.rate).then_with(|| a.category.cmp(&b.category)));
    Ok((line_taxes, totals))
}

fn tax_of_groups(
    country: &Country,
    lines: &[TaxableLine<'_>],
    rates: &[Rate],
    groups: &BTreeMap<&str, Vec<usize>>,
) -> Vec<Money> {
    let gross_of = |members: &Vec<usize>| members.iter().map(|index| lines[*index].gross).sum::<Money>();
    match country.tax_rounding {
        TaxRounding::Line => {
            let line_tax = |index: &usize| rates[*index].tax_inside(lines[*index].gross);
            groups.values().map(|members| members.iter().map(line_tax).sum()).collect()
        }
        TaxRounding::Rate => groups.values().map(|members| rates[members[0]].tax_inside(gross_of(members))).collect(),
        TaxRounding::Document => {
            share_document_tax(groups.iter().map(|(id, members)| (*id, rates[members[0]], gross_of(members))))
        }
    }
}

/// Rounds the exact tax of the whole document once, then gives each category its share by largest remainder.
fn share_document_tax<'a>(groups: impl Iterator<Item = (&'a str, Rate, Money)>) -> Vec<Money> {
    let fractions: Vec<(&str, (i128, i128))> = groups.map(|(id, rate, gross)| (id, rate.inside(gross))).collect();
    let scale = common_scale(fractions.iter().map(|(_, fraction)| *fraction));
    let exact: Vec<(&str, i128)> = fractions
        .into_iter()
        .map(|(id, (numerator, denominator))| (id, (numerator * scale).div_euclid(denominator)))
        .collect();
    let total = Money::from_minor(divide_half_up(exact.iter().map(|(_, tax)| tax).sum(), scale) as i64);
    let floors: Vec<i128> = exact.iter().map(|(_, tax)| tax.div_euclid(scale)).collect();
    let left_over = i128::from(total.minor()) - floors.iter().sum::<i128>();
    let mut order: Vec<usize> = (0..exact.len()).collect();
    order.sort_by(|a, b| {
        exact[*b].1.rem_euclid(scale).cmp(&exact[*a].1.rem_euclid(scale)).then_with(|| exact[*a].0.cmp(exact[*b].0))
    });
    let mut taxes = floors;
    for index in order.into_iter().take(left_over.max(0) as usize) {
        taxes[index] += 1;
    }
    taxes.into_iter().map(|tax| Money::from_minor(tax as i64)).collect()
}

/// The least common denominator of the fractions, in which every one of them is a whole number. Real rates stay far below the cap;
/// above it the last digit of a trillionth decides.
fn common_scale(fractions: impl Iterator<Item = (i128, i128)>) -> i128 {
    const SCALE_MAX: i128 = 1_000_000_000_000_000;
    let mut scale = 1;
    for (numerator, denominator) in fractions {
        let reduced = denominator / greatest_common_divisor(numerator.abs(), denominator);
        scale = scale / greatest_common_divisor(scale, reduced) * reduced;
        if scale > SCALE_MAX {
            return SCALE_MAX / 1_000;
        }
    }
    scale
}

fn greatest_common_divisor(a: i128, b: i128) -> i128 {
    if b == 0 { a.max(1) } else { greatest_common_divisor(b, a % b) }
}

fn rate_of(country: &Country, category: &str, day: Date) -> Result<Rate, TaxError> {
    if country.tax(category).is_none() {
        return Err(TaxError::UnknownCategory { category: category.to_owned(), country: country.code.clone() });
    }
    country.rate_on(category, day).ok_or_else(|| TaxError::NoRate { category: category.to_owned(), day })
}

/// Why a tax can't be computed. Nothing is sold on a guess.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TaxError {
    /// The article names a category this country doesn't have.
    #[error("{country} has no tax category '{category}'")]
    UnknownCategory {
        /// The category.
        category: String,
        /// The country.
        country: String,
    },
    /// No rate covers the day.
    #[error("no rate of '{category}' covers {day}")]
    NoRate {
        /// The category.
        category: String,
        /// The day of the sale.
        day: Date,
    },
}

impl From<TaxError> for Refusal {
    fn from(error: TaxError) -> Refusal {
        match error {
            TaxError::UnknownCategory { category, country } => {
                Refusal::new("tax-category-unknown").text("category", category).text("country", country)
            }
            TaxError::NoRate { category, day } => {
                Refusal::new("tax-rate-missing").text("category", category).with("day", Fact::Date(day))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn country(rounding: &str) -> Country {
        let rate = |percent: &str| {
            format!(
                "rate = [{{ percent = \"{percent}\", since = \"2000-01-01\", source = \"test\", evidence = \"read\" }}]"
            )
        };
        let tax = |id: &str, percent: &str| format!("[[tax]]\nid = \"{id}\"\nmark = \"{id}\"\n{}\n", rate(percent));
        let text = format!(
            "code = \"XX\"\ncurrency = \"EUR\"\nlanguages = [\"en\"]\nprices_include_tax = true\ntax_rounding = \"{rounding}\"\n\
             banknotes = [500]\ncoins = [1]\n[receipt]\ntitle = \"x\"\ntax_number_label = \"x\"\nlists_each_rate = true\nmarks_lines = true\n{}{}{}",
            tax("a", "10"),
            tax("b", "10"),
            tax("c", "20")
        );
        Country::parse(&text).expect("a valid country")
    }

    #[track_caller]
    fn check(rounding: &str, lines: &[(&str, i64)], expected: &[(&str, i64)]) {
        let day = "2026-11-21".parse().expect("a day");
        let taxable: Vec<TaxableLine<'_>> = lines
            .iter()
            .map(|(category, gross)| TaxableLine {
                category,
                key: (category, *gross),
                gross: Money::from_minor(*gross),
            })
            .collect();
        let (line_taxes, totals) = compute(&country(rounding), day, &taxable).expect("rates hold");
        let found: Vec<(&str, i64)> = totals.iter().map(|total| (total.category.as_str(), total.tax.minor())).collect();
        assert_eq!(found, expected);
        for total in &totals {
            let shares = lines.iter().zip(&line_taxes).filter(|((category, _), _)| *category == total.category);
            assert_eq!(shares.map(|(_, tax)| tax.tax).sum::<Money>(), total.tax, "shares of {}", total.category);
            assert_eq!(total.net + total.tax, total.gross);
        }
    }

    #[test]
    fn tax_is_rounded_where_the_law_rounds_it() {
        // 5 cents hold 0.4545 of tax at 10 %: each line rounds to 0, three together hold 1.36.
        let lines = [("a", 5), ("a", 5), ("a", 5)];
        check("line", &lines, &[("a", 0)]);
        check("rate", &lines, &[("a", 1)]);
        check("document", &lines, &[("a", 1)]);
        // 3 cents hold 0.27: alone each category rounds to 0, together 0.55 rounds to 1.
        check("rate", &[("a", 3), ("b", 3)], &[("a", 0), ("b", 0)]);
        check("document", &[("a", 3), ("b", 3)], &[("a", 1), ("b", 0)]);
        check("document", &[("a", 100), ("c", 120)], &[("c", 20), ("a", 9)]);
        check("document", &[("a", -100), ("c", -120)], &[("c", -20), ("a", -9)]);
    }

    #[test]
    fn a_day_no_rate_covers_is_refused() {
        let day = "1999-12-31".parse().expect("a day");
        let line = TaxableLine { category: "a", key: ("a", 1), gross: Money::from_minor(1) };
        assert!(matches!(compute(&country("rate"), day, &[line]), Err(TaxError::NoRate { .. })));
    }
}
