//! Tax against published cases, small countries made for one rule each, and what holds for every basket.

use super::*;
use crate::{Date, TaxRounding};

/// A country of one to three taxes, as its file would be written.
struct Sketch {
    is_inclusive: bool,
    currency: &'static str,
    rounding: &'static str,
    charges: &'static str,
    rates: &'static str,
}

const SKETCH: Sketch =
    Sketch { is_inclusive: true, currency: "EUR", rounding: "scope = \"rate\"", charges: "", rates: "" };

const ROW: &str = "since = \"2000-01-01\", source = \"test\", evidence = \"read\"";

impl Sketch {
    /// Reads it; `percent` stands alone or with other keys, `|` between rows, `id:` before a category's.
    fn country(&self) -> Country {
        let tax = |part: &str| {
            let (id, rows) = part.split_once(':').unwrap_or(("a", part));
            let rows = rows.split('|').map(|row| match row.trim().split_once(' ') {
                Some((percent, more)) => format!("{{ percent = \"{percent}\", {ROW}, {more} }}"),
                None => format!("{{ percent = \"{}\", {ROW} }}", row.trim()),
            });
            let rows: Vec<String> = rows.collect();
            format!("[[tax]]\nid = \"{}\"\nmark = \"{}\"\nrate = [{}]\n", id.trim(), id.trim(), rows.join(", "))
        };
        let taxes: String = self.rates.split(';').map(tax).collect();
        let text = format!(
            "code = \"XX\"\ncurrency = \"{}\"\nlanguages = [\"en\"]\nprices_include_tax = {}\nbanknotes = [500]\ncoins = [1]\n\
             [rounding]\nid = \"law\"\n{}\nsource = \"test\"\nevidence = \"read\"\n\
             [receipt]\ntitle = \"x\"\ntax_number_label = \"x\"\nlists_each_rate = true\nmarks_lines = true\n{}\n{taxes}",
            self.currency, self.is_inclusive, self.rounding, self.charges
        );
        Country::parse(&text).unwrap_or_else(|error| panic!("{error}\n{text}"))
    }
}

fn day() -> Date {
    "2026-11-21".parse().expect("a day")
}

fn line<'a>(category: &'a str, minor: i64, pieces: i64, levies: &'a [String]) -> TaxableLine<'a> {
    TaxableLine {
        category,
        key: (category, minor),
        gross: Money::from_minor(minor),
        pieces,
        place: None,
        levies,
        exemption: None,
    }
}

#[track_caller]
fn tax(country: &Country, lines: &[TaxableLine<'_>]) -> Breakdown {
    let context = TaxContext { country, day: day(), exemption: None };
    let found = breakdown(lines, &context, None).expect("rates hold");
    check_sums(country, lines, &found);
    found
}

/// What holds for every basket of every country.
#[track_caller]
pub(crate) fn check_sums(country: &Country, lines: &[TaxableLine<'_>], found: &Breakdown) {
    let of_lines: Money = found.lines.iter().map(|line| line.tax).sum();
    let of_taxes: Money = found.taxes.iter().map(|tax| tax.tax).sum();
    assert_eq!(of_lines, of_taxes, "lines and categories add up to the same tax");
    if country.charges.len() > 1 {
        assert_eq!(found.charges.iter().map(|charge| charge.tax).sum::<Money>(), of_taxes, "taxes by name add up");
        for line in &found.lines {
            assert_eq!(line.parts.iter().map(|part| part.tax).sum::<Money>(), line.tax, "a line's taxes add up");
        }
    }
    for tax in &found.taxes {
        assert_eq!(tax.net + tax.tax, tax.gross);
        let of_category = lines.iter().zip(&found.lines).filter(|(line, _)| line.category == tax.category);
        let shares: Money = of_category.filter(|(_, own)| own.rate == tax.rate).map(|(_, own)| own.tax).sum();
        assert_eq!(shares, tax.tax, "shares of {}", tax.category);
    }
    let paid: Money = lines.iter().zip(&found.lines).map(|(line, tax)| line.gross + tax.added).sum();
    let outside: Money =
        found.levies.iter().filter(|levy| is_outside(country, &levy.levy)).map(|levy| levy.amount).sum();
    assert_eq!(
        found.taxes.iter().map(|tax| tax.gross).sum::<Money>() + outside,
        paid,
        "categories add up to what is paid"
    );
}

fn is_outside(country: &Country, id: &str) -> bool {
    country.levies.iter().any(|levy| levy.id == id && levy.taxed == crate::LevyTax::Outside)
}

#[track_caller]
fn check(rounding: &'static str, lines: &[(&str, i64)], expected: &[(&str, i64)]) {
    let country = Sketch { rounding, rates: "a:10; b:10; c:20", ..SKETCH }.country();
    let lines: Vec<_> = lines.iter().map(|(category, gross)| line(category, *gross, 1, &[])).collect();
    let found = tax(&country, &lines);
    let found: Vec<(&str, i64)> = found.taxes.iter().map(|tax| (tax.category.as_str(), tax.tax.minor())).collect();
    assert_eq!(found, expected);
}

#[test]
fn tax_is_rounded_where_the_law_rounds_it() {
    const LINE: &str = "scope = \"line\"";
    const RATE: &str = "scope = \"rate\"";
    const DOCUMENT: &str = "scope = \"document\"";
    // 5 cents hold 0.4545 of tax at 10 %: each line rounds to 0, three together hold 1.36.
    let lines = [("a", 5), ("a", 5), ("a", 5)];
    check(LINE, &lines, &[("a", 0)]);
    check(RATE, &lines, &[("a", 1)]);
    check(DOCUMENT, &lines, &[("a", 1)]);
    // 3 cents hold 0.27, and 0.55 together: one rate is one sum, whatever the categories are called.
    check(LINE, &[("a", 3), ("b", 3)], &[("a", 0), ("b", 0)]);
    check(RATE, &[("a", 3), ("b", 3)], &[("a", 1), ("b", 0)]);
    check(DOCUMENT, &[("a", 3), ("b", 3)], &[("a", 1), ("b", 0)]);
    // 2 cents at 10 % and 2 at 20 % hold 0.18 and 0.33: alone both round to 0, together 0.52 rounds to 1.
    check(RATE, &[("a", 2), ("c", 2)], &[("c", 0), ("a", 0)]);
    check(DOCUMENT, &[("a", 2), ("c", 2)], &[("c", 1), ("a", 0)]);
    check(DOCUMENT, &[("a", 100), ("c", 120)], &[("c", 20), ("a", 9)]);
    check(DOCUMENT, &[("a", -100), ("c", -120)], &[("c", -20), ("a", -9)]);
    // Each line to four places, then the document: 3 x 0.4545 = 1.3635.
    check("scope = \"line\"\nplaces = 4", &lines, &[("a", 1)]);
}

#[test]
fn a_day_no_rate_covers_is_refused() {
    let country = Sketch { rates: "a:10", ..SKETCH }.country();
    let context = TaxContext { country: &country, day: "1999-12-31".parse().expect("a day"), exemption: None };
    let refused = breakdown(&[line("a", 1, 1, &[])], &context, None);
    assert!(matches!(refused, Err(TaxError::NoRate { .. })));
    let unknown = breakdown(&[line("z", 1, 1, &[])], &TaxContext { day: day(), ..context }, None);
    assert!(matches!(unknown, Err(TaxError::UnknownCategory { .. })));
}

mod conditions;
mod vectors;
