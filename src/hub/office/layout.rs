//! What all pages share: the head, the way around, and figures as bars.

use super::Manager;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use maud::{DOCTYPE, Markup, html};

const CSS: &str = include_str!("office.css");
const SCRIPT: &str = include_str!("office.js");

/// The pages one can go to: path and name.
const PAGES: [(&str, &str); 12] = [
    ("/", "Today"),
    ("/tills", "Stores and tills"),
    ("/products", "Products and prices"),
    ("/promotions", "Promotions"),
    ("/stock", "Stock"),
    ("/orders", "Orders"),
    ("/vouchers", "Vouchers"),
    ("/customers", "Customers"),
    ("/messages", "Messages"),
    ("/people", "People"),
    ("/settings", "Settings"),
    ("/attention", "Needs attention"),
];

pub(super) async fn stylesheet() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, "max-age=300")], CSS).into_response()
}

pub(super) async fn script() -> Response {
    ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8"), (header::CACHE_CONTROL, "max-age=300")], SCRIPT)
        .into_response()
}

/// A page without the way around.
pub(super) fn bare(title: &str, content: Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " - omnitill" }
                link rel="stylesheet" href="/office.css";
            }
            body { (content) }
        }
    }
}

/// A page of somebody who is signed in.
pub(super) fn page(manager: &Manager, here: &str, title: &str, content: Markup) -> Markup {
    bare(
        title,
        html! {
            header {
                strong { "omnitill" }
                nav aria-label="Pages" {
                    @for (path, name) in PAGES {
                        a href=(path) .here[path == here] aria-current=[(path == here).then_some("page")] { (name) }
                    }
                }
                form method="post" action="/sign-out" {
                    (seal(manager))
                    button .quiet type="submit" { "Sign out" }
                }
            }
            main {
                h1 { (title) }
                (content)
            }
        },
    )
}

/// What a form has to carry.
pub(super) fn seal(manager: &Manager) -> Markup {
    html! { input type="hidden" name="seal" value=(manager.seal); }
}

/// Bars with the figure written on them: name, share of the longest in percent, figure.
pub(super) fn bars(rows: &[(String, i64, String)]) -> Markup {
    html! {
        div .bars role="table" {
            @for (name, percent, figure) in rows {
                div { (name) }
                div { div .bar style=(format!("width:{}%", (*percent).clamp(0, 100))) {} }
                div .number { (figure) }
            }
        }
    }
}

/// Loads the page again when something has changed, unless somebody is typing.
pub(super) fn lively() -> Markup {
    html! { script src="/office.js" defer {} }
}
