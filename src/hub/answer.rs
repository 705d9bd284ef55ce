//! Answers: JSON where something was asked, problem+json (RFC 9457) where it can't be given.

use crate::Refused;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use protocol::{Problem, ProblemType};
use serde::Serialize;

/// A problem on its way out.
#[derive(Clone, Debug)]
pub struct NotDone(pub Box<Problem>);

/// What an endpoint answers.
pub type Answer = Result<Response, NotDone>;

impl NotDone {
    /// A problem of this kind.
    pub fn new(kind: ProblemType, title: impl Into<String>) -> NotDone {
        NotDone(Box::new(Problem::new(kind, title)))
    }
}

impl From<Problem> for NotDone {
    fn from(problem: Problem) -> NotDone {
        NotDone(Box::new(problem))
    }
}

impl From<Refused> for NotDone {
    fn from(refused: Refused) -> NotDone {
        NotDone(Box::new(refused.into()))
    }
}

impl IntoResponse for NotDone {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.0.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_vec(&self.0).unwrap_or_default();
        (status, [(header::CONTENT_TYPE, "application/problem+json")], body).into_response()
    }
}

/// Whatever couldn't be done is said as a problem, also where nobody of ours was asked: another method, a path that can't be read, too much
/// at once. What the head says besides stays.
pub async fn in_words(response: Response) -> Response {
    const PROBLEM: &str = "application/problem+json";
    let (status, kind) = (response.status(), response.headers().get(header::CONTENT_TYPE));
    if !(status.is_client_error() || status.is_server_error()) || kind.is_some_and(|kind| kind == PROBLEM) {
        return response;
    }
    let kind = match status {
        StatusCode::NOT_FOUND => ProblemType::NotFound,
        StatusCode::PAYLOAD_TOO_LARGE => ProblemType::TooLarge,
        status if status.is_client_error() => ProblemType::Malformed,
        _ => ProblemType::Storage,
    };
    let title = status.canonical_reason().unwrap_or("it can't be done").to_lowercase();
    let problem = Problem { status: status.as_u16(), ..Problem::new(kind, title) };
    let (mut parts, _) = response.into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM));
    Response::from_parts(parts, serde_json::to_vec(&problem).unwrap_or_default().into())
}

/// A value as JSON.
pub fn json<T: Serialize>(value: &T) -> Answer {
    const NO_STORE: (HeaderName, HeaderValue) = (header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let body = serde_json::to_vec(value)
        .map_err(|error| NotDone::new(ProblemType::Storage, format!("the answer can't be written: {error}")))?;
    let json = (header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok(([json, NO_STORE], body).into_response())
}
