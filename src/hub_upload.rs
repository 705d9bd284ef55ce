//! `omnitill hub upload`: sends a long list in parts. The same file again goes on where it was cut.

use crate::hub_client::HubClient;
use crate::output::{complain, say};
use protocol::PART_MAX;
use serde_json::{Value, json};
use std::error::Error;
use std::path::Path;
use uuid::Uuid;

/// Sends the rows of a file: a JSON array, or a JSON value a line.
pub fn upload(hub: &HubClient, what: &str, file: &Path, legal_entity: &str) -> Result<(), Box<dyn Error>> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{} can't be read: {error}.", file.display()))?;
    let rows = rows(&text).map_err(|error| format!("{} isn't JSON: {error}.", file.display()))?;
    let id = id_of(what, legal_entity, &text);
    let begun = hub.post("uploads", &json!({ "id": id, "what": what, "legal_entity": legal_entity }))?;
    let mut next = number(&begun["next"])?;
    if next > 0 {
        say!("{next} rows are there already.");
    }
    while let Some(part) = rows.get(next..(next + PART_MAX).min(rows.len())).filter(|part| !part.is_empty()) {
        let reply = hub.post(&format!("uploads/{id}/rows"), &json!({ "first": next, "rows": part }))?;
        let refused = |reply: &&Value| reply["result"] == "refused";
        for reply in reply["results"].as_array().into_iter().flatten().filter(refused) {
            complain!("Row {}: {}", reply["row"], reply["detail"].as_str().unwrap_or_default());
        }
        next = number(&reply["next"])?;
        say!("{next} of {}", rows.len());
    }
    let refused = hub.get(&format!("uploads/{id}"))?["refused"].as_u64().unwrap_or_default();
    say!("Done: {} rows, {refused} of them refused.", rows.len());
    Ok(())
}

fn number(value: &Value) -> Result<usize, Box<dyn Error>> {
    let number = value.as_u64().ok_or("The hub's answer can't be read.")?;
    Ok(usize::try_from(number)?)
}

fn rows(text: &str) -> Result<Vec<Value>, serde_json::Error> {
    if text.trim_start().starts_with('[') {
        return serde_json::from_str(text);
    }
    text.lines().filter(|line| !line.trim().is_empty()).map(serde_json::from_str).collect()
}

/// The same file for the same purpose is the same upload.
fn id_of(what: &str, legal_entity: &str, text: &str) -> Uuid {
    let hash = protocol::chain(protocol::Hash::default(), [what, "|", legal_entity, "|", text].concat().as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash.0[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}
