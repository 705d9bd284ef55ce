//! The countries that come with the program: each says what its own law says and not its neighbour's, and any basket adds up in all of them.

mod facts;

use super::*;
use crate::tests::country;
use crate::{BuyerExemption, LineTotals, TaxContext, TaxableLine, Totals, breakdown, refund_part};
use proptest::prelude::*;

/// The day the facts below are asked for unless they name another.
const TODAY: &str = "2026-11-22";

fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

fn line(category: &str, minor: i64) -> TaxableLine<'_> {
    TaxableLine {
        category,
        key: (category, minor),
        gross: Money::from_minor(minor),
        pieces: 1,
        place: None,
        levies: &[],
        exemption: None,
    }
}

/// Facts of each country. `[region] category[@place][#pieces] price [on day] = tax`, `cash amount = paid`, `tax number text`, `currency code`, or
/// `refused: category price on day`.
const FACTS: &[(&str, &[&str])] = &[
    (
        "AU",
        &[
            "currency AUD",
            "gst 1100 = 100",
            "gst-free 350 = 0",
            "cash 997 = 995",
            "tax number 51 824 753 556",
            "refused: gst 100 on 2000-06-30",
        ],
    ),
    (
        "NZ",
        &[
            "currency NZD",
            "gst 1150 = 150",
            "gst 1125 on 2010-09-30 = 125",
            "cash 1235 = 1230",
            "cash 1236 = 1240",
            "tax number 49-091-850",
        ],
    ),
    (
        "GB",
        &[
            "currency GBP",
            "standard 1200 = 200",
            "reduced 105 = 5",
            "zero 120 = 0",
            "standard 1175 on 2011-01-03 = 175",
            "cash 997 = 997",
            "tax number GB 980 7806 84",
        ],
    ),
    (
        "FR",
        &[
            "currency EUR",
            "standard 1200 = 200",
            "intermediate 1100 = 100",
            "reduced 1055 = 55",
            "super-reduced 1021 = 21",
            "[FR-DOM] standard 1085 = 85",
            "[FR-COR] reduced 1021 = 21",
            "tax number FR 40 303 265 045",
        ],
    ),
    (
        "DE",
        &[
            "currency EUR",
            "standard 1190 = 190",
            "reduced 1070 = 70",
            "standard 1160 on 2020-12-31 = 160",
            "meal@dine-in 1190 on 2025-12-31 = 190",
            "meal@dine-in 1070 on 2026-01-01 = 70",
            "meal 1070 on 2025-12-31 = 70",
            "tax number DE 136 695 976",
        ],
    ),
    (
        "AT",
        &[
            "currency EUR",
            "standard 1200 = 200",
            "reduced 1100 = 100",
            "special 1130 = 130",
            "basic-food 1100 on 2026-06-30 = 100",
            "basic-food 1049 on 2026-07-01 = 49",
            "[AT-19] standard 1190 = 190",
            "tax number ATU 13585627",
        ],
    ),
    (
        "US",
        &[
            "currency USD",
            "refused: general 1000 on 2026-11-22",
            "[US-NY-NYC] general 1000 = 89",
            "[US-NY-NYC] clothing 10999 = 0",
            "[US-NY-NYC] clothing 11000 = 976",
            "[US-NY-ERIE] clothing 10999 = 522",
            "[US-NY] grocery 1000 = 0",
            "[US-CA-LA] general 1000 = 98",
            "[US-TX-HOU] clothing 9999 on 2026-08-08 = 0",
            "[US-TX-HOU] clothing 9999 on 2026-08-10 = 825",
            "[US-FL-MIA] general 600000 = 41000",
            "[US-MA] clothing 20000 = 156",
            "[US-NJ] general 1000 = 66",
            "[US-PA-PHL] general 1000 = 80",
            "[US-TN-NAS] general 200000 = 19500",
            "[US-IL] grocery 1000 on 2025-12-31 = 10",
            "[US-IL] grocery 1000 on 2026-01-01 = 0",
            "[US-OR] general 1000 = 0",
            "cash 997 = 997",
            "tax number 12-3456789",
        ],
    ),
    (
        "CA",
        &[
            "currency CAD",
            "[CA-QC] standard 10000 = 1498",
            "[CA-ON] standard 199 = 26",
            "[CA-NS] standard 10000 on 2025-03-31 = 1500",
            "[CA-NS] standard 10000 on 2025-04-01 = 1400",
            "[CA-AB] standard 10000 = 500",
            "[CA-BC] standard 10000 = 1200",
            "[CA-SK] standard 10000 = 1100",
            "[CA-MB] standard 10000 = 1200",
            "[CA-MB] snack 10000 on 2026-06-30 = 1200",
            "[CA-MB] snack 10000 on 2026-07-01 = 500",
            "[CA-BC] snack 10000 = 500",
            "[CA-NB] standard 10000 on 2007-12-31 = 1400",
            "[CA-ON] zero 500 = 0",
            "[CA-ON] books 2000 = 100",
            "[CA-ON] meal 400 = 20",
            "[CA-ON] meal 401 = 52",
            "cash 1232 = 1230",
            "cash 1233 = 1235",
            "tax number 123456782 RT0001",
        ],
    ),
    (
        "JP",
        &[
            "currency JPY",
            "standard 110 = 10",
            "reduced 108 = 8",
            "reduced@dine-in 110 = 10",
            "standard 119 = 10",
            "standard 108 on 2019-09-30 = 8",
            "tax number T7000012050002",
        ],
    ),
    (
        "IN",
        &[
            "currency INR",
            "[IN-INTRA] gst-18 11800 = 1800",
            "[IN-INTER] gst-18 11800 = 1800",
            "[IN-INTRA] gst-40 14000 = 4000",
            "[IN-INTRA] tobacco 14000 = 4000",
            "refused: [IN-INTRA] tobacco 14000 on 2026-01-31",
            "[IN-INTRA] apparel 262500 = 12500",
            "[IN-INTRA] apparel 295000 = 45000",
            "refused: gst-40 100 on 2025-09-21",
            "cash 12349 = 12300",
            "tax number 27AAPFU0939F1ZV",
        ],
    ),
    (
        "IE",
        &[
            "currency EUR",
            "standard 1230 = 230",
            "reduced 1135 = 135",
            "meal 1135 on 2026-06-30 = 135",
            "meal 1090 on 2026-07-01 = 90",
            "zero 120 = 0",
            "cash 997 = 995",
            "tax number IE 6433435F",
        ],
    ),
    (
        "IT",
        &[
            "currency EUR",
            "standard 1220 = 220",
            "reduced 1100 = 100",
            "second-reduced 1050 = 50",
            "super-reduced 1040 = 40",
            "tax number IT 00743110157",
        ],
    ),
    (
        "ES",
        &[
            "currency EUR",
            "standard 1210 = 210",
            "standard 1180 on 2012-08-31 = 180",
            "reduced 1100 = 100",
            "super-reduced 1040 = 40",
            "[ES-CN] standard 1070 = 70",
            "tax number A13585625",
        ],
    ),
    (
        "PT",
        &[
            "currency EUR",
            "standard 1230 = 230",
            "[PT-20] standard 1160 = 160",
            "[PT-30] reduced 1050 on 2024-09-30 = 50",
            "[PT-30] reduced 1040 on 2024-10-01 = 40",
            "tax number PT 501 964 843",
        ],
    ),
    (
        "NL",
        &[
            "currency EUR",
            "standard 1210 = 210",
            "reduced 1090 = 90",
            "reduced 1060 on 2018-12-31 = 60",
            "cash 997 = 995",
            "tax number NL 004495445 B01",
        ],
    ),
    (
        "BE",
        &[
            "currency EUR",
            "standard 1210 = 210",
            "intermediate 1120 = 120",
            "reduced 1060 = 60",
            "cash 997 = 995",
            "tax number BE 0428.759.497",
        ],
    ),
    (
        "CH",
        &[
            "currency CHF",
            "standard 1081 = 81",
            "reduced 1026 = 26",
            "reduced@dine-in 1081 = 81",
            "lodging 1038 = 38",
            "standard 1077 on 2023-12-31 = 77",
            "tax number CHE-100.155.212 MWST",
        ],
    ),
    (
        "SE",
        &[
            "currency SEK",
            "standard 1250 = 250",
            "food 1120 on 2026-03-31 = 120",
            "food 1060 on 2026-04-01 = 60",
            "food@dine-in 1120 = 120",
            "food 1120 on 2028-01-01 = 120",
            "cash 9950 = 10000",
            "tax number SE 123456789701",
        ],
    ),
    (
        "NO",
        &[
            "currency NOK",
            "standard 1250 = 250",
            "food 1150 = 150",
            "food@dine-in 1250 = 250",
            "travel 1120 = 120",
            "cash 29540 = 29500",
            "tax number 995525828 MVA",
        ],
    ),
    ("DK", &["currency DKK", "standard 1250 = 250", "cash 1225 = 1250", "cash 1224 = 1200", "tax number DK 13585628"]),
    (
        "FI",
        &[
            "currency EUR",
            "standard 1255 = 255",
            "standard 1240 on 2024-08-31 = 240",
            "reduced 1135 = 135",
            "reduced 1140 on 2025-12-31 = 140",
            "cash 1497 = 1495",
            "tax number FI 20774740",
        ],
    ),
    (
        "PL",
        &[
            "currency PLN",
            "standard 1230 = 230",
            "reduced 1080 = 80",
            "super-reduced 1050 = 50",
            "standard 1220 on 2010-12-31 = 220",
            "tax number PL 8567346215",
        ],
    ),
];

