//! Head office in a real browser: somebody signs in, changes a price and finds it, and every page fits a wide and a narrow window.

use crate::console::{Browser, Driver, Hub, TempDir};
use serde_json::json;
use std::path::Path;

const STORE: &str = "AU-SYD";
const PAGES: [&str; 13] = [
    "/",
    "/tills",
    "/products",
    "/products/cup",
    "/promotions",
    "/stock?words=CUP-1",
    "/orders",
    "/vouchers",
    "/customers?words=kim",
    "/messages",
    "/people",
    "/settings",
    "/attention",
];

/// A hub that has some of everything.
fn filled(folder: &Path) -> Hub {
    let hub = Hub::start(folder);
    hub.put_store(STORE);
    let variant = json!({ "sku": "CUP-1", "gtins": ["4006381333931"], "unit": "piece", "tax_category": "standard" });
    let name = "Espresso cup with a name that is longer than most windows have room for in one line";
    hub.put(
        "products",
        &json!([{ "code": "cup", "brand": "Kestrel", "texts": { "en": { "name": name } }, "variants": [variant] }]),
    );
    let consent = json!({ "channel": "email", "at": "2026-11-01T10:00:00Z", "is_given": true, "text_version": "1", "source": "web" });
    let kim = json!({
        "id": "01935e2a-7b10-7000-8000-000000000001", "name": "Kim", "email": "kim.with.a.long.address@mail.example.com",
        "phone": "+61491570006", "group": "regulars", "consents": [consent],
    });
    hub.put("customers", &json!({ "legal_entity": "AU", "customers": [kim] }));
    let line = json!({
        "id": "01935e2a-7b10-7000-8000-000000000002", "sku": "CUP-1", "name": "Cup", "quantity": "1", "unit_price": "4.50", "paid_minor": 450,
    });
    hub.put(
        "orders",
        &json!([{
            "id": "01935e2a-7b10-7000-8000-000000000002", "number": "W-1001", "channel": "web", "placed_at": "2026-11-01T10:00:00Z",
            "name": "Kim", "pick_up_store": STORE, "currency": "AUD", "lines": [line], "total_minor": 450, "payment": "paid",
            "state": "placed", "version": 1,
        }]),
    );
    hub.put(
        "vouchers",
        &json!({
            "act": "01935e2a-7b10-7000-8000-000000000003", "kind": "multi-purpose", "currency": "AUD", "amount_minor": 123_456_789,
            "issued_at": STORE, "recipient": "Robin",
        }),
    );
    let sale = json!({
        "source": "market", "number": "1", "store": STORE, "channel": "web", "at": "2026-11-01T10:00:00+11:00", "currency": "AUD",
        "lines": [{ "sku": "CUP-1", "quantity": "2", "paid_minor": 900, "tax_minor": 82 }],
    });
    hub.put("sales", &json!([sale]));
    hub.ok(&["set", "a_setting_with_a_name_that_is_very_long_indeed", "5", "--level", "store", "--id", STORE]);
    hub
}

#[track_caller]
fn sign_in(browser: &Browser<'_>, hub: &Hub) {
    browser.go(&format!("http://{}/", hub.office));
    browser.fill("#password", hub.password.as_deref().expect("the first start shows it"));
    browser.click("button[type=submit]");
    assert_eq!(browser.text("h1"), "Today");
}

/// How far something reaches beyond the window, and what.
const BEYOND: &str = "const width = document.documentElement.clientWidth;
    const beyond = [...document.querySelectorAll('body *')].filter(it => it.getBoundingClientRect().right > width + 1 && !it.closest('.wide'));
    return [document.documentElement.scrollWidth - width, beyond.slice(0, 3).map(it => it.outerHTML.slice(0, 120))];";

#[track_caller]
fn fits(browser: &Browser<'_>, hub: &Hub, width: u32) {
    // Whoever wants to see the pages names a folder.
    let pictures = std::env::var_os("OFFICE_PICTURES");
    for page in PAGES {
        browser.go(&format!("http://{}{page}", hub.office));
        browser.run("document.querySelectorAll('details').forEach(it => it.open = true)");
        let found = browser.run(BEYOND);
        assert!(found[0].as_i64().is_some_and(|beyond| beyond <= 0), "{page} in {width} points: {found}");
        if let Some(folder) = &pictures {
            let name = page.split('?').next().unwrap_or_default().replace('/', "_");
            browser.leave_picture(Path::new(folder), &format!("{width}{name}"));
        }
    }
}

#[test]
fn head_office_works_in_a_browser() {
    let driver = match Driver::start() {
        Ok(driver) => driver,
        Err(reason) => return println!("skipped: {reason}"),
    };
    let folder = TempDir::new();
    let hub = filled(folder.path());
    let browser = driver.open(1280, 800);
    sign_in(&browser, &hub);

    browser.go(&format!("http://{}/products", hub.office));
    browser.fill("#words", "espresso");
    browser.click("main button[type=submit]");
    browser.click("main table a");
    browser.fill("input[name=amount]", "5,25");
    browser.click("form[action='/prices'] button[type=submit]");
    assert!(browser.text("main").contains("5.25"), "{}", browser.text("main"));

    browser.go(&format!("http://{}/promotions", hub.office));
    for (field, text) in [("#id", "cups-10"), ("#name", "Cups: 10 % off"), ("#percent", "10"), ("#skus", "CUP-1")] {
        browser.fill(field, text);
    }
    browser.click("form[action='/promotions/simple'] button");
    assert!(browser.text("main").contains("cups-10 is on its way"), "{}", browser.text("main"));

    browser.go(&format!("http://{}/people", hub.office));
    for (field, text) in [("id", "777"), ("name", "Ada"), ("role", "cashier")] {
        browser.fill(&format!(".card:nth-of-type(2) input[name={field}]"), text);
    }
    browser.click(".card:nth-of-type(2) button[type=submit]");
    let pin = browser.text(".code");
    assert!(pin.len() == 6 && pin.bytes().all(|byte| byte.is_ascii_digit()), "{pin}");
    let people = hub.ok(&["people"]);
    let verifier = people[0][0]["first_pin"].as_str().expect("a verifier");
    assert!(verifier.starts_with("argon2id$") && !verifier.contains(&pin), "{people}");
    browser.go(&format!("http://{}/people", hub.office));
    assert!(!browser.text("main").contains(&pin), "a PIN is shown once");

    fits(&browser, &hub, 1280);
    drop(browser);
    let narrow = driver.open(390, 844);
    sign_in(&narrow, &hub);
    fits(&narrow, &hub, 390);
}
