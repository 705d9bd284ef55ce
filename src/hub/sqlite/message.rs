//! Rows of messages: noted with what they tell of, each cause once.

use super::{Sqlite, Write, customer, place, row, voucher};
use crate::message::{
    Content, Decision, EmailWay, MESSAGE_AGE_MAX_MS, MessageState, MessageStorage, MessageWays, NewMessageWays,
    Outcome, Subject, VoucherLetter, Way, WebhookWay,
};
use crate::{Message, NewVoucher, Refused, Store};
use protocol::{Channel, Order, Voucher};
use retail::{Moment, Shipment};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// How many messages are sent in one go.
const AT_ONCE: i64 = 50;
/// The list of answers that is about orders and vouchers: who said no to it gets none.
const LIST: &str = "orders";

const COLUMNS: &str = "SELECT id, way, kind, recipient, body, state, tries, made_ms, detail FROM message";

type Found = (Message, String, String, String);

fn read(row: &Row<'_>) -> rusqlite::Result<Found> {
    let message = Message {
        id: row.get("id")?,
        way: Way::Email,
        kind: row.get("kind")?,
        recipient: row.get("recipient")?,
        content: None,
        state: MessageState::Unknown,
        tries: row.get("tries")?,
        made_at: row::at(row, "made_ms")?,
        detail: row.get("detail")?,
    };
    Ok((message, row.get("way")?, row.get("state")?, row.get("body")?))
}

fn whole((message, way, state, body): Found) -> Result<Message, Refused> {
    let content = if body.is_empty() { None } else { Some(row::stored(&body)?) };
    Ok(Message { way: row::named(&way)?, state: row::named(&state)?, content, ..message })
}

fn list(connection: &Connection, sql: &str, params: &[(&str, &dyn rusqlite::ToSql)]) -> Result<Vec<Message>, Refused> {
    let sql = [COLUMNS, sql].concat();
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params, read)?.collect::<Result<Vec<_>, _>>()?;
    rows.into_iter().map(whole).collect()
}

fn ways(connection: &Connection) -> Result<MessageWays, Refused> {
    const SQL: &str = "SELECT body FROM message_way WHERE way = :way";
    let body = |way: &str| {
        let mut statement = connection.prepare_cached(SQL)?;
        statement.query_row(named_params! { ":way": way }, |row| row.get::<_, String>(0)).optional()
    };
    let email = body("email")?.map(|body| row::stored(&body)).transpose()?;
    let webhook = body("webhook")?.map(|body| row::stored(&body)).transpose()?;
    Ok(MessageWays { email, webhook })
}

fn put_way(write: &Write<'_>, way: &str, body: Option<String>) -> Result<(), Refused> {
    const PUT: &str = "INSERT INTO message_way (way, body) VALUES (:way, :body)
        ON CONFLICT (way) DO UPDATE SET body = excluded.body";
    const END: &str = "DELETE FROM message_way WHERE way = :way";
    match body {
        Some(body) => write.connection.execute(PUT, named_params! { ":way": way, ":body": body })?,
        None => write.connection.execute(END, named_params! { ":way": way })?,
    };
    Ok(())
}

