//! Rows of sales: taken from records, from orders and from elsewhere; undone; added up; asked for by who takes goods back.

mod report;
pub(super) mod returns;

pub(super) use report::of_customer;

use super::ingest::Noted;
use super::{Sqlite, Write, coupon, customer, place, refund, row, stock, till, voucher};
use crate::{Refused, SaleRow, SaleStorage, SalesBy, SalesRow};
use protocol::{OtherSale, ReturnLookupReply};
use retail::{
    Currency, Date, LineItem, LineTotals, Moment, Money, PostVoid, ReturnLine, ReturnOrigin, Sale, StockLocation,
    Transaction, receipt_label,
};
use rusqlite::{OptionalExtension, named_params};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The source of sales that tills of this hub made.
const TILLS: &str = "till";
/// The channel of sales made in a store.
const STORE: &str = "store";

/// The head of a sale as a row.
pub(super) struct Head<'a> {
    pub(super) id: Uuid,
    pub(super) op: Option<Uuid>,
    pub(super) source: &'a str,
    pub(super) label: &'a str,
    pub(super) till: &'a str,
    pub(super) store: &'a str,
    pub(super) channel: &'a str,
    pub(super) at: Moment,
    pub(super) day: Date,
    pub(super) currency: &'a str,
    pub(super) total_minor: i64,
    pub(super) tax_minor: i64,
    pub(super) customer: Option<Uuid>,
}

/// A line of a sale as a row: above zero what was sold, below zero what came back.
#[derive(Default)]
pub(super) struct Line {
    pub(super) line: u32,
    pub(super) sku: Option<String>,
    pub(super) quantity: i64,
    pub(super) paid_minor: i64,
    pub(super) tax_minor: i64,
    pub(super) discount_minor: i64,
    pub(super) cost_minor: Option<i64>,
    pub(super) source_sale: Option<Uuid>,
    pub(super) source_line: Option<u32>,
    pub(super) source_label: Option<String>,
}

pub(super) fn insert(write: &Write<'_>, head: &Head<'_>) -> Result<(), Refused> {
    const SQL: &str =
        "INSERT INTO sale (id, op, source, label, till, store, country, channel, at_ms, day, hour, currency,
        total, tax, customer) VALUES (:id, :op, :source, :label, :till, :store, :country, :channel, :at, :day, :hour,
        :currency, :total, :tax, :customer)";
    let country = place::country(write.connection, head.store)?;
    write.connection.prepare_cached(SQL)?.execute(named_params! {
        ":id": head.id.to_string(),
        ":op": head.op.map(|op| op.to_string()),
        ":source": head.source,
        ":label": head.label,
        ":till": head.till,
        ":store": head.store,
        ":country": country,
        ":channel": head.channel,
        ":at": head.at.utc_ms,
        ":day": head.day.to_string(),
        ":hour": head.at.local().hour,
        ":currency": head.currency,
        ":total": head.total_minor,
        ":tax": head.tax_minor,
        ":customer": head.customer.map(|customer| customer.to_string()),
    })?;
    Ok(())
}

pub(super) fn insert_line(write: &Write<'_>, sale: Uuid, line: &Line) -> Result<(), Refused> {
    const SQL: &str =
        "INSERT INTO sale_line (sale, line, sku, quantity, paid, tax, discount, cost, source_sale, source_line,
        source_label) VALUES (:sale, :line, :sku, :quantity, :paid, :tax, :discount, :cost, :source_sale, :source_line,
        :source_label)";
    write.connection.prepare_cached(SQL)?.execute(named_params! {
        ":sale": sale.to_string(),
        ":line": line.line,
        ":sku": line.sku,
        ":quantity": line.quantity,
        ":paid": line.paid_minor,
        ":tax": line.tax_minor,
        ":discount": line.discount_minor,
        ":cost": line.cost_minor,
        ":source_sale": line.source_sale.map(|sale| sale.to_string()),
        ":source_line": line.source_line,
        ":source_label": line.source_label,
    })?;
    Ok(())
}

fn sold(line: &LineItem, totals: &LineTotals, currency: Currency) -> Line {
    Line {
        line: line.id,
        sku: line.item.sku.as_ref().map(ToString::to_string),
        quantity: row::steps(line.quantity),
        paid_minor: (totals.amount + totals.added).minor(),
        tax_minor: totals.tax.minor(),
        discount_minor: (totals.promotion_discount + totals.line_discount + totals.basket_discount).minor(),
        cost_minor: line.item.cost.map(|cost| cost.extend(line.quantity, currency).minor()),
        ..Line::default()
    }
}

