//! Chains of records: taken once, whole, from the till that sealed them.

use super::shop::{Pen, at, opened};
use crate::{Refused, Storage};
use protocol::{BatchReply, Hash, Lane, OpResult};

fn results(reply: &BatchReply) -> Vec<OpResult> {
    reply.results.iter().map(|reply| reply.result).collect()
}

pub(crate) fn a_chain_is_taken_once(storage: &dyn Storage) {
    let mut pen = opened(storage);
    let none = storage.acknowledged(&pen.till, Lane::Journal, "").expect("asked");
    assert_eq!((none.through, none.hash), (0, Hash::default()));
    let ops = [pen.idle(), pen.sell(&[("CUP", 2, 500)]).1, pen.idle()];
    let reply = pen.sent(storage, &ops);
    assert_eq!((reply.through, results(&reply)), (3, vec![OpResult::Applied; 3]));
    let again = pen.sent(storage, &ops);
    assert_eq!((again.through, results(&again)), (3, vec![OpResult::Duplicate; 3]));
    assert_eq!(again.results[1].detail, "applied", "the stored result");
    let more = [ops[2].clone(), pen.idle(), pen.idle()];
    let reply = pen.sent(storage, &more);
    assert_eq!(results(&reply), [OpResult::Duplicate, OpResult::Applied, OpResult::Applied]);
    let acknowledged = storage.acknowledged(&pen.till, Lane::Journal, "").expect("asked");
    assert_eq!((acknowledged.through, acknowledged.hash), (5, pen.hash));
    assert_eq!(storage.latest_sales(10).expect("listed").len(), 1, "sold once");
    let kept = storage.ops(&pen.till, Lane::Journal, "", 1, 100).expect("kept");
    assert_eq!(kept[..3], ops, "byte for byte as they came");
}

#[track_caller]
fn check_refused(storage: &dyn Storage, pen: &Pen, ops: &[protocol::Op], refused: &Refused, through: u64) {
    assert_eq!(pen.send(storage, ops).as_ref(), Err(refused));
    let acknowledged = storage.acknowledged(&pen.till, Lane::Journal, "").expect("asked");
    assert_eq!(acknowledged.through, through, "nothing of it was stored");
}

pub(crate) fn gaps_forks_and_changed_records_are_refused(storage: &dyn Storage) {
    let mut pen = opened(storage);
    let first = [pen.idle(), pen.idle()];
    let mut clone = pen.copy();
    let (third, fourth) = (pen.idle(), pen.idle());
    check_refused(storage, &pen, std::slice::from_ref(&third), &Refused::Gap { expected: 1 }, 0);
    pen.sent(storage, &first);
    check_refused(storage, &pen, std::slice::from_ref(&fourth), &Refused::Gap { expected: 3 }, 2);
    check_refused(storage, &pen, &[first[1].clone(), fourth.clone()], &Refused::Gap { expected: 3 }, 2);
    let mut changed = third.clone();
    changed.body.push(' ');
    let what = "op 3 was changed after it was sealed".to_owned();
    check_refused(storage, &pen, &[changed], &Refused::Altered { seq: 3, what }, 2);
    let mut unsigned = third.clone();
    unsigned.signature.0[0] ^= 1;
    let what = "op 3 wasn't signed by this till".to_owned();
    check_refused(storage, &pen, &[unsigned], &Refused::Altered { seq: 3, what }, 2);
    let mut two_things = third.clone();
    two_things.id = first[0].id;
    let what = "its id is another record's".to_owned();
    check_refused(storage, &pen, &[two_things], &Refused::Altered { seq: 3, what }, 2);
    pen.sent(storage, &[third]);
    let other = [clone.sell(&[("CUP", 1, 500)]).1, clone.idle()];
    check_refused(storage, &clone, &other, &Refused::Fork { seq: 3 }, 3);
    check_refused(storage, &clone, &other[1..], &Refused::Fork { seq: 4 }, 3);
    assert!(storage.latest_sales(10).expect("listed").is_empty());
    let alarms = storage.alarms(10).expect("listed");
    let alarms: Vec<(u64, &str)> = alarms.iter().map(|alarm| (alarm.seq, alarm.kind.as_str())).collect();
    assert_eq!(alarms, [(4, "fork"), (3, "fork"), (3, "altered")]);
    assert_eq!(pen.sent(storage, &[fourth]).through, 4, "the one that was first goes on");
}

