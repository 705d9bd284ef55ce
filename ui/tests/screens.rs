//! Every screen as a shop sees it: drawn at the sizes of real tills, in every language and colour scheme, checked
//! for what does not fit, and left as pictures in `target/screenshots/ui`.
//!
//! `UI_SHOTS=sell,pay cargo test -p ui --test screens` draws only the pictures whose name holds one of the words.

mod law;
mod shop;

use i_slint_backend_testing::{AccessibleRole, ElementHandle, ElementQuery};
use shop::{Look, Shop};
use slint::{ComponentHandle, LogicalPosition, Model, ModelRc, VecModel};
use ui::*;

/// A finger's width: nothing to tap is smaller.
const TARGET_MIN: f32 = 48.0;

#[track_caller]
fn check(name: &str, look: Look, arrange: impl Fn(&Omnitill)) {
    let wanted = std::env::var("UI_SHOTS").unwrap_or_default();
    if !wanted.is_empty() && !wanted.split(',').any(|word| name.contains(word)) {
        return;
    }
    let shop = Shop::open(look);
    arrange(&shop.window);
    if shop.window.global::<Nav>().get_page() == Page::SignIn {
        shop.window.global::<Status>().set_operator("".into());
    }
    shop.settle();
    shop.save(name);
    let misfits = misfits(&shop.window, look);
    assert!(misfits.is_empty(), "{name}:\n{}", misfits.join("\n"));
}

/// Returns what is too small to tap, or reaches out of the window or of what holds it.
fn misfits(window: &Omnitill, look: Look) -> Vec<String> {
    let mut misfits = Vec::new();
    for element in ElementQuery::from_root(window).match_descendants().find_all() {
        let Some(role) = element.accessible_role().filter(|role| *role != AccessibleRole::None) else {
            continue;
        };
        let (size, at) = (element.size(), element.absolute_position());
        if size.width <= 0.0 || size.height <= 0.0 {
            continue;
        }
        let name = format!(
            "{:?} {} '{}' {}x{} at {},{}",
            role,
            element.accessible_id().unwrap_or_default(),
            element.accessible_label().unwrap_or_default(),
            size.width,
            size.height,
            at.x,
            at.y
        );
        let out = at.x < -0.5
            || at.x + size.width > look.width as f32 + 0.5
            || at.y < -0.5
            || at.y + size.height > look.height as f32 + 0.5;
        let scrolls = shop::SCROLLED.iter().any(|id| element.accessible_id().unwrap_or_default().starts_with(id));
        if out && !scrolls && !is_in_list(&at, look) {
            misfits.push(format!("out of the window: {name}"));
        }
        if role != AccessibleRole::Button {
            continue;
        }
        for part in element.query_descendants().find_all() {
            let (inner, start) = (part.size(), part.absolute_position());
            let is_wider = start.x < at.x - 0.5 || start.x + inner.width > at.x + size.width + 0.5;
            let is_higher = start.y < at.y - 0.5 || start.y + inner.height > at.y + size.height + 0.5;
            if inner.width > 0.0 && inner.height > 0.0 && (is_wider || is_higher) {
                misfits.push(format!("cut off in {name}: {inner:?} at {start:?}"));
            }
        }
        if role == AccessibleRole::Button && (size.width < TARGET_MIN || size.height < TARGET_MIN) {
            misfits.push(format!("too small to tap: {name}"));
        }
    }
    // Several elements may share one place.
    misfits.sort();
    misfits.dedup();
    misfits
}

/// What lies below the window in a list is reached by scrolling.
fn is_in_list(at: &LogicalPosition, look: Look) -> bool {
    at.x >= 0.0 && at.x < look.width as f32 && at.y > look.height as f32 * 0.5
}

fn button(window: &Omnitill, id: &str) -> ElementHandle {
    let wanted = id.to_owned();
    ElementQuery::from_root(window)
        .match_descendants()
        .match_predicate(move |element| element.accessible_id().as_deref() == Some(wanted.as_str()))
        .find_first()
        .unwrap_or_else(|| panic!("nothing has the id {id}"))
}

