//! What came back of a sale, at whatever till: never more than was sold without somebody being told.

use super::super::ingest::Noted;
use super::super::{Write, order, row};
use super::Line;
use crate::Refused;
use protocol::{Hash, ReturnLookupReply, ReturnedLine};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use uuid::Uuid;

/// Finds the sale that something was sold on at another till. One that isn't here yet may still come.
pub(super) fn find_source(write: &Write<'_>, till: &str, line: &mut Line, noted: &mut Noted) -> Result<(), Refused> {
    const SQL: &str = "SELECT sale.id, sale_line.line FROM sale JOIN sale_line ON sale_line.sale = sale.id
        WHERE label = :label AND source = 'till' AND sku = :sku AND quantity > 0 ORDER BY sale_line.line LIMIT 1";
    let Some(label) = line.source_label.clone() else { return Ok(()) };
    let named = named_params! { ":label": label, ":sku": line.sku };
    let read = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get(1)?));
    match write.connection.prepare_cached(SQL)?.query_row(named, read).optional()? {
        Some((sale, number)) => {
            (line.source_sale, line.source_line, line.source_label) = (Some(row::id(&sale)?), Some(number), None);
            Ok(())
        }
        None => note_unknown(write, till, &label, noted),
    }
}

/// Notes that something came back of a sale that isn't here.
pub(in crate::sqlite) fn note_unknown(
    write: &Write<'_>,
    till: &str,
    sale: &str,
    noted: &mut Noted,
) -> Result<(), Refused> {
    let detail = format!("goods of {sale} came back, and that sale isn't here");
    write.note("sale-unknown", till, sale, &detail)?;
    noted.push(detail);
    Ok(())
}

/// A sale arrived of which goods came back already.
pub(super) fn arrived(
    write: &Write<'_>,
    till: &str,
    sale: Uuid,
    label: &str,
    noted: &mut Noted,
) -> Result<(), Refused> {
    const WAITING: &str = "SELECT count(*) FROM sale_line WHERE source_label = :label";
    const FOUND: &str = "UPDATE sale_line SET source_sale = :sale, source_label = NULL, source_line =
            (SELECT min(line) FROM sale_line AS sold
             WHERE sold.sale = :sale AND sold.sku = sale_line.sku AND sold.quantity > 0)
        WHERE source_label = :label
          AND EXISTS (SELECT 1 FROM sale_line AS sold WHERE sold.sale = :sale AND sold.sku = sale_line.sku)";
    const CLOSE: &str = "UPDATE exception SET closed_ms = :now, closed_by = 'hub', note = 'the sale arrived'
        WHERE kind = 'sale-unknown' AND subject = :label AND closed_ms IS NULL";
    let waiting: i64 =
        write.connection.prepare_cached(WAITING)?.query_row(named_params! { ":label": label }, |row| row.get(0))?;
    if waiting == 0 {
        return Ok(());
    }
    let named = named_params! { ":sale": sale.to_string(), ":label": label };
    write.connection.prepare_cached(FOUND)?.execute(named)?;
    write.connection.prepare_cached(CLOSE)?.execute(named_params! { ":now": write.now.utc_ms, ":label": label })?;
    for (line, sold, returned) in sums(write.connection, sale)? {
        compare(write, till, sale, line, sold, returned, noted)?;
    }
    Ok(())
}

