//! Tax of a basket, inside its prices or on top of them: exact rates, rounded where the country's law rounds, shares that add up, and
//! what each amount rests on.

mod compute;
mod ratio;
mod refund;
mod resolve;
#[cfg(test)]
mod tests;
mod trace;

pub use compute::breakdown;
pub use ratio::{Ratio, RoundingMode};
pub use refund::refund_part;
pub use trace::TaxStep;

#[cfg(test)]
pub(crate) use tests::check_sums;

use crate::moment::written_as_text;
use crate::money::{divide_half_up, parse_decimal, plain_decimal};
use crate::{Consumption, Country, Date, Money, Refusal, refusal::Fact};
use serde::{Deserialize, Serialize};
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
    /// Nothing.
    pub const ZERO: Rate = Rate::percent(0);

    /// So many whole percent.
    pub const fn percent(percent: i64) -> Rate {
        Rate { millionths: percent * 1_000_000 }
    }

    /// Millionths of a percent.
    pub const fn millionths(self) -> i64 {
        self.millionths
    }

    /// So many millionths of a percent.
    pub(crate) const fn of_millionths(millionths: i64) -> Rate {
        Rate { millionths }
    }

    /// Both together.
    pub(crate) const fn and(self, other: Rate) -> Rate {
        Rate { millionths: self.millionths + other.millionths }
    }

    /// What is left of it without another one.
    pub(crate) const fn less(self, other: Rate) -> Rate {
        Rate { millionths: self.millionths - other.millionths }
    }

    /// The rate as a fraction of one.
    pub(crate) fn ratio(self) -> Ratio {
        Ratio::new(i128::from(self.millionths), WHOLE).unwrap_or(Ratio::ZERO)
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
    /// The final price: with tax where shelf prices hold it, without it elsewhere; levies that are in the price included.
    pub gross: Money,
    /// How many pieces, for amounts per piece; a weighed line counts as one.
    pub pieces: i64,
    /// Where it is consumed, if that was said; taken away otherwise.
    pub place: Option<Consumption>,
    /// Levies each piece bears, by their ids in the country's file.
    pub levies: &'a [String],
    /// Taxes its buyer need not pay, if other than those of the whole document.
    pub exemption: Option<&'a BuyerExemption>,
}

/// Where, when and to whom something is sold.
#[derive(Clone, Copy, Debug)]
pub struct TaxContext<'a> {
    /// The country's rules, in the shop's region, with the rounding its legal entity chose.
    pub country: &'a Country,
    /// The day whose rates hold.
    pub day: Date,
    /// A buyer who need not pay some taxes.
    pub exemption: Option<&'a BuyerExemption>,
}

/// A buyer who need not pay some taxes, and what proves it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct BuyerExemption {
    /// Which of the country's exemptions.
    pub rule: String,
    /// The number of the certificate or card.
    pub certificate: String,
}

/// The tax of one line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineTax {
    /// All rates that applied, together.
    pub rate: Rate,
    /// The line's share of the tax.
    pub tax: Money,
    /// What the customer pays above the line's price: tax on top, levies on top, less tax inside the price that an exempt buyer need not pay.
    pub added: Money,
    /// Tax an exempt buyer doesn't pay.
    pub exempted: Money,
    /// The taxes one by one; empty where the country has one tax only.
    pub parts: Vec<TaxPart>,
}

/// One of several taxes of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct TaxPart {
    /// The tax's id in the country's file.
    pub charge: String,
    /// Its rate.
    pub rate: Rate,
    /// The line's share of it.
    pub tax: Money,
}

/// The tax of one category on a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct TaxTotal {
    /// The category.
    pub category: String,
    /// The sign on the receipt.
    pub mark: String,
    /// The rate in percent; of several taxes together.
    pub rate: Rate,
    /// Sum of the lines without tax.
    pub net: Money,
    /// The tax.
    pub tax: Money,
    /// Sum of the lines with tax: always net + tax.
    pub gross: Money,
}

/// One of the country's taxes at one rate on a document: GST 5 %, QST 9.975 %.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ChargeTotal {
    /// The tax's id in the country's file.
    pub charge: String,
    /// How a receipt names it.
    pub label: String,
    /// Its rate.
    pub rate: Rate,
    /// The tax.
    pub tax: Money,
}

/// A levy on a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct LevyTotal {
    /// The levy's id in the country's file.
    pub levy: String,
    /// How a receipt names it.
    pub label: String,
    /// How many pieces bore it.
    pub pieces: i64,
    /// What they bore.
    pub amount: Money,
    /// Whether the lines' prices hold it.
    pub is_in_price: bool,
}

/// The tax of every line and of the document. Shares of lines add up to their category, categories to the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Breakdown {
    /// Per line, in the order they came.
    pub lines: Vec<LineTax>,
    /// By category, highest rate first.
    pub taxes: Vec<TaxTotal>,
    /// By tax and rate, in the order of the country's file; empty where the country has one tax only.
    pub charges: Vec<ChargeTotal>,
    /// Levies by their ids.
    pub levies: Vec<LevyTotal>,
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
    /// Tax depends on the region, and none is set.
    #[error("tax in {country} depends on the region, and the shop's settings name none")]
    RegionMissing {
        /// The country.
        country: String,
    },
    /// No levy of this id on the day.
    #[error("no levy '{levy}' covers {day}")]
    NoLevy {
        /// The levy.
        levy: String,
        /// The day of the sale.
        day: Date,
    },
    /// The country has no such exemption.
    #[error("{country} has no exemption '{exemption}'")]
    UnknownExemption {
        /// The exemption.
        exemption: String,
        /// The country.
        country: String,
    },
    /// An exempt buyer must show a certificate.
    #[error("the exemption '{exemption}' needs the number of a certificate")]
    CertificateMissing {
        /// The exemption.
        exemption: String,
    },
    /// Beyond what the till can reckon exactly.
    #[error("the amounts are too large to be taxed exactly")]
    TooLarge,
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
            TaxError::RegionMissing { country } => Refusal::new("tax-region-missing").text("country", country),
            TaxError::NoLevy { levy, day } => {
                Refusal::new("tax-levy-missing").text("levy", levy).with("day", Fact::Date(day))
            }
            TaxError::UnknownExemption { exemption, country } => {
                Refusal::new("tax-exemption-unknown").text("exemption", exemption).text("country", country)
            }
            TaxError::CertificateMissing { .. } => Refusal::new("tax-certificate-missing"),
            TaxError::TooLarge => Refusal::new("tax-too-large"),
        }
    }
}
