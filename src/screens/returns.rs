//! Goods come back: the receipt that is open, with plus and minus on its lines, why and in which state, and what goes back.

mod article;
pub(crate) mod order;

pub(crate) use article::Returning;

use crate::pay::set_if_other;
use crate::receipts;
use crate::till::{Inner, Sound, on};
use crate::words;
use language::Value;
use retail::{Condition, Moment, Money, Quantity, ReturnReason};
use slint::ComponentHandle;
use std::rc::Rc;
use ui::{Page, ReturnRow, ReturnStep, Returns};
use workstation::view::View;
use workstation::{Action, CameBack, PickReturn, ReceiptAskedView, ReceiptStanding, Reply};
use workstation::{ReturningLineView, ReturningView};

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let returns = window.global::<Returns>();
    returns.set_step(ReturnStep::Ask);
    returns.on_more(on!(till, |till, index| step(till, index, 1)));
    returns.on_less(on!(till, |till, index| step(till, index, -1)));
    returns.on_chosen(on!(till, |till, index| {
        till.returning.borrow_mut().chosen = usize::try_from(index).ok();
        show(till);
    }));
    returns.on_reason_chosen(on!(till, |till, index| {
        let reason = usize::try_from(index).ok().and_then(|index| ReturnReason::ALL.get(index).copied());
        say(till, reason, None);
    }));
    returns.on_condition_chosen(on!(till, |till, index| {
        let condition = usize::try_from(index).ok().and_then(|index| Condition::ALL.get(index).copied());
        say(till, None, condition);
    }));
    returns.on_confirm(on!(till, |till| {
        let action = article::confirmed(till).unwrap_or(Action::ConfirmReturn {});
        till.request(action, |till, _| {
            till.play(Sound::Accepted);
            till.go(|at| at.sell());
        });
    }));
    returns.on_look_for_sale(on!(till, |till| receipts::open(till)));
    article::bind(till, window);
}

/// Opens the screen: with a receipt, or to be shown one.
pub(crate) fn open(till: &Rc<Inner>, receipt: Option<u64>) {
    let Some(receipt) = receipt else {
        till.go(|at| at.aside(Page::Returns));
        return article::open(till, None);
    };
    till.request(Action::OpenReturn { receipt }, |till, reply| {
        if let Reply::Returning { .. } = reply {
            till.returning.replace(Returning::default());
            till.go(|at| at.aside(Page::Returns));
            show(till);
        }
    });
}

/// Another receipt was scanned while this screen is open.
pub(crate) fn scanned(till: &Rc<Inner>, receipt: u64) {
    open(till, Some(receipt));
}

/// Away from the screen, what is scanned is sold again.
pub(crate) fn page_changed(till: &Inner) {
    let is_open = till.view().is_some_and(|view| {
        view.returning.is_some() || view.returning_article.is_some() || view.returning_order.is_some()
    });
    let was_opened = std::mem::take(&mut till.returning.borrow_mut().is_open);
    if till.page() != Page::Returns && (is_open || was_opened) {
        till.returning.replace(Returning::default());
        till.request(Action::CloseReturn {}, |_, _| ());
    }
}

fn line_at(till: &Inner, index: i32) -> Option<ReturningLineView> {
    let view = till.view()?;
    lines_of(&view)?.get(usize::try_from(index).ok()?).cloned()
}

/// The lines that are picked from: of the receipt that is open, or of the order.
fn lines_of(view: &View) -> Option<&[ReturningLineView]> {
    view.returning.as_ref().map(|returning| returning.lines.as_slice()).or_else(|| order::lines(view))
}

/// One piece more or less; what is weighed or has a price of its own comes back as a whole.
fn step(till: &Rc<Inner>, index: i32, by: i64) {
    if article::step(till, by) {
        return;
    }
    let Some(line) = line_at(till, index) else { return };
    till.returning.borrow_mut().chosen = usize::try_from(index).ok();
    let wanted = match (line.is_whole, by > 0) {
        (true, true) => line.left.amount(),
        (true, false) => 0,
        (false, _) => (line.picked.amount() + by).clamp(0, line.left.amount()),
    };
    let quantity = Quantity::new(wanted, line.picked.unit());
    pick(till, PickReturn { line: line.line, quantity, reason: None, condition: None, note: None });
}

fn say(till: &Rc<Inner>, reason: Option<ReturnReason>, condition: Option<Condition>) {
    let is_other = reason == Some(ReturnReason::Other);
    if !article::told(till, reason, condition) {
        say_of_line(till, reason, condition, None);
    }
    if is_other {
        // What "other" is stands in the note.
        article::ask_note(till);
    }
}

