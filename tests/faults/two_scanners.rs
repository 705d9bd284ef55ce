//! Two scanners at once, fifty codes a second between them: none is lost, none becomes one with another, each scanner's codes come in their
//! order, and what was a known article is in the basket as often as it was scanned.

use super::*;
use std::collections::BTreeMap;
use std::thread;
use std::time::{Duration, Instant};

/// Codes a second of both scanners together.
const RATE: u32 = 50;
/// Codes of a usual run.
const SCANS: u32 = 500;
/// Every so often, a code is an article of the demo shop; the others are numbered, and nobody knows them.
const ARTICLE_EVERY: u32 = 10;
/// An article of the demo shop that is sold by the piece.
const ARTICLE: &str = "9520426000015";

/// How many codes are scanned: `OMNITILL_SCANS`, or few.
fn scans() -> u32 {
    let asked = std::env::var("OMNITILL_SCANS").ok().map(|text| text.parse().expect("a number"));
    if asked.is_none() {
        println!("{SCANS} codes; OMNITILL_SCANS=10000 scans so many");
    }
    asked.unwrap_or(SCANS)
}

fn code(scanner: usize, number: u32) -> String {
    if number.is_multiple_of(ARTICLE_EVERY) { ARTICLE.to_owned() } else { format!("NR{scanner}-{number:06}") }
}

#[test]
fn two_scanners_lose_merge_and_swap_nothing() {
    let scans = scans();
    let mut scanners = [Device::start(&["scanner"]), Device::start(&["scanner"])];
    let mut options = Options::new("AU");
    for scanner in &scanners {
        options = options.option("--scanner", scanner.address());
    }
    let mut console = Console::start(&options);
    sign_in(&mut console, DEMO_MANAGER);
    for role in ["scanner-1", "scanner-2"] {
        wait_for_state(&mut console, role, "ready");
    }
    let mut sent: [Vec<String>; 2] = Default::default();
    let begun = Instant::now();
    for number in 0..scans {
        // The pace is the fault: as fast as two people at one counter never are.
        let at = begun + Duration::from_secs(1) / RATE * number;
        thread::sleep(at.saturating_duration_since(Instant::now()));
        let which = number as usize % 2;
        let code = code(which + 1, number / 2);
        scanners[which].tell(&format!("scan {code}"));
        sent[which].push(code);
    }
    let took = begun.elapsed();
    let mut heard: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut added = 0;
    for _ in 0..scans {
        let scanned = console.wait_for_event("scanned", REPLY_WAIT);
        let text = |key: &str| scanned[key].as_str().unwrap_or_default().to_owned();
        added += u32::from(scanned["outcome"]["is"] == "added");
        heard.entry(text("source")).or_default().push(text("code"));
    }
    assert_eq!(heard.remove("scanner-1"), Some(sent[0].clone()));
    assert_eq!(heard.remove("scanner-2"), Some(sent[1].clone()));
    assert_eq!(heard, BTreeMap::new());
    let basket = view(&mut console)["basket"].take();
    let articles = sent.iter().flatten().filter(|code| *code == ARTICLE).count();
    assert_eq!((basket["items"].as_u64(), added as usize), (Some(articles as u64), articles), "{basket}");
    assert!(console.events().iter().all(|event| event["event"] != "scanned"), "more codes than were scanned");
    assert!(console.close().status.success());
    let rate = f64::from(scans) / took.as_secs_f64();
    println!(
        "{scans} codes of two scanners at {rate:.0} a second: none lost, merged or swapped; {articles} articles in the basket"
    );
}