/// Whether a fact is so by these rules.
fn is_so(country: &Country, fact: &str) -> bool {
    if let Some(code) = fact.strip_prefix("currency ") {
        return country.currency.code() == code;
    }
    if let Some(number) = fact.strip_prefix("tax number ") {
        return country.tax_number.as_ref().is_some_and(|rule| rule.allows(number) && rule.example == number);
    }
    if let Some(amounts) = fact.strip_prefix("cash ") {
        let (amount, paid) = amounts.split_once(" = ").expect("two amounts");
        let amount = Money::from_minor(amount.parse().expect("an amount"));
        return country.round_cash(amount).minor().to_string() == paid;
    }
    let (is_refused, fact) = match fact.strip_prefix("refused: ") {
        Some(fact) => (true, fact),
        None => (false, fact),
    };
    let (sale, expected) = fact.split_once(" = ").unwrap_or((fact, ""));
    let (sale, on) = sale.split_once(" on ").unwrap_or((sale, TODAY));
    let (region, sale) = match sale.strip_prefix('[') {
        Some(rest) => rest.split_once("] ").map(|(region, sale)| (Some(region), sale)).expect("a region"),
        None => (None, sale),
    };
    let (category, price) = sale.split_once(' ').expect("a category and a price");
    let (category, place) =
        category.split_once('@').map_or((category, None), |(category, _)| (category, Some(Consumption::DineIn)));
    let country = match region.map(|region| country.clone().in_region(region)) {
        Some(Ok(country)) => country,
        Some(Err(_)) => return false,
        None => country.clone(),
    };
    let line = TaxableLine { place, ..line(category, price.parse().expect("a price")) };
    match breakdown(&[line], &TaxContext { country: &country, day: day(on), exemption: None }, None) {
        Ok(found) => !is_refused && found.lines[0].tax.minor().to_string() == expected,
        Err(_) => is_refused,
    }
}

