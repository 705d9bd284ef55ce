//! When something happened, as the store's wall clock showed it. Nothing here reads a clock: moments are passed in.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

const DAY_MS: i64 = 86_400_000;

/// A point in time with the store's offset from UTC, so that a receipt shows the hour the customer saw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Moment {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub utc_ms: i64,
    /// The store's offset from UTC at that time, in minutes.
    pub offset_minutes: i16,
}

/// A calendar day (proleptic Gregorian).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    /// Year.
    pub year: i16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// A day and the time on the wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalTime {
    /// The day.
    pub date: Date,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 59.
    pub second: u8,
    /// 0 to 999.
    pub millisecond: u16,
}

impl Moment {
    /// The day and time on the store's wall.
    pub fn local(self) -> LocalTime {
        let local_ms = self.utc_ms + i64::from(self.offset_minutes) * 60_000;
        let (days, in_day) = (local_ms.div_euclid(DAY_MS), local_ms.rem_euclid(DAY_MS));
        LocalTime {
            date: Date::from_days(days),
            hour: (in_day / 3_600_000) as u8,
            minute: (in_day / 60_000 % 60) as u8,
            second: (in_day / 1_000 % 60) as u8,
            millisecond: (in_day % 1_000) as u16,
        }
    }

    /// The store's calendar day.
    pub fn date(self) -> Date {
        self.local().date
    }
}

impl Date {
    /// The first day of all that a till may meet.
    pub const FIRST: Date = Date { year: 1900, month: 1, day: 1 };

    /// The day so many days later, or earlier if below zero.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Date {
        Date::from_days(self.to_days() + days)
    }

    /// The same day so many years later; 1 March where that year has no 29 February.
    #[must_use]
    pub fn plus_years(self, years: u16) -> Date {
        let later = Date { year: self.year.saturating_add_unsigned(years), ..self };
        if later.is_real() { later } else { Date { month: 3, day: 1, ..later } }
    }

    /// The day so many days after 1970-01-01 (algorithm: Howard Hinnant, "chrono-compatible low-level date algorithms").
    fn from_days(days: i64) -> Date {
        let days = days + 719_468;
        let era = days.div_euclid(146_097);
        let day_of_era = days.rem_euclid(146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let day = (day_of_year - (153 * shifted + 2) / 5 + 1) as u8;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 } as u8;
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Date { year: year as i16, month, day }
    }

    /// Days since 1970-01-01; below zero before it.
    pub(crate) fn to_days(self) -> i64 {
        let year = i64::from(self.year) - i64::from(self.month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let shifted = (i64::from(self.month) + 9) % 12;
        let day_of_year = (153 * shifted + 2) / 5 + i64::from(self.day) - 1;
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
    }

    fn is_real(self) -> bool {
        Date::from_days(self.to_days()) == self
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = MomentError;
    fn from_str(text: &str) -> Result<Date, MomentError> {
        let mut parts = text.splitn(3, '-');
        let mut next = || parts.next().filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        let date =
            (|| Some(Date { year: next()?.parse().ok()?, month: next()?.parse().ok()?, day: next()?.parse().ok()? }))();
        date.filter(|date| (1..=12).contains(&date.month) && date.is_real() && text.len() == 10)
            .ok_or_else(|| MomentError(text.to_owned()))
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let local = self.local();
        let (sign, offset) = (if self.offset_minutes < 0 { '-' } else { '+' }, self.offset_minutes.unsigned_abs());
        write!(
            formatter,
            "{}T{:02}:{:02}:{:02}.{:03}{sign}{:02}:{:02}",
            local.date,
            local.hour,
            local.minute,
            local.second,
            local.millisecond,
            offset / 60,
            offset % 60
        )
    }
}

impl FromStr for Moment {
    type Err = MomentError;

    /// Reads RFC 3339 with a numeric offset or `Z`; milliseconds may be missing.
    fn from_str(text: &str) -> Result<Moment, MomentError> {
        parse_moment(text).ok_or_else(|| MomentError(text.to_owned()))
    }
}

fn parse_moment(text: &str) -> Option<Moment> {
    let (date, rest) = text.split_once('T')?;
    let date: Date = date.parse().ok()?;
    let zone_at = rest.find(['Z', '+', '-'])?;
    let (clock, zone) = rest.split_at(zone_at);
    let offset_minutes: i16 = match zone {
        "Z" => 0,
        zone => {
            let (hours, minutes) = zone[1..].split_once(':')?;
            let minutes = hours.parse::<i16>().ok()? * 60 + minutes.parse::<i16>().ok()?;
            if zone.starts_with('-') { -minutes } else { minutes }
        }
    };
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let mut parts = clock.splitn(3, ':').map(|part| part.parse::<i64>().ok());
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next()??);
    let millisecond = format!("{fraction:0<3}").get(..3)?.parse::<i64>().ok()?;
    if !(0..24).contains(&hour) || !(0..60).contains(&minute) || !(0..60).contains(&second) {
        return None;
    }
    let local_ms = date.to_days() * DAY_MS + hour * 3_600_000 + minute * 60_000 + second * 1_000 + millisecond;
    Some(Moment { utc_ms: local_ms - i64::from(offset_minutes) * 60_000, offset_minutes })
}

/// A text that is no day or moment.
#[derive(Debug, thiserror::Error)]
#[error("'{0}' is not a date such as 2026-11-21 or a moment such as 2026-11-21T09:30:00+11:00")]
pub struct MomentError(String);

macro_rules! written_as_text {
    ($type:ty, $name:literal, $description:literal) => {
        impl Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$type, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "description": $description })
            }
        }
    };
}
pub(crate) use written_as_text;

written_as_text!(Date, "Date", "a day: 2026-11-21");
written_as_text!(Moment, "Moment", "RFC 3339 with milliseconds and the store's offset: 2026-11-21T09:30:00.000+11:00");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_reads_back_as_written() {
        for text in [
            "2026-11-21T09:30:00.250+11:00",
            "1970-01-01T00:00:00.000+00:00",
            "2024-02-29T23:59:59.999-03:30",
            "1969-12-31T23:59:59.000+00:00",
        ] {
            assert_eq!(text.parse::<Moment>().expect(text).to_string(), text);
        }
        for text in ["2026-02-30T00:00:00Z", "2026-13-01T00:00:00Z", "2026-11-21", "2026-11-21T24:00:00Z", "x"] {
            assert!(text.parse::<Moment>().is_err(), "{text}");
        }
    }

    #[test]
    fn the_store_keeps_its_own_day() {
        let moment: Moment = "2026-12-31T23:30:00Z".parse().expect("valid");
        assert_eq!(moment.date().to_string(), "2026-12-31");
        assert_eq!(Moment { offset_minutes: 660, ..moment }.date().to_string(), "2027-01-01");
    }
}
