//! Running totals of a business day, kept in the transaction of each sale and post-void, so that reading them takes the same time in
//! the third year as on the first day.

use crate::error::{DataFile, DatabaseError, Failure};
use crate::{DayTotals, Reader};
use retail::{Date, Money, PostVoid, Sale, Tender, TenderKind};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::BTreeMap;

impl Reader {
    /// What was sold on a day of the store's calendar.
    pub fn day_totals(&self, day: Date) -> Result<DayTotals, DatabaseError> {
        self.read(DataFile::Sales, |connection| Ok(read(connection, day)?.map(|day| day.totals).unwrap_or_default()))
    }
}

/// A day's row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Day {
    pub(crate) totals: DayTotals,
    pub(crate) first_receipt: u64,
    pub(crate) last_receipt: u64,
}

pub(crate) const DAY: &str = "SELECT sales, post_voids, total, tax, rounding, cash, card, first_receipt, last_receipt
    FROM day_total WHERE day = :day";

fn read(connection: &Connection, day: Date) -> Result<Option<Day>, Failure> {
    let mut statement = connection.prepare_cached(DAY)?;
    Ok(statement.query_row(named_params! { ":day": day.to_string() }, |row| read_row(row, 0)).optional()?)
}

fn read_row(row: &Row<'_>, from: usize) -> rusqlite::Result<Day> {
    let number = |column: usize| row.get::<_, i64>(from + column);
    let count = |column: usize| number(column).map(i64::cast_unsigned);
    let money = |column: usize| number(column).map(Money::from_minor);
    Ok(Day {
        totals: DayTotals {
            sales: count(0)?,
            post_voids: count(1)?,
            total: money(2)?,
            tax: money(3)?,
            rounding: money(4)?,
            cash: money(5)?,
            card: money(6)?,
        },
        first_receipt: count(7)?,
        last_receipt: count(8)?,
    })
}

/// All days, for a check.
pub(crate) fn all(connection: &Connection) -> Result<BTreeMap<String, Day>, Failure> {
    const SQL: &str = "SELECT day, sales, post_voids, total, tax, rounding, cash, card, first_receipt, last_receipt
        FROM day_total ORDER BY day";
    let mut statement = connection.prepare_cached(SQL)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, read_row(row, 1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The receipts that the days from `from` to `to`, both included, lie between; `None` if nothing was sold on them.
pub(crate) fn receipts_between(
    connection: &Connection,
    from: Option<Date>,
    to: Option<Date>,
) -> Result<Option<(u64, u64)>, Failure> {
    let from = from.map_or_else(String::new, |day| day.to_string());
    let to = to.map_or_else(|| "9".to_owned(), |day| day.to_string());
    let mut statement = connection.prepare_cached(BETWEEN)?;
    let found: (Option<i64>, Option<i64>) =
        statement.query_row(named_params! { ":from": from, ":to": to }, |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.0.zip(found.1).map(|(first, last)| (first.cast_unsigned(), last.cast_unsigned())))
}

pub(crate) const BETWEEN: &str =
    "SELECT min(first_receipt), max(last_receipt) FROM day_total WHERE day BETWEEN :from AND :to";

fn sum(tenders: &[Tender], kind: TenderKind) -> Money {
    tenders.iter().filter(|tender| tender.kind == kind).map(|tender| tender.amount).sum()
}

/// What a sale adds to its day; what came back on it is taken off.
pub(crate) fn of_sale(sale: &Sale) -> DayTotals {
    DayTotals {
        sales: 1,
        post_voids: 0,
        total: sale.net_total(),
        tax: sale.net_tax(),
        rounding: sale.rounding,
        cash: sum(&sale.tenders, TenderKind::Cash) - sale.change,
        card: sum(&sale.tenders, TenderKind::Card),
    }
}

/// What a post-void adds to the day it is made on.
pub(crate) fn of_post_void(void: &PostVoid) -> DayTotals {
    DayTotals {
        sales: 0,
        post_voids: 1,
        total: -void.total,
        tax: -void.tax,
        rounding: -void.rounding,
        cash: -sum(&void.refunds, TenderKind::Cash),
        card: -sum(&void.refunds, TenderKind::Card),
    }
}

impl Day {
    /// Adds another receipt of the same day.
    pub(crate) fn add(day: Option<Day>, receipt: u64, more: DayTotals) -> Day {
        let Some(Day { totals, first_receipt, last_receipt }) = day else {
            return Day { totals: more, first_receipt: receipt, last_receipt: receipt };
        };
        let totals = DayTotals {
            sales: totals.sales + more.sales,
            post_voids: totals.post_voids + more.post_voids,
            total: totals.total + more.total,
            tax: totals.tax + more.tax,
            rounding: totals.rounding + more.rounding,
            cash: totals.cash + more.cash,
            card: totals.card + more.card,
        };
        Day { totals, first_receipt: first_receipt.min(receipt), last_receipt: last_receipt.max(receipt) }
    }
}

/// Counts a receipt into its day.
pub(crate) fn count(connection: &Connection, day: Date, receipt: u64, more: DayTotals) -> Result<(), Failure> {
    const SQL: &str = "INSERT OR REPLACE INTO day_total (day, sales, post_voids, total, tax, rounding, cash, card,
            first_receipt, last_receipt)
        VALUES (:day, :sales, :post_voids, :total, :tax, :rounding, :cash, :card, :first_receipt, :last_receipt)";
    let Day { totals, first_receipt, last_receipt } = Day::add(read(connection, day)?, receipt, more);
    connection.prepare_cached(SQL)?.execute(named_params! {
        ":day": day.to_string(),
        ":sales": totals.sales.cast_signed(),
        ":post_voids": totals.post_voids.cast_signed(),
        ":total": totals.total.minor(),
        ":tax": totals.tax.minor(),
        ":rounding": totals.rounding.minor(),
        ":cash": totals.cash.minor(),
        ":card": totals.card.minor(),
        ":first_receipt": first_receipt.cast_signed(),
        ":last_receipt": last_receipt.cast_signed(),
    })?;
    Ok(())
}
