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
