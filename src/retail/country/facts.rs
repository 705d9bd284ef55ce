//! What a shop's owner wants to know of the country's rules on a day: today's rates, what is about to change, what nobody has checked.

use super::{Consumption, Country, DatedRate, Evidence, ExemptionRule, RoundingRule, TaxRounding};
use crate::{Currency, Date, Money, Rate, RoundingMode};
use serde::Serialize;

/// The rules of a country on a day, as a person reads them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct CountryFacts {
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// Version of the rules: `2026.11.1`.
    pub version: String,
    /// The first day they hold, where they came with one.
    pub since: Option<Date>,
    /// The region the shop stands in, and those around it, the innermost first.
    pub regions: Vec<RegionFact>,
    /// The currency.
    pub currency: Currency,
    /// Whether shelf prices hold the tax.
    pub prices_include_tax: bool,
    /// How tax is rounded.
    pub rounding: RoundingFact,
    /// The other ways of rounding the legal entity may choose.
    pub rounding_choices: Vec<RoundingFact>,
    /// The rates of the day, by category.
    pub rates: Vec<RateFact>,
    /// What will change, the next one first; what signed rules that wait will change is among it.
    pub changes: Vec<RateChange>,
    /// Signed rules that wait for their day, the next one first.
    pub waiting: Vec<WaitingPack>,
    /// What was written from memory.
    pub unchecked: Vec<Unchecked>,
    /// Buyers who need not pay some taxes.
    pub exemptions: Vec<ExemptionRule>,
}

/// A region.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct RegionFact {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// A way of rounding tax.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct RoundingFact {
    /// Its id, by which a shop chooses it.
    pub id: String,
    /// Over what is rounded.
    pub scope: TaxRounding,
    /// Which way.
    pub mode: RoundingMode,
    /// The law.
    pub source: String,
    /// Whether somebody read the law.
    pub evidence: Evidence,
}

/// A rate that holds on the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct RateFact {
    /// The tax category.
    pub category: String,
    /// The name of the tax.
    pub charge: String,
    /// The rate.
    pub rate: Rate,
    /// Its first day.
    pub since: Date,
    /// Its last day, if it will end.
    pub until: Option<Date>,
    /// The place of consumption it depends on.
    pub place: Option<Consumption>,
    /// Only from this price of one piece.
    pub price_from: Option<Money>,
    /// Only up to this price of one piece.
    pub price_to: Option<Money>,
    /// The tax holiday it comes from.
    pub holiday: Option<String>,
    /// The law.
    pub source: String,
    /// Whether somebody read the law.
    pub evidence: Evidence,
}

/// A rate that will change: what a shop's owner should know before its day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct RateChange {
    /// The tax category.
    pub category: String,
    /// The name of the tax.
    pub charge: String,
    /// The place of consumption it depends on.
    pub place: Option<Consumption>,
    /// The rate until then; `None` if there was none.
    pub from: Option<Rate>,
    /// The rate from that day on; `None` if it ends.
    pub to: Option<Rate>,
    /// The first day.
    pub since: Date,
    /// Where it stands.
    pub source: String,
}

/// Signed rules that wait for their day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct WaitingPack {
    /// Their version.
    pub version: String,
    /// The first day they hold.
    pub starts: Date,
}

/// A fact written from memory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Unchecked {
    /// What it is: `tax standard 20 % since 2011-01-04`.
    pub what: String,
    /// The same in parts.
    pub fact: UncheckedFact,
    /// The source that should be read.
    pub source: String,
}