#[test]
fn each_country_says_what_its_law_says_and_no_neighbour_does() {
    let told: Vec<&str> = FACTS.iter().map(|(code, _)| *code).collect();
    for code in shipped_countries() {
        assert!(told.contains(&code), "{code} has no facts here");
    }
    for (code, facts) in FACTS {
        for fact in *facts {
            assert!(is_so(&country(code), fact), "{code}: {fact}");
        }
        for neighbour in shipped_countries().filter(|neighbour| neighbour != code) {
            let others = country(neighbour);
            assert!(facts.iter().any(|fact| !is_so(&others, fact)), "{neighbour}'s rules pass for {code}'s");
        }
    }
}

/// A country in each of its regions, or as a whole.
fn everywhere(code: &str) -> Vec<Country> {
    let whole = country(code);
    let mut places: Vec<Country> =
        whole.regions.iter().map(|region| whole.clone().in_region(&region.id).expect("its own region")).collect();
    if !whole.is_region_required {
        places.push(whole);
    }
    places
}

#[test]
fn every_category_can_be_sold_in_every_region_today() {
    for code in shipped_countries() {
        for country in everywhere(code) {
            for tax in &country.taxes {
                for place in [None, Some(Consumption::DineIn)] {
                    for minor in [1, 9_999, 10_000, 262_501, 1_000_000] {
                        let line = TaxableLine { place, ..line(&tax.id, minor) };
                        let context = TaxContext { country: &country, day: day(TODAY), exemption: None };
                        let found = breakdown(&[line], &context, None);
                        assert!(found.is_ok(), "{code} {:?} {} {minor}: {found:?}", country.here, tax.id);
                    }
                }
            }
            let early = TaxContext { country: &country, day: day("1899-12-31"), exemption: None };
            assert!(breakdown(&[line(&country.taxes[0].id, 1)], &early, None).is_err(), "{code}: a day no row covers");
        }
    }
}

