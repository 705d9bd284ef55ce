//! Reading `country.toml`: what is missing or contradicts itself is refused with line, key and what to write there.

use super::rules::{
    AddressFormat, AgeLimit, CashRounding, Charge, Consumption, DatedRate, Evidence, ExemptionRule, Levy, ReceiptRules,
    Region, Retention, RoundingRule, SinglePurposeRule, Tax, VoucherRule,
};
use super::{Country, CountryError};
use crate::{Currency, Date, DayRules, InStoreCode, Money, Rate, TaxNumberRule, TenderKind};
use serde::Deserialize;
use std::collections::BTreeSet;
use toml::Spanned;

/// The shape of a `country.toml`.
#[derive(Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "country.toml")]
pub(super) struct CountryFile {
    /// ISO 3166-1 alpha-2 code.
    code: String,
    /// Version of this file: year, month, number.
    #[serde(default)]
    version: String,
    /// The currency of its shops (ISO 4217).
    currency: Currency,
    /// Decimals of its minor unit by ISO 4217, written down so that a wrong one is seen.
    exponent: Option<u8>,
    languages: Vec<String>,
    /// What its only tax is called: GST, TVA, USt; countries with several describe each as a `[[charge]]`.
    #[serde(default)]
    tax_name: String,
    prices_include_tax: bool,
    #[serde(default)]
    region_required: bool,
    rounding: RoundingRule,
    #[serde(default)]
    rounding_choice: Vec<RoundingRule>,
    cash_rounding: Option<CashRounding>,
    banknotes: Vec<Money>,
    coins: Vec<Money>,
    receipt: ReceiptRules,
    #[serde(default)]
    charge: Vec<Charge>,
    #[serde(default)]
    region: Vec<Region>,
    tax: Vec<TaxFile>,
    #[serde(default)]
    levy: Vec<Levy>,
    #[serde(default)]
    exemption: Vec<ExemptionRule>,
    #[serde(default)]
    age_limit: Vec<AgeLimit>,
    retention: Option<Retention>,
    /// How long gift vouchers can be spent at least; without it the law was not looked at, and they don't end.
    voucher: Option<VoucherRule>,
    /// That gift vouchers for one kind of goods are taxed when they are sold; without it none are sold.
    single_purpose_voucher: Option<SinglePurposeRule>,
    /// Minutes after midnight at which the business day ends.
    #[serde(default)]
    day_ends_minutes: u16,
    address: Option<AddressFormat>,
    tax_number: Option<TaxNumberRule>,
    /// Which law of cash registers holds: `none`, or the id of a fiscal regime.
    #[serde(default)]
    fiscal: String,
    #[serde(default)]
    pack_days: DayRules,
    #[serde(default)]
    in_store_code: Vec<InStoreCode>,
}

#[derive(Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
struct TaxFile {
    #[schemars(with = "String")]
    id: Spanned<String>,
    mark: String,
    #[serde(default)]
    about: String,
    #[schemars(with = "Vec<RateFile>")]
    rate: Vec<Spanned<RateFile>>,
}

/// A rate as it is written; what must be there is asked for in words.
#[derive(Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(extend("required" = ["percent", "since", "source", "evidence"]))]
struct RateFile {
    percent: Option<Rate>,
    since: Option<Date>,
    until: Option<Date>,
    source: Option<String>,
    evidence: Option<Evidence>,
    charge: Option<String>,
    region: Option<String>,
    place: Option<Consumption>,
    price_from_minor: Option<Money>,
    price_to_minor: Option<Money>,
    category_total_to_minor: Option<Money>,
    free_minor: Option<Money>,
    cap_minor: Option<Money>,
    holiday: Option<String>,
}

/// Where in the text something stands, for messages.
struct Place<'a> {
    text: &'a str,
}

impl Place<'_> {
    fn wrong(&self, at: usize, key: impl Into<String>, problem: impl Into<String>) -> CountryError {
        let line = 1 + self.text.as_bytes()[..at.min(self.text.len())].iter().filter(|byte| **byte == b'\n').count();
        CountryError::Wrong { line, key: key.into(), problem: problem.into() }
    }

    /// For what has no place of its own: the first line that writes this text.
    fn wrong_at(&self, written: &str, key: impl Into<String>, problem: impl Into<String>) -> CountryError {
        self.wrong(self.text.find(written).unwrap_or(0), key, problem)
    }
}

