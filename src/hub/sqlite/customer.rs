//! Rows of customers: merged, given points, forgotten.

use super::change::scope_of;
use super::{Sqlite, Write, row, sale};
use crate::{CustomerStorage, Refused, SaleRow};
use protocol::{Customer, CustomerChange, CustomerField, PURCHASES_MAX, Purchase, Purchases, kinds, scopes};
use retail::{Moment, Sale};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use uuid::Uuid;

/// The setting that says how many points one unit of money earns.
const POINTS: &str = "points_per_unit";

struct CustomerRow {
    legal_entity: String,
    /// `None` if they were forgotten.
    customer: Option<Customer>,
}

fn find(connection: &Connection, id: Uuid) -> Result<Option<CustomerRow>, Refused> {
    const SQL: &str = "SELECT legal_entity, body FROM customer WHERE id = :id";
    let read = |row: &Row<'_>| Ok((row.get(0)?, row.get::<_, String>(1)?));
    let named = named_params! { ":id": id.to_string() };
    let found = connection.prepare_cached(SQL)?.query_row(named, read).optional()?;
    let Some((legal_entity, body)) = found else { return Ok(None) };
    let customer = if body.is_empty() { None } else { Some(row::stored(&body)?) };
    Ok(Some(CustomerRow { legal_entity, customer }))
}

/// A customer as they are known; `None` for somebody who was forgotten or never here.
pub(super) fn known(connection: &Connection, id: Uuid) -> Result<Option<Customer>, Refused> {
    Ok(find(connection, id)?.and_then(|known| known.customer))
}

fn points(connection: &Connection, id: Uuid) -> Result<Option<i64>, Refused> {
    const SQL: &str = "SELECT sum(points) FROM loyalty WHERE customer = :id";
    Ok(connection.prepare_cached(SQL)?.query_row(named_params! { ":id": id.to_string() }, |row| row.get(0))?)
}

/// Writes a customer with the points they have now, and tells the tills of their company.
fn store(write: &Write<'_>, legal_entity: &str, customer: Customer) -> Result<(), Refused> {
    const SQL: &str = "INSERT INTO customer (id, legal_entity, body, words) VALUES (:id, :entity, :body, :words)
        ON CONFLICT (id) DO UPDATE SET body = excluded.body, words = excluded.words";
    let customer = Customer { points: points(write.connection, customer.id)?, ..customer };
    let words = row::words(&[customer.name.as_str(), &customer.email, &customer.phone].join(" "));
    let key = customer.id.to_string();
    write.connection.prepare_cached(SQL)?.execute(named_params! {
        ":id": key,
        ":entity": legal_entity,
        ":body": row::json(&customer)?,
        ":words": words,
    })?;
    write.put(&scope_of(scopes::CUSTOMERS, legal_entity), kinds::CUSTOMER, &key, &customer)?;
    super::order::customer_said(write, &customer)
}

/// Merges what is said of a customer into what is known. Whoever was forgotten stays so.
pub(super) fn merge(write: &Write<'_>, legal_entity: &str, said: &Customer) -> Result<(), Refused> {
    change(write, legal_entity, said, &[])
}

/// The same, where it is also said what isn't so any more.
pub(super) fn change(
    write: &Write<'_>,
    legal_entity: &str,
    said: &Customer,
    fields: &[CustomerField],
) -> Result<(), Refused> {
    let merged = |known| crate::customer::merged(known, &crate::customer::cleared(said.clone(), fields));
    let Some(known) = find(write.connection, said.id)? else {
        return store(write, legal_entity, merged(None));
    };
    if known.legal_entity != legal_entity {
        return Err(Refused::Forbidden { what: "this customer is another company's".to_owned() });
    }
    match known.customer {
        Some(customer) => store(write, legal_entity, merged(Some(&crate::customer::cleared(customer, fields)))),
        None => Ok(()),
    }
}

/// What was said of a customer after a record that had to wait for this program.
pub(super) fn said_later(write: &Write<'_>, customer: Uuid, op: Uuid) -> Result<Option<Customer>, Refused> {
    const SQL: &str = "SELECT body FROM op WHERE customer = :customer AND kind = 'customer' AND body <> ''
        AND number > (SELECT number FROM op WHERE id = :op) ORDER BY number DESC LIMIT 1";
    let named = named_params! { ":customer": customer.to_string(), ":op": op.to_string() };
    let body: Option<String> = write.connection.prepare_cached(SQL)?.query_row(named, |row| row.get(0)).optional()?;
    let read = |body: String| {
        let change = serde_json::from_str::<CustomerChange>(&body).map(|change| change.customer);
        change.or_else(|_| serde_json::from_str(&body)).ok()
    };
    Ok(body.and_then(read))
}

