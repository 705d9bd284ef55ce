//! The till is killed, or its power fails, at every write of a return, of an exchange and of a close, in four countries. Afterwards the act
//! is there as a whole or not at all; whoever goes on finishes it once, and drawer, journal and Z reports agree.

use super::disk::*;
use super::rig::*;
use super::*;
use crate::console::{Reply, exported};

/// Where it happens: cash that is rounded, three kinds of receipts and refunds, and taxes that come on top.
const COUNTRIES: [&str; 4] = ["AU", "FR", "DE", "US"];

/// What somebody is in the middle of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Act {
    /// Goods come back and the money goes back to the card.
    Return,
    /// Goods come back, others leave, the difference is paid in cash.
    Exchange,
    /// The float was counted, the drawer is counted and closed.
    Close,
}

/// What the journal has to say of it, once.
fn kind_of(act: Act) -> &'static str {
    if act == Act::Close { "till-closed" } else { "sale" }
}

/// The acts of it in order; the last one is the one that counts.
fn steps(act: Act, country: &str) -> Vec<Value> {
    let back = [
        json!({ "do": "open_return", "receipt": 1 }),
        json!({ "do": "pick_return", "line": 1, "quantity": "1" }),
        json!({ "do": "confirm_return" }),
    ];
    match act {
        Act::Return => back.into(),
        Act::Exchange => [&back[..], &[goods(country, 1), goods(country, 2)]].concat(),
        Act::Close => vec![
            json!({ "do": "open_till", "pieces": [{ "value": 1_000, "count": 20 }] }),
            json!({ "do": "paid_in", "amount": 700, "reason": "change" }),
            json!({ "do": "count_till", "pieces": [{ "value": 1_000, "count": 20 }] }),
        ],
    }
}

/// What finishes it, given the basket.
fn last_step(act: Act, basket: &Value) -> Value {
    let due = |name: &str| basket["due"][name].as_i64().expect("an amount");
    match act {
        Act::Return => json!({ "do": "tender", "kind": "card", "amount": due("exact") }),
        Act::Exchange => json!({ "do": "tender", "kind": "cash", "amount": due("cash") }),
        Act::Close => json!({ "do": "close_till", "carried": 1_000 }),
    }
}

/// What became of one try.
#[derive(Debug)]
struct Outcome {
    told: Told,
    /// How many acts were answered before the till died; all of them and the last one is one more than the steps.
    answered: usize,
    /// Whether the act was there although nobody was told.
    is_there_unanswered: bool,
    problem: Option<String>,
}

/// Does it with this fault, from the first step or only around the last one.
fn try_with(rig: &mut Rig, act: Act, plan: Plan, is_last_only: bool) -> Outcome {
    let mut console = rig.open(&rig.options());
    if !is_last_only {
        rig.disk.plan(plan);
    }
    let (mut answered, mut basket, steps) = (0, Value::Null, steps(act, rig.country()));
    let mut is_dead = false;
    for step in &steps {
        match reply(&mut console, step.clone()) {
            Some(answer) => {
                basket = if answer["basket"].is_object() { answer["basket"].clone() } else { basket };
                answered += 1;
            }
            None => {
                is_dead = true;
                break;
            }
        }
    }
    if !is_dead {
        if is_last_only {
            rig.disk.plan(plan);
        }
        is_dead = reply(&mut console, last_step(act, &basket)).is_none();
        answered += usize::from(!is_dead);
    }
    if is_dead {
        drop(console.kill())
    } else {
        drop(console.close())
    }
    let told = rig.disk.told();
    let checked = go_on(rig, act, answered);
    let is_there_unanswered = answered <= steps.len() && checked.as_ref().is_ok_and(|is_there| *is_there);
    let problem = checked.err().map(|problem| format!("{act:?} {plan:?}, {answered} acts answered: {problem}"));
    Outcome { told, answered, is_there_unanswered, problem }
}

