//! Long histories: they are what a till could have written, and always the same.

use super::*;
use crate::history::{self, History, Written};

pub(super) fn write(dir: &Path, sales: u64) -> (Database, Written) {
    let database = Database::open(dir).expect("opens");
    let written = history::write(
        &database,
        &History {
            sales,
            days: 30,
            articles: 100,
            opening: moment("2026-03-01T09:00:00+11:00"),
            country: &country(),
            store: &store(),
            workstation: &"AU-SYD-01".into(),
            device_secret: [7; 32],
            ticket_json: &|_| "{}".to_owned(),
        },
    );
    (database, written.expect("written"))
}

#[test]
fn a_made_up_history_holds_every_rule_and_is_always_the_same() {
    let (one, other) = (Scratch::new(), Scratch::new());
    let (database, written) = write(one.path(), 1_500);
    assert_eq!((written.sales, written.post_voids, written.records), (1_500, 6, 1 + 30 + 1_506));
    assert_eq!(verify(one.path()).expect("checked").breaks, []);
    let (again, _) = write(other.path(), 1_500);
    assert_eq!(again.journal_head().expect("read"), database.journal_head().expect("read"));
    drop(database);
    let (database, _) = write(one.path(), 200);
    assert_eq!(database.journal_head().expect("read").receipt, 1_706, "it goes on after what is there");
    assert_eq!(verify(one.path()).expect("checked").breaks, []);
}

/// What the tables hold that an older file has not, as text.
fn kept(dir: &Scratch) -> Vec<String> {
    let outside = dir.outside(DataFile::Sales);
    let mut rows = Vec::new();
    for sql in [
        "SELECT json_array(day, sales, post_voids, total, tax, rounding, cash, card, first_receipt, last_receipt)
            FROM day_total ORDER BY 1",
        "SELECT json_array(sku, unit, quantity, moved) FROM on_hand ORDER BY 1",
        "SELECT json_array(sku, gtin, name, receipt) FROM sold JOIN sold_article ON id = article ORDER BY 1",
        "SELECT count(*) || ' ' || count(DISTINCT rowid) FROM sold_word WHERE sold_word MATCH 'cup'",
    ] {
        let mut statement = outside.prepare(sql).expect("valid");
        let found = statement.query_map([], |row| row.get::<_, String>(0)).expect("read");
        rows.extend(found.map(|row| row.expect("text")));
    }
    rows
}

