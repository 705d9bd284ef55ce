//! What the cashier sees when the paper runs out, and when nobody knows what came out of the printer.

use crate::rig::{Rig, Start};
use omnitill::demo_shop;
use slint::Model;
use ui::{DeviceState, Done, Page, ReceiptState, Status};

fn sell(rig: &Rig) {
    rig.devices.scanner.scan(&demo_shop::codes("AU", 1).unwrap()[0]).unwrap();
    rig.until("the scanned article", |rig| rig.lines().len() == 1);
    rig.tap("pay");
    rig.tap("exact");
    assert_eq!(rig.page(), Page::Done);
}

fn printed(rig: &Rig) {
    rig.until("the receipt", |rig| rig.global::<Done>().get_receipt() == ReceiptState::Printed);
}

pub fn paper_out_and_refill() {
    let rig = Rig::selling(&Start::new("AU"));
    rig.devices.printer.tear_paper_out();
    rig.until("the empty printer", |rig| rig.global::<Status>().get_printer() == DeviceState::PaperOut);
    let words = rig.label("notice-paper-out");
    assert!(words.contains("Paper"), "{words}");
    assert!(rig.label("status-printer").contains("Paper out"), "{}", rig.label("status-printer"));
    // Selling goes on; the receipt waits and says so.
    sell(&rig);
    rig.until("the waiting receipt", |rig| rig.global::<Done>().get_receipt() == ReceiptState::PaperOut);
    assert!(!rig.label("receipt-state").is_empty() && rig.global::<Status>().get_waiting() == 1);
    assert!(rig.find("status-waiting").is_some());
    rig.tap("next-customer");
    sell(&rig);
    assert_eq!(rig.global::<Status>().get_waiting(), 2);
    assert!(rig.devices.printer.receipts().is_empty());
    rig.devices.printer.refill();
    printed(&rig);
    rig.until("a quiet till", |rig| {
        let status = rig.global::<Status>();
        status.get_waiting() == 0 && status.get_printer() == DeviceState::Ready
    });
    assert!(rig.find("notice-paper-out").is_none() && rig.find("status-waiting").is_none());
    let receipts = rig.devices.printer.receipts();
    assert_eq!(receipts.len(), 2, "each once");
    assert!(receipts.iter().all(|receipt| !receipt.text.contains("DUPLICATE")));
}

pub fn a_receipt_nobody_knows_about_is_asked_for() {
    let rig = Rig::selling(&Start::new("AU"));
    for came_out in [false, true] {
        let before = rig.devices.printer.receipts().len();
        rig.devices.printer.die_after(300);
        sell(&rig);
        rig.until("the question", |rig| {
            rig.global::<Status>().get_notices().iter().any(|notice| notice.id.starts_with("print-"))
        });
        assert_eq!(rig.global::<Done>().get_receipt(), ReceiptState::Unconfirmed);
        let notices = rig.global::<Status>().get_notices();
        let notice = notices.iter().find(|notice| notice.id.starts_with("print-")).unwrap();
        let id = format!("notice-{}", notice.id);
        assert!(rig.label(&id).contains(notice.receipt.as_str()), "{}", rig.label(&id));
        let (yes, no) = (format!("{id}-accept"), format!("{id}-decline"));
        assert!(rig.label(&yes).contains("Yes") && rig.label(&no).contains("No"));
        rig.devices.printer.power_on();
        rig.until("the printer", |rig| {
            !matches!(rig.global::<Status>().get_printer(), DeviceState::Absent | DeviceState::Connecting)
        });
        rig.tap(if came_out { &yes } else { &no });
        rig.until("the answer", |rig| rig.find(&id).is_none());
        if came_out {
            rig.until("peace", |rig| rig.view().prints.is_empty());
        } else {
            printed(&rig);
            let receipts = rig.devices.printer.receipts();
            assert!(receipts.last().unwrap().text.contains("DUPLICATE"), "{}", receipts.last().unwrap().text);
        }
        let duplicates =
            rig.devices.printer.receipts().iter().skip(before).filter(|paper| paper.text.contains("DUPLICATE")).count();
        assert_eq!(duplicates, usize::from(!came_out));
        rig.tap("next-customer");
    }
}
