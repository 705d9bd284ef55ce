//! The rules of selling as tables, and what holds for every basket.

use crate::*;
use proptest::prelude::*;
use uuid::Uuid;

pub(crate) fn country(code: &str) -> Country {
    let text = shipped_country(code).expect("a shipped country");
    Country::parse(text).expect("a shipped country file is valid")
}

pub(crate) fn moment() -> Moment {
    "2026-11-21T10:00:00+11:00".parse().expect("a moment")
}

fn item(sku: &str, tax_category: &str, unit: Unit) -> Item {
    Item {
        sku: Some(sku.into()),
        gtin: None,
        name: sku.to_owned(),
        category: String::new(),
        product: String::new(),
        brand: String::new(),
        tax_category: tax_category.to_owned(),
        unit,
        picture: String::new(),
        cost: None,
    }
}

fn basket() -> Basket {
    Basket::new(Uuid::from_u128(1), "7".into(), moment())
}

/// Rings up lines written as `SKU tax quantity price [-10%|-1.00]`, then a basket discount.
fn ring_up(country: &Country, lines: &[&str], discount: Option<Discount>) -> Basket {
    let mut basket = basket();
    for line in lines {
        let words: Vec<&str> = line.split_whitespace().collect();
        let quantity: Quantity = words[2].replace('_', " ").parse().expect("quantity");
        let price: UnitPrice = words[3].parse().expect("price");
        let id = basket
            .add(item(words[0], words[1], quantity.unit()), quantity, price, false, country.currency)
            .expect("fits");
        if let Some(discount) = words.get(4) {
            basket.set_line_discount(id, Some(read_discount(discount)), country.currency).expect("fits");
        }
    }
    basket.set_discount(discount, country.currency).expect("fits");
    basket
}

fn read_discount(text: &str) -> Discount {
    let text = text.trim_start_matches('-');
    match text.strip_suffix('%') {
        Some(percent) => Discount::Percent(percent.parse().expect("percent")),
        None => Discount::Amount(Money::from_minor(text.replace('.', "").parse().expect("amount"))),
    }
}

#[track_caller]
fn check_totals(code: &str, lines: &[&str], discount: Option<&str>, total: i64, taxes: &[(&str, i64)]) {
    let country = country(code);
    let totals =
        ring_up(&country, lines, discount.map(read_discount)).totals(&country, moment().date()).expect("rates hold");
    assert_eq!(totals.total.minor(), total, "total");
    let found: Vec<(&str, i64)> = totals.taxes.iter().map(|tax| (tax.category.as_str(), tax.tax.minor())).collect();
    assert_eq!(found, taxes);
    check_sums(&totals);
}

#[track_caller]
fn check_sums(totals: &Totals) {
    assert_eq!(totals.lines.iter().map(|line| line.amount).sum::<Money>(), totals.total, "lines add up");
    assert_eq!(totals.lines.iter().map(|line| line.tax).sum::<Money>(), totals.tax, "line taxes add up");
    assert_eq!(totals.taxes.iter().map(|tax| tax.tax).sum::<Money>(), totals.tax, "taxes add up");
    assert_eq!(totals.taxes.iter().map(|tax| tax.gross).sum::<Money>(), totals.total, "categories add up");
    assert_eq!(totals.subtotal - totals.basket_discount, totals.total);
    for line in &totals.lines {
        assert_eq!(line.gross - line.line_discount - line.basket_discount, line.amount);
        assert!(!line.amount.is_negative(), "a line never falls below zero");
    }
    for tax in &totals.taxes {
        assert_eq!(tax.net + tax.tax, tax.gross);
    }
}

