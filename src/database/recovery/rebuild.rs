//! Writes sales again from records that prove themselves: each follows the one before and was signed by this till.

use super::proving::{self, Looked};
use crate::connection::open_writer;
use crate::error::{DataFile, DatabaseError, Failure};
use crate::quarantine::QUARANTINE;
use crate::record::{hex, store_again};
use crate::second_copy::{self, sync_dir};
use crate::{JournalHead, journal};
use retail::journal::{GENESIS, Sealed, verify};
use retail::{JournalEnd, Moment, TransactionEvent};
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, TransactionBehavior, params_from_iter};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Where a new `sales.db` is written before it takes its place.
const WORKSHOP: &str = "recovering";
/// Records read at a time.
const PAGE_RECORDS: usize = 1_000;
/// Memory for the pages of a file that isn't in its place yet (KiB, below zero as SQLite wants it): the leaves on which a sale's
/// articles and amounts are noted lie all over it.
const CACHE_KIB: i64 = -98_304;
/// Records in one transaction of a file that isn't in its place yet.
const BATCH_RECORDS: u64 = 500;
/// Records behind a gap that are counted, at most.
const UNCONNECTED_MAX: usize = 100_000;
/// Records at the end of a large journal that are looked at before the till opens.
const TAIL_RECORDS: u64 = 200;

/// What could be written again.
#[derive(Debug, Default)]
pub(super) struct Rebuilt {
    /// Records.
    pub(super) records: u64,
    /// Records of them that the second copy had.
    pub(super) from_copy: u64,
    /// Sales and post-voids among them.
    pub(super) receipts: u64,
    /// When the last of those was made.
    pub(super) until: Option<Moment>,
    /// Records that prove themselves and don't follow the others.
    pub(super) unconnected: u64,
    /// Where the journal ends now; `None` if nothing could be proven.
    pub(super) end: Option<JournalEnd>,
}

/// Where records are found: the second copy, and tables that may be damaged.
pub(super) struct Opened<'a> {
    pub(super) copy_dir: &'a Path,
    pub(super) tables: &'a [&'a Connection],
}

/// Adds every record that can be proven behind `begun`, as one transaction or in batches.
pub(super) fn fill(
    sales: &mut Connection,
    begun: &JournalHead,
    sources: &Opened<'_>,
    key: &[u8; 32],
    batch: Option<u64>,
) -> Result<Rebuilt, Failure> {
    let transaction = sales.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut filler =
        Filler { sales: &transaction, key, batch, head: begun.clone(), rebuilt: Rebuilt::default(), failure: None };
    loop {
        let before = filler.head.number;
        filler.take_from_copy(sources.copy_dir)?;
        for table in sources.tables {
            filler.take_from_table(table)?;
        }
        if filler.head.number == before {
            break;
        }
    }
    let unconnected = filler.count_unconnected(sources);
    let (head, mut rebuilt) = (filler.head, filler.rebuilt);
    transaction.commit()?;
    rebuilt.unconnected = unconnected;
    rebuilt.end = (head.number > 0).then(|| JournalEnd {
        series: head.series,
        number: head.number,
        hash: hex(&head.hash),
        receipt: head.receipt,
    });
    Ok(rebuilt)
}

struct Filler<'a> {
    sales: &'a Connection,
    key: &'a [u8; 32],
    batch: Option<u64>,
    head: JournalHead,
    rebuilt: Rebuilt,
    failure: Option<Failure>,
}

