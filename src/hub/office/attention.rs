//! What somebody has to look at: records without effect, what sales did that can't be right, and tills that can't be who they say.

use super::layout::{page, seal};
use super::words::{ago, amount};
use super::{Done, Manager, Said, say};
use crate::server::Hub;
use axum::extract::{Form, Query, State};
use axum::response::Response;
use maud::{Markup, html};
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;

const SHOWN: usize = 200;

pub(super) async fn attention(State(hub): State<Arc<Hub>>, manager: Manager, Query(said): Query<Said>) -> Done<Markup> {
    let (parked, exceptions) = (hub.storage.parked_ops()?, hub.storage.exceptions(SHOWN)?);
    let (alarms, losses) = (hub.storage.alarms(SHOWN)?, hub.storage.losses()?);
    let requests = hub.storage.refund_requests(false, SHOWN)?;
    let now = hub.now();
    Ok(page(
        &manager,
        "/attention",
        "Needs attention",
        html! {
            (said.notice())
            @if parked.is_empty() && exceptions.is_empty() && alarms.is_empty() && losses.is_empty() && requests.is_empty() {
                div .card { p { "Nothing does." } }
            }
            @if !alarms.is_empty() {
                div .card {
                    h2 { "Tills that can't be who they say" }
                    p .muted { "Two devices with one identity, or bytes that were changed on the way. Nothing of it was taken." }
                    table { tbody { @for alarm in &alarms {
                        tr { td { (alarm.till) } td { span .badge.now { (alarm.kind) } " " (alarm.detail) } td { (ago(alarm.at, now)) } }
                    } } }
                }
            }
            @if !parked.is_empty() {
                div .card {
                    h2 { "Records without effect" }
                    p .muted { "They are kept as they came. A newer hub may be able to read them." }
                    table { tbody { @for parked in &parked {
                        tr {
                            td { (parked.till) " " (parked.op.seq) }
                            td { (parked.op.kind) " v" (parked.op.version) ": " (parked.reason) }
                            td { (ago(parked.at, now)) }
                            td {
                                form .line method="post" action="/attention/retry" {
                                    (seal(&manager)) input type="hidden" name="op" value=(parked.op.id.to_string());
                                    button .quiet type="submit" { "Read again" }
                                }
                                form .line method="post" action="/attention/discard" {
                                    (seal(&manager)) input type="hidden" name="op" value=(parked.op.id.to_string());
                                    input name="reason" placeholder="Why" required maxlength="200" aria-label="Why";
                                    button .danger type="submit" { "Discard" }
                                }
                            }
                        }
                    } } }
                }
            }
            @if !losses.is_empty() {
                div .card {
                    h2 { "Vouchers spent beyond their balance" }
                    table { tbody { @for loss in &losses {
                        tr { td { (loss.place) } td { @if loss.grant.is_some() { "taken without the hub" } @else { "came too late" } } td .number { (amount(loss.amount_minor, &loss.currency)) } td { (ago(loss.at, now)) } }
                    } } }
                }
            }
            (to_pay_back(&requests, now))
            @if !exceptions.is_empty() {
                div .card {
                    h2 { "To be looked into" }
                    table { tbody { @for exception in &exceptions {
                        tr {
                            td { span .badge.soon { (exception.kind) } }
                            td { (exception.subject) ": " (exception.detail) @if !exception.till.is_empty() { " (" (exception.till) ")" } }
                            td { (ago(exception.at, now)) }
                            td {
                                form .line method="post" action="/attention/close" {
                                    (seal(&manager)) input type="hidden" name="exception" value=(exception.id);
                                    input name="note" placeholder="What was done" required maxlength="200" aria-label="What was done";
                                    button .quiet type="submit" { "Done" }
                                }
                            }
                        }
                    } } }
                }
            }
        },
    ))
}

/// What tills promised to go back the way orders were paid online.
fn to_pay_back(requests: &[protocol::RefundRequest], now: retail::Moment) -> Markup {
    html! {
        @if !requests.is_empty() {
            div .card {
                h2 { "To be paid back online" }
                p .muted { "Goods of these orders came back to a till, or weren’t there to be collected. The online store pays the money back, and says so." }
                table { tbody { @for request in requests {
                    tr {
                        td { (request.number) }
                        td { (request.receipt) }
                        td .number { (amount(request.amount_minor, &request.currency)) }
                        td { @if let Ok(at) = request.at.parse() { (ago(at, now)) } }
                    }
                } } }
            }
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Retry {
    seal: String,
    op: Uuid,
}

pub(super) async fn retry(State(hub): State<Arc<Hub>>, manager: Manager, Form(form): Form<Retry>) -> Done<Response> {
    manager.check(&hub, &form.seal)?;
    let is_read = hub.storage.retry_parked(form.op, hub.now())?;
    Ok(say("/attention", if is_read { "It has its effect now." } else { "It still can't be read." }))
}

#[derive(Deserialize)]
pub(super) struct Discard {
    seal: String,
    op: Uuid,
    reason: String,
}

pub(super) async fn discard(
    State(hub): State<Arc<Hub>>,
    manager: Manager,
    Form(form): Form<Discard>,
) -> Done<Response> {
    manager.check(&hub, &form.seal)?;
    hub.storage.discard_parked(form.op, "head office", form.reason.trim(), hub.now())?;
    Ok(say("/attention", "It is put away, with your reason. The record itself stays."))
}

#[derive(Deserialize)]
pub(super) struct Close {
    seal: String,
    exception: u64,
    note: String,
}

pub(super) async fn close(State(hub): State<Arc<Hub>>, manager: Manager, Form(form): Form<Close>) -> Done<Response> {
    manager.check(&hub, &form.seal)?;
    hub.storage.close_exception(form.exception, "head office", form.note.trim(), hub.now())?;
    Ok(say("/attention", "Noted."))
}
