//! Checks everything that must hold for stored sales, without changing anything and also while the till is selling: the journal's
//! chain and signatures, numbers without gaps, every sum, and that the copies for queries say what the journal says.

mod amounts;
mod copies;
mod returns;
mod rights;
mod tills;
mod totals;

use crate::DayTotals;
use crate::connection::{check_sqlite_version, open_reader};
use crate::day::{self, Day};
use crate::error::{DataFile, DatabaseError, Failure};
use crate::journal::packed;
use crate::workstation::workstation;
use retail::journal::{GENESIS, Hash, JournalBreak, Sealed};
use retail::{Continued, ContinuedReason, Currency, Date, Sale, Series, Transaction, TransactionEvent};
use rusqlite::{Connection, Row};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;

/// Breaks after which a check stops: what is this broken is broken.
const BREAKS_MAX: usize = 1_000;

/// What was checked and what is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct VerifyReport {
    /// How much was checked.
    pub checked: Checked,
    /// What is wrong; empty if nothing is.
    pub breaks: Vec<Break>,
}

/// How much was checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Checked {
    /// Journal records.
    pub records: u64,
    /// Finished sales.
    pub sales: u64,
    /// Post-voids.
    pub post_voids: u64,
    /// Lines of sales.
    pub lines: u64,
    /// Tenders and refunds.
    pub tenders: u64,
    /// Taxes of sales.
    pub taxes: u64,
    /// Stock movements.
    pub stock_movements: u64,
    /// Print jobs.
    pub print_jobs: u64,
}

/// Something that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Break {
    /// Which rule is broken, in kebab-case: see README.md.
    pub code: &'static str,
    /// Where: `record 12`, `receipt 7`, `sales.db`.
    pub at: String,
    /// What is wrong.
    pub text: String,
}

/// Checks a data directory. An error means that it couldn't be checked; what is wrong with it is in the report.
pub fn verify(dir: &Path) -> Result<VerifyReport, DatabaseError> {
    check_sqlite_version()?;
    let mut report = VerifyReport::default();
    for file in [DataFile::Sales, DataFile::Catalogue, DataFile::Customers] {
        check_file(dir, file, &mut report)?;
    }
    Ok(report)
}

/// Checks one file, and if it is `sales.db` everything in it.
pub(crate) fn check_file(dir: &Path, file: DataFile, report: &mut VerifyReport) -> Result<(), DatabaseError> {
    let checked = open_reader(dir, file).and_then(|connection| {
        let mut check = || -> Result<(), Failure> {
            // One snapshot: what is sold meanwhile isn't seen.
            let _snapshot = connection.unchecked_transaction()?;
            quick_check(&connection, file, report)?;
            if file == DataFile::Sales {
                check_sales(&connection, report)?;
            }
            Ok(())
        };
        check().map_err(|failure| failure.of(file))
    });
    match checked {
        // The queries are right, so tables they don't fit are no longer as they were made.
        Err(DatabaseError::Damaged { reason, .. } | DatabaseError::Fault { reason, .. }) => {
            report.add("file-damaged", file.name().to_owned(), reason);
            Ok(())
        }
        checked => checked,
    }
}

impl VerifyReport {
    fn add(&mut self, code: &'static str, at: String, text: impl Into<String>) {
        if self.breaks.len() < BREAKS_MAX {
            self.breaks.push(Break { code, at, text: text.into() });
        }
    }
}

fn quick_check(connection: &Connection, file: DataFile, report: &mut VerifyReport) -> Result<(), Failure> {
    const CHECK: &str = "PRAGMA quick_check(20)";
    const REFERENCES: &str = "SELECT DISTINCT \"table\", parent FROM pragma_foreign_key_check";
    let mut statement = connection.prepare(CHECK)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let text: String = row.get(0)?;
        if text != "ok" {
            report.add("file-damaged", file.name().to_owned(), text);
        }
    }
    let mut statement = connection.prepare(REFERENCES)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (table, parent): (String, String) = (row.get(0)?, row.get(1)?);
        report.add(
            "reference",
            file.name().to_owned(),
            [&table, " names a row of ", &parent, " that isn't there"].concat(),
        );
    }
    Ok(())
}

/// A journal row as it is stored, with the columns that only repeat what the body says.
struct StoredRecord {
    sealed: Sealed,
    kind: String,
    at: String,
    receipt: Option<i64>,
}

