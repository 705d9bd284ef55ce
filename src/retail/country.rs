//! A country as the till sells in it: currency, dated tax rates, rounding, cash, what its receipts must say. Data with sources,
//! read from `country.toml`.

use crate::{Currency, Date, DayRules, InStoreCode, Money, Rate};
use serde::Deserialize;

/// A country's rules. Built only by [`Country::parse`], which refuses what is incomplete or contradicts itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166-1 alpha-2 code.
    pub code: String,
    /// The currency of its shops.
    pub currency: Currency,
    /// Language tags of its tills, the usual one first (BCP 47).
    pub languages: Vec<String>,
    /// Where tax is rounded.
    pub tax_rounding: TaxRounding,
    /// How cash is rounded, if the smallest coin is more than one minor unit.
    pub cash_rounding: Option<CashRounding>,
    /// Tax categories with their dated rates.
    pub taxes: Vec<Tax>,
    /// Banknotes, smallest first, in minor units.
    pub banknotes: Vec<Money>,
    /// Coins, smallest first, in minor units.
    pub coins: Vec<Money>,
    /// What receipts say.
    pub receipt: ReceiptRules,
    /// What happens when a day on a pack has passed.
    pub pack_days: DayRules,
    /// Layouts of in-store codes; a shop may set its own.
    pub in_store_codes: Vec<InStoreCode>,
}

/// Where the tax of a sale is rounded to the minor unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TaxRounding {
    /// Each line on its own; the sale's tax is the sum of the lines.
    Line,
    /// Once per rate on the document.
    Rate,
    /// Once on the document (Australia: the total-invoice rule, GST Act s 9-90).
    Document,
}

/// Rounding of what is paid in cash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CashRounding {
    /// The smallest amount cash can pay, in minor units; the nearest multiple is taken, a half away from zero.
    pub unit_minor: i64,
}

/// One tax category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tax {
    /// The category's id, as products name it: `standard`, `gst-free`.
    pub id: String,
    /// The letter or sign that marks it on a receipt.
    pub mark: String,
    /// Its rates by date.
    pub rates: Vec<DatedRate>,
}

/// A rate and the days it holds.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatedRate {
    /// The rate in percent.
    pub percent: Rate,
    /// First day.
    pub since: Date,
    /// Last day, if it has ended or will.
    #[serde(default)]
    pub until: Option<Date>,
    /// The law or the authority's page it was taken from.
    pub source: String,
    /// Whether somebody read the source or wrote from memory.
    pub evidence: Evidence,
}

/// How far a rate has been checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// The source was read.
    Read,
    /// Written from memory: shown as unchecked to the shop's owner.
    Memory,
}

