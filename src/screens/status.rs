//! The line above every screen: who, where, when, how the devices are, and what must be known now.

use crate::pay::set_if_other;
use crate::till::{Inner, Sound, on};
use crate::{devices, settings, sign_in, words};
use retail::Moment;
use slint::{ComponentHandle, Timer, TimerMode};
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;
use std::time::Duration;
use ui::{BannerKind, DeviceState, DiskRoom, Notice, Page, Severity, Status};
use workstation::Action;
use workstation::view::{DiskState, View};

/// Warnings shown at once; the rest follows when these were read.
const WARNINGS_MAX: usize = 2;

/// The store's time as the last view said it, and when that was.
#[derive(Default)]
pub(crate) struct Clock {
    timer: Timer,
    seen: Cell<Option<(Moment, u64)>>,
    /// Warnings that were read.
    read: RefCell<BTreeSet<String>>,
    /// What the disk hasn't answered.
    pub(crate) saving: Saving,
}

/// How long the disk may take before the till says that it is saving.
const SAVING_SHOWN_AFTER: Duration = Duration::from_millis(300);

/// Acts that are on their way to the disk.
#[derive(Default)]
pub(crate) struct Saving {
    asked: RefCell<BTreeSet<u64>>,
    timer: Timer,
}

impl Saving {
    /// Act `number` was asked for.
    pub(crate) fn began(&self, number: u64, window: &slint::Weak<ui::Omnitill>) {
        self.asked.borrow_mut().insert(number);
        if !self.timer.running() {
            let window = window.clone();
            let show = move || show_saving(&window, true);
            self.timer.start(TimerMode::SingleShot, SAVING_SHOWN_AFTER, show);
        }
    }

    /// Act `number` was answered.
    pub(crate) fn ended(&self, number: u64, window: &slint::Weak<ui::Omnitill>) {
        let is_last = {
            let mut asked = self.asked.borrow_mut();
            asked.remove(&number) && asked.is_empty()
        };
        if is_last {
            self.timer.stop();
            show_saving(window, false);
        }
    }
}

fn show_saving(window: &slint::Weak<ui::Omnitill>, is_saving: bool) {
    if let Some(window) = window.upgrade() {
        window.global::<Status>().set_is_saving(is_saving);
    }
}

/// Whether an act is answered only when it is on the disk.
pub(crate) fn is_saved(action: &Action) -> bool {
    match action {
        Action::SignOut {}
        | Action::Scan { .. }
        | Action::Add { .. }
        | Action::AddOpenItem { .. }
        | Action::SetQuantity { .. }
        | Action::RemoveLine { .. }
        | Action::SetNote { .. }
        | Action::SetPlace { .. }
        | Action::SetExemption { .. }
        | Action::SetBuyer { .. }
        | Action::SetReceiptLanguage { .. }
        | Action::AddCoupon { .. }
        | Action::RemoveCoupon { .. }
        | Action::SetCustomer { .. }
        | Action::DiscountLine { .. }
        | Action::DiscountBasket { .. }
        | Action::VoidBasket {}
        | Action::ParkBasket { .. }
        | Action::RecallBasket { .. }
        | Action::AbandonBasket { .. }
        | Action::OverridePrice(_)
        | Action::ConfirmAge { .. }
        | Action::RefuseAge {}
        | Action::AddSerial(_)
        | Action::ForeignCash(_)
        | Action::BeginPayment { .. }
        | Action::ResolvePayment(_)
        | Action::AskTerminal { .. }
        | Action::FindVouchers { .. }
        | Action::PayFoundVoucher { .. }
        | Action::RefundVoucher { .. }
        | Action::SellVoucher { .. }
        | Action::RemoveVoucher { .. }
        | Action::PayVoucher { .. }
        | Action::PayUnaskedVoucher { .. }
        | Action::ShowVoucher { .. }
        | Action::CancelPayment { .. }
        | Action::DecidePayment(_)
        | Action::GiftReceipt { .. }
        | Action::Tender { .. }
        | Action::RemoveTender { .. }
        | Action::PrintAgain { .. }
        | Action::InvoiceSale { .. }
        | Action::ResolvePrint { .. }
        | Action::DropPrint { .. }
        | Action::PostVoid { .. }
        | Action::NoSale { .. }
        | Action::HandOver(_)
        | Action::WorkOrder { .. }
        | Action::OpenTill(_)
        | Action::PaidIn(_)
        | Action::PaidOut(_)
        | Action::LiftCash(_)
        | Action::CountTill(_)
        | Action::CloseTill(_)
        | Action::PrintZ { .. }
        | Action::TestPage {}
        | Action::SetLanguage { .. }
        | Action::SetPreference { .. } => true,
        // Most of the time of a sign-in goes into the PIN.
        _ => false,
    }
}

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let status = window.global::<Status>();
    status.set_operator("".into());
    status.set_store("".into());
    status.set_time("".into());
    status.on_open_devices(on!(till, |till| till.go(|at| at.aside(Page::Devices))));
    status.on_open_settings(on!(till, |till| settings::open(till)));
    status.on_toast_closed(on!(till, |till| {
        if let Some(window) = till.window() {
            window.global::<Status>().set_toast("".into());
        }
    }));
    status.on_disk_tapped(on!(till, |till| disk_tapped(till)));
    status.on_copy_tapped(on!(till, |till| till.toast(&till.text("status-copy-failing-notice"), Severity::Soon)));
    status.on_notice_answered(on!(till, |till, id, is_yes| answered(till, &id, is_yes)));
}

