//! The cash drawer: a box on the printer's cable, opened by a pulse, perhaps with a sensor.

use crate::event::DrawerState;
use serde::{Deserialize, Serialize};

/// How the drawer is connected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DrawerConfig {
    /// The connector's pin that carries the pulse.
    pub pin: DrawerPin,
    /// Length of the pulse in milliseconds, 2 to 510.
    pub on_ms: u16,
    /// Pause after it in milliseconds, 2 to 510; two pulses are never closer.
    pub off_ms: u16,
    /// What the sensor line means.
    pub sensor: DrawerSensor,
}

impl Default for DrawerConfig {
    fn default() -> DrawerConfig {
        DrawerConfig { pin: DrawerPin::Two, on_ms: 50, off_ms: 500, sensor: DrawerSensor::None }
    }
}

/// The pin that carries the pulse.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DrawerPin {
    /// The usual one.
    #[default]
    Two,
    /// The second drawer's.
    Five,
}

/// What the sensor line (pin 3) means; drawers differ, so it is learnt when the drawer is set up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DrawerSensor {
    /// There is none.
    #[default]
    None,
    /// High while the drawer is open.
    HighIsOpen,
    /// Low while the drawer is open.
    LowIsOpen,
    /// There is one, and which level means open is seen after the first pulse that moves it; unknown until then.
    Learn,
}

impl DrawerConfig {
    fn pin_number(self) -> u8 {
        match self.pin {
            DrawerPin::Two => 0,
            DrawerPin::Five => 1,
        }
    }

    /// The pulse with both of its times spelt out (`ESC p m t1 t2`): left out, the printer takes the next two bytes
    /// of whatever follows for them.
    pub(crate) fn pulse(self) -> Vec<u8> {
        let unit = |ms: u16| u8::try_from((ms / 2).clamp(1, 255)).expect("at most 255");
        vec![0x1b, b'p', self.pin_number(), unit(self.on_ms), unit(self.off_ms)]
    }

    /// The pulse that works while the printer prints nothing (`DLE DC4 1 m t`), in tenths of a second.
    pub(crate) fn real_time_pulse(self) -> Vec<u8> {
        let tenths = u8::try_from(self.on_ms.div_ceil(100).clamp(1, 8)).expect("at most 8");
        vec![0x10, 0x14, 1, self.pin_number(), tenths]
    }

    /// What the sensor says; `learnt` is the level that was seen to mean open.
    pub(crate) fn state(self, is_pin_high: Option<bool>, learnt: Option<bool>) -> DrawerState {
        let open_level = match self.sensor {
            DrawerSensor::None => None,
            DrawerSensor::HighIsOpen => Some(true),
            DrawerSensor::LowIsOpen => Some(false),
            DrawerSensor::Learn => learnt,
        };
        match (open_level, is_pin_high) {
            (Some(open), Some(level)) if open == level => DrawerState::Open,
            (Some(_), Some(_)) => DrawerState::Closed,
            (None, _) | (_, None) => DrawerState::Unknown,
        }
    }

    /// The shortest time from one pulse to the next.
    pub(crate) fn cycle_ms(self) -> u64 {
        u64::from(self.on_ms) + u64::from(self.off_ms)
    }
}
