//! The story on SQLite, in memory and on a disk, and what only a file can do.

use super::Sqlite;
use crate::conformance::shop::{Scratch, at, found, opened};
use crate::{ChangeStorage, OpStorage, PlaceStorage, ProductStorage, Refused, StockStorage};
use protocol::{Cursor, Lane, OpResult, Product, Variant, scopes};

mod in_memory {
    crate::conformance::stories! { |_| Box::new(crate::Sqlite::in_memory(crate::conformance::shop::at(0)).expect("opened")) }
}

mod on_disk {
    crate::conformance::stories! { |dir| Box::new(crate::Sqlite::open(dir, crate::conformance::shop::at(0)).expect("opened")) }
}

fn product(code: &str) -> Product {
    let variants = vec![Variant { sku: code.to_owned(), ..Variant::default() }];
    Product { code: code.to_owned(), variants, ..Product::default() }
}

#[test]
fn what_was_stored_is_there_after_a_start() {
    let scratch = Scratch::new();
    let storage = Sqlite::open(scratch.path(), at(0)).expect("opened");
    let pen = opened(&storage);
    let epoch = storage.epoch().expect("named");
    pen.sent(&storage, &[pen.copy().idle()]);
    drop(storage);
    let storage = Sqlite::open(scratch.path(), at(1)).expect("opened");
    assert_eq!(storage.epoch(), Ok(epoch), "the same data");
    assert_eq!(storage.acknowledged(&pen.till, Lane::Journal, "").expect("asked").through, 1);
}

#[test]
fn a_file_put_back_from_a_copy_begins_another_epoch_and_tills_refill_it() {
    let (scratch, elsewhere) = (Scratch::new(), Scratch::new());
    let storage = Sqlite::open(scratch.path(), at(0)).expect("opened");
    let mut pen = opened(&storage);
    let before = [pen.idle(), pen.sell(&[("CUP", 1, 500)]).1];
    pen.sent(&storage, &before);
    storage.put_products(&[product("CUP"), product("LAMP")], at(1)).expect("put");
    let copy = elsewhere.path().join("yesterday.db");
    storage.copy_to(&copy).expect("copied");
    let epoch = storage.epoch().expect("named");
    let after = [pen.sell(&[("LAMP", 1, 900)]).1];
    pen.sent(&storage, &after);
    storage.put_products(&[product("VASE")], at(2)).expect("put");
    drop(storage);
    // Another start, so that the copy isn't of the last one.
    drop(Sqlite::open(scratch.path(), at(2)).expect("opened"));
    for name in ["hub.db-wal", "hub.db-shm"] {
        let _ = std::fs::remove_file(scratch.path().join(name));
    }
    std::fs::copy(&copy, scratch.path().join("hub.db")).expect("put back");
    let storage = Sqlite::open(scratch.path(), at(3)).expect("opened");
    let restored = storage.epoch().expect("named");
    assert_ne!(restored, epoch);
    let acknowledged = storage.acknowledged(&pen.till, Lane::Journal, "").expect("asked");
    assert_eq!((acknowledged.hub_epoch.as_str(), acknowledged.through), (restored.as_str(), 2));
    assert_eq!(pen.sent(&storage, &after).through, 3, "the till refills it");
    assert_eq!(storage.latest_sales_count(), 2);
    let cursor = |pos| Cursor { hub_epoch: epoch.clone(), pos, schema: 1 };
    assert!(storage.changes(scopes::CATALOGUE, &cursor(2), 10).is_ok(), "as far as the copy goes");
    storage.put_products(&[product("BOWL")], at(4)).expect("put");
    let beyond = storage.changes(scopes::CATALOGUE, &cursor(3), 10);
    assert_eq!(beyond, Err(Refused::EpochChanged { scope: scopes::CATALOGUE.to_owned() }));
}

#[test]
fn a_start_that_was_cut_off_between_its_two_writes_is_no_restore() {
    let scratch = Scratch::new();
    let storage = Sqlite::open(scratch.path(), at(0)).expect("opened");
    let epoch = storage.epoch().expect("named");
    drop(storage);
    let beside = scratch.path().join("hub.start");
    let first = std::fs::read_to_string(&beside).expect("there");
    drop(Sqlite::open(scratch.path(), at(1)).expect("opened"));
    let second = std::fs::read_to_string(&beside).expect("there");
    std::fs::write(&beside, [&first, "\n", &second].concat()).expect("cut off");
    assert_eq!(Sqlite::open(scratch.path(), at(2)).expect("opened").epoch(), Ok(epoch));
}