#[test]
fn a_file_of_the_older_program_gets_its_totals() {
    let dir = Scratch::new();
    let (database, _) = write(dir.path(), 600);
    let records = database.journal_records(1, 10_000).expect("read");
    drop(database);
    let expected = kept(&dir);
    let outside = dir.outside(DataFile::Sales);
    outside
        .execute_batch(
            "DROP TABLE day_total; DROP TABLE on_hand; DROP TABLE sold; DROP TABLE sold_article; DROP TABLE sold_word;
            DROP INDEX sale_total; DROP INDEX sale_operator; DROP TRIGGER print_job_keeps_its_ticket;
            CREATE INDEX sale_day ON sale (day, total, tax, rounding, change);
            CREATE INDEX post_void_day ON post_void (day, total, tax, rounding);
            CREATE INDEX stock_movement_sku ON stock_movement (sku, unit, quantity);
            DROP TABLE confirmed; CREATE TABLE outbox (number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE) STRICT;
            INSERT INTO outbox (number, id) SELECT number, randomblob(16) FROM journal WHERE number > 100;
            DROP TABLE invoice; ALTER TABLE basket DROP COLUMN buyer; ALTER TABLE basket DROP COLUMN language;
            DROP TABLE badge_try; ALTER TABLE basket DROP COLUMN is_totalled; DROP TABLE till; DROP TABLE till_sum; DROP TABLE grand_total; DROP TABLE z_report;
            DROP TABLE coupon_use; ALTER TABLE basket DROP COLUMN coupons; ALTER TABLE basket DROP COLUMN customer;
            DROP TABLE parked_basket; DROP TABLE payment_attempt; DROP TABLE sold_serial;
            ALTER TABLE basket DROP COLUMN age; ALTER TABLE basket_tender DROP COLUMN foreign_cash;
            ALTER TABLE basket_tender DROP COLUMN payment; ALTER TABLE basket_tender DROP COLUMN voucher; ALTER TABLE print_job DROP COLUMN slip;
            ALTER TABLE sale_tender DROP COLUMN foreign_currency; ALTER TABLE sale_tender DROP COLUMN foreign_amount;
            ALTER TABLE post_void_refund DROP COLUMN foreign_currency;
            ALTER TABLE post_void_refund DROP COLUMN foreign_amount;
            DROP TABLE sale_return; DROP TABLE returned_line; DROP TABLE returned_sale; DROP TABLE on_hand_elsewhere;
            ALTER TABLE stock_movement DROP COLUMN location; ALTER TABLE basket DROP COLUMN returns; ALTER TABLE basket DROP COLUMN vouchers; ALTER TABLE basket DROP COLUMN handed_over; ALTER TABLE basket DROP COLUMN placed;
            DROP TABLE report_day; DROP TABLE report_cursor;
            DROP TABLE journal_entry; DROP TABLE journal_word; DROP TABLE journal_term;
            DROP TABLE cursor; DROP TABLE held; DROP TABLE hub_entry; DROP TABLE order_step; DROP TABLE voucher_taken; DROP TABLE voucher_sold; DROP TABLE taken_over; DROP TABLE courier_booking;
            DROP TRIGGER journal_is_not_changed;
            PRAGMA user_version = 2;",
        )
        .expect("as it was");
    for record in &records {
        let params = (&record.body, record.number.cast_signed());
        outside.execute("UPDATE journal SET body = ?1 WHERE number = ?2", params).expect("as it was");
    }
    outside
        .execute_batch(
            "CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
                BEGIN SELECT raise(ABORT, 'the journal is only added to'); END;",
        )
        .expect("as it was");
    drop(outside);
    let database = Database::open(dir.path()).expect("brought up to date");
    assert_eq!(kept(&dir), expected);
    assert_eq!(database.journal_records(1, records.len() + 1).expect("read"), records, "plain ones are read too");
    assert_eq!(database.unconfirmed_records().expect("read"), records.len() as u64 - 100);
    assert_eq!(verify(dir.path()).expect("checked").breaks, []);
    drop(database);
    // What is sold from now on is packed beside them.
    let stored = |number: u64| -> u8 {
        const FIRST: &str = "SELECT body FROM journal WHERE number = ?1";
        let read = |row: &rusqlite::Row<'_>| Ok(row.get_ref(0)?.as_blob()?[0]);
        dir.outside(DataFile::Sales).query_row(FIRST, [number.cast_signed()], read).expect("there")
    };
    let before = records.len() as u64;
    drop(write(dir.path(), 10));
    assert_eq!((stored(before), stored(before + 2)), (b'{', 1));
    assert_eq!(verify(dir.path()).expect("checked").breaks, []);
}

/// What a query takes, the slowest of several.
fn slowest(times: u32, mut query: impl FnMut(u32)) -> std::time::Duration {
    let mut all: Vec<_> = (0..times)
        .map(|index| {
            let started = std::time::Instant::now();
            query(index);
            started.elapsed()
        })
        .collect();
    all.sort_unstable();
    all[all.len() - 1]
}

/// Bytes of each table and index of `sales.db`, by page.
fn sizes(dir: &Path) -> Vec<(String, i64)> {
    const SQL: &str = "SELECT name, sum(pgsize) FROM dbstat GROUP BY name ORDER BY 2 DESC LIMIT 16";
    let outside = rusqlite::Connection::open(dir.join(DataFile::Sales.name())).expect("opens");
    let mut statement = outside.prepare(SQL).expect("SQLite counts pages");
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("read");
    rows.map(|row| row.expect("a row")).collect()
}

