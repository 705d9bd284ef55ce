//! Signing in: a name, then its PIN. Whoever comes with the first PIN that head office gave them chooses one of their own, typed twice.

use crate::till::{Inner, Sound, on};
use crate::words;
use retail::{Fact, Operator, OperatorId, RoleId};
use slint::{ComponentHandle, ModelRc, SharedString, Timer, TimerMode, VecModel};
use std::rc::Rc;
use std::time::Duration;
use ui::{OperatorCard, Severity, SignIn};
use workstation::view::View;
use workstation::{Action, Answer, Problem};

const DIGITS_MIN: usize = 4;
const DIGITS_MAX: usize = 12;

/// Who is signing in and what they have typed.
#[derive(Default)]
pub(crate) struct SigningIn {
    chosen: Option<usize>,
    /// The staff number that is being typed while nobody is chosen.
    number: String,
    pin: String,
    /// The first PIN that was right, while they choose their own.
    first: Option<String>,
    /// Their own, until it is typed once more.
    own: Option<String>,
    is_asking: bool,
    locked_until_ms: u64,
    timer: Timer,
}

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let sign_in = window.global::<SignIn>();
    sign_in.set_operators(ModelRc::default());
    sign_in.set_demo_pin(SharedString::new());
    sign_in.set_digits(0);
    sign_in.set_chosen(-1);
    sign_in.on_operator_chosen(on!(till, |till, index| choose(till, usize::try_from(index).ok())));
    sign_in.on_key(on!(till, |till, name| key(till, &name)));
    sign_in.on_accepted(on!(till, |till| accept(till)));
}

pub(crate) fn apply(till: &Rc<Inner>, window: &ui::Omnitill, view: &View) {
    let cards = people(view).into_iter().map(|(index, operator)| OperatorCard {
        name: operator.name.as_str().into(),
        role: role_name(till, view, &operator.role).into(),
        initials: words::initials(&operator.name).into(),
        hue: hue(index),
    });
    let cards: Vec<OperatorCard> = cards.collect();
    let sign_in = window.global::<SignIn>();
    if !slint::Model::iter(&sign_in.get_operators()).eq(cards.iter().cloned()) {
        sign_in.set_operators(Rc::new(VecModel::from(cards)).into());
    }
    let locked = view.operator.as_ref().filter(|_| view.session.is_locked);
    if locked.is_none() && view.operator.is_some() && till.sign_in.borrow().chosen.is_some() {
        choose(till, None);
    }
    // Whoever has locked the screen is asked for first.
    if let Some(operator) = locked
        && sign_in.get_note().is_empty()
    {
        choose(till, people(view).iter().position(|(_, known)| known.id == operator.id));
    }
    sign_in.set_note(note(till, view).into());
}

/// Who may sign in, with their place among everybody.
fn people(view: &View) -> Vec<(usize, &Operator)> {
    view.operators.iter().enumerate().filter(|(_, known)| !view.session.stopped.contains(&known.id)).collect()
}

fn chosen_id(till: &Inner, chosen: Option<usize>) -> Option<OperatorId> {
    let view = till.view()?;
    people(&view).get(chosen?).map(|(_, operator)| operator.id.clone())
}

/// What comes next for whoever chooses a PIN; else who has locked the screen, and what is open on it.
fn note(till: &Inner, view: &View) -> String {
    let state = till.sign_in.borrow();
    if state.first.is_some() {
        return till.text(if state.own.is_some() { "sign-in-own-pin-again" } else { "sign-in-own-pin" });
    }
    if view.operator.is_some() && !view.session.is_locked {
        return String::new();
    }
    let basket = view.basket.as_ref().map(|basket| till.count("sign-in-basket-open", basket.items));
    let locked = view.operator.as_ref().filter(|_| view.session.is_locked);
    let locked = locked.map(|operator| till.say("sign-in-locked-by", "name", &operator.name));
    locked.into_iter().chain(basket).collect::<Vec<_>>().join(" ")
}

