//! The exchange's thread: does what the engine says, and tells the workstation what came of it. No sale waits for it.

use crate::disk::Disk;
use crate::engine::Engine;
use crate::exchange::{Account, Caller, Heard};
use crate::local::Local;
use crate::news::{Answered, News, Source, State, Trouble};
use crate::question::Question;
use crate::step::{Failure, Outcome, Step, Way};
use crate::turn::{Reply, Request, conclude, prepare};
use crate::{now, random};
use database::{DatabaseError, Exchange};
use protocol::{Lane, Problem};
use retail::Moment;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::task::JoinSet;

/// Events that may wait for the thread.
const EVENTS_MAX: usize = 256;
/// When the thread looks around if nothing is due.
const LOOK: Duration = Duration::from_secs(30);

/// Who is told what came of the exchange. It must not wait.
pub type Tell = Box<dyn FnMut(News) + Send>;

/// The exchange as the workstation has it. Dropping it ends the thread.
pub struct Sync {
    events: Sender<Event>,
    thread: Option<JoinHandle<()>>,
}

enum Event {
    /// A record was written.
    Written(Lane),
    /// Somebody wants it tried now.
    TryNow,
    /// The till's data were opened anew.
    Renewed(Box<Exchange>),
    /// Something a person waits for.
    Asked(Box<Question>),
    /// What the hub says to it.
    Answered(Box<Answered>),
    /// A step's reply.
    Replied(Box<Step>, Box<Result<Reply, Failure>>),
    Stop,
}

impl Sync {
    /// Starts the exchange.
    ///
    /// # Errors
    /// Says in English what can't be used: the hub's authority, the till's data, or that the system has no more threads.
    pub fn start(account: Account, exchange: Exchange, tell: Tell) -> Result<Sync, String> {
        let hub = account.url.clone();
        let disk = Disk { exchange, secret: account.secret };
        let caller = Arc::new(Caller::new(account)?);
        let (events, inbox) = channel(EVENTS_MAX);
        let own = events.clone();
        let thread = std::thread::Builder::new().name("exchange".to_owned()).spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            // Without a runtime there is no network: the till sells on, and says that nothing is exchanged.
            if let Ok(runtime) = runtime {
                runtime.block_on(run(hub, disk, caller, (own, inbox), tell));
                runtime.shutdown_background();
            }
        });
        Ok(Sync { events, thread: Some(thread.map_err(|error| error.to_string())?) })
    }

    /// A record was written: it goes up at once, if the hub can be reached.
    pub fn written(&self, lane: Lane) {
        // A queue that is full has been told enough.
        let _ = self.events.try_send(Event::Written(lane));
    }

    /// A person wants it tried now.
    pub fn try_now(&self) {
        let _ = self.events.try_send(Event::TryNow);
    }

    /// The till's data were opened anew.
    pub fn renew(&self, exchange: Exchange) {
        let _ = self.events.try_send(Event::Renewed(Box::new(exchange)));
    }

    /// Asks the hub something a person waits for. It returns at once: the answer is news, within the deadline whatever happens.
    ///
    /// # Errors
    /// That there is too much to do to ask now.
    pub fn ask(&self, question: Question) -> Result<(), Failure> {
        let asked = self.events.try_send(Event::Asked(Box::new(question)));
        asked.map_err(|_| Failure::Unreachable("the exchange has too much to do".to_owned()))
    }
}