impl Filler<'_> {
    /// Writes a record if it is the next one and proves it. Whether it was.
    fn take(&mut self, looked: &Looked) -> Result<bool, Failure> {
        let Looked { record, proven: Some((transaction, packed)) } = looked else { return Ok(false) };
        if (record.number, record.previous) != (self.head.number + 1, self.head.hash) {
            return Ok(false);
        }
        match store_again(self.sales, &self.head, (record, transaction), packed) {
            Ok(()) => {}
            // Signed and yet impossible: it stays where it was found.
            Err(Failure::Known(_) | Failure::Unreadable(_)) => return Ok(false),
            Err(failure) => return Err(failure),
        }
        self.head.number = record.number;
        self.head.hash = record.hash;
        if let TransactionEvent::Continued(continued) = &transaction.event {
            self.head.series = Some(continued.series.clone());
        }
        self.rebuilt.records += 1;
        if let Some(receipt) = transaction.event.receipt() {
            self.head.receipt = receipt;
            self.rebuilt.receipts += 1;
            self.rebuilt.until = Some(transaction.at);
        }
        if self.batch.is_some_and(|batch| self.rebuilt.records.is_multiple_of(batch)) {
            self.sales.execute_batch("COMMIT; BEGIN IMMEDIATE")?;
        }
        Ok(true)
    }

    fn take_from_copy(&mut self, copy_dir: &Path) -> Result<(), Failure> {
        let from = self.head.number + 1;
        // A copy that can't be read any further has given what it has.
        let read = |take: &mut dyn FnMut(Sealed) -> bool| _ = second_copy::read(copy_dir, from, take);
        proving::in_order(read, self.key, |looked| match self.take(&looked) {
            Ok(is_taken) => {
                self.rebuilt.from_copy += u64::from(is_taken);
                is_taken || looked.record.number <= self.head.number
            }
            Err(failure) => {
                self.failure = Some(failure);
                false
            }
        });
        self.failure.take().map_or(Ok(()), Err)
    }

    fn take_from_table(&mut self, table: &Connection) -> Result<(), Failure> {
        loop {
            let next = self.head.number + 1;
            // A page that can't be read spoils a whole answer, but not the records before it.
            let page = journal::records(table, next, PAGE_RECORDS).or_else(|_| journal::records(table, next, 1));
            let Ok(page) = page else { return Ok(()) };
            let mut is_any_taken = false;
            for looked in proving::look_at_page(page, self.key) {
                if !self.take(&looked)? {
                    return Ok(());
                }
                is_any_taken = true;
            }
            if !is_any_taken {
                return Ok(());
            }
        }
    }

    fn count_unconnected(&self, sources: &Opened<'_>) -> u64 {
        let mut numbers = BTreeSet::new();
        let mut count = |record: &Sealed| {
            let proves_itself = verify(record, record.number, record.previous, self.key).is_ok();
            if proves_itself && numbers.len() < UNCONNECTED_MAX {
                numbers.insert(record.number);
            }
        };
        let from = self.head.number + 1;
        let _ = second_copy::read(sources.copy_dir, from, |record| {
            count(&record);
            true
        });
        for table in sources.tables {
            let mut next = from;
            while let Ok(page) = journal::records(table, next, PAGE_RECORDS) {
                let Some(last) = page.last() else { break };
                next = last.number + 1;
                page.iter().for_each(&mut count);
            }
        }
        numbers.len() as u64
    }
}

/// A new `sales.db` on its way to its place.
pub(super) struct Workshop {
    dir: PathBuf,
    sales: Option<Connection>,
}

impl Workshop {
    /// A clean place; what an interrupted recovery left there goes, because nothing in it is the only one.
    pub(super) fn open(data_dir: &Path) -> Result<Workshop, DatabaseError> {
        let dir = data_dir.join(WORKSHOP);
        let made = match fs::remove_dir_all(&dir) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => fs::create_dir_all(dir.join("new")),
        };
        made.map_err(|error| unusable(&dir, &error))?;
        let sales = open_writer(&dir.join("new"), DataFile::Sales)?;
        // It is flushed as a whole before it takes its place, and thrown away if that never comes: no page is written twice.
        let relaxed = sales.pragma_update(None, "synchronous", 0);
        let relaxed = relaxed.and_then(|()| sales.pragma_update(Some("main"), "journal_mode", "memory"));
        let relaxed = relaxed.and_then(|()| sales.pragma_update(None, "cache_size", CACHE_KIB));
        relaxed.map_err(|error| Failure::from(error).of(DataFile::Sales))?;
        Ok(Workshop { dir, sales: Some(sales) })
    }

    /// Writes what can be proven, from the second copy and from what can still be read of the old file.
    pub(super) fn rebuild(
        &mut self,
        copy_dir: &Path,
        live: Option<&Connection>,
        key: &[u8; 32],
    ) -> Result<Rebuilt, DatabaseError> {
        let data_dir = self.dir.parent().unwrap_or(&self.dir).to_owned();
        let copies = self.copies_of_old(&data_dir);
        let tables: Vec<&Connection> = copies.iter().chain(live).collect();
        let Some(sales) = &mut self.sales else { return Err(DatabaseError::Closed) };
        let begun = JournalHead { number: 0, hash: GENESIS, receipt: 0, series: None };
        let sources = Opened { copy_dir, tables: &tables };
        let rebuilt = fill(sales, &begun, &sources, key, Some(BATCH_RECORDS));
        let rebuilt = rebuilt.map_err(|failure| failure.of(DataFile::Sales))?;
        let known = tables.iter().find_map(|table| crate::workstation::workstation(table).ok().flatten());
        let owner = second_copy::owner(copy_dir).into_iter().chain(known).find(|owner| owner.public_key == *key);
        if let Some(owner) = owner {
            crate::workstation::insert(sales, &owner).map_err(|failure| failure.of(DataFile::Sales))?;
        }
        for table in &tables {
            carry_over(table, sales);
        }
        Ok(rebuilt)
    }

    /// The old file, and if it has gone those in quarantine, as copies: reading the originals could change them.
    fn copies_of_old(&self, data_dir: &Path) -> Vec<Connection> {
        let name = DataFile::Sales.name();
        let mut folders = vec![data_dir.to_owned()];
        if fs::metadata(data_dir.join(name)).map_or(0, |file| file.len()) == 0 {
            let kept = fs::read_dir(data_dir.join(QUARANTINE)).into_iter().flatten().flatten();
            let mut kept: Vec<PathBuf> = kept.map(|entry| entry.path()).collect();
            kept.sort();
            folders.extend(kept.into_iter().rev());
        }
        let mut copies = Vec::new();
        for (index, folder) in folders.iter().enumerate().filter(|(_, folder)| folder.join(name).exists()) {
            let to = self.dir.join(["old-", &index.to_string()].concat());
            let copied = fs::create_dir(&to).and_then(|()| fs::copy(folder.join(name), to.join(name)));
            let log = [name, "-wal"].concat();
            let _ = fs::copy(folder.join(&log), to.join(&log)); // none, if it was closed in order
            let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            if let (Ok(_), Ok(old)) = (copied, Connection::open_with_flags(to.join(name), flags)) {
                copies.push(old);
            }
        }
        copies
    }

    /// Notes what is to be noted, flushes the new file and closes it.
    pub(super) fn finish(
        &mut self,
        note: impl FnOnce(&Connection) -> Result<(), Failure>,
    ) -> Result<(), DatabaseError> {
        // Without the name a temporary database, which renaming a table in a migration leaves open, would be written back, too, and refuse.
        const CHECKPOINT: &str = "PRAGMA main.wal_checkpoint(TRUNCATE)";
        let Some(sales) = self.sales.take() else { return Err(DatabaseError::Closed) };
        let finish = || -> Result<(), Failure> {
            note(&sales)?;
            sales.pragma_update(None, "synchronous", 2)?;
            sales.pragma_update(Some("main"), "journal_mode", "wal")?;
            sales.query_row(CHECKPOINT, [], |_| Ok(()))?;
            Ok(())
        };
        finish().map_err(|failure| failure.of(DataFile::Sales))?;
        drop(sales);
        let file = self.dir.join("new").join(DataFile::Sales.name());
        let flushed = fs::File::open(&file).and_then(|file| file.sync_all());
        flushed.map_err(|error| unusable(&file, &error))
    }

    /// Puts the new file where the old one was.
    pub(super) fn swap_in(self, data_dir: &Path) -> Result<(), DatabaseError> {
        let name = DataFile::Sales.name();
        let swapped = fs::rename(self.dir.join("new").join(name), data_dir.join(name));
        swapped.and_then(|()| sync_dir(data_dir)).map_err(|error| unusable(data_dir, &error))?;
        // What is left are copies of copies.
        let _ = fs::remove_dir_all(&self.dir);
        Ok(())
    }
}

