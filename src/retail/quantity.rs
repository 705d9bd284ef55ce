//! How much of something: pieces, or a measured amount with its unit. Whole thousandths, never floats.

use crate::limits::{PIECES_MAX, PRICE_DECIMALS_MAX, QUANTITY_MAX};
use crate::moment::written_as_text;
use crate::money::{divide_half_up, parse_decimal, plain_decimal};
use crate::{Currency, Money};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// What an article is sold by.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
pub enum Unit {
    /// The piece.
    #[default]
    #[serde(rename = "each")]
    Each,
    /// The kilogram, to the gram.
    #[serde(rename = "kg")]
    Kilogram,
    /// The gram.
    #[serde(rename = "g")]
    Gram,
    /// The metre, to the millimetre.
    #[serde(rename = "m")]
    Metre,
    /// The litre, to the millilitre.
    #[serde(rename = "l")]
    Litre,
}

impl Unit {
    /// Decimals a quantity of this unit carries.
    pub const fn decimals(self) -> u8 {
        match self {
            Unit::Each | Unit::Gram => 0,
            Unit::Kilogram | Unit::Metre | Unit::Litre => 3,
        }
    }

    /// The unit's international symbol; `each` for the piece.
    pub const fn symbol(self) -> &'static str {
        match self {
            Unit::Each => "each",
            Unit::Kilogram => "kg",
            Unit::Gram => "g",
            Unit::Metre => "m",
            Unit::Litre => "l",
        }
    }

    /// Whether it is weighed or measured rather than counted.
    pub const fn is_measured(self) -> bool {
        !matches!(self, Unit::Each)
    }

    /// The unit with this name or symbol: `piece`, `kilogram`, `kg`.
    pub fn named(name: &str) -> Option<Unit> {
        match name {
            "piece" => Some(Unit::Each),
            "kilogram" => Some(Unit::Kilogram),
            "gram" => Some(Unit::Gram),
            "metre" => Some(Unit::Metre),
            "litre" => Some(Unit::Litre),
            symbol => Unit::parse(symbol),
        }
    }

    /// The unit with this symbol.
    pub fn parse(symbol: &str) -> Option<Unit> {
        [Unit::Each, Unit::Kilogram, Unit::Gram, Unit::Metre, Unit::Litre]
            .into_iter()
            .find(|unit| unit.symbol() == symbol)
    }
}

/// An amount of goods. Written "2" for pieces and "0.420 kg" for measured goods.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Quantity {
    amount: i64,
    unit: Unit,
}

impl Quantity {
    /// One piece.
    pub const ONE: Quantity = Quantity { amount: 1, unit: Unit::Each };

    /// So many of the unit's smallest steps: pieces, grams, millimetres, millilitres.
    pub const fn new(amount: i64, unit: Unit) -> Quantity {
        Quantity { amount, unit }
    }

    /// So many pieces.
    pub const fn each(pieces: i64) -> Quantity {
        Quantity::new(pieces, Unit::Each)
    }

    /// Reads a plain decimal ("2", "0.42") as a quantity of `unit`.
    pub fn parse(text: &str, unit: Unit) -> Option<Quantity> {
        parse_decimal(text.trim(), unit.decimals()).map(|amount| Quantity { amount, unit })
    }

    /// In the unit's smallest steps.
    pub const fn amount(self) -> i64 {
        self.amount
    }

    /// The unit.
    pub const fn unit(self) -> Unit {
        self.unit
    }

    /// Whether a line may carry it: above zero and within the limits.
    pub const fn is_sellable(self) -> bool {
        let max = if self.unit.is_measured() { QUANTITY_MAX } else { PIECES_MAX };
        self.amount > 0 && self.amount <= max
    }

    /// What is left without another quantity; `None` for another unit.
    pub fn minus(self, other: Quantity) -> Option<Quantity> {
        let amount = self.amount.checked_sub(other.amount)?;
        (self.unit == other.unit).then_some(Quantity { amount, unit: self.unit })
    }

    /// The sum of two quantities of one unit; `None` for different units.
    pub fn plus(self, other: Quantity) -> Option<Quantity> {
        (self.unit == other.unit).then_some(Quantity { amount: self.amount + other.amount, unit: self.unit })
    }

    /// The same amount going the other way.
    #[must_use]
    pub const fn negated(self) -> Quantity {
        Quantity { amount: -self.amount, unit: self.unit }
    }

    /// The number without its unit, as a plain decimal.
    pub fn plain(self) -> String {
        plain_decimal(self.amount, self.unit.decimals())
    }

    /// Pieces for the "3 items" of a basket: a measured line counts as one.
    pub const fn pieces(self) -> i64 {
        if self.unit.is_measured() { 1 } else { self.amount }
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.unit {
            Unit::Each => write!(formatter, "{}", self.amount),
            unit => write!(formatter, "{} {}", self.plain(), unit.symbol()),
        }
    }
}