/// Says something of the line a person tapped; a piece of it comes back if none does yet.
fn say_of_line(till: &Rc<Inner>, reason: Option<ReturnReason>, condition: Option<Condition>, note: Option<String>) {
    let Some(line) = selected(till) else { return };
    let quantity = if line.picked.amount() == 0 && !line.is_whole {
        Quantity::new(line.left.amount().min(1), line.picked.unit())
    } else if line.picked.amount() == 0 {
        line.left
    } else {
        line.picked
    };
    pick(till, PickReturn { line: line.line, quantity, reason, condition, note });
}

fn pick(till: &Rc<Inner>, pick: PickReturn) {
    article::clear_refusal(till);
    till.request(Action::PickReturn(pick), |_, _| ());
}

/// The line a person tapped, else the first that is picked.
fn selected(till: &Inner) -> Option<ReturningLineView> {
    let view = till.view()?;
    let lines = lines_of(&view)?;
    lines.get(chosen(till, lines)?).cloned()
}

fn chosen(till: &Inner, lines: &[ReturningLineView]) -> Option<usize> {
    let picked = || lines.iter().position(|line| line.picked.amount() > 0);
    let only = || (lines.len() == 1).then_some(0);
    till.returning.borrow().chosen.filter(|index| *index < lines.len()).or_else(picked).or_else(only)
}

/// A refusal is shown where the eyes are.
pub(crate) fn refused(window: &ui::Omnitill, text: &str) {
    window.global::<Returns>().set_refusal(text.into());
}

pub(crate) fn apply(till: &Inner, window: &ui::Omnitill, view: &View) {
    let returns = window.global::<Returns>();
    let reasons = ReturnReason::ALL.map(|reason| reason_words(till, reason).into());
    set_if_other(returns.get_reasons(), reasons.to_vec(), |model| returns.set_reasons(model));
    let picked = view.returning.as_ref().map(|open| open.lines.as_slice()).unwrap_or_default();
    let was_sent = chosen(till, picked).and_then(|index| picked.get(index)).is_some_and(|line| line.was_sent);
    let possible = Condition::ALL.into_iter().filter(|condition| was_sent || *condition != Condition::NotCollected);
    let conditions = possible.map(|condition| condition_words(till, condition).into()).collect();
    set_if_other(returns.get_conditions(), conditions, |model| returns.set_conditions(model));
    returns.set_step(article::step_of(till, view));
    if let Some(open) = view.returning_order.as_ref().filter(|open| order::is_known(open)) {
        return order::apply(till, &returns, view, open);
    }
    let Some(returning) = &view.returning else {
        return article::apply(till, &returns, view);
    };
    let catalog = till.catalog();
    let formats = catalog.formats();
    returns.set_title(till.say("returns-of", "receipt", &returning.label).into());
    returns.set_rule("".into());
    returns.set_is_exchange_only(false);
    returns.set_when(formats.date_time(returning.at.local()).into());
    returns.set_back(formats.money(returning.back, view.currency).into());
    let chosen = show_rows(till, &returns, view, &returning.lines);
    let line = chosen.and_then(|index| returning.lines.get(index)).filter(|line| line.picked.amount() > 0);
    let told = line.map(|line| (line.reason, line.condition));
    show_told(&returns, told);
    let why = why(till, view, returning).into_iter().map(Into::into).collect();
    set_if_other(returns.get_reasons_why(), why, |model| returns.set_reasons_why(model));
    returns.set_can_confirm(returning.lines.iter().any(|line| line.picked.amount() > 0));
}

/// Shows the lines that are picked from; returns the one a person tapped.
fn show_rows(till: &Inner, returns: &Returns<'_>, view: &View, lines: &[ReturningLineView]) -> Option<usize> {
    let rows = lines.iter().map(|line| row(till, view, line)).collect();
    set_if_other(returns.get_rows(), rows, |model| returns.set_rows(model));
    let chosen = chosen(till, lines);
    returns.set_selected(chosen.and_then(|index| i32::try_from(index).ok()).unwrap_or(-1));
    chosen
}

/// Marks the reason and the state that were said.
fn show_told(returns: &Returns<'_>, told: Option<(ReturnReason, Condition)>) {
    let place = |index: Option<usize>| index.and_then(|index| i32::try_from(index).ok()).unwrap_or(-1);
    let reason = told.and_then(|(reason, _)| ReturnReason::ALL.iter().position(|it| *it == reason));
    let condition = told.and_then(|(_, condition)| Condition::ALL.iter().position(|it| *it == condition));
    returns.set_reason(place(reason));
    returns.set_condition(place(condition));
}

fn show(till: &Rc<Inner>) {
    if let (Some(window), Some(view)) = (till.window(), till.view()) {
        apply(till, &window, &view);
    }
}

