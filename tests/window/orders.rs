//! Orders that wait here, in the real window: seen in the list and by their sign, opened by a tap or a scan, and handed over.

use crate::rig::{Rig, Start};
use database::Database;
use protocol::{Change, ChangePage, kinds};
use retail::RoleId;
use screens::Sound;
use serde_json::json;
use slint::Model;
use std::path::Path;
use ui::{Orders, Page, Severity, Status};
use workstation::{Action, Preference};

/// Demo shop, language, size and colours of a till.
const LOOKS: [(&str, &str, (u32, u32), &str); 3] =
    [("AU", "en-AU", (1280, 800), "light"), ("DE", "de", (1024, 768), "dark"), ("GB", "ar", (1920, 1080), "light")];

/// Orders came from a hub that can't be reached any more.
fn ordered(dir: &Path) {
    let order = |number: u32, name: &str, state: &str| {
        let id = format!("0190b6f0-0000-7000-8000-0000000000{number:02}");
        let line = |line: u32, name: &str| {
            json!({ "id": format!("0190b6f0-0000-7000-8000-00000000{line:04}"), "sku": "LAMP", "name": name,
                "quantity": "1", "unit_price": "49.00", "paid_minor": 4_900 })
        };
        let body = json!({
            "id": id, "number": format!("W-10{number:02}"), "channel": "web", "placed_at": "2026-11-22T08:15:00+11:00",
            "name": name, "pick_up_store": "S", "currency": "AUD", "total_minor": 9_800, "payment": "paid",
            "state": state, "version": 1,
            "lines": [line(number * 10, "Desk lamp, brass, with a linen shade"), line(number * 10 + 1, "Espresso cup")],
        });
        Change { pos: u64::from(number), kind: kinds::ORDER.to_owned(), key: id, body: Some(body.to_string()) }
    };
    let changes = vec![
        order(1, "Kim Tran", "ready"),
        order(2, "Amelia Brown-Featherstonehaugh", "ready"),
        order(3, "Noor Haddad", "picking"),
    ];
    let page = ChangePage {
        hub_epoch: "one".to_owned(),
        scope: "orders/S".to_owned(),
        after: 0,
        through: 3,
        head: 3,
        changes,
        sum: None,
        checksum: protocol::Hash::default(),
    };
    let database = Database::open(dir).unwrap();
    database.exchange("AUD").unwrap().apply(&page, "2026-11-22T08:16:00Z").unwrap();
}

pub fn an_order_is_opened_by_a_tap_or_a_scan_and_handed_over_once() {
    for (country, locale, size, theme) in LOOKS {
        let rig = Rig::open_in(&Start { locale: Some(locale), ..Start::new(country) }, ordered);
        rig.set_size(size.0, size.1);
        rig.ask(Action::SetPreference { name: Preference::Theme, value: theme.to_owned() });
        rig.sign_in(RoleId::CASHIER);
        let photograph = |name: &str| rig.photograph(&format!("orders_{name}-{}x{}-{theme}-{locale}", size.0, size.1));
        rig.until("the sign", |rig| rig.global::<Status>().get_orders() == 2);
        rig.tap("status-orders");
        assert_eq!((rig.page(), rig.global::<Orders>().get_rows().row_count()), (Page::Orders, 3));
        photograph("list");
        // What isn't ready isn't handed over.
        rig.tap("order-2");
        rig.until("the order", |rig| rig.global::<Orders>().get_is_open());
        assert!(!rig.global::<Orders>().get_may_hand_over());
        rig.tap("order-close");
        rig.until("the list", |rig| !rig.global::<Orders>().get_is_open());
        rig.heard();
        rig.tap("order-0");
        rig.until("what is known", |rig| rig.global::<Orders>().get_may_hand_over());
        let orders = rig.global::<Orders>();
        assert_eq!(
            (orders.get_number().as_str(), orders.get_severity()),
            ("W-1001", Severity::Soon),
            "nobody was asked"
        );
        photograph("open");
        rig.tap("order-hand-over");
        rig.until("one less", |rig| rig.global::<Status>().get_orders() == 1);
        assert!(rig.heard().contains(&Sound::Done));
        rig.tap("back");
        // Another one by its code, from the selling page.
        rig.devices.scanner.scan("W-1002").unwrap();
        rig.until("the scanned order", |rig| {
            rig.page() == Page::Orders && rig.global::<Orders>().get_number() == "W-1002"
        });
        rig.tap("order-hand-over");
        rig.until("none left", |rig| rig.global::<Status>().get_orders() == 0);
        photograph("done");
    }
}
