//! Scans, from a device and from a scanner that types like a keyboard: rung up or refused in words, never in a field.

use crate::rig::{Rig, Start};
use omnitill::demo_shop;
use screens::Sound;
use slint::Model;
use ui::{Page, Pay, Sell, SignIn, Status};

/// Keys of a scanner come so many milliseconds apart; a person's do not.
const SCANNER_MS: u64 = 4;
const PERSON_MS: u64 = 90;

/// Where a scan comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
enum From {
    Device,
    Keys,
}

impl From {
    /// Holds a code under the scanner and waits until the till has made its sound.
    #[track_caller]
    fn scan(self, rig: &Rig, code: &str) -> Vec<Sound> {
        rig.heard();
        let before = everything_typed(rig);
        match self {
            From::Device => rig.devices.scanner.scan(code).unwrap(),
            From::Keys => rig.type_keys(&format!("{code}\n"), SCANNER_MS),
        }
        let sounds = std::cell::RefCell::new(Vec::new());
        rig.until("an answer to the scan", |rig| {
            sounds.borrow_mut().extend(rig.heard());
            !sounds.borrow().is_empty()
        });
        assert_eq!(everything_typed(rig), before, "{self:?} on {:?}: no field has changed", rig.page());
        sounds.into_inner()
    }
}

/// What stands in the fields of all screens.
fn everything_typed(rig: &Rig) -> [String; 4] {
    let sell = rig.global::<Sell>();
    let typed =
        [sell.get_query(), sell.get_note(), rig.global::<Pay>().get_entry(), sell.get_entry()].map(String::from);
    assert_eq!(rig.global::<SignIn>().get_digits(), 0, "no PIN is typed by a scanner");
    typed
}

pub fn a_scanner_that_types_reaches_no_field() {
    let rig = Rig::selling(&Start::new("AU"));
    let code = &demo_shop::codes("AU", 1).unwrap()[0];
    rig.tap("search");
    rig.type_keys("mi", PERSON_MS);
    let sell = rig.global::<Sell>();
    assert_eq!(sell.get_query(), "mi");
    assert_eq!(From::Keys.scan(&rig, code), [Sound::Accepted]);
    assert_eq!((sell.get_query().as_str(), rig.lines().len()), ("mi", 1));
    rig.type_keys("lk", PERSON_MS);
    assert_eq!(sell.get_query(), "milk", "the field still has the focus");
    rig.until("the search", |rig| {
        let tiles = rig.global::<Sell>().get_tiles();
        // What may be meant by a typing error stands behind.
        tiles.iter().next().is_some_and(|tile| tile.name.to_lowercase().contains("milk"))
    });
    // Into the note of a line, too.
    rig.tap("line-0");
    rig.tap("line-note");
    rig.type_keys("gift", PERSON_MS);
    assert_eq!(sell.get_note(), "gift");
    assert_eq!(From::Keys.scan(&rig, code), [Sound::Accepted]);
    assert!(rig.lines()[0].starts_with("2 "), "{:?}", rig.lines());
}

pub fn a_scan_is_heard_on_every_screen() {
    for from in [From::Device, From::Keys] {
        check_every_screen(from);
    }
}

#[track_caller]
fn check_every_screen(from: From) {
    let code = &demo_shop::codes("FR", 1).unwrap()[0];
    let rig = Rig::open(&Start::new("FR"));
    let pieces = |rig: &Rig| rig.view().basket.map_or(0, |basket| basket.items);
    // Nobody is signed in: refused in words. On the settings, too.
    for page in [Page::SignIn, Page::Settings] {
        if page == Page::Settings {
            rig.tap("status-language");
        }
        assert_eq!((rig.page(), from.scan(&rig, code)), (page, vec![Sound::Refused]));
        assert!(!rig.label("toast").is_empty() && rig.global::<Status>().get_toast() == rig.label("toast"));
        assert_eq!((rig.page(), pieces(&rig)), (page, 0));
    }
    rig.tap("back");
    rig.sign_in(retail::RoleId::CASHIER);
    assert_eq!((from.scan(&rig, code), pieces(&rig)), (vec![Sound::Accepted], 1));
    // While paying: added, and back to the basket, because another amount is due.
    rig.tap("pay");
    assert_eq!((from.scan(&rig, code), pieces(&rig), rig.page()), (vec![Sound::Accepted], 2, Page::Sell));
    // Once money was taken: refused in words beside the keys, and nothing is added.
    for id in ["pay", "pay-1", "pay-00", "cash"] {
        rig.tap(id);
    }
    assert_eq!((from.scan(&rig, code), pieces(&rig), rig.page()), (vec![Sound::Refused], 2, Page::Pay));
    let refusal = rig.global::<Pay>().get_refusal();
    assert!(!refusal.is_empty() && rig.find("pay-refusal").is_some());
    rig.tap("tender-remove-0");
    rig.tap("pay-back");
    // Aside, with a basket open: rung up, and shown.
    for id in ["status-language", "status-printer"] {
        let before = pieces(&rig);
        rig.tap(id);
        assert!(matches!(rig.page(), Page::Settings | Page::Devices));
        assert_eq!((from.scan(&rig, code), pieces(&rig), rig.page()), (vec![Sound::Accepted], before + 1, Page::Sell));
    }
    // After the sale: the next one.
    rig.tap("pay");
    rig.tap("exact");
    assert_eq!(rig.page(), Page::Done);
    assert_eq!((from.scan(&rig, code), pieces(&rig), rig.page()), (vec![Sound::Accepted], 1, Page::Sell));
    assert_eq!((rig.sales(), rig.lines().len()), (1, 1));
    // While a number is typed: the number is about that line, and stays.
    rig.tap("line-0");
    rig.tap("line-quantity");
    rig.tap("entry-7");
    assert_eq!((from.scan(&rig, code), pieces(&rig)), (vec![Sound::Accepted], 2));
}

pub fn an_unknown_code_asks_what_to_do() {
    for from in [From::Device, From::Keys] {
        let rig = Rig::selling(&Start::new("GB"));
        assert_eq!(from.scan(&rig, demo_shop::UNKNOWN_CODE), [Sound::Refused]);
        assert_eq!(rig.global::<Sell>().get_unknown_code(), demo_shop::UNKNOWN_CODE);
        assert!(rig.find("unknown-code").is_some() && rig.find("unknown-search").is_some());
        rig.tap("unknown-open");
        for id in ["entry-3", "entry-5", "entry-0", "entry-accept"] {
            rig.tap(id);
        }
        let line = &rig.lines()[0];
        assert!(line.contains(demo_shop::UNKNOWN_CODE) && line.ends_with("3.50"), "{line}");
        assert!(rig.find("unknown-code").is_none());
        // Control characters and SQL in a code are words on the card and nothing else.
        let hostile = "4006'; DROP TABLE sale;--\u{1b}p0";
        if from == From::Device {
            assert_eq!(from.scan(&rig, hostile), [Sound::Refused]);
            let shown = rig.label("unknown-code-text") + &rig.label("refusal");
            assert!(!shown.contains('\u{1b}'), "{shown:?}");
            assert_eq!(rig.lines().len(), 1);
        }
    }
}
