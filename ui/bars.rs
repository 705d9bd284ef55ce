//! The bars of the codes on goods, as the demo shop shows them: EAN-13 and EAN-8 (GS1 General Specifications, 5.2).

use slint::{Image, Rgb8Pixel, SharedPixelBuffer};

/// Modules of each digit in the left half with odd parity, from the first to the seventh; 1 is a bar. The even parity is
/// the right half's set read backwards, and the right half's set is this one with bars and spaces exchanged.
const ODD: [u8; 10] = [
    0b000_1101, 0b001_1001, 0b001_0011, 0b011_1101, 0b010_0011, 0b011_0001, 0b010_1111, 0b011_1011, 0b011_0111,
    0b000_1011,
];
/// Which of the six left digits have even parity, by the first digit of an EAN-13; it has no bars of its own.
const EVEN: [u8; 10] =
    [0b00_0000, 0b00_1011, 0b00_1101, 0b00_1110, 0b01_0011, 0b01_1001, 0b01_1100, 0b01_0101, 0b01_0110, 0b01_1010];
/// Light modules on either side.
const QUIET: usize = 9;
/// Height of the picture, and how much of it the bars of digits cover; guards are taller.
const HEIGHT: usize = 38;
const DIGIT_HEIGHT: usize = 34;

/// Draws the bars of an EAN-13 or EAN-8, one pixel a module with light at both sides; an empty picture for any other
/// code. The check digit is drawn as it stands.
pub fn bars(code: &str) -> Image {
    let Some(modules) = modules(code) else { return Image::default() };
    let width = modules.len() + 2 * QUIET;
    let mut pixels = SharedPixelBuffer::<Rgb8Pixel>::new(width as u32, HEIGHT as u32);
    for (at, pixel) in pixels.make_mut_slice().iter_mut().enumerate() {
        let (row, column) = (at / width, at % width);
        let module = column.checked_sub(QUIET).and_then(|index| modules.get(index));
        let is_dark = module.is_some_and(|module| module.is_bar && (module.is_guard || row < DIGIT_HEIGHT));
        *pixel = if is_dark { Rgb8Pixel::new(0, 0, 0) } else { Rgb8Pixel::new(255, 255, 255) };
    }
    Image::from_rgb8(pixels)
}

#[derive(Clone, Copy)]
struct Module {
    is_bar: bool,
    is_guard: bool,
}

fn modules(code: &str) -> Option<Vec<Module>> {
    let digits: Vec<usize> =
        code.chars().map(|digit| digit.to_digit(10).map(|digit| digit as usize)).collect::<Option<_>>()?;
    let (parity, drawn) = match digits.len() {
        13 => (EVEN[digits[0]], &digits[1..]),
        8 => (0, &digits[..]),
        _ => return None,
    };
    let (left, right) = drawn.split_at(drawn.len() / 2);
    let mut modules = Vec::new();
    let mut draw = |bits: u8, count: u32, is_guard: bool| {
        modules.extend((0..count).rev().map(|bit| Module { is_bar: bits >> bit & 1 == 1, is_guard }));
    };
    draw(0b101, 3, true);
    for (index, digit) in left.iter().enumerate() {
        let is_even = left.len() == 6 && parity >> (5 - index) & 1 == 1;
        // Seven modules stand in the low bits of a byte: reversing the byte leaves them one place too high.
        let even = (!ODD[*digit] & 0b111_1111).reverse_bits() >> 1;
        draw(if is_even { even } else { ODD[*digit] }, 7, false);
    }
    draw(0b01010, 5, true);
    for digit in right {
        draw(!ODD[*digit] & 0b111_1111, 7, false);
    }
    draw(0b101, 3, true);
    Some(modules)
}
