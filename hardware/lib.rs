//! Devices and bytes: the receipt printer, the drawer, scanners, the customer display and the card terminal, real or simulated.
//! Nothing here knows what a sale is.

#![cfg_attr(test, allow(clippy::unwrap_used))]

mod address;
pub mod calibration;
mod code_page;
mod devices;
pub mod discovery;
mod display;
mod drawer;
mod driver;
mod encoder;
mod evdev;
mod event;
mod fold;
mod fonts;
mod hidraw;
mod hotplug;
mod letters;
mod pdf;
mod printer;
mod profile;
mod raster;
mod reading_order;
pub mod replay;
mod sanitise;
mod scanner;
pub mod simulated;
mod terminal;
#[cfg(test)]
mod tests;
mod ticket;
mod transport;
mod wake;
mod web_page;

pub use address::{AddressError, Flow, Parity, PortAddress, SerialAddress, UsbId};
pub use devices::{DeviceStates, Devices, DevicesConfig, StartError};
pub use display::DisplayMode;
pub use drawer::{DrawerConfig, DrawerPin, DrawerSensor};
pub use encoder::{Encoded, encode, encode_and_tell};
pub use event::{
    Condition, DeviceCode, DeviceError, DeviceEvent, DeviceState, DisplayEvent, DrawerEvent, DrawerState, PrinterEvent,
    PrinterState, Recovery, ScanEvent, ScanRefusal, ScanRefused, ScannerEvent,
};
pub use fonts::{Fonts, NotAFont};
pub use pdf::pdf;
pub use profile::{Cut, Logo, Profile, ProfileError, Proof, StatusMode};
pub use sanitise::sanitise;
pub use scanner::{CapsLock, KeyboardLayout, ScannerConfig, Suffix};
pub use terminal::{Charge, TerminalAnswer, TerminalConfig, TerminalEvent, TerminalSlip, TerminalStep};
pub use ticket::{Align, Cell, Direction, Element, Style, Ticket, Width};
pub use web_page::{ElectronicFacts, qr_modules, web_page};

/// The longest code a scanner may send, in bytes. The largest QR code holds 2953 bytes.
pub const SCAN_BYTES_MAX: usize = 4096;
