//! Between tills and hub: what is lost, late, doubled or cut short on the way, and what the hub answers.

use crate::till::Waiting;
use crate::world::{Event, World};
use hub::{ChangeStorage, Refused};
use protocol::{
    ClaimReply, ClaimRequest, Cursor, LeaseEnd, LeaseRequest, Poke, Problem, ProblemType, TransitionRequest,
    VoucherHandle, VoucherLease,
};
use sync::{Failure, Local, Outcome, Reply, Request, Step, conclude, prepare};
use uuid::Uuid;

/// After this time without an answer a till gives up.
const PATIENCE_MS: u64 = 20_000;
/// After this time without a word a till takes a stream for dead.
const SILENCE_MS: u64 = protocol::STREAM_SILENCE_MAX_S * 1_000;

/// The run of a till that gets the answers to doubled requests: none.
const NOBODY: u32 = u32::MAX;

/// How bad the network is, in so many of a thousand messages.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Weather {
    pub(crate) lost: u64,
    pub(crate) doubled: u64,
    pub(crate) cut_short: u64,
    /// Somebody else answers: a captive portal.
    pub(crate) portal: u64,
    /// The hub's disk is full, or it has too much to do.
    pub(crate) refused: u64,
    /// The hub is killed after a commit, before it answers.
    pub(crate) killed: u64,
    pub(crate) delay_ms: u64,
}

/// What a till asks.
#[derive(Clone, Debug)]
pub(crate) enum Ask {
    Step(Request),
    Lease(VoucherHandle, LeaseRequest),
    Capture(Uuid, LeaseEnd),
    Release(Uuid),
    Transition(Uuid, TransitionRequest),
    Claim(ClaimRequest),
}

/// What it gets.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    Step(Result<Reply, Failure>),
    /// The stream is open.
    Listening,
    Lease(Result<VoucherLease, Failure>),
    HandOver(Box<Result<protocol::Order, Failure>>),
    Claim(Result<ClaimReply, Failure>),
}

/// A request the hub holds back until something changes.
#[derive(Clone, Debug)]
pub(crate) struct Held {
    id: u64,
    from: (usize, u32, u64),
    request: Request,
    scope: String,
}

fn unreachable() -> Failure {
    Failure::Unreachable("nobody answers".to_owned())
}

fn refused(problem: Problem) -> Failure {
    Failure::Problem {
        kind: problem.kind,
        title: problem.title.clone(),
        retry_after_ms: None,
        facts: Some(Box::new(problem)),
    }
}

