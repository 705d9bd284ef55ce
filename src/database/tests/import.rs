//! Catalogues from files.

use super::*;
use crate::import::{ImportObserver, ImportProgress, Imported, Mapping, MappingError};

#[derive(Default)]
struct Watch {
    progress: ImportProgress,
    /// Line, reason and row.
    rejects: Vec<(u64, String, String)>,
}

impl ImportObserver for Watch {
    fn progress(&mut self, progress: &ImportProgress) {
        self.progress = *progress;
    }
}

const GTIN_NAMES: &str = include_str!("../../../assets/demo/mapping-gtin-names.toml");
const PRODUCTS: &str = include_str!("../../../assets/demo/mapping-products.toml");
const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

fn import(database: &Database, path: &Path, mapping: &str) -> (Imported, Watch) {
    let mapping = Mapping::parse(mapping, &country()).expect("a mapping");
    let mut watch = Watch::default();
    let list = database.dir().join("rejects.tsv");
    let imported = database.import(path, &mapping, &list, &mut watch).expect("imports");
    assert!(imported.is_balanced(), "{imported:?}");
    watch.rejects = read_list(&list);
    assert_eq!(imported.rejected, watch.rejects.len() as u64);
    (imported, watch)
}

fn read_list(list: &Path) -> Vec<(u64, String, String)> {
    let text = std::fs::read_to_string(list).unwrap_or_default();
    let read = |line: &str| {
        let mut fields = line.splitn(3, '\t').map(str::to_owned);
        let mut next = || fields.next().expect("line, reason, row");
        (next().parse().expect("a line number"), next(), next())
    };
    text.lines().map(read).collect()
}

#[test]
fn real_articles_are_imported_and_spoilt_lines_named() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let path = Path::new(ROOT).join("tests/fixtures/gtin_sample.tsv");
    let (imported, watch) = import(&database, &path, GTIN_NAMES);
    let rejected: Vec<u64> = watch.rejects.iter().map(|(line, ..)| *line).collect();
    let expected: Vec<u64> = (2001..=2017).chain([2019, 2020, 2030]).collect();
    assert_eq!(rejected, expected);
    let counts = Imported { rows: 2029, stored: 2008, unchanged: 1, rejected: 20, shortened: 1, ..Imported::default() };
    assert_eq!(Imported { rejects_bytes: 0, ..imported }, counts);
    assert_eq!(database.browse(None, None, 1).expect("read").1, 2008, "two lines name articles that are there already");
    let reject = |line: u64| watch.rejects.iter().find(|(known, ..)| *known == line).expect("rejected").clone();
    let (_, reason, row) = reject(2006);
    assert_eq!(reason, "'3017602422003' is no barcode: the check digit is wrong: a digit was misread or mistyped");
    assert_eq!(row, "3017602422003\tHazelnut spread, two digits swapped");
    assert!(reject(2020).1.starts_with("the row isn't UTF-8 text"));
    assert!(reject(2030).1.starts_with("line 5 has already described 010995008714"), "{:?}", reject(2030));
    let name = |gtin: &str| {
        let found = database.find_by_code(&Gtin::candidates(gtin, None), gtin).expect("read").expect(gtin);
        found.product.name.in_language("en").to_owned()
    };
    assert_eq!(name("2000000001098"), "Robert'); DROP TABLE product;--");
    assert_eq!(name("2000000001074"), "Line that ends in CR LF");
    assert_eq!(name("2000000001081"), "Opens the drawer? p ú V");
    assert_eq!(name("2000000001104"), "Reads backwards ecirp rewol a ta");
    assert_eq!(name("2000000001111").chars().count(), 240);
    let (again, rejects) = import(&database, &path, GTIN_NAMES);
    assert_eq!(Imported { rejects_bytes: 0, ..again }, Imported { stored: 0, unchanged: 2009, ..counts });
    assert_eq!(rejects.rejects, watch.rejects);
}

#[test]
fn the_demo_shop_imports_for_every_country() {
    let path = Path::new(ROOT).join("assets/demo/products.tsv");
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let (imported, watch) = import(&database, &path, PRODUCTS);
    assert_eq!(watch.rejects, []);
    assert!(imported.stored > 150 && imported.left_out > 0, "{imported:?}");
    assert_eq!(watch.progress.bytes, watch.progress.bytes_total);
    let shirt = database.find_by_code(&[], "GIF-02-NAV-M").expect("read").expect("there");
    assert_eq!(
        shirt.variant.options,
        [("size", "M"), ("colour", "navy")].map(|(name, value)| (name.to_owned(), value.to_owned()))
    );
    assert_eq!(database.prices(&shirt.variant.sku).expect("read")[0].unit_price.to_string(), "29.90");
    assert_eq!(shirt.product.name.0.len(), 3);
    for text in [
        include_str!("../../../assets/countries/fr/country.toml"),
        include_str!("../../../assets/countries/gb/country.toml"),
    ] {
        let country = Country::parse(text).expect("a country");
        let mapping = Mapping::parse(PRODUCTS, &country).expect("a mapping");
        let list = dir.path().join("rejects.tsv");
        database.import(&path, &mapping, &list, &mut Watch::default()).expect("imports");
        assert!(!list.exists());
    }
}