/// What people call a role.
pub(crate) fn role_name(till: &Inner, view: &View, role: &RoleId) -> String {
    let own = view.session.role_names.iter().find(|(id, _)| id == role.as_str());
    own.map_or_else(|| till.role(role), |(_, name)| name.clone())
}

/// The hue of an operator's round sign, on every screen the same.
pub(crate) fn hue(index: usize) -> i32 {
    // Three steps round eight hues keep neighbours apart.
    (index * 3 % 8) as i32
}

fn hint(till: &Inner, chosen: Option<usize>) -> String {
    chosen_id(till, chosen).and_then(|id| (till.options.pin_hints)(&id.0)).unwrap_or_default()
}

fn choose(till: &Rc<Inner>, chosen: Option<usize>) {
    {
        let mut state = till.sign_in.borrow_mut();
        state.chosen = chosen;
        state.number.clear();
        state.pin.clear();
        (state.first, state.own) = (None, None);
        state.locked_until_ms = 0;
    }
    let Some(window) = till.window() else { return };
    show_note(till, &window);
    let hint = hint(till, chosen);
    let sign_in = window.global::<SignIn>();
    sign_in.set_chosen(chosen.and_then(|index| i32::try_from(index).ok()).unwrap_or(-1));
    sign_in.set_dots(if hint.is_empty() { DIGITS_MIN } else { hint.len() } as i32);
    sign_in.set_demo_pin(hint.into());
    sign_in.set_number(SharedString::new());
    sign_in.set_is_wrong(false);
    show(till, &window);
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

fn show_note(till: &Inner, window: &ui::Omnitill) {
    if let Some(view) = till.view() {
        window.global::<SignIn>().set_note(note(till, &view).into());
    }
}

/// Nobody is chosen any more.
pub(crate) fn forget(till: &Rc<Inner>) {
    choose(till, None);
}

/// Adds a digit to a staff number; once it is somebody's and begins nobody else's, they are found. A number that is nobody's is forgotten.
pub(crate) fn number_typed(number: &mut String, name: &str, people: &[String]) -> Option<usize> {
    match name {
        "erase" => drop(number.pop()),
        "clear" => number.clear(),
        digit => number.push_str(digit),
    }
    let begun = people.iter().filter(|id| id.starts_with(number.as_str())).count();
    if begun == 0 {
        number.clear();
    }
    people.iter().position(|id| id == number).filter(|_| begun == 1)
}

/// Whoever signs in says who they are by their staff number.
fn number(till: &Rc<Inner>, window: &ui::Omnitill, name: &str) {
    let people: Vec<String> = match till.view() {
        Some(view) => people(&view).into_iter().map(|(_, operator)| operator.id.0.clone()).collect(),
        None => return,
    };
    let (typed, found) = {
        let mut state = till.sign_in.borrow_mut();
        let found = number_typed(&mut state.number, name, &people);
        (state.number.clone(), found)
    };
    window.global::<SignIn>().set_number(typed.as_str().into());
    match found {
        Some(chosen) => choose(till, Some(chosen)),
        None if typed.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit()) => till.play(Sound::Refused),
        None => {}
    }
}

