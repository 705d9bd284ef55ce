//! The hub as a chain uses it: its office in a browser and by commands, and tills that join it.

use crate::console::{Hub, TempDir, run};
use serde_json::json;

const STORE: &str = "AU-SYD";

#[test]
fn the_office_opens_with_its_password_only() {
    let folder = TempDir::new();
    let hub = Hub::start(folder.path());
    for path in ["/", "/tills", "/products", "/settings", "/attention", "/events"] {
        let page = hub.get(path, "");
        assert!(page.status == 303 && page.head.contains("/sign-in"), "{path}: {page:?}");
    }
    assert_eq!(hub.post("/sign-in", "", "password=admin").status, 403);
    let cookie = hub.sign_in();
    for path in [
        "/",
        "/tills",
        "/products",
        "/promotions",
        "/stock",
        "/orders",
        "/vouchers",
        "/customers",
        "/people",
        "/settings",
        "/attention",
    ] {
        let page = hub.get(path, &cookie);
        assert_eq!(page.status, 200, "{path}: {page:?}");
        assert!(page.head.contains("default-src 'self'"), "{path}: {}", page.head);
    }
    assert_eq!(hub.get("/", "office=99999999999.0000").status, 303, "a cookie of one's own making");
    let forged = hub.post("/tills/revoke", &cookie, "seal=0000&till=AU-SYD-01");
    assert_eq!(forged.status, 403, "a form another site made somebody send");
    hub.kill();
    let again = Hub::start(folder.path());
    assert_eq!(again.password, None, "the password is shown once");
    assert_eq!(again.get("/", &cookie).status, 200, "whoever is signed in stays so");
}

#[test]
fn pages_without_tls_stay_on_this_machine() {
    let folder = TempDir::new();
    let data_dir = folder.path().to_str().expect("text");
    let refused = run(&["hub", "--data-dir", data_dir, "--listen", "127.0.0.1:0", "--office", "0.0.0.0:0"]);
    assert!(!refused.status.success() && refused.errors.contains("loopback"), "{refused:?}");
    let refused = run(&["hub"]);
    assert!(!refused.status.success() && refused.errors.contains("--data-dir"), "{refused:?}");
    let refused = run(&["hub", "--data-dir", data_dir, "tills"]);
    assert!(!refused.status.success() && refused.errors.contains("No hub has run"), "{refused:?}");
}

#[test]
fn commands_and_pages_do_the_same() {
    let folder = TempDir::new();
    let hub = Hub::start(folder.path());
    hub.put_store(STORE);
    hub.put(
        "products",
        &json!([{
            "code": "cup", "texts": { "en": { "name": "Espresso cup" } },
            "variants": [{ "sku": "CUP-1", "gtins": ["4006381333931"], "unit": "piece", "tax_category": "standard" }],
        }]),
    );
    hub.ok(&["price", "CUP-1", STORE, "4.50", "--from", "2026-01-01"]);
    hub.ok(&["price", "CUP-1", STORE, "5.00", "--from", "2027-01-01"]);
    let unknown = hub.run(&["price", "CUP-1", "AU-XXX", "4.50", "--from", "2026-01-01"]);
    assert!(!unknown.status.success() && unknown.errors.contains("no store AU-XXX"), "{unknown:?}");
    let cookie = hub.sign_in();
    let price_on = |day: &str| {
        let page = hub.get(&format!("/products/cup?day={day}"), &cookie).text;
        let found = page.split("<strong>").nth(2).and_then(|rest| rest.split('<').next());
        found.unwrap_or_default().to_owned()
    };
    assert_eq!((price_on("2026-06-01").as_str(), price_on("2027-06-01").as_str()), ("4.50", "5.00"));
    let form = |seal: &str, amount: &str| {
        format!("seal={seal}&product=cup&sku=CUP-1&store={STORE}&amount={amount}&since=2026-03-01&until=")
    };
    let seal = hub.get("/products/cup", &cookie).seal().to_owned();
    assert_eq!(hub.post("/prices", &cookie, &form(&seal, "4,80")).status, 303);
    assert_eq!(price_on("2026-06-01"), "4.80");
    let wrong = hub.post("/prices", &cookie, &form(&seal, "cheap"));
    assert!(wrong.status == 400 && wrong.text.contains("A price is a number"), "{wrong:?}");
    assert_eq!(price_on("2026-06-01"), "4.80");
    hub.ok(&["set", "lock_after_minutes", "5", "--level", "store", "--id", STORE]);
    assert!(hub.get("/settings", &cookie).text.contains("for store AU-SYD"));
    let code = hub.ok(&["enrol", STORE, "AU-SYD-01"]);
    assert!(code.as_str().expect("a code").parse::<protocol::EnrolmentCode>().is_ok(), "{code}");
    let unknown = hub.run(&["revoke", "AU-SYD-09"]);
    assert!(!unknown.status.success() && !unknown.errors.is_empty(), "{unknown:?}");
}
