//! Rates that depend on region, place, price, holiday, buyer and levy; taxes on taxes; parts that come back; the trace.

use super::*;
use crate::Consumption;

const CANADA: &str = "
[[charge]]\nid = \"gst\"\nlabel = \"GST\"\n[[charge]]\nid = \"hst\"\nlabel = \"HST\"\nreplaces = [\"gst\"]\n[[charge]]\nid = \"pst\"\nlabel = \"PST\"
[[region]]\nid = \"ON\"\nname = \"Ontario\"\n[[region]]\nid = \"BC\"\nname = \"British Columbia\"
[[exemption]]\nid = \"card-on\"\nregion = \"ON\"\ncharges = [\"hst\"]\nremaining_percent = \"5\"\nneeds_certificate = true\nsource = \"test\"\nevidence = \"read\"
[[exemption]]\nid = \"card\"\ncharges = [\"pst\"]\nneeds_certificate = true\nsource = \"test\"\nevidence = \"read\"";

fn canada() -> Country {
    let rates = "a:5 charge = \"gst\" | 13 charge = \"hst\", region = \"ON\" | 7 charge = \"pst\", region = \"BC\"; \
                 zero:0 charge = \"gst\"; \
                 meal:5 charge = \"gst\" | 13 charge = \"hst\", region = \"ON\" | 5 charge = \"hst\", region = \"ON\", category_total_to_minor = 400";
    Sketch { is_inclusive: false, charges: CANADA, rates, ..SKETCH }.country()
}

