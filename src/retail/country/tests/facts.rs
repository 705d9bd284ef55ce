//! What a shop's owner is told of the rules: today's rates, what will change, what waits.

use super::{TODAY, country, day};
use crate::{Country, CountryPack, Money, Rate, shipped_country};

#[test]
fn a_shop_sees_the_rules_of_the_day_and_what_waits() {
    let facts = country("AT").facts(day("2026-03-01"));
    let change = &facts.changes[0];
    assert_eq!((change.since, change.to), (day("2026-07-01"), Some("4.9".parse().expect("a rate"))));
    assert!(facts.rates.iter().any(|rate| rate.category == "standard" && rate.rate == Rate::percent(20)));
    assert_eq!((facts.since, facts.waiting.len()), (None, 0));
    let ontario = country("CA").in_region("CA-ON").expect("a province").facts(day(TODAY));
    let charged = ontario.rates.iter().filter(|rate| rate.category == "standard").map(|rate| rate.charge.as_str());
    assert_eq!(charged.collect::<Vec<_>>(), ["HST/TVH"], "HST stands in the place of GST");
    assert_eq!(ontario.regions[0].name, "Ontario");
}

#[test]
fn signed_rules_that_wait_announce_their_changes() {
    let twelve = |since: &str| {
        let text = shipped_country("AU").expect("shipped").replace("percent = \"10\"", "percent = \"12\"");
        CountryPack { country: Country::parse(&text).expect("good"), starts: day(since) }
    };
    let australia = country("AU").followed_by(vec![twelve("2027-01-01"), twelve("2027-04-01")]);
    let facts = australia.facts(day(TODAY));
    assert_eq!(
        facts.waiting.iter().map(|pack| pack.starts).collect::<Vec<_>>(),
        [day("2027-01-01"), day("2027-04-01")]
    );
    let changes: Vec<_> = facts.changes.iter().map(|it| (it.category.as_str(), it.from, it.to, it.since)).collect();
    let (ten, more) = (Some(Rate::percent(10)), Some(Rate::percent(12)));
    assert_eq!(changes, [("gst", ten, more, day("2027-01-01"))], "the second changes nothing");
    let then = australia.changed_on(day("2027-02-01")).expect("other rules").facts(day("2027-02-01"));
    assert_eq!((then.since, then.waiting.len(), then.changes.len()), (Some(day("2027-01-01")), 1, 0));
}

#[test]
fn where_something_is_eaten_matters_in_few_countries() {
    for (code, on, categories) in [
        ("JP", TODAY, vec!["reduced"]),
        ("DE", TODAY, vec![]),
        ("DE", "2025-06-01", vec!["meal"]),
        ("AU", TODAY, vec![]),
    ] {
        assert_eq!(country(code).differing_by_place(day(on)), categories, "{code} on {on}");
    }
}

#[test]
fn a_large_invoice_names_its_buyer() {
    for (code, nameless, named) in [("AU", 99_999, 100_000), ("CH", 40_000, 40_001), ("NZ", 100_000, 100_001)] {
        let names = |minor| country(code).invoice_names_buyer(Money::from_minor(minor));
        assert_eq!((names(nameless), names(named)), (false, true), "{code}");
    }
    assert!(!country("US").invoice_names_buyer(Money::from_minor(9_999_999)));
}
