//! What is kept beside the sales so that nothing has to be summed or searched: it must say what a sum over the journal says.

use super::Walk;
use crate::error::Failure;
use crate::{day, sold};
use retail::Sale;
use rusqlite::{Row, named_params};
use std::collections::BTreeSet;

/// The days' running totals, against the sums of the walk.
pub(super) fn check_days(walk: &mut Walk<'_>) -> Result<(), Failure> {
    let mut kept = day::all(walk.connection)?;
    for (day, summed) in &walk.days {
        if kept.remove(day) != Some(*summed) {
            let text = "the day's totals aren't the sum of its sales and post-voids";
            walk.report.add("day-total", ["day ", day].concat(), text);
        }
    }
    for day in kept.keys() {
        walk.report.add("day-total", ["day ", day].concat(), "there are totals, but no sale");
    }
    Ok(())
}

/// What is on hand, against the sum of the movements.
pub(super) fn check_on_hand(walk: &mut Walk<'_>) -> Result<(), Failure> {
    const SUMS: &str =
        "WITH kept AS (SELECT sku, unit, 'sellable' AS location, quantity, moved FROM on_hand
            UNION ALL SELECT sku, unit, location, quantity, moved FROM on_hand_elsewhere)
        SELECT sku FROM (SELECT sku, unit, location, sum(quantity), max(id) FROM stock_movement GROUP BY sku, unit, location
        EXCEPT SELECT sku, unit, location, quantity, moved FROM kept) UNION SELECT sku FROM kept WHERE NOT EXISTS
        (SELECT 1 FROM stock_movement WHERE id = kept.moved AND stock_movement.sku = kept.sku)";
    let mut statement = walk.connection.prepare(SUMS)?;
    let wrong: Vec<String> = statement.query_map([], |row: &Row<'_>| row.get(0))?.collect::<Result<_, _>>()?;
    for sku in wrong {
        walk.report.add("on-hand", ["article ", &sku].concat(), "what is on hand isn't the sum of what moved");
    }
    Ok(())
}

/// Each line's article leads to its sale.
pub(super) fn check_sold(walk: &mut Walk<'_>, sale: &Sale) -> Result<(), Failure> {
    const SQL: &str = "SELECT EXISTS (SELECT 1 FROM sold WHERE article = :article AND receipt = :receipt)";
    let mut articles = BTreeSet::new();
    for item in sold::items(sale) {
        let article = sold::article_of(walk.connection, item)?;
        let is_there = match article {
            Some(article) => {
                let params = named_params! { ":article": article, ":receipt": sale.receipt.cast_signed() };
                walk.connection.prepare_cached(SQL)?.query_row(params, |row| row.get(0))?
            }
            None => false,
        };
        if !is_there {
            walk.add("sold-copy", "an article of it doesn't lead to it");
        }
        articles.insert(article);
    }
    walk.sold += articles.len() as u64;
    Ok(())
}
