//! The journal's screen: what is asked of it, what answered, the events around one, and who stands out.

mod words;

use crate::till::{Inner, on};
use retail::{Date, EXCEPTIONS, Moment, Money, OperatorId, TenderKind};
use slint::{ComponentHandle, ModelRc, VecModel};
use std::rc::Rc;
use ui::{ExceptionBar, Journal, JournalChip, JournalFact, JournalRow, Page};
use workstation::view::View;
use workstation::{Action, ExceptionsView, FindJournal, JournalEntryView, Reply};

/// Kinds that are asked for together: the key of their name, the kinds as they stand in the journal, none for all, and how was paid.
const KINDS: [(&str, &[&str], Option<TenderKind>); 10] = [
    ("journal-everything", &[], None),
    ("journal-sales", &["sale"], None),
    ("journal-cash-sales", &["sale"], Some(TenderKind::Cash)),
    ("journal-card-sales", &["sale"], Some(TenderKind::Card)),
    ("journal-voids", &["void", "line-void", "quantity-lowered", "tender-removed", "post-void"], None),
    ("journal-discounts", &["discount", "price-overridden"], None),
    ("journal-drawer", &DRAWER, None),
    ("journal-returns", &["return", "return-without-receipt"], None),
    ("journal-approvals", &["approved"], None),
    ("journal-people", &PEOPLE, None),
];
const DRAWER: [&str; 8] =
    ["no-sale", "till-opened", "paid-in", "paid-out", "cash-lift", "drawer-left-open", "till-counted", "till-closed"];
const PEOPLE: [&str; 14] = [
    "signed-in",
    "signed-out",
    "locked",
    "locked-out",
    "badge-made",
    "operator-set",
    "roles-changed",
    "setting-changed",
    "self-checkout-begun",
    "self-checkout-ended",
    "attended",
    "read",
    "training-begun",
    "training-ended",
];
/// Days that are asked for: the key of their name, and how many back; all if none.
const DAYS: [(&str, Option<i64>); 3] =
    [("journal-today", Some(0)), ("journal-week", Some(6)), ("journal-all-days", None)];

/// What is asked and shown.
#[derive(Default)]
pub(crate) struct Looking {
    day: usize,
    kind: usize,
    person: Option<OperatorId>,
    text: String,
    entries: Vec<JournalEntryView>,
    around: Vec<JournalEntryView>,
    older: Option<u64>,
    /// Which of [`EXCEPTIONS`] is compared.
    exception: usize,
    report: Option<ExceptionsView>,
    /// The kinds a bar led to; those of the chip if none.
    of_bar: Option<Vec<String>>,
}

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let journal = window.global::<Journal>();
    journal.on_search(on!(till, |till, text| {
        till.journal.borrow_mut().text = text.into();
        look(till);
    }));
    journal.on_day_chosen(on!(till, |till, index| {
        till.journal.borrow_mut().day = usize::try_from(index).unwrap_or_default();
        again(till);
    }));
    journal.on_kind_chosen(on!(till, |till, index| {
        let index = usize::try_from(index).unwrap_or_default();
        if is_on_exceptions(till) {
            till.journal.borrow_mut().exception = index;
            show(till);
        } else {
            let mut state = till.journal.borrow_mut();
            (state.kind, state.of_bar) = (index, None);
            drop(state);
            look(till);
        }
    }));
    journal.on_person_chosen(on!(till, |till, index| {
        let person = till.view().and_then(|view| {
            let at = usize::try_from(index).ok()?.checked_sub(1)?;
            view.operators.get(at).map(|person| person.id.clone())
        });
        till.journal.borrow_mut().person = person;
        look(till);
    }));
    journal.on_chosen(on!(till, |till, index| {
        if let Some(window) = till.window().filter(|_| index < 0) {
            window.global::<Journal>().set_selected(-1);
        }
        let number = usize::try_from(index).ok().and_then(|at| Some(till.journal.borrow().entries.get(at)?.number));
        open_record(till, number, index);
    }));
    journal.on_around_tapped(on!(till, |till, index| {
        let number = usize::try_from(index).ok().and_then(|at| Some(till.journal.borrow().around.get(at)?.number));
        let listed = till.journal.borrow().entries.iter().position(|entry| Some(entry.number) == number);
        open_record(till, number, listed.and_then(|at| i32::try_from(at).ok()).unwrap_or(i32::MAX));
    }));
    journal.on_older(on!(till, |till| {
        let before = till.journal.borrow().older;
        ask(till, before);
    }));
    journal.on_bar_chosen(on!(till, |till, index| bar_chosen(till, usize::try_from(index).unwrap_or_default())));
    journal.on_exceptions_chosen(on!(till, |till, is_shown| {
        if is_shown {
            read_exceptions(till);
        } else {
            till.journal.borrow_mut().of_bar = None;
            shows_exceptions(till, false);
            look(till);
        }
    }));
}

