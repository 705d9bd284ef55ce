//! By webhook, as Standard Webhooks has it (standardwebhooks.com): signed over id, time and body. Whoever gets one twice knows it by its id.

use super::letter;
use super::{again, closed};
use crate::message::{Message, Outcome, Subject, WebhookWay};
use crate::server::Hub;
use crate::storage::Refused;
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use hmac::{Hmac, KeyInit, Mac};
use reqwest::header::RETRY_AFTER;
use reqwest::redirect::Policy;
use reqwest::{Client, Response, StatusCode};
use serde_json::{Value, json};
use sha2::Sha256;
use std::sync::Arc;
use std::time::Duration;

/// What a key begins with.
const PREFIX: &str = "whsec_";
/// How long an answer may take.
const ANSWER_MAX: Duration = Duration::from_secs(20);

/// The way out: no redirects, so that nothing signed goes where nobody said.
pub(super) fn client() -> Option<Client> {
    // Whoever was first has chosen the same.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().timeout(ANSWER_MAX).redirect(Policy::none()).no_proxy().build().ok()
}

/// Sends a message, or notes why not.
pub(super) async fn send(hub: &Arc<Hub>, client: &Client, message: &Message) -> Result<(), Refused> {
    let Some(way) = hub.storage.message_ways()?.webhook else { return closed(hub, message) };
    let end = |outcome: &Outcome| hub.storage.end_message(&message.id, outcome, hub.now());
    let Some(body) = body(hub, message) else {
        return end(&Outcome::GivenUp { detail: "it says nothing".to_owned() });
    };
    if !hub.storage.begin_message(&message.id, hub.now())? {
        return Ok(());
    }
    let (id, at) = (format!("msg_{}", message.id), (hub.clock)().as_second().to_string());
    let request = client
        .post(&way.url)
        .header("content-type", "application/json")
        .header("webhook-signature", signature(&way, &id, &at, &body))
        .header("webhook-timestamp", at)
        .header("webhook-id", id)
        .body(body);
    end(&match request.send().await {
        Ok(reply) => outcome(hub, message, &reply),
        // It may have arrived: with the same id it may arrive again.
        Err(error) => again(hub, message, 0, error.without_url().to_string()),
    })
}

fn outcome(hub: &Hub, message: &Message, reply: &Response) -> Outcome {
    let status = reply.status();
    let detail = format!("it answered {status}");
    match status {
        _ if status.is_success() => Outcome::Sent,
        // As Standard Webhooks has it: nobody is there any more.
        StatusCode::GONE => Outcome::GivenUp { detail },
        _ => {
            let wait = reply.headers().get(RETRY_AFTER).and_then(|wait| wait.to_str().ok());
            let wait_ms = wait.and_then(|wait| wait.parse::<i64>().ok()).unwrap_or_default().saturating_mul(1_000);
            again(hub, message, wait_ms, detail)
        }
    }
}

/// The same bytes each time it is sent.
fn body(hub: &Hub, message: &Message) -> Option<String> {
    let content = message.content.as_ref()?;
    let letter = letter::write(hub, content)?;
    let (kind, mut data) = match &content.subject {
        Subject::OrderReady { order, number, store, without, until, is_reminder, .. } => {
            let code = hub.pick_up_code(*order).to_string();
            let data = json!({
                "order": order, "number": number, "store": store, "code": code, "without": without, "until": until,
            });
            (if *is_reminder { "order.reminder" } else { "order.ready" }, data)
        }
        Subject::OrderSent { order, number, store, without, courier, parcel, .. } => {
            let data = json!({
                "order": order, "number": number, "store": store, "without": without, "courier": courier, "parcel": parcel,
            });
            ("order.sent", data)
        }
        Subject::Voucher { act, handle, amount_minor, currency, until } => {
            let code = hub.voucher_code(*act, *handle)?;
            let data = json!({
                "handle": handle, "code": code.to_string(), "amount_minor": amount_minor, "currency": currency, "until": until,
            });
            ("voucher.issued", data)
        }
    };
    data["recipient"] = recipient(&content.name, &content.email, &content.phone, &content.language);
    data["message"] = json!({ "subject": letter.subject, "text": letter.text });
    Some(json!({ "type": kind, "timestamp": message.made_at.to_string(), "data": data }).to_string())
}

/// Only what is known, and only ways they didn't say no to.
fn recipient(name: &str, email: &str, phone: &str, language: &str) -> Value {
    let known = [("name", name), ("email", email), ("phone", phone), ("language", language)];
    known
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(key, value)| (key.to_owned(), Value::from(value)))
        .collect()
}

fn signature(way: &WebhookWay, id: &str, at: &str, body: &str) -> String {
    let key = BASE64.decode(way.secret.trim_start_matches(PREFIX)).unwrap_or_default();
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&key) else { return String::new() };
    mac.update([id, ".", at, ".", body].concat().as_bytes());
    ["v1,", &BASE64.encode(mac.finalize().into_bytes())].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the specification's own libraries.
    #[test]
    fn signatures_are_those_of_the_specification() {
        let way = WebhookWay { url: String::new(), secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".to_owned() };
        let found = signature(&way, "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", r#"{"test": 2432232314}"#);
        assert_eq!(found, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }
}
