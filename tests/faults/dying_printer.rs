//! The printer's power fails at any byte of a receipt of 2 KB. None or one receipt comes out, the till knows what it knows, and what
//! is printed again says so.

use super::*;
use std::collections::BTreeSet;
use std::thread;

/// Bytes between two moments at which the power fails in a usual run.
const STEP: u64 = 32;
/// The same for a printer that never answers, where there is less to go wrong.
const COARSE_STEP: u64 = 256;
/// Tills at a time in a usual run, and when every byte is tried.
const LANES: usize = 4;
const LANES_EVERY_BYTE: usize = 12;
/// A receipt has at least so many bytes.
const RECEIPT_BYTES: u64 = 2_048;
/// The till is restarted at every so many moments.
const RESTART_EVERY: usize = 4;

/// More bytes than any request for proof has.
const PROOF_BYTES_MAX: u64 = 16;

/// What came of one kind of printer.
#[derive(Debug, Default)]
struct Tally {
    deaths: u32,
    receipts_whole: u32,
    receipts_torn: u32,
    unknown: u32,
    unconfirmed: u32,
    survived: u32,
    duplicates: u32,
    looked_at_after_a_restart: u32,
}

impl Tally {
    fn add(&mut self, other: &Tally) {
        self.deaths += other.deaths;
        self.receipts_whole += other.receipts_whole;
        self.receipts_torn += other.receipts_torn;
        self.unknown += other.unknown;
        self.unconfirmed += other.unconfirmed;
        self.survived += other.survived;
        self.duplicates += other.duplicates;
        self.looked_at_after_a_restart += other.looked_at_after_a_restart;
    }
}

/// A kind of simulated printer and the profile that drives it.
#[derive(Clone, Copy)]
struct Kind {
    simulated: &'static str,
    profile: &'static str,
}

/// One till with one printer, which dies again and again.
struct Lane {
    kind: Kind,
    shop: SmallShop,
    printer: Device,
    /// Receipts that have come out so far.
    sheets: u64,
    tally: Tally,
}

