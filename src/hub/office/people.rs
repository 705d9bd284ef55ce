//! People and roles: who may sign in where, and a first PIN that is shown once and kept as a verifier only.

use super::layout::{page, seal};
use super::words::{places, stores_of};
use super::{Done, Manager, Said, say};
use crate::Refused;
use crate::operator::{FirstPin, first_pin};
use crate::server::Hub;
use axum::extract::{Form, Query, State};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use protocol::{Operator, Role};
use serde::Deserialize;
use std::sync::Arc;

pub(super) async fn people(State(hub): State<Arc<Hub>>, manager: Manager, Query(said): Query<Said>) -> Done<Markup> {
    shown(&hub, &manager, &said.notice())
}

fn shown(hub: &Hub, manager: &Manager, notice: &Markup) -> Done<Markup> {
    let (operators, roles) = (hub.storage.operators()?, hub.storage.roles()?);
    let content = html! {
        (notice)
        div .card {
            h2 { "Who may sign in" }
            @if operators.is_empty() { p { "Nobody is known here yet: tills go by their own list." } }
            @for (operator, stores) in &operators {
                details {
                    summary {
                        strong { (operator.name) } " " (operator.id) " " span .muted { (operator.role) ", " (places(stores)) } " "
                        @if operator.is_active { span .badge.good { "may sign in" } } @else { span .badge { "no longer" } }
                    }
                    (form(manager, &roles, Some((operator, stores))))
                }
            }
        }
        div .card {
            h2 { "Add somebody" }
            (form(manager, &roles, None))
        }
        div .card {
            h2 { "Roles" }
            p .muted { "What each may do, in the form of the tills' roles file. A role that isn't here is the tills' own." }
            @for role in &roles { details { summary { strong { (role.id) } } (role_form(manager, Some(role))) } }
            details { summary { "Another role" } (role_form(manager, None)) }
        }
    };
    Ok(page(manager, "/people", "People", content))
}

fn form(manager: &Manager, roles: &[Role], known: Option<(&Operator, &Vec<String>)>) -> Markup {
    let text = |of: fn(&Operator) -> &str| known.map_or("", |(operator, _)| of(operator)).to_owned();
    let stores = known.map(|(_, stores)| stores.join(", ")).unwrap_or_default();
    html! {
        form .line method="post" action="/people" {
            (seal(manager))
            label { "Staff number" input name="id" required inputmode="numeric" size="8" readonly[known.is_some()] value=(text(|it| &it.id)); }
            label { "Name" input name="name" required value=(text(|it| &it.name)); }
            label { "Role" input name="role" required list="roles" size="12" value=(text(|it| &it.role)); }
            label { "Stores, all if empty" input name="stores" placeholder="AU-SYD" value=(stores); }
            label { "May sign in" select name="active" {
                option value="yes" { "yes" }
                option value="no" selected[known.is_some_and(|(operator, _)| !operator.is_active)] { "no" }
            } }
            label { "PIN" select name="pin" {
                option value="keep" { "as it is" }
                option value="new" selected[known.is_none()] { "a new first PIN" }
            } }
            button type="submit" { "Save" }
        }
        datalist id="roles" {
            @for id in ["cashier", "supervisor", "manager", "stock"] { option value=(id) {} }
            @for role in roles { option value=(role.id) {} }
        }
    }
}

fn role_form(manager: &Manager, known: Option<&Role>) -> Markup {
    let rights = known.map(|role| serde_json::to_string_pretty(&role.rights).unwrap_or_default());
    let rights = rights.unwrap_or_else(|| "{ \"sell\": true }".to_owned());
    html! {
        form method="post" action="/people/roles" {
            (seal(manager))
            label { "Id" input name="id" required readonly[known.is_some()] value=(known.map_or("", |role| &role.id)); }
            label { "Rights" textarea name="rights" rows=(rights.lines().count().clamp(3, 20)) spellcheck="false" { (rights) } }
            button type="submit" { "Save" }
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Person {
    seal: String,
    id: String,
    name: String,
    role: String,
    stores: String,
    active: String,
    pin: String,
}

pub(super) async fn put_person(
    State(hub): State<Arc<Hub>>,
    manager: Manager,
    Form(form): Form<Person>,
) -> Done<Response> {
    manager.check(&hub, &form.seal)?;
    let id = form.id.trim();
    if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return Err(Refused::malformed("A staff number is digits and letters.").into());
    }
    let known = hub.storage.operators()?.into_iter().find(|(operator, _)| operator.id == id);
    let drawn = if form.pin == "new" { Some(first_pin()?) } else { None };
    let kept = known.and_then(|(operator, _)| operator.first_pin);
    let operator = Operator {
        id: id.to_owned(),
        name: form.name.trim().to_owned(),
        role: form.role.trim().to_owned(),
        is_active: form.active == "yes",
        first_pin: drawn.as_ref().map(|drawn| drawn.verifier.clone()).or(kept),
    };
    hub.storage.put_operators(&stores_of(&form.stores), &[operator], hub.now())?;
    let Some(FirstPin { pin, .. }) = drawn else { return Ok(say("/people", "It is on its way to the tills.")) };
    let notice = html! { div .notice role="status" {
        p { "The first PIN of " (form.name.trim()) ". It is shown this once; where they have a PIN already, that one stays." }
        p .code { (pin) }
    } };
    // A PIN stands in no address that a browser remembers.
    Ok(shown(&hub, &manager, &notice)?.into_response())
}

#[derive(Deserialize)]
pub(super) struct NewRole {
    seal: String,
    id: String,
    rights: String,
}

pub(super) async fn put_role(
    State(hub): State<Arc<Hub>>,
    manager: Manager,
    Form(form): Form<NewRole>,
) -> Done<Response> {
    manager.check(&hub, &form.seal)?;
    let rights: serde_json::Value = serde_json::from_str(&form.rights)
        .map_err(|error| Refused::malformed(format!("The rights can't be read: {error}.")))?;
    if !rights.is_object() || form.id.trim().is_empty() {
        return Err(Refused::malformed("A role has an id, and its rights are names with limits.").into());
    }
    hub.storage.put_roles(&[Role { id: form.id.trim().to_owned(), rights }], hub.now())?;
    Ok(say("/people", "The role is on its way to the tills."))
}