fn key(till: &Rc<Inner>, name: &str) {
    let Some(window) = till.window() else { return };
    if till.sign_in.borrow().chosen.is_none() {
        return number(till, &window, name);
    }
    let is_complete = {
        let mut state = till.sign_in.borrow_mut();
        if state.is_asking || state.chosen.is_none() {
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
        let hint = if state.first.is_some() { String::new() } else { hint(till, state.chosen) };
        !hint.is_empty() && state.pin.len() == hint.len() && name != "erase"
    };
    window.global::<SignIn>().set_is_wrong(false);
    show(till, &window);
    if is_complete {
        accept(till);
    }
}

fn accept(till: &Rc<Inner>) {
    let operator = chosen_id(till, till.sign_in.borrow().chosen);
    if own_pin_typed(till) {
        return;
    }
    let action = {
        let mut state = till.sign_in.borrow_mut();
        let Some(operator) = operator.filter(|_| !state.is_asking && state.pin.len() >= DIGITS_MIN) else { return };
        state.is_asking = true;
        match state.first.clone() {
            Some(pin) => Action::ChoosePin { operator, pin, own_pin: state.pin.clone() },
            None => Action::SignIn { operator, pin: state.pin.clone() },
        }
    };
    let is_sent = till.ask(action, |till, answer| {
        till.sign_in.borrow_mut().is_asking = false;
        match answer {
            Answer::Ok(_) => choose(till, None),
            Answer::No { problem, text } => wrong(till, &problem, &text),
        }
    });
    if !is_sent {
        till.sign_in.borrow_mut().is_asking = false;
    }
}

/// Whether this was the first time of a PIN of one's own, or another one than the first time: then it isn't sent.
fn own_pin_typed(till: &Rc<Inner>) -> bool {
    let Some(window) = till.window() else { return false };
    let differs = {
        let mut state = till.sign_in.borrow_mut();
        if state.first.is_none() || state.is_asking || state.pin.len() < DIGITS_MIN {
            return false;
        }
        match state.own.take() {
            Some(own) if own == state.pin => return false,
            Some(_) => {
                state.pin.clear();
                true
            }
            None => {
                state.own = Some(std::mem::take(&mut state.pin));
                false
            }
        }
    };
    if differs {
        till.play(Sound::Refused);
        till.toast(&till.text("sign-in-own-pin-differs"), Severity::Now);
    }
    show_note(till, &window);
    show(till, &window);
    true
}

fn wrong(till: &Rc<Inner>, problem: &Problem, text: &str) {
    let typed = std::mem::take(&mut till.sign_in.borrow_mut().pin);
    let Some(window) = till.window() else { return };
    match problem {
        Problem::Refused(refusal) if refusal.code == "pin-first" => {
            till.sign_in.borrow_mut().first = Some(typed);
            show_note(till, &window);
        }
        Problem::Refused(refusal) if refusal.code == "pin-locked" => {
            let seconds = refusal
                .facts
                .iter()
                .find_map(|(_, fact)| if let Fact::Number(seconds) = fact { Some(*seconds) } else { None });
            lock(till, u64::try_from(seconds.unwrap_or_default()).unwrap_or_default());
            till.play(Sound::Refused);
        }
        Problem::Refused(refusal) if refusal.code == "pin-wrong" => {
            window.global::<SignIn>().set_is_wrong(true);
            till.play(Sound::Refused);
        }
        Problem::Refused(_) | Problem::Broken { .. } => {
            till.sign_in.borrow_mut().own = None;
            show_note(till, &window);
            till.play(Sound::Refused);
            till.toast(text, Severity::Now);
        }
    }
    show(till, &window);
}

fn lock(till: &Rc<Inner>, seconds: u64) {
    let mut state = till.sign_in.borrow_mut();
    state.locked_until_ms = till.now_ms() + seconds * 1_000;
    let tick = on!(till, |till| {
        if let Some(window) = till.window() {
            show(till, &window);
        }
    });
    state.timer.start(TimerMode::Repeated, Duration::from_millis(500), tick);
}

fn show(till: &Inner, window: &ui::Omnitill) {
    let state = till.sign_in.borrow();
    let left_s = state.locked_until_ms.saturating_sub(till.now_ms()).div_ceil(1_000);
    if left_s == 0 {
        state.timer.stop();
    }
    let sign_in = window.global::<SignIn>();
    sign_in.set_digits(state.pin.len() as i32);
    sign_in.set_can_accept(state.pin.len() >= DIGITS_MIN);
    sign_in.set_locked_for(if left_s == 0 {
        SharedString::new()
    } else {
        format!("{}:{:02}", left_s / 60, left_s % 60).into()
    });
}
