//! Search: what is found in which language, however it is typed; what comes first; and that nothing is found that has gone.

use super::catalogue::row;
use super::*;
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// Articles in the languages and scripts shops write: SKU, language, name, codes.
const SHELF: &[(&str, &str, &str, &str)] = &[
    ("FR-1", "fr", "Crème brûlée à la vanille", "3017620422003"),
    ("FR-2", "fr", "Œufs de poule élevée en plein air", ""),
    ("FR-3", "fr", "L’eau d’Évian 6 × 1,5 L", ""),
    ("DE-1", "de", "Weißwürste grob, süßer Senf", "4006381333931"),
    ("DE-2", "de", "Straßenkreide bunt", ""),
    ("EL-1", "el", "Φέτα ΠΟΠ Ελληνικός τραχανάς", ""),
    ("AR-1", "ar", "قَهْوَة عربـــية مطحونة", ""),
    ("AR-2", "ar", "الحليب كامل الدسم ٢٥٠ مل", ""),
    ("AR-3", "ar", "أرز مصرى", ""),
    ("JA-1", "ja", "北海道牛乳チョコレート", ""),
    ("JA-2", "ja", "ｶｯﾌﾟﾇｰﾄﾞﾙ 醤油味", ""),
    ("ZH-1", "zh", "有机绿茶礼盒", ""),
    ("PL-1", "pl", "Żółty ser łagodny", ""),
    ("PL-2", "pl", "Gęś pieczona", ""),
    ("DA-1", "da", "Rødgrød med fløde", ""),
    ("TR-1", "tr", "İstanbul Kahvesi ılık", ""),
    ("RU-1", "ru", "Сгущённое молоко", ""),
    ("KO-1", "ko", "서울우유 초콜릿", ""),
    ("TH-1", "th", "น้ำปลาแท้ตราทิพรส", ""),
    ("EN-1", "en", "ＭＩＬＫ full-width", ""),
    ("EN-2", "en", "Milkshake strawberry", ""),
];

#[test]
fn the_parts_of_the_index_are_put_together_and_find_the_same() {
    const PARTS: &str = "SELECT (SELECT count(DISTINCT segid) FROM search_word_idx), (SELECT count(DISTINCT segid) FROM search_code_idx)";
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    for shelf in SHELF.chunks(3) {
        let rows: Vec<CatalogueRow> =
            shelf.iter().map(|(sku, language, name, _)| row(sku, sku, &[(language, name)], &[], &[])).collect();
        assert_eq!(database.upsert(&rows).expect("written"), []);
    }
    let parts = || -> (i64, i64) {
        let read = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
        database.read(DataFile::Catalogue, |connection| Ok(connection.query_row(PARTS, [], read)?)).expect("read")
    };
    let found = || ["m", "mi", "creme", "1", "fr", "mlik"].map(|typed| database.search(typed, "fr", 60).expect("read"));
    let (before, parts_before) = (found(), parts());
    assert!(parts_before.0 > 1 && parts_before.1 > 1, "{parts_before:?}");
    let mut steps = 0;
    while database
        .write(DataFile::Catalogue, move |connection| crate::search::put_together(connection, steps == 0))
        .expect("written")
    {
        steps += 1;
        assert!(steps < 20, "it comes to an end");
    }
    assert_eq!(parts(), (1, 1));
    assert_eq!(found(), before);
}