/// The name of a message: the same for the same cause, whoever counts.
fn name(way: Way, cause: &str) -> Result<String, Refused> {
    let hash = Sha256::digest([&row::name(&way)?, "|", cause].concat());
    Ok(hash[..16].iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Notes a message for each way that is open, unless its cause has one.
fn note(write: &Write<'_>, cause: &str, customer: Option<Uuid>, content: &Content) -> Result<(), Refused> {
    const SQL: &str = "INSERT INTO message (id, number, way, kind, recipient, customer, body, state, made_ms, next_ms)
        VALUES (:id, (SELECT coalesce(max(number), 0) + 1 FROM message), :way, :kind, :recipient, :customer, :body,
        'waiting', :now, :now) ON CONFLICT (id) DO NOTHING";
    let open = ways(write.connection)?;
    let by_email = (open.email.is_some() && !content.email.is_empty()).then_some((Way::Email, content.email.as_str()));
    let by_webhook = open.webhook.map(|_| (Way::Webhook, ""));
    let kind = match content.subject {
        Subject::OrderReady { .. } => "order-ready",
        Subject::OrderSent { .. } => "order-sent",
        Subject::Voucher { .. } => "voucher",
    };
    for (way, recipient) in by_email.into_iter().chain(by_webhook) {
        write.connection.prepare_cached(SQL)?.execute(named_params! {
            ":id": name(way, cause)?,
            ":way": row::name(&way)?,
            ":kind": kind,
            ":recipient": recipient,
            ":customer": customer.map(|id| id.to_string()),
            ":body": row::json(content)?,
            ":now": write.now.utc_ms,
        })?;
    }
    Ok(())
}

/// Notes that an order waits for its customer: once each time it has become ready. What isn't in it is said.
pub(super) fn order_ready(write: &Write<'_>, order: &Order) -> Result<(), Refused> {
    // The first time is known by the order alone.
    let again = if order.told_at.is_some() { order.ready_at.clone().unwrap_or_default() } else { String::new() };
    order_waits(write, order, &["order-ready|", &order.id.to_string(), &again].concat(), false)
}

/// Notes that an order still waits for its customer, once.
pub(super) fn order_reminder(write: &Write<'_>, order: &Order) -> Result<(), Refused> {
    order_waits(write, order, &["order-reminder|", &order.id.to_string()].concat(), true)
}

/// Who said no to a way isn't reached by it; a message about one's own order needs no yes.
fn order_waits(write: &Write<'_>, order: &Order, cause: &str, is_reminder: bool) -> Result<(), Refused> {
    // What is sent doesn't wait for its customer.
    let Some(store) = order.pick_up_store.as_ref().filter(|_| order.deliver_to.is_none()) else { return Ok(()) };
    let store = place::store(write.connection, store)?;
    let subject = Subject::OrderReady {
        order: order.id,
        number: order.number.clone(),
        store: store.id.clone(),
        place: store.place.name.clone(),
        without: super::order::without(order)?,
        until: order.collect_until.as_ref().map(|until| until.chars().take(10).collect()),
        is_reminder,
    };
    about_order(write, order, &store, subject, cause)
}

/// Notes that a courier has an order, or part of it, once for each record that says so.
pub(super) fn order_sent(write: &Write<'_>, order: &Order, shipment: &Shipment, record: Uuid) -> Result<(), Refused> {
    let Some(store) = order.pick_up_store.as_ref() else { return Ok(()) };
    let Some(store) = place::find(write.connection, store)? else { return Ok(()) };
    let subject = Subject::OrderSent {
        order: order.id,
        number: order.number.clone(),
        store: store.id.clone(),
        place: store.place.name.clone(),
        without: super::order::without(order)?,
        courier: shipment.courier.clone(),
        parcel: shipment.parcel.clone(),
    };
    about_order(write, order, &store, subject, &["order-sent|", &record.to_string()].concat())
}

fn about_order(write: &Write<'_>, order: &Order, store: &Store, subject: Subject, cause: &str) -> Result<(), Refused> {
    let known = order.customer.map(|id| customer::known(write.connection, id)).transpose()?.flatten();
    let reach = |channel, at: &str, of_order: &str| match &known {
        Some(customer) if crate::customer::has_refused(customer, channel, LIST) => String::new(),
        _ if at.is_empty() => of_order.to_owned(),
        _ => at.to_owned(),
    };
    let language = known.as_ref().map(|known| known.language.clone()).filter(|language| !language.is_empty());
    let content = Content {
        subject,
        language: language.unwrap_or_else(|| store.place.language.clone()),
        shop: place::legal_entity(write.connection, &store.legal_entity)?.name,
        name: known.as_ref().map_or_else(|| order.name.clone(), |known| known.name.clone()),
        email: reach(Channel::Email, known.as_ref().map_or("", |known| &known.email), &order.email),
        phone: reach(Channel::Phone, known.as_ref().map_or("", |known| &known.phone), &order.phone),
    };
    note(write, cause, order.customer, &content)
}

/// Whoever is forgotten isn't written to any more, and nothing says that they were.
pub(super) fn forget_customer(write: &Write<'_>, customer: Uuid) -> Result<(), Refused> {
    const SQL: &str =
        "UPDATE message SET body = '', recipient = '', customer = NULL, done_ms = coalesce(done_ms, :now),
        state = CASE WHEN state = 'sent' THEN 'sent' ELSE 'given-up' END WHERE customer = :customer";
    let named = named_params! { ":customer": customer.to_string(), ":now": write.now.utc_ms };
    write.connection.execute(SQL, named)?;
    Ok(())
}

fn send_voucher(write: &Write<'_>, new: &NewVoucher, letter: &VoucherLetter) -> Result<(), Refused> {
    let store = place::find(write.connection, &new.issued_at)?;
    let shop = match &store {
        Some(store) => place::legal_entity(write.connection, &store.legal_entity)?.name,
        None => write.connection.query_row("SELECT tenant FROM hub", [], |row| row.get(0))?,
    };
    let of_the_place = store.map_or_else(|| "en".to_owned(), |store| store.place.language);
    let content = Content {
        subject: Subject::Voucher {
            act: new.act,
            handle: new.handle,
            amount_minor: new.amount_minor,
            currency: new.currency.clone(),
            until: new.until.clone(),
        },
        language: if letter.language.is_empty() { of_the_place } else { letter.language.clone() },
        shop,
        name: new.recipient.clone(),
        email: letter.email.clone(),
        phone: String::new(),
    };
    note(write, &["voucher|", &new.act.to_string()].concat(), None, &content)
}

/// Moves a message on from states it may be in.
fn moved(write: &Write<'_>, sql: &str, params: &[(&str, &dyn rusqlite::ToSql)]) -> Result<bool, Refused> {
    Ok(write.connection.prepare_cached(sql)?.execute(params)? > 0)
}

impl MessageStorage for Sqlite {
    fn messages(&self, limit: usize) -> Result<Vec<Message>, Refused> {
        let limit = limit as i64;
        self.read(|connection| list(connection, " ORDER BY number DESC LIMIT :limit", &[(":limit", &limit)]))
    }

    fn due_messages(&self, way: Way, now: Moment) -> Result<Vec<Message>, Refused> {
        const SQL: &str = " WHERE way = :way AND state = 'waiting' AND next_ms <= :now ORDER BY next_ms LIMIT :limit";
        let way = row::name(&way)?;
        let params: [(&str, &dyn rusqlite::ToSql); 3] = [(":way", &way), (":now", &now.utc_ms), (":limit", &AT_ONCE)];
        self.read(|connection| list(connection, SQL, &params))
    }

    fn begin_message(&self, id: &str, now: Moment) -> Result<bool, Refused> {
        const SQL: &str =
            "UPDATE message SET state = 'sending', tries = tries + 1 WHERE id = :id AND state = 'waiting'";
        self.write(now, |write| moved(write, SQL, &[(":id", &id)]))
    }

    fn end_message(&self, id: &str, outcome: &Outcome, now: Moment) -> Result<(), Refused> {
        const AGAIN: &str = "UPDATE message SET tries = tries + (state = 'waiting'), detail = :detail, next_ms = :next,
            state = CASE WHEN :now - made_ms < :age THEN 'waiting' ELSE 'given-up' END
            WHERE id = :id AND state IN ('waiting', 'sending')";
        const END: &str = "UPDATE message SET state = :state, detail = :detail, done_ms = :now,
            body = CASE :state WHEN 'sent' THEN '' ELSE body END WHERE id = :id AND state IN ('waiting', 'sending')";
        let (state, detail) = match outcome {
            Outcome::Again { at, detail } => {
                let params: [(&str, &dyn rusqlite::ToSql); 5] = [
                    (":id", &id),
                    (":now", &now.utc_ms),
                    (":next", &at.utc_ms),
                    (":age", &MESSAGE_AGE_MAX_MS),
                    (":detail", detail),
                ];
                return self.write(now, |write| moved(write, AGAIN, &params).map(drop));
            }
            Outcome::Sent => ("sent", ""),
            Outcome::Unknown { detail } => ("unknown", detail.as_str()),
            Outcome::GivenUp { detail } => ("given-up", detail.as_str()),
        };
        let params: [(&str, &dyn rusqlite::ToSql); 4] =
            [(":id", &id), (":state", &state), (":detail", &detail), (":now", &now.utc_ms)];
        self.write(now, |write| {
            let content = list(write.connection, " WHERE id = :id", &[(":id", &id)])?.pop().and_then(|it| it.content);
            moved(write, END, &params)?;
            match content.map(|content| content.subject) {
                Some(Subject::OrderReady { order, is_reminder: false, .. }) if matches!(outcome, Outcome::Sent) => {
                    super::order::told(write, order)
                }
                _ => Ok(()),
            }
        })
    }

    fn recover_messages(&self, now: Moment) -> Result<(), Refused> {
        const SQL: &str = "UPDATE message SET next_ms = :now, detail = 'the hub ended while it was being sent',
            state = CASE way WHEN 'webhook' THEN 'waiting' ELSE 'unknown' END WHERE state = 'sending'";
        self.write(now, |write| moved(write, SQL, &[(":now", &now.utc_ms)]).map(drop))
    }

    fn decide_message(&self, id: &str, decision: Decision, by: &str, now: Moment) -> Result<(), Refused> {
        const SEND: &str = "UPDATE message SET state = 'waiting', next_ms = :now, made_ms = :now, done_ms = NULL,
            detail = 'sent again by ' || :by WHERE id = :id AND state IN ('unknown', 'given-up') AND body <> ''";
        const LEAVE: &str = "UPDATE message SET state = 'given-up', done_ms = :now, body = '',
            detail = 'left as it is by ' || :by WHERE id = :id AND state IN ('waiting', 'unknown', 'given-up')";
        let sql = if decision == Decision::Send { SEND } else { LEAVE };
        self.write(now, |write| match moved(write, sql, &[(":id", &id), (":now", &now.utc_ms), (":by", &by)])? {
            true => Ok(()),
            false => Err(Refused::not_found("such message about which there is something to decide")),
        })
    }

    fn message_ways(&self) -> Result<MessageWays, Refused> {
        self.read(ways)
    }

    fn put_message_ways(&self, new: &NewMessageWays) -> Result<(), Refused> {
        self.write(crate::moment(0), |write| {
            let known = ways(write.connection)?;
            if let Some(email) = &new.email {
                let kept = known.email.map(|known| known.password).unwrap_or_default();
                let with = |email: &EmailWay| match email.password.as_str() {
                    "" => EmailWay { password: kept.clone(), ..email.clone() },
                    _ => email.clone(),
                };
                let email = email.as_ref().map(with);
                email.as_ref().map_or(Ok(()), EmailWay::check)?;
                put_way(write, "email", email.as_ref().map(row::json).transpose()?)?;
            }
            if let Some(webhook) = &new.webhook {
                let kept = known.webhook.map(|known| known.secret).unwrap_or_default();
                let with = |webhook: &WebhookWay| match webhook.secret.as_str() {
                    "" => WebhookWay { secret: kept.clone(), ..webhook.clone() },
                    _ => webhook.clone(),
                };
                let webhook = webhook.as_ref().map(with);
                webhook.as_ref().map_or(Ok(()), WebhookWay::check)?;
                put_way(write, "webhook", webhook.as_ref().map(row::json).transpose()?)?;
            }
            Ok(())
        })
    }

    fn issue_and_send(&self, new: &NewVoucher, letter: &VoucherLetter, now: Moment) -> Result<Voucher, Refused> {
        self.write(now, |write| {
            let voucher = voucher::issue(write, new)?;
            send_voucher(write, new, letter)?;
            Ok(voucher)
        })
    }
}
