//! What the law makes of a basket, in the real window: taxes on top, where it is eaten, how a total came about, and the country's rules.

use crate::rig::{Rig, Start};
use omnitill::demo_shop;
use slint::Model;
use ui::{Country, Page, Pay, Sell, SellPanel};
use workstation::{Action, Preference};

fn scan(rig: &Rig, store: &str, count: usize) {
    for code in demo_shop::codes(store, count).unwrap() {
        let before = rig.global::<Sell>().get_item_count();
        rig.devices.scanner.scan(&code).unwrap();
        rig.until("the scanned article", |rig| rig.global::<Sell>().get_item_count() > before);
    }
}

fn amounts(rows: slint::ModelRc<ui::Addition>) -> Vec<String> {
    rows.iter().map(|row| row.amount.to_string()).collect()
}

pub fn a_total_is_explained_and_a_scan_goes_on() {
    let rig = Rig::selling(&Start { locale: Some("en-CA"), ..Start::new("CA") });
    scan(&rig, "CA-QC", 3);
    let sell = rig.global::<Sell>();
    let basket = rig.view().basket.unwrap();
    assert!(!basket.additions.is_empty());
    assert_eq!(amounts(sell.get_additions()).len(), basket.additions.len() + 1, "a subtotal and what comes on top");
    rig.tap("explain-total");
    assert_eq!((sell.get_panel(), sell.get_explained().row_count()), (SellPanel::Explain, basket.lines.len() + 1));
    rig.photograph("law_explain-1280x800-light-en-CA");
    scan(&rig, "CA-QC", 1);
    assert_eq!((rig.page(), sell.get_panel()), (Page::Sell, SellPanel::None));
    let shown = amounts(sell.get_additions());
    rig.tap("pay");
    assert_eq!(amounts(rig.global::<Pay>().get_additions()), shown);
    rig.photograph("law_pay-1280x800-light-en-CA");
    rig.tap("exact");
    rig.until("the paid sale", |rig| rig.page() == Page::Done);
}

pub fn everything_is_eaten_here_with_one_tap() {
    let rig = Rig::selling(&Start { locale: Some("ja"), ..Start::new("JP") });
    scan(&rig, "JP", 2);
    let before = rig.view().basket.unwrap();
    rig.tap("place-dine-in");
    let after = rig.view().basket.unwrap();
    assert_eq!((before.place, after.place), (None, Some(retail::Consumption::DineIn)));
    assert!(after.tax > before.tax, "food eaten here isn't reduced");
    rig.photograph("law_place-1280x800-light-ja");
}

/// Long words, words that run the other way, and a dark window.
pub fn the_law_is_read_in_every_look() {
    let looks = [
        ("de", 1024, 768, "dark"),
        ("ar", 1280, 800, "light"),
        ("en-XA", 1920, 1080, "dark"),
        ("ja", 1024, 768, "light"),
    ];
    for (locale, width, height, scheme) in looks {
        let rig = Rig::selling(&Start { locale: Some(locale), ..Start::new("CA") });
        rig.ask(Action::SetPreference { name: Preference::Theme, value: scheme.to_owned() });
        rig.set_size(width, height);
        let photograph = |name: &str| {
            rig.settle();
            rig.wait(600);
            rig.photograph(&format!("law_{name}-{width}x{height}-{scheme}-{locale}"));
        };
        scan(&rig, "CA-QC", 3);
        rig.tap("line-0");
        photograph("line");
        rig.tap("explain-total");
        photograph("explain");
        rig.tap("more");
        photograph("more");
        rig.tap("more-buyer");
        photograph("buyer");
        rig.tap("panel-close");
        rig.tap("status-language");
        rig.tap("country");
        assert_eq!(rig.page(), Page::Country);
        let country = rig.global::<Country>();
        assert!(country.get_rates().row_count() > 0 && country.get_facts().row_count() > 4);
        photograph("country");
    }
}
