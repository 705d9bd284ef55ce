//! Barcodes as rows of modules, true where it is black.

use crate::simulated::code128_widths;
use qrcode::bits::Bits;
use qrcode::{EcLevel, QrCode, Version};

/// One half of EAN's digits with an odd number of black modules (set A), a bit each; the others follow from it.
const EAN_A: [u8; 10] =
    [0b0001101, 0b0011001, 0b0010011, 0b0111101, 0b0100011, 0b0110001, 0b0101111, 0b0111011, 0b0110111, 0b0001011];
/// Which of the six left digits are of set B, by the first digit of an EAN-13 (ISO/IEC 15420, table 4).
const EAN_PARITY: [u8; 10] =
    [0b000000, 0b001011, 0b001101, 0b001110, 0b010011, 0b011001, 0b011100, 0b010101, 0b010110, 0b011010];
const START_B: usize = 104;
const FNC1: usize = 102;
const CODE_A: usize = 101;
const CODE_B: usize = 100;

/// EAN-13 (also UPC-A with a 0 before it) or EAN-8, check digit included.
pub(super) fn ean(digits: &str) -> Vec<bool> {
    let digits: Vec<usize> = digits.bytes().map(|digit| usize::from(digit - b'0')).collect();
    let parity = if digits.len() == 13 { EAN_PARITY[digits[0]] } else { 0 };
    let digits = if digits.len() == 13 { &digits[1..] } else { &digits[..] };
    let half = digits.len() / 2;
    let mut modules = vec![true, false, true];
    let mut push = |pattern: u8| modules.extend((0..7).rev().map(|bit| pattern >> bit & 1 == 1));
    for (place, digit) in digits[..half].iter().enumerate() {
        let is_b = parity >> (half - 1 - place) & 1 == 1;
        // Set B is set C backwards, set C is set A inverted.
        push(if is_b { (!EAN_A[*digit] & 0x7f).reverse_bits() >> 1 } else { EAN_A[*digit] });
    }
    modules.extend([false, true, false, true, false]);
    for digit in &digits[half..] {
        let pattern = !EAN_A[*digit] & 0x7f;
        modules.extend((0..7).rev().map(|bit| pattern >> bit & 1 == 1));
    }
    modules.extend([true, false, true]);
    modules
}

/// Code 128 of ASCII; a GS or a leading nothing (`None`) is FNC1.
pub(crate) fn code128(data: &[Option<u8>]) -> Vec<bool> {
    let mut symbols = vec![START_B];
    let mut is_in_a = false;
    for byte in data {
        let Some(byte) = byte else {
            symbols.push(FNC1);
            continue;
        };
        let value = usize::from(*byte);
        if (value < 32) != is_in_a && !(32..96).contains(&value) {
            is_in_a = value < 32;
            symbols.push(if is_in_a { CODE_A } else { CODE_B });
        }
        symbols.push(if value < 32 { value + 64 } else { value - 32 });
    }
    let sum: usize = symbols.iter().enumerate().map(|(place, symbol)| place.max(1) * symbol).sum();
    symbols.push(sum % 103);
    let mut modules = Vec::new();
    for symbol in symbols.into_iter().chain([106]) {
        for (index, width) in code128_widths(symbol).bytes().enumerate() {
            modules.extend(std::iter::repeat_n(index % 2 == 0, usize::from(width - b'0')));
        }
    }
    modules
}

/// A QR code, of GS1 (FNC1 in first position) if so wanted; its rows.
pub(super) fn qr(data: &[u8], is_gs1: bool) -> Vec<Vec<bool>> {
    let mut bits = Bits::new(Version::Normal(4));
    let first = if is_gs1 { bits.push_fnc1_first_position() } else { Ok(()) };
    let made = first
        .and_then(|()| bits.push_byte_data(data))
        .and_then(|()| bits.push_terminator(EcLevel::M))
        .and_then(|()| QrCode::with_bits(bits, EcLevel::M));
    let Ok(code) = made else { return Vec::new() };
    let dark: Vec<bool> = code.to_colors().into_iter().map(|colour| colour == qrcode::Color::Dark).collect();
    dark.chunks(code.width()).map(<[bool]>::to_vec).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(modules: &[bool], expected: &str) {
        let shown: String = modules.iter().map(|module| if *module { '1' } else { '0' }).collect();
        assert_eq!(shown, expected.replace(' ', ""));
    }

    #[test]
    fn bars_are_those_of_the_standards() {
        // The first digit 4 chooses A B A A B B for the left half.
        check(
            &ean("4006381333931"),
            "101 0001101 0100111 0101111 0111101 0001001 0110011 01010 1000010 1000010 1000010 1110100 1000010 1100110 101",
        );
        check(&ean("96385074"), "101 0001011 0101111 0111101 0110111 01010 1001110 1110010 1000100 1011100 101");
        check(&code128(&[Some(b'A')]), "11010010000 10100011000 10001011000 1100011101011");
        assert_eq!(code128(&[None, Some(b'1'), Some(0x1d), Some(b'a')]).len(), 11 * 8 + 13);
        assert_eq!(qr(b"0109506000134352", true).len(), 33);
    }
}
