//! What a long history takes on the disk beside the least that could say the same, and how long it takes to write it again.

use super::*;
use crate::Keeper;
use crate::second_copy::{SecondCopy, write_owner};
use retail::Item;
use retail::journal::Sealed;
use std::collections::HashMap;
use std::time::{Duration, Instant};

/// Bytes that tell the same sales in a compact binary of our own making: variable-length numbers, ids and seals as bytes, an article
/// written out once and then named by its number.
#[derive(Default)]
pub(super) struct Compact {
    /// Lines of sales.
    pub(super) lines: u64,
    /// What was sold to whom, when and for how much.
    pub(super) facts: u64,
    /// Two ids, hash and signature of each record: what no packing makes smaller.
    pub(super) seals: u64,
    articles: HashMap<(Option<retail::Sku>, String), u64>,
    at: Option<i64>,
}

/// Bytes of a number, seven bits in each.
fn number(number: i64) -> u64 {
    // Signs alternate, so that small numbers below zero are short too.
    let bits = 64 - ((number << 1) ^ (number >> 63)).cast_unsigned().leading_zeros();
    u64::from(bits.div_ceil(7).max(1))
}

fn text(text: &str) -> u64 {
    number(text.len() as i64) + text.len() as u64
}

impl Compact {
    pub(super) fn add(&mut self, record: &Sealed) {
        let transaction: Transaction = serde_json::from_slice(&record.body).expect("a record");
        self.seals += 32 + 64 + 16;
        let since = transaction.at.utc_ms - self.at.replace(transaction.at.utc_ms).unwrap_or_default();
        self.facts += 1 + number(since);
        let TransactionEvent::Sale(sale) = &transaction.event else {
            self.facts += 40;
            return;
        };
        self.seals += 16;
        let total = &sale.totals;
        self.facts += text(&sale.operator.0) + number(sale.at.utc_ms - sale.started.utc_ms) + 2;
        let sums = [total.subtotal, total.discount, total.total, total.tax, sale.rounding, sale.change];
        self.facts += sums.into_iter().chain(sale.tenders.iter().map(|tender| tender.amount)).map(money).sum::<u64>();
        self.facts += sale.tenders.len() as u64;
        for tax in &total.taxes {
            self.facts += 1 + money(tax.net) + money(tax.tax) + money(tax.gross);
        }
        for (line, amounts) in sale.lines.iter().zip(&total.lines) {
            self.lines += 1;
            self.facts += self.article(&line.item) + number(line.quantity.amount()) + 3;
            self.facts += line.note.as_deref().map_or(1, text) + line.unit_price.to_string().len() as u64 / 2 + 1;
            let all = [amounts.gross, amounts.line_discount, amounts.basket_discount, amounts.amount, amounts.tax];
            self.facts += all.into_iter().map(money).sum::<u64>();
        }
    }

    fn article(&mut self, item: &Item) -> u64 {
        let next = self.articles.len() as u64;
        let known = *self.articles.entry((item.sku.clone(), item.name.clone())).or_insert(next);
        if known < next {
            return number(known.cast_signed());
        }
        let texts = [&item.name, &item.category, &item.tax_category, &item.picture];
        texts.into_iter().map(|word| text(word)).sum::<u64>() + item.sku.as_ref().map_or(1, |sku| text(&sku.0)) + 8
    }
}

fn money(amount: Money) -> u64 {
    number(amount.minor())
}

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
