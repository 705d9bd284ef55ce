//! Orders that wait here, in the real window: seen in the list and by their sign, opened by a tap or a scan, and handed over.

use crate::rig::{Rig, Start};
use database::Database;
use protocol::{Change, ChangePage, kinds};
use retail::RoleId;
use screens::Sound;
use serde_json::json;
use slint::Model;
use std::path::Path;
use ui::{GatherStage, Gathering, Orders, Page, ReturnStep, Returns, Severity, Status};
use workstation::{Action, Preference};

const PERSON_MS: u64 = 90;

/// Demo shop, language, size and colours of a till.
const LOOKS: [(&str, &str, (u32, u32), &str); 4] = [
    ("AU", "en-AU", (1280, 800), "light"),
    ("DE", "de", (1024, 768), "dark"),
    ("GB", "ar", (1920, 1080), "light"),
    ("FR", "fr", (800, 1280), "light"),
];

/// Orders came from a hub that can't be reached any more.
fn ordered(dir: &Path, currency: &str, tax_category: &str) {
    let order = |number: u32, name: &str, state: &str, payment: &str| {
        let id = format!("0190b6f0-0000-7000-8000-0000000000{number:02}");
        let line = |line: u32, name: &str| {
            json!({ "id": format!("0190b6f0-0000-7000-8000-00000000{line:04}"), "sku": "LAMP", "name": name,
                "quantity": "1", "unit_price": "49.00", "paid_minor": 4_900,
                "taxes": [{ "category": tax_category, "rate": "10", "taxable_minor": 4_455, "tax_minor": 445 }] })
        };
        let body = json!({
            "id": id, "number": format!("W-10{number:02}"), "channel": "web", "placed_at": "2026-11-22T08:15:00+11:00",
            "name": name, "pick_up_store": "S", "currency": currency, "total_minor": 9_800, "payment": payment,
            "state": state, "version": 1,
            "lines": [line(number * 10, "Desk lamp, brass, with a linen shade"), line(number * 10 + 1, "Espresso cup")],
        });
        Change { pos: u64::from(number), kind: kinds::ORDER.to_owned(), key: id, body: Some(body.to_string()) }
    };
    let changes = vec![
        order(1, "Kim Tran", "ready", "paid"),
        order(2, "Amelia Brown-Featherstonehaugh", "ready", "paid"),
        order(3, "Noor Haddad", "picking", "paid"),
        order(4, "Inês Duarte", "ready", "open"),
    ];
    let page = ChangePage {
        hub_epoch: "one".to_owned(),
        scope: "orders/S".to_owned(),
        after: 0,
        through: 4,
        head: 4,
        changes,
        sum: None,
        checksum: protocol::Hash::default(),
    };
    let database = Database::open(dir).unwrap();
    database.exchange(currency).unwrap().apply(&page, "2026-11-22T08:16:00Z").unwrap();
}

/// An upright screen has room for the queue or for what is open.
pub fn to_the_queue(rig: &Rig) {
    if rig.global::<Orders>().get_is_open() {
        rig.tap("order-close");
        rig.until("the queue", |rig| !rig.global::<Orders>().get_is_open());
    }
}

/// The third order is gathered: one line is there, the other one isn't, and its customer gets the money back.
fn gather(rig: &Rig, photograph: &dyn Fn(&str)) {
    let gathering = || rig.global::<Gathering>();
    rig.tap("orders-tab-1");
    rig.until("what has to be gathered", |rig| rig.global::<Orders>().get_rows().row_count() == 1);
    rig.tap("order-0");
    rig.until("the order", |rig| rig.global::<Orders>().get_is_open());
    assert_eq!(rig.global::<Orders>().get_step(), "gather", "what isn't ready isn't handed over");
    photograph("to_gather");
    rig.tap("order-gather");
    rig.until("the list", |rig| rig.global::<Gathering>().get_is_open());
    rig.until("the hub not to answer", |rig| !rig.global::<Gathering>().get_notice().is_empty());
    photograph("gather");
    rig.tap("gather-all");
    rig.until("the first line", |_| gathering().get_lines().iter().filter(|line| line.is_done).count() == 1);
    rig.tap("gather-missing");
    rig.until("the question", |_| gathering().get_stage() == GatherStage::Count);
    rig.tap("gather-count-more");
    photograph("count");
    rig.tap("gather-counted");
    rig.until("what the customer wants", |_| gathering().get_stage() == GatherStage::Settle);
    photograph("settle");
    rig.tap("gather-instead");
    rig.until("the question", |_| gathering().get_stage() == GatherStage::Instead);
    rig.tap("gather-back");
    rig.until("what the customer wants", |_| gathering().get_stage() == GatherStage::Settle);
    rig.tap("gather-refund");
    rig.until("all of it", |_| gathering().get_stage() == GatherStage::Done);
    rig.tap("gather-bags-more-0");
    photograph("gathered");
    rig.tap("gather-ready-0");
    rig.until("it to be ready", |_| gathering().get_boxes().row_data(0).is_some_and(|it| it.is_ready));
    rig.tap("gather-close");
    rig.until("the queue", |_| !gathering().get_is_open());
}

