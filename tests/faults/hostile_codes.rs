//! Thousands of codes that no cashier would mean, through a scanner's port into the built program, with good ones among them: every good
//! one is rung up, in its order, nothing else becomes an article, and nothing of it reaches the printer but as words.

use super::hostile_text::{is_harmless, schema};
use super::*;
use std::collections::BTreeMap;

/// What all codes come from.
const SEED: u64 = 0x5ca1_ab1e_c0de;
/// Hostile codes.
const CODES: usize = 5_000;
/// So many hostile codes, a good one, and so on.
const GOOD_EVERY: usize = 8;
/// Codes sent before anybody looks, as a scanner that is held to a heap of labels does.
const BATCH: usize = 50;
/// Batches until the customer pays.
const BATCHES_A_SALE: usize = 10;

/// An article of the demo shop.
#[derive(Clone, Debug)]
struct Article {
    gtin: String,
    sku: String,
}

/// Articles that are sold by the piece at a price of the catalogue.
fn articles() -> Vec<Article> {
    let list = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/demo/products.tsv")).expect("read");
    let rows = list.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    // sku gtins product name*3 brand category unit options picture description*3 stores price* tax* open_price stock note
    let rows = rows.filter(|row| row[8] == "each" && row[15].parse::<u32>().is_ok() && row[21].is_empty());
    rows.filter(|row| row[1].len() == 13 && !row[23].contains("Alcohol"))
        .map(|row| Article { gtin: row[1].to_owned(), sku: row[0].to_owned() })
        .collect()
}

/// A code as a scanner sends it, without the line end.
struct Hostile {
    kind: &'static str,
    bytes: Vec<u8>,
    /// The article it may be rung up as: its number is in it, whole.
    may_be: Option<String>,
}

const ESC_POS: [&[u8]; 8] = [
    b"\x1b@",
    b"\x1bp\x00\x19\xfa",
    b"\x1dV\x00",
    b"\x10\x14\x01\x00\x05",
    b"\x1b!\x30",
    b"\x1d(A\x02\x00\x00\x02",
    b"\x1dk\x04123\x00",
    b"\x1c.\x1bt\x10",
];
const WORDS: [&str; 20] = [
    "'; DROP TABLE sale; --",
    "' OR '1'='1",
    "\" OR \"\"=\"",
    "1; DELETE FROM journal",
    "%s%s%s%n",
    "{}{0}{:?}",
    "${HOME}",
    "$(reboot)",
    "`reboot`",
    "../../../../etc/passwd",
    "=cmd|' /C calc'!A0",
    "<script>alert(1)</script>",
    "{\"do\":\"no_sale\"}",
    "\\u001b@",
    "NaN",
    "-1",
    "1e309",
    "0x7fffffffffffffff",
    "NULL",
    "{ $amount }",
];
const BIDI: [char; 10] = [
    '\u{202e}', '\u{202d}', '\u{202c}', '\u{2066}', '\u{2067}', '\u{2069}', '\u{200e}', '\u{200f}', '\u{061c}',
    '\u{200b}',
];
/// Digits that are none to a scanner: zeros of other scripts, whose nine others follow, and letters.
const ZEROS: [char; 8] =
    ['\u{0660}', '\u{06f0}', '\u{0966}', '\u{ff10}', '\u{1d7ce}', '\u{1d7d8}', '\u{1d7f6}', '\u{1d7e2}'];
const SEPARATORS: [u8; 5] = [0x1c, 0x1d, 0x1e, 0x1f, 0x04];

impl Random {
    fn pick<'a, Thing>(&mut self, things: &'a [Thing]) -> &'a Thing {
        &things[self.below(things.len() as u64) as usize]
    }

    /// Any bytes but line ends.
    fn bytes(&mut self, count: u64) -> Vec<u8> {
        (0..count)
            .map(|_| *self.pick(&[0, 0x1d, self.0 as u8]))
            .map(|byte| if is_end(byte) { b'~' } else { byte })
            .collect()
    }
}

fn is_end(byte: u8) -> bool {
    matches!(byte, b'\r' | b'\n')
}

