//! Articles come in from a file and sell by scanning: EAN-13, EAN-8 and UPC-A, in every spelling a scanner has for them.

use super::{CASHIER, Dice, due, fixture, list, minor, read_fixture, sign_in};
use crate::console::{Console, Device, Options, REPLY_WAIT, TempDir, exported, run_with, verified};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const SAMPLE: &str = "gtin_sample.tsv";

/// Imports `GTIN<TAB>name` lines with the mapping the demo ships; returns what the import said and the rejects: line, reason.
#[track_caller]
fn import(file: &Path, dir: &Path, country: &str, limit: Duration) -> (String, BTreeMap<u64, String>) {
    let mapping = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/demo/mapping-gtin-names.toml");
    let [file_text, mapping, dir_text] = [file, &mapping, dir].map(|path| path.display().to_string());
    let arguments = ["import", &file_text, "--mapping", &mapping, "--data-dir", &dir_text, "--country", country];
    let import = run_with(&arguments, "", limit);
    assert!(import.status.success(), "{import:?}");
    let name = file.file_name().expect("a file").to_string_lossy();
    let rejects = fs::read_to_string(dir.join(format!("{name}.rejects.tsv"))).unwrap_or_default();
    let reject = |line: &str| {
        let mut fields = line.split('\t');
        let number = fields.next().and_then(|number| number.parse().ok()).expect("a line number");
        (number, fields.next().expect("a reason").to_owned())
    };
    (import.output, rejects.lines().map(reject).collect())
}

/// What the reason of a refused row must say, by what was done to it.
fn reason(kind: &str) -> &'static str {
    match kind {
        "bad_check_digit" | "swapped_digits" => "check digit",
        "length" => "8, 12, 13 or 14 digits",
        "letters_in_code" | "scientific_notation" | "foreign_digits" | "negative" => "digits only",
        "empty_code" => "neither SKU nor barcode",
        "empty_name" | "blank_name" => "no name",
        "no_separator" | "comment_line" => "is no barcode",
        "invalid_utf8" => "UTF-8",
        "repeated_code_other_name" => "has already described",
        other => panic!("nobody said why '{other}' is refused"),
    }
}

#[test]
fn spoilt_lines_are_refused_by_line_and_reason_and_the_rest_is_sold() {
    let expected = read_fixture("gtin_sample_expected.json");
    let folder = TempDir::new();
    let (said, rejects) = import(&fixture(SAMPLE), folder.path(), "GB", REPLY_WAIT);
    println!("{said}");
    let dirty = list(&expected["dirty"]);
    let with = |verdict: &'static str| dirty.iter().filter(move |row| row["verdict"] == verdict);
    let line = |row: &Value| row["line"].as_u64().expect("a line number");
    let refused: BTreeSet<u64> = with("refuse").map(line).collect();
    assert_eq!(rejects.keys().copied().collect::<BTreeSet<_>>(), refused, "{rejects:#?}");
    for row in with("refuse") {
        let (found, kind) = (&rejects[&line(row)], row["kind"].as_str().expect("a kind"));
        assert!(found.contains(reason(kind)), "line {}, {kind}: {found}", line(row));
    }
    let known = expected["clean"].as_u64().expect("a number") + with("accept").count() as u64;
    let same = with("same_product").count();
    let parts =
        format!("{known} stored + {same} unchanged + 0 repeated + 0 for other countries + {} refused", refused.len());
    assert!(said.contains(&parts), "{said}");

    let mut console = Console::start(&Options::new("GB").data_dir(folder.path()).seed(2));
    sign_in(&mut console, CASHIER);
    assert_eq!(console.ok(json!({ "do": "browse", "limit": 1 }))["total"], known, "same articles are one");
    let lines = fs::read(fixture(SAMPLE)).expect("the sample is there");
    let texts: Vec<&[u8]> = lines.split(|byte| *byte == b'\n').collect();
    let mut names = BTreeMap::new();
    for row in with("accept").chain(with("same_product")) {
        let text = String::from_utf8_lossy(texts[line(row) as usize - 1]).into_owned();
        let (code, name) = text.split_once('\t').expect("two columns");
        let rung_up = console.ok(json!({ "do": "scan", "code": code.trim() }));
        let sold = list(&rung_up["basket"]["lines"]).iter().find(|sold| sold["line"] == rung_up["line"]);
        check_name(sold.expect("the line")["name"].as_str().expect("a name"), name);
        names.insert(number(code.trim()), name.to_owned());
    }
    let mut articles = clean_lines(&lines, expected["clean"].as_u64().expect("a number") as usize);
    for (code, name) in &mut articles {
        // What else the sample says of an article it has described is refused, so this names new ones only.
        *name = names.remove(&number(code)).unwrap_or_else(|| name.clone());
    }
    sell_all(&mut console, &articles);
    assert!(console.close().status.success());
    verified(folder.path());
}