#[test]
fn a_file_of_another_program_or_of_a_newer_one_is_left_alone() {
    let scratch = Scratch::new();
    let path = scratch.path().join("hub.db");
    let other = rusqlite::Connection::open(&path).expect("opened");
    other.execute_batch("CREATE TABLE theirs (a TEXT) STRICT").expect("made");
    drop(other);
    assert!(
        matches!(Sqlite::open(scratch.path(), at(0)), Err(Refused::Storage { reason }) if reason.contains("isn't a hub"))
    );
    let scratch = Scratch::new();
    drop(Sqlite::open(scratch.path(), at(0)).expect("opened"));
    let newer = rusqlite::Connection::open(scratch.path().join("hub.db")).expect("opened");
    newer.pragma_update(None, "user_version", 99).expect("set");
    drop(newer);
    assert!(
        matches!(Sqlite::open(scratch.path(), at(0)), Err(Refused::Storage { reason }) if reason.contains("newer"))
    );
}

#[test]
fn a_batch_that_fails_half_way_leaves_nothing() {
    let storage = Sqlite::in_memory(at(0)).expect("opened");
    found(&storage);
    let refused = storage.put_products(&[product("CUP"), Product::default()], at(0));
    assert!(matches!(refused, Err(Refused::Malformed { .. })));
    assert_eq!(storage.count(scopes::CATALOGUE, "product"), Ok(0));
    let page = storage.changes(scopes::CATALOGUE, &Cursor { hub_epoch: String::new(), pos: 0, schema: 1 }, 10);
    assert_eq!(page.expect("read").head, 0);
    assert_eq!(storage.stores().expect("listed").len(), 3);
}

#[test]
fn records_and_entries_are_final() {
    let storage = Sqlite::in_memory(at(0)).expect("opened");
    let pen = opened(&storage);
    pen.sent(&storage, &[pen.copy().sell(&[("CUP", 1, 500)]).1]);
    for sql in ["DELETE FROM op", "UPDATE op SET hash = zeroblob(32)", "DELETE FROM stock_movement"] {
        assert!(storage.lock().execute(sql, []).is_err(), "{sql}");
    }
}

#[test]
fn what_an_older_program_parked_takes_effect_in_order() {
    let storage = Sqlite::in_memory(at(0)).expect("opened");
    let mut pen = opened(&storage);
    let (sale, sold) = pen.sell(&[("CUP", 2, 500)]);
    pen.receipt += 1;
    let void = sale.post_void(pen.next_id(), pen.receipt, "7".into(), "wrong article".to_owned(), at(1));
    let between = pen.idle();
    let undone = pen.write(retail::TransactionEvent::PostVoid(Box::new(void)));
    let ops = [sold, between, undone, pen.sell(&[("CUP", 1, 500)]).1];
    let older = "CREATE TEMP TRIGGER older BEFORE INSERT ON sale BEGIN SELECT raise(ABORT, 'not known yet'); END;
        CREATE TEMP TRIGGER old BEFORE INSERT ON post_void BEGIN SELECT raise(ABORT, 'not known yet'); END";
    storage.lock().execute_batch(older).expect("an older program");
    let reply = pen.sent(&storage, &ops);
    let results: Vec<OpResult> = reply.results.iter().map(|reply| reply.result).collect();
    assert_eq!(results, [OpResult::Parked, OpResult::Applied, OpResult::Parked, OpResult::Parked]);
    assert_eq!(storage.on_hand("CUP"), Ok(Vec::new()), "half an effect is none");
    assert_eq!(storage.changes_head("stock"), 0);
    storage.lock().execute_batch("DROP TRIGGER older; DROP TRIGGER old").expect("a newer one");
    assert_eq!(storage.replay_parked(at(2)), Ok(3));
    assert_eq!(storage.replay_parked(at(2)), Ok(0), "once");
    assert!(storage.parked_ops().expect("listed").is_empty());
    assert_eq!(storage.on_hand("CUP").expect("asked")[0].quantity, "-1");
    assert_eq!(storage.latest_sales_count(), 2);
}

impl Sqlite {
    fn changes_head(&self, scope: &str) -> u64 {
        let cursor = Cursor { hub_epoch: String::new(), pos: 0, schema: 1 };
        self.changes(scope, &cursor, 1).expect("read").head
    }

    fn latest_sales_count(&self) -> usize {
        crate::SaleStorage::latest_sales(self, 100).expect("listed").len()
    }
}
