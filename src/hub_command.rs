//! `omnitill hub`: runs the hub, or has the one that runs do what its pages do.

use crate::command_line::{HubCommand, HubOptions, Shared};
use crate::hub_client::HubClient;
use crate::output::say;
use serde_json::{Value, json};
use std::error::Error;
use std::path::{Path, PathBuf};

/// Runs the hub, or carries out a command at the one that runs.
pub fn run(options: HubOptions, shared: &Shared) -> Result<(), Box<dyn Error>> {
    let folder = shared.data_dir.clone().ok_or("Say where the hub's data are, with --data-dir DIR.")?;
    match options.command {
        Some(command) => carry_out(command, &folder),
        None => {
            let HubOptions { listen, names, office, command: _ } = options;
            Ok(hub::serve(&hub::Options { folder, listen, names, office }, &mut std::io::stdout())?)
        }
    }
}

fn carry_out(command: HubCommand, folder: &Path) -> Result<(), Box<dyn Error>> {
    let hub = HubClient::new(folder)?;
    let answer = match command {
        HubCommand::Stores => hub.get("stores")?,
        HubCommand::Tills => hub.get("tills")?,
        HubCommand::Enrol { store, till } => {
            let answer = hub.post("tills", &json!({ "store": store, "till": till }))?;
            say!("{}", answer["code"].as_str().unwrap_or_default());
            return Ok(());
        }
        HubCommand::Revoke { till } => hub.post(&format!("tills/{till}/revoke"), &Value::Null)?,
        HubCommand::Price { sku, store, amount, from, until } => {
            hub.post("prices", &price(&hub, &sku, &store, &amount, &from, until.as_deref())?)?
        }
        HubCommand::Sales { day, by } => hub.get(&format!("sales?day={day}&by={by}"))?,
        HubCommand::Stock { sku } => hub.get(&format!("stock/{sku}"))?,
        HubCommand::People => hub.get("operators")?,
        HubCommand::FirstPin { operator } => {
            let answer = hub.post(&["operators/", &query(&operator), "/first-pin"].concat(), &Value::Null)?;
            say!("{}", answer["pin"].as_str().unwrap_or_default());
            return Ok(());
        }
        HubCommand::Promotions => hub.get("promotions")?,
        HubCommand::Close { exception, note } => {
            hub.post(&format!("exceptions/{exception}/close"), &json!({ "note": note }))?
        }
        HubCommand::Alarms => hub.get("alarms")?,
        HubCommand::Voucher { handle, state } => {
            hub.post(&format!("vouchers/{handle}/state"), &json!({ "state": state }))?
        }
        HubCommand::Vouchers { recipient } => hub.get(&["vouchers?recipient=", &query(&recipient)].concat())?,
        HubCommand::Budgets => hub.get("voucher-budgets")?,
        HubCommand::Messages => hub.get("messages")?,
        HubCommand::Message { id, decision } => {
            hub.post(&format!("messages/{id}/decision"), &json!({ "decision": decision }))?
        }
        HubCommand::Pack { file } => hub.post("packs", &pack(&file)?)?,
        HubCommand::Packs => hub.get("packs")?,
        HubCommand::Orders => hub.get("orders")?,
        HubCommand::Refunds { done } => hub.get(if done { "refunds?done=true" } else { "refunds" })?,
        HubCommand::Exceptions => hub.get("exceptions")?,
        HubCommand::Parked => hub.get("parked")?,
        HubCommand::Retry { op } => hub.post(&format!("parked/{op}/retry"), &Value::Null)?,
        HubCommand::Discard { op, reason } => {
            hub.post(&format!("parked/{op}/discard"), &json!({ "reason": reason }))?
        }
        HubCommand::Set { key, value, level, id } => {
            let origin =
                if level == "global" { json!({ "level": level }) } else { json!({ "level": level, "id": id }) };
            let value = value.map(|text| serde_json::from_str(&text).unwrap_or(Value::from(text)));
            hub.post("settings", &json!({ "origin": origin, "key": key, "value": value }))?
        }
        HubCommand::Upload { what, file, legal_entity } => {
            return crate::hub_upload::upload(&hub, &what, &file, &legal_entity);
        }
        HubCommand::Put { what, file } => hub.post(&what, &document(&file)?)?,
    };
    say!("{answer:#}");
    Ok(())
}

/// A text as a part of an address.
fn query(text: &str) -> String {
    let kept = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|byte| if kept(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// A price in a store's own currency.
fn price(
    hub: &HubClient,
    sku: &str,
    store: &str,
    amount: &str,
    from: &str,
    until: Option<&str>,
) -> Result<Value, Box<dyn Error>> {
    let stores = hub.get("stores")?;
    let found = stores.as_array().and_then(|stores| stores.iter().find(|known| known["id"] == store));
    let found = found.ok_or_else(|| format!("There is no store {store}. `omnitill hub stores` lists them."))?;
    let price = json!({
        "sku": sku, "currency": found["place"]["currency"], "amount": amount, "since": from, "until": until,
    });
    Ok(json!({ "reach": { "level": "store", "id": store }, "prices": [price] }))
}

/// A signed country file on its way.
fn pack(file: &Path) -> Result<Value, Box<dyn Error>> {
    let wrong = |reason: String| format!("{}: {reason}.", file.display());
    let text = std::fs::read_to_string(file).map_err(|reason| wrong(reason.to_string()))?;
    let pack = retail::unproven_country_pack(&text).map_err(|reason| wrong(reason.to_string()))?;
    Ok(json!([protocol::CountryPack::of(&pack.country.code, &pack.starts.to_string(), &text)]))
}

fn document(file: &PathBuf) -> Result<Value, Box<dyn Error>> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{} can't be read: {error}.", file.display()))?;
    Ok(serde_json::from_str(&text).map_err(|error| format!("{} isn't JSON: {error}.", file.display()))?)
}