fn came_back(line: &ReturnLine, currency: Currency) -> Line {
    let kept: Money = line.withdrawn.iter().map(|kept| kept.more.amounts.tax).sum();
    let source = line.source().map(|source| (source.sale, source.line));
    let source = source.or(line.ordered().map(|source| (source.order, source.line)));
    Line {
        line: line.id,
        sku: line.item.sku.as_ref().map(ToString::to_string),
        quantity: -row::steps(line.quantity),
        paid_minor: -line.back().minor(),
        tax_minor: -(line.refund.amounts.tax - kept).minor(),
        discount_minor: 0,
        cost_minor: line.item.cost.map(|cost| -cost.extend(line.quantity, currency).minor()),
        source_sale: source.map(|(sale, _)| sale),
        source_line: source.map(|(_, line)| line),
        source_label: match &line.origin {
            ReturnOrigin::Elsewhere { label, .. } => Some(label.clone()),
            ReturnOrigin::Here(_) | ReturnOrigin::WithoutReceipt | ReturnOrigin::Order(_) => None,
        },
    }
}

/// Takes a till's sale into the ledgers: goods, money, points and coupons.
pub(super) fn take(write: &Write<'_>, record: &Transaction, sale: &Sale, noted: &mut Noted) -> Result<(), Refused> {
    let till = &record.workstation.0;
    let label = receipt_label(&record.workstation, sale.series.as_ref(), sale.receipt);
    insert(
        write,
        &Head {
            id: sale.id,
            op: Some(record.id),
            source: TILLS,
            label: &label,
            till,
            store: &record.store.0,
            channel: STORE,
            at: sale.at,
            day: sale.day(),
            currency: sale.currency.code(),
            // A voucher that is sold is no turnover: what it is spent on is.
            total_minor: sale.turnover().minor(),
            tax_minor: sale.net_tax().minor(),
            customer: sale.customer.as_ref().map(|customer| customer.id),
        },
    )?;
    for (line, totals) in sale.lines.iter().zip(&sale.totals.lines) {
        insert_line(write, sale.id, &sold(line, totals, sale.currency))?;
    }
    for line in &sale.returns {
        let mut row = came_back(line, sale.currency);
        returns::find_source(write, till, &mut row, noted)?;
        insert_line(write, sale.id, &row)?;
        returns::check(write, till, &row, noted)?;
    }
    returns::arrived(write, till, sale.id, &label, noted)?;
    refund::taken_back(write, record, sale, noted)?;
    move_stock(write, record, sale, noted)?;
    voucher::issued(write, record, sale, noted)?;
    for payment in sale.voucher_payments() {
        if payment.amount.is_negative() {
            voucher::refunded(write, record, &payment, noted)?;
        } else {
            voucher::spent(write, record, sale, &payment, noted)?;
        }
    }
    for used in sale.coupons.iter().filter(|coupon| coupon.is_single_use) {
        coupon::use_up(write, &used.code, sale.id, till, noted)?;
    }
    if let Some(buyer) = &sale.customer {
        customer::earn(write, till, buyer.id, sale)?;
    }
    Ok(())
}

fn move_stock(write: &Write<'_>, record: &Transaction, sale: &Sale, noted: &mut Noted) -> Result<(), Refused> {
    let mut moved = stock::Moved::new(&record.store.0, &record.workstation.0);
    for line in &sale.lines {
        // What goes with an order leaves with that, wherever it is gathered.
        let Some(sku) = line.item.sku.as_ref().filter(|_| line.sent_with.is_none()) else { continue };
        let id = format!("{}#{}", record.id, line.id);
        moved.enter(write, &id, &sku.to_string(), StockLocation::Sellable, -row::steps(line.quantity), "sale")?;
    }
    for line in &sale.returns {
        let (Some(sku), Some(location)) = (&line.item.sku, line.condition.location()) else { continue };
        let id = format!("{}#{}", record.id, line.id);
        moved.enter(write, &id, &sku.to_string(), location, row::steps(line.quantity), "return")?;
    }
    moved.finish(write, noted)
}