#[test]
fn every_language_is_found_as_people_type_it() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let rows: Vec<CatalogueRow> = SHELF
        .iter()
        .map(|(sku, language, name, gtin)| {
            let gtins: Vec<&str> = gtin.split_whitespace().collect();
            row(sku, sku, &[(language, name)], &[], &gtins)
        })
        .collect();
    assert_eq!(database.upsert(&rows).expect("written"), []);
    let check = |typed: &str, expected: &[&str]| {
        let found = database.search(typed, "en", 10).expect("read");
        let found: Vec<&str> = found.iter().map(|found| found.variant.sku.0.as_str()).collect();
        assert_eq!(found, expected, "{typed}");
    };
    // French: accents, ligatures, apostrophes, any order, beginnings.
    check("creme brulee", &["FR-1"]);
    check("vanil crè", &["FR-1"]);
    check("oeufs", &["FR-2"]);
    check("ŒUFS AIR", &["FR-2"]);
    check("evian", &["FR-3"]);
    // German.
    check("weisswurst", &["DE-1"]);
    check("WEISSWÜRSTE", &["DE-1"]);
    check("suesser", &["DE-1"]); // one letter too many
    check("strassenkreide", &["DE-2"]);
    check("straße", &["DE-2"]);
    // Greek: tonos and final sigma.
    check("φετα", &["EL-1"]);
    check("ΕΛΛΗΝΙΚΟΣ", &["EL-1"]);
    check("ελληνικοσ τραχ", &["EL-1"]);
    // Arabic: marks, tatweel, alef, ta marbuta, ya, article, digits.
    check("قهوة", &["AR-1"]);
    check("قهوه عربيه", &["AR-1"]);
    check("حليب", &["AR-2"]);
    check("الحليب 250", &["AR-2"]);
    check("ارز مصري", &["AR-3"]);
    check("أرز", &["AR-3"]);
    // Japanese and Chinese: any part, one character, katakana as hiragana and half-width.
    check("牛乳", &["JA-1"]);
    check("牛", &["JA-1"]);
    check("レ", &["JA-1"]);
    check("ト", &["JA-2", "JA-1"]); // ド without its mark, as e is é
    check("ちょこ", &["JA-1"]);
    check("チョコレート 牛乳", &["JA-1"]);
    check("カップヌードル", &["JA-2"]);
    check("ﾇｰﾄﾞﾙ", &["JA-2"]);
    check("醤油", &["JA-2"]);
    check("绿茶", &["ZH-1"]);
    check("盒", &["ZH-1"]);
    check("牛茶", &[]);
    // Polish, Danish, Turkish, Russian, Korean, Thai.
    check("zolty ser", &["PL-1"]);
    check("łagodny ZOL", &["PL-1"]);
    check("ges", &["PL-2"]);
    check("rodgrod", &["DA-1"]);
    check("istanbul ilik", &["TR-1"]);
    check("сгущенное", &["RU-1"]);
    check("초콜", &["KO-1"]);
    check("서울", &["KO-1"]);
    check("ตราทิพ", &["TH-1"]);
    // Full width; exact words before mistyped ones.
    check("milk", &["EN-1", "EN-2"]);
    check("ｍｉｌｋ", &["EN-1", "EN-2"]);
    // One typing error a word: left out, put in, replaced, exchanged; in each of two words.
    for typed in ["srawberry", "strawwberry", "strawbarry", "starwberry", "milkhsake strabwerry", "strawbery mliksha"] {
        check(typed, &["EN-2"]);
    }
    check("сгущеное", &["RU-1"]);
    check("τραχανσα", &["EL-1"]);
    check("stwarbrery", &[]); // two errors
    // Pieces of codes and SKUs; the code itself is first.
    check("62042", &["FR-1"]);
    check("2003", &["FR-1"]);
    check("3813339", &["DE-1"]);
    check("AR-2", &["AR-2"]);
    check("old-fr-3", &["FR-3"]);
    check("ldel", &["EL-1"]);
    check("", &[]);
    check("🧀", &[]);
}

