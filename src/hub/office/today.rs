//! What the chain sells today: every store by its own calendar, the web beside them.

use super::layout::{bars, lively, page};
use super::words::{amount, at_store, day_in, percent};
use super::{Done, Manager};
use crate::server::Hub;
use crate::{SaleRow, SalesBy, SalesRow, Store};
use axum::extract::{Query, State};
use maud::{Markup, html};
use retail::Date;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

const LATEST: usize = 12;

#[derive(Deserialize)]
pub(super) struct Day {
    day: Option<String>,
}

pub(super) async fn today(State(hub): State<Arc<Hub>>, manager: Manager, Query(asked): Query<Day>) -> Done<Markup> {
    let stores = hub.storage.stores()?;
    // The chain's day is that of its first store: where days differ, somebody chooses.
    let zone = stores.first().map_or("UTC", |store| store.place.time_zone.as_str());
    let day: Date = match asked.day.filter(|day| !day.is_empty()) {
        Some(day) => day.parse().map_err(|_| crate::Refused::malformed("A day is written 2026-12-31."))?,
        None => day_in(zone, hub.now()),
    };
    let by = |by| hub.storage.sales_of_day(day, by);
    let (hours, by_store, by_country, by_channel) =
        (by(SalesBy::Hour)?, by(SalesBy::Store)?, by(SalesBy::Country)?, by(SalesBy::Channel)?);
    let latest = hub.storage.latest_sales(LATEST)?;
    let sums = sums(&by_store);
    Ok(page(
        &manager,
        "/",
        "Today",
        html! {
            form .line method="get" style="margin-bottom:20px" {
                div { label for="day" { "Day" } input #day type="date" name="day" value=(day.to_string()); }
                button .quiet type="submit" { "Show" }
            }
            @if sums.is_empty() {
                div .card { p { "Nothing has been sold on this day yet. Sales show up here within seconds of being paid." } }
            }
            div .cards {
                @for row in sums.values() {
                    div .card {
                        div .muted { (row.currency) ", " (row.sales) " sales" }
                        div .figure { (amount(row.revenue_minor, &row.currency)) }
                        div .muted {
                            "cost " (amount(row.cost_minor, &row.currency)) ", margin "
                            (amount(row.margin_minor(), &row.currency))
                            @if row.costed_minor > 0 { " (" (percent(row.margin_minor(), row.costed_minor)) " %)" }
                        }
                    }
                }
            }
            @for currency in sums.keys() { (by_hour(&hours, currency)) }
            (table("By store", &by_store))
            (table("By country", &by_country))
            (table("By channel", &by_channel))
            (latest_sales(&latest, &stores))
            (lively())
        },
    ))
}

/// What all stores of a currency sold: amounts of different currencies are never added.
fn sums(rows: &[SalesRow]) -> BTreeMap<String, SalesRow> {
    let mut sums: BTreeMap<String, SalesRow> = BTreeMap::new();
    for row in rows {
        let sum = sums.entry(row.currency.clone()).or_default();
        sum.currency.clone_from(&row.currency);
        sum.sales += row.sales;
        sum.revenue_minor += row.revenue_minor;
        sum.tax_minor += row.tax_minor;
        sum.costed_minor += row.costed_minor;
        sum.cost_minor += row.cost_minor;
    }
    sums
}

fn by_hour(rows: &[SalesRow], currency: &str) -> Markup {
    let rows: Vec<&SalesRow> = rows.iter().filter(|row| row.currency == currency).collect();
    let most = rows.iter().map(|row| row.revenue_minor).max().unwrap_or_default();
    html! {
        @if !rows.is_empty() {
            div .card {
                h2 { "By hour, " (currency) }
                div .hours {
                    @for row in rows {
                        div title=(amount(row.revenue_minor, currency)) {
                            (amount(row.revenue_minor, currency).replace(currency, "").trim().to_owned())
                            span style=(format!("height:{}%", percent(row.revenue_minor.max(0), most) * 3 / 4)) {}
                            (row.key)
                        }
                    }
                }
            }
        }
    }
}

fn table(title: &str, rows: &[SalesRow]) -> Markup {
    html! {
        @if !rows.is_empty() {
            div .card {
                h2 { (title) }
                table {
                    thead { tr {
                        th { "Where" } th .number { "Sales" } th .number { "Sold" } th .number { "Tax" }
                        th .number { "Cost" } th .number { "Margin" }
                    } }
                    tbody {
                        @for row in rows {
                            tr {
                                td { (row.key) }
                                td .number { (row.sales) }
                                td .number { (amount(row.revenue_minor, &row.currency)) }
                                td .number { (amount(row.tax_minor, &row.currency)) }
                                td .number { (amount(row.cost_minor, &row.currency)) }
                                td .number { (amount(row.margin_minor(), &row.currency)) }
                            }
                        }
                    }
                }
                (chart(rows))
            }
        }
    }
}

fn chart(rows: &[SalesRow]) -> Markup {
    let is_one_currency = rows.windows(2).all(|pair| pair[0].currency == pair[1].currency);
    let most = rows.iter().map(|row| row.revenue_minor).max().unwrap_or_default();
    let bar = |row: &SalesRow| {
        (row.key.clone(), percent(row.revenue_minor.max(0), most), amount(row.revenue_minor, &row.currency))
    };
    html! { @if is_one_currency && rows.len() > 1 { (bars(&rows.iter().map(bar).collect::<Vec<_>>())) } }
}

fn latest_sales(rows: &[SaleRow], stores: &[Store]) -> Markup {
    html! {
        @if !rows.is_empty() {
            div .card {
                h2 { "Latest" }
                table {
                    thead { tr { th { "Receipt" } th { "Where" } th { "When" } th .number { "Paid" } } }
                    tbody {
                        @for row in rows {
                            tr {
                                td { (row.label) @if row.is_voided { " " span .badge.soon { "undone" } } }
                                td { (row.store) @if row.channel != "store" { " (" (row.channel) ")" } }
                                td { (at_store(row.at, &row.store, stores)) }
                                td .number { (amount(row.total_minor, &row.currency)) }
                            }
                        }
                    }
                }
            }
        }
    }
}
