//! A till joins with a one-time code.

use crate::Enrolled;
use crate::answer::{Answer, NotDone, json};
use crate::server::Hub;
use crate::server::exchange::on_disk;
use axum::body::Bytes;
use axum::extract::State;
use protocol::{EnrolReply, EnrolRequest, ProblemType, PublicKey};
use std::sync::Arc;

pub(super) async fn enrol(State(hub): State<Arc<Hub>>, body: Bytes) -> Answer {
    let request: EnrolRequest =
        serde_json::from_slice(&body).map_err(|error| NotDone::new(ProblemType::Malformed, error.to_string()))?;
    let at = Arc::clone(&hub);
    let Enrolled { identity, place } = on_disk(move || Ok(at.storage.enrol(&request, at.now())?)).await?;
    json(&EnrolReply {
        identity,
        place,
        hub_epoch: hub.storage.epoch()?,
        authority: hub.authority.pem().to_owned(),
        hub_key: PublicKey(hub.key.verifying_key().to_bytes()),
    })
}
