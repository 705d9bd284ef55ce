//! The check digit of a price or weight inside an in-store code: four or five digits, weighted by position.
//!
//! Source: General Specifications 24, section 7.9.3 (weighting factors 2-, 3, 5+, 5-).

const TWO_MINUS: [u8; 10] = [0, 2, 4, 6, 8, 9, 1, 3, 5, 7];
const THREE: [u8; 10] = [0, 3, 6, 9, 2, 5, 8, 1, 4, 7];
const FIVE_PLUS: [u8; 10] = [0, 5, 1, 6, 2, 7, 3, 8, 4, 9];
const FIVE_MINUS: [u8; 10] = [0, 5, 9, 4, 8, 3, 7, 2, 6, 1];

/// The check digit of a four-digit price; `None` if it isn't four digits.
pub fn price_check_digit_4(digits: &str) -> Option<u8> {
    Some((sum(digits, &[TWO_MINUS, TWO_MINUS, THREE, FIVE_MINUS])? * 3 % 10) as u8)
}

/// The check digit of a five-digit price; `None` if it isn't five digits.
pub fn price_check_digit_5(digits: &str) -> Option<u8> {
    let sum = sum(digits, &[FIVE_PLUS, TWO_MINUS, FIVE_MINUS, FIVE_PLUS, TWO_MINUS])?;
    let product = (10 - sum % 10) % 10;
    FIVE_MINUS.iter().position(|weighted| u32::from(*weighted) == product).map(|digit| digit as u8)
}

fn sum<const N: usize>(digits: &str, weights: &[[u8; 10]; N]) -> Option<u32> {
    if digits.len() != N {
        return None;
    }
    let weighted = |(digit, weight): (u8, &[u8; 10])| weight.get(usize::from(digit.wrapping_sub(b'0'))).copied();
    digits.bytes().zip(weights).map(|pair| weighted(pair).map(u32::from)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_standard_come_out() {
        assert_eq!(price_check_digit_4("2875"), Some(9));
        assert_eq!(price_check_digit_5("14685"), Some(6));
        assert_eq!(price_check_digit_4("0000"), Some(0));
        assert_eq!(price_check_digit_5("00000"), Some(0));
        assert_eq!(price_check_digit_4("28,5"), None);
        assert_eq!(price_check_digit_5("1468"), None);
    }

    #[test]
    fn every_single_wrong_digit_is_noticed() {
        for good in ["2875", "0199", "9999"] {
            for position in 0..4 {
                for digit in '0'..='9' {
                    let mut changed: Vec<char> = good.chars().collect();
                    changed[position] = digit;
                    let changed: String = changed.into_iter().collect();
                    let is_same = price_check_digit_4(&changed) == price_check_digit_4(good);
                    assert_eq!(is_same, changed == good, "{changed}");
                }
            }
        }
    }
}
