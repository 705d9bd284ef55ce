//! The country's rules as a shop's owner reads them: what will change and from when, the rates of today, and what nobody has checked.

use crate::pay::set_if_other;
use crate::sell::exemption_name;
use crate::till::{Inner, on};
use language::{Catalog, Value};
use retail::{
    Consumption, CountryFacts, Evidence, RateChange, RateFact, RoundingFact, RoundingMode, TaxRounding, Unchecked,
    UncheckedFact,
};
use slint::{ComponentHandle, SharedString};
use std::cell::RefCell;
use std::rc::Rc;
use ui::{Country, CountryFact, CountryNote, CountryRate, Page};
use workstation::view::View;
use workstation::{Action, Reply};

/// What is known of the country's rules.
#[derive(Default)]
pub(crate) struct Law {
    facts: RefCell<Option<Box<CountryFacts>>>,
}

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let country = window.global::<Country>();
    country.on_open(on!(till, |till| till.go(|at| at.country())));
}

/// Somebody has come to the settings or to this page: the rules are read anew, because a day may have passed.
pub(crate) fn page_changed(till: &Inner) {
    match till.page() {
        Page::Settings => ask(till),
        Page::Country => {
            ask(till);
            if let Some(window) = till.window() {
                window.global::<Country>().set_shows_unchecked(false);
            }
        }
        _ => {}
    }
}

pub(crate) fn apply(till: &Inner, window: &ui::Omnitill, view: &View) {
    let country = window.global::<Country>();
    let catalog = till.catalog();
    country.set_name(name(&catalog, &view.country).into());
    let warnings = view.warnings.iter().map(SharedString::from).collect();
    set_if_other(country.get_warnings(), warnings, |model| country.set_warnings(model));
    let is_shown = matches!(till.page(), Page::Settings | Page::Country);
    let is_old = till.law.facts.borrow().as_ref().is_some_and(|facts| facts.version != view.country_version);
    if is_shown && is_old {
        ask(till);
    }
    if is_shown {
        show(till, window);
    }
}

fn ask(till: &Inner) {
    till.request(Action::CountryFacts {}, |till, reply| {
        let Reply::CountryFacts { facts } = reply else { return };
        till.law.facts.replace(Some(facts));
        if let Some(window) = till.window() {
            show(till, &window);
        }
    });
}

fn show(till: &Inner, window: &ui::Omnitill) {
    let known = till.law.facts.borrow();
    let Some(facts) = &*known else { return };
    let (country, catalog) = (window.global::<Country>(), till.catalog());
    let told = Told { catalog: &catalog };
    let mut changes = facts.changes.iter();
    let next = changes.next();
    country.set_has_change(next.is_some());
    country.set_next_change(next.map_or_else(|| catalog.text("law-no-change"), |next| told.change(next)).into());
    country.set_next_source(next.map(|next| next.source.as_str()).unwrap_or_default().into());
    let later = changes.map(|change| note(told.change(change), &change.source)).collect();
    set_if_other(country.get_later_changes(), later, |model| country.set_later_changes(model));
    let waiting = facts.waiting.iter().map(|pack| {
        let day = catalog.formats().date_long(pack.starts);
        SharedString::from(told.say("law-waiting", &[("version", &pack.version), ("day", &day)]))
    });
    set_if_other(country.get_waiting(), waiting.collect(), |model| country.set_waiting(model));
    set_if_other(country.get_facts(), told.facts(facts), |model| country.set_facts(model));
    let rates = facts.rates.iter().map(|rate| told.rate(rate, facts)).collect();
    set_if_other(country.get_rates(), rates, |model| country.set_rates(model));
    let unchecked = facts.unchecked.iter().map(|fact| note(told.unchecked(fact), &fact.source)).collect();
    set_if_other(country.get_unchecked(), unchecked, |model| country.set_unchecked(model));
}

fn note(text: String, source: &str) -> CountryNote {
    CountryNote { text: text.into(), source: source.into() }
}

/// A country by its name, or its code where it has none here.
fn name(catalog: &Catalog, code: &str) -> String {
    let key = format!("law-name-{}", code.to_ascii_lowercase());
    if catalog.has(&key) { catalog.text(&key) } else { code.to_owned() }
}

/// Facts in the words of a language.
struct Told<'a> {
    catalog: &'a Catalog,
}

