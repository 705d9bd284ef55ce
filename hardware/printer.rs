//! The receipt printer and the drawer on its cable, as a machine that decides from bytes and time alone.
//!
//! ```text
//!                    ask DLE EOT 1-4          bytes leave              all accepted
//!   idle --print--> preflight ----ready----> sending -----------------> proving --proof--> idle  JobPrinted
//!                      |   \--not ready, silent--> idle  JobNotStarted     |  \--- a minute without a word and
//!                      \--link lost--> JobNotStarted                       |       without a cause: JobUnknown
//!                                            \---------link lost-----------/  JobUnknown (after the first byte)
//! ```
//!
//! While the paper is out or the cover open, sending and proving wait: the printer keeps what it has and goes on by
//! itself. Nothing is ever sent twice.

mod return_stream;
mod status;

use crate::drawer::DrawerConfig;
use crate::driver::{Effect, Input, Machine, QUIET_MS};
use crate::encoder::{AUTOMATIC_STATUS, BARRIER_REQUEST, PROCESS_ID_REQUEST};
use crate::event::{DeviceCode, DeviceError, DeviceEvent, DeviceState, DrawerEvent, DrawerState, PrinterEvent};
use crate::profile::{Profile, StatusMode};
use return_stream::{Answer, ReturnStream};
use status::Status;
use std::collections::VecDeque;

/// How long a printer may take to answer an enquiry.
const ENQUIRY_MS: u64 = 2_000;
/// How often a printer that has nothing to do is asked how it is; also notices a dead link.
const IDLE_PROBE_MS: u64 = 5_000;
/// The same while a job waits for its proof.
const BUSY_PROBE_MS: u64 = 1_000;
/// How long a healthy printer may be silent about a job before a person is asked.
const PROOF_MS: u64 = 60_000;
/// How long a link may take no byte of a job without any known cause.
const STALL_MS: u64 = 120_000;
/// How soon after a pulse a sensor has to move to have been moved by it.
const LEARN_MS: u64 = 2 * IDLE_PROBE_MS;
/// How long an opening pulse waits for the bytes of a job to leave.
const PULSE_WAIT_MS: u64 = 2_000;

/// What can be asked of the printer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Print { job: u64, bytes: Vec<u8> },
    OpenDrawer { request: u64 },
    Check,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Proof {
    ProcessId([u8; 4]),
    Barrier,
    None,
}

#[derive(Debug)]
struct Job {
    job: u64,
    proof: Proof,
    stage: Stage,
    length: usize,
    accepted: usize,
    /// When it last went on, or last had a reason not to.
    alive_ms: u64,
}

#[derive(Debug)]
enum Stage {
    Preflight(Vec<u8>),
    Sending,
    Proving,
}

#[derive(Debug)]
struct Pulse {
    request: u64,
    asked_ms: u64,
    /// Whether its bytes are in the queue, and how many the link took.
    sent: Option<usize>,
}

/// Whose bytes the link takes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Origin {
    Enquiry,
    Job,
    Pulse,
}

/// The printer's machine.
#[derive(Debug)]
pub(crate) struct PrinterMachine {
    profile: Profile,
    drawer: DrawerConfig,
    is_linked: bool,
    stream: ReturnStream,
    /// Answers to the enquiries 1 to 4 under way, when they were asked.
    enquiry: Option<(u64, Vec<u8>)>,
    probed_ms: u64,
    status: Option<Status>,
    state: DeviceState,
    drawer_state: DrawerState,
    outgoing: VecDeque<(Origin, usize)>,
    job: Option<Job>,
    pulse: Option<Pulse>,
    pulsed_ms: Option<u64>,
    /// The level of the drawer's sensor when the last pulse left, until it moves.
    level_before: Option<bool>,
    /// The level that was seen to mean an open drawer.
    open_level: Option<bool>,
    /// A job given up as unknown whose proof may still come.
    late: Option<(u64, [u8; 4])>,
    effects: Vec<Effect>,
}

