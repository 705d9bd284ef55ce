//! Tills: the open period of each with its sums, kept in the write of each record, and the closes (Z reports).

use crate::error::{DataFile, DatabaseError, Failure, read_text};
use crate::{Reader, journal};
use retail::{
    GrandTotals, Money, OperatorId, ReceiptSpan, Sale, SumName, TillClosed, TillPeriod, TillSum, Transaction,
    TransactionEvent, postings,
};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::BTreeMap;

/// Missing receipts that are named, at most.
const MISSING_MAX: usize = 50;

/// A close as it stands in the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZReport {
    /// Its record.
    pub transaction: Transaction,
    /// What it says.
    pub closed: TillClosed,
}

impl Reader {
    /// The open period of a till; `None` is the drawer all operators share.
    pub fn till_period(&self, till: Option<&OperatorId>) -> Result<TillPeriod, DatabaseError> {
        self.read(DataFile::Sales, |connection| period(connection, name_of(till)))
    }

    /// The tills something has happened on since their last close.
    pub fn open_tills(&self) -> Result<Vec<Option<OperatorId>>, DatabaseError> {
        const SQL: &str = "SELECT till FROM till WHERE began IS NOT NULL ORDER BY till";
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
            Ok(rows.map(|till| till.map(till_of)).collect::<Result<_, _>>()?)
        })
    }

    /// What this workstation has sold and given back ever since.
    pub fn grand_totals(&self) -> Result<GrandTotals, DatabaseError> {
        self.read(DataFile::Sales, grand_totals)
    }

    /// The last Z report's number; 0 before the first.
    pub fn last_z(&self) -> Result<u64, DatabaseError> {
        self.read(DataFile::Sales, last_z)
    }

    /// A Z report.
    pub fn z_report(&self, number: u64) -> Result<Option<ZReport>, DatabaseError> {
        const SQL: &str = "SELECT journal FROM z_report WHERE number = :number";
        self.read(DataFile::Sales, |connection| {
            let params = named_params! { ":number": number.cast_signed() };
            let record: Option<i64> = connection.prepare_cached(SQL)?.query_row(params, |row| row.get(0)).optional()?;
            let Some(record) = record else { return Ok(None) };
            Ok(journal::transaction(connection, record)?.and_then(z_of))
        })
    }

    /// Numbers between the first and the last receipt of a span that no record of the journal has: none, as long as nothing was lost.
    pub fn missing_receipts(&self, span: ReceiptSpan) -> Result<Vec<u64>, DatabaseError> {
        self.read(DataFile::Sales, |connection| {
            let params = named_params! { ":first": span.first.cast_signed(), ":last": span.last.cast_signed() };
            let count: i64 = connection.prepare_cached(RECEIPTS)?.query_row(params, |row| row.get(0))?;
            if count.cast_unsigned() == span.last - span.first + 1 {
                return Ok(Vec::new());
            }
            const ALL: &str = "SELECT receipt FROM journal WHERE receipt BETWEEN :first AND :last ORDER BY receipt";
            let mut statement = connection.prepare_cached(ALL)?;
            let mut rows = statement.query(params)?;
            let (mut missing, mut next) = (Vec::new(), span.first);
            while let Some(row) = rows.next()? {
                let receipt = row.get::<_, i64>(0)?.cast_unsigned();
                missing.extend((next..receipt).take(MISSING_MAX));
                next = receipt + 1;
            }
            missing.extend((next..=span.last).take(MISSING_MAX));
            missing.truncate(MISSING_MAX);
            Ok(missing)
        })
    }

    /// How many receipts of a span the hub hasn't confirmed.
    pub fn pending_receipts(&self, span: ReceiptSpan) -> Result<u64, DatabaseError> {
        self.read(DataFile::Sales, |connection| {
            let params = named_params! { ":first": span.first.cast_signed(), ":last": span.last.cast_signed() };
            let count: i64 = connection.prepare_cached(PENDING)?.query_row(params, |row| row.get(0))?;
            Ok(count.cast_unsigned())
        })
    }
}

pub(crate) const RECEIPTS: &str = "SELECT count(*) FROM journal WHERE receipt BETWEEN :first AND :last";
pub(crate) const PENDING: &str = "SELECT count(*) FROM journal
    WHERE number > (SELECT number FROM confirmed) AND receipt BETWEEN :first AND :last";

/// How a till is named in the tables.
fn name_of(till: Option<&OperatorId>) -> &str {
    till.map_or("", |till| till.0.as_str())
}

fn till_of(name: String) -> Option<OperatorId> {
    (!name.is_empty()).then_some(OperatorId(name))
}

fn z_of(transaction: Transaction) -> Option<ZReport> {
    match &transaction.event {
        TransactionEvent::TillClosed(closed) => Some(ZReport { closed: (**closed).clone(), transaction }),
        _ => None,
    }
}

