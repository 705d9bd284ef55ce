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

/// A value as JSON.
pub fn json<T: Serialize>(value: &T) -> Answer {
    const NO_STORE: (HeaderName, HeaderValue) = (header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let body = serde_json::to_vec(value)
        .map_err(|error| NotDone::new(ProblemType::Storage, format!("the answer can't be written: {error}")))?;
    let json = (header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    Ok(([json, NO_STORE], body).into_response())
}