/// What TOML or serde says, with the line and the key that is written there.
fn not_readable(error: &toml::de::Error, place: &Place<'_>) -> CountryError {
    let Some(span) = error.span() else { return CountryError::NotReadable(error.message().to_owned()) };
    let at = span.start.min(place.text.len());
    let line = place.text[..at].rsplit('\n').next().unwrap_or_default();
    let rest = place.text[at..].lines().next().unwrap_or_default();
    let written = [line, rest].concat();
    let key = written.split('=').next().unwrap_or_default().trim().trim_matches(['[', ']', '{', ' ']).to_owned();
    place.wrong(at, key, error.message())
}

pub(super) fn parse(text: &str) -> Result<Country, CountryError> {
    let place = Place { text };
    let file: CountryFile = toml::from_str(text).map_err(|error| not_readable(&error, &place))?;
    check_head(&file, &place)?;
    let charges = if file.charge.is_empty() { vec![only_charge(&file)] } else { file.charge };
    check_charges(&charges, &place)?;
    check_regions(&file.region, &place)?;
    let mut taxes: Vec<Tax> = Vec::new();
    for tax in file.tax {
        let (at, id) = (tax.id.span().start, tax.id.into_inner());
        if taxes.iter().any(|known| known.id == id) {
            return Err(place.wrong(
                at,
                "tax.id",
                format!("the tax category '{id}' is there twice; give one another id"),
            ));
        }
        let rates = rates(&id, tax.rate, &place)?;
        for rate in &rates {
            check_names(&id, rate, &charges, &file.region, &place)?;
        }
        if rates.is_empty() {
            return Err(place.wrong(
                at,
                "tax.rate",
                format!("the tax category '{id}' has no rate; write at least one with its first day"),
            ));
        }
        taxes.push(Tax { id, mark: tax.mark, about: tax.about, rates });
    }
    check_limits(&taxes, file.prices_include_tax, &file.region, &place)?;
    for code in &file.in_store_code {
        if !code.is_possible() || code.source.trim().is_empty() {
            return Err(CountryError::InStoreCode { prefix: code.prefix.clone() });
        }
    }
    Ok(Country {
        code: file.code,
        version: file.version,
        currency: file.currency,
        languages: file.languages,
        prices_include_tax: file.prices_include_tax,
        is_region_required: file.region_required,
        rounding: file.rounding,
        rounding_choices: file.rounding_choice,
        cash_rounding: file.cash_rounding,
        charges,
        regions: file.region,
        here: Vec::new(),
        taxes,
        levies: file.levy,
        exemptions: file.exemption,
        age_limits: file.age_limit,
        retention: file.retention,
        voucher: file.voucher,
        single_purpose_voucher: file.single_purpose_voucher,
        day_ends_minutes: file.day_ends_minutes,
        address: file.address,
        tax_number: file.tax_number,
        fiscal: file.fiscal,
        banknotes: file.banknotes,
        coins: file.coins,
        receipt: file.receipt,
        pack_days: file.pack_days,
        in_store_codes: file.in_store_code,
        holds_since: None,
        later: Vec::new(),
    })
}

/// A country with one tax need not describe it.
fn only_charge(file: &CountryFile) -> Charge {
    let label = if file.tax_name.is_empty() { "VAT".to_owned() } else { file.tax_name.clone() };
    Charge { id: "tax".to_owned(), label, replaces: Vec::new(), on_top_of: Vec::new(), rounded_with: None }
}