#[test]
fn sign_in() {
    check("sign_in-1280x800-light-en", Look::new(1280, 800), |w| w.global::<Nav>().set_page(Page::SignIn));
    check("sign_in-1024x768-dark-de", Look::new(1024, 768).dark().german(), |w| {
        w.global::<Nav>().set_page(Page::SignIn);
        w.global::<SignIn>().set_is_wrong(true);
    });
    check("sign_in-1024x768-contrast-en-nobody", Look::new(1024, 768).contrast(), |w| {
        w.global::<Nav>().set_page(Page::SignIn);
        w.global::<SignIn>().set_chosen(-1);
    });
    check("sign_in-800x1280-light-fr", Look::new(800, 1280).french(), |w| {
        w.global::<Nav>().set_page(Page::SignIn);
        w.global::<SignIn>().set_locked_for("0:30".into());
    });
}

#[test]
fn sell() {
    check("sell-1280x800-light-en", Look::new(1280, 800), |_| ());
    check("sell-1280x800-dark-en-selected", Look::new(1280, 800).dark(), |w| w.global::<Sell>().set_selected(3));
    check("sell-1024x768-light-de-selected", Look::new(1024, 768).german(), |w| {
        w.global::<Sell>().set_selected(4);
        w.global::<Status>().set_printer(DeviceState::PaperOut);
        w.global::<Status>().set_waiting(2);
        w.global::<Status>().set_disk(DiskRoom::VeryLow);
        w.global::<Status>().set_is_saving(true);
    });
    check("sell-1920x1080-light-fr", Look::new(1920, 1080).french(), |_| ());
    check("sell-800x1280-light-en", Look::new(800, 1280), |_| ());
    check("sell-1024x768-contrast-en-unknown", Look::new(1024, 768).contrast(), |w| {
        w.global::<Sell>().set_unknown_code("4006381333931".into());
        w.global::<Sell>().set_selected(1);
    });
    check("sell-1024x768-light-fr-second-page", Look::new(1024, 768).french(), |w| {
        w.global::<Sell>().set_tile_page(1);
        w.global::<Sell>().set_category(7);
    });
    check("sell-1280x800-light-de-second-page", Look::new(1280, 800).german(), |w| w.global::<Sell>().set_tile_page(1));
    check("sell-1280x800-light-de-keyboard", Look::new(1280, 800).german(), |w| {
        let sell = w.global::<Sell>();
        sell.set_has_keyboard(true);
        sell.set_query("mil".into());
        sell.set_refusal("Der Rabatt ist höher als der Preis. Höchstens 13,50 € sind möglich.".into());
    });
    check("sell-1280x800-light-en-empty", Look::new(1280, 800), |w| {
        let sell = w.global::<Sell>();
        sell.set_lines(slint::ModelRc::default());
        sell.set_total("$0.00".into());
        sell.set_tax("".into());
        w.global::<Status>().set_notices(shop::notices());
    });
    check("sell-1024x768-light-de-large", Look::new(1024, 768).german().percent(125), |w| {
        w.global::<Sell>().set_selected(0)
    });
}

#[test]
fn large_text() {
    let large = Look::new(1280, 800).german().percent(150);
    check("large-sell-1280x800-light-de", large, |w| w.global::<Sell>().set_selected(1));
    check("large-pay-1280x800-light-de", large, |w| w.global::<Nav>().set_page(Page::Pay));
    check("large-settings-1280x800-light-de", large, |w| w.global::<Nav>().set_page(Page::Settings));
    check("large-devices-1280x800-light-de", large, |w| w.global::<Nav>().set_page(Page::Devices));
    check("large-sign_in-1024x768-light-fr", Look::new(1024, 768).french().percent(150), |w| {
        w.global::<Nav>().set_page(Page::SignIn)
    });
}

#[test]
fn a_toast_over_an_offline_till() {
    check("toast-1024x768-light-fr", Look::new(1024, 768).french(), |w| {
        let status = w.global::<Status>();
        status.set_is_offline(true);
        status.set_waiting(3);
        status.set_printer(DeviceState::Absent);
        status.set_toast("Ce bon d’achat n’est pas encore accepté en caisse.".into());
    });
}

