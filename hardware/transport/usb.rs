//! A USB printer without the kernel's printer driver, through libusb. Never run on a real device yet.

use crate::event::{DeviceCode, DeviceError};
use rusb::{Device, DeviceHandle, Direction, GlobalContext, TransferType};
use std::fmt;
use std::time::Duration;

/// USB class of printers.
const CLASS_PRINTER: u8 = 7;
/// As much as one transfer takes.
const PIECE_BYTES: usize = 4096;
const WRITE_TIMEOUT: Duration = Duration::from_millis(100);
const READ_TIMEOUT: Duration = Duration::from_millis(5);

/// How often in a row a pipe may stall and be cleared before the printer counts as gone.
const STALLS_MAX: u8 = 3;

/// A printer's pipes. Behind it stands libusb, or in tests something that fails on purpose.
pub(crate) trait Bulk: Send + fmt::Debug {
    /// Writes and returns how much went: fewer bytes than given when the time was over.
    fn write(&mut self, pipe: u8, bytes: &[u8], timeout: Duration) -> Result<usize, rusb::Error>;
    /// Reads what came until the time is over.
    fn read(&mut self, pipe: u8, buffer: &mut [u8], timeout: Duration) -> Result<usize, rusb::Error>;
    /// Ends a stall.
    fn clear(&mut self, pipe: u8) -> Result<(), rusb::Error>;
    /// Lets others have the interface.
    fn release(&mut self, interface: u8);
}

impl Bulk for DeviceHandle<GlobalContext> {
    fn write(&mut self, pipe: u8, bytes: &[u8], timeout: Duration) -> Result<usize, rusb::Error> {
        self.write_bulk(pipe, bytes, timeout)
    }

    fn read(&mut self, pipe: u8, buffer: &mut [u8], timeout: Duration) -> Result<usize, rusb::Error> {
        self.read_bulk(pipe, buffer, timeout)
    }

    fn clear(&mut self, pipe: u8) -> Result<(), rusb::Error> {
        self.clear_halt(pipe)
    }

    fn release(&mut self, interface: u8) {
        let _ = self.release_interface(interface);
    }
}

#[derive(Debug)]
pub(super) struct UsbLink {
    device: Box<dyn Bulk>,
    pipes: Pipes,
    stalls: u8,
}

#[derive(Debug)]
struct Pipes {
    interface: u8,
    out: u8,
    back: Option<u8>,
}

impl UsbLink {
    pub(super) fn open(vendor: u16, product: u16, serial: Option<&str>) -> Result<UsbLink, DeviceError> {
        #[cfg(test)]
        if let Some(device) = pretended::take(vendor, product) {
            return Ok(UsbLink { device, pipes: Pipes { interface: 0, out: 1, back: Some(0x82) }, stalls: 0 });
        }
        let mut failure = DeviceError::new(DeviceCode::NoHardware);
        for device in rusb::devices().map_err(open_error)?.iter() {
            let is_ours = device
                .device_descriptor()
                .is_ok_and(|found| (found.vendor_id(), found.product_id()) == (vendor, product));
            if is_ours {
                match open_device(&device, serial) {
                    Ok(Some(link)) => return Ok(link),
                    Ok(None) => {}
                    Err(error) => failure = error,
                }
            }
        }
        Err(failure)
    }

    /// Takes at most one small piece, so that a timeout after a part of it is told by the count that went.
    pub(super) fn write(&mut self, bytes: &[u8]) -> Result<usize, DeviceError> {
        let piece = &bytes[..bytes.len().min(PIECE_BYTES)];
        let result = self.device.write(self.pipes.out, piece, WRITE_TIMEOUT);
        self.settle(self.pipes.out, result)
    }

    pub(super) fn read(&mut self, buffer: &mut [u8]) -> Result<usize, DeviceError> {
        let Some(back) = self.pipes.back else { return Ok(0) };
        let result = self.device.read(back, buffer, READ_TIMEOUT);
        self.settle(back, result)
    }