fn check_head(file: &CountryFile, place: &Place<'_>) -> Result<(), CountryError> {
    let is_odd = |rounding: &CashRounding| rounding.unit_minor < 1;
    if file.languages.is_empty() || file.tax.is_empty() || file.cash_rounding.as_ref().is_some_and(is_odd) {
        return Err(CountryError::Incomplete);
    }
    if let Some(exponent) = file.exponent.filter(|exponent| *exponent != file.currency.exponent()) {
        let problem =
            format!("{} has {} decimals in ISO 4217, not {exponent}", file.currency, file.currency.exponent());
        return Err(place.wrong_at("exponent", "exponent", problem));
    }
    check_cash(file.cash_rounding.as_ref(), place)?;
    for rule in [&file.rounding].into_iter().chain(&file.rounding_choice) {
        if rule.source.trim().is_empty() {
            return Err(place.wrong_at(
                &rule.id,
                "rounding.source",
                format!("the rounding rule '{}' names no source", rule.id),
            ));
        }
        if rule.step == 0 || rule.places.is_some_and(|places| places > 8) {
            return Err(place.wrong_at(
                &rule.id,
                "rounding",
                format!("the rounding rule '{}' needs a step from 1 and at most 8 places", rule.id),
            ));
        }
    }
    if file.voucher.as_ref().is_some_and(|rule| rule.source.trim().is_empty() || rule.years == 0) {
        let problem = "gift vouchers can be spent for at least a year, and whose law says so is written beside it";
        return Err(place.wrong_at("[voucher]", "voucher", problem));
    }
    if let Some(rule) = &file.single_purpose_voucher
        && (rule.source.trim().is_empty() || !file.prices_include_tax)
    {
        let problem = "whose law taxes a voucher for one kind of goods when it is sold is written beside it, and prices include tax there";
        return Err(place.wrong_at("[single_purpose_voucher]", "single_purpose_voucher", problem));
    }
    for levy in &file.levy {
        if levy.source.trim().is_empty() {
            return Err(place.wrong_at(&levy.id, "levy.source", format!("the levy '{}' names no source", levy.id)));
        }
    }
    for rule in &file.exemption {
        let is_known = |id: &String| file.region.iter().any(|region| region.id == *id);
        if let Some(region) = rule.region.as_ref().filter(|id| !is_known(id)) {
            let problem = format!("'{}' holds in '{region}', but no [[region]] has that id", rule.id);
            return Err(place.wrong_at(&rule.id, "exemption.region", problem));
        }
    }
    Ok(())
}

/// Cash rounding says whose rule it is, and rounds nothing but cash.
fn check_cash(cash: Option<&CashRounding>, place: &Place<'_>) -> Result<(), CountryError> {
    let Some(cash) = cash else { return Ok(()) };
    let wrong = |key: &str, problem: &str| {
        let start = place.text.find("[cash_rounding]").unwrap_or(0);
        let at = start + place.text[start..].find(key).unwrap_or(0);
        Err(place.wrong(at, format!("cash_rounding.{key}"), problem))
    };
    if cash.source.trim().is_empty() {
        return wrong("source", "the rounding of cash names no source: write the law, the mint or whose custom it is");
    }
    if cash.tenders != [TenderKind::Cash] {
        return wrong("tenders", "only what is paid in cash can be rounded: write tenders = [\"cash\"]");
    }
    Ok(())
}

fn check_charges(charges: &[Charge], place: &Place<'_>) -> Result<(), CountryError> {
    let mut known = BTreeSet::new();
    for charge in charges {
        if let Some(other) = charge.on_top_of.iter().find(|other| !known.contains(other.as_str())) {
            let problem = format!("'{}' is charged on '{other}', which must be described before it", charge.id);
            return Err(place.wrong_at(&charge.id, "charge.on_top_of", problem));
        }
        if !known.insert(charge.id.as_str()) {
            return Err(place.wrong_at(&charge.id, "charge.id", format!("the tax '{}' is there twice", charge.id)));
        }
    }
    let all = |id: &String| charges.iter().any(|charge| charge.id == *id);
    match charges.iter().find_map(|charge| charge.replaces.iter().find(|id| !all(id))) {
        Some(id) => Err(place.wrong_at(id, "charge.replaces", format!("no [[charge]] has the id '{id}'"))),
        None => Ok(()),
    }
}

fn check_regions(regions: &[Region], place: &Place<'_>) -> Result<(), CountryError> {
    let mut known = BTreeSet::new();
    for region in regions {
        if let Some(within) = region.within.as_ref().filter(|within| !known.contains(within.as_str())) {
            let problem = format!("'{}' lies within '{within}', which must be described before it", region.id);
            return Err(place.wrong_at(&region.id, "region.within", problem));
        }
        if !known.insert(region.id.as_str()) {
            return Err(place.wrong_at(&region.id, "region.id", format!("the region '{}' is there twice", region.id)));
        }
    }
    Ok(())
}

