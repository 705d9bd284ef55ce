//! The thread of one device: waits for the link, for commands and for time, and lets a pure machine decide.
//!
//! ```text
//!            command, bytes, time                 effects: bytes, events, hang up
//!   thread ------------------------> machine.step ------------------------> thread
//!     \-- opens the link; on loss waits 0.25, 0.5 ... 8 s and opens it again; survives a panic of the machine
//! ```

use crate::address::PortAddress;
use crate::discovery::Roots;
use crate::event::{DeviceCode, DeviceError, DeviceEvent};
use crate::transport::{Description, Link, wait_for};
use crate::wake::{Wake, Waker, wake_pair};
use std::collections::VecDeque;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How many commands wait for a device at most; more are refused.
const COMMANDS_MAX: usize = 16;
const BACKOFF_FIRST_MS: u64 = 250;
const BACKOFF_MAX_MS: u64 = 8_000;
/// A link that lived so long was a good one: the next loss starts with the shortest pause.
const GOOD_LINK: Duration = Duration::from_secs(3);

/// How often a device whose link may not tell that it has gone is looked for, in case nobody else told either.
const LOOK: Duration = Duration::from_secs(1);
/// After how long a machine with nothing under way is told that time has passed: what happens wakes the thread by itself.
pub(crate) const QUIET_MS: u64 = 30_000;
/// How often an event that found no room is told again.
const DROPPED_MS: u64 = 500;

/// What a machine is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Input<Command> {
    /// The link is open.
    Connected,
    /// The link is gone, or could not be opened.
    Lost(DeviceError),
    /// Bytes came.
    Received(Vec<u8>),
    /// The link took so many of the bytes to send, in order.
    Accepted(usize),
    /// Somebody wants something.
    Command(Command),
    /// Time has passed.
    Tick,
}

/// What a machine wants done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Send these bytes after those still waiting.
    Send(Vec<u8>),
    /// Tell the workstation.
    Emit(DeviceEvent),
    /// Close the link; it is opened again after a pause.
    HangUp(DeviceError),
}

/// The behaviour of one kind of device, without any port, thread or clock.
pub(crate) trait Machine: Send + 'static {
    type Command: Send + 'static;

    /// Decides; `now_ms` never goes back.
    fn step(&mut self, now_ms: u64, input: Input<Self::Command>) -> Vec<Effect>;

    /// The link is about to be told as connected; this is what the device said of itself.
    fn describe(&mut self, _description: &Description) {}

    /// After how long a tick is wanted.
    fn tick_ms(&self) -> u64;

    /// What to tell, once there is room again, when events had to be dropped; machines without such an event wait.
    fn overflow(&self) -> Option<DeviceEvent>;
}

/// Sees every event before the workstation does, to keep the board of states.
pub(crate) type Observer = Arc<dyn Fn(&DeviceEvent) + Send + Sync>;

/// A running device; it ends when dropped.
#[derive(Debug)]
pub(crate) struct Handle<Command> {
    commands: SyncSender<Command>,
    waker: Arc<Waker>,
    stop: Arc<AtomicBool>,
    hurry: Arc<AtomicBool>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl<Command: Send + 'static> Handle<Command> {
    /// Hands a command over without waiting.
    pub(crate) fn command(&self, command: Command) -> Result<(), DeviceError> {
        let sent = self.commands.try_send(command).map_err(|error| match error {
            TrySendError::Full(_) => DeviceError::new(DeviceCode::Busy),
            TrySendError::Disconnected(_) => DeviceError::new(DeviceCode::Closed),
        });
        self.waker.wake();
        sent
    }
}

impl<Command> Handle<Command> {
    /// Lets the thread look at once whether its device has come or gone.
    pub(crate) fn poker(&self) -> Box<dyn Fn() + Send> {
        let (hurry, waker) = (Arc::clone(&self.hurry), Arc::clone(&self.waker));
        Box::new(move || {
            hurry.store(true, Ordering::Relaxed);
            waker.wake();
        })
    }

