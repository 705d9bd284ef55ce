//! Where a device is plugged in, written as people write it in a settings file or on the command line.

use crate::scanner::{CapsLock, KeyboardLayout};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

/// The place of a device: a network address, a serial port, a USB device, or none at all.
///
/// Written `tcp://host:port`, `pty:/path`, `serial:/dev/ttyX?baud=9600&parity=even&flow=hardware`,
/// `usb:/dev/usb/lp0`, `usb:04b8:0e15[:serial]`, `usb-serial:05e0:1701[:serial][@port]?baud=9600`,
/// `evdev:05e0:1200[:serial][@port]?layout=fr`, `hidraw:05e0:1900[:serial][@port]` or `none`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum PortAddress {
    /// A raw TCP port; printers listen on 9100.
    Tcp {
        /// Name, IPv4 or IPv6 address (without brackets).
        host: String,
        /// Port number, never 0.
        port: u16,
    },
    /// A pseudo terminal, as the simulated devices offer it.
    Pty {
        /// The terminal's file, e.g. `/dev/pts/4`.
        path: PathBuf,
    },
    /// A serial line or a USB device that behaves like one (CDC-ACM).
    Serial(SerialAddress),
    /// A USB printer through the kernel's own driver (usblp).
    UsbFile {
        /// The device file; better a udev symlink on the serial number than `lp0`.
        path: PathBuf,
    },
    /// A USB printer without a kernel driver, by its ids.
    Usb {
        /// Vendor id.
        vendor: u16,
        /// Product id.
        product: u16,
        /// Serial number, to tell two equal printers apart.
        serial: Option<String>,
    },
    /// A serial line behind USB, by its ids: found wherever it is plugged in.
    UsbSerial {
        /// Which device.
        id: UsbId,
        /// The line's settings; its path is empty, the device file is looked up.
        line: SerialAddress,
    },
    /// A scanner that plays a keyboard.
    Evdev {
        /// Which device.
        id: UsbId,
        /// The layout the scanner is set to.
        layout: KeyboardLayout,
        /// Whose Caps Lock counts.
        caps: CapsLock,
    },
    /// A scanner of the USB class for points of sale.
    Hidraw {
        /// Which device.
        id: UsbId,
    },
    /// There is no such device.
    #[default]
    None,
}

/// A device by what it says of itself, or by the place it is plugged into; never by a number that changes with every start.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct UsbId {
    /// Vendor id.
    pub vendor: u16,
    /// Product id.
    pub product: u16,
    /// Serial number (of Bluetooth devices: their address), to tell two equal devices apart.
    pub serial: Option<String>,
    /// The port it is plugged into, such as `1-1.4`, for two equal devices without serial numbers.
    pub port: Option<String>,
}

/// A serial line with its settings; 9600 8N1 without flow control unless said otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SerialAddress {
    /// The device file, e.g. `/dev/ttyUSB0`.
    pub path: PathBuf,
    /// Bits per second.
    pub baud: u32,
    /// 7 or 8.
    pub data_bits: u8,
    /// Check bit.
    pub parity: Parity,
    /// 1 or 2.
    pub stop_bits: u8,
    /// How the device says "wait".
    pub flow: Flow,
}

/// The check bit of a serial line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Parity {
    /// No check bit.
    #[default]
    None,
    /// Even number of ones.
    Even,
    /// Odd number of ones.
    Odd,
}

/// How a serial device says "wait". XON/XOFF is not offered: it corrupts pictures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Flow {
    /// Never.
    #[default]
    None,
    /// By the RTS/CTS (or DTR/DSR wired to it) lines.
    Hardware,
}