/// Forgets a customer. A row without anything of them stays, so that a till that was offline meanwhile doesn't bring them back.
pub(super) fn erase(write: &Write<'_>, legal_entity: &str, id: Uuid) -> Result<(), Refused> {
    const UNKNOWN: &str =
        "INSERT OR IGNORE INTO customer (id, legal_entity, body, words) VALUES (:id, :entity, '', '')";
    const FORGET: &str = "UPDATE customer SET body = '', words = '' WHERE id = :id";
    const RECORDS: &str = "UPDATE op SET body = '' WHERE customer = :id";
    let known = find(write.connection, id)?;
    let legal_entity = known.as_ref().map_or(legal_entity, |known| &known.legal_entity);
    let key = id.to_string();
    let named = named_params! { ":id": key, ":entity": legal_entity };
    write.connection.execute(UNKNOWN, named)?;
    write.connection.execute(FORGET, named_params! { ":id": key })?;
    write.connection.execute(RECORDS, named_params! { ":id": key })?;
    super::order::forget_customer(write, id)?;
    super::message::forget_customer(write, id)?;
    write.remove(&scope_of(scopes::CUSTOMERS, legal_entity), kinds::CUSTOMER, &key)
}

/// A record of somebody who was forgotten keeps its hash only.
pub(super) fn forget_record(write: &Write<'_>, customer: Uuid, op: Uuid) -> Result<(), Refused> {
    const SQL: &str = "UPDATE op SET body = '' WHERE id = :op";
    if find(write.connection, customer)?.is_some_and(|known| known.customer.is_none()) {
        write.connection.execute(SQL, named_params! { ":op": op.to_string() })?;
    }
    Ok(())
}

fn enter_points(write: &Write<'_>, sale: Uuid, customer: Uuid, points: i64) -> Result<(), Refused> {
    const SQL: &str = "INSERT OR IGNORE INTO loyalty (sale, customer, points) VALUES (:sale, :customer, :points)";
    let (sale, id) = (sale.to_string(), customer.to_string());
    let named = named_params! { ":sale": sale, ":customer": id, ":points": points };
    write.connection.prepare_cached(SQL)?.execute(named)?;
    match find(write.connection, customer)? {
        Some(CustomerRow { legal_entity, customer: Some(customer) }) => store(write, &legal_entity, customer),
        _ => Ok(()),
    }
}

/// Gives a sale's points, once: whole units of money times the shop's rule, less for what came back.
pub(super) fn earn(write: &Write<'_>, till: &str, customer: Uuid, sale: &Sale) -> Result<(), Refused> {
    let rule = sale::settings_of(write, till, POINTS)?;
    let Some(per_unit) = rule.and_then(|value| value.as_i64()).filter(|points| *points > 0) else { return Ok(()) };
    let unit = 10_i64.pow(u32::from(sale.currency.exponent()));
    enter_points(write, sale.id, customer, (sale.turnover().minor() / unit).saturating_mul(per_unit))
}

/// Takes back the points of a sale that was undone.
pub(super) fn unearn(write: &Write<'_>, sale: Uuid, void: Uuid) -> Result<(), Refused> {
    const SQL: &str = "SELECT customer, points FROM loyalty WHERE sale = :sale";
    let read = |row: &Row<'_>| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?));
    let named = named_params! { ":sale": sale.to_string() };
    let earned = write.connection.prepare_cached(SQL)?.query_row(named, read).optional()?;
    let Some((customer, points)) = earned else { return Ok(()) };
    enter_points(write, void, row::id(&customer)?, -points)
}

impl CustomerStorage for Sqlite {
    fn put_customers(&self, legal_entity: &str, customers: &[Customer], now: Moment) -> Result<(), Refused> {
        self.write(now, |write| customers.iter().try_for_each(|customer| merge(write, legal_entity, customer)))
    }

    fn customer(&self, id: Uuid) -> Result<Customer, Refused> {
        self.read(|connection| {
            let known = find(connection, id)?.and_then(|known| known.customer);
            known.ok_or_else(|| Refused::not_found("such customer"))
        })
    }

    fn find_customers(&self, legal_entity: &str, words: &str, limit: usize) -> Result<Vec<Customer>, Refused> {
        const SQL: &str = "SELECT body FROM customer WHERE legal_entity = :entity AND words LIKE :words ESCAPE '\\'
            AND body <> '' ORDER BY words LIMIT :limit";
        self.read(|connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let words = row::within(words);
            let named = named_params! { ":entity": legal_entity, ":words": words, ":limit": limit as i64 };
            let rows = statement.query_map(named, |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
            rows.iter().map(|body| row::stored(body)).collect()
        })
    }

    fn purchases(&self, legal_entity: &str, customer: Uuid) -> Result<Purchases, Refused> {
        self.read(|connection| {
            let known = find(connection, customer)?;
            // What somebody bought is nothing for another company, nor for anybody once they were forgotten.
            if known.is_none_or(|known| known.customer.is_none() || known.legal_entity != legal_entity) {
                return Err(Refused::not_found("such customer"));
            }
            let sales = sale::of_customer(connection, customer, PURCHASES_MAX)?;
            let purchase = |sale: SaleRow| Purchase {
                sale: sale.id,
                label: sale.label,
                store: sale.store,
                channel: sale.channel,
                at: sale.at.to_string(),
                currency: sale.currency,
                total_minor: sale.total_minor,
                is_voided: sale.is_voided,
            };
            Ok(Purchases { purchases: sales.into_iter().map(purchase).collect() })
        })
    }

    fn erase_customer(&self, id: Uuid, now: Moment) -> Result<(), Refused> {
        self.write(now, |write| {
            let known = find(write.connection, id)?.ok_or_else(|| Refused::not_found("such customer"))?;
            erase(write, &known.legal_entity, id)
        })
    }
}
