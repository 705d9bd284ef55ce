//! The bars of codes on goods are those of the specification.

/// The modules between the quiet zones, as the picture shows them.
fn drawn(code: &str) -> String {
    const QUIET: usize = 9;
    let Some(pixels) = ui::bars(code).to_rgb8() else { return String::new() };
    let row = &pixels.as_slice()[..pixels.width() as usize];
    let modules: String = row.iter().map(|pixel| if pixel.r == 0 { '1' } else { '0' }).collect();
    let quiet = "0".repeat(QUIET);
    let without = modules.strip_prefix(&quiet).and_then(|rest| rest.strip_suffix(&quiet));
    without.expect("light at both sides").to_owned()
}

#[track_caller]
fn check(code: &str, expected: &str) {
    assert_eq!(drawn(code), expected.replace(' ', ""));
}

#[test]
fn bars_are_those_of_the_specification() {
    check(
        "4003994155486",
        "101 0001101 0100111 0111101 0001011 0010111 0011101 \
         01010 1100110 1001110 1001110 1011100 1001000 1010000 101",
    );
    check("73513537", "101 0111011 0111101 0110001 0011001 01010 1000010 1001110 1000010 1000100 101");
    for without in ["", "12345", "73513x37", "]C1"] {
        check(without, "");
    }
}