/// Why an address cannot be understood, in words for whoever wrote it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// The part before the colon is unknown.
    #[error(
        "\"{0}\" is not a device address; write tcp://host:port, pty:/path, serial:/dev/ttyX?baud=9600, usb:/dev/usb/lp0, usb:VID:PID, usb-serial:VID:PID, evdev:VID:PID?layout=us, hidraw:VID:PID or none"
    )]
    UnknownKind(String),
    /// No host name.
    #[error("the host name is missing; write for instance tcp://192.168.1.50:9100")]
    HostMissing,
    /// No port number.
    #[error("the port number is missing; write for instance tcp://192.168.1.50:9100")]
    PortMissing,
    /// The port is not a number from 1 to 65535.
    #[error("\"{0}\" is not a port number from 1 to 65535")]
    BadPort(String),
    /// No absolute path.
    #[error("\"{0}\" is not a path that starts with /")]
    BadPath(String),
    /// A setting after the question mark is unknown.
    #[error("\"{0}\" is not a serial setting; known are baud, data, parity, stop and flow")]
    UnknownSetting(String),
    /// A setting of a keyboard scanner is unknown.
    #[error("\"{0}\" is not a setting of a keyboard scanner; known are layout and caps")]
    UnknownKeyboardSetting(String),
    /// A setting where there are none.
    #[error("\"{0}\" is one setting too many: this kind of scanner has none")]
    NoSettings(String),
    /// A setting has an impossible value.
    #[error("{setting} cannot be \"{value}\"; write {expected}")]
    BadSetting {
        /// Which setting.
        setting: &'static str,
        /// What was written.
        value: String,
        /// What can be written.
        expected: &'static str,
    },
    /// The USB ids are not two groups of four hexadecimal digits.
    #[error("\"{0}\" is not a USB id; write vendor and product as lsusb shows them, for instance usb:04b8:0e15")]
    BadUsbId(String),
}

impl PortAddress {
    /// Whether no device is meant.
    pub fn is_none(&self) -> bool {
        *self == PortAddress::None
    }
}

impl FromStr for PortAddress {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<PortAddress, AddressError> {
        let text = text.trim();
        if text == "none" {
            return Ok(PortAddress::None);
        }
        if let Some(rest) = text.strip_prefix("tcp://") {
            return parse_tcp(rest);
        }
        match text.split_once(':') {
            Some(("pty", path)) => Ok(PortAddress::Pty { path: parse_path(path)? }),
            Some(("serial", rest)) => parse_serial(rest),
            Some(("usb", path)) if path.starts_with('/') => Ok(PortAddress::UsbFile { path: parse_path(path)? }),
            Some(("usb", ids)) => parse_usb(ids),
            Some(("usb-serial", rest)) => parse_usb_serial(rest),
            Some(("evdev", rest)) => parse_evdev(rest),
            Some(("hidraw", rest)) => match rest.split_once('?') {
                Some((_, settings)) => Err(AddressError::NoSettings(settings.to_string())),
                None => Ok(PortAddress::Hidraw { id: rest.parse()? }),
            },
            _ => Err(AddressError::UnknownKind(text.to_string())),
        }
    }
}

fn parse_tcp(rest: &str) -> Result<PortAddress, AddressError> {
    let rest = rest.strip_suffix('/').unwrap_or(rest);
    let (host, port) = match rest.strip_prefix('[') {
        Some(bracketed) => {
            let (host, port) = bracketed.split_once(']').ok_or(AddressError::HostMissing)?;
            (host, port.strip_prefix(':').ok_or(AddressError::PortMissing)?)
        }
        None => rest.rsplit_once(':').ok_or(if rest.is_empty() {
            AddressError::HostMissing
        } else {
            AddressError::PortMissing
        })?,
    };
    if host.is_empty() {
        return Err(AddressError::HostMissing);
    }
    if port.is_empty() {
        return Err(AddressError::PortMissing);
    }
    match port.parse::<u16>() {
        Ok(number) if number > 0 => Ok(PortAddress::Tcp { host: host.to_string(), port: number }),
        _ => Err(AddressError::BadPort(port.to_string())),
    }
}

