//! Card payments and refunds to cards under a reference of our own: each is on the disk before its terminal is asked, and its outcome once known stays.

use crate::error::{DataFile, DatabaseError, Failure};
use crate::{Database, Reader};
use retail::{Money, OperatorId, PaymentAttempt, PaymentState};
use rusqlite::{Connection, Row, named_params};
use uuid::Uuid;

pub(crate) const OPEN: &str = "SELECT id, basket, amount, operator, at, state, terminal_reference, is_refund
    FROM payment_attempt WHERE state IN ('asked', 'unknown') ORDER BY at";

impl Reader {
    /// Payments whose outcome isn't known, the oldest first.
    pub fn open_payments(&self) -> Result<Vec<PaymentAttempt>, DatabaseError> {
        self.read(DataFile::Sales, |connection| connection.prepare_cached(OPEN)?.query_and_then([], read)?.collect())
    }

    /// One payment by our own reference.
    pub fn payment(&self, id: Uuid) -> Result<Option<PaymentAttempt>, DatabaseError> {
        const SQL: &str = "SELECT id, basket, amount, operator, at, state, terminal_reference, is_refund
            FROM payment_attempt WHERE id = :id";
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let mut rows = statement.query_and_then(named_params! { ":id": id.as_bytes() }, read)?;
            rows.next().transpose()
        })
    }

    /// What card terminals called the newest payments they told the till about, the newest first; not the one of this reference.
    pub fn terminal_references(&self, but: Uuid) -> Result<Vec<String>, DatabaseError> {
        const SQL: &str = "SELECT terminal_reference FROM payment_attempt
            WHERE terminal_reference IS NOT NULL AND id <> :id ORDER BY at DESC LIMIT 20";
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let rows = statement.query_map(named_params! { ":id": but.as_bytes() }, |row| row.get(0))?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Whether a basket has become a sale.
    pub fn is_sold(&self, basket: Uuid) -> Result<bool, DatabaseError> {
        const SQL: &str = "SELECT EXISTS (SELECT 1 FROM sale WHERE id = :id)";
        self.read(DataFile::Sales, |connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            Ok(statement.query_row(named_params! { ":id": basket.as_bytes() }, |row| row.get(0))?)
        })
    }
}

impl Database {
    /// Stores a payment before its terminal is asked. Returns only when it is on the disk.
    pub fn begin_payment(&self, attempt: &PaymentAttempt) -> Result<(), DatabaseError> {
        let attempt = attempt.clone();
        self.write(DataFile::Sales, move |connection| insert(connection, &attempt))
    }

    /// Stores what became of a payment.
    pub fn set_payment(&self, attempt: &PaymentAttempt) -> Result<(), DatabaseError> {
        const SQL: &str = "UPDATE payment_attempt SET state = :state, terminal_reference = :reference WHERE id = :id";
        let attempt = attempt.clone();
        self.write(DataFile::Sales, move |connection| {
            connection.prepare_cached(SQL)?.execute(named_params! {
                ":id": attempt.id.as_bytes(),
                ":state": attempt.state.name(),
                ":reference": attempt.terminal_reference,
            })?;
            Ok(())
        })
    }
}

fn insert(connection: &Connection, attempt: &PaymentAttempt) -> Result<(), Failure> {
    const SQL: &str =
        "INSERT INTO payment_attempt (id, basket, amount, operator, at, state, terminal_reference, is_refund)
        VALUES (:id, :basket, :amount, :operator, :at, :state, :reference, :is_refund)";
    connection.prepare_cached(SQL)?.execute(named_params! {
        ":id": attempt.id.as_bytes(),
        ":basket": attempt.basket.as_bytes(),
        ":amount": attempt.amount.minor().abs(),
        ":is_refund": attempt.is_refund(),
        ":operator": attempt.operator.0,
        ":at": attempt.at.to_string(),
        ":state": attempt.state.name(),
        ":reference": attempt.terminal_reference,
    })?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<PaymentAttempt, Failure> {
    let state: String = row.get(5)?;
    let amount: Money = Money::from_minor(row.get(2)?);
    let is_refund: bool = row.get(7)?;
    let known = PaymentState::ALL.into_iter().find(|known| known.name() == state);
    Ok(PaymentAttempt {
        id: Uuid::from_bytes(row.get(0)?),
        basket: Uuid::from_bytes(row.get(1)?),
        amount: if is_refund { -amount } else { amount },
        operator: OperatorId(row.get(3)?),
        at: crate::error::read_text(row.get_ref(4)?.as_str().map_err(rusqlite::Error::from)?)?,
        state: known.ok_or(Failure::Unreadable(state))?,
        terminal_reference: row.get(6)?,
    })
}
