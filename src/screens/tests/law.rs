//! What the law makes of a basket, as a cashier meets it: explained totals, taxes on top, places, exemptions, buyers, and the rules themselves.

use super::shop::Shop;
use slint::{ComponentHandle, Model};
use ui::{Addition, Country, Page, Pay, Sell, SellPanel, SellPlace};

fn rows(additions: &slint::ModelRc<Addition>) -> Vec<String> {
    let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    additions.iter().map(|row| format!("{} {}", plain(&row.name), row.amount)).collect()
}

#[test]
fn a_total_tells_how_it_came_about_and_a_scan_goes_on() {
    let shop = Shop::selling();
    shop.tap_tile("Sourdough");
    shop.tap_tile("Milk");
    let sell = shop.window.global::<Sell>();
    let told =
        || sell.get_explained().iter().map(|part| part.text.replace(['\u{2068}', '\u{2069}'], "")).collect::<Vec<_>>();
    shop.tap("explain-total");
    assert_eq!((sell.get_panel(), sell.get_explained().row_count()), (SellPanel::Explain, 3));
    assert!(
        told()[0]
            .starts_with("The lines come to $11.60.\nGST is rounded once for the whole sale: from 1.0545… to 1.05."),
        "{}",
        told()[0]
    );
    assert!(
        told()[1].contains("GST at 10% is inside the price: 0.8090… on 8.0909… before tax.")
            && told()[1].contains("1 July 2000"),
        "{}",
        told()[1]
    );
    shop.save("explain_total");
    // What changes meanwhile is explained anew; what is scanned is rung up, and the products are back.
    shop.tap("line-0");
    shop.tap("line-more");
    assert!(told()[0].starts_with("The lines come to $20.50."), "{}", told()[0]);
    shop.type_keys("9300675024235\n", 4);
    shop.pause();
    assert_eq!((sell.get_panel(), sell.get_item_count()), (SellPanel::None, 4));
    shop.tap("line-why");
    assert_eq!((sell.get_explained_line(), sell.get_explained().row_count()), (true, 1));
    assert!(told()[0].starts_with("3 × $8.90 is 26.70.\n"), "{}", told()[0]);
    shop.tap("line-remove");
    assert_eq!(sell.get_panel(), SellPanel::None, "a line that has gone has nothing to explain");
}

#[test]
fn taxes_on_top_are_written_out_above_the_total() {
    let shop = Shop::selling_in("US", Some("US-NY-NYC"), "general");
    shop.tap_tile("Sourdough");
    let sell = shop.window.global::<Sell>();
    let expected = ["Subtotal 8.90", "State tax 4% 0.36", "City tax 4.5% 0.40", "District tax 0.375% 0.03"];
    assert_eq!((rows(&sell.get_additions()), sell.get_tax().as_str()), (expected.map(str::to_owned).to_vec(), ""));
    shop.save("taxes_on_top");
    let total = sell.get_total();
    shop.tap("pay");
    let pay = shop.window.global::<Pay>();
    assert_eq!((rows(&pay.get_additions()), pay.get_due()), (expected.map(str::to_owned).to_vec(), total));
    shop.save("pay_taxes_on_top");
}

#[test]
fn where_it_is_eaten_is_said_for_one_line_or_for_all() {
    let shop = Shop::selling_in("JP", None, "reduced");
    shop.tap_tile("Sourdough");
    let sell = shop.window.global::<Sell>();
    let line = |index| sell.get_lines().row_data(index).unwrap();
    let tax = || sell.get_tax().replace(['\u{2068}', '\u{2069}'], "");
    shop.tap("line-0");
    shop.tap("line-quantity");
    for key in ["entry-1", "entry-2", "entry-0", "entry-accept"] {
        shop.tap(key);
    }
    shop.tap("line-0");
    let (before, eaten) = (tax(), "Eat in");
    assert_eq!((line(0).place.as_str(), line(0).can_choose_place, sell.get_place()), ("", true, SellPlace::Unsaid));
    shop.tap("place-dine-in");
    assert_eq!((line(0).place.as_str(), sell.get_place()), (eaten, SellPlace::DineIn));
    assert_ne!(tax(), before, "10 % instead of 8 %");
    shop.tap_tile("Milk");
    assert_eq!(line(1).place, eaten, "what is added goes where all goes");
    shop.save("eaten_here");
    shop.tap("line-1");
    shop.tap("line-takeaway");
    assert_eq!((line(1).place.as_str(), sell.get_place()), ("Take away", SellPlace::Unsaid));
    shop.save("eaten_here_and_taken_away");
    // Where it makes no difference nobody is asked.
    let shop = Shop::selling();
    shop.tap_tile("Milk");
    assert!(!shop.window.global::<Sell>().get_has_places());
}

