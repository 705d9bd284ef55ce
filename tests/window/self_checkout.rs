//! A till that customers work themselves, in the real window: from the attendant's sign-in to thanks, portrait and landscape, in the
//! languages of four customers; what only staff may do opens the approval, and nothing else of the till is in reach.

use crate::contrast;
use crate::fit;
use crate::rig::{Rig, Start};
use omnitill::demo_shop;
use retail::RoleId;
use screens::Sound;
use slint::{ComponentHandle, Model};
use std::fs;
use std::path::Path;
use ui::{Approval, Page, SelfCall, SelfCheckout, SelfStep, SignIn, Theme};
use workstation::{Action, DeviceState, Preference};

/// Shop, its language, size, colours, and the language the customer chooses.
type Look = (&'static str, &'static str, (u32, u32), &'static str, &'static str);
const LOOKS: [Look; 4] = [
    ("AU", "en-AU", (1280, 800), "light", "en-AU"),
    ("FR", "fr", (800, 1280), "light", "fr"),
    ("AU", "en-AU", (800, 1280), "dark", "de"),
    ("GB", "en-GB", (1280, 800), "contrast", "ar"),
];

fn is_one(dir: &Path) {
    fs::write(dir.join("settings.toml"), "self_checkout = true\n").unwrap();
}

pub fn customers_pay_alone_and_call_for_what_they_cannot() {
    // By default a wide and a tall till; `UI_LOOKS=all` takes all of them.
    let is_thorough = std::env::var("UI_LOOKS").is_ok_and(|looks| looks == "all");
    for look in LOOKS.into_iter().take(if is_thorough { LOOKS.len() } else { 2 }) {
        check(look);
    }
}

#[track_caller]
fn check((country, locale, size, theme, tongue): Look) {
    let start = Start { locale: Some(locale), has_terminal: true, ..Start::new(country) };
    let rig = Rig::open_in(&start, is_one);
    rig.set_size(size.0, size.1);
    rig.ask(Action::SetPreference { name: Preference::Theme, value: theme.to_owned() });

    let ready = |rig: &Rig| {
        let view = rig.view();
        view.devices.iter().any(|device| device.role == "terminal" && device.state == DeviceState::Ready)
    };
    rig.until("the terminal", ready);
    let photograph = |name: &str| {
        let name = format!("self_checkout_{name}-{}x{}-{theme}-{tongue}", size.0, size.1);
        rig.photograph(&name);
        let theme = rig.global::<Theme>();
        let mut wrong = fit::misfits(rig.window.window());
        let (faint, ground) = (theme.get_faint(), theme.get_ground());
        wrong.extend(contrast::pale(rig.window.window(), faint, ground, contrast::READABLE));
        assert!(wrong.is_empty(), "{name}: {wrong:#?}");
    };
    let shown = || rig.global::<SelfCheckout>();
    sign_in(&rig);
    assert_eq!((rig.page(), shown().get_step()), (Page::SelfCheckout, SelfStep::Welcome));
    assert!(rig.find("status-help").is_none() && rig.find("operator").is_none(), "nothing of the shop's own is there");
    rig.tap("self-languages");
    rig.tap(&format!("self-language-{tongue}"));
    assert_eq!(rig.view().language, tongue);
    photograph("welcome");

    let codes = demo_shop::codes(country, 3).unwrap();
    for code in &codes {
        rig.devices.scanner.scan(code).unwrap();
    }
    rig.until("the goods", |_| shown().get_lines().row_count() == 3);
    photograph("basket");

    // What only staff may do opens the approval, also for the one who began it; cancelling it leaves everything as it was.
    rig.heard();
    rig.tap("self-call");
    assert_eq!(shown().get_call(), SelfCall::Asked);
    assert!(rig.heard().contains(&Sound::Order), "a call is heard");
    photograph("called");
    rig.tap("self-call-cancel");
    rig.devices.scanner.scan("9300727014689").unwrap(); // wine
    rig.until("somebody to look", |_| shown().get_call() == SelfCall::Age);
    photograph("age");
    rig.tap("self-pay");
    assert_eq!(shown().get_step(), SelfStep::Basket, "nothing is paid before somebody has looked");
    rig.tap("self-age-seen");
    assert!(rig.global::<Approval>().get_is_open());
    allow(&rig);
    rig.until("the age to be confirmed", |_| shown().get_call() == SelfCall::None);

    rig.tap("self-pay");
    rig.until("thanks", |_| shown().get_step() == SelfStep::Thanks);
    photograph("thanks");
    assert!(rig.page() == Page::SelfCheckout && rig.view().paid.is_some());
    rig.tap("self-finished");
    assert_eq!((shown().get_step(), rig.view().language.as_str()), (SelfStep::Welcome, locale));

    // The lock gives the till back to an attendant, with their PIN.
    rig.tap("self-staff");
    allow(&rig);
    rig.until("the till", |rig| rig.page() == Page::Sell);
    assert!(rig.find("status-help").is_some());
}

/// Taps a name and its PIN on the sign-in page.
fn sign_in(rig: &Rig) {
    let person = demo_shop::somebody(RoleId::CASHIER).unwrap();
    let cards = rig.global::<SignIn>().get_operators();
    let index = cards.iter().position(|card| card.name == person.name).expect("they are on the screen");
    rig.tap(&format!("operator-{index}"));
    for digit in person.pin.chars() {
        rig.tap(&format!("pin-{digit}"));
    }
    rig.until("the self-checkout", |rig| rig.page() == Page::SelfCheckout);
}

/// The attendant's own name and PIN on the approval.
fn allow(rig: &Rig) {
    let person = demo_shop::somebody(RoleId::CASHIER).unwrap();
    let people = rig.global::<Approval>().get_people();
    let index = people.iter().position(|card| card.name == person.name).expect("they may allow it");
    rig.tap(&format!("approver-{index}"));
    for digit in person.pin.chars() {
        rig.tap(&format!("approval-pin-{digit}"));
    }
    rig.tap("approve");
}
