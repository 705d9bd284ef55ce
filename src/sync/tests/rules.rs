//! What the engine does next, rule by rule: back-off, breaker, lanes apart, another epoch of the hub.

use crate::engine::Engine;
use crate::local::Stretch;
use crate::step::{Failure, Outcome, Step, Stop, Way};
use protocol::{Head, Lane, ProblemType, Subscription};

fn stretch(epoch: &str, first: u64, last: Option<u64>) -> Stretch {
    Stretch { epoch: epoch.to_owned(), first, last }
}

fn engine() -> Engine {
    Engine::new(vec![stretch("", 1, None)], vec![stretch("", 1, None)])
}

fn subscription(scopes: &[(&str, u64)]) -> Outcome {
    let scopes = scopes.iter().map(|(scope, head)| Head { scope: (*scope).to_owned(), head: *head }).collect();
    let subscription = Subscription { hub_epoch: "one".to_owned(), now: "2026-11-22T10:00:00Z".to_owned(), scopes };
    Outcome::Subscribed { subscription, unread: Vec::new() }
}

fn acknowledged(hub_epoch: &str, through: u64) -> Outcome {
    Outcome::Acknowledged { hub_epoch: hub_epoch.to_owned(), through, is_ours: true }
}

fn pushed(through: u64) -> Outcome {
    Outcome::Pushed { hub_epoch: "one".to_owned(), through }
}

fn read(through: u64, head: u64) -> Outcome {
    Outcome::Read { hub_epoch: "one".to_owned(), through, head, is_whole: true }
}

fn unreachable() -> Outcome {
    Outcome::Failed(Failure::Unreachable("nobody".to_owned()))
}

fn problem(kind: ProblemType) -> Outcome {
    Outcome::Failed(Failure::Problem { kind, title: String::new(), retry_after_ms: None, facts: None })
}

/// Everything that is due now, as words.
fn due(engine: &mut Engine, now_ms: u64) -> Vec<Step> {
    std::iter::from_fn(|| engine.next(now_ms)).collect()
}

fn words(step: &Step) -> String {
    match step {
        Step::Ask { lane, stretch } => format!("ask {} '{}'", lane.name(), stretch.epoch),
        Step::Push { lane, stretch, after, limit } => {
            format!("push {} '{}' after {after}, {limit}", lane.name(), stretch.epoch)
        }
        Step::Subscribe => "subscribe".to_owned(),
        Step::Listen => "listen".to_owned(),
        Step::Read { scope, wait_s, .. } => format!("read {scope} {wait_s}"),
        Step::ReadAgain { scope, .. } => format!("again {scope}"),
        Step::Snapshot { scope } => format!("snapshot {scope}"),
        Step::Piece { index, .. } => format!("piece {index}"),
    }
}

#[track_caller]
fn check(found: &[Step], expected: &[&str]) {
    assert_eq!(found.iter().map(words).collect::<Vec<_>>(), expected);
}

/// An engine whose chains and scopes are up to date; the stream is open.
fn idle(scopes: &[(&str, u64)]) -> Engine {
    let mut engine = engine();
    for step in due(&mut engine, 0) {
        let outcome = if step == Step::Subscribe { subscription(scopes) } else { acknowledged("one", 0) };
        engine.done(&step, outcome, 0, 0);
    }
    loop {
        let steps = due(&mut engine, 0);
        let left: Vec<&Step> = steps.iter().filter(|step| **step != Step::Listen).collect();
        for step in &left {
            let outcome = match step {
                Step::Push { .. } => Outcome::Nothing,
                Step::Read { scope, .. } => {
                    let head = scopes.iter().find(|(name, _)| name == scope).map_or(0, |(_, head)| *head);
                    read(head, head)
                }
                Step::Subscribe => subscription(scopes),
                step => panic!("not due: {step:?}"),
            };
            engine.done(step, outcome, 0, 0);
        }
        if steps.contains(&Step::Listen) {
            engine.streaming(0, 0);
        }
        if left.is_empty() {
            return engine;
        }
    }
}

#[test]
fn it_asks_before_it_pushes_and_subscribes_before_it_reads() {
    let mut engine = engine();
    let steps = due(&mut engine, 0);
    check(&steps, &["ask journal ''", "ask customers ''", "subscribe"]);
    engine.done(&steps[0], acknowledged("one", 7), 0, 0);
    engine.done(&steps[2], subscription(&[("prices/A", 4), ("catalogue", 9), ("orders/A", 0)]), 0, 0);
    check(
        &due(&mut engine, 0),
        &["push journal '' after 7, 200", "listen", "read prices/A 0", "read catalogue 0", "read orders/A 0"],
    );
}

