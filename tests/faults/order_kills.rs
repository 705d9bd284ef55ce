//! A till is killed while it gathers and while it hands over, at any moment: what it had answered is there, nothing is there twice, and the
//! hub's sums are those of the shop.
//!
//! `OMNITILL_ORDER_KILLS=200 cargo test --test main order_kills -- --nocapture` kills more often.

use crate::console::{Console, Hub, Options, REPLY_WAIT, Reply, TempDir, journal_of, verified};
use serde_json::{Value, json};
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

const STORE: &str = "AU-SYD";
const TILL: &str = "AU-SYD-01";
/// Pieces of an order.
const PIECES: u64 = 6;
/// Kills of an order: while it is gathered, and while it is handed over.
const KILLS_EACH: usize = 2;

fn kills() -> usize {
    std::env::var("OMNITILL_ORDER_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(12)
}

fn id(number: usize) -> String {
    format!("0190b6f0-0000-7000-8000-0000{number:08}")
}

fn line(order: usize) -> String {
    id(order + 50_000_000)
}

fn order(number: usize) -> Value {
    json!({
        "id": id(number), "number": format!("W-{number}"), "channel": "web", "placed_at": "2026-11-22T08:15:00+11:00",
        "name": "Kim Tran", "pick_up_store": STORE, "currency": "AUD", "total_minor": 600, "payment": "paid", "state": "allocated",
        "version": 1, "lines": [{
            "id": line(number), "sku": "CUP", "name": "Cup", "quantity": PIECES.to_string(), "unit_price": "1.00", "paid_minor": 600,
        }],
    })
}

/// Numbers that look like chance.
fn mixed(seed: u64) -> u64 {
    let mixed = (seed ^ (seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb)
}

#[track_caller]
fn until<T>(what: &str, mut ask: impl FnMut() -> Result<T, String>) -> T {
    let deadline = Instant::now() + REPLY_WAIT;
    loop {
        match ask() {
            Ok(found) => return found,
            Err(seen) => assert!(Instant::now() < deadline, "waited too long for {what}: {seen}"),
        }
        thread::sleep(Duration::from_millis(5));
    }
}

/// The till, and what it did for the order that is in hand.
struct Shop<'a> {
    folder: &'a Path,
    hub: &'a Hub,
    till: Option<Console>,
    killed: u64,
    met: u64,
}

impl Shop<'_> {
    fn till(&mut self) -> &mut Console {
        self.till.as_mut().expect("a till")
    }

    fn start(&mut self) {
        let options = Options::new("AU").data_dir(&self.folder.join(TILL)).option("--hub", &self.hub.address);
        let mut till = Console::start(&options.option("--workstation", TILL));
        super::sign_in(&mut till, ("101", "502917"));
        self.till = Some(till);
    }

    /// Has these done, one after the other, and kills the till somewhere in between; how many were answered.
    fn kill_in(&mut self, acts: &[Value], within_us: u64) -> u64 {
        self.killed += 1;
        let wait = Duration::from_micros(mixed(self.killed) % within_us);
        let mut till = self.till.take().expect("a till");
        let posted: Vec<u64> = acts.iter().map(|act| till.post(act.clone())).collect();
        thread::sleep(wait);
        let ended = till.kill();
        let is_done = |id: &&u64| match ended.replies.get(id) {
            Some(Reply::Ok(_)) => true,
            Some(other) => panic!("{other:?}"),
            None => false,
        };
        let done = posted.iter().filter(is_done).count() as u64;
        self.met += u64::from(done < posted.len() as u64);
        self.start();
        done
    }

    fn stands(&mut self, number: usize) -> Value {
        let opened = self.till().ok(json!({ "do": "open_order", "order": id(number) }));
        self.till().ok(json!({ "do": "close_order" }));
        opened["order"].clone()
    }

    fn gathered(&mut self, number: usize) -> u64 {
        let order = self.stands(number);
        order["goods"][0]["gathered"].as_str().and_then(|text| text.parse().ok()).expect("a number")
    }

    /// Gathers an order; the till dies over it.
    fn gather(&mut self, number: usize) {
        let pick = json!({ "do": "work_order", "task": { "pick": { "order": id(number), "line": line(number), "quantity": "1" } } });
        let ready = json!({ "do": "work_order", "task": { "make_ready": { "order": id(number) } } });
        let mut gathered = 0;
        for _ in 0..KILLS_EACH {
            let acts = vec![pick.clone(); usize::try_from(PIECES - gathered).expect("a few")];
            let done = self.kill_in(&acts, 25_000);
            let now = self.gathered(number);
            assert!(now >= gathered + done, "{done} more than {gathered} were answered, {now} are there");
            assert!(now <= PIECES, "{now} of {PIECES} were gathered");
            gathered = now;
        }
        for _ in gathered..PIECES {
            self.till().ok(pick.clone());
        }
        let done = self.kill_in(std::slice::from_ref(&ready), 12_000);
        let state = self.stands(number)["state"].clone();
        assert!(done == 0 || state == "ready", "{state}");
        self.till().ok(ready);
    }

    /// Hands an order over; the till dies over it.
    fn hand_over(&mut self, number: usize) {
        let hand_over = json!({ "do": "hand_over", "proof": "name" });
        for _ in 0..KILLS_EACH {
            if !self.open(number) {
                return;
            }
            let done = self.kill_in(std::slice::from_ref(&hand_over), 12_000);
            let state = self.stands(number)["state"].clone();
            assert!(done == 0 || state == "handed-over", "it was answered, and is {state}");
        }
        if self.open(number) {
            self.till().ok(hand_over);
        }
    }

    /// Opens an order until it may be handed over; `false` if it was.
    fn open(&mut self, number: usize) -> bool {
        self.till().ok(json!({ "do": "open_order", "order": id(number) }));
        until("the hub's word", || match self.till().ok(json!({ "do": "view" }))["view"]["orders"]["open"]["standing"]
            .as_str()
        {
            Some("held" | "unasked") => Ok(true),
            Some("handed-over") => Ok(false),
            other => Err(format!("{other:?}")),
        })
    }
}

