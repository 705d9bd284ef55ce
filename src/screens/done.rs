//! The sale is made: the change, how the receipt fares, and on to the next customer.

use crate::pay::set_if_other;
use crate::till::{Inner, on};
use crate::{receipts, words};
use slint::{ComponentHandle, ModelRc, SharedString};
use std::rc::Rc;
use ui::{DeviceState, Done, Page, PaidLine, ReceiptState};
use workstation::Action;
use workstation::view::{SaleView, View};

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let done = window.global::<Done>();
    done.set_paid(ModelRc::default());
    done.on_next_customer(on!(till, |till| till.request(Action::NextCustomer {}, |_, _| ())));
    done.on_print_again(on!(till, |till| print_again(till)));
    done.on_receipt_confirmed(on!(till, |till| resolve(till, true)));
}

pub(crate) fn apply(till: &Inner, window: &ui::Omnitill, view: &View) {
    let Some(sale) = &view.paid else { return };
    let catalog = till.catalog();
    let money = |amount| -> SharedString { catalog.formats().money(amount, view.currency).into() };
    let done = window.global::<Done>();
    done.set_number(sale.receipt.to_string().into());
    done.set_total(money(sale.total + sale.rounding));
    done.set_change(if sale.change.is_zero() { SharedString::new() } else { money(sale.change) });
    let line = |tender: &retail::Tender| PaidLine {
        kind: words::tender_kind(tender.kind),
        amount: money(tender.amount),
        detail: SharedString::new(),
    };
    set_if_other(done.get_paid(), sale.tenders.iter().map(line).collect(), |model| done.set_paid(model));
    done.set_receipt(receipt_state(till, view, sale));
    done.set_is_drawer_open(view.drawer == workstation::DrawerState::Open);
}

/// How the newest print of the receipt fares.
fn receipt_state(till: &Inner, view: &View, sale: &SaleView) -> ReceiptState {
    let prints = till.prints.borrow();
    let Some(print) = prints.of_receipt(sale.receipt) else {
        return if sale.print_job.is_some() { ReceiptState::Queued } else { ReceiptState::None };
    };
    let printer = view.devices.iter().find(|device| device.role == "printer");
    let printer = printer.map_or(DeviceState::Off, words::device_state);
    match print.state.as_str() {
        "sending" | "await-proof" => ReceiptState::Printing,
        "printed" => ReceiptState::Printed,
        "unconfirmed" => ReceiptState::Sent,
        "unknown" => ReceiptState::Unconfirmed,
        "abandoned" => ReceiptState::None,
        _ => match printer {
            DeviceState::PaperOut => ReceiptState::PaperOut,
            DeviceState::Ready | DeviceState::Busy | DeviceState::PaperLow => ReceiptState::Queued,
            _ => ReceiptState::Waiting,
        },
    }
}

/// Nothing is kept from one sale to the next.
pub(crate) fn page_changed(till: &Inner) {
    if till.page() == Page::Sell {
        till.prints.borrow_mut().forget_old();
    }
}

/// A print nobody knows about is answered with "no"; any other is printed once more as a duplicate.
fn print_again(till: &Inner) {
    let Some(sale) = till.view().and_then(|view| view.paid.clone()) else { return };
    let is_unknown = till.prints.borrow().of_receipt(sale.receipt).is_some_and(|print| print.state == "unknown");
    if is_unknown { resolve(till, false) } else { receipts::reprint(till, sale.receipt) }
}

fn resolve(till: &Inner, came_out: bool) {
    let Some(sale) = till.view().and_then(|view| view.paid.clone()) else { return };
    let job = till.prints.borrow().of_receipt(sale.receipt).map(|print| print.job);
    if let Some(job) = job {
        till.request(Action::ResolvePrint { job, came_out }, |_, _| ());
    }
}