#[test]
fn a_buyer_with_a_certificate_is_seen_while_it_holds() {
    let shop = Shop::selling_in("US", Some("US-NY-NYC"), "general");
    shop.tap_tile("Sourdough");
    let sell = shop.window.global::<Sell>();
    let total = sell.get_total();
    shop.tap("more");
    shop.tap("more-exemption");
    assert_eq!((sell.get_panel(), sell.get_exemptions().row_count()), (SellPanel::Exemption, 2));
    shop.tap("exemption-0");
    shop.tap("exemption-accept");
    assert!(!sell.get_entry_problem().is_empty(), "a certificate has a number");
    shop.save("exemption");
    // A scan is rung up beside the form, and nothing of it lands in the field.
    shop.type_keys("9300675024235\n", 4);
    shop.pause();
    assert_eq!(
        (sell.get_panel(), sell.get_certificate().as_str(), sell.get_item_count()),
        (SellPanel::Exemption, "", 2)
    );
    shop.type_keys("ST-120", 130);
    shop.tap("exemption-accept");
    assert_eq!(
        (sell.get_panel(), sell.get_additions().row_count(), sell.get_total().as_str()),
        (SellPanel::None, 0, "USD\u{a0}17.80")
    );
    assert!(sell.get_exempted().contains("ST-120"), "{}", sell.get_exempted());
    shop.save("exempted");
    shop.tap("exempted");
    assert_eq!((sell.get_exemption(), sell.get_certificate().as_str()), (0, "ST-120"));
    shop.tap("exemption-none");
    assert_eq!(sell.get_exempted(), "");
    assert_ne!(sell.get_total(), total, "two pieces, with tax");
}

#[test]
fn a_large_invoice_asks_quietly_for_its_buyer() {
    let shop = Shop::selling();
    shop.tap_tile("Sourdough");
    let sell = shop.window.global::<Sell>();
    assert!(!sell.get_needs_buyer());
    shop.tap("line-0");
    shop.tap("line-quantity");
    for key in ["entry-1", "entry-2", "entry-0", "entry-accept"] {
        shop.tap(key);
    }
    assert!(sell.get_needs_buyer() && shop.lines() == ["120 Sourdough 1,068.00"], "{:?}", shop.lines());
    shop.save("needs_buyer");
    shop.tap("needs-buyer");
    assert_eq!(sell.get_panel(), SellPanel::Buyer);
    shop.type_keys("Wattle Pty Ltd", 130);
    shop.tap("buyer-number");
    shop.type_keys("123", 130);
    shop.tap("buyer-accept");
    assert!(sell.get_entry_problem().contains("123"), "{}", sell.get_entry_problem());
    shop.save("buyer");
    for _ in 0..3 {
        shop.type_keys("\u{8}", 130);
    }
    shop.type_keys("51 824 753 556", 130);
    shop.tap("buyer-accept");
    assert_eq!((sell.get_panel(), sell.get_needs_buyer()), (SellPanel::None, false));
    assert!(sell.get_buyer().contains("Wattle Pty Ltd"), "{}", sell.get_buyer());
    shop.save("buyer_named");
    shop.tap("buyer");
    assert_eq!(sell.get_buyer_number(), "51 824 753 556");
    shop.tap("buyer-none");
    assert!(sell.get_buyer().is_empty() && sell.get_needs_buyer());
}

#[test]
fn the_rules_of_the_country_are_read_from_the_settings() {
    let shop = Shop::selling();
    shop.tap("status-language");
    assert_eq!(shop.page(), Page::Settings);
    shop.save("settings_country");
    shop.tap("country");
    let country = shop.window.global::<Country>();
    assert_eq!((shop.page(), country.get_name().as_str()), (Page::Country, "Australia"));
    assert!(
        !country.get_has_change() && country.get_next_change().contains("No change"),
        "{}",
        country.get_next_change()
    );
    assert!(country.get_facts().iter().any(|fact| fact.value == "AUD"));
    let rates: Vec<String> = country.get_rates().iter().map(|rate| format!("{} {}", rate.name, rate.rate)).collect();
    assert_eq!(rates, ["Taxable goods 10%", "Free of tax 0%"]);
    assert!(country.get_unchecked().row_count() > 0);
    shop.save("country");
    // What lies below is reached by scrolling; a tall window shows it at once.
    shop.window.window().set_size(slint::PhysicalSize::new(1_280, 1_800));
    shop.settle();
    shop.tap("country-unchecked");
    assert!(country.get_shows_unchecked());
    shop.save("country_unchecked");
    shop.tap("back");
    assert_eq!(shop.page(), Page::Settings);
    shop.type_keys("9300675024235\n", 4);
    shop.pause();
    assert_eq!(shop.page(), Page::Sell, "a scan is heard on every page");
}
