//! Steps of the exchange, the lanes they belong to, and what comes of them.

use crate::local::Stretch;
use protocol::{Lane, Manifest, Problem, ProblemType, Subscription, scopes};

/// A lane of the exchange, in the order of urgency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Way {
    /// Records up.
    Up(Lane),
    /// What is subscribed, by which heads are known too.
    Subscription,
    /// The stream that says what changed.
    Stream,
    /// Prices and promotions down.
    Prices,
    /// The catalogue down.
    Catalogue,
    /// All else down.
    Rest,
}

impl Way {
    /// Every lane.
    pub const ALL: [Way; 7] = [
        Way::Up(Lane::Journal),
        Way::Up(Lane::Customers),
        Way::Subscription,
        Way::Stream,
        Way::Prices,
        Way::Catalogue,
        Way::Rest,
    ];

    pub(crate) fn of_scope(scope: &str) -> Way {
        match scope.split('/').next().unwrap_or_default() {
            scopes::PRICES | scopes::PROMOTIONS => Way::Prices,
            scopes::CATALOGUE => Way::Catalogue,
            _ => Way::Rest,
        }
    }
}

/// Something to do. A lane does one thing at a time; different lanes at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Ask how far the hub has a stretch.
    Ask {
        /// The chain.
        lane: Lane,
        /// The stretch.
        stretch: Stretch,
    },
    /// Send records.
    Push {
        /// The chain.
        lane: Lane,
        /// The stretch.
        stretch: Stretch,
        /// After this number.
        after: u64,
        /// So many at most.
        limit: usize,
    },
    /// Ask what is subscribed.
    Subscribe,
    /// Open the stream and listen to it until it ends; it is told with [`Engine::streaming`] and [`Engine::poke`].
    Listen,
    /// Read a page of a scope after its cursor.
    Read {
        /// The scope.
        scope: String,
        /// How many changes at most.
        limit: usize,
        /// For how many seconds the hub may hold the answer back while there is nothing new.
        wait_s: u64,
    },
    /// Begin a scope again from its first entry.
    ReadAgain {
        /// The scope.
        scope: String,
        /// The hub's epoch.
        hub_epoch: String,
        /// Whether a reading that a stop of the program left unfinished may go on.
        may_go_on: bool,
    },
    /// Ask for a scope's snapshot.
    Snapshot {
        /// The scope.
        scope: String,
    },
    /// Fetch a piece of a snapshot and take it over.
    Piece {
        /// The snapshot.
        manifest: Box<Manifest>,
        /// Which piece.
        index: usize,
    },
}

impl Step {
    /// The lane it belongs to.
    pub fn way(&self) -> Way {
        match self {
            Step::Ask { lane, .. } | Step::Push { lane, .. } => Way::Up(*lane),
            Step::Subscribe => Way::Subscription,
            Step::Listen => Way::Stream,
            Step::Read { scope, .. } | Step::ReadAgain { scope, .. } | Step::Snapshot { scope } => Way::of_scope(scope),
            Step::Piece { manifest, .. } => Way::of_scope(&manifest.scope),
        }
    }
}

/// What came of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The hub has a stretch up to here.
    Acknowledged {
        /// The hub's epoch.
        hub_epoch: String,
        /// Up to which number.
        through: u64,
        /// Whether its last record is the till's own one; `false` if the till has another one there, or none.
        is_ours: bool,
    },
    /// The hub took records and now has the stretch up to here.
    Pushed {
        /// The hub's epoch.
        hub_epoch: String,
        /// Up to which number.
        through: u64,
    },
    /// There was nothing to send.
    Nothing,
    /// What is subscribed.
    Subscribed {
        /// The hub's answer.
        subscription: Subscription,
        /// Scopes of it that the till hasn't begun to read.
        unread: Vec<String>,
    },
    /// A page was taken over.
    Read {
        /// The hub's epoch.
        hub_epoch: String,
        /// Up to which position.
        through: u64,
        /// Of how many.
        head: u64,
        /// Whether the copy adds up to what the hub says.
        is_whole: bool,
    },
    /// The scope is begun again.
    Begun,
    /// The snapshot there is, and the first of its pieces that isn't here.
    Snapshot(Box<Manifest>, usize),
    /// A piece was taken over.
    Piece {
        /// Whether the copy adds up to what the snapshot says, if this was the last piece.
        is_whole: bool,
    },
    /// It didn't work.
    Failed(Failure),
}

/// Why a step didn't work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// Nobody answered, or the answer broke off.
    Unreachable(String),
    /// Somebody else answered, or bytes were damaged on the way: a captive portal, a proxy's page, a page with a wrong checksum.
    Unreadable(String),
    /// The hub said no.
    Problem {
        /// What kind of no.
        kind: ProblemType,
        /// Its words, for logs.
        title: String,
        /// When it wants to be asked again.
        retry_after_ms: Option<u64>,
        /// All it said.
        facts: Option<Box<Problem>>,
    },
    /// The till's own disk.
    Disk(String),
}

/// Why nothing more is sent until a person has seen to it. Everything is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The hub has other records under this till's numbers: its data are a copy of another's, or older than they should be.
    Fork,
    /// A record's bytes aren't those of its seal.
    Altered,
    /// A manager shut this till out.
    Revoked,
}

impl Failure {
    /// What happened, in English, for logs.
    pub fn words(&self) -> String {
        match self {
            Failure::Unreachable(words) | Failure::Unreadable(words) | Failure::Disk(words) => words.clone(),
            Failure::Problem { kind, title, .. } => [kind.uri(), ": ", title].concat(),
        }
    }
}
