//! What a long history takes on the disk beside the least that could say the same, and how long it takes to write it again.

use super::compact::{Compact, number};
use super::*;
use crate::Keeper;
use crate::second_copy::{SecondCopy, write_owner};
use std::time::{Duration, Instant};

/// Prints what a sale and a line take on the disk, and beside what.
pub(super) fn compare(database: &Database, bytes: u64) {
    let (mut compact, mut sales, mut body, mut stored, mut next) = (Compact::default(), 0, 0, 0, 1);
    loop {
        let page = database.journal_records(next, 1_000).expect("read");
        let Some(last) = page.last() else { break };
        next = last.number + 1;
        for record in &page {
            compact.add(record);
            body += record.body.len() as u64;
            stored += crate::journal::packed::pack(&record.body).len() as u64;
        }
        sales = database.journal_head().expect("read").receipt;
    }
    let all = compact.facts + compact.seals;
    println!("a record's body: {} bytes, stored {}", body / next, stored / next);
    println!(
        "a line: {} bytes; a compact binary: {} ({} facts, {} ids and seals), a sale {}",
        bytes / compact.lines,
        all / compact.lines,
        compact.facts / compact.lines,
        compact.seals / compact.lines,
        all / sales
    );
    println!("on disk : compact = {:.2}", bytes as f64 / all as f64);
}

/// User and system time of this process.
fn cpu() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks = stat.rsplit(')').next().unwrap_or_default().split_whitespace().skip(11).take(2);
    Duration::from_millis(ticks.filter_map(|ticks| ticks.parse::<u64>().ok()).sum::<u64>() * 10)
}

/// The shortest of five times: what a machine takes that does nothing else, once the pages are in memory.
pub(super) fn best_of_five(mut work: impl FnMut()) -> Duration {
    let times = [(); 5].map(|()| {
        let begun = Instant::now();
        work();
        begun.elapsed()
    });
    times.into_iter().min().unwrap_or_default()
}

/// Damages `sales.db`, opens the directory as the till does, and prints how long it takes until the next sale.
pub(super) fn write_again(dir: &Path) {
    let key = DeviceKey::from_secret([7; 32]).public();
    let copy_dir = dir.join("journal-copy");
    let database = Database::open(dir).expect("opens");
    let head = database.journal_head().expect("read");
    let owner = database.workstation().expect("read").expect("begun");
    drop(database);
    let mut copy = SecondCopy::new(&copy_dir, 0);
    let outside = rusqlite::Connection::open(dir.join("sales.db")).expect("opens");
    let begun = (Instant::now(), cpu());
    while !copy.catch_up(&outside).expect("copied") {}
    copy.flush().expect("flushed");
    write_owner(&copy_dir, &owner).expect("written");
    println!("second copy written: {:?}, CPU {:?}", begun.0.elapsed(), cpu() - begun.1);
    drop(outside);
    let bytes: u64 = std::fs::read_dir(&copy_dir)
        .expect("read")
        .map(|file| file.and_then(|file| file.metadata()).map_or(0, |about| about.len()))
        .sum();
    println!("second copy: {} MB", bytes / 1_000_000);
    let sales = std::fs::OpenOptions::new().write(true).open(dir.join("sales.db")).expect("opens");
    std::os::unix::fs::FileExt::write_all_at(&sales, &[0xA5; 8_192], 0).expect("damaged");
    let begun = (Instant::now(), cpu());
    let keeper = Keeper::take(dir, None, moment(NOON)).expect("locked");
    let database = keeper.open(Some(&key), &mut || 7).expect("opened");
    println!("written again from the second copy: {:?}, CPU {:?}", begun.0.elapsed(), cpu() - begun.1);
    assert_eq!(database.journal_head().expect("read").number, head.number, "all of it");
    assert_eq!(database.journal_head().expect("read").hash, head.hash);
}

#[test]
fn a_compact_binary_counts_each_number_once() {
    let numbers =
        [(0, 1), (63, 1), (-64, 1), (64, 2), (-65, 2), (8_191, 2), (8_192, 3), (i64::MAX, 10), (i64::MIN, 10)];
    for (value, bytes) in numbers {
        assert_eq!(number(value), bytes, "{value}");
    }
    let dir = Scratch::new();
    let mut till = Till::begin(dir.path());
    till.sell();
    let mut compact = Compact::default();
    for record in till.database.journal_records(1, 10).expect("read") {
        compact.add(&record);
    }
    assert_eq!((compact.lines, compact.seals), (2, 2 * 112 + 16));
    assert_eq!(compact.article(&item("CUP-1", Unit::Each)), 1, "named by its number");
}
