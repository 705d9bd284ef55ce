//! A country as the till sells in it: currency, dated tax rates, rounding, cash, what its receipts must say. Data with sources,
//! read from `country.toml`.

mod facts;
mod file;
mod pack;
mod rules;
mod shipped;
#[cfg(test)]
mod tests;

pub use facts::{CountryFacts, RateChange, RateFact, RegionFact, RoundingFact, Unchecked, UncheckedFact, WaitingPack};
pub use pack::{CountryPack, PackError, country_key, read_country_pack, sign_country, unproven_country_pack};
pub use rules::{
    AddressFormat, AgeLimit, CashRounding, Charge, Consumption, DatedRate, Evidence, ExemptionRule, Levy, LevyTax,
    Paper, ReceiptDuty, ReceiptRules, Region, Retention, RoundingRule, SinglePurposeRule, Tax, TaxRounding,
    VoucherRule,
};
pub use shipped::{shipped_countries, shipped_country};

use crate::{Buyer, Currency, Date, DayRules, InStoreCode, Money, Rate, RoundingMode, TaxNumberRule};

/// A voucher that can be spent for longer doesn't end in anybody's life.
const VOUCHER_YEARS_MAX: u16 = 100;

/// A country's rules. Built only by [`Country::parse`], which refuses what is incomplete or contradicts itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166-1 alpha-2 code.
    pub code: String,
    /// Version of the file: `2026.11.1`.
    pub version: String,
    /// The currency of its shops.
    pub currency: Currency,
    /// Language tags of its tills, the usual one first (BCP 47).
    pub languages: Vec<String>,
    /// Whether shelf prices hold the tax.
    pub prices_include_tax: bool,
    /// Whether nothing can be taxed before a region is chosen.
    pub is_region_required: bool,
    /// How tax is rounded here.
    pub rounding: RoundingRule,
    /// Other ways of rounding the legal entity may choose.
    pub rounding_choices: Vec<RoundingRule>,
    /// How cash is rounded, if the smallest coin is more than one minor unit.
    pub cash_rounding: Option<CashRounding>,
    /// The taxes by name, in the order a receipt lists them.
    pub charges: Vec<Charge>,
    /// Parts with rates of their own, the larger before those within them.
    pub regions: Vec<Region>,
    /// Where this shop stands: the region chosen with [`Country::in_region`] and those around it, the innermost first.
    pub here: Vec<String>,
    /// Tax categories with their dated rates.
    pub taxes: Vec<Tax>,
    /// Fixed amounts per piece.
    pub levies: Vec<Levy>,
    /// Buyers who need not pay some taxes.
    pub exemptions: Vec<ExemptionRule>,
    /// The youngest ages at which something is sold.
    pub age_limits: Vec<AgeLimit>,
    /// How long records are kept.
    pub retention: Option<Retention>,
    /// How long gift vouchers can be spent at least.
    pub voucher: Option<VoucherRule>,
    /// Whether gift vouchers for one kind of goods are taxed when they are sold.
    pub single_purpose_voucher: Option<SinglePurposeRule>,
    /// Minutes after midnight at which the business day usually ends.
    pub day_ends_minutes: u16,
    /// How addresses and names are written.
    pub address: Option<AddressFormat>,
    /// What a tax number looks like.
    pub tax_number: Option<TaxNumberRule>,
    /// Which law of cash registers holds: `none`, or the id of a fiscal regime.
    pub fiscal: String,
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
    /// The first day these rules hold, where they came with one; `None` for those the till began with.
    pub holds_since: Option<Date>,
    /// Signed rules that take the place of these on their days, the earliest first: see [`Country::followed_by`].
    pub later: Vec<CountryPack>,
}

impl Country {
    /// Reads a `country.toml`.
    ///
    /// # Errors
    /// When the file isn't TOML of this shape, a rate has no date or source, periods of one category overlap, or something the
    /// till needs is missing. The text names the line, the key, and what to write there.
    pub fn parse(text: &str) -> Result<Country, CountryError> {
        file::parse(text)
    }