impl PrinterMachine {
    pub(crate) fn new(profile: Profile, drawer: DrawerConfig) -> PrinterMachine {
        PrinterMachine {
            profile,
            drawer,
            is_linked: false,
            stream: ReturnStream::default(),
            enquiry: None,
            probed_ms: 0,
            status: None,
            state: DeviceState::Unconfigured,
            drawer_state: DrawerState::Unknown,
            outgoing: VecDeque::new(),
            job: None,
            pulse: None,
            pulsed_ms: None,
            level_before: None,
            open_level: None,
            late: None,
            effects: Vec::new(),
        }
    }

    #[cfg(test)]
    pub(crate) fn drawer_state(&self) -> DrawerState {
        self.drawer_state
    }

    fn emit(&mut self, event: PrinterEvent) {
        self.effects.push(Effect::Emit(DeviceEvent::Printer(event)));
    }

    fn emit_drawer(&mut self, event: DrawerEvent) {
        self.effects.push(Effect::Emit(DeviceEvent::Drawer(event)));
    }

    fn send(&mut self, origin: Origin, bytes: Vec<u8>) {
        self.outgoing.push_back((origin, bytes.len()));
        self.effects.push(Effect::Send(bytes));
    }

    fn become_state(&mut self, state: DeviceState) {
        if state != self.state {
            self.state = state.clone();
            self.emit(PrinterEvent::StateChanged(state));
        }
        let is_high = self.status.filter(|_| self.is_linked).map(|status| status.is_drawer_pin_high);
        let drawer = self.drawer.state(is_high, self.open_level);
        if drawer != self.drawer_state {
            self.drawer_state = drawer;
            self.emit_drawer(DrawerEvent::StateChanged(drawer));
        }
    }

    /// Why nothing can be printed now, if so.
    fn obstacle(&self) -> Option<DeviceError> {
        match &self.state {
            DeviceState::Degraded(conditions) => conditions
                .iter()
                .find(|condition| condition.stops_printing())
                .map(|condition| DeviceError::new((*condition).into())),
            _ => None,
        }
    }

    fn connected(&mut self, now_ms: u64) {
        self.is_linked = true;
        self.stream = ReturnStream::default();
        self.status = None;
        self.enquiry = None;
        self.outgoing.clear();
        match self.profile.status {
            StatusMode::None => self.become_state(DeviceState::Ready),
            StatusMode::RealTime => self.enquire(now_ms),
            StatusMode::Automatic => {
                self.send(Origin::Enquiry, vec![0x1d, b'a', AUTOMATIC_STATUS]);
                self.enquire(now_ms);
            }
        }
        if self.profile.status != StatusMode::None {
            self.become_state(DeviceState::Found);
        }
    }

    fn lost(&mut self, error: DeviceError) {
        self.is_linked = false;
        self.status = None;
        self.enquiry = None;
        self.outgoing.clear();
        self.late = None;
        if let Some(job) = self.job.take() {
            self.give_up(&job, error.clone());
        }
        if let Some(pulse) = self.pulse.take() {
            let error = error.clone().after_bytes(pulse.sent.unwrap_or(0));
            self.emit_drawer(DrawerEvent::Failed { request: pulse.request, error });
        }
        self.become_state(lost_state(error));
    }

    /// Tells the end of a job that cannot go on.
    fn give_up(&mut self, job: &Job, error: DeviceError) {
        let error = error.after_bytes(job.accepted);
        self.emit(if job.accepted == 0 {
            PrinterEvent::JobNotStarted { job: job.job, error }
        } else {
            PrinterEvent::JobUnknown { job: job.job, bytes_accepted: job.accepted, error }
        });
    }

    fn enquire(&mut self, now_ms: u64) {
        if self.enquiry.is_none() {
            self.enquiry = Some((now_ms, Vec::new()));
            self.probed_ms = now_ms;
            self.send(Origin::Enquiry, (1..=4).flat_map(|kind| [0x10, 0x04, kind]).collect());
        }
    }