/// What a country wants on a receipt.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReceiptRules {
    /// Which heading: the text is `receipt-title-<title>`.
    pub title: String,
    /// The name of the seller's tax number in this country: ABN, SIRET, VAT No.
    pub tax_number_label: String,
    /// Whether each rate is listed with its net and tax.
    pub lists_each_rate: bool,
    /// Whether lines carry their tax mark.
    pub marks_lines: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CountryFile {
    code: String,
    currency: Currency,
    languages: Vec<String>,
    prices_include_tax: bool,
    tax_rounding: TaxRounding,
    cash_rounding: Option<CashRounding>,
    banknotes: Vec<Money>,
    coins: Vec<Money>,
    receipt: ReceiptRules,
    tax: Vec<TaxFile>,
    #[serde(default)]
    pack_days: DayRules,
    #[serde(default)]
    in_store_code: Vec<InStoreCode>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TaxFile {
    id: String,
    mark: String,
    rate: Vec<DatedRate>,
}

impl Country {
    /// Reads a `country.toml`.
    ///
    /// # Errors
    /// When the file isn't TOML of this shape, a rate has no date or source, periods of one category overlap, or something the
    /// till needs is missing. The text names the line or the category.
    pub fn parse(text: &str) -> Result<Country, CountryError> {
        let file: CountryFile = toml::from_str(text).map_err(|error| CountryError::NotReadable(error.to_string()))?;
        if !file.prices_include_tax {
            return Err(CountryError::PricesWithoutTax);
        }
        if file.languages.is_empty() || file.tax.is_empty() {
            return Err(CountryError::Incomplete);
        }
        let mut taxes = Vec::new();
        for tax in file.tax {
            check_rates(&tax)?;
            if taxes.iter().any(|known: &Tax| known.id == tax.id) {
                return Err(CountryError::Twice { category: tax.id });
            }
            taxes.push(Tax { id: tax.id, mark: tax.mark, rates: tax.rate });
        }
        if file.cash_rounding.is_some_and(|rounding| rounding.unit_minor < 1) {
            return Err(CountryError::Incomplete);
        }
        for code in &file.in_store_code {
            if !code.is_possible() || code.source.trim().is_empty() {
                return Err(CountryError::InStoreCode { prefix: code.prefix.clone() });
            }
        }
        Ok(Country {
            code: file.code,
            currency: file.currency,
            languages: file.languages,
            tax_rounding: file.tax_rounding,
            cash_rounding: file.cash_rounding,
            taxes,
            banknotes: file.banknotes,
            coins: file.coins,
            receipt: file.receipt,
            pack_days: file.pack_days,
            in_store_codes: file.in_store_code,
        })
    }

    /// The tax category with this id.
    pub fn tax(&self, id: &str) -> Option<&Tax> {
        self.taxes.iter().find(|tax| tax.id == id)
    }

    /// The rate of a category on a day; `None` if no row covers it, and then nothing is sold on a guess.
    pub fn rate_on(&self, category: &str, day: Date) -> Option<Rate> {
        self.tax(category)?.rates.iter().find(|rate| rate.covers(day)).map(|rate| rate.percent)
    }

    /// Rules written from memory: a shop owner should have them confirmed.
    pub fn unchecked(&self) -> impl Iterator<Item = &str> {
        let codes = self.in_store_codes.iter().filter(|code| code.evidence == Evidence::Memory);
        codes.map(|code| code.prefix.as_str())
    }

    /// What cash can pay of an amount.
    pub fn round_cash(&self, amount: Money) -> Money {
        self.cash_rounding.map_or(amount, |rounding| amount.round_to(rounding.unit_minor))
    }

    /// Amounts a customer is likely to hand over for `due`, the smallest first, at most `count`: the rounded amount itself is
    /// not among them.
    pub fn suggested_cash(&self, due: Money, count: usize) -> Vec<Money> {
        let due = self.round_cash(due);
        let mut amounts: Vec<Money> = self
            .banknotes
            .iter()
            .filter(|note| note.minor() > 0)
            .map(|note| Money::from_minor((due.minor() + note.minor() - 1).div_euclid(note.minor()) * note.minor()))
            .filter(|amount| *amount > due)
            .collect();
        amounts.sort_unstable();
        amounts.dedup();
        amounts.truncate(count);
        amounts
    }
}

impl DatedRate {
    /// Whether the rate holds on this day.
    pub fn covers(&self, day: Date) -> bool {
        self.since <= day && self.until.is_none_or(|until| day <= until)
    }
}

fn check_rates(tax: &TaxFile) -> Result<(), CountryError> {
    for (index, rate) in tax.rate.iter().enumerate() {
        if rate.source.trim().is_empty() {
            return Err(CountryError::NoSource { category: tax.id.clone(), since: rate.since });
        }
        let overlaps = |other: &DatedRate| other.covers(rate.since) || rate.covers(other.since);
        if tax.rate[index + 1..].iter().any(overlaps) {
            return Err(CountryError::Overlap { category: tax.id.clone(), since: rate.since });
        }
    }
    Ok(())
}

/// Why a country file can't be used.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum CountryError {
    /// Not TOML, or a field is missing, unknown or of the wrong kind.
    #[error("the country file can't be read: {0}")]
    NotReadable(String),
    /// The till sells in countries whose shelf prices include tax.
    #[error("prices without tax are not supported yet: set prices_include_tax = true")]
    PricesWithoutTax,
    /// No language, no tax, or a rounding unit below one.
    #[error("the country file is incomplete: it needs a language, a tax category, and a rounding unit of at least 1")]
    Incomplete,
    /// A layout of in-store codes that can't be, or names no source.
    #[error("the in-store code '{prefix}' names no source, or its digits don't make thirteen with the check digit")]
    InStoreCode {
        /// Its prefix.
        prefix: String,
    },
    /// A category is described twice.
    #[error("tax category '{category}' is there twice")]
    Twice {
        /// The category.
        category: String,
    },
    /// A rate without a source.
    #[error("the rate of '{category}' since {since} names no source")]
    NoSource {
        /// The category.
        category: String,
        /// The first day of the rate.
        since: Date,
    },
    /// Two rates on one day.
    #[error("two rates of '{category}' hold on one day: look at the one since {since}")]
    Overlap {
        /// The category.
        category: String,
        /// The first day of one of them.
        since: Date,
    },
}
