//! What a Linux kernel really told of USB scanners (played by its own gadget drivers in a virtual machine, `tests/vm/run`), byte
//! for byte, through the pure step.

use super::wedge::heard;
use crate::transport::Description;
use crate::*;

/// Bytes of `struct input_event` where they were recorded.
const EVENT_BYTES: usize = 24;

#[track_caller]
fn check(address: &str, descriptor: &[u8], pieces: &[&[u8]], expected: &[(Option<&str>, &str)]) {
    let description = Description { report_descriptor: descriptor.to_vec(), ..Description::default() };
    let found: Vec<(Option<String>, String)> =
        heard(address, &description, pieces, Suffix::Line).into_iter().map(|code| code.expect("a code")).collect();
    let found: Vec<(Option<&str>, &str)> = found.iter().map(|(aim, data)| (aim.as_deref(), data.as_str())).collect();
    assert_eq!(found, expected);
}

/// Key events, whole and one by one.
#[cfg(all(target_pointer_width = "64", target_endian = "little"))]
#[track_caller]
fn check_keys(address: &str, bytes: &[u8], expected: &[(Option<&str>, &str)]) {
    assert!(bytes.len().is_multiple_of(EVENT_BYTES) && bytes.len() > 20 * EVENT_BYTES);
    check(address, b"", &[bytes], expected);
    check(address, b"", &bytes.chunks(EVENT_BYTES).collect::<Vec<_>>(), expected);
}

#[test]
#[cfg(all(target_pointer_width = "64", target_endian = "little"))]
fn recorded_key_events_are_codes() {
    let gs1 = [(Some("]C1"), "0109506000134352\u{1d}10AB-7/z")];
    check_keys("evdev:05e0:1200", include_bytes!("recorded/evdev-us-ean.bin"), &[(None, "4006381333931")]);
    check_keys("evdev:05e0:1200", include_bytes!("recorded/evdev-us-gs1.bin"), &gs1);
    check_keys("evdev:05e0:1300?layout=fr", include_bytes!("recorded/evdev-fr-gs1.bin"), &gs1);
}

#[test]
fn recorded_reports_are_codes() {
    let descriptor = include_bytes!("recorded/hidraw-pos-descriptor.bin");
    let ean = include_bytes!("recorded/hidraw-pos-ean.bin");
    check("hidraw:05e0:1900", descriptor, &[ean], &[(Some("]E0"), "4006381333931")]);
    let long: Vec<&[u8]> = include_bytes!("recorded/hidraw-pos-long.bin").chunks(64).collect();
    let link = "https://example.org/01/09506000134352/10/LOT-7/21/SERIAL-NUMBER-0123456789?17=301231";
    check("hidraw:05e0:1900", descriptor, &long, &[(Some("]Q1"), link)]);
}
