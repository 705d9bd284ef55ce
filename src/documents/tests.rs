//! Receipts as customers hold them: golden files of both paper widths, and what holds for every sale.

mod countries;
mod duties;
mod paper;
mod promotions;
mod returns;
mod slips;
mod till;
mod vouchers;

use crate::*;
use hardware::Ticket;
use language::Catalog;
use proptest::prelude::*;
use retail::*;
use std::fmt::Write as _;
use std::path::PathBuf;
use unicode_width::UnicodeWidthStr;
use uuid::Uuid;

const PAPERS: [(usize, &str); 2] = [(48, "80 mm"), (32, "58 mm")];

/// A shop with what its papers need.
struct Shop {
    country: Country,
    store: Store,
    workstation: WorkstationId,
    at: Moment,
    operator: &'static str,
}

fn shop(code: &str) -> Shop {
    let text = match code {
        "AU" => include_str!("../../assets/countries/au/country.toml"),
        "FR" => include_str!("../../assets/countries/fr/country.toml"),
        _ => include_str!("../../assets/countries/gb/country.toml"),
    };
    let (name, seller, address, tax_number, phone, header, language, at, operator) = match code {
        "AU" => (
            "Harbour Lane Grocer",
            "Harbour Lane Pty Ltd",
            vec!["12 Harbour Lane", "Sydney NSW 2000"],
            "51 824 753 556",
            "(02) 5550 0112",
            vec![],
            "en-AU",
            "2026-11-21T10:05:30+11:00",
            "Mia",
        ),
        "FR" => (
            "Épicerie du Canal",
            "Épicerie du Canal SARL",
            vec!["8 quai de Valmy", "75010 Paris", "SIRET 404 833 048 00022"],
            "FR83 404 833 048",
            "01 99 00 12 34",
            vec!["Le goût des choses simples"],
            "fr-FR",
            "2026-11-21T18:42:10+01:00",
            "Chloé",
        ),
        _ => (
            "Mill Road Stores",
            "Mill Road Stores Ltd",
            vec!["141 Mill Road", "London E8 2AA"],
            "GB 980 7806 84",
            "020 7946 0018",
            vec![],
            "en-GB",
            "2026-11-21T13:05:00+00:00",
            "Oliver",
        ),
    };
    let lines = |lines: Vec<&str>| lines.into_iter().map(str::to_owned).collect();
    Shop {
        country: Country::parse(text).unwrap(),
        store: Store {
            id: "AU-SYD".into(),
            name: name.to_owned(),
            seller: seller.to_owned(),
            address: lines(address),
            country: code.to_owned(),
            tax_number: tax_number.to_owned(),
            phone: phone.to_owned(),
            gln: "9300000000000".to_owned(),
            time_zone: "Australia/Sydney".to_owned(),
            language: language.to_owned(),
            receipt_header: lines(header),
            receipt_footer: lines(match code {
                "AU" => vec!["Thank you for shopping with us!", "Open 7 days, 7 am - 9 pm"],
                "FR" => vec!["Merci de votre visite et à bientôt !"],
                _ => vec!["Thank you. Please call again."],
            }),
        },
        workstation: match code {
            "AU" => "AU-SYD-01",
            "FR" => "FR-PAR-01",
            _ => "GB-LON-02",
        }
        .into(),
        at: at.parse().unwrap(),
        operator,
    }
}

/// A line as it is rung up.
struct Line<'a> {
    name: &'a str,
    tax: &'a str,
    quantity: &'a str,
    price: &'a str,
    discount: &'a str,
    note: &'a str,
}

fn line<'a>(name: &'a str, tax: &'a str, quantity: &'a str, price: &'a str) -> Line<'a> {
    Line { name, tax, quantity, price, discount: "", note: "" }
}

/// `10%`, an amount in minor units, or nothing.
fn read_discount(text: &str) -> Option<Discount> {
    match (text, text.strip_suffix('%')) {
        ("", _) => None,
        (_, Some(percent)) => Some(Discount::Percent(percent.parse().unwrap())),
        (amount, _) => Some(Discount::Amount(Money::from_minor(amount.parse().unwrap()))),
    }
}

