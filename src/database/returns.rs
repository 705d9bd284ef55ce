//! What came back: rows for queries, and a ledger per sold line that refuses more than was sold in the same write.

use crate::Reader;
use crate::error::{DataFile, DatabaseError, Failure};
use crate::journal;
use crate::many::Many;
use crate::serial;
use retail::{CardBack, Money, ReturnLine, ReturnSource, Sale, Sku, TransactionEvent};
use rusqlite::{Connection, OptionalExtension, named_params};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A document that some of a sale came back on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnedOn {
    /// Its receipt number.
    pub receipt: u64,
    /// The document.
    pub sale: Sale,
}

impl Reader {
    /// The documents that something of a sale came back on, the oldest first, as they were signed.
    pub fn returns_of(&self, receipt: u64) -> Result<Vec<ReturnedOn>, DatabaseError> {
        self.read(DataFile::Sales, |connection| {
            let mut found = Vec::new();
            for receipt in receipts_of(connection, receipt)? {
                if let Some(TransactionEvent::Sale(sale)) = journal::event_of_receipt(connection, receipt)? {
                    found.push(ReturnedOn { receipt, sale: *sale });
                }
            }
            Ok(found)
        })
    }

    /// The documents that an article of a receipt this till doesn't know came back on, the oldest first, as they were signed.
    pub fn returns_from_elsewhere(&self, label: &str, sku: &Sku) -> Result<Vec<ReturnedOn>, DatabaseError> {
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(ELSEWHERE)?;
            let rows =
                statement.query_map(named_params! { ":sku": sku.0 }, |row| row.get(0).map(i64::cast_unsigned))?;
            let mut found = Vec::new();
            for receipt in rows.collect::<Result<Vec<u64>, _>>()? {
                if let Some(TransactionEvent::Sale(sale)) = journal::event_of_receipt(connection, receipt)?
                    && sale.returns.iter().any(|line| line.is_from(label, sku))
                {
                    found.push(ReturnedOn { receipt, sale: *sale });
                }
            }
            Ok(found)
        })
    }

    /// The documents that goods of an order of the online store came back on at this till, the oldest first, as they were signed;
    /// `articles` are the order's.
    pub fn returns_of_order(&self, order: Uuid, articles: &[Sku]) -> Result<Vec<ReturnedOn>, DatabaseError> {
        self.read(DataFile::Sales, |connection| {
            let mut receipts = BTreeSet::new();
            for sku in articles {
                let mut statement = connection.prepare_cached(ELSEWHERE)?;
                let rows =
                    statement.query_map(named_params! { ":sku": sku.0 }, |row| row.get(0).map(i64::cast_unsigned))?;
                receipts.extend(rows.collect::<Result<Vec<u64>, _>>()?);
            }
            let mut found = Vec::new();
            for receipt in receipts {
                if let Some(TransactionEvent::Sale(sale)) = journal::event_of_receipt(connection, receipt)?
                    && sale.returns.iter().filter_map(ReturnLine::ordered).any(|source| source.order == order)
                {
                    found.push(ReturnedOn { receipt, sale: *sale });
                }
            }
            Ok(found)
        })
    }

    /// Whether anything of a sale came back.
    pub fn has_returns(&self, receipt: u64) -> Result<bool, DatabaseError> {
        self.read(DataFile::Sales, |connection| has_returns(connection, receipt))
    }
}

pub(crate) const RECEIPTS: &str = "SELECT DISTINCT receipt FROM sale_return WHERE source = :source ORDER BY receipt";
pub(crate) const ELSEWHERE: &str =
    "SELECT DISTINCT receipt FROM sale_return WHERE source IS NULL AND sku = :sku ORDER BY receipt";
pub(crate) const HAS: &str = "SELECT EXISTS (SELECT 1 FROM sale_return WHERE source = :receipt)
    OR EXISTS (SELECT 1 FROM sale_return WHERE receipt = :receipt)";
pub(crate) const VOIDED: &str = "SELECT EXISTS (SELECT 1 FROM post_void WHERE sale_receipt = :source)";
pub(crate) const MORE_OF_LINE: &str = "UPDATE returned_line SET returned = returned + :returned,
        refunded = refunded + :refunded, refunded_tax = refunded_tax + :refunded_tax
    WHERE source = :source AND line = :line";
pub(crate) const MORE_OF_SALE: &str = "UPDATE returned_sale SET refunded = refunded + :refunded,
        card_back = card_back + :card_back
    WHERE source = :source";

