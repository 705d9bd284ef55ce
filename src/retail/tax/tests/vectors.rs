//! Forty-nine published cases; each names its source in the fixture.

use super::*;
use crate::{CashRounding, Currency, Evidence, Quantity, TenderKind, UnitPrice};
use serde_json::Value;
use std::collections::BTreeSet;

fn text<'a>(case: &'a Value, key: &str) -> &'a str {
    case[key].as_str().unwrap_or_default()
}

/// "12.34" in minor units of a currency of so many decimals.
fn minor(text: &str, decimals: u8) -> i64 {
    crate::money::parse_decimal(text, decimals).unwrap_or_else(|| panic!("'{text}' isn't an amount"))
}

fn mode(name: &str) -> &'static str {
    match name {
        "half_down" => "half-down",
        _ => "half-up",
    }
}

/// One line of this price at this rate: net, tax, gross.
fn one_line(case: &Value, key: &str) -> (i64, i64, i64) {
    let (currency, decimals, step) = match text(case, "unit") {
        "1" => ("JPY", 0, 1),
        "0.05" => ("EUR", 2, 5),
        _ => ("EUR", 2, 1),
    };
    let rounding = format!("scope = \"rate\"\nmode = \"{}\"\nstep = {step}", mode(text(case, "rounding")));
    let country = Sketch {
        is_inclusive: key == "gross",
        currency,
        rounding: Box::leak(rounding.into_boxed_str()),
        rates: Box::leak(format!("a:{}", text(case, "rate")).into_boxed_str()),
        ..SKETCH
    }
    .country();
    let found = tax(&country, &[line("a", minor(text(case, key), decimals), 1, &[])]);
    let total = &found.taxes[0];
    (total.net.minor(), total.tax.minor(), total.gross.minor())
}

#[track_caller]
fn check_one_line(case: &Value, key: &str) {
    let decimals = if text(case, "unit") == "1" { 0 } else { 2 };
    let (net, tax, gross) = one_line(case, key);
    let expected = |key: &str| minor(text(&case["expect"], key), decimals);
    assert_eq!(tax, expected("tax"));
    if key == "gross" {
        assert_eq!(net, expected("net"));
    } else {
        assert_eq!(gross, expected("gross"));
    }
}

#[track_caller]
fn check_cash(case: &Value) {
    let rounding = if text(case, "rounding") == "half_down" { RoundingMode::HalfDown } else { RoundingMode::HalfUp };
    let unit_minor = minor(text(case, "unit"), 2);
    let country = Country {
        cash_rounding: Some(CashRounding {
            unit_minor,
            mode: rounding,
            is_mandatory: false,
            tenders: vec![TenderKind::Cash],
            source: "the vectors".to_owned(),
            evidence: Evidence::Read,
        }),
        ..Sketch { rates: "a:0", ..SKETCH }.country()
    };
    let total = minor(text(case, "total"), 2);
    let due = country.round_cash(Money::from_minor(total)).minor();
    assert_eq!(due, minor(text(&case["expect"], "cash_due"), 2));
    assert_eq!(due - total, minor(text(&case["expect"], "rounding"), 2));
}

/// Lines of one category each, as `(category, minor)`.
fn taxes(sketch: &Sketch, lines: &[(&str, i64)]) -> (Vec<i64>, i64) {
    let country = sketch.country();
    let lines: Vec<_> = lines.iter().map(|(category, gross)| line(category, *gross, 1, &[])).collect();
    let found = tax(&country, &lines);
    let added: Money = found.lines.iter().map(|line| line.added).sum();
    let paid = lines.iter().map(|line| line.gross).sum::<Money>() + added;
    (found.taxes.iter().map(|tax| tax.tax.minor()).collect(), paid.minor())
}

const LEVIES: &str = "
[[levy]]\nid = \"one\"\nlabel = \"one\"\namount_minor = 100\ntaxed = \"ONE\"\nsince = \"2000-01-01\"\nsource = \"test\"\nevidence = \"read\"
[[levy]]\nid = \"two\"\nlabel = \"two\"\namount_minor = 200\ntaxed = \"outside\"\nsince = \"2000-01-01\"\nsource = \"test\"\nevidence = \"read\"";

