//! A simulated barcode scanner on a pseudo terminal.

use super::port::{Port, SimulatedPort};
use crate::PortAddress;
use std::io;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A running simulated scanner. It sends `prefix`, the AIM identifier if one is given, the code and `suffix`.
#[derive(Debug)]
pub struct Scanner {
    port: Mutex<Port>,
    address: PortAddress,
    prefix: Vec<u8>,
    suffix: Vec<u8>,
}

impl Scanner {
    /// Starts a scanner that ends every code with CR, as most leave the factory.
    ///
    /// # Errors
    /// When the port cannot be opened.
    pub fn start(port: &SimulatedPort) -> io::Result<Scanner> {
        Scanner::with_frame(port, b"", b"\r")
    }

    /// Starts a scanner with other bytes around every code.
    ///
    /// # Errors
    /// When the port cannot be opened.
    pub fn with_frame(port: &SimulatedPort, prefix: &[u8], suffix: &[u8]) -> io::Result<Scanner> {
        let port = Port::open(port)?;
        let address = port.address()?;
        Ok(Scanner { port: Mutex::new(port), address, prefix: prefix.to_vec(), suffix: suffix.to_vec() })
    }

    /// Where a driver finds it.
    pub fn address(&self) -> PortAddress {
        self.address.clone()
    }

    /// Reads a code aloud.
    ///
    /// # Errors
    /// When nobody takes the bytes for two seconds.
    pub fn scan(&self, code: &str) -> io::Result<()> {
        self.scan_bytes(&[&self.prefix, code.as_bytes(), &self.suffix].concat())
    }

    /// Reads a code with its AIM identifier, such as `]E0`.
    ///
    /// # Errors
    /// When nobody takes the bytes for two seconds.
    pub fn scan_with_aim(&self, aim: &str, code: &str) -> io::Result<()> {
        self.scan_bytes(&[&self.prefix, aim.as_bytes(), code.as_bytes(), &self.suffix].concat())
    }

    /// Sends bytes as they are, with nothing around them.
    ///
    /// # Errors
    /// When nobody takes the bytes for two seconds.
    pub fn scan_bytes(&self, bytes: &[u8]) -> io::Result<()> {
        let mut port = self.port.lock().unwrap_or_else(PoisonError::into_inner);
        port.accept();
        let mut rest = bytes;
        let deadline = Instant::now() + Duration::from_secs(2);
        while !rest.is_empty() {
            let gone = port.write(rest);
            rest = &rest[gone..];
            if gone == 0 {
                if Instant::now() > deadline {
                    return Err(io::ErrorKind::TimedOut.into());
                }
                std::thread::sleep(Duration::from_millis(1));
            }
        }
        Ok(())
    }
}
