//! What stands between a device and the till, and what to do about it, as a colleague would say it.

use hardware::UsbId;
use hardware::discovery::{Conflict, DeviceKind, FoundDevice, rule};

/// A device by the name people know it by.
pub fn name(device: &FoundDevice) -> String {
    let name = if device.name.is_empty() { "a nameless device" } else { &device.name };
    format!("{name} ({}, {})", device.id, device.node.display())
}

/// What a device could be to a till, and how to name it.
pub fn fit(device: &FoundDevice, found: &[FoundDevice]) -> String {
    let address = device.address(found);
    match device.kind {
        DeviceKind::Printer => format!("a printer: --printer {address}"),
        DeviceKind::SerialLine => format!("a serial scanner, customer display or printer: --scanner {address}"),
        DeviceKind::Scanner => format!("a scanner: --scanner {address}"),
        DeviceKind::Keyboard => {
            format!("a keyboard. If it is a scanner, `omnitill doctor --pair` finds its layout: --scanner {address}")
        }
    }
}

/// Whether the conflict touches a device of the settings.
pub fn touches(conflict: &Conflict, is_wanted: impl Fn(&FoundDevice) -> bool) -> bool {
    match conflict {
        Conflict::ModemManager { device }
        | Conflict::PrinterDriver { device }
        | Conflict::Cups { device }
        | Conflict::NoPermission { device, .. } => is_wanted(device),
        Conflict::Twins { devices } => devices.iter().any(is_wanted),
        Conflict::Brltty { .. } | Conflict::NoPrinterDriver { .. } => false,
    }
}

/// What is wrong and what to do; a udev rule stands in lines of its own at the end.
pub fn advice(conflict: &Conflict) -> String {
    match conflict {
        Conflict::ModemManager { device } => format!(
            "ModemManager is running and will talk to {} as if it were a modem: scans get lost or garbled in the first seconds. \
             If there is no modem here, remove it (sudo systemctl disable --now ModemManager). Otherwise keep it off with this rule:\n{}",
            name(device),
            rule(device)
        ),
        Conflict::Brltty { id, rule } => format!(
            "brltty takes {} for a Braille display and takes its serial line away ({}). If nobody reads Braille here, remove it \
             (sudo apt remove brltty), or replace its rule by an empty one: sudo ln -s /dev/null /etc/udev/rules.d/{}",
            ids(id),
            rule.display(),
            rule.file_name().unwrap_or_default().to_string_lossy()
        ),
        Conflict::PrinterDriver { device } => format!(
            "{} is named by its ids, but the kernel's printer driver holds it. The driver's own file is the better way: \
             --printer {}, or a lasting name with this rule:\n{}",
            name(device),
            device.address(&[]),
            rule(device)
        ),
        Conflict::NoPrinterDriver { id } => format!(
            "{} is a printer, but the kernel's printer driver isn't loaded, so it has no file. Load it (sudo modprobe usblp; look \
             for a line “blacklist usblp” in /etc/modprobe.d), or name the printer by its ids: --printer usb:{:04x}:{:04x}",
            ids(id),
            id.vendor,
            id.product
        ),
        Conflict::Cups { device } => format!(
            "The printing system (CUPS) is running and takes {} away whenever it looks at it. Nothing of the till prints through \
             CUPS: delete the printer there, or switch it off (sudo systemctl disable --now cups cups.socket).",
            name(device)
        ),
        Conflict::NoPermission { device, group } => no_permission(device, group),
        Conflict::Twins { devices } => twins(devices),
    }
}

fn no_permission(device: &FoundDevice, group: &str) -> String {
    // A till in the group root could do anything.
    let join = match group {
        "root" | "0" | "" => "Give it".to_owned(),
        group => format!("Either join that group (sudo usermod -aG {group} $USER, then sign in again), or give it"),
    };
    let owner = if group.is_empty() { String::new() } else { format!("; it belongs to the group {group}") };
    format!(
        "This account may not use {}{owner}. {join} to the group “pos” with this rule:\n{}",
        name(device),
        rule(device)
    )
}

fn twins(devices: &[FoundDevice]) -> String {
    let ports: Vec<String> = devices.iter().map(|device| device.address(devices).to_string()).collect();
    let rules: String = devices.iter().map(rule).collect();
    format!(
        "{} equal devices have no serial numbers ({}): only the port they are plugged into tells them apart. Name them by it ({}), \
         and always plug them into the same port. Their rules:\n{rules}",
        devices.len(),
        devices.first().map(|device| device.name.clone()).unwrap_or_default(),
        ports.join(", ")
    )
}

fn ids(id: &UsbId) -> String {
    let port = id.port.iter().map(|port| format!(" at port {port}")).collect::<String>();
    format!("The device {:04x}:{:04x}{port}", id.vendor, id.product)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(conflict: &Conflict, expected: &str) {
        let words = advice(conflict);
        assert!(words.contains(expected), "{words}");
    }

    #[test]
    fn a_group_to_join_is_never_root() {
        let device = FoundDevice { name: "ACME".into(), node: "/dev/x".into(), ..FoundDevice::default() };
        let closed = |group: &str| Conflict::NoPermission { device: device.clone(), group: group.into() };
        check(
            &closed("dialout"),
            "it belongs to the group dialout. Either join that group (sudo usermod -aG dialout $USER,",
        );
        check(&closed("root"), "it belongs to the group root. Give it to the group “pos” with this rule:\n");
        check(
            &Conflict::Twins { devices: vec![device.clone(), device] },
            "2 equal devices have no serial numbers (ACME)",
        );
    }
}