    fn command(&mut self, now_ms: u64, command: Command) {
        match command {
            Command::Print { job, bytes } => self.print(now_ms, job, bytes),
            Command::OpenDrawer { request } => self.open_drawer(now_ms, request),
            Command::Check if self.is_linked && self.is_quiet() && self.profile.status != StatusMode::None => {
                self.enquire(now_ms);
            }
            Command::Check => {}
        }
    }

    /// Whether no byte waits to leave, so that an enquiry cannot end up inside a job.
    fn is_quiet(&self) -> bool {
        self.outgoing.is_empty()
    }

    fn print(&mut self, now_ms: u64, job: u64, bytes: Vec<u8>) {
        let refusal = if !self.is_linked {
            Some(absent_error(&self.state))
        } else if self.job.is_some() {
            Some(DeviceError::new(DeviceCode::Busy))
        } else if bytes.is_empty() {
            Some(DeviceError::new(DeviceCode::Illegal))
        } else {
            None
        };
        if let Some(error) = refusal {
            return self.emit(PrinterEvent::JobNotStarted { job, error: error.after_bytes(0) });
        }
        let (proof, length) = (proof(&bytes), bytes.len());
        self.job = Some(Job { job, proof, stage: Stage::Preflight(bytes), length, accepted: 0, alive_ms: now_ms });
        self.preflight(now_ms);
    }

    fn open_drawer(&mut self, now_ms: u64, request: u64) {
        let is_too_soon = self.pulsed_ms.is_some_and(|last| now_ms < last + self.drawer.cycle_ms());
        let refusal = if !self.is_linked {
            Some(absent_error(&self.state))
        } else if self.pulse.is_some() || is_too_soon {
            Some(DeviceError::new(DeviceCode::Busy))
        } else {
            None
        };
        if let Some(error) = refusal {
            return self.emit_drawer(DrawerEvent::Failed { request, error: error.after_bytes(0) });
        }
        self.pulse = Some(Pulse { request, asked_ms: now_ms, sent: None });
        self.preflight(now_ms);
    }

    /// Before anything irrevocable the printer has to show that it lives; then what waits is begun.
    fn preflight(&mut self, now_ms: u64) {
        if !self.is_quiet() && self.enquiry.is_none() {
            return; // bytes of a job are still leaving
        }
        match self.profile.status {
            StatusMode::None => self.begin(now_ms),
            StatusMode::RealTime | StatusMode::Automatic => self.enquire(now_ms),
        }
    }

    /// The printer has just answered (or never does): the drawer first, then the paper.
    fn begin(&mut self, now_ms: u64) {
        let obstacle = self.obstacle();
        if let Some(mut pulse) = self.pulse.take() {
            let bytes = match &obstacle {
                _ if pulse.sent.is_some() => None,
                None => Some(self.drawer.pulse()),
                Some(_) if self.profile.pulse_while_offline => Some(self.drawer.real_time_pulse()),
                Some(error) => {
                    let error = error.clone().after_bytes(0);
                    self.emit_drawer(DrawerEvent::Failed { request: pulse.request, error });
                    None
                }
            };
            if let Some(bytes) = bytes {
                pulse.sent = Some(0);
                self.level_before = self.status.map(|status| status.is_drawer_pin_high);
                self.pulsed_ms = Some(now_ms);
                self.send(Origin::Pulse, bytes);
            }
            if pulse.sent.is_some() {
                self.pulse = Some(pulse);
            }
        }
        let Some(mut job) = self.job.take() else { return };
        match (job.stage, obstacle) {
            (Stage::Preflight(_), Some(error)) => {
                let error = error.after_bytes(0);
                self.emit(PrinterEvent::JobNotStarted { job: job.job, error });
            }
            (Stage::Preflight(bytes), None) => {
                self.send(Origin::Job, bytes);
                job.stage = Stage::Sending;
                job.alive_ms = now_ms;
                self.job = Some(job);
            }
            (stage, _) => {
                job.stage = stage;
                self.job = Some(job);
            }
        }
    }