pub(crate) fn apply(till: &Rc<Inner>, window: &ui::Omnitill, view: &View) {
    let status = window.global::<Status>();
    status.set_store(view.store.as_str().into());
    let name = view.operator.as_ref().map(|operator| operator.name.as_str()).unwrap_or_default();
    let index =
        view.operators.iter().position(|known| Some(&known.id) == view.operator.as_ref().map(|operator| &operator.id));
    status.set_operator(name.into());
    status.set_operator_initials(words::initials(name).into());
    status.set_operator_hue(sign_in::hue(index.unwrap_or_default()));
    let printer = devices::printer_state(view);
    status.set_printer(printer);
    status.set_scanner(scanner_state(view));
    status.set_drawer(words::drawer_state(view.drawer, printer));
    let waiting = view.prints.iter().filter(|print| print.state != "unknown").count();
    status.set_waiting(i32::try_from(waiting).unwrap_or(i32::MAX));
    set_if_other(status.get_notices(), notices(till, view, printer), |model| status.set_notices(model));
    status.set_disk(match view.disk {
        DiskState::Low => DiskRoom::Low,
        DiskState::VeryLow => DiskRoom::VeryLow,
        DiskState::Fine | DiskState::Full | DiskState::ReadOnly | DiskState::Failing => DiskRoom::Enough,
    });
    status.set_is_copy_failing(view.is_copy_failing);
    till.status.seen.set(Some((view.now, till.now_ms())));
    show_time(till);
}

/// One sign for all scanners: works if one does.
fn scanner_state(view: &View) -> DeviceState {
    let scanners = view.devices.iter().filter(|device| device.role.starts_with("scanner")).map(words::device_state);
    let urgency = |state: &DeviceState| match state {
        DeviceState::Ready | DeviceState::Busy => 0,
        DeviceState::Connecting => 1,
        DeviceState::Fault => 2,
        DeviceState::Off => 4,
        _ => 3,
    };
    scanners.min_by_key(urgency).unwrap_or(DeviceState::Off)
}