#[test]
fn a_basket_is_taxed_by_its_country() {
    check_totals("AU", &["milk gst-free 1 3.30", "cola gst 2 2.75"], None, 880, &[("gst", 50), ("gst-free", 0)]);
    check_totals("AU", &["cola gst 1 2.75"], Some("-10%"), 247, &[("gst", 22)]);
    check_totals(
        "FR",
        &["baguette reduced 1 1.20", "vin standard 1 8.90", "journal super-reduced 1 3.20"],
        None,
        1330,
        &[("standard", 148), ("reduced", 6), ("super-reduced", 7)],
    );
    check_totals("FR", &["cafe intermediate 2 1.80"], None, 360, &[("intermediate", 33)]);
    check_totals(
        "GB",
        &["bread zero 1 1.40", "crisps standard 3 1.25 -10%", "logs reduced 1 6.00"],
        None,
        1077,
        &[("standard", 56), ("reduced", 29), ("zero", 0)],
    );
    check_totals("GB", &["banana zero 0.420_kg 1.25"], None, 53, &[("zero", 0)]);
    check_totals("GB", &["free standard 1 0.00"], None, 0, &[("standard", 0)]);
    check_totals("GB", &["mug standard 1 8.00"], Some("-100%"), 0, &[("standard", 0)]);
    check_totals("GB", &["mug standard 1 8.00", "mug standard 1 8.00"], Some("-0.01"), 1599, &[("standard", 267)]);
}

/// Tenders as `cash 5000` or `card 100`; returns (rounding, change) of the settlement, or what is still due exactly.
#[track_caller]
fn check_paid(code: &str, price: &str, tenders: &[&str], expected: Result<(i64, i64), i64>) {
    let country = country(code);
    let tax = if code == "AU" { "gst" } else { "standard" };
    let mut basket = ring_up(&country, &[&format!("thing {tax} 1 {price}")], None);
    let mut settlement = None;
    for tender in tenders {
        assert!(settlement.is_none(), "paid up too early");
        let (kind, amount) = tender.split_once(' ').expect("kind and amount");
        let kind = if kind == "cash" { TenderKind::Cash } else { TenderKind::Card };
        let amount = Money::from_minor(amount.parse().expect("amount"));
        settlement = basket.tender(Tender::new(kind, amount), &country, moment().date()).expect("taken");
    }
    let found = settlement.map(|settled| (settled.rounding.minor(), settled.change.minor()));
    let due = basket.due(&country, moment().date()).expect("rates hold").exact.minor();
    assert_eq!(found.ok_or(due), expected);
    if let Some(settlement) = settlement {
        let sale = basket.settle(settlement, 1, moment(), &country).expect("covered");
        let taken: Money = sale.tenders.iter().map(|tender| tender.amount).sum();
        assert_eq!(sale.totals.total + sale.rounding, taken - sale.change);
    }
}

#[test]
fn a_sale_is_paid_to_the_cent_or_to_the_coin() {
    check_paid("AU", "9.98", &["cash 1000"], Ok((2, 0)));
    check_paid("AU", "9.97", &["cash 2000"], Ok((-2, 1005)));
    check_paid("AU", "9.97", &["card 997"], Ok((0, 0)));
    check_paid("AU", "9.97", &["card 500", "cash 500"], Ok((-2, 5)));
    check_paid("AU", "9.97", &["cash 500"], Err(497));
    check_paid("AU", "9.97", &["cash 500", "card 497"], Ok((0, 0)));
    check_paid("AU", "9.97", &["cash 995"], Ok((-2, 0)));
    check_paid("AU", "0.02", &["cash 0"], Ok((-2, 0)));
    check_paid("GB", "9.98", &["cash 1000"], Ok((0, 2)));
    check_paid("GB", "0.00", &["cash 0"], Ok((0, 0)));
    check_paid("FR", "9.98", &["cash 200", "cash 200", "card 598"], Ok((0, 0)));
}

#[test]
fn money_that_can_not_be_taken_is_refused() {
    let country = country("GB");
    let card = |minor| Tender::new(TenderKind::Card, Money::from_minor(minor));
    let cash = |minor| Tender::new(TenderKind::Cash, Money::from_minor(minor));
    let mut basket = ring_up(&country, &["mug standard 1 8.00"], None);
    let day = moment().date();
    assert_eq!(basket.tender(card(801), &country, day), Err(TenderError::CardAboveDue { due: Money::from_minor(800) }));
    assert_eq!(basket.tender(cash(0), &country, day), Err(TenderError::AmountNotPositive));
    assert_eq!(basket.tender(cash(-5), &country, day), Err(TenderError::AmountNotPositive));
    assert!(matches!(
        basket.tender(cash(limits::AMOUNT_MAX + 1), &country, day),
        Err(TenderError::AmountTooLarge { .. })
    ));
    assert_eq!(
        super::Basket::new(Uuid::nil(), "7".into(), moment()).tender(cash(1), &country, day),
        Err(TenderError::EmptyBasket)
    );
    assert_eq!(basket.tender(card(100), &country, day), Ok(None));
    assert_eq!(basket.remove(1), Err(BasketError::BeingPaid));
    let early = Settlement { rounding: Money::ZERO, change: Money::ZERO };
    assert!(matches!(basket.clone().settle(early, 1, moment(), &country), Err(TenderError::NotCovered { .. })));
    assert_eq!(basket.remove_tender(0), Ok(card(100)));
    assert_eq!(basket.remove_tender(0), Err(TenderError::NoSuchTender));
    assert!(basket.remove(1).is_ok());
}

