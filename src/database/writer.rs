//! The one thread that writes and checkpoints. It answers only after the commit is on the disk.

use crate::checked;
use crate::connection::open_writer;
use crate::error::{DataFile, DatabaseError, Failure};
use crate::home::number_of;
use crate::room::{self, Reserve, is_for_want_of_room};
use crate::search;
use crate::second_copy::{CopyError, SecondCopy};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

/// Writes that may wait; a caller beyond that waits to hand over its own.
const QUEUE_MAX: usize = 16;
/// Quiet time after which a checkpoint disturbs nobody.
const IDLE: Duration = Duration::from_millis(1_000);
/// Between two slices of work that nobody waits for.
const BETWEEN_SLICES: Duration = Duration::from_millis(5);
/// Pages (4 KiB) in a write-ahead log that make an idle checkpoint worth its flushes.
const IDLE_PAGES_MIN: i64 = 64;

/// Pages in a write-ahead log above which it is checkpointed between two writes.
const fn pages_max(file: DataFile) -> i64 {
    match file {
        DataFile::Sales | DataFile::Customers => 1_000,
        DataFile::Catalogue => 8_000,
    }
}

const COMMIT: &str = "COMMIT";

/// What the thread is handed.
enum Work {
    /// A write; what follows a write follows.
    Write(Box<dyn FnOnce(&mut Files) + Send>),
    /// Something that touches no file.
    Prepare(Box<dyn FnOnce() + Send>),
}

/// The way to the writer thread. Dropping it ends the thread after the work that was handed over.
pub(crate) struct Writer {
    work: Option<SyncSender<Work>>,
    pub(crate) gate: Gate,
    /// Ends with the files it found whole.
    thread: Option<JoinHandle<Vec<DataFile>>>,
    dir: PathBuf,
    /// Whether these are a till's files, which have a second copy and are checked at the end.
    is_a_tills: bool,
    checks_at_end: Arc<AtomicBool>,
    checkpoint_failure: Arc<Mutex<Option<DatabaseError>>>,
    /// Why the last write of sales failed, if it did.
    trouble: Mutex<Option<DatabaseError>>,
    copy_failure: Arc<Mutex<Option<String>>>,
}

/// The way to the writer thread for another thread: closed when the [`Writer`] is.
#[derive(Clone)]
pub(crate) struct Gate(Arc<Mutex<Option<SyncSender<Work>>>>);

impl Gate {
    /// Hands over a write and waits until it is durable.
    pub(crate) fn write<Answer: Send + 'static>(
        &self,
        file: DataFile,
        work: impl FnOnce(&Connection) -> Result<Answer, Failure> + Send + 'static,
    ) -> Result<Answer, DatabaseError> {
        let (job, pending) = answered(move |files| files.write_once(file, work));
        let open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        open.as_ref().and_then(|work| work.send(job).ok()).ok_or(DatabaseError::Closed)?;
        drop(open);
        pending.wait()
    }
}

/// Work that sends its answer.
fn answered<Answer: Send + 'static>(
    job: impl FnOnce(&mut Files) -> Result<Answer, DatabaseError> + Send + 'static,
) -> (Work, Pending<Answer>) {
    let (answer, pending) = sync_channel(1);
    let work = Work::Write(Box::new(move |files| {
        // A caller that has gone doesn't need the answer.
        let _ = answer.send(job(files));
    }));
    (work, Pending(pending))
}

/// A write that was handed over and whose answer hasn't been looked at.
pub(crate) struct Pending<Answer>(Receiver<Result<Answer, DatabaseError>>);

impl<Answer> Pending<Answer> {
    /// Waits until the write is durable.
    pub(crate) fn wait(self) -> Result<Answer, DatabaseError> {
        self.0.recv().map_err(|_| DatabaseError::Closed)?
    }
}

/// A write in parts. What was lost of it when its end failed, its next part is told.
#[derive(Clone, Default)]
pub(crate) struct LongWrite(Arc<Mutex<Option<DatabaseError>>>);

