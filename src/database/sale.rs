//! Finished sales and post-voids: the truth is read from the journal, lists and sums from its relational copy.

use crate::basket::tender_name;
use crate::error::{DataFile, DatabaseError, Failure, read_text};
use crate::many::Many;
use crate::{Reader, journal, returns};
use retail::{Moment, Money, OperatorId, PostVoid, Sale, Tender, TransactionEvent};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// One row of the list of finished sales.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaleHead {
    /// Receipt number.
    pub receipt: u64,
    /// When.
    pub at: Moment,
    /// What was paid, before cash rounding, below zero when money went back; of a post-void what no longer counts, as a positive amount.
    pub total: Money,
    /// Pieces.
    pub items: i64,
    /// Who.
    pub operator: OperatorId,
    /// Whether it was undone later.
    pub is_voided: bool,
    /// Sale or post-void.
    pub kind: SaleKind,
}

/// What a receipt is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaleKind {
    /// A sale.
    Sale,
    /// A sale undone.
    PostVoid,
}

/// What was sold on a day, less what was undone on that day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DayTotals {
    /// Sales paid.
    pub sales: u64,
    /// Sales undone, of whatever day.
    pub post_voids: u64,
    /// Sum of the totals, before cash rounding.
    pub total: Money,
    /// Tax inside the total.
    pub tax: Money,
    /// Cash that stayed: taken, less change and refunds.
    pub cash: Money,
    /// Card payments, less refunds.
    pub card: Money,
    /// Cash rounding: total + rounding = cash + card.
    pub rounding: Money,
}

impl Reader {
    /// A finished sale, as it was signed. `None` if the receipt is unknown or of a post-void.
    pub fn sale_by_receipt(&self, receipt: u64) -> Result<Option<Sale>, DatabaseError> {
        self.read(DataFile::Sales, |connection| match journal::event_of_receipt(connection, receipt)? {
            Some(TransactionEvent::Sale(sale)) => Ok(Some(*sale)),
            _ => Ok(None),
        })
    }

    /// A post-void, as it was signed, by its own receipt number.
    pub fn post_void_by_receipt(&self, receipt: u64) -> Result<Option<PostVoid>, DatabaseError> {
        self.read(DataFile::Sales, |connection| match journal::event_of_receipt(connection, receipt)? {
            Some(TransactionEvent::PostVoid(void)) => Ok(Some(*void)),
            _ => Ok(None),
        })
    }

    /// Finished sales and post-voids, the newest first; to go on, pass the last receipt of the list before.
    pub fn recent_sales(&self, limit: usize, before_receipt: Option<u64>) -> Result<Vec<SaleHead>, DatabaseError> {
        self.read(DataFile::Sales, |connection| recent(connection, limit, before_receipt))
    }

    /// The receipt of the post-void that undid a sale.
    pub fn voided_by(&self, receipt: u64) -> Result<Option<u64>, DatabaseError> {
        self.read(DataFile::Sales, |connection| voided_by(connection, receipt))
    }
}

pub(crate) const RECENT: &str = "SELECT receipt, at, total, items, operator,
        EXISTS (SELECT 1 FROM post_void WHERE post_void.sale_receipt = sale.receipt), 1
    FROM sale WHERE receipt < :before
    UNION ALL
    SELECT receipt, at, total,
        (SELECT items FROM sale WHERE sale.receipt = post_void.sale_receipt), operator, 0, 0
    FROM post_void WHERE receipt < :before
    ORDER BY 1 DESC LIMIT :limit";

