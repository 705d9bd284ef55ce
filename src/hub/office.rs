//! The head office's pages: what the chain sells and holds, and what a person decides. Rendered here, so that any browser shows them.

mod attention;
mod layout;
mod messages;
mod people;
mod products;
mod promotions;
mod session;
mod settings;
mod shelves;
mod tills;
mod today;
mod words;

use crate::Refused;
use crate::server::{Hub, stream};
use axum::Router;
use axum::extract::{Form, FromRequestParts, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::map_response;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use layout::{bare, script, stylesheet};
use maud::{Markup, html};
use serde::Deserialize;
use session::SESSION_S;
pub use session::{Office, OfficeError, SignIn};
use std::sync::Arc;

const COOKIE: &str = "office";

/// The pages.
pub fn router(hub: Arc<Hub>) -> Router {
    Router::new()
        .route("/", get(today::today))
        .route("/tills", get(tills::tills))
        .route("/tills/enrol", post(tills::enrol))
        .route("/tills/revoke", post(tills::revoke))
        .route("/products", get(products::products))
        .route("/products/{code}", get(products::product))
        .route("/prices", post(products::put_price))
        .route("/promotions", get(promotions::promotions).post(promotions::put))
        .route("/promotions/simple", post(promotions::put_simple))
        .route("/promotions/end", post(promotions::end))
        .route("/stock", get(shelves::stock))
        .route("/orders", get(shelves::orders))
        .route("/vouchers", get(shelves::vouchers))
        .route("/vouchers/state", post(shelves::voucher_state))
        .route("/customers", get(shelves::customers))
        .route("/people", get(people::people).post(people::put_person))
        .route("/people/roles", post(people::put_role))
        .route("/settings", get(settings::settings).post(settings::put_setting))
        .route("/messages", get(messages::messages))
        .route("/messages/email", post(messages::put_email))
        .route("/messages/webhook", post(messages::put_webhook))
        .route("/messages/decide", post(messages::decide))
        .route("/attention", get(attention::attention))
        .route("/attention/retry", post(attention::retry))
        .route("/attention/discard", post(attention::discard))
        .route("/attention/close", post(attention::close))
        .route("/events", get(events))
        .route("/office.css", get(stylesheet))
        .route("/office.js", get(script))
        .route("/sign-in", get(ask).post(sign_in))
        .route("/sign-out", post(sign_out))
        .layer(map_response(guarded))
        .with_state(hub)
}

/// Nothing from elsewhere runs on these pages, and no other page frames them.
async fn guarded(mut response: Response) -> Response {
    const POLICY: &str =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    response
}

/// What a page answers.
type Done<T> = Result<T, Problem>;

/// Why a page can't be shown or a form can't be carried out, as a page.
struct Problem(StatusCode, String);

impl From<Refused> for Problem {
    fn from(refused: Refused) -> Problem {
        let status = StatusCode::from_u16(refused.kind().status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Problem(status, refused.to_string())
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let page = bare(
            "That didn't work",
            html! {
                main { div .card {
                    h1 { "That didn't work" }
                    p .notice.bad role="alert" { (self.1) }
                    p { "Nothing was changed. Go back, look at what was typed, and try again." }
                } }
            },
        );
        (self.0, page).into_response()
    }
}

/// What the page before wants to have said.
#[derive(Default, Deserialize)]
struct Said {
    #[serde(default)]
    said: String,
}

impl Said {
    fn notice(&self) -> Markup {
        html! { @if !self.said.is_empty() { p .notice role="status" { (self.said) } } }
    }
}

/// Goes to a page that says this.
fn say(page: &str, words: &str) -> Response {
    let said = serde_urlencoded::to_string([("said", words)]).unwrap_or_default();
    Redirect::to(&format!("{page}?{said}")).into_response()
}

/// Tells an open page that something has changed.
async fn events(State(hub): State<Arc<Hub>>, _: Manager) -> Response {
    stream::changes(&hub)
}

/// Somebody who is signed in.
struct Manager {
    cookie: String,
    /// What its forms carry.
    seal: String,
}

impl Manager {
    /// Refuses a form that another site has made somebody send.
    fn check(&self, hub: &Hub, seal: &str) -> Result<(), Problem> {
        if hub.office.is_own_form(&self.cookie, seal) {
            return Ok(());
        }
        Err(Problem(StatusCode::FORBIDDEN, "This form is too old. Load the page again.".to_owned()))
    }
}

impl FromRequestParts<Arc<Hub>> for Manager {
    type Rejection = Redirect;

    async fn from_request_parts(parts: &mut Parts, hub: &Arc<Hub>) -> Result<Manager, Redirect> {
        let cookie = cookie_of(&parts.headers).unwrap_or_default();
        if !hub.office.knows(&cookie, (hub.clock)().as_second()) {
            return Err(Redirect::to("/sign-in"));
        }
        Ok(Manager { seal: hub.office.form_seal(&cookie), cookie })
    }
}

fn cookie_of(headers: &HeaderMap) -> Option<String> {
    let cookies = headers.get(header::COOKIE)?.to_str().ok()?;
    let found = cookies.split(';').filter_map(|cookie| cookie.trim().split_once('='));
    found.into_iter().find(|(name, _)| *name == COOKIE).map(|(_, value)| value.to_owned())
}

#[derive(Deserialize)]
struct Password {
    password: String,
}

async fn ask() -> Markup {
    sign_in_page("")
}

fn sign_in_page(problem: &str) -> Markup {
    bare(
        "Sign in",
        html! {
            div .sign-in {
                div .card {
                    h1 { "Head office" }
                    p .lead { "The password was shown when this hub started for the first time." }
                    @if !problem.is_empty() { p .notice.bad role="alert" { (problem) } }
                    form method="post" action="/sign-in" {
                        label for="password" { "Password" }
                        input #password type="password" name="password" autocomplete="current-password" autofocus required style="width:100%;margin-bottom:12px";
                        button type="submit" style="width:100%" { "Sign in" }
                    }
                }
            }
        },
    )
}

async fn sign_in(State(hub): State<Arc<Hub>>, Form(form): Form<Password>) -> Response {
    let now = (hub.clock)().as_second();
    let at = Arc::clone(&hub);
    // Comparing a password takes its time.
    let found = tokio::task::spawn_blocking(move || at.office.sign_in(&form.password, now)).await;
    match found {
        Ok(SignIn::Right(cookie)) => {
            let cookie = format!("{COOKIE}={cookie}; Path=/; Max-Age={SESSION_S}; HttpOnly; SameSite=Strict");
            ([(header::SET_COOKIE, cookie)], Redirect::to("/")).into_response()
        }
        Ok(SignIn::Locked(seconds)) => {
            let text = format!("That was wrong too often. Try again in {seconds} seconds.");
            (StatusCode::TOO_MANY_REQUESTS, sign_in_page(&text)).into_response()
        }
        _ => (StatusCode::FORBIDDEN, sign_in_page("That isn't the password.")).into_response(),
    }
}

#[derive(Deserialize)]
struct Seal {
    seal: String,
}

async fn sign_out(State(hub): State<Arc<Hub>>, manager: Manager, Form(form): Form<Seal>) -> Done<Response> {
    manager.check(&hub, &form.seal)?;
    let cookie = format!("{COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict");
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to("/sign-in")).into_response())
}