fn parse_path(path: &str) -> Result<PathBuf, AddressError> {
    if path.starts_with('/') && path.len() > 1 && !path.contains('\0') {
        Ok(PathBuf::from(path))
    } else {
        Err(AddressError::BadPath(path.to_string()))
    }
}

fn parse_serial(rest: &str) -> Result<PortAddress, AddressError> {
    let (path, settings) = rest.split_once('?').unwrap_or((rest, ""));
    Ok(PortAddress::Serial(parse_line(parse_path(path)?, settings)?))
}

fn parse_usb_serial(rest: &str) -> Result<PortAddress, AddressError> {
    let (id, settings) = rest.split_once('?').unwrap_or((rest, ""));
    Ok(PortAddress::UsbSerial { id: id.parse()?, line: parse_line(PathBuf::new(), settings)? })
}

fn parse_evdev(rest: &str) -> Result<PortAddress, AddressError> {
    let (id, settings) = rest.split_once('?').unwrap_or((rest, ""));
    let (mut layout, mut caps) = (KeyboardLayout::default(), CapsLock::default());
    for setting in settings.split('&').filter(|setting| !setting.is_empty()) {
        let (name, value) = setting.split_once('=').unwrap_or((setting, ""));
        let bad = |setting, expected| AddressError::BadSetting { setting, value: value.to_string(), expected };
        match name {
            "layout" => layout = value.parse().map_err(|()| bad("layout", "us, uk, de, fr, ch-de or ch-fr"))?,
            "caps" => {
                caps = match value {
                    "own" => CapsLock::Own,
                    "lamp" => CapsLock::Lamp,
                    _ => return Err(bad("caps", "own or lamp")),
                }
            }
            _ => return Err(AddressError::UnknownKeyboardSetting(name.to_string())),
        }
    }
    Ok(PortAddress::Evdev { id: id.parse()?, layout, caps })
}

fn parse_line(path: PathBuf, settings: &str) -> Result<SerialAddress, AddressError> {
    let mut serial =
        SerialAddress { path, baud: 9600, data_bits: 8, parity: Parity::None, stop_bits: 1, flow: Flow::None };
    for setting in settings.split('&').filter(|setting| !setting.is_empty()) {
        let (name, value) = setting.split_once('=').unwrap_or((setting, ""));
        let bad = |setting, expected| AddressError::BadSetting { setting, value: value.to_string(), expected };
        match name {
            "baud" => {
                let baud = value.parse::<u32>().ok().filter(|baud| (50..=4_000_000).contains(baud));
                serial.baud = baud.ok_or(bad("baud", "bits per second such as 9600 or 115200"))?;
            }
            "data" => {
                let bits = value.parse::<u8>().ok().filter(|bits| (7..=8).contains(bits));
                serial.data_bits = bits.ok_or(bad("data", "7 or 8"))?;
            }
            "parity" => {
                serial.parity = match value {
                    "none" => Parity::None,
                    "even" => Parity::Even,
                    "odd" => Parity::Odd,
                    _ => return Err(bad("parity", "none, even or odd")),
                }
            }
            "stop" => {
                let bits = value.parse::<u8>().ok().filter(|bits| (1..=2).contains(bits));
                serial.stop_bits = bits.ok_or(bad("stop", "1 or 2"))?;
            }
            "flow" => {
                serial.flow = match value {
                    "none" => Flow::None,
                    "hardware" => Flow::Hardware,
                    _ => return Err(bad("flow", "none or hardware")),
                }
            }
            _ => return Err(AddressError::UnknownSetting(name.to_string())),
        }
    }
    Ok(serial)
}

/// Four hexadecimal digits.
fn parse_hex(text: &str) -> Option<u16> {
    let is_id = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    u16::from_str_radix(text, 16).ok().filter(|_| is_id)
}