/// What was written from memory, in parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", tag = "is")]
pub enum UncheckedFact {
    /// A rate.
    Tax {
        /// The tax category.
        category: String,
        /// The name of the tax.
        charge: String,
        /// The name of the region, if it is one's.
        region: Option<String>,
        /// The rate.
        rate: Rate,
        /// Its first day.
        since: Date,
    },
    /// How tax is rounded.
    Rounding {
        /// The rule's id.
        id: String,
    },
    /// The amount of a levy.
    Levy {
        /// How a receipt names it.
        label: String,
    },
    /// A buyer who need not pay some taxes.
    Exemption {
        /// The rule's id.
        id: String,
    },
    /// What a receipt must say.
    Receipt {
        /// What it asks for, in plain words.
        about: String,
    },
    /// The youngest age at which something is sold.
    Age {
        /// Which goods.
        goods: String,
        /// Years.
        years: u8,
    },
    /// How long records are kept.
    Retention {
        /// Months.
        months: u16,
    },
    /// A layout of in-store codes.
    InStoreCode {
        /// How they begin.
        prefix: String,
    },
}

impl From<&RoundingRule> for RoundingFact {
    fn from(rule: &RoundingRule) -> RoundingFact {
        RoundingFact {
            id: rule.id.clone(),
            scope: rule.scope,
            mode: rule.mode,
            source: rule.source.clone(),
            evidence: rule.evidence,
        }
    }
}

impl Country {
    /// What its owner wants to know of these rules on a day.
    pub fn facts(&self, day: Date) -> CountryFacts {
        let region = |id: &String| {
            let known = self.regions.iter().find(|region| region.id == *id);
            RegionFact { id: id.clone(), name: known.map_or_else(|| id.clone(), |region| region.name.clone()) }
        };
        let waiting = self.later.iter().filter(|pack| pack.starts > day);
        CountryFacts {
            country: self.code.clone(),
            version: self.version.clone(),
            since: self.holds_since,
            regions: self.here.iter().map(region).collect(),
            currency: self.currency,
            prices_include_tax: self.prices_include_tax,
            rounding: RoundingFact::from(&self.rounding),
            rounding_choices: self.rounding_choices.iter().map(RoundingFact::from).collect(),
            rates: self.rates_on(day),
            changes: self.coming_changes(day),
            waiting: waiting
                .map(|pack| WaitingPack { version: pack.country.version.clone(), starts: pack.starts })
                .collect(),
            unchecked: self.unchecked_facts(day),
            exemptions: self.exemptions_here().cloned().collect(),
        }
    }

    /// The rates of a day in the shop's region; of taxes that replace each other the one that is charged.
    pub fn rates_on(&self, day: Date) -> Vec<RateFact> {
        let rows = |tax: usize| self.rows_here(tax).filter(move |row| row.covers(day));
        let mut rates = Vec::new();
        for (index, tax) in self.taxes.iter().enumerate() {
            let is_replaced = |id: &str| rows(index).any(|row| self.charge_of(row).replaces.iter().any(|it| it == id));
            rates.extend(rows(index).filter(|row| !is_replaced(&self.charge_of(row).id)).map(|row| RateFact {
                category: tax.id.clone(),
                charge: self.charge_of(row).label.clone(),
                rate: row.percent,
                since: row.since,
                until: row.until,
                place: row.place,
                price_from: row.price_from,
                price_to: row.price_to,
                holiday: row.holiday.clone(),
                source: row.source.clone(),
                evidence: row.evidence,
            }));
        }
        rates
    }

    /// The categories whose tax is another one on this day for what is eaten on the spot than for what is taken away.
    pub fn differing_by_place(&self, day: Date) -> Vec<&str> {
        let differs = |index: usize| {
            let rows = || self.rows_here(index).filter(|row| row.covers(day));
            let usual = |own: &DatedRate| {
                let is_alike =
                    |row: &&DatedRate| row.place != own.place && row.charge == own.charge && row.region == own.region;
                rows().find(is_alike).map(|row| row.percent)
            };
            rows().filter(|row| row.place.is_some()).any(|own| usual(own) != Some(own.percent))
        };
        self.taxes.iter().enumerate().filter(|(index, _)| differs(*index)).map(|(_, tax)| tax.id.as_str()).collect()
    }