/// To the journal, if whoever is signed in may read it.
pub(crate) fn open(till: &Rc<Inner>) {
    till.journal.replace(Looking::default());
    let asked = question(&Looking::default(), till, None);
    till.request(Action::FindJournal(asked), |till, reply| {
        if let Some(window) = till.window() {
            window.global::<Journal>().set_query("".into());
        }
        shows_exceptions(till, false);
        found(till, reply, true);
        till.go(|at| at.aside(Page::Journal));
    });
}

/// The language has changed: what is shown is said anew.
pub(crate) fn restate(till: &Rc<Inner>) {
    let Some(window) = till.window().filter(|_| till.page() == Page::Journal) else { return };
    show(till);
    let (chosen, at) = (window.global::<Journal>().get_selected(), window.global::<Journal>().get_around_chosen());
    if chosen >= 0 {
        let number = usize::try_from(at).ok().and_then(|at| Some(till.journal.borrow().around.get(at)?.number));
        open_record(till, number, chosen);
    }
}

fn is_on_exceptions(till: &Inner) -> bool {
    till.window().is_some_and(|window| window.global::<Journal>().get_shows_exceptions())
}

fn shows_exceptions(till: &Inner, is_shown: bool) {
    if let Some(window) = till.window() {
        let journal = window.global::<Journal>();
        journal.set_shows_exceptions(is_shown);
        journal.set_selected(-1);
    }
    show(till);
}

fn again(till: &Rc<Inner>) {
    if is_on_exceptions(till) { read_exceptions(till) } else { look(till) }
}

fn first_day(day: usize, view: &View) -> Option<Date> {
    let back = DAYS.get(day).and_then(|(_, back)| *back)?;
    Some(view.now.date().plus_days(-back))
}

fn question(state: &Looking, till: &Inner, before: Option<u64>) -> FindJournal {
    let view = till.view();
    let (_, kinds, tender) = KINDS.get(state.kind).copied().unwrap_or(KINDS[0]);
    let of_chip = || kinds.iter().map(|kind| (*kind).to_owned()).collect();
    let tender = if state.of_bar.is_none() { tender } else { None };
    let asked = FindJournal {
        from: view.as_ref().and_then(|view| first_day(state.day, view)),
        kinds: state.of_bar.clone().unwrap_or_else(of_chip),
        operator: state.person.clone(),
        tender,
        before,
        ..FindJournal::default()
    };
    match view {
        Some(view) => words::fill(asked, &state.text, till.catalog().formats(), view.currency),
        None => asked,
    }
}

fn look(till: &Rc<Inner>) {
    ask(till, None);
}

fn ask(till: &Rc<Inner>, before: Option<u64>) {
    let asked = question(&till.journal.borrow(), till, before);
    let sent = asked.clone();
    till.request(Action::FindJournal(asked), move |till, reply| {
        // Something else has been asked since.
        if question(&till.journal.borrow(), till, before) == sent {
            found(till, reply, before.is_none());
        }
    });
}

