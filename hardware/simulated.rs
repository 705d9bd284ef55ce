//! Simulated devices: a printer with its drawer, scanners, a display and a card terminal that speak the real bytes over real ports.
//!
//! Written from the manuals, apart from the drivers: nothing here calls the encoder or a driver, so a mistake in
//! one is not hidden by the same mistake in the other. Only the letters of the code pages are shared data.

mod barcode;
pub mod command;
mod decoder;
mod display;
mod engine;
mod paper;
mod port;
mod printer;
mod scanner;
mod terminal;
pub mod wedge;

pub(crate) use barcode::code128_widths;
pub use display::Display;
pub use engine::{DrawerPulse, PrinterFaults, SimulatedProfile, Surprise};
pub use paper::SimulatedReceipt;
pub use port::SimulatedPort;
pub use printer::{Printer, SimulatedEvent, SimulatedPrinterConfig};
pub use scanner::Scanner;
pub use terminal::{Habit, Terminal, TerminalPayment};
