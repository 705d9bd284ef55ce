//! What the hub takes in, and a till's first day with a million products.

use crate::Effort;
use crate::head_office::{ask, product, sku, used};
use crate::rig::{Client, Rig, STORE, now};
use crate::table::Table;
use crate::till::{hub_with_goods, joined, scan};
use ed25519_dalek::SigningKey;
use hub::TillStorage;
use protocol::{Batch, EnrolRequest, Lane, PublicKey};
use serde_json::json;
use std::error::Error;
use std::time::{Duration, Instant};

/// Tills that send at once.
const SENDERS: usize = 4;
/// Records a till sends at once.
const BATCH: usize = 200;

/// A hub that so many tills have joined.
pub fn hub_with_tills(tills: usize) -> (Rig, Vec<Client>) {
    let name = |index: usize| format!("{STORE}-T{index:04}");
    let key = |index: usize| {
        let mut secret = [9; 32];
        secret[..8].copy_from_slice(&(index as u64).to_be_bytes());
        SigningKey::from_bytes(&secret)
    };
    let rig = Rig::start_with(|storage| {
        for index in 0..tills {
            let secret = format!("BENCH{index:08}");
            storage.make_enrolment(&name(index), STORE, &secret, now()).expect("an enrolment");
            let public_key = PublicKey(key(index).verifying_key().to_bytes());
            let request = EnrolRequest { secret, public_key, till: None, program: "measured".to_owned() };
            storage.enrol(&request, now()).expect("joined");
        }
    });
    let client = rig.client();
    let clients = (0..tills).map(|index| Client { till: name(index), key: key(index), ..client.clone() }).collect();
    (rig, clients)
}

/// Sales of one line in batches of 200, from four tills at once.
pub fn taken_in(effort: &Effort, table: &mut Table) -> Result<(), Box<dyn Error>> {
    let (rig, clients) = hub_with_tills(SENDERS);
    let before = used(rig.process.child.id())?;
    let journals: Vec<_> = clients.iter().map(|client| journal(client, effort.ops)).collect();
    let started = Instant::now();
    std::thread::scope(|scope| {
        let send = |(client, ops): (&Client, &Vec<protocol::Op>)| {
            let mut line = client.connect().expect("a line");
            for batch in ops.chunks(BATCH) {
                let sent_at = "2026-11-22T00:00:00Z".to_owned();
                let batch = Batch { lane: Lane::Journal, epoch: String::new(), sent_at, ops: batch.to_vec() };
                let answer = ask(client, &mut line, "POST", ("/v1/ops", ""), &json!(batch).to_string());
                assert_eq!(answer.expect("an answer").0, 200);
            }
        };
        let all: Vec<_> = clients.iter().zip(&journals).map(|both| scope.spawn(move || send(both))).collect();
        all.into_iter().for_each(|one| one.join().expect("sent"));
    });
    let (took, after) = (started.elapsed(), used(rig.process.child.id())?);
    let ops = SENDERS as f64 * effort.ops as f64;
    let note =
        format!("{SENDERS} tills, {ops} sales in batches of {BATCH}, each on the disk before it is acknowledged");
    table.say("records taken in", &format!("{:.0}/s", ops / took.as_secs_f64()), &note);
    table.say("CPU of the hub for 1,000 of them", &format!("{:.0} ms", (after.1 - before.1) as f64 * 1e4 / ops), "");
    table.add_memory("memory of the hub at its peak", after.0);
    Ok(())
}

/// Records of this till: ids of its own.
fn journal(client: &Client, count: u64) -> Vec<protocol::Op> {
    let own: u64 = client.till.bytes().fold(7, |sum, byte| sum * 31 + u64::from(byte));
    let mut ops = Vec::new();
    for op in client.records(count) {
        let id = uuid::Uuid::from_u64_pair(own, op.seq);
        client.seal(&mut ops, id, &op.kind, op.body.replace(&op.id.to_string(), &id.to_string()));
    }
    ops
}

/// A till joins a chain with very many products.
pub fn first_day(effort: &Effort, table: &mut Table) -> Result<(), Box<dyn Error>> {
    let (rig, mut office, code) = hub_with_goods()?;
    let started = Instant::now();
    let numbers: Vec<usize> = (2..=effort.products).collect();
    for some in numbers.chunks(1_000) {
        let products: Vec<_> = some.iter().map(|number| product(*number)).collect();
        office.post("products", &json!(products))?;
        let price =
            |number: &usize| json!({ "sku": sku(*number), "amount": "4.50", "currency": "AUD", "since": "2026-01-01" });
        let prices: Vec<_> = some.iter().map(price).collect();
        office.post("prices", &json!({ "reach": { "level": "store", "id": STORE }, "prices": prices }))?;
    }
    let products = effort.products;
    table.say(
        &format!("{products} products with a price put at head office"),
        &format!("{:.1} s", started.elapsed().as_secs_f64()),
        "",
    );
    let folder = crate::console::TempDir::new();
    let started = Instant::now();
    let mut till = joined(&rig, &code, folder.path())?;
    let opened = started.elapsed();
    scan(&mut till, 1)?;
    let first = started.elapsed();
    loop {
        let view = till.ok(json!({ "do": "view" }));
        let sources = view["view"]["exchange"]["sources"].as_array().cloned().unwrap_or_default();
        if !sources.is_empty() && sources.iter().all(|source| source["is_up_to_date"] == true) {
            break;
        }
        if started.elapsed() > Duration::from_secs(3_600) {
            return Err("the goods never were all there".into());
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    let all = started.elapsed();
    scan(&mut till, products)?;
    let seconds = |took: Duration| format!("{:.1} s", took.as_secs_f64());
    table.say("the till takes its first person", &seconds(opened), "from its start");
    table.say("the first article is scanned", &seconds(first), "while the others come");
    table.say("all products and prices are there", &seconds(all), "");
    table.add_memory("memory of the till at its peak", used(till.process_id())?.0);
    table.add_memory("memory of the hub at its peak", used(rig.process.child.id())?.0);
    let bytes: u64 = std::fs::read_dir(rig.dir.path().join("blobs"))
        .map_or(0, |files| files.filter_map(|file| file.ok()?.metadata().ok()).map(|file| file.len()).sum());
    table.add_memory("pieces of the snapshots", bytes / 1_024);
    Ok(())
}
