//! What somebody typed into the journal's search: an amount, a span of amounts, the number of a receipt, or words.

use language::Formats;
use retail::{Currency, Money};
use workstation::FindJournal;

/// Digits of a whole number up to which it is taken for an amount; a longer one is an article's code.
const AMOUNT_DIGITS_MAX: usize = 7;

/// The question with what the text means.
pub(super) fn fill(asked: FindJournal, text: &str, formats: &Formats, currency: Currency) -> FindJournal {
    let text = text.trim();
    if text.is_empty() {
        return asked;
    }
    if let Some(receipt) = receipt(text) {
        return FindJournal { receipt: Some(receipt), ..asked };
    }
    if let Some((least, most)) = amounts(text, formats, currency) {
        return FindJournal { amount_min: least, amount_max: most, ..asked };
    }
    FindJournal { text: Some(text.to_owned()), ..asked }
}

/// The number of a receipt as it is printed: `AU-SYD-01-000123`.
fn receipt(text: &str) -> Option<u64> {
    let (till, number) = text.rsplit_once('-')?;
    let is_till = till.contains('-') && till.starts_with(|first: char| first.is_ascii_alphabetic());
    let is_number = number.len() >= 6 && number.bytes().all(|byte| byte.is_ascii_digit());
    if is_till && is_number { number.parse().ok() } else { None }
}

/// The least and the greatest amount of `5.20`, `10-50`, `100-` and `-5`.
fn amounts(text: &str, formats: &Formats, currency: Currency) -> Option<(Option<Money>, Option<Money>)> {
    let Some((least, most)) = text.split_once('-') else {
        let amount = amount(text, formats, currency)?;
        return Some((Some(amount), Some(amount)));
    };
    match (least.trim(), most.trim()) {
        ("", "") => None,
        (least, "") => Some((Some(amount(least, formats, currency)?), None)),
        ("", most) => Some((None, Some(amount(most, formats, currency)?))),
        (least, most) => Some((Some(amount(least, formats, currency)?), Some(amount(most, formats, currency)?))),
    }
}

fn amount(text: &str, formats: &Formats, currency: Currency) -> Option<Money> {
    let text = text.trim();
    let is_code = text.chars().all(char::is_numeric) && text.chars().count() > AMOUNT_DIGITS_MAX;
    if is_code { None } else { formats.parse_amount(text, currency).ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(
        language: &str,
        currency: &str,
        text: &str,
        expected: (Option<i64>, Option<i64>, Option<u64>, Option<&str>),
    ) {
        let catalog = language::Catalog::load(language, &[]).expect("a language");
        let currency = Currency::parse(currency).expect("a currency");
        let asked = fill(FindJournal::default(), text, catalog.formats(), currency);
        let found = (
            asked.amount_min.map(Money::minor),
            asked.amount_max.map(Money::minor),
            asked.receipt,
            asked.text.as_deref(),
        );
        assert_eq!(found, expected, "{language}: {text}");
    }

    #[test]
    fn an_amount_a_span_a_receipt_and_words_are_told_apart() {
        check("en-AU", "AUD", " 5.20 ", (Some(520), Some(520), None, None));
        check("en-AU", "AUD", "12", (Some(1200), Some(1200), None, None));
        check("de", "EUR", "5,20", (Some(520), Some(520), None, None));
        check("ja", "JPY", "500", (Some(500), Some(500), None, None));
        check("en-AU", "AUD", "10-50", (Some(1000), Some(5000), None, None));
        check("fr", "EUR", "10,50 - 50", (Some(1050), Some(5000), None, None));
        check("en-AU", "AUD", "100-", (Some(10_000), None, None, None));
        check("en-AU", "AUD", "-5", (None, Some(500), None, None));
        check("en-AU", "AUD", "AU-SYD-01-000123", (None, None, Some(123), None));
        check("en-AU", "AUD", "AU-SYD-01-B-000123", (None, None, Some(123), None));
        check("en-AU", "AUD", "9300675024235", (None, None, None, Some("9300675024235")));
        check("en-AU", "AUD", "change", (None, None, None, Some("change")));
        check("en-AU", "AUD", "T-shirt", (None, None, None, Some("T-shirt")));
        check("en-AU", "AUD", "-", (None, None, None, Some("-")));
        check("en-AU", "AUD", "", (None, None, None, None));
    }
}