    fn accepted(&mut self, now_ms: u64, mut count: usize) {
        while count > 0 {
            let Some((origin, left)) = self.outgoing.front_mut() else { return };
            let part = count.min(*left);
            let origin = *origin;
            *left -= part;
            count -= part;
            let is_through = *left == 0;
            if is_through {
                self.outgoing.pop_front();
            }
            match origin {
                Origin::Enquiry => {}
                Origin::Pulse => self.pulse_accepted(part, is_through),
                Origin::Job => self.job_accepted(now_ms, part),
            }
        }
    }

    fn pulse_accepted(&mut self, part: usize, is_through: bool) {
        let Some(mut pulse) = self.pulse.take() else { return };
        pulse.sent = Some(pulse.sent.unwrap_or(0) + part);
        if is_through {
            self.emit_drawer(DrawerEvent::Opened { request: pulse.request });
        } else {
            self.pulse = Some(pulse);
        }
    }

    fn job_accepted(&mut self, now_ms: u64, part: usize) {
        let Some(mut job) = self.job.take() else { return };
        job.accepted += part;
        job.alive_ms = now_ms;
        if job.accepted < job.length {
            self.job = Some(job);
            return;
        }
        self.emit(PrinterEvent::JobSent { job: job.job });
        if job.proof == Proof::None {
            self.emit(PrinterEvent::JobUnconfirmed { job: job.job });
        } else {
            job.stage = Stage::Proving;
            self.probed_ms = now_ms;
            self.job = Some(job);
        }
    }

    fn received(&mut self, now_ms: u64, bytes: &[u8]) {
        for byte in bytes {
            match self.stream.take(*byte) {
                None => {}
                Some(Answer::RealTime(answer)) => self.enquiry_answered(now_ms, answer),
                Some(Answer::Automatic(bytes)) => self.status_came(now_ms, Status::from_automatic(bytes)),
                Some(Answer::ProcessId(id)) => self.proof_came(Proof::ProcessId(id)),
                Some(Answer::Barrier(_)) => self.proof_came(Proof::Barrier),
            }
        }
    }

    fn enquiry_answered(&mut self, now_ms: u64, answer: u8) {
        let Some((_, answers)) = self.enquiry.as_mut() else { return };
        answers.push(answer);
        if let Ok(answers) = <[u8; 4]>::try_from(answers.as_slice()) {
            self.enquiry = None;
            self.status_came(now_ms, Status::from_enquiries(answers));
            self.begin(now_ms);
        }
    }

    /// A sensor that moves soon after a pulse shows which of its levels is the open one.
    fn learn_drawer(&mut self, now_ms: u64, level: bool) {
        let is_soon = self.pulsed_ms.is_some_and(|pulsed| now_ms < pulsed + LEARN_MS);
        if self.level_before.is_some_and(|before| before != level) {
            self.level_before = None;
            self.open_level = if is_soon { Some(level) } else { self.open_level };
        }
    }

    fn status_came(&mut self, now_ms: u64, status: Status) {
        self.learn_drawer(now_ms, status.is_drawer_pin_high);
        self.status = Some(status);
        let conditions = status.conditions();
        self.become_state(if conditions.is_empty() { DeviceState::Ready } else { DeviceState::Degraded(conditions) });
    }

    fn proof_came(&mut self, proof: Proof) {
        let is_proving = |job: &mut Job| matches!(job.stage, Stage::Proving) && job.proof == proof;
        if let Some(job) = self.job.take_if(is_proving) {
            return self.emit(PrinterEvent::JobPrinted { job: job.job });
        }
        if let (Some((job, id)), Proof::ProcessId(found)) = (self.late, proof)
            && id == found
        {
            self.late = None;
            self.emit(PrinterEvent::JobPrinted { job });
        }
    }

    fn tick(&mut self, now_ms: u64) {
        if !self.is_linked {
            return;
        }
        if self.enquiry.as_ref().is_some_and(|(asked_ms, _)| now_ms >= asked_ms + ENQUIRY_MS) && !self.is_sending() {
            return self.effects.push(Effect::HangUp(DeviceError::new(DeviceCode::Timeout)));
        }
        self.tick_pulse(now_ms);
        self.tick_job(now_ms);
        let every_ms = if self.job.is_some() { BUSY_PROBE_MS } else { IDLE_PROBE_MS };
        let is_due = now_ms >= self.probed_ms + every_ms && self.profile.status != StatusMode::None;
        if is_due && self.is_quiet() {
            self.enquire(now_ms);
        }
    }