pub fn an_order_is_opened_by_a_tap_or_a_scan_and_handed_over_once() {
    for (country, locale, size, theme) in LOOKS {
        let (currency, tax_category) = match country {
            "AU" => ("AUD", "gst"),
            "GB" => ("GBP", "standard"),
            _ => ("EUR", "standard"),
        };
        let start = Start { locale: Some(locale), ..Start::new(country) };
        let rig = Rig::open_in(&start, |dir| ordered(dir, currency, tax_category));
        rig.set_size(size.0, size.1);
        rig.ask(Action::SetPreference { name: Preference::Theme, value: theme.to_owned() });
        rig.sign_in(RoleId::CASHIER);
        let photograph = |name: &str| {
            rig.photograph(&format!("orders_{name}-{}x{}-{theme}-{locale}", size.0, size.1));
        };
        rig.until("the sign", |rig| rig.global::<Status>().get_orders() == 4);
        rig.tap("status-orders");
        assert_eq!((rig.page(), rig.global::<Orders>().get_rows().row_count()), (Page::Orders, 3));
        photograph("list");
        gather(&rig, &photograph);
        to_the_queue(&rig);
        rig.tap("orders-tab-0");
        rig.until("the one that was gathered", |rig| rig.global::<Orders>().get_rows().row_count() == 4);
        rig.heard();
        rig.tap("order-0");
        rig.until("what is known", |rig| rig.global::<Orders>().get_may_step());
        let orders = rig.global::<Orders>();
        assert_eq!(orders.get_step(), "hand-over");
        assert_eq!(
            (orders.get_number().as_str(), orders.get_severity()),
            ("W-1001", Severity::Soon),
            "nobody was asked"
        );
        photograph("open");
        rig.tap("order-hand-over");
        rig.until("one less", |rig| rig.global::<Status>().get_orders() == 3);
        assert!(rig.heard().contains(&Sound::Done));
        rig.tap("back");
        // Another one by its code, from the selling page.
        rig.devices.scanner.scan("W-1002").unwrap();
        rig.until("the scanned order", |rig| {
            rig.page() == Page::Orders && rig.global::<Orders>().get_number() == "W-1002"
        });
        // Only the first of its goods; the other one stays.
        rig.tap("order-goods-1");
        rig.tap("order-proof-1");
        rig.tap("order-id-seen");
        photograph("part");
        rig.tap("order-hand-over");
        rig.until("the rest", |rig| rig.global::<Orders>().get_number() == "" || !rig.global::<Orders>().get_is_open());
        assert_eq!(rig.global::<Status>().get_orders(), 3, "the rest of it waits on");
        to_the_queue(&rig);
        rig.tap("orders-tab-0");
        rig.tap("order-0");
        rig.until("the order", |rig| rig.global::<Orders>().get_is_open());
        rig.tap("order-take-back");
        rig.until("the question", |rig| rig.global::<Orders>().get_reasons().row_count() == 3);
        photograph("why");
        rig.tap("order-reason-0");
        rig.until("all of it is back", |rig| rig.global::<Orders>().get_reasons().row_count() == 0);
        photograph("done");
        is_paid_with_something_else(&rig, &photograph);
    }
}

/// An order that isn't paid goes into the basket, beside whatever else is bought.
fn is_paid_with_something_else(rig: &Rig, photograph: &dyn Fn(&str)) {
    rig.tap("back");
    rig.tap("tile-0");
    rig.until("the basket", |rig| rig.view().basket.is_some());
    rig.devices.scanner.scan("W-1004").unwrap();
    rig.until("the order", |rig| {
        rig.global::<Orders>().get_number() == "W-1004" && rig.global::<Orders>().get_may_step()
    });
    photograph("to_pay");
    rig.tap("order-hand-over");
    rig.until("both in the basket", |rig| rig.page() == Page::Sell && rig.view().basket.unwrap().lines.len() == 3);
    photograph("in_basket");
    rig.tap("pay");
    photograph("pay");
    rig.tap("exact");
    rig.until("paid", |rig| rig.view().paid.is_some());
    assert_eq!(rig.view().orders.unwrap().list.iter().filter(|order| order.number == "W-1004").count(), 0);
}

