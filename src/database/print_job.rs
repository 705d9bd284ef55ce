//! The print queue: what has to come out of the printer, and how sure we are that it did.
//!
//! ```text
//!     Queued --> Sending --> AwaitProof --> Printed
//!       |  ^        |  \___________________/   ^
//!       |  \________/ (nothing was sent)       |
//!       |           |                          |
//!       |           +--> Unconfirmed ----------+  (sent, but this printer gives no proof)
//!       |           |        |                 |
//!       |           +--> Unknown --------------+  (the link or the till died meanwhile: a person says whether it came out)
//!       |                    |
//!       +--------------------+--> Abandoned       (what is printed instead is a duplicate and says so)
//! ```
//!
//! AwaitProof, too, can end as Unconfirmed or Unknown. Printed and Abandoned are final.

use crate::error::{DataFile, DatabaseError, Failure};
use crate::{Database, Reader};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::fmt;

/// What is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrintDocument {
    /// The one original of a receipt.
    Receipt {
        /// The sale's receipt number.
        receipt: u64,
    },
    /// A receipt again, marked as a duplicate.
    Duplicate {
        /// The receipt number.
        receipt: u64,
        /// 1 for the first duplicate.
        copy: u32,
    },
    /// The one original of a post-void.
    PostVoid {
        /// The post-void's own receipt number.
        receipt: u64,
    },
    /// A test page.
    TestPage,
    /// The slip for a drawer opened without a sale.
    NoSale,
    /// Another slip that issues no receipt number.
    Slip(Slip),
}

/// Slips that issue no receipt number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// A basket that was put aside, with the code that brings it back.
    Parked,
    /// What was bought, without its prices.
    Gift,
    /// A paper of the till: float, paid in and out, lift, count, X, Z.
    Till,
    /// What has to be fetched for orders.
    PickTicket,
    /// Labels of an order's bags.
    BagLabels,
    /// What a customer signs who collects an order.
    HandOver,
    /// Labels of parcels that a courier carries.
    ParcelLabels,
}

impl Slip {
    /// Every kind.
    pub const ALL: [Slip; 7] =
        [Slip::Parked, Slip::Gift, Slip::Till, Slip::PickTicket, Slip::BagLabels, Slip::HandOver, Slip::ParcelLabels];

    /// Its name as stored and shown.
    pub const fn name(self) -> &'static str {
        match self {
            Slip::Parked => "parked",
            Slip::Gift => "gift",
            Slip::Till => "till",
            Slip::PickTicket => "pick-ticket",
            Slip::BagLabels => "bag-labels",
            Slip::HandOver => "hand-over",
            Slip::ParcelLabels => "parcel-labels",
        }
    }
}

impl PrintDocument {
    /// Its name, receipt and copy number as stored.
    fn parts(self) -> (&'static str, Option<u64>, u32) {
        match self {
            PrintDocument::Receipt { receipt } => ("receipt", Some(receipt), 0),
            PrintDocument::Duplicate { receipt, copy } => ("duplicate", Some(receipt), copy),
            PrintDocument::PostVoid { receipt } => ("post-void", Some(receipt), 0),
            PrintDocument::TestPage => ("test-page", None, 0),
            // The table knows no other slips: which one it is stands beside it.
            PrintDocument::NoSale | PrintDocument::Slip(_) => ("no-sale", None, 0),
        }
    }

    fn slip(self) -> Option<&'static str> {
        match self {
            PrintDocument::Slip(slip) => Some(slip.name()),
            _ => None,
        }
    }

    fn from_parts(name: &str, slip: Option<&str>, receipt: Option<u64>, copy: u32) -> Option<PrintDocument> {
        if let Some(slip) = slip {
            return Slip::ALL.into_iter().find(|known| known.name() == slip).map(PrintDocument::Slip);
        }
        match (name, receipt) {
            ("receipt", Some(receipt)) => Some(PrintDocument::Receipt { receipt }),
            ("duplicate", Some(receipt)) => Some(PrintDocument::Duplicate { receipt, copy }),
            ("post-void", Some(receipt)) => Some(PrintDocument::PostVoid { receipt }),
            ("test-page", None) => Some(PrintDocument::TestPage),
            ("no-sale", None) => Some(PrintDocument::NoSale),
            _ => None,
        }
    }
}

/// How far a print job is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrintState {
    /// Nothing has been sent.
    Queued,
    /// Bytes are going out.
    Sending,
    /// Everything was sent; the printer hasn't said that it is printed.
    AwaitProof,
    /// It came out.
    Printed,
    /// Everything was sent, to a printer that gives no proof.
    Unconfirmed,
    /// The link, the printer or the till died while it was being printed: a person has to look.
    Unknown,
    /// It isn't printed any more; a duplicate may take its place.
    Abandoned,
}

