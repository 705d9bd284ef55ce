//! A number being typed on the keypad: pieces, a weight, an amount or a percentage. Digits only, never a float.

use language::Formats;
use retail::{Currency, Money, Quantity, Rate, Unit};

/// Digits of the longest number that can be typed.
const DIGITS_MAX: usize = 9;
/// Decimals of a typed percentage.
const PERCENT_DECIMALS: u8 = 2;

/// What is being typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// How much of something.
    Quantity(Unit),
    /// Money, in minor units: "2000" is 20.00.
    Amount(Currency),
    /// A share.
    Percent,
}

/// The number so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    kind: Kind,
    whole: String,
    /// Digits behind the decimal sign, once it was typed.
    fraction: Option<String>,
    /// The first digit replaces what stood there before.
    is_fresh: bool,
}

impl Entry {
    /// Nothing typed yet.
    pub(crate) fn new(kind: Kind) -> Entry {
        Entry { kind, whole: String::new(), fraction: None, is_fresh: false }
    }

    /// A number that the first digit replaces.
    pub(crate) fn with(kind: Kind, value: i64) -> Entry {
        let decimals = usize::from(Entry::decimals_of(kind));
        let digits = format!("{value:0>width$}", width = decimals + 1);
        let (whole, fraction) = digits.split_at(digits.len() - decimals);
        let fraction = (decimals > 0).then(|| fraction.to_owned());
        Entry { kind, whole: whole.to_owned(), fraction, is_fresh: true }
    }

