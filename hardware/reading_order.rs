//! In which order the eye meets the parts of a text: the direction of its first letter, marks that only say a direction, and
//! numbers, which are read from the left wherever they stand.

use unicode_bidi::{BidiClass, bidi_class};

/// Digits from which groups parted by spaces are one number (a telephone's, a tax number) and not several.
const GROUPED_DIGITS_MIN: usize = 7;
/// Letters before the sign of a currency: `AU$`.
const CURRENCY_LETTERS_MAX: usize = 3;
/// Signs between two groups of one number: `) ` and the like.
const SEPARATORS_MAX: usize = 2;

const ISOLATE_LTR: char = '\u{2066}';
const ISOLATE_END: char = '\u{2069}';

/// Marks that say a direction and can move nothing beyond their own text. Embeddings and overrides are none of them: those
/// turn letters round.
pub(crate) fn is_direction_mark(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')
}

/// The direction of the first letter that has one.
pub(crate) fn is_right_to_left(text: &str) -> Option<bool> {
    match unicode_bidi::get_base_direction(text) {
        unicode_bidi::Direction::Ltr => Some(false),
        unicode_bidi::Direction::Rtl => Some(true),
        unicode_bidi::Direction::Mixed => None,
    }
}

/// The direction of a whole paragraph or cell: that of its first letter. One of European digits and signs alone is read from
/// the left, as printers print it; anything else as the ticket.
pub(crate) fn paragraph_is_rtl(text: &str, is_ticket_rtl: bool) -> bool {
    let has_digits = || text.chars().any(|letter| bidi_class(letter) == BidiClass::EN);
    is_right_to_left(text).unwrap_or_else(|| is_ticket_rtl && !has_digits())
}

/// The text of a paragraph from the right with its numbers kept together from the left: UAX 9 alone would write `-5.00` as
/// `5.00-`, `15%` as `%15` and a telephone's groups in reverse.
pub(crate) fn with_numbers_isolated(text: &str) -> String {
    if text.contains(is_direction_mark) {
        return text.to_string(); // whoever wrote it has seen to that
    }
    let letters: Vec<char> = text.chars().collect();
    let mut isolated = String::with_capacity(text.len() + 8);
    let (mut index, mut is_in_ltr) = (0, false);
    while index < letters.len() {
        let letter = letters[index];
        let end = if is_in_ltr { index } else { number_end(&letters, index) };
        if end > index {
            isolated.push(ISOLATE_LTR);
            isolated.extend(&letters[index..end]);
            isolated.push(ISOLATE_END);
            index = end;
            continue;
        }
        match bidi_class(letter) {
            BidiClass::L => is_in_ltr = true,
            BidiClass::R | BidiClass::AL => is_in_ltr = false,
            _ => {}
        }
        isolated.push(letter);
        index += 1;
    }
    isolated
}

/// Where the number that begins at `start` ends; `start` if none does.
fn number_end(letters: &[char], start: usize) -> usize {
    let class = |index: usize| letters.get(index).map(|letter| bidi_class(*letter));
    let is_digit = |index: usize| class(index) == Some(BidiClass::EN);
    let before = start.checked_sub(1).map(|index| letters[index]);
    if before.is_some_and(|letter| bidi_class(letter) == BidiClass::EN) {
        return start;
    }
    // Signs and currencies before the first digit; a bracket only where a telephone's area code stands in it.
    let mut index = start;
    while matches!(class(index), Some(BidiClass::ES | BidiClass::ET)) {
        index += 1;
    }
    let is_bracketed = letters.get(index) == Some(&'(') && is_digit(index + 1);
    index += usize::from(is_bracketed);
    if !is_digit(index) {
        return start;
    }
    let (mut digits, mut end, mut first_group_end) = (0, index, None);
    loop {
        while is_digit(end) {
            (digits, end) = (digits + 1, end + 1);
        }
        let separators = (end..letters.len()).take_while(|index| is_separator(letters[*index])).count();
        if separators == 0 || separators > SEPARATORS_MAX || !is_digit(end + separators) {
            break;
        }
        if first_group_end.is_none() && letters[end..end + separators].iter().any(|sign| is_grouping(*sign)) {
            first_group_end = Some(end);
        }
        end += separators;
    }
    let is_one = digits >= GROUPED_DIGITS_MIN || letters[start] == '+';
    let mut end = first_group_end.filter(|_| !is_one).unwrap_or(end);
    if is_bracketed && !letters[start..end].contains(&')') {
        return start;
    }
    while class(end) == Some(BidiClass::ET) {
        end += 1;
    }
    // A currency of letters and a sign after the number belongs to it: `12.90 AU$`.
    let currency = end + usize::from(letters.get(end).is_some_and(|letter| letter.is_whitespace()));
    let sign = currency + (currency..letters.len()).take_while(|index| class(*index) == Some(BidiClass::L)).count();
    let is_currency = (1..=CURRENCY_LETTERS_MAX).contains(&(sign - currency)) && class(sign) == Some(BidiClass::ET);
    if is_currency { sign + 1 } else { end }
}

/// What parts the groups of a number and may also part two numbers.
fn is_grouping(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '(' | ')')
}

fn is_separator(letter: char) -> bool {
    is_grouping(letter) || matches!(letter, '.' | ',' | ':' | '/' | '-' | '\u{2011}' | '\u{2212}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `[` and `]` stand for the isolate.
    #[track_caller]
    fn check(text: &str, expected: &str) {
        let isolated = with_numbers_isolated(text);
        assert_eq!(isolated.replace(ISOLATE_LTR, "[").replace(ISOLATE_END, "]"), expected);
    }

    #[test]
    fn numbers_are_kept_together() {
        check("خصم -5.00 د.إ.", "خصم [-5.00] د.إ.");
        check("خصم 15% (-$1,234.50)", "خصم [15%] ([-$1,234.50])");
        check("هاتف: +971 4 123-4567", "هاتف: [+971 4 123-4567]");
        check("هاتف (02) 9999 0000.", "هاتف [(02) 9999 0000].");
        check("الرقم 100 123 456 700 003", "الرقم [100 123 456 700 003]");
        check("بيبسي 330 24", "بيبسي [330] [24]"); // two numbers, read one after the other
        check("شاي 250غ 2 × 12.50", "شاي [250]غ [2] × [12.50]");
        check("0.420 كغم × 12.90 AU$/كغم", "[0.420] كغم × [12.90 AU$]/كغم");
        check("شاي 25 Earl Grey", "شاي [25] Earl Grey");
        check("التاريخ 2026-11-25", "التاريخ [2026-11-25]");
        check("(5) شاي", "([5]) شاي");
        // After a Latin letter the number is its part already.
        check("شاي Earl Grey 25-30 g و -5", "شاي Earl Grey 25-30 g و [-5]");
        check("الرقم AE-1-01-000123 و 7", "الرقم AE-1-01-000123 و [7]");
        check("خصم 15\u{200e}%\u{200e} -5", "خصم 15\u{200e}%\u{200e} -5");
        // Arabic-Indic digits have rules of their own.
        check("خصم ٧٥٫٥٠", "خصم ٧٥٫٥٠");
        check("شاي - قهوة + ", "شاي - قهوة + ");
    }

    #[test]
    fn a_paragraph_has_one_direction() {
        assert!(paragraph_is_rtl("12 שלום Tea", false));
        assert!(!paragraph_is_rtl("Tea שלום", true));
        assert!(!paragraph_is_rtl("-5.00", true));
        assert!(paragraph_is_rtl("...", true) && paragraph_is_rtl("٥", true));
        assert!(!paragraph_is_rtl("...", false));
    }
}
