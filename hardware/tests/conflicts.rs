//! What keeps devices from working, in a kernel's tree of its own, and the rules that mend it.

use super::plugged::{FakeMachine, KEYBOARD_KEYS};
use crate::PortAddress;
use crate::discovery::{Conflict, conflicts, devices, rule, rules_file};
use std::path::Path;

/// Names what is found, with the devices concerned.
#[track_caller]
fn check(machine: &FakeMachine, wanted: &[&str], closed: &[&str], expected: &[&str]) {
    let wanted: Vec<PortAddress> = wanted.iter().map(|address| address.parse().unwrap()).collect();
    let may_open = |path: &Path| !closed.iter().any(|name| path.ends_with(name));
    let found = conflicts(&machine.roots(), &wanted, &may_open);
    let shown: Vec<String> = found
        .iter()
        .map(|conflict| match conflict {
            Conflict::ModemManager { device } => format!("modem {}", device.id),
            Conflict::Brltty { id, rule } => format!("braille {id} {}", rule.file_name().unwrap().display()),
            Conflict::PrinterDriver { device } => format!("driver {}", device.id),
            Conflict::NoPrinterDriver { id } => format!("no driver {id}"),
            Conflict::Cups { device } => format!("cups {}", device.id),
            Conflict::NoPermission { device, group } => format!("closed {} {group}", device.id),
            Conflict::Twins { devices } => format!("twins {}", devices.len()),
        })
        .collect();
    assert_eq!(shown, expected);
}

#[test]
fn other_programs_are_named() {
    let machine = FakeMachine::new("programs");
    machine.serial("1-2", "05e0:1701", "S42", "ttyACM0", Path::new("/dev/null"));
    machine.serial("1-3", "1a86:7523", "", "ttyUSB0", Path::new("/dev/null"));
    machine.printer("1-4", "04b8:0e15", "X7", "lp0");
    check(&machine, &[], &[], &[]);
    machine.write("proc/812/comm", "ModemManager\n");
    machine.write("proc/self-made/comm", "cupsd\n");
    check(&machine, &[], &[], &["modem 05e0:1701:S42@1-2", "modem 1a86:7523@1-3"]);
    machine.write("sys/class/tty/ttyACM0/dev", "166:0\n");
    machine.write("run/udev/data/c166:0", "S:pos/serial-S42\nE:ID_MM_DEVICE_IGNORE=1\n");
    machine.write("sys/class/tty/ttyUSB0/dev", "188:0\n");
    machine.write("run/udev/data/c188:0", "E:ID_MM_DEVICE_IGNORE=0\n");
    check(&machine, &[], &[], &["modem 1a86:7523@1-3"]);
    machine.write("proc/812/comm", "cupsd\n");
    check(&machine, &[], &[], &["cups 04b8:0e15:X7@1-4"]);
    check(&machine, &["usb:04b8:0e15"], &[], &["driver 04b8:0e15:X7@1-4"]);
    machine.write("proc/812/comm", "bash\n");
    machine.write(
        "usr/lib/udev/rules.d/85-brltty.rules",
        "# 1a86/7523/*\nENV{PRODUCT}==\"403/6001/*\", RUN+=\"brltty\"\n",
    );
    check(&machine, &[], &[], &[]);
    machine.write("usr/lib/udev/rules.d/85-brltty.rules", "ENV{PRODUCT}==\"1A86/7523/*\", RUN+=\"brltty\"\n");
    check(&machine, &[], &[], &["braille 1a86:7523@1-3 85-brltty.rules"]);
    machine.write("etc/udev/rules.d/85-brltty.rules", "");
    check(&machine, &[], &[], &[]);
}

