//! Opening a data directory whose files may be damaged, missing, too old or copied, so that the till sells again: what is bad goes
//! to quarantine, what can be proven is written again, and receipts go on in a series of their own.
//!
//! ```text
//!     lock --> look at each file --fine----------------------------------------------> open
//!                  |--damaged, missing--> rebuild beside it --> quarantine --> swap ----^
//!                  |--behind its second copy--> add what it lacks, new series ----------|
//!                  \--a copy of another's data--> new series ---------------------------/
//! ```

mod proving;
mod rebuild;

use crate::checked::{self, CHECKED_BYTES_MAX};
use crate::connection::open_reader;
use crate::database::Lock;
use crate::error::{DataFile, DatabaseError};
use crate::home::home_of;
use crate::quarantine::Quarantine;
use crate::room::{Reserve, is_for_want_of_room};
use crate::workstation::workstation;
use crate::{Database, Reader, Workstation, journal, second_copy, series};
use rebuild::Rebuilt;
use retail::journal::Hash;
use retail::{Continued, ContinuedReason, JournalEnd, Mishap, Moment, Recovery, Series};
use rusqlite::{Connection, named_params};
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the second copy, unless another one was chosen.
const COPY_DIR: &str = "journal-copy";
/// What `setting` keeps for this file.
const HOME: &str = "home";
const UNRECORDED: &str = "recoveries";

/// A locked data directory that is looked at before it is opened.
pub struct Keeper {
    lock: Lock,
    dir: PathBuf,
    copy_dir: PathBuf,
    quarantine: Quarantine,
    recoveries: Vec<Recovery>,
    checked_bytes_max: u64,
}

/// How `sales.db` was found.
enum Found {
    /// As it should be, or not begun yet. With a copy that goes as far as this record.
    Fine { copied: u64 },
    /// It ends before its second copy does.
    Behind,
    /// Not to be used any more.
    Bad(Mishap),
}

impl Keeper {
    /// Locks the directory. `copy_dir` is where the second copy of the journal is kept; `None` is a folder inside. `now` names the
    /// quarantine.
    pub fn take(dir: &Path, copy_dir: Option<&Path>, now: Moment) -> Result<Keeper, DatabaseError> {
        let lock = Lock::take(dir)?;
        let copy_dir = copy_dir.map_or_else(|| dir.join(COPY_DIR), Path::to_owned);
        let quarantine = Quarantine::new(dir, now);
        let (dir, recoveries, checked_bytes_max) = (dir.to_owned(), Vec::new(), CHECKED_BYTES_MAX);
        Ok(Keeper { lock, dir, copy_dir, quarantine, recoveries, checked_bytes_max })
    }

    /// Checks files of any size whole: how a start that met damage in a large one is tried again.
    #[must_use]
    pub fn check_everything(mut self) -> Keeper {
        self.checked_bytes_max = u64::MAX;
        self
    }

    /// Whether this key signs the journal here; `None` if no journal is left to tell.
    pub fn fits(&self, public_key: &[u8; 32]) -> Option<bool> {
        let of_sales = open_reader(&self.dir, DataFile::Sales)
            .ok()
            .and_then(|sales| workstation(&sales).ok().flatten())
            .map(|known| known.public_key == *public_key);
        let of_copy = last_of_copy(&self.copy_dir)
            .map(|last| retail::journal::verify(&last, last.number, last.previous, public_key).is_ok());
        match (of_sales, of_copy) {
            (None, None) => None,
            (sales, copy) => Some(sales == Some(true) || copy == Some(true)),
        }
    }

    /// Whether a journal has begun here, as far as can be told.
    pub fn has_journal(&self) -> bool {
        let sales = open_reader(&self.dir, DataFile::Sales);
        let is_begun = match &sales {
            Ok(sales) => !matches!(workstation(sales), Ok(None)),
            Err(error) => !matches!(error, DatabaseError::Missing { .. }),
        };
        is_begun || last_of_copy(&self.copy_dir).is_some()
    }

    /// Puts a file that can't be used aside: a damaged device key.
    pub fn put_aside(&mut self, path: &Path) -> Result<Option<String>, DatabaseError> {
        self.quarantine.take_path(path)
    }

