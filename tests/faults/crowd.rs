//! Everybody at once: a hub comes back, and all its tills have been waiting for it.

use super::hub::{Client, Rig, STORE, now};
use ed25519_dalek::SigningKey;
use hub::{OpStorage, TillStorage};
use protocol::{EnrolRequest, Lane, Op, OpResult, PublicKey};
use serde_json::{Value, json};
use std::sync::Barrier;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use uuid::Uuid;

fn till(index: usize) -> String {
    format!("{STORE}-C{index:04}")
}

fn key(index: usize) -> SigningKey {
    let mut secret = [5; 32];
    secret[..8].copy_from_slice(&(index as u64).to_be_bytes());
    SigningKey::from_bytes(&secret)
}

/// The first record of a till.
fn record(client: &Client, index: usize) -> Vec<Op> {
    let id = Uuid::from_u64_pair(46, index as u64);
    let mut body: Value = serde_json::from_str(&client.records(1)[0].body).expect("a record");
    (body["id"], body["workstation"]) = (json!(id), json!(client.till));
    let mut ops = Vec::new();
    client.seal(&mut ops, id, "begun", body.to_string());
    ops
}

#[test]
fn a_hub_that_comes_back_to_a_crowd_answers_each_of_it() {
    let asked = std::env::var("CROWD_TILLS").ok().and_then(|text| text.parse().ok());
    let crowd: usize = asked.unwrap_or(400);
    let mut rig = Rig::start_with(|storage| {
        for index in 0..crowd {
            let secret = format!("CROWDED{index:06}");
            storage.make_enrolment(&till(index), STORE, &secret, now()).expect("an enrolment");
            let public_key = PublicKey(key(index).verifying_key().to_bytes());
            let request = EnrolRequest { secret, public_key, till: None, program: "waiting".to_owned() };
            storage.enrol(&request, now()).expect("joined");
        }
    });
    let template = rig.client();
    let address = rig.address;
    rig.kill();
    let (ready, tries) = (Barrier::new(crowd + 1), AtomicUsize::new(0));
    let mut waited: Vec<Duration> = thread::scope(|scope| {
        let callers: Vec<_> = (0..crowd)
            .map(|index| {
                let client = Client { till: till(index), key: key(index), ..template.clone() };
                let (ready, tries) = (&ready, &tries);
                scope.spawn(move || {
                    let ops = record(&client, index);
                    ready.wait();
                    let began = Instant::now();
                    let deadline = began + Duration::from_secs(120);
                    loop {
                        tries.fetch_add(1, Ordering::Relaxed);
                        match client.push(&ops) {
                            Ok(Ok(reply)) => {
                                assert_ne!(reply.results[0].result, OpResult::Parked, "{reply:?}");
                                return began.elapsed();
                            }
                            answer => assert!(Instant::now() < deadline, "{}: {answer:?}", client.till),
                        }
                        thread::sleep(Duration::from_millis(100 + 7 * (index as u64 % 100)));
                    }
                })
            })
            .collect();
        ready.wait();
        rig.restart_at(address);
        callers.into_iter().map(|caller| caller.join().expect("answered")).collect()
    });
    waited.sort_unstable();
    let at = |percent: usize| waited[(waited.len() - 1) * percent / 100];
    println!(
        "{crowd} tills called at once while their hub started, {} tries: answered after p50 {:?}, p99 {:?}",
        tries.load(Ordering::Relaxed),
        at(50),
        at(99)
    );
    rig.kill();
    let storage = rig.storage();
    for index in 0..crowd {
        let ops = storage.ops(&till(index), Lane::Journal, "", 1, 10).expect("records");
        assert_eq!(ops.len(), 1, "{} is there once", till(index));
    }
}
