//! `omnitill hub`: runs the hub, or has the one that runs do what its pages do.

use crate::command_line::{HubCommand, HubOptions, Shared};
use crate::hub_client::HubClient;
use crate::output::say;
use hub::Sqlite;
use jiff::Timestamp;
use serde_json::{Value, json};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Runs the hub, or carries out a command at the one that runs.
pub fn run(options: HubOptions, shared: &Shared) -> Result<(), Box<dyn Error>> {
    let folder = shared.data_dir.clone().ok_or("Say where the hub's data are, with --data-dir DIR.")?;
    match options.command {
        Some(command) => carry_out(command, &folder),
        None => serve(&folder, &options),
    }
}

/// Opens the storage of a hub's folder.
pub fn open_storage(folder: &Path) -> Result<Arc<Sqlite>, Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    let now = hub::moment(Timestamp::now().as_millisecond());
    let storage = Arc::new(Sqlite::open(folder, now)?);
    hub::OpStorage::replay_parked(&*storage, now)?;
    Ok(storage)
}

fn serve(folder: &Path, options: &HubOptions) -> Result<(), Box<dyn Error>> {
    let started = hub::Options {
        folder: folder.to_owned(),
        listen: options.listen,
        names: options.names.clone(),
        office: options.office,
    };
    let running = hub::start(&started, open_storage(folder)?)?;
    say!("The hub listens at https://{}.", running.address);
    if let Some(office) = running.office {
        say!("The head office's pages are at http://{office}/, from this machine only.");
    }
    if let Some(password) = &running.password {
        say!("The head office's password is {password}. It is shown this once and kept nowhere.");
    }
    running.wait();
    Ok(())
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
        HubCommand::Vouchers { recipient } => hub.get(&["vouchers?recipient=", &query(&recipient)].concat())?,
        HubCommand::Messages => hub.get("messages")?,
        HubCommand::Message { id, decision } => {
            hub.post(&format!("messages/{id}/decision"), &json!({ "decision": decision }))?
        }
        HubCommand::Orders => hub.get("orders")?,
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

fn document(file: &PathBuf) -> Result<Value, Box<dyn Error>> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{} can't be read: {error}.", file.display()))?;
    Ok(serde_json::from_str(&text).map_err(|error| format!("{} isn't JSON: {error}.", file.display()))?)
}