impl PrintState {
    pub(crate) const ALL: [PrintState; 7] = [
        PrintState::Queued,
        PrintState::Sending,
        PrintState::AwaitProof,
        PrintState::Printed,
        PrintState::Unconfirmed,
        PrintState::Unknown,
        PrintState::Abandoned,
    ];

    /// Its name as stored.
    pub const fn name(self) -> &'static str {
        match self {
            PrintState::Queued => "queued",
            PrintState::Sending => "sending",
            PrintState::AwaitProof => "await-proof",
            PrintState::Printed => "printed",
            PrintState::Unconfirmed => "unconfirmed",
            PrintState::Unknown => "unknown",
            PrintState::Abandoned => "abandoned",
        }
    }

    /// Whether the queue or a person still has something to do.
    pub const fn is_open(self) -> bool {
        matches!(self, PrintState::Queued | PrintState::Sending | PrintState::AwaitProof | PrintState::Unknown)
    }

    /// Whether a job may go from here to `next`; see the drawing.
    pub const fn may_become(self, next: PrintState) -> bool {
        use PrintState::{Abandoned, AwaitProof, Printed, Queued, Sending, Unconfirmed, Unknown};
        match self {
            Queued => matches!(next, Sending | Abandoned),
            Sending => matches!(next, Queued | AwaitProof | Printed | Unconfirmed | Unknown),
            AwaitProof => matches!(next, Printed | Unconfirmed | Unknown),
            Unconfirmed | Unknown => matches!(next, Printed | Abandoned),
            Printed | Abandoned => false,
        }
    }
}

impl fmt::Display for PrintState {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// Something to be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPrint {
    /// What it is.
    pub document: PrintDocument,
    /// Its device-neutral lines, as JSON.
    pub ticket_json: String,
}

/// A job of the print queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintJob {
    /// Its number.
    pub id: i64,
    /// What it prints.
    pub document: PrintDocument,
    /// Its device-neutral lines, as JSON; empty once nothing is to be printed any more, and if what is stored isn't text.
    pub ticket_json: String,
    /// How far it is.
    pub state: PrintState,
    /// What the printer or a person said last.
    pub note: String,
}

impl Reader {
    /// Print jobs: with `open_only` those that still need something, the oldest first; else all, the newest first.
    pub fn print_jobs(&self, open_only: bool, limit: usize) -> Result<Vec<PrintJob>, DatabaseError> {
        const ALL: &str = "SELECT id, document, receipt, copy, ticket, state, note, slip FROM print_job
            ORDER BY id DESC LIMIT :limit";
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(if open_only { OPEN } else { ALL })?;
            statement.query_and_then(named_params! { ":limit": limit as i64 }, read)?.collect()
        })
    }

    /// One print job.
    pub fn print_job(&self, job: i64) -> Result<Option<PrintJob>, DatabaseError> {
        const SQL: &str =
            "SELECT id, document, receipt, copy, ticket, state, note, slip FROM print_job WHERE id = :job";
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let mut rows = statement.query_and_then(named_params! { ":job": job }, read)?;
            rows.next().transpose()
        })
    }

    /// Whether the original of a receipt has been queued, whatever became of it.
    pub fn has_original(&self, receipt: u64) -> Result<bool, DatabaseError> {
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(HAS_ORIGINAL)?;
            Ok(statement.query_row(named_params! { ":receipt": receipt.cast_signed() }, |row| row.get(0))?)
        })
    }

    /// How many duplicates of a receipt have been queued.
    pub fn copies_of(&self, receipt: u64) -> Result<u32, DatabaseError> {
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(COPIES)?;
            Ok(statement.query_row(named_params! { ":receipt": receipt.cast_signed() }, |row| row.get(0))?)
        })
    }
}

pub(crate) const OPEN: &str = "SELECT id, document, receipt, copy, ticket, state, note, slip FROM print_job
    WHERE state IN ('queued', 'sending', 'await-proof', 'unknown') ORDER BY id LIMIT :limit";
pub(crate) const HAS_ORIGINAL: &str = "SELECT EXISTS (SELECT 1 FROM print_job WHERE receipt = :receipt AND copy = 0)";
pub(crate) const COPIES: &str = "SELECT coalesce(max(copy), 0) FROM print_job WHERE receipt = :receipt";

