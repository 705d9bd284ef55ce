//! What sells best comes first: sold lines are counted into catalogue.db when nothing else is to be written, never in the write of a
//! sale.
//!
//! ```text
//! sale_line --count (cursor)--> popularity.score --> due --move--> level = place in the index
//! ```
//!
//! A line counts half as much as one 16,384 receipts later, so that last summer's ice cream makes way. Receipts are the measure of
//! time because they never go back, whatever the clock does.

use super::index::{Entries, forget, rowid_of};
use crate::error::Failure;
use crate::product::{BY_SKU, load};
use retail::limits::LINES_MAX;
use rusqlite::{Connection, OptionalExtension, named_params};
use std::collections::BTreeMap;

/// Receipts after which a line counts half, as a power of two.
const HALF_LIFE_LOG2: u32 = 14;
/// What one sold line counts: the bits below are for halving.
const LINE: i64 = 1 << 8;
/// Places between one number of sales and twice as many, as a power of two: an article moves only when its sales grow by a fifth.
const STEPS_LOG2: u32 = 2;
/// The best place there is; the schema says so too.
const LEVEL_MAX: i64 = 65_535;
/// Lines that are counted at a time: one receipt always fits.
const LINES_AT_A_TIME: usize = LINES_MAX + 1;
/// Articles that are moved at a time, so that a sale that comes meanwhile waits a few milliseconds at most.
const MOVES_AT_A_TIME: i64 = 16;

/// Sold lines that haven't been counted.
pub(crate) const SOLD_SINCE: &str = "SELECT receipt, sku FROM sale_line WHERE receipt > :receipt
    ORDER BY receipt, position LIMIT :limit";
/// Articles that stand at another place in the index than they should.
pub(crate) const MOVES: &str = "SELECT sku, level, due FROM popularity WHERE due <> level ORDER BY sku LIMIT :limit";
const CURSOR: &str = "SELECT receipt FROM popularity_cursor";

/// A part of the work.
pub(crate) struct Slice {
    /// The last receipt that is counted with it.
    receipt: i64,
    /// Sold lines of each article, and the newest receipt with it.
    sold: BTreeMap<String, (i64, i64)>,
}

/// Reads what is to be done next; `None` when nothing is.
pub(crate) fn slice(sales: &Connection, catalogue: &Connection) -> Result<Option<Slice>, Failure> {
    const HEAD: &str = "SELECT coalesce(max(receipt), 0) FROM sale";
    let cursor: i64 = catalogue.prepare_cached(CURSOR)?.query_row([], |row| row.get(0))?;
    let head: i64 = sales.prepare_cached(HEAD)?.query_row([], |row| row.get(0))?;
    // A catalogue that has counted more than there is comes from other sales: it goes on from these.
    let mut slice = Slice { receipt: cursor.min(head), sold: BTreeMap::new() };
    let mut lines: Vec<(i64, Option<String>)> = Vec::new();
    let mut statement = sales.prepare_cached(SOLD_SINCE)?;
    let mut rows = statement.query(named_params! { ":receipt": slice.receipt, ":limit": LINES_AT_A_TIME as i64 })?;
    while let Some(row) = rows.next()? {
        lines.push((row.get(0)?, row.get(1)?));
    }
    if lines.len() == LINES_AT_A_TIME {
        // The last receipt may go on.
        let last = lines.last().map(|(receipt, _)| *receipt);
        lines.retain(|(receipt, _)| Some(*receipt) != last);
    }
    for (receipt, sku) in lines {
        slice.receipt = receipt;
        let Some(sku) = sku else { continue };
        let sold = slice.sold.entry(sku).or_default();
        *sold = (sold.0 + 1, receipt);
    }
    let is_waiting = catalogue.prepare_cached(MOVES)?.exists(named_params! { ":limit": 1 })?;
    Ok((slice.receipt != cursor || is_waiting).then_some(slice))
}

/// Counts a slice, then moves a few articles to their places.
pub(crate) fn catch_up(catalogue: &Connection, slice: &Slice) -> Result<(), Failure> {
    const ADVANCE: &str = "UPDATE popularity_cursor SET receipt = :receipt WHERE receipt <> :receipt";
    for (sku, (lines, receipt)) in &slice.sold {
        count(catalogue, sku, *lines, *receipt)?;
    }
    catalogue.prepare_cached(ADVANCE)?.execute(named_params! { ":receipt": slice.receipt })?;
    let mut statement = catalogue.prepare_cached(MOVES)?;
    let moves = statement.query_map(named_params! { ":limit": MOVES_AT_A_TIME }, |row| {
        Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?))
    })?;
    let moves: Vec<(String, i64, i64)> = moves.collect::<Result<_, _>>()?;
    moves.iter().try_for_each(|(sku, level, due)| move_to(catalogue, sku, *level, *due))
}

fn count(catalogue: &Connection, sku: &str, lines: i64, receipt: i64) -> Result<(), Failure> {
    const KNOWN: &str = "SELECT score, epoch FROM popularity WHERE sku = :sku";
    const PUT: &str = "INSERT INTO popularity (sku, score, epoch, level, due) VALUES (:sku, :score, :epoch, 0, :due)
        ON CONFLICT (sku) DO UPDATE SET score = excluded.score, epoch = excluded.epoch, due = excluded.due";
    let known = catalogue
        .prepare_cached(KNOWN)?
        .query_row(named_params! { ":sku": sku }, |row| Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?)));
    let (score, then) = known.optional()?.unwrap_or_default();
    let epoch = (receipt >> HALF_LIFE_LOG2).max(then);
    let score = (score >> (epoch - then).min(62)).saturating_add(lines.saturating_mul(LINE));
    let params = named_params! { ":sku": sku, ":score": score, ":epoch": epoch, ":due": level(score, epoch) };
    catalogue.prepare_cached(PUT)?.execute(params)?;
    Ok(())
}

/// The place of a score: one step up for each fifth more. Two scores of different epochs compare as they would after halving.
fn level(score: i64, epoch: i64) -> i64 {
    let Some(octave) = score.checked_ilog2() else { return 0 };
    let fraction = (score >> octave.saturating_sub(STEPS_LOG2)) & ((1 << STEPS_LOG2) - 1);
    (((epoch + i64::from(octave)) << STEPS_LOG2) + fraction).min(LEVEL_MAX)
}

fn move_to(catalogue: &Connection, sku: &str, level: i64, due: i64) -> Result<(), Failure> {
    const MOVED: &str = "UPDATE popularity SET level = due WHERE sku = :sku";
    let params = named_params! { ":code": sku };
    let variant: Option<i64> = catalogue.prepare_cached(BY_SKU)?.query_row(params, |row| row.get(0)).optional()?;
    if let Some(id) = variant {
        let found = load(catalogue, id, 1)?;
        forget(catalogue, rowid_of(id, level))?;
        let mut entries = Entries::default();
        entries.take(rowid_of(id, due), &found.product, &found.variant, false);
        entries.store(catalogue)?;
    }
    catalogue.prepare_cached(MOVED)?.execute(named_params! { ":sku": sku })?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_and_later_sales_lead() {
        let once = level(LINE, 0);
        assert!(once > 0, "sold is before never sold");
        assert!(level(2 * LINE, 0) == once + 4 && level(3 * LINE, 0) > level(2 * LINE, 0));
        assert_eq!(level(2 * LINE, 0), level(LINE, 1), "half as many a half-life later");
        assert_eq!((level(0, 0), level(i64::MAX, 1 << 40)), (0, LEVEL_MAX));
    }
}
