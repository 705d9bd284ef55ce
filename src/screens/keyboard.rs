//! Keys of real keyboards, of scanners that type like one, and of the keyboard on the screen.

use crate::keys::{Effect, Key, Keys};
use crate::till::{Inner, on};
use crate::{approval, cash, pay, sell, sign_in};
use slint::platform::WindowEvent;
use slint::{ComponentHandle, Timer, TimerMode};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;
use ui::{KeyModifiers, Page};

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
    let step = till.keyboard.keys.borrow_mut().step(key(text, modifiers), till.now_ms());
    act(till, step.effects);
    let name = match text {
        "\u{8}" => "erase",
        "\n" | "\r" => "enter",
        _ => return step.is_taken,
    };
    step.is_taken || press_keypad(till, name)
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
        | Page::Journal => {
            return false;
        }
    }
    true
}

/// What was typed goes to the keypad on the screen, or else into the field that has the focus.
fn type_out(till: &Rc<Inner>, text: &str) {
    for character in text.chars() {
        let key = character.to_string();
        if !press_keypad(till, &key) {
            type_into(till, &key);
        }
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
    let Some(window) = till.window() else { return };
    let was_replaying = till.keyboard.is_replaying.replace(true);
    for character in text.chars() {
        let text: slint::SharedString = character.to_string().into();
        for event in [WindowEvent::KeyPressed { text: text.clone() }, WindowEvent::KeyReleased { text }] {
            // A window that has just closed takes no keys.
            let _ = window.window().dispatch_event_with_result(event);
        }
    }
    till.keyboard.is_replaying.set(was_replaying);
}