fn receipts_of(connection: &Connection, source: u64) -> Result<Vec<u64>, Failure> {
    let mut statement = connection.prepare_cached(RECEIPTS)?;
    let rows = statement
        .query_map(named_params! { ":source": source.cast_signed() }, |row| row.get(0).map(i64::cast_unsigned))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn has_returns(connection: &Connection, receipt: u64) -> Result<bool, Failure> {
    let params = named_params! { ":receipt": receipt.cast_signed() };
    Ok(connection.prepare_cached(HAS)?.query_row(params, |row| row.get(0))?)
}

/// A sale that came back in part, or that took something back, isn't undone as a whole.
pub(crate) fn check_voidable(connection: &Connection, receipt: u64) -> Result<(), Failure> {
    if has_returns(connection, receipt)? { Err(DatabaseError::HasReturns { receipt }.into()) } else { Ok(()) }
}

fn withdrawn(line: &ReturnLine) -> (Money, Money) {
    let (mut paid, mut tax) = (Money::ZERO, Money::ZERO);
    for kept in &line.withdrawn {
        paid += kept.more.paid();
        tax += kept.more.amounts.tax;
    }
    (paid, tax)
}

/// The returned lines of a sale.
pub(crate) fn insert_rows(connection: &Connection, sale: &Sale) -> Result<(), Failure> {
    const SQL: &str =
        "INSERT INTO sale_return (receipt, position, line, source, source_line, sku, gtin, name, category,
            tax_category, quantity, unit, reason, condition, amount, tax, withdrawn, withdrawn_tax)
        VALUES (:receipt, :position, :line, :source, :source_line, :sku, :gtin, :name, :category,
            :tax_category, :quantity, :unit, :reason, :condition, :amount, :tax, :withdrawn, :withdrawn_tax)";
    const NAMES: [&str; 18] = [
        ":receipt",
        ":position",
        ":line",
        ":source",
        ":source_line",
        ":sku",
        ":gtin",
        ":name",
        ":category",
        ":tax_category",
        ":quantity",
        ":unit",
        ":reason",
        ":condition",
        ":amount",
        ":tax",
        ":withdrawn",
        ":withdrawn_tax",
    ];
    if sale.returns.is_empty() {
        return Ok(());
    }
    let mut statement = Many::prepare(connection, SQL, NAMES)?;
    for (position, line) in sale.returns.iter().enumerate() {
        let (more, more_tax) = withdrawn(line);
        statement.run([
            &sale.receipt.cast_signed(),
            &(position as i64),
            &line.id,
            &line.source().map(|source| source.receipt.cast_signed()),
            &line.source().map(|source| source.line),
            &line.item.sku.as_ref().map(|sku| &sku.0),
            &line.item.gtin.map(|gtin| gtin.number().cast_signed()),
            &line.item.name,
            &line.item.category,
            &line.item.tax_category,
            &line.quantity.amount(),
            &line.quantity.unit().symbol(),
            &line.reason.name(),
            &line.condition.name(),
            &line.refund.paid().minor(),
            &line.refund.amounts.tax.minor(),
            &more.minor(),
            &more_tax.minor(),
        ])?;
    }
    Ok(())
}

/// What came back of a sold line, or of a sale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Came {
    pub(crate) units: i64,
    pub(crate) refunded: Money,
    pub(crate) tax: Money,
}

/// What one document takes back of each sold line, by the receipt and line it was sold on.
pub(crate) fn taken_back(returns: &[ReturnLine]) -> BTreeMap<(u64, u32), Came> {
    let mut lines: BTreeMap<(u64, u32), Came> = BTreeMap::new();
    for (line, source) in returns.iter().filter_map(|line| Some((line, line.source()?))) {
        let came = lines.entry((source.receipt, source.line)).or_default();
        came.units += line.quantity.amount();
        came.refunded += line.refund.paid();
        came.tax += line.refund.amounts.tax;
        for kept in &line.withdrawn {
            let stays = lines.entry((source.receipt, kept.line)).or_default();
            stays.refunded -= kept.more.paid();
            stays.tax -= kept.more.amounts.tax;
        }
    }
    lines
}

/// Writes what came back into the ledger of the sales it was sold on.
///
/// Refused with [`DatabaseError::ReturnedTooMuch`] when more would have come back than was sold or paid, and with
/// [`DatabaseError::AlreadyVoided`] when the sale was undone: whatever a basket that was open for long still believes.
pub(crate) fn insert(connection: &Connection, sale: &Sale) -> Result<(), Failure> {
    if sale.returns.is_empty() {
        return Ok(());
    }
    let sources: BTreeSet<u64> = sale.returns.iter().filter_map(ReturnLine::source).map(|it| it.receipt).collect();
    let mut lines = taken_back(&sale.returns);
    for receipt in sources {
        let source = match journal::event_of_receipt(connection, receipt)? {
            Some(TransactionEvent::Sale(source)) => *source,
            _ => return Err(DatabaseError::ReturnedTooMuch { receipt }.into()),
        };
        let is_same = |line: &ReturnSource| line.receipt != receipt || line.sale == source.id;
        if !sale.returns.iter().filter_map(ReturnLine::source).all(is_same) {
            return Err(DatabaseError::ReturnedTooMuch { receipt }.into());
        }
        let params = named_params! { ":source": receipt.cast_signed() };
        if connection.prepare_cached(VOIDED)?.query_row(params, |row| row.get(0))? {
            return Err(DatabaseError::AlreadyVoided { receipt }.into());
        }
        let mut refunded = Money::ZERO;
        for (line, amounts) in source.lines.iter().zip(&source.totals.lines) {
            let Some(came) = lines.remove(&(receipt, line.id)) else { continue };
            refunded += came.refunded;
            if came.units > 0 {
                serial::came_back(connection, receipt, line)?;
            }
            let whole =
                Came { units: line.quantity.amount(), refunded: amounts.amount + amounts.added, tax: amounts.tax };
            add_line(connection, receipt, line.id, whole, came).map_err(|failure| too_much(failure, receipt))?;
        }
        let card_back = sale.returned.cards.iter().filter(|card| card.sale == source.id).map(card_sum).sum();
        add_sale(connection, &source, refunded, card_back).map_err(|failure| too_much(failure, receipt))?;
    }
    match lines.keys().next() {
        Some((receipt, _)) => Err(DatabaseError::ReturnedTooMuch { receipt: *receipt }.into()),
        None => Ok(()),
    }
}

