//! The whole till by keys: a day from signing in to the Z report without a finger, every page reached with Tab, and scanners that type
//! like a keyboard beside it.

use crate::rig::{Rig, Start};
use i_slint_backend_testing::{AccessibleRole, ElementQuery};
use omnitill::demo_shop;
use retail::RoleId;
use slint::platform::{Key, WindowEvent};
use slint::{ComponentHandle, Model};
use std::collections::BTreeSet;
use ui::{Approval, Cash, CashPart, Demo, Help, Page, Pay, Ring, Sell, SellPanel, SignIn, Status};
use workstation::{Action, Preference};

/// Keys of a person and of a slow scanner, which nothing tells apart but the end.
const PERSON_MS: u64 = 90;
/// Keys of a scanner.
const SCANNER_MS: u64 = 4;
/// Longer than any screen keeps its buttons from being hit by mistake.
const LOOK_MS: u64 = 1_050;
/// More steps of Tab than any page has places.
const STEPS_MAX: usize = 400;
/// Digits, letters and erasing have keys of their own on a keyboard, and Tab passes them by.
const OWN_KEYS: &[&str] = &["pin-", "approval-pin-", "entry-", "pay-", "cash-", "count-", "key-"];

fn press(rig: &Rig, key: Key) {
    rig.wait(LOOK_MS);
    rig.type_keys(&char::from(key).to_string(), PERSON_MS);
}

fn type_slowly(rig: &Rig, text: &str) {
    rig.type_keys(text, PERSON_MS);
}

fn ring(rig: &Rig) -> String {
    rig.global::<Ring>().get_id().into()
}

/// Brings the ring to something with Tab, as a person would who sees it.
#[track_caller]
fn tab_to(rig: &Rig, id: &str) {
    for _ in 0..STEPS_MAX {
        if ring(rig) == id {
            return;
        }
        tab(rig);
    }
    panic!("Tab never comes to {id} on {:?}", rig.page());
}

fn tab(rig: &Rig) {
    rig.wait(PERSON_MS);
    let text: slint::SharedString = Key::Tab.into();
    for event in [WindowEvent::KeyPressed { text: text.clone() }, WindowEvent::KeyReleased { text }] {
        rig.window.window().dispatch_event_with_result(event).unwrap();
    }
}

/// Finds something seldom done by the first letter of its words.
#[track_caller]
fn more(rig: &Rig, letter: &str, id: &str) {
    press(rig, Key::F10);
    assert_eq!(rig.global::<Sell>().get_panel(), SellPanel::More);
    for _ in 0..8 {
        type_slowly(rig, letter);
        if ring(rig) == id {
            return press(rig, Key::Return);
        }
    }
    panic!("{letter} never comes to {id}, but to {}", ring(rig));
}

/// Says who they are by number and PIN.
fn sign_in(rig: &Rig, role: RoleId) {
    let person = demo_shop::somebody(role).unwrap();
    type_slowly(rig, &person.id);
    type_slowly(rig, &person.pin);
    rig.until("the shelf", |rig| rig.page() == Page::Sell && rig.global::<Sell>().get_tiles().row_count() > 0);
}

/// Where a second person is asked for, the manager says number and PIN.
fn approve(rig: &Rig) {
    if rig.global::<Approval>().get_is_open() {
        let manager = demo_shop::somebody(RoleId::MANAGER).unwrap();
        if rig.global::<Approval>().get_chosen() < 0 {
            type_slowly(rig, &manager.id);
        }
        type_slowly(rig, &manager.pin);
        press(rig, Key::Return);
    }
    assert!(!rig.global::<Approval>().get_is_open(), "{}", rig.global::<Approval>().get_problem());
}

