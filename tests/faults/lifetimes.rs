//! What befalls tills and their hub over the years, built and each in a process of its own: tills killed again and again, put back from an old
//! copy, copied, years off; a hub without room on its disk, and one that is put back from yesterday. Every sale counts once.

use super::DEMO_MANAGER;
use super::corrupt::copy_dir;
use super::disk::{ALL_CALLS, ENOSPC, Fault, FaultyDisk, Plan, REMOVALS};
use super::hub::STORE;
use crate::console::{Console, Hub, Options, REPLY_WAIT, TempDir, verified};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

const TILL: &str = "AU-SYD-01";

/// A hub and the folders of its tills.
struct Chain {
    folder: TempDir,
    hub: Option<Hub>,
    address: String,
}

impl Chain {
    fn new() -> Chain {
        let folder = TempDir::new();
        let hub = Hub::start(&folder.path().join("hub"));
        hub.put_store(STORE);
        Chain { address: hub.address.trim_start_matches("https://").to_owned(), hub: Some(hub), folder }
    }

    fn hub(&self) -> &Hub {
        self.hub.as_ref().expect("it runs")
    }

    fn kill_hub(&mut self) {
        self.hub.take().expect("it runs").kill();
    }

    fn start_hub(&mut self) {
        self.hub = Some(Hub::start_at(&self.folder.path().join("hub"), &self.address));
    }

    fn data_dir(&self) -> PathBuf {
        self.folder.path().join("till")
    }

    fn options(&self, data_dir: &Path) -> Options {
        let hub = format!("https://{}", self.address);
        Options::new("AU").data_dir(data_dir).option("--hub", &hub).option("--workstation", TILL)
    }

    /// A till that joins.
    fn join(&self) -> Console {
        let code = self.hub().ok(&["enrol", STORE, TILL]);
        self.open(&self.options(&self.data_dir()).option("--enrol", code.as_str().expect("a code")))
    }

    fn open(&self, options: &Options) -> Console {
        let mut till = Console::start(options);
        till.ok(json!({ "do": "sign_in", "operator": DEMO_MANAGER.0, "pin": DEMO_MANAGER.1 }));
        till
    }

    /// Sales and money, as the hub counts this store's, on every day there is.
    fn sold(&self, days: &[&str]) -> (u64, i64) {
        let (mut sales, mut money) = (0, 0);
        for day in days {
            for row in self.hub().ok(&["sales", day]).as_array().into_iter().flatten() {
                sales += row["sales"].as_u64().expect("a number");
                money += row["revenue_minor"].as_i64().expect("money");
            }
        }
        (sales, money)
    }
}

/// The business days a test may fall on: it may run over midnight.
fn days() -> [String; 2] {
    let zone = jiff::tz::TimeZone::get("Australia/Sydney").expect("a zone");
    let today = jiff::Zoned::now().with_time_zone(zone).date();
    [today.yesterday().expect("a day").to_string(), today.to_string()]
}

fn sell(till: &mut Console) -> i64 {
    till.ok(json!({ "do": "add_open_item", "name": "Tea", "price": 450, "tax_category": "gst" }));
    let paid = till.ok(json!({ "do": "tender", "kind": "cash", "amount": 450 }));
    till.ok(json!({ "do": "next_customer" }));
    paid["sale"]["total"].as_i64().expect("a total")
}

fn exchange(till: &mut Console) -> Value {
    till.ok(json!({ "do": "view" }))["view"]["exchange"].clone()
}

#[track_caller]
fn safe(till: &mut Console) {
    let deadline = Instant::now() + REPLY_WAIT;
    loop {
        till.ok(json!({ "do": "try_exchange" }));
        let stands = exchange(till);
        if stands["waiting"] == 0 && stands["is_connected"] == true {
            return;
        }
        assert!(Instant::now() < deadline, "not everything came to the hub: {stands}");
        thread::sleep(Duration::from_millis(50));
    }
}

#[track_caller]
fn counts(chain: &Chain, sales: u64, money: i64) {
    let days = days();
    assert_eq!(chain.sold(&days.each_ref().map(String::as_str)), (sales, money));
}

#[test]
fn tills_and_hubs_killed_again_and_again_lose_and_double_nothing() {
    let mut chain = Chain::new();
    let mut till = chain.join();
    let (mut sales, mut money) = (0, 0);
    for turn in 0..10 {
        for _ in 0..3 {
            money += sell(&mut till);
            sales += 1;
        }
        // Somewhere in what the exchange does just now.
        thread::sleep(Duration::from_millis(turn * 7 % 40));
        if turn % 3 == 2 {
            chain.kill_hub();
            money += sell(&mut till);
            sales += 1;
            chain.start_hub();
        }
        till.kill();
        till = chain.open(&chain.options(&chain.data_dir()));
    }
    safe(&mut till);
    counts(&chain, sales, money);
    till.close();
    verified(&chain.data_dir());
}