/// Adds a record to its till; a close begins the next period.
pub(crate) fn post(connection: &Connection, transaction: &Transaction) -> Result<(), Failure> {
    if let TransactionEvent::TillClosed(closed) = &transaction.event {
        return close(connection, transaction, closed);
    }
    let sums = postings(&transaction.event, undone(connection, &transaction.event)?.as_deref());
    if sums.is_empty() {
        return Ok(());
    }
    let till = name_of(transaction.till.as_ref());
    add_sums(connection, till, &sums)?;
    add_grand(connection, GrandTotals::of(&sums))?;
    const SQL: &str =
        "INSERT INTO till (till, began, first_record, last_record, first_receipt, last_receipt, opened, counted)
        VALUES (:till, :at, :number, :number, :receipt, :receipt, :opened, :counted)
        ON CONFLICT (till) DO UPDATE SET began = coalesce(began, excluded.began),
            first_record = coalesce(first_record, excluded.first_record), last_record = excluded.last_record,
            first_receipt = coalesce(first_receipt, excluded.first_receipt),
            last_receipt = coalesce(excluded.last_receipt, last_receipt),
            opened = coalesce(excluded.opened, opened), counted = coalesce(excluded.counted, counted)";
    let number = transaction.number.cast_signed();
    let is_opening = matches!(transaction.event, TransactionEvent::TillOpened(_));
    let is_count = matches!(transaction.event, TransactionEvent::TillCounted(_));
    connection.prepare_cached(SQL)?.execute(named_params! {
        ":till": till,
        ":at": transaction.at.to_string(),
        ":number": number,
        ":receipt": transaction.event.receipt().map(u64::cast_signed),
        ":opened": is_opening.then_some(number),
        ":counted": is_count.then_some(number),
    })?;
    Ok(())
}

/// The sale a post-void undoes.
fn undone(connection: &Connection, event: &TransactionEvent) -> Result<Option<Box<Sale>>, Failure> {
    let TransactionEvent::PostVoid(void) = event else { return Ok(None) };
    match journal::event_of_receipt(connection, void.sale_receipt)? {
        Some(TransactionEvent::Sale(sale)) => Ok(Some(sale)),
        _ => Ok(None),
    }
}

fn add_sums(connection: &Connection, till: &str, sums: &[TillSum]) -> Result<(), Failure> {
    const SQL: &str =
        "INSERT INTO till_sum (till, name, part, count, amount) VALUES (:till, :name, :part, :count, :amount)
        ON CONFLICT (till, name, part) DO UPDATE SET count = count + excluded.count, amount = amount + excluded.amount";
    let mut statement = connection.prepare_cached(SQL)?;
    for sum in sums {
        statement.execute(named_params! {
            ":till": till,
            ":name": sum.name.name(),
            ":part": sum.part,
            ":count": sum.count,
            ":amount": sum.amount.minor(),
        })?;
    }
    Ok(())
}

fn add_grand(connection: &Connection, more: GrandTotals) -> Result<(), Failure> {
    const SQL: &str = "UPDATE grand_total SET sold = sold + :sold, returned = returned + :returned";
    if more != GrandTotals::default() {
        let (sold, returned) = (more.sold.minor(), more.returned.minor());
        connection.prepare_cached(SQL)?.execute(named_params! { ":sold": sold, ":returned": returned })?;
    }
    Ok(())
}

fn close(connection: &Connection, transaction: &Transaction, closed: &TillClosed) -> Result<(), Failure> {
    const Z: &str = "INSERT INTO z_report (number, journal, till) VALUES (:number, :journal, :till)";
    const EMPTY: &str = "DELETE FROM till_sum WHERE till = :till";
    let (till, journal) = (name_of(transaction.till.as_ref()), transaction.number.cast_signed());
    let params = named_params! { ":number": closed.number.cast_signed(), ":journal": journal, ":till": till };
    connection.prepare_cached(Z)?.execute(params)?;
    connection.prepare_cached(EMPTY)?.execute(named_params! { ":till": till })?;
    write(connection, till, &TillPeriod::after(closed), Some(journal))
}

/// Writes a period that replaces the till's.
fn write(connection: &Connection, till: &str, period: &TillPeriod, closed: Option<i64>) -> Result<(), Failure> {
    const SQL: &str = "INSERT OR REPLACE INTO till (till, began, first_record, last_record, first_receipt, last_receipt,
            opened, counted, carried, closed)
        VALUES (:till, :began, :first_record, :last_record, :first_receipt, :last_receipt, NULL, NULL, :carried, :closed)";
    add_sums(connection, till, &period.sums.list())?;
    connection.prepare_cached(SQL)?.execute(named_params! {
        ":till": till,
        ":began": period.began.map(|began| began.to_string()),
        ":first_record": period.records.map(|records| records.0.cast_signed()),
        ":last_record": period.records.map(|records| records.1.cast_signed()),
        ":first_receipt": period.receipts.map(|span| span.first.cast_signed()),
        ":last_receipt": period.receipts.map(|span| span.last.cast_signed()),
        ":carried": period.carried.map(Money::minor),
        ":closed": closed,
    })?;
    Ok(())
}