impl Shop {
    /// Rings up and takes tenders such as `cash 2000`; a last `cash` or `card` without amount pays what is due.
    fn sell(&self, lines: &[Line<'_>], discount: &str, tenders: &[&str]) -> Sale {
        let (currency, day) = (self.country.currency, self.at.date());
        let mut basket = Basket::new(Uuid::from_u128(7), "7".into(), self.at);
        for (index, line) in lines.iter().enumerate() {
            let quantity: Quantity = line.quantity.parse().unwrap();
            let item = Item {
                sku: Some(Sku(format!("SKU{index}"))),
                gtin: None,
                name: line.name.to_owned(),
                category: String::new(),
                product: String::new(),
                brand: String::new(),
                tax_category: line.tax.to_owned(),
                unit: quantity.unit(),
                picture: String::new(),
                cost: None,
            };
            let id = basket.add(item, quantity, line.price.parse().unwrap(), false, currency).unwrap();
            basket.set_line_discount(id, read_discount(line.discount), currency).unwrap();
            basket.set_note(id, line.note).unwrap();
        }
        basket.set_discount(read_discount(discount), currency).unwrap();
        let mut settlement = None;
        for tender in tenders {
            let (kind, amount) = tender.split_once(' ').unwrap_or((tender, ""));
            let kind = if kind == "cash" { TenderKind::Cash } else { TenderKind::Card };
            let due = basket.due(&self.country, day).unwrap();
            let due = if kind == TenderKind::Cash { due.cash } else { due.exact };
            let amount = if amount.is_empty() { due } else { Money::from_minor(amount.parse().unwrap()) };
            settlement = basket.tender(Tender::new(kind, amount), &self.country, day).unwrap();
        }
        basket.settle(settlement.expect("paid up"), 42, self.at, &self.country).unwrap()
    }

    fn catalog(&self) -> Catalog {
        store_language(&self.store, &[]).unwrap()
    }

    fn receipt(&self, sale: &Sale, copy: Option<u32>) -> Ticket {
        let facts = ReceiptFacts {
            sale,
            store: &self.store,
            workstation: &self.workstation,
            operator_name: self.operator,
            country: &self.country,
            copy,
        };
        receipt(&facts, &self.catalog())
    }
}

/// Compares a ticket on both papers with `tests/golden/receipts/<file>`; `UPDATE_GOLDEN=1` writes the file.
#[track_caller]
fn check(file: &str, ticket: &Ticket) {
    let mut found = String::new();
    for (columns, paper) in PAPERS {
        let text = ticket.to_text(columns);
        for line in text.lines() {
            assert!(line.width() <= columns, "too wide for {paper}: {line:?}");
            assert!(
                !line.contains(['[', ']'])
                    || line.contains("[logo]")
                    || line.contains("[code128 ")
                    || line.contains("[qr "),
                "a text is missing: {line:?}"
            );
            let is_plain = |c: char| !matches!(c, '\u{a0}' | '\u{202f}' | '\u{2212}' | '\u{2068}' | '\u{2069}');
            assert!(line.chars().all(is_plain), "not for a printer: {line:?}");
        }
        writeln!(found, "## {paper} paper, {columns} columns\n{text}").unwrap();
    }
    let path = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/golden/receipts")).join(file);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        return std::fs::write(path, found).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == expected, "{} differs (UPDATE_GOLDEN=1 rewrites it):\n{found}", path.display());
}

fn mixed_gst(shop: &Shop) -> Sale {
    let lines = [
        line("Full Cream Milk 2 L", "gst-free", "1", "3.10"),
        line("Tim Tam Original 200 g", "gst", "2", "2.75"),
        line("Bananas Cavendish", "gst-free", "0.420 kg", "3.90"),
        line("Sourdough Loaf", "gst-free", "1", "7.50"),
        line("Sparkling Water 1.25 L", "gst", "1", "1.89"),
    ];
    shop.sell(&lines, "", &["cash 5000"])
}

#[test]
fn a_receipt_reads_well_in_australia() {
    let shop = shop("AU");
    check("au/mixed_gst_cash_rounding_change.txt", &shop.receipt(&mixed_gst(&shop), None));
    check("au/duplicate.txt", &shop.receipt(&mixed_gst(&shop), Some(1)));
    let lines = [
        line("Olive Oil Extra Virgin 750 ml", "gst-free", "1", "16.00"),
        line("Pepper Mill", "gst", "1", "34.95"),
        line("Ribeye Steak", "gst-free", "0.612 kg", "44.90"),
    ];
    check("au/card.txt", &shop.receipt(&shop.sell(&lines, "", &["card"]), None));
}

#[test]
fn a_receipt_reads_well_in_france() {
    let shop = shop("FR");
    let lines = [
        line("Baguette tradition", "reduced", "2", "1.30"),
        Line {
            discount: "10%",
            note: "Bouteille offerte, emballage cadeau",
            ..line("Crémant d’Alsace brut 75 cl", "standard", "1", "9.90")
        },
        line("Comté 18 mois", "reduced", "0.285 kg", "24.90"),
        line("Café à emporter", "intermediate", "3", "1.80"),
    ];
    check("fr/three_rates_discount_note_weighed.txt", &shop.receipt(&shop.sell(&lines, "", &["cash 5000"]), None));
    check("fr/duplicate.txt", &shop.receipt(&shop.sell(&lines, "", &["card"]), Some(12)));
    let large = [line("Réfrigérateur américain", "standard", "2", "1249.50"), line("Pain", "reduced", "1", "1.10")];
    check("fr/large_amounts.txt", &shop.receipt(&shop.sell(&large, "5000", &["card 150000", "cash"]), None));
    let larger = [line("Cuisine équipée", "standard", "1", "12490.00"), line("Pain", "reduced", "1", "1.10")];
    check("fr/larger_amounts.txt", &shop.receipt(&shop.sell(&larger, "", &["card"]), None));
}

#[test]
fn a_pack_with_its_own_price_issue_or_number_says_so() {
    let shop = shop("FR");
    let mut basket = Basket::new(Uuid::from_u128(7), "7".into(), shop.at);
    let facts = |serial: &str, issue: &str| PackFacts {
        lot: Some("L-77".to_owned()),
        serial: (!serial.is_empty()).then(|| serial.to_owned()),
        issue: (!issue.is_empty()).then(|| issue.to_owned()),
        ..PackFacts::default()
    };
    for (name, quantity, price, label_price, pack) in [
        ("Comté 18 mois", "0.241 kg", "24.90", Some(599), None),
        ("Le Grand Magazine", "1", "5.00", None, Some(facts("", "04"))),
        ("Perceuse", "1", "89.00", None, Some(facts("S-0042/A", ""))),
    ] {
        let quantity: Quantity = quantity.parse().unwrap();
        let item = Item {
            sku: Some(Sku(name.to_owned())),
            gtin: None,
            name: name.to_owned(),
            category: String::new(),
            product: String::new(),
            brand: String::new(),
            tax_category: "standard".to_owned(),
            unit: quantity.unit(),
            picture: String::new(),
            cost: None,
        };
        let (unit_price, label_price) = (price.parse().unwrap(), label_price.map(Money::from_minor));
        let (is_open_price, levies) = (false, Vec::new());
        let (link, minimum_age) = (None, None);
        let line = NewLine { item, quantity, unit_price, is_open_price, label_price, pack, levies, link, minimum_age };
        basket.add_line(line, shop.country.currency).unwrap();
    }
    let due = basket.due(&shop.country, shop.at.date()).unwrap().exact;
    let paid = basket.tender(Tender::new(TenderKind::Card, due), &shop.country, shop.at.date()).unwrap();
    let sale = basket.settle(paid.expect("paid up"), 42, shop.at, &shop.country).unwrap();
    check("fr/label_price_issue_serial.txt", &shop.receipt(&sale, None));
}

#[test]
fn a_receipt_reads_well_in_britain() {
    let shop = shop("GB");
    let lines = [
        line("Wholemeal Loaf 800 g", "zero", "1", "1.40"),
        line("Ready Salted Crisps 6 pack", "standard", "3", "1.25"),
        line("Semi-Skimmed Milk 2 pt", "zero", "2", "1.30"),
        line("Milk Chocolate 180 g", "standard", "1", "2.15"),
    ];
    let sale = shop.sell(&lines, "10%", &["card 500", "cash 1000"]);
    check("gb/zero_standard_basket_discount_split.txt", &shop.receipt(&sale, None));
}

#[test]
fn a_long_name_goes_on_in_the_next_line() {
    let shop = shop("GB");
    let lines = [
        line(
            "Organic Fair Trade Single Origin Ethiopian Yirgacheffe Coffee Beans, Whole, 1 kg",
            "zero",
            "12",
            "1018.99",
        ),
        Line {
            discount: "500",
            note: "Customer asked for the set with the blue handles; the last one on the shelf has a scratch on its lid",
            ..line("Kitchenknifesetwithwoodenblockandsharpeningsteelinagiftbox8pieces", "standard", "1", "89.00")
        },
        line("Screw M3", "standard", "250", "0.0125"),
    ];
    check("gb/long_names.txt", &shop.receipt(&shop.sell(&lines, "", &["card"]), None));
}

#[test]
fn a_sale_for_nothing_has_a_receipt() {
    let shop = shop("AU");
    let lines = [line("Tasting Sample", "gst", "1", "0.00")];
    check("au/one_line_for_nothing.txt", &shop.receipt(&shop.sell(&lines, "", &["cash 0"]), None));
}

#[test]
fn paper_speaks_the_language_of_the_store() {
    // The operator reads German on the screen; the customer reads English on the paper.
    let german = Shop { operator: "Jürgen Groß", ..shop("AU") };
    check("au/german_speaking_operator.txt", &german.receipt(&mixed_gst(&german), None));
    // A shop that prints in German says everything in German.
    let mut alsace = shop("FR");
    alsace.store.language = "de".to_owned();
    let lines = [
        Line { discount: "10%", ..line("Gewürztraminer 75 cl", "standard", "1", "12.90") },
        line("Münsterkäse", "reduced", "0.350 kg", "19.80"),
    ];
    let sale = alsace.sell(&lines, "50", &["cash 2000"]);
    check("fr/in_german.txt", &alsace.receipt(&sale, Some(1)));
    let undone = sale.post_void(Uuid::from_u128(8), 43, "1".into(), "Falscher Artikel".to_owned(), alsace.at);
    check("fr/post_void_in_german.txt", &post_void(&alsace, &undone, None));
}

fn post_void(shop: &Shop, undone: &PostVoid, copy: Option<u32>) -> Ticket {
    let facts = PostVoidFacts {
        post_void: undone,
        store: &shop.store,
        workstation: &shop.workstation,
        operator_name: shop.operator,
        country: &shop.country,
        copy,
    };
    post_void_slip(&facts, &shop.catalog())
}

#[test]
fn an_undone_sale_has_a_slip() {
    for (code, file, tenders) in
        [("AU", "au/post_void.txt", &["card 500", "cash 2000"]), ("FR", "fr/post_void.txt", &["card 500", "cash 2000"])]
    {
        let shop = shop(code);
        let tax = &shop.country.taxes[0].id;
        let sale = shop.sell(&[line("Thing", tax, "3", "4.99")], "", tenders);
        let later = Moment { utc_ms: shop.at.utc_ms + 600_000, ..shop.at };
        let reason = "Customer changed their mind before leaving the store and paid for the wrong size".to_owned();
        let undone = sale.post_void(Uuid::from_u128(8), 43, "1".into(), reason, later);
        check(file, &post_void(&shop, &undone, None));
    }
}

#[test]
fn a_drawer_opened_without_a_sale_has_a_slip() {
    for (code, file, reason) in
        [("AU", "au/no_sale.txt", "Change for a $50 note"), ("FR", "fr/no_sale.txt", "Monnaie pour le parcmètre")]
    {
        let shop = shop(code);
        let facts = NoSaleFacts {
            store: &shop.store,
            workstation: &shop.workstation,
            operator_name: shop.operator,
            reason,
            at: shop.at,
        };
        check(file, &no_sale_slip(&facts, &shop.catalog()));
    }
}

#[test]
fn the_test_page_shows_what_a_printer_can_do() {
    for (code, file, columns) in [("AU", "au/test_page.txt", 48), ("FR", "fr/test_page.txt", 32)] {
        let shop = shop(code);
        let facts = TestPageFacts {
            store: &shop.store,
            workstation: &shop.workstation,
            printer: "Epson TM-m30",
            columns,
            currency: shop.country.currency,
            at: shop.at,
        };
        check(file, &test_page(&facts, &shop.catalog()));
    }
}

#[test]
fn a_country_with_an_unknown_title_still_says_what_the_paper_is() {
    let mut shop = shop("GB");
    shop.country.receipt.title = "unheard-of".to_owned();
    let sale = shop.sell(&[line("Tea", "zero", "1", "2.00")], "", &["card"]);
    let text = shop.receipt(&sale, None).to_text(48);
    assert!(text.lines().any(|line| line.trim() == "Receipt"), "{text}");
}

/// The amounts printed in rows that begin with these words, in minor units. An amount is the last thing in its row, or
/// stands alone in the next row where the paper is too narrow for both.
fn printed(text: &str, words: &str) -> Vec<i64> {
    let rows: Vec<&str> = text.lines().collect();
    let begins = |row: &str| {
        row.strip_prefix(words).is_some_and(|rest| {
            rest.is_empty()
                || rest.starts_with("  ")
                || rest.starts_with(" -")
                || rest.starts_with([' ']) && rest.trim().starts_with(|c: char| !c.is_alphabetic())
        })
    };
    let mut amounts = Vec::new();
    for (index, row) in rows.iter().enumerate().filter(|(_, row)| begins(row)) {
        let rest = &row[words.len()..];
        let rest = if rest.trim().is_empty() { rows.get(index + 1).copied().unwrap_or_default() } else { rest };
        amounts.push(minor(rest));
    }
    amounts
}

/// Reads an amount of two decimals back, whatever separates and surrounds its digits.
fn minor(text: &str) -> i64 {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let amount: i64 = digits.parse().unwrap_or_else(|_| panic!("no amount in {text:?}"));
    if text.contains('-') { -amount } else { amount }
}

fn minors(amounts: impl IntoIterator<Item = Money>) -> Vec<i64> {
    amounts.into_iter().map(Money::minor).collect()
}

/// What the paper says equals what the sale says.
fn check_amounts(shop: &Shop, sale: &Sale, text: &str) {
    let catalog = shop.catalog();
    let rows = |key: &str| printed(text, &catalog.text(key));
    let not_zero = |amount: Money| minors(Some(amount).filter(|amount| !amount.is_zero()));
    assert_eq!(rows("receipt-total").first(), Some(&sale.totals.total.minor()), "total\n{text}");
    assert_eq!(rows("receipt-rounding"), not_zero(sale.rounding), "rounding\n{text}");
    assert_eq!(rows("receipt-change"), not_zero(sale.change), "change\n{text}");
    for (key, kind) in [("receipt-cash", TenderKind::Cash), ("receipt-card", TenderKind::Card)] {
        let tenders = sale.tenders.iter().filter(|tender| tender.kind == kind);
        assert_eq!(rows(key), minors(tenders.map(|tender| tender.amount)), "{key}\n{text}");
    }
    if shop.country.receipt.lists_each_rate {
        check_tax_table(&catalog, sale, text);
    } else {
        assert_eq!(rows("receipt-tax-included"), [sale.totals.tax.minor()], "tax\n{text}");
    }
}

/// Each rate's net, tax and gross stand side by side, or each by its name in the rows below.
fn check_tax_table(catalog: &Catalog, sale: &Sale, text: &str) {
    let formats = catalog.formats();
    let heads = ["receipt-tax-net", "receipt-tax", "receipt-tax-gross"].map(|key| catalog.text(key));
    let rows: Vec<&str> = text.lines().collect();
    for tax in &sale.totals.taxes {
        let amounts = [tax.net, tax.tax, tax.gross].map(|amount| formats.amount(amount, sale.currency));
        let words = format!("{} {}", tax.mark, formats.percent(tax.rate));
        let index = rows.iter().position(|row| row.starts_with(&words)).unwrap_or_else(|| panic!("{words}\n{text}"));
        let is_amount = |word: &&str| heads.iter().all(|head| head != word);
        let found = rows[index..rows.len().min(index + 4)].join(" ");
        let found: Vec<&str> = found.split_whitespace().filter(is_amount).collect();
        let expected = format!("{words} {}", amounts.join(" "));
        assert!(found.join(" ").starts_with(&expected), "{words}: {amounts:?}\n{text}");
    }
}

#[test]
fn the_largest_amounts_are_never_cut() {
    // As much as twenty tenders of the highest amount can pay.
    for (code, tax, total) in [
        ("AU", "gst", "$199,999,980.00"),
        ("FR", "standard", "199 999 980,00 €"),
        ("GB", "standard", "£199,999,980.00"),
    ] {
        let shop = shop(code);
        let lines: Vec<Line<'_>> = (0..20).map(|_| line("Ring", tax, "1", "9999999.00")).collect();
        let sale = shop.sell(&lines, "", &["card 999999900"; 20]);
        let ticket = shop.receipt(&sale, None);
        for (columns, _) in PAPERS {
            let text = ticket.to_text(columns);
            assert!(text.lines().any(|row| row.ends_with(total)), "{total}\n{text}");
            check_amounts(&shop, &sale, &text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn paper_says_what_the_sale_says(
        code in prop::sample::select(vec!["AU", "FR", "GB"]),
        lines in prop::collection::vec((0..8usize, 1..40u32, 0..2_000_000i64, 0..101u8, any::<bool>()), 1..12),
        discount in 0..50u8,
        shares in prop::collection::vec((any::<bool>(), 1..60i64), 0..4),
        is_cash in any::<bool>(),
        over in 0..9_000i64,
    ) {
        let shop = shop(code);
        let texts: Vec<_> = lines.iter().map(|(tax, count, price, off, is_weighed)| {
            let quantity = if *is_weighed { format!("0.{count:03} kg") } else { count.to_string() };
            let tax = shop.country.taxes[tax % shop.country.taxes.len()].id.clone();
            (tax, quantity, format!("{}.{:02}", price / 100, price % 100), format!("{off}%"))
        }).collect();
        let lines: Vec<Line<'_>> = texts.iter().enumerate().map(|(index, (tax, quantity, price, off))| {
            let name = ["Tea", "Blue cotton T-shirt with a long name, size M", "Käse"][index % 3];
            Line { discount: if index % 2 == 0 { off } else { "" }, ..line(name, tax, quantity, price) }
        }).collect();
        let discount = format!("{discount}%");
        // Some of it on several tenders, the rest at the end with some change.
        let whole = shop.sell(&lines, &discount, &["card"]).totals.total.minor();
        let mut tenders: Vec<String> = Vec::new();
        let mut left = whole;
        for (is_card, percent) in shares {
            let part = left * percent / 100 / 5 * 5;
            if part > 0 && left - part > 5 {
                tenders.push(format!("{} {part}", if is_card { "card" } else { "cash" }));
                left -= part;
            }
        }
        let cash = shop.country.round_cash(Money::from_minor(left)).minor();
        tenders.push(if is_cash { format!("cash {}", cash + if cash > 0 { over } else { 0 }) } else { format!("card {left}") });
        let tenders: Vec<&str> = tenders.iter().map(String::as_str).collect();
        let sale = shop.sell(&lines, &discount, &tenders);
        let ticket = shop.receipt(&sale, None);
        for (columns, _) in PAPERS {
            let text = ticket.to_text(columns);
            prop_assert!(text.lines().all(|line| line.chars().count() <= columns), "{}", text);
            check_amounts(&shop, &sale, &text);
            let squeezed = text.split_whitespace().collect::<Vec<_>>().join(" ");
            for totals in &sale.totals.lines {
                let gross = shop.catalog().formats().amount(totals.gross, sale.currency);
                prop_assert!(squeezed.contains(&gross), "{} is cut\n{}", gross, text);
            }
        }
    }
}