    /// The JSON Schema of a `country.toml`.
    pub fn schema() -> serde_json::Value {
        schemars::schema_for!(file::CountryFile).to_value()
    }

    /// The same country for a shop in this region.
    ///
    /// # Errors
    /// When the country has no such region.
    pub fn in_region(mut self, id: &str) -> Result<Country, CountryError> {
        let mut here = Vec::new();
        let mut next = Some(id.to_owned());
        let mut is_inclusive = None;
        while let Some(id) = next.take() {
            let Some(region) = self.regions.iter().find(|region| region.id == id) else {
                return Err(CountryError::NoSuchRegion { region: id, country: self.code });
            };
            is_inclusive = is_inclusive.or(region.prices_include_tax);
            next.clone_from(&region.within);
            here.push(id);
        }
        self.prices_include_tax = is_inclusive.unwrap_or(self.prices_include_tax);
        self.here = here;
        Ok(self)
    }

    /// The same country with another of the roundings its law lets the legal entity choose.
    ///
    /// # Errors
    /// When its law knows no such choice.
    pub fn with_rounding(mut self, id: &str) -> Result<Country, CountryError> {
        if self.rounding.id == id {
            return Ok(self);
        }
        match self.rounding_choices.iter().position(|rule| rule.id == id) {
            Some(index) => {
                std::mem::swap(&mut self.rounding, &mut self.rounding_choices[index]);
                Ok(self)
            }
            None => Err(CountryError::NoSuchRounding { rounding: id.to_owned(), country: self.code }),
        }
    }

    /// The tax category with this id.
    pub fn tax(&self, id: &str) -> Option<&Tax> {
        self.taxes.iter().find(|tax| tax.id == id)
    }

    /// The country's tax with this id.
    pub fn charge(&self, id: &str) -> Option<&Charge> {
        self.charges.iter().find(|charge| charge.id == id)
    }

    /// The levy with this id on a day.
    pub fn levy_on(&self, id: &str, day: Date) -> Option<&Levy> {
        let covers = |levy: &&Levy| levy.since <= day && levy.until.is_none_or(|until| day <= until);
        self.levies.iter().filter(|levy| levy.id == id).find(covers)
    }

    /// The rate of a category on a day that holds without condition; `None` if no row covers it, and then nothing is sold on a guess.
    pub fn rate_on(&self, category: &str, day: Date) -> Option<Rate> {
        let mut rates = self.tax(category)?.rates.iter();
        rates.find(|rate| rate.is_plain() && rate.covers(day)).map(|rate| rate.percent)
    }

    /// The mark of goods of a category at this rate: where the place of consumption makes it another category's usual rate, that one's.
    pub fn mark_at<'a>(&'a self, tax: &'a Tax, rate: Rate, day: Date) -> &'a str {
        let usual = |tax: &Tax| self.rate_on(&tax.id, day);
        match usual(tax) {
            Some(own) if own != rate => {
                self.taxes.iter().find(|other| usual(other) == Some(rate)).map_or(&tax.mark, |other| &other.mark)
            }
            _ => &tax.mark,
        }
    }

