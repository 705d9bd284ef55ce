//! Scanners that play a keyboard: key events through the pure step, built as the kernel's `struct input_event` has them.

use crate::driver::{Effect, Input, Machine};
use crate::scanner::ScannerMachine;
use crate::simulated::wedge::{ALT_GR, CAPS_LOCK, ENTER, KeyStream, LEFT_ALT, LEFT_CTRL, LEFT_SHIFT};
use crate::transport::Description;
use crate::*;
use proptest::prelude::*;

/// What a scanner of this address makes of bytes, cut at any number of places, and of the silence after them.
pub(super) fn heard(
    address: &str,
    description: &Description,
    pieces: &[&[u8]],
    suffix: Suffix,
) -> Vec<Result<(Option<String>, String), ScanRefusal>> {
    let config = ScannerConfig { suffix, ..ScannerConfig::new("scanner-1", address.parse().unwrap()) };
    let mut machine = ScannerMachine::new(&config);
    machine.describe(description);
    let mut effects = machine.step(0, Input::Connected);
    for (index, piece) in pieces.iter().enumerate() {
        effects.extend(machine.step(index as u64, Input::Received(piece.to_vec())));
    }
    effects.extend(machine.step(10_000, Input::Tick));
    let code = |effect| match effect {
        Effect::Emit(DeviceEvent::Scanner(ScannerEvent::Scanned(scan))) => {
            let aim = scan.aim.map(|aim| String::from_utf8(aim.to_vec()).unwrap());
            Some(Ok((aim, String::from_utf8(scan.data).unwrap())))
        }
        Effect::Emit(DeviceEvent::Scanner(ScannerEvent::Refused(refused))) => Some(Err(refused.why)),
        _ => None,
    };
    effects.into_iter().filter_map(code).collect()
}

fn heard_keys(layout: &str, keys: &KeyStream) -> Vec<Result<String, ScanRefusal>> {
    let address = format!("evdev:05e0:1200?layout={layout}");
    let codes = heard(&address, &Description::default(), &[keys.bytes()], Suffix::Line);
    codes.into_iter().map(|code| code.map(|(aim, data)| aim.unwrap_or_default() + &data)).collect()
}

#[track_caller]
fn check(layout: &str, keys: &mut KeyStream, expected: &[Result<&str, ScanRefusal>]) {
    let found = heard_keys(layout, keys);
    let found: Vec<Result<&str, ScanRefusal>> = found.iter().map(|code| code.as_deref().map_err(|why| *why)).collect();
    assert_eq!(found, expected);
}

fn keys() -> KeyStream {
    KeyStream::new()
}

const PUNCTUATION: &str = " !\"#$%&'()*+,-./0123456789:;<=>?@AZ[\\]^_`az{|}~";

#[test]
fn every_character_arrives_in_every_layout() {
    for layout in KeyboardLayout::ALL {
        let code = format!("]C1{PUNCTUATION}YyQqWwMm\u{1d}10Ä§é€");
        check(layout.name(), keys().text(layout, &code).press(&[], ENTER), &[Ok(&code)]);
    }
}

#[test]
fn another_layout_than_the_scanners_garbles() {
    for layout in KeyboardLayout::ALL {
        for other in KeyboardLayout::ALL.into_iter().filter(|other| *other != layout) {
            let mut stream = keys();
            let codes = heard_keys(other.name(), stream.text(layout, "]C1<é[§ü;ç#").press(&[], ENTER));
            assert_ne!(codes, [Ok("]C1<é[§ü;ç#".to_string())], "{layout} {other}");
        }
    }
}

#[test]
fn control_characters_come_with_ctrl_or_alt() {
    for layout in KeyboardLayout::ALL {
        let gs = keys().text(layout, "0112").press(&[LEFT_CTRL], 27).text(layout, "10\r").clone();
        check(layout.name(), &mut gs.clone(), &[Ok("0112\u{1d}10")]);
        check(layout.name(), keys().text(layout, "01").alt(29).text(layout, "10\r"), &[Ok("01\u{1d}10")]);
        check(
            layout.name(),
            keys().text(layout, "01").press(&[LEFT_CTRL], 50).press(&[], ENTER),
            match layout {
                KeyboardLayout::Fr => &[Err(ScanRefusal::Garbage)], // there the key is a comma
                _ => &[Ok("01")],                                   // Ctrl+M is CR
            },
        );
    }
    check(
        "us",
        keys().text(KeyboardLayout::Us, "a").press(&[LEFT_CTRL, LEFT_SHIFT], 7).text(KeyboardLayout::Us, "b\r"),
        &[Ok("a\u{1e}b")],
    );
}

#[test]
fn numbers_with_alt_are_characters() {
    let us = KeyboardLayout::Us;
    check("us", keys().alt(65).alt(94).alt(233).alt(128).text(us, "\r"), &[Ok("A^é€")]); // Windows-1252
    // Without a leading 0 it is code page 437.
    let mut oem = keys();
    oem.key(LEFT_ALT, 1).press(&[], 79).press(&[], 75).press(&[], 75).key(LEFT_ALT, 0);
    check("us", oem.text(us, "1\r"), &[Ok("É1")]);
    check("us", keys().text(us, "12").alt(999).text(us, "34\r5\r"), &[Err(ScanRefusal::Garbage), Ok("5")]);
}