    /// What a transfer's end means: how much went, nothing for now, or that the printer is gone. A stalled pipe took
    /// nothing of the transfer and goes on once it is cleared.
    fn settle(&mut self, pipe: u8, result: Result<usize, rusb::Error>) -> Result<usize, DeviceError> {
        match result {
            Ok(count) => {
                self.stalls = 0;
                Ok(count)
            }
            Err(rusb::Error::Timeout | rusb::Error::Interrupted | rusb::Error::Busy) => Ok(0),
            Err(rusb::Error::Pipe) if self.stalls < STALLS_MAX => {
                self.stalls += 1;
                self.device.clear(pipe).map_err(link_error)?;
                Ok(0)
            }
            Err(error) => Err(link_error(error)),
        }
    }
}

impl Drop for UsbLink {
    fn drop(&mut self) {
        self.device.release(self.pipes.interface);
    }
}

/// The link, or nothing when this is another printer of the same model.
fn open_device(device: &Device<GlobalContext>, serial: Option<&str>) -> Result<Option<UsbLink>, DeviceError> {
    let pipes = pipes(device).ok_or(DeviceError::new(DeviceCode::Illegal))?;
    let handle = device.open().map_err(open_error)?;
    if let Some(wanted) = serial {
        let descriptor = device.device_descriptor().map_err(open_error)?;
        if handle.read_serial_number_string_ascii(&descriptor).ok().as_deref() != Some(wanted) {
            return Ok(None);
        }
    }
    let _ = handle.set_auto_detach_kernel_driver(true); // where the system knows no kernel drivers, none is in the way
    handle.claim_interface(pipes.interface).map_err(open_error)?;
    Ok(Some(UsbLink { device: Box::new(handle), pipes, stalls: 0 }))
}

/// The printer's bulk pipes: those of a printer interface before any other.
fn pipes(device: &Device<GlobalContext>) -> Option<Pipes> {
    let config = device.active_config_descriptor().ok()?;
    let mut found: Vec<(bool, Pipes)> = Vec::new();
    for interface in config.interfaces() {
        for setting in interface.descriptors().filter(|setting| setting.setting_number() == 0) {
            let bulk = |direction| {
                let mut pipes = setting.endpoint_descriptors();
                let pipe =
                    pipes.find(|pipe| pipe.transfer_type() == TransferType::Bulk && pipe.direction() == direction);
                pipe.map(|pipe| pipe.address())
            };
            if let Some(out) = bulk(Direction::Out) {
                let pipes = Pipes { interface: interface.number(), out, back: bulk(Direction::In) };
                found.push((setting.class_code() == CLASS_PRINTER, pipes));
            }
        }
    }
    found.sort_by_key(|(is_printer, _)| !is_printer);
    found.into_iter().next().map(|(_, pipes)| pipes)
}

fn open_error(error: rusb::Error) -> DeviceError {
    DeviceError::new(match error {
        rusb::Error::Access => DeviceCode::NoPermission,
        rusb::Error::Busy => DeviceCode::Claimed,
        rusb::Error::NotSupported => DeviceCode::Illegal,
        _ => DeviceCode::NoHardware,
    })
}

fn link_error(error: rusb::Error) -> DeviceError {
    DeviceError::new(match error {
        rusb::Error::NoMem | rusb::Error::InvalidParam => DeviceCode::Failure,
        _ => DeviceCode::LinkLost,
    })
}

/// Devices that tests pretend to have plugged in, by vendor and product.
#[cfg(test)]
pub(crate) mod pretended {
    use super::Bulk;
    use std::collections::HashMap;
    use std::sync::{LazyLock, Mutex};

    type Plugged = HashMap<(u16, u16), Box<dyn Bulk>>;
    static PLUGGED: LazyLock<Mutex<Plugged>> = LazyLock::new(Mutex::default);

    pub(crate) fn plug_in(vendor: u16, product: u16, device: impl Bulk + 'static) {
        PLUGGED.lock().unwrap().insert((vendor, product), Box::new(device));
    }

    pub(super) fn take(vendor: u16, product: u16) -> Option<Box<dyn Bulk>> {
        PLUGGED.lock().unwrap().remove(&(vendor, product))
    }
}
