//! What the law makes of a basket, and the rules of a country themselves.

use crate::check;
use crate::shop::{self, Look};
use slint::ComponentHandle;
use ui::*;

#[test]
fn what_the_law_makes_of_a_basket_fits_where_words_are_long_or_run_the_other_way() {
    let panel = |panel: SellPanel| {
        move |w: &Omnitill| {
            let sell = w.global::<Sell>();
            sell.set_panel(panel);
            sell.set_can_exempt(true);
            shop::law(w);
        }
    };
    let looks = [
        ("1024x768-dark-de", Look::new(1024, 768).dark().german()),
        ("1280x800-light-ar", Look::new(1280, 800).speaking("ar")),
        ("1024x768-light-en-XA", Look::new(1024, 768).speaking("en-XA")),
        ("1920x1080-dark-ar", Look::new(1920, 1080).dark().speaking("ar")),
    ];
    for (name, look) in looks {
        check(&format!("country-{name}"), look, |w| {
            shop::law(w);
            w.global::<Nav>().set_page(Page::Country);
        });
        check(&format!("country-unchecked-{name}"), look, |w| {
            shop::law(w);
            w.global::<Country>().set_warnings(slint::ModelRc::default());
            w.global::<Country>().set_rates(slint::ModelRc::default());
            w.global::<Country>().set_shows_unchecked(true);
            w.global::<Nav>().set_page(Page::Country);
        });
        for (what, open) in [
            ("explain", SellPanel::Explain),
            ("exemption", SellPanel::Exemption),
            ("buyer", SellPanel::Buyer),
            ("more", SellPanel::More),
            ("place", SellPanel::None),
        ] {
            check(&format!("law-{what}-{name}"), look, panel(open));
        }
        check(&format!("law-pay-{name}"), look, |w| {
            shop::law(w);
            w.global::<Nav>().set_page(Page::Pay);
        });
    }
    check("law-buyer-800x1280-light-en", Look::new(800, 1280), panel(SellPanel::Buyer));
    check("law-explain-800x1280-light-en", Look::new(800, 1280), panel(SellPanel::Explain));
    check(
        "law-buyer-1280x800-contrast-de-large",
        Look::new(1280, 800).contrast().german().percent(150),
        panel(SellPanel::Buyer),
    );
}
