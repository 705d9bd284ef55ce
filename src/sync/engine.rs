//! What to exchange next. Pure: it is told the time, chance and what came of each step, and does nothing itself.
//!
//! ```text
//!     up, for each chain:     ask how far the hub is --> push what it lacks --> wait for a record --> push ...
//!                                  ^--- the hub was restored, or another number was due ---'
//!     down, for each lane:    read what is subscribed --> read each scope up to its head --> wait for a poke --> read ...
//!                                                            ^--- begin again: cursor gone, sum wrong ---'
//! ```
//!
//! Lanes don't wait for one another: a record the hub refuses holds up no price, and a long catalogue no sale.

use crate::local::Stretch;
use crate::pace::Pace;
use crate::scope::{Down, SNAPSHOT_FROM, Scope, ScopeState};
use crate::step::{Failure, Outcome, Step, Stop, Way};
use protocol::{Lane, ProblemType, Subscription, WAIT_MAX_S};

/// Ops of a batch.
const BATCH_OPS: usize = protocol::BATCH_MAX;
/// How often the subscription is read anew while the stream tells what changes, and while it doesn't.
const SUBSCRIPTION_MS: [u64; 2] = [300_000, 30_000];
/// Changes of a page: so few that a sale never waits long for the disk.
const PAGE_CHANGES: usize = 500;
/// How long after a long poll the next one begins, even if the hub answers at once.
const POLL_MS: u64 = 2_000;
/// A stream that lasted so long was a good one.
const GOOD_STREAM_MS: u64 = 30_000;

#[derive(Clone, Debug, PartialEq, Eq)]
enum Up {
    /// Which stretch to ask for.
    Ask(usize),
    /// Which stretch, and after which number it goes on.
    Push(usize, u64),
    /// Everything there was is there: which stretch, and up to where.
    Done(usize, u64),
}

struct Chain {
    lane: Lane,
    stretches: Vec<Stretch>,
    up: Up,
    stop: Option<Stop>,
    limit: usize,
}

/// Decides what to exchange next.
pub struct Engine {
    hub_epoch: Option<String>,
    chains: [Chain; 2],
    scopes: Vec<Scope>,
    paces: [Pace; Way::ALL.len()],
    is_streaming: bool,
    streaming_since_ms: u64,
    subscribed_ms: Option<u64>,
    /// When the hub was last asked to hold an answer back.
    polled_ms: Option<u64>,
}

impl Engine {
    /// An engine that knows nothing of the hub yet: it asks first. The stretches are those of the journal and of the customers.
    pub fn new(journal: Vec<Stretch>, customers: Vec<Stretch>) -> Engine {
        let chain = |lane, stretches| Chain { lane, stretches, up: Up::Ask(0), stop: None, limit: BATCH_OPS };
        Engine {
            hub_epoch: None,
            chains: [chain(Lane::Journal, journal), chain(Lane::Customers, customers)],
            scopes: Vec::new(),
            paces: std::array::from_fn(|_| Pace::default()),
            is_streaming: false,
            streaming_since_ms: 0,
            subscribed_ms: None,
            polled_ms: None,
        }
    }

    /// The next step, if one is due now. Call it until it has none; each step is answered with [`done`](Engine::done).
    pub fn next(&mut self, now_ms: u64) -> Option<Step> {
        Way::ALL.into_iter().find_map(|way| {
            if !self.pace(way).is_free(now_ms) {
                return None;
            }
            let step = self.step_of(way, now_ms)?;
            if matches!(step, Step::Read { wait_s: 1.., .. }) {
                self.polled_ms = Some(now_ms);
            }
            self.pace(way).begin();
            Some(step)
        })
    }

    /// When to call [`next`](Engine::next) again, if nothing happens before.
    pub fn due_ms(&self, now_ms: u64) -> Option<u64> {
        let free = Way::ALL.into_iter().filter(|way| !self.pace_of(*way).is_busy());
        let due = free.filter_map(|way| {
            let at = match (way, self.step_of(way, now_ms)) {
                (_, Some(_)) => now_ms,
                (Way::Subscription, None) => self.next_subscription_ms()?,
                (Way::Prices | Way::Catalogue | Way::Rest, None) => self.next_read_ms(way, now_ms)?,
                _ => return None,
            };
            Some(at.max(self.pace_of(way).free_from_ms()))
        });
        due.min()
    }

