//! Sales added up for head office.

use super::super::row;
use crate::{Refused, SaleRow, SalesBy, SalesRow};
use retail::Date;
use rusqlite::{Connection, Row, ToSql, named_params};
use uuid::Uuid;

/// Sales of a day by what they are grouped by; a sale that was undone is taken off on the day and in the hour it was.
pub(super) fn of_day(connection: &Connection, day: Date, by: SalesBy) -> Result<Vec<SalesRow>, Refused> {
    const SQL: &str = "WITH made (id, sign, hour) AS (
            SELECT id, 1, hour FROM sale WHERE day = :day
            UNION ALL SELECT sale, -1, hour FROM post_void WHERE day = :day),
        line (sale, costed, cost) AS (
            SELECT sale, sum(paid - tax), sum(cost) FROM sale_line
            WHERE cost IS NOT NULL AND sale IN (SELECT id FROM made) GROUP BY sale)
        SELECT CASE :by WHEN 'store' THEN iif(sale.store = '', sale.channel, sale.store) WHEN 'country' THEN sale.country
            WHEN 'channel' THEN sale.channel ELSE printf('%02d', made.hour) END AS name, sale.currency AS currency,
            sum(sign) AS sales, sum(sign * total) AS revenue, sum(sign * tax) AS tax,
            coalesce(sum(sign * costed), 0) AS costed, coalesce(sum(sign * cost), 0) AS cost
        FROM made JOIN sale ON sale.id = made.id LEFT JOIN line ON line.sale = sale.id
        GROUP BY 1, 2 ORDER BY 1, 2";
    let read = |row: &Row<'_>| {
        Ok(SalesRow {
            key: row.get("name")?,
            currency: row.get("currency")?,
            sales: row.get::<_, i64>("sales")?.max(0).cast_unsigned(),
            revenue_minor: row.get("revenue")?,
            tax_minor: row.get("tax")?,
            costed_minor: row.get("costed")?,
            cost_minor: row.get("cost")?,
        })
    };
    let by = row::name(&by)?;
    let mut statement = connection.prepare_cached(SQL)?;
    let rows = statement.query_map(named_params! { ":day": day.to_string(), ":by": by }, read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The latest sales.
pub(super) fn latest(connection: &Connection, limit: usize) -> Result<Vec<SaleRow>, Refused> {
    const SQL: &str = "SELECT id, label, store, channel, at_ms, currency, total,
        EXISTS (SELECT 1 FROM post_void WHERE post_void.sale = sale.id) AS is_voided
        FROM sale ORDER BY at_ms DESC LIMIT :limit";
    sales(connection, SQL, named_params! { ":limit": limit as i64 })
}

/// The latest sales to a customer.
pub(in crate::sqlite) fn of_customer(
    connection: &Connection,
    customer: Uuid,
    limit: usize,
) -> Result<Vec<SaleRow>, Refused> {
    const SQL: &str = "SELECT id, label, store, channel, at_ms, currency, total,
        EXISTS (SELECT 1 FROM post_void WHERE post_void.sale = sale.id) AS is_voided
        FROM sale WHERE customer = :customer ORDER BY at_ms DESC LIMIT :limit";
    sales(connection, SQL, named_params! { ":customer": customer.to_string(), ":limit": limit as i64 })
}

fn sales(connection: &Connection, sql: &str, named: &[(&str, &dyn ToSql)]) -> Result<Vec<SaleRow>, Refused> {
    let read = |row: &Row<'_>| {
        let sale = SaleRow {
            id: Uuid::nil(),
            label: row.get("label")?,
            store: row.get("store")?,
            channel: row.get("channel")?,
            at: row::at(row, "at_ms")?,
            currency: row.get("currency")?,
            total_minor: row.get("total")?,
            is_voided: row.get("is_voided")?,
        };
        Ok((sale, row.get::<_, String>("id")?))
    };
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map(named, read)?;
    let rows = rows.collect::<Result<Vec<_>, _>>()?;
    rows.into_iter().map(|(sale, id)| Ok(SaleRow { id: row::id(&id)?, ..sale })).collect()
}
