//! What keeps a device from the till: other programs that reach for it, missing rights, two devices nobody can tell apart.

use super::{DeviceKind, FoundDevice, Roots, devices, hex, names_in, text};
use crate::address::{PortAddress, UsbId};
use std::fs;
use std::path::{Path, PathBuf};

/// Something to be put right before a device can be relied on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// ModemManager runs and writes modem commands to serial lines that aren't marked as none of its business.
    ModemManager {
        /// The serial line.
        device: FoundDevice,
    },
    /// brltty's rules take this chip for a Braille display and take it away.
    Brltty {
        /// The device; without a line of its own when it was taken away already.
        id: UsbId,
        /// The file with the rule.
        rule: PathBuf,
    },
    /// The kernel's printer driver holds a printer that the settings name for direct use by its ids.
    PrinterDriver {
        /// The printer.
        device: FoundDevice,
    },
    /// A USB printer is there, but the kernel's printer driver isn't, and so there is no file to print to.
    NoPrinterDriver {
        /// The printer.
        id: UsbId,
    },
    /// The printing system runs and takes a USB printer away from the kernel's driver whenever it looks at it.
    Cups {
        /// The printer.
        device: FoundDevice,
    },
    /// This account may not open a device.
    NoPermission {
        /// The device.
        device: FoundDevice,
        /// The group that may, by name or number.
        group: String,
    },
    /// Equal devices without serial numbers: only their ports tell them apart.
    Twins {
        /// All of them.
        devices: Vec<FoundDevice>,
    },
}

/// Chips in serial adapters that brltty also knows from Braille displays: CH340, CP210x, FT232R.
const BRAILLE_CHIPS: [(u16, u16); 3] = [(0x1a86, 0x7523), (0x10c4, 0xea60), (0x0403, 0x6001)];
/// USB class of printers, as `/sys` writes it.
const CLASS_PRINTER: &str = "07";

/// Looks for conflicts. `wanted` are the addresses of the settings, `may_open` tells whether this account may read and write a
/// file; nothing is opened or written here.
pub fn conflicts(roots: &Roots, wanted: &[PortAddress], may_open: &dyn Fn(&Path) -> bool) -> Vec<Conflict> {
    let found = devices(roots);
    let of_kind = |kind| found.iter().filter(move |device: &&FoundDevice| device.kind == kind).cloned();
    let is_wanted = |device: &FoundDevice| wanted.iter().any(|address| device.is_at(address));
    let mut conflicts = Vec::new();
    if is_running(roots, "ModemManager") {
        let lines = of_kind(DeviceKind::SerialLine).filter(|device| !is_marked(roots, device, "ID_MM_"));
        conflicts.extend(lines.map(|device| Conflict::ModemManager { device }));
    }
    conflicts.extend(braille(roots));
    for device in of_kind(DeviceKind::Printer) {
        let by_ids = |address: &PortAddress| match address {
            PortAddress::Usb { vendor, product, .. } => (*vendor, *product) == (device.id.vendor, device.id.product),
            _ => false,
        };
        if wanted.iter().any(by_ids) {
            conflicts.push(Conflict::PrinterDriver { device });
        } else if is_running(roots, "cupsd") {
            conflicts.push(Conflict::Cups { device });
        }
    }
    conflicts.extend(printers_without_driver(roots, wanted));
    // A keyboard nobody named as a scanner is nobody's business; everything else may be a device of the till.
    let of_interest = found.iter().filter(|device| device.kind != DeviceKind::Keyboard || is_wanted(device));
    for device in of_interest.filter(|device| device.node.exists() && !may_open(&device.node)) {
        conflicts.push(Conflict::NoPermission { group: group_of(roots, &device.node), device: device.clone() });
    }
    conflicts.extend(twins(&found));
    conflicts
}

/// Whether a program of this name runs.
fn is_running(roots: &Roots, name: &str) -> bool {
    let processes = names_in(&roots.proc).into_iter().filter(|name| name.bytes().all(|byte| byte.is_ascii_digit()));
    processes.filter_map(|process| text(&roots.proc.join(process).join("comm"))).any(|comm| comm == name)
}

/// Whether udev marked a serial line as none of ModemManager's business.
fn is_marked(roots: &Roots, device: &FoundDevice, start: &str) -> bool {
    let name = device.node.file_name().unwrap_or_default();
    let Some(number) = text(&roots.sys.join("class/tty").join(name).join("dev")) else { return false };
    let known = fs::read_to_string(roots.run.join("udev/data").join(format!("c{number}"))).unwrap_or_default();
    let marks = ["DEVICE_IGNORE=1", "PORT_IGNORE=1"].map(|mark| format!("E:{start}{mark}"));
    known.lines().any(|line| marks.iter().any(|mark| mark == line))
}

