//! Long histories: they are what a till could have written, and always the same.

use super::*;
use crate::history::{self, History, Written};

fn write(dir: &Path, sales: u64) -> (Database, Written) {
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
    drop(write(dir.path(), 600));
    let expected = kept(&dir);
    let outside = dir.outside(DataFile::Sales);
    outside
        .execute_batch(
            "DROP TABLE day_total; DROP TABLE on_hand; DROP TABLE sold; DROP TABLE sold_article; DROP TABLE sold_word;
            DROP INDEX sale_total; DROP INDEX sale_operator; DROP TRIGGER print_job_keeps_its_ticket;
            CREATE INDEX sale_day ON sale (day, total, tax, rounding, change);
            CREATE INDEX post_void_day ON post_void (day, total, tax, rounding);
            CREATE INDEX stock_movement_sku ON stock_movement (sku, unit, quantity);
            PRAGMA user_version = 2;",
        )
        .expect("as it was");
    drop(outside);
    drop(Database::open(dir.path()).expect("brought up to date"));
    assert_eq!(kept(&dir), expected);
    assert_eq!(verify(dir.path()).expect("checked").breaks, []);
}
