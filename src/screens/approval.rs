//! The approval panel: whatever act is refused for a right that somebody else has opens it, with that same act.

use crate::till::{Inner, Sound, on};
use crate::{sign_in, words};
use slint::{ComponentHandle, SharedString, VecModel};
use std::rc::Rc;
use ui::{Approval, OperatorCard};
use workstation::view::View;
use workstation::{Action, Answer, ApprovedAction, Problem, Reply};

const DIGITS_MIN: usize = 4;
const DIGITS_MAX: usize = 12;

/// Who gets the answer in the end: what the act came to, or the refusal.
pub(crate) type Then = Box<dyn FnOnce(&Rc<Inner>, Answer)>;

/// The act that waits for somebody's approval.
struct Waiting {
    action: Action,
    refused: Answer,
    then: Then,
    /// Staff numbers of who may allow it, in the order of the cards.
    people: Vec<retail::OperatorId>,
}

/// What the panel holds.
#[derive(Default)]
pub(crate) struct Approving {
    waiting: Option<Waiting>,
    chosen: Option<usize>,
    pin: String,
    /// The staff number that is being typed while nobody is chosen.
    number: String,
    is_asking: bool,
}

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let approval = window.global::<Approval>();
    approval.set_is_open(false);
    approval.on_person_chosen(on!(till, |till, index| choose(till, usize::try_from(index).ok())));
    approval.on_key(on!(till, |till, name| key(till, &name)));
    approval.on_accepted(on!(till, |till| accept(till)));
    approval.on_cancelled(on!(till, |till| cancel(till)));
    approval.set_number("".into());
}

/// Whether the panel is open.
pub(crate) fn is_open(till: &Inner) -> bool {
    till.approval.borrow().waiting.is_some()
}

/// The answer to an act: a refusal that somebody here may lift opens the panel, every other one goes to who asked.
pub(crate) fn answered(till: &Rc<Inner>, action: Action, answer: Answer, then: Then) {
    let people = match (&answer, till.view()) {
        (Answer::No { problem: Problem::Refused(refusal), .. }, Some(view)) => may_approve(&view, &refusal.may_approve),
        _ => Vec::new(),
    };
    if people.is_empty() || is_open(till) || matches!(action, Action::Approved(_) | Action::AwaitApproval { .. }) {
        return then(till, answer);
    }
    open(till, Waiting { action, refused: answer, then, people });
}

/// Everybody but who is signed in whose role is one of these; where customers work the till, that one too.
fn may_approve(view: &View, roles: &[retail::RoleId]) -> Vec<retail::OperatorId> {
    let is_serving = view.self_checkout.as_ref().is_some_and(|known| known.is_on);
    let is_self = |id: &retail::OperatorId| view.operator.as_ref().is_some_and(|operator| operator.id == *id);
    let is_other = |id: &retail::OperatorId| is_serving || !is_self(id);
    let is_here = |id: &retail::OperatorId| is_other(id) && !view.session.stopped.contains(id);
    let may = view.operators.iter().filter(|person| roles.contains(&person.role) && is_here(&person.id));
    may.map(|person| person.id.clone()).collect()
}

fn open(till: &Rc<Inner>, waiting: Waiting) {
    let (Some(window), Some(view)) = (till.window(), till.view()) else { return };
    let approval = window.global::<Approval>();
    let card = |(index, person): (usize, &retail::Operator)| OperatorCard {
        name: person.name.as_str().into(),
        role: sign_in::role_name(till, &view, &person.role).into(),
        initials: words::initials(&person.name).into(),
        hue: sign_in::hue(index),
    };
    let everybody = view.operators.iter().enumerate();
    let cards: Vec<OperatorCard> =
        everybody.filter(|(_, person)| waiting.people.contains(&person.id)).map(card).collect();
    approval.set_people(Rc::new(VecModel::from(cards)).into());
    if let Answer::No { text, .. } = &waiting.refused {
        approval.set_reason(text.as_str().into());
    }
    let only = (waiting.people.len() == 1).then_some(0);
    let action = waiting.action.clone();
    till.approval.borrow_mut().waiting = Some(waiting);
    till.play(Sound::Refused);
    choose(till, only);
    approval.set_is_open(true);
    wait_for_badge(till, Some(action));
}

/// Until the panel is closed a badge approves, and an article that is scanned is refused.
fn wait_for_badge(till: &Rc<Inner>, action: Option<Action>) {
    till.send(Action::AwaitApproval { action: action.map(Box::new) }, |_, _| ());
}

fn choose(till: &Rc<Inner>, chosen: Option<usize>) {
    let hint = {
        let mut state = till.approval.borrow_mut();
        state.chosen = chosen;
        state.pin.clear();
        state.number.clear();
        let id = state.waiting.as_ref().zip(chosen).and_then(|(waiting, index)| waiting.people.get(index));
        id.and_then(|id| (till.options.pin_hints)(&id.0)).unwrap_or_default()
    };
    let Some(window) = till.window() else { return };
    let approval = window.global::<Approval>();
    approval.set_chosen(chosen.and_then(|index| i32::try_from(index).ok()).unwrap_or(-1));
    approval.set_dots(if hint.is_empty() { DIGITS_MIN } else { hint.len() } as i32);
    approval.set_demo_pin(hint.into());
    approval.set_number(SharedString::new());
    problem(till, "");
}