impl Database {
    /// Queues something that belongs to no journal record: a test page.
    pub fn queue_print(&self, print: NewPrint) -> Result<i64, DatabaseError> {
        self.write(DataFile::Sales, move |connection| insert(connection, None, &print))
    }

    /// Moves a print job on. A step that isn't in the drawing is refused. `note` says what the printer or a person said.
    pub fn set_print_state(&self, job: i64, next: PrintState, note: &str) -> Result<(), DatabaseError> {
        let note = note.to_owned();
        self.write(DataFile::Sales, move |connection| set_state(connection, job, next, &note))
    }

    /// At start: what was being sent when the till stopped may or may not have come out. Returns those jobs.
    pub fn interrupted_prints_to_unknown(&self) -> Result<Vec<i64>, DatabaseError> {
        const SQL: &str = "UPDATE print_job SET state = 'unknown', note = 'interrupted'
            WHERE state IN ('sending', 'await-proof') RETURNING id";
        self.write(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let mut jobs = statement.query_map([], |row| row.get(0))?.collect::<Result<Vec<i64>, _>>()?;
            jobs.sort_unstable();
            Ok(jobs)
        })
    }
}

pub(crate) fn insert(connection: &Connection, journal: Option<u64>, print: &NewPrint) -> Result<i64, Failure> {
    const SQL: &str = "INSERT INTO print_job (journal, document, receipt, copy, ticket, state, slip)
        VALUES (:journal, :document, :receipt, :copy, :ticket, 'queued', :slip)";
    let (document, receipt, copy) = print.document.parts();
    let inserted = connection.prepare_cached(SQL)?.execute(named_params! {
        ":journal": journal.map(u64::cast_signed),
        ":document": document,
        ":receipt": receipt.map(u64::cast_signed),
        ":copy": copy,
        ":ticket": print.ticket_json,
        ":slip": print.document.slip(),
    });
    match inserted {
        Ok(_) => Ok(connection.last_insert_rowid()),
        Err(rusqlite::Error::SqliteFailure(error, _))
            if error.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE =>
        {
            Err(DatabaseError::AlreadyQueued.into())
        }
        Err(error) => Err(error.into()),
    }
}

/// A job that came out long ago.
pub(crate) fn finish_in_bulk(connection: &Connection, job: i64) -> Result<(), Failure> {
    const SQL: &str = "UPDATE print_job SET state = 'printed', ticket = '' WHERE id = :job";
    connection.prepare_cached(SQL)?.execute(named_params! { ":job": job })?;
    Ok(())
}

fn set_state(connection: &Connection, job: i64, next: PrintState, note: &str) -> Result<(), Failure> {
    const FIND: &str = "SELECT state FROM print_job WHERE id = :job";
    // What came out, or won't, is made from the journal again if it is wanted once more.
    const SET: &str = "UPDATE print_job SET state = :state, note = :note,
        ticket = CASE WHEN :keeps_ticket THEN ticket ELSE '' END WHERE id = :job";
    let stored: Option<String> =
        connection.prepare_cached(FIND)?.query_row(named_params! { ":job": job }, |row| row.get(0)).optional()?;
    let from = read_state(&stored.ok_or(DatabaseError::NoSuchPrintJob { job })?)?;
    if !from.may_become(next) {
        return Err(DatabaseError::PrintState { job, from, to: next }.into());
    }
    let (state, keeps_ticket) = (next.name(), next.is_open());
    let params = named_params! { ":job": job, ":state": state, ":note": note, ":keeps_ticket": keeps_ticket };
    connection.prepare_cached(SET)?.execute(params)?;
    Ok(())
}

fn read_state(name: &str) -> Result<PrintState, Failure> {
    let state = PrintState::ALL.into_iter().find(|state| state.name() == name);
    state.ok_or_else(|| Failure::Unreadable(format!("print state '{name}'")))
}

fn read(row: &Row<'_>) -> Result<PrintJob, Failure> {
    let (id, name, state): (i64, String, String) = (row.get("id")?, row.get("document")?, row.get("state")?);
    let receipt: Option<i64> = row.get("receipt")?;
    let slip: Option<String> = row.get("slip")?;
    let document = PrintDocument::from_parts(&name, slip.as_deref(), receipt.map(i64::cast_unsigned), row.get("copy")?);
    Ok(PrintJob {
        id,
        document: document.ok_or_else(|| Failure::Unreadable(format!("the document of print job {id}")))?,
        // A spoiled ticket is no reason to write all sales again: the sale is in the journal.
        ticket_json: row.get_ref("ticket")?.as_str().unwrap_or_default().to_owned(),
        state: read_state(&state)?,
        note: row.get("note")?,
    })
}
