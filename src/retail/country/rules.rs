//! The parts of a country's rules: taxes and their dated rates, regions, levies, rounding, receipt duties. Each fact says where it is
//! from and whether somebody read it there.

use crate::{BuyerFact, Date, Money, Rate, RoundingMode, TenderKind};
use serde::{Deserialize, Serialize};

/// Over what the tax of a sale is rounded to the minor unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TaxRounding {
    /// Each line on its own; the sale's tax is the sum of the lines.
    Line,
    /// Once per tax and rate on the document.
    Rate,
    /// Once per tax on the document (Australia: the total-invoice rule, GST Act s 9-90).
    Document,
}

/// How tax is rounded: the law's rule, or one the law lets the legal entity choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RoundingRule {
    /// Its id, by which a shop chooses it.
    pub id: String,
    /// Over what is rounded.
    pub scope: TaxRounding,
    /// Which way.
    #[serde(default)]
    pub mode: RoundingMode,
    /// Decimals of the major unit; those of the currency if missing. With more, each line is rounded to so many first, and the document to the
    /// minor unit, a half up.
    #[serde(default)]
    pub places: Option<u8>,
    /// Multiples of the last place that tax is rounded to: 5 where the smallest amount is 0.05.
    #[serde(default = "one")]
    pub step: u8,
    /// The law it was taken from.
    pub source: String,
    /// Whether somebody read the source.
    pub evidence: Evidence,
}

const fn one() -> u8 {
    1
}

/// Rounding of what is paid in cash.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CashRounding {
    /// The smallest amount cash can pay, in minor units.
    pub unit_minor: i64,
    /// Which multiple of it is taken.
    #[serde(default)]
    pub mode: RoundingMode,
    /// Whether the law asks for it; otherwise it is the shop's custom.
    #[serde(default)]
    pub is_mandatory: bool,
    /// The tenders that are rounded: cash.
    pub tenders: Vec<TenderKind>,
    /// The law, the mint or the custom it was taken from.
    pub source: String,
    /// Whether somebody read the source.
    pub evidence: Evidence,
}

/// A tax by its own name: VAT, GST, QST, a state's sales tax.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Charge {
    /// Its id, as rates name it.
    pub id: String,
    /// How a receipt names it.
    pub label: String,
    /// Taxes that aren't charged where this one is (Canada: HST instead of GST).
    #[serde(default)]
    pub replaces: Vec<String>,
    /// Taxes that are part of the amount this one is charged on; they are described before it.
    #[serde(default)]
    pub on_top_of: Vec<String>,
    /// Taxes with the same word here are added up before they are rounded (United States: state, county, city and district).
    #[serde(default)]
    pub rounded_with: Option<String>,
}

/// One tax category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tax {
    /// The category's id, as products name it: `standard`, `gst-free`.
    pub id: String,
    /// The letter or sign that marks it on a receipt.
    pub mark: String,
    /// What belongs to it and what doesn't, for whoever sorts the articles.
    pub about: String,
    /// Its rates by date, tax, region and condition.
    pub rates: Vec<DatedRate>,
}

/// A rate, the days it holds, and under which conditions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatedRate {
    /// The rate in percent.
    pub percent: Rate,
    /// First day.
    pub since: Date,
    /// Last day, if it has ended or will.
    pub until: Option<Date>,
    /// The law or the authority's page it was taken from.
    pub source: String,
    /// Whether somebody read the source or wrote from memory.
    pub evidence: Evidence,
    /// Which of the country's taxes it is a rate of; the first if none is named.
    pub charge: Option<String>,
    /// Only in this region and those within it.
    pub region: Option<String>,
    /// Only where it is consumed.
    pub place: Option<Consumption>,
    /// Only from this price of one piece, in minor units.
    pub price_from: Option<Money>,
    /// Only up to this price of one piece, in minor units, that price included.
    pub price_to: Option<Money>,
    /// Only while all lines of the category come to this much or less, in minor units.
    pub category_total_to: Option<Money>,
    /// So much of each piece is free of it, in minor units.
    pub free: Option<Money>,
    /// Not charged on more than this much of each piece, in minor units.
    pub cap: Option<Money>,
    /// The name of a tax holiday; its rate goes before others on its days.
    pub holiday: Option<String>,
}

impl DatedRate {
    /// Whether the rate holds on this day.
    pub fn covers(&self, day: Date) -> bool {
        self.since <= day && self.until.is_none_or(|until| day <= until)
    }

    /// Whether it holds everywhere and always, as long as its days last.
    pub fn is_plain(&self) -> bool {
        self.region.is_none()
            && self.place.is_none()
            && self.price_from.is_none()
            && self.price_to.is_none()
            && self.category_total_to.is_none()
            && self.holiday.is_none()
    }

    /// Whether this row and another speak of the same tax, place and prices, so that one day must not have both.
    pub(crate) fn competes_with(&self, other: &DatedRate) -> bool {
        let is_apart =
            |from: Option<Money>, to: Option<Money>| matches!((from, to), (Some(from), Some(to)) if from > to);
        self.charge == other.charge
            && self.region == other.region
            && self.place == other.place
            && self.category_total_to == other.category_total_to
            && self.holiday.is_some() == other.holiday.is_some()
            && !is_apart(self.price_from, other.price_to)
            && !is_apart(other.price_from, self.price_to)
    }
}

/// Where something is eaten or drunk, where the tax depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Consumption {
    /// Taken away: the usual case of a shop.
    Takeaway,
    /// Eaten or drunk on the spot.
    DineIn,
}