/// Taxes as `label minor`.
#[track_caller]
fn check(country: &Country, lines: &[TaxableLine<'_>], expected: &[&str]) {
    let found = tax(country, lines);
    let found: Vec<String> =
        found.charges.iter().map(|charge| format!("{} {} {}", charge.label, charge.rate, charge.tax.minor())).collect();
    assert_eq!(found, expected);
}

#[test]
fn a_region_adds_replaces_or_leaves_the_national_tax() {
    let in_region = |id: &str| canada().in_region(id).expect("a region");
    let (thing, bread) = (line("a", 1_000, 1, &[]), line("zero", 300, 1, &[]));
    check(&canada(), std::slice::from_ref(&thing), &["GST 5 50"]);
    check(&in_region("ON"), &[thing.clone(), bread.clone()], &["GST 0 0", "HST 13 130"]);
    check(&in_region("BC"), &[thing, bread], &["GST 5 50", "GST 0 0", "PST 7 70"]);
    assert!(canada().in_region("QC").is_err());
    // A small meal is taxed less as long as all meals together are small.
    check(&in_region("ON"), &[line("meal", 399, 1, &[])], &["HST 5 20"]);
    check(&in_region("ON"), &[line("meal", 399, 1, &[]), line("meal", 2, 1, &[])], &["HST 13 52"]);
}

#[test]
fn a_buyer_with_a_certificate_does_not_pay_what_it_frees_from() {
    let country = canada().in_region("BC").expect("a region");
    let lines = [line("a", 1_000, 1, &[])];
    let exemption =
        |rule: &str, certificate: &str| BuyerExemption { rule: rule.to_owned(), certificate: certificate.to_owned() };
    let found = |by: &BuyerExemption| {
        breakdown(&lines, &TaxContext { country: &country, day: day(), exemption: Some(by) }, None)
    };
    let card = found(&exemption("card", "1234567890")).expect("a certificate");
    check_sums(&country, &lines, &card);
    assert_eq!((card.lines[0].tax.minor(), card.lines[0].exempted.minor(), card.lines[0].added.minor()), (50, 70, 50));
    assert_eq!(found(&exemption("card", " ")), Err(TaxError::CertificateMissing { exemption: "card".to_owned() }));
    assert!(matches!(found(&exemption("diplomat", "1")), Err(TaxError::UnknownExemption { .. })));
    assert!(matches!(found(&exemption("card-on", "1")), Err(TaxError::UnknownExemption { .. })), "not in this region");
    // Where prices hold the tax, the buyer pays so much less.
    let inside = Country { prices_include_tax: true, ..country.clone() };
    let by = exemption("card", "1");
    let net =
        breakdown(&lines, &TaxContext { country: &inside, day: day(), exemption: Some(&by) }, None).expect("taxed");
    check_sums(&inside, &lines, &net);
    assert_eq!((net.lines[0].added.minor(), net.lines[0].exempted.minor()), (-63, 63)); // 1000 x 7/112 = 62.5
}

#[test]
fn a_buyer_may_be_free_of_a_part_of_a_tax() {
    let card = BuyerExemption { rule: "card-on".to_owned(), certificate: "1".to_owned() };
    let lines = [line("a", 1_010, 1, &[]), line("meal", 101, 1, &[]), line("zero", 300, 1, &[])];
    for is_inclusive in [false, true] {
        let country = canada().in_region("ON").expect("a region");
        let country = Country { prices_include_tax: is_inclusive, ..country };
        let found = breakdown(&lines, &TaxContext { country: &country, day: day(), exemption: Some(&card) }, None);
        let found = found.expect("taxed");
        check_sums(&country, &lines, &found);
        let amounts = |tax: &LineTax| (tax.tax.minor(), tax.exempted.minor(), tax.added.minor());
        // 5 % paid and 8 % not; a meal that bears 5 % anyway stays as it is, and so does what bears no tax.
        let expected = match is_inclusive {
            false => [(51, 81, 51), (5, 0, 5), (0, 0, 0)],
            // 1010 x 5/113 + 101 x 5/105 = 49.4998, shared out; 1010 x 8/113 = 71.50
            true => [(44, 72, -72), (5, 0, 0), (0, 0, 0)],
        };
        let found: Vec<_> = found.lines.iter().map(amounts).collect();
        assert_eq!(found, expected, "inclusive: {is_inclusive}");
    }
}

#[test]
fn local_rates_are_added_up_before_they_are_rounded() {
    let charges = "
[[charge]]\nid = \"state\"\nlabel = \"State\"\nrounded_with = \"sales\"\n[[charge]]\nid = \"city\"\nlabel = \"City\"\nrounded_with = \"sales\"
[[charge]]\nid = \"district\"\nlabel = \"District\"\nrounded_with = \"sales\"
[[region]]\nid = \"NY\"\nname = \"New York\"\n[[region]]\nid = \"NYC\"\nname = \"New York City\"\nwithin = \"NY\"";
    let rates = "a:4 charge = \"state\", region = \"NY\" | 4.5 charge = \"city\", region = \"NYC\" | 0.375 charge = \"district\", region = \"NYC\"; \
        clothing:4 charge = \"state\", region = \"NY\", price_from_minor = 11000 | 0 charge = \"state\", region = \"NY\", price_to_minor = 10999; \
        suit:4 charge = \"state\", region = \"NY\", free_minor = 17500 | 2 charge = \"city\", region = \"NYC\", cap_minor = 160000";
    let sketch = Sketch { is_inclusive: false, charges, rates, rounding: "scope = \"document\"", ..SKETCH };
    let city = sketch.country().in_region("NYC").expect("a region");
    assert_eq!(city.here, ["NYC", "NY"]);
    // 8.875 % of 1.30 is 11.5375: rounded once to 12, not 5 + 6 + 0.
    check(&city, &[line("a", 130, 1, &[])], &["State 4 5", "City 4.5 6", "District 0.375 1"]);
    let state = sketch.country().in_region("NY").expect("a region");
    check(&state, &[line("a", 130, 1, &[])], &["State 4 5"]);
    // Each piece is looked at by itself: two shirts of 109.99 are free, one coat of 110.00 isn't.
    check(&state, &[line("clothing", 21_998, 2, &[])], &["State 0 0"]);
    check(&state, &[line("clothing", 11_000, 1, &[])], &["State 4 440"]);
    // 200.00 less 175.00 is taxed; a cap holds per piece.
    check(&state, &[line("suit", 40_000, 2, &[])], &["State 4 200"]);
    check(&city, &[line("suit", 200_000, 1, &[])], &["State 4 7300", "City 2 3200"]);
    let nowhere = breakdown(
        &[line("a", 1, 1, &[])],
        &TaxContext { country: &sketch.country(), day: day(), exemption: None },
        None,
    );
    assert!(matches!(nowhere, Err(TaxError::NoRate { .. })), "no tax at all is a guess");
}

#[test]
fn twin_taxes_are_equal_and_a_cess_stands_on_what_it_is_told() {
    let charges = "[[charge]]\nid = \"c\"\nlabel = \"CGST\"\n[[charge]]\nid = \"s\"\nlabel = \"SGST\"\n[[charge]]\nid = \"x\"\nlabel = \"Cess\"\non_top_of = [\"c\", \"s\"]";
    let rates = "a:9 charge = \"c\" | 9 charge = \"s\" | 10 charge = \"x\"";
    let country = Sketch { is_inclusive: false, currency: "INR", charges, rates, ..SKETCH }.country();
    check(&country, &[line("a", 10_000, 1, &[])], &["CGST 9 900", "SGST 9 900", "Cess 10 1180"]);
    let inside = Country { prices_include_tax: true, ..country };
    check(&inside, &[line("a", 12_980, 1, &[])], &["CGST 9 900", "SGST 9 900", "Cess 10 1180"]);
    for minor in 1..500 {
        let found = tax(&inside, &[line("a", minor, 1, &[])]);
        assert_eq!(found.charges[0].tax, found.charges[1].tax, "{minor}");
    }
}

#[test]
fn place_and_holiday_choose_the_rate() {
    let rates =
        "a:20 | 10 place = \"dine-in\"; b:8 | 0 holiday = \"school\", price_to_minor = 10000, until = \"2026-11-30\"";
    let country = Sketch { rates, ..SKETCH }.country();
    let rate = |category: &str, minor: i64, place| {
        let line = TaxableLine { place, ..line(category, minor, 1, &[]) };
        tax(&country, &[line]).lines[0].rate.to_string()
    };
    assert_eq!(rate("a", 100, None), "20");
    assert_eq!(rate("a", 100, Some(Consumption::Takeaway)), "20");
    assert_eq!(rate("a", 100, Some(Consumption::DineIn)), "10");
    assert_eq!(rate("b", 10_000, None), "0");
    assert_eq!(rate("b", 10_001, None), "8");
    let after = TaxContext { country: &country, day: "2026-12-01".parse().expect("a day"), exemption: None };
    assert_eq!(breakdown(&[line("b", 100, 1, &[])], &after, None).expect("taxed").lines[0].rate.to_string(), "8");
    // One basket may hold both.
    let both = [TaxableLine { place: Some(Consumption::DineIn), ..line("a", 110, 1, &[]) }, line("a", 120, 1, &[])];
    let taxes: Vec<(String, i64)> =
        tax(&country, &both).taxes.iter().map(|tax| (tax.rate.to_string(), tax.tax.minor())).collect();
    assert_eq!(taxes, [("20".to_owned(), 20), ("10".to_owned(), 10)]);
}

#[test]
fn a_deposit_follows_its_goods() {
    let charges = "[[levy]]\nid = \"deposit\"\nlabel = \"Pfand\"\namount_minor = 25\ntaxed = \"as-goods\"\nsince = \"2000-01-01\"\nsource = \"test\"\nevidence = \"read\"
[[levy]]\nid = \"eco\"\nlabel = \"Eco\"\namount_minor = 10\ntaxed = \"in-base\"\nis_in_price = true\nsince = \"2000-01-01\"\nsource = \"test\"\nevidence = \"read\"";
    let country = Sketch { charges, rates: "a:19", ..SKETCH }.country();
    let levies = ["deposit".to_owned(), "eco".to_owned()];
    let found = tax(&country, &[line("a", 200, 2, &levies)]);
    // 2 x 1.00 and 2 x 0.25 deposit hold 19 % of 2.50; the eco part is inside the price already.
    assert_eq!((found.lines[0].added.minor(), found.taxes[0].gross.minor(), found.taxes[0].tax.minor()), (50, 250, 40));
    assert_eq!(found.levies.iter().map(|levy| levy.amount.minor()).collect::<Vec<_>>(), [50, 20]);
    let unknown = ["x".to_owned()];
    let context = TaxContext { country: &country, day: day(), exemption: None };
    let refused = breakdown(&[line("a", 1, 1, &unknown)], &context, None);
    assert!(matches!(refused, Err(TaxError::NoLevy { .. })));
}

#[test]
fn the_trace_tells_every_step_and_changes_nothing() {
    let country = canada().in_region("BC").expect("a region");
    let lines = [line("a", 999, 1, &[]), line("zero", 300, 1, &[])];
    let context = TaxContext { country: &country, day: day(), exemption: None };
    let mut steps = Vec::new();
    let told = breakdown(&lines, &context, Some(&mut steps)).expect("taxed");
    assert_eq!(Ok(told), breakdown(&lines, &context, None));
    let find = |wanted: fn(&TaxStep) -> bool| steps.iter().filter(|step| wanted(step)).count();
    assert_eq!(
        find(
            |step| matches!(step, TaxStep::Taxed { charge, exact, source, .. } if charge == "GST" && exact == "49.95" && source == "test")
        ),
        1
    );
    assert_eq!(
        find(
            |step| matches!(step, TaxStep::Rounded { scope: TaxRounding::Rate, exact, rounded, .. } if exact == "69.93" && rounded.minor() == 70)
        ),
        1
    );
    assert_eq!(find(|step| matches!(step, TaxStep::Shared { line: 0, tax, .. } if tax.minor() == 50)), 1);
    let written = serde_json::to_value(&steps[0]).expect("JSON");
    assert_eq!(written["step"], "taxed");
}

#[test]
fn a_cent_left_over_goes_to_the_same_goods_whatever_was_scanned_first() {
    // One category at two treatments: small meals and a dear one, which bear one GST together.
    let country = Country::parse(crate::shipped_country("CA").expect("shipped")).expect("valid");
    let country = country.in_region("CA-MB").expect("a region");
    // 749.5 and 750.5 cents of GST: both halves want the cent.
    let lines = [line("children", 14_990, 1, &[]), line("children", 15_010, 1, &[])];
    let taxes = |lines: &[TaxableLine<'_>]| {
        let mut taxes: Vec<_> =
            lines.iter().zip(tax(&country, lines).lines).map(|(line, tax)| (line.gross, tax.parts)).collect();
        taxes.sort_by_key(|(gross, _)| *gross);
        taxes
    };
    let turned = [lines[1].clone(), lines[0].clone()];
    assert_eq!(taxes(&lines), taxes(&turned));
}
