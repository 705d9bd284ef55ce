//! What is seldom needed: earlier sales, the drawer, devices, settings, the way out.

use super::panels;
use crate::pay::set_if_other;
use crate::till::{Inner, on};
use crate::{customer, receipts};
use slint::ComponentHandle;
use std::rc::Rc;
use ui::{CustomerTongue, Page, Sell};
use workstation::Action;
use workstation::view::View;

pub(super) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let sell = window.global::<Sell>();
    sell.on_receipts(on!(till, |till| receipts::open(till)));
    sell.on_no_sale(on!(till, |till| {
        let reason = till.text("sell-no-sale-reason");
        till.request(Action::NoSale { reason }, |till, _| panels::close(till));
    }));
    sell.on_sign_out(on!(till, |till| till.request(Action::SignOut {}, |_, _| ())));
    sell.on_tongue_chosen(on!(till, |till, tag| {
        let language = Some(tag.into());
        till.request(Action::SetReceiptLanguage { language }, |till, _| panels::close(till));
    }));
    sell.on_devices(on!(till, |till| till.go(|at| at.aside(Page::Devices))));
    sell.on_settings(on!(till, |till| till.go(|at| at.aside(Page::Settings))));
}

/// The languages the customer may read, and which they do.
pub(super) fn apply(till: &Inner, window: &ui::Omnitill, view: &View) {
    let sell = window.global::<Sell>();
    let offered = customer::languages(till, view);
    let chosen = customer::read_by_customer(view, &offered);
    sell.set_tongue(chosen.map(|language| language.tag.as_str()).unwrap_or_default().into());
    let tongue = |language: &language::Language| CustomerTongue {
        tag: language.tag.as_str().into(),
        name: customer::isolated(&language.name).into(),
    };
    set_if_other(sell.get_tongues(), offered.iter().map(tongue).collect(), |model| sell.set_tongues(model));
}
