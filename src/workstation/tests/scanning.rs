//! What scanned codes become at the till: labels with lot, days, weight and price, in-store codes, two symbols of one pack, and codes
//! that mean no good.

use super::desk::{Desk, due, paid};
use crate::*;
use hardware::{DeviceEvent, ScanEvent, ScannerEvent};
use retail::{Gtin, PackDay, PackFacts, TenderKind, TransactionEvent};

const MUG: &str = "4006381333931";

impl Desk {
    /// Some milliseconds go by.
    fn wait(&mut self, milliseconds: i64) -> &mut Desk {
        *self.now_ms.lock().unwrap() += milliseconds;
        self
    }

    /// A scan from a scanner; what became of it.
    fn sweep(&mut self, aim: &str, data: &[u8]) -> ScanOutcome {
        let aim = <[u8; 3]>::try_from(aim.as_bytes()).ok();
        let scan = ScanEvent { source: "scanner-1".to_owned(), aim, data: data.to_vec() };
        self.at().device_event(DeviceEvent::Scanner(ScannerEvent::Scanned(scan))).unwrap();
        let told = self.at().take_events().into_iter().find_map(|event| match event {
            Event::Scanned { outcome, .. } => Some(outcome),
            _ => None,
        });
        told.expect("a scan is always told")
    }

    /// The lines as `SKU quantity amount`.
    fn lines(&mut self) -> Vec<String> {
        let basket = self.at().view().unwrap().basket;
        let line = |line: &view::LineView| {
            let sku = line.sku.as_ref().map(ToString::to_string).unwrap_or_default();
            format!("{sku} {} {}", line.quantity, line.amount.minor())
        };
        basket.map(|basket| basket.lines.iter().map(line).collect()).unwrap_or_default()
    }

    fn facts(&mut self, line: usize) -> PackFacts {
        let basket = self.at().basket.clone().unwrap();
        basket.lines[line].pack.clone().unwrap_or_default()
    }
}

/// The code of the notice or refusal of a scan, `-` if there is none.
fn said(outcome: &ScanOutcome) -> String {
    match outcome {
        ScanOutcome::Added { notice: Some(notice), .. } => {
            assert!(notice.text.ends_with('.') && !notice.text.contains("{ $"), "{}", notice.text);
            notice.code.clone()
        }
        ScanOutcome::Refused { code, .. } => format!("!{code}"),
        _ => "-".to_owned(),
    }
}

/// Twelve digits and their check digit.
fn ean_13(body: &str) -> String {
    let number: u64 = body.parse::<u64>().unwrap() * 10;
    let gtin = (0..10).find_map(|digit| Gtin::from_number(number + digit)).unwrap();
    format!("{:013}", gtin.number())
}

/// A label of the mug, as its elements.
fn mug(rest: &str) -> Vec<u8> {
    format!("010{MUG}{rest}").replace('~', "\u{1D}").into_bytes()
}

#[test]
fn what_a_pack_says_goes_with_its_line_into_the_journal() {
    let mut desk = Desk::new("GB");
    desk.sign_in("7");
    assert_eq!(said(&desk.sweep("]d2", &mug("1726123110L-1~21S-9"))), "-");
    assert_eq!(desk.lines(), ["mug 1 998"]);
    let facts = desk.facts(0);
    assert_eq!((facts.lot.as_deref(), facts.serial.as_deref()), (Some("L-1"), Some("S-9")));
    assert_eq!(facts.expires.map(|day| day.to_string()).as_deref(), Some("2026-12-31"));
    desk.ok(Action::Scan { code: "977147396801204".to_owned(), aim: Some("]E3".to_owned()) });
    desk.reopen();
    desk.sign_in("7");
    assert_eq!(desk.facts(0), facts, "and survives a power cut");
    desk.refused(Action::SetQuantity { line: 1, quantity: retail::Quantity::each(2) }, "line-is-one-pack");
    let sale = paid(desk.pay(TenderKind::Card, 1498));
    let sealed = desk.at().database.journal_records(1, 1_000).unwrap();
    let sold = sealed.iter().find_map(|record| {
        match serde_json::from_slice::<retail::Transaction>(&record.body).unwrap().event {
            TransactionEvent::Sale(sold) => Some(sold),
            _ => None,
        }
    });
    let sold = sold.expect("the sale");
    assert_eq!(sold.receipt, sale.receipt);
    assert_eq!(sold.lines[0].pack.as_ref(), Some(&facts));
    assert_eq!(sold.lines[1].pack.as_ref().and_then(|pack| pack.issue.as_deref()), Some("04"));
    let receipt = desk.at().database.print_jobs(false, 10).unwrap();
    assert_eq!(receipt.len(), 1);
}