#[test]
fn a_till_killed_over_orders_loses_and_doubles_nothing() {
    let orders = kills().div_ceil(2 * KILLS_EACH + 1);
    let folder = TempDir::new();
    let hub = Hub::start(&folder.path().join("hub"));
    hub.put_store(STORE);
    hub.put("orders", &json!((0..orders).map(order).collect::<Vec<_>>()));
    let code = hub.ok(&["enrol", STORE, TILL]);
    let options = Options::new("AU").data_dir(&folder.path().join(TILL)).option("--hub", &hub.address);
    let options = options.option("--workstation", TILL).option("--enrol", code.as_str().expect("a code"));
    let mut till = Console::start(&options);
    super::sign_in(&mut till, ("101", "502917"));
    until("all orders", || match &till.ok(json!({ "do": "view" }))["view"]["orders"]["to_gather"] {
        count if *count == json!(orders) => Ok(()),
        other => Err(other.to_string()),
    });
    let mut shop = Shop { folder: folder.path(), hub: &hub, till: Some(till), killed: 0, met: 0 };
    for number in 0..orders {
        shop.gather(number);
        shop.hand_over(number);
    }
    let (killed, met) = (shop.killed, shop.met);
    println!("{orders} orders: the till was killed {killed} times, {met} of them before it had answered everything");
    assert!(met > 0, "the kills hit nothing");
    let mut till = shop.till.take().expect("a till");
    until("every record to be at the hub", || {
        let exchange = till.ok(json!({ "do": "view" }))["view"]["exchange"].clone();
        let is_settled = exchange["waiting"] == 0 && exchange["is_connected"] == true;
        if is_settled { Ok(()) } else { Err(exchange.to_string()) }
    });
    till.close();
    let data = folder.path().join(TILL);
    verified(&data);
    let journal: Vec<Value> =
        journal_of(&data).iter().map(|record| serde_json::from_str(&record.body).expect("JSON")).collect();
    let of = |number: usize, what: fn(&Value) -> bool| {
        let events = journal.iter().map(|record| &record["event"]);
        events.filter(|event| event["order"] == id(number) && what(event)).count() as u64
    };
    let known = hub.ok(&["orders"]);
    for number in 0..orders {
        assert_eq!(of(number, |event| event["deed"]["did"] == "picked"), PIECES);
        assert_eq!(of(number, |event| event["deed"]["did"] == "made-ready"), 1);
        assert_eq!(of(number, |event| event["kind"] == "handed-over"), 1);
        let order = known.as_array().and_then(|all| all.iter().find(|order| order["id"] == id(number)));
        let order = order.expect("known");
        let work = &order["work"]["lines"][line(number)];
        assert_eq!((&order["state"], work), (&json!("handed-over"), &json!({ "picked": PIECES, "handed": PIECES })));
    }
    let left = PIECES * orders as u64;
    assert_eq!(hub.ok(&["stock", "CUP"])[0]["quantity"], json!(format!("-{left}")));
    assert_eq!((hub.ok(&["exceptions"]), hub.ok(&["parked"])), (json!([]), json!([])));
}