#[test]
fn every_bound_of_a_basket_is_refused_in_words() {
    let country = country("GB");
    let currency = country.currency;
    let price = |text: &str| text.parse::<UnitPrice>().expect("price");
    let mut basket = basket();
    let mut add =
        |quantity, unit, text: &str| basket.add(item("x", "zero", unit), quantity, price(text), true, currency);
    assert_eq!(add(Quantity::each(0), Unit::Each, "1"), Err(BasketError::QuantityNotPositive));
    assert_eq!(add(Quantity::each(-1), Unit::Each, "1"), Err(BasketError::QuantityNotPositive));
    assert_eq!(
        add(Quantity::each(10_000), Unit::Each, "1"),
        Err(BasketError::QuantityTooLarge { max: Quantity::each(limits::PIECES_MAX) })
    );
    assert_eq!(add(Quantity::each(1), Unit::Kilogram, "1"), Err(BasketError::WrongUnit { unit: Unit::Kilogram }));
    assert!(matches!(add(Quantity::each(1), Unit::Each, "99999999999"), Err(BasketError::AmountTooLarge { .. })));
    assert!(matches!(add(Quantity::each(9_999), Unit::Each, "9999999"), Err(BasketError::AmountTooLarge { .. })));
    assert_eq!(add(Quantity::each(1), Unit::Each, "-1"), Err(BasketError::NegativePrice));
    for _ in 0..limits::LINES_MAX {
        basket.add(item("x", "zero", Unit::Each), Quantity::ONE, price("1"), true, currency).expect("fits");
    }
    let full = basket.add(item("x", "zero", Unit::Each), Quantity::ONE, price("1"), true, currency);
    assert_eq!(full, Err(BasketError::TooManyLines { max: limits::LINES_MAX }));
    assert_eq!(basket.set_note(1, &"n".repeat(201)), Err(BasketError::NoteTooLong { max: 200 }));
    assert_eq!(basket.set_note(9_999, "n"), Err(BasketError::NoSuchLine));
    let too_much = Some(Discount::Amount(Money::from_minor(101)));
    assert_eq!(
        basket.set_line_discount(1, too_much, currency),
        Err(BasketError::DiscountAbovePrice { price: Money::from_minor(100) })
    );
    let above_whole = Some(Discount::Percent(Rate::percent(101)));
    assert_eq!(basket.set_discount(above_whole, currency), Err(BasketError::DiscountNotShare));
}

#[test]
fn a_voided_sale_gives_back_what_was_kept() {
    let country = country("AU");
    let mut basket = ring_up(&country, &["thing gst 2 9.97"], None);
    assert_eq!(
        basket.tender(Tender::new(TenderKind::Card, Money::from_minor(1000)), &country, moment().date()),
        Ok(None)
    );
    let cash = Tender::new(TenderKind::Cash, Money::from_minor(2000));
    let settlement = basket.tender(cash, &country, moment().date()).expect("taken").expect("paid up");
    let sale = basket.settle(settlement, 4, moment(), &country).expect("covered");
    let void = sale.post_void(Uuid::from_u128(2), 5, "9".into(), "wrong size".to_owned(), moment());
    let back: Money = void.refunds.iter().map(|tender| tender.amount).sum();
    assert_eq!(back, void.total + void.rounding);
    assert_eq!(
        void.refunds.iter().find(|tender| tender.kind == TenderKind::Cash).map(|tender| tender.amount.minor()),
        Some(995)
    );
    let net: i64 =
        sale.stock_movements().iter().chain(&sale.returned_stock()).map(|movement| movement.quantity.amount()).sum();
    assert_eq!(net, 0);
}