impl World<'_> {
    /// Lets a till's engine do what is due.
    pub(crate) fn pump(&mut self, till: usize) {
        for _ in 0..1_000 {
            let now = self.now_ms;
            let Some(step) = self.tills[till].engine.as_mut().and_then(|engine| engine.next(now)) else { break };
            let sent_at = self.till_clock(till).to_string();
            match prepare(&self.tills[till].disk, &step, &sent_at) {
                Ok(request) => {
                    if !self.ledger.tills_wait() {
                        self.count_as_safe(till, &step, &request);
                    }
                    let patience = match &request {
                        Request::Changes { wait_s, .. } => PATIENCE_MS + wait_s * 1_000,
                        _ => PATIENCE_MS,
                    };
                    self.send(till, Waiting::Step(step), Ask::Step(request), patience);
                }
                Err(outcome) => self.done(till, &step, outcome),
            }
            if self.tills[till].disk.is_dark() {
                return self.power_failed(till);
            }
        }
        let due = self.tills[till].engine.as_ref().and_then(|engine| engine.due_ms(self.now_ms));
        if let Some(due) = due.map(|due| due.max(self.now_ms + 1)) {
            let is_told = self.tills[till].wakes_at_ms.is_some_and(|at| at > self.now_ms && at <= due);
            if !is_told {
                self.tills[till].wakes_at_ms = Some(due);
                self.at(due, Event::Wake(till));
            }
        }
    }

    /// What a till that doesn't wait for the answer does: what it sends counts as safe.
    fn count_as_safe(&mut self, till: usize, step: &Step, request: &Request) {
        let (Step::Push { lane, stretch, .. }, Request::Ops(batch)) = (step, request) else { return };
        let through = batch.ops.last().map_or(0, |op| op.seq);
        // A power cut in this write is seen after it.
        let _ = self.tills[till].disk.confirm(*lane, stretch, through);
        let epoch = self.sqlite.epoch().ok();
        self.note_confirms(till, epoch.as_deref());
    }

    fn done(&mut self, till: usize, step: &Step, outcome: Outcome) {
        let random = self.dice.any();
        let now = self.now_ms;
        if let Some(engine) = self.tills[till].engine.as_mut() {
            engine.done(step, outcome, now, random);
        }
    }

    /// Puts a question on its way.
    pub(crate) fn send(&mut self, till: usize, waiting: Waiting, ask: Ask, patience_ms: u64) {
        let ticket = self.ticket();
        let from = (till, self.tills[till].run, ticket);
        self.tills[till].waiting.insert(ticket, waiting);
        let gives_up = Answer::gives_up(&ask);
        self.at(self.now_ms + patience_ms, Event::Answer { to: from, answer: gives_up.clone() });
        if self.tills[till].is_cut_off || self.dice.chance(self.weather.lost) {
            if self.dice.chance(500) {
                let at = self.now_ms + 1 + self.dice.below(2_000);
                self.at(at, Event::Answer { to: from, answer: gives_up });
            }
            return;
        }
        if self.dice.chance(self.weather.portal) {
            let at = self.delayed();
            return self.at(at, Event::Answer { to: from, answer: Answer::portal(&ask) });
        }
        if self.dice.chance(self.weather.doubled) {
            let at = self.delayed() + self.dice.below(30_000);
            self.at(at, Event::Arrive { from: (till, NOBODY, ticket), ask: ask.clone() });
        }
        let at = self.delayed();
        self.at(at, Event::Arrive { from, ask });
    }

    fn delayed(&mut self) -> u64 {
        self.now_ms + 1 + self.dice.below(self.weather.delay_ms.max(1))
    }

    /// A question reached the hub.
    pub(crate) fn arrive(&mut self, from: (usize, u32, u64), ask: Ask) {
        if !self.hub_is_up {
            let answer = Answer::gives_up(&ask);
            return self.answer_later(from, answer);
        }
        if self.dice.chance(self.weather.refused) {
            let kinds = [ProblemType::Storage, ProblemType::TooMany, ProblemType::Clock];
            let kind = kinds[self.dice.index(kinds.len())];
            let retry_after_ms = (kind == ProblemType::TooMany).then(|| 1_000 + self.dice.below(10_000));
            let failure = Failure::Problem { kind, title: String::new(), retry_after_ms, facts: None };
            return self.answer_later(from, Answer::failed(&ask, failure));
        }
        let answer = self.ask_hub(from, &ask);
        self.hub_has_acted();
        let Some(answer) = answer else { return };
        if self.dice.chance(self.weather.killed) {
            return self.kill_hub();
        }
        self.answer_later(from, answer);
    }

    /// Puts an answer on its way back.
    fn answer_later(&mut self, to: (usize, u32, u64), answer: Answer) {
        let is_lost = self.tills[to.0].is_cut_off || self.dice.chance(self.weather.lost);
        if is_lost || to.1 == NOBODY {
            return;
        }
        let at = self.delayed();
        let is_cut = self.dice.chance(self.weather.cut_short);
        let answer = if is_cut { answer.cut_short(&mut self.dice) } else { answer };
        self.at(at, Event::Answer { to, answer });
    }

    fn ask_hub(&mut self, from: (usize, u32, u64), ask: &Ask) -> Option<Answer> {
        let till = self.tills[from.0].name.clone();
        let now = self.hub_clock();
        let storage = self.ledger.storage();
        let leased = |lease: Result<VoucherLease, Refused>| Answer::Lease(lease.map_err(|why| refused(why.into())));
        match ask {
            Ask::Lease(handle, request) => Some(leased(storage.lease_voucher(*handle, request, &till, now))),
            Ask::Capture(lease, end) => Some(leased(storage.capture_voucher(*lease, end, &till, now))),
            Ask::Release(lease) => Some(leased(storage.release_voucher(*lease, &till, now))),
            Ask::Transition(order, request) => {
                let moved = self.ledger.transition(*order, request, &till, now);
                if moved.is_ok() {
                    self.moved_on(*order, request, &till);
                }
                Some(Answer::HandOver(Box::new(moved.map_err(|why| refused(why.into())))))
            }
            Ask::Claim(request) => {
                let claimed = storage.claim_lines(request, &self.tills[from.0].store, &till, now);
                if let Ok(reply) = &claimed {
                    self.claimed(request, reply, &till);
                }
                Some(Answer::Claim(claimed.map_err(|why| refused(why.into()))))
            }
            Ask::Step(Request::Stream) => {
                if from.1 == NOBODY {
                    return None;
                }
                self.streams.push(from);
                Some(Answer::Listening)
            }
            Ask::Step(request) => self.reply(from, &till, request).map(Answer::Step),
        }
    }

    /// The reply to a step's request; `None` while it is held back.
    fn reply(&mut self, from: (usize, u32, u64), till: &str, request: &Request) -> Option<Result<Reply, Failure>> {
        let now = self.hub_clock();
        let storage = self.ledger.storage();
        let reply = match request {
            Request::Acknowledged { lane, epoch } => storage.acknowledged(till, *lane, epoch).map(Reply::Acknowledged),
            Request::Ops(batch) => {
                let taken = self.ledger.take_batch(till, batch, now);
                if let Ok(reply) = &taken {
                    self.heard(&batch.ops, reply.through, till);
                }
                taken.map(Reply::Ops)
            }
            Request::Subscription => storage.subscription(till, now).map(Reply::Subscription),
            Request::Changes { scope, cursor, limit, wait_s } => {
                let none = || Cursor { hub_epoch: String::new(), pos: 0, schema: 1 };
                let page = storage.changes(scope, &cursor.clone().unwrap_or_else(none), *limit);
                let is_empty = page.as_ref().is_ok_and(|page| page.through == page.after);
                if is_empty && *wait_s > 0 && from.1 != NOBODY {
                    let id = self.ticket();
                    self.at(self.now_ms + wait_s * 1_000, Event::PollOver(id));
                    self.polls.push(Held { id, from, request: request.clone(), scope: scope.clone() });
                    return None;
                }
                page.map(Reply::Changes)
            }
            Request::Manifest { .. } | Request::Blob(_) => Err(Refused::not_found("snapshot")),
            Request::Stream => return None,
        };
        Some(reply.map_err(|why| refused(why.into())))
    }

    /// Tells whoever waits what has changed at the hub.
    pub(crate) fn hub_has_acted(&mut self) {
        let mut pokes: Vec<Poke> = std::mem::take(&mut *self.pokes.lock().unwrap_or_else(|lock| lock.into_inner()));
        pokes.sort_by(|one, other| (&one.scope, one.head).cmp(&(&other.scope, other.head)));
        for poke in pokes {
            let (due, held): (Vec<Held>, Vec<Held>) =
                std::mem::take(&mut self.polls).into_iter().partition(|held| held.scope == poke.scope);
            self.polls = held;
            for held in due {
                self.answer_held(held);
            }
            for stream in self.streams.clone() {
                let at = self.delayed();
                self.at(at, Event::Poke { to: stream, poke: poke.clone() });
            }
        }
    }

    pub(crate) fn poll_over(&mut self, id: u64) {
        if let Some(index) = self.polls.iter().position(|held| held.id == id) {
            let held = self.polls.remove(index);
            self.answer_held(held);
        }
    }

    fn answer_held(&mut self, held: Held) {
        let Request::Changes { scope, cursor, limit, .. } = held.request else { return };
        let request = Request::Changes { scope, cursor, limit, wait_s: 0 };
        let till = self.tills[held.from.0].name.clone();
        if let Some(reply) = self.reply(held.from, &till, &request) {
            self.answer_later(held.from, Answer::Step(reply));
        }
    }

    /// The hub's program ends without a word.
    pub(crate) fn kill_hub(&mut self) {
        if !self.hub_is_up {
            return;
        }
        self.note("the hub is killed", 0);
        self.hub_is_up = false;
        self.ledger.killed();
        self.pokes.lock().unwrap_or_else(|lock| lock.into_inner()).clear();
        self.polls.clear();
        for stream in std::mem::take(&mut self.streams) {
            let at = self.now_ms + 1 + self.dice.below(SILENCE_MS);
            self.at(at, Event::Answer { to: stream, answer: Answer::Step(Err(unreachable())) });
        }
        let at = self.now_ms + 500 + self.dice.below(60_000);
        self.at(at, Event::HubStarts);
    }

    /// An event of a stream reached a till.
    pub(crate) fn poked(&mut self, to: (usize, u32, u64), poke: &Poke) {
        let till = &mut self.tills[to.0];
        if till.run != to.1 || till.is_cut_off || till.stream != Some(to.2) {
            return;
        }
        if let Some(engine) = till.engine.as_mut() {
            engine.poke(&poke.hub_epoch, &poke.scope, poke.head);
        }
        self.pump(to.0);
    }

    /// An answer, or the end of a till's patience.
    pub(crate) fn answered(&mut self, to: (usize, u32, u64), answer: Answer) {
        let (index, run, ticket) = to;
        if self.tills[index].run != run || self.tills[index].engine.is_none() {
            return;
        }
        let is_listening = self.tills[index].stream == Some(ticket);
        if let Answer::Listening = answer {
            if self.tills[index].waiting.contains_key(&ticket) {
                self.tills[index].stream = Some(ticket);
                let (now, random) = (self.now_ms, self.dice.any());
                if let Some(engine) = self.tills[index].engine.as_mut() {
                    engine.streaming(now, random);
                }
                let lasts = 30_000 + self.dice.below(if self.is_healed { 10_000_000 } else { 200_000 });
                self.at(self.now_ms + lasts, Event::StreamEnds(to));
                self.pump(index);
            }
            return;
        }
        // Patience ends for what hasn't begun; an open stream is ended by its silence.
        if is_listening && matches!(&answer, Answer::Step(Err(_))) && self.streams.contains(&to) {
            return;
        }
        let Some(waiting) = self.tills[index].waiting.remove(&ticket) else { return };
        match (waiting, answer) {
            (Waiting::Step(step), Answer::Step(reply)) => {
                if is_listening {
                    self.tills[index].stream = None;
                }
                let epoch = hub_epoch(&reply).map(str::to_owned);
                let (outcome, _) = conclude(&self.tills[index].disk, &step, reply);
                self.note_confirms(index, epoch.as_deref());
                if self.tills[index].disk.is_dark() {
                    return self.power_failed(index);
                }
                self.done(index, &step, outcome);
            }
            (waiting, Answer::Lease(reply)) => self.lease_answered(index, &waiting, reply),
            (Waiting::HandOver(order), Answer::HandOver(reply)) => self.hand_over_answered(index, order, *reply),
            (Waiting::Claim(order), Answer::Claim(reply)) => self.claim_answered(index, order, reply),
            _ => {}
        }
        self.pump(index);
    }

    /// A stream breaks off.
    pub(crate) fn stream_ends(&mut self, to: (usize, u32, u64)) {
        let was_open = self.streams.len();
        self.streams.retain(|open| *open != to);
        if self.streams.len() < was_open {
            self.answered(to, Answer::Step(Err(unreachable())));
        }
    }
}

