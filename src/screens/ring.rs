//! Where the keys are: the ring shows what Enter presses.
//!
//! The window's own order of focus is walked to find it, and the focus goes back at once to the ear for scanners: so the end of a
//! scan, whose keys come there first, never presses what somebody had come to.

use crate::till::Inner;
use crate::{help, keyboard, shortcuts};
use slint::platform::Key;
use slint::{ComponentHandle, SharedString};
use std::cell::RefCell;
use std::rc::Rc;
use ui::{Approval, Demo, Ring};

/// Steps an arrow looks ahead for something that lies that way.
const LOOK_AHEAD: usize = 90;
/// Places this many pixels into one another still lie beside one another.
const OVERLAP: i32 = 4;

/// Something a key can press: its id and its place in the window, in pixels.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Place {
    id: String,
    left: i32,
    top: i32,
    right: i32,
    bottom: i32,
}

/// Where the keys are, and what the walk has come to.
#[derive(Default)]
pub(crate) struct Walk {
    now: RefCell<Option<String>>,
    /// Where the ring was before somebody typed.
    last: RefCell<Option<String>>,
    reached: RefCell<Option<Place>>,
    field: RefCell<Option<String>>,
}

/// Which way the ring goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Toward {
    Next,
    Previous,
    Left,
    Right,
    Up,
    Down,
}

/// What a step has come to.
enum Landed {
    Touchable(Place),
    Field,
    Nowhere,
}

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let ring = window.global::<Ring>();
    let weak = Rc::downgrade(till);
    ring.on_reached(move |id, left, top, width, height| {
        if let Some(till) = weak.upgrade() {
            let place = Place { id: id.into(), left, top, right: left + width, bottom: top + height };
            till.walk.reached.replace(Some(place));
        }
    });
    let weak = Rc::downgrade(till);
    ring.on_field_reached(move |id| {
        if let Some(till) = weak.upgrade() {
            till.walk.field.replace(Some(id.into()));
        }
    });
    let weak = Rc::downgrade(till);
    ring.on_touched(move || {
        if let Some(till) = weak.upgrade() {
            clear(&till);
        }
    });
    ring.on_key_of(|id| SharedString::from(shortcuts::key_of(&id)));
}

/// What Enter presses, if anything.
pub(crate) fn now(till: &Inner) -> Option<String> {
    till.walk.now.borrow().clone()
}

/// The ring goes away: somebody types, scans or touches.
pub(crate) fn clear(till: &Inner) {
    if let Some(id) = till.walk.now.take() {
        till.walk.last.replace(Some(id));
        show(till, "");
    }
}

/// Where the ring was before it went away.
pub(crate) fn last(till: &Inner) -> Option<String> {
    till.walk.last.borrow().clone()
}

/// Puts the ring on what has this id.
pub(crate) fn set(till: &Inner, id: &str) {
    till.walk.now.replace(Some(id.to_owned()));
    show(till, id);
}

fn show(till: &Inner, id: &str) {
    if let Some(window) = till.window() {
        window.global::<Ring>().set_id(id.into());
    }
}

/// How the ids of what lies on top begin; nothing does if empty.
fn layer(till: &Inner, window: &ui::Omnitill) -> &'static str {
    let demo = window.global::<Demo>();
    match () {
        () if help::is_open(window) => "help-",
        () if window.global::<Approval>().get_is_open() => "approv",
        () if window.get_is_operator_open() => "operator-",
        () if demo.get_is_open() && demo.get_is_receipt_open() && till.options.demo.is_some() => "demo-receipt-",
        () => "",
    }
}

/// The field that has the focus.
pub(crate) fn field(till: &Inner) -> Option<String> {
    let window = till.window()?;
    till.walk.field.take();
    keyboard::send(till, &window.global::<Ring>().get_question());
    till.walk.field.take()
}

/// Moves the ring.
pub(crate) fn walk(till: &Rc<Inner>, toward: Toward) {
    let Some(window) = till.window() else { return };
    let ring = window.global::<Ring>();
    ring.set_shows_keys(true);
    ring.set_layer(layer(till, &window).into());
    let from = now(till).and_then(|id| locate(till, &window, &id));
    if from.is_none() && field(till).is_none() {
        // From nowhere it begins where the page does.
        let home = shortcuts::homes(till).into_iter().find_map(|id| locate(till, &window, &id));
        let begun = match home {
            Some(place) => Landed::Touchable(place),
            None => {
                window.invoke_listen();
                step(till, true)
            }
        };
        return settle(till, &window, begun);
    }
    let landed = match (toward, from) {
        (Toward::Next, _) | (Toward::Down | Toward::Right, None) => step(till, true),
        (Toward::Previous, _) | (Toward::Up | Toward::Left, None) => step(till, false),
        (_, Some(from)) => look(till, &window, &from, toward),
    };
    settle(till, &window, landed);
}

