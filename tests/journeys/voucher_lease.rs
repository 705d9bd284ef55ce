//! For how long a till relies on what the hub holds of a voucher: its own crash doesn't end it, another start of the computer does.

use super::chain::{CUP, costs, eventually, fill, join, options, safe};
use super::vouchers::{asked, balances, issue};
use super::{CASHIER, due, sign_in};
use crate::console::{Console, Hub, TempDir, verified};
use serde_json::json;
use std::fs;
use std::path::Path;

const TILL: &str = "AU-SYD-01";

/// A cup for 4.50, of which the voucher pays a part; what is due.
fn pays_in_part(till: &mut Console, code: &str, amount: i64) {
    till.ok(json!({ "do": "scan", "code": CUP }));
    till.ok(json!({ "do": "show_total" }));
    let paid = asked(till, json!({ "do": "pay_voucher", "code": code, "amount": amount }));
    assert_eq!(paid["reply"]["basket"]["due"]["exact"], 450 - amount, "{paid}");
}

fn again(hub: &Hub, folder: &Path) -> Console {
    let mut till = Console::start(&options(hub, folder, TILL));
    sign_in(&mut till, CASHIER);
    till
}

/// Makes what a closed till remembers look as if the computer had been started again since.
fn started_again(data: &Path) {
    let boot = fs::read_to_string("/proc/sys/kernel/random/boot_id").expect("Linux tells it");
    let file = data.join("sales.db");
    let mut bytes = fs::read(&file).expect("read");
    let remembered = [b"{\"boot\":\"", boot.trim().as_bytes()].concat();
    let found: Vec<usize> =
        bytes.windows(remembered.len()).enumerate().filter(|(_, text)| *text == remembered).map(|(at, _)| at).collect();
    assert!(!found.is_empty(), "the till remembers which start of the computer it was");
    for at in found {
        let digit = &mut bytes[at + remembered.len() - 1];
        *digit = if *digit == b'0' { b'1' } else { b'0' };
    }
    fs::write(&file, bytes).expect("written");
}

#[test]
fn a_till_that_was_killed_goes_on_with_its_voucher_and_after_another_start_of_the_computer_asks_again() {
    let folder = TempDir::new();
    let data = folder.path().join(TILL);
    let hub = Hub::start(&folder.path().join("hub"));
    fill(&hub);
    let code = issue(&hub, folder.path(), (1, 1_000, "multi-purpose"));
    let mut till = join(&hub, folder.path(), TILL);
    costs(&mut till, "4.50");

    // Killed in the middle of a payment, it is the same computer still: what the hub holds is relied on.
    pays_in_part(&mut till, &code, 300);
    till.kill();
    let mut till = again(&hub, folder.path());
    let (_, owed) = due(&mut till);
    let paid = till.ok(json!({ "do": "tender", "kind": "cash", "amount": owed }));
    assert_eq!(paid["reply"], "paid", "{paid}");
    till.ok(json!({ "do": "next_customer" }));
    safe(&mut till);
    assert_eq!(balances(&hub), [(700, 0)]);

    // After another start of the computer nobody knows how long it was off: the till asks the hub anew by itself, gives free what is held
    // yet, and goes on.
    pays_in_part(&mut till, &code, 400);
    till.close();
    started_again(&data);
    let mut till = again(&hub, folder.path());
    let (_, owed) = due(&mut till);
    let paid = asked(&mut till, json!({ "do": "tender", "kind": "cash", "amount": owed }));
    assert_eq!((&paid["reply"]["reply"], &paid["voucher"]["available"]), (&json!("paid"), &json!(300)), "{paid}");
    till.ok(json!({ "do": "next_customer" }));
    safe(&mut till);
    assert_eq!(balances(&hub), [(300, 0)]);

    // Where the hub says no or isn't there, it is said in words, and nothing is sold on what nobody holds; then it goes on.
    pays_in_part(&mut till, &code, 300);
    till.close();
    started_again(&data);
    let address = hub.address.trim_start_matches("https://").to_owned();
    let mut till = again(&hub, folder.path());
    let (_, owed) = due(&mut till);
    let refused = |till: &mut Console, code: &str| {
        let answer = asked(till, json!({ "do": "tender", "kind": "cash", "amount": owed }));
        assert_eq!((&answer["code"], &answer["reply"]), (&json!(code), &json!(null)), "{answer}");
    };
    let handle = hub.ok(&["vouchers"])[0]["handle"].as_str().expect("a handle").to_owned();
    hub.ok(&["voucher", &handle, "blocked"]);
    refused(&mut till, "voucher-stopped");
    hub.ok(&["voucher", &handle, "active"]);
    hub.kill();
    refused(&mut till, "voucher-no-hub");
    let hub = Hub::start_at(&folder.path().join("hub"), &address);
    eventually("the hub to hold it again", || {
        match asked(&mut till, json!({ "do": "tender", "kind": "cash", "amount": owed })) {
            paid if paid["reply"]["reply"] == "paid" => Ok(()),
            other => Err(other.to_string()),
        }
    });
    till.ok(json!({ "do": "next_customer" }));
    safe(&mut till);
    assert_eq!(balances(&hub), [(0, 0)]);
    assert_eq!(hub.ok(&["exceptions"]), json!([]), "nothing was lost");
    till.close();
    verified(&data);
}
