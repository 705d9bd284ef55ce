//! Help over any page: what it is for, what comes next, and its keys. It never stands in the way of a scan.

use crate::shortcuts::{Does, SHORTCUTS, name_of};
use crate::till::{Inner, on};
use crate::{approval, shortcuts};
use slint::{ComponentHandle, VecModel};
use std::rc::Rc;
use ui::{Help, HelpKey, Page, Sell, SellPanel, Status};

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    window.global::<Status>().on_help(on!(till, |till| {
        let _ = toggle(till);
    }));
    window.global::<Help>().on_closed(on!(till, |till| {
        let _ = close(till);
    }));
}

pub(crate) fn is_open(window: &ui::Omnitill) -> bool {
    window.global::<Help>().get_is_open()
}

/// Closes the help; returns whether it was open.
pub(crate) fn close(till: &Inner) -> bool {
    let Some(window) = till.window().filter(is_open) else { return false };
    window.global::<Help>().set_is_open(false);
    true
}

/// Opens or closes the help.
pub(crate) fn toggle(till: &Rc<Inner>) -> bool {
    if !close(till) {
        open(till);
    }
    true
}

/// The language has changed: what is open is said anew.
pub(crate) fn restate(till: &Inner) {
    if till.window().is_some_and(|window| is_open(&window)) {
        open(till);
    }
}

/// Turns the page on or back, where it is open; returns whether it is.
pub(crate) fn turn(till: &Inner, is_on: bool) -> bool {
    let Some(window) = till.window().filter(is_open) else { return false };
    let help = window.global::<Help>();
    help.set_turn((help.get_turn() + if is_on { 1 } else { -1 }).max(0));
    true
}

fn open(till: &Inner) {
    let Some(window) = till.window() else { return };
    let help = window.global::<Help>();
    let (title, purpose, next) = if approval::is_open(till) {
        ("approval-title", "help-approval", "help-approval-next")
    } else {
        words(till.page())
    };
    help.set_title(till.text(title).into());
    help.set_purpose(till.text(purpose).into());
    help.set_next(till.text(next).into());
    help.set_keys(Rc::new(VecModel::from(keys(till))).into());
    help.set_turn(0);
    help.set_is_open(true);
}

/// The keys of a page's name, of what it is for, and of the next step.
fn words(page: Page) -> (&'static str, &'static str, &'static str) {
    match page {
        Page::SignIn => ("sign-in-title", "help-sign-in", "help-sign-in-next"),
        Page::Sell => ("sell-basket", "help-sell", "help-sell-next"),
        Page::Pay => ("sell-pay", "help-pay", "help-pay-next"),
        Page::Done => ("done-change", "help-done", "help-done-next"),
        Page::Receipts => ("receipts-title", "help-receipts", "help-receipts-next"),
        Page::Devices => ("sell-devices", "help-devices", "help-devices-next"),
        Page::Settings => ("settings-title", "help-settings", "help-settings-next"),
        Page::Country => ("country-title", "help-country", "help-country-next"),
        Page::Reports => ("reports-title", "help-reports", "help-reports-next"),
        Page::Cash => ("cash-title", "help-cash", "help-cash-next"),
        Page::Returns => ("returns-title", "help-returns", "help-returns-next"),
        Page::Exchange => ("exchange-title", "help-exchange", "help-exchange-next"),
        Page::Orders => ("orders-title", "help-orders", "help-orders-next"),
        Page::SelfCheckout => ("self-checkout-title", "help-self-checkout", "help-self-checkout-next"),
        Page::Product => ("product-title", "help-product", "help-product-next"),
        Page::Journal => ("journal-title", "help-journal", "help-journal-next"),
    }
}

/// The keys of the page, then those that work on every page.
fn keys(till: &Inner) -> Vec<HelpKey> {
    let row = |key: &str, words: &str| HelpKey { key: key.into(), text: till.text(words).into() };
    let (enter, arrows) = (till.text("keyboard-enter"), till.text("help-arrows"));
    let mut rows = Vec::new();
    if approval::is_open(till) {
        rows.push(row("0–9", "help-key-pin"));
    } else {
        let page = till.page();
        match page {
            Page::SignIn => rows.push(row("0–9", "help-key-pin")),
            Page::Pay => rows.push(row("0–9", "help-key-amount")),
            Page::Cash => rows.push(row("0–9", "help-key-amount")),
            _ => {}
        }
        if is_among_acts(till) {
            rows.push(row("A–Z", "help-key-letters"));
        } else if shortcuts::field(till).is_some() && page != Page::Cash {
            rows.push(row("A–Z", "help-key-find"));
        }
        if page == Page::Sell {
            rows.push(row(&format!("0–9 {enter}"), "help-key-code"));
            rows.push(row("12 *", "help-key-times"));
        }
        let here = SHORTCUTS.iter().filter(|shortcut| shortcut.page == page);
        let shown = here.filter(|shortcut| is_of_interest(till, shortcut.does));
        rows.extend(shown.map(|shortcut| row(name_of(shortcut.key), shortcut.words)));
        if page == Page::Sell {
            rows.push(row(&arrows, "help-key-line"));
            rows.push(row("+ -", "help-key-pieces"));
            rows.push(row("Del", "help-key-remove"));
            rows.push(row("PgUp PgDn", "help-key-pages"));
        }
    }
    rows.push(row(&format!("Tab, {arrows}"), "help-key-ring"));
    rows.push(row(&enter, "help-key-press"));
    rows.push(row("Esc", "help-key-back"));
    rows.push(row("F1", "help-title"));
    rows
}

/// Whether what is seldom done lies over the products.
fn is_among_acts(till: &Inner) -> bool {
    let panel = till.window().map(|window| window.global::<Sell>().get_panel());
    till.page() == Page::Sell && panel == Some(SellPanel::More)
}

/// A card's answers are keys only while the terminal is at work; banknotes are shown on their buttons.
fn is_of_interest(till: &Inner, does: Does) -> bool {
    match does {
        Does::Press("card-approved" | "card-declined" | "card-unknown") => till.pay.borrow().is_card_open(),
        Does::Press("banknote-1" | "banknote-2") => false,
        _ => true,
    }
}
