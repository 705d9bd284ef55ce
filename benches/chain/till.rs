//! One till and its hub: a price until it is painted, a sale until it is counted, and what was sold without the hub.

use crate::Effort;
use crate::console::{Console, Reply};
use crate::desk::Desk;
use crate::display;
use crate::head_office::{HeadOffice, gtin, product, sku};
use crate::rig::{Rig, STORE};
use crate::table::{Samples, Table};
use serde_json::json;
use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

const TILL: &str = "AU-SYD-31";
/// The demo shop's first article: it stands on the shelf's first page.
const FIRST: &str = "BAK-01";
const PATIENCE: Duration = Duration::from_secs(600);

/// A hub with one product, and the code that a till joins with.
pub fn hub_with_goods() -> Result<(Rig, HeadOffice, String), Box<dyn Error>> {
    let rig = Rig::start();
    let mut office = HeadOffice::of(&rig)?;
    office.post("products", &json!([product(1)]))?;
    office.price(&sku(1), "4.50")?;
    let code = office.post("tills", &json!({ "store": STORE, "till": TILL }))?;
    let code = code["code"].as_str().or(code.as_str()).ok_or("no code")?.to_owned();
    Ok((rig, office, code))
}

/// A till that has joined and is signed in.
pub fn joined(rig: &Rig, code: &str, folder: &Path) -> Result<Console, Box<dyn Error>> {
    let hub = format!("https://{}", rig.address);
    let mut till = Console::start(folder, &["--hub", &hub, "--workstation", TILL, "--enrol", code]);
    till.ok(json!({ "do": "sign_in", "operator": "201", "pin": "190583" }));
    Ok(till)
}

/// Scans until the article is known.
pub fn scan(till: &mut Console, number: usize) -> Result<(), Box<dyn Error>> {
    let started = Instant::now();
    while !matches!(till.send(json!({ "do": "scan", "code": gtin(number) })), Reply::Ok(_)) {
        if started.elapsed() > PATIENCE {
            return Err("the article never came".into());
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    Ok(())
}

fn pay(till: &mut Console) {
    till.ok(json!({ "do": "tender", "kind": "cash", "amount": 5_000 }));
}

fn sell(till: &mut Console) {
    till.ok(json!({ "do": "scan", "code": gtin(1) }));
    pay(till);
    till.ok(json!({ "do": "next_customer" }));
}

fn waiting(till: &mut Console) -> Option<u64> {
    let view = till.ok(json!({ "do": "view" }));
    let exchange = &view["view"]["exchange"];
    exchange["waiting"].as_u64().filter(|_| exchange["is_connected"] == true)
}

fn until_sent(till: &mut Console) -> Result<(), Box<dyn Error>> {
    let started = Instant::now();
    while waiting(till) != Some(0) {
        if started.elapsed() > PATIENCE {
            return Err("not everything is sent".into());
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    Ok(())
}

/// A price is changed at the office of a hub; until the tile of the article on an idle till is painted anew.
pub fn price_to_pixels(effort: &Effort, table: &mut Table) -> Result<(), Box<dyn Error>> {
    if !display::is_available() {
        println!("Xvfb isn't installed (apt-get install xvfb): no price was painted.");
        return Ok(());
    }
    let (rig, mut office, code) = hub_with_goods()?;
    let variant = json!({ "sku": FIRST, "gtins": ["9520426000015"], "unit": "piece", "tax_category": "gst-free" });
    let texts = json!({ "en": { "name": "Baguette" } });
    let baguette = json!({ "code": "baguette", "category": "bakery", "texts": texts, "variants": [variant] });
    office.post("products", &json!([baguette]))?;
    office.price(FIRST, "4.50")?;
    let folder = crate::console::TempDir::new();
    let hub = format!("https://{}", rig.address);
    let more = ["--hub", &hub, "--workstation", TILL, "--enrol", &code];
    let desk = Desk::open_with(folder.path(), "price", &folder.path().join("till"), &more)?;
    desk.first_frame()?;
    desk.display.settle(crate::desk::SCREEN)?;
    desk.sign_in()?;
    desk.display.settle(crate::desk::SCREEN)?;
    let mut samples = Samples::default();
    for turn in 0..effort.samples {
        let price = format!("{}.{:02}", 5 + turn / 90, 10 + turn % 90);
        let change = desk.display.change(crate::desk::SHELF, || office.price(FIRST, &price))?;
        samples.add(change.took);
    }
    table.add("a price changed at head office, until an idle till has painted it", &samples);
    desk.close()
}

/// A sale is paid; until the hub counts its goods.
pub fn sale_to_stock(effort: &Effort, table: &mut Table) -> Result<(), Box<dyn Error>> {
    let (rig, mut office, code) = hub_with_goods()?;
    let folder = crate::console::TempDir::new();
    let mut till = joined(&rig, &code, folder.path())?;
    scan(&mut till, 1)?;
    pay(&mut till);
    till.ok(json!({ "do": "next_customer" }));
    until_sent(&mut till)?;
    let (mut samples, mut sales) = (Samples::default(), 1);
    for _ in 0..effort.samples {
        till.ok(json!({ "do": "scan", "code": gtin(1) }));
        let started = Instant::now();
        pay(&mut till);
        sales += 1;
        while office.sold(&sku(1))? < sales {
            if started.elapsed() > PATIENCE {
                return Err("a sale was never counted".into());
            }
        }
        samples.add(started.elapsed());
        till.ok(json!({ "do": "next_customer" }));
    }
    table.add("a sale is paid, until its goods are off the hub's stock", &samples);
    Ok(())
}

/// Sales made while there was no hub, and how fast they go up while the till sells on.
pub fn drain(effort: &Effort, table: &mut Table) -> Result<(), Box<dyn Error>> {
    let (mut rig, _, code) = hub_with_goods()?;
    let folder = crate::console::TempDir::new();
    let mut till = joined(&rig, &code, folder.path())?;
    scan(&mut till, 1)?;
    pay(&mut till);
    till.ok(json!({ "do": "next_customer" }));
    until_sent(&mut till)?;
    let address = rig.address;
    rig.kill();
    let (mut alone, mut meanwhile) = (Samples::default(), Samples::default());
    let made = Instant::now();
    for _ in 0..effort.drained {
        let started = Instant::now();
        sell(&mut till);
        alone.add(started.elapsed());
    }
    let made = made.elapsed();
    rig.restart_at(address);
    let mut office = HeadOffice::of(&rig)?;
    while office.sold(&sku(1))? <= 1 {
        till.ok(json!({ "do": "try_exchange" }));
        std::thread::sleep(Duration::from_millis(20));
    }
    let started = Instant::now();
    let before = office.sold(&sku(1))?;
    let mut all = i64::try_from(effort.drained)? + 1;
    let mut next = Instant::now();
    while office.sold(&sku(1))? < all && started.elapsed() < PATIENCE {
        // A customer every quarter of a second, at one till.
        if Instant::now() >= next {
            let one = Instant::now();
            sell(&mut till);
            meanwhile.add(one.elapsed());
            all += 1;
            next += Duration::from_millis(250);
        }
    }
    let (took, sent) = (started.elapsed(), all - before);
    table.say("sales made without a hub", &effort.drained.to_string(), &format!("in {:.1} s", made.as_secs_f64()));
    table.add("a sale without a hub, scan to next customer", &alone);
    table.add("a sale while the others are sent", &meanwhile);
    let rate = sent as f64 / took.as_secs_f64();
    table.say("sent", &format!("{rate:.0} sales/s"), &format!("{sent} sales in {:.2} s", took.as_secs_f64()));
    Ok(())
}