/// Undoes a sale: its goods are back, its points are gone, its coupons are free again.
pub(super) fn undo(write: &Write<'_>, record: &Transaction, void: &PostVoid, noted: &mut Noted) -> Result<(), Refused> {
    const SQL: &str =
        "INSERT INTO post_void (sale, op, till, at_ms, day, hour) VALUES (:sale, :op, :till, :at, :day, :hour)";
    let till = &record.workstation.0;
    write.connection.prepare_cached(SQL)?.execute(named_params! {
        ":sale": void.sale.to_string(),
        ":op": record.id.to_string(),
        ":till": till,
        ":at": void.at.utc_ms,
        ":day": void.day().to_string(),
        ":hour": void.at.local().hour,
    })?;
    stock::undo(write, record, void.sale, noted)?;
    if !returns::is_known(write.connection, void.sale)? {
        returns::note_unknown(write, till, &void.sale.to_string(), noted)?;
    }
    returns::check_undone(write, till, void.sale, noted)?;
    coupon::give_back(write, void.sale)?;
    for payment in void.voucher_payments() {
        voucher::give_back(write, void, till, payment.voucher, noted)?;
    }
    voucher::stopped(write, till, void, noted)?;
    customer::unearn(write, void.sale, void.id)
}

/// The id of a sale that has none of its own: always the same for the same number of the same system.
pub(super) fn other_id(source: &str, number: &str) -> Uuid {
    let hash = Sha256::new().chain_update(source).chain_update([0]).chain_update(number).finalize();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// Takes in a sale made elsewhere, unless it is here.
pub(super) fn put_other(write: &Write<'_>, sale: &OtherSale) -> Result<bool, Refused> {
    const KNOWN: &str = "SELECT 1 FROM sale WHERE source = :source AND label = :label";
    let named = named_params! { ":source": sale.source, ":label": sale.number };
    if sale.source == TILLS || sale.source.is_empty() {
        return Err(Refused::malformed("a sale made elsewhere names the system it comes from"));
    }
    if write.connection.prepare_cached(KNOWN)?.exists(named)? {
        return Ok(false);
    }
    let at: Moment = sale.at.parse().map_err(|error: retail::MomentError| Refused::malformed(error.to_string()))?;
    let id = other_id(&sale.source, &sale.number);
    insert(
        write,
        &Head {
            id,
            op: None,
            source: &sale.source,
            label: &sale.number,
            till: "",
            store: &sale.store,
            channel: &sale.channel,
            at,
            day: at.date(),
            currency: &sale.currency,
            total_minor: sale.lines.iter().map(|line| line.paid_minor).sum(),
            tax_minor: sale.lines.iter().map(|line| line.tax_minor).sum(),
            customer: sale.customer,
        },
    )?;
    let mut moved = stock::Moved::new(&sale.store, "");
    for (number, line) in (1..).zip(&sale.lines) {
        let quantity = row::thousandths(&line.quantity)
            .ok_or_else(|| Refused::malformed(format!("'{}' is no quantity", line.quantity)))?;
        insert_line(
            write,
            id,
            &Line {
                line: number,
                sku: Some(line.sku.clone()),
                quantity,
                paid_minor: line.paid_minor,
                tax_minor: line.tax_minor,
                discount_minor: line.discount_minor,
                ..Line::default()
            },
        )?;
        if !sale.store.is_empty() {
            let reason = if quantity < 0 { "return" } else { "sale" };
            moved.enter(write, &format!("{id}#{number}"), &line.sku, StockLocation::Sellable, -quantity, reason)?;
        }
    }
    moved.finish(write, &mut Noted::new())?;
    Ok(true)
}

impl SaleStorage for Sqlite {
    fn sales_of_day(&self, day: Date, by: SalesBy) -> Result<Vec<SalesRow>, Refused> {
        self.read(|connection| report::of_day(connection, day, by))
    }

    fn latest_sales(&self, limit: usize) -> Result<Vec<SaleRow>, Refused> {
        self.read(|connection| report::latest(connection, limit))
    }

    fn sale(&self, id: Uuid) -> Result<ReturnLookupReply, Refused> {
        self.read(|connection| returns::look_up(connection, id))
    }

    fn sale_of_receipt(&self, label: &str) -> Result<Option<Uuid>, Refused> {
        const SQL: &str = "SELECT id FROM sale WHERE label = :label AND source IN ('till', 'order')
            ORDER BY source DESC LIMIT 1";
        self.read(|connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let found: Option<String> =
                statement.query_row(named_params! { ":label": label }, |row| row.get(0)).optional()?;
            found.map(|id| row::id(&id)).transpose()
        })
    }

    fn put_sales(&self, sales: &[OtherSale], now: Moment) -> Result<u64, Refused> {
        self.write(now, |write| {
            let mut new = 0;
            for sale in sales {
                new += u64::from(put_other(write, sale)?);
            }
            Ok(new)
        })
    }
}

/// The till that a sale is of; used to tell whether it is one of this hub's.
pub(super) fn settings_of(write: &Write<'_>, till: &str, key: &str) -> Result<Option<serde_json::Value>, Refused> {
    let identity = till::till(write.connection, till)?.identity;
    super::setting::value(write.connection, &identity, key)
}
