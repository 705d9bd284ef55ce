//! The power fails, or the till is killed, at every single write and flush of a sale. What was acknowledged is there afterwards,
//! once; what wasn't is there wholly or not at all. A disk whose flushes lie shows that the test would notice.

use super::books::{Books, SAID};
use super::disk::*;
use super::rig::*;
use crate::console::Reply;
use std::fs;

/// What became of one sale whose till died.
struct Outcome {
    told: Told,
    /// Acts that were answered before.
    answered: usize,
    /// Whether the payment wasn't answered and is there all the same.
    is_sold_unanswered: bool,
    problem: Option<String>,
}

/// Sells with this fault; the till dies or the sale ends.
fn sell_with(rig: &mut Rig, plan: Plan) -> Outcome {
    let mut console = rig.open(&rig.options());
    rig.disk.plan(plan);
    let mut answered = 0;
    while let Some(act) = rig.sale_acts(answered) {
        match rig.ask(&mut console, act) {
            Some(Reply::Ok(_)) => answered += 1,
            Some(other) => panic!("{plan:?}: {other:?}"),
            None => break,
        }
    }
    // A till that lives on finishes its second copy and closes its files: the fault may hit there.
    if rig.sale_acts(answered).is_none() {
        drop(console.close())
    } else {
        drop(console.kill())
    }
    let told = rig.disk.told();
    let before = rig.books.sales.len();
    let problem = rig.check().err().map(|problem| format!("{plan:?}, {answered} acts answered: {problem}"));
    Outcome { told, answered, is_sold_unanswered: rig.books.sales.len() > before, problem }
}

/// Counts the calls of a sale.
fn calls_of_a_sale(template: &Template) -> Told {
    let outcome = sell_with(&mut Rig::new(template), Plan::count());
    assert!(outcome.answered == 3 && outcome.problem.is_none(), "{:?}", outcome.problem);
    let told = outcome.told;
    assert!(told.writes > 20 && told.flushes >= 3, "the disk sees too little of a sale: {told:?}");
    told
}

/// This fault, at each of these calls of a sale.
#[track_caller]
fn check(template: &Template, calls: impl Iterator<Item = u64>, fault: Fault) {
    let plans: Vec<Plan> = calls.map(|n| Plan::at(fault, n)).collect();
    let outcomes = on_every_processor(template, &plans, |rig, plan| sell_with(rig, *plan));
    let problems: Vec<&String> = outcomes.iter().filter_map(|outcome| outcome.problem.as_ref()).collect();
    let hits = outcomes.iter().filter(|outcome| outcome.told.hits == 1).count();
    let unflushed: u64 = outcomes.iter().map(|outcome| outcome.told.unflushed).sum();
    let answered = |count: usize| outcomes.iter().filter(|outcome| outcome.answered == count).count();
    println!(
        "{fault:?}: hit {hits} of {}, {unflushed} unflushed writes and names; died in the first scan {}, the second {}, the payment {} \
         ({} of these were sold)",
        plans.len(),
        answered(0),
        answered(1),
        answered(2),
        outcomes.iter().filter(|outcome| outcome.is_sold_unanswered).count(),
    );
    assert!(problems.is_empty(), "{} of {} went wrong:\n{problems:#?}", problems.len(), plans.len());
    // The last calls of a sale may not come: the copy of the sign-in is counted with it or not.
    assert!(hits + 3 >= plans.len() && hits > 0, "the fault didn't hit");
}

#[test]
fn the_power_fails_at_every_write_of_a_sale() {
    let template = Template::new();
    let sale = calls_of_a_sale(&template);
    println!(
        "a sale of two scans and a payment: {} calls, {} writes, {} flushes",
        sale.calls, sale.writes, sale.flushes
    );
    check(&template, (1..=sale.calls).step_by(stride()), Fault::CutDropping);
    check(&template, (3..=sale.calls).step_by(stride()), Fault::CutTearing);
    // A cut that keeps everything leaves what a killed till leaves: the next test.
}

#[test]
fn the_till_is_killed_at_every_write_of_a_sale() {
    let template = Template::new();
    let sale = calls_of_a_sale(&template);
    // The call's "after" is the next one's "before".
    check(&template, (1..=sale.calls).step_by(stride()), Fault::KillBefore);
    check(&template, (4..=sale.calls).step_by(stride()), Fault::KillAfter);
}

#[test]
fn a_disk_whose_flushes_lie_is_noticed() {
    let template = Template::new();
    let sale = calls_of_a_sale(&template);
    let middle = sale.calls / 2;
    let faults = [Fault::CutDropping, Fault::CutTearing];
    let plans: Vec<Plan> = faults
        .into_iter()
        .flat_map(|fault| (middle..=sale.calls).step_by(12).map(move |n| Plan { lies: true, ..Plan::at(fault, n) }))
        .collect();
    let outcomes = on_every_processor(&template, &plans, |rig, plan| sell_with(rig, *plan));
    let noticed = outcomes.iter().filter(|outcome| outcome.problem.is_some()).count();
    let said = outcomes.iter().filter(|outcome| outcome.problem.as_ref().is_some_and(|problem| problem.contains(SAID)));
    println!(
        "a lying disk was noticed in {noticed} of {} power cuts; in {} of these the till had the sales from its second copy and said so",
        plans.len(),
        said.count(),
    );
    assert!(noticed > 0, "this test can't see a lost sale");
}

/// The very first sale in a folder that the till has made itself.
#[test]
fn a_new_folder_outlives_the_power() {
    let template = Template::new();
    let mut rig = Rig::new(&template);
    fs::remove_dir_all(rig.data_dir()).expect("removed");
    rig.books = Books::new_till();
    rig.disk.plan(Plan::count());
    let mut console = rig.open(&rig.options());
    for index in [0, 2] {
        let act = rig.sale_acts(index).expect("an act");
        assert!(matches!(rig.ask(&mut console, act), Some(Reply::Ok(_))));
    }
    let calls = rig.disk.told().calls;
    rig.disk.plan(Plan::at(Fault::CutDropping, 1));
    let act = rig.sale_acts(1).expect("an act");
    assert!(rig.ask(&mut console, act).is_none(), "the power has failed");
    drop(console.kill());
    let told = rig.disk.told();
    println!("a first start and a first sale: {calls} calls; then the power failed {} time", told.hits);
    rig.check().expect("the sale is there");
    assert_eq!((told.hits, rig.books.sales.len()), (1, 1));
}
