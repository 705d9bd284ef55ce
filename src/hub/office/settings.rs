//! Settings, each with where it was made and where it holds.

use super::layout::{page, seal};
use super::{Done, Manager, Said, say};
use crate::Refused;
use crate::server::Hub;
use axum::extract::{Form, Query, State};
use axum::response::Response;
use maud::{Markup, html};
use protocol::Origin;
use serde::Deserialize;
use std::sync::Arc;

fn origin_words(origin: &Origin) -> String {
    match origin {
        Origin::Global => "for all".to_owned(),
        Origin::Country(country) => format!("for {country}"),
        Origin::Store(store) => format!("for store {store}"),
        Origin::Till(till) => format!("for till {till}"),
    }
}

pub(super) async fn settings(State(hub): State<Arc<Hub>>, manager: Manager, Query(said): Query<Said>) -> Done<Markup> {
    let made = hub.storage.settings()?;
    let mut at_tills = Vec::new();
    for till in hub.storage.tills()? {
        at_tills.push((till.identity.till.clone(), hub.storage.settings_of(&till.identity.till)?));
    }
    Ok(page(
        &manager,
        "/settings",
        "Settings",
        html! {
            (said.notice())
            div .card {
                h2 { "Make a setting" }
                p .muted { "The nearest one holds: a till's before its store's, a store's before its country's, a country's before the one for all. An empty value takes it back." }
                form .line method="post" action="/settings" {
                    (seal(&manager))
                    div { label for="key" { "Setting" } input #key name="key" required placeholder="lock_after_minutes"; }
                    div { label for="value" { "Value" } input #value name="value" placeholder="5"; }
                    div { label for="level" { "For" } select #level name="level" { option value="global" { "all" } option value="country" { "a country" } option value="store" { "a store" } option value="till" { "a till" } } }
                    div { label for="id" { "Which" } input #id name="id" placeholder="AU, AU-SYD, AU-SYD-01"; }
                    button type="submit" { "Set" }
                }
            }
            div .card {
                h2 { "Made" }
                @if made.is_empty() { p { "None yet: tills go by their own files." } }
                table { tbody { @for setting in &made { tr { td { (setting.key) } td { (setting.value.to_string()) } td { (origin_words(&setting.origin)) } td .muted { "version " (setting.version) } } } } }
            }
            @for (till, settings) in &at_tills {
                @if !settings.is_empty() {
                    div .card {
                        h2 { "What holds at " (till) }
                        table { tbody { @for setting in settings { tr { td { (setting.key) } td { (setting.value.to_string()) } td { (origin_words(&setting.origin)) } } } } }
                    }
                }
            }
        },
    ))
}

#[derive(Deserialize)]
pub(super) struct NewSetting {
    seal: String,
    key: String,
    value: String,
    level: String,
    id: String,
}

pub(super) async fn put_setting(
    State(hub): State<Arc<Hub>>,
    manager: Manager,
    Form(form): Form<NewSetting>,
) -> Done<Response> {
    manager.check(&hub, &form.seal)?;
    let id = form.id.trim().to_owned();
    let origin = match form.level.as_str() {
        "country" => Origin::Country(id),
        "store" => Origin::Store(id),
        "till" => Origin::Till(id),
        _ => Origin::Global,
    };
    if origin != Origin::Global && form.id.trim().is_empty() {
        return Err(Refused::malformed("Say which country, store or till it is for.").into());
    }
    let text = form.value.trim();
    // What isn't a number, true, false or a list is a text.
    let value = serde_json::from_str(text).unwrap_or_else(|_| serde_json::Value::from(text));
    let value = (!text.is_empty()).then_some(value);
    hub.storage.put_setting(&origin, form.key.trim(), value.as_ref(), hub.now())?;
    let words = format!("{} is set {}.", form.key.trim(), origin_words(&origin));
    Ok(say("/settings", &words))
}