    fn is_sending(&self) -> bool {
        self.job.as_ref().is_some_and(|job| matches!(job.stage, Stage::Sending))
    }

    fn tick_pulse(&mut self, now_ms: u64) {
        let Some(pulse) = self.pulse.as_ref().filter(|pulse| pulse.sent.is_none()) else { return };
        if now_ms >= pulse.asked_ms + PULSE_WAIT_MS && self.enquiry.is_none() {
            let request = pulse.request;
            self.pulse = None;
            let error = DeviceError::new(DeviceCode::Busy).after_bytes(0);
            self.emit_drawer(DrawerEvent::Failed { request, error });
        } else if self.is_quiet() {
            self.preflight(now_ms);
        }
    }

    fn tick_job(&mut self, now_ms: u64) {
        let is_hindered = self.obstacle().is_some();
        let Some(job) = self.job.as_mut() else { return };
        if is_hindered {
            job.alive_ms = now_ms; // paper or cover: the printer waits, and so do we
        }
        let silent_ms = now_ms.saturating_sub(job.alive_ms);
        let timeout = DeviceError::new(DeviceCode::Timeout);
        match job.stage {
            Stage::Sending if silent_ms >= STALL_MS => self.effects.push(Effect::HangUp(timeout)),
            Stage::Proving if silent_ms >= PROOF_MS => {
                if let Some(job) = self.job.take() {
                    self.give_up(&job, timeout);
                    if let Proof::ProcessId(id) = job.proof {
                        self.late = Some((job.job, id));
                    }
                }
            }
            Stage::Preflight(_) | Stage::Sending | Stage::Proving => {}
        }
    }
}

impl Machine for PrinterMachine {
    type Command = Command;

    fn step(&mut self, now_ms: u64, input: Input<Command>) -> Vec<Effect> {
        match input {
            Input::Connected => self.connected(now_ms),
            Input::Lost(error) => self.lost(error),
            Input::Received(bytes) => self.received(now_ms, &bytes),
            Input::Accepted(count) => self.accepted(now_ms, count),
            Input::Command(command) => self.command(now_ms, command),
            Input::Tick => self.tick(now_ms),
        }
        std::mem::take(&mut self.effects)
    }

    fn tick_ms(&self) -> u64 {
        match (&self.job, &self.pulse, &self.enquiry) {
            (None, None, None) if self.profile.status == StatusMode::None => QUIET_MS,
            (None, None, None) => IDLE_PROBE_MS / 2,
            (None, None, Some(_)) => 250,
            _ => 50,
        }
    }

    fn overflow(&self) -> Option<DeviceEvent> {
        None // every outcome of a job has to be heard
    }
}

/// The proof a job asks for is written at its end.
fn proof(bytes: &[u8]) -> Proof {
    match bytes {
        [.., a, b, c, d] if bytes[..bytes.len() - 4].ends_with(&PROCESS_ID_REQUEST) => {
            Proof::ProcessId([*a, *b, *c, *d])
        }
        _ if bytes.ends_with(&BARRIER_REQUEST) => Proof::Barrier,
        _ => Proof::None,
    }
}

/// The state of a device whose link is not there, by the reason.
pub(crate) fn lost_state(error: DeviceError) -> DeviceState {
    match error.code {
        DeviceCode::Claimed => DeviceState::Claimed,
        DeviceCode::NoPermission | DeviceCode::Illegal | DeviceCode::Failure => DeviceState::Faulted(error),
        _ => DeviceState::Absent,
    }
}

fn absent_error(state: &DeviceState) -> DeviceError {
    match state {
        DeviceState::Faulted(error) => error.clone(),
        DeviceState::Claimed => DeviceError::new(DeviceCode::Claimed),
        _ => DeviceError::new(DeviceCode::NoHardware),
    }
}
