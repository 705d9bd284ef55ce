//! Cash: the float, cash in and out without a sale, cash to the safe, the count of the drawer, X and Z.

mod counting;
mod report;

use crate::entry::{Entry, Kind};
use crate::pay::set_if_other;
use crate::till::{Inner, Sound, on};
use language::Value;
use retail::Money;
use slint::{ComponentHandle, ModelRc, SharedString};
use std::rc::Rc;
use ui::{Cash, CashPart, Page, Severity, Status};
use workstation::view::View;
use workstation::{Action, CashAct, CloseTill, LiftCash, ReadTill, Reply};

/// What is being done with the cash.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Form {
    #[default]
    Home,
    PaidIn,
    PaidOut,
    Lift,
    NoSale,
    /// The float is counted.
    Float,
    /// The drawer is counted.
    Count,
    /// What stays in the drawer is typed; then the till is closed.
    Close,
    X,
    /// A Z report, by its number.
    Z(u64),
}

/// What is typed and counted.
#[derive(Default)]
pub(crate) struct Cashing {
    form: Form,
    entry: Option<Entry>,
    counting: counting::Counting,
    /// An act is on its way: another tap is none.
    is_asking: bool,
    /// The report that is shown.
    told: Option<Reply>,
}

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let cash = window.global::<Cash>();
    cash.set_pieces(ModelRc::default());
    cash.set_report(ModelRc::default());
    cash.set_state(ModelRc::default());
    cash.on_act(on!(till, |till, name| act(till, &name)));
    cash.on_past(on!(till, |till| act(till, "past")));
    cash.on_key(on!(till, |till, name| key(till, &name)));
    cash.on_reason_chosen(on!(till, |till, index| reason_chosen(till, index)));
    cash.on_piece_chosen(on!(till, |till, index| counting::choose(till, index)));
    cash.on_piece_step(on!(till, |till, index, by| counting::step(till, index, by)));
    cash.on_accept(on!(till, |till| accept(till)));
    cash.on_open_drawer(on!(till, |till| {
        let reason = till.text("cash-reason-count");
        till.request(Action::NoSale { reason }, |_, _| ());
    }));
    cash.on_recount(on!(till, |till| start(till, Form::Count)));
    cash.on_close(on!(till, |till| start(till, Form::Close)));
    cash.on_print(on!(till, |till| print(till)));
    cash.on_earlier(on!(till, |till| {
        let form = till.cash.borrow().form;
        if let Form::Z(number) = form {
            show_past(till, Some(number));
        }
    }));
    cash.on_home(on!(till, |till| start(till, Form::Home)));
    window.global::<Status>().on_till_tapped(on!(till, |till| open(till)));
}

/// To the page of cash.
pub(crate) fn open(till: &Inner) {
    if till.view().is_some_and(|view| view.operator.is_some()) {
        till.go(|at| at.aside(Page::Cash));
    }
}

/// Coming to or leaving the page forgets what was typed.
pub(crate) fn page_changed(till: &Inner) {
    till.cash.replace(Cashing::default());
    if let Some(window) = till.window() {
        show_form(till, &window);
    }
}

pub(crate) fn apply(till: &Inner, window: &ui::Omnitill, view: &View) {
    let cash = window.global::<Cash>();
    let whose = match (&view.operator, view.till.is_own) {
        (Some(operator), true) => till.say("cash-whose", "name", &operator.name),
        _ => till.text("cash-shared"),
    };
    cash.set_whose(whose.into());
    cash.set_has_z(view.till.last_z > 0);
    let state: Vec<SharedString> = state(till, view).into_iter().map(SharedString::from).collect();
    set_if_other(cash.get_state(), state, |model| cash.set_state(model));
    let next = match (view.till.is_float_counted, view.till.is_counted) {
        (false, false) => "open",
        (_, true) => "z",
        (true, false) => "count",
    };
    cash.set_next(next.into());
    let (text, severity) = mark(till, view);
    let status = window.global::<Status>();
    status.set_till(text.into());
    status.set_till_severity(severity);
    if till.page() == Page::Cash {
        show_form(till, window);
    }
}

