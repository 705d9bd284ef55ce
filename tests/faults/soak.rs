//! A long day in a short time: sales, voids, wrong codes, paper that runs out, twenty times as fast as a shop. Once its caches are
//! full, the till's memory, open files and write-ahead logs stay what they are.

use super::*;
use std::thread;
use std::time::{Duration, Instant};

/// How much faster than in a shop.
const SPEED: u32 = 20;
/// A customer every so often in a busy shop.
const CUSTOMER_EVERY: Duration = Duration::from_secs(40);
/// Between two looks at the process.
const LOOK_EVERY: Duration = Duration::from_secs(10);
/// What one line of the report is about.
const WINDOW: Duration = Duration::from_secs(300);
/// Size of `sales.db` when measuring begins. SQLite keeps up to 2,000 KiB of a file's pages for each who has it open, so memory grows with
/// the first sales and stops growing when the file is larger than that: twice as large is well behind that point.
const WARM_SALES_BYTES: u64 = 4 * 1024 * 1024;
/// Customers that take the file there, at most.
const WARM_CUSTOMERS_MAX: u32 = 5_000;
/// How much the memory of the last window may lie above that of the first, in percent.
const GROWTH_MAX_PERCENT: f64 = 5.0;
/// How much a straight line through the last half of the run may rise from its begin to its end, in percent: on a plateau it doesn't.
const SLOPE_MAX_PERCENT: f64 = 1.0;
/// Largest write-ahead log, in bytes.
const LOG_MAX: u64 = 64 * 1024 * 1024;

/// What a process holds at a moment.
#[derive(Clone, Copy, Debug)]
struct Look {
    after: Duration,
    customers: u32,
    /// Heap, stacks and whatever else no file backs. Pages of the program file aren't in it: they are shared, and the till's part of them
    /// changes whenever another process of the program comes or goes.
    own_kib: u64,
    /// All of its memory, shared pages by their part.
    with_shared_kib: u64,
    files: usize,
    log_bytes: u64,
}

impl Look {
    fn at(console: &Console, after: Duration, customers: u32) -> Look {
        let id = console.process_id();
        let rollup = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).expect("the till runs");
        let kib = |name: &str| -> u64 {
            let line = rollup.lines().find_map(|line| line.strip_prefix(name)).expect("a line of its memory");
            line.trim().trim_end_matches(" kB").parse().expect("a number")
        };
        let files = fs::read_dir(format!("/proc/{id}/fd")).expect("the till runs").count();
        let logs = ["sales.db-wal", "catalogue.db-wal", "customers.db-wal"];
        let log_bytes = logs.iter().map(|name| size(console, name)).sum();
        Look { after, customers, own_kib: kib("Anonymous:"), with_shared_kib: kib("Pss:"), files, log_bytes }
    }
}

fn size(console: &Console, file: &str) -> u64 {
    fs::metadata(console.data_dir().join(file)).map_or(0, |file| file.len())
}

/// The most of a figure in these looks.
fn most<Figure: Ord + Copy + Default>(looks: &[Look], figure: impl Fn(&Look) -> Figure) -> Figure {
    looks.iter().map(figure).max().unwrap_or_default()
}

/// How far a straight line through the memory of these looks (least squares) rises from the first to the last, in KiB, and their mean.
fn rise_and_mean(looks: &[Look]) -> (f64, f64) {
    let count = looks.len() as f64;
    let mean = |figure: &dyn Fn(&Look) -> f64| looks.iter().map(figure).sum::<f64>() / count;
    let (at, own) = (|look: &Look| look.after.as_secs_f64(), |look: &Look| look.own_kib as f64);
    let (middle, level) = (mean(&at), mean(&own));
    let together = mean(&|look| (at(look) - middle) * (own(look) - level));
    let spread = mean(&|look| (at(look) - middle).powi(2));
    let length = looks.last().map_or(0.0, &at) - looks.first().map_or(0.0, &at);
    (if spread > 0.0 { together / spread * length } else { 0.0 }, level)
}