#[test]
fn a_renamed_product_is_found_by_its_new_name_only_with_all_its_variants() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let shirts = |name: &str| ["M", "L"].map(|size| row(&format!("TEE-{size}"), "tee", &[("en", name)], &[size], &[]));
    let variants = |typed: &str| {
        let found = database.search(typed, "en", 9).expect("read");
        found.iter().map(|found| found.variants).sum::<u32>()
    };
    assert_eq!(database.upsert(&shirts("Shirt")).expect("written"), []);
    assert_eq!((variants("shirt"), variants("shirt l"), variants("jumper")), (2, 1, 0));
    assert_eq!(database.upsert(&shirts("Jumper")[..1]).expect("written"), []);
    assert_eq!((variants("shirt"), variants("jumper l"), variants("jumper")), (0, 1, 2));
    assert_eq!(database.replace_catalogue(&shirts("Cardigan"), &[]).expect("written"), []);
    assert_eq!((variants("jumper"), variants("jumpre"), variants("cardigan"), variants("carrdigan")), (0, 0, 2, 2));
}

/// A number that looks like chance and is the same every time.
pub(super) fn dice(state: &mut u64, end: u64) -> u64 {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*state >> 33) % end
}

#[test]
fn whatever_is_renamed_sold_or_replaced_search_finds_what_the_slow_way_finds() {
    const WORDS: [&str; 12] = ["ab", "abc", "abd", "ba", "bac", "caba", "cab", "cb", "dab", "da", "éa", "ö"];
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    let mut state = 1;
    let mut shop: Vec<CatalogueRow> = Vec::new();
    let mut hits = 0;
    for round in 0..12 {
        for number in 0..40 {
            let words: Vec<&str> = (0..3).map(|_| WORDS[dice(&mut state, 12) as usize]).collect();
            let sku = format!("{}", number + if round < 6 { 0 } else { 20 });
            let mut next = row(&sku, &sku, &[("en", &words.join(" "))], &[], &[]);
            (next.product.brand, next.variant.codes) = (String::new(), Vec::new());
            shop.retain(|known| known.variant.sku != next.variant.sku);
            shop.push(next);
        }
        if round % 4 == 3 {
            shop.drain(..10);
            assert_eq!(till.database.replace_catalogue(&shop, &[]).expect("written"), []);
        } else {
            assert_eq!(till.database.upsert(&shop).expect("written"), []);
        }
        let sold: Vec<String> = (0..30).map(|_| (dice(&mut state, 8) * dice(&mut state, 8)).to_string()).collect();
        let lines: Vec<(&str, &str, &str)> = sold.iter().map(|sku| (sku.as_str(), "1", "1.00")).collect();
        let sale = till.sale(NOON, &lines, &[(TenderKind::Cash, 5_000)]);
        till.record(TransactionEvent::Sale(Box::new(sale))).expect("recorded");
        till.database.rank_by_sales().expect("ranked");
        for typed in ["a", "b", "c", "e", "o", "ab", "ca", "a b", "da ab", "abd c", "b a c", "ö ba", "cab d", "ca da"]
        {
            let fits = |known: &&CatalogueRow| {
                let name = known.product.name.in_language("en").replace('é', "e").replace('ö', "o");
                let asked = typed.replace('ö', "o");
                asked.split(' ').all(|word| name.split(' ').any(|known| known.starts_with(word)))
            };
            let slow: BTreeSet<&str> = shop.iter().filter(fits).map(|known| known.variant.sku.0.as_str()).collect();
            let found = till.database.search(typed, "en", 200).expect("read");
            let found: BTreeSet<&str> = found.iter().map(|found| found.variant.sku.0.as_str()).collect();
            assert_eq!(found, slow, "{typed} in round {round}");
            hits += found.len();
        }
    }
    assert!(hits > 1_000, "{hits} hits are too few to tell");
}