#[test]
fn a_lane_that_fails_holds_up_no_other() {
    let mut engine = idle(&[("prices/A", 1)]);
    engine.wake(Lane::Journal);
    engine.poke("one", "prices/A", 2);
    let steps = due(&mut engine, 10);
    check(&steps, &["push journal '' after 0, 200", "read prices/A 0"]);
    engine.done(&steps[0], problem(ProblemType::Storage), 10, u64::MAX);
    engine.done(&steps[1], read(2, 2), 10, 0);
    engine.poke("one", "prices/A", 3);
    check(&due(&mut engine, 11), &["read prices/A 0"]);
    assert!(engine.failures().any(|(way, _)| way == Way::Up(Lane::Journal)));
}

#[test]
fn the_wait_doubles_up_to_a_minute_and_the_breaker_makes_it_longer() {
    // With the greatest chance number of each wait: its bound.
    let bounds = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000];
    let mut engine = idle(&[]);
    engine.wake(Lane::Journal);
    let mut now = 0;
    for bound in bounds {
        let steps = due(&mut engine, now);
        check(&steps, &["push journal '' after 0, 200"]);
        engine.done(&steps[0], problem(ProblemType::Storage), now, bound);
        check(&due(&mut engine, now + bound - 1), &[]);
        assert_eq!(engine.due_ms(now), Some(now + bound));
        now += bound;
    }
    let steps = due(&mut engine, now);
    engine.done(&steps[0], problem(ProblemType::Storage), now, 0);
    assert_eq!(engine.due_ms(now), Some(now + 60_000), "the breaker has no short waits");
    let steps = due(&mut engine, now + 60_000);
    engine.done(&steps[0], pushed(1), now + 60_000, 0);
    check(&due(&mut engine, now + 60_000), &["push journal '' after 1, 200"]);
    assert_eq!(engine.failures().count(), 0);
}

#[test]
fn the_wait_the_hub_asks_for_is_kept() {
    let mut engine = idle(&[]);
    engine.wake(Lane::Journal);
    let steps = due(&mut engine, 0);
    let kind = ProblemType::TooMany;
    let outcome =
        Outcome::Failed(Failure::Problem { kind, title: String::new(), retry_after_ms: Some(20_000), facts: None });
    engine.done(&steps[0], outcome, 0, 0);
    engine.wake(Lane::Journal);
    check(&due(&mut engine, 19_999), &[]);
    check(&due(&mut engine, 20_000), &["push journal '' after 0, 200"]);
}

#[test]
fn when_one_lane_reaches_the_hub_again_those_that_could_not_come_back_soon() {
    let mut engine = idle(&[("prices/A", 1)]);
    engine.wake(Lane::Journal);
    let mut now = 0;
    for _ in 0..8 {
        let steps = due(&mut engine, now);
        engine.done(&steps[0], unreachable(), now, u64::MAX);
        now = engine.due_ms(now).expect("due");
    }
    let steps = due(&mut engine, now);
    engine.done(&steps[0], unreachable(), now, 0);
    engine.poke("one", "prices/A", 2);
    let steps = due(&mut engine, now);
    engine.done(steps.last().expect("read"), read(2, 2), now, 1_500);
    assert!(engine.due_ms(now).is_some_and(|due| due <= now + 1_500));
}

#[test]
fn another_epoch_of_the_hub_is_asked_again_and_gets_what_it_lost() {
    let mut engine = idle(&[("prices/A", 5)]);
    engine.wake(Lane::Journal);
    let steps = due(&mut engine, 0);
    engine.done(&steps[0], pushed(60), 0, 0);
    let steps = due(&mut engine, 0);
    engine.done(&steps[0], Outcome::Nothing, 0, 0);
    engine.poke("two", "prices/A", 5);
    let steps = due(&mut engine, 1);
    check(&steps, &["ask journal ''", "ask customers ''", "subscribe", "read prices/A 0"]);
    engine.done(&steps[0], acknowledged("two", 41), 1, 0);
    check(&due(&mut engine, 1), &["push journal '' after 41, 200"]);
}

#[test]
fn a_restored_till_pushes_the_end_of_its_first_epoch_and_then_the_next() {
    let mut engine = Engine::new(vec![stretch("", 1, Some(40)), stretch("R2", 41, None)], vec![stretch("", 1, None)]);
    let steps = due(&mut engine, 0);
    engine.done(&steps[0], acknowledged("one", 38), 0, 0);
    let steps = due(&mut engine, 0);
    check(&steps[..1], &["push journal '' after 38, 200"]);
    engine.done(&steps[0], pushed(40), 0, 0);
    let steps = due(&mut engine, 0);
    check(&steps, &["ask journal 'R2'"]);
    engine.done(&steps[0], acknowledged("one", 0), 0, 0);
    check(&due(&mut engine, 0), &["push journal 'R2' after 40, 200"]);
}