/// Prints a line for each window; returns the looks of the first and of the last whole one.
fn report(looks: &[Look], length: Duration) -> [Vec<Look>; 2] {
    let window = WINDOW.min(length / 4);
    let mut windows: Vec<Vec<Look>> = Vec::new();
    for look in looks {
        let index = (look.after.as_secs_f64() / window.as_secs_f64()) as usize;
        windows.resize_with(windows.len().max(index + 1), Vec::new);
        windows[index].push(*look);
    }
    println!("minutes   customers   own memory KiB   with shared KiB   open files   write-ahead logs KiB");
    for (index, looks) in windows.iter().enumerate() {
        println!(
            "{:>7.1}   {:>9}   {:>14}   {:>15}   {:>10}   {:>20}",
            (window * (index as u32 + 1)).as_secs_f64() / 60.0,
            most(looks, |look| look.customers),
            most(looks, |look| look.own_kib),
            most(looks, |look| look.with_shared_kib),
            most(looks, |look| look.files),
            most(looks, |look| look.log_bytes) / 1024,
        );
    }
    // A last window that had just begun is no measure.
    if windows.len() > 4 && windows.last().is_some_and(|last| last.len() * 2 < windows[0].len()) {
        windows.pop();
    }
    [windows.first().cloned().unwrap_or_default(), windows.last().cloned().unwrap_or_default()]
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

/// A till with printer and scanner, its manager signed in, and the codes of the goods it sells.
fn open_shop(data_dir: &Path) -> (Console, Device, Device, Vec<String>) {
    let printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
    let scanner = Device::start(&["scanner"]);
    let options = Options::new("AU").data_dir(data_dir).option("--printer", printer.address());
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
    (console, printer, scanner, codes)
}

#[test]
#[ignore = "takes an hour: cargo test --locked --test main faults::soak -- --ignored --nocapture; OMNITILL_SOAK_MINUTES says how long"]
fn an_hour_at_twenty_times_the_speed_leaves_everything_flat() {
    let minutes = std::env::var("OMNITILL_SOAK_MINUTES").map_or(60, |text| text.parse().expect("minutes"));
    let folder = TempDir::new();
    let data_dir = folder.path().join("data");
    let (mut console, mut printer, mut scanner, codes) = open_shop(&data_dir);
    let (mut random, mut looks, mut customers, mut faults) = (Random(20_261_121), Vec::new(), 0_u32, 0_u32);
    while size(&console, "sales.db") < WARM_SALES_BYTES {
        assert!(customers < WARM_CUSTOMERS_MAX, "sales.db doesn't grow");
        customers += 1;
        serve(&mut console, &mut scanner, &mut random, &codes);
        // Receipts that wait are memory, too: none does when customers come as they do in a shop.
        dying_printer::wait_until_nothing_is_open(&mut console);
        console.events();
        printer.events();
    }
    println!("warm after {customers} customers: sales.db is larger than what SQLite keeps of it");
    let (begun, length) = (Instant::now(), Duration::from_secs(60 * minutes));
    let (mut next_look, mut served) = (Instant::now(), 0_u32);
    while begun.elapsed() < length {
        let due = begun + CUSTOMER_EVERY / SPEED * served;
        // The pace of the customers is what is played here.
        thread::sleep(due.saturating_duration_since(Instant::now()));
        served += 1;
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
            looks.push(Look::at(&console, begun.elapsed(), served));
        }
    }
    let [first, last] = report(&looks, length);
    let (rise, mean) = rise_and_mean(&looks[looks.len() / 2..]);
    let memory = [&first, &last].map(|looks| most(looks, |look| look.own_kib));
    let growth = 100.0 * (memory[1] as f64 / memory[0] as f64 - 1.0);
    println!(
        "{minutes} minutes at {SPEED} times the speed: {served} customers, {faults} times out of paper; own memory {} KiB in the first window, \
         {} KiB in the last ({growth:+.2} %); in the last half a line through it rises by {rise:+.0} KiB ({:+.2} %)",
        memory[0],
        memory[1],
        100.0 * rise / mean,
    );
    assert!(growth <= GROWTH_MAX_PERCENT, "memory grows: {looks:?}");
    assert!(100.0 * rise / mean <= SLOPE_MAX_PERCENT, "memory still grows: {looks:?}");
    assert!(most(&last, |look| look.files) <= most(&first, |look| look.files), "open files grow: {looks:?}");
    assert!(most(&looks, |look| look.log_bytes) <= LOG_MAX, "a write-ahead log grows: {looks:?}");
    assert!(console.close().status.success());
    println!("{}", verify(&data_dir));
}