    /// The title of the receipt of a sale of this total: that of the last duty which names one, else the country's usual one.
    pub fn receipt_title<'a>(&'a self, total: Money, buyer: Option<&Buyer>) -> &'a str {
        let of_duty = self.duties_of(total, buyer).filter_map(|duty| duty.title.as_deref()).last();
        of_duty.unwrap_or(if buyer.is_some() { "invoice" } else { &self.receipt.title })
    }

    /// In-store codes written from memory.
    pub fn unchecked(&self) -> impl Iterator<Item = &str> {
        let codes = self.in_store_codes.iter().filter(|code| code.evidence == Evidence::Memory);
        codes.map(|code| code.prefix.as_str())
    }

    /// The tax a rate is one of.
    pub(crate) fn charge_of(&self, rate: &DatedRate) -> &Charge {
        let named = rate.charge.as_deref().and_then(|id| self.charge(id));
        named.unwrap_or(&self.charges[0])
    }

    /// The exemptions that hold in the shop's region.
    pub fn exemptions_here(&self) -> impl Iterator<Item = &ExemptionRule> {
        let is_here = |rule: &&ExemptionRule| rule.region.as_ref().is_none_or(|region| self.here.contains(region));
        self.exemptions.iter().filter(is_here)
    }

    /// The duties of a receipt of this total, for a customer who asks for an invoice or doesn't.
    pub fn receipt_duties(&self, total: Money, is_requested: bool) -> impl Iterator<Item = &ReceiptDuty> {
        let minor = total.minor().abs();
        self.receipt.duty.iter().filter(move |duty| {
            duty.from_minor.is_none_or(|from| from <= minor)
                && duty.to_minor.is_none_or(|to| minor <= to)
                && (is_requested || !duty.is_on_request)
                && duty.region.as_ref().is_none_or(|region| self.here.contains(region))
        })
    }

    /// The language every receipt here has to be in, if the law asks for one; another may stand beside it.
    pub fn receipt_language(&self) -> Option<&str> {
        self.receipt_duties(Money::ZERO, true).find_map(|duty| duty.language.as_deref())
    }

    /// The last day of a gift voucher that is sold on this day, where it ends. A shop may choose more years than the law asks for, not fewer,
    /// or none: then it doesn't end.
    pub fn voucher_until(&self, day: Date, chosen: Option<u16>) -> Option<Date> {
        let rule = self.voucher.as_ref();
        let years = match (chosen, rule) {
            (Some(0), _) | (None, None) => return None,
            (chosen, rule) => chosen.max(rule.map(|rule| rule.years))?,
        };
        let from =
            if rule.is_some_and(|rule| rule.is_from_year_end) { Date { month: 12, day: 31, ..day } } else { day };
        Some(from.plus_years(years.min(VOUCHER_YEARS_MAX)))
    }

    /// What cash can pay of an amount.
    pub fn round_cash(&self, amount: Money) -> Money {
        self.cash_rounding.as_ref().map_or(amount, |rounding| amount.round_to_by(rounding.unit_minor, rounding.mode))
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

impl Money {
    /// The multiple of `unit` minor units this rule takes; `unit` 1 changes nothing.
    pub fn round_to_by(self, unit: i64, mode: RoundingMode) -> Money {
        let exact = crate::Ratio::new(i128::from(self.minor()), i128::from(unit.max(1)));
        let steps = exact.map_or(0, |exact| exact.round(mode));
        i64::try_from(steps).ok().and_then(|steps| steps.checked_mul(unit.max(1))).map_or(self, Money::from_minor)
    }
}

impl CountryError {
    /// The line of the file it is about, from 1.
    pub fn line(&self) -> Option<usize> {
        match self {
            CountryError::Wrong { line, .. } => Some(*line),
            _ => None,
        }
    }
}

/// Why a country file can't be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CountryError {
    /// Not TOML, or a field is missing, unknown or of the wrong kind.
    #[error("the country file can't be read: {0}")]
    NotReadable(String),
    /// No language, no tax, or a rounding unit below one.
    #[error("the country file is incomplete: it needs a language, a tax category, and a rounding unit of at least 1")]
    Incomplete,
    /// A layout of in-store codes that can't be, or names no source.
    #[error("the in-store code '{prefix}' names no source, or its digits don't make thirteen with the check digit")]
    InStoreCode {
        /// Its prefix.
        prefix: String,
    },
    /// Something is missing or contradicts itself.
    #[error("line {line}, key `{key}`: {problem}")]
    Wrong {
        /// Its line, from 1.
        line: usize,
        /// Its key.
        key: String,
        /// What is wrong, and what to write there.
        problem: String,
    },
    /// The settings name a region the country doesn't have.
    #[error("{country} has no region '{region}'")]
    NoSuchRegion {
        /// The region.
        region: String,
        /// The country.
        country: String,
    },
    /// The settings choose a rounding the law doesn't offer.
    #[error("the law of {country} as its file tells it offers no rounding '{rounding}'")]
    NoSuchRounding {
        /// The rounding.
        rounding: String,
        /// The country.
        country: String,
    },
}