/// A key of a real keyboard.
pub(crate) fn pressed(till: &Rc<Inner>, name: &str) {
    match name {
        "enter" => accept(till),
        "erase" => key(till, name),
        digit if digit.bytes().all(|byte| byte.is_ascii_digit()) => key(till, digit),
        _ => {}
    }
}

fn key(till: &Rc<Inner>, name: &str) {
    if till.approval.borrow().chosen.is_none() {
        return number(till, name);
    }
    {
        let mut state = till.approval.borrow_mut();
        if state.is_asking {
            return;
        }
        match name {
            "erase" => {
                state.pin.pop();
            }
            "clear" => state.pin.clear(),
            digit if state.pin.len() < DIGITS_MAX => state.pin.push_str(digit),
            _ => {}
        }
    }
    problem(till, "");
}

/// Who approves says so by their staff number.
fn number(till: &Rc<Inner>, name: &str) {
    let (typed, found) = {
        let mut state = till.approval.borrow_mut();
        let people: Vec<String> = state.waiting.iter().flat_map(|it| &it.people).map(|id| id.0.clone()).collect();
        let found = sign_in::number_typed(&mut state.number, name, &people);
        (state.number.clone(), found)
    };
    if let Some(window) = till.window() {
        window.global::<Approval>().set_number(typed.as_str().into());
    }
    match found {
        Some(chosen) => choose(till, Some(chosen)),
        None if typed.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit()) => till.play(Sound::Refused),
        None => {}
    }
}

/// Shows what is wrong, and how many digits are typed.
pub(crate) fn problem(till: &Inner, text: &str) {
    let Some(window) = till.window() else { return };
    let digits = till.approval.borrow().pin.len();
    let approval = window.global::<Approval>();
    approval.set_problem(text.into());
    approval.set_digits(digits as i32);
    approval.set_can_accept(digits >= DIGITS_MIN);
}

fn accept(till: &Rc<Inner>) {
    let asked = {
        let mut state = till.approval.borrow_mut();
        if state.is_asking || state.pin.len() < DIGITS_MIN {
            return;
        }
        let Some((waiting, index)) = state.waiting.as_ref().zip(state.chosen) else { return };
        let Some(approver) = waiting.people.get(index).cloned() else { return };
        let (pin, action) = (state.pin.clone(), Box::new(waiting.action.clone()));
        state.is_asking = true;
        ApprovedAction { approver, pin, action }
    };
    let is_sent = till.send(Action::Approved(asked), |till, answer| {
        till.approval.borrow_mut().is_asking = false;
        match answer {
            // Another try, or another person.
            Answer::No { problem: Problem::Refused(refusal), text } if is_about_approver(refusal.code) => {
                refused(till, &text);
                let action = till.approval.borrow().waiting.as_ref().map(|waiting| waiting.action.clone());
                wait_for_badge(till, action);
            }
            answer => finish(till, answer),
        }
    });
    if !is_sent {
        till.approval.borrow_mut().is_asking = false;
    }
}

fn is_about_approver(code: &str) -> bool {
    matches!(code, "pin-wrong" | "pin-locked" | "approver-cannot" | "approve-own" | "badge-unknown")
}

/// What is refused while the panel is open is said and heard on it.
pub(crate) fn refused(till: &Rc<Inner>, text: &str) {
    till.approval.borrow_mut().pin.clear();
    till.play(Sound::Refused);
    problem(till, text);
}

/// A badge was held under the scanner while the panel was open.
pub(crate) fn badged(till: &Rc<Inner>, reply: Reply) {
    match reply {
        // Nobody waited any more: its owner is at the till now.
        Reply::SignedIn { .. } => cancel(till),
        reply => finish(till, Answer::Ok(reply)),
    }
}

/// Nobody approves: whoever asked gets the refusal.
pub(crate) fn cancel(till: &Rc<Inner>) {
    if let Some(waiting) = close(till) {
        wait_for_badge(till, None);
        // It was heard when the panel opened.
        till.is_silent.set(true);
        (waiting.then)(till, waiting.refused);
        till.is_silent.set(false);
    }
}

fn finish(till: &Rc<Inner>, answer: Answer) {
    if let Some(waiting) = close(till) {
        (waiting.then)(till, answer);
    }
}

fn close(till: &Rc<Inner>) -> Option<Waiting> {
    let waiting = std::mem::take(&mut *till.approval.borrow_mut()).waiting;
    if let Some(window) = till.window() {
        let approval = window.global::<Approval>();
        approval.set_is_open(false);
        approval.set_reason(SharedString::new());
        approval.set_demo_pin(SharedString::new());
    }
    waiting
}