fn hub_epoch(reply: &Result<Reply, Failure>) -> Option<&str> {
    match reply {
        Ok(Reply::Acknowledged(reply)) => Some(&reply.hub_epoch),
        Ok(Reply::Ops(reply)) => Some(&reply.hub_epoch),
        _ => None,
    }
}

impl Answer {
    fn failed(ask: &Ask, failure: Failure) -> Answer {
        match ask {
            Ask::Step(_) => Answer::Step(Err(failure)),
            Ask::Transition(..) => Answer::HandOver(Box::new(Err(failure))),
            Ask::Claim(_) => Answer::Claim(Err(failure)),
            _ => Answer::Lease(Err(failure)),
        }
    }

    fn gives_up(ask: &Ask) -> Answer {
        Answer::failed(ask, unreachable())
    }

    fn portal(ask: &Ask) -> Answer {
        Answer::failed(ask, Failure::Unreadable("text/html".to_owned()))
    }

    /// The answer as somebody reads it whose connection broke in the middle of it.
    fn cut_short(self, dice: &mut crate::dice::Dice) -> Answer {
        let Answer::Step(Ok(reply)) = &self else { return self };
        let text = match reply {
            Reply::Acknowledged(reply) => serde_json::to_string(reply),
            Reply::Ops(reply) => serde_json::to_string(reply),
            Reply::Subscription(reply) => serde_json::to_string(reply),
            Reply::Changes(reply) => serde_json::to_string(reply),
            Reply::Manifest(reply) => serde_json::to_string(reply),
            Reply::Blob(_) => return self,
        };
        let Ok(text) = text else { return self };
        let part = &text.as_bytes()[..dice.index(text.len())];
        match serde_json::from_slice::<serde_json::Value>(part) {
            Ok(_) => self,
            Err(error) => Answer::Step(Err(Failure::Unreadable(error.to_string()))),
        }
    }
}