fn found(till: &Rc<Inner>, reply: Reply, is_first: bool) {
    let Reply::Journal { entries, older } = reply else { return };
    {
        let mut state = till.journal.borrow_mut();
        if is_first {
            state.entries.clear();
        }
        state.entries.extend(entries);
        state.older = older;
    }
    if is_first && let Some(window) = till.window() {
        window.global::<Journal>().set_selected(-1);
    }
    show(till);
}

fn open_record(till: &Rc<Inner>, number: Option<u64>, index: i32) {
    let Some(number) = number else { return };
    till.request(Action::ShowJournal { number }, move |till, reply| {
        let (Some(window), Reply::JournalRecord { around, .. }) = (till.window(), reply) else { return };
        let journal = window.global::<Journal>();
        let at = around.iter().position(|entry| entry.number == number).unwrap_or_default();
        if let (Some(entry), Some(view)) = (around.get(at), till.view()) {
            journal.set_title(kind_name(till, &entry.kind).into());
            journal.set_facts(model(facts(till, &view, entry)));
            journal.set_around(model(around.iter().map(|entry| row(till, &view, entry)).collect()));
        }
        journal.set_around_chosen(at as i32);
        journal.set_selected(index);
        till.journal.borrow_mut().around = around;
    });
}

fn read_exceptions(till: &Rc<Inner>) {
    let Some(view) = till.view() else { return };
    let day = till.journal.borrow().day;
    // "All" is a year: rates of other times say little of today.
    let from = first_day(day, &view).unwrap_or_else(|| view.now.date().plus_days(-365));
    till.request(Action::ReadExceptions { from: Some(from), to: None }, |till, reply| {
        if let Reply::Exceptions { report } = reply {
            till.journal.borrow_mut().report = Some(*report);
            shows_exceptions(till, true);
        }
    });
}

fn bar_chosen(till: &Rc<Inner>, index: usize) {
    let chosen = {
        let state = till.journal.borrow();
        let person = state.report.as_ref().and_then(|report| report.operators.get(index));
        person.map(|person| (person.operator.clone(), exception_kind(state.exception).to_owned()))
    };
    let Some((person, kind)) = chosen else { return };
    {
        let mut state = till.journal.borrow_mut();
        state.person = Some(person);
        state.of_bar = Some(vec![kind.strip_suffix("-after-total").unwrap_or(&kind).to_owned()]);
        state.text.clear();
    }
    shows_exceptions(till, false);
    look(till);
}

fn exception_kind(index: usize) -> &'static str {
    EXCEPTIONS.get(index).copied().unwrap_or("approved")
}

fn model<Row: Clone + 'static>(rows: Vec<Row>) -> ModelRc<Row> {
    Rc::new(VecModel::from(rows)).into()
}

fn show(till: &Inner) {
    let (Some(window), Some(view)) = (till.window(), till.view()) else { return };
    let (journal, state) = (window.global::<Journal>(), till.journal.borrow());
    let chip = |text: String, is_chosen| JournalChip { text: text.into(), is_chosen };
    let days = DAYS.iter().enumerate().map(|(at, (key, _))| chip(till.text(key), at == state.day));
    journal.set_days(model(days.collect()));
    let people =
        view.operators.iter().map(|person| chip(person.name.clone(), state.person.as_ref() == Some(&person.id)));
    let everybody = chip(till.text("journal-everybody"), state.person.is_none());
    journal.set_people(model(std::iter::once(everybody).chain(people).collect()));
    if journal.get_shows_exceptions() {
        let kinds = EXCEPTIONS.iter().chain(&["approved"]).enumerate();
        let kinds = kinds.map(|(at, kind)| chip(kind_name(till, kind), at == state.exception));
        journal.set_kinds(model(kinds.collect()));
        journal.set_bars(model(bars(till, &state)));
    } else {
        let is_chip = state.of_bar.is_none();
        let kinds = KINDS.iter().enumerate();
        let kinds = kinds.map(|(at, (key, ..))| chip(till.text(key), is_chip && at == state.kind));
        journal.set_kinds(model(kinds.collect()));
        journal.set_rows(model(state.entries.iter().map(|entry| row(till, &view, entry)).collect()));
        journal.set_has_older(state.older.is_some());
    }
}