    /// Whether a tax invoice names its buyer from an amount on that this total reaches.
    pub fn invoice_names_buyer(&self, total: Money) -> bool {
        self.receipt_duties(total, true).any(|duty| duty.from_minor.is_some() && !duty.buyer.is_empty())
    }

    /// Whether a gift voucher for goods of this tax category is taxed when it is sold on this day: the law says so of vouchers whose place
    /// and rate are known by then, so the category has one rate here, whatever a piece costs and wherever it is eaten, and no region within
    /// which this shop stands has another.
    pub fn is_single_purpose(&self, category: &str, day: Date) -> bool {
        let tax =
            self.taxes.iter().position(|tax| tax.id == category).filter(|_| self.single_purpose_voucher.is_some());
        let mut rates = tax.into_iter().flat_map(|tax| self.rows_here(tax)).filter(|rate| rate.covers(day));
        let is_known = |rate: &DatedRate| rate.is_plain() && rate.free.is_none() && rate.cap.is_none();
        rates.next().is_some_and(is_known) && rates.next().is_none()
    }

    fn rows_here(&self, tax: usize) -> impl Iterator<Item = &DatedRate> {
        self.taxes[tax].rates.iter().filter(|row| row.region.as_ref().is_none_or(|region| self.here.contains(region)))
    }

    /// Everything written from memory that matters on this day or later: a shop's owner should have it confirmed.
    pub fn unchecked_facts(&self, day: Date) -> Vec<Unchecked> {
        let mut facts = Vec::new();
        let mut add = |evidence: Evidence, fact: UncheckedFact, what: String, source: &str| {
            if evidence == Evidence::Memory {
                facts.push(Unchecked { what, fact, source: source.to_owned() });
            }
        };
        for tax in &self.taxes {
            for rate in tax.rates.iter().filter(|rate| rate.until.is_none_or(|until| until >= day)) {
                let is_here = |region: &&str| self.here.is_empty() || self.here.iter().any(|id| id == region);
                let region = rate.region.as_deref().filter(is_here);
                if rate.region.is_some() && region.is_none() {
                    continue;
                }
                let part = [rate.charge.as_deref(), region].into_iter().flatten().collect::<Vec<_>>().join(" ");
                let part = if part.is_empty() { part } else { format!(" ({part})") };
                let what = format!("tax {}{part} {} % since {}", tax.id, rate.percent, rate.since);
                let name =
                    |id: &str| self.regions.iter().find(|region| region.id == id).map(|region| region.name.clone());
                let fact = UncheckedFact::Tax {
                    category: tax.id.clone(),
                    charge: self.charge_of(rate).label.clone(),
                    region: region.and_then(name),
                    rate: rate.percent,
                    since: rate.since,
                };
                add(rate.evidence, fact, what, &rate.source);
            }
        }
        let rule = &self.rounding;
        let fact = UncheckedFact::Rounding { id: rule.id.clone() };
        add(rule.evidence, fact, format!("rounding {}", rule.id), &rule.source);
        if let Some(rule) = &self.cash_rounding {
            let fact = UncheckedFact::Rounding { id: "cash".to_owned() };
            add(rule.evidence, fact, "rounding of cash".to_owned(), &rule.source);
        }
        for levy in &self.levies {
            let fact = UncheckedFact::Levy { label: levy.label.clone() };
            add(levy.evidence, fact, format!("levy {}", levy.id), &levy.source);
        }
        for rule in &self.exemptions {
            let fact = UncheckedFact::Exemption { id: rule.id.clone() };
            add(rule.evidence, fact, format!("exemption {}", rule.id), &rule.source);
        }
        for duty in &self.receipt.duty {
            let fact = UncheckedFact::Receipt { about: duty.about.clone() };
            add(duty.evidence, fact, format!("receipt {}", duty.id), &duty.source);
        }
        for limit in &self.age_limits {
            let fact = UncheckedFact::Age { goods: limit.goods.clone(), years: limit.years };
            add(limit.evidence, fact, format!("age {} {}", limit.goods, limit.years), &limit.source);
        }
        if let Some(retention) = &self.retention {
            let fact = UncheckedFact::Retention { months: retention.months };
            add(retention.evidence, fact, format!("retention {} months", retention.months), &retention.source);
        }
        for code in &self.in_store_codes {
            let fact = UncheckedFact::InStoreCode { prefix: code.prefix.clone() };
            add(code.evidence, fact, format!("in-store code {}", code.prefix), &code.source);
        }
        facts
    }