#[test]
fn rights_drivers_and_twins_are_named() {
    let machine = FakeMachine::new("rights");
    machine.keyboard("1-1", "046d:c31c", "", "event2", KEYBOARD_KEYS);
    machine.keyboard("1-2", "05e0:1200", "", "event3", KEYBOARD_KEYS);
    machine.write("etc/group", "root:x:0:\n");
    let wanted = ["evdev:05e0:1200"];
    check(&machine, &wanted, &["event2", "event3"], &["closed 05e0:1200@1-2 root"]);
    check(&machine, &[], &["event2", "event3"], &[]); // an ordinary keyboard is nobody's business
    machine.keyboard("1-5", "05e0:1200", "", "event9", KEYBOARD_KEYS);
    check(&machine, &wanted, &[], &["twins 2"]);
    machine.usb("1-6", "0519:0003", "");
    machine.write("sys/devices/usb1/1-6/1-6:1.0/bInterfaceClass", "07\n");
    check(&machine, &["usb:0519:0003"], &[], &["twins 2"]);
    check(&machine, &[], &[], &["no driver 0519:0003@1-6", "twins 2"]);
}

#[test]
fn rules_say_what_tells_the_device_and_nothing_else() {
    let machine = FakeMachine::new("rules");
    machine.serial("1-2", "05e0:1701", "S\"42*", "ttyACM0", Path::new("/dev/null"));
    machine.keyboard("1-1.4", "05e0:1200", "", "event3", KEYBOARD_KEYS);
    machine.printer("1-4", "04b8:0e15", "X7", "lp0");
    let found = devices(&machine.roots());
    let rules: String = found.iter().map(rule).collect();
    let usb = |vendor: &str, product: &str| {
        format!(
            "ACTION==\"add\", SUBSYSTEM==\"usb\", ENV{{DEVTYPE}}==\"usb_device\", ATTR{{idVendor}}==\"{vendor}\", ATTR{{idProduct}}==\"{product}\", TEST==\"power/control\", ATTR{{power/control}}=\"on\"\n"
        )
    };
    let expected = [
        "SUBSYSTEM==\"usbmisc\", KERNEL==\"lp*\", ATTRS{idVendor}==\"04b8\", ATTRS{idProduct}==\"0e15\", ATTRS{serial}==\"X7\", GROUP=\"pos\", MODE=\"0660\", SYMLINK+=\"pos/printer-$attr{serial}\"\n",
        &usb("04b8", "0e15"),
        "ATTRS{idVendor}==\"05e0\", ATTRS{idProduct}==\"1701\", ATTRS{serial}==\"S?42?\", ENV{ID_MM_DEVICE_IGNORE}=\"1\"\n",
        "SUBSYSTEM==\"tty\", ATTRS{idVendor}==\"05e0\", ATTRS{idProduct}==\"1701\", ATTRS{serial}==\"S?42?\", GROUP=\"pos\", MODE=\"0660\", ENV{ID_MM_PORT_IGNORE}=\"1\", SYMLINK+=\"pos/serial-$attr{serial}\"\n",
        &usb("05e0", "1701"),
        "SUBSYSTEM==\"input\", KERNEL==\"event*\", KERNELS==\"1-1.4\", ATTRS{idVendor}==\"05e0\", ATTRS{idProduct}==\"1200\", GROUP=\"pos\", MODE=\"0660\", ENV{LIBINPUT_IGNORE_DEVICE}=\"1\"\n",
        &usb("05e0", "1200"),
    ]
    .concat();
    assert_eq!(rules, expected);
    let addresses = ["evdev:05e0:1200", "hidraw:0c2e:0b61:A7", "usb:0519:0003", "tcp://printer:9100"];
    let addresses: Vec<PortAddress> = addresses.iter().map(|address| address.parse().unwrap()).collect();
    let file = rules_file(&addresses, &found);
    assert_eq!(file.matches("\n# ").count() - 2, 3, "{file}"); // the head has two more
    assert!(file.contains("# evdev:05e0:1200?layout=us (ACME Keyboard)\nSUBSYSTEM==\"input\""), "{file}");
    assert!(file.contains(
        "SUBSYSTEM==\"hidraw\", ATTRS{idVendor}==\"0c2e\", ATTRS{idProduct}==\"0b61\", ATTRS{serial}==\"A7\""
    ));
}
