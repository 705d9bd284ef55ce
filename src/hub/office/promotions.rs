//! Promotions: those there are, and how one is made, changed and ended. The usual ones by a form, every one by its rule as it is written.

use super::layout::{page, seal};
use super::words::{places, stores_of};
use super::{Done, Manager, Said, say};
use crate::Refused;
use crate::server::Hub;
use axum::extract::{Form, Query, State};
use axum::response::Response;
use maud::{Markup, html};
use protocol::Promotion;
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

pub(super) async fn promotions(
    State(hub): State<Arc<Hub>>,
    manager: Manager,
    Query(said): Query<Said>,
) -> Done<Markup> {
    let promotions = hub.storage.promotions()?;
    let content = html! {
        (said.notice())
        div .card {
            h2 { "Make a promotion" }
            form .line method="post" action="/promotions/simple" {
                (seal(&manager))
                div { label for="id" { "Id" } input #id name="id" required placeholder="bars-10"; }
                div { label for="name" { "Name on receipts" } input #name name="name" required placeholder="Chocolate bars: 10 % off"; }
                div { label for="percent" { "Percent off" } input #percent name="percent" required inputmode="decimal" size="5" placeholder="10"; }
                div { label for="skus" { "SKUs, all articles if empty" } input #skus name="skus" placeholder="SWE-06, SWE-07"; }
                div { label for="since" { "First day" } input #since type="date" name="since"; }
                div { label for="until" { "Last day" } input #until type="date" name="until"; }
                div { label for="stores" { "Stores, all if empty" } input #stores name="stores" placeholder="AU-SYD"; }
                button type="submit" { "Make" }
            }
        }
        div .card {
            h2 { "Promotions" }
            @if promotions.is_empty() { p { "There is no promotion." } }
            @for (promotion, stores) in &promotions { (one(&manager, promotion, stores)) }
        }
    };
    Ok(page(&manager, "/promotions", "Promotions", content))
}

fn one(manager: &Manager, promotion: &Promotion, stores: &[String]) -> Markup {
    let rule = serde_json::to_string_pretty(&promotion.rule).unwrap_or_default();
    html! {
        details {
            summary { strong { (promotion.id) } " " span .muted { (places(stores)) } }
            form method="post" action="/promotions" {
                (seal(manager)) input type="hidden" name="id" value=(promotion.id);
                label { "Rule" textarea name="rule" rows=(rule.lines().count().clamp(4, 24)) spellcheck="false" { (rule) } }
                label { "Stores, all if empty" input name="stores" value=(stores.join(", ")); }
                button type="submit" { "Save" }
                " "
                button .danger type="submit" formaction="/promotions/end" { "End it" }
            }
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Simple {
    seal: String,
    id: String,
    name: String,
    percent: String,
    skus: String,
    since: String,
    until: String,
    stores: String,
}

pub(super) async fn put_simple(
    State(hub): State<Arc<Hub>>,
    manager: Manager,
    Form(form): Form<Simple>,
) -> Done<Response> {
    manager.check(&hub, &form.seal)?;
    let mut rule = json!({
        "id": form.id.trim(),
        "name": { "en": form.name.trim() },
        "benefit": { "percent": form.percent.trim().replace(',', ".") },
    });
    let skus = stores_of(&form.skus);
    if !skus.is_empty() {
        rule["goods"] = json!({ "skus": skus });
    }
    for (key, day) in [("since", form.since.trim()), ("until", form.until.trim())] {
        if !day.is_empty() {
            rule[key] = Value::from(day);
        }
    }
    put_rule(&hub, form.id.trim(), rule, &form.stores)
}

#[derive(Deserialize)]
pub(super) struct Written {
    seal: String,
    id: String,
    rule: String,
    stores: String,
}

pub(super) async fn put(State(hub): State<Arc<Hub>>, manager: Manager, Form(form): Form<Written>) -> Done<Response> {
    manager.check(&hub, &form.seal)?;
    let rule = serde_json::from_str(&form.rule);
    let rule = rule.map_err(|error| Refused::malformed(format!("The rule can't be read: {error}.")))?;
    put_rule(&hub, &form.id, rule, &form.stores)
}

/// Takes over a rule that tills can read.
fn put_rule(hub: &Hub, id: &str, rule: Value, stores: &str) -> Done<Response> {
    let read: retail::Promotion = serde_json::from_value(rule.clone())
        .map_err(|error| Refused::malformed(format!("Tills can't read this rule: {error}.")))?;
    if read.id != id || id.is_empty() {
        return Err(Refused::malformed("A promotion keeps its id: make another one instead.").into());
    }
    let promotion = Promotion { id: id.to_owned(), rule };
    hub.storage.put_promotions(&stores_of(stores), &[promotion], hub.now())?;
    Ok(say("/promotions", &format!("{id} is on its way to the tills.")))
}

pub(super) async fn end(State(hub): State<Arc<Hub>>, manager: Manager, Form(form): Form<Written>) -> Done<Response> {
    manager.check(&hub, &form.seal)?;
    hub.storage.remove_promotions(std::slice::from_ref(&form.id), hub.now())?;
    Ok(say("/promotions", &format!("{} has ended.", form.id)))
}
