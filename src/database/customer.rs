//! Customers and what they agreed to. Personal data stays in this file and can be erased.

use crate::error::{DataFile, DatabaseError, Failure, read_text};
use crate::fold::words;
use crate::{Database, Reader};
use protocol::{Address, CustomerChange, CustomerField};
use retail::Moment;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use uuid::Uuid;

/// A customer of the shop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Customer {
    /// Their id.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// E-mail address, empty if unknown.
    pub email: String,
    /// Telephone number, empty if unknown.
    pub phone: String,
    /// Where letters and parcels go, if it is known.
    pub address: Option<Address>,
    /// The group whose promotions are theirs too, empty if none.
    pub group: String,
    /// What they agreed to or refused, once for each channel.
    pub consents: Vec<Consent>,
}

/// An answer to "may we write to you?".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// By which way.
    pub channel: Channel,
    /// Yes or no.
    pub is_given: bool,
    /// When they said so.
    pub at: Moment,
    /// Which text they were shown.
    pub text_version: String,
    /// Where they said so.
    pub source: String,
}

/// A way to reach a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// E-mail.
    Email,
    /// Telephone and text messages.
    Phone,
    /// Letters.
    Post,
}

impl Channel {
    const fn name(self) -> &'static str {
        match self {
            Channel::Email => "email",
            Channel::Phone => "phone",
            Channel::Post => "post",
        }
    }
}

impl Reader {
    /// A customer's points as the hub counts them; `None` if it has said nothing of them.
    pub fn customer_points(&self, id: Uuid) -> Result<Option<i64>, DatabaseError> {
        const SQL: &str = "SELECT body ->> 'points' FROM hub_customer WHERE customer = :id";
        self.read(DataFile::Customers, |connection| {
            let named = named_params! { ":id": id.as_bytes() };
            let found: Option<Option<i64>> =
                connection.prepare_cached(SQL)?.query_row(named, |row| row.get(0)).optional()?;
            Ok(found.flatten())
        })
    }

    /// Customers whose name begins with the text, or whose e-mail address or telephone number it is.
    pub fn find_customers(&self, text: &str, limit: usize) -> Result<Vec<Customer>, DatabaseError> {
        self.read(DataFile::Customers, |connection| {
            let name = words(text).join(" ");
            let mut statement = connection.prepare_cached(FIND)?;
            let params = named_params! {
                ":name": name,
                ":after": [&name, "\u{10ffff}"].concat(),
                ":text": text.trim(),
                ":limit": limit as i64,
            };
            let rows =
                statement.query_and_then(params, |row| -> Result<Customer, Failure> { read(connection, row) })?;
            rows.collect()
        })
    }

    /// The customer with this id.
    pub fn customer(&self, id: Uuid) -> Result<Option<Customer>, DatabaseError> {
        const SQL: &str = "SELECT id, name, email, phone, customer_group, address FROM customer WHERE id = :id";
        self.read(DataFile::Customers, |connection| {
            let mut statement = connection.prepare_cached(SQL)?;
            let mut rows = statement.query(named_params! { ":id": id.as_bytes() })?;
            rows.next()?.map(|row| read(connection, row)).transpose()
        })
    }
}

impl Database {
    /// Adds a customer or changes one.
    pub fn put_customer(&self, customer: &Customer) -> Result<(), DatabaseError> {
        let customer = customer.clone();
        self.write(DataFile::Customers, move |connection| {
            note_cleared(connection, &customer)?;
            put(connection, &customer)?;
            note_change(connection, customer.id)
        })
    }

    /// Erases a customer: the row is overwritten, not only unlinked.
    pub fn erase_customer(&self, id: Uuid) -> Result<(), DatabaseError> {
        const SQL: &str = "DELETE FROM customer WHERE id = :id";
        self.write(DataFile::Customers, move |connection| {
            connection.prepare_cached(SQL)?.execute(named_params! { ":id": id.as_bytes() })?;
            note_change(connection, id)
        })
    }
}

