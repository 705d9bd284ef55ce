//! What goes wrong between a till and its hub, done to the built hub over real sockets: every record that was acknowledged is there
//! afterwards, once.

use super::hub::{Client, Rig};
use crate::proxy::{Fault, Proxy};
use protocol::{Op, OpResult, ProblemType};
use serde_json::Value;
use std::io::Write;
use std::net::TcpStream;
use std::time::Duration;

/// Sends ops until the hub has answered, and says how often it took.
fn push_until_answered(client: &Client, ops: &[Op], limit: usize) -> usize {
    for tries in 1..=limit {
        if let Ok(answer) = client.push(ops) {
            let reply = answer.expect("no problem");
            assert_eq!(reply.through, ops.last().expect("ops").seq);
            return tries;
        }
    }
    panic!("no answer in {limit} tries");
}

/// Everything is there, once, as it was signed.
fn check(rig: &mut Rig, written: &[Op]) {
    let (ops, sales) = rig.on_disk();
    assert_eq!(ops, written);
    assert_eq!(sales, written.iter().filter(|op| op.kind == "sale").count() as u64);
}

#[test]
fn a_request_or_an_answer_cut_anywhere_has_its_effect_once() {
    let mut rig = Rig::start();
    let proxy = Proxy::to(rig.address);
    let client = Client { address: proxy.address, ..rig.joined() };
    let written = client.records(41);
    let mut answers = 0;
    for (index, batch) in written.chunks(2).enumerate() {
        // Within the handshake, within the batch, within the answer.
        for fault in [Fault::Refused, Fault::CutUp(200 + 150 * index), Fault::CutDown(60 + 60 * index)] {
            proxy.fail(fault);
            answers += usize::from(client.push(batch).is_ok());
        }
        proxy.fail(Fault::None);
        let reply = client.push(batch).expect("an answer").expect("no problem");
        let is_parked = |result: OpResult| result == OpResult::Parked;
        assert!(reply.results.iter().all(|reply| !is_parked(reply.result)), "{reply:?}");
    }
    println!("{} connections were cut, {answers} answers came through", proxy.cuts());
    assert!(proxy.cuts() > 40);
    check(&mut rig, &written);
}

#[test]
fn a_hub_killed_in_the_middle_of_batches_loses_and_doubles_nothing() {
    const KILLS: usize = 12;
    let mut rig = Rig::start();
    let mut client = rig.joined();
    let written = client.records(1 + 20 * KILLS as u64);
    let mut acknowledged = 0;
    for (kill, batch) in written.chunks(20).enumerate() {
        let (sender, sent) = (client.clone(), batch.to_vec());
        let pushing = std::thread::spawn(move || {
            // One by one, so that the kill meets one of many commits.
            let answered = |op: &&Op| sender.push(std::slice::from_ref(*op)).is_ok_and(|answer| answer.is_ok());
            sent.iter().take_while(answered).count()
        });
        std::thread::sleep(Duration::from_millis(7 * kill as u64));
        rig.kill();
        acknowledged += pushing.join().expect("answers");
        rig.restart();
        client.address = rig.address;
        let query = "lane=journal&epoch=";
        let (status, body) = client.get("/v1/acks", query).expect("an answer");
        assert_eq!(status, 200);
        let known: Value = serde_json::from_slice(&body).expect("acks");
        assert!(known["through"].as_u64() >= Some(20 * kill as u64), "what was acknowledged is there");
        push_until_answered(&client, batch, 1);
    }
    println!("the hub was killed {KILLS} times, {acknowledged} records were acknowledged before");
    check(&mut rig, &written);
}

#[test]
fn the_same_signed_request_counts_once() {
    let mut rig = Rig::start();
    let client = rig.joined();
    let written = client.records(3);
    let batch =
        serde_json::json!({ "lane": "journal", "epoch": "", "sent_at": "2026-11-22T00:00:00Z", "ops": written });
    let request = client.request("POST", "/v1/ops", "", &batch.to_string());
    let answers: Vec<(u16, Vec<u8>)> = std::thread::scope(|scope| {
        let send = || client.send(&request).expect("an answer");
        let both = [scope.spawn(send), scope.spawn(send)];
        both.map(|one| one.join().expect("an answer")).into_iter().collect()
    });
    let mut statuses: Vec<u16> = answers.iter().map(|(status, _)| *status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 401]);
    let refused = answers.iter().find(|(status, _)| *status == 401).expect("refused");
    assert!(String::from_utf8_lossy(&refused.1).contains(ProblemType::Replayed.uri()));
    check(&mut rig, &written);
}