impl Writer {
    /// Opens the files and starts the thread. With a second copy, every journal record is added to it after its answer.
    pub(crate) fn start(dir: &Path, copy: Option<SecondCopy>) -> Result<Writer, DatabaseError> {
        let (checkpoint_failure, copy_failure) = (Arc::new(Mutex::new(None)), Arc::new(Mutex::new(None)));
        let reserve = Reserve::of(dir);
        let open = |file| match WrittenFile::open(dir, file) {
            Err(error) if is_for_want_of_room(&error, dir) && reserve.give_up() => WrittenFile::open(dir, file),
            opened => opened,
        };
        let mut files = Files {
            sales: open(DataFile::Sales)?,
            catalogue: open(DataFile::Catalogue)?,
            customers: open(DataFile::Customers)?,
            checkpoint_failure: Arc::clone(&checkpoint_failure),
            reserve,
            copy,
            copy_failure: Arc::clone(&copy_failure),
        };
        files.reserve.keep();
        let (is_a_tills, checks_at_end) = (files.copy.is_some(), Arc::new(AtomicBool::new(false)));
        let checks = Arc::clone(&checks_at_end);
        let (work, queue) = sync_channel::<Work>(QUEUE_MAX);
        let thread = std::thread::Builder::new()
            .name("database-writer".to_owned())
            .spawn(move || {
                files.serve(&queue);
                if checks.load(Ordering::Acquire) { files.whole() } else { Vec::new() }
            })
            .map_err(|error| DatabaseError::Directory { dir: dir.to_owned(), reason: error.to_string() })?;
        Ok(Writer {
            gate: Gate(Arc::new(Mutex::new(Some(work.clone())))),
            work: Some(work),
            thread: Some(thread),
            dir: dir.to_owned(),
            is_a_tills,
            checks_at_end,
            checkpoint_failure,
            trouble: Mutex::new(None),
            copy_failure,
        })
    }

