//! Bulk from other systems, in parts that can be gone on with after a cut.

use super::{Bearer, ROWS_MAX, read};
use crate::answer::{Answer, json};
use crate::server::Hub;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use protocol::{NewUpload, UploadPart, UploadQuery};
use std::sync::Arc;
use uuid::Uuid;

pub(super) async fn begin(State(hub): State<Arc<Hub>>, _: Bearer, body: Bytes) -> Answer {
    let new: NewUpload = read(&body)?;
    json(&hub.storage.begin_upload(&new, hub.now())?)
}

pub(super) async fn upload(State(hub): State<Arc<Hub>>, Path(id): Path<Uuid>, _: Bearer) -> Answer {
    json(&hub.storage.upload(id)?)
}

pub(super) async fn take(State(hub): State<Arc<Hub>>, Path(id): Path<Uuid>, _: Bearer, body: Bytes) -> Answer {
    let part: UploadPart = read(&body)?;
    json(&hub.storage.take_rows(id, &part, hub.now())?)
}

pub(super) async fn results(
    State(hub): State<Arc<Hub>>,
    Path(id): Path<Uuid>,
    Query(asked): Query<UploadQuery>,
    _: Bearer,
) -> Answer {
    json(&hub.storage.upload_results(id, asked.from, asked.only_refused, ROWS_MAX)?)
}
