//! The power fails at random moments of random acts: sales, voids, post-voids, duplicates, drawers, sign-ins, starts and first
//! starts, one cut after the other on the same data. Each shop is a seed: `OMNITILL_POWER_SEED` does that one again.

use super::books::Books;
use super::disk::*;
use super::rig::*;
use super::*;
use crate::console::Reply;

/// Power cuts in the usual run; `OMNITILL_POWER_CUTS` is how many instead.
const CUTS: u64 = 60;
/// Power cuts one after the other on the same data.
const CUTS_IN_A_ROW: u64 = 3;
/// Acts until the till is closed if the power hasn't failed by then.
const ACTS_MAX: u64 = 14;
/// Calls from a start or a first act within which the power fails; a first start alone has about 200.
const CALLS_MAX: u64 = 110;
const CALLS_OF_FIRST_START_MAX: u64 = 340;

/// How often what happened.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    cuts: u64,
    missed: u64,
    in_a_first_start: u64,
    in_a_start: u64,
    in_an_act: u64,
    acts: u64,
    sales: u64,
    post_voids: u64,
    sheets: u64,
    unflushed: u64,
}

impl Tally {
    fn add(&mut self, other: &Tally) {
        self.cuts += other.cuts;
        self.missed += other.missed;
        self.in_a_first_start += other.in_a_first_start;
        self.in_a_start += other.in_a_start;
        self.in_an_act += other.in_an_act;
        self.acts += other.acts;
        self.sales += other.sales;
        self.post_voids += other.post_voids;
        self.sheets += other.sheets;
        self.unflushed += other.unflushed;
    }
}

#[test]
fn the_power_fails_at_random() {
    let number = |name: &str| std::env::var(name).ok().map(|text| text.parse::<u64>().expect("a number"));
    let cuts = number("OMNITILL_POWER_CUTS").unwrap_or_else(|| {
        println!("{CUTS} power cuts; OMNITILL_POWER_CUTS=500 makes 500");
        CUTS
    });
    let seeds: Vec<u64> = match number("OMNITILL_POWER_SEED") {
        Some(seed) => vec![seed],
        None => (1..=cuts.div_ceil(CUTS_IN_A_ROW)).collect(),
    };
    let template = Template::new();
    let outcomes = on_every_processor(&template, &seeds, |rig, seed| {
        let mut tally = Tally::default();
        let outcome = one_shop(rig, *seed, &mut tally);
        (tally, outcome.err().map(|problem| format!("seed {seed}: {problem}")))
    });
    let mut all = Tally::default();
    outcomes.iter().for_each(|(tally, _)| all.add(tally));
    println!("{} shops, {all:?}", seeds.len());
    let problems: Vec<&String> = outcomes.iter().filter_map(|(_, problem)| problem.as_ref()).collect();
    assert!(problems.is_empty(), "{} of {} shops went wrong:\n{problems:#?}", problems.len(), seeds.len());
    assert!(all.cuts > all.missed, "the fault hit too rarely");
}

fn one_shop(rig: &mut Rig, seed: u64, tally: &mut Tally) -> Result<(), String> {
    let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    random.below(2);
    let mut printer = (random.below(2) == 0).then(|| Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]));
    let options = |rig: &Rig, printer: &Option<Device>| match printer {
        Some(printer) => rig.options().option("--printer", printer.address()),
        None => rig.options(),
    };
    if random.below(4) == 0 {
        fs::remove_dir_all(rig.data_dir()).expect("removed");
        rig.books = Books::new_till();
        rig.disk.plan(plan(&mut random, CALLS_OF_FIRST_START_MAX));
        let console = Console::start(&options(rig, &printer));
        let hits = work_until_cut(rig, console, &mut random, tally);
        tally.in_a_first_start += hits;
        rig.check()?;
    }
    for _ in 0..CUTS_IN_A_ROW {
        let is_at_start = random.below(4) == 0;
        let plan = plan(&mut random, if is_at_start { 30 } else { CALLS_MAX });
        rig.disk.plan(if is_at_start { plan } else { Plan::count() });
        let mut console = Console::start(&options(rig, &printer));
        if !is_at_start {
            rig.ask(&mut console, sign_in_act());
            rig.disk.plan(plan);
        }
        let hits = work_until_cut(rig, console, &mut random, tally);
        *if is_at_start { &mut tally.in_a_start } else { &mut tally.in_an_act } += hits;
        rig.check()?;
    }
    if let Some(printer) = &mut printer {
        tally.sheets += check_paper(rig, printer)?;
    }
    tally.sales += rig.books.sales.len() as u64;
    tally.post_voids += rig.books.post_voids() as u64;
    Ok(())
}