fn bars(till: &Inner, state: &Looking) -> Vec<ExceptionBar> {
    let Some(report) = &state.report else { return Vec::new() };
    let catalog = till.catalog();
    let formats = catalog.formats();
    let kind = exception_kind(state.exception);
    let count = |person: &retail::OperatorExceptions| person.counts.iter().find(|count| count.kind == kind).cloned();
    let counts: Vec<_> = report.operators.iter().map(|person| (person, count(person))).collect();
    let rates = counts.iter().filter_map(|(_, count)| count.as_ref()).map(|count| count.rate.max(count.others_rate));
    let most = rates.max().unwrap_or_default().max(1);
    let share = |rate: u64| rate.saturating_mul(1_000).checked_div(most).unwrap_or_default() as f32 / 1_000.0;
    let bar = |(person, count): (&retail::OperatorExceptions, Option<retail::ExceptionCount>)| {
        let (rate, others) = count.as_ref().map_or((0, 0), |count| (count.rate, count.others_rate));
        let per_hundred = formats.decimal(i64::try_from(rate / 10).unwrap_or(i64::MAX), 1);
        ExceptionBar {
            name: name_of(till, &person.operator).into(),
            count: formats
                .number(i64::try_from(count.as_ref().map_or(0, |count| count.count)).unwrap_or(i64::MAX))
                .into(),
            rate: till.say("journal-rate", "rate", &per_hundred).into(),
            share: share(rate),
            others: share(others),
            stands_out: count.is_some_and(|count| count.stands_out),
        }
    };
    counts.into_iter().map(bar).collect()
}

fn name_of(till: &Inner, id: &OperatorId) -> String {
    let view = till.view();
    let person = view.as_ref().and_then(|view| view.operators.iter().find(|person| person.id == *id));
    person.map_or_else(|| id.to_string(), |person| person.name.clone())
}

fn money(till: &Inner, view: &View, amount: Option<Money>) -> String {
    amount.map(|amount| till.catalog().formats().money(amount, view.currency)).unwrap_or_default()
}

/// The time; with its day if that isn't today.
fn when(till: &Inner, view: &View, at: Moment) -> String {
    let (catalog, local) = (till.catalog(), at.local());
    let (formats, time) = (catalog.formats(), catalog.formats().time(local));
    if at.date() == view.now.date() { time } else { [formats.date(local.date), time].join(" ") }
}

/// What a record says in words; what was looked through is named as its page is.
fn words_of(till: &Inner, entry: &JournalEntryView) -> String {
    let page = match entry.text.as_str() {
        _ if entry.kind != "read" => None,
        "journal" => Some("journal-title"),
        "exceptions" => Some("journal-exceptions"),
        "reports" => Some("reports-title"),
        "till" => Some("cash-x"),
        "z-reports" => Some("cash-past-z"),
        "customers" => Some("sell-customer"),
        _ => None,
    };
    page.map_or_else(|| entry.text.clone(), |key| till.text(key))
}

fn row(till: &Inner, view: &View, entry: &JournalEntryView) -> JournalRow {
    let words = &if entry.text.is_empty() { entry.label.clone() } else { words_of(till, entry) };
    let who = match (entry.operator_name.as_str(), entry.approver_name.as_str()) {
        // The till itself did it: what it says comes first.
        ("", "") => words.clone(),
        (operator, "") => operator.to_owned(),
        (operator, approver) => [operator, approver].join(" · "),
    };
    JournalRow {
        kind: kind_name(till, &entry.kind).into(),
        when: when(till, view, entry.at).into(),
        who: who.into(),
        words: if words == &entry.operator_name || entry.operator_name.is_empty() { "" } else { words }.into(),
        amount: money(till, view, entry.amount).into(),
        is_marked: entry.after_total,
    }
}

