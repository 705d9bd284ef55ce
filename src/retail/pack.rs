//! One pack among many of an article: what its symbol says of it alone, and whether its dates let it be sold.

use crate::gs1::Label;
use crate::{Date, Fact, Moment, Refusal, RoleId};
use serde::{Deserialize, Serialize};

/// What the symbol on a pack said of the pieces of a line. Kept with the line, so that a recall finds who bought which lot.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(default)]
pub struct PackFacts {
    /// Lot, AI 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lot: Option<String>,
    /// Serial number, AI 21: the line is this one piece.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serial: Option<String>,
    /// Last day of use, AI 17 or 7003.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<Date>,
    /// Minute of that day after which it may no longer be used, AI 7003.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_minute: Option<u16>,
    /// Best before, AI 15.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub best_before: Option<Date>,
    /// Sell by, AI 16.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sell_by: Option<Date>,
    /// Add-on of a magazine or book: the issue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issue: Option<String>,
    /// Dates that had passed when it was rung up and that the rules let pass with a warning.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub passed: Vec<PackDay>,
}

/// Which day on a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PackDay {
    /// Expiry or use-by, AI 17 and 7003.
    Expiry,
    /// Sell by, AI 16.
    SellBy,
    /// Best before, AI 15.
    BestBefore,
}

impl PackDay {
    /// Its name in texts.
    pub const fn key(self) -> &'static str {
        match self {
            PackDay::Expiry => "expiry",
            PackDay::SellBy => "sell-by",
            PackDay::BestBefore => "best-before",
        }
    }
}

/// What happens when a day on a pack has passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DayRule {
    /// Nobody sells it.
    Refuse,
    /// Only a manager who is signed in sells it, with a warning.
    Manager,
    /// It is sold with a warning.
    Warn,
    /// It is sold without a word.
    Ignore,
}

/// The rules for the three days, as a country or a category sets them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DayRules {
    /// Expiry or use-by.
    #[serde(default = "refuse")]
    pub expiry: DayRule,
    /// Sell by.
    #[serde(default = "warn")]
    pub sell_by: DayRule,
    /// Best before.
    #[serde(default = "warn")]
    pub best_before: DayRule,
    /// The law or the authority's page they were taken from.
    #[serde(default)]
    pub source: String,
    /// Categories of the catalogue for which something else holds.
    #[serde(default)]
    pub category: Vec<CategoryDayRules>,
}

/// What differs for one category of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CategoryDayRules {
    /// The category's id.
    pub id: String,
    /// Expiry or use-by, if it differs.
    pub expiry: Option<DayRule>,
    /// Sell by, if it differs.
    pub sell_by: Option<DayRule>,
    /// Best before, if it differs.
    pub best_before: Option<DayRule>,
}

fn refuse() -> DayRule {
    DayRule::Refuse
}

fn warn() -> DayRule {
    DayRule::Warn
}

/// The strictest sensible default: what has expired isn't sold, the rest is sold with a warning.
impl Default for DayRules {
    fn default() -> DayRules {
        DayRules { expiry: refuse(), sell_by: warn(), best_before: warn(), source: String::new(), category: Vec::new() }
    }
}

impl DayRules {
    fn rule(&self, day: PackDay, category: &str) -> DayRule {
        let own = self.category.iter().find(|own| own.id == category);
        let (general, own) = match day {
            PackDay::Expiry => (self.expiry, own.and_then(|own| own.expiry)),
            PackDay::SellBy => (self.sell_by, own.and_then(|own| own.sell_by)),
            PackDay::BestBefore => (self.best_before, own.and_then(|own| own.best_before)),
        };
        own.unwrap_or(general)
    }

    /// Checks the days on a pack against the store's clock. Returns those that have passed and are let pass with a warning.
    ///
    /// # Errors
    /// When a day has passed and the rule refuses it to this role.
    pub fn check(
        &self,
        pack: &PackFacts,
        now: Moment,
        category: &str,
        role: &RoleId,
    ) -> Result<Vec<(PackDay, Date)>, Refusal> {
        let local = now.local();
        let minute = u16::from(local.hour) * 60 + u16::from(local.minute);
        let has_passed = |day: PackDay, date: Date| match (day, pack.expires_minute) {
            (PackDay::Expiry, Some(until)) if date == local.date => minute > until,
            _ => date < local.date,
        };
        let days =
            [(PackDay::Expiry, pack.expires), (PackDay::SellBy, pack.sell_by), (PackDay::BestBefore, pack.best_before)];
        let mut passed = Vec::new();
        for (day, date) in days.into_iter().filter_map(|(day, date)| Some((day, date?))) {
            if !has_passed(day, date) {
                continue;
            }
            match self.rule(day, category) {
                DayRule::Ignore => {}
                DayRule::Warn => passed.push((day, date)),
                DayRule::Manager if *role == RoleId::MANAGER => passed.push((day, date)),
                DayRule::Manager => {
                    return Err(Refusal::new("pack-day-needs-manager")
                        .text("kind", day.key())
                        .with("day", Fact::Date(date)));
                }
                DayRule::Refuse => {
                    return Err(Refusal::new("pack-day-passed").text("kind", day.key()).with("day", Fact::Date(date)));
                }
            }
        }
        Ok(passed)
    }
}

