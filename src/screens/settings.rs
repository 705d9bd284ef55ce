//! How this till looks and speaks: kept by the workstation, shown at once.

use crate::till::{Inner, on};
use crate::words;
use language::Catalog;
use slint::{ComponentHandle, Model, VecModel};
use std::rc::Rc;
use ui::{LanguageChoice, Locale, Page, Scheme, Settings, Status, Theme};
use workstation::view::View;
use workstation::{Action, Preference};

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let settings = window.global::<Settings>();
    let languages = Catalog::languages().into_iter();
    let choices = languages.map(|language| LanguageChoice {
        tag: language.tag.into(),
        // What stands behind the name of a language written from the right stays behind it (UAX 9, FSI and PDI).
        name: format!("\u{2068}{}\u{2069}", language.name).into(),
        is_reviewed: language.is_reviewed,
    });
    settings.set_languages(Rc::new(VecModel::from(choices.collect::<Vec<_>>())).into());
    settings.on_language_chosen(on!(till, |till, tag| {
        till.request(Action::SetLanguage { language: tag.into() }, |_, _| ());
    }));
    settings.on_scheme_chosen(on!(till, |till, scheme| prefer(till, Preference::Theme, word(scheme))));
    settings.on_text_chosen(on!(till, |till, percent| prefer(till, Preference::TextSize, &percent.to_string())));
    settings.on_hand_chosen(on!(till, |till, is_left| {
        prefer(till, Preference::Hand, if is_left { "left" } else { "right" });
    }));
    // No preference of the workstation: it lasts as long as the window.
    settings.on_motion_chosen(on!(till, |till, is_reduced| {
        if let Some(window) = till.window() {
            window.global::<Theme>().set_reduced_motion(is_reduced);
        }
    }));
    window.global::<Status>().on_next_theme(on!(till, |till| {
        let scheme = till.window().map(|window| window.global::<Theme>().get_scheme());
        let next = match scheme.unwrap_or(Scheme::Light) {
            Scheme::Light => Scheme::Dark,
            Scheme::Dark => Scheme::Contrast,
            Scheme::Contrast => Scheme::Light,
        };
        prefer(till, Preference::Theme, word(next));
    }));
}

fn prefer(till: &Rc<Inner>, name: Preference, value: &str) {
    till.request(Action::SetPreference { name, value: value.to_owned() }, |_, _| ());
}

fn word(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Light => "light",
        Scheme::Dark => "dark",
        Scheme::Contrast => "contrast",
    }
}

/// The colours a view asks for.
pub(crate) fn scheme(view: &View) -> Scheme {
    match view.theme.as_str() {
        "dark" => Scheme::Dark,
        "contrast" => Scheme::Contrast,
        _ => Scheme::Light,
    }
}

pub(crate) fn apply(_: &Inner, window: &ui::Omnitill, view: &View) {
    let theme = window.global::<Theme>();
    theme.set_scheme(scheme(view));
    theme.set_text_percent(view.text_size.parse().unwrap_or(100));
    window.global::<Locale>().set_left_handed(view.hand == "left");
    let settings = window.global::<Settings>();
    let languages = settings.get_languages();
    // "fr-BE" is spoken as "fr", and "fr-CA" in its own way.
    let is_spoken = |tag: &str| languages.iter().any(|language| language.tag == tag);
    let primary = words::primary(&view.language);
    let chosen = if !is_spoken(&view.language) && is_spoken(primary) { primary } else { &view.language };
    settings.set_language(chosen.into());
    let name = languages.iter().find(|language| language.tag == chosen).map(|language| language.name);
    settings.set_language_name(name.unwrap_or_default());
}

/// To the settings; a list of languages that was left open is closed again.
pub(crate) fn open(till: &Inner) {
    if let Some(window) = till.window() {
        window.global::<Settings>().set_shows_languages(false);
    }
    till.go(|at| at.aside(Page::Settings));
}

/// Tells the screens which way the language runs and which letters its keyboard has.
pub(crate) fn install_locale(till: &Inner, window: &ui::Omnitill) {
    let catalog = till.catalog();
    let locale = window.global::<Locale>();
    locale.set_tag(catalog.tag().into());
    locale.set_rtl(language::is_right_to_left(catalog.tag()));
    // French is typed in another order across the Atlantic.
    let keyboard = if catalog.tag() == "fr-CA" { "fr-CA" } else { words::primary(catalog.tag()) };
    locale.set_keyboard(keyboard.into());
    window.global::<Status>().set_language(words::primary(catalog.tag()).to_uppercase().into());
}
