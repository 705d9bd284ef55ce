//! The cash page with a finger: the float by denomination, cash out with a reason, cash to the safe, X, the blind count, over and short, Z.

use crate::rig::{Rig, Start};
use i_slint_backend_testing::ElementQuery;
use omnitill::demo_shop;
use retail::RoleId;
use slint::Model;
use ui::{Approval, Cash, CashPart, Page, Sell};
use workstation::{Action, Preference};

/// Sizes, colours and languages in which each part is looked at.
const LOOKS: [(u32, u32, &str, &str); 5] = [
    (1024, 768, "light", "de"),
    (1024, 768, "contrast", "ar"),
    (1280, 800, "dark", "en-AU"),
    (1280, 800, "light", "ar"),
    (1920, 1080, "light", "en-AU"),
];

/// Looks that are drawn by default; `UI_LOOKS=all` draws all.
const LOOKS_AT_LEAST: usize = 2;

/// Draws a part in its looks, and comes back to the first one.
fn look(rig: &Rig, name: &str) {
    let looks = if is_thorough() { LOOKS.len() } else { LOOKS_AT_LEAST };
    for (width, height, scheme, locale) in LOOKS.into_iter().take(looks) {
        rig.ask(Action::SetPreference { name: Preference::Theme, value: scheme.to_owned() });
        rig.ask(Action::SetLanguage { language: locale.to_owned() });
        rig.set_size(width, height);
        rig.settle();
        rig.wait(600);
        rig.photograph(&format!("cash_{name}-{width}x{height}-{scheme}-{locale}"));
    }
    rig.ask(Action::SetLanguage { language: "en-AU".to_owned() });
    rig.ask(Action::SetPreference { name: Preference::Theme, value: "light".to_owned() });
    rig.set_size(1280, 800);
    rig.settle();
}

fn is_thorough() -> bool {
    std::env::var("UI_LOOKS").is_ok_and(|looks| looks == "all")
}

/// Everything the window says.
fn said(rig: &Rig) -> String {
    let all = ElementQuery::from_root(&rig.window).match_descendants().find_all();
    all.iter().filter_map(|element| element.accessible_label()).collect::<Vec<_>>().join(" | ")
}

/// A manager allows it, where somebody has to.
fn approve(rig: &Rig) {
    if rig.global::<Approval>().get_is_open() {
        let manager = demo_shop::somebody(RoleId::MANAGER).unwrap();
        let people = rig.global::<Approval>().get_people();
        let index = people.iter().position(|person| person.name == manager.name).expect("the manager may allow it");
        rig.tap(&format!("approver-{index}"));
        for digit in manager.pin.chars() {
            rig.tap(&format!("approval-pin-{digit}"));
        }
        rig.tap("approve");
    }
    assert!(!rig.global::<Approval>().get_is_open(), "{}", rig.global::<Approval>().get_problem());
}

fn part(rig: &Rig) -> CashPart {
    rig.global::<Cash>().get_part()
}

pub fn a_drawer_is_opened_counted_and_closed() {
    if !is_thorough() {
        println!("{LOOKS_AT_LEAST} of {} looks are drawn; UI_LOOKS=all draws all", LOOKS.len());
    }
    let rig = Rig::selling(&Start::new("AU"));
    rig.tap("more");
    rig.tap("more-cash");
    assert_eq!(rig.page(), Page::Cash);
    look(&rig, "home");
    // Two of the largest, and three more of the second with plus.
    rig.tap("cash-open");
    rig.tap("count-2");
    for _ in 0..3 {
        rig.tap("piece-plus-1");
    }
    look(&rig, "float");
    rig.tap("cash-accept");
    approve(&rig);
    rig.until("the float", |rig| rig.view().till.is_float_counted && part(rig) == CashPart::Home);
    sell_one(&rig);
    rig.tap("more");
    rig.tap("more-cash");
    // Cash out wants a reason before it is recorded.
    rig.tap("cash-paid-out");
    for key in ["cash-5", "cash-00"] {
        rig.tap(key);
    }
    assert_eq!(rig.get("cash-accept").accessible_enabled(), Some(false));
    rig.tap("cash-reason-0");
    look(&rig, "paid_out");
    rig.tap("cash-accept");
    approve(&rig);
    rig.until("the cash out", |rig| part(rig) == CashPart::Home);
    rig.tap("cash-lift");
    for key in ["cash-2", "cash-00", "cash-00"] {
        rig.tap(key);
    }
    look(&rig, "lift");
    rig.tap("cash-accept");
    approve(&rig);
    rig.until("the lift", |rig| part(rig) == CashPart::Home);
    rig.tap("cash-no-sale");
    look(&rig, "no_sale");
    rig.tap("back");
    rig.tap("cash-x");
    approve(&rig);
    rig.until("the X report", |rig| part(rig) == CashPart::Report);
    look(&rig, "x");
    rig.tap("cash-home");
    count_and_close(&rig);
}

fn sell_one(rig: &Rig) {
    rig.tap("back");
    rig.devices.scanner.scan(&demo_shop::codes("AU", 1).unwrap()[0]).unwrap();
    rig.until("the article", |rig| rig.global::<Sell>().get_item_count() == 1);
    rig.tap("pay");
    rig.tap("exact");
    rig.until("the paid sale", |rig| rig.page() == Page::Done);
    rig.tap("next-customer");
}

fn count_and_close(rig: &Rig) {
    rig.tap("cash-count");
    let denominations = rig.global::<Cash>().get_pieces().row_count();
    assert!(denominations > 5, "{denominations}");
    rig.tap("piece-0");
    rig.tap("count-1");
    // Until it is sealed nothing says what should be there.
    let cash = rig.global::<Cash>();
    assert!(cash.get_result().is_empty() && cash.get_result_detail().is_empty());
    look(rig, "count");
    rig.tap("cash-accept");
    approve(rig);
    rig.until("what came of it", |rig| !rig.global::<Cash>().get_result().is_empty());
    assert!(
        said(rig).contains("less than there should be") || rig.label("cash-result").contains("less"),
        "{}",
        said(rig)
    );
    look(rig, "sealed");
    rig.tap("cash-close");
    assert_eq!(part(rig), CashPart::Amount);
    look(rig, "close");
    rig.tap("cash-accept");
    approve(rig);
    rig.until("the Z report", |rig| rig.view().till.last_z == 1 && part(rig) == CashPart::Report);
    look(rig, "z");
    rig.tap("cash-home");
    assert_eq!(part(rig), CashPart::Home);
}
