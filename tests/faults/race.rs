//! Many tills want the same vouchers, the same single-use coupons and the last unit of the same articles, over lines that break, from a
//! hub that is killed meanwhile: each voucher and coupon is spent once, by whom the hub told so, and every unit sold is counted once.
//!
//! `RACE_CLIENTS=64 RACE_EACH=1000 cargo test --release --test main race -- --nocapture` runs the large one.

use super::hub::{Client, Rig, STORE, now};
use crate::proxy::{Fault, Proxy};
use ed25519_dalek::SigningKey;
use hub::{Movement, NewVoucher, PromotionStorage, Sqlite, StockStorage, Storage, TillStorage, VoucherStorage};
use protocol::{
    EnrolRequest, Lane, LeaseEnd, LeaseRequest, LeaseState, Op, Problem, ProblemType, Promotion, PublicKey,
    VoucherCode, VoucherKind, VoucherState,
};
use rustls::{ClientConnection, StreamOwned};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use uuid::Uuid;

/// What a voucher is worth, in cents.
const WORTH: i64 = 2_500;
/// Records a till sends at once.
const BATCH: usize = 20;

/// How many tills, and how many vouchers, coupons and articles each.
fn size() -> (usize, usize) {
    let asked = |name: &str, usual| std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual);
    (asked("RACE_CLIENTS", 16), asked("RACE_EACH", 50))
}

fn till(index: usize) -> String {
    format!("{STORE}-R{index:02}")
}

fn key(index: usize) -> SigningKey {
    SigningKey::from_bytes(&[100 + u8::try_from(index).expect("a few"); 32])
}

fn code(index: usize) -> VoucherCode {
    let mut random = [1; 13];
    random[..8].copy_from_slice(&(index as u64).to_be_bytes());
    VoucherCode::drawn(random)
}

/// An id of what a till does to a thing: the same when it does it again.
fn id(what: u64, till: usize, thing: usize) -> Uuid {
    Uuid::from_u64_pair(what, (till as u64) << 32 | thing as u64)
}

