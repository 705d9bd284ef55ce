//! `omnitill doctor`: looks at the devices of the settings and of this machine and says in words what keeps them from working.

use crate::command_line::DoctorOptions;
use crate::output::{complain, say};
use crate::settings::Settings;
use crate::{advice, pairing};
use hardware::discovery::{FoundDevice, Roots, conflicts, devices, may_open, rules_file};
use hardware::{PortAddress, calibration};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

/// How long a network printer may take to answer.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);

/// One finding.
struct Finding {
    is_good: bool,
    text: String,
}

/// Does what the options ask; without any, prints what is found and fails if anything that the settings name doesn't work.
pub fn run(settings: &Settings, options: &DoctorOptions) -> ExitCode {
    let roots = options.root.as_deref().map_or_else(Roots::default, Roots::below);
    let done = if let Some(target) = &options.calibration {
        pairing::calibrate(target, settings)
    } else if options.pair {
        say!("Scan the code “{}” once (`omnitill doctor --calibration FILE` has it).", calibration::PAIRING_CODE);
        pairing::pair(&roots)
    } else if options.udev {
        Ok(rules_file(&wanted(settings), &devices(&roots)))
    } else {
        return examine(settings, &roots);
    };
    match done {
        Ok(words) => {
            say!("{}", words.trim_end());
            ExitCode::SUCCESS
        }
        Err(words) => {
            complain!("{words}");
            ExitCode::FAILURE
        }
    }
}

/// The addresses of the settings.
fn wanted(settings: &Settings) -> Vec<PortAddress> {
    let mut wanted = vec![settings.printer.clone(), settings.display.clone(), settings.terminal.clone()];
    wanted.extend(settings.scanners.iter().cloned());
    wanted.retain(|address| !address.is_none());
    wanted
}

