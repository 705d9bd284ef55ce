//! The commands speak to people: help that names every option, a doctor that says what to do, and mistakes refused by name.

use crate::console::{Console, Device, Options, TempDir, run};
use serde_json::json;
use std::fs;
use std::io::Read;
use std::process::{Command, Stdio};

/// Each command with the options its help must name.
const COMMANDS: [(&str, &[&str]); 11] = [
    ("demo", &["--headless", "--output"]),
    ("till", &[]),
    ("console", &["--schema"]),
    ("import", &["--mapping", "<FILE>"]),
    (
        "simulate",
        &["--listen", "--kind", "--receipts", "--die-at-byte", "--paper-out-after", "printer", "scanner", "display"],
    ),
    ("doctor", &["--udev", "--calibration", "--pair"]),
    ("verify", &["[DIR]"]),
    ("backup", &["<TARGET>", "--without-key"]),
    ("restore", &["<FROM>", "--key"]),
    ("export", &["--json", "[DIR]"]),
    ("country", &["check", "schema", "show"]),
];

/// Options every command understands.
const SHARED: [&str; 7] = ["--settings", "--data-dir", "--country", "--locale", "--printer", "--scanner", "--display"];

#[test]
fn every_command_helps() {
    let whole = run(&["--help"]);
    assert!(whole.status.success(), "{whole:?}");
    for (command, options) in COMMANDS {
        let described = whole.output.lines().find(|line| line.trim_start().starts_with(command));
        assert!(described.is_some_and(|line| line.trim().len() > command.len() + 10), "{command}: {}", whole.output);
        let help = run(&[command, "--help"]);
        assert!(help.status.success() && help.errors.is_empty(), "{help:?}");
        assert!(help.output.contains(&format!("Usage: omnitill {command}")), "{}", help.output);
        for option in options.iter().chain(&SHARED) {
            assert!(help.output.contains(option), "{command} --help doesn't name {option}:\n{}", help.output);
        }
    }
    let version = run(&["--version"]);
    assert!(version.status.success() && version.output.trim().ends_with(env!("CARGO_PKG_VERSION")), "{version:?}");
}

/// Runs a command whose output nobody reads, nor, if `is_deaf`, its errors (`2>&1 | head`). Returns how it ended.
#[track_caller]
fn unread(arguments: &[&str], is_deaf: bool) -> Option<i32> {
    let ((reader, output), (mut heard, errors)) = (std::io::pipe().expect("a pipe"), std::io::pipe().expect("a pipe"));
    let mut command = Command::new(env!("CARGO_BIN_EXE_omnitill"));
    command.args(arguments).stdin(Stdio::null()).stdout(output).stderr(errors);
    drop(reader);
    if is_deaf {
        drop(heard);
        return command.status().expect("the program starts").code();
    }
    let mut child = command.spawn().expect("the program starts");
    drop(command); // and with it our ends of the pipes
    let mut said = String::new();
    heard.read_to_string(&mut said).expect("text");
    assert!(!["panicked", "pipe"].iter().any(|word| said.contains(word)), "{arguments:?}: {said}");
    child.wait().expect("a child can be waited for").code()
}

#[test]
fn a_command_that_nobody_listens_to_ends_quietly() {
    let folder = TempDir::new();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (data, copy, goods, mapping) = (path("data"), path("copy"), path("goods.csv"), path("mapping.toml"));
    let mut console = Console::start(&Options::new("AU").data_dir(&folder.path().join("data")));
    console.ok(json!({ "do": "sign_in", "operator": "201", "pin": "190583" }));
    console.ok(json!({ "do": "scan", "code": "9520426000015" }));
    let due = console.ok(json!({ "do": "view" }))["view"]["basket"]["due"]["exact"].take();
    console.ok(json!({ "do": "tender", "kind": "card", "amount": due }));
    assert!(console.close().status.success());
    fs::write(&goods, "code,name,price\nTEA,Tea,2.50\n").expect("written");
    fs::write(&mapping, "format = \"csv\"\n[column]\nsku = \"code\"\nname = \"name\"\nprice = \"price\"\n[constant]\ntax_category = \"gst\"\n").expect("written");
    let done = Some(0);
    for (arguments, code) in [
        (vec!["--help"], done),
        (vec!["--version"], done),
        (vec!["console", "--schema"], done),
        (vec!["verify", &data], done),
        (vec!["verify", "/nowhere"], Some(1)),
        // It has nothing to do but to write.
        (vec!["export", &data, "--json"], Some(141)),
        (vec!["backup", &copy, "--data-dir", &data], done),
        (vec!["restore", &copy, "--data-dir", &path("restored")], done),
        (vec!["import", &goods, "--mapping", &mapping, "--data-dir", &data, "--country", "AU"], done),
        (vec!["simulate", "scanner"], Some(141)),
    ] {
        for is_deaf in [false, true] {
            match arguments[0] {
                "backup" => drop(fs::remove_dir_all(&copy)),
                "restore" => drop(fs::remove_dir_all(path("restored"))),
                _ => {}
            }
            assert_eq!(unread(&arguments, is_deaf), code, "{arguments:?}, {is_deaf}");
        }
    }
    for is_deaf in [false, true] {
        let looked = unread(&["doctor", "--data-dir", &data], is_deaf);
        assert!(looked.is_some_and(|code| code < 2), "it ends as this machine's devices are: {looked:?}");
        assert_eq!(unread(&["console", "--data-dir", &data, "--country", "AU"], is_deaf), done);
    }
}