#[track_caller]
fn check(name: &str, bytes: &[u8], mapping: &str, found: &[(&str, &str)], rejects: &[(u64, &str)]) {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let path = dir.path().join(name);
    std::fs::write(&path, bytes).expect("written");
    let (_, watch) = import(&database, &path, mapping);
    let reasons: Vec<(u64, &str)> = watch.rejects.iter().map(|(line, reason, _)| (*line, reason.as_str())).collect();
    assert_eq!(reasons, rejects);
    for (sku, price) in found {
        let prices = database.prices(&(*sku).into()).expect("read");
        assert_eq!(prices.first().map(|price| price.unit_price.to_string()).as_deref(), Some(*price), "{sku}");
    }
    assert_eq!(database.browse(None, None, 1).expect("read").1, found.len());
}

const PLAIN: &str = "[column]\nsku = \"code\"\ngtin = \"ean\"\nname.fr = \"nom\"\nprice = \"prix\"\nunit = \"unit\"\n\
    [constant]\ntax_category = \"gst\"\n[price]\nunit = \"decimal-comma\"\n";

#[test]
fn every_format_and_every_reason() {
    let csv = "code,ean,nom,prix,unit\nA,,\"Thé \"\"vert\"\", 20 sachets\",\"3,50\",\n\nB,4006381333931,Stylo,1.2,each\n\
        C,4006381333931,Autre,1,\nD,,Vrac,\"2,5\",kg\nE,,Tonneau,1,barrel\nF,,Cher,-1,\nG,,Sans prix,,\nH,,,1,\n,,Anonyme,1,\n";
    let rejects = [
        (5, "code 4006381333931 already stands for B"),
        (7, "'barrel' is no unit: each, kg, g, m or l"),
        (8, "'-1' is no price"),
        (9, "the article has no price"),
        (10, "the article has no name"),
        (11, "the article has neither SKU nor barcode"),
    ];
    check("a.csv", csv.as_bytes(), PLAIN, &[("A", "3.50"), ("B", "1.2"), ("D", "2.5")], &rejects);
    let packed = ruzstd::encoding::compress_to_vec(csv.as_bytes(), ruzstd::encoding::CompressionLevel::Fastest);
    let two_frames = [
        packed.clone(),
        ruzstd::encoding::compress_to_vec(&b"Z,,Zoo,9,\n"[..], ruzstd::encoding::CompressionLevel::Fastest),
    ]
    .concat();
    check("a.csv.zst", &two_frames, PLAIN, &[("A", "3.50"), ("B", "1.2"), ("D", "2.5"), ("Z", "9")], &rejects);
    let json = "{\"code\":\"A\",\"nom\":\"Thé\",\"prix\":\"3.50\",\"ean\":[\"4006381333931\",\"96385074\"]}\n[1]\n{\"code\":7,\"nom\":\"x\",\"prix\":1,\"unit\":null}\nnot json\n";
    check(
        "a.ndjson",
        json.as_bytes(),
        PLAIN,
        &[("A", "3.50"), ("7", "1")],
        &[(2, "the row isn't a JSON object"), (4, "the row isn't a JSON object")],
    );
    let long = ["code\tean\tnom\tprix\tunit\nA\t\t", &"x".repeat(70_000), "\t1\t\nB\t\tb\t1\t\n"].concat();
    check("a.tsv", long.as_bytes(), PLAIN, &[("B", "1")], &[(2, "the row is longer than 65536 bytes")]);
}

#[test]
fn a_cost_comes_with_the_price() {
    let country = Country::parse(include_str!("../../../assets/countries/au/country.toml")).expect("a country");
    let mapping = PLAIN.replace("unit = \"unit\"", "cost = \"achat\"");
    let mapping = Mapping::parse(&mapping, &country).expect("a mapping");
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let (path, list) = (dir.path().join("a.csv"), dir.path().join("rejects.tsv"));
    let rows = "code,ean,nom,prix,achat\nA,,Cola,1,\"0,4125\"\nB,,Saft,1,\nC,,Bier,1,gratis\nD,,Wein,1,-2\n";
    let import = |rows: &str| {
        std::fs::write(&path, rows).expect("written");
        database.import(&path, &mapping, &list, &mut Watch::default()).expect("imports")
    };
    assert_eq!((import(rows).stored, read_list(&list).len()), (2, 2));
    let reasons: Vec<String> = read_list(&list).into_iter().map(|(_, reason, _)| reason).collect();
    assert_eq!(reasons, ["'gratis' is no cost", "'-2' is no cost"]);
    let cost = |sku: &str| {
        let day = "2026-11-21".parse().expect("a day");
        let price = database.price_in_force(&sku.into(), &"AU-SYD-01".into(), day).expect("read").expect("a price");
        price.unit_cost.map(|cost| cost.to_string())
    };
    assert_eq!((cost("A").as_deref(), cost("B")), (Some("0.4125"), None));
    // A cost that changes is a change of the article; one that goes is gone.
    assert_eq!(import(&rows.replace("0,4125", "0,5")).stored, 1);
    assert_eq!(cost("A").as_deref(), Some("0.5"));
    import(&rows.replace("\"0,4125\"", ""));
    assert_eq!(cost("A"), None);
}

