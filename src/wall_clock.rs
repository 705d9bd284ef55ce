//! Real time, real chance, and their seeded stand-ins for tests.

use jiff::civil::DateTime;
use jiff::{Timestamp, tz::TimeZone};
use retail::Moment;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use uuid::{Builder, Uuid};
use workstation::{Chance, Clock};

/// The system's clock in the store's time zone.
pub struct WallClock {
    zone: TimeZone,
}

impl WallClock {
    /// The clock of a store in this IANA time zone; `None` if there is no such zone.
    pub fn new(time_zone: &str) -> Option<WallClock> {
        Some(WallClock { zone: TimeZone::get(time_zone).ok()? })
    }
}

impl Clock for WallClock {
    fn now(&self) -> Moment {
        let now = Timestamp::now();
        let offset_minutes = (self.zone.to_offset(now).seconds() / 60) as i16;
        Moment { utc_ms: now.as_millisecond(), offset_minutes }
    }
}

/// A clock that stands still.
pub struct StoppedClock(pub Moment);

impl Clock for StoppedClock {
    fn now(&self) -> Moment {
        self.0
    }
}

/// A clock that stands where it was moved to last: the time of what is replayed.
#[derive(Clone)]
pub struct MovedClock {
    zone: TimeZone,
    now: Arc<Mutex<Moment>>,
}

impl MovedClock {
    /// A clock in this IANA time zone that shows this time; `None` if there is no such zone or time.
    pub fn new(time_zone: &str, at: DateTime) -> Option<MovedClock> {
        let clock = MovedClock {
            zone: TimeZone::get(time_zone).ok()?,
            now: Arc::new(Mutex::new(Moment { utc_ms: 0, offset_minutes: 0 })),
        };
        clock.move_to(at)?;
        Some(clock)
    }

    /// Moves it to this time on the wall; of an hour that the end of summer time repeats, the first. `None` if there is no such time.
    pub fn move_to(&self, at: DateTime) -> Option<()> {
        let zoned = self.zone.to_ambiguous_zoned(at).earlier().ok()?;
        let offset_minutes = (zoned.offset().seconds() / 60) as i16;
        *self.now.lock().unwrap_or_else(PoisonError::into_inner) =
            Moment { utc_ms: zoned.timestamp().as_millisecond(), offset_minutes };
        Some(())
    }
}

impl Clock for MovedClock {
    fn now(&self) -> Moment {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A clock that somebody else sets: a file is read at every look. Never for a shop.
pub struct FileClock {
    path: PathBuf,
    zone: TimeZone,
}

impl FileClock {
    /// The clock in this file, in this IANA time zone; `None` if there is no such zone.
    pub fn new(path: PathBuf, time_zone: &str) -> Option<FileClock> {
        Some(FileClock { path, zone: TimeZone::get(time_zone).ok()? })
    }
}

impl Clock for FileClock {
    fn now(&self) -> Moment {
        let text = std::fs::read_to_string(&self.path).unwrap_or_default();
        let set: Timestamp = text.trim().parse().unwrap_or(Timestamp::UNIX_EPOCH);
        let offset_minutes = (self.zone.to_offset(set).seconds() / 60) as i16;
        Moment { utc_ms: set.as_millisecond(), offset_minutes }
    }
}

/// A UUIDv7 of this moment (RFC 9562).
fn version_7(now: Moment, secret: [u8; 32]) -> Uuid {
    let mut random = [0; 10];
    random.copy_from_slice(&secret[..10]);
    Builder::from_unix_timestamp_millis(now.utc_ms.max(0) as u64, &random).into_uuid()
}

/// The system's random numbers.
pub struct SystemChance;

impl Chance for SystemChance {
    fn id(&mut self, now: Moment) -> Uuid {
        version_7(now, self.secret())
    }

    fn secret(&mut self) -> [u8; 32] {
        let mut secret = [0; 32];
        getrandom::fill(&mut secret).expect("the operating system hands out random numbers");
        secret
    }
}

/// Ids and secrets from a seed (SplitMix64), so that two runs are equal. Never for a shop.
pub struct SeededChance(pub u64);

impl SeededChance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}

impl Chance for SeededChance {
    fn id(&mut self, now: Moment) -> Uuid {
        version_7(now, self.secret())
    }

    fn secret(&mut self) -> [u8; 32] {
        let mut secret = [0; 32];
        for chunk in secret.chunks_mut(8) {
            chunk.copy_from_slice(&self.next().to_le_bytes());
        }
        secret
    }
}
