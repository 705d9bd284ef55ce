//! Pokes over an event stream (server-sent events): something changed, ask for it. They carry no data, so that a lost one loses nothing.

use crate::answer::{Answer, NotDone};
use crate::server::{Hub, SignedRequest};
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use protocol::{HEARTBEAT_S, Poke, ProblemType};
use std::collections::HashSet;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::mpsc;
use tokio::time::timeout;

/// Events that may wait for a slow reader.
const WAITING_MAX: usize = 64;

pub(super) async fn stream(State(hub): State<Arc<Hub>>, request: SignedRequest) -> Answer {
    let mut pokes = hub.pokes.subscribe();
    let (send, events) = mpsc::channel(WAITING_MAX);
    let scopes = scopes(&hub, &request)?;
    tokio::spawn(async move {
        let mut is_reading = send.send(Bytes::from_static(b": here\n\n")).await.is_ok();
        while is_reading {
            let event = match timeout(Duration::from_secs(HEARTBEAT_S), pokes.recv()).await {
                Err(_) => Bytes::from_static(b": still here\n\n"),
                Ok(Ok(poke)) if scopes.contains(&poke.scope) => event(&poke),
                Ok(Ok(_)) => continue,
                // Too many at once: the reader looks at all of them.
                Ok(Err(RecvError::Lagged(_))) => Bytes::from_static(b"event: look\ndata: {}\n\n"),
                Ok(Err(RecvError::Closed)) => return,
            };
            is_reading = send.send(event).await.is_ok();
        }
    });
    Ok(body(events))
}

/// Tells a page of the office that something has changed, not what.
pub(crate) fn changes(hub: &Hub) -> Response {
    let mut pokes = hub.pokes.subscribe();
    let (send, events) = mpsc::channel(WAITING_MAX);
    tokio::spawn(async move {
        let mut is_reading = send.send(Bytes::from_static(b": here\n\n")).await.is_ok();
        while is_reading {
            let event = match timeout(Duration::from_secs(HEARTBEAT_S), pokes.recv()).await {
                Err(_) => Bytes::from_static(b": still here\n\n"),
                Ok(Ok(_) | Err(RecvError::Lagged(_))) => Bytes::from_static(b"event: change\ndata: {}\n\n"),
                Ok(Err(RecvError::Closed)) => return,
            };
            is_reading = send.send(event).await.is_ok();
        }
    });
    body(events)
}

fn body(events: mpsc::Receiver<Bytes>) -> Response {
    let headers = [(header::CONTENT_TYPE, "text/event-stream"), (header::CACHE_CONTROL, "no-store")];
    (headers, Body::new(Events(events))).into_response()
}

/// What concerns this till.
fn scopes(hub: &Hub, request: &SignedRequest) -> Result<HashSet<String>, NotDone> {
    let subscription = hub.storage.subscription(&request.till.identity.till, hub.now())?;
    if subscription.scopes.is_empty() {
        return Err(NotDone::new(ProblemType::Forbidden, "nothing is for this till"));
    }
    Ok(subscription.scopes.into_iter().map(|head| head.scope).collect())
}

fn event(poke: &Poke) -> Bytes {
    let data = serde_json::to_string(poke).unwrap_or_default();
    Bytes::from(format!("event: poke\ndata: {data}\n\n"))
}

/// Events as a body.
struct Events(mpsc::Receiver<Bytes>);

impl hyper::body::Body for Events {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<hyper::body::Frame<Bytes>, Infallible>>> {
        self.0.poll_recv(context).map(|event| event.map(|event| Ok(hyper::body::Frame::data(event))))
    }
}
