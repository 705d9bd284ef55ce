//! Two tills of a store hand the same orders over at the same moment, and the web gives some up in that moment, at a hub that is killed
//! now and then: with the hub one of them does it, without it what was done twice is noted, and everything agrees afterwards.
//!
//! `ORDER_RACE_ROUNDS=2000 cargo test --release --test main order_race -- --nocapture` runs a long one.

use super::hub::{Client, client_config};
use crate::console::{Console, Hub, Options, REPLY_WAIT, Reply, TempDir, verified};
use ed25519_dalek::SigningKey;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

const STORE: &str = "AU-SYD";
const TILLS: [&str; 2] = ["AU-SYD-01", "AU-SYD-02"];
/// In every round with this number the hub is killed.
const KILLED_AT: usize = 20;

fn rounds() -> usize {
    std::env::var("ORDER_RACE_ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(60)
}

fn id(number: usize) -> String {
    format!("0190b6f0-0000-7000-8000-0000{number:08}")
}

fn order(round: usize) -> Value {
    json!({
        "id": id(round), "number": format!("W-{round}"), "channel": "web", "placed_at": "2026-11-22T08:15:00+11:00",
        "name": "Kim Tran", "pick_up_store": STORE, "currency": "AUD", "total_minor": 9_900, "payment": "paid", "state": "ready",
        "version": 1, "lines": [{
            "id": id(round + 50_000_000), "sku": "LAMP", "name": "Desk lamp", "quantity": "1", "unit_price": "99.00", "paid_minor": 9_900,
        }],
    })
}

/// Numbers that look like chance.
fn mixed(seed: u64) -> u64 {
    let mixed = (seed ^ (seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb)
}

/// The web's way to the hub.
struct Web {
    client: Client,
    token: String,
}

impl Web {
    fn to(hub: &Hub, folder: &Path) -> Web {
        let pem = std::fs::read(folder.join("tls/authority.pem")).expect("the authority");
        let office = std::fs::read_to_string(folder.join("office.json")).expect("the office");
        let office: Value = serde_json::from_str(&office).expect("JSON");
        let address = hub.address.trim_start_matches("https://").parse().expect("an address");
        let (till, key) = (String::new(), SigningKey::from_bytes(&[1; 32]));
        let token = office["token"].as_str().expect("a token").to_owned();
        Web { client: Client { till, address, key, config: client_config(&pem) }, token }
    }

    /// Gives an order up; whether the hub took it. `None` if there was no answer.
    fn cancel(&self, round: usize) -> Option<bool> {
        let body = json!({ "id": id(90_000_000 + round), "transition": "cancel" }).to_string();
        let request = format!(
            "POST /v1/office/orders/{}/transitions HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer {}\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            id(round),
            self.token,
            body.len()
        );
        let (status, answer) = self.client.send(request.as_bytes()).ok()?;
        assert!(status == 200 || status == 409, "{status} {}", String::from_utf8_lossy(&answer));
        Some(status == 200)
    }
}

fn until<T>(what: &str, mut ask: impl FnMut() -> Result<T, String>) -> T {
    let deadline = Instant::now() + REPLY_WAIT;
    loop {
        match ask() {
            Ok(found) => return found,
            Err(seen) => assert!(Instant::now() < deadline, "waited too long for {what}: {seen}"),
        }
        thread::sleep(Duration::from_millis(3));
    }
}

/// Opens an order, and hands it over if it may be; what was known of it, and whether it was handed over.
fn collect(till: &mut Console, round: usize, wait: Duration) -> (String, bool) {
    thread::sleep(wait);
    let opened = till.ok(json!({ "do": "open_order", "order": id(round) }));
    let mut standing = opened["order"]["standing"].clone();
    if standing == "asking" {
        let is_it = |event: &Value| event["event"] == "order_answered" && event["order"] == id(round);
        standing = till.wait_for("an answer", REPLY_WAIT, is_it)["standing"].clone();
    }
    let standing = standing.as_str().expect("a standing").to_owned();
    let handed = match till.send(json!({ "do": "hand_over", "proof": "name" })) {
        Reply::Ok(_) => true,
        Reply::Refused { code, .. } => {
            // The order may have ended while it was open.
            assert!(matches!(code.as_str(), "order-not-to-hand-over" | "order-not-open"), "{code}");
            let _ = till.send(json!({ "do": "close_order" }));
            false
        }
        Reply::Broken(broken) => panic!("{broken}"),
    };
    (standing, handed)
}

/// What a round came to.
#[derive(Debug, Default)]
struct Outcome {
    /// What each till knew, and whether it handed the order over.
    tills: Vec<(String, bool)>,
    is_cancelled: Option<bool>,
    was_killed: bool,
}

impl Outcome {
    fn handed(&self) -> usize {
        self.tills.iter().filter(|(_, handed)| *handed).count()
    }
}

fn joined(hub: &Hub, folder: &Path, name: &str) -> Console {
    let code = hub.ok(&["enrol", STORE, name]);
    let options = Options::new("AU").data_dir(&folder.join(name)).option("--hub", &hub.address);
    let options = options.option("--workstation", name).option("--enrol", code.as_str().expect("a code"));
    let mut till = Console::start(&options);
    super::sign_in(&mut till, ("101", "502917"));
    till
}

fn settled(till: &mut Console) {
    until("every record to be at the hub", || {
        let view = till.ok(json!({ "do": "view" }));
        let exchange = &view["view"]["exchange"];
        let is_settled = exchange["waiting"] == 0 && exchange["is_connected"] == true;
        if is_settled { Ok(()) } else { Err(exchange.to_string()) }
    });
}

#[test]
fn an_order_that_two_tills_and_the_web_want_at_once_goes_one_way() {
    let rounds = rounds();
    let folder = TempDir::new();
    let home = folder.path().join("hub");
    let hub = Hub::start(&home);
    hub.put_store(STORE);
    let all: Vec<Value> = (0..rounds).map(order).collect();
    all.chunks(400).for_each(|part| hub.put("orders", &json!(part)));
    let mut tills = TILLS.map(|name| joined(&hub, folder.path(), name));
    for till in &mut tills {
        until("all orders", || match &till.ok(json!({ "do": "view" }))["view"]["orders"]["ready"] {
            ready if *ready == json!(rounds) => Ok(()),
            other => Err(other.to_string()),
        });
    }
    let began = Instant::now();
    let (address, mut web) = (hub.address.trim_start_matches("https://").to_owned(), Web::to(&hub, &home));
    let (mut running, mut outcomes) = (Some(hub), Vec::new());
    for round in 0..rounds {
        let chance = |what: u64, below: u64| Duration::from_micros(mixed(round as u64 * 10 + what) % below);
        let is_web = round % 3 == 2;
        let is_killed = round % KILLED_AT == KILLED_AT - 1;
        let [one, other] = &mut tills;
        let mut outcome = Outcome { was_killed: is_killed, ..Outcome::default() };
        thread::scope(|scope| {
            let first = scope.spawn(|| collect(one, round, chance(1, 4_000)));
            let second = (!is_web).then(|| scope.spawn(|| collect(other, round, chance(2, 4_000))));
            let cancelled = is_web.then(|| {
                let web = &web;
                scope.spawn(move || {
                    thread::sleep(chance(3, 12_000));
                    web.cancel(round)
                })
            });
            if is_killed {
                thread::sleep(chance(4, 15_000));
                running.take().expect("a hub").kill();
                thread::sleep(chance(5, 200_000));
                running = Some(Hub::start_at(&home, &address));
            }
            outcome.tills.push(first.join().expect("a till"));
            outcome.tills.extend(second.map(|second| second.join().expect("a till")));
            outcome.is_cancelled = cancelled.and_then(|cancelled| cancelled.join().expect("the web"));
        });
        if is_killed {
            web = Web::to(running.as_ref().expect("a hub"), &home);
            tills.iter_mut().for_each(settled);
        }
        outcomes.push(outcome);
    }
    tills.iter_mut().for_each(settled);
    let told = |what: &str| outcomes.iter().flat_map(|it| &it.tills).filter(|(standing, _)| standing == what).count();
    println!(
        "{rounds} orders in {} s: {} were held, {} at another till, {} given up, {} without the hub",
        began.elapsed().as_secs(),
        told("held"),
        told("at-another-till") + told("handed-over"),
        told("cancelled"),
        told("unasked")
    );
    check(running.as_ref().expect("a hub"), &outcomes);
    for (till, name) in tills.into_iter().zip(TILLS) {
        till.close();
        verified(&folder.path().join(name));
    }
}

/// Each order went one way; what went two ways did so without the hub, and is noted.
fn check(hub: &Hub, outcomes: &[Outcome]) {
    let known = hub.ok(&["orders"]);
    let states: BTreeMap<&str, &str> = known
        .as_array()
        .expect("a list")
        .iter()
        .map(|order| (order["id"].as_str().expect("an id"), order["state"].as_str().expect("a state")))
        .collect();
    let noted = hub.ok(&["exceptions"]);
    let noted_as = |kind: &str| -> BTreeSet<String> {
        let all = noted.as_array().expect("a list").iter().filter(|noted| noted["kind"] == kind);
        all.map(|noted| noted["subject"].as_str().expect("text").to_owned()).collect()
    };
    let (twice, after) = (noted_as("handed-over-twice"), noted_as("handed-over-after-cancel"));
    let (mut left, mut cancelled) = (0, 0);
    for (round, outcome) in outcomes.iter().enumerate() {
        let (order, handed) = (id(round), outcome.handed());
        left += usize::from(handed > 0);
        let state = states.get(order.as_str()).copied();
        let has_no_word = outcome.tills.iter().any(|(standing, handed)| *handed && standing == "unasked");
        if outcome.is_cancelled == Some(true) {
            cancelled += 1;
            assert_eq!(state, Some("cancelled"), "{round}: {outcome:?}");
            assert_eq!(after.contains(&order), handed > 0, "{round}: {outcome:?}");
        } else if !outcome.was_killed && outcome.tills.iter().all(|(standing, _)| standing != "unasked") {
            assert_eq!(handed, 1, "{round}: one of them, and only one: {outcome:?}");
        }
        let is_doubled = handed == 2 || after.contains(&order);
        assert!(!is_doubled || has_no_word, "{round}: the hub's word was broken: {outcome:?}");
        assert_eq!(twice.contains(&order), handed == 2, "{round}: {outcome:?}");
        if handed > 0 && outcome.is_cancelled.is_none_or(|taken| !taken) && !after.contains(&order) {
            assert_eq!(state, Some("handed-over"), "{round}: {outcome:?}");
        }
    }
    println!("{left} were handed over, {cancelled} given up; {} twice, {} after their end", twice.len(), after.len());
    let stock = hub.ok(&["stock", "LAMP"]);
    assert_eq!(stock[0]["quantity"], json!(format!("-{left}")), "what left has left, once");
    assert_eq!(hub.ok(&["parked"]), json!([]));
}
