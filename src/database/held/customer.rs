//! Customers as the hub has them. What was changed here and isn't there yet stays; answers to "may we write to you?" are merged.

use super::Used;
use crate::customer::{Channel, Consent, Customer, put as put_row, read as read_row};
use crate::error::Failure;
use rusqlite::{Connection, OptionalExtension, named_params};
use uuid::Uuid;

pub(super) fn put(connection: &Connection, body: &str) -> Result<Used, Failure> {
    const BESIDES: &str = "INSERT INTO hub_customer (customer, body) VALUES (:customer, :body)
        ON CONFLICT (customer) DO UPDATE SET body = excluded.body";
    let came: protocol::Customer = match serde_json::from_str(body) {
        Ok(customer) => customer,
        Err(error) => return Ok(Used::no(error)),
    };
    let known = row_of(connection, came.id)?;
    let answers = came.consents.iter().filter(|consent| consent.list.is_empty()).map(answer_of);
    let answers: Vec<Consent> = match answers.collect() {
        Ok(answers) => answers,
        Err(reason) => return Ok(Used::No(reason)),
    };
    let own = known.as_ref().map(|known| known.consents.clone()).unwrap_or_default();
    let mut customer = match known {
        Some(known) if is_changed_here(connection, came.id)? => known,
        _ => Customer {
            id: came.id,
            name: came.name.clone(),
            email: came.email.clone(),
            phone: came.phone.clone(),
            address: came.address.clone(),
            group: came.group.clone(),
            consents: Vec::new(),
        },
    };
    customer.consents = merged(own.into_iter().chain(answers));
    put_row(connection, &customer)?;
    connection.prepare_cached(BESIDES)?.execute(named_params! { ":customer": came.id.as_bytes(), ":body": body })?;
    Ok(Used::Yes)
}

pub(super) fn remove(connection: &Connection, key: &str) -> Result<(), Failure> {
    const SQL: &str = "DELETE FROM customer WHERE id = :id";
    const FORGET: &str = "UPDATE outbox SET body = '' WHERE customer = :id
        AND number <= (SELECT confirmed FROM chain)";
    const NOTHING: &str = "DELETE FROM customer_change WHERE customer = :id";
    const CLEARED: &str = "DELETE FROM customer_cleared WHERE customer = :id";
    let Ok(id) = key.parse::<Uuid>() else { return Ok(()) };
    for sql in [SQL, FORGET, NOTHING, CLEARED] {
        connection.prepare_cached(sql)?.execute(named_params! { ":id": id.as_bytes() })?;
    }
    Ok(())
}

fn row_of(connection: &Connection, id: Uuid) -> Result<Option<Customer>, Failure> {
    const SQL: &str = "SELECT id, name, email, phone, customer_group, address FROM customer WHERE id = :id";
    let mut statement = connection.prepare_cached(SQL)?;
    let mut rows = statement.query(named_params! { ":id": id.as_bytes() })?;
    rows.next()?.map(|row| read_row(connection, row)).transpose()
}

/// Whether the hub hasn't everything of them that was said here.
fn is_changed_here(connection: &Connection, id: Uuid) -> Result<bool, Failure> {
    const SQL: &str = "SELECT 1 WHERE EXISTS (SELECT 1 FROM customer_change WHERE customer = :id)
        OR EXISTS (SELECT 1 FROM outbox WHERE customer = :id AND number > (SELECT confirmed FROM chain))";
    let found: Option<i64> = connection
        .prepare_cached(SQL)?
        .query_row(named_params! { ":id": id.as_bytes() }, |row| row.get(0))
        .optional()?;
    Ok(found.is_some())
}

fn answer_of(consent: &protocol::Consent) -> Result<Consent, String> {
    Ok(Consent {
        channel: match consent.channel {
            protocol::Channel::Email => Channel::Email,
            protocol::Channel::Phone => Channel::Phone,
            protocol::Channel::Post => Channel::Post,
        },
        is_given: consent.is_given,
        at: consent.at.parse().map_err(|_| ["no time: ", &consent.at].concat())?,
        text_version: consent.text_version.clone(),
        source: consent.source.clone(),
    })
}

/// The latest answer of each channel; of two at the same moment the refusal.
fn merged(answers: impl Iterator<Item = Consent>) -> Vec<Consent> {
    let mut merged: Vec<Consent> = Vec::new();
    for answer in answers {
        let holds = |one: &Consent| (one.at.utc_ms, !one.is_given);
        match merged.iter_mut().find(|known| known.channel == answer.channel) {
            Some(known) if holds(&answer) > holds(known) => *known = answer,
            Some(_) => {}
            None => merged.push(answer),
        }
    }
    merged
}
