//! Scanners of the USB class for points of sale: reports through the pure step.

use super::wedge::heard;
use crate::ScanRefusal::{Garbage, Incomplete, TooLong};
use crate::transport::Description;
use crate::*;

/// The reports of one code as most scanners send it: 64 bytes, number 2, 56 of them data, the rest in further reports.
pub(super) fn reports(aim: &str, data: &[u8]) -> Vec<Vec<u8>> {
    let parts: Vec<&[u8]> = if data.is_empty() { vec![data] } else { data.chunks(56).collect() };
    let report = |(index, part): (usize, &&[u8])| {
        let mut report = vec![0; 64];
        report[0] = 2;
        report[1] = part.len() as u8;
        report[2..2 + aim.len()].copy_from_slice(aim.as_bytes());
        report[5..5 + part.len()].copy_from_slice(part);
        report[63] = u8::from(index + 1 < parts.len());
        report
    };
    parts.iter().enumerate().map(report).collect()
}

#[track_caller]
fn check(descriptor: &[u8], reports: &[Vec<u8>], expected: &[Result<(Option<&str>, &str), ScanRefusal>]) {
    let description = Description { report_descriptor: descriptor.to_vec(), ..Description::default() };
    let pieces: Vec<&[u8]> = reports.iter().map(Vec::as_slice).collect();
    let found = heard("hidraw:05e0:1900", &description, &pieces, Suffix::Line);
    let found: Vec<Result<(Option<&str>, &str), ScanRefusal>> = found
        .iter()
        .map(|code| match code {
            Ok((aim, data)) => Ok((aim.as_deref(), data.as_str())),
            Err(why) => Err(*why),
        })
        .collect();
    assert_eq!(found, expected);
}

const SCANNER: &[u8] = crate::hidraw::tests::SCANNER;

/// A scanner with unnumbered reports, sixteen bytes of data before the identifier, no length, and the flag at the front.
const OTHER: &[u8] = &[
    0x05, 0x8c, 0x09, 0x02, 0xa1, 0x01, 0x15, 0x00, 0x25, 0x01, 0x75, 0x01, 0x95, 0x01, 0x09, 0xff, 0x81, 0x02, 0x95,
    0x07, 0x81, 0x03, 0x26, 0xff, 0x00, 0x75, 0x08, 0x95, 0x10, 0x09, 0xfe, 0x81, 0x02, 0x95, 0x03, 0x19, 0xfb, 0x29,
    0xfd, 0x81, 0x02, 0x95, 0x01, 0x05, 0x01, 0x09, 0x3b, 0x81, 0x02, 0xc0,
];

#[test]
fn codes_arrive_with_their_identifier() {
    for descriptor in [SCANNER, b"".as_slice(), b"nonsense"] {
        check(descriptor, &reports("]E0", b"4006381333931"), &[Ok((Some("]E0"), "4006381333931"))]);
        check(descriptor, &reports("", b"4006381333931\r\n"), &[Ok((None, "4006381333931"))]);
        check(descriptor, &reports("]d2", b"0109\x1d10"), &[Ok((Some("]d2"), "0109\x1d10"))]);
        let two = [reports("]E0", b"1"), reports("]C0", b"2")].concat();
        check(descriptor, &two, &[Ok((Some("]E0"), "1")), Ok((Some("]C0"), "2"))]);
    }
}

#[test]
fn long_codes_are_joined() {
    for length in [55, 56, 57, 112, 113, 4096] {
        let long = "7".repeat(length);
        check(SCANNER, &reports("]Q1", long.as_bytes()), &[Ok((Some("]Q1"), &long))]);
    }
    let too_long = [reports("]Q1", &[b'7'; 9_000]), reports("]Q1", b"42")].concat();
    check(SCANNER, &too_long, &[Err(TooLong), Ok((Some("]Q1"), "42"))]);
}

#[test]
fn another_shape_is_read_from_its_description() {
    let mut report = vec![0; 21];
    report[1..14].copy_from_slice(b"4006381333931");
    report[17..20].copy_from_slice(b"]E0");
    report[20] = 13;
    check(OTHER, &[report], &[Ok((Some("]E0"), "4006381333931"))]);
}

#[test]
fn what_is_no_code_is_refused() {
    let long = reports("]Q1", &[b'7'; 100]);
    check(SCANNER, &long[..1], &[Err(Incomplete)]);
    check(SCANNER, &[vec![2, 13, b']']], &[Err(Garbage)]); // short
    let mut lying = reports("]E0", b"4006381333931");
    lying[0][1] = 57;
    check(SCANNER, &lying, &[Err(Garbage)]);
    let mixed = [vec![long[0].clone()], reports("]E0", b"1"), reports("]E0", b"2")].concat();
    check(SCANNER, &mixed, &[Err(Garbage), Ok((Some("]E0"), "2"))]);
    check(SCANNER, &reports("]E0", b"1\x002"), &[Err(Garbage)]);
    check(SCANNER, &reports("]E0", b""), &[]);
    let mut other = reports("]E0", b"1");
    other[0][0] = 5; // a report about something else
    check(SCANNER, &other, &[]);
}
