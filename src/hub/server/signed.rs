//! A request of a till: read within limits, its signature checked, its nonce noted.

use crate::Refused;
use crate::answer::NotDone;
use crate::nonces::Stale;
use crate::server::Hub;
use crate::till::Till;
use axum::body::{Bytes, to_bytes};
use axum::extract::{FromRequest, Query, Request};
use axum::http::{HeaderMap, Uri};
use protocol::{BODY_BYTES_MAX, Problem, ProblemType, RequestParts, SignedHeaders};
use serde::de::DeserializeOwned;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::timeout;

/// How long a body may take to arrive.
const BODY_MAX: Duration = Duration::from_secs(60);

/// A request that a till has signed.
pub struct SignedRequest {
    /// Who asks.
    pub till: Till,
    /// What it sent.
    pub body: Bytes,
    uri: Uri,
}

impl SignedRequest {
    /// The body's value.
    pub fn value<T: DeserializeOwned>(&self) -> Result<T, NotDone> {
        serde_json::from_slice(&self.body).map_err(|error| NotDone::new(ProblemType::Malformed, error.to_string()))
    }

    /// What stands in the query.
    pub fn query<T: DeserializeOwned>(&self) -> Result<T, NotDone> {
        let Query(value) =
            Query::try_from_uri(&self.uri).map_err(|error| NotDone::new(ProblemType::Malformed, error.to_string()))?;
        Ok(value)
    }
}

impl FromRequest<Arc<Hub>> for SignedRequest {
    type Rejection = NotDone;

    async fn from_request(request: Request, hub: &Arc<Hub>) -> Result<SignedRequest, NotDone> {
        let (parts, body) = request.into_parts();
        let unsigned = |error: protocol::SignatureError| NotDone::new(ProblemType::Unsigned, error.to_string());
        let headers = headers(&parts.headers)?;
        // Whoever signs nothing readable isn't listened to any longer.
        let claims = headers.claims().map_err(unsigned)?;
        let till = hub.storage.till(&claims.key_id).map_err(|refused| match refused {
            Refused::NotFound { .. } => NotDone::new(ProblemType::Unsigned, "no till of this hub has this key"),
            other => other.into(),
        })?;
        let body = timeout(BODY_MAX, to_bytes(body, BODY_BYTES_MAX)).await;
        let body = body
            .map_err(|_| NotDone::new(ProblemType::Malformed, "the body took too long"))?
            .map_err(|_| NotDone::new(ProblemType::TooLarge, "the body is too long or broke off"))?;
        let (path, query) = (parts.uri.path(), parts.uri.query().unwrap_or_default());
        let signed = RequestParts { method: parts.method.as_str(), path, query, body: &body };
        protocol::verify(signed, &headers, &till.public_key).map_err(unsigned)?;
        if till.revoked_at.is_some() {
            return Err(NotDone::new(ProblemType::Revoked, "a manager has shut this till out"));
        }
        let now = (hub.clock)().as_second();
        hub.nonces.note(&claims.key_id, claims.created, &claims.nonce, now).map_err(|stale| match stale {
            Stale::Clock => {
                let problem = Problem::new(ProblemType::Clock, "the request was signed at another time than the hub's");
                NotDone(Box::new(Problem { now: Some(hub.now().to_string()), ..problem }))
            }
            Stale::Replayed => NotDone::new(ProblemType::Replayed, "this request came before"),
            Stale::TooMany => NotDone::new(ProblemType::TooMany, "too many requests"),
        })?;
        Ok(SignedRequest { till, body, uri: parts.uri })
    }
}

fn headers(headers: &HeaderMap) -> Result<SignedHeaders, NotDone> {
    let text = |name: &str| {
        let value = headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        value.ok_or_else(|| NotDone::new(ProblemType::Unsigned, format!("{name} is missing")))
    };
    Ok(SignedHeaders {
        content_digest: text("content-digest")?,
        signature_input: text("signature-input")?,
        signature: text("signature")?,
    })
}
