//! Printer, scanners, drawer and display with their live states, and the documents that wait for the printer.

use crate::pay::set_if_other;
use crate::till::{Inner, on};
use crate::{receipts, words};
use language::Value;
use slint::{ComponentHandle, ModelRc};
use std::collections::BTreeMap;
use std::rc::Rc;
use ui::{DeviceCard, DeviceKind, Devices, JobState, Nav, PrintJob};
use workstation::view::{DeviceView, PrintView, View};
use workstation::{Action, Event};

/// Finished documents that are still listed.
const FINISHED_MAX: usize = 12;

/// What is known of the documents that were printed since the till started.
#[derive(Default)]
pub(crate) struct Prints {
    jobs: BTreeMap<i64, PrintView>,
}

impl Prints {
    /// Takes in what happened to documents.
    pub(crate) fn note(&mut self, events: &[Event]) {
        for event in events {
            if let Event::Print { print } = event {
                self.jobs.insert(print.job, print.clone());
            }
        }
    }

    fn note_waiting(&mut self, waiting: &[PrintView]) {
        self.jobs.extend(waiting.iter().map(|print| (print.job, print.clone())));
    }

    /// The newest print of a receipt.
    pub(crate) fn of_receipt(&self, receipt: u64) -> Option<&PrintView> {
        let is_its = |print: &&PrintView| {
            print.receipt == Some(receipt) && matches!(print.document.as_str(), "receipt" | "duplicate")
        };
        self.jobs.values().rev().find(is_its)
    }

    /// Forgets finished documents nobody asks about any more.
    pub(crate) fn forget_old(&mut self) {
        let finished: Vec<i64> = self.jobs.values().filter(|print| is_finished(print)).map(|print| print.job).collect();
        for job in finished.iter().rev().skip(FINISHED_MAX) {
            self.jobs.remove(job);
        }
    }
}

fn is_finished(print: &PrintView) -> bool {
    matches!(print.state.as_str(), "printed" | "unconfirmed" | "abandoned")
}

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let devices = window.global::<Devices>();
    devices.set_devices(ModelRc::default());
    devices.set_jobs(ModelRc::default());
    devices.on_test_page(on!(till, |till, _id| till.request(Action::TestPage {}, |_, _| ())));
    devices.on_open_drawer(on!(till, |till, _id| {
        let reason = till.text("sell-no-sale-reason");
        till.request(Action::NoSale { reason }, |_, _| ());
    }));
    devices.on_check(on!(till, |till, _id| till.request(Action::CheckDevices {}, |_, _| ())));
    devices.on_job_came_out(on!(till, |till, id| resolve(till, &id, true)));
    devices.on_job_print_again(on!(till, |till, id| print_again(till, &id)));
    devices.on_job_dropped(on!(till, |till, id| {
        if let Ok(job) = id.parse() {
            till.request(Action::DropPrint { job }, |_, _| ());
        }
    }));
    window.global::<Nav>().on_back(on!(till, |till| {
        if !crate::cash::leave_form(till) {
            till.go(|at| at.back());
        }
    }));
}

pub(crate) fn apply(till: &Inner, window: &ui::Omnitill, view: &View) {
    till.prints.borrow_mut().note_waiting(&view.prints);
    let devices = window.global::<Devices>();
    set_if_other(devices.get_devices(), cards(till, view), |model| devices.set_devices(model));
    set_if_other(devices.get_jobs(), jobs(till), |model| devices.set_jobs(model));
}

/// The printer's state for the screens: working while it prints, to be checked while somebody must say what came out.
pub(crate) fn printer_state(view: &View) -> ui::DeviceState {
    let printer = view.devices.iter().find(|device| device.role == "printer");
    let state = printer.map_or(ui::DeviceState::Off, words::device_state);
    let has = |wanted: &[&str]| view.prints.iter().any(|print| wanted.contains(&print.state.as_str()));
    match state {
        ui::DeviceState::Ready if has(&["unknown"]) => ui::DeviceState::Unconfirmed,
        ui::DeviceState::Ready if has(&["sending", "await-proof"]) => ui::DeviceState::Busy,
        state => state,
    }
}