    /// Opens the till's files and puts right what is wrong with them. `key` signs this till's journal; without one the directory is
    /// new. `draw` draws series of receipt numbers.
    ///
    /// # Errors
    /// When a newer program wrote the files, they are another program's, or the disk refuses. Nothing is changed then.
    pub fn open(mut self, key: Option<&[u8; 32]>, draw: &mut dyn FnMut() -> u32) -> Result<Database, DatabaseError> {
        let reserve = Reserve::of(&self.dir);
        let found = match self.look_at_sales(key) {
            // Even a look makes files beside the one it reads.
            Err(error) if is_for_want_of_room(&error, &self.dir) && reserve.give_up() => self.look_at_sales(key)?,
            looked => looked?,
        };
        let copied = match found {
            Found::Fine { copied } => copied,
            Found::Behind => self.catch_up_with_copy(draw)?,
            Found::Bad(mishap) => {
                let key = key.copied().unwrap_or_default();
                let sources = Sources { dir: &self.dir, copy_dir: &self.copy_dir, live: None };
                let (recovery, copied) = replace_sales(&sources, &key, mishap, &mut self.quarantine, draw)?;
                self.recoveries.push(recovery);
                copied
            }
        };
        for file in [DataFile::Catalogue, DataFile::Customers] {
            if let Some(mishap) = look_at(&self.dir, file, key.is_some(), self.checked_bytes_max, &mut self.quarantine)?
            {
                let kept_in = self.quarantine.take(file)?;
                self.recoveries.push(Recovery::of(file.name(), mishap, kept_in));
            }
        }
        let database = Database::start(&self.dir, self.lock, Some(self.copy_dir), Some(copied))?;
        database.settle_in(draw)?;
        database.note_recoveries(&self.recoveries)?;
        database.keep_owner();
        Ok(database)
    }

    fn look_at_sales(&mut self, key: Option<&[u8; 32]>) -> Result<Found, DatabaseError> {
        let copy = second_copy::end_of(&self.copy_dir).ok().flatten();
        let is_ours = key.is_some() || copy.is_some();
        if let Some(mishap) =
            look_at(&self.dir, DataFile::Sales, is_ours, self.checked_bytes_max, &mut self.quarantine)?
        {
            return Ok(Found::Bad(mishap));
        }
        let Ok(sales) = open_reader(&self.dir, DataFile::Sales) else {
            // Not made yet.
            if copy.is_none() {
                self.put_unreadable_copy_aside(None)?;
            }
            return Ok(Found::Fine { copied: 0 });
        };
        let look = || -> Result<_, crate::error::Failure> { Ok((workstation(&sales)?, journal::head(&sales)?)) };
        let (known, head) = look().map_err(|failure| failure.of(DataFile::Sales))?;
        match (&known, key) {
            (Some(known), Some(key)) if known.public_key != *key => {
                let is_copy_signed = last_of_copy(&self.copy_dir)
                    .is_some_and(|last| retail::journal::verify(&last, last.number, last.previous, key).is_ok());
                return Ok(Found::Bad(if is_copy_signed { Mishap::Damaged } else { Mishap::KeyLost }));
            }
            (None, Some(_)) if copy.is_some() && head.number == 0 => return Ok(Found::Bad(Mishap::Missing)),
            _ => {}
        }
        let Some((number, hash)) = copy else {
            self.put_unreadable_copy_aside(Some(&sales))?;
            return Ok(Found::Fine { copied: 0 });
        };
        if number > head.number && self.continues(head.number, head.hash) {
            return Ok(Found::Behind);
        }
        if number <= head.number && hash_of(&sales, number)? == Some(hash) {
            return Ok(Found::Fine { copied: second_copy::whole_until(&self.copy_dir, number) });
        }
        // The copy is of another journal, or its end was damaged: it is kept, and the journal is copied anew.
        self.put_copy_aside()?;
        Ok(Found::Fine { copied: 0 })
    }

    /// Keeps a copy without any record, which would be written over, unless it is only the unflushed beginning of one.
    fn put_unreadable_copy_aside(&mut self, sales: Option<&Connection>) -> Result<(), DatabaseError> {
        // One whose bytes can't be read can't be moved either: the till says that it can't be written.
        if second_copy::is_unflushed(&self.copy_dir, sales).unwrap_or(true) { Ok(()) } else { self.put_copy_aside() }
    }