#[test]
fn an_article_brings_the_deposits_its_country_knows() {
    let country = Country::parse(include_str!("../../../assets/countries/de/country.toml")).expect("a country");
    let mapping = PLAIN.replace("unit = \"unit\"", "levies = \"pfand\"").replace("gst", "standard");
    let mapping = Mapping::parse(&mapping, &country).expect("a mapping");
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let (path, list) = (dir.path().join("a.csv"), dir.path().join("rejects.tsv"));
    let rows = "code,ean,nom,prix,pfand\nA,,Cola,1,einwegpfand\nB,,Saft,1,\nC,,Bier,1,mehrweg-glas kiste\n";
    let import = |rows: &str| {
        std::fs::write(&path, rows).expect("written");
        database.import(&path, &mapping, &list, &mut Watch::default()).expect("imports")
    };
    import(rows);
    let levies = |sku: &str| database.variant(&sku.into()).expect("read").map(|found| found.variant.levies);
    assert_eq!(levies("A"), Some(vec!["einwegpfand".to_owned()]));
    assert_eq!((levies("B"), levies("C")), (Some(Vec::new()), None));
    assert_eq!(read_list(&list)[0].1, "this country has no levy 'kiste'");
    // A levy that changes is a change of the article.
    assert_eq!(import(&rows.replace("einwegpfand", "mehrweg-glas")).unchanged, 1);
    assert_eq!(levies("A"), Some(vec!["mehrweg-glas".to_owned()]));
}

#[test]
fn a_mapping_that_makes_no_sense_says_why() {
    let check = |text: &str, expected: &str| {
        let error = Mapping::parse(text, &country()).err().map(|error| error.to_string());
        assert!(error.as_ref().is_some_and(|error| error.contains(expected)), "{error:?}");
    };
    check("column = 1", "invalid type");
    check("[column]\nsku = \"a\"\n", "where name comes from");
    check("[column]\nname = \"a\"\n", "where sku or gtin comes from");
    check("[column]\nsku = \"a\"\nname = \"b\"\n", "where tax_category comes from");
    check("[column]\nsku = \"a\"\ncolour = \"b\"\n", "'colour' is nothing an article has");
    check("colour = 1\n[column]\nsku = \"a\"\n", "unknown field `colour`");
    let rule = [
        GTIN_NAMES.split("[price]").next().expect("a part"),
        "[price]\nrule = { from = \"gtin\", min_minor = 9, max_minor = 1 }",
    ];
    assert_eq!(Mapping::parse(&rule.concat(), &country()).err(), Some(MappingError::PriceRule));
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let path = dir.path().join("x.csv");
    std::fs::write(&path, "a,b\n").expect("written");
    let mapping = Mapping::parse(PLAIN, &country()).expect("a mapping");
    let list = dir.path().join("rejects.tsv");
    let missing = database.import(&path, &mapping, &list, &mut Watch::default()).map_err(|error| error.to_string());
    assert_eq!(missing, Err("the file has no column 'ean'".to_owned()));
    let nowhere = database.import(Path::new("/nowhere.csv"), &mapping, &list, &mut Watch::default());
    assert_eq!(nowhere.map_err(|error| error.key()), Err("import-not-readable"));
}

#[test]
fn a_whole_country_of_articles() {
    let Some(path) = std::env::var_os("OMNITILL_GTIN_NAMES") else {
        println!("not run: set OMNITILL_GTIN_NAMES to a file of GTIN<TAB>name lines, plain or .zst");
        return;
    };
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let begun = std::time::Instant::now();
    let (imported, watch) = import(&database, Path::new(&path), GTIN_NAMES);
    let seconds = begun.elapsed();
    println!("{imported:?} in {seconds:?}: {} rows/s", u128::from(imported.rows) * 1_000 / seconds.as_millis().max(1));
    for (line, reason, row) in watch.rejects.iter().take(5) {
        println!("{line} {reason}: {row}");
    }
    for text in ["choc", "lait entier", "a", "63813", "5449000"] {
        let begun = std::time::Instant::now();
        let found = database.search(text, "fr", 20).expect("read").len();
        println!("search '{text}': {found} in {:?}", begun.elapsed());
    }
    let begun = std::time::Instant::now();
    let total = database.browse(None, None, 24).expect("read").1;
    println!("browse: {total} in {:?}", begun.elapsed());
}