#[test]
fn a_till_put_back_from_an_old_copy_and_a_copied_one_keep_every_sale() {
    let chain = Chain::new();
    let mut till = chain.join();
    let mut money = sell(&mut till) + sell(&mut till);
    safe(&mut till);
    till.close();
    let copy = chain.folder.path().join("copy");
    copy_dir(&chain.data_dir(), &copy);
    // It goes on, and the hub has it; then its disk dies, and the old copy takes its place.
    let mut till = chain.open(&chain.options(&chain.data_dir()));
    money += sell(&mut till) + sell(&mut till);
    safe(&mut till);
    till.kill();
    let lost = chain.folder.path().join("lost");
    fs::rename(chain.data_dir(), &lost).expect("moved");
    copy_dir(&copy, &chain.data_dir());
    let mut till = chain.open(&chain.options(&chain.data_dir()));
    money += sell(&mut till);
    safe(&mut till);
    counts(&chain, 5, money);
    // The disk wasn't dead: the first folder sells on beside the second, as the same till.
    let mut twin = chain.open(&chain.options(&lost));
    money += sell(&mut twin) + sell(&mut till);
    safe(&mut till);
    till.close();
    safe(&mut twin);
    counts(&chain, 7, money);
    twin.close();
    verified(&chain.data_dir());
    verified(&lost);
}

#[test]
fn a_hub_without_room_acknowledges_nothing_and_a_hub_of_yesterday_is_filled_again() {
    let mut chain = Chain::new();
    let mut till = chain.join();
    let mut money = sell(&mut till);
    safe(&mut till);
    chain.kill_hub();
    let yesterday = chain.folder.path().join("yesterday");
    let folder = chain.folder.path().join("hub");
    copy_dir(&folder, &yesterday);
    let disk = FaultyDisk::new(&folder, chain.folder.path());
    let variables = disk.variables().map(|(name, value)| (name.to_owned(), value));
    chain.hub = Some(Hub::start_in(&folder, &chain.address, &variables));
    money += sell(&mut till);
    safe(&mut till);
    disk.plan(Plan { kinds: ALL_CALLS & !REMOVALS, ..Plan::from(Fault::Fail(ENOSPC), 1) });
    money += sell(&mut till) + sell(&mut till);
    let deadline = Instant::now() + REPLY_WAIT;
    while disk.told().hits < 3 {
        till.ok(json!({ "do": "try_exchange" }));
        assert!(Instant::now() < deadline, "the hub never tried to write: {}", exchange(&mut till));
        thread::sleep(Duration::from_millis(20));
    }
    let stands = exchange(&mut till);
    assert!(stands["waiting"].as_u64() > Some(0), "nothing is acknowledged that isn't on the disk: {stands}");
    println!("without room: {} writes failed; {stands}", disk.heal().hits);
    safe(&mut till);
    counts(&chain, 4, money);
    // The hub is put back as it was before three of the sales: the till brings them again.
    chain.kill_hub();
    fs::remove_dir_all(&folder).expect("removed");
    fs::rename(&yesterday, &folder).expect("put back");
    chain.start_hub();
    money += sell(&mut till);
    safe(&mut till);
    let deadline = Instant::now() + REPLY_WAIT;
    let days = days();
    while chain.sold(&days.each_ref().map(String::as_str)) != (5, money) {
        till.ok(json!({ "do": "try_exchange" }));
        assert!(Instant::now() < deadline, "the hub has {:?}", chain.sold(&days.each_ref().map(String::as_str)));
        thread::sleep(Duration::from_millis(50));
    }
    till.close();
    verified(&chain.data_dir());
}

#[test]
fn a_till_three_years_ahead_is_believed_and_noted() {
    let chain = Chain::new();
    let code = chain.hub().ok(&["enrol", STORE, TILL]);
    let ahead = jiff::Timestamp::now() + jiff::SignedDuration::from_hours(3 * 365 * 24);
    let options = chain.options(&chain.data_dir()).clock(&ahead.to_string());
    let mut till = chain.open(&options.option("--enrol", code.as_str().expect("a code")));
    let money = sell(&mut till) + sell(&mut till);
    safe(&mut till);
    // A business day ends some time after midnight.
    let day = ahead.to_zoned(jiff::tz::TimeZone::get("Australia/Sydney").expect("a zone")).date();
    let days = [day.yesterday().expect("a day").to_string(), day.to_string()];
    assert_eq!(chain.sold(&[&days[0], &days[1]]), (2, money), "a sale counts for the day its till says");
    till.close();
    verified(&chain.data_dir());
}