impl PackFacts {
    /// What a label says of its pack, its days seen from today.
    pub fn of_label(label: &Label, today: Date) -> PackFacts {
        PackFacts {
            lot: label.lot.clone(),
            serial: label.serial.clone(),
            expires: label.expires.map(|(day, _)| day.seen_from(today)),
            expires_minute: label.expires.and_then(|(_, minute)| minute),
            best_before: label.best_before.map(|day| day.seen_from(today)),
            sell_by: label.sell_by.map(|day| day.seen_from(today)),
            issue: None,
            passed: Vec::new(),
        }
    }

    /// The same facts, or `None` if there are none.
    pub fn some(self) -> Option<PackFacts> {
        (self != PackFacts::default()).then_some(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `rules` as in country.toml; `days` as `expiry 2026-11-20`, and `at 630` for the minute of the expiry.
    #[track_caller]
    fn check(rules: &str, days: &[&str], role: RoleId, expected: Result<&[&str], &str>) {
        let rules: DayRules = toml::from_str(rules).expect("rules");
        let mut pack = PackFacts::default();
        for day in days {
            let (kind, value) = day.split_once(' ').expect("kind and day");
            match kind {
                "expiry" => pack.expires = value.parse().ok(),
                "at" => pack.expires_minute = value.parse().ok(),
                "sell-by" => pack.sell_by = value.parse().ok(),
                _ => pack.best_before = value.parse().ok(),
            }
        }
        let now = "2026-11-21T10:30:00+11:00".parse().expect("a moment");
        let found = rules.check(&pack, now, "dairy", &role);
        let found = found.map(|passed| passed.into_iter().map(|(day, _)| day.key()).collect::<Vec<_>>());
        assert_eq!(found.map_err(|refusal| refusal.code), expected.map(<[&str]>::to_vec));
    }

    #[test]
    fn a_day_that_has_passed_is_refused_or_warned_of() {
        const CASHIER: RoleId = RoleId::CASHIER;
        check("", &["expiry 2026-11-21", "best-before 2026-11-21"], CASHIER, Ok(&[]));
        check("", &["expiry 2026-11-20"], CASHIER, Err("pack-day-passed"));
        check("", &["expiry 2026-11-20"], RoleId::MANAGER, Err("pack-day-passed"));
        check("", &["best-before 2026-11-20"], CASHIER, Ok(&["best-before"]));
        check("", &["sell-by 2026-11-20", "best-before 2020-01-01"], CASHIER, Ok(&["sell-by", "best-before"]));
        check("", &["expiry 2026-11-21", "at 630"], CASHIER, Ok(&[]));
        check("", &["expiry 2026-11-21", "at 629"], CASHIER, Err("pack-day-passed"));
        check("", &["expiry 2026-11-22", "at 0"], CASHIER, Ok(&[]));
        check("expiry = \"manager\"", &["expiry 2026-11-20"], CASHIER, Err("pack-day-needs-manager"));
        check("expiry = \"manager\"", &["expiry 2026-11-20"], RoleId::MANAGER, Ok(&["expiry"]));
        check("best_before = \"ignore\"", &["best-before 2026-11-20"], CASHIER, Ok(&[]));
        check("sell_by = \"refuse\"", &["sell-by 2026-11-20"], CASHIER, Err("pack-day-passed"));
        let own = "category = [{ id = \"dairy\", best_before = \"refuse\" }]";
        check(own, &["best-before 2026-11-20"], CASHIER, Err("pack-day-passed"));
        check(&own.replace("dairy", "wine"), &["best-before 2026-11-20"], CASHIER, Ok(&["best-before"]));
    }

    #[test]
    fn facts_are_written_only_where_there_are_any() {
        let facts = PackFacts { lot: Some("L1".to_owned()), passed: vec![PackDay::BestBefore], ..PackFacts::default() };
        let text = serde_json::to_string(&facts).expect("JSON");
        assert_eq!(text, r#"{"lot":"L1","passed":["best-before"]}"#);
        assert_eq!(serde_json::from_str::<PackFacts>(&text).expect("facts"), facts);
        assert_eq!(serde_json::to_string(&PackFacts::default()).expect("JSON"), "{}");
    }
}
