//! Vouchers that head office issues, and the messages that take word to customers.

use super::{Bearer, ROWS_MAX, read, taken};
use crate::answer::{Answer, json};
use crate::message::{Decision, Message, NewMessageWays, Security, VoucherLetter, Way};
use crate::server::Hub;
use crate::{NewVoucher, Refused};
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use protocol::{Hash, Voucher, VoucherEntry, VoucherHandle, VoucherKind, VoucherPurpose, VoucherState};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use uuid::Uuid;

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    recipient: String,
}

pub(super) async fn vouchers(State(hub): State<Arc<Hub>>, Query(asked): Query<Asked>, _: Bearer) -> Answer {
    match asked.recipient.trim() {
        "" => json(&hub.storage.latest_vouchers(ROWS_MAX, hub.now())?),
        recipient => json(&hub.storage.find_vouchers(recipient, hub.now())?),
    }
}

fn handle_of(text: &str) -> Result<VoucherHandle, Refused> {
    Hash::from_hex(text)
        .map(VoucherHandle)
        .ok_or_else(|| Refused::malformed("a voucher is known by 64 hexadecimal digits"))
}

/// A voucher and its ledger.
#[derive(Serialize)]
struct Ledger {
    voucher: Voucher,
    entries: Vec<VoucherEntry>,
}

pub(super) async fn voucher(State(hub): State<Arc<Hub>>, Path(handle): Path<String>, _: Bearer) -> Answer {
    let handle = handle_of(&handle)?;
    let voucher = hub.storage.voucher(handle, hub.now())?;
    json(&Ledger { voucher, entries: hub.storage.voucher_entries(handle)? })
}

#[derive(Deserialize)]
struct NewState {
    state: VoucherState,
}

pub(super) async fn voucher_state(
    State(hub): State<Arc<Hub>>,
    Path(handle): Path<String>,
    _: Bearer,
    body: Bytes,
) -> Answer {
    let NewState { state } = read(&body)?;
    json(&hub.storage.set_voucher_state(handle_of(&handle)?, state, hub.now())?)
}

/// A voucher to be issued and sent.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Issue {
    /// The act (UUIDv7): the same one again gives the same voucher.
    act: Uuid,
    kind: VoucherKind,
    currency: String,
    amount_minor: i64,
    /// The store, or `web`.
    issued_at: String,
    #[serde(default)]
    recipient: String,
    #[serde(default)]
    until: Option<String>,
    /// What it is for, if it is for one kind of goods.
    #[serde(default)]
    purpose: Option<VoucherPurpose>,
    /// Where its code is sent, if it is.
    #[serde(default)]
    email: String,
    #[serde(default)]
    language: String,
}

/// A voucher that was issued.
#[derive(Serialize)]
struct Issued {
    /// Its code: whoever asks by the same act is told it again.
    code: String,
    voucher: Voucher,
}

/// Whether a till can tell what a voucher is for: one that says less is taken nowhere.
fn check_purpose(purpose: &VoucherPurpose) -> Result<(), Refused> {
    let VoucherPurpose { name, category, country } = purpose;
    let is_country = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase());
    if is_country && !name.trim().is_empty() && !category.trim().is_empty() {
        return Ok(());
    }
    Err(Refused::malformed(
        "a purpose names goods, their tax category, and the country where they are taxed, such as DE",
    ))
}

pub(super) async fn issue_voucher(State(hub): State<Arc<Hub>>, _: Bearer, body: Bytes) -> Answer {
    let asked: Issue = read(&body)?;
    if let Some(purpose) = &asked.purpose {
        check_purpose(purpose)?;
    }
    let code = hub.new_voucher_code(asked.act, asked.kind);
    let new = NewVoucher {
        handle: code.handle(),
        tail: code.tail().to_owned(),
        kind: asked.kind,
        currency: asked.currency,
        amount_minor: asked.amount_minor,
        state: VoucherState::Active,
        issued_at: asked.issued_at,
        recipient: asked.recipient,
        until: asked.until,
        purpose: asked.purpose,
        act: asked.act,
    };
    let letter = VoucherLetter { email: asked.email, language: asked.language };
    let voucher = hub.storage.issue_and_send(&new, &letter, hub.now())?;
    json(&Issued { code: code.to_string(), voucher })
}

