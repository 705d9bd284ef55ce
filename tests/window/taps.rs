//! Taps close together, live changes of language and colours, and notices that are read and put away.

use crate::rig::{Rig, Start, TAP_APART_MS};
use omnitill::demo_shop;
use slint::Model;
use std::fs;
use ui::{Done, Page, Scheme, Sell, Status, Theme, Tr};
use workstation::view::View;

/// Two taps that a trembling finger makes of one.
const TREMBLE_MS: u64 = 40;

/// Rings up an article and goes to pay it.
fn paying(start: &Start) -> Rig {
    let rig = Rig::selling(start);
    rig.devices.scanner.scan(&demo_shop::codes(start.country, 1).unwrap()[0]).unwrap();
    rig.until("the scanned article", |rig| rig.lines().len() == 1);
    rig.tap("pay");
    assert_eq!(rig.page(), Page::Pay);
    rig
}

pub fn two_taps_on_money_are_one_payment() {
    for (first, second) in
        [("banknote-0", "banknote-0"), ("exact", "exact"), ("banknote-0", "exact"), ("exact", "cash")]
    {
        let rig = paying(&Start::new("AU"));
        let due = rig.view().basket.unwrap().due.cash;
        rig.click(first);
        rig.wait(TREMBLE_MS);
        rig.click(second);
        rig.until("the paid sale", |rig| rig.page() == Page::Done);
        rig.wait(TAP_APART_MS);
        rig.settle();
        let paid = rig.view().paid.unwrap();
        assert_eq!((rig.sales(), paid.tenders.len()), (1, 1), "{first}, {second}");
        assert_eq!(paid.tenders[0].amount - paid.change, due);
        assert_eq!(rig.global::<Done>().get_paid().row_count(), 1);
        assert_eq!(rig.page(), Page::Done);
    }
}

/// The second tap finds the next screen under the finger.
pub fn a_tap_that_comes_late_hits_nothing_on_the_next_screen() {
    for id in ["banknote-0", "exact", "cash"] {
        let rig = paying(&Start::new("AU"));
        let place = rig.centre_of(id);
        rig.click(id);
        rig.until_at_once("the paid sale", |rig| rig.page() == Page::Done);
        rig.click_at(place);
        rig.settle();
        assert_eq!((rig.page(), rig.sales()), (Page::Done, 1), "{id}");
        assert!(rig.view().paid.is_some(), "the sale is still on the screen");
        rig.until("the receipt", |rig| rig.devices.printer.receipts().len() == 1);
        rig.settle();
        assert!(rig.view().prints.is_empty(), "{id}: nothing is printed twice");
    }
}

pub fn language_and_colours_change_while_selling() {
    let rig = Rig::selling(&Start { locale: Some("en-AU"), ..Start::new("FR") });
    for code in demo_shop::codes("FR", 4).unwrap() {
        rig.devices.scanner.scan(&code).unwrap();
    }
    rig.until("the articles", |rig| rig.lines().len() == 4);
    let before = rig.view();
    let mut seen = Vec::new();
    for tag in ["fr", "de", "fr", "de"] {
        rig.tap("status-language");
        rig.tap("languages");
        rig.tap(&format!("language-{tag}"));
        rig.tap("back");
        rig.tap("status-theme");
        let view = rig.view();
        assert_eq!(view.language, tag);
        let View { language, theme, now, .. } = before.clone();
        assert_eq!(View { language, theme, now, ..view }, before, "nothing else has changed in {tag}");
        let (pay, total) = (rig.global::<Tr>().get_sell_pay(), rig.global::<Sell>().get_total());
        assert!(rig.label("pay").contains(pay.as_str()), "the button says it in {tag}");
        let tile = rig.global::<Sell>().get_tiles().row_data(0).unwrap().name;
        seen.push((tag, pay.to_string(), total.replace(['\u{a0}', '\u{202f}'], " "), tile.to_string()));
        assert_eq!((rig.page(), rig.lines().len()), (Page::Sell, 4));
    }
    assert_eq!((&seen[0], &seen[1]), (&seen[2], &seen[3]));
    assert!(seen[0].1 != seen[1].1, "{seen:?}");
    assert!(seen[1].2.ends_with(" €") && seen[1].2.contains(','), "{seen:?}");
    // Light, dark, contrast, and round again.
    assert_eq!(rig.global::<Theme>().get_scheme(), Scheme::Dark);
    assert_eq!(rig.global::<Status>().get_language(), "DE");
}

pub fn a_warning_is_read_and_put_away() {
    let rig = Rig::open_in(&Start::new("AU"), |dir| {
        let country = dir.join("countries/au");
        fs::create_dir_all(&country).unwrap();
        fs::write(country.join("country.toml"), "this is no country").unwrap();
    });
    let notice = rig.global::<Status>().get_notices().row_data(0).expect("the warning");
    let id = format!("notice-{}", notice.id);
    assert!(rig.label(&id).contains("country.toml"), "{}", rig.label(&id));
    rig.tap(&format!("{id}-accept"));
    assert_eq!((rig.label(&id).as_str(), rig.global::<Status>().get_notices().row_count()), ("", 0));
}
