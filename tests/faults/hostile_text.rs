//! Codes, names and notes that try to be something else: too long, control characters, SQL, printer commands. They are refused or
//! made harmless; the journal keeps words, the printer prints words, and the drawer stays shut.

use super::*;
use crate::console::Reply;

/// Text that would be a command to somebody, and what is left of it.
const TEXTS: [(&str, &str); 12] = [
    ("Tea\u{1b}p\u{0}\u{19}\u{fa}", "Teapú"),
    ("\u{1b}@\u{1d}V\u{0}Cake", "@VCake"),
    ("\u{10}\u{14}\u{1}\u{0}\u{5}Bun", "Bun"),
    ("Line\nfeed\r\nreturn\ttab", "Line feed return tab"),
    ("'; DROP TABLE sale; --", "'; DROP TABLE sale; --"),
    ("x' OR 1=1; DELETE FROM journal; --", "x' OR 1=1; DELETE FROM journal; --"),
    ("\u{202e}eert\u{202c} \u{2066}x\u{2069}", "eert x"),
    ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
    ("{ $amount } %s %n ${HOME}", "{ $amount } %s %n ${HOME}"),
    ("\u{9b}31m \u{85} red \u{7f}", "31m red"),
    ("<b>&amp;</b>\\u001bp", "<b>&amp;</b>\\u001bp"),
    ("Zoë 🍰 茶", "Zoë 🍰 茶"),
];

/// What a scanner may send, as hex, and the rule that refuses it.
const SCANS: [(&str, &str); 6] = [
    ("1b 70 00 19 fa 0d", "code-unknown"),
    ("27 3b 20 44 52 4f 50 20 54 41 42 4c 45 20 73 61 6c 65 3b 2d 2d 0d", "code-unknown"),
    ("1d 1d 1d 1d 0d", "code-unknown"),
    ("00 01 02 03 04 05 06 07 08 0d", "code-unknown"),
    ("ff fe fd fc 80 81 0d", "code-unknown"),
    ("1b 40 1d 56 00 10 14 01 00 05 0d", "code-unknown"),
];

/// Every CREATE statement that a database file carries.
pub(super) fn schema(data_dir: &Path) -> usize {
    let bytes = fs::read(data_dir.join("sales.db")).expect("sales.db");
    bytes
        .windows(12)
        .filter(|window| *window == b"CREATE TABLE" || *window == b"CREATE INDEX" || *window == b"CREATE TRIGG")
        .count()
}

pub(super) fn is_harmless(text: &str) -> bool {
    text.chars().all(|character| !character.is_control() && !('\u{202a}'..='\u{202e}').contains(&character))
}

#[test]
fn names_notes_and_reasons_are_words_and_nothing_else() {
    let mut printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
    let shop = SmallShop::new();
    let mut console = shop.open_with(&printer);
    for (index, (text, left)) in TEXTS.iter().enumerate() {
        let basket = ring_up(&mut console, text, 250);
        assert_eq!(basket["lines"][0]["name"], *left);
        console.ok(json!({ "do": "set_note", "line": basket["lines"][0]["line"], "note": text }));
        let noted = view(&mut console)["basket"].take();
        assert_eq!(noted["lines"][0]["note"], *left);
        let paid = console.ok(payment(&noted, "card"));
        wait_for_print(&mut console, &paid["sale"]["print_job"], &["printed"]);
        let (number, receipt) = next_receipt(&mut printer);
        assert_eq!(number, index as u64 + 1);
        assert!(receipt.lines().all(is_harmless), "{receipt:?}");
        let shown = console.ok(json!({ "do": "show_sale", "receipt": number }));
        assert_eq!(shown["sale"]["lines"][0]["item"]["name"], *left);
        console.ok(json!({ "do": "search", "text": text }));
        console.refused(json!({ "do": "add", "sku": text }));
        console.refused(json!({ "do": "sign_in", "operator": text, "pin": text }));
        console.refused(json!({ "do": "set_language", "language": text }));
        console.refused(json!({ "do": "set_preference", "name": "theme", "value": text }));
    }
    for nothing in ["", " ", "\u{1b}\u{0}\u{7f}", "\u{202e}\u{2066}", &"x".repeat(241)] {
        let action = json!({ "do": "add_open_item", "name": nothing, "price": 250 });
        assert_eq!(console.refused(action).0, "name-missing");
    }
    let basket = ring_up(&mut console, &"W".repeat(240), 250);
    let long_note = json!({ "do": "set_note", "line": basket["lines"][0]["line"], "note": "x".repeat(201) });
    assert_eq!(console.refused(long_note).0, "note-too-long");
    let told = printer.events();
    assert!(told.is_empty(), "nothing but receipts was to come out: {told:?}");

    // One cash sale opens the drawer once, whatever its lines are called.
    TEXTS.iter().for_each(|(text, _)| drop(ring_up(&mut console, text, 100)));
    let basket = view(&mut console)["basket"].take();
    let paid = console.ok(payment(&basket, "cash"));
    wait_for_print(&mut console, &paid["sale"]["print_job"], &["printed"]);
    next_receipt(&mut printer);
    drawer::wait_until_the_drawer_opened(&mut console);
    console.ok(json!({ "do": "no_sale", "reason": TEXTS[0].0 }));
    drawer::wait_until_the_drawer_opened(&mut console);
    console.ok(json!({ "do": "post_void", "receipt": 1, "reason": TEXTS[4].0 }));
    (0..2).for_each(|_| drop(next_receipt(&mut printer)));
    let told = printer.events();
    let pulses = told.iter().filter(|event| event["event"] == "drawer_pulse").count();
    assert_eq!((pulses, told.len()), (2, 2), "one for the cash sale, one for opening without a sale: {told:?}");
    assert!(console.close().status.success());
    let untouched = SmallShop::new();
    assert!(untouched.open(&untouched.options()).close().status.success());
    assert_eq!(schema(&shop.data_dir()), schema(&untouched.data_dir()), "the tables are as they were");
    assert_eq!(verify(&shop.data_dir())["sales"], TEXTS.len() + 1);
    println!("{} texts in 9 places, 0 surprises at the printer, 0 pulses of theirs", TEXTS.len());
}

