//! Every screen in the sizes of real tills, light and dark, in German: drawn, left as a picture, nothing said outside the window.

use crate::rig::{Rig, Start};
use i_slint_backend_testing::ElementQuery;
use omnitill::demo_shop;
use std::collections::BTreeSet;
use ui::{Demo, Done, Page, ReceiptState, Sell};
use workstation::{Action, Preference};

const SIZES: [(u32, u32); 3] = [(1024, 768), (1280, 800), (1920, 1080)];
const SCHEMES: [&str; 2] = ["light", "dark"];
/// What lies in a list and is reached by scrolling.
const SCROLLED: &[&str] = &["line-", "job-", "check-", "test-page-", "open-drawer-", "device-state-"];
/// Pages that are longer than a window and scroll as a whole.
const LONG: &[&str] = &["settings", "country"];
/// Colours and places move for so long at most.
const MOVEMENT_MS: u64 = 600;
/// A drawn screen has at least so many colours; an empty window has one.
const COLOURS_MIN: usize = 12;

pub fn every_screen_in_every_size_and_look() {
    let rig = Rig::open(&Start { locale: Some("de"), ..Start::new("FR") });
    rig.tap("operator-0");
    photograph(&rig, "sign_in");
    rig.sign_in(retail::RoleId::CASHIER);
    photograph(&rig, "sell_empty");
    for code in demo_shop::codes("FR", 6).unwrap() {
        rig.devices.scanner.scan(&code).unwrap();
    }
    rig.until("the articles", |rig| rig.lines().len() == 6);
    rig.tap("line-1");
    photograph(&rig, "sell_line");
    rig.tap("line-discount");
    photograph(&rig, "sell_discount");
    rig.tap("preset-1");
    rig.tap("search");
    rig.tap("keyboard-toggle");
    rig.type_keys("mil", 90);
    photograph(&rig, "sell_keyboard");
    rig.tap("search-clear");
    rig.devices.scanner.scan(demo_shop::UNKNOWN_CODE).unwrap();
    rig.until("the unknown code", |rig| !rig.global::<Sell>().get_unknown_code().is_empty());
    photograph(&rig, "sell_unknown_code");
    rig.tap("unknown-close");
    rig.tap("pay");
    for id in ["pay-5", "pay-00", "cash"] {
        rig.tap(id);
    }
    photograph(&rig, "pay");
    rig.tap("card");
    photograph(&rig, "pay_card");
    rig.tap("card-approved");
    // In France the customer asks for paper.
    rig.until("the end of the sale", |rig| rig.global::<Done>().get_receipt() == ReceiptState::OnRequest);
    photograph(&rig, "done_on_request");
    rig.tap("print-again");
    rig.until("the receipt", |rig| rig.global::<Done>().get_receipt() == ReceiptState::Printed);
    photograph(&rig, "done");
    rig.tap("next-customer");
    rig.tap("more");
    photograph(&rig, "sell_more");
    rig.tap("more-receipts");
    rig.tap("receipt-0");
    photograph(&rig, "receipts");
    rig.tap("receipts-keyboard");
    photograph(&rig, "receipts_keyboard");
    rig.tap("back");
    rig.devices.printer.tear_paper_out();
    rig.until("the empty printer", |rig| rig.find("notice-paper-out").is_some());
    rig.tap("status-printer");
    assert_eq!(rig.page(), Page::Devices);
    photograph(&rig, "devices");
    rig.tap("status-language");
    photograph(&rig, "settings");
    rig.tap("country");
    photograph(&rig, "country");
    rig.tap("back");
    rig.tap("languages");
    photograph(&rig, "settings_languages");
    rig.tap("back");
    rig.global::<Demo>().set_is_open(true);
    photograph(&rig, "demo");
}

/// Draws a screen in every size and look.
#[track_caller]
fn photograph(rig: &Rig, name: &str) {
    let mut wrong = Vec::new();
    for scheme in SCHEMES {
        rig.ask(Action::SetPreference { name: Preference::Theme, value: scheme.to_owned() });
        for (width, height) in SIZES {
            rig.set_size(width, height);
            rig.settle();
            rig.wait(MOVEMENT_MS);
            let picture = format!("{name}-{width}x{height}-{scheme}-de");
            let pixels = rig.photograph(&picture);
            assert_eq!((pixels.width(), pixels.height()), (width, height), "{picture}");
            let some = pixels.as_slice().iter().step_by(97).map(|pixel| (pixel.r, pixel.g, pixel.b));
            let colours = some.collect::<BTreeSet<_>>().len();
            assert!(colours >= COLOURS_MIN, "{picture} has {colours} colours");
            wrong.extend(
                outside(rig, width as f32, height as f32, LONG.contains(&name))
                    .into_iter()
                    .map(|what| format!("{picture}: {what}")),
            );
        }
    }
    rig.set_size(1280, 800);
    rig.settle();
    assert!(wrong.is_empty(), "out of the window:\n{}", wrong.join("\n"));
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
