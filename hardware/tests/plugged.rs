//! Devices that come and go, in a kernel's tree of their own: found by what they are, not by their number.

use super::Rig;
use super::pos::reports;
use crate::discovery::{DeviceKind, Roots, devices};
use crate::simulated::{Scanner, SimulatedPort};
use crate::*;
use std::fs;
use std::io::Write;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

/// A kernel's tree and its device files in a folder of their own.
pub(crate) struct FakeMachine {
    pub(crate) root: PathBuf,
}

impl FakeMachine {
    pub(crate) fn new(name: &str) -> FakeMachine {
        let root = std::env::temp_dir().join(format!("omnitill-sys-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(&root).unwrap();
        FakeMachine { root }
    }

    pub(crate) fn roots(&self) -> Roots {
        Roots::below(&self.root)
    }

    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn link(&self, target: impl AsRef<Path>, path: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let _ = fs::remove_file(&path);
        symlink(target, path).unwrap();
    }

    /// A USB device at a port.
    pub(crate) fn usb(&self, port: &str, ids: &str, serial: &str) {
        let at = format!("sys/devices/usb1/{port}");
        let (vendor, product) = ids.split_once(':').unwrap();
        self.write(&format!("{at}/idVendor"), format!("{vendor}\n"));
        self.write(&format!("{at}/idProduct"), format!("{product}\n"));
        self.write(&format!("{at}/manufacturer"), "ACME\n");
        self.write(&format!("{at}/product"), "Scan 1\n");
        if !serial.is_empty() {
            self.write(&format!("{at}/serial"), format!("{serial}\n"));
        }
        self.link(self.root.join(&at), &format!("sys/bus/usb/devices/{port}"));
    }

    /// A serial line of the device at a port; its file leads to `terminal`.
    pub(crate) fn serial(&self, port: &str, ids: &str, serial: &str, name: &str, terminal: &Path) {
        self.usb(port, ids, serial);
        let interface = format!("sys/devices/usb1/{port}/{port}:1.0");
        self.write(&format!("{interface}/tty/{name}/dev"), "166:0\n");
        self.link(self.root.join("sys/bus/usb/drivers/cdc_acm"), &format!("{interface}/driver"));
        self.link(self.root.join(&interface), &format!("{interface}/tty/{name}/device"));
        self.link(self.root.join(format!("{interface}/tty/{name}")), &format!("sys/class/tty/{name}"));
        self.link(terminal, &format!("dev/{name}"));
    }

    /// A keyboard, or what plays one.
    pub(crate) fn keyboard(&self, port: &str, ids: &str, serial: &str, name: &str, keys: &str) {
        self.usb(port, ids, serial);
        let input = format!("sys/devices/usb1/{port}/{port}:1.0/0003/input/input7");
        let (vendor, product) = ids.split_once(':').unwrap();
        self.write(&format!("{input}/id/vendor"), format!("{vendor}\n"));
        self.write(&format!("{input}/id/product"), format!("{product}\n"));
        self.write(&format!("{input}/name"), "ACME Keyboard\n");
        self.write(&format!("{input}/uniq"), "\n");
        self.write(&format!("{input}/capabilities/key"), format!("{keys}\n"));
        self.write(&format!("{input}/{name}/dev"), "13:64\n");
        self.link(self.root.join(&input), &format!("{input}/{name}/device"));
        self.link(self.root.join(format!("{input}/{name}")), &format!("sys/class/input/{name}"));
        self.write(&format!("dev/input/{name}"), "");
    }

    /// A scanner of the class for points of sale; its file is a pipe.
    pub(crate) fn pos_scanner(&self, port: &str, name: &str, descriptor: &[u8]) {
        self.usb(port, "05e0:1900", "");
        let device = format!("sys/devices/usb1/{port}/{port}:1.0/0003:05E0:1900.0001");
        self.write(&format!("{device}/report_descriptor"), descriptor);
        self.write(
            &format!("{device}/uevent"),
            "DRIVER=hid-generic\nHID_ID=0003:000005E0:00001900\nHID_NAME=ACME POS Scanner\nHID_UNIQ=A77\n",
        );
        self.write(&format!("{device}/hidraw/{name}/dev"), "240:0\n");
        self.link(self.root.join(&device), &format!("{device}/hidraw/{name}/device"));
        self.link(self.root.join(format!("{device}/hidraw/{name}")), &format!("sys/class/hidraw/{name}"));
        fs::create_dir_all(self.root.join("dev")).unwrap();
        nix::unistd::mkfifo(&self.root.join("dev").join(name), nix::sys::stat::Mode::S_IRWXU).unwrap();
    }

    pub(crate) fn printer(&self, port: &str, ids: &str, serial: &str, name: &str) {
        self.usb(port, ids, serial);
        let interface = format!("sys/devices/usb1/{port}/{port}:1.0");
        self.write(&format!("{interface}/usbmisc/{name}/dev"), "180:0\n");
        self.link(self.root.join("sys/bus/usb/drivers/usblp"), &format!("{interface}/driver"));
        self.link(self.root.join(&interface), &format!("{interface}/usbmisc/{name}/device"));
        self.link(self.root.join(format!("{interface}/usbmisc/{name}")), &format!("sys/class/usbmisc/{name}"));
        self.write(&format!("dev/usb/{name}"), "");
    }

    /// Pulls out what is at a port.
    pub(crate) fn unplug(&self, port: &str, names: &[(&str, &str, &str)]) {
        for (class, name, folder) in names {
            fs::remove_file(self.root.join("sys/class").join(class).join(name)).unwrap();
            fs::remove_file(self.root.join("dev").join(folder).join(name)).unwrap();
        }
        fs::remove_file(self.root.join("sys/bus/usb/devices").join(port)).unwrap();
        fs::remove_dir_all(self.root.join("sys/devices/usb1").join(port)).unwrap();
    }
}

impl Drop for FakeMachine {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

/// All keys of a usual keyboard, and those of a scanner's buttons for sound.
pub(crate) const KEYBOARD_KEYS: &str = "1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe";
const SOUND_KEYS: &str = "3f000b00000000 0 0 0";

#[test]
fn devices_are_known_by_what_they_are() {
    let machine = FakeMachine::new("known");
    machine.keyboard("1-1.2", "05e0:1200", "", "event10", KEYBOARD_KEYS);
    machine.keyboard("1-1.4", "05e0:1200", "", "event9", KEYBOARD_KEYS);
    machine.keyboard("1-5", "0c45:5004", "", "event3", SOUND_KEYS);
    machine.serial("1-2", "05e0:1701", "S42", "ttyACM0", Path::new("/dev/null"));
    machine.pos_scanner("1-3", "hidraw4", crate::hidraw::tests::SCANNER);
    machine.printer("1-4", "04b8:0e15", "X7", "lp0");
    let found = devices(&machine.roots());
    let shown: Vec<String> = found
        .iter()
        .map(|device| format!("{:?} {} {} {}", device.kind, device.id, device.driver, device.address(&found)))
        .collect();
    let lp0 = format!("usb:{}", machine.root.join("dev/usb/lp0").display());
    assert_eq!(
        shown,
        [
            format!("Printer 04b8:0e15:X7@1-4 usblp {lp0}"),
            "SerialLine 05e0:1701:S42@1-2 cdc_acm usb-serial:05e0:1701:S42?baud=9600".into(),
            "Keyboard 05e0:1200@1-1.2  evdev:05e0:1200@1-1.2?layout=us".into(),
            "Keyboard 05e0:1200@1-1.4  evdev:05e0:1200@1-1.4?layout=us".into(),
            "Scanner 05e0:1900:A77@1-3  hidraw:05e0:1900:A77".into(),
        ]
    );
    assert!(found.iter().all(|device| device.kind == DeviceKind::Keyboard || device.name.contains("ACME")));
}

fn rig(machine: &FakeMachine, address: &str) -> Rig {
    Rig::start(DevicesConfig {
        scanners: vec![ScannerConfig::new("scanner-1", address.parse().unwrap())],
        roots: machine.roots(),
        ..DevicesConfig::default()
    })
}

#[track_caller]
fn wait_for_state(rig: &mut Rig, state: DeviceState) {
    let source = "scanner-1".to_string();
    rig.wait_for(&DeviceEvent::Scanner(ScannerEvent::StateChanged { source, state }));
}

#[track_caller]
fn wait_for_scan(rig: &mut Rig, aim: Option<&[u8; 3]>, data: &[u8]) {
    let scan = ScanEvent { source: "scanner-1".into(), aim: aim.copied(), data: data.to_vec() };
    rig.wait_for(&DeviceEvent::Scanner(ScannerEvent::Scanned(scan)));
}

#[test]
fn a_serial_scanner_is_found_wherever_it_is_plugged_in() {
    let machine = FakeMachine::new("serial");
    let mut rig = rig(&machine, "usb-serial:05e0:1701:S42?baud=9600");
    wait_for_state(&mut rig, DeviceState::Absent);
    for (port, name) in [("1-2", "ttyACM0"), ("1-7.1", "ttyACM3")] {
        let scanner = Scanner::start(&SimulatedPort::Pty).unwrap();
        let PortAddress::Pty { path } = scanner.address() else { panic!("a terminal") };
        machine.serial("1-9", "05e0:1701", "other", "ttyACM9", Path::new("/dev/null"));
        machine.serial(port, "05e0:1701", "S42", name, &path);
        wait_for_state(&mut rig, DeviceState::Ready);
        scanner.scan("4006381333931").unwrap();
        wait_for_scan(&mut rig, None, b"4006381333931");
        machine.unplug(port, &[("tty", name, "")]);
        wait_for_state(&mut rig, DeviceState::Absent);
    }
}

#[test]
fn a_scanner_of_the_class_for_points_of_sale_is_heard_and_missed() {
    let machine = FakeMachine::new("pos");
    let mut rig = rig(&machine, "hidraw:05e0:1900");
    wait_for_state(&mut rig, DeviceState::Absent);
    for name in ["hidraw2", "hidraw5"] {
        machine.pos_scanner("1-3", name, crate::hidraw::tests::SCANNER);
        let pipe = machine.root.join("dev").join(name);
        // Opening waits until the till has opened its end.
        let mut device = fs::OpenOptions::new().write(true).open(pipe).unwrap();
        wait_for_state(&mut rig, DeviceState::Ready);
        device.write_all(&reports("]E0", b"4006381333931").concat()).unwrap();
        wait_for_scan(&mut rig, Some(b"]E0"), b"4006381333931");
        device.write_all(&reports("]Q1", &[b'7'; 90])[0]).unwrap();
        machine.unplug("1-3", &[("hidraw", name, "")]);
        drop(device);
        let refused = ScanRefused { source: "scanner-1".into(), why: ScanRefusal::Incomplete };
        rig.wait_for(&DeviceEvent::Scanner(ScannerEvent::Refused(refused)));
        wait_for_state(&mut rig, DeviceState::Absent);
    }
}

#[test]
fn a_keyboard_that_is_no_device_of_keys_is_told() {
    let machine = FakeMachine::new("keys");
    machine.keyboard("1-1", "05e0:1200", "", "event10", KEYBOARD_KEYS);
    let mut rig = rig(&machine, "evdev:05e0:1200");
    wait_for_state(&mut rig, DeviceState::Faulted(DeviceError::new(DeviceCode::Illegal)));
    machine.unplug("1-1", &[("input", "event10", "input")]);
    wait_for_state(&mut rig, DeviceState::Absent);
}