impl Lane {
    fn new(kind: Kind) -> Lane {
        let printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0", "--kind", kind.simulated]);
        let shop = SmallShop::new();
        let (path, address) = (shop.data_dir().join("settings.toml"), r#""1 Test Street""#);
        let settings = fs::read_to_string(&path).expect("read");
        // An address so long that the receipt is.
        let long = vec![address; 40].join(", ");
        fs::write(path, settings.replacen(address, &long, 1)).expect("written");
        Lane { kind, shop, printer, sheets: 0, tally: Tally::default() }
    }

    fn open(&self) -> Console {
        let options = self.shop.options().option("--printer", self.printer.address());
        // The clock stands still, so that every receipt is equally long.
        let options = options.option("--printer-profile", self.kind.profile).clock("2026-03-02T10:00:00+11:00");
        let mut console = self.shop.open(&options);
        wait_for_state(&mut console, "printer", "ready");
        console
    }

    /// How many bytes a receipt has, without what asks the printer for proof.
    fn receipt_bytes(&mut self) -> u64 {
        let mut console = self.open();
        let job = sell(&mut console, "Tea", 250, "card")["print_job"].take();
        wait_for_print(&mut console, &job, &["printed", "unconfirmed"]);
        let receipt = self.printer.wait_for_event("receipt", REPLY_WAIT);
        self.sheets += 1;
        assert!(console.close().status.success());
        receipt["bytes"].as_u64().expect("a number")
    }

    /// Lets the printer die at each of these bytes of a receipt of its own.
    fn die_at(&mut self, bytes: &[u64]) {
        let mut console = self.open();
        for (index, byte) in bytes.iter().enumerate() {
            console.events();
            self.printer.tell(&format!("die-after {byte}"));
            let sale = sell(&mut console, "Tea", 250, "card");
            let job = sale["print_job"].clone();
            let state = wait_for_print(&mut console, &job, &["unknown", "printed", "unconfirmed"]);
            let has_died = state != "printed" && self.printer.wait_for_event("power_failed", REPLY_WAIT).is_object();
            if !has_died {
                self.printer.tell("power-off"); // its power was to fail later than the receipt ends
                self.printer.wait_for_event("power_failed", REPLY_WAIT);
            }
            self.tally.deaths += u32::from(has_died);
            if index % RESTART_EVERY == 1 {
                assert!(console.close().status.success());
                self.printer.tell("power-on");
                console = self.open();
                self.tally.looked_at_after_a_restart += 1;
            } else {
                console.wait_for("the printer to be missed", REPLY_WAIT, |event| {
                    event["event"] == "device_changed" && state_of(&event["device"]) != "ready"
                });
                self.printer.tell("power-on");
                wait_for_state(&mut console, "printer", "ready");
            }
            self.settle(&mut console, &sale, &state, *byte);
        }
        assert!(console.close().status.success());
        assert_eq!(verify(&self.shop.data_dir())["sales"], bytes.len());
    }

    /// Looks at the paper, says what is there, and counts what comes out.
    fn settle(&mut self, console: &mut Console, sale: &Value, state: &str, byte: u64) {
        let label = sale["label"].as_str().expect("a label").to_owned();
        let came_out = self.printer.events().iter().filter(|event| event["event"] == "receipt").count() as u64;
        assert!(came_out <= 1, "{came_out} receipts for one sale, byte {byte}");
        self.sheets += came_out;
        self.tally.receipts_whole += came_out as u32;
        self.tally.receipts_torn += 1 - came_out as u32;
        let open = view(console)["prints"].take();
        match state {
            "printed" => {
                assert_eq!((came_out, &open), (1, &json!([])), "byte {byte}");
                self.tally.survived += 1;
                return;
            }
            "unknown" => {
                assert_eq!(open[0]["state"], "unknown", "byte {byte}: {open}");
                assert_eq!(open[0]["job"], sale["print_job"]);
                self.tally.unknown += 1;
                let resolve = json!({ "do": "resolve_print", "job": sale["print_job"], "came_out": came_out == 1 });
                console.ok(resolve.clone());
                assert_eq!(console.refused(resolve).0, "print-not-open");
            }
            _ => {
                assert_eq!(self.kind.simulated, "no-status", "byte {byte}");
                self.tally.unconfirmed += 1;
                if came_out == 0 {
                    console.ok(json!({ "do": "print_again", "receipt": sale["receipt"] }));
                }
            }
        }
        if came_out == 0 {
            let (number, text) = next_receipt(&mut self.printer);
            self.sheets += 1;
            assert_eq!(number, self.sheets, "something else came out before, byte {byte}");
            assert_eq!(text.matches("DUPLICATE 1").count(), 2, "at head and foot, byte {byte}:\n{text}");
            assert!(text.contains(&label), "{text}");
            self.tally.duplicates += 1;
            wait_until_nothing_is_open(console);
        }
    }
}

/// Waits until no receipt is on its way and none asks a person.
#[track_caller]
pub(super) fn wait_until_nothing_is_open(console: &mut Console) {
    while view(console)["prints"] != json!([]) {
        console.wait_for("a print to go on", REPLY_WAIT, |event| event["event"] == "print");
    }
}

/// Lets printers of this kind die at every `step`th byte of a receipt, or at every one, in several shops at once.
#[track_caller]
fn check(kind: Kind, step: u64) {
    let is_every_byte = std::env::var_os("OMNITILL_EVERY_BYTE").is_some();
    let (step, lanes) = if is_every_byte { (1, LANES_EVERY_BYTE) } else { (step, LANES) };
    let length = Lane::new(kind).receipt_bytes();
    assert!(length >= RECEIPT_BYTES, "a receipt of {length} bytes");
    let mut bytes: BTreeSet<u64> = (0..=length / step).map(|index| (index * step).max(1)).collect();
    if kind.simulated != "no-status" {
        // Around the cut and the proof every byte counts; after the last of them the printer lives on.
        bytes.extend(length - 3..length + PROOF_BYTES_MAX);
    }
    // Mixed, so that no till has all the long jobs.
    let mut bytes: Vec<u64> = bytes.into_iter().collect();
    bytes.sort_by_key(|byte| byte.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let part = bytes.len().div_ceil(lanes);
    let mut tally = Tally::default();
    thread::scope(|scope| {
        let lanes = bytes.chunks(part).map(|bytes| {
            scope.spawn(move || {
                let mut lane = Lane::new(kind);
                lane.die_at(bytes);
                lane.tally
            })
        });
        let lanes: Vec<_> = lanes.collect();
        for lane in lanes {
            tally.add(&lane.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
    });
    println!("{}, {length} bytes ({} moments): {tally:?}", kind.profile, bytes.len());
    if !is_every_byte {
        println!("reduced: one byte in {step}; OMNITILL_EVERY_BYTE=1 tries each");
    }
    let died = tally.receipts_torn + tally.receipts_whole;
    assert_eq!(died as usize, bytes.len());
    assert!(tally.deaths > 0 && tally.duplicates > 0);
}

#[test]
fn a_printer_that_dies_at_any_byte_never_prints_a_receipt_twice() {
    check(Kind { simulated: "full", profile: "generic-80" }, STEP);
}

#[test]
fn a_printer_that_numbers_its_jobs_dies_at_any_byte() {
    check(Kind { simulated: "full", profile: "epson-tm-t20iii" }, STEP);
}

#[test]
fn a_printer_that_never_answers_dies_unnoticed_and_nothing_is_called_printed() {
    check(Kind { simulated: "no-status", profile: "no-status-80" }, COARSE_STEP);
}
