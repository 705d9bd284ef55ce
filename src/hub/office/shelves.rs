//! Stock, orders, vouchers and customers: looked up, and what little is done to them here.

use super::layout::{page, seal};
use super::words::{amount, at_store};
use super::{Done, Manager, Said, say};
use crate::server::Hub;
use axum::extract::{Form, Query, State};
use axum::response::Response;
use maud::{Markup, html};
use protocol::{Hash, OrderState, VoucherHandle, VoucherState};
use serde::Deserialize;
use std::sync::Arc;

const SHOWN: usize = 100;

#[derive(Deserialize)]
pub(super) struct Search {
    #[serde(default)]
    words: String,
    #[serde(flatten)]
    said: Said,
}

fn search(label: &str, words: &str) -> Markup {
    html! {
        form .line method="get" style="margin-bottom:20px" {
            div { label for="words" { (label) } input #words name="words" value=(words) autofocus size="32"; }
            button type="submit" { "Search" }
        }
    }
}

pub(super) async fn stock(State(hub): State<Arc<Hub>>, manager: Manager, Query(asked): Query<Search>) -> Done<Markup> {
    let sku = asked.words.trim();
    let stores = hub.storage.stores()?;
    let on_hand = if sku.is_empty() { Vec::new() } else { hub.storage.on_hand(sku)? };
    let movements = if sku.is_empty() { Vec::new() } else { hub.storage.movements(sku, SHOWN)? };
    Ok(page(
        &manager,
        "/stock",
        "Stock",
        html! {
            (asked.said.notice())
            (search("SKU", &asked.words))
            @if !sku.is_empty() {
                div .card {
                    h2 { "On hand" }
                    @if on_hand.is_empty() { p { "Nobody has booked this article in or sold it yet." } }
                    table { tbody { @for row in &on_hand {
                        tr {
                            td { (row.store) }
                            td .number { (row.quantity) @if row.quantity.starts_with('-') { " " span .badge.soon { "more sold than booked in" } } }
                            td .muted { "as of " (row.as_of) }
                        }
                    } } }
                }
                div .card {
                    h2 { "Latest movements" }
                    table { tbody { @for row in &movements {
                        tr { td { (at_store(row.at, &row.store, &stores)) } td { (row.store) } td { (row.reason) } td .number { (row.quantity) } }
                    } } }
                }
            }
        },
    ))
}

pub(super) async fn orders(State(hub): State<Arc<Hub>>, manager: Manager, Query(said): Query<Said>) -> Done<Markup> {
    let orders = hub.storage.orders(None, None, SHOWN)?;
    let tone = |state| match state {
        OrderState::Ready | OrderState::HandedOver => "badge good",
        OrderState::Cancelled | OrderState::Expired => "badge now",
        _ => "badge",
    };
    Ok(page(
        &manager,
        "/orders",
        "Orders",
        html! {
            (said.notice())
            div .card {
                @if orders.is_empty() { p { "No order has come in yet." } }
                table {
                    thead { tr { th { "Order" } th { "Placed" } th { "To be collected" } th { "Payment" } th { "State" } th .number { "Total" } } }
                    tbody { @for order in &orders {
                        tr {
                            td { (order.number) " " span .muted { (order.name) } }
                            td { (order.placed_at) " " span .muted { (order.channel) } }
                            td { (order.pick_up_store.as_deref().unwrap_or("sent home")) }
                            td { (format!("{:?}", order.payment)) }
                            td { span class=(tone(order.state)) { (format!("{:?}", order.state)) } }
                            td .number { (amount(order.total_minor, &order.currency)) }
                        }
                    } }
                }
            }
        },
    ))
}

pub(super) async fn vouchers(
    State(hub): State<Arc<Hub>>,
    manager: Manager,
    Query(asked): Query<Search>,
) -> Done<Markup> {
    let now = hub.now();
    let found = match asked.words.trim() {
        "" => hub.storage.latest_vouchers(SHOWN, now)?,
        recipient => hub.storage.find_vouchers(recipient, now)?,
    };
    let budgets = hub.storage.voucher_budgets()?;
    Ok(page(
        &manager,
        "/vouchers",
        "Vouchers",
        html! {
            (asked.said.notice())
            (search("Recipient", &asked.words))
            div .card {
                @if found.is_empty() { p { "No voucher." } }
                table {
                    thead { tr { th { "Ends with" } th { "For" } th { "Pays for" } th { "Issued" } th .number { "Value" } th .number { "Left" } th .number { "Held" } th { "State" } th {} } }
                    tbody { @for voucher in &found {
                        tr {
                            td { (voucher.tail) } td { (voucher.recipient) }
                            td { @if let Some(purpose) = &voucher.purpose { (purpose.name) " " span .muted { (purpose.country) " " (purpose.category) } } @else { "Anything" } }
                            td { (voucher.issued_at) }
                            td .number { (amount(voucher.issued_minor, &voucher.currency)) }
                            td .number { (amount(voucher.balance_minor, &voucher.currency)) }
                            td .number { (amount(voucher.held_minor, &voucher.currency)) }
                            td { (format!("{:?}", voucher.state)) }
                            td {
                                form method="post" action="/vouchers/state" {
                                    (seal(&manager))
                                    input type="hidden" name="handle" value=(voucher.handle.0.to_string());
                                    @if voucher.state == VoucherState::Active { button .danger type="submit" name="state" value="blocked" { "Block" } }
                                    @else { button .quiet type="submit" name="state" value="active" { "Make active" } }
                                }
                            }
                        }
                    } }
                }
            }
            @if !budgets.is_empty() {
                div .card {
                    h2 { "Taken while the hub couldn't be reached" }
                    p .muted { "What tills may take without asking is the setting voucher_offline. More than they were granted is never lost by it." }
                    table {
                        thead { tr { th { "Till" } th .number { "Granted in all" } th .number { "Taken" } th .number { "Lost" } th { "Until" } } }
                        tbody { @for budget in &budgets {
                            tr {
                                td { (budget.till) @if !budget.epoch.is_empty() { " " span .badge { (budget.epoch) } } }
                                td .number { (amount(budget.granted_minor, &budget.currency)) }
                                td .number { (amount(budget.spent_minor, &budget.currency)) }
                                td .number { (amount(budget.lost_minor, &budget.currency)) }
                                td { @if let Some(until) = budget.until { (until.date()) } }
                            }
                        } }
                    }
                }
            }
        },
    ))
}

#[derive(Deserialize)]
pub(super) struct NewState {
    seal: String,
    handle: String,
    state: VoucherState,
}

pub(super) async fn voucher_state(
    State(hub): State<Arc<Hub>>,
    manager: Manager,
    Form(form): Form<NewState>,
) -> Done<Response> {
    manager.check(&hub, &form.seal)?;
    let handle = Hash::from_hex(&form.handle).ok_or_else(|| crate::Refused::malformed("This is no voucher."))?;
    hub.storage.set_voucher_state(VoucherHandle(handle), form.state, hub.now())?;
    Ok(say("/vouchers", "Done: the next till that asks is told."))
}

pub(super) async fn customers(
    State(hub): State<Arc<Hub>>,
    manager: Manager,
    Query(asked): Query<Search>,
) -> Done<Markup> {
    let mut found = Vec::new();
    if !asked.words.trim().is_empty() {
        for entity in hub.storage.legal_entities()? {
            let customers = hub.storage.find_customers(&entity.id, asked.words.trim(), SHOWN)?;
            found.extend(customers.into_iter().map(|customer| (entity.id.clone(), customer)));
        }
    }
    Ok(page(
        &manager,
        "/customers",
        "Customers",
        html! {
            (asked.said.notice())
            (search("Name, e-mail address or telephone number", &asked.words))
            @if !asked.words.trim().is_empty() {
                div .card {
                    @if found.is_empty() { p { "Nobody by that name." } }
                    table { tbody { @for (entity, customer) in &found {
                        tr {
                            td { (customer.name) @if !customer.group.is_empty() { " " span .badge { (customer.group) } } }
                            td { (customer.email) } td { (customer.phone) } td .muted { (entity) }
                            td { @for consent in &customer.consents {
                                span class=(if consent.is_given { "badge good" } else { "badge" }) title=(format!("{} {}", consent.at, consent.source)) {
                                    (format!("{:?}", consent.channel)) @if consent.is_given { ": yes" } @else { ": no" }
                                } " "
                            } }
                            td .number { @if let Some(points) = customer.points { (points) " points" } }
                        }
                    } } }
                }
            }
        },
    ))
}