/// Numbers that look like chance.
fn mixed(seed: u64) -> u64 {
    let mixed = (seed ^ (seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb)
}

/// Everything before the race: tills that have joined, vouchers, one unit of each article.
fn prepare(storage: &Sqlite, clients: usize, each: usize) {
    for index in 0..clients {
        let secret = format!("SECRET{index:07}");
        storage.make_enrolment(&till(index), STORE, &secret, now()).expect("an enrolment");
        let public_key = PublicKey(key(index).verifying_key().to_bytes());
        let request = EnrolRequest { secret, public_key, till: None, program: "racing".to_owned() };
        storage.enrol(&request, now()).expect("joined");
    }
    let codes: Vec<String> = (0..each).map(|index| format!("ONCE-{index}")).collect();
    let rule = json!({
        "id": "once", "name": { "en": "Once" }, "coupon": { "codes": codes, "single_use": true }, "benefit": { "percent": "10" },
    });
    storage.put_promotions(&[], &[Promotion { id: "once".to_owned(), rule }], now()).expect("promotions");
    for index in 0..each {
        let new = NewVoucher {
            handle: code(index).handle(),
            tail: code(index).tail().to_owned(),
            kind: VoucherKind::MultiPurpose,
            currency: "AUD".to_owned(),
            amount_minor: WORTH,
            state: VoucherState::Active,
            issued_at: STORE.to_owned(),
            recipient: String::new(),
            until: None,
            purpose: None,
            act: id(1, 0, index),
        };
        storage.issue_voucher(&new, now()).expect("a voucher");
        let unit = Movement {
            id: format!("in-{index}"),
            sku: format!("LAST-{index}"),
            store: STORE.to_owned(),
            location: "sellable".to_owned(),
            quantity: "1".to_owned(),
            reason: "receipt".to_owned(),
            at: now(),
        };
        storage.move_stock(&[unit], now()).expect("goods in");
    }
}

/// A till with a connection that it keeps as long as it holds.
struct Racer {
    index: usize,
    client: Client,
    line: Option<StreamOwned<ClientConnection, TcpStream>>,
    asked: usize,
    broken: usize,
}

impl Racer {
    /// Asks until the hub itself answers.
    fn ask(&mut self, path: &str, body: &str) -> Result<Vec<u8>, Problem> {
        let deadline = Instant::now() + Duration::from_secs(120);
        loop {
            assert!(Instant::now() < deadline, "{} never got an answer to {path}", self.client.till);
            self.asked += 1;
            let Ok((status, answer)) = self.once(path, body) else {
                self.broken += 1;
                self.line = None;
                thread::sleep(Duration::from_millis(mixed(self.asked as u64 + self.index as u64) % 20));
                continue;
            };
            if status == 200 {
                return Ok(answer);
            }
            let problem: Problem = serde_json::from_slice(&answer).expect("a problem");
            match problem.kind {
                // Signed before the hub started, or a line that delivered it although it broke.
                ProblemType::Clock | ProblemType::Replayed | ProblemType::TooMany | ProblemType::Storage => {
                    thread::sleep(Duration::from_millis(100));
                }
                _ => return Err(problem),
            }
        }
    }

    fn once(&mut self, path: &str, body: &str) -> io::Result<(u16, Vec<u8>)> {
        let request = self.client.request("POST", path, "", body);
        let request = String::from_utf8(request).map_err(io::Error::other)?;
        let request = request.replacen("Connection: close", "Connection: keep-alive", 1);
        let line = match &mut self.line {
            Some(line) => line,
            none => none.insert(self.client.connect()?),
        };
        line.write_all(request.as_bytes())?;
        line.flush()?;
        let mut answer = Vec::new();
        let mut bytes = [0; 8_192];
        loop {
            let end = answer.windows(4).position(|four| four == b"\r\n\r\n");
            if let Some(end) = end {
                let head = String::from_utf8_lossy(&answer[..end]).to_lowercase();
                let broken = || io::Error::from(io::ErrorKind::InvalidData);
                let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(broken)?;
                let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok());
                let length = length.ok_or_else(broken)?;
                if answer.len() >= end + 4 + length {
                    return Ok((status, answer.split_off(end + 4)));
                }
            }
            match line.read(&mut bytes)? {
                0 => return Err(io::ErrorKind::UnexpectedEof.into()),
                count => answer.extend_from_slice(&bytes[..count]),
            }
        }
    }

    /// Holds and spends something whole; whether this till got it.
    fn spend(&mut self, what: u64, thing: usize, path: &str, amount_minor: i64) -> bool {
        let lease = id(what, self.index, thing);
        let request = LeaseRequest { id: lease, amount_minor, currency: "AUD".to_owned(), seconds: 600 };
        let held = match self.ask(path, &json!(request).to_string()) {
            Ok(held) => serde_json::from_slice::<Value>(&held).expect("a lease"),
            Err(problem) => {
                assert!(matches!(problem.kind, ProblemType::VoucherBalance | ProblemType::CouponUsed), "{problem:?}");
                return false;
            }
        };
        assert_eq!(held["state"], json!(LeaseState::Held));
        let end = LeaseEnd { sale: Some(id(what + 100, self.index, thing)), amount_minor: None };
        let captured = self.ask(&format!("/v1/leases/{lease}/capture"), &json!(end).to_string());
        let captured = captured.unwrap_or_else(|problem| panic!("what was held can be spent: {problem:?}"));
        assert_eq!(serde_json::from_slice::<Value>(&captured).expect("a lease")["state"], json!(LeaseState::Captured));
        true
    }

    /// Sells the last unit of every article, in an order of its own.
    fn records(&self, order: &[usize]) -> Vec<Op> {
        let model = self.client.records(2);
        let mut begun: Value = serde_json::from_str(&model[0].body).expect("a record");
        begun["id"] = json!(id(9, self.index, 0));
        let mut ops = Vec::new();
        self.client.seal(&mut ops, id(9, self.index, 0), "begun", begun.to_string());
        let sale: Value = serde_json::from_str(&model[1].body).expect("a record");
        for thing in order {
            let id = id(10, self.index, *thing);
            let mut body = sale.clone();
            let seq = ops.len() as u64 + 1;
            (body["number"], body["id"], body["workstation"]) = (json!(seq), json!(id), json!(self.client.till));
            (body["event"]["receipt"], body["event"]["id"]) = (json!(seq - 1), json!(id));
            let line = &mut body["event"]["lines"][0];
            (line["item"]["sku"], line["quantity"]) = (json!(format!("LAST-{thing}")), json!("1"));
            self.client.seal(&mut ops, id, "sale", body.to_string());
        }
        ops
    }

    /// All it does; the vouchers and the coupons it got.
    fn race(&mut self, each: usize, progress: &AtomicUsize) -> [Vec<usize>; 2] {
        // Everybody goes nearly the same way, so that they meet.
        let mut order: Vec<usize> = (0..each).collect();
        order.sort_by_key(|thing| *thing as u64 * 4 + mixed((self.index * 100_000 + thing) as u64) % 8);
        let ops = self.records(&order);
        let mut batches = ops.chunks(BATCH);
        let mut got = [Vec::new(), Vec::new()];
        for (turn, thing) in order.iter().copied().enumerate() {
            let handle = code(thing).handle().0;
            if self.spend(2, thing, &format!("/v1/vouchers/{handle}/leases"), WORTH) {
                got[0].push(thing);
            }
            if self.spend(3, thing, &format!("/v1/coupons/ONCE-{thing}/leases"), 0) {
                got[1].push(thing);
            }
            if turn % BATCH == 0 {
                batches.next().into_iter().for_each(|batch| self.push(batch));
            }
            progress.fetch_add(1, Ordering::Relaxed);
        }
        batches.for_each(|batch| self.push(batch));
        got
    }

    fn push(&mut self, ops: &[Op]) {
        let sent_at = "2026-11-22T00:00:00Z".to_owned();
        let batch = protocol::Batch { lane: Lane::Journal, epoch: String::new(), sent_at, ops: ops.to_vec() };
        let reply = self.ask("/v1/ops", &json!(batch).to_string());
        let reply: protocol::BatchReply =
            serde_json::from_slice(&reply.unwrap_or_else(|problem| panic!("refused: {problem:?}"))).expect("a reply");
        assert_eq!(Some(reply.through), ops.last().map(|op| op.seq));
    }
}

