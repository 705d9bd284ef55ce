//! The world: a clock, a queue of what happens next, and who is in it.

use crate::acts::{Act, Disaster};
use crate::check::Broken;
use crate::dice::Dice;
use crate::disk::{Contents, Disk};
use crate::ledger::{Ledger, Plain};
use crate::network::{Answer, Ask, Held, Weather};
use crate::record::{self, Stamp};
use crate::till::Till;
use crate::truth::Truth;
use ed25519_dalek::SigningKey;
use hub::{LegalEntity, PlaceStorage, PriceReach, PriceStorage, Refused, Sqlite, Store, TillStorage, moment};
use protocol::{EnrolRequest, Place, Poke, PublicKey};
use retail::Moment;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

/// 2026-11-22T00:00:00Z.
const BEGIN_MS: i64 = 1_795_305_600_000;
/// For how long things happen.
pub(crate) const ACTIVE_MS: u64 = 600_000;
/// For how long everything may take to agree, once nothing fails any more.
const HEALED_MS: u64 = 3 * 3_600_000;
/// How often it is looked whether all agree.
const LOOK_MS: u64 = 5_000;

/// How many runs this process began.
static RUNS: AtomicU64 = AtomicU64::new(0);

/// The stores.
pub(crate) const STORES: [&str; 2] = ["AU-SYD", "AU-MEL"];

/// What happens.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    Wake(usize),
    Arrive { from: (usize, u32, u64), ask: Ask },
    Answer { to: (usize, u32, u64), answer: Answer },
    Poke { to: (usize, u32, u64), poke: Poke },
    PollOver(u64),
    StreamEnds((usize, u32, u64)),
    Act(Act),
    TillStarts(usize),
    HubStarts,
    NetworkIsBack(usize),
}

/// What a run did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Its seed.
    pub seed: u64,
    /// How many things happened.
    pub events: u64,
    /// How many records are at the hub.
    pub records: u64,
    /// How many sales were begun with a voucher that was taken without the hub.
    pub unasked: u64,
    /// How often an order was handed over, or some of it.
    pub handed_over: u64,
    /// How many orders were handed over twice, or after they had been given up.
    pub doubled: u64,
    /// How long everything took to agree after the last failure, in milliseconds of its own clock.
    pub agreed_after_ms: u64,
    /// SHA-256 of all that happened, in order: the same for the same seed.
    pub trace: String,
}

pub(crate) struct World<'a> {
    pub(crate) dice: Dice,
    pub(crate) now_ms: u64,
    queue: BTreeMap<(u64, u64), Event>,
    serial: u64,
    pub(crate) weather: Weather,
    pub(crate) is_healed: bool,
    pub(crate) disaster: Disaster,
    pub(crate) sqlite: Arc<Sqlite>,
    pub(crate) ledger: Box<dyn Ledger>,
    over: &'a dyn Fn(Arc<Sqlite>) -> Box<dyn Ledger>,
    pub(crate) hub_is_up: bool,
    pub(crate) hub_ahead_ms: i64,
    pub(crate) pokes: Arc<Mutex<Vec<Poke>>>,
    pub(crate) polls: Vec<Held>,
    pub(crate) streams: Vec<(usize, u32, u64)>,
    pub(crate) tills: Vec<Till>,
    pub(crate) truth: Truth,
    pub(crate) broken: Option<String>,
    /// A till's disk as it was, for a backup that is put back later.
    pub(crate) backup: Option<(usize, Contents)>,
    /// The hub's folder as it was.
    pub(crate) hub_copy: Option<PathBuf>,
    pub(crate) folder: Folder,
    trace: Sha256,
    /// What happened: when, what, to which till.
    story: Vec<(u64, &'static str, usize)>,
    events: u64,
}

/// A folder that goes with its run.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        // Most runs never make it.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Runs a seed with the product's own hub.
///
/// # Errors
/// What doesn't hold after everything healed.
pub fn run(seed: u64) -> Result<Report, Broken> {
    run_with(seed, &|sqlite| Box::new(Plain(sqlite)))
}