/// The answer; `None` if the till died.
fn reply(console: &mut Console, action: Value) -> Option<Value> {
    let id = console.post(action.clone());
    match console.reply_to(id) {
        Some(Reply::Ok(answer)) => Some(answer),
        Some(other) => panic!("{action}: {other:?}"),
        None => None,
    }
}

/// Records of this kind that belong to the act: a sale is one only if goods came back on it.
fn how_often(rig: &Rig, act: Act) -> usize {
    let records = crate::console::journal_of(&rig.data_dir());
    let events =
        records.iter().map(|record| serde_json::from_str::<Value>(&record.body).expect("JSON")["event"].take());
    events.filter(|event| event["kind"] == kind_of(act) && (act == Act::Close || event["returns"].is_array())).count()
}

/// Starts the till again and finishes what was begun. Returns whether it had been there already.
fn go_on(rig: &mut Rig, act: Act, answered: usize) -> Result<bool, String> {
    let mut console = Console::start(&rig.sound_options());
    super::sign_in(&mut console, DEMO_MANAGER);
    let before = how_often(rig, act);
    let is_answered = answered > steps(act, rig.country()).len();
    if before > 1 || (is_answered && before == 0) {
        return Err(format!("it is there {before} times, answered: {is_answered}"));
    }
    if before == 0 {
        finish(&mut console, act, rig.country())?;
    }
    // A second time is refused, and says why.
    let again = match act {
        Act::Close => json!({ "do": "close_till", "carried": 0 }),
        _ => json!({ "do": "open_return", "receipt": 1 }),
    };
    let id = console.post(again);
    match console.reply_to(id) {
        Some(Reply::Refused { code, .. }) if ["return-all-returned", "till-count-first"].contains(&code.as_str()) => {}
        other => return Err(format!("a second time: {other:?}")),
    }
    check_drawer(&mut console, act)?;
    let ended = console.close();
    if how_often(rig, act) != 1 {
        return Err(format!("at the end it is there {} times {}", how_often(rig, act), ended.errors));
    }
    let checked = run(&["verify", &rig.data_dir().display().to_string()]);
    let report: Value = serde_json::from_str(&checked.output).unwrap_or_default();
    if report["breaks"] != json!([]) {
        return Err(format!("verify: {report} {}", checked.errors));
    }
    let receipts: Vec<Value> =
        exported(&rig.data_dir()).iter().map(|line| line["document"]["receipt"].clone()).collect();
    let expected: Vec<Value> = (1..=receipts.len()).map(|number| json!(number)).collect();
    if receipts == expected { Ok(before == 1) } else { Err(format!("receipts {receipts:?}")) }
}

/// Goes on from what is there: a basket that came back, a count that was sealed.
fn finish(console: &mut Console, act: Act, country: &str) -> Result<(), String> {
    let mut view = console.ok(json!({ "do": "view" }))["view"].clone();
    let is_begun = match act {
        Act::Close => view["till"]["is_counted"] == true,
        _ => view["basket"].is_object(),
    };
    if !is_begun {
        let skip = usize::from(act == Act::Close && view["till"]["is_float_counted"] == true);
        for step in steps(act, country).into_iter().skip(skip) {
            let is_paid_twice = step["do"] == "paid_in" && view["till"]["is_float_counted"] == true;
            if !is_paid_twice {
                console.ok(step);
            }
        }
    }
    if act == Act::Exchange {
        view = console.ok(json!({ "do": "view" }))["view"].clone();
        let lines = view["basket"]["lines"].as_array().map_or(0, Vec::len);
        for index in 1 + lines..CODES.len() {
            console.ok(goods(country, index));
        }
    }
    view = console.ok(json!({ "do": "view" }))["view"].clone();
    let done = console.ok(last_step(act, &view["basket"]));
    match done["reply"].as_str() {
        Some("paid" | "till_closed") => Ok(()),
        other => Err(format!("it could not be finished: {other:?}")),
    }
}

