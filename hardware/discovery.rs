//! Which devices are plugged in, as the kernel's own tree tells (`/sys`): looked at, never opened, never written to.

mod conflict;
mod rules;

pub use conflict::{Conflict, conflicts};
pub use rules::{rule, rules_file};

use crate::address::{PortAddress, UsbId};
use crate::hidraw::Descriptor;
use std::fs;
use std::path::{Path, PathBuf};

/// Where the kernel's tree and the device files are; elsewhere in tests only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roots {
    /// `/sys`.
    pub sys: PathBuf,
    /// `/dev`.
    pub dev: PathBuf,
    /// `/proc`.
    pub proc: PathBuf,
    /// `/run`, where udev keeps what it knows of devices.
    pub run: PathBuf,
    /// `/`, for the files of udev and the names of groups.
    pub root: PathBuf,
}

impl Default for Roots {
    fn default() -> Roots {
        Roots::below(Path::new("/"))
    }
}

impl Roots {
    /// These folders below another one.
    pub fn below(root: &Path) -> Roots {
        Roots {
            sys: root.join("sys"),
            dev: root.join("dev"),
            proc: root.join("proc"),
            run: root.join("run"),
            root: root.to_owned(),
        }
    }
}

/// What a device can be to a till.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeviceKind {
    /// A USB printer under the kernel's printer driver (usblp).
    Printer,
    /// A serial line behind USB: scanner, customer display, scale or printer.
    #[default]
    SerialLine,
    /// A keyboard, or a scanner that plays one.
    Keyboard,
    /// A scanner of the USB class for points of sale.
    Scanner,
}

impl DeviceKind {
    const ALL: [DeviceKind; 4] =
        [DeviceKind::Printer, DeviceKind::SerialLine, DeviceKind::Keyboard, DeviceKind::Scanner];

    /// The folder of `/sys/class`, the start of the names in it, and the folder of its files in `/dev`.
    fn place(self) -> (&'static str, &'static str, &'static str) {
        match self {
            DeviceKind::Printer => ("usbmisc", "lp", "usb"),
            DeviceKind::SerialLine => ("tty", "tty", ""),
            DeviceKind::Keyboard => ("input", "event", "input"),
            DeviceKind::Scanner => ("hidraw", "hidraw", ""),
        }
    }
}

/// A device as the kernel knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundDevice {
    /// What it can be.
    pub kind: DeviceKind,
    /// Its ids, with its serial number and its port as far as they are known.
    pub id: UsbId,
    /// What it calls itself.
    pub name: String,
    /// Its file, whose number changes with every start.
    pub node: PathBuf,
    /// The kernel's driver, such as `cdc_acm`, `ch341-uart` or `usblp`.
    pub driver: String,
    /// What it says about its reports, for [`DeviceKind::Scanner`].
    pub report_descriptor: Vec<u8>,
}

impl FoundDevice {
    /// Its lasting address: by serial number, else by port where `others` has an equal device, else by ids alone.
    pub fn address(&self, others: &[FoundDevice]) -> PortAddress {
        let is_equal = |other: &&FoundDevice| other.kind == self.kind && other.ids() == self.ids();
        let is_alone = others.iter().filter(is_equal).count() < 2;
        let port = if self.id.serial.is_some() || is_alone { None } else { self.id.port.clone() };
        let id = UsbId { port, ..self.id.clone() };
        match self.kind {
            DeviceKind::Printer => PortAddress::UsbFile { path: self.node.clone() },
            DeviceKind::Keyboard => PortAddress::Evdev { id, layout: Default::default(), caps: Default::default() },
            DeviceKind::Scanner => PortAddress::Hidraw { id },
            DeviceKind::SerialLine => {
                let text = format!("usb-serial:{id}");
                text.parse().unwrap_or_default()
            }
        }
    }

    /// Whether an address means this device.
    pub fn is_at(&self, address: &PortAddress) -> bool {
        let same_file = |path: &Path| {
            let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
            real(path) == real(&self.node)
        };
        match address {
            PortAddress::UsbFile { path } => same_file(path),
            PortAddress::Serial(line) => same_file(&line.path),
            PortAddress::UsbSerial { id, .. } => self.is(DeviceKind::SerialLine, id),
            PortAddress::Evdev { id, .. } => self.is(DeviceKind::Keyboard, id),
            PortAddress::Hidraw { id } => self.is(DeviceKind::Scanner, id),
            _ => false,
        }
    }

    fn ids(&self) -> (u16, u16, Option<&str>) {
        (self.id.vendor, self.id.product, self.id.serial.as_deref())
    }

    fn is(&self, kind: DeviceKind, id: &UsbId) -> bool {
        let same = |wanted: &Option<String>, found: &Option<String>| wanted.is_none() || wanted == found;
        self.kind == kind
            && (self.id.vendor, self.id.product) == (id.vendor, id.product)
            && same(&id.serial, &self.id.serial)
            && same(&id.port, &self.id.port)
    }
}

/// Every device that may be of use to a till, ordered by kind, port and number.
pub fn devices(roots: &Roots) -> Vec<FoundDevice> {
    let mut found: Vec<FoundDevice> = DeviceKind::ALL.into_iter().flat_map(|kind| devices_of(roots, kind)).collect();
    let number = |device: &FoundDevice| {
        let name = device.node.to_string_lossy().into_owned();
        let digits = name.len() - name.trim_end_matches(|end: char| end.is_ascii_digit()).len();
        name[name.len() - digits..].parse::<u64>().unwrap_or_default()
    };
    found.sort_by_key(|device| (device.kind, device.id.port.clone(), number(device)));
    found
}