/// How far a fact has been checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// The source was read.
    Read,
    /// Written from memory: shown as unchecked to the shop's owner.
    Memory,
}

/// A part of a country with rates of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// Its id; ISO 3166-2 where it has one: `CA-QC`, `US-NY`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The region it lies in.
    #[serde(default)]
    pub within: Option<String>,
    /// Whether its shelf prices hold the tax, if other than the country's.
    #[serde(default)]
    pub prices_include_tax: Option<bool>,
}

/// A fixed amount per piece that the law or a scheme adds: a deposit, an eco-participation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Levy {
    /// Its id, as articles name it.
    pub id: String,
    /// How a receipt names it.
    pub label: String,
    /// For one piece, in minor units.
    pub amount_minor: i64,
    /// How it is taxed.
    pub taxed: LevyTax,
    /// Whether the shelf price holds it already; otherwise it is added.
    #[serde(default)]
    pub is_in_price: bool,
    /// First day.
    pub since: Date,
    /// Last day.
    #[serde(default)]
    pub until: Option<Date>,
    /// The law it was taken from.
    pub source: String,
    /// Whether somebody read the source.
    pub evidence: Evidence,
}

/// How a levy is taxed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LevyTax {
    /// Not at all: it stands outside what tax is charged on.
    Outside,
    /// Its net amount is part of what tax is charged on.
    InBase,
    /// Like the goods it comes with: the amount is a price, with or without tax as the goods' price is.
    AsGoods,
}

/// A buyer who need not pay some taxes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExemptionRule {
    /// Its id: `resale`, `status-card`.
    pub id: String,
    /// The taxes not charged; all if none is named.
    #[serde(default)]
    pub charges: Vec<String>,
    /// Where it holds; everywhere if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// What remains to be paid of each of these taxes, in percent at most: the federal part of a tax whose provincial part is
    /// relieved. Nothing if missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remaining_percent: Option<Rate>,
    /// Whether the number of a certificate or card must be written down.
    pub needs_certificate: bool,
    /// The law it was taken from.
    pub source: String,
    /// Whether somebody read the source.
    pub evidence: Evidence,
}

/// What a country wants on a receipt.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
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
    /// Whether nothing on the paper is larger than the heading, the total neither.
    #[serde(default)]
    pub is_title_largest: bool,
    /// The mark whose goods have the reduced rate, where the paper has to say so in words.
    #[serde(default)]
    pub reduced_mark: Option<String>,
    /// Whether an invoice that names its buyer tells each line without its tax too.
    #[serde(default)]
    pub invoices_show_net: bool,
    /// When a receipt is printed.
    #[serde(default)]
    pub paper: Paper,
    /// What else the law asks for, by amount.
    #[serde(default)]
    pub duty: Vec<ReceiptDuty>,
}

/// When a receipt is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// With every sale.
    #[default]
    Always,
    /// If the customer asks for it.
    OnRequest,
}

/// One duty of a receipt and the amounts it holds for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReceiptDuty {
    /// Its id: `buyer-identity`, `simplified-invoice`.
    pub id: String,
    /// From this total on, in minor units.
    #[serde(default)]
    pub from_minor: Option<i64>,
    /// Up to this total, in minor units, that total included.
    #[serde(default)]
    pub to_minor: Option<i64>,
    /// Whether only if the customer asks.
    #[serde(default)]
    pub is_on_request: bool,
    /// The heading of the paper where this duty holds: the text is `receipt-title-<title>`. Of several the last one counts.
    #[serde(default)]
    pub title: Option<String>,
    /// What the receipt has to say of the buyer.
    #[serde(default)]
    pub buyer: Vec<BuyerFact>,
    /// Only in this region.
    #[serde(default)]
    pub region: Option<String>,
    /// The language the receipt has to be in; another one may stand beside it.
    #[serde(default)]
    pub language: Option<String>,
    /// What it asks for, in plain words.
    pub about: String,
    /// The law it was taken from.
    pub source: String,
    /// Whether somebody read the source.
    pub evidence: Evidence,
}

/// The youngest age at which something is sold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgeLimit {
    /// Which goods: `alcohol`, `spirits`, `tobacco`, `vape`, `knives`.
    pub goods: String,
    /// Years.
    pub years: u8,
    /// Only in this region.
    #[serde(default)]
    pub region: Option<String>,
    /// The law it was taken from.
    pub source: String,
    /// Whether somebody read the source.
    pub evidence: Evidence,
}

/// How long records are kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// Months.
    pub months: u16,
    /// The law it was taken from.
    pub source: String,
    /// Whether somebody read the source.
    pub evidence: Evidence,
}

/// How long a gift voucher can be spent at least: a shop may give more time, not less.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VoucherRule {
    /// Years from the day on which it is sold.
    pub years: u16,
    /// Whether the years are counted from the end of that year.
    #[serde(default)]
    pub is_from_year_end: bool,
    /// The law it was taken from, as somebody read it.
    pub source: String,
}

/// That a gift voucher for one kind of goods is taxed when it is sold, and what it pays isn't taxed once more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SinglePurposeRule {
    /// The law it was taken from, as somebody read it.
    pub source: String,
}

/// How people and places are written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AddressFormat {
    /// Lines of an address: `{street}`, `{city}`, `{region}`, `{postcode}` are filled in, other characters stay.
    pub lines: Vec<String>,
    /// What a postcode looks like: `9` a digit, `A` a capital letter, others stand for themselves; several forms are possible.
    #[serde(default)]
    pub postcode: Vec<String>,
    /// Whether the family name comes first.
    #[serde(default)]
    pub is_family_name_first: bool,
}
