//! The disk fails at every single write and flush of a sale: an error, no space, an interruption, half a write; once, or until
//! somebody helps. Nothing acknowledged is lost, what fails is said in words, and the same till goes on once the disk works again.

use super::disk::*;
use super::rig::*;
use super::*;
use crate::console::Reply;

/// What became of one sale on a disk that failed.
#[derive(Default)]
struct Outcome {
    told: Told,
    /// Acts that failed, with their code.
    failed: Vec<String>,
    problem: Option<String>,
}

/// Sells on a disk with this fault. What fails is tried again, once the disk is sound if the fault stays.
fn sell_on(rig: &mut Rig, plan: Plan, is_lasting: bool) -> Outcome {
    let mut console = rig.open(&rig.options());
    rig.disk.plan(plan);
    let mut outcome = Outcome::default();
    if let Err(problem) = try_to_sell(rig, &mut console, is_lasting, &mut outcome) {
        outcome.problem = Some(format!("{plan:?}: {problem}"));
        return outcome;
    }
    if outcome.told == Told::default() {
        outcome.told = rig.disk.told();
    }
    rig.disk.heal();
    // The same till goes on.
    let basket = rig.ask(&mut console, json!({ "do": "scan", "code": CODES[2] }));
    let again = payment(&rig.books.basket, "card");
    let paid = rig.ask(&mut console, again);
    let ended = console.close();
    outcome.problem = match (basket, paid) {
        (Some(Reply::Ok(_)), Some(Reply::Ok(_))) if ended.status.success() => rig.check().err(),
        other => Some(format!("the till doesn't go on: {other:?}")),
    };
    if ended.errors.contains("panicked") {
        outcome.problem = Some(ended.errors);
    }
    outcome.problem = outcome.problem.map(|problem| format!("{plan:?}: {problem}"));
    outcome
}

fn try_to_sell(rig: &mut Rig, console: &mut Console, is_lasting: bool, outcome: &mut Outcome) -> Result<(), String> {
    let mut done = 0;
    while let Some(act) = rig.sale_acts(done) {
        match rig.ask(console, act.clone()) {
            Some(Reply::Ok(_)) => done += 1,
            Some(Reply::Broken(broken)) => {
                let text = broken["text"].as_str().unwrap_or_default();
                if text.is_empty() || text.contains("problems-") {
                    return Err(format!("{act}: no words for {broken}"));
                }
                outcome.failed.push(broken["code"].as_str().unwrap_or_default().to_owned());
                if outcome.failed.len() > 3 {
                    return Err(format!("{act} fails again and again: {broken}"));
                }
                // Whoever looks still sees the basket as it was acknowledged.
                let seen = view(console)["basket"].take();
                if seen != rig.books.basket {
                    return Err(format!("after {broken}: {seen}\nacknowledged {}", rig.books.basket));
                }
                if is_lasting {
                    outcome.told = rig.disk.heal();
                }
            }
            other => return Err(format!("{act}: {other:?}")),
        }
    }
    Ok(())
}

#[track_caller]
fn check(template: &Template, calls: impl Iterator<Item = u64>, fault: Fault, is_lasting: bool, fails_as: &[&str]) {
    let plan = |n| if is_lasting { Plan::from(fault, n) } else { Plan::at(fault, n) };
    let plans: Vec<Plan> = calls.map(plan).collect();
    let outcomes = on_every_processor(template, &plans, |rig, plan| sell_on(rig, *plan, is_lasting));
    let problems: Vec<&String> = outcomes.iter().filter_map(|outcome| outcome.problem.as_ref()).collect();
    let hit = outcomes.iter().filter(|outcome| outcome.told.hits > 0).count();
    let failed = outcomes.iter().filter(|outcome| !outcome.failed.is_empty()).count();
    let mut said: Vec<&String> = outcomes.iter().flat_map(|outcome| &outcome.failed).collect();
    said.sort();
    said.dedup();
    let how = if is_lasting { "until somebody helps" } else { "once" };
    println!("{fault:?} {how}: hit {hit} of {}, {failed} acts failed and went through later: {said:?}", plans.len());
    assert!(problems.is_empty(), "{} of {} went wrong:\n{problems:#?}", problems.len(), plans.len());
    // How many calls a sale takes varies a little with what else the machine does: the last ones may never come.
    assert!(hit * 4 >= plans.len() * 3, "the fault didn't hit");
    assert!(said.iter().all(|code| fails_as.contains(&code.as_str())), "{said:?}");
}

/// How many calls a sale has.
fn calls_of_a_sale(template: &Template) -> u64 {
    let outcome = sell_on(&mut Rig::new(template), Plan::count(), false);
    assert_eq!((outcome.problem, outcome.failed.len()), (None, 0));
    outcome.told.calls
}

#[test]
fn a_disk_that_fails_loses_nothing_and_works_again() {
    let template = Template::new();
    let calls = calls_of_a_sale(&template);
    check(&template, (2..=calls).step_by(stride()), Fault::Fail(EIO), false, &["database-disk"]);
    check(&template, (1..=calls).step_by(stride()), Fault::Fail(EIO), true, &["database-disk"]);
}

#[test]
fn a_full_disk_loses_nothing_and_sells_again_once_there_is_room() {
    let template = Template::new();
    let calls = calls_of_a_sale(&template);
    check(
        &template,
        (1..=calls).step_by(stride()),
        Fault::Fail(ENOSPC),
        false,
        &["database-disk-full", "database-disk"],
    );
    check(
        &template,
        (3..=calls).step_by(stride()),
        Fault::Fail(ENOSPC),
        true,
        &["database-disk-full", "database-disk"],
    );
}

#[test]
fn interrupted_and_short_writes_are_finished() {
    let template = Template::new();
    let calls = calls_of_a_sale(&template);
    check(&template, (2..=calls).step_by(stride()), Fault::Fail(EINTR), false, &["database-disk"]);
    check(&template, (1..=calls).step_by(stride()), Fault::Short, false, &[]);
}