impl FromStr for Quantity {
    type Err = QuantityError;
    fn from_str(text: &str) -> Result<Quantity, QuantityError> {
        let (number, symbol) = text.trim().split_once(' ').unwrap_or((text.trim(), "each"));
        let quantity = Unit::parse(symbol.trim()).and_then(|unit| Quantity::parse(number, unit));
        quantity.ok_or_else(|| QuantityError(text.to_owned()))
    }
}

/// A text that is no quantity.
#[derive(Debug, thiserror::Error)]
#[error("'{0}' is not a quantity such as 2 or 0.420 kg")]
pub struct QuantityError(String);

/// The price of one unit, which may be finer than a minor unit ("0.0125" per screw). Written as a plain decimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnitPrice {
    value: i64,
    decimals: u8,
}

impl UnitPrice {
    /// The price that is exactly this amount of the currency.
    pub const fn from_money(amount: Money, currency: Currency) -> UnitPrice {
        UnitPrice { value: amount.minor(), decimals: currency.exponent() }
    }

    /// A price of `value` / 10^`decimals`; more than six decimals are refused (`None`).
    pub const fn new(value: i64, decimals: u8) -> Option<UnitPrice> {
        if decimals > PRICE_DECIMALS_MAX { None } else { Some(UnitPrice { value, decimals }) }
    }

    /// The price times the quantity, rounded half up to the currency's minor unit: once, and only here.
    pub fn extend(self, quantity: Quantity, currency: Currency) -> Money {
        let product = i128::from(self.value) * i128::from(quantity.amount());
        let decimals = u32::from(self.decimals) + u32::from(quantity.unit().decimals());
        let exponent = u32::from(currency.exponent());
        let minor = if decimals >= exponent {
            divide_half_up(product, 10_i128.pow(decimals - exponent))
        } else {
            product * 10_i128.pow(exponent - decimals)
        };
        Money::from_minor(minor.clamp(i128::from(i64::MIN) / 4, i128::from(i64::MAX) / 4) as i64)
    }

    /// The scaled integer and its decimals.
    pub const fn parts(self) -> (i64, u8) {
        (self.value, self.decimals)
    }

    /// Whether it is a price at all: nothing is sold below zero.
    pub const fn is_negative(self) -> bool {
        self.value < 0
    }

    /// Whether the price is nothing.
    pub const fn is_zero(self) -> bool {
        self.value == 0
    }
}

impl fmt::Display for UnitPrice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&plain_decimal(self.value, self.decimals))
    }
}

impl FromStr for UnitPrice {
    type Err = UnitPriceError;
    fn from_str(text: &str) -> Result<UnitPrice, UnitPriceError> {
        let decimals = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        let price =
            u8::try_from(decimals).ok().filter(|decimals| *decimals <= PRICE_DECIMALS_MAX).and_then(|decimals| {
                let value = parse_decimal(text, decimals)?;
                Some(UnitPrice { value, decimals })
            });
        price.ok_or_else(|| UnitPriceError(text.to_owned()))
    }
}

/// A text that is no price.
#[derive(Debug, thiserror::Error)]
#[error("'{0}' is not a price such as 24.90 (at most six decimals)")]
pub struct UnitPriceError(String);

written_as_text!(Quantity, "Quantity", "pieces as \"2\", measured goods as \"0.420 kg\" (units: each kg g m l)");
written_as_text!(UnitPrice, "UnitPrice", "price of one unit as a plain decimal: \"24.90\"");

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(price: &str, quantity: &str, expected: i64) {
        let price: UnitPrice = price.parse().expect("price");
        let quantity: Quantity = quantity.parse().expect("quantity");
        assert_eq!(price.extend(quantity, Currency::EUR), Money::from_minor(expected));
        assert_eq!(price.extend(quantity.negated(), Currency::EUR), Money::from_minor(-expected));
    }

    #[test]
    fn a_price_is_extended_once_and_rounded_half_up() {
        check("24.90", "0.420 kg", 1046); // 10.458
        check("0.0125", "100", 125);
        check("0.0125", "1", 1);
        check("0.005", "1", 1);
        check("0.004", "1", 0);
        check("3", "2", 600);
        check("1.99", "0.005 kg", 1); // 0.00995
    }

    #[test]
    fn texts_read_back_as_written() {
        for text in ["2", "0.420 kg", "-1", "350 g", "1.250 l"] {
            assert_eq!(text.parse::<Quantity>().expect(text).to_string(), text);
        }
        for text in ["", "1.5", "0.4205 kg", "2 lb", "kg"] {
            assert!(text.parse::<Quantity>().is_err(), "{text}");
        }
        assert!("0.1234567".parse::<UnitPrice>().is_err());
        assert_eq!("24.90".parse::<UnitPrice>().expect("price").to_string(), "24.90");
    }
}
