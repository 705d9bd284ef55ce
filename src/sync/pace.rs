//! How soon a lane tries again: exponential back-off with full jitter, a breaker for what fails for long, and what the hub asks for.
//!
//! ```text
//!     free --begin--> busy --succeeded--> free
//!                       \--failed--> waiting 0..0.5 s, 0..1 s, 0..2 s ... 0..60 s --> free
//!                                       \-- eight times in a row: broken, 60..90 s, one try
//! ```

use crate::step::Failure;

/// The longest first wait.
const FIRST_MS: u64 = 500;
/// The longest wait.
const LONGEST_MS: u64 = 60_000;
/// After so many failures in a row a lane is broken: it waits the longest time, and more.
const BREAKER_FAILURES: u32 = 8;
/// The wait the hub can ask for at most; a till that is shut out for longer asks again.
const RETRY_AFTER_MAX_MS: u64 = 3_600_000;
/// Within this time lanes that couldn't reach the hub try again when another one could.
const BACK_WITHIN_MS: u64 = 2_000;

/// The pace of a lane.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Pace {
    is_busy: bool,
    failures: u32,
    failure: Option<Failure>,
    free_from_ms: u64,
    /// Whether the hub itself asked to wait.
    is_asked_to_wait: bool,
}

impl Pace {
    pub(crate) fn is_free(&self, now_ms: u64) -> bool {
        !self.is_busy && now_ms >= self.free_from_ms
    }

    pub(crate) const fn is_busy(&self) -> bool {
        self.is_busy
    }

    pub(crate) const fn free_from_ms(&self) -> u64 {
        self.free_from_ms
    }

    pub(crate) const fn failure(&self) -> Option<&Failure> {
        self.failure.as_ref()
    }

    pub(crate) const fn is_failing(&self) -> bool {
        self.failures > 0
    }

    pub(crate) const fn begin(&mut self) {
        self.is_busy = true;
    }

    pub(crate) const fn end(&mut self) {
        self.is_busy = false;
    }

    pub(crate) fn succeeded(&mut self) {
        let is_busy = self.is_busy;
        *self = Pace { is_busy, ..Pace::default() };
    }

    /// What failed is over, but it has to last before the next failure counts as the first.
    pub(crate) fn forgive(&mut self) {
        self.failure = None;
    }

    /// It failed, and what comes next is something else: no wait, but the next failure counts.
    pub(crate) fn failed_once(&mut self, failure: Failure) {
        self.failures += 1;
        self.failure = Some(failure);
    }

    /// It failed: the next try waits.
    pub(crate) fn failed(&mut self, failure: Failure, now_ms: u64, random: u64, retry_after_ms: Option<u64>) {
        self.failures = self.failures.saturating_add(1);
        let longest = FIRST_MS.saturating_mul(1 << (self.failures - 1).min(10)).min(LONGEST_MS);
        let wait = if self.failures >= BREAKER_FAILURES {
            LONGEST_MS + random % (LONGEST_MS / 2)
        } else {
            random % (longest + 1)
        };
        // Everybody the hub turned away was told the same time.
        let asked = retry_after_ms.map(|asked| asked.min(RETRY_AFTER_MAX_MS) + random % (FIRST_MS + 1));
        self.is_asked_to_wait = asked.is_some();
        self.free_from_ms = now_ms.saturating_add(wait.max(asked.unwrap_or_default()));
        self.failure = Some(failure);
    }

    /// Another lane reached the hub: one that couldn't tries again soon.
    pub(crate) fn hub_is_there(&mut self, now_ms: u64, random: u64) {
        if matches!(self.failure, Some(Failure::Unreachable(_))) && !self.is_asked_to_wait {
            self.free_from_ms = self.free_from_ms.min(now_ms + random % BACK_WITHIN_MS);
        }
    }

    pub(crate) fn try_now(&mut self) {
        let is_busy = self.is_busy;
        *self = Pace { is_busy, failure: self.failure.take(), ..Pace::default() };
    }
}