/// Whatever is in a name is text: nothing in it can steer a printer or turn the line around.
#[track_caller]
fn check_name(found: &str, written: &str) {
    let is_harmful = |character: char| character.is_control() || matches!(character, '\u{202a}'..='\u{202e}');
    assert!(!found.is_empty() && found.chars().count() <= 240 && !found.contains(is_harmful), "{written:?}: {found:?}");
    let plain = |text: &str| text.chars().filter(|character| character.is_alphanumeric()).take(20).collect::<String>();
    let written = written.split('\t').next().unwrap_or_default();
    assert_eq!(plain(found), plain(written));
}

/// The article number, however many zeros a file puts before it.
fn number(code: &str) -> u64 {
    code.parse().expect("a code has digits only")
}

/// Code and name of the first `count` lines, which are clean.
fn clean_lines(text: &[u8], count: usize) -> Vec<(String, String)> {
    let lines = text.split(|byte| *byte == b'\n').take(count).map(|line| String::from_utf8_lossy(line).into_owned());
    lines
        .map(|line| line.split_once('\t').map(|(code, name)| (code.to_owned(), name.to_owned())).expect("two columns"))
        .collect()
}

/// Scans and sells every article, some dozens a customer.
fn sell_all(console: &mut Console, articles: &[(String, String)]) {
    const EACH_CUSTOMER: usize = 50;
    if console.ok(json!({ "do": "view" }))["view"]["basket"] != Value::Null {
        console.ok(json!({ "do": "void_basket" }));
    }
    let started = Instant::now();
    for customer in articles.chunks(EACH_CUSTOMER) {
        let asked: Vec<u64> =
            customer.iter().map(|(code, _)| console.post(json!({ "do": "scan", "code": code }))).collect();
        let replies: Vec<_> = asked.into_iter().map(|id| console.reply_to(id)).collect();
        let Some(Some(crate::console::Reply::Ok(last))) = replies.last() else { panic!("{replies:?}") };
        let basket = &last["basket"];
        assert_eq!(list(&basket["lines"]).len(), customer.len());
        let names = list(&basket["lines"]).iter().map(|line| line["name"].as_str().expect("a name"));
        for (name, (_, written)) in names.zip(customer) {
            check_name(name, written);
        }
        let sum: i64 = list(&basket["lines"]).iter().map(|line| minor(&line["amount"])).sum();
        let paid = console.ok(json!({ "do": "tender", "kind": "card", "amount": sum }));
        assert_eq!((minor(&paid["sale"]["total"]), minor(&paid["sale"]["items"])), (sum, customer.len() as i64));
    }
    println!("{} articles scanned and sold in {:.1} s", articles.len(), started.elapsed().as_secs_f32());
}

/// How a scanner may send an article, by how its code is written in the file.
fn spellings(code: &str) -> Vec<String> {
    match code.len() {
        8 => vec![format!("scan {code}"), format!("aim ]E4 {code}")],
        13 if code.starts_with('0') => {
            let twelve = &code[1..];
            vec![
                format!("scan {code}"),
                format!("scan {twelve}"),
                format!("aim ]E0 {code}"),
                format!("aim ]C0 {twelve}"),
            ]
        }
        13 => {
            vec![format!("scan {code}"), format!("aim ]E0 {code}"), format!("scan 0{code}"), format!("aim ]I1 0{code}")]
        }
        _ => vec![format!("scan {code}")],
    }
}