#[test]
fn panels() {
    let panel = |panel: SellPanel| {
        move |w: &Omnitill| {
            let sell = w.global::<Sell>();
            sell.set_panel(panel);
            sell.set_selected(0);
            if panel == SellPanel::Discount {
                sell.set_entry("10".into());
                sell.set_entry_unit("%".into());
                sell.set_entry_presets(shop::texts(&["5 %", "10 %", "20 %", "50 %"]));
                sell.set_entry_problem("Höchstens 30 % sind erlaubt. Frag die Filialleitung.".into());
            }
            if panel == SellPanel::Weight {
                sell.set_entry("0.482".into());
                sell.set_entry_unit("kg".into());
                sell.set_entry_extra(".".into());
            }
        }
    };
    check("panel-quantity-1280x800-light-en", Look::new(1280, 800), panel(SellPanel::Quantity));
    check("panel-discount-1024x768-light-de", Look::new(1024, 768).german(), |w| {
        panel(SellPanel::Discount)(w);
        w.global::<Status>().set_notices(shop::notices());
    });
    check("panel-weight-800x1280-dark-en", Look::new(800, 1280).dark(), panel(SellPanel::Weight));
    check("panel-note-1024x768-light-fr", Look::new(1024, 768).french(), panel(SellPanel::Note));
    check("panel-variants-1280x800-light-en", Look::new(1280, 800), panel(SellPanel::Variants));
    check("panel-clear-1280x800-light-en", Look::new(1280, 800), panel(SellPanel::Clear));
    check("panel-more-1280x800-light-fr", Look::new(1280, 800).french(), panel(SellPanel::More));
    check("panel-more-1024x768-dark-de", Look::new(1024, 768).dark().german(), panel(SellPanel::More));
}

#[test]
fn pay() {
    let page = |w: &Omnitill| w.global::<Nav>().set_page(Page::Pay);
    check("pay-1280x800-light-en", Look::new(1280, 800), page);
    check("pay-1024x768-dark-de", Look::new(1024, 768).dark().german(), |w| {
        page(w);
        w.global::<Pay>().set_entry("12,00 €".into());
        w.global::<Pay>().set_refusal("Mit Karte geht nicht mehr, als noch offen ist.".into());
    });
    check("pay-1024x768-light-de-first", Look::new(1024, 768).german(), |w| {
        page(w);
        w.global::<Pay>().set_tenders(slint::ModelRc::default());
    });
    check("pay-1920x1080-light-en", Look::new(1920, 1080), page);
    check("pay-800x1280-light-fr", Look::new(800, 1280).french(), page);
    check("pay-card-1280x800-light-de", Look::new(1280, 800).german(), |w| {
        page(w);
        w.global::<Pay>().set_is_card_open(true);
    });
}

#[test]
fn done() {
    let page = |w: &Omnitill| w.global::<Nav>().set_page(Page::Done);
    check("done-1280x800-light-en", Look::new(1280, 800), page);
    check("done-1024x768-light-de-paper_out", Look::new(1024, 768).german(), |w| {
        page(w);
        w.global::<Done>().set_receipt(ReceiptState::PaperOut);
        w.global::<Status>().set_printer(DeviceState::PaperOut);
        w.global::<Status>().set_notices(shop::notices());
    });
    check("done-1920x1080-dark-fr-unconfirmed", Look::new(1920, 1080).dark().french(), |w| {
        page(w);
        w.global::<Done>().set_receipt(ReceiptState::Unconfirmed);
    });
    check("done-800x1280-light-en", Look::new(800, 1280), page);
    for (name, look) in [
        ("done-1024x768-light-de-code", Look::new(1024, 768).german()),
        ("done-1280x800-dark-en-code", Look::new(1280, 800).dark()),
        ("done-1920x1080-light-ar-code", Look::new(1920, 1080).speaking("ar")),
        ("done-1024x768-contrast-fr-code-unconfirmed", Look::new(1024, 768).contrast().french()),
        ("done-800x1280-light-ja-code", Look::new(800, 1280).speaking("ja")),
    ] {
        check(name, look, |w| {
            page(w);
            w.global::<Done>().set_code(shop::receipt_code());
            if name.ends_with("unconfirmed") {
                w.global::<Done>().set_receipt(ReceiptState::Unconfirmed);
            }
        });
    }
    check("done-1024x768-light-de-code-trouble", Look::new(1024, 768).german(), |w| {
        page(w);
        w.global::<Done>().set_code_trouble(shop::say(w, "done-port-taken"));
    });
}

