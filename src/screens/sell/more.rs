//! What is seldom needed: earlier sales, the drawer, devices, settings, the way out.

use super::panels;
use crate::receipts;
use crate::till::{Inner, on};
use slint::ComponentHandle;
use std::rc::Rc;
use ui::{Page, Sell};
use workstation::Action;

pub(super) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let sell = window.global::<Sell>();
    sell.on_receipts(on!(till, |till| receipts::open(till)));
    sell.on_no_sale(on!(till, |till| {
        let reason = till.text("sell-no-sale-reason");
        till.request(Action::NoSale { reason }, |till, _| panels::close(till));
    }));
    sell.on_sign_out(on!(till, |till| till.request(Action::SignOut {}, |_, _| ())));
    sell.on_devices(on!(till, |till| till.go(|at| at.aside(Page::Devices))));
    sell.on_settings(on!(till, |till| till.go(|at| at.aside(Page::Settings))));
}