pub fn a_whole_day_by_keys_only() {
    let rig = Rig::open(&Start::new("AU"));
    sign_in(&rig, RoleId::CASHIER);
    // The float, by denomination.
    more(&rig, "c", "more-cash");
    assert_eq!(rig.page(), Page::Cash);
    press(&rig, Key::F2);
    type_slowly(&rig, "2\n3\n4\n");
    press(&rig, Key::F9);
    approve(&rig);
    rig.until("the counted float", |rig| rig.view().till.is_float_counted);
    press(&rig, Key::Escape);
    press(&rig, Key::Escape);
    assert_eq!(rig.page(), Page::Sell);
    // A typed code, three of another one, less for the last, one more of it.
    let codes = demo_shop::codes("AU", 3).unwrap();
    type_slowly(&rig, &format!("{}\n", codes[0]));
    rig.until("the typed article", |rig| rig.lines().len() == 1);
    type_slowly(&rig, "3*");
    assert_eq!(rig.view().counter.pieces, Some(3));
    type_slowly(&rig, &format!("{}\n", codes[1]));
    rig.until("three of them", |rig| rig.lines().len() == 2);
    assert!(rig.lines()[1].starts_with("3 "), "{:?}", rig.lines());
    assert_eq!(rig.global::<Sell>().get_query(), "");
    press(&rig, Key::F5);
    assert_eq!(rig.global::<Sell>().get_panel(), SellPanel::Discount);
    type_slowly(&rig, "10\n");
    approve(&rig);
    rig.until("the discount", |rig| {
        rig.view().basket.is_some_and(|it| it.lines.iter().any(|line| line.discount.is_some()))
    });
    type_slowly(&rig, "+");
    rig.until("one more", |rig| rig.lines()[1].starts_with("4 "));
    // An article by name: the ring stands on the first that was found.
    type_slowly(&rig, "croissant\n");
    rig.until("the croissant", |rig| rig.lines().len() == 3 || ring(rig) == "tile-0");
    if ring(&rig) == "tile-0" {
        press(&rig, Key::Return);
    }
    rig.until("the croissant in the basket", |rig| rig.lines().len() == 3);
    press(&rig, Key::Escape);
    press(&rig, Key::UpArrow);
    press(&rig, Key::Delete);
    rig.until("one line less", |rig| rig.lines().len() == 2);
    press(&rig, Key::F9);
    assert_eq!(rig.page(), Page::Pay);
    press(&rig, Key::F7);
    rig.until("the paid sale", |rig| rig.page() == Page::Done);
    press(&rig, Key::F9);
    assert_eq!((rig.page(), rig.sales()), (Page::Sell, 1));
    give_back(&rig);
    cash_out_and_close(&rig);
    more(&rig, "s", "sign-out");
    rig.until("nobody", |rig| rig.page() == Page::SignIn);
}

/// The sale is found, and one piece comes back for cash.
fn give_back(rig: &Rig) {
    more(rig, "r", "more-receipts");
    rig.until("the sales", |rig| rig.find("receipt-0").is_some());
    press(rig, Key::Return);
    rig.until("the sale", |rig| rig.find("receipt-return").is_some());
    press(rig, Key::F8);
    rig.until("the goods", |rig| rig.page() == Page::Returns && rig.find("return-more-0").is_some());
    tab_to(rig, "return-more-0");
    press(rig, Key::Return);
    tab_to(rig, "return-reason-0");
    press(rig, Key::Return);
    press(rig, Key::F9);
    approve(rig);
    rig.until("the return in the basket", |rig| rig.page() == Page::Sell);
    press(rig, Key::F9);
    press(rig, Key::F7);
    approve(rig);
    rig.until("the money given back", |rig| rig.page() == Page::Done);
    press(rig, Key::F9);
}

fn cash_out_and_close(rig: &Rig) {
    more(rig, "c", "more-cash");
    press(rig, Key::F5);
    assert_eq!(rig.global::<Cash>().get_part(), CashPart::Amount);
    type_slowly(rig, "500");
    tab_to(rig, "cash-reason-0");
    press(rig, Key::Return);
    assert!(!rig.global::<Cash>().get_reason().is_empty());
    press(rig, Key::F9);
    approve(rig);
    rig.until("the cash out", |rig| rig.global::<Cash>().get_part() == CashPart::Home);
    press(rig, Key::F3);
    type_slowly(rig, "2\n3\n4\n");
    press(rig, Key::F9);
    approve(rig);
    rig.until("what came of the count", |rig| !rig.global::<Cash>().get_result().is_empty());
    press(rig, Key::F11);
    press(rig, Key::F9);
    approve(rig);
    rig.until("the Z report", |rig| rig.view().till.last_z > 0);
    press(rig, Key::Escape);
    press(rig, Key::Escape);
    rig.until("the shelf", |rig| rig.page() == Page::Sell);
}

/// What a finger can hit now.
fn touchables(rig: &Rig) -> BTreeSet<String> {
    let all = ElementQuery::from_root(&rig.window).match_descendants().find_all();
    let ids = all.iter().filter(|element| {
        let size = element.size();
        element.accessible_role() == Some(AccessibleRole::Button)
            && element.accessible_enabled() != Some(false)
            && size.width > 0.0
            && size.height > 0.0
    });
    ids.filter_map(|element| element.accessible_id()).map(String::from).filter(|id| !id.is_empty()).collect()
}

