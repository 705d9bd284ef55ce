//! A simulated receipt printer with a drawer on its cable, on a port of its own.

use super::engine::{DrawerPulse, Engine, PrinterFaults, SimulatedProfile, Surprise};
use super::paper::SimulatedReceipt;
use super::port::{Port, SimulatedPort};
use crate::PortAddress;
use crate::wake::{Wake, Waker, wake_pair};
use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How a simulated printer starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SimulatedPrinterConfig {
    /// Where it is reached.
    pub listen: SimulatedPort,
    /// What it is like.
    pub profile: SimulatedProfile,
    /// What is going to go wrong.
    pub faults: PrinterFaults,
    /// Decides in how small pieces its answers come; the same seed gives the same pieces.
    pub seed: u64,
}

impl Default for SimulatedPrinterConfig {
    fn default() -> SimulatedPrinterConfig {
        SimulatedPrinterConfig {
            listen: SimulatedPort::any_tcp(),
            profile: SimulatedProfile::Full,
            faults: PrinterFaults::default(),
            seed: 0,
        }
    }
}

/// What happened at a simulated printer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SimulatedEvent {
    /// A receipt came out.
    Receipt(SimulatedReceipt),
    /// The drawer was opened.
    Pulse(DrawerPulse),
    /// Bytes came that mean nothing.
    Surprised(Surprise),
    /// The power failed.
    Died,
}

