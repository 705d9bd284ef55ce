//! Which signed requests were seen: each holds once, and only near the moment it was made.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Mutex, PoisonError};

/// How many requests a till may make within the span of [`protocol::SIGNATURE_AGE_MAX_S`] either way.
const PER_TILL_MAX: usize = 60_000;

/// The requests that were seen lately.
pub struct Nonces {
    started: i64,
    seen: Mutex<HashMap<String, Seen>>,
}

#[derive(Default)]
struct Seen {
    nonces: HashSet<String>,
    order: VecDeque<(i64, String)>,
}

/// What is wrong with a request that is signed properly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stale {
    /// Too old, too far ahead, or made before this hub started and forgot what it had seen.
    Clock,
    /// Seen before.
    Replayed,
    /// More than any till has to say.
    TooMany,
}

impl Nonces {
    /// None seen yet; `started` is the hub's clock in seconds since 1970.
    pub fn new(started: i64) -> Nonces {
        Nonces { started, seen: Mutex::default() }
    }

    /// Notes a request of a till. Times are seconds since 1970 by the hub's clock.
    pub fn note(&self, till: &str, created: i64, nonce: &str, now: i64) -> Result<(), Stale> {
        if created < self.started || (now - created).abs() > protocol::SIGNATURE_AGE_MAX_S {
            return Err(Stale::Clock);
        }
        let mut all = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let seen = all.entry(till.to_owned()).or_default();
        while let Some((noted, _)) = seen.order.front() {
            // A nonce is kept as long as its signature could hold, also if it was made ahead of time.
            if now - noted <= 2 * protocol::SIGNATURE_AGE_MAX_S {
                break;
            }
            if let Some((_, old)) = seen.order.pop_front() {
                seen.nonces.remove(&old);
            }
        }
        if seen.nonces.contains(nonce) {
            return Err(Stale::Replayed);
        }
        if seen.order.len() >= PER_TILL_MAX {
            return Err(Stale::TooMany);
        }
        seen.nonces.insert(nonce.to_owned());
        seen.order.push_back((now, nonce.to_owned()));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_holds_once_and_only_for_a_while() {
        let nonces = Nonces::new(1_000);
        assert_eq!(nonces.note("a", 1_000, "1", 1_001), Ok(()));
        assert_eq!(nonces.note("a", 1_000, "1", 1_002), Err(Stale::Replayed));
        assert_eq!(nonces.note("b", 1_000, "1", 1_002), Ok(()));
        assert_eq!(nonces.note("a", 999, "2", 1_002), Err(Stale::Clock));
        assert_eq!(nonces.note("a", 1_000, "2", 1_301), Err(Stale::Clock));
        assert_eq!(nonces.note("a", 1_602, "3", 1_301), Err(Stale::Clock));
        // Made ahead of time: it can't come again as long as it would hold.
        assert_eq!(nonces.note("a", 1_600, "4", 1_301), Ok(()));
        assert_eq!(nonces.note("a", 1_600, "4", 1_900), Err(Stale::Replayed));
    }
}
