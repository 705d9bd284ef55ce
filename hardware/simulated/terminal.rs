//! A simulated card terminal that speaks ZVT over TCP: a customer who pays at once, later or not at all, a bank that approves or
//! doesn't, and links that break at the worst moment. What it really charged is in [`Terminal::payments`].

use super::port::{Port, SimulatedPort};
use crate::PortAddress;
use crate::wake::{Waker, wake_pair};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

const ACK: [u8; 3] = [0x80, 0x00, 0x00];
/// How long the terminal waits for an acknowledgement of its own messages.
const PATIENCE: Duration = Duration::from_secs(5);

/// How the next payment goes. One that isn't told is [`Habit::Approve`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Habit {
    /// The customer pays, the bank approves.
    #[default]
    Approve,
    /// The bank declines.
    Decline,
    /// Nothing happens until [`Terminal::pay`], or until the till gives up.
    Wait,
    /// The link breaks after the command, before the bank was asked: nothing is charged.
    DieBefore,
    /// The bank approves and the link breaks before anybody hears of it.
    DieAfter,
    /// "Please wait": still at something else.
    Busy,
}

/// Money the terminal moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TerminalPayment {
    /// The terminal's number.
    pub receipt: u16,
    /// Minor units; below zero when it went back to a card.
    pub amount_minor: i64,
}

/// A running simulated terminal; it ends when dropped.
#[derive(Debug)]
pub struct Terminal {
    inside: Arc<Mutex<Inside>>,
    address: PortAddress,
    waker: Waker,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Inside {
    zone: TimeZone,
    habits: VecDeque<Habit>,
    payments: Vec<TerminalPayment>,
    receipt: u16,
    currency: Option<u16>,
    is_registered: bool,
    /// What is asked of the customer: minor units.
    at_work: Option<i64>,
    /// Messages still to be sent, one after the other's acknowledgement.
    queue: VecDeque<Vec<u8>>,
    awaits_ack: Option<Instant>,
    pending: Vec<u8>,
    surprises: Vec<Vec<u8>>,
    hangs_up: bool,
    is_off: bool,
    is_ending: bool,
}

impl Terminal {
    /// Starts a terminal whose first payment gets the number `receipt` + 1. Its clock goes by `zone` (IANA), or by this machine's.
    ///
    /// # Errors
    /// When the port cannot be opened, or nobody knows the zone.
    pub fn start(port: &SimulatedPort, receipt: u16, zone: Option<&str>) -> io::Result<Terminal> {
        let zone = zone.map_or_else(|| Ok(TimeZone::system()), TimeZone::get).map_err(io::Error::other)?;
        let (waker, wake) = wake_pair()?;
        let mut port = Port::open(port)?;
        let address = port.address()?;
        let inside = Arc::new(Mutex::new(Inside::new(receipt, zone)));
        let shared = Arc::clone(&inside);
        let thread = std::thread::Builder::new().name("simulated-terminal".into()).spawn(move || {
            loop {
                let ready = port.wait(&wake, true, Duration::from_millis(100));
                wake.clear();
                let mut inside = lock(&shared);
                if inside.is_ending {
                    return;
                }
                if ready.has_new_client && port.accept() {
                    inside.new_client();
                }
                let mut buffer = [0; 512];
                let count = if ready.is_readable { port.read(&mut buffer) } else { 0 };
                inside.receive(&buffer[..count]);
                let bytes = inside.next_bytes();
                if inside.hangs_up || inside.is_off {
                    inside.hangs_up = false;
                    port.hang_up();
                } else {
                    let mut rest = &bytes[..];
                    while !rest.is_empty() {
                        rest = &rest[port.write(rest)..];
                    }
                }
            }
        })?;
        Ok(Terminal { inside, address, waker, thread: Some(thread) })
    }

    /// Where a driver finds it.
    pub fn address(&self) -> PortAddress {
        self.address.clone()
    }

    /// How the payments after the ones already planned go.
    pub fn plan(&self, habit: Habit) {
        lock(&self.inside).habits.push_back(habit);
    }

    /// The customer pays what is asked. Whether anything was asked.
    pub fn pay(&self) -> bool {
        let mut inside = lock(&self.inside);
        let is_asked = inside.at_work.is_some();
        if let Some(amount) = inside.at_work {
            inside.approve(amount);
        }
        drop(inside);
        self.waker.wake();
        is_asked
    }

