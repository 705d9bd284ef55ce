//! Tills and Z reports: each close says what the records of its period add up to, and the open sums are those of the records since.

use super::Walk;
use crate::error::Failure;
use crate::till;
use retail::{GrandTotals, Sale, TillPeriod, Transaction, TransactionEvent, postings};
use rusqlite::named_params;
use std::collections::BTreeMap;

/// What the walk has summed so far.
#[derive(Default)]
pub(super) struct Tills {
    periods: BTreeMap<String, TillPeriod>,
    grand: GrandTotals,
    closes: u64,
}

/// Adds a record to its till. `undone` is the sale a post-void undoes.
pub(super) fn follow(walk: &mut Walk<'_>, transaction: &Transaction, undone: Option<&Sale>) -> Result<(), Failure> {
    let name = transaction.till.as_ref().map_or("", |till| till.0.as_str()).to_owned();
    let more = GrandTotals::of(&postings(&transaction.event, undone));
    walk.tills.grand = walk.tills.grand.plus(more);
    let period = walk.tills.periods.entry(name.clone()).or_default();
    let mut breaks = Vec::new();
    if let TransactionEvent::TillClosed(closed) = &transaction.event {
        breaks = period.breaks(closed);
        walk.tills.closes += 1;
        if closed.number != walk.tills.closes {
            walk.add("z-gap", ["Z ", &closed.number.to_string(), " isn't the next one"].concat());
        }
        if closed.grand != walk.tills.grand {
            breaks.push("its grand totals aren't what was ever sold and given back");
        }
        const SQL: &str =
            "SELECT EXISTS (SELECT 1 FROM z_report WHERE number = :number AND journal = :journal AND till = :till)";
        let (number, journal) = (closed.number.cast_signed(), transaction.number.cast_signed());
        let params = named_params! { ":number": number, ":journal": journal, ":till": name };
        if !walk.connection.prepare_cached(SQL)?.query_row(params, |row| row.get::<_, bool>(0))? {
            walk.add("z-report-copy", "the table of Z reports doesn't lead to it");
        }
    }
    for text in breaks {
        walk.add("z-report", text);
    }
    if let Some(period) = walk.tills.periods.get_mut(&name) {
        period.add(transaction, undone);
    }
    Ok(())
}

/// The tables of open tills, against what the walk summed.
pub(super) fn check(walk: &mut Walk<'_>) -> Result<(), Failure> {
    let mut kept = till::all(walk.connection)?;
    for (name, summed) in &walk.tills.periods {
        // A till on which nothing counted has no row.
        if kept.remove(name).unwrap_or_default() != *summed {
            let text = "the sums of the till aren't those of its records since the last close";
            walk.report.add("till-sum", ["till '", name, "'"].concat(), text);
        }
    }
    for name in kept.keys() {
        walk.report.add("till-sum", ["till '", name, "'"].concat(), "there are sums, but no record");
    }
    if till::grand_totals(walk.connection)? != walk.tills.grand {
        walk.report.add("till-sum", "grand total".to_owned(), "it isn't what was ever sold and given back");
    }
    const SQL: &str = "SELECT count(*) FROM z_report";
    let rows: i64 = walk.connection.prepare_cached(SQL)?.query_row([], |row| row.get(0))?;
    if rows.cast_unsigned() != walk.tills.closes {
        walk.report.add("z-report-copy", "sales.db".to_owned(), "there are Z reports that no record explains");
    }
    Ok(())
}
