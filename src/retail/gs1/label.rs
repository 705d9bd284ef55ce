//! What the elements of one symbol say together of one pack, and which of them contradict each other.

use super::{Ai, Carrier, Element, Gs1Fault, PackDate, Scanned, Value};
use crate::{Gtin, Quantity, Unit};

/// What the symbol on a pack says of this one pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The article.
    pub gtin: Gtin,
    /// How it was carried.
    pub carrier: Carrier,
    /// Lot, AI 10.
    pub lot: Option<String>,
    /// Serial number, AI 21.
    pub serial: Option<String>,
    /// Last day it may be used, AI 17 or 7003, and the minute of that day for 7003.
    pub expires: Option<(PackDate, Option<u16>)>,
    /// Best before, AI 15.
    pub best_before: Option<PackDate>,
    /// Sell by, AI 16.
    pub sell_by: Option<PackDate>,
    /// Net weight, length or volume of a pack of variable measure.
    pub measure: Option<Measure>,
    /// Pieces in a variable pack, AI 30.
    pub count: Option<u64>,
    /// Price of this pack, AI 392n or 393n.
    pub price: Option<Amount>,
    /// Every element, also those with no field above.
    pub elements: Vec<Element>,
}

/// A net amount as the symbol writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Its identifier, which names the unit.
    pub ai: Ai,
    /// Without the decimal point.
    pub value: u64,
    /// Digits after it.
    pub decimals: u8,
}

/// A price as the symbol writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// Its identifier.
    pub ai: Ai,
    /// Without the decimal point.
    pub value: u64,
    /// Digits after it.
    pub decimals: u8,
    /// ISO 4217 numeric code; without one it is the currency of the place.
    pub currency: Option<u16>,
}

impl Label {
    /// Whether the indicator digit says that the pack has no fixed measure (General Specifications 24, 2.1.10).
    pub const fn is_variable_measure(&self) -> bool {
        self.gtin.number() / 10_000_000_000_000 == 9
    }
}

impl Measure {
    /// The amount in a unit things are sold by, to its smallest step, half up; `None` if it measures something else, or too much.
    pub fn in_unit(self, unit: Unit) -> Option<Quantity> {
        // Steps of the unit for one of the label's units, as a fraction: grams in a kilogram, grams in a pound (exact by
        // definition: 0.45359237 kg), millimetres in an inch, foot and yard.
        let (steps, of): (u128, u128) = match (unit, self.ai.family()) {
            (Unit::Kilogram | Unit::Gram, 310) => (1_000, 1),
            (Unit::Kilogram | Unit::Gram, 320) => (45_359_237, 100_000),
            (Unit::Metre, 311) => (1_000, 1),
            (Unit::Metre, 321) => (254, 10),
            (Unit::Metre, 322) => (3_048, 10),
            (Unit::Metre, 323) => (9_144, 10),
            (Unit::Litre, 315) => (1_000, 1),
            _ => return None,
        };
        let divisor = of * 10_u128.pow(u32::from(self.decimals));
        let amount = (u128::from(self.value) * steps * 2 + divisor) / (divisor * 2);
        i64::try_from(amount).ok().map(|amount| Quantity::new(amount, unit))
    }
}

/// Puts the elements together. Without an article number it is another key, or a symbol that belongs to one.
pub(super) fn read(elements: Result<Vec<Element>, Gs1Fault>, carrier: Carrier) -> Scanned {
    match elements.and_then(|elements| together(elements, carrier)) {
        Ok(scanned) => scanned,
        Err(fault) => Scanned::Faulty(fault),
    }
}

fn together(elements: Vec<Element>, carrier: Carrier) -> Result<Scanned, Gs1Fault> {
    let find = |code: u16| elements.iter().find(|element| element.ai.number() == code);
    let text = |code| find(code).map(|element| element.text.clone());
    let date = |code| match find(code).map(|element| element.value) {
        Some(Value::Date(date)) => Some(date),
        _ => None,
    };
    let gtin = match find(1).map(|element| element.value) {
        Some(Value::Gtin(gtin)) => gtin,
        _ => return other_key(&elements),
    };
    // A pallet, its contents, a piece of an article and a coupon are other things than the article itself.
    for other in [0, 2, 255, 8006, 8026] {
        if let (Some(other), Some(gtin)) = (find(other), find(1)) {
            return Err(Gs1Fault::Conflict(gtin.ai, other.ai));
        }
    }
    let measure = one_of(&elements, |family| matches!(family, 310 | 311 | 315 | 320..=323))?;
    let price = one_of(&elements, |family| matches!(family, 392 | 393))?;
    let count = match find(30) {
        Some(Element { value: Value::Count(count), .. }) => Some(*count),
        _ => None,
    };
    if let (Some(measure), Some(count)) = (measure, find(30)) {
        return Err(Gs1Fault::Conflict(measure.ai, count.ai));
    }
    let at = match find(7003).map(|element| element.value) {
        Some(Value::Time(date, minute)) => Some((date, Some(minute))),
        _ => None,
    };
    if let (Some(day), Some((day_of_time, _))) = (date(17), at)
        && day != day_of_time
        && let (Some(day), Some(time)) = (find(17), find(7003))
    {
        return Err(Gs1Fault::Conflict(day.ai, time.ai));
    }
    let number = |element: &Element| match element.value {
        Value::Number { value, decimals, currency } => (value, decimals, currency),
        _ => (0, 0, None),
    };
    let measure = measure.map(|element| {
        let (value, decimals, _) = number(element);
        Measure { ai: element.ai, value, decimals }
    });
    let price = price.map(|element| {
        let (value, decimals, currency) = number(element);
        Amount { ai: element.ai, value, decimals, currency }
    });
    let (lot, serial, expires) = (text(10), text(21), at.or_else(|| date(17).map(|day| (day, None))));
    let (best_before, sell_by) = (date(15), date(16));
    let label = Label { gtin, carrier, lot, serial, expires, best_before, sell_by, measure, count, price, elements };
    Ok(Scanned::Label(Box::new(label)))
}

/// The only element of these families; two that differ contradict each other.
fn one_of(elements: &[Element], is_meant: impl Fn(u16) -> bool) -> Result<Option<&Element>, Gs1Fault> {
    let mut found = elements.iter().filter(|element| element.ai.digits() == 4 && is_meant(element.ai.family()));
    let first = found.next();
    match (first, found.next()) {
        // Two sizes of one pack (length and weight) don't contradict each other, but which one is sold by can't be told.
        (Some(first), Some(second)) => Err(Gs1Fault::Conflict(first.ai, second.ai)),
        _ => Ok(first),
    }
}

fn other_key(elements: &[Element]) -> Result<Scanned, Gs1Fault> {
    let first = elements.first().ok_or(Gs1Fault::Empty)?;
    let title = super::identifier::Row::of(&first.ai.to_string()).map_or("", |row| row.title);
    Ok(Scanned::OtherKey { ai: first.ai, title })
}