/// A power cut at a random call.
fn plan(random: &mut Random, calls_max: u64) -> Plan {
    let fault = [Fault::CutDropping, Fault::CutKeeping, Fault::CutTearing, Fault::CutTearing][random.below(4) as usize];
    Plan { seed: 1 + random.below(u64::MAX - 1), ..Plan::at(fault, 1 + random.below(calls_max)) }
}

/// Does what comes to hand until the power fails; returns whether it did.
fn work_until_cut(rig: &mut Rig, mut console: Console, random: &mut Random, tally: &mut Tally) -> u64 {
    for _ in 0..ACTS_MAX {
        let act = any_act(&rig.books, random);
        tally.acts += 1;
        match rig.ask(&mut console, act.clone()) {
            Some(Reply::Broken(broken)) => panic!("{act}: {broken}"),
            Some(Reply::Refused { code, .. }) if code == "sign-in-first" => {
                if rig.ask(&mut console, sign_in_act()).is_none() {
                    break;
                }
            }
            Some(_) => {}
            None => break,
        }
    }
    drop(console.kill());
    let told = rig.disk.told();
    tally.cuts += 1;
    tally.missed += 1 - told.hits;
    tally.unflushed += told.unflushed;
    told.hits
}

fn any_act(books: &Books, random: &mut Random) -> Value {
    let has_basket = !books.basket.is_null();
    let receipt = books.sales.get(random.below(books.sales.len() as u64) as usize).map(|sale| sale.receipt);
    match (random.below(20), receipt) {
        (0..=5, _) if has_basket => payment(&books.basket, if random.below(2) == 0 { "cash" } else { "card" }),
        (6, _) if has_basket => json!({ "do": "void_basket" }),
        (7, Some(receipt)) => json!({ "do": "post_void", "receipt": receipt, "reason": "wrong article" }),
        (8, Some(receipt)) => json!({ "do": "print_again", "receipt": receipt }),
        (9, _) => json!({ "do": "no_sale", "reason": "change" }),
        (10, _) => json!({ "do": "sign_out" }),
        (11, _) => json!({ "do": "add_open_item", "name": "Tea", "price": 5 + 5 * random.below(500) }),
        _ => json!({ "do": "scan", "code": CODES[random.below(CODES.len() as u64) as usize] }),
    }
}

/// Lets everything come out of the printer: each receipt came out, at most once without a mark. Returns how many sheets there are.
fn check_paper(rig: &Rig, printer: &mut Device) -> Result<u64, String> {
    let mut console = Console::start(&rig.sound_options().option("--printer", printer.address()));
    sign_in(&mut console, DEMO_MANAGER);
    let mut paper: Vec<Value> = Vec::new();
    loop {
        let prints = view(&mut console)["prints"].take();
        let Some(waiting) = prints.as_array().filter(|prints| !prints.is_empty()) else { break };
        match waiting.iter().find(|print| print["state"] == "unknown") {
            Some(unknown) => {
                paper.extend(printer.events());
                let label = unknown["receipt"].as_u64().map(label);
                let has_it = |event: &Value| {
                    let text = event["text"].as_str().unwrap_or_default();
                    label.as_ref().is_some_and(|label| text.contains(label))
                };
                let came_out = paper.iter().any(has_it);
                console.ok(json!({ "do": "resolve_print", "job": unknown["job"], "came_out": came_out }));
            }
            None => {
                console.wait_for("a print to go on", REPLY_WAIT, |event| event["event"] == "print");
            }
        }
    }
    console.close();
    paper.extend(printer.events());
    let sheets: Vec<&str> = paper.iter().filter_map(|event| event["text"].as_str()).collect();
    for sale in &rig.books.sales {
        let label = label(sale.receipt);
        let of_it = sheets.iter().filter(|sheet| sheet.contains(&label) && !sheet.contains("VOID"));
        let unmarked = of_it.clone().filter(|sheet| !sheet.contains("DUPLICATE")).count();
        if of_it.count() == 0 || unmarked > 1 {
            return Err(format!("{label} came out {unmarked} times without a mark:\n{}", sheets.join("\n")));
        }
    }
    Ok(sheets.len() as u64)
}

/// How the number of a receipt ends, whatever its series.
fn label(receipt: u64) -> String {
    format!("-{receipt:06}")
}