/// A symbology, and which codes of the file are of it.
type Kind = (&'static str, fn(&str) -> bool);

#[test]
fn imported_goods_sell_by_scanning_in_every_spelling() {
    let folder = TempDir::new();
    import(&fixture(SAMPLE), folder.path(), "GB", REPLY_WAIT);
    let text = fs::read(fixture(SAMPLE)).expect("the sample is there");
    let articles = clean_lines(&text, 2_000);
    let mut scanner = Device::start(&["scanner"]);
    let options = Options::new("GB").data_dir(folder.path()).seed(3).option("--scanner", scanner.address());
    let mut console = Console::start(&options);
    sign_in(&mut console, CASHIER);
    let is_ready = |event: &Value| event["device"]["role"] == "scanner-1" && event["device"]["state"] == "ready";
    console.wait_for("the scanner to be ready", REPLY_WAIT, is_ready);
    let kinds: [Kind; 3] = [
        ("EAN-13", |code| code.len() == 13 && !code.starts_with('0')),
        ("EAN-8", |code| code.len() == 8),
        ("UPC-A", |code| code.len() == 13 && code.starts_with('0')),
    ];
    for (kind, is_it) in kinds {
        let chosen: Vec<&(String, String)> = articles.iter().filter(|(code, _)| is_it(code)).take(12).collect();
        assert_eq!(chosen.len(), 12, "the sample has {kind} codes");
        let mut pieces = 0;
        for (code, name) in &chosen {
            let mut lines = BTreeSet::new();
            for command in spellings(code) {
                scanner.tell(&command);
                let scanned = console.wait_for_event("scanned", REPLY_WAIT);
                assert_eq!(scanned["outcome"]["is"], "added", "{kind} {command}: {scanned}");
                lines.insert(minor(&scanned["outcome"]["line"]));
                // Two symbols of one article right after each other are one pack, and that is said.
                pieces += i64::from(scanned["outcome"]["notice"].is_null());
            }
            assert_eq!(lines.len(), 1, "{kind} {code}: one article whatever the symbol, {name}");
        }
        let (sum, _) = due(&mut console);
        let paid = console.ok(json!({ "do": "tender", "kind": "card", "amount": sum }));
        assert_eq!(minor(&paid["sale"]["items"]), pieces);
    }
    assert!(console.close().status.success());
    let sold: Vec<usize> = exported(folder.path()).iter().map(|sale| list(&sale["document"]["lines"]).len()).collect();
    assert_eq!(sold, [12, 12, 12]);
}

/// The whole file of the Lifyzer articles, 808,096 lines, if somebody has it: its memory stays small, and a second time changes nothing.
#[test]
fn the_whole_article_file_is_imported() {
    let Some(dir) = std::env::var_os("OMNITILL_FULL_DATA") else {
        println!("not run: OMNITILL_FULL_DATA doesn't name a folder with gtin-names.tsv.zst");
        return;
    };
    let file = PathBuf::from(dir).join("gtin-names.tsv.zst");
    let folder = TempDir::new();
    let started = Instant::now();
    let (said, rejects) = import(&file, folder.path(), "AU", Duration::from_secs(1_800));
    println!("{said}imported in {:.1} s", started.elapsed().as_secs_f32());
    assert!(said.starts_with("808096 rows read"), "{said}");
    let mut packed =
        ruzstd::decoding::StreamingDecoder::new(fs::File::open(&file).expect("it is there")).expect("Zstandard");
    let mut text = Vec::new();
    std::io::Read::read_to_end(&mut packed, &mut text).expect("it unpacks");
    let lines: Vec<&[u8]> = text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).collect();
    println!(
        "{} of {} rows refused, the first: {:?}",
        rejects.len(),
        lines.len(),
        rejects.iter().take(10).collect::<Vec<_>>()
    );
    let mut dice = Dice(5);
    let mut chosen: BTreeMap<String, String> = BTreeMap::new();
    while chosen.len() < 500 {
        let index = dice.between(0, lines.len() as i64 - 1) as usize;
        let line = String::from_utf8_lossy(lines[index]);
        if let Some((code, name)) = line.split_once('\t').filter(|_| !rejects.contains_key(&(index as u64 + 1))) {
            chosen.insert(code.to_owned(), name.to_owned());
        }
    }
    let mut console = Console::start(&Options::new("AU").data_dir(folder.path()).seed(5));
    sign_in(&mut console, CASHIER);
    sell_all(&mut console, &chosen.into_iter().collect::<Vec<_>>());
    verified(folder.path());
}