/// How the till is, in sentences, the most urgent first.
fn state(till: &Inner, view: &View) -> Vec<String> {
    let mut lines = Vec::new();
    if view.till.is_drawer_left_open {
        lines.push(till.text("status-drawer-left-open"));
    }
    let formats = till.catalog();
    let formats = formats.formats();
    match view.till.began {
        Some(began) if view.till.is_left_open => {
            lines.push(till.say("cash-left-open", "day", &formats.date(began.date())));
        }
        Some(began) => lines.push(till.say("cash-since", "time", &formats.date_time(began.local()))),
        None => lines.push(till.text("cash-idle")),
    }
    if view.till.needs_lift {
        lines.push(till.text("cash-lift-now"));
    }
    if !view.till.running_out.is_empty() {
        let values = view.till.running_out.iter().map(|value| formats.money(*value, view.currency));
        lines.push(till.say("cash-running-out", "values", &values.collect::<Vec<_>>().join(", ")));
    }
    lines.push(till.text(if view.till.is_float_counted { "cash-float-counted" } else { "cash-float-uncounted" }));
    if view.till.is_counted {
        lines.push(till.text("cash-sealed"));
    }
    lines
}

/// A few words for the status bar: nothing if there is nothing to say.
fn mark(till: &Inner, view: &View) -> (String, Severity) {
    let of = &view.till;
    let is_at_work = view.operator.is_some();
    match () {
        () if !is_at_work => (String::new(), Severity::Calm),
        () if of.is_drawer_left_open => (till.text("cash-mark-drawer"), Severity::Now),
        () if of.is_left_open => (till.text("cash-mark-left-open"), Severity::Soon),
        () if of.needs_lift => (till.text("cash-mark-lift"), Severity::Soon),
        () if !of.running_out.is_empty() => (till.text("cash-mark-change"), Severity::Soon),
        () if of.began.is_some() && !of.is_float_counted => (till.text("cash-mark-uncounted"), Severity::Calm),
        () => (String::new(), Severity::Calm),
    }
}

fn act(till: &Rc<Inner>, name: &str) {
    match name {
        "paid-in" => start(till, Form::PaidIn),
        "paid-out" => start(till, Form::PaidOut),
        "lift" => start(till, Form::Lift),
        "no-sale" => start(till, Form::NoSale),
        "open" => start(till, Form::Float),
        "count" => start(till, Form::Count),
        "z" if till.view().is_some_and(|view| view.till.is_counted) => start(till, Form::Close),
        "z" => start(till, Form::Count),
        "x" => read(till, false),
        "past" => show_past(till, None),
        _ => {}
    }
}

fn start(till: &Inner, form: Form) {
    let entry = matches!(form, Form::PaidIn | Form::PaidOut | Form::Lift | Form::Close)
        .then(|| Entry::new(Kind::Amount(crate::sell::currency(till))));
    let counting = counting::Counting::begin(till.view().as_deref());
    till.cash.replace(Cashing { form, entry, counting, ..Cashing::default() });
    let Some(window) = till.window() else { return };
    let cash = window.global::<Cash>();
    cash.set_reason("".into());
    cash.set_bag("".into());
    show_form(till, &window);
}