#[test]
fn a_changed_missing_or_foreign_journal_record_is_found() {
    use crate::journal::{DeviceKey, GENESIS, JournalBreak, seal, verify};
    let key = DeviceKey::from_secret([7; 32]);
    let record = |number| Transaction {
        number,
        id: Uuid::from_u128(u128::from(number)),
        store: "AU-SYD".into(),
        workstation: "AU-SYD-01".into(),
        at: moment(),
        clock: None,
        till: None,
        event: TransactionEvent::NoSale { operator: "7".into(), reason: "change for the café".into() },
    };
    let first = seal(&record(1), GENESIS, &key);
    let second = seal(&record(2), first.hash, &key);
    assert_eq!(verify(&first, 1, GENESIS, &key.public()), Ok(record(1)));
    assert_eq!(verify(&second, 2, first.hash, &key.public()), Ok(record(2)));
    assert_eq!(verify(&second, 1, GENESIS, &key.public()), Err(JournalBreak::Gap { expected: 1, found: 2 }));
    assert_eq!(verify(&second, 2, GENESIS, &key.public()), Err(JournalBreak::Chain { number: 2 }));
    let foreign = DeviceKey::from_secret([8; 32]);
    assert_eq!(verify(&first, 1, GENESIS, &foreign.public()), Err(JournalBreak::Signature { number: 1 }));
    for position in 0..first.body.len() {
        let mut changed = first.clone();
        changed.body[position] ^= 1;
        assert_eq!(verify(&changed, 1, GENESIS, &key.public()), Err(JournalBreak::Changed { number: 1 }));
    }
}

#[test]
fn a_country_file_that_would_mislead_is_refused() {
    let good = include_str!("../../assets/countries/fr/country.toml");
    for (from, to, expected) in [
        ("code = \"FR\"", "code = \"FR\"\ncolour = 1", "unknown field"),
        (
            "source = \"culture.gouv.fr, TVA à taux super-réduit pour la presse (CGI art. 298 septies): 1.05 % in Guadeloupe, Martinique and Réunion\"",
            "source = \" \"",
            "names no source",
        ),
        ("until = \"2013-12-31\", source = \"19.6", "source = \"19.6", "hold on one day"),
        ("id = \"intermediate\"", "id = \"standard\"", "there twice"),
        (
            "since = \"2014-01-01\", source = \"CGI art. 278 (",
            "source = \"CGI art. 278 (",
            "key `tax.rate.since`: the rate 20 of 'standard'",
        ),
        (
            "since = \"2014-01-01\", source = \"CGI art. 278 (",
            "since = \"2013-12-31\", source = \"CGI art. 278 (",
            "end the earlier one",
        ),
        (", evidence = \"read\" },", " },", "doesn't say whether its source was read"),
        ("exponent = 2", "exponent = 3", "has 2 decimals"),
        ("percent = \"5.5\"", "percent = \"5,5\"", "not a rate"),
        ("languages = [\"fr-FR\"]", "languages = []", "incomplete"),
    ] {
        assert!(good.contains(from), "{from}");
        let error = Country::parse(&good.replace(from, to)).expect_err(expected).to_string();
        assert!(error.contains(expected), "{error}");
    }
    assert_eq!(
        country("FR").rate_on("standard", "2013-12-31".parse().expect("day")),
        Some("19.6".parse().expect("rate"))
    );
    assert_eq!(
        country("GB").rate_on("standard", "2010-12-01".parse().expect("day")),
        Some("17.5".parse().expect("rate"))
    );
}

#[test]
fn banknotes_are_suggested_that_a_customer_would_hand_over() {
    let suggest = |code, minor| {
        let amounts = country(code).suggested_cash(Money::from_minor(minor), 3);
        amounts.iter().map(|amount| amount.minor()).collect::<Vec<_>>()
    };
    assert_eq!(suggest("AU", 4735), [5000, 6000, 10000]);
    assert_eq!(suggest("AU", 4998), [6000, 10000]);
    assert_eq!(suggest("GB", 120), [500, 1000, 2000]);
    assert_eq!(suggest("FR", 12001), [12500, 13000, 14000]);
}