fn recent(connection: &Connection, limit: usize, before: Option<u64>) -> Result<Vec<SaleHead>, Failure> {
    let read = |row: &Row<'_>| -> Result<SaleHead, Failure> {
        let is_sale: bool = row.get(6)?;
        Ok(SaleHead {
            receipt: row.get::<_, i64>(0)?.cast_unsigned(),
            at: read_text(row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?)?,
            total: Money::from_minor(row.get(2)?),
            items: row.get(3)?,
            operator: OperatorId(row.get(4)?),
            is_voided: row.get(5)?,
            kind: if is_sale { SaleKind::Sale } else { SaleKind::PostVoid },
        })
    };
    let before = before.map_or(i64::MAX, u64::cast_signed);
    let mut statement = connection.prepare_cached(RECENT)?;
    statement.query_and_then(named_params! { ":before": before, ":limit": limit as i64 }, read)?.collect()
}

fn voided_by(connection: &Connection, receipt: u64) -> Result<Option<u64>, Failure> {
    const SQL: &str = "SELECT receipt FROM post_void WHERE sale_receipt = :receipt";
    let found: Option<i64> = connection
        .prepare_cached(SQL)?
        .query_row(named_params! { ":receipt": receipt.cast_signed() }, |row| row.get(0))
        .optional()?;
    Ok(found.map(i64::cast_unsigned))
}

pub(crate) fn insert(
    connection: &Connection,
    journal: u64,
    sale: &Sale,
    print_job: Option<i64>,
) -> Result<(), Failure> {
    const SALE: &str = "INSERT INTO sale (receipt, journal, id, operator, started, at, day, currency, items, subtotal,
            discount, total, tax, rounding, change, print_job)
        VALUES (:receipt, :journal, :id, :operator, :started, :at, :day, :currency, :items, :subtotal,
            :discount, :total, :tax, :rounding, :change, :print_job)";
    connection.prepare_cached(SALE)?.execute(named_params! {
        ":receipt": sale.receipt.cast_signed(),
        ":journal": journal.cast_signed(),
        ":id": sale.id.as_bytes(),
        ":operator": sale.operator.0,
        ":started": sale.started.to_string(),
        ":at": sale.at.to_string(),
        ":day": sale.day().to_string(),
        ":currency": sale.currency.code(),
        ":items": sale.totals.items,
        ":subtotal": sale.totals.subtotal.minor(),
        ":discount": sale.totals.discount.minor(),
        ":total": sale.net_total().minor(),
        ":tax": sale.net_tax().minor(),
        ":rounding": sale.rounding.minor(),
        ":change": sale.change.minor(),
        ":print_job": print_job,
    })?;
    insert_lines(connection, sale)?;
    insert_taxes(connection, sale)?;
    returns::insert_rows(connection, sale)?;
    insert_tenders(connection, SALE_TENDER, sale.receipt, &sale.tenders)
}

fn insert_lines(connection: &Connection, sale: &Sale) -> Result<(), Failure> {
    const LINE: &str =
        "INSERT INTO sale_line (receipt, position, line, sku, gtin, name, category, tax_category, quantity,
            unit, unit_price, gross, line_discount, basket_discount, amount, tax_rate, tax, note)
        VALUES (:receipt, :position, :line, :sku, :gtin, :name, :category, :tax_category, :quantity,
            :unit, :unit_price, :gross, :line_discount, :basket_discount, :amount, :tax_rate, :tax, :note)";
    const NAMES: [&str; 18] = [
        ":receipt",
        ":position",
        ":line",
        ":sku",
        ":gtin",
        ":name",
        ":category",
        ":tax_category",
        ":quantity",
        ":unit",
        ":unit_price",
        ":gross",
        ":line_discount",
        ":basket_discount",
        ":amount",
        ":tax_rate",
        ":tax",
        ":note",
    ];
    let mut statement = Many::prepare(connection, LINE, NAMES)?;
    for (position, (line, amounts)) in sale.lines.iter().zip(&sale.totals.lines).enumerate() {
        statement.run([
            &sale.receipt.cast_signed(),
            &(position as i64),
            &line.id,
            &line.item.sku.as_ref().map(|sku| &sku.0),
            &line.item.gtin.map(|gtin| gtin.number().cast_signed()),
            &line.item.name,
            &line.item.category,
            &line.item.tax_category,
            &line.quantity.amount(),
            &line.quantity.unit().symbol(),
            &line.unit_price.to_string(),
            &amounts.gross.minor(),
            &amounts.line_discount.minor(),
            &amounts.basket_discount.minor(),
            &amounts.amount.minor(),
            &amounts.tax_rate.to_string(),
            &amounts.tax.minor(),
            &line.note,
        ])?;
    }
    Ok(())
}

