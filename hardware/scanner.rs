//! A barcode scanner on a serial line, as a keyboard or of the class for points of sale: bytes in, whole codes out.

mod framing;
mod hid_pos;
mod layout;
mod wedge;

pub use framing::Suffix;
pub use layout::KeyboardLayout;
pub(crate) use layout::Symbol;
pub use wedge::CapsLock;

use crate::address::PortAddress;
use crate::driver::{Effect, Input, Machine, QUIET_MS};
use crate::event::{
    Condition, DeviceCode, DeviceError, DeviceEvent, DeviceState, ScanEvent, ScanRefusal, ScanRefused, ScannerEvent,
};
use crate::printer::lost_state;
use crate::transport::Description;
use framing::Framer;
use hid_pos::{Code, HidPosDecoder};
use serde::{Deserialize, Serialize};
use wedge::{KeyEvent, Typed, WedgeDecoder};

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

/// What the bytes of the link are.
#[derive(Debug)]
enum Decoder {
    /// The code's own bytes, as serial scanners send them.
    Plain,
    /// Key events.
    Wedge(WedgeDecoder),
    /// Reports of the class for points of sale.
    HidPos(HidPosDecoder),
}

/// The scanner's machine.
#[derive(Debug)]
pub(crate) struct ScannerMachine {
    source: String,
    decoder: Decoder,
    framer: Framer,
    state: DeviceState,
}

impl ScannerMachine {
    pub(crate) fn new(config: &ScannerConfig) -> ScannerMachine {
        ScannerMachine {
            source: config.source.clone(),
            decoder: match config.address {
                PortAddress::Evdev { layout, caps, .. } => Decoder::Wedge(WedgeDecoder::new(layout, caps)),
                PortAddress::Hidraw { .. } => Decoder::HidPos(HidPosDecoder::new(config.gap_ms)),
                _ => Decoder::Plain,
            },
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

    /// The state without a link. A keyboard we may not open still types, and the window tells codes from typing.
    fn lost_state(&self, error: DeviceError) -> DeviceState {
        match self.decoder {
            Decoder::Wedge(_) if error.code == DeviceCode::NoPermission => {
                DeviceState::Degraded(vec![Condition::TypesIntoWindow])
            }
            _ => lost_state(error),
        }
    }

    fn tell(&self, codes: Vec<Result<Code, ScanRefusal>>) -> Vec<Effect> {
        let event = |code| {
            let source = self.source.clone();
            Effect::Emit(DeviceEvent::Scanner(match code {
                Ok((aim, data)) => ScannerEvent::Scanned(ScanEvent { source, aim, data }),
                Err(why) => ScannerEvent::Refused(ScanRefused { source, why }),
            }))
        };
        codes.into_iter().map(event).collect()
    }

    fn receive(&mut self, bytes: &[u8], now_ms: u64) -> Vec<Result<Code, ScanRefusal>> {
        let framer = &mut self.framer;
        match &mut self.decoder {
            Decoder::Plain => with_aim(framer.take(bytes, now_ms)),
            Decoder::HidPos(reports) => reports.step(bytes, now_ms),
            Decoder::Wedge(keys) => {
                let mut frames = Vec::new();
                for event in KeyEvent::read(bytes) {
                    frames.extend(match keys.step(event) {
                        Some(Typed::Bytes(bytes)) => framer.take(&bytes, now_ms),
                        Some(Typed::Unreadable) => framer.spoil(ScanRefusal::Garbage, now_ms),
                        Some(Typed::Dropped) => framer.spoil(ScanRefusal::Incomplete, now_ms),
                        None => Vec::new(),
                    });
                }
                with_aim(frames)
            }
        }
    }

    /// The link is gone: what was begun is refused.
    fn lose(&mut self) -> Vec<Result<Code, ScanRefusal>> {
        let mut codes = with_aim(self.framer.clone().lost());
        self.framer.reset();
        if let Decoder::HidPos(reports) = &mut self.decoder {
            codes.extend(reports.lost());
        }
        codes
    }
}

impl Machine for ScannerMachine {
    type Command = ();

    fn step(&mut self, now_ms: u64, input: Input<()>) -> Vec<Effect> {
        match input {
            Input::Connected => self.become_state(DeviceState::Ready),
            Input::Lost(error) => {
                let codes = self.lose();
                let mut effects = self.tell(codes);
                let state = self.lost_state(error);
                effects.extend(self.become_state(state));
                effects
            }
            Input::Received(bytes) => {
                let codes = self.receive(&bytes, now_ms);
                self.tell(codes)
            }
            Input::Tick => {
                let mut codes = with_aim(self.framer.idle(now_ms));
                if let Decoder::HidPos(reports) = &mut self.decoder {
                    codes.extend(reports.idle(now_ms));
                }
                self.tell(codes)
            }
            Input::Accepted(_) | Input::Command(()) => Vec::new(),
        }
    }

    fn describe(&mut self, description: &Description) {
        match &mut self.decoder {
            Decoder::Plain => {}
            Decoder::Wedge(keys) => keys.reset(description.is_caps_lamp_on),
            Decoder::HidPos(reports) => reports.reset(&description.report_descriptor),
        }
    }

    fn tick_ms(&self) -> u64 {
        let is_inside = match &self.decoder {
            Decoder::HidPos(reports) => reports.is_inside(),
            _ => self.framer.is_inside(),
        };
        if is_inside { 20 } else { QUIET_MS }
    }

    fn overflow(&self) -> Option<DeviceEvent> {
        let refused = ScanRefused { source: self.source.clone(), why: ScanRefusal::TooFast };
        Some(DeviceEvent::Scanner(ScannerEvent::Refused(refused)))
    }
}

/// The bytes of key events in a layout, whatever they mean; a key it lacks is a zero.
pub(crate) fn type_out(layout: KeyboardLayout, events: &[u8]) -> Vec<u8> {
    let mut keys = WedgeDecoder::new(layout, CapsLock::Own);
    let typed = KeyEvent::read(events).filter_map(|event| match keys.step(event) {
        Some(Typed::Bytes(bytes)) => Some(bytes),
        // Nothing the pairing code or its frame could hold.
        Some(Typed::Unreadable | Typed::Dropped) => Some(vec![0]),
        None => None,
    });
    typed.flatten().collect()
}

/// The codes of reports, each with its identifier before it.
pub(crate) fn decode_pos(reports: &[&[u8]], descriptor: &[u8]) -> Vec<Vec<u8>> {
    let mut decoder = HidPosDecoder::new(gap_ms());
    decoder.reset(descriptor);
    let codes = reports.iter().flat_map(|report| decoder.step(report, 0)).flatten();
    codes.map(|(aim, data)| aim.into_iter().flatten().chain(data).collect()).collect()
}

fn with_aim(frames: Vec<Result<Vec<u8>, ScanRefusal>>) -> Vec<Result<Code, ScanRefusal>> {
    frames.into_iter().map(|frame| frame.map(split_aim)).collect()
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