/// Breaks lines at ever other places until the race is over.
fn disturb(proxy: &Proxy, is_over: &AtomicBool) {
    for round in 0_u64.. {
        if is_over.load(Ordering::Relaxed) {
            return proxy.fail(Fault::None);
        }
        // Beyond the handshake, anywhere in the first dozens of answers and requests.
        let bytes = 3_000 + usize::try_from(mixed(round) % 20_000).expect("a few bytes");
        proxy.fail(
            [Fault::CutDown(bytes), Fault::None, Fault::CutUp(bytes), Fault::CutDown(bytes / 2)][(round % 4) as usize],
        );
        thread::sleep(Duration::from_millis(15));
    }
}

#[test]
fn what_many_want_at_once_is_given_once() {
    let (clients, each) = size();
    let mut rig = Rig::start_with(|storage| prepare(storage, clients, each));
    let proxy = Proxy::to(rig.address);
    let (progress, is_over) = (AtomicUsize::new(0), AtomicBool::new(false));
    let began = Instant::now();
    let template = Client { address: proxy.address, ..rig.client() };
    let mut kills = 0;
    let racers = thread::scope(|scope| {
        scope.spawn(|| disturb(&proxy, &is_over));
        let racers: Vec<_> = (0..clients)
            .map(|index| {
                let client = Client { till: till(index), key: key(index), ..template.clone() };
                let mut racer = Racer { index, client, line: None, asked: 0, broken: 0 };
                let progress = &progress;
                scope.spawn(move || {
                    let got = racer.race(each, progress);
                    (got, racer.asked, racer.broken)
                })
            })
            .collect();
        // The hub dies at every fifth of the way.
        for fifth in 1..5 {
            while progress.load(Ordering::Relaxed) < clients * each * fifth / 5 {
                if racers.iter().all(thread::ScopedJoinHandle::is_finished) {
                    break;
                }
                thread::sleep(Duration::from_millis(5));
            }
            rig.kill();
            rig.restart();
            proxy.lead_to(rig.address);
            kills += 1;
        }
        let done: Vec<_> = racers.into_iter().map(|racer| racer.join().expect("a till")).collect();
        is_over.store(true, Ordering::Relaxed);
        done
    });
    let asked: usize = racers.iter().map(|(_, asked, _)| asked).sum();
    let broken: usize = racers.iter().map(|(_, _, broken)| broken).sum();
    println!(
        "{clients} tills, {each} vouchers, coupons and last units: {asked} requests, {broken} without an answer, {} lines cut, \
         {kills} kills, {} s",
        proxy.cuts(),
        began.elapsed().as_secs()
    );
    assert_ne!(broken, 0, "nothing went wrong on the way");
    rig.kill();
    let storage = rig.storage();
    // Each was given to one till.
    for kind in 0..2 {
        let mut owners: BTreeMap<usize, usize> = BTreeMap::new();
        for thing in racers.iter().flat_map(|(got, _, _)| &got[kind]) {
            *owners.entry(*thing).or_default() += 1;
        }
        assert_eq!(owners, (0..each).map(|thing| (thing, 1)).collect(), "kind {kind}");
    }
    for thing in 0..each {
        let handle = code(thing).handle();
        let entries = storage.voucher_entries(handle).expect("entries");
        let amounts: Vec<i64> = entries.iter().map(|entry| entry.amount_minor).collect();
        assert_eq!(amounts, [WORTH, -WORTH], "voucher {thing}");
        assert_eq!(storage.voucher(handle, now()).expect("a voucher").balance_minor, 0);
    }
    assert_eq!(storage.losses().expect("losses"), []);
    check_stock(&storage, clients, each);
}

/// Every till's records are there, and each unit sold is counted once.
fn check_stock(storage: &dyn Storage, clients: usize, each: usize) {
    for index in 0..clients {
        let known = storage.acknowledged(&till(index), Lane::Journal, "").expect("a chain");
        assert_eq!(known.through, each as u64 + 1);
    }
    let left = (1 - i64::try_from(clients).expect("a few")).to_string();
    for thing in 0..each {
        let on_hand = storage.on_hand(&format!("LAST-{thing}")).expect("stock");
        assert_eq!(on_hand.iter().map(|on_hand| on_hand.quantity.as_str()).collect::<Vec<_>>(), [left.as_str()]);
    }
    let mut oversold: Vec<String> = storage
        .exceptions(usize::MAX >> 1)
        .expect("exceptions")
        .into_iter()
        .filter(|exception| exception.kind == "oversold")
        .map(|exception| exception.subject)
        .collect();
    oversold.sort();
    let mut expected: Vec<String> = (0..each).map(|thing| format!("LAST-{thing}|{STORE}")).collect();
    expected.sort();
    assert_eq!(oversold, expected, "what was sold and wasn't there is said once an article");
}