fn braille(roots: &Roots) -> Vec<Conflict> {
    let rules: Vec<(PathBuf, String)> =
        ["etc/udev/rules.d", "run/udev/rules.d", "usr/lib/udev/rules.d", "lib/udev/rules.d"]
            .iter()
            .map(|folder| roots.root.join(folder))
            .flat_map(|folder| names_in(&folder).into_iter().map(move |name| folder.join(name)))
            .filter(|path| path.to_string_lossy().contains("brltty"))
            .filter_map(|path| fs::read_to_string(&path).ok().map(|text| (path, text.to_ascii_lowercase())))
            .collect();
    // A rule of the same name in /etc takes the place of the others, also an empty one.
    let is_replaced = |path: &Path| {
        let own = roots.root.join("etc/udev/rules.d").join(path.file_name().unwrap_or_default());
        own != path && own.symlink_metadata().is_ok()
    };
    let of_chip = |id: &UsbId| {
        let product = format!("{:x}/{:x}/", id.vendor, id.product);
        let names =
            |text: &str| text.lines().any(|line| !line.trim_start().starts_with('#') && line.contains(&product));
        rules.iter().find(|(path, text)| !is_replaced(path) && names(text)).map(|(path, _)| path.clone())
    };
    let chips = usb_devices(roots).into_iter().filter(|(id, _)| BRAILLE_CHIPS.contains(&(id.vendor, id.product)));
    chips.filter_map(|(id, _)| of_chip(&id).map(|rule| Conflict::Brltty { id, rule })).collect()
}

/// Printers without a file. One the settings name by its ids needs none.
fn printers_without_driver(roots: &Roots, wanted: &[PortAddress]) -> Vec<Conflict> {
    let is_wanted_by_ids = |id: &UsbId| {
        wanted.iter().any(|address| match address {
            PortAddress::Usb { vendor, product, .. } => (*vendor, *product) == (id.vendor, id.product),
            _ => false,
        })
    };
    let is_printer = |folder: &Path| {
        let interfaces = names_in(folder).into_iter().filter(|name| name.contains(':')).map(|name| folder.join(name));
        let of_class = |path: &PathBuf| text(&path.join("bInterfaceClass")).as_deref() == Some(CLASS_PRINTER);
        interfaces.filter(of_class).any(|path| !path.join("driver").exists())
    };
    let lonely = usb_devices(roots).into_iter().filter(|(id, folder)| is_printer(folder) && !is_wanted_by_ids(id));
    lonely.map(|(id, _)| Conflict::NoPrinterDriver { id }).collect()
}

/// Every USB device with its folder.
fn usb_devices(roots: &Roots) -> Vec<(UsbId, PathBuf)> {
    let bus = roots.sys.join("bus/usb/devices");
    let mut names = names_in(&bus);
    names.sort();
    let device = |name: String| {
        let folder = bus.join(&name);
        let (vendor, product) = (hex(&folder.join("idVendor"))?, hex(&folder.join("idProduct"))?);
        Some((UsbId { vendor, product, serial: text(&folder.join("serial")), port: Some(name) }, folder))
    };
    names.into_iter().filter_map(device).collect()
}

fn twins(found: &[FoundDevice]) -> Vec<Conflict> {
    let mut told: Vec<(DeviceKind, u16, u16)> = Vec::new();
    let mut conflicts = Vec::new();
    for device in found.iter().filter(|device| device.id.serial.is_none()) {
        let key = (device.kind, device.id.vendor, device.id.product);
        let is_equal =
            |other: &&FoundDevice| other.id.serial.is_none() && (other.kind, other.id.vendor, other.id.product) == key;
        let equal: Vec<FoundDevice> = found.iter().filter(is_equal).cloned().collect();
        // Several files of one device are no twins.
        let is_apart = equal.iter().any(|other| other.id.port != device.id.port);
        if is_apart && !told.contains(&key) {
            told.push(key);
            conflicts.push(Conflict::Twins { devices: equal });
        }
    }
    conflicts
}

/// The group of a file, by name where `/etc/group` knows one.
fn group_of(roots: &Roots, path: &Path) -> String {
    use std::os::unix::fs::MetadataExt;
    let Ok(number) = fs::metadata(path).map(|file| file.gid()) else { return String::new() };
    let groups = fs::read_to_string(roots.root.join("etc/group")).unwrap_or_default();
    let named = groups.lines().find_map(|line| {
        let mut parts = line.split(':');
        let name = parts.next()?;
        (parts.nth(1)? == number.to_string()).then(|| name.to_owned())
    });
    named.unwrap_or_else(|| number.to_string())
}