fn has_own_key(id: &str) -> bool {
    let key = OWN_KEYS.iter().find_map(|start| id.strip_prefix(start));
    key.is_some_and(|key| {
        key.bytes().all(|byte| byte.is_ascii_digit())
            || key.chars().count() == 1
            || ["erase", "clear", "decimal", "shift", "signs", "space", "hide", "enter"].contains(&key)
    })
}

/// Walks the page with Tab until it comes round; everything a finger can hit must have been reached.
#[track_caller]
fn check_reach(rig: &Rig, name: &str) {
    rig.settle();
    // From the beginning.
    rig.global::<Ring>().invoke_touched();
    let expected = touchables(rig);
    let (mut reached, mut first) = (BTreeSet::new(), String::new());
    for _ in 0..STEPS_MAX {
        tab(rig);
        let id = ring(rig);
        if first.is_empty() {
            first.clone_from(&id);
        } else if id == first {
            break;
        }
        reached.insert(id);
    }
    let missed: Vec<&String> = expected.iter().filter(|id| !has_own_key(id) && !reached.contains(*id)).collect();
    assert!(missed.is_empty(), "{name}: Tab never comes to {missed:?}; it came to {reached:?}");
    assert!(reached.len() > 2, "{name}: {reached:?}");
    // The key that a button tells is that of no other button beside it.
    let hints: Vec<(String, &String)> = expected
        .iter()
        .map(|id| (String::from(rig.global::<Ring>().invoke_key_of(id.as_str().into())), id))
        .filter(|(key, _)| !key.is_empty())
        .collect();
    let keys: BTreeSet<&str> = hints.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(keys.len(), hints.len(), "{name}: one key for two buttons: {hints:?}");
    rig.global::<Ring>().invoke_touched();
}

pub fn every_page_is_reached_with_tab() {
    let rig = Rig::open(&Start { locale: Some("de"), ..Start::new("DE") });
    rig.set_size(1024, 768);
    check_reach(&rig, "sign-in");
    rig.sign_in(RoleId::MANAGER);
    check_reach(&rig, "sell");
    for code in demo_shop::codes("DE", 4).unwrap() {
        rig.devices.scanner.scan(&code).unwrap();
    }
    rig.until("the articles", |rig| rig.lines().len() == 4);
    rig.tap("line-1");
    check_reach(&rig, "a chosen line");
    for panel in
        [SellPanel::More, SellPanel::Quantity, SellPanel::Discount, SellPanel::Note, SellPanel::Park, SellPanel::Coupon]
    {
        rig.global::<Sell>().invoke_ask(panel);
        check_reach(&rig, &format!("{panel:?}"));
        rig.global::<Sell>().invoke_panel_closed();
    }
    rig.tap("pay");
    check_reach(&rig, "pay");
    rig.tap("card");
    check_reach(&rig, "card");
    rig.tap("card-declined");
    rig.tap("exact");
    rig.until("the paid sale", |rig| rig.page() == Page::Done);
    check_reach(&rig, "done");
    rig.tap("next-customer");
    for (id, name) in [
        ("more-receipts", "receipts"),
        ("more-return", "returns"),
        ("more-cash", "cash"),
        ("more-reports", "reports"),
        ("more-journal", "journal"),
        ("more-devices", "devices"),
        ("more-settings", "settings"),
    ] {
        rig.tap("more");
        rig.tap(id);
        check_reach(&rig, name);
        if name == "receipts" {
            rig.tap("receipt-0");
            check_reach(&rig, "a receipt");
        }
        if name == "cash" {
            for form in ["open", "paid-out", "lift", "no-sale", "x"] {
                rig.global::<Cash>().invoke_act(form.into());
                check_reach(&rig, form);
                rig.global::<Cash>().invoke_home();
            }
        }
        if name == "settings" {
            rig.tap("country");
            check_reach(&rig, "country");
            rig.tap("back");
        }
        rig.tap("back");
    }
    rig.tap("status-operator");
    check_reach_on_top(&rig, "operator-");
    rig.tap("status-operator");
    rig.tap("status-help");
    check_reach_of_help(&rig);
    rig.devices.printer.tear_paper_out();
    rig.until("the empty printer", |rig| rig.find("notice-paper-out").is_some());
    check_reach(&rig, "a notice");
    rig.global::<Demo>().set_is_open(true);
    check_reach(&rig, "the demo's devices");
}

/// The help keeps the ring while it is open; Escape closes it, and the page has its ring again.
#[track_caller]
fn check_reach_of_help(rig: &Rig) {
    tab(rig);
    tab(rig);
    assert!(ring(rig).starts_with("help-"), "{}", ring(rig));
    press(rig, Key::Escape);
    assert!(!rig.global::<Help>().get_is_open());
    tab(rig);
    assert!(!ring(rig).is_empty() && !ring(rig).starts_with("help-"), "{}", ring(rig));
}