/// Notes that the hub has to hear of a customer.
fn note_change(connection: &Connection, id: Uuid) -> Result<(), Failure> {
    const SQL: &str = "INSERT OR IGNORE INTO customer_change (customer) VALUES (:id)";
    connection.prepare_cached(SQL)?.execute(named_params! { ":id": id.as_bytes() })?;
    Ok(())
}

/// Notes what a person took away of a customer, which the hub would take for what nobody said.
fn note_cleared(connection: &Connection, now: &Customer) -> Result<(), Failure> {
    const KNOWN: &str = "SELECT id, name, email, phone, customer_group, address FROM customer WHERE id = :id";
    const GONE: &str = "INSERT OR IGNORE INTO customer_cleared (customer, field) VALUES (:id, :field)";
    const BACK: &str = "DELETE FROM customer_cleared WHERE customer = :id AND field = :field";
    let mut statement = connection.prepare_cached(KNOWN)?;
    let mut rows = statement.query(named_params! { ":id": now.id.as_bytes() })?;
    let Some(known) = rows.next()?.map(|row| read(connection, row)).transpose()? else { return Ok(()) };
    let fields = [
        ("email", known.email.is_empty(), now.email.is_empty()),
        ("phone", known.phone.is_empty(), now.phone.is_empty()),
        ("address", known.address.is_none(), now.address.is_none()),
        ("group", known.group.is_empty(), now.group.is_empty()),
    ];
    for (field, was_nothing, is_nothing) in fields {
        let sql = match (was_nothing, is_nothing) {
            (false, true) => GONE,
            (_, false) => BACK,
            (true, true) => continue,
        };
        let params = named_params! { ":id": now.id.as_bytes(), ":field": field };
        connection.prepare_cached(sql)?.execute(params)?;
    }
    Ok(())
}

fn cleared(connection: &Connection, id: Uuid) -> Result<Vec<CustomerField>, Failure> {
    const SQL: &str = "SELECT field FROM customer_cleared WHERE customer = :id ORDER BY field";
    let mut statement = connection.prepare_cached(SQL)?;
    let rows = statement.query_map(named_params! { ":id": id.as_bytes() }, |row| row.get::<_, String>(0))?;
    let mut fields = Vec::new();
    for field in rows {
        fields.push(match field?.as_str() {
            "email" => CustomerField::Email,
            "phone" => CustomerField::Phone,
            "address" => CustomerField::Address,
            _ => CustomerField::Group,
        });
    }
    Ok(fields)
}

/// A record that says to the hub how a customer is now.
pub(crate) struct CustomerRecord {
    pub(crate) kind: &'static str,
    pub(crate) version: u16,
    pub(crate) body: String,
}

/// Writes that record, in a version up to the newest: the oldest that can say it.
pub(crate) fn as_record(connection: &Connection, id: Uuid, newest: u16) -> Result<CustomerRecord, Failure> {
    const SQL: &str = "SELECT id, name, email, phone, customer_group, address FROM customer WHERE id = :id";
    const BESIDES: &str = "SELECT body FROM hub_customer WHERE customer = :id";
    let params = named_params! { ":id": id.as_bytes() };
    let mut statement = connection.prepare_cached(SQL)?;
    let mut rows = statement.query(params)?;
    let Some(row) = rows.next()? else {
        let body = ["{\"id\":\"", &id.to_string(), "\"}"].concat();
        return Ok(CustomerRecord { kind: "customer-erased", version: 1, body });
    };
    let customer = read(connection, row)?;
    let besides: Option<String> = connection.prepare_cached(BESIDES)?.query_row(params, |row| row.get(0)).optional()?;
    let besides = besides.and_then(|body| serde_json::from_str::<protocol::Customer>(&body).ok());
    let (customer, cleared) = (as_the_hub_has_it(customer, besides), cleared(connection, id)?);
    let (version, body) = match newest >= 2 && !cleared.is_empty() {
        true => (2, serde_json::to_string(&CustomerChange { customer, cleared })?),
        false => (1, serde_json::to_string(&customer)?),
    };
    Ok(CustomerRecord { kind: "customer", version, body })
}

