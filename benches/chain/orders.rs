//! A till with a long queue of orders: what selling and gathering cost beside it, and how soon a new order is in it.

use crate::Effort;
use crate::console::{Console, Reply, TempDir};
use crate::head_office::{HeadOffice, gtin, sku, used};
use crate::rig::STORE;
use crate::table::{Samples, Table};
use crate::till::{hub_with_goods, joined, scan};
use serde_json::{Value, json};
use std::error::Error;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(600);
/// Orders that the office takes at once.
const PART: usize = 200;

fn id(number: usize) -> String {
    format!("0190b6f0-0000-7000-8000-{number:012}")
}

/// Three pieces to be gathered.
fn order(number: usize) -> Value {
    json!({
        "id": id(number), "number": format!("W-{number}"), "channel": "web",
        "placed_at": format!("2026-11-{:02}T{:02}:{:02}:00Z", 1 + number % 20, number % 24, number % 60),
        "name": "Kim Tran", "phone": "0400 111 222", "pick_up_store": STORE, "currency": "AUD", "total_minor": 1_350,
        "payment": "paid", "state": "allocated", "version": 1, "lines": [{
            "id": id(500_000_000 + number), "sku": sku(1), "name": "Article 1", "quantity": "3", "unit_price": "4.50", "paid_minor": 1_350,
        }],
    })
}

fn waiting(till: &mut Console) -> u64 {
    till.ok(json!({ "do": "view" }))["view"]["orders"]["waiting"].as_u64().unwrap_or_default()
}

/// Waits until so many orders are in the till's queue.
fn until_there(till: &mut Console, count: usize) -> Result<(), Box<dyn Error>> {
    let started = Instant::now();
    while waiting(till) < count as u64 {
        if started.elapsed() > PATIENCE {
            return Err("the orders never came".into());
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    Ok(())
}

/// What a till does, with so many orders in its queue.
fn work(till: &mut Console, count: usize, effort: &Effort, table: &mut Table) -> Result<(), Box<dyn Error>> {
    let (mut views, mut scans, mut sales) = (Samples::default(), Samples::default(), Samples::default());
    for _ in 0..effort.samples {
        let started = Instant::now();
        till.ok(json!({ "do": "scan", "code": gtin(1) }));
        scans.add(started.elapsed());
        let started = Instant::now();
        till.ok(json!({ "do": "view" }));
        views.add(started.elapsed());
        let started = Instant::now();
        till.ok(json!({ "do": "tender", "kind": "cash", "amount": 5_000 }));
        sales.add(started.elapsed());
        till.ok(json!({ "do": "next_customer" }));
    }
    table.add(&format!("a scan in a sale, {count} orders in the queue"), &scans);
    table.add(&format!("a tender, {count} orders"), &sales);
    table.add(&format!("all that the screen shows, as JSON, {count} orders"), &views);
    Ok(())
}

/// With no order, then with all of them.
pub fn queue(effort: &Effort, table: &mut Table) -> Result<(), Box<dyn Error>> {
    let (rig, mut office, code) = hub_with_goods()?;
    let folder = TempDir::new();
    let mut till = joined(&rig, &code, folder.path())?;
    scan(&mut till, 1)?;
    till.ok(json!({ "do": "void_basket" }));
    work(&mut till, 0, effort, table)?;
    let (before, _) = used(till.process_id())?;
    let all: Vec<Value> = (0..effort.orders).map(order).collect();
    let started = Instant::now();
    for part in all.chunks(PART) {
        office.post("orders", &json!(part))?;
    }
    let put = started.elapsed();
    until_there(&mut till, effort.orders)?;
    table.say("orders placed at the hub", &effort.orders.to_string(), &format!("in {:.2} s", put.as_secs_f64()));
    table.say("until all are in the till's queue", &format!("{:.2} s", started.elapsed().as_secs_f64()), "");
    let (after, _) = used(till.process_id())?;
    table.add_memory("peak memory of the till without orders", before);
    table.add_memory("peak memory of the till with all of them", after);
    work(&mut till, effort.orders, effort, table)?;
    gathered(&mut till, effort, table);
    new_ones(&mut till, &mut office, effort, table)
}

/// Pieces are gathered, order by order.
fn gathered(till: &mut Console, effort: &Effort, table: &mut Table) {
    let mut samples = Samples::default();
    for turn in 0..effort.samples {
        let (order, line) = (id(turn / 3), id(500_000_000 + turn / 3));
        let pick = json!({ "do": "work_order", "task": { "pick": { "order": order, "line": line, "quantity": "1" } } });
        let started = Instant::now();
        if let Reply::Not(reply) = till.send(pick) {
            panic!("not gathered: {reply}");
        }
        samples.add(started.elapsed());
    }
    table.add(&format!("a piece gathered, {} orders in the queue", effort.orders), &samples);
}

/// The web places one more; until it is in the queue.
fn new_ones(
    till: &mut Console,
    office: &mut HeadOffice,
    effort: &Effort,
    table: &mut Table,
) -> Result<(), Box<dyn Error>> {
    let mut samples = Samples::default();
    for turn in 0..effort.samples.min(50) {
        let number = effort.orders + turn;
        let started = Instant::now();
        office.post("orders", &json!([order(number)]))?;
        until_there(till, number + 1)?;
        samples.add(started.elapsed());
    }
    table.add(&format!("an order placed on the web, until it is in a queue of {}", effort.orders), &samples);
    Ok(())
}