fn cards(till: &Inner, view: &View) -> Vec<DeviceCard> {
    let printer = printer_state(view);
    let scanners = view.devices.iter().filter(|device| kind(device) == DeviceKind::Scanner).count();
    let mut cards: Vec<DeviceCard> = Vec::new();
    for device in &view.devices {
        let kind = kind(device);
        let state = if device.role == "printer" { printer } else { words::device_state(device) };
        let name = match (kind, device.role.rsplit_once('-')) {
            (DeviceKind::Scanner, Some((_, number))) if scanners > 1 => {
                let number = Value::Number(number.parse().unwrap_or_default());
                till.catalog().format("devices-scanner", &[("number", number)])
            }
            (DeviceKind::Scanner, _) => till.text("status-scanner"),
            (DeviceKind::Display, _) => till.text("status-display"),
            (DeviceKind::Terminal, _) => till.text("status-terminal"),
            _ => till.text("status-printer"),
        };
        cards.push(DeviceCard {
            id: device.role.as_str().into(),
            kind,
            name: name.into(),
            address: if device.address == "none" { "".into() } else { device.address.as_str().into() },
            state,
            detail: words::device_detail(&device.state).map(|key| till.text(key)).unwrap_or_default().into(),
            can_test: device.role == "printer" && state != ui::DeviceState::Off,
            can_open_drawer: false,
        });
    }
    let drawer = words::drawer_state(view.drawer, printer);
    cards.push(DeviceCard {
        id: "drawer".into(),
        kind: DeviceKind::Drawer,
        name: till.text("status-drawer").into(),
        address: till.text("devices-on-printer").into(),
        state: drawer,
        detail: "".into(),
        can_test: false,
        can_open_drawer: drawer != ui::DeviceState::Off,
    });
    cards
}

fn kind(device: &DeviceView) -> DeviceKind {
    match device.role.as_str() {
        "printer" => DeviceKind::Printer,
        "display" => DeviceKind::Display,
        "scale" => DeviceKind::Scale,
        "drawer" => DeviceKind::Drawer,
        "terminal" => DeviceKind::Terminal,
        _ => DeviceKind::Scanner,
    }
}

fn jobs(till: &Inner) -> Vec<PrintJob> {
    let prints = till.prints.borrow();
    let (finished, open): (Vec<&PrintView>, Vec<&PrintView>) =
        prints.jobs.values().rev().partition(|print| is_finished(print));
    let job = |print: &PrintView| PrintJob {
        id: print.job.to_string().into(),
        title: title(till, print).into(),
        time: "".into(),
        state: job_state(&print.state),
    };
    open.into_iter().chain(finished.into_iter().take(FINISHED_MAX)).map(job).collect()
}

fn job_state(state: &str) -> JobState {
    match state {
        "sending" => JobState::Sending,
        "await-proof" => JobState::AwaitProof,
        "printed" | "unconfirmed" => JobState::Printed,
        "unknown" => JobState::Unknown,
        "abandoned" => JobState::Cancelled,
        _ => JobState::Queued,
    }
}

/// What a document is, such as "Receipt 1042".
pub(crate) fn title(till: &Inner, print: &PrintView) -> String {
    let number = print.receipt.map(|receipt| receipt.to_string()).unwrap_or_default();
    match print.document.as_str() {
        "receipt" => till.say("devices-document-receipt", "number", &number),
        "duplicate" => till.say("devices-document-duplicate", "number", &number),
        "post-void" => till.say("devices-document-post-void", "number", &number),
        "no-sale" => till.text("devices-document-no-sale"),
        "parked" => till.text("devices-document-parked"),
        "gift" => till.text("devices-document-gift"),
        "till" => till.text("devices-document-till"),
        "pick-ticket" => till.text("devices-document-pick-ticket"),
        "bag-labels" => till.text("devices-document-bag-labels"),
        "hand-over" => till.text("devices-document-hand-over"),
        "parcel-labels" => till.text("devices-document-parcel-labels"),
        _ => till.text("devices-document-test-page"),
    }
}

/// Says whether a document whose fate nobody knows came out; if not, a duplicate follows.
pub(crate) fn resolve(till: &Inner, job: &str, came_out: bool) {
    if let Ok(job) = job.parse() {
        till.request(Action::ResolvePrint { job, came_out }, |_, _| ());
    }
}

fn print_again(till: &Inner, id: &str) {
    let print = id.parse().ok().and_then(|job: i64| till.prints.borrow().jobs.get(&job).cloned());
    match print {
        Some(print) if print.state == "unknown" => resolve(till, id, false),
        Some(PrintView { receipt: Some(receipt), .. }) => receipts::reprint(till, receipt),
        _ => {}
    }
}