fn with_levies(is_inclusive: bool, first: &str, amount: i64, pieces: i64) -> (Breakdown, i64) {
    let charges = Box::leak(LEVIES.replace("ONE", first).into_boxed_str());
    let country = Sketch { is_inclusive, charges, rates: "a:21", ..SKETCH }.country();
    let levies = ["one".to_owned(), "two".to_owned()];
    let lines = [line("a", amount, pieces, &levies)];
    let found = tax(&country, &lines);
    let paid = lines[0].gross + found.lines[0].added;
    (found, paid.minor())
}

const THREE: &str = "
[[charge]]\nid = \"one\"\nlabel = \"one\"\n[[charge]]\nid = \"two\"\nlabel = \"two\"\n[[charge]]\nid = \"three\"\nlabel = \"three\"";
const THREE_PARALLEL: &str = "a:6 charge = \"one\" | 6 charge = \"two\" | 3 charge = \"three\"";

/// A case whose input is a sentence.
#[track_caller]
fn check_told(case: &Value) {
    const LINE: &str = "scope = \"line\"";
    const DOCUMENT: &str = "scope = \"document\"";
    let on_top = Sketch { is_inclusive: false, ..SKETCH };
    let mix = |rates: &'static str, rounding: &'static str| Sketch { rates, rounding, ..SKETCH };
    match text(case, "id") {
        // 20 % withheld isn't a tax that a till adds; what stands on the 4 % is: 22 % on 52.
        "odoo-14" => {
            let charges = "[[charge]]\nid = \"fund\"\nlabel = \"fund\"\n[[charge]]\nid = \"vat\"\nlabel = \"vat\"\non_top_of = [\"fund\"]";
            let country = Sketch { charges, rates: "a:4 charge = \"fund\" | 22 charge = \"vat\"", ..on_top }.country();
            let found = tax(&country, &[line("a", 5_000, 1, &[])]);
            let parts: Vec<i64> = found.charges.iter().map(|charge| charge.tax.minor()).collect();
            assert_eq!(parts, [200, 1_144]);
            let withheld = Rate::percent(20).of(Money::from_minor(5_000));
            assert_eq!(found.taxes[0].gross - withheld, Money::from_minor(5_344));
        }
        "odoo-15" => {
            assert_eq!(taxes(&Sketch { charges: THREE, rates: THREE_PARALLEL, ..on_top }, &[("a", 10_000)]).1, 11_500);
        }
        "odoo-18" => assert_eq!(with_levies(false, "outside", 10_000, 5).1, 13_600),
        "odoo-20" => {
            let (found, paid) = with_levies(true, "in-base", 12_000, 1);
            let total = &found.taxes[0];
            // Net of the goods is what is left without the levy that tax is charged on too.
            assert_eq!(
                (total.net.minor() - 100, found.levies[0].amount.minor(), total.tax.minor(), paid),
                (9_900, 100, 2_100, 12_300)
            );
        }
        "no-01" => {
            let (tax, total) = taxes(&mix("a:15", LINE), &[("a", 3_280), ("a", 2_580), ("a", 2_780)]);
            assert_eq!((tax[0], total, total - tax[0]), (1_128, 8_640, 7_512));
            assert_eq!(taxes(&mix("a:15", DOCUMENT), &[("a", 3_280), ("a", 2_580), ("a", 2_780)]).0, [1_127]);
        }
        "au-01" => assert_eq!(taxes(&mix("a:10", DOCUMENT), &[("a", 333); 3]).0, [91]),
        "au-02" => assert_eq!(taxes(&mix("a:10", LINE), &[("a", 333); 3]).0, [90]),
        "au-03" => assert_eq!(taxes(&mix("a:10; b:0", DOCUMENT), &[("a", 1_100), ("b", 350)]), (vec![100, 0], 1_450)),
        "gb-03" => {
            assert_eq!(taxes(&mix("a:20; b:0", "scope = \"rate\""), &[("b", 120), ("a", 120)]), (vec![20, 0], 240))
        }
        "us-03" => assert_eq!(taxes(&Sketch { rates: "a:8.25", rounding: LINE, ..on_top }, &[("a", 101); 3]).0, [24]),
        "us-04" => {
            assert_eq!(taxes(&Sketch { rates: "a:8.25", rounding: DOCUMENT, ..on_top }, &[("a", 101); 3]).0, [25])
        }
        "jp-01" => {
            let sketch =
                Sketch { currency: "JPY", rates: "a:8; b:10", rounding: "scope = \"rate\"\nmode = \"down\"", ..on_top };
            let expected = text(&case["expect"], "total");
            assert_eq!(taxes(&sketch, &[("a", 111), ("a", 112), ("b", 333)]), (vec![33, 17], minor(expected, 0)));
        }
        "jp-02" => {
            let sketch =
                Sketch { currency: "JPY", rates: "a:8", rounding: "scope = \"line\"\nmode = \"down\"", ..on_top };
            assert_eq!(taxes(&sketch, &[("a", 111), ("a", 112)]).0, [16], "what the law forbids is another amount");
        }
        // A price keeps its net amount when the rate falls: 100.00 at 12 % is 94.65 at 6 % (94.64 from the rounded net).
        "se-02" => {
            assert_eq!(10_000 - taxes(&mix("a:12", LINE), &[("a", 10_000)]).0[0], 8_929);
            let net = Ratio::new(10_000, 112)
                .and_then(|one| one.times(Ratio::whole(106)))
                .map(|price| price.round(RoundingMode::Up));
            assert_eq!(net, Some(minor(text(&case["expect"], "new_price"), 2).into()));
        }
        "ca-01" => {
            let charges = "[[charge]]\nid = \"gst\"\nlabel = \"GST\"\n[[charge]]\nid = \"qst\"\nlabel = \"QST\"";
            let country =
                Sketch { charges, rates: "a:5 charge = \"gst\" | 9.975 charge = \"qst\"", ..on_top }.country();
            let found = tax(&country, &[line("a", 10_000, 1, &[])]);
            let parts: Vec<i64> = found.charges.iter().map(|charge| charge.tax.minor()).collect();
            assert_eq!((parts, found.taxes[0].gross.minor()), (vec![500, 998], 11_498));
        }
        "per-rate-01" => {
            assert_eq!(taxes(&mix("a:19", "scope = \"rate\""), &[("a", 99); 3]).0, [47]);
            assert_eq!(taxes(&mix("a:19", LINE), &[("a", 99); 3]).0, [48]);
        }
        other => panic!("nobody reads the case {other}"),
    }
}

#[test]
fn published_cases_come_out_to_the_cent() {
    let cases: Value = serde_json::from_str(include_str!("../../../../tests/fixtures/tax-vectors.json")).expect("JSON");
    let cases = cases.as_array().expect("a list");
    let mut ids = BTreeSet::new();
    for case in cases {
        let id = text(case, "id");
        println!("{id}");
        assert!(ids.insert(id), "{id} is there twice");
        assert!(!text(case, "source").is_empty(), "{id} names its source");
        match text(case, "kind") {
            "price_inclusive_line" => check_one_line(case, "gross"),
            "price_exclusive" => check_one_line(case, "net"),
            "cash_rounding" => check_cash(case),
            "line_total" => {
                let price: UnitPrice = text(case, "unit_price").parse().expect("a price");
                let tenths = minor(text(case, "qty"), 3);
                let quantity = if tenths % 1_000 == 0 {
                    Quantity::each(tenths / 1_000)
                } else {
                    Quantity::new(tenths, crate::Unit::Kilogram)
                };
                assert_eq!(price.extend(quantity, Currency::EUR).minor(), minor(text(&case["expect"], "total"), 2));
            }
            _ => check_told(case),
        }
    }
    assert_eq!(cases.len(), 49);
}
