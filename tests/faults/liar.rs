//! Whatever answers in the hub's place: the built till says in a word what is wrong, sells on, keeps every record and its memory, and sends
//! all of it once the hub itself answers again.

use super::DEMO_MANAGER;
use super::hub::{STORE, client_config};
use crate::console::{Console, Hub, Options, REPLY_WAIT, TempDir, verified};
use crate::liar::{Liar, Lie};
use serde_json::{Value, json};
use std::thread;
use std::time::{Duration, Instant};

/// KiB a till may take more while somebody talks without end; the till itself takes several times as much.
const MORE_KIB_MAX: u64 = 64 * 1_024;

fn exchange(till: &mut Console) -> Value {
    till.ok(json!({ "do": "view" }))["view"]["exchange"].clone()
}

/// Has it tried until the exchange stands so.
#[track_caller]
fn until(till: &mut Console, what: &str, is_so: impl Fn(&Value) -> bool) {
    let deadline = Instant::now() + REPLY_WAIT;
    loop {
        till.ok(json!({ "do": "try_exchange" }));
        let stands = exchange(till);
        if is_so(&stands) {
            return;
        }
        assert!(Instant::now() < deadline, "{what} never came: {stands}");
        thread::sleep(Duration::from_millis(50));
    }
}

#[track_caller]
fn safe(till: &mut Console) {
    until(till, "every record at the hub", |stands| stands["waiting"] == 0 && stands["is_connected"] == true);
}

fn sell(till: &mut Console) -> i64 {
    till.ok(json!({ "do": "add_open_item", "name": "Tea", "price": 450, "tax_category": "gst" }));
    let paid = till.ok(json!({ "do": "tender", "kind": "cash", "amount": 450 }));
    till.ok(json!({ "do": "next_customer" }));
    paid["sale"]["total"].as_i64().expect("a total")
}

fn sold(hub: &Hub) -> (u64, i64) {
    let zone = jiff::tz::TimeZone::get("Australia/Sydney").expect("a zone");
    let rows = hub.ok(&["sales", &jiff::Zoned::now().with_time_zone(zone).date().to_string()]);
    let sum = |name: &str| rows.as_array().into_iter().flatten().filter_map(|row| row[name].as_i64()).sum::<i64>();
    (u64::try_from(sum("sales")).expect("sales"), sum("revenue_minor"))
}

/// The most memory the process ever took, in KiB.
fn peak_kib(till: &Console) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", till.process_id())).expect("it runs");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    line.trim().trim_end_matches(" kB").parse().expect("KiB")
}

/// A hub with a liar before it, and a till that has joined and sold once.
fn begun(folder: &TempDir) -> (Hub, Liar, Console, i64) {
    let hub = Hub::start(&folder.path().join("hub"));
    hub.put_store(STORE);
    let authority = |name: &str| hub::Authority::open(&folder.path().join(name)).expect("an authority");
    let names = ["localhost".to_owned(), "127.0.0.1".to_owned()];
    let certificate = |name: &str| authority(name).server(&names).expect("a certificate");
    let address = hub.address.trim_start_matches("https://").parse().expect("an address");
    let pem = authority("hub/tls").pem().to_owned();
    let liar = Liar::before(address, certificate("hub/tls"), certificate("another"), client_config(pem.as_bytes()));
    let code = hub.ok(&["enrol", STORE, "AU-SYD-01"]);
    let options = Options::new("AU")
        .data_dir(&folder.path().join("till"))
        .option("--hub", &format!("https://{}", liar.address))
        .option("--workstation", "AU-SYD-01")
        .option("--enrol", code.as_str().expect("a code"));
    let mut till = Console::start(&options);
    let (number, pin) = DEMO_MANAGER;
    till.ok(json!({ "do": "sign_in", "operator": number, "pin": pin }));
    let money = sell(&mut till);
    safe(&mut till);
    (hub, liar, till, money)
}

#[test]
fn a_hub_that_asks_for_patience_is_let_alone_and_gets_everything_afterwards() {
    /// Lanes of the exchange: each may ask once before it knows.
    const LANES: usize = 7;
    const SALES: u64 = 20;
    let folder = TempDir::new();
    let (hub, liar, mut till, mut money) = begun(&folder);
    liar.tell(Lie::Later(3_600));
    for _ in 0..SALES {
        money += sell(&mut till);
        // Time for many a try, if it didn't wait.
        thread::sleep(Duration::from_millis(150));
    }
    let stands = exchange(&mut till);
    println!("{SALES} sales, the hub was asked {} times: {stands}", liar.told());
    assert!((1..=LANES).contains(&liar.told()), "it asked {} times", liar.told());
    assert_eq!((&stands["trouble"], &stands["waiting"]), (&json!("busy"), &json!(SALES)));

    // A person has it tried all the same, and is told to wait a moment. After that nobody has to do anything.
    liar.tell(Lie::Later(1));
    till.ok(json!({ "do": "try_exchange" }));
    let deadline = Instant::now() + REPLY_WAIT;
    while liar.told() == 0 {
        assert!(Instant::now() < deadline, "nobody asked");
        thread::sleep(Duration::from_millis(20));
    }
    liar.tell(Lie::None);
    while exchange(&mut till)["waiting"] != 0 {
        assert!(Instant::now() < deadline, "it never came back: {}", exchange(&mut till));
        thread::sleep(Duration::from_millis(50));
    }
    assert_eq!(sold(&hub), (SALES + 1, money));
    till.close();
    verified(&folder.path().join("till"));
}

#[test]
fn whoever_answers_in_the_hubs_place_is_found_out_and_nothing_is_lost() {
    let folder = TempDir::new();
    let (hub, liar, mut till, mut money) = begun(&folder);
    let peak = peak_kib(&till);

    let lies = [
        (Lie::Page, "stranger"),
        (Lie::Stranger, "stranger"),
        (Lie::Bomb, "stranger"),
        (Lie::Endless, "stranger"),
        (Lie::Half, "unreachable"),
        (Lie::Status(403), "stranger"),
        (Lie::Status(502), "unreachable"),
    ];
    let mut sales = 1;
    for (lie, trouble) in lies {
        liar.tell(lie);
        money += sell(&mut till);
        sales += 1;
        until(&mut till, trouble, |stands| stands["trouble"] == trouble && stands["is_connected"] == false);
        let stands = exchange(&mut till);
        assert!(stands["waiting"].as_u64() > Some(0), "{lie:?}: {stands}");
        println!("{lie:?}: told {} times, the till says {trouble:?}", liar.told());
        liar.tell(Lie::None);
        safe(&mut till);
        assert_eq!(sold(&hub), (sales, money), "after {lie:?}");
    }
    // Every request twice: each record still counts once, and nothing stops.
    liar.tell(Lie::Twice);
    for _ in 0..5 {
        money += sell(&mut till);
        sales += 1;
    }
    safe(&mut till);
    println!("{:?}: told {} times", Lie::Twice, liar.told());
    assert_ne!(liar.told(), 0);
    assert_eq!(sold(&hub), (sales, money));
    let more = peak_kib(&till).saturating_sub(peak);
    println!("the till's memory rose by {more} KiB");
    assert!(more < MORE_KIB_MAX, "the till took {more} KiB more");
    till.close();
    verified(&folder.path().join("till"));
}
