//! The sale is made: the change, how the receipt fares, and on to the next customer.

use crate::pay::set_if_other;
use crate::till::{Inner, on};
use crate::{receipts, words};
use language::{Catalog, Value};
use slint::{ComponentHandle, Image, ModelRc, Rgb8Pixel, SharedPixelBuffer, SharedString};
use std::rc::Rc;
use ui::{DeviceState, Done, Page, PaidLine, ReceiptState};
use workstation::view::{SaleView, View};
use workstation::{Action, ElectronicOffer};

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let done = window.global::<Done>();
    done.set_paid(ModelRc::default());
    done.on_next_customer(on!(till, |till| till.request(Action::NextCustomer {}, |_, _| ())));
    done.on_print_again(on!(till, |till| print_again(till)));
    done.on_gift(on!(till, |till| receipts::gift(till, None)));
    done.on_receipt_confirmed(on!(till, |till| resolve(till, true)));
}

pub(crate) fn apply(till: &Inner, window: &ui::Omnitill, view: &View) {
    let Some(sale) = &view.paid else { return };
    let catalog = till.catalog();
    let money = |amount| -> SharedString { catalog.formats().money(amount, view.currency).into() };
    let done = window.global::<Done>();
    done.set_number(sale.receipt.to_string().into());
    done.set_total(money(sale.total + sale.rounding));
    let is_refund = sale.total.is_negative();
    let change = if is_refund { -(sale.total + sale.rounding) } else { sale.change };
    done.set_is_refund(is_refund);
    done.set_change(if change.is_zero() { SharedString::new() } else { money(change) });
    let line = |tender: &retail::Tender| PaidLine {
        kind: words::tender_kind(tender.kind),
        amount: money(tender.amount),
        detail: crate::pay::given(&catalog, tender).into(),
    };
    set_if_other(done.get_paid(), sale.tenders.iter().map(line).collect(), |model| done.set_paid(model));
    let placed = |order: &workstation::PlacedView| -> SharedString {
        let key = if order.is_sent { "sending-placed-send" } else { "sending-placed-collect" };
        let words = [("order", Value::Text(&order.number)), ("store", Value::Text(&order.store.0))];
        catalog.format(key, &words).into()
    };
    set_if_other(done.get_placed(), sale.placed.iter().map(placed).collect(), |model| done.set_placed(model));
    done.set_receipt(receipt_state(till, view, sale));
    let (code, trouble) = take_along(&catalog, sale);
    done.set_code(code);
    done.set_code_trouble(trouble);
    done.set_is_drawer_open(view.drawer == workstation::DrawerState::Open);
}

/// The code of the address where the customer gets the receipt, or the words for why there is none.
fn take_along(catalog: &Catalog, sale: &SaleView) -> (Image, SharedString) {
    let key = match &sale.electronic {
        None => return (Image::default(), SharedString::new()),
        Some(ElectronicOffer::Link(link)) => return (code(link), SharedString::new()),
        Some(ElectronicOffer::NoNetwork) => "done-no-network",
        Some(ElectronicOffer::PortTaken) => "done-port-taken",
        Some(ElectronicOffer::NotSafe) => "done-not-safe",
    };
    (Image::default(), catalog.text(key).into())
}

/// A QR code with its quiet zone, a dot a module.
pub(crate) fn code(text: &str) -> Image {
    const QUIET: usize = 4;
    let rows = workstation::qr_modules(text);
    if rows.is_empty() {
        return Image::default();
    }
    let side = rows.len() + 2 * QUIET;
    let mut pixels = SharedPixelBuffer::<Rgb8Pixel>::new(side as u32, side as u32);
    let white = Rgb8Pixel { r: 255, g: 255, b: 255 };
    pixels.make_mut_slice().fill(white);
    for (y, row) in rows.iter().enumerate() {
        for (x, _) in row.iter().enumerate().filter(|(_, is_dark)| **is_dark) {
            pixels.make_mut_slice()[(y + QUIET) * side + x + QUIET] = Rgb8Pixel { r: 0, g: 0, b: 0 };
        }
    }
    Image::from_rgb8(pixels)
}

/// How the newest print of the receipt fares.
fn receipt_state(till: &Inner, view: &View, sale: &SaleView) -> ReceiptState {
    let prints = till.prints.borrow();
    let Some(print) = prints.of_receipt(sale.receipt) else {
        return match sale.print_job {
            Some(_) => ReceiptState::Queued,
            None if sale.is_paper_on_request => ReceiptState::OnRequest,
            None => ReceiptState::None,
        };
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_drawn_module_by_module_with_its_quiet_zone() {
        let link = format!("http://192.168.100.100:8765/r/{}", "0123456789abcdef".repeat(2));
        let (image, rows) = (code(&link).to_rgba8().expect("pixels"), workstation::qr_modules(&link));
        assert_eq!(image.width() as usize, rows.len() + 8);
        for (at, pixel) in image.as_slice().iter().enumerate() {
            let (x, y) = (at % (rows.len() + 8), at / (rows.len() + 8));
            let module = |place: usize| place.checked_sub(4).filter(|place| *place < rows.len());
            let is_dark = module(x).zip(module(y)).is_some_and(|(x, y)| rows[y][x]);
            assert_eq!((pixel.r, pixel.g, pixel.b), if is_dark { (0, 0, 0) } else { (255, 255, 255) }, "{x} {y}");
        }
        assert_eq!(code(&"x".repeat(5_000)).size().width, 0);
    }
}
