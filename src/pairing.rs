//! Gets to know a scanner: prints the sheet of codes, listens for the pairing code, and says what belongs into the settings.

use crate::advice;
use crate::settings::Settings;
use hardware::calibration::{self, Heard, ListenError, PAIRING_CODE};
use hardware::discovery::{Roots, rule};
use hardware::{DeviceEvent, Devices, DevicesConfig, PortAddress, PrinterEvent, Profile, Suffix};
use std::path::Path;
use std::sync::mpsc::sync_channel;
use std::time::{Duration, Instant};

/// How long somebody may look for the sheet.
const PATIENCE: Duration = Duration::from_secs(120);
/// How long a printer may take for the sheet.
const PRINT_TIME: Duration = Duration::from_secs(60);

/// Writes the sheet to a file, or prints what a receipt printer can print of it. Returns what was done.
pub fn calibrate(target: &Path, settings: &Settings) -> Result<String, String> {
    if target != Path::new("printer") {
        let written = std::fs::write(target, calibration::sheet());
        return match written {
            Ok(()) => Ok(format!(
                "{} holds the sheet. Print it in its real size, then run `omnitill doctor --pair`.",
                target.display()
            )),
            Err(error) => Err(format!("{} can't be written: {error}.", target.display())),
        };
    }
    print(settings)
}

fn print(settings: &Settings) -> Result<String, String> {
    let profile = Profile::named(&settings.printer_profile).map_err(|error| error.to_string())?;
    let config = DevicesConfig {
        printer: settings.printer.clone(),
        printer_profile: settings.printer_profile.clone(),
        ..DevicesConfig::default()
    };
    let (sender, events) = sync_channel(64);
    let devices = Devices::start(config, sender).map_err(|error| error.to_string())?;
    let job = hardware::encode(&calibration::ticket(), &profile, 1);
    let unreachable = "The receipt printer can't be reached. `omnitill doctor` says why.";
    let end = Instant::now() + PRINT_TIME;
    let mut is_sent = false;
    while let Ok(event) = events.recv_timeout(end.saturating_duration_since(Instant::now())) {
        match event {
            DeviceEvent::Printer(PrinterEvent::StateChanged(hardware::DeviceState::Ready)) if !is_sent => {
                is_sent = true;
                devices.print(1, job.clone()).map_err(|_| unreachable.to_owned())?;
            }
            DeviceEvent::Printer(PrinterEvent::JobPrinted { .. } | PrinterEvent::JobUnconfirmed { .. }) => {
                return Ok(
                    "The receipt printer has the codes it can print; --calibration FILE has all of them.".to_owned()
                );
            }
            DeviceEvent::Printer(PrinterEvent::JobNotStarted { .. } | PrinterEvent::JobUnknown { .. }) => {
                return Err("The receipt printer didn't finish the sheet. `omnitill doctor` says why.".to_owned());
            }
            _ => {}
        }
    }
    Err(unreachable.to_owned())
}

/// Waits for the pairing code and returns what to write into the settings.
pub fn pair(roots: &Roots) -> Result<String, String> {
    match calibration::listen(roots, PATIENCE) {
        Ok(heard) => Ok(settings_of(&heard)),
        Err(ListenError::NoDevices) => Err(
            "Nothing that may be a scanner is plugged in here. Plug it in and try again; one with a serial plug is named by its \
             port: --scanner serial:/dev/ttyS0?baud=9600"
                .to_owned(),
        ),
        Err(ListenError::NoPermission(count)) => Err(format!(
            "This account may not read the {count} devices that may be a scanner. Run it once with sudo, or add the account to the \
             groups input and dialout for this."
        )),
        Err(ListenError::Silence) => Err(format!(
            "No device sent “{PAIRING_CODE}”. Does the scanner beep? Then it may be set to a keyboard layout that isn't known here: \
             set it to US English with the code in its manual, and try again."
        )),
    }
}