/// Figures of a long history; asserts what holds on any machine, prints what doesn't.
#[test]
#[ignore = "minutes: OMNITILL_HISTORY_SALES=1000000 cargo test --release -p database years_of_sales -- --ignored --nocapture"]
fn years_of_sales() {
    let sales = std::env::var("OMNITILL_HISTORY_SALES").ok().and_then(|text| text.parse().ok()).unwrap_or(20_000);
    let dir = Scratch::new();
    let started = std::time::Instant::now();
    let database = Database::open(dir.path()).expect("opens");
    let written = history::write(
        &database,
        &History {
            sales,
            days: 1_096,
            articles: 20_000,
            opening: moment("2024-01-01T09:00:00+11:00"),
            country: &country(),
            store: &store(),
            workstation: &"AU-SYD-01".into(),
            device_secret: [7; 32],
            ticket_json: &|sale| "x".repeat(1_500 + sale.lines.len()),
        },
    )
    .expect("written");
    drop(database);
    println!("{sales} sales, {} records written in {:?}", written.records, started.elapsed());
    let bytes = std::fs::metadata(dir.path().join("sales.db")).expect("there").len();
    println!("sales.db: {} MB, {} bytes a sale", bytes / 1_000_000, bytes / sales);
    for (name, bytes) in sizes(dir.path()) {
        println!("  {name:28} {:6} MB {:6} bytes a sale", bytes / 1_000_000, bytes / sales.cast_signed());
    }
    let opening = slowest(5, |_| drop(Database::open(dir.path()).expect("opens")));
    println!("open, head, basket, interrupted prints: {opening:?}");
    let mut till = Till::reopen(dir.path());
    let last = till.database.journal_head().expect("read").receipt;
    let some = till.database.sale_by_receipt(last - 7).expect("read").expect("a sale");
    let mut summed = Money::ZERO;
    let outside = dir.outside(DataFile::Sales);
    let days = slowest(50, |_| summed = till.database.day_totals(some.at.date()).expect("read").total);
    const SUM: &str = "SELECT (SELECT sum(total) FROM sale WHERE day = :day)
        - coalesce((SELECT sum(total) FROM post_void WHERE day = :day), 0)";
    let started = std::time::Instant::now();
    let day = some.at.date().to_string();
    let again: i64 = outside.query_row(SUM, [&day], |row| row.get(0)).expect("summed");
    println!("day totals: slowest {days:?}; summed anew in {:?}", started.elapsed());
    assert_eq!(Money::from_minor(again), summed, "to the cent");
    drop(outside);
    let any = SaleQuery::default();
    let article = |text: &str| SaleQuery { article: Some(text.to_owned()), ..any.clone() };
    let total = Some(some.totals.total);
    for (what, query) in [
        ("newest", any.clone()),
        ("amount", SaleQuery { total_min: total, total_max: total, ..any.clone() }),
        ("amounts from 1,000.00", SaleQuery { total_min: Some(Money::from_minor(100_000)), ..any.clone() }),
        ("operator", SaleQuery { operator: Some("8".into()), ..any.clone() }),
        ("nobody", SaleQuery { operator: Some("nobody".into()), ..any.clone() }),
        ("card", SaleQuery { tender: Some(TenderKind::Card), ..any.clone() }),
        ("day", SaleQuery { from: Some(some.at.date()), to: Some(some.at.date()), ..any.clone() }),
        ("SKU", article(&history::sku(10_000))),
        ("barcode", article(&history::gtin(10_000).to_string())),
        ("words, many articles", article("lamp")),
        ("words, few articles", article("lamp oak 1002")),
        ("letter", article("l")),
        ("words and operator", SaleQuery { operator: Some("9".into()), ..article("no. 10000") }),
    ] {
        let mut page = SalePage::default();
        let took = slowest(20, |_| page = till.database.find_sales(&query, None, 20).expect("found"));
        println!("search {what:24} slowest {took:?}, {} found, older: {}", page.receipts.len(), page.older.is_some());
    }
    let target = dir.path().with_extension("copy");
    let stop = std::sync::atomic::AtomicBool::new(false);
    let sale_while = std::thread::scope(|scope| {
        let copier = scope.spawn(|| {
            struct Nobody;
            impl BackupObserver for Nobody {
                fn progress(&mut self, _: &str, _: u64, _: u64) {}
            }
            let order = BackupOrder { dir: dir.path(), target: &target, beside: &[], taken: "now", program: "test" };
            let started = std::time::Instant::now();
            let taken = back_up(&order, &mut Nobody).map(|_| started.elapsed());
            stop.store(true, Ordering::Relaxed);
            taken
        });
        let mut worst = Vec::new();
        while !stop.load(Ordering::Relaxed) {
            let lines = [("CUP-1", "2", "2.75"), ("TEA-1", "0.250 kg", "39.90")];
            let at = "2027-01-01T09:00:00+11:00";
            let sale = till.sale(at, &lines, &[(TenderKind::Card, 500), (TenderKind::Cash, 2000)]);
            let started = std::time::Instant::now();
            till.record(TransactionEvent::Sale(Box::new(sale))).expect("recorded");
            worst.push(started.elapsed());
        }
        println!("backup, checks and hashes: {:?}", copier.join().expect("ran").expect("copied"));
        worst.sort_unstable();
        worst
    });
    let (count, middle) = (sale_while.len(), sale_while[sale_while.len() / 2]);
    println!("{count} sales meanwhile: p50 {middle:?}, slowest {:?}", sale_while[count - 1]);
    std::fs::remove_dir_all(&target).expect("removed");
    super::growth::compare(&till.database, bytes);
    drop(till);
    super::growth::write_again(dir.path());
}