impl FromStr for UsbId {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<UsbId, AddressError> {
        let bad = || AddressError::BadUsbId(text.to_string());
        // A port is digits, dots and one dash: an @ before anything else belongs to the serial number.
        let is_port = |port: &str| {
            port.contains('-') && port.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.'))
        };
        let (ids, port) = match text.rsplit_once('@') {
            Some((ids, port)) if is_port(port) => (ids, Some(port.to_string())),
            _ => (text, None),
        };
        let mut parts = ids.splitn(3, ':');
        let vendor = parts.next().and_then(parse_hex).ok_or_else(bad)?;
        let product = parts.next().and_then(parse_hex).ok_or_else(bad)?;
        let serial = parts.next().map(str::to_string);
        if serial.as_deref() == Some("") { Err(bad()) } else { Ok(UsbId { vendor, product, serial, port }) }
    }
}

impl fmt::Display for UsbId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04x}:{:04x}", self.vendor, self.product)?;
        self.serial.iter().try_for_each(|serial| write!(out, ":{serial}"))?;
        self.port.iter().try_for_each(|port| write!(out, "@{port}"))
    }
}

fn parse_usb(ids: &str) -> Result<PortAddress, AddressError> {
    let bad = || AddressError::BadUsbId(ids.to_string());
    let hex = |text: &str| {
        let is_id = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        if is_id { u16::from_str_radix(text, 16).map_err(|_| bad()) } else { Err(bad()) }
    };
    let mut parts = ids.splitn(3, ':');
    let vendor = hex(parts.next().unwrap_or_default())?;
    let product = hex(parts.next().unwrap_or_default())?;
    let serial = match parts.next() {
        Some("") => return Err(bad()),
        other => other.map(str::to_string),
    };
    Ok(PortAddress::Usb { vendor, product, serial })
}

impl fmt::Display for PortAddress {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PortAddress::Tcp { host, port } if host.contains(':') => write!(out, "tcp://[{host}]:{port}"),
            PortAddress::Tcp { host, port } => write!(out, "tcp://{host}:{port}"),
            PortAddress::Pty { path } => write!(out, "pty:{}", path.display()),
            PortAddress::Serial(serial) => serial.fmt(out),
            PortAddress::UsbFile { path } => write!(out, "usb:{}", path.display()),
            PortAddress::Usb { vendor, product, serial } => {
                write!(out, "usb:{vendor:04x}:{product:04x}")?;
                serial.iter().try_for_each(|serial| write!(out, ":{serial}"))
            }
            PortAddress::UsbSerial { id, line } => {
                write!(out, "usb-serial:{id}?")?;
                line.fmt_settings(out)
            }
            PortAddress::Evdev { id, layout, caps } => {
                write!(out, "evdev:{id}?layout={layout}")?;
                if *caps == CapsLock::Lamp { out.write_str("&caps=lamp") } else { Ok(()) }
            }
            PortAddress::Hidraw { id } => write!(out, "hidraw:{id}"),
            PortAddress::None => out.write_str("none"),
        }
    }
}

impl fmt::Display for SerialAddress {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "serial:{}?", self.path.display())?;
        self.fmt_settings(out)
    }
}

impl SerialAddress {
    fn fmt_settings(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "baud={}", self.baud)?;
        if self.data_bits != 8 {
            write!(out, "&data={}", self.data_bits)?;
        }
        match self.parity {
            Parity::None => {}
            Parity::Even => out.write_str("&parity=even")?,
            Parity::Odd => out.write_str("&parity=odd")?,
        }
        if self.stop_bits != 1 {
            write!(out, "&stop={}", self.stop_bits)?;
        }
        match self.flow {
            Flow::None => Ok(()),
            Flow::Hardware => out.write_str("&flow=hardware"),
        }
    }
}

impl TryFrom<String> for PortAddress {
    type Error = AddressError;

    fn try_from(text: String) -> Result<PortAddress, AddressError> {
        text.parse()
    }
}