/// What lies on top keeps the ring.
#[track_caller]
fn check_reach_on_top(rig: &Rig, start: &str) {
    let mut reached = BTreeSet::new();
    for _ in 0..6 {
        tab(rig);
        reached.insert(ring(rig));
    }
    assert!(reached.len() >= 2 && reached.iter().all(|id| id.starts_with(start)), "{reached:?}");
}

pub fn the_end_of_a_scan_presses_nothing() {
    let rig = Rig::open(&Start::new("AU"));
    let code = &demo_shop::codes("AU", 1).unwrap()[0];
    rig.sign_in(RoleId::CASHIER);
    let pieces = |rig: &Rig| rig.view().basket.map_or(0, |basket| basket.items);
    let scan = |rig: &Rig, apart_ms: u64| rig.type_keys(&format!("{code}\n"), apart_ms);
    // On the sell page, with the ring wherever it may be: rung up, and nothing else.
    scan(&rig, SCANNER_MS);
    rig.until("the first article", |rig| pieces(rig) == 1);
    let mut expected = 1;
    for id in ["pay", "more", "tile-0", "status-language"] {
        tab_to(&rig, id);
        scan(&rig, SCANNER_MS);
        expected += 1;
        rig.until("the article", |rig| pieces(rig) == expected);
        let sell = rig.global::<Sell>();
        assert_eq!((rig.page(), sell.get_panel(), ring(&rig)), (Page::Sell, SellPanel::None, String::new()), "{id}");
    }
    // In the panels, with the ring on what they do.
    for (panel, id) in
        [(SellPanel::More, "no-sale"), (SellPanel::More, "sign-out"), (SellPanel::Clear, "clear-confirm")]
    {
        rig.global::<Sell>().invoke_ask(panel);
        tab_to(&rig, id);
        scan(&rig, SCANNER_MS);
        expected += 1;
        rig.until("the article", |rig| pieces(rig) == expected);
        rig.global::<Sell>().invoke_ask(panel);
        tab_to(&rig, id);
        // So slow that nobody can tell it from a person: even then nothing is pressed.
        scan(&rig, PERSON_MS);
        assert_eq!((rig.page(), pieces(&rig)), (Page::Sell, expected), "{id}");
        rig.global::<Sell>().invoke_panel_closed();
    }
    // While paying, the ring on what takes the money.
    for id in ["cash", "exact", "banknote-0", "card"] {
        rig.tap("pay");
        tab_to(&rig, id);
        scan(&rig, PERSON_MS);
        assert_eq!((rig.page(), rig.sales(), rig.global::<Pay>().get_tenders().row_count()), (Page::Pay, 0, 0), "{id}");
        assert!(!rig.global::<Pay>().get_is_card_open());
        tab_to(&rig, id);
        scan(&rig, SCANNER_MS);
        expected += 1;
        rig.until("the article", |rig| pieces(rig) == expected);
        assert_eq!((rig.page(), rig.sales()), (Page::Sell, 0), "{id}");
    }
    // Aside, too.
    for (page, id) in [("more-cash", "cash-no-sale"), ("more-settings", "text-150"), ("more-devices", "back")] {
        rig.tap("more");
        rig.tap(page);
        let (before, page) = (rig.view(), rig.page());
        tab_to(&rig, id);
        scan(&rig, PERSON_MS);
        assert_eq!((rig.view().text_size, rig.page()), (before.text_size, page), "{id}");
        assert_eq!(rig.global::<Cash>().get_part(), CashPart::Home, "{id}");
        tab_to(&rig, id);
        scan(&rig, SCANNER_MS);
        expected += 1;
        rig.until("the article", |rig| pieces(rig) == expected && rig.page() == Page::Sell);
    }
    // In the approval nothing is allowed by it.
    rig.global::<Sell>().invoke_ask_basket_discount();
    type_slowly(&rig, "90\n");
    if rig.global::<Approval>().get_is_open() {
        scan(&rig, SCANNER_MS);
        assert!(rig.global::<Approval>().get_is_open());
        rig.heard();
        press(&rig, Key::Escape);
        assert!(!rig.global::<Approval>().get_is_open());
        assert!(rig.heard().is_empty(), "the refusal was heard when the panel opened");
    }
}