    /// Asks the thread to end, without waiting for it.
    pub(crate) fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
        self.waker.wake();
    }
}

impl<Command> Drop for Handle<Command> {
    fn drop(&mut self) {
        self.stop();
        if let Some(thread) = self.thread.lock().ok().and_then(|mut thread| thread.take()) {
            let _ = thread.join();
        }
    }
}

/// Where a device is looked for.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub(crate) address: PortAddress,
    pub(crate) roots: Roots,
}

impl From<PortAddress> for Place {
    fn from(address: PortAddress) -> Place {
        Place { address, roots: Roots::default() }
    }
}

/// Starts the thread of a device.
pub(crate) fn start<M: Machine>(
    name: &str,
    place: impl Into<Place>,
    machine: M,
    events: SyncSender<DeviceEvent>,
    observer: Observer,
) -> io::Result<Handle<M::Command>> {
    let (commands, inbox) = sync_channel(COMMANDS_MAX);
    let (waker, wake) = wake_pair()?;
    let (stop, hurry) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicBool::new(false)));
    let place = place.into();
    let seed = place
        .address
        .to_string()
        .bytes()
        .fold(0x9e37_79b9_7f4a_7c15, |seed: u64, byte| (seed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let mut driver = Driver {
        machine,
        place,
        inbox,
        wake,
        stop: Arc::clone(&stop),
        hurry: Arc::clone(&hurry),
        events,
        observer,
        link: None,
        linked: Instant::now(),
        looked: Instant::now(),
        out: VecDeque::new(),
        pause_ms: 0,
        retry: Instant::now(),
        started: Instant::now(),
        has_dropped: false,
        random: seed | 1,
    };
    let thread = std::thread::Builder::new().name(name.to_string()).spawn(move || driver.run())?;
    Ok(Handle { commands, waker: Arc::new(waker), stop, hurry, thread: Mutex::new(Some(thread)) })
}

struct Driver<M: Machine> {
    machine: M,
    place: Place,
    inbox: Receiver<M::Command>,
    wake: Wake,
    stop: Arc<AtomicBool>,
    hurry: Arc<AtomicBool>,
    events: SyncSender<DeviceEvent>,
    observer: Observer,
    link: Option<Link>,
    linked: Instant,
    looked: Instant,
    out: VecDeque<u8>,
    pause_ms: u64,
    retry: Instant,
    started: Instant,
    has_dropped: bool,
    random: u64,
}

impl<M: Machine> Driver<M> {
    fn run(&mut self) {
        while !self.is_stopping() {
            if catch_unwind(AssertUnwindSafe(|| self.turn())).is_err() {
                self.survive();
            }
        }
        // Whatever was under way is told, if anyone still listens.
        let _ = catch_unwind(AssertUnwindSafe(|| self.lose(DeviceError::new(DeviceCode::Closed))));
    }

    /// The machine panicked: its link is closed, what it was doing is reported, and it goes on.
    fn survive(&mut self) {
        let error = DeviceError::new(DeviceCode::Failure);
        if catch_unwind(AssertUnwindSafe(|| self.lose(error))).is_err() {
            std::thread::sleep(Duration::from_millis(BACKOFF_FIRST_MS));
        }
    }

    fn is_stopping(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// One round: link, commands, bytes out, bytes in, time.
    fn turn(&mut self) {
        let tick = Duration::from_millis(self.machine.tick_ms());
        let tick = if self.has_dropped { tick.min(Duration::from_millis(DROPPED_MS)) } else { tick };
        let ready = match &self.link {
            Some(link) => {
                let tick = if link.may_go_silently() { tick.min(LOOK) } else { tick };
                link.wait(&self.wake, !self.out.is_empty(), tick)
            }
            None => {
                wait_for(&self.wake, tick.min(self.retry.saturating_duration_since(Instant::now())));
                Default::default()
            }
        };
        self.wake.clear();
        if self.is_stopping() {
            return;
        }
        if self.hurry.swap(false, Ordering::Relaxed) || (self.link.is_some() && self.looked.elapsed() > LOOK) {
            self.looked = Instant::now();
            self.look_again();
        }
        if self.link.is_none() && Instant::now() >= self.retry {
            self.connect();
        }
        while let Ok(command) = self.inbox.try_recv() {
            self.step(Input::Command(command));
        }
        if ready.can_read {
            self.receive();
        }
        self.send();
        self.step(Input::Tick);
        if self.has_dropped {
            let event = self.machine.overflow();
            self.has_dropped = event.is_some_and(|event| self.events.try_send(event).is_err());
        }
    }

    /// Something was plugged in or out. Files and permissions follow the kernel's news a little later, so the pauses start anew.
    fn look_again(&mut self) {
        match &self.link {
            Some(link) if link.is_gone() => self.lose(DeviceError::new(DeviceCode::LinkLost)),
            Some(_) => {}
            None => {
                self.pause_ms = 0;
                self.retry = Instant::now();
            }
        }
    }

    fn connect(&mut self) {
        match Link::open(&self.place.address, &self.place.roots) {
            Ok(link) => {
                self.machine.describe(link.description());
                self.link = Some(link);
                self.linked = Instant::now();
                self.step(Input::Connected);
            }
            Err(error) => self.lose(error),
        }
    }

    fn lose(&mut self, error: DeviceError) {
        if self.link.take().is_some() && self.linked.elapsed() > GOOD_LINK {
            self.pause_ms = 0;
        }
        self.out.clear(); // never replayed
        self.pause_ms = (self.pause_ms * 2).clamp(BACKOFF_FIRST_MS, BACKOFF_MAX_MS);
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        let jitter_ms = self.random % (self.pause_ms / 4 + 1);
        self.retry = Instant::now() + Duration::from_millis(self.pause_ms + jitter_ms);
        self.step(Input::Lost(error));
    }

    fn receive(&mut self) {
        let mut buffer = [0; 4096];
        let Some(link) = self.link.as_mut() else { return };
        match link.read(&mut buffer) {
            Ok(0) => {}
            Ok(count) => self.step(Input::Received(buffer[..count].to_vec())),
            Err(error) => self.lose(error),
        }
    }

    fn send(&mut self) {
        while let (Some(link), false) = (self.link.as_mut(), self.out.is_empty()) {
            let (bytes, _) = self.out.as_slices();
            match link.write(bytes) {
                Ok(0) => return,
                Ok(count) => {
                    self.out.drain(..count);
                    self.step(Input::Accepted(count));
                }
                Err(error) => return self.lose(error),
            }
        }
    }

    fn step(&mut self, input: Input<M::Command>) {
        let now_ms = u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX);
        for effect in self.machine.step(now_ms, input) {
            match effect {
                Effect::Send(bytes) if self.link.is_some() => self.out.extend(bytes),
                Effect::Send(_) => {}
                Effect::Emit(event) => self.emit(event),
                Effect::HangUp(error) => self.lose(error),
            }
        }
    }

    /// Tells the workstation; waits for room, unless the machine would rather drop the event.
    fn emit(&mut self, event: DeviceEvent) {
        (self.observer)(&event);
        let mut waiting = event;
        loop {
            match self.events.try_send(waiting) {
                Ok(()) | Err(TrySendError::Disconnected(_)) => return,
                Err(TrySendError::Full(_)) if self.machine.overflow().is_some() => {
                    self.has_dropped = true;
                    return;
                }
                Err(TrySendError::Full(_)) if self.is_stopping() => return,
                Err(TrySendError::Full(event)) => {
                    waiting = event;
                    std::thread::sleep(Duration::from_millis(2));
                }
            }
        }
    }
}
