//! A barcode scanner on a serial line: bytes in, whole codes out.

mod framing;

pub use framing::Suffix;

use crate::address::PortAddress;
use crate::driver::{Effect, Input, Machine};
use crate::event::{DeviceEvent, DeviceState, ScanEvent, ScanRefusal, ScanRefused, ScannerEvent};
use crate::printer::lost_state;
use framing::Framer;
use serde::{Deserialize, Serialize};

/// How a scanner is connected and how it frames its codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScannerConfig {
    /// Its role, such as `scanner-1`; events carry it.
    pub source: String,
    /// Where it is plugged in.
    pub address: PortAddress,
    /// Bytes before every code; a code without them is refused.
    #[serde(default)]
    pub prefix: Vec<u8>,
    /// What ends a code.
    #[serde(default)]
    pub suffix: Suffix,
    /// A silence that long ends a code ([`Suffix::Gap`]) or shows that its rest was lost.
    #[serde(default = "gap_ms")]
    pub gap_ms: u64,
}

fn gap_ms() -> u64 {
    300
}

impl ScannerConfig {
    /// A scanner as most leave the factory: no prefix, a line end after every code.
    pub fn new(source: impl Into<String>, address: PortAddress) -> ScannerConfig {
        ScannerConfig {
            source: source.into(),
            address,
            prefix: Vec::new(),
            suffix: Suffix::default(),
            gap_ms: gap_ms(),
        }
    }
}

/// The scanner's machine.
#[derive(Debug)]
pub(crate) struct ScannerMachine {
    source: String,
    framer: Framer,
    state: DeviceState,
}

impl ScannerMachine {
    pub(crate) fn new(config: &ScannerConfig) -> ScannerMachine {
        ScannerMachine {
            source: config.source.clone(),
            framer: Framer::new(config.prefix.clone(), config.suffix, config.gap_ms),
            state: DeviceState::Unconfigured,
        }
    }

    fn become_state(&mut self, state: DeviceState) -> Vec<Effect> {
        if state == self.state {
            return Vec::new();
        }
        self.state = state.clone();
        let changed = ScannerEvent::StateChanged { source: self.source.clone(), state };
        vec![Effect::Emit(DeviceEvent::Scanner(changed))]
    }

    fn tell(&self, frames: Vec<Result<Vec<u8>, ScanRefusal>>) -> Vec<Effect> {
        let event = |frame| {
            let source = self.source.clone();
            Effect::Emit(DeviceEvent::Scanner(match frame {
                Ok(data) => {
                    let (aim, data) = split_aim(data);
                    ScannerEvent::Scanned(ScanEvent { source, aim, data })
                }
                Err(why) => ScannerEvent::Refused(ScanRefused { source, why }),
            }))
        };
        frames.into_iter().map(event).collect()
    }
}

impl Machine for ScannerMachine {
    type Command = ();

    fn step(&mut self, now_ms: u64, input: Input<()>) -> Vec<Effect> {
        match input {
            Input::Connected => self.become_state(DeviceState::Ready),
            Input::Lost(error) => {
                let mut effects = self.tell(self.framer.clone().lost());
                self.framer.reset();
                effects.extend(self.become_state(lost_state(error)));
                effects
            }
            Input::Received(bytes) => {
                let frames = self.framer.take(&bytes, now_ms);
                self.tell(frames)
            }
            Input::Tick => {
                let frames = self.framer.idle(now_ms);
                self.tell(frames)
            }
            Input::Accepted(_) | Input::Command(()) => Vec::new(),
        }
    }

    fn tick_ms(&self) -> u64 {
        if self.framer.is_inside() { 20 } else { 500 }
    }

    fn overflow(&self) -> Option<DeviceEvent> {
        let refused = ScanRefused { source: self.source.clone(), why: ScanRefusal::TooFast };
        Some(DeviceEvent::Scanner(ScannerEvent::Refused(refused)))
    }
}

/// Takes the AIM symbology identifier off: `]`, a letter, a modifier.
fn split_aim(mut data: Vec<u8>) -> (Option<[u8; 3]>, Vec<u8>) {
    match data[..] {
        [b']', letter, modifier, _, ..] if letter.is_ascii_alphabetic() && modifier.is_ascii_alphanumeric() => {
            data.drain(..3);
            (Some([b']', letter, modifier]), data)
        }
        _ => (None, data),
    }
}
