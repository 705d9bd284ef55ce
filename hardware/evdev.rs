//! A device of keys held for us alone: what it types reaches no window, no console and no other program.

use crate::event::{DeviceCode, DeviceError};
use evdev::LedCode;
use evdev::raw_stream::RawDevice;
use std::fs::{File, OpenOptions};
use std::io::{self, Read};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// An open device; it is let go when dropped.
#[derive(Debug)]
pub(crate) struct EventFile {
    file: File,
    /// Keeps the grab: the kernel ties it to the open file both share.
    device: RawDevice,
}

impl EventFile {
    /// Opens the device and grabs it.
    pub(crate) fn open(path: &Path) -> Result<EventFile, DeviceError> {
        let flags = nix::fcntl::OFlag::O_NONBLOCK.bits();
        let file = OpenOptions::new().read(true).custom_flags(flags).open(path);
        let file = file.map_err(|error| crate::transport::open_error(&error))?;
        let illegal = |_: io::Error| DeviceError::new(DeviceCode::Illegal);
        let mut device = RawDevice::from_fd(file.try_clone().map_err(illegal)?.into()).map_err(illegal)?;
        device.grab().map_err(|error| crate::transport::open_error(&error))?;
        Ok(EventFile { file, device })
    }

    /// Whether the lamp of Caps Lock is on.
    pub(crate) fn is_caps_lamp_on(&self) -> bool {
        self.device.get_led_state().is_ok_and(|lamps| lamps.contains(LedCode::LED_CAPSL))
    }

    /// Reads whole events, as bytes.
    pub(crate) fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.file.read(buffer)
    }

    pub(crate) fn as_fd(&self) -> BorrowedFd<'_> {
        self.file.as_fd()
    }
}