/// Runs a seed with something between hub and storage, to see whether a broken one is noticed.
///
/// # Errors
/// What doesn't hold after everything healed.
pub fn run_with(seed: u64, over: &dyn Fn(Arc<Sqlite>) -> Box<dyn Ledger>) -> Result<Report, Broken> {
    let begun = World::new(seed, over);
    let mut world = begun.map_err(|why| Broken { seed, what: format!("no chain: {why}"), story: Vec::new() })?;
    match world.live() {
        Ok(()) => Ok(Report {
            seed,
            events: world.events,
            records: world.records(),
            unasked: world.unasked(),
            handed_over: world.handed_over(),
            doubled: world.doubled(),
            agreed_after_ms: world.now_ms - ACTIVE_MS,
            trace: world.trace.finalize().iter().map(|byte| format!("{byte:02x}")).collect(),
        }),
        Err(what) => {
            let line = |(at_ms, what, who): &(u64, &str, usize)| format!("{at_ms:>9} ms  till {who}: {what}");
            Err(Broken { seed, what, story: world.story.iter().map(line).collect() })
        }
    }
}

impl<'a> World<'a> {
    fn new(seed: u64, over: &'a dyn Fn(Arc<Sqlite>) -> Box<dyn Ledger>) -> Result<World<'a>, Refused> {
        let sqlite = Arc::new(Sqlite::in_memory(moment(BEGIN_MS))?);
        // The same seed may run twice at once, with another hub.
        let run = RUNS.fetch_add(1, Ordering::Relaxed);
        let name = format!("omnitill-simulation-{}-{run}", std::process::id());
        let mut world = World {
            dice: Dice::new(seed),
            now_ms: 0,
            queue: BTreeMap::new(),
            serial: 0,
            weather: Weather::default(),
            is_healed: false,
            disaster: Disaster::None,
            ledger: over(Arc::clone(&sqlite)),
            sqlite,
            over,
            hub_is_up: true,
            hub_ahead_ms: 0,
            pokes: Arc::default(),
            polls: Vec::new(),
            streams: Vec::new(),
            tills: Vec::new(),
            truth: Truth::default(),
            broken: None,
            backup: None,
            hub_copy: None,
            folder: Folder(std::env::temp_dir().join(name)),
            trace: Sha256::new(),
            story: Vec::new(),
            events: 0,
        };
        world.found()?;
        world.listen();
        Ok(world)
    }

    /// Everything that happens, from the first act until all agree; then looks whether everything holds.
    fn live(&mut self) -> Result<(), String> {
        self.plan();
        let mut next_look = ACTIVE_MS;
        loop {
            if let Some(what) = self.broken.take() {
                return Err(what);
            }
            let at = self.queue.keys().next().map_or(u64::MAX, |(at, _)| *at);
            if at.min(next_look) >= ACTIVE_MS && !self.is_healed {
                self.now_ms = ACTIVE_MS;
                self.heal();
            } else if at >= next_look {
                self.now_ms = next_look;
                next_look += LOOK_MS;
                match self.disagreement().map_err(|why| why.to_string())? {
                    None => return self.check(),
                    Some(what) if self.now_ms > ACTIVE_MS + HEALED_MS => {
                        return Err(format!("three hours after the last failure: {what}"));
                    }
                    Some(_) => {}
                }
            } else if let Some((_, event)) = self.queue.pop_first() {
                self.now_ms = at;
                self.happen(event);
            }
        }
    }

    /// The chain before the first act: two stores, a few tills.
    fn found(&mut self) -> Result<(), Refused> {
        let storage = Arc::clone(&self.sqlite);
        let now = self.hub_clock();
        storage.set_tenant("chain")?;
        let country = "AU".to_owned();
        storage.put_legal_entity(&LegalEntity { id: "AU".to_owned(), name: "Chain".to_owned(), country })?;
        for id in STORES {
            let place = Place {
                name: id.to_owned(),
                country: "AU".to_owned(),
                currency: "AUD".to_owned(),
                time_zone: "Australia/Sydney".to_owned(),
                language: "en-AU".to_owned(),
            };
            storage.put_store(&Store { id: id.to_owned(), legal_entity: "AU".to_owned(), place }, now)?;
        }
        self.allow_unasked()?;
        let price = self.price(0, 0);
        storage.put_prices(&PriceReach::Global, &[price], now)?;
        for index in 0..2 + self.dice.index(3) {
            let store = STORES[index % STORES.len()];
            let till = format!("{store}-{:02}", 1 + index / STORES.len());
            let key = SigningKey::from_bytes(&[1 + index as u8; 32]);
            let secret = format!("SECRET{index}");
            storage.make_enrolment(&till, store, &secret, now)?;
            let public_key = PublicKey(key.verifying_key().to_bytes());
            let request = EnrolRequest { secret, public_key, till: None, program: "simulated".to_owned() };
            storage.enrol(&request, now)?;
            let mut contents = Contents { epochs: vec![(String::new(), 1)], ..Contents::default() };
            let id = self.dice.uuid();
            self.truth.others.push(id);
            let stamp = Stamp { store, till: &till, at: self.moment(0) };
            contents.record(&key, &stamp, id, &record::begun(&key));
            let mut new = Till::new(&till, store, key, Disk::holding(contents));
            new.clock_ahead_ms = [0, 0, 420_000, -7_200_000, 94_608_000_000][self.dice.index(5)];
            new.start();
            self.tills.push(new);
            self.at(1 + index as u64, Event::Wake(index));
        }
        Ok(())
    }

    /// Hears what the hub tells after its commits.
    fn listen(&self) {
        let pokes = Arc::clone(&self.pokes);
        let hear = move |poke: &Poke| pokes.lock().unwrap_or_else(|lock| lock.into_inner()).push(poke.clone());
        hub::ChangeStorage::listen(&*self.sqlite, Box::new(hear));
    }

    /// Another storage takes the place of the hub's.
    pub(crate) fn put_back(&mut self, sqlite: Sqlite) {
        self.sqlite = Arc::new(sqlite);
        self.ledger = (self.over)(Arc::clone(&self.sqlite));
        self.listen();
    }

    pub(crate) fn at(&mut self, at_ms: u64, event: Event) {
        self.serial += 1;
        self.queue.insert((at_ms.max(self.now_ms), self.serial), event);
    }

    pub(crate) fn ticket(&mut self) -> u64 {
        self.serial += 1;
        self.serial
    }

    fn moment(&self, ahead_ms: i64) -> Moment {
        let now = i64::try_from(self.now_ms).unwrap_or(i64::MAX);
        Moment { utc_ms: BEGIN_MS + now + ahead_ms, offset_minutes: 660 }
    }

    pub(crate) fn till_clock(&self, till: usize) -> Moment {
        self.moment(self.tills[till].clock_ahead_ms)
    }

    pub(crate) fn hub_clock(&self) -> Moment {
        moment(self.moment(self.hub_ahead_ms).utc_ms)
    }

    /// Notes something for the trace.
    pub(crate) fn note(&mut self, what: &'static str, who: usize) {
        self.trace.update(self.now_ms.to_be_bytes());
        self.trace.update(what.as_bytes());
        self.trace.update([who as u8, 0]);
        self.story.push((self.now_ms, what, who));
    }

    fn happen(&mut self, event: Event) {
        self.events += 1;
        match event {
            Event::Wake(till) => {
                self.tills[till].wakes_at_ms = None;
                self.pump(till);
            }
            Event::Arrive { from, ask } => {
                self.note(ask.name(), from.0);
                self.arrive(from, ask);
            }
            Event::Answer { to, answer } => self.answered(to, answer),
            Event::Poke { to, poke } => self.poked(to, &poke),
            Event::PollOver(id) => self.poll_over(id),
            Event::StreamEnds(stream) => self.stream_ends(stream),
            Event::Act(act) => self.act(act),
            Event::TillStarts(till) => {
                self.note("a till starts", till);
                self.tills[till].start();
                self.resume(till);
            }
            Event::HubStarts => {
                self.note("the hub starts", 0);
                self.hub_is_up = true;
            }
            Event::NetworkIsBack(till) => self.tills[till].is_cut_off = false,
        }
    }

    /// Nothing fails any more, and nobody does anything.
    fn heal(&mut self) {
        self.note("all heals", 0);
        self.is_healed = true;
        self.weather = Weather { delay_ms: 50, ..Weather::default() };
        self.hub_is_up = true;
        for till in 0..self.tills.len() {
            self.tills[till].is_cut_off = false;
            self.tills[till].disk.arm(None);
            if self.tills[till].engine.is_none() {
                self.tills[till].start();
            }
            self.resume(till);
        }
    }

    /// What a till does first after a start.
    pub(crate) fn resume(&mut self, till: usize) {
        self.pump(till);
        self.at(self.now_ms + 1_000, Event::Act(Act::Capture(till)));
    }

    /// The power of a till failed.
    pub(crate) fn power_failed(&mut self, till: usize) {
        self.note("power fails", till);
        self.tills[till].stop();
        self.streams.retain(|stream| stream.0 != till);
        let at = self.now_ms + 1_000 + self.dice.below(30_000);
        self.at(at, Event::TillStarts(till));
    }
}
