//! Stores and tills: who they are, when they were last heard of, and how one joins or is shut out.

use super::layout::{lively, page, seal};
use super::words::ago;
use super::{Done, Manager, Said, say};
use crate::server::Hub;
use crate::{Chain, Refused, Store, Till};
use axum::extract::{Form, Query, State};
use axum::response::Response;
use maud::{Markup, html};
use protocol::{EnrolmentCode, Lane};
use retail::Moment;
use serde::Deserialize;
use std::sync::Arc;

/// A till that was quiet for so long is worth a look.
const QUIET_MS: i64 = 15 * 60 * 1_000;
/// How far a till's clock may be off before somebody should set it.
const CLOCK_OFF_MS: i64 = 5 * 60 * 1_000;

pub(super) async fn tills(State(hub): State<Arc<Hub>>, manager: Manager, Query(said): Query<Said>) -> Done<Markup> {
    let (stores, tills, chains) = (hub.storage.stores()?, hub.storage.tills()?, hub.storage.chains()?);
    Ok(page(
        &manager,
        "/tills",
        "Stores and tills",
        html! {
            (said.notice())
            @for store in &stores {
                div .card {
                    h2 { (store.place.name) " " span .muted { (store.id) ", " (store.place.country) ", " (store.place.currency) } }
                    (table(&manager, &hub, store, &tills, &chains))
                    form .line method="post" action="/tills/enrol" {
                        (seal(&manager))
                        input type="hidden" name="store" value=(store.id);
                        div {
                            label for=(format!("till-{}", store.id)) { "Let a till join" }
                            input id=(format!("till-{}", store.id)) name="till" required maxlength="40" value=(next_till(store, &tills));
                        }
                        button type="submit" { "Make a code" }
                    }
                }
            }
            (lively())
        },
    ))
}

fn next_till(store: &Store, tills: &[Till]) -> String {
    let is_free = |name: &String| tills.iter().all(|till| till.identity.till != *name);
    (1..=99).map(|number| format!("{}-{number:02}", store.id)).find(is_free).unwrap_or_default()
}

fn table(manager: &Manager, hub: &Hub, store: &Store, tills: &[Till], chains: &[Chain]) -> Markup {
    let of_store: Vec<&Till> = tills.iter().filter(|till| till.identity.store == store.id).collect();
    html! {
        @if of_store.is_empty() { p .muted { "No till has joined yet." } }
        @else {
            table {
                thead { tr { th { "Till" } th { "State" } th { "Last heard" } th .number { "Records here" } th { "Program" } th {} } }
                tbody {
                    @for till in of_store {
                        tr {
                            td { (till.identity.till) }
                            td { (state(till, hub.now())) }
                            td { @match till.heard_at { Some(at) => (ago(at, hub.now())), None => "never" } }
                            td .number { (records(till, chains)) }
                            td .muted { (till.program) }
                            td {
                                @if till.revoked_at.is_none() {
                                    form method="post" action="/tills/revoke" {
                                        (seal(manager))
                                        input type="hidden" name="till" value=(till.identity.till);
                                        button .danger type="submit" { "Shut out" }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn state(till: &Till, now: Moment) -> Markup {
    let is_quiet = till.heard_at.is_none_or(|at| now.utc_ms - at.utc_ms > QUIET_MS);
    html! {
        @if till.revoked_at.is_some() { span .badge.now { "shut out" } }
        @else if till.clock_ahead_ms.abs() > CLOCK_OFF_MS {
            span .badge.soon { "clock off by " (till.clock_ahead_ms / 60_000) " min" }
        }
        @else if is_quiet { span .badge.soon { "quiet" } }
        @else { span .badge.good { "in touch" } }
    }
}

fn records(till: &Till, chains: &[Chain]) -> String {
    let of_till = chains.iter().filter(|chain| chain.till == till.identity.till && chain.lane == Lane::Journal);
    let words = of_till.map(|chain| match chain.epoch.as_str() {
        "" => chain.through.to_string(),
        epoch => format!("{epoch}: {}", chain.through),
    });
    words.collect::<Vec<_>>().join(", ")
}

#[derive(Deserialize)]
pub(super) struct NewTill {
    seal: String,
    store: String,
    till: String,
}

/// Makes a one-time code and shows it, once.
pub(super) async fn enrol(State(hub): State<Arc<Hub>>, manager: Manager, Form(form): Form<NewTill>) -> Done<Markup> {
    manager.check(&hub, &form.seal)?;
    let code = hub.make_code(form.till.trim(), &form.store)?;
    Ok(page(
        &manager,
        "/tills",
        "A code for a till",
        html! {
            div .card {
                p .code { (code.to_string()) }
                p { "Type it at " strong { (form.till) } " within 15 minutes. It works once, and it is shown here only." }
                p .muted { "On the till: " code { "omnitill till --hub https://" (hub.folder_address()) " --enrol CODE --data-dir FOLDER" } }
                p { a href="/tills" { "Back to stores and tills" } }
            }
        },
    ))
}

#[derive(Deserialize)]
pub(super) struct ShutOut {
    seal: String,
    till: String,
}

pub(super) async fn revoke(State(hub): State<Arc<Hub>>, manager: Manager, Form(form): Form<ShutOut>) -> Done<Response> {
    manager.check(&hub, &form.seal)?;
    hub.storage.revoke(&form.till, "head office", hub.now())?;
    Ok(say("/tills", &format!("{} is shut out. It keeps what it has.", form.till)))
}

impl Hub {
    /// Makes a one-time code for a till.
    pub fn make_code(&self, till: &str, store: &str) -> Result<EnrolmentCode, Refused> {
        let is_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
        if till.is_empty() || !till.chars().all(is_name) {
            return Err(Refused::malformed("A till's name has letters, digits and hyphens: AU-SYD-02."));
        }
        let mut random = [0; 9];
        getrandom::fill(&mut random).map_err(|error| Refused::Storage { reason: error.to_string() })?;
        let code = EnrolmentCode::new(random, &self.authority.hash());
        self.storage.make_enrolment(till, store, code.secret(), self.now())?;
        Ok(code)
    }

    fn folder_address(&self) -> String {
        crate::address_of(&self.folder).map(|address| address.to_string()).unwrap_or_default()
    }
}
