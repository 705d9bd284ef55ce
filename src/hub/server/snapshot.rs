//! Whole scopes in pieces, for a till's first day. A piece can be asked for from a byte on, so that a download that broke off goes on.

use crate::Refused;
use crate::answer::{Answer, NotDone, json};
use crate::server::exchange::on_disk;
use crate::server::{Hub, SignedRequest};
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use protocol::{Hash, ProblemType};
use std::io::{Read, Seek, SeekFrom};
use std::sync::Arc;

pub(super) async fn manifest(State(hub): State<Arc<Hub>>, Path(scope): Path<String>, request: SignedRequest) -> Answer {
    if !hub.storage.may_read(&request.till.identity.till, &scope)? {
        return Err(NotDone::new(ProblemType::Forbidden, "this scope isn't for this till"));
    }
    json(&on_disk(move || Ok(hub.snapshots.manifest(&*hub.storage, &scope)?)).await?)
}

/// A piece, all of it or from the byte on that `Range: bytes=N-` names. Its name is its hash: whoever knows it was told of it.
pub(super) async fn piece(
    State(hub): State<Arc<Hub>>,
    Path(hash): Path<String>,
    headers: HeaderMap,
    _: SignedRequest,
) -> Answer {
    let hash = Hash::from_hex(&hash).ok_or_else(|| NotDone::new(ProblemType::Malformed, "a hash is 64 digits"))?;
    let from = headers.get(header::RANGE).and_then(|range| range.to_str().ok()).and_then(first_byte);
    let (bytes, size) = on_disk(move || Ok(read(&hub, hash, from.unwrap_or(0))?)).await?;
    let kind = (header::CONTENT_TYPE, "application/gzip".to_owned());
    match from {
        Some(from) if from < size => {
            let range = (header::CONTENT_RANGE, format!("bytes {from}-{}/{size}", size - 1));
            Ok((StatusCode::PARTIAL_CONTENT, [kind, range], Body::from(bytes)).into_response())
        }
        Some(_) => {
            let range = (header::CONTENT_RANGE, format!("bytes */{size}"));
            Ok((StatusCode::RANGE_NOT_SATISFIABLE, [range]).into_response())
        }
        None => Ok(([kind], Body::from(bytes)).into_response()),
    }
}

fn first_byte(range: &str) -> Option<u64> {
    range.strip_prefix("bytes=")?.strip_suffix('-')?.parse().ok()
}

fn read(hub: &Hub, hash: Hash, from: u64) -> Result<(Vec<u8>, u64), Refused> {
    let broken = |error: std::io::Error| Refused::Storage { reason: error.to_string() };
    let mut file = std::fs::File::open(hub.snapshots.piece(hash)?).map_err(broken)?;
    let size = file.metadata().map_err(broken)?.len();
    file.seek(SeekFrom::Start(from)).map_err(broken)?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).map_err(broken)?;
    Ok((bytes, size))
}
