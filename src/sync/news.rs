//! What the exchange tells the workstation.

use crate::step::{Failure, Stop};
use database::Aside;
use protocol::ProblemType;
use retail::Moment;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Entries kept aside that are told of each file.
pub(crate) const ASIDE_MAX: usize = 20;

/// What came of the exchange.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// How it stands.
    pub state: State,
    /// Kinds of entries that came down since the last news.
    pub kinds: BTreeSet<String>,
    /// What the hub said to questions that were asked.
    pub answers: Vec<Answered>,
}

/// What the hub said to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The question.
    pub question: Uuid,
    /// The answer's bytes, or why there is none.
    pub answer: Result<Vec<u8>, Failure>,
}

/// How the exchange stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// Where the hub is.
    pub hub: String,
    /// When it last answered, in this run.
    pub contact: Option<Moment>,
    /// Whether everything that was tried last worked.
    pub is_connected: bool,
    /// Records the hub hasn't confirmed.
    pub waiting: u64,
    /// Up to which number of the journal they were counted: what was written since waits, too.
    pub counted: u64,
    /// When the oldest of them was made.
    pub oldest: Option<Moment>,
    /// What is wrong, if anything is.
    pub trouble: Option<Trouble>,
    /// How many milliseconds the hub's clock is ahead of the till's.
    pub ahead_ms: i64,
    /// What comes down.
    pub sources: Vec<Source>,
    /// Entries that were taken and aren't in effect.
    pub aside: Vec<Aside>,
}

/// Something that comes down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its scope.
    pub scope: String,
    /// Whether everything the hub is known to have is here.
    pub is_up_to_date: bool,
    /// When that was last so.
    pub as_of: Option<Moment>,
    /// How far: position read, position known.
    pub position: (u64, u64),
}

/// What is wrong with the exchange. Each has its sentence and its next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Nobody answers there.
    Unreachable,
    /// Somebody else answers there.
    Stranger,
    /// The hub doesn't know this till.
    Unknown,
    /// The hub can't take anything just now.
    Busy,
    /// The hub refuses something else.
    Refused,
    /// The till's own disk.
    Disk,
    /// The clocks are too far apart.
    Clock,
    /// A manager shut this till out.
    Revoked,
    /// The hub has other records under this till's numbers.
    Fork,
    /// A record isn't as it was sealed.
    Altered,
}

impl Trouble {
    /// Every trouble.
    pub const ALL: [Trouble; 10] = [
        Trouble::Unreachable,
        Trouble::Stranger,
        Trouble::Unknown,
        Trouble::Busy,
        Trouble::Refused,
        Trouble::Disk,
        Trouble::Clock,
        Trouble::Revoked,
        Trouble::Fork,
        Trouble::Altered,
    ];

    /// Its name, as texts have it.
    pub const fn name(self) -> &'static str {
        match self {
            Trouble::Unreachable => "unreachable",
            Trouble::Stranger => "stranger",
            Trouble::Unknown => "unknown",
            Trouble::Busy => "busy",
            Trouble::Refused => "refused",
            Trouble::Disk => "disk",
            Trouble::Clock => "clock",
            Trouble::Revoked => "revoked",
            Trouble::Fork => "fork",
            Trouble::Altered => "altered",
        }
    }

    /// Whether a person has to do something about it.
    pub const fn needs_somebody(self) -> bool {
        matches!(self, Trouble::Unknown | Trouble::Revoked | Trouble::Fork | Trouble::Altered)
    }
}

impl From<Stop> for Trouble {
    fn from(stop: Stop) -> Trouble {
        match stop {
            Stop::Fork => Trouble::Fork,
            Stop::Altered => Trouble::Altered,
            Stop::Revoked => Trouble::Revoked,
        }
    }
}

impl From<&Failure> for Trouble {
    fn from(failure: &Failure) -> Trouble {
        match failure {
            Failure::Unreachable(_) => Trouble::Unreachable,
            Failure::Unreadable(_) => Trouble::Stranger,
            Failure::Disk(_) => Trouble::Disk,
            Failure::Problem { kind, .. } => match kind {
                ProblemType::Unsigned => Trouble::Unknown,
                ProblemType::Revoked => Trouble::Revoked,
                ProblemType::Clock => Trouble::Clock,
                ProblemType::Storage | ProblemType::TooMany => Trouble::Busy,
                ProblemType::Fork => Trouble::Fork,
                ProblemType::Altered => Trouble::Altered,
                _ => Trouble::Refused,
            },
        }
    }
}

impl State {
    /// Before anything was exchanged in this run.
    pub fn not_yet(hub: String, trouble: Option<Trouble>) -> State {
        State {
            hub,
            contact: None,
            is_connected: false,
            waiting: 0,
            counted: u64::MAX,
            oldest: None,
            trouble,
            ahead_ms: 0,
            sources: Vec::new(),
            aside: Vec::new(),
        }
    }

    /// Whether a person would read the same: another moment of contact alone is no news.
    pub(crate) fn is_like(&self, other: &State) -> bool {
        let sources = |state: &State| -> Vec<(String, bool, (u64, u64))> {
            let plain = |source: &Source| (source.scope.clone(), source.is_up_to_date, source.position);
            state.sources.iter().map(plain).collect()
        };
        (self.is_connected, self.waiting, self.counted, self.oldest, self.trouble)
            == (other.is_connected, other.waiting, other.counted, other.oldest, other.trouble)
            && self.contact.is_some() == other.contact.is_some()
            && self.aside == other.aside
            && sources(self) == sources(other)
    }
}