/// What a scanner told of itself, with the lines for the settings.
fn settings_of(heard: &Heard) -> String {
    let pairing = &heard.pairing;
    let mut words = vec![format!("Heard {}.", advice::name(&heard.device))];
    let mut address = heard.device.address(&heard.others);
    if let PortAddress::Evdev { layout, .. } = &mut address
        && let Some(first) = pairing.layouts.first()
    {
        *layout = *first;
        let names: Vec<&str> = pairing.layouts.iter().map(|layout| layout.name()).collect();
        words.push(match names[..] {
            [only] => format!("It types with the keyboard layout {only}."),
            _ => format!("What it types is the same with the layouts {}; {first} is taken.", names.join(", ")),
        });
        words.push("If it can be switched to “HID POS” or “USB serial” with a code in its manual, do: no layout is needed then.".into());
    }
    words.push(if pairing.has_aim {
        "It says which kind of code it read (AIM identifiers): good.".to_owned()
    } else {
        "It doesn't say which kind of code it read. Its manual has a code “transmit AIM identifier”: scan that."
            .to_owned()
    });
    let suffix = match (pairing.suffix, address.clone()) {
        (_, PortAddress::Hidraw { .. }) => Suffix::Line,
        (Some(suffix), _) => suffix,
        (None, _) => {
            words.push(format!(
                "After each code it sends {}, which the settings can't say: set it to send Enter (CR) there.",
                pairing.suffix_bytes.escape_ascii()
            ));
            Suffix::Line
        }
    };
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let suffix = serde_json::to_value(suffix).unwrap_or_default();
    words.push(format!(
        "\nFor settings.toml:\n\nscanners = [{}]\nscanner_prefix = {}\nscanner_suffix = {suffix}",
        quoted(&address.to_string()),
        quoted(&String::from_utf8_lossy(&pairing.prefix)),
    ));
    words.push(format!("\nFor /etc/udev/rules.d/99-omnitill.rules:\n\n{}", rule(&heard.device)));
    words.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use hardware::calibration::Pairing;
    use hardware::discovery::{DeviceKind, FoundDevice};
    use hardware::{KeyboardLayout, UsbId};

    #[track_caller]
    fn check(kind: DeviceKind, layouts: &[KeyboardLayout], prefix: &[u8], suffix: Option<Suffix>, expected: &[&str]) {
        let id = UsbId { vendor: 0x05e0, product: 0x1200, serial: None, port: Some("1-1.4".into()) };
        let device =
            FoundDevice { kind, id, name: "ACME Scan 1".into(), node: "/dev/x".into(), ..FoundDevice::default() };
        let pairing = Pairing {
            layouts: layouts.to_vec(),
            prefix: prefix.to_vec(),
            suffix,
            suffix_bytes: b"%\r".to_vec(),
            has_aim: true,
        };
        let words = settings_of(&Heard { device: device.clone(), others: vec![device], pairing });
        for part in expected {
            assert!(words.contains(part), "{part}\n{words}");
        }
    }

    #[test]
    fn what_a_scanner_told_becomes_settings() {
        check(
            DeviceKind::Keyboard,
            &[KeyboardLayout::Fr],
            b"",
            Some(Suffix::Tab),
            &[
                "Heard ACME Scan 1 (05e0:1200@1-1.4, /dev/x).",
                "layout fr.",
                "scanners = [\"evdev:05e0:1200?layout=fr\"]\nscanner_prefix = \"\"\nscanner_suffix = \"tab\"",
                "LIBINPUT_IGNORE_DEVICE",
            ],
        );
        check(
            DeviceKind::SerialLine,
            &[],
            b"\x02",
            Some(Suffix::Etx),
            &["usb-serial:05e0:1200?baud=9600", "scanner_prefix = \"\\u0002\"\nscanner_suffix = \"etx\""],
        );
        check(DeviceKind::Keyboard, &[KeyboardLayout::Us], b"", None, &["sends %\\r, which", "suffix = \"line\""]);
        check(DeviceKind::Scanner, &[], b"", Some(Suffix::Gap), &["hidraw:05e0:1200", "suffix = \"line\""]);
    }
}
