//! A walk through the whole till: every page and every state of it that a shop meets, drawn in the sizes and colours of real tills, left
//! as pictures, measured for words that are cut off or too pale, and nothing said outside the window.
//!
//! By default one till, in German, each state in one of nine looks; `UI_LOOKS=all` draws every state in all nine on three tills, in
//! English, German and Arabic, which takes a quarter of an hour.

use crate::rig::{Rig, Start};
use crate::{contrast, fit};
use i_slint_backend_testing::ElementQuery;
use omnitill::demo_shop;
use slint::ComponentHandle;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use ui::{Sell, SellPanel, Theme};
use workstation::{Action, Preference};

const SIZES: [(u32, u32); 3] = [(1024, 768), (1280, 800), (1920, 1080)];
const SCHEMES: [&str; 3] = ["light", "dark", "contrast"];
/// Shop and language of each till.
const TILLS: [(&str, &str); 3] = [("DE", "de"), ("AU", "en-AU"), ("FR", "ar")];
/// What lies in a list and is reached by scrolling.
const SCROLLED: &[&str] = &[
    "line-",
    "job-",
    "check-",
    "test-page-",
    "open-drawer-",
    "device-state-",
    "journal-",
    "exception-",
    "piece-",
    "return-line-",
    "return-less-",
    "return-picked-",
    "return-more-",
    "receipt-",
    "reports-",
    "parked-",
    "operator-",
    "approver-",
];
/// Pages that are longer than a window and scroll as a whole.
const LONG: &[&str] = &["settings", "country", "cash_z", "cash_x", "reports", "exceptions", "journal", "explain"];
/// Colours and places move for so long at most.
const MOVEMENT_MS: u64 = 600;
/// A drawn screen has at least so many colours; an empty window has one.
const COLOURS_MIN: usize = 12;
/// Between two keys of a person, in milliseconds.
pub const PERSON_MS: u64 = 90;

/// A till and the pictures that are taken of it.
pub struct Album {
    pub rig: Rig,
    pub country: &'static str,
    locale: &'static str,
    /// Pictures so far: by default each state is drawn in the next look.
    states: Cell<usize>,
    wrong: RefCell<Vec<String>>,
}

pub fn every_screen_in_every_size_and_look() {
    let is_thorough = is_thorough();
    if !is_thorough {
        println!(
            "one till, one look a state; UI_LOOKS=all draws {} tills in {} looks",
            TILLS.len(),
            SIZES.len() * SCHEMES.len()
        );
    }
    let mut wrong = Vec::new();
    let wanted = std::env::var("UI_LOCALE").ok();
    let tills = TILLS.into_iter().filter(|(_, locale)| wanted.as_deref().is_none_or(|wanted| wanted == *locale));
    for (country, locale) in tills.take(if is_thorough { TILLS.len() } else { 1 }) {
        let rig = Rig::open(&Start { locale: Some(locale), ..Start::new(country) });
        fit::speak(locale.split('-').next().unwrap_or(locale));
        let album = Album { rig, country, locale, states: Cell::new(0), wrong: RefCell::default() };
        album.day();
        println!("{locale}: {} states", album.states.get());
        wrong.extend(album.wrong.take());
    }
    assert!(
        wrong.is_empty(),
        "{} to put right, pictures in target/screenshots/window:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

fn is_thorough() -> bool {
    std::env::var("UI_LOOKS").is_ok_and(|looks| looks == "all")
}

impl Album {
    #[track_caller]
    pub fn scan(&self, count: usize) {
        for code in demo_shop::codes(self.country, count).unwrap() {
            let before = self.rig.global::<Sell>().get_item_count();
            self.rig.devices.scanner.scan(&code).unwrap();
            self.rig.until("the scanned article", |rig| rig.global::<Sell>().get_item_count() > before);
        }
    }

    #[track_caller]
    pub fn more(&self, id: &str) {
        self.rig.tap("more");
        self.rig.tap(id);
    }

    /// Brings a panel up without a finger, or closes what is open.
    pub fn panel(&self, panel: SellPanel) {
        if panel == SellPanel::None {
            self.rig.global::<Sell>().invoke_panel_closed();
        }
        self.rig.global::<Sell>().set_panel(panel);
        self.rig.settle();
    }

    /// A text of this till's language, without values.
    pub fn said(&self, key: &str) -> slint::SharedString {
        language::Catalog::load(self.locale, &[]).unwrap().text(key).into()
    }

    #[track_caller]
    pub fn take(&self, name: &str) {
        self.take_with(name, |_| ());
    }

    /// Draws a state in its looks and measures it; `arrange` is done again in each of them.
    #[track_caller]
    pub fn take_with(&self, name: &str, arrange: impl Fn(&Rig)) {
        let looks: Vec<_> = SCHEMES.iter().flat_map(|scheme| SIZES.map(|size| (*scheme, size))).collect();
        let state = self.states.replace(self.states.get() + 1);
        let looks = if is_thorough() { looks } else { vec![looks[state % looks.len()]] };
        for (scheme, (width, height)) in looks {
            self.rig.ask(Action::SetPreference { name: Preference::Theme, value: scheme.to_owned() });
            self.rig.set_size(width, height);
            self.rig.settle();
            arrange(&self.rig);
            self.rig.wait(MOVEMENT_MS);
            let picture = format!("{}-{name}-{scheme}-{width}x{height}", self.locale);
            let pixels = self.rig.photograph(&picture);
            let some = pixels.as_slice().iter().step_by(97).map(|pixel| (pixel.r, pixel.g, pixel.b));
            assert!(some.collect::<BTreeSet<_>>().len() >= COLOURS_MIN, "{picture} is nearly empty");
            let mut found =
                outside(&self.rig, width as f32, height as f32, LONG.iter().any(|long| name.contains(long)));
            found.extend(fit::misfits(self.rig.window.window()));
            let theme = self.rig.global::<Theme>();
            found.extend(contrast::pale(
                self.rig.window.window(),
                theme.get_faint(),
                theme.get_ground(),
                contrast::READABLE,
            ));
            for what in &found {
                println!("{picture}: {what}");
            }
            self.wrong.borrow_mut().extend(found.into_iter().map(|what| format!("{picture}: {what}")));
        }
        self.rig.set_size(1280, 800);
        self.rig.settle();
    }
}

/// What says something and reaches out of the window.
fn outside(rig: &Rig, width: f32, height: f32, is_long: bool) -> Vec<String> {
    let mut outside = Vec::new();
    for element in ElementQuery::from_root(&rig.window).match_descendants().find_all() {
        let (label, size, at) = (element.accessible_label(), element.size(), element.absolute_position());
        let Some(label) = label.filter(|label| !label.is_empty() && size.width > 0.0 && size.height > 0.0) else {
            continue;
        };
        let id = element.accessible_id().unwrap_or_default();
        let is_out = at.x < -0.5
            || at.y < -0.5
            || at.x + size.width > width + 0.5
            || (!is_long && at.y + size.height > height + 0.5);
        if is_out && !SCROLLED.iter().any(|start| id.starts_with(start)) {
            outside.push(format!("{id} “{label}” {}x{} at {},{}", size.width, size.height, at.x, at.y));
        }
    }
    outside.sort();
    outside.dedup();
    outside
}
