//! What promotions show in the real window: their names and amounts under the lines, a quiet line about what one more would save, and
//! coupons and customers that are typed.

use crate::rig::{Rig, Start};
use retail::Quantity;
use slint::Model;
use ui::{Sell, SellPanel};
use workstation::Action;

/// Between two keys of a person, in milliseconds; a scanner is faster.
const PERSON_MS: u64 = 90;

fn add(rig: &Rig, sku: &str, pieces: i64) {
    rig.ask(Action::Add { sku: sku.into(), quantity: Some(Quantity::each(pieces)), price: None });
}

/// Two bars show what a third would save; with it the row names the promotion.
#[track_caller]
fn check(store: &'static str, locale: &'static str, size: (u32, u32), name: &str) {
    let rig = Rig::selling(&Start { locale: Some(locale), ..Start::new(store) });
    rig.set_size(size.0, size.1);
    let sell = rig.global::<Sell>();
    add(&rig, "SWE-07", 2);
    rig.until("the hint", |rig| !rig.global::<Sell>().get_hint().is_empty());
    assert!(sell.get_hint().contains(name), "{}", sell.get_hint());
    assert!(rig.find("hint").is_some());
    rig.photograph(&format!("promotions_hint-{}x{}-light-{locale}", size.0, size.1));
    add(&rig, "SWE-08", 1);
    rig.until("the third", |rig| rig.global::<Sell>().get_item_count() == 3);
    let rows: Vec<String> = sell.get_lines().iter().map(|line| line.discount.to_string()).collect();
    assert!(rows.len() == 2 && rows.iter().all(|row| row.contains(name)), "{rows:?}");
    rig.tap("explain-total");
    rig.until("the explanation", |rig| rig.global::<Sell>().get_panel() == SellPanel::Explain);
    let said: Vec<String> = sell.get_explained().iter().map(|part| part.text.to_string()).collect();
    assert!(said.iter().filter(|text| text.contains(name)).count() >= 2, "{said:?}");
    rig.photograph(&format!("promotions_explain-{}x{}-light-{locale}", size.0, size.1));
}

pub fn the_row_names_the_promotion_and_a_line_says_what_one_more_saves() {
    check("AU", "en-AU", (1280, 800), "3 for 2");
    check("DE", "de", (1024, 768), "3 für 2");
    check("GB", "ar", (1024, 768), "3 for 2");
}

pub fn a_coupon_is_typed_and_a_customer_looked_for() {
    let rig = Rig::selling(&Start::new("AU"));
    let sell = rig.global::<Sell>();
    add(&rig, "GIF-09", 1);
    rig.until("the umbrella", |rig| rig.global::<Sell>().get_item_count() == 1);
    for id in ["more", "more-coupon", "coupon"] {
        rig.tap(id);
    }
    rig.type_keys("NOSUCH", PERSON_MS);
    rig.tap("coupon-accept");
    rig.until("the refusal", |rig| !rig.global::<Sell>().get_entry_problem().is_empty());
    rig.photograph("promotions_coupon-1280x800-light-en-AU");
    rig.tap("coupon-clear");
    rig.tap("coupon");
    rig.type_keys("welcome10", PERSON_MS);
    rig.tap("coupon-accept");
    rig.until("the coupon", |rig| rig.global::<Sell>().get_coupons().row_count() == 1);
    assert_eq!(sell.get_panel(), SellPanel::None);
    assert!(rig.find("coupon-mark").is_some());
    for id in ["more", "more-customer", "customer"] {
        rig.tap(id);
    }
    rig.type_keys("ada", PERSON_MS);
    rig.until("who it is", |rig| rig.global::<Sell>().get_found_customers().row_count() == 1);
    rig.photograph("promotions_customer-1280x800-light-en-AU");
    rig.tap("customer-0");
    rig.until("the customer", |rig| !rig.global::<Sell>().get_customer().is_empty());
    let basket = rig.view().basket.unwrap();
    assert_eq!(basket.customer.map(|customer| customer.name).as_deref(), Some("Ada Okonkwo"));
    assert_eq!(basket.promotion_discount.minor(), 299 + 269, "the club's 10 %, then the coupon's of what is left");
    rig.photograph("promotions_basket-1280x800-light-en-AU");
}