fn show_form(till: &Inner, window: &ui::Omnitill) {
    let cash = window.global::<Cash>();
    let cashing = till.cash.borrow();
    let (part, title, accept, hint) = match cashing.form {
        Form::Home => (CashPart::Home, "cash-title", "cash-record", None),
        Form::PaidIn => (CashPart::Amount, "cash-paid-in", "cash-record", None),
        Form::PaidOut => (CashPart::Amount, "cash-paid-out", "cash-record", None),
        Form::Lift => (CashPart::Amount, "cash-lift", "cash-record", Some("cash-lift-hint")),
        Form::NoSale => (CashPart::Amount, "cash-no-sale", "cash-no-sale", None),
        Form::Float => (CashPart::Pieces, "cash-open", "cash-float-done", None),
        Form::Count => (CashPart::Pieces, "cash-count", "cash-seal", Some("cash-blind")),
        Form::Close => (CashPart::Amount, "cash-z", "cash-close", Some("cash-carried-hint")),
        Form::X => (CashPart::Report, "cash-x", "cash-record", None),
        Form::Z(_) => (CashPart::Report, "cash-z", "cash-record", None),
    };
    cash.set_part(part);
    cash.set_has_earlier(matches!(cashing.form, Form::Z(number) if number > 1));
    let title = match cashing.form {
        Form::Z(number) => {
            let number = i64::try_from(number).unwrap_or(i64::MAX);
            till.catalog().format("till-z", &[("number", Value::Number(number))])
        }
        _ => till.text(title),
    };
    cash.set_title(title.into());
    cash.set_accept_text(till.text(accept).into());
    cash.set_hint(hint.map(|hint| till.text(hint)).unwrap_or_default().into());
    cash.set_has_amount(cashing.entry.is_some());
    cash.set_has_reason(matches!(cashing.form, Form::PaidIn | Form::PaidOut | Form::NoSale));
    cash.set_has_bag(cashing.form == Form::Lift);
    let reasons: Vec<SharedString> = reasons(till, cashing.form).into_iter().map(SharedString::from).collect();
    set_if_other(cash.get_reasons(), reasons, |model| cash.set_reasons(model));
    show_amount(till, &cash, &cashing);
    counting::show(till, &cash, &cashing.counting);
    cash.set_can_accept(!cashing.is_asking && can_accept(&cashing));
}

fn can_accept(cashing: &Cashing) -> bool {
    match cashing.form {
        Form::PaidIn | Form::PaidOut | Form::Lift => typed(cashing) > Money::ZERO,
        _ => true,
    }
}

fn typed(cashing: &Cashing) -> Money {
    cashing.entry.as_ref().map(Entry::amount).unwrap_or_default()
}

fn show_amount(till: &Inner, cash: &Cash<'_>, cashing: &Cashing) {
    let currency = crate::sell::currency(till);
    cash.set_amount(till.catalog().formats().money(typed(cashing), currency).into());
}

/// What may be the reason: the shop's own, else usual ones.
fn reasons(till: &Inner, form: Form) -> Vec<String> {
    let Some(view) = till.view() else { return Vec::new() };
    let (own, usual): (&[String], &[&str]) = match form {
        Form::NoSale => (&view.till.no_sale_reasons, &["cash-reason-change", "cash-reason-check"]),
        Form::PaidIn => (&view.till.paid_reasons, &["cash-reason-bank", "cash-reason-forgotten"]),
        Form::PaidOut => {
            (&view.till.paid_reasons, &["cash-reason-postage", "cash-reason-cleaning", "cash-reason-goods"])
        }
        _ => return Vec::new(),
    };
    if own.is_empty() { usual.iter().map(|key| till.text(key)).collect() } else { own.to_vec() }
}

fn reason_chosen(till: &Inner, index: i32) {
    let reasons = reasons(till, till.cash.borrow().form);
    let chosen = usize::try_from(index).ok().and_then(|index| reasons.get(index));
    if let (Some(reason), Some(window)) = (chosen, till.window()) {
        window.global::<Cash>().set_reason(reason.as_str().into());
    }
}

fn key(till: &Inner, name: &str) {
    {
        let mut cashing = till.cash.borrow_mut();
        match &mut cashing.entry {
            Some(entry) => entry.key(name),
            None => cashing.counting.key(name),
        }
    }
    if let Some(window) = till.window() {
        show_form(till, &window);
    }
}

