//! Codes that people read from paper and type: Crockford's base 32 with his check symbol (modulo 37), in groups of five.

use std::fmt;

/// No I, L, O or U, so that nothing is misread.
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// The same and five more, for the check.
const CHECKS: &[u8; 37] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";
const GROUP: usize = 5;

/// What is wrong with a text that should be a code.
pub(crate) enum Misread {
    /// It hasn't the shape of one.
    Shape,
    /// A letter is another one.
    Check,
}

/// So many symbols of five bits each, the lowest bits first.
pub(crate) fn symbols(mut bits: u128, count: usize) -> Vec<u8> {
    let mut letters = Vec::with_capacity(count + 1);
    for _ in 0..count {
        letters.push(SYMBOLS[(bits & 31) as usize]);
        bits >>= 5;
    }
    letters
}

/// Bytes as one number, the highest first.
pub(crate) fn bits(bytes: &[u8]) -> u128 {
    bytes.iter().fold(0, |bits, byte| bits << 8 | u128::from(*byte))
}

/// The letters with their check behind them.
pub(crate) fn checked(mut letters: Vec<u8>) -> String {
    letters.push(check_of(&letters));
    letters.into_iter().map(char::from).collect()
}

fn check_of(letters: &[u8]) -> u8 {
    CHECKS[letters.iter().fold(0_usize, |rest, letter| {
        (rest * 32 + SYMBOLS.iter().position(|symbol| symbol == letter).unwrap_or_default()) % 37
    })]
}

/// Reads so many letters and their check. Spaces, hyphens and case don't matter; I and L are 1, O is 0.
pub(crate) fn read(text: &str, count: usize) -> Result<String, Misread> {
    let letters =
        text.bytes().filter(|byte| !matches!(byte, b' ' | b'-')).map(|byte| match byte.to_ascii_uppercase() {
            b'I' | b'L' => b'1',
            b'O' => b'0',
            other => other,
        });
    let letters: Vec<u8> = letters.take(count + 2).collect();
    let [body @ .., check] = &letters[..] else { return Err(Misread::Shape) };
    if body.len() != count || body.iter().any(|letter| !SYMBOLS.contains(letter)) || !CHECKS.contains(check) {
        return Err(Misread::Shape);
    }
    if check_of(body) != *check {
        return Err(Misread::Check);
    }
    Ok(letters.into_iter().map(char::from).collect())
}

/// Writes a code in groups.
pub(crate) fn write(formatter: &mut fmt::Formatter<'_>, code: &str) -> fmt::Result {
    for (index, letter) in code.chars().enumerate() {
        if index > 0 && index % GROUP == 0 {
            formatter.write_str("-")?;
        }
        write!(formatter, "{letter}")?;
    }
    Ok(())
}