#[test]
fn devices() {
    let page = |w: &Omnitill| w.global::<Nav>().set_page(Page::Devices);
    check("devices-1280x800-light-en", Look::new(1280, 800), page);
    check("devices-1024x768-contrast-de", Look::new(1024, 768).contrast().german(), page);
    check("devices-1024x768-light-de-five", Look::new(1024, 768).german(), |w| {
        page(w);
        let (devices, card) = (w.global::<Devices>(), |index| w.global::<Devices>().get_devices().row_data(index));
        let mut cards: Vec<DeviceCard> = devices.get_devices().iter().collect();
        for (id, kind, state) in [
            ("scanner-2", DeviceKind::Scanner, DeviceState::Absent),
            ("display", DeviceKind::Display, DeviceState::Ready),
        ] {
            let named = card(1).map(|card| DeviceCard { id: id.into(), kind, state, ..card });
            cards.extend(named);
        }
        devices.set_devices(std::rc::Rc::new(slint::VecModel::from(cards)).into());
        w.global::<Status>().set_notices(shop::notices());
    });
    check("devices-800x1280-dark-fr", Look::new(800, 1280).dark().french(), page);
}

#[test]
fn receipts() {
    let page = |w: &Omnitill| w.global::<Nav>().set_page(Page::Receipts);
    let chosen = |w: &Omnitill| {
        page(w);
        w.global::<Receipts>().set_selected(2);
    };
    check("receipts-1280x800-light-en", Look::new(1280, 800), |w| {
        page(w);
        w.global::<Receipts>().set_number("".into());
    });
    check("receipts-1280x800-light-de-chosen", Look::new(1280, 800).german(), chosen);
    check("receipts-1920x1080-dark-fr-chosen", Look::new(1920, 1080).dark().french(), chosen);
    check("receipts-1024x768-contrast-de-voided", Look::new(1024, 768).contrast().german(), |w| {
        page(w);
        let receipts = w.global::<Receipts>();
        receipts.set_selected(3);
        receipts.set_void_slip("001043".into());
        receipts.set_day("20.11.2026".into());
        receipts.set_has_later_day(true);
    });
    check("receipts-1024x768-light-fr-long", Look::new(1024, 768).french(), |w| {
        chosen(w);
        shop::long_receipt(w);
    });
    check("receipts-1024x768-dark-de-void_asked", Look::new(1024, 768).dark().german(), |w| {
        chosen(w);
        shop::long_receipt(w);
        w.global::<Receipts>().set_is_void_asked(true);
    });
    check("receipts-1024x768-light-de-keyboard", Look::new(1024, 768).german(), |w| {
        page(w);
        w.global::<Receipts>().set_has_keyboard(true);
        w.global::<Receipts>().set_query("12,50".into());
    });
    check("receipts-800x1280-light-fr-chosen", Look::new(800, 1280).french(), chosen);
    check("receipts-1280x800-light-de-large", Look::new(1280, 800).german().percent(150), chosen);
    for (name, state, look) in [
        ("searching-1280x800-dark-en", ReceiptsState::Searching, Look::new(1280, 800).dark()),
        ("nothing_found-1024x768-light-de", ReceiptsState::NothingFound, Look::new(1024, 768).german()),
        ("no_sales-1024x768-contrast-fr", ReceiptsState::NoSales, Look::new(1024, 768).contrast().french()),
    ] {
        check(&format!("receipts-{name}"), look, |w| {
            page(w);
            let receipts = w.global::<Receipts>();
            receipts.set_rows(slint::ModelRc::default());
            receipts.set_number("".into());
            receipts.set_state(state);
        });
    }
}