/// What the till says should be in the drawer is what the records say.
fn check_drawer(console: &mut Console, act: Act) -> Result<(), String> {
    let read = console.ok(json!({ "do": "read_till" }));
    let exchanged: i64 = console.ok(json!({ "do": "recent_sales" }))["sales"]
        .as_array()
        .expect("sales")
        .iter()
        .flat_map(|sale| sale["tenders"].as_array().expect("tenders").clone())
        .filter(|tender| tender["kind"] == "cash")
        .map(|tender| tender["amount"].as_i64().expect("an amount"))
        .sum();
    let expected = if act == Act::Close { 1_000 } else { exchanged };
    if read["expected"] != expected {
        return Err(format!("the drawer should have {} and not {expected}", read["expected"]));
    }
    let reports = console.ok(json!({ "do": "z_reports" }))["reports"].as_array().expect("a list").len();
    if reports == usize::from(act == Act::Close) { Ok(()) } else { Err(format!("{reports} Z reports")) }
}

/// Kills and cuts at so many of the calls of the last act, and in the first country at a few of those before it, which are the same
/// everywhere.
fn check(act: Act) {
    let every = std::env::var("OMNITILL_EVERY_CALL").ok();
    let only = COUNTRIES.into_iter().find(|country| every.as_deref() == Some(country));
    for country in COUNTRIES.into_iter().filter(|country| only.is_none_or(|only| only == *country)) {
        let (near, far) = match (&every, country) {
            (Some(_), "AU") => (1, Some(1)),
            (Some(_), _) => (1, None),
            (None, "AU") => (10, Some(60)),
            (None, _) => (60, None),
        };
        check_in(country, act, near, far);
    }
    if every.is_none() {
        println!("{act:?}: OMNITILL_EVERY_CALL=1 tries every call, OMNITILL_EVERY_CALL=US those of one country");
    }
}

/// Tries each of so many calls of the last act, and of all acts if `far` says so.
fn check_in(country: &'static str, act: Act, near: usize, far: Option<usize>) {
    let template = Template::of(country);
    let counted = |is_last_only| try_with(&mut Rig::new(&template), act, Plan::count(), is_last_only);
    let last = counted(true);
    let all = far.map(|_| counted(false));
    assert!(last.problem.is_none() && all.as_ref().is_none_or(|all| all.problem.is_none()), "{last:?} {all:?}");
    let at = |fault, calls: u64, step: usize, is_last_only| {
        (1..=calls).step_by(step).map(move |n| (Plan::at(fault, n), is_last_only)).collect::<Vec<_>>()
    };
    let mut plans =
        [at(Fault::KillBefore, last.told.calls, near, true), at(Fault::CutTearing, last.told.calls, 2 * near, true)]
            .concat();
    if let (Some(all), Some(far)) = (&all, far) {
        plans.extend(at(Fault::KillAfter, all.told.calls, far, false));
    }
    let outcomes = on_every_processor(&template, &plans, |rig, (plan, is_last)| try_with(rig, act, *plan, *is_last));
    let problems: Vec<&String> = outcomes.iter().filter_map(|outcome| outcome.problem.as_ref()).collect();
    let hits = outcomes.iter().filter(|outcome| outcome.told.hits == 1).count();
    let is_within = |outcome: &&Outcome| outcome.told.hits == 1 && outcome.answered == steps(act, country).len();
    let within = outcomes.iter().filter(is_within).count();
    let whole = outcomes.iter().filter(|outcome| outcome.is_there_unanswered).count();
    println!(
        "{country} {act:?}: {} calls of the act itself; hit {hits} of {}, within the write of the act itself {within}: {whole} were there \
        as a whole, the others not at all",
        last.told.calls,
        plans.len()
    );
    assert!(problems.is_empty(), "{country}: {} of {} went wrong:\n{problems:#?}", problems.len(), plans.len());
    assert!(within > 0, "{country}: the fault never hit the act itself");
}

#[test]
fn a_return_is_given_back_once_whenever_the_till_dies() {
    check(Act::Return);
}

#[test]
fn an_exchange_is_made_once_whenever_the_till_dies() {
    check(Act::Exchange);
}

#[test]
fn a_shift_is_closed_once_whenever_the_till_dies() {
    check(Act::Close);
}
