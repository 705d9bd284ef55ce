//! Years of sales: opening, a day's totals, searches, a backup, and the bytes on the disk.

use crate::COUNTRY;
use crate::compact::Compact;
use crate::table::{Samples, Table};
use database::history::{self, History};
use database::{BackupObserver, BackupOrder, Database, RestoreOrder, SaleQuery, back_up, restore};
use retail::{Country, Date, Series};
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::error::Error;
use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

/// Days the sales are spread over.
const DAYS: u64 = 1_096;
const OPENING: &str = "2024-01-01T09:00:00+11:00";

/// The restored till's receipts are never sold, so any series will do.
const SEED_OF_SERIES: u32 = 1_096;

struct Nobody;

impl BackupObserver for Nobody {
    fn progress(&mut self, _: &str, _: u64, _: u64) {}
}

/// Adds what a till asks of a long past.
pub fn measure(base: &Path, sales: u64, table: &mut Table) -> Result<(), Box<dyn Error>> {
    let dir = base.join("till");
    let database = Database::open(&dir)?;
    history::write(
        &database,
        &History {
            sales,
            days: DAYS,
            articles: 20_000,
            opening: OPENING.parse()?,
            country: &Country::parse(COUNTRY)?,
            store: &crate::store::store(),
            workstation: &"AU-SYD-01".into(),
            device_secret: [7; 32],
            ticket_json: &|sale| "x".repeat(1_500 + sale.lines.len()),
        },
    )?;
    drop(database);
    let mut opening = Samples::default();
    for _ in 0..5 {
        let begun = Instant::now();
        drop(Database::open(&dir)?);
        opening.add(begun.elapsed());
    }
    table.add(&format!("database opened, {sales} sales"), &opening);
    let database = Database::open(&dir)?;
    let outside = Connection::open(dir.join("sales.db"))?;
    days(&database, &outside, table)?;
    searches(&database, sales, table)?;
    growth(&database, std::fs::metadata(dir.join("sales.db"))?.len(), table)?;
    let target = base.join("copy");
    let begun = Instant::now();
    let order = BackupOrder { dir: &dir, target: &target, beside: &[], taken: "now", program: "volume" };
    back_up(&order, &mut Nobody)?;
    let size: u64 = ["sales.db", "catalogue.db"]
        .iter()
        .filter_map(|name| std::fs::metadata(dir.join(name)).ok())
        .map(|about| about.len())
        .sum();
    table.say(
        "backup, checked",
        &format!("{:.1} s", begun.elapsed().as_secs_f64()),
        &format!("{} MB of sales and catalogue", size / 1_000_000),
    );
    let begun = Instant::now();
    let order = RestoreOrder {
        from: &target,
        dir: &base.join("restored"),
        series: &Series::drawn(SEED_OF_SERIES),
        instead: None,
    };
    restore(&order, &mut Nobody)?;
    table.say("its restore, checked", &format!("{:.1} s", begun.elapsed().as_secs_f64()), "");
    Ok(())
}

/// The totals that each sale's own write keeps, beside a sum over all sales made by others.
fn days(database: &Database, outside: &Connection, table: &mut Table) -> Result<(), Box<dyn Error>> {
    let mut days = outside.prepare("SELECT DISTINCT day FROM sale")?;
    let days: Vec<String> = days.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let (mut took, mut kept) = (Samples::default(), BTreeMap::new());
    for day in &days {
        let day: Date = day.parse()?;
        let begun = Instant::now();
        let totals = database.day_totals(day)?;
        took.add(begun.elapsed());
        kept.insert(day.to_string(), totals.total.minor());
    }
    table.add(&format!("totals of a day ({} days)", days.len()), &took);
    let begun = Instant::now();
    let mut sum = 0_i64;
    for sql in ["SELECT total FROM sale", "SELECT -total FROM post_void"] {
        let mut rows = outside.prepare(sql)?;
        for total in rows.query_map([], |row| row.get::<_, i64>(0))? {
            sum += black_box(total?);
        }
    }
    let fold = begun.elapsed();
    let begun = Instant::now();
    let again = resummed(outside)?;
    let resum = begun.elapsed();
    if again != kept || again.values().sum::<i64>() != sum {
        return Err(format!("the days say {kept:?}, the sales {sum}, again {again:?}").into());
    }
    let ratio = resum.as_secs_f64() / fold.as_secs_f64();
    let note = format!("{ratio:.2} × the floor; agrees to the cent");
    table.say("all days summed anew from their sales", &format!("{:.0} ms", resum.as_secs_f64() * 1e3), &note);
    table.say("each sale read and added", &format!("{:.0} ms", fold.as_secs_f64() * 1e3), "floor");
    Ok(())
}