#[test]
fn what_happened_to_the_data_and_the_disk_is_said_whole() {
    let warned = |w: &Omnitill, keys: &[&str]| {
        let status = w.global::<Status>();
        status.set_notices(shop::alerts(w, keys, BannerKind::Warning));
        status.set_is_copy_failing(true);
        status.set_disk(DiskRoom::Low);
        status.set_is_saving(true);
    };
    let damaged = ["problems-recovered-sales", "problems-recovered-kept"];
    check("alert-1024x768-light-de", Look::new(1024, 768).german(), |w| warned(w, &damaged));
    check("alert-1280x800-dark-fr", Look::new(1280, 800).dark().french(), |w| warned(w, &damaged));
    check("alert-1920x1080-contrast-en", Look::new(1920, 1080).contrast(), |w| warned(w, &damaged));
    check("alert-1280x800-light-de-full_disk", Look::new(1280, 800).german(), |w| {
        warned(w, &damaged);
        let status = w.global::<Status>();
        status.set_disk(DiskRoom::VeryLow);
        status.set_notices(shop::alerts(w, &["status-disk-full-notice"], BannerKind::DiskTrouble));
    });
    check("alert-1024x768-dark-fr-copy_told", Look::new(1024, 768).dark().french(), |w| {
        let status = w.global::<Status>();
        status.set_is_copy_failing(true);
        status.set_toast(shop::say(w, "status-copy-failing-notice"));
    });
    check("alert-1024x768-contrast-de-pack", Look::new(1024, 768).contrast().german(), |w| {
        let words = shop::say(w, "refusals-pack-day-warned");
        w.global::<Sell>().set_refusal(words);
        w.global::<Sell>().set_tile_count(200);
        w.global::<Sell>().set_tile_page(1);
    });
    check("alert-1280x800-dark-en-pack", Look::new(1280, 800).dark(), |w| {
        let words = shop::say(w, "refusals-pack-day-passed");
        w.global::<Sell>().set_refusal(words);
        w.global::<Sell>().set_selected(1);
    });
}

#[test]
fn settings() {
    let page = |w: &Omnitill| w.global::<Nav>().set_page(Page::Settings);
    check("settings-1280x800-light-en", Look::new(1280, 800), page);
    check("settings-1024x768-dark-de", Look::new(1024, 768).dark().german(), page);
}

/// Other scripts, and the languages that nobody speaks, in which a clipped text loses its end.
#[test]
fn other_languages() {
    for language in ["ar", "ja", "hi", "en-XA", "ar-XB"] {
        let look = Look::new(1280, 800).speaking(language);
        check(&format!("sell-1280x800-light-{language}"), look, |w| w.global::<Sell>().set_selected(3));
        check(&format!("pay-1280x800-light-{language}"), look, |w| w.global::<Nav>().set_page(Page::Pay));
        check(&format!("settings-1280x800-light-{language}"), look, |w| {
            let languages = language::Catalog::languages().into_iter().map(|it| LanguageChoice {
                tag: it.tag.into(),
                name: format!("\u{2068}{}\u{2069}", it.name).into(),
                is_reviewed: it.is_reviewed,
            });
            w.global::<Settings>().set_languages(ModelRc::new(VecModel::from(languages.collect::<Vec<_>>())));
            w.global::<Settings>().set_shows_languages(true);
            w.global::<Nav>().set_page(Page::Settings);
        });
    }
    check("keyboard-1024x768-light-ar", Look::new(1024, 768).speaking("ar"), |w| {
        w.global::<Sell>().set_has_keyboard(true);
    });
}