    /// Takes in a key: a digit, "00", "erase", "clear" or the decimal sign.
    pub(crate) fn key(&mut self, name: &str) {
        match name {
            "erase" if self.is_fresh => *self = Entry::new(self.kind),
            "erase" => self.erase(),
            "clear" => *self = Entry::new(self.kind),
            digits if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
                digits.chars().for_each(|digit| self.digit(digit))
            }
            _ => self.decimal_sign(),
        }
    }

    fn digit(&mut self, digit: char) {
        if self.is_fresh {
            *self = Entry::new(self.kind);
        }
        let decimals = usize::from(Entry::decimals_of(self.kind));
        match &mut self.fraction {
            Some(fraction) if fraction.len() < decimals => fraction.push(digit),
            Some(_) => {}
            None if self.whole == "0" => self.whole = digit.to_string(),
            None if self.whole.len() < DIGITS_MAX - decimals => self.whole.push(digit),
            None => {}
        }
    }

    fn decimal_sign(&mut self) {
        if self.is_fresh {
            *self = Entry::new(self.kind);
        }
        if Entry::decimals_of(self.kind) > 0 && self.fraction.is_none() {
            self.fraction = Some(String::new());
            if self.whole.is_empty() {
                self.whole.push('0');
            }
        }
    }

    fn erase(&mut self) {
        match &mut self.fraction {
            Some(fraction) => {
                if fraction.pop().is_none() {
                    self.fraction = None;
                }
            }
            None => {
                self.whole.pop();
            }
        }
    }

    /// Decimals typed behind a sign. Money has none: it is typed in minor units.
    fn decimals_of(kind: Kind) -> u8 {
        match kind {
            Kind::Quantity(unit) => unit.decimals(),
            Kind::Amount(_) => 0,
            Kind::Percent => PERCENT_DECIMALS,
        }
    }

    /// Whether nothing is typed.
    pub(crate) fn is_empty(&self) -> bool {
        self.whole.is_empty() && self.fraction.is_none()
    }

    /// The number in its smallest steps: pieces, grams, cents, hundredths of a percent.
    pub(crate) fn value(&self) -> i64 {
        let width = usize::from(Entry::decimals_of(self.kind));
        let fraction = self.fraction.as_deref().unwrap_or_default();
        format!("0{}{fraction:0<width$}", self.whole).parse().unwrap_or_default()
    }

    /// The number as a quantity of its unit.
    pub(crate) fn quantity(&self) -> Quantity {
        match self.kind {
            Kind::Quantity(unit) => Quantity::new(self.value(), unit),
            Kind::Amount(_) | Kind::Percent => Quantity::each(self.value()),
        }
    }

    /// The number as an amount.
    pub(crate) fn amount(&self) -> Money {
        Money::from_minor(self.value())
    }

    /// The number as a share; `None` only beyond any rate.
    pub(crate) fn rate(&self) -> Option<Rate> {
        let hundredths = self.value();
        format!("{}.{:02}", hundredths / 100, hundredths % 100).parse().ok()
    }

    /// The number as it stands on the screen; empty if nothing is typed.
    pub(crate) fn shown(&self, formats: &Formats) -> String {
        match self.kind {
            _ if self.is_empty() => String::new(),
            Kind::Amount(currency) => formats.amount(self.amount(), currency),
            Kind::Quantity(_) | Kind::Percent => match &self.fraction {
                None => self.whole.clone(),
                Some(fraction) => format!("{}{}{fraction}", self.whole, formats.decimal_separator()),
            },
        }
    }

    /// The key beside zero.
    pub(crate) fn extra_key(&self, formats: &Formats) -> String {
        match self.kind {
            Kind::Amount(_) => "00".to_owned(),
            kind if Entry::decimals_of(kind) > 0 => formats.decimal_separator().to_string(),
            Kind::Quantity(_) | Kind::Percent => "clear".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(mut entry: Entry, language: &str, keys: &str, shown: &str, value: i64) {
        let formats = Formats::load(language).unwrap();
        for key in keys.split(' ').filter(|key| !key.is_empty()) {
            entry.key(key);
        }
        assert_eq!((entry.shown(&formats).as_str(), entry.value()), (shown, value), "{keys}");
    }

    #[test]
    fn a_number_is_typed_key_by_key() {
        let money = || Entry::new(Kind::Amount(Currency::EUR));
        check(money(), "en-AU", "2 0 0 0", "20.00", 2_000);
        check(money(), "de", "5 00 00", "500,00", 50_000);
        check(money(), "fr", "5 erase", "", 0);
        check(money(), "en-AU", "0 0 7", "0.07", 7);
        check(money(), "en-AU", "9 9 9 9 9 9 9 9 9 9 9 9", "9,999,999.99", 999_999_999);
        let weight = || Entry::new(Kind::Quantity(Unit::Kilogram));
        check(weight(), "en-AU", "0 . 4 8 2 5", "0.482", 482);
        check(weight(), "de", "1 , 2 ,", "1,2", 1_200);
        check(weight(), "en-AU", ". 5", "0.5", 500);
        check(weight(), "en-AU", "1 . 5 erase erase erase", "", 0);
        check(Entry::new(Kind::Quantity(Unit::Each)), "en-AU", "1 2 . 3", "123", 123);
        check(Entry::with(Kind::Quantity(Unit::Each), 2), "en-AU", "", "2", 2);
        check(Entry::with(Kind::Quantity(Unit::Each), 2), "en-AU", "3", "3", 3);
        check(Entry::with(Kind::Quantity(Unit::Kilogram), 482), "fr", "", "0,482", 482);
        check(Entry::with(Kind::Quantity(Unit::Kilogram), 482), "fr", "erase", "", 0);
        check(Entry::new(Kind::Percent), "en-AU", "5 . 5", "5.5", 550);
    }

    #[test]
    fn a_share_and_a_quantity_keep_what_was_typed() {
        let mut percent = Entry::new(Kind::Percent);
        ["1", "2", ".", "5"].iter().for_each(|key| percent.key(key));
        assert_eq!(percent.rate().unwrap().to_string(), "12.5");
        let mut weight = Entry::new(Kind::Quantity(Unit::Kilogram));
        ["0", ".", "4", "2"].iter().for_each(|key| weight.key(key));
        assert_eq!(weight.quantity().to_string(), "0.420 kg");
    }
}
