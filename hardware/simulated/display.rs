//! A simulated customer display: two lines of twenty characters, ESC/POS display mode, and the part of CD5220 that writes whole lines.

use super::port::{Port, SimulatedPort};
use crate::PortAddress;
use crate::code_page::CodePage;
use crate::wake::{Waker, wake_pair};
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

const COLUMNS: usize = 20;

/// A running simulated display; it ends when dropped.
#[derive(Debug)]
pub struct Display {
    face: Arc<Mutex<Face>>,
    address: PortAddress,
    waker: Waker,
    thread: Option<JoinHandle<()>>,
}

#[derive(Debug)]
struct Face {
    cells: [char; COLUMNS * 2],
    cursor: usize,
    page: CodePage,
    pending: Vec<u8>,
    surprises: Vec<Vec<u8>>,
    shown: u64,
    is_ending: bool,
}

impl Display {
    /// Starts a display.
    ///
    /// # Errors
    /// When the port cannot be opened.
    pub fn start(port: &SimulatedPort) -> io::Result<Display> {
        let (waker, wake) = wake_pair()?;
        let mut port = Port::open(port)?;
        let address = port.address()?;
        let face = Arc::new(Mutex::new(Face {
            cells: [' '; COLUMNS * 2],
            cursor: 0,
            page: CodePage::Pc437,
            pending: Vec::new(),
            surprises: Vec::new(),
            shown: 0,
            is_ending: false,
        }));
        let shared = Arc::clone(&face);
        let thread = std::thread::Builder::new().name("simulated-display".into()).spawn(move || {
            loop {
                let ready = port.wait(&wake, true, Duration::from_millis(500));
                wake.clear();
                if ready.has_new_client {
                    port.accept();
                }
                let mut buffer = [0; 256];
                let count = if ready.is_readable { port.read(&mut buffer) } else { 0 };
                let mut face = lock(&shared);
                if face.is_ending {
                    return;
                }
                face.receive(&buffer[..count]);
            }
        })?;
        Ok(Display { face, address, waker, thread: Some(thread) })
    }

    /// Where a driver finds it.
    pub fn address(&self) -> PortAddress {
        self.address.clone()
    }

    /// What the customer sees.
    pub fn lines(&self) -> [String; 2] {
        let face = lock(&self.face);
        let line = |start: usize| face.cells[start..start + COLUMNS].iter().collect();
        [line(0), line(COLUMNS)]
    }

    /// How many characters were ever shown: a way to see that something new came.
    pub fn shown(&self) -> u64 {
        lock(&self.face).shown
    }

    /// Bytes the display could make nothing of.
    pub fn surprises(&self) -> Vec<Vec<u8>> {
        lock(&self.face).surprises.clone()
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        lock(&self.face).is_ending = true;
        self.waker.wake();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn lock(face: &Mutex<Face>) -> MutexGuard<'_, Face> {
    face.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Face {
    fn receive(&mut self, bytes: &[u8]) {
        self.pending.extend(bytes);
        while let Some(length) = self.obey() {
            self.pending.drain(..length);
        }
    }

    /// Obeys the first command and returns its length, or nothing while it is incomplete.
    fn obey(&mut self) -> Option<usize> {
        let pending = std::mem::take(&mut self.pending);
        let length = self.obey_bytes(&pending);
        self.pending = pending;
        length
    }

    fn obey_bytes(&mut self, bytes: &[u8]) -> Option<usize> {
        let first = *bytes.first()?;
        match first {
            0x0c => {
                self.cells.fill(' ');
                self.cursor = 0;
                Some(1)
            }
            0x0b => {
                self.cursor = 0;
                Some(1)
            }
            0x1b => match *bytes.get(1)? {
                b'@' => {
                    self.cells.fill(' ');
                    (self.cursor, self.page) = (0, CodePage::Pc437);
                    Some(2)
                }
                b'_' => bytes.get(2).map(|_| 3),
                0x11 => Some(2),
                b'Q' => self.whole_line(bytes),
                b'=' => bytes.get(2).map(|_| 3),
                b't' => {
                    match *bytes.get(2)? {
                        0 => self.page = CodePage::Pc437,
                        19 => self.page = CodePage::Pc858,
                        _ => return Some(self.surprise(&bytes[..3])),
                    }
                    Some(3)
                }
                _ => Some(self.surprise(&bytes[..2])),
            },
            0x1f => match *bytes.get(1)? {
                b'$' => {
                    let [column, row] = *bytes.get(2..4)? else { return None };
                    let is_sound = (1..=20).contains(&column) && (1..=2).contains(&row);
                    if !is_sound {
                        return Some(self.surprise(&bytes[..4]));
                    }
                    self.cursor = usize::from(row - 1) * COLUMNS + usize::from(column - 1);
                    Some(4)
                }
                0x01..=0x03 => Some(2),
                b'C' => bytes.get(2).map(|_| 3),
                _ => Some(self.surprise(&bytes[..2])),
            },
            _ => {
                match self.page.decode(first) {
                    Some(character) => {
                        self.cells[self.cursor] = character;
                        self.cursor = (self.cursor + 1) % self.cells.len();
                        self.shown += 1;
                    }
                    None => {
                        self.surprise(&[first]);
                    }
                }
                Some(1)
            }
        }
    }

    /// CD5220: `ESC Q A` or `ESC Q B`, up to twenty characters and a carriage return.
    fn whole_line(&mut self, bytes: &[u8]) -> Option<usize> {
        let row = match *bytes.get(2)? {
            b'A' => 0,
            b'B' => 1,
            _ => return Some(self.surprise(&bytes[..3])),
        };
        let length = match bytes[3..].iter().position(|byte| *byte == b'\r') {
            Some(length) => length,
            None if bytes.len() > 3 + COLUMNS => return Some(self.surprise(bytes)),
            None => return None,
        };
        let text: Option<Vec<char>> = bytes[3..3 + length].iter().map(|byte| CodePage::Pc437.decode(*byte)).collect();
        match text.filter(|text| text.len() <= COLUMNS) {
            Some(text) => {
                let cells = &mut self.cells[row * COLUMNS..(row + 1) * COLUMNS];
                cells.fill(' ');
                cells[..text.len()].copy_from_slice(&text);
                self.shown += text.len() as u64;
            }
            None => {
                self.surprise(&bytes[..4 + length]);
            }
        }
        Some(4 + length)
    }

    fn surprise(&mut self, bytes: &[u8]) -> usize {
        self.surprises.push(bytes.to_vec());
        bytes.len()
    }
}
