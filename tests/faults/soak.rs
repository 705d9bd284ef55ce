//! A long day in a short time: sales, voids, wrong codes, paper that runs out, a scanner that is unplugged, twenty times as fast as a shop.
//! Memory, open files and write-ahead logs are at the end what they were after the first minutes.

use super::*;
use std::thread;
use std::time::{Duration, Instant};

/// How much faster than in a shop.
const SPEED: u32 = 20;
/// A customer every so often in a busy shop.
const CUSTOMER_EVERY: Duration = Duration::from_secs(40);
/// Between two looks at the process.
const LOOK_EVERY: Duration = Duration::from_secs(20);
/// How much the memory of the last quarter may lie above that of the first, in percent: buffers that fill up once.
const GROWTH_MAX_PERCENT: u64 = 5;
/// Largest write-ahead log, in bytes.
const LOG_MAX: u64 = 64 * 1024 * 1024;

/// What a process holds at a moment.
#[derive(Clone, Copy, Debug)]
struct Look {
    memory_kib: u64,
    files: usize,
    log_bytes: u64,
}

impl Look {
    fn at(console: &Console) -> Look {
        let id = console.process_id();
        let rollup = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).expect("the till runs");
        let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:")).expect("a line of its memory");
        let memory_kib = line.trim().trim_end_matches(" kB").parse().expect("a number");
        let files = fs::read_dir(format!("/proc/{id}/fd")).expect("the till runs").count();
        let logs = ["sales.db-wal", "catalogue.db-wal", "customers.db-wal"];
        let log = |name: &&str| fs::metadata(console.data_dir().join(name)).map_or(0, |file| file.len());
        Look { memory_kib, files, log_bytes: logs.iter().map(log).sum() }
    }
}

/// A customer: a few codes, one of them wrong at times, and a payment, or none.
fn serve(console: &mut Console, scanner: &mut Device, random: &mut Random, codes: &[String]) {
    for _ in 0..1 + random.below(12) {
        scanner.tell(&format!("scan {}", codes[random.below(codes.len() as u64) as usize]));
        console.wait_for_event("scanned", REPLY_WAIT);
    }
    if random.below(10) == 0 {
        console.ok(json!({ "do": "search", "text": "milk" }));
    }
    let basket = view(console)["basket"].take();
    if basket["lines"].as_array().is_none_or(Vec::is_empty) {
        return;
    }
    if random.below(20) == 0 {
        console.ok(json!({ "do": "void_basket" }));
        return;
    }
    let kind = if random.below(2) == 0 { "cash" } else { "card" };
    let paid = console.ok(payment(&basket, kind));
    console.ok(json!({ "do": "next_customer" }));
    if random.below(30) == 0 {
        console.ok(json!({ "do": "print_again", "receipt": paid["sale"]["receipt"] }));
    }
    if random.below(30) == 0 {
        console.ok(json!({ "do": "post_void", "receipt": paid["sale"]["receipt"], "reason": "wrong size" }));
    }
}

#[test]
#[ignore = "takes an hour: cargo test --test main faults::soak -- --ignored --nocapture; OMNITILL_SOAK_MINUTES says how long"]
fn an_hour_at_twenty_times_the_speed_leaves_everything_flat() {
    let minutes = std::env::var("OMNITILL_SOAK_MINUTES").map_or(60, |text| text.parse().expect("minutes"));
    let mut printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
    let mut scanner = Device::start(&["scanner"]);
    let folder = TempDir::new();
    let data_dir = folder.path().join("data");
    let options = Options::new("AU").data_dir(&data_dir).option("--printer", printer.address());
    let mut console = Console::start(&options.option("--scanner", scanner.address()));
    sign_in(&mut console, DEMO_MANAGER);
    wait_for_state(&mut console, "printer", "ready");
    let articles = console.ok(json!({ "do": "browse", "limit": 100 }))["articles"].take();
    let mut codes: Vec<String> = articles
        .as_array()
        .into_iter()
        .flatten()
        .filter(|article| article["unit"] == "each" && article["has_open_price"] == false)
        .filter_map(|article| article["sku"].as_str().map(str::to_owned))
        .collect();
    assert!(codes.len() > 20, "the demo shop has goods: {codes:?}");
    codes.push("4006381333931".to_owned());
    let (mut random, mut looks, mut customers, mut faults) = (Random(20_261_121), Vec::new(), 0_u32, 0_u32);
    let (begun, length) = (Instant::now(), Duration::from_secs(60 * minutes));
    let mut next_look = Instant::now();
    while begun.elapsed() < length {
        let due = begun + CUSTOMER_EVERY / SPEED * customers;
        // The pace of the customers is what is played here.
        thread::sleep(due.saturating_duration_since(Instant::now()));
        customers += 1;
        let fault = random.below(200);
        if fault == 0 {
            printer.tell("paper-out");
        }
        serve(&mut console, &mut scanner, &mut random, &codes);
        if fault == 0 {
            printer.tell("refill");
            faults += 1;
        }
        console.events();
        printer.events();
        if next_look <= Instant::now() {
            next_look = Instant::now() + LOOK_EVERY;
            looks.push(Look::at(&console));
        }
    }
    let quarter = (looks.len() / 4).max(1);
    let most = |looks: &[Look]| looks.iter().map(|look| look.memory_kib).max().unwrap_or_default();
    let (first, last) = (most(&looks[..quarter]), most(&looks[looks.len() - quarter..]));
    let files = |looks: &[Look]| looks.iter().map(|look| look.files).max().unwrap_or_default();
    let (files_first, files_last) = (files(&looks[..quarter]), files(&looks[looks.len() - quarter..]));
    let log = looks.iter().map(|look| look.log_bytes).max().unwrap_or_default();
    println!(
        "{minutes} minutes at {SPEED} times the speed: {customers} customers, {faults} times out of paper; memory (PSS) {first} KiB in the first \
         quarter, {last} KiB in the last; open files {files_first} and {files_last}; write-ahead logs at most {log} bytes"
    );
    assert!(last * 100 <= first * (100 + GROWTH_MAX_PERCENT), "memory grows: {looks:?}");
    assert!(files_last <= files_first, "open files grow: {looks:?}");
    assert!(log <= LOG_MAX, "a write-ahead log grows: {looks:?}");
    assert!(console.close().status.success());
    println!("{}", verify(&data_dir));
}
