//! The slowest letter: names, unknown words, other scripts and codes are typed letter by letter into a large catalogue, and the
//! strings that take longest are named with the stage that takes the time. Opt-in: it wants a catalogue.

use super::gtin_names::typing_errors;
use super::search::dice;
use super::*;
use crate::search::{Stage, search};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// Results a key asks for, as the touchscreen does.
const RESULTS: usize = 60;
/// Letters that are typed of one text at most.
const LETTERS_MAX: usize = 24;
/// Times each string is asked for: the shortest counts, so that other work on the machine isn't measured.
const TURNS: usize = 3;
/// Strings that are named.
const SLOWEST: usize = 25;
/// Words that are in no catalogue.
const UNKNOWN: [&str; 12] = [
    "qzxwv",
    "xylofoni",
    "wurzlbrmft",
    "aaaaaaaaaa",
    "zzz",
    "brrrrr",
    "klmnopqrst",
    "hjkl asdf",
    "θθθψψψ",
    "цщшжж",
    "ضضصثق",
    "龘靐齉",
];

/// Names of other scripts, as the made-up catalogue has them, and with a typing error.
const SCRIPTS: [&str; 12] = [
    "北海道牛乳チョコレート",
    "カップヌードル 醤油味",
    "有机绿茶礼盒",
    "서울우유 초콜릿",
    "Ελληνική φέτα τυρί",
    "φέτα Ελληνκιή",
    "حليب كامل الدسم طازج",
    "حلبي طازج",
    "Молоко сгущённое",
    "Молкоо сгущеное",
    "Żółty ser łagodny",
    "Crème brûlée à la vanille",
];

/// One string, and what each stage of its search took.
struct Typed {
    text: String,
    took: Duration,
    stages: Vec<(Stage, Duration)>,
}

fn measure(connection: &rusqlite::Connection, text: &str) -> Result<Typed, crate::error::Failure> {
    let mut best: Option<Typed> = None;
    for _ in 0..TURNS {
        let begun = Instant::now();
        let (mut last, mut stages) = (begun, Vec::new());
        search(connection, text, "fr", RESULTS, &mut |stage| {
            stages.push((stage, last.elapsed()));
            last = Instant::now();
        })?;
        let took = begun.elapsed();
        if best.as_ref().is_none_or(|best| took < best.took) {
            best = Some(Typed { text: text.to_owned(), took, stages });
        }
    }
    Ok(best.expect("measured"))
}

fn named(typed: &Typed) -> String {
    let stages: Vec<String> = typed.stages.iter().map(|(stage, took)| format!("{stage:?} {took:.2?}")).collect();
    format!("{:.2?} \"{}\": {}", typed.took, typed.text, stages.join(", "))
}

/// Names and codes from all over the catalogue.
fn sample(connection: &rusqlite::Connection, names: usize) -> (Vec<String>, Vec<String>) {
    const COUNT: &str = "SELECT max(id) FROM variant";
    const NAMES: &str = "SELECT name FROM product_text JOIN variant USING (product) WHERE variant.id = :id";
    const CODES: &str = "SELECT printf('%013d', gtin) FROM barcode WHERE variant = :id";
    let largest: i64 = connection.query_row(COUNT, [], |row| row.get(0)).expect("read");
    let mut state = 41;
    let (mut all, mut codes) = (Vec::new(), Vec::new());
    while all.len() < names {
        let id = 1 + dice(&mut state, largest.cast_unsigned()).cast_signed();
        for (sql, texts) in [(NAMES, &mut all), (CODES, &mut codes)] {
            let mut statement = connection.prepare_cached(sql).expect("prepared");
            let rows = statement.query_map([id], |row| row.get::<_, String>(0)).expect("read");
            texts.extend(rows.map(|row| row.expect("read")));
        }
    }
    (all, codes)
}