    /// Hands over a write and waits until it is durable.
    pub(crate) fn write<Answer: Send + 'static>(
        &self,
        file: DataFile,
        work: impl Fn(&Connection) -> Result<Answer, Failure> + Send + 'static,
    ) -> Result<Answer, DatabaseError> {
        let outcome = self.send(move |files| files.write(file, work))?.wait();
        if file == DataFile::Sales {
            let trouble = outcome.as_ref().err().filter(|error| error.is_of_the_disk());
            *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = trouble.cloned();
        }
        outcome
    }

    /// Why the last write of sales failed, if it did.
    pub(crate) fn trouble(&self) -> Option<DatabaseError> {
        self.trouble.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Hands over a write; the caller looks at the answer later.
    pub(crate) fn hand_over<Answer: Send + 'static>(
        &self,
        file: DataFile,
        work: impl FnOnce(&Connection) -> Result<Answer, Failure> + Send + 'static,
    ) -> Result<Pending<Answer>, DatabaseError> {
        self.send(move |files| files.write_once(file, work))
    }

    /// Hands over a part of a long write, for which nothing else has to wait until all of it is done. It is durable with the part that
    /// `ends` it, or before: any other write of the file and quiet time end it too.
    pub(crate) fn hand_over_part<Answer: Send + 'static>(
        &self,
        file: DataFile,
        long: &LongWrite,
        ends: bool,
        work: impl FnOnce(&Connection) -> Result<Answer, Failure> + Send + 'static,
    ) -> Result<Pending<Answer>, DatabaseError> {
        let long = long.clone();
        self.send(move |files| files.write_part(file, &long, ends, work))
    }

    fn send<Answer: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Files) -> Result<Answer, DatabaseError> + Send + 'static,
    ) -> Result<Pending<Answer>, DatabaseError> {
        let (work, pending) = answered(job);
        self.work.as_ref().ok_or(DatabaseError::Closed)?.send(work).map_err(|_| DatabaseError::Closed)?;
        Ok(pending)
    }

    /// Lets the thread do something ahead of the write it is for, if it has nothing else to do; else that write does it itself.
    pub(crate) fn prepare(&self, job: impl FnOnce() + Send + 'static) {
        if let Some(work) = &self.work {
            let _ = work.try_send(Work::Prepare(Box::new(job)));
        }
    }

    /// Does the work that nobody waits for, all of it, now.
    pub(crate) fn catch_up(&self) -> Result<(), DatabaseError> {
        let (answer, pending) = sync_channel(1);
        let work = Work::Write(Box::new(move |files| {
            let mut outcome = files.catch_up();
            while matches!(outcome, Ok(true)) {
                outcome = files.catch_up();
            }
            let _ = answer.send(outcome.map(|_| ())); // as above
        }));
        self.work.as_ref().ok_or(DatabaseError::Closed)?.send(work).map_err(|_| DatabaseError::Closed)?;
        Pending(pending).wait()
    }

    /// Why the last checkpoint failed, if it did: the data is safe, but the write-ahead log grows.
    pub(crate) fn checkpoint_failure(&self) -> Option<DatabaseError> {
        self.checkpoint_failure.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Why the second copy of the journal can't be written, if it can't: it is caught up with as soon as it works again.
    pub(crate) fn copy_failure(&self) -> Option<String> {
        self.copy_failure.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Finishes the work that was handed over and closes the files.
    pub(crate) fn close(&mut self) {
        self.end();
    }

    /// The same at the end of the day: the files are checked, so that the next start needn't.
    fn close_checked(&mut self) {
        self.checks_at_end.store(true, Ordering::Release);
        let whole = self.end();
        if !whole.is_empty() {
            checked::note(&self.dir, &whole);
        }
    }

    fn end(&mut self) -> Vec<DataFile> {
        self.work = None;
        *self.gate.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
        // A writer that panicked has already failed its callers.
        self.thread.take().and_then(|thread| thread.join().ok()).unwrap_or_default()
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        if self.is_a_tills && !std::thread::panicking() { self.close_checked() } else { self.close() }
    }
}

struct Files {
    sales: WrittenFile,
    catalogue: WrittenFile,
    customers: WrittenFile,
    checkpoint_failure: Arc<Mutex<Option<DatabaseError>>>,
    /// What is given up before a sale is refused for want of room.
    reserve: Reserve,
    copy: Option<SecondCopy>,
    copy_failure: Arc<Mutex<Option<String>>>,
}

impl Files {
    /// Does the work. A sale that finds the disk full is tried again: with the room of the write-ahead log, begun anew after a
    /// checkpoint, then with the room that was kept back.
    fn write<Answer>(
        &mut self,
        file: DataFile,
        work: impl Fn(&Connection) -> Result<Answer, Failure>,
    ) -> Result<Answer, DatabaseError> {
        let written = self.get(file);
        let is_full = |outcome: &Result<Answer, DatabaseError>, dir: &Path| {
            outcome.as_ref().is_err_and(|error| is_for_want_of_room(error, dir))
        };
        let mut outcome = written.write(&work);
        if file == DataFile::Sales && is_full(&outcome, &written.dir) && written.begin_log_anew() {
            outcome = written.write(&work);
        }
        let is_still_full = is_full(&outcome, &written.dir);
        if file == DataFile::Sales && is_still_full && self.reserve.give_up() {
            return self.get(file).write(&work);
        }
        if is_still_full { Err(DatabaseError::DiskFull { file }) } else { outcome }
    }

    /// Does work that can't be done twice.
    fn write_once<Answer>(
        &mut self,
        file: DataFile,
        work: impl FnOnce(&Connection) -> Result<Answer, Failure>,
    ) -> Result<Answer, DatabaseError> {
        let written = self.get(file);
        written.write(work).map_err(|error| {
            if is_for_want_of_room(&error, &written.dir) { DatabaseError::DiskFull { file } } else { error }
        })
    }

    /// Does a part of a long write.
    fn write_part<Answer>(
        &mut self,
        file: DataFile,
        long: &LongWrite,
        ends: bool,
        work: impl FnOnce(&Connection) -> Result<Answer, Failure>,
    ) -> Result<Answer, DatabaseError> {
        let written = self.get(file);
        written.write_part(long, ends, work).map_err(|error| {
            if is_for_want_of_room(&error, &written.dir) { DatabaseError::DiskFull { file } } else { error }
        })
    }

    /// Ends long writes whose next part doesn't come.
    fn end_long_writes(&mut self) {
        self.all().into_iter().for_each(WrittenFile::end_long_write);
    }

    fn get(&mut self, file: DataFile) -> &mut WrittenFile {
        match file {
            DataFile::Sales => &mut self.sales,
            DataFile::Catalogue => &mut self.catalogue,
            DataFile::Customers => &mut self.customers,
        }
    }

    fn all(&mut self) -> [&mut WrittenFile; 3] {
        [&mut self.sales, &mut self.catalogue, &mut self.customers]
    }

    fn serve(&mut self, queue: &Receiver<Work>) {
        let mut is_behind = false;
        loop {
            let is_dirty = self.all().iter().any(|file| file.is_dirty);
            let is_open = self.all().iter().any(|file| file.long.is_some());
            let work = match (is_behind || is_open, is_dirty) {
                (true, _) => queue.recv_timeout(BETWEEN_SLICES),
                (false, true) => queue.recv_timeout(IDLE),
                (false, false) => queue.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match work {
                Ok(Work::Prepare(job)) => job(),
                Ok(Work::Write(work)) => {
                    is_behind = false;
                    work(self);
                    self.copy(false);
                    // Where room is short the log takes as little of it as can be.
                    let is_short = room::is_short(&self.sales.dir);
                    self.checkpoint(|file| if is_short { IDLE_PAGES_MIN } else { pages_max(file) });
                }
                // The next part takes longer to be read than a sale may wait.
                Err(RecvTimeoutError::Timeout) if is_open => self.end_long_writes(),
                Err(RecvTimeoutError::Timeout) => {
                    let is_copied = self.copy(true);
                    // Search that is a little out of order does no harm: after a failure it is tried when there is more to do.
                    // A journal that was never copied is taken in slice by slice, too: a second each would be hours.
                    is_behind = self.catch_up().unwrap_or(false) || !is_copied;
                    if is_behind {
                        self.checkpoint(pages_max);
                    } else {
                        self.checkpoint(|_| IDLE_PAGES_MIN);
                        self.all().into_iter().for_each(|file| file.is_dirty = false);
                        self.reserve.keep();
                        self.sales.is_dirty = !is_copied;
                    }
                }
                Err(RecvTimeoutError::Disconnected) => {
                    self.end_long_writes();
                    self.copy(true);
                    return;
                }
            }
        }
    }

    /// The files that are found whole, with everything in them and nothing in a log.
    fn whole(&mut self) -> Vec<DataFile> {
        let mut found = Vec::new();
        for written in self.all().into_iter().filter(|written| written.begin_log_anew()) {
            let (dir, file) = (&written.dir, written.file);
            let is_whole = || checked::is_unchanged(dir, file) || checked::is_whole(dir, file).unwrap_or(false);
            if written.check_still_there().is_ok() && checked::is_small(dir, file) && is_whole() {
                found.push(file);
            }
        }
        found
    }

    /// Does a slice of the work that nobody waits for; returns whether there was one.
    fn catch_up(&mut self) -> Result<bool, DatabaseError> {
        let (Some(sales), Some(catalogue)) = (&self.sales.connection, &self.catalogue.connection) else {
            return Ok(false);
        };
        let slice = search::slice(sales, catalogue).map_err(|failure| failure.of(DataFile::Catalogue))?;
        let Some(slice) = slice else { return Ok(false) };
        self.catalogue.write(|connection| search::catch_up(connection, &slice))?;
        Ok(true)
    }

    /// Adds what the second copy lacks; with `and_flush` makes it durable. Whether nothing is left to do.
    fn copy(&mut self, and_flush: bool) -> bool {
        let (Some(copy), Some(sales)) = (&mut self.copy, &self.sales.connection) else { return true };
        if !self.sales.is_dirty {
            return true;
        }
        let caught_up = copy.catch_up(sales).and_then(|is_whole| {
            if and_flush {
                copy.flush()?;
            }
            Ok(is_whole)
        });
        let mut failure = self.copy_failure.lock().unwrap_or_else(PoisonError::into_inner);
        match caught_up {
            Ok(is_whole) => {
                *failure = None;
                is_whole
            }
            Err(CopyError::Copy(error)) => {
                *failure = Some(error.to_string());
                true // the next write tries again
            }
            // Whoever reads the journal next is told what is wrong with it.
            Err(CopyError::Journal) => true,
        }
    }

    fn checkpoint(&mut self, pages_min: impl Fn(DataFile) -> i64) {
        let mut outcome = None;
        for file in self.all().into_iter().filter(|file| file.is_dirty) {
            let pages = pages_min(file.file);
            outcome = file.checkpoint(pages).err().or(outcome);
        }
        if matches!(outcome, Some(DatabaseError::DiskFull { .. })) {
            self.reserve.give_up(); // the next checkpoint has the room
        }
        *self.checkpoint_failure.lock().unwrap_or_else(PoisonError::into_inner) = outcome;
    }
}

/// A file and its only write connection.
struct WrittenFile {
    dir: PathBuf,
    file: DataFile,
    connection: Option<Connection>,
    /// Which file was opened: another one at the same place would take no more sales.
    number: Option<(u64, u64)>,
    is_dirty: bool,
    /// The long write that hasn't ended yet.
    long: Option<LongWrite>,
}

impl WrittenFile {
    fn open(dir: &Path, file: DataFile) -> Result<WrittenFile, DatabaseError> {
        let connection = Some(open_writer(dir, file)?);
        let number = number_of(&dir.join(file.name()));
        Ok(WrittenFile { dir: dir.to_owned(), file, connection, number, is_dirty: true, long: None })
    }

    /// A file that was deleted, moved or replaced under the till is still open and takes writes that nobody ever sees again.
    fn check_still_there(&self) -> Result<(), DatabaseError> {
        if number_of(&self.dir.join(self.file.name())) == self.number {
            return Ok(());
        }
        let reason = "it was deleted, moved or replaced while the till was using it".to_owned();
        Err(DatabaseError::Damaged { file: self.file, reason })
    }

    /// Does the work in one transaction. After a failed flush the handle is closed, and opened again for the next work: what a
    /// kernel says after that about pages it couldn't write isn't to be trusted.
    fn write<Answer>(
        &mut self,
        work: impl FnOnce(&Connection) -> Result<Answer, Failure>,
    ) -> Result<Answer, DatabaseError> {
        self.end_long_write();
        let connection = self.take_connection()?;
        let outcome = in_transaction(&connection, work);
        self.is_dirty = true;
        if !outcome.as_ref().is_err_and(Failure::spoils_connection) {
            self.connection = Some(connection);
        }
        outcome.map_err(|failure| failure.of(self.file))
    }

    fn take_connection(&mut self) -> Result<Connection, DatabaseError> {
        self.check_still_there()?;
        match self.connection.take() {
            Some(connection) => Ok(connection),
            None => open_writer(&self.dir, self.file),
        }
    }

    /// Does a part of a long write in a transaction that stays open, unless this part ends it. A part that fails undoes it all.
    fn write_part<Answer>(
        &mut self,
        long: &LongWrite,
        ends: bool,
        work: impl FnOnce(&Connection) -> Result<Answer, Failure>,
    ) -> Result<Answer, DatabaseError> {
        const BEGIN: &str = "BEGIN IMMEDIATE";
        if self.long.as_ref().is_some_and(|open| !Arc::ptr_eq(&open.0, &long.0)) {
            self.end_long_write();
        }
        if let Some(lost) = long.0.lock().unwrap_or_else(PoisonError::into_inner).take() {
            return Err(lost);
        }
        let connection = self.take_connection()?;
        let part = || -> Result<Answer, Failure> {
            if connection.is_autocommit() {
                connection.execute(BEGIN, [])?;
            }
            let answer = work(&connection)?;
            if ends {
                connection.execute(COMMIT, [])?;
            }
            Ok(answer)
        };
        let outcome = part();
        self.is_dirty = true;
        self.long = (outcome.is_ok() && !ends).then(|| long.clone());
        self.put_back(connection, outcome.as_ref().err());
        outcome.map_err(|failure| failure.of(self.file))
    }

    /// Makes what was done of a long write durable; if that fails, the next part is told.
    fn end_long_write(&mut self) {
        let Some(long) = self.long.take() else { return };
        let Some(connection) = self.connection.take() else { return };
        let failure = connection.execute(COMMIT, []).map_err(Failure::from).err();
        self.put_back(connection, failure.as_ref());
        *long.0.lock().unwrap_or_else(PoisonError::into_inner) = failure.map(|failure| failure.of(self.file));
    }

    /// Keeps the connection, unless what it holds in memory can't be trusted; a transaction that failed is undone.
    fn put_back(&mut self, connection: Connection, failure: Option<&Failure>) {
        const ROLLBACK: &str = "ROLLBACK";
        let is_sound = match failure {
            None => true,
            Some(failure) if failure.spoils_connection() => false,
            Some(_) => connection.is_autocommit() || connection.execute(ROLLBACK, []).is_ok(),
        };
        self.connection = is_sound.then_some(connection);
    }

    fn checkpoint(&mut self, pages_min: i64) -> Result<(), DatabaseError> {
        const PAGES: &str = "PRAGMA main.wal_checkpoint(NOOP)";
        const CHECKPOINT: &str = "PRAGMA main.wal_checkpoint(PASSIVE)";
        if self.long.is_some() {
            return Ok(()); // after its end
        }
        let Some(connection) = &self.connection else { return Ok(()) };
        let checkpoint = || -> Result<(), Failure> {
            let (pages, done): (i64, i64) =
                connection.prepare_cached(PAGES)?.query_row([], |row| Ok((row.get(1)?, row.get(2)?)))?;
            if pages >= pages_min && done < pages {
                connection.query_row(CHECKPOINT, [], |_| Ok(()))?;
            }
            Ok(())
        };
        let outcome = checkpoint();
        if outcome.as_ref().is_err_and(Failure::spoils_connection) {
            self.connection = None;
        }
        outcome.map_err(|failure| failure.of(self.file))
    }
}

impl WrittenFile {
    /// Checkpoints everything and gives the room of the write-ahead log back; whether that worked.
    fn begin_log_anew(&self) -> bool {
        const TRUNCATE: &str = "PRAGMA main.wal_checkpoint(TRUNCATE)";
        let Some(connection) = &self.connection else { return false };
        connection.query_row(TRUNCATE, [], |row| row.get::<_, bool>(0)).is_ok_and(|is_busy| !is_busy)
    }
}

fn in_transaction<Answer>(
    connection: &Connection,
    work: impl FnOnce(&Connection) -> Result<Answer, Failure>,
) -> Result<Answer, Failure> {
    const BEGIN: &str = "BEGIN IMMEDIATE";
    const ROLLBACK: &str = "ROLLBACK";
    let run = |sql: &str| -> Result<(), Failure> {
        connection.prepare_cached(sql)?.execute([])?;
        Ok(())
    };
    run(BEGIN)?;
    let outcome = work(connection).and_then(|answer| run(COMMIT).map(|()| answer));
    if outcome.is_err() && !connection.is_autocommit() {
        // One that can't be rolled back can't be used either: what failed first says so.
        let _ = run(ROLLBACK);
    }
    outcome
}
