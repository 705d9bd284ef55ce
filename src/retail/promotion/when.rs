//! Days of the week and times of day, for promotions that don't hold all the time.

use crate::Date;
use crate::moment::written_as_text;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Weekday {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

impl Weekday {
    /// The day of the week a day falls on.
    pub fn of(day: Date) -> Weekday {
        const FROM_THURSDAY: [Weekday; 7] =
            [Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun, Weekday::Mon, Weekday::Tue, Weekday::Wed];
        FROM_THURSDAY[day.to_days().rem_euclid(7) as usize] // 1970-01-01 was a Thursday.
    }
}

/// A time of day to the minute. Written "17:30".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay {
    minutes: u16,
}

impl TimeOfDay {
    /// So many minutes after midnight.
    pub const fn of_minutes(minutes: u16) -> TimeOfDay {
        TimeOfDay { minutes }
    }

    /// Whether a time lies in the hours from `from` until `to`; a missing end is midnight.
    pub fn is_between(self, from: Option<TimeOfDay>, to: Option<TimeOfDay>) -> bool {
        match (from, to) {
            (Some(from), Some(to)) if from > to => self >= from || self < to,
            (from, to) => from.is_none_or(|from| self >= from) && to.is_none_or(|to| self < to),
        }
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:02}:{:02}", self.minutes / 60, self.minutes % 60)
    }
}

impl FromStr for TimeOfDay {
    type Err = TimeOfDayError;
    fn from_str(text: &str) -> Result<TimeOfDay, TimeOfDayError> {
        let wrong = || TimeOfDayError(text.to_owned());
        let (hours, minutes) = text.split_once(':').ok_or_else(wrong)?;
        let is_two = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        if !is_two(hours) || !is_two(minutes) {
            return Err(wrong());
        }
        let (hours, minutes): (u16, u16) = (hours.parse().map_err(|_| wrong())?, minutes.parse().map_err(|_| wrong())?);
        if minutes > 59 || hours * 60 + minutes > 24 * 60 {
            return Err(wrong());
        }
        Ok(TimeOfDay { minutes: hours * 60 + minutes })
    }
}

/// A text that is no time of day.
#[derive(Debug, thiserror::Error)]
#[error("'{0}' is not a time of day such as 17:30")]
pub struct TimeOfDayError(String);

written_as_text!(TimeOfDay, "TimeOfDay", "a time of day: 17:30");

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(now: &str, from: &str, to: &str, expected: bool) {
        let time = |text: &str| Some(text).filter(|text| !text.is_empty()).map(|text| text.parse().expect("time"));
        let now: TimeOfDay = now.parse().expect("time");
        assert_eq!(now.is_between(time(from), time(to)), expected);
        assert_eq!(now.to_string().parse::<TimeOfDay>().expect("time"), now);
    }

    #[test]
    fn hours_begin_and_end_and_run_over_midnight() {
        check("16:59", "17:00", "19:00", false);
        check("17:00", "17:00", "19:00", true);
        check("18:59", "17:00", "19:00", true);
        check("19:00", "17:00", "19:00", false);
        check("23:00", "22:00", "02:00", true);
        check("01:59", "22:00", "02:00", true);
        check("02:00", "22:00", "02:00", false);
        check("00:00", "", "12:00", true);
        check("23:59", "12:00", "", true);
        check("23:59", "12:00", "24:00", true);
    }

    #[test]
    fn a_day_knows_its_weekday() {
        for (day, expected) in
            [("2026-11-22", Weekday::Sun), ("2024-02-29", Weekday::Thu), ("1969-12-31", Weekday::Wed)]
        {
            assert_eq!(Weekday::of(day.parse().expect("day")), expected, "{day}");
        }
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in ["7:00", "25:00", "24:01", "12:60", "noon", "", "-1:00", "+1:00"] {
            assert!(text.parse::<TimeOfDay>().is_err(), "{text}");
        }
    }
}
