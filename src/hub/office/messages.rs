//! Messages to customers: what left, what nobody knows about, and by which ways they leave.

use super::layout::{page, seal};
use super::words::ago;
use super::{Done, Manager, Said, say};
use crate::api::open_ways;
use crate::message::{
    Decision, EmailWay, Message, MessageState, MessageWays, NewMessageWays, Security, Way, WebhookWay,
};
use crate::server::Hub;
use axum::extract::{Form, Query, State};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use retail::Moment;
use serde::Deserialize;
use std::sync::Arc;

const SHOWN: usize = 200;

pub(super) async fn messages(State(hub): State<Arc<Hub>>, manager: Manager, Query(said): Query<Said>) -> Done<Markup> {
    shown(&hub, &manager, &said.notice())
}

fn shown(hub: &Hub, manager: &Manager, notice: &Markup) -> Done<Markup> {
    let (messages, ways) = (hub.storage.messages(SHOWN)?, hub.storage.message_ways()?);
    let now = hub.now();
    let content = html! {
        (notice)
        div .card {
            h2 { "Messages to customers" }
            @if messages.is_empty() {
                p { "None yet. Orders that are ready and vouchers that are issued here are told of, once, by the ways that are open below." }
            }
            table { tbody { @for message in &messages { (line(manager, message, now)) } } }
        }
        (by_email(manager, &ways))
        (by_webhook(manager, &ways))
    };
    Ok(page(manager, "/messages", "Messages", content))
}

fn line(manager: &Manager, message: &Message, now: Moment) -> Markup {
    let (tone, state) = match message.state {
        MessageState::Waiting => ("badge", "waiting"),
        MessageState::Sending => ("badge", "being sent"),
        MessageState::Sent => ("badge good", "sent"),
        MessageState::Unknown => ("badge soon", "may have arrived"),
        MessageState::GivenUp => ("badge", "not sent"),
    };
    let what = if message.kind == "voucher" { "Voucher" } else { "Order ready" };
    let whom = if message.way == Way::Webhook { "webhook" } else { message.recipient.as_str() };
    let is_open = matches!(message.state, MessageState::Unknown | MessageState::GivenUp) && message.content.is_some();
    html! {
        tr {
            td { (what) } td { (whom) }
            td { span class=(tone) { (state) } @if !message.detail.is_empty() { " " span .muted { (message.detail) } } }
            td .muted { (ago(message.made_at, now)) }
            td { @if is_open {
                form .line method="post" action="/messages/decide" {
                    (seal(manager)) input type="hidden" name="id" value=(message.id);
                    button .quiet type="submit" name="decision" value="send" { "Send again" }
                    button .quiet type="submit" name="decision" value="leave" { "It has arrived" }
                }
            } }
        }
    }
}

fn by_email(manager: &Manager, ways: &MessageWays) -> Markup {
    let way = ways.email.as_ref();
    let text = |of: fn(&EmailWay) -> &str| way.map_or("", of).to_owned();
    let security = way.map_or(Security::Tls, |way| way.security);
    let choices = [
        (Security::Tls, "tls", "TLS (port 465)"),
        (Security::Starttls, "starttls", "STARTTLS (port 587)"),
        (Security::Plain, "plain", "none: a server on this machine"),
    ];
    html! {
        div .card {
            h2 { "By e-mail" }
            p .muted { "An empty server closes this way. An empty password leaves the one that is known." }
            form .line method="post" action="/messages/email" {
                (seal(manager))
                div { label for="server" { "Server" } input #server name="server" value=(text(|way| &way.server)); }
                div { label for="port" { "Port" } input #port name="port" inputmode="numeric" size="5" value=(way.map_or(465, |way| way.port)); }
                div { label for="security" { "Line" } select #security name="security" {
                    @for (choice, value, name) in choices { option value=(value) selected[choice == security] { (name) } }
                } }
                div { label for="account" { "Account" } input #account name="account" autocomplete="off" value=(text(|way| &way.account)); }
                div { label for="mail-password" { "Password" } input #mail-password type="password" name="password" autocomplete="new-password"; }
                div { label for="from" { "From" } input #from name="from" placeholder="Kestrel & Plum <shop@example.com>" value=(text(|way| &way.from)); }
                button type="submit" { "Save" }
            }
        }
    }
}

fn by_webhook(manager: &Manager, ways: &MessageWays) -> Markup {
    let url = ways.webhook.as_ref().map_or("", |way| way.url.as_str());
    html! {
        div .card {
            h2 { "By webhook" }
            p .muted { "Another system gets each message as a signed request (Standard Webhooks), and may pass it on as a text message. An empty address closes this way." }
            form .line method="post" action="/messages/webhook" {
                (seal(manager))
                div { label for="url" { "Address" } input #url name="url" type="url" placeholder="https://example.com/hook" value=(url); }
                button type="submit" { "Save" }
            }
        }
    }
}

#[derive(Deserialize)]
pub(super) struct NewEmail {
    seal: String,
    server: String,
    port: u16,
    security: Security,
    account: String,
    password: String,
    from: String,
}

pub(super) async fn put_email(
    State(hub): State<Arc<Hub>>,
    manager: Manager,
    Form(form): Form<NewEmail>,
) -> Done<Response> {
    manager.check(&hub, &form.seal)?;
    let way = EmailWay {
        server: form.server.trim().to_owned(),
        port: form.port,
        security: form.security,
        account: form.account.trim().to_owned(),
        password: form.password,
        from: form.from.trim().to_owned(),
    };
    let is_open = !way.server.is_empty();
    open_ways(&hub, NewMessageWays { email: Some(is_open.then_some(way)), webhook: None })?;
    Ok(say("/messages", if is_open { "Messages leave by e-mail from now on." } else { "No e-mail leaves any more." }))
}

#[derive(Deserialize)]
pub(super) struct NewWebhook {
    seal: String,
    url: String,
}

pub(super) async fn put_webhook(
    State(hub): State<Arc<Hub>>,
    manager: Manager,
    Form(form): Form<NewWebhook>,
) -> Done<Response> {
    manager.check(&hub, &form.seal)?;
    let url = form.url.trim().to_owned();
    let way = (!url.is_empty()).then_some(WebhookWay { url, secret: String::new() });
    let is_open = way.is_some();
    let drawn = open_ways(&hub, NewMessageWays { email: None, webhook: Some(way) })?;
    // A key stands in no address that a browser remembers.
    Ok(match drawn {
        Some(key) => shown(&hub, &manager, &key_notice(&key))?.into_response(),
        None if is_open => say("/messages", "Messages leave by webhook from now on, signed by the key that is known."),
        None => say("/messages", "No webhook leaves any more."),
    })
}

fn key_notice(key: &str) -> Markup {
    html! { div .notice role="status" {
        p { "Messages leave by webhook from now on. This is the key they are signed by: give it to the other system, it isn't shown again." }
        p .code { (key) }
    } }
}

#[derive(Deserialize)]
pub(super) struct Decide {
    seal: String,
    id: String,
    decision: Decision,
}

pub(super) async fn decide(State(hub): State<Arc<Hub>>, manager: Manager, Form(form): Form<Decide>) -> Done<Response> {
    manager.check(&hub, &form.seal)?;
    hub.storage.decide_message(&form.id, form.decision, "head office", hub.now())?;
    Ok(say("/messages", if form.decision == Decision::Send { "It is sent again." } else { "Noted." }))
}