impl Told<'_> {
    fn say(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<(&str, Value<'_>)> = arguments.iter().map(|(name, it)| (*name, Value::Text(it))).collect();
        self.catalog.format(key, &arguments)
    }

    /// What a tax category is called: its id in the country's file where nobody has named it.
    fn category(&self, id: &str, place: Option<Consumption>) -> String {
        let key = format!("law-category-{id}");
        let name = if self.catalog.has(&key) { self.catalog.text(&key) } else { id.to_owned() };
        match place {
            Some(Consumption::DineIn) => self.say("law-dine-in", &[("category", &name)]),
            Some(Consumption::Takeaway) => self.say("law-takeaway", &[("category", &name)]),
            None => name,
        }
    }

    fn change(&self, change: &RateChange) -> String {
        let formats = self.catalog.formats();
        let (category, day) = (self.category(&change.category, change.place), formats.date_long(change.since));
        let common = [("category", category.as_str()), ("tax", &change.charge), ("day", &day)];
        let with = |rates: &[(&'static str, &str)], key| self.say(key, &[&common, rates].concat());
        let percent = |rate| formats.percent(rate);
        match (change.from.map(percent), change.to.map(percent)) {
            (Some(from), Some(to)) => with(&[("from", &from), ("to", &to)], "law-change"),
            (None, Some(to)) => with(&[("to", &to)], "law-change-begins"),
            (from, None) => with(&[("from", &from.unwrap_or_default())], "law-change-ends"),
        }
    }

    fn facts(&self, facts: &CountryFacts) -> Vec<CountryFact> {
        let row = |key: &str, value: String, detail: String| CountryFact {
            name: self.catalog.text(key).into(),
            value: value.into(),
            detail: detail.into(),
        };
        let mut rows = vec![row("law-country", name(self.catalog, &facts.country), String::new())];
        if let Some((inner, around)) = facts.regions.split_first() {
            let around: Vec<&str> = around.iter().map(|region| region.name.as_str()).collect();
            rows.push(row("law-region", inner.name.clone(), around.join(", ")));
        }
        let since = match facts.since {
            Some(day) => self.say("law-since", &[("day", &self.catalog.formats().date_long(day))]),
            None => self.catalog.text("law-since-begin"),
        };
        rows.push(row("law-version", facts.version.clone(), since));
        rows.push(row("law-currency", facts.currency.code().to_owned(), String::new()));
        let prices = if facts.prices_include_tax { "law-prices-with" } else { "law-prices-without" };
        rows.push(row("law-prices", self.catalog.text(prices), String::new()));
        rows.push(row("law-rounding", self.rounding(&facts.rounding), self.rounding_detail(facts)));
        rows
    }

    fn rounding(&self, rule: &RoundingFact) -> String {
        self.catalog.text(match rule.scope {
            TaxRounding::Line => "law-rounding-line",
            TaxRounding::Rate => "law-rounding-rate",
            TaxRounding::Document => "law-rounding-document",
        })
    }

    /// Which way is rounded, by which law, and what else the owner may choose.
    fn rounding_detail(&self, facts: &CountryFacts) -> String {
        let rule = &facts.rounding;
        let mode = self.catalog.text(match rule.mode {
            RoundingMode::HalfUp => "explain-mode-half-up",
            RoundingMode::HalfDown => "explain-mode-half-down",
            RoundingMode::HalfEven => "explain-mode-half-even",
            RoundingMode::Up => "explain-mode-up",
            RoundingMode::Down => "explain-mode-down",
        });
        let key = match rule.evidence {
            Evidence::Read => "law-rounding-rule",
            Evidence::Memory => "law-rounding-rule-unchecked",
        };
        let mut said = vec![mode, self.say(key, &[("rule", &rule.id), ("source", &rule.source)])];
        if !facts.rounding_choices.is_empty() {
            let choices: Vec<&str> = facts.rounding_choices.iter().map(|choice| choice.id.as_str()).collect();
            said.push(self.say("law-rounding-choices", &[("rules", &choices.join(", "))]));
        }
        said.join("\n")
    }

    fn rate(&self, rate: &RateFact, facts: &CountryFacts) -> CountryRate {
        let formats = self.catalog.formats();
        let day = formats.date_long(rate.since);
        let money = |amount| formats.money(amount, facts.currency);
        let detail = self.say("law-rate", &[("tax", &rate.charge), ("day", &day), ("source", &rate.source)]);
        let mut said = vec![detail];
        said.extend(rate.price_from.map(|from| self.say("law-price-from", &[("amount", &money(from))])));
        said.extend(rate.price_to.map(|to| self.say("law-price-to", &[("amount", &money(to))])));
        said.extend(rate.holiday.as_ref().map(|name| self.say("explain-holiday", &[("name", name)])));
        said.extend(rate.until.map(|until| self.say("law-rate-until", &[("day", &formats.date_long(until))])));
        CountryRate {
            name: self.category(&rate.category, rate.place).into(),
            detail: said.join("\n").into(),
            rate: formats.percent(rate.rate).into(),
            is_unchecked: rate.evidence == Evidence::Memory,
        }
    }

    fn unchecked(&self, unchecked: &Unchecked) -> String {
        let formats = self.catalog.formats();
        let counted = |key, name, number: i64| self.catalog.format(key, &[(name, Value::Number(number))]);
        match &unchecked.fact {
            UncheckedFact::Tax { category, charge, region, rate, since } => {
                let (category, rate, day) =
                    (self.category(category, None), formats.percent(*rate), formats.date_long(*since));
                let common = [("category", category.as_str()), ("tax", charge), ("rate", &rate), ("day", &day)];
                match region {
                    Some(region) => {
                        self.say("law-fact-tax-region", &[&common[..], &[("region", region.as_str())]].concat())
                    }
                    None => self.say("law-fact-tax", &common),
                }
            }
            UncheckedFact::Rounding { id } => self.say("law-fact-rounding", &[("rule", id)]),
            UncheckedFact::Levy { label } => self.say("law-fact-levy", &[("levy", label)]),
            UncheckedFact::Exemption { id } => {
                self.say("law-fact-exemption", &[("exemption", &exemption_name(self.catalog, id))])
            }
            UncheckedFact::Receipt { about } => self.say("law-fact-receipt", &[("duty", about)]),
            UncheckedFact::Age { goods, years } => {
                let (years, key) = (formats.number(i64::from(*years)), format!("law-goods-{goods}"));
                let goods = if self.catalog.has(&key) { self.catalog.text(&key) } else { goods.clone() };
                self.say("law-fact-age", &[("goods", &goods), ("years", &years)])
            }
            UncheckedFact::Retention { months } => counted("law-fact-retention", "months", i64::from(*months)),
            UncheckedFact::InStoreCode { prefix } => self.say("law-fact-code", &[("prefix", prefix)]),
        }
    }
}
