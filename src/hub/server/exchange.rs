//! What goes up and what comes down.

use crate::answer::{Answer, NotDone, json};
use crate::server::{Hub, SignedRequest};
use axum::extract::State;
use protocol::{AcksQuery, BATCH_MAX, Batch, ChangePage, ChangesQuery, Cursor, PAGE_MAX, ProblemType, WAIT_MAX_S};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;
use tokio::task::spawn_blocking;
use tokio::time::{Instant, timeout_at};

/// Runs what waits for the disk where waiting hurts nobody.
pub(super) async fn on_disk<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, NotDone> + Send + 'static,
) -> Result<T, NotDone> {
    spawn_blocking(work).await.map_err(|error| NotDone::new(ProblemType::Storage, error.to_string()))?
}

pub(super) async fn ops(State(hub): State<Arc<Hub>>, request: SignedRequest) -> Answer {
    let batch: Batch = request.value()?;
    if batch.ops.len() > BATCH_MAX {
        return Err(NotDone::new(ProblemType::TooLarge, "too many ops at once"));
    }
    let till = request.till.identity.till;
    json(&on_disk(move || Ok(hub.storage.take_batch(&till, &batch, hub.now())?)).await?)
}

pub(super) async fn acks(State(hub): State<Arc<Hub>>, request: SignedRequest) -> Answer {
    let AcksQuery { lane, epoch } = request.query()?;
    json(&hub.storage.acknowledged(&request.till.identity.till, lane, &epoch)?)
}

pub(super) async fn subscription(State(hub): State<Arc<Hub>>, request: SignedRequest) -> Answer {
    json(&hub.storage.subscription(&request.till.identity.till, hub.now())?)
}

pub(super) async fn changes(State(hub): State<Arc<Hub>>, request: SignedRequest) -> Answer {
    let ChangesQuery { scope, hub_epoch, after, schema, limit, wait } = request.query()?;
    if !hub.storage.may_read(&request.till.identity.till, &scope)? {
        return Err(NotDone::new(ProblemType::Forbidden, "this scope isn't for this till"));
    }
    let cursor = Cursor { hub_epoch, pos: after, schema };
    let (limit, wait) = (limit.unwrap_or(PAGE_MAX).clamp(1, PAGE_MAX), wait.min(WAIT_MAX_S));
    let until = Instant::now() + Duration::from_secs(wait);
    // Heard before it is asked: what changes in between isn't missed.
    let mut pokes = hub.pokes.subscribe();
    loop {
        let page = page(&hub, &scope, &cursor, limit).await?;
        if wait == 0 || page.through > page.after || Instant::now() >= until {
            return json(&page);
        }
        loop {
            match timeout_at(until, pokes.recv()).await {
                Ok(Ok(poke)) if poke.scope != scope => {}
                Ok(Ok(_) | Err(RecvError::Lagged(_))) | Err(_) => break,
                Ok(Err(RecvError::Closed)) => return json(&page),
            }
        }
    }
}

async fn page(hub: &Arc<Hub>, scope: &str, cursor: &Cursor, limit: usize) -> Result<ChangePage, NotDone> {
    let (at, scope, cursor) = (Arc::clone(hub), scope.to_owned(), cursor.clone());
    on_disk(move || Ok(at.storage.changes(&scope, &cursor, limit)?)).await
}