pub(crate) fn card_sum(card: &CardBack) -> Money {
    card.refunded + card.carried
}

/// A bound of the ledger that was met is a refusal, no fault of the disk.
fn too_much(failure: Failure, receipt: u64) -> Failure {
    match failure {
        Failure::Sql(rusqlite::Error::SqliteFailure(error, _))
            if error.code == rusqlite::ErrorCode::ConstraintViolation =>
        {
            DatabaseError::ReturnedTooMuch { receipt }.into()
        }
        other => other,
    }
}

/// Adds to the row that is there, or makes it: the bounds hold for the sum, not for one document's part of it.
fn add_line(connection: &Connection, receipt: u64, line: u32, whole: Came, came: Came) -> Result<(), Failure> {
    const FIRST: &str = "INSERT INTO returned_line (source, line, sold, returned, paid, refunded, tax, refunded_tax)
        VALUES (:source, :line, :sold, :returned, :paid, :refunded, :tax, :refunded_tax)";
    let is_there = connection.prepare_cached(MORE_OF_LINE)?.execute(named_params! {
        ":source": receipt.cast_signed(),
        ":line": line,
        ":returned": came.units,
        ":refunded": came.refunded.minor(),
        ":refunded_tax": came.tax.minor(),
    })?;
    if is_there == 0 {
        connection.prepare_cached(FIRST)?.execute(named_params! {
            ":source": receipt.cast_signed(),
            ":line": line,
            ":sold": whole.units,
            ":returned": came.units,
            ":paid": whole.refunded.minor(),
            ":refunded": came.refunded.minor(),
            ":tax": whole.tax.minor(),
            ":refunded_tax": came.tax.minor(),
        })?;
    }
    Ok(())
}

fn add_sale(connection: &Connection, source: &Sale, refunded: Money, card_back: Money) -> Result<(), Failure> {
    const FIRST: &str = "INSERT INTO returned_sale (source, paid, refunded, card, card_back)
        VALUES (:source, :paid, :refunded, :card, :card_back)";
    let is_there = connection.prepare_cached(MORE_OF_SALE)?.execute(named_params! {
        ":source": source.receipt.cast_signed(),
        ":refunded": refunded.minor(),
        ":card_back": card_back.minor(),
    })?;
    if is_there == 0 {
        connection.prepare_cached(FIRST)?.execute(named_params! {
            ":source": source.receipt.cast_signed(),
            ":paid": source.totals.total.minor(),
            ":refunded": refunded.minor(),
            ":card": source.card_left([]).minor(),
            ":card_back": card_back.minor(),
        })?;
    }
    Ok(())
}

/// A row of the ledger of lines, for a check.
pub(crate) type LedgerLine = (u64, u32, Came, Came);

/// The whole ledger of lines: receipt, line, what was sold, what came back.
pub(crate) fn all_lines(connection: &Connection) -> Result<Vec<LedgerLine>, Failure> {
    const SQL: &str = "SELECT source, line, sold, paid, tax, returned, refunded, refunded_tax
        FROM returned_line ORDER BY source, line";
    let mut statement = connection.prepare_cached(SQL)?;
    let rows = statement.query_map([], |row| {
        let money = |column: usize| row.get(column).map(Money::from_minor);
        let whole = Came { units: row.get(2)?, refunded: money(3)?, tax: money(4)? };
        let came = Came { units: row.get(5)?, refunded: money(6)?, tax: money(7)? };
        Ok((row.get::<_, i64>(0)?.cast_unsigned(), row.get(1)?, whole, came))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The ledger's row of a sale: paid, refunded, paid by card, gone from the card.
pub(crate) fn sale_row(connection: &Connection, receipt: u64) -> Result<Option<[Money; 4]>, Failure> {
    const SQL: &str = "SELECT paid, refunded, card, card_back FROM returned_sale WHERE source = :source";
    let mut statement = connection.prepare_cached(SQL)?;
    let money = |row: &rusqlite::Row<'_>, column: usize| row.get(column).map(Money::from_minor);
    let read = |row: &rusqlite::Row<'_>| Ok([money(row, 0)?, money(row, 1)?, money(row, 2)?, money(row, 3)?]);
    Ok(statement.query_row(named_params! { ":source": receipt.cast_signed() }, read).optional()?)
}