#[test]
fn each_file_names_what_a_shop_needs() {
    for code in shipped_countries() {
        let country = country(code);
        assert_eq!(country.code, code);
        assert!(!country.version.is_empty() && !country.fiscal.is_empty(), "{code}: version, fiscal");
        assert!(country.retention.is_some() && country.address.is_some(), "{code}: retention, address");
        assert!(country.age_limits.iter().any(|limit| limit.goods == "alcohol"), "{code}: age limits");
        assert!(!country.receipt.duty.is_empty(), "{code}: receipt duties");
        assert!(country.banknotes.is_sorted() && country.coins.is_sorted(), "{code}: denominations");
        let smallest = country.coins.first().map_or(1, |coin| coin.minor());
        assert!(
            country.cash_rounding.as_ref().is_none_or(|rounding| rounding.unit_minor % smallest == 0),
            "{code}: cash"
        );
        let rule = country.tax_number.as_ref().unwrap_or_else(|| panic!("{code}: tax number"));
        assert!(rule.allows(&rule.example), "{code}: {}", rule.example);
        for tax in &country.taxes {
            assert!(!tax.about.is_empty() || ["FR", "GB"].contains(&code), "{code}: what belongs to {}", tax.id);
        }
        for rule in &country.rounding_choices {
            let chosen = country.clone().with_rounding(&rule.id).expect("the law offers it");
            assert_eq!((&chosen.rounding, chosen.rounding_choices.len()), (rule, country.rounding_choices.len()));
        }
        assert!(country.with_rounding("as-i-like").is_err());
    }
}

#[test]
fn the_next_change_of_law_is_known_before_its_day() {
    let change = |code: &str, on: &str| {
        let changes = country(code).changes_after(day(on));
        let change = changes.first().unwrap_or_else(|| panic!("{code} changes after {on}")).clone();
        let written = |rate: Option<Rate>| rate.map_or_else(|| "-".to_owned(), |rate| rate.to_string());
        format!("{} {} {} -> {}", change.since, change.category, written(change.from), written(change.to))
    };
    assert_eq!(change("AT", "2026-03-01"), "2026-07-01 basic-food 10 -> 4.9");
    assert_eq!(change("DE", "2025-12-31"), "2026-01-01 meal 19 -> 7");
    assert!(country("AT").changes_after(day(TODAY)).is_empty());
    let told = |evidence: &str| {
        let text = shipped_country("DE").expect("shipped");
        let text = text.replace("evidence = \"read\"", "evidence = \"memory\"").replace("memory", evidence);
        Country::parse(&text).expect("a country").unchecked_facts(day(TODAY))
    };
    assert!(told("memory").iter().any(|fact| fact.what.starts_with("tax meal 7 %")), "{:?}", told("memory"));
    assert!(told("read").is_empty(), "what was read isn't unchecked");
}