    fn put_copy_aside(&mut self) -> Result<(), DatabaseError> {
        let kept_in = self.quarantine.take_path(&self.copy_dir)?;
        self.recoveries.push(Recovery::of(COPY_DIR, Mishap::Damaged, kept_in));
        Ok(())
    }

    /// Whether the second copy has this record and a next one behind it.
    fn continues(&self, number: u64, hash: Hash) -> bool {
        let mut follows = false;
        let read = second_copy::read(&self.copy_dir, number + 1, |record| {
            follows = record.number == number + 1 && record.previous == hash;
            false
        });
        read.is_ok() && follows
    }

    /// Adds to `sales.db` what only the second copy has.
    fn catch_up_with_copy(&mut self, draw: &mut dyn FnMut() -> u32) -> Result<u64, DatabaseError> {
        let log = self.dir.join(DataFile::Sales.name().to_owned() + "-wal");
        let kept_in = self.quarantine.keep_copy(&log)?;
        let mut sales = crate::connection::open_writer(&self.dir, DataFile::Sales)?;
        let of_sales = |failure: crate::error::Failure| failure.of(DataFile::Sales);
        let known = workstation(&sales).map_err(of_sales)?.ok_or(DatabaseError::NotBegun)?;
        let begun = journal::head(&sales).map_err(of_sales)?;
        let sources = rebuild::Opened { copy_dir: &self.copy_dir, tables: &[] };
        let rebuilt = rebuild::fill(&mut sales, &begun, &sources, &known.public_key, None).map_err(of_sales)?;
        continue_after(&sales, rebuilt.end.clone(), None, draw).map_err(of_sales)?;
        // The basket is as old as the file: what was in it may have been paid long since.
        crate::basket::delete(&sales).map_err(of_sales)?;
        let Rebuilt { records, receipts, until, unconnected, end, .. } = rebuilt;
        let of = Recovery::of(DataFile::Sales.name(), Mishap::Behind, kept_in);
        self.recoveries.push(Recovery { records, sales: receipts, until, unconnected, ..of });
        if unconnected > 0 {
            self.quarantine.take_path(&self.copy_dir)?;
            return Ok(0);
        }
        Ok(end.map_or(0, |end| end.number))
    }
}

/// Whose data these are, as `sales.db` or else the second copy of its journal says.
pub fn owner(dir: &Path, copy_dir: Option<&Path>) -> Option<Workstation> {
    let known = open_reader(dir, DataFile::Sales).ok().and_then(|sales| workstation(&sales).ok().flatten());
    known.or_else(|| second_copy::owner(&copy_dir.map_or_else(|| dir.join(COPY_DIR), Path::to_owned)))
}

