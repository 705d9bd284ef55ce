//! A USB printer without the kernel's printer driver, through libusb. Never run on a real device yet.

use crate::event::{DeviceCode, DeviceError};
use rusb::{Device, DeviceHandle, Direction, GlobalContext, TransferType};
use std::time::Duration;

/// USB class of printers.
const CLASS_PRINTER: u8 = 7;
const WRITE_TIMEOUT: Duration = Duration::from_millis(100);
const READ_TIMEOUT: Duration = Duration::from_millis(5);

#[derive(Debug)]
pub(super) struct UsbLink {
    handle: DeviceHandle<GlobalContext>,
    out: u8,
    back: Option<u8>,
    interface: u8,
}

struct Pipes {
    interface: u8,
    out: u8,
    back: Option<u8>,
}

impl UsbLink {
    pub(super) fn open(vendor: u16, product: u16, serial: Option<&str>) -> Result<UsbLink, DeviceError> {
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
        let piece = &bytes[..bytes.len().min(4096)];
        match self.handle.write_bulk(self.out, piece, WRITE_TIMEOUT) {
            Ok(count) => Ok(count),
            Err(rusb::Error::Timeout | rusb::Error::Interrupted) => Ok(0),
            Err(error) => Err(link_error(error)),
        }
    }

    pub(super) fn read(&mut self, buffer: &mut [u8]) -> Result<usize, DeviceError> {
        let Some(back) = self.back else { return Ok(0) };
        match self.handle.read_bulk(back, buffer, READ_TIMEOUT) {
            Ok(count) => Ok(count),
            Err(rusb::Error::Timeout | rusb::Error::Interrupted) => Ok(0),
            Err(error) => Err(link_error(error)),
        }
    }
}

impl Drop for UsbLink {
    fn drop(&mut self) {
        let _ = self.handle.release_interface(self.interface);
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
    Ok(Some(UsbLink { handle, out: pipes.out, back: pipes.back, interface: pipes.interface }))
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