    /// When a lane that has nothing to read now has something again.
    fn next_read_ms(&self, way: Way, now_ms: u64) -> Option<u64> {
        let of_way = self.scopes.iter().filter(|scope| scope.way == way && scope.is_subscribed);
        let waiting = of_way.map(|scope| scope.free_from_ms).filter(|from| *from > now_ms).min();
        let poll = self.polled_ms.filter(|_| way == Way::Prices && !self.is_streaming).map(|at| at + POLL_MS);
        waiting.into_iter().chain(poll).min()
    }

    /// What came of a step. `random` is any number; with it, tills that lost the hub at once don't all come back at once.
    pub fn done(&mut self, step: &Step, outcome: Outcome, now_ms: u64, random: u64) {
        self.pace(step.way()).end();
        let outcome = match outcome {
            Outcome::Failed(failure) => return self.failed(step, &failure, now_ms, random),
            other => other,
        };
        let is_new_epoch = match &outcome {
            Outcome::Acknowledged { hub_epoch, .. }
            | Outcome::Pushed { hub_epoch, .. }
            | Outcome::Read { hub_epoch, .. } => self.learn_epoch(hub_epoch),
            Outcome::Subscribed { subscription, .. } => self.learn_epoch(&subscription.hub_epoch),
            _ => false,
        };
        match outcome {
            Outcome::Acknowledged { through, is_ours, .. } if !is_new_epoch => {
                self.acknowledged(step, through, is_ours)
            }
            Outcome::Pushed { through, .. } if !is_new_epoch && !self.pushed(step, through) => {
                let answer = Failure::Unreadable("the hub took nothing and didn't say why".to_owned());
                return self.failed(step, &answer, now_ms, random);
            }
            Outcome::Nothing => self.nothing_to_push(step),
            Outcome::Subscribed { subscription, unread } => self.subscribed(&subscription, &unread, now_ms),
            Outcome::Read { through, head, is_whole, .. } => {
                self.with_scope(step, |scope| scope.read(through, head, is_whole, now_ms, random));
            }
            Outcome::Begun => return self.with_scope(step, Scope::begun),
            Outcome::Snapshot(manifest, index) => {
                self.with_scope(step, |scope| scope.down = Down::Pieces(manifest, index));
            }
            Outcome::Piece { is_whole } => self.with_scope(step, |scope| scope.piece(is_whole, now_ms, random)),
            _ => {}
        }
        self.succeeded(step.way(), now_ms, random);
    }

    /// The stream is open. What changed since the hub was last asked and before it was open, it doesn't tell: that is looked at once more.
    pub fn streaming(&mut self, now_ms: u64, random: u64) {
        (self.is_streaming, self.streaming_since_ms) = (true, now_ms);
        self.subscribed_ms = None;
        self.pace(Way::Stream).forgive();
        self.hub_is_there(now_ms, random);
    }

    /// The hub said that a scope changed.
    pub fn poke(&mut self, hub_epoch: &str, scope: &str, head: u64) {
        self.learn_epoch(hub_epoch);
        if let Some(scope) = self.scopes.iter_mut().find(|known| known.name == scope) {
            scope.head = scope.head.max(head);
        }
    }

    /// The hub said that much changed: everything is looked at.
    pub fn look(&mut self) {
        self.subscribed_ms = None;
    }

    /// The till has written a record: it is sent at once, unless this lane is waiting after a failure.
    pub fn wake(&mut self, lane: Lane) {
        let chain = self.chain(lane);
        if let Up::Done(stretch, after) = chain.up {
            chain.up = Up::Push(stretch, after);
        }
    }