/// Runs a command that must fail before it does anything; the words name `named`.
#[track_caller]
fn check_mistake(arguments: &[&str], named: &str) {
    let failed = run(arguments);
    assert!(!failed.status.success() && failed.output.is_empty(), "{arguments:?}: {failed:?}");
    assert!(failed.errors.contains(named), "{arguments:?}: {}", failed.errors);
    assert!(!failed.errors.contains("panicked"), "{arguments:?}: {}", failed.errors);
}

#[test]
fn a_mistake_on_the_command_line_is_refused_by_name() {
    let folder = TempDir::new();
    let data = folder.path().join("data").display().to_string();
    let file = folder.path().join("goods.csv");
    fs::write(&file, "code,name\n1,Tea\n").expect("it can be written");
    let file = file.display().to_string();
    check_mistake(&["sell"], "sell");
    check_mistake(&["console", "--colour", "red"], "--colour");
    check_mistake(&["console", "--data-dir", &data, "--country", "ZZ"], "ZZ");
    check_mistake(&["console", "--data-dir", &data, "--printer", "ftp://paper"], "ftp://paper");
    check_mistake(&["console", "--data-dir", &data, "--scanner", "serial:"], "serial:");
    check_mistake(&["console", "--data-dir", &data, "--printer-profile", "golden-goose"], "golden-goose");
    check_mistake(&["console", "--data-dir", &data, "--clock", "noon"], "noon");
    check_mistake(&["console", "--data-dir", &data, "--seed", "many"], "many");
    check_mistake(&["console", "--settings", "/nowhere/settings.toml"], "/nowhere/settings.toml");
    check_mistake(&["simulate", "toaster"], "toaster");
    check_mistake(&["simulate", "printer", "--kind", "golden"], "golden");
    check_mistake(&["simulate", "printer", "--listen", "ftp://x"], "ftp://x");
    check_mistake(&["import", &file, "--data-dir", &data], "--mapping");
    check_mistake(
        &["import", &file, "--mapping", "/nowhere/mapping.toml", "--data-dir", &data],
        "/nowhere/mapping.toml",
    );
    check_mistake(&["verify", "/nowhere"], "sales.db");
    check_mistake(&["export", "/nowhere"], "sales.db");
}

#[test]
fn a_mapping_that_cannot_work_is_refused_by_name() {
    let folder = TempDir::new();
    let (data, file, mapping) =
        (folder.path().join("data"), folder.path().join("goods.csv"), folder.path().join("mapping.toml"));
    fs::write(&file, "code,name\n1,Tea\n").expect("it can be written");
    let [data, file_text, mapping_text] = [&data, &file, &mapping].map(|path| path.display().to_string());
    let import = ["import", &file_text, "--mapping", &mapping_text, "--data-dir", &data, "--country", "FR"];
    for (text, named) in [
        ("[column]\nsku = \"code\"\nname = \"name\"", "tax_category"),
        ("[column]\nname = \"name\"\n[constant]\ntax_category = \"gst\"", "sku or gtin"),
        ("[column]\nsku = \"code\"\nname = \"title\"\n[constant]\ntax_category = \"gst\"", "title"),
        ("[column]\nsku = \"code\"\nname = \"name\"\nflavour = \"x\"", "flavour"),
        ("[columns]\nsku = \"code\"", "columns"),
        ("[column", "line 1"),
    ] {
        fs::write(&mapping, text).expect("it can be written");
        check_mistake(&import, named);
    }
    check_mistake(&["import", "/nowhere/goods.csv", "--mapping", &mapping_text, "--data-dir", &data], "");
}

