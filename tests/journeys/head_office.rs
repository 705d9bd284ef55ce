//! What head office chooses holds at the till: roles and settings, while it is open and when it is opened again.

use super::chain::{eventually, join, options, safe};
use super::{CASHIER, sign_in};
use crate::console::{Console, Hub, Reply, TempDir, verified};
use serde_json::{Value, json};

const STORE: &str = "AU-SYD";

/// Tries until the answer is the one that is waited for.
#[track_caller]
fn until(till: &mut Console, action: &Value, code: Option<&str>) {
    eventually(code.unwrap_or("it to be done"), || match till.send(action.clone()) {
        Reply::Ok(_) if code.is_none() => Ok(()),
        Reply::Refused { code: found, .. } if code == Some(found.as_str()) => Ok(()),
        other => Err(format!("{other:?}")),
    });
}

#[test]
fn roles_and_settings_of_the_chain_hold_at_once() {
    let folder = TempDir::new();
    let hub = Hub::start(&folder.path().join("hub"));
    hub.put_store(STORE);
    let mut till = join(&hub, folder.path(), "AU-SYD-01");
    let tea = json!({ "do": "add_open_item", "name": "Loose tea", "price": 990, "tax_category": "gst" });
    let off = json!({ "do": "discount_basket", "discount": { "percent": "10" } });
    till.ok(tea.clone());
    till.ok(off.clone());
    hub.put("roles", &json!([{ "id": "cashier", "rights": { "sell": true, "discount": "5 %", "no-sale": true } }]));
    until(&mut till, &off, Some("discount-needs-manager"));
    till.ok(json!({ "do": "discount_basket", "discount": { "percent": "5" } }));
    hub.ok(&["set", "open_items", "false", "--level", "store", "--id", STORE]);
    until(&mut till, &tea, Some("open-items-off"));
    safe(&mut till);
    till.close();

    // Without the network they hold from the first act on; a till's own setting is nearer than its store's.
    hub.ok(&["set", "open_items", "true", "--level", "till", "--id", "AU-SYD-01"]);
    let address = hub.address.trim_start_matches("https://").to_owned();
    let opened = options(&hub, folder.path(), "AU-SYD-01");
    hub.kill();
    let mut till = Console::start(&opened);
    sign_in(&mut till, CASHIER);
    until(&mut till, &off, Some("discount-needs-manager"));
    until(&mut till, &tea, Some("open-items-off"));
    let hub = Hub::start_at(&folder.path().join("hub"), &address);
    until(&mut till, &tea, None);
    hub.put("roles", &json!([{ "id": "cashier", "rights": { "sell": true, "discount": "20 %" } }]));
    until(&mut till, &off, None);
    till.close();
    verified(&folder.path().join("AU-SYD-01"));
}