fn unusable(dir: &Path, error: &io::Error) -> DatabaseError {
    DatabaseError::Directory { dir: dir.to_owned(), reason: error.to_string() }
}

/// Takes over who can sign in and what this device remembers, as far as it can be read. Neither is money.
fn carry_over(from: &Connection, to: &Connection) {
    const TABLES: [(&str, &str, usize); 2] = [
        (
            "SELECT id, name, role, pin_salt, pin_verifier, failed_tries, locked_until_ms FROM operator",
            "INSERT OR IGNORE INTO operator (id, name, role, pin_salt, pin_verifier, failed_tries, locked_until_ms)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            7,
        ),
        (
            "SELECT key, value FROM setting WHERE key <> 'home'",
            "INSERT OR IGNORE INTO setting (key, value) VALUES (?1, ?2)",
            2,
        ),
    ];
    for (select, insert, columns) in TABLES {
        let carry = || -> Result<(), Failure> {
            let mut statement = from.prepare(select)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let values: Vec<Value> = (0..columns).map(|column| row.get(column)).collect::<Result<_, _>>()?;
                // A row that doesn't fit any more is left behind.
                let _ = to.prepare_cached(insert)?.execute(params_from_iter(values));
            }
            Ok(())
        };
        // What can't be read is entered again from the settings.
        let _ = carry();
    }
}

/// Whether the end of a large journal is broken. Everything before is checked while the till sells.
pub(super) fn has_tail_broken(connection: &Connection, file: DataFile) -> bool {
    if file != DataFile::Sales {
        return false;
    }
    let check = || -> Result<bool, Failure> {
        let Some(known) = crate::workstation::workstation(connection)? else { return Ok(false) };
        let last = journal::head(connection)?.number;
        let mut previous = None;
        for record in journal::records(connection, last.saturating_sub(TAIL_RECORDS).max(1), TAIL_RECORDS as usize + 1)?
        {
            let before = previous.unwrap_or((record.number - 1, record.previous));
            if verify(&record, before.0 + 1, before.1, &known.public_key).is_err() {
                return Ok(true);
            }
            previous = Some((record.number, record.hash));
        }
        Ok(false)
    };
    check().unwrap_or(true)
}