fn rates(category: &str, rows: Vec<Spanned<RateFile>>, place: &Place<'_>) -> Result<Vec<DatedRate>, CountryError> {
    let mut rates: Vec<DatedRate> = Vec::new();
    for row in rows {
        let at = row.span().start;
        let rate =
            rate(category, row.into_inner(), &|key, problem| place.wrong(at, format!("tax.rate.{key}"), problem))?;
        let overlaps =
            |other: &DatedRate| other.competes_with(&rate) && (other.covers(rate.since) || rate.covers(other.since));
        if let Some(other) = rates.iter().find(|other| overlaps(other)) {
            let problem = format!(
                "two rates of '{category}' hold on one day: {} since {} and {} since {}; end the earlier one with `until`",
                other.percent, other.since, rate.percent, rate.since
            );
            return Err(place.wrong(at, "tax.rate.since", problem));
        }
        rates.push(rate);
    }
    Ok(rates)
}

fn rate(
    category: &str,
    row: RateFile,
    wrong: &dyn Fn(&str, String) -> CountryError,
) -> Result<DatedRate, CountryError> {
    let percent = row.percent.ok_or_else(|| {
        wrong("percent", format!("a rate of '{category}' has no percentage: write percent = \"5.5\""))
    })?;
    let since = row.since.ok_or_else(|| {
        wrong("since", format!("the rate {percent} of '{category}' has no first day: write since = \"2026-01-01\""))
    })?;
    let source = row.source.filter(|source| !source.trim().is_empty()).ok_or_else(|| {
        wrong(
            "source",
            format!("the rate of '{category}' since {since} names no source: write the law or page it is from"),
        )
    })?;
    let evidence = row.evidence.ok_or_else(|| {
        let how = "write evidence = \"read\" if somebody read it there, else \"memory\"";
        wrong(
            "evidence",
            format!("the rate of '{category}' since {since} doesn't say whether its source was read: {how}"),
        )
    })?;
    if row.until.is_some_and(|until| until < since) {
        return Err(wrong("until", format!("the rate of '{category}' since {since} ends before it begins")));
    }
    if percent.millionths() < 0 || (row.holiday.is_some() && row.until.is_none()) {
        return Err(wrong(
            "percent",
            format!("the rate of '{category}' since {since} is below zero, or a holiday without an end"),
        ));
    }
    Ok(DatedRate {
        percent,
        since,
        until: row.until,
        source,
        evidence,
        charge: row.charge,
        region: row.region,
        place: row.place,
        price_from: row.price_from_minor,
        price_to: row.price_to_minor,
        category_total_to: row.category_total_to_minor,
        free: row.free_minor,
        cap: row.cap_minor,
        holiday: row.holiday,
    })
}

fn check_names(
    category: &str,
    rate: &DatedRate,
    charges: &[Charge],
    regions: &[Region],
    place: &Place<'_>,
) -> Result<(), CountryError> {
    if let Some(id) = rate.charge.as_ref().filter(|id| !charges.iter().any(|charge| charge.id == **id)) {
        return Err(place.wrong_at(
            id,
            "tax.rate.charge",
            format!("'{category}' has a rate of '{id}', but no [[charge]] has that id"),
        ));
    }
    if let Some(id) = rate.region.as_ref().filter(|id| !regions.iter().any(|region| region.id == **id)) {
        return Err(place.wrong_at(
            id,
            "tax.rate.region",
            format!("'{category}' has a rate in '{id}', but no [[region]] has that id"),
        ));
    }
    Ok(())
}

/// What is free of tax or above a cap can be told only from prices without tax.
fn check_limits(taxes: &[Tax], is_inclusive: bool, regions: &[Region], place: &Place<'_>) -> Result<(), CountryError> {
    let mut rates = taxes.iter().flat_map(|tax| &tax.rates);
    let has_inclusive = is_inclusive || regions.iter().any(|region| region.prices_include_tax == Some(true));
    match rates.find(|rate| has_inclusive && (rate.free.is_some() || rate.cap.is_some())) {
        Some(_) => {
            let problem = "a free amount or a cap needs prices without tax: set prices_include_tax = false";
            Err(place.wrong_at("_minor", "tax.rate", problem))
        }
        None => Ok(()),
    }
}