/// A line of a random basket: article, tax category, quantity, price in cents, discount in percent.
fn any_line() -> impl Strategy<Value = (u8, usize, i64, i64, Option<i64>)> {
    (0..12_u8, 0..2_usize, 1..40_i64, 0..20_000_i64, proptest::option::of(0..=100_i64))
}

fn random_basket(country: &Country, lines: &[(u8, usize, i64, i64, Option<i64>)], discount: Option<i64>) -> Basket {
    let mut basket = basket();
    for (article, tax, quantity, price, percent) in lines {
        let category = &country.taxes[*tax].id;
        let unit = if *article < 3 { Unit::Kilogram } else { Unit::Each };
        let amount = if unit == Unit::Each { *quantity } else { quantity * 37 };
        let unit_price = UnitPrice::new(*price, 2).expect("two decimals");
        let article = item(&format!("{article}-{price}"), category, unit);
        let id = basket.add(article, Quantity::new(amount, unit), unit_price, false, country.currency).expect("fits");
        if let Some(percent) = percent {
            basket
                .set_line_discount(id, Some(Discount::Percent(Rate::percent(*percent))), country.currency)
                .expect("a share");
        }
    }
    let discount = discount.map(|percent| Discount::Percent(Rate::percent(percent)));
    basket.set_discount(discount, country.currency).expect("a share");
    basket
}

proptest! {
    #[test]
    fn parts_always_add_up(lines in proptest::collection::vec(any_line(), 1..30), discount in proptest::option::of(0..=100_i64), code in 0..3_usize) {
        let country = country(["AU", "FR", "GB"][code]);
        check_sums(&random_basket(&country, &lines, discount).totals(&country, moment().date()).expect("rates hold"));
    }

    #[test]
    fn scan_order_never_changes_an_amount(lines in proptest::collection::vec(any_line(), 1..20), discount in proptest::option::of(0..=100_i64), code in 0..3_usize, seed in any::<u64>()) {
        let country = country(["AU", "FR", "GB"][code]);
        // One line an article: what merges and what doesn't then depends on nothing but the article.
        let mut lines = lines;
        lines.sort_by_key(|line| (line.0, line.3));
        lines.dedup_by_key(|line| (line.0, line.3));
        let totals = random_basket(&country, &lines, discount).totals(&country, moment().date()).expect("rates hold");
        let mut shuffled = lines.clone();
        let mut state = seed;
        for index in (1..shuffled.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            shuffled.swap(index, (state >> 33) as usize % (index + 1));
        }
        let other = random_basket(&country, &shuffled, discount).totals(&country, moment().date()).expect("rates hold");
        prop_assert_eq!((totals.total, totals.tax, totals.discount, &totals.taxes), (other.total, other.tax, other.discount, &other.taxes));
    }

    #[test]
    fn any_mix_of_tenders_pays_a_sale_exactly(lines in proptest::collection::vec(any_line(), 1..10), tenders in proptest::collection::vec((any::<bool>(), 1..500_000_i64), 0..6), code in 0..3_usize) {
        let country = country(["AU", "FR", "GB"][code]);
        let mut basket = random_basket(&country, &lines, None);
        let day = moment().date();
        let mut settlement = None;
        for (is_cash, amount) in tenders {
            let due = basket.due(&country, day).expect("rates hold");
            if settlement.is_some() || due.exact.minor() <= 0 { break; }
            let (kind, amount) = if is_cash { (TenderKind::Cash, amount) } else { (TenderKind::Card, amount.min(due.exact.minor())) };
            settlement = basket.tender(Tender::new(kind, Money::from_minor(amount)), &country, day).expect("taken");
        }
        if settlement.is_none() {
            let due = basket.due(&country, day).expect("rates hold");
            settlement = basket.tender(Tender::new(TenderKind::Cash, due.cash), &country, day).expect("taken");
        }
        let sale = basket.settle(settlement.expect("paid up"), 1, moment(), &country).expect("covered");
        let taken: Money = sale.tenders.iter().map(|tender| tender.amount).sum();
        prop_assert_eq!(sale.totals.total + sale.rounding, taken - sale.change);
        prop_assert!(sale.rounding.minor().abs() <= 2);
        prop_assert!(!sale.change.is_negative());
        let void = sale.post_void(Uuid::nil(), 2, "9".into(), String::new(), moment());
        prop_assert_eq!(void.refunds.iter().map(|tender| tender.amount).sum::<Money>(), sale.totals.total + sale.rounding);
    }
}

