//! Buyers of several countries: which numbers are taken, which facts are missing from which total on.

use super::*;
use crate::tests::country;
use crate::{OperatorId, Unit};
use uuid::Uuid;

/// `name | line, line | number`.
fn buyer(text: &str) -> Buyer {
    let mut parts = text.split('|').map(str::trim);
    let mut next = || parts.next().unwrap_or_default();
    let (name, address, tax_number) = (next(), next(), next());
    let lines = address.split(", ").filter(|line| !line.is_empty());
    Buyer { name: name.to_owned(), address: lines.map(str::to_owned).collect(), tax_number: tax_number.to_owned() }
}

/// The code of the refusal, or nothing: first of the buyer alone, then of a sale of this total.
#[track_caller]
fn check(code: &str, total: i64, text: Option<&str>, expected: &str) {
    let country = country(code);
    let mut basket = Basket::new(Uuid::nil(), OperatorId("7".to_owned()), crate::tests::moment());
    let buyer = text.map(buyer);
    let before = basket.clone();
    let set = basket.set_buyer(buyer.clone(), &country);
    if set.is_err() {
        assert_eq!(basket, before, "what was refused changed nothing");
    }
    let found = set.and_then(|()| country.check_buyer(Money::from_minor(total), basket.buyer.as_ref()));
    let found = found.map_err(|error| Refusal::from(error).code).err().unwrap_or_default();
    assert_eq!(found, expected, "{code} {total} {text:?}");
}

#[test]
fn a_country_says_what_an_invoice_tells_of_its_buyer() {
    let (nobody, anonymous) = (Some("| 1 High St |"), Some("Ann Ltd"));
    let addressed = Some("Ann Ltd | 1 High St");
    check("AU", 500_000, None, "");
    check("AU", 99_999, Some("Ann"), "");
    check("AU", 100_000, Some("| | 51 824 753 556"), "");
    check("AU", 100_000, nobody, "buyer-empty");
    check("NZ", 100_001, anonymous, "buyer-address-missing");
    check("GB", 25_000, anonymous, "");
    check("GB", 25_001, anonymous, "buyer-address-missing");
    check("GB", 25_001, None, "");
    check("FR", 100, anonymous, "buyer-address-missing");
    check("FR", 100, Some("| 1 rue Haute | FR 40 303 265 045"), "buyer-name-missing");
    check("DE", 25_000, anonymous, "");
    check("DE", 25_001, anonymous, "buyer-address-missing");
    check("DE", 25_001, addressed, "");
    check("AT", 40_001, anonymous, "buyer-address-missing");
    check("CA", 50_000, Some("| | 123456782 RT0001"), "buyer-name-missing");
    check("IN", 4_999_999, None, "");
    check("IN", 5_000_000, None, "buyer-name-missing");
    check("IN", 5_000_000, addressed, "");
    check("JP", 300, Some("| | T7000012050002"), "buyer-name-missing");
    check("ES", 300_000, None, "");
    check("ES", 300_001, None, "buyer-name-missing");
    check("ES", 100, addressed, "buyer-tax-number-missing");
    check("PT", 100, anonymous, "buyer-tax-number-missing");
    check("PT", 100, Some("| | PT 501 964 843"), "");
    check("BE", 100, addressed, "buyer-tax-number-missing");
}

#[test]
fn only_what_can_be_a_tax_number_is_taken() {
    let number = |code: &str, number: &str, expected: &str| {
        check(code, 100, Some(&["Ann | 1 High St | ", number].concat()), expected);
    };
    for (code, good) in [
        ("AU", "51 824 753 556"),
        ("IN", "27AAPFU0939F1ZV"),
        ("FR", "FR 40 303 265 045"),
        ("FR", "404 833 048"),
        ("FR", "404 833 048 00022"),
        ("FR", "DE136695976"),
        ("DE", "ATU13585627"),
        ("DE", "CZ12345678"),
        ("DE", "CY12345678X"),
        ("DE", "SE123456789701"),
        ("CH", "DE 136 695 976"),
        ("NO", "NL004495445B01"),
        ("IT", "RSSMRA85T10A562S"),
        ("GB", "XI123456789"),
    ] {
        number(code, good, "");
    }
    for (code, bad) in [
        ("AU", "51 824 753 557"),
        ("AU", "DE136695976"),
        ("US", "DE136695976"),
        ("IN", "27AAPFU0939F1ZW"),
        ("FR", "404 833 049"),
        ("DE", "136 695 976"),
        ("DE", "DE136695977"),
        ("DE", "CZ1234567"),
        ("DE", "CY123456789"),
        ("DE", "ZZ123456789"),
        ("DE", "SE123456789801"),
        ("IT", "RSSMRA85T10A562T"),
        ("IT", "RSSMRA85T10A56"),
        ("NO", "ÄÖ"),
        ("FR", "ÄÖÜ"),
    ] {
        number(code, bad, "buyer-tax-number-wrong");
    }
}

#[test]
fn a_buyer_of_endless_text_is_refused() {
    let long = "x".repeat(BUYER_CHARS_MAX + 1);
    check("AU", 100, Some(&long), "buyer-too-long");
    check("AU", 100, Some(&["Ann | ", &long].concat()), "buyer-too-long");
    check("AU", 100, Some(&["Ann | ", &["1"; BUYER_LINES_MAX + 1].join(", ")].concat()), "buyer-address-too-long");
    check("US", 100, Some(&["Ann | | ", &"1".repeat(TAX_NUMBER_CHARS_MAX + 1)].concat()), "buyer-tax-number-wrong");
}

#[test]
fn no_money_is_taken_before_the_law_knows_its_buyer() {
    let country = country("ES");
    let mut basket = Basket::new(Uuid::nil(), OperatorId("7".to_owned()), crate::tests::moment());
    let item = crate::Item {
        sku: None,
        gtin: None,
        name: "Ring".to_owned(),
        category: String::new(),
        product: String::new(),
        brand: String::new(),
        tax_category: "standard".to_owned(),
        unit: Unit::Each,
        picture: String::new(),
        cost: None,
    };
    let price = "3000.01".parse().expect("a price");
    basket.add(item, crate::Quantity::ONE, price, true, country.currency).expect("fits");
    let day = crate::tests::moment().date();
    let card = crate::Tender::new(crate::TenderKind::Card, Money::from_minor(300_001));
    let refused = basket.tender(card.clone(), &country, day).map_err(|error| Refusal::from(error).code);
    assert_eq!(refused, Err("buyer-name-missing"));
    assert!(basket.tenders.is_empty(), "no money was taken");
    let ann = buyer("Ann SL | Calle Mayor 1 | 54362315K");
    basket.set_buyer(Some(ann.clone()), &country).expect("whole");
    let settlement = basket.tender(card, &country, day).expect("taken").expect("paid up");
    let sale = basket.settle(settlement, 1, crate::tests::moment(), &country).expect("settled");
    assert_eq!(sale.buyer, Some(ann));
    let written = serde_json::to_string(&crate::Sale { buyer: None, ..sale }).expect("JSON");
    assert!(!written.contains("buyer"), "a sale without buyer is written as ever");
}