/// Presses what has this id as a finger would; returns whether it can be pressed now.
pub(crate) fn press(till: &Inner, id: &str) -> bool {
    let Some(window) = till.window() else { return false };
    window.global::<Ring>().set_layer(layer(till, &window).into());
    let before = field(till);
    let is_found = locate(till, &window, id).is_some();
    if is_found {
        keyboard::send(till, &SharedString::from(Key::Return));
        window.invoke_listen();
    } else if let Some(field) = before {
        enter_field(till, &field);
    } else {
        window.invoke_listen();
    }
    is_found
}

/// Puts the cursor into a field; returns whether it is there. What stands in it is selected.
pub(crate) fn enter_field(till: &Inner, id: &str) -> bool {
    let Some(window) = till.window() else { return false };
    window.global::<Ring>().set_layer(layer(till, &window).into());
    let is_there = find(till, &window, id).is_some() && field(till).as_deref() == Some(id);
    if !is_there {
        window.invoke_listen();
    }
    is_there
}

/// Takes the focus to what has this id, past everything else.
fn find(till: &Inner, window: &ui::Omnitill, id: &str) -> Option<Landed> {
    window.invoke_listen();
    let ring = window.global::<Ring>();
    ring.set_wanted(id.into());
    let landed = step(till, true);
    ring.set_wanted("".into());
    match landed {
        Landed::Nowhere => None,
        landed => Some(landed),
    }
}

fn locate(till: &Inner, window: &ui::Omnitill, id: &str) -> Option<Place> {
    match find(till, window, id)? {
        Landed::Touchable(place) if place.id == id => Some(place),
        _ => None,
    }
}

fn step(till: &Inner, is_forward: bool) -> Landed {
    till.walk.reached.take();
    let key = if is_forward { Key::Tab } else { Key::Backtab };
    keyboard::send(till, &SharedString::from(key));
    match till.walk.reached.take() {
        Some(place) => Landed::Touchable(place),
        None if field(till).is_some() => Landed::Field,
        None => Landed::Nowhere,
    }
}

fn settle(till: &Inner, window: &ui::Omnitill, landed: Landed) {
    match landed {
        Landed::Touchable(place) => {
            set(till, &place.id);
            window.invoke_listen();
        }
        Landed::Field => clear(till),
        Landed::Nowhere => {
            clear(till);
            window.invoke_listen();
        }
    }
}

/// Looks for the next thing that lies this way; if there is none, goes on to the next or the one before.
fn look(till: &Inner, window: &ui::Omnitill, from: &Place, toward: Toward) -> Landed {
    let is_rtl = window.global::<ui::Locale>().get_rtl();
    let is_ahead = match toward {
        Toward::Down | Toward::Next => true,
        Toward::Up | Toward::Previous => false,
        Toward::Right => !is_rtl,
        Toward::Left => is_rtl,
    };
    for is_forward in [is_ahead, !is_ahead] {
        if locate(till, window, &from.id).is_none() {
            break;
        }
        for _ in 0..LOOK_AHEAD {
            match step(till, is_forward) {
                Landed::Touchable(place) if place.id == from.id => break,
                Landed::Touchable(place) if lies(from, &place, toward) => return Landed::Touchable(place),
                Landed::Touchable(_) | Landed::Field => {}
                Landed::Nowhere => break,
            }
        }
    }
    let _ = locate(till, window, &from.id);
    step(till, is_ahead)
}

/// Whether a place lies beside, above or below another one.
fn lies(from: &Place, to: &Place, toward: Toward) -> bool {
    let shares_rows = from.top.max(to.top) + OVERLAP < from.bottom.min(to.bottom);
    let shares_columns = from.left.max(to.left) + OVERLAP < from.right.min(to.right);
    match toward {
        Toward::Right => shares_rows && to.left + OVERLAP >= from.right,
        Toward::Left => shares_rows && to.right <= from.left + OVERLAP,
        Toward::Down => shares_columns && to.top + OVERLAP >= from.bottom,
        Toward::Up => shares_columns && to.bottom <= from.top + OVERLAP,
        Toward::Next | Toward::Previous => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(left: i32, top: i32) -> Place {
        Place { id: format!("{left}-{top}"), left, top, right: left + 100, bottom: top + 50 }
    }

    #[track_caller]
    fn check(to: &Place, ways: &[Toward]) {
        let all = [Toward::Left, Toward::Right, Toward::Up, Toward::Down];
        let found: Vec<Toward> = all.into_iter().filter(|way| lies(&place(200, 200), to, *way)).collect();
        assert_eq!(found, ways, "{to:?}");
    }

    #[test]
    fn a_place_lies_one_way_of_another() {
        check(&place(310, 210), &[Toward::Right]);
        check(&place(90, 190), &[Toward::Left]);
        check(&place(210, 260), &[Toward::Down]);
        check(&place(190, 140), &[Toward::Up]);
        check(&place(310, 260), &[]);
        check(&place(200, 200), &[]);
    }
}