/// With what the hub said of them besides, which nobody changes here.
fn as_the_hub_has_it(customer: Customer, besides: Option<protocol::Customer>) -> protocol::Customer {
    let consent = |consent: &Consent| protocol::Consent {
        channel: match consent.channel {
            Channel::Email => protocol::Channel::Email,
            Channel::Phone => protocol::Channel::Phone,
            Channel::Post => protocol::Channel::Post,
        },
        list: String::new(),
        at: consent.at.to_string(),
        is_given: consent.is_given,
        text_version: consent.text_version.clone(),
        source: consent.source.clone(),
    };
    let language = besides.as_ref().map(|besides| besides.language.clone()).unwrap_or_default();
    protocol::Customer {
        language,
        id: customer.id,
        name: customer.name,
        email: customer.email,
        phone: customer.phone,
        address: customer.address,
        group: customer.group,
        consents: customer.consents.iter().map(consent).collect(),
        points: None,
    }
}

pub(crate) const FIND: &str = "SELECT id, name, email, phone, customer_group, address FROM customer
    WHERE (:name <> '' AND folded_name >= :name AND folded_name < :after)
        OR (:text <> '' AND (email = :text OR phone = :text))
    ORDER BY folded_name, id LIMIT :limit";

pub(crate) fn read(connection: &Connection, row: &Row<'_>) -> Result<Customer, Failure> {
    let id = Uuid::from_bytes(row.get(0)?);
    let consents = consents(connection, id)?;
    let (group, address) = (row.get(4)?, row.get::<_, Option<String>>(5)?);
    let address = address.map(|address| serde_json::from_str(&address)).transpose()?;
    Ok(Customer { id, name: row.get(1)?, email: row.get(2)?, phone: row.get(3)?, address, group, consents })
}

pub(crate) fn put(connection: &Connection, customer: &Customer) -> Result<(), Failure> {
    const SQL: &str = "INSERT INTO customer (id, name, folded_name, email, phone, customer_group, address)
        VALUES (:id, :name, :folded_name, :email, :phone, :group, :address)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, folded_name = excluded.folded_name,
            email = excluded.email, phone = excluded.phone, customer_group = excluded.customer_group,
            address = excluded.address";
    const FORGET: &str = "DELETE FROM consent WHERE customer = :id";
    const CONSENT: &str = "INSERT INTO consent (customer, channel, is_given, at, text_version, source)
        VALUES (:customer, :channel, :is_given, :at, :text_version, :source)";
    connection.prepare_cached(SQL)?.execute(named_params! {
        ":id": customer.id.as_bytes(),
        ":name": customer.name,
        ":folded_name": words(&customer.name).join(" "),
        ":email": customer.email,
        ":phone": customer.phone,
        ":group": customer.group,
        ":address": customer.address.as_ref().map(serde_json::to_string).transpose()?,
    })?;
    connection.prepare_cached(FORGET)?.execute(named_params! { ":id": customer.id.as_bytes() })?;
    for consent in &customer.consents {
        connection.prepare_cached(CONSENT)?.execute(named_params! {
            ":customer": customer.id.as_bytes(),
            ":channel": consent.channel.name(),
            ":is_given": consent.is_given,
            ":at": consent.at.to_string(),
            ":text_version": consent.text_version,
            ":source": consent.source,
        })?;
    }
    Ok(())
}

fn consents(connection: &Connection, customer: Uuid) -> Result<Vec<Consent>, Failure> {
    const SQL: &str = "SELECT channel, is_given, at, text_version, source FROM consent WHERE customer = :customer";
    let mut statement = connection.prepare_cached(SQL)?;
    let rows = statement.query_and_then(
        named_params! { ":customer": customer.as_bytes() },
        |row| -> Result<Consent, Failure> {
            let (channel, at): (String, String) = (row.get(0)?, row.get(2)?);
            let known =
                [Channel::Email, Channel::Phone, Channel::Post].into_iter().find(|known| known.name() == channel);
            Ok(Consent {
                channel: known.ok_or(Failure::Unreadable(channel))?,
                is_given: row.get(1)?,
                at: read_text(&at)?,
                text_version: row.get(3)?,
                source: row.get(4)?,
            })
        },
    )?;
    rows.collect()
}