fn notices(till: &Inner, view: &View, printer: DeviceState) -> Vec<Notice> {
    let notice = |id: &str, kind| Notice { id: id.into(), kind, receipt: "".into(), text: "".into() };
    let mut notices = Vec::new();
    let disk = match view.disk {
        DiskState::Full => Some(till.text("status-disk-full-notice")),
        DiskState::ReadOnly => Some(till.text("status-disk-read-only-notice")),
        DiskState::Failing => Some(till.text("status-disk-failing-notice")),
        DiskState::Fine | DiskState::Low | DiskState::VeryLow => None,
    };
    if let Some(text) = disk {
        notices.push(Notice { text: text.into(), ..notice("disk", BannerKind::DiskTrouble) });
    }
    if view.is_recovered && view.basket.is_some() {
        notices.push(notice("recovered", BannerKind::BasketRestored));
    }
    for alert in view.alerts.iter().take(WARNINGS_MAX) {
        let id = format!("alert-{}", alert.id);
        notices.push(Notice { text: alert.text.as_str().into(), ..notice(&id, BannerKind::Warning) });
    }
    for print in view.prints.iter().filter(|print| print.state == "unknown").take(WARNINGS_MAX) {
        let number = print.receipt.map(|receipt| receipt.to_string());
        let receipt = number.unwrap_or_else(|| devices::title(till, print));
        notices.push(Notice {
            receipt: receipt.into(),
            ..notice(&format!("print-{}", print.job), BannerKind::PrintUnknown)
        });
    }
    match printer {
        DeviceState::PaperOut => notices.push(notice("paper-out", BannerKind::PaperOut)),
        DeviceState::CoverOpen => notices.push(notice("cover-open", BannerKind::CoverOpen)),
        DeviceState::Absent if !view.prints.is_empty() => {
            notices.push(notice("printer-absent", BannerKind::PrinterAbsent))
        }
        _ => {}
    }
    let read = till.status.read.borrow();
    for warning in view.warnings.iter().filter(|warning| !read.contains(*warning)).take(WARNINGS_MAX) {
        notices.push(Notice { text: warning.as_str().into(), ..notice(warning, BannerKind::Warning) });
    }
    notices
}

/// Says what a mark about the disk's room means.
fn disk_tapped(till: &Inner) {
    match till.view().map(|view| view.disk) {
        Some(DiskState::Low) => till.toast(&till.text("status-disk-low-notice"), Severity::Soon),
        Some(DiskState::VeryLow) => till.toast(&till.text("status-disk-very-low-notice"), Severity::Soon),
        _ => {}
    }
}

fn answered(till: &Rc<Inner>, id: &str, is_yes: bool) {
    match id.strip_prefix("print-") {
        Some(job) => devices::resolve(till, job, is_yes),
        None if id.starts_with("alert-") => {
            let alert = id.trim_start_matches("alert-").to_owned();
            till.request(Action::AcknowledgeAlert { alert }, |_, _| ());
        }
        None if id == "recovered" => till.request(Action::AcknowledgeRecovery {}, |_, _| ()),
        None => {
            till.status.read.borrow_mut().insert(id.to_owned());
            if let (Some(window), Some(view)) = (till.window(), till.view()) {
                apply(till, &window, &view);
            }
        }
    }
}

/// The drawer was asked to open and did not: the cashier has a key.
pub(crate) fn drawer_failed(till: &Inner) {
    let has_drawer = till.view().is_some_and(|view| devices::printer_state(&view) != DeviceState::Off);
    if has_drawer {
        till.toast(&till.text("status-drawer-failed"), Severity::Soon);
    }
}

/// The drawer stands open and nobody does anything: it is heard, too.
pub(crate) fn drawer_left_open(till: &Inner) {
    till.play(Sound::Refused);
    till.toast(&till.text("status-drawer-left-open"), Severity::Now);
}

/// Shows the time now and comes back when the minute is over.
fn show_time(till: &Rc<Inner>) {
    const MINUTE_MS: i64 = 60_000;
    let (Some((moment, at_ms)), Some(window)) = (till.status.seen.get(), till.window()) else { return };
    let passed_ms = i64::try_from(till.now_ms().saturating_sub(at_ms)).unwrap_or_default();
    let now = Moment { utc_ms: moment.utc_ms + passed_ms, ..moment };
    let time = till.catalog().formats().time(now.local());
    window.global::<Status>().set_time(time.into());
    let left_ms = MINUTE_MS - now.utc_ms.rem_euclid(MINUTE_MS);
    let tick = on!(till, |till| show_time(till));
    till.status.timer.start(
        TimerMode::SingleShot,
        Duration::from_millis(u64::try_from(left_ms).unwrap_or(1) + 5),
        tick,
    );
}
