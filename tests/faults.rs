//! What goes wrong in a shop, done to the built program: power cuts, dying printers, hostile codes, broken files. Every sale that
//! was acknowledged is there afterwards, once.
//!
//! Each test prints how often its fault really hit: `cargo test --test main faults -- --nocapture`.

mod absent_devices;
#[cfg(target_os = "linux")]
mod books;
mod broken_settings;
mod clock;
mod clone;
mod corrupt;
mod crowd;
#[cfg(target_os = "linux")]
#[allow(dead_code)] // what tests of the window need
mod disk;
#[cfg(target_os = "linux")]
mod disk_errors;
#[cfg(target_os = "linux")]
mod disk_room;
mod drawer;
mod dying_printer;
mod e_receipts;
mod first_start;
mod hostile_codes;
mod hostile_text;
mod hub;
mod large_files;
#[cfg(target_os = "linux")]
mod liar;
#[cfg(target_os = "linux")]
mod lifetimes;
pub mod messages;
mod order_kills;
mod order_race;
mod paper;
mod pin_tries;
#[cfg(target_os = "linux")]
mod power;
mod power_cut;
#[cfg(target_os = "linux")]
mod power_day;
#[cfg(target_os = "linux")]
mod power_random;
mod race;
#[cfg(target_os = "linux")]
mod rig;
mod second_process;
mod silence;
mod slow_printer;
mod soak;
mod sync;
mod terminal;
mod two_scanners;
mod uploads;

use crate::console::{Console, Device, Hub, Options, REPLY_WAIT, TempDir, run};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// Staff number and PIN of the manager of the demo shop.
const DEMO_MANAGER: (&str, &str) = ("201", "190583");
/// Staff number and PIN of the only operator of the small shop.
const SMALL_MANAGER: (&str, &str) = ("1", "4711");

/// A shop without a catalogue and without a picture on its receipts: it sells open items, and its receipts are short.
const SMALL_SHOP: &str = r#"
country = "AU"

[store]
id = "AU-TST"
name = "Corner Shop"
seller = "Corner Shop Pty Ltd"
address = ["1 Test Street", "Sydney NSW 2000"]
country = "AU"
tax_number = "98 999 999 999"
gln = "9520426900018"
time_zone = "Australia/Sydney"
language = "en-AU"

[[operators]]
id = "1"
name = "Robin"
role = "manager"
pin = "4711"
"#;

/// The data folder of a small shop, in a folder that also has room for the test's other files.
struct SmallShop {
    folder: TempDir,
}

impl SmallShop {
    fn new() -> SmallShop {
        SmallShop::with_settings("")
    }

    /// A small shop whose settings begin with these lines.
    fn with_settings(first_lines: &str) -> SmallShop {
        let shop = SmallShop { folder: TempDir::new() };
        fs::create_dir_all(shop.data_dir()).expect("a folder can be made");
        fs::write(shop.data_dir().join("settings.toml"), format!("{first_lines}\n{SMALL_SHOP}")).expect("written");
        shop
    }

    fn data_dir(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn options(&self) -> Options {
        Options::new("AU").data_dir(&self.data_dir())
    }

    /// Opens the till and signs its manager in.
    #[track_caller]
    fn open(&self, options: &Options) -> Console {
        let mut console = Console::start(options);
        sign_in(&mut console, SMALL_MANAGER);
        console
    }

    /// Opens the till with this printer, signs its manager in and waits until the printer is ready.
    #[track_caller]
    fn open_with(&self, printer: &Device) -> Console {
        let mut console = self.open(&self.options().option("--printer", printer.address()));
        wait_for_state(&mut console, "printer", "ready");
        console
    }
}

#[track_caller]
fn sign_in(console: &mut Console, (operator, pin): (&str, &str)) {
    console.ok(json!({ "do": "sign_in", "operator": operator, "pin": pin }));
}

/// Rings up something without a barcode; returns the basket.
#[track_caller]
fn ring_up(console: &mut Console, name: &str, price: i64) -> Value {
    console.ok(json!({ "do": "add_open_item", "name": name, "price": price }))["basket"].take()
}

/// What a payment of everything that is due looks like.
fn payment(basket: &Value, kind: &str) -> Value {
    let due = &basket["due"][if kind == "cash" { "cash" } else { "exact" }];
    json!({ "do": "tender", "kind": kind, "amount": due, "basket": basket["id"], "due": due })
}

/// Sells one thing; returns the sale.
#[track_caller]
fn sell(console: &mut Console, name: &str, price: i64, kind: &str) -> Value {
    let basket = ring_up(console, name, price);
    let mut paid = console.ok(payment(&basket, kind));
    assert_eq!(paid["reply"], "paid", "{paid}");
    paid["sale"].take()
}

#[track_caller]
fn view(console: &mut Console) -> Value {
    console.ok(json!({ "do": "view" }))["view"].take()
}

/// The state of a device as one word; a printer that wants attention says why.
fn state_of(device: &Value) -> String {
    match &device["state"] {
        Value::String(state) => state.clone(),
        state if state.get("degraded").is_some() => {
            let conditions = state["degraded"].as_array().into_iter().flatten().filter_map(Value::as_str);
            conditions.collect::<Vec<_>>().join(" ")
        }
        state => state.to_string(),
    }
}

/// Waits until a device says it is in this state. Says nothing of states told earlier: take those events first.
#[track_caller]
fn wait_for_state(console: &mut Console, role: &str, state: &str) {
    console.wait_for(&format!("the {role} to be {state}"), REPLY_WAIT, |event| {
        event["event"] == "device_changed"
            && event["device"]["role"] == role
            && state_of(&event["device"]).split(' ').any(|word| word == state)
    });
}

/// Waits until a print job reaches one of these states; returns which.
#[track_caller]
fn wait_for_print(console: &mut Console, job: &Value, states: &[&str]) -> String {
    let what = format!("print job {job} to be {}", states.join(" or "));
    let event = console.wait_for(&what, REPLY_WAIT, |event| {
        event["event"] == "print"
            && event["print"]["job"] == *job
            && states.iter().any(|state| event["print"]["state"] == *state)
    });
    event["print"]["state"].as_str().unwrap_or_default().to_owned()
}

/// Waits for the next receipt to come out of a simulated printer; returns its number and text.
#[track_caller]
fn next_receipt(printer: &mut Device) -> (u64, String) {
    let receipt = printer.wait_for_event("receipt", REPLY_WAIT);
    let text = receipt["text"].as_str().expect("a text").to_owned();
    (receipt["number"].as_u64().expect("a number"), text)
}

/// Checks every invariant of a till's data; returns how much was checked.
#[track_caller]
fn verify(data_dir: &Path) -> Value {
    let checked = run(&["verify", &data_dir.display().to_string()]);
    assert!(checked.status.success(), "{checked:?}");
    let mut report: Value =
        serde_json::from_str(&checked.output).unwrap_or_else(|error| panic!("{error}: {checked:?}"));
    assert_eq!(report["breaks"], json!([]));
    report["checked"].take()
}

/// All sales of a till, as exported.
#[track_caller]
fn export(data_dir: &Path) -> Vec<Value> {
    let exported = run(&["export", &data_dir.display().to_string(), "--json"]);
    assert!(exported.status.success(), "{exported:?}");
    exported.output.lines().map(|line| serde_json::from_str(line).expect("one JSON document a line")).collect()
}

/// Numbers that look random and are the same at every run.
struct Random(u64);

impl Random {
    /// A number below `bound`.
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound.max(1)
    }
}
