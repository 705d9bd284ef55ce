//! Recorded links: what a printer or scanner said and when, played through the machine that drives the real one, without a device or a
//! clock. For support, who gets a recording from a shop, and for tests with more links than any desk has.

use crate::drawer::DrawerConfig;
use crate::driver::{Effect, Input, Machine};
use crate::event::{DeviceCode, DeviceError, DeviceEvent};
use crate::printer::{Command, PrinterMachine};
use crate::profile::Profile;

/// One thing that happened on a link, or that somebody wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recorded {
    /// The link was opened.
    Linked,
    /// The device sent these bytes.
    Heard(Vec<u8>),
    /// The link took so many bytes of what was to be sent; more than there were counts as all of them.
    Took(usize),
    /// The link was lost.
    Cut,
    /// A document was to be printed.
    Print {
        /// The caller's number.
        job: u64,
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// The drawer was to be opened.
    OpenDrawer {
        /// The caller's number.
        request: u64,
    },
    /// Nothing but time.
    Waited,
}

/// Plays a recording through a printer's machine: when, in milliseconds that never go back, and what. Returns everything it told.
pub fn printer(profile: &Profile, drawer: DrawerConfig, record: &[(u64, Recorded)]) -> Vec<DeviceEvent> {
    let mut machine = PrinterMachine::new(profile.clone(), drawer);
    let (mut is_linked, mut waiting, mut told) = (false, 0_usize, Vec::new());
    for (now_ms, recorded) in record {
        let mut inputs = match recorded {
            Recorded::Linked if !is_linked => {
                is_linked = true;
                vec![Input::Connected]
            }
            Recorded::Heard(bytes) if is_linked && !bytes.is_empty() => vec![Input::Received(bytes.clone())],
            Recorded::Took(count) if is_linked && waiting > 0 => {
                let count = (*count).min(waiting);
                waiting -= count;
                vec![Input::Accepted(count)]
            }
            Recorded::Cut if is_linked => vec![Input::Lost(DeviceError::new(DeviceCode::LinkLost))],
            Recorded::Print { job, bytes } => vec![Input::Command(Command::Print { job: *job, bytes: bytes.clone() })],
            Recorded::OpenDrawer { request } => vec![Input::Command(Command::OpenDrawer { request: *request })],
            Recorded::Waited => vec![Input::Tick],
            _ => Vec::new(),
        };
        while let Some(input) = inputs.pop() {
            if matches!(input, Input::Lost(_)) {
                (is_linked, waiting) = (false, 0);
            }
            for effect in machine.step(*now_ms, input) {
                match effect {
                    Effect::Send(bytes) => waiting += bytes.len(),
                    Effect::Emit(event) => told.push(event),
                    // As the driver does: the link is closed, and the machine hears of it.
                    Effect::HangUp(error) => inputs.push(Input::Lost(error)),
                }
            }
        }
    }
    told
}