pub fn help_is_there_on_every_page_and_never_in_the_way_of_a_scan() {
    let rig = Rig::open(&Start::new("GB"));
    let code = &demo_shop::codes("GB", 1).unwrap()[0];
    let help = || rig.global::<Help>();
    press(&rig, Key::F1);
    assert!(help().get_is_open() && !help().get_purpose().is_empty());
    press(&rig, Key::Escape);
    assert!(!help().get_is_open());
    sign_in(&rig, RoleId::MANAGER);
    let mut told = BTreeSet::new();
    for (id, picture) in
        [("", "sell"), ("more-cash", "cash"), ("more-receipts", "receipts"), ("more-journal", "journal")]
    {
        if !id.is_empty() {
            rig.tap("more");
            rig.tap(id);
        }
        rig.tap("status-help");
        assert!(told.insert(help().get_purpose().to_string()), "each page has its own");
        assert!(help().get_keys().row_count() >= 4 && !help().get_next().is_empty());
        rig.photograph(&format!("help-{picture}-1280x800-light-en"));
        let before = rig.view().basket.map_or(0, |basket| basket.items);
        if told.len() % 2 == 0 {
            rig.devices.scanner.scan(code).unwrap()
        } else {
            rig.type_keys(&format!("{code}\n"), SCANNER_MS)
        }
        rig.until("the article", |rig| rig.view().basket.map_or(0, |basket| basket.items) == before + 1);
        assert!(!help().get_is_open() && rig.page() == Page::Sell);
    }
}

/// A real keyboard types into the panels without a tap, and other keys find what they name.
pub fn panels_hear_the_keyboard_at_once() {
    let rig = Rig::selling(&Start::new("AU"));
    rig.devices.scanner.scan(&demo_shop::codes("AU", 1).unwrap()[0]).unwrap();
    rig.until("the article", |rig| rig.lines().len() == 1);
    let sell = rig.global::<Sell>();
    more(&rig, "c", "more-coupon");
    type_slowly(&rig, "WELCOME10\n");
    rig.until("the coupon", |rig| rig.view().basket.is_some_and(|basket| !basket.coupons.is_empty()));
    press(&rig, Key::F11);
    assert_eq!(sell.get_panel(), SellPanel::Customer);
    type_slowly(&rig, "an");
    assert_eq!(sell.get_customer_query(), "an");
    press(&rig, Key::Escape);
    assert_eq!(sell.get_panel(), SellPanel::None);
    press(&rig, Key::F6);
    type_slowly(&rig, "blue coat\n");
    rig.until("the parked basket", |rig| rig.view().counter.parked.len() == 1);
    press(&rig, Key::F7);
    press(&rig, Key::RightArrow);
    tab_to(&rig, "parked-recall-0");
    press(&rig, Key::Return);
    rig.until("the basket", |rig| rig.lines().len() == 1);
    // Locked, and back again by number and PIN.
    press(&rig, Key::F12);
    rig.until("the lock", |rig| rig.page() == Page::SignIn);
    assert!(rig.global::<SignIn>().get_chosen() >= 0, "whoever locked it is asked for first");
    type_slowly(&rig, &demo_shop::somebody(RoleId::CASHIER).unwrap().pin);
    rig.until("the basket again", |rig| rig.page() == Page::Sell && rig.lines().len() == 1);
    assert!(rig.global::<Status>().get_toast().is_empty());
}

/// The left hand turns the panes round, in both directions of reading, and not the words.
pub fn the_left_hand_has_its_side() {
    for (country, locale, is_rtl) in [("AU", "en-AU", false), ("FR", "ar", true)] {
        let rig = Rig::selling(&Start { locale: Some(locale), ..Start::new(country) });
        let x = |id: &str| rig.centre_of(id).x;
        let pay_is_right = |rig: &Rig| rig.centre_of("pay").x > 640.0;
        assert_eq!(pay_is_right(&rig), !is_rtl, "{locale}");
        let more_before_pay = x("more") < x("pay");
        rig.ask(Action::SetPreference { name: Preference::Hand, value: "left".to_owned() });
        rig.settle();
        assert_eq!(pay_is_right(&rig), is_rtl, "{locale}: the basket has changed sides");
        assert_eq!(x("more") < x("pay"), more_before_pay, "{locale}: what reads in order still does");
        rig.photograph(&format!("left_hand-sell-1280x800-light-{locale}"));
        rig.devices.scanner.scan(&demo_shop::codes(country, 1).unwrap()[0]).unwrap();
        rig.until("the article", |rig| rig.lines().len() == 1);
        rig.tap("pay");
        assert_eq!(x("cash") > 640.0, is_rtl, "{locale}: the keypad, too");
        rig.photograph(&format!("left_hand-pay-1280x800-light-{locale}"));
        rig.tap("exact");
        rig.until("the paid sale", |rig| rig.page() == Page::Done);
        rig.photograph(&format!("left_hand-done-1280x800-light-{locale}"));
    }
}