/// Each day's total, from its sales and post-voids alone.
fn resummed(outside: &Connection) -> Result<BTreeMap<String, i64>, Box<dyn Error>> {
    let mut days = BTreeMap::new();
    for sql in ["SELECT day, total FROM sale", "SELECT day, -total FROM post_void"] {
        let mut statement = outside.prepare(sql)?;
        let mut rows = statement.query([])?;
        // Sales of one day follow one another: its name is looked for once.
        let (mut current, mut sum) = (String::new(), 0);
        while let Some(row) = rows.next()? {
            let (day, total): (_, i64) = (row.get_ref(0)?.as_str()?, row.get(1)?);
            if day != current {
                *days.entry(std::mem::replace(&mut current, day.to_owned())).or_default() += std::mem::take(&mut sum);
            }
            sum += total;
        }
        *days.entry(current).or_default() += sum;
    }
    days.remove("");
    Ok(days)
}

fn searches(database: &Database, sales: u64, table: &mut Table) -> Result<(), Box<dyn Error>> {
    let any = SaleQuery::default();
    let mut samples: [(&str, Samples); 5] =
        ["newest", "a day", "an amount", "a barcode", "words of a name"].map(|what| (what, Samples::default()));
    for turn in 0..200 {
        let receipt = 1 + turn * 7_919 % sales;
        // A post-void has a number, too.
        let Some(sale) = database.sale_by_receipt(receipt)? else { continue };
        let (day, total) = (Some(sale.at.date()), Some(sale.totals.total));
        let item = &sale.lines.first().ok_or("a sale without lines")?.item;
        let article = |text: String| SaleQuery { article: Some(text), ..any.clone() };
        let queries = [
            any.clone(),
            SaleQuery { from: day, to: day, ..any.clone() },
            SaleQuery { total_min: total, total_max: total, ..any.clone() },
            article(item.gtin.as_ref().map(ToString::to_string).unwrap_or_default()),
            article(item.name.clone()),
        ];
        for ((_, samples), query) in samples.iter_mut().zip(&queries) {
            let begun = Instant::now();
            let page = database.find_sales(query, None, 20)?;
            samples.add(begun.elapsed());
            if page.receipts.is_empty() {
                return Err(format!("{query:?} finds nothing").into());
            }
        }
    }
    for (what, samples) in &samples {
        table.add(&format!("earlier sales by {what}"), samples);
    }
    Ok(())
}

fn growth(database: &Database, bytes: u64, table: &mut Table) -> Result<(), Box<dyn Error>> {
    let (mut compact, mut next) = (Compact::default(), 1);
    loop {
        let page = database.journal_records(next, 1_000)?;
        let Some(last) = page.last() else { break };
        next = last.number + 1;
        for record in &page {
            compact.add(record);
        }
    }
    let all = compact.facts + compact.seals;
    let line = |bytes: u64| format!("{:.0} B", bytes as f64 / compact.lines as f64);
    let note = format!("{:.1} × the floor", bytes as f64 / all as f64);
    table.say("sales.db, a line of a sale", &line(bytes), &note);
    table.say("the same sales in a compact binary, a line", &line(all), "floor");
    Ok(())
}
