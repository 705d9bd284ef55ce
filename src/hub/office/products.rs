//! Products, what they cost where and when, and how a price is changed.

use super::layout::{page, seal};
use super::words::day_in;
use super::{Done, Manager, Said, say};
use crate::server::Hub;
use crate::{PriceReach, Refused};
use axum::extract::{Form, Path, Query, State};
use axum::response::Response;
use maud::{Markup, html};
use protocol::{Price, Product};
use retail::{Date, UnitPrice};
use serde::Deserialize;
use std::sync::Arc;

const SHOWN: usize = 50;

#[derive(Deserialize)]
pub(super) struct Search {
    #[serde(default)]
    words: String,
    #[serde(default)]
    after: String,
}

fn name_of(product: &Product) -> &str {
    let text = product.texts.get("en").or_else(|| product.texts.values().next());
    text.map_or(product.code.as_str(), |text| text.name.as_str())
}

pub(super) async fn products(
    State(hub): State<Arc<Hub>>,
    manager: Manager,
    Query(asked): Query<Search>,
) -> Done<Markup> {
    let found = hub.storage.find_products(&asked.words, &asked.after, SHOWN)?;
    let next = (found.len() == SHOWN).then(|| found.last().map(|product| product.code.clone())).flatten();
    Ok(page(
        &manager,
        "/products",
        "Products and prices",
        html! {
            form .line method="get" style="margin-bottom:20px" {
                div { label for="words" { "Name, code or SKU" } input #words name="words" value=(asked.words) autofocus size="32"; }
                button type="submit" { "Search" }
            }
            div .card {
                @if found.is_empty() { p { "No product has that in its name or code." } }
                table {
                    thead { tr { th { "Product" } th { "Code" } th { "Category" } th { "Sold as" } } }
                    tbody { @for product in &found {
                        tr {
                            td { a href=(format!("/products/{}", product.code)) { (name_of(product)) } @if !product.brand.is_empty() { span .muted { " " (product.brand) } } }
                            td { (product.code) }
                            td { (product.category) }
                            td .muted { (product.variants.iter().map(|variant| variant.sku.as_str()).collect::<Vec<_>>().join(", ")) }
                        }
                    } }
                }
            }
            @if let Some(after) = next {
                form method="get" {
                    input type="hidden" name="words" value=(asked.words);
                    input type="hidden" name="after" value=(after);
                    button .quiet type="submit" { "More" }
                }
            }
        },
    ))
}

#[derive(Deserialize)]
pub(super) struct Day {
    #[serde(default)]
    day: String,
    #[serde(flatten)]
    said: Said,
}

pub(super) async fn product(
    State(hub): State<Arc<Hub>>,
    manager: Manager,
    Path(code): Path<String>,
    Query(asked): Query<Day>,
) -> Done<Markup> {
    let product = hub.storage.product(&code)?;
    let stores = hub.storage.stores()?;
    let today = day_in(stores.first().map_or("UTC", |store| store.place.time_zone.as_str()), hub.now());
    let day: Date = if asked.day.is_empty() { today } else { date(&asked.day)? };
    let mut rows = Vec::new();
    for variant in &product.variants {
        for store in &stores {
            let price = hub.storage.price_at(&variant.sku, &store.id, day)?;
            rows.push((variant.sku.as_str(), store, price));
        }
    }
    let text = product.texts.get("en").or_else(|| product.texts.values().next());
    Ok(page(
        &manager,
        "/products",
        name_of(&product),
        html! {
            p .lead { (product.code) @if !product.brand.is_empty() { ", " (product.brand) } }
            (asked.said.notice())
            @if let Some(text) = text.filter(|text| !text.description.is_empty()) { p { (text.description) } }
            div .card {
                h2 { "What it costs" }
                form .line method="get" { div { label for="day" { "On" } input #day type="date" name="day" value=(day.to_string()); } button .quiet type="submit" { "Show" } }
                table {
                    thead { tr { th { "Article" } th { "Store" } th .number { "Price" } th .number { "Cost" } th { "Holds" } } }
                    tbody { @for (sku, store, price) in &rows {
                        @if let Some(price) = price {
                            tr {
                                td { (sku) } td { (store.place.name) }
                                td .number { strong { (price.amount) } " " (price.currency) }
                                td .number .muted { (price.cost.as_deref().unwrap_or("not known")) }
                                td { "from " (price.since) @if let Some(until) = &price.until { " to " (until) } }
                            }
                        }
                    } }
                }
            }
            (change(&manager, &product, &stores, day))
            (all_prices(&hub, &product)?)
        },
    ))
}

fn change(manager: &Manager, product: &Product, stores: &[crate::Store], day: Date) -> Markup {
    html! {
        div .card {
            h2 { "Change a price" }
            p .muted { "Tills that are in touch show it within a second; the others when they come back. A later first day waits on the tills and holds from its midnight on." }
            form .line method="post" action="/prices" {
                (seal(manager))
                input type="hidden" name="product" value=(product.code);
                div { label for="sku" { "Article" } select #sku name="sku" { @for variant in &product.variants { option { (variant.sku) } } } }
                div { label for="store" { "Where" } select #store name="store" { @for store in stores { option value=(store.id) { (store.place.name) } } } }
                div { label for="amount" { "Price" } input #amount name="amount" inputmode="decimal" required size="8"; }
                div { label for="since" { "From" } input #since type="date" name="since" value=(day.to_string()) required; }
                div { label for="until" { "To (if it ends)" } input #until type="date" name="until"; }
                button type="submit" { "Change" }
            }
        }
    }
}

fn all_prices(hub: &Hub, product: &Product) -> Result<Markup, Refused> {
    let mut rows = Vec::new();
    for variant in &product.variants {
        rows.extend(hub.storage.prices_of(&variant.sku)?);
    }
    let reach = |reach: &PriceReach| match reach {
        PriceReach::Global => "everywhere".to_owned(),
        PriceReach::Country(country) => format!("in {country}"),
        PriceReach::Store(store) => store.clone(),
    };
    Ok(html! {
        div .card {
            h2 { "Every price it has had or will have" }
            table { tbody { @for (at, price) in &rows {
                tr { td { (price.sku) } td { (reach(at)) } td .number { (price.amount) " " (price.currency) } td { (price.since) @if let Some(until) = &price.until { " to " (until) } } }
            } } }
        }
    })
}

fn date(text: &str) -> Result<Date, Refused> {
    text.parse().map_err(|_| Refused::malformed("A day is written 2026-12-31."))
}

#[derive(Deserialize)]
pub(super) struct NewPrice {
    seal: String,
    product: String,
    sku: String,
    store: String,
    amount: String,
    since: String,
    #[serde(default)]
    until: String,
}

pub(super) async fn put_price(
    State(hub): State<Arc<Hub>>,
    manager: Manager,
    Form(form): Form<NewPrice>,
) -> Done<Response> {
    manager.check(&hub, &form.seal)?;
    let store = hub.storage.store(&form.store)?;
    let amount = form.amount.trim().replace(',', ".");
    let price: UnitPrice = amount.parse().map_err(|_| Refused::malformed("A price is a number such as 2.50."))?;
    let since = date(&form.since)?;
    let until = (!form.until.is_empty()).then(|| date(&form.until)).transpose()?;
    if until.is_some_and(|until| until < since) {
        return Err(Refused::malformed("The last day is before the first.").into());
    }
    let before = hub.storage.price_at(&form.sku, &store.id, since)?;
    let price = Price {
        sku: form.sku,
        store: None,
        currency: store.place.currency,
        amount: price.to_string(),
        // What it costs the shop doesn't change because its price does.
        cost: before.and_then(|before| before.cost),
        since: since.to_string(),
        until: until.map(|until| until.to_string()),
    };
    hub.storage.put_prices(&PriceReach::Store(store.id), std::slice::from_ref(&price), hub.now())?;
    let text = format!("{} costs {} {} from {} on.", price.sku, price.amount, price.currency, price.since);
    Ok(say(&format!("/products/{}", form.product), &text))
}
