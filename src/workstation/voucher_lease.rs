//! Until when the hub holds what vouchers pay: by the time since the computer was switched on, which nobody sets and which goes on while
//! it sleeps. It is remembered beside which start of the computer that was: after another one nothing is held any more.

use crate::{Problem, Workstation};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::read_to_string;
use std::sync::OnceLock;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use uuid::Uuid;

/// Under which key the till remembers it.
const REMEMBERED: &str = "voucher_leases";

/// A moment since the computer was switched on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Running {
    /// Which start of the computer it was.
    boot: String,
    since: Duration,
}

impl Running {
    /// Now.
    pub(crate) fn now() -> Running {
        Running::of_system().unwrap_or_else(Running::of_program)
    }

    fn of_system() -> Option<Running> {
        let boot = read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
        let uptime = read_to_string("/proc/uptime").ok()?;
        Some(Running { boot: boot.trim().to_owned(), since: read_uptime(&uptime)? })
    }

    /// Where the system doesn't tell: since this program looked first. Of its own clock and the one on the wall the later one counts, so
    /// that sleep isn't left out.
    fn of_program() -> Running {
        static FIRST: OnceLock<(Instant, SystemTime)> = OnceLock::new();
        let (first, wall) = *FIRST.get_or_init(|| (Instant::now(), SystemTime::now()));
        let began = wall.duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
        let boot = format!("{}-{began}", std::process::id());
        Running { boot, since: first.elapsed().max(wall.elapsed().unwrap_or_default()) }
    }
}

/// The first number of `/proc/uptime`: seconds with two decimals.
fn read_uptime(text: &str) -> Option<Duration> {
    let (seconds, hundredths) = text.split_whitespace().next()?.split_once('.')?;
    let hundredths: u64 = hundredths.get(..2)?.parse().ok()?;
    Some(Duration::from_secs(seconds.parse().ok()?) + Duration::from_millis(hundredths * 10))
}

/// What is remembered: until when each lease holds, in milliseconds since the computer was switched on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Leases {
    boot: String,
    until_ms: BTreeMap<Uuid, u64>,
}

impl Leases {
    /// What still holds now.
    fn left(self, now: &Running) -> Leases {
        let until_ms = if self.boot == now.boot { self.until_ms } else { BTreeMap::new() };
        let is_held = |until_ms: u64| Duration::from_millis(until_ms) > now.since;
        let until_ms = until_ms.into_iter().filter(|(_, until_ms)| is_held(*until_ms)).collect();
        Leases { boot: now.boot.clone(), until_ms }
    }
}

impl Workstation {
    /// Whether the hub holds this for longer than a while from now on. What can't be read isn't held.
    pub(crate) fn is_lease_held(&self, lease: Uuid, reserve: Duration) -> bool {
        let now = Running::now();
        let later = Running { since: now.since + reserve, ..now };
        self.remembered_leases().is_ok_and(|leases| leases.left(&later).until_ms.contains_key(&lease))
    }

    /// The hub holds this for so many seconds since it was asked.
    pub(crate) fn remember_lease(&mut self, lease: Uuid, asked: &Running, seconds: u32) -> Result<(), Problem> {
        let mut leases = self.remembered_leases()?.left(&Running::now());
        if leases.boot == asked.boot {
            let until = asked.since + Duration::from_secs(u64::from(seconds));
            leases.until_ms.insert(lease, u64::try_from(until.as_millis()).unwrap_or(u64::MAX));
        }
        self.keep_leases(&leases)
    }

    /// This isn't relied on any more.
    pub(crate) fn forget_lease(&mut self, lease: Uuid) -> Result<(), Problem> {
        let mut leases = self.remembered_leases()?;
        match leases.until_ms.remove(&lease) {
            Some(_) => self.keep_leases(&leases),
            None => Ok(()),
        }
    }

    fn remembered_leases(&self) -> Result<Leases, Problem> {
        let known = self.database.setting(REMEMBERED).map_err(Problem::from_database)?;
        Ok(known.and_then(|known| serde_json::from_str(&known).ok()).unwrap_or_default())
    }

    fn keep_leases(&self, leases: &Leases) -> Result<(), Problem> {
        let text = serde_json::to_string(leases).expect("leases have only text and numbers");
        self.database.put_setting(REMEMBERED, &text).map_err(Problem::from_database)
    }
}

#[cfg(test)]
mod tests {
    use super::{Leases, Running, read_uptime};
    use std::collections::BTreeMap;
    use std::time::Duration;
    use uuid::Uuid;

    fn at(boot: &str, since_ms: u64) -> Running {
        Running { boot: boot.to_owned(), since: Duration::from_millis(since_ms) }
    }

    #[test]
    fn a_lease_holds_until_its_time_is_over_or_the_computer_starts_again() {
        let (short, long) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let leases = Leases { boot: "one".to_owned(), until_ms: BTreeMap::from([(short, 1_000), (long, 2_000)]) };
        let held = |now: Running| leases.clone().left(&now).until_ms.into_keys().collect::<Vec<_>>();
        assert_eq!(held(at("one", 999)), [short, long]);
        assert_eq!(held(at("one", 1_000)), [long]);
        assert!(held(at("one", 2_000)).is_empty());
        assert!(held(at("two", 0)).is_empty(), "another start of the computer");
        assert_eq!(leases.left(&at("two", 0)).boot, "two");
    }

    #[test]
    fn the_time_since_the_start_is_read() {
        assert_eq!(read_uptime("12345.67 23456.78\n"), Some(Duration::from_millis(12_345_670)));
        assert_eq!(["", "12", "1.2", "a.00 b", "1.é"].map(read_uptime), [None; 5]);
        let (first, second) = (Running::now(), Running::now());
        assert!(first.boot == second.boot && first.since <= second.since, "{first:?} {second:?}");
    }
}
