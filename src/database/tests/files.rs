//! The files themselves: lock, versions, settings, damage.

use super::*;
use rusqlite::named_params;

#[test]
fn a_second_program_is_kept_out() {
    let dir = Scratch::new();
    let first = Database::open(dir.path()).expect("opens");
    let second = Database::open(dir.path()).err().expect("refused");
    assert_eq!(second, DatabaseError::InUse { dir: dir.path().to_owned() });
    assert_eq!((second.kind(), second.key()), (ErrorKind::Refused, "database-in-use"));
    drop(first);
    Database::open(dir.path()).expect("free again");
}

#[test]
fn every_file_has_its_settings() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    for file in [DataFile::Sales, DataFile::Catalogue, DataFile::Customers] {
        let outside = dir.outside(file);
        let mode: String = outside.pragma_query_value(None, "journal_mode", |row| row.get(0)).expect("read");
        assert_eq!(mode, "wal");
        let settings = database.write(file, move |connection| {
            ["synchronous", "foreign_keys", "trusted_schema", "cell_size_check", "wal_autocheckpoint", "secure_delete"]
                .iter()
                .map(|pragma| Ok(crate::connection::pragma_text(connection, pragma)?.unwrap_or_default()))
                .collect::<Result<Vec<_>, crate::error::Failure>>()
        });
        let synchronous = if file == DataFile::Catalogue { "1" } else { "2" };
        let secure = if file == DataFile::Customers { "1" } else { "0" };
        assert_eq!(settings.expect("read"), [synchronous, "1", "0", "1", "0", secure]);
    }
}

#[test]
fn a_newer_or_foreign_or_damaged_file_is_refused() {
    #[track_caller]
    fn check(damage: impl FnOnce(&Scratch), key: &str) {
        let dir = Scratch::new();
        drop(Database::open(dir.path()).expect("opens"));
        damage(&dir);
        assert_eq!(Database::open(dir.path()).err().map(|error| error.key()), Some(key));
    }
    let sales = |dir: &Scratch| dir.path().join("sales.db");
    check(|dir| dir.outside(DataFile::Sales).pragma_update(None, "user_version", 99).expect("set"), "database-newer");
    check(
        |dir| dir.outside(DataFile::Customers).pragma_update(None, "application_id", 1).expect("set"),
        "database-not-ours",
    );
    check(
        |dir| {
            std::fs::write(sales(dir), b"not a database, but long enough to have a header".repeat(100))
                .expect("written")
        },
        "database-damaged",
    );
}

#[test]
fn a_full_disk_loses_nothing_and_says_so() {
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    let sale = till.sell();
    till.database
        .write(DataFile::Sales, |connection| {
            let pages: i64 = connection.pragma_query_value(None, "page_count", |row| row.get(0))?;
            connection.pragma_update(None, "max_page_count", pages)?;
            Ok(())
        })
        .expect("set");
    let full = loop {
        let next = till.sale(NOON, &[("CUP-1", "1", "5.00")], &[(TenderKind::Cash, 500)]);
        if let Err(error) = till.record(TransactionEvent::Sale(Box::new(next))) {
            break error;
        }
    };
    assert_eq!((full.key(), full.kind()), ("database-disk-full", ErrorKind::Broken));
    let head = till.database.journal_head().expect("read");
    till.database
        .write(DataFile::Sales, |connection| Ok(connection.pragma_update(None, "max_page_count", 1_000_000)?))
        .expect("space again");
    till.sell();
    assert_eq!(till.database.journal_head().expect("read").number, head.number + 1);
    assert_eq!(till.database.sale_by_receipt(sale.receipt).expect("read"), Some(sale));
}

