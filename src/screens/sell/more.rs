//! Recent sales, undoing one, and what is seldom needed.

use super::panels;
use crate::till::{Inner, on};
use retail::TenderKind;
use slint::{ComponentHandle, ModelRc, VecModel};
use std::rc::Rc;
use ui::{Page, RecentSale, Sell, Severity};
use workstation::view::SaleView;
use workstation::{Action, Reply};

/// Sales shown.
const SHOWN_MAX: usize = 20;

/// The sales of the list and the one a person is looking at.
#[derive(Default)]
pub(crate) struct Recent {
    sales: Vec<SaleView>,
    chosen: Option<usize>,
}

pub(super) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let sell = window.global::<Sell>();
    sell.set_recent(ModelRc::default());
    sell.on_recent_chosen(on!(till, |till, index| choose(till, usize::try_from(index).ok())));
    sell.on_recent_reprint(on!(till, |till| {
        if let Some(sale) = chosen(till) {
            reprint(till, sale.receipt);
        }
    }));
    sell.on_recent_void(on!(till, |till| ask_void(till, true)));
    sell.on_recent_void_kept(on!(till, |till| ask_void(till, false)));
    sell.on_recent_void_confirmed(on!(till, |till| void(till)));
    sell.on_no_sale(on!(till, |till| {
        let reason = till.text("sell-no-sale-reason");
        till.request(Action::NoSale { reason }, |till, _| panels::close(till));
    }));
    sell.on_sign_out(on!(till, |till| till.request(Action::SignOut {}, |_, _| ())));
    sell.on_devices(on!(till, |till| till.go(|at| at.aside(Page::Devices))));
    sell.on_settings(on!(till, |till| till.go(|at| at.aside(Page::Settings))));
}

/// Fetches the newest sales.
pub(super) fn load(till: &Rc<Inner>) {
    choose(till, None);
    till.request(Action::RecentSales { before: None, limit: Some(SHOWN_MAX) }, |till, reply| {
        if let Reply::Sales { sales } = reply {
            show(till, sales);
        }
    });
}

fn show(till: &Rc<Inner>, sales: Vec<SaleView>) {
    let (Some(window), catalog) = (till.window(), till.catalog()) else { return };
    let currency = super::currency(till);
    let formats = catalog.formats();
    let kind = |kind: TenderKind| match kind {
        TenderKind::Cash => catalog.text("pay-cash"),
        TenderKind::Card => catalog.text("pay-card"),
    };
    let row = |sale: &SaleView| {
        let mut kinds: Vec<String> = sale.tenders.iter().map(|tender| kind(tender.kind)).collect();
        kinds.dedup();
        RecentSale {
            number: sale.receipt.to_string().into(),
            time: formats.time(sale.at.local()).into(),
            total: formats.money(sale.total, currency).into(),
            paid: kinds.join(", ").into(),
            is_void: sale.voided_by.is_some(),
            can_void: sale.voided_by.is_none(),
        }
    };
    window.global::<Sell>().set_recent(Rc::new(VecModel::from(sales.iter().map(row).collect::<Vec<_>>())).into());
    till.sell.recent.borrow_mut().sales = sales;
}

fn chosen(till: &Inner) -> Option<SaleView> {
    let recent = till.sell.recent.borrow();
    recent.chosen.and_then(|index| recent.sales.get(index)).cloned()
}

fn choose(till: &Inner, index: Option<usize>) {
    till.sell.recent.borrow_mut().chosen = index;
    if let Some(window) = till.window() {
        let sell = window.global::<Sell>();
        sell.set_recent_selected(index.and_then(|index| i32::try_from(index).ok()).unwrap_or(-1));
        sell.set_is_void_asked(false);
    }
}

fn ask_void(till: &Inner, is_asked: bool) {
    if let Some(window) = till.window() {
        window.global::<Sell>().set_is_void_asked(is_asked);
    }
}

/// Prints a receipt again, marked as a duplicate.
pub(crate) fn reprint(till: &Inner, receipt: u64) {
    till.request(Action::PrintAgain { receipt: Some(receipt) }, |till, _| {
        till.toast(&till.text("done-queued"), Severity::Good);
    });
}

fn void(till: &Rc<Inner>) {
    let Some(sale) = chosen(till) else { return };
    ask_void(till, false);
    let action = Action::PostVoid { receipt: sale.receipt, reason: till.text("sell-void-reason") };
    till.request(action, move |till, reply| {
        let Reply::PostVoided { cash_back, card_back, .. } = reply else { return };
        let catalog = till.catalog();
        let money = |amount| catalog.formats().money(amount, super::currency(till));
        let mut words = vec![till.say("sell-void-done", "number", &sale.receipt.to_string())];
        if !cash_back.is_zero() {
            words.push(till.say("sell-void-cash-back", "amount", &money(cash_back)));
        }
        if !card_back.is_zero() {
            words.push(till.say("sell-void-card-back", "amount", &money(card_back)));
        }
        till.toast(&words.join(" "), Severity::Soon);
        load(till);
    });
}