#[test]
fn a_chain_out_of_order_forked_or_altered_is_refused_as_a_whole() {
    let mut rig = Rig::start();
    let client = rig.joined();
    let written = client.records(6);
    client.push(&written[..3]).expect("an answer").expect("taken");
    let problem = |ops: &[Op]| client.push(ops).expect("an answer").expect_err("refused");
    let gap = problem(&written[4..]);
    assert_eq!((gap.kind, gap.expected_seq), (ProblemType::SequenceGap, Some(4)));
    let mut forked = written[..2].to_vec();
    client.seal(&mut forked, uuid::Uuid::from_u128(99), "no-sale", written[1].body.replace("2", "3"));
    assert_eq!(problem(&forked[2..]).kind, ProblemType::Fork);
    let mut altered = written[3..].to_vec();
    altered[1].body.push(' ');
    assert_eq!(problem(&altered).kind, ProblemType::Altered);
    client.push(&written[3..]).expect("an answer").expect("taken");
    check(&mut rig, &written);
}

#[test]
fn a_record_nobody_can_read_stops_no_other() {
    let mut rig = Rig::start();
    let client = rig.joined();
    let mut written = client.records(4);
    client.seal(&mut written, uuid::Uuid::from_u128(50), "sale", "{\"number\":5}".to_owned());
    client.seal(&mut written, uuid::Uuid::from_u128(51), "from-tomorrow", "not even JSON".to_owned());
    let reply = client.push(&written).expect("an answer").expect("taken");
    let results: Vec<OpResult> = reply.results.iter().map(|reply| reply.result).collect();
    assert_eq!(reply.through, 6);
    assert_eq!(results[4..], [OpResult::Parked, OpResult::Parked], "{reply:?}");
    assert!(!results[..4].contains(&OpResult::Parked), "{reply:?}");
    let (ops, sales) = rig.on_disk();
    assert_eq!((ops, sales), (written, 3));
}

#[test]
fn what_a_hub_does_not_have_is_said_in_its_own_words() {
    let mut rig = Rig::start();
    let client = rig.joined();
    for path in ["/v1/from-tomorrow", "/v2/time"] {
        let (status, body) = client.get(path, "").expect("an answer");
        let problem: protocol::Problem = serde_json::from_slice(&body).expect("a problem");
        assert_eq!((status, problem.kind), (404, ProblemType::NotFound), "{path}");
    }
    for (method, path, expected) in [("PUT", "/v1/ops", 405), ("GET", "/v1/customers/nobody/purchases", 400)] {
        let (status, body) = client.send(&client.request(method, path, "", "")).expect("an answer");
        let problem: protocol::Problem = serde_json::from_slice(&body).expect("a problem");
        assert_eq!((status, problem.status, problem.kind), (expected, expected, ProblemType::Malformed), "{path}");
    }
    check(&mut rig, &[]);
}

#[test]
fn callers_that_never_finish_keep_nobody_out() {
    let mut rig = Rig::start();
    let proxy = Proxy::to(rig.address);
    let client = rig.joined();
    // Some say nothing, some begin and stop, one speaks a byte at a time.
    let mut silent = Vec::new();
    for index in 0..60 {
        let mut socket = TcpStream::connect(rig.address).expect("connected");
        if index % 2 == 0 {
            socket.write_all(&[0x16, 0x03, 0x01]).expect("written");
        }
        silent.push(socket);
    }
    proxy.fail(Fault::Drip(Duration::from_millis(3), 400));
    let slow = Client { address: proxy.address, ..client.clone() };
    let written = client.records(5);
    let dripping = std::thread::spawn(move || slow.get("/v1/subscription", ""));
    assert_eq!(push_until_answered(&client, &written, 1), 1);
    let (status, _) = dripping.join().expect("joined").expect("an answer");
    assert_eq!(status, 200);
    drop(silent);
    check(&mut rig, &written);
}

#[test]
fn a_code_is_never_said_to_another_hub() {
    let (mine, other) = (Rig::start(), Rig::start());
    let authority = |rig: &Rig| hub::Authority::open(&rig.dir.path().join("tls")).expect("an authority").hash();
    let code = protocol::EnrolmentCode::new([3; 9], &authority(&mine)).to_string();
    let url = |rig: &Rig| format!("https://{}", rig.address);
    let join = |rig: &Rig| sync::enrol(&url(rig), &code, [9; 32], None, "third 1").expect_err("refused");
    assert_eq!(join(&other), sync::EnrolError::AnotherHub);
    assert_eq!(join(&mine), sync::EnrolError::Refused, "the right hub is asked, and doesn't know this code");
}