/// A key of the keyboard: counts go to the row that is chosen, and enter goes to the next one. Where words are typed, keys go there.
pub(crate) fn pressed(till: &Inner, name: &str) -> bool {
    let form = till.cash.borrow().form;
    let is_digit = name.len() == 1 && name.bytes().all(|byte| byte.is_ascii_digit());
    match form {
        Form::Float | Form::Count if name == "enter" => counting::next(till),
        Form::Float | Form::Count | Form::Close if is_digit || name == "erase" => key(till, name),
        _ => return false,
    }
    true
}

/// Leaves what is being done for the page's beginning; returns whether something was.
pub(crate) fn leave_form(till: &Inner) -> bool {
    let is_form = till.page() == Page::Cash && till.cash.borrow().form != Form::Home;
    if is_form {
        start(till, Form::Home);
    }
    is_form
}

/// A character that no field wants; returns whether it is a digit of the amount.
pub(crate) fn digit_typed(till: &Inner, name: &str) -> bool {
    let is_amount = till.cash.borrow().entry.is_some() && name.bytes().all(|byte| byte.is_ascii_digit());
    if is_amount {
        key(till, name);
    }
    is_amount
}

fn accept(till: &Rc<Inner>) {
    let Some(window) = till.window() else { return };
    let cash = window.global::<Cash>();
    let (form, amount, is_asking) = {
        let cashing = till.cash.borrow();
        (cashing.form, typed(&cashing), cashing.is_asking)
    };
    if is_asking {
        return;
    }
    let (reason, bag) = (cash.get_reason().to_string(), cash.get_bag().to_string());
    let moved = CashAct { amount, category: String::new(), reason: reason.clone() };
    match form {
        Form::PaidIn => send(till, Action::PaidIn(moved)),
        Form::PaidOut => send(till, Action::PaidOut(moved)),
        Form::Lift => {
            send(till, Action::LiftCash(LiftCash { amount: Some(amount), pieces: Vec::new(), bag, till: None }))
        }
        Form::NoSale => send(till, Action::NoSale { reason }),
        Form::Float => counting::open(till),
        Form::Count => counting::seal(till),
        Form::Close => report::close(till, CloseTill { carried: amount, till: None }),
        Form::Home | Form::X | Form::Z(_) => {}
    }
}

/// Sends an act that ends its form; a second tap meanwhile is none.
fn send(till: &Rc<Inner>, action: Action) {
    asking(till, true);
    let sent = till.ask(action, |till, answer| {
        asking(till, false);
        match answer {
            workstation::Answer::Ok(_) => done(till),
            workstation::Answer::No { text, .. } => till.refuse(&text),
        }
    });
    asking(till, sent);
}

fn asking(till: &Inner, is_asking: bool) {
    till.cash.borrow_mut().is_asking = is_asking;
    if let Some(window) = till.window() {
        show_form(till, &window);
    }
}

fn done(till: &Rc<Inner>) {
    start(till, Form::Home);
    till.play(Sound::Done);
    till.toast(&till.text("cash-recorded"), Severity::Good);
}

fn read(till: &Inner, print: bool) {
    till.request(Action::ReadTill(ReadTill { till: None, print }), move |till, reply| {
        if !print {
            start(till, Form::X);
        }
        report::show(till, reply);
    });
}

/// The language has changed: a report that is open is said anew.
pub(crate) fn restate(till: &Inner) {
    let told = till.cash.borrow_mut().told.take();
    if let Some(reply) = told {
        report::show(till, reply);
    }
}

/// The newest Z report before this number.
fn show_past(till: &Inner, before: Option<u64>) {
    till.request(Action::ZReports { before, limit: Some(1) }, |till, reply| report::show_newest(till, reply));
}

fn print(till: &Inner) {
    let form = till.cash.borrow().form;
    match form {
        Form::Z(number) => till.request(Action::PrintZ { number }, |_, _| ()),
        Form::X => read(till, true),
        _ => {}
    }
}
