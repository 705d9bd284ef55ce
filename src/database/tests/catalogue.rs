//! Articles, codes, prices and search; customers.

use super::*;

pub(super) fn row(sku: &str, product: &str, names: &[(&str, &str)], options: &[&str], gtins: &[&str]) -> CatalogueRow {
    let names = names.iter().map(|(language, name)| ((*language).to_owned(), (*name).to_owned()));
    CatalogueRow {
        product: Product {
            id: product.to_owned(),
            name: Words(names.collect()),
            description: Words::default(),
            brand: "Nordlicht".to_owned(),
            category: "food".to_owned(),
            picture: String::new(),
        },
        variant: Variant {
            sku: sku.into(),
            product: product.to_owned(),
            options: options.iter().map(|value| ("size".to_owned(), (*value).to_owned())).collect(),
            unit: Unit::Each,
            tax_category: "gst".to_owned(),
            has_open_price: false,
            levies: Vec::new(),
            duties: retail::Duties::default(),
            gtins: gtins.iter().map(|gtin| gtin.parse().expect("gtin")).collect(),
            codes: vec![format!("OLD-{sku}")],
        },
        prices: vec![Price {
            unit_price: "1.25".parse().expect("price"),
            unit_cost: None,
            store: None,
            since: "2026-01-01".parse().expect("day"),
            until: None,
        }],
    }
}

fn rows() -> Vec<CatalogueRow> {
    vec![
        row("MILK", "milk", &[("en", "Fresh milk"), ("fr", "Lait frais")], &[], &["4006381333931"]),
        row("CREME", "creme", &[("en", "Crème brûlée"), ("fr", "Crème brûlée")], &[], &["96385074"]),
        row("TEE-M", "tee", &[("en", "T-shirt"), ("de", "T-Shirt große Größe")], &["M", "navy"], &["5901234123457"]),
        row("TEE-L", "tee", &[("en", "T-shirt"), ("de", "T-Shirt große Größe")], &["L", "navy"], &[]),
        row("SHAKE", "shake", &[("en", "Milkshake chocolate")], &[], &[]),
        row("EVIL", "evil", &[("en", "'); DROP TABLE variant; -- \" OR NEAR(")], &[], &[]),
    ]
}

fn shop(dir: &Scratch) -> Database {
    let database = Database::open(dir.path()).expect("opens");
    assert_eq!(database.upsert(&rows()).expect("written"), []);
    database
}

#[test]
fn an_article_is_found_by_every_code_it_has() {
    let dir = Scratch::new();
    let database = shop(&dir);
    let check = |code: &str, sku: Option<&str>| {
        let found = database.find_by_code(&Gtin::candidates(code, None), code).expect("read");
        assert_eq!(found.map(|found| found.variant.sku.0).as_deref(), sku, "{code}");
    };
    check("4006381333931", Some("MILK"));
    check("04006381333931", Some("MILK"));
    check("96385074", Some("CREME"));
    check("OLD-TEE-L", Some("TEE-L"));
    check("TEE-M", Some("TEE-M"));
    check("tee-m", None);
    check("'; DROP TABLE barcode; --", None);
    check("", None);
    let found = database.variant(&"TEE-M".into()).expect("read").expect("there");
    assert_eq!((&found.variant, &found.product), (&rows()[2].variant, &rows()[2].product));
    assert_eq!(database.prices(&"TEE-M".into()).expect("read"), rows()[2].prices);
    let variants = database.variants_of("tee").expect("read");
    assert_eq!(variants.iter().map(|variant| variant.sku.0.as_str()).collect::<Vec<_>>(), ["TEE-M", "TEE-L"]);
}

#[test]
fn search_finds_words_by_their_beginning_in_any_order_and_language() {
    let dir = Scratch::new();
    let database = shop(&dir);
    let check = |text: &str, expected: &[(&str, u32)]| {
        let found = database.search(text, "en", 10).expect("read");
        let found: Vec<_> = found.iter().map(|found| (found.variant.sku.0.as_str(), found.variants)).collect();
        assert_eq!(found, expected, "{text}");
    };
    check("mil", &[("SHAKE", 1), ("MILK", 1)]);
    check("milk", &[("SHAKE", 1), ("MILK", 1)]);
    check("fresh mi", &[("MILK", 1)]);
    check("mi fresh", &[("MILK", 1)]);
    check("LAIT", &[("MILK", 1)]);
    check("creme brul", &[("CREME", 1)]);
    check("grosse grösse", &[("TEE-M", 2)]);
    check("shirt navy l", &[("TEE-L", 1)]);
    check("nordlicht choc", &[("SHAKE", 1)]);
    check("638133", &[("MILK", 1)]);
    check("tee-l", &[("TEE-L", 1)]);
    check("63", &[]);
    check("drop table", &[("EVIL", 1)]);
    for text in
        ["\"", "milk\" OR \"x", "NEAR(a b)", "words: milk", "*", "milk*", "^milk", "-", "' --", "\0", "a AND", "()"]
    {
        database.search(text, "en", 10).expect(text);
    }
}