/// Category, place, pieces, price.
fn any_line() -> impl Strategy<Value = (usize, bool, i64, i64)> {
    (0..60_usize, any::<bool>(), 1..5_i64, prop_oneof![0..2_000_i64, 0..400_000_i64])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_basket_adds_up_in_every_country(lines in proptest::collection::vec(any_line(), 1..12), choice in 0..4_usize, buyer in 0..5_usize) {
        for code in shipped_countries() {
            for country in everywhere(code) {
                let choices: Vec<String> = country.rounding_choices.iter().map(|rule| rule.id.clone()).collect();
                let country = match choices.get(choice) {
                    Some(rule) => country.with_rounding(rule).expect("the law offers it"),
                    None => country,
                };
                let levies: Vec<String> = country.levies.iter().take(1).map(|levy| levy.id.clone()).collect();
                let lines: Vec<TaxableLine<'_>> = lines.iter().map(|(category, is_here, pieces, minor)| {
                    let category = &country.taxes[category % country.taxes.len()].id;
                    let place = is_here.then_some(Consumption::DineIn);
                    TaxableLine { pieces: *pieces, place, levies: if *is_here { &levies } else { &[] }, ..line(category, *minor) }
                }).collect();
                let exempt = country.exemptions_here().nth(buyer);
                let exempt = exempt.map(|rule| BuyerExemption { rule: rule.id.clone(), certificate: "4711".to_owned() });
                let context = TaxContext { country: &country, day: day(TODAY), exemption: exempt.as_ref() };
                let found = breakdown(&lines, &context, None).expect("taxed");
                crate::tax::check_sums(&country, &lines, &found);
                for (line, tax) in lines.iter().zip(&found.lines) {
                    prop_assert!(!tax.tax.is_negative() && tax.tax <= line.gross + tax.added, "{} {:?}", code, tax);
                }
                if code == "IN" && country.here[0] == "IN-INTRA" {
                    for tax in &found.lines {
                        prop_assert_eq!(tax.parts[0].tax, tax.parts[1].tax);
                    }
                }
                let mut turned: Vec<TaxableLine<'_>> = lines.clone();
                turned.reverse();
                let again = breakdown(&turned, &context, None).expect("taxed");
                prop_assert_eq!(&found.taxes, &again.taxes, "the order of scanning changes nothing");
            }
        }
    }

    #[test]
    fn parts_that_come_back_never_exceed_what_was_sold(gross in 0..100_000_i64, tax in 0..10_000_i64, off in 0..1_000_i64, sold in 1..20_i64, cuts in proptest::collection::vec(0..6_i64, 1..8)) {
        let amount = (gross - off).max(0);
        let part = |charge: &str, tax: i64| crate::TaxPart { charge: charge.to_owned(), rate: Rate::percent(5), tax: Money::from_minor(tax) };
        let line = LineTotals {
            line: 1,
            gross: Money::from_minor(gross),
            promotion_discount: Money::ZERO,
            line_discount: Money::from_minor(gross - amount),
            basket_discount: Money::ZERO,
            amount: Money::from_minor(amount),
            tax_rate: Rate::percent(10),
            tax: Money::from_minor(tax),
            added: Money::from_minor(tax),
            is_tax_on_top: true,
            parts: vec![part("a", tax / 2), part("b", tax - tax / 2)],
        };
        let (mut before, mut back) = (0, (Money::ZERO, Money::ZERO, Money::ZERO));
        for cut in cuts.into_iter().chain([sold]) {
            let now = cut.min(sold - before);
            let refund = refund_part(&line, sold, before, now).expect("so many were sold");
            prop_assert_eq!(refund.gross - refund.line_discount - refund.basket_discount, refund.amount);
            prop_assert_eq!(refund.parts.iter().map(|part| part.tax).sum::<Money>(), refund.tax);
            prop_assert!(!refund.amount.is_negative() && !refund.tax.is_negative());
            back = (back.0 + refund.amount, back.1 + refund.tax, back.2 + refund.added);
            prop_assert!(back.0 <= line.amount && back.1 <= line.tax);
            before += now;
        }
        prop_assert_eq!(back, (line.amount, line.tax, line.added));
        prop_assert!(refund_part(&line, sold, before, 1).is_none());
    }
}