#[test]
fn scanned_codes_are_looked_up_and_nothing_else() {
    let mut scanner = Device::start(&["scanner"]);
    let shop = SmallShop::new();
    let mut console = shop.open(&shop.options().option("--scanner", scanner.address()));
    wait_for_state(&mut console, "scanner-1", "ready");
    let mut refused = 0;
    let mut scan = |console: &mut Console, command: &str, rules: &[&str]| {
        scanner.tell(command);
        let scanned = console.wait_for_event("scanned", REPLY_WAIT);
        let rule = scanned["outcome"]["code"].as_str().unwrap_or_default();
        assert!(rules.contains(&rule), "{command:.60}: {scanned}");
        let shown = scanned["code"].as_str().unwrap_or_default();
        let text = scanned["outcome"]["text"].as_str().unwrap_or_default();
        assert!(is_harmless(shown) && is_harmless(text) && shown.chars().count() < 60, "{scanned}");
        refused += 1;
    };
    for (hex, rule) in SCANS {
        scan(&mut console, &format!("hex {hex}"), &[rule, "scan-garbage", "code-empty"]);
    }
    for (text, _) in TEXTS.iter().filter(|(text, _)| !text.contains(['\n', '\r'])) {
        scan(&mut console, &format!("scan {text}"), &["code-unknown", "scan-garbage"]);
    }
    scan(&mut console, &format!("scan {}", "9".repeat(4_096)), &["code-too-long", "scan-too-long"]);
    scan(&mut console, &format!("scan {}", "9".repeat(60_000)), &["code-too-long", "scan-too-long"]);
    // The scanner works on.
    scan(&mut console, "scan 4006381333931", &["code-unknown"]);
    for code in ["9".repeat(129), "9".repeat(4_096), "9".repeat(4_097), "ü".repeat(20_000)] {
        let (rule, text) = console.refused(json!({ "do": "scan", "code": code }));
        assert!(rule == "code-too-long" && text.chars().count() < 300, "{rule}: {text}");
        refused += 1;
    }
    for (text, _) in TEXTS {
        assert_eq!(console.refused(json!({ "do": "scan", "code": text, "aim": text })).0, "code-unknown");
        refused += 1;
    }
    assert_eq!(view(&mut console)["basket"], Value::Null);
    sell(&mut console, "Tea", 250, "card");
    assert!(console.close().status.success());
    assert_eq!(verify(&shop.data_dir())["sales"], 1);
    println!("{refused} hostile codes were refused");
}

#[test]
fn lines_that_are_no_actions_are_refused_and_the_till_goes_on() {
    let shop = SmallShop::new();
    let mut console = shop.open(&shop.options());
    let lines = [
        "{".to_owned(),
        "null".to_owned(),
        "\u{0}\u{1}\u{2}".to_owned(),
        "[".repeat(60_000),
        format!("{{\"do\":\"scan\",\"code\":\"{}\"}}", "9".repeat(70_000)),
        r#"{"do":"tender","kind":"cash","amount":99999999999999999999999}"#.to_owned(),
        r#"{"do":"tender","kind":"cash","amount":1.5}"#.to_owned(),
        r#"{"do":"DROP TABLE sale"}"#.to_owned(),
    ];
    for line in &lines {
        console.post_line(line);
        assert!(
            matches!(console.reply_to(0), Some(Reply::Refused { code, .. }) if code == "action-unreadable"),
            "{line:.60}"
        );
    }
    sell(&mut console, "Tea", 250, "card");
    assert!(console.close().status.success());
    println!("{} unreadable lines", lines.len());
}
