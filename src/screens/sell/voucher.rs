//! Gift vouchers in place of the products: what one is worth and who it is for, and finding one by that.

use super::panels::{self, NewVoucher, Panel, Purpose, close};
use super::set_panel;
use crate::entry::{Entry, Kind};
use crate::pay::set_if_other;
use crate::till::{Inner, on};
use language::Value;
use slint::{ComponentHandle, SharedString};
use std::rc::Rc;
use ui::{Sell, SellPanel, Severity, VariantChoice};
use workstation::{Action, FoundVoucherView};

/// What fits beside two others on a narrow panel.
const SHORT_CHARS: usize = 12;

pub(super) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let sell = window.global::<Sell>();
    set_if_other(sell.get_found_vouchers(), Vec::new(), |model| sell.set_found_vouchers(model));
    sell.set_voucher_name("".into());
    set_if_other(sell.get_voucher_goods(), Vec::new(), |model| sell.set_voucher_goods(model));
    sell.on_voucher_goods_tapped(on!(till, |till, index| choose_goods(till, index)));
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
    ask_amount(till, NewVoucher::default(), entry);
}

fn ask_amount(till: &Inner, voucher: NewVoucher, entry: Entry) {
    if let Some(window) = till.window() {
        window.global::<Sell>().set_voucher_name(voucher.recipient.as_str().into());
        show_goods(till, &window, voucher.goods.as_deref());
    }
    panels::open_number(till, SellPanel::Voucher, Purpose::Voucher(voucher), entry, "");
}

/// What it can be for, where the shop sells some for one kind of goods: anything stands first.
fn show_goods(till: &Inner, window: &ui::Omnitill, chosen: Option<&str>) {
    let goods = till.view().map(|view| view.voucher_goods.clone()).unwrap_or_default();
    let position = chosen.and_then(|name| goods.iter().position(|known| known == name));
    let anything = (!goods.is_empty()).then(|| till.text("sell-voucher-anything"));
    let names: Vec<SharedString> = anything.into_iter().chain(goods).map(SharedString::from).collect();
    let sell = window.global::<Sell>();
    let is_one_row = names.len() <= 3 && names.iter().all(|name| name.chars().count() <= SHORT_CHARS);
    sell.set_voucher_goods_columns(if is_one_row { names.len() as i32 } else { 2 });
    set_if_other(sell.get_voucher_goods(), names, |model| sell.set_voucher_goods(model));
    sell.set_voucher_goods_chosen(position.map_or(0, |index| i32::try_from(index + 1).unwrap_or(0)));
}

/// What it is for was tapped; the amount that is typed stays.
fn choose_goods(till: &Inner, index: i32) {
    let (Some(window), Some(view)) = (till.window(), till.view()) else { return };
    let goods = usize::try_from(index - 1).ok().and_then(|index| view.voucher_goods.get(index).cloned());
    if let Panel::Number { purpose, .. } = &mut *till.sell.panel.borrow_mut()
        && let Purpose::Voucher(voucher) = &mut **purpose
    {
        voucher.goods.clone_from(&goods);
    }
    show_goods(till, &window, goods.as_deref());
}

/// Asks who it is for; the amount that is typed stays.
fn ask_name(till: &Inner) {
    let asked = match &*till.sell.panel.borrow() {
        Panel::Number { purpose, entry } => match &**purpose {
            Purpose::Voucher(voucher) => Some(Panel::VoucherName(voucher.clone(), entry.clone())),
            _ => None,
        },
        _ => None,
    };
    let Some(asked) = asked else { return };
    till.sell.panel.replace(asked);
    set_panel(till, SellPanel::VoucherName);
}

fn named(till: &Inner, name: &str) {
    if let Panel::VoucherName(voucher, entry) = till.sell.panel.replace(Panel::Closed) {
        ask_amount(till, NewVoucher { recipient: name.trim().to_owned(), ..voucher }, entry);
    }
}

/// What there is to say of a voucher that is sold: what it is for, and who.
pub(crate) fn detail(voucher: &retail::VoucherSold) -> String {
    let goods = voucher.goods.as_ref().map(|goods| goods.name.as_str()).unwrap_or_default();
    let parts = [goods, &voucher.recipient].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" · ")
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