fn insert_taxes(connection: &Connection, sale: &Sale) -> Result<(), Failure> {
    const TAX: &str = "INSERT INTO sale_tax (receipt, position, category, mark, rate, net, tax, gross)
        VALUES (:receipt, :position, :category, :mark, :rate, :net, :tax, :gross)";
    let mut statement = connection.prepare_cached(TAX)?;
    for (position, tax) in sale.totals.taxes.iter().enumerate() {
        statement.execute(named_params! {
            ":receipt": sale.receipt.cast_signed(),
            ":position": position as i64,
            ":category": tax.category,
            ":mark": tax.mark,
            ":rate": tax.rate.to_string(),
            ":net": tax.net.minor(),
            ":tax": tax.tax.minor(),
            ":gross": tax.gross.minor(),
        })?;
    }
    Ok(())
}

const SALE_TENDER: &str = "INSERT INTO sale_tender (receipt, position, kind, amount, foreign_currency, foreign_amount)
    VALUES (:receipt, :position, :kind, :amount, :foreign_currency, :foreign_amount)";
const POST_VOID_REFUND: &str =
    "INSERT INTO post_void_refund (receipt, position, kind, amount, foreign_currency, foreign_amount)
    VALUES (:receipt, :position, :kind, :amount, :foreign_currency, :foreign_amount)";

fn insert_tenders(connection: &Connection, sql: &'static str, receipt: u64, tenders: &[Tender]) -> Result<(), Failure> {
    let mut statement = connection.prepare_cached(sql)?;
    for (position, tender) in tenders.iter().enumerate() {
        statement.execute(named_params! {
            ":receipt": receipt.cast_signed(),
            ":position": position as i64,
            ":kind": tender_name(tender.kind),
            ":amount": tender.amount.minor(),
            ":foreign_currency": tender.foreign.as_ref().map(|foreign| foreign.currency.code()),
            ":foreign_amount": tender.foreign.as_ref().map(|foreign| foreign.amount.minor()),
        })?;
    }
    Ok(())
}

pub(crate) fn insert_post_void(
    connection: &Connection,
    journal: u64,
    void: &PostVoid,
    print_job: Option<i64>,
) -> Result<(), Failure> {
    const SQL: &str =
        "INSERT INTO post_void (receipt, journal, id, sale_receipt, operator, reason, at, day, total, tax,
            rounding, print_job)
        VALUES (:receipt, :journal, :id, :sale_receipt, :operator, :reason, :at, :day, :total, :tax,
            :rounding, :print_job)";
    if voided_by(connection, void.sale_receipt)?.is_some() {
        return Err(DatabaseError::AlreadyVoided { receipt: void.sale_receipt }.into());
    }
    connection.prepare_cached(SQL)?.execute(named_params! {
        ":receipt": void.receipt.cast_signed(),
        ":journal": journal.cast_signed(),
        ":id": void.id.as_bytes(),
        ":sale_receipt": void.sale_receipt.cast_signed(),
        ":operator": void.operator.0,
        ":reason": void.reason,
        ":at": void.at.to_string(),
        ":day": void.day().to_string(),
        ":total": void.total.minor(),
        ":tax": void.tax.minor(),
        ":rounding": void.rounding.minor(),
        ":print_job": print_job,
    })?;
    insert_tenders(connection, POST_VOID_REFUND, void.receipt, &void.refunds)
}