#[test]
fn what_sells_best_comes_first() {
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    let tea = |number: u32| {
        row(&format!("TEA-{number}"), &format!("tea{number}"), &[("en", &format!("Tea {number}"))], &[], &[])
    };
    let rows: Vec<CatalogueRow> = (1..=5).map(tea).collect();
    assert_eq!(till.database.upsert(&rows).expect("written"), []);
    let order = |till: &Till, typed: &str| -> Vec<String> {
        let found = till.database.search(typed, "en", 3).expect("read");
        found.into_iter().map(|found| found.variant.sku.0).collect()
    };
    assert_eq!(order(&till, "tea"), ["TEA-1", "TEA-2", "TEA-3"], "never sold: by name");
    let sell = |till: &mut Till, skus: &[&str]| {
        let lines: Vec<(&str, &str, &str)> = skus.iter().map(|sku| (*sku, "1", "1.00")).collect();
        let sale = till.sale(NOON, &lines, &[(TenderKind::Cash, 100_000)]);
        till.record(TransactionEvent::Sale(Box::new(sale))).expect("recorded");
    };
    sell(&mut till, &["TEA-4", "TEA-5", "GONE-1"]);
    sell(&mut till, &["TEA-5", "TEA-5"]);
    assert_eq!(order(&till, "tea"), ["TEA-1", "TEA-2", "TEA-3"], "a sale itself moves nothing");
    till.database.rank_by_sales().expect("ranked");
    assert_eq!(order(&till, "tea"), ["TEA-5", "TEA-4", "TEA-1"]);
    assert_eq!(order(&till, "t"), ["TEA-5", "TEA-4", "TEA-1"]);
    assert_eq!(order(&till, "old-tea"), ["TEA-5", "TEA-4", "TEA-1"], "codes too");
    // More lines than are counted at a time, in several receipts.
    let others: Vec<String> = (0..400).map(|number| format!("GONE-{number}")).collect();
    let many = |sku: &'static str| others.iter().map(String::as_str).chain([sku]).collect::<Vec<_>>();
    for _ in 0..4 {
        sell(&mut till, &many("TEA-3"));
    }
    till.database.rank_by_sales().expect("ranked");
    assert_eq!(order(&till, "tea"), ["TEA-3", "TEA-5", "TEA-4"]);
    // What is imported anew keeps its place, and leaves nothing behind.
    let mut renamed = tea(3);
    renamed.product.name = Words::one("en", "Chai tea");
    assert_eq!(till.database.upsert(&[renamed]).expect("written"), []);
    assert_eq!(order(&till, "tea"), ["TEA-3", "TEA-5", "TEA-4"]);
    assert_eq!(till.database.replace_catalogue(&rows, &[]).expect("written"), []);
    assert_eq!(order(&till, "tea"), ["TEA-3", "TEA-5", "TEA-4"]);
    assert_eq!(order(&till, "chai"), [""; 0]);
    // It also happens by itself, when nothing else is to be written.
    for _ in 0..8 {
        sell(&mut till, &["TEA-2"]);
    }
    let deadline = Instant::now() + Duration::from_secs(60);
    while order(&till, "tea")[0] != "TEA-2" {
        assert!(Instant::now() < deadline, "an idle till counts what it sold");
        std::thread::park_timeout(Duration::from_millis(20));
    }
    // A catalogue that comes with other sales counts these.
    till.database
        .write(DataFile::Catalogue, |connection| {
            Ok(connection.execute("UPDATE popularity_cursor SET receipt = 1000000", [])?)
        })
        .expect("written");
    till.database.rank_by_sales().expect("ranked");
    for _ in 0..16 {
        sell(&mut till, &["TEA-1"]);
    }
    till.database.rank_by_sales().expect("ranked");
    assert_eq!(order(&till, "tea")[0], "TEA-1");
}