impl From<PortAddress> for String {
    fn from(address: PortAddress) -> String {
        address.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<&str, &str>) {
        let parsed = text.parse::<PortAddress>();
        match expected {
            Ok(shown) => {
                let address = parsed.unwrap();
                assert_eq!(address.to_string(), shown);
                assert_eq!(shown.parse::<PortAddress>().unwrap(), address); // reading back gives the same place
            }
            Err(part) => {
                let error = parsed.unwrap_err().to_string();
                assert!(error.contains(part), "{error}");
            }
        }
    }

    #[test]
    fn addresses_are_read_and_shown() {
        check("tcp://192.168.1.50:9100", Ok("tcp://192.168.1.50:9100"));
        check("tcp://[::1]:9100", Ok("tcp://[::1]:9100"));
        check(" tcp://printer.local:9100/ ", Ok("tcp://printer.local:9100"));
        check("pty:/dev/pts/4", Ok("pty:/dev/pts/4"));
        check("serial:/dev/ttyUSB0", Ok("serial:/dev/ttyUSB0?baud=9600"));
        check(
            "serial:/dev/ttyS0?flow=hardware&parity=even&baud=19200&data=7&stop=2",
            Ok("serial:/dev/ttyS0?baud=19200&data=7&parity=even&stop=2&flow=hardware"),
        );
        check("usb:/dev/usb/lp0", Ok("usb:/dev/usb/lp0"));
        check("usb:04B8:0e15", Ok("usb:04b8:0e15"));
        check("usb:04b8:0e15:X1:Y2", Ok("usb:04b8:0e15:X1:Y2"));
        check("none", Ok("none"));
        check("usb-serial:05e0:1701", Ok("usb-serial:05e0:1701?baud=9600"));
        check("usb-serial:05E0:1701:S1@1-1.4?baud=115200", Ok("usb-serial:05e0:1701:S1@1-1.4?baud=115200"));
        check("evdev:05e0:1200", Ok("evdev:05e0:1200?layout=us"));
        check("evdev:05e0:1200:A:7@2-3?caps=lamp&layout=ch-fr", Ok("evdev:05e0:1200:A:7@2-3?layout=ch-fr&caps=lamp"));
        check("hidraw:0c2e:0b61:x@y", Ok("hidraw:0c2e:0b61:x@y"));
        check("hidraw:0c2e:0b61@1-1", Ok("hidraw:0c2e:0b61@1-1"));
    }

    #[test]
    fn mistakes_are_explained() {
        check("", Err("not a device address"));
        check("COM1", Err("not a device address"));
        check("http://x", Err("not a device address"));
        check("tcp://:9100", Err("host name is missing"));
        check("tcp://", Err("host name is missing"));
        check("tcp://printer", Err("port number is missing"));
        check("tcp://printer:", Err("port number is missing"));
        check("tcp://[::1]", Err("port number is missing"));
        check("tcp://printer:0", Err("\"0\" is not a port number"));
        check("tcp://printer:99999", Err("\"99999\" is not a port number"));
        check("pty:pts/4", Err("starts with /"));
        check("serial:/dev/ttyS0?speed=1", Err("\"speed\" is not a serial setting"));
        check("serial:/dev/ttyS0?baud=fast", Err("baud cannot be \"fast\""));
        check("serial:/dev/ttyS0?parity=mark", Err("none, even or odd"));
        check("serial:/dev/ttyS0?flow=xonxoff", Err("none or hardware"));
        check("usb:04b8", Err("not a USB id"));
        check("usb:+4b8:0e15", Err("not a USB id"));
        check("usb:04b8:0e15:", Err("not a USB id"));
        check("evdev:/dev/input/event3", Err("not a USB id"));
        check("evdev:05e0:1200?layout=dvorak", Err("us, uk, de, fr, ch-de or ch-fr"));
        check("evdev:05e0:1200?caps=on", Err("own or lamp"));
        check("evdev:05e0:1200?baud=1", Err("known are layout and caps"));
        check("hidraw:05e0:1900?layout=us", Err("one setting too many"));
        check("usb-serial:05e0:1701:", Err("not a USB id"));
    }
}