/// What was sold and what came back of each line of a sale.
fn sums(connection: &Connection, sale: Uuid) -> Result<Vec<(u32, i64, i64)>, Refused> {
    const SQL: &str = "SELECT line, quantity, coalesce((SELECT -sum(quantity) FROM sale_line AS back
            WHERE back.source_sale = sale_line.sale AND back.source_line = sale_line.line), 0)
        FROM sale_line WHERE sale = :sale AND quantity > 0 ORDER BY line";
    let mut statement = connection.prepare_cached(SQL)?;
    let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
    let rows = statement.query_map(named_params! { ":sale": sale.to_string() }, read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn compare(
    write: &Write<'_>,
    till: &str,
    sale: Uuid,
    line: u32,
    sold: i64,
    returned: i64,
    noted: &mut Noted,
) -> Result<(), Refused> {
    if returned <= sold {
        return Ok(());
    }
    let (sold, returned) = (row::decimal(sold), row::decimal(returned));
    let detail = format!("{returned} came back of {sold} that were sold");
    write.note("returned-too-much", till, &format!("{sale}#{line}"), &detail)?;
    noted.push(detail);
    Ok(())
}

/// Compares what came back of the line with what it sold.
pub(in crate::sqlite) fn check(write: &Write<'_>, till: &str, back: &Line, noted: &mut Noted) -> Result<(), Refused> {
    let (Some(sale), Some(number)) = (back.source_sale, back.source_line) else { return Ok(()) };
    let found = sums(write.connection, sale)?.into_iter().find(|(line, _, _)| *line == number);
    if let Some((line, sold, returned)) = found {
        compare(write, till, sale, line, sold, returned, noted)?;
    }
    if is_undone(write.connection, sale)? {
        note_undone(write, till, sale, noted)?;
    }
    Ok(())
}

fn is_undone(connection: &Connection, sale: Uuid) -> Result<bool, Refused> {
    const SQL: &str = "SELECT 1 FROM post_void WHERE sale = :sale";
    Ok(connection.prepare_cached(SQL)?.exists(named_params! { ":sale": sale.to_string() })?)
}

fn note_undone(write: &Write<'_>, till: &str, sale: Uuid, noted: &mut Noted) -> Result<(), Refused> {
    let detail = "goods came back of a sale that was undone".to_owned();
    write.note("returned-too-much", till, &sale.to_string(), &detail)?;
    noted.push(detail);
    Ok(())
}

/// A sale is undone: nothing of it may have come back before.
pub(super) fn check_undone(write: &Write<'_>, till: &str, sale: Uuid, noted: &mut Noted) -> Result<(), Refused> {
    if sums(write.connection, sale)?.iter().any(|(_, _, returned)| *returned > 0) {
        note_undone(write, till, sale, noted)?;
    }
    Ok(())
}

/// A sale and what came back of it.
pub(super) fn look_up(connection: &Connection, id: Uuid) -> Result<ReturnLookupReply, Refused> {
    const SALE: &str = "SELECT till, coalesce(body, '') AS body, hash FROM sale LEFT JOIN op ON op.id = sale.op
        WHERE sale.id = :sale";
    let read = |row: &Row<'_>| {
        let hash: Option<[u8; 32]> = row.get("hash")?;
        Ok((row.get("till")?, row.get("body")?, hash.map(Hash).unwrap_or_default()))
    };
    let named = named_params! { ":sale": id.to_string() };
    let found: Option<(String, String, Hash)> = connection.prepare_cached(SALE)?.query_row(named, read).optional()?;
    let Some((till, body, hash)) = found else { return Err(Refused::not_found("such sale")) };
    let (lines, complete_until) = (lines(connection, id)?, complete_until(connection)?);
    Ok(ReturnLookupReply { sale: id, till, body, hash, lines, complete_until, order: None })
}

/// When every till that could have taken something back was last heard of.
pub(in crate::sqlite) fn complete_until(connection: &Connection) -> Result<Option<String>, Refused> {
    const HEARD: &str = "SELECT min(coalesce(heard_ms, 0)) FROM till WHERE revoked_ms IS NULL";
    let heard: Option<i64> = connection.prepare_cached(HEARD)?.query_row([], |row| row.get(0))?;
    Ok(heard.filter(|heard| *heard > 0).map(|heard| crate::moment(heard).to_string()))
}

fn lines(connection: &Connection, sale: Uuid) -> Result<Vec<ReturnedLine>, Refused> {
    const SQL: &str =
        "SELECT sold.line AS line, sold.sku AS sku, sold.quantity AS sold, sold.paid AS paid, void.till AS voided_at,
            coalesce(sum(-back.quantity), 0) AS returned, coalesce(sum(-back.paid), 0) AS refunded,
            (SELECT sale.till FROM sale_line AS last JOIN sale ON sale.id = last.sale
             WHERE last.source_sale = sold.sale AND last.source_line = sold.line ORDER BY sale.at_ms DESC LIMIT 1) AS at
        FROM sale_line AS sold LEFT JOIN post_void AS void ON void.sale = sold.sale
        LEFT JOIN sale_line AS back ON back.source_sale = sold.sale AND back.source_line = sold.line
        WHERE sold.sale = :sale AND sold.quantity > 0 GROUP BY sold.line ORDER BY sold.line";
    let read = |row: &Row<'_>| {
        let (sold, paid): (i64, i64) = (row.get("sold")?, row.get("paid")?);
        let voided_at: Option<String> = row.get("voided_at")?;
        let is_voided = voided_at.is_some();
        Ok(ReturnedLine {
            line: row.get("line")?,
            sku: row.get("sku")?,
            sold: row::decimal(sold),
            returned: row::decimal(if is_voided { sold } else { row.get("returned")? }),
            refunded_minor: if is_voided { paid } else { row.get("refunded")? },
            returned_at: voided_at.or(row.get("at")?),
            claimed: None,
            waiting: None,
        })
    };
    let mut statement = connection.prepare_cached(SQL)?;
    let rows = statement.query_map(named_params! { ":sale": sale.to_string() }, read)?;
    let mut lines = rows.collect::<Result<Vec<_>, _>>()?;
    for line in &mut lines {
        line.waiting = order::waiting(connection, sale, line.line)?.map(row::decimal);
    }
    Ok(lines)
}

/// Whether a sale is here.
pub(super) fn is_known(connection: &Connection, sale: Uuid) -> Result<bool, Refused> {
    const SQL: &str = "SELECT 1 FROM sale WHERE id = :sale";
    Ok(connection.prepare_cached(SQL)?.exists(named_params! { ":sale": sale.to_string() })?)
}
