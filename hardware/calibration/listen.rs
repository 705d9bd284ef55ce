//! Waits for the pairing code on everything that may be a scanner. Devices are only read, and let go afterwards.

use super::{Pairing, pairing};
use crate::discovery::{DeviceKind, FoundDevice, Roots, devices};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use std::fs::{File, OpenOptions};
use std::io::Read;
use std::os::fd::AsFd;
use std::os::unix::fs::OpenOptionsExt;
use std::time::{Duration, Instant};

/// A silence that long after its last byte ends a device's answer.
const QUIET: Duration = Duration::from_millis(500);
/// No answer to the pairing code is longer.
const ANSWER_BYTES_MAX: usize = 64 * 1024;

/// A scanner that answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// The device.
    pub device: FoundDevice,
    /// Every device that was there, to tell equal ones apart.
    pub others: Vec<FoundDevice>,
    /// What its answer tells.
    pub pairing: Pairing,
}

/// Why no scanner was found.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ListenError {
    /// Nothing is plugged in that may be a scanner.
    #[error("nothing that may be a scanner is plugged in")]
    NoDevices,
    /// None of what is plugged in may be read by this account.
    #[error("this account may read none of the {0} devices that may be a scanner")]
    NoPermission(usize),
    /// Nobody scanned the code in time, or no device sent it whole.
    #[error("no device sent the pairing code")]
    Silence,
}

struct Ear {
    device: FoundDevice,
    file: File,
    answer: Vec<Vec<u8>>,
    heard: Option<Instant>,
}

/// Waits for the pairing code. Serial lines are heard as they are set, 9600 bits per second unless another program chose.
///
/// # Errors
/// When there is no device, none may be read, or none sent the code.
pub fn listen(roots: &Roots, patience: Duration) -> Result<Heard, ListenError> {
    let others: Vec<FoundDevice> = devices(roots);
    let candidates = others.iter().filter(|device| device.kind != DeviceKind::Printer);
    let count = candidates.clone().count();
    let mut ears: Vec<Ear> = candidates.filter_map(open).collect();
    match (count, ears.len()) {
        (0, _) => return Err(ListenError::NoDevices),
        (count, 0) => return Err(ListenError::NoPermission(count)),
        _ => {}
    }
    let end = Instant::now() + patience;
    while Instant::now() < end && !ears.is_empty() {
        let mut fds: Vec<PollFd> = ears.iter().map(|ear| PollFd::new(ear.file.as_fd(), PollFlags::POLLIN)).collect();
        let _ = poll(&mut fds, PollTimeout::from(100u8));
        let is_ready: Vec<bool> = fds.iter().map(|fd| fd.any().unwrap_or_default()).collect();
        let mut is_ready = is_ready.into_iter();
        ears.retain_mut(|ear| !is_ready.next().unwrap_or_default() || ear.hear());
        if let Some((device, pairing)) = ears.iter_mut().find_map(Ear::understood) {
            // What a keyboard scanner typed also waits in this terminal: it must not become a command.
            let _ = nix::sys::termios::tcflush(std::io::stdin(), nix::sys::termios::FlushArg::TCIFLUSH);
            return Ok(Heard { device, others, pairing });
        }
    }
    Err(ListenError::Silence)
}

fn open(device: &FoundDevice) -> Option<Ear> {
    let flags = (nix::fcntl::OFlag::O_NONBLOCK | nix::fcntl::OFlag::O_NOCTTY).bits();
    let file = OpenOptions::new().read(true).custom_flags(flags).open(&device.node).ok()?;
    if device.kind == DeviceKind::SerialLine {
        crate::transport::make_raw(&file).ok()?;
    }
    Some(Ear { device: device.clone(), file, answer: Vec::new(), heard: None })
}

impl Ear {
    /// Takes in what came; false when the device has gone.
    fn hear(&mut self) -> bool {
        let mut buffer = [0; 4096];
        match self.file.read(&mut buffer) {
            Ok(count) if count > 0 => {
                self.answer.push(buffer[..count].to_vec());
                self.heard = Some(Instant::now());
                true
            }
            Err(error) => matches!(error.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::Interrupted),
            Ok(_) => false,
        }
    }

    /// The device and what it told, once it is quiet and what it sent was the pairing code.
    fn understood(&mut self) -> Option<(FoundDevice, Pairing)> {
        self.heard.filter(|heard| heard.elapsed() > QUIET)?;
        let pieces: Vec<&[u8]> = self.answer.iter().map(Vec::as_slice).collect();
        let found = pairing(self.device.kind, &pieces, &self.device.report_descriptor);
        // Something else was typed or scanned: the next code may be the one.
        let is_too_much = pieces.iter().map(|piece| piece.len()).sum::<usize>() > ANSWER_BYTES_MAX;
        if found.is_none() || is_too_much {
            self.answer.clear();
            self.heard = None;
        }
        found.map(|pairing| (self.device.clone(), pairing))
    }
}
