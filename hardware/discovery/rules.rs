//! The udev rules that give a till its devices: the rights, a lasting name, and the marks that keep other programs off.

use super::{DeviceKind, FoundDevice};
use crate::address::{PortAddress, UsbId};

/// The top of a file of rules.
const HEAD: &str = "# Devices of this till, for /etc/udev/rules.d/99-omnitill.rules. The till's account has to be in the group \"pos\":
#     sudo groupadd --force pos && sudo usermod --append --groups pos ACCOUNT
#     sudo udevadm control --reload && sudo udevadm trigger
";

/// A whole file for the devices of these addresses; `found` names those that are plugged in.
pub fn rules_file(addresses: &[PortAddress], found: &[FoundDevice]) -> String {
    let mut file = HEAD.to_owned();
    let mut told: Vec<String> = Vec::new();
    for address in addresses {
        let device = found.iter().find(|device| device.is_at(address));
        let rule = match (address, device) {
            (PortAddress::Usb { vendor, product, serial }, _) => {
                let id = UsbId { vendor: *vendor, product: *product, serial: serial.clone(), port: None };
                Some(direct_printer_rule(&id))
            }
            (_, Some(device)) => Some(rule(device)),
            (PortAddress::UsbSerial { id, .. }, None) => Some(rule_for(DeviceKind::SerialLine, id, true)),
            (PortAddress::Evdev { id, .. }, None) => Some(rule_for(DeviceKind::Keyboard, id, true)),
            (PortAddress::Hidraw { id }, None) => Some(rule_for(DeviceKind::Scanner, id, true)),
            _ => None,
        };
        if let Some(rule) = rule.filter(|rule| !told.contains(rule)) {
            let name = device.map(|device| format!(" ({})", plain(&device.name))).unwrap_or_default();
            file.push_str(&format!("\n# {address}{name}\n{rule}"));
            told.push(rule);
        }
    }
    file
}

/// The rules of one device.
pub fn rule(device: &FoundDevice) -> String {
    let is_on_usb = device.id.port.is_some();
    // Its port matters only where nothing else tells it from an equal one.
    let port = if device.id.serial.is_some() { None } else { device.id.port.clone() };
    rule_for(device.kind, &UsbId { port, ..device.id.clone() }, is_on_usb)
}

fn rule_for(kind: DeviceKind, id: &UsbId, is_on_usb: bool) -> String {
    let device = matches(id, is_on_usb);
    let rights = "GROUP=\"pos\", MODE=\"0660\"";
    let name = match (&id.serial, &id.port) {
        (Some(_), _) if is_on_usb => "$attr{serial}".to_owned(),
        (_, Some(port)) => port.clone(),
        _ => format!("{:04x}-{:04x}", id.vendor, id.product),
    };
    let own = match kind {
        DeviceKind::Printer => {
            format!("SUBSYSTEM==\"usbmisc\", KERNEL==\"lp*\", {device}, {rights}, SYMLINK+=\"pos/printer-{name}\"\n")
        }
        DeviceKind::SerialLine => format!(
            "{device}, ENV{{ID_MM_DEVICE_IGNORE}}=\"1\"\n\
             SUBSYSTEM==\"tty\", {device}, {rights}, ENV{{ID_MM_PORT_IGNORE}}=\"1\", SYMLINK+=\"pos/serial-{name}\"\n"
        ),
        DeviceKind::Keyboard => format!(
            "SUBSYSTEM==\"input\", KERNEL==\"event*\", {device}, {rights}, ENV{{LIBINPUT_IGNORE_DEVICE}}=\"1\"\n"
        ),
        DeviceKind::Scanner => format!("SUBSYSTEM==\"hidraw\", {device}, {rights}\n"),
    };
    if is_on_usb {
        // No sleep for devices that must answer at once.
        let usb = format!("ATTR{{idVendor}}==\"{:04x}\", ATTR{{idProduct}}==\"{:04x}\"", id.vendor, id.product);
        own + &format!(
            "ACTION==\"add\", SUBSYSTEM==\"usb\", ENV{{DEVTYPE}}==\"usb_device\", {usb}, TEST==\"power/control\", ATTR{{power/control}}=\"on\"\n"
        )
    } else {
        own
    }
}

/// A printer that is used by its ids, without the kernel's printer driver.
fn direct_printer_rule(id: &UsbId) -> String {
    let usb = format!("ATTR{{idVendor}}==\"{:04x}\", ATTR{{idProduct}}==\"{:04x}\"", id.vendor, id.product);
    format!(
        "SUBSYSTEM==\"usb\", ENV{{DEVTYPE}}==\"usb_device\", {usb}, GROUP=\"pos\", MODE=\"0660\", ATTR{{power/control}}=\"on\"\n"
    )
}

/// What tells the device from others. All of it has to be said of one and the same device above the file.
fn matches(id: &UsbId, is_on_usb: bool) -> String {
    let (vendor, product) = (id.vendor, id.product);
    if !is_on_usb {
        let serial = id.serial.iter().map(|serial| format!(", ATTRS{{uniq}}==\"{}\"", plain(serial)));
        let ids = format!("ATTRS{{id/vendor}}==\"{vendor:04x}\", ATTRS{{id/product}}==\"{product:04x}\"");
        return ids + &serial.collect::<String>();
    }
    let port = id.port.iter().map(|port| format!("KERNELS==\"{}\", ", plain(port)));
    let serial = id.serial.iter().map(|serial| format!(", ATTRS{{serial}}==\"{}\"", plain(serial)));
    let ids = format!("ATTRS{{idVendor}}==\"{vendor:04x}\", ATTRS{{idProduct}}==\"{product:04x}\"");
    port.collect::<String>() + &ids + &serial.collect::<String>()
}

/// Text that means nothing else to udev: anything that could end a string or be a pattern is any one character.
fn plain(text: &str) -> String {
    let is_plain = |character: char| character.is_ascii_alphanumeric() || " -_.:/".contains(character);
    text.chars().map(|character| if is_plain(character) { character } else { '?' }).collect()
}