/// What a file's outside and, if it isn't larger than that, its inside say.
fn look_at(
    dir: &Path,
    file: DataFile,
    is_ours: bool,
    checked_bytes_max: u64,
    quarantine: &mut Quarantine,
) -> Result<Option<Mishap>, DatabaseError> {
    let path = dir.join(file.name());
    let length = fs::metadata(&path).map_or(0, |metadata| metadata.len());
    if length == 0 {
        let log = fs::metadata(dir.join([file.name(), "-wal"].concat())).map_or(0, |metadata| metadata.len());
        let was_there = is_ours && !(log > 0 && path.exists() && open_reader(dir, file).is_ok());
        return Ok(was_there.then_some(Mishap::Missing));
    }
    // Asked first: opening it makes files beside it.
    let is_unchanged = checked::is_unchanged(dir, file);
    match open_reader(dir, file) {
        Ok(connection) if length > checked_bytes_max => {
            Ok(rebuild::has_tail_broken(&connection, file).then_some(Mishap::Damaged))
        }
        Ok(_) if is_unchanged => Ok(None),
        Ok(_) => Ok((!checked::is_whole(dir, file)?).then_some(Mishap::Damaged)),
        Err(DatabaseError::Damaged { .. } | DatabaseError::Fault { .. }) if is_ours => Ok(Some(Mishap::Damaged)),
        Err(DatabaseError::NotOurs { .. }) if is_ours => Ok(Some(Mishap::Damaged)),
        // An older version is brought up to date, a newer one left alone: unless only the number is wrong.
        Err(DatabaseError::Missing { .. } | DatabaseError::Newer { .. })
            if is_ours && crate::migration::has_newest_tables(&path, file) =>
        {
            Ok(Some(Mishap::Damaged))
        }
        // What was in it was in a log that is gone.
        Err(DatabaseError::Missing { .. }) if is_ours && crate::migration::is_blank(&path) => Ok(Some(Mishap::Missing)),
        Err(DatabaseError::Missing { .. }) if is_ours => {
            // Either an older program's, or one whose log lost its end: bringing it up to date writes into that log.
            quarantine.keep_copy(&dir.join([file.name(), "-wal"].concat()))?;
            match crate::connection::open_writer(dir, file) {
                Ok(_) => Ok(None),
                Err(DatabaseError::Damaged { .. } | DatabaseError::Fault { .. }) => Ok(Some(Mishap::Damaged)),
                Err(error) => Err(error),
            }
        }
        // The first start was cut short while it was being made: whoever may write finishes that.
        Err(DatabaseError::ReadOnly { .. }) => Ok(None),
        Err(DatabaseError::Missing { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

fn hash_of(sales: &Connection, number: u64) -> Result<Option<Hash>, DatabaseError> {
    let records = journal::records(sales, number, 1).map_err(|failure| failure.of(DataFile::Sales))?;
    Ok(records.into_iter().find(|record| record.number == number).map(|record| record.hash))
}

fn last_of_copy(copy_dir: &Path) -> Option<retail::journal::Sealed> {
    let (number, _) = second_copy::end_of(copy_dir).ok()??;
    let mut last = None;
    second_copy::read(copy_dir, number, |record| {
        last = Some(record);
        true
    })
    .ok()?;
    last
}

/// Notes that the journal goes on in another series, unless that is noted already. A journal that begins anew names where the one
/// before seems to have ended.
fn continue_after(
    sales: &Connection,
    end: Option<JournalEnd>,
    lost: Option<JournalEnd>,
    draw: &mut dyn FnMut() -> u32,
) -> Result<(), crate::error::Failure> {
    if series::continuation(sales)?.is_some() {
        return Ok(());
    }
    let reason = if end.is_some() { ContinuedReason::Restored } else { ContinuedReason::Quarantined };
    series::note(sales, &Continued { series: Series::drawn(draw()), reason, previous: end.or(lost) })
}

/// What sales can be found in.
struct Sources<'a> {
    dir: &'a Path,
    copy_dir: &'a Path,
    /// The file as it was opened, when it is found to be bad while the till sells.
    live: Option<&'a Reader>,
}

/// Writes `sales.db` anew from what can be proven, and puts the old one in quarantine. Returns what became of it and how far the
/// second copy goes.
fn replace_sales(
    sources: &Sources<'_>,
    key: &[u8; 32],
    mishap: Mishap,
    quarantine: &mut Quarantine,
    draw: &mut dyn FnMut() -> u32,
) -> Result<(Recovery, u64), DatabaseError> {
    let Sources { dir, copy_dir, live } = *sources;
    let mut work = rebuild::Workshop::open(dir)?;
    let rebuilt = work.rebuild(copy_dir, live.map(|reader| &reader.sales), key)?;
    let lost = open_reader(dir, DataFile::Sales).ok().and_then(|sales| journal::head(&sales).ok());
    let lost = lost.filter(|head| head.number > 0).map(|head| end_of(&head));
    work.finish(|sales| continue_after(sales, rebuilt.end.clone(), lost, draw))?;
    let mut kept_in = quarantine.take(DataFile::Sales)?;
    let copied = second_copy::end_of(copy_dir).ok().flatten().map_or(0, |(number, _)| number);
    let is_copy_whole = rebuilt.unconnected == 0
        && rebuilt.from_copy == rebuilt.records
        && rebuilt.end.as_ref().is_some_and(|end| end.number == copied);
    if !is_copy_whole {
        kept_in = quarantine.take_path(copy_dir)?.or(kept_in);
    }
    work.swap_in(dir)?;
    let copied = if is_copy_whole { copied } else { 0 };
    let Rebuilt { records, receipts, until, unconnected, .. } = rebuilt;
    let of = Recovery::of(DataFile::Sales.name(), mishap, kept_in);
    Ok((Recovery { records, sales: receipts, until, unconnected, ..of }, copied))
}

impl Database {
    /// Puts a damaged file right while the till sells. Returns what became of it; it is in the journal only when that is recorded.
    pub fn recover(
        &mut self,
        file: DataFile,
        key: &[u8; 32],
        now: Moment,
        draw: &mut dyn FnMut() -> u32,
    ) -> Result<Recovery, DatabaseError> {
        self.check_directory()?;
        let dir = self.dir().to_owned();
        let copy_dir = self.copy_dir.clone().unwrap_or_else(|| dir.join(COPY_DIR));
        let mut quarantine = Quarantine::new(&dir, now);
        let mut recovery = Recovery::of(file.name(), Mishap::Damaged, None);
        self.reopen(|reader| {
            if file != DataFile::Sales {
                recovery.kept_in = quarantine.take(file)?;
                return Ok(second_copy::end_of(&copy_dir).ok().flatten().map(|(number, _)| number));
            }
            let sources = Sources { dir: &dir, copy_dir: &copy_dir, live: Some(reader) };
            let (what, copied) = replace_sales(&sources, key, Mishap::Damaged, &mut quarantine, draw)?;
            recovery = what;
            Ok(Some(copied))
        })?;
        if file == DataFile::Sales {
            self.settle_in(draw)?;
        }
        self.note_recoveries(std::slice::from_ref(&recovery))?;
        self.take_damage();
        Ok(recovery)
    }

    /// Compares the home of `sales.db` with the one it had: a copy goes on in a series of its own.
    fn settle_in(&self, draw: &mut dyn FnMut() -> u32) -> Result<(), DatabaseError> {
        let Some(home) = home_of(&self.dir().join(DataFile::Sales.name())) else { return Ok(()) };
        let before = self.setting(HOME)?;
        if before.as_ref() == Some(&home) {
            return Ok(());
        }
        let head = self.journal_head()?;
        if before.is_some() && head.number > 0 && self.continuation()?.is_none() {
            let (series, reason) = (Series::drawn(draw()), ContinuedReason::Restored);
            self.continue_from(&Continued { series, reason, previous: Some(end_of(&head)) })?;
            self.note_recoveries(&[Recovery::of(DataFile::Sales.name(), Mishap::Copied, None)])?;
        }
        self.put_setting(HOME, &home)
    }

    /// Keeps what became of damaged data until the journal has recorded it.
    fn note_recoveries(&self, recoveries: &[Recovery]) -> Result<(), DatabaseError> {
        if recoveries.is_empty() {
            return Ok(());
        }
        let mut noted = self.unrecorded_recoveries()?;
        noted.extend_from_slice(recoveries);
        let text =
            serde_json::to_string(&noted).map_err(|error| crate::error::Failure::from(error).of(DataFile::Sales))?;
        self.put_setting(UNRECORDED, &text)
    }

    /// Forgets what the journal has recorded.
    pub fn recoveries_recorded(&self) -> Result<(), DatabaseError> {
        const SQL: &str = "DELETE FROM setting WHERE key = :key";
        self.write(DataFile::Sales, |connection| {
            connection.prepare_cached(SQL)?.execute(named_params! { ":key": UNRECORDED })?;
            Ok(())
        })
    }
}

impl Reader {
    /// What became of damaged or lost data and isn't in the journal yet.
    pub fn unrecorded_recoveries(&self) -> Result<Vec<Recovery>, DatabaseError> {
        let text = self.setting(UNRECORDED)?;
        // A list that can't be read is no reason not to sell.
        Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
    }
}

fn end_of(head: &crate::JournalHead) -> JournalEnd {
    JournalEnd {
        series: head.series.clone(),
        number: head.number,
        hash: crate::record::hex(&head.hash),
        receipt: head.receipt,
    }
}