/// An order its customer has, told by a hub that can't be reached any more, in the money of the till.
fn collected(dir: &Path, currency: &str, tax_category: &str) {
    let id = "0190b6f0-0000-7000-8000-000000000021".to_owned();
    let line = |line: u32, name: &str, paid: i64, tax: i64| {
        json!({ "id": format!("0190b6f0-0000-7000-8000-00000000{line:04}"), "sku": format!("WEB-{line}"), "name": name,
            "quantity": "2", "unit_price": "49.00", "discount_minor": 9_800 - paid, "coupon_minor": 9_800 - paid,
            "paid_minor": paid, "tax_minor": tax,
            "taxes": [{ "category": tax_category, "rate": "10", "taxable_minor": paid - tax, "tax_minor": tax }] })
    };
    let body = json!({
        "id": id, "number": "W-1021", "channel": "web", "placed_at": "2026-11-20T08:15:00+11:00", "name": "Kim Tran",
        "pick_up_store": "S", "currency": currency, "total_minor": 18_620, "payment": "paid", "state": "handed-over",
        "version": 1, "coupons": ["WELCOME10"], "document": "INV-2026-1021",
        "lines": [line(210, "Desk lamp, brass, with a linen shade", 8_820, 802), line(211, "Espresso cup", 9_800, 891)],
    });
    let page = ChangePage {
        hub_epoch: "one".to_owned(),
        scope: "orders/S".to_owned(),
        after: 0,
        through: 1,
        head: 1,
        changes: vec![Change { pos: 1, kind: kinds::ORDER.to_owned(), key: id, body: Some(body.to_string()) }],
        sum: None,
        checksum: protocol::Hash::default(),
    };
    let database = Database::open(dir).unwrap();
    database.exchange(currency).unwrap().apply(&page, "2026-11-22T08:16:00Z").unwrap();
}

pub fn an_order_comes_back_and_its_money_goes_back_the_way_it_came() {
    let looks = [
        ("DE", "de", (800, 1280), "dark", "EUR", "standard"),
        ("AU", "en-AU", (1280, 800), "light", "AUD", "gst"),
        ("FR", "fr", (1024, 768), "light", "EUR", "standard"),
        ("GB", "ar", (800, 1280), "light", "GBP", "standard"),
    ];
    let count = if std::env::var_os("OMNITILL_EVERY_LOOK").is_some() { looks.len() } else { 1 };
    for (country, locale, size, theme, currency, tax_category) in looks.into_iter().take(count) {
        let start = Start { locale: Some(locale), ..Start::new(country) };
        let rig = Rig::open_in(&start, |dir| collected(dir, currency, tax_category));
        rig.set_size(size.0, size.1);
        rig.ask(Action::SetPreference { name: Preference::Theme, value: theme.to_owned() });
        rig.sign_in(RoleId::MANAGER);
        let photograph =
            |name: &str| rig.photograph(&format!("web_return_{name}-{}x{}-{theme}-{locale}", size.0, size.1));
        rig.tap("more");
        rig.tap("more-return");
        photograph("ask");
        rig.tap("return-order");
        assert_eq!(rig.global::<Returns>().get_step(), ReturnStep::Order);
        photograph("order");
        // Nobody can be asked about an order that isn't known here.
        rig.type_keys("W-9999", PERSON_MS);
        rig.tap("return-text-accept");
        rig.until("the words", |rig| !rig.global::<Returns>().get_refusal().is_empty());
        photograph("unknown");
        rig.tap("return-text-clear");
        rig.type_keys("W-1021", PERSON_MS);
        rig.tap("return-text-accept");
        rig.until("its lines", |rig| rig.global::<Returns>().get_step() == ReturnStep::Decide);
        rig.tap("return-more-0");
        rig.until("what goes back", |rig| rig.view().returning_order.unwrap().back.minor() == 4_410);
        photograph("decide");
        rig.tap("return-confirm");
        rig.until("the basket", |rig| rig.page() == Page::Sell && rig.view().basket.is_some());
        rig.tap("pay");
        photograph("pay");
        rig.tap("to-online");
        rig.until("paid", |rig| rig.view().paid.is_some());
        photograph("done");
        assert_eq!(rig.view().paid.unwrap().total.minor(), -4_410, "the coupon's share stays off");
    }
}