fn read_record(row: &Row<'_>) -> rusqlite::Result<StoredRecord> {
    Ok(StoredRecord {
        sealed: Sealed {
            number: row.get::<_, i64>(0)?.cast_unsigned(),
            body: packed::unpack(row.get(4)?),
            previous: row.get(5)?,
            hash: row.get(6)?,
            signature: row.get(7)?,
        },
        kind: row.get(1)?,
        at: row.get(2)?,
        receipt: row.get(3)?,
    })
}

/// Where the walk through the journal stands.
struct Walk<'a> {
    connection: &'a Connection,
    /// Tables in memory into which each record is written again, to compare.
    scratch: Connection,
    public_key: [u8; 32],
    report: &'a mut VerifyReport,
    number: u64,
    previous: Hash,
    receipt: u64,
    /// The series of the receipts at this point.
    series: Option<Series>,
    expected: Checked,
    /// Records that opened a series.
    continued: u64,
    /// Sales that were given an invoice later.
    invoiced: u64,
    /// The totals of each day, summed from the journal.
    days: BTreeMap<String, Day>,
    /// What came back.
    returned: returns::Returned,
    /// Who may do what, as the journal says.
    rights: rights::Rights,
    /// Articles of sales, each once a sale.
    sold: u64,
    /// Records in the list that is searched.
    entries: u64,
    /// The tills, summed from the journal.
    tills: tills::Tills,
    /// Records that can't be trusted, so that nothing can be counted against them.
    untrusted: u64,
    /// Currency of the first sale: one journal has one.
    currency: Option<Currency>,
}

fn check_sales(connection: &Connection, report: &mut VerifyReport) -> Result<(), Failure> {
    const JOURNAL: &str =
        "SELECT number, kind, at, receipt, body, previous, hash, signature FROM journal ORDER BY number";
    let Some(workstation) = workstation(connection)? else {
        const COUNT: &str = "SELECT count(*) FROM journal";
        let records: i64 = connection.query_row(COUNT, [], |row| row.get(0))?;
        if records > 0 {
            report.add("workstation-missing", "sales.db".to_owned(), "there are records, but no workstation");
        }
        return Ok(());
    };
    let mut walk = Walk {
        currency: None,
        connection,
        scratch: copies::scratch()?,
        public_key: workstation.public_key,
        report,
        number: 1,
        previous: GENESIS,
        receipt: 1,
        series: None,
        continued: 0,
        invoiced: 0,
        expected: Checked::default(),
        days: BTreeMap::new(),
        returned: returns::Returned::default(),
        rights: rights::Rights::default(),
        sold: 0,
        entries: 0,
        tills: tills::Tills::default(),
        untrusted: 0,
    };
    let mut statement = connection.prepare(JOURNAL)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        walk.record(read_record(row)?)?;
    }
    if walk.untrusted == 0 {
        copies::check_counts(&mut walk)?;
        copies::check_confirmed(&mut walk)?;
        totals::check_days(&mut walk)?;
        totals::check_on_hand(&mut walk)?;
        returns::check_ledger(&mut walk)?;
        tills::check(&mut walk)?;
    }
    walk.report.checked = walk.expected;
    copies::check_print_jobs(&mut walk)
}