/// A message as it is told of.
#[derive(Serialize)]
struct MessageRow {
    id: String,
    way: Way,
    kind: String,
    recipient: String,
    state: crate::message::MessageState,
    tries: u32,
    made_at: String,
    detail: String,
}

pub(super) async fn messages(State(hub): State<Arc<Hub>>, _: Bearer) -> Answer {
    let row = |message: Message| MessageRow {
        id: message.id,
        way: message.way,
        kind: message.kind,
        recipient: message.recipient,
        state: message.state,
        tries: message.tries,
        made_at: message.made_at.to_string(),
        detail: message.detail,
    };
    json(&hub.storage.messages(ROWS_MAX)?.into_iter().map(row).collect::<Vec<_>>())
}

/// The ways without their secrets.
#[derive(Serialize)]
struct WaysTold {
    email: Option<EmailTold>,
    webhook: Option<WebhookTold>,
}

#[derive(Serialize)]
struct EmailTold {
    server: String,
    port: u16,
    security: Security,
    account: String,
    has_password: bool,
    from: String,
}

#[derive(Serialize)]
struct WebhookTold {
    url: String,
    /// Told once, when it was drawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    secret: Option<String>,
}

fn told(hub: &Hub, secret: Option<String>) -> Result<WaysTold, Refused> {
    let ways = hub.storage.message_ways()?;
    Ok(WaysTold {
        email: ways.email.map(|way| EmailTold {
            has_password: !way.password.is_empty(),
            server: way.server,
            port: way.port,
            security: way.security,
            account: way.account,
            from: way.from,
        }),
        webhook: ways.webhook.map(|way| WebhookTold { url: way.url, secret }),
    })
}

pub(super) async fn ways(State(hub): State<Arc<Hub>>, _: Bearer) -> Answer {
    json(&told(&hub, None)?)
}

pub(super) async fn put_ways(State(hub): State<Arc<Hub>>, _: Bearer, body: Bytes) -> Answer {
    let secret = open_ways(&hub, read(&body)?)?;
    json(&told(&hub, secret)?)
}

/// Says by which ways messages leave from now on. A webhook without a key gets one, which is returned this once.
pub(crate) fn open_ways(hub: &Hub, mut new: NewMessageWays) -> Result<Option<String>, Refused> {
    let has_key = hub.storage.message_ways()?.webhook.is_some();
    let mut drawn = None;
    if let Some(Some(webhook)) = new.webhook.as_mut().filter(|_| !has_key)
        && webhook.secret.is_empty()
    {
        let mut key = [0; 24];
        getrandom::fill(&mut key).map_err(|error| Refused::Storage { reason: error.to_string() })?;
        webhook.secret = ["whsec_", &BASE64.encode(key)].concat();
        drawn = Some(webhook.secret.clone());
    }
    hub.storage.put_message_ways(&new)?;
    Ok(drawn)
}

#[derive(Deserialize)]
struct Decided {
    decision: Decision,
}

pub(super) async fn decide(State(hub): State<Arc<Hub>>, Path(id): Path<String>, _: Bearer, body: Bytes) -> Answer {
    let Decided { decision } = read(&body)?;
    hub.storage.decide_message(&id, decision, "head office", hub.now())?;
    taken(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_voucher_is_for_is_said_so_that_tills_can_tell() {
        let check = |name: &str, category: &str, country: &str| {
            let [name, category, country] = [name, category, country].map(str::to_owned);
            check_purpose(&VoucherPurpose { name, category, country })
        };
        assert_eq!(check("Books", "reduced", "DE"), Ok(()));
        for (name, category, country) in
            [(" ", "reduced", "DE"), ("Books", "", "DE"), ("Books", "reduced", "de"), ("Books", "reduced", "")]
        {
            assert!(check(name, category, country).is_err(), "{name} {category} {country}");
        }
    }
}
