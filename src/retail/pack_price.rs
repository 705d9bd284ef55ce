//! Price and weight that a label carries: how much of the article that is, and which unit price stands beside it. The label's price
//! is what is paid, to the cent.

use crate::gs1::Amount;
use crate::money::divide_half_up;
use crate::{Currency, Money, Quantity, Unit, UnitPrice};

/// ISO 4217 numeric codes of the currencies a label may name, or a card terminal take.
const NUMERIC: &[(&str, u16)] = &[
    ("AUD", 36),
    ("CAD", 124),
    ("CHF", 756),
    ("CZK", 203),
    ("DKK", 208),
    ("EUR", 978),
    ("GBP", 826),
    ("JPY", 392),
    ("NOK", 578),
    ("NZD", 554),
    ("PLN", 985),
    ("SEK", 752),
    ("USD", 840),
];

/// The numeric code of a currency (ISO 4217), of those that labels and card terminals are met with.
pub fn numeric_code(currency: Currency) -> Option<u16> {
    NUMERIC.iter().find(|(code, _)| *code == currency.code()).map(|(_, numeric)| *numeric)
}

/// The price on a label in the store's currency; `None` if it names another one.
pub fn label_price(amount: Amount, currency: Currency) -> Option<Money> {
    if amount.currency.is_some() && amount.currency != numeric_code(currency) {
        return None;
    }
    Some(money(amount.value, amount.decimals, currency))
}

/// A number with so many decimals as an amount of money, half up where it is finer than a minor unit.
pub fn money(value: u64, decimals: u8, currency: Currency) -> Money {
    let (decimals, exponent) = (u32::from(decimals), u32::from(currency.exponent()));
    let minor = if decimals >= exponent {
        divide_half_up(i128::from(value), 10_i128.pow(decimals - exponent))
    } else {
        i128::from(value) * 10_i128.pow(exponent - decimals)
    };
    Money::from_minor(minor.clamp(0, i128::from(i64::MAX) / 4) as i64)
}

/// How much of the article costs this: the amount over the unit price, to the nearest step. `None` if the unit costs nothing or less
/// than a step would be sold.
pub fn quantity_for(amount: Money, price: UnitPrice, unit: Unit, currency: Currency) -> Option<Quantity> {
    let (value, decimals) = price.parts();
    let top = i128::from(amount.minor()) * 10_i128.pow(u32::from(decimals) + u32::from(unit.decimals()));
    let bottom = i128::from(value) * 10_i128.pow(u32::from(currency.exponent()));
    if bottom <= 0 || top <= 0 {
        return None;
    }
    let steps = i64::try_from(divide_half_up(top, bottom)).ok()?;
    (steps > 0).then_some(Quantity::new(steps, unit))
}

/// The unit price beside a label's price: the catalogue's if it comes to that price within a step of the quantity or a minor unit,
/// else the label's own, to the minor unit.
pub fn unit_price_beside(
    amount: Money,
    quantity: Quantity,
    catalogue: Option<UnitPrice>,
    currency: Currency,
) -> UnitPrice {
    if let Some(price) = catalogue {
        let step = price.extend(Quantity::new(1, quantity.unit()), currency).minor();
        let room = if quantity.unit().is_measured() { step.max(1) } else { 0 };
        if (price.extend(quantity, currency) - amount).minor().abs() <= room {
            return price;
        }
    }
    let steps = 10_i128.pow(u32::from(quantity.unit().decimals()));
    let minor = divide_half_up(i128::from(amount.minor()) * steps, i128::from(quantity.amount().max(1)));
    UnitPrice::from_money(Money::from_minor(minor.clamp(0, i128::from(i64::MAX) / 4) as i64), currency)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A label's price, the catalogue's unit price, and the line that comes of it: quantity and unit price.
    #[track_caller]
    fn check(amount: i64, catalogue: &str, unit: Unit, expected: Option<(&str, &str)>) {
        let (amount, catalogue) = (Money::from_minor(amount), catalogue.parse().expect("a price"));
        let found = quantity_for(amount, catalogue, unit, Currency::EUR).map(|quantity| {
            let beside = unit_price_beside(amount, quantity, Some(catalogue), Currency::EUR);
            (quantity.to_string(), beside.to_string())
        });
        assert_eq!(found, expected.map(|(quantity, price)| (quantity.to_owned(), price.to_owned())));
    }

    #[test]
    fn the_weight_behind_a_price_is_found() {
        check(206, "4.90", Unit::Kilogram, Some(("0.420 kg", "4.90")));
        check(1046, "24.90", Unit::Kilogram, Some(("0.420 kg", "24.90")));
        check(2875, "64.90", Unit::Kilogram, Some(("0.443 kg", "64.90"))); // a gram costs 6 cents: within a step
        check(1, "64.90", Unit::Kilogram, None);
        check(206, "0.00", Unit::Kilogram, None);
        check(250, "0.0125", Unit::Gram, Some(("200 g", "0.0125")));
    }

    #[test]
    fn a_price_that_differs_shows_its_own_unit_price() {
        let beside = |amount, quantity: &str, catalogue: Option<&str>| {
            let catalogue = catalogue.map(|price| price.parse().expect("a price"));
            let quantity = quantity.parse().expect("a quantity");
            unit_price_beside(Money::from_minor(amount), quantity, catalogue, Currency::EUR).to_string()
        };
        assert_eq!(beside(206, "0.420 kg", Some("4.90")), "4.90");
        assert_eq!(beside(168, "0.420 kg", Some("4.90")), "4.00"); // reduced on the scale
        assert_eq!(beside(150, "1", Some("2.00")), "1.50");
        assert_eq!(beside(200, "1", Some("2.00")), "2.00");
        assert_eq!(beside(500, "3", None), "1.67");
    }

    #[test]
    fn a_label_in_another_currency_has_no_price_here() {
        let ai = crate::gs1::Ai::parse("3932").expect("an identifier");
        let label = |currency| label_price(Amount { ai, value: 299, decimals: 2, currency }, Currency::EUR);
        assert_eq!(label(Some(978)), Some(Money::from_minor(299)));
        assert_eq!(label(None), Some(Money::from_minor(299)));
        assert_eq!(label(Some(36)), None);
        assert_eq!(money(299, 0, Currency::EUR), Money::from_minor(29_900));
        assert_eq!(money(2_995, 3, Currency::EUR), Money::from_minor(300));
    }
}