#[test]
fn a_line_without_facts_of_its_pack_is_written_as_ever() {
    let mut basket = ring_up(&country("AU"), &["cola gst 2 2.75"], None);
    let written = serde_json::to_value(&basket.lines[0]).expect("JSON");
    let keys: Vec<&str> = written.as_object().expect("an object").keys().map(String::as_str).collect();
    assert_eq!(keys, ["discount", "id", "is_open_price", "item", "note", "quantity", "unit_price"]);
    assert_eq!(serde_json::from_value::<LineItem>(written).expect("a line"), basket.lines[0]);
    // A second symbol tells one of the two pieces apart; the money stays.
    let before = basket.after_line_discounts(Currency::AUD);
    let facts = PackFacts { lot: Some("L1".to_owned()), ..PackFacts::default() };
    let line = basket.describe(1, facts.clone(), Currency::AUD).expect("described");
    assert_eq!((basket.lines.len(), line), (2, 2));
    assert_eq!(basket.describe(1, facts, Currency::AUD).expect("described"), 2, "the second joins its lot");
    assert_eq!((basket.lines.len(), basket.lines[0].quantity), (1, Quantity::each(2)));
    assert_eq!(basket.after_line_discounts(Currency::AUD), before);
    basket.take_back(2, Currency::AUD).expect("taken back");
    assert_eq!(basket.lines[0].quantity, Quantity::ONE);
}

#[test]
fn days_are_counted_over_months_and_leap_years() {
    for (day, days, expected) in [
        ("2026-03-01", -1, "2026-02-28"),
        ("2024-03-01", -1, "2024-02-29"),
        ("2026-12-31", 1, "2027-01-01"),
        ("2026-11-21", -1_096, "2023-11-21"),
        ("2026-11-21", 0, "2026-11-21"),
    ] {
        let day: Date = day.parse().expect(day);
        assert_eq!(day.plus_days(days).to_string(), expected, "{day}");
        assert_eq!(day.plus_days(days).plus_days(-days), day);
    }
}

#[test]
fn what_is_added_goes_where_everything_goes() {
    let mut basket = basket();
    let place = |basket: &Basket| basket.lines.iter().map(|line| line.place).collect::<Vec<_>>();
    let add = |basket: &mut Basket, sku: &str| {
        let price = "1.00".parse().expect("a price");
        basket.add(item(sku, "standard", Unit::Each), Quantity::ONE, price, false, Currency::EUR).expect("rung up")
    };
    let first = add(&mut basket, "tea");
    basket.set_place(None, Some(Consumption::DineIn)).expect("said");
    assert_eq!(add(&mut basket, "tea"), first, "another one of the same is on the same line");
    add(&mut basket, "cake");
    assert_eq!(place(&basket), [Some(Consumption::DineIn); 2]);
    basket.set_place(Some(first), Some(Consumption::Takeaway)).expect("said");
    add(&mut basket, "bun");
    assert_eq!(place(&basket)[2], None, "lines that differ say nothing about the next one");
}

#[test]
fn what_was_added_to_a_basket_can_be_undone() {
    let currency = country("AU").currency;
    let line = |sku: &str, price: &str| NewLine {
        item: item(sku, "gst", Unit::Each),
        quantity: Quantity::ONE,
        unit_price: price.parse().expect("price"),
        is_open_price: false,
        label_price: None,
        pack: None,
        levies: Vec::new(),
        link: None,
        minimum_age: None,
    };
    let mut basket = basket();
    for (sku, price) in [("A", "1.00"), ("B", "2.00"), ("A", "1.00"), ("A", "1.50"), ("C", "-1")] {
        let (before, new) = (basket.clone(), line(sku, price));
        let mark = basket.before_adding(&new);
        let _ = basket.add_line(new.clone(), currency); // the last one is refused
        basket.undo_add(mark);
        assert_eq!(basket, before, "{sku} at {price}");
        let _ = basket.add_line(new, currency);
    }
    assert_eq!(basket.lines.len(), 3);
}
