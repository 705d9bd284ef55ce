//! A thousand tills that listen: what they cost the hub, and when the last of them has a new price.

use crate::Effort;
use crate::head_office::{HeadOffice, ask, product, read_answer, sku, used};
use crate::load::hub_with_tills;
use crate::rig::{Client, STORE};
use crate::table::{Samples, Table};
use serde_json::{Value, json};
use std::error::Error;
use std::io::{Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// Prices that are changed.
const CHANGES: usize = 10;

/// Each till keeps an event stream open and reads what it is told of; so a price is at a till when it has read it.
pub fn many_tills(effort: &Effort, table: &mut Table) -> Result<(), Box<dyn Error>> {
    let (rig, clients) = hub_with_tills(effort.tills);
    let mut office = HeadOffice::of(&rig)?;
    office.post("products", &json!([product(1)]))?;
    office.price(&sku(1), "4.50")?;
    let process = rig.process.child.id();
    let alone = used(process)?;
    let (got, heard) = channel();
    let open = Arc::new(AtomicUsize::new(0));
    let has_ended = Arc::new(AtomicBool::new(false));
    let connecting = Instant::now();
    for client in clients {
        let (got, open, has_ended) = (got.clone(), Arc::clone(&open), Arc::clone(&has_ended));
        thread::Builder::new().stack_size(256 * 1_024).spawn(move || {
            // At the end the hub goes, and every stream with it.
            if let Err(error) = listen(&client, &open, &got)
                && !has_ended.load(Ordering::Relaxed)
            {
                println!("{}: {error}", client.till);
            }
        })?;
    }
    while open.load(Ordering::Relaxed) < effort.tills {
        if connecting.elapsed() > Duration::from_secs(300) {
            return Err(format!("only {} tills got through", open.load(Ordering::Relaxed)).into());
        }
        thread::sleep(Duration::from_millis(5));
    }
    let connected = connecting.elapsed();
    let (mut each, mut last) = (Samples::default(), Samples::default());
    let idle = used(process)?;
    for turn in 0..CHANGES {
        let price = format!("5.{:02}", 10 + turn);
        let started = Instant::now();
        office.price(&sku(1), &price)?;
        for _ in 0..effort.tills {
            let (at, amount): (Instant, String) = heard.recv_timeout(Duration::from_secs(120))?;
            if amount != price {
                return Err(format!("a till got {amount} for {price}").into());
            }
            each.add(at.duration_since(started));
        }
        last.add(started.elapsed());
        thread::sleep(Duration::from_secs(1));
    }
    let after = used(process)?;
    has_ended.store(true, Ordering::Relaxed);
    table.say("tills that listen", &effort.tills.to_string(), &format!("all within {:.1} s", connected.as_secs_f64()));
    table.add("a price, until a till has it", &each);
    table.add("the same, until the last till has it", &last);
    table.add_memory("memory of the hub before them", alone.0);
    table.add_memory("memory of the hub with them at its peak", after.0);
    let cpu = (after.1 - idle.1) as f64 * 10.0 / CHANGES as f64;
    table.say(
        "CPU of the hub for a price to all of them",
        &format!("{cpu:.0} ms"),
        "the tills ran on the same machine",
    );
    Ok(())
}

fn listen(client: &Client, open: &AtomicUsize, got: &Sender<(Instant, String)>) -> Result<(), Box<dyn Error>> {
    let scope = format!("prices/{STORE}");
    let query = |after: u64| format!("scope=prices%2F{STORE}&hub_epoch=&after={after}&schema=1");
    let mut line = client.connect()?;
    line.sock.set_read_timeout(None)?;
    let (_, page) = ask(client, &mut line, "GET", ("/v1/changes", &query(0)), "")?;
    let page: Value = serde_json::from_slice(&page)?;
    let mut after = page["through"].as_u64().ok_or("no position")?;
    let epoch = page["hub_epoch"].as_str().ok_or("no epoch")?.to_owned();
    let mut stream = client.connect()?;
    stream.sock.set_read_timeout(None)?;
    let request = String::from_utf8(client.request("GET", "/v1/stream", "", ""))?;
    stream.write_all(request.as_bytes())?;
    stream.flush()?;
    let mut text = String::new();
    let mut bytes = [0; 4_096];
    let mut is_open = false;
    loop {
        let count = stream.read(&mut bytes)?;
        if count == 0 {
            return Err("the stream ended".into());
        }
        text.push_str(&String::from_utf8_lossy(&bytes[..count]));
        if !is_open {
            is_open = true;
            open.fetch_add(1, Ordering::Relaxed);
        }
        if !text.contains(&scope) || !text.ends_with('\n') {
            continue;
        }
        text.clear();
        let query = format!("scope=prices%2F{STORE}&hub_epoch={epoch}&after={after}&schema=1");
        let request = String::from_utf8(client.request("GET", "/v1/changes", &query, ""))?;
        line.write_all(request.replacen("Connection: close", "Connection: keep-alive", 1).as_bytes())?;
        line.flush()?;
        let (_, page) = read_answer(&mut line)?;
        let page: Value = serde_json::from_slice(&page)?;
        after = page["through"].as_u64().ok_or("no position")?;
        for change in page["changes"].as_array().into_iter().flatten() {
            let body: Value = serde_json::from_str(change["body"].as_str().unwrap_or("null"))?;
            got.send((Instant::now(), body["amount"].as_str().unwrap_or_default().to_owned()))?;
        }
    }
}