#[test]
fn demo() {
    let open = |w: &Omnitill| {
        let demo = w.global::<Demo>();
        demo.set_shown(true);
        demo.set_is_open(true);
    };
    check("demo-1280x800-light-en", Look::new(1280, 800), open);
    check("demo-1024x768-dark-fr", Look::new(1024, 768).dark().french(), |w| {
        open(w);
        let size = (576, 1500);
        w.global::<Demo>().set_receipt(slint::Image::from_rgb8(slint::SharedPixelBuffer::new(size.0, size.1)));
    });
    check("demo-receipt-1280x800-light-en", Look::new(1280, 800), |w| {
        open(w);
        w.global::<Demo>().set_is_receipt_open(true);
        w.global::<Demo>().set_receipt(bars("9300675024235"));
    });
    check("demo-pay-1280x800-light-de", Look::new(1280, 800).german(), |w| {
        open(w);
        w.global::<Nav>().set_page(Page::Pay);
    });
    check("demo-1920x1080-light-de", Look::new(1920, 1080).german(), |w| {
        open(w);
        w.global::<Demo>().set_is_drawer_open(true);
        w.global::<Demo>().set_has_paper(false);
        w.global::<Demo>().set_printer(DeviceState::PaperOut);
    });
}

#[test]
fn everything_turns_round_for_a_right_to_left_language() {
    check("sell-1280x800-light-en-rtl", Look::new(1280, 800), |w| {
        w.global::<Locale>().set_rtl(true);
        w.global::<Sell>().set_selected(1);
    });
    let shop = Shop::open(Look::new(1280, 800));
    let left = |shop: &Shop| button(&shop.window, "pay").absolute_position().x;
    let before = left(&shop);
    shop.window.global::<Locale>().set_rtl(true);
    shop.settle();
    assert!(before > 640.0 && left(&shop) < 640.0);
}

#[test]
fn everything_written_can_be_read_in_every_colour_scheme() {
    for look in [Look::new(1024, 768), Look::new(1024, 768).dark(), Look::new(1024, 768).contrast()] {
        let shop = Shop::open(look);
        let theme = shop.window.global::<Theme>();
        let scheme = theme.get_scheme();
        let grounds = [
            ("ground", theme.get_ground()),
            ("surface", theme.get_surface()),
            ("sunken", theme.get_sunken()),
            ("selection", theme.get_selection()),
            ("flash", theme.get_flash()),
            ("positive ground", theme.get_positive_ground()),
            ("warning ground", theme.get_warning_ground()),
            ("danger ground", theme.get_danger_ground()),
        ];
        let mut pairs: Vec<(String, slint::Color, slint::Color, f64)> = Vec::new();
        for (name, ground) in grounds {
            pairs.push((format!("ink on {name}"), theme.get_ink(), ground, 7.0));
            pairs.push((format!("muted on {name}"), theme.get_muted(), ground, 4.5));
        }
        for (name, ground) in &grounds[..4] {
            pairs.push((format!("positive on {name}"), theme.get_positive(), *ground, 4.5));
            pairs.push((format!("danger on {name}"), theme.get_danger(), *ground, 4.5));
            pairs.push((format!("warning on {name}"), theme.get_warning(), *ground, 4.5));
        }
        pairs.push(("positive on its ground".into(), theme.get_positive(), theme.get_positive_ground(), 4.5));
        pairs.push(("warning on its ground".into(), theme.get_warning(), theme.get_warning_ground(), 4.5));
        pairs.push(("danger on its ground".into(), theme.get_danger(), theme.get_danger_ground(), 4.5));
        pairs.push(("on primary".into(), theme.get_on_primary(), theme.get_primary(), 4.5));
        pairs.push(("on primary pressed".into(), theme.get_on_primary(), theme.get_primary_pressed(), 4.5));
        pairs.push(("on positive".into(), theme.get_on_primary(), theme.get_positive(), 4.5));
        for hue in 0..theme.get_hue_count() {
            pairs.push((format!("hue {hue}"), theme.invoke_hue(hue), theme.invoke_hue_ground(hue), 4.5));
        }
        for (name, one, other, least) in pairs {
            let apart = shop::contrast::contrast(one, other);
            assert!(apart >= least, "{scheme:?}: {name} is {apart:.2}, less than {least}");
        }
    }
}