#[test]
fn the_doctor_says_what_keeps_a_device_from_working() {
    let settings = TempDir::new();
    let data = settings.path().display().to_string();
    let nothing = run(&["doctor", "--data-dir", &data]);
    assert!(nothing.status.success(), "{nothing:?}");
    assert!(nothing.output.contains("Receipt printer none: none in the settings"), "{}", nothing.output);
    assert!(nothing.output.contains("Printer models (--printer-profile): "), "{}", nothing.output);

    let absent = run(&[
        "doctor",
        "--data-dir",
        &data,
        "--printer",
        "usb:/dev/usb/lp99",
        "--scanner",
        "serial:/dev/ttyACM99?baud=9600",
        "--scanner",
        "tcp://127.0.0.1:1",
        "--display",
        "tcp://no-such-host.invalid:9100",
    ]);
    assert_eq!(absent.status.code(), Some(1), "{absent:?}");
    for words in [
        "NOT Receipt printer usb:/dev/usb/lp99: isn't there. Plug it in",
        "NOT Scanner 1 serial:/dev/ttyACM99?baud=9600: isn't there. Plug it in",
        "NOT Scanner 2 tcp://127.0.0.1:1: doesn't answer. Is it switched on",
        "NOT Customer display tcp://no-such-host.invalid:9100: the name isn't known here",
    ] {
        assert!(absent.output.contains(words), "{words}\n{}", absent.output);
    }

    let printer = Device::start(&["printer", "--listen", "tcp://127.0.0.1:0"]);
    let scanner = Device::start(&["scanner"]);
    let there = run(&["doctor", "--data-dir", &data, "--printer", printer.address(), "--scanner", scanner.address()]);
    assert!(there.status.success(), "{there:?}");
    assert!(there.output.contains(&format!("ok  Receipt printer {}: answers", printer.address())), "{}", there.output);
    assert!(
        there.output.contains(&format!("ok  Scanner 1 {}: is there and may be used", scanner.address())),
        "{}",
        there.output
    );
}

/// A machine with a serial scanner and a scanner that plays a keyboard, where ModemManager runs.
fn machine(root: &std::path::Path) {
    let write = |path: &str, text: &str| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder above")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
    };
    let link = |target: &str, path: &str| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder above")).expect("it can be made");
        std::os::unix::fs::symlink(root.join(target), path).expect("it can be made");
    };
    for (port, product, name) in [("1-2", "1701", "ACME Serial"), ("1-3", "1200", "ACME Keys")] {
        let usb = format!("sys/devices/usb1/{port}");
        write(&format!("{usb}/idVendor"), "05e0\n");
        write(&format!("{usb}/idProduct"), product);
        write(&format!("{usb}/product"), name);
    }
    write("sys/devices/usb1/1-2/1-2:1.0/tty/ttyACM0/dev", "166:0\n");
    link("sys/devices/usb1/1-2/1-2:1.0", "sys/devices/usb1/1-2/1-2:1.0/tty/ttyACM0/device");
    link("sys/devices/usb1/1-2/1-2:1.0/tty/ttyACM0", "sys/class/tty/ttyACM0");
    let input = "sys/devices/usb1/1-3/1-3:1.0/input/input7";
    write(&format!("{input}/id/vendor"), "05e0\n");
    write(&format!("{input}/id/product"), "1200\n");
    write(&format!("{input}/name"), "ACME Keys\n");
    write(&format!("{input}/capabilities/key"), "fffffffffffffffe\n");
    write(&format!("{input}/event3/dev"), "13:67\n");
    link(input, &format!("{input}/event3/device"));
    link(&format!("{input}/event3"), "sys/class/input/event3");
    write("dev/ttyACM0", "");
    write("dev/input/event3", "");
    write("proc/812/comm", "ModemManager\n");
}

#[test]
fn the_doctor_names_what_reaches_for_a_device_and_the_rule_against_it() {
    let folder = TempDir::new();
    machine(folder.path());
    let (root, data) = (folder.path().display().to_string(), folder.path().join("data").display().to_string());
    let doctor = |more: &[&str]| run(&[&["doctor", "--root", &root, "--data-dir", &data], more].concat());
    let keys = doctor(&["--scanner", "evdev:05e0:1200?layout=fr"]);
    assert!(keys.status.success(), "{keys:?}");
    for words in [
        "ok  Scanner 1 evdev:05e0:1200?layout=fr: is ACME Keys (05e0:1200@1-3, ",
        "may be a serial scanner, customer display or printer: --scanner usb-serial:05e0:1701?baud=9600",
        "ModemManager is running and will talk to ACME Serial (05e0:1701@1-2, ",
        "ATTRS{idVendor}==\"05e0\", ATTRS{idProduct}==\"1701\", ENV{ID_MM_DEVICE_IGNORE}=\"1\"\n",
    ] {
        assert!(keys.output.contains(words), "{words}\n{}", keys.output);
    }
    // What reaches for a device of the settings is no small matter.
    let serial = doctor(&["--scanner", "usb-serial:05e0:1701", "--scanner", "hidraw:0c2e:0b61"]);
    assert_eq!(serial.status.code(), Some(1), "{serial:?}");
    assert!(serial.output.contains("NOT Scanner 2 hidraw:0c2e:0b61: isn't plugged in."), "{}", serial.output);
    let rules = doctor(&["--udev", "--scanner", "evdev:05e0:1200?layout=fr"]);
    assert!(rules.status.success() && rules.output.contains("LIBINPUT_IGNORE_DEVICE"), "{rules:?}");
    assert!(!rules.output.contains("1701"), "only devices of the settings: {}", rules.output);
    let sheet = folder.path().join("sheet.svg");
    let written = doctor(&["--calibration", &sheet.display().to_string()]);
    assert!(written.status.success() && written.output.contains("omnitill doctor --pair"), "{written:?}");
    assert!(fs::read_to_string(sheet).is_ok_and(|svg| svg.contains("TILL@y#m1")));
}