/// When some of an article came back before, a line each.
fn came_back(till: &Inner, before: &[CameBack]) -> String {
    let catalog = till.catalog();
    let formats = catalog.formats();
    let came = before.iter().map(|came| {
        let (quantity, day) = (formats.quantity(came.quantity), formats.date(came.at.date()));
        let arguments = [
            ("quantity", Value::Text(quantity.as_str())),
            ("day", Value::Text(&day)),
            ("receipt", Value::Text(&came.label)),
        ];
        catalog.format("returns-came-back", &arguments)
    });
    came.collect::<Vec<_>>().join("\n")
}

fn row(till: &Inner, view: &View, line: &ReturningLineView) -> ReturnRow {
    let catalog = till.catalog();
    let formats = catalog.formats();
    let (sold, left) = (formats.quantity(line.sold), formats.quantity(line.left));
    let detail = catalog.format("returns-line", &[("sold", Value::Text(&sold)), ("left", Value::Text(&left))]);
    let is_picked = line.picked.amount() > 0;
    let amount = if is_picked { minus(line.back, &formats.amount(line.back, view.currency)) } else { String::new() };
    ReturnRow {
        name: words::unbroken(&line.name).into(),
        detail: detail.into(),
        came_back: came_back(till, &line.came_back).into(),
        note: line.note.as_deref().unwrap_or_default().into(),
        picked: formats.quantity(line.picked).into(),
        amount: amount.into(),
        is_picked,
        can_more: line.picked.amount() < line.left.amount(),
        can_less: is_picked,
    }
}

/// An amount as it is written, with the sign of what goes back or is taken off; nothing has no sign.
pub(crate) fn minus(amount: Money, written: &str) -> String {
    if amount.is_zero() { written.to_owned() } else { format!("\u{2212}{written}") }
}

/// Why it isn't more, and which way it goes.
fn why(till: &Inner, view: &View, returning: &ReturningView) -> Vec<String> {
    let catalog = till.catalog();
    let formats = catalog.formats();
    let amount = |amount: Money| formats.money(amount, view.currency);
    let mut why = Vec::new();
    if returning.lines.iter().all(|line| line.picked.amount() == 0) {
        why.push(catalog.text("returns-pick"));
    }
    why.extend(at_hub(till, returning.hub.as_ref()));
    for promotion in &returning.unwound {
        let (before, after) = (amount(promotion.before), amount(promotion.after));
        let name = Value::Text(&promotion.name);
        let arguments = [("name", name), ("before", Value::Text(before.as_str())), ("after", Value::Text(&after))];
        why.push(catalog.format("returns-unwound", &arguments));
    }
    for kept in &returning.withdrawn {
        let more = amount(kept.more);
        let arguments = [("name", Value::Text(kept.name.as_str())), ("amount", Value::Text(&more))];
        why.push(catalog.format("returns-withdrawn", &arguments));
    }
    for code in &returning.used_coupons {
        why.push(till.say("returns-coupon-used", "code", code));
    }
    if returning.back.minor() > 0 {
        let cash = returning.back - returning.to_card;
        if returning.to_card.minor() > 0 {
            let text = amount(returning.to_card);
            why.push(catalog.format("returns-to-card", &[("amount", Value::Text(&text))]));
        }
        if cash.minor() > 0 {
            let text = amount(cash);
            why.push(catalog.format("returns-in-cash", &[("amount", Value::Text(&text))]));
        }
    }
    why
}

/// What the hub says of the receipt, or that it can't be asked.
fn at_hub(till: &Inner, known: Option<&ReceiptAskedView>) -> Option<String> {
    known.map(|known| at_hub_words(till, known.standing, known.complete_until))
}

fn at_hub_words(till: &Inner, standing: ReceiptStanding, complete_until: Option<Moment>) -> String {
    match (standing, complete_until) {
        (ReceiptStanding::Asking, _) => till.text("returns-hub-asking"),
        (ReceiptStanding::Known, Some(at)) => {
            till.say("returns-hub-known", "time", &till.catalog().formats().date_time(at.local()))
        }
        (ReceiptStanding::Known, None) => till.text("returns-hub-known-in-part"),
        (ReceiptStanding::Unasked, _) => till.text("returns-hub-unasked"),
        (ReceiptStanding::Unknown, _) => till.text("returns-hub-unknown"),
    }
}

pub(crate) fn reason_words(till: &Inner, reason: ReturnReason) -> String {
    till.text(match reason {
        ReturnReason::DoesNotFit => "returns-reason-does-not-fit",
        ReturnReason::Defective => "returns-reason-defective",
        ReturnReason::ChangedMind => "returns-reason-changed-mind",
        ReturnReason::WrongArticle => "returns-reason-wrong-article",
        ReturnReason::Other => "returns-reason-other",
    })
}

pub(crate) fn condition_words(till: &Inner, condition: Condition) -> String {
    till.text(match condition {
        Condition::AsNew => "returns-condition-as-new",
        Condition::Opened => "returns-condition-opened",
        Condition::Damaged => "returns-condition-damaged",
        Condition::NotCollected => "returns-condition-not-collected",
    })
}
