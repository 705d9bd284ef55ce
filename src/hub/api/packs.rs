//! Country packs: passed on as they were signed. A hub believes nobody's rules; it refuses what no till could read.

use super::{Bearer, read, taken};
use crate::answer::{Answer, NotDone, json};
use crate::server::Hub;
use axum::body::Bytes;
use axum::extract::State;
use protocol::{CountryPack, ProblemType};
use std::sync::Arc;

pub(super) async fn packs(State(hub): State<Arc<Hub>>, _: Bearer) -> Answer {
    json(&hub.storage.packs()?)
}

pub(super) async fn put(State(hub): State<Arc<Hub>>, _: Bearer, body: Bytes) -> Answer {
    let packs: Vec<CountryPack> = read(&body)?;
    packs.iter().try_for_each(look_into)?;
    for pack in &packs {
        hub.storage.put_pack(pack, hub.now())?;
    }
    taken(packs.len())
}

/// Whether the file says what is said of it.
fn look_into(pack: &CountryPack) -> Result<(), NotDone> {
    let wrong = |reason: String| NotDone::new(ProblemType::Malformed, reason);
    let text = pack.text().ok_or_else(|| wrong("the file isn't text in base64".to_owned()))?;
    let found = retail::unproven_country_pack(&text).map_err(|reason| wrong(reason.to_string()))?;
    let country = pack.country.split('-').next().unwrap_or_default();
    if (country, pack.since.as_str()) == (found.country.code.as_str(), found.starts.to_string().as_str()) {
        return Ok(());
    }
    let [code, starts] = [found.country.code, found.starts.to_string()];
    Err(wrong(["the file has the rules of ", &code, " from ", &starts].concat()))
}
