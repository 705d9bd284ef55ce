//! Keys of real keyboards, of scanners that type like one, and of the keyboard on the screen.

use crate::keys::{Effect, Key, Keys};
use crate::shortcuts::{Does, SHORTCUTS, WAYS_OUT};
use crate::till::{Inner, on};
use crate::{approval, cash, help, pay, ring, sell, shortcuts, sign_in};
use ring::Toward;
use slint::platform::{Key as Named, WindowEvent, WindowEventDispatchResult};
use slint::{ComponentHandle, SharedString, Timer, TimerMode};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;
use ui::{KeyModifiers, Page, Sell, SellPanel, Settings, Status};

/// What is held of the keys, and whether keys are being played into the window right now.
#[derive(Default)]
pub(crate) struct Keyboard {
    keys: RefCell<Keys>,
    timer: Timer,
    is_replaying: Cell<bool>,
}

pub(crate) fn bind(till: &Rc<Inner>, window: &ui::Omnitill) {
    let keys = window.global::<ui::Keys>();
    let weak = Rc::downgrade(till);
    keys.on_key(move |text, modifiers| weak.upgrade().is_some_and(|till| pressed(&till, &text, &modifiers)));
    keys.on_typed(on!(till, |till, text| type_into(till, &text)));
}

/// Returns whether the key must not reach the field.
pub(crate) fn pressed(till: &Rc<Inner>, text: &str, modifiers: &KeyModifiers) -> bool {
    if till.keyboard.is_replaying.get() {
        return false;
    }
    let key = key(text, modifiers);
    let step = till.keyboard.keys.borrow_mut().step(key, till.now_ms());
    if let Key::Character(_) = key {
        // Whoever types, person or scanner, presses nothing with the Enter that ends it.
        ring::clear(till);
    }
    act(till, step.effects);
    step.is_taken || command(till, text, modifiers)
}

/// Does what a key without a character does; returns whether no field must get it.
fn command(till: &Rc<Inner>, text: &str, modifiers: &KeyModifiers) -> bool {
    let is = |named: Named| SharedString::from(named) == text;
    if modifiers.control || modifiers.alt || modifiers.meta {
        return false;
    }
    match () {
        () if is(Named::Backspace) => press_keypad(till, "erase"),
        () if is(Named::Return) || text == "\r" => enter(till, modifiers.is_repeated),
        () if is(Named::Tab) && !modifiers.shift => walk(till, Toward::Next),
        () if is(Named::Tab) || is(Named::Backtab) => walk(till, Toward::Previous),
        () if is(Named::DownArrow) => walk(till, Toward::Down),
        () if is(Named::UpArrow) => walk(till, Toward::Up),
        // In a field these move the cursor.
        () if is(Named::LeftArrow) || is(Named::RightArrow) => {
            let is_in_field = ring::now(till).is_none() && ring::field(till).is_some();
            let toward = if is(Named::LeftArrow) { Toward::Left } else { Toward::Right };
            !is_in_field && walk(till, toward)
        }
        () if is(Named::Escape) => escape(till),
        () if is(Named::F1) => modifiers.is_repeated || help::toggle(till),
        () if is(Named::PageDown) => turn(till, "tiles-next"),
        () if is(Named::PageUp) => turn(till, "tiles-previous"),
        () if is(Named::Delete) => ring::field(till).is_none() && !modifiers.is_repeated && sell::take_out(till),
        () => SHORTCUTS
            .iter()
            .find(|shortcut| shortcut.page == till.page() && is(shortcut.key))
            .is_some_and(|shortcut| modifiers.is_repeated || shortcut_pressed(till, shortcut.does)),
    }
}

/// Enter presses what has the ring, closes the help, or ends what is typed on the keypad.
fn enter(till: &Rc<Inner>, is_repeated: bool) -> bool {
    match ring::now(till) {
        _ if help::close(till) => true,
        Some(_) if is_repeated => true,
        Some(id) => {
            if !ring::press(till, &id) {
                ring::clear(till);
            }
            true
        }
        None => press_keypad(till, "enter"),
    }
}

fn walk(till: &Rc<Inner>, toward: Toward) -> bool {
    match toward {
        Toward::Up | Toward::Down if help::turn(till, toward == Toward::Down) => {}
        Toward::Up | Toward::Down if chooses_line(till) => {
            sell::choose_by(till, if toward == Toward::Up { -1 } else { 1 })
        }
        toward => ring::walk(till, toward),
    }
    true
}

/// Up and down choose a line of the basket, until another arrow has fetched the ring.
fn chooses_line(till: &Inner) -> bool {
    till.page() == Page::Sell
        && ring::now(till).is_none()
        && !approval::is_open(till)
        && till.window().is_some_and(|window| {
            let sell = window.global::<Sell>();
            sell.get_panel() == SellPanel::None && slint::Model::row_count(&sell.get_lines()) > 0
        })
        && ring::field(till).is_none()
}

fn turn(till: &Inner, id: &str) -> bool {
    till.page() == Page::Sell && !approval::is_open(till) && ring::press(till, id)
}

fn shortcut_pressed(till: &Rc<Inner>, does: Does) -> bool {
    let Some(window) = till.window() else { return true };
    window.global::<ui::Ring>().set_shows_keys(true);
    if approval::is_open(till) || help::is_open(&window) || window.get_is_operator_open() {
        return true;
    }
    match does {
        Does::Press(id) => {
            ring::press(till, id);
        }
        Does::Act(id) => sell::act(till, id),
        Does::Line(id) => {
            sell::choose_some(till);
            ring::press(till, id);
        }
        Does::Field(id) => {
            sell::close_panel(till);
            ring::clear(till);
            ring::enter_field(till, id);
        }
    }
    true
}