#[test]
fn what_a_write_half_did_is_gone_after_a_failure() {
    let dir = Scratch::new();
    let till = Till::begin(dir.path());
    let failed: Result<(), DatabaseError> = till.database.write(DataFile::Sales, |connection| {
        connection.execute("INSERT INTO setting (key, value) VALUES (:key, 'x')", named_params! { ":key": "half" })?;
        Err(DatabaseError::NotBegun.into())
    });
    assert_eq!(failed, Err(DatabaseError::NotBegun));
    drop(till);
    let till = Till::reopen(dir.path());
    assert_eq!(till.database.setting("half").expect("read"), None);
    till.database.put_setting("theme", "dark'); DROP TABLE setting; --").expect("written");
    assert_eq!(till.database.setting("theme").expect("read").as_deref(), Some("dark'); DROP TABLE setting; --"));
}

#[test]
fn no_sql_can_change_the_schema_by_the_back_door() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let broken: Result<(), DatabaseError> = database.write(DataFile::Sales, |connection| {
        connection.pragma_update(None, "writable_schema", true)?;
        connection.execute("UPDATE sqlite_schema SET sql = 'x'", [])?;
        Ok(())
    });
    assert_eq!(broken.map_err(|error| error.key()), Err("database-fault"));
}

#[test]
fn operators_and_settings_are_kept() {
    let dir = Scratch::new();
    let till = Till::begin(dir.path());
    let operator = Operator { id: "7".into(), name: "Aïcha".to_owned(), role: RoleId::CASHIER };
    till.database.put_operator(&operator, &[1; 16], &[2; 32]).expect("written");
    till.database.set_pin_failures(&operator.id, 3, 99).expect("written");
    till.database
        .put_operator(&Operator { role: RoleId::MANAGER, ..operator.clone() }, &[3; 16], &[4; 32])
        .expect("written");
    let found = till.database.operator_credentials(&"7".into()).expect("read").expect("there");
    assert_eq!((found.failed_tries, found.locked_until_ms, found.operator.role), (3, 99, RoleId::MANAGER));
    assert_eq!((found.salt, found.verifier), (vec![3; 16], vec![4; 32]));
    assert_eq!(till.database.operators().expect("read").len(), 1);
    let nobody = till.database.set_pin_failures(&"8".into(), 1, 0);
    assert_eq!(nobody, Err(DatabaseError::NoSuchOperator { operator: "8".to_owned() }));
    assert_eq!(till.database.workstation().expect("read").map(|till| till.store), Some(store()));
}

#[test]
fn a_failed_flush_closes_the_file_and_the_next_write_opens_it_again() {
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    let failed: Result<(), DatabaseError> = till.database.write(DataFile::Sales, |connection| {
        connection.execute("INSERT INTO setting (key, value) VALUES ('half', 'x')", [])?;
        connection.execute_batch("CREATE TEMP TABLE of_this_handle (x)")?;
        let flush = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_IOERR_FSYNC);
        Err(rusqlite::Error::SqliteFailure(flush, None).into())
    });
    assert_eq!(failed.map_err(|error| (error.key(), error.kind())), Err(("database-disk", ErrorKind::TryAgain)));
    let sale = till.sell();
    assert_eq!(till.database.sale_by_receipt(1).expect("read"), Some(sale));
    assert_eq!(till.database.setting("half").expect("read"), None);
    let is_same_handle = till.database.write(DataFile::Sales, |connection| {
        const SQL: &str = "SELECT count(*) FROM sqlite_temp_schema WHERE name = 'of_this_handle'";
        Ok(connection.query_row(SQL, [], |row| row.get::<_, bool>(0))?)
    });
    assert_eq!(is_same_handle, Ok(false));
}

#[test]
fn the_write_ahead_log_stays_small_without_a_quiet_moment() {
    let dir = Scratch::new();
    let till = Till::begin(dir.path());
    let value = "x".repeat(1_000_000);
    for number in 0..24 {
        till.database.put_setting(&["k", &number.to_string()].concat(), &value).expect("written");
    }
    let log = std::fs::metadata(dir.path().join("sales.db-wal")).expect("there").len();
    assert!(log < 8_000_000, "{log} bytes");
    assert_eq!(till.database.checkpoint_failure(), None);
}