/// Whether this account may read and write a file; nothing is opened.
pub fn may_open(path: &Path) -> bool {
    use nix::unistd::{AccessFlags, access};
    access(path, AccessFlags::R_OK | AccessFlags::W_OK).is_ok()
}

/// The devices an address by ids means, best first.
pub(crate) fn matching(roots: &Roots, address: &PortAddress) -> Vec<FoundDevice> {
    let mut found = devices(roots);
    found.retain(|device| device.is_at(address));
    found
}

/// The names of everything in the classes of devices we know: another list means that something was plugged in or out.
pub(crate) fn fingerprint(roots: &Roots) -> Vec<String> {
    let mut names: Vec<String> = DeviceKind::ALL
        .into_iter()
        .flat_map(|kind| {
            let (class, start, _) = kind.place();
            names_in(&roots.sys.join("class").join(class))
                .into_iter()
                .filter(move |name| name.starts_with(start))
                .map(move |name| format!("{class}/{name}"))
        })
        .collect();
    names.extend(names_in(&roots.sys.join("bus/usb/devices")));
    names.sort();
    names
}

fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

fn devices_of(roots: &Roots, kind: DeviceKind) -> Vec<FoundDevice> {
    let (class, start, folder) = kind.place();
    let class = roots.sys.join("class").join(class);
    let names = names_in(&class).into_iter().filter(|name| name.starts_with(start));
    names.filter_map(|name| look_at(roots, kind, &class.join(&name), roots.dev.join(folder).join(&name))).collect()
}

fn look_at(roots: &Roots, kind: DeviceKind, entry: &Path, node: PathBuf) -> Option<FoundDevice> {
    let device = entry.join("device").canonicalize().ok()?;
    let usb = usb_parent(&roots.sys, &device);
    let mut found = FoundDevice {
        kind,
        id: UsbId { vendor: 0, product: 0, serial: None, port: None },
        name: String::new(),
        node,
        driver: driver(&roots.sys, &device),
        report_descriptor: Vec::new(),
    };
    if let Some(usb) = &usb {
        found.id = UsbId {
            vendor: hex(&usb.join("idVendor"))?,
            product: hex(&usb.join("idProduct"))?,
            serial: text(&usb.join("serial")),
            port: usb.file_name().map(|name| name.to_string_lossy().into_owned()),
        };
        let words = [text(&usb.join("manufacturer")), text(&usb.join("product"))];
        found.name = words.into_iter().flatten().collect::<Vec<_>>().join(" ");
    }
    match kind {
        DeviceKind::Printer | DeviceKind::SerialLine => usb.is_some().then_some(found),
        DeviceKind::Keyboard => {
            let keys = text(&device.join("capabilities/key"))?;
            if !is_keyboard(&keys) {
                return None;
            }
            found.id.vendor = hex(&device.join("id/vendor"))?;
            found.id.product = hex(&device.join("id/product"))?;
            found.id.serial = found.id.serial.or_else(|| text(&device.join("uniq")));
            found.name = text(&device.join("name")).unwrap_or(found.name);
            Some(found)
        }
        DeviceKind::Scanner => {
            let bytes = fs::read(device.join("report_descriptor")).ok()?;
            if !Descriptor::read(&bytes)?.is_barcode_scanner() {
                return None;
            }
            let about = fs::read_to_string(device.join("uevent")).unwrap_or_default();
            let value = |key: &str| {
                let line = about.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
                line.filter(|value| !value.is_empty()).map(str::to_owned)
            };
            let ids = value("HID_ID")?;
            let mut numbers = ids.split(':').map(|part| u32::from_str_radix(part, 16).unwrap_or_default());
            (found.id.vendor, found.id.product) = (numbers.nth(1)? as u16, numbers.next()? as u16);
            found.id.serial = found.id.serial.or_else(|| value("HID_UNIQ"));
            found.name = value("HID_NAME").unwrap_or(found.name);
            found.report_descriptor = bytes;
            Some(found)
        }
    }
}

/// The USB device something belongs to: the nearest folder above it with a vendor's id.
fn usb_parent(sys: &Path, device: &Path) -> Option<PathBuf> {
    let sys = sys.canonicalize().ok()?;
    let mut above = device.ancestors().take_while(|folder| folder.starts_with(&sys));
    above.find(|folder| folder.join("idVendor").exists()).map(Path::to_owned)
}

/// The driver of a device or of the nearest one above it.
fn driver(sys: &Path, device: &Path) -> String {
    let Ok(sys) = sys.canonicalize() else { return String::new() };
    let mut above = device.ancestors().take_while(|folder| folder.starts_with(&sys));
    let link = above.find_map(|folder| fs::read_link(folder.join("driver")).ok());
    link.and_then(|path| path.file_name().map(|name| name.to_string_lossy().into_owned())).unwrap_or_default()
}

fn text(path: &Path) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn hex(path: &Path) -> Option<u16> {
    u16::from_str_radix(text(path)?.trim_start_matches("0x"), 16).ok()
}

/// Whether it has the keys 1 to 31 (Escape, digits, Q to S), as udev's `ID_INPUT_KEYBOARD` asks; the last word has the lowest keys.
fn is_keyboard(keys: &str) -> bool {
    let lowest = keys.split_whitespace().next_back().and_then(|word| u64::from_str_radix(word, 16).ok());
    lowest.is_some_and(|keys| keys & 0xffff_fffe == 0xffff_fffe)
}