    /// A person wants it tried now: nothing waits any more, and what had stopped tries again.
    pub fn try_now(&mut self) {
        self.paces.iter_mut().for_each(Pace::try_now);
        self.subscribed_ms = None;
        for chain in &mut self.chains {
            if chain.stop.take().is_some() {
                chain.up = Up::Ask(0);
            }
        }
    }

    /// Why a chain isn't sent any more, if that is so.
    pub fn stop(&self, lane: Lane) -> Option<Stop> {
        self.chains.iter().find(|chain| chain.lane == lane)?.stop
    }

    /// The failure of each lane that isn't over yet, the most urgent lane first.
    pub fn failures(&self) -> impl Iterator<Item = (Way, &Failure)> {
        Way::ALL.into_iter().filter_map(|way| Some((way, self.pace_of(way).failure()?)))
    }

    /// Whether everything up is at the hub, as far as the engine was told of records.
    pub fn is_sent(&self) -> bool {
        self.chains.iter().all(|chain| matches!(chain.up, Up::Done(..)))
    }

    /// Whether the hub tells by itself what changed.
    pub fn is_streaming(&self) -> bool {
        self.is_streaming
    }

    /// The hub's epoch, once known.
    pub fn hub_epoch(&self) -> Option<&str> {
        self.hub_epoch.as_deref()
    }

