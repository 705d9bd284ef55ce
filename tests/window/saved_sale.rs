//! What isn't here is kept by another store, or sent: seen in the real window, with a customer who is written down on the way.

use crate::rig::{Rig, Start};
use database::Database;
use protocol::{Change, ChangePage, kinds};
use retail::RoleId;
use serde_json::json;
use slint::Model;
use std::path::Path;
use ui::{CustomerForm, Done, Page, Sell, SellPanel, Sending};
use workstation::{Action, Preference};

const ARTICLE: &str = "BAK-01";

/// Demo shop, language, size and colours of a till.
const LOOKS: [(&str, &str, (u32, u32), &str); 4] = [
    ("AU", "en-AU", (1280, 800), "light"),
    ("DE", "de", (1024, 768), "dark"),
    ("GB", "ar", (1920, 1080), "light"),
    ("FR", "fr", (800, 1280), "light"),
];

/// What two other stores have of the article came from a hub that can't be reached any more.
fn stocked(dir: &Path, currency: &str) {
    let on_hand = |pos: u64, store: &str, quantity: &str| {
        let body =
            json!({ "sku": ARTICLE, "store": store, "quantity": quantity, "as_of": "2026-11-22T08:15:00+11:00" });
        Change { pos, kind: kinds::ON_HAND.to_owned(), key: format!("{ARTICLE}|{store}"), body: Some(body.to_string()) }
    };
    let page = ChangePage {
        hub_epoch: "one".to_owned(),
        scope: "stock".to_owned(),
        after: 0,
        through: 2,
        head: 2,
        changes: vec![on_hand(1, "MEL", "3"), on_hand(2, "BNE", "12")],
        sum: None,
        checksum: protocol::Hash::default(),
    };
    let database = Database::open(dir).expect("opens");
    database.exchange(currency).expect("a way").apply(&page, "2026-11-22T08:16:00Z").expect("applied");
}

pub fn what_is_not_here_is_kept_by_another_store() {
    for (country, locale, size, theme) in LOOKS {
        let currency = match country {
            "AU" => "AUD",
            "GB" => "GBP",
            _ => "EUR",
        };
        let start = Start { locale: Some(locale), has_hub: true, ..Start::new(country) };
        let rig = Rig::open_in(&start, |dir| stocked(dir, currency));
        rig.set_size(size.0, size.1);
        rig.ask(Action::SetPreference { name: Preference::Theme, value: theme.to_owned() });
        rig.sign_in(RoleId::CASHIER);
        let photograph = |name: &str| {
            rig.photograph(&format!("sending_{name}-{}x{}-{theme}-{locale}", size.0, size.1));
        };
        rig.ask(Action::Add { sku: ARTICLE.into(), quantity: None, price: None });
        rig.until("the basket", |rig| rig.view().basket.is_some());
        rig.tap("line-0");
        rig.until("what can be done with it", |rig| rig.global::<Sell>().get_selected() == 0);
        photograph("line");
        rig.tap("line-send");
        rig.until("the ways", |rig| rig.global::<Sell>().get_panel() == SellPanel::Send);
        let stores: Vec<_> = rig.global::<Sending>().get_stores().iter().map(|it| it.name.to_string()).collect();
        assert_eq!(stores[1..], ["BNE", "MEL"], "those with the most first, behind this one");
        assert_eq!(rig.global::<Sending>().get_whom(), "");
        photograph("nobody");
        rig.tap("send-store-2");
        rig.until("a refusal", |rig| rig.global::<Sell>().get_entry_problem() != "");

        // Nobody is chosen yet: a new customer is written down, and the question goes on.
        rig.tap("send-customer");
        rig.until("the customers", |rig| rig.global::<Sell>().get_panel() == SellPanel::Customer);
        photograph("customers");
        rig.tap("customer-new");
        rig.until("the form", |rig| rig.global::<Sell>().get_panel() == SellPanel::CustomerForm);
        let form = rig.global::<CustomerForm>();
        form.set_name("Inês Duarte".into());
        form.set_email("ines@example".into());
        rig.tap("customer-by-email");
        rig.tap("customer-save");
        rig.until("a refusal", |rig| rig.global::<Sell>().get_entry_problem() != "");
        photograph("refused");
        form.set_email("ines@example.com".into());
        form.set_street("12 Hill Street".into());
        form.set_postcode("2000".into());
        form.set_town("Sydney".into());
        rig.tap("customer-save");
        rig.until("the ways", |rig| rig.global::<Sell>().get_panel() == SellPanel::Send);
        assert!(rig.global::<Sending>().get_whom().contains("Inês Duarte"));
        rig.tap("send-home");
        assert!(rig.global::<Sending>().get_address().contains("12 Hill Street"));
        photograph("ways");
        rig.tap("send-collect");
        rig.tap("send-store-2");
        rig.until("it to be Melbourne's", |rig| {
            let sent = rig.view().basket.and_then(|basket| basket.lines[0].sent.clone());
            sent.is_some_and(|sent| sent.store.0 == "MEL" && !sent.is_sent)
        });
        assert_eq!(rig.global::<Sell>().get_panel(), SellPanel::None);
        assert!(rig.global::<Sell>().get_lines().row_data(0).is_some_and(|line| line.sent.contains("MEL")));
        photograph("kept");
        rig.tap("pay");
        rig.until("the pay page", |rig| rig.page() == Page::Pay);
        rig.tap("exact");
        rig.until("paid", |rig| rig.view().paid.is_some());
        let placed = rig.view().paid.expect("a sale").placed;
        assert_eq!((placed.len(), placed[0].store.0.as_str()), (1, "MEL"));
        let said = rig.global::<Done>().get_placed().row_data(0).expect("a line");
        assert!(said.contains(&placed[0].number) && said.contains("MEL"), "{said}");
        photograph("done");
    }
}