pub(crate) fn a_restored_till_branches_off(storage: &dyn Storage) {
    let mut pen = opened(storage);
    let shared = [pen.idle(), pen.sell(&[("CUP", 1, 500)]).1];
    let mut restored = pen.copy();
    let lost = [pen.sell(&[("CUP", 1, 500)]).1, pen.idle()];
    pen.sent(storage, &shared);
    pen.sent(storage, &lost);
    let branch = [restored.continued("K7QD"), restored.idle()];
    let nameless = protocol::Batch { epoch: "X0X0".to_owned(), ..restored.batch(&branch) };
    assert!(matches!(storage.take_batch(&pen.till, &nameless, at(1)), Err(Refused::Malformed { .. })));
    let reply = restored.sent(storage, &branch);
    assert_eq!((reply.through, results(&reply)), (4, vec![OpResult::Applied; 2]));
    let again = restored.sent(storage, &[shared[1].clone(), branch[0].clone(), branch[1].clone()]);
    assert_eq!(results(&again), [OpResult::Duplicate; 3], "the past is shared");
    assert_eq!(pen.sent(storage, &[pen.copy().idle()]).through, 5, "both sets are kept");
    let chains = storage.chains().expect("listed");
    let chains: Vec<_> = chains.iter().map(|chain| (chain.epoch.as_str(), chain.begins_at, chain.through)).collect();
    assert_eq!(chains, [("", 1, 5), ("K7QD", 3, 4)]);
    let mut ahead = restored.copy();
    ahead.idle();
    let far = ahead.continued("M000");
    assert_eq!(ahead.send(storage, &[far]), Err(Refused::Gap { expected: 5 }), "what it follows comes first");
}

pub(crate) fn what_cant_be_read_waits_and_holds_up_nothing(storage: &dyn Storage) {
    let mut pen = opened(storage);
    let newer = pen.raw("drone-delivery", 1, r#"{"number":1,"event":{"kind":"drone-delivery"}}"#);
    let later = pen.raw("sale", 2, "{}");
    let (sale, good) = pen.sell(&[("CUP", 1, 500)]);
    let reply = pen.sent(storage, &[newer.clone(), later.clone(), good]);
    assert_eq!(results(&reply), [OpResult::Parked, OpResult::Parked, OpResult::Applied]);
    assert_eq!(storage.latest_sales(10).expect("listed")[0].id, sale.id);
    let parked = storage.parked_ops().expect("listed");
    assert_eq!(parked.iter().map(|parked| parked.op.clone()).collect::<Vec<_>>(), [newer.clone(), later.clone()]);
    assert_eq!(storage.replay_parked(at(2)), Ok(0), "this program still can't read them");
    assert_eq!(storage.retry_parked(newer.id, at(2)), Ok(false));
    storage.discard_parked(newer.id, "Sam", "no drones here", at(3)).expect("discarded");
    assert!(matches!(storage.retry_parked(newer.id, at(3)), Err(Refused::NotFound { .. })));
    assert_eq!(storage.parked_ops().expect("listed").len(), 1);
    let again = pen.sent(storage, &[newer]);
    assert_eq!((again.through, results(&again)), (3, vec![OpResult::Duplicate]));
    assert!(again.results[0].detail.contains("no drones here"), "{}", again.results[0].detail);
}

pub(crate) fn a_till_that_was_shut_out_sends_nothing(storage: &dyn Storage) {
    let mut pen = opened(storage);
    let ops = [pen.idle()];
    storage.revoke(&pen.till, "Sam", at(1)).expect("revoked");
    assert_eq!(pen.send(storage, &ops), Err(Refused::Revoked { till: pen.till.clone() }));
    assert_eq!(storage.till(&pen.till).expect("known").revoked_at, Some(at(1)));
    let mut nobody = pen.copy();
    nobody.till = "AU-SYD-99".to_owned();
    assert!(matches!(nobody.send(storage, &ops), Err(Refused::NotFound { .. })));
}

pub(crate) fn a_clock_that_is_wrong_is_noted(storage: &dyn Storage) {
    let mut pen = opened(storage);
    let first = pen.idle();
    let mut batch = pen.batch(&[first]);
    batch.sent_at = at(1 + 3 * 365 * 24 * 60).to_string();
    storage.take_batch(&pen.till, &batch, at(1)).expect("its sales are facts all the same");
    let noted = storage.exceptions(10).expect("listed");
    assert_eq!((noted[0].kind.as_str(), noted[0].subject.as_str()), ("clock", pen.till.as_str()));
    assert_eq!(storage.till(&pen.till).expect("known").heard_at, Some(at(1)));
    storage.close_exception(noted[0].id, "Sam", "clock set", at(2)).expect("closed");
    assert!(storage.exceptions(10).expect("listed").is_empty());
    let next = pen.idle();
    pen.sent(storage, &[next]);
    assert!(storage.exceptions(10).expect("listed").is_empty(), "a right clock isn't noted");
}