#[test]
fn who_serves_signs_out_in_two_taps() {
    let shop = Shop::open(Look::new(1024, 768));
    let is_out = std::rc::Rc::new(std::cell::Cell::new(false));
    let told = is_out.clone();
    shop.window.global::<Sell>().on_sign_out(move || told.set(true));
    button(&shop.window, "status-operator").mock_single_click(slint::platform::PointerEventButton::Left);
    shop.settle();
    shop.save("operator-1024x768-light-en");
    button(&shop.window, "operator-sign-out").mock_single_click(slint::platform::PointerEventButton::Left);
    assert!(is_out.get());
}

#[test]
fn two_taps_close_together_are_one() {
    let shop = Shop::open(Look::new(1024, 768));
    let taps = std::rc::Rc::new(std::cell::Cell::new(0));
    let counted = taps.clone();
    shop.window.global::<Sell>().on_pay(move || counted.set(counted.get() + 1));
    let pay = button(&shop.window, "pay");
    pay.mock_single_click(slint::platform::PointerEventButton::Left);
    pay.mock_single_click(slint::platform::PointerEventButton::Left);
    assert_eq!(taps.get(), 1);
    i_slint_backend_testing::mock_elapsed_time(std::time::Duration::from_millis(400));
    pay.mock_single_click(slint::platform::PointerEventButton::Left);
    assert_eq!(taps.get(), 2);
}

#[test]
fn the_basket_follows_its_last_line_and_survives_getting_shorter() {
    let shop = Shop::open(Look::new(1024, 768));
    let sell = shop.window.global::<Sell>();
    let lines = std::rc::Rc::new(slint::VecModel::from(sell.get_lines().iter().collect::<Vec<_>>()));
    sell.set_lines(lines.clone().into());
    shop.settle();
    for _ in 0..20 {
        lines.push(sell.get_lines().row_data(0).expect("the sample has lines"));
        shop.settle();
    }
    let shown = |id: &str| {
        let at = button(&shop.window, id);
        let (y, height) = (at.absolute_position().y, at.size().height);
        y >= 0.0 && y + height < button(&shop.window, "pay").absolute_position().y
    };
    assert!(shown("line-24"), "the last line is in view");
    while lines.row_count() > 2 {
        lines.remove(lines.row_count() - 1);
        shop.settle();
    }
    assert!(shown("line-0") && shown("line-1"), "what is left is in view");
}

#[test]
fn a_scanned_line_lights_up_once() {
    let shop = Shop::open(Look::new(1024, 768));
    let sell = shop.window.global::<Sell>();
    sell.set_flash_row(1);
    shop.settle();
    i_slint_backend_testing::mock_elapsed_time(std::time::Duration::from_millis(200));
    assert_eq!(sell.get_flash_row(), -1);
}

#[test]
fn keys_are_heard_on_every_screen_and_in_every_field() {
    let shop = Shop::open(Look::new(1280, 800));
    let heard = std::rc::Rc::new(std::cell::RefCell::new(String::new()));
    let ear = heard.clone();
    shop.window.global::<Keys>().on_key(move |text, _| {
        ear.borrow_mut().push_str(&text);
        true
    });
    for page in [Page::SignIn, Page::Sell, Page::Pay, Page::Done, Page::Receipts, Page::Devices, Page::Settings] {
        shop.window.global::<Nav>().set_page(page);
        shop.settle();
        shop.press("4");
    }
    shop.window.global::<Nav>().set_page(Page::Sell);
    shop.settle();
    button(&shop.window, "search").invoke_accessible_default_action();
    shop.press("5");
    let sell = shop.window.global::<Sell>();
    sell.set_panel(SellPanel::Note);
    shop.settle();
    shop.press("6");
    sell.set_panel(SellPanel::None);
    shop.settle();
    shop.press("7");
    assert_eq!(heard.borrow().as_str(), "4444444567");
    assert_eq!((sell.get_query().as_str(), sell.get_note().as_str()), ("", ""), "nothing was typed into a field");
}
