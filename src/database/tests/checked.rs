//! A till that was closed properly is opened without being checked again, and only then.

use super::*;
use crate::checked::is_unchanged;
use std::fs;

const FILES: [DataFile; 3] = [DataFile::Sales, DataFile::Catalogue, DataFile::Customers];

/// A till that has sold, closed as a person closes it.
fn closed_till() -> Scratch {
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    till.sell();
    let key = till.key.public();
    drop(till);
    assert!(!dir.path().join("checked").exists(), "a tool that opens the files isn't a till that is closed");
    let keeper = Keeper::take(dir.path(), None, moment(NOON)).expect("locked");
    drop(keeper.open(Some(&key), &mut || 1).expect("opens"));
    dir
}

/// Changes something behind the till's back; the file is then one that has to be checked, and the others are not.
#[track_caller]
fn check(what: &str, file: DataFile, change: impl FnOnce(&Path)) {
    let dir = closed_till();
    for known in FILES {
        assert!(is_unchanged(dir.path(), known), "{what}: {} is as it was checked", known.name());
    }
    change(dir.path());
    for known in FILES {
        assert_eq!(is_unchanged(dir.path(), known), known != file, "{what}: {}", known.name());
    }
}

#[test]
fn only_what_has_not_changed_by_a_byte_is_not_checked_again() {
    let sales = |dir: &Path| dir.join("sales.db");
    check("one bit", DataFile::Sales, |dir| {
        let mut bytes = fs::read(sales(dir)).expect("read");
        let last = bytes.len() - 1;
        bytes[last] ^= 1;
        fs::write(sales(dir), bytes).expect("written");
    });
    check("a log", DataFile::Sales, |dir| fs::write(dir.join("sales.db-wal"), "a log").expect("written"));
    check("an end", DataFile::Catalogue, |dir| {
        let file = fs::OpenOptions::new().append(true).open(dir.join("catalogue.db")).expect("opened");
        file.set_len(file.metadata().expect("read").len() - 4_096).expect("cut");
    });
    check("no file", DataFile::Customers, |dir| fs::remove_file(dir.join("customers.db")).expect("removed"));
}

#[test]
fn a_till_that_was_not_closed_or_is_damaged_has_no_note() {
    let dir = closed_till();
    let key = DeviceKey::from_secret([7; 32]).public();
    let opened = Keeper::take(dir.path(), None, moment(NOON)).expect("locked").open(Some(&key), &mut || 1);
    let database = opened.expect("opens");
    database.put_setting("language", "fr").expect("written");
    assert!(!is_unchanged(dir.path(), DataFile::Sales), "a till that sells has a log");
    // Somebody changes what was sold; nothing notices until the end.
    let thief = dir.outside(DataFile::Sales);
    thief.execute_batch("DROP TRIGGER sale_is_not_changed; UPDATE sale SET total = total - 1").expect("changed");
    drop(thief);
    drop(database);
    assert!(!is_unchanged(dir.path(), DataFile::Sales), "what was found damaged isn't noted");
    assert!(is_unchanged(dir.path(), DataFile::Catalogue));
}
