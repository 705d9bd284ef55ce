//! How figures and moments are written on the pages.

use crate::Store;
use retail::{Currency, Date, Moment};

/// An amount with its currency: `1 234.50 AUD`.
pub(crate) fn amount(minor: i64, currency: &str) -> String {
    let exponent = Currency::parse(currency).map_or(2, |currency| u32::from(currency.exponent()));
    let unit = 10_u64.pow(exponent);
    let (whole, part) = (minor.unsigned_abs() / unit, minor.unsigned_abs() % unit);
    let sign = if minor < 0 { "-" } else { "" };
    let part = if exponent == 0 { String::new() } else { format!(".{part:0width$}", width = exponent as usize) };
    format!("{sign}{}{part} {currency}", grouped(whole))
}

/// A number in groups of three, a narrow space between them.
pub(super) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(digit);
    }
    text
}

/// Where something holds.
pub(super) fn places(stores: &[String]) -> String {
    if stores.is_empty() { "all stores".to_owned() } else { stores.join(", ") }
}

/// Stores or articles as somebody typed them, with commas or spaces between.
pub(super) fn stores_of(text: &str) -> Vec<String> {
    text.split([',', ' ']).map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// A share in percent, of a whole that isn't nothing.
pub(super) fn percent(part: i64, whole: i64) -> i64 {
    if whole == 0 { 0 } else { part.saturating_mul(100) / whole }
}

/// How long ago something was.
pub(super) fn ago(then: Moment, now: Moment) -> String {
    let seconds = (now.utc_ms - then.utc_ms).max(0) / 1_000;
    match seconds {
        0..60 => format!("{seconds} s ago"),
        60..3_600 => format!("{} min ago", seconds / 60),
        3_600..86_400 => format!("{} h ago", seconds / 3_600),
        _ => format!("{} days ago", seconds / 86_400),
    }
}

/// When something was, by the clock of the store where it was.
pub(super) fn at_store(moment: Moment, store: &str, stores: &[Store]) -> String {
    let zone = stores.iter().find(|one| one.id == store).map_or("UTC", |one| one.place.time_zone.as_str());
    let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let at = jiff::Timestamp::from_millisecond(moment.utc_ms).unwrap_or_default().to_zoned(zone);
    at.strftime("%Y-%m-%d %H:%M").to_string()
}

/// The day in a zone of the world.
pub(super) fn day_in(zone: &str, now: Moment) -> Date {
    let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let day = jiff::Timestamp::from_millisecond(now.utc_ms).unwrap_or_default().to_zoned(zone).date();
    Date { year: day.year(), month: day.month().unsigned_abs(), day: day.day().unsigned_abs() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_the_decimals_of_their_currency() {
        assert_eq!(amount(123_450, "AUD"), "1\u{202f}234.50 AUD");
        assert_eq!(amount(-5, "EUR"), "-0.05 EUR");
        assert_eq!(amount(1_980, "JPY"), "1\u{202f}980 JPY");
        assert_eq!(grouped(1_000_000), "1\u{202f}000\u{202f}000");
        assert_eq!((percent(1, 4), percent(1, 0)), (25, 0));
    }

    #[test]
    fn a_day_begins_where_the_store_is() {
        let moment = Moment { utc_ms: 1_795_302_301_000, offset_minutes: 0 };
        assert_ne!(day_in("Australia/Sydney", moment), day_in("America/New_York", moment));
    }
}
