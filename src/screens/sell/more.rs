//! What is seldom needed: earlier sales, the drawer, devices, settings, the way out.

use super::{counter, panels, voucher};
use crate::pay::set_if_other;
use crate::till::{Inner, on};
use crate::{customer, exchange, journal, orders, receipts, reports, returns, ring, training};
use slint::{ComponentHandle, Model};
use std::rc::Rc;
use ui::{CustomerTongue, MoreAct, Page, Sell, SellPanel};
use workstation::Action;
use workstation::view::View;

/// What can be done here: the id of its button, its words, its icon. Their order is that of how often they are needed.
const ACTS: &[(&str, &str, &str)] = &[
    ("more-receipts", "sell-receipts", "receipt-text"),
    ("more-return", "returns-title", "undo-2"),
    ("more-price-check", "counter-check", "scan-barcode"),
    ("more-times", "counter-times", "hash"),
    ("more-parked", "counter-parked", "clock"),
    ("more-coupon", "sell-coupon", "percent"),
    ("more-customer", "sell-customer", "tag"),
    ("more-voucher", "sell-voucher", "banknote"),
    ("more-find-voucher", "sell-voucher-find", "search"),
    ("no-sale", "sell-no-sale", "inbox"),
    ("more-buyer", "buyer-title", "notebook-pen"),
    ("more-exemption", "buyer-exemption", "percent"),
    ("more-language", "sell-customer-language", "languages"),
    ("more-cash", "cash-title", "banknote"),
    ("more-reports", "reports-title", "chart"),
    ("more-self-checkout", "self-checkout-start", "scan-barcode"),
    ("more-training", "sell-training", "circle-help"),
    ("more-journal", "journal-title", "notebook-text"),
    ("more-orders", "orders-title", "package"),
    ("more-devices", "sell-devices", "plug"),
    ("more-exchange", "exchange-title", "refresh-cw"),
    ("more-settings", "sell-settings", "settings"),
    ("more-lock", "sign-in-lock", "lock"),
    ("sign-out", "sell-sign-out", "log-out"),
];

pub(super) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let sell = window.global::<Sell>();
    sell.on_act(on!(till, |till, id| act(till, &id)));
    sell.on_sign_out(on!(till, |till| sign_out(till)));
    sell.on_lock(on!(till, |till| lock(till)));
    sell.on_tongue_chosen(on!(till, |till, tag| {
        let language = Some(tag.into());
        till.request(Action::SetReceiptLanguage { language }, |till, _| panels::close(till));
    }));
}

/// Does what stands on a button.
pub(super) fn act(till: &Rc<Inner>, id: &str) {
    if !till.view().is_some_and(|view| is_possible(id, &view)) {
        panels::close(till);
        return till.refuse(&till.text("refusals-basket-empty"));
    }
    match id {
        "more-receipts" => receipts::open(till),
        "more-journal" => journal::open(till),
        "more-lock" => lock(till),
        "more-self-checkout" => crate::self_checkout::begin(till),
        "no-sale" => {
            let reason = till.text("sell-no-sale-reason");
            till.request(Action::NoSale { reason }, |till, _| panels::close(till));
        }
        "more-return" => returns::open(till, None),
        "more-price-check" => counter::check_price(till),
        "more-times" => counter::say_pieces(till),
        "more-parked" => counter::show_parked(till),
        "more-coupon" => panels::ask(till, SellPanel::Coupon),
        "more-voucher" => voucher::ask(till),
        "more-find-voucher" => voucher::ask_find(till),
        "more-customer" => panels::ask(till, SellPanel::Customer),
        "more-buyer" => panels::ask(till, SellPanel::Buyer),
        "more-exemption" => panels::ask(till, SellPanel::Exemption),
        "more-language" => panels::ask(till, SellPanel::Language),
        "more-cash" => crate::cash::open(till),
        "more-reports" => reports::open(till),
        "more-training" => training::go(till, true),
        "more-devices" => till.go(|at| at.aside(Page::Devices)),
        "more-orders" => orders::open(till),
        "more-exchange" => exchange::open(till),
        "more-settings" => crate::settings::open(till),
        "sign-out" => sign_out(till),
        _ => {}
    }
}

/// Brings the ring to the next act whose words begin with a letter.
pub(super) fn find(till: &Inner, window: &ui::Omnitill, letter: &str) {
    let acts: Vec<MoreAct> = window.global::<Sell>().get_acts().iter().collect();
    let wanted = letter.to_lowercase();
    let now = ring::last(till).and_then(|id| acts.iter().position(|act| act.id == id.as_str()));
    let begin = now.map_or(0, |now| now + 1);
    let mut order = (0..acts.len()).map(|step| &acts[(begin + step) % acts.len()]);
    if let Some(act) = order.find(|act| act.text.to_lowercase().starts_with(&wanted)) {
        ring::set(till, &act.id);
    }
}

/// Whether something can be done here at all; what can't isn't shown.
fn is_known_here(till: &Inner, id: &str, view: &View) -> bool {
    match id {
        "more-exemption" => view.has_exemptions,
        "more-exchange" => view.exchange.is_some(),
        "more-voucher" | "more-find-voucher" => view.exchange.is_some(),
        "more-orders" => view.orders.is_some(),
        "more-self-checkout" => view.self_checkout.is_some(),
        "more-training" => till.options.training.is_some() && !view.is_training,
        _ => true,
    }
}

/// Whether it can be done now; what needs a basket says so where there is none.
fn is_possible(id: &str, view: &View) -> bool {
    !matches!(id, "more-buyer" | "more-exemption" | "more-language" | "more-coupon" | "more-customer")
        || view.basket.is_some()
}

fn lock(till: &Rc<Inner>) {
    till.request(Action::Lock {}, |till, _| panels::close(till));
}

fn sign_out(till: &Inner) {
    till.request(Action::SignOut {}, |_, _| ());
}

/// What can be done; the languages the customer may read, and which they do.
pub(super) fn apply(till: &Inner, window: &ui::Omnitill, view: &View) {
    let sell = window.global::<Sell>();
    let known = ACTS.iter().filter(|(id, ..)| is_known_here(till, id, view));
    let acts =
        known.map(|(id, text, icon)| MoreAct { id: (*id).into(), text: till.text(text).into(), icon: (*icon).into() });
    set_if_other(sell.get_acts(), acts.collect(), |model| sell.set_acts(model));
    let offered = customer::languages(till, view);
    let chosen = customer::read_by_customer(view, &offered);
    sell.set_tongue(chosen.map(|language| language.tag.as_str()).unwrap_or_default().into());
    let tongue = |language: &language::Language| CustomerTongue {
        tag: language.tag.as_str().into(),
        name: customer::isolated(&language.name).into(),
    };
    set_if_other(sell.get_tongues(), offered.iter().map(tongue).collect(), |model| sell.set_tongues(model));
}