fn examine(settings: &Settings, roots: &Roots) -> ExitCode {
    say!("omnitill {} — devices", env!("CARGO_PKG_VERSION"));
    let plugged = devices(roots);
    let look_at = |device: &str, address: &PortAddress| look_at(device, address, &plugged);
    let mut findings = Vec::new();
    findings.push(look_at("Receipt printer", &settings.printer));
    for (index, scanner) in settings.scanners.iter().enumerate() {
        findings.push(look_at(&format!("Scanner {}", index + 1), scanner));
    }
    findings.push(look_at("Customer display", &settings.display));
    findings.push(look_at("Card terminal", &settings.terminal));
    for finding in &findings {
        say!("{} {}", if finding.is_good { "ok " } else { "NOT" }, finding.text);
    }
    if !plugged.is_empty() {
        say!("\nPlugged in:");
    }
    for device in &plugged {
        say!("    {} may be {}", advice::name(device), advice::fit(device, &plugged));
    }
    let wanted = wanted(settings);
    let conflicts = conflicts(roots, &wanted, &may_open);
    let is_wanted = |device: &FoundDevice| wanted.iter().any(|address| device.is_at(address));
    let is_in_the_way = conflicts.iter().any(|conflict| advice::touches(conflict, is_wanted));
    if !conflicts.is_empty() {
        say!("\nTo be put right:");
    }
    for conflict in &conflicts {
        let mut lines = advice::advice(conflict);
        lines.truncate(lines.trim_end().len());
        say!("  - {}", lines.replace('\n', "\n        "));
    }
    let found = ports();
    say!("\nPorts of this machine that may be a device:");
    for port in &found {
        say!("    {port}");
    }
    if found.is_empty() {
        say!("    none (a network printer has no port here: name it as tcp://its-address:9100)");
    }
    say!("\nPrinter models (--printer-profile): {}", hardware::Profile::names().collect::<Vec<_>>().join(", "));
    if let Ok(country) = crate::shop::country(settings, &mut Vec::new()) {
        let unchecked: Vec<&str> = country.unchecked().collect();
        if !unchecked.is_empty() {
            say!(
                "\nPrices in barcodes that begin with {}: the layout is unchecked. Name your scales' own as [[in_store_code]] in settings.toml.",
                unchecked.join(", ")
            );
        }
    }
    if findings.iter().all(|finding| finding.is_good) && !is_in_the_way { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn look_at(device: &str, address: &PortAddress, plugged: &[FoundDevice]) -> Finding {
    let (is_good, words) = match address {
        PortAddress::None => (true, "none in the settings".to_owned()),
        PortAddress::Tcp { host, port } => reach(host, *port),
        PortAddress::Usb { vendor, product, .. } => find_on_usb(*vendor, *product),
        PortAddress::UsbSerial { .. } | PortAddress::Evdev { .. } | PortAddress::Hidraw { .. } => {
            match plugged.iter().find(|device| device.is_at(address)) {
                Some(device) if may_open(&device.node) => (true, format!("is {}", advice::name(device))),
                Some(device) => (false, format!("is {}, but this account may not use it.", advice::name(device))),
                None => (
                    false,
                    "isn't plugged in. Check the cable, or choose another device from the list below.".to_owned(),
                ),
            }
        }
        address => match path_of(address) {
            Some(path) => open_path(&path),
            None => (false, "can't be looked at from here.".to_owned()),
        },
    };
    Finding { is_good, text: format!("{device} {address}: {words}") }
}

fn reach(host: &str, port: u16) -> (bool, String) {
    use std::net::{TcpStream, ToSocketAddrs};
    let addresses = match (host, port).to_socket_addrs() {
        Ok(addresses) => addresses.collect::<Vec<_>>(),
        Err(error) => {
            return (false, format!("the name isn't known here ({error}). Check the spelling, or use the number."));
        }
    };
    let connects = |address| TcpStream::connect_timeout(address, CONNECT_TIMEOUT);
    match addresses.iter().map(connects).find(Result::is_ok) {
        Some(_) => (true, "answers".to_owned()),
        None => (false, "doesn't answer. Is it switched on, and on this network?".to_owned()),
    }
}

/// Whether a device with these ids hangs on the bus (the kernel's own list).
fn find_on_usb(vendor: u16, product: u16) -> (bool, String) {
    let id = |path: &Path, name: &str| {
        let text = fs::read_to_string(path.join(name)).ok()?;
        u16::from_str_radix(text.trim(), 16).ok()
    };
    let mut devices = fs::read_dir("/sys/bus/usb/devices").into_iter().flatten().flatten().map(|entry| entry.path());
    if devices.any(|path| id(&path, "idVendor") == Some(vendor) && id(&path, "idProduct") == Some(product)) {
        (true, "is plugged in".to_owned())
    } else {
        (false, "isn't plugged in. Check the cable and the switch; `lsusb` lists what is.".to_owned())
    }
}

/// The file behind an address, if it is one.
fn path_of(address: &PortAddress) -> Option<PathBuf> {
    let text = address.to_string();
    let rest = text.split_once(':')?.1;
    let path = rest.split('?').next()?;
    path.starts_with('/').then(|| PathBuf::from(path))
}

fn open_path(path: &Path) -> (bool, String) {
    if !path.exists() {
        return (false, "isn't there. Plug it in, or choose another port from the list below.".to_owned());
    }
    match fs::OpenOptions::new().read(true).write(true).open(path) {
        Ok(_) => (true, "is there and may be used".to_owned()),
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => {
            let group = if path.starts_with("/dev/usb") { "lp" } else { "dialout" };
            (
                false,
                format!(
                    "may not be used by this account. Add it to the group: sudo usermod -aG {group} $USER, then sign in again."
                ),
            )
        }
        Err(error) => (false, format!("can't be opened: {error}. Is another program using it?")),
    }
}

/// Ports that may be a device: printers of the kernel's printer class, serial ports, the stable names of both.
fn ports() -> Vec<String> {
    let mut found = Vec::new();
    for (folder, prefix, scheme) in [
        ("/dev/usb", "lp", "usb:"),
        ("/dev/serial/by-id", "", "serial:"),
        ("/dev", "ttyUSB", "serial:"),
        ("/dev", "ttyACM", "serial:"),
    ] {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let names = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix));
        found.extend(names.map(|entry| format!("{scheme}{}", entry.path().display())));
    }
    found.sort();
    found
}
