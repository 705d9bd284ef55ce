//! A product turned towards the customer, in the real window: reached by a finger that rests, in the customer's language while the till
//! keeps its own, and never in the way of a scan.

use crate::contrast;
use crate::fit;
use crate::rig::{Rig, Start};
use omnitill::demo_shop;
use slint::platform::{PointerEventButton, WindowEvent};
use slint::{ComponentHandle, Model};
use ui::{Locale, Page, Product, Sell, Theme};
use workstation::{Action, Preference};

/// Shop, language of the till, size, colours, and the language the customer asks for.
type Look = (&'static str, &'static str, (u32, u32), &'static str, &'static str);
const LOOKS: [Look; 4] = [
    ("AU", "en-AU", (1280, 800), "light", "ar"),
    ("FR", "fr", (800, 1280), "light", "de"),
    ("AU", "de", (800, 1280), "dark", "fr"),
    ("GB", "ar", (1280, 800), "contrast", "fr"),
];

pub fn a_product_is_turned_to_the_customer_and_a_scan_still_sells() {
    // By default a wide and a tall till; `UI_LOOKS=all` takes all of them.
    let is_thorough = std::env::var("UI_LOOKS").is_ok_and(|looks| looks == "all");
    for look in LOOKS.into_iter().take(if is_thorough { LOOKS.len() } else { 2 }) {
        check(look);
    }
}

#[track_caller]
fn check((country, locale, size, theme, asked): Look) {
    let rig = Rig::selling(&Start { locale: Some(locale), ..Start::new(country) });
    rig.set_size(size.0, size.1);
    rig.ask(Action::SetPreference { name: Preference::Theme, value: theme.to_owned() });
    rig.settle();
    let photograph = |name: &str| {
        let name = format!("product_{name}-{}x{}-{theme}-{locale}", size.0, size.1);
        rig.photograph(&name);
        let theme = rig.global::<Theme>();
        let mut wrong = fit::misfits(rig.window.window());
        let (faint, ground) = (theme.get_faint(), theme.get_ground());
        wrong.extend(contrast::pale(rig.window.window(), faint, ground, contrast::READABLE));
        assert!(wrong.is_empty(), "{name}: {wrong:#?}");
    };
    rig.global::<Sell>().set_query("GIF-02-NAV-S".into());
    rig.global::<Sell>().invoke_search("GIF-02-NAV-S".into());
    rig.until("the shirt", |rig| rig.global::<Sell>().get_tiles().row_count() == 1);
    hold(&rig, "tile-0");
    rig.until("its page", |rig| rig.page() == Page::Product);
    assert_eq!(rig.lines().len(), 0, "a finger that rests sells nothing");
    rig.until("its photos", |rig| rig.global::<Product>().get_large().size().width > 0);
    rig.settle();
    photograph("page");

    // Another size is another variant; the photos turn.
    let chosen = |choice: usize, value: usize| {
        let choices = rig.global::<Product>().get_choices();
        choices.row_data(choice).unwrap().values.row_data(value).unwrap().is_chosen
    };
    assert!(chosen(0, 0) && !chosen(0, 2));
    rig.tap("product-value-0-2");
    assert!(chosen(0, 2) && chosen(1, 0) && !chosen(0, 0));
    rig.tap("product-photo-next");
    assert_eq!(rig.global::<Product>().get_photo(), 1);

    // In the customer's language, while the till keeps its own.
    let (till_is_rtl, told) = (rig.global::<Locale>().get_rtl(), rig.global::<Product>().get_add_words());
    rig.tap("product-languages");
    photograph("languages");
    rig.tap(&format!("product-language-{asked}"));
    let product = rig.global::<Product>();
    assert_eq!((product.get_rtl(), rig.global::<Locale>().get_rtl()), (asked == "ar", till_is_rtl));
    assert_eq!(rig.view().language, locale);
    assert!(product.get_add_words() != told && product.get_texts().row_count() >= 5, "{}", product.get_description());
    assert!(product.get_texts().iter().all(|text| !text.text.contains(['<', '&'])), "only the words of it are shown");
    assert!(chosen(0, 2), "what was chosen stays");
    photograph("asked");

    // What is on the page goes into the basket, and so does what is scanned over it.
    rig.tap("product-add");
    assert_eq!((rig.page(), rig.lines().len()), (Page::Sell, 1));
    rig.global::<Sell>().set_query("".into());
    hold(&rig, "line-0");
    rig.until("its page again", |rig| rig.page() == Page::Product);
    assert_eq!(rig.global::<Product>().get_add_words(), told, "the next customer is spoken to in the store's language");
    rig.devices.scanner.scan(&demo_shop::codes(country, 1).unwrap()[0]).unwrap();
    rig.until("the scan", |rig| rig.page() == Page::Sell && rig.lines().len() == 2);

    // A price that is only asked leads there too, and back again.
    rig.tap("more");
    rig.tap("more-price-check");
    rig.devices.scanner.scan("9520426000459").unwrap();
    rig.until("the price", |rig| rig.find("checked-product").is_some());
    rig.tap("checked-product");
    assert_eq!(rig.page(), Page::Product);
    rig.tap("back");
    assert_eq!((rig.page(), rig.lines().len()), (Page::Sell, 2));
}

/// Presses, rests and lets go.
fn hold(rig: &Rig, id: &str) {
    let (position, button) = (rig.centre_of(id), PointerEventButton::Left);
    let window = rig.window.window();
    window.dispatch_event_with_result(WindowEvent::PointerMoved { position }).unwrap();
    window.dispatch_event_with_result(WindowEvent::PointerPressed { position, button }).unwrap();
    for _ in 0..9 {
        rig.wait(100); // a list waits a moment for a finger that moves
    }
    window.dispatch_event_with_result(WindowEvent::PointerReleased { position, button }).unwrap();
}