#[test]
fn accents_wait_for_their_letter() {
    let accented = |code: u16, held: &[u16], rest: &str, layout| {
        keys().press(held, code).text(layout, rest).text(layout, "\r").clone()
    };
    let (de, fr) = (KeyboardLayout::De, KeyboardLayout::Fr);
    check("de", &mut accented(41, &[], " 1", de), &[Ok("^1")]);
    check("de", &mut accented(41, &[], "a1", de), &[Ok("â1")]);
    check("de", &mut accented(41, &[], "7", de), &[Ok("^7")]);
    check("de", &mut accented(13, &[LEFT_SHIFT], "E1", de), &[Ok("È1")]);
    check("fr", &mut accented(3, &[ALT_GR], " x", fr), &[Ok("~x")]);
    check("fr", &mut accented(26, &[LEFT_SHIFT], "i1", fr), &[Ok("ï1")]);
    check("fr", keys().press(&[], 26).press(&[], 26).text(fr, "1\r"), &[Ok("^^1")]);
    check("fr", keys().text(fr, "12").press(&[], 26).text(fr, "\r"), &[Ok("12^")]);
}

#[test]
fn the_number_pad_and_windows_alt_gr_are_understood() {
    let mut pad = keys();
    [82, 79, 80, 83, 98, 55, 74, 78].iter().for_each(|key| {
        pad.press(&[], *key);
    });
    pad.press(&[], 96);
    check("us", &mut pad, &[Ok("012./*-+")]);
    check("de", &mut pad, &[Ok("012,/*-+")]);
    check("de", keys().press(&[LEFT_CTRL, LEFT_ALT], 16).text(KeyboardLayout::De, "\r"), &[Ok("@")]);
}

#[test]
fn a_held_key_types_once_and_caps_lock_counts() {
    let us = KeyboardLayout::Us;
    let held = keys().key(2, 1).key(2, 2).key(2, 2).key(2, 0).text(us, "\r").clone();
    check("us", &mut held.clone(), &[Ok("1")]);
    check(
        "us",
        keys().press(&[], CAPS_LOCK).press(&[], 30).press(&[], 2).press(&[], CAPS_LOCK).text(us, "a\r"),
        &[Ok("A1a")],
    );
    check("us", keys().press(&[], CAPS_LOCK).press(&[LEFT_SHIFT], 30).text(us, "\r"), &[Ok("a")]);
    check("fr", keys().press(&[], CAPS_LOCK).press(&[], 2).text(KeyboardLayout::Us, "\r"), &[Ok("1")]);
    // A lamp on another keyboard says nothing, unless the scanner looks at it too.
    let lamp = Description { is_caps_lamp_on: true, ..Description::default() };
    let typed = keys().press(&[], 30).text(us, "\r").clone();
    let with = |address: &str| heard(address, &lamp, &[typed.bytes()], Suffix::Line);
    assert_eq!(with("evdev:05e0:1200"), [Ok((None, "a".to_string()))]);
    assert_eq!(with("evdev:05e0:1200?caps=lamp"), [Ok((None, "A".to_string()))]);
}

#[test]
fn a_code_with_a_hole_is_refused_whole() {
    let us = KeyboardLayout::Us;
    let refused = Err(ScanRefusal::Incomplete);
    check("us", keys().text(us, "93006").dropped().text(us, "024235\r4011\r"), &[refused, Ok("4011")]);
    check("us", keys().text(us, "1\r").dropped().text(us, "024235\r4011\r"), &[Ok("1"), refused, Ok("4011")]);
    check("us", keys().text(us, "93006").dropped(), &[refused]);
    // The Shift that was let go among the dropped events does not stick.
    check("us", keys().key(LEFT_SHIFT, 1).dropped().text(us, "\r12\r"), &[refused, Ok("12")]);
    check("us", keys().text(us, "930").press(&[], 59).text(us, "06\r"), &[Err(ScanRefusal::Garbage)]); // F1
    check("us", keys().text(us, "93006"), &[refused]);
}

#[test]
fn the_end_is_the_one_of_the_settings() {
    let us = KeyboardLayout::Us;
    let tab = keys().text(us, "]E04006381333931\t").clone();
    let codes = heard("evdev:05e0:1200", &Description::default(), &[tab.bytes()], Suffix::Tab);
    assert_eq!(codes, [Ok((Some("]E0".to_string()), "4006381333931".to_string()))]);
    let silent = keys().text(us, "4006381333931").clone();
    let codes = heard("evdev:05e0:1200", &Description::default(), &[silent.bytes()], Suffix::Gap);
    assert_eq!(codes, [Ok((None, "4006381333931".to_string()))]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is printed in a code arrives, in every layout, however the kernel cuts the events up.
    #[test]
    fn any_text_arrives(text in "[!-~]{1,40}", layout in 0usize..6, cut in 1usize..200) {
        let layout = KeyboardLayout::ALL[layout];
        let stream = keys().text(layout, &text).press(&[], ENTER).clone();
        let bytes = size_of::<usize>() * 2 + 8;
        let pieces: Vec<&[u8]> = stream.bytes().chunks(cut * bytes).collect();
        let address = format!("evdev:05e0:1200?layout={layout}");
        let codes = heard(&address, &Description::default(), &pieces, Suffix::Line);
        let whole = codes.into_iter().map(|code| code.map(|(aim, data)| aim.unwrap_or_default() + &data)).collect::<Vec<_>>();
        prop_assert_eq!(whole, vec![Ok(text)]);
    }

    /// No events, however mad, bring the reader down.
    #[test]
    fn mad_events_are_survived(events in proptest::collection::vec((0u16..20, 0u16..0x300, -1i32..3), 0..200)) {
        let mut stream = keys();
        for (kind, code, value) in events {
            stream.event(kind, code, value);
        }
        for layout in ["us", "fr", "de"] {
            heard_keys(layout, &stream);
        }
    }
}