fn facts(till: &Inner, view: &View, entry: &JournalEntryView) -> Vec<JournalFact> {
    let catalog = till.catalog();
    let (formats, local) = (catalog.formats(), entry.at.local());
    let after_total = if entry.after_total { till.text("journal-after-total") } else { String::new() };
    let facts = [
        ("journal-number", entry.number.to_string()),
        ("journal-when", [formats.date(local.date), formats.time(local)].join(" ")),
        ("journal-who", entry.operator_name.clone()),
        ("journal-approver", entry.approver_name.clone()),
        ("journal-amount", money(till, view, entry.amount)),
        ("journal-receipt", entry.label.clone()),
        ("journal-words", words_of(till, entry)),
        ("journal-note", after_total),
    ];
    let told = facts.into_iter().filter(|(_, value)| !value.is_empty());
    told.map(|(key, value)| JournalFact { words: till.text(key).into(), value: value.into() }).collect()
}

/// What people call a kind of record; a kind that has no name yet stands as it is in the journal.
fn kind_name(till: &Inner, kind: &str) -> String {
    let key = match kind {
        "begun" => "journal-kind-begun",
        "signed-in" => "journal-kind-signed-in",
        "signed-out" => "journal-kind-signed-out",
        "locked-out" => "journal-kind-locked-out",
        "locked" => "journal-kind-locked",
        "sale" => "journal-kind-sale",
        "void" => "journal-kind-void",
        "void-after-total" => "journal-kind-void-after-total",
        "post-void" => "journal-kind-post-void",
        "no-sale" => "journal-kind-no-sale",
        "reprint" => "journal-kind-reprint",
        "invoiced" => "journal-kind-invoiced",
        "approved" => "journal-kind-approved",
        "line-void" => "journal-kind-line-void",
        "line-void-after-total" => "journal-kind-line-void-after-total",
        "quantity-lowered" => "journal-kind-quantity-lowered",
        "discount" => "journal-kind-discount",
        "price-overridden" => "journal-kind-price-overridden",
        "tender-removed" => "journal-kind-tender-removed",
        "return" => "journal-kind-return",
        "return-without-receipt" => "journal-kind-return-without-receipt",
        "badge-made" => "journal-kind-badge-made",
        "operator-set" => "journal-kind-operator-set",
        "roles-changed" => "journal-kind-roles-changed",
        "read" => "journal-kind-read",
        "parked" => "journal-kind-parked",
        "unparked" => "journal-kind-unparked",
        "age-refused" => "journal-kind-age-refused",
        "payment-unknown" => "journal-kind-payment-unknown",
        "payment-decided" => "journal-kind-payment-decided",
        "gift-receipt" => "journal-kind-gift-receipt",
        "print-dropped" => "journal-kind-print-dropped",
        "print-resolved" => "journal-kind-print-resolved",
        "training-begun" => "journal-kind-training-begun",
        "training-ended" => "journal-kind-training-ended",
        "continued" => "journal-kind-continued",
        "recovered" => "journal-kind-recovered",
        "recovery-read" => "journal-kind-recovery-read",
        "handed-over" => "journal-kind-handed-over",
        "order-step" => "journal-kind-order-step",
        "till-opened" => "journal-kind-till-opened",
        "paid-in" => "journal-kind-paid-in",
        "paid-out" => "journal-kind-paid-out",
        "cash-lift" => "journal-kind-cash-lift",
        "drawer-left-open" => "journal-kind-drawer-left-open",
        "till-counted" => "journal-kind-till-counted",
        "till-closed" => "journal-kind-till-closed",
        "setting-changed" => "journal-kind-setting-changed",
        "self-checkout-begun" => "journal-kind-self-checkout-begun",
        "self-checkout-ended" => "journal-kind-self-checkout-ended",
        "attended" => "journal-kind-attended",
        "basket-taken-over" => "journal-kind-basket-taken-over",
        other => return other.to_owned(),
    };
    till.text(key)
}
