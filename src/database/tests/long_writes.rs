//! Writes in parts: sales go on between the parts, what was lost at the end of one is told, and the index is written once a write.

use super::*;
use crate::writer::LongWrite;

const PUT: &str = "INSERT INTO category (id, position, hue, icon) VALUES (:id, 0, 0, '')";
const COUNT: &str = "SELECT count(*) FROM category";

fn put_part(database: &Database, long: &LongWrite, ends: bool, id: &'static str) -> Result<(), DatabaseError> {
    let part = database.hand_over_part(DataFile::Catalogue, long, ends, move |connection| {
        connection.prepare_cached(PUT)?.execute([id])?;
        Ok(())
    });
    part?.wait()
}

fn stored(database: &Database) -> i64 {
    database
        .read(DataFile::Catalogue, |connection| Ok(connection.query_row(COUNT, [], |row| row.get(0))?))
        .expect("read")
}

#[test]
fn parts_are_one_write_until_one_ends_it_or_another_comes() {
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let long = LongWrite::default();
    put_part(&database, &long, false, "a").expect("written");
    put_part(&database, &long, true, "b").expect("written");
    assert_eq!(stored(&database), 2, "the end of a write stores all its parts");
    put_part(&database, &long, false, "c").expect("written");
    database.write(DataFile::Catalogue, |_| Ok(())).expect("written");
    assert_eq!(stored(&database), 3, "another write of the file ends it");
    put_part(&database, &LongWrite::default(), false, "d").expect("written");
    put_part(&database, &long, true, "e").expect("written");
    assert_eq!(stored(&database), 5, "another long write, too");
    put_part(&database, &long, false, "f").expect("written");
    put_part(&database, &long, false, "a").expect_err("it is there already");
    assert_eq!(stored(&database), 5, "a part that fails undoes what wasn't stored yet");
    put_part(&database, &long, false, "g").expect("written");
    drop(database);
    let database = Database::open(dir.path()).expect("opens");
    assert_eq!(stored(&database), 6, "what was handed over before the end is stored");
}

#[test]
fn what_a_write_lost_at_its_end_its_next_part_is_told() {
    const NOBODY: &str = "INSERT INTO barcode (gtin, variant) VALUES (1, 77)";
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let long = LongWrite::default();
    // A reference that is looked at when the write ends, and leads nowhere.
    let part = database.hand_over_part(DataFile::Catalogue, &long, false, |connection| {
        connection.pragma_update(None, "defer_foreign_keys", true)?;
        connection.execute(NOBODY, [])?;
        Ok(())
    });
    part.expect("handed over").wait().expect("written so far");
    database.write(DataFile::Catalogue, |_| Ok(())).expect("a write of somebody else isn't disturbed");
    put_part(&database, &long, true, "a").expect_err("its beginning was lost");
    assert_eq!(stored(&database), 0);
    put_part(&database, &long, true, "a").expect("it can begin anew");
    assert_eq!(stored(&database), 1);
}

#[test]
fn a_write_of_many_articles_adds_one_part_to_the_index() {
    const PARTS: &str = "SELECT max((SELECT count(DISTINCT segid) FROM search_word_idx),
        (SELECT count(DISTINCT segid) FROM search_code_idx))";
    let dir = Scratch::new();
    let database = Database::open(dir.path()).expect("opens");
    let article = |number: u32| {
        let sku = number.to_string();
        catalogue::row(&sku, &sku, &[("en", &["Cup ", &sku].concat())], &[], &[])
    };
    assert_eq!(database.upsert(&(100..300).map(article).collect::<Vec<_>>()).expect("written"), []);
    let parts: i64 = database
        .read(DataFile::Catalogue, |connection| Ok(connection.query_row(PARTS, [], |row| row.get(0))?))
        .expect("read");
    assert_eq!(parts, 1);
    assert_eq!(database.search("cup 1", "en", 200).expect("read").len(), 100);
}
