//! Days as GS1 writes them: six digits whose century is told by today, and whose day may be 00 for the end of the month.
//!
//! Source: General Specifications 24, section 7.12 (century) and 3.4.7 (day 00).

use crate::Date;

/// A day on a pack, YYMMDD.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PackDate {
    year: u8,
    month: u8,
    day: u8,
}

impl PackDate {
    /// Reads six digits. Day 00 is taken only where `may_be_month` says so.
    pub fn parse(digits: &str, may_be_month: bool) -> Option<PackDate> {
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let part = |from: usize| digits[from..from + 2].parse::<u8>().ok();
        let (year, month, day) = (part(0)?, part(2)?, part(4)?);
        // The year 00 is a leap year in every century this can be (2000), so that two digits are enough.
        let is_real = (1..=12).contains(&month) && day <= days_in(i16::from(year) + 2_000, month);
        (is_real && (day > 0 || may_be_month)).then_some(PackDate { year, month, day })
    }

    /// The day itself, seen from today: 51 to 99 years ahead lies in the last century, 50 to 99 years back in the next one.
    pub fn seen_from(self, today: Date) -> Date {
        let century = today.year.div_euclid(100) * 100;
        let ahead = i16::from(self.year) - today.year.rem_euclid(100);
        let year = century
            + i16::from(self.year)
            + match ahead {
                51.. => -100,
                ..=-50 => 100,
                _ => 0,
            };
        let last = days_in(year, self.month);
        Date { year, month: self.month, day: if self.day == 0 { last } else { self.day.min(last) } }
    }
}

fn days_in(year: i16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(digits: &str, today: &str, expected: Option<&str>) {
        let today = today.parse().expect("a day");
        let found = PackDate::parse(digits, true).map(|date| date.seen_from(today).to_string());
        assert_eq!(found.as_deref(), expected, "{digits} seen from {today}");
    }

    #[test]
    fn the_century_is_told_by_today() {
        check("261231", "2026-11-21", Some("2026-12-31"));
        check("260200", "2026-11-21", Some("2026-02-28"));
        check("280200", "2026-11-21", Some("2028-02-29"));
        check("260431", "2026-11-21", None);
        check("261300", "2026-11-21", None);
        check("270229", "2026-11-21", None);
        check("760101", "2026-11-21", Some("2076-01-01")); // 50 years ahead
        check("770101", "2026-11-21", Some("1977-01-01")); // 51 years ahead
        check("490101", "2099-06-01", Some("2149-01-01")); // 50 years back
        check("500101", "2099-06-01", Some("2050-01-01")); // 49 years back
        check("26123", "2026-11-21", None);
        check("26 231", "2026-11-21", None);
    }

    #[test]
    fn only_some_dates_may_be_a_whole_month() {
        assert!(PackDate::parse("261200", false).is_none());
        assert!(PackDate::parse("261201", false).is_some());
    }
}
