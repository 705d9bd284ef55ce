//! Any bytes a scanner may send: what the parser makes of them never panics, never says more than it was told, and is the same each time.
#![no_main]

use libfuzzer_sys::fuzz_target;
use retail::gs1;

/// Symbology identifiers that change how the bytes are read; the first byte of an input chooses.
const AIMS: [Option<[u8; 3]>; 12] = [
    None,
    Some(*b"]E0"),
    Some(*b"]E3"),
    Some(*b"]E4"),
    Some(*b"]C0"),
    Some(*b"]C1"),
    Some(*b"]e0"),
    Some(*b"]d2"),
    Some(*b"]Q1"),
    Some(*b"]Q3"),
    Some(*b"]J1"),
    Some(*b"]I0"),
];

fuzz_target!(|data: &[u8]| {
    let Some((choice, bytes)) = data.split_first() else { return };
    let aim = AIMS[usize::from(*choice) % AIMS.len()];
    let once = gs1::read(aim, bytes);
    assert_eq!(once, gs1::read(aim, bytes));
    assert!(format!("{once:?}").len() < 4_096 + bytes.len() * 64, "an answer far longer than what was scanned");
});