/// What is typed, by kind, each to its end.
fn texts(names: &[String], codes: &[String]) -> BTreeMap<&'static str, Vec<String>> {
    let mut state = 43;
    let mut texts: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for name in names {
        let kind = if name.chars().any(|letter| u32::from(letter) >= 0x0370) { "other scripts" } else { "names" };
        texts.entry(kind).or_default().push(name.clone());
        let words = crate::fold::words(name);
        texts.entry("turned round").or_default().push(words.iter().rev().cloned().collect::<Vec<_>>().join(" "));
        let initials: Vec<String> = words.iter().take(4).map(|word| word.chars().take(1).collect()).collect();
        texts.entry("initials").or_default().push(initials.join(" "));
        let mistyped: Vec<String> = words
            .iter()
            .map(|word| {
                let errors = typing_errors(word, &mut state);
                if errors.is_empty() {
                    word.clone()
                } else {
                    errors[dice(&mut state, errors.len() as u64) as usize].clone()
                }
            })
            .collect();
        let one = words.iter().zip(&mistyped).max_by_key(|(word, _)| word.len()).map(|(_, error)| error.clone());
        texts.entry("one mistyped word").or_default().extend(one);
        texts.entry("every word mistyped").or_default().push(mistyped.join(" "));
    }
    for code in codes {
        let at = dice(&mut state, 9) as usize;
        texts.entry("pieces of codes").or_default().push(code[at..].to_owned());
    }
    texts.entry("other scripts").or_default().extend(SCRIPTS.map(str::to_owned));
    let unknown = UNKNOWN.iter().map(|word| (*word).to_owned());
    let beside = UNKNOWN.iter().zip(names).map(|(word, name)| [name, " ", word].concat());
    texts.entry("unknown words").or_default().extend(unknown.chain(beside));
    texts
}

fn tail(took: &mut [Duration]) -> [Duration; 4] {
    took.sort_unstable();
    [500, 990, 999, 1_000].map(|permille| took[(took.len() * permille / 1_000).min(took.len() - 1)])
}

#[test]
#[ignore = "OMNITILL_CATALOGUE=DIR cargo test --release -p database the_slowest_letter -- --ignored --nocapture"]
fn the_slowest_letter_is_named() {
    let dir = std::env::var_os("OMNITILL_CATALOGUE").expect("OMNITILL_CATALOGUE names a data directory");
    let names = std::env::var("OMNITILL_NAMES").ok().and_then(|text| text.parse().ok()).unwrap_or(100);
    if std::env::var_os("OMNITILL_PUT_TOGETHER").is_some() {
        Database::open(Path::new(&dir)).expect("opens").put_index_together().expect("written");
    }
    let reader = Reader::open(Path::new(&dir)).expect("opens");
    if let Some(text) = std::env::var_os("OMNITILL_TYPED") {
        let text = text.into_string().expect("a text");
        let typed = reader.read(DataFile::Catalogue, |connection| measure(connection, &text)).expect("read");
        println!("{}", named(&typed));
        return;
    }
    let (names, codes) = reader.read(DataFile::Catalogue, |connection| Ok(sample(connection, names))).expect("read");
    let (mut all, mut every, mut by_stage) = (Vec::new(), Vec::new(), BTreeMap::<String, Vec<Duration>>::new());
    println!("| typed letter by letter | letters | p50 | p99 | p99.9 | max |\n|---|---:|---:|---:|---:|---:|");
    let row = |what: &str, took: &mut Vec<Duration>| {
        let [half, most, nearly_all, max] = tail(took);
        println!("| {what} | {} | {half:.2?} | {most:.2?} | {nearly_all:.2?} | {max:.2?} |", took.len());
    };
    for (kind, texts) in texts(&names, &codes) {
        let mut took = Vec::new();
        for text in texts {
            for end in 1..=text.chars().count().min(LETTERS_MAX) {
                let head: String = text.chars().take(end).collect();
                let typed = reader.read(DataFile::Catalogue, |connection| measure(connection, &head)).expect("read");
                took.push(typed.took);
                for (stage, took) in &typed.stages {
                    by_stage.entry(format!("{stage:?}")).or_default().push(*took);
                }
                all.push(typed);
            }
        }
        every.extend_from_slice(&took);
        row(kind, &mut took);
    }
    row("every letter", &mut every);
    for (stage, mut took) in by_stage {
        row(&["stage ", &stage].concat(), &mut took);
    }
    all.sort_by_key(|typed| std::cmp::Reverse(typed.took));
    all.dedup_by(|one, other| one.text == other.text);
    for typed in all.iter().take(SLOWEST) {
        println!("{}", named(typed));
    }
}