/// An element string with lot, serial number and days behind the article.
fn elements(random: &mut Random, gtin: &str) -> Vec<u8> {
    let aim = *random.pick(&["]C1", "]d2", "]e0", "]Q3", ""]);
    let lot = format!("LOT{}", random.below(1_000));
    let tail = match random.below(5) {
        0 => format!("10{lot}\x1d21S{}", random.below(1_000_000)),
        1 => format!("1799123110{lot}"),
        2 => format!("3103{:06}", random.below(1_000_000)),
        3 => format!("30{}\x1d10{lot}", random.below(99)),
        _ => format!("3922{:05}\x1d15991231", random.below(100_000)),
    };
    format!("{aim}010{gtin}{tail}").into_bytes()
}

/// Kinds of hostile codes, and those that may be rung up as the article whose number stands in them.
const KINDS: usize = 16;
const MAY_BE: [usize; 5] = [0, 1, 2, 13, 14];

/// The code of one kind that tries to be this article, or anything else.
fn hostile(random: &mut Random, number: usize, gtin: &str) -> Hostile {
    let digits = gtin.as_bytes();
    let at = |random: &mut Random, length: usize| random.below(length as u64) as usize;
    let splice = |at: usize, middle: &[u8]| [&digits[..at], middle, &digits[at..]].concat();
    let (kind, mut bytes) = match number % KINDS {
        0 => {
            let whole = elements(random, gtin);
            // Each place in turn.
            ("element string cut", whole[..(number / KINDS) % whole.len()].to_vec())
        }
        1 => {
            let mut bytes = elements(random, gtin);
            let place = at(random, bytes.len());
            bytes[place] = random.below(256) as u8;
            ("element string with another byte", bytes)
        }
        2 => {
            let mut bytes = elements(random, gtin);
            let place = at(random, bytes.len());
            bytes.splice(place..place, random.pick(&ESC_POS).to_vec());
            ("element string with a printer command", bytes)
        }
        3 => {
            let place = 1 + at(random, 12);
            let control = [random.below(32) as u8, 0x7f][random.below(2) as usize];
            ("control byte inside the number", splice(place, &[if is_end(control) { 0 } else { control }]))
        }
        4 => {
            let bad: [&[u8]; 6] =
                [b"\xff", b"\xc0\xb1", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\xe2\x82", b"\x80\xbf"];
            let place = at(random, 14);
            ("invalid UTF-8", splice(place, bad[at(random, 6)]))
        }
        5 => {
            let length = [129, 500, 4_095, 4_096, 4_097, 9_000, 60_000][at(random, 7)];
            ("very long", digits.iter().copied().cycle().take(length).collect())
        }
        6 => ("SQL, formats, paths", [random.pick(&WORDS).as_bytes(), digits].concat()),
        7 => ("SQL behind the number", [digits, random.pick(&WORDS).as_bytes()].concat()),
        8 => {
            let mut bytes = digits.to_vec();
            let place = at(random, 13);
            bytes[place] = b'0' + (bytes[place] - b'0' + 1 + random.below(9) as u8) % 10;
            ("wrong check digit", bytes)
        }
        9 => {
            let zero = *random.pick(&ZEROS) as u32;
            let place = at(random, 13);
            let like = |(index, digit): (usize, &u8)| match (index == place || number % 32 > 16, digit) {
                (true, digit) => char::from_u32(zero + u32::from(digit - b'0')).unwrap_or('O'),
                (false, digit) => char::from(*digit),
            };
            ("look-alike digits", digits.iter().enumerate().map(like).collect::<String>().into_bytes())
        }
        10 => {
            let text = gtin.replace('0', "O").replace('1', "l");
            ("letters for digits", [text.as_bytes(), &[b'B'; 2][..at(random, 3)]].concat())
        }
        11 => {
            let place = 1 + at(random, 12);
            let separators: Vec<u8> = (0..1 + random.below(3)).map(|_| *random.pick(&SEPARATORS)).collect();
            ("separators inside the number", splice(place, &separators))
        }
        12 => {
            let (before, inside) = (*random.pick(&BIDI), *random.pick(&BIDI));
            let place = at(random, 14);
            let text = format!("{before}{}{inside}{}", &gtin[..place], &gtin[place..]);
            ("direction marks", text.into_bytes())
        }
        13 => {
            let host =
                ["evil.example", "id.gs1.org@evil.example", "[::1]:80", "..", "a%00b", "id.gs1.org"][at(random, 6)];
            let tail =
                ["?10=%1b%40", "/10/%0d%0a", "#<b>", "/21/%27%3b--", "?17=991332", "/%2e%2e/%2e%2e"][at(random, 6)];
            ("web links", format!("https://{host}/01/0{gtin}{tail}").into_bytes())
        }
        14 => {
            let aim =
                format!("]{}{}", char::from(random.below(94) as u8 + 33), char::from(random.below(94) as u8 + 33));
            ("another symbology", [aim.as_bytes(), digits].concat())
        }
        _ => {
            let length = 1 + random.below(64);
            ("printer commands and noise", [*random.pick(&ESC_POS), &random.bytes(length)].concat())
        }
    };
    // A byte by chance may be a line end: then these are two codes.
    bytes.retain(|byte| !is_end(*byte) || kind == "element string with another byte");
    let is_in = bytes.windows(13).any(|window| window == digits);
    Hostile { kind, may_be: (is_in && MAY_BE.contains(&(number % KINDS))).then(|| gtin.to_owned()), bytes }
}

/// The number of an article in one of the forms that scanners send; an article keeps its form, so that no two symbols are one pack's.
fn good(article: &Article, form: usize) -> Vec<u8> {
    let gtin = &article.gtin;
    match form % 5 {
        0 => gtin.clone(),
        1 => format!("]E0{gtin}"),
        2 => format!("]C1010{gtin}"),
        3 => format!("(01)0{gtin}"),
        _ => format!("https://id.gs1.org/01/0{gtin}"),
    }
    .into_bytes()
}

/// What a batch was expected to do, and did.
#[derive(Default)]
struct Batch {
    /// SKUs of the good codes.
    good: Vec<String>,
    /// SKU of what a hostile code may be, and how often.
    allowed: BTreeMap<String, u32>,
}

#[derive(Debug, Default)]
struct Counts {
    hostile: usize,
    good: usize,
    refused: BTreeMap<String, usize>,
    taken_for_their_article: usize,
    replaced: usize,
    receipts: usize,
}

/// Reads what became of a batch up to its last good code, whose article no other code of the batch has.
#[track_caller]
fn look_at(console: &mut Console, batch: &mut Batch, last: &Article, counts: &mut Counts) {
    let mut lines = Vec::new();
    loop {
        let scanned = console.wait_for_event("scanned", REPLY_WAIT);
        let (code, text) = (&scanned["code"], &scanned["outcome"]["text"]);
        for shown in [code, text].into_iter().filter_map(Value::as_str) {
            assert!(is_harmless(shown) && shown.chars().count() < 300, "{scanned}");
        }
        match scanned["outcome"]["is"].as_str() {
            Some("added") => lines.push(scanned["outcome"]["line"].as_u64().expect("a line")),
            Some("refused") => {
                *counts.refused.entry(scanned["outcome"]["code"].to_string()).or_default() += 1;
                continue;
            }
            _ => panic!("neither rung up nor refused: {scanned}"),
        }
        if code.as_str().is_some_and(|code| code.contains(&last.gtin)) {
            break;
        }
    }
    let basket = view(console)["basket"].take();
    let sku_of = |line: &u64| {
        let line = basket["lines"].as_array()?.iter().find(|known| known["line"].as_u64() == Some(*line))?;
        Some(line["sku"].as_str()?.to_owned())
    };
    let mut good = Vec::new();
    for line in &lines {
        // A label that knows more of its pack takes the place of what was rung up for it a moment ago, or takes it back.
        let Some(sku) = sku_of(line) else {
            counts.replaced += 1;
            continue;
        };
        if batch.good.contains(&sku) {
            good.push(sku);
            continue;
        }
        let left = batch.allowed.get_mut(&sku).unwrap_or_else(|| panic!("{sku} was rung up and wasn't scanned"));
        *left = left.checked_sub(1).unwrap_or_else(|| panic!("{sku} was rung up more often than it was scanned"));
        counts.taken_for_their_article += 1;
    }
    assert_eq!(good, batch.good, "the good codes, in their order");
    counts.good += good.len();
    *batch = Batch::default();
}

/// The customer pays by card, which opens no drawer: a receipt comes out and nothing else.
#[track_caller]
fn pay(console: &mut Console, printer: &mut Device, counts: &mut Counts) {
    let basket = view(console)["basket"].take();
    let paid = console.ok(payment(&basket, "card"));
    wait_for_print(console, &paid["sale"]["print_job"], &["printed"]);
    let (number, text) = next_receipt(printer);
    counts.receipts += 1;
    assert_eq!(number, counts.receipts as u64);
    assert!(text.lines().all(is_harmless), "{text:?}");
    let told = printer.events();
    assert!(told.is_empty(), "nothing but receipts was to come out: {told:?}");
    console.ok(json!({ "do": "next_customer" }));
}

#[test]
fn thousands_of_hostile_codes_ring_up_nothing_but_the_good_ones_among_them() {
    let mut printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
    let mut scanner = Device::start(&["scanner"]);
    let folder = TempDir::new();
    let options = Options::new("AU").data_dir(folder.path()).option("--printer", printer.address());
    let mut console = Console::start(&options.option("--scanner", scanner.address()));
    sign_in(&mut console, DEMO_MANAGER);
    wait_for_state(&mut console, "printer", "ready");
    wait_for_state(&mut console, "scanner-1", "ready");
    let articles = articles();
    // One that ends each batch, ten that are scanned as they should be, and the others, which are made up into hostile codes.
    let ([last, good_ones @ ..], others) = articles.split_at(11) else { panic!("the demo shop has goods") };
    // Codes that may be rung up are never of the articles of those that may not.
    let (open, closed) = others.split_at(others.len() / 2);
    assert!(open.len() > 10, "the demo shop has goods: {others:?}");
    println!("seed {SEED:#x}");
    let (mut random, mut counts, mut batch) = (Random(SEED), Counts::default(), Batch::default());
    let mut kinds: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut scan = |bytes: &[u8]| {
        let hex: String = bytes.iter().chain(b"\r").map(|byte| format!("{byte:02x}")).collect();
        scanner.tell(&format!("hex {hex}"));
        scanner.events();
    };
    for number in 0..CODES {
        let other = random.pick(if MAY_BE.contains(&(number % KINDS)) { open } else { closed }).clone();
        let hostile = hostile(&mut random, number, &other.gtin);
        scan(&hostile.bytes);
        counts.hostile += 1;
        let kind = kinds.entry(hostile.kind).or_default();
        kind.0 += 1;
        if hostile.may_be.is_some() {
            kind.1 += 1;
            *batch.allowed.entry(other.sku.clone()).or_default() += 1;
        }
        if number % GOOD_EVERY == 0 {
            let which = random.below(good_ones.len() as u64) as usize;
            scan(&good(&good_ones[which], which));
            batch.good.push(good_ones[which].sku.clone());
        }
        if (number + 1) % BATCH == 0 {
            scan(last.gtin.as_bytes());
            batch.good.push(last.sku.clone());
            look_at(&mut console, &mut batch, last, &mut counts);
        }
        if (number + 1) % (BATCH * BATCHES_A_SALE) == 0 {
            pay(&mut console, &mut printer, &mut counts);
        }
    }
    assert!(console.events().iter().all(|event| event["event"] != "scanned"), "more codes than were scanned");
    let ended = console.close();
    assert!(ended.status.success() && ended.errors.is_empty(), "{ended:?}");
    assert_eq!(verify(folder.path())["sales"], counts.receipts);
    for document in export(folder.path()) {
        let mut texts = vec![&document];
        while let Some(value) = texts.pop() {
            match value {
                Value::String(text) => assert!(is_harmless(text), "{text:?}"),
                Value::Array(values) => texts.extend(values),
                Value::Object(values) => texts.extend(values.values()),
                _ => {}
            }
        }
    }
    let untouched = TempDir::new();
    assert!(Console::start(&Options::new("AU").data_dir(untouched.path())).close().status.success());
    assert_eq!(schema(folder.path()), schema(untouched.path()), "the tables are as they were");
    for (kind, (times, with_number)) in kinds {
        println!("{times:>5} {kind}; the number of an article stands whole in {with_number}");
    }
    let Counts { hostile, good, refused, taken_for_their_article, replaced, receipts } = counts;
    println!(
        "{hostile} hostile codes, {good} good ones among them, all found and in their order; {taken_for_their_article} were rung up as the \
         article whose number stands in them ({replaced} more made way for a second symbol of their pack), 0 as another; \
         {receipts} receipts, 0 drawer pulses, 0 surprises at the printer; refused: {refused:?}"
    );
}