#[test]
fn a_catalogue_of_the_first_version_is_indexed_when_it_is_opened() {
    let dir = Scratch::new();
    {
        let old = dir.outside(DataFile::Catalogue);
        old.execute_batch(include_str!("../schema/catalogue/0001_first_sale.sql")).expect("made");
        old.execute_batch(
            "INSERT INTO product VALUES (7, 'cheese', 'Nordlicht', 'food', '');
             INSERT INTO product_text VALUES (7, 'fr', 'Fromage à pâte dure', '');
             INSERT INTO variant VALUES (9, 'CHE-1', 7, 'each', 'gst', 0, 0);
             INSERT INTO barcode VALUES (4006381333931, 9);",
        )
        .expect("filled");
        old.pragma_update(None, "application_id", i32::from_be_bytes(*b"OTLC")).expect("set");
        old.pragma_update(None, "user_version", 1).expect("set");
    }
    let database = Database::open(dir.path()).expect("opens");
    for typed in ["fromage pate", "nordl", "fromgae", "638133", "che-1"] {
        assert_eq!(database.search(typed, "fr", 9).expect("read").len(), 1, "{typed}");
    }
    assert_eq!(database.browse(Some("food"), None, 9).expect("read").1, 1);
    let cheese = database.variant(&"CHE-1".into()).expect("read").expect("there").variant;
    assert!(cheese.levies.is_empty(), "{cheese:?}");
}

#[test]
fn categories_are_counted_and_turned_to_their_last_page() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let article = |number: u32, category: &str| {
        let sku = format!("S{number}");
        let mut row = row(&sku, &sku, &[("en", "Thing")], &[], &[]);
        category.clone_into(&mut row.product.category);
        row
    };
    let rows: Vec<CatalogueRow> =
        (0..250).map(|number| article(number, if number % 5 == 0 { "a" } else { "b" })).collect();
    assert_eq!(database.upsert(&rows).expect("written"), []);
    let check = |category: Option<&str>, expected: usize| {
        let (mut seen, mut after) = (BTreeSet::new(), None);
        loop {
            let (page, total) = database.browse(category, after.as_deref(), 30).expect("read");
            assert_eq!(total, expected, "{category:?}");
            let Some(last) = page.last() else { break };
            after = Some(last.product.id.clone());
            seen.extend(page.into_iter().map(|found| found.product.id));
        }
        assert_eq!(seen.len(), expected, "{category:?}: every product once");
    };
    check(None, 250);
    check(Some("a"), 50);
    check(Some("b"), 200);
    let moved: Vec<CatalogueRow> = (0..10).map(|number| article(number, "c")).collect();
    assert_eq!(database.upsert(&moved).expect("written"), []);
    check(Some("a"), 48);
    check(Some("b"), 192);
    check(Some("c"), 10);
    assert_eq!(database.replace_catalogue(&moved[..3], &[]).expect("written"), []);
    check(None, 3);
    check(Some("b"), 0);
    assert_eq!(database.browse(None, Some("gone"), 9).expect("read"), (Vec::new(), 3));
}

#[test]
fn the_price_in_force_is_read_by_store_and_day() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let mut article = row("CUP", "cup", &[("en", "Cup")], &[], &[]);
    let price = |unit_price: &str, store: Option<&str>, since: &str, until: Option<&str>| Price {
        unit_price: unit_price.parse().expect("price"),
        unit_cost: None,
        store: store.map(StoreId::from),
        since: since.parse().expect("day"),
        until: until.map(|day| day.parse().expect("day")),
    };
    article.prices = vec![
        price("2.00", None, "2026-01-01", None),
        price("2.20", None, "2026-12-01", None),
        price("1.50", None, "2026-11-20", Some("2026-11-22")),
        price("1.80", Some("AU-SYD-01"), "2026-06-01", Some("2026-11-21")),
        price("9.99", Some("AU-MEL-01"), "2026-01-01", None),
    ];
    assert_eq!(database.upsert(std::slice::from_ref(&article)).expect("written"), []);
    for store in ["AU-SYD-01", "AU-SYD-02", "AU-MEL-01"].map(StoreId::from) {
        for day in ["2025-12-31", "2026-01-01", "2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23", "2027-01-01"] {
            let day = day.parse().expect("day");
            let read = database.price_in_force(&"CUP".into(), &store, day).expect("read");
            assert_eq!(read.as_ref(), retail::price::in_force(&article.prices, &store, day), "{store:?} {day}");
        }
    }
}