/// Leaves what lies on top, one thing at a time.
fn escape(till: &Rc<Inner>) -> bool {
    let Some(window) = till.window() else { return true };
    let status = window.global::<Status>();
    let (had_ring, is_in_field) = (ring::now(till).is_some(), ring::field(till).is_some());
    ring::clear(till);
    if !status.get_toast().is_empty() {
        status.invoke_toast_closed();
    }
    match () {
        () if help::close(till) => {}
        () if approval::is_open(till) => approval::cancel(till),
        () if window.get_is_operator_open() => window.set_is_operator_open(false),
        () if window.global::<Settings>().get_shows_languages() => {
            window.global::<Settings>().set_shows_languages(false);
        }
        () if ["demo-receipt-close"].iter().any(|id| ring::press(till, id)) => {}
        () if till.page() == Page::SignIn => sign_in::forget(till),
        () if is_in_field && shortcuts::field(till) == Some("search") => sell::forget_search(till),
        () if WAYS_OUT.iter().any(|id| ring::press(till, id)) => {}
        () if till.page() == Page::Sell && !had_ring => sell::choose_none(till),
        () => {}
    }
    true
}

/// Presses a key of the keypad on the screen, where the screen has one; returns whether it has.
fn press_keypad(till: &Rc<Inner>, name: &str) -> bool {
    if approval::is_open(till) {
        approval::pressed(till, name);
        return true;
    }
    match till.page() {
        Page::SignIn => sign_in::pressed(till, name),
        // Enter takes no money: that is a tap on the button that says so.
        Page::Pay if name != "enter" => pay::pressed(till, name),
        Page::Pay | Page::Done => {}
        Page::Sell => return sell::number_key(till, name),
        Page::Cash => return cash::pressed(till, name),
        Page::Receipts
        | Page::Devices
        | Page::Settings
        | Page::Country
        | Page::Reports
        | Page::Returns
        | Page::Journal
        | Page::Exchange
        | Page::Orders
        | Page::SelfCheckout
        | Page::Product => {
            return false;
        }
    }
    true
}

/// What was typed goes to the keypad on the screen, or else into the field that has the focus.
fn type_out(till: &Rc<Inner>, text: &str) {
    for character in text.chars() {
        let key = character.to_string();
        help::close(till);
        if !press_keypad(till, &key) && !send(till, &key) {
            unclaimed(till, &key);
        }
    }
}

/// What was typed where no field has the cursor: it goes where the page looks for something.
fn unclaimed(till: &Rc<Inner>, key: &str) {
    let Some(window) = till.window() else { return };
    window.global::<ui::Ring>().set_shows_keys(true);
    let is_taken = match till.page() {
        Page::Sell => sell::typed(till, key),
        Page::Cash => cash::digit_typed(till, key),
        _ => false,
    };
    if let Some(field) = shortcuts::field(till).filter(|_| !is_taken)
        && ring::enter_field(till, field)
    {
        send(till, key);
    }
}

/// Slint writes keys without a character as private-use and control characters (`Key` in its documentation).
fn key(text: &str, modifiers: &KeyModifiers) -> Key {
    let mut characters = text.chars();
    match (characters.next(), characters.next()) {
        (Some('\n' | '\r' | '\t'), None) => Key::End,
        (Some('\u{10}'..='\u{18}'), None) => Key::Modifier,
        (Some(character), None) if !character.is_control() && !matches!(character, '\u{E000}'..='\u{F8FF}') => {
            // AltGr is reported as control and alt together; one of them alone is a shortcut.
            let is_shortcut = modifiers.meta || modifiers.control != modifiers.alt;
            if is_shortcut { Key::Other } else { Key::Character(character) }
        }
        _ => Key::Other,
    }
}

fn act(till: &Rc<Inner>, effects: Vec<Effect>) {
    for effect in effects {
        match effect {
            Effect::Scan(code) => {
                till.keyboard.timer.stop();
                sell::scan(till, &code);
            }
            Effect::Replay(text) => type_out(till, &text),
            Effect::Wait(ms) => {
                let after = on!(till, |till| {
                    let effects = till.keyboard.keys.borrow_mut().pause(till.now_ms());
                    act(till, effects);
                });
                till.keyboard.timer.start(TimerMode::SingleShot, Duration::from_millis(ms), after);
            }
        }
    }
}

/// Types into the field that has the focus.
fn type_into(till: &Inner, text: &str) {
    for character in text.chars() {
        send(till, &character.to_string());
    }
}

/// Sends one key to what has the focus, past the scanner's ear; returns whether it was taken.
pub(crate) fn send(till: &Inner, key: &str) -> bool {
    let Some(window) = till.window() else { return false };
    let was_replaying = till.keyboard.is_replaying.replace(true);
    let text = SharedString::from(key);
    let pressed = WindowEvent::KeyPressed { text: text.clone() };
    // A window that has just closed takes no keys.
    let taken = window.window().dispatch_event_with_result(pressed);
    let _ = window.window().dispatch_event_with_result(WindowEvent::KeyReleased { text });
    till.keyboard.is_replaying.set(was_replaying);
    matches!(taken, Ok(WindowEventDispatchResult::Accepted))
}