#[test]
fn a_link_is_read_and_never_followed() {
    let mut desk = Desk::new("GB");
    desk.sign_in("7");
    let link = format!("https://id.example.org/p/01/0{MUG}/10/A%2F7?17=270100&utm=1");
    assert_eq!(said(&desk.sweep("]Q1", link.as_bytes())), "-");
    let facts = desk.facts(0);
    assert_eq!(facts.lot.as_deref(), Some("A/7"));
    assert_eq!(facts.expires.map(|day| day.to_string()).as_deref(), Some("2027-01-31"));
    desk.refused(Action::Scan { code: "https://example.org/menu".to_owned(), aim: None }, "code-link");
    desk.refused(Action::Scan { code: "https://id.gs1.org/gtin/0400638133393".to_owned(), aim: None }, "gs1-link");
    desk.refused(Action::Scan { code: "(00)006141411234567890".to_owned(), aim: None }, "code-other-key");
}

/// Scans as `pause aim code` (`~` is the separator) and what each one says; then the lines.
#[track_caller]
fn check(operator: &str, scans: &[(i64, &str, &str, &str)], lines: &[&str]) {
    let mut desk = Desk::new("AU");
    desk.sign_in(operator);
    for (pause, aim, code, expected) in scans {
        let outcome = desk.wait(*pause).sweep(aim, code.replace('~', "\u{1D}").as_bytes());
        assert_eq!(said(&outcome), *expected, "{code}: {outcome:?}");
    }
    assert_eq!(desk.lines(), lines);
}

const EXPIRED: &str = "010400638133393117261120";
const STALE: &str = "01040063813339311526112010L1";
const FRESH: &str = "01040063813339311727012010L1";

#[test]
fn an_expired_pack_isnt_sold_by_any_of_its_codes() {
    check("7", &[(0, "]d2", EXPIRED, "!pack-day-passed")], &[]);
    check("9", &[(0, "]d2", EXPIRED, "!pack-day-passed")], &[]);
    check("7", &[(0, "]d2", EXPIRED, "!pack-day-passed"), (600, "]E0", MUG, "!pack-day-passed")], &[]);
    check("7", &[(0, "]d2", EXPIRED, "!pack-day-passed"), (1_600, "]E0", MUG, "-")], &["mug 1 998"]);
    // The linear code was faster: the piece comes out again, and only that one.
    check("7", &[(0, "]E0", MUG, "-"), (300, "]d2", EXPIRED, "!pack-taken-back")], &[]);
    check(
        "7",
        &[(0, "]E0", MUG, "-"), (5_000, "]E0", MUG, "-"), (300, "]d2", EXPIRED, "!pack-taken-back")],
        &["mug 1 998"],
    );
}

#[test]
fn a_stale_pack_is_sold_with_a_warning_that_stays_on_its_line() {
    check("7", &[(0, "]d2", STALE, "pack-day-warned")], &["mug 1 998"]);
    let mut desk = Desk::new("GB");
    desk.sign_in("7");
    desk.sweep("]d2", STALE.as_bytes());
    assert_eq!(desk.facts(0).passed, [PackDay::BestBefore]);
}

#[test]
fn two_codes_of_one_pack_count_once() {
    let number = |pause| (pause, "]E0", MUG, "-");
    check("7", &[number(0), (400, "]d2", FRESH, "pack-seen-twice")], &["mug 1 998"]);
    check("7", &[(0, "]d2", FRESH, "-"), (400, "]E0", MUG, "pack-seen-twice")], &["mug 1 998"]);
    check("7", &[number(0), number(400)], &["mug 2 1996"]);
    check("7", &[number(0), (1_600, "]d2", FRESH, "-")], &["mug 1 998", "mug 1 998"]);
    // Three packs, each with both codes: two of one lot, one of another.
    let other = "01040063813339311727012010L2";
    check(
        "7",
        &[
            number(0),
            (100, "]d2", FRESH, "pack-seen-twice"),
            number(900),
            (100, "]d2", FRESH, "pack-seen-twice"),
            number(900),
            (100, "]d2", other, "pack-seen-twice"),
        ],
        &["mug 2 1996", "mug 1 998"],
    );
    let serial = "010400638133393121S-9";
    check("7", &[(0, "]d2", serial, "-"), (9_000, "]d2", serial, "!serial-in-basket")], &["mug 1 998"]);
    check("7", &[(0, "]d2", serial, "-"), (200, "]d2", "010400638133393121S-8", "-")], &["mug 1 998", "mug 1 998"]);
}

#[test]
fn a_removed_line_leaves_nothing_to_join() {
    let mut desk = Desk::new("AU");
    desk.sign_in("7");
    desk.sweep("]E0", MUG.as_bytes());
    desk.ok(Action::RemoveLine { line: 1 });
    assert_eq!(said(&desk.wait(200).sweep("]d2", FRESH.as_bytes())), "-");
    assert_eq!(desk.lines(), ["mug 1 998"]);
    // The next customer's basket is another one.
    paid(desk.pay(TenderKind::Card, 998));
    assert_eq!(said(&desk.wait(200).sweep("]E0", MUG.as_bytes())), "-");
}