/// Refuses a close that doesn't say what its period's records add up to, or isn't the next Z.
pub(crate) fn check_close(connection: &Connection, transaction: &Transaction) -> Result<(), Failure> {
    let TransactionEvent::TillClosed(closed) = &transaction.event else { return Ok(()) };
    let expected = last_z(connection)? + 1;
    if closed.number != expected {
        let (expected, found) = (expected.to_string(), closed.number.to_string());
        return Err(DatabaseError::NotNext { what: "Z report", expected, found }.into());
    }
    let breaks = period(connection, name_of(transaction.till.as_ref()))?.breaks(closed);
    if let Some(found) = breaks.first() {
        let expected = "the sums of its period".to_owned();
        return Err(DatabaseError::NotNext { what: "Z report", expected, found: (*found).to_owned() }.into());
    }
    Ok(())
}

fn last_z(connection: &Connection) -> Result<u64, Failure> {
    const SQL: &str = "SELECT coalesce(max(number), 0) FROM z_report";
    Ok(connection.prepare_cached(SQL)?.query_row([], |row| row.get::<_, i64>(0))?.cast_unsigned())
}

pub(crate) fn grand_totals(connection: &Connection) -> Result<GrandTotals, Failure> {
    const SQL: &str = "SELECT sold, returned FROM grand_total";
    let read = |row: &Row<'_>| {
        let (sold, returned) = (Money::from_minor(row.get(0)?), Money::from_minor(row.get(1)?));
        Ok(GrandTotals { sold, returned })
    };
    Ok(connection.prepare_cached(SQL)?.query_row([], read)?)
}

/// The open period of a till as the tables have it.
fn period(connection: &Connection, till: &str) -> Result<TillPeriod, Failure> {
    const TILL: &str = "SELECT began, first_record, last_record, first_receipt, last_receipt, opened, counted, carried
        FROM till WHERE till = :till";
    const SUMS: &str = "SELECT name, part, count, amount FROM till_sum WHERE till = :till";
    let mut period = TillPeriod::default();
    let mut counted = None;
    let mut statement = connection.prepare_cached(TILL)?;
    let mut rows = statement.query(named_params! { ":till": till })?;
    if let Some(row) = rows.next()? {
        let number = |column: usize| row.get::<_, Option<i64>>(column).map(|number| number.map(i64::cast_unsigned));
        period.began = row.get::<_, Option<String>>(0)?.map(|at| read_text(&at)).transpose()?;
        period.records = number(1)?.zip(number(2)?);
        period.receipts = number(3)?.zip(number(4)?).map(|(first, last)| ReceiptSpan { first, last });
        period.is_opened = number(5)?.is_some();
        counted = row.get::<_, Option<i64>>(6)?;
        period.carried = row.get::<_, Option<i64>>(7)?.map(Money::from_minor);
    }
    let mut statement = connection.prepare_cached(SUMS)?;
    let mut rows = statement.query(named_params! { ":till": till })?;
    while let Some(row) = rows.next()? {
        let name: String = row.get(0)?;
        let Some(name) = SumName::named(&name) else {
            return Err(Failure::Unreadable(["a till's sum '", &name, "'"].concat()));
        };
        let (part, count, amount) = (row.get(1)?, row.get(2)?, Money::from_minor(row.get(3)?));
        period.sums.add(&TillSum { name, part, count, amount });
    }
    if let Some(record) = counted
        && let Some(TransactionEvent::TillCounted(count)) = journal::event(connection, record)?
    {
        period.last_count = Some(record.cast_unsigned());
        period.counted = Some((count.counted, count.expected));
    }
    Ok(period)
}

/// All tills as the tables have them, for a check.
pub(crate) fn all(connection: &Connection) -> Result<BTreeMap<String, TillPeriod>, Failure> {
    const SQL: &str = "SELECT till FROM till UNION SELECT till FROM till_sum";
    let mut statement = connection.prepare_cached(SQL)?;
    let names: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    names.into_iter().map(|name| Ok((name.clone(), period(connection, &name)?))).collect()
}

/// Sums what a journal holds that was begun before there were tills.
pub(crate) fn sum_all(connection: &Connection) -> Result<(), Failure> {
    const PAGE: usize = 1_000;
    let (mut period, mut from) = (TillPeriod::default(), 1);
    loop {
        let page = journal::records(connection, from, PAGE)?;
        let Some(last) = page.last() else { break };
        from = last.number + 1;
        for record in &page {
            // What can't be read is told by whoever checks the journal.
            let Ok(transaction) = serde_json::from_slice::<Transaction>(&record.body) else { continue };
            let undone = undone(connection, &transaction.event)?;
            period.add(&transaction, undone.as_deref());
        }
    }
    if period.began.is_some() {
        add_grand(connection, GrandTotals::of(&period.sums.list()))?;
        write(connection, "", &period, None)?;
    }
    Ok(())
}
