//! The clock of a till, as far as it can be believed. Records are ordered by their numbers, never by the time on the wall; a wall
//! clock that jumps is noticed, and what depends on the day uses a time that doesn't run back with it.
//!
//! ```text
//!     wall   10:00  10:01 | 08:01  08:02 | 10:04       wall  10:00 | next year | 10:03
//!     believed 10:00 10:01|  10:01 10:01 | 10:04             10:00 | next year | 10:03   (the leap was the mistake)
//!     flagged               ^              ^                          ^           ^
//! ```

use crate::{Date, Moment};
use serde::{Deserialize, Serialize};

/// How far a clock is set back by nobody: leap seconds and time servers move it less.
pub const BACK_MAX_MS: i64 = 2 * 60_000;
/// How long a till may stand still without anybody wondering.
pub const FORWARD_MAX_MS: i64 = 24 * 60 * 60_000;
/// How long after a leap it may turn out to have been a mistake.
const DOUBT_MS: i64 = 7 * FORWARD_MAX_MS;

/// What a record says of its clock, if it isn't simply right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct ClockNote {
    /// The clock jumped: the time on the wall at the record before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jumped_from: Option<Moment>,
    /// The time that was believed instead.
    pub believed: Moment,
    /// The last leap forward, while it may have been a mistake.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leap: Option<Leap>,
}

/// A leap forward of more than a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Leap {
    /// What was believed before.
    pub from: Moment,
    /// What the wall said after.
    pub to: Moment,
}

/// Where the time of a till stands: the wall clock at the last record, and what is believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeline {
    wall: Moment,
    believed: Moment,
    leap: Option<Leap>,
}

impl Timeline {
    /// Goes on after a record.
    pub fn after(at: Moment, note: Option<ClockNote>) -> Timeline {
        let believed = note.map_or(at, |note| note.believed);
        Timeline { wall: at, believed, leap: note.and_then(|note| note.leap) }
    }

    /// What to believe when the wall says this.
    pub fn believe(&self, wall: Moment) -> Moment {
        if wall.utc_ms >= self.believed.utc_ms || self.is_back_from_leap(wall) { wall } else { self.believed }
    }

    /// The clock came back to where it was before a leap: the leap was the mistake.
    fn is_back_from_leap(&self, wall: Moment) -> bool {
        self.believed.utc_ms - wall.utc_ms > BACK_MAX_MS
            && self.leap.is_some_and(|leap| wall.utc_ms >= leap.from.utc_ms - BACK_MAX_MS)
    }

    /// Whether the wall clock jumped since the last record: back by more than two minutes or forward by more than a day.
    pub fn has_jumped(&self, wall: Moment) -> bool {
        let step_ms = wall.utc_ms - self.wall.utc_ms;
        !(-BACK_MAX_MS..=FORWARD_MAX_MS).contains(&step_ms)
    }

    /// What the next record says of its clock when the wall says this; `None` if there is nothing to say.
    pub fn note(&self, wall: Moment) -> Option<ClockNote> {
        let jumped_from = self.has_jumped(wall).then_some(self.wall);
        let believed = self.believe(wall);
        let leapt = believed.utc_ms - self.believed.utc_ms > FORWARD_MAX_MS;
        let leap = match self.leap {
            _ if self.is_back_from_leap(wall) => None,
            _ if leapt => Some(Leap { from: self.believed, to: believed }),
            Some(leap) if believed.utc_ms - leap.to.utc_ms < DOUBT_MS => Some(leap),
            _ => None,
        };
        let is_plain = jumped_from.is_none() && believed == wall && leap.is_none();
        (!is_plain).then_some(ClockNote { jumped_from, believed, leap })
    }
}

/// The business day at a moment, if a day ends so many minutes after midnight.
pub fn business_day(at: Moment, day_ends_minutes: u16) -> Date {
    Moment { utc_ms: at.utc_ms - i64::from(day_ends_minutes) * 60_000, ..at }.date()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Moment {
        text.parse().expect(text)
    }

    /// Records at these wall times; each with what is believed and whether a jump is flagged.
    #[track_caller]
    fn check(records: &[(&str, &str, bool)]) {
        let mut timeline: Option<Timeline> = None;
        for (wall, believed, is_flagged) in records {
            let (wall, believed) = (moment(wall), moment(believed));
            let note = timeline.and_then(|timeline| timeline.note(wall));
            let found = note.map_or(wall, |note| note.believed);
            assert_eq!((found, note.is_some_and(|note| note.jumped_from.is_some())), (believed, *is_flagged), "{wall}");
            assert_eq!(timeline.map_or(wall, |timeline| timeline.believe(wall)), believed, "{wall}");
            // A restart knows no more than the record.
            timeline = Some(Timeline::after(wall, note));
        }
    }

    #[test]
    fn a_clock_set_back_is_not_believed() {
        check(&[
            ("2026-11-21T10:00:00Z", "2026-11-21T10:00:00Z", false),
            ("2026-11-21T09:58:30Z", "2026-11-21T10:00:00Z", false),
            ("2026-11-21T10:01:00Z", "2026-11-21T10:01:00Z", false),
            ("2026-11-21T08:01:00Z", "2026-11-21T10:01:00Z", true),
            ("2026-11-21T08:02:00Z", "2026-11-21T10:01:00Z", false),
            ("1970-01-01T00:00:10Z", "2026-11-21T10:01:00Z", true),
            ("1970-01-01T00:01:10Z", "2026-11-21T10:01:00Z", false),
            ("2026-11-21T10:04:00Z", "2026-11-21T10:04:00Z", true),
        ]);
    }

    #[test]
    fn a_clock_set_forward_by_mistake_may_come_back() {
        check(&[
            ("2026-11-21T10:00:00Z", "2026-11-21T10:00:00Z", false),
            ("2027-12-26T10:01:00Z", "2027-12-26T10:01:00Z", true),
            ("2027-12-26T10:02:00Z", "2027-12-26T10:02:00Z", false),
            ("2026-11-21T10:03:00Z", "2026-11-21T10:03:00Z", true),
            ("2026-11-21T10:04:00Z", "2026-11-21T10:04:00Z", false),
            // A closed week is a leap that stays.
            ("2026-11-30T10:00:00Z", "2026-11-30T10:00:00Z", true),
            ("2026-12-08T10:00:00Z", "2026-12-08T10:00:00Z", true),
            ("2026-11-29T10:00:00Z", "2026-12-08T10:00:00Z", true),
        ]);
    }

    #[test]
    fn a_business_day_may_end_after_midnight() {
        for (at, ends, expected) in [
            ("2026-11-21T23:59:59+11:00", 0, "2026-11-21"),
            ("2026-11-22T00:00:00+11:00", 0, "2026-11-22"),
            ("2026-11-22T03:59:59+11:00", 240, "2026-11-21"),
            ("2026-11-22T04:00:00+11:00", 240, "2026-11-22"),
            ("2028-02-29T02:00:00+01:00", 240, "2028-02-28"),
            ("2028-03-01T02:00:00+01:00", 240, "2028-02-29"),
        ] {
            assert_eq!(business_day(moment(at), ends).to_string(), expected, "{at}");
        }
    }
}