    /// Switched off, or on again; what was charged is kept.
    pub fn switch(&self, is_on: bool) {
        let mut inside = lock(&self.inside);
        inside.is_off = !is_on;
        drop(inside);
        self.waker.wake();
    }

    /// Whether a till has registered and nothing goes on.
    pub fn is_idle(&self) -> bool {
        let inside = lock(&self.inside);
        inside.is_registered && inside.at_work.is_none() && inside.queue.is_empty()
    }

    /// All the money that really moved, the oldest first.
    pub fn payments(&self) -> Vec<TerminalPayment> {
        lock(&self.inside).payments.clone()
    }

    /// Bytes the terminal could make nothing of.
    pub fn surprises(&self) -> Vec<Vec<u8>> {
        lock(&self.inside).surprises.clone()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        lock(&self.inside).is_ending = true;
        self.waker.wake();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn lock(inside: &Mutex<Inside>) -> MutexGuard<'_, Inside> {
    inside.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Inside {
    fn new(receipt: u16, zone: TimeZone) -> Inside {
        Inside {
            zone,
            habits: VecDeque::new(),
            payments: Vec::new(),
            receipt,
            currency: None,
            is_registered: false,
            at_work: None,
            queue: VecDeque::new(),
            awaits_ack: None,
            pending: Vec::new(),
            surprises: Vec::new(),
            hangs_up: false,
            is_off: false,
            is_ending: false,
        }
    }

    fn new_client(&mut self) {
        (self.is_registered, self.awaits_ack) = (false, None);
        self.queue.clear();
        self.pending.clear();
        // A customer who was asked by a till that has gone is let go.
        self.at_work = None;
    }

    fn receive(&mut self, bytes: &[u8]) {
        self.pending.extend(bytes);
        while self.pending.len() >= 3 {
            let length = 3 + usize::from(self.pending[2]);
            if self.pending.len() < length {
                return;
            }
            let message: Vec<u8> = self.pending.drain(..length).collect();
            self.obey(&message);
        }
    }

    fn obey(&mut self, message: &[u8]) {
        let data = &message[3..];
        match (message[0], message[1]) {
            (0x80, 0x00) => self.awaits_ack = None,
            (0x06, 0x00) if data.len() == 6 => {
                self.is_registered = true;
                self.currency = Some(bcd(&data[4..6]) as u16);
                self.queue.extend([ACK.to_vec(), vec![0x06, 0x0f, 0x02, 0x19, 0x00]]);
            }
            _ if !self.is_registered => self.queue.push_back(vec![0x84, 0x6b, 0x00]),
            (0x06, 0x01) if data.len() == 10 => self.begin(bcd(&data[1..7]), bcd(&data[8..10]) as u16),
            (0x06, 0x31) if data.len() == 13 => self.begin(-bcd(&data[4..10]), bcd(&data[11..13]) as u16),
            (0x06, 0x20) if self.at_work.is_some() => self.queue.push_back(vec![0x84, 0x9c, 0x00]),
            (0x06, 0x20) if data.len() == 3 => {
                self.queue.push_back(ACK.to_vec());
                match self.payments.last().copied() {
                    Some(last) => self.queue.extend([self.status(last), line(), done()]),
                    None => self.queue.push_back(vec![0x06, 0x1e, 0x01, 0x83]),
                }
            }
            (0x06, 0xb0) => {
                self.queue.push_back(ACK.to_vec());
                if self.at_work.take().is_some() {
                    self.queue.extend([vec![0x04, 0x0f, 0x02, 0x27, 0x6c], vec![0x06, 0x1e, 0x01, 0x6c]]);
                }
            }
            _ => {
                self.surprises.push(message.to_vec());
                self.queue.push_back(vec![0x84, 0x83, 0x00]);
            }
        }
    }

    fn begin(&mut self, amount: i64, currency: u16) {
        if self.currency != Some(currency) {
            return self.queue.extend([ACK.to_vec(), vec![0x06, 0x1e, 0x01, 0x6f]]);
        }
        let habit = self.habits.pop_front().unwrap_or_default();
        if habit == Habit::Busy {
            return self.queue.push_back(vec![0x84, 0x9c, 0x00]);
        }
        self.queue.extend([ACK.to_vec(), meanwhile(0x0a)]);
        self.at_work = Some(amount);
        match habit {
            Habit::Approve => self.approve(amount),
            Habit::Decline => {
                self.at_work = None;
                self.queue.extend([meanwhile(0x04), vec![0x04, 0x0f, 0x02, 0x27, 0x05], vec![0x06, 0x1e, 0x01, 0x05]]);
            }
            Habit::DieBefore => (self.at_work, self.hangs_up) = (None, true),
            Habit::DieAfter => {
                self.approve(amount);
                self.queue.clear();
                self.hangs_up = true;
            }
            Habit::Wait | Habit::Busy => {}
        }
    }

    fn approve(&mut self, amount: i64) {
        self.receipt = self.receipt % 9_999 + 1;
        let payment = TerminalPayment { receipt: self.receipt, amount_minor: amount };
        self.payments.push(payment);
        self.at_work = None;
        self.queue.extend([meanwhile(0x04), meanwhile(0x4b), self.status(payment), line(), done()]);
    }

    /// `04 0F` with the fields a real terminal sends, a masked card number among them.
    fn status(&self, payment: TerminalPayment) -> Vec<u8> {
        let amount = payment.amount_minor.unsigned_abs();
        let (date, time) = clock(&self.zone);
        let data = [
            &[0x27, 0x00, 0x04][..],
            &packed(amount, 6),
            &[0x49],
            &packed(u64::from(self.currency.unwrap_or(978)), 2),
            &[0x0b],
            &packed(u64::from(payment.receipt), 3),
            &[0x0c],
            &packed(time, 3),
            &[0x0d],
            &packed(date, 2),
            &[0x22, 0xf0, 0xf8, 0xee, 0xee, 0xee, 0xee, 0xee, 0xee, 0x47, 0x71],
            &[0x87],
            &packed(u64::from(payment.receipt), 2),
            &[0x29],
            &packed(52_500_038, 4),
            &[0x3b],
            b"750071\0\0",
            &[0x3c, 0xf0, 0xf0, 0xf4],
            b"TEST",
            &[0x8a, 0x05, 0x8b, 0xf0, 0xf8],
            b"girocard",
            &[0x06, 0x03, 0x1f, 0x10, 0x00],
        ];
        let data = data.concat();
        [&[0x04, 0x0f, data.len() as u8][..], &data].concat()
    }

    /// The next message, once the one before was acknowledged. Acknowledgements of ours wait for nobody.
    fn next_bytes(&mut self) -> Vec<u8> {
        if self.awaits_ack.is_some_and(|since| since.elapsed() > PATIENCE) {
            self.hangs_up = true;
            self.awaits_ack = None;
        }
        let mut bytes = Vec::new();
        while self.awaits_ack.is_none() {
            let Some(message) = self.queue.pop_front() else { break };
            if !matches!(message[0], 0x80 | 0x84) {
                self.awaits_ack = Some(Instant::now());
            }
            bytes.extend(message);
        }
        bytes
    }
}

fn meanwhile(state: u8) -> Vec<u8> {
    vec![0x04, 0xff, 0x01, state]
}

/// A line for a printer of the till.
fn line() -> Vec<u8> {
    [&[0x06, 0xd1, 0x06, 0x00][..], b"MERCI"].concat()
}

fn done() -> Vec<u8> {
    vec![0x06, 0x0f, 0x00]
}

fn bcd(bytes: &[u8]) -> i64 {
    bytes.iter().fold(0, |number, byte| number * 100 + i64::from(byte >> 4) * 10 + i64::from(byte & 0x0f))
}

fn packed(number: u64, bytes: usize) -> Vec<u8> {
    let text = format!("{number:0width$}", width = bytes * 2);
    let digits: Vec<u8> = text.bytes().map(|digit| digit - b'0').collect();
    digits[digits.len() - bytes * 2..].chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

/// MMDD and HHMMSS.
fn clock(zone: &TimeZone) -> (u64, u64) {
    let now = Timestamp::now().to_zoned(zone.clone());
    let number = |high: i8, low: i8| high.unsigned_abs() as u64 * 100 + u64::from(low.unsigned_abs());
    (number(now.month(), now.day()), number(now.hour(), now.minute()) * 100 + u64::from(now.second().unsigned_abs()))
}
