//! How long a cashier waits for the catalogue: each kind of question over and over, with the words and codes that are in it.

use crate::articles::{self, Dice};
use crate::table::{Samples, Table};
use database::Reader;
use retail::{Gtin, Sku, StoreId};
use std::error::Error;
use std::path::Path;
use std::time::Instant;

/// Results a key asks for, as the touchscreen does.
const RESULTS: usize = 60;

/// Prints a table of one catalogue.
pub fn measure(dir: &Path, products: u64, samples: usize) -> Result<(), Box<dyn Error>> {
    let reader = Reader::open(dir)?;
    let mut table = Table::default();
    let known: Vec<articles::Article> = (0..samples as u64)
        .filter_map(|sample| articles::of_product(crate::SEED, Dice::new(7, sample).below(products)).next())
        .collect();
    let mut all = Samples::default();
    for (what, typed) in questions() {
        let mut took = Samples::default();
        let mut hits = 0;
        for (sample, article) in known.iter().enumerate() {
            let mut dice = Dice::new(11, sample as u64);
            let text = typed(article, &mut dice);
            let begun = Instant::now();
            let found = reader.search(&text, "fr", RESULTS)?;
            for found in &found {
                reader.price_in_force(&found.variant.sku, &StoreId::from(articles::STORE), "2026-11-21".parse()?)?;
            }
            took.add(begun.elapsed());
            all.add(begun.elapsed());
            hits += usize::from(found.iter().any(|found| found.product.id == article.product.id));
        }
        table.add(&format!("{what} (its article among {RESULTS}: {} %)", hits * 100 / known.len().max(1)), &took);
    }
    table.add("any of these keys", &all);
    scans(&reader, &known, &mut table)?;
    println!("{products} products");
    table.print();
    Ok(())
}

type Typed = fn(&articles::Article, &mut Dice) -> String;

/// What somebody types who looks for an article.
fn questions() -> [(&'static str, Typed); 10] {
    [
        ("one letter", |article, dice| head(&some_word(article, dice, 1), 1)),
        ("two letters", |article, dice| head(&some_word(article, dice, 2), 2)),
        ("three letters", |article, dice| head(&some_word(article, dice, 3), 3)),
        ("a word", |article, dice| some_word(article, dice, 1)),
        ("two words, the last begun", |article, dice| {
            [some_word(article, dice, 1), " ".to_owned(), head(&some_word(article, dice, 1), 3)].concat()
        }),
        ("three words", |article, dice| [(); 3].map(|()| some_word(article, dice, 1)).join(" ")),
        ("one letter each of three words", |article, dice| {
            [(); 3].map(|()| head(&some_word(article, dice, 1), 1)).join(" ")
        }),
        ("a mistyped word", |article, dice| {
            let word = some_word(article, dice, 4);
            mistyped(&word, dice)
        }),
        ("two words, both mistyped", |article, dice| {
            let words = [(); 2].map(|()| some_word(article, dice, 4));
            words.map(|word| mistyped(&word, dice)).join(" ")
        }),
        ("five digits of a code", |article, dice| {
            let code = article.variant.gtins[dice.below(articles::CODES) as usize].to_string();
            let at = dice.below((code.len() - 5) as u64) as usize;
            code[at..at + 5].to_owned()
        }),
    ]
}

fn some_word(article: &articles::Article, dice: &mut Dice, letters_min: usize) -> String {
    let name = article.product.name.in_language("fr");
    let words: Vec<&str> = name.split(' ').filter(|word| word.chars().count() >= letters_min).collect();
    words.get(dice.below(words.len() as u64) as usize).map_or_else(|| name.to_owned(), |word| (*word).to_owned())
}

fn head(word: &str, letters: usize) -> String {
    word.chars().take(letters).collect()
}

/// The word with one letter left out, put in or replaced, or two exchanged.
fn mistyped(word: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    if letters.len() < 4 || !letters.iter().all(|letter| letter.is_alphabetic()) {
        return word.to_owned();
    }
    let at = dice.below(letters.len() as u64 - 1) as usize;
    let letter = char::from(b'a' + dice.below(26) as u8);
    match dice.below(4) {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letter),
        2 => letters[at] = letter,
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}

fn scans(reader: &Reader, known: &[articles::Article], table: &mut Table) -> Result<(), Box<dyn Error>> {
    let (mut scan, mut price) = (Samples::default(), Samples::default());
    for article in known {
        for gtin in &article.variant.gtins {
            let code = gtin.to_string();
            let begun = Instant::now();
            let found = reader.find_by_code(&Gtin::candidates(&code, None), &code)?;
            scan.add(begun.elapsed());
            assert_eq!(found.map(|found| found.variant.sku), Some(article.variant.sku.clone()));
        }
        let sku = Sku(article.variant.sku.0.clone());
        let begun = Instant::now();
        reader.price_in_force(&sku, &StoreId::from(articles::STORE), "2026-11-21".parse()?)?;
        price.add(begun.elapsed());
    }
    table.add("code → article", &scan);
    table.add("price in force", &price);
    let (mut first, mut turned) = (Samples::default(), Samples::default());
    for category in articles::categories().iter().take(6) {
        let mut after: Option<String> = None;
        for page in 0..20 {
            let begun = Instant::now();
            let (found, _) = reader.browse(Some(&category.id), after.as_deref(), 200)?;
            let samples = if page == 0 { &mut first } else { &mut turned };
            samples.add(begun.elapsed());
            after = found.last().map(|found| found.product.id.clone());
        }
    }
    table.add("category → its first 200 products and their number", &first);
    table.add("next 200 products", &turned);
    Ok(())
}