impl Walk<'_> {
    fn add(&mut self, code: &'static str, text: impl Into<String>) {
        let at = ["record ", &self.number.to_string()].concat();
        self.report.add(code, at, text);
    }

    fn record(&mut self, record: StoredRecord) -> Result<(), Failure> {
        let sealed = &record.sealed;
        if sealed.number != self.number {
            let gap = JournalBreak::Gap { expected: self.number, found: sealed.number };
            self.add("journal-gap", gap.to_string());
            self.number = sealed.number;
        }
        self.expected.records += 1;
        match retail::journal::verify(sealed, self.number, self.previous, &self.public_key) {
            Ok(transaction) => self.transaction(&record, &transaction)?,
            Err(JournalBreak::Chain { .. }) => {
                let chain = JournalBreak::Chain { number: self.number };
                self.add("journal-chain", chain.to_string());
                // The chain is broken before it; what it says itself is still checked.
                match retail::journal::verify(sealed, self.number, sealed.previous, &self.public_key) {
                    Ok(transaction) => self.transaction(&record, &transaction)?,
                    Err(error) => self.distrust(&record, &error),
                }
            }
            Err(error) => self.distrust(&record, &error),
        }
        self.previous = sealed.hash;
        self.number += 1;
        Ok(())
    }

    /// Notes what is wrong with a record and goes on as if its receipt number were right.
    fn distrust(&mut self, record: &StoredRecord, error: &JournalBreak) {
        self.add(break_code(error), error.to_string());
        self.untrusted += 1;
        if let Some(receipt) = record.receipt {
            self.receipt = receipt.cast_unsigned() + 1;
        }
    }

    fn transaction(&mut self, record: &StoredRecord, transaction: &Transaction) -> Result<(), Failure> {
        let receipt = transaction.event.receipt();
        let is_same = record.kind == transaction.event.kind()
            && record.at == transaction.at.to_string()
            && record.receipt.map(i64::cast_unsigned) == receipt;
        if !is_same {
            self.add("journal-columns", "kind, time or receipt number isn't what the record says");
        }
        if let Some(receipt) = receipt {
            if receipt != self.receipt {
                self.add(
                    "receipt-gap",
                    [&receipt.to_string(), " isn't the receipt number after ", &(self.receipt - 1).to_string()]
                        .concat(),
                );
            }
            self.receipt = receipt + 1;
            if transaction.event.series() != self.series.as_ref() {
                self.add("receipt-series", "its receipt number is of another series than the journal's at this point");
            }
        }
        rights::check(self, &transaction.event);
        copies::check_entry(self, transaction)?;
        if !matches!(transaction.event, TransactionEvent::PostVoid(_)) {
            tills::follow(self, transaction, None)?;
        }
        match &transaction.event {
            TransactionEvent::Begun { public_key, .. } => {
                if *public_key != crate::record::hex(&self.public_key) {
                    self.add("journal-key", "the journal began with another key than the workstation's");
                }
                Ok(())
            }
            TransactionEvent::Continued(continued) => self.continued(transaction.number, continued),
            TransactionEvent::Sale(sale) => self.sale(transaction.number, sale),
            TransactionEvent::Invoiced { receipt, .. } => copies::check_invoice(self, transaction.number, *receipt),
            TransactionEvent::PostVoid(void) => {
                let sale = match crate::journal::event_of_receipt(self.connection, void.sale_receipt) {
                    // Its own record has been reported.
                    Err(Failure::Unreadable(_)) => return Ok(()),
                    sale => sale?,
                };
                match sale {
                    Some(TransactionEvent::Sale(sale)) if void.sale_receipt < void.receipt => {
                        for text in amounts::post_void_breaks(void, &sale) {
                            self.add("post-void-sums", text);
                        }
                        self.count(void.day(), void.receipt, day::of_post_void(void));
                        tills::follow(self, transaction, Some(&sale))?;
                        copies::check_post_void(self, transaction.number, void, &sale)
                    }
                    _ => {
                        self.add("post-void-sums", "it undoes a sale that isn't there");
                        Ok(())
                    }
                }
            }
            _ => Ok(()),
        }
    }

    /// A restored journal goes on from the record before; one that was begun anew says so as soon as it has begun.
    fn continued(&mut self, number: u64, continued: &Continued) -> Result<(), Failure> {
        let is_linked = match (continued.reason, &continued.previous) {
            (ContinuedReason::Restored, Some(end)) => {
                end.number == number - 1
                    && end.hash == crate::record::hex(&self.previous)
                    && end.receipt == self.receipt - 1
                    && end.series == self.series
            }
            (ContinuedReason::Restored, None) => false,
            (ContinuedReason::Quarantined, _) => number == 2,
        };
        if !is_linked {
            self.add("journal-continued", "it doesn't go on from where it says");
        }
        self.continued += 1;
        self.series = Some(continued.series.clone());
        copies::check_series(self, number, continued)
    }

    fn sale(&mut self, number: u64, sale: &Sale) -> Result<(), Failure> {
        for (code, text) in amounts::sale_breaks(sale) {
            self.add(code, text);
        }
        let currency = *self.currency.get_or_insert(sale.currency);
        if sale.currency != currency {
            self.add(
                "sale-currency",
                ["its currency is ", sale.currency.code(), ", the journal's is ", currency.code()].concat(),
            );
        }
        self.count(sale.day(), sale.receipt, day::of_sale(sale));
        returns::check_document(self, sale);
        totals::check_sold(self, sale)?;
        copies::check_sale(self, number, sale)
    }

    fn count(&mut self, day: Date, receipt: u64, more: DayTotals) {
        let day = day.to_string();
        let sum = Day::add(self.days.get(&day).copied(), receipt, more);
        self.days.insert(day, sum);
    }
}

fn break_code(error: &JournalBreak) -> &'static str {
    match error {
        JournalBreak::Gap { .. } => "journal-gap",
        JournalBreak::Chain { .. } => "journal-chain",
        JournalBreak::Changed { .. } => "journal-changed",
        JournalBreak::Signature { .. } => "journal-signature",
        JournalBreak::NotReadable { .. } => "journal-not-readable",
    }
}