    /// The changes of rates after this day, the next one first, with those of signed rules that wait for their day.
    pub fn coming_changes(&self, day: Date) -> Vec<RateChange> {
        let mut changes = Vec::new();
        let (mut rules, mut from) = (self, day);
        for (index, pack) in self.later.iter().enumerate().filter(|(_, pack)| pack.starts > day) {
            // Of two that start on one day, the last one holds.
            if self.later.get(index + 1).is_some_and(|next| next.starts == pack.starts) {
                continue;
            }
            changes.extend(rules.changes_after(from).into_iter().filter(|change| change.since < pack.starts));
            changes.extend(rules.changes_to(&pack.country, pack.starts));
            (rules, from) = (&pack.country, pack.starts);
        }
        changes.extend(rules.changes_after(from));
        changes
    }

    /// The changes of rates after this day that these rules know, the next one first: those that begin, and those that end without
    /// a successor.
    pub fn changes_after(&self, day: Date) -> Vec<RateChange> {
        let mut changes = Vec::new();
        for (index, tax) in self.taxes.iter().enumerate() {
            for rate in self.rows_here(index) {
                let change = |from, to, since| self.change(&tax.id, rate, from, to, since);
                if rate.since > day {
                    let before = rate.since.plus_days(-1);
                    let from = tax.rates.iter().find(|other| other.competes_with(rate) && other.covers(before));
                    changes.push(change(from.map(|rate| rate.percent), Some(rate.percent), rate.since));
                }
                if let Some(until) = rate.until.filter(|until| *until >= day) {
                    let next = until.plus_days(1);
                    if !tax.rates.iter().any(|other| other.competes_with(rate) && other.covers(next)) {
                        changes.push(change(Some(rate.percent), None, next));
                    }
                }
            }
        }
        changes.sort_by(|a, b| (a.since, &a.category).cmp(&(b.since, &b.category)));
        changes
    }

    /// What other rules make of the rates on the day they take over.
    fn changes_to(&self, next: &Country, day: Date) -> Vec<RateChange> {
        let before = day.plus_days(-1);
        let mut changes = Vec::new();
        for (index, tax) in next.taxes.iter().enumerate() {
            let old = self.taxes.iter().position(|known| known.id == tax.id);
            for row in next.rows_here(index).filter(|row| row.covers(day)) {
                let mut rows = old.into_iter().flat_map(|old| self.rows_here(old));
                let from = rows.find(|other| other.competes_with(row) && other.covers(before)).map(|row| row.percent);
                if from != Some(row.percent) {
                    changes.push(next.change(&tax.id, row, from, Some(row.percent), day));
                }
            }
        }
        for (index, tax) in self.taxes.iter().enumerate() {
            let new = next.taxes.iter().position(|known| known.id == tax.id);
            for row in self.rows_here(index).filter(|row| row.covers(before)) {
                let mut rows = new.into_iter().flat_map(|new| next.rows_here(new));
                if !rows.any(|other| other.competes_with(row) && other.covers(day)) {
                    changes.push(self.change(&tax.id, row, Some(row.percent), None, day));
                }
            }
        }
        changes.sort_by(|a, b| a.category.cmp(&b.category));
        changes
    }

    fn change(&self, category: &str, row: &DatedRate, from: Option<Rate>, to: Option<Rate>, since: Date) -> RateChange {
        RateChange {
            category: category.to_owned(),
            charge: self.charge_of(row).label.clone(),
            place: row.place,
            from,
            to,
            since,
            source: row.source.clone(),
        }
    }
}
