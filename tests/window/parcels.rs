//! An order that is sent, in the real window: packed, labelled by a courier that first says no, and handed to it with its number.

use crate::orders::to_the_queue;
use crate::rig::{Rig, Start};
use courier::simulated::{Mood, Simulated};
use database::Database;
use protocol::{Change, ChangePage, kinds};
use retail::RoleId;
use serde_json::json;
use slint::Model;
use std::path::Path;
use ui::{Gathering, Orders, Page, Status};
use workstation::{Action, Preference};

/// Demo shop, language, size and colours of a till.
const LOOKS: [(&str, &str, (u32, u32), &str); 4] = [
    ("AU", "en-AU", (1280, 800), "light"),
    ("DE", "de", (1024, 768), "dark"),
    ("GB", "ar", (1920, 1080), "light"),
    ("FR", "fr", (800, 1280), "light"),
];

/// An order to be sent came from a hub that can't be reached any more.
fn ordered(dir: &Path, (currency, tax_category, country): (&str, &str, &str)) {
    let id = "0190b6f0-0000-7000-8000-000000000071".to_owned();
    let body = json!({
        "id": id, "number": "W-1071", "channel": "web", "placed_at": "2026-11-22T08:15:00+11:00", "name": "Kim Tran",
        "phone": "0400 111 222", "pick_up_store": "S", "currency": currency, "total_minor": 4_900, "payment": "paid",
        "state": "allocated", "version": 1,
        "deliver_to": { "lines": ["1 Hill Street"], "postcode": "3000", "town": "Melbourne", "country": country },
        "lines": [{ "id": "0190b6f0-0000-7000-8000-000000000710", "sku": "LAMP", "name": "Desk lamp, brass, with a linen shade",
            "quantity": "1", "unit_price": "49.00", "paid_minor": 4_900,
            "taxes": [{ "category": tax_category, "rate": "10", "taxable_minor": 4_455, "tax_minor": 445 }] }],
    });
    let changes = vec![Change { pos: 1, kind: kinds::ORDER.to_owned(), key: id, body: Some(body.to_string()) }];
    let page = ChangePage {
        hub_epoch: "one".to_owned(),
        scope: "orders/S".to_owned(),
        after: 0,
        through: 1,
        head: 1,
        changes,
        sum: None,
        checksum: protocol::Hash::default(),
    };
    let database = Database::open(dir).unwrap();
    database.exchange(currency).unwrap().apply(&page, "2026-11-22T08:16:00Z").unwrap();
}

pub fn a_parcel_gets_its_label_and_leaves_with_its_number() {
    for (country, locale, size, theme) in LOOKS {
        let money = match country {
            "AU" => ("AUD", "gst", "AU"),
            "GB" => ("GBP", "standard", "GB"),
            _ => ("EUR", "standard", country),
        };
        let courier = Simulated::start("127.0.0.1:0", Box::new(|_| ())).unwrap();
        courier.set_mood(Mood::Refuses);
        let start = Start { locale: Some(locale), courier: Some(courier.url()), ..Start::new(country) };
        let rig = Rig::open_in(&start, |dir| ordered(dir, money));
        rig.set_size(size.0, size.1);
        rig.ask(Action::SetPreference { name: Preference::Theme, value: theme.to_owned() });
        rig.sign_in(RoleId::CASHIER);
        let photograph = |name: &str| {
            rig.photograph(&format!("parcels_{name}-{}x{}-{theme}-{locale}", size.0, size.1));
        };
        rig.until("the sign", |rig| rig.global::<Status>().get_orders() == 1);
        rig.tap("status-orders");
        rig.tap("orders-tab-1");
        rig.tap("order-0");
        rig.until("the order", |rig| rig.global::<Orders>().get_is_open());
        rig.tap("order-gather");
        rig.until("the list", |rig| rig.global::<Gathering>().get_is_open());
        rig.tap("gather-all");
        rig.until("all of it", |rig| {
            rig.global::<Gathering>().get_boxes().row_data(0).is_some_and(|it| it.is_gathered)
        });
        rig.tap("gather-bags-more-0");
        rig.tap("gather-ready-0");
        rig.until("the courier's no", |rig| rig.global::<Status>().get_toast().contains("W-1071"));
        photograph("refused_while_gathering");
        rig.tap("gather-close");
        rig.until("the queue", |rig| !rig.global::<Gathering>().get_is_open());
        to_the_queue(&rig);
        rig.tap("orders-tab-0");
        rig.tap("order-0");
        rig.until("the courier's words", |rig| rig.label("order-label-words").contains("We don't deliver"));
        photograph("refused");
        courier.set_mood(Mood::Works);
        rig.tap("order-label");
        rig.until("the number", |rig| rig.global::<Orders>().get_parcel().starts_with("SP0"));
        assert_eq!(rig.global::<Orders>().get_courier(), "Swift Parcels");
        photograph("booked");
        // The label under the scanner is the order's own code.
        let number = rig.global::<Orders>().get_parcel().to_string();
        rig.tap("back");
        rig.devices.scanner.scan(&format!("{number}001")).unwrap();
        rig.until("the scanned order", |rig| {
            rig.page() == Page::Orders
                && rig.global::<Orders>().get_number() == "W-1071"
                && rig.global::<Orders>().get_may_step()
        });
        assert_eq!(rig.global::<Orders>().get_parcel(), number.as_str());
        rig.tap("order-hand-over");
        rig.until("nothing to wait", |rig| rig.global::<Status>().get_orders() == 0);
    }
}