/// A running simulated printer; it ends when dropped.
#[derive(Debug)]
pub struct Printer {
    shared: Arc<Shared>,
    address: PortAddress,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Shared {
    state: Mutex<State>,
    waker: Waker,
}

#[derive(Debug)]
struct State {
    engine: Engine,
    subscribers: Vec<Sender<SimulatedEvent>>,
    told: Told,
    is_ending: bool,
}

/// How much of each list the subscribers know.
#[derive(Debug, Default)]
struct Told {
    receipts: usize,
    pulses: usize,
    surprises: usize,
    died: bool,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Printer {
    /// Starts a printer.
    ///
    /// # Errors
    /// When the port cannot be opened.
    pub fn start(config: SimulatedPrinterConfig) -> io::Result<Printer> {
        let (waker, wake) = wake_pair()?;
        let port = Port::open(&config.listen)?;
        let address = port.address()?;
        let engine = Engine::new(config.profile, config.faults);
        let state = State { engine, subscribers: Vec::new(), told: Told::default(), is_ending: false };
        let shared = Arc::new(Shared { state: Mutex::new(state), waker });
        let worker =
            Worker { shared: Arc::clone(&shared), port, wake, random: config.seed | 1, worked: Instant::now() };
        let thread = std::thread::Builder::new().name("simulated-printer".into()).spawn(move || worker.run())?;
        Ok(Printer { shared, address, thread: Some(thread) })
    }

    /// Where a driver finds it.
    pub fn address(&self) -> PortAddress {
        self.address.clone()
    }

    /// Everything that happens from now on.
    pub fn subscribe(&self) -> Receiver<SimulatedEvent> {
        let (sender, receiver) = channel();
        self.shared.lock().subscribers.push(sender);
        receiver
    }

    /// Takes the paper out.
    pub fn tear_paper_out(&self) {
        self.change(|engine| engine.is_paper_out = true);
    }

    /// Puts a new roll in.
    pub fn refill(&self) {
        self.change(|engine| (engine.is_paper_out, engine.is_near_end) = (false, false));
    }

    /// Lets the roll come near its end.
    pub fn near_end(&self) {
        self.change(|engine| engine.is_near_end = true);
    }

    /// Opens the cover.
    pub fn open_cover(&self) {
        self.change(|engine| engine.is_cover_open = true);
    }

    /// Closes the cover.
    pub fn close_cover(&self) {
        self.change(|engine| engine.is_cover_open = false);
    }

    /// Pushes the drawer shut.
    pub fn close_drawer(&self) {
        self.change(|engine| engine.is_drawer_open = false);
    }

    /// Switches the printer off: the connection breaks and what is not on paper is lost.
    pub fn power_off(&self) {
        self.change(Engine::power_off);
    }

    /// Switches the printer on.
    pub fn power_on(&self) {
        self.change(Engine::power_on);
    }

    /// Lets the power fail after so many more bytes, status enquiries not counted.
    pub fn die_after(&self, bytes: u64) {
        self.change(|engine| engine.die_after(bytes));
    }

    /// The receipts that came out so far.
    pub fn receipts(&self) -> Vec<SimulatedReceipt> {
        self.shared.lock().engine.receipts.clone()
    }

    /// The drawer pulses so far.
    pub fn drawer_pulses(&self) -> Vec<DrawerPulse> {
        self.shared.lock().engine.pulses.clone()
    }

    /// Whether the drawer stands open.
    pub fn is_drawer_open(&self) -> bool {
        self.shared.lock().engine.is_drawer_open
    }

    /// Everything the printer could make nothing of.
    pub fn surprises(&self) -> Vec<Surprise> {
        self.shared.lock().engine.surprises.clone()
    }

    fn change(&self, change: impl FnOnce(&mut Engine)) {
        let mut state = self.shared.lock();
        change(&mut state.engine);
        state.engine.state_changed();
        drop(state);
        self.shared.waker.wake();
    }
}

impl Drop for Printer {
    fn drop(&mut self) {
        self.shared.lock().is_ending = true;
        self.shared.waker.wake();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

struct Worker {
    shared: Arc<Shared>,
    port: Port,
    wake: Wake,
    random: u64,
    worked: Instant,
}

impl Worker {
    fn run(mut self) {
        loop {
            let (wants_bytes, timeout) = {
                let state = self.shared.lock();
                let is_busy = state.engine.has_work() || !state.engine.replies.is_empty();
                (state.engine.room() > 0, Duration::from_millis(if is_busy { 5 } else { 500 }))
            };
            let ready = self.port.wait(&self.wake, wants_bytes, timeout);
            self.wake.clear();
            if !self.turn(ready.is_readable, ready.has_new_client) {
                return;
            }
        }
    }

    /// One round: clients, bytes in, work, answers out. False when the printer ends.
    fn turn(&mut self, is_readable: bool, has_new_client: bool) -> bool {
        let shared = Arc::clone(&self.shared);
        let mut state = shared.lock();
        if state.is_ending {
            return false;
        }
        if has_new_client && self.port.accept() {
            state.engine.replies.clear(); // answers to the last client are not for this one
            if !state.engine.is_on {
                self.port.hang_up();
            }
        }
        let room = state.engine.room();
        if is_readable && room > 0 {
            let mut buffer = vec![0; room];
            let count = self.port.read(&mut buffer);
            state.engine.receive(&buffer[..count]);
        }
        let budget = self.budget(state.engine.faults.slow_bytes_per_s);
        state.engine.work(budget);
        if !state.engine.is_on {
            self.port.hang_up();
        }
        self.answer(&mut state.engine);
        tell(&mut state);
        true
    }

    fn budget(&mut self, bytes_per_s: Option<u32>) -> usize {
        let Some(rate) = bytes_per_s else { return usize::MAX };
        let elapsed_us = self.worked.elapsed().as_micros();
        let bytes = elapsed_us * u128::from(rate) / 1_000_000;
        if bytes > 0 {
            self.worked = Instant::now();
        }
        usize::try_from(bytes).unwrap_or(usize::MAX)
    }

    /// Sends what waits, in pieces as small as the seed says.
    fn answer(&mut self, engine: &mut Engine) {
        while !engine.replies.is_empty() {
            self.random ^= self.random << 13;
            self.random ^= self.random >> 7;
            self.random ^= self.random << 17;
            let piece = usize::try_from(self.random % 8 + 1).unwrap_or(1).min(engine.replies.len());
            let bytes: Vec<u8> = engine.replies.iter().take(piece).copied().collect();
            let gone = self.port.write(&bytes);
            engine.replies.drain(..gone);
            if gone < piece {
                return;
            }
        }
    }
}

fn tell(state: &mut State) {
    let State { engine, told, subscribers, .. } = state;
    let mut events: Vec<SimulatedEvent> = Vec::new();
    events.extend(engine.pulses[told.pulses..].iter().map(|pulse| SimulatedEvent::Pulse(*pulse)));
    events.extend(engine.receipts[told.receipts..].iter().cloned().map(SimulatedEvent::Receipt));
    events.extend(engine.surprises[told.surprises..].iter().cloned().map(SimulatedEvent::Surprised));
    if !engine.is_on && !told.died {
        events.push(SimulatedEvent::Died);
    }
    *told = Told {
        receipts: engine.receipts.len(),
        pulses: engine.pulses.len(),
        surprises: engine.surprises.len(),
        died: !engine.is_on,
    };
    for event in events {
        subscribers.retain(|subscriber| subscriber.send(event.clone()).is_ok());
    }
}