#[test]
fn problems_are_met_as_they_ask() {
    let after = |kind| {
        let mut engine = idle(&[("prices/A", 5_000)]);
        engine.wake(Lane::Journal);
        let steps = due(&mut engine, 0);
        engine.done(&steps[0], problem(kind), 0, 0);
        let next = due(&mut engine, 1).iter().map(words).collect::<Vec<_>>();
        (next, engine.stop(Lane::Journal))
    };
    assert_eq!(after(ProblemType::SequenceGap), (vec!["ask journal ''".to_owned()], None));
    assert_eq!(after(ProblemType::TooLarge), (vec!["push journal '' after 0, 100".to_owned()], None));
    assert_eq!(after(ProblemType::Clock), (vec!["push journal '' after 0, 200".to_owned()], None));
    assert_eq!(after(ProblemType::Fork), (vec![], Some(Stop::Fork)));
    assert_eq!(after(ProblemType::Altered), (vec![], Some(Stop::Altered)));
    assert_eq!(after(ProblemType::Revoked), (vec![], Some(Stop::Revoked)));
}

#[test]
fn a_hub_with_other_records_under_the_same_numbers_stops_the_chain_until_a_person_tries_again() {
    let mut engine = engine();
    let steps = due(&mut engine, 0);
    let outcome = Outcome::Acknowledged { hub_epoch: "one".to_owned(), through: 9, is_ours: false };
    engine.done(&steps[0], outcome, 0, 0);
    assert_eq!(engine.stop(Lane::Journal), Some(Stop::Fork));
    check(&due(&mut engine, 1_000_000), &[]);
    engine.try_now();
    assert_eq!(engine.stop(Lane::Journal), None);
    check(&due(&mut engine, 1_000_000), &["ask journal ''"]);
}

#[test]
fn a_cursor_that_is_gone_begins_again_with_the_snapshot_and_a_wrong_sum_with_the_first_page() {
    let mut engine = idle(&[("prices/A", 5_000)]);
    engine.poke("one", "prices/A", 5_001);
    let steps = due(&mut engine, 0);
    engine.done(&steps[0], problem(ProblemType::CursorGone), 0, 0);
    let steps = due(&mut engine, 0);
    check(&steps, &["again prices/A"]);
    engine.done(&steps[0], Outcome::Begun, 0, 0);
    let steps = due(&mut engine, 0);
    check(&steps, &["snapshot prices/A"]);
    engine.done(&steps[0], problem(ProblemType::NotFound), 0, 0);
    let steps = due(&mut engine, 0);
    check(&steps, &["read prices/A 0"]);
    let wrong = Outcome::Read { hub_epoch: "one".to_owned(), through: 5_001, head: 5_001, is_whole: false };
    engine.done(&steps[0], wrong, 0, 0);
    check(&due(&mut engine, 0), &[]);
    let due_ms = engine.due_ms(0).expect("the second time waits");
    check(&due(&mut engine, due_ms), &["again prices/A"]);
}

#[test]
fn without_a_stream_prices_are_polled_and_a_hub_that_does_not_wait_is_not_asked_on_and_on() {
    let mut engine = idle(&[("prices/A", 1)]);
    engine.done(&Step::Listen, unreachable(), 1_000, 400);
    let steps = due(&mut engine, 1_000);
    check(&steps, &["read prices/A 30"]);
    engine.done(&steps[0], read(1, 1), 1_001, 0);
    let steps = due(&mut engine, 1_500);
    check(&steps, &["listen"]);
    engine.done(&steps[0], unreachable(), 1_500, 1_000);
    check(&due(&mut engine, 2_499), &[]);
    check(&due(&mut engine, 3_000), &["listen", "read prices/A 30"]);
}

#[test]
fn what_changed_before_the_stream_was_open_is_looked_at() {
    let mut engine = idle(&[("prices/AU-SYD", 3)]);
    engine.done(&Step::Listen, unreachable(), 10, 0);
    for step in due(&mut engine, 600).iter().filter(|step| **step != Step::Listen) {
        engine.done(step, read(3, 3), 600, 0);
    }
    engine.streaming(700, 0);
    assert!(due(&mut engine, 700).contains(&Step::Subscribe), "the hub tells of nothing that was before");
}

#[test]
fn a_poll_that_broke_off_is_no_trouble_any_more_once_the_stream_is_open_again() {
    let mut engine = idle(&[("prices/AU-SYD", 3)]);
    engine.done(&Step::Listen, unreachable(), 10, 0);
    let steps = due(&mut engine, 10);
    assert!(steps.iter().any(|step| words(step) == "read prices/AU-SYD 30"), "{steps:?}");
    for step in &steps {
        engine.done(step, unreachable(), 20, 0);
    }
    assert!(engine.failures().any(|(way, _)| way == Way::Prices));
    engine.streaming(40, 0);
    assert!(engine.failures().all(|(way, _)| way != Way::Prices), "what is streamed needn't be polled");
}
