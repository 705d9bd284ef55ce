//! Real names of real articles, dirty as people typed them: mistyped, turned round and unaccented, they are found.
//! Names: Open Food Facts through the Lifyzer database, ODbL 1.0 (`tests/fixtures/README.md`).

use super::growth::best_of_five;
use super::search::dice;
use super::*;
use crate::fold::fold;
use crate::import::{ImportObserver, ImportProgress, Mapping};
use retail::limits::SEARCH_CHARS_MAX;
use std::time::{Duration, Instant};

struct Quiet;

impl ImportObserver for Quiet {
    fn progress(&mut self, _: &ImportProgress) {}
}

fn import(database: &Database, path: &Path) {
    let mapping = include_str!("../../../assets/demo/mapping-gtin-names.toml");
    let mapping = Mapping::parse(mapping, &country()).expect("a mapping");
    database.import(path, &mapping, &database.dir().join("rejects.tsv"), &mut Quiet).expect("imports");
}

/// An article: its GTIN and its name.
type Named = (String, String);

/// Every so many of the articles of a file.
fn names(database: &Database, step: i64) -> Vec<Named> {
    const SQL: &str = "SELECT variant.sku, product_text.name FROM variant JOIN product_text USING (product)
        WHERE variant.id % :step = 0 ORDER BY variant.id";
    database
        .read(DataFile::Catalogue, |connection| {
            let mut statement = connection.prepare(SQL)?;
            let rows = statement.query_map([step], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
        .expect("read")
}

/// The words of a name, as many as a search takes.
fn words(name: &str) -> Vec<String> {
    let mut left = SEARCH_CHARS_MAX - 10;
    let fits = |word: &String| {
        left = left.saturating_sub(word.chars().count() + 1);
        left > 0
    };
    crate::fold::words(name).into_iter().take_while(fits).collect()
}

/// A word of letters that is long enough for one typing error to be forgiven, and none of a script without spaces.
fn can_be_mistyped(word: &str) -> bool {
    word.chars().count() >= 4 && word.chars().all(|letter| letter.is_alphabetic() && u32::from(letter) < 0x0E00)
}

/// All ways to leave a letter out, exchange two, and some to replace one or put one in.
pub(super) fn typing_errors(word: &str, state: &mut u64) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let mut errors = Vec::new();
    for at in 0..letters.len() {
        let letter = char::from(b'a' + dice(state, 26) as u8);
        let mut left_out = letters.clone();
        left_out.remove(at);
        let mut put_in = letters.clone();
        put_in.insert(at, letter);
        let mut replaced = letters.clone();
        replaced[at] = letter;
        errors.extend([left_out, put_in, replaced]);
        if at + 1 < letters.len() {
            let mut exchanged = letters.clone();
            exchanged.swap(at, at + 1);
            errors.push(exchanged);
        }
    }
    // With a letter less than four nothing is forgiven.
    errors.into_iter().filter(|error| error.len() >= 4).map(|error| error.into_iter().collect()).collect()
}

/// Whether a search shows the article, or one that nobody could tell from it.
fn finds(database: &Database, typed: &str, (sku, name): &Named, limit: usize) -> Option<usize> {
    let found = database.search(typed, "fr", limit).expect("read");
    let wanted = fold(name);
    found
        .iter()
        .position(|found| found.variant.sku.0 == *sku || found.product.name.0.values().any(|name| fold(name) == wanted))
}

#[test]
fn one_typing_error_in_any_word_still_finds_the_article() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    import(&database, &Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/gtin_sample.tsv"));
    let (mut state, mut tried, mut missed) = (3, 0, Vec::new());
    for named in names(&database, 9) {
        let all = words(&named.1);
        let Some(at) = all.iter().position(|word| can_be_mistyped(word)) else { continue };
        let errors = typing_errors(&all[at], &mut state);
        let error = &errors[dice(&mut state, errors.len() as u64) as usize];
        // The mistyped word alone: among all it may mean. And in its name: turned round, the other words as they are.
        let turned: Vec<&str> =
            all.iter().rev().map(|word| if *word == all[at] { error } else { word.as_str() }).collect();
        for (typed, limit) in [(error.clone(), 200), (turned.join(" "), 20)] {
            tried += 1;
            if finds(&database, &typed, &named, limit).is_none() {
                missed.push(format!("{typed} for {}", named.1));
            }
        }
    }
    println!("{tried} mistyped queries, {} missed", missed.len());
    assert!(tried > 250, "{tried} are too few to tell");
    assert_eq!(missed, Vec::<String>::new());
}

#[test]
fn in_the_french_demo_shop_pain_is_bread() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/demo");
    let france = Country::parse(include_str!("../../../assets/countries/fr/country.toml")).expect("a country");
    let mapping = include_str!("../../../assets/demo/mapping-products.toml");
    let mapping = Mapping::parse(mapping, &france).expect("a mapping");
    let rejects = database.dir().join("rejects.tsv");
    database.import(&demo.join("products.tsv"), &mapping, &rejects, &mut Quiet).expect("imports");
    let check = |typed: &str, all_have: &str, at_least: usize| {
        let found = database.search(typed, "fr", 60).expect("read");
        let names: Vec<&str> = found.iter().map(|found| found.product.name.in_language("fr")).collect();
        println!("{typed}: {names:?}");
        let fits = |name: &&&str| fold(name).split(' ').any(|word| word.starts_with(all_have));
        assert_eq!(names.iter().filter(fits).count(), names.len(), "{typed}: {names:?}");
        assert!(names.len() >= at_least, "{typed}: {names:?}");
    };
    check("pain", "pain", 3);
    check("pian", "pain", 3);
    check("chocloat", "chocolat", 2);
}

#[test]
fn real_names_are_found_turned_round_and_begun() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    import(&database, &Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/gtin_sample.tsv"));
    let mut tried = 0;
    for named in names(&database, 7) {
        let all = words(&named.1);
        if all.is_empty() {
            continue;
        }
        let turned = all.iter().rev().map(String::as_str).collect::<Vec<_>>().join(" ");
        let begun = all.iter().map(|word| word.chars().take(4).collect()).collect::<Vec<String>>().join(" ");
        for typed in [named.1.clone(), turned, begun] {
            tried += 1;
            assert!(finds(&database, &typed, &named, 60).is_some(), "{typed} for {}", named.1);
        }
    }
    assert!(tried > 800, "{tried} are too few to tell");
}

#[test]
#[ignore = "minutes: OMNITILL_GTIN_NAMES=FILE cargo test --release -p database the_whole_file -- --ignored --nocapture"]
fn the_whole_file_is_found_however_it_is_typed() {
    let path = std::env::var_os("OMNITILL_GTIN_NAMES").expect("OMNITILL_GTIN_NAMES names the file");
    let dir = Scratch::new();
    if let Some(kept) = std::env::var_os("OMNITILL_CATALOGUE") {
        std::fs::copy(Path::new(&kept).join("catalogue.db"), dir.path().join("catalogue.db")).expect("copied");
    }
    let database = Database::open(dir.path()).expect("opens");
    let begun = Instant::now();
    import(&database, Path::new(&path));
    println!("imported in {:?}", begun.elapsed());
    let step = std::env::var("OMNITILL_EVERY_NAME").ok().and_then(|text| text.parse().ok()).unwrap_or(401);
    let all = names(&database, step);
    let mut state = 5;
    type Typed = fn(&[String], &mut u64) -> String;
    let ways: [(&str, Typed); 6] = [
        ("as it is, unaccented", |all, _| all.join(" ")),
        ("turned round", |all, _| all.iter().rev().cloned().collect::<Vec<_>>().join(" ")),
        ("four letters of each word", |all, _| {
            all.iter().map(|word| word.chars().take(4).collect()).collect::<Vec<String>>().join(" ")
        }),
        ("one word mistyped", |all, state| mistype(all, 1, state)),
        ("every word mistyped, turned round", |all, state| {
            let all: Vec<String> = all.iter().rev().cloned().collect();
            mistype(&all, usize::MAX, state)
        }),
        ("one mistyped word alone", |all, state| {
            let longest = all.iter().filter(|word| can_be_mistyped(word)).max_by_key(|word| word.len());
            longest.map_or_else(|| all.join(" "), |word| mistype(std::slice::from_ref(word), 1, state))
        }),
    ];
    println!(
        "| typed | queries | in 20 | in 200 | p50 | p99 | best of five p50 | p99 |\n|---|---:|---:|---:|---:|---:|---:|---:|"
    );
    for (what, typed) in ways {
        let (mut took, mut best): (Vec<Duration>, Vec<Duration>) = Default::default();
        let (mut in_20, mut in_200) = (0, 0);
        for named in &all {
            let words = words(&named.1);
            if words.is_empty() {
                continue;
            }
            let typed = typed(&words, &mut state);
            let begun = Instant::now();
            database.search(&typed, "fr", 60).expect("read");
            took.push(begun.elapsed());
            best.push(best_of_five(|| drop(database.search(&typed, "fr", 60).expect("read"))));
            let place = finds(&database, &typed, named, 200);
            in_20 += usize::from(place.is_some_and(|place| place < 20));
            in_200 += usize::from(place.is_some());
        }
        took.sort_unstable();
        best.sort_unstable();
        let percent = |hits: usize| 100.0 * hits as f64 / took.len() as f64;
        let tail = |all: &[Duration]| [50, 99].map(|percent| all[(all.len() * percent / 100).min(all.len() - 1)]);
        let ([half, most], [best_half, best_most]) = (tail(&took), tail(&best));
        println!(
            "| {what} | {} | {:.1} % | {:.1} % | {half:?} | {most:?} | {best_half:?} | {best_most:?} |",
            took.len(),
            percent(in_20),
            percent(in_200)
        );
    }
}

/// The words, so many of them with one typing error each.
fn mistype(all: &[String], errors_max: usize, state: &mut u64) -> String {
    let mut left = errors_max;
    let typed = all.iter().map(|word| {
        if left == 0 || !can_be_mistyped(word) {
            return word.clone();
        }
        left -= 1;
        let errors = typing_errors(word, state);
        errors.get(dice(state, errors.len().max(1) as u64) as usize).unwrap_or(word).clone()
    });
    typed.collect::<Vec<_>>().join(" ")
}