impl Drop for Sync {
    fn drop(&mut self) {
        while let Err(tokio::sync::mpsc::error::TrySendError::Full(_)) = self.events.try_send(Event::Stop) {
            std::thread::sleep(Duration::from_millis(5));
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// What the thread holds.
struct Running {
    hub: String,
    disk: Disk,
    caller: Arc<Caller>,
    engine: Engine,
    started: Instant,
    events: Sender<Event>,
    stream: Sender<Heard>,
    tasks: JoinSet<()>,
    /// What people wait for: apart from the steps, which end when the data are opened anew.
    questions: JoinSet<()>,
    answers: Vec<Answered>,
    contact: Option<Moment>,
    /// When each source was last known to be up to date.
    as_of: BTreeMap<String, Moment>,
    kinds: BTreeSet<String>,
    told: Option<State>,
}

async fn run(
    hub: String,
    disk: Disk,
    caller: Arc<Caller>,
    (events, mut inbox): (Sender<Event>, Receiver<Event>),
    mut tell: Tell,
) {
    let kinds = disk.exchange.replay().unwrap_or_default();
    let read = disk.exchange.reader().scopes_read().unwrap_or_default();
    let as_of = read.into_iter().filter_map(|read| Some((read.scope, read.as_of.parse().ok()?))).collect();
    let engine = engine_of(&disk);
    let (stream, mut hearing) = channel(EVENTS_MAX);
    let mut running = Running {
        hub,
        disk,
        caller,
        engine,
        started: Instant::now(),
        events,
        stream,
        tasks: JoinSet::new(),
        questions: JoinSet::new(),
        answers: Vec::new(),
        contact: None,
        as_of,
        kinds,
        told: None,
    };
    loop {
        running.begin_steps();
        running.tell(&mut tell);
        let now_ms = running.now_ms();
        let due = running.engine.due_ms(now_ms).map_or(LOOK, |due| Duration::from_millis(due.saturating_sub(now_ms)));
        tokio::select! {
            event = inbox.recv() => match event {
                None | Some(Event::Stop) => return running.tasks.abort_all(),
                Some(event) => running.take(event),
            },
            Some(heard) = hearing.recv() => running.heard(&heard),
            () = tokio::time::sleep(due.min(LOOK)) => {}
            _ = running.tasks.join_next(), if !running.tasks.is_empty() => {}
        }
    }
}

/// Stretches that can't be read make an engine that sends nothing; the workstation learns of the damage itself.
fn engine_of(disk: &Disk) -> Engine {
    let stretches = |lane| disk.stretches(lane).unwrap_or_default();
    Engine::new(stretches(Lane::Journal), stretches(Lane::Customers))
}

impl Running {
    fn now_ms(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    fn begin_steps(&mut self) {
        while let Some(step) = self.engine.next(self.now_ms()) {
            match prepare(&self.disk, &step, &now().to_string()) {
                Ok(request) => self.send(step, request),
                Err(outcome) => self.engine.done(&step, outcome, self.now_ms(), random()),
            }
        }
    }

    fn send(&mut self, step: Step, request: Request) {
        let (caller, events, stream) = (Arc::clone(&self.caller), self.events.clone(), self.stream.clone());
        self.tasks.spawn(async move {
            let reply = if request == Request::Stream {
                Err(caller.listen(&stream).await)
            } else {
                caller.call(&request).await
            };
            let _ = events.send(Event::Replied(Box::new(step), Box::new(reply))).await;
        });
    }

    fn take(&mut self, event: Event) {
        match event {
            Event::Written(lane) => self.engine.wake(lane),
            Event::TryNow => self.engine.try_now(),
            Event::Renewed(exchange) => {
                self.disk.exchange = *exchange;
                self.tasks.abort_all();
                self.engine = engine_of(&self.disk);
            }
            Event::Asked(question) => self.ask(*question),
            Event::Answered(answered) => {
                while self.questions.try_join_next().is_some() {}
                self.answers.push(*answered);
            }
            Event::Replied(step, reply) => self.replied(&step, *reply),
            Event::Stop => {}
        }
    }

    fn ask(&mut self, question: Question) {
        let (caller, events) = (Arc::clone(&self.caller), self.events.clone());
        self.questions.spawn(async move {
            let Question { id, path, body, deadline } = question;
            let answer = caller.ask(&path, body, deadline).await;
            let _ = events.send(Event::Answered(Box::new(Answered { question: id, answer }))).await;
        });
    }

    fn heard(&mut self, heard: &Heard) {
        match heard {
            Heard::Open => {
                self.contact = Some(now());
                let now_ms = self.now_ms();
                self.engine.streaming(now_ms, random());
            }
            Heard::Poke(poke) => self.engine.poke(&poke.hub_epoch, &poke.scope, poke.head),
            Heard::Look => self.engine.look(),
        }
    }

    fn replied(&mut self, step: &Step, reply: Result<Reply, Failure>) {
        if matches!(reply, Ok(_) | Err(Failure::Problem { .. })) {
            self.contact = Some(now());
        }
        let (outcome, applied) = conclude(&self.disk, step, reply);
        if let Some(applied) = applied {
            self.kinds.extend(applied.kinds);
        }
        let is_down = matches!(outcome, Outcome::Read { .. } | Outcome::Subscribed { .. });
        self.engine.done(step, outcome, self.now_ms(), random());
        if is_down {
            for scope in self.engine.scopes().filter(|scope| scope.is_up_to_date) {
                self.as_of.insert(scope.name.to_owned(), now());
            }
        }
    }

    /// Tells what changed, if anything did.
    fn tell(&mut self, tell: &mut Tell) {
        let state = self.state();
        let is_as_told = self.told.as_ref().is_some_and(|told| told.is_like(&state));
        if is_as_told && self.kinds.is_empty() && self.answers.is_empty() {
            return;
        }
        self.told = Some(state.clone());
        let (kinds, answers) = (std::mem::take(&mut self.kinds), std::mem::take(&mut self.answers));
        tell(News { state, kinds, answers });
    }

    fn state(&self) -> State {
        // Before those that wait: a record that comes between is counted twice for a moment, and never left out.
        let counted = self.disk.exchange.newest_record().unwrap_or_default();
        let waiting: Result<(u64, Option<String>), DatabaseError> = self.disk.exchange.waiting();
        let (waiting, oldest) = waiting.unwrap_or_default();
        let failure = self.engine.failures().find(|(way, _)| *way != Way::Stream).or(self.engine.failures().next());
        let stop = [Lane::Journal, Lane::Customers].into_iter().find_map(|lane| self.engine.stop(lane));
        State {
            hub: self.hub.clone(),
            contact: self.contact,
            is_connected: failure.is_none() && self.engine.hub_epoch().is_some(),
            waiting,
            counted,
            oldest: oldest.and_then(|oldest| oldest.parse().ok()),
            trouble: stop.map(Trouble::from).or(failure.map(|(_, failure)| Trouble::from(failure))),
            ahead_ms: self.caller.ahead_ms(),
            sources: self.sources(),
            aside: self.disk.exchange.reader().aside(crate::news::ASIDE_MAX).unwrap_or_default(),
        }
    }

    fn sources(&self) -> Vec<Source> {
        let scopes = self.engine.scopes().map(|scope| Source {
            scope: scope.name.to_owned(),
            is_up_to_date: scope.is_up_to_date,
            as_of: self.as_of.get(scope.name).copied(),
            position: scope.position,
        });
        scopes.collect()
    }
}

/// The hub's problem behind a failure, if it named one.
pub fn problem_of(failure: &Failure) -> Option<&Problem> {
    match failure {
        Failure::Problem { facts, .. } => facts.as_deref(),
        _ => None,
    }
}