    /// How each subscribed scope stands.
    pub fn scopes(&self) -> impl Iterator<Item = ScopeState<'_>> {
        self.scopes.iter().filter(|scope| scope.is_subscribed).map(|scope| ScopeState {
            name: &scope.name,
            is_up_to_date: scope.is_up_to_date(),
            as_of_ms: scope.as_of_ms,
            position: scope.position(),
        })
    }

    fn step_of(&self, way: Way, now_ms: u64) -> Option<Step> {
        match way {
            Way::Up(lane) => self.chains.iter().find(|chain| chain.lane == lane)?.step(),
            Way::Subscription => self.next_subscription_ms().is_none_or(|due| due <= now_ms).then_some(Step::Subscribe),
            Way::Stream => self.subscribed_ms.map(|_| Step::Listen),
            Way::Prices | Way::Catalogue | Way::Rest => self.step_down(way, now_ms),
        }
    }

    fn step_down(&self, way: Way, now_ms: u64) -> Option<Step> {
        let of_way = || self.scopes.iter().filter(|scope| scope.way == way && scope.is_subscribed);
        let scope = of_way().find(|scope| !scope.is_up_to_date() && scope.free_from_ms <= now_ms);
        let Some(scope) = scope else {
            // Without a stream the hub holds an answer back until there is a new price.
            let waits = way == Way::Prices && !self.is_streaming && of_way().all(Scope::is_up_to_date);
            let is_time = self.polled_ms.is_none_or(|at| at + POLL_MS <= now_ms);
            let waiting = of_way().next().filter(|_| waits && is_time)?;
            return Some(Step::Read { scope: waiting.name.clone(), limit: PAGE_CHANGES, wait_s: WAIT_MAX_S });
        };
        let name = scope.name.clone();
        Some(match &scope.down {
            Down::Read => Step::Read { scope: name, limit: PAGE_CHANGES, wait_s: 0 },
            Down::Again(is_snapshot) => Step::ReadAgain {
                scope: name,
                hub_epoch: self.hub_epoch.clone().unwrap_or_default(),
                may_go_on: *is_snapshot && scope.pos.is_none(),
            },
            Down::Snapshot => Step::Snapshot { scope: name },
            Down::Pieces(manifest, index) => Step::Piece { manifest: manifest.clone(), index: *index },
        })
    }

    /// When the subscription is read next; `None` at once.
    fn next_subscription_ms(&self) -> Option<u64> {
        let every = SUBSCRIPTION_MS[usize::from(!self.is_streaming)];
        self.subscribed_ms.map(|at| at + every)
    }

    /// Notes the hub's epoch; returns whether it was another one before. Then the hub was restored: it is asked again how far it is, and
    /// every cursor is shown to it.
    fn learn_epoch(&mut self, hub_epoch: &str) -> bool {
        if self.hub_epoch.as_deref() == Some(hub_epoch) {
            return false;
        }
        let was_known = self.hub_epoch.replace(hub_epoch.to_owned()).is_some();
        if was_known {
            self.chains.iter_mut().for_each(|chain| chain.up = Up::Ask(0));
            self.scopes.iter_mut().for_each(|scope| scope.is_due = true);
            self.subscribed_ms = None;
        }
        was_known
    }

    fn acknowledged(&mut self, step: &Step, through: u64, is_ours: bool) {
        let Step::Ask { lane, stretch } = step else { return };
        let chain = self.chain(*lane);
        let Some(index) = chain.stretches.iter().position(|known| known == stretch) else { return };
        if chain.up != Up::Ask(index) {
            return;
        }
        if !is_ours {
            chain.stop = Some(Stop::Fork);
            return;
        }
        chain.go_on(index, through.max(stretch.first - 1));
    }

    /// Whether the hub took at least one.
    fn pushed(&mut self, step: &Step, through: u64) -> bool {
        let Step::Push { lane, stretch, after, .. } = step else { return true };
        let chain = self.chain(*lane);
        let Some(index) = chain.stretches.iter().position(|known| known == stretch) else { return true };
        if chain.up != Up::Push(index, *after) {
            return true;
        }
        chain.limit = BATCH_OPS;
        chain.go_on(index, through);
        through > *after
    }

    fn nothing_to_push(&mut self, step: &Step) {
        let Step::Push { lane, stretch, after, .. } = step else { return };
        let chain = self.chain(*lane);
        let Some(index) = chain.stretches.iter().position(|known| known == stretch) else { return };
        if chain.up == Up::Push(index, *after) {
            chain.up = Up::Done(index, *after);
        }
    }

    fn subscribed(&mut self, subscription: &Subscription, unread: &[String], now_ms: u64) {
        self.subscribed_ms = Some(now_ms);
        for scope in &mut self.scopes {
            scope.is_subscribed = false;
        }
        let mut scopes = Vec::with_capacity(subscription.scopes.len());
        for head in &subscription.scopes {
            let known = self.scopes.iter().position(|scope| scope.name == head.scope);
            let mut scope = known.map_or_else(|| Scope::new(&head.scope), |index| self.scopes.swap_remove(index));
            scope.is_subscribed = true;
            scope.head = head.head;
            if scope.pos.is_none() && scope.head >= SNAPSHOT_FROM && unread.contains(&scope.name) {
                scope.down = Down::Again(true);
            }
            if scope.is_up_to_date() {
                scope.as_of_ms = Some(now_ms);
            }
            scopes.push(scope);
        }
        scopes.append(&mut self.scopes);
        self.scopes = scopes;
    }

    fn failed(&mut self, step: &Step, failure: &Failure, now_ms: u64, random: u64) {
        let way = step.way();
        let was_streaming = way == Way::Stream && std::mem::take(&mut self.is_streaming);
        if was_streaming && now_ms.saturating_sub(self.streaming_since_ms) >= GOOD_STREAM_MS {
            self.pace(way).succeeded();
        }
        let mut retry_after_ms = None;
        if let Failure::Problem { kind, retry_after_ms: asked, .. } = failure {
            retry_after_ms = *asked;
            let is_mended = self.mend(step, *kind, now_ms, random);
            if is_mended && !self.pace(way).is_failing() {
                // Once at once; if it happens again it waits like anything else.
                self.pace(way).failed_once(failure.clone());
                return;
            }
        }
        self.pace(way).failed(failure.clone(), now_ms, random, retry_after_ms);
    }

    /// Does what a problem asks for; returns whether the next step is another one, or may well work.
    fn mend(&mut self, step: &Step, kind: ProblemType, now_ms: u64, random: u64) -> bool {
        match (kind, step) {
            (ProblemType::Revoked, _) => {
                self.chains.iter_mut().for_each(|chain| chain.stop = Some(Stop::Revoked));
                false
            }
            (ProblemType::Clock, _) => true,
            (ProblemType::Fork, Step::Push { lane, .. }) => {
                self.chain(*lane).stop = Some(Stop::Fork);
                false
            }
            (ProblemType::Altered, Step::Push { lane, .. }) => {
                self.chain(*lane).stop = Some(Stop::Altered);
                false
            }
            (ProblemType::SequenceGap, Step::Push { lane, .. }) => {
                self.chain(*lane).up = Up::Ask(0);
                true
            }
            (ProblemType::TooLarge, Step::Push { lane, .. }) => {
                let chain = self.chain(*lane);
                let could_be_less = chain.limit > 1;
                chain.limit = (chain.limit / 2).max(1);
                could_be_less
            }
            (ProblemType::CursorGone | ProblemType::EpochChanged, Step::Read { .. }) => {
                self.with_scope(step, |scope| scope.begin_again(true, now_ms, random));
                true
            }
            (ProblemType::NotFound, Step::Snapshot { .. }) => {
                self.with_scope(step, |scope| scope.down = Down::Read);
                true
            }
            (ProblemType::NotFound, Step::Piece { .. }) => {
                self.with_scope(step, |scope| scope.down = Down::Snapshot);
                true
            }
            _ => false,
        }
    }

    /// What worked in one lane shows that the hub can be reached: the others needn't wait as long as they would.
    fn succeeded(&mut self, way: Way, now_ms: u64, random: u64) {
        self.pace(way).succeeded();
        for chain in self.chains.iter_mut().filter(|chain| chain.stop == Some(Stop::Revoked)) {
            (chain.stop, chain.up) = (None, Up::Ask(0)); // somebody let it in again
        }
        self.hub_is_there(now_ms, random);
    }

    fn hub_is_there(&mut self, now_ms: u64, random: u64) {
        for way in Way::ALL {
            let has_something = self.step_of(way, now_ms).is_some() || self.next_read_ms(way, now_ms).is_some();
            let pace = self.pace(way);
            pace.hub_is_there(now_ms, random);
            // What it once couldn't reach the hub for is done by another lane, such as the stream.
            if !has_something && !pace.is_busy() && matches!(pace.failure(), Some(Failure::Unreachable(_))) {
                pace.succeeded();
            }
        }
    }

    fn with_scope(&mut self, step: &Step, change: impl FnOnce(&mut Scope)) {
        let name = match step {
            Step::Read { scope, .. } | Step::ReadAgain { scope, .. } | Step::Snapshot { scope } => scope,
            Step::Piece { manifest, .. } => &manifest.scope,
            _ => return,
        };
        if let Some(scope) = self.scopes.iter_mut().find(|known| known.name == *name) {
            change(scope);
        }
    }

    fn chain(&mut self, lane: Lane) -> &mut Chain {
        let index = usize::from(lane == Lane::Customers);
        &mut self.chains[index]
    }

    fn pace(&mut self, way: Way) -> &mut Pace {
        &mut self.paces[index_of(way)]
    }

    fn pace_of(&self, way: Way) -> &Pace {
        &self.paces[index_of(way)]
    }
}

fn index_of(way: Way) -> usize {
    Way::ALL.iter().position(|known| *known == way).unwrap_or_default()
}

impl Chain {
    fn step(&self) -> Option<Step> {
        if self.stop.is_some() {
            return None;
        }
        let (lane, stretch) = (self.lane, |index: usize| self.stretches.get(index).cloned());
        match self.up {
            Up::Ask(index) => Some(Step::Ask { lane, stretch: stretch(index)? }),
            Up::Push(index, after) => Some(Step::Push { lane, stretch: stretch(index)?, after, limit: self.limit }),
            Up::Done(..) => None,
        }
    }

    /// The hub has a stretch up to here: the rest of it is pushed, or the next one asked for.
    fn go_on(&mut self, index: usize, through: u64) {
        let is_over = self.stretches[index].last.is_some_and(|last| through >= last);
        let has_next = index + 1 < self.stretches.len();
        self.up = if is_over && has_next { Up::Ask(index + 1) } else { Up::Push(index, through) };
    }
}
