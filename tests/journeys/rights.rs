//! Rights from door to door: an act above a cashier's limit, allowed by a second person, in four countries; badges; the journal read
//! by whoever may.

use crate::console::{Console, Options, TempDir, run, verified};
use serde_json::{Value, json};

const SUPERVISOR: (&str, &str) = ("151", "627304");
const MANAGER: (&str, &str) = ("201", "190583");

fn sign_in(operator: &str, pin: &str) -> Value {
    json!({ "do": "sign_in", "operator": operator, "pin": pin })
}

fn by((approver, pin): (&str, &str), action: &Value) -> Value {
    json!({ "do": "approved", "approver": approver, "pin": pin, "action": action })
}

fn kinds(found: &Value) -> Vec<&str> {
    found["entries"].as_array().expect("entries").iter().filter_map(|entry| entry["kind"].as_str()).collect()
}

/// A morning in a shop of the demo: a discount above the limit, a sale undone, both allowed by others, and looked up afterwards.
#[track_caller]
fn check(store: &str) {
    let folder = TempDir::new();
    let options = Options::new(&store[..2]).option("--store", store).data_dir(folder.path());
    let mut console = Console::start(&options);
    console.ok(sign_in("101", "502917"));
    console.ok(json!({ "do": "add_open_item", "name": "Vase", "price": 2_000 }));
    let discount = json!({ "do": "discount_line", "line": 1, "discount": { "percent": "40" } });
    assert_eq!(console.refused(discount.clone()).0, "discount-needs-manager", "{store}");
    assert_eq!(console.refused(by(("101", "502917"), &discount)).0, "approve-own", "{store}");
    assert_eq!(console.refused(by(("102", "738264"), &discount)).0, "approver-cannot", "{store}");
    let basket = console.ok(by(SUPERVISOR, &discount));
    assert_eq!(basket["basket"]["lines"][0]["amount"], 1_200, "{store}");
    assert_eq!(console.ok(json!({ "do": "view" }))["view"]["operator"]["id"], "101", "{store}: the cashier stays");
    let due = basket["basket"]["due"]["exact"].clone();
    let receipt = console.ok(json!({ "do": "tender", "kind": "card", "amount": due }))["sale"]["receipt"].clone();
    let undo = json!({ "do": "post_void", "receipt": receipt, "reason": "wrong vase" });
    console.refused(undo.clone());
    console.ok(by(MANAGER, &undo));
    // The cashier may not look it up; the supervisor may, the manager sees what stands out.
    assert_eq!(console.refused(json!({ "do": "find_journal" })).0, "act-needs-manager", "{store}");
    console.ok(sign_in(SUPERVISOR.0, SUPERVISOR.1));
    let found = console.ok(json!({ "do": "find_journal", "kinds": ["approved"] }));
    assert_eq!(kinds(&found), ["approved", "approved"], "{store}");
    let newest = &found["entries"][0];
    assert_eq!((&newest["operator"], &newest["approver"]), (&json!("101"), &json!(MANAGER.0)), "{store}");
    let shown = console.ok(json!({ "do": "show_journal", "number": newest["number"] }));
    assert_eq!(shown["record"]["event"]["right"], "post-void", "{store}");
    assert!(shown["around"].as_array().is_some_and(|around| around.len() >= 6), "{store}");
    assert_eq!(kinds(&console.ok(json!({ "do": "find_journal", "text": "wrong vase" }))), ["post-void"], "{store}");
    assert_eq!(console.refused(json!({ "do": "read_exceptions" })).0, "act-needs-manager", "{store}");
    console.ok(sign_in(MANAGER.0, MANAGER.1));
    let report = console.ok(json!({ "do": "read_exceptions" }))["report"]["operators"].clone();
    let counts = |operator: &str| {
        let person = report.as_array().into_iter().flatten().find(|person| person["operator"] == operator);
        person.and_then(|person| person["counts"].as_array()).cloned().unwrap_or_default()
    };
    let of = |kind: &str| counts("101").iter().find(|count| count["kind"] == kind).map(|count| count["count"].clone());
    assert_eq!((of("discount"), of("post-void"), of("approved")), (Some(json!(1)), Some(json!(1)), Some(json!(2))));
    assert!(console.close().status.success());
    verified(folder.path());
}

#[test]
fn a_second_person_allows_one_act_and_both_are_found_in_the_journal() {
    for store in ["AU", "FR", "DE", "US-NY"] {
        check(store);
    }
}

#[test]
fn a_badge_is_made_once_said_once_and_opens_the_till() {
    let folder = TempDir::new();
    let data = folder.path().display().to_string();
    let options = Options::new("AU").data_dir(folder.path());
    assert!(Console::start(&options).close().status.success());
    let made = run(&["operator", "badge", SUPERVISOR.0, "--data-dir", &data]);
    assert!(made.status.success(), "{made:?}");
    let code = made.output.trim().to_owned();
    assert_eq!(code.len(), 29, "{code}");
    let unknown = run(&["operator", "badge", "999", "--data-dir", &data]);
    assert!(!unknown.status.success() && unknown.errors.contains("staff number 999"), "{unknown:?}");
    let mut console = Console::start(&options);
    let scan = json!({ "do": "scan", "code": code });
    assert_eq!(console.ok(scan.clone())["operator"]["id"], SUPERVISOR.0);
    console.ok(sign_in("101", "502917"));
    let basket = console.ok(json!({ "do": "add_open_item", "name": "Vase", "price": 2_000 }));
    let action = json!({ "do": "discount_line", "line": basket["line"], "discount": { "percent": "40" } });
    console.ok(json!({ "do": "await_approval", "action": action }));
    assert_eq!(console.refused(json!({ "do": "scan", "code": "9520426000015" })).0, "approval-waits");
    assert_eq!(console.ok(scan)["basket"]["lines"][0]["amount"], 1_200);
    assert!(console.close().status.success());
    verified(folder.path());
}

#[test]
fn a_shop_has_its_own_roles_and_a_wrong_file_is_named() {
    let folder = TempDir::new();
    let settings = folder.path().join("settings.toml");
    let roles = folder.path().join("roles.toml");
    std::fs::write(&settings, "country = \"AU\"\nroles = \"roles.toml\"\n").expect("written");
    std::fs::write(&roles, "[[role]]\nid = \"cashier\"\n[role.rights]\nsell = true\n").expect("written");
    let options = Options::new("AU").data_dir(folder.path());
    let mut console = Console::start(&options);
    console.ok(sign_in("101", "502917"));
    let no_sale = json!({ "do": "no_sale", "reason": "change" });
    console.refused(no_sale.clone());
    console.ok(by(SUPERVISOR, &no_sale));
    assert!(console.close().status.success());
    verified(folder.path());
    // Other roles later don't make what was right then wrong.
    std::fs::write(&roles, "[[role]]\nid = \"supervisor\"\n[role.rights]\nsell = true\n").expect("written");
    assert!(Console::start(&options).close().status.success());
    verified(folder.path());
    std::fs::write(&roles, "[[role]]\nid = \"cashier\"\n[role.rights]\npost-viod = true\n").expect("written");
    let refused = run(&["console", "--data-dir", &folder.path().display().to_string()]);
    assert!(!refused.status.success(), "{refused:?}");
    for part in ["roles.toml", "line 4", "post-viod", "There are sell, discount"] {
        assert!(refused.errors.contains(part), "{part}: {}", refused.errors);
    }
}