#[test]
fn browsing_shows_products_page_by_page() {
    let dir = Scratch::new();
    let database = shop(&dir);
    let category = |id: &str, position| Category {
        id: id.to_owned(),
        name: Words::one("en", id),
        hue: 3,
        icon: "tag".to_owned(),
        position,
    };
    database.put_categories(&[category("home", 2), category("food", 1)]).expect("written");
    assert_eq!(database.categories().expect("read"), [category("food", 1), category("home", 2)]);
    for filter in [None, Some("food")] {
        let (page, total) = database.browse(filter, Some("milk"), 2).expect("read");
        let page: Vec<_> = page.iter().map(|found| (found.variant.sku.0.as_str(), found.variants)).collect();
        assert_eq!((page.as_slice(), total), (&[("CREME", 1), ("TEE-M", 2)][..], 5));
    }
    assert_eq!(database.browse(Some("none"), None, 10).expect("read"), (Vec::new(), 0));
}

#[test]
fn the_same_rows_again_write_nothing_and_changed_ones_everything() {
    let dir = Scratch::new();
    let database = shop(&dir);
    let changes = || {
        database.write(DataFile::Catalogue, |connection| {
            Ok(connection.query_row("SELECT total_changes()", [], |row| row.get::<_, i64>(0))?)
        })
    };
    let before = changes().expect("read");
    assert_eq!(database.upsert(&rows()).expect("written"), []);
    assert_eq!(changes().expect("read"), before);
    let mut milk = rows().swap_remove(0);
    milk.product.name = Words::one("en", "Full cream");
    milk.variant.gtins = vec!["96385074".parse().expect("gtin")];
    let taken = CodeTaken { row: 0, code: "96385074".to_owned(), sku: "CREME".into() };
    assert_eq!(database.upsert(&[milk.clone()]).expect("written"), [taken]);
    milk.variant.gtins = vec!["5012345678900".parse().expect("gtin")];
    milk.prices[0].unit_price = "2.50".parse().expect("price");
    assert_eq!(database.upsert(&[milk.clone()]).expect("written"), []);
    assert_eq!(database.search("fresh", "en", 9).expect("read"), []);
    assert_eq!(database.search("8133393", "en", 9).expect("read"), []);
    assert_eq!(database.search("full", "en", 9).expect("read")[0].variant, milk.variant);
    assert_eq!(database.prices(&"MILK".into()).expect("read"), milk.prices);
    database.replace_catalogue(&rows()[..1], &[]).expect("written");
    assert_eq!(database.browse(None, None, 10).expect("read").1, 1);
    assert_eq!(database.search("shake", "en", 9).expect("read"), []);
    assert_eq!(database.search("fresh", "en", 9).expect("read").len(), 1);
}

#[test]
fn customers_are_found_and_erased() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let consent = Consent {
        channel: Channel::Email,
        is_given: true,
        at: moment(NOON),
        text_version: "2026-01".to_owned(),
        source: "till AU-SYD-01".to_owned(),
    };
    let customer = Customer {
        group: "staff".to_owned(),
        id: Uuid::from_u128(1),
        name: "Zoë O'Brien-Canary".to_owned(),
        email: "zoe@example.com".to_owned(),
        phone: "+61 2 5550 1234".to_owned(),
        address: Some(PostalAddress {
            lines: vec!["1 Hill Street".to_owned()],
            postcode: "2000".to_owned(),
            town: "Sydney".to_owned(),
            region: String::new(),
            country: "AU".to_owned(),
        }),
        consents: vec![consent],
    };
    database.put_customer(&customer).expect("written");
    for text in ["zoe", "ZOË O'BR", "zoe@example.com", "+61 2 5550 1234"] {
        assert_eq!(database.find_customers(text, 5).expect("read"), std::slice::from_ref(&customer), "{text}");
    }
    for text in ["", "brien", "' OR 1=1 --"] {
        assert_eq!(database.find_customers(text, 5).expect("read"), [], "{text}");
    }
    database.erase_customer(customer.id).expect("erased");
    assert_eq!(database.find_customers("zoe", 5).expect("read"), []);
    drop(database);
    let bytes = std::fs::read(dir.path().join("customers.db")).expect("read");
    assert!(!bytes.windows(6).any(|window| window == b"Canary"), "nothing is left in the file");
}