#[test]
fn weight_and_price_come_from_the_label() {
    let ham = |rest: &str| format!("(01)95012345678903{rest}");
    let check_in = |country, rest: &str, expected: Result<&str, &str>| {
        let mut desk = Desk::new(country);
        desk.sign_in("7");
        match expected {
            Ok(line) => {
                desk.scan(&ham(rest));
                assert_eq!(desk.lines(), [line], "{rest}");
            }
            Err(code) => desk.refused(Action::Scan { code: ham(rest), aim: None }, code),
        }
    };
    check_in("AU", "(3103)000420", Ok("ham 0.420 kg 1046"));
    check_in("AU", "(3201)000010", Ok("ham 0.454 kg 1130"));
    check_in("AU", "(3922)1045", Ok("ham 0.420 kg 1045"));
    check_in("FR", "(3932)9781045", Ok("ham 0.420 kg 1045"));
    check_in("FR", "(3932)0361045", Err("label-currency"));
    check_in("AU", "(3103)000420(3922)0900", Ok("ham 0.420 kg 900"));
    check_in("AU", "(30)3", Err("label-unit"));
    check_in("AU", "(3150)000002", Err("label-unit"));
    check_in("AU", "(3103)000420(3102)000420", Err("gs1-conflict"));
    check_in("AU", "(3920)9999999999", Err("quantity-too-large"));
    let mut desk = Desk::new("AU");
    desk.sign_in("7");
    assert!(matches!(desk.scan(&ham("")), Reply::NeedsQuantity { .. }));
    desk.scan(&format!("(01)0{MUG}(30)3"));
    assert_eq!(desk.lines(), ["mug 3 2994"]);
}

#[test]
fn an_in_store_code_is_read_by_the_table_of_the_country() {
    let check_in = |country, body: &str, expected: Result<&str, &str>| {
        let mut desk = Desk::new(country);
        desk.sign_in("7");
        let code = ean_13(body);
        match expected {
            Ok(line) => {
                let reply = desk.scan(&code);
                assert_eq!(desk.lines(), [line], "{country} {code}");
                let amount: i64 = line.rsplit(' ').next().unwrap().parse().unwrap();
                assert_eq!(due(&reply).0, amount, "to the cent");
            }
            Err(refused) => desk.refused(Action::Scan { code, aim: Some("]E0".to_owned()) }, refused),
        }
    };
    check_in("AU", "021234500599", Ok("ham 0.241 kg 599"));
    check_in("FR", "021234501046", Ok("ham 0.420 kg 1046"));
    let verified = |price: &str| format!("0212345{}{price}", retail::gs1::price_check_digit_4(price).unwrap());
    check_in("GB", &verified("0599"), Ok("ham 0.241 kg 599"));
    check_in("GB", &verified("0599").replace("0599", "0598"), Err("in-store-check-digit"));
    check_in("AU", "025432100599", Err("code-unknown"));
    check_in("AU", "291234500599", Err("code-unknown"));
}

#[test]
fn hostile_codes_sell_nothing_and_stop_nothing() {
    let mut desk = Desk::new("AU");
    desk.sign_in("7");
    let long: Vec<u8> = format!("https://x/01/0{MUG}/10/").bytes().chain([b'A'; 4_000]).collect();
    let codes: [&[u8]; 17] = [
        b"'; DROP TABLE journal; --",
        b"\x1bp\x00\x19\xfa",
        b"\x00",
        b"]C1",
        b"]d2\x1d\x1d",
        b"(01)",
        b"=cmd|' /C calc'!A0",
        b"\xff\xfe\xfd",
        "\u{202E}1393331836004".as_bytes(),
        b"https://%00",
        b"https://127.0.0.1/01/04006381333931/10/%",
        b"010400638133393110\x1b@",
        b"0104006381333931103\x1d21\xc3\xa9",
        b"<script>alert(1)</script>",
        b"(01)04006381333931(3103)999999(392",
        &long,
        &[b'9'; 4_096],
    ];
    let mut sent = 0;
    for code in codes {
        for aim in ["", "]C0", "]C1", "]d2", "]Q1", "]Q3", "]E3", "]\u{1}!"] {
            let outcome = desk.wait(10).sweep(aim, code);
            assert!(matches!(outcome, ScanOutcome::Refused { .. }), "{aim} {code:?}: {outcome:?}");
            sent += 1;
        }
    }
    assert_eq!(desk.lines(), Vec::<String>::new());
    desk.scan(MUG);
    paid(desk.pay(TenderKind::Card, 998));
    println!("{sent} hostile codes refused, and the till sells on");
}
