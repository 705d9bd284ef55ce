//! Gift vouchers in place of the products: what one is worth and who it is for, and finding one by that.

use super::panels::{self, Panel, Purpose, close};
use super::set_panel;
use crate::entry::{Entry, Kind};
use crate::pay::set_if_other;
use crate::till::{Inner, on};
use language::Value;
use slint::{ComponentHandle, SharedString};
use std::rc::Rc;
use ui::{Sell, SellPanel, Severity, VariantChoice};
use workstation::{Action, FoundVoucherView};

pub(super) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let sell = window.global::<Sell>();
    set_if_other(sell.get_found_vouchers(), Vec::new(), |model| sell.set_found_vouchers(model));
    sell.set_voucher_name("".into());
    sell.on_ask_voucher_name(on!(till, |till| ask_name(till)));
    sell.on_voucher_named(on!(till, |till, name| named(till, &name)));
    sell.on_voucher_searched(on!(till, |till, text| search(till, &text)));
    sell.on_voucher_chosen(on!(till, |till, index| choose(till, index)));
}

/// Asks what a gift voucher is worth: at first what goes back to the customer, if anything does.
pub(super) fn ask(till: &Inner) {
    let total = till.view().and_then(|view| view.basket.as_ref().map(|basket| basket.total)).unwrap_or_default();
    let kind = Kind::Amount(super::currency(till));
    let entry = if total.is_negative() { Entry::with(kind, -total.minor()) } else { Entry::new(kind) };
    ask_amount(till, String::new(), entry);
}

fn ask_amount(till: &Inner, recipient: String, entry: Entry) {
    if let Some(window) = till.window() {
        window.global::<Sell>().set_voucher_name(recipient.as_str().into());
    }
    panels::open_number(till, SellPanel::Voucher, Purpose::Voucher(recipient), entry, "");
}

/// Asks who it is for; the amount that is typed stays.
fn ask_name(till: &Inner) {
    let open = till.sell.panel.replace(Panel::Closed);
    let panel = match open {
        Panel::Number { purpose, entry } if matches!(*purpose, Purpose::Voucher(_)) => Panel::VoucherName(entry),
        other => {
            till.sell.panel.replace(other);
            return;
        }
    };
    till.sell.panel.replace(panel);
    set_panel(till, SellPanel::VoucherName);
}

fn named(till: &Inner, name: &str) {
    if let Panel::VoucherName(entry) = till.sell.panel.replace(Panel::Closed) {
        ask_amount(till, name.trim().to_owned(), entry);
    }
}

/// Opens the panel to find a voucher.
pub(super) fn ask_find(till: &Inner) {
    let Some(window) = till.window() else { return };
    let sell = window.global::<Sell>();
    sell.set_entry_problem("".into());
    sell.set_voucher_query("".into());
    till.sell.panel.replace(Panel::VoucherFind(Vec::new()));
    show_found(till, &window);
    set_panel(till, SellPanel::VoucherFind);
}

/// Asks for the vouchers of a name. Where some are shown, the keys come back first.
fn search(till: &Inner, text: &str) {
    let Some(window) = till.window() else { return };
    window.global::<Sell>().set_entry_problem("".into());
    if let Panel::VoucherFind(found) = &mut *till.sell.panel.borrow_mut()
        && !found.is_empty()
    {
        found.clear();
    } else {
        till.request(Action::FindVouchers { recipient: text.to_owned() }, |till, _| finding(till, true));
    }
    show_found(till, &window);
}

fn finding(till: &Inner, is_asked: bool) {
    if let Some(window) = till.window() {
        window.global::<Sell>().set_is_finding_voucher(is_asked);
    }
}

/// The hub has said which vouchers are for that name, or why there is none.
pub(crate) fn found(till: &Inner, vouchers: &[FoundVoucherView], text: &str) {
    finding(till, false);
    let is_open = matches!(*till.sell.panel.borrow(), Panel::VoucherFind(_));
    if !text.is_empty() {
        return till.refuse(text);
    }
    let Some(window) = till.window().filter(|_| is_open) else { return };
    till.sell.panel.replace(Panel::VoucherFind(vouchers.to_vec()));
    show_found(till, &window);
}

fn show_found(till: &Inner, window: &ui::Omnitill) {
    let (sell, catalog) = (window.global::<Sell>(), till.catalog());
    let currency = super::currency(till);
    let row = |found: &FoundVoucherView| {
        let day = found.issued.map(|at| catalog.formats().date(at.date()));
        let issued = day.map(|day| catalog.format("sell-voucher-issued", &[("day", Value::Text(&day))]));
        let detail = [issued.unwrap_or_default(), found.issued_at.clone()];
        let detail: Vec<String> = detail.into_iter().filter(|part| !part.is_empty()).collect();
        VariantChoice {
            name: catalog.format("receipt-voucher-of", &[("tail", Value::Text(&found.voucher.tail))]).into(),
            detail: SharedString::from(detail.join(" \u{b7} ")),
            price: catalog.formats().money(found.voucher.available, currency).into(),
        }
    };
    let rows = match &*till.sell.panel.borrow() {
        Panel::VoucherFind(found) => found.iter().map(row).collect(),
        _ => Vec::new(),
    };
    set_if_other(sell.get_found_vouchers(), rows, |model| sell.set_found_vouchers(model));
}

/// The voucher that was tapped pays; where nothing is to be paid, what is left on it is said.
fn choose(till: &Rc<Inner>, index: i32) {
    let chosen = match &*till.sell.panel.borrow() {
        Panel::VoucherFind(found) => usize::try_from(index).ok().and_then(|index| found.get(index)).cloned(),
        _ => None,
    };
    let Some(chosen) = chosen else { return };
    let basket = till.view().and_then(|view| view.basket.as_ref().map(|basket| (basket.id, basket.due.exact)));
    let Some((basket, _)) = basket.filter(|(_, due)| due.minor() > 0) else {
        let catalog = till.catalog();
        let left = catalog.formats().money(chosen.voucher.available, super::currency(till));
        let words = [("tail", Value::Text(&chosen.voucher.tail)), ("left", Value::Text(&left))];
        return till.toast(&catalog.format("refusals-voucher-left", &words), Severity::Calm);
    };
    close(till);
    if super::basket::go_to_pay(till) {
        let action = Action::PayFoundVoucher { handle: chosen.handle, amount: None, basket: Some(basket) };
        till.request(action, |_, _| ());
    }
}