#[test]
fn a_basket_without_tax_in_its_prices_is_explained() {
    let country = country("CA").in_region("CA-QC").expect("a region");
    let item = |category: &str| crate::Item {
        sku: Some("A".into()),
        gtin: None,
        name: "A".to_owned(),
        category: String::new(),
        product: String::new(),
        brand: String::new(),
        tax_category: category.to_owned(),
        unit: crate::Unit::Each,
        picture: String::new(),
        cost: None,
    };
    let started = "2026-11-22T10:00:00-05:00".parse().expect("a moment");
    let mut basket = crate::Basket::new(uuid::Uuid::nil(), "7".into(), started);
    let price = |text: &str| text.parse::<crate::UnitPrice>().expect("a price");
    basket.add(item("standard"), crate::Quantity::ONE, price("100.00"), false, country.currency).expect("fits");
    basket.add(item("zero"), crate::Quantity::ONE, price("4.00"), false, country.currency).expect("fits");
    let totals = basket.totals(&country, day(TODAY)).expect("taxed");
    assert_eq!(
        (totals.subtotal.minor(), totals.added.minor(), totals.total.minor(), totals.tax.minor()),
        (10_400, 1_498, 11_898, 1_498)
    );
    let charges: Vec<String> = totals
        .charges
        .iter()
        .map(|charge| format!("{} {} {}", charge.label, charge.rate, charge.tax.minor()))
        .collect();
    assert_eq!(charges, ["GST/TPS 5 500", "GST/TPS 0 0", "QST/TVQ 9.975 998"]);
    let context = TaxContext { country: &country, day: day(TODAY), exemption: None };
    let (told, steps) = Totals::explain(&basket.lines, basket.discount, &context).expect("taxed");
    assert_eq!(told, totals);
    assert!(steps.len() > 6, "{steps:?}");
    // What is written keeps its old keys where nothing is added, and reads back.
    let written = serde_json::to_string(&totals).expect("JSON");
    assert_eq!(serde_json::from_str::<Totals>(&written).expect("read"), totals);
}

/// What is wrong with a changed file, as a person reads it.
#[track_caller]
fn check_refused(code: &str, from: &str, to: &str, expected: &str) {
    let text = shipped_country(code).expect("shipped");
    assert!(text.contains(from), "{from}");
    let error = Country::parse(&text.replacen(from, to, 1)).expect_err(expected);
    let line = 1 + text[..text.find(from).expect("there")].matches('\n').count();
    assert!(error.to_string().contains(expected), "{error}");
    let found = error.line().expect("a line");
    assert!(found.abs_diff(line) <= 1, "line {found}, not {line}: {error}");
}

#[test]
fn a_file_that_is_wrong_is_refused_with_its_line_and_key() {
    check_refused("CA", "percent = \"6\", since = \"2006-07-01\", ", "percent = \"6\", ", "has no first day");
    check_refused(
        "CA",
        "source = \"cra-arc.gc.ca, GST/HST rates since 1991\"",
        "source = \" \"",
        "key `tax.rate.source`",
    );
    check_refused("CA", "evidence = \"read\" },", "},", "doesn't say whether its source was read");
    check_refused("US", "within = ", "withinn = ", "unknown field");
    check_refused("AT", "percent = \"20\"", "percent = \"20,0\"", "not a rate");
    check_refused("NZ", "exponent = 2", "exponent = 3", "2 decimals");
    check_refused("NO", "tenders = [\"cash\"]", "tenders = [\"card\"]", "key `cash_rounding.tenders`");
    check_refused("NL", "source = \"custom since 2004-09-01\"", "source = \"\"", "key `cash_rounding.source`");
}
